"""The language of the window: which one it is, its words, its numbers and dates, its direction.

A string that a person reads is written in English where it is used, inside `self.tr` or
`translate`.  In a table it stands inside `mark`, which only tells Qt's tools that it is to be
translated; `translate` then turns it into the person's language where it is shown.
docs/translating.md tells the rest.
"""

from __future__ import annotations

import os
from collections.abc import Sequence

from PySide6.QtCore import QCoreApplication, QLibraryInfo, QLocale, Qt, QTranslator
from PySide6.QtGui import QGuiApplication

from rostra.app.resources import resources
from rostra.qt.whole_app import nothing_is_collected

LANGUAGES = ("en", "ru", "az")
"""Those that Rostra speaks, English first: it stands where no other is wanted."""

RTL_VARIABLE = "ROSTRA_RTL"
"""Set to 1, it mirrors the window whatever its language is: for tests and translators."""

_installed: list[QTranslator] = []


def mark(context: str, text: str) -> str:
    """A literal of a table, to be translated where it is shown.  Gives it back unchanged."""
    del context
    return text


def translate(context: str, text: str) -> str:
    """A marked text in the language of the window."""
    return QCoreApplication.translate(context, text) if text else ""


def language() -> str:
    """The language of the window: one of `LANGUAGES`."""
    code = QLocale().name().partition("_")[0]
    return code if code in LANGUAGES else LANGUAGES[0]


def of_exports(choice: str) -> str:
    """The language of labels in what is exported and cited, by the setting "export.language"."""
    return language() if choice == "window" else choice


def wanted(choice: str, system: Sequence[str]) -> QLocale:
    """The locale of a choice of the settings; for "system", of the first tongue we speak.

    `system` is as `QLocale.uiLanguages` gives it: "ru-RU", "en-GB", the most wanted first.
    """
    if choice in LANGUAGES:
        return QLocale(choice)
    for tag in system:
        if tag.split("-")[0] in LANGUAGES:
            return QLocale(tag)
    return QLocale(LANGUAGES[0])


def install(app: QGuiApplication, choice: str) -> None:
    """Speak this language from now on: words, plurals, numbers, dates, Qt's own dialogs.

    Widgets that are there already keep their words, so this comes before the first.
    """
    for old in _installed:
        app.removeTranslator(old)
    _installed.clear()
    locale = wanted(choice, QLocale.system().uiLanguages())
    QLocale.setDefault(locale)
    code = locale.name().partition("_")[0]
    _load(app, f"qtbase_{code}", QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath))
    _load(app, f"qt_{code}", str(resources() / "translations"))
    _load(app, f"rostra_{code}", str(resources() / "translations"))
    mirrored = os.environ.get(RTL_VARIABLE, "") == "1"
    direction = Qt.LayoutDirection.RightToLeft if mirrored else locale.textDirection()
    with nothing_is_collected():
        app.setLayoutDirection(direction)


def _load(app: QGuiApplication, name: str, folder: str) -> None:
    """Add a translation that is there; Qt's own are missing for some languages, and for English."""
    translator = QTranslator(app)
    if translator.load(name, folder):
        app.installTranslator(translator)
        _installed.append(translator)
