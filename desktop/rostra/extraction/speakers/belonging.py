"""Of which states a description speaks, and whose office a person of the article holds."""

from __future__ import annotations

import re

from rostra.extraction.people.states import CAPITAL, states_in
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


def capital_before(scene: Scene, start: int) -> str:
    """The state in whose capital a sentence is set that a body opens: “In Ankara, the ministry”."""
    match = _IN_A_PLACE.search(scene.layout.text[max(0, start - _LONGEST) : start])
    found = scene.states.find(match["place"]) if match else None
    return found[0] if found and found[1] == CAPITAL else ""
