"""What the search box offers, in the language of the window.

What is put into the query stays as the query language has it: a slug, a code, a name.
"""

from __future__ import annotations

from rostra.app.complete import Completion
from rostra.qt import words
from rostra.qt.language import translate


def shown(one: Completion) -> tuple[str, str]:
    """Label and note of one proposal."""
    value = one.text.partition(":")[2].strip('"')
    if one.kind == "field":
        return one.label, translate("QueryField", one.note)
    if one.kind == "sector":
        return words.sector(value), translate("SectorNote", one.note)
    if one.kind == "country":
        return words.country(value), value
    counted = one.note.partition(" ")[0].replace(",", "")
    if counted.isdecimal():
        return one.label, words.statements(int(counted))
    return one.label, one.note
