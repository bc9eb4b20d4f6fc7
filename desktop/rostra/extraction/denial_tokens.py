"""Words as the signs of a denial see them: without names, without endings."""

from __future__ import annotations

import re

WORD = re.compile(r"[^\W\d_]+(?:['’][a-z]+)?|\?")
_KIN_WORD = re.compile(r"[^\W\d_]+(?:['’][a-z]+)?")
_ENDINGS = ("ing", "ed", "es", "s", "ment", "ly")
_FUNCTION_WORDS = """
    the a an of to in and or for on that it its he she they his her their was were had has
    have been be is are not no with by at from as but we our us i my me you your this these
    those which who whom what there nobody nothing none never any one such did do does done
    so if whether about than then said says told say would will could can may might must
    should into out up down over under after before when where while because since until
    only also more most other some all each every both own same very just too still even
"""
SMALL = frozenset(_FUNCTION_WORDS.split())


def nameless(words: str) -> list[str]:
    """The words of a text, small, without the names in it."""
    found = WORD.findall(words)
    return [
        w.lower()
        for place, w in enumerate(found)
        if not place or w == "I" or w[0].islower() or w == "?"
    ]


def kin(words: str) -> set[str]:
    """The longer words without their endings."""
    found = (w.lower() for w in _KIN_WORD.findall(words) if len(w) > 2)
    return {stem(word) for word in found if word not in SMALL}


def stem(word: str) -> str:
    """“reported” -> “report”."""
    word = word.replace("’", "'").partition("'")[0]
    for ending in _ENDINGS:
        if word.endswith(ending) and len(word) - len(ending) >= 4:
            return word.removesuffix(ending)
    return word
