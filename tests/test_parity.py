"""The JavaScript that moves a slider and the NumPy that a student calls are the same model.

Settings, switches, inputs and parameters are drawn from their whole declared ranges, once with a fixed seed and once
with one from the clock. The seed is part of the test's name; to repeat a failure, set ``PARITY_SEED`` to it.
"""

import base64
import os
import time

import numpy as np
import pytest

from restlesslegs.demos import front_end
from restlesslegs.simulation import INPUTS, PARAMETERS, SETTINGS, SWITCHES, course, day

pytestmark = pytest.mark.browser

PEOPLE = 200
BATCH = 20  # people in one message from the browser
SEEDS = [3, int(os.environ.get("PARITY_SEED", time.time()))]
ALLOWED = 1e-9
# Series come as text, because the browser hands over lists of numbers one by one.
SCRIPT = """
window.asText = (lists) => {
  const bytes = new Uint8Array(new Float64Array(lists.flat()).buffer);
  let text = "";
  for (let i = 0; i < bytes.length; i += 8192) text += String.fromCharCode(...bytes.subarray(i, i + 8192));
  return btoa(text);
};
window.asRecord = (day, settings) =>
  ({names: Object.keys(day), series: asText(Object.values(day)), score: irlsScore(day, settings)});
window.days = (people) => people.map((settings) => asRecord(simulateDay(settings), settings));
window.weeks = (count, settings) => [...simulateCourse(count, settings)].map((day) => asRecord(day, settings));
"""


@pytest.fixture(scope="module")
def page(browser):
    """Return a page with the scripts of a demo."""
    page = browser.new_page()
    page.add_script_tag(content=front_end.module("day").replace("export default", "window.unused =") + SCRIPT)
    yield page
    page.close()


def random_people(count: int, seed: int) -> list[dict]:
    """Return settings drawn evenly from everything that `day` takes."""
    random = np.random.default_rng(seed)
    people = []
    for _ in range(count):
        numbers = {**SETTINGS, **INPUTS, **PARAMETERS}
        person = {name: float(random.uniform(item.low, item.high)) for name, item in numbers.items()}
        person |= {name: str(random.choice(list(switch.options))) for name, switch in SWITCHES.items()}
        # Every day lived with shifted light is run; so one in four people travels.
        person["light_shift"] *= float(random.random() < 0.25)
        people.append(person)
    return people


def largest_difference(in_browser: dict, in_python) -> tuple[float, str]:
    """Return the largest difference between two days, as a share of the largest value of its series, and its name."""
    assert set(in_browser["names"]) == set(in_python)
    all_series = np.frombuffer(base64.b64decode(in_browser["series"])).reshape(len(in_python), -1)
    differences = []
    for name, ours in zip(in_browser["names"], all_series, strict=True):
        theirs = in_python[name]
        differences.append((float(np.abs(ours - theirs).max() / max(np.abs(theirs).max(), 1e-30)), name))
    score = abs(in_browser["score"] - in_python.irls_score) / max(in_python.irls_score, 1e-30)
    return max([*differences, (score, "irls_score")])


def compare_days(page, people: list[dict]) -> None:
    """Assert that both languages find the same days, and print how far apart they are."""
    worst = (-1.0, "", 0)
    for start in range(0, len(people), BATCH):
        batch = people[start : start + BATCH]
        for i, in_browser in enumerate(page.evaluate("people => days(people)", batch), start):
            worst = max(worst, (*largest_difference(in_browser, day(**people[i])), i))
    print("largest relative difference {:.1e}, in {} of person {}".format(*worst))
    assert worst[0] <= ALLOWED, worst


@pytest.mark.parametrize("seed", SEEDS)
def test_a_day_is_the_same(page, seed):
    """Every series of the second day of 48 hours."""
    compare_days(page, random_people(PEOPLE, seed))


def test_a_dose_between_two_steps_is_taken_at_the_same_time(page):
    """Hours in the middle of a step of 0.05 h, before and after noon, where rounding decides."""
    hours = [0.025, 0.225, 11.975, 12.025, 12.225, 20.325, 23.975, 24]
    compare_days(page, [{"levodopa": 2, "opioid": 1, "dose_hour": hour} for hour in hours])


@pytest.mark.parametrize("seed", SEEDS)
def test_a_day_after_a_year_of_treatment_is_the_same(page, seed):
    """Iron by either route and all drugs for 52 weeks, or stopped on the way; then the 48 hours."""
    people = random_people(PEOPLE, seed + 1)
    for i, person in enumerate(people):
        person |= {"weeks": 52, "light_shift": 0} | ({} if i % 4 == 0 else {"treated_weeks": 52})
    compare_days(page, people)


@pytest.mark.parametrize("seed", SEEDS)
def test_the_weeks_of_a_course_are_the_same(page, seed):
    """Each week's series and severity score, with treatment stopped on the way."""
    worst = (-1.0, "", 0, 0)
    for i, person in enumerate(random_people(10, seed + 2)):
        person |= {"light_shift": 0, "treated_weeks": person["treated_weeks"] / 52 * 10}
        in_browser = page.evaluate("person => weeks(10, person)", person)
        in_python = course(**person | {"weeks": 10})
        assert len(in_browser) == len(in_python) == 11
        for week, record in enumerate(in_browser):
            worst = max(worst, (*largest_difference(record, in_python[week]), i, week))
    print("largest relative difference {:.1e}, in {} of person {} in week {}".format(*worst))
    assert worst[0] <= ALLOWED, worst
