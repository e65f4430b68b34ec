"""How long a reader waits between moving a slider and seeing the curve, beside a slider that asks a kernel.

Run with ``uv run --all-groups python benchmarks/redraw.py``. It prints milliseconds (median and 95th percentile)
and their ratio in the same run:

- *page*: the demo of the static book in Chromium, from the slider's event to the changed path, at full speed and
  with the processor slowed down four times. The wait for the next frame, at most 16.7 ms, is included.
- *compute*: the simulation alone in the same Chromium.
- *kernel*: what an ``interact`` slider makes its kernel do for each event: simulate the day in NumPy, draw it with
  matplotlib and write a PNG. The way to the browser and back would come on top.
"""

import io
import statistics
import sys
import time
from pathlib import Path

sys.path.insert(0, str(Path(__file__).parents[1] / "tests"))

from book_site import chromium

from restlesslegs.demos import IronDemo, front_end
from restlesslegs.figures import iron_day
from restlesslegs.simulation import day

EVENTS = 200
FERRITINS = [20 + i for i in range(EVENTS)]
MOVE = """async (ferritins) => {
  const slider = document.querySelector("input[type=range]");
  const curve = document.querySelector("[data-series=urge]");
  const waits = [];
  for (const ferritin of ferritins) {
    await new Promise((resolve) => setTimeout(resolve, 7 * Math.random()));
    const redrawn = new Promise((resolve) =>
      new MutationObserver((_, observer) => { observer.disconnect(); resolve(); }).observe(curve, {attributes: true}));
    slider.value = ferritin;
    const start = performance.now();
    slider.dispatchEvent(new Event("input", {bubbles: true}));
    await redrawn;
    waits.push(performance.now() - start);
  }
  return waits;
}"""
COMPUTE = """(ferritins) => ferritins.map((ferritin) => {
  const start = performance.now();
  simulateDay({ferritin, brain_iron_transfer: 0.63});
  return performance.now() - start;
})"""


def spread(times: list[float]) -> tuple[float, float]:
    """Return median and 95th percentile."""
    return statistics.median(times), statistics.quantiles(times, n=20)[-1]


def in_browser(slowdown: int) -> tuple[tuple[float, float], tuple[float, float]]:
    """Return the spread of the redraw and of the simulation alone [ms]."""
    demo = IronDemo(ferritin=219, brain_iron_transfer=0.63, prediction="skipped")
    model = front_end.module("day").partition("export default")[0]
    script = f"<script>{front_end.book_script()}</script><script>{model}</script>"
    with chromium() as browser:
        page = browser.new_page(viewport={"width": 1280, "height": 900})
        page.set_content(f"<!doctype html><style>{front_end.style()}</style>{demo.book_html()}{script}")
        page.context.new_cdp_session(page).send("Emulation.setCPUThrottlingRate", {"rate": slowdown})
        return spread(page.evaluate(MOVE, FERRITINS)), spread(page.evaluate(COMPUTE, FERRITINS))


def in_kernel() -> tuple[float, float]:
    """Return the spread of one round of a kernel [ms]."""
    times = []
    for ferritin in FERRITINS[:40]:
        start = time.perf_counter()
        iron_day(day(ferritin, 0.63)).figure.savefig(io.BytesIO(), format="png")
        times.append(1000 * (time.perf_counter() - start))
    return spread(times)


def main() -> None:
    """Print the table."""
    kernel = in_kernel()
    print(f"{'ms':28}{'median':>8}{'p95':>8}{'kernel/this':>14}")
    print(f"{'kernel, without transport':28}{kernel[0]:8.1f}{kernel[1]:8.1f}{1:14.1f}")
    for slowdown in (1, 4):
        redraw, compute = in_browser(slowdown)
        for name, (median, late) in (("page, event to curve", redraw), ("page, simulation alone", compute)):
            print(f"{f'{name}, {slowdown}x':28}{median:8.1f}{late:8.1f}{kernel[0] / median:14.1f}")


if __name__ == "__main__":
    main()
