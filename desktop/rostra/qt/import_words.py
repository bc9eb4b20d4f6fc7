"""Words of the import sheet: columns, origins, states, and how they are counted."""

from __future__ import annotations

from PySide6.QtCore import QObject

from rostra.domain.incoming import PERSON, Incoming, State, Sureness, sureness
from rostra.qt.language import mark, translate

COLUMNS = {
    "title": mark("ImportColumn", "Title"),
    "outlet": mark("ImportColumn", "Outlet"),
    "published": mark("ImportColumn", "Published"),
    "state": mark("ImportColumn", "What it is"),
    "author": mark("ImportColumn", "Author"),
    "language": mark("ImportColumn", "Language"),
    "address": mark("ImportColumn", "Address"),
}
_ORIGINS = {
    "json-ld": mark("Origin", "JSON-LD"),
    "opengraph": mark("Origin", "OpenGraph"),
    "meta": mark("Origin", "meta tag"),
    "microdata": mark("Origin", "microdata"),
    "saved page": mark("Origin", "saved page"),
    "text": mark("Origin", "text"),
    "file name": mark("Origin", "file name"),
    "first words": mark("Origin", "first words"),
    "feed": mark("Origin", "feed"),
    "front matter": mark("Origin", "front matter"),
    "mail header": mark("Origin", "mail header"),
    "document properties": mark("Origin", "document properties"),
    "file": mark("Origin", "file"),
    "address": mark("Origin", "fetched from"),
    "person": mark("Origin", "you"),
}
_SURENESS = {
    Sureness.SURE: mark("Sureness", "sure"),
    Sureness.LIKELY: mark("Sureness", "likely"),
    Sureness.CHECK: mark("Sureness", "check"),
}
STATES = {
    State.NEW: (mark("ImportState", "New"), "file-plus", "good"),
    State.VERSION: (mark("ImportState", "New version"), "history", "accent"),
    State.KNOWN: (mark("ImportState", "Known, skipped"), "copy", "muted"),
    State.FAILED: (mark("ImportState", "Cannot be read"), "circle-x", "bad"),
    State.SKIPPED: (mark("ImportState", "Left out"), "minus", "muted"),
}
"""What it is called, its icon, and the token of its colour."""


def origin(name: str, one: Incoming) -> str:
    """Where a field's value came from, and how far that can be trusted."""
    if not getattr(one, name):
        return translate("Origin", "missing") if one.state.comes_in and one.doubtful(name) else ""
    said = origin_words(one.origins.get(name, ""))
    return " · ".join(p for p in (said, sure(name, one)) if p)


def origin_words(came_from: str) -> str:
    """What an origin is called."""
    if came_from.startswith("column "):
        column = came_from.removeprefix("column ")
        return translate("Origin", "column “{name}”").replace("{name}", column)
    return translate("Origin", _ORIGINS.get(came_from, came_from))


def sure(name: str, one: Incoming) -> str:
    """How far a value can be trusted; "" for none, and for a person's own."""
    if not getattr(one, name) or one.origins.get(name, PERSON) == PERSON:
        return ""
    return translate("Sureness", _SURENESS[sureness(one.origins[name])])


def state(one: Incoming) -> str:
    """What importing would make of it."""
    return translate("ImportState", STATES[one.state][0])


class _Counts(QObject):
    """Counted things.  A class, because Qt's tools see a plural only in a class's own `tr`."""

    def new(self, n: int) -> str:
        return self.tr("%Ln new", "", n)

    def versions(self, n: int) -> str:
        return self.tr("%Ln new version(s)", "", n)

    def known(self, n: int) -> str:
        return self.tr("%Ln known already", "", n)

    def failed(self, n: int) -> str:
        return self.tr("%Ln cannot be read", "", n)

    def skipped(self, n: int) -> str:
        return self.tr("%Ln left out", "", n)

    def check(self, n: int) -> str:
        return self.tr("%Ln to check", "", n)

    def excluded(self, n: int) -> str:
        return self.tr("%Ln not wanted", "", n)

    def take(self, n: int) -> str:
        return self.tr("Import %Ln article(s)", "", n)

    def rows(self, n: int) -> str:
        return self.tr("Set for %Ln row(s):", "", n)

    def discard(self, n: int) -> str:
        return self.tr("Press Esc again to discard %Ln change(s).", "", n)


counts = _Counts()
BY_STATE = {
    State.NEW: counts.new,
    State.VERSION: counts.versions,
    State.KNOWN: counts.known,
    State.FAILED: counts.failed,
    State.SKIPPED: counts.skipped,
}
