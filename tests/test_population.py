"""Virtual people: as many cases as were counted, the same people everywhere, and how exact the short cut is."""

import importlib
import socket
import sys

import numpy as np
import pytest
from scipy.optimize import brentq
from scipy.stats import multivariate_normal, norm

from restlesslegs.simulation import PARAMETERS, SETTINGS, day, population, scan, siblings, surface
from restlesslegs.simulation.generated import surface as stored

module = importlib.import_module("restlesslegs.simulation.population")  # `population` itself is the function
RANGES = PARAMETERS | SETTINGS
OWN = ("ferritin", "brain_iron_transfer", "risk_score", "circuit_gain", "trigger")
LOCALLY = "127.0.0.1:0"
CASE = 15  # points: at least "moderate" on the severity scale, as trials enrol


@pytest.fixture(scope="module")
def people():
    """Return enough people that chance moves no share by more than a few percent of itself."""
    return population(500_000)


@pytest.fixture(scope="module")
def case(people):
    """Return who has a severity of a case."""
    return people["irls_score"] >= CASE


@pytest.fixture(scope="module")
def both_cases():
    """Return, for each of two siblings, whether they are a case."""
    return siblings(500_000)["irls_score"] >= CASE


# ---------------------------------------------------------------- what was counted
def test_prevalence(case):
    """2.7 % are clinically affected (allen2005rest; 416 people, so 2.4 to 3.0). Used in calibration."""
    assert 0.024 < case.mean() < 0.030


def test_women_are_affected_twice_as_often(people, case):
    """14.2 against 6.6 %, a ratio of 2.15 (hogl2005bruneck). Used in calibration."""
    women = people["sex"] == "female"
    assert 1.8 < case[women].mean() / case[~women].mean() < 2.5


def test_heritability(both_cases):
    """54 % (44 to 63; desai2004twins): twice the correlation of siblings' liability. Used in calibration."""
    below = norm.ppf(both_cases.mean())
    together = both_cases.all(axis=1).mean()
    correlation = brentq(
        lambda r: multivariate_normal([0, 0], [[1, r], [r, 1]]).cdf([below, below]) - together, -0.5, 0.95
    )
    assert 0.44 < 2 * correlation < 0.63


def test_siblings_of_cases_are_affected_more_often(both_cases):
    """3.6 times (2.8 to 4.4; xiong2010family). Predicted."""
    assert 2.8 < both_cases.all(axis=1).mean() / both_cases.mean() ** 2 < 4.4


def test_severity_among_the_affected(people):
    """Of 66 % moderate (11 or more) or severe (21 or more), 22 % were severe (hogl2005bruneck), a third. Predicted.

    These were some 50 people, hence an interval from 0.2 to 0.46.
    """
    score = people["irls_score"]
    assert 0.2 < (score >= 21).sum() / (score >= 11).sum() < 0.46


def test_ferritin_is_that_of_women_and_men_of_fifty(people):
    """Medians 54 (milman1992women) and 145 µg/L (cdc2008nutrition)."""
    for sex, median in (("female", 54), ("male", 145)):
        assert np.median(people["ferritin"][people["sex"] == sex]) == pytest.approx(median, rel=0.01)


def test_everyone_could_be_simulated(people):
    """No setting lies outside what `day` accepts, and no score outside the scale."""
    for name in OWN:
        assert RANGES[name].low <= people[name].min() < people[name].max() <= RANGES[name].high
    assert 0 < people["irls_score"].min() < people["irls_score"].max() < 40


# ---------------------------------------------------------------- the response surface
def evenly(count):
    """Return people drawn evenly from all that `day` accepts."""
    random = np.random.default_rng(2026)
    return {name: random.uniform(RANGES[name].low, RANGES[name].high, count) for name in OWN}


def drawn(count):
    """Return people of the population."""
    people = population(count, seed=2026)
    return {name: people[name] for name in OWN}


