"""The live demos: one class each, the same in JupyterLab and in the built book."""

from .iron import IronDemo

__all__ = ["IronDemo"]
