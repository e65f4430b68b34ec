"""The graded assignments: their cells, their keys, their answer corpus, and what students may see of them."""

import dataclasses
import itertools
import json
import math
import re
import shutil
import subprocess
import sys
from fractions import Fraction
from pathlib import Path

import nbformat
import numpy as np
import pytest
from nbformat import NotebookNode
from nbformat.v4 import new_code_cell, new_markdown_cell, new_notebook, new_output
from nbgrader import utils
from nbgrader.nbgraderformat import MetadataValidator
from nbgrader.preprocessors import ClearHiddenTests
from nbgrader.validator import Validator
from scipy.optimize import minimize_scalar

from restlesslegs import answers, cli
from restlesslegs.grading import corpus, redact
from restlesslegs.notebooks import normal_form
from restlesslegs.simulation import day

COURSE = Path(__file__).parents[1] / "assessments"
ASSIGNMENTS = sorted(path.name for path in (COURSE / "source").iterdir())
IRON = "03_iron"


def source(assignment: str = IRON) -> NotebookNode:
    return nbformat.read(COURSE / "source" / assignment / f"{assignment}.ipynb", as_version=4)


def cell(name: str) -> NotebookNode:
    return next(cell for cell in source().cells if cell.id == name)


def secret_lines(notebook: NotebookNode) -> set[str]:
    """Return the lines of solutions, hidden tests and mark schemes that are long enough to give something away."""
    regions = r"BEGIN (SOLUTION|HIDDEN TESTS|MARK SCHEME).*?\n(.*?)\n[^\n]*END \1"
    texts = [text for cell in notebook.cells for _, text in re.findall(regions, cell.source, re.DOTALL)]
    open_lines = {
        line.strip() for cell in notebook.cells for line in re.sub(regions, "", cell.source, flags=re.S).split("\n")
    }
    return {line.strip() for text in texts for line in text.split("\n") if len(line.strip()) >= 12} - open_lines


@pytest.fixture(scope="module")
def release(tmp_path_factory) -> NotebookNode:
    """The iron notebook as students get it."""
    course = corpus.copy_course(COURSE, IRON, tmp_path_factory.mktemp("course"))
    corpus.check(corpus.open_course(course).generate_assignment(IRON))
    return nbformat.read(course / "release" / IRON / f"{IRON}.ipynb", as_version=4)


# The notebook


@pytest.mark.parametrize("assignment", ASSIGNMENTS)
def test_notebook_is_stripped_and_normalised(assignment):
    path = COURSE / "source" / assignment / f"{assignment}.ipynb"
    text = path.read_text(encoding="utf-8")
    assert text == normal_form(json.loads(text))


@pytest.mark.parametrize("assignment", ASSIGNMENTS)
def test_cells_are_well_formed(assignment):
    notebook = source(assignment)
    MetadataValidator().validate_nb(notebook)
    names = [cell.id for cell in notebook.cells]
    assert len(set(names)) == len(names)
    for item in notebook.cells:
        if "nbgrader" not in item.metadata:
            continue
        settings = item.metadata.nbgrader
        assert settings.grade_id == item.id
        assert re.fullmatch(r"[a-z0-9]+(-[a-z0-9]+)*", item.id), "a grade id is readable"
        # nbgrader counts a cell that is both twice, without a word
        assert not (settings.task and settings.grade)
        if settings.grade and not settings.solution:
            visible, _, hidden = item.source.partition("### BEGIN HIDDEN TESTS\n")
            assert "assert " in visible
            assert hidden.endswith("### END HIDDEN TESTS")
        if settings.solution:
            assert item.source.count("### BEGIN SOLUTION\n") == item.source.count("### END SOLUTION") == 1
        if settings.task:
            assert item.source.count("=== BEGIN MARK SCHEME ===") == item.source.count("=== END MARK SCHEME ===") == 1


