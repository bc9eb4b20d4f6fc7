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
from rostra.extraction.other_clauses import (
    after_its_verb,
    apposed,
    behind_adverbial,
    between_dashes,
    in_report,
    is_denied,
    is_object,
    is_reported,
    of_clause,
    of_the_page,
    who_of,
    whose_of,
)
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

_SUBJECT = re.compile(
    r"(?:\A|[.!?…][\"”’»)]*\s+|\n\s*|[,;]\s+|\s(?:and|but|as|while|when)\s+|\s[–—-]\s+)"
    rf"(?P<who>(?:[Tt]he\s+)?{PROPER})\s+{ADVERB}\Z"
)
"""The subject that stands right before a verb: a name with what is written as a part of it."""
_LATE = r"(?:(?:Later|Earlier|Then|Meanwhile|Afterwards|Separately|Today|Yesterday|\w+day),?\s)"
_OPENING = re.compile(
    r"(?:\A|(?<![A-Z])(?<!\b[A-Z][rst])(?<!\b(?:Mrs|Sen|Rep|Gov|Gen))[.!?…][\"”’»)]*\s+|\n\s*"
    r"|(?:\A|\n)[A-ZÀ-Þ][^\n–—]{1,40}\s[–—-]\s)"
    rf"{_LATE}?(?P<who>(?!All\b)(?:The\s)?{PROPER}(?:\s\d{{1,4}})?)\s{ADVERB}\Z"
)
"""“It would go. Later [Channel 4] said”: a name that opens the sentence of its verb."""
_BY_RULE = {"source": 1.0, "source_margin": 1.0, "source_distance": 1.0, "sourceless": 0.0}
"""What is known of a source that the words leave no doubt of."""
_TELLS = re.compile(rf"(?:{SAYS.pattern}|reported|reports|denied|denies|asked)(?:\sthat)?")
_QUOTED_BEFORE = re.compile(r"[”\"’»],?\s\Z")
_BEHIND = re.compile(rf"\s(?P<who>(?:the\s)?{PROPER})[,.]\s?[“\"‘«]?")
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
_NAME_ON = re.compile(
    r"(?P<more>(?:(?:\sand|\sof|\sfor)(?=\s[A-Z])|['’]s(?=\s[A-Z])|\s\d{1,4}|\s[A-Z][\w’'-]+|\s\([A-Z][\w.&-]{1,10}\)"
    r"|\s(?:president|leader|chairman|chairwoman|chair|secretary|general|spokesman|spokeswoman|spokesperson"
    r"|director|head|minister|analyst|coach|captain)(?=\s[A-Z])){1,12})(?<!\))\s?"
)
"""“[West] Mercia Police are asking”: the whole name."""
_ITS_NAME = re.compile(
    r"\s(?P<name>[A-Z][\w.’'-]*(?:\s[A-Z][\w.’'-]*){0,4}"
    r"|(?!(?:who|which|that)\b)[\w’'&-]+(?:\s(?!(?:who|which|that)\b)[\w’'&-]+){0,3})"
    r"(?:\s|,\s(?:[^.;:\n“”\"]{2,160},\s)?)"
)
"""“[A] new poll indicates”, “[The] suit, filed in Veld, charges”: with its noun."""
_A_NOUN = re.compile(r"(?:[Tt]he|[Aa]n?|[Hh]is|[Hh]er|[Ii]ts|[Tt]heir)\s[a-z-]+")
_DOCUMENT_ON = re.compile(
    r"(?P<more>(?:\s(?!(?:in|of|with|by|to|from|at|on|and|as|who|that|had|has|was|for|into|about|whose|which|a|an|the)\s)"
    r"[a-z-]+){0,3}\s(?:statement|report|letter|study|survey|note|memo|complaint|indictment|lawsuit|filing|document|paper)"
    r"(?:\s(?:[a-z]+ed|read|sent|seen|made|written|sworn)\s[^.,;:\n“”\"]{2,60}?)?)\s"
)
"""“[A victim] impact statement read to the court said”: the paper, and no victim."""
_REPORTS = re.compile(
    r"\b(?P<who>(?:(?:the|some|several|an?|these|those)\s)?(?:(?!of\b)[\w’'-]+\s){0,2}(?:reports?|rumou?rs|claims|messages?"
    r"|letters?|documents?|posts?|articles?|sources|officials|people|witnesses))\s\Z"
)
"""“On the claims of [some media reports] saying that it ended, Ro said”: not Ro says so."""
_AGED = re.compile(rf"(?:\A|[\n.!?”\"]\s?)(?P<who>{PROPER}), (?:aged )?\d{{2}}, (?:of |from )?\Z")
"""“[Ida Ro], 49, Mill Lane said”: the lane is where she lives."""
_AUXILIARY = re.compile(r"(?<=\w)\s(?:has|have|had|also|then|later)\Z")
_SHORT = re.compile(r"[A-Z][\w./&-]{1,14}\)(?P<more>(?:\s[^\s.,;:“”\"()]{1,30}){0,12})\s")
"""“[International Rubber Organisation (]INRO) buffer stock manager Aldo Hofmeister said”."""


