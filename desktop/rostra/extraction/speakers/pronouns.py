"""Pronouns: he, she, they, it, who."""

from __future__ import annotations

import itertools
import re

from rostra.extraction.people.titles import title_of
from rostra.extraction.speakers import groups
from rostra.extraction.speakers.cast import Mention, Person
from rostra.extraction.speakers.clauses import addressees
from rostra.extraction.speakers.descriptions import described
from rostra.extraction.speakers.relatives import relative
from rostra.extraction.speakers.scene import Scene, Who
from rostra.extraction.speakers.things import it
from rostra.extraction.speakers.titled import by_titled_subject
from rostra.extraction.speakers.unnamed import is_somebody, unnamed_many

_OF_ONE = frozenset({"i", "me", "my"})
_HIS_OTHER = re.compile(
    r"\s+(?:[\w\-]+\s+)?(?:guest|counterpart|colleague|interlocutor|cousin|brother)\b"
)


def pronoun(scene: Scene, text: str, low: str, start: int, end: int) -> Who | None:
    """A mention that is a pronoun and nothing else."""
    if text.isupper() and len(text) > 2:
        return None  # WHO, the body
    if low in ("his", "her"):
        longer = _HIS_OTHER.match(scene.layout.text, end)
        if longer:  # the mention was cut short
            whole = f"{text}{longer.group()}"
            return described(scene, whole, whole.lower(), start, longer.end())
    word = low.removesuffix(" himself").removesuffix(" herself").removesuffix(" themselves")
    if word in groups.HE:
        return he_or_she(scene, "m", start, _spoken_to(scene, end))
    if word in groups.SHE:
        return he_or_she(scene, "f", start, _spoken_to(scene, end))
    if word in groups.THEY:
        return they(scene, start)
    if word in groups.IT:
        return it(scene, start)
    if word in groups.RELATIVE:
        return relative(scene, start, word)
    if word in _OF_ONE and scene.quoted:
        return Who((scene.quoted,), confidence=0.9, rule="speaks of himself")
    if word in groups.FIRST:
        return Who(reason=f"“{word}” is whoever tells the story", confidence=0.4)
    return None


_BY = re.compile(r"\b(?:was|were|been)\s+(?:briefed|addressed|informed|told)\b[^.,;]{0,40}?\bby\s+")


def _told_by(scene: Scene, start: int) -> Person | None:
    """“The Council was briefed by Ida Renn.  She”: whom the sentence before names so."""
    number = scene.layout.sentence(start)
    if number == 0:
        return None
    first, last = scene.layout.sentences[number - 1]
    by = _BY.search(scene.layout.text, first, last)
    if by is None or (scene.history and scene.history[-1].at > by.end()):
        return None
    named = scene.cast.within(by.end(), last)
    return named[0][1] if named and named[0][0].whole[0] <= by.end() + 1 else None


_TELLS = re.compile(
    r"\s+(?:(?:also|then|later|had|has|once|again)\s+)*(?:told|informed|assured|asked|reminded|thanked|invited"
    r"|praised|congratulated|urged|warned|briefed|advised|accused|answered|called on)\s+"
    r"(?P<whom>(?:the|his|her)\s+(?:[\w\-]+\s+){0,2}?[\w\-]+|[A-Z][\w'’\-]+(?:\s+[A-Z][\w'’\-]+)*)"
)


def _spoken_to(scene: Scene, end: int) -> Person | None:
    """Whom the speaker speaks to: “He informed the President” is not the President."""
    match = _TELLS.match(scene.layout.text, end)
    if match is None:
        return None
    start = match.start("whom")
    for mention, person in scene.cast.within(start, match.end()):
        return None if mention.possessive else person
    title = title_of(match["whom"])
    if title is None or title.plural:
        return None
    words = match["whom"].lower()
    phrase = words[: words.rfind(title.noun.split()[-1]) + len(title.noun.split()[-1])]
    who = described(scene, match["whom"][: len(phrase)], phrase, start, start)
    return who.people[0] if who and len(who.people) == 1 else None


def _just_spoke(scene: Scene, start: int, others: frozenset[Person | None]) -> Person | None:
    """Who alone spoke in this paragraph, where only a first name tells against a pronoun."""
    paragraph = scene.layout.paragraph(start)
    near = [said for said in reversed(scene.history[-_FEW:]) if paragraph - said.paragraph <= 1]
    here = [said for said in near if said.at < start and said.paragraph == paragraph] or near[:1]
    people = {p for said in here for p in said.who.people}
    if len(people) != 1 or not here[0].who.people or len(scene.people_before(start)) > _FEW:
        return None
    (person,) = people
    return None if person.gender_sure or person in others else person