def test_points_are_those_that_students_are_told():
    told = {
        f"q{number}": int(points)
        for number, points in re.findall(r"^\| (\d) \|.*\| (\d+) \|$", cell("title").source, re.M)
    }
    given: dict[str, int] = {}
    for item in source().cells:
        if points := item.metadata.get("nbgrader", {}).get("points"):
            given[corpus.question(item.id)] = given.get(corpus.question(item.id), 0) + points
    assert given == told
    assert f"**{sum(told.values())} points**" in cell("title").source


def test_mark_scheme_adds_up():
    scheme = cell("q5-trial").source.partition("=== BEGIN MARK SCHEME ===")[2]
    parts = [int(points) for points in re.findall(r"^\* \*\*(\d+) — ", scheme, re.M)]
    assert len(parts) == 5
    assert sum(parts) == cell("q5-trial").metadata.nbgrader.points


# What students see


def test_release_tells_nothing(release):
    secrets = secret_lines(source())
    assert len(secrets) > 60
    text = "\n".join(cell.source for cell in release.cells)
    assert {secret for secret in secrets if secret in text} == set()
    assert not re.search("SOLUTION|HIDDEN|MARK SCHEME", text)


def test_reasons_do_not_give_the_key_away():
    for item in source().cells:
        if redact.is_test(item):
            hidden = item.source.partition("### BEGIN HIDDEN TESTS\n")[2].partition("### END")[0]
            sentences = redact.reasons(hidden)
            assert sentences, item.id
            for sentence in sentences:
                assert not re.search(r"\d|oral_or_iv|iv_only|\bnone\b|\b[B-E]\b", sentence), sentence


@pytest.mark.cycle
def test_students_validate_with_sentences_and_authors_with_success(release, tmp_path):
    validator = Validator()
    path = tmp_path / "release.ipynb"
    nbformat.write(release, path)
    failed = validator.validate(str(path))["failed"]
    assert len(failed) == sum(redact.is_test(item) for item in release.cells)
    sentences = {sentence for item in release.cells if redact.is_test(item) for sentence in redact.reasons(item.source)}
    for failure in failed:
        assert any(sentence in failure["error"] for sentence in sentences), failure["error"]
    assert validator.validate(str(COURSE / "source" / IRON / f"{IRON}.ipynb")) == {}


# The keys, by another route


def reference(name: str, **names: object) -> dict:
    """Run a reference solution and return its names."""
    namespace = {"math": math, "np": np, **names}
    exec(cell(name).source, namespace)
    return namespace


def published() -> tuple[np.ndarray, np.ndarray]:
    """Return the differences and standard errors of the three trials, from the table that students see."""
    rows = [row for row in cell("q2-question").source.replace("−", "-").splitlines() if row.startswith("| ")][1:]
    figures = [[float(figure) for figure in re.findall(r"-?\d+\.?\d*", " ".join(row.split("|")[3:]))] for row in rows]
    iron, iron_sd, iron_n, placebo, placebo_sd, placebo_n, cho = figures[0]
    *_, low, high, trenkwalder = (figure for figure in figures[1])
    width = 2 * 1.96
    _, _, iron_low, iron_high, _, placebo_low, placebo_high, earley = figures[2]
    assert iron - placebo == pytest.approx(cho)
    errors = [
        np.hypot(iron_sd / np.sqrt(iron_n), placebo_sd / np.sqrt(placebo_n)),
        (high - low) / width,
        np.hypot((iron_high - iron_low) / width, (placebo_high - placebo_low) / width),
    ]
    return np.array([cho, trenkwalder, earley]), np.array(errors)


