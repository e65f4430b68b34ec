"""Severity: from the urge to the score of a questionnaire, and to what a trial records.

The severity scale of the International RLS Study Group runs from 0 to 40 and asks about the past week. Here it
is read off the urge in the evening. In trials people on placebo improve as well; that part is not the drug's.
"""

from sympy import exp

from .definition import Section
from .excitability import urge

SEVERITY = Section("severity", "Severity and placebo response")
_parameter = SEVERITY.parameter

weeks = SEVERITY.input("weeks_in_trial", 0, "weeks", "time since a trial began", (0, 52))
scale = _parameter("irls_points", 40, "points", "most severe score of the scale", "irlssg2003irls", "A", (30, 40))
_parameter("score_from", 18, "h", "clock hour from which the score is read off the urge", "course", "D", (16, 20))
_parameter("score_hours", 8, "h", "hours over which it is averaged", "course", "D", (4, 10))
placebo = _parameter(
    "placebo_response", 6.58, "points", "improvement on placebo, in the end", "silva2017placebo", "A", (0, 12)
)
placebo_time = _parameter("placebo_time", 2, "weeks", "time in which it builds up", "course", "D", (1, 8))

SEVERITY.quantity("severity", scale * urge, "points", "severity of the moment on the scale from 0 to 40")
SEVERITY.quantity(
    "placebo_improvement",
    placebo * (1 - exp(-weeks / placebo_time)),
    "points",
    "improvement that a trial also records on placebo",
)
