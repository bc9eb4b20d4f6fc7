"""Where no statement is looked for: titles, date lines, boilerplate, the paper's summing-up."""

from __future__ import annotations

import re
from bisect import bisect_right

from rostra.domain.candidates import ArticleDraft
from rostra.domain.spans import Span, Spans, normalise, overlap

_SILENT = ("title", "date", "boilerplate")
_PARAGRAPH = re.compile(r"[^\r\n\u2028\u2029]+")
_DATE_LINE = re.compile(
    r"[ \t]*(?:(?:published|updated|posted|date)?:?[ \t]*)?(?:\d{4}-\d\d-\d\d(?:[T ]\d\d:\d\d\S*)?"
    r"|(?:\w+day,?[ \t]+)?\d{1,2}[ \t]+[A-Z]\w+[ \t]+\d{4}"
    r"|[A-Z]\w+[ \t]+\d{1,2},?[ \t]+\d{4})[ \t]*\Z"
)
_BYLINE = re.compile(
    r"[ \t]*(?:By|From)[ \t]+(?:[A-Z][\w.’'\-]*(?:,?[ \t]+(?:and[ \t]+)?|\Z)){2,8}\Z"
)
_BOILERPLATE = re.compile(
    r"[ \t]*(?:read more|related(?: articles?| stories)?|also read|see also|advertisement|subscribe"
    r"|sign up|share this|follow us|photo(?: credit)?|image(?: credit)?|picture|copyright|©"
    r"|(?:article|story|post) continues|continue reading|read some more"
    r"|all rights reserved|click here|recommended|this article (?:was|is|has been) "
    r"(?:originally |first )?(?:published|updated|corrected)|correction|editor['’]s note"
    r"|editors['’] note|clarification)\b",
    re.IGNORECASE,
)
_CLOSING = re.compile(
    r"[ \t]*(?:the|these|both|such|president\w*|their)[^.!?]{0,120}?\b"
    r"(?:statements?|remarks|comments|words|declarations?|speech(?:es)?|talks|discussions|meeting|visit|negotiations)\b[^.!?]{0,120}?\b"
    r"(?:highlight|underscore|underline|reflect|demonstrate|show|illustrate|confirm|testify|indicate"
    r"|signal|mark|emphasi[sz]e|reaffirm|point)s?\b",
    re.IGNORECASE,
)
_ENDS_LIKE_PROSE = re.compile(r"[.!?…:;][\"”’»')\]]*\s*\Z")
_WIRE = re.compile(
    r"^[ \t]*(?:(?=[A-Z][A-Z]+)(?:"
    r"[A-Z][\w'’.,\- ]{2,50}?,\s+[A-Z][a-z]{2,8}\.?\s+\d{1,2}\s*"
    r"(?:(?:\([\w .]{2,20}\)|, [A-Z]\w+)\s*)?(?:[-–—]|--)\s"
    r"|[A-Z][A-Z'’.\- ]{2,40}(?:,\s[A-Z][\w .]{2,20})?\s?\([^()\n]{2,60}\)"
    r"(?:\s?(?:[-–—]|--)\s|\s(?=[A-Z“\"]))"
    r"|[A-Z][A-Z'’\-]{2,30}\.\s[A-Z]{4,20}\s)"
    r"|[A-Z][\w’-]{2,30}\.\s[A-Z][a-z]{2,8}\s\d{1,2}\.\s[A-Z]\w{2,20}\s[-–—]\s)",
    re.MULTILINE,
)
"""“PARIS, April 7 - ”, “GENEVA (26 November 2018) – ”, “ASTANA. KAZINFORM ”."""
_WIRE_WITHIN = re.compile(
    r"(?<=[A-Z0-9a-z] )[A-Z][A-Z'’.\- ]{2,30}, [A-Z][a-z]{2,8}\.? \d{1,2}"
    r" \([\w .]{2,20}\) (?:[-–—]|--) "
)
"""The same behind what a page put before it: “18 APR IT RAINS SUND, April 18 (Norpress) -- ”."""
_FIELD = re.compile(r"[ \t]*date[ \t]+\d{4}-\d\d-\d\d[ \t]+")
"""“ date 2024-03-07 The ministers met”: the day of a corpus's article, before its first words."""
_TOP = 600
"""Characters in which a date line is looked for."""
_LAST = 2
"""The paper's own summing-up stands in one of so many last paragraphs."""


