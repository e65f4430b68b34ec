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
    return commands


def run_build(options: argparse.Namespace) -> int:
    """Generate the model's code."""
    from restlesslegs.simulation.compile import build

    build()
    return 0


def run_corpus(options: argparse.Namespace) -> int:
    """Print the table of an assignment's answer corpus."""
    from restlesslegs.grading.corpus import grade, read_answers, table

    rows = grade(options.course, options.assignment, read_answers(options.course, options.assignment))
    print(table(rows))
    return 0 if all(row.agrees for row in rows) else 1
