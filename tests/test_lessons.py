"""Lessons and public pages: grammar, form, sources, and what must not be there."""

import json
import re
from pathlib import Path
from urllib.parse import unquote

import pytest
from pybtex.database import parse_file

from restlesslegs.evidence import GRADES
from restlesslegs.notebooks import normal_form

ROOT = Path(__file__).parents[1]
LESSONS = sorted((ROOT / "lessons").glob("*.ipynb"))
NOTEBOOKS = [ROOT / "index.ipynb", *LESSONS]
PAGES = [*NOTEBOOKS, *sorted((ROOT / "book").glob("*.md"))]
ROOMS = [
    "What you may have heard",
    "Predict",
    "Play with the model",
    "What the evidence says",
    "A case",
    "Check yourself",
    "Take-away",
    "Graded assignment and further reading",
]
SAFETY = "For education only. Not medical advice. Do not start, stop or change treatment because of this page."
NOT_REVIEWED = "No clinician has reviewed"
TEACHING_MODEL = "teaching model, not for prediction in a person"
GRADE = re.compile(r"\[(\w+)\]\(\.\./book/evidence\.md#(\w+)\)")
LINK = re.compile(r"\]\((https?://[^)\s]+)\)")
DOSE = re.compile(r"\d\s*(?:mg|mcg|milligrams?|micrograms?|grams?|g|ml|IU)\b(?!/)|\bmg\b", re.IGNORECASE)
THRESHOLD = re.compile(r"(?:ferritin|saturation|TSAT)\W+(?:\w+\W+){0,4}?(?:below|under|less than|<|≤)\s*\d", re.I)
BRANDS = re.compile(
    r"\b(?:Injectafer|Ferinject|Venofer|Monofer|Monoferric|Feraheme|Cosmofer|Mirapex|Sifrol|Requip|Adartrel|Neupro"
    r"|Horizant|Regnite|Lyrica|Neurontin|Sinemet|Madopar|Restex|Targin|Targiniq|Remeron|Zispin)\b",
    re.IGNORECASE,
)
by_name = pytest.mark.parametrize("path", PAGES, ids=lambda path: path.name)
by_notebook = pytest.mark.parametrize("path", NOTEBOOKS, ids=lambda path: path.name)
by_lesson = pytest.mark.parametrize("path", LESSONS, ids=lambda path: path.name)


def cells(path: Path, kind: str) -> list[str]:
    notebook = json.loads(path.read_text(encoding="utf-8"))
    return ["".join(cell["source"]) for cell in notebook["cells"] if cell["cell_type"] == kind]


def words(path: Path) -> str:
    return "\n\n".join(cells(path, "markdown")) if path.suffix == ".ipynb" else path.read_text(encoding="utf-8")


def rooms(path: Path) -> dict[str, str]:
    """Return the text under each second-level heading of a lesson, the title block under ""."""
    parts = re.split(r"^## (.+)$", words(path), flags=re.MULTILINE)
    return {"": parts[0], **dict(zip(parts[1::2], parts[2::2], strict=True))}


def blocks(text: str) -> list[str]:
    """Return paragraphs, and bullets one by one."""
    found = []
    for paragraph in re.split(r"\n\s*\n", text):
        found += re.split(r"\n(?=(?:- |\d+\. ))", paragraph.strip())
    return [block for block in found if block]


def known_addresses() -> set[str]:
    """Return every address that the bibliography gives for a source that was checked."""
    addresses = set()
    for entry in parse_file(ROOT / "book/references.bib").entries.values():
        fields = entry.fields
        if not fields["note"].startswith("verified"):
            continue
        if "doi" in fields:
            addresses.add(f"https://doi.org/{fields['doi']}".lower())
        if "pmid" in fields:
            addresses.add(f"https://pubmed.ncbi.nlm.nih.gov/{fields['pmid']}/")
        if "url" in fields:
            addresses.add(fields["url"].lower())
        for number in re.findall(r"PMC\d+", fields["note"]):
            addresses.add(f"https://pmc.ncbi.nlm.nih.gov/articles/{number}".lower())
    return addresses


KNOWN = known_addresses()


def test_there_is_a_lesson():
    assert (ROOT / "lessons/03_iron.ipynb") in LESSONS


@by_name
def test_page_opens_with_the_safety_line(path):
    opening = re.sub(r"[*\n]", " ", words(path)[:400])
    assert SAFETY in re.sub(r"\s+", " ", opening)


@by_name
def test_page_has_no_doses_brands_or_thresholds(path):
    text = LINK.sub("]", words(path))  # an address may quote the title of a trial
    for pattern in (DOSE, BRANDS, THRESHOLD):
        assert not pattern.search(text), pattern.search(text)


@pytest.mark.parametrize(
    ("pattern", "text"),
    [
        (DOSE, "take 65 mg daily"),
        (DOSE, "an infusion of 1 g"),
        (BRANDS, "given as Ferinject"),
        (THRESHOLD, "iron if ferritin is below 75"),
        (THRESHOLD, "a transferrin saturation < 20 %"),
    ],
)
def test_the_patterns_find_what_they_forbid(pattern, text):
    assert pattern.search(text)


