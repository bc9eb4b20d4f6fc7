"""Stable identifiers that agree between archives."""

from __future__ import annotations

import secrets
import time
import uuid


def new_uid(milliseconds: int | None = None) -> str:
    """A UUIDv7 (RFC 9562): 48 bits of Unix milliseconds, then random bits.

    They sort by time of making, which keeps database pages of one import together.
    """
    now = time.time_ns() // 1_000_000 if milliseconds is None else milliseconds
    value = (now & (1 << 48) - 1) << 80 | 0x7 << 76 | secrets.randbits(12) << 64
    value |= 0b10 << 62 | secrets.randbits(62)
    return str(uuid.UUID(int=value))
