"""The head of a plain text: date line, title, and lines such as `outlet: Daily Courier`.

Nothing is cut out.  What is found is marked, so that offsets stay the file's own.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass, field
from datetime import date

from rostra.domain.candidates import ArticleDraft
from rostra.domain.spans import Span, Spans, normalise
from rostra.importing.dates import DATE, day_of, parse_date

_MAX_TITLE = 220
_HEAD_LINES = 12
_BELOW = 5
"""So many lines under the title are looked at."""
_FIELDS = {
    "title": "title headline subject",
    "outlet": "outlet source publisher publication newspaper site",
    "author": "author byline by",
    "published": "date published dated pubdate",
    "address": "address url link",
    "language": "language lang",
}
_FIELD = {word: name for name, words in _FIELDS.items() for word in words.split()}
_KEYED = re.compile(rf"[ \t]*({'|'.join(_FIELD)})[ \t]*:[ \t]*(\S.*?)[ \t]*$", re.IGNORECASE)
_DATE_LINE = re.compile(r"[ \t]*((?:date|published|dated)\b[ \t]*:?[ \t]*)", re.IGNORECASE)
_ALONE = re.compile(
    r"[ \t*_]*(?:(?:mon|tues|wednes|thurs|fri|satur|sun)day,?[ \t]*)?"
    rf"({DATE.pattern})[ \t]*(?:,?[ \t]*\d\d?:\d\d\S*[ \t]*(?:[A-Z]{{2,4}})?)?[ \t*_]*$",
    re.IGNORECASE,
)
_CLOCK = re.compile(r"\b\d{1,2}:\d{2}\b")
_LONGEST_STAMP, _SHORT_STAMP = 120, 80
_APART = re.compile(
    r"(?:\A|[,/|:•·–—-]|\b(?:mon|tues|wednes|thurs|fri|satur|sun)day|\bH[CL] Deb)\s*\Z",
    re.IGNORECASE,
)
"""What stands before the day on such a line, and not before one in prose."""
_BESIDE_DAY = 8
"""Words that a line of the page's own may have beside its day."""
_SENT = re.compile(
    r"[ \t]*(?:[A-Z][A-Z'’.,\- ]{2,40}|(?P<mixed>(?:[A-Z][\w'’.-]+,?\s+){1,4}))"
    r"\((?:[^()\n]{0,60}[-–—/,]\s*)?(?P<day>[^()\n]{8,24})\)(?P<dash>\s*(?:[-–—]|--)\s)?"
)
"""“GENEVA (26 November 2018) – ”, “UNITED NATIONS (Wire / Agency - 2 July, 2020) ”."""
_SENT_ON = re.compile(
    r"[ \t]*(?:(?=[A-Z]{2})[A-Z][A-Z'’.,\-/ ]{2,40}?|(?:[A-Z][\w'’.-]+(?:,\s|\s)?){1,4}?)"
    r"(?:\s*\([^()\n]{2,40}\))?,\s*(?i:(?:mon|tues|wednes|thurs|fri|satur|sun)day,?\s+)?"
    rf"(?P<day>(?i:{DATE.pattern}))[,.]?\s*(?:\([^()\n]{{2,40}}\)|/[^/\n]{{2,40}}/\.?)?"
    r"\s*(?:[-–—:]|--|(?<=\)|/)|(?<=/\.))\s"
)
"""“BAKU, March 6, 2024 (Agency) - ”, “MOSCOW, 6 March 2024. /TASS/. ”."""
_DAY_AT_END = re.compile(rf"(?:{DATE.pattern})\W*\Z", re.IGNORECASE)
"""“Regular Press Conference on April 28, 2023”."""
_PUBLISHED = re.compile(
    r"^[ \t]*(?:first[ \t]+|originally[ \t]+)?(?:published|posted)\b[ \t]*(?:on|at)?[ \t:]*",
    re.IGNORECASE | re.MULTILINE,
)
_TAIL, _NEAR = 600, 30
"""Characters at the end in which such a line is looked for, and up to its day."""
_BYLINE = re.compile(
    r"[ \t]*[Bb][Yy][ \t]+((?:[A-Z][\w.’'-]*"
    r"(?:,?[ \t]+(?:(?:and|&|de|von|van|al|bin|di|da|del)[ \t]+)*|(?=[ \t]*$))){2,6})[ \t]*$"
)
"""“By Ida Ro and Tomas Aral”, without a colon."""
_REST = re.compile(r"[\s,.|–—-]*(?:at\s+)?(?:\d\d?[:.]\d\d)?\s*(?:[A-Z]{2,4}|[ap]m)?[\s*_.]*")
_ENDS_SENTENCE = re.compile(r"[.!?:;,…]['\"”’»)]*$")
_TITLE_END = re.compile(r"(?:[?!]|\b[A-Z]\.[A-Z]\.)$")
_TURN = re.compile(r"[^\W\d_][^:\n]{0,80}:(?:\s|$)")
_SENTENCE = re.compile(r".{20,}?[.!?…](?=[\"'”’»)]*\s|$)", re.DOTALL)


