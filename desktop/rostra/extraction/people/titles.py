"""Titles and what they mean: "Foreign Minister", "head of state", "spokeswoman".

A title's *rank* says which office it is, so that "the head of state" finds a president and
"the minister" a foreign minister.  Declared once, here; everything that reads titles derives
its patterns from these tables.
"""

from __future__ import annotations

import re
from collections.abc import Iterable
from dataclasses import dataclass
from functools import lru_cache

from rostra.extraction.people.names import word_set
from rostra.extraction.people.title_nouns import NOUNS, WIDER

HEAD_OF_STATE = "head_of_state"
HEAD_OF_GOVERNMENT = "head_of_government"
DEPUTY_HEAD = "deputy_head"
FOREIGN_MINISTER = "foreign_minister"
MINISTER = "minister"
BODY_HEAD = "head_of_organisation"

_FEMALE = word_set(
    "queen princess spokeswoman chairwoman congresswoman businesswoman mrs ms miss madam lady"
    " duchess empress baroness dame first-lady sister actress policewoman stateswoman mother"
    " wife widow daughter woman girl her"
)
_MALE = word_set(
    "king prince spokesman chairman congressman businessman mr sir lord emperor pope pontiff emir"
    " amir sultan duke baron bishop archbishop cardinal imam priest fisherman statesman brother"
    " father husband son man boy ratu datuk dato haji mullah ayatollah maulana inkosi mzee"
)
HONORIFICS = word_set(
    "mr mrs ms miss dr sir lord lady madam dame prof sheikh sayyid honourable honorable hon"
    " ratu datuk dato datin haji alhaji alhaja hajiya alh shri shrimati smt mallam malam"
    " engr eng adv maître maitre barrister rev revd"
    " mullah ayatollah maulana inkosi mzee tuanku"
)

ABBREVIATED = word_set(
    "gov sen rep cllr coun cr gen col lt capt sgt maj adm amb insp supt spt brig cmdr govs sens"
    " reps"
)
RANKS = word_set(
    "gen col lt capt sgt maj adm insp supt spt brig cmdr general colonel captain major admiral"
    " lieutenant-colonel major-general lieutenant-general brigadier-general vice-admiral"
    " rear-admiral commodore corporal lt-col lt-gen maj-gen brig-gen"
    " commander brigadier lieutenant superintendent sergeant inspector inspector-general"
)
"""What stands between an office and a name, and is not the office: “police chief Gen.” Renn."""
"""Titles written short, with a full stop."""
_CANONICAL = {
    "gov": "governor",
    "sen": "senator",
    "rep": "lawmaker",
    "gen": "general",
    "amb": "ambassador",
    "fm": "foreign minister",
    "pm": "prime minister",
    "minister of foreign affairs": "foreign minister",
    "minister for foreign affairs": "foreign minister",
    "vice-president": "vice president",
    "vice premier": "deputy prime minister",
    "vice-premier": "deputy prime minister",
    "secretary general": "secretary-general",
    "governor general": "governor-general",
    "director general": "director-general",
    "head of the state": "head of state",
    "head of the government": "head of government",
    "advisor": "adviser",
    "mp": "lawmaker",
    "congressman": "lawmaker",
    "congresswoman": "lawmaker",
    "ceo": "chief executive",
    "cfo": "chief financial officer",
    "coo": "chief operating officer",
    "chairwoman": "chair",
    "chairman": "chair",
    "chairperson": "chair",
    "head of the cabinet": "head of government",
    "spokesman": "spokesperson",
    "spokeswoman": "spokesperson",
    "pontiff": "pope",
}
_CANONICAL |= dict.fromkeys(("cllr", "coun", "cr"), "councillor")
_CANONICAL |= dict.fromkeys(
    ("councilman", "councilwoman", "councilmember", "councilor", "councilperson", "council member"),
    "councillor",
)
_CANONICAL |= dict.fromkeys(
    ("td", "mla", "msp", "mk", "mna", "mpp", "mlc", "assemblyman"), "lawmaker"
)
_CANONICAL |= dict.fromkeys(("pro tempore", "pro-temp", "pro-tem"), "pro-tempore")
_CANONICAL |= {"president pro tempore": "pro-tempore"}
_CANONICAL |= {"attorney-general": "attorney general", "solicitor-general": "solicitor general"}
_PLURALS = {
    "spokesmen": "spokesman", "chairmen": "chairman", "heads of state": "head of state",
    "heads of government": "head of government", "attorneys general": "attorney general",
    "secretaries of state": "secretary of state", "secretaries-general": "secretary-general",
    "ministers of foreign affairs": "minister of foreign affairs",
    "councilmen": "councilman", "councilwomen": "councilwoman",
    "secretaries": "secretary", "deputies": "deputy", "chiefs of staff": "chief of staff",
    "first ladies": "first lady", "statesmen": "statesman", "congressmen": "congressman",
    "ministers for foreign affairs": "minister for foreign affairs",
}  # fmt: skip


