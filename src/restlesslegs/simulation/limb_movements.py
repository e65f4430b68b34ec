"""A night of leg movements: the spinal generator run second by second, then scored as in a sleep laboratory.

Step for step the same as ``limb_movements.js``, chance included: both draw it from the same generator of random
numbers, so that one seed gives one night, in a notebook and on a page of the book.
"""

from __future__ import annotations

import math
from collections.abc import Mapping
from dataclasses import dataclass
from numbers import Integral

import numpy as np

from ..physiology.quantity import Quantity
from .generated.limb_movements import INPUTS, PARAMETERS, STATES, equations

STEP = 0.1  # seconds: with a quarter of it the intervals are the same
HOUR = 3600  # seconds
SHORTEST_NIGHT = 0.5  # hours
LARGEST_SEED = 2**32 - 1

# Scoring of the World Association of Sleep Medicine (ferri2016wasm), one leg.
SHORTEST, LONGEST = 0.5, 10.0  # seconds that a movement lasts
CLOSEST, FARTHEST = 10.0, 90.0  # seconds from onset to onset within a series
FEWEST = 4  # movements in a series

_BOUNDS = {
    "start": Quantity("start", 23, "h", 12, 36, "lights out; 24 is midnight"),
    "end": Quantity("end", 31, "h", 12, 36, "lights on; 31 is seven in the morning"),
}


@dataclass(frozen=True)
class Night:
    """The leg movements of a night, and the activity of the generator behind them.

    Attributes
    ----------
    onset, duration : ndarray of float, shape (movements,)
        Seconds since `start`, and seconds.
    periodic : ndarray of bool, shape (movements,)
        Whether the movement belongs to a periodic series.
    generator_activity, transmitter : ndarray of float, shape (steps,)
        The states of the generator [1], every `STEP` seconds.
    start, end : float
        Lights out and lights on, in hours as a `Day` counts them: 24 is midnight.
    """

    onset: np.ndarray
    duration: np.ndarray
    periodic: np.ndarray
    generator_activity: np.ndarray
    transmitter: np.ndarray
    start: float
    end: float

    @property
    def index(self) -> float:
        """Periodic limb movements per hour, lying awake or asleep [1/h]."""
        return float(self.periodic.sum() / (self.end - self.start))

    @property
    def intervals(self) -> np.ndarray:
        """Seconds from each movement to the next, onset to onset; twitches left out."""
        return np.diff(self.onset[self.duration >= SHORTEST])

    def index_between(self, start: float, end: float) -> float:
        """Return the periodic movements per hour between two hours of the night [1/h].

        Raises
        ------
        ValueError
            If the hours do not lie within the night.
        """
        if not self.start <= start < end <= self.end:
            raise ValueError(
                f"The night runs from hour {self.start:g} to {self.end:g}; you asked for {start} to {end}."
            )
        hour = self.start + self.onset / HOUR
        return float(self.periodic[(hour >= start) & (hour < end)].sum() / (end - start))

    def __repr__(self):
        return f"<Night: {len(self.onset)} movements, {self.index:.0f} periodic ones per hour>"


def night(day: Mapping, start: float = 23.0, end: float = 31.0, seed: int = 1) -> Night:
    """Simulate the leg movements of a person who lies in bed.

    Parameters
    ----------
    day : Day
        The person's day; its hours and its excitability are used.
    start, end : float
        Lights out and lights on [h], 12 to 36 as a `Day` counts them: 24 is midnight, 31 is seven in the morning.
    seed : int
        Chooses the night: the same seed gives the same chance fluctuations. 0 to 4294967295.

    Returns
    -------
    Night
        The movements and the activity of the spinal generator.

    Raises
    ------
    TypeError
        If `day` is not a day.
    ValueError
        If an hour, the seed or the excitability is outside its range, or the night is too short.

    Examples
    --------
    >>> from restlesslegs.simulation import day
    >>> night(day(ferritin=40, brain_iron_transfer=0.63)).index > 15
    True
    """
    if not isinstance(day, Mapping) or not {"hour", "excitability"} <= set(day):
        raise TypeError(f"day must be a Day, as restlesslegs.simulation.day returns it; you gave {day!r:.40}.")
    start, end = _BOUNDS["start"].check(start), _BOUNDS["end"].check(end)
    if end - start < SHORTEST_NIGHT:
        raise ValueError(f"The night must last at least {SHORTEST_NIGHT} h; you gave start={start:g} and end={end:g}.")
    if not isinstance(seed, Integral) or isinstance(seed, bool) or not 0 <= seed <= LARGEST_SEED:
        raise ValueError(f"seed must be a whole number from 0 to {LARGEST_SEED}; you gave {seed!r}.")
    for extreme in (np.min(day["excitability"]), np.max(day["excitability"])):
        INPUTS["excitability"].check(float(extreme))

    steps = round((end - start) * HOUR / STEP)
    hour = start + np.arange(steps) * STEP / HOUR
    path = _run(np.interp(hour, day["hour"], day["excitability"]), _noise(int(seed), steps))
    activity = path["generator_activity"]
    onset, duration = _movements(activity > PARAMETERS["movement_level"].value)
    return Night(onset, duration, periodic(onset, duration), activity, path["transmitter"], start, end)


