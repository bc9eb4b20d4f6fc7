"""Denials that the tagger cuts, loses or takes for what they deny: only where a rule can be sure.

The worst a record can do is to show a denial as an assertion: in “It is untrue that the minister
instructed the fund to sell” the tagger finds the minister's instruction, in “The allegation that
guards opened fire is baseless” an allegation.  Both become the denials that they are.
"""

from __future__ import annotations

import re
from bisect import bisect_left, bisect_right

from rostra.domain.spans import Span
from rostra.extraction.denied_cut import take_charge, take_denial, take_plea
from rostra.extraction.denied_takers import is_taken
from rostra.extraction.gaps import Taken
from rostra.extraction.sighting import Sighting

_CLAIM = (
    r"(?:accusation|allegation|claim|report|rumou?r|assertion|insinuation|suggestion|charge"
    r"|speculation)s?"
)
_FALSE = (
    r"(?:(?:\w+ly|pure|all)\s)?(?:false|untrue|not\strue|incorrect|inaccurate|baseless|unfounded"
    r"|groundless|unsubstantiated|fictitious|fake|doctored|a\s(?:\w+\s)?(?:fabrication|hoax|forgery)|(?:emphatically|categorically|firmly|strongly)\s(?:rejected|denied|refuted)|fabricated|nonsense|a\slie|lies|absurd|slander"
    r"|devoid\sof\s(?:any\s|all\s)?(?:truth|credence|credibility|basis|foundation|substance)|without\s(?:any\s|the\sslightest\s)?(?:foundation|basis|merit))"
)
_UNREAL = (
    r"(?:nothing\s(?:to\sdo|in\scommon)\swith\s(?:the\s)?(?:reality|facts|truth)"
    r"|no\s(?:basis|foundation))"
)
_TOLD = rf"(?:{_CLAIM}|post|message|video|article|publication|news|information)s?"
_BEGINS = r"(?:(?<=[.!?]\s)|(?<=\n)|\A|(?<=date\s\d{4}-\d\d-\d\d\s))"
_OWN_WORDS = re.compile(
    rf"{_BEGINS}(?:(?P<cue>It\s(?:is|was)\s(?:(?:likewise|also|equally|\w+ly)\s)?"
    r"(?:untrue|not\strue|false|incorrect|a\slie))\sthat\s(?P<content>[^.!?\n“”\"]+)"
    r"|(?P<whole>(?:(?:The|These|Those|Such|All|Any|This|That)\s(?:(?!(?:that|sa(?:y|ys|id)|which|who)\b)"
    rf"[\w’'-]+\s){{0,4}}?(?:{_CLAIM}|information|news)\b"
    r"|(?:Remarks|Statements|Words|Quotes|Comments)\sattributed\sto\b"
    r"|(?:Reports|Claims|Allegations|Rumou?rs|Suggestions)\s(?:that|about|of|claiming|alleging|suggesting)\b)"
    rf"(?:[^.!?\n“”\"]|(?<=\s[A-Z])\.|(?<=\.[A-Z])\.){{0,300}}?\s(?:(?:is|are|was|were)\s{_FALSE}|(?:has|have|had)\s{_UNREAL})"
    r"(?=[.!,;\n]|\Z|\sand\b)"
    rf"[^.!?\n“”\"]*|(?:(?:Equally|Likewise|Just\sas|No\sless|Also|Completely)\s)?(?i:{_FALSE})\s(?:is|are)"
    rf"\s(?:the|these|this|any|all)\s(?:[\w’'-]+\s){{0,3}}?{_CLAIM}\b[^.!?\n“”\"]*))(?=[.!\n]|\Z)"
)
"""“It is likewise untrue that ...”, “The allegation that ... is baseless”: a whole sentence of the
author's, who denies what is told in it, whoever speaks or acts there."""
_OURS = re.compile(
    r"[.!]\s+(?P<said>(?:Neither\s[^.!?\n“”\"]{3,120}?\snor|(?:Our\s(?:[\w’'-]+\s){1,4}?|We\s)"
    r"(?:do|did|does|have|has|had|are|is|were|was)\s(?:not|never))"
    r"\s[^.!?\n“”\"]+)(?=[.!])"
)
"""Behind such a sentence: “Our diplomats do not take part in rallies.”"""
_HANGING = re.compile(r"(?:an?|the|any|all|its|his|her|their)", re.IGNORECASE)
_ARTICLE = re.compile(r"(?:The|An?|His|Her|Its|Their)")
"""“The rejected report on the dam was published”: nobody rejects it."""
_CUE_DENIES = re.compile(
    r"\b(?:den(?:y|ies|ied|ying)|(?:disput|reject|dismiss|refut|contest|rebut|rubbish|debunk|quash|dispel)\w*"
    r"|(?:brush|wave)\w*\s(?:aside|off|away)|(?:push|hit)\w*\sback\s(?:\w+\s)?(?:at|against))\Z",
    re.IGNORECASE,
)
_DENYING = re.compile(
    r"\s(?P<cue>(?:\w+ly\s)?(?:denying|refuting|rejecting|dismissing|disputing|to\s(?:\w+ly\s)?(?:deny|refute|dismiss|denounce"
    r"|reject|dispute)))\s(?:that\s|(?P<claim>(?:[\w’'-]+\s){0,4}?"
    rf"{_CLAIM}\s(?:that\s)?))?\Z"
)
_DENIED_CLAIM = re.compile(
    rf"(?P<cue>(?:[\w’'-]+\s){{0,4}}?(?:den(?:ies|ied|y|ying)|(?:reject|dismiss|refut|disput|rebut)\w*|described\sas\sfalse))"
    rf"\s(?P<claim>(?:(?:an?|the|all|any|media|press)\s){{0,2}}{_CLAIM})\Z",
    re.IGNORECASE,
)
_CLAIM_LEFT_OUT = re.compile(
    rf"\s(?:(?:on\s)?\w+day\s|yesterday\s|today\s)?(?P<claim>(?:(?!(?:by|of|on|as|that|to|who|and|in|at|during|with|after|when|for|from)\b)[\w’'-]+\s){{0,4}}?"
    rf"{_TOLD}\b[^.;:?!\n“”\"]{{0,160}})",
    re.IGNORECASE,
)
_LONGEST_CUE, _LONGEST_GAP = 40, 12
_WHAT = (
    r"(?P<what>"
    r"(?:(?!(?:of|the|in|on|by|to|an?|and|that|any|all|(?:den|reject|dismiss|refut)\w+)\b)"
    r"[\w’'-]+\s){0,2}(?:propaganda|rumou?rs?|reports?|claims|posts?|messages?|articles?|allegations"
    r"|accusations|publications?|information|videos?|speculation|press\sreleases?|footage))"
)
_REPORTS = re.compile(
    r"\b(?:den(?:y|ied|ies|ying)|(?:dismiss|reject|refut|rubbish|disput|debunk|quash|dispel|slam)\w*"
    r"|(?:respon|react|repl|answer)\w*\sto|brush\w*\saside|address\w*|counter\w*|disregard\w*|ignor\w*|denounc\w*|condemn\w*|amid|despite)\s(?:the\s|any\s|all\s)?"
    rf"{_WHAT}(?:\s(?:on|in|by|from|of|about|circulating|spread)\s[^.,;:!?\n]{{1,60}}?)?\s\Z"
)
_CHARGED_WITH = re.compile(r"\b(?:allegation|accusation|charge|claim|suspicion)s?\sof\Z")
"""“the allegation of | the council not paying”: the council alleges nothing."""
_ADDRESSES = re.compile(
    r"(?:addressing|answering|(?:reacting|responding|replying)\sto|commenting\son|asked\sabout|faced\swith)(?:\sthe)?"
    r"(?:\s(?:[\w’'-]+\s){0,2}(?:allegations|accusations|claims|reports|rumou?rs|suggestions|criticism)(?:\sthat|\sof)?)?",
    re.IGNORECASE,
)
_CLAIM_THAT = re.compile(
    rf"(?:\A|\n|[.!?]\s)\s?(?:date\s\d{{4}}-\d\d-\d\d\s)?(?P<claim>(?:The|An?|Any|Such|These|All)\s"
    rf"(?:[\w’'-]+\s){{0,3}}?{_CLAIM}\sthat\s)\Z"
)
_FINITE = re.compile(r"\s(?:is|are|was|were)\s")
_LABELLED = re.compile(
    r"[”\"]?(?:\s(?:and|or)\s[“\"]?[\w\s-]{3,40}?[”\"]?)?\s(?P<content>(?:the|an?|these|those|such|any|all)\s"
    rf"(?:[\w’'-]+\s){{0,4}}?{_TOLD}\b[^.;:?!\n“”\"]{{0,240}})"
)
_WHO_SAID = re.compile(r",\s(?P<who>who)\s(?:(?:on\s\w+day|later|also|has|had|earlier)\s){0,2}\Z")
"""“denied claims by Ro, who on Sunday | said | ...”: Ro, not whoever denies it."""
_RELATIVE = re.compile(r"which|that|who")
_NOBODY = re.compile(r"nobody|no[\s-]one|none|neither\s.*", re.IGNORECASE)
_PUTS = re.compile(r"(?:stating|saying|claiming|alleging|suggesting|asserting)")
_WHICH_CLAIM = re.compile(rf"\b{_WHAT}(?:\son\s\w+day)?,?\s(?:which|that)\s(?:\w+ly\s)?\Z")
"""What says so: “dismissed posts in the press | claiming”, “press releases, which | claimed”."""
_LONGEST_CLAIM = 160
_SENTENCE_END = re.compile(r"[.!?](?=[\"”’»')]*(?:\s|\Z))|\n|\Z")
_FARTHEST = 400
_WORD = (
    r"(?!(?:not|never|nor|that|who|which|what|said|says|was|were|is|are|be|been|has|had|have|will"
    r"|would|did|does|do|to|if|when|while|as|but|and)\b)"
    r"(?:(?:[A-Z]\w{0,3}\.)+|[\w’'-]+)"
)
_ON_DAY = r"(?:\s(?:on\s\w+day|\w+day|yesterday|today))?"
_ANY = (
    r"(?:(?:the|these|those|such|all|any|media|press|his|her|their|its|an?)\s){0,2}"
    r"(?:[\w’'-]+\s){0,7}?"
)
_AS = r"(?:\sas\s(?:[“\"][^“”\"\n]{2,60}[”\"]|\w+))?"
_FAKE = (
    r"(?:[“\"]?(?:\w+ly\s)?(?:fake|false|untrue|baseless|unfounded|malicious|fabricated|groundless)[”\"]?"
    r"(?:,\s|\sand\s(?=[“\"]?\w+))?){1,3}"
)
_GOES_ON = (
    r"(?:said|says|told|add(?:s|ed)|insist(?:s|ed)|call(?:s|ed)|accus(?:es|ed)|claim(?:s|ed)|stat(?:es|ed)|describ(?:es|ed)"
    r"|urg(?:es|ed)|demand(?:s|ed)|maintain(?:s|ed)|warn(?:s|ed)|argu(?:es|ed)|explain(?:s|ed)|promis(?:es|ed)|vow(?:s|ed)"
    r"|question(?:s|ed)|ask(?:s|ed)|express(?:es|ed))\b"
)
_LOST = re.compile(
    rf"(?:(?:{_BEGINS}|(?<=[.!?][”\"’]\s)|(?<=\s[-–—]\s)|(?<=\s--\s)|(?<=[a-z]:\s)|(?<=\w\):\s))(?:(?:However|But|Meanwhile|Later),?\s)?"
    rf"(?P<who>(?=[A-Z]){_WORD}(?:\s(?:{_WORD}|\([A-Z]{{2,8}}\))){{0,11}}?)"
    rf"|\b(?P<named>[A-Z][\w’'-]+(?:\s[A-Z][\w’'-]+){{0,4}})(?:,\s\d\d)?,\swho){_ON_DAY}"
    r"(?:,\s[^,.;:\n“”\"]{3,90},|,)?"
    r"\s(?P<cue>(?:(?:said|says)\s(?:it|he|she|they)\s)?(?:(?:has|have|had|also|again|later|then|always|twice|today|yesterday|(?:on\s)?\w+day|\w+ly)\s){0,3}"
    rf"(?:(?:disputes|disputed)(?={_ON_DAY}\s(?:this|that)[.;,])|(?:denies|denied|refutes|refuted)"
    rf"(?={_ON_DAY}\s(?:that|any|all|\w+ing)\s|{_ON_DAY}\s(?:he|she|it|they|there)\s(?:had|has|have|was|were|is|are|did|ever|never|\w+ed|told|said|knew|took|gave|made|paid|sent|sold)\b|{_ON_DAY}\s(?:this|it|that|them)(?:\sin\sturn)?[.;,]|{_ON_DAY}\s{_ANY}(?:{_TOLD}|involvement|responsibility|wrongdoing|knowledge)\b)"
    rf"|[“\"]?(?:\w+ly\s)?(?:dispelled|rejected|dismissed|rebutted|rubbished|debunked|quashed|scotched|rebuffed|trashed|contests|(?<=ha[sd]\s)contested|(?<=have\s)contested"
    rf"|(?:batted|brushed|shrugged|waved|laughed|swatted)\s(?:off|aside|away)|(?:shot|shut|knocked)\sdown|poured\s(?:cold\swater|scorn)\son"
    rf"|(?:pushed|hit)\sback\s(?:on|against|at))[”\"]?{_AS}"
    rf"(?={_ON_DAY}\s{_ANY}(?:{_CLAIM}\s(?:that|of|about|on|by|from|which|claiming|saying|alleging|suggesting|asserting|stating|to\shave)|(?:concerns|fears)\s(?:about|that|of))\b)"
    rf"|(?:described|labell?ed|branded|termed|dubbed)\sas\s{_FAKE}(?=\s{_ANY}{_TOLD}\b)"
    r"|pleaded\snot\sguilty))"
    rf"{_ON_DAY}\s(?:to\s|that\s)?(?P<content>(?:this|it|that|them)(?=[.;,]|\sin\sturn\b)"
    r"|(?:[^.!?;:\n“”\"]|[“\"][^“”\"\n]{1,120}[”\"]){8,300}?"
    r"(?=[.!?;:]|,\s(?:and|but|while|who|which|on|in|at|after|before|when|as|during|with|\w+ing)\b"
    rf"|\s(?:and|but)\s(?:(?:also|then|instead|\w+ly)\s){{0,2}}{_GOES_ON}))"
)
"""A denial with its subject before it: “The owner, who has repeatedly denied knowing him, ...”."""
_SURE = 0.7


