"""Texts whose lines were broken to fit a width: a line end there ends no paragraph.

E-mails, plain-text archives and press releases come with lines of some 70 characters.  To the
tagger, and to every rule, a line break is the end of a paragraph, so such a text is read with
its breaks shown as blanks: of the same length, so that every offset is the article's own.
"""

from __future__ import annotations

import itertools
import re
from dataclasses import dataclass

_LINE = re.compile(r"(?P<line>[^\r\n]*)(?P<end>\r\n|\r|\n|\Z)")
_ITEM = re.compile(r"[-–—*•·>#|]|\d{1,3}[.)]\s|[A-Z][\w .'’]{0,40}:\s")
"""How an item of a list, a quoted line or a turn of a transcript begins: never in mid-sentence."""
_WIDEST = 130
"""Lines that are longer are paragraphs."""
_NARROWEST = 30
_SENTENCE_END = re.compile(r"[.!?…:;][\"”’»')\]]*\Z")
_LEAST = 3
"""So many line breaks must look like those of a broken text."""
_SHARE = 0.6
"""So many of the breaks between two lines of a paragraph must be where the width broke them."""
_WITHIN = 0.6
"""And so many of those stand within a sentence."""
_SLACK = 1
"""Lines are kept a letter or two narrower where their page had other marks or letters."""
_USUAL = 0.9
"""The width is what so many of the lines keep to; an address may be longer."""


_TORN = re.compile(
    r"(?<=[a-zà-ÿ,’'])[ \t]*\r?\n[ \t]*\r?\n[ \t]*(?=[a-zà-ÿ]+[ \t][\w’'“\"]+[ \t]\w)"
)
"""“Peruvian President Ida Ro”, a blank line, “said she was willing to ...”."""


@dataclass(frozen=True, slots=True)
class _Line:
    start: int
    end: int
    next: int
    """Where the next one starts."""
    words: str

    @property
    def width(self) -> int:
        return self.end - self.start


def unwrapped(text: str) -> str:
    """The text, of the same length, with the line breaks that a width made shown as blanks.

    A text whose lines are paragraphs comes back as it is, but for sentences that a page broke
    around a link.  Linear in its length.
    """
    text = _TORN.sub(lambda m: " " * len(m.group()), text)
    lines = [
        _Line(m.start(), m.end("line"), m.end(), m["line"].strip()) for m in _LINE.finditer(text)
    ]
    pairs = [(a, b) for a, b in itertools.pairwise(lines) if a.words and b.words]
    if len(pairs) < _LEAST:
        return text
    widths = sorted(a.width for a, _ in pairs)
    width = widths[int(_USUAL * (len(widths) - 1))]
    if not _NARROWEST <= width <= _WIDEST:
        return text
    broken = [a for a, b in pairs if _by_width(a, b, width)]
    within = sum(not _SENTENCE_END.search(a.words) for a in broken)
    if len(broken) < max(_LEAST, _SHARE * len(pairs)) or within < _WITHIN * len(broken):
        return text
    out, at = [], 0
    kept = {line.start for line in broken}
    for line, after in pairs:
        if line.start not in kept and not _goes_on(line, after):
            continue
        out += [text[at : line.end], " " * (line.next - line.end)]
        at = line.next
    return "".join([*out, text[at:]])


def _goes_on(line: _Line, after: _Line) -> bool:
    """Whether a short line of a broken text ends within a sentence: “We, the leaders of Norn,”."""
    if _ITEM.match(after.words) or _SENTENCE_END.search(line.words):
        return False
    return after.words[0].islower() or line.words.endswith(",")


def _by_width(line: _Line, after: _Line, width: int) -> bool:
    """Whether the next line's first word did not fit on this one."""
    word = after.words.split(None, 1)[0]
    return line.width + 1 + len(word) >= width - _SLACK and not _ITEM.match(after.words)
