"""From symbols to code: the NumPy module and the JavaScript that are generated from the physiology.

Both hold a function ``equations(p)`` that takes the parameters, computes once what does not change during a day,
and returns the functions of a `Program`. Only SymPy's own printers are used.
"""

from __future__ import annotations

from pathlib import Path

from sympy.printing.jscode import JavascriptCodePrinter
from sympy.printing.numpy import NumPyPrinter

from ..physiology import best2009
from ..physiology.definition import Model, mentions
from ..physiology.model import MODEL
from .program import Function, Program

GENERATED = Path(__file__).parent / "generated"
NOTICE = "Generated from restlesslegs.physiology by `restlesslegs build`; do not edit."

_numpy = NumPyPrinter({"fully_qualified_modules": False}).doprint
_javascript = JavascriptCodePrinter().doprint


def numpy_source(model: Model) -> str:
    """Return the text of the NumPy module of a model."""
    program = Program(model)
    lines = [f'"""{NOTICE}"""', "", "from numpy import cos, exp, inf, pi, sin, sqrt", ""]
    lines += ["from restlesslegs.physiology.quantity import Quantity", ""]
    for kind in ("parameters", "inputs", "settings", "states"):
        table = [f"    {name!r}: {item!r}," for name, item in getattr(model, kind).items()]
        lines += [f"{kind.upper()} = {{", *table, "}", ""]
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


def javascript_source(model: Model) -> str:
    """Return the text of the JavaScript of a model: plain declarations, no modules, no dependencies."""
    program = Program(model)
    lines = [f"// {NOTICE}", f"const STATES = {list(model.states)};"]
    for name, kind in (("PARAMETERS", model.parameters), ("INPUTS", model.inputs), ("INITIAL", model.states)):
        values = ", ".join(f"{key}: {item.value!r}" for key, item in kind.items())
        lines.append(f"const {name} = {{{values}}};")
    lines += ["", "function equations(p) {", f"  const {{{', '.join(_used_parameters(model))}}} = p;"]
    lines += [f"  const {name} = {_javascript(e)};" for name, e in program.constants.items()]
    for function in program.functions:
        lines += _javascript_function(function, model)
    return "\n".join([*lines, f"  return {{{', '.join(f.name for f in program.functions)}}};", "}", ""])


def _javascript_function(function: Function, model: Model) -> list[str]:
    # `rates` are written into `dy`: a new array at every call would cost more than the equations.
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


def sources() -> dict[Path, str]:
    """Return every generated file with the text that it should have."""
    return {
        GENERATED / "__init__.py": f'"""{NOTICE}"""\n',
        GENERATED / "course.py": numpy_source(MODEL),
        GENERATED / "course.js": javascript_source(MODEL),
        GENERATED / "best2009.py": numpy_source(best2009.MODEL),
    }


def build() -> None:
    """Write the generated files."""
    GENERATED.mkdir(exist_ok=True)
    for path, text in sources().items():
        path.write_text(text, encoding="utf-8")
