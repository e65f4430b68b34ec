"""The demo of one day: predict, then move the sliders and watch the day of a person change."""

from __future__ import annotations

import html
from dataclasses import asdict, dataclass
from typing import ClassVar

import traitlets

from ..figures import draw
from ..patients import HEALTHY, Person
from ..simulation import Day, day
from ..views import View
from . import front_end
from .controls import Choice, Slider
from .widget import CourseWidget

DISCLAIMER = "Teaching model, not for prediction in a person."


@dataclass(frozen=True)
class Prediction:
    """A question that the model answers: what happens to one readout in an experiment.

    ``answers`` maps ``falls``, ``unchanged`` and ``rises`` to the wording of the options; ``because`` explains
    the model's answer. A change of less than ``unchanged_within`` (a share) counts as unchanged.
    """

    ask: str
    experiment: dict
    readout: str
    answers: dict[str, str]
    because: str
    unchanged_within: float = 0.02


class DayDemo(CourseWidget):
    """A demo whose controls are arguments of `restlesslegs.simulation.day`.

    ``demo.ferritin = 40`` moves the slider, moving the slider sets ``demo.ferritin``; ``demo.result`` is the
    simulated day in Python for the present settings, ``demo.prediction`` what the reader committed to.
    """

    _esm = front_end.module("day")
    title: str
    question: Prediction
    view: View
    presets: tuple[Person, ...]
    controls: ClassVar[dict[str, Slider | Choice]] = {}
    prediction = traitlets.Enum(["", "falls", "unchanged", "rises", "skipped"], "").tag(sync=True)

    def __init_subclass__(cls, **kwargs):
        super().__init_subclass__(**kwargs)
        own = {name: trait for name, trait in vars(cls).items() if isinstance(trait, Slider | Choice)}
        cls.controls = cls.controls | own
        cls.state_names = (*cls.controls, "prediction")

    def __init__(self, **settings):
        if unknown := settings.keys() - self.traits().keys():
            raise TypeError(f"The demo has no setting {min(unknown)!r}; it has {', '.join(self.controls)}.")
        super().__init__(**settings)
        self.spec = {
            "kind": "day",
            "title": self.title,
            "disclaimer": DISCLAIMER,
            "question": asdict(self.question),
            "controls": {name: control.shown for name, control in self.controls.items()},
            "presets": [{"name": person.name, "settings": person.settings} for person in self.presets],
            "defaults": {name: control.default_value for name, control in self.controls.items()},
            "healthy": HEALTHY.settings,
            "view": asdict(self.view),
        }

    @property
    def settings(self) -> dict:
        """The present settings, as arguments of `restlesslegs.simulation.day`."""
        return {name: getattr(self, name) for name in self.controls}

    @property
    def result(self) -> Day:
        """The simulated day for the present settings."""
        return day(**self.settings)

    def text(self) -> str:
        """Return the summary of the present settings, as the page words it."""
        return self.view.words(self.result, day(**HEALTHY.settings))

    def fallback(self) -> str:
        """Return the question and the figure of its experiment, as HTML."""
        image = draw(self.view, day(**self.question.experiment)).image()
        return (
            f"<figure><p><strong>{html.escape(self.question.ask)}</strong></p>{image}"
            f"<figcaption>{html.escape(f'{self.question.because} {DISCLAIMER}')}</figcaption></figure>"
        )
