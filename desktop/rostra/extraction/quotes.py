"""Quotation marks, paragraph by paragraph, so that one bad mark never loses an article.

Every printed style is read: “ ” « » » « „ “ ” ” ‘ ’ ‚ ‘ ‹ › 「 」 『 』 " ' '' and ``.
Only the outermost quotation counts; a quotation in a quotation is part of it.  A quotation ends
with its paragraph even if its mark is missing; if the next paragraph opens with the same mark,
that one goes on where this one stopped.
"""

from __future__ import annotations

import re
from bisect import bisect_right
from collections.abc import Sequence
from dataclasses import dataclass, replace

from rostra.domain.records import Kind
from rostra.domain.spans import Span
from rostra.extraction.words import Words

OUTSIDE, MARK, INSIDE, CONTINUED = range(4)
"""The state of a word, as the model was trained on them."""

MARKS = "“”„‟«»‹›‘’‚‛「」『』\"'`″"
"""Every character that can open or close a quotation."""

_CLOSERS = {
    "“": ("”", '"', "″", "’’"),
    "„": '“”"',
    "‟": '”"',
    "”": "”“",
    "«": "»",
    "»": "«",
    "‹": "›",
    "›": "‹",
    "‘": "’",
    "‚": "‘’",
    "‛": "’",
    "'": "'’",
    "「": "」",
    "『": "』",
    '"': '"”″',
    "``": ("''", "”", '"', "″"),
    "″": "″”",
    "''": ("''",),
}
_SINGLE = frozenset("‘‚‛'")
_MARK = re.compile("``|''|’’|[“”„‟«»‹›‘’‚‛「」『』\"'″]")
_PARAGRAPH = re.compile(r"[^\r\n\u2028\u2029]+")
_BEFORE_OPENING = frozenset("([{—–-/:…¿¡" + MARKS)
_LOOK_AHEAD = 200
"""How many marks ahead the end of a single-quoted text is looked for (apostrophes count)."""
_OPENS_FOR = {"”": "“", "»": "«", '"': '"'}
_LEAST_LOST = 20
"""Characters that a quotation without its opening mark has at least."""
_ATTRIBUTED = re.compile(
    r"\s+(?:(?:he|she|they|it|I|we|the|an?|his|her|their|its|[A-ZÀ-ÞА-Я])[^.;\n]{0,120}?\s)?"
    r"(?:sa(?:id|ys)|added|told|noted|stressed|stated|emphasi[sz]ed|wrote|explained|concluded|continued"
    r"|believes?|underlined|pointed\s+out|replied|answered|declared|insisted|remarked|recalled)\b"
)
_CLAUSE_END = re.compile(r"[.,!?…](?=\s)")


@dataclass(frozen=True, slots=True)
class Quotation:
    """One quotation of one paragraph, without its marks: [start, end) in code points."""

    start: int
    end: int
    mark: str
    closed: bool = True
    continues: bool = False
    """Whether it goes on with the one that the paragraph before left open."""
    outer: Span = (0, 0)
    """The same with its marks."""


def quotations(text: str) -> list[Quotation]:
    """Every outermost quotation of a text, in order.  Linear in its length."""
    out: list[Quotation] = []
    left_open = ""
    for paragraph in _PARAGRAPH.finditer(text):
        if paragraph.group().isspace():
            continue
        found = _in_paragraph(text, paragraph.start(), paragraph.end())
        if found and left_open:
            first = found[0]
            blank = not text[paragraph.start() : first.outer[0]].strip()
            if blank and first.mark == left_open:
                found[0] = replace(first, continues=True)
        left_open = found[-1].mark if found and not found[-1].closed else ""
        out += found
    return out


