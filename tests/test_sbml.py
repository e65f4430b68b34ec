"""The model in SBML: well formed, complete, and computing the same numbers in a simulator that is not ours."""

import sys
from html import escape

import libsbml
import numpy as np
import pytest
import sympy
from scipy.integrate import solve_ivp

from restlesslegs import cli
from restlesslegs.codegen.sbml import sbml
from restlesslegs.physiology import best2009
from restlesslegs.physiology.definition import Model, Section, symbol
from restlesslegs.physiology.model import MODEL
from restlesslegs.simulation.generated import course

MODELS = {"course": MODEL, "best2009": best2009.MODEL}
# Two days from noon on: hours between which the light stays as it is, and whether it is on.
LIGHT = [(12, 23, True), (23, 31, False), (31, 47, True), (47, 55, False), (55, 60, True)]
x = symbol("x")
ALL_MODELS = pytest.mark.parametrize("model", MODELS.values(), ids=MODELS.keys())


def default(quantities):
    """Return the default of each quantity."""
    return {name: item.value for name, item in quantities.items()}


def read(model):
    """Return the SBML document of a model as libsbml reads it back; its parts live no longer than itself."""
    return libsbml.readSBMLFromString(sbml(model))


def one_state(expression, name="x", unit="1", meaning="a state"):
    """Return a model whose only state changes at the rate of `expression`."""
    section = Section("one", "One")
    section.rate(section.state(name, 2, unit, meaning), expression)
    return Model(section)


def evaluate(expression, values):
    """Return SymPy's own value of an expression."""
    return float(expression.subs({item: values[item.name] for item in expression.free_symbols}))


def run(model):
    """Return libroadrunner, accurate enough for all tests, with a model in it."""
    roadrunner = pytest.importorskip("roadrunner", reason="libroadrunner is not published for this machine")
    runner = roadrunner.RoadRunner(sbml(model))
    runner.integrator.relative_tolerance = 1e-9
    runner.integrator.absolute_tolerance = 1e-12
    return runner


@ALL_MODELS
def test_no_rule_of_sbml_is_broken(model):
    """libsbml finds no errors; what it warns of is that units are told in words, not defined."""
    document = read(model)
    document.checkConsistency()
    problems = [document.getError(i) for i in range(document.getNumErrors())]
    assert [problem.getMessage() for problem in problems if problem.getSeverity() >= libsbml.LIBSBML_SEV_ERROR] == []
    assert all("unit" in problem.getShortMessage() for problem in problems)


@ALL_MODELS
def test_every_number_of_the_definition_is_there(model):
    """Parameters are constant, inputs and states may change, and all have the value of the definition."""
    document = read(model)
    exported = document.getModel().getListOfParameters()
    constants = {item.getId(): item.getValue() for item in exported if item.getConstant()}
    others = {item.getId(): item.getValue() for item in exported if not item.getConstant() and item.isSetValue()}
    assert constants == pytest.approx(default(model.parameters), rel=1e-14, abs=0)
    assert others == pytest.approx(default(model.inputs | model.states), rel=1e-14, abs=0)
    assert {item.getId() for item in exported} == {*constants, *others, *model.equations}


@ALL_MODELS
def test_a_number_says_what_it_means_and_where_it_comes_from(model):
    """Meaning as name; unit, source and confidence in the notes."""
    document = read(model)
    exported = document.getModel()
    for name, item in (model.parameters | model.inputs | model.states).items():
        assert exported.getParameter(name).getName() == item.meaning
        assert f"Unit: {item.unit}. " in exported.getParameter(name).getNotesString()
    for name, item in model.parameters.items():
        notes = exported.getParameter(name).getNotesString()
        assert f"Source: {item.source}. Confidence: {item.confidence}, " in notes
    for section in model.sections.values():
        for name in section.equations:
            assert exported.getParameter(name).getName() == section.meanings[name]
            assert f"Unit: {section.units[name]}. " in exported.getParameter(name).getNotesString()


def test_words_may_hold_any_character():
    """Names and notes survive what XML treats as its own."""
    words = "α2δ & µ < 5 % of “usual”"
    document = read(one_state(-x, unit=words, meaning=words))
    exported = document.getModel().getParameter("x")
    assert exported.getName() == words
    assert f"Unit: {escape(words)}. State." in exported.getNotesString()


def test_time_is_in_hours():
    """The unit of time is defined, as 3600 seconds."""
    document = read(one_state(-x))
    hour = document.getModel().getUnitDefinition(document.getModel().getTimeUnits()).getUnit(0)
    assert (hour.getKind(), hour.getMultiplier(), hour.getExponent()) == (libsbml.UNIT_KIND_SECOND, 3600, 1)


