"""Quotations that the paragraph above announces: “The minister made the following post:”.

The model points a quotation at words near it; where several paragraphs of it follow a colon, or
its marks are odd, it finds what was said and nobody who says it.  The sentence above names both.
"""

from __future__ import annotations

import re
from bisect import bisect_right
from collections.abc import Sequence

from rostra.domain.spans import Span, normalise
from rostra.extraction.held import Held
from rostra.extraction.people.titles import title_of
from rostra.extraction.quotes import Quotation
from rostra.extraction.sighting import Sighting

_VERB = re.compile(
    r"\b(?:(?:has|have|had|also|then|later|further|in\s+turn)\s+)*"
    r"(?:made|gave|issued|released|published|posted|shared|wrote|sa(?:id|ys)|added|stated|noted|continue[ds]"
    r"|went\s+on|declared|explained|tweeted|answered|replied|responded|told|concluded|reads?|recalled"
    r"|underlined|emphasi[sz]ed|stressed|remarked|commented|pointed\s+out|concluded|used)\b"
    r"(?:\s+(?:as\s+follows|the\s+following(?:\s+\w+)?|these\s+words|this|in\s+(?:a|his|her|their|its)\s+\w+))?",
    re.IGNORECASE,
)
_FOLLOWS = re.compile(
    r"\b(?:follow(?:s|ing)|this|these|sa(?:id|ys)|wrote|stated|added|tweeted|posted|answered|replied"
    r"|responded|declared|noted|reads?|explained|concluded|commented|remarked)\b",
    re.IGNORECASE,
)
"""One of these tells that the colon announces words, not a list."""
_SENTENCE = re.compile(r"(?<=[.!?])[”\"’)]*\s+(?=[A-ZÀ-ÞА-Я“])")
_ADVERBIAL = re.compile(
    r"(?:In|On|At|After|Before|During|Speaking|Asked|Commenting|Answering|Regarding|As|While|Following|Touching"
    r"|Addressing|Responding|Earlier|Later|Meanwhile|Then|Here|For|With|Referring|Turning)\b[^,:]*,\s+"
)
_SUBJECT = re.compile(r"(?:[A-ZÀ-ÞА-Я]|he\b|she\b|they\b|the\b|a\b|an\b)[^:;()]*\Z")
_LONGEST_SUBJECT = 14
"""Words."""
_LONGEST = 600
"""Characters of the announcing sentence."""
_LIKELY = {"cue": 0.3, "source": 0.4, "source_margin": 0.2, "share": 0.3, "sourceless": 0.0}
"""The same where nothing but the custom of the press tells who speaks."""


def announced(text: str, sightings: list[Sighting], found: Sequence[Quotation]) -> None:
    """Change the list in place: such a quotation is one statement, of the announcing sentence's."""
    held = Held(sightings, found)
    at = 0
    while at < len(found):
        chain = _chain(text, found, at)
        numbers = range(at, at + len(chain))
        at += len(chain) or 1
        if not chain or not held.by_nobody(numbers):
            continue
        named = announcing(text, chain[0].outer[0])
        if named is None:
            continue
        source, cue = named
        if not held.any(numbers) and text[cue[1] : cue[1] + 2].lstrip()[:1] != ":":
            continue
        spans = normalise([(q.start, q.end) for q in chain])
        held.replace(numbers, Sighting(spans, (cue,), (source,)))
    sightings[:] = held.statements


def attributed(text: str, sightings: list[Sighting], found: Sequence[Quotation]) -> None:
    """““Ro has always warned them,” [said the spokesman]”: his words, though they tell of Ro's.

    The tagger at times takes a verb within the quotation for the one that says it was said, or
    gives it to whoever says the next one.
    """
    starts = [q.start for q in found]
    cues = [span for one in sightings for span in one.cue]
    for seen in list(sightings):
        if len(seen.cue) != 1 or len(seen.source) != 1:
            continue
        number = bisect_right(starts, seen.start) - 1
        quotation = found[number] if number >= 0 else None
        after = _SAID_BY.match(text, quotation.outer[1]) if quotation else None
        if quotation is None or after is None or not quotation.closed:
            continue
        if any(a < after.end() and after.start() < b for a, b in cues):
            continue
        who, cue = (after.span("who"),), (after.span("cue"),)
        whole = (quotation.start, quotation.end)
        parts = (*seen.cue, *seen.source, (seen.start, seen.end))
        if all(whole[0] <= start and end <= whole[1] for start, end in parts):
            seen.cue, seen.source, seen.content = cue, who, (whole,)
        elif len(seen.content) > 1 and seen.content[0][1] <= whole[1] < seen.content[1][0] and (
            after.end() <= min(seen.cue[0][0], seen.content[1][0])
        ):  # fmt: skip
            seen.content = seen.content[1:]
            sightings.append(Sighting((whole,), cue, who, evidence=dict(seen.evidence)))


