"""Treatments: how much of a drug is in the body, hour by hour.

A tablet empties from the gut into the body and leaves the body again, each at a rate in proportion to what is
there (one compartment with first-order absorption). Amounts are shares of the daily dose of a published trial,
so that this course names no dose. What the drugs do is written where they act: `receptors` and `excitability`.
"""

from .definition import Section

TREATMENT = Section("treatment", "Treatments")
_parameter = TREATMENT.parameter

DOSE = "trial doses"
TREATMENT.setting("weeks", 12, "weeks", "time since treatment began", (0, 52))
TREATMENT.setting("treated_weeks", 52, "weeks", "time after which treatment is stopped", (0, 52))
TREATMENT.setting("dose_hour", 20, "h", "clock hour of the evening dose", (0, 24))


def drug(name, what, absorption, elimination, doses=(0,)):
    """Declare a drug taken by mouth and return the amount of it in the body [trial doses].

    `absorption` and `elimination` are (value, lowest, highest, source, confidence) [1/h]; their ranges must not
    meet. Rates of absorption were set so that the highest level comes when it was published to come. `doses` are
    the hours after the evening dose at which equal parts of the day's amount are taken.
    """
    TREATMENT.setting(name, 0, "share of a trial dose", f"{what} taken every day", (0, 2))
    TREATMENT.doses[name] = list(doses)
    gut = TREATMENT.state(f"{name}_in_gut", 0, DOSE, f"{what} in the gut")
    body = TREATMENT.state(f"{name}_in_body", 0, DOSE, f"{what} in the body")

    def rate(kind, meaning, value, low, high, source, confidence):
        return _parameter(f"{name}_{kind}", value, "1/h", f"{what}: {meaning}", source, confidence, (low, high))

    absorbed = rate("absorption", "absorbed from the gut", *absorption)
    eliminated = rate("elimination", "leaves the body", *elimination)
    TREATMENT.rate(gut, -absorbed * gut)
    TREATMENT.rate(body, absorbed * gut - eliminated * body)
    return body


agonist = drug("agonist", "dopamine agonist", (1.8, 1.2, 2.4, "course", "C"), (0.0517, 0.04, 0.07, "wright1997", "A"))
levodopa = drug("levodopa", "levodopa", (2.5, 1.8, 3.2, "levodopalabel", "C"), (0.46, 0.35, 0.6, "levodopalabel", "A"))
ligand = drug("ligand", "α2δ ligand", (2.8, 2, 3.6, "bockbrader2010", "C"), (0.1155, 0.08, 0.14, "bockbrader2010", "A"))
opioid = drug(
    "opioid",
    "slow-release opioid",
    (0.35, 0.28, 0.45, "reder1996", "C"),
    (0.17, 0.12, 0.22, "course", "C"),
    doses=(0, 12),
)

ligand_half = _parameter("ligand_half", 0.7, DOSE, "ligand in the body of half effect", "course", "D")
ligand_occupancy = TREATMENT.quantity(
    "ligand_occupancy", ligand / (ligand_half + ligand), "1", "share of calcium channels (α2δ) occupied by the ligand"
)

# ---------------------------------------------------------------- what is in balance with a drink or a drug all day
caffeine = TREATMENT.input(
    "caffeine", 0, "1", "caffeine at A1 receptors relative to the amount that blocks half", (0, 3)
)
dipyridamole = TREATMENT.input(
    "dipyridamole", 0, "1", "adenosine outside the cell raised by dipyridamole, as a share", (0, 2)
)
