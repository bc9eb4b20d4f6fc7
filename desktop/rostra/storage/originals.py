"""The original files, byte for byte, under the SHA-256 of what they hold."""

from __future__ import annotations

import hashlib
import os
import re
import secrets
from collections.abc import Iterator
from pathlib import Path

from rostra.domain.errors import ArchiveError

_NAME = re.compile(r"[0-9a-f]{64}\Z")


def fsync_folder(folder: Path) -> None:
    """Make a rename in `folder` survive a power cut (not possible, nor needed, on Windows)."""
    if os.name == "nt":
        return
    handle = os.open(folder, os.O_RDONLY)
    try:
        os.fsync(handle)
    finally:
        os.close(handle)


class Originals:
    """`originals/ab/cd/<sha256>`; a name that exists is never written again."""

    def __init__(self, folder: Path) -> None:
        self._folder = folder

    def path(self, sha256: str) -> Path:
        """Where the file of that hash is kept.  Raises ValueError on anything but a hash."""
        if not _NAME.match(sha256):
            raise ValueError(f"not a SHA-256: {sha256!r}")
        return self._folder / sha256[:2] / sha256[2:4] / sha256

    def read(self, sha256: str) -> bytes:
        """The bytes, checked against their hash.  Raises ArchiveError when gone or damaged."""
        path = self.path(sha256)
        try:
            data = path.read_bytes()
        except OSError as error:
            raise ArchiveError(
                f"The original file {path} cannot be read ({error.strerror or error}).",
                "Restore it from a backup of the archive's originals folder.",
            ) from error
        if hashlib.sha256(data).hexdigest() != sha256:
            raise ArchiveError(
                f"The original file {path} is not what it was when it was imported.",
                "Restore it from a backup of the archive's originals folder.",
            )
        return data

    def write(self, data: bytes) -> str:
        """Keep `data` and give its SHA-256.  Raises ArchiveError when the disk refuses."""
        sha256 = hashlib.sha256(data).hexdigest()
        path = self.path(sha256)
        if self._intact(path, sha256):
            return sha256
        aside = path.with_name(f".{sha256[:16]}.{secrets.token_hex(4)}")
        try:
            path.parent.mkdir(parents=True, exist_ok=True)
            with aside.open("xb") as file:
                file.write(data)
                file.flush()
                os.fsync(file.fileno())
            aside.replace(path)
            fsync_folder(path.parent)
            if not self._intact(path, sha256):
                raise OSError(5, "what was read back is not what was written")
        except OSError as error:
            aside.unlink(missing_ok=True)
            raise ArchiveError(
                f"The original could not be kept in {path.parent} ({error.strerror or error}).",
                "Check the disk's free space and the folder's rights; nothing was imported.",
            ) from error
        return sha256

    def _intact(self, path: Path, sha256: str) -> bool:
        """Whether it is there already, whole: a damaged one is written again."""
        try:
            return hashlib.sha256(path.read_bytes()).hexdigest() == sha256
        except OSError:
            return False

    def __iter__(self) -> Iterator[str]:
        """Every hash that has a file."""
        for path in sorted(self._folder.glob("??/??/*")):
            if _NAME.match(path.name):
                yield path.name
