"""Find the persons an article names: runs of capitalised words, with titles around them."""

from __future__ import annotations

import re
from dataclasses import replace
from collections.abc import Callable, Sequence

from rostra.extraction.people.names import PARTICLES, SUFFIXES, latin, name_words
from rostra.extraction.people.states import States, is_adjective_of
from rostra.extraction.people.titles import (
    HONORIFICS,
    Title,
    is_title_word,
    ranks_of,
    title_of,
)
from rostra.extraction.speakers.bodies import known_body
from rostra.extraction.speakers.cast import Cast, Mention, Person, Span
from rostra.extraction.speakers.layout import Layout, Word
from rostra.extraction.speakers.lexicon import BODY_WORDS, NEVER_NAMES, OPENERS

_MAX_TITLE = 12
"""Words of a title before a name that are looked at."""
_LEFT_STOP = frozenset(
    "said says told to that which who and but or with by from as in on at when while because"
    " was were is are be been has have had welcomed met thanked asked between against after"
    " before where if than into about since including like not called named urged invited"
    " received visited joined quoted replaced succeeded than both".split()
)
_APPOSITION = re.compile(
    r"\s*(?:,\s*(?:\d{1,2},\s*)?|\()(?P<inner>(?:who\s+(?:is|was|serves\s+as|heads|leads|chairs)"
    r"\s+)?[^,.;:()“”\"\n]{3,110})(?=[,.;:()“”\"\n])"
)
_BEFORE_COMMA = re.compile(r"(?P<inner>[^,.;:()“”\"\n]{3,110}),\s*\Z")
_OF_STATE = re.compile(r"\s+of\s+(?:the\s+)?(?P<state>[A-Z][\w'’\-]+(?:\s+[A-Z][\w'’\-]+)*)")
_DETERMINED = re.compile(
    r"(?:the|a|an|his|her|their|its|one|former|acting|then|[a-z]+'s)\b", re.IGNORECASE
)


_CALENDAR = frozenset(
    "monday tuesday wednesday thursday friday saturday sunday january february august september"
    " october november december".split()
)
_PERSON_FOLLOWS = re.compile(r"\s*,\s+(?:who|whose|aged\s+\d|\d{2},|a|an)\b")


def runs(layout: Layout) -> list[list[Word]]:
    """Maximal runs of capitalised words, with particles and initials inside them."""
    out: list[list[Word]] = []
    words, text = layout.words, layout.text
    i = 0
    while i < len(words):
        word = words[i]
        if not word.capital or _opener(layout, word):
            i += 1
            continue
        run = [word]
        j = i + 1
        while j < len(words):
            nxt = words[j]
            if run[-1].possessive or (run[-1].form == "." and nxt.capital is False):
                break
            gap = text[run[-1].end : nxt.start]
            if nxt.form.lower() in _CALENDAR:
                break
            if nxt.capital and gap in ("", " ", "\u00a0"):
                run.append(nxt)
            elif nxt.form == "." and not gap and len(run[-1].form) == 1:
                run.append(nxt)
            elif nxt.form == "." and not gap and run[-1].form.lower() in HONORIFICS:
                run.append(nxt)
            elif nxt.form == "&" and gap == " " and _capital_follows(words, j, text):
                run.append(nxt)
            elif nxt.form.lower() in PARTICLES and gap == " " and _capital_follows(words, j, text):
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
        if at + step >= len(words) or text[words[at + step - 1].end : words[at + step].start] != " ":
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
    if low not in OPENERS and not low.endswith("ing"):
        return False
    if low in OPENERS:
        return True
    if word.form in layout.inner_capitals:
        return False
    before = layout.text[max(0, word.start - 2) : word.start]
    return not before.strip() or before[-1:] in "“\"«‘("


def _after_title_of(layout: Layout, word: Word) -> bool:
    index = layout.word_at(word.start)
    before = layout.words[max(0, index - 2) : index]
    return len(before) == 2 and before[1].form == "of" and is_title_word(before[0].form)


