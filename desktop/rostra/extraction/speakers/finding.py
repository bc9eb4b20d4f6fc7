"""The body that words name: by its name, its state, its seat, or the common noun it goes by."""

from __future__ import annotations

import re

from rostra.extraction.people.names import word_set
from rostra.extraction.people.states import ADJECTIVE
from rostra.extraction.people.titles import title_of
from rostra.extraction.speakers import bodies, groups
from rostra.extraction.speakers.belonging import capital_before, person_states
from rostra.extraction.speakers.bodies import Body
from rostra.extraction.speakers.departments import american
from rostra.extraction.speakers.firms import letters
from rostra.extraction.speakers.home_bodies import of_surroundings
from rostra.extraction.speakers.lexicon import OPENERS
from rostra.extraction.speakers.scene import Scene

_VAGUE_BODIES = frozenset({
    *("airline", "operator", "regulator", "lender", "charity", "news agency", "shipping company"),
    *("energy company", "rail company", "oil company", "rights group", "human rights group"),
    *("aid group", "advocacy group", "militant group", "armed group", "environmental group"),
    *("lobby group", "aid agency", "ratings agency", "rating agency"),
})  # fmt: skip
"""What a body is called that the article names: “the rights group” after Amnesty International."""
_GROUPS = frozenset({"group", "organisation", "organization", "movement", "charity"})
"""What any body without an office may be called."""
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
_PROPER_NAME = re.compile(
    r"(?:[\w.'’&+\-]+\s+){0,2}[\w.'’&+\-]*[A-Z][\w.'’&+\-]*(?:,?\s+(?:(?:of|for|the|and|in|on|at|de|du"
    r"|la|to|from|with|&)\s+)*[\w.'’&+\-]*[A-Z0-9][\w.'’&+\-]*)*(?:\s+[a-z\-]+){0,2}\Z"
)
"""Capitalised words, with at most a few small ones around them."""
PROPER = re.compile(
    r"(?:[A-Z][\w'’\-&]+|[A-Z]{2,})(?:\s+(?:(?:of|for|and|the|de|du)\s+)*[A-Z][\w'’\-&]+)*"
)


_COMPANY_OF = re.compile(
    rf"(?P<name>{PROPER.pattern})['’]s? (?:chief executive|CEO|chair\w*|managing director"
    r"|chief financial officer|shareholders|shares)\b"
)
"""“Ferrovia Albaro's chief executive”: what has one is a company."""


def any_body(scene: Scene, text: str, start: int) -> Body | None:
    """The body that a mention or a part of one names, known or not."""
    apposition = re.match(r"(?P<common>(?i:the|a|its)\s[^,]+),\s+(?P<name>[A-Z].+)\Z", text)
    if apposition and letters(bodies.strip_article(apposition["common"])) == apposition["name"]:
        text = apposition["common"]  # “the Association of Bond Dealers, ABD”
    elif apposition:
        return Body(bodies.strip_article(apposition["name"]),
                    bodies.common_noun(apposition["common"]))  # fmt: skip
    text = bodies.SORT.sub(r"\1", text)
    if agency := bodies.AGENCY_NAMED.fullmatch(text):
        return Body(agency["name"], "agency")
    whole, text = text, _without_extras(text)
    found = of_surroundings(scene, text, start) or _of_the_state(scene, text, start)
    if found:
        return found
    firm = scene.layout.firms.named(bodies.strip_article(whole))
    if firm:
        return Body(firm, "company")
    plain = _MODIFIER.sub("", bodies.strip_article(text))
    noun = bodies.common_noun(text)
    if plain == "government" and scene.home and _government_elsewhere(scene, start):
        return _common_body(scene, plain, noun, start)
    if noun and plain == plain.lower():
        return _by_common_noun(scene, plain, noun, start)
    if plain.lower() == noun and plain != text and (told := last_body(scene, noun, start)):
        return told  # “the Ministry”
    if noun in bodies.COMPANY_WORDS and _of_a_state(scene, plain, noun):
        return next((b for at, b in reversed(scene.named_bodies)
                     if at < start and b.noun in ("", *bodies.COMPANY_WORDS)), None)  # fmt: skip
    return _by_proper_name(scene, plain, noun)


