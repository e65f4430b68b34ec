"""The hypoxia-inducible factor: one sensor for oxygen and for iron.

The enzymes that mark the factor for destruction need both oxygen and iron, so a lack of either lets it rise.
Rate constants of Nguyen and colleagues (2013), at quasi-steady state (minutes).
"""

from .definition import Section
from .iron import sufficiency

OXYGEN = Section("oxygen", "Oxygen and iron sensing")
_parameter = OXYGEN.parameter

oxygen = OXYGEN.input("oxygen", 1, "1", "oxygen in the tissue relative to normal", (0.3, 1.2))
degradation = _parameter("hif_degradation", 23, "1", "oxygen-dependent over constant degradation", "nguyen2013", "A")
half_oxygen = _parameter("half_oxygen", 250, "µM", "oxygen of half hydroxylation", "nguyen2013", "A")
usual_oxygen = _parameter("usual_oxygen", 30, "µM", "oxygen in normal tissue", "textbook", "B")
half_iron = _parameter("hydroxylase_half_iron", 0.6, "1", "iron of half hydroxylation", "course", "D")

oxygen_effect = OXYGEN.quantity(
    "oxygen_effect",
    oxygen * (half_oxygen + usual_oxygen) / (half_oxygen + usual_oxygen * oxygen),
    "1",
    "hydroxylation allowed by oxygen",
)
hif = OXYGEN.quantity(
    "hypoxia_factor",
    (1 + degradation) / (1 + degradation * oxygen_effect * sufficiency(half_iron)),
    "1",
    "hypoxia-inducible factor relative to normal",
)
