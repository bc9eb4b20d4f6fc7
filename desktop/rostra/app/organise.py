"""A person's own order: tags, collections, saved searches."""

from __future__ import annotations

import re
from array import array
from bisect import bisect_left
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from rostra.app import find
from rostra.app.core import Core, statements_of
from rostra.domain.changes import Changes
from rostra.domain.errors import ArchiveError
from rostra.domain.progress import Progress, silent
from rostra.domain.records import Collection, CollectionItem, SavedSearch, Tag

_COLOUR = re.compile("#[0-9a-f]{6}")


def tag(core: Core, ids: Iterable[int], add: Sequence[str], remove: Sequence[str]) -> Changes:
    """Put tags on statements and take others off, by name; a tag that is new is made."""
    wanted = list(ids)
    verb = f"Tag {statements_of(wanted)}" if add else f"Untag {statements_of(wanted)}"
    with core.operation(f"{verb}: {', '.join((*add, *remove))}") as op:
        gone = [found.id for name in remove if (found := op.tags.by_name(name))]
        op.statements.tag(wanted, add=[op.tags.ensure(name) for name in add], remove=gone)
    return op.changes


class Tags:
    """The tags themselves."""

    def __init__(self, core: Core) -> None:
        self._core = core

    def all(self) -> list[Tag]:
        """Each before those under it."""
        return self._core.store.tags.tree()

    def create(self, name: str, colour: str = "", description: str = "") -> int:
        """A tag with nothing on it yet; gives its id."""
        with self._core.operation(f"New tag {name}") as op:
            tag_id = op.tags.ensure(name)
            op.tags.update(tag_id, colour=colour or None, description=description or None)
        return tag_id

    def rename(self, tag_id: int, name: str) -> Changes:
        """With those under it; onto a name that exists, both become one."""
        with self._core.operation(f"Rename a tag to {name}") as op:
            op.tags.rename(tag_id, name)
        return op.changes

    def update(
        self,
        tag_id: int | Iterable[int],
        *,
        colour: str | None = None,
        description: str | None = None,
    ) -> Changes:
        """Colour ("#rrggbb"; "" for that of the tag above) and description, of one tag or several.

        Raises ArchiveError on what is no colour.
        """
        if colour and not _COLOUR.fullmatch(colour):
            raise ArchiveError(f"“{colour}” is no colour.", "Write it as #1b5c8c.")
        ids = [tag_id] if isinstance(tag_id, int) else list(tag_id)
        with self._core.operation("Change a tag" if len(ids) == 1 else "Change tags") as op:
            for one in ids:
                op.tags.update(one, colour=colour, description=description)
        return op.changes

    def merge(self, keep: int, others: Iterable[int], progress: Progress = silent) -> Changes:
        """The others' statements get the tag `keep`, and the tags under them go under it."""
        with self._core.operation("Merge tags") as op:
            op.tags.merge(keep, others, progress)
        return op.changes

    def merge_into(self, name: str, others: Iterable[int], progress: Progress = silent) -> Changes:
        """`merge` into the tag of that name, which is made when it is new."""
        with self._core.operation("Merge tags") as op:
            op.tags.merge(op.tags.ensure(name), others, progress)
        return op.changes

    def rename_all(self, names: Mapping[int, str]) -> Changes:
        """Rename several in one step, as when they are moved under another."""
        with self._core.operation("Rename tags") as op:
            for tag_id, name in names.items():
                op.tags.rename(tag_id, name)
        return op.changes

    def delete(self, ids: Iterable[int], progress: Progress = silent) -> Changes:
        """The tags; their statements stay."""
        with self._core.operation("Delete tags") as op:
            op.tags.delete(ids, progress)
        return op.changes


def collect(core: Core, ids: Iterable[int], into: str | int) -> Changes:
    """Put statements at the end of a collection: of that id, or of a name, made when it is new."""
    wanted = list(ids)
    name = into if isinstance(into, str) else Collections(core).found(into).name
    with core.operation(f"Add {statements_of(wanted)} to {name}") as op:
        target = op.collections.ensure(into) if isinstance(into, str) else into
        op.collections.add(target, wanted)
    return op.changes


