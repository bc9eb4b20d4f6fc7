"""Bodies by capitals: “Halvard Foods”, “Canadian miner Laurentine Copper”, and what is no name."""

from __future__ import annotations

import re

from rostra.extraction.people.states import ADJECTIVE
from rostra.extraction.people.titles import title_of
from rostra.extraction.speakers import bodies, groups
from rostra.extraction.speakers.bodies import Body
from rostra.extraction.speakers.lexicon import BODY_WORDS, OPENERS
from rostra.extraction.speakers.named_before import SHORTEST, expanded
from rostra.extraction.speakers.scene import Scene

_PROPER_NAME = re.compile(
    r"(?:[\w.'’&+\-]+\s+){0,2}[\w.'’&+\-]*[A-Z][\w.'’&+\-]*(?:,?\s+(?:(?:of|for|the|and|in|on|at|de|du"
    r"|la|to|from|with|&)\s+)*[\w.'’&+\-]*[A-Z0-9][\w.'’&+\-]*)*(?:\s+[a-z\-]+){0,2}\Z"
)
"""Capitalised words, with at most a few small ones around them."""


def by_proper_name(scene: Scene, plain: str, noun: str) -> Body | None:
    """A body by capitals: “Halvard Foods”, “Ferrymaker Sund Marine”."""
    kind = _KIND_FIRST.match(plain)
    nation = scene.states.find(kind["nation"]) if kind and kind["nation"] else None
    first = bool(kind and kind["nation"] and kind["nation"] not in scene.layout.inner_capitals)
    first = first or bool(kind and _A_FIRM.search(kind.group()))  # “the Brno company Turbina Svit”
    major = kind is not None and _A_MAJOR.search(kind.group())
    trade = bool(major) or (
        first and kind and bodies.common_noun(kind.group()) in bodies.COMPANY_WORDS
    )
    if kind and kind["nation"] and not trade and not (nation and nation[1] == ADJECTIVE):
        kind = None  # but “Financial services firm Sund”
    if kind and (what := bodies.common_noun(kind.group()) or _trade(kind.group())):
        plain, noun = plain[kind.end() :], noun or what
    if not (plain[:1].isupper() or re.search(r"\b[A-Z]{2,}\b", plain)):
        return None
    title = title_of(plain)
    last = plain.rpartition(" ")[2]
    if title and not noun and " " in plain and last[0].isupper() and last.lower() in BODY_WORDS:
        noun = last.lower()  # “Tenants' Justice Network”, “National Defence General Staff”
    if headed := _HEADED_BY.search(plain):
        noun = noun or headed.group().lower()  # “National Union of Teachers”
    owned = title and title.plural and re.search(r"s['’]\s", plain)
    if (title and not owned and not noun) or not _PROPER_NAME.match(plain):
        return None
    if _ONE_PERSON.search(plain):
        return None  # “The Nobel laureate”
    if plain.lower() in OPENERS or plain in _ADVERBS or _is_of_nation(scene, plain):
        return None  # “The”, “Each”: what is left of a mention that was cut
    if _OF_A_NATION.fullmatch(plain) and _is_of_nation(scene, plain.rpartition(" ")[0]):
        return None  # “The Turkish court”: which, nobody says
    if len(plain) < SHORTEST or _is_phrase(scene, plain):
        return None
    if plain in scene.layout.companies and expanded(scene, plain) == plain:
        return Body(scene.layout.companies[plain], "company")
    maker = bodies.MAKER.match(plain)
    name = plain[maker.end() :] if maker else plain
    return Body(expanded(scene, name), "company" if maker else noun)


_ONE_PERSON = re.compile(
    r" (?:laureate|winner|prizewinner|prize-winner|champion|medallist|medalist|finalist|graduate"
    r"|alumnus|alumna|dropout|native|survivor|defector|dissident|exile|heir|heiress|widow|widower"
    r"|tycoon|magnate|singer|actor|novelist|poet|playwright|pianist|composer|footballer|striker"
    r"|midfielder|defender|goalkeeper|quarterback|pitcher|batsman|bowler|skipper|star)\Z"
)
"""What one person is called by what they did: “Oscar winner”."""


