"""Whose “we” it is where a quotation goes on that somebody's name announced."""

from __future__ import annotations

from rostra.domain.records import Kind
from rostra.extraction.speakers.scene import Who
from rostra.extraction.speakers.types import Utterance


def goes_on_for(
    statement: Utterance, wording: str, before: tuple[Utterance, Who] | None
) -> Who | None:
    """“We urge them”, where a quotation goes on that somebody's name announced."""
    if wording.lower() not in ("we", "i") or statement.nested_in is not None or before is None:
        return None
    last, who = before
    told = last.kind is Kind.DIRECT or who.rule == _FIRST
    near = statement.source[0][0] - _end(last) < _NEXT
    if not (told and near and len(who.people) == 1) or last.label:
        return None
    return Who(who.people, confidence=0.6, behalf=who.behalf, rule=_FIRST)


def _end(statement: Utterance) -> int:
    return max((end for _, end in statement.content), default=0)


_FIRST = "“we”: whose quotation goes on"
_NEXT = 500
"""Characters over which a quotation goes on that was broken off."""
