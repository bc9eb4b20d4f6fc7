"""Two kinds of error: the user's world, and our own bugs.

A `RostraError` is the user's world.  Its message is one sentence a person can
act on; it never needs a traceback.  Anything else that escapes is a bug of ours
and is reported as one.
"""

from __future__ import annotations


class RostraError(Exception):
    """Something in the user's world is not as it must be.

    `message` says what is wrong, naming the file or record; `hint` says what to do.
    """

    def __init__(self, message: str, hint: str = "") -> None:
        super().__init__(message)
        self.message = message
        self.hint = hint

    def __str__(self) -> str:
        return f"{self.message} {self.hint}".strip()


class ArchiveError(RostraError):
    """The archive cannot be opened, read or written."""


class ReadOnlyError(ArchiveError):
    """A change was asked of an archive that is open for reading only."""


class NewerSchemaError(ArchiveError):
    """The archive was written by a newer Rostra."""


class ImportFailure(RostraError):
    """One file could not be imported; the rest of the batch goes on."""


class ExportFailure(RostraError):
    """An export could not be written."""


class ModelError(RostraError):
    """The statement model is missing, damaged or of another version."""


class IndexDamaged(RostraError):
    """The index does not hold what its checksums say; it is to be rebuilt."""


class Cancelled(Exception):
    """Raised by a `Progress` when the person pressed cancel."""