_FEW = 3
"""People of an article up to whom a pronoun means the speaker in spite of a first name."""
_TELLS_BOTH = re.compile(
    r"\w+\s+(?:also\s+|then\s+|has\s+|had\s+)?(?:told|urged|asked|called on|thanked|praised|advised"
    r"|warned|invited|assured|encouraged|congratulated)\s+(?:both|the two|the)\s+(?:leaders|sides"
    r"|parties|presidents|ministers|premiers|prime ministers|men|women)\b"
)
_AND = re.compile(r",?\s+and\s+(?:the\s+)?")


def _pair_spoken_to(scene: Scene, start: int) -> tuple[frozenset[Person], Person | None]:
    """“A and B met C. He urged both leaders”: he is neither A nor B, but C."""
    if not _TELLS_BOTH.match(scene.layout.text, start):
        return frozenset(), None
    pairs = scene.cast.within(max(0, start - _NEAR_PAIR), start)
    for (one, a), (two, b) in reversed(list(itertools.pairwise(pairs))):
        if a is not b and _AND.fullmatch(scene.layout.text[one.end : two.whole[0]]):
            first, last = scene.layout.sentence_span(one.start)
            rest = {p for m, p in scene.cast.within(first, last) if not m.possessive} - {a, b}
            return frozenset({a, b}), rest.pop() if len(rest) == 1 else None
    return frozenset(), None


_NEAR_PAIR = 400
"""Characters over which “both leaders” looks back for the two."""


def _scored(
    scene: Scene, gender: str, start: int, others: frozenset[Person | None]
) -> list[tuple[float, Person]]:
    """Whom a pronoun can mean, the most present first."""
    scored = []
    for person in scene.people_near(start):
        if person.gender and person.gender != gender:
            continue
        if person in others or person in scene.spoken_of:
            continue
        score = scene.nearness(person, start)
        if score > 0:
            # A gender that is known to fit outweighs one that is only not known to clash.
            known = person.gender == gender
            leans = bool(person.leaning) and person.leaning != gender and not known
            scored.append((score * (1.0 if known else 0.4 if leans else 0.8), person))
    scored.sort(key=lambda pair: -pair[0])
    return scored


def _paragraphs_own(
    scene: Scene, gender: str, start: int, others: frozenset[Person | None]
) -> Person | None:
    """“Ida Renn, 34, lives there.  “It burned,” she said”: whom alone her paragraph names.

    She begins it, and nobody else spoke in it; what is unknown is her gender at most.
    """
    first = scene.layout.paragraph_start(start)
    named = [(m, p) for m, p in scene.cast.within(first, start) if not m.possessive]
    if len({p for _, p in named}) != 1:
        return None
    mention, person = named[0]
    begins = mention.whole[0] == first
    if not begins and not _opens_as_subject(scene, mention, start):
        return None
    here = list(itertools.takewhile(lambda said: said.at >= first, reversed(scene.history)))
    spoke = {p for said in here for p in said.who.people}
    told = any(not said.who.people for said in here)
    if person in others or person in scene.spoken_of or person.gender not in ("", gender):
        return None
    if told or spoke - {person} or (not person.gender and person.leaning not in ("", gender)):
        return None
    if not begins or (person.gender == gender and not here):
        return person
    return person if _TELLS_OF.match(scene.layout.text, mention.end) else None


def _opens_as_subject(scene: Scene, mention: Mention, start: int) -> bool:
    """“At the market, a seller, Ida Renn, had other cares”, “We reached Ida Renn by telephone”."""
    text = scene.layout.text
    number = scene.layout.sentence(mention.start)
    first, last = scene.layout.sentences[number]
    before = _BEFORE_SUBJECT.match(text, first, mention.whole[0])
    if before is None or before.end() != mention.whole[0] or start - last > _NEXT:
        return False
    if text[last:start].lstrip()[:1] not in ("“", '"', "‘", "«"):
        return False  # “Renn accused a colleague.  She dismissed it”: the other
    return bool(_A_VERB.match(text, mention.end) or _BY_US.search(before.group()))


