"""The model against published findings: every finding has its source, every value is computed, the table can fail."""

import html
import math
import re
from dataclasses import replace
from itertools import pairwise

import pytest
from book_site import ROOT
from pybtex.database import parse_file

from restlesslegs import cli, validation
from restlesslegs.validation import Result, Target, summary, table, targets, validate

BIBLIOGRAPHY = parse_file(ROOT / "book/references.bib").entries
ALL_TARGETS = [pytest.param(target, id=target.id) for target in targets()]
PAGE = (ROOT / "book/validation.md").read_text(encoding="utf-8")


@pytest.fixture(scope="module")
def results():
    """Return all targets with the model's values."""
    return validate()


@pytest.mark.parametrize("target", ALL_TARGETS)
def test_target_is_complete(target):
    """Words, an interval that can be missed, and terms that are defined."""
    assert target.measured
    assert target.published
    assert target.low < target.high
    assert math.isfinite(target.low) or math.isfinite(target.high)
    assert target.unit
    assert target.confidence in validation.CONFIDENCE
    assert target.interval in validation.INTERVAL
    assert target.use in validation.USE
    assert target.n is None or target.n > 0


@pytest.mark.parametrize("target", ALL_TARGETS)
def test_target_has_a_checked_source_or_is_called_our_own(target):
    """An expectation of the course is called that; all else stands in the bibliography, checked."""
    if target.confidence == "design":
        assert target.sources == ("course",)
        assert target.interval in ("direction", "tolerance")
        return
    unknown = [key for key in target.sources if key not in BIBLIOGRAPHY]
    assert target.sources
    assert not unknown, f"not in book/references.bib: {unknown}"
    assert BIBLIOGRAPHY[target.sources[0]].fields["note"].startswith("verified")


@pytest.mark.parametrize("target", ALL_TARGETS)
def test_published_figures_name_no_dose(target):
    """The page is public."""
    assert not re.search(r"\d\s*(mg|mcg|ng|g)\b(?!/)", f"{target.measured} {target.published} {target.why}")


def test_an_expectation_is_called_our_own():
    ours = [target for target in targets() if target.confidence == "design"]
    assert ours
    assert {validation.remarks(target) for target in ours} == {"the course's own expectation"}


def test_targets_are_told_apart():
    ids = [target.id for target in targets()]
    assert len(set(ids)) == len(ids)
    topics = [target.topic for target in targets()]
    assert len(set(topics)) == 1 + sum(a != b for a, b in pairwise(topics)), "a topic is split"


def test_both_uses_are_well_represented():
    """A table of calibrated findings alone would be no test."""
    uses = [target.use for target in targets()]
    assert uses.count("predicted") >= uses.count("calibrated") / 2 > 0


def test_every_measurement_is_used():
    assert {target.measure for target in targets()} == validation.MEASUREMENTS.keys()


def test_every_value_is_a_number(results):
    for result in results:
        assert math.isfinite(result.value), result.target.id


def test_every_miss_is_explained(results):
    """The page says why, for each finding that the model misses; what it meets needs no excuse."""
    assert [r.target.id for r in results if not r.hit] == [r.target.id for r in results if r.target.why]


def test_summary_counts_hits(results):
    published = [r for r in results if r.target.confidence != "design"]
    ours = [r.hit for r in results if r.target.confidence == "design"]
    hits = {use: [r.hit for r in published if r.target.use == use] for use in validation.USE}
    calibrated, predicted = (f"{use} {sum(found)}/{len(found)}" for use, found in hits.items())
    total = f"{sum(r.verdict == 'hit' for r in published)} of {len(targets()) - len(ours)} met"
    expectations = f"our own expectations {sum(ours)}/{len(ours)}"
    assert summary(results) == f"{total}: {calibrated}, {predicted}; {expectations}"


@pytest.mark.parametrize(
    ("value", "verdict"), [(1, "hit"), (1.5, "hit"), (2, "hit"), (0.99, "MISS"), (2.01, "MISS"), (math.nan, "MISS")]
)
def test_a_value_is_met_inside_the_interval_alone(value, verdict):
    target = replace(targets()[0], low=1.0, high=2.0, use="predicted")
    assert Result(target, value).verdict == verdict
    assert summary([Result(target, value)]) == f"{int(verdict == 'hit')} of 1 met: calibrated 0/0, " + (
        "predicted 1/1" if verdict == "hit" else "predicted 0/1"
    )


