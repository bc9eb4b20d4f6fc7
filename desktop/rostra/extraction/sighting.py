"""One statement on its way through the pipeline."""

from __future__ import annotations

from dataclasses import dataclass, field

from rostra.domain.records import Kind
from rostra.domain.spans import Span, Spans


@dataclass(slots=True, eq=False)
class Sighting:
    """A statement in code points of the article, before it is a `Candidate`.

    `evidence` is what its confidence `sure` is computed from; `label` is the speaker label of the
    transcript turn it is; `apart` tells that the page sets the words off as the speaker's own,
    whatever marks they have; `outer` the sighting it stands inside.
    """

    content: Spans
    cue: Spans = ()
    source: Spans = ()
    kind: Kind = Kind.INDIRECT
    evidence: dict[str, float] = field(default_factory=dict)
    sure: float = 0.0
    label: str = ""
    apart: bool = False
    outer: Sighting | None = None

    @property
    def start(self) -> int:
        """Where its content begins."""
        return self.content[0][0]

    @property
    def end(self) -> int:
        """Where its content ends."""
        return self.content[-1][1]

    @property
    def extent(self) -> Span:
        """From the first to the last character of its source, cue and content."""
        spans = [*self.content, *self.cue, *self.source]
        return min(s for s, _ in spans), max(e for _, e in spans)
