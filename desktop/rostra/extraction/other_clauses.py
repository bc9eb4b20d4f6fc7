"""Verbs whose subject stands in another clause than the mention that was taken for it.

“After the envoy left, [Ida Ro], the head of the port, said”, “Ro denied that [Falk] ordered it”:
what a statement's source is, where the tagger pointed across a clause.
"""

from __future__ import annotations

import re

from rostra.domain.spans import Span, overlap
from rostra.extraction.sighting import Sighting
from rostra.extraction.subject_words import (
    ADVERB,
    BESIDE,
    DONE,
    NEAR,
    NO_SUBJECT,
    PARTICIPLE,
    PROPER,
    SAYS,
    SENTENCE_END,
)


def of_the_page(text: str, seen: Sighting) -> bool:
    """“Article continues after advertisement”, “the announced end”: nobody says anything.

    Of a quotation that was given to such words only the words are taken away.
    """
    if len(seen.source) != 1 or len(seen.cue) != 1:
        return False
    (start, end), cue = seen.source[0], seen.cue[0]
    if _AS_BEFORE.search(text, max(0, min(start, cue[0]) - 4), min(start, cue[0])) and (
        seen.end <= min(start, cue[0])
        and _HELD_AGAINST.search(text, *cue)
        and _NEGATED.search(text, seen.start, seen.end)
    ):
        return True  # “It did not hurt her, as the deputy had implied”: he implied that it did
    if start > cue[1] and _BLANK_LINE.search(text, cue[1], start):
        seen.source = ()  # “The strikes go on, Ro warns”, a heading, and below it who wrote
        return False
    beside = 0 <= cue[0] - end <= BESIDE
    if beside and text[slice(*cue)] == "according" and text[start:end] in ("who", "which"):
        return True  # “the minister, who according to them is mild”
    if text[slice(*cue)] == "Said" and text[cue[0] - 2 : cue[0] - 1].isalnum():
        return True  # “Refalo went on challenging [Said]”, a name
    if text[start:end] in ("Article", "Story") and text.startswith("continue", cue[0]):
        seen.source = seen.cue = ()
        return False
    return (
        _ARTICLE.fullmatch(text, start, end) is not None
        and cue[0] - end == 1
        and (_AS_ADJECTIVE.match(text, *cue) is not None and cue[1] < seen.start)
    )


_ARTICLE = re.compile(r"[Tt]he|[Aa]n?")
_AS_BEFORE = re.compile(r"\bas\s\Z")
_BLANK_LINE = re.compile(r"\n\s*\n")
_HELD_AGAINST = re.compile(r"\b(?:implied|suggested|alleged|claimed|insinuated|hinted|feared)\Z")
_NEGATED = re.compile(r"\b(?:not|never|no|nobody|none|neither|cannot)\b|n[’']t\b")
_AS_ADJECTIVE = re.compile(r"\w+ed\Z")


def between_dashes(text: str, seen: Sighting) -> Span | None:
    """“[Ro] on May 9 -- Victory Day -- spoke out”: the day between dashes says nothing."""
    (start, end), at = seen.source[0], seen.cue[0][0]
    dashed = _DASH_AFTER.fullmatch(text, end, at)
    if dashed is None or not text[start:end].endswith("Day"):
        return None
    who = _DASH_BEFORE.search(text, max(0, start - NEAR), start)
    return who.span("who") if who and not NO_SUBJECT.match(text, *who.span("who")) else None


_DASH_AFTER = re.compile(r"\s(?:--|–|—)\s(?:\w+ly\s)?")
_DASH_BEFORE = re.compile(
    rf"(?:\A|[.!?…][\"”’»)]*\s+|\n\s*)(?P<who>(?:The\s)?{PROPER})(?:\s(?:on|in|at)\s[^;\n–—]{{1,40}})?"
    r"\s(?:--|–|—)\s\Z"
)