def test_pooled_effect_by_maximum_likelihood():
    """The fixed-effect estimate is the likeliest effect; its interval follows from the likelihood's curvature."""
    differences, errors = published()

    def misfit(effect: float) -> float:
        return float((((differences - effect) / errors) ** 2).sum())

    best = minimize_scalar(misfit, tol=1e-12)
    curvature = (misfit(best.x + 1) - 2 * best.fun + misfit(best.x - 1)) / 2
    reach = 1.96 / math.sqrt(curvature)
    likeliest = (best.x, best.x - reach, best.x + reach)
    assert np.round(likeliest, 2) == pytest.approx([-3.23, -4.89, -1.57], abs=1e-9)
    assert best.fun == pytest.approx(0.37, abs=0.005), "Cochran's Q"
    assert reference("q2-pool")["pool"](differences, errors) == pytest.approx(likeliest, abs=1e-6)


def test_standard_errors_of_the_reference_are_those_of_the_table():
    names = reference("q2-errors")
    assert [names["cho_standard_error"], names["trenkwalder_standard_error"]] == pytest.approx(published()[1][:2])


def test_model_answers_from_the_raw_curves():
    healthy, low_transfer = day(), day(brain_iron_transfer=0.63)
    names = reference("q3-changes", healthy=healthy, low_transfer=low_transfer)
    for answer, quantity in (
        (names["dopamine_change"], "extracellular_dopamine"),
        (names["receptor_change"], "d2_receptor"),
    ):
        before, after = (np.trapezoid(a_day[quantity], a_day["hour"]) / 24 for a_day in (healthy, low_transfer))
        assert answer == pytest.approx(100 * (after - before) / before, abs=0.1)
    assert names["dopamine_change"] > 2
    assert names["receptor_change"] < -2


def test_guessing_the_statements_earns_little():
    namespace: dict = {"true_statements": "A"}
    exec(cell("q4-statements").source.replace("\nhidden()\n", "\n"), namespace)
    earned = []
    for size in range(6):
        for letters in itertools.combinations("ABCDE", size):
            namespace["chosen"] = answers.letters(letters)
            try:
                earned.append(namespace["hidden"]())
            except AssertionError:
                earned.append(0)
    assert len(earned) == 32
    assert sum(earned) / 32 / cell("q4-statements").metadata.nbgrader.points < 0.25
    assert sum(points > 0 for points in earned) / 32 < 0.25


# Reading answers


class AlwaysEqual:
    """An object that claims to equal everything."""

    def __eq__(self, other):
        return True

    def __hash__(self):
        return 0


@pytest.mark.parametrize(
    "answer", [-3, -3.0, Fraction(-3), np.float32(-3), np.array([-3.0]), np.array(-3), "−3.0", "-3 %"]
)
def test_a_number_is_read_in_any_type(answer):
    assert answers.number(answer) == -3
    assert answers.close(answer, -3.004, 0.005)


@pytest.mark.parametrize("answer", [None, True, "three", "", [1, 2], np.array([1, 2]), 1j, AlwaysEqual(), {}])
def test_what_is_no_number_is_close_to_nothing(answer):
    assert not answers.is_number(answer)
    assert not answers.close(answer, 1, 1e9)


def test_several_numbers_words_and_letters():
    assert answers.numbers(np.array([1, 2])) == answers.numbers({"a": "1", "b": 2.0}) == (1, 2)
    assert answers.numbers(None) == answers.numbers(3) == answers.numbers("12") == answers.numbers(np.array(1)) == ()
    assert answers.word(" IV only ") == answers.word("iv-only") == "iv_only"
    assert answers.letters("a, C") == answers.letters({"C", "A"}) == answers.letters(["ac"]) == {"A", "C"}
    assert answers.letters(None) == frozenset()


def test_a_called_function_stays_silent(capsys):
    def loud(value):
        import warnings

        warnings.warn("old", DeprecationWarning, stacklevel=1)
        print("out")
        print("err", file=sys.stderr)
        return value

    assert answers.call(loud, 5) == 5
    assert capsys.readouterr() == ("", "")


# Feedback


