"""How well a title fits a person of the article."""

from __future__ import annotations

import re
from collections.abc import Sequence

from rostra.extraction.people.titles import Title, clash, only_former
from rostra.extraction.speakers import bodies
from rostra.extraction.speakers.belonging import is_state_word, person_states
from rostra.extraction.speakers.cast import Person
from rostra.extraction.speakers.headships import heads_another
from rostra.extraction.speakers.lexicon import FEDERAL
from rostra.extraction.speakers.recorded import sits
from rostra.extraction.speakers.scene import Scene
from rostra.extraction.speakers.stand_ins import of_another

CHANCELLOR_STATES = frozenset({"DE", "AT"})
"""Where a chancellor heads the government."""
_SENT = frozenset({"ambassador", "envoy", "consul", "representative", "delegate"})


def _same_tenure(person: Person, title: Title) -> bool:
    """Whether “new”, “acting”, “outgoing” or “designate” do not speak against a person."""
    if title.tenure in ("", "former"):
        return True
    held = {t.tenure for t in person.titles if t.ranks & title.ranks}
    if title.tenure == "new":
        own = title.noun != "leader" or any(t.noun == "leader" for t in person.titles)
        return own and (not held or bool(held & {"", "new", "designate"}))
    return title.tenure in held


MINISTERS_THERE = frozenset({"GB", "PH", "MX", "HN"})
"""Where the Foreign Secretary is a minister; in Delhi or Islamabad it is an official."""


def _other_office(title: Title, person: Person, nouns: set[str], own: Sequence[str]) -> bool:
    """Whether a title is never said of who is called so: “the Secretary” of a foreign minister."""
    if clash(title, person.titles) or (title.noun in _ONLY_THEMSELVES and title.noun not in nouns):
        return True
    if title.noun == "foreign secretary":
        return not MINISTERS_THERE & set(own)
    if title.noun == "minister" and "lawmaker" in person.ranks and not nouns & _MINISTERS:
        return "deputy" in nouns  # “deputy of the Dawn Party Ida Renn” is a member
    if title.noun == "secretary":
        return bool(person.titles) and not any("secretary" in n for n in nouns)
    return title.noun == "chair" and "president" in nouns and bool(own)


_ONLY_THEMSELVES = frozenset({
    *("auditor-general", "auditor general", "ombudsman", "attorney general", "solicitor general"),
    *("treasurer", "pope", "pontiff", "coach", "nurse", "architect", "pilot", "curator"),
})  # fmt: skip
"""Offices that no other word for a chief or a lawyer means: the auditor is no manager."""
_MINISTERS = frozenset({"minister", "foreign minister", "prime minister", "secretary"})


def _no_longer(person: Person, title: Title, states: Sequence[str]) -> bool:
    """“The bank's governor” is not its former one, “the retired general” none who serves."""
    if "retired" in title.text and not any("retired" in r.lower() for r in person.roles):
        return True
    return bool(title.topics or states) and only_former(person.titles, title)


def _across_the_house(title: Title, person: Person) -> bool:
    """“The shadow environment secretary” is not who has the office, nor the other way round."""
    if own := title.topics & _SO_CALLED:
        return not own & person.topics
    held = [t for t in person.titles if t.ranks & title.ranks]
    return bool(held) and all(_SHADOW in t.topics for t in held)


_SHADOW = "shadow"
_SO_CALLED = frozenset({_SHADOW, "self-proclaimed", "self-declared", "self-styled"})


_FOR_SOMEBODY = frozenset({"lawyer", "attorney", "advocate", "counsel", "aide", "adviser", "coach"})
_OWNER = re.compile(
    r"(?!The\b|His\b|Her\b|Its\b|Their\b)(?:[A-Z][\w.-]+ ){0,3}[A-Z][\w.-]+['’]s? [a-z]"
)
"""“Gouveia Junior's lawyer” is of him alone."""


def _of_another_function(title: Title, person: Person, nouns: set[str]) -> bool:
    """“The finance chief” is not the chief executive, though both are chiefs."""
    what = title.topics & _FUNCTIONS.keys()
    if title.noun != "chief" or not what:
        return False
    return not what & person.topics and not {_FUNCTIONS[w] for w in what} & nouns


_FUNCTIONS = {
    "finance": "chief financial officer", "financial": "chief financial officer",
    "operations": "chief operating officer", "operating": "chief operating officer",
} | dict.fromkeys(
    (
        *("marketing", "technology", "tech", "medical", "legal", "sales", "risk", "security"),
        *("police", "fire", "intelligence", "army", "navy", "procurement", "personnel"),
        *("communications", "sustainability", "immigration", "customs", "tax", "health"),
    ),
    "",
)  # fmt: skip
"""What a chief may be chief of -> the title that says the same."""


def _of_other_side(title: Title, states: Sequence[str], own: Sequence[str], person: Person) -> bool:
    """“The representative of China” is nobody of whom the article does not say so."""
    if title.noun in _FOR_SOMEBODY and _OWNER.match(title.text):
        return not title.topics & person.topics
    if title.noun != "representative" or " of " not in title.text:
        return False
    return not set(states) & set(own) if states else not title.topics & person.topics


def fit(scene: Scene, person: Person, title: Title, states: Sequence[str], at: int) -> float:
    """How well a title fits a person of the article; 0 where it cannot be theirs."""
    nouns = {t.noun for t in person.titles if t.deputy == title.deputy}
    score = 3.0 if title.noun in nouns else 2.0 if person.ranks & title.ranks else 0.0
    own = person_states(scene, person)
    if title.noun not in nouns and _other_office(title, person, nouns, own):
        return 0.0
    if _no_longer(person, title, states) or sits(person, title):
        return 0.0
    if person is scene.quoted or not score or (states and own and not set(own) & set(states)):
        return 0.0
    if title.gender and person.gender_sure and title.gender != person.gender:
        return 0.0
    others = title.topics - person.topics
    if any(p is not person for word in others for p in scene.cast.surnamed(word)):
        return 0.0  # “Benedek's lawyer” is no other lawyer
    if (
        title.noun not in _SENT
        and title.topics & FEDERAL
        and not title.topics & FEDERAL & (person.topics | {s.lower() for s in person.states})
    ):
        return 0.0
    if (
        heads_another(scene, title, person)
        or _of_another_function(title, person, nouns)
        or _across_the_house(title, person)
        or of_another(title, person)
        or _of_other_side(title, states, own, person)
    ):
        return 0.0
    if (
        title.noun == "chancellor"
        and "chancellor" not in nouns
        and not CHANCELLOR_STATES & set(own)
    ):
        return 0.0
    score += 1.5 if states and own else 0.0
    topics = {t for t in title.topics if not is_state_word(scene, t)}
    if topics & person.topics:
        score += 1.5
    elif (
        topics & bodies.PORTFOLIO_WORDS
        and title.noun in ("minister", "secretary")
        and person.topics
    ):
        return 0.0
    score -= title.deputy != any(t.deputy for t in person.titles)
    if not _same_tenure(person, title):
        return 0.0
    score -= title.former != any(t.former for t in person.titles)
    # “The Iskari minister” is hardly who has no state, where the article speaks from another.
    score *= 0.5 if states and not own and scene.home and scene.home not in states else 1.0
    return score * (1 + 0.06 * scene.nearness(person, at))
