"""Find the persons an article names: runs of capitalised words, with titles around them."""

from __future__ import annotations

import re
from collections.abc import Callable, Sequence
from dataclasses import replace

from rostra.extraction.people.names import (
    PARTICLES,
    POST_NOMINALS,
    latin,
    name_words,
    word_set,
)
from rostra.extraction.people.states import States, adjectives_among
from rostra.extraction.people.titles import (
    ABBREVIATED,
    HONORIFICS,
    Title,
    gender_of_words,
    is_title_word,
    title_of,
)
from rostra.extraction.speakers.appositions import (
    left_apposition,
    right_apposition,
    states_in,
    title_start,
)
from rostra.extraction.speakers.cast import Cast, Mention, Person, Span
from rostra.extraction.speakers.layout import Layout, Word
from rostra.extraction.speakers.lexicon import BODY_WORDS, NEVER_NAMES, OPENERS
from rostra.extraction.speakers.personhood import after_of, is_person

_OF_STATE = re.compile(r"\s+of\s+(?:the\s+)?(?P<state>[A-Z][\w'’\-]+(?:\s+[A-Z][\w'’\-]+)*)")


_CALENDAR = word_set(
    "monday tuesday wednesday thursday friday saturday sunday january february august september"
    " october november december"
)


def runs(layout: Layout, borders: frozenset[int] = frozenset()) -> list[list[Word]]:
    """Maximal runs of capitalised words, with particles and initials inside them.

    None crosses one of the `borders`, offsets where a source begins or ends: a headline in
    capitals is no name.
    """
    out: list[list[Word]] = []
    words, text = layout.words, layout.text
    i = 0
    while i < len(words):
        word = words[i]
        whole = word.start in borders and word.end in borders
        if not word.capital or (_opener(layout, word) and not (whole and _is_month(word))):
            i += 1
            continue
        run = [word]
        j = i + 1
        while j < len(words):
            nxt = words[j]
            if run[-1].possessive or (run[-1].form == "." and nxt.capital is False):
                break
            gap = text[run[-1].end : nxt.start]
            if nxt.form.lower() in _CALENDAR or nxt.start in borders or run[-1].end in borders:
                break
            if (
                (nxt.capital and gap in ("", " ", "\u00a0"))
                or (nxt.form == "." and not gap and len(run[-1].form) == 1)
                or (
                    nxt.form == "." and not gap and run[-1].form.lower() in HONORIFICS | ABBREVIATED
                )
                or (nxt.form == "&" and gap == " " and _capital_follows(words, j, text))
                or (
                    nxt.form.lower() in PARTICLES
                    and gap == " "
                    and _capital_follows(words, j, text)
                )
            ):
                run.append(nxt)
            else:
                break
            j += 1
        while run and not run[-1].capital:
            run.pop()
        out.append(run)
        i = max(j, i + 1)
    return out


def _capital_follows(words: Sequence[Word], at: int, text: str) -> bool:
    for step in (1, 2):
        if (
            at + step >= len(words)
            or text[words[at + step - 1].end : words[at + step].start] != " "
        ):
            return False
        word = words[at + step]
        if word.capital:
            return True
        if word.form.lower() not in PARTICLES:
            return False
    return False


def _opener(layout: Layout, word: Word) -> bool:
    """Whether a capital is only that of a sentence's first word."""
    low = word.form.lower()
    if low == "said":
        return not layout.text[max(0, word.start - 2) : word.start].strip()
    if low not in OPENERS and not low.endswith("ing"):
        return False
    if low in OPENERS:
        return True
    if word.form in layout.inner_capitals:
        return False
    before = layout.text[max(0, word.start - 2) : word.start]
    return not before.strip() or before[-1:] in '“"«‘('


def _of_portfolio(layout: Layout, word: Word) -> bool:
    return word.form.lower() in NEVER_NAMES and after_of(layout, word)


def _is_month(word: Word) -> bool:
    """Whether a mention of one word is a surname that is also a month: “May”."""
    return word.form in ("May", "April", "June", "March", "August")


def _after_title_of(layout: Layout, word: Word) -> bool:
    """Whether a word ends a title: “Minister of Agriculture of Kestrelia” Ysolt Marrow."""
    index = layout.word_at(word.start) - 1
    if index < 0 or layout.words[index].form != "of":
        return False
    for before in reversed(layout.words[max(0, index - 8) : index]):
        if is_title_word(before.form) and before.form.lower() not in ("foreign", "affairs"):
            return True
        if not before.capital and before.form not in ("of", "the", "and", "for"):
            return False
    return False


