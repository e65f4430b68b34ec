"""The equations of a model in the order in which a computer evaluates them, whatever its language."""

from __future__ import annotations

from dataclasses import dataclass

import sympy

from ..physiology.definition import Model, mentions, symbol


@dataclass(frozen=True)
class Function:
    """A function of the states and inputs: the quantities to compute in order, and the results to return."""

    name: str
    quantities: dict[str, sympy.Expr]
    results: dict[str, sympy.Expr]

    def used(self, names) -> list[str]:
        """Return those of the names that the function mentions, in their order."""
        mentioned = set().union(*(mentions(e) for e in [*self.quantities.values(), *self.results.values()]))
        return [name for name in names if name in mentioned]


class Program:
    """What is computed once for a set of parameters, and what is computed at every moment.

    Attributes
    ----------
    constants : dict of str to Expr
        What depends on parameters alone.
    functions : list of Function
        ``rates`` of all states, ``slow_rates`` of the slow ones (in a model that has some) and ``observe``, the
        named quantities.
    """

    def __init__(self, model: Model):
        self.constants: dict[str, sympy.Expr] = {}
        self._fixed = set(model.parameters)
        self._quantities: dict[str, sympy.Expr] = {}
        for name, expression in model.equations.items():
            if mentions(expression) <= self._fixed:
                self.constants[name] = expression
                self._fixed.add(name)
            else:
                self._quantities[name] = self._hoist(expression)
        rates = {name: self._hoist(model.rates[name]) for name in model.states}
        self.functions = [self._function("rates", rates)]
        if model.slow:
            self.functions.append(self._function("slow_rates", {name: rates[name] for name in model.slow}))
        self.functions.append(self._function("observe", {name: symbol(name) for name in self._quantities}))

    def _function(self, name: str, results: dict[str, sympy.Expr]) -> Function:
        """Return a function that computes only the quantities on which its results depend."""
        wanted = set().union(*(mentions(expression) for expression in results.values()))
        for quantity in reversed(self._quantities):
            if quantity in wanted:
                wanted |= mentions(self._quantities[quantity])
        return Function(name, {q: e for q, e in self._quantities.items() if q in wanted}, results)

    def _hoist(self, expression: sympy.Expr) -> sympy.Expr:
        """Replace every part that depends on parameters alone by a constant of its own."""
        if not expression.args or not expression.free_symbols:
            return expression
        if mentions(expression) <= self._fixed:
            return self._constant(expression)
        if not isinstance(expression, sympy.Add | sympy.Mul):
            return expression.func(*(self._hoist(part) for part in expression.args))
        fixed = [part for part in expression.args if mentions(part) <= self._fixed]
        rest = [self._hoist(part) for part in expression.args if part not in fixed]
        return expression.func(self._constant(expression.func(*fixed)), *rest)

    def _constant(self, expression: sympy.Expr) -> sympy.Expr:
        if expression.is_Symbol or not expression.free_symbols:
            return expression
        for name, known in self.constants.items():
            if known == expression:
                return symbol(name)
        name = f"constant_{len(self.constants)}"
        self.constants[name] = expression
        self._fixed.add(name)
        return symbol(name)
