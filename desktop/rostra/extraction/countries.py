"""Which countries a statement concerns: names, adjectives, capitals and seats, as ISO codes."""

from __future__ import annotations

import csv
import re
from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field, replace
from pathlib import Path

from rostra.domain.errors import RostraError
from rostra.domain.fold import fold
from rostra.extraction.homes import Homes
from rostra.extraction.homonyms import land_of, shortened, state_behind
from rostra.extraction.lookalikes import means_no_country, surnames_in
from rostra.extraction.places import Places, without_accents
from rostra.extraction.set_phrases import of_america, of_no_country

_TOKEN = re.compile(r"[^\W\d_](?:[^\W_]|['’.&-](?=[^\W_]))*\.?|\d+")
_ANY_PLACE = frozenset({"name", "capital", "city", "place"})
_KINDS = ("names", "adjectives", "demonyms", "capitals", "seats", "formers", "places")

UNKNOWN = "?"
"""Begins the code of a state that no table has: such codes live while an article is read."""

# Longer names that hold a country's name and mean no country, or another one.
_NONE = """Latin America|South America|North America|Central America|Americas|New Mexico|New England
New Jersey|Paris Agreement|Paris Accord|Paris Climate|Paris Club|Minsk Agreements|Minsk Agreement
Minsk Group|Geneva Convention|Geneva Conventions|Vienna Convention|Washington Post|Washington Times
Moscow Times|China Daily|Japan Times|Times of India|Kuwait Times|Panama Papers|Warsaw Pact
Lisbon Treaty|Rome Statute|Kyoto Protocol|Montreux Convention|Washington State
European Union|African Union|Eurasian Economic Union|Bank of America|London Stock|New York Times
Madrid Protocol|Korean Peninsula
New Britain|New Guinea|Venice Commission|Jakarta Post|Bangkok Post|Irish Times|Korea Herald
Korean War|Indian Ocean|Persian Gulf|South China Sea|East China Sea|Sea of Japan|Gulf of Mexico
Organization of American States""".replace("\n", "|")

_GERMAN = "Deutsche Telekom|Deutsche Bahn|Deutsche Post|Deutsche Lufthansa"
"""Firms that are called their country's in its own language."""

