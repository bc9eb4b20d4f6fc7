"""Widgets that are no longer wanted leave the window at once and are deleted at rest.

Never at once: a handler may run while Qt goes through all widgets (a change of theme, of language,
of direction), and a widget deleted then is one that its list still names: the program ends.
"""

from __future__ import annotations

from PySide6.QtWidgets import QLayout, QScrollArea, QWidget


def let_go(widget: QWidget) -> None:
    """Out of sight now, deleted when the event loop next comes round."""
    widget.hide()
    widget.deleteLater()


def empty_out(layout: QLayout) -> None:
    """Let go of all that stands in it, the layouts inside it too."""
    while (item := layout.takeAt(0)) is not None:
        if (widget := item.widget()) is not None:
            let_go(widget)
        elif (inner := item.layout()) is not None:
            empty_out(inner)
            inner.deleteLater()


def put_inside(area: QScrollArea, widget: QWidget) -> None:
    """In place of what the area holds, which `setWidget` alone would delete at once."""
    old = area.takeWidget()
    area.setWidget(widget)
    if old is not None:
        let_go(old)
