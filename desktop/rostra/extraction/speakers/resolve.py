"""The speakers of an article's statements, from its text, its date and the people known."""

from __future__ import annotations

import re
from collections.abc import Callable, Sequence
from dataclasses import replace
from datetime import date

from rostra.domain.records import Agent, Speaker
from rostra.extraction.people.directory import Directory
from rostra.extraction.people.gazetteer import Entry, Gazetteer, Term
from rostra.extraction.people.knowledge import Knowledge
from rostra.extraction.people.names import latin, name_key, name_words
from rostra.extraction.people.states import States, is_adjective_of
from rostra.extraction.people.titles import Title
from rostra.extraction.speakers.bodies import Body
from rostra.extraction.speakers.cast import Cast, Person
from rostra.extraction.speakers.descriptions import described
from rostra.extraction.speakers.groups import RELATIVE
from rostra.extraction.speakers.layout import Layout
from rostra.extraction.speakers.linking import Linker
from rostra.extraction.speakers.naming import named, possessed, spokesperson
from rostra.extraction.speakers.organisations import organisation, unnamed
from rostra.extraction.speakers.pronouns import pronoun
from rostra.extraction.speakers.scene import NOBODY, OfficeHolder, Scene, Who
from rostra.extraction.speakers.several import joint, several
from rostra.extraction.speakers.spotting import spot
from rostra.extraction.speakers.types import Resolution, Utterance, body_speaker, unknown


def resolve_speakers(
    text: str,
    statements: Sequence[Utterance],
    published: date | None,
    known: Knowledge,
    directory: Directory | None = None,
    outlet: str = "",
    days: Sequence[date | None] = (),
) -> list[Resolution]:
    """Who made each statement, in the statements' order.

    `days` are the days on which each was said (None: not known), which decide the office held;
    without them `published` does.  Never raises on any text or spans inside it.
    """
    directory = directory or Directory()
    people, states, first_names = known.people, known.states, known.first_names
    layout = Layout(text)
    sources = [span for s in statements for span in s.source]
    cast = spot(layout, sources, states, first_names.gender,
                lambda name: bool(people.by_full_name(name)))  # fmt: skip
    codes = _codes_named(layout, states)
    local = _local_states(layout, cast, states, outlet)
    day = published or max((d for d in days if d), default=date.today())  # noqa: DTZ011
    linker = Linker(people, directory, day, frozenset(codes))
    maybe = {p: linker.link(p) for p in cast.people}
    for person in cast.people:
        if person.entry >= 0:
            entry = people[person.entry]
            if entry.gender:
                person.gender, person.gender_sure = entry.gender, True
    _join_same_entry(cast)
    scene = Scene(
        layout, cast, states, RULES, _office(cast, linker), _full_name(people, directory),
        _home(outlet, cast, codes, states, local), local,
    )  # fmt: skip
    out = []
    for i, who in enumerate(_walk(scene, statements, linker, outlet)):
        said = days[i] if i < len(days) and days[i] else None
        out.append(_record(who, said or published, linker, maybe, states))
    return out


RULES = (pronoun, joint, spokesperson, named, several, described, possessed, organisation, unnamed)
"""Asked in this order; the first that knows the kind of mention decides."""


def _office(cast: Cast, linker: Linker) -> OfficeHolder:
    """Brings whoever held an office that day into the cast, though the article never names them."""

    def holder(state: str, body: str, title: Title) -> tuple[Person | None, tuple[str, ...]]:
        entries = linker.holders(state, body, title)
        if len(entries) != 1:
            return None, tuple(e.name for e in entries)
        entry = entries[0]
        person = next((p for p in cast.people if p.entry == entry.number), None)
        if person is None:
            person = Person(entry.name, full=True, entry=entry.number, gender=entry.gender,
                            gender_sure=bool(entry.gender))  # fmt: skip
            cast.people.append(person)
        person.take_title(replace(title, topics=frozenset(), gender=""), "")
        if state and state not in person.states:
            person.states.append(state)
        return person, ()

    return holder


def _full_name(people: Gazetteer, directory: Directory) -> Callable[[Person], str]:
    def name(person: Person) -> str:
        if person.agent >= 0:
            return directory.agents[person.agent].name
        return people[person.entry].name if person.entry >= 0 else person.name

    return name