_SAID_BY = re.compile(
    r",?\s(?P<cue>said|added|underlined|stressed|noted|stated|emphasi[sz]ed|explained|continued|recalled|warned"
    r"|insisted|concluded|remarked|declared)\s(?P<who>(?:(?:the|an?|his|her|its)\s(?:[\w’'-]+\s){0,3}?)?"
    r"(?:[A-ZÀ-Þ][\w.’'-]*(?:\s[A-ZÀ-Þ][\w’'-]*){0,4}|(?<=\s)[a-z]+))"
    r"(?=[,.;\n]|\Z|\s(?:[a-z]+ing|in|at|on|during|after|as|when|who|while|to|and|of|for)\b|\s[“\"])"
)


def orphaned(text: str, sightings: list[Sighting], found: Sequence[Quotation]) -> None:
    """Give a paragraph that is all quotation to whoever the last sentence above it quotes.

    “The deputy leader says it helps nobody.” and below it, alone: “It is an austerity budget.”
    """
    ends = sorted((s for s in sightings if s.source and s.content), key=lambda s: s.extent[1])
    places = [s.extent[1] for s in ends]
    held = Held(sightings, found)
    for number, quotation in enumerate(found):
        caption = _CAPTION.search(text, max(0, quotation.outer[0] - _FAR), quotation.outer[0])
        if caption and title_of(caption["what"]) and _is_paragraph(text, quotation):
            if held.by_nobody((number,)):
                one = Sighting(((quotation.start, quotation.end),), source=(caption.span("who"),))
                held.replace((number,), one, _LIKELY)
            continue
        before = bisect_right(places, quotation.outer[0]) - 1
        if before >= 0 and _ends_its_paragraph(text, ends[before], quotation):
            last = number
            while last + 1 < len(found) and found[last + 1].continues:
                last += 1
            numbers = range(number, last + 1)
            if held.by_nobody(numbers):
                spans = normalise([(found[n].start, found[n].end) for n in numbers])
                held.replace(numbers, Sighting(spans, source=ends[before].source), _LIKELY)
            continue
        if before < 0 or not (
            _right_below(text, places[before], quotation.outer[0])
            or _below_another(text, found, number, ends[before])
        ):
            continue
        whole = _is_paragraph(text, quotation) and held.by_nobody((number,))
        if whole and len(text[quotation.start : quotation.end].split()) >= _LEAST_WORDS:
            span = (quotation.start, quotation.end)
            held.replace((number,), Sighting((span,), source=ends[before].source), _LIKELY)
    sightings[:] = held.statements
    attributed(text, sightings, found)


def signed(text: str, sightings: list[Sighting], found: Sequence[Quotation]) -> None:
    """Give a paragraph that is all quotation to whoever a dash below it names.

    Press releases end with such: “We build it together.” and below it “– Ida Ro, Mayor of Veld”;
    collections have them behind each quotation: “... no good.” — Ida Ro, speaking to mayors.
    """
    held = Held(sightings, found)
    for number, quotation in enumerate(found):
        if (who := _beside(text, quotation)) is not None:
            span = (quotation.start, quotation.end)
            held.replace((number,), Sighting((span,), source=(who,)))
            continue
        name = _SIGNATURE.match(text, quotation.outer[1]) or _named_below(text, quotation)
        if name is None or _CREDIT.search(name["who"]) or not _is_paragraph(text, quotation):
            continue
        first = number
        while found[first].continues and first and _is_paragraph(text, found[first - 1]):
            first -= 1
        numbers = range(first, number + 1)
        spans = normalise([(found[n].start, found[n].end) for n in numbers])
        begin = text.rfind("\n", 0, found[first].outer[0]) + 1
        if name.re is _NAME_LINE or not held.told_within(numbers, begin, quotation.outer[1]):
            held.replace(numbers, Sighting(spans, source=(name.span("who"),)))
    sightings[:] = held.statements


def _named_below(text: str, quotation: Quotation) -> re.Match[str] | None:
    """A line that is nothing but a name told above: a quotation that the page sets apart is its."""
    name = _NAME_LINE.match(text, quotation.outer[1])
    if name is None or not _is_paragraph(text, quotation):
        return None
    words = text[quotation.start : quotation.end].split()
    start = quotation.outer[0]
    told = text.rfind(name["who"].removeprefix("The "), max(0, start - _TOLD), start)
    return name if told >= 0 and len(words) >= _LEAST_WORDS else None


_TOLD = 6000
"""Characters above a quotation in which its speaker was named."""


