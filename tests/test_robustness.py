"""Wherever the declared ranges allow it, the model gives a body; outside them, one clear sentence.

There are too many corners to run them all: 2 to the power of 150. Run here are all corners of a person's iron and
treatment, random corners of all settings, switches and inputs that hold every combination of any five of them, each
number alone at each end, and random points of everything.
"""

import itertools
import math
import re
from functools import partial

import numpy as np
import pytest

from restlesslegs import patients
from restlesslegs.simulation import INPUTS, PARAMETERS, SETTINGS, STATES, SWITCHES, course, day
from restlesslegs.simulation.generated.course import DOSES
from restlesslegs.simulation.solve import check, simulate

NUMBERS = {**PARAMETERS, **INPUTS, **SETTINGS}
BLOCK = 1000  # people in one run: a day of theirs fills some 200 MB
# What rounding may add to the ends of a range: intravenous iron fades to some -1e-300.
ROUNDING = 1e-9


def ends(name: str) -> list:
    """Return the lowest and the highest value of a number, or all options of a switch."""
    if name in SWITCHES:
        return list(SWITCHES[name].options)
    return [NUMBERS[name].low, NUMBERS[name].high]


def values_of(people: dict[str, np.ndarray]) -> dict:
    """Return the values that `simulate` takes, with the parameters that each person's switches change."""
    values = check({}) | people
    for name, switch in SWITCHES.items():
        for option, changes in switch.options.items():
            chosen = np.asarray(values[name]) == option
            values |= {parameter: np.where(chosen, value, values[parameter]) for parameter, value in changes.items()}
    return values


def assert_physical(shown, people: dict) -> None:
    """Assert that all series are finite, and states and shares in their ranges; `people` are who is shown."""
    for name in shown.keys() - {"hour"}:
        low, high = limits(name)
        wrong = ~np.isfinite(shown[name]) | (shown[name] < low - ROUNDING) | (shown[name] > high + ROUNDING)
        if wrong.any():
            who = np.argmax(wrong.any(axis=0))
            one = {key: np.broadcast_to(values, wrong.shape[1:]).ravel()[who].item() for key, values in people.items()}
            pytest.fail(f"{name} of {wrong.any(axis=0).sum()} people is not within {low} to {high}: {one}")


def limits(name: str) -> tuple[float, float]:
    """Return the range of a series: that of the state, 0 to 1 for a share, any number for the rest."""
    if name in STATES:
        return STATES[name].low, STATES[name].high
    share = name == "awake" or name.endswith(("_saturation", "_occupancy"))
    return (0, 1) if share else (-np.inf, np.inf)


def run_together(people: dict) -> None:
    """Run people in the usual light, arrays of shape (people,), and assert that they are physical."""
    count = len(people["ferritin"])
    for start in range(0, count, BLOCK):
        block = {name: values[start : start + BLOCK] for name, values in people.items()}
        assert_physical(simulate(values_of(block)), block)


def run_one_by_one(people: dict) -> None:
    """Do the same for people in shifted light: every day of theirs is run, which the compiled model does faster."""
    for i in range(len(people["ferritin"])):
        one = {name: values[i].item() for name, values in people.items()}
        assert_physical(day(**one), one)


# ---------------------------------------------------------------- inside the ranges
TREATED_RLS = {**patients.RLS.settings, "iron_given": 1, "agonist": 1, "levodopa": 1, "ligand": 1, "opioid": 1}
LIGHT_AND_DAYS = {"light_shift", "days_shifted"}


def test_every_corner_of_a_treatment():
    """The least and the most iron and a year of the least and the most of every treatment: 1,024 people."""
    names = ["ferritin", "brain_iron_transfer", "hypothesis", "spinal_rhythm", "iron_given", "route", *DOSES]
    columns = zip(*itertools.product(*map(ends, names)), strict=True)
    people = dict(zip(names, map(np.array, columns), strict=True))
    run_together(people | {"weeks": np.full(len(people["ferritin"]), SETTINGS["weeks"].high)})


def random_corners(count: int, seed: int, **fixed) -> dict[str, np.ndarray]:
    """Return people whose settings, switches, inputs and iron transfer all lie at a random end."""
    random = np.random.default_rng(seed)
    names = [*SETTINGS, *SWITCHES, *INPUTS, "brain_iron_transfer"]
    return {name: np.full(count, fixed[name]) if name in fixed else random.choice(ends(name), count) for name in names}


def test_random_corners():
    """Among 1,000 people every combination of any five settings, switches and inputs, in the usual light."""
    people = random_corners(1000, seed=5, light_shift=0.0, days_shifted=0.0)
    at_high = [values == ends(name)[1] for name, values in people.items() if name not in LIGHT_AND_DAYS]
    for five in itertools.combinations(at_high, 5):
        assert np.bincount(np.dot([1, 2, 4, 8, 16], five), minlength=32).all()
    run_together(people)


