"""The model against published findings, measured while the book is built, so that the page cannot be out of date.

In a MyST page::

    ```{validation} Day and night
    ```
    ```{validation} summary
    ```
    ```{validation} misses
    ```
"""

from functools import cache
from pathlib import Path

from .. import validation
from ..validation import Result, Target
from .directives import _Generated, cite, with_unit

PACKAGE = Path(validation.__file__).parent
# A page is written anew when any of these has changed.
READ = ["targets.toml", "validation.py", "patients.py", "simulation/**/*.py"]


def setup(app):
    """Register the directive."""
    app.add_directive("validation", Validation)


@cache
def results() -> tuple[Result, ...]:
    """Return the results of this build."""
    return validation.validate()


class Validation(_Generated):
    """The findings of a topic, those that the model misses, or how many it meets."""

    def build(self, name: str):
        """Return a table or a sentence."""
        for path in (path for pattern in READ for path in PACKAGE.glob(pattern)):
            self.env.note_dependency(str(path))
        if name == "summary":
            return [self.text(f"**{validation.summary(results())}.**")]
        if name == "misses":
            return [self.misses([result for result in results() if not result.hit])]
        chosen = [result for result in results() if result.target.topic == name]
        if not chosen:
            topics = dict.fromkeys(result.target.topic for result in results())
            raise ValueError(f"there is no topic {name!r}; choose from summary, misses, {', '.join(topics)}")
        return [self.findings(chosen)]

    def findings(self, chosen: list[Result]):
        """Return the table of some findings."""
        headings = {"Finding": 58, "Met within, and model": 26, "Verdict": 16}
        rows = [
            [
                [self.text(sentence(result.target), ["name"]), *self.published(result.target)],
                [self.text(met(result.target)), self.text(f"Model: {value(result)}")],
                [self.text(f"**{result.verdict}**"), self.text(result.target.use)],
            ]
            for result in chosen
        ]
        return self.table(headings, rows, ["validation"])

    def misses(self, chosen: list[Result]):
        """Return the table of the findings that the model misses, each with the reason."""
        headings = {"Finding": 26, "Met within, and model": 24, "Why the model misses it": 50}
        rows = [
            [
                [self.text(sentence(result.target), ["name"]), self.text(result.target.use)],
                [self.text(met(result.target)), self.text(f"Model: {value(result)}")],
                [self.text(result.target.why or "Not explained yet.")],
            ]
            for result in chosen
        ]
        return self.table(headings, rows, ["validation"])

    def published(self, target: Target):
        """Return what was published, what speaks against it, and the sources."""
        if target.confidence == "design":
            return [self.text(target.published), self.text("The course's own expectation.", ["sources"])]
        against = [self.text(f"Contested: {target.contested}.")] if target.contested else []
        sources = f"Source: {cite(*target.sources)}; {target.confidence}, {target.interval}."
        return [self.text(target.published), *against, self.text(sources, ["sources"])]


def sentence(target: Target) -> str:
    """Write what was measured with a capital."""
    return target.measured[0].upper() + target.measured[1:]


def met(target: Target) -> str:
    """Write the interval of a target with its unit."""
    return with_unit(validation.interval(target), unit(target))


def value(result: Result) -> str:
    """Write the model's value with its unit."""
    return with_unit(validation.number(result.value, result.target.unit), unit(result.target))


def unit(target: Target) -> str:
    """Return the unit to write after a number of a target."""
    return "1" if target.unit in validation.NO_UNIT else target.unit
