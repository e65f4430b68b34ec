"""Formulas as MathML, which browsers draw themselves: no script and no other host."""

from xml.etree import ElementTree

from docutils import nodes
from latex2mathml.converter import convert
from sphinx.util import logging
from sphinx.util.math import get_node_equation_number

logger = logging.getLogger(__name__)


def setup(app):
    """Register the renderer; `html_math_renderer: mathml` selects it."""
    app.add_html_math_renderer("mathml", (_visit_inline, None), (_visit_display, None))


def to_mathml(latex: str, display: str = "inline") -> str:
    r"""Return a ``<math>`` element.

    Parameters
    ----------
    latex : str
        Formula without its dollar signs.
    display : {"inline", "block"}
        In a line of text or on a line of its own.

    Raises
    ------
    ValueError
        If the formula cannot be converted; one sentence says what was not understood.
    """
    # The converter knows `split`, its synonym in displayed formulas, but not `aligned`.
    latex = latex.replace("{aligned}", "{split}")
    try:
        markup = convert(latex, display=display)
        root = ElementTree.fromstring(markup)
    except Exception as error:  # the converter's errors share no base class
        raise ValueError(f"the formula {latex!r} cannot be written as MathML: {error!r}") from error
    unknown = [text for text in root.itertext() if text.startswith("\\")]
    if unknown:
        raise ValueError(f"the formula {latex!r} uses {unknown[0]}, which has no MathML here")
    return markup


def _checked(node, display: str) -> str:
    try:
        return to_mathml(node.astext(), display)
    except ValueError as error:
        logger.warning("%s", error, location=node)
        return ""


def _visit_inline(self, node):
    self.body.append(_checked(node, "inline"))
    raise nodes.SkipNode


def _visit_display(self, node):
    self.body.append(self.starttag(node, "div", CLASS="math", tabindex="0"))
    if node.get("number"):
        self.body.append(f'<span class="eqno">({get_node_equation_number(self, node)})')
        self.add_permalink_ref(node, "Link to this equation")
        self.body.append("</span>")
    self.body.append(_checked(node, "block") + "</div>\n")
    raise nodes.SkipNode
