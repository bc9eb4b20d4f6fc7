"""Quotation marks of the window; exports have those of their own language (`domain.quoting`)."""

from __future__ import annotations

from rostra.domain.quoting import marks, quoted

__all__ = ["marks", "quoted"]
