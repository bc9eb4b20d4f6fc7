"""Who holds an archive: an operating system lock, which dies with its process.

The file's mere presence says nothing, so a crash or kill -9 leaves no archive locked.
"""

from __future__ import annotations

import contextlib
import getpass
import os
import socket
import sys
from datetime import datetime
from pathlib import Path

if sys.platform == "win32":
    import msvcrt

    def _lock(handle: int) -> bool:
        # Far behind the text, because Windows locks also keep others from reading.
        os.lseek(handle, 1 << 30, os.SEEK_SET)
        try:
            msvcrt.locking(handle, msvcrt.LK_NBLCK, 1)
        except OSError:
            return False
        finally:
            os.lseek(handle, 0, os.SEEK_SET)
        return True
else:
    import fcntl

    def _lock(handle: int) -> bool:
        try:
            # flock belongs to the open file, so two openers in one process collide too.
            fcntl.flock(handle, fcntl.LOCK_EX | fcntl.LOCK_NB)
        except OSError:
            return False
        return True


class ArchiveLock:
    """The lock of one archive folder; `holder` says who has it when we do not."""

    def __init__(self, folder: Path) -> None:
        self._path = folder / "archive.lock"
        self._handle: int | None = None
        self.holder = ""

    def acquire(self) -> bool:
        """Take the lock and write our name in; False, with `holder` set, when it is taken.

        Raises OSError when the folder cannot be written.
        """
        handle = os.open(self._path, os.O_RDWR | os.O_CREAT, 0o644)
        if not _lock(handle):
            os.close(handle)
            self.holder = self._read() or "another program"
            return False
        os.ftruncate(handle, 0)
        os.write(handle, _ourselves().encode())
        self._handle = handle
        return True

    def _read(self) -> str:
        with contextlib.suppress(OSError):
            return self._path.read_text(encoding="utf-8", errors="replace").strip()[:200]
        return ""

    def release(self) -> None:
        """Let go; the file stays, empty."""
        if self._handle is not None:
            with contextlib.suppress(OSError):
                os.ftruncate(self._handle, 0)
            os.close(self._handle)
            self._handle = None


def _ourselves() -> str:
    try:
        user = getpass.getuser()
    except (KeyError, OSError, ImportError):
        user = "someone"
    since = datetime.now().astimezone().strftime("%Y-%m-%d %H:%M")
    return f"{user} on {socket.gethostname()} (process {os.getpid()}, since {since})"
