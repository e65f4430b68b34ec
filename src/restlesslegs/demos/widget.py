"""What every widget of the course has in common: alive in JupyterLab, in the static book, and without either."""

from __future__ import annotations

import html
import json

import anywidget
import traitlets

from . import front_end


class CourseWidget(anywidget.AnyWidget):
    """A widget that shows itself as a live widget, as live HTML for the book, and as text.

    Subclasses give ``spec`` (data for the front end, with its ``kind``), ``state_names`` (the traits that the
    reader may change), ``fallback()`` (HTML for readers without JavaScript and for print) and ``text()``.
    """

    _css = front_end.style()
    spec = traitlets.Dict().tag(sync=True)
    state_names: tuple[str, ...] = ()

    def fallback(self) -> str:
        """Return what a reader without JavaScript gets, as HTML."""
        raise NotImplementedError

    def text(self) -> str:
        """Return the widget in words."""
        raise NotImplementedError

    def _repr_mimebundle_(self, **kwargs):
        data, metadata = super()._repr_mimebundle_(**kwargs)
        return {**data, "text/html": self.book_html(), "text/plain": self.text()}, metadata

    def book_html(self) -> str:
        """Return the element that the book's script brings to life."""
        state = {name: getattr(self, name) for name in self.state_names}
        # "<" must not end the script element early.
        data = json.dumps({"spec": self.spec, **state}, ensure_ascii=False).replace("<", "\\u003c")
        kind = html.escape(self.spec["kind"])
        return (
            f'<div class="restlesslegs" data-widget="{kind}"><script type="application/json">{data}</script>'
            f'<div class="rl-fallback">{self.fallback()}</div></div>'
        )
