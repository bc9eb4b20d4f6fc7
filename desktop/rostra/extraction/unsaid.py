"""Frames in which a verb of saying tells of nothing that was said.

Who is “accused of theft” does not accuse; what waits “until the bank has explained itself” is not
yet explained; “spoke with the envoy about trade” and “pressed the ministry over gold” tell of a
talk alone; “named nobody” of silence; “denied him bail” of a refusal.
"""

from __future__ import annotations

import re

from rostra.extraction.denied_takers import is_taken
from rostra.extraction.sighting import Sighting

_ACCUSED = re.compile(
    r"(?:(?:has|have|had|was|were|is|are|been|being|stands?|stood)\s){0,2}(?:\w+ly\s)?"
    r"(?:accused|suspected|convicted|acquitted|found\sguilty|cleared)\sof\Z"
)
_NOT_YET = re.compile(r"\b(?:until|unless|once|as\slong\sas|provided\sthat|as\sif|if\sonly)\s\Z")
_SPOKE = re.compile(r"(?:(?:has|have|had|also|then|later)\s)*(?:spoke|spoken|speaks|talked)\Z")
_WITH = re.compile(r"\s[^.;:“”\"\n]{0,60}?\b(?:with|to|by)\s[^.;:“”\"\n]*\s(?:about|on|over)\s\Z")
_PRESSED = re.compile(
    r"(?:(?:has|have|had|also|then|later)\s)*(?:pressed|quizzed|grilled|questioned|confronted)\Z"
)
_OVER = re.compile(r"\s[^.;:“”\"\n]{2,120}?\s(?:over|about|on)\s\Z")
_WHOM_OVER = re.compile(r"(?:[\w’'.-]+\s){1,8}?(?:over|about|on)\s")
_NO_ONE = re.compile(
    r"(?:nobody|no\s?one|none|neither)(?:\s(?:of|in|at|from|else)\b.*)?", re.IGNORECASE
)
"""“Villagers say [nobody] told them that it was leased”: it was not told."""
_DONE_WITH = re.compile(r"(?:puts?|putting|held|holds|holding|drew|broke|breaks?|breaking)\b")
_AS_DEED = re.compile(
    r"(?:puts?|putting|held|holds|holding|drew)\s(?:off|up|out|aside|away|back|down|onto)\b"
    r"|(?:broke|breaks?|breaking)\s(?:an?|his|her|its|their|the)\s(?:\w+\s)?(?:promise|pledge|vow|word|silence)"
    r"|put(?:s|ting)?\s[^.;:\n“”\"]{2,60}?\son\s(?:the\sspot|hold|notice|trial|alert|ice|leave)\b"
)
"""“put off a vote”, “put the ministry on the spot”, “held up a letter”, “broke a promise”."""
_PROMISED_TO = re.compile(
    r"to\s[A-Z][\w’'-]+\s[^.;:\n“”\"]{0,60}?\b(?:would|will|was|were|is|are|had|has|have)\s"
)
"""“the aid [promised] to Norn for its guard would be paid”."""
_ADJECTIVE = re.compile(
    r"(?:dismissed|accused|alleged|claimed|reported|suspected|promised|proposed|announced)"
)
_BEFORE_NOUN = re.compile(
    r"\b(?:the|an?|this|these|those|his|her|its|their|any|some|such|old|of|\d[\d,.]*|ten|twenty|fifty"
    r"|hundred|thousand)\s\Z",
    re.IGNORECASE,
)
"""“the ten years old [alleged] issue”."""
_DEFENDANT = re.compile(r"(?:No\b|number\b|numbers\b)")
_TO_COME = re.compile(
    r"(?:will|would|(?:is|are|was|were)\s(?:to|expected\sto|due\sto|set\sto|scheduled\sto))\s(?:\w+ly\s|also\s)?"
    r"(?:announce|publish|release|present|unveil|reveal|report|explain|outline|brief|address|set\sout)\Z"
)
_ASKED_FIRST = re.compile(
    r"(?:^|[.!?]\s)(?:When\s)?Asked\s(?:whether|if|why|how|about)\b[^,.\n]*\Z", re.MULTILINE
)
_GESTURE = re.compile(r"(?:\w+\s)?(?:pointed|pointing|points|glanced|waved|nodded)\sat\Z")
_NOBODY = re.compile(
    r"(?:nobody|no\s?one|nothing|none|anybody|anyone|anything|everybody|everyone|somebody|someone)"
    r"(?:\selse)?"
)
_SECURITY = re.compile(r"\bas\s(?:security|collateral|a\sguarantee)\b")
_LONGEST = 200


def says_nothing(text: str, seen: Sighting) -> bool:
    """Whether such a frame holds the statement, whose words stand in no quotation marks."""
    start, end = seen.start, seen.end
    if end - start < len("everybody else") + 1 and _NOBODY.fullmatch(text, start, end):
        return True
    if not seen.cue or not seen.source:
        return bool(seen.cue) and _ACCUSED.fullmatch(text, *seen.cue[-1]) is not None
    cue, source = seen.cue[-1], seen.source[0]
    if _is_deed(text, seen):
        return True
    if _NOT_YET.search(text, max(0, source[0] - 24), source[0]):
        return True
    if not cue[1] < start:
        return False
    if _TO_COME.fullmatch(text, *cue) or _ASKED_FIRST.search(
        text, max(0, cue[0] - _LONGEST), cue[0]
    ):
        return True
    if _ACCUSED.fullmatch(text, *cue) and source[1] <= cue[0]:
        return True
    if (
        _ADJECTIVE.fullmatch(text, *cue)
        and cue[0] - source[1] > 1
        and (_BEFORE_NOUN.search(text, max(0, cue[0] - 16), cue[0]))
    ):
        return True
    if text.endswith("accused", *cue) and _DEFENDANT.match(text, start):
        return True
    if _GESTURE.fullmatch(text, *cue) or (
        text.endswith("pledged", *cue) and _SECURITY.search(text, start, end)
    ):
        return True
    if start - cue[1] > _LONGEST:
        return False
    talked = _SPOKE.fullmatch(text, *cue) and _WITH.fullmatch(text, cue[1], start)
    pressed = _PRESSED.fullmatch(text, *cue) and (
        _OVER.fullmatch(text, cue[1], start) or _WHOM_OVER.match(text, start, end)
    )
    return bool(talked or pressed)


def _is_deed(text: str, seen: Sighting) -> bool:
    """Whether nobody does it, or the words behind a verb make a deed of it, or an adjective."""
    start, end = seen.cue[-1]
    if _NO_ONE.fullmatch(text, *seen.source[0]) or is_taken(text, seen):
        return True
    if _DONE_WITH.match(text, start):
        return _AS_DEED.match(text, start) is not None
    promised = text.endswith("promised", start, end) and seen.start == end + 1
    return promised and _PROMISED_TO.match(text, seen.start, seen.end) is not None
