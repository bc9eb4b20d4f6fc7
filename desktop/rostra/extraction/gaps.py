"""Words that the tagger leaves out of a content though nobody else's words they are.

"Direct control did | not appeal to him, but | it would act, Hollis said": what stands between two
pieces of one sentence belongs to it.  In "said Ida Renn, who was named on Monday, | would take
over" the clause's subject does, in "had not recovered to what he | called the levels of 1981" what
"what he" goes on to.
"""

from __future__ import annotations

import re
from bisect import bisect_left
from collections.abc import Iterable, Sequence

from rostra.domain.spans import Spans, normalise
from rostra.extraction.sighting import Sighting

_END = re.compile(r"[.!?…][\"”’»')\]]*(?=\s|\Z)|[;:\r\n\u2028\u2029]")
_ABBREVIATION = re.compile(
    r"(?:\b(?:[A-Z]|Mr|Mrs|Ms|Dr|Gen|Col|St|Sen|Rep|Gov|No|vs|Inc|Corp|Co|Ltd|Jan|Feb|Aug|Sept?|Oct|Nov"
    r"|Dec)|[A-Z]\.[A-Z])\.\Z"
)
_FINITE = re.compile(
    r"(?:was|were|is|are|will|would|has|have|had|should|could|may|might|can|must|did|does)(?:n['’]t)?\b"
)
_SUBJECT = re.compile(
    r"(?:\s+(?:on\s+|late\s+|earlier\s+)?(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day(?=\s))?\s+(?:that\s+)?(?=[\w“\"'])(?!(?:in|at|on|to|after|during|before|by|from|as|when)\b)"
)
_PARTICIPLE = re.compile(r"\w+ed (?:by|in|to|at|on)\b|who\b|which\b|whose\b|led\b|held\b")
_FINITE_SOON = re.compile(
    r"(?:(?:[A-Z][\w.’'-]*\s){1,4}|(?:the|an?|its|his|her|their)\s[^.,;:“”\"\n]{3,140}?\s)"
    r"(?:was|were|is|are|has|have|had|will|would)\b"
)
_SUBJECT_CUT = re.compile(
    r"(?:\A|\n|[.!?]\s)\s?(?:date\s\d{4}-\d\d-\d\d\s)?(?P<subject>(?:The|An?|This|That|These|Any|All|No|[A-Z][\w’'.-]*(?:\s[A-Z][\w’'.-]*){0,4})\s"
    r"(?:[\w’'-]+\s){1,7}(?:against|of|for|in|by|to|with|from|at|about|between)\s)\Z"
)
_SHORT = 90
_NOUN_BEFORE = re.compile(
    r"\s(?:that\s)?(?!(?:however|moreover|also|meanwhile|yesterday|today|later|then)\b)(?:[\w'’-]+\s){0,4}[\w'’-]+,\s"
)
"""“said [underwriters, | led by X, will be paid]”."""
_PAST = re.compile(r"[a-z]+ed\s")
_NAMED_BEFORE = re.compile(
    r"\s(?:that\s)?(?:[Tt]he\s)?(?=[A-Z])[\w’'-]+(?:\s[\w’'-]+){0,5},\s[A-Z][^.;:,\n“”\"]{2,60},\s"
)
"""“said [the President, Major General Ida Ro (retd), | shamed them]”."""
_ADDRESSED = re.compile(
    r"\b(?:t(?:old|ell|ells|elling)|inform\w*|assur\w*|remind\w*|warn\w*|ask\w*|advis\w*|to|with)\Z",
    re.IGNORECASE,
)
"""A cue after which those stand who are spoken to."""
_HANGS = re.compile(
    r"\b(?:(?:what|which|whom|where) (?:he|she|it|they|we|you)|the|an?|of|by|with|from|at|which"
    r"|that|than|due to|between|its|his|their|about|as soon as)\Z"
)
"""How nothing ends that is said."""
_HAD = re.compile(r"\b(?:had|has|have|was|were|would|will)\Z")
_WORD = re.compile(r" [a-z]")
"""“said the bank had | ordered it”; not “than it ever had, ...”."""
_FRONTED = re.compile(
    r"(?:after|before|when|if|while|although|since|because|once)\s[^,;:]{4,120},\s"
    r"(?:(?:the|an?|his|her|its|their)\s)?(?:(?!(?:was|were|is|are|has|had|have|will|would)\s)[\w’'-]+\s){0,3}"
    r"[\w’'-]+(?<!ed)"
)
_DID = re.compile(
    r"\s(?:[a-z]+ed|held|had|was|were|would|will|made|took|began|went|gave|put|met|left|has|have|is|are)\s"
)
"""“said that [after the vote, employers] | held a meeting”."""
_AND_ON = re.compile(r" and (?!(?:was|were|is|are|has|have|had|did|then)\b)")
_GOES_ON = re.compile(
    r"(?:\s(?:when|while|because|unless|until|if|for|of|on the grounds)\s(?!\w+ing\b)"
    r"|,\swhile\s|,\s(?:will|would|could|should|must)\s(?!not\b)|[/-]\w|>|\s<[A-Z0-9.]+>"
    r"|\s(?:were|was|is|are|has been|have been|will|would)\s)"
)
"""How a clause that was said goes on."""
WEEKDAY = r"(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day"
ASIDE = (
    rf"(?:on\s{WEEKDAY}(?:\s(?:morning|afternoon|evening|night))?|yesterday|today|in\scourt"
    rf"|(?:at|during)\s(?:an?|his|her|its|{WEEKDAY}[’']s)\s(?:[\w-]+\s){{0,3}}"
    r"(?:briefing|conference|meeting|hearing|session|rally|summit|debate)"
    r"|in\s(?:an?|his|her|its|their)\s(?:[\w-]+\s){0,2}"
    r"(?:letter|statement|post|speech|interview|video|note|message))"
)
"""When and where somebody is urged or accused: “urged both sides on Friday evening to stop”."""
_ASIDE = re.compile(rf"\s(?:{ASIDE}|(?:last\s)?{WEEKDAY})\s(?:that\s)?")
_SAID = re.compile(
    r"(?:also |later |then )*(?:said|says?|told|added|noted|adds|stated)(?: (?:also|later))?\Z"
)
_NAME_GOES_ON = re.compile(r"\b[A-Z][\w&.]+\Z")
_NAME = re.compile(r"\s[A-Z][a-z]")
_TO_VERB = re.compile(r"\b(?:to|would|will|could|must|should) [a-z]+\Z")
_PREPOSITION = re.compile(r"\b(?:in|on|into|about|against|during|under|over|for)\Z")
_WHOSE = re.compile(r"\s(?:the|an?|his|her|its|their)\s")
"""“did not attack her in | his talk with the daily”."""
_DAY = re.compile(
    r"\s(?:(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day|week|month|year|night|summer|winter)\b"
)
_IN_MIND = re.compile(
    r"\s(?:mind|place|force|time|danger|office|power|order|doubt|question|progress|general|full|fact|detail|writing"
    r"|advance|return|turn|public|private|court|parliament|prison|jail|custody)\b"
)
_AMID = re.compile(r"\b(?:amid|amidst)\Z")
_OBJECT = re.compile(r"\s(?:him|them|us)\s(?!to\b)")
"""“if the police questioned | him under caution”."""
_FIRM = re.compile(r"\b(?:Inc|Corp|Co|Ltd|Plc|PLC)(?P<stop>\.) (?=[A-Z]\w)")
_BARE_FIRM = re.compile(r"\b(?:Inc|Corp|Co|Ltd|Plc|PLC)(?=[ ,](?! *[A-Z]\w*\.))")
_QUOTES = frozenset('“”„‟«»「」『』"')
_LEAST_WORDS = 4
_AT_LEAST, _CLOSE = 10, 3
"""Characters before an attribution within a content, and after it."""
_KEPT_BACK = re.compile(
    r",?\s(?:but|and|though|although)\s(?:he\s|she\s|it\s|they\s)?"
    r"(?:(?:declined|refused)\s(?:to\s(?:say|comment|give|name|specify|elaborate|disclose|identify"
    r"|reveal|discuss|provide)|comment)"
    r"|(?:did|would|could)(?:\snot|n['’]t)\s(?:elaborate|(?:say|specify|name|disclose|identify|reveal"
    r"|give|provide)\s(?:who|when|where|why|how|what|which|if|whether|more|further|any|details?))"
    r"|gave\sno\s(?:further\s|other\s|more\s)?(?:details?|reasons?|figures|dates?|names?|timetable|deadline|explanation"
    r"|numbers?|timeframe|examples?|evidence))\b"
)
"""“said it would go | but declined to say when”."""
_FARTHEST = 400
"""Characters that left-out words may have."""


