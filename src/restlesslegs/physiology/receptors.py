"""Receptors: how many there are, and how many are occupied.

D2-like receptors are lost when brain iron is low and are drawn inside the cell when dopamine is plentiful, so
a brain short of iron has more dopamine outside the cell and fewer receptors to hear it. D1-like receptors
become more effective when D2 receptors are over-occupied for months. Adenosine A1 receptors need iron as well.
"""

from .definition import Section, symbol
from .dopamine import extracellular
from .iron import sufficiency
from .treatment import agonist, caffeine, dipyridamole, opioid

RECEPTORS = Section("receptors", "Receptors")
_parameter = RECEPTORS.parameter

d2 = RECEPTORS.state("d2_receptor", 1, "1", "D2-like receptors, relative", slow=True)
d1 = RECEPTORS.state("d1_receptor", 1, "1", "D1-like receptors and their efficacy, relative", slow=True)
a1 = RECEPTORS.state("a1_receptor", 1, "1", "adenosine A1 receptors, relative", slow=True)
mu = RECEPTORS.state("mu_receptor", 1, "1", "µ-opioid receptors in reserve, relative", slow=True)

d2_affinity = _parameter("d2_affinity", 0.005, "µM", "dopamine of half D2 occupancy", "textbook", "B")
d1_affinity = _parameter("d1_affinity", 0.05, "µM", "dopamine of half D1 occupancy", "textbook", "B")
usual_d2 = _parameter(
    "usual_d2_occupancy", 0.2881, "1", "mean D2 occupancy in health (computed)", "course", "C", (0.25, 0.33)
)
usual_d1 = _parameter(
    "usual_d1_occupancy", 0.0389, "1", "mean D1 occupancy in health (computed)", "course", "C", (0.03, 0.05)
)
internalisation = _parameter(
    "d2_internalisation", 6, "1", "D2 receptors drawn in when occupied", "course", "C", (0, 12)
)
d2_time = _parameter("d2_time", 168, "h", "turnover of D2 receptors", "textbook", "B")
d2_half_iron = _parameter("d2_half_iron", 1.5, "1", "iron of half D2 receptor number", "unger2008d2", "C", (0.001, 3))
d1_gain = _parameter(
    "d1_upregulation", 2.5, "1", "D1 efficacy gained by lasting D2 over-occupancy", "course", "C", (0, 3)
)
augmentation = _parameter(
    "augmentation",
    6.5,
    "1",
    "D1 efficacy gained by lasting occupancy of D2 by an agonist",
    "course",
    "D",
    (0, 40),
)
d1_time = _parameter("d1_time", 2160, "h", "time of D1 up-regulation (90 days)", "course", "D")
a1_half_iron = _parameter(
    "a1_half_iron", 1, "1", "iron of half A1 receptor number", "ferre2018adenosine", "D", (0.001, 3)
)
a1_time = _parameter("a1_time", 168, "h", "turnover of A1 receptors", "course", "D")
a1_affinity = _parameter("a1_affinity", 10.6, "nM", "adenosine of half A1 occupancy", "course", "D")

# ---------------------------------------------------------------- drugs at receptors
agonist_potency = _parameter(
    "agonist_potency", 0.14, "1 per trial dose", "agonist over the amount of half D2 occupancy", "scholz2011da", "C"
)
own_opioid = _parameter("own_opioid", 0.15, "1", "the body's own opioids, relative to half occupancy", "course", "D")
opioid_potency = _parameter(
    "opioid_potency", 6.5, "1 per trial dose", "opioid over the amount of half µ occupancy", "course", "D"
)
tolerance = _parameter("opioid_tolerance", 0.5, "1", "µ receptors lost when all are occupied", "course", "D", (0, 1))
mu_time = _parameter("mu_time", 504, "h", "time of tolerance (3 weeks)", "course", "D")

agonist_equivalent = RECEPTORS.quantity(
    "agonist_equivalent",
    d2_affinity * agonist_potency * agonist,
    "µM",
    "dopamine that would act on D2 like the agonist",
)
own_occupancy = extracellular / (d2_affinity + extracellular)
at_d2 = extracellular + agonist_equivalent
d2_occupancy = RECEPTORS.quantity(
    "d2_occupancy", at_d2 / (d2_affinity + at_d2), "1", "share of D2 receptors occupied, by dopamine or an agonist"
)
d1_occupancy = RECEPTORS.quantity(
    "d1_occupancy", extracellular / (d1_affinity + extracellular), "1", "share of D1 receptors occupied"
)
sensed = symbol("adenosine") * (1 + dipyridamole)
a1_occupancy = RECEPTORS.quantity(
    "a1_occupancy",
    sensed / (sensed + a1_affinity * (1 + caffeine)),
    "1",
    "share of A1 receptors occupied by adenosine",
)
at_mu = own_opioid + opioid_potency * opioid
mu_occupancy = RECEPTORS.quantity("mu_occupancy", at_mu / (1 + at_mu), "1", "share of µ receptors occupied")
usual_mu = own_opioid / (1 + own_opioid)

RECEPTORS.rate(
    d2,
    (sufficiency(d2_half_iron) * (1 + internalisation * usual_d2) - d2 * (1 + internalisation * d2_occupancy))
    / d2_time,
)
by_agonist = d2_occupancy - own_occupancy
RECEPTORS.rate(d1, (1 + d1_gain * (own_occupancy - usual_d2) + augmentation * by_agonist - d1) / d1_time)
RECEPTORS.rate(a1, (sufficiency(a1_half_iron) - a1) / a1_time)
RECEPTORS.rate(mu, (1 - tolerance * (mu_occupancy - usual_mu) - mu) / mu_time)
