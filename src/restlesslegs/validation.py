"""The model against published findings: what was measured, what the model gives, and whether the two agree.

The findings are data (``targets.toml``), so that the command ``restlesslegs validate``, the page of the book and
the tests read the same words. Each names one of the measurements below, which runs the model and returns a
number; nothing is stored. Sources are keys of ``book/references.bib``.
"""

from __future__ import annotations

import textwrap
import tomllib
from collections.abc import Callable, Iterable
from dataclasses import dataclass, field
from functools import cache, cached_property
from importlib.resources import files
from math import inf, isfinite

import numpy as np

from . import patients
from .simulation import Course, Day, course, day, population, siblings
from .simulation.generated import best2009
from .simulation.limb_movements import Night, night

CONFIDENCE = {
    "V": "the figure was read in the publication's abstract, a table or a label",
    "S": "the figure was read in another publication that quotes it",
    "D": "the figure was worked out from others that were read",
    "design": "the course's own expectation: no published figure was found",
}
INTERVAL = {
    "published": "the interval was published: a confidence interval, or a range",
    "derived": "the interval was worked out from published spreads or a published p value",
    "direction": "the source gives a direction without a size",
    "tolerance": "the source gives a figure without its uncertainty; the width is the course's",
}
USE = {
    "calibrated": "parameters were set so that the model meets it, so that meeting it proves nothing",
    "predicted": "not used to set a parameter",
}


@dataclass(frozen=True)
class Target:
    """One published finding that the model is held against.

    Attributes
    ----------
    id, topic : str
        Name, and heading under which it is shown.
    measured, published : str
        What was measured and what was found, in words.
    low, high : float
        The model agrees from `low` to `high` [unit].
    unit : str
        Unit; ``"1"`` for a ratio, ``"clock"`` for an hour of the clock, counted from noon (12) to noon (36).
    sources : tuple of str
        Keys in the bibliography, ``"course"`` for an expectation of our own.
    confidence, interval, use : str
        One of `CONFIDENCE`, of `INTERVAL` and of `USE`.
    measure : str
        Name of the measurement, one of `MEASUREMENTS`.
    settings : dict
        What it is given.
    n : int, optional
        Number of people (or of animals, as `published` says).
    contested : str
        What credible studies found against it; empty if none is known.
    why : str
        Why the model misses it, if it does.
    """

    id: str
    topic: str
    measured: str
    published: str
    low: float
    high: float
    unit: str
    sources: tuple[str, ...]
    confidence: str
    interval: str
    use: str
    measure: str
    settings: dict = field(default_factory=dict)
    n: int | None = None
    contested: str = ""
    why: str = ""


@dataclass(frozen=True)
class Result:
    """A target with the model's value."""

    target: Target
    value: float

    @property
    def hit(self) -> bool:
        """Whether the model's value lies inside the interval."""
        # Hours come in tenths, which a computer does not hold exactly.
        return self.target.low - 1e-9 <= self.value <= self.target.high + 1e-9

    @property
    def verdict(self) -> str:
        """``"hit"`` or ``"MISS"``."""
        return "hit" if self.hit else "MISS"


@cache
def targets() -> tuple[Target, ...]:
    """Return all targets in the order in which they are shown."""
    text = files("restlesslegs").joinpath("targets.toml").read_text(encoding="utf-8")
    return tuple(Target(**{**row, "sources": tuple(row["sources"])}) for row in tomllib.loads(text)["target"])


def validate(**changes) -> tuple[Result, ...]:
    """Run the model and return every target with the model's value, in the order of `targets`.

    Parameters
    ----------
    **changes : float or str
        Parameters of the model to change, to see which findings depend on them.

    Raises
    ------
    ValueError, TypeError
        As of `restlesslegs.simulation.day`, for a change that it does not accept.
    """
    runs = Runs(changes)
    return tuple(Result(t, float(MEASUREMENTS[t.measure](runs, **t.settings))) for t in targets())


