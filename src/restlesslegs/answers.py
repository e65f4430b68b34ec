"""Reading what a student handed in, whatever its type.

The check cells of an assignment call these functions and compare the plain values that come back. An answer
is a number, a word or some letters; whether the student kept it in a list, an array or a string is not
what is being marked. Keys never live here: students can read this file.
"""

import contextlib
import io
import math
import warnings
from collections.abc import Callable, Iterable, Iterator, Mapping


def number(answer: object) -> float:
    """Return the answer as a plain float.

    Parameters
    ----------
    answer : object
        A number, a list or array of one number, or text such as ``"−3.2"`` or ``"22 %"``.

    Returns
    -------
    float
        ``nan`` if the answer is not one number, so that every comparison with it is false.
    """
    if isinstance(answer, bool):
        return math.nan
    if isinstance(answer, list | tuple) and len(answer) == 1:
        answer = answer[0]
    if isinstance(answer, str):
        answer = answer.replace("\N{MINUS SIGN}", "-").rstrip(" %")
    try:
        return float(answer.item() if hasattr(answer, "item") else answer)
    except (TypeError, ValueError, OverflowError):
        return math.nan


def is_number(answer: object) -> bool:
    """Return whether `number` can read the answer."""
    return not math.isnan(number(answer))


def numbers(answer: object) -> tuple[float, ...]:
    """Return an answer of several numbers as plain floats.

    Parameters
    ----------
    answer : object
        A tuple, list, array or dictionary (its values, in order) of numbers.

    Returns
    -------
    tuple of float
        Empty if the answer is not a collection.
    """
    if isinstance(answer, Mapping):
        answer = answer.values()
    if isinstance(answer, str) or not isinstance(answer, Iterable):
        return ()
    with contextlib.suppress(TypeError):  # an array without dimensions claims to be iterable
        return tuple(number(value) for value in answer)
    return ()


def word(answer: object) -> str:
    """Return an answer of one word in lower case, with underscores between its parts.

    ``"IV only"`` and ``"iv_only"`` are the same answer.
    """
    letters_and_gaps = (letter if letter.isalnum() else " " for letter in str(answer).lower())
    return "_".join("".join(letters_and_gaps).split())


def letters(answer: object) -> frozenset[str]:
    """Return the capital letters of a multiple-choice answer.

    Parameters
    ----------
    answer : object
        ``"AC"``, ``"a, c"``, ``["A", "C"]`` and ``{"C", "A"}`` are the same answer.

    Returns
    -------
    frozenset of str
        Empty if there is no answer.
    """
    if answer is None:
        return frozenset()
    parts = (answer,) if isinstance(answer, str) or not isinstance(answer, Iterable) else answer
    return frozenset(letter for part in parts for letter in str(part).upper() if letter.isalpha())


def close(answer: object, key: float, tolerance: float) -> bool:
    """Return whether the answer is one number no further than `tolerance` from `key`, in their unit."""
    return abs(number(answer) - float(key)) <= tolerance


@contextlib.contextmanager
def quiet() -> Iterator[None]:
    """Silence warnings and printing: nbgrader gives no points when a check cell writes to stderr."""
    with (
        warnings.catch_warnings(),
        contextlib.redirect_stdout(io.StringIO()),
        contextlib.redirect_stderr(io.StringIO()),
    ):
        warnings.simplefilter("ignore")
        yield


def call(function: Callable, *arguments: object) -> object:
    """Return ``function(*arguments)``, with whatever it prints or warns about silenced."""
    with quiet():
        return function(*arguments)
