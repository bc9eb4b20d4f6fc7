"""Names that a story keeps back: “The former judge said”, and only then who it is."""

from __future__ import annotations

import re
from collections.abc import Sequence

from rostra.extraction.people.titles import Title
from rostra.extraction.speakers.cast import Person
from rostra.extraction.speakers.fitting import fit
from rostra.extraction.speakers.recorded import sits
from rostra.extraction.speakers.scene import Scene, Who


def just_spoken_of(scene: Scene, text: str, title: Title, start: int) -> Who | None:
    """“The former judge”: the only one spoken of just before; or named in the next paragraph."""
    if not _KEPT_BACK.match(text) or title.deputy:
        return None
    layout, before = scene.layout, scene.people_before(start)
    paragraph = layout.paragraph(start)
    if not before:
        return _named_next(scene, text, title, start)
    near = [p for p in before if any(paragraph - layout.paragraph(m.start) <= 1 and m.start < start
                                     for m in p.mentions)]  # fmt: skip
    last = scene.history[-1].who.people if scene.history else ()
    may = title.former or ("shadow" in title.topics and not any(p.titles for p in near))
    if (
        not may
        or len(near) != 1
        or tuple(near) != last
        or _clash(near[0], title)
        or sits(near[0], title)
    ):
        return None
    return Who((near[0],), confidence=0.6, rule=f"the one just spoken of: “{text}”")


_KEPT_BACK = re.compile(r"The |the then |[A-Z]\w+['’]s? [a-z]")
"""“The former judge”, “Ordonia's finance minister”: the name comes later."""


def _named_next(scene: Scene, text: str, title: Title, start: int) -> Who | None:
    """A first sentence that keeps the name back: who says more in the next paragraph."""
    layout = scene.layout
    for mention, person in scene.cast.all_mentions():
        if mention.start <= start:
            continue
        near = layout.paragraph(mention.start) - layout.paragraph(start) == 1
        says = _SAYS_MORE.match(layout.text, mention.end)
        if near and says and person.full and not person.titles and not _clash(person, title):
            person.take_title(title, text)
            return Who((person,), confidence=0.55, rule=f"named in the next paragraph: “{text}”")
        return None
    return None


def named_after(scene: Scene, title: Title, states: Sequence[str], start: int) -> Person | None:
    """“The mayor of Karolin said”, where the next words are “Mayor Henrik Dahlman”."""
    if title.noun in _MANY_HAVE:
        return None
    paragraph = scene.layout.paragraph(start)
    holders = [p for p in scene.cast.people if any(t.noun == title.noun for t in p.titles)]
    reach = _OPENING_REACHES if not scene.history and len(holders) == 1 else 1
    for mention, person in scene.cast.within(start, len(scene.layout.text)):
        if scene.layout.paragraph(mention.start) - paragraph > reach:
            return None
        said = {t.noun for t in person.titles if t.deputy == title.deputy}
        if title.noun in said and fit(scene, person, title, states, start) > 0:
            if _WHOLLY.fullmatch(title.text):
                person.take_title(title, title.text)
            return person
    return None


_OPENING_REACHES = 3
"""Paragraphs within which who opens a story is named, where nobody else has the title."""
_WHOLLY = re.compile(
    r"[Tt]he (?:\w+['’]s )?(?:[\w\-]+ ){0,3}(?i:minister|governor|mayor|president|secretary)"
    r"(?: of (?:the )?[A-Z][\w\-]+)?"
)
_MANY_HAVE = frozenset({"official", "diplomat", "spokesperson", "adviser", "aide", "officer",
                        "analyst", "expert", "member", "resident"})  # fmt: skip


def _clash(person: Person, title: Title) -> bool:
    return bool(title.gender and person.gender and title.gender != person.gender)


def of_the_lede(scene: Scene, text: str, title: Title | None, start: int) -> Who | None:
    """“A former inspector told the court”: the first words of an article, whom the next name."""
    kept_back = text.startswith(("A ", "An ")) or _NO_NAME_YET.match(text)
    if title is None or title.plural or not kept_back or scene.history:
        return None
    layout = scene.layout
    if not text.startswith(("A ", "An ")) and layout.paragraph(start) > _TOP:
        return None
    after = scene.cast.within(start, len(layout.text))[:1]
    if not after or (start > layout.sentence_span(start)[0] and text.startswith(("A ", "An "))):
        return None
    mention, person = after[0]
    head = layout.paragraph_start(mention.start)
    if layout.paragraph(head) - layout.paragraph(start) != 1 or not person.full:
        return None
    says = _SAYS_MORE.match(layout.text, mention.end)
    opens = mention.whole[0] == head or _AFTER_WORDS.match(layout.text, head, mention.whole[0])
    if not says or not opens or _clash(person, title) or not _may_be(person, title, kept_back):
        return None
    return Who((person,), confidence=0.6, rule=f"named in the next paragraph: “{text}”")


def _may_be(person: Person, title: Title, kept_back: object) -> bool:
    """Whether who is named next can be who was described: with a like title, or with none."""
    if person.titles:
        return bool(person.ranks & title.ranks)
    return kept_back is True


_TOP = 6
"""Paragraphs, headings among them, within which a story begins."""
_NO_NAME_YET = re.compile(
    r"(?:The (?:head|chief|boss|leader|founder|president|chief executive|chair\w*|director"
    r"|owner) of"
    r" (?:one of|an? )|One of [A-Z]?[\w'’-]+|(?:[Tt]he|[Aa]) (?:senior|top"
    r"|most senior|chief|former)"
    r" [A-Za-z][\w ]*?(?:official|envoy|diplomat|executive|officer|commander)\b)"
)
"""“The head of one of the largest makers”, “the senior United Nations official for the region”."""
_AFTER_WORDS = re.compile(r"[“\"][^”\"\n]{1,600}[,.?!][”\"],?\s*")
"""A quotation that the next paragraph begins with, before the name."""
_SAYS_MORE = re.compile(
    r"(?:,\s*\d{2},|,\s[a-zA-Z][^.\n]{3,110},)?\s+(?:also |then |later )?"
    r"(?:said|told|added|wrote|says"
    r"|explained|recalled|admitted|insisted|reported|testified|warned|argued|declared|noted"
    r"|acknowledged"
    r"|conceded|stressed|tells|writes)\b"
)
