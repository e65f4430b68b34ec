"""One day of a person: the equations solved, from serum ferritin to the urge to move.

Time scales run from minutes (the sleep switch) to months (brain iron). So a day is found in four steps, the
same in Python and in JavaScript (``solve.js``):

1. *balance*: plasma, red-cell and brain iron at rest for the given ferritin;
2. *course*: the weeks after iron is given, iron pools alone, their daily rhythm averaged out;
3. *adapt*: enzymes, transporters and receptors at rest with that brain iron;
4. *day*: 48 hours of everything. The first day corrects step 3 for the daily rhythm, the second is returned.
"""

from __future__ import annotations

from collections.abc import Mapping

import numpy as np

from ..physiology.quantity import Quantity
from .generated.course import INPUTS, PARAMETERS, SETTINGS, STATES, equations

STEP = 0.05  # hours: the sleep switch allows at most 0.12
COURSE_STEP = 1.5  # hours: with empty stores plasma iron turns over within the hour
EVERY = 2  # steps between the points of a result
LIGHTS_ON, LIGHTS_OFF = 7, 23
START = 12  # a day runs from noon to noon, so that the night is in its middle
ROUTES = ("intravenous", "oral")

_INDEX = {name: i for i, name in enumerate(STATES)}
_POOLS = ["plasma_iron", "erythron_iron", "brain_iron"]
_POOLS_AT_REST = ["stored_iron", "erythron_iron", "brain_iron"]
_SLOW = [
    "tyrosine_hydroxylase",
    "dopamine_transporter",
    "dopamine_inside",
    "d2_receptor",
    "d1_receptor",
    "a1_receptor",
]
_NEWTON_STEPS = 12


class Day(Mapping):
    """One day from noon to noon, every 0.1 h; ``day["urge"]`` is an array of shape (241,).

    Holds ``hour`` (12 to 36: 24 is midnight, 36 the next noon) and every state and named quantity of the model,
    in the unit of its definition.
    """

    def __init__(self, series: dict[str, np.ndarray]):
        self._series = series

    def __getitem__(self, name: str) -> np.ndarray:
        try:
            return self._series[name]
        except KeyError:
            raise KeyError(f"The model has no {name!r}; it has {', '.join(self._series)}.") from None

    def __iter__(self):
        return iter(self._series)

    def __len__(self):
        return len(self._series)

    def __repr__(self):
        hour, urge = self.peak("urge")
        return f"<Day: {len(self)} series; the urge peaks at {urge:.2f} at {hour:.1f} h>"

    def mean(self, name: str) -> float:
        """Return the mean of a series over the day [its unit]."""
        return float(self[name][:-1].mean())

    def peak(self, name: str) -> tuple[float, float]:
        """Return the clock hour at which a series is highest, and its value there."""
        highest = int(self[name][:-1].argmax())
        return float(self["hour"][highest]) % 24, float(self[name][highest])


def day(ferritin=100.0, brain_iron_transfer=1.0, iron_given=0.0, route="intravenous", weeks=12.0, **parameters):
    """Simulate one day of a person.

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
        Time since the first iron [weeks], 0 to 24.
    **parameters : float
        Any parameter of the model by name, in the unit of the parameter table.

    Returns
    -------
    Day
        The day at that time, at rest, for a person whose iron was in balance before treatment.

    Raises
    ------
    ValueError
        If a value is not a number inside its range, the route is unknown, or the values have no solution together.
    TypeError
        If a parameter does not exist.

    Examples
    --------
    >>> round(day().mean("brain_iron"), 2)
    1.0
    """
    p = _defaults(PARAMETERS)
    for name, value in {"brain_iron_transfer": brain_iron_transfer, **parameters}.items():
        if name not in PARAMETERS:
            raise TypeError(f"The model has no parameter {name!r}; see restlesslegs.simulation.PARAMETERS.")
        p[name] = PARAMETERS[name].check(value)
    ferritin = SETTINGS["ferritin"].check(ferritin)
    iron_given = SETTINGS["iron_given"].check(iron_given)
    weeks = SETTINGS["weeks"].check(weeks)
    if route not in ROUTES:
        raise ValueError(f"route must be one of {', '.join(ROUTES)}; you gave {route!r}.")

    y = _balance(p, ferritin)
    y = _course(p, y, iron_given, route, weeks)
    if not np.isfinite(y).all():
        raise ValueError("The model has no solution for these values together: bring one nearer to its default.")
    return _day(p, y)


def _defaults(quantities: dict[str, Quantity]) -> dict[str, float]:
    """Return the default of each quantity by name."""
    return {name: item.value for name, item in quantities.items()}


