"""Bodies whose state their surroundings tell: the Foreign Office, the government just named."""

from __future__ import annotations

import re

from rostra.extraction.people.names import word_set
from rostra.extraction.people.states import CAPITAL
from rostra.extraction.speakers import bodies
from rostra.extraction.speakers.belonging import capital_before
from rostra.extraction.speakers.bodies import Body
from rostra.extraction.speakers.central_banks import central_bank
from rostra.extraction.speakers.scene import Scene

_OF_A_STATE = re.compile(
    r"\bgovernment of (?:the )?(?P<of>[A-Z][\w\-]+(?: [A-Z][\w\-]+)?)"
    r"|\b(?P<owner>(?!The\b|Its\b|A\b)[A-Z][\w\-]+(?: [A-Z][\w\-]+)?)(?:['’]s?)?"
    r" (?:[a-z]+ )?government\b"
)
_UNDER = re.compile(
    r"(?P<own>.+?['’]s? (?:[a-z]+ )?government|(?:[Tt]he )?[A-Z]\w+ government)"
    r" (?:of|under|led by) [A-Zp]"
)
"""“Ghana's government of Prime Minister Reyk”."""
_MINISTRIES = frozenset(
    f"{of} ministry" for of in ("foreign", "defence", "defense", "finance", "interior", "health")
) | frozenset(f"ministry of {of}" for of in ("foreign affairs", "defence", "defense", "finance"))
_BY_THEIR_NOUN = word_set("authority assembly conference commission committee congress tribunal")
_BLOC = re.compile(
    r"(?:(?:sub-)?regional|continental|world|global|west african|east african|inter-?governmental"
    r"|\d+-(?:member|nation|country)) (?:bloc|organi[sz]ation|body|grouping|group)|bloc|grouping"
)


def _foreign_office(scene: Scene, text: str) -> Body | None:
    """“Norrland's Foreign Office”, “the Norrish Foreign Office”: its ministry, and not London's."""
    owned = _FOREIGN_OFFICE.fullmatch(text)
    found = scene.states.find(owned["state"]) if owned else None
    if found is None or found[0] == "GB":
        return None
    return bodies.ministry("foreign ministry", scene.states, found[0])


_OWNED = re.compile(
    r"(?:[Tt]he )?(?P<state>[A-Z]\w+(?: [A-Z]\w+)?)['’]s? "
    r"(?P<name>(?:[A-Z][\w-]+ (?:(?:and|for|of|on) )?){1,5}"
    r"(?P<noun>Service|Agency|Authority|Commission|Committee|Council|Court|Directorate|Inspectorate"
    r"|Guard|Administration|Bureau|Institute|Board|Office))"
)
"""“Norrland's State Border Service”: a name that other states' services bear too."""
_OF_EVERY_STATE = re.compile(
    r"(?:[Ss]tate|[Nn]ational|[Ff]ederal|[Ss]upreme|[Cc]onstitutional|[Cc]entral|[Gg]eneral"
    r"|[Rr]epublican|[Pp]rosecutor|[Pp]rosecution|[Aa]nti-[Cc]orruption|[Cc]ustoms|[Bb]order"
    r"|[Ee]mergency|[Ss]tatistics|[Ee]lectoral|[Ee]lection|[Pp]residential|[Aa]uditor"
    r"|[Aa]ttorney|[Ii]ntelligence|[Ss]ecurity|[Tt]ax|[Mm]eteorological|[Hh]ydrometeorological)"
    r"(?:[ -](?:and |for |of |on )?[\w'’-]+){0,5}?[ -]"
    r"(?i:service|agency|authority|commission|committee|council|court|directorate|inspectorate"
    r"|guard|administration|bureau|institute|office|treasury)"
)
"""What most states have: “the State Customs Committee”, “the prosecutor general's office”."""
_SEATED = re.compile(r"(?P<body>.+?) (?:in|at) (?P<seat>[A-Z][\w'’-]+(?: [A-Z][\w'’-]+)?)")


