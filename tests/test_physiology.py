"""The definition: complete, sourced, and faithful to the published dopamine terminal."""

import numpy as np
import pytest
import sympy
from book_site import ROOT
from pybtex.database import parse_file
from scipy.integrate import solve_ivp
from scipy.optimize import brentq

from restlesslegs.codegen import compile as compiler
from restlesslegs.physiology import best2009, limb_movements
from restlesslegs.physiology.definition import Model, Section, symbol
from restlesslegs.physiology.model import MODEL
from restlesslegs.physiology.quantity import CONFIDENCE
from restlesslegs.simulation.generated import best2009 as published
from restlesslegs.simulation.generated import course

MODELS = {"course": MODEL, "best2009": best2009.MODEL, "limb_movements": limb_movements.MODEL}


def default(quantities):
    """Return the default of each quantity."""
    return {name: item.value for name, item in quantities.items()}


def published_rest(**changes):
    """Return the steady state of the nine published equations, by state [µM]."""
    rates, _ = published.equations({**default(published.PARAMETERS), **changes})
    start = list(default(published.STATES).values())
    run = solve_ivp(lambda t, y: rates(y, {}), (0, 2000), start, method="LSODA", rtol=1e-9, atol=1e-12)
    return dict(zip(published.STATES, run.y[:, -1], strict=True))


def reduced_rest(**changes):
    """Return the dopamine concentrations of the course's terminal at rest, without its daily rhythm [µM]."""
    rates, _, observe = course.equations({**default(course.PARAMETERS), **changes})
    inputs = default(course.INPUTS)
    states = {**default(course.STATES), "pacemaker": 0, "pacemaker_complement": 0}
    inside = list(states).index("dopamine_inside")

    def balance(dopamine):
        return rates([*{**states, "dopamine_inside": dopamine}.values()], inputs)[inside]

    states["dopamine_inside"] = brentq(balance, 1, 800, xtol=1e-10)
    return observe(list(states.values()), inputs)


@pytest.mark.parametrize(("name", "concentration"), best2009.PUBLISHED_STEADY_STATE.items())
def test_published_steady_state(name, concentration):
    """The seven published concentrations of Best, Nijhout and Reed (2009) come back within 2 %."""
    assert published_rest()[name] == pytest.approx(concentration, rel=0.02)


@pytest.mark.parametrize(
    "changes",
    [{}, {"th_vmax": 62.5}, {"th_vmax": 250}, {"dat_vmax": 4000}, {"mao_rate": 5}, {"vmat_vmax": 3541}, {"firing": 2}],
    ids=str,
)
def test_reduced_terminal_follows_the_published_one(changes):
    """The one-state terminal of the course agrees with the nine equations within 0.5 %."""
    full, reduced = published_rest(**changes), reduced_rest(**changes)
    for name in ("cytosolic_dopamine", "vesicular_dopamine", "extracellular_dopamine"):
        assert reduced[name] == pytest.approx(full[name], rel=0.005)


@pytest.mark.parametrize("model", MODELS.values(), ids=MODELS.keys())
def test_every_parameter_has_a_unit_a_range_and_a_source(model):
    """Sources resolve in the bibliography or say that the value is textbook knowledge or our own."""
    known = {*parse_file(ROOT / "book/references.bib").entries, "textbook", "course"}
    for name, item in model.parameters.items():
        assert item.unit, name
        assert item.meaning, name
        assert item.low <= item.value <= item.high, name
        assert item.source in known, f"{name}: {item.source}"
        assert item.confidence in CONFIDENCE, name
        assert (item.confidence == "A") <= (item.source not in ("textbook", "course")), name


@pytest.mark.parametrize("model", MODELS.values(), ids=MODELS.keys())
def test_only_functions_that_every_target_has(model):
    """Nothing that NumPy and JavaScript would treat differently."""
    allowed = (sympy.Add, sympy.Mul, sympy.Pow, sympy.exp, sympy.cos, sympy.sin, sympy.Atom)
    for expression in [*model.equations.values(), *model.rates.values()]:
        assert all(isinstance(part, allowed) for part in sympy.preorder_traversal(expression))


@pytest.mark.parametrize("path", compiler.sources(), ids=lambda path: path.name)
def test_generated_code_is_fresh(path):
    """The committed code is what the definition generates today: run `restlesslegs build` after a change."""
    assert path.read_text(encoding="utf-8") == compiler.sources()[path]


def test_generated_code_equals_the_symbols():
    """Hoisting constants changes no value: generated rates equal SymPy's own evaluation at random states."""
    random = np.random.default_rng(2009)
    parameters, inputs = default(course.PARAMETERS), default(course.INPUTS)
    rates, *_ = course.equations(parameters)
    states = {name: value * random.uniform(0.8, 1.2) for name, value in default(course.STATES).items()}
    values = {**parameters, **inputs, **states}
    for name, expression in MODEL.equations.items():
        values[name] = float(expression.subs({symbol(k): v for k, v in values.items()}).evalf())
    known = {symbol(k): v for k, v in values.items()}
    for (name, expression), rate in zip(MODEL.rates.items(), rates(list(states.values()), inputs), strict=True):
        assert rate == pytest.approx(float(expression.subs(known).evalf()), rel=1e-9, abs=1e-12), name


def test_a_definition_with_a_gap_is_refused():
    """A name used twice, a state without a rate and an undefined symbol are errors of the author."""
    one, other = Section("one", "One"), Section("other", "Other")
    iron = one.state("iron", 1, "1", "iron")
    with pytest.raises(ValueError, match="states and rates do not match"):
        Model(one)
    one.rate(iron, -symbol("loss"))
    one.quantity("outflow", symbol("nowhere") * iron, "1", "an undefined symbol")
    with pytest.raises(ValueError, match=r"undefined or circular quantities: \['outflow'\]"):
        Model(one)
    other.state("iron", 1, "1", "iron again")
    with pytest.raises(ValueError, match="iron is defined twice"):
        Model(one, other)
