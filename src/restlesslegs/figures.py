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
from .simulation import Day, day
from .views import IRON, Curve, View

INK, MUTED, GRID, BAND = "#1f2933", "#52606d", "#d9dee4", "#e4e7eb"
COLOURS = {"urge": "#b34400", "dopamine": "#005f9e"}

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
    """Draw the urge and the dopamine of a day beside those of a healthy adult; see `draw`."""
    return draw(IRON, person, healthy)


def draw(view: View, person: Day, healthy: Day | None = None) -> Described:
    """Draw the curves of a view for one day.

    Parameters
    ----------
    view : View
        Which curves, and the sentence about them.
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
    count = len(view.curves)
    with rc_context(_STYLE):
        figure = Figure(figsize=(7, 2.7 * count), layout="constrained")
        rows = figure.subplots(count, sharex=True, squeeze=False)[:, 0]
        for axes, curve in zip(rows, view.curves, strict=True):
            _draw_curve(axes, curve, person, healthy)
        hours = range(12, 37, 4)
        rows[-1].set_xticks(hours, [f"{hour % 24:02d}:00" for hour in hours])
        rows[-1].set(xlabel="clock time", xlim=(12, 36))
        rows[-1].legend(loc="lower right", frameon=False)
    return Described(figure, f"Curves from noon to noon. {view.words(person, healthy)}")


def _draw_curve(axes, curve: Curve, person: Day, healthy: Day) -> None:
    for shown, style in (
        (healthy, {"color": MUTED, "linestyle": "--", "label": "healthy adult"}),
        (person, {"color": COLOURS[curve.colour], "linewidth": 2.2, "label": "this person"}),
    ):
        axes.plot(shown["hour"], curve.scale * shown[curve.series], **style)
    top = max(1.05 * curve.top, axes.get_ylim()[1])
    axes.set(ylabel=curve.axis or curve.unit, ylim=(-0.02 * top, top))
    axes.set_title(curve.title, loc="left", fontweight="bold", fontsize=11)
    if curve.band:
        axes.axvspan(*curve.band, color=BAND, zorder=0)
        axes.annotate(curve.band_label, (curve.band[1] + 0.1, curve.top), color=MUTED, fontsize=9, va="top")
