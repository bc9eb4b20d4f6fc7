"""The speakers of an article's statements, from its text, its date and the people known."""

from __future__ import annotations

import re
from collections.abc import Callable, Sequence
from dataclasses import replace
from datetime import date
from functools import cache

from rostra.domain.records import AgentKind, Kind
from rostra.extraction.people.directory import Directory
from rostra.extraction.people.gazetteer import Gazetteer
from rostra.extraction.people.knowledge import Knowledge
from rostra.extraction.people.names import latin, name_key
from rostra.extraction.people.states import States
from rostra.extraction.people.titles import Title
from rostra.extraction.speakers import setting
from rostra.extraction.speakers.captions import caption
from rostra.extraction.speakers.cast import Cast, Person
from rostra.extraction.speakers.clauses import subject_start
from rostra.extraction.speakers.descriptions import described
from rostra.extraction.speakers.groups import RELATIVE
from rostra.extraction.speakers.labels import addressed, is_answer, is_label, of_label
from rostra.extraction.speakers.layout import Layout
from rostra.extraction.speakers.linking import Linker
from rostra.extraction.speakers.lone_bodies import lone_bodies
from rostra.extraction.speakers.main_bearers import settle_surnames
from rostra.extraction.speakers.mentions import mention_of
from rostra.extraction.speakers.namesakes import Bearers
from rostra.extraction.speakers.naming import (
    named,
    partner,
    partner_after,
    partner_bodies,
    partner_titled,
    possessed,
)
from rostra.extraction.speakers.organisations import organisation, unnamed
from rostra.extraction.speakers.other_times import of_another_time
from rostra.extraction.speakers.owned import owned
from rostra.extraction.speakers.pronouns import pronoun
from rostra.extraction.speakers.recorded import tell
from rostra.extraction.speakers.records import record
from rostra.extraction.speakers.resumed import goes_on_for
from rostra.extraction.speakers.scene import NOBODY, SAYING, OfficeHolder, Scene, Who
from rostra.extraction.speakers.several import joint, several
from rostra.extraction.speakers.spokespeople import spokesperson
from rostra.extraction.speakers.spotting import spot
from rostra.extraction.speakers.subjects import Subjects
from rostra.extraction.speakers.types import Resolution, Utterance


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

    def is_surname(word: str) -> bool:
        return bool(people.having([latin(word)])) or _bears(directory, word)

    codes = setting.codes_named(layout, states)
    day = published or max((d for d in days if d), default=date.today())  # noqa: DTZ011
    dated = bool(published or any(days))
    linker = Linker(people, directory, day, frozenset(codes), dated)
    places = setting.state_names(layout, states, first_names, outlet, sources, is_surname)
    lone = lone_bodies(layout, sources, is_surname)
    cast = spot(
        layout,
        sources,
        states,
        (*places, *lone),
        first_names.gender,
        first_names.gender_of_bearer,
        lambda name: bool(people.by_full_name(name)),
        linker.leads,
        lone,
        Bearers(people, day if dated else None),
    )
    local = setting.local_states(layout, cast, states, outlet, places)
    maybe = {p: linker.link(p) for p in cast.people}
    for person in cast.people:
        if person.entry >= 0:
            tell(person, people[person.entry], day)
    cast.join_linked()
    settle_surnames(cast, text)
    scene = Scene(
        layout, cast, states, RULES, _office(cast, linker, states, dated),
        _full_name(people, directory),
        setting.home(text, outlet, cast, codes, states, local), outlet, local,
        quotations=sorted(s for u in statements if u.kind is Kind.DIRECT for s in u.content),
    )  # fmt: skip
    out = []
    found = _walk(scene, statements, linker, outlet)
    for person in cast.people:
        if person not in maybe:  # a transcript's label, known to nobody before
            maybe[person] = linker.link(person)
    for i, who in enumerate(found):
        said = days[i] if i < len(days) and days[i] else None
        out.append(record(who, said or published, linker, maybe, states))
    return out


def _bears(directory: Directory, word: str) -> bool:
    """Whether a person of the archive may have a word for a surname."""
    return any(directory.agents[i].kind is AgentKind.PERSON for i in directory.likely(word))


RULES = (
    caption, pronoun, joint, spokesperson, named, owned, several, described, possessed,
    organisation, unnamed,
)  # fmt: skip
"""Asked in this order; the first that knows the kind of mention decides."""


def _office(cast: Cast, linker: Linker, states: States, dated: bool) -> OfficeHolder:
    """Brings who held an office that day into the cast; without a day nobody can say who did."""

    @cache
    def _of_another_time() -> bool:
        return of_another_time(cast.people, linker, states)

    def holder(state: str, body: str, title: Title) -> tuple[Person | None, tuple[str, ...]]:
        if not dated:
            return None, ()
        entries = linker.holders(state, body, title)
        if len(entries) != 1:
            return None, tuple(e.name for e in entries)
        entry = entries[0]
        person = next((p for p in cast.people if p.entry == entry.number), None)
        if person is None and _of_another_time():
            return None, (entry.name,)
        if person is None:
            person = Person(entry.name, full=True, entry=entry.number, gender=entry.gender,
                            gender_sure=bool(entry.gender),
                            led=frozenset({body} if body else ()))  # fmt: skip
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
        return people[person.entry].name if person.entry >= 0 else person.called

    return name


