"""Outlets that speak: “the publication”, just after Bloomberg reported."""

from __future__ import annotations

import re

from rostra.extraction.people.names import word_set
from rostra.extraction.speakers.bodies import COMPANY_WORDS, Body, known_body
from rostra.extraction.speakers.scene import Scene, Who

_OUTLET = re.compile(
    r"the (?:(?:news|state|online|private|independent|daily|weekly|business|financial|tv|television"
    r"|radio) ){0,2}(?:newspaper|paper|publication|outlet|agency|channel|magazine|daily|weekly"
    r"|broadcaster|network|portal|tabloid|newswire|wire|journal|news site|news website)"
)
_NAMED = re.compile(
    r"(?:[Tt]he |[A-Z]\w+['’]s )?(?:[A-Z]\w+ )?(?:(?:state|state-run|private|public|news|television"
    r"|tv|radio|online|independent|opposition) )*(?:network|agency|newspaper|outlet|broadcaster"
    r"|daily|magazine|channel|portal|tabloid|website|station),?"
    r" (?P<name>[A-Z][\w\-]*(?: [A-Z][\w\-]*)*)"
)
"""“Japanese network Kyodo News”, “the Vestran state broadcaster VRT”."""
_NAME_BEFORE = re.compile(
    r"(?:[Tt]he )?(?P<name>[A-Z]\w+)(?: [a-z\-]+){1,2} news (?:agency|site|outlet)"
)
"""“The ISNA student news agency”."""
_PAPER = re.compile(
    r"(?:[Tt]he )?(?P<name>(?!The\b)[A-Z]\w+(?: (?:of |and )?[A-Z]\w+)+)"
    r"(?: (?:online|daily|weekly|state|news|business|independent|investigative|opposition)){0,2}"
    r" (?:newspaper|website|portal|magazine|tabloid)"
)
"""“The Ukrainska Pravda online newspaper”."""
_CITIES = frozenset({"New York", "Los Angeles", "San Francisco", "Tel Aviv", "Buenos Aires"})
_GOES_ON = re.compile(r" (?:News|TV|Agency|Times|Post|Radio|Press)\b(?! [A-Z])")
_OTHER_KINDS = word_set(
    "ministry government department parliament court embassy committee commission council party"
    " union police army university bank institute association"
)
_NO_OUTLETS = _OTHER_KINDS | (COMPANY_WORDS - {"corporation", "group"})
_NEAR = 1500
"""Characters over which a paragraph is looked back for an outlet that it names."""
_REACH = 2
"""Paragraphs over which “the newspaper” looks back."""


def named_outlet(scene: Scene, text: str, start: int) -> Body | None:
    """“Japanese network Kyodo News”: the outlet without what it is."""
    before = _NAME_BEFORE.fullmatch(text)
    if before and (before["name"].isupper() or before["name"] in LONE):
        return Body(before["name"], "agency")
    paper = _PAPER.fullmatch(text)
    if paper and not scene.states.find(paper["name"]) and paper["name"] not in _CITIES:
        return Body(paper["name"], "newspaper")
    called = _NAMED.fullmatch(text)
    if called is None:
        return None
    longer = _GOES_ON.match(scene.layout.text, start + len(text))
    return Body(called["name"] + (longer.group() if longer else ""), "agency")


def outlet(scene: Scene, low: str, start: int) -> Who | None:
    """Who “the newspaper” or “the publication” is: the outlet that reported just before."""
    station = low == "the station"  # may be one of trains, too
    if not station and _OUTLET.fullmatch(low) is None:
        return None
    paragraph = scene.layout.paragraph(start)
    for at, body in reversed(scene.named_bodies):
        if paragraph - scene.layout.paragraph(at) > _REACH:
            break
        if at < start and _may_be_outlet(body) and (not station or _ON_AIR.search(body.name)):
            return Who(bodies=(body,), confidence=0.7, rule="the outlet that reported before")
    if station:
        return None
    text = scene.layout.text
    first = max(scene.layout.paragraph_start(start), start - _NEAR)
    found = (m["name"] for m in _REPORTS.finditer(text, first, start))
    named = [n for n in found if n in LONE or (n.isupper() and not known_body(n))]
    if not named:
        return None
    return Who(bodies=(Body(named[-1], "agency"),), confidence=0.6,
               rule="the outlet that the paragraph names")  # fmt: skip


_REPORTS = re.compile(
    r"\b(?P<name>[A-Z]{2,4}|[A-Z][a-z]{3,}) (?:quoted|reported|reports|quotes|cited|said)\b"
)
"""“NHK quoted the minister. ... The network also said”."""


_ON_AIR = re.compile(r"\b(?:TV|Television|Radio|Channel|News|Broadcasting|[A-Z]{3,4})\b|\d\Z")


def _may_be_outlet(body: Body) -> bool:
    """Whether nothing says that a body is something else than an outlet."""
    if body.state or body.noun in _NO_OUTLETS:
        return False
    return not _NO_OUTLETS & set(body.name.lower().split())


LONE = word_set(
    "Bloomberg Reuters Interfax Axios Politico Xinhua Tass TASS Anadolu Yonhap Kyodo Sputnik"
    " Ukrinform Kazinform Trend Report APA Azertac AZERTAC Armenpress Interpressnews Tasnim Mehr"
    " Fars IRNA Wafa WAFA Petra Sana SANA Antara Bernama Ansa ANSA Efe EFE Belga Tanjug Novosti"
    " Forbes Newsweek Guardian Telegraph Economist Haaretz Ynet Kommersant Vedomosti Izvestia"
    " Euronews Euractiv"
)
"""Outlets that go by one word, which may be a surname too."""


def is_named_outlet(text: str, word: str) -> bool:
    """Whether a word is an outlet here: nobody in the text bears it for a surname."""
    if word not in LONE:
        return False
    borne = re.search(rf"\b(?:Mr|Mrs|Ms|Dr|Mayor|Senator|[A-Z][a-z]+)\.? {word}\b", text)
    return borne is None or borne.group().split()[0] in ("The", "Agency", "News", "Earlier")
