"""A chart as a file: PNG, SVG, or its numbers as CSV."""

from __future__ import annotations

import csv
import io
import math
from pathlib import Path

from PySide6.QtCore import QBuffer, QByteArray, QIODevice, QRectF, QSize, Qt
from PySide6.QtGui import QImage, QPainter
from PySide6.QtSvg import QSvgGenerator
from PySide6.QtWidgets import QFileDialog, QStyle

from rostra.domain.errors import ExportFailure
from rostra.qt.charts.base import Chart
from rostra.qt.language import translate
from rostra.qt.tokens import SPACE

SUFFIXES = (".png", ".svg", ".csv")
MARGIN = SPACE[4]
"""Around a saved picture."""
_SHARP = 2.0
"""Pixels of a PNG for each pixel on a plain screen."""


def ask_and_save(chart: Chart, name: str) -> None:
    """Ask where to, and of what kind; `name` is offered.  Raises ExportFailure."""
    target, chosen = QFileDialog.getSaveFileName(
        chart,
        translate("SaveFile", "Save"),
        f"{safe_name(name)}.png",
        translate("SaveFile", "Picture (*.png);;Drawing (*.svg);;Numbers (*.csv)"),
    )
    if not target:
        return
    path = Path(target)
    if path.suffix.lower() not in SUFFIXES:
        # Not every desktop's own dialog says which of the kinds was chosen.
        path = path.with_name(path.name + (chosen.rpartition("*")[2].rstrip(")") or ".png"))
    save_chart(chart, path)


def safe_name(name: str) -> str:
    """Without what no file can be called by."""
    return "".join("-" if c in '/\\:*?"<>|' or ord(c) < 32 else c for c in name).strip() or "chart"


def save_chart(chart: Chart, target: Path) -> None:
    """Write `target` by its suffix.  Raises ExportFailure; an older file stays whole then."""
    makers = {".png": _png, ".svg": _svg, ".csv": _csv}
    make = makers.get(target.suffix.lower())
    if make is None:
        raise ExportFailure(
            translate("SaveFile", "{file} is no kind of picture.").replace("{file}", target.name),
            translate("SaveFile", "Name it with .png, .svg or .csv at its end."),
        )
    aside = target.with_name(f".{target.name}.part")
    try:
        aside.write_bytes(make(chart))
        aside.replace(target)
    except OSError as error:
        aside.unlink(missing_ok=True)
        raise ExportFailure(
            translate("SaveFile", "{file} could not be written: {reason}.").format(
                file=target, reason=error.strerror
            ),
            translate("SaveFile", "Choose another folder."),
        ) from error


def _size(chart: Chart) -> QSize:
    """Of the picture with its title above and room around."""
    inside = chart.picture_size()
    return QSize(
        math.ceil(inside.width()) + 2 * MARGIN,
        math.ceil(inside.height() + _title_height(chart)) + 2 * MARGIN,
    )


def _title_height(chart: Chart) -> float:
    high = chart.metrics("lead").height() + SPACE[2]
    return high + chart.metrics().height() if chart.caption else high


def _png(chart: Chart) -> bytes:
    size = _size(chart)
    image = QImage(size * _SHARP, QImage.Format.Format_ARGB32)
    image.setDevicePixelRatio(_SHARP)
    _paint(chart, image, size)
    data = QByteArray()
    buffer = QBuffer(data)
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    image.save(buffer, "PNG")  # type: ignore[call-overload]  # the stub wants bytes
    return bytes(data.data())


def _svg(chart: Chart) -> bytes:
    size = _size(chart)
    data = QByteArray()
    buffer = QBuffer(data)
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    generator = QSvgGenerator()
    generator.setOutputDevice(buffer)
    generator.setSize(size)
    generator.setResolution(chart.logicalDpiX())  # or letters are smaller than what was measured
    generator.setViewBox(QRectF(0, 0, size.width(), size.height()))
    generator.setTitle(chart.accessibleName())
    _paint(chart, generator, size)
    return bytes(data.data())


def _paint(chart: Chart, device: QImage | QSvgGenerator, size: QSize) -> None:
    painter = QPainter(device)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.fillRect(QRectF(0, 0, size.width(), size.height()), chart.theme.colour("surface"))
    inside = chart.picture_size()
    painter.translate(MARGIN, MARGIN)
    _title(painter, chart, inside.width())
    painter.translate(0, _title_height(chart))
    chart.draw(painter, QRectF(0, 0, inside.width(), inside.height()), live=False)
    painter.end()


def _title(painter: QPainter, chart: Chart, width: float) -> None:
    """What it shows and of what: a picture in a report stands alone."""
    top = 0.0
    side = QStyle.visualAlignment(chart.layoutDirection(), Qt.AlignmentFlag.AlignLeading)
    for text, size, ink in (
        (chart.accessibleName(), "lead", "text"),
        (chart.caption, "small", "muted"),
    ):
        metrics = chart.metrics(size)
        painter.setFont(chart.theme.font(size, bold=size == "lead"))
        painter.setPen(chart.theme.colour(ink))
        shown = metrics.elidedText(text, Qt.TextElideMode.ElideRight, width)
        box = QRectF(0, top, width, metrics.height())
        painter.drawText(box, side | Qt.AlignmentFlag.AlignAbsolute, shown)
        top += metrics.height()


def _csv(chart: Chart) -> bytes:
    out = io.StringIO()
    writer = csv.writer(out)
    for row in chart.table():
        # A label that a spreadsheet would take for a formula is made harmless.
        writer.writerow([f"'{cell}" if cell[:1] in "=+-@\t\r" and cell else cell for cell in row])
    return out.getvalue().encode("utf-8-sig")
