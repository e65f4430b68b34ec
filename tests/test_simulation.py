"""One day of a person: the directions that studies found, the accuracy of the method, and bad input."""

import numpy as np
import pytest
from book_site import ROOT
from pybtex.database import parse_file

from restlesslegs import patients
from restlesslegs.demos import IronDemo
from restlesslegs.simulation import PARAMETERS, SETTINGS, STATES, course, day, solve
from restlesslegs.simulation.body import Body
from restlesslegs.simulation.generated.course import SLOW
from restlesslegs.simulation.solve import check, simulate


@pytest.fixture(scope="module")
def healthy():
    """Return the day of a healthy adult."""
    return day(**patients.HEALTHY.settings)


@pytest.fixture(scope="module")
def rls():
    """Return the day of the reference person with RLS."""
    return day(**patients.RLS.settings)


def ratio(person, healthy, name):
    """Return the ratio of two daily means."""
    return person.mean(name) / healthy.mean(name)


def test_a_healthy_day_rests_on_the_published_dopamine(healthy):
    """Means of the day lie within 3 % of Best, Nijhout and Reed (2009), and the urge stays low."""
    assert healthy.mean("extracellular_dopamine") == pytest.approx(0.002024, rel=0.03)
    assert healthy.mean("cytosolic_dopamine") == pytest.approx(2.65, rel=0.03)
    assert healthy.mean("vesicular_dopamine") == pytest.approx(81, rel=0.03)
    assert healthy.mean("brain_iron") == pytest.approx(1, abs=0.005)
    assert healthy.peak("urge")[1] < 0.15


def test_dopamine_is_higher_in_the_active_phase(healthy):
    """Active over resting half of the day: 15 to 20 % (bianco2009, mice)."""
    active = (healthy["hour"] < 19) | (healthy["hour"] >= 31)
    dopamine = healthy["extracellular_dopamine"]
    assert 1.13 < dopamine[active].mean() / dopamine[~active].mean() < 1.22


def test_low_brain_iron_means_more_dopamine_outside_and_fewer_receptors(healthy, rls):
    """Directions of connor2009, unger2014 and bianco2009, sizes of the specification's validation table."""
    assert 1.05 < ratio(rls, healthy, "extracellular_dopamine") < 1.6
    assert 0.85 < ratio(rls, healthy, "vesicular_dopamine") < 1.0
    assert 0.72 < ratio(rls, healthy, "dopamine_transporter") < 0.82
    assert 0.65 < ratio(rls, healthy, "d2_receptor") < 0.78
    assert 1.1 < ratio(rls, healthy, "tyrosine_hydroxylase") < 1.7


def test_the_urge_peaks_around_midnight(rls):
    """Highest within an hour of 00:00 to 01:00 (trenkwalder1999circ), lowest in the late morning."""
    hour, urge = rls.peak("urge")
    assert urge > 0.5
    assert (hour - 23) % 24 < 3
    assert 9 <= rls["hour"][rls["urge"].argmin()] % 24 <= 12.6


def test_serum_is_not_brain(healthy):
    """With a low transfer the serum values stay those of a healthy adult while brain iron falls."""
    person = day(**patients.LOW_TRANSFER.settings)
    for name in ("serum_ferritin", "transferrin_saturation"):
        assert ratio(person, healthy, name) == pytest.approx(1, abs=0.01)
    assert ratio(person, healthy, "brain_iron") < 0.75


def test_iron_needs_weeks_and_helps_more_when_more_is_given():
    """Brain iron after intravenous iron rises from week 4 to week 12 (trenkwalder2017fcm), and with the amount."""
    at = {
        (share, weeks): day(**{**patients.RLS.settings, "iron_given": share, "weeks": weeks}).mean("brain_iron")
        for share, weeks in [(0, 12), (0.5, 12), (1, 4), (1, 12)]
    }
    assert at[0, 12] < at[1, 4] < at[1, 12]
    assert at[0, 12] < at[0.5, 12] < at[1, 12]


def test_the_other_hypothesis_lowers_dopamine(healthy):
    """With iron as cofactor alone dopamine falls a little, and the symptoms stay those of a healthy adult."""
    settings = {**patients.RLS.settings, "hypothesis": "less_dopamine"}
    person = day(**settings)
    assert person.mean("iron_cofactor") < 0.9
    assert 0.9 < ratio(person, healthy, "extracellular_dopamine") < 0.99
    assert person.irls_score < 5


