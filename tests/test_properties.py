"""What must hold for every person: directions, doses, the mass of iron, and the accuracy of the averaged weeks.

The examples are the same at every run, so that a test passes or fails for a reason.
"""

from itertools import pairwise

import numpy as np
import pytest
from hypothesis import given
from hypothesis import settings as examples
from hypothesis import strategies as some
from scipy.integrate import cumulative_simpson, trapezoid

from restlesslegs import patients
from restlesslegs.simulation import INPUTS, PARAMETERS, SETTINGS, STATES, SWITCHES, Day, day
from restlesslegs.simulation.body import Body
from restlesslegs.simulation.generated.course import DOSES, SLOW, equations
from restlesslegs.simulation.solve import check

NUMBERS = {**PARAMETERS, **INPUTS, **SETTINGS}
DRUGS = list(DOSES)
POOLS = ["plasma_iron", "erythron_iron", "stored_iron", "deep_iron", "infused_iron"]
# What rounding may raise an urge between 0 and 1.
ROUNDING = 1e-8
a_few = examples(max_examples=30, deadline=None, derandomize=True, database=None)
share = some.floats(0, 1)


def any_of(*names):
    """Return a strategy for a dictionary of these numbers and switches, from their declared ranges."""
    numbers = {name: some.floats(NUMBERS[name].low, NUMBERS[name].high) for name in names if name in NUMBERS}
    switches = {name: some.sampled_from(list(SWITCHES[name].options)) for name in names if name in SWITCHES}
    return some.fixed_dictionaries(numbers | switches)


def between(name: str, share: float) -> float:
    """Return the number that lies at this share of a declared range."""
    return NUMBERS[name].low + share * (NUMBERS[name].high - NUMBERS[name].low)


PERSON = any_of("ferritin", "brain_iron_transfer", "risk_score", "trigger", "spinal_rhythm")
SURROUNDINGS = any_of("oxygen", "caffeine", "dipyridamole", "light", "iron_intake")
TIMES = any_of("weeks", "treated_weeks", "dose_hour", "route")


# ---------------------------------------------------------------- directions
@pytest.mark.parametrize("name", ["brain_iron_transfer", "ferritin"])
@a_few
@given(PERSON, SURROUNDINGS, any_of(*DRUGS), share, share)
def test_more_brain_iron_never_raises_the_urge_at_night(name, person, surroundings, drugs, one, other):
    """Nor in the evening, at any time from 18:00 to 06:00; in the hypothesis of fewer receptors, the default."""
    low, high = (
        day(**{**person, **surroundings, **drugs, name: between(name, place)}) for place in sorted([one, other])
    )
    assert high.mean("brain_iron") >= low.mean("brain_iron") - ROUNDING
    at_night = (low["hour"] >= 18) & (low["hour"] <= 30)
    assert (high["urge"] - low["urge"])[at_night].max() <= ROUNDING


@a_few
@given(PERSON, SURROUNDINGS, any_of(*DRUGS), any_of("rest", "hypothesis"))
def test_movement_never_raises_the_urge(person, surroundings, drugs, moving):
    """At no hour of the day, however much or little the legs move."""
    everything = {**person, **surroundings, **drugs, **moving}
    still = day(**{**everything, "rest": 1})
    assert (day(**everything)["urge"] - still["urge"]).max() <= ROUNDING


# ---------------------------------------------------------------- doses
@a_few
@given(PERSON, SURROUNDINGS, TIMES)
def test_a_dose_of_nothing_is_no_treatment(person, surroundings, times):
    """Every series is the same number for number, whenever and however nothing is given."""
    untreated = day(**person, **surroundings, weeks=0)
    nothing = day(**person, **surroundings, **times, iron_given=0, **dict.fromkeys(DRUGS, 0))
    for name, series in untreated.items():
        assert np.array_equal(nothing[name], series), name


@a_few
@given(PERSON, TIMES, some.tuples(*[share] * 5), some.tuples(*[share] * 5))
def test_doses_add_up(person, times, one, other):
    """Amounts in gut, body and infusion after two doses together are the sums of those after each, to 1e-9."""
    treatments = {"iron_given": 0.5} | {drug: SETTINGS[drug].high / 2 for drug in DRUGS}
    amounts = [name for name in STATES if name.endswith(("_in_gut", "_in_body"))] + ["infused_iron"]

    def after(doses):
        return day(
            **person, **times, **{name: d * most for d, (name, most) in zip(doses, treatments.items(), strict=True)}
        )

    first, second, both = after(one), after(other), after([a + b for a, b in zip(one, other, strict=True)])
    for name in amounts:
        np.testing.assert_allclose(both[name], first[name] + second[name], rtol=1e-9, atol=1e-9, err_msg=name)


