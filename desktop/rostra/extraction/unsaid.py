"""Frames in which a verb of saying tells of nothing that was said.

Who is “accused of theft” does not accuse; what waits “until the bank has explained itself” is not
yet explained; “spoke with the envoy about trade” and “pressed the ministry over gold” tell of a
talk alone; “named nobody” of silence.
"""

from __future__ import annotations

import re

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
_WHOM_OVER = re.compile(r"(?:[\w’'.-]+\s){1,8}?(?:over|about)\s")
_ADJECTIVE = re.compile(r"(?:alleged|claimed|reported|suspected|promised|proposed|announced)")
_BEFORE_NOUN = re.compile(
    r"\b(?:the|an?|this|these|those|his|her|its|their|any|some|such|old|of)\s\Z", re.IGNORECASE
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
    if not seen.cue:
        return False
    if not seen.source:
        return _ACCUSED.fullmatch(text, *seen.cue[-1]) is not None
    cue, source = seen.cue[-1], seen.source[0]
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
