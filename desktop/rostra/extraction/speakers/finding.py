"""The body that words name: by its name, its state, its seat, or the common noun it goes by."""

from __future__ import annotations

import re
from collections.abc import Sequence

from rostra.extraction.people.names import word_set
from rostra.extraction.people.states import ADJECTIVE, CAPITAL
from rostra.extraction.speakers import bodies, body_forms, groups
from rostra.extraction.speakers.belonging import capital_before
from rostra.extraction.speakers.bodies import Body
from rostra.extraction.speakers.departments import american
from rostra.extraction.speakers.embassies import embassy
from rostra.extraction.speakers.firms import letters
from rostra.extraction.speakers.home_bodies import of_a_state, of_surroundings
from rostra.extraction.speakers.ministries import minister_here, owned_ministry, portfolio_body
from rostra.extraction.speakers.named_before import ending_so, last_body
from rostra.extraction.speakers.police import police
from rostra.extraction.speakers.proper_names import by_proper_name
from rostra.extraction.speakers.scene import Scene
from rostra.extraction.speakers.un_agencies import un_agency

_VAGUE_BODIES = frozenset({
    *("airline", "operator", "regulator", "lender", "charity", "news agency", "shipping company"),
    *("energy company", "rail company", "oil company", "rights group", "human rights group"),
    *("aid group", "advocacy group", "militant group", "armed group", "environmental group"),
    *("lobby group", "aid agency", "ratings agency", "rating agency"),
})  # fmt: skip
"""What a body is called that the article names: “the rights group” after Amnesty International."""
_NEEDS_A_NAME = word_set(
    "company firm group body team delegation giant maker producer newspaper outlet court board"
    " government parliament campaign bloc club port operator airline carrier utility manufacturer"
    " retailer developer builder supplier lender insurer start-up startup consortium shipyard"
)
_NAMED_BY_TRADE = word_set("company operator regulator utility carrier supplier court port club")
_TRADES = word_set(
    "water rail railway power energy electricity gas oil shipping ferry bus grid network mining"
    " steel insurance telephone telecom airport postal media broadcasting appeals supreme"
    " constitutional district administrative high"
)
"""“The regional water company”: what it does tells it from others, though it has no name."""
_NAME_FIRST = re.compile(
    r"(?P<name>(?:The )?[A-Z][\w'’&.\-]+(?: [A-Z][\w'’&.\-]+)*), (?:the|a|an) (?:\w+ )*[a-z]"
)
"""“Halvard Foods, the Norrmark frozen-fish group”."""
_SEAT = re.compile(r"(.+?)\s+(?:in|at|near)\s+[A-Z]\w+(?:\s[A-Z]\w+)*\Z")
"""“The seismological institute in Mirna”."""
_WHOSE_KIND = re.compile(
    r"\b[A-Z]\w+-(?:led|backed|dominated|controlled|run|held|supported) "
    r"(?=[A-Z]\w+ (?:government|parliament|cabinet|administration|presidency|army|authorities))"
)
"""“The Muslim-led Bosnian government” is the Bosnian one."""


def any_body(scene: Scene, text: str, start: int) -> Body | None:
    """The body that a mention or a part of one names, known or not."""
    if listed := body_forms.LISTED.fullmatch(text):
        return Body(listed["name"], listed["noun"].lower())
    apposition = _APPOSED.match(text)
    if apposition and letters(bodies.strip_article(apposition["common"])) == apposition["name"]:
        text = apposition["common"]  # “the Association of Bond Dealers, ABD”
    elif apposition and not _LISTS.match(text):
        if body_forms.KIND_THEN_NAME.match(apposition["name"]) and (
            firm := by_proper_name(scene, bodies.strip_article(apposition["name"]), "")
        ):
            return firm  # “a competitor, the Hungarian carrier Pannon Wings”
        return Body(bodies.strip_article(apposition["name"]),
                    bodies.common_noun(apposition["common"]))  # fmt: skip
    text = _FEDERAL.sub(r"\1government", _SEATED.sub(r"\1", text))
    text = body_forms.KIND_OF.sub("", _WHOSE_KIND.sub("", bodies.SORT.sub(r"\1", text)))
    if named := _of_a_kind(scene, text, start):
        return named
    text = _without_state(scene, text)
    whole, text = text, _without_extras(text)
    found = of_surroundings(scene, text, start) or _of_the_state(scene, text, start)
    return found or _by_its_words(scene, whole, text, start)