# ---------------------------------------------------------------- the report
def summary(results: Iterable[Result]) -> str:
    """Return a line such as "50 of 60 met: calibrated 30/31, predicted 20/29; our own expectations 5/6"."""
    published = [result for result in results if result.target.confidence != "design"]
    ours = [result for result in results if result.target.confidence == "design"]
    parts = [f"{use} {_met([result for result in published if result.target.use == use])}" for use in USE]
    count = _met(published).replace("/", " of ")
    line = f"{count} met: {', '.join(parts)}"
    return f"{line}; our own expectations {_met(ours)}" if ours else line


def _met(results: list[Result]) -> str:
    return f"{sum(result.hit for result in results)}/{len(results)}"


def table(results: Iterable[Result]) -> str:
    """Return all results as lines of text of at most 120 characters, under the headings of their topics."""
    results = list(results)
    lines = [_line("", "", "model", "published", "", "what was measured (source; number of people; confidence)")]
    topic = None
    for result in results:
        target = result.target
        if target.topic != topic:
            topic = target.topic
            lines += ["", topic]
        words = f"{target.measured} ({remarks(target)})"
        first, *more = textwrap.wrap(words, WIDTH - INDENT)
        value, unit = number(result.value, target.unit), target.unit if target.unit not in NO_UNIT else ""
        lines.append(_line(result.verdict, target.use, value, interval(target), unit, first))
        lines += [" " * INDENT + line for line in more]
    return "\n".join([*lines, "", summary(results)])


def remarks(target: Target) -> str:
    """Write the sources of a target, its number of people, whether it is contested, and the confidence."""
    if target.confidence == "design":
        return "the course's own expectation"
    people = f"n {target.n}" if target.n else ""
    contested = "contested" if target.contested else ""
    return "; ".join(filter(None, [*target.sources, people, contested, target.confidence]))


WIDTH, INDENT = 120, 60  # characters of a line, and before the words
NO_UNIT = ("1", "clock")


def _line(verdict: str, use: str, value: str, between: str, unit: str, words: str) -> str:
    return f"{verdict:4}  {use:10}  {value:>7}  {between:>18}  {unit:11}  {words}"


def interval(target: Target) -> str:
    """Write the interval of a target."""
    low, high = number(target.low, target.unit), number(target.high, target.unit)
    if target.low == -inf:
        return f"at most {high}"
    if target.high == inf:
        return f"at least {low}"
    return f"{low} to {high}"


def number(value: float, unit: str) -> str:
    """Write a value with three significant digits, or as an hour of the clock."""
    if unit == "clock" and isfinite(value):
        minutes = round(value * 60) % (24 * 60)
        return f"{minutes // 60:02}:{minutes % 60:02}"
    return f"{value:.3g}".replace("-", "−")


# ---------------------------------------------------------------- running the model
class Runs:
    """The days, nights and treatments behind the targets, each simulated once.

    Parameters
    ----------
    changes : dict
        Parameters of the model that differ from their defaults. They reach every run, but not the virtual people
        of `people` and `pairs`, whose severity is read off a table made beforehand.
    """

    def __init__(self, changes: dict):
        self.changes = changes
        self.day = cache(self._day)
        self.night = cache(self._night)

    def _day(self, person: str = "RLS", /, **settings) -> Day:
        return day(**getattr(patients, person).settings | settings | self.changes)

    def _night(self, person: str = "RLS", /, **settings) -> Night:
        return night(self.day(person, **settings))

    def course(self, weeks: int, person: str = "RLS", /, **settings) -> Course:
        """Return the weeks of a treatment."""
        return course(**getattr(patients, person).settings | settings | self.changes | {"weeks": weeks})

    def score(self, person: str = "RLS", /, **settings) -> float:
        """Return the severity that a trial would record [points]."""
        return self.day(person, **settings).trial_score

    @cached_property
    def people(self) -> np.ndarray:
        """Virtual people, as `restlesslegs.simulation.population` returns them."""
        return population(PEOPLE)

    @cached_property
    def pairs(self) -> np.ndarray:
        """Virtual pairs of siblings."""
        return siblings(PEOPLE)


