"""Find the persons an article names: runs of capitalised words, with titles around them."""

from __future__ import annotations

import re
from collections.abc import Callable, Sequence

from rostra.extraction.people.names import FAMILY_FIRST, PARTICLES, POST_NOMINALS, latin
from rostra.extraction.people.states import States, adjectives_among
from rostra.extraction.people.titles import Title, gender_of_words, is_title_word
from rostra.extraction.speakers import groups
from rostra.extraction.speakers.bodies import PORTFOLIO_WORDS, known_body
from rostra.extraction.speakers.cast import Cast, Mention, Person, Span
from rostra.extraction.speakers.envoys import is_accredited
from rostra.extraction.speakers.headlines import (
    headline_verb,
    no_sentence,
    only_above,
    without_headline,
)
from rostra.extraction.speakers.introductions import (
    Around,
    first_gender,
    gender_of,
    introduce,
    learn_from_all,
    owning_state,
    state_after,
    state_before,
    titles_around,
)
from rostra.extraction.speakers.layout import Layout, Word
from rostra.extraction.speakers.lexicon import BODY_WORDS, NEVER_NAMES, PARTS_OF_STATES
from rostra.extraction.speakers.namesakes import Bearers, said_of_self
from rostra.extraction.speakers.personhood import after_of, in_clause_of_place, is_person
from rostra.extraction.speakers.portfolios import after_constituency, topics_of_one, two_portfolios
from rostra.extraction.speakers.runs import runs, split_run
from rostra.extraction.speakers.styles import styled_words, without_party
from rostra.extraction.speakers.wives import before_surname, is_given_to_kin, name_wives
from rostra.extraction.speakers.word_names import A_TRADE, is_given_title, month_borders


def spot(
    layout: Layout,
    sources: Sequence[Span],
    states: States,
    places: Sequence[str],
    known_first: Callable[[str], str],
    gender_of_bearer: Callable[[str], str],
    known_person: Callable[[str], bool],
    leads: Callable[[str, str], bool],
    lone: Sequence[str] = (),
    bearers: Bearers | None = None,
) -> Cast:
    """The cast of a text.

    `sources` are the mentions that statements point to: a name there is a person unless it is a
    body's.  `known_first` gives "m", "f", "?" for a first name and "" for any other word,
    `gender_of_bearer` the same for many more where a word is known to be a first name;
    `known_person` says whether a full name is somebody's, `leads` whether a surname is that of one
    who leads a state, by its code, or speaks for it; `lone` are bodies that go by one word;
    `bearers` tells two of one surname apart.
    """
    cast = Cast(layout.called, bearers, layout.tells_of_kin)
    plural: Title | None = None
    adjectives = _adjectives(layout, states) | {latin(p) for p in places}
    alone = _alone(layout, sources) - {latin(body) for body in lone}
    borders = frozenset(at for span in sources for at in span if layout.is_headline(at))
    borders |= month_borders(layout, sources, known_first)
    for run in runs(layout, borders):
        if layout.is_shouted(run[0].start) or _is_known_body(layout, run):
            continue
        title_words, name, state = _name_in(
            layout, run, states, adjectives, known_first, gender_of_bearer, cast
        )
        name = _without_letters(without_headline(layout, name))
        if name and _goes_on_body(layout, run, name, lone, known_first):
            continue
        if name and no_sentence(layout, name, known_first):
            continue
        if (
            not name
            or only_above(layout, name)
            or headline_verb(layout, name, states)
            or _after_dot(layout.text, name[0].start)
            or topics_of_one(layout.words, layout.word_at(name[-1].start) + 1)
            or (
                layout.in_byline(name[0].start)
                and not any(s <= name[0].start < e for s, e in sources)
            )
        ):
            continue
        head = (state or title_words or name)[0]
        if len(name) == 1 and not title_words and in_clause_of_place(layout, name[0]):
            continue
        inside = bool(state) or _goes_on(layout, head, states, head is name[0])
        around = titles_around(layout, head, inside, name, bool(title_words))
        written = layout.text[name[0].start : name[-1].end].replace("[", "").replace("]", "")
        found = next((title for title, _ in around.all), None)
        owner = owning_state(layout.text, name[0].start, states)
        led = owner if owner and leads(written, owner) else ""
        if not cast.knows(written) and not led and not is_person(
            layout, name, written, found, title_words, sources, states, known_first,
            known_person, adjectives, alone,
        ):  # fmt: skip
            continue
        gender = first_gender(written, known_first)
        own = said_of_self(layout.text, name[-1].end)
        person = _take(cast, title_words, name, around, written, gender, own)
        if len(name) == 1 and not title_words and is_given_to_kin(layout.text, name[0].start):
            person.given = not person.full
        plural = around.title if around.title and around.title.plural else plural
        joined = _AND.search(layout.text, max(0, name[0].start - 8), name[0].start)
        introduce(cast, person, around, plural if joined else None, states)
        state_after(person, layout.text, name[-1].end, states)
        if around.title:
            state_before(person, layout.text, around.start, states)
        elif led and not person.states:
            person.states.append(led)  # “Germany's Scholz”
        person.states += [states.code(word.form) or word.form for word in state]
        gender_of(person, known_first, gender_of_bearer)
    _join_misspelt(cast)
    learn_from_all(cast, layout)
    name_wives(cast, layout.text)
    return cast


