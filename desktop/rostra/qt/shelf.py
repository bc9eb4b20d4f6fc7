"""What the left pane lists, read in one go.  No Qt."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from rostra.app.archive import Archive
from rostra.app.organise import SearchCount
from rostra.domain.records import Collection, Tag
from rostra.domain.tagging import lineage

TAGS_SHOWN = 300
"""Tags at the top of the branch; of ten thousand the ones most used, and a line to find others."""


@dataclass(frozen=True, slots=True)
class Shelf:
    """What the upper half lists, read in one go."""

    collections: Sequence[Collection]
    searches: Sequence[SearchCount]
    tags: Sequence[Tag]
    review: int

    @property
    def shape(self) -> object:
        """All but the counts: while it stays, the lines stay."""
        return (
            [(c.id, c.name, c.parent_id, c.description) for c in self.collections],
            [(s.search.id, s.search.name, s.search.query, s.search.sort) for s in self.searches],
            [(t.id, t.name, t.colour, t.description) for t in self.tags],
        )


def read_shelf(archive: Archive) -> Shelf:
    """Collections, saved searches with live counts, tags."""
    return Shelf(
        archive.collections.all(),
        archive.searches.counts(),
        archive.tags.all(),
        archive.store.lately.waiting(),
    )


def most_used(tags: Sequence[Tag], most: int = TAGS_SHOWN) -> list[Tag]:
    """All, or of too many those used most with the ones above them; in the order they have."""
    if len(tags) <= most:
        return list(tags)
    by_name = {tag.name: tag for tag in tags}
    kept: set[str] = set()
    for tag in sorted(tags, key=lambda t: -t.statements):
        kept.update(name for name in lineage(tag.name) if name in by_name)
        if len(kept) >= most:
            break
    return [tag for tag in tags if tag.name in kept]
