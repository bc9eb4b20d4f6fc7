"""People by title: "the President", "the Azerbaijani leader", "his Kazakh counterpart"."""

from __future__ import annotations

import re
from collections.abc import Sequence

from rostra.extraction.people.names import latin
from rostra.extraction.people.states import is_adjective_of
from rostra.extraction.people.titles import Title, is_title_word, title_of
from rostra.extraction.speakers import bodies, groups
from rostra.extraction.speakers.appositions import states_in
from rostra.extraction.speakers.cast import Person
from rostra.extraction.speakers.scene import Scene, Who

_GUEST = re.compile(r"(?:the|his|her|their) (?:[\w\-]+ )?(?:guest|visitor)")
_AGE = re.compile(r"the (\d{1,2})-year-old(?: \w+)?")
_KIN = re.compile(
    r"(?:his|her) (?:cousin|brother|sister|wife|husband|father|mother|son|daughter|uncle|nephew)"
)
_BESIDE = re.compile(r"\b(?:his|her|its|their|guest|cousin|brother|sister|wife|husband|son)\b")
"""Words for somebody whose name may follow: “her cousin, Ray Hollis,”."""
_WITH_PORTFOLIO = ("minister", "secretary")
_SIDE = re.compile(r"the ([A-Z][\w\-]+) (?:side|party|delegation)", re.IGNORECASE)
_CHANCELLOR_STATES = frozenset({"DE", "AT"})
"""Where a chancellor heads the government."""


def described(scene: Scene, text: str, low: str, start: int, end: int) -> Who | None:
    """“the President”, “the Azerbaijani leader”, “his Kazakh counterpart”."""
    title = title_of(text)
    other = re.search(r"\b(?:counterpart|interlocutor|colleague)\Z", low)
    beside = _named_beside(scene, end)
    if beside and not (title and title.plural) and (title or other or _BESIDE.search(low)):
        return Who((beside,), confidence=0.95, rule="by the name beside the title")
    if other:
        return counterpart(scene, text, start)
    if _KIN.fullmatch(low):
        return _relative_of(scene, start)
    if _GUEST.fullmatch(low):
        return guest(scene, states_of(scene, text), start)
    if _SIDE.fullmatch(text):
        return _of_side(scene, text, start)
    if age := _AGE.fullmatch(low):
        return _of_age(scene, age[1], start)
    if title is None or title.plural or groups.indefinite(text) or _is_body(text, low):
        return None
    if _just_unnamed(scene, title, start):
        return Who(reason=f"“{text}” was spoken of before without a name", confidence=0.7)
    states = states_of(scene, text)
    scored = [
        (score, n, person)
        for n, person in enumerate(scene.people_before(start))
        if (score := fit(scene, person, title, states, start)) > 0
    ]
    if not scored:
        return office_holder(scene, text, title, states)
    scored.sort(reverse=True, key=lambda row: (row[0], -row[1]))
    best, _, chosen = scored[0]
    rival = scored[1][0] if len(scored) > 1 else 0.0
    sure = 0.92 if rival < 0.7 * best else 0.75
    return Who((chosen,), confidence=sure, rule=f"by title: “{text}”", behalf=chosen.behalf)


def _named_beside(scene: Scene, end: int) -> Person | None:
    """“The governor” in “The governor, Yerlan Sabit, said”."""
    for mention, person in scene.cast.within(end, end + 4):
        if scene.layout.text[end : mention.start] in (", ", " "):
            return person
    return None


def _just_unnamed(scene: Scene, title: Title, start: int) -> bool:
    """“The official”, after “a senior official in the ministry”."""
    if title.noun not in ("official", "diplomat", "spokesperson", "adviser", "aide", "officer"):
        return False
    for said in reversed(scene.history):
        if said.at < start and scene.layout.paragraph(start) - said.paragraph <= 1:
            other = title_of(said.text)
            if other and other.noun == title.noun:
                return not said.who.found
    return False


def _relative_of(scene: Scene, start: int) -> Who | None:
    """“her cousin”: the other one of the surname."""
    last = next((s.who.people[0] for s in reversed(scene.history) if s.who.people), None)
    if last is None:
        return None
    own = last.words[-1]
    others = [p for p in scene.people_before(start) if p is not last and p.words[-1] == own]
    if len(others) != 1:
        return None
    return Who((others[0],), confidence=0.8, rule="the relative, by the surname")


def _is_body(text: str, low: str) -> bool:
    """“the president's office”, “the governor's council”."""
    if re.match(r"(?:the|its) (?:head|chief|leader|director|president|boss|chair\w*) of\b", low):
        return False
    if re.search(r"\b(?:office|administration|cabinet|team|palace)\Z", low):
        return not is_title_word(low.rsplit(maxsplit=1)[-1]) and "head of" not in low
    owned = re.search(r"['’]s\s+\w+\Z", text)
    return (
        bool(bodies.common_noun(text))
        and not is_title_word(low.rsplit(maxsplit=1)[-1])
        and not owned
    )