# First names as often as countries: with a surname behind them they are people.
_ALSO_PEOPLE = frozenset({"Jordan", "Chad", "Georgia", "Israel", "India", "Kenya", "America"})
_ARABIC = ("al-", "Al-", "el-", "El-")
"""“Jaber al-Sabah” is not of Sabah in Malaysia."""
_ALSO_SURNAMES = _ALSO_PEOPLE | frozenset(
    {"Cuban", "French", "English", "Holland", "Ireland", "England", "German", "Wales", "Welsh"}
)
"""Behind a first name they are a person: "Mark Cuban", "Tom Holland"."""
_FIRST_NAME = re.compile(
    r"\b(?:Michael|Jim|Vernon|June|Barbara|Robert|David|John|Paul|Mary|Peter|James|William|Neil|Mark"
    r"|Tom|Thomas|Dawn|Jack|Kathy|Lynne|Eddie|Sarah|Joseph|Joe|Bill|Steve|Stephen|Steven|Richard|Nick"
    r"|George|Charles|Edward|Simon|Andrew|Anna|Jane|Kate|Susan|Dan|Daniel|Ben|Sam|Chris|Bruce|Todd"
    r"|Patrick|Philip|Samuel|Percy|Glenn|Colin|Alan|Scott|Jimmy|Kevin|Brian|Tim|Frank|Roger)\s\Z"
)
_PERSON = re.compile(rf"\b({'|'.join(sorted(_ALSO_PEOPLE))})\s(?!And\b)[^\W\d_a-z][a-z’'-]+\b")
_OF = re.compile(
    r"\b(?:president|minister|parliament|government|king|ambassador|speaker|republic|affairs)\s"
    r"(?:of\s)?(?:[\w&]+\s){0,3}of\s(?:the\s)?\Z",
    re.IGNORECASE,
)
"""“Prime Minister of | Georgia Lasha ...”."""
_OTHER_PLACE = re.compile(
    r"\b(?:Port|Mount|Mt\.|Ben|Cape|Fort|Point|Loch|Castle|Villa|Camp|Bishop['’]s|King['’]s"
    r"|Lake|Queen)\s\Z"
)
_LONGER_NAME = re.compile(
    r"-(?:on|upon|under|am|an|sur|sous|over|by|la|le)-\w"
    r"|\s(?:Street|Road|Lane|Avenue|Square|Arcade|Hall|House|Hotel|Star|Queen|Castle|Inn|Club"
    r"|River|Rivers|Falls|Strait)\b"
)
_AND_LAND = re.compile(r"-(?:Land|Stan|Burg|Stadt|Ville)\b")
"""“Ravenna|-Land”."""
_NAME_BEFORE = re.compile(r"\b(?!(?:In|At|From|To|Near|And|The|For|Of)\b)[^\W\d_a-z][\w.’'-]*\s\Z")
_ANOTHERS = re.compile(r"\sof\s(?:the\s)?[^\W\d_a-z]")
"""“The Foreign Office | of Merania”: not that of London."""
_MONEY = frozenset(
    """
    dollar dollars dlr dlrs franc francs pound pounds rupee rupees peso pesos dinar dinars krone
    kroner krona kronor crowns lira liras rial rials riyal riyals yen yuan won real reais shilling
    shillings dirham dirhams manat manats ruble rubles rouble roubles
    """.split()  # noqa: SIM905
)
_NUMBER = re.compile(r"(?:\d|\b(?:hundred|thousand|million|billion|trillion|bn|mln|m))\s+\Z")
"""In “74 million US dollars” nobody speaks of the United States."""


@dataclass(frozen=True, slots=True)
class Mention:
    """A place where a country is spoken of; `kind` is "name", "adjective", "capital", ..."""

    start: int
    end: int
    code: str
    kind: str


