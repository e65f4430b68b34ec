r"""The model's symbolic expressions as formulas in words: ``brain_iron`` becomes ``\text{brain iron}``."""

import sympy

ABBREVIATIONS = {"a1", "bh4", "comt", "d1", "d2", "dat", "hif", "irls", "mao", "th", "vmat"}
GREEK = {"mu": "µ"}
# About what fits on a line of the book beside its contents, in characters of plain text.
LINE = 72
BREAK = r" \\ "


def words(name: str) -> str:
    """Return the name of a quantity as a reader says it."""
    return " ".join(part.upper() if part in ABBREVIATIONS else GREEK.get(part, part) for part in name.split("_"))


def definition(name: str, expression) -> str:
    """Return LaTeX that defines a quantity."""
    return _equation(_word(name), sympy.sympify(expression), LINE - len(name))


def rate(state: str, expression) -> str:
    """Return LaTeX of a rate of change; a time constant stands on the left, as in textbooks."""
    above, below = sympy.fraction(sympy.sympify(expression))
    change, room = rf"\frac{{d\,{_word(state)}}}{{dt}}", LINE - len(state)
    if below.is_Symbol:
        return _equation(rf"{_word(below.name)} \cdot {change}", above, room - len(below.name))
    return _equation(change, sympy.sympify(expression), room)


def _equation(left: str, right, room: int) -> str:
    product = right.is_Mul and sympy.fraction(right)[1] == 1
    if not (right.is_Add or product) or _width(right) < room:
        return f"{left} = {_fitted(right, room)}"
    parts = _lines(right.args, room, _multiplied) if product else _lines(right.as_ordered_terms(), room, _signed)
    first = parts[0].removeprefix("+ ").removeprefix(r"\cdot ")
    lines = [rf"{left} = {{}} & {first}", *(rf"& {line}" for line in parts[1:])]
    return rf"\begin{{split}}{BREAK.join(lines)}\end{{split}}"


def _fitted(expression, room: int) -> str:
    """Return LaTeX of a product, its numerator and denominator broken into lines that fit."""
    above, below = sympy.fraction(expression)
    if _width(expression) < room or below == 1:
        return _latex(expression)
    return rf"\frac{{{_stacked(above, room)}}}{{{_stacked(below, room)}}}"


def _stacked(expression, room: int) -> str:
    """Return LaTeX of a sum or product in as many centred lines as it needs."""
    if _width(expression) < room or not (expression.is_Add or expression.is_Mul):
        return _latex(expression)
    lines = _lines(expression.args, room, _signed if expression.is_Add else _multiplied)
    lines[0] = lines[0].removeprefix("+ ").removeprefix(r"\cdot ")
    return rf"\begin{{matrix}}{BREAK.join(lines)}\end{{matrix}}"


def _lines(parts, room: int, write) -> list[str]:
    """Write the parts of a sum or product, as many on a line as fit; a number alone is no line."""
    lines, left, alone = [], 0, False
    for part in parts:
        if _width(part) + 3 > left and not alone:
            lines.append("")
            left = room
        alone = part.is_Number and left == room
        lines[-1] = f"{lines[-1]} {write(part)}".strip()
        left -= _width(part) + 3
    return lines


def _signed(term) -> str:
    return f"- {_latex(-term)}" if term.could_extract_minus_sign() else f"+ {_latex(term)}"


def _multiplied(factor) -> str:
    latex = _latex(factor)
    return rf"\cdot \left({latex}\right)" if factor.is_Add else rf"\cdot {latex}"


def _word(name: str) -> str:
    return rf"\text{{{words(name)}}}"


def _latex(expression) -> str:
    names = {symbol: _word(symbol.name) for symbol in expression.free_symbols}
    return sympy.latex(expression, symbol_names=names, mul_symbol="dot")


def _width(expression) -> int:
    return max(map(len, sympy.pretty(expression, wrap_line=False).splitlines()))
