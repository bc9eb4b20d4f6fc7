"""Who is head of what: the head of one body or party is no other's, and who governs is neither."""

from __future__ import annotations

import re

from rostra.extraction.people.states import states_in
from rostra.extraction.people.titles import HEAD_OF_GOVERNMENT, HEAD_OF_STATE, Title, ranks_of
from rostra.extraction.speakers import bodies
from rostra.extraction.speakers.belonging import is_state_word, person_states
from rostra.extraction.speakers.cast import Person
from rostra.extraction.speakers.parties import party_of
from rostra.extraction.speakers.scene import Scene
from rostra.extraction.speakers.stand_ins import parties_of


def heads_another(scene: Scene, title: Title, person: Person) -> bool:
    """Whether a title is that of another body's, kind's or party's head than a person is."""
    return (
        _of_a_body_alone(title, person)
        or _of_another_kind(scene, title, person)
        or _of_the_opposition(scene, title, person)
        or _of_a_party(scene, title, person)
        or _of_an_area(title, person)
    )


def _of_a_body_alone(title: Title, person: Person) -> bool:
    """“The head of United Nations peacekeeping” leads no state, nor another body."""
    body = bodies.body_in(title.text)
    if not body:
        return False
    own = {found for role in person.roles if (found := bodies.body_in(role))} | person.led
    if own:
        return body not in own
    other = person.topics - _OF_ANY_BODY
    if title.noun in _HEADS and other and not other & title.topics:
        return True  # “the WHO chief” is no police chief
    return bool(person.ranks & _OF_STATES)


_OF_STATES = frozenset({HEAD_OF_STATE, HEAD_OF_GOVERNMENT, "deputy_head", "foreign_minister"})
_HEADS = frozenset({"chief", "head", "boss", "director", "president", "chair", "leader"}
                   | {"chancellor", "secretary-general"})  # fmt: skip
_OF_ANY_BODY = frozenset({"managing", "executive", "general"})


def _of_another_kind(scene: Scene, title: Title, person: Person) -> bool:
    """“The university's president” leads no state; “the head of the union” no bank."""
    kinds = kinds_in(title) - person.topics
    if person.led and title.noun in _HEADS:
        told = title.topics & (_KINDS | {"commission"}) - person.topics - {"union"} | kinds
        return bool(told) and not any(kind in name.lower() for name in person.led for kind in told)
    if _governs(scene, person):
        return bool(kinds)
    return bool(kinds & _PLAIN_KINDS and person.topics & _KINDS)


def kinds_in(title: Title) -> frozenset[str]:
    """What a head is said to be of that leads no state: the club, the party, the court."""
    if title.noun not in _HEADS:
        return frozenset()
    kinds = _KINDS.intersection(re.findall(r"\b[a-z]+", title.text))
    return kinds - {"party"} if title.topics & _IN_POWER else kinds


_PLAIN_KINDS = frozenset(
    {"union", "party", "club", "university", "school", "college", "church", "police"}
)
_KINDS = _PLAIN_KINDS | {
    *("company", "firm", "airline", "hospital", "court", "parliament", "senate", "bank", "chamber"),
    *("association", "league", "committee", "foundation", "institute", "council"),
}
"""What a head of state is not called by, nor the head of an organisation unless it is one."""


def _of_the_opposition(scene: Scene, title: Title, person: Person) -> bool:
    """“The opposition leader” governs nowhere, and is called a leader."""
    what = title.topics & _AGAINST - person.topics
    if not what or title.noun not in _HEADS:
        return False
    return _governs(scene, person) or not {t.noun for t in person.titles} & _LED_BY


_AGAINST = frozenset({"opposition", "protest", "strike", "rebel"})
_LED_BY = frozenset({"leader", "chair", "candidate", "president", "secretary-general"})


