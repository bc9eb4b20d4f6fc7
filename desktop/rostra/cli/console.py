"""What a command says: results on standard output, progress and complaints on standard error."""

from __future__ import annotations

import io
import json
import sys
import time
from collections.abc import Iterable
from typing import Any, TextIO

from rostra.domain.changes import FileResult
from rostra.domain.errors import RostraError

_EVERY = 0.1
_WIDTH = 28


class Console:
    """Text for people, or one JSON document for programs (`--json`)."""

    def __init__(
        self, as_json: bool = False, out: TextIO | None = None, err: TextIO | None = None
    ) -> None:
        self.as_json = as_json
        self.out = out or sys.stdout
        self.err = err or sys.stderr
        self._drawn = 0
        self._last = 0.0
        for stream in (self.out, self.err):
            if isinstance(stream, io.TextIOWrapper):
                # What a terminal or a file of another encoding cannot show must not stop us.
                stream.reconfigure(errors="backslashreplace")
        # JSON is UTF-8 or nothing but ASCII.
        self._ascii = (self.out.encoding or "").lower().replace("-", "") != "utf8"

    def say(self, text: str = "") -> None:
        """A line for people; nothing with --json."""
        if not self.as_json:
            self.clear()
            print(text, file=self.out)

    def give(self, document: Any) -> None:
        """The answer for programs; nothing without --json."""
        if self.as_json:
            self.clear()
            print(
                json.dumps(document, ensure_ascii=self._ascii, indent=2, default=str), file=self.out
            )

    def line(self, record: Any) -> None:
        """One line of JSON Lines, in either mode."""
        self.clear()
        print(json.dumps(record, ensure_ascii=self._ascii, default=str), file=self.out, flush=True)

    def complain(self, error: RostraError | str, hint: str = "") -> None:
        """What went wrong and what to do, on standard error; with --json also as the answer."""
        message = error.message if isinstance(error, RostraError) else error
        hint = error.hint if isinstance(error, RostraError) else hint
        self.clear()
        print(f"rostra: {message}", file=self.err)
        if hint:
            print(f"        {hint}", file=self.err)
        self.give({"error": message, "hint": hint})

    def failures(self, files: Iterable[FileResult]) -> None:
        """Name each file that failed."""
        self.clear()
        for file in files:
            print(f"failed  {file.path}: {file.message} {file.hint}".rstrip(), file=self.err)

    def progress(self, done: int, total: int, label: str = "") -> None:
        """A bar that is drawn over, on a terminal only."""
        now = time.monotonic()
        if not self.err.isatty() or (now - self._last < _EVERY and done != total):
            return
        self._last = now
        filled = _WIDTH * done // total if total else 0
        counts = f"{done:,} of {total:,}" if total else f"{done:,}"
        text = f"[{'#' * filled}{'.' * (_WIDTH - filled)}] {counts}  {label}"[:78]
        self.err.write("\r" + text.ljust(self._drawn))
        self.err.flush()
        self._drawn = len(text)

    def clear(self) -> None:
        """Take the bar away before something else is written."""
        if self._drawn:
            self.err.write("\r" + " " * self._drawn + "\r")
            self.err.flush()
            self._drawn = 0


def plural(count: int, one: str, many: str = "") -> str:
    """`1 statement`, `2 statements`."""
    return f"{count:,} {one if count == 1 else many or one + 's'}"
