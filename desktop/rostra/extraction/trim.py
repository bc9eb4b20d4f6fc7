"""Where a content begins and ends: the record's conventions, which are stricter than the model's.

Content never begins or ends with blanks, commas, full stops, colons or the enclosing quotation
marks; `?` and `!` stay; in a mixed statement the inner marks stay.  "that" and an adverbial at the
edge ("on Tuesday") are outside.
"""

from __future__ import annotations

import re
from bisect import bisect_right
from collections.abc import Sequence

from rostra.domain.spans import Span, Spans
from rostra.extraction.quotes import MARKS, Quotation

_EDGE = frozenset(" \t\n\r\f\v\u00a0\u2009\u200a\u202f\u2028\u2029,.:;…—–-")
_OPENERS = frozenset("“„‟«‹‘‚‛「『\"'`")
_CLOSERS = frozenset("”“»›’」』\"'`")
_DAYS = r"(?:mon|tues|wednes|thurs|fri|satur|sun)day"
_LEADING = re.compile(
    rf"(?:(?-i:that)|(?:on|last|late|early)\s+{_DAYS}(?:\s+(?:morning|afternoon|evening|night))?"
    rf"|{_DAYS}\s+that|yesterday|today)\b(?!['’]s)[\s,:]*",
    re.IGNORECASE,
)
_ITS_NOUN = re.compile(
    r"that\s+(?!(?:he|she|it|they|we|you|there|this|some|all|many|no)\b)[a-z][a-z-]+"
    r"(?:(?<!s)|(?<=ss))(?=\s*(?:[,.;:]|\Z)|\s+(?:which|who|that|as|from|of|for|by|and|but|to)\b)"
)
"""“that idea, which ...”, where “that” points at something."""
_TAKES_NOUN = re.compile(
    r"\b(?:welcom|prais|support|critici[sz]|condemn|oppos|back|endors|hail|reject|dismiss|appreciat|approv"
    r"|share|echo|repeat|thank)\w*\Z",
    re.IGNORECASE,
)
"""Cues that what “that” points at follows, and hardly ever a clause with “that”."""
_HANGING = re.compile(r"[\s,]+(?:which|as|because|and|but|although|(?<=,\s)who)\Z")
"""“unacceptable [as] | he said ...”: the next statement's conjunction."""
_FOR_WHAT = re.compile(
    r"\s+(?:for|in|as|of|over|with|by|at|to)(?=\s+what\s+(?:he|she|it|they|[A-Z]\w+)\s+(?:has\s+|had\s+)?(?:call|describ|term|label))"
)
"""“sanctions | for what it called ...”: what it is called is a statement of its own."""
_AHEAD = 80
_SENT_FROM = re.compile(r"[A-Z]{3,}(?: [A-Z]{2,}){0,2} (?:-|–|—|--) (?=[A-Z])")
"""“MADRID - ”, where a paragraph of news in brief begins."""
_PARTICLE = re.compile(r"(?:in|at|on|for|but|and|to|by|as|of|with|from|also|thus)", re.IGNORECASE)
_TRAILING = re.compile(
    rf",\s+on\s+{_DAYS}\Z"
    r"|(?:,\s|\s(?=without\selaborat))without\s(?:elaborating|(?:any\s)?(?:further\s)?elaboration"
    r"|(?:giving|providing|offering)\s(?:any\s|further\s|more\s|other\s)?(?:details?|reasons?|evidence|names"
    r"|specifics)|(?:saying|specifying)\s(?:who|why|when|where|how|what|which)[^,.;]{0,60})\Z",
    re.IGNORECASE,
)
"""“on Tuesday”, and what the paper adds of silence: “it has limits, | without elaborating”."""
_SPAN_OF_TIME = re.compile(
    r",\s(?:just\s|only\s)?(?:(?:an?|one|two|three|four|five|six|several|a\sfew|some|\d+)\s)?"
    r"(?:minutes?|hours?|days?|weeks?|months?|years?)\Z"
)
_AFTER = re.compile(r"\s(?:after|before)\b")
_TOO = re.compile(r",?\s(?:as\swell|too)\Z")
"""“condemned the theft | as well”."""
_CUT = re.compile(r"\d[.,]\d")
_UNIT = re.compile(
    r"(?:\s(?:mln|bln|million|billion|trillion))?\s(?:dlrs?|dollars|pct|per\s?cent|tonnes|barrels|euros|pounds"
    r"|stg|yen|francs|marks|km|miles)\b"
)
"""What a number at the end of a content was cut from."""
_LETTERS = re.compile(r"<[A-Z0-9.]{1,9}>")
"""“Halvard Foods <HAL>”: its letters on an exchange."""
_BRACKET = 120
"""Characters up to the other end of a bracket."""


