"""Strings of tables that other rooms own and the window shows, as source for Qt's tools.

Those rooms know no Qt, so their tables cannot be marked in place.  Here is read what they declare.
"""

from __future__ import annotations

from collections.abc import Iterator


def strings() -> Iterator[tuple[str, str]]:
    """Each string with the context under which `rostra.qt` asks for it."""
    from rostra.app.overview import COLUMNS, ROWS
    from rostra.app.settings import SETTINGS
    from rostra.app.tables import tables
    from rostra.domain.query_fields import FIELDS
    from rostra.exporting import EXPORTERS
    from rostra.qt.words import short_words

    for setting in SETTINGS:
        if setting.shown:
            yield from (("Setting", text) for text in (setting.title, setting.help) if text)
            yield from (("SettingChoice", choice) for choice in setting.names)
    for field in FIELDS:
        yield "QueryField", field.help
    for exporter in EXPORTERS:
        yield "Format", exporter.title
    for sector in tables().sectors.values():
        yield "Sector", sector.label
        yield "SectorShort", short_words(sector.slug)
        yield "SectorNote", sector.note
    for name in (*ROWS.values(), *COLUMNS.values()):
        yield "Axis", name


def marked() -> str:
    """A Python file in which each of them stands once, marked."""
    lines = (f"mark({context!r}, {text!r})\n" for context, text in dict.fromkeys(strings()) if text)
    return "".join(lines)