def _alone(layout: Layout, sources: Sequence[Span]) -> frozenset[str]:
    """The lone words that speak, as keys: “Sarani says”, of whom more may be told elsewhere."""
    words = (layout.text[start:end] for start, end in sources)
    return frozenset(
        low for word in words
        if _ONE_NAME.fullmatch(word)
        and not (is_title_word(word) or groups.UNNAMED.fullmatch(word))
        and (low := latin(word)) not in BODY_WORDS | NEVER_NAMES
    )  # fmt: skip


_ONE_NAME = re.compile(r"[A-Z][a-z][\w'’-]*")


def _is_known_body(layout: Layout, run: Sequence[Word]) -> bool:
    """“Scotland Yard”, “Doctors Without Borders”: all of it is a body's name."""
    whole = len(run) > 1 and known_body(layout.text[run[0].start : run[-1].end])
    return bool(whole)


def _goes_on_body(
    layout: Layout,
    run: Sequence[Word],
    name: Sequence[Word],
    lone: Sequence[str],
    known_first: Callable[[str], str],
) -> bool:
    """“Nissan” Motor, where “Nissan says it will”: the body's name goes on, and is nobody's."""
    at = layout.word_at(name[0].start) - 1
    before = layout.words[at] if at >= 0 else None
    inside = before is not None and any(before is word for word in run) and before.form in lone
    return inside and not known_first(name[0].form)


def _join_misspelt(cast: Cast) -> None:
    """“Melnikov” is Albert Melknikov whom the text introduced: wires drop and change a letter."""
    full: dict[str, list[Person]] = {}
    for person in cast.people:
        if person.full and len(person.words[-1]) >= _LONG:
            for key in _one_off(person.words[-1]):
                full.setdefault(key, []).append(person)
    lone = [p for p in cast.people if not p.full and not p.titles and p.words and p.mentions]
    for person in lone[:_MOST_MISSPELT]:
        word = person.words[0]
        if len(word) < _LONG:
            continue
        like = dict.fromkeys(p for key in _one_off(word) for p in full.get(key, ()))
        if len(like) == 1:
            (other,) = like
            before = other.mentions[0].start < person.mentions[0].start
            before = before and other.words[-1] != word  # else the cast knows that they are two
            if before and word.endswith("a") == other.words[-1].endswith("a"):
                cast.join(other, person)


def _one_off(word: str) -> set[str]:
    """A word, and it without each of its letters in turn: two that share one are a letter apart."""
    return {word, *(word[:i] + word[i + 1 :] for i in range(1, len(word)))}


_LONG, _MOST_MISSPELT = 7, 20
"""Letters of a surname that may be misspelt; lone names that are looked at: it stays linear."""
_AND = re.compile(r"\band\s+\Z")


def _take(
    cast: Cast,
    title_words: Sequence[Word],
    name: Sequence[Word],
    around: Around,
    written: str,
    gender: str,
    own: str,
) -> Person:
    """Put one mention into the cast."""
    if written.isupper() and (len(name) > 1 or title_words) and len(written) > _LABEL:
        written = written.title()  # a transcript's label
    honorifics = [w.form.lower().rstrip(".") for w in title_words]
    style = before_surname([w.form for w in title_words])
    gender = gender_of_words(honorifics) or gender
    mention = Mention(name[0].start, name[-1].end, written, around.title, around.start,
                      name[-1].possessive, gender, style, own)  # fmt: skip
    person = cast.add(mention)
    person.take_honorific(honorifics)
    person.style = person.style or mention.style
    return person