def periodic(onset, duration) -> np.ndarray:
    """Say which movements belong to a periodic series.

    A series is at least four movements of 0.5 to 10 s, each 10 to 90 s after the one before, onset to onset. A
    shorter or longer interval ends it, and so does a movement of more than 10 s; a twitch below 0.5 s is ignored
    (World Association of Sleep Medicine; ferri2016wasm).

    Parameters
    ----------
    onset, duration : array_like, shape (movements,)
        In the order of time [s].

    Returns
    -------
    ndarray of bool, shape (movements,)

    Examples
    --------
    >>> periodic([0, 20, 40, 60, 200], [2, 2, 2, 2, 2]).tolist()
    [True, True, True, True, False]
    """
    belongs = np.zeros(len(onset), dtype=bool)
    series = []
    for i, seconds in enumerate(duration):
        if seconds < SHORTEST:
            continue
        if seconds > LONGEST or (series and not CLOSEST <= onset[i] - onset[series[-1]] <= FARTHEST):
            series = []
        if seconds <= LONGEST:
            series.append(i)
        if len(series) >= FEWEST:
            belongs[series[-FEWEST:]] = True
    return belongs


def _run(excitability: np.ndarray, noise: np.ndarray) -> dict[str, np.ndarray]:
    """Return every state of the generator at every step, shape (steps,) each (Euler-Maruyama method).

    `noise` has shape (steps, 2): for the quick and for the slow fluctuations.
    """
    rates, _ = equations({name: item.value for name, item in PARAMETERS.items()})
    y = [item.value for item in STATES.values()]
    path = []
    for now, (quick, slow) in zip(excitability.tolist(), (noise / math.sqrt(STEP)).tolist(), strict=True):
        change = rates(y, {"excitability": now, "quick_noise": quick, "slow_noise": slow})
        y = [value + STEP * rate for value, rate in zip(y, change, strict=True)]
        path.append(y)
    return dict(zip(STATES, np.array(path).T, strict=True))


def _movements(moving: np.ndarray) -> tuple[np.ndarray, np.ndarray]:
    """Return onsets and durations [s] of the movements that begin and end within the night."""
    change = np.diff(moving.astype(int))
    starts, stops = np.flatnonzero(change > 0), np.flatnonzero(change < 0)
    stops = stops[stops > starts[0]] if len(starts) else stops[:0]
    starts = starts[: len(stops)]
    return (starts + 1) * STEP, (stops - starts) * STEP


def _noise(seed: int, steps: int) -> np.ndarray:
    """Return chance with mean 0 and variance 1, shape (steps, 2).

    Spread evenly and not like a bell: the fluctuations average over so many steps that they are bell-shaped
    anyway, and an even spread takes no logarithm or cosine, whose last digits differ between languages.
    """
    return math.sqrt(12) * (_even(seed, 2 * steps).reshape(steps, 2) - 0.5)


def _even(seed: int, count: int) -> np.ndarray:
    """Return numbers spread evenly over 0 to 1, shape (count,): the generator mulberry32."""
    x = np.arange(1, count + 1, dtype=np.uint32) * np.uint32(0x6D2B79F5) + np.uint32(seed)
    x = (x ^ (x >> 15)) * (x | 1)
    x ^= x + (x ^ (x >> 7)) * (x | 61)
    return (x ^ (x >> 14)) / 2**32
