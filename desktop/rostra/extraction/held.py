"""Which statements have content in which quotations, and how sure a rule is of a quotation."""

from __future__ import annotations

from bisect import bisect_right
from collections import defaultdict
from collections.abc import Mapping, Sequence

from rostra.extraction.quotes import Quotation
from rostra.extraction.sighting import Sighting

_MOST = 0.5
"""The share of the quotation in which the model must have found something said."""
SURE = {"cue": 0.9, "source": 0.9, "source_margin": 0.9, "share": 0.9, "sourceless": 0.0}
"""What is sure by the rule, whatever the model thought of it."""
PLAIN = {"content": 0.9, "weakest": 0.5, "begins": 0.8, "pieces": 1.0, "words": 30.0, "runs": 1.0}
"""The same of a quotation that the model gave to words further off, right under “said:”."""
BY_RULE = {**PLAIN, **SURE}
"""The same of what the model found nothing of, and a rule is sure of."""


class Held:
    """Which statements have content in which quotations.  Linear in text and statements."""

    def __init__(self, sightings: Sequence[Sighting], found: Sequence[Quotation]) -> None:
        self._found = found
        self._all = {id(s): s for s in sightings}
        self._in: defaultdict[int, dict[int, int]] = defaultdict(dict)
        starts = [q.start for q in found]
        for one in sightings:
            for start, end in one.content:
                for number in range(max(0, bisect_right(starts, start) - 1), len(found)):
                    quotation = found[number]
                    if quotation.start >= end:
                        break
                    size = min(end, quotation.end) - max(start, quotation.start)
                    if size > 0:
                        sizes = self._in[number]
                        sizes[id(one)] = sizes.get(id(one), 0) + size

    @property
    def statements(self) -> list[Sighting]:
        """All of them, as they are now."""
        return list(self._all.values())

    def any(self, numbers: Sequence[int]) -> bool:
        """Whether the model found something said in them."""
        return any(self._in.get(n) for n in numbers)

    def by_nobody(self, numbers: Sequence[int]) -> bool:
        """Whether what was found in them has no words for who says it, and is most of them."""
        sizes = [self._in.get(n, {}) for n in numbers]
        holders = [self._all[key] for some in sizes for key in some if key in self._all]
        if any(one.cue or one.source for one in holders):
            return False
        said = sum(sum(some.values()) for some in sizes)
        return not said or said >= _MOST * sum(self._length(n) for n in numbers)

    def told_within(self, numbers: Sequence[int], start: int, end: int) -> bool:
        """Whether who says what was found in them stands in their own paragraphs."""
        holders = {key for n in numbers for key in self._in.get(n, {}) if key in self._all}
        return any(start <= place < end for key in holders for place, _ in self._all[key].cue)

    def replace(
        self, numbers: Sequence[int], one: Sighting, sure: Mapping[str, float] = SURE
    ) -> None:
        """Put a statement in the place of what was found in these quotations."""
        keys = {key for n in numbers for key in self._in.get(n, {})}
        found = [self._all.pop(key) for key in keys if key in self._all]
        one.evidence.update({**_evidence(found), **sure})
        self._all[id(one)] = one

    def _length(self, number: int) -> int:
        return self._found[number].end - self._found[number].start


def _evidence(free: Sequence[Sighting]) -> dict[str, float]:
    """Of the longest of what the model found there."""
    return max((s.evidence for s in free), key=lambda e: e.get("words", 0), default=PLAIN)
