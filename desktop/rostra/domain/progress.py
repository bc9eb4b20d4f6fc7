"""Progress is the cancel button: long work takes one `Progress` and calls it."""

from __future__ import annotations

from typing import Protocol


class Progress(Protocol):
    """Told how far the work is.  Raises `Cancelled` when the person gave up."""

    def __call__(self, done: int, total: int, label: str = "") -> None:
        """`done` of `total` (0: not known yet); `label` names the item in hand."""


def silent(done: int, total: int, label: str = "") -> None:
    """The `Progress` of whoever does not want to know."""