def test_table_lists_every_target_in_lines_that_fit(results):
    """Every target with its verdict, use and value; no line is longer than a wide terminal."""
    text = table(results)
    assert max(map(len, text.splitlines())) <= 120
    joined = " ".join(text.split())
    for result in results:
        target = result.target
        value = validation.number(result.value, target.unit)
        assert f"{result.verdict} {target.use} {value} {validation.interval(target)}" in joined, target.id
        words = f"{target.measured} ({validation.remarks(target)})"
        assert re.search(r"\s+".join(map(re.escape, words.split())), text), target.id
    assert text.count("MISS") == sum(not result.hit for result in results)
    assert text.endswith(summary(results))


@pytest.mark.parametrize(
    ("value", "unit", "written"),
    [(24, "clock", "00:00"), (35.9, "clock", "11:54"), (-4.663, "points", "−4.66"), (0.002, "µM", "0.002")],
)
def test_numbers_are_written_as_a_reader_expects(value, unit, written):
    assert validation.number(value, unit) == written


@pytest.mark.parametrize(
    ("changes", "missed"),
    [
        ({"d2_half_iron": 0.001}, {"d2-at-half-iron", "severity-rls", "iron-week-12"}),
        ({"th_induction": 0.0, "dat_half_iron": 0.001}, {"tyrosine-hydroxylase", "transporter", "dopamine-outside"}),
        ({"spinal_peak_hour": 14.0, "placebo_response": 0.0}, {"peak", "placebo"}),
        ({"vmat_vmax": 3541.0}, {"terminal", "vesicular-dopamine"}),
    ],
    ids=["iron spares D2", "iron spares enzyme and transporter", "other rhythm, no placebo", "weak packing"],
)
def test_a_wrong_model_misses(results, changes, missed, monkeypatch):
    """What the table says depends on the model: break a link, and what rests on it is missed."""
    assert missed & {result.target.id for result in results if result.hit}
    chosen = tuple(target for target in targets() if target.id in missed)
    monkeypatch.setattr(validation, "targets", lambda: chosen)
    assert {result.target.id for result in validate(**changes) if not result.hit} == missed


def test_a_change_that_the_model_does_not_know_is_refused():
    with pytest.raises(TypeError, match="nothing called 'spin'"):
        validate(spin=1)


@pytest.mark.parametrize(("calibrated", "strict", "status"), [(False, True, 1), (False, False, 0), (True, True, 0)])
def test_command_prints_the_table_and_fails_only_if_asked(results, monkeypatch, capsys, calibrated, strict, status):
    """With --strict a missed calibration is a failure, a missed prediction is not."""
    some: Target = targets()[0]
    shown = [
        Result(replace(some, use="calibrated", low=0.0, high=1.0), 0.5 if calibrated else 2.0),
        Result(replace(some, use="predicted", low=0.0, high=1.0), 2.0),
    ]
    monkeypatch.setattr(validation, "validate", lambda: shown)
    assert cli.main(["validate", *["--strict"] * strict]) == status
    assert capsys.readouterr().out == table(shown) + "\n"


def test_page_shows_every_topic_and_the_misses():
    shown = re.findall(r"^```\{validation\} (.+)$", PAGE, flags=re.MULTILINE)
    assert shown == ["summary", *dict.fromkeys(target.topic for target in targets()), "misses"]


@pytest.mark.cycle
def test_built_page_shows_every_finding(site, results):
    """The page of the book has each finding once under its topic, and each miss once more with its reason."""
    text = html.unescape((site / "book" / "validation.html").read_text(encoding="utf-8")).replace("’", "'")
    tables = re.findall(r'<table class="[^"]*validation.*?</table>', text, re.DOTALL)
    rows = [len(re.findall("<tr", each)) - 1 for each in tables]
    topics = list(dict.fromkeys(target.topic for target in targets()))
    assert rows[:-1] == [sum(target.topic == topic for target in targets()) for topic in topics]
    assert rows[-1] == sum(not result.hit for result in results)
    assert summary(results) in text
    for result in results:
        assert f"{result.target.measured[1:]}</p>" in text, result.target.id
    assert "Not explained yet" not in text
