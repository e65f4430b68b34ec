"""Virtual people, by the million: genes, iron and triggers, and the severity that the model finds for each.

Every person has settings of their own, drawn from the spreads in `physiology.population`, and is read off the
response surface (`surface`) instead of being run through a day. `scan` runs the whole model instead. Both work
through their people in blocks, in this process or on the workers of a Dask cluster, and find the same numbers.
"""

from __future__ import annotations

import functools
import itertools
import socket
from collections.abc import Callable, Iterable, Mapping
from numbers import Integral

import numpy as np

from .generated.course import PARAMETERS, SETTINGS
from .generated.population import PARAMETERS as POPULATION
from .generated.population import predisposition
from .results import Day
from .solve import check, day
from .surface import splines

BLOCK = 2**16  # people that are drawn together
DAYS = 50  # days of one task
PATIENCE = 10  # seconds to wait for a cluster

COLUMNS = np.dtype(
    [
        ("sex", "U6"),
        ("ferritin", float),
        ("brain_iron_transfer", float),
        ("risk_score", float),
        ("circuit_gain", float),
        ("trigger", float),
        ("brain_iron", float),
        ("predisposition", float),
        ("irls_score", float),
    ]
)


def population(count: int, seed: int = 1, scheduler: str | None = None) -> np.ndarray:
    """Draw virtual people at rest and untreated, with their severity.

    Parameters
    ----------
    count : int
        Number of people, 1 or more.
    seed : int
        The same seed gives the same people, wherever they are drawn; of two counts, the smaller gives the first
        people of the larger.
    scheduler : str, optional
        Where to work: in this process (default), ``"local"`` for a Dask cluster of this machine's processors, or
        the address of a Dask scheduler, such as ``"tcp://10.0.0.1:8786"``, whose workers have this package.

    Returns
    -------
    structured array of shape (count,)
        ``people["ferritin"]`` is a column; ``people[people["irls_score"] >= 15]`` are some of the people. Columns:
        `sex` ("female", "male"), `ferritin` [µg/L], `brain_iron_transfer` [1], `risk_score` [SD], `circuit_gain` [1],
        `trigger` [1], `brain_iron` [1], `predisposition` [1], `irls_score` [points, 0 to 40].

    Raises
    ------
    ValueError
        If the count, the seed or the scheduler is not of this kind.
    RuntimeError
        If Dask is not installed, or no scheduler with workers answers.

    Notes
    -----
    What lies outside the ranges of `day` is set to their nearest end: one man in five has a ferritin of just 300,
    one woman in fifteen of just 15, and one person in nine the highest transfer of iron into the brain.
    A script that asks for a ``"local"`` cluster does so below ``if __name__ == "__main__":``, because each worker
    imports the script.

    Examples
    --------
    >>> people = population(1000)
    >>> bool(people["ferritin"][people["sex"] == "female"].mean() < people["ferritin"].mean())
    True
    """
    return _in_blocks(_people, count, seed, scheduler)


def siblings(count: int, seed: int = 1, scheduler: str | None = None) -> np.ndarray:
    """Draw pairs of full siblings: half of what is inherited is shared, all else is each one's own.

    Parameters, errors and columns as of `population`.

    Returns
    -------
    structured array of shape (count, 2)
    """
    return _in_blocks(_pairs, count, seed, scheduler)


def scan(
    settings: Iterable[dict], outcome: Callable[[Day], object] | None = None, scheduler: str | None = None
) -> list:
    """Run the whole model once for each of many settings.

    Parameters
    ----------
    settings : iterable of dict
        Each as of `restlesslegs.simulation.day`.
    outcome : function of a Day, optional
        What to keep of each day, such as ``lambda day: day.irls_score``; without it all of the day (about 0.2 MB).
    scheduler : str, optional
        As of `population`.

    Returns
    -------
    list
        The outcomes or days, in the order of the settings.

    Raises
    ------
    ValueError, TypeError, RuntimeError
        As of `day` and `population`.

    Examples
    --------
    >>> scores = scan([{"ferritin": 20}, {"ferritin": 200}], lambda day: day.irls_score)
    >>> scores[0] > scores[1]
    True
    """
    settings = list(settings)
    for one in settings:
        if not isinstance(one, Mapping):
            raise TypeError(f"Each of the settings must be a dict such as {{'ferritin': 40}}; you gave {one!r}.")
        check(one)
    if outcome is not None and not callable(outcome):
        raise TypeError(
            f"outcome must be a function of a Day, such as lambda day: day.irls_score; you gave {outcome!r}."
        )
    blocks = [settings[start : start + DAYS] for start in range(0, len(settings), DAYS)]
    return list(itertools.chain.from_iterable(_run(functools.partial(_days, outcome), blocks, scheduler)))


def _days(outcome: Callable[[Day], object] | None, settings: list[dict]) -> list:
    """Return the day, or its outcome, for each of the settings."""
    days = (day(**one) for one in settings)
    return [outcome(one) if outcome else one for one in days]