# ---------------------------------------------------------------- the mass of iron
def test_iron_is_neither_made_nor_lost_between_pools():
    """The rates of the pools add up to absorption minus loss, at 1,000 random states, parameters and inputs."""
    random = np.random.default_rng(2019)

    def anything(table):
        """Return 1,000 values of each from its range; where that has no end, up to twice its usual value and 10."""
        return {
            name: random.uniform(item.low, min(item.high, 10 + 2 * item.value), 1000) for name, item in table.items()
        }

    parameters, inputs, states = anything(PARAMETERS), anything(INPUTS), anything(STATES)
    rates, _, observe = equations(parameters)
    y = np.array(list(states.values()))
    of_pools = np.array(rates(y, inputs))[[list(STATES).index(name) for name in POOLS]]
    balance = observe(y, inputs)["absorption"] - parameters["iron_loss"]
    assert np.all(np.abs(of_pools.sum(axis=0) - balance) <= 1e-13 * np.abs(of_pools).sum(axis=0))


def total_iron(states) -> np.ndarray:
    """Return the iron of all pools [mg]; that of the brain is a relative number and none of them."""
    return sum(states[name] for name in POOLS)


@a_few
@given(PERSON, TIMES, any_of("iron_given", "iron_intake"))
def test_iron_of_a_day_is_what_was_absorbed_less_a_steady_loss(person, times, iron):
    """Iron gained minus iron absorbed falls along a straight line, to a millionth of a milligram."""
    shown = day(**person, **times, **iron)
    absorbed = cumulative_simpson(shown["absorption"], x=shown["hour"], initial=0)
    lost = absorbed - (total_iron(shown) - total_iron(shown)[0])
    np.testing.assert_allclose(lost, lost[-1] * (shown["hour"] - 12) / 24, rtol=0, atol=1e-6)


@pytest.mark.parametrize("route", SWITCHES["route"].options)
@pytest.mark.parametrize("person", [patients.RLS, patients.IRON_DEFICIENCY], ids=lambda person: person.name)
def test_iron_of_a_course_is_conserved(person, route):
    """Over 12 weeks the pools gain what was infused and absorbed less what was lost, to 0.2 mg.

    Absorption is summed with the trapezoidal rule over quarters of a day: that sum, not the method, makes the
    difference. Measured: at most 0.08 mg of some 1,000.
    """
    values = check({**person.settings, "iron_given": 1, "route": route})
    treated = Body(values)
    y = at_rest = treated.at_rest()
    conditions = treated.conditions()
    weeks = np.arange(12 * 28 + 1) / 28
    absorption = [float(treated.observe(y, conditions)["absorption"])]
    for start, end in pairwise(weeks):
        y = treated.treat(y, start, end)
        absorption.append(float(treated.observe(y, conditions)["absorption"]))
    infused = values["intravenous_course"] * values["usual_stores"] if route == "intravenous" else 0
    absorbed = trapezoid(absorption, 168 * weeks)
    lost = 168 * weeks[-1] * treated.v["iron_loss"]
    gained = total_iron(dict(zip(STATES, y - at_rest, strict=True)))
    assert gained == pytest.approx(infused + absorbed - lost, abs=0.2)


# ---------------------------------------------------------------- the averaged weeks
def full_course(days: int, **settings) -> Day:
    """Return the day that begins `days` after the start of a treatment, with every equation run through every day.

    The start is the end of the day before treatment, as `day` shows it.
    """
    untreated = Body({**check(settings), "weeks": 0.0})
    before = untreated.day(untreated.at_rest())
    treated = Body({**untreated.v, "weeks": days / 7})
    y = np.array([before[name][-1] for name in STATES])
    if treated.v["route"] == "intravenous":
        infused = treated.v["iron_given"] * treated.v["intravenous_course"] * treated.v["usual_stores"]
        y[list(STATES).index("infused_iron")] += infused
    conditions = treated.conditions()
    for _ in range(days + 1):
        points = treated.run(y, conditions, 0)
        y = points[-1]
    states = dict(zip(STATES, points.T, strict=True))
    series = {"hour": before["hour"], **states, **treated.observe(points.T, conditions)}
    return Day(series, treated.v["score_from"], treated.v["score_hours"])


@pytest.mark.parametrize(
    "treatment",
    [{}, {"agonist": 1}, {"iron_given": 1}, {"iron_given": 1, "route": "oral"}, {"levodopa": 1, "opioid": 1}],
    ids=["nothing", "agonist", "intravenous iron", "oral iron", "levodopa and opioid"],
)
def test_the_averaged_weeks_agree_with_every_day_run(treatment):
    """The reference person with RLS after four weeks, against 29 days of every equation.

    Measured: the ready stores, whose daily rhythm the average leaves out, differ by 2.4 %, the other slow states by
    0.6 %, the severity by 0.31 points, nearly as much as without any treatment.
    """
    settings = {**patients.RLS.settings, **treatment}
    every_day, averaged = full_course(28, **settings), day(**settings, weeks=4)
    for name in SLOW:
        allowed = 0.03 if name == "stored_iron" else 0.01
        assert averaged.mean(name) == pytest.approx(every_day.mean(name), rel=allowed, abs=1e-3), name
    assert averaged.irls_score == pytest.approx(every_day.irls_score, abs=0.4)
