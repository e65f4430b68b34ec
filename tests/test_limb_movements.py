"""Periodic limb movements: the intervals that sleep laboratories found, the scoring rule, and one night per seed."""

import itertools

import numpy as np
import pytest
from book_site import ROOT

from restlesslegs import patients
from restlesslegs.simulation import day, limb_movements
from restlesslegs.simulation.limb_movements import LARGEST_SEED, night, periodic

SEEDS = range(1, 7)


@pytest.fixture(scope="module")
def rls():
    """Return the day of the reference person with RLS."""
    return day(**patients.RLS.settings)


@pytest.fixture(scope="module")
def nights(rls):
    """Return nights of that person, one for each seed."""
    return [night(rls, seed=seed) for seed in SEEDS]


@pytest.fixture(scope="module")
def intervals(nights):
    """Return the intervals of all nights [s]."""
    return np.concatenate([one.intervals for one in nights])


def steady(excitability):
    """Return a day with the same excitability at every hour."""
    return {"hour": [12, 36], "excitability": [excitability, excitability]}


def test_the_commonest_interval(intervals):
    """The four seconds that hold most intervals have their middle at 22 to 26 s (ferri2006narcolepsy)."""
    middles = np.arange(2, 88, 0.5)
    counts = [np.count_nonzero(np.abs(intervals - middle) < 2) for middle in middles]
    assert 22 <= middles[np.argmax(counts)] <= 26


def test_the_wide_peak(intervals):
    """The peak at half its height spans about 15 to 30 s, and its flanks 10 to 90 s (ferri2006plm)."""
    counts, edges = np.histogram(intervals, np.arange(0, 92, 3))
    high = np.flatnonzero(counts > counts.max() / 2)
    assert 13 <= edges[high[0]] <= 19
    assert 27 <= edges[high[-1] + 1] <= 39
    scored = intervals[(intervals >= 10) & (intervals <= 90)]
    assert len(scored) > 0.8 * len(intervals)  # the others are pauses between series
    assert np.mean((scored >= 15) & (scored <= 30)) > 0.5
    assert np.mean(scored > 45) > 0.02


def test_movements_last_as_long_as_the_rule_allows(nights):
    """Every movement lasts 0.5 to 10 s (ferri2016wasm), and on average 3.2 ± 0.65 s (ferri2015arousal)."""
    duration = np.concatenate([one.duration for one in nights])
    assert duration.min() >= 0.5
    assert duration.max() <= 10
    assert 2.55 < duration.mean() < 3.85


def test_many_in_rls_and_few_in_health(nights):
    """Well above the 15 an hour of habarubio2016 in RLS, and no more than in allen2004ropinirole; few in health."""
    indices = [one.index for one in nights]
    assert min(indices) > 20
    assert 25 < np.mean(indices) < 48.5
    assert night(day(**patients.HEALTHY.settings)).index < 5


def test_movements_become_fewer_through_the_night(nights):
    """In RLS the number per hour falls from the first half of the night to the second (ferri2006narcolepsy)."""
    for one in nights:
        assert 0 < one.index_between(27, 31) < 0.8 * one.index_between(23, 27)
    halves = [one.index_between(23, 27) + one.index_between(27, 31) for one in nights]
    np.testing.assert_allclose(halves, [2 * one.index for one in nights])


def test_more_excitability_never_means_fewer_movements():
    """From none at all to a rhythm that stays at its pace; what chance adds is within 3 %."""
    grid = [0.5, 1.0, 1.35, 1.5, 1.6, 1.8, 2.2, 6.0]
    found = [sum(len(night(steady(level), 23, 24.5, seed).onset) for seed in (1, 2)) for level in grid]
    assert found[:2] == [0, 0]
    assert all(more >= 0.97 * fewer for fewer, more in itertools.pairwise(found))
    assert found[-1] > 10 * found[2] > 0