def test_the_spinal_rhythm_is_a_switch(rls):
    """Without the cord's own rhythm, of unpublished size, the urge still peaks at night, and is far weaker."""
    without = day(**patients.RLS.settings, spinal_rhythm="off")
    assert without["cord_rhythm"].min() == without["cord_rhythm"].max() == 1
    assert (without.peak("urge")[0] - 20) % 24 < 8
    assert without.irls_score < rls.irls_score / 2


@pytest.mark.parametrize("person", patients.PEOPLE, ids=lambda p: p.name)
def test_every_named_person_has_a_day_and_a_source(person):
    """Each is a sentence, a source and settings of the model; all but the healthy adult have symptoms at some hour."""
    shown = day(**person.settings)
    assert person.sentence.endswith(".")
    assert person.source in {*parse_file(ROOT / "book/references.bib").entries, "course"}
    assert (shown.peak("urge")[1] > 0.3) == (person is not patients.HEALTHY)


def test_the_named_people_differ_as_their_sentences_say():
    """What the sentences promise: where iron sits, when the urge peaks, what a year on an agonist does."""
    dialysis, altitude = day(**patients.DIALYSIS.settings), day(**patients.ALTITUDE.settings)
    assert dialysis.mean("serum_ferritin") > 250
    assert dialysis.mean("transferrin_saturation") < 0.25
    assert altitude.mean("hypoxia_factor") > 1.3
    assert 6 < day(**patients.NIGHT_SHIFT.settings).peak("urge")[0] < 12
    before = {k: v for k, v in patients.AUGMENTATION.settings.items() if k not in ("agonist", "weeks")}
    augmented = day(**patients.AUGMENTATION.settings)
    assert augmented.irls_score > day(**before).irls_score
    assert augmented.peak("urge")[0] < 22
    assert day(**patients.PREGNANCY.settings).irls_score > 15


@pytest.mark.parametrize("treatment", patients.TREATMENTS, ids=lambda p: p.name)
def test_every_named_treatment_helps_and_a_trial_records_more(treatment, rls):
    """Each lowers the score of the reference person; the placebo response comes on top."""
    treated = day(**patients.RLS.settings | treatment.settings)
    assert treated.irls_score < rls.irls_score - 1
    assert treated.trial_score < treated.irls_score - 5


def test_augmentation_on_an_agonist_grows_with_time_and_dose():
    """A susceptible person is better at first, then worse; more of the agonist makes it worse sooner."""
    settings = {**patients.AUGMENTATION.settings}
    less, more = (course(**settings | {"agonist": dose, "weeks": 26}).irls_score for dose in (1, 2))
    assert less[1] < less[0] - 3
    assert less[26] > less[12] > less[1]
    assert more[1] < less[1]
    assert more[26] > less[26]


def test_symptoms_return_after_an_agonist_is_stopped(rls):
    """Within a week the benefit is gone (trenkwalder2006withdrawal)."""
    treated = {**patients.RLS.settings, "agonist": 1, "treated_weeks": 26}
    assert day(**treated, weeks=26).irls_score < rls.irls_score - 2
    assert day(**treated, weeks=27).irls_score > rls.irls_score - 1


def test_a_course_is_the_day_of_every_week():
    """`course` gives the days that `day` gives, the first of them untreated."""
    settings = {**patients.RLS.settings, "iron_given": 1, "opioid": 1}
    weekly = course(3, **settings)
    assert len(weekly) == 4
    assert weekly[0]["urge"] == pytest.approx(day(**patients.RLS.settings)["urge"], rel=1e-9)
    for week in (1, 3):
        assert weekly[week]["urge"] == pytest.approx(day(**settings, weeks=week)["urge"], rel=1e-3)
    assert (weekly.trial_score[1:] < weekly.irls_score[1:]).all()


def test_many_people_at_once_are_the_same_people():
    """Arrays of settings give the days that single runs give."""
    transfers = np.array([0.6, 0.8, 1.0])
    values = check({"iron_given": 0.5, "agonist": 1.0, "light_shift": 3, "days_shifted": 2})
    together = simulate(values | {"brain_iron_transfer": transfers})
    for i, transfer in enumerate(transfers):
        alone = simulate(values | {"brain_iron_transfer": transfer})
        for name in alone:
            column = together[name] if name == "hour" else together[name][:, i]
            assert column == pytest.approx(alone[name], rel=1e-7, abs=1e-9 * np.abs(alone[name]).max()), name


