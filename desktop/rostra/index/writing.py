"""Writing: Whoosh's index and writer over our manifest and our segments."""

# ruff: noqa: D102, ARG002 - methods of Whoosh's classes, which says what they do
from __future__ import annotations

import secrets
from collections.abc import Sequence
from pathlib import Path
from typing import Any

import numpy as np
from whoosh.filedb.filestore import FileStorage
from whoosh.index import TOC, FileIndex
from whoosh.writing import SegmentWriter

from rostra.domain.errors import IndexDamaged
from rostra.domain.search import IndexRow
from rostra.index import manifest, sectionfile
from rostra.index.codec import RostraCodec, RostraSegment, schema
from rostra.index.manifest import Entry, Manifest
from rostra.index.packed import Array
from rostra.index.segment import (
    COLUMNS,
    FIELDS,
    Built,
    Segment,
    SegmentBuilder,
    merge,
    segment_from,
)

LARGEST = 250_000
"""Documents of a segment that is written in bulk."""


class RostraIndex(FileIndex):  # type: ignore[misc]
    """The index of a folder, through Whoosh's own classes."""

    def __init__(self, folder: Path, anew: bool = False) -> None:
        """With `anew`, damage of what is there is passed over: it is to be replaced."""
        folder.mkdir(parents=True, exist_ok=True)
        self._anew = anew
        self.folder = folder
        self.storage = FileStorage(str(folder))
        self.indexname = "rostra"
        self._schema = schema()

    def manifest(self) -> Manifest:
        """The committed state; an empty one where there is none."""
        try:
            return manifest.read(self.folder) or Manifest(0, -1)
        except IndexDamaged:
            if not self._anew:
                raise
            return Manifest(0, -1)

    def latest_generation(self) -> int:
        return self.manifest().generation

    def writer(self, procs: int = 1, **kwargs: Any) -> RostraWriter:
        return RostraWriter(self, **kwargs)

    def _read_toc(self) -> TOC:
        state = self.manifest()
        segments = [RostraSegment(self.folder, entry) for entry in state.segments]
        return TOC(self._schema, segments, state.generation)


class RostraWriter(SegmentWriter):  # type: ignore[misc]
    """Whoosh's writer, with rows in bulk, merging by arrays, and durable commits.

    Raises whoosh's LockError when another writer has the folder.
    """

    def __init__(
        self, index: RostraIndex, commit: tuple[int, str] | None = None, **kwargs: Any
    ) -> None:
        """`commit` is the number and the mark of the archive's commit; None: as it is."""
        super().__init__(index, codec=RostraCodec(), **{**kwargs, "compound": False})
        self.folder = index.folder
        state = index.manifest()
        self._commit_of = commit or (state.commit, state.mark)
        self._bulk = SegmentBuilder()
        self._merged: list[RostraSegment] = []

    def add_rows(self, rows: Sequence[IndexRow]) -> None:
        """Many rows; a segment is written whenever there are enough."""
        self._bulk.add(rows)
        if self._bulk.size >= LARGEST:
            self.flush_rows()

    def flush_rows(self) -> None:
        """Write the rows that are waiting as a segment."""
        if self._bulk.size:
            built, self._bulk = self._bulk.finish(for_good=True), SegmentBuilder()
            self.add_built(built)

    def add_built(self, built: Built, dead: Array | None = None) -> RostraSegment:
        """Write a finished segment, to be part of the commit."""
        segment = self._write(built)
        if dead is not None:
            segment.lose(dead)
        self.segments.append(segment)
        return segment

    def add_reader(self, reader: Any) -> None:
        """Take in another segment's living documents; merging and optimizing come here."""
        self._check_state()
        segment = reader.segment()
        if not isinstance(segment, RostraSegment):
            raise TypeError("only segments of this codec can be merged")
        self._merged.append(segment)
        self._added = True

    def commit(
        self, mergetype: Any = None, optimize: bool | None = None, merge: bool | None = None
    ) -> None:
        self.flush_rows()
        super().commit(mergetype, optimize, merge)

    def _finalize_segment(self) -> RostraSegment:
        self.perdocwriter.close()
        self.fieldwriter.add_postings(self.schema, None, self.pool.iter_postings())
        self._close_segment()
        parts = [s.opened() for s in self._merged]
        alive = [s.alive() for s in self._merged]
        if self.perdocwriter.rows:
            own = Segment(self._gathered())
            parts.append(own)
            alive.append(np.ones(own.size, bool))
        return self._write(merge(parts, alive))

    def _gathered(self) -> Built:
        """What `add_document` brought."""
        rows = self.perdocwriter.rows
        none: tuple[list[str], list[int], list[int], list[int]] = ([], [], [], [])
        parts = {name: self.fieldwriter.fields.get(name, none) for name in FIELDS}
        values = {
            name: [getattr(IndexRow(text="", **row), attribute) for row in rows]
            for name, attribute in COLUMNS.items()
        }
        ids = np.array([row["id"] for row in rows], np.int64)
        return segment_from(ids, parts, self.perdocwriter.lengths, values)

    def _write(self, built: Built) -> RostraSegment:
        name = f"rostra_{secrets.token_hex(8)}.segment"
        size, digest = sectionfile.write(self.folder / name, *built)
        return RostraSegment(self.folder, Entry(name, built[1]["size"], size, digest))

    def _commit_toc(self, segments: list[RostraSegment]) -> None:
        entries = tuple(s.current() for s in segments if s.doc_count())
        number, mark = self._commit_of
        manifest.write(self.folder, Manifest(self.generation, number, entries, mark))
        manifest.clean(self.folder, entries)