def _walk(scene: Scene, statements: Sequence[Utterance], linker: Linker, outlet: str) -> list[Who]:
    """In the order of the text; a statement without a source looks to its neighbours."""
    order = sorted(range(len(statements)), key=lambda i: _place(statements[i]))
    out = [NOBODY] * len(statements)
    seen: dict[tuple[tuple[int, int], ...], Who] = {}
    beside = Subjects(scene)
    spoken: tuple[Utterance, Who] | None = None
    for n, i in enumerate(order):
        statement = statements[i]
        wording = " ".join(scene.layout.text[s:e] for s, e in statement.source)
        scene.spoken_of = _spoken_of(scene, statement)
        scene.quoted = _quoted(scene, statement, statements, out)
        rule = linker.directory.rule_for(wording, outlet) if wording else None
        if rule:
            people = tuple(_person_named(scene.cast, n, linker) for n in rule.names)
            who = Who(people, confidence=0.99, rule=f"your rule: “{rule.wording}”",
                      decided=f"rule {rule.id}" if rule.id else "")  # fmt: skip
        elif statement.label:
            asked = addressed(scene, _place(statement)) if is_answer(wording) else None
            who = asked or of_label(scene, statement.label, _place(statement))
        elif first := goes_on_for(statement, wording, spoken):
            who = first
        elif subject := beside.before_cue(statement):
            who = Who((subject,), confidence=0.7, rule="by name, the subject right before the cue")
        elif statement.source and statement.source in seen:
            who = seen[statement.source]
        elif statement.source:
            who = _of_spans(scene, statement)
        else:
            before = [(statements[j], out[j]) for j in reversed(order[max(0, n - _BACK) : n])]
            who = _without_source(scene, statement, before)
        who = who if who.found else _called(who, statement.label or wording)
        if statement.nested_in is None and (who.found or statement.kind is Kind.DIRECT):
            spoken = statement, who
        if statement.source and not beside.last:
            seen[statement.source] = who
        out[i] = who
        if wording.startswith("of "):  # “[of Renn]'s remark”: he is spoken of, and does not go on
            continue
        if statement.nested_in is None or (who.people and not _in_quotation(statement, statements)):
            inner = statement.nested_in is not None
            scene.remember(_place(statement), who, wording, inner, statement.content)
    return out


def _called(who: Who, words: str) -> Who:
    return who if who.mention else replace(who, mention=mention_of(words))


_BACK = 50
"""Statements over which one without a source looks back."""


def _spoken_of(scene: Scene, statement: Utterance) -> frozenset[Person]:
    """Everybody whom a statement names in its content: nobody names himself so."""
    return frozenset(
        person for start, end in statement.content
        for mention, person in scene.cast.within(start, end)
        if not mention.possessive and statement.source and statement.source[0][0] >= end
    )  # fmt: skip


def _in_quotation(statement: Utterance, statements: Sequence[Utterance]) -> bool:
    """“He feigned illness,” the commander said: the words are the commander's alone."""
    index = statement.nested_in
    return index is not None and statements[index].kind is Kind.DIRECT


def _quoted(
    scene: Scene, statement: Utterance, statements: Sequence[Utterance], done: Sequence[Who]
) -> Person | None:
    """Whose direct speech a statement stands in, named before it or after."""
    index = statement.nested_in
    while index is not None and statements[index].kind is not Kind.DIRECT:
        inner, index = index, statements[index].nested_in
        if index is not None and index >= inner:
            return None
    if index is None:
        return None
    outer, who = statements[index], done[index]
    scene.quoted_from = 0 if outer.label else outer.content[0][0]
    if who is NOBODY and outer.source and not outer.label:
        scene.quoted = None
        who = _of_spans(scene, outer)
    return who.people[0] if len(who.people) == 1 else None


def _place(statement: Utterance) -> int:
    spans = statement.source or statement.cue or statement.content
    return spans[0][0] if spans else 0


def _of_spans(scene: Scene, statement: Utterance) -> Who:
    text = scene.layout.text
    cue = " ".join(text[s:e] for s, e in statement.cue)
    if _IS_TOLD.match(cue) and statement.source and statement.source[0] < statement.cue[0]:
        return Who(reason="who is told, and not who tells", confidence=0.6)
    spans = [span for span in statement.source if text[slice(*span)].lower() not in RELATIVE]
    label = len(spans) == 1 and text[slice(*spans[0])][:1].isupper()
    if label and is_label(scene, spans[0][1]) and not SAYING.search(text[slice(*spans[0])]):
        return of_label(scene, text[slice(*spans[0])], spans[0][0])
    spans = [(subject_start(scene.layout, scene.cast, s, e), e) for s, e in spans]
    parts = [_whole(scene, s, e) for s, e in spans or statement.source[:1]]
    if len(parts) == 1:
        return _with_partner(scene, parts[0], spans)
    found = [p for p in parts if p.found]
    if not found:
        return parts[0]
    people = _distinct(found)
    bodies = tuple(dict.fromkeys(b for w in found for b in w.bodies))
    return Who(people, bodies, confidence=min(w.confidence for w in found), rule="named together",
               behalf=found[0].behalf)  # fmt: skip


