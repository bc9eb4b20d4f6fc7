"""Embassies and missions: whose they are, and where they sit.

Every state has many of them, so that “the Chinese embassy” in a story from Manila is another
speaker than the one in The Hague.  Where the article does not tell where it sits, it is named
without, which is never wrong.
"""

from __future__ import annotations

import re
from collections import Counter

from rostra.extraction.people.states import CAPITAL
from rostra.extraction.speakers import bodies
from rostra.extraction.speakers.belonging import capital_before
from rostra.extraction.speakers.bodies import Body
from rostra.extraction.speakers.scene import Scene
from rostra.extraction.speakers.setting import seat_of_dateline

_PLACE = r"(?: (?:in|at) (?:the )?(?P<place>[A-Z][\w'’\-]+(?: (?:of )?[A-Z][\w'’\-]+){0,3}))?"
_KIND = r"(?P<kind>(?i:embassy|high commission|consulate(?:[ \-]general)?))"
_OWNED = re.compile(rf"(?:[Tt]he )?(?P<state>[A-Z][\w.'’\- ]{{1,40}}?)(?:['’]s?)? {_KIND}{_PLACE}")
_OF = re.compile(
    rf"(?:[Tt]he )?{_KIND} of (?:the )?(?P<state>[A-Z][\w'’\-]+(?: (?:of )?[A-Z][\w'’\-]+){{0,4}}?)"
    rf"{_PLACE}"
)
_BODY = (
    r"(?P<body>U\.?N\.?|United Nations|E\.?U\.?|European Union|NATO|African Union|OSCE|WTO|OECD)"
)
_MISSION = re.compile(
    r"(?:[Tt]he )?(?P<state>[A-Z][\w.'’\- ]{1,40}?)(?:['’]s?)?"
    rf" (?:(?i:permanent )?(?i:mission|delegation|representation) to (?:the )?{_BODY}"
    rf"|{_BODY.replace('body', 'before')} (?i:mission|delegation))(?: in [A-Z][\w ]+)?"
)
_MISSION_OF = re.compile(
    r"(?:[Tt]he )?(?i:permanent )?(?i:mission|delegation|representation) of (?:the )?"
    rf"(?P<state>[A-Z][\w'’\-]+(?: (?:of )?[A-Z][\w'’\-]+){{0,4}}) to (?:the )?{_BODY}"
)
_FULL = {"UN": "United Nations", "EU": "European Union"}
_SURELY = 2
"""How many times as often as any other the state is named that an embassy is taken to sit in."""
_LATELY = 200
"""Bodies that spoke, of which one may have been the embassy with its host."""
_FARTHEST = 10_000
"""Characters over which the states are counted that the article names before an embassy."""


def embassy(scene: Scene, text: str, start: int) -> Body | None:
    """“The Chinese embassy in Manila”, “Iran's mission to the United Nations”."""
    if mission := _mission(scene, text):
        return mission
    match = _OWNED.fullmatch(text) or _OF.fullmatch(text)
    found = scene.states.find(match["state"].strip()) if match else None
    if match is None or found is None or found[1] == CAPITAL:
        return None
    own = found[0]
    kind = match["kind"].lower().replace("-", " ")
    name = f"{kind.title()} of {_named(scene, own)}"
    if match["place"]:
        where = _place(scene, match["place"], kind)
    else:
        where = _said_before(scene, name, start) or _host(scene, own, kind, start)
    name = f"{name} in {where}" if where else name
    return Body(name, "embassy", own)


def _said_before(scene: Scene, name: str, start: int) -> str:
    """“The Chinese embassy”, after “China's embassy in the Philippines”: there."""
    for at, body in reversed(scene.named_bodies[-_LATELY:]):
        if at < start and body.name.startswith(f"{name} in "):
            return body.name.removeprefix(f"{name} in ")
    return ""


def _mission(scene: Scene, text: str) -> Body | None:
    match = _MISSION.fullmatch(text) or _MISSION_OF.fullmatch(text)
    found = scene.states.find(match["state"].strip()) if match else None
    if match is None or found is None:
        return None
    letters = (match["body"] or match.groupdict().get("before") or "").replace(".", "")
    to = _FULL.get(letters, letters)
    the = "the " if " " in to else ""
    return Body(f"Mission of {_named(scene, found[0])} to {the}{to}", "mission", found[0])


def _named(scene: Scene, code: str) -> str:
    return bodies.with_article(scene.states.name(code))


def _place(scene: Scene, words: str, kind: str) -> str:
    """Where the words themselves say that it sits: the state, for a consulate the city."""
    found = scene.states.find(words)
    if found is None or (kind.startswith("consulate") and found[1] == CAPITAL):
        return words if kind.startswith("consulate") else ""
    return _named(scene, found[0])


def _host(scene: Scene, own: str, kind: str, start: int) -> str:
    """The state that the sentence, the date line or the whole article is set in."""
    if kind.startswith("consulate") or _ELSEWHERE.match(scene.layout.text, start):
        return ""
    if here := capital_before(scene, start):
        return _named(scene, here) if here != own else ""
    before = scene.layout.words_in(max(0, start - _FARTHEST), start)
    found = (scene.states.find(word.form) for word in before if word.capital)
    times = Counter(state[0] for state in found if state and state[0] != own)
    (most, many), (_, others) = [*times.most_common(2), ("", 0), ("", 0)][:2]
    sent = seat_of_dateline(scene.layout.text, scene.states)
    if sent and times[sent] >= many:
        return _named(scene, sent) if sent != own else ""
    enough = others if most == scene.home else _SURELY * others
    return _named(scene, most) if most and many >= max(_SURELY, enough) else ""


_ELSEWHERE = re.compile(
    r"[^.,;\n]{4,60}? (?:embassy|Embassy|commission|Commission) (?:in|to) the [A-Za-z]*[a-z-]+ "
)
"""“The Japanese embassy in the Southeast Asian country”: in one that is not named here."""
