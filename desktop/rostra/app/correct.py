"""Correcting what the program decided.  What a person decides stays decided."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import replace
from datetime import date
from typing import Any

from rostra.app.core import Core, statements_of
from rostra.app.tables import tables
from rostra.domain.candidates import Candidate
from rostra.domain.changes import Changes
from rostra.domain.dates import PartialDate
from rostra.domain.errors import ArchiveError, RostraError
from rostra.domain.offices import held_on
from rostra.domain.records import (
    Agent,
    AgentKind,
    Figure,
    Force,
    Kind,
    Office,
    Review,
    Speaker,
)
from rostra.domain.spans import Spans, normalise
from rostra.storage import Store

BY_HAND = "set by hand"
_SPANS = ("content", "cue", "source")
MOST_SECTORS = 3
_NUMBER = re.compile(r"[0-9]{1,18}")
"""Of a person's record; a longer one is no number that the archive can hold."""


def correct(core: Core, ids: Iterable[int], field: str, value: object) -> Changes:
    """Set one field of statements, as a person's decision.

    `field` is speakers, said, sectors, countries, kind, force, figures, or (of one statement)
    content, cue, source.  Values are the record's own, or text: names, an EDTF date, slugs,
    country names or codes, separated by ";".  Raises RostraError on what means nothing.
    """
    wanted = list(ids)
    if field in _SPANS:
        return _respan(core, wanted, field, value)
    if field not in _READERS:
        known = ", ".join((*_READERS, *_SPANS))
        raise RostraError(f"There is no field “{field}” to correct.", f"There are: {known}.")
    label, read = _READERS[field]
    fields = {field: read(core.store, value)}
    if field == "said":
        fields["said_rule"] = BY_HAND
    with core.operation(f"Correct the {label} of {statements_of(wanted)}") as op:
        if field == "speakers":
            for speakers, some in _in_office(core.store, wanted, fields[field]).items():
                op.statements.update(some, speakers=speakers)
        else:
            op.statements.update(wanted, **fields)
    return op.changes


def _in_office(
    store: Store, ids: Sequence[int], speakers: tuple[Speaker, ...]
) -> Mapping[tuple[Speaker, ...], Sequence[int]]:
    """The speakers as they held office on the day of each statement -> those statements."""
    agents = store.agents.many(s.agent_id for s in speakers if s.agent_id and not s.role)
    offices = {agent.id: agent.offices for agent in agents if agent.offices}
    if not offices:
        return {speakers: ids}
    out: dict[tuple[Speaker, ...], list[int]] = {}
    for one in store.statements.many(ids):
        day = one.said.earliest if one.said else None
        then = tuple(_on_day(s, offices.get(s.agent_id or 0, ()), day) for s in speakers)
        out.setdefault(then, []).append(one.id)
    return out


def _on_day(speaker: Speaker, offices: Sequence[Office], day: date | None) -> Speaker:
    held = [o for o in offices if day and held_on(o, day)]
    if not held or speaker.role:
        return speaker
    newest = max(held, key=lambda o: str(o.start or ""))
    return replace(speaker, role=newest.role, country=newest.country or speaker.country)


def review(core: Core, ids: Iterable[int], verdict: Review | str) -> Changes:
    """Accept, reject, mark as unsure, or make new again."""
    wanted, verdict = list(ids), Review(verdict)
    verb = {"accepted": "Accept", "rejected": "Reject", "unsure": "Mark as unsure"}.get(verdict)
    with core.operation(f"{verb or 'Unreview'} {statements_of(wanted)}") as op:
        op.statements.review(wanted, verdict)
    return op.changes


def trash(core: Core, ids: Iterable[int]) -> Changes:
    """Statements to the trash."""
    wanted = list(ids)
    with core.operation(f"Move {statements_of(wanted)} to the trash") as op:
        op.statements.trash(wanted)
    return op.changes


def restore(core: Core, ids: Iterable[int]) -> Changes:
    """Statements out of the trash."""
    wanted = list(ids)
    with core.operation(f"Restore {statements_of(wanted)}") as op:
        op.statements.restore(wanted)
    return op.changes


def note(core: Core, statement_id: int, text: str) -> Changes:
    """The person's note on a statement; "" takes it away."""
    with core.operation("Write a note" if text else "Take away a note") as op:
        op.statements.note(statement_id, text)
    return op.changes


def new_statement(
    core: Core,
    article_id: int,
    content: Spans,
    *,
    cue: Spans = (),
    source: Spans = (),
    speakers: object = (),
    kind: Kind | str = Kind.DIRECT,
    said: object = None,
    version_id: int = 0,
) -> Changes:
    """A statement that the program missed: spans of one version's text, or of the newest."""
    article = core.store.articles.get(article_id)
    if article is None:
        raise ArchiveError(f"The archive holds no article {article_id}.")
    version = core.store.articles.version(version_id or article.version_id)
    if version is None or version.article_id != article_id:
        raise ArchiveError(f"Article {article_id} has no version {version_id}.")
    candidate = Candidate(
        content=normalise(content),
        cue=normalise(cue),
        source=normalise(source),
        kind=Kind(kind),
        speakers=_speakers(core.store, speakers),
        said=_said(core.store, said) or _day(article.published),
        said_rule=BY_HAND if said else "the article's day",
        confidence={"statement": 1.0},
    )
    if not candidate.content:
        raise RostraError("A new statement needs some words.", "Select them in the article first.")
    with core.operation("New statement") as op:
        op.statements.insert(article_id, version.id, [candidate], by="person")
    return op.changes


