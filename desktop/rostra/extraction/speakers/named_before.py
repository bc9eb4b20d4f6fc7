"""The body that words before a mention named: “the company”, “the ministry”, “WFP”."""

from __future__ import annotations

import re
from bisect import bisect_left

from rostra.extraction.speakers import bodies
from rostra.extraction.speakers.bodies import Body
from rostra.extraction.speakers.firms import letters
from rostra.extraction.speakers.home_bodies import of_a_state
from rostra.extraction.speakers.known_bodies import ARMED
from rostra.extraction.speakers.scene import Scene
from rostra.extraction.speakers.told_firms import told_firm

_GROUPS = frozenset({"group", "organisation", "organization", "movement", "charity"})
"""What any body without an office may be called."""

SHORTEST = 2
"""Letters of a body's name: “L” is what is left of “<L.L>”."""
PROPER = re.compile(
    r"(?:[A-Z][\w'’\-&]+|[A-Z]{2,})"
    r"(?:[^\S\n]+(?:(?:of|for|and|&|the|de|du|des|et|di|del|della|do|da|dos)[^\S\n]+){0,3}"
    r"(?:[dlDL]['’])?[A-Z][\w'’\-&]+)*"
)


_COMPANY_OF = re.compile(
    rf"(?P<name>{PROPER.pattern})['’]s? (?:chief executive|CEO|chair\w*|managing director"
    r"|chief financial officer|shareholders|shares)\b"
)
"""“Ferrovia Albaro's chief executive”: what has one is a company."""


def expanded(scene: Scene, name: str) -> str:
    """“WFP” -> the name that stands before “(WFP)”; “Northstar” -> “Northstar Ferries”."""
    if " " in name and not name.isupper():
        return _longer(scene, name)
    if name in _PAPERS:
        return _paper(scene, name)
    if len(name) > SHORTEST:
        for _, body in reversed(scene.named_bodies):
            if body.name.startswith(f"{name} ") and body.noun in (
                "",
                name.lower(),
                *bodies.COMPANY_WORDS,
            ):
                return body.name
    if len(name) > SHORTEST - name.isupper():
        match = re.search(
            r"((?:[A-Z][\w'’\-]+[^\S\n]+(?:(?:of|for|the|and|on|in)[^\S\n]+)*){1,7}"
            r"[A-Z][\w'’\-]+)\s+\("
            + re.escape(name) + r"\)", scene.layout.text,
        ) if name in scene.layout.bracketed else None  # fmt: skip
        if match:
            words = bodies.strip_article(match.group(1)).split()
            ends = (" ".join(words[i:]) for i in range(len(words) - 1, -1, -1))
            return next((e for e in ends if letters(e) == name), " ".join(words))
        return scene.layout.abbreviations.get(name, name)
    return name


_PAPERS = frozenset({"Times", "Post", "Journal", "Herald", "Tribune", "Courier", "Star", "Mail",
                     "Globe", "Telegraph", "Standard", "Gazette", "Chronicle", "Nation",
                     "Observer", "Monitor"})  # fmt: skip


def _paper(scene: Scene, name: str) -> str:
    """“The Times”, after “a New York Times report”: that paper, if the text names one."""
    longer = re.compile(rf"\b((?:(?!The\b)[A-Z][\w.]+ ){{1,3}}{name})\b(?! [A-Z])")
    found = {m[1] for m in longer.finditer(scene.layout.text, 0, _FARTHEST)}
    return found.pop() if len(found) == 1 else name


def _longer(scene: Scene, name: str) -> str:
    """“The National Bank”, after “the Norrmark National Bank”: that, if it is the only one."""
    longer = re.compile(rf"\b[Tt]he ((?:[A-Z][\w\-]+ ){{1,3}}{re.escape(name)})\b(?! [A-Z])")
    found = {m[1] for m in longer.finditer(scene.layout.text, 0, _FARTHEST)}
    if found or name.rpartition(" ")[2] not in _ORGANS:
        return found.pop() if len(found) == 1 else name
    whose = re.compile(
        rf"\b{re.escape(name)} of (?:the )?(?P<of>[A-Z][\w-]+(?: [A-Z][\w-]+){{0,2}})"
    )
    of = {m["of"]: m.group() for m in whose.finditer(scene.layout.text, 0, _FARTHEST)}
    known = [whole for of_, whole in of.items() if bodies.known_body(of_) or scene.states.find(of_)]
    return known[0] if len(of) == len(known) == 1 else name


_ORGANS = frozenset({"Council", "Committee", "Commission", "Board", "Assembly", "Court", "Congress",
                     "Tribunal", "Secretariat", "Parliament", "Agency", "Authority"})  # fmt: skip
"""“The Peace and Security Council”, after “the Peace and Security Council of the African Union”."""
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
    if noun in bodies.COMPANY_WORDS and (told := told_firm(scene, start)):
        return told
    plain = _of_no_kind(scene, noun, start)
    if plain:
        return plain
    if noun in ("ministry", "department") and (own := _publisher(scene)):
        return own
    if noun == "ministry":
        spoken = bodies.last_ministry(scene.layout.text, start, scene.states, scene.home)
        if spoken:
            return spoken
    best = _last_by_name(scene, noun, start) or _last_firm(scene, noun, start)
    if best:
        return _the_main_one(scene, best, noun, start)
    return _beside_noun(scene, noun, start) or _half_named(scene, noun, start)


_HEADED = re.compile(
    r"\A(?:(?:Vice|Deputy|Acting|Managing|Non-Executive) )*"
    r"(?:Chair(?:man|woman|person)?|President|Member"
    r"|Director|Head|Governor|Secretary|Chief) of (?:the )?(?=[A-Z])"
)
"""“The Chairman of the Board”: the board."""