def apposed(text: str, seen: Sighting) -> Span | None:
    """“After the envoy left, [Ida Ro], the head of the port, said”: not the envoy said so."""
    (start, end), (at, stop) = seen.source[0], seen.cue[0]
    agency = start >= seen.content[-1][1] and _AN_AGENCY.search(text, start, end)
    if not (end < at or agency) or text[at - 1 : at] != " " or not SAYS.match(text, at, stop):
        return None
    match = _WITH_APPOSITION.search(text, max(0, at - NEAR), at)
    if match is None or match.start("who") <= start < match.end("who"):
        return None
    who, apposition = match.span("who"), match["apposition"]
    alone = _ARTICLE.fullmatch(text, start, end)
    before = end <= who[0] and "\n" not in text[end : who[0]]
    opened = _FRONT_CLAUSE.search(text, max(0, start - NEAR), start) if before else None
    if (
        not (agency or alone or (before and (opened or DONE.search(text, end, who[0]))))
        or DONE.search(apposition)
        or NO_SUBJECT.match(text, *who)
    ):
        return None
    return None if overlap([who], seen.content) else who


_AN_AGENCY = re.compile(r"\b(?:[Aa]gency|[Pp]ress|TV|[Rr]adio|[Nn]ews)(?: reports?| reported)?\Z")
"""““It must,” Ida Ro, the speaker, said, the Norr News Agency reports”: not the agency."""
_FRONT_CLAUSE = re.compile(
    r"(?:\A|[.!?…][\"”’»)]*\s+|\n\s*)(?:After|When|While|As|Before|Since|Although|Though|Once|Following)\b"
    r"[^.;:!?\n]*\Z"
)
_WITH_APPOSITION = re.compile(
    rf"(?:\A|[.!?…][\"”’»)]*\s+|\n\s*|,\s+)(?P<who>{PROPER}),\s(?P<apposition>(?:the|an?|its|his|her)\s"
    rf"(?:[^.;:\n“”\",]|,\s(?!(?:and|the|an?)\s)(?=[A-Z])){{2,130}}),\s{ADVERB}\Z"
)


def who_of(text: str, seen: Sighting) -> Span | None:
    """“The heads backed their leader Ida Ro, [who] on Monday called for it”: not the heads."""
    end, at = seen.source[0][1], seen.cue[0][0]
    if not end < at or "\n" in text[end:at]:
        return None
    if (some := _SOME_WHO.search(text, end, at)) and DONE.search(text, end, some.start()):
        return some.span("who")
    match = _WHO_DID.search(text, max(end, at - 60), at)
    if match is None or not text[end : match.start("name")].strip(" ,"):
        return None
    return match.span("who")


def whose_of(text: str, seen: Sighting) -> Span | None:
    """“The club sacked Hill, [whose agent, Dan Lee], said it was late”: not the club."""
    (start, end), (at, stop) = seen.source[0], seen.cue[0]
    if not SAYS.match(text, at, stop) or text[at - 1 : at] != " ":
        return None
    match = _WHOSE.search(text, max(0, at - NEAR), at)
    if match is None or DONE.search(match["who"]) or match.start("who") <= start < end <= at:
        return None
    seen.content = tuple(span for span in seen.content if span[0] >= stop) or seen.content
    return match.start("who"), match.end("who") - match["who"].endswith(",")


_WHOSE = re.compile(
    rf",\s(?P<who>whose\s(?:[\w’'-]+\s){{0,4}}?[\w’'-]+(?:\s{PROPER}|,\s{PROPER},)?)\s{ADVERB}\Z"
)


def in_report(text: str, seen: Sighting) -> Span | None:
    """“Ro told Ida Falk as much and that [Falk] had said he understood”: not Ro said so."""
    end, at = seen.source[0][1], seen.cue[0][0]
    match = _AND_THAT.search(text, end, at) if end < at else None
    if match is None or "\n" in text[end:at] or not DONE.search(text, end, match.start()):
        return None
    return match.span("who")


