"""Whether words say that something is not or was not so: the clause that a denial is made of.

What is not known, wanted or yet decided is not denied, nor does "never been better" deny.
"""

from __future__ import annotations

import re

_HOLDS_BACK = (
    r"(?!\s(?:(?:yet|\w+ly|been|be|being|any|so|a|an|the)\s){0,2}?"
    r"(?:known?|aware|told|informed|asked|invited|consulted|warned|see[n]?|have\sany\s(?:confirmation|information|details?|evidence|figures|indication)|read|heard?|receiv\w+"
    r"|decid\w+|confirm\w+|comment\w*|sure|certain|clear|possible|able|unable|trust\w*|rely"
    r"|(?:think|consider|negotiat|talk|seek|look|wait|try|hop|prepar)ing|think|thought|believ\w+|remember|recall|going\sto|want\w*|wish\w*|accept\w*|agree\w*|favou?r"
    r"|tolerat\w*|condon\w*|suffer\w*|fall\w*|fell|risen|grown|improv\w*|complain\w*|slept|sleep|rest(?:ed)?"
    r"|need\w*|respond\w*|repl(?:y|ied)|answer\w*|served|briefed|notified|contacted|accus\w+|feel|felt|like|surpris\w+|worr\w+|bothered|concerned|interested|intimidated|deterred|happy|speculat\w+"
    r"|exclud\w+|ruled?|den(?:y|ied)|disput\w+|plan\w*|afraid|enough|easy|new|matter|question|the\s(?:point|issue|question|problem|matter|reason|answer)"
    r"|problem|allow\w*|permit\w*|expect\w*|intend\w*|hesitat\w+|care|mind|understand|mean\w*"
    r"|explain\w*|publish\w*|releas\w*|provid\w*|appear\w*|seem\w*|apologi\w+|support\w*"
    r"|oppos\w+|recogni\w+|object\w*|finish\w*|complet\w+|reach\w*|(?:[\w'-]+\s)?only|just|yet|ready|prepared"
    r"|convinc\w+|satisf\w+|done\senough|find|found|sa(?:y|id)|discuss\w*|tell|change\w*|stop\w*"
    r"|pleas\w+|oppos\w+|liv(?:e|ed)\sup|compl(?:y|ied)|kept(?!\sfrom\b)|keep|fulfil\w*|honou?r\w*|withdr[ae]wn?"
    r"|implement\w*|respect\w*|challeng\w*|wonderful|great|significant\w*|made\s(?:a|any|the)\s(?:final\s)?(?:decision|determination|choice)"
    r"|(?:meet|met)\s(?:[\w'-]+\s){0,3}?(?:requirements?|criteria|standards?|targets?|deadlines?|conditions?|expectations?|goals?|needs?|demands?)"
    r"|giv(?:e|en)\sup|c[oa]me(?!\sfrom\b)|flesh\w+|beg[aiu]n|start\w*|good|fair|right|acceptable|wise|useful|helpful)\b)"
)
"""What is not known, wanted or yet done is not denied."""
_HOLDS_BACK_STILL = (
    r"(?!\s(?:(?:yet|\w+ly|been|so|an?|the)\s){0,2}?(?:yet|aware|sure|certain|clear|only|just|enough|expect\w*|saw|served|necessar\w+"
    r"|always|know|knew|known|think|thought|believ\w+|want\w*|wish\w*|need\w*|going\sto|mind|care|surpris\w+"
    r"|convinc\w+|rul\w+|exclud\w+|den(?:y|ied)|disput\w+|respon\w+|comment\w*|confirm\w+|repl\w+|answer\w*|sa(?:y|id)"
    r"|read|see[n]?|heard?|accus\w+|decid\w+|complain\w*|tolerat\w*|suffer\w*|slept)\b)"
)
"""... not even of the very thing alleged.  (“Reports said it gave up.” “It has not given up.”)"""
_NONE_OF = (
    r"(?!(?:one|question|denying|mistaking|plans?|intention|interest|influence|control|power|desire|decision|date|agreement|comment|doubt|reason|need"
    r"|alternative|choice|information|evidence|longer|less|more|matter|news(?!\sconference)|change|details?|place"
    r"|room|time|way|point|surprise|aversion|objections?|immediate|significant|major|great)\b)"
)
"""What there may be none of without anybody having said so."""
PAST = (
    r"\w*(?:ed|eft|ept|elt|ew|ook|old|ent|id|ade|aw|ave|ought|aught|uck|ore|ot|ut|ost|rank|poke|tole|rote|hit|met"
    r"|set|let)"
)
"""How forms of the past end."""
DID = (
    r"(?:\w+ed|left|took|gave|went|came|paid|sent|sold|ran|hid|lost|broke|spoke|stole|hit|struck|saw|told|got|made|wrote"
    r"|rang|lent|spent|built|won|stood|sat|fell|chose|rode|dug|hung|ate|knew|met|swore|shot|beat|cut|read|put|let|set|led|fled|held|kept|bought|brought|taught|drew|flew|threw|grew)"
)
"""Verbs that say that something was done, without nouns that end like them ("pilot", "lot")."""


