"""Names in headlines, where most words have a capital: what of them is a name, and what a verb."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from rostra.extraction.people.names import word_set
from rostra.extraction.people.states import NAME, States
from rostra.extraction.speakers.layout import Layout, Word


def no_sentence(layout: Layout, name: Sequence[Word], known_first: Callable[[str], str]) -> bool:
    """“MP Warned Against Meddling”: a headline's verb, of whom the text goes on to say nothing."""
    if not layout.is_headline(name[0].start) or layout.named_below(name[0].start, name[-1].end):
        return False
    first = name[0].form.lower()
    verb = first.endswith("ed") and not known_first(name[0].form) and len(name) > 1
    return verb or any(word.form.lower() in _PREPOSITIONS for word in name[1:])


_PREPOSITIONS = frozenset(
    {
        "against",
        "over",
        "after",
        "amid",
        "before",
        "with",
        "from",
        "into",
        "under",
        "as",
        "on",
        "at",
    }
)


def only_above(layout: Layout, name: Sequence[Word]) -> bool:
    """“Embattled Sheriff's Pre-Trial Release”: a headline's word that the text never takes up."""
    at = layout.word_at(name[0].start)
    owned = at > 0 and layout.words[at - 1].possessive
    return (
        owned
        and layout.is_headline(name[0].start)
        and not layout.named_below(name[-1].start, name[-1].end)
    )


def headline_verb(layout: Layout, name: Sequence[Word], states: States) -> bool:
    """“Ordonian President Meet”, “Spokesman Praises Ordonia”: a headline's verb, and no name."""
    if len(name) == 1:
        return name[0].form.lower() in _VERBS and layout.is_headline(name[0].start)
    stated = any((states.find(word.form) or ("", ""))[1] == NAME for word in name[1:])
    return (
        stated
        and layout.is_headline(name[0].start)
        and not layout.named_below(name[0].start, name[-1].end)
    )


_VERBS = word_set(
    "meet meets hold holds talk talks visit visits discuss discusses agree agrees sign signs urge"
    " urges call calls vow vows says say tell tells warn warns welcome welcomes hail hails condemn"
    " condemns claim claims seek seeks win wins lose loses"
    " reject rejects back backs slam slams open opens arrive arrives speak speaks"
)


_LONGEST = 8
"""Words that a name in a headline has at most."""


def without_headline(layout: Layout, name: Sequence[Word]) -> Sequence[Word]:
    """“Clinton Speaks on Trade”: a headline's capital is no part of the name."""
    if len(name) < 2 or not layout.is_headline(name[0].start):
        return name
    for size in range(min(len(name), _LONGEST), 1, -1):
        for first in range(min(len(name), 2 * _LONGEST) - size + 1):
            part = name[first : first + size]
            if layout.named_below(part[0].start, part[-1].end):
                return part
    below = layout.body_words
    for at, word in enumerate(name[1:], 1):  # “Renn Met With Ordonia's” Minister
        if word.form.lower() in layout.small_words and word.form not in layout.inner_of_text:
            name = name[:at]
            break
    while len(name) > 1 and name[-1].form.lower() not in below and name[-2].form.lower() in below:
        name = name[:-1]
    return name