def is_reported(text: str, seen: Sighting, sightings: list[Sighting]) -> bool:
    """“Ro [stated] that Norr Steel urged them”: Ro does not urge them; made what Ro stated."""
    end, at = seen.source[0][1], seen.cue[0][0]
    match = _STATED_THAT.fullmatch(text, end, at) if end < at else None
    if match is None or at > seen.start or NO_SUBJECT.match(text, *match.span("who")):
        return False
    same = [one for one in sightings if overlap([match.span("cue")], one.cue)]
    if any(not overlap([match.span("who")], one.content) for one in same):
        return False
    sightings[:] = [one for one in sightings if one not in same]
    seen.cue = (match.span("cue"),)
    seen.content = ((match.start("who"), seen.content[0][1]), *seen.content[1:])
    return True


def is_denied(text: str, seen: Sighting, sightings: list[Sighting]) -> bool:
    """“Ro [denied] that Falk ordered the killing”: Ro orders nothing; made what Ro denied."""
    end, at = seen.source[0][1], seen.cue[0][0]
    match = _DENIED_THAT.fullmatch(text, end, at) if end < at < seen.start else None
    if match is None or DONE.search(match["who"]) or match["who"].endswith((" and", ", ")):
        return False
    same = [one for one in sightings if overlap([match.span("cue")], one.cue)]
    if any(one.end > at for one in same):
        return False
    sightings[:] = [one for one in sightings if one not in same]
    begin = match.start("what") if match["what"] else match.start("who")
    seen.cue = (match.span("cue"),)
    seen.content = ((begin, seen.content[-1][1]),)
    return True


_DENIED_THAT = re.compile(
    r"\)?\s(?:\([A-Z][\w&. -]{1,14}\)\s)?"
    r"(?P<cue>(?:(?:has|have|had|also|strongly|categorically|firmly)\s){0,3}"
    r"(?:denied|refuted|rejected|dismissed))\s(?P<what>(?:an?|the|any|these|those|media|online|press)?\s?"
    r"(?:\w+\s)?(?:reports?|claims?|allegations?|accusations?|rumou?rs?|suggestions?)\s)?that\s"
    r"(?P<who>(?!(?:he|she|it|they)\s)[^.;:\n“”\"«»]{2,120}?)\s(?:(?:has|have|had|also|then|\w+ly)\s){0,2}"
)


def behind_adverbial(text: str, seen: Sighting) -> Span | None:
    """“The paper recalls that [Ro], in an interview, claimed it”: not the paper claimed it."""
    end, at = seen.source[0][1], seen.cue[0][0]
    match = _THAT_WHO_IN.search(text, end, at) if end < at else None
    if match is None or "\n" in text[end:at] or NO_SUBJECT.match(text, *match.span("who")):
        return None
    return match.span("who")


_THAT_WHO_IN = re.compile(
    rf"\bthat\s(?P<who>(?:the\s)?{PROPER}),\s(?:in|at|on|during|while)\s[^,.;:\n“”\"]{{2,60}},\s{ADVERB}\Z"
)


def is_object(text: str, seen: Sighting, before: Sighting) -> bool:
    """“The caucus voiced doubts over talks with Ro, urging her”: not Ro, but the caucus urges."""
    (start, end), at = seen.source[0], seen.cue[0][0]
    if not (PARTICIPLE.fullmatch(text, *seen.cue[0]) and text[max(0, at - 2) : at] == ", "):
        return False
    if not before.source or before.source == seen.source or not before.cue:
        return False
    after = before.source[0][0] < before.cue[0][0] < start and at - end <= _IN_BRACKETS
    if not after or SENTENCE_END.search(text, before.source[0][0], at):
        return False
    return _OBJECT_OF.search(text, max(0, start - _IN_BRACKETS), start) is not None


