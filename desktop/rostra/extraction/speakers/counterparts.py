"""“His Kazakh counterpart”: who holds the like office elsewhere."""

from __future__ import annotations

from rostra.extraction.people.titles import HEAD_OF_GOVERNMENT, HEAD_OF_STATE
from rostra.extraction.speakers.belonging import person_states, states_of
from rostra.extraction.speakers.cast import Person
from rostra.extraction.speakers.linking import CEREMONIAL
from rostra.extraction.speakers.scene import Scene, Who

_LIKE_OFFICE = 4.0
"""What the like office adds: more than the right state does (3)."""
_LEADERS = frozenset({HEAD_OF_STATE, HEAD_OF_GOVERNMENT})


def counterpart(scene: Scene, text: str, start: int) -> Who:
    """“his Kazakh counterpart”: the other who holds the like office."""
    states = states_of(scene, text)
    said = (s.who.people[0] for s in reversed(scene.history)
            if s.at < start and len(s.who.people) == 1)  # fmt: skip
    last = next((p for p in said if not set(person_states(scene, p)) & set(states)), None)
    last = last or next((p for p in scene.people_before(start) if p.titles), None)
    gender = {"his": "m", "her": "f"}.get(text.split(maxsplit=1)[0].lower(), "")
    ranked = []
    for n, person in enumerate(scene.people_before(start)):
        own = person_states(scene, person)
        if not person.titles or (states and own and not set(own) & set(states)):
            continue
        like = "interlocutor" not in text  # whom one talks to may have any rank
        if like and last and last is not person and _of_other_rank(last, person):
            continue
        if states and not own and last and not last.ranks & person.ranks:
            continue  # of that state nobody says that he is
        score = 1.0 + (3.0 if states and own else 0.0)
        if last is person:
            score -= 0.5 if states else 2.0
        elif last and last.ranks & person.ranks:
            score += _LIKE_OFFICE
        if gender and not states and person.gender and person.gender != gender:
            score += 0.3
        ranked.append((score, -n, person))
    ranked.sort(reverse=True, key=lambda row: row[:2])
    if ranked and ranked[0][0] > 0 and not (states and ranked[0][2] is last):
        return Who((ranked[0][2],), confidence=0.85, rule="counterpart")
    if states and last and last.titles and not _unequal(scene, last, states[0]):
        holder, candidates = scene.office(states[0], "", last.titles[0])
        if holder:
            return Who((holder,), confidence=0.75, rule="counterpart, by office on that day")
        return Who(reason=f"the article does not name “{text}”", candidates=candidates,
                   confidence=0.4)  # fmt: skip
    return Who(reason=f"nobody in the article is known to be “{text}”", confidence=0.4)


def _unequal(scene: Scene, person: Person, state: str) -> bool:
    """Whether the like office in a state is of less weight: a ceremonial president, a premier.

    Whom of the two an article means as the counterpart nobody can tell.
    """
    own = person_states(scene, person)[:1]
    ranks = person.ranks | person.held
    if HEAD_OF_STATE in ranks:
        return state in _BY_PREMIERS and not _BY_PREMIERS.issuperset(own)
    by_premiers = bool(own) and _BY_PREMIERS.issuperset(own)
    return HEAD_OF_GOVERNMENT in ranks and by_premiers and state not in _BY_PREMIERS


_BY_PREMIERS = CEREMONIAL | {"AM", "GE"}


def _of_other_rank(one: Person, other: Person) -> bool:
    """A president's counterpart is no spokesman and no minister; a chancellor's, a president."""
    mine, theirs = one.ranks | one.held, other.ranks | other.held
    if mine & _LEADERS and theirs & _LEADERS:
        return False
    known = mine & _RANKED and theirs and not theirs & _MAY_LEAD
    return bool(known) and not mine & theirs


_RANKED = _LEADERS | {"foreign_minister", "minister"}
_MAY_LEAD = frozenset({"leader", "royal", "commissioner"})
"""“Chinese leader Ida Renn”: whose rank the title leaves open."""