def _in_paragraph(text: str, start: int, end: int) -> list[Quotation]:
    marks = [(m.start(), m.group()) for m in _MARK.finditer(text, start, end)]
    out: list[Quotation] = []
    balanced = sum(m in "“„" for _, m in marks) == sum(m == "”" for _, m in marks)
    if balanced:  # a 6″ pipe
        marks = [(at, m) for at, m in marks if m != "″" or not text[at - 1].isdigit()]
    at = 0
    if marks and _lost_its_opening(text, marks, start, end):
        stop, mark = marks[0]
        begin = start + len(text[start:stop]) - len(text[start:stop].lstrip())
        out.append(Quotation(begin, stop, _OPENS_FOR[mark], True, False, (begin, stop + 1)))
        at = 1
    while at < len(marks):
        position, mark = marks[at]
        if not _opens(text, position, mark, start, end):
            at += 1
            continue
        close = _closing(text, marks, at, end, balanced)
        inner = position + len(mark)
        if close is None:
            close = _closed_otherwise(text, marks, at, end)
        if close is None:
            if mark in _SINGLE and not (mark == "‘" and position == start):
                at += 1
                continue
            if inner < end:
                out.append(Quotation(inner, end, mark, False, False, (position, end)))
            break
        at, stop, closed = close
        outer_end = stop + len(marks[at - 1][1]) if closed else stop
        if inner < stop:
            out.append(Quotation(inner, stop, mark, closed, False, (position, outer_end)))
    return out


def _lost_its_opening(text: str, marks: Sequence[tuple[int, str]], start: int, end: int) -> bool:
    """Whether the first mark closes a quotation that the paragraph began without one.

    `We shall sign it. This is a very high level," said the head of state.`
    """
    where, mark = marks[0]
    if mark not in _OPENS_FOR or not _ATTRIBUTED.match(text, where + 1, end):
        return False
    if text[where - 1] not in ".,!?…" or where - start < _LEAST_LOST:
        return False
    if mark == '"':
        return sum(m == '"' for _, m in marks) % 2 == 1
    return sum(m in "“„«" for _, m in marks) < sum(m == mark for _, m in marks)


def _opens(text: str, position: int, mark: str, start: int, end: int) -> bool:
    """Whether a mark met outside any quotation opens one."""
    after = position + len(mark)
    if mark not in _CLOSERS or after >= end or text[after] in ",;":
        return False
    before = text[position - 1] if position > start else " "
    free = before.isspace() or before in _BEFORE_OPENING
    if mark == "”" and not text[start:position].strip():
        return (
            text[after : after + 2].strip()[:1].isalnum()
        )  # ” I did not, opened with a closing one
    if text[after].isspace():  # « as the French print it »
        return mark in "«‹" and free and after + 1 < end and text[after + 1].isalnum()
    if mark in "“„‟«‹「『" or mark == "``":
        return True
    if mark in _SINGLE:
        return free and (text[after].isalnum() or text[after] in "$€£")
    if mark == '"' and before.isdigit():
        return False
    return free or (mark == '"' and not before.isalnum())


def _closing(
    text: str, marks: Sequence[tuple[int, str]], at: int, end: int, balanced: bool
) -> tuple[int, int, bool] | None:
    """(index of the next mark to look at, where the quotation ends, whether a mark closes it)."""
    position, mark = marks[at]
    closers = _CLOSERS[mark]
    if mark in _SINGLE:
        return _closing_single(text, marks, at, end)
    depth = 0
    for index in range(at + 1, len(marks)):
        where, other = marks[index]
        if other == mark and mark not in ('"', "''", "”"):
            if _only_closes(text, where, end):
                return index + 1, where, True
            if balanced:
                depth += 1
                continue
            return _reopened(text, position + len(mark), where, index)
        if other in closers:
            if mark == "”" and other == "“" and not _only_closes(text, where, end):
                return _reopened(text, position + len(mark), where, index)
            if other == mark and _only_opens(text, where, end):
                return _reopened(text, position + len(mark), where, index)
            if depth:
                depth -= 1
                continue
            return index + 1, where, True
    return None


