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

HEAD_OF_STATE = "head_of_state"
HEAD_OF_GOVERNMENT = "head_of_government"
DEPUTY_HEAD = "deputy_head"
FOREIGN_MINISTER = "foreign_minister"
MINISTER = "minister"
BODY_HEAD = "head_of_organisation"

# noun -> the ranks that a person called so may hold; the first is what the title itself says.
_NOUNS: dict[str, str] = {
    "president": "head_of_state chair", "king": "head_of_state", "queen": "head_of_state",
    "emir": "head_of_state", "amir": "head_of_state", "sultan": "head_of_state",
    "emperor": "head_of_state", "pope": "head_of_state", "pontiff": "head_of_state",
    "monarch": "head_of_state", "prince": "royal", "princess": "royal",
    "grand duke": "head_of_state", "governor-general": "head_of_state",
    "governor general": "head_of_state", "head of state": "head_of_state",
    "supreme leader": "head_of_state", "prime minister": "head_of_government",
    "premier": "head_of_government", "chancellor": "head_of_government",
    "taoiseach": "head_of_government",
    "head of the cabinet": "head_of_government", "head of government": "head_of_government",
    "chief minister": "head_of_government", "vice president": "deputy_head",
    "vice-president": "deputy_head", "deputy prime minister": "deputy_head",
    "deputy president": "deputy_head", "vice premier": "deputy_head",
    "vice-premier": "deputy_head", "vice chancellor": "deputy_head",
    "first lady": "spouse", "foreign minister": "foreign_minister",
    "minister of foreign affairs": "foreign_minister",
    "minister for foreign affairs": "foreign_minister", "top diplomat": "foreign_minister envoy",
    "chief diplomat": "foreign_minister envoy", "secretary of state": "foreign_minister",
    "foreign secretary": "foreign_minister", "external affairs minister": "foreign_minister",
    "minister of external affairs": "foreign_minister", "deputy foreign minister": "deputy",
    "minister": "minister", "deputy minister": "deputy", "state secretary": "deputy",
    "under secretary": "deputy", "undersecretary": "deputy",
    "under-secretary": "deputy", "secretary": "minister secretary",
    "attorney general": "minister law", "secretary-general": "secretary_general",
    "secretary general": "secretary_general", "commissioner": "commissioner", "speaker": "speaker",
    "ambassador": "envoy", "envoy": "envoy", "representative": "envoy lawmaker",
    "diplomat": "envoy", "consul": "envoy", "negotiator": "envoy", "governor": "governor",
    "mayor": "mayor", "senator": "lawmaker", "lawmaker": "lawmaker", "congressman": "lawmaker",
    "congresswoman": "lawmaker", "legislator": "lawmaker", "mp": "lawmaker", "mep": "lawmaker",
    "parliamentarian": "lawmaker", "deputy": "deputy lawmaker", "councillor": "lawmaker",
    "cllr": "lawmaker", "coun": "lawmaker",
    "delegate": "lawmaker envoy", "candidate": "candidate", "leader": "leader",
    "chairman": "chair", "chairwoman": "chair", "chairperson": "chair", "chair": "chair",
    "chief": "chief", "head": "chief", "director": "chief", "director-general": "chief",
    "director general": "chief", "boss": "chief", "chief executive": "chief", "ceo": "chief",
    "chief financial officer": "chief", "cfo": "chief", "chief operating officer": "chief",
    "coo": "chief",
    "manager": "chief", "founder": "chief", "co-founder": "chief", "owner": "chief",
    "executive": "chief", "administrator": "chief", "rector": "chief", "principal": "chief",
    "dean": "chief", "commander": "officer", "general": "officer", "admiral": "officer",
    "colonel": "officer", "major": "officer", "captain": "officer", "lieutenant": "officer",
    "marshal": "officer", "sergeant": "officer", "brigadier": "officer", "officer": "officer",
    "inspector": "officer", "sheriff": "officer", "superintendent": "officer",
    "prosecutor": "law", "judge": "law", "justice": "law", "lawyer": "law", "attorney": "law",
    "advocate": "law", "magistrate": "law", "ombudsman": "law", "counsel": "law",
    "spokesman": "spokesperson", "spokeswoman": "spokesperson", "spokesperson": "spokesperson",
    "press secretary": "spokesperson", "public relations officer": "spokesperson",
    "press officer": "spokesperson", "aide": "aide", "adviser": "aide", "advisor": "aide",
    "assistant": "aide", "chief of staff": "aide", "coordinator": "chief",
    "co-ordinator": "chief",
    "pollster": "expert", "analyst": "expert",
    "expert": "expert", "economist": "expert", "professor": "expert",
    "scientist": "expert", "researcher": "expert", "historian": "expert", "scholar": "expert",
    "doctor": "expert", "physician": "expert", "engineer": "expert", "geologist": "expert",
    "hydrologist": "expert", "biologist": "expert", "lecturer": "expert", "fellow": "expert",
    "author": "writer", "writer": "writer", "journalist": "writer", "reporter": "writer",
    "editor": "writer", "columnist": "writer", "activist": "activist", "campaigner": "activist",
    "organizer": "activist", "organiser": "activist", "farmer": "citizen", "teacher": "citizen",
    "student": "citizen", "resident": "citizen", "driver": "citizen", "worker": "citizen",
    "fisherman": "citizen", "shopkeeper": "citizen", "owner of": "citizen", "pilot": "citizen",
    "captain of": "citizen", "bishop": "cleric", "archbishop": "cleric", "cardinal": "cleric",
    "patriarch": "cleric", "rabbi": "cleric", "imam": "cleric", "mufti": "cleric",
    "priest": "cleric", "pastor": "cleric", "politician": "politician", "official": "official",
    "statesman": "politician", "nominee": "candidate", "frontrunner": "candidate",
    "challenger": "candidate", "billionaire": "citizen", "businessman": "citizen",
    "businesswoman": "citizen", "mogul": "citizen", "incumbent": "politician",
    "treasurer": "chief", "whip": "lawmaker", "member": "member", "veteran": "citizen",
    "chief inspector": "officer", "rapporteur": "envoy", "mediator": "envoy",
    "president-elect": "head_of_state candidate", "congressional leader": "leader",
    "coach": "chief", "minister-president": "head_of_government", "co-chair": "chair",
    "moderator": "writer", "host": "writer", "nurse": "citizen", "architect": "expert",
    "conductor": "citizen", "curator": "expert", "trader": "citizen", "broker": "citizen",
    "investor": "citizen", "strategist": "expert", "negotiators": "envoy",
    "gov": "governor", "sen": "lawmaker", "rep": "lawmaker", "gen": "officer", "col": "officer",
    "lt": "officer", "capt": "officer", "sgt": "officer", "maj": "officer", "adm": "officer",
    "insp": "officer", "supt": "officer", "spt": "officer", "brig": "officer", "cmdr": "officer",
    "inspector-general": "officer",
    "inspector general": "officer", "amb": "envoy", "fm": "foreign_minister",
    "pm": "head_of_government",
    "dm": "minister", "eam": "foreign_minister", "hrvp": "foreign_minister commissioner",
    "dpm": "deputy_head",
}  # fmt: skip

