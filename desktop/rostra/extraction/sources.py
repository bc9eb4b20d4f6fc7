"""Whose mention a statement's source is: the subject of its own verb, and the whole of it.

The tagger at times points at words farther off ("Rio" in "Rio - The bank's head, Ida Renn, said"),
takes half a mention ("[Norn's] delegate said"), or more than one ("[The ministers have issued a
paper] reaffirming").  A person would light up the words right before the verb, and so is it here,
where the sentence leaves no doubt: what a reader checks first is who said it.
"""

from __future__ import annotations

import re
from bisect import bisect_left
from collections.abc import Sequence

from rostra.domain.spans import Span, overlap
from rostra.extraction.sighting import Sighting

_SAYS = re.compile(
    r"(?:said|says|told|tells|added|adds|stressed|noted|stated|announced|wrote|warned|explained|recalled"
    r"|declared|insisted|argued|claimed|confirmed|emphasi[sz]ed|underlined|underscored|pointed\s+out)\b"
)
_ADVERB = r"(?:(?:also|then|later|further|again|has|have|had|in\s+turn|\w+ly)\s+){0,2}"
_WORD = r"[A-ZÀ-ÞА-ЯƏİĞŞÇÖÜ][\w’'-]*\.?"
_PROPER = (
    rf"{_WORD}(?:\s(?:(?:de|da|do|dos|del|la|van|von|der|bin|al|el|ibn)\s){{0,2}}{_WORD}){{0,6}}"
)
_SUBJECT = re.compile(
    r"(?:\A|[.!?…][\"”’»)]*\s+|\n\s*|[,;]\s+|\s(?:and|but|as|while|when)\s+|\s[–—-]\s+)"
    rf"(?P<who>(?:[Tt]he\s+)?{_PROPER})\s+{_ADVERB}\Z"
)
"""The subject that stands right before a verb: a name with what is written as a part of it."""
_NO_SUBJECT = re.compile(
    r"(?:January|February|March|April|May|June|July|August|September|October|November|December|\w+day"
    r"|In|At|On|For|From|With|By|To|But|And|As|If|When|While|After|Before|Since|However|Moreover|Meanwhile"
    r"|He|She|It|They|We|I|You|This|That|These|Those|There|What|Who)\b"
)
_DONE = re.compile(
    r"\b(?:(?!aged\b)\w{2,}ed|is|was|are|were|has|had|have|will|would|took|gave|made|met|left|rose|fell|held|told|said|says"
    r"|can|could|may|might|must|should)\b"
)
"""A verb of the clause before: without one “Norn, Sund and [Veld] said” is a list."""
_FRONTED = re.compile(
    r"\b(?:In|At|From|For|During|After|Before|On|To|With|[Aa]ccording\sto)\s(?:the\s)?\Z"
)
_DATELINE = re.compile(
    r"(?: [a-z]{1,3})?(?: [A-Z]\w+){0,2}(?:, [^\n–—]{2,30})?\s(?:[–—-]|--)\s+"
    r"(?P<who>(?:(?:[Tt]he|[Aa]n?)\s)?[^\n:;.!?“”\"–—]{2,120}?)(?P<comma>,?)\s(?P<adverb>(?:also|has|have|had|\w+ly)\s)?\Z"
)
_OWNER = re.compile(r"(?:[Tt]he\s+)?[A-ZÀ-Þ][\w-]*(?:\s[A-ZÀ-Þ][\w-]*){0,3}[’']s?\Z")
_OWNED = re.compile(
    r"\s(?P<noun>(?:(?:deputy|vice|former|acting|permanent|prime|foreign|chief|top|head|own)\s){0,2}"
    r"(?:delegate|representative|speaker|envoy|ambassador|minister|president|spokes(?:man|woman|person)|leader"
    r"|government|ministry|parliament|secretary|chancellor|chief|delegation|observer|premier|king|counterpart))s?\b"
    r"(?:\sof\s(?:staff|state))?(?:\s[A-ZÀ-Þ][\w’'-]+){0,4}"
)
_ISSUED = re.compile(
    r"\s(?:has|have|had)\s(?:\w+\s)?(?:issued|adopted|signed|approved|released|published|endorsed|made|sent|held)\b"
)
_MET = re.compile(
    r"(?<=\w)\s(?:met|received|visited|welcomed|hosted|phoned|greeted|thanked|congratulated|telephoned"
    r"|summoned|joined)\s(?=[A-Z]|with\b|the\b|his\b|her\b)"
)
_AND_DID = re.compile(r"\band\s(?:also\s|then\s)?\Z")
"""“[The president met Ivo Ro], the deputy, and told him”: the president alone."""
_PRONOUN = re.compile(r"\s(?P<who>he|she|they)\Z")
"""“From the capital, [Nairobi he] tells us”."""
_IS_TOLD = re.compile(
    r"(?:(?:(?:has|have|had)\s)(?:(?:now|also|then|just|already)\s)*been|was|were|is|are|been|being)"
    r"(?:\s(?:being|now|also|then|just|already))*"
    r"\s(?:told|informed|assured|warned|reminded|advised|notified)\b"
)
_BY_WHOM = re.compile(
    r"\sby\s(?P<who>(?:the\s|an?\s|his\s|her\s|its\s)?[^.,;:\n“”\"]{2,80}?)\s(?:that|to)\s\Z"
)
_RELATIVE = re.compile(r",?\s(?P<which>which|that)\s\Z")
_DETERMINER = re.compile(r"[Tt]he|[Aa]n?")
_ITS_NAME = re.compile(r"\s(?P<name>[A-Z][\w.’'-]*(?:\s[A-Z][\w.’'-]*){0,4})\s")
_REPORTS = re.compile(
    r"\b(?P<who>(?:(?:the|some|several|an?|these|those)\s)?(?:(?!of\b)[\w’'-]+\s){0,2}(?:reports?|rumou?rs|claims|messages?"
    r"|letters?|documents?|posts?|articles?|sources|officials|people|witnesses))\s\Z"
)
"""“On the claims of [some media reports] saying that it ended, Ro said”: not Ro says so."""
_AGED = re.compile(rf"(?:\A|[\n.!?”\"]\s?)(?P<who>{_PROPER}), (?:aged )?\d{{2}}, (?:of |from )?\Z")
"""“[Ida Ro], 49, Mill Lane said”: the lane is where she lives."""
_AUXILIARY = re.compile(r"(?<=\w)\s(?:has|have|had|also|then|later)\Z")
_SHORT = re.compile(r"[A-Z][\w./&-]{1,14}\)(?P<more>(?:\s[^\s.,;:“”\"()]{1,30}){0,12})\s")
"""“[International Rubber Organisation (]INRO) buffer stock manager Aldo Hofmeister said”."""
_NEAR, _BESIDE = 160, 3
"""Characters before a verb in which its subject stands; between a subject and its verb."""


