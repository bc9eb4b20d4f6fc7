"""Watched folders: which of their files are new since they were looked at last, and at rest.

What was seen is kept beside the window's state, so that an import that was undone does not come
back by itself, and a file is tried again only once it has changed.
"""

from __future__ import annotations

import json
import logging
from collections.abc import Iterable, Mapping
from pathlib import Path

from rostra.app.walk import walk

_log = logging.getLogger(__name__)

Mark = tuple[int, int]
"""Size and time of the last change in nanoseconds."""


class Watch:
    """The memory of one archive's watched folders, in one JSON file."""

    def __init__(self, memory: Path) -> None:
        self._memory = memory
        self._seen: dict[str, Mark] = _load(memory)
        self._moving: dict[str, Mark] = {}

    def fresh(self, folders: Iterable[str]) -> list[Path]:
        """Files that are new or changed and were the same at the last look: nobody writes them.

        Those that still change are looked at again at the next call.
        """
        there = [Path(f).expanduser() for f in folders]
        files, _ = walk(folder for folder in there if folder.is_dir())
        found: list[Path] = []
        moving: dict[str, Mark] = {}
        for path in files:
            assert isinstance(path, Path)
            mark = _mark(path)
            if mark is None or self._seen.get(str(path)) == mark:
                continue
            if self._moving.get(str(path)) == mark:
                found.append(path)
            else:
                moving[str(path)] = mark
        self._moving = {**moving, **{str(p): m for p in found if (m := _mark(p)) is not None}}
        return found

    @property
    def unsettled(self) -> bool:
        """Whether a file is to be looked at again soon."""
        return bool(self._moving)

    def remember(self, paths: Iterable[Path]) -> None:
        """These were dealt with, well or not."""
        for path in paths:
            mark = self._moving.pop(str(path), None) or _mark(path)
            if mark is not None:
                self._seen[str(path)] = mark
        self._save()

    def forget(self, folder: str) -> None:
        """A folder is watched no more: should it be watched again, all in it is new."""
        root = Path(folder).expanduser()
        self._seen = {p: m for p, m in self._seen.items() if not Path(p).is_relative_to(root)}
        self._save()

    def _save(self) -> None:
        aside = self._memory.with_suffix(".part")
        try:
            self._memory.parent.mkdir(parents=True, exist_ok=True)
            aside.write_text(json.dumps(self._seen, ensure_ascii=True), "utf-8")
            aside.replace(self._memory)
        except OSError:
            _log.warning("What was seen in watched folders cannot be kept.", exc_info=True)


def _mark(path: Path) -> Mark | None:
    try:
        about = path.stat()
    except OSError:
        return None  # gone again
    return about.st_size, about.st_mtime_ns


def _load(memory: Path) -> dict[str, Mark]:
    try:
        kept = json.loads(memory.read_text("utf-8"))
    except (OSError, ValueError):
        return {}
    if not isinstance(kept, Mapping):
        return {}
    return {
        str(path): (int(mark[0]), int(mark[1]))
        for path, mark in kept.items()
        if isinstance(mark, list) and len(mark) == 2 and all(isinstance(n, int) for n in mark)
    }