def mend_denials(text: str, sightings: list[Sighting]) -> None:
    """Make whole, in place, what denies in so many words, and add what was left out."""
    sightings[:] = [seen for seen in sightings if not _is_put(text, seen)]
    for seen in sightings:
        _complete(text, seen)
    taken = Taken(sightings)
    for seen in sightings:
        _take_claim(text, seen, taken)
        _leave_claim(text, seen)
    _take_whole(text, sightings)
    _add_lost(text, sightings)


def _add_lost(text: str, sightings: list[Sighting]) -> None:
    """Add, in place, the denials that the tagger left out."""
    order = sorted(sightings, key=lambda seen: seen.extent)
    starts = [seen.extent[0] for seen in order]
    by_content = sorted(sightings, key=lambda seen: seen.start)
    contents = [seen.start for seen in by_content]
    gone: set[int] = set()
    taken = Taken([Sighting(seen.content, seen.cue, ()) for seen in sightings])  # but by whom
    for match in _LOST.finditer(text):
        start, end = match.span("content")
        if not taken.free(match.start(), start):
            continue
        who = match.span("who" if match["who"] else "named")
        if _ARTICLE.fullmatch(text, *who):
            continue
        within = order[bisect_left(starts, start) : bisect_left(starts, end)]
        if all(seen.extent[1] <= end or _hand_over(seen, end, who) for seen in within):
            inner = by_content[bisect_left(contents, start) : bisect_left(contents, end)]
            gone |= _denied(inner, who, end)
            comma = text.find(",", start, end) if match["named"] else -1
            span = (start, comma if comma >= 0 else end)
            lost = _denial(span, match.span("cue"), who)
            if not is_taken(text, lost):
                sightings.append(lost)
    sightings[:] = [seen for seen in sightings if id(seen) not in gone]