_LABEL = 3
"""Capitals up to which a name is an abbreviation."""


def _goes_on(layout: Layout, head: Word, states: States, is_name: bool) -> bool:
    """Whether a run begins inside a title: “Minister of” Agriculture Milena Sorokin."""
    if head.form.lower() in NEVER_NAMES and after_of(layout, head):
        return True
    if not is_name and (_inside_title(layout, head) or _after_title_of(layout, head)):
        return True
    return bool(states.find(head.form)) and _after_title_of(layout, head)


def _after_title_of(layout: Layout, word: Word) -> bool:
    """Whether a word ends a title: “Minister of Agriculture of Kestrelia” Ysolt Marrow."""
    index = layout.word_at(word.start) - 1
    if index > 0 and layout.words[index].form == "the":
        index -= 1
        if not is_accredited(layout.words, index):
            return False
    if index < 0 or layout.words[index].form != "of":
        return index > 0 and is_accredited(layout.words, index)
    for before in reversed(layout.words[max(0, index - 8) : index]):
        if is_title_word(before.form) and before.form.lower() not in ("foreign", "affairs"):
            return True
        if not before.capital and before.form not in ("of", "the", "and", "for"):
            return False
    return False


def _inside_title(layout: Layout, word: Word) -> bool:
    """Whether a word goes on a title: “Chairman of the Board of the” Bank Ida Renn, “... and”."""
    index = layout.word_at(word.start) - 1
    for _ in range(2):  # “Chairman of the provincial People's” Committee Bui Van Tinh
        if index > 1 and (layout.words[index].possessive or layout.words[index].form in _LOCAL):
            index -= 1
    if index < 1 or layout.words[index].form not in ("of", "the", "and", "for", "on"):
        return False
    joined = False
    for before in reversed(layout.words[max(0, index - _LONGEST_TITLE) : index + 1]):
        low = before.form.lower()
        if is_title_word(low) and low not in ("foreign", "affairs"):
            return joined
        if not before.capital and low not in ("of", "the", "and", "for", "in", "on", ","):
            return False
        joined = joined or low in ("of", "for", "on")
    return False


_LONGEST_TITLE = 14
_LOCAL = frozenset({"provincial", "municipal", "district", "regional", "local", "national"})


def _after_body(
    layout: Layout, run: Sequence[Word], states: States, is_first: Callable[[str], str]
) -> int:
    """Where the name begins in “Refugee Council Enver Solomon”, the end of a title; 0: nowhere."""
    if len(run) < _BODY_AND_NAME or not _inside_title(layout, run[0]):
        return 0
    for at in range(len(run) - 2, 0, -1):
        rest = run[at:]
        last = run[at - 1].form.lower()
        if last not in _OF_BODIES and not groups.UNNAMED.fullmatch(last):
            continue
        plain = all(w.form.lower() not in _OF_BODIES for w in rest)
        family = latin(rest[0].form) in FAMILY_FIRST
        likely = (
            is_first(rest[0].form) or len(rest) == 2 or (family and len(rest) <= _BODY_AND_NAME)
        )
        if plain and likely and not is_title_word(rest[0].form) and not states.find(rest[0].form):
            return at
    if len(run) == _BODY_AND_NAME and two_portfolios(
        layout.words, layout.word_at(run[0].start) - 1
    ):
        return 0 if is_first(run[0].form) else 1  # "Minister of Tourism and Lands Ida Renn"
    # "Department of Multilateral Cooperation Aizhan Seitova"
    ranked = any(is_title_word(word.form) for word in run[:-2])  # "Staff General Qadir Ida Renn"
    begins = not ranked and is_first(run[-2].form) and not is_first(run[-3].form)
    return len(run) - 2 if begins else 0


_BODY_AND_NAME = 3
_OF_BODIES = BODY_WORDS | PORTFOLIO_WORDS | NEVER_NAMES


