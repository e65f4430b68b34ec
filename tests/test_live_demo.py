"""The iron demo as a reader uses it: in the built book without a kernel, and in JupyterLab with one."""

import os
import re
import shutil
import subprocess
import sys
import time
import urllib.request

import pytest
from book_site import ROOT

from restlesslegs.demos import IronDemo

pytestmark = pytest.mark.browser


class Demo:
    """The first demo of a page, with the gestures of a reader."""

    def __init__(self, page):
        self.page = page
        self.box = page.locator(".rl-demo").first
        self.slider = self.box.get_by_label("Transfer of iron into the brain")

    def predict(self, answer):
        """Commit to an answer; before that there is no curve to see."""
        self.box.wait_for(timeout=60_000)
        assert not self.box.locator("[data-series=urge]").is_visible()
        self.box.get_by_label(answer).check()
        self.box.get_by_role("button", name="Commit and see").click()
        self.box.locator("[data-series=urge]").wait_for()

    def drag_to(self, share):
        """Drag the transfer slider with the mouse to a share of its width."""
        self.slider.scroll_into_view_if_needed()
        box = self.slider.bounding_box()
        value, low, high = (float(self.slider.evaluate(f"e => e.{name}")) for name in ("value", "min", "max"))
        middle = box["y"] + box["height"] / 2
        mouse = self.page.mouse
        mouse.move(box["x"] + 8 + (box["width"] - 16) * (value - low) / (high - low), middle)
        mouse.down()
        mouse.move(box["x"] + box["width"] * share, middle, steps=8)
        mouse.up()
        self.settle()

    def settle(self):
        """Wait for the frame in which the curve is drawn, and for the debounced announcement."""
        self.page.wait_for_timeout(800)

    @property
    def curve(self):
        """The path of the urge."""
        return self.box.locator("[data-series=urge]").get_attribute("d")

    @property
    def summary(self):
        """The sentence below the curves."""
        return self.box.locator("[data-part=summary]").inner_text()

    def settings(self):
        """Return the slider values shown."""
        names = {"ferritin": "Serum ferritin", "brain_iron_transfer": "Transfer of iron into the brain"}
        return {name: float(self.box.get_by_label(label).input_value()) for name, label in names.items()}

    def check_drag(self):
        """Drag the slider, and compare what the page then says with the Python model."""
        curve, summary = self.curve, self.summary
        self.drag_to(0.1)
        assert self.curve != curve
        assert self.summary != summary
        assert self.summary == IronDemo(**self.settings()).text()
        assert self.box.get_by_role("status").inner_text() == self.summary
        assert re.fullmatch(r"\d+ % of usual", self.slider.get_attribute("aria-valuetext"))


@pytest.fixture
def lesson(browser, site_url):
    """Return a function that opens the built lesson in a window of some size."""
    opened = []

    def open_lesson(width=1280, height=900):
        opened.append(browser.new_page(viewport={"width": width, "height": height}))
        opened[-1].goto(f"{site_url}/lessons/03_iron.html")
        return opened[-1]

    yield open_lesson
    for page in opened:
        page.close()


@pytest.mark.cycle
def test_the_demo_is_alive_in_the_book(lesson):
    """Predict, drag, read: the built page needs no kernel."""
    page = lesson(1280, 900)
    demo = Demo(page)
    demo.predict("It falls")
    assert "The model says otherwise: it rises, from 2.01 nM" in demo.box.locator("[data-part=answer]").inner_text()
    demo.check_drag()


@pytest.mark.cycle
def test_the_demo_works_by_keyboard_alone_on_a_phone(lesson):
    """At 360 pixels: Tab and Space to predict, arrows and End to move, the chart stays in sight."""
    page = lesson(360, 740)
    demo = Demo(page)
    demo.box.get_by_label("It rises").focus()
    page.keyboard.press("Space")
    page.keyboard.press("Tab")
    page.keyboard.press("Enter")
    demo.box.locator("[data-series=urge]").wait_for()
    assert demo.box.locator("[data-part=answer]").evaluate("e => e === document.activeElement")
    before = demo.curve
    demo.slider.focus()
    page.keyboard.press("End")
    demo.settle()
    assert demo.slider.get_attribute("aria-valuetext") == "120 % of usual"
    assert demo.curve != before
    chart = demo.box.locator(".rl-stage").bounding_box()
    slider = demo.slider.bounding_box()
    header = page.locator(".bd-header-article").bounding_box()
    assert chart["y"] >= header["y"] + header["height"] - 1
    assert chart["y"] + chart["height"] <= slider["y"]
    assert slider["y"] + slider["height"] <= 740


@pytest.mark.cycle
@pytest.mark.parametrize("size", [(360, 640), (390, 844), (1280, 900)], ids=str)
def test_the_answer_is_in_sight_after_the_click(lesson, size):
    """The page grows when the curves appear; the reader is not left somewhere else."""
    page = lesson(*size)
    demo = Demo(page)
    demo.box.get_by_label("It rises").check()
    button = demo.box.get_by_role("button", name="Commit and see")
    button.evaluate("e => scrollBy(0, e.getBoundingClientRect().y - innerHeight / 5)")
    button.click()
    demo.settle()
    answer = demo.box.locator("[data-part=answer]").bounding_box()
    assert 0 <= answer["y"] < size[1] - 50


