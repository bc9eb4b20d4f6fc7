"""The archive's own people and rules, as extraction takes them along."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import replace
from typing import TYPE_CHECKING

from rostra.domain.candidates import Candidate
from rostra.domain.records import Agent
from rostra.storage import Store

RULE = "rule "
"""Who decided a field begins so, where a rule did; its id follows."""

if TYPE_CHECKING:
    from rostra.extraction import Directory, SectorRule, SpeakerRule


def directory_of(store: Store) -> Directory:
    """A snapshot of everyone with a statement or an office, and of the rules."""
    from rostra.extraction import Directory, SpokeAs

    agents = tuple(a for a in store.agents.all() if a.statements or a.offices or a.aliases)
    different = frozenset(store.agents.pairs_apart())
    spoke_as = {
        agent_id: tuple(SpokeAs(*role) for role in roles)
        for agent_id, roles in store.agents.spoke_as().items()
    }
    return Directory(agents, different, _rules(store), _sector_rules(store), spoke_as=spoke_as)


def as_ruled(store: Store, candidates: Iterable[Candidate]) -> Iterator[Candidate]:
    """Candidates whose speaker a rule decided get the very records it names.

    Extraction knows people by name; a rule means one of two who have the same.
    """
    meant: dict[str, tuple[Agent, ...]] = {}
    for one in candidates:
        rule = one.decided.get("speakers", "")
        if rule.startswith(RULE):
            if rule not in meant:
                meant[rule] = _agents_of(store, int(rule.removeprefix(RULE)))
            named = zip(one.speakers, meant[rule], strict=False)
            if [s.name for s in one.speakers] == [a.name for a in meant[rule]]:
                speakers = tuple(replace(s, agent_id=a.id, qid=a.qid) for s, a in named)
                yield replace(one, speakers=speakers)
                continue
        yield one


def _agents_of(store: Store, rule_id: int) -> tuple[Agent, ...]:
    rule = store.rules.get(rule_id)
    ids = [int(v) for v in rule.value.split(",") if v.strip().isdigit()] if rule else []
    return tuple(store.agents.many(ids))


def _rules(store: Store) -> tuple[SpeakerRule, ...]:
    from rostra.extraction import SpeakerRule

    out = []
    for rule in store.rules.all():
        if rule.field != "speakers" or not rule.enabled:
            continue
        meant = [int(v) for v in rule.value.split(",") if v.strip().isdigit()]
        names = tuple(agent.name for agent in store.agents.many(meant))
        wording = rule.conditions.get("source", "")
        if names and wording:
            out.append(SpeakerRule(wording, names, rule.conditions.get("outlet", ""), rule.id))
    return tuple(out)


def _sector_rules(store: Store) -> tuple[SectorRule, ...]:
    from rostra.extraction import SectorRule

    return tuple(
        SectorRule(rule.conditions["words"], rule.value, rule.conditions.get("outlet", ""), rule.id)
        for rule in store.rules.all()
        if rule.field == "sectors" and rule.enabled and rule.conditions.get("words") and rule.value
    )
