"""The population: how iron, genes and triggers are spread over people.

Nothing here belongs to one person, so it is no part of the model of a day; `simulation.population` draws people
from it. They are about 50 years old: the age at which the ferritin of women and of men was read. How widely the
transfer of iron and the gain of the circuits vary has not been measured. The gain is calibrated so that as many
people have symptoms, and as many women among them, as were counted. How the rest divides between gain and transfer
cannot be told from such counts; it is assumed.

What lies outside the ranges of the model is set to their ends: a fifth of the men have a ferritin of just 300 µg/L.

A known failure: here women are affected more often only because they have less iron, so cases have less ferritin
than others. In the community of Högl (2005) their ferritin did not differ.
"""

from .definition import Section

POPULATION = Section("population", "Population")
_parameter = POPULATION.parameter

# ---------------------------------------------------------------- iron
_parameter("female_share", 0.5, "1", "share of women", "textbook", "B", (0, 1))
_parameter("ferritin_of_women", 54, "µg/L", "median ferritin of women", "milman1992women", "A", (38, 84))
_parameter("ferritin_of_men", 145, "µg/L", "geometric mean of the ferritin of men", "cdc2008nutrition", "A", (127, 145))
_parameter(
    "ferritin_spread_of_women",
    0.85,
    "1",
    "standard deviation of the logarithm of ferritin in women, from its percentiles",
    "milman1992women",
    "C",
    (0.7, 0.95),
)
_parameter(
    "ferritin_spread_of_men",
    0.84,
    "1",
    "standard deviation of the logarithm of ferritin in men, from its percentiles",
    "cdc2008nutrition",
    "C",
    (0.68, 0.99),
)
_parameter(
    "transfer_spread",
    0.15,
    "1",
    "standard deviation of the logarithm of the transfer of iron into the brain",
    "course",
    "D",
    (0, 0.3),
)

# ---------------------------------------------------------------- genes and triggers
_parameter("usual_gain", 0.883, "1", "median of the inborn gain of the circuits", "allen2005rest", "C", (0.7, 1))
_parameter(
    "gain_spread", 0.109, "1", "standard deviation of the logarithm of that gain", "hogl2005bruneck", "C", (0, 0.3)
)
_parameter(
    "inherited_share",
    0.62,
    "1",
    "share of the variance of gain and transfer that is inherited",
    "desai2004twins",
    "C",
    (0, 1),
)
_parameter("trigger_share", 0.1, "1", "share of people with a sensitising trigger", "course", "D", (0, 0.3))
_parameter("trigger_effect", 1.1, "1", "gain by a sensitising trigger", "course", "D", (1, 1.3))
