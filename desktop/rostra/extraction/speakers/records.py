"""From what a mention was found to mean to the speakers of a statement."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

from rostra.domain.offices import held_on
from rostra.domain.records import Agent, Speaker
from rostra.extraction.people.gazetteer import Entry, Term
from rostra.extraction.people.states import States
from rostra.extraction.people.titles import title_of
from rostra.extraction.speakers.bodies import PORTFOLIO_WORDS, Body
from rostra.extraction.speakers.cast import Person
from rostra.extraction.speakers.linking import Linker
from rostra.extraction.speakers.roles import role_of
from rostra.extraction.speakers.scene import Who
from rostra.extraction.speakers.types import Resolution, body_speaker, unknown


def record(
    who: Who,
    day: date | None,
    linker: Linker,
    maybe: dict[Person, tuple[str, ...]],
    states: States,
) -> Resolution:
    """What was found, as the domain's records; `maybe` are names that a person may stand for."""
    speakers = [_speaker(p, who, day, linker, maybe, states) for p in who.people]
    speakers += [replace(_of_body(b), on_behalf_of=who.behalf) for b in who.bodies]
    # Who speaks himself speaks on nobody's behalf.
    speakers = [replace(s, on_behalf_of="") if s.on_behalf_of == s.name else s for s in speakers]
    confidence = who.confidence
    if not speakers:
        speakers = [
            unknown(who.reason or "nobody is named", who.candidates, who.behalf, who.mention)
        ]
    elif any(p.assumed for p in who.people):
        confidence = min(confidence, 0.7)
    elif any(s.candidates for s in speakers):
        confidence = min(confidence, 0.5)
    elif any(s.reason for s in speakers):
        confidence = min(confidence, 0.6)
    return Resolution(tuple(speakers), round(confidence, 2), who.rule, who.decided)


def _speaker(
    person: Person,
    who: Who,
    day: date | None,
    linker: Linker,
    maybe: dict[Person, tuple[str, ...]],
    states: States,
) -> Speaker:
    behalf = (who.behalf if len(who.people) == 1 else "") or person.behalf or who.behalf
    entry = linker.people[person.entry] if person.entry >= 0 else None
    term = linker.term(entry, person, day) if entry and day else None
    if person.agent >= 0:
        agent = linker.directory.agents[person.agent]
        speaker = _of_agent(agent, person, term, behalf, day, states)
        return replace(speaker, reason=person.assumed)
    if entry:
        speaker = _of_entry(entry, term, behalf)
        if person.roles and (not speaker.role or (term and _of_another_portfolio(term, person))):
            speaker = replace(speaker, role=role_of(person.roles), country=_code(person, states))
        return replace(speaker, reason=person.assumed)
    candidates = maybe.get(person, ())
    lacks = "surname" if person.given else "first name"
    reason = person.assumed or ("" if person.full else f"the article gives no {lacks}")
    return Speaker(person.called, role=role_of(person.roles), on_behalf_of=behalf,
                   country=_code(person, states), reason=reason, candidates=candidates)  # fmt: skip


def _of_another_portfolio(term: Term, person: Person) -> bool:
    """“Finance Minister”, of whom the table has in the economy: as the article says."""
    told = title_of(term.role)
    if term.rank != "minister" or told is None:
        return False
    now = [t for t in person.titles if t.noun in _MINISTERS and not t.former and not t.deputy]
    own = frozenset[str]().union(*(t.topics for t in now)) & PORTFOLIO_WORDS
    return bool(own) and not own & told.topics


_MINISTERS = ("minister", "secretary")


def _of_entry(entry: Entry, term: Term | None, behalf: str) -> Speaker:
    role = ""
    if term:
        role = term.role
    return Speaker(entry.name, qid=entry.qid, role=role, on_behalf_of=behalf,
                   country=term.country if term else "")  # fmt: skip


def _of_agent(
    agent: Agent, person: Person, term: Term | None, behalf: str, day: date | None, states: States
) -> Speaker:
    role, country = "", agent.country
    for office in agent.offices:
        if day and held_on(office, day):
            role, country = office.role, office.country or country
            break
    if not role and term:
        role, country = term.role, country or term.country
    if not role:
        role, country = role_of(person.roles), country or _code(person, states)
    return Speaker(agent.name, agent_id=agent.id, qid=agent.qid, role=role, on_behalf_of=behalf,
                   country=country, kind=agent.kind)  # fmt: skip


def _of_body(body: Body) -> Speaker:
    reason = "" if body.sure else "the article does not say of which state"
    code = body.state if len(body.state) == 2 and body.state.isupper() else ""
    return body_speaker(body.name, code, reason)


def _code(person: Person, states: States) -> str:
    return next((s for s in person.states if s in states.english), "")