def _given_name(forms: Sequence[str], known_first: Callable[[str], str]) -> bool:
    """Whether a word that is also a capital or a state begins a name: “Sofia Rane”."""
    return len(forms) > 1 and bool(known_first(forms[0])) and not is_title_word(forms[1])


def split_run(
    run: Sequence[Word],
    states: States,
    adjectives: frozenset[str],
    known_first: Callable[[str], str],
) -> tuple[list[Word], list[Word]]:
    """(title words, name words) of a run; no name words where it is a title alone."""
    forms = [w.form for w in run]
    last = -1
    for i, form in enumerate(forms):
        state = i == 0 and states.find(form) and not _given_name(forms, known_first)
        if form != "." and (is_title_word(form) or state):
            last = i
    if last == len(run) - 1 and last > 0 and known_first(forms[last - 1]):
        earlier = [i for i in range(last - 1) if is_title_word(forms[i])]
        last = earlier[-1] if earlier else -1  # "President Nadia Sultan"
    if last == len(run) - 1:
        inner = [
            i for i in range(last)
            if is_title_word(forms[i]) or states.find(forms[i]) or latin(forms[i]) in adjectives
        ]  # fmt: skip
        before = forms[last - 1]
        if inner or last == 0 or _topic(before) or before.isupper() or before.lower() in BODY_WORDS:
            return list(run), []
        last = -1
    rest = list(run[last + 1 :])
    while rest and rest[0].form == ".":
        rest = rest[1:]
    return list(run[: len(run) - len(rest)]), rest


def _topic(form: str) -> bool:
    return form.lower() in NEVER_NAMES


def spot(
    layout: Layout,
    sources: Sequence[Span],
    states: States,
    places: Sequence[str],
    known_first: Callable[[str], str],
    known_person: Callable[[str], bool],
) -> Cast:
    """The cast of a text.

    `sources` are the mentions that statements point to: a name there is a person unless it is a
    body's.  `known_first` gives "m", "f", "?" for a first name and "" for any other word;
    `known_person` says whether a full name is somebody's.
    """
    cast = Cast()
    plural: Title | None = None
    adjectives = _adjectives(layout, states) | {latin(p) for p in places}
    borders = frozenset(at for span in sources for at in span if layout.is_headline(at))
    for run in runs(layout, borders):
        if layout.is_shouted(run[0].start):
            continue
        title_words, name, state = _name_in(layout, run, states, adjectives, known_first, cast)
        name = _without_letters(_without_headline(layout, name))
        if not name:
            continue
        start, end = name[0].start, name[-1].end
        text = layout.text
        head = (state or title_words or name)[0]
        inside = bool(state) or _of_portfolio(layout, head) or (
            bool(states.find(head.form)) and _after_title_of(layout, head)
        )  # fmt: skip
        left_from = title_start(layout, head, inside)
        title = title_of(text[left_from:start]) if left_from < start else None
        written = text[start:end]
        comma = None if title else left_apposition(layout, left_from if title_words else start)
        right = right_apposition(text, end)
        if not cast.knows(written) and not is_person(
            layout, name, written, title or comma or right, title_words, sources,
            states, known_first, known_person, adjectives,
        ):  # fmt: skip
            continue
        if written.isupper() and (len(name) > 1 or title_words) and len(written) > 3:
            written = written.title()  # a transcript's label
        honorifics = [w.form.lower().rstrip(".") for w in title_words]
        mention = Mention(start, end, written, title, left_from if title else start,
                          name[-1].possessive, gender_of_words(honorifics))  # fmt: skip
        person = cast.add(mention)
        person.take_honorific(honorifics)
        if title and title.plural:
            plural = title
        elif title is None and plural and re.search(r"\band\s+\Z", text[max(0, start - 8) : start]):
            title = plural
        for found, phrase in (
            (title, text[left_from:start]),
            (comma[0] if comma else None, comma[1] if comma else ""),
            (right[0] if right else None, right[1] if right else ""),
        ):
            if found:
                _introduce(person, _counterpart_title(found, cast, person), phrase, states)
        _state_after(person, text, end, states)
        for word in state:
            person.states.append(states.code(word.form) or word.form)
        _gender_of(person, known_first)
    return cast