def split_run(
    run: Sequence[Word], states: States, adjectives: frozenset[str] = frozenset()
) -> tuple[list[Word], list[Word]]:
    """(title words, name words) of a run; no name words where it is a title alone."""
    forms = [w.form for w in run]
    last = -1
    for i, form in enumerate(forms):
        if form != "." and (is_title_word(form) or (i == 0 and states.find(form))):
            last = i
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
    adjectives = _adjectives(layout, states)
    for run in runs(layout):
        title_words, name = split_run(run, states, adjectives)
        if name and len(name) > 1 and (latin(name[0].form) in adjectives):
            name = name[1:]  # "Tavaran Desta"
        if len(name) > 2 and _after_title_of(layout, name[0]):
            name = name[1:]  # "President of Ordonia Milena Sorokin"
        if not name:
            continue
        start, end = name[0].start, name[-1].end
        text = layout.text
        left_from = _title_start(layout, title_words[0] if title_words else name[0])
        title = title_of(text[left_from:start]) if left_from < start else None
        written = text[start:end]
        comma = None if title else _left_apposition(layout, left_from if title_words else start)
        right = _right_apposition(text, end)
        if not cast.knows(written) and not _is_person(
            layout, name, written, title or comma or right, title_words, sources,
            states, known_first, known_person, adjectives,
        ):  # fmt: skip
            continue
        mention = Mention(start, end, written, title, left_from if title else start,
                          name[-1].possessive)  # fmt: skip
        person = cast.add(mention)
        person.take_honorific([w.form.lower().rstrip(".") for w in title_words])
        if title and title.plural:
            plural = title
        elif title is None and plural and re.search(r"\band\s+\Z", text[:start][-8:]):
            title = plural
        for found, phrase in (
            (title, text[left_from:start]),
            (comma[0] if comma else None, comma[1] if comma else ""),
            (right[0] if right else None, right[1] if right else ""),
        ):
            if found:
                _introduce(person, _counterpart_title(found, cast, person), phrase, states)
        _state_after(person, text, end, states)
        _gender_of(person, known_first)
    return cast


def _counterpart_title(title: Title, cast: Cast, person: Person) -> Title:
    """"his Vestran counterpart" holds the office of the person with a title named before."""
    if title.noun != "counterpart":
        return title
    for other in reversed(cast.people):
        if other is not person and other.titles:
            held = other.titles[-1]
            words = frozenset(w.lower() for w in title.text.split()[1:-1])
            return replace(held, text=title.text, gender="", topics=held.topics & _PORTFOLIO | words)
    return title


_PORTFOLIO = frozenset(
    "foreign finance defence defense interior justice energy trade transport health economy"
    " agriculture education environment culture labour prime affairs".split()
)


def _adjectives(layout: Layout, states: States) -> frozenset[str]:
    """Adjectives of states in this text, those of no table by their likeness to a name in it."""
    capitals = {w.form for w in layout.words if w.capital and len(w.form) > 3}
    known = {latin(c) for c in capitals if (states.find(c) or ("", ""))[1] == "adjective"}
    return frozenset(known | {
        latin(c) for c in capitals
        if any(o is not c and is_adjective_of(c, o) for o in capitals)
    })  # fmt: skip


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


def states_in(phrase: str, states: States) -> list[str]:
    """Codes of the states a phrase names, and the names of states that no table has."""
    out: list[str] = []
    words = re.findall(r"[^\W\d_][\w.'’\-]*", phrase)
    i = 0
    while i < len(words):
        for size in (4, 3, 2, 1):
            piece = " ".join(words[i : i + size])
            piece = re.sub(r"['’]s?\Z", "", piece)
            found = states.find(piece) if piece[:1].isupper() else None
            if found:
                out.append(found[0])
                i += size
                break
        else:
            i += 1
    return out


def _state_after(person: Person, text: str, end: int, states: States) -> None:
    match = _OF_STATE.match(text, end)
    if match:
        state = match["state"]
        person.states.append(states.code(state) or state)


def _gender_of(person: Person, known_first: Callable[[str], str]) -> None:
    gender = known_first(name_words(person.name)[0])
    if person.gender or gender not in ("m", "f"):
        return
    if person.full:
        person.gender = gender
    else:
        person.leaning = gender


def _title_start(layout: Layout, first: Word) -> int:
    """Where the title before a name begins: "the Turkish foreign minister" Hakan ..."""
    index = layout.word_at(first.start)
    words, text = layout.words, layout.text
    start = first.start
    seen_title = is_title_word(first.form)
    taken = 0
    at = index - 1
    while at >= 0 and taken < _MAX_TITLE:
        word = words[at]
        low = word.form.lower()
        gap = text[word.end : words[at + 1].start]
        if gap.strip("'’s ") or "\n" in gap or not (word.form[0].isalpha()) or low in _LEFT_STOP:
            break
        if not seen_title and not is_title_word(word.form):
            break
        seen_title = True
        if low in OPENERS and low not in _INSIDE_TITLES:
            break
        if low in ("of", "for", "and") and not _title_before(words, at):
            break
        start = word.start
        taken += 1
        if low in ("the", "a", "an", "his", "her", "their", "its"):
            break
        at -= 1
    return start


_INSIDE_TITLES = frozenset("the a an his her their its our of for and".split())


def _title_before(words: Sequence[Word], at: int) -> bool:
    """Whether "of" or "and" at `at` stands inside a title: "Minister of Foreign Affairs"."""
    return any(
        is_title_word(w.form) and w.form.lower() not in ("foreign", "affairs")
        for w in words[max(0, at - 4) : at]
    )


