"""Receptors: how many there are, and how many are occupied.

D2-like receptors are lost when brain iron is low and are drawn inside the cell when dopamine is plentiful, so
a brain short of iron has more dopamine outside the cell and fewer receptors to hear it. D1-like receptors
become more effective when D2 receptors are over-occupied for months. Adenosine A1 receptors need iron as well.
"""

from .definition import Section, symbol
from .dopamine import extracellular
from .iron import sufficiency

RECEPTORS = Section("receptors", "Receptors")
_parameter = RECEPTORS.parameter

d2 = RECEPTORS.state("d2_receptor", 1, "1", "D2-like receptors, relative")
d1 = RECEPTORS.state("d1_receptor", 1, "1", "D1-like receptors and their efficacy, relative")
a1 = RECEPTORS.state("a1_receptor", 1, "1", "adenosine A1 receptors, relative")

d2_affinity = _parameter("d2_affinity", 0.005, "µM", "dopamine of half D2 occupancy", "textbook", "B")
d1_affinity = _parameter("d1_affinity", 0.05, "µM", "dopamine of half D1 occupancy", "textbook", "B")
usual_d2 = _parameter("usual_d2_occupancy", 0.2881, "1", "mean D2 occupancy in health (computed)", "course", "C")
usual_d1 = _parameter("usual_d1_occupancy", 0.0389, "1", "mean D1 occupancy in health (computed)", "course", "C")
internalisation = _parameter(
    "d2_internalisation", 6, "1", "D2 receptors drawn in when occupied", "course", "C", (0, 12)
)
d2_time = _parameter("d2_time", 168, "h", "turnover of D2 receptors", "textbook", "B")
d2_half_iron = _parameter("d2_half_iron", 1.5, "1", "iron of half D2 receptor number", "unger2008d2", "C", (0.001, 3))
d1_gain = _parameter(
    "d1_upregulation", 2.5, "1", "D1 efficacy gained by lasting D2 over-occupancy", "course", "C", (0, 10)
)
d1_time = _parameter("d1_time", 2160, "h", "time of D1 up-regulation (90 days)", "course", "C")
a1_half_iron = _parameter(
    "a1_half_iron", 1, "1", "iron of half A1 receptor number", "ferre2018adenosine", "D", (0.001, 3)
)
a1_time = _parameter("a1_time", 168, "h", "turnover of A1 receptors", "course", "D")
a1_affinity = _parameter("a1_affinity", 10.6, "nM", "adenosine of half A1 occupancy", "course", "D")

d2_occupancy = RECEPTORS.quantity(
    "d2_occupancy", extracellular / (d2_affinity + extracellular), "1", "share of D2 receptors occupied"
)
d1_occupancy = RECEPTORS.quantity(
    "d1_occupancy", extracellular / (d1_affinity + extracellular), "1", "share of D1 receptors occupied"
)
a1_occupancy = RECEPTORS.quantity(
    "a1_occupancy",
    symbol("adenosine") / (symbol("adenosine") + a1_affinity),
    "1",
    "share of A1 receptors occupied",
)

RECEPTORS.rate(
    d2,
    (sufficiency(d2_half_iron) * (1 + internalisation * usual_d2) - d2 * (1 + internalisation * d2_occupancy))
    / d2_time,
)
RECEPTORS.rate(d1, (1 + d1_gain * (d2_occupancy - usual_d2) - d1) / d1_time)
RECEPTORS.rate(a1, (sufficiency(a1_half_iron) - a1) / a1_time)
