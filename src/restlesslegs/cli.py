"""The command ``restlesslegs``, for authors and instructors.

Each subcommand imports what it needs only when it runs, so that the command starts at once.
"""

import argparse
import sys
from collections.abc import Sequence
from pathlib import Path


def main(arguments: Sequence[str] | None = None) -> int:
    """Run one command and return its exit status: 0 if all is well, 1 if a check failed, 2 for bad input."""
    options = parser().parse_args(arguments)
    try:
        return options.run(options)
    except (ValueError, RuntimeError) as problem:
        print(problem, file=sys.stderr)
        return 2


def parser() -> argparse.ArgumentParser:
    """Return the parser of the commands."""
    commands = argparse.ArgumentParser(prog="restlesslegs", description="Tools of Inside Restless Legs.")
    subparsers = commands.add_subparsers(required=True, metavar="command")

    build = subparsers.add_parser("build", help="generate the model's NumPy and JavaScript code")
    build.set_defaults(run=run_build)

    corpus = subparsers.add_parser("corpus", help="grade the answers with known marks and compare")
    corpus.add_argument("assignment", help="for example 03_iron")
    corpus.add_argument("--course", type=Path, default=Path("assessments"), help="the course directory")
    corpus.set_defaults(run=run_corpus)

    sbml = subparsers.add_parser("sbml", help="write the model for other simulators")
    sbml.add_argument("file", type=Path, help="for example course.xml")
    sbml.add_argument("--model", choices=["course", "best2009"], default="course", help="which model (course)")
    sbml.set_defaults(run=run_sbml)

    validate = subparsers.add_parser("validate", help="compare the model with published findings")
    validate.add_argument("--strict", action="store_true", help="fail if the model misses what it was calibrated to")
    validate.set_defaults(run=run_validate)
    return commands


def run_build(options: argparse.Namespace) -> int:
    """Generate the model's code."""
    from restlesslegs.codegen.compile import build

    build()
    # Imported only now, because the simulation stands on what was just generated.
    from restlesslegs.simulation import surface

    surface.build()
    return 0


def run_corpus(options: argparse.Namespace) -> int:
    """Print the table of an assignment's answer corpus."""
    from restlesslegs.grading.corpus import grade, read_answers, table

    rows = grade(options.course, options.assignment, read_answers(options.course, options.assignment))
    print(table(rows))
    return 0 if all(row.agrees for row in rows) else 1


def run_sbml(options: argparse.Namespace) -> int:
    """Write a model in SBML, the exchange format of systems biology."""
    try:
        from restlesslegs.codegen.sbml import sbml
        from restlesslegs.physiology import best2009, model
    except ModuleNotFoundError as missing:
        command = f"uv run --group sbml restlesslegs sbml {options.file}"
        raise RuntimeError(f"SBML needs {missing.name}, which is not installed: type `{command}`.") from missing

    text = sbml({"course": model.MODEL, "best2009": best2009.MODEL}[options.model])
    try:
        options.file.write_text(text, encoding="utf-8")
    except OSError as problem:
        raise ValueError(f"{options.file} cannot be written ({problem.strerror}): name another file.") from problem
    return 0


def run_validate(options: argparse.Namespace) -> int:
    """Print the model's value beside every published finding."""
    from restlesslegs.validation import table, validate

    results = validate()
    print(table(results))
    missed = any(result.target.use == "calibrated" and not result.hit for result in results)
    return 1 if options.strict and missed else 0