def office_holder(scene: Scene, text: str, title: Title, states: Sequence[str]) -> Who:
    """Nobody of the article fits: whoever held that office that day."""
    body = bodies.body_in(text)
    alone = not re.search(r"[A-Z]", text[4:]) or not _other_words(text, title)
    state = states[0] if states else scene.home if alone and not body else ""
    if title.noun == "chancellor" and state not in _CHANCELLOR_STATES:
        state = ""
    person, candidates = scene.office(state, body, title)
    if person:
        sure = 0.8 if states or body else 0.6
        return Who((person,), confidence=sure, rule=f"by office on that day: “{text}”")
    return Who(reason=f"the article names nobody who is “{text}”", candidates=candidates,
               confidence=0.45)  # fmt: skip


def _other_words(text: str, title: Title) -> bool:
    """Whether capitalised words beside the title narrow it down: "Bundesbank President"."""
    words = {w.lower() for w in re.findall(r"[A-Z][\w\-]+", text)}
    return bool(words - set(title.noun.split()) - {"the", "his", "her", "its", "their"} - {
        w for noun in title.text.lower().split() for w in (noun,) if is_title_word(noun)
    })  # fmt: skip


def states_of(scene: Scene, text: str) -> list[str]:
    """The states that a description names."""
    return states_in(text, scene.states)


def fit(scene: Scene, person: Person, title: Title, states: Sequence[str], at: int) -> float:
    """How well a title fits a person of the article; 0 where it cannot be theirs."""
    nouns = {t.noun for t in person.titles}
    score = 3.0 if title.noun in nouns else 2.0 if person.ranks & title.ranks else 0.0
    own = person_states(scene, person)
    if not score or (states and own and not set(own) & set(states)):
        return 0.0
    if title.gender and person.gender_sure and title.gender != person.gender:
        return 0.0
    if (
        title.noun == "chancellor"
        and "chancellor" not in nouns
        and not _CHANCELLOR_STATES & set(own)
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
    score -= title.former != any(t.former for t in person.titles)
    return score * (1 + 0.06 * scene.nearness(person, at))


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


def _of_side(scene: Scene, text: str, start: int) -> Who | None:
    """“the Liranian side”: who speaks for that state in the article."""
    states = set(states_of(scene, text))
    own = [
        p for p in scene.people_before(start) if p.titles and states & set(person_states(scene, p))
    ]
    if not own:
        return None
    return Who((scene.most_present(own, start),), confidence=0.7, rule="the side of a state")


def _of_age(scene: Scene, age: str, start: int) -> Who | None:
    """“the 61-year-old”: who is given that age, else the last one spoken of."""
    people = scene.people_before(start)
    told = re.compile(rf",\s+{age}\b|\s+\({age}\)")
    own = [p for p in people if any(told.match(scene.layout.text, m.end) for m in p.mentions)]
    if not own and not people:
        return None
    person = scene.most_present(own or people, start)
    return Who((person,), confidence=0.9 if own else 0.6, rule="by age")


def guest(scene: Scene, states: Sequence[str], start: int) -> Who:
    """“the guest”: the other of the two main persons, the host being named first."""
    others = scene.people_before(start)[1:]
    spoke = {p for said in scene.history for p in said.who.people}
    others = [p for p in others if states and set(states) & set(person_states(scene, p))] or others
    ranked = [p for p in others if p in spoke] or others
    if not ranked:
        return Who(reason="the article names no guest", confidence=0.4)
    sure = 0.8 if len(ranked) == 1 else 0.6
    return Who((scene.most_present(ranked, start),), confidence=sure, rule="the guest")


def counterpart(scene: Scene, text: str, start: int) -> Who:
    """“his Kazakh counterpart”: the other who holds the like office."""
    states = states_of(scene, text)
    last = next((s.who.people[0] for s in reversed(scene.history)
                 if s.at < start and len(s.who.people) == 1), None)  # fmt: skip
    last = last or next((p for p in scene.people_before(start) if p.titles), None)
    gender = {"his": "m", "her": "f"}.get(text.split(maxsplit=1)[0].lower(), "")
    ranked = []
    for n, person in enumerate(scene.people_before(start)):
        own = person_states(scene, person)
        if not person.titles or (states and own and not set(own) & set(states)):
            continue
        score = 1.0 + (3.0 if states and own else 0.0)
        if last is person:
            score -= 0.5 if states else 2.0
        elif last and last.ranks & person.ranks:
            score += 2.0
        if gender and not states and person.gender and person.gender != gender:
            score += 0.3
        ranked.append((score, -n, person))
    ranked.sort(reverse=True, key=lambda row: row[:2])
    if ranked and ranked[0][0] > 0 and not (states and ranked[0][2] is last):
        return Who((ranked[0][2],), confidence=0.85, rule="counterpart")
    if states and last and last.titles:
        holder, candidates = scene.office(states[0], "", last.titles[0])
        if holder:
            return Who((holder,), confidence=0.75, rule="counterpart, by office on that day")
        return Who(reason=f"the article does not name “{text}”", candidates=candidates,
                   confidence=0.4)  # fmt: skip
    return Who(reason=f"nobody in the article is known to be “{text}”", confidence=0.4)
