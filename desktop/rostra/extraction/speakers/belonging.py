"""Of which states a description speaks, and whose office a person of the article holds."""

from __future__ import annotations

import re

from rostra.extraction.people.states import CAPITAL, states_in
from rostra.extraction.people.titles import (
    FOREIGN_MINISTER,
    HEAD_OF_GOVERNMENT,
    HEAD_OF_STATE,
    Title,
)
from rostra.extraction.speakers.cast import Person
from rostra.extraction.speakers.scene import Scene


def states_of(scene: Scene, text: str) -> list[str]:
    """The states that a description names."""
    return states_in(text, scene.states)


def person_states(scene: Scene, person: Person) -> list[str]:
    """The states whose office an article gives to a person."""
    out = [*person.states]
    for word in person.topics:
        out += scene.adjectives.of(word)
    return out


def is_state_word(scene: Scene, word: str) -> bool:
    """Whether a word of a title says a state rather than a portfolio."""
    return bool(scene.states.find(word) or scene.adjectives.of(word))


_IN_A_PLACE = re.compile(
    r"(?:\A|[.!?][”\"'’]*\s+|\n\s*|;\s+)(?:[Bb]ack |[Mm]eanwhile,? |[Ll]ater |[Bb]ut )?[Ii]n "
    r"(?P<place>[A-Z][\w’'-]+(?: [A-Z][\w’'-]+)?),\s+(?:the |its |a |an )?\Z"
)
_LONGEST = 60
"""Characters before a body that may say where its sentence is set."""


def capital_of_office(scene: Scene, title: Title, start: int) -> list[str]:
    """“In Washington, the president”: the state of its capital, unless somebody travels there."""
    state = capital_before(scene, start) if title.ranks & _OF_A_STATE else ""
    state = "" if state == "BE" else state  # “In Brussels, the president”: of which body?
    travels = state and _TRAVELS.search(scene.layout.text, max(0, start - _FAR), start)
    return [state] if state and not travels else []


_OF_A_STATE = frozenset({HEAD_OF_STATE, HEAD_OF_GOVERNMENT, FOREIGN_MINISTER})
_FAR = 4000
_TRAVELS = re.compile(
    r"\b(?:visit(?:s|ed|ing)?|trips?|tour(?:s|ed|ing)?|travel\w*|arriv\w+|fl(?:y|ies|ying|ew|own)"
    r"|left for|leaves? for|head(?:s|ed|ing) (?:to|for)|went to|goes to|going to|summit|stopover"
    r"|en route|hosted|hosts|welcomed by|received by)\b"
)
"""Words of a journey, on which somebody from elsewhere may be in a capital."""


def capital_before(scene: Scene, start: int) -> str:
    """The state in whose capital a sentence is set that a body opens: “In Ankara, the ministry”."""
    match = _IN_A_PLACE.search(scene.layout.text[max(0, start - _LONGEST) : start])
    found = scene.states.find(match["place"]) if match else None
    return found[0] if found and found[1] == CAPITAL else ""
