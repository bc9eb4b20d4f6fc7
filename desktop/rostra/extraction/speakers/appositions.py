"""The words around a name that say who it is: titles before it, appositions on both sides."""

from __future__ import annotations

import itertools
import re
from collections.abc import Sequence

from rostra.extraction.people.names import word_set
from rostra.extraction.people.titles import HONORIFICS, RANKS, Title, is_title_word, title_of
from rostra.extraction.speakers.bodies import PORTFOLIO_WORDS
from rostra.extraction.speakers.envoys import is_accredited
from rostra.extraction.speakers.layout import Layout, Word
from rostra.extraction.speakers.lexicon import OPENERS
from rostra.extraction.speakers.portfolios import (
    LONG_TITLE,
    TOPICS,
    ends_in_name,
    small_portfolio,
    small_portfolios,
    title_before,
    topics_of_one,
    two_portfolios,
)

_MAX_TITLE = 12
"""Words of a title before a name that are looked at."""
_LEFT_STOP = word_set(
    "said says told to that which who and but or with by from as in on at when while because"
    " was were is are be been has have had welcomed met thanked asked between against after"
    " before where if than into about since including like not called named urged invited"
    " received visited joined quoted replaced succeeded than both"
)
_APPOSITION = re.compile(
    r"\s*(?:,\s*(?:\d{1,2},\s*)?|\()(?P<inner>(?:who\s+(?:is|was|serves\s+as|heads|leads|chairs)"
    r"\s+)?(?:[^,.;:()“”\"\n]|(?<=\b[A-Z])\.(?=[A-Z]|\s[A-Z]?[a-z])){3,110})(?=[,.;:()“”\"\n])"
)
# A dash ends it: what stands before one is the place the report comes from.
_BEFORE_COMMA = re.compile(r"(?P<inner>(?:[^,.;:()“”\"\n—–]|\([A-Z]{2,8}\)){3,110}),\s*\Z")
_BEFORE_PHRASE = re.compile(
    r"\b(?:with|by|to|from|that|and|of his|met|between|said|says|added|wrote|warned|recalled"
    r"|after|before|when|while|until|because|than|against)"
    r"\s+(?=(?:the|his|her|its|a)\b|[A-Z])"
)
_VERB = re.compile(
    r"\b(?:met|meets|held|holds|received|hosted|visited|welcomed|told|said|says|will|has|have|had|was"
    r"|were|arrived|spoke|called|discussed|signed|opened|added|meet|hold|agree|urge|urges|discuss|tweeted|wrote|writes|warned|warns)\b"
)
"""No apposition has one: it is the sentence that goes on."""
_COUNTERPART = re.compile(
    r"\b(?:his|her|their|the|[A-Z][\w\-]+['’]s)\s+(?:[\w\-]+\s+){0,3}(?:counterpart|colleague)"
    r"(?:\s+(?:from|in|of)\s+(?:the\s+)?[A-Z]\w+(?:\s+(?:of\s+)?(?:the\s+)?[A-Z]\w+){0,3})?\Z"
)
_IN_OFFICE = re.compile(
    r"\b(?:his|her|their|its)\s+(?:immediate\s+|late\s+)?(?:(?P<later>successor)|predecessor)\Z",
    re.IGNORECASE,
)
"""“His predecessor, Ida Renn,”: she had the office of whom the text has just named."""
_DETERMINED = re.compile(
    r"(?:the|a|an|his|her|their|its|one|former|acting|then|[a-z]+'s)\b", re.IGNORECASE
)
_ANOTHER = re.compile(r"[a-z] [A-Z][\w\-]+(?: [A-Z][\w.\-]+)* [A-Z][\w\-]+\Z")
"""“activist Ida Renn,” before a name: somebody else's title and name."""
_TENURES = "former new current acting outgoing incoming"
_ONCE = frozenset({"former", "then", "ex"})
_INSIDE_TITLES = word_set(f"the a an his her their its our of for and {_TENURES}")
_BEFORE_TITLE = _INSIDE_TITLES | word_set(
    "then late interim caretaker deputy vice ex visiting veteran senior first second"
)
"""Small words that may stand before a title with a capital: “outgoing Prime Minister”."""


_TOPIC_AND = re.compile(r"\b(?:" + "|".join(sorted(w.capitalize() for w in TOPICS)) + r") and \Z")
"""“Norrmark Fire and Rescue Station chief,”: the "and" is inside of the name."""
_SPOKESMAN_FOR = re.compile(
    r"(?:[\w\-]+ ){0,2}(?:spokes(?:man|woman|person)|officer|adviser|lawyer) (?:for|of|to) ",
    re.IGNORECASE,
)
"""“Spokesman for the ministry, Ida Renn”: the article is of whom she speaks for."""
_ED = word_set(
    "armed retired united elected appointed disgraced designated embattled exiled red unified"
)
"""Words in -ed that a title may have; others are verbs: “sentenced former minister” Renn."""
_LETTERS = re.compile(r"\([A-Z]{2,8}\) ")


