"""What the speaker does by saying it: asserts, denies, promises, asks, or says on a condition.

The first that fits, as `packaging/model/annotating.md` draws the line (a false denial is as bad
as a missed one):

denies       the cue negates the content ("denied", "rejected accusations", "dismissed reports as
             false", "ruled out"; not "rejected the offer"), or the words deny what somebody has
             alleged ("No such request was made", "The claims are baseless"). A negative statement
             alone ("was not seeking war") asserts.
conditional  what is said holds only if, unless or provided that something else does.
asks         a question, or an act is wanted of somebody (asked, urged, called on, called for,
             demanded, ordered); "proposed", "suggested" and "invited" assert.
promises     vowed, pledged, promised, guaranteed; "assured" of what will be; "we will ... by 2030".
"""

from __future__ import annotations

import re

from rostra.domain.records import Force
from rostra.domain.spans import Spans
from rostra.extraction.denial_alleged import negates_allegation
from rostra.extraction.denial_answers import answers_charge
from rostra.extraction.denial_context import Around, gainsays, set_against
from rostra.extraction.denial_refusals import refuses
from rostra.extraction.denial_replies import replies_no
from rostra.extraction.denials import denied_by
from rostra.extraction.phrases import straight

BY_CUE = 0.9
"""How sure a denial is that its cue tells; one told by its words or by what stands around is less.
"""
_NOTHING = Around()
_OWNS_UP = re.compile(
    r"(?:(?:has|have|had|later|also|\w+ly)\s){0,2}(?:admit|conced|acknowledg|confess)(?:s|es|e|ed|d|ted|ting|ing)?\b",
    re.IGNORECASE,
)
"""“admitted | the claim was false”: whoever owns up denies nothing."""
_INSIST = re.compile(r"\b(?:insist(?:s|ed|ing)?|demand(?:s|ed|ing)?)\b", re.IGNORECASE)
_PROMISE = re.compile(
    r"\b(?:vow(?:s|ed|ing)?|pledg(?:e|es|ed|ing)|promis(?:e|es|ed|ing)|guarantee(?:s|d|ing)?"
    r"|commit(?:s|ted|ting)?\s(?:himself|herself|itself|themselves|(?:\w+\s){0,2}to)"
    r"|commitment\sto|undert(?:ook|ake|akes|aking)"
    r"|g(?:a|i)ve(?:s|n)?\s(?:his|her|their|its)\sword)\b",
    re.IGNORECASE,
)
_NO_PROMISE = re.compile(
    r"\b(?:not|n['’]t|never|without|yet\sto|refus\w+\sto|declin\w+\sto|unable\sto|stopped\sshort\sof)\s"
    r"(?:\w+\s)?(?:promis|pledg|vow|guarant|commit)"
    r"|\b(?:was|were|been)\s(?:\w+ly\s)?promised\b|\b(?:unmet|broken|empty)\spromises\b",
    re.IGNORECASE,
)
_SWEAR = re.compile(r"\bsw(?:ore|orn|ears?|earing)\b", re.IGNORECASE)
_TO_COME = re.compile(
    r"(?:(?:never|not)\s)?to\s[a-z]|[^.;?!]{0,60}?\b(?:will|would|shall|['’]ll)\b"
)
"""“swore | to fight on”; “swears | voters love him” binds nobody."""
_PROMISED = re.compile(
    r"\b(?:I|we)\s(?:promise|pledge|vow|guarantee|commit\sourselves|give\s(?:[\w’'-]+\s){1,2}(?:my|our)\sword)\b"
    r"|\byou\shave\s(?:my|our)\sword\b|\bgive\s(?:you|them|him|her)\s(?:my|our)\sword\b|\bas\sa\spromise\b"
    r"|\bby\s(?:19|20|21)\d\d,?\s(?:I|we)\s(?:will|shall)\b"
    r"|\b(?:I|we)\s(?:will|shall)\s(?!not\b|be\sable|see\b|have\sto)[^.;?!]{0,120}?\bby\s"
    r"(?:the\s(?:end|close)\sof|(?:19|20|21)\d\d)",
    re.IGNORECASE,
)
_ASSURE = re.compile(r"\bassur(?:e|es|ed|ing|ances?)\b", re.IGNORECASE)
_FUTURE = re.compile(r"\b(?:will|would|shall|['’]ll)\b", re.IGNORECASE)
_ASK = re.compile(
    r"\b(?:(?:want|wish|demand)(?:s|ed|ing)?\sto\sknow|ask(?:s|ed|ing)?|wonder(?:s|ed|ing)?|urg(?:e|es|ed|ing)|call(?:s|ed|ing)?\s(?:up)?on"
    r"|call(?:s|ed|ing)?\s(?:\w+ly\s|again\s|once\smore\s)?for|calls?\sfor|press(?:es|ed|ing)?\sfor"
    r"|task(?:s|ed|ing)|direct(?:s|ed|ing)(?!\s(?:\w+ly\s)?(?:against|at|by|towards?|from))|set(?:s|ting)?\b.{0,40}\btask"
    r"|demand(?:s|ed|ing)?|appeal(?:s|ed|ing)?|request(?:s|ed|ing)?|instruct(?:s|ed|ing)?"
    r"|order(?:s|ed|ing)?|implor(?:e|es|ed|ing)|plead(?:s|ed|ing)?(?!\s(?:not\s)?(?:guilty|innocent))|beg(?:s|ged|ging)?"
    r"|in?quir(?:e|es|ed|ing)|enquir(?:e|es|ed|ing)|exhort(?:s|ed|ing)?)\b",
    re.IGNORECASE,
)
_ASKED = re.compile(
    r"(?:^|[.!?]\s)Please\s[a-z]|\bI\s(?:would\slike\sto\s)?(?:ask|urge|appeal\sto|call\s(?:up)?on|beg)\s"
    r"(?:you|him|her|them|all|every\w*|the|our|both)\b|\bI\sask\s(?:only\s)?for\b"
)
_WHETHER = re.compile(r"(?:if|whether)\s", re.IGNORECASE)
"""“asked | whether she would resign if they lost” is a question."""
_REPEAT = re.compile(
    r"\b(?:reiterat|renew|repeat|convey|reaffirm|stood\sby|stands?\sby)\w*\b", re.IGNORECASE
)
_WANTED = re.compile(r"[^.;]{0,60}?\b(?:call|appeal|demand)s?\s(?:for|to|that)\b")
"""“renewed | its call for elections”."""
_TELL = re.compile(r"\b(?:told|tells?|telling|warn(?:s|ed|ing)?)\b", re.IGNORECASE)
_TO_DO = re.compile(
    r"(?:(?:the|his|her|their|all|both)\s(?!(?:failure|need|decision|right|plan|attempt|ability|inability|refusal"
    r"|efforts?|move|chance|desire|wish)\b)(?:(?!(?:is|are|was|were|ha[ds]|said|would|will)\b)"
    r"[\w’'-]+\s){1,3})?(?:not\s)?to\s[a-z]+\b"
)
"""“told | the airlines to refund the passengers”."""
_ARE_TOLD = re.compile(
    r"\b(?:is|are|was|were|been|being)\s(?:\w+ly\s)?(?:told|warned|advised|reminded)\b",
    re.IGNORECASE,
)
_SOMEBODY_TO_DO = re.compile(r"[^.;?!]{0,80}?(?:\b|\A)(?:not\s)?to\s[a-z]+\b")
"""“[Residents] were told by police [to leave]”."""
_BE_DONE = re.compile(
    r"(?:(?!(?:will|would|shall|should|must|can|could|may|might|cannot|to|not|never)\b)[\w’'-]+\s){1,5}be\s\w+"
)
"""“insisted | prisoners be exchanged”."""
_ENCOURAGE = re.compile(r"\bencourag(?:e|es|ed|ing)\b", re.IGNORECASE)
_CONDITION = re.compile(
    r"(?<!as\s)(?<!what\s)(?<!even\s)(?<!see\s)(?<!know\s)(?<!ask\s)(?<!wonder\s)(?<!asked\s)"
    r"(?<!care\s)(?<!cares\s)(?<!decide\s)(?<!or,\s)(?<!sure\s)(?<!tell\s)"
    r"\b(?:if|unless|provid(?:ed|ing)\sthat|(?:(?<=,\s)|(?<=^))provid(?:ed|ing)(?=\s\w+\s\w+)|on\s(?:the\s)?condition\s(?:that|of)"
    r"|in\sthe\sevent\s(?:that|of)|(?:as|so)\slong\sas(?!\s(?:it\stakes|necessary|needed|possible))|assuming\sthat)\b"
    r"(?!\s(?:not|possible|necessary|any|anything|so|at\sall|ever|only|you\s(?:look|think|will|like|ask|know|consider))\b)(?!\san?\s[\w-]+[”\"’']?\Z)|,\sprovided(?=\W*\Z)",
    re.IGNORECASE,
)

