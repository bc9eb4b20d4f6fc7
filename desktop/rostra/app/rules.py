"""Rules: what a correction becomes when it is to hold for what is imported from now on."""

from __future__ import annotations

from collections.abc import Container, Iterable, Iterator, Mapping
from dataclasses import replace
from typing import Any

from rostra.app import find, reextract
from rostra.app.core import Core
from rostra.app.tables import tables
from rostra.domain.changes import Changes
from rostra.domain.errors import ArchiveError, RostraError
from rostra.domain.progress import Progress, silent
from rostra.domain.query import Field, Phrase
from rostra.domain.query_write import write
from rostra.domain.records import Statement
from rostra.domain.rules import Rule
from rostra.storage import Store

NEEDS = {"speakers": "source", "sectors": "words"}
"""Field that rules decide -> the condition without which one says nothing."""


class Rules:
    """Corrections that became rules.

    field "speakers": `conditions` has the "source" mention ("the Minister"), `value` the ids of
    agents; field "sectors": the "words" that stand in what was said, `value` a sector, or one's own
    under it ("transport/rail fees").  Both may name an "outlet" in which alone they hold.
    """

    def __init__(self, core: Core) -> None:
        self._core = core

    def all(self) -> list[Rule]:
        """Oldest first."""
        return self._core.store.rules.all()

    def create(self, name: str, field: str, conditions: Mapping[str, str], value: str) -> int:
        """A rule for what is imported from now on; gives its id.

        Raises RostraError where the field, its condition or its value mean nothing.
        """
        read = _meant(field, conditions, value)
        with self._core.operation(f"New rule {name}") as op:
            return op.rules.insert(name, field, dict(conditions), read)

    def from_sector(self, statement_id: int, words: str, *, everywhere: bool = False) -> int:
        """A statement's main sector, as a person corrected it, holds wherever `words` stand.

        In the statement's own outlet, or `everywhere`.  Gives the rule's id.
        """
        found = self._core.store.statements.get(statement_id)
        if found is None or not found.sectors:
            raise ArchiveError(f"There is no statement {statement_id} with a sector.")
        article = self._core.store.articles.get(found.article_id)
        outlet = "" if everywhere or article is None else article.outlet
        sector = found.sectors[0]
        where = f" in {outlet}" if outlet else ""
        name = f"“{words}”{where} means {tables().label('sector', sector)}"
        conditions = {"words": words, **({"outlet": outlet} if outlet else {})}
        return self.create(name, "sectors", conditions, sector)

    def from_speaker(self, statement_id: int, source: str, *, everywhere: bool = False) -> int:
        """Who made a statement, as a person corrected it, is whom `source` means from now on.

        In the statement's own outlet, or `everywhere`.  Gives the rule's id.
        """
        found = self._core.store.statements.get(statement_id)
        speakers = [s for s in found.speakers if s.agent_id] if found else []
        if found is None or not speakers:
            raise ArchiveError(f"There is no statement {statement_id} with a known speaker.")
        article = self._core.store.articles.get(found.article_id)
        outlet = "" if everywhere or article is None else article.outlet
        where = f" in {outlet}" if outlet else ""
        name = f"“{source}”{where} means {', '.join(s.name for s in speakers)}"
        conditions = {"source": source, **({"outlet": outlet} if outlet else {})}
        return self.create(
            name, "speakers", conditions, ",".join(str(s.agent_id) for s in speakers)
        )

    def update(self, rule_id: int, **fields: Any) -> Changes:
        """Set name, conditions, value or enabled."""
        rule = self._core.store.rules.get(rule_id)
        if rule is None:
            raise ArchiveError(f"There is no rule {rule_id}.")
        if "value" in fields or "conditions" in fields:
            conditions = fields.get("conditions", rule.conditions)
            fields["value"] = _meant(rule.field, conditions, fields.get("value", rule.value))
        with self._core.operation("Change a rule") as op:
            op.rules.update(rule_id, **fields)
        return op.changes

    def delete(self, ids: Iterable[int]) -> Changes:
        """Forget rules; what they decided stays until it is extracted again."""
        with self._core.operation("Delete rules") as op:
            op.rules.delete(ids)
        return op.changes

    def reach(self, rule_id: int) -> list[int]:
        """Articles that a rule may change: where its words stand, or where it decided before."""
        store = self._core.store
        rule = store.rules.get(rule_id)
        if rule is None:
            raise ArchiveError(f"There is no rule {rule_id}.")
        ids = store.statements.decided_by(rule.field, _author(rule_id))
        if rule.field == "sectors":
            ids += find.find(self._core, _query(rule)).ids()
        held = dict.fromkeys(one.article_id for one in store.statements.many(ids))
        if rule.field == "speakers":
            held.update(dict.fromkeys(_naming(store, rule)))
        return list(held)

    def plan(self, ids: Iterable[int], progress: Progress = silent) -> reextract.Plan:
        """What these rules, as they stand now, would change in what is in the archive already.

        A preview, for `archive.extract_again`: statements in whose fields one of them decides, or
        did before it was switched off or changed.  What a person decided is not among them.
        """
        rules = {_author(i): rule for i in ids if (rule := self._core.store.rules.get(i))}
        articles = dict.fromkeys(a for rule in rules.values() for a in self.reach(rule.id))
        whole = reextract.plan(self._core, articles, progress)
        fields = {rule.field for rule in rules.values()}
        kept = [_only(self._core.store, one, fields, set(rules)) for one in whole.articles]
        return replace(whole, articles=tuple(one for one in kept if one.changed))


