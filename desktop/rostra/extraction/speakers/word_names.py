"""Names that are words besides: Theresa May, Dean Hill, and “Victim” before a name."""

from __future__ import annotations

import re
from collections.abc import Callable, Sequence
from functools import lru_cache

from rostra.extraction.people.names import latin
from rostra.extraction.people.titles import is_title_word
from rostra.extraction.speakers.cast import Cast, Span
from rostra.extraction.speakers.layout import Layout, Word
from rostra.extraction.speakers.wives import KIN

_MONTH = re.compile(
    r"\b(?P<first>[A-Z][\w’'-]{0,30}) (?P<month>May|April|June|March|August)\b(?! \d)"
)
_STARTS = re.compile(r"(?:May|April|June|March|August)\b")


def month_borders(
    layout: Layout, sources: Sequence[Span], known_first: Callable[[str], str]
) -> frozenset[int]:
    """Where a source begins and ends that is a surname and a month: “May said”, of Theresa May."""
    borders: set[int] = set()
    named: set[str] | None = None
    for start, end in sources:
        month = _STARTS.match(layout.text, start, end)
        if month is None:
            continue
        if named is None:
            named = _named_as_months(layout, known_first)
        if month.group() in named:
            borders |= {start, month.end()}
    return frozenset(borders)


def _named_as_months(layout: Layout, known_first: Callable[[str], str]) -> set[str]:
    return {
        m["month"] for m in _MONTH.finditer(layout.text)
        if not layout.is_headline(m.start()) and not _STARTS.fullmatch(m["first"])
        and (known_first(m["first"]) or is_title_word(m["first"]))
    }  # fmt: skip


def is_styled_month(layout: Layout, title_words: Sequence[Word], name: Sequence[Word]) -> bool:
    """“Mrs May”, “Prime Minister May”: after a title a month is a name; “March 6” is a day."""
    if len(name) != 1 or not _STARTS.fullmatch(name[0].form) or layout.is_headline(name[0].start):
        return False
    day = layout.text[name[0].end : name[0].end + 2].strip().isdigit()
    return not day and any(is_title_word(word.form) for word in title_words)


_GIVEN = frozenset(
    {"Dean", "Duke", "Earl", "Major", "Judge", "Prince", "King", "Baron", "Marshal", "Bishop"}
    | {"Chancellor", "Sultan", "Deacon", "Rector"}
)


def is_given_title(layout: Layout, run: Sequence[Word], cast: Cast) -> bool:
    """Whether “Dean Hill” is a full name: the text names “his brother Dean”, or Dean Hill's age.

    Else a dean is meant, as where Mark Hill is one.
    """
    if len(run) != 2 or run[0].form not in _GIVEN or is_title_word(run[1].form):
        return False
    word = run[0].form
    if any(_has_title(p.titles, word) for p in cast.surnamed(latin(run[1].form))):
        return False
    if _AGE.match(layout.text, run[1].end):
        return True
    return word in _given_to_kin(layout.text)


def _has_title(titles: Sequence[object], word: str) -> bool:
    return any(getattr(title, "noun", "") == word.lower() for title in titles)


_AGE = re.compile(r", (?:aged )?\d{1,2}\b")
_TO_KIN = re.compile(
    rf"\b{KIN}s?,? (?P<names>(?:[A-Z][\w’'-]+(?:,| and) ){{0,3}}[A-Z][\w’'-]{{1,30}})\b(?! of\b)"
)
"""“His brother Dean”, “the brothers Mark and Dean Hill”."""


@lru_cache(maxsize=4)
def _given_to_kin(text: str) -> frozenset[str]:
    return frozenset(word for m in _TO_KIN.finditer(text) for word in _WORD.findall(m["names"]))


_WORD = re.compile(r"[A-Z][\w’'-]+")

A_TRADE = re.compile(
    r"(?:er|or|ist|man|woman|person|ian|ant|ent|eer|ess|yst|ic|ef|end|al|ate|on)\Z"
    r"|\A(?:Victim|Detective|Nurse|Landlady|Landlord|Schoolboy|Schoolgirl|Widow|Bride|Groom|Suspect|Guide"
    r"|Neighbour|Clerk|Coach|Scout|Mum|Dad|Aunt|Uncle|Postmistress|Bodyguard|Lifeguard|Guard)\Z"
    r"|\A(?:W?PC|PCSO|D(?:C|S|I|CI|CS|Supt))\Z"
)
"""“Pollster Nina Achebe”, “PC Otto Weil”; but “Kadre Désiré Renn” has two given names."""
