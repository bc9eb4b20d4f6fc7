"""A progress bar that waits for its turn to be painted."""

from __future__ import annotations

from PySide6.QtWidgets import QProgressBar


class ProgressBar(QProgressBar):
    """`tell` how far it is.

    Qt's own `setValue` paints at once, and with the bar all else that waits to be painted: ten
    reports that had piled up painted the whole import sheet ten times in one turn.
    """

    def __init__(self) -> None:
        super().__init__()
        self.setTextVisible(False)

    def tell(self, done: int, total: int) -> None:
        """So much of `total`; 0: nobody knows of how much."""
        self.setUpdatesEnabled(False)
        self.setRange(0, total)
        self.setValue(done)
        self.setUpdatesEnabled(True)  # asks for a paint
