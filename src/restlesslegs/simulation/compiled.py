"""The rates and their integration, compiled by Numba: about fifty times as fast for a single person.

Compiling takes some seconds, once: Numba keeps the result beside the generated file until that changes.
"""

from __future__ import annotations

from functools import cache
from types import FunctionType, SimpleNamespace

from .generated import compiled as plain


@cache
def compiled() -> SimpleNamespace:
    """Return the functions `rates`, `slow_rates` and `integrate` of the generated module, compiled."""
    from numba import njit  # takes a moment to import, so only when it is needed

    rates = njit(cache=True)(plain.rates)
    calls = {**vars(plain), "rates": rates}
    integrate = njit(cache=True)(FunctionType(plain.integrate.__code__, calls))
    return SimpleNamespace(rates=rates, slow_rates=njit(cache=True)(plain.slow_rates), integrate=integrate)