def _beside(text: str, quotation: Quotation) -> Span | None:
    """Who signs a quotation that opens a line, behind a dash or in brackets right after it."""
    start, end = quotation.outer
    name = (
        _SIGNED_BESIDE.match(text, end)
        or _IN_BRACKETS.match(text, end)
        or _SO_SAID.match(text, end)
    )
    if name is None or not _ITEM_BEGINS.fullmatch(text, text.rfind("\n", 0, start) + 1, start):
        return None
    if len(text[quotation.start : quotation.end].split()) < _LEAST_WORDS:
        return None
    who = name.span("who")
    return None if _CREDITED.search(text, *who) else who


def _is_paragraph(text: str, quotation: Quotation) -> bool:
    """Whether nothing but the quotation stands in its paragraph."""
    start, end = quotation.outer
    after = _LINE_END.match(text, end)
    return bool(after) and not text[text.rfind("\n", 0, start) + 1 : start].strip()


def _ends_its_paragraph(text: str, above: Sighting, quotation: Quotation) -> bool:
    """“Ro said it was late, and so it was. “We need a statement”: of Ro too."""
    start, end = quotation.outer
    if start - above.extent[1] > _FAR or not above.cue or above.source[0][0] > above.cue[0][0]:
        return False
    if not _REST_OF_SENTENCE.fullmatch(text, above.extent[1], start):
        return False
    return bool(_LINE_END.match(text, end)) and len(text[start:end].split()) >= _LEAST_WORDS


_REST_OF_SENTENCE = re.compile(r"[^.!?\r\n“”\"«»]{0,160}[.!?][ \t]+")


def _right_below(text: str, end: int, start: int) -> bool:
    """Whether between the end of a statement and a quotation only a paragraph ends."""
    if not start - end < _NEAR + _PAGE_LINE:
        return False
    between = _OF_THE_PAGE.sub("\n", text[end:start])
    return bool(_ONE_BREAK.fullmatch(between)) if len(between) < _NEAR else False


def _below_another(text: str, found: Sequence[Quotation], number: int, above: Sighting) -> bool:
    """Whether a quotation with its speaker stands above: “So be it,” the mayor told a hall."""
    quotation = found[number]
    before = found[number - 1] if number else None
    if before is None or not above.cue or above.cue[-1][0] < before.outer[1]:
        return False
    line = text.rfind("\n", 0, before.outer[0]) + 1
    if text[line : before.outer[0]].strip() or not before.start <= above.start < before.end:
        return False
    rest = text[above.extent[1] : quotation.outer[0]]
    return bool(_REST_OF_LINE.fullmatch(rest))