FORMULAS = [
    sympy.Rational(99669, 100000) * x,
    -sympy.Rational(4, 3) * x**3,
    -(x**2),
    (-x) ** 2,
    x ** sympy.Rational(-1, 4),
    (1 + x) ** -2,
    2**x**2,
    (2**x) ** 3,
    1 / (x * (x + 1)),
    x / 3 / (x / 7),
    x - (1 - (x - 5)),
    sympy.sqrt(sympy.sqrt(x) + sympy.Rational(1, 100)),
    sympy.exp(-(x - 10) / 3),
    sympy.cos(2 * sympy.pi * (x - sympy.Rational(33, 2)) / 24) - sympy.sin(x),
    sympy.Float(0.1) * x + 1.5e-7,
]


def test_formulas_keep_their_value():
    """Fractions, powers, signs, roots, pi: the simulator computes what SymPy does."""
    section = Section("formulas", "Formulas")
    section.rate(section.state("x", 2, "1", "a state"), 0)
    for number, formula in enumerate(FORMULAS):
        section.quantity(f"formula_{number}", formula, "1", "a formula")
    runner = run(Model(section))
    for number, formula in enumerate(FORMULAS):
        assert runner[f"formula_{number}"] == pytest.approx(evaluate(formula, {"x": 2}), rel=1e-13), formula


@ALL_MODELS
def test_rates_equal_the_symbols(model):
    """At a random state, random parameters and inputs, all quantities and rates equal SymPy's own evaluation."""
    random = np.random.default_rng(2009)
    runner = run(model)
    values = default(model.states)
    for name, item in (model.parameters | model.inputs).items():
        values[name] = random.uniform(item.low, item.high)
    for name, value in values.items():
        runner[name] = value
    for name, expression in model.equations.items():
        values[name] = evaluate(expression, values)
        assert runner[name] == pytest.approx(values[name], rel=1e-9, abs=1e-12), name
    for name, expression in model.rates.items():
        assert runner[f"{name}'"] == pytest.approx(evaluate(expression, values), rel=1e-9, abs=1e-12), name


@pytest.mark.cycle
def test_two_days_of_the_course_agree_with_scipy():
    """Every state stays within 1e-5 of its largest value, by night and by day."""
    runner = run(MODEL)
    runner.timeCourseSelections = ["time", *MODEL.states]
    rates, *_ = course.equations(default(course.PARAMETERS))
    y = list(default(course.STATES).values())
    for start, end, lit in LIGHT:
        inputs = {**default(course.INPUTS), "light": course.INPUTS["light"].value * lit}
        hours = np.linspace(start, end, 4 * (end - start) + 1)
        by_scipy = solve_ivp(
            lambda _, y, inputs=inputs: rates(y, inputs), (start, end), y, "LSODA", hours, rtol=1e-9, atol=1e-12
        ).y
        runner["light"] = inputs["light"]
        by_roadrunner = runner.simulate(start, end, len(hours))[:, 1:].T
        assert list(course.STATES) == list(MODEL.states)
        for name, ours, theirs in zip(MODEL.states, by_scipy, by_roadrunner, strict=True):
            assert np.abs(ours - theirs).max() <= 1e-5 * np.abs(ours).max() + 1e-12, f"{name} from {start} to {end} h"
        y = by_scipy[:, -1]


@pytest.mark.cycle
def test_the_published_terminal_rests_where_it_was_published():
    """The seven concentrations of Best, Nijhout and Reed (2009) come back within 2 %."""
    runner = run(best2009.MODEL)
    runner.simulate(0, 2000, 2)
    for name, concentration in best2009.PUBLISHED_STEADY_STATE.items():
        assert runner[name] == pytest.approx(concentration, rel=0.02), name


@pytest.mark.parametrize(
    ("model", "told"),
    [
        (one_state(sympy.Function("f")(x)), r"x = f\(x\) cannot be written in SBML"),
        (one_state(sympy.Piecewise((x, x > 0), (1, True))), "'ifelse' which is not a function definition id"),
        (one_state(1, name="two words"), "'two words' cannot be a name in SBML"),
    ],
    ids=["function", "piecewise", "name"],
)
def test_what_sbml_cannot_say_is_refused(model, told):
    """The author hears which equation or name it is."""
    with pytest.raises(ValueError, match=told):
        sbml(model)


@pytest.mark.parametrize("name", MODELS)
def test_the_command_writes_the_file(name, tmp_path):
    """`restlesslegs sbml` writes the model asked for."""
    assert cli.main(["sbml", str(tmp_path / "model.xml"), "--model", name]) == 0
    assert (tmp_path / "model.xml").read_text(encoding="utf-8") == sbml(MODELS[name])


def test_the_command_says_what_is_missing(tmp_path, capsys, monkeypatch):
    """Without the library, or with nowhere to write, one sentence says what to do."""
    assert cli.main(["sbml", str(tmp_path / "nowhere" / "model.xml")]) == 2
    assert capsys.readouterr().err.endswith("cannot be written (No such file or directory): name another file.\n")
    monkeypatch.setitem(sys.modules, "libsbml", None)
    monkeypatch.delitem(sys.modules, "restlesslegs.codegen.sbml")
    assert cli.main(["sbml", "model.xml"]) == 2
    sentence = "SBML needs libsbml, which is not installed: type `uv run --group sbml restlesslegs sbml model.xml`.\n"
    assert capsys.readouterr().err == sentence
