"""What the opening of an article tells of: the day of its event, and who is part of it."""

from __future__ import annotations

import itertools
import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import date

from rostra.extraction.calendar_words import DayWords, find
from rostra.extraction.day_clauses import lies_ahead, relative_start
from rostra.extraction.day_frames import (
    DATE_LINE,
    DATELINE,
    DEED,
    EVENT,
    FIRST,
    HEAD,
    LEAD,
    NO_TIE,
    SAID,
    TITLE,
    TOOK_PLACE,
)
from rostra.extraction.speakers.layout import Layout

_AROUND = 400
"""Characters around a day in which it is asked what happened: it stays linear."""


def day_of_writing(text: str, published: date) -> date:
    """The day of the date line, if it is at most three days before `published` or one after."""
    opening = DATE_LINE.match(text)
    start = opening.end() if opening else 0
    line = DATELINE.search(text, start, start + HEAD)
    named = (
        find(text, published, line.start(), line.end()) if line else _alone(text, published, start)
    )
    for day in named:
        if day.value.is_day and -1 <= (published - day.value.earliest).days <= 3:
            return day.value.earliest
    return published


def dateline_at(text: str) -> int | None:
    """Where a text opens as a wire service's does: “CARACAS, March 4 - ”; None if it does not."""
    opening = DATE_LINE.match(text)
    start = opening.end() if opening else 0
    line = DATELINE.search(text, start, start + HEAD)
    return line.start() if line else None


def is_below(layout: Layout, dateline: int | None, lead: DayWords) -> bool:
    """Whether the day of the event stands only below the paragraph of a wire's date line."""
    return dateline is not None and layout.paragraph(lead.start) != layout.paragraph(dateline)


def _alone(text: str, published: date, start: int) -> Iterator[DayWords]:
    """Days in a line of their own at the top: “Varna, 6 March 2024”."""
    for match in itertools.islice(re.finditer(r"[^\n]*\S[^\n]*", text[start : start + HEAD]), 4):
        if len(match[0]) <= 60 and not re.search(r"[.!?]\s*\Z", match[0]):
            yield from (
                d for d in find(text, published, start + match.start(), start + match.end())
                if any(c.isdigit() for c in d.text)
            )  # fmt: skip


@dataclass(frozen=True, slots=True)
class Opening:
    """The first paragraphs: title and date line, then two of the text."""

    paragraphs: range
    lead: DayWords | None
    """The day of the event they tell of."""
    told: str
    """What they tell, in small letters."""
    words: frozenset[str]
    """Telling words of it: whoever is named by one of them is part of it."""
    event: bool
    """Whether it is a talk, a ceremony or the like."""

    @classmethod
    def of(cls, text: str, layout: Layout, days: Sequence[DayWords], published: date) -> Opening:
        """The opening of an article whose words for days are `days`."""
        paragraphs = _paragraphs(text, layout)
        start = layout.paragraph_start(len(text) - len(text.lstrip()))
        inside = [d.end for d in days if layout.paragraph(d.start) in paragraphs]
        end = text.find("\n", max(inside, default=start))
        told = text[start : end if end >= 0 else len(text)][:LEAD]
        lead = _lead(text, layout, days, paragraphs, published)
        if lead and lead.text.lower() == "yesterday" and not tells(text, layout, lead):
            below = is_below(layout, dateline_at(text), lead)
            lead = None if below else lead  # a wire tells of today: yesterday's deed is beside it
        return cls(paragraphs, lead, told.lower(), telling_words(told), bool(EVENT.search(told)))


def telling_words(text: str) -> frozenset[str]:
    """Words that name somebody or something, in small letters."""
    return frozenset(re.findall(r"\w{4,}", text.lower())) - NO_TIE


def _paragraphs(text: str, layout: Layout) -> range:
    """The numbers of the paragraphs up to the second that is more than a title or a date line."""
    first = last = layout.paragraph(len(text) - len(text.lstrip()))
    told = 0
    for match in itertools.islice(re.finditer(r"[^\n]*\S[^\n]*", text[:FIRST]), 8):
        last = layout.paragraph(match.start())
        line = match[0].strip()
        told += len(line) > TITLE or bool(re.search(r"[.!?…][”\"’»)]*\Z", line))
        if told == 2:
            break
    return range(first, max(first + 1, last) + 1)


def _lead(
    text: str,
    layout: Layout,
    days: Sequence[DayWords],
    opening: range,
    published: date,
) -> DayWords | None:
    past = [
        d for d in days
        if d.value.earliest <= published and d.shift is None and d.nth is None
        and (d.named_day or _is_visit(d))
    ]  # fmt: skip
    inside = [
        d for d in past
        if layout.paragraph(d.start) in opening and is_of_the_story(text, layout, d)
        and not _in_caption(text, d)
    ]  # fmt: skip
    if inside:
        if len(inside) > 1 and (met := _below_stamp(text, layout, inside)):
            return _held_within(text, layout, met, past)
        # A storm on Sunday may come first, before the visit of Tuesday.
        front = inside[0]
        told = (d for d in inside if tells(text, layout, d) and (
            d.value.earliest > front.value.latest
            or layout.paragraph(d.start) == layout.paragraph(front.start)))  # fmt: skip
        first = next(told, front)
        return _held_within(text, layout, first, past)
    # “The talks were held on May 16.” may stand further down.
    return next((d for d in past if _took_place(text, layout, d)), None)


