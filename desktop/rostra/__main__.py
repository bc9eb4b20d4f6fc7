"""`rostra` and `python -m rostra`: a command when one is named, else the window."""

from __future__ import annotations

import importlib
import multiprocessing
import sys
from collections.abc import Sequence
from typing import Any


def main(argv: Sequence[str] | None = None) -> int:
    """Give the exit status."""
    multiprocessing.freeze_support()  # a worker of a packaged program starts here
    words = list(sys.argv[1:] if argv is None else argv)
    if _wants_window(words):
        return _window(words)
    from rostra.cli.main import main as run

    return run(words, {"pdf": _pdf})


def _wants_window(words: list[str]) -> bool:
    """No command, and nothing that only the command line answers."""
    left = list(words)
    while left and left[0].startswith("--archive"):
        del left[: 1 if "=" in left[0] else 2]
    return not left or left[0] == "--window"


def _pdf(*given: Any, **named: Any) -> int:
    """`rostra export --format pdf`: all that the command line has of the window's room."""
    from rostra.domain.errors import ExportFailure

    try:
        write = importlib.import_module("rostra.qt.pdf").export_pdf_alone
    except ImportError as error:
        raise ExportFailure(
            f"A PDF cannot be made here: {error}.",
            "Qt or a system library that it needs is missing; see docs/building.md. "
            "All other formats work without it.",
        ) from error
    return int(write(*given, **named))


def _window(words: list[str]) -> int:
    try:
        show = importlib.import_module("rostra.qt.main").main
    except ImportError as error:
        sys.stderr.write(
            f"rostra: The window cannot be opened: {error}.\n"
            "        Qt or a system library that it needs is missing; see docs/building.md.\n"
            "        All commands work without it: rostra --help\n"
        )
        return 1
    return int(show(words))


if __name__ == "__main__":
    sys.exit(main())
