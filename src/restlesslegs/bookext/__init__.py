"""The Sphinx extension of the published book: the only code that knows Jupyter Book.

`assets` ships scripts and styles, `mathml` writes formulas without a script, `outputs` checks what the
notebooks computed, `directives` turns the model and the evidence into tables and equations, `validation` compares
the two, and `bibliography` says how references are written.
"""

from importlib.metadata import version

from . import assets, bibliography, directives, mathml, outputs, validation


def setup(app):
    """Register the parts of the extension with Sphinx."""
    for part in (assets, bibliography, directives, mathml, outputs, validation):
        part.setup(app)
    app.connect("config-inited", _set_version)
    return {"version": version("restlesslegs"), "parallel_read_safe": True, "parallel_write_safe": True}


def _set_version(app, config):
    config.version = config.release = version("restlesslegs")