def _is_of_nation(scene: Scene, plain: str) -> bool:
    """“The French have long wanted it”: a nation, which no one speaks for."""
    found = scene.states.find(plain)
    return found is not None and found[1] == ADJECTIVE


_HEADED_BY = re.compile(
    r"\b(?:Union|Association|Federation|Society|College|Institute|Board|Council|League|Guild|Congress"
    r"|Confederation|Chamber|Academy|Alliance|Syndicate|Administration|Authority|Office|Agency"
    r"|Department|Bureau|Directorate|Secretariat|Inspectorate|Committee|Commission|Foundation"
    r"|Network|Forum|Staff)(?= (?:of|for) [A-Z])"
)
_OF_A_NATION = re.compile(
    r"[A-Z]\w+(?: [A-Z]\w+)? (?:newspaper|paper|website|magazine|broadcaster|channel|daily|outlet"
    r"|company|firm|group|bank|court|team|club|charity|airline|operator|union|ministry|agency|consortium)"
)
_ADVERBS = frozenset({"Specifically", "Separately", "Additional", "Similarly", "Generally"})
_KIND_FIRST = re.compile(
    r"(?:(?P<nation>[A-Z]\w+) )?(?:[a-z][a-z'’-]* ){1,3}"
    r"(?=[A-Z][\w&.\-]+(?: [A-Z][\w&.\-]+){0,3}\Z)"
)
"""“The agency ORNA”, “the shipping company Vasko”: what it is, and its name."""


_A_MAJOR = re.compile(
    r"\b(?:oil|steel|auto|tech|telecom|pharma|cement|power|energy|retail) major \Z"
)
"""“Private steel major Sund Steel”: one of the big firms of a trade."""
_A_FIRM = re.compile(r"\A[A-Z]\w+ (?:company|firm|carrier|airline|brokerage|lender|insurer) \Z")


def _trade(words: str) -> str:
    """“Canadian miner” Laurentine Copper: what firms are that do one thing."""
    return "company" if _DOES.search(words) else ""


_DOES = re.compile(
    r"\b(?:miner|driller|refiner|grinder|brewer|distiller|shipper|packer|(?:salmon|fish|trout|shrimp"
    r"|oyster|seafood|wind|solar) farmer|grower|exporter|importer"
    r"|trader|bookmaker|homebuilder|housebuilder|\w+maker|builder|conglomerate|app|platform"
    r"|supermarket|chain|refinery|smelter|brokerage|major) \Z"
)


def _is_phrase(scene: Scene, plain: str) -> bool:
    """“Nearly half”, “Republican voters”: words, and nobody's name."""
    first, *rest = plain.split()
    if rest and rest[0] in _FROM and groups.crowd(first.lower()):
        return True  # “Observers from the Union”, “Homeowners in Mill Lane”
    named = len(rest) > 1 and bodies.common_noun(plain) and all(w[:1].isupper() for w in rest[:-1])
    if named and not scene.states.find(first):
        return False  # “Vereinigung Cockpit union”
    if (
        groups.UNNAMED.fullmatch(plain.rsplit(maxsplit=1)[-1])
        and plain.rsplit(maxsplit=1)[-1].islower()
    ):
        return True
    if any(w[:1].isupper() for w in rest) or first.isupper():
        return False
    if not rest and first != "Reuters" and groups.TRADES.fullmatch(first.lower()):
        return True  # “Bakers said”
    if not rest:  # “Bankers”: elsewhere the text writes it small
        return first.lower() in scene.layout.small_words and (
            first not in scene.layout.inner_capitals
        )
    if scene.states.find(first) and not bodies.common_noun(plain):
        return True  # “Malaysian growers”
    return first not in scene.layout.inner_capitals and not _AGENCY.fullmatch(plain)


_FROM = frozenset({"in", "from", "near", "at", "around", "along", "across"})
_AGENCY = re.compile(r"[A-Z][\w’'-]+ (?:news agency|radio|television|newspaper)")
"""“Tass news agency”: what it is tells that it is a name."""
