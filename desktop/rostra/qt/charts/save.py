"""A chart as a file: PNG, SVG, or its numbers as CSV."""

from __future__ import annotations

import csv
import io
from pathlib import Path

from PySide6.QtCore import QBuffer, QByteArray, QIODevice, QRectF, QSize
from PySide6.QtGui import QImage, QPainter
from PySide6.QtSvg import QSvgGenerator

from rostra.domain.errors import ExportFailure
from rostra.qt.charts.base import Chart
from rostra.qt.language import translate

SUFFIXES = (".png", ".svg", ".csv")
_SHARP = 2.0
"""Pixels of a PNG for each pixel on a plain screen."""


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
    return chart.picture_size().toSize()


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
    generator.setViewBox(QRectF(0, 0, size.width(), size.height()))
    generator.setTitle(chart.accessibleName())
    _paint(chart, generator, size)
    return bytes(data.data())


def _paint(chart: Chart, device: QImage | QSvgGenerator, size: QSize) -> None:
    painter = QPainter(device)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    area = QRectF(0, 0, size.width(), size.height())
    painter.fillRect(area, chart.theme.colour("surface"))
    chart.draw(painter, area, live=False)
    painter.end()


def _csv(chart: Chart) -> bytes:
    out = io.StringIO()
    writer = csv.writer(out)
    for row in chart.table():
        # A label that a spreadsheet would take for a formula is made harmless.
        writer.writerow([f"'{cell}" if cell[:1] in "=+-@\t\r" and cell else cell for cell in row])
    return out.getvalue().encode("utf-8-sig")
