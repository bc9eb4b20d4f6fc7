"""“The company”: the firm that the article introduced as one, whatever its name looks like."""

from __future__ import annotations

import re

from rostra.extraction.people.names import latin, word_set
from rostra.extraction.speakers.bodies import NO_FIRMS, Body
from rostra.extraction.speakers.lexicon import BODY_WORDS, OPENERS
from rostra.extraction.speakers.scene import Scene

_NAME = (
    r"(?P<name>[A-Z][\w’'&\-]+(?: (?:(?:of|and|&|de|del|della|do|da|du) )?[A-Z][\w’'&\-]+){0,4}?)"
    r"(?:['’]s?)?"
)
_KIND = (
    r"(?:firm|company|airline|carrier|lender|insurer|retailer|operator|developer|builder|producer"
    r"|manufacturer|supplier|exporter|importer|brewer|distiller|miner|refiner|utility|conglomerate"
    r"|brokerage|start-?up|chain|shipyard|smelter|refinery|bank|salmon farmer|fish farmer"
    r"|(?!film|policy|law|dress|play|peace)\w*maker)"
)
_TOLD = (
    # “an Italian firm, Acque del Sud, is building”
    re.compile(rf"\b(?:[Aa]n?|[Tt]he|[Ii]ts|[Aa]nother) (?:[\w’'-]+ ){{0,4}}{_KIND}, {_NAME},"),
    # “salmon farmer Storelv Havbruk reported”
    re.compile(rf"\b(?<!['’]s ){_KIND} {_NAME}(?= [a-z(<]|[,.;]|['’])"),
    # “Albertine Sugar, a Kampala company with”
    re.compile(rf"\b{_NAME}, (?:an?|the) (?:[\w’'-]+ ){{0,5}}{_KIND}\b"),
    # “Owoc Wschód's shareholders”, “Storelv Havbruk posted a quarterly loss”
    re.compile(
        rf"\b{_NAME} (?:shares|shareholders|dividend|profits?|turnover|board|chief executive|CEO"
        r"|managing director|cold store|factory|plant|mill|warehouse)\b"
    ),
    re.compile(
        rf"\b{_NAME} (?:reported|posted|booked|swung to) (?:on [A-Z]\w+day )?(?:an? )?"
        r"(?:[\w.-]+ ){0,4}(?:profit|loss|revenue|earnings|sales|fall|rise)\b"
    ),
)
_FARTHEST, _FEW = 20_000, 400
"""Characters looked back over; those before “the company” in which a lone name may be it."""


def told_firm(scene: Scene, start: int) -> Body | None:
    """The firm last introduced before an offset by what it is or has; None where none was."""
    text, first = scene.layout.text, max(0, start - _FARTHEST)
    found = [
        (m.start("name"), m["name"]) for told in _TOLD for m in told.finditer(text, first, start)
        if _may_be_a_firm(scene, m["name"], m.start("name"))
    ]  # fmt: skip
    if not found:
        return _just_before(scene, start)
    return Body(_OWNER.sub("", max(found)[1]), "company")


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