def _denied(inner: list[Sighting], who: Span, end: int) -> set[int]:
    """What whoever denies it would be said to say.

    “He denied he told her that he had left”: he does not tell her.
    """
    return {id(s) for s in inner if s.end <= end and s.source and _is_in(s.source[0], who)}


def _is_in(span: Span, whole: Span) -> bool:
    return whole[0] <= span[0] and span[1] <= whole[1]


def _hand_over(seen: Sighting, end: int, who: Span) -> bool:
    """Whether what goes on behind a denial was given to somebody named in it; it is the denier's.

    “Tarn dismissed Osk's claim that it had crossed, | terming it a quest for noise”.
    """
    if not seen.source or not seen.cue or seen.source[-1][1] > end:
        return False
    if not end <= seen.cue[0][0] < end + _LONGEST_CUE or seen.start < end:
        return False
    seen.source = (who,)
    return True


def _complete(text: str, seen: Sighting) -> None:
    """“disputed | an [account ... that the group says killed 19]”: to the end of the sentence."""
    if not seen.cue or seen.cue[-1][1] > seen.start or take_plea(text, seen):
        return
    if len(seen.content) != 1:
        return
    start, end = seen.content[0]
    if not _HANGING.fullmatch(text, start, end) or not _CUE_DENIES.search(text, *seen.cue[-1]):
        return
    stop = _SENTENCE_END.search(text, end, end + _FARTHEST)
    if stop:
        seen.content = ((start, stop.start()),)


