"""Out of the archive: what is chosen, streamed a page at a time into one of the formats."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import replace
from functools import partial
from itertools import islice
from pathlib import Path
from typing import TYPE_CHECKING

from rostra.app.core import Core
from rostra.app.find import find
from rostra.app.speaking import labels, spoken
from rostra.domain.errors import ArchiveError
from rostra.domain.progress import Progress, silent
from rostra.domain.records import Agent, Article, ArticleVersion, CollectionItem, Statement

if TYPE_CHECKING:
    from rostra.exporting import ExportInfo, ExportLine

PAGE = 200
_VERSIONS_HELD = 64
_ARTICLES_HELD = 1_000
_PEOPLE_HELD = 10_000


def export(
    core: Core,
    format_name: str,
    target: Path,
    *,
    query: str | None = None,
    collection: str | int | None = None,
    ids: Iterable[int] | None = None,
    sort: str = "-date",
    language: str = "en",
    progress: Progress = silent,
) -> int:
    """Write statements to a file; gives how many.

    Those of a collection (by name or id, in its order, with headings and notes), of a query, or
    `ids` in the order given; none of the three: all.  `language` is that of the labels in a
    format that people read; the others speak English.  Raises ExportFailure, ArchiveError.
    """
    from rostra.exporting import exporter_named, write_aside

    exporter = exporter_named(format_name)
    items, info = choose(
        core,
        query=query,
        collection=collection,
        ids=ids,
        sort=sort,
        language=language if exporter.labelled else "en",
    )
    return write_aside(target, exporter, items, info, progress)


def choose(
    core: Core,
    *,
    query: str | None = None,
    collection: str | int | None = None,
    ids: Iterable[int] | None = None,
    sort: str = "-date",
    language: str = "en",
) -> tuple[Iterator[ExportLine], ExportInfo]:
    """The lines to be exported, and what is said about them, in that language."""
    from rostra.exporting import ExportInfo

    info = spoken(ExportInfo(), language)
    if collection is not None:
        held = core.store.collections.found(collection)
        if held is None:
            raise ArchiveError(f"There is no collection “{collection}”.")
        items = core.store.collections.items(held.id)
        info = replace(info, title=held.name, description=held.description, total=len(items))
        return Lines(core).of_items(items), info
    if ids is not None:
        wanted = list(ids)
        return Lines(core).of_ids(wanted), replace(info, total=len(wanted))
    found = find(core, query or "", sort=sort)
    info = replace(info, query=query or "", total=found.total)
    return Lines(core).of_ids(found.ordered()), info


def citations(core: Core, ids: Iterable[int], language: str) -> list[str]:
    """Each statement with who, when and where, in a paragraph of plain text, in this order."""
    from rostra.exporting import ExportItem, citation

    words = labels(language)
    lines = Lines(core).of_ids(ids)
    return [citation(line, words) for line in lines if isinstance(line, ExportItem)]


class Lines:
    """Makes export lines, reading articles and versions once for statements side by side."""

    def __init__(self, core: Core) -> None:
        self._store = core.store
        self._articles: dict[int, Article] = {}
        self._versions: dict[int, ArticleVersion] = {}
        self._agents: dict[int, Agent] = {}

    def of_ids(
        self, ids: Iterable[int], notes: Mapping[int, str] | None = None
    ) -> Iterator[ExportLine]:
        """One line a statement; those that are gone are left out."""
        left = iter(ids)
        while page := list(islice(left, PAGE)):
            yield from self._page(page, notes or {})

    def of_items(self, items: Iterable[CollectionItem]) -> Iterator[ExportLine]:
        """The lines of a collection in its order."""
        from rostra.exporting import ExportHeading

        notes: dict[int, str] = {}
        for item in items:
            if item.statement_id is not None and item.statement_id not in notes:
                notes[item.statement_id] = item.note
                continue
            yield from self.of_ids(notes, notes)
            notes = {}
            if item.statement_id is None:
                yield ExportHeading(item.heading, item.note)
            else:
                notes[item.statement_id] = item.note
        yield from self.of_ids(notes, notes)

    def _page(self, ids: Sequence[int], notes: Mapping[int, str]) -> list[ExportLine]:
        """Read in one state of the archive and one transaction: one for each read costs as much."""
        with self._store.snapshot():
            statements = self._store.statements.many(ids)
            self._know_articles({s.article_id for s in statements})
            lines = (self._line(s, notes.get(s.id, "")) for s in statements)
            return [line for line in lines if line is not None]

    def _line(self, statement: Statement, note: str) -> ExportLine | None:
        from rostra.exporting import ExportItem

        article = self._articles.get(statement.article_id)
        version = self._version(statement.version_id)
        if article is None or version is None:
            return None
        sha256 = version.original_sha256
        return ExportItem.of(
            statement,
            article,
            version,
            agents=self._people(statement),
            note=note,
            original=partial(self._store.originals.read, sha256) if sha256 else None,
        )

    def _know_articles(self, ids: set[int]) -> None:
        missing = ids - self._articles.keys()
        if len(self._articles) + len(missing) > _ARTICLES_HELD:
            self._articles.clear()
            missing = ids
        self._articles.update((one.id, one) for one in self._store.articles.many(missing))

    def _people(self, statement: Statement) -> list[Agent]:
        """Those who said it, in their order.

        Each is read once: their statements are counted with them, 3 ms a person at a million.
        """
        wanted = [s.agent_id for s in statement.speakers if s.agent_id is not None]
        missing = [one for one in wanted if one not in self._agents]
        if missing:
            if len(self._agents) > _PEOPLE_HELD:
                self._agents.clear()
                missing = wanted
            self._agents.update((agent.id, agent) for agent in self._store.agents.many(missing))
        return [self._agents[one] for one in wanted if one in self._agents]

    def _version(self, version_id: int) -> ArticleVersion | None:
        if version_id not in self._versions:
            found = self._store.articles.version(version_id)
            if found is None:
                return None
            if len(self._versions) >= _VERSIONS_HELD:
                del self._versions[next(iter(self._versions))]
            self._versions[version_id] = found
        return self._versions[version_id]
