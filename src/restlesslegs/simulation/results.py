"""What a simulation returns: the day of a person, and the weeks of a treatment."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

import numpy as np


class Day(Mapping):
    """One day from noon to noon, every 0.1 h; ``day["urge"]`` is an array of shape (241,).

    Holds ``hour`` (12 to 36: 24 is midnight, 36 the next noon) and every state and named quantity of the model,
    in the unit of its definition.
    """

    def __init__(self, series: dict[str, np.ndarray], score_from: float, score_hours: float):
        self._series = series
        self._score_from, self._score_hours = score_from, score_hours

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

    def mean(self, name: str, start: float = 12, end: float = 36) -> float:
        """Return the mean of a series between two hours of the day, as of `between` [its unit]."""
        return float(self[name][self.between(start, end)].mean())

    def between(self, start: float, end: float) -> np.ndarray:
        """Return which points lie between two hours of the day, 24 being midnight, shape (241,).

        Raises
        ------
        ValueError
            If the hours do not lie within the day, from noon (12) to noon (36).
        """
        if not 12 <= start < end <= 36:
            raise ValueError(f"The day runs from hour 12 to 36, 24 is midnight; you asked for {start} to {end}.")
        return (self["hour"] >= start) & (self["hour"] < end)

    def peak(self, name: str) -> tuple[float, float]:
        """Return the clock hour at which a series is highest, and its value there."""
        highest = int(self[name][:-1].argmax())
        return float(self["hour"][highest]) % 24, float(self[name][highest])

    @property
    def irls_score(self) -> float:
        """Severity on the scale from 0 to 40: the mean from 18:00 to 02:00 at rest [points].

        After a week or more with shifted light those hours shift as well.
        """
        return self["severity"][:-1].mean(axis=0, where=self._evening())

    def _evening(self) -> np.ndarray:
        """Return which points lie in the hours that the score asks about, shape (240, …)."""
        hour = (self["hour"][:-1] + self["hour"][1:]) / 2  # between two points, so that rounding cannot decide
        return np.subtract.outer(hour, self._score_from) % 24 < self._score_hours

    @property
    def trial_score(self) -> float:
        """The score that a trial would record: placebo improves it as well [points]."""
        return max(self.irls_score - self.mean("placebo_improvement"), 0.0)

    @property
    def sleep_hours(self) -> float:
        """Time asleep [h]."""
        return 24 * float((self["awake"][:-1] < 0.5).mean())


class Course(Sequence):
    """A course of treatment: ``course[week]`` is the `Day` of that week, 0 being the day before it begins."""

    def __init__(self, days: list[Day]):
        self._days = days

    def __getitem__(self, week: int) -> Day:
        try:
            return self._days[week]
        except IndexError:
            raise IndexError(f"The course has the weeks 0 to {len(self) - 1}; you asked for {week}.") from None

    def __len__(self):
        return len(self._days)

    def __repr__(self):
        before, after = self._days[0].irls_score, self._days[-1].irls_score
        return f"<Course: {len(self) - 1} weeks; severity {before:.1f} before, {after:.1f} at the end>"

    @property
    def irls_score(self) -> np.ndarray:
        """Severity at each week, shape (weeks + 1,) [points]."""
        return np.array([day.irls_score for day in self._days])

    @property
    def trial_score(self) -> np.ndarray:
        """Severity at each week as a trial would record it, shape (weeks + 1,) [points]."""
        return np.array([day.trial_score for day in self._days])
