"""Scripts and styles: the theme's own on every page, those of the demos only where a demo stands."""

from pathlib import Path

from docutils import nodes

HERE = Path(__file__).parent


def setup(app):
    """Connect to Sphinx."""
    app.add_css_file("book.css", priority=900)
    app.connect("config-inited", _use_templates)
    app.connect("builder-inited", _write_static_files)
    app.connect("html-page-context", _add_widget_assets)


def _use_templates(app, config):
    config.templates_path.append(str(HERE / "templates"))


def _write_static_files(app):
    """Add the style of the book, and the front end of the widgets as it is generated today."""
    if app.builder.format != "html":
        return
    from ..demos import front_end

    folder = Path(app.outdir).parent / "restlesslegs_static"
    folder.mkdir(parents=True, exist_ok=True)
    (folder / "restlesslegs.js").write_text(front_end.book_script(), encoding="utf-8")
    (folder / "restlesslegs.css").write_text(front_end.style(), encoding="utf-8")
    # The source folder's own _static is avoided: Jupyter Book loads each file in it on every page.
    app.config.html_static_path += [str(folder), str(HERE / "book.css")]


def _add_widget_assets(app, pagename, templatename, context, doctree):
    if doctree is not None and has_widget(doctree):
        app.add_css_file("restlesslegs.css")
        app.add_js_file("restlesslegs.js", loading_method="defer")


def has_widget(doctree: nodes.document) -> bool:
    """Tell whether a page holds the static view of a widget of the course."""
    return any(
        'class="restlesslegs"' in node.astext()
        for node in doctree.findall(nodes.raw)
        if "html" in node.get("format", "").split()
    )
