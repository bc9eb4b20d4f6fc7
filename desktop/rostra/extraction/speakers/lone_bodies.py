"""Bodies that go by one word: “Gazprom said it would”, “Gazprom's shares”."""

from __future__ import annotations

import itertools
import re
from collections.abc import Callable, Sequence

from rostra.extraction.speakers.layout import Layout
from rostra.extraction.speakers.outlets import is_named_outlet

_LONE = re.compile(r"[A-Z][a-z]{3,}")


def lone_bodies(
    layout: Layout, sources: Sequence[tuple[int, int]], is_surname: Callable[[str], bool]
) -> tuple[str, ...]:
    """Lone words that speak and are no person's: “Gazprom said it would”, “Gazprom's shares”."""
    owners = {m[1] or m[2] for m in _COMPANY_HAS.finditer(layout.text)}
    owners |= {m["short"] for m in _LETTERED.finditer(layout.text)}
    out: set[str] = set()
    bearing = {
        after.form
        for before, after in itertools.pairwise(layout.words)
        if before.capital and after.capital and layout.text[before.end : after.start] == " "
    }
    for start, end in sources:
        word = layout.text[start:end]
        if word in out or not _LONE.fullmatch(word):
            continue
        if is_named_outlet(layout.text, word):
            out.add(word)
        # “Ford's factory”, where nobody is called Ford: no capital ever stands right before it
        if is_surname(word) and not (word in owners and word not in bearing):
            continue
        if word in owners or _SAYS_IT.match(layout.text, end):
            out.add(word)
    return tuple(sorted(out))


_COMPANY_HAS = re.compile(
    r"\b([A-Z][a-z]{3,})['’]s?\s(?:\w+\s)?(?:chief executive|CEO|managing director|shares"
    r"|shareholders|customers|subsidiary|factor(?:y|ies)|plants?|headquarters|website|rival"
    r"|parent company)\b"
    r"|\b([A-Z][a-z]{3,}) (?:executives?|chief executive|CEO|managers?|employees|shareholders)\b"
)
"""“Norroil's shares”, “Norroil executive Ida Renn”."""
_LETTERED = re.compile(
    r"\b(?:(?:Bank|Agency|Ministry|Authority|Association|Institute|Union|Company|Corporation|Council"
    r"|Federation|Service|Organi[sz]ation) (?:of|for) (?:the )?[A-Z]\w+(?: (?:and )?[A-Z]\w+){0,3}"
    r"|[A-Z]\w+(?: [A-Z]\w+){0,3} (?:Bank|Agency|Authority|Association|Institute|Union|Company"
    r"|Corporation|Council|Federation|Service)) \((?P<short>[A-Z]\w{3,})\)"
)
"""“The Bank of Norrmark (Banrico)”: what it goes by is no surname."""
_SAYS_IT = re.compile(
    r"\s+(?:(?:also|later|has|had)\s+)?[a-z]+(?:\s+on\s+[A-Z]\w+day)?(?:\s+that)?\s+it"
    r"\s+(?:would|will|had|has|could|did|does|expects|plans)\b"
)
