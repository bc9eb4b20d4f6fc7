"""What a minister is for: the "and" inside of “Minister of Tourism and Lands” and its like."""

from __future__ import annotations

import itertools
import re
from collections.abc import Callable, Sequence

from rostra.extraction.people.names import word_set
from rostra.extraction.people.titles import is_title_word
from rostra.extraction.speakers.bodies import PORTFOLIO_WORDS
from rostra.extraction.speakers.layout import Layout, Word
from rostra.extraction.speakers.lexicon import NEVER_NAMES

LONG_TITLE = 9
"""Words of a title that are looked back over."""
TOPICS = (
    PORTFOLIO_WORDS
    | NEVER_NAMES
    | word_set(
        "fire search safety food fisheries forests roads ports shipping aviation textiles steel"
        " coal chemicals fertilisers fertilizers petroleum rural urban minority tribal social"
        " public local veterans refugees diaspora heritage media posts telecommunications consumer"
        " livestock land cooperatives religious gender children skills small commerce supply works"
    )
)


def two_portfolios(words: Sequence[Word], at: int) -> bool:
    """“Minister of Culture and Sports”: the "and" at `at` joins what one minister is for."""
    if not 2 <= at < len(words) - 1 or words[at].form != "and":
        return False
    before, after = words[at - 1], words[at + 1]
    return (
        before.capital
        and after.capital
        and words[at - 2].form in ("of", "for")
        and not is_title_word(after.form)
        and title_before(words, at)
    )


def topics_of_one(words: Sequence[Word], at: int) -> bool:
    """“Development Strategies and International Trade Minister” Renn: the "and" is inside."""
    if not 0 < at < len(words) - 2 or words[at].form != "and" or not words[at - 1].capital:
        return False
    first = next((i for i in range(at - 1, max(-1, at - 4), -1) if not words[i].capital), -1) + 1
    topical = bool({words[first].form.lower(), words[at - 1].form.lower()} & TOPICS)
    after = itertools.takewhile(
        lambda w: w.capital or is_title_word(w.form), words[at + 1 : at + 6]
    )
    return first < at and topical and any(is_title_word(w.form) for w in list(after)[1:])


def small_portfolios(words: Sequence[Word], at: int) -> bool:
    """“road transport and bridges minister”: the "and" at `at` joins what one minister is for."""
    if not 0 < at < len(words) - 2 or words[at].form != "and":
        return False
    before, after, noun = words[at - 1], words[at + 1], words[at + 2]
    small = before.form.islower() and after.form.islower()
    return small and noun.form in ("minister", "secretary") and not is_title_word(before.form)


def small_portfolio(words: Sequence[Word], at: int) -> bool:
    """“shadow minister for finance” before a name: its last word ends the title."""
    if at < len(("minister", "for")) or words[at].form not in PORTFOLIO_WORDS:
        return False
    return words[at - 1].form in ("of", "for") and is_title_word(words[at - 2].form)


def title_before(words: Sequence[Word], at: int) -> bool:
    """Whether "of" or "and" at `at` stands inside a title: "Minister of Foreign Affairs"."""
    return any(
        is_title_word(w.form) and w.form.lower() not in ("foreign", "affairs")
        for w in words[max(0, at - LONG_TITLE) : at]
    )


def after_constituency(
    layout: Layout,
    run: Sequence[Word],
    name: Sequence[Word],
    known_first: Callable[[str], str],
    gender_of_bearer: Callable[[str], str],
) -> bool:
    """“MP for Norr-Veld” Ida Renn, “Minister for Public Expenditure” Ida Renn: no name of hers."""
    at = layout.word_at(run[0].start)
    if len(name) <= 2 or at < 2 or layout.words[at - 1].form not in ("for", "of"):
        return False
    if not _SITS_FOR.search(layout.text, max(0, run[0].start - _SITS), run[0].start):
        return False
    first, second = name[0].form, name[1].form
    return bool(known_first(second)) and not (known_first(first) or gender_of_bearer(first))


_SITS = 40
_SITS_FOR = re.compile(
    r"\b(?:MP|MLA|TD|MSP|MEP|[Mm]ember|Parliament|[Ss]enator|[Mm]inister|[Ss]ecretary|[Cc]ouncillor)"
    r"(?:\s\([A-Z]{2,5}\))?\s(?:for|of)\s\Z"
)


def ends_in_name(words: Sequence[str]) -> bool:
    """Whether two capitals or more, none of them a title's, follow the last word of a title."""
    last = max((i for i, word in enumerate(words) if is_title_word(word)), default=len(words))
    after = words[last + 1 :]
    return len(after) > 1 and all(word[:1].isupper() for word in after)


_LISTED_OFFICE = re.compile(
    r"\b(?:(?!The\b)[A-Z]\w+['’]s )?(?:[A-Z][a-z]+ )?(?:[Mm]inister|[Ss]ecretary) (?:of|for) "
    r"[A-Z][\w’-]+(?: (?:and )?[A-Z][\w’-]+)*(?:, [A-Z][\w’-]+(?: [A-Z][\w’-]+)*){1,5},? and "
    r"[A-Z][\w’-]+(?: [A-Z][\w’-]+)*?(?P<styled> (?:(?:Dr|Mr|Mrs|Ms|Prof|Hon|Sen)\.? )?)\Z"
)
_LONGEST = 180


def listed_office(text: str, start: int) -> tuple[int, str] | None:
    """“Minister for Foreign Affairs, Trade, and Energy” before a name: where it begins, and it."""
    first = max(0, start - _LONGEST)
    match = _LISTED_OFFICE.search(text, first, start)
    return (match.start(), text[match.start() : match.start("styled")]) if match else None
