"""Which countries a statement concerns: those it names, and those that are meant without a name.

A statement concerns the countries it names, those whose places, institutions or people it speaks
of, and the speaker's own where it is spoken of (“our farmers”, “her ministry”).  Whether a country
that it does not name is meant is weighed from signs: the opening names it, the talk is with it,
“the two countries” stands for it, the statement before was of it, ...
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence
from dataclasses import replace

from rostra.domain.records import Speaker
from rostra.extraction.concern_article import Article
from rostra.extraction.concern_frames import Frames, Speaking
from rostra.extraction.concern_kinds import Before, Said, Signs
from rostra.extraction.concern_kingdom import kingdom
from rostra.extraction.concern_origins import origins_of, with_known
from rostra.extraction.concern_scale import Scale
from rostra.extraction.concern_signs import signs_of
from rostra.extraction.concern_states import known
from rostra.extraction.concern_topic import Topic, topics
from rostra.extraction.concern_words import BREAK, NAME, THERE
from rostra.extraction.countries import Countries
from rostra.extraction.people.gazetteer import Gazetteer
from rostra.extraction.speakers.types import Resolution, Utterance

Found = tuple[tuple[str, ...], float]
_NAMED = 0.9
"""How sure a country is that is named."""
_NEAR = 300
"""Characters from a country to the “there” that stands for it."""
_ASKED = 3
"""So many countries one question is about."""
_BACK = 4
"""So many statements back something may go on from."""


def concerns(
    countries: Countries,
    scale: Scale,
    text: str,
    utterances: Sequence[Utterance],
    speakers: Sequence[Resolution],
    outlet: str = "",
    gazetteer: Gazetteer | None = None,
) -> list[Found]:
    """The countries of each statement of an article, in order, and how sure they are, 0 to 1.

    Linear in the length of the text.
    """
    every, signs = evidence(countries, text, utterances, speakers, outlet, gazetteer)
    return [_weighed(scale, said, found) for said, found in zip(every, signs, strict=True)]


def evidence(
    countries: Countries,
    text: str,
    utterances: Sequence[Utterance],
    speakers: Sequence[Resolution],
    outlet: str = "",
    gazetteer: Gazetteer | None = None,
) -> tuple[list[Said], list[Signs]]:
    """What each statement names, and what speaks for the countries that it does not name."""
    people = {s.name: s for who in speakers for s in who.speakers}
    article = Article.of(countries, text, tuple(people.values()), outlet, gazetteer)
    origins = origins_of(article, utterances, speakers)
    article = replace(article, origins=origins, parties=with_known(article.parties, origins))
    every = [
        _asked(_said(article, one, who.speakers), topic)
        for one, who, topic in zip(
            utterances, speakers, topics(article, utterances, speakers), strict=True
        )
    ]
    uses = Counter(code for said in every for code in said.words)
    signs = [
        signs_of(article, every, index, _before(text, every, index), uses)
        for index in range(len(every))
    ]
    return every, signs


def _weighed(scale: Scale, said: Said, signs: Signs) -> Found:
    odds = scale.odds(signs)
    taken = sorted((-p, code) for code, p in odds.items() if p >= scale.threshold)
    codes = (*known(said.named), *(code for _, code in taken))
    doubt = max((min(p, 1 - p) for p in odds.values()), default=0.0)
    return codes, round(min(_NAMED, 1 - doubt), 2)


def _said(article: Article, one: Utterance, speakers: Sequence[Speaker]) -> Said:
    content = " ".join(article.text[s:e] for s, e in one.content)
    words = [m.code for start, end in one.content for m in article.within(start, end)]
    named = words + [m.code for start, end in one.cue for m in article.within(start, end)]
    named += _there(article, one, content, words)
    if people := article.parties.people:
        named += [people[m[0]] for m in NAME.finditer(content) if m[0] in people]
    who = Speaking.of(article, one, speakers)
    named += kingdom(article, who.homes, content)
    return Said(
        one=one,
        content=content,
        who=who,
        named=tuple(dict.fromkeys(named)),
        frames=Frames.of(article, one, content, named, who),
        words=frozenset(words),
    )


def _there(article: Article, one: Utterance, content: str, words: Sequence[str]) -> list[str]:
    """“My people | there | ...”: in the country that was named last, not far before."""
    if words or not content or not THERE.search(content):
        return []
    if third := article.discussed(start := one.content[0][0]):
        return sorted(third)
    last = article.last_before(start)
    return [last.code] if last and start - last.end < _NEAR else []


def _asked(said: Said, topic: Topic) -> Said:
    """What a question names is what its answer speaks of, unless it names half the world."""
    asked = sorted(topic.asked) if len(topic.asked) <= _ASKED else []
    return replace(said, topic=topic, named=tuple(dict.fromkeys((*said.named, *asked))))


def _before(text: str, every: Sequence[Said], index: int) -> Before:
    """The nearest statement before that tells its countries, at most a paragraph away."""
    this = every[index]
    by: tuple[str, ...] = ()
    if not this.one.content:
        return Before()
    sides = _sides(every, index)
    for earlier in reversed(every[max(0, index - _BACK) : index]):
        if not earlier.one.content:
            continue
        start, end = earlier.one.content[-1][1], this.one.content[0][0]
        breaks = sum(1 for _ in BREAK.finditer(text, start, max(start, end)))
        if breaks > 1:
            break
        by = by or earlier.who.homes
        if earlier.told:
            return Before(earlier.told, by, sides)
    return Before(by=by, sides=sides)


def _sides(every: Sequence[Said], index: int) -> tuple[str, ...]:
    """The two countries of the last statement before by one of them about the other."""
    for earlier in reversed(every[max(0, index - _BACK) : index]):
        others = set(earlier.told) - set(earlier.who.homes)
        if len(earlier.who.homes) == len(others) == 1:
            return (*earlier.who.homes, *others)
    return ()
