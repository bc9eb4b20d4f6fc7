"""What one operation moved: told to the views and the index, which refresh just that."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from datetime import datetime

_TABLES = ("statements", "articles", "agents", "tags", "collections", "searches", "rules")


@dataclass(frozen=True, slots=True)
class Changes:
    """Integer ids of the records that were added, changed or removed, by aggregate.

    `commit` is the archive's sequence number after the operation.
    """

    commit: int = 0
    statements: frozenset[int] = frozenset()
    articles: frozenset[int] = frozenset()
    agents: frozenset[int] = frozenset()
    tags: frozenset[int] = frozenset()
    collections: frozenset[int] = frozenset()
    searches: frozenset[int] = frozenset()
    rules: frozenset[int] = frozenset()

    def __bool__(self) -> bool:
        return any(getattr(self, name) for name in _TABLES)

    def __or__(self, other: Changes) -> Changes:
        joined = {name: getattr(self, name) | getattr(other, name) for name in _TABLES}
        return Changes(max(self.commit, other.commit), **joined)

    @classmethod
    def of(cls, commit: int, **ids: Iterable[int]) -> Changes:
        """Build from any iterables of ids."""
        return cls(commit, **{name: frozenset(values) for name, values in ids.items()})


@dataclass(frozen=True, slots=True)
class Step:
    """One step of the journal: what undo and redo name, and History lists."""

    id: int
    name: str
    at: datetime
    author: str
    rows: int = 0
    undone: bool = False


@dataclass(frozen=True, slots=True)
class FieldChange:
    """One line of a record's history."""

    step: Step
    table: str
    record_id: int
    field: str
    before: object = None
    after: object = None


@dataclass(frozen=True, slots=True)
class FileResult:
    """What became of one file of an import."""

    path: str
    status: str
    """"imported", "new version", "duplicate", "failed", or "skipped": a foreign suffix in a folder,
    a link out of it, another archive in it."""
    message: str = ""
    hint: str = ""
    article_id: int | None = None
    statements: int = 0
    articles: Mapping[str, int] = field(default_factory=dict, hash=False)
    """Of a file of many articles: how many of them ended with which status."""


@dataclass(frozen=True, slots=True)
class ImportReport:
    """What became of an import, file by file."""

    files: tuple[FileResult, ...] = ()
    changes: Changes = field(default_factory=Changes)
    cancelled: bool = False

    def count(self, status: str) -> int:
        """How many articles ended with `status`; a file that was not read counts as one."""
        return sum(
            f.articles.get(status, 0) if f.articles else f.status == status for f in self.files
        )

    @property
    def statements(self) -> int:
        """How many statements came in."""
        return sum(f.statements for f in self.files)