PEOPLE = 2**18
CASE = 15  # points: the least severity that trials take in (cho2016fcm)
MEASUREMENTS: dict[str, Callable[..., float]] = {}


def measurement(function):
    """Enter a function under its name in `MEASUREMENTS`."""
    MEASUREMENTS[function.__name__] = function
    return function


def between(shown: Day, values: np.ndarray, start: float, end: float) -> float:
    """Return the mean of the values of a day between two of its hours, from noon (12) to noon (36)."""
    return values[shown.between(start, end)].mean()


# ---------------------------------------------------------------- the dopamine terminal
@measurement
def published_terminal(runs: Runs) -> float:
    """Largest deviation of the nine published equations from the seven published concentrations, at rest [%]."""
    values = {name: item.value for name, item in best2009.PARAMETERS.items()}
    rates, _ = best2009.equations(values | {k: v for k, v in runs.changes.items() if k in values})
    published = np.array([item.value for item in best2009.STATES.values()])
    names = list(best2009.STATES)
    bh2, bh4 = names.index("bh2"), names.index("bh4")

    def imbalance(y):
        # The two forms of biopterin change into each other: their sum takes the place of one balance.
        change = np.array(rates(y, {}))
        change[bh4] = y[bh2] + y[bh4] - published[bh2] - published[bh4]
        return change

    y = published
    for _ in range(20):
        steps = np.diag(1e-6 * y)
        slopes = np.array([(imbalance(y + step) - imbalance(y)) / step.sum() for step in steps]).T
        y = y - np.linalg.solve(slopes, imbalance(y))
    seven = [i for i, name in enumerate(names) if name not in ("tyrosine_pool", "homovanillic_acid")]
    return 100 * np.max(np.abs(y / published - 1)[seven])


@measurement
def mean(runs: Runs, series: str, person: str = "RLS", **settings) -> float:
    """Mean of a quantity over the day [its unit]."""
    return runs.day(person, **settings).mean(series)


@measurement
def ratio(runs: Runs, series: str, person: str = "RLS", to: str = "HEALTHY") -> float:
    """Mean of a quantity over the day in a person, relative to another person [1]."""
    return runs.day(person).mean(series) / runs.day(to).mean(series)


@measurement
def active_over_rest(runs: Runs, series: str, person: str) -> float:
    """Mean of a quantity from 07:00 to 19:00 over its mean from 19:00 to 07:00 [1]."""
    night = runs.day(person).mean(series, 19, 31)
    return (2 * runs.day(person).mean(series) - night) / night


@measurement
def larger_swing(runs: Runs, series: str) -> float:
    """The ratio of active to resting phase in RLS, relative to that of a healthy adult [1]."""
    return active_over_rest(runs, series, "RLS") / active_over_rest(runs, series, "HEALTHY")


# ---------------------------------------------------------------- brain iron and receptors
@measurement
def at_brain_iron(runs: Runs, series: str, iron: float) -> float:
    """Mean of a quantity at a given brain iron, relative to that of a healthy adult [1]."""
    days = [runs.day("HEALTHY", brain_iron_transfer=transfer) for transfer in (0.3, 0.4, 0.5, 0.6, 0.7)]
    lowered = np.interp(iron, *([day.mean(name) for day in days] for name in ("brain_iron", series)))
    return lowered / runs.day("HEALTHY").mean(series)


@measurement
def receptors_back(runs: Runs, weeks: float) -> float:
    """Share of the missing D2 receptors that are back some weeks after intravenous iron [1]."""
    healthy, before, after = (
        day.mean("d2_receptor") for day in (runs.day("HEALTHY"), runs.day(), runs.day(iron_given=1.0, weeks=weeks))
    )
    return (after - before) / (healthy - before)


