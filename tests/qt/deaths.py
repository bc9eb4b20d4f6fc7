"""Which widgets are deleted while something runs."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from functools import partial

from PySide6.QtWidgets import QApplication, QWidget
from shiboken6 import isValid


@contextmanager
def deaths() -> Iterator[list[str]]:
    """The widgets there were that are deleted meanwhile, each with those around it."""
    died: list[str] = []
    watched = [
        (widget, partial(_note, died, _named(widget))) for widget in QApplication.allWidgets()
    ]
    for widget, note in watched:
        widget.destroyed.connect(note)
    try:
        yield died
    finally:
        for widget, note in watched:
            if isValid(widget):
                widget.destroyed.disconnect(note)


def _note(died: list[str], name: str, *_: object) -> None:
    died.append(name)


def _named(widget: QWidget) -> str:
    names: list[str] = []
    around: QWidget | None = widget
    while around is not None and len(names) < 5:
        names.append(f"{type(around).__name__} {around.objectName()}".strip())
        around = around.parentWidget()
    return " in ".join(names)
