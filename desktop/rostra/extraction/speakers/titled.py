"""Whom a sentence is about by a title at its head, and the “he” after it: “The King ... He”."""

from __future__ import annotations

import re

from rostra.extraction.people.titles import title_of
from rostra.extraction.speakers.cast import Person
from rostra.extraction.speakers.descriptions import described
from rostra.extraction.speakers.scene import Scene, Who

_TITLE_SUBJECT = re.compile(r"The(?:\s+[\w'’\-]+){1,4}")


def by_titled_subject(
    scene: Scene, gender: str, start: int, others: frozenset[Person | None]
) -> Who | None:
    """Who the title before a pronoun means; nobody, where the article names nobody of it."""
    subject = _titled_subject(scene, start)
    if subject is None:
        return None
    person = subject[1]
    if person is None:
        return Who(reason="the one whom the title means has no name", confidence=0.5)
    if person in others or person.gender not in ("", gender):
        return None
    return Who((person,), confidence=0.85, rule="pronoun: the one the title names")


def _titled_subject(scene: Scene, start: int) -> tuple[int, Person | None] | None:
    """The person whom a title names at the head of the sentences just before: "The King".

    None in the second place where the article names nobody of that title, and nobody since.
    """
    since = scene.history[-1].at if scene.history else -1
    for first, _ in reversed(scene.layout.sentences[: scene.layout.sentence(start) + 1]):
        if first <= since or scene.layout.paragraph(first) != scene.layout.paragraph(start):
            return None
        head = _TITLE_SUBJECT.match(scene.layout.text, first, start)
        title = title_of(head.group()) if head else None
        if head and title and not title.plural:
            phrase = head.group()
            at = phrase.lower().rfind(title.noun.split()[-1])
            phrase = phrase[: at + len(title.noun.split()[-1])] if at > 0 else phrase
            who = described(scene, phrase, phrase.lower(), first, first)
            if who and len(who.people) == 1:
                return first, who.people[0]
            if who and not who.found and not scene.cast.within(first, start):
                return first, None
    return None