def _name_before(words: Sequence[Word], last: int) -> int:
    """Where the name of a body begins that ends with the word `last`: back over its capitals."""
    at = last
    while at > 0 and last - at < _MAX_TITLE and (
        words[at - 1].capital or words[at - 1].form in ("of", "for", "and")
    ):  # fmt: skip
        at -= 1
    return at


def title_start(layout: Layout, first: Word, after_of: bool = False) -> int:
    """Where the title before a name begins: "the Turkish foreign minister" Hakan ..."""
    index = layout.word_at(first.start)
    words, text = layout.words, layout.text
    start = first.start
    seen_title = after_of or is_title_word(first.form)
    taken = 0
    at = _before_style(words, index - 1)
    while at >= 0 and taken < _MAX_TITLE:
        word = words[at]
        low = word.form.lower()
        gap = text[word.end : words[at + 1].start]
        if word.form == ")" and seen_title and at > 1 and _LETTERS.match(text, words[at - 2].start):
            at -= 3  # “Bank of Norrmark (BNM) governor”
            at = _name_before(words, at)
            start, at = words[at].start, at - 1
            continue
        both = small_portfolios(words, at) or topics_of_one(words, at)
        joins = (
            both or two_portfolios(words, at) or _of_its_name(words, at) or _adviser_to(words, at)
        )
        stop = (low in _LEFT_STOP or _is_verb(words, at)) and not joins
        if gap.strip("'’s \u00a0") or "\n" in gap or not (word.form[0].isalpha()) or stop:
            break
        seen_title = seen_title or small_portfolio(words, at)
        if not seen_title and not is_title_word(word.form):
            break
        seen_title = True
        first_of_all = low == "first" and word.capital and is_capital_title(words[at + 1])
        if low in OPENERS and low not in _INSIDE_TITLES and not (first_of_all or joins):
            break
        joined = low in ("of", "for", "and")
        if joined and not (both or title_before(words, at) or _of_its_name(words, at)):
            break
        small = not word.capital and low not in _BEFORE_TITLE and low not in _SPEAKERS_FOR
        if not word.capital and low not in _INSIDE_TITLES and words[at + 1].form in _ONCE:
            break  # "a term" former chairman Renn "made up"
        ranked = is_title_word(low) and words[at + 1].form.lower() in RANKS | HONORIFICS
        if small and not ranked and is_capital_title(words[at + 1]):
            break  # "would cut" President Vareth's request
        if low in ("of", "for") and (_is_office(words[at + 1]) or _is_high_office(words, at)):
            break  # "a spokesman for" President Vareth: the first title is another's
        if low == "for" and _speaks_for(words, at):
            break  # "a spokesman for" UN Secretary-General Vareth
        start = word.start
        taken += 1
        inside = at > 0 and words[at - 1].form.lower() in ("of", "for")
        inside = inside or (low == "the" and _adviser_to(words, at - 1))
        if low in ("the", "a", "an", "his", "her", "their", "its") and not inside:
            break
        at -= 1
    return start


def _is_verb(words: Sequence[Word], at: int) -> bool:
    """“sentenced former minister” Renn, “could dim education minister” Renn's hopes."""
    low, modal = words[at].form.lower(), at > 0 and words[at - 1].form in _MODALS
    return (modal and not words[at].capital) or (low[-2:] == "ed" and low not in _ED)


_MODALS = word_set("could would will may might must should shall can cannot")


def _before_style(words: Sequence[Word], at: int) -> int:
    """Where to look on in “Prime Minister Dato' Sri” Renn: the mark parts the style in two."""
    styled = at > 0 and words[at].form in ("'", "’") and words[at - 1].form == "Dato"
    return at - 2 if styled else at


def _speaks_for(words: Sequence[Word], at: int) -> bool:
    """Whether the "for" at `at` follows a spokesperson and an office goes before the name."""
    if at == 0 or words[at - 1].form.lower() not in _SPEAKERS_FOR:
        return False
    after = itertools.takewhile(lambda word: word.capital, words[at + 1 : at + 1 + _MAX_TITLE])
    return any(_is_office(word) for word in after)


_SPEAKERS_FOR = word_set("spokesman spokeswoman spokesperson aide adviser advisor lawyer envoy")


def is_capital_title(word: Word) -> bool:
    """Whether a word is a title written with a capital."""
    return word.capital and is_title_word(word.form)