_ALL_RULERS = "head_of_state head_of_government royal"
_OFFICIALS = (
    "head_of_state head_of_government deputy_head foreign_minister minister deputy commissioner"
    " governor mayor chief officer secretary aide official spokesperson envoy secretary_general"
    " chair speaker"
)
_WIDER: dict[str, str] = {
    "leader": f"{_ALL_RULERS} leader chair candidate chief governor speaker",
    "head of state": "head_of_state",
    "head of government": "head_of_government",
    "head of the state": "head_of_state",
    "head of the government": "head_of_government",
    "minister": "foreign_minister minister deputy",
    "secretary": "foreign_minister minister secretary secretary_general",
    "diplomat": "foreign_minister envoy deputy spokesperson",
    "top diplomat": "foreign_minister envoy commissioner",
    "chief diplomat": "foreign_minister envoy commissioner",
    "premier": "head_of_government",
    "politician": f"{_ALL_RULERS} foreign_minister minister lawmaker leader candidate politician"
    " speaker deputy_head mayor governor",
    "statesman": f"{_ALL_RULERS} foreign_minister politician",
    "official": _OFFICIALS,
    "lawmaker": "lawmaker speaker",
    "legislator": "lawmaker speaker",
    "parliamentarian": "lawmaker speaker",
    "chief": "chief chair officer commissioner secretary_general",
    "head": "chief chair commissioner secretary_general",
    "boss": "chief chair",
    "executive": "chief chair",
    "expert": "expert law",
    "scholar": "expert",
    "scientist": "expert",
    "academic": "expert",
    "officer": "officer",
    "commander": "officer",
    "monarch": "head_of_state royal",
    "sovereign": "head_of_state royal",
    "pontiff": "head_of_state",
    "incumbent": "head_of_state head_of_government lawmaker governor mayor",
    "lawyer": "law",
    "spokesperson": "spokesperson",
    "candidate": "candidate",
    "nominee": "candidate head_of_state",
}
"""What else than its own ranks a word may stand for."""

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
    " ratu datuk dato haji mullah ayatollah maulana inkosi mzee tuanku"
)

