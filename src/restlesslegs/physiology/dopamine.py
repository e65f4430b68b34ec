"""The dopamine terminal: made by tyrosine hydroxylase, packed by VMAT, released, and taken back by DAT.

Rate laws and constants of Best, Nijhout and Reed (2009). The nine published equations are in `best2009`; here
three of their fast balances (packing, uptake, L-DOPA) are taken as always fulfilled, so that one state remains:
the dopamine inside the terminal. Both versions share the rate laws below.

Brain iron acts in three places. As cofactor of tyrosine hydroxylase it is assumed to be needed only in
traces. Through the hypoxia-inducible factor its lack *raises* the amount of the enzyme, and its lack lowers
the number of transporters: more dopamine outside the cell, not less.
"""

from sympy import Rational, sqrt

from .circadian import clock
from .definition import Section, symbol
from .iron import sufficiency
from .oxygen import hif
from .treatment import levodopa

DOPAMINE = Section("dopamine", "Dopamine")


def _published(name, value, unit, meaning):
    return DOPAMINE.parameter(name, value, unit, meaning, "best2009", "A")


# ---------------------------------------------------------------- rate laws of Best, Nijhout and Reed
most_hydroxylation = _published("th_vmax", 125, "µM/h", "tyrosine hydroxylase, highest rate")
th_half_tyrosine = _published("th_half_tyrosine", 46, "µM", "tyrosine of half rate")
th_half_bh4 = _published("th_half_bh4", 60, "µM", "tetrahydrobiopterin of half rate")
th_inhibition = _published("th_dopamine_inhibition", 110, "µM", "dopamine that hinders the cofactor")
th_excess = _published("th_tyrosine_inhibition", 160, "µM", "tyrosine in excess slows the enzyme")
vmat_max = _published("vmat_vmax", 7082, "µM/h", "vesicular transporter, highest rate")
vmat_half = _published("vmat_half", 3, "µM", "dopamine of half packing")
vesicle_leak = _published("vesicle_leak", 40, "1/h", "leak from vesicles")
dat_max = _published("dat_vmax", 8000, "µM/h", "dopamine transporter, highest rate")
dat_half = _published("dat_half", 0.2, "µM", "dopamine of half uptake")
mao = _published("mao_rate", 10, "1/h", "breakdown inside the cell (monoamine oxidase)")
removal = _published("removal_rate", 400, "1/h", "dopamine carried away outside the cell")
comt_max = _published("comt_vmax", 30, "µM/h", "breakdown outside the cell (COMT), highest rate")
comt_half = _published("comt_half", 3, "µM", "dopamine of half breakdown by COMT")
firing = _published("firing", 1, "1/h", "share of the vesicles released in an hour")
autoreceptor_half = _published("autoreceptor_dopamine", 0.002024, "µM", "dopamine at which feedback is neutral")
tyrosine = _published("tyrosine", 126, "µM", "tyrosine in the terminal")
bh4 = _published("bh4", 319, "µM", "tetrahydrobiopterin in the terminal")


def autoreceptor_feedback(extracellular):
    """Factor on tyrosine hydroxylase: below 1 when dopamine outside the cell is above its usual level."""
    return Rational(9, 2) / (8 * (extracellular / autoreceptor_half) ** 4 + 1) + Rational(1, 2)


def hydroxylation(tyrosine, bh4, cytosolic):
    """Flux through tyrosine hydroxylase before feedback [µM/h]."""
    saturation = tyrosine * bh4 + th_half_tyrosine * bh4
    saturation += th_half_tyrosine * th_half_bh4 * (1 + cytosolic / th_inhibition)
    excess = Rational(56, 100) / (1 + tyrosine / th_excess)
    return excess * most_hydroxylation * tyrosine * bh4 / saturation


def packing(cytosolic, vesicular):
    """Net flux into vesicles through VMAT [µM/h]."""
    return vmat_max * cytosolic / (vmat_half + cytosolic) - vesicle_leak * vesicular


def uptake(extracellular):
    """Flux back into the terminal through the dopamine transporter [µM/h]."""
    return dat_max * extracellular / (dat_half + extracellular)


def methylation(extracellular):
    """Breakdown outside the cell by COMT [µM/h]."""
    return comt_max * extracellular / (comt_half + extracellular)


# ---------------------------------------------------------------- where brain iron acts
enzyme = DOPAMINE.state("tyrosine_hydroxylase", 1, "1", "tyrosine hydroxylase protein, relative", slow=True)
transporter = DOPAMINE.state("dopamine_transporter", 1, "1", "dopamine transporters, relative", slow=True)

