"""How statements are found: Whoosh, its codec, facet columns, and a reference backend."""

from __future__ import annotations

from pathlib import Path

from rostra.domain.search import SearchBackend
from rostra.index.marks import marks

__all__ = ["marks", "open_backend"]


def open_backend(folder: Path) -> SearchBackend:
    """The index kept in `folder`; `commit_number()` is -1 where it has to be built."""
    from rostra.index.backend import WhooshBackend

    return WhooshBackend(folder)