def _walk(scene: Scene, statements: Sequence[Utterance], linker: Linker, outlet: str) -> list[Who]:
    """Resolve in the order of the text; a statement without a source looks to its neighbours."""
    order = sorted(range(len(statements)), key=lambda i: _place(statements[i]))
    out = [NOBODY] * len(statements)
    seen: dict[tuple[tuple[int, int], ...], Who] = {}
    for i in order:
        statement = statements[i]
        wording = " ".join(scene.layout.text[s:e] for s, e in statement.source)
        rule = linker.directory.rule_for(wording, outlet) if wording else None
        if rule:
            people = tuple(_person_named(scene.cast, n, linker) for n in rule.names)
            who = Who(people, confidence=0.99, rule=f"your rule: “{rule.wording}”")
        elif statement.source in seen:
            who = seen[statement.source]
        elif statement.source:
            who = _of_spans(scene, statement)
        else:
            who = _without_source(scene, statement, statements, order, out, i)
        seen[statement.source] = who if statement.source else NOBODY
        out[i] = who
        if statement.nested_in is None or who.people:
            scene.remember(_place(statement), who)
    return out


def _place(statement: Utterance) -> int:
    spans = statement.source or statement.cue or statement.content
    return spans[0][0] if spans else 0


def _of_spans(scene: Scene, statement: Utterance) -> Who:
    text = scene.layout.text
    spans = [span for span in statement.source if text[slice(*span)].lower() not in RELATIVE]
    parts = [scene.resolve(s, e) for s, e in spans or statement.source[:1]]
    if len(parts) == 1:
        return parts[0]
    found = [p for p in parts if p.found]
    if not found:
        return parts[0]
    people = _distinct(found)
    bodies = tuple(dict.fromkeys(b for w in found for b in w.bodies))
    return Who(people, bodies, confidence=min(w.confidence for w in found), rule="named together",
               behalf=found[0].behalf)  # fmt: skip


def _distinct(found: Sequence[Who]) -> tuple[Person, ...]:
    out: list[Person] = []
    for who in found:
        out += [p for p in who.people if all(p is not q for q in out)]
    return tuple(out)


def _without_source(
    scene: Scene,
    statement: Utterance,
    statements: Sequence[Utterance],
    order: Sequence[int],
    done: Sequence[Who],
    index: int,
) -> Who:
    """No words name the speaker: a transcript's label, or the statement before in the paragraph."""
    if statement.label:
        return _of_label(scene, statement.label)
    layout = scene.layout
    paragraph = layout.paragraph(_place(statement))
    position = list(order).index(index)
    for j in reversed(order[:position]):
        if layout.paragraph(_place(statements[j])) >= paragraph - 1 and done[j].found:
            same = layout.paragraph(_place(statements[j])) == paragraph
            who = done[j]
            return Who(who.people, who.bodies, confidence=0.75 if same else 0.5,
                       behalf=who.behalf, rule="no mention: the speaker before")  # fmt: skip
    return Who(reason="no words say who it is", confidence=0.5)


def _of_label(scene: Scene, label: str) -> Who:
    """A transcript's turn: the person of that name, or a person of the label's own words."""
    plain = " ".join(label.strip(" :.").split())
    words = name_words(plain)
    for person in scene.cast.people:
        if words and person.words[-1] == words[-1]:
            return Who((person,), confidence=0.95, rule="transcript label")
    spoken = plain.title() if plain.isupper() else plain
    text = f"the {spoken}"
    who = described(scene, text, text.lower(), len(scene.layout.text), 0)
    if who and who.found:
        return who
    return Who(reason=f"nobody in the article is known to be “{plain}”", confidence=0.5)


def _person_named(cast: Cast, name: str, linker: Linker) -> Person:
    for person in cast.people:
        if name_key(person.name) == name_key(name):
            return person
    person = Person(name, full=True)
    linker.link(person)
    return person


# ---------------------------------------------------------------------- the article's states


def _codes_named(layout: Layout, states: States) -> list[str]:
    """Codes of the states an article names, in order of first mention."""
    out: dict[str, None] = {}
    words = layout.words
    for i, word in enumerate(words):
        if not word.capital:
            continue
        for size in (3, 2, 1):
            piece = words[i : i + size]
            if len(piece) < size:
                continue
            found = states.find(layout.text[piece[0].start : piece[-1].end])
            if found:
                out.setdefault(found[0])
                break
    return list(out)


_STATE_BODY = re.compile(
    r"\b([A-Z]\w+(?:ia|a)n)\s+(?:(?i:foreign|defence|defense|finance|interior|health|prime|energy"
    r"|transport|trade|economy|justice|agriculture)\s+)?"
    r"(?i:ministry|minister|government|parliament|president|embassy)\b"
)


