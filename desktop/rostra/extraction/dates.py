"""On which day each statement was made, and by which rule that is known.

The published day is never taken for the day of saying without a word for it: the rule says which
words gave the day.  A statement takes the day named in its own sentence outside what was said;
else the day its paragraph has reached; else the day of the event that the opening tells of.
"""

from __future__ import annotations

import itertools
import re
from bisect import bisect_left
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date, timedelta

from rostra.domain.dates import PartialDate
from rostra.domain.spans import Span
from rostra.extraction.calendar_words import DayWords, find
from rostra.extraction.day_frames import (
    AFTER_EVENT,
    DATE_LINE,
    DATELINE,
    EVENT,
    FIRST,
    HEAD,
    HELD,
    ITS,
    ITS_EVENT,
    LEAD,
    NO_TIE,
    NOT_THE_SAYING,
    NOUN_AFTER,
    OF_EVENT,
    PRONOUN,
    RELATIVE,
    SAID,
    SIDE_REMARK,
    TITLE,
    TOOK_PLACE,
)
from rostra.extraction.speakers.layout import Layout
from rostra.extraction.speakers.types import Utterance

_CLAUSE, _NEAR = 300, 10
"""Characters of a clause, and days on either side, that are looked at: it stays linear."""


@dataclass(frozen=True, slots=True)
class SaidDate:
    """When a statement was made: None where nothing says it.  `rule` is for people to read."""

    value: PartialDate | None
    rule: str
    confidence: float


def said_dates(
    text: str,
    statements: Sequence[Utterance],
    published: date | None,
    layout: Layout | None = None,
) -> list[SaidDate]:
    """The day of each statement, in the statements' order.  Never raises."""
    if published is None:
        return [SaidDate(None, "the article has no date", 0.4)] * len(statements)
    layout = layout or Layout(text)
    days = _outside_content(text, statements, published)
    opening = _opening(text, layout)
    story = _Story(
        text,
        layout,
        statements,
        published,
        days,
        _lead(text, layout, days, opening, published),
        opening,
        _Setting.of(text, layout, days, opening),
    )
    out = [SaidDate(None, "", 0.0)] * len(statements)
    for i in sorted(range(len(statements)), key=lambda n: _place(statements[n])):
        out[i] = story.said(statements[i])
    return out


@dataclass(frozen=True, slots=True)
class _Setting:
    """What the opening tells of, and which day each paragraph begins with."""

    told: str
    """The opening in small letters."""
    words: frozenset[str]
    """Telling words of the opening: whoever is named by one of them is part of it."""
    event: bool
    """Whether it tells of a talk, a ceremony or the like."""
    openers: Mapping[int, DayWords]
    """Paragraph -> “On Thursday morning” at its beginning."""

    @classmethod
    def of(cls, text: str, layout: Layout, days: Sequence[DayWords], opening: range) -> _Setting:
        start = layout.paragraph_start(len(text) - len(text.lstrip()))
        inside = [d.end for d in days if layout.paragraph(d.start) in opening]
        end = text.find("\n", max(inside, default=start))
        told = text[start : end if end >= 0 else len(text)][:LEAD]
        openers: dict[int, DayWords] = {}
        for day in days:
            paragraph = layout.paragraph(day.start)
            begins = layout.paragraph_start(day.start)
            before = text[begins : day.start].strip().lower()[:12]
            if day.named_day and before in ("", "on", "early on", "late on"):
                openers.setdefault(paragraph, day)
        return cls(told.lower(), _telling_words(told), bool(EVENT.search(told)), openers)


def _telling_words(text: str) -> frozenset[str]:
    return frozenset(re.findall(r"\w{4,}", text.lower())) - NO_TIE