_NO_MODAL = r"(?:(?!\b(?:should|must|can|could|may|might|will|would|shall)\b)[^.;:?!,])"
"""“no country should be bullied” tells what is wanted."""


_ALONE = "".join(rf"(?<!\b{verb}\s)" for verb in ("had", "has", "have", "was", "were", "been"))
"""“no envoy had | received” is held back as “had received”."""


def _not_so(holds_back: str) -> re.Pattern[str]:
    """Finds a main clause that says that something is not, was not or was not done."""
    return re.compile(
        r"[\"']?(?:that\s)?(?:"
        rf"(?:no|none(?:\sof|(?=\s(?:was|were|has|had|have)\b))|not\s(?:even\s)?(?:one|a\ssingle))\s{_NONE_OF}{_NO_MODAL}{{0,60}}?"
        rf"\b(?:is|are|was|were|has|have|had|did|{_ALONE}{DID})\b{holds_back}"
        r"|(?:nobody|nothing|no\sone)\s"
        rf"{_NO_MODAL}{{0,40}}?"
        rf"\b(?:is|are|was|were|has|have|had|did|{_ALONE}{DID})\b{holds_back}"
        r"|there\s(?:is|are|was|were)\sno\sone\s(?:related|linked|connected|belonging|from|of)\b"
        r"|(?:we|i|it|he|she|they)\s[a-z]{3,}\s(?:nobody|no\sone)\b"
        rf"|not\san?\s(?!(?:day|week|moment|minute|night|hour|chance|sign)\b)[\w'-]+"
        rf"(?:\sof\s(?:[\w'-]+\s){{0,3}}?[\w'-]+)?\s(?:was|were|has|have|had|{DID})\b{holds_back}"
        r"|there\s(?:has|have|had)\snot\sbeen\s(?:any|an?|one)\b"
        rf"|there\s(?:is|are|was|were|ha[sd]\sbeen|have\sbeen)\s(?:no|never|not)\s{_NONE_OF}"
        r"|(?!there\s)(?:(?!(?:if|when|because|although|while|that|who|which|since|unless|though|but"
        r"|whether|ensur\w+|never|not|would|will|could|can|may|might|should|must)\b)[\w'-]+,?\s){1,9}?"
        rf"(?:(?:is|are|am|was|were|has|have|had|do|does|did)\s(?:also\s)?(?:(?:not|never)\b{holds_back}"
        rf"|no\s{_NONE_OF}|nothing\b)|never{holds_back}\s(?:had|been|{PAST})"
        rf"|(?:(?:has|have|had)\s)?(?!(?:found|saw|seen|heard|received|got|knew|met|had|felt|left|kept|made\sno\s(?:money|profit|decision|sense|progress|comment|difference|secret))\b)"
        rf"{PAST}\s(?:no\s{_NONE_OF}|nobody\b|no\sone\b)))",
        re.IGNORECASE,
    )