def _local_states(layout: Layout, cast: Cast, states: States, outlet: str) -> tuple[str, ...]:
    """States no table has, known by an adjective beside them: Ordonia, because of "Ordonian"."""
    capitals = {w.form for w in layout.words if w.capital and len(w.form) > 3}
    capitals.update(w for w in re.findall(r"[A-Z][\w\-]{3,}", outlet))
    for match in _STATE_BODY.finditer(layout.text):
        # "the Lunesian foreign ministry" in an article that never says "Lunesia".
        if not states.find(match[1]):
            capitals.add(match[1][:-1])
    people = {w for p in cast.people for w in p.words}
    out = []
    for name in sorted(capitals):
        if latin(name) in people or states.find(name):
            continue
        if any(is_adjective_of(other, name) for other in capitals if not states.find(other)):
            out.append(name)
    return tuple(out)


def _home(
    outlet: str, cast: Cast, codes: Sequence[str], states: States, local: Sequence[str]
) -> str:
    """The state an article speaks from: the outlet's, or the only one that it names."""
    for word in re.findall(r"[A-Z][\w\-]+", outlet):
        if states.find(word):
            return states.code(word)
        for state in local:
            if latin(word) == latin(state) or is_adjective_of(word, state):
                return state
    named = [*codes, *local]
    if len(named) == 1:
        return named[0]
    officials = [s for p in cast.people for s in p.states]
    return officials[0] if officials and len(set(officials)) == 1 else ""


def _join_same_entry(cast: Cast) -> None:
    """Two names that the gazetteer knows as one person are one person."""
    kept: dict[tuple[str, int], Person] = {}
    for person in list(cast.people):
        key = ("agent", person.agent) if person.agent >= 0 else ("entry", person.entry)
        if key[1] < 0:
            continue
        other = kept.setdefault(key, person)
        if other is not person:
            cast.join(other, person)


# ---------------------------------------------------------------------- the record


def _record(
    who: Who,
    day: date | None,
    linker: Linker,
    maybe: dict[Person, tuple[str, ...]],
    states: States,
) -> Resolution:
    speakers = [_speaker(p, who, day, linker, maybe, states) for p in who.people]
    speakers += [_of_body(b) for b in who.bodies]
    confidence = who.confidence
    if not speakers:
        speakers = [unknown(who.reason or "nobody is named", who.candidates, who.behalf)]
    elif any(p.assumed for p in who.people):
        confidence = min(confidence, 0.7)
    elif any(s.candidates for s in speakers):
        confidence = min(confidence, 0.5)
    elif any(s.reason for s in speakers):
        confidence = min(confidence, 0.6)
    return Resolution(tuple(speakers), round(confidence, 2), who.rule)


def _speaker(
    person: Person,
    who: Who,
    day: date | None,
    linker: Linker,
    maybe: dict[Person, tuple[str, ...]],
    states: States,
) -> Speaker:
    behalf = person.behalf or who.behalf
    entry = linker.people[person.entry] if person.entry >= 0 else None
    term = linker.term(entry, person, day) if entry and day else None
    if person.agent >= 0:
        return _of_agent(linker.directory.agents[person.agent], person, term, behalf, day, states)
    if entry:
        speaker = _of_entry(entry, term, behalf)
        if not speaker.role and person.roles:
            speaker = replace(speaker, role=_role(person), country=_code(person, states))
        return replace(speaker, reason=person.assumed)
    candidates = maybe.get(person, ())
    reason = "" if person.full else "the article gives no first name"
    return Speaker(person.name, role=_role(person), on_behalf_of=behalf,
                   country=_code(person, states), reason=reason, candidates=candidates)  # fmt: skip


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
        if day and (office.start is None or office.start.earliest <= day) and (
            office.end is None or day <= office.end.latest
        ):  # fmt: skip
            role, country = office.role, office.country or country
            break
    if not role and term:
        role, country = term.role, country or term.country
    if not role:
        role, country = _role(person), country or _code(person, states)
    return Speaker(agent.name, agent_id=agent.id, qid=agent.qid, role=role, on_behalf_of=behalf,
                   country=country, kind=agent.kind)  # fmt: skip


def _of_body(body: Body) -> Speaker:
    reason = "" if body.sure else "the article does not say of which state"
    code = body.state if len(body.state) == 2 and body.state.isupper() else ""
    return body_speaker(body.name, code, reason)


def _role(person: Person) -> str:
    """The fullest title the article gives, as a role: "President of Ordonia"."""
    fit = [r for r in person.roles if len(r) <= _LONGEST_ROLE] or [""]
    role = max(fit, key=len)
    return role[:1].upper() + role[1:]


_LONGEST_ROLE = 80


def _code(person: Person, states: States) -> str:
    return next((s for s in person.states if s in states.english), "")