def _balance(p: dict, ferritin: float) -> np.ndarray:
    """Return the states of a person whose iron is in balance; sets the losses in `p` accordingly."""
    y = np.array(list(_defaults(STATES).values()))
    y[_INDEX["stored_iron"]] = ferritin * p["stores_per_ferritin"]
    # The rhythms average out over a day, and with them the pacemaker.
    y[[_INDEX["pacemaker"], _INDEX["pacemaker_complement"]]] = 0
    y[_INDEX["adenosine"]] = p["usual_adenosine"]
    _, iron_rates, _ = equations(p)
    u = _defaults(INPUTS)
    y, _ = _rest(iron_rates, y, u, _POOLS, _POOLS_AT_REST)
    p["iron_loss"] += float(iron_rates(y, u)[_INDEX["plasma_iron"]])
    return y


@np.errstate(all="ignore")  # what overflows is found, and told, by `day`
def _course(p: dict, y: np.ndarray, iron_given: float, route: str, weeks: float) -> np.ndarray:
    """Return the states after some weeks of treatment, the daily rhythm averaged out."""
    if iron_given == 0:
        return y
    u = _defaults(INPUTS)
    if route == "intravenous":
        y[_INDEX["infused_iron"]] += iron_given * p["intravenous_course"] * p["usual_stores"]
    else:
        u["iron_intake"] = iron_given * p["oral_course"] * p["usual_stores"]
    _, iron_rates, _ = equations(p)
    steps = round(weeks * 168 / COURSE_STEP)
    for _ in range(steps):
        y = _runge_kutta(iron_rates, y, u, COURSE_STEP)
    return y


def _day(p: dict, y: np.ndarray) -> Day:
    """Adapt the slow states to the iron of `y`, then run two days and return the second."""
    rates, _, observe = equations(p)
    u = _defaults(INPUTS)
    y, jacobian = _rest(rates, y, u, _SLOW, _SLOW)
    slow = [_INDEX[name] for name in _SLOW]
    for name in ("pacemaker", "pacemaker_complement", "adenosine"):
        y[_INDEX[name]] = STATES[name].value

    steps = round(24 / STEP)
    start = y[slow]
    for i in range(steps):
        y = _runge_kutta(rates, y, _inputs(u, i), STEP)
    # One Newton step with the rates averaged over the day takes the rhythm into account.
    inside = y[_INDEX["dopamine_inside"]]
    y[slow] = start - np.linalg.solve(jacobian, (y[slow] - start) / 24)
    y[_INDEX["dopamine_inside"]] = inside

    points = [y]
    for i in range(steps):
        y = _runge_kutta(rates, y, _inputs(u, i), STEP)
        if (i + 1) % EVERY == 0:
            points.append(y)
    points = np.array(points).T
    series = {"hour": START + np.linspace(0, 24, points.shape[1]), **dict(zip(STATES, points, strict=True))}
    return Day(series | {name: np.broadcast_to(v, points.shape[1]) for name, v in observe(points, u).items()})


def _inputs(u: dict, step: int) -> dict:
    """Return the inputs during a step of the day: lights go on and off."""
    lit = LIGHTS_ON <= (START + (step + 0.5) * STEP) % 24 < LIGHTS_OFF
    return {**u, "light": u["light"] if lit else 0.0}


def _runge_kutta(rates, y: np.ndarray, u: dict, step: float) -> np.ndarray:
    """Advance the states by one step of the classical fourth-order method."""
    k1 = np.array(rates(y, u))
    k2 = np.array(rates(y + step / 2 * k1, u))
    k3 = np.array(rates(y + step / 2 * k2, u))
    k4 = np.array(rates(y + step * k3, u))
    return y + step / 6 * (k1 + 2 * k2 + 2 * k3 + k4)


def _rest(rates, y: np.ndarray, u: dict, unknown: list[str], at_rest: list[str]):
    """Solve ``rates(y)[at_rest] = 0`` for the unknown states by Newton's method.

    Returns the states, and the derivative of those rates by the unknown states, shape (n, n).
    """
    unknown, at_rest = [_INDEX[name] for name in unknown], [_INDEX[name] for name in at_rest]
    y = y.copy()
    for _ in range(_NEWTON_STEPS):
        here = np.array(rates(y, u))[at_rest]
        jacobian = np.empty((len(at_rest), len(unknown)))
        for column, i in enumerate(unknown):
            moved = y.copy()
            small = 1e-6 * y[i]
            moved[i] += small
            jacobian[:, column] = (np.array(rates(moved, u))[at_rest] - here) / small
        change = np.linalg.solve(jacobian, here)
        # A concentration cannot fall below a fifth of its value in one step, so it stays positive.
        y[unknown] = np.maximum(y[unknown] - change, y[unknown] / 5)
    return y, jacobian
