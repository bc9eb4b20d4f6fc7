"""Another program with files to drag: `python drag_source.py X Y PATH...`; says when they fell."""

from __future__ import annotations

import sys

from PySide6.QtCore import QMimeData, Qt, QTimer, QUrl
from PySide6.QtGui import QDrag, QMouseEvent
from PySide6.QtWidgets import QApplication, QLabel

TITLE = "Files to drag"
HANDED_OVER = 3_000
"""Milliseconds to stay: who took the drop fetches what was dropped from us afterwards."""


class Source(QLabel):
    """A window that is nothing but the handle of a drag."""

    def mousePressEvent(self, _: QMouseEvent) -> None:  # noqa: N802
        """Drag, until the button is let go somewhere."""
        data = QMimeData()
        data.setUrls([QUrl.fromLocalFile(path) for path in sys.argv[3:]])
        drag = QDrag(self)
        drag.setMimeData(data)
        done = drag.exec(Qt.DropAction.CopyAction)
        print("taken" if done == Qt.DropAction.CopyAction else "refused", flush=True)
        QTimer.singleShot(HANDED_OVER, QApplication.quit)


def main() -> None:
    """Show the window where it was asked for, above all others."""
    app = QApplication(sys.argv[:1])
    window = Source(f"{len(sys.argv) - 3} files")
    window.setWindowTitle(TITLE)
    window.setWindowFlags(Qt.WindowType.WindowStaysOnTopHint | Qt.WindowType.FramelessWindowHint)
    window.setAlignment(Qt.AlignmentFlag.AlignCenter)
    window.resize(160, 80)
    window.move(int(sys.argv[1]), int(sys.argv[2]))
    window.show()
    app.exec()


if __name__ == "__main__":
    main()