_INVERTED = re.compile(
    r"[“\"]?(?:Should\s(?:(?:the|this|that|any|it|they|we|he|she)\s|[^.?!,]{3,60},\s)|Were\s(?:[\w’'-]+\s){1,5}to\s[a-z])(?!\?)"
)


def spoken(text: str, content: Spans) -> str:
    """The words of a content's pieces, with the full stop between two of its sentences."""
    words = ""
    for place, (start, end) in enumerate(content):
        if place:
            gap = text[content[place - 1][1] : start]
            words += ". " if re.search(r"[.!?]", gap) and text[start].isupper() else " "
        words += text[start:end]
    return words


def force_of(content: str, cue: str, around: Around = _NOTHING) -> tuple[Force, float]:
    """The force of one statement, and how sure that is, 0 to 1.

    `content` and `cue` are their texts.
    """
    before = around.before
    if denied := _denies(straight(content), straight(cue), around.straight()):
        return Force.DENIES, denied
    if content.rstrip("”\"'’» ").endswith("?"):
        return Force.ASKS, 0.9
    if _ASK.search(cue) and _WHETHER.match(content):
        return Force.ASKS, 0.85
    if _CONDITION.search(content) or _INVERTED.match(content):
        bound = any(_PROMISED.search(s) and not _CONDITION.search(s) for s in _sentences(content))
        return (Force.PROMISES, 0.7) if bound else (Force.CONDITIONAL, 0.75)
    if _asks(content, cue):
        return Force.ASKS, 0.85
    if _promises(content, cue, before):
        return Force.PROMISES, 0.85
    if _ASSURE.search(cue) and _FUTURE.search(content):
        return Force.PROMISES, 0.75
    return Force.ASSERTS, 0.85


