"""What ties one statement to another: its speaker's words, the sentence around it, the day told."""

from __future__ import annotations

import re
from bisect import bisect_left
from collections.abc import Iterable, Sequence
from datetime import date

from rostra.domain.spans import Span, Spans
from rostra.extraction.calendar_words import DayWords, find
from rostra.extraction.day_clauses import is_beside, lies_ahead, tells_when
from rostra.extraction.day_frames import ITS, PRONOUN
from rostra.extraction.speakers.types import Utterance

_AROUND, _NESTED, _CONTENTS = 400, 10, 40
"""Characters around a cue; contents before and after: it stays linear."""


def told_day(text: str, sentence: Span, published: date) -> DayWords | None:
    """The one day that the opening sentence tells of, if it is of the last week."""
    days = [
        d for d in find(text, published, *sentence)
        if d.named_day and tells_when(text, d) and not lies_ahead(text, sentence[0], d)
    ]  # fmt: skip
    if len(days) == 1 and 0 <= (published - days[0].value.earliest).days < 7:
        return days[0]
    return None


def wording_of(text: str, one: Utterance) -> str:
    """The words that name who speaks."""
    return " ".join(text[s:e] for s, e in one.source)


def surname(wording: str) -> list[str]:
    """The last word, by which a speaker is told again; [] where nobody is named."""
    return wording.rsplit(maxsplit=1)[-1:]


def adds(text: str, one: Utterance) -> bool:
    """“he added”, “she continued”: in one breath with what was said before."""
    return bool(one.cue and _ADDS.match(text, one.cue[0][0]))


_ADDS = re.compile(r"(?:also\s|further\s)?(?:added|adds|continued|went\son)\b")


def is_of_now(text: str, one: Utterance) -> bool:
    """“she says”, of the day that is told, not of the years before."""
    cue = text[slice(*one.cue[0])] if one.cue else ""
    return bool(re.fullmatch(r"\w+(?<!wa)(?<!ha)s", cue)) or not cue


def named_in_outer(
    text: str, one: Utterance, outer: Spans, around: Span, published: date, spoken: date
) -> DayWords | None:
    """The day that the statement around a nested one names for it; `spoken`: its own day."""
    for start, end in outer:
        for day in find(text, published, max(around[0], start), min(around[1], end), spoken):
            inside = any(s <= day.start < e for s, e in one.content)
            named = day.named_day or is_beside(day, one, text)
            if named and not inside and day.value.earliest <= published:
                return day
    return None


def days_spoken(
    text: str, named: Iterable[tuple[Utterance, DayWords | None]]
) -> dict[str, list[DayWords]]:
    """Surname -> the days that are named with that speaker's own words; `named` has them all."""
    out: dict[str, list[DayWords]] = {}
    for one, own in named:
        name = spoken_by(wording_of(text, one))
        if own and own.named_day and own.shift is None and one.nested_in is None and name:
            out.setdefault(name, []).append(own)
    return out


def spoken_by(wording: str) -> str:
    """The surname in a source's words: “Renn” of “Ida Renn, who leads it”; "" for none."""
    last = wording.partition(",")[0].rsplit(maxsplit=1)[-1:]
    return last[0] if last and last[0][:1].isupper() and len(last[0]) > 1 else ""


def is_titled(text: str, one: str, other: str) -> bool:
    """Whether “the President” and “Ro” are one, as the opening has “President Ida Ro”."""
    named, titled = (one, other) if other.lower().startswith("the ") else (other, one)
    title, name = titled[len("the ") :], surname(named)
    if not titled.lower().startswith("the ") or not name or not name[0][:1].isupper():
        return False
    opening = text[:_OPENING]
    at = opening.lower().find(f"{title.lower()} ") if title else -1
    after = opening[at + len(title) : at + len(title) + _AFTER_TITLE] if at >= 0 else ""
    return bool(re.match(rf"(?:\s[A-Z][\w.’'-]*){{0,3}}?\s{re.escape(name[0])}\b", after))


_OPENING, _AFTER_TITLE = 2000, 60
"""Characters in which a title stands with its name, and behind the title."""


def is_same(text: str, one: str, other: str) -> bool:
    """Whether two wordings name one speaker: by surname, or by title and surname."""
    return surname(one) == surname(other) or is_titled(text, one, other)


def follows(before: str, now: str) -> bool:
    """Whether a statement goes on with the speaker of the one before."""
    if not now or now == before or ITS.match(now):
        return True
    if surname(now) == surname(before):
        return True
    # “The governor” may be “Sarkov”, but not “a newspaper”.
    other = before.lower().startswith(("a ", "an ")) and now.lower().startswith("the ")
    return bool(PRONOUN.match(now)) and not other


def frame(text: str, sentence: Span, place: int, contents: Sequence[Span]) -> str:
    """The sentence around `place` without what was said; `contents` are in order."""
    at, end = max(sentence[0], place - _AROUND), min(sentence[1], place + _AROUND)
    out = []
    first = bisect_left(contents, (at, 0))
    for begin, stop in contents[max(0, first - _NESTED) : first + _CONTENTS]:
        if begin >= end:
            break
        if stop > at:
            out.append(text[at : max(at, begin)])
            at = max(at, stop)
    out.append(text[at:end])
    return " ".join(out)
