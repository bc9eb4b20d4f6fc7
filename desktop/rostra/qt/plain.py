"""Labels and tool tips of text that is shown as it is.

Titles, names and paths come from outside, and Qt takes a text that looks like HTML for HTML.
"""

from __future__ import annotations

import html

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel


def plain_line(role: str = "", text: str = "") -> QLabel:
    """A label in one line; `role` says how it looks (`resources/styles/rostra.qss`)."""
    made = QLabel()
    made.setTextFormat(Qt.TextFormat.PlainText)
    made.setText(text)
    if role:
        made.setProperty("role", role)
    return made


def plain_text(role: str = "", text: str = "") -> QLabel:
    """A label that wraps."""
    made = plain_line(role, text)
    made.setWordWrap(True)
    return made


def plain_tip(text: str, most: int = 220, tags: tuple[str, ...] = ()) -> str:
    """Text for a tool tip that Qt cannot take for HTML."""
    short = text if len(text) <= most else text[: most - 1] + "…"
    named = "".join(f" #{name}" for name in tags)
    lines = html.escape(short).replace("\n", "<br>")
    return f"<qt>{lines}{f'<br>{html.escape(named.strip())}' if named else ''}</qt>"
