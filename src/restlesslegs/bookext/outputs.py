"""What the notebooks computed: fresh when the package changed, small, and never without a description."""

import hashlib
from pathlib import Path

from docutils import nodes
from sphinx.util import logging

logger = logging.getLogger(__name__)

WIDGET_VIEW = "application/vnd.jupyter.widget-view+json"
PACKAGE = Path(__file__).parents[1]


def setup(app):
    """Connect to Sphinx."""
    app.connect("config-inited", _cache_per_package)
    app.connect("doctree-read", _drop_widget_state)
    app.connect("doctree-read", _check_widgets)
    app.connect("doctree-resolved", _check_images)


def _cache_per_package(app, config):
    """Keep executed notebooks apart for each state of the package.

    The cache looks at a notebook's code only, so it would show the figures of yesterday's model. A new
    path also tells Sphinx to read all pages again, and with them the tables made from the package.
    """
    cache = Path(app.outdir).parent / ".jupyter_cache" / fingerprint(PACKAGE)
    config.nb_execution_cache_path = str(cache)


def fingerprint(folder: Path) -> str:
    """Return a hash of the names and contents of all files under `folder`, bytecode left out."""
    digest = hashlib.sha256()
    for path in sorted(folder.rglob("*")):
        if path.is_file() and "__pycache__" not in path.parts:
            digest.update(str(path.relative_to(folder)).encode())
            digest.update(path.read_bytes())
    return digest.hexdigest()[:16]


def _drop_widget_state(app, doctree):
    """Leave out the kernel-side state of widgets, which repeats the whole front end for each of them."""
    notebooks = getattr(app.env, "nb_metadata", {})
    notebooks.get(app.env.docname, {}).pop("js_files", None)


def _check_widgets(app, doctree):
    for bundle in doctree.findall(nodes.container):
        kinds = [child.get("mime_type") for child in bundle if isinstance(child, nodes.container)]
        if WIDGET_VIEW in kinds and "text/html" not in kinds:
            logger.warning(
                "a widget without a text/html view would be dead in the book: show a widget of "
                "restlesslegs.demos or restlesslegs.checks",
                location=bundle,
            )


def _check_images(app, doctree, docname):
    if app.builder.format != "html":
        return
    for image in doctree.findall(nodes.image):
        if not image.get("alt", "").strip():
            logger.warning(
                "image without alternative text: show a figure of restlesslegs.figures, which describes "
                "itself, or write the text in the brackets of ![…](…)",
                location=image,
            )
