"""The rooms of the house: who may import whom, and what a student's import costs."""

import ast
import subprocess
import sys
from pathlib import Path

import pytest

PACKAGE = Path(__file__).parents[1] / "src" / "restlesslegs"
# A module may import from its own room and from rooms further left.
ROOMS = ["physiology", "codegen", "simulation", "patients", "views", "figures", "demos", "checks"]
LEAVES = ["grading", "bookext", "evidence", "validation", "answers", "notebooks", "cli"]
# Libraries that belong to one place only.
LIBRARIES = {
    "sympy": ("physiology", "codegen", "bookext"),
    "libsbml": ("codegen/sbml.py",),
    "numba": ("simulation/compiled.py",),
    "scipy": ("simulation/surface.py",),
    "dask": ("simulation/population.py",),
    "distributed": ("simulation/population.py",),
    "matplotlib": ("figures.py",),
    "anywidget": ("demos",),
    "ipywidgets": ("demos",),
    "traitlets": ("demos", "checks.py", "grading"),
    "nbgrader": ("grading",),
    "nbconvert": ("grading",),
    "sphinx": ("bookext",),
    "docutils": ("bookext",),
}
MODULES = [path for path in PACKAGE.rglob("*.py") if path.parent.name != "generated"]


def imported(path: Path) -> set[str]:
    """Return the absolute dotted names that a module imports anywhere in it."""
    package = ("restlesslegs", *path.relative_to(PACKAGE).parts[:-1])
    names = set()
    for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
        if isinstance(node, ast.Import):
            names |= {alias.name for alias in node.names}
        elif isinstance(node, ast.ImportFrom):
            base = ".".join(package[: len(package) - node.level + 1]) if node.level else ""
            module = ".".join(filter(None, [base, node.module]))
            names |= {f"{module}.{alias.name}" for alias in node.names}
    return names


@pytest.mark.parametrize("path", MODULES, ids=lambda path: str(path.relative_to(PACKAGE)))
def test_dependencies_point_one_way(path):
    """No room imports from a room to its right, and no room imports from a leaf."""
    room = path.relative_to(PACKAGE).parts[0].removesuffix(".py")
    if room in LEAVES or room == "__init__":
        return
    allowed = ROOMS[: ROOMS.index(room) + 1]
    for name in imported(path):
        if name.startswith("restlesslegs."):
            assert name.split(".")[1] in allowed, f"{room} must not import {name}"


@pytest.mark.parametrize("path", MODULES, ids=lambda path: str(path.relative_to(PACKAGE)))
def test_libraries_stay_in_their_room(path):
    """Sphinx is known to the book alone, nbgrader to the grading alone, and so on."""
    here = path.relative_to(PACKAGE).as_posix()
    for name in imported(path):
        library = name.split(".")[0]
        if library in LIBRARIES:
            assert here.startswith(LIBRARIES[library]), f"{here} must not import {library}"


def test_a_student_does_not_wait_for_symbols():
    """What a lesson imports loads no library that only some of its readers need."""
    code = (
        "import sys; from restlesslegs import checks, demos, simulation;"
        "print([name for name in ('sympy', 'nbgrader', 'sphinx', 'scipy', 'distributed') if name in sys.modules])"
    )
    found = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert found.stdout.strip() == "[]"
