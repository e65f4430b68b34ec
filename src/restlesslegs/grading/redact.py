"""What a feedback page may show: marks, comments and reasons in words; no hidden test and no mark scheme.

nbgrader prints its test cells in the feedback just as they ran, hidden lines and tracebacks included
(https://github.com/jupyter/nbgrader/issues/1363).
"""

import ast
import builtins
from collections.abc import Iterable
from pathlib import Path

from nbconvert.exporters.exporter import ResourcesDict
from nbconvert.filters import strip_ansi
from nbformat import NotebookNode
from nbformat.v4 import new_output
from nbgrader import utils
from nbgrader.preprocessors import ClearHiddenTests, ClearMarkScheme, NbGraderPreprocessor

# Searched before nbgrader's own templates.
TEMPLATES = Path(__file__).parent / "templates"
TESTS_LEFT_OUT = "# (hidden tests are left out)"
OUTPUT_LEFT_OUT = "(This output is left out: it repeated hidden tests.)"
NO_REASON = "The answer did not pass a hidden test."
EXPLANATIONS = {
    "CellTimeoutError": "Your code did not finish in the time that a test allows.",
    "DeadKernelError": "Python stopped while your code was being tested.",
    "NameError": "A name that the test needs does not exist. Is the answer cell filled in, spelt as given?",
    "NotImplementedError": "There is no answer yet.",
}
# Shorter lines, such as ")", occur everywhere and give nothing away.
SHORTEST_TELLING_LINE = 12


class RedactFeedback(NbGraderPreprocessor):
    """Remove hidden tests, the mark scheme and what repeats them from a notebook on its way to feedback.

    Cells that students may edit keep their text: whatever markers a student types have no effect.
    """

    def preprocess(self, nb: NotebookNode, resources: ResourcesDict) -> tuple[NotebookNode, ResourcesDict]:
        """Return the notebook without what students must not see."""
        secrets = set()
        for cell in nb.cells:
            if is_test(cell):
                sentences = reasons(cell.source)
                secrets |= self.cut(cell, ClearHiddenTests, resources)
                cell.source = f"{cell.source.rstrip()}\n\n{TESTS_LEFT_OUT}"
                cell.outputs = reworded(cell.outputs, sentences)
            elif utils.is_task(cell):
                secrets |= self.cut(cell, ClearMarkScheme, resources)
        for cell in nb.cells:
            if cell.cell_type == "code":
                cell.outputs = [withheld(output, secrets) for output in cell.outputs]
        return nb, resources

    def cut(self, cell: NotebookNode, clear: type[NbGraderPreprocessor], resources: ResourcesDict) -> set[str]:
        """Remove what `clear` removes from a cell and return the removed lines that tell something."""
        before = cell.source.splitlines()
        clear(parent=self).preprocess_cell(cell, resources, 0)
        removed = {line.strip() for line in set(before) - set(cell.source.splitlines())}
        return {line for line in removed if len(line) >= SHORTEST_TELLING_LINE}


def is_test(cell: NotebookNode) -> bool:
    """Return whether the cell holds tests: it is graded, is code, and students cannot edit it."""
    return cell.cell_type == "code" and utils.is_grade(cell) and not utils.is_solution(cell)


def reasons(source: str) -> set[str]:
    """Return the sentences that a test cell's author wrote for students: texts of asserts and prints."""
    sentences = set()
    for node in ast.walk(ast.parse(source)):
        if isinstance(node, ast.Assert):
            sentences |= texts([node.msg])
        elif isinstance(node, ast.Call) and getattr(node.func, "id", None) == "print":
            sentences |= texts(node.args)
    return sentences


def texts(nodes: Iterable[ast.expr | None]) -> set[str]:
    """Return the constant texts among some expressions."""
    return {node.value for node in nodes if isinstance(node, ast.Constant) and isinstance(node.value, str)}


def reworded(outputs: list[NotebookNode], sentences: set[str]) -> list[NotebookNode]:
    """Return a test cell's outputs reduced to its author's sentences, as one block of text."""
    said = [line for output in outputs for line in spoken(output, sentences)]
    return [new_output("stream", name="stdout", text="\n".join(said) + "\n")] if said else []


def spoken(output: NotebookNode, sentences: set[str]) -> list[str]:
    """Return what one output of a test cell may say, as lines."""
    if output.output_type == "stream" and output.name == "stdout":
        return [line for line in output.text.splitlines() if line in sentences]
    if output.output_type != "error":
        return []
    if output.evalue in sentences:
        return [output.evalue]
    if output.ename in EXPLANATIONS:
        return [EXPLANATIONS[output.ename]]
    # A student can name an exception freely, and put there what the code has seen: only Python's own pass.
    if output.ename != "AssertionError" and isinstance(getattr(builtins, output.ename, None), type):
        return [f"Your code stopped with {output.ename} while it was being tested."]
    return [NO_REASON]


def withheld(output: NotebookNode, secrets: set[str]) -> NotebookNode:
    """Return the output, or a note in its place if it repeats a hidden line."""
    shown = [output.get("text", ""), output.get("evalue", ""), *output.get("traceback", [])]
    shown += [text for text in output.get("data", {}).values() if isinstance(text, str)]
    if any(secret in strip_ansi(text) for secret in secrets for text in shown):
        return new_output("stream", name="stdout", text=OUTPUT_LEFT_OUT + "\n")
    return output
