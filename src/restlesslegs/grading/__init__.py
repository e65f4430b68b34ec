"""The instructor's tools around nbgrader."""