def _without_extras(text: str) -> str:
    """Without where a body sits, what it is, and its letters: “X, the Norrmark group”."""
    seat = _SEAT.match(text)
    if seat and bodies.common_noun(seat[1]) and not re.search(r"\b[mM]inistry|[eE]mbassy", text):
        text = seat[1]
    named = _NAME_FIRST.match(text)
    if named and not bodies.known_body(text):
        text = named["name"]
    return _ACRONYM.sub("", text)


def _of_the_state(scene: Scene, text: str, start: int) -> Body | None:
    """A body of the table, a ministry, a government, or a state's name for its government."""
    own = text.lower().startswith("its ")
    state = capital_before(scene, start) or (_its_state(scene, start) if own else "")
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
    if noun in ("ministry", "department") and bare and _minister_here(scene, start):
        return _portfolio(scene, noun, start) or earlier
    return earlier or _portfolio(scene, noun, start) or _common_body(scene, plain, noun, start)


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


def _by_proper_name(scene: Scene, plain: str, noun: str) -> Body | None:
    """A body by capitals: “Halvard Foods”, “Ferrymaker Sund Marine”."""
    kind = _KIND_FIRST.match(plain)
    if kind and (what := bodies.common_noun(kind.group())):
        plain, noun = plain[kind.end() :], noun or what
    if not (plain[:1].isupper() or re.search(r"\b[A-Z]{2,}\b", plain)):
        return None
    title = title_of(plain)
    owned = title and title.plural and re.search(r"s['’]\s", plain)
    if (title and not owned and not noun) or not _PROPER_NAME.match(plain):
        return None
    if plain.lower() in OPENERS or plain in _ADVERBS or _is_of_nation(scene, plain):
        return None  # “The”, “Each”: what is left of a mention that was cut
    if len(plain) < _SHORTEST or _is_phrase(scene, plain):
        return None
    if plain in scene.layout.companies and _expanded(scene, plain) == plain:
        return Body(scene.layout.companies[plain], "company")
    maker = bodies.MAKER.match(plain)
    name = plain[maker.end() :] if maker else plain
    return Body(_expanded(scene, name), "company" if maker else noun)


def _is_of_nation(scene: Scene, plain: str) -> bool:
    """“The French have long wanted it”: a nation, which no one speaks for."""
    found = scene.states.find(plain)
    return found is not None and found[1] == ADJECTIVE


_ADVERBS = frozenset({"Specifically", "Separately", "Additional", "Similarly", "Generally"})
_KIND_FIRST = re.compile(r"(?:[a-z]+ ){1,2}(?=[A-Z][\w&.\-]+\Z)")
"""“The agency ORNA”, “the shipping company Vasko”: what it is, and its name."""
_SHORTEST = 2
"""Letters of a body's name: “L” is what is left of “<L.L>”."""


def _publisher(scene: Scene) -> Body | None:
    """“The ministry” in a ministry's own press release."""
    where = _MINISTRY_AT_END.search(scene.outlet)
    return bodies.ministry(where.group(), scene.states, scene.home) if where else None


_MINISTRY_AT_END = re.compile(r"\b(?:Ministry|Department) (?:of|for) .+\Z|\b\w+ Ministry of .+\Z")


def _is_phrase(scene: Scene, plain: str) -> bool:
    """“Nearly half”, “Republican voters”: words, and nobody's name."""
    first, *rest = plain.split()
    if (
        groups.UNNAMED.fullmatch(plain.rsplit(maxsplit=1)[-1])
        and plain.rsplit(maxsplit=1)[-1].islower()
    ):
        return True
    if any(w[:1].isupper() for w in rest) or first.isupper():
        return False
    if not rest and groups.TRADES.fullmatch(first.lower()):
        return True  # “Bakers said”
    if not rest:  # “Bankers”: elsewhere the text writes it small
        return first.lower() in scene.layout.small_words and (
            first not in scene.layout.inner_capitals
        )
    if scene.states.find(first) and not bodies.common_noun(plain):
        return True  # “Malaysian growers”
    return first not in scene.layout.inner_capitals and not _AGENCY.fullmatch(plain)