def fill(text: str, sightings: Sequence[Sighting]) -> None:
    """Give the contents, in place, what was left out of them.  Linear in the text."""
    taken = Taken(sightings)
    stops = _BARE_FIRM.search(text) is not None
    for seen in sightings:
        seen.content = _joined(text, seen.content, taken)
        start = _subject_before(text, seen, taken)
        if start < seen.start:
            seen.content = ((start, seen.content[0][1]), *seen.content[1:])
        seen.content = _beside_own_cue(text, seen)
        seen.content = _whole_subject(text, seen, taken)
        if seen.cue and seen.cue[-1][1] <= seen.content[-1][0]:
            seen.content = _gone_on(text, seen, taken)
            kept = _KEPT_BACK.search(text, *seen.content[-1])
            if kept and kept.start() > seen.content[-1][0]:
                seen.content = (*seen.content[:-1], (seen.content[-1][0], kept.start()))
        if stops and seen.cue and seen.cue[-1][1] <= seen.start:
            seen.content = _until_firm_ends(text, seen.content)


class Taken:
    """Where parts of any statement stand."""

    def __init__(self, sightings: Iterable[Sighting]) -> None:
        self._spans = sorted(
            span for one in sightings for span in (*one.content, *one.cue, *one.source)
        )
        self._longest = max((end - start for start, end in self._spans), default=0)

    def free(self, start: int, end: int) -> bool:
        """Whether no part of a statement shares a character with [start, end)."""
        first = bisect_left(self._spans, (start - self._longest, 0))
        for begin, stop in self._spans[first:]:
            if begin >= end:
                break
            if stop > start:
                return False
        return True

    def first(self, start: int, end: int) -> int:
        """Where the first part of a statement that reaches into [start, end) begins; else `end`."""
        first = bisect_left(self._spans, (start - self._longest, 0))
        for begin, stop in self._spans[first:]:
            if begin >= end:
                break
            if stop > start:
                return max(begin, start)
        return end