half_cofactor = DOPAMINE.parameter(
    "cofactor_half_iron",
    0.05,
    "1",
    "iron of half cofactor effect (1.0 would be 'low iron, low dopamine')",
    "course",
    "D",
    (0.01, 2),
)
induction = DOPAMINE.parameter(
    "th_induction", 1.6, "1", "hypoxia factor induces tyrosine hydroxylase", "connor2009", "C", (0, 2)
)
enzyme_time = DOPAMINE.parameter("th_time", 72, "h", "turnover of the enzyme", "textbook", "B")
transporter_time = DOPAMINE.parameter("dat_time", 48, "h", "turnover of the transporter", "textbook", "B")
half_transporter = DOPAMINE.parameter(
    "dat_half_iron", 1.5, "1", "iron of half transporter number", "bianco2009", "C", (0.001, 3)
)
cofactor = DOPAMINE.quantity("iron_cofactor", sufficiency(half_cofactor), "1", "activity allowed by iron as cofactor")

DOPAMINE.switch(
    "hypothesis",
    "what a lack of brain iron does: fewer receptors, or only less dopamine made",
    {
        "fewer_receptors": {},
        "less_dopamine": {
            "cofactor_half_iron": 1,
            "th_induction": 0,
            "dat_half_iron": 0.001,
            "d2_half_iron": 0.001,
            "a1_half_iron": 0.001,
        },
    },
)

# ---------------------------------------------------------------- the terminal over a day
inside = DOPAMINE.state("dopamine_inside", 87.46, "µM", "dopamine in cytosol and vesicles", slow=True)

synthesis_swing = DOPAMINE.parameter(
    "synthesis_swing", 0.3, "1", "daily swing of synthesis", "bianco2009", "C", (0, 0.6)
)
uptake_swing = DOPAMINE.parameter(
    "uptake_swing", 0.06, "1", "daily swing of the transporter", "bianco2009", "C", (0, 0.3)
)
rhythm = clock("dopamine", 12, "dopamine")

vesicle_capacity = DOPAMINE.quantity(
    "vesicle_capacity", vmat_max / (vesicle_leak + firing), "µM", "dopamine that vesicles can hold"
)
excess = DOPAMINE.quantity("packing_reserve", vmat_half + vesicle_capacity - inside, "µM", "room left for packing")
# The root of each balance is written without subtracting nearly equal numbers.
cytosolic = DOPAMINE.quantity(
    "cytosolic_dopamine",
    2 * vmat_half * inside / (excess + sqrt(excess**2 + 4 * vmat_half * inside)),
    "µM",
    "dopamine in the cytosol, where packing balances leak and release",
)
vesicular = DOPAMINE.quantity(
    "vesicular_dopamine", vesicle_capacity * cytosolic / (vmat_half + cytosolic), "µM", "dopamine in vesicles"
)
released = DOPAMINE.quantity("dopamine_release", firing * vesicular, "µM/h", "dopamine released")
uptake_today = DOPAMINE.quantity(
    "uptake_capacity",
    dat_max * transporter * (1 - uptake_swing * rhythm),
    "µM/h",
    "uptake that the transporters allow at this hour",
)
# COMT is far from saturation at these concentrations, so it joins the first-order removal.
lost = DOPAMINE.quantity("extracellular_loss", removal + comt_max / comt_half, "1/h", "loss outside the cell")
spare = DOPAMINE.quantity(
    "uptake_reserve", lost * dat_half + uptake_today - released, "µM/h", "uptake left after release"
)
extracellular = DOPAMINE.quantity(
    "extracellular_dopamine",
    2 * released * dat_half / (spare + sqrt(spare**2 + 4 * lost * released * dat_half)),
    "µM",
    "dopamine outside the cell, where release balances uptake and loss",
)
feedback = DOPAMINE.quantity(
    "autoreceptor_effect",
    1 + symbol("d2_receptor") * (autoreceptor_feedback(extracellular + symbol("agonist_equivalent")) - 1),
    "1",
    "feedback on synthesis, as strong as there are D2 receptors",
)
synthesis = DOPAMINE.quantity(
    "dopamine_synthesis",
    hydroxylation(tyrosine, bh4, cytosolic) * enzyme * cofactor * (1 + synthesis_swing * rhythm) * feedback,
    "µM/h",
    "dopamine made by tyrosine hydroxylase",
)

DOPAMINE.rate(enzyme, (1 + induction * (hif - 1) / hif - enzyme) / enzyme_time)
DOPAMINE.rate(transporter, (sufficiency(half_transporter) - transporter) / transporter_time)
converted = DOPAMINE.parameter(
    "levodopa_conversion",
    100,
    "µM per trial dose",
    "dopamine made in the terminal from levodopa",
    "scholz2011ldopa",
    "C",
)
from_levodopa = DOPAMINE.quantity(
    "dopamine_from_levodopa",
    converted * symbol("levodopa_elimination") * levodopa,
    "µM/h",
    "dopamine made from the levodopa that leaves the body's pool",
)
DOPAMINE.rate(inside, synthesis + from_levodopa - mao * cytosolic - lost * extracellular)
