"""How an article introduces somebody: titles around a name, states, what tells the gender."""

from __future__ import annotations

import re
from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace

from rostra.extraction.people.names import name_words, word_set
from rostra.extraction.people.states import ADJECTIVE, NAME, States, states_in
from rostra.extraction.people.titles import HONORIFICS, RANKS, Title, title_of
from rostra.extraction.speakers.appositions import (
    goes_on_before,
    left_apposition,
    right_apposition,
    title_start,
)
from rostra.extraction.speakers.cast import Cast, Mention, Person
from rostra.extraction.speakers.layout import Layout, Word
from rostra.extraction.speakers.personhood import DELEGATE
from rostra.extraction.speakers.portfolios import listed_office
from rostra.extraction.speakers.styles import after_tenure

_OF_STATE = re.compile(r"\s+of\s+(?:the\s+)?(?P<state>[A-Z][\w'’\-]+(?:\s+[A-Z][\w'’\-]+)*)")


_BESIDE_OFFICES = frozenset({"officer", "expert", "cleric", "royal"})
"""Ranks that stand beside an office: “the chief of staff, General Orhan Demirel”."""


@dataclass(frozen=True, slots=True)
class Around:
    """The titles around one name, each with the words that say it."""

    start: int
    """Where the title before the name begins; where the name does, if there is none."""
    before: tuple[Title, str] | None = None
    appositions: tuple[tuple[Title, str], ...] = ()

    @property
    def title(self) -> Title | None:
        """The title right before the name."""
        return self.before[0] if self.before else None

    @property
    def all(self) -> tuple[tuple[Title, str], ...]:
        """Every title, the one before the name first."""
        return (*((self.before,) if self.before else ()), *self.appositions)


def titles_around(
    layout: Layout, head: Word, inside: bool, name: Sequence[Word], titled: bool
) -> Around:
    """What stands around a name whose run begins with `head`.

    `inside` tells that the run begins inside a title ("Minister of" ORDONIA Ana Bell), `titled`
    that the run itself holds words of a title.
    """
    text, start = layout.text, name[0].start
    goes_on = titled and (goes_on_before(layout, head) or after_tenure(layout, head))
    left = title_start(layout, head, inside or goes_on)
    title = title_of(text[left:start]) if left < start else None
    if title is None and (listed := listed_office(text, start)):
        left, title = listed[0], title_of(listed[1])
    beside = []
    before = (title, text[left:start]) if title else None
    if layout.is_headline(head.start):  # no sentence: what a comma parts there is no apposition
        return Around(left if title else start, before)
    lone = len(name) == 1 and text[name[-1].end : name[-1].end + 1] != ","
    if (title is None or title.rank in _BESIDE_OFFICES) and not (lone and not titled):
        beside.append(left_apposition(layout, left if titled else start))
    right = right_apposition(text, name[-1].end)
    if right is None or not any(beside) or not _opens_another(text, name[-1].end, right[1]):
        beside.append(right)
    return Around(left if title else start, before, tuple(filter(None, beside)))


def _opens_another(text: str, end: int, phrase: str) -> bool:
    """Whether an apposition after a name goes on with another name."""
    return bool(_NAME_FOLLOWS.match(text, text.find(phrase, end) + len(phrase)))


_NAME_FOLLOWS = re.compile(r",\s+[A-Z][\w'’\-]+\s+[A-Z]")
"""“The President of A, Ida Renn, the President of B, Otto Weil”: the second title is Weil's."""


def introduce(
    cast: Cast, person: Person, around: Around, shared: Title | None, states: States
) -> None:
    """Give a person the titles around one mention, or the plural one they share with others."""
    titles = around.all
    if shared is not None and around.before is None:
        titles = ((shared, ""), *titles)
    for title, phrase in titles:
        _introduce(person, _counterpart_title(title, cast, person), phrase, states)


def learn_from_all(cast: Cast, layout: Layout) -> None:
    """What only the whole text tells: second names, and “his” or “her” after a subject."""
    _join_known_as(cast, layout.text)
    for mention, person in cast.all_mentions():
        if not person.gender and not mention.possessive:
            person.leaning = person.leaning or _own_pronoun(layout, mention)


_IN_TURN = re.compile(r"\b(?:successor|predecessor)\Z", re.IGNORECASE)


def _counterpart_title(title: Title, cast: Cast, person: Person) -> Title:
    """“his Vestran counterpart” holds the office of the person with a title named before."""
    if title.noun != "counterpart":
        return title
    for other in reversed(cast.people):
        if other is not person and other.titles:
            held = other.titles[-1]
            if _IN_TURN.search(title.text):
                return replace(held, text=title.text, gender="", former=title.former,
                               tenure=title.tenure)  # fmt: skip
            words = frozenset(w.lower() for w in title.text.split()[1:-1])
            return replace(
                held, text=title.text, gender="", topics=held.topics & _PORTFOLIO | words
            )
    return title


_PORTFOLIO = word_set(
    "foreign finance defence defense interior justice energy trade transport health economy"
    " agriculture education environment culture labour prime affairs"
)


