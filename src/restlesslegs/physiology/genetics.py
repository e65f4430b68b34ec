"""Genes and triggers: what a person brings along.

Hundreds of common variants each shift the risk of restless legs syndrome a little. Their sum is written as one
polygenic score in standard deviations of the population. It acts on the excitability of the circuits. How much
of a variant's effect runs through iron is contested, so the transfer of iron into the brain is set on its own.
"""

from sympy import exp

from .definition import Section

GENETICS = Section("genetics", "Genes and triggers")
_parameter = GENETICS.parameter

gain = _parameter("circuit_gain", 1, "1", "inborn gain of the circuits", "course", "D", (0.7, 1.4))
score = _parameter("risk_score", 0, "SD", "polygenic score of common risk variants", "schormair2024", "D", (-4, 4))
effect = _parameter(
    "score_effect", 0.05, "1/SD", "gain by one standard deviation of the score", "course", "D", (0, 0.1)
)
trigger = _parameter("trigger", 1, "1", "sensitising trigger, such as an antidepressant", "course", "D", (1, 1.3))

predisposition = GENETICS.quantity(
    "predisposition", gain * exp(effect * score) * trigger, "1", "gain of the circuits by genes and triggers"
)
