"""The widgets without a browser: what they say, what they carry, and what a reader without JavaScript gets."""

import json
import re

import pytest

from restlesslegs import checks, figures, patients
from restlesslegs.demos import IronDemo
from restlesslegs.simulation import day


def embedded(widget):
    """Return the data that the static page receives."""
    return json.loads(re.search(r'<script type="application/json">(.*?)</script>', widget.book_html()).group(1))


def test_a_demo_shows_itself_in_three_ways():
    """As a live widget, as HTML for the book, and as a sentence."""
    data, _ = IronDemo()._repr_mimebundle_()
    assert set(data) == {"application/vnd.jupyter.widget-view+json", "text/html", "text/plain"}
    assert data["text/plain"].startswith("Transferrin saturation is 30 %")


def test_the_result_is_the_model_at_the_present_settings():
    """Setting a trait changes the settings, the simulated day and the sentence."""
    demo = IronDemo()
    before = demo.text()
    demo.brain_iron_transfer = 0.6
    assert demo.settings == {**patients.LOW_TRANSFER.settings, "route": "intravenous", "weeks": 12}
    assert (demo.result["urge"] == day(brain_iron_transfer=0.6)["urge"]).all()
    assert demo.text() != before


def test_two_demos_do_not_share_their_state():
    """A slider moved in one cell stays where it is in another."""
    one, other = IronDemo(ferritin=40), IronDemo()
    assert (one.ferritin, other.ferritin) == (40, 100)
    assert embedded(one)["ferritin"] == 40


def test_the_sliders_are_the_model_s_parameters():
    """Range and default of each slider come from the definition."""
    controls = IronDemo().spec["controls"]
    assert (controls["ferritin"]["low"], controls["ferritin"]["high"]) == (15, 300)
    assert IronDemo().spec["defaults"]["brain_iron_transfer"] == 1


def test_every_preset_is_accepted_by_its_demo():
    """A preset that lies outside a slider would be refused."""
    for person in IronDemo.presets:
        demo = IronDemo(**person.settings)
        assert {name: demo.settings[name] for name in person.settings} == person.settings


def test_data_cannot_end_its_script_element():
    """Text in the data is escaped, so that it stays data."""
    check = checks.Check({"id": "x", "ask": "</script><b>", "option": []})
    assert "</script><b>" not in check.book_html()
    assert embedded(check)["spec"]["ask"] == "</script><b>"


def test_the_figure_describes_itself_from_its_numbers():
    """The alternative text changes with the numbers drawn, and the image carries it."""
    person = figures.iron_day(day(**patients.RLS.settings))
    healthy = figures.iron_day(day())
    dopamine = f"{1000 * day(**patients.RLS.settings).mean('extracellular_dopamine'):.2f} nM"
    assert dopamine in person.text
    assert dopamine not in healthy.text
    assert f'alt="{person.text[:40]}' in person.image()


def test_the_same_day_gives_the_same_bytes():
    """A figure is reproducible, so that two builds of the book are equal."""
    assert figures.iron_day(day()).svg() == figures.iron_day(day()).svg()


@pytest.mark.parametrize("question", checks.questions("iron"))
def test_a_self_check_knows_its_right_answer(question):
    """Only its own options can be chosen, and every one is explained without JavaScript as well."""
    check = checks.ask("iron", question)
    right = [i for i, option in enumerate(check.spec["options"]) if option["correct"]]
    check.chosen = right[0]
    assert check.correct
    with pytest.raises(ValueError, match="chosen must be from 0 to"):
        check.chosen = 9
    with pytest.raises(ValueError, match="chosen must be from 0 to"):
        checks.Check(checks.questions("iron")[question], chosen=9)
    assert check.fallback().count("<li>") == 2 * len(check.spec["options"])


def test_unknown_questions_are_told():
    """One sentence says what there is."""
    with pytest.raises(ValueError, match="no self-checks for 'gold'"):
        checks.ask("gold", "x")
    with pytest.raises(ValueError, match="'iron' has no question 'x'; it has "):
        checks.ask("iron", "x")