@dataclass(slots=True)
class _Story:
    """One article while its statements are dated, in the order of the text."""

    text: str
    layout: Layout
    statements: Sequence[Utterance]
    published: date
    days: Sequence[DayWords]
    lead: DayWords | None
    """The day of the event that the opening tells of."""
    opening: range
    """The numbers of the first paragraphs: title and date line, then two of the text."""
    setting: _Setting
    carried: tuple[int, DayWords, str] | None = None
    """(paragraph, day, source's words) of the last statement with a day of its own."""
    tied: bool = True
    """Whether the last speaker named is one of those the opening tells of."""

    def said(self, one: Utterance) -> SaidDate:
        """The day of the next statement."""
        place = _place(one)
        sentence, paragraph = self.layout.sentence_span(place), self.layout.paragraph(place)
        wording = " ".join(self.text[s:e] for s, e in one.source)
        if one.nested_in is not None:
            return self._told_by_another(one)
        own = _own(self.days, sentence, one, self.text)
        if own:
            self.carried = (paragraph, own, wording)
            return self._as_said(own, f"named with it: “{own.text}”", 0.95)
        if SIDE_REMARK.search(_frame(self.text, sentence, self.statements)):
            return SaidDate(None, "an earlier remark without a day", 0.8)
        if self.carried and self.carried[0] == paragraph and _follows(self.carried[2], wording):
            day = self.carried[1]
            return self._as_said(day, f"goes on from “{day.text}”", 0.85)
        opened = self.setting.openers.get(paragraph)
        if opened and opened.start < place:
            return self._as_said(opened, f"the day its paragraph begins with: “{opened.text}”", 0.7)
        if self.lead:
            return self._of_the_event(self.lead, wording)
        told = (
            _told_day(self.text, sentence, self.published)
            if paragraph in self.opening[:-1]
            else None
        )
        if told:
            return SaidDate(told.value, f"the day it tells of: “{told.text}”", 0.6)
        own_day = PartialDate.of_day(self.published)
        return SaidDate(own_day, "no day is named; the article's own", 0.3)

    def _of_the_event(self, lead: DayWords, wording: str) -> SaidDate:
        """The opening's day, as sure as the speaker is tied to what the opening tells of.

        Measured on our 124 training articles, where people gave 1,203 such statements that day
        or none: of the speakers in the opening of a talk or ceremony 97% had it, of those in
        another opening 68%; of speakers outside it 92% and 38%.
        """
        named = _telling_words(wording)
        if named:
            self.tied = bool(named & self.setting.words)
        elif wording.lower().startswith("the "):  # “the President”, after “President Marent”
            self.tied = self.tied or wording.lower()[4:] in self.setting.told
        elif not PRONOUN.match(wording):
            self.tied = False
        event = self.setting.event
        sure = (0.97 if event else 0.7) if self.tied else (0.92 if event else 0.35)
        loose = "" if sure > 0.5 else ", though nothing ties the speaker to it"
        return SaidDate(lead.value, f"the day of the event: “{lead.text}”{loose}", sure)

    def _told_by_another(self, one: Utterance) -> SaidDate:
        """“He had demanded it in a letter of May 12”: a day that the outer statement names."""
        number = one.nested_in or 0
        outer = self.statements[number].content if number < len(self.statements) else ()
        for start, end in outer:
            for day in find(self.text, self.published, start, end):
                own = any(s <= day.start < e for s, e in one.content)
                if day.named_day and not own and day.value.earliest <= self.published:
                    return SaidDate(day.value, f"named with it: “{day.text}”", 0.7)
        return SaidDate(None, "told by another; when it was said is not named", 0.6)

    def _as_said(self, day: DayWords, rule: str, confidence: float) -> SaidDate:
        value = self.lead.value if day.same and self.lead else day.value
        if day.shift is not None and self.lead and self.lead.value.is_day:
            value = PartialDate.of_day(self.lead.value.earliest + timedelta(day.shift))
        if value.earliest <= self.published:
            return SaidDate(value, rule, confidence)
        # Nobody is quoted from the future: the words are about something else.
        if self.lead:
            return SaidDate(self.lead.value, f"the day of the event: “{self.lead.text}”", 0.5)
        own_day = PartialDate.of_day(self.published)
        return SaidDate(own_day, "no day is named; the article's own", 0.3)


def _told_day(text: str, sentence: Span, published: date) -> DayWords | None:
    """The one day that the opening sentence tells of, if it is of the last week."""
    days = [d for d in find(text, published, *sentence) if d.named_day]
    if len(days) == 1 and 0 <= (published - days[0].value.earliest).days < 7:
        return days[0]
    return None


def _place(statement: Utterance) -> int:
    spans = statement.cue or statement.source or statement.content
    return spans[0][0] if spans else 0


def _follows(before: str, now: str) -> bool:
    """Whether a statement goes on with the speaker of the one before."""
    if not now or now == before or PRONOUN.match(now) or ITS.match(now):
        return True
    return now.rsplit(maxsplit=1)[-1:] == before.rsplit(maxsplit=1)[-1:]