def _last_firm(scene: Scene, noun: str, start: int) -> Body | None:
    """“The company”, after “Isarwerk AG”: what a legal form says is one."""
    if noun not in bodies.COMPANY_WORDS:
        return None
    firms = scene.layout.firms
    number = bisect_left(firms.spans, (start, 0)) - 1
    if number < 0 or firms.spans[number][0] < _since(start):
        return None
    name = firms.named(scene.layout.text[slice(*firms.spans[number])])
    return Body(name, "company") if name else None


def _last_by_name(scene: Scene, noun: str, start: int) -> Body | None:
    """The last name before an offset that a body of that noun can have."""
    text, since = scene.layout.text, _since(start)
    for match in reversed(list(PROPER.finditer(text, since, start))):
        if scene.layout.is_shouted(match.start()):
            continue
        name = bodies.strip_article(_without_people(scene, *match.span()))
        if bodies.may_be_called(name, noun or "company") and not _good_government(
            scene, name, noun
        ):
            name = _HEADED.sub("", name)
            return (
                bodies.ministry(name, scene.states, scene.home)
                or bodies.known_body(name)
                or of_a_state(scene, name, match.start())
                or Body(expanded(scene, name), noun)
            )
    led = list(_COMPANY_OF.finditer(text, since, start)) if noun in bodies.COMPANY_WORDS else []
    return Body(bodies.strip_article(led[-1]["name"]), noun) if led else None


def _the_main_one(scene: Scene, last: Body, noun: str, start: int) -> Body:
    """“The company”: whom the text goes on about, and not whom it named once in passing."""
    if noun not in bodies.COMPANY_WORDS:
        return last
    firms = scene.layout.firms
    told = scene.layout.text[_since(start) : start]
    first = bisect_left(firms.spans, (_since(start), 0))
    spans = firms.spans[first : bisect_left(firms.spans, (start, 0))][:_FEW]
    names = dict.fromkeys(firms.named(scene.layout.text[s:e]) for s, e in spans)
    times = {name: told.count(name.split()[0]) for name in names if name}
    main = max(times, key=lambda name: times[name], default="")
    seen = told.count(last.name.split()[0])
    return Body(main, "company") if main and times[main] >= _MAIN * max(seen, 1) else last


_FEW = 20
_MAIN = 2
"""How many times as often as the last one named the main company is."""


def _without_people(scene: Scene, start: int, end: int) -> str:
    """“Sund Bank” of “Economist Ida Renn of Sund Bank”."""
    named = scene.cast.within(start, end)
    if not named:
        return scene.layout.text[start:end]
    rest = scene.layout.text[named[-1][0].end : end]
    return re.sub(r"\A(?:['’]s)?[\s,]*(?:(?:of|for|at|from|and)\s+)?", "", rest)


def _beside_noun(scene: Scene, noun: str, start: int) -> Body | None:
    """“The agency”, after “the Orvanian agency ORNA” or “ORNA, an agency owned by the state”."""
    if not noun:
        return None
    name = rf"(?P<name>{PROPER.pattern})"
    before = re.compile(rf"\b[Tt]he (?:[A-Z]?[\w\-]+ ){{0,2}}{noun},? {name}")
    behind = re.compile(rf"{name}, an? (?:[\w\-]+ ){{0,3}}{noun}\b")
    text, first = scene.layout.text, _since(start)
    found = [
        (m.start("name"), m["name"])
        for beside in (before, behind)
        for m in beside.finditer(text, first, start)
        if not scene.states.find(m["name"])
    ]
    return Body(bodies.strip_article(max(found)[1]), noun) if found else None


def _of_no_kind(scene: Scene, noun: str, start: int) -> Body | None:
    """“The group”, “the company”: the body last named of which nothing says what it is."""
    if noun not in _GROUPS and noun not in bodies.COMPANY_WORDS:
        return None
    if noun in _GROUPS and (armed := _armed(scene, start)):
        return armed
    named = ((at, body) for at, body in reversed(scene.named_bodies) if at < start)
    return next((body for _, body in named if not body.noun and not body.state), None)


def _armed(scene: Scene, start: int) -> Body | None:
    """“The group”, after al-Shabaab was named in its paragraph or the one before."""
    first = scene.layout.paragraph_start(max(0, scene.layout.paragraph_start(start) - 1))
    named = [m.group() for m in ARMED.finditer(scene.layout.text, max(first, start - _NEAR), start)]
    return bodies.known_body(named[-1]) or Body(named[-1], "group") if named else None


_NEAR = 2000


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


def ending_so(scene: Scene, plain: str, start: int) -> Body | None:
    """“The energy board”, after “the National Energy Board”: the one name that ends so."""
    if " " not in plain:
        return None
    words = " ".join(w[:1].upper() + w[1:] for w in plain.split())
    first = _since(start)
    if scene.layout.text.find(words, first, start) < 0:
        return None
    whole = re.compile(rf"\b(?:[A-Z][\w'’\-]+ ){{1,4}}{re.escape(words)}\b")
    found = {
        bodies.strip_article(m.group()) for m in whole.finditer(scene.layout.text, first, start)
    }
    return Body(found.pop(), plain.rsplit(maxsplit=1)[-1]) if len(found) == 1 else None


def _publisher(scene: Scene) -> Body | None:
    """“The ministry” in a ministry's own press release."""
    where = _MINISTRY_AT_END.search(scene.outlet)
    return bodies.ministry(where.group(), scene.states, scene.home) if where else None


_MINISTRY_AT_END = re.compile(r"\b(?:Ministry|Department) (?:of|for) .+\Z|\b\w+ Ministry of .+\Z")
