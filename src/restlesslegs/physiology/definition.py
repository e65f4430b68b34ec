"""The vocabulary in which the physiology is written down.

A *section* (iron, dopamine, …) collects symbols with their meaning: parameters, inputs, settings and
states, the named quantities computed from them, and the rate of change of every state. A *model* joins
sections. Everything else in the course (NumPy, JavaScript, equations, tables) is generated from it.

Rules that let one definition serve every target: only ``+ - * / **``, ``exp``, ``sqrt``, ``cos`` and
``sin``; no ``Piecewise``, ``Max``, ``Mod`` or ``Heaviside``; denominators strictly positive inside the
declared ranges.
"""

from __future__ import annotations

from dataclasses import dataclass, field

import sympy

from .quantity import Quantity, Switch


def symbol(name: str) -> sympy.Symbol:
    """Return the real symbol called `name`; symbols of the same name are equal in every section."""
    return sympy.Symbol(name, real=True)


@dataclass
class Section:
    """One physiological system: its quantities and equations, in the order in which they are read."""

    name: str
    title: str
    time: str = "hour"
    parameters: dict[str, Quantity] = field(default_factory=dict)
    inputs: dict[str, Quantity] = field(default_factory=dict)
    settings: dict[str, Quantity] = field(default_factory=dict)
    switches: dict[str, Switch] = field(default_factory=dict)
    states: dict[str, Quantity] = field(default_factory=dict)
    slow: dict[str, bool] = field(default_factory=dict)
    doses: dict[str, list[float]] = field(default_factory=dict)
    units: dict[str, str] = field(default_factory=dict)
    meanings: dict[str, str] = field(default_factory=dict)
    equations: dict[str, sympy.Expr] = field(default_factory=dict)
    rates: dict[str, sympy.Expr] = field(default_factory=dict)

    def parameter(self, name, value, unit, meaning, source, confidence, between=None) -> sympy.Symbol:
        """Declare a constant of the model.

        `between` is its lowest and highest value, or the share by which it may differ; else half and double.
        """
        if isinstance(between, float):
            between = (round(value * (1 - between), 6), round(value * (1 + between), 6))
        low, high = between or (value / 2, value * 2)
        quantity = Quantity(name, float(value), unit, float(low), float(high), meaning, source, confidence)
        return self._declare(self.parameters, quantity)

    def input(self, name, value, unit, meaning, between) -> sympy.Symbol:
        """Declare a condition that may change during the day (light, rest, a drug taken)."""
        return self._declare(self.inputs, Quantity(name, float(value), unit, *map(float, between), meaning))

    def setting(self, name, value, unit, meaning, between) -> None:
        """Declare what is known about a person before the day begins; the solver turns it into states."""
        self._declare(self.settings, Quantity(name, float(value), unit, *map(float, between), meaning))

    def switch(self, name, meaning, options) -> None:
        """Declare a choice; `options` maps each option, the default first, to the parameters that it changes."""
        self.switches[name] = Switch(name, meaning, options)

    def state(self, name, initial, unit, meaning, between=(0, float("inf")), slow=False) -> sympy.Symbol:
        """Declare a quantity that has a memory, with its value in a healthy adult at noon.

        A `slow` state changes little within a day, or follows those that do.
        """
        self.slow[name] = slow
        return self._declare(self.states, Quantity(name, float(initial), unit, *map(float, between), meaning))

    def quantity(self, name, expression, unit, meaning) -> sympy.Symbol:
        """Name an expression, so that equations read like sentences."""
        self.equations[name], self.units[name], self.meanings[name] = expression, unit, meaning
        return symbol(name)

    def rate(self, state: sympy.Symbol, expression) -> None:
        """Set the rate of change of `state` per hour, or in the section's own unit of `time`."""
        self.rates[state.name] = sympy.sympify(expression)

    def _declare(self, kind: dict, quantity: Quantity) -> sympy.Symbol:
        if not quantity.low <= quantity.value <= quantity.high:
            raise ValueError(f"{quantity.name} = {quantity.value} lies outside its own range")
        kind[quantity.name] = quantity
        self.units[quantity.name], self.meanings[quantity.name] = quantity.unit, quantity.meaning
        return symbol(quantity.name)


class Model:
    """Sections joined into one system of ordinary differential equations (time in hours).

    Parameters
    ----------
    sections : Section
        In the order in which their states and tables are listed.

    Raises
    ------
    ValueError
        If a name is used twice, a state has no rate, an equation mentions an undefined symbol, or the
        quantities depend on each other in a circle.
    """

    def __init__(self, *sections: Section):
        self.sections = {section.name: section for section in sections}
        self.parameters = self._join("parameters")
        self.inputs = self._join("inputs")
        self.settings = self._join("settings")
        self.switches = self._join("switches")
        self.states = self._join("states")
        self.slow = [name for name, slow in self._join("slow").items() if slow]
        self.doses = self._join("doses")  # for each drug the hours after the evening dose at which it is taken
        self.rates = self._join("rates")
        self.equations = self._in_order(self._join("equations"))
        if missing := self.states.keys() ^ self.rates.keys():
            raise ValueError(f"states and rates do not match: {sorted(missing)}")
        for switch in self.switches.values():
            for name, value in {k: v for option in switch.options.values() for k, v in option.items()}.items():
                if name not in self.parameters:
                    raise ValueError(f"{switch.name} changes {name}, which is not a parameter")
                self.parameters[name].check(value)

    def _join(self, kind: str) -> dict:
        joined = {}
        for section in self.sections.values():
            for name, value in getattr(section, kind).items():
                if name in joined:
                    raise ValueError(f"{name} is defined twice")
                joined[name] = value
        return joined

    def _in_order(self, equations: dict) -> dict:
        """Sort the quantities so that each is computed after those it mentions."""
        known = {*self.parameters, *self.inputs, *self.states}
        ordered, waiting = {}, dict(equations)
        while waiting:
            ready = [name for name, expression in waiting.items() if mentions(expression) <= known]
            if not ready:
                raise ValueError(f"undefined or circular quantities: {sorted(waiting)}")
            for name in ready:
                ordered[name] = waiting.pop(name)
            known.update(ready)
        return ordered


def mentions(expression) -> set[str]:
    """Return the names of the symbols in an expression."""
    return {s.name for s in sympy.sympify(expression).free_symbols}