def _adviser_to(words: Sequence[Word], at: int) -> bool:
    """“Adviser to the President of Ordonia” Renn: the "to" at `at` is inside of his title."""
    if at < 1 or words[at].form not in ("to", "in"):
        return False
    if is_accredited(words, at):
        return True
    if words[at].form == "in" or words[at - 1].form.lower() not in _ADVISERS:
        return False
    after = [word.form for word in words[at + 1 : at + LONG_TITLE]]
    return after[:1] == ["the"] and "of" in after


_ADVISERS = word_set("adviser advisor aide assistant counsellor counselor deputy secretary")


def _is_office(word: Word) -> bool:
    low = word.form.lower()
    if low in HONORIFICS:
        return True  # "a lawyer for" Mr Obama
    return low not in ("foreign", "affairs") and title_of(word.form) is not None


def _is_high_office(words: Sequence[Word], at: int) -> bool:
    """“Ordonia's government of” Prime Minister Reyk: the "of" at `at` goes before his title."""
    if at + 2 >= len(words) or words[at + 1].form not in ("Prime", "Vice", "Foreign"):
        return False
    return words[at + 2].form in ("Minister", "President", "Secretary", "Premier")


def goes_on_before(layout: Layout, head: Word) -> bool:
    """Whether a title begins before its run of capitals: “Ways and” Means Committee Chairman."""
    at = layout.word_at(head.start) - 1
    return at > 0 and layout.words[at].form in ("of", "and") and _of_its_name(layout.words, at)


def _of_its_name(words: Sequence[Word], at: int) -> bool:
    """Whether "of" or "and" at `at` joins a body's name: “Bank of Norrmark governor”."""
    if not 0 < at < len(words) - 1 or not (words[at - 1].capital and words[at + 1].capital):
        return False
    before = words[at - 1].form.lower()
    return before in (_BEFORE_OF if words[at].form == "of" else _BEFORE_AND)


_BEFORE_OF = word_set("bank house university chamber institute board council department ministry")
_BEFORE_AND = word_set(
    "ways securities trade banking food foreign science health agriculture industry commerce energy"
    " housing consumer savings education finance transport defence defense interior justice labor"
    " planning information labour tourism youth women culture environment water economic roads"
    " communications petroleum mines works rural public social internal external religious lands"
    " extraordinary"
)


def _says_who(phrase: str) -> bool:
    phrase = phrase.strip()
    return bool(_COUNTERPART.search(phrase) or _IN_OFFICE.search(phrase) or title_of(phrase))


def _goes_on_with(phrase: str, at: int) -> bool:
    """Whether the article at `at` is inside of a title: “Head of the press unit”."""
    head = re.match(r"(?:[A-Z][\w\-]+ |head |chief |director |member ){1,4}(?=of \Z)", phrase[:at])
    office = head and title_of(head[0]) and not title_of(phrase[at:])
    return bool(_SPOKESMAN_FOR.fullmatch(phrase[:at]) or office)


def left_apposition(layout: Layout, start: int) -> tuple[Title, str] | None:
    """“the Prime Minister of Ordonia, ” before a name."""
    text = layout.text
    if "," not in text[max(0, start - 2) : start]:
        other = _COUNTERPART.search(text, max(layout.paragraph_start(start), start - 60), start - 1)
        if other and text[start - 1 : start] == " ":
            return Title(other.group(), "counterpart", frozenset()), other.group()
        return None
    match = _BEFORE_COMMA.search(text, max(layout.paragraph_start(start), start - 130), start)
    if not match:
        return None
    inner = match["inner"].rpartition(" that ")[2]
    cuts = [
        m.end() for m in _BEFORE_PHRASE.finditer(inner) if not _TOPIC_AND.search(inner[: m.end()])
    ]
    phrase = next(
        (inner[c:].strip() for c in reversed(cuts) if _says_who(inner[c:])), inner.strip()
    )
    starts = [
        m.start() for m in re.finditer(r"\b(?:the|his|her|their|a|an|its)\s", phrase, re.IGNORECASE)
    ]
    turn = _IN_OFFICE.search(phrase)
    if turn:
        tenure = "" if turn["later"] else "former"
        held = Title(turn.group(), "counterpart", frozenset(), former=bool(tenure), tenure=tenure)
        return held, turn.group()
    other = _COUNTERPART.search(phrase)
    if other:
        return Title(other.group(), "counterpart", frozenset()), other.group()
    title = None if _KIN_OF.search(phrase) else title_of(phrase)
    if title is None:
        return None
    if starts and starts[0] > 0 and not _goes_on_with(phrase, starts[0]):
        phrase = phrase[starts[0] :]
        title = title_of(phrase)
    too_long = len(phrase.split()) > _MAX_TITLE or _holds_a_name(phrase)
    if title is None or title.plural or too_long or _NO_TITLES_END.search(phrase):
        return None
    named = _ANOTHER.search(phrase) and not is_title_word(phrase.split()[-1])
    if named and not re.search(r"\b(?:of|for|at|in)\b", phrase):
        return None
    if not (_DETERMINED.match(phrase) or phrase[:1].isupper()):
        return None
    if re.search(
        r"\b(?:said|says|told|added|is|was|were|are|has|had|will|about|whether)\b", phrase
    ):
        return None
    return title, phrase