@pytest.mark.cycle
def test_random_corners_after_weeks_of_shifted_light():
    """The same for 250 people who have lived for four weeks with light that comes half a day early or late."""
    run_one_by_one(random_corners(250, seed=12, days_shifted=SETTINGS["days_shifted"].high))


@pytest.mark.parametrize("block", [0, *(pytest.param(block, marks=pytest.mark.cycle) for block in (1, 2, 3))])
def test_random_points_of_all_ranges(block):
    """2,000 people, 500 in a block: every parameter, input, setting and switch anywhere in its range."""
    random = np.random.default_rng([2026, block])
    people = {name: random.uniform(item.low, item.high, 500) for name, item in NUMBERS.items()}
    people |= {name: random.choice(ends(name), 500) for name in SWITCHES}
    people["light_shift"][100:] = 0  # one in five people travels
    run_one_by_one({name: values[:100] for name, values in people.items()})
    run_together({name: values[100:] for name, values in people.items()} | {"days_shifted": np.zeros(400)})


@pytest.mark.parametrize("person", [{}, TREATED_RLS], ids=["untreated", "treated"])
def test_each_number_alone_at_each_end(person):
    """The others at their default, or as those of a person with RLS on every treatment."""
    usual = {name: person.get(name, item.value) for name, item in NUMBERS.items() if name not in LIGHT_AND_DAYS}
    moved = [(name, end) for name in usual for end in ends(name)]
    people = {name: np.full(len(moved), value) for name, value in usual.items()}
    for i, (name, end) in enumerate(moved):
        people[name][i] = end
    run_together(people)


@pytest.mark.parametrize("name", ["light", "weeks", "dose_hour", "route"])
def test_people_in_one_call_are_the_same_as_one_by_one(name):
    """Where nothing but this differs between them, to 1e-9 of the largest value of a series."""
    together = simulate(values_of({**TREATED_RLS, name: np.array(ends(name))}))
    for i, value in enumerate(ends(name)):
        alone = day(**{**TREATED_RLS, name: value})
        for series in alone.keys() - {"hour"}:
            difference = np.abs(together[series][:, i] - alone[series]).max()
            assert difference <= 1e-9 * np.abs(alone[series]).max() + 1e-30, series


# ---------------------------------------------------------------- outside the ranges
NO_NUMBERS = [float("nan"), float("inf"), None, True, "1", "forty", 1j, [1.0], np.array([1.0, 2.0]), 10**400]


@pytest.mark.parametrize("name", NUMBERS)
def test_a_number_outside_its_range_is_refused_in_one_sentence(name):
    """Too low, too high or no number at all: told with its name, range and unit, by a day and by a course."""
    item = NUMBERS[name]
    assert check({name: item.low})[name] == item.low
    assert check({name: item.high})[name] == item.high
    sentence = rf"^{name} \(.+\) must be a number from {item.low:g} to {item.high:g} .+; you gave [^\n]*\.$"
    for value in [math.nextafter(item.low, -math.inf), math.nextafter(item.high, math.inf), *NO_NUMBERS]:
        for simulated in (day, course):
            with pytest.raises(ValueError, match=sentence):
                simulated(**{name: value})


@pytest.mark.parametrize("name", SWITCHES)
@pytest.mark.parametrize("option", ["", "ON", 0, None, ["on"]], ids=repr)
def test_an_option_that_a_switch_has_not_is_refused_in_one_sentence(name, option):
    """With the options that there are."""
    sentence = rf"^{name} must be one of {', '.join(SWITCHES[name].options)}; you gave {re.escape(repr(option))}\.$"
    for simulated in (day, partial(course, 4)):
        with pytest.raises(ValueError, match=sentence):
            simulated(**{name: option})


@pytest.mark.parametrize("name", [*NUMBERS, *SWITCHES])
def test_a_misspelt_name_is_refused_in_one_sentence(name):
    """Told, not ignored."""
    for simulated in (day, partial(course, 4)):
        with pytest.raises(TypeError, match=rf"^The model has nothing called '{name}_'; [^\n]+[.?]$"):
            simulated(**{f"{name}_": 1})


@pytest.mark.parametrize("weeks", [0, -1, 53, 1.5, *NO_NUMBERS], ids=lambda weeks: repr(weeks)[:8])
def test_a_course_takes_whole_weeks(weeks):
    """One to 52 of them."""
    with pytest.raises(
        ValueError, match=r"^weeks [^\n]*must be a (whole )?number from [01] to 52[^\n]*; you gave [^\n]*\.$"
    ):
        course(weeks)