def test_one_seed_is_one_night(rls, nights):
    """The same seed gives the same movements, another seed others, but about as many."""
    again = night(rls, seed=SEEDS[0])
    np.testing.assert_array_equal(again.onset, nights[0].onset)
    np.testing.assert_array_equal(again.duration, nights[0].duration)
    first, second = nights[0].onset, nights[1].onset
    assert len(np.intersect1d(first, second)) < 0.1 * len(first)
    indices = [one.index for one in nights]
    assert np.std(indices) < 0.25 * np.mean(indices)


def test_a_finer_step_changes_nothing(monkeypatch):
    """With a quarter of the step the median interval and the number of movements agree within 5 %."""
    coarse = night(steady(3.0), 23, 25)
    monkeypatch.setattr(limb_movements, "STEP", limb_movements.STEP / 4)
    fine = night(steady(3.0), 23, 25)
    assert len(fine.generator_activity) == 4 * len(coarse.generator_activity)
    assert np.median(fine.intervals) == pytest.approx(np.median(coarse.intervals), rel=0.05)
    assert len(fine.onset) == pytest.approx(len(coarse.onset), rel=0.05)


def test_the_synapses_tire_and_recover(nights):
    """Transmitter is low when a movement ends, and has always recovered in part when the next one begins."""
    one = nights[0]
    starts = np.rint(one.onset / limb_movements.STEP).astype(int)
    ends = np.rint((one.onset + one.duration) / limb_movements.STEP).astype(int)
    assert one.transmitter[ends].max() < 0.35
    assert one.transmitter[starts].min() > 0.4
    assert 0 <= one.generator_activity.min() < one.generator_activity.max() <= 1


def test_movements_cut_off_by_the_night_do_not_count():
    """A movement has to begin and to end while it is recorded."""
    moving = np.array([1, 1, 0, 0, 1, 1, 1, 0, 1], dtype=bool)
    onset, duration = limb_movements._movements(moving)
    np.testing.assert_allclose(onset, [0.4])
    np.testing.assert_allclose(duration, [0.3])
    for constant in (np.zeros(5, dtype=bool), np.ones(5, dtype=bool)):
        assert len(limb_movements._movements(constant)[0]) == 0


@pytest.mark.parametrize(
    ("onset", "duration", "expected"),
    [
        ([0, 20, 40], [2, 2, 2], "---"),
        ([0, 20, 40, 60], [2, 2, 2, 2], "++++"),
        ([0, 10, 100, 110], [2, 2, 2, 2], "++++"),
        ([0, 20, 40, 49, 69], [2, 2, 2, 2, 2], "-----"),
        ([0, 20, 40, 60, 69, 89], [2, 2, 2, 2, 2, 2], "++++--"),
        ([0, 20, 40, 131, 151], [2, 2, 2, 2, 2], "-----"),
        ([0, 20, 40, 60, 151, 171, 191, 211], [2, 2, 2, 2, 2, 2, 2, 2], "++++++++"),
        ([0, 20, 25, 40, 60], [2, 2, 0.4, 2, 2], "++-++"),
        ([0, 20, 40, 60], [2, 2, 2, 0.4], "----"),
        ([0, 20, 40, 60], [0.5, 10, 2, 2], "++++"),
        ([0, 20, 30, 40, 60], [2, 2, 10.1, 2, 2], "-----"),
        ([0, 20, 40, 60, 75, 90], [2, 2, 2, 2, 10.1, 2], "++++--"),
        ([], [], ""),
    ],
    ids=[
        "three are no series",
        "four are one",
        "10 s and 90 s belong",
        "9 s ends a series",
        "9 s ends a series that counts",
        "91 s ends a series",
        "91 s apart two series",
        "a twitch is ignored",
        "a twitch does not count",
        "0.5 s and 10 s count",
        "more than 10 s ends a series",
        "more than 10 s does not count",
        "none",
    ],
)
def test_the_scoring_rule(onset, duration, expected):
    """The rule of the World Association of Sleep Medicine (ferri2016wasm), case by case."""
    assert "".join("+" if belongs else "-" for belongs in periodic(onset, duration)) == expected