def _plural(noun: str) -> str:
    return "ceos" if noun == "ceo" else f"{noun}s"


_FORMS: dict[str, str] = {noun: noun for noun in NOUNS}
_PLURAL_FORMS = {_plural(noun): noun for noun in NOUNS if _plural(noun) not in NOUNS} | _PLURALS
_HEAD = re.compile(
    r"\b(?<!\d[ \-])(?:"
    + "|".join(sorted(map(re.escape, [*_FORMS, *_PLURAL_FORMS]), key=len, reverse=True))
    + r")\b"
)
"""No number stands right before a title: “at 3 pm”, “the 15-member community”."""
TITLE_WORDS = frozenset(word for noun in NOUNS for word in noun.split() if len(word) > 3) | {
    "lady", "mp", "mk", "mca", "mep", "ceo", "cfo", "coo", "king",
}  # fmt: skip
_MODIFIERS = word_set(
    "the a an his her their its new newly elected former ex late then acting caretaker interim"
    " outgoing incoming deputy vice first second senior top chief state same country nation"
    " visiting current old young veteran two both three four"
)


@dataclass(frozen=True, slots=True)
class Title:
    """A title as it was written, and what it says."""

    text: str
    noun: str
    """The head noun in its canonical form: "foreign minister", "spokesperson"."""
    ranks: frozenset[str]
    plural: bool = False
    former: bool = False
    gender: str = ""
    """"m", "f" or "": what the noun itself gives away."""
    topics: frozenset[str] = frozenset()
    """The other words: "finance" in "finance minister", "azerbaijani"."""
    deputy: bool = False
    tenure: str = ""
    """"former", "outgoing", "acting", "designate" or "new", where the title says so."""

    @property
    def rank(self) -> str:
        """The rank that the title itself names."""
        own = NOUNS.get(self.noun, "").split()
        return own[0] if own else ""


_HEAD_OF = re.compile(r"\bhead of (?:the )?(?!the\b)([\w\-]+) (government|state|cabinet)\b")
"""“The head of the Ordonian government” is an Ordonian head of government."""
_DEPUTY_TO = re.compile(
    r" (?:(?!(?:of|for|to|in|from|and|the|a|who|with|told|said|met|by)\b)[a-z'-]+ ){1,2}"
    rf"(?={_HEAD.pattern})"
)
"""What stands between a deputy and what he is deputy of: “deputy energy minister”."""
_JOINED = re.compile(r"(?:'s?)?[ \-]")
"""“police chief inspector”, “the minister's spokesman”: the head is the last of them."""


_HEAD_OF_MINISTRY = re.compile(
    r"\b(?:head|chief) of (?:the )?(?:ministry of ([a-z]+)\b|([a-z]+(?: affairs)?) ministry\b)"
)
"""“The head of the Ministry of Energy”, as agencies translate it: its minister."""
_DIPLOMACY = re.compile(r"\bhead of (?:the )?([a-z'-]+) diplomacy\b")
"""“The head of the Norrish diplomacy”, as agencies translate it."""


@lru_cache(maxsize=4096)
def title_of(phrase: str) -> Title | None:
    """Read the first title in a phrase, or None when there is none.

    In "minister of finance of Ordonia" the noun is "minister"; in "Finance Minister" too.
    """
    low = " ".join(phrase.replace("’", "'").lower().split())
    low = _HEAD_OF_MINISTRY.sub(r"minister of \1\2", low)
    low = _HEAD_OF.sub(r"\1 head of \2", _DIPLOMACY.sub(r"\1 foreign minister", low))
    match = _HEAD.search(low)
    if not match:
        return None
    later = match
    # "the party's leader", "police chief inspector": the head is the last of a run of titles.
    while True:
        following = _JOINED.match(low, later.end())
        again = _HEAD.match(low, following.end()) if following else None
        if not again:
            break
        later = again
    if (
        later is match
        and match.group() == "deputy"
        and (office := _DEPUTY_TO.match(low, match.end()))
    ):
        later = _HEAD.match(low, office.end()) or match  # “deputy county commissioner”
    written = later.group()
    plural = written not in _FORMS
    noun = _PLURAL_FORMS[written] if plural else written
    gender = "f" if noun in _FEMALE else "m" if noun in _MALE else ""
    deputy = bool(re.search(r"\b(?:deputy|vice|assistant|under)\b", low[: later.start()]))
    canonical = _CANONICAL.get(noun, noun)
    if canonical == "deputy" and later is not match and match.group() in _FORMS:
        # "the governor's deputy" is the deputy governor
        noun = _FORMS[match.group()]
        canonical, deputy = _CANONICAL.get(noun, noun), True
    ranks = frozenset(NOUNS[noun].split()) | frozenset(WIDER.get(canonical, "").split())
    if deputy:
        ranks = frozenset({"deputy"})
    words = re.findall(r"[\w'\-]+", low[: later.start()] + " " + low[later.end() :])
    topics = frozenset(re.sub(r"'s?\Z", "", w) for w in words) - _MODIFIERS - {"of", "for", "and"}
    former = bool(re.search(r"\b(?:former|ex|late|then|first(?= president))\b", low[: later.end()]))
    tenure = _TENURE.search(low)
    held = _TENURES[tenure.group(1)] if tenure else ""
    return Title(phrase, canonical, ranks, plural, former, gender, topics, deputy, held)