def mend_sources(text: str, sightings: list[Sighting]) -> None:
    """Give each statement the mention that its own verb has for a subject, in place."""
    sightings[:] = [one for one in sightings if not _of_the_page(text, one)]
    cues = sorted(span for one in sightings for span in one.cue)
    before: tuple[Sighting, tuple[Span, ...]] | None = None
    for seen in sorted(sightings, key=lambda s: s.cue[0][0] if s.cue else s.start):
        old = seen.source
        if len(seen.cue) != 1 or len(old) != 1:
            before = None
            continue
        if _is_reported(text, seen, sightings):
            before = None
            continue
        if (
            found := _who_of(text, seen)
            or _between_dashes(text, seen)
            or _in_report(text, seen)
            or _apposed(text, seen)
            or _of_clause(text, seen)
            or _whole(text, seen)
            or _subject(text, seen)
            or _which(text, seen, cues)
        ):
            seen.source = (found,)
        elif _is_told(text, seen):
            by = _BY_WHOM.fullmatch(text, seen.cue[0][1], seen.start)
            seen.source = (by.span("who"),) if by else ()
        elif before and (_goes_on(text, seen, before) or _shares(text, seen, before[0])):
            seen.source = before[0].source
        before = (seen, old)


def _of_the_page(text: str, seen: Sighting) -> bool:
    """“Article continues after advertisement”, “the announced end”: nobody says anything.

    Of a quotation that was given to such words only the words are taken away.
    """
    if len(seen.source) != 1 or len(seen.cue) != 1:
        return False
    (start, end), cue = seen.source[0], seen.cue[0]
    beside = 0 <= cue[0] - end <= _BESIDE
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
_AS_ADJECTIVE = re.compile(r"\w+ed\Z")


