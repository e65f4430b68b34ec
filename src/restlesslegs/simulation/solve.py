"""A person's day, and the weeks of a treatment: from serum ferritin to the urge to move.

A day takes the four steps of `body`. A course is the third of them, week by week, with the fourth at the end of each.
"""

from __future__ import annotations

from difflib import get_close_matches

import numpy as np

from .body import Body
from .generated.course import INPUTS, PARAMETERS, SETTINGS, SWITCHES
from .results import Course, Day


def day(ferritin=100.0, brain_iron_transfer=1.0, iron_given=0.0, route="intravenous", weeks=12.0, **others) -> Day:
    """Simulate one day of a person, at rest with the legs still unless `rest` says otherwise.

    Parameters
    ----------
    ferritin : float
        Serum ferritin before any treatment [µg/L], 15 to 300.
    brain_iron_transfer : float
        Transfer of iron into the brain relative to a healthy adult [1], 0.3 to 1.2.
    iron_given : float
        Iron given, as a share of the course of a published trial [1], 0 to 1.
    route : {"intravenous", "oral"}
        How it is given: once, or every day until the day shown.
    weeks : float
        Time since treatment began [weeks], 0 to 52; 0 is the day before it begins.
    **others : float or str
        Drugs as shares of a trial's daily dose, 0 to 2: `agonist`, `levodopa`, `ligand`, `opioid`, taken at
        `dose_hour`, 0 to 24, until `treated_weeks`, 0 to 52. Light from `lights_on`, 5 to 10, to `lights_off`,
        20 to 24, shifted by `light_shift`, -12 to 12 hours, for `days_shifted`, 0 to 28 days. The switches
        `hypothesis` ("fewer_receptors" or "less_dopamine") and `spinal_rhythm` ("on" or "off"), which win over the
        parameters that they set. Any input (`oxygen`, `rest`, `caffeine`, …) and parameter of the model by name, in
        the unit of its table.

    Returns
    -------
    Day
        The day at that time, for a person who was at rest before treatment.

    Raises
    ------
    ValueError
        If a value is not a number inside its range, a switch has no such option, or the values have no solution
        together.
    TypeError
        If the model has nothing of that name.

    Notes
    -----
    The first day ever simulated on a machine takes some seconds, while the equations are compiled.

    Examples
    --------
    >>> round(day().mean("brain_iron"), 2)
    1.0
    """
    named = {"ferritin": ferritin, "brain_iron_transfer": brain_iron_transfer, "iron_given": iron_given}
    values = check(named | {"route": route, "weeks": weeks} | others)
    [day] = _solved(lambda: [simulate(values)])
    return day


def course(weeks: int = 52, **settings) -> Course:
    """Simulate the day before a treatment, and one day at the end of each week of it.

    Parameters
    ----------
    weeks : int
        Number of weeks, 1 to 52.
    **settings : float or str
        As of `day`.

    Returns
    -------
    Course

    Raises
    ------
    ValueError, TypeError
        As of `day`.
    """
    if SETTINGS["weeks"].check(weeks) % 1 or weeks < 1:
        raise ValueError(f"weeks must be a whole number from 1 to 52; you gave {weeks!r}.")
    values = check(settings)
    return Course(_solved(lambda: _weekly_days(values, int(weeks))))


def check(settings: dict) -> dict:
    """Return every parameter, input, setting and switch by name, the given ones checked.

    Raises
    ------
    ValueError, TypeError
        In one sentence, as of `day`.
    """
    known = {**PARAMETERS, **INPUTS, **SETTINGS, **SWITCHES}
    if unknown := settings.keys() - known.keys():
        name = min(unknown)
        meant = get_close_matches(name, known, 1)
        tables = "see PARAMETERS, SETTINGS and INPUTS of restlesslegs.simulation."
        raise TypeError(f"The model has nothing called {name!r}; {f'did you mean {meant[0]!r}?' if meant else tables}")
    values = {name: item.value for name, item in known.items()}
    values |= {name: known[name].check(value) for name, value in settings.items()}
    for name, switch in SWITCHES.items():
        values |= switch.options[values[name]]
    return values


def _solved(find) -> list[Day]:
    """Return the days that `find` finds; values that have no solution together are told in a sentence."""
    try:
        days = find()
        if all(np.isfinite(day["urge"]).all() for day in days):
            return days
    except np.linalg.LinAlgError:
        pass
    raise ValueError("The model has no solution for these values together: bring one nearer to its default.")


def simulate(v: dict) -> Day:
    """Return the day for the values of `check`; those may also be arrays of shape (people,)."""
    body = Body(v)
    y = body.at_rest()
    y = body.treat(y, 0, v["weeks"])
    return body.day(y)


def _weekly_days(v: dict, weeks: int) -> list[Day]:
    """Return the day before a treatment, and the day at the end of each of its weeks."""
    body = Body({**v, "weeks": 0.0})
    y = body.at_rest()
    days = [body.day(y)]
    for week in range(weeks):
        y = body.treat(y, week, week + 1)
        days.append(Body({**body.v, "weeks": week + 1.0}).day(y))
    return days
