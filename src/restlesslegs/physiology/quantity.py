"""A named number of the model, and the check that refuses what it cannot be.

Needs no SymPy, because students meet it at run time.
"""

from __future__ import annotations

from dataclasses import dataclass
from numbers import Real

CONFIDENCE = {
    "A": "read in the cited source",
    "B": "standard textbook value",
    "C": "calibrated here to a published target",
    "D": "illustrative assumption",
}


@dataclass(frozen=True)
class Quantity:
    """What a number means, its unit, its accepted range and where it comes from.

    Attributes
    ----------
    name : str
        Name in equations and code, from the field (``brain_iron``).
    value : float
        Default of a parameter, input or setting; value of a state in a healthy adult at noon [unit].
    unit : str
        Unit, ``"1"`` when dimensionless.
    low, high : float
        Accepted range [unit].
    meaning : str
        One line that a clinician understands.
    source : str
        Key in the bibliography; ``"textbook"`` for a standard value, ``"course"`` where the value is ours.
    confidence : str
        One of `CONFIDENCE`.
    """

    name: str
    value: float
    unit: str
    low: float
    high: float
    meaning: str
    source: str = "course"
    confidence: str = "D"

    def check(self, value) -> float:
        """Return `value` as a float.

        Raises
        ------
        ValueError
            In one sentence, if it is not a number inside the range.
        """
        number = isinstance(value, Real) and not isinstance(value, bool)
        if number and self.low <= value <= self.high:
            return float(value)
        unit = " (no unit)" if self.unit == "1" else f" {self.unit}"
        raise ValueError(
            f"{self.name} ({self.meaning}) must be a number from {self.low:g} to {self.high:g}{unit};"
            f" you gave {value!r}."
        )


@dataclass(frozen=True)
class Switch:
    """A choice between versions of the model or of a treatment; the first option is the default.

    Attributes
    ----------
    name, meaning : str
        As in `Quantity`.
    options : dict of str to dict
        For each option the parameters that it changes, with their values.
    """

    name: str
    meaning: str
    options: dict[str, dict[str, float]]

    @property
    def value(self) -> str:
        """The default option."""
        return next(iter(self.options))

    def check(self, option) -> str:
        """Return `option`.

        Raises
        ------
        ValueError
            In one sentence, if there is no such option.
        """
        if isinstance(option, str) and option in self.options:
            return option
        raise ValueError(f"{self.name} must be one of {', '.join(self.options)}; you gave {option!r}.")
