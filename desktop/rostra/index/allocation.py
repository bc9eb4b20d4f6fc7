"""How the C library hands out the large arrays of a search."""

from __future__ import annotations

import mmap
import os
import sys
from collections.abc import Callable
from functools import cache

import numpy as np

_M_ARENA_MAX = -8
"""As in glibc's malloc.h."""

_ARENAS = 2
_LARGEST = 4 << 20


@cache
def hold_on_to_memory() -> None:
    """Have glibc keep what searches free, up to a size, instead of taking it again page by page.

    It keeps blocks up to the size of the largest that was ever freed, which this one is, and never
    touched.  Pieces of postings are smaller; arrays over all of a million documents are larger and
    given back at once: to keep them too makes a search 2 to 5% faster and takes 20 MB.
    """
    if sys.platform == "linux":
        import ctypes

        # Otherwise each thread that searches keeps an arena of its own as large as that.
        mallopt = getattr(ctypes.CDLL(None), "mallopt", None)
        if mallopt is not None:
            mallopt(_M_ARENA_MAX, _ARENAS)
    np.empty(_LARGEST, np.uint8)


def give_back() -> None:
    """Have glibc give back what is free at the moment, between what is in use too."""
    trim = _malloc_trim()
    if trim is not None:
        trim(0)


def resident() -> int:
    """Bytes of the process that are in memory, mapped files too; 0 where that is not told."""
    file = _statm()
    return 0 if file is None else int(os.pread(file, 64, 0).split()[1]) * mmap.PAGESIZE


@cache
def _statm() -> int | None:
    """Kept open: a search asks in microseconds."""
    try:
        return os.open("/proc/self/statm", os.O_RDONLY | os.O_CLOEXEC)
    except OSError:
        return None


@cache
def _malloc_trim() -> Callable[[int], int] | None:
    if sys.platform != "linux":
        return None
    import ctypes

    return getattr(ctypes.CDLL(None), "malloc_trim", None)
