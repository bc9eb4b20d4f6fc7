"""What a journalist without a name puts to somebody: no statement (conventions)."""

from __future__ import annotations

import re

from rostra.domain.spans import Span

_PRESS = re.compile(
    r"(?:(?:an?|one|another|the|some)\s)?(?:\w+\s)?"
    r"(?:reporter|journalist|correspondent|interviewer)s?(?:\sfrom\s[A-Z].*)?",
    re.IGNORECASE,
)
_PUTS = re.compile(
    r"(?:also\s|then\s|had\s)?"
    r"(?:told|asked|wondered|inquired|enquired|put|w(?:ants|anted)\sto\sknow)\b"
)


def is_of_the_press(text: str, cue: Span, source: Span) -> bool:
    """Whether an unnamed journalist puts something to somebody."""
    return bool(_PRESS.fullmatch(text, *source) and _PUTS.match(text, *cue))
