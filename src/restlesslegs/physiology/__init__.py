"""The physiology, written once in symbols. Everything else in the course is generated from it."""
