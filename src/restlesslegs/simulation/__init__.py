"""The physiology made executable: one day of a person, in NumPy and (generated from the same source) JavaScript."""

from .generated.course import INPUTS, PARAMETERS, SETTINGS, STATES
from .solve import ROUTES, Day, day

__all__ = ["INPUTS", "PARAMETERS", "ROUTES", "SETTINGS", "STATES", "Day", "day"]