@pytest.mark.parametrize("choose", [drawn, evenly])
def test_the_surface_agrees_with_full_runs(choose):
    """At 300 people the severity is wrong by no more than 0.25 points, and by 0.03 in the root mean square."""
    people = choose(300)
    brain_iron, irls_score = surface.splines()
    iron, score = surface.full_run(**people)
    genes = {name: people[name] for name in ("risk_score", "circuit_gain", "trigger")}
    predisposition = surface.predisposition(**genes, score_effect=PARAMETERS["score_effect"].value)
    interpolated = brain_iron(people["ferritin"], people["brain_iron_transfer"])
    error = irls_score(interpolated, predisposition) - score
    print(f"{choose.__name__}: at most {np.abs(error).max():.3f}, root mean square {np.sqrt(np.mean(error**2)):.4f}")
    assert np.abs(interpolated - iron).max() < 1e-3
    assert np.abs(error).max() < 0.25
    assert np.sqrt(np.mean(error**2)) < 0.03


def test_a_person_of_the_population_has_that_day():
    """The columns are what `day` finds for the same settings."""
    for person in population(5, seed=3):
        shown = day(**{name: float(person[name]) for name in OWN})
        assert person["irls_score"] == pytest.approx(shown.irls_score, abs=0.25)
        assert person["brain_iron"] == pytest.approx(shown.mean("brain_iron"), abs=1e-3)


def test_the_surface_is_fresh():
    """The stored tables are those that the model gives now (if not: `restlesslegs build`)."""
    for name, table in surface.tables().items():
        assert np.array(getattr(stored, name)) == pytest.approx(table, abs=1e-3), name


def test_the_surface_reaches_everyone():
    """No brain iron of the first table lies outside the second."""
    assert stored.BRAIN_IRON[0] <= np.min(stored.IN_BRAIN)
    assert np.max(stored.IN_BRAIN) <= stored.BRAIN_IRON[-1]


# ---------------------------------------------------------------- the same people everywhere
def test_a_seed_is_a_population():
    """The same seed gives the same people, another seed others, and no block repeats another."""
    assert (population(1000, seed=7) == population(1000, seed=7)).all()
    assert (population(1000, seed=7)["risk_score"] != population(1000, seed=8)["risk_score"]).mean() > 0.99
    first, second = population(2 * module.BLOCK)["risk_score"].reshape(2, module.BLOCK)
    assert (first != second).mean() > 0.99


def test_a_small_population_begins_a_large_one():
    """Across the border of a block as well."""
    large = population(module.BLOCK + 500)
    for count in (1, 300, module.BLOCK + 1):
        assert (population(count) == large[:count]).all()


SCAN = [
    {},
    {"ferritin": 20, "brain_iron_transfer": 0.63},
    {"hypothesis": "less_dopamine", "spinal_rhythm": "off"},
    {"iron_given": 1, "route": "oral", "weeks": 24},
    {"agonist": 1, "weeks": 20, "treated_weeks": 19},
    {"light_shift": 6, "days_shifted": 3},
    {"light_shift": -6, "days_shifted": 1},
]


def test_a_scan_is_many_days():
    """Every series is that of `day`, whatever else is scanned."""
    for settings, scanned in zip(SCAN, scan(SCAN), strict=True):
        alone = day(**settings)
        for name, series in alone.items():
            assert (scanned[name] == series).all(), (settings, name)


def test_a_scan_keeps_what_is_asked_for():
    """An outcome in place of the day; nothing for nothing."""
    assert scan(iter(SCAN[:2]), lambda day: day.irls_score) == [day.irls_score for day in scan(SCAN[:2])]
    assert scan([]) == []


@pytest.fixture(scope="module")
def cluster():
    """Return a Dask cluster of two worker processes."""
    from distributed import LocalCluster

    with LocalCluster(n_workers=2, threads_per_worker=1, processes=True, dashboard_address=LOCALLY) as cluster:
        yield cluster


