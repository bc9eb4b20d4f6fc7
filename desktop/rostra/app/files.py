"""Files on their way in: their bytes, one by one as they are asked for."""

from __future__ import annotations

import hashlib
import os
import stat
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from pathlib import Path

from rostra.app.reading import ReadTask
from rostra.domain.candidates import ArticleDraft
from rostra.domain.changes import FileResult
from rostra.domain.incoming import Choice, Handed


@dataclass(frozen=True, slots=True)
class File:
    """One file on its way in.  `draft` is given when its article is at hand already."""

    path: str
    name: str
    data: bytes
    sha256: str
    draft: ArticleDraft | None = None
    choice: Choice | None = None
    address: str = ""
    encoding: str = ""
    again: FileResult | None = None
    """It came before and holds many articles: what to say of it where all of them are known."""

    @property
    def task(self) -> ReadTask:
        """What a worker needs of it."""
        return ReadTask(
            self.name or f"{self.path}.txt",
            b"" if self.draft else self.data,
            drafts=(self.draft,) if self.draft else (),
            choice=self.choice,
            address=self.address,
            encoding=self.encoding,
            unread=self.again is not None,
        )


def path_of(source: Path | Handed) -> str:
    """How a source is named in reports and choices."""
    return source.path if isinstance(source, Handed) else str(source)


def failed(path: str, message: str, hint: str) -> FileResult:
    """Why a file did not come in, and what to do."""
    return FileResult(path, "failed", message, hint)


def read_files(sources: Iterable[Path | Handed]) -> Iterator[File | FileResult]:
    """Each file with its bytes, one by one as they are asked for, or why it cannot be read."""
    from rostra.importing import MAX_FILE_BYTES

    for path in sources:
        if isinstance(path, Handed):
            digest = hashlib.sha256(path.data).hexdigest()
            yield File(
                *(path.path, path.name, path.data, digest),
                address=path.address,
                encoding=path.encoding,
            )
            continue
        try:
            about = path.stat()
            regular, size = stat.S_ISREG(about.st_mode), about.st_size
            data = path.read_bytes() if regular and size <= MAX_FILE_BYTES else b""
        except OSError as error:
            reason = error.strerror or str(error)
            message = f"“{path.name}” cannot be read: {reason}."
            yield failed(str(path), message, "Check that it is there and that you may read it.")
            continue
        if not regular:
            message = f"“{path.name}” is a device or a pipe, not a file."
            yield failed(str(path), message, "Copy what is in it to a file first.")
        elif size > MAX_FILE_BYTES:
            limit = MAX_FILE_BYTES // 1024 // 1024
            message = f"“{path.name}” is larger than {limit} MB."
            yield failed(str(path), message, "Split it into smaller files.")
        else:
            yield File(str(path), _spelled(path.name), data, hashlib.sha256(data).hexdigest())


def _spelled(name: str) -> str:
    """A file's name as text: bytes that are no UTF-8 (Linux allows them) become U+FFFD."""
    return os.fsencode(name).decode("utf-8", "replace")
