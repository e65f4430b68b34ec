"""Iron: from the gut to transferrin, to the marrow and the stores, and across into the brain.

Plasma iron bound to transferrin is a small, fast pool between large slow ones. Hepcidin closes ferroportin,
the door of gut and stores, when iron is plentiful. The brain takes its share through transferrin receptors of
the blood-brain interface, and makes more of them when its own iron is low.

Human fluxes (about 20 mg a day to the marrow, 1 mg a day in and out) on the structure of Parmar and Mendes
(2019). No published model of iron uptake into the human brain was found: that step is the course's own.
"""

from sympy import sqrt

from .circadian import clock
from .definition import Section

IRON = Section("iron", "Iron")
_parameter = IRON.parameter

# ---------------------------------------------------------------- what is known of a person
IRON.setting("ferritin", 100, "µg/L", "serum ferritin", (15, 300))
IRON.setting("iron_given", 0, "share of a trial course", "iron given", (0, 1))
IRON.switch("route", "how iron is given", {"intravenous": {}, "oral": {}})

# ---------------------------------------------------------------- the pools
plasma = IRON.state("plasma_iron", 3.161, "mg", "iron on transferrin", slow=True)
erythron = IRON.state("erythron_iron", 2300, "mg", "iron in red cells and marrow", slow=True)
stores = IRON.state("stored_iron", 94.1, "mg", "ready stores in liver and macrophages (ferritin)", slow=True)
deep = IRON.state("deep_iron", 705.9, "mg", "stores that exchange slowly (haemosiderin)", slow=True)
infused = IRON.state("infused_iron", 0, "mg", "intravenous iron complex not yet released", slow=True)
brain_iron = IRON.state(
    "brain_iron", 1, "1", "iron of the brain (basal ganglia) relative to a healthy adult", slow=True
)

iron_intake = IRON.input("iron_intake", 0, "mg/h", "oral iron swallowed", (0, 20))

capacity = _parameter(
    "transferrin_capacity", 10, "mg", "iron that plasma transferrin can hold", "textbook", "B", (8, 13)
)
usual_plasma = _parameter("usual_plasma_iron", 3, "mg", "plasma iron of a healthy adult", "textbook", "B", (2.4, 3.9))
usual_erythron = _parameter(
    "usual_erythron_iron", 2300, "mg", "red-cell iron of an adult", "textbook", "B", (1700, 2900)
)
usual_stores = _parameter("usual_stores", 800, "mg", "iron stores of a man", "gordeuk2008", "B", (500, 1200))
per_ferritin = _parameter(
    "stores_per_ferritin",
    8,
    "mg per µg/L",
    "stored iron that one unit of ferritin stands for",
    "textbook",
    "B",
    (6, 10),
)
red_cell_life = _parameter("red_cell_life", 2700, "h", "life of a red cell", "textbook", "B", (2200, 3200))
to_stores = _parameter("plasma_to_stores", 0.05, "1/h", "plasma iron taken up by stores", "textbook", "B")
to_marrow = _parameter("plasma_to_marrow", 0.284, "1/h", "plasma iron taken up by marrow", "textbook", "B", (0.2, 0.4))
most_demand = _parameter("most_marrow_demand", 5, "1", "highest demand of the marrow", "course", "D", (3, 8))
half_export = _parameter("half_export", 66, "mg", "ready stores at which export is half", "course", "C")
hepcidin_scale = _parameter("hepcidin_scale", 0.5, "1", "hepcidin that halves ferroportin", "course", "D")
diet = _parameter("dietary_absorption", 0.0417, "mg/h", "iron absorbed from food", "textbook", "B")
loss = _parameter(
    "iron_loss",
    0.0417,
    "mg/h",
    "iron lost; set so that a person's iron is in balance before treatment",
    "textbook",
    "B",
    (0, 0.5),
)
oral_share = _parameter("oral_absorption", 0.0135, "1", "share of oral iron absorbed", "wang2009oral", "C")
inflammation = _parameter("inflammation", 0, "1", "extra hepcidin of inflammation", "course", "D", (0, 5))
ferritin_rise = _parameter(
    "ferritin_of_inflammation", 0.5, "1", "ferritin raised by inflammation, not by iron", "dignass2018", "D", (0, 1)
)
deep_share = _parameter("deep_share", 7.5, "1", "deep over ready stores at rest", "santer2020fcm", "C")
deep_time = _parameter(
    "deep_time", 800, "h", "time in which ready and deep stores come to rest (5 weeks)", "santer2020fcm", "C"
)
hepcidin_swing = _parameter("hepcidin_swing", 0.35, "1", "daily swing of hepcidin", "course", "D", (0, 0.6))
release = _parameter(
    "complex_release", 0.0737, "1/h", "release from the complex (half-life 9.4 h)", "geisser2011", "C", (0.05, 0.1)
)
oral_course = _parameter(
    "oral_course",
    0.00677,
    "usual stores per hour",
    "oral iron at a full trial course",
    "wang2009oral",
    "C",
    (0, 0.02),
)
intravenous_course = _parameter(
    "intravenous_course",
    1.25,
    "usual stores",
    "single infusion of a full trial course",
    "trenkwalder2017fcm",
    "A",
    (0, 2),
)

