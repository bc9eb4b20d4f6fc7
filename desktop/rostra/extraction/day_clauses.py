"""Which words for a day govern a statement: clauses, what stands in front, what is told of.

A day governs a saying when it stands in the saying's own clause and outside of what was said.  A
side clause (", who in March had called it folly,") has its own day, and so has a clause that says
how far it is from the main one (", a day after B called it folly").
"""

from __future__ import annotations

import re
from bisect import bisect_left
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date

from rostra.domain.records import Kind
from rostra.domain.spans import Span
from rostra.extraction.calendar_values import WEEKDAYS, number_of
from rostra.extraction.calendar_words import DayWords, find
from rostra.extraction.day_frames import (
    AFTER_EVENT,
    AFTER_QUOTE,
    AHEAD,
    AS_EARLY,
    BEGINS,
    BY_THEN,
    CUE_END,
    DATE_LINE,
    DATELINE,
    DOCUMENT,
    EVENT,
    FRONT,
    FUTURE,
    HEAD,
    HELD,
    IN_DOCUMENT,
    ITS_EVENT,
    ITS_YEAR,
    LINK,
    NOT_THE_SAYING,
    NOUN_AFTER,
    OF_A_FEAST,
    OF_EVENT,
    ON_TO,
    PRESS,
    RELATIVE,
    SAID,
    WHEN,
    WHICH_PAPER,
)
from rostra.extraction.speakers.types import Utterance

_CLAUSE, _NEAR, _BESIDE, _PAPER = 300, 10, 60, 160
"""Characters of a clause, days on either side, characters between a cue and its week."""


def place_of(statement: Utterance) -> int:
    """Where a statement is announced: its cue, else its source, else what was said."""
    spans = statement.cue or statement.source or statement.content
    return spans[0][0] if spans else 0


def is_account(text: str, one: Utterance) -> bool:
    """“A and B held talks on 6 March, the press service reported”: an event, not words."""
    if one.kind is not Kind.INDIRECT or not one.cue or not one.content:
        return False
    if one.nested_in is not None or one.cue[0][0] < one.content[-1][1]:
        return False
    source = " ".join(text[start:end] for start, end in one.source)
    told = any(EVENT.search(text, *span) or SAID.search(text, *span) for span in one.content)
    return told and bool(PRESS.search(source))


def outside_content(
    text: str, contents: Sequence[Span], published: date, written: date
) -> list[DayWords]:
    """Words for days that are the writer's own, not part of what was said, in order.

    `contents` are what was said, in order of their beginnings.
    """
    opening = DATE_LINE.match(text)
    start = opening.end() if opening else 0
    sent = DATELINE.search(text, start, start + HEAD)  # a title may stand before it
    out = []
    for day in find(text, published, start, written=written):
        if AFTER_EVENT.search(text[max(0, day.start - 80) : day.start]):
            out.append(day)  # "..., following talks held on March 6" is never what was said
            continue
        if is_inside((day.start, day.end), contents) and not (
            _after_quote(text, day) or _before_content(text, day, contents)
        ):
            continue
        if sent and sent.start() <= day.start < sent.end():
            continue
        if tells_when(text, day):
            out.append(day)
    return out


def _after_quote(text: str, day: DayWords) -> bool:
    """Whether a day follows a closing mark: “called it “folly” on Tuesday” is the writer's."""
    return bool(AFTER_QUOTE.search(text[max(0, day.start - 20) : day.start]))


def _before_content(text: str, day: DayWords, contents: Sequence[Span]) -> bool:
    """“said on Tuesday it would rain”, where the content was taken to begin with the day."""
    at = bisect_left(contents, (day.start + 1, 0)) - 1
    start = contents[at][0] if at >= 0 else day.start - _BESIDE
    written = day.text.lower() in WEEKDAYS or (day.named_day and any(map(str.isdigit, day.text)))
    cue = CUE_END.search(text[max(0, start - 12) : start])
    return written and cue is not None and bool(BEGINS.fullmatch(text, start, day.start))


def is_inside(span: Span, contents: Sequence[Span]) -> bool:
    """Whether a span lies in one of `contents`, which are in order of their beginnings."""
    at = bisect_left(contents, (span[0] + 1, 0))  # contents nest: the outer one begins before
    return any(span[1] <= end for _, end in contents[max(0, at - _NEAR) : at])


_NOT_AT_ITS_EVENT = re.compile(
    r"\b(?:before|until|ahead\s+of|for(?:\s+[a-z]+ing)?|over|about|against)\s+\Z", re.IGNORECASE
)
"""“angry with them for organising” Sunday's rally: what the words are about."""