def _in_caption(text: str, day: DayWords) -> bool:
    """Whether a day is told in the words under a picture: “... June 25. - Picture by Ro”."""
    end = text.find("\n", day.end)
    return bool(_CAPTION.search(text, day.end, end if end >= 0 else len(text)))


_CAPTION = re.compile(
    r"(?:[-–—―|(]\s?|\.\s)(?:(?:File |Handout )?(?:[Pp]ictures?|[Pp]hotos?|[Pp]hotograph"
    r"|[Ii]mage)\b[^\n]{0,60}|[A-Z]\w+ (?:pic|file pic|photo))\s*\Z"
)


def _below_stamp(text: str, layout: Layout, days: Sequence[DayWords]) -> DayWords | None:
    """The day of the first words below a line that is nothing but a day and an hour.

    “2020-05-18 13:33:41”: the page's.  Where the text begins with an event of the week before,
    that is the day.
    """
    line = text.find("\n", days[0].end)
    here = [d for d in days if d.start < line]
    if line < 0 or len(here) == len(days) or not _is_stamp(text, here, line):
        return None
    first = days[len(here)]
    gone = (here[0].value.earliest - first.value.earliest).days
    near = first.value.is_day and 0 <= gone <= _WEEK
    opens = layout.paragraph_start(first.start) == layout.sentence_span(first.start)[0]
    return first if near and opens and tells(text, layout, first) else None


def _is_stamp(text: str, days: Sequence[DayWords], end: int) -> bool:
    """Whether a line, up to `end`, holds no words but its days', a place, and those for an hour."""
    at = text.rfind("\n", 0, days[0].start) + 1
    rest = []
    for day in days:
        rest.append(text[at : day.start])
        at = day.end
    words = " ".join([*rest, text[at:end]])
    return len(words) < _STAMP and bool(_HOUR.fullmatch(words) or _PLACE.fullmatch(words))


_STAMP, _WEEK = 60, 7
_PLACE = re.compile(r"\s*[A-Z][\w'’.-]+(?: [A-Z][\w'’.-]+){0,2},?\s*")
"""“Astana, | 8 April 2026”: where and when a press release was written."""
_HOUR = re.compile(
    r"[\W\d]*(?:(?:(?:[Pp]ublished|[Uu]pdated|[Pp]osted|Date|[A-Z][a-z]{2,8}day|[Ll]ast|[Tt]ime"
    r"|[A-Z][a-z]+(?= Time)|at|on|Mon|Tue|Wed|Thu|Fri|Sat|Sun|AM|PM|am|pm"
    r"|GMT|UTC|IST|EST|T|Z)\b)[\W\d]*){0,8}"
)


def _held_within(text: str, layout: Layout, lead: DayWords, past: Sequence[DayWords]) -> DayWords:
    """“on the sidelines of a forum held from 4 to 8 March.  The meeting took place on March 5”."""
    if lead.named_day:
        return lead
    for day in past:
        within = lead.value.earliest <= day.value.earliest <= lead.value.latest
        if day.named_day and within and _took_place(text, layout, day):
            return day
    return lead


def is_of_the_story(text: str, layout: Layout, day: DayWords) -> bool:
    """Whether a day is told of in a main clause, and past: not one to come."""
    sentence = layout.sentence_span(day.start)[0]
    return relative_start(text, sentence, day.start) is None and not lies_ahead(text, sentence, day)


def _took_place(text: str, layout: Layout, day: DayWords) -> bool:
    start, end = layout.sentence_span(day.start)
    return bool(TOOK_PLACE.search(text, start, min(end, start + 400)))


def tells(text: str, layout: Layout, day: DayWords) -> bool:
    """Whether the day's own sentence tells of an event or a saying, not of a storm."""
    start, end = layout.sentence_span(day.start)
    sentence = text[max(start, day.start - _AROUND) : min(end, day.end + _AROUND)]
    return bool(EVENT.search(sentence) or SAID.search(sentence))


def is_deed(text: str, layout: Layout, day: DayWords) -> bool:
    """Whether the day's own sentence tells of what somebody did, and of no saying or event."""
    return not tells(text, layout, day) and bool(
        DEED.search(text, *layout.sentence_span(day.start))
    )


def is_told(text: str, layout: Layout, day: DayWords) -> bool:
    """Whether a day is that of an event of the story, or of a saying."""
    if not is_of_the_story(text, layout, day) or not tells(text, layout, day):
        return False
    # “On Monday they struck, after a breakdown in talks”: a strike, and no talks.
    start, end = layout.sentence_span(day.start)
    after = _FOLLOWING.search(text, max(start, day.end), min(end, day.end + _AROUND))
    if after is None:
        return True
    main = text[max(start, day.start - _AROUND) : after.start()]
    return bool(EVENT.search(main) or SAID.search(main))


_FOLLOWING = re.compile(r"\b(?:following|after|amid|ahead\sof|in\sprotest|over)\b")


def _is_visit(day: DayWords) -> bool:
    """Two or more days named one by one: “on 7 and 8 August”."""
    return day.several and (day.value.latest - day.value.earliest).days < 7