@dataclass(frozen=True, slots=True)
class Countries:
    """All forms by their first word.  Picklable; `load` reads `resources/countries`."""

    forms: Mapping[str, tuple[tuple[tuple[str, ...], str, str], ...]]
    """First word -> (all words, code, kind), the longest first.  No code: no country."""
    names: Mapping[str, str]
    """code -> English name."""
    regions: Mapping[str, tuple[str, ...]]
    """Folded region or subregion -> codes."""
    places: Places = field(default_factory=Places)
    """Smaller places: no mentions of their own."""
    homes: Homes = field(default_factory=Homes)
    """What tells a country that is not named: no mentions either."""

    @classmethod
    def load(cls, resources: Path) -> Countries:
        """Read the table.  Raises RostraError when it is missing or damaged."""
        path = resources / "countries" / "countries.csv"
        try:
            with path.open(encoding="utf-8", newline="") as f:
                rows = list(csv.DictReader(f))
            path = path.with_name("cities.csv")
            with path.open(encoding="utf-8", newline="") as f:
                cities = [(r["code"], r["names"].split("|")) for r in csv.DictReader(f)]
            tables = Places.load(resources), Homes.load(resources)
            return replace(cls._of(rows, cities), places=tables[0], homes=tables[1])
        except (OSError, KeyError, UnicodeDecodeError, csv.Error) as error:
            raise RostraError(
                f"The table of countries {path} cannot be read.", "Install Rostra again."
            ) from error

    @classmethod
    def _of(
        cls, rows: Iterable[Mapping[str, str]], cities: Iterable[tuple[str, Sequence[str]]] = ()
    ) -> Countries:
        forms: defaultdict[str, dict[tuple[str, ...], tuple[str, str]]] = defaultdict(dict)
        for form, code, kind in _known_forms():
            words = _words(form)
            forms[words[0]][words] = (code, kind)
        names: dict[str, str] = {}
        regions: defaultdict[str, list[str]] = defaultdict(list)
        rows = list(rows)
        for kind in _KINDS:  # a name wins over another country's capital or place
            for row in rows:
                for form in filter(None, row[kind].split("|")):
                    words = _words(form)
                    if words and form != "Brussels":  # the seat of the EU and of NATO
                        forms[words[0]].setdefault(words, (row["code"], kind.rstrip("s")))
        for code, forms_of in cities:
            for form in forms_of:
                words = _words(form)
                forms[words[0]].setdefault(words, (code, "city"))
        for row in rows:
            names[row["code"]] = row["name"]
            for region in (row["region"], row["subregion"]):
                if region:
                    regions[fold(region)].append(row["code"])
        ranked = {
            first: tuple(
                (words, *found) for words, found in sorted(group.items(), key=lambda x: -len(x[0]))
            )
            for first, group in forms.items()
        }
        return cls(ranked, names, {k: tuple(v) for k, v in regions.items()})

    def mentions(self, text: str, start: int = 0, end: int | None = None) -> list[Mention]:
        """Every mention within [start, end), in order; the longest form wins."""
        end = len(text) if end is None else end
        if text[start:end].islower():
            return []  # every form has a capital
        tokens = list(self._tokens(text, start, end))
        found: list[Mention] = []
        at = 0
        while at < len(tokens):
            word = tokens[at][0]
            if word.isascii() and word.islower():  # so begins no form, and most words are so
                at += 1
                continue
            mention, used = self._at(text, tokens, at)
            if mention is not None and mention.code:
                found.append(mention)
            at += used
        return _with_short_states(text, _in_their_states(text, found), start, end)

    def _tokens(self, text: str, start: int, end: int) -> Iterator[tuple[str, int, int]]:
        """Words; of “Kazakh-Azerbaijani relations” or “US-led” each part, unless it is a name."""
        for match in _TOKEN.finditer(text, start, end):
            word = match[0]
            if "-" not in word or word.startswith(_ARABIC) or _bare(word) in self.forms:
                yield word, match.start(), match.end()
                continue
            at = match.start()
            for part in word.split("-"):
                yield part, at, at + len(part)
                at += len(part) + 1

    def _at(
        self, text: str, tokens: list[tuple[str, int, int]], at: int
    ) -> tuple[Mention | None, int]:
        first = self._form(tokens[at][0])
        for words, code, kind in self.forms.get(first, ()):
            window = tokens[at : at + len(words)]
            if len(window) < len(words) or (first, *(_bare(t[0]) for t in window[1:])) != words:
                continue
            mention = Mention(window[0][1], window[-1][2], code, kind)
            if code and not self._is_meant(text, tokens, at, len(words), mention):
                return None, 1
            return mention, len(words)
        return None, 1

    def _form(self, word: str) -> str:
        """A word as the table has it: “México” is Mexico, but “Malé” has a form of its own."""
        bare = _bare(word)
        return bare if bare.isascii() or bare in self.forms else without_accents(bare)

    @staticmethod
    def _is_meant(
        text: str, tokens: list[tuple[str, int, int]], at: int, size: int, mention: Mention
    ) -> bool:
        if text.startswith("$", mention.end):  # “US$5.9 billion”
            return False
        word = _bare(tokens[at][0])
        following = tokens[at + size] if at + size < len(tokens) else None
        beside = following is not None and text[mention.end : following[1]] == " "
        money = beside and following is not None and following[0].lower() in _MONEY
        if money and _NUMBER.search(text, max(0, mention.start - 16), mention.start):
            return False
        ends = tokens[at + size - 1][0].endswith(".") and "." not in word  # “Chad. | Another”
        surname = beside and not ends and following is not None and following[0][:1].isupper()
        if (
            size == 1
            and word in _ALSO_PEOPLE
            and surname
            and not _OF.search(text, max(0, mention.start - 48), mention.start)
        ):
            return tokens[at][0].endswith(("'s", "’s"))
        if mention.kind == "seat" and _ANOTHERS.match(text, mention.end, mention.end + 60):
            return False
        if mention.kind == "city" and (
            surname or _in_a_name(text, mention.start) or _AND_LAND.match(text, mention.end)
        ):
            return False
        if mention.kind in ("city", "place", "capital") and _is_of_a_name(text, mention):
            return False
        if means_no_country(text, mention.start, mention.end, mention.kind):
            return False
        if size == 1 and word in _ALSO_SURNAMES:
            before = text[max(0, mention.start - 24) : mention.start]
            if _FIRST_NAME.search(before):
                return False
        return True


