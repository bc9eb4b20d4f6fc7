"""Which quotation marks a statement is shown in, so that its own are not doubled."""

from __future__ import annotations

_CLOSES = {"“": "”", "„": "“”", "‟": "”", "«": "»", "‹": "›", "「": "」", "『": "』", '"': '"'}
"""A mark that may open a quotation, and those that may close it."""
_ENDS = frozenset('”"»›」』')
_ANGLED = frozenset("«»‹›")
Pair = tuple[str, str]
USUAL: Pair = ("“", "”")
OTHER: Pair = ("‘", "’")


def marks(text: str, kind: str, usual: Pair = USUAL, other: Pair = OTHER) -> Pair:
    """What stands before and after it: direct speech has marks, and no two alike side by side.

    A text that lies whole in marks of its own, or lacks one of the two, is given what it lacks; one
    that only begins or ends with the words of another has the `other` marks of a language around
    it where the `usual` ones would stand beside their like.
    """
    if kind != "direct" or not text:
        return "", ""
    begins, ends = text[0] in _CLOSES, text[-1] in _ENDS
    if not begins and not ends:
        return usual
    close = _close_of_first(text) if begins else -1
    if begins and close == len(text) - 1:
        return "", ""
    if begins and close < 0 and not ends:
        return "", next((mark for mark in _CLOSES[text[0]] if mark != text[-1]), "")
    if ends and not begins and not any(mark in text[:-1] for mark in _openers(text[-1])):
        return _openers(text[-1])[0], ""
    angled = {letter in _ANGLED for letter, own in ((text[0], begins), (text[-1], ends)) if own}
    return usual if usual[0] in _ANGLED and angled == {False} else other


def quoted(text: str, kind: str, usual: Pair = USUAL, other: Pair = OTHER) -> str:
    """The statement as it is shown: direct speech in quotation marks."""
    before, after = marks(text, kind, usual, other)
    return f"{before}{text}{after}"


def _close_of_first(text: str) -> int:
    """Where the quotation that the text begins with ends; -1 when it does not."""
    first, depth = text[0], 1
    closes = _CLOSES[first]
    for at, letter in enumerate(text[1:], start=1):
        if letter in closes:
            depth -= 1
            if not depth:
                return at
        elif letter == first:
            depth += 1
    return -1


def _openers(close: str) -> list[str]:
    """Marks that this one may close, the usual one first."""
    return [mark for mark, closes in _CLOSES.items() if close in closes]
