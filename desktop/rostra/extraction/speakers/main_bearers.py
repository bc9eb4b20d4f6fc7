"""Which of two of one surname goes by it alone: by wire style the one the article is about."""

from __future__ import annotations

import re
from collections import defaultdict

from rostra.extraction.people.names import surname_words
from rostra.extraction.speakers.cast import Cast, Mention, Person
from rostra.extraction.speakers.namesakes import LEADING
from rostra.extraction.speakers.wives import KIN

_MOST = 4
"""Bearers of one surname in an article from which nobody can tell who leads."""
_OFFICES = LEADING | {"minister", "deputy_head", "governor", "mayor", "lawmaker"}
_AFTER_KIN = re.compile(rf"\b{KIN},? \Z")
_FOR = re.compile(r"\b(?:for|representing|defending|on behalf of) \Z")
_NEAR = 20


def settle_surnames(cast: Cast, text: str) -> None:
    """Give each surname alone that two bear to the one who leads the article by it.

    “Obama” is the president after Michelle Obama has spoken, too.  Of two who may each go by it
    the last one spoken of keeps it; so he does where “Renn said she” tells against the other.
    """
    speaks = {p: _first_of_own(p, text) for p in cast.people}
    moved: dict[Person, list[Mention]] = defaultdict(list)
    for mention, person in cast.all_mentions():
        if not mention.shared or mention.title or " " in mention.name:
            continue
        main = _main_of(cast, person, mention, text, speaks)
        if main is not None and main is not person:
            moved[main].append(mention)
            mention.leading = True
    cast.move_mentions(moved)


def _main_of(
    cast: Cast, last: Person, mention: Mention, text: str, speaks: dict[Person, int]
) -> Person | None:
    bearers = [
        p for p in cast.surnamed(surname_words(last.name)[-1])
        if p.mentions and p.mentions[0].start < mention.start
    ]  # fmt: skip
    if not 1 < len(bearers) <= _MOST:
        return None
    main = min(bearers, key=lambda p: p.mentions[0].start)
    others = [p for p in bearers if p is not main]
    if all(speaks[p] >= mention.start for p in others):
        return main  # “Lawyer Otto Renn, for Ida Renn,”: the client has not said a word
    sex = mention.gender or mention.own
    if sex and main.gender not in ("", sex):
        return None
    if _related(main, text) or not all(_follows(p, main, text) for p in others):
        return None
    return main


def _first_of_own(person: Person, text: str) -> int:
    """Where somebody is first named for himself, and not as whom another speaks for."""
    for mention in person.mentions:
        at = mention.whole[0]
        if not _FOR.search(text, max(0, at - _NEAR), at):
            return mention.start
    return len(text)


def _related(person: Person, text: str) -> bool:
    """Whether somebody is brought in as another's relative: “his wife, Ida Renn”."""
    at = person.mentions[0].whole[0]
    spouse = any("spouse" in title.ranks for title in person.titles)
    return spouse or bool(_AFTER_KIN.search(text, max(0, at - _NEAR), at))


def _follows(person: Person, main: Person, text: str) -> bool:
    """Whether another of the surname is always called by both names beside the main one.

    A relative and a Mrs are; so is whom nothing but the name introduces beside a holder of office.
    """
    if _related(person, text) or (person.style and not person.full):
        return True
    leads = bool(main.held & _OFFICES or main.ranks & _OFFICES) or main.entry >= 0
    return leads and not person.titles and person.entry < 0