_NOT_SO, _LOOSELY = _not_so(_HOLDS_BACK), _not_so(_HOLDS_BACK_STILL)
_DEED = (
    r"(?:(?P<done>(?:had|has|have|did)\s(?:not|never)\s(?!yet\b|be\b)|never\s|(?:had|has|have)\s(?:no|nothing)\s(?:links?|ties|part"
    r"|role|hand|dealings|contacts?|connections?|involvement|to\sdo)\b"
    r"|(?:is|are|am|was|were|has\sbeen|have\sbeen|had\sbeen)\snot\s(?:involved|implicated|complicit|behind|responsible|guilty|to\sblame|party\sto"
    r"|a\sparty\sto|part\sof)|(?:is|are|am|was|were)\snever\s(?!(?:going|able|meant|clear|sure|a\squestion)\b))"
    r"|(?:was|were)\snot\s\w+ing\b)"
)
OWN_DEED = re.compile(
    r"[\"']?(?:that\s)?(?:i|we|he|she|it|(?:my|our|his|her|its|their)\s(?:[\w'-]+\s){0,2}?[\w'-]+)\s"
    + _DEED,
    re.IGNORECASE,
)
"""The speaker, or his, did not do it."""
NAMED_DEED = re.compile(
    rf"[\"']?(?:that\s)?(?P<who>(?:[\w'-]+\s){{0,5}}?[\w'-]+)\s{_DEED}", re.IGNORECASE
)
"""Somebody who is named did not: the speaker, where it is his name."""
_PLAIN = re.compile(
    r"\bno\s(?:[\w'-]+\s){1,6}?(?:in|under|by|on)\swhich\b"
    r"|\bdid\snot\s(?:enter|join|come|fight|build|create|found|struggle|elect|vote|run|stand|form|get\sinto|go\sinto|take\soffice)\b[^.;:?!]{0,60}?\sto\s"
    r"(?:become|be|sit|stand|watch|bury|see|please|play|beg|make|die|lose|serve|surrender|win|get|carry|look|govern|rule|survive|hand|give|let|turn)\b"
    r"|\bno\s(?:[\w'-]+\s){1,3}(?:has|have|had|did|was|were)\s(?:[\w'-]+\s){0,2}(?:more|less|better|worse|harder|so\smuch)\b"
    r"|\bno\s(?:laws?|rules?|regulations?|legislation|receipts?|records?|motive|arrests?)\b|"
    r"\b(?:it|that)\s(?:is|was)\snot\s[^.;]{1,80}?\s(?:that|who|which)\s(?:will|would|matters?|counts?|needs?|should|must)\b|"
    r"\b(?:there\s(?:ha[sd]|have)\snever\sbeen|never\s(?:been\s)?(?:more|less|better|worse|so|as|such|\w+er)|never\s\w+\s(?:such|so|anything\slike)"
    r"|no\s(?:more|intention|interest|influence|control|power|desire|wish))\b",
    re.IGNORECASE,
)


def is_plain(words: str) -> bool:
    """Whether a negation tells a record or a state that nobody alleges: “no man has done more”."""
    return _PLAIN.search(words) is not None


def negation(words: str) -> re.Match[str] | None:
    """The main clause at the head of `words`, up to its negation: something is or was not so.

    With straight quotation marks and no short forms (`spelt_out`).
    """
    clause = _NOT_SO.match(words)
    if not clause or _PLAIN.search(words) or words.rstrip("\"' ").endswith("?"):
        return None
    return clause


def loose_negation(words: str) -> re.Match[str] | None:
    """The same, also where it is “not given”, “not accepted”: no denial but of that very thing."""
    clause = _LOOSELY.match(words)
    if not clause or _PLAIN.search(words) or words.rstrip("\"' ").endswith("?"):
        return None
    return clause


_NEGATIVE = re.compile(
    r"[\"']?(?:(?:no|nobody|nothing|neither|none|not\s(?:even\s)?(?:one|a))\s|(?:[\w'-]+,?\s){1,10}?(?:not|never|no|nothing)\b)",
    re.IGNORECASE,
)


def is_negative(words: str) -> bool:
    """Whether words have a negation near their head, of whatever.  As for `negation`."""
    return bool(_NEGATIVE.match(words)) and not words.rstrip("\"' ").endswith("?")
