"""People and organisations as records a person may put right."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Any

from rostra.app.core import Core
from rostra.domain.changes import Changes
from rostra.domain.records import Agent


class People:
    """Everyone the archive knows."""

    def __init__(self, core: Core) -> None:
        self._core = core

    def match(self, text: str, limit: int = 10) -> list[Agent]:
        """Those one of whose names has words that begin so; most statements first."""
        return self._core.store.agents.match(text, limit)

    def update(self, agent_id: int, **fields: Any) -> Changes:
        """Set name, kind, aliases, qid, country, offices or note."""
        with self._core.operation("Change a person") as op:
            op.agents.update(agent_id, **fields)
        return op.changes

    def merge(self, keep: int, others: Iterable[int]) -> Changes:
        """The others become `keep`.  Raises ArchiveError where two were marked as different."""
        gone = list(others)
        with self._core.operation(f"Merge {len(gone) + 1} people") as op:
            op.agents.merge(keep, gone)
        return op.changes

    def split(self, agent_id: int, name: str, statements: Iterable[int]) -> Changes:
        """Someone new, `name`, made those statements; the two are remembered as different."""
        with self._core.operation(f"Split off {name}") as op:
            op.agents.split(agent_id, name, statements)
        return op.changes

    def different(self, first: int, second: int) -> Changes:
        """Remember that the two are not the same."""
        with self._core.operation("Mark two people as different") as op:
            op.agents.differ(first, second)
        return op.changes

    def same_after_all(self, first: int, second: int) -> Changes:
        """Forget that the two are not the same."""
        with self._core.operation("Take back that two people are different") as op:
            op.agents.same_after_all(first, second)
        return op.changes

    def delete(self, ids: Iterable[int]) -> Changes:
        """The records; statements keep the names."""
        with self._core.operation("Delete people") as op:
            op.agents.delete(ids)
        return op.changes