def _whole(scene: Scene, start: int, end: int) -> Who:
    """Who a span is; of “[U.S.] Agriculture Secretary Ida Renn” she, though it holds the state."""
    text = scene.layout.text
    longer = _ONE_MORE.match(text, end)
    half = text[start:end] in ("West", "East", "North", "South") and longer
    if longer and half and scene.states.find(longer.group()):
        end = longer.end()  # “[West] German Finance Minister Ida Renn”
    if (half or scene.states.find(text[start:end])) and text[end : end + 1] == " ":
        for mention, person in scene.cast.within(end + 1, end + _TITLE):
            if mention.title and mention.whole[0] <= end + 1:
                return Who((person,), confidence=0.9, rule="by name")
            break
    return scene.resolve(start, end)


_ONE_MORE = re.compile(r" [A-Z][a-z]+(?= [A-Z])")
_TITLE = 60
"""Characters that a title may have before the name."""


def _with_partner(scene: Scene, who: Who, spans: Sequence[tuple[int, int]]) -> Who:
    if who.bodies and not who.people and spans:
        others = partner_bodies(scene, spans[0][0], len(who.bodies) > 1)
        return replace(who, bodies=tuple(dict.fromkeys((*others, *who.bodies))))
    if len(who.people) == 1 and spans and (both := partner_titled(scene, who, spans[0])):
        return both
    if len(who.people) != 1 or not spans or who.rule != "by name":
        return who
    other = partner(scene, who.people[0], spans[0][0])
    if other is None and (last := partner_after(scene, who.people[0], spans[0][1])):
        return Who((*who.people, last), confidence=0.8, rule="by name, with the other subject")
    if other is None:
        return who
    return Who((other, *who.people), confidence=0.8, rule="by name, with the other subject")


def _distinct(found: Sequence[Who]) -> tuple[Person, ...]:
    out: list[Person] = []
    for who in found:
        out += [p for p in who.people if all(p is not q for q in out)]
    return tuple(out)


def _without_source(
    scene: Scene, statement: Utterance, before: Sequence[tuple[Utterance, Who]]
) -> Who:
    """No words name the speaker: the statement before in the paragraph; `before` the last first."""
    layout = scene.layout
    cue = " ".join(layout.text[s:e] for s, e in statement.cue)
    if _PASSIVE.match(cue):
        return Who(reason="told in the passive: no words say who it is", confidence=0.7)
    paragraph = layout.paragraph(_place(statement))
    if statement.cue and _PARTICIPLE.match(cue):
        own = _subject_before(scene, statement, before)
        if own:
            return Who((own,), confidence=0.7, rule="no mention: whom the sentence names before it")
    if statement.nested_in is not None and statement.cue:
        return Who(reason="told inside of another's words: nobody is named", confidence=0.5)
    for other, who in before:
        if layout.paragraph(_place(other)) >= paragraph - 1 and who.found:
            same = layout.paragraph(_place(other)) == paragraph
            return Who(who.people, who.bodies, confidence=0.75 if same else 0.5,
                       behalf=who.behalf, rule="no mention: the speaker before")  # fmt: skip
    return _only_one(scene, statement)


def _subject_before(
    scene: Scene, statement: Utterance, before: Sequence[tuple[Utterance, Who]]
) -> Person | None:
    """“The talks hovered near collapse since Renn left, saying ...”: Renn, whoever spoke before."""
    at = statement.cue[0][0]
    start, _ = scene.layout.sentence_span(at)
    if any(start <= _place(other) < at for other, _ in before[:2]):
        return None
    people = {p for m, p in scene.cast.within(start, at) if not m.possessive}
    return people.pop() if len(people) == 1 else None


_PARTICIPLE = re.compile(r"[a-z]+ing\b")


def _only_one(scene: Scene, statement: Utterance) -> Who:
    """The only person whom the statement's sentence names outside of what was said."""
    start, end = scene.layout.sentence_span(_place(statement))
    inside = statement.content
    people = {
        p for m, p in scene.cast.within(start, end) if not any(s <= m.start < e for s, e in inside)
    }
    if len(people) == 1:
        return Who(tuple(people), confidence=0.6, rule="the only person in the sentence")
    return Who(reason="no words say who it is", confidence=0.5)


_IS_TOLD = re.compile(
    r"(?:was|were|is|has been|have been|had been|been)\s+(?:told|informed|assured|asked|briefed"
    r"|reminded|warned|advised)\b", re.IGNORECASE,
)  # fmt: skip
_PASSIVE = re.compile(
    r"(?i:it\s+)?(?i:(?:has|have|had)\s+(?:also\s+)?been|was|were|is|are)\s+(?:also\s+)?\w+"
)


def _person_named(cast: Cast, name: str, linker: Linker) -> Person:
    for person in cast.people:
        if name_key(person.name) == name_key(name):
            return person
    person = Person(name, full=True)
    linker.link(person)
    return person