def _left_apposition(layout: Layout, start: int) -> tuple[Title, str] | None:
    """"the Prime Minister of Ordonia, " before a name."""
    text = layout.text
    match = _BEFORE_COMMA.search(text, max(layout.paragraph_start(start), start - 130), start)
    if not match:
        return None
    inner = match["inner"]
    cut = max((m.end() for m in re.finditer(
        r"\b(?:with|by|to|from|that|and|of his|met|between)\s+(?=(?:the|his|her|its|a)\b|[A-Z])",
        inner)), default=0)  # fmt: skip
    phrase = inner[cut:].strip()
    starts = [m.start() for m in re.finditer(r"\b(?:the|his|her|their|a|an|its)\s", phrase, re.I)]
    title = title_of(phrase)
    if title is None:
        if "counterpart" in phrase:
            return Title(phrase, "counterpart", frozenset()), phrase
        return None
    if starts and starts[0] > 0:
        phrase = phrase[starts[0] :]
        title = title_of(phrase)
    if title is None or title.plural or len(phrase.split()) > _MAX_TITLE:
        return None
    if not (_DETERMINED.match(phrase) or phrase[:1].isupper()):
        return None
    if re.search(r"\b(?:said|says|told|added|is|was|were|are|has|had|will)\b", phrase):
        return None
    return title, phrase


def _right_apposition(text: str, end: int) -> tuple[Title, str] | None:
    """", the Prime Minister of Ordonia," after a name."""
    match = _APPOSITION.match(text, end)
    if not match:
        return None
    inner = match["inner"].strip()
    title = title_of(inner)
    if title is None or title.plural:
        return None
    words = inner.split()
    low = inner.lower()
    at = low.find(title.noun.split()[0][:5])
    if len(low[: max(at, 0)].split()) > 6:
        return None
    first = words[0].lower().removesuffix("'s").removesuffix("’s")
    if low.startswith("who ") or _DETERMINED.match(inner) or is_title_word(first):
        return title, re.sub(r"\Awho\s+\w+\s+(?:as\s+)?", "", inner)
    if words[0][0].isupper() and not re.search(r"\b(?:said|says|told|added|and)\b", low):
        # ", Ordonia's finance minister," but not ", Foreign Minister Ana Bell,": a list
        tail = inner.rsplit(None, 1)[-1]
        if tail[0].isupper() and not is_title_word(tail) and " of " not in low:
            return None
        return title, inner
    return None


def _is_person(
    layout: Layout,
    name: Sequence[Word],
    written: str,
    title: object,
    title_words: Sequence[Word],
    sources: Sequence[Span],
    states: States,
    known_first: Callable[[str], str],
    known_person: Callable[[str], bool],
    adjectives: frozenset[str],
) -> bool:
    low = [latin(w.form) for w in name if w.form != "."]
    if len(low) == 1 and low[0] in adjectives:
        return False
    if "&" in low or any(w in BODY_WORDS for w in low) or all(w in NEVER_NAMES for w in low):
        return False
    if states.find(written) or known_body(written) or (len(low) == 1 and low[0] in NEVER_NAMES):
        return False
    if len(low) > 6 or (len(low) == 1 and len(low[0]) < 2):
        return False
    if any(w.form.lower().rstrip(".") in HONORIFICS for w in title_words):
        return True
    if title:
        return not written.isupper() or len(low) > 1
    first = known_first(low[0])
    if len(low) > 1 and first and not states.find(name[0].form):
        return True
    if len(low) > 1 and known_person(written):
        return True
    start, end = name[0].start, name[-1].end
    if any(s <= start and end <= e for s, e in sources):
        return not written.isupper() and _heads_its_source(layout.text, start, end, sources)
    if len(low) == 1:
        return False
    if low[-1] in SUFFIXES:
        return False
    return bool(_PERSON_FOLLOWS.match(layout.text, end)) or _is_named_later(layout, low)


def _heads_its_source(text: str, start: int, end: int, sources: Sequence[Span]) -> bool:
    """Whether a name is the mention itself and not a word that describes it."""
    for s, e in sources:
        if s <= start and end <= e:
            before, after = text[s:start].strip().lower(), text[end:e].strip()
            if after and after[0] not in ",(" and not after.startswith(("and ", "himself", "herself")):
                continue
            if re.search(r"\b(?:the|of|in|at|from|for)\Z", before):
                continue
            return True
    return False


def _is_named_later(layout: Layout, low: Sequence[str]) -> bool:
    """Whether "Mr" or "said" stands beside the surname somewhere."""
    surname = re.escape(low[-1])
    pattern = rf"\b(?:mr|mrs|ms|dr)\.?\s+{surname}\b|\b{surname}\s+(?:said|told|added|says)\b"
    return bool(re.search(pattern, layout.text, re.IGNORECASE))


__all__ = ["is_adjective_of", "ranks_of", "runs", "split_run", "spot", "states_in"]