_AGENCY = re.compile(r"[A-Z][\w’'-]+ (?:news agency|radio|television|newspaper)")
"""“Tass news agency”: what it is tells that it is a name."""
_ACRONYM = re.compile(r"\s+\([A-Z][A-Za-z ]{1,8}\)(?=\s*,|\Z)")
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


def _minister_here(scene: Scene, start: int) -> bool:
    """Whether the paragraph named a minister before, and no ministry."""
    first = scene.layout.paragraph_start(start)
    if any(at >= first and b.noun in ("ministry", "department") for at, b in scene.named_bodies):
        return False
    return not re.search(r"\b[Mm]inistry\b", scene.layout.text[first:start]) and any(
        t.noun in ("minister", "foreign minister") and not t.deputy
        for _, p in scene.cast.within(first, start) for t in p.titles
    )  # fmt: skip


def _portfolio(scene: Scene, noun: str, start: int) -> Body | None:
    """“the ministry” where only a minister was named."""
    if noun not in ("ministry", "department"):
        return None
    people = [p for m, p in reversed(scene.cast.all_mentions()) if m.end <= start]
    for person in dict.fromkeys(people):
        for title in person.titles:
            if title.noun in ("minister", "foreign minister"):
                topic = " ".join(person.roles[0].split()) if person.roles else ""
                match = re.search(r"(\w+)\s+minister\b|minister\s+(?:of|for)\s+(?:the\s+)?(\w+)",
                                  topic, re.IGNORECASE)  # fmt: skip
                if match:
                    state = next(iter(person_states(scene, person)), "") or scene.home
                    words = f"{match.group(1) or match.group(2)} ministry"
                    return bodies.ministry(words, scene.states, state)
    return None


def _common_body(scene: Scene, plain: str, noun: str, start: int) -> Body | None:
    """“the engineers' union”: a body that the article names by its own common words only."""
    if noun == "government" and re.fullmatch(r"government(?:['’]s own)?", plain) and scene.home:
        return Body(f"Government of {bodies.with_article(scene.states.name(scene.home))}", noun,
                    scene.home)  # fmt: skip
    if plain in ("army", "navy", "police", "coast guard", "military"):
        return Body(plain.capitalize(), noun, sure=False)
    if plain == noun or len(plain.split()) > 4:
        return None
    trade = plain.split()[-2]
    if noun in _NEEDS_A_NAME and not (noun in _NAMED_BY_TRADE and trade in _TRADES):
        return None
    if noun in bodies.COMPANY_WORDS and last_body(scene, noun, start):
        return None  # one that is named, or another: the article does not say
    if not re.fullmatch(r"[\w'’\- ]+", plain) or re.search(r"\b(?:of|in|at|own)\b", plain):
        return None
    return Body(" ".join(w[:1].upper() + w[1:] for w in plain.split()), noun, sure=False)


def _expanded(scene: Scene, name: str) -> str:
    """“WFP” -> the name that stands before “(WFP)”; “Northstar” -> “Northstar Ferries”."""
    if " " in name and not name.isupper():
        return _longer(scene, name)
    if len(name) > _SHORTEST:
        for _, body in reversed(scene.named_bodies):
            if body.name.startswith(f"{name} ") and body.noun in (
                "",
                name.lower(),
                *bodies.COMPANY_WORDS,
            ):
                return body.name
    if name.isupper() and len(name) > 1:
        match = re.search(
            r"((?:[A-Z][\w'’\-]+\s+(?:(?:of|for|the|and|on|in)\s+)*){1,7}[A-Z][\w'’\-]+)\s+\("
            + re.escape(name) + r"\)", scene.layout.text,
        )  # fmt: skip
        if match:
            words = bodies.strip_article(match.group(1)).split()
            ends = (" ".join(words[i:]) for i in range(len(words) - 1, -1, -1))
            return next((e for e in ends if letters(e) == name), " ".join(words))
        return scene.layout.abbreviations.get(name, name)
    return name


