"""The statements of a text as PolNeAR marks them, to compare with its annotation.

Its habits are not the record's: contents keep "that" and adverbials, beliefs and plans count, and
nothing is nested.  So this view asks the tagger in PolNeAR's style and leaves the record's rules
out: decoding, whole quotations, and the least confidence are the same.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from rostra.domain.spans import Spans
from rostra.extraction.confidence import Calibration
from rostra.extraction.decode import Found, Settings, decode
from rostra.extraction.quotes import Quotation, kind_of, quotations, states
from rostra.extraction.sighting import Sighting
from rostra.extraction.tagger import POLNEAR, Tagger, Tagging
from rostra.extraction.turns import turns_of
from rostra.extraction.whole import complete
from rostra.extraction.words import Words, words_of


class View:
    """One text, tagged once, to be decoded with several settings."""

    def __init__(self, tagger: Tagger, row: dict[str, Any], style: int = POLNEAR) -> None:
        self.row = row
        self.words: Words = words_of(row["text"])
        self.quoted: Sequence[Quotation] = quotations(row["text"])
        self.tagging: Tagging = tagger.tag(self.words, states(self.words, self.quoted), style)

    def sightings(self, settings: Settings | None = None) -> list[Sighting]:
        """Every statement that the decoder finds, with its kind, however unsure."""
        found = decode(self.words, self.tagging, settings)
        out = [_sighting(self.words, one) for one in found]
        complete(self.words.text, out, self.quoted)
        for one in out:
            one.kind = kind_of(self.words.text, one.content, self.quoted)
        return out

    def attributions(
        self, calibration: Calibration, settings: Settings | None = None
    ) -> list[dict[str, Spans]]:
        """The statements that are sure enough, in the bench's form."""
        turns = [turn for turn in turns_of(self.words.text) if turn.label_span[1] > turn.span[0]]
        out = [
            {"source": s.source, "cue": s.cue, "content": s.content}
            for s in self.sightings(settings)
            if calibration.keeps(calibration.statement(s.evidence, s.kind))
            and not any(t.span[0] <= s.content[0][0] < t.span[1] for t in turns)
        ]
        for turn in turns:
            end = turn.label_span[1]
            colon = ((self.words.text.index(":", end), self.words.text.index(":", end) + 1),)
            out.append({"source": (turn.label_span,), "cue": colon, "content": turn.content})
        return out


def _sighting(words: Words, found: Found) -> Sighting:
    one = lambda run: (words.span(*run),) if run else ()  # noqa: E731
    content = tuple(words.span(*run) for run in found.content)
    return Sighting(content, one(found.cue), one(found.source), evidence=found.evidence)