class Zones:
    """The silent characters of one article."""

    def __init__(self, draft: ArticleDraft) -> None:
        spans: list[Span] = [s for name in _SILENT for s in draft.marks.get(name, ())]
        paragraphs = [m.span() for m in _PARAGRAPH.finditer(draft.text) if not m.group().isspace()]
        spans += _headings(draft.text, paragraphs, draft.title)
        spans += [p for p in paragraphs if _BOILERPLATE.match(draft.text, *p)]
        spans += [
            p
            for p in paragraphs[1:][-_LAST:]
            if _CLOSING.match(draft.text, *p) and not _quotes_anyone(draft.text[slice(*p)])
        ]
        spans += _subheadings(draft.text, paragraphs)
        self.wire = _wire(draft.text)
        """Where the date line of a wire ends that opens the text: “PARIS, April 7 - ”."""
        self.spans: Spans = normalise(spans)
        self._starts = [start for start, _ in self.spans]

    def spoken(self, spans: Spans) -> Spans:
        """The spans without what lies in the date line of a wire."""
        start, end = self.wire
        if not spans or not start <= spans[0][0] < end:
            return spans
        return tuple((max(s, end), e) for s, e in spans if e > end) or spans

    def silent(self, spans: Spans) -> bool:
        """Whether half or more of `spans` lies in a silent zone."""
        if not self.spans:
            return False
        total = sum(end - start for start, end in spans)
        near = max(0, bisect_right(self._starts, spans[0][0]) - 1)
        last = bisect_right(self._starts, spans[-1][1])
        return 2 * overlap(spans, self.spans[near:last]) >= total


def _wire(text: str) -> Span:
    field = _FIELD.match(text)
    begins = field.end() if field else 0
    match = _WIRE.search("\n" * begins + text[begins:_TOP])
    if match:
        return (0 if field else match.start()), match.end()
    if within := _WIRE_WITHIN.search(text, begins, _TOP):
        return begins, within.end()
    return 0, begins


def _headings(text: str, paragraphs: list[Span], title: str) -> list[Span]:
    """Title, date line and byline, where they open the text."""
    out: list[Span] = []
    headed = False
    for index, (start, end) in enumerate(paragraphs[:4]):
        line = text[start:end].strip()
        is_title = bool(title) and line.casefold() == title.strip().casefold()
        above = _DATE_LINE.match(line) or _BYLINE.match(line)
        opens = len(out) == index and index + 1 < len(paragraphs) and _is_headline(line)
        if is_title or above or (opens and not headed):
            out.append((start, end))
            headed = headed or not above
    return out


def _subheadings(text: str, paragraphs: list[Span]) -> list[Span]:
    """Short lines between paragraphs of prose that end in no stop: headlines say nothing."""
    prose = [bool(_ENDS_LIKE_PROSE.search(text, max(s, e - 8), e)) for s, e in paragraphs]
    out = []
    for index in range(1, len(paragraphs) - 1):
        start, end = paragraphs[index]
        if (
            prose[index]
            or end - start > _LONGEST_HEADING
            or not (prose[index - 1] and prose[index + 1])
        ):
            continue
        after = paragraphs[index + 1]
        if _SAID_AT_END.search(text, max(start, end - 60), end):
            continue  # “So be it.” Ro said
        if after[1] - after[0] > end - start and _HEADING.match(text, start, end):
            out.append((start, end))
    return out


_LONGEST_HEADING = 120
_SAID_AT_END = re.compile(
    r"[.,!?][”\"’]\s+(?:[A-ZÀ-Þ][\w’'.-]*\s|[a-z]+\s){1,5}?(?:said|added|told\s\w+|stressed|noted)\s*\Z"
)
_HEADING = re.compile(r"[ \t]*[A-Z‘“\"'0-9]")


def _is_headline(line: str) -> bool:
    sent = _SENT_FROM.match(line)
    return len(line) < 160 and not _ENDS_LIKE_PROSE.search(line) and not sent


_SENT_FROM = re.compile(r"[A-Z][A-Z. ]{3,20}: .*\b(?:said|says|told|announced|warned|urged)\b")
"""“VELD: Minister Ida Ro Saturday said she would come”: a sentence without its stop."""


def _quotes_anyone(paragraph: str) -> bool:
    return any(mark in paragraph for mark in '“”„«»"')