@measurement
def free_receptors_night_over_day(runs: Runs) -> float:
    """D2 receptors that a tracer finds free, 21:00 to 03:00 over 09:00 to 12:00 [1]."""
    rls = runs.day()
    free = rls["d2_receptor"] * (1 - rls["d2_occupancy"])
    return between(rls, free, 21, 27) / between(rls, free, 33, 36)


@measurement
def evening_deficit(runs: Runs) -> float:
    """Signal through D2 receptors relative to a healthy adult, 21:00 to 01:00 over 09:00 to 12:00 [1]."""
    rls, healthy = (runs.day(person) for person in ("RLS", "HEALTHY"))
    relative = rls["d2_receptor"] * rls["d2_occupancy"] / (healthy["d2_receptor"] * healthy["d2_occupancy"])
    return between(rls, relative, 21, 25) / between(rls, relative, 33, 36)


# ---------------------------------------------------------------- day and night
@measurement
def peak_hour(runs: Runs, series: str, person: str = "RLS", **settings) -> float:
    """Hour at which a quantity is highest, from noon (12) to noon (36) [h]."""
    shown = runs.day(person, **settings)
    return shown["hour"][shown[series][:-1].argmax()]


@measurement
def trough_hour(runs: Runs, series: str, person: str = "RLS") -> float:
    """Hour at which a quantity is lowest, from noon (12) to noon (36) [h]."""
    shown = runs.day(person)
    return shown["hour"][shown[series][:-1].argmin()]


@measurement
def clock_of_peak(runs: Runs, series: str, person: str = "RLS", **settings) -> float:
    """Hour of the clock at which a quantity is highest, from midnight (0) to midnight (24) [h]."""
    return runs.day(person, **settings).peak(series)[0]


@measurement
def peak_shift(runs: Runs, series: str, **settings) -> float:
    """Hours by which the peak of a quantity moves, later being positive [h]."""
    shift = peak_hour(runs, series, **settings) - peak_hour(runs, series)
    return (shift + 12) % 24 - 12


@measurement
def effect_of_rest_by_day(runs: Runs) -> float:
    """How much lying still raises the urge from 08:00 to 21:20, relative to 21:20 to 08:00 [1]."""
    still, moving = runs.day(), runs.day(rest=0.0)
    rise = still["urge"] - moving["urge"]
    evening, morning = 21 + 1 / 3, 32
    night = between(still, rise, evening, morning)
    return (24 * between(still, rise, 12, 36) / night - (morning - evening)) / (24 - morning + evening)


# ---------------------------------------------------------------- severity and sleep
@measurement
def severity(runs: Runs, person: str = "RLS", **settings) -> float:
    """Severity on the scale from 0 to 40, without placebo response [points]."""
    return runs.day(person, **settings).irls_score


@measurement
def severity_change(runs: Runs, **settings) -> float:
    """Change of severity in RLS when conditions change, without placebo response [points]."""
    return severity(runs, **settings) - severity(runs)


@measurement
def severity_share(runs: Runs, **settings) -> float:
    """Severity in RLS that is left when conditions change [1]."""
    return severity(runs, **settings) / severity(runs)


@measurement
def sleep(runs: Runs, person: str) -> float:
    """Time asleep [h]."""
    return runs.day(person).sleep_hours


@measurement
def sleep_lost(runs: Runs) -> float:
    """Time asleep in RLS minus that of a healthy adult, negative if it is shorter [h]."""
    return sleep(runs, "RLS") - sleep(runs, "HEALTHY")


@measurement
def sleep_difference(runs: Runs, first: dict, second: dict) -> float:
    """Time asleep in RLS under the first settings minus that under the second [h]."""
    return runs.day(**first).sleep_hours - runs.day(**second).sleep_hours


