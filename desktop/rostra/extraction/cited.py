"""“Channel 9 [said], citing two officials, that [he was alive]”: what stands aside is not said."""

from __future__ import annotations

import re
from bisect import bisect_left, bisect_right

from rostra.domain.spans import overlap
from rostra.extraction.sighting import Sighting

_ASIDE = re.compile(
    r"\b(?P<cue>said|says|reported|reports|added|wrote|writes|claimed|announced|confirmed|stated|noted|argued|ruled|found|warned|insisted|concluded|denied"
    r"|told\s(?:[A-Z]\w+|reporters|journalists))\b(?:\s(?!that\b)[^,.;:\n“”\"]{1,60})?,"
    r"\s(?P<aside>(?:without\s)?(?:citing|quoting|referring\sto|with\sreference\sto)\s[^.;:\n“”\"]{2,120}?),"
    r"\s(?:(?:that|how)\s|(?=(?:he|she|it|they|we|there|(?:the|an?|his|her|its|their|some|all|no|two"
    r"|three|[A-Z][\w’'-]*)(?:\s(?!and\b|or\b|who\b|which\b|that\b)[\w’'-]+){0,4})\s(?:is|are|was|were|has|have|had"
    r"|will|would|can|could|may|might|must|should|did|does)\b))"
)
"""Without “that” what follows must be a clause: “citing a source, the bank would cut jobs”."""


def mend_cited(text: str, sightings: list[Sighting]) -> None:
    """Take what was cited aside out of the contents, in place; drop those of nothing else."""
    order = sorted(sightings, key=lambda seen: seen.start)
    starts = [seen.start for seen in order]
    lost: set[int] = set()
    for match in _ASIDE.finditer(text):
        cue = match.span("cue")
        near = order[bisect_left(starts, cue[0]) : bisect_right(starts, match.end())]
        of_it = [seen for seen in near if overlap(seen.cue, [cue, match.span("aside")])]
        own = next((seen for seen in of_it if seen.end > match.end()), None)
        lost.update(id(seen) for seen in of_it if seen is not own)
        if own:
            rest = [span for span in own.content if span[1] > match.end()]
            own.content = ((match.end(), rest[0][1]), *rest[1:])
            own.cue = (cue,)
            own.source = tuple(
                (start, min(end, cue[0] - 1) if start < cue[0] else end)
                for start, end in own.source
            )
    sightings[:] = [seen for seen in sightings if id(seen) not in lost]
