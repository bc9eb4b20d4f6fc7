"""Of which states a description speaks, and whose office a person of the article holds."""

from __future__ import annotations

from rostra.extraction.people.names import latin
from rostra.extraction.people.states import is_adjective_of
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
        out += [
            state
            for state in scene.local_states
            if is_adjective_of(word, state) or latin(word) == latin(state)
        ]
    return out


def is_state_word(scene: Scene, word: str) -> bool:
    """Whether a word of a title says a state rather than a portfolio."""
    return bool(scene.states.find(word)) or any(
        is_adjective_of(word, s) or latin(word) == latin(s) for s in scene.local_states
    )
