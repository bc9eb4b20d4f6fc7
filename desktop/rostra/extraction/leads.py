"""What an agency hangs on the first sentence of a report, which nobody said.

“Ro vowed to meet the target, hours before unions shut the port”, “accused Norn of mining the
strait, a charge that Norn dismissed”: so reports begin.  Further down in one such words may well
be the speaker's.
"""

from __future__ import annotations

import re
from collections.abc import Sequence

from rostra.extraction.quotes import MARKS
from rostra.extraction.sighting import Sighting

_TAIL = re.compile(
    r",\s(?:(?:just\s|only\s)?(?:(?:\w+\s)?(?:hours|days|weeks|months|minutes)|an?\s(?:day|week|month|year|hour)|the\sday)\s"
    r"(?:after|before)|after|amid|following|ahead\sof|in\sa\s(?:move|step|case|row|dispute|blow)|as(?=\s[^,.;]{4,60}?\s[a-z]+(?:ed|s)\b)"
    r"|an?\s(?:\w+\s){0,2}(?:charge|claim|case|move|step|decision|accusation|allegation|blow|deal|sign|row|dispute|demand|call"
    r"|threat|plan|proposal)\s(?:that|which|swiftly|quickly|promptly|last|denied|rejected|dismissed|likely|aimed|meant"
    r"|to|in|for))\s"
)
_AS = re.compile(
    r",\sas\s(?:he|she|it|they|is|was|were|are|planned|agreed|promised|expected|required|well|applied)\b"
)
"""“as it did last year”, “as agreed” are said; “as protests spread” is told."""
_DATELINE = re.compile(
    r"(?:\A|\n)[ \t]*[A-ZÀ-ÞЀ-Я'’.\- ]{3,40}(?:,[^\n–—]{2,40}|\s\([^)\n]{2,40}\))*\s(?:[–—-]|--)\s"
)
_SENTENCE_END = re.compile(r"[.!?][”\"’»)]*(?:\s|\Z)")
_LONGEST = 600
_LEAST_WORDS = 3


def cut_leads(text: str, sightings: Sequence[Sighting]) -> None:
    """Take such a tail from the contents of a report's first sentence, in place."""
    sent = [m.end() for m in _DATELINE.finditer(text)]
    for seen in sightings:
        if not seen.cue or not seen.content or seen.cue[-1][1] > seen.start:
            continue
        start, end = seen.content[-1]
        if text[end - 1] in MARKS or any(c in MARKS for c in text[start:end]):
            continue
        if not _ends_sentence(text, end) or not _opens(text, sent, seen.cue[0][0]):
            continue
        tails = [m for m in _TAIL.finditer(text, start, end) if not _AS.match(text, m.start())]
        if tails and len(text[start : tails[0].start()].split()) >= _LEAST_WORDS:
            seen.content = (*seen.content[:-1], (start, tails[0].start()))


def _ends_sentence(text: str, end: int) -> bool:
    return _SENTENCE_END.match(text, end) is not None or text[end : end + 1] in ("", "\n")


def _opens(text: str, sent: Sequence[int], at: int) -> bool:
    """Whether a verb stands in the first sentence behind a dateline."""
    line = text.rfind("\n", max(0, at - _LONGEST), at) + 1
    begin = next((b for b in reversed(sent) if line <= b <= at), -1)
    return begin >= 0 and _SENTENCE_END.search(text, begin, at) is None
