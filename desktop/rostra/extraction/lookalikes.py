"""Where the name of a country or a town means neither: rivers, courts, dishes, languages, titles.

“The river Jordan” runs through several, the tribunal of The Hague is of many, “she spoke French”
tells of no Frenchman, and “Georgia” is a state of America beside Atlanta.
"""

from __future__ import annotations

import re

from rostra.extraction.languages import is_a_language
from rostra.extraction.works import is_in_a_title

_STATE_OF_GEORGIA = re.compile(
    r"\b(?:Atlanta|Savannah|Fulton County|Ga\.|state of Georgia|Brian Kemp|Stacey Abrams)\b"
)
_STATE_OF_JERSEY = re.compile(r"\b(?:New\sJersey|Newark|Trenton)\b|\bN\.J\.")
_CHANNEL = re.compile(r"\b(?:Channel\sIsland|Guernsey|(?:St\.?|Saint)\sHelier|Bailiwick)")
_NEAR = 500
"""Characters on either side in which such a state is told from the country."""
_RIVER = re.compile(r"\s(?:River|Delta|Valley)\b")
_RIVER_BEFORE = re.compile(r"\b[Rr]iver\s\Z")
_A_RIVER_TOO = re.compile(
    r"(?<=\b[Tt]he\s)(?:Niger|Jordan|Senegal)(?=[.,;:?!”\"]|\s(?:at|in|is|was|has|had|rose|near|flows?|flowed|burst"
    r"|to|from|will|would|could)\b)"
)
"""“Along the | Niger|.”: states of the name have no article."""
_OLD_YUGOSLAVIA = re.compile(r"\b(?:Federal\sRepublic\sof|Milo[sš]evi[cć]['’]s)\s\Z")
"""Serbia and Montenegro were called so last; what was before is no single state of today."""
_COURT = re.compile(r"[\s-](?:court|tribunal|judges|prosecutors?|Conventions?)\b(?!\sof\sappeal)")
"""“The Hague | tribunal”: a court of many states."""
_POPE = re.compile(r"\b(?:Bishop|Church|church|See)\sof\s\Z")
_DISH = re.compile(
    r"\b(?:[Cc]hicken\s(?:Kyiv|Kiev)|[Dd]ouble\sDutch|[Gg]o(?:es|ing)?\sDutch|[Bb]aked\sAlaska"
    r"|(?:[Pp]ardon|[Ee]xcuse)\smy\sFrench)\Z"
)
"""“Chicken Kiev”, “pardon my French”."""
_OWNER = re.compile(r"['’]s?\Z")
_SURNAMED = re.compile(
    r"\b([^\W\d_a-z][^\W\d_]+)\s(Jordan|Israel)\b(?!['’]s\s(?:army|government|king))"
)
_NO_FIRST_NAME = frozenset(
    """
    The And But For In At From To Near With By When While As If Since Because Although Though After
    Before Between Both Like Unlike Whereas That Only Even Meanwhile Today Yesterday Also So Or Nor
    Not Neighbouring Neighboring Greater Eretz Arab King Queen Prince Princess Emir Royal Air Bank
    President Premier Minister Visit River East West North South Northern Southern Eastern Western
    Against Until Where Will Would Should Does Did Has Is Was Can Could Support Supporting Modern
    Beyond Inside Outside Across Within Toward Towards Saudi Syria Egypt Kingdom State Land Camp
    """.split()  # noqa: SIM905
)
"""Before “Jordan” it is no first name."""


def means_no_country(text: str, start: int, end: int, kind: str) -> bool:
    """Whether [start, end), by its form a country of that `kind`, is something else there."""
    name = _OWNER.sub("", text[start:end].rstrip("."))
    return bool(
        (kind == "name" and _is_a_river(text, start, end))
        or (kind == "adjective" and is_a_language(text, start, start + len(name)))
        or _is_of_many(text, name, start, end)
        or _is_a_state_of_america(text, name, start, end)
        or _DISH.search(text, max(0, start - 16), end)
        or is_in_a_title(text, start, end)
    )


def surnames_in(text: str) -> set[str]:
    """Which countries' names are surnames in `text`: “DeAndre Jordan”, and later “Jordan”."""
    return {match[2] for match in _SURNAMED.finditer(text) if match[1] not in _NO_FIRST_NAME}


def _is_a_river(text: str, start: int, end: int) -> bool:
    """“The Niger | River”, “the river | Jordan”, “the Jordan | Valley”: of no one country."""
    return bool(
        _RIVER.match(text, end, end + 9)
        or _RIVER_BEFORE.search(text, max(0, start - 6), start)
        or _A_RIVER_TOO.match(text, start)
    )


def _is_of_many(text: str, name: str, start: int, end: int) -> bool:
    """Whether it stands for what is of no state of today: a court, the Church, old Yugoslavia."""
    before = max(0, start - 32)
    if name == "The Hague":
        return bool(_COURT.match(text, end, end + 36))
    if name == "Rome":
        return bool(_POPE.search(text, before, start))
    return name == "Yugoslavia" and not _OLD_YUGOSLAVIA.search(text, before, start)


def _is_a_state_of_america(text: str, name: str, start: int, end: int) -> bool:
    if name not in ("Georgia", "Jersey"):
        return False
    around = text[max(0, start - _NEAR) : end + _NEAR]
    if name == "Georgia":
        return "Tbilisi" not in around and bool(_STATE_OF_GEORGIA.search(around))
    return bool(_STATE_OF_JERSEY.search(around)) and not _CHANNEL.search(around)
