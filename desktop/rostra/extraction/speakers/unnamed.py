"""Where the one just spoken of has no name: who “he”, “they” and “the official” are not."""

from __future__ import annotations

import re

from rostra.extraction.people.titles import Title, title_of
from rostra.extraction.speakers.cast import Person
from rostra.extraction.speakers.scene import Scene

_THE_ONE = re.compile(r"The [a-z]+(?: [a-z]+)?")
"""Whom a sentence begins with: “He asked, the aide said, to hear it.  He said” is of the other."""
_MANY = re.compile(
    r"\s*(?P<who>[A-Z][a-z]{3,}(?<!ss)(?<!us)s)"
    r"(?: (?:close|loyal|opposed) to [^,.;:\n]{3,60}?| in [^,.;:\n]{3,40}?)?"
    r" (?:have|had|are|were|came|marched|blocked|said|say|gathered|attacked|stormed|fled|began|held"
    r"|went)\b"
)
"""“Cadres close to the chairman had beaten him”."""


def is_somebody(text: str) -> bool:
    """“The lawyer dismissed it.  He said”: the lawyer, of whom nobody knows the name."""
    title = title_of(text) if _THE_ONE.fullmatch(text) else None
    return title is not None and not title.plural


def unnamed_many(scene: Scene, first: int, start: int, since: int) -> str:
    """“Ro and Weil wept.  Villagers came.  They said”: who “they” are that have no name.

    `first` is where the sentence with “they” at `start` begins, `since` where somebody last spoke.
    """
    if many := _SOME_OF_MANY.match(scene.layout.text, first, start):
        return many["who"]
    number = scene.layout.sentence(first) - 1
    before, end = scene.layout.sentences[number] if number >= 0 else (0, 0)
    many = _MANY.match(scene.layout.text, before, end) if before > since else None
    if many is None or scene.cast.within(many.start("who"), many.end("who")):
        return _told_of_by_one(scene, since, first)
    return many["who"]


def _told_of_by_one(scene: Scene, since: int, first: int) -> str:
    """“Ro said that the junta laughed.  They later came”: the junta, not he who told of it."""
    last = scene.history[-1] if scene.history else None
    if last is None or len(last.who.people) != 1 or last.who.bodies:
        return ""
    body = _A_BODY.search(scene.layout.text, since, first)
    return body["who"] if body else ""


_A_BODY = re.compile(
    r"\bthat (?P<who>the (?:junta|government|military|army|police|rebels|group|opposition|company))"
    r"\s(?!of\b)"
)


_SOME_OF_MANY = re.compile(
    r"\s*(?P<who>(?:Some|Many|Most|Several|Two|Three|Four|Five|Six|Seven|Eight|Nine|Ten|A (?:few"
    r"|number|dozen)) "
    r"(?:of (?:the|its|his|her|their|those) )?(?:[\w-]+ ){0,4}?[a-z]+s) (?:have|had|are|were"
    r"|will|would|who|say|said)\b"
)
"""“Five of the eight candidates have a panel of their own, as they say”."""


def named_later(scene: Scene, text: str, end: int) -> Person | None:
    """“A ministry spokesperson said ...  Spokesperson Ida Renn made the remarks”: she.

    Also “an adviser called it folly.  The adviser, Ida Renn, said”; nobody else of that noun.
    """
    title = title_of(text) if _A_SINGLE.match(text) else None
    _, last = scene.layout.sentence_span(end)
    if title is None or title.plural or _NAMELESS.search(scene.layout.text, end, last):
        return None
    word = re.escape(text.rsplit(maxsplit=1)[-1])
    later = re.compile(
        rf"\b(?i:the {word}), (?=[A-Z])"
        rf"|\b(?i:{word}) (?=[A-Z][\w’'-]+(?: [A-Z][\w’'-]+){{0,2}}"
        r" (?:made|gave) (?:the|these|those|her|his) (?:remarks|comments|statement|announcement))"
    )
    found = later.search(scene.layout.text, end, end + _NAMED_WITHIN)
    near = scene.cast.within(found.end(), found.end() + 1) if found else []
    return near[0][1] if near else None


_A_SINGLE = re.compile(r"[Aa]n? (?!former )[^,]*[a-z]\Z")
_NAMELESS = re.compile(r"\banonym|\b(?:be|being) (?:named|identified|quoted)\b|\bcondition\b")
_NAMED_WITHIN = 700
"""Characters in which an article goes on to name somebody whom it has introduced without a name."""


def just_unnamed(scene: Scene, title: Title, start: int) -> bool:
    """“The official”, after “a senior official in the ministry”."""
    if title.noun not in ("official", "diplomat", "spokesperson", "adviser", "aide", "officer"):
        return False
    introduced = re.compile(rf"\b(?:an?|one|another)\s+(?:[\w.'’\-]+\s+){{0,5}}{title.noun}\b")
    since = max(0, start - _INTRODUCED_WITHIN)
    if introduced.search(scene.layout.text, since, start) and not any(
        title.noun in {t.noun for t in p.titles} for p in scene.people_before(start)
    ):
        return True
    for said in reversed(scene.history):
        if said.at < start and scene.layout.paragraph(start) - said.paragraph <= 1:
            other = title_of(said.text)
            if other and other.noun == title.noun:
                return not said.who.found
    return False


def a_new_one(scene: Scene, title: Title, start: int) -> bool:
    """“Magistrate Renn left.  In another court a magistrate spoke.  The magistrate”: not Renn."""
    if title.noun not in _OF_COURTS:
        return False
    since = max(0, start - _INTRODUCED_WITHIN)
    other = re.compile(
        rf"(?<!, )(?<!is )(?<!was )(?<!as )\b(?:an?|another)\s(?:[\w-]+\s){{0,3}}{title.noun}\b"
    )
    found = list(other.finditer(scene.layout.text, since, start))
    if not found:
        return False
    return not any(
        found[-1].start() <= m.start < start
        for p in scene.people_before(start) if title.noun in {t.noun for t in p.titles}
        for m in p.mentions
    )  # fmt: skip


_OF_COURTS = frozenset({
    *("magistrate", "judge", "prosecutor", "lawyer", "advocate", "attorney", "counsel"),
    *("resident", "farmer", "driver", "student", "teacher", "doctor", "worker", "inspector"),
})  # fmt: skip
"""Of whom a story may tell of several, one after the other."""
_INTRODUCED_WITHIN = 4000
"""Characters over which “an official” is looked for before “the official”."""
