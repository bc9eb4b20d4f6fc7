"""Two acts of one subject that were read as one: “condemned the attack and urged calm”.

The tagger at times lets the content of the first verb run on over the second.  Where what the
first verb takes is a thing (“the attack”) and no clause, the second verb can only be the
speaker's, and what follows it is a statement of its own.  After “said that” it may be the
clause's (“said the envoy had come and promised help”): there nothing is parted.
"""

from __future__ import annotations

import re

from rostra.domain.spans import Span
from rostra.extraction.sighting import Sighting

_OF_A_THING = re.compile(
    r"(?:(?:also|strongly|firmly|once\s+again|again|has|have|had|\w+ly)\s+)*"
    r"(?:condemn|denounc|welcom|prais|hail|applaud|critici[sz]|commend|support|back|reject|oppos|endors|appreciat"
    r"|express|voic|demand|propos|outlin|highlight|underlin|underscor|stress|emphasi[sz]|reaffirm|reiterat"
    r"|promis|pledg|announc|confirm|congratulat|thank|lament|deplor|not|acknowledg|regrett|call)"
    r"(?:e?d|es|s)\b(?!\s+that\b)"
)
_ACT = (
    r"(?:condemned|denounced|welcomed|praised|hailed|applauded|criticized|criticised|commended|rejected|endorsed"
    r"|expressed|voiced|demanded|proposed|highlighted|underlined|underscored|stressed|emphasized|emphasised"
    r"|reaffirmed|reiterated|promised|pledged|announced|confirmed|congratulated|thanked|regretted|deplored"
    r"|said|noted|added|warned|urged|called\s+(?:on|for|upon)|asked|appealed\s+(?:to|for)|vowed|assured|wished|acknowledged"
    r"|insisted|argued|declared|stated|pointed\s+out|recalled|reminded|invited)"
)
_NEXT = re.compile(
    rf"(?:,\s+(?:and\s+)?|\s+and\s+)(?P<cue>(?:(?:also|then|again|further|strongly|\w+ly)\s+)?{_ACT}"
    r"(?:\s+(?:hope|support|confidence|concern|regret|interest|solidarity|readiness|gratitude)\s+(?:for|in|over|about|at|that"
    r"|to|with))?)\s+(?!(?:by|in|at|on|after|during|last|earlier|this|as|since|and|or)\s)"
)
_CLAUSE = re.compile(
    r"\b(?:who|which|that|whose|whom|where|when|because|if|as|while|is|are|was|were|has|have|had|will|would|can"
    r"|could|may|might|must|should|says?|said|to)\b"
)
"""A word of a clause, in which the next verb may have a subject of its own."""
_DOING = re.compile(r"(?:\w+ly\s)?[a-z]+ing\b")
_HAD_BEEN = re.compile(r"\s(?:ha[ds]|have|was|were|is|are)(?:\s(?:been|\w+ly))*\s+\Z")
_SUBJECT_WORDS = 5
_PARTICIPLE = re.compile(r"\b\w+ed\Z")
"""“the terms [agreed] and announced”."""


def part(text: str, sightings: list[Sighting]) -> None:
    """Give each act of such a pair its own statement, in place."""
    for seen in list(sightings):
        sightings += _proof(text, seen)
        sightings += _likened(text, seen)
        last = seen
        while (one := _second(text, last)) is not None:
            sightings.append(one)
            last = one


_LIKENED = re.compile(
    r"as\s[“\"][^“”\"\n]{2,120}[”\"],\s(?:and\s)?(?P<cue>(?:likened|compared|called|branded|described|accused|blamed"
    r"|urged|warned|told|praised|dismissed|labell?ed|said))\s"
    r"(?=(?:it|him|her|them|the|his|its|their|that|he|she|they)\b)"
)
"""“slammed [the plan as “mad”], likened [it to a fire sale]”."""


