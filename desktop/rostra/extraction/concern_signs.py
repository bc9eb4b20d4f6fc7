"""The signs of each country that a statement does not name: where the article names it, and how.

What the signs are stands in `concern_kinds.py`.
"""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Sequence

from rostra.domain.spans import Spans
from rostra.extraction.concern_acts import act_marks, by_acts
from rostra.extraction.concern_article import Article, names_of, words_of
from rostra.extraction.concern_kinds import Before, Mark, Said, Sign, Signs
from rostra.extraction.concern_states import known
from rostra.extraction.concern_words import (
    BEGINS_IT,
    BLOC,
    DEFINITE_AT_ALL,
    GOES_ON,
    ITS,
    REGION,
    THE_CLAIM,
    THE_NOUN,
    TIES,
    US,
)
from rostra.extraction.countries import Mention

_LONGEST = 2000
"""Characters of a paragraph that are looked at: no text makes this quadratic."""
_MOST = 3
"""So many of the countries an article names most are always asked about."""
_CLOSE, _NEAR = 150, 400
"""Characters from the last country named."""


def signs_of(
    article: Article, every: Sequence[Said], index: int, before: Before, uses: Counter[str]
) -> Signs:
    """The signs for the statement `index` of `every`; `uses`: how many statements name each."""
    said = every[index]
    found: defaultdict[str, set[Sign]] = defaultdict(set)
    start = said.one.content[0][0] if said.one.content else 0
    for code in (*article.ranked[:_MOST], *article.pair):
        found[code].update()
    for code in said.who.homes:
        found[code].add(Sign.OWN)
    for code in article.parties.codes:
        found[code].update()
    for code in article.opening:
        found[code].add(Sign.OPENING)
    for code in article.first:
        found[code].update(
            {Sign.FIRST, Sign.FIRST_MANY} if len(article.first) > 2 else {Sign.FIRST}
        )
    for code in article.hosts:
        found[code].add(Sign.HOST)
    if ITS.search(said.content) and not said.who.homes and article.main:
        found[article.main].add(Sign.THE_COUNTRY)
    _around(article, said, start, found)
    _by_words(article, said, start, found)
    _carried(said, before, found)
    _by_topic(said, found)
    _by_scene(article, said, found)
    by_acts(article, said, before, found)
    for code, signs in found.items():
        signs.update(_by_count(article, code, uses[code] - (code in said.words)))
    for code in said.named:
        found.pop(code, None)
    return Signs(
        _marks(article, said),
        {code: frozenset(found[code]) for code in known(found)},
    )


def _by_count(article: Article, code: str, uses: int) -> list[Sign]:
    out = []
    ranked = article.ranked
    if len(ranked) > 1 and code not in (*ranked[:2], article.scene.home):
        out.append(Sign.RARE)
    if code in ranked and len(ranked) <= 2:
        out.append(Sign.ONLY if len(ranked) == 1 else Sign.ONE_OF_TWO)
    if uses == 1:
        out.append(Sign.ONE_MORE)
    return out


def _around(article: Article, said: Said, start: int, found: defaultdict[str, set[Sign]]) -> None:
    """What the sentence and the paragraphs name."""
    text, one = article.text, said.one
    which = article.sentence_at(start)
    first = min((s for s, _ in (*one.content, *one.cue, *one.source)), default=start)
    last = max((e for _, e in one.content), default=start)
    low = max(min(article.sentences[which], first), start - _LONGEST)
    high = min(max(article.sentence_end(which), last), last + _LONGEST)
    speaks = {code for begin, end in one.source for code in article.codes_within(begin, end)}
    for code in article.codes_within(low, high) - said.words - speaks:
        found[code].add(Sign.SENTENCE)
    for code in speaks:
        found[code].add(Sign.SPEAKER)
    paragraph = max(text.rfind("\n", max(0, start - _LONGEST), start) + 1, start - _LONGEST, 0)
    before = [m for m in article.within(paragraph, start) if not _inside(m, one.source)]
    for code in {m.code for m in before}:
        found[code].add(Sign.PARAGRAPH)
    above = max(0, paragraph - 2)
    earlier = max(text.rfind("\n", max(0, above - _LONGEST), above) + 1, above - _LONGEST, 0)
    answer = not one.cue
    for code in article.codes_within(earlier, paragraph):
        found[code].update({Sign.QUESTION} if answer else ())
    mention = before[-1] if before else article.last_before(min(paragraph, start))
    if mention:
        away = start - mention.end
        if away < _NEAR:
            close = Sign.CLOSE_BESIDE if said.named else Sign.CLOSE
            found[mention.code].add(close if away < _CLOSE else Sign.NEAR)
        if away < _CLOSE and BEGINS_IT.match(said.content):
            found[mention.code].add(Sign.IT_CLOSE)
        if answer:
            found[mention.code].add(Sign.LAST_ASKED)