# ---------------------------------------------------------------- trials
@measurement
def trial_difference(
    runs: Runs, weeks: float, person: str = "RLS", condition: dict | None = None, **treatment
) -> float:
    """Severity on treatment minus severity on placebo of a person in some condition, as a trial records [points]."""
    condition = condition or {}
    placebo = runs.score(person, weeks_in_trial=weeks, **condition)
    return runs.score(person, weeks=weeks, **condition, **treatment) - placebo


@measurement
def trial_change(runs: Runs, person: str = "RLS", **settings) -> float:
    """Change of severity in one arm of a trial, placebo response included [points]."""
    return runs.score(person, **settings) - runs.score(person)


@measurement
def head_to_head(runs: Runs, weeks: float, first: dict, second: dict) -> float:
    """Severity on the first treatment minus severity on the second [points]."""
    return runs.score(weeks=weeks, **first) - runs.score(weeks=weeks, **second)


@measurement
def iron_by_either_route(runs: Runs, weeks: float) -> float:
    """Mean of the differences from placebo of intravenous and of oral iron [points]."""
    routes = ("intravenous", "oral")
    return np.mean([trial_difference(runs, weeks, iron_given=1.0, route=route) for route in routes])


@measurement
def effect_kept(runs: Runs, since: float, until: float, **treatment) -> float:
    """Share of a drug's effect at one time that is left at a later one, without placebo response [1]."""
    effects = (severity_change(runs, weeks=weeks, **treatment) for weeks in (until, since))
    return next(effects) / next(effects)


@measurement
def benefit_kept(runs: Runs, since: float, until: float) -> float:
    """Share of the recorded improvement after intravenous iron that is left at a later time [1]."""
    improvements = (trial_change(runs, weeks=weeks, iron_given=1.0) for weeks in (until, since))
    return next(improvements) / next(improvements)


@measurement
def weeks_until_half_is_lost(runs: Runs) -> float:
    """Weeks after intravenous iron until half of the largest benefit is gone; 52 if it is not by then [weeks]."""
    score = runs.course(52, iron_given=1.0).irls_score
    benefit = score[0] - score
    lost = (np.arange(53) > benefit.argmax()) & (benefit < benefit.max() / 2)
    return lost.argmax() if lost.any() else 52


@measurement
def days_until_return(runs: Runs, weeks: float, **treatment) -> float:
    """Days after stopping a drug until half of its benefit is gone; 28 if it is not by then [days]."""
    untreated = severity(runs)
    half = (untreated + severity(runs, weeks=weeks, **treatment)) / 2
    for days in (1, 2, 3, 4, 5, 6, 7, 10, 14, 21):
        if severity(runs, weeks=weeks + days / 7, treated_weeks=weeks, **treatment) > half:
            return days
    return 28


@measurement
def augmented_change(runs: Runs) -> float:
    """Severity of the person with augmentation minus that of RLS untreated [points]."""
    return severity(runs, "AUGMENTATION") - severity(runs)


@measurement
def onset_advance(runs: Runs, person: str) -> float:
    """Hours by which the urge passes 0.3 earlier in the day of a person than in RLS untreated [h]."""
    return _onset(runs.day()) - _onset(runs.day(person))


def _onset(shown: Day) -> float:
    """Return the hour after noon at which the urge first passes 0.3, or the next noon."""
    strong = shown["urge"] > 0.3
    return shown["hour"][strong.argmax()] if strong.any() else 36.0


# ---------------------------------------------------------------- iron and drugs in the blood
@measurement
def after_infusion(runs: Runs, series: str, weeks: float) -> float:
    """Mean of a quantity some weeks after intravenous iron in a healthy adult, relative to before [1]."""
    return runs.day("HEALTHY", iron_given=1.0, weeks=weeks).mean(series) / runs.day("HEALTHY").mean(series)


