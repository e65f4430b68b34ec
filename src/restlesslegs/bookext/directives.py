"""Tables and equations made from the model and the evidence, as document nodes for every kind of output.

In a MyST page::

    ```{parameters} iron
    ```
    ```{equations} iron
    ```
    ```{claims} The Role of Iron
    ```
    ```{people}
    ```
"""

from docutils import nodes
from sphinx.util.docutils import SphinxDirective

from . import equations

MODEL_PAGE = "/book/model.md"
EVIDENCE_PAGE = "/book/evidence.md"
OUR_SOURCES = {
    "course": f"[this course]({MODEL_PAGE})",
    "textbook": "textbook physiology",
}


def setup(app):
    """Register the directives."""
    app.add_directive("parameters", Parameters)
    app.add_directive("equations", Equations)
    app.add_directive("claims", Claims)
    app.add_directive("people", People)


class _Generated(SphinxDirective):
    """A directive whose one argument names what is shown."""

    required_arguments = 1
    final_argument_whitespace = True

    def run(self):
        """Return the nodes, or the directive's error as one sentence."""
        try:
            return self.build(*self.arguments)
        except ValueError as error:
            raise self.error(f"{self.name}: {error.args[0]}") from error

    def text(self, markdown: str, classes=()) -> nodes.paragraph:
        """Return a paragraph of MyST text."""
        content, messages = self.parse_inline(markdown, lineno=self.lineno)
        return nodes.paragraph("", "", *content, *messages, classes=list(classes))

    def table(self, headings: dict[str, int], rows, classes=()) -> nodes.table:
        """Return a table; `headings` maps heading to share of the width, a cell is a list of nodes."""
        body = nodes.tbody("", *(_row(cells) for cells in rows))
        head = nodes.thead("", _row([[self.text(heading)] for heading in headings]))
        columns = [nodes.colspec(colwidth=width) for width in headings.values()]
        group = nodes.tgroup("", *columns, head, body, cols=len(headings))
        return nodes.table("", group, classes=["colwidths-given", *classes])


class Parameters(_Generated):
    """The parameters of a section of the model with unit, range, source and confidence."""

    def build(self, name: str):
        """Return the table of one section."""
        from ..physiology.quantity import CONFIDENCE

        headings = {"Parameter": 34, "Value": 14, "Range": 14, "Source": 18, "Confidence": 20}
        rows = [
            [
                [self.text(equations.words(quantity.name), ["name"]), self.text(quantity.meaning)],
                [self.text(with_unit(number(quantity.value), quantity.unit))],
                [self.text(f"{number(quantity.low)} to {number(quantity.high)}")],
                [self.text(cite(quantity.source))],
                [self.text(f"{quantity.confidence}: {CONFIDENCE[quantity.confidence]}")],
            ]
            for quantity in section(name).parameters.values()
        ]
        return [self.table(headings, rows, ["parameters"])]


class Equations(_Generated):
    """The named quantities and the rates of change of a section, each with its meaning."""

    def build(self, name: str):
        """Return a formula and a line of explanation for each."""
        chosen = section(name)
        shown = []
        for quantity, expression in chosen.equations.items():
            meaning = with_unit(chosen.meanings[quantity], chosen.units[quantity], brackets=True)
            shown += self.formula(equations.definition(quantity, expression), meaning)
        for state, expression in chosen.rates.items():
            meaning = with_unit(chosen.meanings[state], chosen.units[state], brackets=True)
            shown += self.formula(equations.rate(state, expression), f"change per {chosen.time} of: {meaning}")
        return shown

    def formula(self, latex: str, meaning: str):
        """Return one displayed formula under its explanation."""
        block = nodes.math_block("", latex, nowrap=False, number=None, label=None)
        self.set_source_info(block)
        return [self.text(meaning[0].upper() + meaning[1:], ["meaning"]), block]


class Claims(_Generated):
    """What the article says in a section, whether it holds, how well that is known, and what we teach."""

    def build(self, name: str):
        """Return the table of one section of the article."""
        from ..evidence import VERDICTS, claims

        headings = {"No.": 7, "The article says": 30, "Verdict and evidence": 20, "The course says": 43}
        rows = [
            [
                [self.text(claim.id)],
                [self.text(claim.article)],
                [
                    self.text(VERDICTS[claim.verdict]),
                    self.text(f"[{claim.grade}]({EVIDENCE_PAGE}#{claim.grade})"),
                ],
                [
                    self.text(claim.course),
                    self.text(f"Sources: {cite(*claim.sources)}.", ["sources"]),
                    self.text(f"[{claim.id} in the lesson](/{claim.lesson})"),
                ],
            ]
            for claim in claims(name)
        ]
        return [self.table(headings, rows, ["claims"])]


class People(_Generated):
    """The named people and treatments with their sources."""

    required_arguments = 0

    def build(self):
        """Return one table of both."""
        from ..patients import PEOPLE, TREATMENTS

        headings = {"Person or treatment": 30, "What it stands for": 48, "Source": 22}
        rows = [
            [[self.text(person.name)], [self.text(person.sentence)], [self.text(cite(person.source))]]
            for person in PEOPLE + TREATMENTS
        ]
        return [self.table(headings, rows, ["people"])]


def section(name: str):
    """Return a section of the model or of its two neighbours, or raise ValueError with the names that exist."""
    from ..physiology.limb_movements import LIMB_MOVEMENTS
    from ..physiology.model import MODEL
    from ..physiology.population import POPULATION

    sections = {**MODEL.sections, LIMB_MOVEMENTS.name: LIMB_MOVEMENTS, POPULATION.name: POPULATION}
    if name not in sections:
        raise ValueError(f"the model has no section {name!r}; it has {', '.join(sections)}")
    return sections[name]


def number(value: float) -> str:
    """Write a number as a reader expects it."""
    return f"{value:.4g}" if abs(value) < 10000 else f"{value:,.0f}"


def with_unit(text: str, unit: str, brackets: bool = False) -> str:
    """Append a unit, unless the quantity has none."""
    if unit == "1":
        return text
    return f"{text} [{unit}]" if brackets else f"{text} {unit}"


def cite(*sources: str) -> str:
    """Return MyST text that cites bibliography keys, or names what is not in the bibliography."""
    return ", ".join(OUR_SOURCES.get(key) or f"{{cite:t}}`{key}`" for key in sources)


def _row(cells) -> nodes.row:
    return nodes.row("", *(nodes.entry("", *cell) for cell in cells))
