"""Which party somebody leads, by the titles that the article gives."""

from __future__ import annotations

import re

from rostra.extraction.people.states import states_in
from rostra.extraction.speakers.bodies import known_body
from rostra.extraction.speakers.cast import Person
from rostra.extraction.speakers.scene import Scene

_NAME = r"[A-Z][\w’'-]*(?: (?:(?:of|for|the|and) )*[A-Z][\w’'-]*){0,6}"
_LEADS = re.compile(
    rf"(?:[Tt]he )?(?P<before>(?!The\b){_NAME}?)(?:['’]s)?(?: party)? [Ll]eader\b"
    rf"|(?:[a-z]+ )?[Ll]eader of (?:the )?(?P<of>{_NAME})"
)


_NO_PARTIES = frozenset({
    *("opposition", "union", "party", "labor", "rebel", "protest", "strike", "community"),
    *("senate", "house", "majority", "minority", "former", "new", "acting", "deputy", "religious"),
    *("church", "spiritual", "supreme", "youth", "student", "business", "world", "military"),
    *("team", "tribal"),
})  # fmt: skip
"""“Opposition leader”, at the head of a sentence: what is written large and is no party."""


def party_of(scene: Scene, person: Person) -> str:
    """“Sinn Fein”, of “Sinn Fein leader Ida Renn”; "" where it may be a state or another body."""
    for role in person.roles:
        if _begins_inside(scene, person, role):
            continue
        match = _LEADS.match(role)
        party = match and (match["before"] or match["of"])
        if not party or _NO_PARTIES.issuperset(party.lower().split()):
            continue
        if not states_in(party, scene.states) and not known_body(party):
            return party
    return ""


def _begins_inside(scene: Scene, person: Person, role: str) -> bool:
    """“National League for | Democracy leader”: whether a title begins inside of the name."""
    text = scene.layout.text
    starts = (m.title_start for m in person.mentions[:_MANY] if m.title_start >= 0)
    at = next((at for at in starts if text.startswith(role, at)), 0)
    return _HALF_A_NAME.search(text, max(0, at - _SHORT), at) is not None


_HALF_A_NAME = re.compile(r"\b(?:for|of|and|&|in|to) \Z")
_SHORT = 5
_MANY = 20
"""Mentions among which the one with a title is looked for."""
