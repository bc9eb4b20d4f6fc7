"""What the gazetteer knows of a person: “the vice president” is Kamala Harris, named without it."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from datetime import date

from rostra.extraction.people.gazetteer import Entry, Term
from rostra.extraction.people.titles import (
    FOREIGN_MINISTER,
    HEAD_OF_GOVERNMENT,
    HEAD_OF_STATE,
    Title,
    title_of,
)
from rostra.extraction.speakers.belonging import is_state_word
from rostra.extraction.speakers.cast import Office, Person
from rostra.extraction.speakers.scene import Scene

_LEADS = frozenset({HEAD_OF_STATE, HEAD_OF_GOVERNMENT})
_ALIKE = (
    frozenset({"president", "head of state"}),
    frozenset({"prime minister", "premier", "head of government", "taoiseach"}),
    frozenset({"foreign minister", "top diplomat", "chief diplomat"}),
)
"""Titles of one office.  A chancellor is a head of government, and no prime minister."""
_MINISTERS = frozenset({"minister", "foreign minister", "secretary"})
_NO_PORTFOLIO = frozenset({"prime", "foreign", "affairs", "federal", "union", "country", "nation"})
_TENURES = frozenset({"", "former"})


def tell(person: Person, entry: Entry, day: date) -> None:
    """Give a person what the table knows of them on a day."""
    if entry.gender:
        person.gender, person.gender_sure = entry.gender, True
    terms = entry.terms_on(day)
    person.held = frozenset(t.rank for t in terms)
    person.led = entry.led_on(day)
    person.offices = _offices(terms)
    person.left = _offices(t for t in entry.terms if t.end and t.end < day.isoformat())
    if not person.states:
        person.states += [t.country for t in terms if t.country][:1]
        ever = {t.country for t in entry.terms if t.country}
        person.states += [] if person.states or len(ever) != 1 else ever


def _offices(terms: Iterable[Term]) -> tuple[Office, ...]:
    named = ((title_of(term.role), term) for term in terms)
    return tuple(Office(title, t.country, t.rank) for title, t in named if title)


def sits(person: Person, title: Title) -> bool:
    """Whether the table has in that very office whom an article nowhere calls former."""
    if not title.former or any(own.former for own in person.titles):
        return False
    return any(o.rank in title.ranks & _LEADS and _same(o.title, title) for o in person.offices)


def of_record(
    scene: Scene, title: Title, states: Sequence[str], start: int, end: int
) -> Person | None:
    """The only one of those named without it who holds, or had held, what a title says.

    Of two the one of the state that the article speaks from; who is named in the next sentence,
    where nobody was before.
    """
    if title.tenure not in _TENURES or title.plural:
        return None
    known = [p for p in scene.people_known(start) if _bears(scene, p, title, states)]
    if len(known) > 1 and not states and scene.home:
        known = [p for p in known if scene.home in p.states]
    if known:
        return known[0] if len(known) == 1 else None
    paragraph = scene.layout.paragraph(start)
    for mention, person in scene.cast.within(end, len(scene.layout.text))[:1]:
        near = scene.layout.paragraph(mention.start) - paragraph <= 1
        first = person.mentions[0] is mention and person.full
        if near and first and _portfolio(scene, title) and _bears(scene, person, title, states):
            return person
    return None


def _bears(scene: Scene, person: Person, title: Title, states: Sequence[str]) -> bool:
    if person.entry < 0 or person is scene.quoted or person in scene.spoken_of:
        return False
    if title.gender and person.gender_sure and title.gender != person.gender:
        return False
    own = _of(scene, person.left if title.former else person.offices, title, states)
    return own and not (title.former and _of(scene, person.offices, title, states))


def _of(scene: Scene, offices: Iterable[Office], title: Title, states: Sequence[str]) -> bool:
    """Whether one of these offices is what a title says, of a state where it says one."""
    portfolio = _portfolio(scene, title)
    return any(
        (not states or office.country in states)
        and portfolio <= office.title.topics
        and (_same(office.title, title) or _a_minister(office, title, states))
        for office in offices
    )


def _portfolio(scene: Scene, title: Title) -> set[str]:
    """What a title says beside the office and the state."""
    return {t for t in title.topics - _NO_PORTFOLIO if not is_state_word(scene, t)}


def _same(office: Title, title: Title) -> bool:
    if office.deputy != title.deputy:
        return False
    return office.noun == title.noun or any({office.noun, title.noun} <= nouns for nouns in _ALIKE)


def _a_minister(office: Office, title: Title, states: Sequence[str]) -> bool:
    """“The Russian minister” may be the foreign minister."""
    return (
        title.noun == "minister"
        and bool(states)
        and office.rank in ("minister", FOREIGN_MINISTER)
        and office.title.noun in _MINISTERS
        and not office.title.deputy
        and not title.deputy
    )
