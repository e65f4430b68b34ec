"""The benchmarks start; what they measure is not tested."""

import importlib.util
import sys

import pytest
from book_site import ROOT

pytestmark = pytest.mark.cycle


@pytest.mark.parametrize("path", sorted((ROOT / "benchmarks").glob("*.py")), ids=lambda path: path.stem)
def test_a_benchmark_can_be_loaded(path, monkeypatch):
    """Every name that it imports exists."""
    monkeypatch.setattr(sys, "path", list(sys.path))
    spec = importlib.util.spec_from_file_location(path.stem, path)
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    assert callable(module.main)
