"""The nine published equations of the dopamine terminal, the yardstick for the reduced one in `dopamine`.

Best, Nijhout and Reed (2009). The public SBML encoding of the paper does not rest at the published steady
state; the vesicular transporter, the tyrosine inflow and the NADPH and NADP concentrations used here are those
for which every flux balances there.
"""

from .definition import Model, Section
from .dopamine import (
    DOPAMINE,
    autoreceptor_feedback,
    firing,
    hydroxylation,
    mao,
    methylation,
    packing,
    removal,
    uptake,
)

PUBLISHED_STEADY_STATE = {
    "bh2": 41,
    "bh4": 319,
    "tyrosine": 126,
    "levodopa": 0.36,
    "cytosolic_dopamine": 2.65,
    "vesicular_dopamine": 81,
    "extracellular_dopamine": 0.002,
}
"""Concentrations at rest as published [µM]."""

_shared = {name: item for name, item in DOPAMINE.parameters.items() if name not in ("tyrosine", "bh4")}
TERMINAL = Section("best2009", "The published dopamine terminal", parameters=_shared)


def _constant(name, value, unit, meaning):
    return TERMINAL.parameter(name, value, unit, meaning, "best2009", "A")


bh2 = TERMINAL.state("bh2", 41, "µM", "dihydrobiopterin")
bh4 = TERMINAL.state("bh4", 319, "µM", "tetrahydrobiopterin")
tyrosine = TERMINAL.state("tyrosine", 126, "µM", "tyrosine")
tyrosine_pool = TERMINAL.state("tyrosine_pool", 945, "µM", "tyrosine in protein and derivatives")
levodopa = TERMINAL.state("levodopa", 0.36, "µM", "L-DOPA")
cytosolic = TERMINAL.state("cytosolic_dopamine", 2.65, "µM", "dopamine in the cytosol")
vesicular = TERMINAL.state("vesicular_dopamine", 81, "µM", "dopamine in vesicles")
extracellular = TERMINAL.state("extracellular_dopamine", 0.002, "µM", "dopamine outside the cell")
homovanillic_acid = TERMINAL.state("homovanillic_acid", 8, "µM", "the end product of dopamine")

blood_tyrosine = _constant("blood_tyrosine", 97, "µM", "tyrosine in blood")
inflow_max = _constant("tyrosine_inflow_vmax", 400, "µM/h", "tyrosine transporter, highest rate")
inflow_half = _constant("tyrosine_inflow_half", 64, "µM", "tyrosine of half inflow")
to_pool = _constant("tyrosine_to_pool", 6, "1/h", "tyrosine into the pool")
from_pool = _constant("tyrosine_from_pool", 0.6, "1/h", "tyrosine from the pool")
tyrosine_loss = _constant("tyrosine_loss", 0.2, "1/h", "tyrosine used otherwise")
aadc_max = _constant("aadc_vmax", 10000, "µM/h", "L-amino-acid decarboxylase, highest rate")
aadc_half = _constant("aadc_half", 130, "µM", "L-DOPA of half decarboxylation")
hva_loss = _constant("hva_clearance", 3.45, "1/h", "homovanillic acid carried away")
drr_forward = _constant("drr_forward", 200, "µM/h", "dihydropteridine reductase, forward")
drr_backward = _constant("drr_backward", 80, "µM/h", "dihydropteridine reductase, backward")
drr_bh2 = _constant("drr_half_bh2", 100, "µM", "dihydrobiopterin of half rate")
drr_bh4 = _constant("drr_half_bh4", 10, "µM", "tetrahydrobiopterin of half rate")
drr_nadph = _constant("drr_half_nadph", 75, "µM", "NADPH of half rate")
drr_nadp = _constant("drr_half_nadp", 75, "µM", "NADP of half rate")
nadph = _constant("nadph", 330, "µM", "NADPH")
nadp = _constant("nadp", 26, "µM", "NADP")

hydroxylated = TERMINAL.quantity(
    "hydroxylation",
    hydroxylation(tyrosine, bh4, cytosolic) * autoreceptor_feedback(extracellular),
    "µM/h",
    "flux through tyrosine hydroxylase",
)
recycled = TERMINAL.quantity(
    "recycling",
    drr_forward * bh2 * nadph / ((drr_bh2 + bh2) * (drr_nadph + nadph))
    - drr_backward * bh4 * nadp / ((drr_bh4 + bh4) * (drr_nadp + nadp)),
    "µM/h",
    "tetrahydrobiopterin restored",
)
decarboxylated = TERMINAL.quantity(
    "decarboxylation", aadc_max * levodopa / (aadc_half + levodopa), "µM/h", "L-DOPA to dopamine"
)
inflow = inflow_max * blood_tyrosine / (inflow_half + blood_tyrosine)

TERMINAL.rate(bh2, hydroxylated - recycled)
TERMINAL.rate(bh4, recycled - hydroxylated)
TERMINAL.rate(
    tyrosine,
    inflow - hydroxylated - to_pool * tyrosine + from_pool * tyrosine_pool - tyrosine_loss * tyrosine,
)
TERMINAL.rate(tyrosine_pool, to_pool * tyrosine - from_pool * tyrosine_pool - tyrosine_loss * tyrosine_pool)
TERMINAL.rate(levodopa, hydroxylated - decarboxylated)
TERMINAL.rate(cytosolic, decarboxylated - packing(cytosolic, vesicular) + uptake(extracellular) - mao * cytosolic)
TERMINAL.rate(vesicular, packing(cytosolic, vesicular) - firing * vesicular)
TERMINAL.rate(
    extracellular,
    firing * vesicular - uptake(extracellular) - methylation(extracellular) - removal * extracellular,
)
TERMINAL.rate(homovanillic_acid, mao * cytosolic + methylation(extracellular) - hva_loss * homovanillic_acid)

MODEL = Model(TERMINAL)
