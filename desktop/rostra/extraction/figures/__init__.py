"""Figures: every number in what was said, with its value, unit, bound and target date."""

from rostra.extraction.figures.reading import Figures

__all__ = ["Figures"]
