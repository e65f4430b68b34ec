"""The response surface: the severity of a person at rest, tabulated once from full runs of the model.

Two tables, each found in one vectorised call of `simulate` and then interpolated by cubic splines:

1. brain iron, by serum ferritin and the transfer of iron into the brain;
2. the severity score, by brain iron and the predisposition of the circuits.

Everything else keeps its default. `restlesslegs build` writes the tables.
"""

from __future__ import annotations

import functools
from collections.abc import Callable
from pathlib import Path

import numpy as np

from .generated.course import PARAMETERS, SETTINGS
from .generated.population import predisposition
from .solve import check, simulate

FILE = Path(__file__).parent / "generated" / "surface.py"
NOTICE = "Generated from full runs of the model by `restlesslegs build`; do not edit."
BLOCK = 500  # people in one run: a day of theirs fills some 100 MB


def _predisposition(end: str) -> float:
    """Return the ``"low"`` or ``"high"`` end of predisposition."""
    genes = {name: getattr(PARAMETERS[name], end) for name in ("circuit_gain", "risk_score", "trigger")}
    return predisposition(**genes, score_effect=PARAMETERS["score_effect"].value)


# The axes of the tables. The curves bend most where iron is low, so the points are closer there.
_FERRITIN, _TRANSFER = SETTINGS["ferritin"], PARAMETERS["brain_iron_transfer"]
FERRITIN = np.linspace(_FERRITIN.low**-0.5, _FERRITIN.high**-0.5, 16) ** -2
TRANSFER = np.linspace(_TRANSFER.low, _TRANSFER.high, 8)
# With these transfers and the usual ferritin, brain iron covers a little more than the first table holds.
WIDER_TRANSFER = np.geomspace(_TRANSFER.low / 2, _TRANSFER.high * 1.2, 24)
PREDISPOSITION = np.geomspace(_predisposition("low"), _predisposition("high"), 32)


def full_run(**people: np.ndarray) -> tuple[np.ndarray, np.ndarray]:
    """Run every equation of the model for people at rest.

    Parameters
    ----------
    **people : array of shape (people,)
        Settings and parameters as of `restlesslegs.simulation.day`; the others keep their default.

    Returns
    -------
    brain_iron, irls_score : array of shape (people,)
        Brain iron relative to a healthy adult [1], and severity in the evening [points].
    """
    count = len(next(iter(people.values())))
    blocks = []
    for start in range(0, count, BLOCK):
        day = simulate(check({}) | {name: values[start : start + BLOCK] for name, values in people.items()})
        blocks.append((day["brain_iron"].mean(axis=0), day.irls_score))
    return tuple(np.concatenate(blocks, axis=1))


def tables() -> dict[str, np.ndarray]:
    """Return the axes and the tables of the surface, from full runs."""
    ferritin, transfer = (grid.ravel() for grid in np.meshgrid(FERRITIN, TRANSFER, indexing="ij"))
    in_brain, _ = full_run(ferritin=ferritin, brain_iron_transfer=transfer)
    transfer, gain = (grid.ravel() for grid in np.meshgrid(WIDER_TRANSFER, PREDISPOSITION, indexing="ij"))
    brain_iron, irls_score = full_run(brain_iron_transfer=transfer, circuit_gain=gain)
    return {
        "FERRITIN": FERRITIN,
        "TRANSFER": TRANSFER,
        "IN_BRAIN": in_brain.reshape(len(FERRITIN), -1),
        "BRAIN_IRON": brain_iron.reshape(len(WIDER_TRANSFER), -1)[:, 0],
        "PREDISPOSITION": PREDISPOSITION,
        "IRLS_SCORE": irls_score.reshape(len(WIDER_TRANSFER), -1),
    }


def build() -> None:
    """Write the tables; four decimals are far finer than the surface is exact."""
    lines = [f'"""{NOTICE}"""', ""]
    lines += [f"{name} = {table.round(4).tolist()}" for name, table in tables().items()]
    FILE.write_text("\n".join([*lines, ""]), encoding="utf-8")


@functools.cache
def splines() -> tuple[Callable, Callable]:
    """Return the two interpolations, as functions of arrays of shape (people,).

    Returns
    -------
    brain_iron : function of ferritin [µg/L] and transfer [1]
    irls_score : function of brain iron [1] and predisposition [1]

    Notes
    -----
    Against full runs the severity was wrong by at most 0.03 points (root mean square 0.002) in 3,000 people of the
    population, and by at most 0.06 (0.005) in 3,000 drawn evenly from the ranges that `day` accepts. The tests
    allow 0.25.
    """
    # Not at the top, because a lesson without a population should not wait for SciPy.
    from scipy.interpolate import RectBivariateSpline

    from .generated import surface as table

    brain_iron = RectBivariateSpline(np.log(table.FERRITIN), table.TRANSFER, table.IN_BRAIN)
    irls_score = RectBivariateSpline(table.BRAIN_IRON, np.log(table.PREDISPOSITION), table.IRLS_SCORE)
    return (
        lambda ferritin, transfer: brain_iron.ev(np.log(ferritin), transfer),
        lambda iron, predisposition: irls_score.ev(iron, np.log(predisposition)),
    )