_NEXT = 400
"""Characters of a quotation between the sentence that names somebody and “she said”."""
_BEFORE_SUBJECT = re.compile(
    r"(?:\d\d?[.:]\d\d )?(?:(?:In|At|On|From|Near|Outside|Inside|Across|Behind|Beside)\b"
    r"[^.;:“”\n]{2,120}, )?(?:(?:[Aa]n?|[Tt]he) [a-z][a-z -]{2,40}, "
    r"|(?:We|I) (?:reached|found|met|called|asked|visited|spoke (?:to|with))"
    r" (?:(?:[Aa]n?|[Tt]he) [^.,;:“”\n]{2,60}, )?)?"
)
_BY_US = re.compile(r"\b(?:We|I) [a-z]")
_A_VERB = re.compile(r"(?:,[^.;:“”\n]{2,120},)? (?!and\b|or\b|of\b)[a-z]+")
_TELLS_OF = re.compile(
    r"(?:, (?:\d{2}|an? |the |who |whose |from |of )[^.\n]{0,120}?,|, \d{2},)?"
    r" (?:is|was|has|had|lives|lived"
    r"|works|worked|runs|ran|owns|lost|sells|fled|came|arrived|waited|waits|grew|remembers|knows)\b"
)


def _asked_nobody(scene: Scene, start: int) -> Who | None:
    """“I called my brother-in-law.  “It is bad,” he said”: whose name is not told."""
    number = scene.layout.sentence(start)
    for first, last in reversed(scene.layout.sentences[max(0, number - 2) : number + 1]):
        asked = _ASKED.match(scene.layout.text, first, min(last, start))
        if asked and not scene.cast.within(first, start):
            return Who(reason=f"“{asked['whom']}” is not named", confidence=0.6,
                       mention=asked["whom"])  # fmt: skip
    return None


_ASKED = re.compile(
    r"(?:I|We) (?:called|asked|met|rang|phoned|telephoned|visited|reached|found"
    r"|(?:spoke|talked) (?:to|with)) (?P<whom>(?:my|our|an?|the|one) (?:[a-z-]+ ){0,2}[a-z-]+)\b"
)


def _may_be(text: str, gender: str) -> bool:
    """“The secretary general avoided mentioning Renn.  He said”: he is not whom the words name."""
    title = title_of(text) if text.lower().startswith("the ") else None
    if title is None or title.plural or not title.noun.endswith("man"):
        return title is not None and not title.plural
    return title.noun.endswith("woman") == (gender == "f")


def he_or_she(scene: Scene, gender: str, start: int, other: Person | None = None) -> Who:
    """The person of that gender who is most present; never `other`, to whom the words go."""
    paragraph = scene.layout.paragraph(start)
    others = addressees(scene.layout, scene.cast, start) | {other, scene.quoted}
    pair, third = _pair_spoken_to(scene, start)
    if third and third.gender in ("", gender):
        return Who((third,), confidence=0.8, rule="pronoun: the other of three")
    others |= pair
    told = _told_by(scene, start)
    if told and told not in others and told.gender in ("", gender):
        return Who((told,), confidence=0.8, rule="pronoun: who told them just before")
    if titled := by_titled_subject(scene, gender, start, others) or _asked_nobody(scene, start):
        return titled
    if own := _paragraphs_own(scene, gender, start, others):
        return Who((own,), confidence=0.8, rule="pronoun: whom the paragraph is about")
    scored = _scored(scene, gender, start, others)
    if not scored and (said := _just_spoke(scene, start, others)):
        return Who((said,), confidence=0.55, rule="pronoun: who alone spoke just before")
    last = next((s for s in reversed(scene.history) if not _THING.fullmatch(s.text)), None)
    near = last and (last.paragraph == paragraph or (
        last.paragraph == paragraph - 1
        and (_UNNAMED_ONE.match(last.text) or last.text.lower() in ("he", "she")
             or is_somebody(last.text))))  # fmt: skip
    many = bool(last and _COLLECTIVE.search(last.text))
    if not scored:
        names = tuple(p.name for p in scene.cast.people if p.gender == gender)
        unnamed = scene.history[-1].who.behalf if scene.history else ""
        mention = last.who.mention if last and near and not many else ""
        return Who(reason="nobody the pronoun could mean is named before it",
                   candidates=names, behalf=unnamed, confidence=0.4, mention=mention)  # fmt: skip
    best, person = scored[0]
    spoken_of = last.content if last and _may_be(last.text, gender) else ()
    since = max((m.start for m in person.mentions if m.start < start and not m.possessive
                 and not any(a <= m.start < b for a, b in spoken_of)), default=-1)  # fmt: skip
    if (
        last
        and last.text
        and not last.who.found
        and near
        and not many
        and since < last.at + len(last.text)
    ):
        return Who(reason=last.who.reason or "the speaker before it has no name",
                   behalf=last.who.behalf, confidence=0.5, mention=last.who.mention)  # fmt: skip
    if not person.gender_sure:
        person.gender = gender
    rival = scored[1][0] if len(scored) > 1 else 0.0
    unsure = scene.quoted is not None and rival > _RIVALS * best
    if unsure and not scene.named_in_quotation(person, start):
        return Who(reason="whom the one who is quoted means, the article does not say",
                   candidates=tuple(p.name for _, p in scored[:2]), confidence=0.4)  # fmt: skip
    sure = 0.93 if rival < 0.5 * best else 0.8 if rival < 0.8 * best else 0.65
    return Who((person,), confidence=sure, rule="pronoun: the last one spoken of")


