"""The log file, which turns over, and the text of a crash report."""

from __future__ import annotations

import logging
import platform
import sys
import traceback
from datetime import UTC, datetime
from importlib import metadata
from logging.handlers import RotatingFileHandler
from pathlib import Path

from rostra.version import __version__

_BYTES = 1_000_000
_KEPT = 3
_ANY_TEXT = "backslashreplace"
"""What is no UTF-8 (the name of a file on Linux) must not hide what went wrong with it."""
_REPORTED = ("PySide6-Essentials", "sqlite-utils", "whoosh-reloaded", "numpy", "onnxruntime")


def start_logging(folder: Path, level: int = logging.INFO) -> Path | None:
    """Write warnings and errors of `rostra` to `folder`/rostra.log; the file's path.

    None when the folder cannot be written: a log is no reason not to start.
    """
    logger = logging.getLogger("rostra")
    logger.setLevel(level)
    path = folder / "rostra.log"
    if any(getattr(h, "baseFilename", "") == str(path.absolute()) for h in logger.handlers):
        return path
    try:
        folder.mkdir(parents=True, exist_ok=True)
        handler = RotatingFileHandler(
            path, maxBytes=_BYTES, backupCount=_KEPT, encoding="utf-8", errors=_ANY_TEXT
        )
    except OSError as error:
        logger.warning("No log file: %s", error)
        return None
    handler.setFormatter(logging.Formatter("%(asctime)s %(levelname)s %(name)s: %(message)s"))
    logger.addHandler(handler)
    return path


def crash_report(error: BaseException) -> str:
    """What a person copies into a bug report: versions, then the traceback.

    It holds no text of the archive beyond what the error itself says.
    """
    lines = [
        f"Rostra {__version__}, Python {platform.python_version()}, {platform.platform()}",
        f"{datetime.now(UTC):%Y-%m-%d %H:%M:%S} UTC",
        ", ".join(f"{name} {_version(name)}" for name in _REPORTED),
        "",
        "".join(traceback.format_exception(error)).rstrip(),
    ]
    return "\n".join(lines) + "\n"


def write_crash_report(error: BaseException, folder: Path) -> Path | None:
    """Log the error and leave its report in `folder`; None when it cannot be written."""
    logging.getLogger("rostra").critical("A bug", exc_info=error)
    path = folder / f"crash-{datetime.now(UTC):%Y%m%d-%H%M%S}.txt"
    try:
        folder.mkdir(parents=True, exist_ok=True)
        path.write_text(crash_report(error), "utf-8", _ANY_TEXT)
    except OSError as failed:
        sys.stderr.write(f"rostra: no crash report: {failed}\n")
        return None
    return path


def _version(name: str) -> str:
    try:
        return metadata.version(name)
    except metadata.PackageNotFoundError:
        return "not installed"
