"""Titles that go on behind “to” or “in”: where an envoy is sent, and in which chamber one leads."""

from __future__ import annotations

from collections.abc import Sequence

from rostra.extraction.people.names import word_set
from rostra.extraction.speakers.layout import Word
from rostra.extraction.speakers.portfolios import LONG_TITLE


def is_accredited(words: Sequence[Word], at: int) -> bool:
    """“Ambassador (of Ordonia) to” Norrmark Renn: the "to" goes on an envoy's title.

    So does the "in" of “leader in the Lok Sabha” Ida Renn.
    """
    if words[at].form == "in":
        return _sits_in(words, at)
    if words[at].form != "to":
        return False
    for word in reversed(words[max(0, at - _ENVOY_WITHIN) : at]):
        low = word.form.lower()
        if low in _ENVOYS:
            return True
        if not word.capital and low not in ("of", "the", "and"):
            return False
    return False


def _sits_in(words: Sequence[Word], at: int) -> bool:
    after = at + 1 + (at + 1 < len(words) and words[at + 1].form == "the")
    if after >= len(words) or words[after].form not in _CHAMBERS:
        return False
    before = words[max(0, at - LONG_TITLE) : at]
    return any(word.form.lower() in _HEADS_OF_MANY for word in before[-3:])


_CHAMBERS = frozenset(
    {"Lok", "Rajya", "Vidhan", "Parliament", "Senate", "House", "Assembly", "Bundestag", "Knesset"}
)
_HEADS_OF_MANY = word_set("leader whip member spokesman spokeswoman chairman chairwoman")
_ENVOYS = word_set("ambassador envoy representative consul commissioner observer delegate")
_ENVOY_WITHIN = 6
"""Words of “Ambassador Extraordinary and Plenipotentiary of Ordonia to”."""