@pytest.mark.cycle
def test_every_control_can_be_reached_on_a_very_small_screen(lesson):
    """At 320 by 256 pixels, a wide screen at 400 % zoom, nothing covers the control that has the focus."""
    page = lesson(320, 256)
    demo = Demo(page)
    demo.predict("It rises")
    for control in demo.box.locator(".rl-controls :is(input, button):enabled").all():
        control.focus()
        assert control.evaluate("""e => {
            const box = e.getBoundingClientRect();
            return document.elementFromPoint(box.x + box.width / 2, box.y + box.height / 2) === e;
        }"""), control.evaluate("e => e.outerHTML")


@pytest.mark.cycle
def test_self_checks_answer_in_the_book(lesson):
    """Every option of every self-check answers at once; exactly one is right."""
    page = lesson()
    found = page.locator(".rl-check").all()
    assert len(found) >= 4
    for check in found:
        verdicts = []
        for option in check.get_by_role("radio").all():
            option.check()
            verdicts.append(check.get_by_role("status").inner_text())
        assert sum(verdict.startswith("✓ Right.") for verdict in verdicts) == 1
        assert len(set(verdicts)) == len(verdicts)


@pytest.fixture(scope="module")
def lab(tmp_path_factory):
    """Start JupyterLab on a copy of the course; return its address."""
    home = tmp_path_factory.mktemp("lab")
    for folder in ("lessons", "book"):
        shutil.copytree(ROOT / folder, home / "course" / folder)
    shutil.copy(ROOT / "index.ipynb", home / "course")
    # Keep every cell on the page, in sight or not, so that the test need not scroll.
    settings = home / "settings" / "@jupyterlab" / "notebook-extension" / "tracker.jupyterlab-settings"
    settings.parent.mkdir(parents=True)
    settings.write_text('{"windowingMode": "none"}', encoding="utf-8")
    own = {f"JUPYTER_{kind}_DIR": str(home / kind) for kind in ("CONFIG", "DATA", "RUNTIME")}
    options = ["--no-browser", "--allow-root", "--ip=127.0.0.1", "--port=0", "--IdentityProvider.token="]
    with (home / "log").open("w+") as log:
        server = subprocess.Popen(
            [sys.executable, "-m", "jupyter", "lab", *options, f"--ServerApp.root_dir={home / 'course'}"],
            env={
                **os.environ,
                **own,
                "IPYTHONDIR": str(home / "ipython"),
                "JUPYTERLAB_SETTINGS_DIR": str(home / "settings"),
            },
            stdout=log,
            stderr=log,
        )
        try:
            yield wait_for_server(home / "log", server)
        finally:
            server.terminate()
            server.wait(timeout=30)


def wait_for_server(log, server):
    """Return the address that the server printed, as soon as it answers."""
    for _ in range(120):
        found = re.search(r"http://127\.0\.0\.1:\d+/", log.read_text())
        if found:
            with urllib.request.urlopen(f"{found.group()}api", timeout=10):
                return found.group()
        assert server.poll() is None, log.read_text()
        time.sleep(0.5)
    pytest.fail(f"JupyterLab did not start:\n{log.read_text()}")


def test_the_demo_is_alive_in_jupyterlab_and_bound_to_python(browser, lab):
    """The same gestures in JupyterLab; the slider and the Python object follow each other."""
    page = browser.new_page(viewport={"width": 1400, "height": 1000})
    asked = []
    page.on("request", lambda request: asked.append(request.url))
    page.goto(f"{lab}lab/tree/lessons/03_iron.ipynb")
    page.get_by_text("Python 3 (ipykernel) | Idle").wait_for(timeout=60_000)
    page.get_by_role("menuitem", name="Run", exact=True).click()
    page.get_by_role("menuitem", name="Run All Cells", exact=True).click()
    demo = Demo(page)
    demo.predict("It rises")
    demo.check_drag()

    demo.slider.focus()
    before = demo.settings()["brain_iron_transfer"]
    page.keyboard.press("ArrowRight")
    demo.settle()
    now = demo.settings()["brain_iron_transfer"]
    assert now == pytest.approx(before + 0.01)

    # A reader's own cell at the end: what Python sees, and Python moving the slider.
    run_in_new_cell(page, "print('transfer is', demo.brain_iron_transfer); demo.ferritin = 222")
    page.get_by_text(f"transfer is {now:g}", exact=False).last.wait_for()
    demo.settle()
    assert demo.settings()["ferritin"] == 222
    assert demo.summary == IronDemo(**demo.settings()).text()
    assert not [url for url in asked if not url.startswith((lab, "data:", "blob:"))]
    page.close()


def run_in_new_cell(page, code):
    """Type code into a new cell at the end of the notebook and run it."""
    page.keyboard.press("Escape")
    page.locator(".jp-Notebook .jp-Cell").last.click()
    page.keyboard.press("Escape")
    page.keyboard.press("b")
    page.keyboard.press("Enter")
    page.keyboard.insert_text(code)
    page.keyboard.press("Shift+Enter")