_REST_OF_LINE = re.compile(r"[^.!?\r\n“”\"«»]{0,160}[.!?]?[ \t]*(?:\r?\n[ \t]*)+")
_SIGNATURE = re.compile(
    r"[ \t.,]*(?:\r?\n[ \t]*){1,3}[–—―-][ \t]*"
    r"(?P<who>(?:[Tt]he[ \t]+)?[A-ZÀ-ÞА-Я][\w’'-]*\.?"
    r"(?:[ \t]+(?:[A-ZÀ-ÞА-Я][\w’'-]*\.?|of|the|and|for|de|al|van|von|bin|la|du)){0,9})"
    r"(?:,[^\r\n]{0,160})?[ \t]*(?=[\r\n]|\Z)"
)
"""A line of its own: “– Ida Ro, Mayor of Veld”."""
_NAME_LINE = re.compile(
    r"[ \t.,]*(?:\r?\n[ \t]*){1,2}(?P<who>(?:The[ \t])?[A-ZÀ-Þ][\w’'.-]*"
    r"(?:[ \t](?:[A-ZÀ-Þ][\w’'.-]*|of|the|and|for|de|al|van|von|bin)){1,6})[ \t]*(?=[\r\n]|\Z)"
)
_B = r"[ \t]"
_CAPITAL = r"[A-ZÀ-Þ][\w’'.-]*"
_NAMED = (
    rf"(?:(?:[Tt]he|[Ff]ormer){_B}+)?{_CAPITAL}"
    r"(?:[ \t]+(?:(?!(?:on|in|at|to|as|after|before|during|when|while|about|from)\b)"
    rf"[a-z][\w’'-]*{_B}+){{0,5}}{_CAPITAL}){{0,7}}"
)
_APART = rf"(?:(?:{_B}[a-z]+){{1,6}},{_B}{_CAPITAL}(?:{_B}{_CAPITAL}){{1,3}}(?=,))?"
"""“The Veld University [president, Ida Ro],”"""
_SIGNED_BESIDE = re.compile(
    rf"{_B}*(?:[–—―]|--?){_B}*(?P<who>{_NAMED}{_APART})"
    rf"(?=,{_B}|{_B}+(?:on|in|at|to|as|after|before|during|when|while|about|[a-z]+ing)\b"
    rf"|{_B}*\(|{_B}*(?:[\r\n]|\Z))"
)
"""“— Rep. Ida Ro, rejecting the notion”, “—Ro on her appointment”."""
_SO_SAID = re.compile(
    rf"[.!]?{_B}+(?:This|That|These|Those|So){_B}(?:(?:is|was|are|were){_B}(?:(?:exactly|how){_B})?(?:what|the{_B}words{_B}of){_B})?"
    rf"(?P<who>{_NAMED}){_B}(?:said|told|put|answered|replied|commented|declared|stated)\b"
)
"""““When, if not now?” This is what the mayor Ida Ro said.”"""
_IN_BRACKETS = re.compile(
    rf"{_B}*[\[(](?P<who>{_NAMED}{_APART}),?{_B}(?:quoted|writing|speaking|tweeting|in{_B}an?{_B}"
    rf"|on{_B}(?:Twitter|Facebook|X|Telegram))\b[^\])\n]{{0,200}}[\])]"
)
"""“[Senior adviser on migration, Ida Ro, quoted in the Veld Post, 13 February 2017]”."""
_ITEM_BEGINS = re.compile(r"[ \t]*(?:\d{1,3}[.)]|[•*–-])?[ \t]*")
_CAPTION = re.compile(
    rf"(?:\A|\n)[ \t]*(?P<who>{_CAPITAL}(?:[ \t]{_CAPITAL}){{1,4}}),[ \t]"
    r"(?P<what>[A-Z][^\r\n.:;!?“”\"]{2,70})[ \t]*(?:\r?\n[ \t]*){1,3}\Z"
)
"""A line alone above what she says in a film: “Ida Ro, Mayor of Veld”."""
_CREDITED = re.compile(
    r"\b(?:Reuters|AFP|AP|Bloomberg|PTI|ANI|Xinhua|TASS|Times|Post|Herald|Tribune|News|Agency|Guardian|Editor"
    r"|Anonymous|Proverb)\Z"
)
_CREDIT = re.compile(
    r"\A[\w’'-]+\Z|\b(?:[Pp]ress|[Nn]ews|[Aa]genc(?:y|ies)|Times|Post|Wires?|Service|Staff|Reporters?|Reporting"
    r"|Correspondent|Bureau|Desk|Media|TV|Radio|Herald|Tribune|Online|Reuters|Bloomberg|AFP|AP|PTI|ANI)\b"
)
"""“– Reuters” credits the report: it signs no quotation."""
_LINE_END = re.compile(r"[ \t.,]*(?=[\r\n\u2028\u2029]|\Z)")
_ONE_BREAK = re.compile(r"[^\w\r\n]*(?:\r?\n[ \t]*)+")
_PAGE_LINE = 60
_OF_THE_PAGE = re.compile(
    r"\r?\n[ \t–-]*(?:(?:Article|Story|Post) continues?\b[^\r\n“”\"]{0,40}"
    r"|Advertisement[ \t–-]*|CONTINUE READING\b[^\r\n“”\"]{0,20}|READ (?:SOME )?MORE)"
    r"(?=[ \t]*\r?\n)",
    re.IGNORECASE,
)
"""“Article continues after advertisement”: what the page set between."""
_UNDER_COLON = re.compile(r":\s*[\r\n\u2028\u2029]\s*\Z")
_NEAR, _FAR = 40, 160
_LEAST_WORDS = 5


def _chain(text: str, found: Sequence[Quotation], at: int) -> list[Quotation]:
    """The quotations from `at` on that begin paragraphs right under a colon, one a paragraph."""
    first = found[at]
    if not _UNDER_COLON.search(text, max(0, first.outer[0] - _NEAR), first.outer[0]):
        return []
    out = [first]
    while not out[-1].closed and at + len(out) < len(found):
        after = found[at + len(out)]
        if text[out[-1].outer[1] : after.outer[0]].strip():
            break
        out.append(after)
    return out


def announcing(text: str, start: int) -> tuple[Span, Span] | None:
    """The source and the cue of the sentence that ends with a colon before `start`."""
    end = text.rfind(":", max(0, start - _NEAR), start)
    if end < 0:
        return None
    begin = max(text.rfind("\n", 0, end) + 1, end - _LONGEST)
    begin = max((m.end() for m in _SENTENCE.finditer(text, begin, end)), default=begin)
    while match := _ADVERBIAL.match(text, begin, end):
        begin = match.end()
    verbs = list(_VERB.finditer(text, begin, end))
    if not verbs or not _FOLLOWS.search(text, verbs[-1].start(), end):
        return None
    subject = text[begin : verbs[0].start()]
    words = subject.rstrip(" ,\u00a0")
    if not words or not _SUBJECT.match(words) or len(words.split()) > _LONGEST_SUBJECT:
        return None
    return (begin, begin + len(words)), verbs[-1].span()
