"""The physiology made executable: days, treatments, nights and populations.

NumPy and JavaScript are generated from the same source.
"""

from .generated.course import INPUTS, PARAMETERS, SETTINGS, STATES, SWITCHES
from .limb_movements import Night, night
from .population import population, scan, siblings
from .results import Course, Day
from .solve import course, day

__all__ = [
    "INPUTS",
    "PARAMETERS",
    "SETTINGS",
    "STATES",
    "SWITCHES",
    "Course",
    "Day",
    "Night",
    "course",
    "day",
    "night",
    "population",
    "scan",
    "siblings",
]
