"""“The company”: the firm that the article introduced as one, whatever its name looks like."""

from __future__ import annotations

import re
from bisect import bisect_left

from rostra.extraction.people.names import latin, word_set
from rostra.extraction.speakers.bodies import NO_FIRMS, Body
from rostra.extraction.speakers.lexicon import BODY_WORDS, OPENERS
from rostra.extraction.speakers.scene import Scene

_FARTHEST, _LATELY, _FEW = 20_000, 40, 400
"""Characters and names looked back over; characters of a sentence whose lone name it may be."""


def told_firm(scene: Scene, start: int) -> Body | None:
    """The firm last introduced before an offset by what it is or has; None where none was."""
    told = scene.layout.firms_told
    last = bisect_left(told, (start, ""))
    for at, name in reversed(told[max(0, last - _LATELY) : last]):
        if at >= start - _FARTHEST and _may_be_a_firm(scene, name, at):
            return Body(_OWNER.sub("", name), "company")
    return _just_before(scene, start)


_OWNER = re.compile(r"['’]s?\Z")


def _may_be_a_firm(scene: Scene, name: str, at: int) -> bool:
    """Whether a name is nobody's, no state's and none of a ministry, a court or a newspaper."""
    words = name.split()
    first, last = words[0].lower(), latin(words[-1])
    if first in OPENERS or last in _NO_FIRM or first in NO_FIRMS or scene.states.find(name):
        return False
    return not scene.cast.within(at, at + len(name)) and not scene.layout.is_shouted(at)


_NO_FIRM = BODY_WORDS - word_set(
    "company bank group corporation corp inc ltd llc plc airlines airways lines holding holdings"
    " industries energy oil gas motors electric systems technologies partners consortium foods"
    " minerals metals logistics telecom pharma capital ventures chemicals cement steel shipping"
    " works mills mines brewery brewers retail media supermarkets insurance studios railways"
    " railway fund trust lithium ferries breweries stores hotels pictures games software mining"
    " petroleum textiles shipyard shipyards labs biotech networks copper pharmaceuticals freight"
    " cargo aviation aerospace dynamics solar electronics robotics automotive trucks trains"
    " tractors dairies farms fisheries seafood rail transport health healthcare water securities"
    " research"
)
"""“The National Water Observatory” is no company, whatever stands beside it."""
_TWO = re.compile(r"\b[A-Z][\w’'-]+(?: (?:de |del |da |do )?[A-Z][\w’'-]+)+")


def _just_before(scene: Scene, start: int) -> Body | None:
    """“One estate belongs to Lestari Palma.  The company said”: the one name just before it."""
    number = scene.layout.sentence(start)
    first, last = scene.layout.sentences[number - 1] if number else (0, 0)
    near = scene.layout.paragraph(first) == scene.layout.paragraph(start) and last - first < _FEW
    if not near or scene.layout.text[start : start + 4] != "The ":
        return None
    text = scene.layout.text
    if scene.cast.within(first, last):
        return None
    named = {
        m.group() for m in _TWO.finditer(text, first, last)
        if m.group().split()[0].lower() not in OPENERS and not scene.states.find(m.group())
    }  # fmt: skip
    name = named.pop() if len(named) == 1 else ""
    belongs = name and _OWNED.search(text[first:last].split(name)[0][-40:])
    return Body(name, "company") if belongs and _may_be_a_firm(scene, name, first) else None


_OWNED = re.compile(
    r"\b(?:belongs? to|belonged to"
    r"|(?:is|are|was|were) (?:run|owned|operated|built|made|leased|managed) by"
    r"|in the hands of|leased to|sold to|awarded to|(?:went|goes) to|hired"
    r"|contract with) \Z"
)