@dataclass(slots=True)
class Head:
    """What the head of a text says, where it says it, and where the body begins."""

    title: str = ""
    outlet: str = ""
    author: str = ""
    published: date | None = None
    address: str = ""
    language: str = ""
    body: int = 0
    marks: dict[str, Spans] = field(default_factory=dict)
    provenance: dict[str, str] = field(default_factory=dict)

    def mark(self, name: str, span: Span) -> None:
        """Add one span under `name`."""
        self.marks[name] = normalise((*self.marks.get(name, ()), span))

    def put(self, name: str, value: str, came_from: str) -> bool:
        """Set a field that is still empty; whether it was, and the value was good."""
        if not value or getattr(self, name):
            return False
        if name == "published":
            self.published = parse_date(value)
            if self.published is None:
                return False
        else:
            setattr(self, name, value)
        self.provenance[name] = came_from
        return True

    def draft(self, text: str) -> ArticleDraft:
        """The draft of a text that has this head."""
        return ArticleDraft(
            text=text,
            title=self.title,
            outlet=self.outlet,
            author=self.author,
            published=self.published,
            language=self.language,
            address=self.address,
            marks=self.marks,
            provenance=self.provenance,
        )


def read_head(text: str, *, titled: bool = True) -> Head:
    """Look at the first lines of `text`; `titled` False: its title is already known."""
    head = Head()
    for start, line in _first_lines(text):
        found = _keyed(head, start, line) or _date_line(head, start, line)
        if not found:
            head.body = start + len(line) - len(line.lstrip())
            break
        head.body = found
        if not _REST.fullmatch(line, found - start):  # the article goes on behind the date
            return head
    if titled and not head.title:
        _title_line(head, text)
    read_below(head, text, head.body)
    return head


def first_words(text: str, start: int = 0, limit: int = 110) -> str:
    """A title for a text that has none: its first sentence, cut at a word."""
    part = text[start : start + 2000].strip().split("\n\n", 1)[0]
    sentence = _SENTENCE.match(part)
    words = " ".join((sentence[0] if sentence else part).split())
    if len(words) <= limit:
        return words.rstrip(".")
    return words[:limit].rsplit(" ", 1)[0].rstrip(" ,;:–-") + "…"


def _first_lines(text: str, start: int = 0) -> Iterator[tuple[int, str]]:
    """The first lines that are not blank, each with its offset."""
    position, shown = start, 0
    while position < len(text) and shown < _HEAD_LINES:
        end = text.find("\n", position)
        end = len(text) if end < 0 else end
        line = text[position : min(end, position + 4000)]
        if line.strip():
            yield position, line
            shown += 1
        position = end + 1


def _keyed(head: Head, start: int, line: str) -> int:
    match = _KEYED.match(line)
    if not match:
        return 0
    name, span = _FIELD[match[1].lower()], (start + match.start(2), start + match.end(2))
    if not head.put(name, match[2].strip("\"'"), "text"):
        return 0
    whole = (start + match.start(1), span[1])
    if name == "title":
        head.mark("boilerplate", (whole[0], span[0]))
        head.mark("title", span)
    else:
        head.mark("date" if name == "published" else "boilerplate", whole)
    return start + len(line)


def _byline(head: Head, start: int, line: str) -> bool:
    """“By Ida Ro” on a line of its own names the author."""
    match = _BYLINE.match(line)
    if not match or not head.put("author", match[1].strip(), "text"):
        return False
    head.mark("boilerplate", (start + len(line) - len(line.lstrip()), start + match.end(1)))
    return True


def _date_line(head: Head, start: int, line: str) -> int:
    """`date 2024-03-07`, alone or with the article going on behind it; or a bare date."""
    named = _DATE_LINE.match(line)
    if named:
        dated = DATE.match(line, named.end())
        day = day_of(dated) if dated else None
        if dated and day and head.published is None:
            return _dated(head, day, (start + named.start(1), start + dated.end()))
    return _bare_date(head, start, line)


