"""What the rules share while they read one article: its cast, its states, what was said."""

from __future__ import annotations

import re
from bisect import bisect_left, bisect_right
from collections.abc import Callable, Sequence
from dataclasses import dataclass, field
from functools import cached_property
from operator import attrgetter

from rostra.domain.spans import Spans
from rostra.extraction.people.names import latin
from rostra.extraction.people.states import Adjectives, States
from rostra.extraction.people.titles import TITLE_WORDS, Title
from rostra.extraction.speakers.bodies import Body, known_body
from rostra.extraction.speakers.cast import Cast, Mention, Person
from rostra.extraction.speakers.functions import Function, function_of
from rostra.extraction.speakers.layout import Layout


@dataclass(frozen=True, slots=True)
class Who:
    """What a mention was found to mean."""

    people: tuple[Person, ...] = ()
    bodies: tuple[Body, ...] = ()
    reason: str = ""
    candidates: tuple[str, ...] = ()
    confidence: float = 0.5
    behalf: str = ""
    rule: str = ""
    decided: str = ""
    """"rule 7", where a person's rule decided."""
    mention: str = ""
    """The article's words for whoever was not found: those of whom a pronoun stands for."""

    @property
    def found(self) -> bool:
        """Whether anybody was found."""
        return bool(self.people or self.bodies)


_SIDE_CLAUSE = re.compile(
    r",\s+(?:which|who|whose|that|responsible\sfor|charged\swith|based\sin)\b"
)
SAYING = re.compile(r"(?<=[a-z])(?<!who)(?<!that)(?<!which)\s(?:told|said|added|says|tells)\b")
"""“The watchdog told the paper”: what the tagger took along."""
_UNIT_OF = re.compile(
    r"(?<=[a-z.>]),\s+(?:an?|the)\s(?:[\w'’.-]+\s){0,4}?(?:unit|subsidiary|division|affiliate|arm|branch)\b"
)
"""“Norrmark National Bank, a unit of Sund Corp”: the former."""
_LATE_TODAY = re.compile(
    r"(?<=\w)(?:(?:\s(?:late|early|earlier))?\s(?:today|yesterday|tonight|late)"
    r"|(?:\son)?\s(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day)\Z"
)
"""“The ministry late today”."""
_FIRM_ENDS = re.compile(r"\b(?:Inc|Corp|Co|Ltd)(?=\. [A-Z])")
"""“The analyst of Merrow and Co. Holders of it”: a sentence ends that the tagger took for none."""
_HANGING = re.compile(
    r"\s+(?:on|in|at|after|before|that|and|had|has|Had|Has|yesterday|today|last"
    r"|(?:this|last) (?:morning|afternoon|evening|week|month|year))\Z"
)
"""What the tagger took along: “The Lindrian Space Agency on”."""
_CUT_BODY = re.compile(r"The [A-Z][\w'’&-]+(?: [A-Z][\w'’&-]+)*")
_CUT_NAME = re.compile(
    r"(?: (?!(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day\b)[A-Z][\w'’&-]+){1,4}"
    r"(?: (?:union|group|company|party|association|bank|agency|ministry)\b)?"
)
_CUT_SHORT = re.compile(r"(?:\s+[A-Z][\w'’\-]+){1,4}")
_CUT_NOUN = re.compile(
    r"\s+(?:[a-z\-]+\s+)?(?:" + "|".join(sorted(TITLE_WORDS)) + r"|visitor|guest|latter|former|host"
    r"|company|ministry|government|bank|union|agency|commission|court)\b"
)
_LISTED = re.compile(r"(?:\s*\([^()\n]{1,40}\))?,\s+(?:the\s+)?")
_DOTS = re.compile(r"\b(?:Mr|Mrs|Ms|Dr|Prof|Hon|H\.E|Gen|Lt|Col)\.")
_PAIR = 160
"""Characters, titles among them, between two who are named together."""
_LATE = 6000
"""Characters, some forty sentences, over which a name is still near."""
_start_of = attrgetter("start")
_TOLD_OF = 0.7
"""The share of a speaker whom another tells of: “He” is rather the one who tells."""
_QUOTED = 2.0
"""The most that a name inside a quotation weighs outside of it."""
NOBODY = Who(confidence=0.3)


@dataclass(frozen=True, slots=True)
class Said:
    """One resolved statement, as later mentions look back on it."""

    at: int
    paragraph: int
    who: Who
    text: str = ""
    inner: bool = False
    """Whether another told of it."""
    content: Spans = ()


Rule = Callable[["Scene", str, str, int, int], Who | None]
"""(scene, the mention's text, the same in lower case, start, end) -> who, or None: not my kind."""
OfficeHolder = Callable[[str, str, Title], tuple[Person | None, tuple[str, ...]]]
"""(state, body, title) -> who held that office that day, or names of who may have."""


_DATELINE = re.compile(r"[A-Z][A-Z'’. ]{2,30}(?:, [A-Z]\w+)? [-–—] (?=[A-Z])")
"""What the tagger took along of where a story is sent from."""