def _joined(text: str, content: Spans, taken: Taken) -> Spans:
    """Pieces of one sentence that only left-out words stand between become one."""
    out = list(content[:1])
    for start, end in content[1:]:
        before = out[-1][1]
        joined = _plain(text, before, start) or _quoting(text, before, start)
        joined = joined and not _ASIDE.fullmatch(text, before, start)
        if joined and taken.free(before, start):
            out[-1] = (out[-1][0], end)
        else:
            out.append((start, end))
    return tuple(out)


def _quoting(text: str, start: int, end: int) -> bool:
    """Whether [start, end) has words of one sentence with whole scare quotes: “his “guess” was”."""
    words = text[start:end]
    if not 0 < len(words) <= _SHORT or words.count("“") != words.count("”") or "“" not in words:
        return False
    others = _QUOTES - {"“", "”"}
    return not any(c in others for c in words) and _END.search(text, start, end) is None


_SHORT = 120


def _subject_before(text: str, seen: Sighting, taken: Taken) -> int:
    """Where a content begins whose first word, a finite verb, has its subject right before it."""
    start = seen.start
    if not seen.cue or seen.cue[-1][1] >= start:
        return start
    if not _FINITE.match(text, start) and not (
        (_PARTICIPLE.match(text, start) and _NOUN_BEFORE.fullmatch(text, seen.cue[-1][1], start))
        or (_PAST.match(text, start) and _NAMED_BEFORE.fullmatch(text, seen.cue[-1][1], start))
    ):
        return start
    after = seen.cue[-1][1]
    if _ADDRESSED.search(text, seen.cue[-1][0], after) or not _plain(text, after, start):
        return start
    subject = _SUBJECT.match(text, after, start)
    if subject is None or subject.end() >= start or not taken.free(after, start):
        return start
    return subject.end()


