"""From symbols to code: the NumPy modules and the JavaScript that are generated from the physiology.

Each model has a function ``equations(p)`` in both languages: it takes the parameters, computes once what does not
change during a day, and returns the functions of a `Program`. What the simulation calls most stands a second time
as functions of arrays, which Numba can compile. Only SymPy's own printers are used.
"""

from __future__ import annotations

import inspect
import json
from pathlib import Path

from sympy.printing.jscode import JavascriptCodePrinter
from sympy.printing.numpy import NumPyPrinter

from ..physiology import best2009, limb_movements
from ..physiology.definition import Model, mentions
from ..physiology.genetics import GENETICS
from ..physiology.model import MODEL
from ..physiology.population import POPULATION
from .integrate import integrate
from .program import Function, Program

GENERATED = Path(__file__).parents[1] / "simulation" / "generated"
NOTICE = "Generated from restlesslegs.physiology by `restlesslegs build`; do not edit."

_numpy = NumPyPrinter({"fully_qualified_modules": False}).doprint
_javascript = JavascriptCodePrinter().doprint


def numpy_source(model: Model) -> str:
    """Return the text of the NumPy module of a model."""
    program = Program(model)
    lines = [f'"""{NOTICE}"""', "", "from numpy import cos, exp, inf, pi, sin, sqrt", ""]
    lines += ["from restlesslegs.physiology.quantity import Quantity, Switch", ""]
    for kind in ("parameters", "inputs", "settings", "switches", "states"):
        table = [f"    {name!r}: {item!r}," for name, item in getattr(model, kind).items()]
        lines += [f"{kind.upper()} = {{", *table, "}", ""]
    lines += [f"SLOW = {model.slow!r}", f"DOSES = {model.doses!r}", ""]
    names = [function.name for function in program.functions]
    lines += ["", "def equations(p):", f'    """Return the functions {", ".join(names)} for the parameters `p`."""']
    lines += [f"    {name} = p[{name!r}]" for name in _used_parameters(model)]
    lines += [f"    {name} = {_numpy(e)}" for name, e in program.constants.items()]
    for function in program.functions:
        lines += _numpy_function(function, model)
    return "\n".join([*lines, "", f"    return {', '.join(names)}", ""])


def _numpy_function(function: Function, model: Model) -> list[str]:
    lines = ["", f"    def {function.name}(y, u):", f"        {', '.join(model.states)} = y"]
    lines += [f"        {name} = u[{name!r}]" for name in function.used(model.inputs)]
    lines += [f"        {name} = {_numpy(e)}" for name, e in function.quantities.items()]
    if function.name == "observe":
        return [*lines, f"        return {{{', '.join(f'{name!r}: {name}' for name in function.results)}}}"]
    return [*lines, f"        return [{', '.join(_numpy(e) for e in function.results.values())}]"]


def compiled_source(model: Model) -> str:
    """Return the text of the module that Numba compiles: the rates as functions of arrays, and their integration.

    All stand in one file because Numba's cache asks whether the file of a function has changed, not what it calls.
    """
    program = Program(model)
    constants = [*_used_parameters(model), *program.constants]
    lines = [f'"""{NOTICE}"""', "", "from numpy import cos, empty_like, exp, pi, sin, sqrt", "", ""]
    lines += ["def constants(p):", '    """Return what does not change during a day for the parameters `p`."""']
    lines += [f"    {name} = p[{name!r}]" for name in _used_parameters(model)]
    lines += [f"    {name} = {_numpy(e)}" for name, e in program.constants.items()]
    lines += [f"    return [{', '.join(constants)}]", ""]
    for function in program.functions:
        if function.name != "observe":
            lines += _compiled_function(function, model, constants)
    return "\n".join([*lines, "", inspect.getsource(integrate)])


def _compiled_function(function: Function, model: Model, constants: list[str]) -> list[str]:
    lines = ["", f"def {function.name}(y, u, c, dy):"]
    for array, names in {"c": constants, "y": model.states, "u": model.inputs}.items():
        used = function.used(names)
        lines += [f"    {name} = {array}[{i}]" for i, name in enumerate(names) if name in used]
    lines += [f"    {name} = {_numpy(e)}" for name, e in function.quantities.items()]
    return [*lines, *(f"    dy[{i}] = {_numpy(e)}" for i, e in enumerate(function.results.values())), ""]


