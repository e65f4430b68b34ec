"""The days of a person, step by step, as a compiler wants it: loops over plain arrays.

`compile` copies the function below into the generated module, beside the rates that it calls.
"""

# ruff: noqa: F821 - `rates` and `empty` are those of the generated module


def integrate(y, u, c, step, light, doses, every, points):
    """Advance the states through a day by the classical method of Runge and Kutta.

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
    doses : array of shape (doses, 3)
        For each dose: the step before which it is taken, the state that it adds to, and the amount.
    every : int
        Steps between two points.
    points : array of shape (steps / every, states)
        Receives the states.
    """
    n = y.size
    k1, k2, k3, k4, z = empty(n), empty(n), empty(n), empty(n), empty(n)
    for i in range(light.size):
        for j in range(doses.shape[0]):
            if i == doses[j, 0]:
                y[int(doses[j, 1])] += doses[j, 2]
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