def _inside(mention: Mention, spans: Spans) -> bool:
    return any(start <= mention.start < end for start, end in spans)


def _by_words(article: Article, said: Said, start: int, found: defaultdict[str, set[Sign]]) -> None:
    """What its words stand for, and beside what they stood before."""
    for code in said.frames.together:
        found[code].add(Sign.TOGETHER)
    for code in said.frames.one:
        found[code].add(Sign.ONE)
    for code in article.discussed(start).difference(said.who.homes):
        found[code].add(Sign.DISCUSSED)
    for code in said.frames.ties:
        found[code].add(Sign.TIES)
    for code in article.of_the_thing(said.content, start):
        found[code].add(Sign.THING)
    for code in article.of_its_thing(said.content, start):
        found[code].add(Sign.ITS_THING)
    which = article.sentence_at(start)
    for code in article.sharing(words_of(said.content), which):
        found[code].add(Sign.WORD)
    for code in article.sharing(names_of(said.content), which):
        found[code].add(Sign.NAME)


def _by_topic(said: Said, found: defaultdict[str, set[Sign]]) -> None:
    """What the questions of a transcript are about."""
    topic = said.topic
    for code in topic.carried:
        found[code].add(Sign.CARRIED)
        if topic.same:
            found[code].add(Sign.CARRIED_SAME)


def _by_scene(article: Article, said: Said, found: defaultdict[str, set[Sign]]) -> None:
    """Where the article plays, and whether a foreigner speaks there."""
    if article.scene.setting:
        found[article.scene.setting].update()
        if THE_NOUN.search(said.content):
            found[article.scene.setting].add(Sign.SETTING_THE)
    if home := article.scene.home:
        own = Sign.HOME_OWN if home in said.who.homes else Sign.HOME_ABROAD
        found[home].add(own if said.who.homes else Sign.HOME_HERE)
    if (locale := article.scene.locale) and locale != article.scene.home:
        own = Sign.LOCAL_OWN if locale in said.who.homes else Sign.LOCAL_ABROAD
        found[locale].add(own if said.who.homes else Sign.LOCAL_HERE)
        if not article.opening - {locale}:
            found[locale].add(Sign.LOCAL_ALONE)
    at_home = {article.scene.home, article.locale} - {""}
    for code, signs in found.items():
        signs.update({Sign.ABROAD} if said.who.homes and code not in said.who.homes else ())
        signs.update({Sign.ELSEWHERE} if at_home and code not in at_home else ())


def _carried(said: Said, before: Before, found: defaultdict[str, set[Sign]]) -> None:
    """What goes on from the statement before."""
    signs = {Sign.BEFORE}
    if GOES_ON.match(said.content):
        signs.add(Sign.IT)
    if THE_CLAIM.match(said.content):
        signs.add(Sign.CLAIM)
    for code in before.codes:
        found[code] |= signs
    if THE_CLAIM.match(said.content):
        for code in before.by:
            found[code].update(() if code in said.who.homes else {Sign.CLAIMED})


def _marks(article: Article, said: Said) -> frozenset[Mark]:
    who, content = said.who, said.content
    marks = {
        Mark.NAMES: bool(said.named),
        Mark.HOMELESS: not who.homes,
        Mark.TIES: TIES.search(content),
        Mark.TALK: who.inside,
        Mark.ITS: ITS.search(content),
        Mark.WE: US.search(content),
        Mark.REGION: REGION.search(content),
        Mark.BLOC: BLOC.search(content),
        Mark.BARE: not DEFINITE_AT_ALL.search(content),
        Mark.TURN: said.topic.turn,
        Mark.STRANGE: article.scene.strange,
        Mark.NOWHERE: not article.scene.home and not article.locale,
    }
    return frozenset(mark for mark, is_so in marks.items() if is_so) | act_marks(article.text, said)
