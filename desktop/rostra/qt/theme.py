"""The look: Fusion with our own palettes, our type scale and one style sheet.

`QStyleHints.setColorScheme` does nothing without a desktop theme, so the palettes are
set by hand; "system" follows the desktop where it says whether it is dark.
"""

from __future__ import annotations

from collections.abc import Mapping
from string import Template

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtGui import QColor, QFont, QFontDatabase, QGuiApplication, QPalette
from PySide6.QtWidgets import QApplication

from rostra.domain.tagging import colour_of
from rostra.qt.assets import style_sheet, styles_folder
from rostra.qt.tokens import DARK, LIGHT, RADIUS, SCHEMES, SIZES, Tokens, tag_colour
from rostra.qt.whole_app import nothing_is_collected

_SANS = ("Inter", "Noto Sans", "Segoe UI", "Cantarell", "Ubuntu", "Open Sans")
_SERIF = ("Source Serif 4", "Charter", "Noto Serif", "Georgia", "Cambria", "DejaVu Serif")
_POOR = ("", "Sans Serif", "Sans", "DejaVu Sans", "Bitstream Vera Sans")


class Theme(QObject):
    """The scheme in use; `changed` comes after the palette has been put on."""

    changed = Signal()
    tags_changed = Signal()
    """Tags of the open archive have other colours."""

    def __init__(self, app: QApplication, choice: str = "system", scale: float = 1.0) -> None:
        super().__init__(app)
        self._tags: dict[str, str] = {}
        self._app = app
        self.choice = choice
        self.tokens: Tokens = LIGHT
        app.setStyle("Fusion")
        self._body = _body_font(scale)
        app.setFont(self._body)
        app.styleHints().colorSchemeChanged.connect(self._system_changed)
        self.set_choice(choice)

    @property
    def dark(self) -> bool:
        """Whether the scheme in use is the dark one."""
        return self.tokens is DARK

    def set_choice(self, choice: str) -> None:
        """Put on "light", "dark" or "system"."""
        self.choice = choice
        self.tokens = SCHEMES.get(choice) or self._of_system()
        with nothing_is_collected():
            self._app.setPalette(palette(self.tokens))
            self._app.setStyleSheet(sheet(self.tokens, self._body.pointSizeF()))
        self.changed.emit()

    def colour(self, name: str) -> QColor:
        """A token as a colour."""
        return QColor(getattr(self.tokens, name))

    def set_tags(self, own: Mapping[str, str]) -> None:
        """The colours that the person gave to tags, by name; those without one are left out."""
        kept = {name: colour for name, colour in own.items() if colour}
        if kept != self._tags:
            self._tags = kept
            self.tags_changed.emit()

    def tag(self, name: str) -> str:
        """A tag's colour: its own, or that of the nearest tag above it, or a steady one."""
        return tag_colour(name, colour_of(name, self._tags))

    def font(self, size: str = "body", *, bold: bool = False, serif: bool = False) -> QFont:
        """A font of the type scale."""
        font = QFont(self._body)
        if serif:
            font.setFamilies(list(_SERIF))
        font.setPointSizeF(self._body.pointSizeF() * SIZES[size])
        if bold:
            font.setWeight(QFont.Weight.DemiBold)
        return font

    def _of_system(self) -> Tokens:
        dark = self._app.styleHints().colorScheme() == Qt.ColorScheme.Dark
        return DARK if dark else LIGHT

    def _system_changed(self) -> None:
        if self.choice == "system":
            self.set_choice("system")


def _body_font(scale: float) -> QFont:
    font = QFontDatabase.systemFont(QFontDatabase.SystemFont.GeneralFont)
    if font.family() in _POOR:
        known = set(QFontDatabase.families())
        family = next((name for name in _SANS if name in known), font.family())
        font = QFont(family)
    font.setPointSizeF(max(font.pointSizeF(), 9.5) if font.pointSizeF() < 12 else 10.0)
    font.setPointSizeF(font.pointSizeF() * scale)
    return font


def palette(tokens: Tokens) -> QPalette:
    """A Qt palette of the tokens, disabled colours included."""
    made = QPalette()
    role = QPalette.ColorRole
    for which, name in (
        (role.Window, "window"),
        (role.WindowText, "text"),
        (role.Base, "surface"),
        (role.AlternateBase, "raised"),
        (role.Text, "text"),
        (role.Button, "raised"),
        (role.ButtonText, "text"),
        (role.BrightText, "on_accent"),
        (role.Highlight, "selection"),
        (role.HighlightedText, "on_selection"),
        (role.Link, "accent"),
        (role.LinkVisited, "accent"),
        (role.PlaceholderText, "muted"),
        (role.ToolTipBase, "raised"),
        (role.ToolTipText, "text"),
        (role.Light, "raised"),
        (role.Midlight, "hover"),
        (role.Mid, "border"),
        (role.Dark, "strong_border"),
        (role.Shadow, "border"),
        (role.Accent, "accent"),
    ):
        made.setColor(which, QColor(getattr(tokens, name)))
    for which in (role.WindowText, role.Text, role.ButtonText, role.HighlightedText):
        made.setColor(QPalette.ColorGroup.Disabled, which, QColor(tokens.disabled))
    return made


def sheet(tokens: Tokens, points: float) -> str:
    """The style sheet with its tokens filled in."""
    sizes = {f"pt_{name}": f"{points * factor:.1f}pt" for name, factor in SIZES.items()}
    return Template(style_sheet()).substitute(
        tokens.as_dict(), radius=f"{RADIUS}px", styles=styles_folder(), shut=_shut(), **sizes
    )


def _shut() -> str:
    """The arrow of what is folded points to where its lines would be: on, as the window reads."""
    return "previous" if QGuiApplication.isRightToLeft() else "next"