def _likened(text: str, seen: Sighting) -> list[Sighting]:
    """What the next verb says, behind the quotation that the first one ends with."""
    if len(seen.cue) != 1 or len(seen.content) != 1 or not seen.source:
        return []
    (start, end), cue = seen.content[0], seen.cue[0]
    match = _LIKENED.search(text, start, end) if cue[1] <= start else None
    if match is None or _CLAUSE.search(text, start, match.start()) or match.end() >= end:
        return []
    seen.content = ((start, match.start("cue")),)
    return [
        Sighting(
            ((match.end(), end),), (match.span("cue"),), seen.source, evidence=dict(seen.evidence)
        )
    ]


def unpart(text: str, sightings: list[Sighting]) -> None:
    """Make one again of “said many were detained | and threatened for doing their duties”.

    The second verb is in the passive too: it tells what was done to them, and nothing said.
    """
    for seen in list(sightings):
        if len(seen.cue) != 1 or not seen.source or seen.cue[0][1] > seen.start:
            continue
        at = seen.cue[0][0]
        if _DONE_BY.match(text, *seen.cue[0]) and text.startswith(" by ", seen.cue[0][1]):
            _given_back(text, sightings, seen)
            continue
        pair = _PASSIVE_PAIR.search(text, max(0, at - _NEAR), at)
        pair = pair if pair and _DONE_TO.match(text, at, seen.cue[0][1] + 10) else None
        pair = pair or _TO_DO_AND.search(text, max(0, at - _NEAR), at)
        if pair is None and text.startswith("instead ", at):
            pair = _AND_INSTEAD.search(text, max(0, at - _NEAR), at)
        if pair is None or (pair.re is _TO_DO_AND and not _BARE.fullmatch(text, *seen.cue[0])):
            continue
        before = [
            s for s in sightings
            if s is not seen and s.source == seen.source and s.content
            and s.content[-1][0] <= pair.start() and s.content[-1][1] == pair.start("and")
        ]  # fmt: skip
        if len(before) == 1:
            *first, (start, _) = before[0].content
            before[0].content = (*first, (start, seen.content[-1][1]))
            sightings.remove(seen)
    _with_their_reports(text, sightings)
    _still_doing(text, sightings)
    _named_first(text, sightings)
    _split_verb(text, sightings)


def _still_doing(text: str, sightings: list[Sighting]) -> None:
    """“He noted the state had been | denying it”: it is the state that denies, so he notes."""
    for seen in sightings:
        if len(seen.cue) != 1 or not seen.content or not _DOING.match(text, seen.cue[0][0]):
            continue
        at = seen.cue[0][0]
        for one in sightings:
            if one is seen or one.source != seen.source or not one.cue or not one.content:
                continue
            start, end = one.content[-1]
            been = _HAD_BEEN.search(text, start, at)
            if one.cue[-1][1] > start or not start < end <= at or been is None:
                continue
            if len(text[start : been.start()].split()) > _SUBJECT_WORDS:
                continue
            one.content = (*one.content[:-1], (start, max(s for _, s in seen.content)))
            seen.source = ((start, been.start()),)
            break


def _split_verb(text: str, sightings: list[Sighting]) -> None:
    """“She added that [Ro had] | demanded [his release]”: she says all of it."""
    verbs = {s.cue[0][0]: s for s in sightings if len(s.cue) == 1 and s.content}
    for seen in list(sightings):
        if len(seen.cue) != 1 or not seen.content or seen.cue[0][1] > seen.start:
            continue
        start, end = seen.content[-1]
        inner = verbs.get(end + 1)
        had = _ENDS_IN_HAD.search(text, start, end) if inner is not None else None
        if inner is None or had is None or inner.source != seen.source or inner.start <= end:
            continue
        seen.content = (*seen.content[:-1], (start, inner.end))
        that = text.rfind(" that ", start, had.start())
        who = (that + len(" that ") if that >= 0 else start, had.start())
        if had["passive"] or len(text[slice(*who)].split()) > _SUBJECT_WORDS:
            sightings[:] = [s for s in sightings if s is not inner]
        else:
            inner.source = (who,)


