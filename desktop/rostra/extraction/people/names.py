"""Names of people: their words, their surname, and keys by which spellings are compared.

Three keys, from strict to lax.  `name_key` folds case, accents and script (Cyrillic is written
in Latin letters); `skeleton` keeps the consonants only, so that Aliyev, Əliyev and Алиев, or
Zelensky, Zelenskyy and Zelenskiy, agree.  A skeleton is only ever asked when nothing stricter
answers.
"""

from __future__ import annotations

import re
from difflib import SequenceMatcher
from functools import lru_cache

from rostra.domain.fold import fold


def word_set(text: str) -> frozenset[str]:
    """The words of a text, as the tables of this package are written down."""
    return frozenset(text.split())


PARTICLES = word_set(
    "de da do das dos du di del della der den des van von zu zur la le el al ul bin ibn bint ben"
    " abu ould ter ten af av y e ap st san binti ole"
)
"""Small words inside a name that may be written without a capital."""

FAMILY_FIRST = word_set(
    "nguyen tran pham huynh hoang phan dang bui duong ngo truong trinh dinh vuong vo dao"
)
"""Vietnamese family names, which stand before one or two given ones: “Tran Minh Hoa”."""

FAMILY_NAMES = FAMILY_FIRST | word_set(
    "li wang zhang liu chen yang zhao huang zhou wu xu sun hu zhu gao lin guo luo liang song zheng"
    " xie han tang feng yu dong xiao cheng cao yuan deng fu shen zeng peng su jiang cai jia ding"
    " wei xue ye yan pan du dai xia zhong tian fan fang shi yao tan liao zou jin wen qian"
    " hua bo ban kim choi jung kang cho yoon jang shin seo kwon hwang ahn moon"
)
"""Family names that stand first, in China and Korea too: “Li” is “Li Peng” of further on."""

SUFFIXES = word_set("jr sr ii iii iv")

POST_NOMINALS = word_set(
    "KC QC SC LJ MP MEP MSP MS TD OBE CBE MBE KBE DBE PhD MD MLA MLC MHR MNA MPP AO"
    " OAM CMG KCMG FRS"
)
"""Letters that stand behind a name and are none of it."""

_CYRILLIC = {
    "а": "a", "б": "b", "в": "v", "г": "g", "д": "d", "е": "e", "ж": "zh", "з": "z", "и": "i",
    "й": "y", "к": "k", "л": "l", "м": "m", "н": "n", "о": "o", "п": "p", "р": "r", "с": "s",
    "т": "t", "у": "u", "ф": "f", "х": "kh", "ц": "ts", "ч": "ch", "ш": "sh", "щ": "shch",
    "ъ": "", "ы": "y", "ь": "", "э": "e", "ю": "yu", "я": "ya", "і": "i", "ї": "yi", "є": "ye",
    "ґ": "g", "ђ": "dj", "ј": "j", "љ": "lj", "њ": "nj", "ћ": "c", "џ": "dz", "ў": "u",
    "қ": "q", "ғ": "gh", "ұ": "u", "ү": "u", "ң": "ng", "ө": "o", "һ": "h", "ә": "a",
}  # fmt: skip
_TO_LATIN = str.maketrans(_CYRILLIC)
_WORD = re.compile(r"[^\W\d_]+(?:['’ʼ`\-‑][^\W\d_]+)*|\d+")
_APOSTROPHES = re.compile(r"['’ʼ`]")
_LIKE = (
    ("sch", "s"), ("tch", "c"), ("tsch", "c"), ("kh", "h"), ("gh", "g"), ("zh", "j"), ("sh", "s"),
    ("ch", "c"), ("dj", "j"), ("ph", "f"), ("th", "t"), ("ts", "c"), ("ck", "k"), ("ks", "x"),
    ("ff", "v"), ("w", "v"), ("q", "g"),
)  # fmt: skip
_VOWELS = frozenset("aeiouy")


@lru_cache(maxsize=65536)
def latin(text: str) -> str:
    """Folded, and Cyrillic written in Latin letters."""
    plain = fold(text)
    return plain if plain.isascii() else plain.translate(_TO_LATIN)


def name_words(name: str) -> list[str]:
    """The words of a name as keys, hyphens taken as blanks and initials without their stop."""
    return list(_words(name))


@lru_cache(maxsize=65536)
def _words(name: str) -> tuple[str, ...]:
    plain = _APOSTROPHES.sub("", latin(name)).replace("-", " ").replace("‑", " ")
    return tuple(_WORD.findall(plain))


def name_key(name: str) -> str:
    """A name as a key: two spellings that differ in case, accents or script only agree."""
    return " ".join(name_words(name))


@lru_cache(maxsize=65536)
def skeleton(word: str) -> str:
    """The consonants of a word, sounds that are spelt in many ways made one."""
    key = "".join(name_words(word))
    for many, one in _LIKE:
        key = key.replace(many, one)
    if not key:
        return ""
    first = "a" if key[0] in _VOWELS else key[0]
    rest = [c for c in key[1:] if c not in _VOWELS and c != "h"]
    out = [first]
    for char in rest:
        if char != out[-1]:
            out.append(char)
    return "".join(out)


def surname_words(name: str) -> list[str]:
    """The words by which the person may be called alone: the last, with its particles before it."""
    words = name_words(name)
    while len(words) > 1 and words[-1] in SUFFIXES:
        words.pop()
    first = len(words) - 1
    if first > 1 and all(word in PARTICLES for word in words[:-1]):
        return words  # "von der Leyen"
    while first > 1 and words[first - 1] in PARTICLES:
        first -= 1
    return words[max(first, 0) :]


def surname_key(name: str) -> str:
    """`surname_words` as one key."""
    return " ".join(surname_words(name))


def is_initial(word: str) -> bool:
    """Whether a word of a name stands for a longer one."""
    return len(word.rstrip(".")) == 1


def same_first_names(one: list[str], other: list[str]) -> bool:
    """Whether the words before the surname may be one person's: equal, initials, or a part."""
    if not one or not other:
        return True
    short, long = sorted((one, other), key=len)
    if len(short) == len(long) and not all(any(_same_word(a, b) for a in short) for b in long):
        return False
    return all(any(_same_word(a, b) for b in long) for a in short)


def _same_word(one: str, other: str) -> bool:
    if one == other:
        return True
    if len(one) == 1 or len(other) == 1:
        return one[0] == other[0]
    return len(one) > 3 and len(other) > 3 and skeleton(one) == skeleton(other)


def sounds_alike(one: str, other: str) -> bool:
    """Whether two surnames are spellings of one.  Aliyev and Aliyeva are two people."""
    if min(len(one), len(other)) < 4 or one.endswith("a") != other.endswith("a"):
        return False
    return skeleton(one) == skeleton(other)


_ALIKE = 0.8


def spelt_alike(one: str, other: str) -> bool:
    """Whether two words (keys) share most of their letters in order: not Dealers and Delors."""
    return SequenceMatcher(None, one, other, autojunk=False).ratio() >= _ALIKE


def may_be_one(one: str, other: str) -> bool:
    """Whether two names can be one person's: "Tayyip Erdogan", "R. T. Erdoğan", "Erdogan"."""
    a, b = name_words(one), name_words(other)
    if not a or not b:
        return False
    if a == b:
        return True
    tail_a, tail_b = surname_words(one), surname_words(other)
    if tail_a[-1] != tail_b[-1] and not sounds_alike(tail_a[-1], tail_b[-1]):
        return False
    return same_first_names(a[: -len(tail_a)], b[: -len(tail_b)])