def _between_dashes(text: str, seen: Sighting) -> Span | None:
    """“[Ro] on May 9 -- Victory Day -- spoke out”: the day between dashes says nothing."""
    (start, end), at = seen.source[0], seen.cue[0][0]
    dashed = _DASH_AFTER.fullmatch(text, end, at)
    if dashed is None or not text[start:end].endswith("Day"):
        return None
    who = _DASH_BEFORE.search(text, max(0, start - _NEAR), start)
    return who.span("who") if who and not _NO_SUBJECT.match(text, *who.span("who")) else None


_DASH_AFTER = re.compile(r"\s(?:--|–|—)\s(?:\w+ly\s)?")
_DASH_BEFORE = re.compile(
    rf"(?:\A|[.!?…][\"”’»)]*\s+|\n\s*)(?P<who>(?:The\s)?{_PROPER})(?:\s(?:on|in|at)\s[^;\n–—]{{1,40}})?"
    r"\s(?:--|–|—)\s\Z"
)


def _apposed(text: str, seen: Sighting) -> Span | None:
    """“After the envoy left, [Ida Ro], the head of the port, said”: not the envoy said so."""
    (start, end), (at, stop) = seen.source[0], seen.cue[0]
    agency = start >= seen.content[-1][1] and _AN_AGENCY.search(text, start, end)
    if not (end < at or agency) or text[at - 1 : at] != " " or not _SAYS.match(text, at, stop):
        return None
    match = _WITH_APPOSITION.search(text, max(0, at - _NEAR), at)
    if match is None or match.start("who") <= start < match.end("who"):
        return None
    who, apposition = match.span("who"), match["apposition"]
    alone = _ARTICLE.fullmatch(text, start, end)
    before = end <= who[0] and "\n" not in text[end : who[0]]
    opened = _FRONT_CLAUSE.search(text, max(0, start - _NEAR), start) if before else None
    if (
        not (agency or alone or (before and (opened or _DONE.search(text, end, who[0]))))
        or _DONE.search(apposition)
        or _NO_SUBJECT.match(text, *who)
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
    rf"(?:\A|[.!?…][\"”’»)]*\s+|\n\s*|,\s+)(?P<who>{_PROPER}),\s(?P<apposition>(?:the|an?|its|his|her)\s"
    rf"(?:[^.;:\n“”\",]|,\s(?!(?:and|the|an?)\s)(?=[A-Z])){{2,130}}),\s{_ADVERB}\Z"
)


def _whole(text: str, seen: Sighting) -> Span | None:
    """The whole mention, of which half was taken, or which more was taken with."""
    (start, end), cue = seen.source[0], seen.cue[0]
    if cue[0] > end and _DETERMINER.fullmatch(text, start, end):
        name = _ITS_NAME.fullmatch(text, end, cue[0])
        return (start, name.end("name")) if name else None
    if text[slice(*cue)] == "saying":
        report = _REPORTS.search(text, max(0, cue[0] - 80), cue[0])
        if report and not overlap([report.span("who")], seen.source):
            return report.span("who")
    owned = _OWNER.match(text, start, end) and _OWNED.match(text, end)
    if owned and not overlap([owned.span("noun")], [*seen.cue, *seen.content]):
        return start, owned.end()
    if text.startswith("(", end - 1):
        bare = start + len(text[start : end - 1].rstrip())
        short = _SHORT.fullmatch(text, end, cue[0])
        return start, (short.end("more") if short and short["more"] else bare)
    aged = _AGED.search(text, max(0, start - 80), start)
    if aged and cue[0] >= end:
        return aged.span("who")
    verb = _AUXILIARY.search(text, start, end)
    if verb and cue[0] >= end:
        return start, verb.start()
    if pronoun := _PRONOUN.search(text, max(start, end - 5), end):
        return pronoun.span("who") if text[start].isupper() and pronoun.start() > start else None
    met = _MET.search(text, start, end)
    if met and cue[0] >= end and _AND_DID.search(text, end, cue[0]):
        return start, met.start()
    did = _ISSUED.search(text, start, end)
    if (
        did
        and cue[0] >= end
        and not re.search(r"\b(?:who|which|that)\b", text[start : did.start()])
    ):
        return (start, did.start()) if did.start() > start else None
    return None