def _closed_otherwise(
    text: str, marks: Sequence[tuple[int, str]], at: int, end: int
) -> tuple[int, int, bool] | None:
    """Closed with a mark of another sort, as it happens: “We want it,’ he added.

    A quotation that holds another one in single marks may end with that one's.
    """
    alone = marks[at][1] in _SINGLE
    for index in range(at + 1, min(len(marks), at + _LOOK_AHEAD)):
        where, other = marks[index]
        if not alone and (other == "‘" or (other == "'" and text[where - 1].isspace())):
            return None
        if other not in ("’", "'") or text[where - 1] not in ".,!?…":
            continue
        if not text[where + 1 : end].strip() or _ATTRIBUTED.match(text, where + 1, end):
            return index + 1, where, True
    return None


def _only_opens(text: str, where: int, end: int) -> bool:
    """Whether a mark that is the same at both ends can here only open."""
    before, after = text[where - 1], text[where + 1] if where + 1 < end else " "
    return (before.isspace() or before in "([") and after.isalnum()


def _only_closes(text: str, where: int, end: int) -> bool:
    """Whether an opening mark was printed where only a closing one can stand."""
    before, after = text[where - 1], text[where + 1] if where + 1 < end else " "
    if before.isspace():  # “ of course. “ and nothing after it
        return text[where] in "“„" and not text[where + 1 : end].strip()
    return after.isspace() or after in ".,;:!?)"


def _reopened(text: str, start: int, where: int, index: int) -> tuple[int, int, bool]:
    """A second opening mark: the first quotation lost its closing one; end it with a clause."""
    clauses = [m.end() for m in _CLAUSE_END.finditer(text, start, where)]
    return index, clauses[0] if clauses else where, False


def _closing_single(
    text: str, marks: Sequence[tuple[int, str]], at: int, end: int
) -> tuple[int, int, bool] | None:
    """Single marks are apostrophes too: prefer one after punctuation, want more than one word."""
    position, mark = marks[at]
    closers = _CLOSERS[mark]
    first: tuple[int, int, bool] | None = None
    for index in range(at + 1, min(len(marks), at + _LOOK_AHEAD)):
        where, other = marks[index]
        if other == mark and mark == "‘":
            break
        if other not in closers or (where + 1 < end and text[where + 1].isalnum()):
            continue
        if mark == "'" and " " not in text[position:where] and first is None:
            return None
        if text[where - 1] in ".,!?…":
            return index + 1, where, True
        if first is None:
            first = (index + 1, where, True)
    return first


def states(words: Words, found: Sequence[Quotation]) -> list[int]:
    """`OUTSIDE`, `MARK`, `INSIDE` or `CONTINUED` for each word."""
    out = [OUTSIDE] * len(words)
    for quotation in found:
        state = CONTINUED if quotation.continues else INSIDE
        for index in words.within(*quotation.outer):
            inside = quotation.start <= words.starts[index] < quotation.end
            out[index] = state if inside else MARK
    return out


def kind_of(text: str, content: Sequence[Span], found: Sequence[Quotation]) -> Kind:
    """Direct when every letter and digit is in quotation marks, mixed when some are."""
    quoted = 0
    for start, end in content:
        first = max(0, bisect_right(found, start, key=lambda q: q.start) - 1)
        for number in range(first, len(found)):
            quotation = found[number]
            if quotation.start >= end:
                break
            if _is_abbreviation(text, quotation):
                continue
            piece = text[max(start, quotation.start) : min(end, quotation.end)]
            quoted += sum(map(str.isalnum, piece))
    if not quoted:
        return Kind.INDIRECT
    total = sum(sum(map(str.isalnum, text[start:end])) for start, end in content)
    return Kind.DIRECT if quoted == total else Kind.MIXED


def _is_abbreviation(text: str, quotation: Quotation) -> bool:
    """“Sund Oil (“SUND”)”: how a press release abbreviates is nobody's words."""
    start, end = quotation.outer
    short = quotation.end - quotation.start <= _ABBREVIATED
    return short and text[max(0, start - 1) : start] == "(" and text[end : end + 1] == ")"


_ABBREVIATED = 30
"""Characters that the short name of a firm or an agreement has at most."""