def _take_claim(text: str, seen: Sighting, taken: Taken) -> None:
    """Take in what is denied where the tagger left it out, and say by which verb it is.

    “dismissed | a report by a daily on | the fire”, “denies charges | its troops fled”, “issued a
    statement | denying | the talks”.
    """
    if not seen.cue:
        return
    if seen.cue[0][0] >= seen.end and not take_denial(text, seen, taken):
        _take_subject(text, seen, taken)
    if seen.cue[-1][1] > seen.start:
        return
    _take_labelled(text, seen, taken)
    take_charge(text, seen, taken)
    begin, end = seen.cue[-1]
    denying = _DENYING.search(text, max(end, seen.start - 2 * _LONGEST_CUE), seen.start)
    if denying and taken.free(denying.start(), seen.start):
        seen.cue = (*seen.cue[:-1], denying.span("cue"))
        if denying["claim"]:
            seen.content = ((denying.start("claim"), seen.content[0][1]), *seen.content[1:])
        return
    verb = _DENIED_CLAIM.match(text, begin, end)
    if verb and seen.start - end <= _LONGEST_GAP and taken.free(end, seen.start):
        seen.cue = (*seen.cue[:-1], (begin, verb.end("cue")))
        seen.content = ((verb.start("claim"), seen.content[0][1]), *seen.content[1:])
        return
    gap = _CLAIM_LEFT_OUT.fullmatch(text, end, seen.start)
    if gap and _CUE_DENIES.search(text, begin, end) and taken.free(end, seen.start):
        seen.content = ((gap.start("claim"), seen.content[0][1]), *seen.content[1:])


