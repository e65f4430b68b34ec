"""Assembles the front end from plain scripts: one module for JupyterLab, one classic script for the book.

The scripts declare functions and constants and share one scope, so that joining them needs no bundler. The
book needs a classic script because modules do not load from a page opened as a file.
"""

from functools import cache
from importlib.resources import files

_MODEL = ("simulation/generated/course.js", "simulation/solve.js")
_PARTS = {
    "day": (*_MODEL, "demos/static/elements.js", "demos/static/chart.js", "demos/static/day.js"),
    "check": ("demos/static/elements.js", "demos/static/check.js"),
}


@cache
def module(kind: str) -> str:
    """Return the front-end module of one kind of widget, as anywidget expects it."""
    return f"{_join(_PARTS[kind])}\nexport default {{render: ({{model, el}}) => {_render(kind)}(model, el)}};\n"


def book_script() -> str:
    """Return the script that brings every widget of a page of the book to life."""
    parts = dict.fromkeys(part for parts in _PARTS.values() for part in parts)
    renders = ", ".join(f"{kind}: {_render(kind)}" for kind in _PARTS)
    return f"(() => {{\n{_join((*parts, 'demos/static/host.js'))}\nmountAll({{{renders}}});\n}})();\n"


@cache
def style() -> str:
    """Return the stylesheet of all widgets."""
    return _read("demos/static/widgets.css")


def _render(kind: str) -> str:
    return f"render{kind.capitalize()}"


def _join(parts) -> str:
    return "\n".join(_read(part) for part in parts)


def _read(path: str) -> str:
    return files("restlesslegs").joinpath(path).read_text(encoding="utf-8")
