"""How many virtual people a second the response surface finds, beside full runs of the model.

Run with ``uv run --all-groups python benchmarks/population.py``. It prints people per second and their ratio in the
same run:

- *full runs*: every equation for a day, all people in vectorised calls;
- *day by day*: the same with the compiled solver, one person after the other;
- *surface, same people*: the two splines for the same settings;
- *population*: drawing a million people and reading them off the surface.
"""

import time

from restlesslegs.simulation import population, scan, surface

PEOPLE = 3000
MILLION = 1_000_000
OWN = ("ferritin", "brain_iron_transfer", "risk_score", "circuit_gain", "trigger")


def rate(count: int, work) -> float:
    """Return people per second, the best of three."""
    times = []
    for _ in range(3):
        start = time.perf_counter()
        work()
        times.append(time.perf_counter() - start)
    return count / min(times)


def main() -> None:
    """Print the table."""
    people = population(PEOPLE)
    settings = [{name: float(person[name]) for name in OWN} for person in people]
    brain_iron, irls_score = surface.splines()

    def read_off():
        irls_score(brain_iron(people["ferritin"], people["brain_iron_transfer"]), people["predisposition"])

    rates = {
        "full runs": rate(PEOPLE, lambda: surface.full_run(**{name: people[name] for name in OWN})),
        "day by day": rate(PEOPLE, lambda: scan(settings, lambda day: day.irls_score)),
        "surface, same people": rate(PEOPLE, read_off),
        "population of a million": rate(MILLION, lambda: population(MILLION)),
    }
    print(f"{'':28}{'people/s':>12}{'ratio':>10}")
    for name, people_per_second in rates.items():
        print(f"{name:28}{people_per_second:12.0f}{people_per_second / rates['full runs']:10.0f}")


if __name__ == "__main__":
    main()