def trim(text: str, spans: Sequence[Span], quoted: bool = False, cue: str = "") -> Spans:
    """The spans without what does not belong to the content of the cue.

    `quoted`: the words stand in quotation marks, where "that" and "today" are the speaker's own.
    Pieces of which nothing is left are dropped.
    """
    points = bool(_TAKES_NOUN.search(cue))
    out: list[Span] = []
    for index, span in enumerate(spans):
        start, end = _bare(text, *_whole_number(text, *span))
        if (sent := _SENT_FROM.match(text, start, end)) and text[:start].endswith(("\n", " \n")):
            start = sent.end()
        if not out and not quoted:
            while (match := _LEADING.match(text, start, end)) and match.end() < end:
                if points and _ITS_NOUN.match(text, start, end):
                    break
                start, end = _bare(text, match.end(), end)
            bare = match or _PARTICLE.fullmatch(text, start, end)
            if bare and index + 1 < len(spans):
                continue  # nothing but "that", or "In", before the first gap
        if not quoted and (match := _TRAILING.search(text, max(start - 2, 0), end)):
            start, end = _bare(text, start, max(start, match.start()))
        if points and (match := _TOO.search(text, start, end)):
            start, end = _bare(text, start, match.start())
        end = _without_time(text, start, end)
        if not quoted and (match := _HANGING.search(text, max(start, end - 12), end)):
            end = match.start()
        if not quoted and (match := _FOR_WHAT.search(text, max(start, end - 6), end + _AHEAD)):
            end = match.start() if match.end() == end else end
        start, end = _with_its_mark(text, *_bracketed(text, start, end))
        if any(c.isalnum() for c in text[start:end]):
            out.append((start, end))
    return tuple(out)


def _without_time(text: str, start: int, end: int) -> int:
    """“he would quit[, a day] after Holt said”: when he said so, as the words behind it tell."""
    time = _SPAN_OF_TIME.search(text, start, end) if _AFTER.match(text, end) else None
    return time.start() if time else end


def _whole_number(text: str, start: int, end: int) -> Span:
    """“1.5 per cent” whole, where the content was taken to begin with the 5."""
    if start > 1 and _CUT.fullmatch(text, start - 2, min(start + 1, len(text))):
        while start > 0 and (text[start - 1].isdigit() or text[start - 1] in ".,"):
            start -= 1
    if end < len(text) - 1 and end > 0 and _CUT.fullmatch(text, end - 1, end + 2):
        while end < len(text) and (text[end].isdigit() or _CUT.fullmatch(text, end - 1, end + 2)):
            end += 1
    if end and text[end - 1].isdigit() and (unit := _UNIT.match(text, end)):
        end = unit.end()
    return start, end


def _bracketed(text: str, start: int, end: int) -> Span:
    """With the other end of a bracket that opens in a content and is closed a little later."""
    letters = _LETTERS.match(text, max(start, text.rfind("<", start, end)))
    if letters and letters.end() == end + 1:
        return start, end + 1
    opened = text.rfind("(", start, end)
    if opened < 0 or text.find(")", opened, end) >= 0:
        return start, end
    closed = text.find(")", end, end + _BRACKET)
    if closed < 0 or "\n" in text[end:closed] or "(" in text[end:closed]:
        return _bare(text, start, opened) if not text[opened + 1 : end].strip() else (start, end)
    return start, closed + 1


def _with_its_mark(text: str, start: int, end: int) -> Span:
    """With the mark that closes what is quoted within: “said it was | a "step forward | ".”."""
    opened = max(text.rfind(mark, start + 1, end) for mark in '“„«"')
    if (
        opened < 0
        or text[opened - 1].isalnum()
        or (text[opened] == '"' and text.count('"', start, end) % 2 == 0)
    ):
        return start, end
    closers = _PAIRS[text[opened]]
    if any(c in closers for c in text[opened + 1 : end]):
        return start, end
    after = end
    while after < min(len(text), end + 2) and text[after] in ".,!?…":
        after += 1
    return (start, after + 1) if text[after : after + 1] in tuple(closers) else (start, end)


