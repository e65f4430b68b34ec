"""The one form in which a notebook is kept: no outputs, stable order, readable changes.

Authors rewrite their notebooks with ``python -m restlesslegs.notebooks lessons/03_iron.ipynb``;
a test refuses a lesson that is not in this form.
"""

from __future__ import annotations

import json
import sys
from pathlib import Path

METADATA = {"kernelspec": {"display_name": "Python 3 (ipykernel)", "language": "python", "name": "python3"}}
# What an editor leaves behind in a cell (scrolled, collapsed, timings) says nothing about the course.
KEPT_CELL_METADATA = ("deletable", "editable", "nbgrader", "tags")


def normal_form(notebook: dict) -> str:
    """Return the text of a notebook file in normal form.

    Parameters
    ----------
    notebook : dict
        A notebook of format 4, as read by `json.load`.

    Returns
    -------
    str
        The file's text, ending in a newline; applying the function to it again changes nothing.

    Raises
    ------
    ValueError
        If the notebook is not of format 4, or a cell has no id of its own.
    """
    if notebook.get("nbformat") != 4:
        raise ValueError("This is not a notebook of format 4; open and save it in JupyterLab first.")
    cells = [_cell(cell, place) for place, cell in enumerate(notebook["cells"], start=1)]
    ids = [cell["id"] for cell in cells]
    if twice := {name for name in ids if ids.count(name) > 1}:
        raise ValueError(f"Two cells have the id {min(twice)!r}; give each its own.")
    whole = {"cells": cells, "metadata": METADATA, "nbformat": 4, "nbformat_minor": 5}
    return json.dumps(whole, indent=1, ensure_ascii=False, sort_keys=True) + "\n"


def _cell(cell: dict, place: int) -> dict:
    if not cell.get("id"):
        raise ValueError(f"Cell {place} has no id; give it a short readable one such as 'predict'.")
    source = cell["source"] if isinstance(cell["source"], str) else "".join(cell["source"])
    metadata = cell.get("metadata", {})
    kept = {
        "cell_type": cell["cell_type"],
        "id": cell["id"],
        "metadata": {key: metadata[key] for key in KEPT_CELL_METADATA if key in metadata},
        "source": source.strip("\n").splitlines(keepends=True),
    }
    if cell["cell_type"] == "code":
        kept |= {"execution_count": None, "outputs": []}
    if "attachments" in cell:
        kept["attachments"] = cell["attachments"]
    return kept


def main(paths: list[str]) -> None:
    """Rewrite notebook files in normal form."""
    for path in map(Path, paths):
        text = normal_form(json.loads(path.read_text(encoding="utf-8")))
        path.write_text(text, encoding="utf-8")


if __name__ == "__main__":
    main(sys.argv[1:])
