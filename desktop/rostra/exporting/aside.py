"""Files are written aside and moved into place: an export is whole or it is not there."""

from __future__ import annotations

import contextlib
import errno
import os
import secrets
import shutil
import tempfile
from collections.abc import Iterable, Iterator
from pathlib import Path
from typing import BinaryIO

from rostra.domain.errors import ExportFailure
from rostra.domain.progress import Progress, silent
from rostra.exporting.records import Exporter, ExportInfo, ExportItem, ExportLine

_SOME = 50_000_000
"""Bytes that are free on a disk that is not full."""

_HINTS = {
    errno.ENOSPC: "The disk is full: make room, or choose another folder.",
    errno.EDQUOT: "Your quota on that disk is used up: make room, or choose another folder.",
    errno.EACCES: "You may not write there: choose another folder.",
    errno.EPERM: "You may not write there: choose another folder.",
    errno.EROFS: "That disk can only be read: choose another folder.",
    errno.ENOENT: "The folder is not there: make it, or choose another.",
    errno.ENAMETOOLONG: "The name is too long: choose a shorter one.",
    errno.EISDIR: "A folder has that name: choose another.",
}


def write_aside(
    target: Path,
    exporter: Exporter,
    items: Iterable[ExportLine],
    info: ExportInfo,
    progress: Progress = silent,
) -> int:
    """Write `items` to `target` and say how many statements that were.

    The stream goes to a temporary file in the same folder, is forced to the disk and
    then takes the target's place in one step.  Until then a file that stood there
    before is untouched, whatever happens: ExportFailure names the target (full disk,
    read-only folder), `Cancelled` of `progress` passes through.
    """
    counted = _Counted(items, info.total, progress)
    with aside(target) as stream:
        exporter.write(counted, stream, info)
    return counted.statements


@contextlib.contextmanager
def aside(target: Path) -> Iterator[BinaryIO]:
    """A file beside `target` that takes its place once the block has ended well.

    Raises ExportFailure, and what the block raises.
    """
    try:
        final = Path(os.path.realpath(target))  # a link stays a link
        if final.is_dir():
            raise IsADirectoryError(errno.EISDIR, "Is a directory", str(final))
        with _temporary(final) as stream:
            yield stream
            stream.flush()
            os.fsync(stream.fileno())
    except OSError as error:
        raise failure(target, error) from error


def failure(target: Path, error: OSError) -> ExportFailure:
    """What went wrong with writing `target`, in words and with what to do."""
    reason = os.strerror(error.errno) if error.errno else str(error)
    hint = _HINTS.get(error.errno or 0, "Choose another folder or name.")
    spool = Path(tempfile.gettempdir())  # what a format keeps aside while it writes lies there
    if error.errno == errno.ENOSPC and _has_room(target.parent) and not _has_room(spool):
        target = spool
        hint = "Temporary files are kept there: make room, and export again."
    return ExportFailure(f"{target} could not be written: {reason}.", hint)


def _has_room(folder: Path) -> bool:
    try:
        return shutil.disk_usage(folder).free > _SOME
    except OSError:
        return False


class _Counted:
    """The lines, told to `progress` one by one as the exporter takes them."""

    def __init__(self, lines: Iterable[ExportLine], total: int, progress: Progress) -> None:
        self.statements = 0
        self._lines, self._total, self._progress = lines, total, progress

    def __iter__(self) -> Iterator[ExportLine]:
        done = 0
        for line in self._lines:
            self._progress(done, self._total)
            self.statements += isinstance(line, ExportItem)
            done += 1
            yield line
        self._progress(done, self._total or done)


@contextlib.contextmanager
def _temporary(final: Path) -> Iterator[BinaryIO]:
    """A file beside `final` that takes its place, or vanishes when the block fails."""
    part = final.with_name(f".{final.name[:40]}.{secrets.token_hex(6)}.part")
    with part.open("x+b") as stream:
        try:
            yield stream
        except BaseException:
            stream.close()
            part.unlink(missing_ok=True)
            raise
    try:
        if final.exists():
            part.chmod(final.stat().st_mode & 0o7777)
        part.replace(final)
    except BaseException:
        part.unlink(missing_ok=True)
        raise
    _sync_folder(final.parent)


def _sync_folder(folder: Path) -> None:
    """Make the new name itself last; Windows has no such call and needs none."""
    if os.name != "posix":
        return
    handle = os.open(folder, os.O_RDONLY)
    try:
        with contextlib.suppress(OSError):  # some network disks refuse it
            os.fsync(handle)
    finally:
        os.close(handle)