def tells_when(text: str, day: DayWords) -> bool:
    """Whether the words say when something was, rather than which one or until when."""
    before = text[max(0, day.start - 60) : day.start]
    if ITS_EVENT.match(text, day.end):
        return not _NOT_AT_ITS_EVENT.search(before)
    feast = day.text.lower().endswith((" day", " eve")) and OF_A_FEAST.match(text, day.end)
    if feast or NOUN_AFTER.match(text, day.end):
        return False
    if BY_THEN.search(before) or OF_EVENT.search(before):
        return True
    if WHICH_PAPER.search(text[max(0, day.start - _PAPER) : day.start]):
        return False
    return not NOT_THE_SAYING.search(before) or (
        day.several and before.lower().endswith(("from ", "between "))
    )


def lies_ahead(text: str, sentence: int, day: DayWords) -> bool:
    """Whether a bare weekday is one to come: "will travel on Friday", "the vote is on Friday"."""
    if day.text.lower() not in WEEKDAYS:
        return False
    clause = text[max(sentence, day.start - _CLAUSE) : day.start]
    clause = re.split(r"[,;:]\s", clause)[-1]
    ahead = [m.end() for m in FUTURE.finditer(clause)] or [m.end() for m in AHEAD.finditer(clause)]
    return bool(ahead) and not SAID.search(clause, ahead[-1])


def relative_start(text: str, sentence: int, at: int) -> int | None:
    """Where the side clause that holds `at` begins: ", who took office in March, "."""
    start = max(sentence, at - _CLAUSE)
    match = RELATIVE.search(text[start:at])
    if not match or HELD.match(match.group()):  # “a conference which was held on Friday”
        return None
    comma = text[start + match.start() - 2 : start + match.start()].startswith(",")
    if not comma and _ASKS_WHO.search(
        text, max(start, start + match.start() - _NEAR), start + match.start()
    ):
        return None  # “a row over who pays”
    return start + match.start() if comma or match.group().lower().startswith("who") else None


_ASKS_WHO = re.compile(r"\b(?:over|about|on|of|to|for|into|regarding|decides?|knows?|asked)\s\Z")


@dataclass(frozen=True, slots=True)
class Link:
    """“two days after” before a clause: where, and how far the clause is from the main one."""

    start: int
    away: tuple[int, str] | None
    """(-2, "day"); None where it is not long ("hours after") or not known ("several weeks")."""
    near: bool


_ONE_CLAUSE = re.compile(r"[^,;:“”\"]*(?:,\s(?!(?:and|but)\s)[^,;:“”\"]{2,80},\s)?(?:\w+\s){0,2}")
"""“a day after the minister, Ida Renn,” said it."""


def linked(text: str, sentence: int, at: int) -> Link | None:
    """The words that tie the clause that holds `at` to the main one."""
    begin = max(sentence, at - _CLAUSE)
    found = list(LINK.finditer(text, begin, at))
    if not found or not _ONE_CLAUSE.fullmatch(text, found[-1].end(), at):
        return None
    match, start = found[-1], found[-1].start()
    unit = (match["unit"] or "").lower().rstrip("s")
    if not unit or unit in ("minute", "hour"):
        return Link(start, None, near=True)
    if match["n"].lower().endswith(("few", "several")):
        return Link(start, None, near=False)
    number = number_of(match["n"])
    return Link(start, (-number if match["way"].lower() == "after" else number, unit), near=False)


def own_day(days: Sequence[DayWords], sentence: Span, one: Utterance, text: str) -> DayWords | None:
    """The day named in the statement's own clause."""
    place = place_of(one)
    low, high, near = (bisect_left(days, at, key=_starts) for at in (*sentence, place))
    around = [
        d for d in days[max(low, near - _NEAR) : min(high, near + _NEAR)]
        if sentence[0] <= d.start < sentence[1]
    ]  # fmt: skip
    clause = _relative_of(text, sentence[0], place)
    found = [d for d in around if relative_start(text, sentence[0], d.start) == clause]
    if clause is None:
        found = [d for d in found if not _before_link(text, sentence[0], place, d)]
    found = [d for d in found if d.named_day or _beside_cue(d, one, sentence[0], text)]
    if not found and clause is None:
        found = [d for d in around if d.named_day and _was_there(text, d, one)]
    found.sort(key=lambda d: (not d.named_day, abs(d.start - place)))
    return found[0] if found else None