def _known_forms() -> Iterator[tuple[str, str, str]]:
    """(form, code, kind) of what wins over the table; no code: no country."""
    yield from ((form, "", "none") for form in (*_NONE.split("|"), *of_no_country()))
    yield from ((form, "US", "city") for form in of_america())
    yield from ((form, "DE", "seat") for form in _GERMAN.split("|"))


def also_people(text: str) -> set[str]:
    """Which of the names that are countries' too somebody has in `text`: “Chad Barlow”.

    And “DeAndre Jordan”, of whom it may only say “Jordan” after that.
    """
    return surnames_in(text) | {
        match[1]
        for match in _PERSON.finditer(text)
        if not _OF.search(text, max(0, match.start() - 48), match.start())
    }


def _is_of_a_name(text: str, mention: Mention) -> bool:
    """Whether it is a part of another place's name: “Port | Nevis”, “Istria|-on-Vard”."""
    return bool(
        _OTHER_PLACE.search(text, max(0, mention.start - 12), mention.start)
        or _LONGER_NAME.match(text, mention.end, mention.end + 16)
    )


def _in_their_states(text: str, mentions: Iterable[Mention]) -> list[Mention]:
    """“Lebanon, Pennsylvania” is a town of America, and so is the Georgia of “Athens, Georgia”."""
    out: list[Mention] = []
    land, until = "", -1
    for mention in mentions:
        if mention.end <= until:
            out.append(replace(mention, code=land, kind="place"))
            continue
        found = (
            state_behind(text, mention.start, mention.end) if mention.kind in _ANY_PLACE else None
        )
        if found and not _is_of_its_code(text[mention.end : found[1]], mention.code):
            land, until = land_of(found[0]), found[1]
            out.append(replace(mention, code=land, kind="city"))
        else:
            out.append(mention)
    return out


def _is_of_its_code(behind: str, code: str) -> bool:
    """“Berlin, | DE”, “Perth, | WA”: no Delaware, no Washington."""
    return behind in (f", {code}", ", WA" if code == "AU" else "")


def _with_short_states(text: str, found: list[Mention], start: int, end: int) -> list[Mention]:
    """With “Duluth, | Minn.”, which no table has."""
    short = [Mention(*state, "city") for state in shortened(text, start, end)]
    return sorted((*found, *short), key=lambda m: m.start) if short else found


def _in_a_name(text: str, start: int) -> bool:
    """Whether a capital word stands right before: “Boris | Tambov”."""
    return bool(_NAME_BEFORE.search(text, max(0, start - 24), start))


def country_names(resources: Path) -> dict[str, str]:
    """Folded name, adjective, demonym or former name -> code, for `country:` in a search."""
    known = Countries.load(resources)
    wanted = ("name", "adjective", "demonym", "former")
    out: dict[str, str] = {}
    for kind in wanted:
        for group in known.forms.values():
            for words, code, which in group:
                if code and which == kind:
                    out.setdefault(fold(" ".join(words)), code)
    out.update({fold(name): code for code, name in known.names.items()})
    return out


def _bare(word: str) -> str:
    """A token without its possessive and closing full stop ("Russia's", "U.S.", "d’Ivoire")."""
    if "’" in word:
        word = word.replace("’", "'")
    return word.removesuffix("'s").removesuffix("'").rstrip(".")


def _words(form: str) -> tuple[str, ...]:
    return tuple(_bare(m[0]) for m in _TOKEN.finditer(form))