def _beside_own_cue(text: str, seen: Sighting) -> Spans:
    """“[proposed on Monday to buy it]”, “[it was open, he said]”: the verb announces, no more."""
    first, last = seen.content[-1]
    told = [span for span in (*seen.cue, *seen.source) if first < span[0] and span[1] <= last]
    at_end = bool(told) and last - max(end for _, end in told) < _CLOSE
    if at_end and len(told) == 2 and min(told)[0] > first + _AT_LEAST:
        return (*seen.content[:-1], (first, min(told)[0]))
    (start, end), *more = seen.content
    if seen.cue and seen.cue[0][0] <= start < seen.cue[-1][1] < end:
        start = seen.cue[-1][1]
        while start < end and text[start].isspace():
            start += 1
        if len(text[start:end].split()) < _LEAST_WORDS:
            return seen.content
    return ((start, end), *more)


def _gone_on(text: str, seen: Sighting, taken: Taken) -> Spans:
    """To the end of the sentence, where a content breaks off in the middle of its words."""
    content = seen.content
    start, end = content[-1]
    if text.endswith(" and", start, end) and not _AND_ON.match(text, end - 4):
        return content  # “had not decided and | was waiting herself”
    breaks = (
        _HANGS.search(text, start, end)
        or text.endswith(" and", start, end)
        or (_NAME_GOES_ON.search(text, start, end) and _NAME.match(text, end))
        or (_TO_VERB.search(text, start, end) and _NAME.match(text, end))
        or (_PREPOSITION.search(text, start, end) and _WHOSE.match(text, end))
        or _OBJECT.match(text, end)
        or (text.endswith(" in", start, end) and _IN_MIND.match(text, end))
        or _AMID.search(text, start, end)
        or (text.endswith((" last", " next", " this"), start, end) and _DAY.match(text, end))
    )
    breaks = breaks or (_HAD.search(text, start, end) and _WORD.match(text, end))
    breaks = breaks or _is_adverbial(text, seen) or _is_listener(text, seen)
    breaks = breaks or (_FRONTED.fullmatch(text, start, end) and _DID.match(text, end))
    cue = text[slice(*seen.cue[-1])]
    if not breaks and not (_SAID.match(cue) and _GOES_ON.match(text, end)):
        return content
    stop = sentence_end(text, end)
    if stop <= end or not taken.free(end, stop) or not _whole_quotes(text[end:stop]):
        return content
    return (*content[:-1], (start, stop))


def _is_adverbial(text: str, seen: Sighting) -> bool:
    """“told them that [in 2017] | her late superior had ordered it”: the clause was left out."""
    start, end = seen.content[-1]
    said = seen.cue[-1][1]
    if len(seen.content) > 1 or start - said > _LISTENER or text[start - 6 : start] != " that ":
        return False
    alone = _ADVERBIAL.fullmatch(text, start, end) and not _FINITE_IN.search(text, start, end)
    return bool(alone) and _CLAUSE_ON.match(text, end) is not None


