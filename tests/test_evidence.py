"""The statements of the article, their sources and the self-checks: everything resolves, nothing is left bare."""

import re
import tomllib
from pathlib import Path

import pytest
from pybtex.database import parse_file

from restlesslegs.evidence import GRADES, VERDICTS, claims

ROOT = Path(__file__).parents[1]
BIBLIOGRAPHY = parse_file(ROOT / "book/references.bib").entries
QUESTIONS = {
    path.stem: tomllib.loads(path.read_text(encoding="utf-8"))["question"]
    for path in sorted((ROOT / "src/restlesslegs/questions").glob("*.toml"))
}
ALL_QUESTIONS = [
    pytest.param(question, id=f"{lesson}-{question['id']}")
    for lesson, questions in QUESTIONS.items()
    for question in questions
]
ALL_CLAIMS = [pytest.param(claim, id=claim.id) for claim in claims()]


def verified(key: str) -> bool:
    return BIBLIOGRAPHY[key].fields["note"].startswith("verified")


def headings(path: Path) -> set[str]:
    """Return the anchors of a page's headings, as the book and JupyterLab make them."""
    text = path.read_text(encoding="utf-8")
    if path.suffix == ".ipynb":
        text = text.replace('\\n",', "").replace('"', "\n")
    found = re.findall(r"^\s*#{1,4} (.+)$", text, flags=re.MULTILINE)
    return {re.sub(r"[^\w\- ]", "", heading.strip().lower()).replace(" ", "-") for heading in found}


def test_the_nine_statements_on_iron_are_recorded():
    assert [claim.id for claim in claims("The Role of Iron")] == [f"3.{number}" for number in range(1, 10)]
    assert set(claims("The Role of Iron")) <= set(claims())


def test_an_unknown_section_is_refused_with_the_known_ones():
    with pytest.raises(ValueError, match=r"'Magnetism' is recorded; choose from: The Role of Iron"):
        claims("Magnetism")


@pytest.mark.parametrize("claim", ALL_CLAIMS)
def test_statement_is_complete(claim):
    assert claim.verdict in VERDICTS
    assert claim.grade in GRADES
    assert claim.article
    assert claim.course == claim.course.strip()
    assert len(set(claim.sources)) == len(claim.sources) > 0


@pytest.mark.parametrize("claim", ALL_CLAIMS)
def test_statement_has_a_source_that_was_checked(claim):
    unknown = [key for key in claim.sources if key not in BIBLIOGRAPHY]
    assert not unknown, f"not in book/references.bib: {unknown}"
    assert any(map(verified, claim.sources)), "only unverified sources stand behind this statement"


@pytest.mark.parametrize("claim", ALL_CLAIMS)
def test_statement_is_explained_where_it_says(claim):
    path, anchor = claim.lesson.split("#")
    assert anchor in headings(ROOT / path)


def test_statement_numbers_are_unique():
    numbers = [claim.id for claim in claims()]
    assert len(set(numbers)) == len(numbers)


def test_every_reference_says_whether_it_was_verified():
    notes = {key: entry.fields.get("note", "") for key, entry in BIBLIOGRAPHY.items()}
    unsaid = [key for key, note in notes.items() if not re.match(r"(un)?verified: ", note)]
    assert not unsaid


def test_no_two_references_share_a_doi():
    dois = [entry.fields["doi"].lower() for entry in BIBLIOGRAPHY.values() if "doi" in entry.fields]
    assert len(set(dois)) == len(dois)


def test_the_evidence_page_defines_exactly_the_grades():
    page = (ROOT / "book/evidence.md").read_text(encoding="utf-8")
    sections = re.findall(r"^## (\w+)$", page, flags=re.MULTILINE)
    assert [section.lower() for section in sections] == list(GRADES)


@pytest.mark.parametrize(("lesson", "questions"), QUESTIONS.items())
def test_question_ids_are_unique(lesson, questions):
    ids = [question["id"] for question in questions]
    assert len(set(ids)) == len(ids) >= 5


@pytest.mark.parametrize("question", ALL_QUESTIONS)
def test_question_has_one_right_option_and_explains_all(question):
    options = question["option"]
    assert 3 <= len(options) <= 4
    assert sum(option["correct"] for option in options) == 1
    assert len({option["text"] for option in options}) == len(options)
    for option in options:
        assert len(option["feedback"].split()) >= 8, f"explain this option: {option['text']}"
        plain = option["text"] + option["feedback"] + question["ask"]
        assert not re.search(r"[*_`\[\]<>$]", plain), "plain text only"


@pytest.mark.parametrize("question", ALL_QUESTIONS)
def test_question_has_a_source_that_was_checked(question):
    unknown = [key for key in question["sources"] if key not in BIBLIOGRAPHY]
    assert not unknown, f"not in book/references.bib: {unknown}"
    assert any(map(verified, question["sources"]))