def _of_a_kind(scene: Scene, text: str, start: int) -> Body | None:
    """Agencies of news and of the UN, the police, embassies, and what every state has."""
    if named := bodies.AGENCY_NAMED.fullmatch(text):
        return Body(named["name"], "agency")
    if numbered := body_forms.NUMBERED.fullmatch(text):
        return Body(numbered["name"], bodies.common_noun(numbered["name"]))
    return (
        un_agency(scene, text)
        or police(scene, text)
        or embassy(scene, text, start)
        or owned_ministry(scene, text)
        or of_a_state(scene, text, start)
    )


def _by_its_words(scene: Scene, whole: str, text: str, start: int) -> Body | None:
    """A company, a union, a body by its common noun or by its capitals."""
    firm = scene.layout.firms.named(bodies.strip_article(whole))
    if firm:
        return Body(firm, "company")
    plain = _MODIFIER.sub("", bodies.strip_article(text))
    noun = bodies.common_noun(text)
    if _TRADE_NOUN.fullmatch(plain) and text[:4].lower() == "the ":
        return last_body(scene, "company", start)
    if plain in _LIKE:
        return _like(scene, _LIKE[plain], start)
    if plain.lower() in _FORCES:
        named = plain.capitalize() if plain != "air force" else "Air Force"
        return _force_before(scene, plain, start) or Body(named, plain.lower(), sure=False)
    if union := _union(scene, plain, noun, start, text[:4].lower() == "the "):
        return union
    if _NATIONS_MINISTRY.fullmatch(plain):
        return _ministry_of(scene, plain, start)
    if plain == "government" and scene.home and _government_elsewhere(scene, start):
        return _common_body(scene, plain, noun, start)
    if noun and plain == plain.lower():
        return _by_common_noun(scene, plain, noun, start)
    if plain.lower() == noun and plain != text:  # “the Ministry”
        told = last_body(scene, noun, start) or portfolio_body(scene, noun, start)
        if told:
            return told
    if (
        noun in bodies.COMPANY_WORDS
        and not groups.indefinite(text)
        and _of_a_state(scene, plain, noun)
    ):
        return next((b for at, b in reversed(scene.named_bodies)
                     if at < start and b.noun in ("", *bodies.COMPANY_WORDS)), None)  # fmt: skip
    return by_proper_name(scene, plain, noun)


def _union(scene: Scene, plain: str, noun: str, start: int, its_article: bool) -> Body | None:
    """“The Georgian drivers' union”; “the union at the plant”, where none has a name."""
    if _MEMBERS_OWN.fullmatch(plain) and scene.states.find(plain.split(maxsplit=1)[0]):
        return Body(bodies.capitalised(plain), noun, sure=False)
    lone = (
        _ONE_UNION.fullmatch(plain)
        and its_article
        and not _A_UNION.search(scene.layout.text, 0, _READ)
    )
    if lone and last_body(scene, "union", start) is None:
        return Body("Union", "union", sure=False)
    return None


_MEMBERS_OWN = re.compile(
    r"[A-Z][\w-]+(?: [A-Z][\w-]+)? (?:[a-z]+ ){0,2}[a-z]+s(?:['’])? (?:union|association|federation"
    r"|guild|league|chamber|confederation|society|institute)"
)
"""“The Georgian drivers' union”: of its members, and known by them."""
_ONE_UNION = re.compile(r"union(?: at (?:the )?.+)?")
_A_UNION = re.compile(r"(?<!European )(?<!African )(?<!Soviet )\bUnions?\b|['’s] unions?\b")
_READ = 30_000
_APPOSED = re.compile(
    r"(?P<common>(?i:the|a|an|its|his|her|their)\s[^,]+),\s+(?:the\s)?(?P<name>[A-Z][^,]+?)(?:\s\([A-Z]{2,8}\))?,?\Z"
)
"""“The agency, ORNA”, “the country's main rebel group, the Popular Army (APRD)”."""
_LISTS = re.compile(
    r"(?:[Tt]he )?(?:Ministry|Department|Committee|Agency|Office|Board|Council|Institute|Commission"
    r"|Union) (?:of|on|for) [^,]+, [A-Z][\w’'-]*(?: [A-Z][\w’'-]*)*,? and [A-Z]"
)
"""“The Ministry of Sport, Youth and National Service”: all of it is its name."""
_SEATED = re.compile(
    r"\A([Tt]he |)(?:[A-Z][\w.]+,? ){0,2}[A-Z][\w.]+-(?:based|headquartered) (?=[a-z]+\Z)"
)
"""“The New York-headquartered firm”: the firm."""
_STATES_OWN = re.compile(
    r"(?:[Tt]he )?(?P<state>[A-Z]\w+(?: [A-Z]\w+)?)['’]s (?:(?!of\b|for\b)[a-z\-]+ ){0,2}(?=[A-Z])"
)