ABBREVIATED = word_set(
    "gov sen rep cllr coun gen col lt capt sgt maj adm amb insp supt spt brig cmdr govs sens reps"
)
RANKS = word_set(
    "gen col lt capt sgt maj adm insp supt spt brig cmdr general colonel captain major admiral"
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
}
_CANONICAL |= dict.fromkeys(("cllr", "coun"), "councillor")
_PLURALS = {
    "spokesmen": "spokesman", "chairmen": "chairman", "heads of state": "head of state",
    "heads of government": "head of government", "attorneys general": "attorney general",
    "secretaries of state": "secretary of state", "secretaries-general": "secretary-general",
    "ministers of foreign affairs": "minister of foreign affairs",
    "secretaries": "secretary", "deputies": "deputy", "chiefs of staff": "chief of staff",
    "first ladies": "first lady", "statesmen": "statesman", "congressmen": "congressman",
    "ministers for foreign affairs": "minister for foreign affairs",
}  # fmt: skip


def _plural(noun: str) -> str:
    return "ceos" if noun == "ceo" else f"{noun}s"


_NOUNS["head of the state"] = "head_of_state"
_NOUNS["head of the government"] = "head_of_government"
_FORMS: dict[str, str] = {noun: noun for noun in _NOUNS}
_PLURAL_FORMS = {_plural(noun): noun for noun in _NOUNS if _plural(noun) not in _NOUNS} | _PLURALS
_HEAD = re.compile(
    r"\b(?<!\d[ \-])(?:"
    + "|".join(sorted(map(re.escape, [*_FORMS, *_PLURAL_FORMS]), key=len, reverse=True))
    + r")\b"
)
"""No number stands right before a title: “at 3 pm”, “the 15-member community”."""
TITLE_WORDS = frozenset(word for noun in _NOUNS for word in noun.split() if len(word) > 3) | {
    "lady", "mp", "mep", "ceo", "cfo", "coo", "king",
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
        own = _NOUNS.get(self.noun, "").split()
        return own[0] if own else ""


_HEAD_OF = re.compile(r"\bhead of (?:the )?(?!the\b)([\w\-]+) (government|state|cabinet)\b")
"""“The head of the Ordonian government” is an Ordonian head of government."""
_JOINED = re.compile(r"(?:'s?)?[ \-]")
"""“police chief inspector”, “the minister's spokesman”: the head is the last of them."""


@lru_cache(maxsize=4096)
def title_of(phrase: str) -> Title | None:
    """Read the first title in a phrase, or None when there is none.

    In "minister of finance of Ordonia" the noun is "minister"; in "Finance Minister" too.
    """
    low = " ".join(phrase.replace("’", "'").lower().split())
    low = _HEAD_OF.sub(r"\1 head of \2", low)
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
    ranks = frozenset(_NOUNS[noun].split()) | frozenset(_WIDER.get(canonical, "").split())
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
    own = frozenset(_NOUNS.get(title.noun, "").split())
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
