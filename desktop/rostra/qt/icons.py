"""One icon set (Lucide, ISC), drawn from its SVG in the colours of the scheme."""

from __future__ import annotations

import weakref
from functools import lru_cache
from typing import Protocol

from PySide6.QtCore import QByteArray, QObject, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QGuiApplication, QIcon, QPainter, QPixmap, QScreen
from PySide6.QtSvg import QSvgRenderer

from rostra.qt.assets import icon_svg
from rostra.qt.theme import Theme

_SIZES = (16, 20, 24, 32)
_RATIOS = (1.0, 2.0)
"""Of pixels to device-independent ones; the second only while there is such a screen."""


class TakesIcon(Protocol):
    """A button, an action: whatever has `setIcon`."""

    def setIcon(self, icon: QIcon, /) -> None:  # noqa: N802 - Qt's name
        """Take the icon."""


class Icons(QObject):
    """Gives icons, and gives them again to everything attached when the scheme changes."""

    def __init__(self, theme: Theme) -> None:
        super().__init__(theme)
        self._theme = theme
        self._pixmaps: dict[tuple[str, str, int, float], QPixmap] = {}
        self._attached: list[tuple[weakref.ref[TakesIcon], str, str]] = []
        self._ratios = _ratios_now()
        theme.changed.connect(self._renew)
        self._watch_screens()

    @property
    def theme(self) -> Theme:
        """Whose colours they are drawn in."""
        return self._theme

    def icon(self, name: str, tone: str = "text") -> QIcon:
        """The icon in a token's colour, with a disabled form; empty for ""."""
        made = QIcon()
        if not name:
            return made
        colours = {QIcon.Mode.Normal: tone, QIcon.Mode.Disabled: "disabled"}
        for mode, token in colours.items():
            colour = getattr(self._theme.tokens, token)
            for size in _SIZES:
                for ratio in self._ratios:
                    picture = self.pixmap(name, colour, size, ratio)
                    made.addPixmap(picture, mode)
                    if mode == QIcon.Mode.Normal:  # Qt would grey it in a selected line
                        made.addPixmap(picture, QIcon.Mode.Selected)
        return made

    def attach(self, target: TakesIcon, name: str, tone: str = "text") -> None:
        """Set the icon now and after every change of scheme, as long as `target` lives."""
        target.setIcon(self.icon(name, tone))
        self._attached = [a for a in self._attached if a[0]() not in (None, target)]
        self._attached.append((weakref.ref(target), name, tone))

    def pixmap(self, name: str, colour: str, size: int, ratio: float = 1.0) -> QPixmap:
        """A square picture of `size` device-independent pixels, kept once drawn."""
        key = (name, colour, size, ratio)
        found = self._pixmaps.get(key)
        if found is None:
            found = self._pixmaps[key] = _draw(name, QColor(colour), size, ratio)
        return found

    def _watch_screens(self) -> None:
        """A sharper screen may be plugged in, or a screen be scaled anew, at any time."""
        for screen in QGuiApplication.screens():
            self._watch(screen)
        application = QGuiApplication.instance()
        if isinstance(application, QGuiApplication):
            application.screenAdded.connect(self._watch)
            application.screenAdded.connect(self._follow_screens)

    def _watch(self, screen: QScreen) -> None:
        screen.geometryChanged.connect(self._follow_screens)
        screen.logicalDotsPerInchChanged.connect(self._follow_screens)

    def _follow_screens(self) -> None:
        wanted = _ratios_now()
        if len(wanted) > len(self._ratios):
            self._ratios = wanted
            self._renew()

    def _renew(self) -> None:
        self._pixmaps.clear()
        alive = []
        for target, name, tone in self._attached:
            widget = target()
            if widget is None:
                continue
            try:
                widget.setIcon(self.icon(name, tone))
            except RuntimeError:  # the C++ half is gone, Python's lingers
                continue
            alive.append((target, name, tone))
        self._attached = alive


def _ratios_now() -> tuple[float, ...]:
    """Those that a screen asks for: drawing for none is a third of the window's making."""
    sharp = any(screen.devicePixelRatio() > 1 for screen in QGuiApplication.screens())
    return _RATIOS if sharp else _RATIOS[:1]


@lru_cache(maxsize=4)
def _read(svg: str) -> QSvgRenderer:
    """The drawing, kept while it is drawn in one size after the other."""
    return QSvgRenderer(QByteArray(svg.encode()))


def _draw(name: str, colour: QColor, size: int, ratio: float) -> QPixmap:
    svg = icon_svg(name).replace("currentColor", colour.name())
    if size <= 20:
        svg = svg.replace('stroke-width="2"', 'stroke-width="1.9"')
    edge = round(size * ratio)
    pixmap = QPixmap(QSize(edge, edge))
    pixmap.fill(Qt.GlobalColor.transparent)
    painter = QPainter(pixmap)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    _read(svg).render(painter, QRectF(0, 0, edge, edge))
    painter.end()
    pixmap.setDevicePixelRatio(ratio)
    return pixmap
