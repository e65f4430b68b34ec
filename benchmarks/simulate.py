"""How long the model runs, beside the solvers that a modeller would reach for.

Run with ``uv run --all-groups python benchmarks/simulate.py``. Every row solves the same equations with light from
7:00 to 23:00, in the same run; the error is the largest over all states at the end, relative to the state,
against LSODA at a tolerance of 1e-12. The ratio is to libroadrunner's CVODE, once compiled, at about 1e-4.

- *48 hours* of the reference person, no treatment;
- *365 days* with a daily dose: in full (every equation, every day), and as the course does it (slow states averaged,
  one day in full at the end of each week).
"""

from __future__ import annotations

import statistics
import sys
import time
from pathlib import Path

import numpy as np
import roadrunner
from scipy.integrate import solve_ivp

sys.path.insert(0, str(Path(__file__).parents[1] / "tests"))

from book_site import chromium

from restlesslegs.codegen.sbml import sbml
from restlesslegs.demos import front_end
from restlesslegs.patients import RLS
from restlesslegs.physiology.model import MODEL
from restlesslegs.simulation import course, day
from restlesslegs.simulation.body import EVERY, START, STEP, STEPS, Body
from restlesslegs.simulation.compiled import compiled
from restlesslegs.simulation.generated.course import DOSES, INPUTS, SETTINGS, STATES
from restlesslegs.simulation.solve import check

LIGHT = INPUTS["light"].value
DOSE_HOUR = 20
GUT = list(STATES).index("agonist_in_gut")
UNUSED = [f"{drug}_in_{place}" for drug in DOSES if drug != "agonist" for place in ("gut", "body")]
TREATED = {**RLS.settings, "agonist": 1.0, "dose_hour": DOSE_HOUR}


def median(run, times: int) -> float:
    """Return the median time of a call [ms]."""
    run()
    seconds = []
    for _ in range(times):
        start = time.perf_counter()
        run()
        seconds.append(time.perf_counter() - start)
    return 1000 * statistics.median(seconds)