def javascript_source(model: Model) -> str:
    """Return the text of the JavaScript of a model: plain declarations, no modules, no dependencies."""
    program = Program(model)
    lines = [f"// {NOTICE}", f"const STATES = {list(model.states)};", f"const SLOW = {model.slow};"]
    lines.append(f"const DOSES = {json.dumps(model.doses)};")
    tables = {"PARAMETERS": model.parameters, "INPUTS": model.inputs, "SETTINGS": model.settings}
    for name, kind in {**tables, "SWITCHES": model.switches, "INITIAL": model.states}.items():
        lines.append(f"const {name} = {json.dumps({key: item.value for key, item in kind.items()})};")
    options = {key: switch.options for key, switch in model.switches.items()}
    lines.append(f"const OPTIONS = {json.dumps(options)};")
    lines += ["", "function equations(p) {", f"  const {{{', '.join(_used_parameters(model))}}} = p;"]
    lines += [f"  const {name} = {_javascript(e)};" for name, e in program.constants.items()]
    for function in program.functions:
        lines += _javascript_function(function, model)
    return "\n".join([*lines, f"  return {{{', '.join(f.name for f in program.functions)}}};", "}", ""])


def _javascript_function(function: Function, model: Model) -> list[str]:
    # Rates are written into `dy`: a new array at every call would cost more than the equations.
    observes = function.name == "observe"
    lines = [f"  function {function.name}(y, u{'' if observes else ', dy'}) {{"]
    states = function.used(model.states)
    lines += [f"    const {name} = y[{i}];" for i, name in enumerate(model.states) if name in states]
    lines += [f"    const {name} = u.{name};" for name in function.used(model.inputs)]
    lines += [f"    const {name} = {_javascript(e)};" for name, e in function.quantities.items()]
    if observes:
        return [*lines, f"    return {{{', '.join(function.results)}}};", "  }"]
    results = enumerate(function.results.values())
    return [*lines, *(f"    dy[{i}] = {_javascript(e)};" for i, e in results), "  }"]


def _used_parameters(model: Model) -> list[str]:
    used = set().union(*(mentions(e) for e in [*model.equations.values(), *model.rates.values()]))
    return [name for name in model.parameters if name in used]


def population_source() -> str:
    """Return the text of the NumPy module of the population: its parameters, and what a person's genes amount to."""
    predisposition = GENETICS.equations["predisposition"]
    lines = [f'"""{NOTICE}"""', "", "from numpy import exp", ""]
    lines += ["from restlesslegs.physiology.quantity import Quantity", "", "PARAMETERS = {"]
    lines += [*(f"    {name!r}: {item!r}," for name, item in POPULATION.parameters.items()), "}", "", ""]
    lines += [f"def predisposition({', '.join(sorted(mentions(predisposition)))}):"]
    lines += [
        f'    """Return the {GENETICS.meanings["predisposition"]}."""',
        f"    return {_numpy(predisposition)}",
        "",
    ]
    return "\n".join(lines)


def sources() -> dict[Path, str]:
    """Return every file generated from symbols with the text that it should have."""
    return {
        GENERATED / "__init__.py": f'"""{NOTICE}"""\n',
        GENERATED / "course.py": numpy_source(MODEL),
        GENERATED / "course.js": javascript_source(MODEL),
        GENERATED / "compiled.py": compiled_source(MODEL),
        GENERATED / "best2009.py": numpy_source(best2009.MODEL),
        # Hundreds of thousands of moments one after the other: for single numbers math is faster than NumPy.
        GENERATED / "limb_movements.py": numpy_source(limb_movements.MODEL).replace("from numpy", "from math"),
        # All scripts of a page share one scope, so this one keeps its names to itself.
        GENERATED / "limb_movements.js": "const LIMB_MOVEMENTS = (() => {\n"
        f"{javascript_source(limb_movements.MODEL)}return {{PARAMETERS, INITIAL, equations}};\n}})();\n",
        GENERATED / "population.py": population_source(),
    }


def build() -> None:
    """Write the files generated from symbols."""
    GENERATED.mkdir(exist_ok=True)
    for path, text in sources().items():
        path.write_text(text, encoding="utf-8")
