"""The clock of a text: each day counted from the one before it, and the day of each paragraph."""

from __future__ import annotations

import re
from bisect import bisect_left
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import date

from rostra.domain.spans import Span
from rostra.extraction.calendar_values import WEEKDAYS, counted
from rostra.extraction.calendar_words import DayWords
from rostra.extraction.day_clauses import is_inside, place_of, relative_start
from rostra.extraction.day_frames import EVENT, HAD, HE
from rostra.extraction.day_opening import Opening, is_of_the_story
from rostra.extraction.speakers.layout import Layout
from rostra.extraction.speakers.types import Utterance

_HEAD = re.compile(
    r"\W*(?:(?:early|late|later|earlier|back|but|and|then|by|on)\b\W*)*", re.IGNORECASE
)
"""What may stand between the head of a paragraph and its day."""
_OF = re.compile(r"\bof\s+(?:the\s+)?\Z", re.IGNORECASE)
"""“the letter of 19 September” is which one, not when."""
_FRONT, _SENTENCE, _WEEK = 24, 500, 7
"""Characters before a day and of a sentence that are looked at: it stays linear.  Days."""


def told_week(text: str, layout: Layout, days: Sequence[DayWords]) -> list[DayWords]:
    """The days, with those of a week told day by day in order.

    “Monday. ...  Tuesday brought ...” in an article of Monday is the week before: three paragraphs
    or more begin with weekdays, and they are in order when the first is a week earlier.
    """
    heads = [d for d in _heads(text, layout, days) if d.text.lower() in WEEKDAYS]
    names = [WEEKDAYS[d.text.lower()] for d in heads]
    if len(heads) < 3 or names != sorted(names):
        return list(days)
    late = [d for d in heads if d.value.earliest > heads[-1].value.earliest]
    if not late:
        return list(days)
    return [_a_week_before(d) if d in late else d for d in days]


def _a_week_before(day: DayWords) -> DayWords:
    value = counted(day.value.earliest, -7, "day")
    return replace(day, value=value) if value else day


def in_order(
    text: str, layout: Layout, days: Sequence[DayWords], lead: DayWords | None
) -> list[DayWords]:
    """The days with those that count from another one counted.

    “A day earlier” counts from the last day told in its paragraph, else from the event's; “the
    next morning” from the last day told at all; “the second day” is that of an event of several.
    """
    out: list[DayWords] = []
    last: DayWords | None = None
    told: DayWords | None = None  # the same, or a year or a month
    for day in days:
        reached: DayWords | None = day
        if day.nth is not None:
            reached = day.of_event(lead.value) if lead else None
        elif told and day.shift is not None and day.shift[1] == "year":
            reached = day.counted_from(told.value.earliest)
        elif day.shift is not None:
            reached = _counted(layout, day, last, lead)
        if reached is None:
            continue
        out.append(reached)
        side = relative_start(text, layout.sentence_span(day.start)[0], day.start)
        told = reached if side is None else told
        if side is None and reached.value.is_day:
            last = reached
    return out


_IN_THE_DAY = re.compile(r"(?:earlier|later)\s+in\s+the\s+day", re.IGNORECASE)
_DAY_BEFORE = re.compile(
    r"the\s+(?:previous|(?:day|evening|night|morning)\s+before)", re.IGNORECASE
)
"""“The day before” is counted from the day just told, even in the paragraph before; but “the day
before he had said it” from the event."""
_HAD = 60
_WEEK = 7


def _is_old(day: DayWords, lead: DayWords) -> bool:
    """Whether a day is from before the week of the event."""
    return (lead.value.earliest - day.value.earliest).days > _WEEK


def _counted(
    layout: Layout, day: DayWords, last: DayWords | None, lead: DayWords | None
) -> DayWords:
    forward = day.shift is not None and day.shift[0] >= 0
    back = layout.paragraph(day.start) - layout.paragraph(last.start) if last else 0
    tale = _DAY_BEFORE.match(day.text) and not HAD.search(layout.text, day.end, day.end + _HAD)
    near = last and back <= bool(tale)
    anchor = last if near or (forward and last) else lead or last
    if day.of_lead and not day.text.endswith(" day"):
        anchor = lead
    if anchor and lead and not near and _IN_THE_DAY.match(day.text) and _is_old(anchor, lead):
        anchor = lead  # “earlier in the day”, after an order of last year was named, is of today
    if anchor and anchor.value.is_day:
        return day.counted_from(anchor.value.earliest)
    if anchor and day.shift == (0, "day"):
        return replace(day, value=anchor.value)
    return day


@dataclass(frozen=True, slots=True)
class ParagraphDays:
    """The day that each paragraph begins with, or stands under."""

    told: Sequence[DayWords]
    """The days that the tale stops at, in order."""
    under: Mapping[int, DayWords]
    """Paragraph -> the day in a line of its own above it, in a chronology."""
    scenes: Sequence[Scene]
    """The later events that the text goes on to, in order."""

    def at(self, layout: Layout, place: int) -> DayWords | None:
        """The day that a paragraph has reached at `place`."""
        at = bisect_left(self.told, place, key=_starts)
        if at and self.told[at - 1].start >= layout.paragraph_start(place):
            return self.told[at - 1]
        return self.under.get(layout.paragraph(place))

    def scene(self, place: int) -> Scene | None:
        """The event after the first one that a text has gone on to at `place`."""
        at = bisect_left(self.scenes, place, key=lambda s: s.day.start)
        return self.scenes[at - 1] if at else None


