"""One turn of a transcript."""

from __future__ import annotations

from dataclasses import dataclass

from rostra.domain.spans import Span, Spans


@dataclass(frozen=True, slots=True)
class Turn:
    """One turn: its words without the label, paragraph by paragraph, and who speaks."""

    span: Span
    content: Spans
    label: str
    label_span: Span
    question: bool = False