def trim_mention(text: str, spans: Sequence[Span]) -> Spans:
    """A source or cue without blanks, commas and marks at its edges."""
    out = []
    for span in spans:
        start, end = span
        while start < end and (text[start] in _EDGE or text[start] in MARKS):
            start += 1
        cut = _PART_OF_DAY.search(text, max(start, end - 12), min(end + 8, len(text)))
        if cut and cut.end() >= end:
            end = cut.start()
        while end > start and (text[end - 1] in ", \t\n\r;:—–" or text[end - 1] in '“”"«»'):
            end -= 1
        if start < end:
            out.append((start, end))
    return tuple(out)


_BESIDE_SOURCE = re.compile(
    r"(?P<before>(?:Then|Also|And|But|Later|Meanwhile|However),?\s+)(?=[A-ZÀ-ÞА-Я])"
    r"|(?P<after>\s+(?:in|on|at|to|with|by|from|during|after|as))\Z"
)
"""“[Then] Ro expressed”, “Ro [in] response to this said”."""


_CUT_OFF = re.compile(
    r"\s?\([A-Z][\w&.\- ]{1,14}\)\s+(?P<rest>(?=[^a-z]*[A-Z])[\w.'’-]+(?:\s+[\w.'’-]+){0,9}"
    r"(?:,\s[A-Z][\w.'’-]+(?:\s[A-Z][\w.'’-]+){1,3}(?=,))?),?"
    r"(?:\s\([^\sA-Za-z()]{1,12}\))?\s+"
)
_CUT_AT_OF = re.compile(
    r"[ \w]{0,2}\sof\s(?P<rest>(?:the\s)?[A-Z][\w’'-]+(?:\s[A-Z][\w’'-]+){0,3}"
    r"(?:,\s(?:(?:Mr|Mrs|Ms|Dr)\.?\s)?[A-Z][\w.’'-]+(?:\s[A-Z][\w.’'-]+){1,3})?),?\s+"
)
"""“The Leader of | Opposition, Mr Otto Weil”."""
_DETERMINER = re.compile(r"[Tt]he|[Aa]n?|[Hh]is|[Hh]er|[Tt]heir|[Ii]ts")
_NOUN = re.compile(r"\s[\w-]+(?=,\s(?:who|which|in|on|at|speaking)\b)")
"""“The [pontiff], who is on a visit, has called”."""


def trim_source(text: str, spans: Sequence[Span], cue: Spans = ()) -> Spans:
    """The same of a source, which no conjunction begins and no preposition ends.

    What brackets cut from it is its own, up to its cue: “Dawn Alliance [(DA) Leader Ida Ro]”.
    """
    if len(spans) == 1 and cue and cue[0][0] > spans[0][1]:
        bare = len(text[spans[0][0] : spans[0][1]].rstrip(" (")) + spans[0][0]
        of = max(spans[0][0], spans[0][1] - 4)
        cut = _CUT_OFF.fullmatch(text, bare, cue[0][0]) or _CUT_AT_OF.fullmatch(text, of, cue[0][0])
        if cut:
            spans = ((spans[0][0], cut.end("rest")),)
    out = []
    for first, last in trim_mention(text, spans):
        match = _BESIDE_SOURCE.match(text, first, last)
        start = match.end() if match else first
        sent = _DATED.match(text, start, last)
        start = sent.end() if sent else start
        after = _BESIDE_SOURCE.search(text, max(start, last - 8), last)
        end = after.start() if after and after["after"] else last
        if rest := _HYPHENED.match(text, end):
            end = rest.end()
        if text.count("(", start, end) > text.count(")", start, end) and text[end : end + 1] == ")":
            end += 1  # “the Spokesman (PMOS[)]”
        if noun := _DETERMINER.fullmatch(text, start, end) and _NOUN.match(text, end):
            end = noun.end()
        if beside := _PARTY.search(text, start, end):
            end = beside.start()
        out.append((start, end))
    return tuple(out)


def without_apposition(text: str, spans: Spans) -> Spans:
    """The name of a source that was read with its apposition, by which its speaker is known."""
    if len(spans) != 1:
        return spans
    match = _APPOSITION.fullmatch(text, *spans[0])
    return ((spans[0][0], match.start("beside")),) if match else spans


