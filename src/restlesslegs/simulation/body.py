"""The body of a person: the model's equations and the four steps in which a day is found.

Time scales run from minutes (the sleep switch) to months (brain iron). So a day is found in four steps, the
same in Python and in JavaScript (``solve.js``):

1. *balance*: the pools of iron at rest for the given ferritin;
2. *adapt*: enzymes, transporters and receptors at rest with that brain iron;
3. *treat*: the weeks of treatment, slow states alone, in steps of minutes to a day, their daily rhythm averaged out;
4. *day*: every equation, first for a day that corrects the slow states for the rhythm that was left out (and for
   the days with shifted light), then for the day that is returned.
"""

from __future__ import annotations

import math

import numpy as np

from .compiled import compiled
from .generated import compiled as plain
from .generated.course import DOSES, INPUTS, SLOW, STATES, equations
from .results import Day

STEP = 0.05  # hours: the sleep switch allows at most 0.12
STEPS = 480  # in a day
SHORTEST, LONGEST = 0.1, 24  # hours: steps in the weeks of a treatment
EVERY = 2  # steps between the points of a result
START = 12  # a day runs from noon to noon, so that the night is in its middle

_INDEX = {name: i for i, name in enumerate(STATES)}
_SLOW = [_INDEX[name] for name in SLOW]
_POOLS = ["plasma_iron", "erythron_iron", "deep_iron", "brain_iron"]
_POOLS_AT_REST = ["stored_iron", "erythron_iron", "deep_iron", "brain_iron"]
_ADAPTING = [
    "tyrosine_hydroxylase",
    "dopamine_transporter",
    "dopamine_inside",
    "d2_receptor",
    "d1_receptor",
    "a1_receptor",
    "mu_receptor",
]
# Slow states that are the same all day; the other two follow the hour.
_KEPT = [_INDEX[name] for name in SLOW if name not in ("plasma_iron", "dopamine_inside")]
_NEWTON_STEPS = 12
_GAMMA = 1 - math.sqrt(0.5)  # the value with which the Rosenbrock method damps what is fast


