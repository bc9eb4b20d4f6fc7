"""“The doctor”: who is called “Dr” before the name."""

from __future__ import annotations

import re

from rostra.extraction.people.titles import Title
from rostra.extraction.speakers.cast import Person
from rostra.extraction.speakers.scene import Scene


def styled_doctor(scene: Scene, text: str, title: Title, start: int) -> Person | None:
    """The nearest whom the article calls “Dr”, where nobody is called a doctor in full."""
    if text.lower() != "the doctor":
        return None
    people = [p for p in scene.people_before(start) if p is not scene.quoted]
    if any(t.noun == title.noun for p in people for t in p.titles):
        return None
    called = [p for p in people if _is_styled(scene, p, start)]
    called = [p for p in called if not p.titles] or called  # rather than “Health Minister Dr” Renn
    return scene.most_present(called, start) if called else None


def _is_styled(scene: Scene, person: Person, start: int) -> bool:
    """Whether “Dr” stands right before one of the first names of a person."""
    text = scene.layout.text
    return any(
        _DOCTOR.search(text, max(0, m.start - _BEFORE), m.start)
        for m in person.mentions[:_FIRST]
        if m.start < start
    )


_DOCTOR = re.compile(r"\b(?:Drs?\.?|Doctor) \Z")
_BEFORE = 8
_FIRST = 5
"""Mentions that tell how somebody is styled."""
