"""Controls of a demo: traits that know their wording, unit and range, and refuse what lies outside."""

from __future__ import annotations

import traitlets

from ..physiology.quantity import Quantity


class Slider(traitlets.Float):
    """A number on a slider, in the unit of the model.

    Parameters
    ----------
    quantity : Quantity
        Parameter or setting of the model: its default and range become the slider's.
    label : str
        Wording on the page.
    step : float
        Step of the slider [unit of the quantity].
    scale, unit, decimals
        How the number is shown: factor, unit with its leading space, decimals.
    needs : str
        Another control: while it is 0, this one has no effect and is disabled.
    without : str
        What is shown then in place of the number.

    Raises
    ------
    ValueError
        On assignment of anything but a number in the range, in one sentence.
    """

    def __init__(
        self, quantity: Quantity, label: str, step: float, scale=1.0, unit="", decimals=0, needs="", without=""
    ):
        super().__init__(quantity.value)
        self.quantity = quantity
        self.shown = {
            "kind": "slider",
            "label": label,
            "low": quantity.low,
            "high": quantity.high,
            "step": step,
            "scale": scale,
            "unit": unit,
            "decimals": decimals,
            "needs": needs,
            "without": without,
        }
        self.tag(sync=True)

    def validate(self, obj, value):
        """Return the value as a float, or refuse it."""
        return self.quantity.check(value)


class Choice(traitlets.Enum):
    """One of a few named options; `options` maps each value to its wording, `needs` is as in `Slider`."""

    def __init__(self, options: dict[str, str], label: str, needs=""):
        super().__init__(list(options), default_value=next(iter(options)))
        self.shown = {"kind": "choice", "label": label, "options": options, "needs": needs}
        self.tag(sync=True)

    def validate(self, obj, value):
        """Return the value, or refuse it in one sentence."""
        if value not in self.values:
            raise ValueError(f"{self.name} must be one of {', '.join(self.values)}; you gave {value!r}.")
        return value
