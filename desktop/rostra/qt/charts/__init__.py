"""Pictures of counts: small painted widgets, each of which can be saved as PNG, SVG and CSV."""

from rostra.qt.charts.bars import TimeBars
from rostra.qt.charts.matrix import MatrixChart
from rostra.qt.charts.save import ask_and_save, save_chart

__all__ = ["MatrixChart", "TimeBars", "ask_and_save", "save_chart"]
