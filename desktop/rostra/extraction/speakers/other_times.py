"""Articles whose people are not those whom the table has in their offices that day."""

from __future__ import annotations

from collections.abc import Sequence

from rostra.extraction.people.gazetteer import Entry
from rostra.extraction.people.names import may_be_one
from rostra.extraction.people.states import States
from rostra.extraction.speakers.cast import Person
from rostra.extraction.speakers.linking import Linker


def of_another_time(people: Sequence[Person], linker: Linker, states: States) -> bool:
    """Whether an article gives an office to somebody else than the table has in it that day.

    Its day is wrong then, or the table old, or the article makes its people up: whom it does not
    name is looked for nowhere.
    """
    return any(_other_holder(person, linker, states) for person in people if person.entry < 0)


def _other_holder(person: Person, linker: Linker, states: States) -> bool:
    own = [code for code in person.states if code in states.english]
    if not person.full or not person.mentions or len(own) != 1:
        return False
    for title in person.titles:
        if title.noun not in _OF_ONE or title.tenure or title.deputy or title.plural:
            continue
        if any(not states.find(word) for word in title.topics - _OF_ITS_NAME):
            continue  # the president of a senate
        held = linker.holders(own[0], "", title)
        if len(held) == 1 and not _alike(held[0], person):
            return True
    return False


def _alike(entry: Entry, person: Person) -> bool:
    """Whether two spellings can be one name."""
    return any(may_be_one(name, person.name) for name in (entry.name, *entry.aliases))


_OF_ONE = frozenset({"president", "prime minister", "foreign minister", "premier", "chancellor"})
_OF_ITS_NAME = frozenset({"foreign", "prime", "affairs", "republic", "federal", "external"})