class Collections:
    """The collections themselves."""

    def __init__(self, core: Core) -> None:
        self._core = core

    def all(self) -> list[Collection]:
        """In alphabetical order; `parent_id` says how they nest."""
        return self._core.store.collections.all()

    def named(self, name: str) -> Collection:
        """The collection of that name.  Raises ArchiveError when there is none."""
        return self.found(name)

    def found(self, which: str | int) -> Collection:
        """The collection of that id or name.  Raises ArchiveError when there is none."""
        found = self._core.store.collections.found(which)
        if found is None:
            names = ", ".join(c.name for c in self.all()[:10])
            raise ArchiveError(
                f"There is no collection “{which}”.", f"There are: {names}." if names else ""
            )
        return found

    def items(self, collection_id: int) -> list[CollectionItem]:
        """Its statements, headings and notes in order."""
        return self._core.store.collections.items(collection_id)

    def create(self, name: str, parent_id: int | None = None, description: str = "") -> int:
        """An empty one; gives its id."""
        with self._core.operation(f"New collection {name}") as op:
            return op.collections.insert(name, parent_id, description)

    def update(self, collection_id: int, **fields: Any) -> Changes:
        """Set name, description or parent_id."""
        with self._core.operation("Change a collection") as op:
            op.collections.update(collection_id, **fields)
        return op.changes

    def put_into(self, ids: Iterable[int], parent_id: int | None) -> Changes:
        """Move collections into another, or to the top; ArchiveError when one would hold itself."""
        with self._core.operation("Move collections") as op:
            for one in ids:
                op.collections.update(one, parent_id=parent_id)
        return op.changes

    def delete(self, ids: Iterable[int]) -> Changes:
        """The collections and those in them; the statements stay."""
        with self._core.operation("Delete collections") as op:
            op.collections.delete(ids)
        return op.changes

    def add(
        self, collection_id: int, statement_ids: Iterable[int], at: int | None = None
    ) -> Changes:
        """Put statements in, at the end or before the line that is at index `at`."""
        wanted = list(statement_ids)
        with self._core.operation(f"Add {statements_of(wanted)} to a collection") as op:
            op.collections.add(collection_id, wanted, at)
        return op.changes

    def remove(self, collection_id: int, statement_ids: Iterable[int]) -> Changes:
        """Take statements out."""
        wanted = list(statement_ids)
        with self._core.operation(f"Take {statements_of(wanted)} out of a collection") as op:
            op.collections.remove(collection_id, wanted)
        return op.changes

    def remove_items(self, item_ids: Iterable[int]) -> Changes:
        """Take lines out: headings, notes, statements."""
        with self._core.operation("Take lines out of a collection") as op:
            op.collections.remove_items(item_ids)
        return op.changes

    def heading(self, collection_id: int, text: str, at: int | None = None) -> Changes:
        """A heading between the statements."""
        with self._core.operation("Write a heading") as op:
            op.collections.heading(collection_id, text, at)
        return op.changes

    def note(self, item_id: int, text: str) -> Changes:
        """A remark on one line."""
        with self._core.operation("Write a note in a collection") as op:
            op.collections.note(item_id, text)
        return op.changes

    def move(self, collection_id: int, item_ids: Sequence[int], at: int) -> Changes:
        """Move lines before the one that is at index `at`."""
        with self._core.operation("Reorder a collection") as op:
            op.collections.move(collection_id, item_ids, at)
        return op.changes


@dataclass(frozen=True, slots=True)
class SearchCount:
    """A saved search as it stands: its hits, and how many came in since it was looked at."""

    search: SavedSearch
    total: int
    new: int


class Searches:
    """Saved searches: smart collections."""

    def __init__(self, core: Core) -> None:
        self._core = core

    def all(self) -> list[SavedSearch]:
        """In alphabetical order."""
        return self._core.store.searches.all()

    def save(self, name: str, query: str, sort: str = "relevance") -> int:
        """Keep a search, looked at up to now; gives its id."""
        with self._core.operation(f"Save the search {name}") as op:
            search_id = op.searches.insert(name, query, sort)
            op.searches.seen(search_id)  # before anybody is told of it and counts
        return search_id

    def update(self, search_id: int, **fields: str) -> Changes:
        """Set name, query or sort."""
        with self._core.operation("Change a saved search") as op:
            op.searches.update(search_id, **fields)
        return op.changes

    def delete(self, ids: Iterable[int]) -> Changes:
        """Forget searches."""
        with self._core.operation("Delete saved searches") as op:
            op.searches.delete(ids)
        return op.changes

    def seen(self, search_id: int) -> None:
        """The person has looked at it: what comes later is new.  Not a step."""
        self._core.store.mark_seen(search_id, self._core.store.commit_number())

    def counts(self) -> list[SearchCount]:
        """Each saved search with its hits and how many of them are new, in alphabetical order."""
        counted = []
        for search in self.all():
            found = find.find(self._core, search.query)
            came = self._core.store.arrived_since(search.seen)
            new = _within(found.ids(), came) if came else 0
            counted.append(SearchCount(search, found.total, new))
        return counted

    def looked_at(self, query: str) -> int:
        """The results of `query` were shown: the searches that ask for it have been seen.

        Gives how many were not up to date; an archive open for reading only keeps no note.
        """
        store = self._core.store
        if store.read_only:
            return 0
        newest = store.commit_number()
        behind = [s for s in self.all() if s.query.strip() == query.strip() and s.seen < newest]
        for search in behind:
            store.mark_seen(search.id, newest)
        return len(behind)


def _within(ids: array[int], runs: Iterable[range]) -> int:
    """How many of the ascending ids lie in the runs."""
    return sum(bisect_left(ids, run.stop) - bisect_left(ids, run.start) for run in runs)
