"""What is read off a simulated day: a number with its name, unit and wording, and the sentence made of them.

The front end of a demo receives these as data and words its summary in the same way.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import asdict, dataclass

from .simulation import Day


@dataclass(frozen=True)
class Readout:
    """One number read off a day.

    Attributes
    ----------
    name, label : str
        Name in sentences' placeholders, and in words.
    series : str
        The series of the day that it is read from.
    take : {"mean", "peak", "peak_hour"}
        Mean over the day, highest value, or clock hour of the highest value.
    scale : float
        Factor from the model's unit to the unit shown.
    unit : str
        Unit shown, with its leading space where it needs one.
    decimals : int
        Decimals shown.
    """

    name: str
    label: str
    series: str
    take: str = "mean"
    scale: float = 1.0
    unit: str = ""
    decimals: int = 2

    def read(self, day: Day) -> float:
        """Return the number in the unit shown; clock hours in hours."""
        if self.take == "mean":
            return self.scale * day.mean(self.series)
        hour, value = day.peak(self.series)
        return hour if self.take == "peak_hour" else self.scale * value

    def show(self, day: Day) -> str:
        """Return the number in words: ``"67 %"``, ``"23:54"``."""
        value = self.read(day)
        if self.take == "peak_hour":
            minutes = round(value * 60)
            return f"{minutes // 60 % 24:02d}:{minutes % 60:02d}"
        return f"{value:.{self.decimals}f}{self.unit}"


def sentence(template: str, readouts: Sequence[Readout], day: Day, healthy: Day) -> str:
    """Fill a template such as ``"{brain_iron} (healthy: {healthy_brain_iron})"`` from two days."""
    words = {item.name: item.show(day) for item in readouts}
    words |= {f"healthy_{item.name}": item.show(healthy) for item in readouts}
    return template.format(**words)


def as_data(readouts: Sequence[Readout]) -> list[dict]:
    """Return the readouts as plain data for the front end."""
    return [asdict(item) for item in readouts]
