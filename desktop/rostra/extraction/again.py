"""A second look at sentences that tell of saying, and in which nothing was found.

In the midst of an article the tagger at times passes over a plain sentence ("The minister
promised a written answer by Thursday") that it reads rightly where its paragraph stands alone.
"""

from __future__ import annotations

import re
from bisect import bisect_left
from collections.abc import Callable, Iterator, Sequence

from rostra.domain.spans import Span
from rostra.extraction.press_questions import is_of_the_press
from rostra.extraction.said_frames import FINDS, FRAMES, THING
from rostra.extraction.sighting import Sighting

_SAYS = re.compile(
    r"\b(?:said|says|told|tells|promised|pledged|vowed|denied|rejected|dismissed|claimed|warned|warns"
    r"|cautioned|cautions|announced|stated|insisted|insists|argued|argues|admitted|acknowledged|confirmed|declared"
    r"|accused|accuses|demanded|demands|called\s(?:on|for|upon)|calls\s(?:on|for|upon)|replied|answered|urged|urges"
    r"|urging|asked|asking|asks|appealed|proposed|suggested|recommended|criticized|criticised|condemned"
    r"|(?:did|does|do|has|have|had)\s?(?:not|n['’]t)\s(?:rule[d]?\sout|den(?:y|ied)|exclude[d]?|disputed?)"
    r"|ruled\sout|rules\sout|guarantees?|guaranteed|announces|admits?|reports|offers|offered|promises|pledges|vows|accusing|accord(?:s|ing)\sto|predicted|predicts|expects|undertook|w(?:ants?|anted)\sto\sknow)\b",
    re.IGNORECASE,
)
_SENTENCE = re.compile(r"[.!?…][\"”’»')\]]*\s+(?=[^a-z\s])|\n+")
_LONGEST = 600
"""Characters of a paragraph that is read again."""
SURE = 0.7


def second_look(
    text: str, sightings: Sequence[Sighting], find: Callable[[str], list[Sighting]]
) -> list[Sighting]:
    """The statements of such sentences; `find` finds those of a short text."""
    known = sorted(span for one in sightings for span in (one.extent, *one.content))
    out: list[Sighting] = []
    for paragraph, sentences in _unread(text, known):
        for seen in find(text[slice(*paragraph)]):
            move(seen, paragraph[0])
            low, high = seen.extent
            inside = any(a <= low and high <= b for a, b in sentences)
            if inside and seen.sure >= SURE and _is_plain(text, seen):
                out.append(seen)
    return out


def framed(text: str, sightings: Sequence[Sighting]) -> list[Sighting]:
    """What is said in frames of `said_frames`, where no statement has that verb.

    “Ro did not rule out a strike”, “Urging the club to pay it back, she sat down”.
    """
    found = [m for sign, frame in FRAMES if sign.search(text) for m in frame.finditer(text)]
    if not found:
        return []
    known = sorted(span for one in sightings for span in (*one.cue, *one.content))
    return [
        Sighting((m.span("content"),), (m.span("cue"),), (m.span("who"),), sure=SURE)
        for m in found
        if not (THING.search(m["who"]) and not FINDS.search(m["cue"]))
        and not is_of_the_press(text, m.span("cue"), m.span("who"))
        and not _touched(known, m.span("cue"))
        and not _touched(known, m.span("content"))
    ]


def _is_plain(text: str, seen: Sighting) -> bool:
    """Whether a verb of saying, whoever says it, and more than two words were found."""
    if not seen.source or not any(_SAYS.search(text, *span) for span in seen.cue):
        return False
    said = sum(len(text[slice(*span)].split()) for span in seen.content)
    return said >= _LEAST_WORDS and not _NOBODY.fullmatch(text, *seen.source[0])


_LEAST_WORDS = 3
_NOBODY = re.compile(r"(?:this|that|these|those|which|who|it\sall|nobody)", re.IGNORECASE)


def move(seen: Sighting, by: int) -> None:
    """Move what was found in a piece of a text to where it stands in the whole."""
    shift = lambda spans: tuple((s + by, e + by) for s, e in spans)  # noqa: E731
    seen.content, seen.cue, seen.source = map(shift, (seen.content, seen.cue, seen.source))


def _unread(text: str, known: Sequence[Span]) -> Iterator[tuple[Span, list[Span]]]:
    """Paragraphs, each with those of its sentences that tell of saying and have no statement."""
    begin = 0
    while begin < len(text):
        end = text.find("\n", begin)
        end = len(text) if end < 0 else end
        if _SAYS.search(text, begin, end) and end - begin <= _LONGEST:
            free = [
                s for s in _sentences(text, begin, end)
                if _SAYS.search(text, *s) and not _touched(known, s)
            ]  # fmt: skip
            if free:
                yield (begin, end), free
        begin = end + 1


def _sentences(text: str, begin: int, end: int) -> Iterator[Span]:
    at = begin
    for stop in _SENTENCE.finditer(text, begin, end):
        yield at, stop.end()
        at = stop.end()
    yield at, end


def _touched(known: Sequence[Span], sentence: Span) -> bool:
    start, end = sentence
    index = bisect_left(known, (end, 0))
    return any(stop > start for _, stop in known[max(0, index - _NEAR) : index])


_NEAR = 12
