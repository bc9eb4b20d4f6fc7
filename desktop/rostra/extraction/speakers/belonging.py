"""Of which states a description speaks, and whose office a person of the article holds."""

from __future__ import annotations

from rostra.extraction.speakers.appositions import states_in
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
