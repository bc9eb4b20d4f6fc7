"""The index's table of contents: JSON, checked before anything else is read.

    sha256 of the rest, newline, {"format", "generation", "commit", "mark", "segments": [...]}

It is written aside, flushed to the disk and moved into place, after the segments it names; so the
folder holds either the state before a commit or the state after it.  Whoosh pickles its own table
of contents; nothing here is ever unpickled.
"""

from __future__ import annotations

import base64
import hashlib
import json
import os
import zlib
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

import numpy as np

from rostra.domain.errors import IndexDamaged
from rostra.index.packed import Array

NAME = "index.json"
_FORMAT = 1
_HINT = "Rebuild the index (rostra rebuild-index); the archive itself is not touched."


@dataclass(frozen=True, slots=True)
class Entry:
    """One segment: its file, and which of its documents are gone."""

    name: str
    documents: int
    size: int
    digest: str
    dead: str = ""
    """Packed as in `pack`."""

    def gone(self) -> Array:
        """Documents that are gone, sorted."""
        return unpack(self.dead)


@dataclass(frozen=True, slots=True)
class Manifest:
    """One committed state."""

    generation: int
    commit: int
    segments: tuple[Entry, ...] = ()
    mark: str = ""
    """What tells the commit from one of the same number of another archive."""

    @property
    def rows(self) -> int:
        """Live documents."""
        return sum(e.documents - e.gone().size for e in self.segments)


def pack(dead: Array) -> str:
    """Sorted document numbers as text."""
    if not dead.size:
        return ""
    gaps = np.diff(dead, prepend=0).astype("<u4").tobytes()
    return base64.b85encode(zlib.compress(gaps)).decode()


def unpack(text: str) -> Array:
    """The other way."""
    if not text:
        return np.zeros(0, np.int64)
    return np.cumsum(np.frombuffer(zlib.decompress(base64.b85decode(text)), "<u4"), dtype=np.int64)


def read(folder: Path) -> Manifest | None:
    """The state of a folder; None where there is no index.  Raises IndexDamaged."""
    path = folder / NAME
    try:
        data = path.read_bytes()
    except FileNotFoundError:
        return None
    except OSError as error:
        raise IndexDamaged(f"{path} cannot be read: {error.strerror}.", _HINT) from error
    digest, _, rest = data.partition(b"\n")
    if hashlib.sha256(rest).hexdigest().encode() != digest:
        raise IndexDamaged(f"The search index is damaged: {path} is not what was written.", _HINT)
    content = json.loads(rest)
    if content["format"] != _FORMAT:
        raise IndexDamaged(f"The search index is of another version: {path}.", _HINT)
    entries = tuple(Entry(**entry) for entry in content["segments"])
    mark = content.get("mark", "")  # which indexes made before November 2026 have not
    return Manifest(content["generation"], content["commit"], entries, mark)


def write(folder: Path, manifest: Manifest) -> None:
    """Make it the state of the folder."""
    content = {
        "format": _FORMAT,
        "generation": manifest.generation,
        "commit": manifest.commit,
        "mark": manifest.mark,
        "segments": [
            {"name": e.name, "documents": e.documents, "size": e.size, "digest": e.digest,
             "dead": e.dead}
            for e in manifest.segments
        ],
    }  # fmt: skip
    rest = json.dumps(content).encode()
    aside = folder / f"{NAME}.{os.getpid()}.tmp"
    with aside.open("wb") as file:
        file.write(hashlib.sha256(rest).hexdigest().encode() + b"\n" + rest)
        file.flush()
        os.fsync(file.fileno())
    aside.replace(folder / NAME)
    flush_folder(folder)


def flush_folder(folder: Path) -> None:
    """Make names in a folder durable, where the system can."""
    if os.name == "posix":
        handle = os.open(folder, os.O_RDONLY)
        try:
            os.fsync(handle)
        finally:
            os.close(handle)


def clean(folder: Path, keep: Sequence[Entry]) -> None:
    """Delete segments that no state names any more.  One that is still open elsewhere stays."""
    names = {entry.name for entry in keep}
    for path in folder.glob("*.segment"):
        if path.name not in names:
            _delete(path)
    for path in folder.glob(f"{NAME}.*.tmp"):
        _delete(path)


def _delete(path: Path) -> None:
    try:
        path.unlink(missing_ok=True)
    except PermissionError:  # Windows, while a reader has it mapped; deleted by a later commit
        return
