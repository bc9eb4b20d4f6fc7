"""All that is known of one statement, as the right pane shows it."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from rostra.app.archive import Archive
from rostra.app.directory import RULE
from rostra.domain.changes import FieldChange
from rostra.domain.records import Agent, Article, ArticleVersion, Collection, Statement


@dataclass(frozen=True, slots=True)
class Known:
    """All that the tabs show of one statement, read in one go."""

    statement: Statement
    article: Article | None
    version: ArticleVersion | None
    people: Sequence[Agent]
    collections: Sequence[Collection]
    history: Sequence[FieldChange] | None
    """None: not read, for at a million it takes 0.2 s and few look at it."""
    rules: Mapping[str, str | None]
    """Fields that a rule of the person's decided -> its name; None of one since deleted."""


def read_known(archive: Archive, statement_id: int, *, history: bool = True) -> Known | None:
    """Fetch it; None when the statement is gone."""
    store = archive.store
    one = store.statements.get(statement_id)
    if one is None:
        return None
    agents = [s.agent_id for s in one.speakers if s.agent_id is not None]
    return Known(
        one,
        store.articles.get(one.article_id),
        store.articles.version(one.version_id),
        store.agents.many(agents),
        store.collections.holding(statement_id),
        store.history("statements", statement_id) if history else None,
        {
            name: rule.name if (rule := store.rules.get(int(who.removeprefix(RULE)))) else None
            for name, who in one.decided.items()
            if who.startswith(RULE)
        },
    )