def _introduce(person: Person, title: Title, phrase: str, states: States) -> None:
    role = " ".join(phrase.replace("\n", " ").split())
    role = re.sub(r"\A(?:and|the|a|an|his|her|their|its|who\s+(?:is|was))\s+(?:the\s+)?", "", role,
                  flags=re.IGNORECASE)  # fmt: skip
    borrowed = "counterpart" in role.lower() or bool(_IN_TURN.search(role))
    if title.noun != "counterpart":
        person.take_title(title, "" if title.plural or borrowed else role.strip(" ,"))
    last = role.rpartition(" ")[2].strip(" ,.").lower()
    if last in RANKS and (rank := title_of(last)) and rank.noun != title.noun:
        person.take_title(rank, "")  # “navy spokesman Rear Admiral Ida Renn”: the admiral too
    office = title_of(role[: -len(last)]) if last in _BORN_TITLES else None
    if office and office.noun != title.noun and not borrowed:
        person.take_title(office, role[: -len(last)].strip(" ,"))  # “Energy Minister Prince” Renn
    for state in states_in(_ACCREDITED.sub("", phrase), states):
        if state not in person.states:
            person.states.append(state)


# “the Lunesian ambassador in Varn”, “the Lunesian envoy to Tavria”: of the first alone.
_ACCREDITED = re.compile(
    r"\b(?:ambassador|envoy|consul(?:[ -]general)?)\s+(?:to|in)\s.+", re.IGNORECASE | re.DOTALL
)
_BORN_TITLES = frozenset({"prince", "princess", "king", "sultan", "emir", "cardinal", "archbishop"})


def state_after(person: Person, text: str, end: int, states: States) -> None:
    """“President Adaeze Molnar of Lunesia”."""
    match = _OF_STATE.match(text, end)
    if match:
        state = match["state"]
        person.states.append(states.code(state) or state)
        return
    sent = DELEGATE.match(text, end)
    found = states.find(sent["state"]) if sent else None
    if found and found[1] == NAME:  # “IDA RENN (Ethiopia)”
        person.states.append(found[0])


def state_before(person: Person, text: str, start: int, states: States) -> None:
    """“Kazakhstan's” Energy Minister Ida Renn: of which state, where nothing has said it."""
    owner = "" if person.states else owning_state(text, start, states)
    if owner:
        person.states.append(owner)


def owning_state(text: str, start: int, states: States) -> str:
    """The code of the state whose what begins at `start` is: “Kazakhstan's”; "" for none."""
    owner = _OWNER.search(text, max(0, start - _NEAR), start)
    words = owner["state"].split() if owner else []
    for first in range(len(words)):
        found = states.find(" ".join(words[first:]))
        if found and found[1] != ADJECTIVE:
            return found[0]
    return ""


_OWNER = re.compile(r"(?P<state>[A-Z][\w-]+(?: (?:(?:of|and|the) )*[A-Z][\w-]+){0,4})['’]s?\s\Z")
_NEAR = 60
_FAMILY_FIRST = re.compile(r"[A-Z]\w+ [A-Z]\w+-[a-z]\w+")
"""“Han Sung-woo”: the first word is the family's and says nothing of gender."""


def first_gender(name: str, known_first: Callable[[str], str]) -> str:
    """What the first of several words of a name says of the gender: “m”, “f” or “”."""
    words = [w for w in name_words(name) if w not in HONORIFICS]
    gender = known_first(words[0]) if len(words) > 1 else ""
    return gender if gender in ("m", "f") and not _FAMILY_FIRST.fullmatch(name) else ""


def gender_of(
    person: Person, known_first: Callable[[str], str], gender_of_bearer: Callable[[str], str]
) -> None:
    """What the first name says of the gender: a lone name may be a surname and only leans.

    So does a rare first name, which only the larger table knows.
    """
    if person.gender_sure or _FAMILY_FIRST.fullmatch(person.name):
        return
    words = name_words(person.name)
    # "Sheikh Hasina": what honours her says nothing of her gender.
    first = next((w for w in words if w not in HONORIFICS), words[0])
    gender = known_first(first) if person.full else ""
    if gender in ("m", "f"):
        person.gender = gender
    elif not person.gender and (likely := gender_of_bearer(first)) in ("m", "f"):
        person.leaning = likely


_KNOWN_AS = re.compile(
    r",?\s+(?:\(|who is |is )?(?:also |better |commonly |popularly )?known (?:as )?[“\"‘]?"
    r"(?P<name>[A-Z][\w'’\-]+(?: [A-Z][\w'’\-]+){0,3})"
)


def _join_known_as(cast: Cast, text: str) -> None:
    """“Yusuf al-Khatem, known as Abu Salim”: two names of one person."""
    named = {" ".join(p.words): p for p in reversed(cast.people)}
    for mention, person in list(cast.all_mentions()):
        alias = _KNOWN_AS.match(text, mention.end)
        other = named.get(" ".join(name_words(alias["name"]))) if alias else None
        if other is not None and other is not person:
            cast.join(person, other)


_HIS_OR_HER = re.compile(r"[^.;:“”\"\n]*?\b(?:(his|himself)|(her|herself))\b")


def _own_pronoun(layout: Layout, mention: Mention) -> str:
    """“m” for who begins a sentence in which “his” follows before any other name, “f” for “her”."""
    first, last = layout.sentence_span(mention.start)
    if mention.whole[0] - first > _HEAD:
        return ""
    found = _HIS_OR_HER.match(layout.text, mention.end, last)
    if not found or re.search(r"[A-Z]", found.group()):
        return ""
    return "m" if found[1] else "f"


_HEAD = 40
"""Characters from the head of a sentence within which a name is its subject."""