TEST = """answer = 1
assert answer is not None, "Fill in the answer."
### BEGIN HIDDEN TESTS
print("Reread the lesson.")
assert round(answer, 3) == 42.125, "The answer is not right."
### END HIDDEN TESTS"""


def fed_back(*outputs: NotebookNode, extra: tuple[NotebookNode, ...] = ()) -> NotebookNode:
    """Return a small notebook with these outputs of its test cell, as feedback shows it."""
    test = new_code_cell(TEST, outputs=list(outputs))
    test.metadata["nbgrader"] = {"grade": True, "solution": False, "locked": True, "grade_id": "q1-test", "points": 1}
    task = new_markdown_cell(
        "Write.\n=== BEGIN MARK SCHEME ===\nTwo points for the mechanism.\n=== END MARK SCHEME ==="
    )
    task.metadata["nbgrader"] = {"task": True, "grade": False, "solution": False, "locked": True, "grade_id": "q2"}
    notebook, _ = redact.RedactFeedback().preprocess(new_notebook(cells=[test, task, *extra]), {})
    return notebook


def error(name: str, value: str, *traceback: str) -> NotebookNode:
    return new_output("error", ename=name, evalue=value, traceback=list(traceback))


@pytest.mark.parametrize(
    ("output", "shown"),
    [
        (
            error("AssertionError", "The answer is not right.", "5 assert round(answer, 3) == 42.125"),
            "The answer is not right.",
        ),
        (error("AssertionError", "round(answer, 3) was 42.125"), redact.NO_REASON),
        (error("KeyError", "42.125"), "Your code stopped with KeyError while it was being tested."),
        (error("Key42", "42.125"), redact.NO_REASON),
        (error("print", "42.125"), redact.NO_REASON),
        (error("CellTimeoutError", ""), redact.EXPLANATIONS["CellTimeoutError"]),
        (new_output("stream", name="stdout", text="42.125\nReread the lesson.\n"), "Reread the lesson."),
        (new_output("stream", name="stderr", text="42.125"), None),
        (new_output("execute_result", data={"text/plain": "42.125"}), None),
        (new_output("display_data", data={"text/plain": "42.125"}), None),
    ],
)
def test_a_test_says_only_what_its_author_wrote(output, shown):
    notebook = fed_back(output)
    assert "".join(output.text for output in notebook.cells[0].outputs) == (f"{shown}\n" if shown else "")
    assert "42.125" not in json.dumps(notebook)
    assert "mechanism" not in json.dumps(notebook)
    assert 'assert answer is not None, "Fill in the answer."' in notebook.cells[0].source
    assert redact.TESTS_LEFT_OUT in notebook.cells[0].source


HIDDEN = 'assert round(answer, 3) == 42.125, "The answer is not right."'


@pytest.mark.parametrize(
    "output",
    [
        new_output("stream", name="stdout", text=f"stolen: {HIDDEN}"),
        new_output("display_data", data={"text/plain": HIDDEN}),
        error("ValueError", "", HIDDEN.replace("round", "\x1b[1mround\x1b[0m")),
        new_output("stream", name="stdout", text="Two points for the mechanism."),
    ],
)
def test_hidden_lines_shown_elsewhere_are_withheld(output):
    harmless = new_output("stream", name="stdout", text="my own result: 3")
    notebook = fed_back(extra=(new_code_cell("show()", outputs=[output, harmless]),))
    assert [output.text for output in notebook.cells[2].outputs] == [redact.OUTPUT_LEFT_OUT + "\n", "my own result: 3"]


def test_markers_that_a_student_types_change_nothing():
    text = "### BEGIN HIDDEN TESTS\nanswer = 2"
    mine = new_code_cell(
        text, metadata={"nbgrader": {"solution": True, "grade": False, "locked": False, "grade_id": "a"}}
    )
    assert fed_back(extra=(mine,)).cells[2].source == text


# The answer corpus

ANSWERS = corpus.read_answers(COURSE, IRON)