def _is_told(text: str, seen: Sighting) -> bool:
    """“[The mayor] has been told by the party that it is over”: she does not tell it."""
    end, at = seen.source[0][1], seen.cue[0][0]
    told = end < at and _IS_TOLD.fullmatch(text, *seen.cue[0])
    return bool(told) and _SENTENCE_END.search(text, end, at) is None


def _which(text: str, seen: Sighting, cues: Sequence[Span]) -> Span | None:
    """“He took offence at a letter of the UN, [that] stated ...”: not he, but the letter."""
    end, at = seen.source[0][1], seen.cue[0][0]
    match = _RELATIVE.search(text, max(end, at - 8), at)
    if match is None or "\n" in text[end:at]:
        return None
    index = bisect_left(cues, (end, 0))
    other = index < len(cues) and cues[index][1] <= match.start()
    return match.span("which") if other else None


def _who_of(text: str, seen: Sighting) -> Span | None:
    """“The heads backed their leader Ida Ro, [who] on Monday called for it”: not the heads."""
    end, at = seen.source[0][1], seen.cue[0][0]
    if not end < at or "\n" in text[end:at]:
        return None
    if (some := _SOME_WHO.search(text, end, at)) and _DONE.search(text, end, some.start()):
        return some.span("who")
    match = _WHO_DID.search(text, max(end, at - 60), at)
    if match is None or not text[end : match.start("name")].strip(" ,"):
        return None
    return match.span("who")


def _in_report(text: str, seen: Sighting) -> Span | None:
    """“Ro told Ida Falk as much and that [Falk] had said he understood”: not Ro said so."""
    end, at = seen.source[0][1], seen.cue[0][0]
    match = _AND_THAT.search(text, end, at) if end < at else None
    if match is None or "\n" in text[end:at] or not _DONE.search(text, end, match.start()):
        return None
    return match.span("who")


def _is_reported(text: str, seen: Sighting, sightings: list[Sighting]) -> bool:
    """“Ro [stated] that Norr Steel urged them”: Ro does not urge them; made what Ro stated."""
    end, at = seen.source[0][1], seen.cue[0][0]
    match = _STATED_THAT.fullmatch(text, end, at) if end < at else None
    if match is None or at > seen.start or _NO_SUBJECT.match(text, *match.span("who")):
        return False
    same = [one for one in sightings if overlap([match.span("cue")], one.cue)]
    if any(not overlap([match.span("who")], one.content) for one in same):
        return False
    sightings[:] = [one for one in sightings if one not in same]
    seen.cue = (match.span("cue"),)
    seen.content = ((match.start("who"), seen.content[0][1]), *seen.content[1:])
    return True


def _of_clause(text: str, seen: Sighting) -> Span | None:
    """“Ro issued it after [Senator Ida Weil] said it was late”: the subject of the clause."""
    (start, end), (at, stop) = seen.source[0], seen.cue[0]
    if not end < at - _BESIDE or not _SAYS.match(text, at, stop) or "\n" in text[start:at]:
        return None
    match = _CLAUSE_SUBJECT.search(text, max(end, at - _NEAR), at)
    if match is None or not _DONE.search(text, end, match.start()):
        return None
    if _NO_SUBJECT.match(text, *match.span("who")) or overlap([match.span("who")], seen.content):
        return None
    return match.span("who")


