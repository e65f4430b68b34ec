"""Named patients and treatments, used by lessons, demos, exercises and tests.

They are fictional. A person's settings go straight into `restlesslegs.simulation.day`, and so do a person's
together with a treatment's:

>>> from restlesslegs.simulation import day
>>> round(day(**LOW_TRANSFER.settings).mean("brain_iron"), 1)
0.7
>>> day(**RLS.settings | AGONIST.settings).irls_score < day(**RLS.settings).irls_score
True
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


# ---------------------------------------------------------------- people
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
ANAEMIA = Person(
    "Iron-deficiency anaemia",
    "Stores as low as in iron-deficiency anaemia, where one person in four has restless legs; the transfer is assumed.",
    "allen2013ida",
    {"ferritin": 15, "brain_iron_transfer": 0.85, "iron_given": 0.0},
)
PREGNANCY = Person(
    "Pregnancy, third trimester",
    "Ferritin as low as at term, between that of women with and without iron tablets.",
    "milman1994pregnancy",
    {"ferritin": 18, "brain_iron_transfer": 0.83, "trigger": 1.05, "iron_given": 0.0},
)
DIALYSIS = Person(
    "Haemodialysis",
    "Inflammation raises ferritin, and through hepcidin it keeps the iron in its stores.",
    "karaboyas2018",
    {"ferritin": 300, "inflammation": 0.8, "brain_iron_transfer": 0.7, "trigger": 1.05, "iron_given": 0.0},
)
NIGHT_SHIFT = Person(
    "Night shift",
    "Two weeks of light ten hours later than usual; whether shift work brings more restless legs is contested.",
    "waage2018",
    {"ferritin": 40, "brain_iron_transfer": 0.63, "light_shift": 10, "days_shifted": 14, "iron_given": 0.0},
)
ALTITUDE = Person(
    "High altitude",
    "We assume that oxygen in the tissue falls as it does in the arteries above three thousand metres.",
    "ulrich2021",
    {"ferritin": 40, "brain_iron_transfer": 0.75, "oxygen": 0.71, "iron_given": 0.0},
)
AUGMENTATION = Person(
    "Augmentation on an agonist",
    "An invented course: after a year on a dopamine agonist symptoms begin earlier and are worse than before.",
    "allen2011aug",
    {"ferritin": 40, "brain_iron_transfer": 0.63, "augmentation": 13, "agonist": 1.0, "weeks": 52},
)

# ---------------------------------------------------------------- treatments
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
AGONIST = Person(
    "Dopamine agonist",
    "Twelve weeks of an agonist taken every evening.",
    "scholz2011da",
    {"agonist": 1.0, "weeks": 12},
)
LEVODOPA = Person(
    "Levodopa",
    "Twelve weeks of levodopa taken every evening.",
    "scholz2011ldopa",
    {"levodopa": 1.0, "weeks": 12},
)
LIGAND = Person(
    "α2δ ligand",
    "Twelve weeks of a ligand of calcium channels taken every evening.",
    "wilt2013",
    {"ligand": 1.0, "weeks": 12},
)
OPIOID = Person(
    "Opioid",
    "Twelve weeks of a slow-release opioid taken morning and evening.",
    "deoliveira2016",
    {"opioid": 1.0, "weeks": 12},
)

PEOPLE = (
    HEALTHY,
    RLS,
    LOW_TRANSFER,
    IRON_DEFICIENCY,
    ANAEMIA,
    PREGNANCY,
    DIALYSIS,
    NIGHT_SHIFT,
    ALTITUDE,
    AUGMENTATION,
)
TREATMENTS = (INTRAVENOUS_IRON, ORAL_IRON, AGONIST, LEVODOPA, LIGAND, OPIOID)
