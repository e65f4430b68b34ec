"""Figures that describe themselves: each function returns the figure and its alternative text.

The text is computed from the numbers that were drawn. In a notebook the pair shows itself as an image with
that text.
"""

from __future__ import annotations

import base64
import html
import io
from typing import NamedTuple

from matplotlib import rc_context
from matplotlib.figure import Figure

from .patients import HEALTHY
from .readouts import Readout, sentence
from .simulation import Day, day

INK, MUTED, GRID, BAND = "#1f2933", "#52606d", "#d9dee4", "#e4e7eb"
URGE_COLOUR, DOPAMINE_COLOUR = "#b34400", "#005f9e"
PEAK_WINDOW = (24, 25)
"""Clock hours of the highest urge in the constant-routine study trenkwalder1999circ: 00:00 to 01:00."""

IRON_READOUTS = (
    Readout("transferrin_saturation", "Transferrin saturation", "transferrin_saturation", "mean", 100, " %", 0),
    Readout("brain_iron", "Brain iron", "brain_iron", "mean", 100, " %", 0),
    Readout("d2_receptors", "D2 receptors", "d2_receptor", "mean", 100, " %", 0),
    Readout("dopamine", "Dopamine outside the cell", "extracellular_dopamine", "mean", 1000, " nM", 2),
    Readout("urge", "Highest urge", "urge", "peak", 1, "", 2),
    Readout("urge_hour", "Time of highest urge", "urge", "peak_hour"),
)
IRON_SENTENCE = (
    "Transferrin saturation is {transferrin_saturation} (healthy adult: {healthy_transferrin_saturation})."
    " Brain iron is {brain_iron} of a healthy adult's and D2 receptors are {d2_receptors}."
    " Dopamine outside the cell averages {dopamine} (healthy adult: {healthy_dopamine})."
    " At rest, the urge to move is highest at {urge_hour}, at {urge} on a scale from 0 to 1"
    " (healthy adult: {healthy_urge})."
)

# Text stays text (small files, readable by machines), and the same numbers give the same bytes.
_STYLE = {
    "svg.fonttype": "none",
    "svg.hashsalt": "restlesslegs",
    "font.family": "sans-serif",
    "font.size": 11,
    "text.color": INK,
    "axes.labelcolor": INK,
    "axes.edgecolor": MUTED,
    "axes.spines.top": False,
    "axes.spines.right": False,
    "xtick.color": MUTED,
    "ytick.color": MUTED,
    "axes.grid": True,
    "grid.color": GRID,
    "grid.linewidth": 0.6,
}


class Described(NamedTuple):
    """A figure and the text that stands for it."""

    figure: Figure
    text: str

    def svg(self) -> str:
        """Return the figure as SVG source."""
        buffer = io.StringIO()
        with rc_context(_STYLE):
            self.figure.savefig(buffer, format="svg", metadata={"Date": None, "Creator": None})
        return buffer.getvalue()

    def image(self) -> str:
        """Return an HTML image of the figure with its alternative text."""
        data = base64.b64encode(self.svg().encode()).decode()
        return f'<img src="data:image/svg+xml;base64,{data}" alt="{html.escape(self.text)}">'

    def _repr_html_(self) -> str:
        return f'<figure class="restlesslegs-figure">{self.image()}</figure>'


def iron_day(person: Day, healthy: Day | None = None) -> Described:
    """Draw the urge and the dopamine of a day beside those of a healthy adult.

    Parameters
    ----------
    person : Day
        The day to show.
    healthy : Day, optional
        The day to compare with; a healthy adult's by default.

    Returns
    -------
    Described
        The figure and its alternative text.
    """
    healthy = healthy or day(**HEALTHY.settings)
    with rc_context(_STYLE):
        figure = Figure(figsize=(7, 5.4), layout="constrained")
        urge, dopamine = figure.subplots(2, sharex=True)
        _compare(urge, person, healthy, "urge", 1, URGE_COLOUR)
        urge.set(title="Urge to move, at rest", ylabel="0 none, 1 irresistible", ylim=(-0.02, 1.05))
        urge.axvspan(*PEAK_WINDOW, color=BAND, zorder=0)
        urge.annotate("published peak", (PEAK_WINDOW[1] + 0.1, 1.0), color=MUTED, fontsize=9, va="top")
        _compare(dopamine, person, healthy, "extracellular_dopamine", 1000, DOPAMINE_COLOUR)
        dopamine.set(title="Dopamine outside the cell", ylabel="nM", xlabel="clock time")
        dopamine.set_ylim(0, max(4, dopamine.get_ylim()[1]))
        hours = range(12, 37, 4)
        dopamine.set_xticks(hours, [f"{hour % 24:02d}:00" for hour in hours])
        dopamine.legend(loc="lower right", frameon=False)
        for axes in (urge, dopamine):
            axes.set_title(axes.get_title(), loc="left", fontweight="bold", fontsize=11)
            axes.set_title("")
    text = "Two curves from noon to noon. " + sentence(IRON_SENTENCE, IRON_READOUTS, person, healthy)
    return Described(figure, text)


def _compare(axes, person: Day, healthy: Day, series: str, scale: float, colour: str) -> None:
    axes.plot(healthy["hour"], scale * healthy[series], color=MUTED, linestyle="--", label="healthy adult")
    axes.plot(person["hour"], scale * person[series], color=colour, linewidth=2.2, label="this person")
    axes.set_xlim(12, 36)