def of_a_state(scene: Scene, text: str, start: int) -> Body | None:
    """The body whose state its owner, adjective or seat says: Norrland's Foreign Office."""
    return (
        _foreign_office(scene, text)
        or _presidential(scene, text, start)
        or _owned(scene, text)
        or _of_its_seat(scene, text, start)
    )


def _presidential(scene: Scene, text: str, start: int) -> Body | None:
    """“South Korea's presidential office”: the Office of the President of South Korea."""
    match = _PRESIDENTIAL.fullmatch(text)
    if match is None:
        return None
    said = scene.states.find(match["state"]) if match["state"] else None
    if match["state"] and said is None:
        return None
    state = said[0] if said else capital_before(scene, start) or scene.home
    if not state:
        return None
    name = bodies.with_article(scene.states.name(state))
    return Body(f"Office of the President of {name}", "office", state)


_PRESIDENTIAL = re.compile(
    r"(?:[Tt]he )?(?:(?!The\b)(?P<state>[A-Z]\w+(?: [A-Z]\w+)?)(?:['’]s)? )?"
    r"[Pp]residential [Oo]ffice"
)


def _of_its_seat(scene: Scene, text: str, start: int) -> Body | None:
    """“The State Customs Committee in Baku”, “In Tashkent, the prosecutor general's office”."""
    seated = _SEATED.fullmatch(text)
    body = bodies.strip_article(seated["body"] if seated else text)
    if not _OF_EVERY_STATE.fullmatch(body) or bodies.known_body(body):
        return None
    found = scene.states.find(seated["seat"]) if seated else None
    capital = found[0] if found and found[1] == CAPITAL else ""
    state = capital or ("" if seated else capital_before(scene, start))
    if not state:
        return None
    named = bodies.with_article(scene.states.name(state))
    return Body(f"{bodies.capitalised(body)} of {named}", body.split()[-1].lower(), state)


def _owned(scene: Scene, text: str) -> Body | None:
    match = _OWNED.fullmatch(text)
    found = scene.states.find(match["state"]) if match else None
    if match is None or found is None or not scene.states.name(found[0]):
        return None
    state = bodies.with_article(scene.states.name(found[0]))
    return Body(f"{match['name']} of {state}", match["noun"].lower(), found[0])


_BRITISH = re.compile(r"\b(?:Brit(?:ain|ish|on)|UK|U\.K\.|London|England|Westminster|Downing)\b")
_FOREIGN_OFFICE = re.compile(
    r"(?:[Tt]he )?(?P<state>[A-Z]\w+(?: [A-Z]\w+)?)(?:['’]s?)? [Ff]oreign [Oo]ffice"
)


def of_surroundings(scene: Scene, text: str, start: int) -> Body | None:
    """The central bank, the Foreign Office or the government that the words around it tell."""
    low = bodies.strip_article(text).lower()
    if (
        low == "foreign office"
        and scene.home != "GB"
        and (scene.home or not _BRITISH.search(scene.layout.text, 0, _FARTHEST))
    ):
        return bodies.ministry("foreign ministry", scene.states, scene.home)
    under = _UNDER.match(text)
    if under:
        return bodies.government(under["own"], scene.states)
    if low in _MINISTRIES and (spoke := _ministry_here(scene, low, start)):
        return spoke
    if low.title() == bodies.strip_article(text) and low in _BY_THEIR_NOUN:
        return _named_by_noun(scene, low.title(), start)
    if _BLOC.fullmatch(low):
        return _bloc_here(scene, start)
    if low == "government":
        return _government_here(scene, start)
    if low in _REALMS:
        return _realm(scene, low)
    if low == "presidency":
        return _presidency_here(scene, start)
    return central_bank(scene, text, start)


_FARTHEST = 30_000
_NEAR = 1500
"""Characters over which a paragraph is looked back for the government that it names."""


