"""The whole round of an assignment, with the very commands that `book/teach.md` gives to instructors."""

import contextlib
import csv
import json
import os
import re
import socket
import subprocess
import sysconfig
import time
import urllib.error
import urllib.request
from collections.abc import Callable, Iterator
from pathlib import Path

import nbformat
import pytest
from bs4 import BeautifulSoup
from nbgrader.converters import GenerateFeedback
from nbgrader.preprocessors import GetGrades
from test_assignments import COURSE, IRON, secret_lines, source

from restlesslegs.grading import corpus

pytestmark = pytest.mark.cycle

PAGE = Path(__file__).parents[1] / "book" / "teach.md"
STUDENTS = {"ada": "reference", "ben": "unweighted_mean"}
BY_HAND = {"ada": 9.0, "ben": 4.0}
COMMENT = "Say what the trial had promised to show."
TOKEN = "a-token-for-this-test"


def blocks() -> list[str]:
    """Return the commands of the page, one text for each fenced block, in order."""
    return re.findall(r"^```bash\n(.*?)^```$", PAGE.read_text(encoding="utf-8"), re.DOTALL | re.MULTILINE)


class Laptop:
    """A folder that holds a copy of the course, and a shell in it that knows no other settings."""

    def __init__(self, folder: Path) -> None:
        self.course = folder / "assessments"
        self.course.mkdir()
        corpus.copy_course(COURSE, IRON, self.course)
        # `uv run` would look for a project around the copy; the environment that runs the test is the one to use.
        commands = folder / "commands"
        commands.mkdir()
        (commands / "uv").write_text('#!/bin/sh\nshift\nexec "$@"\n')
        (commands / "uv").chmod(0o755)
        places = {name: str(folder / name.lower()) for name in ("JUPYTER_CONFIG_DIR", "JUPYTER_DATA_DIR", "IPYTHONDIR")}
        path = os.pathsep.join([str(commands), sysconfig.get_path("scripts"), os.environ["PATH"]])
        kept = {name: value for name, value in os.environ.items() if not name.startswith(("RESTLESSLEGS", "JUPYTER"))}
        self.environment = {**kept, **places, "PATH": path}

    def run(self, command: str) -> str:
        """Run a block of commands as bash and return what they print; fail with it if one fails."""
        done = subprocess.run(
            ["bash", "-euo", "pipefail", "-c", command],
            cwd=self.course,
            env=self.environment,
            stdout=subprocess.PIPE,
            stderr=subprocess.STDOUT,
            text=True,
            timeout=120,
        )
        assert done.returncode == 0, f"{command}\n{done.stdout}"
        return done.stdout

    @contextlib.contextmanager
    def formgrader(self, command: str) -> Iterator[Callable]:
        """Start JupyterLab with the page's command; give a function that talks to its formgrader."""
        with socket.socket() as probe:
            probe.bind(("127.0.0.1", 0))
            port = probe.getsockname()[1]
        options = f"--no-browser --allow-root --ServerApp.token={TOKEN} --ServerApp.port={port}"
        log = (self.course.parent / "jupyter.log").open("w")
        server = subprocess.Popen(
            ["bash", "-c", f"exec {command.strip()} {options}"],
            cwd=self.course,
            env=self.environment,
            stdout=log,
            stderr=subprocess.STDOUT,
        )

        def ask(path: str, data: dict | None = None) -> list | dict:
            request = urllib.request.Request(
                f"http://127.0.0.1:{port}/formgrader/api/{path}",
                method="PUT" if data else "GET",
                data=json.dumps(data).encode() if data else None,
                headers={"Authorization": f"token {TOKEN}", "Content-Type": "application/json"},
            )
            with urllib.request.urlopen(request, timeout=30) as reply:
                return json.load(reply)

        try:
            for _ in range(120):
                with contextlib.suppress(urllib.error.URLError):
                    ask("status")
                    break
                assert server.poll() is None, Path(log.name).read_text()
                time.sleep(0.5)
            yield ask
        finally:
            server.terminate()
            server.wait(timeout=30)
            log.close()


def answer_the_notebooks(laptop: Laptop) -> None:
    """Do what the students do between fetching and submitting: fill in their notebooks and save them."""
    answers = {answer.name: answer for answer in corpus.read_answers(COURSE, IRON)}
    for student, answer in STUDENTS.items():
        path = laptop.course / "students" / student / IRON / f"{IRON}.ipynb"
        notebook = corpus.filled_in(nbformat.read(path, as_version=4), source(), answers[answer])
        nbformat.write(notebook, path)


