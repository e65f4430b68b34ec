"""The answer corpus: answers with known marks, graded by nbgrader itself.

``answers/<assignment>/<name>.toml`` in the course directory holds one answer:

- ``description``: a sentence that says whose answer it is
- ``starts_from``: ``"solution"`` (the default) or ``"release"``, what the other cells hold
- ``[cells]``: the text of the cells that this student wrote, by their ids
- ``[loses]``: the points that the answer must lose, by question; a question not named loses none

A question is the part of a grade id before the first hyphen: ``q2-pool-unseen`` belongs to ``q2``.
"""

import os
import shutil
import sysconfig
import tempfile
import tomllib
import warnings
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from pathlib import Path

import nbformat
from nbformat import NotebookNode
from nbgrader import utils
from nbgrader.api import Gradebook
from nbgrader.apps.api import NbGraderAPI
from nbgrader.coursedir import CourseDirectory
from sqlalchemy.exc import SAWarning
from traitlets.config import Config, PyFileConfigLoader

CONFIG = "nbgrader_config.py"
Points = dict[str, float]  # by question


@dataclass(frozen=True)
class Answer:
    """One student's answers to an assignment, and the points that they must lose."""

    name: str
    description: str
    starts_from: str = "solution"
    cells: Mapping[str, str] = field(default_factory=dict)
    loses: Mapping[str, float] = field(default_factory=dict)


@dataclass(frozen=True)
class Row:
    """What one answer got and what it should have got, by question."""

    answer: Answer
    got: Points
    expected: Points

    @property
    def agrees(self) -> bool:
        """Whether every question got exactly the expected points."""
        return self.got == self.expected


def read_answers(course: Path, assignment: str) -> list[Answer]:
    """Return the answers of an assignment, in the order of their names.

    Raises
    ------
    ValueError
        If there are none, or a file holds something that an answer does not have.
    """
    folder = course / "answers" / assignment
    answers = []
    for path in sorted(folder.glob("*.toml")):
        try:
            answers.append(Answer(path.stem, **tomllib.loads(path.read_text(encoding="utf-8"))))
        except (tomllib.TOMLDecodeError, TypeError) as problem:
            raise ValueError(f"{path} is not an answer: {problem}.") from problem
    if not answers:
        raise ValueError(f"There are no answers in {folder}: add one .toml file for each.")
    return answers


def grade(course: Path, assignment: str, answers: Sequence[Answer]) -> list[Row]:
    """Have nbgrader grade the answers, each as one student, in a temporary copy of the course.

    Parameters
    ----------
    course : Path
        The course directory: it holds ``nbgrader_config.py`` and ``source``.
    assignment : str
        The assignment's name, such as ``"03_iron"``.
    answers : sequence of Answer

    Returns
    -------
    list of Row
        In the order of the answers. Questions that only a person can mark are left out.

    Raises
    ------
    ValueError
        If an answer names a cell or a question that the assignment does not have.
    RuntimeError
        If nbgrader fails.
    """
    with tempfile.TemporaryDirectory(prefix="restlesslegs-") as folder:
        copy = copy_course(course, assignment, Path(folder))
        api = open_course(copy)
        check(api.generate_assignment(assignment))
        for answer in answers:
            hand_in(copy, assignment, answer)
            check(api.autograde(assignment, answer.name))
        with Gradebook(api.coursedir.db_url) as gradebook:
            most = most_points(gradebook, assignment)
            return [
                Row(answer, points(gradebook, assignment, answer.name), expected(answer, most)) for answer in answers
            ]


def copy_course(course: Path, assignment: str, folder: Path) -> Path:
    """Copy what the assignment needs of a course directory and return the copy's path."""
    if not (course / "source" / assignment).is_dir():
        raise ValueError(f"There is no assignment {assignment} in {course / 'source'}: check its name.")
    shutil.copytree(course / "source" / assignment, folder / "source" / assignment)
    shutil.copy(course / CONFIG, folder)
    return folder


