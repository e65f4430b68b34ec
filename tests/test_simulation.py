"""One day of a person: the directions that studies found, the accuracy of the method, and bad input."""

import itertools

import numpy as np
import pytest

from restlesslegs import patients
from restlesslegs.demos import IronDemo
from restlesslegs.simulation import PARAMETERS, SETTINGS, STATES, day, solve


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
    """With iron as cofactor alone, and no effect on enzyme, transporter or receptor, dopamine falls a little."""
    cofactor_alone = {"cofactor_half_iron": 1, "th_induction": 0, "dat_half_iron": 0.001, "d2_half_iron": 0.001}
    person = day(brain_iron_transfer=0.6, **cofactor_alone)
    assert person.mean("iron_cofactor") < 0.9
    assert 0.9 < ratio(person, healthy, "extracellular_dopamine") < 0.99


@pytest.mark.parametrize("person", [patients.HEALTHY, patients.RLS, patients.IRON_DEFICIENCY], ids=lambda p: p.name)
def test_the_day_shown_is_at_rest(person):
    """Ten more days of the full equations move no slow state by more than half a percent."""
    shown = day(**person.settings)
    p = {name: item.value for name, item in PARAMETERS.items()}
    p["brain_iron_transfer"] = person.settings["brain_iron_transfer"]
    solve._balance(p, person.settings["ferritin"])
    rates, _, _ = solve.equations(p)
    inputs = {name: item.value for name, item in solve.INPUTS.items()}
    y = np.array([shown[name][-1] for name in STATES])
    for step in range(10 * 480):
        y = solve._runge_kutta(rates, y, solve._inputs(inputs, step), solve.STEP)
    for name, value in zip(STATES, y, strict=True):
        if name in {*solve._SLOW, *solve._POOLS}:
            assert value == pytest.approx(shown[name][-1], rel=0.005), name


@pytest.mark.parametrize("route", solve.ROUTES)
def test_every_corner_of_the_sliders_is_finite_and_physical(route):
    """No slider setting leaves the states' declared ranges."""
    ranges = [SETTINGS["ferritin"], PARAMETERS["brain_iron_transfer"], SETTINGS["iron_given"], SETTINGS["weeks"]]
    for ferritin, transfer, given, weeks in itertools.product(*[(item.low, item.high) for item in ranges]):
        shown = day(ferritin, transfer, given, route, weeks)
        for name, item in STATES.items():
            assert np.isfinite(shown[name]).all(), name
            assert (shown[name] >= item.low).all(), name
            assert (shown[name] <= item.high).all(), name
        assert shown["transferrin_saturation"].min() > 0
        assert shown["transferrin_saturation"].max() < 1


BAD = [-3, float("nan"), "forty", None, True, 10**6, 10**400]


@pytest.mark.parametrize("extreme", [{"inflammation": 5}, {"stores_per_ferritin": 4}, {"half_export": 600}], ids=str)
def test_values_without_a_solution_are_refused(extreme):
    """Allowed one by one, impossible together: the reader gets a sentence, not a curve of nothing."""
    with pytest.raises(ValueError, match="no solution for these values together"):
        day(15, iron_given=1, route="oral", weeks=24, **extreme)


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
@pytest.mark.parametrize("name", ["brain_iron_transfer", "iron_given", "weeks", "urge_threshold"])
def test_bad_settings_name_themselves_and_their_range(name, value):
    """So do all other sliders, and any parameter of the model."""
    item = {**PARAMETERS, **SETTINGS}[name]
    with pytest.raises(ValueError, match=rf"^{name} \(.*\) must be a number from {item.low:g} to {item.high:g}"):
        day(**{name: value})


def test_unknown_names_are_refused():
    """A misspelt parameter, route or series is told, not ignored."""
    with pytest.raises(TypeError, match="no parameter 'feritin'"):
        day(feritin=40)
    with pytest.raises(TypeError, match="no setting 'feritin'; it has ferritin, "):
        IronDemo(feritin=40)
    with pytest.raises(ValueError, match="route must be one of intravenous, oral; you gave 'nasal'"):
        day(route="nasal")
    with pytest.raises(KeyError, match="The model has no 'iron'"):
        day()["iron"]
