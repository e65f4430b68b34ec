"""The rates and their integration, compiled by Numba: about fifty times as fast for a single person.

Compiling takes some seconds, once: Numba keeps the result beside the generated file until that changes. Where there
is no Numba the same functions run as they stand, forty times as slowly.
"""

from __future__ import annotations

from functools import cache
from types import FunctionType, SimpleNamespace

from .generated import compiled as plain


@cache
def compiled() -> SimpleNamespace:
    """Return the functions `rates`, `slow_rates` and `integrate` of the generated module, compiled."""
    try:
        from numba import njit  # takes a moment to import, so only when it is needed
    except ImportError:
        return SimpleNamespace(rates=plain.rates, slow_rates=plain.slow_rates, integrate=plain.integrate)

    def compile(function):
        try:
            return njit(cache=True)(function)
        except RuntimeError:  # there is nowhere to keep the result
            return njit(function)

    rates = compile(plain.rates)
    integrate = FunctionType(plain.integrate.__code__, {**vars(plain), "rates": rates})
    return SimpleNamespace(rates=rates, slow_rates=compile(plain.slow_rates), integrate=compile(integrate))