_NO_TITLES_END = re.compile(
    r"\b(?:to|by|with|from|for) (?:him|her|them|it|us|me)\Z"
    r"|\b(?:left|went|came|spoke|died|fell|quit|won|lost|down|out|over)\Z"
    r"|\s(?!retired\b|elected\b|appointed\b|accused\b)[a-z]{3,}ed\Z"
)
"""“A letter sent by the President to him,”, “after the mayor resigned,”: no title ends so."""
_CAPITALS = re.compile(r"[A-Z][\w'’\-]*(?: [A-Z][\w'’\-]*)+(?= (?:to|in|from|with|on|at|by|for)\b)")


def _holds_a_name(phrase: str) -> bool:
    """“Army Chief Otto Weil to Ordonia,” before a name: Weil has the title, and went there."""
    for run in _CAPITALS.finditer(phrase):
        words = run.group().split()
        last = max((i for i, w in enumerate(words) if is_title_word(w)), default=len(words))
        if len(words) - 1 - last > 1:
            return True
    return False


_SAID_AFTER = re.compile(r"(?<=\w) (?:said|says|added|commented)\Z")
"""“Ida Renn, Sund Chief Executive Officer said:”."""


def right_apposition(text: str, end: int) -> tuple[Title, str] | None:
    """“, the Prime Minister of Ordonia,” after a name."""
    match = _APPOSITION.match(text, end)
    if not match:
        return None
    inner = match["inner"].strip()
    both = _AND_ANOTHER.search(inner)
    if both and (one := title_of(inner[: both.start()])) and not one.plural:
        inner = inner[: both.start()]
    inner = _SAID_AFTER.sub("", inner)
    title = None if _OF_KIN.match(inner) else title_of(inner)
    if title is None or title.plural or (_VERB.search(inner) and not inner.startswith("who ")):
        return None
    words = inner.split()
    low = inner.lower()
    at = low.find(title.noun.split()[0][:5])
    if len(low[: max(at, 0)].split()) > 6:
        return None
    first = words[0].lower().removesuffix("'s").removesuffix("’s")
    last = words[-1]
    another = (
        last[0].isupper()
        and not is_title_word(last)
        and not re.search(r"\b(?:of|for|at|in)\b", low)
    )
    if _WHO_DOES.match(low) or (low.startswith("who ") and not _WHO_IS.match(low)):
        return None
    if ends_in_name(words):
        return None  # “, Ordonia's Energy Minister Ida Renn, and”: she has the title
    if low.startswith("who ") or _DETERMINED.match(inner) or (is_title_word(first) and not another):
        return title, re.sub(r"\Awho\s+\w+\s+(?:as\s+)?", "", inner)
    if words[0][0].isupper() and not _GOES_ON.search(inner):
        # ", Ordonia's finance minister," but not ", Foreign Minister Ana Bell,": a list
        if another:
            return None
        return title, inner
    return None


_AND_ANOTHER = re.compile(r" and (?:an?|the|its|his|her|former|also)\s")
"""“South African president and a founder of the union”: the first is what one goes by."""
_GOES_ON = re.compile(
    r"\b(?:said|says|told|added)\b|\band\b(?! (?:"
    + "|".join(sorted(word.capitalize() for word in PORTFOLIO_WORDS | {"climate"}))
    + r")\b)"
)
"""Not “Minister of Environment and Climate Change”."""
_KIN = (
    r"(?:brother|sister|wife|husband|widow|widower|son|daughter|father|mother|cousin|nephew|niece"
    r"|uncle|aunt|fiancée?|friend|neighbour|neighbor)"
)
_OF_KIN = re.compile(
    rf"(?:(?:the|a|an|his|her|their)\s)?(?:[\w\-]+\s)?{_KIN}\s(?:of|to)\b", re.IGNORECASE
)
_KIN_OF = re.compile(rf"['’]s?\s(?:[\w\-]+\s)?{_KIN}\Z", re.IGNORECASE)
"""“Anselm, the brother of the mayor”, “the mayor's brother, Anselm”: he is no mayor."""
_WHO_IS = re.compile(
    r"who\s+(?:also\s+|now\s+|then\s+)?(?:is|was|has been|had been|serves?|served|heads?|headed"
    r"|leads?|led|chairs?|chaired|became|remains?|runs?|ran|acts?|acted)\b"
)
"""Not “who shared power with President” Reyk."""
_WHO_DOES = re.compile(r"who\s+(?:is|was)\s+(?:to|\w+ing|\w+ed|due|about|not)\b")
"""“Who is to meet the president”: what somebody does, and no title."""