def _outside_content(text: str, statements: Sequence[Utterance], published: date) -> list[DayWords]:
    """Words for days that are the writer's own, not part of what was said."""
    inside = sorted(span for s in statements for span in s.content)
    out = []
    opening = DATE_LINE.match(text)
    start = opening.end() if opening else 0
    sent = DATELINE.search(text, start, start + HEAD)  # a title may stand before it
    for day in find(text, published, start):
        if AFTER_EVENT.search(text[max(0, day.start - 80) : day.start]):
            out.append(day)  # "..., following talks held on March 6" is never what was said
            continue
        if any(s <= day.start and day.end <= e for s, e in inside):
            continue
        if sent and sent.start() <= day.start < sent.end():
            continue
        before = text[max(0, day.start - 40) : day.start]
        if ITS_EVENT.match(text, day.end):
            if not re.search(r"\b(?:before|until|ahead\s+of|for)\s+\Z", before, re.IGNORECASE):
                out.append(day)
            continue
        other = NOT_THE_SAYING.search(before) and not (
            OF_EVENT.search(before) or (day.several and before.lower().endswith("from "))
        )
        if not other and not NOUN_AFTER.match(text, day.end):
            out.append(day)
    return out


def _frame(text: str, sentence: Span, statements: Sequence[Utterance]) -> str:
    """The sentence without what was said."""
    out = []
    at = sentence[0]
    for start, end in sorted(span for s in statements for span in s.content):
        if end <= at or start >= sentence[1]:
            continue
        out.append(text[at : max(at, start)])
        at = max(at, end)
    out.append(text[at : sentence[1]])
    return " ".join(out)


def _starts(day: DayWords) -> int:
    return day.start


def _own(
    days: Sequence[DayWords],
    sentence: Span,
    one: Utterance,
    text: str,
) -> DayWords | None:
    """The day named in the statement's own sentence."""
    place = _place(one)
    low, high, near = (bisect_left(days, at, key=_starts) for at in (*sentence, place))
    found = [
        d for d in days[max(low, near - _NEAR) : min(high, near + _NEAR)]
        if sentence[0] <= d.start < sentence[1] and not _in_relative(text, sentence[0], d)
    ]  # fmt: skip
    found = [d for d in found if d.named_day or _beside_cue(d, one, sentence[0], text)]
    found.sort(key=lambda d: (not d.named_day, abs(d.start - place)))
    return found[0] if found else None


def _beside_cue(day: DayWords, one: Utterance, sentence: int, text: str) -> bool:
    """Whether a week, month or year belongs to the saying: "said last week", "In May, he said".

    "Trade grew by a fifth last year, he said" does not say when he said it.
    """
    if not one.cue:
        return False
    between = text[one.cue[-1][1] : day.start]
    starts = [s for s, _ in one.content]
    if day.start >= one.cue[-1][1]:
        crossed = any(one.cue[-1][1] <= s < day.start for s in starts)
        return len(between) < 30 and not crossed and "," not in between
    opening = text[sentence : day.start].strip().lower()
    long_ago = (day.value.latest - day.value.earliest).days > 31
    return opening in ("", "in", "earlier", "speaking", "late", "early") and not long_ago


def _in_relative(text: str, start: int, day: DayWords) -> bool:
    """Whether the words stand in a side clause: ", who took office in March," ."""
    start = max(start, day.start - _CLAUSE)
    match = RELATIVE.search(text[start : day.start])
    if not match or HELD.match(match.group()):  # “a conference which was held on Friday”
        return False
    return text[start + match.start() - 2 : start + match.start()].startswith(",") or (
        match.group().lower().startswith("who")
    )


def _opening(text: str, layout: Layout) -> range:
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
    """The day of the event the opening paragraphs tell of."""
    for number in opening:
        inside = [d for d in days if layout.paragraph(d.start) == number]
        good = [
            d for d in inside
            if d.value.earliest <= published and not _in_relative(
                text, layout.sentence_span(d.start)[0], d)
        ]  # fmt: skip
        one_day = [d for d in good if d.shift is None and (d.named_day or _is_visit(d))]
        if one_day:
            return next((d for d in one_day if _is_told(text, layout, d)), one_day[0])
    # “The talks were held on May 16.” may stand further down.
    for day in days:
        start, end = layout.sentence_span(day.start)
        is_past = (day.named_day or _is_visit(day)) and day.value.earliest <= published
        if is_past and TOOK_PLACE.search(text, start, min(end, start + 400)):
            return day
    return None


def _is_told(text: str, layout: Layout, day: DayWords) -> bool:
    """Whether the day's own sentence tells of an event or a saying, not of a storm."""
    sentence = text[slice(*layout.sentence_span(day.start))]
    return bool(EVENT.search(sentence) or SAID.search(sentence))


def _is_visit(day: DayWords) -> bool:
    """Two or more days named one by one: “on 7 and 8 August”."""
    return day.several and (day.value.latest - day.value.earliest).days < 7
