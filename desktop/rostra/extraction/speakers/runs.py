"""Runs of capitalised words, and which of their words are title and which are name."""

from __future__ import annotations

import re
from collections.abc import Callable, Sequence

from rostra.extraction.people.names import PARTICLES, latin, word_set
from rostra.extraction.people.states import States
from rostra.extraction.people.titles import ABBREVIATED, HONORIFICS, is_title_word
from rostra.extraction.speakers.layout import Layout, Word
from rostra.extraction.speakers.lexicon import BODY_WORDS, NEVER_NAMES, OPENERS

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
        glued = word.start and text[word.start - 1].isdigit()  # “a $4.8B IMF loan”
        if not word.capital or glued or (_opener(layout, word) and not (whole and _is_month(word))):
            i += 1
            continue
        run = [*_particles_before(layout, i), word]
        j = i + 1
        while j < len(words):
            nxt = words[j]
            if _BRACKETED.match(text, run[-1].end) and j + 3 < len(words):
                run += [words[j + 1], words[j + 3]]  # Mr. [António] Guterres
                j += 4
                continue
            if len(run) == 1 and text[run[0].start - 1] == "[" and _CLOSES.match(text, run[0].end):
                run.append(words[j + 1])  # [Bidzina] Ivanishvili
                j += 2
                continue
            if run[-1].possessive or (run[-1].form == "." and nxt.capital is False):
                break
            if _NICKNAME.match(text, run[-1].end):
                j += 3  # Marcia "Cia" Price
                nxt = words[j]
                run.append(nxt)
                j += 1
                continue
            gap = text[run[-1].end : nxt.start]
            if nxt.form.lower() in _CALENDAR or nxt.start in borders or run[-1].end in borders:
                break
            if (
                (nxt.capital and gap in ("", " ", "\u00a0"))
                or (nxt.form == "." and not gap and _is_initial(run[-1].form))
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


def _is_initial(form: str) -> bool:
    """“G” of “G. Renn”, and what Cyrillic writes as one letter: “Zh. Renn”."""
    return len(form) == 1 or form in _DIGRAPHS


_DIGRAPHS = frozenset({"Zh", "Kh", "Sh", "Ch", "Yu", "Ya", "Ts", "Dzh"})


def _particles_before(layout: Layout, at: int) -> list[Word]:
    """“von der” before the only capital of “president-elect von der Leyen”."""
    first, words = at, layout.words
    while first > 0 and words[first - 1].form in _OF_SURNAMES and (
        layout.text[words[first - 1].end : words[first].start] == " "
    ):  # fmt: skip
        first -= 1
    return list(words[first:at])


_OF_SURNAMES = frozenset({"von", "van", "der", "den"})
_BRACKETED = re.compile(r" \[[A-Z][\w’'\-]+\](?= [A-Z])")
_CLOSES = re.compile(r"\](?= [A-Z][\w’'\-]+)")
"""An editor's first name: the text said “Mr. Guterres”."""
_NICKNAME = re.compile(r" [\"“][A-Z][a-z]+[\"”] (?=[A-Z][a-z])")
_INITIAL = re.compile(r"\. ?[A-Z]")
_NEW_PLACE = re.compile(
    r"[ \u00a0](?:York|Jersey|Mexico|Hampshire|Zealand|Delhi|Orleans|South|England|Caledonia"
    r"|Guinea)\b"
)


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
        before = layout.text[max(0, word.start - 2) : word.start]
        return not before.strip() or before.strip()[-1:] in _CLOSED  # “It is so.” Said Renn.
    if low == "new" and _NEW_PLACE.match(layout.text, word.end):
        return False
    if word.form == "A" and _INITIAL.match(layout.text, word.end):
        return False  # "police chief A. Renn"
    if low not in OPENERS and not low.endswith("ing"):
        return False
    if low in OPENERS:
        return True
    if word.form in layout.inner_capitals:
        return False
    before = layout.text[max(0, word.start - 2) : word.start]
    return not before.strip() or before[-1:] in '“"«‘('


_CLOSED = frozenset('”"’»')


def _is_month(word: Word) -> bool:
    """Whether a mention of one word is a surname that is also a month: “May”."""
    return word.form in ("May", "April", "June", "March", "August")


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
        within = i > 0 and form in ("Haji", "Hajj") and not is_title_word(forms[i - 1])
        if form in ("Dean", "Earl", "Duke") and i == len(forms) - 2 and i > 0:
            within = is_title_word(forms[i - 1])  # “Council President Dean Renn”
        if form != "." and (is_title_word(form) or state) and not within:  # "Musa Haji Renn"
            last = i
    named = last == len(run) - 1 and last > 0 and known_first(forms[last - 1])
    if named and (not is_title_word(forms[last - 1]) or forms[last - 1] in _ALSO_NAMES):
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


_ALSO_NAMES = frozenset({"Dean", "Earl", "Duke", "King", "Prince", "Baron", "Bishop"})
"""“President Dean Sultan”; but “General Manager” is nobody."""


def _topic(form: str) -> bool:
    return form.lower() in NEVER_NAMES