def _was_there(text: str, day: DayWords, one: Utterance) -> bool:
    """“Ro, who walked through the rubble on Wednesday, promised help”: when it was said."""
    if not one.source or not one.cue or not one.source[-1][0] < day.start < one.cue[0][0]:
        return False
    which = text.rfind(", who ", one.source[-1][0], day.start)
    came = _WHO_CAME.fullmatch(text, which, day.start) if which >= 0 else None
    return came is not None and bool(_COMMA.fullmatch(text, day.end, one.cue[0][0]))


_WHO_CAME = re.compile(
    r",\swho\s(?:also\s)?(?:was\s(?:also\s|at\s|in\s|there|on\shand|visiting|touring|attending)|walked|visited|toured"
    r"|inspected|came|travelled|traveled|flew|arrived|attended|opened|chaired|hosted|met|landed|drove"
    r"|addressed|received|joined)\b[^.,;:“”\"]{0,90}\s"
)
_COMMA = re.compile(r"(?:\s(?:morning|afternoon|evening|night))?,\s(?:also\s|then\s|later\s)?")


def _relative_of(text: str, sentence: int, place: int) -> int | None:
    """The side clause of a statement.  “that” and “when” begin none that somebody speaks in."""
    start = relative_start(text, sentence, place)
    who = start is not None and text[start : start + 3].lower() in ("who", "whi")
    return start if who else None


def _before_link(text: str, sentence: int, place: int, day: DayWords) -> bool:
    """Whether the day stands in a “two days after ...” clause and the saying does not."""
    link = linked(text, sentence, day.start)
    return link is not None and not link.start < place < day.start


def _starts(day: DayWords) -> int:
    return day.start


def _beside_cue(day: DayWords, one: Utterance, sentence: int, text: str) -> bool:
    """Whether a week, month or year belongs to the saying: "said last week", "In May, he said".

    "Trade grew by a fifth last year, he said" does not say when he said it.
    """
    if not one.cue:
        return False
    cue_end = one.cue[-1][1]
    if one.source and one.source[-1][1] <= day.start:
        cue_end = max(cue_end, one.source[-1][1])  # "according to a study published last month"
    if day.start >= cue_end:
        between = text[cue_end : day.start]
        last = max([cue_end, *(e for _, e in one.content if e <= day.start)])
        if AS_EARLY.search(between) or IN_DOCUMENT.fullmatch(text, last, day.start):
            return True
        crossed = any(cue_end <= s < day.start for s, _ in one.content)
        return len(between) < _BESIDE and not crossed and "," not in between
    if _between(day, one, text):
        return True
    opening = text[max(sentence, day.start - _CLAUSE) : day.start]
    side = relative_start(text, sentence, day.start)
    if side is not None:
        opening = text[side : day.start].partition(" ")[2]
    if DOCUMENT.search(opening) or WHEN.match(text, day.end):
        return True
    if not FRONT.fullmatch(opening):
        return False
    # A year in front may be that of what was said: "In 2019, he said, trade fell".
    if ITS_YEAR.match(day.text):
        return True
    long_ago = (day.value.latest - day.value.earliest).days > 31 and day.shift is None
    if not long_ago or "earlier" in day.text.lower():
        return True
    if text[cue_end : cue_end + 1] == "," or any(start < cue_end for start, _ in one.content):
        return False
    told = (one.source or one.cue)[0][0]
    return bool(ON_TO.fullmatch(text, day.end, max(day.end, told)))


def _between(day: DayWords, one: Utterance, text: str) -> bool:
    """“the firm last week said”: between who says it and the verb; “[called] last week [for]”."""
    if one.cue[0][1] <= day.start and day.end <= one.cue[-1][0]:
        return True
    if not one.source or not one.source[-1][1] < day.start or not day.end < one.cue[0][0]:
        return False
    around = text[one.source[-1][1] : day.start], text[day.end : one.cue[0][0]]
    return all(map(_ONLY_WHEN.fullmatch, around))


_ONLY_WHEN = re.compile(r"\W*(?:(?:had|has|have|also|earlier|late|in|already)\b\W*)*")


def is_beside(day: DayWords, one: Utterance, text: str) -> bool:
    """Whether a week, month or year stands at the saying of a nested statement.

    “... that the auditors had concluded in 2018 that ...”, “that in March he had promised ...”
    """
    if not one.cue or re.match(r"(?:of|since)\b", day.text, re.IGNORECASE):
        return False
    first, last = (one.source or one.cue)[0][0], one.cue[-1][1]
    if day.end <= first:
        return text[day.end : first].strip(" ,").lower() in ("", "the")
    after = text[last : day.start]
    said = any(last <= start < day.start for start, _ in one.content)
    return day.start < last or (len(after) < 40 and not said and "," not in after)