_ENDS_IN_HAD = re.compile(r"\s(?:had|has|have|would|will|(?P<passive>was|were|is|are))\Z")


def _named_first(text: str, sightings: list[Sighting]) -> None:
    """All of “that [Ida Ro], | the former mayor, took a bribe and was promised [land]”.

    What is said of a name that an apposition cuts off, and in the passive, nobody else says.
    """
    for seen in list(sightings):
        if len(seen.cue) != 1 or len(seen.content) != 1 or seen.cue[0][1] > seen.start:
            continue
        start, end = seen.content[0]
        if not text.startswith(" that ", seen.cue[0][1]) or not _NAME_ALONE.fullmatch(
            text, start, end
        ):
            continue
        rest = _APPOSED_REST.match(text, end)
        if rest is None:
            continue
        inside = [
            s for s in sightings if s is not seen and s.cue and end <= s.cue[0][0] < rest.end()
        ]
        if all(s.source == seen.source and _WAS_DONE.match(text, *s.cue[0]) for s in inside):
            seen.content = ((start, rest.end()),)
            sightings[:] = [s for s in sightings if not any(s is one for one in inside)]


_NAME_ALONE = re.compile(
    r"(?:(?:[Tt]he|[Hh]is|[Hh]er|[Aa]n?)\s(?:[\w’'-]+\s){0,3})?[A-Z][\w.’'-]*(?:\s[A-Z][\w.’'-]*){0,4}"
)
_APPOSED_REST = re.compile(
    r",\s(?:the|an?|who|whose|his|her|its|their|\d\d)\b[^.;:\n“”\"(]{3,90},\s(?=[a-z]+(?:ed|s|id|ook|ade|ave|ad|ent|ot)\b)[^;:\n“”\"]{3,300}?(?=[.]\s|[.]\Z|\n|\Z)"
)
_WAS_DONE = re.compile(r"(?:was|were|(?:has|have|had)\sbeen)\s")


def _with_their_reports(text: str, sightings: list[Sighting]) -> None:
    """Make one again of “denied reports | alleging he had fled”: the reports allege it, not he."""
    for seen in list(sightings):
        if len(seen.cue) != 1 or not seen.source or not seen.content:
            continue
        at = seen.cue[0][0]
        if not _ALLEGING.match(text, at) or seen.start < at:
            continue
        report = _REPORT.search(text, max(0, at - _FAR), at)
        if report is None:
            continue
        which = _WHICH.search(text, max(0, report.start() - _NEAR), report.start())
        if which and text.startswith("saying", at):
            continue
        before = [
            s for s in sightings
            if s is not seen and s.source == seen.source and len(s.cue) == 1 and s.content
            and s.cue[0][1] <= min(report.start(), s.start) and s.content[-1][1] <= at
            and not _ENDS.search(text, s.cue[0][1], at)
        ]  # fmt: skip
        if before:
            last = max(before, key=lambda s: s.cue[0])
            last.content = ((last.start, seen.content[-1][1]),)
            sightings.remove(seen)


def _given_back(text: str, sightings: list[Sighting], seen: Sighting) -> None:
    """“said the drill announced and | criticized by Ro | was late”: that Ro did so, is said."""
    joined = _AND_THIS.search(text, max(0, seen.cue[0][0] - 8), seen.cue[0][0])
    if joined is None:
        return
    before = [
        s for s in sightings
        if s is not seen and s.source == seen.source and s.content
        and s.content[-1][1] == joined.start()
    ]  # fmt: skip
    if len(before) == 1:
        *first, (start, _) = before[0].content
        before[0].content = (*first, (start, seen.content[-1][1]))
        sightings.remove(seen)