def _without_state(scene: Scene, text: str) -> str:
    """“South Korea's Yonhap news agency”, “South Korea's presidential Blue House”: its name."""
    owned = _STATES_OWN.match(text)
    if owned is None or not scene.states.find(owned["state"]):
        return text
    name = text[owned.end() :]
    if bodies.known_body(name) or name.endswith("news agency"):
        return name
    if not bodies.common_noun(name) and not body_forms.MINISTRY.match(name):
        return name
    return text


def _without_extras(text: str) -> str:
    """Without where a body sits, what it is, and its letters: “X, the Norrmark group”."""
    seat = _SEAT.match(text)
    if seat and bodies.known_body(seat[1]):
        return seat[1]
    if seat and bodies.common_noun(seat[1]) and not re.search(r"\b[mM]inistry|[eE]mbassy", text):
        text = seat[1]
    from_there = body_forms.FIRM_OF.fullmatch(text)
    if from_there:
        return from_there[1]
    named = _NAME_FIRST.match(text)
    if named and not bodies.known_body(text):
        text = named["name"]
    return _ACRONYM.sub("", text)


def _of_the_state(scene: Scene, text: str, start: int) -> Body | None:
    """A body of the table, a ministry, a government, or a state's name for its government."""
    own = text.lower().startswith("its ")
    state = capital_before(scene, start) or (_its_state(scene, start) if own else "")
    seat = body_forms.MINISTRY_IN.fullmatch(text)
    found = scene.states.find(seat["seat"]) if seat else None
    if seat and found and found[1] == CAPITAL:
        text, state = seat["body"], found[0]  # “The foreign ministry in Beirut”
    return (
        bodies.known_body(text)
        or american(scene.layout.text, bodies.strip_article(text), scene.home)
        or bodies.ministry(text, scene.states, state or scene.home)
        or bodies.government(text, scene.states)
        or bodies.metonym(text, scene.states)
    )


def _by_common_noun(scene: Scene, plain: str, noun: str, start: int) -> Body | None:
    """“the ministry”, “the grid operator”: one named before, else what it is called."""
    bare = plain == noun or plain in _VAGUE_BODIES
    earlier = last_body(scene, noun, start) if bare else _just_spoke(scene, plain, noun, start)
    if noun in ("ministry", "department") and bare and minister_here(scene, start):
        return portfolio_body(scene, noun, start) or earlier
    return (
        earlier
        or portfolio_body(scene, noun, start)
        or ending_so(scene, plain, start)
        or _common_body(scene, plain, noun, start)
    )


def _just_spoke(scene: Scene, plain: str, noun: str, start: int) -> Body | None:
    """“The banking association”, where the Savings Banks Association spoke just before."""
    if noun in _OF_STATES or len(plain.split()) > 2 or not scene.history:
        return None
    last = scene.history[-1]
    near = scene.layout.paragraph(start) - last.paragraph <= 1
    own = [b for b in last.who.bodies if bodies.may_be_called(b.name, noun)]
    word = plain.split(maxsplit=1)[0][:4]
    alike = len(own) == 1 and any(w.startswith(word) for w in own[0].name.lower().split())
    return own[0] if near and alike and not last.who.people else None


_OF_STATES = word_set("ministry department government parliament court embassy")


_ACRONYM = re.compile(
    r"\s+\((?:[A-Z][A-Za-z ]{1,8}|(?:NYSE|N[Aa][Ss][Dd][Aa][Qq]|AMEX|TSXV?|LSE|AIM|ASX|OTC\w*"
    r"|JSE|Euronext|SIX)\b[^()\n]{0,40}"
    r"|(?:the )?[“\"]?[A-Z][\w ]{1,30}[”\"])\)(?=\s*,|\Z)"
)
_MODIFIER = re.compile(r"(?:current|new|outgoing|incoming|then|official) (?=[a-z])")


def _its_state(scene: Scene, start: int) -> str:
    """“Its ministry”, just after a state spoke: that state's."""
    for at, body in reversed(scene.named_bodies):
        if scene.layout.paragraph(start) - scene.layout.paragraph(at) > 1:
            return ""
        if body.state:
            return body.state
    return ""


def _of_a_state(scene: Scene, plain: str, noun: str) -> bool:
    """“the Dutch company”: a company named before, and no name of one."""
    first, _, rest = plain.partition(" ")
    found = scene.states.find(first)
    return found is not None and found[1] == ADJECTIVE and rest == rest.lower() and noun in rest


def _government_elsewhere(scene: Scene, start: int) -> bool:
    """Whether the last government that spoke is another state's, and not of this paragraph."""
    paragraph = scene.layout.paragraph(start)
    for at, body in reversed(scene.named_bodies):
        if body.noun == "government":
            return body.state != scene.home and scene.layout.paragraph(at) != paragraph
    return False