_TENURES = {
    "former": "former", "ex": "former", "late": "former", "then": "former",
    "outgoing": "outgoing", "acting": "acting", "interim": "acting", "caretaker": "acting",
    "designate": "designate", "incoming": "designate", "elect": "designate", "new": "new",
}  # fmt: skip
_TENURE = re.compile(rf"\b({'|'.join(_TENURES)})\b")


def ranks_of(title: Title) -> frozenset[str]:
    """The ranks that a person introduced by this title holds."""
    if title.deputy:
        return frozenset({"deputy"})
    own = frozenset(NOUNS.get(title.noun, "").split())
    if title.noun == "minister" and title.topics & {"foreign", "external"}:
        return own | {FOREIGN_MINISTER}
    if title.noun in ("chief", "head") and title.topics >= {"foreign", "policy"}:
        return own | {FOREIGN_MINISTER}
    if title.noun == "minister" and title.topics & {"prime"}:
        return frozenset({HEAD_OF_GOVERNMENT})
    if title.noun in _OF_A_HOUSE and "senate" in title.topics:
        return own | {"lawmaker"}
    return own


_OF_A_HOUSE = frozenset({"leader", "chair", "member", "majority leader", "minority leader", "whip"})
"""“Senate Republican leader”, “Senate Finance Committee chairman”: senators."""


_KINDS = {
    noun: kind
    for kind, nouns in {
        "republic": "president", "church": "pope pontiff",
        "crown": "king queen emperor sultan emir amir monarch",
        "bench": "judge magistrate justice", "bar": "lawyer advocate counsel",
        "prosecution": "prosecutor", "medicine": "doctor physician",
    }.items() for noun in nouns.split()
} | {
    noun: noun
    for noun in (
        *("auditor-general", "auditor general", "treasurer", "founder"),
        *("ombudsman", "engineer", "economist", "historian", "geologist", "hydrologist"),
        *("biologist", "farmer", "teacher", "student", "resident", "driver", "worker"),
        *("fisherman", "shopkeeper", "pilot", "general", "admiral", "colonel", "major"),
        *("captain", "lieutenant", "sergeant", "sheriff", "inspector", "ambassador", "consul"),
        *("senator", "councillor", "rector", "dean", "bishop", "archbishop", "cardinal"),
        *("patriarch", "rabbi", "imam", "mufti", "chief executive", "director-general", "owner"),
    )
}  # fmt: skip
"""Nouns of one rank that are different things all the same: no judge is called a lawyer."""


def clash(title: Title, others: Iterable[Title]) -> bool:
    """Whether a title is another kind of thing than those that somebody has."""
    kind = _KINDS.get(title.noun)
    held = {_KINDS[t.noun] for t in others if t.noun in _KINDS}
    return kind is not None and bool(held) and kind not in held


def only_former(others: Iterable[Title], title: Title) -> bool:
    """Whether somebody has a title only as what they were: “its former governor”."""
    same = [t for t in others if t.noun == title.noun]
    return bool(same) and not title.former and all(t.former for t in same)


def gender_of_words(words: list[str]) -> str:
    """“m” or “f” when one of the words (lower case) gives it away."""
    for word in words:
        if word in _FEMALE:
            return "f"
        if word in _MALE:
            return "m"
    return ""


def is_title_word(word: str) -> bool:
    """Whether a single word (any case) is a title, or the last word of one."""
    low = word.lower().rstrip(".")
    plain = low in _FORMS or low in TITLE_WORDS or low in HONORIFICS or low in _PLURAL_FORMS
    lower = _LOWER.match(low)  # "Under-Secretary-General"
    return plain or low.endswith("-mp") or bool(lower and low[lower.end() :] in _FORMS)  # "JO-MP"


_LOWER = re.compile(r"(?:under|deputy|vice|co|ex|sub)-")