def _name_in(
    layout: Layout,
    run: Sequence[Word],
    states: States,
    adjectives: frozenset[str],
    known_first: Callable[[str], str],
    gender_of_bearer: Callable[[str], str],
    cast: Cast,
) -> tuple[Sequence[Word], Sequence[Word], Sequence[Word]]:
    """(title words, name words, the state between them) of a run of capitals."""
    run = _without_chamber(run, known_first)
    if len(run) > 2 and states.find(layout.text[run[0].start : run[-1].end]):
        return run, (), ()  # “Papua New Guinea”, of which the first word is no title
    cut = _after_body(layout, run, states, gender_of_bearer)
    if cut:
        return run[:cut], run[cut:], ()
    run = without_party(run)
    if is_given_title(layout, run, cast):
        return (), run, ()
    title, name = split_run(run, states, adjectives, known_first)
    styled = styled_words(layout, name)
    title, name = [*title, *name[:styled]], name[styled:]
    ends_title = len(name) > 2 and _inside_title(layout, name[0])
    of_the = ends_title and layout.words[layout.word_at(name[0].start) - 1].form == "the"
    if of_the and not states.find(name[0].form):
        return (*title, name[0]), name[1:], ()  # "Minister of the Sea Milena Sorokin"
    if len(name) > 2 and _after_title_of(layout, name[0]):
        if size := _words_of_place(name, states):  # "Ambassador to the United Nations Ida Renn"
            return (*title, *name[:size]), name[size:], ()
        return title, name[1:], name[:1]  # "President of Ordonia Milena Sorokin"
    if len(name) > 1 and latin(name[0].form) in adjectives:
        return title, name[1:], ()  # "Tavaran Desta"
    trade = len(name) > 2 and A_TRADE.search(name[0].form)
    pollster = trade and name[1].form[0].isupper() and known_first(name[1].form)
    first = name[0].form if name else ""
    own = known_first(first) or latin(first) in FAMILY_FIRST
    if pollster and not own and latin(name[1].form) not in PARTICLES:
        return (*title, name[0]), name[1:], ()  # "Pollster Nina Achebe"
    lettered = len(name) > 1 and name[0].form.isupper() and len(name[0].form) > 2
    initial = lettered and len(name[1].form) == 1 and len(name) > _BODY_AND_NAME
    if lettered and (initial or cast.knows(layout.text[name[1].start : name[-1].end])):
        return (*title, name[0]), name[1:], ()  # "HRVP Borrell"; "CGM N. Ajith"
    if after_constituency(layout, run, name, known_first, gender_of_bearer):
        return (*title, name[0]), name[1:], ()
    if not name and cast.knows(run[-1].form):
        return run[:-1], run[-1:], ()  # "Sultan", after "President Nadia Sultan"
    return title, name, ()


def _without_chamber(run: Sequence[Word], known_first: Callable[[str], str]) -> Sequence[Word]:
    """“In the Commons Ida Renn”, “The Hon Ida Renn MP”: what stands beside a name, and is a title.

    A seat is a title too, and the name ends before it.
    """
    while len(run) > 2 and run[-1].form in POST_NOMINALS:
        run = run[:-1]
    house = len(run) > 2 and run[0].form in _CHAMBERS and known_first(run[1].form)
    return run[1:] if house else run


_CHAMBERS = frozenset({"Commons", "Lords", "Parliament", "Congress", "Senate", "Assembly"})


def _words_of_place(name: Sequence[Word], states: States) -> int:
    """How many words at the head of a run name a state or a body that has several; else 0."""
    for size in range(min(len(name) - 1, _BODY_AND_NAME), 1, -1):
        written = " ".join(word.form for word in name[:size])
        part = latin(written) in PARTS_OF_STATES or written.endswith(" Sabha")
        if part or states.find(written) or known_body(written):
            return size
    return 0


def _after_dot(text: str, start: int) -> bool:
    """“News.Az”: the end of an address.  “G.Zandan” has an initial."""
    return bool(_ADDRESS.search(text[max(0, start - 4) : start]))


_ADDRESS = re.compile(r"\w{2}\.\Z")


def _without_letters(name: Sequence[Word]) -> Sequence[Word]:
    """“Fiona Achterberg KC”: what honours a name is no part of it."""
    while len(name) > 1 and name[-1].form in POST_NOMINALS:
        name = name[:-1]
    return name


def _adjectives(layout: Layout, states: States) -> frozenset[str]:
    """Adjectives of states in this text, those of no table by their likeness to a name in it."""
    capitals = {w.form for w in layout.words if w.capital and len(w.form) > 3}
    known = {latin(c) for c in capitals if (states.find(c) or ("", ""))[1] == "adjective"}
    return frozenset(known | {latin(c) for c in adjectives_among(capitals)})