# ---------------------------------------------------------------- drawing people
def _in_blocks(draw: Callable, count: int, seed: int, scheduler: str | None) -> np.ndarray:
    """Draw `count` people or pairs, a block with its own seed at a time."""
    for name, value, least in (("count", count, 1), ("seed", seed, 0)):
        if not isinstance(value, Integral) or isinstance(value, bool) or value < least:
            raise ValueError(f"{name} must be a whole number, {least} or more; you gave {value!r}.")
    seeds = np.random.SeedSequence(seed).spawn(-(-count // BLOCK))
    return np.concatenate(_run(functools.partial(_block, draw), seeds, scheduler))[:count]


def _block(draw: Callable, seed: np.random.SeedSequence) -> np.ndarray:
    """Draw one block."""
    return draw(np.random.default_rng(seed))


def _pairs(random: np.random.Generator) -> np.ndarray:
    """Return a block of siblings, shape (BLOCK, 2)."""
    shared = random.standard_normal((3, BLOCK))
    pair = [_people(random, np.sqrt(0.5) * (shared + random.standard_normal((3, BLOCK)))) for _ in range(2)]
    return np.stack(pair, axis=1)


def _people(random: np.random.Generator, inherited: np.ndarray | None = None) -> np.ndarray:
    """Return a block of people, shape (BLOCK,).

    `inherited`, shape (3, BLOCK), is what the genes add to score, gain and transfer, in standard deviations.
    """
    p = {name: item.value for name, item in POPULATION.items()}
    if inherited is None:
        inherited = random.standard_normal((3, BLOCK))
    own = random.standard_normal((2, BLOCK))
    score = inherited[0]
    gain, transfer = np.sqrt(p["inherited_share"]) * inherited[1:] + np.sqrt(1 - p["inherited_share"]) * own
    female = random.random(BLOCK) < p["female_share"]
    usual_ferritin = np.where(female, p["ferritin_of_women"], p["ferritin_of_men"])
    ferritin_spread = np.where(female, p["ferritin_spread_of_women"], p["ferritin_spread_of_men"])
    triggered = random.random(BLOCK) < p["trigger_share"]

    people = np.empty(BLOCK, COLUMNS)
    people["sex"] = np.where(female, "female", "male")
    drawn = {
        "ferritin": usual_ferritin * np.exp(ferritin_spread * random.standard_normal(BLOCK)),
        "brain_iron_transfer": np.exp(p["transfer_spread"] * transfer),
        "risk_score": score,
        "circuit_gain": p["usual_gain"] * np.exp(p["gain_spread"] * gain),
        "trigger": np.where(triggered, p["trigger_effect"], 1),
    }
    for name, values in drawn.items():
        item = {**PARAMETERS, **SETTINGS}[name]
        people[name] = np.clip(values, item.low, item.high)
    genes = {name: people[name] for name in ("circuit_gain", "risk_score", "trigger")}
    people["predisposition"] = predisposition(**genes, score_effect=PARAMETERS["score_effect"].value)
    brain_iron, irls_score = splines()
    people["brain_iron"] = brain_iron(people["ferritin"], people["brain_iron_transfer"])
    people["irls_score"] = irls_score(people["brain_iron"], people["predisposition"])
    return people


# ---------------------------------------------------------------- where the work is done
def _run(function: Callable, tasks: list, scheduler: str | None) -> list:
    """Return the results of a function for each task, in order."""
    if scheduler is None:
        return [function(task) for task in tasks]
    with _client(scheduler) as client:
        try:
            client.wait_for_workers(1, PATIENCE)
        except TimeoutError:
            raise RuntimeError(f"The Dask scheduler at {scheduler!r} has no workers: start one.") from None
        return client.gather(client.map(function, tasks, pure=False))


def _client(scheduler: str):
    """Return the client of a Dask cluster: a new one on this machine, or that of a scheduler."""
    if not isinstance(scheduler, str):
        raise ValueError(f"scheduler must be None, 'local' or an address; you gave {scheduler!r}.")
    try:
        from distributed import Client
        from distributed.comm import get_address_host_port
    except ModuleNotFoundError as missing:
        sentence = f"A cluster needs {missing.name}, which is not installed: type `uv sync --group cluster`."
        raise RuntimeError(sentence) from missing
    try:
        if scheduler == "local":
            return Client(processes=True, threads_per_worker=1, dashboard_address="127.0.0.1:0")  # a free port
        # Knock first, because Dask would wait for ever: a scheduler speaks at once, other servers wait for us.
        with socket.create_connection(get_address_host_port(scheduler), PATIENCE) as connection:
            connection.recv(1)
        return Client(scheduler, timeout=PATIENCE)
    except (OSError, ValueError, MemoryError) as problem:  # read as Dask, other words mean gigantic messages
        sentence = f"No Dask scheduler answers at {scheduler!r}: start one, or use scheduler='local'."
        raise RuntimeError(sentence) from problem
