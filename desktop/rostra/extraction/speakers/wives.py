"""Wives and children by a first name, and the “Mrs” or “Lord” that a surname is known by."""

from __future__ import annotations

import re
from collections.abc import Sequence

from rostra.extraction.speakers.cast import Cast, Person

KIN = (
    r"(?:wife|husband|widow|widower|son|daughter|brother|sister|mother|father|nephew|niece|cousin"
    r"|uncle|aunt|grandson|granddaughter|stepson|stepdaughter|twin)"
)
_TO_KIN = re.compile(rf"\b(?:[Hh]is|[Hh]er|[Tt]heir|['’]s?) (?:[\w-]{{1,30}} ){{0,2}}{KIN},? \Z")
_WIFE = re.compile(
    r"\b(?:[Hh]is|[A-Z][\w-]{0,30}['’]s?) (?:[\w-]{1,30} )?wife,? (?P<name>[A-Z][\w-]+)\b(?! [A-Z])"
)
_STYLES = frozenset({"Mrs", "Ms", "Miss", "Lord", "Lady", "Viscount", "Viscountess", "Baroness"})
_PEERS = frozenset({"Lord", "Lady", "Viscount", "Viscountess", "Baroness"})
_NEAR = 60


def is_given_to_kin(text: str, start: int) -> bool:
    """Whether a lone name there is a first name: “their daughter” Marie, “his wife,” Ida."""
    return bool(_TO_KIN.search(text, max(0, start - _NEAR), start))


def before_surname(titles: Sequence[str]) -> str:
    """The style by which a surname alone is known: “Lord” of “minister Lord” Renn.

    “Lady Justice” Renn is a judge.
    """
    dot = "." if titles[-1:] == ["."] else ""
    last = titles[-2:-1] if dot else titles[-1:]
    return last[0].rstrip(".") + dot if last and last[0] in _STYLES else ""


def name_wives(cast: Cast, text: str) -> None:
    """“Mrs. Mandela” is Winnie Mandela, where the text names “his wife, Winnie”.

    A style is kept only where it tells somebody from another of the surname, and of a peer.
    """
    styled = [p for p in cast.people if p.style and not p.full]
    wives = list(_WIFE.finditer(text)) if styled else []
    names = {match["name"] for match in wives}
    for person in styled:
        others = [p for p in cast.surnamed(person.words[-1]) if p is not person]
        husbands = [p for p in others if p.gender == "m" or (p.titles and not p.gender)]
        if person.style.rstrip(".") in _PEERS or not others:
            person.style = person.style if person.style in _PEERS else ""
        if person.gender == "f" and len(husbands) == 1 and len(names) == 1:
            _take_first_name(cast, person, husbands[0], wives[0])


def _take_first_name(cast: Cast, person: Person, husband: Person, match: re.Match[str]) -> None:
    """Give a Mrs Mandela the first name of the wife whom the text names, if she is his."""
    before = cast.within(max(0, match.start() - _FAR), match.start("name"))
    surname = person.words[-1]
    if not before or before[-1][1].words[-1:] != [surname]:
        return
    at = match.start("name")
    for mention, wife in cast.within(at, at + 1):
        if wife is not person and not wife.full and mention.start == at:
            cast.join(person, wife)
    person.name = f"{match['name']} {husband.name.split()[-1]}"
    person.full, person.given = True, False
    person.assumed = f"the surname is that of {husband.name}, a relative"


_FAR = 400
"""Characters before “his wife” in which the last one named is who “he” is."""