_THING = re.compile(
    r"(?:[Aa]n?|[Tt]he) (?:[\w-]+ ){0,2}(?:survey|poll|study|report|count|document|letter"
    r"|inquiry|figures|results|data"
    r"|records?|evidence|analysis|test|tests)"
)
"""“A survey had shown it, he said”: no “he” is a survey."""
_RIVALS = 0.5
"""From this share on another is as likely the “he” of somebody's own words."""
_COLLECTIVE = re.compile(
    r"\b(?:opposition|people|both|two|three|media|police|community|"
    r"(?:[a-z]+(?:ers|ors|ians|ists|ants|ees|ials|nts|ies|men|women|als)))\Z", re.IGNORECASE,
)  # fmt: skip
"""Who are many: “The opposition condemned Renn's plan after he confirmed it”."""
_UNNAMED_ONE = re.compile(
    r"(?:one|an?|another)\s(?!few\b|number\b|group\b)"
    r"|the\s(?:\w+\s)?(?:spokes(?:man|woman|person)|official|source|diplomat|analyst|trader)\Z",
    re.IGNORECASE,
)
"""“One diplomat said.  Asked why, he said”: the diplomat, though others are named."""


def they(scene: Scene, start: int) -> Who:
    """The last pair or body; a single person only in their own paragraph."""
    paragraph = scene.layout.paragraph(start)
    first, _ = scene.layout.sentence_span(start)
    last = scene.history[-1] if scene.history else None
    if many := unnamed_many(scene, first, start, last.at if last else 0):
        return Who(reason=f"“{many}” are not named", confidence=0.6, mention=many)
    if last and paragraph - last.paragraph <= 1:
        who = last.who
        if len(who.people) > 1 or (who.bodies and not who.people):
            return Who(who.people, who.bodies, confidence=0.85, rule="they: the last speakers")
        if not who.found:
            return Who(reason=who.reason or "the speakers before have no names",
                       behalf=who.behalf, confidence=0.6, mention=who.mention)  # fmt: skip
    both = _in_turn(scene, start) if _MUTUAL.match(scene.layout.text, start) else ()
    if both:
        return Who(both, confidence=0.6, rule="they: the two who spoke in turn")
    for at, people in reversed(scene.pairs):
        if at < start and paragraph - scene.layout.paragraph(at) <= 2:
            return Who(people, confidence=0.8, rule="they: the last pair")
    group = _group_before(scene, start)
    if group:
        return Who(group, confidence=0.75, rule="they: those whom a plural names just before")
    people = scene.named_together(start, 1)
    if people:
        return Who(people, confidence=0.6, rule="they: the last pair named together")
    if last and last.who.found and last.paragraph == paragraph:
        return Who(last.who.people, last.who.bodies, confidence=0.5,
                   rule="they: the last speaker")  # fmt: skip
    return Who(reason="nobody the pronoun could mean is named before it", confidence=0.4)


_MUTUAL = re.compile(
    r"\w+\s+(?:also\s+|both\s+)?(?:agreed|discussed|exchanged|confirmed|concurred)\b"
)


def _in_turn(scene: Scene, start: int) -> tuple[Person, ...]:
    """“A said.  B said.  They agreed”: the only two who spoke in the two paragraphs before."""
    paragraph = scene.layout.paragraph(start)
    near = itertools.takewhile(
        lambda said: paragraph - said.paragraph <= _TURNS, reversed(scene.history)
    )
    spoke = [p for said in near if said.at < start for p in reversed(said.who.people)]
    people = tuple(dict.fromkeys(reversed(spoke)))
    return people if len(people) == len(("one", "other")) else ()


_TURNS = 2
_GROUP = re.compile(
    r"\b(?:[Tt]he|[Bb]oth) (?:two |three )?(?:leaders|presidents|prime ministers|foreign ministers"
    r"|ministers|sides|interlocutors|heads of (?:state|government))\b"
)


def _group_before(scene: Scene, start: int) -> tuple[Person, ...]:
    """Who “the leaders” are that the paragraph names before “they”."""
    first = scene.layout.paragraph_start(start)
    groups_named = list(_GROUP.finditer(scene.layout.text, first, start))
    if not groups_named:
        return ()
    who = scene.resolve(*groups_named[-1].span())
    return who.people if len(who.people) > 1 else ()