_APPOSITION = re.compile(
    r"(?!(?:Outside|Inside|In|At|On|After|During|Before|From|For|With)\b)"
    r"(?:[\w.’'-]+\s){0,6}[A-ZÀ-Þ][\w’'-]+\s(?:[a-z]{2,3}\s)?[A-ZÀ-Þ][\w.’'-]+"
    r"(?P<beside>,\s(?!(?:and|or|both|all|of|in|at|on|for|from)\s)[a-z](?:(?!\sand\s[A-ZÀ-Þ])[^\n])*)"
)
"""“Ida Renn[, president of the union]”; not “Ida Renn, her sister and Otto Weil”."""
_HYPHENED = re.compile(r"(?<=\w)-[A-Z][\w’'-]*")
"""“Minister Aiyaz Sayed[-Khaiyum]”: a name is not cut at its hyphen."""
_DATED = re.compile(
    r"[A-ZÀ-Þ][A-ZÀ-Þ’'./ -]{2,30}(?:,\s[A-Z][\w .]{2,20})?,?\s(?:[A-Z][a-z]{2,8}\.?\s\d{1,2}\s)?"
    r"(?:\([^()]{2,20}\)\s)?(?:-|–|—|--)\s(?=\w)"
)
"""“[ALGIERS, Nov 19 -] Finance Minister Ida Renn: “No””."""
_PARTY = re.compile(r"(?<=\w)\s\([A-Z][\w. ]{1,20},\s[A-Z][^()\n]{1,40}\)\Z")
"""“Sir Otto Weil [(Con, Vale of Orrin)]”: party and constituency stand beside a name."""
_PART_OF_DAY = re.compile(r"\s(?:last|this)\s(?:week|month|year|night)\b")
"""“[The government last] week announced”."""


def _bare(text: str, start: int, end: int) -> Span:
    """Without edge punctuation, and without quotation marks that have no partner inside."""
    while True:
        before = (start, end)
        while start < end and text[start] in _EDGE:
            start += 1
        while end > start and text[end - 1] in _EDGE:
            end -= 1
        start, end = _unmarked(text, start, end)
        if (start, end) == before or start >= end:
            return start, end


def _unmarked(text: str, start: int, end: int) -> Span:
    if end - start < 2:
        return start, end
    first, last = text[start], text[end - 1]
    if first in _OPENERS and last in _CLOSERS and _encloses(text, start, end):
        return start + 1, end - 1
    if first in _CLOSERS and first not in _OPENERS:
        return start + 1, end
    if first in _OPENERS and not _has_partner(text, start + 1, end, _CLOSERS, first):
        return start + 1, end
    if (
        last in _CLOSERS
        and last not in "’'"
        and not _has_partner(text, start, end - 1, _OPENERS, last)
    ):
        return start, end - 1
    if first in "'‘" and start and text[start - 1] == first:
        return start + 1, end  # the second of “''”, as typewriters and the Times write it
    if last in "’'" and start and text[start - 1] in "‘'" and not _SINGLE.search(text, start, end):
        return start, end - 1  # the mark that opens it stands right before
    return start, end


_SINGLE = re.compile(r"(?<=\w)['’](?=[\s,.;:])|[\s(]['‘]")
"""A single mark that opens or closes something, or an apostrophe like one."""
_PAIRS = {
    "“": "”", "„": "“”", "‟": "”", "«": "»", "»": "«", "‹": "›", "‘": "’", "‚": "‘’", "‛": "’",
    "「": "」", "『": "』", '"': '"', "'": "'", "`": "'",
}  # fmt: skip


def _encloses(text: str, start: int, end: int) -> bool:
    """Whether the first mark is closed by the last one and not before it."""
    closers = _PAIRS.get(text[start], "")
    if text[end - 1] not in closers:
        return False
    if text[start] in "'‘‚`":
        return not re.search(rf"[{re.escape(closers)}](?!\w)", text[start + 1 : end - 1])
    return not any(c in closers for c in text[start + 1 : end - 1])


def _has_partner(text: str, start: int, end: int, wanted: frozenset[str], mark: str) -> bool:
    partners = _PAIRS.get(mark, "") if wanted is _CLOSERS else _opening_of(mark)
    return any(c in partners for c in text[start:end])


def _opening_of(mark: str) -> str:
    return "".join(o for o, closers in _PAIRS.items() if mark in closers)


def inside_quotation(spans: Sequence[Span], found: Sequence[Quotation]) -> bool:
    """Whether the first letter of the spans stands in quotation marks."""
    start = spans[0][0] if spans else -1
    index = bisect_right(found, start, key=lambda q: q.outer[0]) - 1
    return index >= 0 and start < found[index].end