def test_chance_is_what_it_says():
    """The published generator gives these first draws; what is made of them has mean 0 and variance 1."""
    for seed, expected in (
        (1, [2693262067, 11749833, 2265367787]),
        (LARGEST_SEED, [3850105811, 813802916, 3073704848]),
    ):
        np.testing.assert_array_equal(limb_movements._even(seed, 3) * 2**32, expected)
    quick, slow = limb_movements._noise(7, 200_000).T
    neighbour, _ = limb_movements._noise(8, 200_000).T
    assert quick.mean() == pytest.approx(0, abs=0.01)
    assert quick.std() == pytest.approx(1, abs=0.01)
    for other in (slow, neighbour, np.roll(quick, 1)):
        assert np.corrcoef(quick, other)[0, 1] == pytest.approx(0, abs=0.01)


@pytest.mark.parametrize(
    ("arguments", "error", "sentence"),
    [
        ({"day": 3}, TypeError, r"^day must be a Day, as restlesslegs.simulation.day returns it; you gave 3\.$"),
        ({"day": {"hour": [12]}}, TypeError, r"^day must be a Day"),
        (
            {"day": steady(float("nan"))},
            ValueError,
            r"^excitability \(.*\) must be a number from 0 to 100 .* you gave nan\.$",
        ),
        (
            {"start": 11},
            ValueError,
            r"^start \(lights out; 24 is midnight\) must be a number from 12 to 36 h; you gave",
        ),
        ({"end": "7"}, ValueError, r"^end \(lights on; .*\) must be a number from 12 to 36 h; you gave '7'\.$"),
        ({"start": 31, "end": 23}, ValueError, r"^The night must last at least 0.5 h; you gave start=31 and end=23\.$"),
        ({"seed": 1.5}, ValueError, r"^seed must be a whole number from 0 to 4294967295; you gave 1.5\.$"),
        ({"seed": -1}, ValueError, r"^seed must be a whole number"),
        ({"seed": True}, ValueError, r"^seed must be a whole number"),
        ({"seed": 2**32}, ValueError, r"^seed must be a whole number"),
    ],
    ids=str,
)
def test_bad_input_is_told_in_one_sentence(arguments, error, sentence):
    """The sentence names what was wrong."""
    with pytest.raises(error, match=sentence):
        night(**{"day": steady(1.5), **arguments})


@pytest.mark.browser
def test_javascript_and_python_give_the_same_night(browser, rls):
    """Movements, scores and states agree at several levels, hours and seeds, the first and the last seed included."""
    page = browser.new_page()
    simulation = ROOT / "src" / "restlesslegs" / "simulation"
    for script in ("generated/limb_movements.js", "limb_movements.js"):
        page.add_script_tag(content=(simulation / script).read_text(encoding="utf-8"))
    series = {name: list(map(float, rls[name])) for name in ("hour", "excitability")}
    for who, start, end, seed in [
        (series, 23, 31, 1),
        (series, 25.25, 27.5, LARGEST_SEED),
        (steady(1.4), 23, 25, 0),
        (steady(4.0), 35, 36, 12345),
        (steady(0.9), 12, 13, 2),
    ]:
        in_python = night(who, start, end, seed)
        in_browser = page.evaluate(
            """([day, options]) => {
                const night = simulateNight(day, options);
                const states = ["generator_activity", "transmitter"];
                const everySecond = (series) => Array.from(series).filter((_, step) => step % 10 === 0);
                return {...night, ...Object.fromEntries(states.map((name) => [name, everySecond(night[name])]))};
            }""",
            [who, {"start": start, "end": end, "seed": seed}],
        )
        assert in_browser["periodic"] == in_python.periodic.tolist()
        assert in_browser["index"] == pytest.approx(in_python.index)
        for name, every in (("onset", 1), ("duration", 1), ("generator_activity", 10), ("transmitter", 10)):
            expected = getattr(in_python, name)[::every]
            np.testing.assert_allclose(in_browser[name], expected, rtol=0, atol=1e-9, err_msg=name)
    page.close()
