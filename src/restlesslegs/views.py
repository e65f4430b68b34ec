"""What is shown of a simulated day: curves, numbers read off it, and the sentence made of them.

A figure draws a view, and a demo sends it to its front end as data, so that both show the same.
"""

from __future__ import annotations

from dataclasses import dataclass

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


@dataclass(frozen=True)
class Curve:
    """One series drawn over the day.

    Attributes
    ----------
    series, title : str
        The series of the day, and its name in words.
    unit : str
        Unit shown, empty for a number without one.
    scale : float
        Factor from the model's unit to the unit shown.
    top : float
        Highest value on the axis, unless the curve is higher [unit shown].
    colour : str
        Name of its colour in the palettes of figures and demos.
    axis : str
        Wording beside the axis of a figure, where the unit says too little.
    band : tuple of float, optional
        Clock hours of a published finding, 24 for midnight, shown in grey.
    band_label : str
        What the band is.
    """

    series: str
    title: str
    unit: str
    scale: float
    top: float
    colour: str
    axis: str = ""
    band: tuple[float, float] | None = None
    band_label: str = ""


@dataclass(frozen=True)
class View:
    """What a figure or demo shows of a day: `sentence` is a template filled from the readouts."""

    curves: tuple[Curve, ...]
    readouts: tuple[Readout, ...]
    sentence: str

    def words(self, day: Day, healthy: Day) -> str:
        """Fill the sentence; ``{brain_iron}`` is the day's own, ``{healthy_brain_iron}`` the healthy adult's."""
        shown = {item.name: item.show(day) for item in self.readouts}
        shown |= {f"healthy_{item.name}": item.show(healthy) for item in self.readouts}
        return self.sentence.format(**shown)


IRON = View(
    curves=(
        Curve(
            "urge",
            "Urge to move, at rest",
            unit="",
            scale=1,
            top=1,
            colour="urge",
            axis="0 none, 1 irresistible",
            # Highest from 00:00 to 01:00 in the constant-routine study trenkwalder1999circ.
            band=(24, 25),
            band_label="published peak",
        ),
        Curve("extracellular_dopamine", "Dopamine outside the cell", unit="nM", scale=1000, top=4, colour="dopamine"),
    ),
    readouts=(
        Readout("transferrin_saturation", "Transferrin saturation", "transferrin_saturation", "mean", 100, " %", 0),
        Readout("brain_iron", "Brain iron", "brain_iron", "mean", 100, " %", 0),
        Readout("d2_receptors", "D2 receptors", "d2_receptor", "mean", 100, " %", 0),
        Readout("dopamine", "Dopamine outside the cell", "extracellular_dopamine", "mean", 1000, " nM", 2),
        Readout("urge", "Highest urge", "urge", "peak", 1, "", 2),
        Readout("urge_hour", "Time of highest urge", "urge", "peak_hour"),
    ),
    sentence=(
        "Transferrin saturation is {transferrin_saturation} (healthy adult: {healthy_transferrin_saturation})."
        " Brain iron is {brain_iron} of a healthy adult's and D2 receptors are {d2_receptors}."
        " Dopamine outside the cell averages {dopamine} (healthy adult: {healthy_dopamine})."
        " At rest, the urge to move is highest at {urge_hour}, at {urge} on a scale from 0 to 1"
        " (healthy adult: {healthy_urge})."
    ),
)
"""From serum iron to the urge."""
