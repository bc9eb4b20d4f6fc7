"""What a text file says of itself above its first words, which is no part of what it tells."""

from __future__ import annotations

import re

from rostra.domain.candidates import ArticleDraft

_SAYS = re.compile(
    r"(?:outlet|source|publisher|publication|newspaper|site|url|link|address|language|lang)\b",
    re.IGNORECASE,
)
_TOP = 1000
"""Characters in which such lines stand."""


def without_fields(draft: ArticleDraft) -> str:
    """The text, of the same length, with lines such as “outlet: Trade Courier” shown as blanks.

    The draft knows what they say; read as its first words they would make it an article on trade.
    """
    text = draft.text
    for start, end in draft.marks.get("boilerplate", ()):
        if end <= _TOP and _SAYS.match(text, start, end):
            text = f"{text[:start]}{' ' * (end - start)}{text[end:]}"
    return text
