"""The statements of the article, what the course says about each, and how well that is supported.

The statements are data (``claims.toml``), so that the evidence page, the lessons and the tests read the same
words. Sources are keys of ``book/references.bib``.
"""

from __future__ import annotations

import tomllib
from dataclasses import dataclass
from functools import cache
from importlib.resources import files

GRADES = {
    "strong": "Several groups found the same in people, or a good randomised trial or meta-analysis did.",
    "moderate": "The findings agree but the studies are small, or one good study fits with work in animals.",
    "weak": "One small study, animals alone, or reasoning from something else.",
    "contested": "Credible studies point in opposite directions.",
}
VERDICTS = {
    "keep": "The statement stands.",
    "nuance": "The statement is partly right and needs a qualification.",
    "correct": "The statement misleads and is put right.",
    "omitted": "The article does not say this, and it should be known.",
}


@dataclass(frozen=True)
class Claim:
    """One statement of the article.

    Attributes
    ----------
    id : str
        Number of the section and place in it, such as ``"3.4"``.
    section : str
        Heading of the article's section, such as ``"The Role of Iron"``.
    article : str
        The statement in our words.
    verdict : str
        One of `VERDICTS`.
    grade : str
        One of `GRADES`: how well what the course says is supported.
    course : str
        What the course says.
    sources : tuple of str
        Keys in the bibliography.
    lesson : str
        Where it is explained: path from the root of the project, ``#`` and a heading.
    """

    id: str
    section: str
    article: str
    verdict: str
    grade: str
    course: str
    sources: tuple[str, ...]
    lesson: str


@cache
def _all() -> tuple[Claim, ...]:
    text = files("restlesslegs").joinpath("claims.toml").read_text(encoding="utf-8")
    return tuple(Claim(**{**claim, "sources": tuple(claim["sources"])}) for claim in tomllib.loads(text)["claim"])


def claims(section: str | None = None) -> tuple[Claim, ...]:
    """Return the statements, in the order of the article.

    Parameters
    ----------
    section : str, optional
        Return only the statements under this heading of the article.

    Returns
    -------
    tuple of Claim

    Raises
    ------
    ValueError
        If no statement under that heading is recorded.
    """
    chosen = tuple(claim for claim in _all() if section in (None, claim.section))
    if not chosen:
        known = ", ".join(dict.fromkeys(claim.section for claim in _all()))
        raise ValueError(f"No statement of the section {section!r} is recorded; choose from: {known}.")
    return chosen
