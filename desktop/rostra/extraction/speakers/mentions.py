"""The article's words for whom it does not name: “the analysts”, “a company spokesman”.

They are no name and no guess: they stand where a name would, as the quotation that they are.
"""

from __future__ import annotations

import re

_LONGEST = 120
_BEFORE, _BEHIND = " ,.;:–—->“”„‘’\"'", ' ,;:–—-<“”„‘"'
_SAYS_NOTHING = re.compile(
    r"(?:(?:he|she|it|they|we|i|you|me|us|him|her|them|who(?:m|se|ever)?|which|that|this|these"
    r"|those|his|its|their|my|our|your|ones?|both|some|others?|another|all|each|many|most|few"
    r"|several|n?either|none|an?|the|and|or|also|then|here|there|what)(?:\s+|\Z))*",
    re.IGNORECASE,
)
"""Pronouns and the like, which tell a reader of one line nothing."""
_TICKER = re.compile(r"\s*<[^<>\s]{0,20}\Z")
"""“British Petroleum Co Plc | <BP.L”."""


def mention_of(words: str) -> str:
    """`words` as a line can show them, "" where they say nothing of who it is."""
    plain = " ".join(_TICKER.sub("", words[: 4 * _LONGEST]).split())
    plain = plain.lstrip(_BEFORE).rstrip(_BEHIND)
    if not plain or _SAYS_NOTHING.fullmatch(plain):
        return ""
    if len(plain) <= _LONGEST:
        return plain
    return plain[:_LONGEST].rpartition(" ")[0].rstrip(_BEHIND) + "…"