def mark_by_hand(ask: Callable) -> None:
    """Give points and a comment for the written question, as the formgrader's page does."""
    for notebook in ask(f"submitted_notebooks/{IRON}/{IRON}"):
        (written,) = [grade for grade in ask(f"grades?submission_id={notebook['id']}") if grade["auto_score"] is None]
        assert written["name"] == "q5-trial"
        ask(f"grade/{written['id']}", {"manual_score": BY_HAND[notebook["student"]]})
        comments = {comment["name"]: comment for comment in ask(f"comments?submission_id={notebook['id']}")}
        ask(f"comment/{comments['q5-trial']['id']}", {"manual_comment": COMMENT})


@pytest.fixture(scope="module")
def laptop(tmp_path_factory) -> Laptop:
    """A laptop on which the page's commands have all been run, in order."""
    laptop = Laptop(tmp_path_factory.mktemp("laptop"))
    first, *others = blocks()
    assert first == f"cd {laptop.course.name}\n"
    for block in others:
        if "nbgrader submit" in block:
            answer_the_notebooks(laptop)
        if "jupyter lab" in block:
            with laptop.formgrader(block) as ask:
                mark_by_hand(ask)
        else:
            laptop.run(block)
    return laptop


def feedback(laptop: Laptop, student: str) -> str:
    """Return the text of the feedback page that a student fetched, with single spaces."""
    (page,) = (laptop.course / "students" / student / IRON / "feedback").rglob("*.html")
    return readable(page)


def readable(page: Path) -> str:
    return " ".join(BeautifulSoup(page.read_text(encoding="utf-8"), "html.parser").get_text().split())


def leaks(text: str, secrets: set[str]) -> set[str]:
    return {secret for secret in secrets if " ".join(secret.split()) in text}


def not_own(laptop: Laptop, student: str) -> set[str]:
    """Return the lines that a student must not see: all secrets but those that the student wrote."""
    own = (laptop.course / "students" / student / IRON / f"{IRON}.ipynb").read_text(encoding="utf-8")
    return {secret for secret in secret_lines(source()) if json.dumps(secret, ensure_ascii=False)[1:-1] not in own}


def test_marks(laptop):
    with (laptop.course / "grades.csv").open() as file:
        marks = {row["student_id"]: row for row in csv.DictReader(file)}
    assert {student: float(row["score"]) for student, row in marks.items()} == {"ada": 15 + 9, "ben": 11 + 4}
    assert {float(row["max_score"]) for row in marks.values()} == {25}


@pytest.mark.parametrize("student", STUDENTS)
def test_feedback_gives_marks_comments_and_reasons(laptop, student):
    text = feedback(laptop, student)
    assert f"Score: {24.0 if student == 'ada' else 15.0} / 25.0" in text
    assert COMMENT in text
    assert ("Does every trial weigh the same?" in text) == (student == "ben")


@pytest.mark.parametrize("student", STUDENTS)
def test_feedback_tells_nothing_hidden(laptop, student):
    secrets = not_own(laptop, student)
    assert len(secrets) > 50
    assert leaks(feedback(laptop, student), secrets) == set()


def test_stock_feedback_would_tell(laptop):
    """The search for leaks can fail: it finds them in what nbgrader makes without our redaction."""
    api = corpus.open_course(laptop.course)
    api.coursedir.assignment_id, api.coursedir.student_id = IRON, "ben"
    api.coursedir.feedback_directory = "stock"
    stock = GenerateFeedback(coursedir=api.coursedir, parent=api)
    stock.preprocessors = [GetGrades]
    stock.start()
    text = readable(laptop.course / "stock" / "ben" / IRON / f"{IRON}.html")
    assert len(leaks(text, not_own(laptop, "ben"))) > 40


def test_feedback_calls_no_other_host(laptop):
    (page,) = (laptop.course / "students" / "ada" / IRON / "feedback").rglob("*.html")
    soup = BeautifulSoup(page.read_text(encoding="utf-8"), "html.parser")
    loaded = [tag.get("src") or tag.get("href") for tag in soup.find_all(["script", "link", "img", "iframe"])]
    assert [address for address in loaded if address] == []


def test_students_get_their_own_feedback_only(laptop):
    pages = {student: feedback(laptop, student) for student in STUDENTS}
    assert len(set(pages.values())) == 2


def test_page_shows_no_answer():
    text = PAGE.read_text(encoding="utf-8")
    assert {secret for secret in secret_lines(source()) if secret in text} == set()