@pytest.fixture(scope="module")
def rows() -> dict[str, corpus.Row]:
    """Every answer of the corpus, graded by nbgrader."""
    return {row.answer.name: row for row in corpus.grade(COURSE, IRON, ANSWERS)}


def test_corpus_covers_what_it_must():
    losses = {answer.name: dict(answer.loses) for answer in ANSWERS}
    assert losses["reference"] == losses["unusual"] == losses["rounded"] == {}
    wrong = [loss for loss in losses.values() if loss]
    assert {question for loss in wrong if len(loss) == 1 for question in loss} == {"q1", "q2", "q3", "q4"}


@pytest.mark.cycle
@pytest.mark.parametrize("name", [answer.name for answer in ANSWERS])
def test_answer_gets_exactly_its_points(rows, name):
    row = rows[name]
    assert row.got == row.expected, f"{row.answer.description}\n{corpus.table([row])}"


@pytest.mark.cycle
def test_reference_is_full_and_blank_is_zero(rows):
    assert sum(rows["reference"].got.values()) == 15
    assert set(rows["blank"].got.values()) == {0}


@pytest.mark.cycle
def test_without_hidden_tests_misconceptions_would_pass(tmp_path):
    """The corpus can fail: with the hidden tests gone, every wrong answer differs from its expected points."""
    course = corpus.copy_course(COURSE, IRON, tmp_path)
    notebook = source()
    for item in notebook.cells:
        if utils.is_grade(item):
            ClearHiddenTests().preprocess_cell(item, {}, 0)
    nbformat.write(notebook, course / "source" / IRON / f"{IRON}.ipynb")
    names = {"ferritin_alone", "unweighted_mean", "deviation_for_error", "less_iron_less_dopamine", "serum_is_brain"}
    rows = corpus.grade(course, IRON, [answer for answer in ANSWERS if answer.name in names])
    assert [row.answer.name for row in rows if row.agrees] == []
    assert len(rows) == len(names)
    assert "<- differs" in corpus.table(rows)


def test_a_row_that_differs_is_reported():
    answer = corpus.Answer("x", "An answer.", loses={"q1": 1})
    right = corpus.Row(answer, {"q1": 2}, corpus.expected(answer, {"q1": 3}))
    assert right.agrees
    assert "differs" not in corpus.table([right])
    for got in ({"q1": 3}, {}, {"q1": 2, "q2": 0}):
        assert not dataclasses.replace(right, got=got).agrees


def test_answers_that_do_not_fit_the_notebook_are_refused(release):
    with pytest.raises(ValueError, match="students have no such cells"):
        corpus.filled_in(release, source(), corpus.Answer("x", "It writes into a test.", cells={"q1-limits": "pass"}))
    with pytest.raises(ValueError, match="no test gives points there"):
        corpus.expected(corpus.Answer("x", "It loses points by hand.", loses={"q5": 1}), {"q1": 3})


def test_command_names_what_is_wrong(capsys, tmp_path):
    assert cli.main(["corpus", "99_nothing", "--course", str(COURSE)]) == 2
    assert "add one .toml file for each" in capsys.readouterr().err
    folder = tmp_path / "answers" / IRON
    folder.mkdir(parents=True)
    shutil.copy(COURSE / "answers" / IRON / "reference.toml", folder)
    assert cli.main(["corpus", IRON, "--course", str(tmp_path)]) == 2
    assert "check its name" in capsys.readouterr().err
    (folder / "reference.toml").write_text("points = 3")
    assert cli.main(["corpus", IRON, "--course", str(tmp_path)]) == 2
    assert "is not an answer" in capsys.readouterr().err


def test_command_and_check_cells_start_fast():
    heavy = "{'nbgrader', 'nbconvert', 'sympy', 'matplotlib'}"
    code = f"import sys, restlesslegs.cli, restlesslegs.answers; print({heavy} & set(sys.modules))"
    assert subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True).stdout == "set()\n"
