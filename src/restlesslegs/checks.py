"""Self-checks: a question with an explanation for every answer, at once and without a server.

Questions are data: one file per lesson in ``restlesslegs/questions``.
"""

from __future__ import annotations

import html
import tomllib
from importlib.resources import files

import traitlets

from .demos import front_end
from .demos.widget import CourseWidget


class Check(CourseWidget):
    """One question; ``check.chosen`` is the number of the option chosen, from 0, or -1."""

    _esm = front_end.module("check")
    state_names = ("chosen",)
    chosen = traitlets.Int(-1).tag(sync=True)

    def __init__(self, question: dict, **state):
        super().__init__(spec={"kind": "check", "ask": question["ask"], "options": question["option"]}, **state)

    @traitlets.validate("chosen")
    def _among_the_options(self, proposal):
        last = len(self.spec["options"]) - 1
        if not -1 <= proposal.value <= last:
            raise ValueError(f"chosen must be from 0 to {last}, or -1 for none; you gave {proposal.value}.")
        return proposal.value

    @property
    def correct(self) -> bool:
        """Whether the option chosen is right."""
        return self.chosen >= 0 and self.spec["options"][self.chosen]["correct"]

    def text(self) -> str:
        """Return the question in words."""
        return self.spec["ask"]

    def fallback(self) -> str:
        """Return the question with its answers folded away, as HTML."""
        options = self.spec["options"]
        asked = "".join(f"<li>{html.escape(option['text'])}</li>" for option in options)
        told = "".join(
            f"<li><strong>{'Right' if option['correct'] else 'Not quite'}:</strong>"
            f" {html.escape(option['text'])} {html.escape(option['feedback'])}</li>"
            for option in options
        )
        return (
            f"<p><strong>{html.escape(self.spec['ask'])}</strong></p><ol>{asked}</ol>"
            f"<details><summary>Answers</summary><ol>{told}</ol></details>"
        )


def questions(lesson: str) -> dict[str, dict]:
    """Return the questions of a lesson by id.

    Raises
    ------
    ValueError
        If the lesson has none.
    """
    path = files("restlesslegs").joinpath("questions", f"{lesson}.toml")
    if not path.is_file():
        raise ValueError(f"There are no self-checks for {lesson!r}; a lesson's name is, for example, 'iron'.")
    found = tomllib.loads(path.read_text(encoding="utf-8"))["question"]
    return {question["id"]: question for question in found}


def ask(lesson: str, question: str) -> Check:
    """Return a self-check to show in a lesson: ``ask("iron", "serum-or-brain")``.

    Raises
    ------
    ValueError
        If there is no such lesson or question.
    """
    found = questions(lesson)
    if question not in found:
        raise ValueError(f"{lesson!r} has no question {question!r}; it has {', '.join(found)}.")
    return Check(found[question])