def merge_statements(core: Core, ids: Iterable[int]) -> Changes:
    """Several pieces of one statement become one: the first keeps all their words.

    Raises RostraError unless they stand in one version of one article.
    """
    parts = core.store.statements.many(dict.fromkeys(ids))
    if len(parts) < 2 or len({p.version_id for p in parts}) > 1:
        raise RostraError(
            "Only statements of one article can be merged.", "Select two or more of one article."
        )
    keep, others = parts[0], parts[1:]
    joined = {name: normalise(s for p in parts for s in getattr(p, name)) for name in _SPANS}
    tags = {tag for p in others for tag in p.tags}
    with core.operation(f"Merge {statements_of(parts)}") as op:
        op.statements.respan(keep.id, **joined)
        op.statements.tag([keep.id], add=[op.tags.ensure(tag) for tag in sorted(tags)])
        notes = "\n".join(dict.fromkeys(p.note for p in parts if p.note))
        if notes != keep.note:
            op.statements.note(keep.id, notes)
        op.statements.trash([p.id for p in others])
    return op.changes


def _respan(core: Core, ids: Sequence[int], field: str, value: Any) -> Changes:
    if len(ids) != 1:
        raise RostraError("The words of one statement at a time can be changed.", "Select one.")
    spans = normalise(value)
    if field == "content" and not spans:
        raise RostraError("A statement needs some words.", "Move it to the trash instead.")
    with core.operation(f"Correct the {field} of a statement") as op:
        op.statements.respan(ids[0], **{field: spans})
    return op.changes


# -- values ----------------------------------------------------------------------------


def _parts(value: Any) -> list[Any]:
    if value is None:
        return []
    if isinstance(value, str):
        return [part.strip() for part in value.split(";") if part.strip()]
    return list(value) if isinstance(value, Iterable) else [value]


def _speakers(store: Store, value: object) -> tuple[Speaker, ...]:
    """Speakers, agent ids or names; nothing, or "unknown", is an unknown speaker."""
    out: list[Speaker] = []
    for part in _parts(value):
        if isinstance(part, Speaker):
            out.append(part)
        elif isinstance(part, int) or _NUMBER.fullmatch(part):
            agent = store.agents.get(int(part))
            if agent is None:
                raise RostraError(f"The archive holds no person {part}.")
            out.append(_speaker_of(agent))
        elif part.casefold() != "unknown":
            known = store.agents.by_name(part)
            if len(known) > 1:
                raise RostraError(
                    f"Several go by the name “{part}”: {_told_apart(known)}.",
                    "Give the number of the one you mean.",
                )
            out.append(_speaker_of(known[0]) if known else Speaker(part, kind=AgentKind.PERSON))
    return tuple(out)


def _speaker_of(agent: Agent) -> Speaker:
    return Speaker(agent.name, agent.id, agent.qid, country=agent.country, kind=agent.kind)


def _told_apart(agents: Iterable[Agent]) -> str:
    """Each with number, name, newest office and country."""
    return "; ".join(
        ", ".join(
            filter(None, (f"{a.id} {a.name}", a.offices[-1].role if a.offices else "", a.country))
        )
        for a in agents
    )


def _said(_store: Store, value: Any) -> PartialDate | None:
    if value is None or isinstance(value, PartialDate):
        return value
    if not str(value).strip():
        return None
    try:
        return PartialDate.parse(str(value))
    except ValueError as error:
        raise RostraError(
            f"“{value}” is no date.", "Write 2024, 2024-03, 2024-03-07 or 2024-03-01/2024-03-07."
        ) from error


def _day(day: Any) -> PartialDate | None:
    return PartialDate.of_day(day) if day else None


def _sectors(_store: Store, value: object) -> tuple[str, ...]:
    out = []
    for part in _parts(value):
        slug = tables().sector(part)
        if slug is None and tables().sectors:
            raise RostraError(
                f"There is no sector “{part}”.",
                f"There are: {', '.join(tables().sectors)}; your own stands under one of them, "
                "as in transport/rail fees.",
            )
        out.append(slug or part)
    return tuple(dict.fromkeys(out))[:MOST_SECTORS]


def _countries(_store: Store, value: object) -> tuple[str, ...]:
    out: list[str] = []
    for part in _parts(value):
        codes = tables().codes(part)
        if not codes:
            raise RostraError(f"“{part}” is no country.", "Write its name or ISO code: AZ.")
        out += codes
    return tuple(dict.fromkeys(out))


def _choice(choices: type[Kind | Force]) -> Callable[[Store, Any], Kind | Force]:
    def read(_store: Store, value: Any) -> Kind | Force:
        try:
            return choices(value)
        except ValueError as error:
            known = ", ".join(choices)
            raise RostraError(f"“{value}” is not one of {known}.") from error

    return read


def _figures(_store: Store, value: Any) -> tuple[Figure, ...]:
    figures = tuple(value)
    if not all(isinstance(figure, Figure) for figure in figures):
        raise TypeError("figures are Figure records")
    return figures


_READERS: Mapping[str, tuple[str, Callable[[Store, Any], Any]]] = {
    "speakers": ("speaker", _speakers),
    "said": ("date", _said),
    "sectors": ("sectors", _sectors),
    "countries": ("countries", _countries),
    "kind": ("kind", _choice(Kind)),
    "force": ("force", _choice(Force)),
    "figures": ("figures", _figures),
}
"""Field -> what a person calls it, and how a value is read."""