def _take_subject(text: str, seen: Sighting, taken: Taken) -> None:
    """“A report that | the mill will close is “far from true”, she said”: from its subject on."""
    claim = _CLAIM_THAT.search(text, max(0, seen.start - _LONGEST_CUE * 2), seen.start)
    if claim is None or not _FINITE.search(text, seen.start, seen.end):
        return
    if taken.free(claim.start("claim"), seen.start):
        seen.content = ((claim.start("claim"), seen.content[0][1]), *seen.content[1:])


def _take_labelled(text: str, seen: Sighting, taken: Taken) -> None:
    """“labelled as | “false” | the information on the talks”: what is called so."""
    if len(seen.content) != 1 or not text.endswith("as", *seen.cue[-1]):
        return
    start, end = seen.content[0]
    what = _LABELLED.match(text, end) if end - start <= _LONGEST_CUE else None
    if what and taken.free(end, what.end("content")):
        seen.cue = (*seen.cue[:-1], (seen.cue[-1][0], end))
        seen.content = (what.span("content"),)


def _is_put(text: str, seen: Sighting) -> bool:
    """Whether it is what the speaker answers: “Addressing claims that | ballots were stolen”.

    Nor does “nobody” say anything.
    """
    if seen.source and _NOBODY.fullmatch(text, *seen.source[0]):
        return True
    return (
        len(seen.cue) == 1
        and seen.cue[0][1] <= seen.start
        and _ADDRESSES.fullmatch(text, *seen.cue[0]) is not None
    )


