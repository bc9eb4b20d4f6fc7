"""What the shipped gazetteer knows of someone who is new to the archive: names and offices."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from functools import lru_cache
from typing import TYPE_CHECKING

from rostra.app.resources import resources
from rostra.domain.dates import PartialDate
from rostra.domain.offices import source_words
from rostra.domain.records import Office
from rostra.storage import Operation

if TYPE_CHECKING:
    from rostra.extraction.people.gazetteer import Entry


def complete_agents(op: Operation, qids: Iterable[str]) -> None:
    """Give agents that have a QID, and no other names or offices yet, those of the gazetteer.

    So that `speaker:Алиев` finds Aliyev, and the person page has offices.
    """
    for qid in dict.fromkeys(filter(None, qids)):
        entry = _by_qid().get(qid)
        agent = op.agents.by_qid(qid) if entry else None
        if entry is None or agent is None or agent.aliases or agent.offices:
            continue
        op.agents.update(agent.id, aliases=entry.aliases, offices=offices_of(entry))


def offices_of(entry: Entry) -> tuple[Office, ...]:
    """A gazetteer's terms as offices; where the end is not known the source says up to when."""
    return tuple(
        Office(
            t.role, t.body, t.country, _date(t.start), _date(t.end),
            source=source_words(t.source, t.known_until),
        )
        for t in entry.terms
    )  # fmt: skip


def _date(iso: str) -> PartialDate | None:
    return PartialDate.parse(iso) if iso else None


@lru_cache(maxsize=1)
def _by_qid() -> Mapping[str, Entry]:
    from rostra.extraction.people.gazetteer import Gazetteer

    gazetteer = Gazetteer.load(resources() / "people")
    return {entry.qid: entry for entry in gazetteer if entry.qid}