@dataclass(eq=False)
class Scene:
    """The state of one article's resolution.  Rules read it; only `remember` changes it."""

    layout: Layout
    cast: Cast
    table: States
    """States of the table of countries."""
    rules: Sequence[Rule]
    office: OfficeHolder
    full_name: Callable[[Person], str]
    """The name by which a record knows a person."""
    home: str = ""
    """The state the article speaks from, or ""."""
    outlet: str = ""
    """Who publishes the article, where that is known."""
    local_states: tuple[str, ...] = ()
    """States that the article names and no table has."""
    quotations: Sequence[tuple[int, int]] = ()
    """What was said word for word, in order: who is named inside is there for the quoted only."""
    history: list[Said] = field(default_factory=list)
    named_bodies: list[tuple[int, Body]] = field(default_factory=list)
    pairs: list[tuple[int, tuple[Person, ...]]] = field(default_factory=list)
    quoted: Person | None = None
    """Whose own words the mention stands in: no “he” and no title in them is themselves."""
    quoted_from: int = 0
    """Where those words begin; 0 in a transcript, where they are all there is."""
    spoken_of: frozenset[Person] = frozenset()
    """Whom the statement names in what was said: “Reyk would leave, he said” is not Reyk."""
    paired: list[tuple[int, tuple[str, str]]] | None = None
    """Where a plural title names two states, found when first asked for (see pairs.py)."""
    together: list[tuple[int, Title, list[str]]] | None = None
    """Where offices of several states are named, found when first asked for (see pairs.py)."""
    met: list[tuple[int, tuple[Body, ...]]] | None = None
    """Bodies between whom talks were held, found when first asked for (see between.py)."""
    secretariat: str | None = None
    """The body whose secretary-general the article means, found when first asked for."""
    _functions: dict[int, Function] = field(default_factory=dict)
    _spoke: dict[Person, list[Said]] = field(default_factory=dict)

    def resolve(self, start: int, end: int) -> Who:
        """Who [start, end) of the text is: the first rule that knows the kind of mention."""
        start = self.cast.opening(start)
        if self.layout.text.startswith("of ", start) and end - start > len("of "):
            start += len("of ")  # “said of [of Ida Renn]'s remark”: what the tagger took along
        if dateline := _DATELINE.match(self.layout.text, start, end):
            start = dateline.end()  # “N'DJAMENA - Chad”
        text = self.layout.text[start:end].strip(" ,(“”\"'’‘«»:")
        text = text if known_body(text) else re.sub(r"['’]s\Z", "", text)
        whole = text
        text = _LATE_TODAY.sub("", _HANGING.sub("", text))
        if (
            text != whole
            and (hanging := self.layout.text.rfind(whole[len(text) :], start, end)) > 0
        ):
            end = hanging
        stop = _FIRM_ENDS.search(text)
        if stop:
            text, end = text[: stop.end()], start + stop.end()
        clause = _SIDE_CLAUSE.search(text) or _UNIT_OF.search(text) or SAYING.search(text)
        if clause:
            text, end = text[: clause.start()], start + clause.start()
        low = " ".join(text.lower().split())
        if low in ("the", "a", "an"):  # the tagger cut the mention short
            longer = _CUT_SHORT.match(self.layout.text, end) or _CUT_NOUN.match(
                self.layout.text, end
            )
            if longer:
                end = longer.end()
                text = f"{text}{longer.group()}"
                low = " ".join(text.lower().split())
        if (cut := self._cut_name(text, start, end)) > end:
            text = f"{text}{self.layout.text[end:cut]}"
            end, low = cut, " ".join(text.lower().split())
        if not low:
            return NOBODY
        for rule in self.rules:
            who = rule(self, text, low, start, end)
            if who is not None:
                return who
        return Who(reason=f"nobody in the article is known to be “{text}”", confidence=0.4)

    def _cut_name(self, text: str, start: int, end: int) -> int:
        """Where the name ends that the tagger cut: “[The United Auto] Workers union”."""
        longer = _CUT_NAME.match(self.layout.text, end) if _CUT_BODY.fullmatch(text) else None
        if longer is None or known_body(text) or self.states.find(text):
            return end
        return end if self.cast.within(start, longer.end()) else longer.end()

    def remember(
        self, at: int, who: Who, text: str = "", inner: bool = False, content: Spans = ()
    ) -> None:
        """Keep what a mention meant, for the pronouns and titles that follow."""
        said = Said(at, self.layout.paragraph(at), who, text, inner, content)
        self.history.append(said)
        for person in who.people:
            self._spoke.setdefault(person, []).append(said)
        if len(who.people) > 1:
            self.pairs.append((at, who.people))
        self.named_bodies += [(at, body) for body in who.bodies]

    @cached_property
    def states(self) -> States:
        """The table's states and the article's own."""
        if not self.local_states:
            return self.table
        capitals = {w.form for w in self.layout.words if w.capital}
        forms = dict(self.table.forms)
        english = dict(self.table.english)
        for state in self.local_states:
            english[state] = state
            forms.setdefault(latin(state), (state, "name"))
        for word in capitals:
            for state in self.adjectives.of(word):
                forms.setdefault(latin(word), (state, "adjective"))
        return States(forms, english)

    @cached_property
    def adjectives(self) -> Adjectives:
        """The article's own states, by their adjectives."""
        return Adjectives(self.local_states)

    def has_spoken(self, person: Person) -> bool:
        """Whether a statement of the article is somebody's so far."""
        return person in self._spoke

    def people_before(self, at: int) -> list[Person]:
        """Everybody who was named before an offset, in order of first mention."""
        return [p for p in self.cast.people if p.mentions and p.mentions[0].start < at]

    def people_known(self, at: int) -> list[Person]:
        """Those named before an offset, and who spoke before it without a name, by their office."""
        named = self.people_before(at)
        return named + [p for p in self._spoke if not p.mentions or p.mentions[0].start >= at]

    def people_near(self, at: int) -> list[Person]:
        """Whom a pronoun can mean: those named or heard of late; everybody, if nobody was."""
        since = at - _LATE
        near = {p for _, p in self.cast.within(since, at)}
        for said in reversed(self.history):
            if said.at < since:
                break
            near.update(said.who.people)
        return [p for p in self.cast.people if p in near] if near else list(self.cast.people)

    def nearness(self, person: Person, at: int) -> float:
        """How present a person is at an offset: subjects and speakers stay, objects fade."""
        paragraph, sentence = self.layout.paragraph(at), self.layout.sentence(at)
        best = 0.0
        for said in reversed(self._spoke.get(person, ())):
            if said.at < at:
                away = sentence - self.layout.sentence(said.at)
                best = 10.0 / (1 + 0.6 * away + 1.2 * (paragraph - said.paragraph))
                best *= _TOLD_OF if said.inner else 1.0
                break
        mentions = person.mentions
        for number in range(bisect_left(mentions, at, key=_start_of) - 1, -1, -1):
            mention = mentions[number]
            away = sentence - self.layout.sentence(mention.start)
            turn = paragraph - self.layout.paragraph(mention.start)
            fading = (0.9 if away == 0 else 1.0) / (1 + 0.6 * away + 1.2 * turn)
            if Function.SUBJECT.value * fading <= best:
                break  # no mention farther off can weigh more
            best = max(best, self._weight(mention, at) * fading)
        return best

    def _weight(self, mention: Mention, at: int) -> float:
        """The weight of a mention; little in another's quotation than the one that `at` is in."""
        weight = self._function(mention).value
        quotation = self._quotation(mention.start)
        return weight if quotation in (-1, self._quotation(at)) else min(weight, _QUOTED)

    def _quotation(self, at: int) -> int:
        """The number of the quotation that holds an offset, or -1."""
        number = bisect_right(self.quotations, (at, len(self.layout.text))) - 1
        return number if number >= 0 and at < self.quotations[number][1] else -1

    def named_in_quotation(self, person: Person, at: int) -> bool:
        """Whether a person is named before an offset in the direct speech that holds it."""
        return any(self.quoted_from <= m.start < at for m in person.mentions)

    def _function(self, mention: Mention) -> Function:
        """What a mention does in its sentence, found once."""
        known = self._functions.get(mention.start)
        if known is None:
            first, _ = self.layout.sentence_span(mention.start)
            start, end = mention.whole
            known = function_of(self.layout.text, first, start, end, mention.possessive)
            if known is Function.OWNER and start == self.layout.paragraph_start(start):
                known = Function.CLAUSE_SUBJECT  # “Brandt's mill is gone.”: whom it is about
            self._functions[mention.start] = known
        return known

    def most_present(self, people: Sequence[Person], at: int) -> Person:
        """The one that is nearest at an offset."""
        return max(people, key=lambda p: self.nearness(p, at))

    def named_together(self, at: int, paragraphs: int = 1000) -> tuple[Person, ...]:
        """The last two people named side by side before an offset, at most so far back."""
        first = self.layout.paragraph(at) - paragraphs
        mentions = [(m, p) for m, p in self.cast.all_mentions()
                    if m.end <= at and self.layout.paragraph(m.start) >= first
                    and self._quotation(m.start) in (-1, self._quotation(at))]  # fmt: skip
        for i in range(len(mentions) - 1, 0, -1):
            (one, a), (two, b) = mentions[i - 1], mentions[i]
            between = self.layout.text[one.end : two.whole[0]]
            if a is b or len(between) >= _PAIR or "." in _DOTS.sub("", between) or "\n" in between:
                continue
            if re.search(r"\b(?:and|with)\b", between):
                listed = self._listed_before(mentions, i - 1) if " with " not in between else ()
                return (*listed, a, b)
        return ()

    def _listed_before(
        self, mentions: Sequence[tuple[Mention, Person]], last: int
    ) -> tuple[Person, ...]:
        """Whom a list names before its last two: “A (of X), B (of Y), C and D”."""
        out: list[Person] = []
        for i in range(last, 0, -1):
            before, person = mentions[i - 1]
            between = self.layout.text[before.end : mentions[i][0].whole[0]]
            if not _LISTED.fullmatch(between) or person in out:
                break
            out.insert(0, person)
        return tuple(out)
