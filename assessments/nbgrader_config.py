"""nbgrader's settings for the course; `book/teach.md` shows the commands that use them.

Two environment variables change where work is exchanged, and let one person on one laptop play the class:

RESTLESSLEGS_EXCHANGE
    The folder in which instructors and students exchange work. A class needs one that all can write to.
RESTLESSLEGS_STUDENT
    The name of the student to play. That student's work is kept in ``students/<name>``.
"""

import os
from pathlib import Path

from nbconvert.preprocessors import CSSHTMLHeaderPreprocessor
from nbgrader.preprocessors import GetGrades
from nbgrader.server_extensions.formgrader.handlers import template_path

from restlesslegs.grading.redact import TEMPLATES, RedactFeedback

COURSE = Path(__file__).resolve().parent
EXCHANGE = Path(os.environ.get("RESTLESSLEGS_EXCHANGE", COURSE / "exchange"))
STUDENT = os.environ.get("RESTLESSLEGS_STUDENT")

c = get_config()  # noqa: F821 (given by traitlets)
c.CourseDirectory.course_id = "restlesslegs"
c.CourseDirectory.root = str(COURSE)

# nbgrader wants the exchange to exist. Only the one on this laptop is made here: a shared folder needs
# permissions that its owner has to choose.
if EXCHANGE == COURSE / "exchange":
    EXCHANGE.mkdir(exist_ok=True)
c.Exchange.root = str(EXCHANGE)

if STUDENT:
    c.CourseDirectory.student_id = STUDENT
    desk = COURSE / "students" / STUDENT
    desk.mkdir(parents=True, exist_ok=True)  # JupyterLab's list of assignments needs it from the start
    c.Exchange.assignment_dir = str(desk)
    # nbgrader finds a student's feedback through the copy of what was handed in; it must not be shared.
    c.Exchange.cache = str(desk / ".handed_in")

# A comment and not an exception: an empty answer then meets the check cell's sentence, not a traceback.
c.ClearSolutions.code_stub = {"python": "# Write your lines here (or replace None above)."}

c.GenerateFeedback.preprocessors = [GetGrades, RedactFeedback, CSSHTMLHeaderPreprocessor]
# A feedback page opens anywhere and calls no other host: no scripts, and our own template in place of MathJax.
c.HTMLExporter.require_js_url = ""
c.HTMLExporter.jquery_url = ""
c.HTMLExporter.extra_template_basedirs = [str(TEMPLATES), template_path]
