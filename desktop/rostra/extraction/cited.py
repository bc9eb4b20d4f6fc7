"""“Channel 9 [said], citing two officials, that [he was alive]”: what stands aside is not said."""

from __future__ import annotations

import re

from rostra.domain.spans import overlap
from rostra.extraction.sighting import Sighting

_ASIDE = re.compile(
    r"\b(?P<cue>said|says|reported|reports|added|wrote|writes|claimed|announced|confirmed|stated|noted|argued"
    r"|told\s(?:[A-Z]\w+|reporters|journalists))\b(?:\s(?!that\b)[^,.;:\n“”\"]{1,60})?,"
    r"\s(?P<aside>(?:without\s)?(?:citing|quoting|referring\sto|with\sreference\sto)\s[^.;:\n“”\"]{2,120}?),"
    r"\s(?:(?:that|how)\s|(?=(?:he|she|it|they|we|there|(?:the|an?|his|her|its|their|some|all|no|two"
    r"|three|[A-Z][\w’'-]*)(?:\s(?!and\b|or\b|who\b|which\b|that\b)[\w’'-]+){0,4})\s(?:is|are|was|were|has|have|had"
    r"|will|would|can|could|may|might|must|should|did|does)\b))"
)
"""Without “that” what follows must be a clause: “citing a source, the bank would cut jobs”."""


def mend_cited(text: str, sightings: list[Sighting]) -> None:
    """Take what was cited aside out of the contents, in place; drop those of nothing else."""
    for match in _ASIDE.finditer(text):
        aside = match.span("aside")
        of_it = [
            seen
            for seen in sightings
            if overlap(seen.cue, [match.span("cue"), aside])
            and match.start("cue") <= seen.start <= match.end()
        ]
        behind = [seen for seen in of_it if seen.end > match.end()][:1]
        sightings[:] = [
            seen for seen in sightings
            if all(seen is not one for one in of_it) or any(seen is one for one in behind)
        ]  # fmt: skip
        for seen in behind:
            ends = [span for span in seen.content if span[1] > match.end()]
            seen.content = ((match.end(), ends[0][1]), *ends[1:])
            seen.cue = (match.span("cue"),)