@pytest.mark.parametrize("person", [patients.HEALTHY, patients.RLS, patients.IRON_DEFICIENCY], ids=lambda p: p.name)
def test_the_day_shown_is_at_rest(person):
    """Ten more days of the full equations move no slow state by more than half a percent.

    The daily swing of hepcidin, which the balance leaves out, moves the small ready stores by less than 2 %.
    """
    values = check(person.settings)
    one = Body(values)
    y = one.at_rest()
    shown = one.day(y)
    y = np.array([shown[name][-1] for name in STATES])
    for _ in range(10):
        y = one.run(y, one.conditions(), 1)[-1]
    for name, value in zip(STATES, y, strict=True):
        if name in SLOW and value > 0:
            assert value == pytest.approx(shown[name][-1], rel=0.02 if name == "stored_iron" else 0.005), name


BAD = [-3, float("nan"), "forty", None, True, 10**6, 10**400]


def test_values_without_a_solution_are_refused():
    """No such values are known inside the ranges; should some exist, the reader gets a sentence, not an empty curve."""
    for find in (lambda: [{"urge": np.array([np.nan])}], lambda: np.linalg.solve(np.zeros((2, 2)), np.ones(2))):
        with pytest.raises(ValueError, match="no solution for these values together"):
            solve._solved(find)


def test_the_help_text_names_the_ranges():
    """What a student reads with Shift + Tab is what is accepted."""
    for item in (*SETTINGS.values(), PARAMETERS["brain_iron_transfer"]):
        assert f"{item.low:g} to {item.high:g}" in day.__doc__, item.name


@pytest.mark.parametrize("value", BAD, ids=lambda value: repr(value)[:8])
def test_bad_ferritin_is_refused_in_one_sentence(value):
    """The sentence names the parameter, its unit and its range, for the model and for the widget alike."""
    sentence = r"^ferritin \(serum ferritin\) must be a number from 15 to 300 µg/L; you gave .*\.$"
    with pytest.raises(ValueError, match=sentence):
        day(ferritin=value)
    demo = IronDemo(ferritin=40)
    with pytest.raises(ValueError, match=sentence):
        demo.ferritin = value
    assert demo.ferritin == 40
    with pytest.raises(ValueError, match=sentence):
        IronDemo(ferritin=value)


@pytest.mark.parametrize("value", BAD, ids=lambda value: repr(value)[:8])
@pytest.mark.parametrize("name", ["brain_iron_transfer", "iron_given", "weeks", "agonist", "urge_threshold"])
def test_bad_settings_name_themselves_and_their_range(name, value):
    """So do all other sliders, and any parameter of the model."""
    item = {**PARAMETERS, **SETTINGS}[name]
    with pytest.raises(ValueError, match=rf"^{name} \(.*\) must be a number from {item.low:g} to {item.high:g}"):
        day(**{name: value})


def test_unknown_names_are_refused():
    """A misspelt parameter, route or series is told, not ignored."""
    with pytest.raises(TypeError, match="nothing called 'feritin'; did you mean 'ferritin'"):
        day(feritin=40)
    with pytest.raises(TypeError, match="no setting 'feritin'; it has ferritin, "):
        IronDemo(feritin=40)
    with pytest.raises(ValueError, match="route must be one of intravenous, oral; you gave 'nasal'"):
        day(route="nasal")
    with pytest.raises(ValueError, match="hypothesis must be one of fewer_receptors, less_dopamine; you gave 1"):
        day(hypothesis=1)
    with pytest.raises(ValueError, match=r"weeks must be a whole number from 1 to 52; you gave 2\.5"):
        course(2.5)
    with pytest.raises(IndexError, match="The course has the weeks 0 to 1; you asked for 9"):
        course(1)[9]
    with pytest.raises(ValueError, match="The day runs from hour 12 to 36, 24 is midnight; you asked for 0 to 6"):
        day().mean("urge", 0, 6)
    with pytest.raises(KeyError, match="The model has no 'iron'"):
        day()["iron"]