@by_notebook
def test_notebook_is_in_normal_form(path):
    text = path.read_text(encoding="utf-8")
    assert text == normal_form(json.loads(text)), f"run: python -m restlesslegs.notebooks {path.name}"


@by_notebook
def test_code_cells_are_short_and_need_only_the_package(path):
    for cell in cells(path, "code"):
        assert len(cell.splitlines()) <= 10
        compile(cell, path.name, "exec")
        imported = re.findall(r"^\s*(?:from|import) (\w+)", cell, flags=re.MULTILINE)
        assert set(imported) <= {"restlesslegs"}


@by_notebook
def test_notebook_has_no_backtick_directives(path):
    assert "```{" not in words(path)


@by_lesson
def test_rooms_stand_in_order(path):
    assert list(rooms(path)) == ["", *ROOMS]


@by_lesson
def test_title_block(path):
    title = rooms(path)[""]
    assert re.search(r"Time: about \d+ minutes", title)
    assert 4 <= len(re.findall(r"^\d\. \*\w+\*", title, flags=re.MULTILINE)) <= 5
    assert NOT_REVIEWED in title
    assert TEACHING_MODEL in title


@by_lesson
def test_every_grade_exists_and_leads_to_its_definition(path):
    found = GRADE.findall(words(path))
    assert found
    for shown, anchor in found:
        assert shown == anchor
        assert shown in GRADES


@by_lesson
def test_every_citation_is_in_the_bibliography(path):
    addresses = {unquote(address).lower() for address in LINK.findall(words(path))}
    assert addresses
    assert addresses <= KNOWN, f"no checked entry of book/references.bib: {sorted(addresses - KNOWN)}"


@by_lesson
@pytest.mark.parametrize("room", ["What the evidence says", "Take-away"])
def test_every_statement_has_grade_and_source(path, room):
    for block in blocks(rooms(path)[room]):
        heading, table, quote = block.startswith("#"), block.startswith("|"), block.startswith(">")
        remark = re.fullmatch(r"\*[^*].*\*", block, flags=re.DOTALL)
        task = block.startswith("Now return to")
        if heading or quote or remark or task:
            continue
        if table:
            assert all(LINK.search(row) for row in block.splitlines()[2:]), block
        else:
            assert GRADE.search(block), f"no grade: {block}"
            assert LINK.search(block), f"no source: {block}"


@by_lesson
def test_contested_points_show_more_than_one_source(path):
    for block in blocks(rooms(path)["What the evidence says"]):
        if "#contested" in block:
            assert len(LINK.findall(block)) >= 2, f"show both sides: {block}"


@by_lesson
def test_demo_and_checks_are_where_they_belong(path):
    notebook = json.loads(path.read_text(encoding="utf-8"))
    room, demos, checks = "", [], []
    for cell in notebook["cells"]:
        source = "".join(cell["source"])
        if cell["cell_type"] == "markdown":
            room = (re.findall(r"^## (.+)$", source, flags=re.MULTILINE) or [room])[-1]
        demos += [room] if "restlesslegs.demos" in source else []
        checks += [room] * source.count("checks.ask(")
    assert set(demos) == {"Play with the model"}
    assert set(checks) == {"Check yourself"}
    assert len(checks) >= 4


@by_lesson
def test_self_checks_exist(path):
    lesson = path.stem.split("_", 1)[1]
    known = set(re.findall(r'^id = "(.+)"$', _questions(lesson), flags=re.MULTILINE))
    asked = re.findall(r'checks\.ask\("(\w+)", "([\w-]+)"\)', "\n".join(cells(path, "code")))
    assert {name for _, name in asked} == known
    assert {name for name, _ in asked} == {lesson}


def _questions(lesson: str) -> str:
    return (ROOT / f"src/restlesslegs/questions/{lesson}.toml").read_text(encoding="utf-8")


@by_lesson
def test_the_case_is_fictional_and_asks_before_it_tells(path):
    case = rooms(path)["A case"]
    assert "Fictional" in case
    assert case.index("Decide first") < case.index("<details>")
    assert case.count("<details>") == case.count("</details>") == case.count("<summary>") >= 2


def test_normal_form_is_a_fixed_point_and_strips():
    cell = {"cell_type": "code", "id": "a", "metadata": {"collapsed": True}, "source": "1 + 1\n"}
    cell |= {"outputs": [{"output_type": "stream"}], "execution_count": 3}
    text = normal_form({"nbformat": 4, "cells": [cell], "metadata": {"language_info": {}}})
    again = json.loads(text)
    assert normal_form(again) == text
    assert again["cells"][0]["outputs"] == []
    assert again["cells"][0]["execution_count"] is None
    assert again["cells"][0]["metadata"] == {}
    assert list(again["metadata"]) == ["kernelspec"]


@pytest.mark.parametrize(
    ("ids", "message"), [(["a", ""], "Cell 2 has no id"), (["a", "a"], "Two cells have the id 'a'")]
)
def test_normal_form_refuses_cells_without_their_own_id(ids, message):
    made = [{"cell_type": "markdown", "id": name, "metadata": {}, "source": ""} for name in ids]
    with pytest.raises(ValueError, match=message):
        normal_form({"nbformat": 4, "cells": made, "metadata": {}})