# ---------------------------------------------------------------- hepcidin and ferroportin
transferrin_saturation = IRON.quantity(
    "transferrin_saturation", plasma / capacity, "1", "share of transferrin that carries iron"
)
ready_usually = usual_stores / (1 + deep_share)
serum_ferritin = IRON.quantity(
    "serum_ferritin",
    (1 + ferritin_rise * inflammation) * (1 + deep_share) * stores / per_ferritin,
    "µg/L",
    "ferritin in serum: follows the ready stores, and rises with inflammation",
)
deposit = IRON.quantity(
    "deposit", (deep_share * stores - deep) / (deep_time * (1 + deep_share)), "mg/h", "iron moving into deep stores"
)
hepcidin = IRON.quantity(
    "hepcidin",
    (plasma / usual_plasma)
    * sqrt(sqrt(stores / ready_usually))
    * (1 + inflammation)
    * (1 + hepcidin_swing * clock("hepcidin", 20, "hepcidin")),
    "1",
    "hepcidin relative to a healthy adult",
)
ferroportin = IRON.quantity(
    "ferroportin", (1 + hepcidin_scale) / (hepcidin_scale + hepcidin), "1", "open ferroportin, relative"
)
export = IRON.quantity(
    "export_from_stores",
    (usual_erythron / red_cell_life + to_stores * usual_plasma)
    * (stores / (half_export + stores))
    * ((half_export + ready_usually) / ready_usually)
    * ferroportin,
    "mg/h",
    "iron released by stores",
)
absorption = IRON.quantity(
    "absorption", (diet + oral_share * iron_intake) * ferroportin, "mg/h", "iron absorbed by the gut"
)
marrow_demand = IRON.quantity(
    "marrow_demand",
    most_demand / (1 + (most_demand - 1) * (erythron / usual_erythron) ** 4),
    "1",
    "demand of the marrow, raised by erythropoietin when red cells are few",
)
marrow_uptake = IRON.quantity("marrow_uptake", to_marrow * marrow_demand * plasma, "mg/h", "iron used for red cells")

# ---------------------------------------------------------------- across the blood-brain interface
transfer = _parameter(
    "brain_iron_transfer",
    1,
    "1",
    "transfer of iron into the brain, relative to a healthy adult",
    "mizuno2005csf",
    "D",
    (0.3, 1.2),
)
half_uptake = _parameter("half_uptake", 0.06, "1", "transferrin saturation of half uptake", "course", "D")
compensation = _parameter("uptake_compensation", 1, "1", "more receptors when iron is low", "course", "D")
brain_turnover = _parameter("brain_iron_time", 1000, "h", "turnover of brain iron (6 weeks)", "trenkwalder2017fcm", "C")
usual_saturation = usual_plasma / capacity
supply = IRON.quantity(
    "iron_supply",
    transferrin_saturation
    * (half_uptake + usual_saturation)
    / (half_uptake + transferrin_saturation)
    / usual_saturation,
    "1",
    "iron offered to the brain by transferrin, relative",
)

IRON.rate(plasma, export + absorption - loss - to_stores * plasma - marrow_uptake)
IRON.rate(erythron, marrow_uptake - erythron / red_cell_life)
IRON.rate(stores, erythron / red_cell_life + to_stores * plasma + release * infused - export - deposit)
IRON.rate(deep, deposit)
IRON.rate(infused, -release * infused)
IRON.rate(
    brain_iron,
    (transfer * supply * (1 + compensation) / (1 + compensation * brain_iron) - brain_iron) / brain_turnover,
)


def sufficiency(half):
    """Return how well brain iron meets a need with half-saturation `half`; 1 in a healthy adult."""
    return brain_iron * (1 + half) / (brain_iron + half)
