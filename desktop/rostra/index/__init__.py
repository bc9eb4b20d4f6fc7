"""How statements are found: Whoosh, its codec, facet columns, and a reference backend."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from rostra.domain.search import SearchBackend
from rostra.index.marks import marks

__all__ = ["marks", "merge", "open_backend"]


def open_backend(folder: Path, merge_apart: Callable[[], None] | None = None) -> SearchBackend:
    """The index kept in `folder`; `commit_number()` is -1 where it has to be built.

    `merge_apart` is called when much is to be merged; it has `merge` run in another process.
    Without it that is done in `update`.
    """
    from rostra.index.backend import WhooshBackend

    return WhooshBackend(folder, merge_apart)


def merge(folder: Path) -> None:
    """Join small segments, beside whoever reads and writes the index in `folder`."""
    from rostra.index.backend import WhooshBackend

    backend = WhooshBackend(folder)
    backend.merge(wait=10.0)
    backend.close()