def _of_a_party(scene: Scene, title: Title, person: Person) -> bool:
    """“The Fine Gael leader” is not the prime minister, unless the article calls him so.

    Nor who is called the leader of another party.
    """
    if title.noun != "leader" or parties_of(title.topics) & parties_of(person.topics):
        return False
    if set(states_in(title.text, scene.states)) & set(person_states(scene, person)):
        return False
    name = _PARTY.match(title.text)
    party = name and (name["before"] or name["of"])
    if not party or _A_PEOPLE.search(party) or bodies.known_body(party):
        return False
    words = {w.lower() for w in party.split()} - {"party"}
    if words & (person.topics | set(person.words)):
        return False
    if _governs(scene, person):
        return not _his(scene, party, person)
    theirs = party_of(scene, person)
    return bool(theirs) and not party.isupper() and not theirs.isupper()


_IN_POWER = frozenset({"ruling", "governing"})
_NAME = r"[A-Z][\w’'-]*?(?: (?:(?:of|for|the) )*[A-Z][\w’'-]*?){0,6}"
_PARTY = re.compile(
    rf"(?:[Tt]he )?(?:(?P<before>(?!The\b){_NAME})(?:['’]s)? (?:[a-z]+ )?(?i:leader)\b"
    rf"|(?i:leader) of (?:the )?(?P<of>{_NAME})(?= [a-z]|[,.]|\Z))"
)
_A_PEOPLE = re.compile(r"(?:an|ish|ese|ic|Arab|Kurd|Gulf|Serb|Croat|Bosniak|World|State)\Z")
"""“The African leader”, “the Catalan leader”: of a people, and no party."""


def _his(scene: Scene, party: str, person: Person) -> bool:
    """“President Renn said his Dawn Front would win”: it is his, where nobody else is named."""
    own = re.compile(
        rf"(?:\b(?:his|her|whose|ruling|governing)|['’]s) (?:[\w-]+ ){{0,2}}{re.escape(party)}\b"
    )
    layout = scene.layout
    for mention in person.mentions[:_MANY]:
        if (of := _OF.match(layout.text, mention.end)) and layout.text.startswith(party, of.end()):
            return True  # “President Ida Renn of Norrland”
        first, last = layout.sentence_span(mention.start)
        if layout.text.find(f"{party} leader and ", first, mention.start) >= 0:
            return True  # “Dawn Party leader and Prime Minister Ida Renn”
        if own.search(layout.text, first, last):
            return {p for _, p in scene.cast.within(first, last)} == {person}
    return False


_OF = re.compile(r",? of (?:the )?")
_MANY = 20
"""Mentions of a person that are read for what is theirs."""


def _governs(scene: Scene, person: Person) -> bool:
    """Whether somebody is the head of a state or government, as of now, and of no firm."""
    if person.held & _LEAD:
        return True
    now = [t for t in person.titles if not t.former and t.tenure != "designate"]
    lead = [t for t in now if ranks_of(t) & _LEAD]
    states = person_states(scene, person)
    return any(t.noun not in _OF_OTHERS_TOO for t in lead) or bool(
        lead and states and all(_of_a_state(scene, t) for t in lead)
    )


def _of_a_state(scene: Scene, title: Title) -> bool:
    """Whether a title says nothing but a state: “Norrish President”, “President”."""
    return all(is_state_word(scene, w) for w in title.topics - _OF_ITS_NAME)


_LEAD = frozenset({HEAD_OF_STATE, HEAD_OF_GOVERNMENT})
_OF_OTHERS_TOO = frozenset({"president", "chancellor"})
_OF_ITS_NAME = frozenset({"republic", "federal", "united", "south", "north", "state", "country"})


def _of_an_area(title: Title, person: Person) -> bool:
    """“The county chief” is not who is called “police chief” and of no county."""
    here = title.noun in ("chief", "boss") and title.topics & _AREAS
    return bool(here and person.topics and not title.topics & person.topics)


_AREAS = frozenset(
    {"county", "district", "province", "provincial", "region", "regional", "village"}
)
