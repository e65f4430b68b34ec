"""The days of a person, step by step, as a compiler wants it: loops over plain arrays.

`compile` copies the function below into the generated module, beside the rates that it calls.
"""

# ruff: noqa: F821 - `rates` and `empty_like` are those of the generated module


def integrate(y, u, c, step, light, states, at, amounts, every, points):
    """Advance the states through a day by the classical method of Runge and Kutta.

    Compiled it serves one person; as it stands, arrays with a last axis of people as well.

    Parameters
    ----------
    y : array of shape (states,)
        The states, changed in place.
    u : array of shape (inputs,)
        The inputs; the first is light.
    c : array
        What `constants` returns.
    step : float
        Length of a step [h].
    light : array of shape (steps,)
        Light during each step [lux].
    states, at, amounts : array of shape (doses,)
        For each dose: the state that it adds to, the step before which it is taken, and the amount.
    every : int
        Steps between two points.
    points : array of shape (steps / every, states)
        Receives the states.
    """
    k1, k2, k3, k4, z = empty_like(y), empty_like(y), empty_like(y), empty_like(y), empty_like(y)
    for i in range(len(light)):
        for j in range(len(states)):
            y[states[j]] += (i == at[j]) * amounts[j]
        u[0] = light[i]
        rates(y, u, c, k1)
        z[:] = y + step / 2 * k1
        rates(z, u, c, k2)
        z[:] = y + step / 2 * k2
        rates(z, u, c, k3)
        z[:] = y + step * k3
        rates(z, u, c, k4)
        y += step / 6 * (k1 + 2 * k2 + 2 * k3 + k4)
        if i % every == every - 1:
            points[i // every] = y
