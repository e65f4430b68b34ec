"""The JavaScript that moves a slider and the NumPy that a student calls are the same model."""

import random

import numpy as np
import pytest

from restlesslegs.demos import IronDemo, front_end
from restlesslegs.simulation import day

pytestmark = pytest.mark.browser


def random_settings(count, seed):
    """Return settings of the iron demo drawn evenly from its sliders."""
    draw = random.Random(seed)
    controls = IronDemo().spec["controls"]
    return [
        {
            name: draw.choice(list(control["options"]))
            if control["kind"] == "choice"
            else draw.uniform(control["low"], control["high"])
            for name, control in controls.items()
        }
        for _ in range(count)
    ]


def test_javascript_and_numpy_agree(browser):
    """At 100 random settings, every series of the 48-hour run agrees to 1e-9 of its largest value."""
    page = browser.new_page()
    script = front_end.module("day").replace("export default", "window.unused =")
    page.add_script_tag(content=f"{script}\nwindow.simulateDay = simulateDay;")
    worst = 0.0
    for settings in random_settings(100, seed=3):
        in_browser = page.evaluate("settings => simulateDay(settings)", settings)
        in_python = day(**settings)
        assert set(in_browser) == set(in_python)
        for name, series in in_python.items():
            error = np.abs(np.array(in_browser[name]) - series).max() / max(np.abs(series).max(), 1e-30)
            worst = max(worst, error)
    page.close()
    print(f"largest relative difference between JavaScript and NumPy: {worst:.1e}")
    assert worst < 1e-9