_CLAUSE_SUBJECT = re.compile(
    r"\s(?:after|when|because|as|since|before|although|once)\s(?:the\s|an?\s)?(?:[a-z-]+\s){0,2}"
    rf"(?P<who>{_PROPER})\s{_ADVERB}\Z"
)
_SOME_WHO = re.compile(
    r"\b(?:an?|some|several|many|two|three|four|five|\d+)\s(?:[\w’'-]+\s){1,4}(?<!and\s)(?P<who>who)"
    r"\s(?:(?:has|have|had|also|then|later|once)\s){0,2}\Z"
)
_AND_THAT = re.compile(rf"\sand\sthat\s(?P<who>(?:the\s)?{_PROPER}|he|she|they)\s{_ADVERB}\Z")
_STATED_THAT = re.compile(
    r"\s(?P<cue>(?:(?:also|further|later|has|have|had)\s){0,2}(?:said|says|stated|states|added|adds|noted|notes|stressed|explained|recalled|pointed\sout))"
    rf"\sthat\s(?P<who>(?:the\s)?{_PROPER})\s{_ADVERB}"
)
_WHO_DID = re.compile(
    r"(?<!and )(?P<name>[A-ZÀ-Þ][\w’'-]+(?:\s[A-ZÀ-Þ][\w’'-]+)*),?\s(?P<who>who)\s"
    r"(?:(?:on\s)?(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day\s|(?:has|have|had|also|then|later|earlier|recently)\s){0,3}\Z"
)


def _subject(text: str, seen: Sighting) -> Span | None:
    """The name right beside the verb, where the source taken stands elsewhere in the sentence."""
    (start, end), (at, stop) = seen.source[0], seen.cue[0]
    if not _SAYS.match(text, at, stop) or "\n" in text[min(start, at) : max(end, stop)]:
        return None
    if end < at and _opens(text, start) and (sent := _DATELINE.fullmatch(text, end, at)):
        return sent.span("who")
    after = start >= stop and "," in text[stop:start]
    if not after and not (end < at - _BESIDE and "," in text[end:at]):
        return None
    begin = max(0, at - _NEAR) if after else max(end, at - _NEAR)
    found = [*_SUBJECT.finditer(text, begin, at)]
    return _accepted(text, seen, found[-1]) if found else None


def _accepted(text: str, seen: Sighting, match: re.Match[str]) -> Span | None:
    who, (start, end) = match.span("who"), seen.source[0]
    begins = text[match.start() : match.start() + 1] in ("", ".", "!", "?", "…", "\n")
    clause = _DONE.search(text, end, who[0]) or _FRONTED.search(text, max(0, start - 20), start)
    if not begins and end <= who[0] and not clause:
        return None
    if _NO_SUBJECT.match(text, *who) or text[who[1] - 2 : who[1]] in ("’s", "'s"):
        return None
    return None if overlap([who], [*seen.source, *seen.content]) else who


def _opens(text: str, start: int) -> bool:
    """Whether a paragraph begins there."""
    return not text[text.rfind("\n", 0, start) + 1 : start].strip()


def _shares(text: str, seen: Sighting, before: Sighting) -> bool:
    """“[Ro] called for calm, noting that it was late, the agency reported”: Ro notes it."""
    at, stop = seen.cue[0]
    if not (_PARTICIPLE.fullmatch(text, at, stop) and text[max(0, at - 2) : at] == ", "):
        return False
    earlier = before.source[0][0] if before.source else at
    if seen.source[0][0] < stop or not earlier < at:
        return False
    return _SENTENCE_END.search(text, earlier, at) is None


_PARTICIPLE = re.compile(r"\w+ing(?:\s(?:out|that|for|on))?")
_SENTENCE_END = re.compile(r"[.!?…][\"”’»)]*\s+[A-Z“]|\n")


def _goes_on(text: str, seen: Sighting, before: tuple[Sighting, tuple[Span, ...]]) -> bool:
    """“Ida Renn said it rained [and added] it froze, the agency told us”: Renn again."""
    one, old = before
    at = seen.cue[0][0]
    return one.source != old == seen.source and text[max(0, at - 5) : at] == " and "
