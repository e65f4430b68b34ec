"""From the symbols of the physiology to code: NumPy, a form for Numba, JavaScript, and SBML."""
