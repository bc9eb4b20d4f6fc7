"""Films, operas and books with a country in their title: the film “Casablanca”.

A title stands in marks, most of its words are capital, and words of the arts stand near; a slogan
(“Free Palestine”) and a quotation are none.
"""

from __future__ import annotations

import re

_ART = re.compile(
    r"\b(?:films?|movies?|operas?|novels?|songs?|albums?|musicals?|ballets?|paintings?|poems?|sitcoms?|dramas?|sequel"
    r"|box\soffice|soprano|tenor|conductor|director|directed|starring|actors?|actress|novelist|playwright|singer"
    r"|critics?|screenplay|theat(?:re|er)|premieres?|premiered|Oscars?|Grammy|Broadway|TV\s(?:series|show)|curator"
    r"|sold\sout|podcast|comedy|symphony|overture)\b"
)
_NEAR = 160
"""Characters from a title to the word that tells what it is of."""
_LONGEST = 60
"""Characters of a title on either side of a country in it."""
_OPENS = re.compile(r"[“\"‘]([^“”\"‘\n.!?]{0,60})\Z")
_CLOSES = re.compile(r"([^“”\"’\n.!?]{0,60})[,.]?[”\"’]")
_SMALL = re.compile(r"\b(?:of|the|in|and|a|an|to|from|for|on|at|with|by|de|la)\b")
_SMALL_WORD = re.compile(r"\b[a-z]")
_NO_TITLE = re.compile(
    r"(?:Free|Make|Made|Save|Stop|One|Greater|Global|Operation|State|Republic)\b"
)


def is_in_a_title(text: str, start: int, end: int) -> bool:
    """Whether [start, end) is in the title of a work."""
    opens = _OPENS.search(text, max(0, start - _LONGEST - 1), start)
    closes = _CLOSES.match(text, end, end + _LONGEST + 1) if opens else None
    if opens is None or closes is None:
        return False
    title = f"{opens[1]}{text[start:end]}{closes[1]}"
    if _NO_TITLE.match(title) or _SMALL_WORD.search(_SMALL.sub("", title)):
        return False
    low, high = max(0, opens.start() - _NEAR), closes.end() + _NEAR
    return bool(_ART.search(text, low, opens.start()) or _ART.search(text, closes.end(), high))