def _is_listener(text: str, seen: Sighting) -> bool:
    """“are asking [drivers] | not to follow it”: what is asked of them is left out."""
    start, end = seen.content[-1]
    if len(seen.content) > 1 or seen.cue[-1][1] + 1 != start or not _TO_DO.match(text, end):
        return False
    asks = _ASKS.search(text, *seen.cue[-1])
    return bool(asks) and _SOMEBODY.fullmatch(text, start, end) is not None


_ASKS = re.compile(
    r"\b(?:ask|challeng|dar|invit|urg|tell|told|warn|order|advis|instruct|remind|beg|request|implor)\w*\Z"
)
_SOMEBODY = re.compile(r"(?!to\b|that\b)(?:[\w’'-]+\s){0,4}[\w’'-]+")
_TO_DO = re.compile(r"\s(?:not\s)?to\s[a-z]")
_LISTENER = 40
"""Characters that “ the court that ” may have."""
_ADVERBIAL = re.compile(
    r"(?:in|on|at|after|before|during|since|by|under|following|despite|without|for|from|over)\s[^,;:]{2,80}"
)
_FINITE_IN = re.compile(
    r"\b(?:was|were|is|are|will|would|has|have|had|should|could|may|might|can|must|did|does|do)\b"
)
_CLAUSE_ON = re.compile(
    r",?\s(?:(?:the|an?|his|her|its|their|he|she|it|they)\s|[A-Z])[^.;:\n“”\"]{2,120}?"
    r"\b(?:was|were|is|are|will|would|has|have|had|should|could|[a-z]+ed)\s"
)


def _whole_quotes(words: str) -> bool:
    """Whether there are no quotation marks, or those of one short name: under the “Veld Plan”."""
    marks = [(at, c) for at, c in enumerate(words) if c in _QUOTES]
    if len(marks) != len(("opens", "closes")):
        return not marks
    (first, opens), (last, closes) = marks
    pair = (opens, closes) in (("“", "”"), ('"', '"'), ("«", "»"))
    return pair and first < _CLOSE and last - first < _AT_LEAST * _CLOSE * 2


def _whole_subject(text: str, seen: Sighting, taken: Taken) -> Spans:
    """“A suit filed against | Sund is without merit, it said”: from where the sentence begins."""
    start = seen.start
    if not seen.cue or seen.cue[0][0] < seen.end or not _FINITE_SOON.match(text, start, seen.end):
        return seen.content
    before = _SUBJECT_CUT.search(text, max(0, start - _SHORT), start)
    if before is None or not taken.free(before.start("subject"), start):
        return seen.content
    return ((before.start("subject"), seen.content[0][1]), *seen.content[1:])


def _until_firm_ends(text: str, content: Spans) -> Spans:
    """Up to “Sund Foods Ltd.”, in a text that writes no full stop after “Ltd” otherwise."""
    start, end = content[-1]
    firm = _FIRM.search(text, start, end)
    if firm is None or any(c in _QUOTES for c in text[start:end]):
        return content
    return normalise([*content[:-1], (start, firm.start("stop"))])


def _plain(text: str, start: int, end: int) -> bool:
    """Whether [start, end) has words of one sentence only, and no quotation mark."""
    words = text[start:end]
    if not 0 < len(words) <= _FARTHEST or "''" in words or any(c in _QUOTES for c in words):
        return False
    return all(
        _ABBREVIATION.search(text, max(start - 6, 0), found.start() + 1)
        for found in _END.finditer(text, start, end)
    )


def sentence_end(text: str, at: int) -> int:
    """Where the sentence ends that goes on at `at`; `at` itself if that is too far off."""
    limit = min(len(text), at + _FARTHEST)
    for found in _END.finditer(text, at, limit):
        if not _ABBREVIATION.search(text, max(0, found.start() - 6), found.start() + 1):
            return found.start()
    return limit if limit == len(text) else at
