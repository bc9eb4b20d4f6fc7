"""Imports as Python makes them, without what PySide does at each.

Importing PySide6 puts a function of its own in the place of `__import__`: for the sake of
`from __feature__ import snake_case` it reads the source of every module that is imported from then
on, whether it has to do with Qt or not, and looks for "PySide6" in it.  The lines stay in memory
for good (`linecache`): 198,000 lines and 19 MB in a window that was just opened, and a tenth of
the time in which the window's modules are imported.  Rostra has no use for that feature.
"""

from __future__ import annotations

import builtins
import linecache

import PySide6.QtCore  # noqa: F401 - it is what puts the function there


def restore() -> None:
    """Take PySide's function away again, and the lines it has read so far.

    What another library has put there meanwhile stays.
    """
    pysides = getattr(builtins, "__feature_import__", None)
    pythons = getattr(builtins, "__orig_import__", None)
    if pythons is not None and builtins.__import__ is pysides:
        builtins.__import__ = pythons
        linecache.clearcache()