class Body:
    """The equations with all values of one person, or of an array of people, and the steps of their solution.

    Attributes
    ----------
    v : dict
        Parameters, inputs, settings and switches by name, numbers or arrays of shape `shape`.
    shape : tuple of int
        Empty for one person, ``(people,)`` otherwise.
    """

    def __init__(self, v: dict):
        self._use(v)

    def _use(self, v: dict) -> None:
        self.v = v
        self.shape = np.broadcast_shapes(*(np.shape(value) for value in v.values()))
        *_, self.observe = equations(v)
        self.functions = plain if self.shape else compiled()
        self.constants = self._array(plain.constants(v))

    def _array(self, values) -> np.ndarray:
        """Return numbers or arrays of people as one array, shape (values, …)."""
        return np.array([np.broadcast_to(value, self.shape) for value in values] if self.shape else values, dtype=float)

    def _inputs(self, u: dict) -> np.ndarray:
        """Return the inputs in the order of the generated functions, shape (inputs, …)."""
        return self._array([u[name] for name in INPUTS])

    # ------------------------------------------------------------ steps 1 and 2: balance and adapt
    def at_rest(self) -> np.ndarray:
        """Return the states before treatment, shape (states, …); sets the loss that keeps iron in balance."""
        y = np.array([np.full(self.shape, item.value) for item in STATES.values()])
        # The rhythms average out over a day, and with them the pacemaker.
        y[[_INDEX["pacemaker"], _INDEX["pacemaker_complement"]]] = 0
        y[_INDEX["adenosine"]] = self.v["usual_adenosine"]
        # Ferritin is in proportion to the stores.
        y[_INDEX["stored_iron"]] *= self.v["ferritin"] / self.observe(y, self.v)["serum_ferritin"]
        y = self._settle(y, _POOLS, _POOLS_AT_REST)
        surplus = self._slow(y, self._inputs(self.v))[SLOW.index("plasma_iron")]
        self._use({**self.v, "iron_loss": self.v["iron_loss"] + surplus})
        return self._settle(y, _ADAPTING, _ADAPTING)

    def _settle(self, y: np.ndarray, unknown: list[str], at_rest: list[str]) -> np.ndarray:
        """Return the states with ``rates(y)[at_rest] = 0``, found in the unknown states by Newton's method."""
        unknown, at_rest = [_INDEX[name] for name in unknown], [SLOW.index(name) for name in at_rest]
        inputs = self._inputs(self.v)
        for _ in range(_NEWTON_STEPS):
            change = _solve(self._derivative(y, inputs, unknown)[at_rest], self._slow(y, inputs)[at_rest])
            y = y.copy()
            # A concentration cannot fall below a fifth of its value in one step, so it stays positive.
            y[unknown] = np.maximum(y[unknown] - change, y[unknown] / 5)
        return y

    # ------------------------------------------------------------ step 3: treat
    def treat(self, y: np.ndarray, start, end) -> np.ndarray:
        """Return the states `end` weeks after treatment began from those at `start`."""
        v = self.v
        if not np.any(self._treated()):
            return y
        y = y.copy()
        if start == 0:
            infused = v["iron_given"] * v["intravenous_course"] * v["usual_stores"]
            begun = (np.asarray(v["route"]) == "intravenous") & (end > 0) & (v["treated_weeks"] > 0)
            y[_INDEX["infused_iron"]] += np.where(begun, infused, 0)
        stop = np.clip(v["treated_weeks"], start, end)
        for treated, since, weeks in ((1, start, stop - start), (0, np.maximum(start - stop, 0), end - stop)):
            for drug in DOSES:
                body = _INDEX[f"{drug}_in_body"]
                mean = treated * v[drug] / (24 * v[f"{drug}_elimination"])
                y[body] = np.where(weeks > 0, mean, y[body])
            inputs = self._inputs({**v, "iron_intake": v["iron_intake"] + treated * self._oral_iron()})
            y = self._slow_course(y, inputs, 168 * since, 168 * weeks)
        return y

    def _slow_course(self, y: np.ndarray, inputs: np.ndarray, since, hours) -> np.ndarray:
        """Advance the slow states by the hours, in steps of Rosenbrock's method of second order.

        Steps grow from minutes to a day with the time `since` a treatment was begun or stopped.
        """
        identity = np.eye(len(_SLOW)).reshape(len(_SLOW), len(_SLOW), *[1] * len(self.shape))
        end = since + hours
        while np.any(since < end):
            h = np.minimum(np.clip(since / 4, SHORTEST, LONGEST), end - since)
            matrix = identity - _GAMMA * h * self._derivative(y, inputs, _SLOW)
            first = _solve(matrix, self._slow(y, inputs))
            ahead = y.copy()
            ahead[_SLOW] += h * first
            second = _solve(matrix, self._slow(ahead, inputs) - 2 * first)
            y = y.copy()
            y[_SLOW] += h * (1.5 * first + 0.5 * second)
            since = since + h
        return y

    def _treated(self):
        """Return whether anything is given."""
        given = self.v["iron_given"] + sum(self.v[drug] for drug in DOSES)
        return (given > 0) & (self.v["treated_weeks"] > 0)

    def _oral_iron(self):
        """Return the iron swallowed in treatment [mg/h]."""
        v = self.v
        return np.where(np.asarray(v["route"]) == "oral", v["iron_given"] * v["oral_course"] * v["usual_stores"], 0.0)

    # ------------------------------------------------------------ step 4: day
    def day(self, y: np.ndarray) -> Day:
        """Return the day of a person whose slow states are those of `y`."""
        days_before = 1 + int(np.max(self._days_shifted()))
        u = self.conditions()
        rows, adapting = [SLOW.index(name) for name in _ADAPTING], [_INDEX[name] for name in _ADAPTING]
        inputs = self._inputs(u)
        averaged, derivative = self._slow(y, inputs)[rows], self._derivative(y, inputs, adapting)[rows]

        slow, y = y.copy(), y.copy()
        for name in ("pacemaker", "pacemaker_complement", "adenosine"):
            y[_INDEX[name]] = STATES[name].value
        self._fill_with_drugs(y, self._on_drugs(), 0)
        y = self.run(y, u, days_before)[-1]
        # What the rhythm adds to the average rates moves the slow states by one Newton step.
        slow[adapting] -= _solve(derivative, (y[adapting] - slow[adapting]) / 24 - averaged)
        y[_KEPT] = slow[_KEPT]
        for left in range(days_before - 1, 0, -1):
            y = self.run(y, u, left)[-1]
        # The days before served the clock alone.
        y[_KEPT] = slow[_KEPT]
        self._fill_with_drugs(y, self.v["weeks"] > 0, np.maximum(168 * (self.v["weeks"] - self.v["treated_weeks"]), 0))

        points = np.moveaxis(self.run(y, u, 0), 0, 1)
        series = {"hour": START + np.linspace(0, 24, points.shape[1]), **dict(zip(STATES, points, strict=True))}
        named = self.observe(points, u)
        series |= {name: np.broadcast_to(a, points.shape[1:]) for name, a in named.items()}
        # The score asks about the past week: only light that was shifted for all of it shifts its hours.
        shift = np.where(self._days_shifted() >= 7, self.v["light_shift"], 0.0)
        return Day(series, self.v["score_from"] + shift, self.v["score_hours"])

    def _days_shifted(self):
        """Return the whole days with shifted light before the one that is shown."""
        days = np.where(self.v["light_shift"] == 0, 0, np.floor(self.v["days_shifted"] + 0.5))
        return np.broadcast_to(days, self.shape)

    def conditions(self) -> dict:
        """Return the inputs during the day."""
        v = self.v
        return {
            **{name: v[name] for name in INPUTS},
            "iron_intake": v["iron_intake"] + self._on_drugs() * self._oral_iron(),
            "weeks_in_trial": v["weeks_in_trial"] + self._treated() * v["weeks"],
        }

    def _on_drugs(self):
        """Return whether the person takes the drugs of the treatment now."""
        return (self.v["weeks"] > 0) & (self.v["weeks"] <= self.v["treated_weeks"])

    def _fill_with_drugs(self, y: np.ndarray, taken, hours_since) -> None:
        """Set gut and body at noon to what is left of daily doses that were stopped some hours ago."""
        v = self.v
        for drug, offsets in DOSES.items():
            gut, body = _INDEX[f"{drug}_in_gut"], _INDEX[f"{drug}_in_body"]
            absorption, elimination = v[f"{drug}_absorption"], v[f"{drug}_elimination"]
            dose = taken * v[drug] / len(offsets)
            y[[gut, body]] = 0
            for offset in offsets:
                hours = 24 - STEP * self._dose_step(offset) + hours_since
                in_gut, eliminated = (np.exp(-k * hours) / (1 - np.exp(-24 * k)) for k in (absorption, elimination))
                y[gut] += dose * in_gut
                y[body] += dose * absorption / (absorption - elimination) * (eliminated - in_gut)

    def _dose_step(self, offset: float):
        """Return the step of the day at which a dose is taken."""
        return np.floor((self.v["dose_hour"] + offset - START) % 24 / STEP + 0.5) % STEPS

    def run(self, y: np.ndarray, u: dict, days_left: int) -> np.ndarray:
        """Run one day of every equation and return its points, shape (241, states, …)."""
        hours = START + (np.arange(STEPS) + 0.5) * STEP
        shift = np.where(days_left < self._days_shifted(), self.v["light_shift"], 0.0)
        hours = np.subtract.outer(hours, shift) % 24
        light = u["light"] * ((hours >= self.v["lights_on"]) & (hours < self.v["lights_off"]))
        points = np.empty((STEPS // EVERY + 1, *y.shape))
        points[0] = y
        self.functions.integrate(
            y.copy(), self._inputs(u), self.constants, STEP, light, *self._doses(), EVERY, points[1:]
        )
        return points

    def _doses(self) -> tuple[np.ndarray, np.ndarray, np.ndarray]:
        """Return for each dose of a day the state it adds to, the step before which it is taken, and the amount."""
        doses = [(drug, offset) for drug, offsets in DOSES.items() for offset in offsets if np.any(self.v[drug] > 0)]
        states = np.array([_INDEX[f"{drug}_in_gut"] for drug, _ in doses], dtype=int)
        steps = self._array([self._dose_step(offset) for _, offset in doses])
        amounts = self._array([self._on_drugs() * self.v[drug] / len(DOSES[drug]) for drug, _ in doses])
        return states, steps, amounts

    def _slow(self, y: np.ndarray, inputs: np.ndarray) -> np.ndarray:
        """Return the rates of the slow states, shape (slow, …)."""
        rates = np.empty((len(SLOW), *self.shape))
        self.functions.slow_rates(y, inputs, self.constants, rates)
        return rates

    def _derivative(self, y: np.ndarray, inputs: np.ndarray, by: list[int]) -> np.ndarray:
        """Return the derivative of the slow rates by some states, shape (slow, len(by), …)."""
        here = self._slow(y, inputs)
        columns = []
        for i in by:
            moved = y.copy()
            small = 1e-4 * np.maximum(np.abs(y[i]), 1e-3)
            moved[i] += small
            columns.append((self._slow(moved, inputs) - here) / small)
        return np.stack(columns, axis=1)


def _solve(matrix: np.ndarray, vector: np.ndarray) -> np.ndarray:
    """Solve linear equations; matrix (n, n, …), vector (n, …)."""
    if vector.ndim == 1:
        return np.linalg.solve(matrix, vector)
    return np.linalg.solve(np.moveaxis(matrix, -1, 0), vector.T[..., None])[..., 0].T
