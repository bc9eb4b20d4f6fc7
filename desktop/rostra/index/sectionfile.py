"""A file of named arrays with a checksum on every block of 64 KiB.

    array, array, ... | footer (JSON: what is where, checksums, notes) | length, CRC-32, magic

A file is written once, under a name of its own, and never changed.
"""

from __future__ import annotations

import hashlib
import json
import mmap
import os
import struct
import zlib
from collections.abc import Mapping
from io import FileIO
from pathlib import Path
from typing import Any

import numpy as np

from rostra.domain.errors import IndexDamaged
from rostra.index.packed import Array, Sections

_BLOCK = 1 << 16
_TAIL = struct.Struct("<II8s")
_MAGIC = b"RostraI1"
_HINT = "Rebuild the index (rostra rebuild-index); the archive itself is not touched."


def write(path: Path, sections: Mapping[str, Array], notes: Mapping[str, Any]) -> tuple[int, str]:
    """Write, flush to the disk, and give back the size and the SHA-256 of the footer."""
    table: dict[str, Any] = {}
    with path.open("xb") as file:
        at = 0
        for name, array in sections.items():
            data = np.ascontiguousarray(array).data.cast("B") if array.size else b""
            table[name] = [array.dtype.str, at, array.size, _checksums(data)]
            file.write(data)
            pad = -len(data) % 8
            file.write(b"\0" * pad)
            at += len(data) + pad
        footer = json.dumps({"sections": table, "notes": notes}, separators=(",", ":")).encode()
        file.write(footer)
        file.write(_TAIL.pack(len(footer), zlib.crc32(footer), _MAGIC))
        file.flush()
        os.fsync(file.fileno())
    return at + len(footer) + _TAIL.size, hashlib.sha256(footer).hexdigest()


def read(path: Path, size: int, digest: str) -> tuple[Sections, dict[str, Any]]:
    """Map the file into memory after checking every block of it.

    `size` and `digest` are what `write` gave.  Raises IndexDamaged when anything differs.
    """
    try:
        with path.open("rb", buffering=0) as file:
            found = os.fstat(file.fileno()).st_size
            if found != size or size < _TAIL.size:
                raise _damaged(path, f"it has {found} bytes instead of {size}")
            view = memoryview(mmap.mmap(file.fileno(), 0, access=mmap.ACCESS_READ))
            return _checked(path, file, view, digest)
    except OSError as error:
        raise _damaged(path, error.strerror or str(error)) from error


def _checked(
    path: Path, file: FileIO, view: memoryview, digest: str
) -> tuple[Sections, dict[str, Any]]:
    size = len(view)
    length, _, magic = _TAIL.unpack(view[size - _TAIL.size :])
    footer = bytes(view[max(0, size - _TAIL.size - length) : size - _TAIL.size])
    if magic != _MAGIC or hashlib.sha256(footer).hexdigest() != digest:
        raise _damaged(path, "its table of contents is not the one that was written")
    contents = json.loads(footer)
    sections: Sections = {}
    for name, (dtype, at, count, sums) in contents["sections"].items():
        end = at + count * np.dtype(dtype).itemsize
        if _checksums_of(file, at, end) != sums:
            raise _damaged(path, f"a block of “{name}” has changed")
        sections[name] = np.frombuffer(view[at:end], dtype)
    return sections, contents["notes"]


def _checksums_of(file: FileIO, at: int, end: int) -> list[int]:
    """The same as `_checksums` of what is mapped, which reading leaves out of memory."""
    block = memoryview(bytearray(min(_BLOCK, end - at)))
    file.seek(at)
    sums: list[int] = []
    while at < end:
        wanted = min(_BLOCK, end - at)
        if file.readinto(block[:wanted]) != wanted:
            return []  # cut off meanwhile
        sums.append(zlib.crc32(block[:wanted]))
        at += wanted
    return sums


def let_go(sections: Mapping[str, Array]) -> None:
    """Drop what was looked at of a mapped file from memory; it is read again where it is wanted."""
    advice = getattr(mmap, "MADV_DONTNEED", None)
    for array in sections.values():
        mapped = getattr(array.base, "obj", None)
        if advice is not None and isinstance(mapped, mmap.mmap):
            mapped.madvise(advice)
            return  # all are parts of the one file


def _checksums(data: memoryview | bytes) -> list[int]:
    return [zlib.crc32(data[i : i + _BLOCK]) for i in range(0, len(data), _BLOCK)]


def _damaged(path: Path, what: str) -> IndexDamaged:
    return IndexDamaged(f"The search index is damaged: {path.name}: {what}.", _HINT)