_WHICHEVER = word_set("opposition ruling governing other main rival largest biggest smaller junior")
"""“The opposition party”: the article does not say which."""


_NATIONS_MINISTRY = re.compile(r"[A-Z]\w+(?: [A-Z]\w+)? ministry")


def _ministry_of(scene: Scene, plain: str, start: int) -> Body | None:
    """“The Chinese ministry”, after “China's defence ministry”: that; else nobody knows which."""
    found = scene.states.find(plain.removesuffix(" ministry"))
    same = (b for at, b in reversed(scene.named_bodies) if at < start and b.noun == "ministry")
    return next((b for b in same if found and b.state == found[0]), None)


_TRADE_NOUN = re.compile(
    r"(?:[A-Z]\w+ )?(?:(?:oil|gas|car|truck|drug|tech|steel|chip|phone|state-owned|state-run|listed"
    r"|private) )?(?:(?!film|policy|law|dress|play|peace)\w*maker|miner|brewer|distiller|refiner"
    r"|driller|shipbuilder|homebuilder|housebuilder|conglomerate|start-up"
    r"|(?<=-owned )company|(?<=-run )company)"
)
"""“The automaker”, “the Canadian miner”: a company that was named before."""
_THINKS = ("institute", "institution", "centre", "center", "foundation", "council")
_LIKE = {
    "think tank": _THINKS, "think-tank": _THINKS, "regulator": ("authority", "commission"),
    "watchdog": ("authority", "commission"), "school": ("university", "college"),
    "paramilitary group": ("forces", "group"), "militia": ("forces", "front"),
}  # fmt: skip
"""What a body is called by what it is -> the noun that its name has."""
_LATELY, _LIKE_REACHES = 20, 4
"""Bodies and paragraphs over which “the think tank” looks back for what just spoke."""


def _like(scene: Scene, nouns: Sequence[str], start: int) -> Body | None:
    """“The think tank”, after the Veld Institute spoke: the last one whose name has such a noun."""
    paragraph = scene.layout.paragraph(start)
    for at, body in reversed(scene.named_bodies[-_LATELY:]):
        near = at < start and paragraph - scene.layout.paragraph(at) <= _LIKE_REACHES
        if near and any(bodies.may_be_called(body.name, noun) for noun in nouns):
            return body
    return None


_FEDERAL = re.compile(r"\A([Tt]he )(?:federal|national) government(?= of [A-Z]|\Z)")
"""“The federal government”: the state's, not that of one of its parts."""
_GENERIC_OWNER = re.compile(
    r"\A(?:company|firm|group|bank|plant|factory|airline|carmaker|automaker|country|nation|city|state"
    r"|party|ministry|government|agency|region|university|hospital|club)"
    r"['’]s? (?=[a-z])"
)
"""“The company's labor union”: the labor union."""
_FORCE_REACHES = 6000
_FORCES = frozenset({"army", "navy", "air force", "coast guard", "military"})


def _force_before(scene: Scene, noun: str, start: int) -> Body | None:
    """“The navy”, after “the Sri Lankan Navy seized four boats”: of that state, if of no other."""
    named = re.compile(rf"\b(?P<of>[A-Z][\w-]+(?: [A-Z][\w-]+)?)(?:['’]s?)? (?i:{noun})\b")
    text = scene.layout.text
    found = {
        body.name: body
        for match in named.finditer(text, max(0, start - _FORCE_REACHES), start)
        if (body := bodies.government(match.group().removeprefix("The "), scene.states))
    }
    return found.popitem()[1] if len(found) == 1 else None


def _common_body(scene: Scene, plain: str, noun: str, start: int) -> Body | None:
    """“the engineers' union”: a body that the article names by its own common words only."""
    if noun == "government" and re.fullmatch(r"government(?:['’]s own)?", plain) and scene.home:
        return Body(f"Government of {bodies.with_article(scene.states.name(scene.home))}", noun,
                    scene.home)  # fmt: skip
    if plain == "police":
        return Body(plain.capitalize(), noun, sure=False)
    plain = _GENERIC_OWNER.sub("", plain)
    if plain == noun or len(plain.split()) > 4:
        return None
    if noun == "party" and plain.split(maxsplit=1)[0] in _WHICHEVER:
        return None
    trade = plain.split()[-2]
    if noun in _NEEDS_A_NAME and not (noun in _NAMED_BY_TRADE and trade in _TRADES):
        return None
    if noun in bodies.COMPANY_WORDS and last_body(scene, noun, start):
        return None  # one that is named, or another: the article does not say
    if not re.fullmatch(r"[\w'’\- ]+", plain) or re.search(r"\b(?:of|in|at|own)\b", plain):
        return None
    return Body(bodies.capitalised(plain), noun, sure=False)