@measurement
def ferritin_decline(runs: Runs, since: float, until: float) -> float:
    """Fall of ferritin per week between two times after intravenous iron in RLS [µg/L per week]."""
    early, late = (mean(runs, "serum_ferritin", iron_given=1.0, weeks=weeks) for weeks in (since, until))
    return (early - late) / (until - since)


@measurement
def ferritin_rise(runs: Runs, weeks: float) -> float:
    """Rise of ferritin on oral iron in RLS [µg/L]."""
    treated = mean(runs, "serum_ferritin", iron_given=1.0, route="oral", weeks=weeks)
    return treated - mean(runs, "serum_ferritin")


@measurement
def half_life(runs: Runs, series: str, since: float, until: float, **settings) -> float:
    """Half-life of what is falling between two hours of the day [h]."""
    shown = runs.day(**settings)
    chosen = (shown["hour"] >= since) & (shown["hour"] <= until)
    slope = np.polyfit(shown["hour"][chosen], np.log(shown[series][chosen]), 1)[0]
    return -np.log(2) / slope


@measurement
def hours_to_peak(runs: Runs, drug: str) -> float:
    """Hours from the evening dose at 20:00 to the highest amount in the body, within half a day [h]."""
    shown = runs.day(**{drug: 1.0})
    after = shown.between(20, 32)
    return shown["hour"][after][shown[f"{drug}_in_body"][after].argmax()] - 20


# ---------------------------------------------------------------- limb movements
@measurement
def usual_interval(runs: Runs) -> float:
    """Middle of the four seconds in which most intervals between leg movements lie, onset to onset [s]."""
    starts = np.arange(0, 90, 0.5)
    intervals = runs.night().intervals
    held = [((intervals >= start) & (intervals < start + 4)).sum() for start in starts]
    return starts[np.argmax(held)] + 2


@measurement
def movement_duration(runs: Runs) -> float:
    """Mean duration of a periodic leg movement [s]."""
    return runs.night().duration[runs.night().periodic].mean()


@measurement
def movements(runs: Runs, person: str = "RLS") -> float:
    """Periodic leg movements in an hour of the night [1/h]."""
    return runs.night(person).index


@measurement
def movements_late_over_early(runs: Runs) -> float:
    """Periodic leg movements from 03:00 to 07:00 over those from 23:00 to 03:00 [1]."""
    return runs.night().index_between(27, 31) / runs.night().index_between(23, 27)


@measurement
def movements_on_treatment(runs: Runs, **treatment) -> float:
    """Change of the periodic leg movements in an hour of the night by a treatment [1/h]."""
    return runs.night(**treatment).index - runs.night().index


# ---------------------------------------------------------------- virtual people
def _share(people: np.ndarray) -> float:
    """Return the share of people whose severity is that of a case."""
    return (people["irls_score"] >= CASE).mean()


@measurement
def prevalence(runs: Runs) -> float:
    """Share of people with a severity of 15 points or more [%]."""
    return 100 * _share(runs.people)


@measurement
def women_over_men(runs: Runs) -> float:
    """Prevalence in women over prevalence in men [1]."""
    women, men = (runs.people[runs.people["sex"] == sex] for sex in ("female", "male"))
    return _share(women) / _share(men)


@measurement
def sibling_risk(runs: Runs) -> float:
    """Prevalence in siblings of people who have RLS, over the prevalence in all [1]."""
    one, other = runs.pairs.T
    return _share(other[one["irls_score"] >= CASE]) / _share(other)


@measurement
def prevalence_without_stores(runs: Runs) -> float:
    """Prevalence in people with a ferritin of 15 µg/L or less [%]."""
    return 100 * _share(runs.people[runs.people["ferritin"] <= 15])


@measurement
def ferritin_of_cases(runs: Runs) -> float:
    """Median ferritin of people who have RLS, relative to those who have not [1]."""
    cases = runs.people["irls_score"] >= CASE
    return np.median(runs.people["ferritin"][cases]) / np.median(runs.people["ferritin"][~cases])
