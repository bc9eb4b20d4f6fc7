"""Two persons of one surname: President Clinton and Hillary Clinton, Mandela and Mrs Mandela."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass, field
from datetime import date
from typing import TYPE_CHECKING

from rostra.extraction.people.gazetteer import Entry, Gazetteer, Term
from rostra.extraction.people.names import latin, name_key, name_words
from rostra.extraction.people.titles import (
    BODY_HEAD,
    FOREIGN_MINISTER,
    HEAD_OF_GOVERNMENT,
    HEAD_OF_STATE,
    ranks_of,
)

if TYPE_CHECKING:  # a cast asks here whom it may join
    from rostra.extraction.speakers.cast import Mention, Person


LEADING = frozenset({HEAD_OF_STATE, HEAD_OF_GOVERNMENT, BODY_HEAD, FOREIGN_MINISTER})


@dataclass(frozen=True, slots=True)
class Bearers:
    """What the table knows of those who bear a surname, on an article's day (None: not known)."""

    people: Gazetteer = field(default_factory=Gazetteer.empty)
    day: date | None = None

    def other_holds(self, name: str, surname: str, ranks: frozenset[str]) -> bool:
        """Whether another of a surname led a state or a body that day, and none so named did."""
        held = self._in_office(surname, ranks)
        return bool(held) and not any(_may_be_named(e, name, surname) for e in held)

    def _in_office(self, surname: str, ranks: frozenset[str]) -> list[Entry]:
        day, ranks = self.day, ranks & LEADING
        if day is None or not ranks:
            return []
        return [
            e for e in map(self.people.__getitem__, self.people.having([surname]))
            if called_so(e, [surname])
            and any(t.rank in ranks and t.may_be_on(day) and recent(t, day) for t in e.terms)
        ]  # fmt: skip

    def sex_in_office(self, surname: str, ranks: frozenset[str]) -> str:
        """“m” or “f” where all of a surname are so who led a state or a body that day."""
        genders = {e.gender for e in self._in_office(surname, ranks)}
        return genders.pop() if len(genders) == 1 else ""

    def gender(self, name: str) -> str:
        """“m” or “f” of a full name, where the table knows; else “”."""
        genders = {self.people[n].gender for n in self.people.by_full_name(name)}
        return genders.pop() if len(genders) == 1 else ""


def recent(term: Term, day: date) -> bool:
    """Whether the table's knowledge of a term reaches to within a year of the day."""
    return not term.known_until or int(term.known_until[:4]) >= day.year - 1


def called_so(entry: Entry, words: Sequence[str]) -> bool:
    """Whether a surname alone can mean the entry: it ends one of the names, or is an alias."""
    key = " ".join(words)
    for name in (entry.name, *entry.aliases):
        whole = name_key(name)
        if whole == key or whole.endswith(f" {key}"):
            return True
    # Chinese, Korean, Vietnamese and Hungarian names put the family name first.
    return name_words(entry.name)[0] == key and any(
        t.country in ("CN", "KR", "KP", "VN", "TW", "KH", "SG", "HK") for t in entry.terms
    )


def _may_be_named(entry: Entry, name: str, surname: str) -> bool:
    """Whether the first name beside a surname can be the entry's: “Joseph” is “Joe” Biden."""
    given = [w.rstrip(".,") for w in latin(name).split() if w != surname]
    for other in (entry.name, *entry.aliases):
        own = [w.rstrip(".,") for w in latin(other).split() if w != surname]
        if given[-1:] == ["jr"] != own[-1:] and given[0] == own[0]:
            continue  # Donald Trump Jr. is the son
        if not given or not own or set(given) & set(own):
            return True
        if given[0][0] == own[0][0] and "-" not in given[0] + own[0]:
            return True
    return False


def of_other_sex(entry: Entry | None, person: Person) -> bool:
    """Whether Mr or Mrs before a surname speaks against it: Mrs Clinton is not Bill Clinton."""
    if entry is None or person.full or not person.gender_sure:
        return False
    return bool(person.gender and entry.gender) and person.gender != entry.gender


def other_in_office(person: Person, mention: Mention, words: Sequence[str], known: Bearers) -> bool:
    """President Clinton is whom the table has in that office, and not Hillary Clinton.

    One of the two has the surname and the title, the other both names and no such title.
    """
    own = ranks_of(mention.title) if mention.title else frozenset()
    if len(words) == 1 and person.full and mention.title:
        name, surname, titles, held = person.name, words[0], [mention.title], person.ranks
    elif len(words) > 1 and not person.full and person.titles and " " in mention.name:
        name, surname, titles, held = mention.name, person.words[-1], person.titles, own
    else:
        return False
    in_office = [t for t in titles if not (t.former or t.plural or t.deputy)]
    ranks = frozenset().union(*map(ranks_of, in_office))
    return bool(ranks) and not ranks & held and known.other_holds(name, surname, ranks)


def clashing_pronoun(person: Person, mention: Mention, words: Sequence[str]) -> bool:
    """President Renn, who “said he”, is not Laura Renn."""
    if len(words) == 1 and person.full and mention.title:
        told = mention.own and not person.ranks & ranks_of(mention.title)
        return bool(told) and person.gender not in ("", mention.own)
    if len(words) > 1 and not person.full and person.titles and not mention.title:
        return bool(mention.gender and person.own) and mention.gender not in person.own
    return False


def said_of_self(text: str, end: int) -> str:
    """“m” or “f” where a name that ends there “said he” or “told reporters on Friday that she”."""
    match = _SAID_HE.match(text, end)
    return {"he": "m", "she": "f"}[match["who"]] if match else ""


_SAID_HE = re.compile(
    r"(?:, [^,.;:\n“”\"]{1,60},)? (?:\w+ly )?"
    r"(?:said|says|added|insisted|admitted|denied|claimed|announced|vowed|promised|warned"
    r"|told (?:the |his |her )?\w+)(?:,? (?:on |late |early )?\w+day,?)?(?: that)?"
    r" (?P<who>he|she)\b"
)


def is_another(entry: Entry, person: Person) -> bool:
    """“CEO Chris Renn” is no minister of that name, where the article never speaks of the state."""
    own = {t.rank for t in entry.terms}
    if BODY_HEAD in own:
        return False  # "Managing Director of the IMF" Renn
    trades = all(title.rank in _TRADES for title in person.titles)
    return bool(person.titles and own) and trades and not own & person.ranks


_TRADES = frozenset(
    {"chief", "expert", "citizen", "writer", "law", "cleric", "activist", "officer"}
)
