"""Another program to paste into: `python paste_target.py FILE` keeps there what was typed in it."""

from __future__ import annotations

import sys
from pathlib import Path

from PySide6.QtWidgets import QApplication, QPlainTextEdit

TITLE = "A letter"


def main() -> None:
    """A page of plain text; what stands on it is kept at every change."""
    app = QApplication(sys.argv[:1])
    page, file = QPlainTextEdit(), Path(sys.argv[1])
    page.setWindowTitle(TITLE)
    page.setStyleSheet("QPlainTextEdit { background: white; color: black; font-size: 15px; }")
    page.textChanged.connect(lambda: file.write_text(page.toPlainText(), encoding="utf-8"))
    page.resize(560, 300)
    page.show()
    app.exec()


if __name__ == "__main__":
    main()