class Problem:
    """The reference person from noon: `days` of them, with a daily dose of the agonist or none."""

    def __init__(self, days: int, dose: float):
        self.days, self.dose = days, dose
        self.person = Body(check({**RLS.settings, "agonist": dose}))
        self.start = self.person.at_rest()
        for name in ("pacemaker", "pacemaker_complement", "adenosine"):
            self.start[list(STATES).index(name)] = STATES[name].value
        self.inputs = np.array([float(item.value) for item in INPUTS.values()])
        hours = (START + (np.arange(STEPS) + 0.5) * STEP) % 24
        self.light = LIGHT * ((hours >= SETTINGS["lights_on"].value) & (hours < SETTINGS["lights_off"].value))
        # Times at which light or dose change, in hours from noon, with the light until then.
        self.segments = [(8, 1, dose), (11, 1, 0), (19, 0, 0), (24, 1, 0)]

    def integrate(self) -> np.ndarray:
        """Return the states at the end by the compiled step of the library."""
        y, u = self.start.copy(), self.inputs.copy()
        doses = np.array([GUT]), np.array([(DOSE_HOUR - START) / STEP]), np.array([self.dose])
        points = np.empty((STEPS // EVERY, y.size))
        for _ in range(self.days):
            compiled().integrate(y, u, self.person.constants, STEP, self.light, *doses, EVERY, points)
        return y

    def numpy(self) -> np.ndarray:
        """Return the states at the end by the vectorised path, for an array that holds one person."""
        person = Body({**self.person.v, "ferritin": np.array([self.person.v["ferritin"]])})
        y = self.start[:, None]
        for _ in range(self.days):
            y = person.run(y, person.conditions(), 0)[-1]
        return y[:, 0]

    def lsoda(self, tolerance: float) -> np.ndarray:
        """Return the states at the end by SciPy's LSODA on the compiled rates."""
        rates, u, out = compiled().rates, self.inputs.copy(), np.empty(len(STATES))

        def slope(_, y):
            rates(y, u, self.person.constants, out)
            return out.copy()

        y = self.start.copy()
        for _ in range(self.days):
            before = 0
            for end, lit, dose in self.segments:
                u[0] = LIGHT * lit
                run = solve_ivp(slope, (before, end), y, method="LSODA", rtol=tolerance, atol=tolerance * 1e-3)
                y, before = run.y[:, -1].copy(), end
                y[GUT] += dose
        return y

    def cvode(self, runner) -> np.ndarray:
        """Return the states at the end by libroadrunner."""
        runner.resetAll()
        for name, value in zip(STATES, self.start, strict=True):
            runner[name] = value
        runner["iron_loss"] = self.person.v["iron_loss"]
        runner["brain_iron_transfer"] = self.person.v["brain_iron_transfer"]
        for _ in range(self.days):
            before = 0
            for name in UNUSED:
                runner[name] = 0  # what is left of rounding decays to 1e-300, where CVODE gives up
            for end, lit, dose in self.segments:
                runner["light"] = LIGHT * lit
                result = runner.simulate(before, end, 2)
                before = end
                if dose:
                    runner["agonist_in_gut"] = runner["agonist_in_gut"] + dose
        return np.array(result)[-1]


def in_browser(code: str, times: int) -> float:
    """Return the median time of a JavaScript expression in Chromium [ms]."""
    with chromium() as browser:
        page = browser.new_page()
        page.add_script_tag(content=front_end.module("day").partition("export default")[0])
        return page.evaluate(
            f"""() => {{
              const times = [];
              for (let i = 0; i < {times} + 5; i++) {{
                const start = performance.now();
                {code};
                times.push(performance.now() - start);
              }}
              return times.slice(5).sort((a, b) => a - b)[{times} >> 1];
            }}"""
        )


# The same days in JavaScript, without what simulateDay does besides.
DAYS_IN_JAVASCRIPT = """
  const v = withDefaults({settings});
  const y = atRest(v);
  const u = conditions(v);
  const advance = rungeKutta(equations(v).rates, y.length);
  for (let i = 0; i < {days}; i++) oneDay(v, y, u, 0, advance)
"""


def javascript(days: int, dose: float) -> str:
    """Return the code that runs the days."""
    settings = f"{{ferritin: 40, brain_iron_transfer: 0.63, agonist: {dose}, weeks: 1}}"
    return DAYS_IN_JAVASCRIPT.replace("{settings}", settings).replace("{days}", str(days))


def table(title: str, rows: list[tuple[str, float, float | None]], reference: float) -> None:
    """Print name, time, ratio to the reference and error of each row."""
    print(f"\n{title:50}{'ms':>10}{'CVODE/this':>12}{'error':>10}")
    for name, ms, error in rows:
        print(f"{name:50}{ms:10.2f}{reference / ms:12.2f}{'' if error is None else f'{error:10.0e}'}")


def rows_of(days: int, dose: float, times: int, with_numpy: bool) -> tuple[list, float]:
    """Measure every solver on one problem."""
    problem = Problem(days, dose)
    exact = problem.lsoda(1e-12)

    def error(states):
        live = np.abs(exact) > 1e-9
        return (np.abs(states - exact)[live] / np.abs(exact)[live]).max()

    start = time.perf_counter()
    runner = roadrunner.RoadRunner(sbml(MODEL))
    building = 1000 * (time.perf_counter() - start)
    runner.integrator.relative_tolerance, runner.integrator.absolute_tolerance = 5e-6, 5e-9
    runner.timeCourseSelections = list(STATES)
    cvode = median(lambda: problem.cvode(runner), times)
    rows = [
        ("library: compiled, every equation", median(problem.integrate, times), error(problem.integrate())),
        ("JavaScript in Chromium, every equation", in_browser(javascript(days, dose), times), None),
        ("SciPy LSODA 1e-5, compiled rates", median(lambda: problem.lsoda(1e-5), times), error(problem.lsoda(1e-5))),
        ("libroadrunner CVODE 5e-6", cvode, error(problem.cvode(runner))),
        ("   its building of the model, once", building, None),
    ]
    if with_numpy:
        rows.insert(1, ("library: NumPy, an array of one person", median(problem.numpy, 3), error(problem.numpy())))
    return rows, cvode


def main() -> None:
    """Print both tables."""
    start = time.perf_counter()
    day()
    seconds = time.perf_counter() - start
    print(f"first day of a process, with Numba's import and its cached code: {1000 * seconds:.0f} ms")
    rows, cvode = rows_of(days=2, dose=0.0, times=20, with_numpy=True)
    rows.append(("whole day() of a person", median(lambda: day(**RLS.settings), 20), None))
    rows.append(("whole simulateDay() in Chromium", in_browser("simulateDay({ferritin: 40 + i})", 100), None))
    table("48 hours", rows, cvode)
    rows, cvode = rows_of(days=365, dose=1.0, times=3, with_numpy=False)
    rows.append(("library: course(52), averaged, 53 days in full", median(lambda: course(52, **TREATED), 5), None))
    code = "[...simulateCourse(52, {ferritin: 40, brain_iron_transfer: 0.63, agonist: 1})]"
    rows.append(("simulateCourse(52) in Chromium", in_browser(code, 5), None))
    table("365 days of treatment", rows, cvode)


if __name__ == "__main__":
    main()