def open_course(course: Path) -> NbGraderAPI:
    """Return nbgrader's interface to a course directory, with that course's settings."""
    # nbgrader calls the command `alembic`, which is found only if this environment's commands are on the path.
    commands = sysconfig.get_path("scripts")
    if commands not in os.environ.get("PATH", "").split(os.pathsep):
        os.environ["PATH"] = os.pathsep.join([commands, os.environ.get("PATH", "")])
    # Harmless with SQLAlchemy 2.1, and hundreds of lines long in a class.
    warnings.filterwarnings("ignore", category=SAWarning)
    config: Config = PyFileConfigLoader(CONFIG, path=str(course)).load_config()
    return NbGraderAPI(CourseDirectory(config=config), config=config)


def check(result: dict) -> None:
    """Raise RuntimeError with nbgrader's own words if a step failed."""
    if not result["success"]:
        raise RuntimeError(f"nbgrader could not finish a step:\n{result.get('log')}\n{result.get('error')}")


def hand_in(course: Path, assignment: str, answer: Answer) -> None:
    """Write an answer to ``submitted/<name>/<assignment>``, as if a student had handed it in."""
    for release in sorted((course / "release" / assignment).glob("*.ipynb")):
        source = nbformat.read(course / "source" / assignment / release.name, as_version=4)
        notebook = filled_in(nbformat.read(release, as_version=4), source, answer)
        folder = course / "submitted" / answer.name / assignment
        folder.mkdir(parents=True)
        nbformat.write(notebook, folder / release.name)


def filled_in(release: NotebookNode, source: NotebookNode, answer: Answer) -> NotebookNode:
    """Return the released notebook with an answer written into it.

    Parameters
    ----------
    release, source : NotebookNode
        The notebook as students get it, and the same with its solutions.
    answer : Answer
    """
    solutions = {cell.id: solution(cell.source) for cell in source.cells if utils.is_solution(cell)}
    editable = {cell.id: cell for cell in release.cells if not utils.is_locked(cell)}
    unknown = set(answer.cells) - set(editable)
    if unknown:
        raise ValueError(f"{answer.name} writes into {sorted(unknown)}: students have no such cells to write in.")
    for name, cell in editable.items():
        if answer.starts_from == "solution":
            cell.source = solutions.get(name, cell.source)
        cell.source = answer.cells.get(name, cell.source)
    return release


def solution(source: str) -> str:
    """Return a cell's text without the lines that mark its solution."""
    return "\n".join(line for line in source.splitlines() if " SOLUTION" not in line)


def question(grade_id: str) -> str:
    """Return the question to which a graded cell belongs."""
    return grade_id.split("-")[0]


def most_points(gradebook: Gradebook, assignment: str) -> Points:
    """Return how many points the tests of each question can give."""
    most: Points = {}
    for notebook in gradebook.find_assignment(assignment).notebooks:
        for cell in notebook.grade_cells:
            most[question(cell.name)] = most.get(question(cell.name), 0.0) + cell.max_score
    return most


def points(gradebook: Gradebook, assignment: str, student: str) -> Points:
    """Return the points that the tests gave one student."""
    got: Points = {}
    for notebook in gradebook.find_submission(assignment, student).notebooks:
        for mark in notebook.grades:
            if mark.auto_score is not None:
                got[question(mark.name)] = got.get(question(mark.name), 0.0) + mark.auto_score
    return got


def expected(answer: Answer, most: Points) -> Points:
    """Return the points that an answer should get."""
    unknown = set(answer.loses) - set(most)
    if unknown:
        raise ValueError(f"{answer.name} loses points in {sorted(unknown)}: no test gives points there.")
    return {name: most[name] - answer.loses.get(name, 0.0) for name in most}


def table(rows: Sequence[Row]) -> str:
    """Return the rows as a table of points, ``got/expected``; a row that disagrees ends in ``<- differs``."""
    questions = sorted(rows[0].expected)
    width = max(len(row.answer.name) for row in rows)
    lines = [f"{'got/expected':{width}}" + "".join(f"{name:>9}" for name in [*questions, "total"])]
    for row in rows:
        cells = [f"{row.got.get(name, 0):g}/{row.expected[name]:g}" for name in questions]
        cells.append(f"{sum(row.got.values()):g}/{sum(row.expected.values()):g}")
        mark = "" if row.agrees else "  <- differs"
        lines.append(f"{row.answer.name:{width}}" + "".join(f"{cell:>9}" for cell in cells) + mark)
    return "\n".join(lines)