def _sentences(content: str) -> list[str]:
    return re.split(r"(?<=[.!?])\s+", content)


def _denies(words: str, cue: str, around: Around) -> float:
    """How sure it is that words with straight quotation marks deny; 0 where they do not."""
    if _OWNS_UP.match(cue) or refuses(words, cue, around):
        return 0
    if by := denied_by(words, cue, around):
        return BY_CUE if by == "its cue" else 0.8
    if answers_charge(words, cue, around) or set_against(words, around) or gainsays(words, around):
        return 0.7
    if negates_allegation(words, cue, around) or replies_no(words, cue, around):
        return 0.6
    return 0


def _promises(content: str, cue: str, before: str) -> bool:
    """Whether the speaker binds himself, by the cue or in his own words."""
    if _PROMISED.search(content):
        return True
    if _NO_PROMISE.search(f"{before[-20:]} {cue}"):
        return False
    return bool(_PROMISE.search(cue) or (_SWEAR.search(cue) and _TO_COME.match(content)))


def _asks(content: str, cue: str) -> bool:
    """Whether an act is wanted of somebody."""
    if _ARE_TOLD.search(cue) and _SOMEBODY_TO_DO.match(content):
        return True
    if _ASK.search(cue) or _ASKED.search(content):
        return True
    if _INSIST.search(cue) and _BE_DONE.match(content):
        return True
    if "the task of " in content and re.match(r"set", cue):
        return True
    if (_REPEAT.search(cue) and _WANTED.match(content)) or (
        _TELL.search(cue) and _TO_DO.match(content)
    ):
        return True
    return bool(_ENCOURAGE.search(cue)) and " to " in content