def _government_here(scene: Scene, start: int) -> Body | None:
    """“The new government of Slovakia ended it.  The government said”: the one just named."""
    text, first = scene.layout.text, max(scene.layout.paragraph_start(start), start - _NEAR)
    for named in reversed(list(_OF_A_STATE.finditer(text, first, start))):
        words = named["of"] or named["owner"]
        found = scene.states.find(words) or scene.states.find(words.rsplit(maxsplit=1)[-1])
        if found:
            name = f"Government of {bodies.with_article(scene.states.name(found[0]))}"
            return Body(name, "government", found[0])
    return None


_REALMS = {
    "sultanate": {"OM", "BN"}, "emirate": {"QA", "KW"}, "kingdom": {"SA", "JO", "BH", "MA", "TH"},
    "grand duchy": {"LU"}, "principality": {"MC", "LI", "AD"},
}  # fmt: skip
"""What only few states are called: “the sultanate”, in a story that names Oman."""


def _realm(scene: Scene, low: str) -> Body | None:
    """The one state of that kind that the article names."""
    words = {w.form for w in scene.layout.words if w.capital}
    named = {found[0] for word in words if (found := scene.states.find(word))} & _REALMS[low]
    if len(named) != 1:
        return None
    state = named.pop()
    name = bodies.with_article(scene.states.name(state))
    return Body(f"Government of {name}", "government", state)


_CAPITAL_WORDS = re.compile(r"\b[A-Z][a-z][\w-]+")
_TURNS = re.compile(
    r"\b(?:EU|E\.U\.|European|Council|G20|G7|rotating|ASEAN|COP\d*|[Cc]limate|six-month) presidency"
    r"|\b[Pp]residency of the (?:Council|EU|European|Republika)"
)
"""The turn of a state or a body in the chair, which is no president's office."""


def _presidency_here(scene: Scene, start: int) -> Body | None:
    """“The presidency denied it”: of the capital or the one state that its paragraph names."""
    text = scene.layout.text
    first = max(scene.layout.paragraph_start(start), start - _NEAR)
    words = (m.group() for m in _CAPITAL_WORDS.finditer(text, first, start))
    named = {found[0] for word in words if (found := scene.states.find(word))}
    state = capital_before(scene, start) or (named.pop() if len(named) == 1 else "")
    if not state or _TURNS.search(text, 0, _FARTHEST):
        return None
    name = bodies.with_article(scene.states.name(state))
    return Body(f"Presidency of {name}", "presidency", state)


def _ministry_here(scene: Scene, low: str, start: int) -> Body | None:
    """“The Foreign Ministry also”, just after the Greek one spoke: the Greek one, though abroad."""
    paragraph = scene.layout.paragraph(start)
    plain = bodies.ministry(low, scene.states, "")
    for at, body in reversed(scene.named_bodies):
        if scene.layout.paragraph(at) != paragraph:
            return None
        if at < start and plain and body.state and body.name.startswith(f"{plain.name} of "):
            return body
    return None


def _named_by_noun(scene: Scene, noun: str, start: int) -> Body | None:
    """“The Authority”, after “the Authority of Heads of State”: that, unless another spoke."""
    if any(bodies.may_be_called(b.name, noun.lower()) for _, b in scene.named_bodies):
        return None
    whole = re.compile(
        rf"\b{noun} (?:of|for|on) (?:the )?[A-Z][\w\-]+(?: (?:of |and )?[A-Z][\w\-]+)*"
    )
    named = whole.search(scene.layout.text, 0, start)
    return Body(named.group(), noun.lower()) if named else None


def _bloc_here(scene: Scene, start: int) -> Body | None:
    """“The regional bloc”, after ECOWAS spoke: the body without a state that spoke last."""
    paragraph = scene.layout.paragraph(start)
    for at, body in reversed(scene.named_bodies):
        if paragraph - scene.layout.paragraph(at) > _BLOC_REACHES:
            return None
        if at < start and not body.state and body.noun in _BLOCS:
            return body
    return None


_BLOC_REACHES = 3
_BLOCS = frozenset({"", "union", "organisation", "organization", "bloc", "community", "alliance"})