_DONE_BY = re.compile(r"\w+ed\Z")
_AND_THIS = re.compile(r",?\s(?:and|or|but)\s(?:\w+ly\s)?\Z")
_ALLEGING = re.compile(r"(?:alleg|claim|suggest|imply|insinuat|accus|say)ing\b")
_REPORT = re.compile(
    r"\b(?:reports?|rumou?rs|articles?|(?:news|media)\s(?:items?|stories)|posts?|posters|videos?|leaflets?|letters?"
    r"|messages?|documents?|tweets?|speculation|publications?)\b[^,.;:\n“”\"«»]{0,100}\s\Z"
)
"""What alleges a thing by itself; “denied the claims saying they were false” is the denier's."""
_WHICH = re.compile(r"\b(?:the|these|those|this|that|such)\s(?:[\w’'-]+\s){0,2}\Z")
"""“Denied the reports saying they were false”: he says so."""
_ENDS = re.compile(r"[.!?…][\"”’»)]*\s+[A-Z“]|[\n;“”\"]")
_FAR = 180
_NEAR = 60
_TO_DO_AND = re.compile(r"\bto\s[a-z]+(?P<and>\s(?:and|or)\s)\Z")
_AND_INSTEAD = re.compile(r"\bto\s[a-z]+[^.;:\n]{0,50}(?P<and>,?\s(?:and|but)\s)\Z")
"""“to refrain from it and instead [cede power]”."""
_BARE = re.compile(
    r"(?!(?:said|told|made|put|read|held|found|thought|felt|began|went|came|took|sent|got)\b)"
    r"[a-z]+(?<!ed)(?<!s)"
)
"""“the need to publish and [republish] its rules”: the speaker does not republish them."""
_DONE_TO = re.compile(r"\w+ed (?:by|for|in|at|with|from|on|after|under|over)\b")
"""“threatened for”: what has an object beside it, “described the letter”, somebody did."""
_PASSIVE_PAIR = re.compile(
    r"\b(?:was|were|is|are|been|being|be)\s(?:\w+ly\s)?(?:\w+ed|\w+en|shot|held|hit|told|put)"
    r"(?P<and>,?\s(?:and|or)\s)(?:\w+ly\s)?\Z"
)


def _second(text: str, seen: Sighting) -> Sighting | None:
    """What the second verb says, taken out of the statement of the first."""
    if len(seen.cue) != 1 or len(seen.content) != 1 or not seen.source:
        return None
    (start, end), cue = seen.content[0], seen.cue[0]
    if cue[1] > start or not _OF_A_THING.match(text, *cue):
        return None
    match = _NEXT.search(text, start, end)
    if match is None or not match.start() > start or not _is_thing(text, (start, match.start())):
        return None
    if match.end() >= end:
        return None
    seen.content = ((start, match.start()),)
    content: Span = (match.end(), end)
    return Sighting((content,), (match.span("cue"),), seen.source, evidence=dict(seen.evidence))


def _proof(text: str, seen: Sighting) -> list[Sighting]:
    """“denied [any pressure]: “[I have not seen him]””: two statements."""
    if len(seen.cue) != 1 or len(seen.content) < len(("told", "quoted")) or not seen.source:
        return []
    first, *quoted = seen.content
    plain = seen.cue[0][1] <= first[0] and text[first[0] - 1 : first[0]] not in ("“", '"', "‘")
    if not plain or not _APART.fullmatch(text, first[1], quoted[0][0]):
        return []
    if len(text[slice(*quoted[0])].split()) < _WORDS_QUOTED or not text[quoted[0][0]].isupper():
        return []
    seen.content = (first,)
    return [Sighting(tuple(quoted), source=seen.source, evidence=dict(seen.evidence))]


_APART = re.compile(r"(?::|[^“”\"\n]{0,160}[.!?])\s[“\"‘«„]")
"""A colon, or the sentence’s end: “said [it was stayed], as it was. “[Let us see].””"""
_WORDS_QUOTED = 4


def _is_thing(text: str, span: Span) -> bool:
    """Whether the words are no clause, and stand in no quotation marks."""
    words = text[slice(*span)]
    if any(mark in words for mark in '“”„«»"'):
        return False
    return not _CLAUSE.search(words) and not _PARTICIPLE.search(words)