@dataclass(frozen=True, slots=True)
class Scene:
    """“On 10 November he met with traders.”: an event that the next paragraphs tell of."""

    day: DayWords
    start: int
    """Where the sentence that names it begins."""


def day_above(layout: Layout, days: ParagraphDays, one: Utterance, wording: str) -> DayWords | None:
    """The day that the paragraph before has reached, for “he said” at the head of this one."""
    start = layout.paragraph_start(place_of(one))
    first = min((begin for begin, _ in (*one.source, *one.cue, *one.content)), default=0)
    if not HE.fullmatch(wording) or first - start > 2:
        return None
    return days.at(layout, start - 1)


def later_scene(text: str, days: ParagraphDays, place: int, wording: str) -> DayWords | None:
    """The day of a later event, unless the speaker is one of the first event's alone."""
    scene = days.scene(place)
    if scene is None:
        return None
    name = [w.lower() for w in re.findall(r"\w{4,}", wording)[-1:] if w[0].isupper()]
    since = text[scene.start : min(place, scene.start + _SCENE)].lower()
    before = text[: min(scene.start, _SCENE)].lower()
    return None if name and name[0] in before and name[0] not in since else scene.day


_SCENE = 2000
"""Characters of an event's telling: it stays linear."""


def _scenes(
    text: str,
    layout: Layout,
    days: Sequence[DayWords],
    lead: DayWords | None,
    contents: Sequence[Span],
) -> list[Scene]:
    """A tale goes forward from its first event; what lies before that is background."""
    if lead is None:
        return []
    out = []
    opening = layout.sentence_span(lead.start)[1]
    for day in days:
        start, end = layout.sentence_span(day.start)
        after = day.value.earliest > lead.value.earliest and day.start > opening
        before_that = HAD.search(text[max(start, day.start - 80) : day.end + 25])
        if before_that or not (after and day.named_day and is_of_the_story(text, layout, day)):
            continue
        if any(
            not is_inside(found.span(), contents)
            for found in EVENT.finditer(text, start, min(end, start + _SENTENCE))
        ):
            out.append(Scene(day, start))
    return out


def paragraph_days(
    text: str,
    layout: Layout,
    days: Sequence[DayWords],
    opening: Opening,
    published: date,
    contents: Sequence[Span],
) -> ParagraphDays:
    """The day of each paragraph that has one; `contents` are what was said, in order."""
    lines: dict[int, DayWords] = {}
    for day in _heads(text, layout, days):
        if day.named_day and _is_alone(text, layout, day):
            lines[layout.paragraph(day.start)] = day
    under: dict[int, DayWords] = {}
    if len(lines) > 1 or any(number not in opening.paragraphs for number in lines):
        reached: DayWords | None = None
        for number in range(min(lines), layout.paragraph(len(text)) + 1):
            reached = lines.get(number, reached)
            if reached:
                under[number] = reached
    told = list(_told(text, layout, days, opening.lead, published))
    return ParagraphDays(told, under, _scenes(text, layout, days, opening.lead, contents))


def _heads(text: str, layout: Layout, days: Sequence[DayWords]) -> Iterator[DayWords]:
    """The days that paragraphs begin with: “On Thursday morning”."""
    return (d for d in days if _is_head(text, layout.paragraph_start(d.start), d))


def _told(
    text: str,
    layout: Layout,
    days: Sequence[DayWords],
    lead: DayWords | None,
    published: date,
) -> Iterator[DayWords]:
    """The days that a tale stops at: not in side clauses, not of what had been or will be."""
    for day in days:
        start, end = layout.sentence_span(day.start)
        if _is_head(text, layout.paragraph_start(day.start), day):
            yield day
        elif (
            not day.named_day
            or day.value.earliest > published
            or _OF.search(text[max(start, day.start - 12) : day.start])
        ) or HAD.search(text, start, min(end, start + _SENTENCE)):
            continue
        elif is_of_the_story(text, layout, day) or _in_passing(text, start, day, lead):
            yield day


def begins_sentence(text: str, layout: Layout, day: DayWords) -> bool:
    """Whether a day stands at the head of its sentence: “On Thursday morning he said”."""
    return _is_head(text, layout.sentence_span(day.start)[0], day)


def _in_passing(text: str, sentence: int, day: DayWords, lead: DayWords | None) -> bool:
    """Whether a side clause goes on with the tale, or is of what somebody says next.

    “..., which called him in on Wednesday.”, “Minch, whose speech was played on Wednesday, ...”
    """
    side = relative_start(text, sentence, day.start)
    if side is None:
        return False
    later = lead is not None and 0 < (day.value.earliest - lead.value.latest).days < _WEEK
    return later or text[side : side + 5].lower() == "whose"


def _starts(day: DayWords) -> int:
    return day.start


def _is_head(text: str, start: int, day: DayWords) -> bool:
    """A day at `start`, or a month that stands like a heading: “May - Talks fail.”."""
    if day.start - start >= _FRONT or not _HEAD.fullmatch(text, start, day.start):
        return False
    return day.named_day or bool(re.match(r"\s*(?:[-–—:]|\n)", text[day.end : day.end + 3]))


def _is_alone(text: str, layout: Layout, day: DayWords) -> bool:
    start = layout.paragraph_start(day.start)
    end = text.find("\n", day.end)
    line = text[start : end if end >= 0 else len(text)]
    return len(line.strip()) <= len(day.text) + 12