def mend_sources(text: str, sightings: list[Sighting]) -> None:
    """Give each statement the mention that its own verb has for a subject, in place."""
    sightings[:] = [one for one in sightings if not of_the_page(text, one)]
    cues = sorted(span for one in sightings for span in one.cue)
    before: tuple[Sighting, tuple[Span, ...]] | None = None
    for seen in sorted(sightings, key=lambda s: s.cue[0][0] if s.cue else s.start):
        old = seen.source
        if len(seen.cue) != 1 or len(old) != 1:
            before = None
            if len(seen.cue) == 1 and not old and (found := _opening(text, seen)):
                seen.source, seen.evidence = (found,), seen.evidence | _BY_RULE
            continue
        if is_reported(text, seen, sightings) or is_denied(text, seen, sightings):
            before = None
            continue
        if (
            found := after_its_verb(text, seen)
            or who_of(text, seen)
            or whose_of(text, seen)
            or between_dashes(text, seen)
            or behind_adverbial(text, seen)
            or in_report(text, seen)
            or apposed(text, seen)
            or of_clause(text, seen)
            or _opening(text, seen)
            or _inverted(text, seen)
            or _whole(text, seen)
            or _subject(text, seen)
            or _which(text, seen, cues)
        ):
            seen.source = (found,)
        elif _is_told(text, seen):
            by = _BY_WHOM.fullmatch(text, seen.cue[0][1], seen.start)
            seen.source = (by.span("who"),) if by else ()
        elif before and (
            is_object(text, seen, before[0])
            or _goes_on(text, seen, before)
            or _shares(text, seen, before[0])
        ):
            seen.source = before[0].source
        before = (seen, old)


def _whole(text: str, seen: Sighting) -> Span | None:
    """The whole mention, of which half was taken, or which more was taken with."""
    (start, end), cue = seen.source[0], seen.cue[0]
    if cue[0] > end and _DETERMINER.fullmatch(text, start, end):
        name = _ITS_NAME.fullmatch(text, end, cue[0])
        return (start, name.end("name")) if name and not DONE.search(name["name"]) else None
    if text[slice(*cue)] == "saying":
        report = _REPORTS.search(text, max(0, cue[0] - 80), cue[0])
        if report and not overlap([report.span("who")], seen.source):
            return report.span("who")
    if named := _named(text, (start, end), cue):
        return named
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


def _named(text: str, source: Span, cue: Span) -> Span | None:
    """The name alone of “Continued [Renn]: “It is ours””, all of “[West] Mercia Police”."""
    start, end = source
    if cue[0] == start and cue[1] < end and text[cue[1]] == " ":
        return cue[1] + 1, end
    name = _NAME_ON.fullmatch(text, end, cue[0]) if cue[0] > end else None
    if name is None and _A_NOUN.fullmatch(text, start, end):
        name = _DOCUMENT_ON.fullmatch(text, end, cue[0])
    return (start, name.end("more")) if name else None


def _is_told(text: str, seen: Sighting) -> bool:
    """“[The mayor] has been told by the party that it is over”: she does not tell it."""
    end, at = seen.source[0][1], seen.cue[0][0]
    told = end < at and _IS_TOLD.fullmatch(text, *seen.cue[0])
    return bool(told) and SENTENCE_END.search(text, end, at) is None