def _longer(scene: Scene, name: str) -> str:
    """“The National Bank”, after “the Norrmark National Bank”: that, if it is the only one."""
    longer = re.compile(rf"\b[Tt]he ((?:[A-Z][\w\-]+ ){{1,3}}{re.escape(name)})\b(?! [A-Z])")
    found = {m[1] for m in longer.finditer(scene.layout.text)}
    return found.pop() if len(found) == 1 else name


_FARTHEST = 30_000  # characters over which “the company” looks back for words that name one


def _since(start: int) -> int:
    return max(0, start - _FARTHEST)


def _good_government(scene: Scene, name: str, noun: str) -> bool:
    """“The Commission on Good Government” is no government."""
    return noun == "government" and not scene.states.find(name.split(maxsplit=1)[0])


def last_body(scene: Scene, noun: str, start: int) -> Body | None:
    """The body last named that can be called by a common noun; any, where it is empty."""
    for at, body in reversed(scene.named_bodies):
        if at < start and (not noun or body.noun == noun or bodies.may_be_called(body.name, noun)):
            return body
    plain = _of_no_kind(scene, noun, start)
    if plain:
        return plain
    if noun in ("ministry", "department") and (own := _publisher(scene)):
        return own
    if noun == "ministry":
        spoken = bodies.last_ministry(scene.layout.text, start, scene.states, scene.home)
        if spoken:
            return spoken
    best: Body | None = None
    if noun in bodies.COMPANY_WORDS:
        for led in _COMPANY_OF.finditer(scene.layout.text, _since(start), start):
            best = Body(bodies.strip_article(led["name"]), noun)
    for match in PROPER.finditer(scene.layout.text, _since(start), start):
        if scene.layout.is_shouted(match.start()):
            continue
        name = bodies.strip_article(_without_people(scene, *match.span()))
        if bodies.may_be_called(name, noun or "company") and not _good_government(
            scene, name, noun
        ):
            ministry = bodies.ministry(name, scene.states, scene.home)
            best = ministry or bodies.known_body(name) or Body(_expanded(scene, name), noun)
    return best or _beside_noun(scene, noun, start) or _half_named(scene, noun, start)


def _without_people(scene: Scene, start: int, end: int) -> str:
    """“Sund Bank” of “Economist Ida Renn of Sund Bank”."""
    named = scene.cast.within(start, end)
    if not named:
        return scene.layout.text[start:end]
    rest = scene.layout.text[named[-1][0].end : end]
    return re.sub(r"\A[\s,]*(?:(?:of|for|at|from|and)\s+)?", "", rest)


def _beside_noun(scene: Scene, noun: str, start: int) -> Body | None:
    """“The agency”, after “the Orvanian agency ORNA”."""
    if not noun:
        return None
    beside = re.compile(rf"\b[Tt]he (?:[A-Z]?[\w\-]+ ){{0,2}}{noun},? (?P<name>{PROPER.pattern})")
    found = [m for m in beside.finditer(scene.layout.text, _since(start), start)
             if not scene.states.find(m["name"])]  # fmt: skip
    return Body(found[-1]["name"], noun) if found else None


def _of_no_kind(scene: Scene, noun: str, start: int) -> Body | None:
    """“The group”, “the company”: the body last named of which nothing says what it is."""
    if noun not in _GROUPS and noun not in bodies.COMPANY_WORDS:
        return None
    named = ((at, body) for at, body in reversed(scene.named_bodies) if at < start)
    return next((body for _, body in named if not body.noun and not body.state), None)


def _half_named(scene: Scene, noun: str, start: int) -> Body | None:
    """“The agency”, after “the UN refugee agency”, whose name is partly written small."""
    if not noun:
        return None
    whole = re.compile(rf"\b([A-Z]{{2,}}(?: [a-z]{{4,}}){{1,2}}) {noun}\b")
    found = [m for m in whole.finditer(scene.layout.text, _since(start), start)
             if not scene.states.find(m[1].split()[0])]  # fmt: skip
    if not found:
        return None
    name = " ".join(w[:1].upper() + w[1:] for w in [*found[-1][1].split(), noun])
    return Body(name, noun, sure=False)
