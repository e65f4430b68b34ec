"""Excitability of the sensorimotor circuits, and the urge to move.

Each influence on the release of glutamate is a factor, one in a healthy adult: genes and triggers, the daily
rhythm of the cord, the hypoxia factor, dopamine at D1 (which excites) and at D2 (which calms), adenosine at A1
and opioids at µ receptors (which calm), and a ligand of calcium channels. The urge rises when the product
passes a threshold, feeds on itself a little, and is gated while the legs move.
"""

from sympy import exp

from .circadian import clock
from .definition import Section
from .genetics import predisposition
from .oxygen import hif
from .receptors import (
    a1,
    a1_affinity,
    a1_occupancy,
    d1,
    d1_occupancy,
    d2,
    d2_occupancy,
    mu,
    mu_occupancy,
    usual_d1,
    usual_d2,
    usual_mu,
)
from .treatment import ligand_occupancy

EXCITABILITY = Section("excitability", "Excitability and the urge to move")
_parameter = EXCITABILITY.parameter

urge = EXCITABILITY.state("urge", 0.003312, "1", "urge to move: 0 none, 1 irresistible", (0, 1))
rest = EXCITABILITY.input("rest", 1, "1", "1 legs at rest, 0 moving", (0, 1))

spinal_swing = _parameter(
    "spinal_swing",
    0.2,
    "1",
    "extra daily swing of the cord; no published size (0 switches it off)",
    "course",
    "D",
    (0, 0.4),
)
EXCITABILITY.switch(
    "spinal_rhythm", "whether the cord has a daily rhythm of its own", {"on": {}, "off": {"spinal_swing": 0}}
)
hypoxia_gain = _parameter("hypoxia_gain", 0.15, "1", "drive by the hypoxia factor", "course", "D")
d2_strength = _parameter("d2_strength", 20, "1", "D2 receptors calm", "course", "C")
d1_strength = _parameter("d1_strength", 5, "1", "D1 receptors excite", "course", "C")
a1_strength = _parameter("a1_strength", 0.3, "1", "A1 receptors calm", "course", "C")
mu_strength = _parameter("mu_strength", 0.18, "1", "µ-opioid receptors calm", "deoliveira2016", "C")
ligand_strength = _parameter("ligand_strength", 0.096, "1", "α2δ ligand calms", "wilt2013", "C")
usual_adenosine = _parameter(
    "usual_adenosine", 10.6, "nM", "mean adenosine in health (computed)", "course", "C", (9, 12.5)
)
threshold = _parameter("urge_threshold", 1.62, "1", "excitability at which the urge is half", "course", "C", (1.3, 2.0))
width = _parameter("urge_width", 0.15, "1", "how sharply the urge sets in", "course", "C", (0.1, 0.3))
wind_up = _parameter("wind_up", 0.2, "1", "the urge feeds on itself", "course", "C", (0, 0.4))
urge_time = _parameter(
    "urge_time", 0.25, "h", "time in which the urge builds up at rest", "michaud2005sit", "C", (0.1, 1)
)
movement_gate = _parameter("movement_gate", 0.6, "1", "share gated by movement", "course", "C", (0, 0.9))

cord = EXCITABILITY.quantity(
    "cord_rhythm",
    1 + spinal_swing * clock("spinal", 24, "excitability of the cord"),
    "1",
    "daily rhythm of the cord",
)
hypoxic_drive = EXCITABILITY.quantity("hypoxic_drive", 1 + hypoxia_gain * (hif - 1), "1", "drive by the hypoxia factor")
d1_facilitation = EXCITABILITY.quantity(
    "d1_facilitation",
    (1 + d1_strength * d1 * d1_occupancy) / (1 + d1_strength * usual_d1),
    "1",
    "excitation through D1 receptors, relative",
)
d2_release = EXCITABILITY.quantity(
    "d2_disinhibition",
    (1 + d2_strength * usual_d2) / (1 + d2_strength * d2 * d2_occupancy),
    "1",
    "calming through D2 receptors that is missing, relative",
)
usual_a1 = usual_adenosine / (usual_adenosine + a1_affinity)
a1_release = EXCITABILITY.quantity(
    "a1_disinhibition",
    (1 + a1_strength * usual_a1) / (1 + a1_strength * a1 * a1_occupancy),
    "1",
    "calming through A1 receptors that is missing, relative",
)
mu_release = EXCITABILITY.quantity(
    "mu_disinhibition",
    (1 + mu_strength * usual_mu) / (1 + mu_strength * mu * mu_occupancy),
    "1",
    "calming through µ-opioid receptors that is missing, relative",
)
ligand_release = EXCITABILITY.quantity(
    "ligand_effect",
    1 / (1 + ligand_strength * ligand_occupancy),
    "1",
    "calcium channels closed by an α2δ ligand release less glutamate",
)
excitability = EXCITABILITY.quantity(
    "excitability",
    predisposition * cord * hypoxic_drive * d1_facilitation * d2_release * a1_release * mu_release * ligand_release,
    "1",
    "excitability relative to a healthy adult",
)
drive = EXCITABILITY.quantity(
    "urge_drive",
    1 / (1 + exp(-(excitability * (1 - movement_gate * (1 - rest)) + wind_up * urge - threshold) / width)),
    "1",
    "urge towards which the circuits tend",
)

EXCITABILITY.rate(urge, (drive - urge) / urge_time)
