"""The model in SBML, the exchange format of systems biology, so that other simulators can run it and check ours.

States follow rate rules and named quantities assignment rules, all in hours. Inputs are left free, so that a
simulator may change them during a run. Units are told in the notes; only the hour is defined.
"""

from __future__ import annotations

from html import escape

import libsbml
from sympy import Expr, rcode

from ..physiology.definition import Model
from ..physiology.quantity import CONFIDENCE, Quantity

NOTICE = "Teaching model, not for prediction in a person. Time is in hours; a day begins at noon."


def sbml(model: Model) -> str:
    """Return a model as an SBML document, Level 3 Version 2.

    Parameters
    ----------
    model : Model
        Its settings and switches are left out: they only choose the values of states and parameters.

    Returns
    -------
    str
        XML.

    Raises
    ------
    ValueError
        If a name or an equation cannot be written in SBML.

    Examples
    --------
    >>> from restlesslegs.physiology import best2009
    >>> sbml(best2009.MODEL).splitlines()[1]
    '<sbml xmlns="http://www.sbml.org/sbml/level3/version2/core" level="3" version="2">'
    """
    document = libsbml.SBMLDocument(3, 2)
    exported = document.createModel()
    exported.setName(", ".join(section.title for section in model.sections.values()))
    _note(exported, NOTICE)
    _count_in_hours(exported)
    _declare(exported, model)
    for name, expression in model.equations.items():
        _rule(exported.createAssignmentRule(), name, expression)
    for name, expression in model.rates.items():
        _rule(exported.createRateRule(), name, expression)
    _check(document)
    return libsbml.writeSBMLToString(document)


def _count_in_hours(exported: libsbml.Model) -> None:
    """SBML knows the second alone: an hour is 3600 of them."""
    definition = exported.createUnitDefinition()
    definition.setId("hour")
    unit = definition.createUnit()
    unit.setKind(libsbml.UNIT_KIND_SECOND)
    unit.setExponent(1)
    unit.setScale(0)
    unit.setMultiplier(3600)
    exported.setTimeUnits("hour")


def _declare(exported: libsbml.Model, model: Model) -> None:
    """Create every symbol of the model; to SBML all of them are parameters, constant or not."""
    for item in model.parameters.values():
        source = f"Source: {item.source}. Confidence: {item.confidence}, {CONFIDENCE[item.confidence]}."
        created = _create(exported, item.name, item.unit, item.meaning, f"{_range(item)} {source}")
        created.setConstant(True)
        created.setValue(item.value)
    for item in model.inputs.values():
        _create(exported, item.name, item.unit, item.meaning, f"{_range(item)} Input.").setValue(item.value)
    for item in model.states.values():
        _create(exported, item.name, item.unit, item.meaning, "State.").setValue(item.value)
    for section in model.sections.values():
        for name in section.equations:
            _create(exported, name, section.units[name], section.meanings[name], "Quantity.")


def _create(exported: libsbml.Model, name: str, unit: str, meaning: str, note: str) -> libsbml.Parameter:
    """Create a variable whose `name` is what it means to a clinician."""
    created = exported.createParameter()
    if created.setId(name) != libsbml.LIBSBML_OPERATION_SUCCESS:
        raise ValueError(f"{name!r} cannot be a name in SBML: use letters, digits and _.")
    created.setName(meaning)
    created.setConstant(False)
    _note(created, f"Unit: {unit}. {note}")
    return created


def _range(item: Quantity) -> str:
    return f"Range: {item.low:g} to {item.high:g}."


def _note(element: libsbml.SBase, text: str) -> None:
    element.setNotes(escape(text), True)  # True: as a paragraph of XHTML


def _rule(rule: libsbml.Rule, name: str, expression: Expr) -> None:
    """Write an expression in the syntax of R, which is also that of SBML's own formulas."""
    rule.setVariable(name)
    formula = libsbml.parseL3FormulaWithModel(rcode(expression, strict=False), rule.getModel())
    if formula is None:
        raise ValueError(f"{name} = {expression} cannot be written in SBML: use only what `definition` allows.")
    rule.setMath(formula)


def _check(document: libsbml.SBMLDocument) -> None:
    """Refuse what the rules of SBML forbid; its checks of units would need a definition of each."""
    document.setConsistencyChecks(libsbml.LIBSBML_CAT_UNITS_CONSISTENCY, False)
    document.checkConsistency()
    if error := document.getErrorWithSeverity(0, libsbml.LIBSBML_SEV_ERROR):
        detail = error.getMessage().strip().splitlines()[-1].strip()
        raise ValueError(f"SBML does not allow this part of the definition, so write it another way: {detail}")
