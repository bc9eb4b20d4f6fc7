"""Who a source mention is: one small rule for each kind of mention, asked in a fixed order."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass, field

from rostra.extraction.people.names import latin, name_words
from rostra.extraction.people.states import States, is_adjective_of
from rostra.extraction.people.titles import Title, is_title_word, title_of
from rostra.extraction.speakers import bodies, groups
from rostra.extraction.speakers.bodies import Body
from rostra.extraction.speakers.cast import Cast, Person, Span
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
    office: tuple[str, Title] | None = None
    """(state, title): whoever held that office that day; the article never names them."""

    @property
    def found(self) -> bool:
        """Whether anybody was found."""
        return bool(self.people or self.bodies or self.office)


NOBODY = Who(confidence=0.3)


@dataclass(slots=True, eq=False)
class Said:
    """One resolved statement, as later mentions look back on it."""

    at: int
    paragraph: int
    who: Who
    text: str


@dataclass(slots=True)
class Resolver:
    """Resolves the source mentions of one article, in the order of the text."""

    layout: Layout
    cast: Cast
    states: States
    home: str = ""
    """The state the article speaks from, or ""."""
    local_states: tuple[str, ...] = ()
    """States that the article names and no table has."""
    history: list[Said] = field(default_factory=list)
    named_bodies: list[tuple[int, Body]] = field(default_factory=list)
    pairs: list[tuple[int, tuple[Person, ...]]] = field(default_factory=list)

    # ------------------------------------------------------------------ a whole mention

    def resolve(self, start: int, end: int) -> Who:
        """Who [start, end) of the text is."""
        text = self.layout.text[start:end].strip(" ,“”\"'’‘«»:")
        low = " ".join(text.lower().split())
        if not low:
            return NOBODY
        for rule in (self._pronoun, self._joint, self._spokesperson, self._named,
                     self._several, self._described, self._body, self._unnamed):  # fmt: skip
            who = rule(text, low, start, end)
            if who is not None:
                return who
        return Who(reason=f"nobody in the article is known to be “{text}”", confidence=0.4)

    def remember(self, at: int, who: Who, text: str) -> None:
        """Keep what a mention meant, for the pronouns and titles that follow."""
        self.history.append(Said(at, self.layout.paragraph(at), who, text))
        if len(who.people) > 1:
            self.pairs.append((at, who.people))
        for body in who.bodies:
            self.named_bodies.append((at, body))

    # ------------------------------------------------------------------ pronouns

    def _pronoun(self, _text: str, low: str, start: int, _end: int) -> Who | None:
        word = low.removesuffix(" himself").removesuffix(" herself").removesuffix(" themselves")
        if word in groups.HE:
            return self._he_or_she("m", start)
        if word in groups.SHE:
            return self._he_or_she("f", start)
        if word in groups.THEY:
            return self._they(start)
        if word in groups.IT:
            return self._it(start)
        if word in groups.RELATIVE:
            return self._relative(start)
        if word in groups.FIRST:
            return Who(reason=f"“{word}” is whoever tells the story", confidence=0.4)
        return None

    def _he_or_she(self, gender: str, start: int) -> Who:
        paragraph = self.layout.paragraph(start)
        sentence = self.layout.sentence(start)
        scored = []
        for person in self.cast.people:
            if person.gender and person.gender != gender:
                continue
            score = self._nearness(person, start, paragraph, sentence)
            if score > 0:
                # A gender that is known to fit outweighs one that is only not known to clash.
                scored.append((score * (1.0 if person.gender == gender else 0.8), person))
        scored.sort(key=lambda pair: -pair[0])
        if not scored:
            last = self.history[-1].who if self.history else None
            if last and last.office:
                return Who(office=last.office, confidence=0.6, rule="pronoun: the last speaker")
            names = tuple(p.name for p in self.cast.people if p.gender == gender)
            unnamed = self.history[-1].who.behalf if self.history else ""
            return Who(reason="nobody the pronoun could mean is named before it",
                       candidates=names, behalf=unnamed, confidence=0.4)  # fmt: skip
        best, person = scored[0]
        last = self.history[-1] if self.history else None
        if last and not last.who.found and last.paragraph == paragraph and (
            not person.mentions or max(
                (m.start for m in person.mentions if m.start < start), default=-1) < last.at
        ):  # fmt: skip
            return Who(reason=last.who.reason or "the speaker before it has no name",
                       behalf=last.who.behalf, confidence=0.5)  # fmt: skip
        if not person.gender_sure:
            person.gender = gender
        rival = scored[1][0] if len(scored) > 1 else 0.0
        sure = 0.93 if rival < 0.5 * best else 0.8 if rival < 0.8 * best else 0.65
        return Who((person,), confidence=sure, rule="pronoun: the last one spoken of")

    def _nearness(self, person: Person, start: int, paragraph: int, sentence: int) -> float:
        """How present a person is at `start`: subjects and speakers stay, objects fade."""
        best = 0.0
        for said in reversed(self.history):
            if said.at >= start:
                continue
            if person in said.who.people:
                away = sentence - self.layout.sentence(said.at)
                turn = paragraph - said.paragraph
                best = max(best, 10.0 / (1 + 0.6 * away + 1.2 * turn))
                break
        for mention in person.mentions:
            if mention.start >= start:
                continue
            away = sentence - self.layout.sentence(mention.start)
            turn = paragraph - self.layout.paragraph(mention.start)
            first, _ = self.layout.sentence_span(mention.start)
            early = mention.whole[0] - first < 25
            weight = 6.0 if early else 3.0
            if mention.possessive:
                weight *= 0.6
            if away == 0:
                weight *= 0.9
            best = max(best, weight / (1 + 0.6 * away + 1.2 * turn))
        return best

    def _they(self, start: int) -> Who:
        paragraph = self.layout.paragraph(start)
        last = self.history[-1] if self.history else None
        if last and paragraph - last.paragraph <= 1:
            who = last.who
            if len(who.people) > 1 or (who.bodies and not who.people):
                return Who(who.people, who.bodies, confidence=0.85, rule="they: the last speakers")
            if not who.found:
                return Who(reason=who.reason or "the speakers before have no names",
                           behalf=who.behalf, confidence=0.6)  # fmt: skip
        for at, people in reversed(self.pairs):
            if at < start and paragraph - self.layout.paragraph(at) <= 2:
                return Who(people, confidence=0.8, rule="they: the last pair")
        people = self._coordinated_before(start)
        if people:
            return Who(people, confidence=0.75, rule="they: the last pair named together")
        if last and last.who.found and last.paragraph == paragraph:
            return Who(last.who.people, last.who.bodies, confidence=0.5,
                       rule="they: the last speaker")  # fmt: skip
        return Who(reason="nobody the pronoun could mean is named before it", confidence=0.4)

    def _coordinated_before(self, start: int) -> tuple[Person, ...]:
        """The last two or more people that were named side by side."""
        mentions = [(m, p) for m, p in self.cast.all_mentions() if m.end <= start]
        for i in range(len(mentions) - 1, 0, -1):
            (one, a), (two, b) = mentions[i - 1], mentions[i]
            between = self.layout.text[one.end : two.whole[0]]
            if a is not b and len(between) < 60 and re.search(r"\b(?:and|with)\b", between) and (
                "." not in between and "\n" not in between
            ):  # fmt: skip
                return a, b
        return ()

    def _it(self, start: int) -> Who:
        for said in reversed(self.history):
            if said.at < start and said.who.bodies and not said.who.people:
                return Who(bodies=said.who.bodies[-1:], confidence=0.8, rule="it: the last body")
        body = self._last_body("", start)
        if body:
            return Who(bodies=(body,), confidence=0.5, rule="it: the last body named")
        return Who(reason="no organisation is named before “it”", confidence=0.4)

    def _relative(self, start: int) -> Who:
        before = [(m, p) for m, p in self.cast.all_mentions() if m.end <= start]
        if before and start - before[-1][0].end < 80:
            gap = self.layout.text[before[-1][0].end : start]
            if "." not in gap and "\n" not in gap:
                return Who((before[-1][1],), confidence=0.85, rule="relative: the name before it")
        first, _ = self.layout.sentence_span(start)
        head = self.layout.text[first:start].strip(" ,")
        tail = re.split(r"[,;:]|\b(?:to|by|from|with|and)\b", head)[-1].strip()
        if tail and tail.lower() not in groups.RELATIVE:
            return self.resolve(start - len(self.layout.text[first:start]) + head.rfind(tail)
                                if head.rfind(tail) >= 0 else first, first + len(head))  # fmt: skip
        return Who(reason="nobody is named before the relative pronoun", confidence=0.4)

    # ------------------------------------------------------------------ several at once

    def _joint(self, text: str, _low: str, start: int, end: int) -> Who | None:
        """ "X and Y", "A, B and C": each part must be somebody."""
        raw = self.layout.text[start:end]
        cuts = [m.span() for m in re.finditer(r"\s*,?\s+and\s+(?:also\s+)?", raw)]
        if not cuts:
            return None
        mentions = self.cast.within(start, end)
        for cut_start, cut_end in reversed(cuts):
            left, right = (start, start + cut_start), (start + cut_end, end)
            if not self._may_stand_alone(left, mentions) or not self._may_stand_alone(
                right, mentions
            ):
                continue
            plural = title_of(text) if mentions else None
            one = self._list(left) if "," in raw[:cut_start] else self.resolve(*left)
            two = self.resolve(*right)
            if one.found and two.found and not set(one.people) & set(two.people):
                people = (*one.people, *two.people)
                if plural and plural.plural:
                    for person in people:
                        person.take_title(plural, "")
                return Who(people, (*one.bodies, *two.bodies),
                           confidence=min(one.confidence, two.confidence),
                           rule="named together", office=one.office or two.office)  # fmt: skip
        return None

    def _list(self, span: Span) -> Who:
        """ "A, B" before "and C"."""
        start, end = span
        raw = self.layout.text[start:end]
        comma = raw.rfind(",")
        left, right = (start, start + comma), (start + comma + 1, end)
        mentions = self.cast.within(start, end)
        if self._may_stand_alone(left, mentions) and self._may_stand_alone(right, mentions):
            one = self._list(left) if "," in raw[:comma] else self.resolve(*left)
            two = self.resolve(*right)
            if one.found and two.found and not set(one.people) & set(two.people):
                return Who((*one.people, *two.people), (*one.bodies, *two.bodies),
                           confidence=min(one.confidence, two.confidence))  # fmt: skip
        return self.resolve(start, end)

    def _may_stand_alone(self, span: Span, mentions: Sequence[tuple[object, Person]]) -> bool:
        piece = self.layout.text[span[0] : span[1]].strip(" ,")
        if not piece:
            return False
        if any(span[0] <= m.start < span[1] for m, _ in mentions):  # type: ignore[attr-defined]
            return True
        if bodies.known_body(piece) or bodies.metonym(piece, self.states):
            return True
        if bodies.ministry(piece, self.states, self.home):
            return bool(re.search(r"ministry", piece, re.IGNORECASE))
        if re.search(r"counterpart", piece):
            return True
        title = title_of(piece)
        return bool(title and re.match(r"(?:the|his|her|its|their)\b", piece, re.IGNORECASE))

    def _several(self, text: str, low: str, start: int, _end: int) -> Who | None:
        """ "the two leaders", "both presidents", "the sides"."""
        if not groups.PLURAL_PAIR.match(low):
            return None
        number = groups.wanted_number(low)
        title = title_of(text)
        definite = re.match(r"(?:the|both|these)\b", low)
        if not definite:
            return None
        for at, people in reversed(self.pairs):
            if at < start and _fits_all(people, title) and number in (0, len(people)):
                return Who(people, confidence=0.88, rule="several: the last who spoke together")
        ranked = self._by_rank(title, start)
        if number and len(ranked) == number:
            return Who(ranked, confidence=0.88, rule="several: all who hold the office")
        pair = self._coordinated_before(start)
        if pair and _fits_all(pair, title) and number in (0, 2):
            return Who(pair, confidence=0.8, rule="several: the last named together")
        people = ranked or tuple(self._main_people(start))
        wanted = number or 2
        if len(people) == wanted or (len(people) > wanted and not number):
            sure = 0.75 if len(people) == wanted else 0.55
            return Who(people[:wanted], confidence=sure, rule="several: the main persons")
        return Who(reason=f"“{text}” does not say who they are",
                   candidates=tuple(p.name for p in people), confidence=0.5)  # fmt: skip

    def _by_rank(self, title: Title | None, start: int) -> tuple[Person, ...]:
        if title is None:
            return ()
        return tuple(
            p for p in self.cast.people
            if p.mentions[0].start < start and p.ranks & title.ranks
        )  # fmt: skip

    def _main_people(self, start: int) -> list[Person]:
        """People with a title who were named before, those of the first paragraphs first."""
        return [p for p in self.cast.people if p.mentions[0].start < start and p.titles]

    # ------------------------------------------------------------------ names

    def _spokesperson(self, text: str, low: str, start: int, end: int) -> Who | None:
        match = re.search(r"\bspokes(?:man|woman|person)\b|\bpress secretary\b", low)
        if not match:
            return None
        mentions = self.cast.within(start, end)
        at = start + self.layout.text[start:end].lower().find(match.group())
        behalf_text = self._behalf(text)
        behalf = self._behalf_name(behalf_text, start)
        own = [
            (m, p) for m, p in mentions
            if not m.possessive and not re.search(r"\b(?:for|of|to)\s+(?:\w+\s+){0,3}\Z",
                                                  self.layout.text[at : m.whole[0]] if m.start > at
                                                  else "")
            and (m.start > at or self.layout.text[m.end : m.end + 1] == ",")
        ]  # fmt: skip
        if own:
            person = own[-1][1]
            person.behalf = person.behalf or behalf
            return Who((person,), confidence=0.95, behalf=behalf, rule="spokesperson by name")
        gender = "f" if "woman" in match.group() else "m" if match.group().endswith("man") else ""
        if not groups.indefinite(text) or low.startswith("the"):
            known = [p for p in self.cast.people
                     if p.mentions[0].start < start and "spokesperson" in p.ranks
                     and (not gender or p.gender in ("", gender))
                     and (not behalf or not p.behalf or latin(p.behalf) == latin(behalf))]  # fmt: skip
            if known:
                person = self._most_recent(known, start)
                return Who((person,), confidence=0.9, behalf=behalf or person.behalf,
                           rule="the spokesperson named before")  # fmt: skip
        return Who(reason=f"“{text}” is not named", behalf=behalf, confidence=0.8)

    def _behalf(self, text: str) -> str:
        """The words for whom a spokesperson speaks: "Kremlin" in "Kremlin spokesman"."""
        match = re.search(
            r"\b(?:spokes(?:man|woman|person)|press secretary)\s+(?:for|of|to|at)\s+"
            r"(?P<whom>[^,]+)", text, re.IGNORECASE,
        )  # fmt: skip
        if match:
            return match["whom"].strip()
        match = re.search(r"(?P<whom>.+?)\s+(?:spokes(?:man|woman|person)|press secretary)\b", text,
                          re.IGNORECASE)  # fmt: skip
        whom = match["whom"].strip() if match else ""
        return "" if whom.lower() in ("the", "a", "an", "his", "her", "its", "their") else whom

    def _behalf_name(self, words: str, start: int) -> str:
        plain = re.sub(r"\A(?:a|an|the|chief|deputy|his|her|its|their|another)\s+", "", words,
                       flags=re.IGNORECASE).strip()  # fmt: skip
        if not plain:
            return ""
        if plain.lower() in ("presidential", "president's", "president’s", "presidency"):
            heads = [p for p in self.cast.people if "head_of_state" in p.ranks]
            return heads[0].name if heads else "President"
        bare = re.sub(r"['’]s?\Z", "", plain)
        for name in (bare, plain):
            words_of_name = [latin(w) for w in name.split()]
            for person in self.cast.people:
                if words_of_name and words_of_name[-1] in person.words[-1:]:
                    return person.name
        body = self._any_body(bare, start) or self._any_body(plain, start)
        if body:
            return body.name
        title = title_of(plain)
        if title:
            who = self._described(f"the {bare}", f"the {bare}".lower(), start, start)
            if who and who.people:
                return who.people[0].name
        return bodies.strip_article(bare)

    def _represents(self, text: str, person: Person) -> str:
        """For whom a lawyer or representative speaks: "Werring's lawyer, Petra Halm"."""
        match = re.match(r"(?P<whom>.+?)['’]s?\s+(?:\w+\s+)?(?:lawyer|attorney|representative|envoy)\b",
                         text)  # fmt: skip
        if not match or person.behalf:
            return person.behalf
        whom = bodies.strip_article(match["whom"])
        for other in self.cast.people:
            if other is not person and name_words(whom)[-1:] == other.words[-1:]:
                return other.name
        body = bodies.known_body(whom)
        return body.name if body else ""

    def _named(self, text: str, low: str, start: int, end: int) -> Who | None:
        """A person's name in the mention, unless it only belongs to somebody else's."""
        chosen: Person | None = None
        raw = self.layout.text
        for mention, person in self.cast.within(start, end):
            if mention.possessive and mention.end < end - 2:
                continue
            before = raw[start : mention.whole[0]]
            if re.search(r"\b(?:of|for|to|by|with|from|under)\s+(?:the\s+)?\Z", before):
                continue
            chosen = person
            if raw[mention.end : mention.end + 1] == ",":
                break
        if chosen is None:
            return None
        chosen.behalf = self._represents(text, chosen)
        return Who((chosen,), confidence=0.97, behalf=chosen.behalf, rule="by name")

    # ------------------------------------------------------------------ titles

    def _described(self, text: str, low: str, start: int, _end: int) -> Who | None:
        """ "the President", "the Azerbaijani leader", "his Kazakh counterpart"."""
        if re.search(r"\bcounterparts?\b", low):
            return self._counterpart(text, start)
        if re.fullmatch(r"(?:the|his|her|their) (?:distinguished |high |visiting )?(?:guest|visitor)", low):
            return self._guest(start)
        title = title_of(text)
        if title is None or title.plural or groups.indefinite(text):
            return None
        noun_at = low.find(title.noun.split()[-1][:4])
        body_after = re.search(r"['’]s\s+\w+\Z", text)
        if bodies.common_noun(text) and not is_title_word(low.split()[-1]) and not body_after:
            return None  # "the president's office", "the governor's council"
        if re.search(r"\b(?:office|administration|cabinet|team|palace)\Z", low) and noun_at >= 0:
            return None
        states = self._states_of(text)
        scored = []
        for person in self.cast.people:
            if person.mentions[0].start >= start:
                continue
            score = self._fit(person, title, states, start)
            if score > 0:
                scored.append((score, person))
        scored.sort(key=lambda pair: -pair[0])
        if scored:
            best, person = scored[0]
            rival = scored[1][0] if len(scored) > 1 else 0.0
            sure = 0.92 if rival < 0.7 * best else 0.75
            return Who((person,), confidence=sure, rule=f"by title: “{text}”",
                       behalf=person.behalf)  # fmt: skip
        state = states[0] if states else ("" if _has_topics(title, self) else self.home)
        return Who(office=(state, title), confidence=0.5, rule=f"by office: “{text}”",
                   reason=f"the article names nobody who is “{text}”")  # fmt: skip

    def _states_of(self, text: str) -> list[str]:
        from rostra.extraction.speakers.spotting import states_in

        found = states_in(text, self.states)
        if found:
            return found
        for word in re.findall(r"[A-Z][\w\-]+", text):
            for state in self.local_states:
                if latin(word) == latin(state) or is_adjective_of(word, state):
                    found.append(state)
        return found

    def _fit(self, person: Person, title: Title, states: Sequence[str], start: int) -> float:
        nouns = {t.noun for t in person.titles}
        if title.noun in nouns:
            score = 3.0
        elif person.ranks & title.ranks:
            score = 2.0
        else:
            return 0.0
        if title.gender and person.gender and person.gender_sure and title.gender != person.gender:
            return 0.0
        if states:
            own = self._person_states(person)
            if own and not set(own) & set(states):
                return 0.0
            score += 1.5 if own else 0.0
        topics = {t for t in title.topics if not self._is_state_word(t)}
        if topics:
            theirs = person.topics
            if topics & theirs:
                score += 1.5
            elif title.noun in ("minister", "secretary") and theirs:
                return 0.0
        if title.deputy != any(t.deputy for t in person.titles):
            score -= 1.0
        if title.former != any(t.former for t in person.titles):
            score -= 1.0
        sentence, paragraph = self.layout.sentence(start), self.layout.paragraph(start)
        return score * (1 + 0.06 * self._nearness(person, start, paragraph, sentence))

    def _person_states(self, person: Person) -> list[str]:
        out = list(person.states)
        for word in person.topics:
            for state in self.local_states:
                if is_adjective_of(word, state) or latin(word) == latin(state):
                    out.append(state)
        return out

    def _is_state_word(self, word: str) -> bool:
        return bool(self.states.find(word)) or any(
            is_adjective_of(word, s) or latin(word) == latin(s) for s in self.local_states
        )

    def _guest(self, start: int) -> Who:
        """ "the guest": the other of the two main persons, the host being named first."""
        people = [p for p in self.cast.people if p.mentions[0].start < start]
        spoke = {p for said in self.history for p in said.who.people}
        ranked = [p for p in people[1:] if p in spoke] or people[1:]
        if not ranked:
            return Who(reason="the article names no guest", confidence=0.4)
        sure = 0.8 if len(ranked) == 1 else 0.6
        return Who((self._most_recent(ranked, start),), confidence=sure, rule="the guest")

    def _counterpart(self, text: str, start: int) -> Who:
        states = self._states_of(text)
        last = next((s.who.people[0] for s in reversed(self.history)
                     if s.at < start and len(s.who.people) == 1), None)  # fmt: skip
        gender = {"his": "m", "her": "f"}.get(text.split()[0].lower(), "")
        ranked = []
        for person in self.cast.people:
            if person.mentions[0].start >= start or not person.titles:
                continue
            score = 1.0
            own = self._person_states(person)
            if states:
                if own and not set(own) & set(states):
                    continue
                score += 3.0 if own else 0.0
            if last is person:
                score -= 2.0 if not states else 0.5
            if last and last is not person and last.ranks & person.ranks:
                score += 2.0
            if gender and not states and person.gender and person.gender != gender:
                score += 0.3
            ranked.append((score, -person.mentions[0].start, person))
        ranked.sort(key=lambda row: (-row[0], -row[1]))
        if ranked and ranked[0][0] > 0:
            return Who((ranked[0][2],), confidence=0.85, rule="counterpart")
        if states and last:
            titled = next((t for t in last.titles), None)
            if titled:
                return Who(office=(states[0], titled), confidence=0.6, rule="counterpart by office")
        return Who(reason=f"nobody in the article is known to be “{text}”", confidence=0.4)

    def _most_recent(self, people: Sequence[Person], start: int) -> Person:
        sentence, paragraph = self.layout.sentence(start), self.layout.paragraph(start)
        return max(people, key=lambda p: self._nearness(p, start, paragraph, sentence))

    # ------------------------------------------------------------------ bodies

    def _possessed(self, text: str, low: str, start: int) -> Who | None:
        """ "her office", "the mayor's office": a body named after a person."""
        match = re.fullmatch(r"(?P<owner>his|her|their|.+?['’]s?)\s+(?P<what>office|campaign|team)", low)
        if not match:
            return None
        owner = match["owner"]
        if owner in ("his", "her", "their"):
            gender = "m" if owner == "his" else "f"
            who = self._he_or_she(gender, start) if owner != "their" else self._they(start)
        else:
            who = self.resolve(start, start + len(re.sub(r"['’]s?\Z", "", owner)))
        if not who.people:
            return None
        name = f"{match['what'].capitalize()} of {who.people[0].name}"
        return Who(bodies=(Body(name, match["what"]),), confidence=0.75, rule="a person's office")

    def _experts_at(self, text: str, start: int) -> Who | None:
        """ "Economists at Sund & Lind": the body they speak for."""
        match = re.match(
            r"(?:economists|analysts|researchers|experts|scientists|strategists)\s+(?:at|of|from|with)"
            r"\s+(?P<body>(?:the\s+)?[A-Z].+)\Z", text, re.IGNORECASE,
        )  # fmt: skip
        if not match:
            return None
        body = self._any_body(match["body"], start) or Body(bodies.strip_article(match["body"]))
        return Who(bodies=(body,), confidence=0.7, rule="those who work there speak for it")

    def _body(self, text: str, low: str, start: int, _end: int) -> Who | None:
        own = self._possessed(text, low, start) or self._experts_at(text, start)
        if own:
            return own
        if groups.indefinite(text) and not re.search(r"[A-Z]", text[2:]):
            return None
        if bodies.DOCUMENT.search(low):
            return self._document(text, low, start)
        body = self._any_body(text, start)
        if body is None:
            return None
        return Who(bodies=(body,), confidence=0.9 if body.sure else 0.65,
                   rule="organisation" if body.sure else "organisation; its state is not said",
                   )  # fmt: skip

    def _any_body(self, text: str, start: int) -> Body | None:
        apposition = re.match(r"(?P<common>(?i:the|a|its)\s[^,]+),\s+(?P<name>[A-Z].+)\Z", text)
        if apposition:
            return Body(bodies.strip_article(apposition["name"]),
                        bodies.common_noun(apposition["common"]))  # fmt: skip
        plain = bodies.strip_article(text)
        found = bodies.known_body(text) or bodies.ministry(
            text, self._all_states(), self.home
        )
        found = found or bodies.government(text, self._all_states())
        found = found or bodies.metonym(text, self._all_states())
        if found:
            return found
        noun = bodies.common_noun(text)
        if noun and plain == plain.lower():
            bare = plain == noun or plain in _VAGUE_BODIES
            earlier = self._last_body(noun, start, plain) if bare else None
            return earlier or self._portfolio(noun, start) or self._common_body(plain, noun)
        if plain[:1].isupper() or re.search(r"\b[A-Z]{2,}\b", plain):
            if title_of(plain) and not noun:
                return None
            return Body(self._expanded(plain), noun)
        return None

    def _portfolio(self, noun: str, start: int) -> Body | None:
        """ "the ministry" where only a minister was named."""
        if noun not in ("ministry", "department"):
            return None
        for person in sorted(self.cast.people, key=lambda p: -p.mentions[0].start):
            for title in person.titles:
                if title.noun in ("minister", "foreign minister") and person.mentions[0].start < start:
                    topic = " ".join(person.roles[0].split()) if person.roles else ""
                    match = re.search(r"(\w+)\s+minister\b|minister\s+(?:of|for)\s+(?:the\s+)?(\w+)",
                                      topic, re.IGNORECASE)  # fmt: skip
                    if match:
                        state = next(iter(self._person_states(person)), "") or self.home
                        words = f"{match.group(1) or match.group(2)} ministry"
                        return bodies.ministry(words, self._all_states(), state)
        return None

    def _common_body(self, plain: str, noun: str) -> Body | None:
        """ "the engineers' union": a body that the article names by its own common words only."""
        if noun == "government" and re.fullmatch(r"government(?:['’]s own)?", plain) and self.home:
            return Body(f"Government of {bodies.with_article(self.states.name(self.home))}", noun,
                        self.home)  # fmt: skip
        if plain == noun or noun in _NEEDS_A_NAME or len(plain.split()) > 4:
            return None
        if not re.fullmatch(r"[\w'’\- ]+", plain) or re.search(r"\b(?:of|in|at|own)\b", plain):
            return None
        return Body(" ".join(w[:1].upper() + w[1:] for w in plain.split()), noun, sure=False)

    def _all_states(self) -> States:
        if not self.local_states:
            return self.states
        return _with_local(self.states, self.local_states, self.layout.text)

    def _expanded(self, name: str) -> str:
        """ "WFP" -> the name that stands before "(WFP)" in the article."""
        if name.isupper() and len(name) > 1:
            match = re.search(
                r"((?:[A-Z][\w'’\-]+\s+(?:(?:of|for|the|and|on|in)\s+)*){1,7}[A-Z][\w'’\-]+)\s+\("
                + re.escape(name) + r"\)", self.layout.text,
            )  # fmt: skip
            if match:
                return bodies.strip_article(match.group(1))
        return name

    def _last_body(self, noun: str, start: int, phrase: str = "") -> Body | None:
        for at, body in reversed(self.named_bodies):
            if at < start and (not noun or body.noun == noun or bodies.may_be_called(body.name, noun)):
                return body
        best: Body | None = None
        for match in _PROPER.finditer(self.layout.text, 0, start):
            name = bodies.strip_article(match.group())
            if bodies.may_be_called(name, noun or "company"):
                ministry = bodies.ministry(name, self._all_states(), self.home)
                best = ministry or bodies.known_body(name) or Body(self._expanded(name), noun)
        return best

    def _document(self, text: str, low: str, start: int) -> Who:
        """ "the joint statement": its signatories, where they are named."""
        if "joint" in low or "declaration" in low or "communiq" in low:
            for at, people in reversed(self.pairs):
                if at < start:
                    return Who(people, confidence=0.75, rule="document: who signed it")
            people = self._coordinated_before(start)
            if people:
                return Who(people, confidence=0.65, rule="document: those named together")
        owner = re.match(r"(?P<owner>.+?)['’]s?\s+(?:own\s+)?\w+\Z|.*\b(?:of|by|from)\s+(?P<by>.+)\Z", text)
        if owner:
            name = owner["owner"] or owner["by"]
            body = self._any_body(name, start)
            if body:
                return Who(bodies=(body,), confidence=0.7, rule="document: its body")
            return Who(reason=f"whose “{text}” it is, the article does not say", confidence=0.5)
        body_before = re.match(r"(?:the|a|an)\s+(?P<body>.+?)\s+\w+\Z", text, re.IGNORECASE)
        if body_before:
            body = self._any_body(body_before["body"], start)
            if body and body.name != body_before["body"].lower():
                return Who(bodies=(body,), confidence=0.6, rule="document: its body")
        for said in reversed(self.history):
            if said.at < start and said.who.bodies:
                return Who(bodies=said.who.bodies[-1:], confidence=0.55,
                           rule="document: the body that spoke last")  # fmt: skip
        return Who(reason=f"whose “{text}” it is, the article does not say", confidence=0.5)

    # ------------------------------------------------------------------ nobody

    def _unnamed(self, text: str, low: str, start: int, _end: int) -> Who | None:
        if groups.indefinite(text) or groups.UNNAMED.search(low):
            behalf = ""
            match = re.search(r"(?P<whom>[A-Z][\w'’\- ]+?)(?:['’]s)?\s+(?:officials?|sources?)", text)
            if match:
                body = self._any_body(match["whom"], start)
                behalf = body.name if body else ""
            return Who(reason=f"“{text}” is not named", behalf=behalf, confidence=0.85)
        return None


_VAGUE_BODIES = frozenset(
    "airline operator shipping company energy company rail company state company power company"
    " oil company news agency central bank regulator lender".split()
)
_NEEDS_A_NAME = frozenset(
    "company firm group body team delegation giant maker producer newspaper outlet court board"
    " government parliament campaign bloc club port".split()
)
_PROPER = re.compile(
    r"(?:[A-Z][\w'’\-&]+|[A-Z]{2,})(?:\s+(?:(?:of|for|and|the|de|du)\s+)*[A-Z][\w'’\-&]+)*"
)


def _fits_all(people: Sequence[Person], title: Title | None) -> bool:
    if title is None:
        return True
    known = [p for p in people if p.ranks]
    return all(p.ranks & title.ranks for p in known)


def _has_topics(title: Title, resolver: Resolver) -> bool:
    del resolver
    return False if title.noun != "minister" else not title.topics


def _with_local(states: States, local: Sequence[str], text: str) -> States:
    forms = dict(states.forms)
    english = dict(states.english)
    for state in local:
        english[state] = state
        forms.setdefault(latin(state), (state, "name"))
        for word in set(re.findall(r"\b[A-Z][\w\-]+\b", text)):
            if is_adjective_of(word, state):
                forms.setdefault(latin(word), (state, "adjective"))
    return States(forms, english)