def _leave_claim(text: str, seen: Sighting) -> None:
    """Whoever denies a report does not say what it says: “in reply to posts | claiming | ...”."""
    if len(seen.cue) != 1 or seen.cue[0][1] > seen.start:
        return
    begin, end = seen.cue[0]
    who = None if seen.source else _WHO_SAID.search(text, max(0, begin - _LONGEST_CUE), begin)
    if who:
        seen.source = (who.span("who"),)
        return
    if _CHARGED_WITH.search(text, begin, end) and seen.source and seen.source[0][0] >= end:
        seen.source = ()
    told = _REPORTS if _PUTS.fullmatch(text, begin, end) else _WHICH_CLAIM
    reported = told.search(text, max(0, begin - _LONGEST_CLAIM), begin)
    if reported and not (seen.source and _RELATIVE.fullmatch(text, *seen.source[0])):
        seen.source = (reported.span("what"),)


def _take_whole(text: str, sightings: list[Sighting]) -> None:
    """One denial for each sentence that is one, in the place of what was found in it."""
    frames = list(_OWN_WORDS.finditer(text))
    starts = [frame.start() for frame in frames]
    within: list[tuple[int, Sighting]] = []
    kept: list[Sighting] = []
    told: set[int] = set()
    """Frames that are somebody's reported or quoted words, or part of them."""
    for seen in sightings if frames else ():
        begin, end = seen.extent
        place = bisect_right(starts, begin) - 1
        is_in = place >= 0 and begin < frames[place].end()
        if is_in and end <= frames[place].end():
            within.append((place, seen))
            if seen.source and seen.start == starts[place]:
                told.add(place)  # “The claims are false, Ro said”
        else:
            kept.append(seen)
            told.update(range(place if is_in else place + 1, bisect_left(starts, end)))
    behind: list[Span] = []
    for place, frame in enumerate(frames):
        if place not in told:
            span = frame.span("whole") if frame["whole"] else frame.span("content")
            kept.append(_denial(span, frame.span("cue") if frame["cue"] else None))
            behind += [m.span("said") for m in (_OURS.match(text, frame.end()),) if m]
    if frames:
        sightings[:] = kept + [seen for place, seen in within if place in told]
        taken = Taken(sightings)
        sightings += [_denial(span, None) for span in behind if taken.free(*span)]


def _denial(content: Span, cue: Span | None, source: Span | None = None) -> Sighting:
    return Sighting((content,), (cue,) if cue else (), (source,) if source else (), sure=_SURE)