def _author(rule_id: int) -> str:
    """Who decided, where a rule did."""
    return f"rule {rule_id}"


def _query(rule: Rule) -> str:
    parts: list[Field | Phrase] = [Phrase(rule.conditions["words"])]
    if rule.conditions.get("outlet"):
        parts.append(Field("outlet", Phrase(rule.conditions["outlet"])))
    return " ".join(write(part) for part in parts)


def _naming(store: Store, rule: Rule) -> Iterator[int]:
    """Articles in which the rule's words name the speaker of a statement."""
    from rostra.extraction import SpeakerRule

    words = rule.conditions["source"]
    meant = SpeakerRule(words, (), rule.conditions.get("outlet", ""))
    for article in store.articles.many(store.articles.saying(words)):
        text = store.articles.text(article.version_id)
        spoken = store.statements.of_article(article.id, article.version_id)
        if any(meant.applies(_mention(text, one), article.outlet) for one in spoken):
            yield article.id


def _mention(text: str, statement: Statement) -> str:
    return " ".join(text[start:end] for start, end in statement.source)


def _only(
    store: Store, whole: reextract.ArticlePlan, fields: Container[str], rules: Container[str]
) -> reextract.ArticlePlan:
    """What of an article's plan is the doing of these rules: now, or no longer."""
    changed = {}
    for one in store.statements.many(whole.changed):
        now = whole.decided.get(one.id, {})
        kept = {
            name: value
            for name, value in whole.changed[one.id].items()
            if name in fields and (now.get(name) in rules or one.decided.get(name) in rules)
        }
        if kept:
            changed[one.id] = kept
    return replace(whole, new=(), gone=(), changed=changed)


def _meant(field: str, conditions: Mapping[str, str], value: str) -> str:
    """The value as it is kept."""
    if field not in NEEDS:
        raise RostraError(f"No rule can decide “{field}”.", f"It can: {', '.join(NEEDS)}.")
    if not conditions.get(NEEDS[field], "").strip():
        raise RostraError(
            f"A rule for {field} needs “{NEEDS[field]}”.", "Write the words it goes by."
        )
    if field != "sectors":
        return value
    sector = tables().sector(value)
    if sector is None:
        raise RostraError(
            f"There is no sector “{value}”.",
            f"There are: {', '.join(tables().sectors)}; your own stands under one of them, "
            "as in transport/rail fees.",
        )
    return sector