def _which(text: str, seen: Sighting, cues: Sequence[Span]) -> Span | None:
    """“He took offence at a letter of the UN, [that] stated ...”: not he, but the letter."""
    end, at = seen.source[0][1], seen.cue[0][0]
    match = _RELATIVE.search(text, max(end, at - 8), at)
    if match is None or "\n" in text[end:at]:
        return None
    index = bisect_left(cues, (end, 0))
    other = index < len(cues) and cues[index][1] <= match.start()
    return match.span("which") if other else None


def _subject(text: str, seen: Sighting) -> Span | None:
    """The name right beside the verb, where the source taken stands elsewhere in the sentence."""
    (start, end), (at, stop) = seen.source[0], seen.cue[0]
    if not SAYS.match(text, at, stop) or "\n" in text[min(start, at) : max(end, stop)]:
        return None
    if end < at and _opens(text, start) and (sent := _DATELINE.fullmatch(text, end, at)):
        return sent.span("who")
    after = start >= stop and "," in text[stop:start]
    if not after and not (end < at - BESIDE and "," in text[end:at]):
        return None
    begin = max(0, at - NEAR) if after else max(end, at - NEAR)
    found = [*_SUBJECT.finditer(text, begin, at)]
    return _accepted(text, seen, found[-1]) if found else None


def _opening(text: str, seen: Sighting) -> Span | None:
    """The name right before the verb, at the head of its sentence; the source stood in another."""
    at, stop = seen.cue[0]
    start, end = seen.source[0] if seen.source else (at, max(0, at - NEAR))
    if not _TELLS.fullmatch(text, at, stop):
        return None
    if not (end < at or SENTENCE_END.search(text, stop, start)):
        return None
    match = _OPENING.search(text, max(end if end < at else 0, at - NEAR), at)
    if match is None:
        return None
    who = match.span("who")
    return None if NO_SUBJECT.match(text, *who) or overlap([who], seen.content) else who


def _inverted(text: str, seen: Sighting) -> Span | None:
    """““The road,” said [Renn], “must open,” he warned”: who stands right behind the verb."""
    at, stop = seen.cue[0]
    if seen.source[0][0] < stop or not SAYS.fullmatch(text, at, stop):
        return None
    if not _QUOTED_BEFORE.search(text, max(0, at - 3), at):
        return None
    match = _BEHIND.match(text, stop)
    if match is None or seen.source[0][0] < match.end("who"):
        return None
    return match.span("who")


def _accepted(text: str, seen: Sighting, match: re.Match[str]) -> Span | None:
    who, (start, end) = match.span("who"), seen.source[0]
    begins = text[match.start() : match.start() + 1] in ("", ".", "!", "?", "…", "\n")
    clause = DONE.search(text, end, who[0]) or _FRONTED.search(text, max(0, start - 20), start)
    if not begins and end <= who[0] and not clause:
        return None
    if NO_SUBJECT.match(text, *who) or text[who[1] - 2 : who[1]] in ("’s", "'s"):
        return None
    return None if overlap([who], [*seen.source, *seen.content]) else who


def _opens(text: str, start: int) -> bool:
    """Whether a paragraph begins there."""
    return not text[text.rfind("\n", 0, start) + 1 : start].strip()


def _shares(text: str, seen: Sighting, before: Sighting) -> bool:
    """“[Ro] called for calm, noting that it was late, the agency reported”: Ro notes it."""
    at, stop = seen.cue[0]
    if not (PARTICIPLE.fullmatch(text, at, stop) and text[max(0, at - 2) : at] == ", "):
        return False
    earlier = before.source[0][0] if before.source else at
    if seen.source[0][0] < stop or not earlier < at:
        return False
    return SENTENCE_END.search(text, earlier, at) is None


def _goes_on(text: str, seen: Sighting, before: tuple[Sighting, tuple[Span, ...]]) -> bool:
    """“Ida Renn said it rained [and added] it froze, the agency told us”: Renn again."""
    one, old = before
    at = seen.cue[0][0]
    return one.source != old == seen.source and text[max(0, at - 5) : at] == " and "