def _name_in(
    layout: Layout,
    run: Sequence[Word],
    states: States,
    adjectives: frozenset[str],
    known_first: Callable[[str], str],
    cast: Cast,
) -> tuple[Sequence[Word], Sequence[Word], Sequence[Word]]:
    """(title words, name words, the state between them) of a run of capitals."""
    title, name = split_run(run, states, adjectives, known_first)
    if len(name) > 2 and _after_title_of(layout, name[0]):
        return title, name[1:], name[:1]  # "President of Ordonia Milena Sorokin"
    if len(name) > 1 and latin(name[0].form) in adjectives:
        return title, name[1:], ()  # "Tavaran Desta"
    pollster = len(name) > 2 and name[1].form[0].isupper() and known_first(name[1].form)
    if pollster and not known_first(name[0].form) and latin(name[1].form) not in PARTICLES:
        return (*title, name[0]), name[1:], ()  # "Pollster Nina Achebe"
    if not name and cast.knows(run[-1].form):
        return run[:-1], run[-1:], ()  # "Sultan", after "President Nadia Sultan"
    return title, name, ()


def _without_headline(layout: Layout, name: Sequence[Word]) -> Sequence[Word]:
    """“Clinton Speaks on Trade”: a headline's capital is no part of the name."""
    if len(name) < 2 or not layout.is_headline(name[0].start):
        return name
    below = layout.body_words
    while len(name) > 1 and name[-1].form.lower() not in below and name[-2].form.lower() in below:
        name = name[:-1]
    return name


def _without_letters(name: Sequence[Word]) -> Sequence[Word]:
    """“Fiona Achterberg KC”: what honours a name is no part of it."""
    while len(name) > 1 and name[-1].form in POST_NOMINALS:
        name = name[:-1]
    return name


def _counterpart_title(title: Title, cast: Cast, person: Person) -> Title:
    """“his Vestran counterpart” holds the office of the person with a title named before."""
    if title.noun != "counterpart":
        return title
    for other in reversed(cast.people):
        if other is not person and other.titles:
            held = other.titles[-1]
            words = frozenset(w.lower() for w in title.text.split()[1:-1])
            return replace(
                held, text=title.text, gender="", topics=held.topics & _PORTFOLIO | words
            )
    return title


_PORTFOLIO = word_set(
    "foreign finance defence defense interior justice energy trade transport health economy"
    " agriculture education environment culture labour prime affairs"
)


def _adjectives(layout: Layout, states: States) -> frozenset[str]:
    """Adjectives of states in this text, those of no table by their likeness to a name in it."""
    capitals = {w.form for w in layout.words if w.capital and len(w.form) > 3}
    known = {latin(c) for c in capitals if (states.find(c) or ("", ""))[1] == "adjective"}
    return frozenset(known | {latin(c) for c in adjectives_among(capitals)})


def _introduce(person: Person, title: Title, phrase: str, states: States) -> None:
    role = " ".join(phrase.replace("\n", " ").split())
    role = re.sub(r"\A(?:and|the|a|an|his|her|their|its|who\s+(?:is|was))\s+(?:the\s+)?", "", role,
                  flags=re.IGNORECASE)  # fmt: skip
    borrowed = "counterpart" in role.lower()
    if title.noun != "counterpart":
        person.take_title(title, "" if title.plural or borrowed else role.strip(" ,"))
    for state in states_in(phrase, states):
        if state not in person.states:
            person.states.append(state)


def _state_after(person: Person, text: str, end: int, states: States) -> None:
    match = _OF_STATE.match(text, end)
    if match:
        state = match["state"]
        person.states.append(states.code(state) or state)


_FAMILY_FIRST = re.compile(r"[A-Z]\w+ [A-Z]\w+-[a-z]\w+")
"""“Han Sung-woo”: the first word is the family's and says nothing of gender."""


def _gender_of(person: Person, known_first: Callable[[str], str]) -> None:
    gender = known_first(name_words(person.name)[0])
    if person.gender or gender not in ("m", "f") or _FAMILY_FIRST.fullmatch(person.name):
        return
    if person.full:
        person.gender = gender
    else:
        person.leaning = gender