def _stamp(head: Head, start: int, line: str) -> int:
    """A line of the page's own with a day is marked as such."""
    day = None if head.published else _stamped(line)
    lead = len(line) - len(line.lstrip())
    return _dated(head, day, (start + lead, start + len(line.rstrip()))) if day else 0


def _stamped(line: str) -> date | None:
    """The day of a line of the page's own: “Ida Ro 1 hour ago 2 July 2020 | 01:30”."""
    bare = line.strip()
    if len(bare) > _LONGEST_STAMP or _ENDS_SENTENCE.search(bare.rstrip(":")):
        return None
    found = list(DATE.finditer(line))
    if len(found) != 1 or not (day := day_of(found[0])):
        return None
    beside = len(DATE.sub(" ", line).split())
    short = len(bare) <= _SHORT_STAMP and beside <= _BESIDE_DAY
    if not _CLOCK.search(line) and not (short and _APART.search(line[: found[0].start()])):
        return None
    return day


def _sent(head: Head, start: int, line: str) -> None:
    """The day of a date line at the head of the article's first words."""
    match = _SENT.match(line)
    if match and match["mixed"] and not match["dash"]:
        return
    match = match or _SENT_ON.match(line)
    if not match or head.published:
        return
    found = DATE.search(line, match.start("day"), match.end("day"))
    if found and (day := day_of(found)):
        _dated(head, day, (start + found.start(), start + found.end()))


def _bare_date(head: Head, start: int, line: str) -> int:
    alone = _ALONE.match(line)
    day = parse_date(alone[1]) if alone else None
    if not alone or not day or head.published is not None:
        return 0
    lead = len(line) - len(line.lstrip())
    return _dated(head, day, (start + lead, start + len(line.rstrip())))


def _dated(head: Head, day: date, span: Span) -> int:
    head.published = day
    head.provenance["published"] = "text"
    head.mark("date", span)
    return span[1]


def _title_line(head: Head, text: str) -> None:
    """The first line is a title when it is short, ends no sentence and stands apart."""
    start, line = next(_first_lines(text, head.body), (0, ""))
    title = line.strip()
    end = start + len(line)
    rest = text[end : end + 400]
    if (
        not title
        or len(title) > _MAX_TITLE
        or (_ENDS_SENTENCE.search(title) and not _TITLE_END.search(title) and not title.isupper())
        or _is_turn(title)
        or title.startswith(('"', "“", "«", "„"))
        or not rest.strip()
        or not (rest.startswith(("\n\n", "\n \n")) or head.published or _dated_below(rest))
    ):
        return
    lead = start + len(line) - len(line.lstrip())
    head.title = title
    head.provenance["title"] = "text"
    head.mark("title", (lead, lead + len(title)))
    head.body = end


def _dated_below(rest: str) -> bool:
    """Whether the next line is a day, or one of the page's own: “Daily Courier, 7 March 2024”."""
    line = rest.lstrip("\n").split("\n", 1)[0]
    return bool(_ALONE.match(line) and len(line) <= _LONGEST_STAMP) or _stamped(line) is not None


def _is_turn(line: str) -> bool:
    """`Q: ...` or `PRESIDENT X: ...`, but not `Transcript: press conference`."""
    match = _TURN.match(line)
    return bool(match) and line[: line.index(":")].isupper()


def read_below(head: Head, text: str, start: int) -> None:
    """Lines under the title: a date, `outlet: X`; one line of other text may stand between.

    A day that stands alone is read further down too, and one that the last lines say it was
    published on; never one on which it was updated.
    """
    strangers = 0
    for count, (at, line) in enumerate(_first_lines(text, start)):
        if count > _BELOW or strangers > 1:
            break
        dated = head.published is None and (_date_line(head, at, line) or _stamp(head, at, line))
        _sent(head, at, line)
        strangers += not (dated or _keyed(head, at, line) or _byline(head, at, line))
    if head.published is None:
        _day_further_down(head, text, start)


def _day_further_down(head: Head, text: str, start: int) -> None:
    """A bare day among the first lines, or “Published 30 July 2024” among the last."""
    for at, line in _first_lines(text, start):
        if _bare_date(head, at, line.rstrip(" .")):
            return
    if found := _DAY_AT_END.search(head.title):
        head.published = day_of(found)
        head.provenance["published"] = "text"
        return
    tail = text[max(start, len(text) - _TAIL) :]
    for match in _PUBLISHED.finditer(tail):
        found = DATE.search(tail, match.end(), match.end() + _NEAR)
        if found and (day := day_of(found)):
            at = len(text) - len(tail)
            _dated(head, day, (at + match.start(), at + found.end()))
            return
