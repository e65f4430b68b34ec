"""Named people and treatments, used by lessons, demos, exercises and tests.

They are fictional. A person's settings go straight into `restlesslegs.simulation.day`:

>>> from restlesslegs.simulation import day
>>> round(day(**LOW_TRANSFER.settings).mean("brain_iron"), 1)
0.7
"""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True)
class Person:
    """A fictional person or treatment: a name, a sentence, a source in the bibliography, and settings."""

    name: str
    sentence: str
    source: str
    settings: dict


HEALTHY = Person(
    "Healthy adult",
    "Ordinary iron stores, ordinary transfer of iron into the brain.",
    "course",
    {"ferritin": 100, "brain_iron_transfer": 1.0, "iron_given": 0.0},
)
RLS = Person(
    "Restless legs syndrome",
    "Ferritin in the lower usual range and a reduced transfer of iron into the brain.",
    "course",
    {"ferritin": 40, "brain_iron_transfer": 0.63, "iron_given": 0.0},
)
LOW_TRANSFER = Person(
    "Normal ferritin, low transfer",
    "Serum ferritin as in a healthy adult, but too little iron crosses into the brain.",
    "mizuno2005csf",
    {"ferritin": 100, "brain_iron_transfer": 0.6, "iron_given": 0.0},
)
IRON_DEFICIENCY = Person(
    "Iron deficiency",
    "Empty stores with an ordinary transfer of iron into the brain.",
    "course",
    {"ferritin": 15, "brain_iron_transfer": 1.0, "iron_given": 0.0},
)
INTRAVENOUS_IRON = Person(
    "Intravenous iron",
    "Twelve weeks after a single infusion, as in one trial.",
    "trenkwalder2017fcm",
    {"iron_given": 1.0, "route": "intravenous", "weeks": 12},
)
ORAL_IRON = Person(
    "Oral iron",
    "Twelve weeks of iron by mouth, as in one trial.",
    "wang2009oral",
    {"iron_given": 1.0, "route": "oral", "weeks": 12},
)