_IN_BRACKETS = 16
_OBJECT_OF = re.compile(
    r"\b(?:with|to|by|of|from|for|against|on|over|about|towards?)\s(?:the\s)?\Z"
)


def of_clause(text: str, seen: Sighting) -> Span | None:
    """“Ro issued it after [Senator Ida Weil] said it was late”: the subject of the clause."""
    (start, end), (at, stop) = seen.source[0], seen.cue[0]
    if not end < at - BESIDE or not SAYS.match(text, at, stop) or "\n" in text[start:at]:
        return None
    match = _CLAUSE_SUBJECT.search(text, max(end, at - NEAR), at)
    if match is None or not DONE.search(text, end, match.start()):
        return None
    if NO_SUBJECT.match(text, *match.span("who")) or overlap([match.span("who")], seen.content):
        return None
    return match.span("who")


_CLAUSE_SUBJECT = re.compile(
    r"\s(?:after|when|because|as|since|before|although|once)\s(?:the\s|an?\s)?(?:[a-z-]+\s){0,2}"
    rf"(?P<who>{PROPER})\s{ADVERB}\Z"
)
_SOME_WHO = re.compile(
    r"\b(?:an?|some|several|many|two|three|four|five|\d+)\s(?:[\w’'-]+\s){1,4}(?<!and\s)(?P<who>who)"
    r"\s(?:(?:has|have|had|also|then|later|once)\s){0,2}\Z"
)
_AND_THAT = re.compile(rf"\sand\sthat\s(?P<who>(?:the\s)?{PROPER}|he|she|they)\s{ADVERB}\Z")
_STATED_THAT = re.compile(
    r"\s(?P<cue>(?:(?:also|further|later|has|have|had)\s){0,2}(?:said|says|stated|states|added|adds|noted|notes|stressed|explained|recalled|pointed\sout))"
    rf"\sthat\s(?P<who>(?:the\s)?{PROPER})\s{ADVERB}"
)
_WHO_DID = re.compile(
    r"(?<!and )(?P<name>[A-ZÀ-Þ][\w’'-]+(?:\s[A-ZÀ-Þ][\w’'-]+)*),?\s(?P<who>who)\s"
    r"(?:(?:on\s)?(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day\s|(?:has|have|had|also|then|later|earlier|recently)\s){0,3}\Z"
)


def after_its_verb(text: str, seen: Sighting) -> Span | None:
    """“[Ro] in a talk said [Falk] must explain himself”: Falk is whom Ro's words begin with."""
    (start, end), (at, stop) = seen.source[0], seen.cue[0]
    if start - stop != 1 or not SAYS.match(text, at, stop) or text[at - 1 : at] != " ":
        return None
    if not _GOES_ON.match(text, end) or _QUOTED_BEFORE.search(text, max(0, at - 4), at):
        return None
    ends = [m.end() for m in SENTENCE_END.finditer(text, max(0, at - _SENTENCE), at)]
    begin = ends[-1] - (text[ends[-1] - 1] != "\n") if ends else max(0, at - _SENTENCE)
    who = _HEAD.match(text, begin)
    if who is None or who.end() > at or NO_SUBJECT.match(text, *who.span("who")):
        return None
    seen.content = ((start, seen.content[-1][1]),)
    return who.span("who")


_GOES_ON = re.compile(
    r"\s(?:must|should|would|will|cannot|can|could|may|might|has|had|have|was|were|is|are)\b"
)
_QUOTED_BEFORE = re.compile(r"[,.!?…][”\"’»]?\s\Z|[,.!?…]?[”\"’»],\s\Z")
_SENTENCE = 400
"""Characters up to which a sentence is looked back over for its subject."""
_HEAD = re.compile(
    rf"\s*(?P<who>(?:The\s)?{PROPER}(?:\s(?:and|of|for)\s(?:the\s)?{PROPER}){{0,4}})\s(?=[a-z]|on\b)"
)