@pytest.mark.cycle
def test_a_cluster_finds_the_same_numbers(cluster, monkeypatch):
    """To the last digit: people, siblings, and days in blocks of two."""
    address = cluster.scheduler_address
    count = 2 * module.BLOCK + 1
    assert (population(count, scheduler=address) == population(count)).all()
    assert (siblings(1000, scheduler=address) == siblings(1000)).all()
    monkeypatch.setattr(module, "DAYS", 2)
    for here, there in zip(scan(SCAN), scan(SCAN, scheduler=address), strict=True):
        assert all((here[name] == there[name]).all() for name in here)


@pytest.mark.cycle
def test_a_cluster_of_this_machine():
    """`scheduler="local"` starts one and takes it down."""
    assert (population(1000, scheduler="local") == population(1000)).all()


# ---------------------------------------------------------------- what is refused
@pytest.mark.parametrize("value", [0, -1, 2.5, float("nan"), "ten", None, True], ids=repr)
@pytest.mark.parametrize("draw", [population, siblings])
def test_bad_counts_are_refused(draw, value):
    """In one sentence."""
    with pytest.raises(ValueError, match=r"^count must be a whole number, 1 or more; you gave .*\.$"):
        draw(value)


@pytest.mark.parametrize("value", [-1, 0.5, "one", None, True], ids=repr)
def test_bad_seeds_are_refused(value):
    """In one sentence."""
    with pytest.raises(ValueError, match=r"^seed must be a whole number, 0 or more; you gave .*\.$"):
        population(10, seed=value)


def test_bad_settings_of_a_scan_are_refused():
    """As by `day`, before anything runs."""
    with pytest.raises(ValueError, match=r"ferritin .* from 15 to 300 µg/L; you gave 5"):
        scan([{}, {"ferritin": 5}])
    with pytest.raises(TypeError, match="nothing called 'feritin'"):
        scan([{"feritin": 50}])
    with pytest.raises(TypeError, match="must be a dict such as"):
        scan({"ferritin": 20})
    with pytest.raises(TypeError, match="outcome must be a function of a Day"):
        scan([{}], outcome="irls_score")


def test_no_cluster_without_dask(monkeypatch):
    """The sentence says what to type."""
    monkeypatch.setitem(sys.modules, "distributed", None)
    with pytest.raises(RuntimeError, match="needs distributed, which is not installed: type `uv sync --group cluster`"):
        population(10, scheduler="local")


@pytest.mark.parametrize("address", ["tcp://127.0.0.1:1", "somewhere", "http://127.0.0.1"])
def test_no_cluster_at_that_address(address, monkeypatch):
    """Told within seconds."""
    monkeypatch.setattr(module, "PATIENCE", 1)
    with pytest.raises(RuntimeError, match=f"No Dask scheduler answers at '{address}'"):
        population(10, scheduler=address)
    with pytest.raises(ValueError, match="scheduler must be None, 'local' or an address; you gave 8786"):
        population(10, scheduler=8786)


def test_no_cluster_where_something_else_listens(monkeypatch):
    """Such as a web server, which waits to be spoken to."""
    monkeypatch.setattr(module, "PATIENCE", 1)
    with socket.create_server(("127.0.0.1", 0)) as server:
        address = f"tcp://127.0.0.1:{server.getsockname()[1]}"
        with pytest.raises(RuntimeError, match=f"No Dask scheduler answers at '{address}'"):
            population(10, scheduler=address)


@pytest.mark.cycle
def test_a_cluster_without_workers(monkeypatch):
    """Told as well, instead of waiting for ever."""
    from distributed import LocalCluster

    monkeypatch.setattr(module, "PATIENCE", 1)
    told = pytest.raises(RuntimeError, match="has no workers: start one")
    with LocalCluster(n_workers=0, dashboard_address=LOCALLY) as cluster, told:
        population(10, scheduler=cluster.scheduler_address)
