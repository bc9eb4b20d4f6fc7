"""Phrases as a person writes them down in a table, and the patterns they stand for.

    accusation(s)            accusation, accusations          stor(y|ies)   story, stories
    (is|was) no truth        one of these                     [very] bad    very bad, bad
    <deny>                   deny, denies, denied, denying    fabricat*     however it goes on
    {claim}                  one of the list `claim`          _             any one word
    ...                      up to 60 characters of the same clause; ...30: up to 30
    claim !(for|on)          claim, but not "claim for" or "claim on"
    met =(him|her)           met, where one of these follows
    ^  $                     where the words begin and end    {start}   where a sentence begins

A blank stands for a blank with the quotation marks beside it, which are `straight` ones.  At the
head of a phrase or a group `!(...)` says what the next word is not; `$` and lists of signs
(`{end}`) follow without a blank.
The phrases of a list are separated by commas, and may name other lists.
"""

from __future__ import annotations

import itertools
import re
from collections.abc import Callable, Mapping, Sequence
from functools import cached_property
from operator import itemgetter

_BLANK = r"[\"']?\s[\"']?"
_WORD = r"[\w'-]+"
_STRAIGHT = str.maketrans("“”„«»‘’", '"""""\'\'')
_ENDS = ("$", "{end}", "{final}", "{stop}", "{colon}", "{itself}")
"""What follows a word without a blank."""
_CLOSES = ("|", ")", "]", " !(", " =(", *(f" {end}" for end in _ENDS))
_TIED = ("!(", "=(", "[", *_ENDS)
"""What is read with the word before it."""
_CAPITAL = "(?-i:"
"""How the ready pattern of a name begins: its capital counts."""
_NOTHING = re.compile(r"(?!)")
_WITH_BLANK = ("{start}", "{of this}", "{far}", "{long}")
"""Lists whose patterns have the blank behind them."""
_IRREGULAR = {
    "break": "breaks broke broken breaking",
    "give": "gives gave given giving",
    "label": "labels labelled labeled labelling labeling",
    "hide": "hides hid hidden hiding",
    "hit": "hits hitting",
    "lay": "lays laid laying",
    "lie": "lies lied lying",
    "mislead": "misleads misled misleading",
    "pay": "pays paid paying",
    "put": "puts putting",
    "shoot": "shoots shot shooting",
    "spy": "spies spied spying",
    "steal": "steals stole stolen stealing",
    "swear": "swears swore sworn swearing",
    "take": "takes took taken taking",
}
_DOUBLED = frozenset(("bat", "dispel", "dub", "rebut", "rig", "shrug", "slam", "swat"))
"""Verbs whose last letter is doubled: “rebutted”."""


def straight(text: str) -> str:
    """A text with straight quotation marks, each in the place of its own: what finders search.

    (Patterns with typographic marks at every blank take ten times as long to compile.)
    """
    return text.translate(_STRAIGHT)


def forms(verb: str) -> tuple[str, ...]:
    """A verb in all its forms: "deny", "denies", "denied", "denying"."""
    if verb in _IRREGULAR:
        return verb, *_IRREGULAR[verb].split()
    if verb.endswith("e"):
        return verb, f"{verb}s", f"{verb}d", f"{verb[:-1]}ing"
    if re.search(r"[^aeiou]y\Z", verb):
        return verb, f"{verb[:-1]}ies", f"{verb[:-1]}ied", f"{verb}ing"
    stem = verb + verb[-1] if verb in _DOUBLED else verb
    third = f"{verb}es" if re.search(r"(?:s|sh|ch|x|z)\Z", verb) else f"{verb}s"
    return verb, third, f"{stem}ed", f"{stem}ing"


def _cut(phrase: str) -> tuple[str, str]:
    """Its first element and the rest, where the two can be read apart; else all and nothing."""
    depth = 0
    for at, sign in enumerate(phrase):
        depth += (sign in "([{<") - (sign in ")]}>")
        if sign == " " and depth == 0:
            head, tail = phrase[:at], phrase[at + 1 :]
            apart = not head.startswith(("[", "!", "...")) and not tail.startswith(_TIED)
            return (head, tail) if apart else (phrase, "")
    return phrase, ""


def entries(listed: str) -> list[str]:
    """The phrases of a list: what stands between its commas."""
    joined = re.sub(r"\s*\|\s*", "|", " ".join(listed.split()))
    return [entry.strip() for entry in joined.split(",") if entry.strip()]


class Phrases:
    """Makes patterns of phrases.

    `lists` (name -> phrases) may name those before them and those `known`; `raw` are ready patterns
    by name.
    """

    def __init__(
        self, lists: Mapping[str, str], raw: Mapping[str, str], known: Phrases | None = None
    ) -> None:
        self.lists: dict[str, str] = {**(known.lists if known else {}), **lists}
        self.raw: dict[str, str] = {**(known.raw if known else {}), **raw}
        self.named: dict[str, str] = {**(known.named if known else {}), **raw}
        """The pattern of each list by its name."""
        for name, listed in lists.items():
            self.named[name] = self.any_of(listed)

    def knowing(self, lists: Mapping[str, str], raw: Mapping[str, str]) -> Phrases:
        """With more lists and ready patterns."""
        return Phrases(lists, raw, self)

    def any_of(self, listed: str) -> str:
        """The pattern of a list: one of its phrases."""
        return "(?:" + "|".join(map(self.pattern, entries(listed))) + ")"

    def finder(self, listed: str) -> re.Pattern[str]:
        """Finds one of a list's phrases as whole words, in capitals or not."""
        return re.compile(self.tree(entries(listed), r"\b"), re.IGNORECASE)

    def long_finder(self, listed: str) -> LongFinder:
        """The same, for lists of hundreds of phrases."""
        every = entries(listed)
        named = [phrase for phrase in every if _CAPITAL in self.pattern(phrase)]
        plain = [phrase for phrase in every if phrase not in named]
        return LongFinder(
            lambda: self._small(plain) if plain else _NOTHING,
            lambda: re.compile(self.tree(named, r"\b"), re.IGNORECASE) if named else _NOTHING,
        )

    def _small(self, phrases: list[str]) -> re.Pattern[str]:
        """Finds phrases without names in a text in small letters."""
        small = {name.lower(): listed.lower() for name, listed in self.lists.items()}
        known = Phrases(small, {name.lower(): pattern for name, pattern in self.raw.items()})
        return re.compile(known.tree([phrase.lower() for phrase in phrases], r"\b(?=\w)"))

    def tree(self, phrases: list[str], left: str = "") -> str:
        """The pattern of phrases that says the words that several begin with only once."""
        tails: dict[str, list[str]] = {}
        for phrase in phrases:
            head, tail = _cut(phrase)
            tails.setdefault(head, []).append(tail)
        out = []
        for head, ways in tails.items():
            bound = "" if head.startswith(("^", "{start}", "{this}")) else left
            if len(ways) > 1 and all(ways):
                blank = "" if head.endswith(_WITH_BLANK) else _BLANK
                out.append((bound, f"{self.pattern(head)}{blank}(?:{self.tree(ways)})"))
                continue
            for way in ways:
                right = "" if (way or head).endswith(("$", "*")) else r"\b"
                out.append((bound, f"{self.pattern(f'{head} {way}'.strip())}{right}"))
        return _bounded(out)

    def pattern(self, phrase: str) -> str:
        """The regular expression of a phrase.  Raises ValueError where it is amiss."""
        reader = _Reader(phrase, self.named)
        out = reader.group()
        if reader.at < len(phrase):
            raise ValueError(f"{phrase!r}: {phrase[reader.at :]!r} closes nothing")
        return out


def _bounded(ways: Sequence[tuple[str, str]]) -> str:
    """(what stands before, pattern) each, as one pattern that asks once for what several share."""
    out = []
    for bound, group in itertools.groupby(ways, key=itemgetter(0)):
        pattern = "|".join(pattern for _, pattern in group)
        out.append(f"{bound}(?:{pattern})" if bound else pattern)
    return "|".join(out)


def _small_letters(text: str) -> str:
    """A text in small letters, each in the place of its own."""
    small = text.lower()
    if len(small) == len(text):
        return small
    return "".join(low if len(low := sign.lower()) == 1 else sign for sign in text)


class LongFinder:
    """Finds one of a long list of phrases as whole words, in capitals or not.

    Most are looked for in small letters: without regard to capitals Python tries each of hundreds
    of phrases at each word, which took three times as long.  Those that speak of a name, whose
    capital counts, are few.  The patterns take a tenth of a second and more to compile: that is
    done when they are wanted first.
    """

    def __init__(
        self, plain: Callable[[], re.Pattern[str]], named: Callable[[], re.Pattern[str]]
    ) -> None:
        self._make_plain, self._make_named = plain, named

    def search(self, text: str) -> re.Match[str] | None:
        """The first of the phrases in `text`; its words may be in small letters."""
        plain, named = self._plain.search(_small_letters(text)), self._named.search(text)
        if plain and named:
            return min(plain, named, key=lambda found: found.start())
        return plain or named

    @cached_property
    def _plain(self) -> re.Pattern[str]:
        return self._make_plain()

    @cached_property
    def _named(self) -> re.Pattern[str]:
        return self._make_named()


class _Reader:
    """Reads one phrase from left to right."""

    def __init__(self, phrase: str, named: Mapping[str, str]) -> None:
        self.phrase, self.named, self.at = phrase, named, 0

    def group(self, blank: str = "") -> str:
        """Up to the bracket that closes; `blank` goes before each alternative of words."""
        out = [self._lead(blank)]
        while self.at < len(self.phrase) and self.phrase[self.at] not in ")]":
            sign = self.phrase[self.at]
            if sign == "|":
                self.at += 1
                out += ["|", self._lead(blank)]
            elif sign == " " and self.phrase[self.at + 1 :].startswith(("!(", "=(")):
                self.at += 1
                out.append(self._look(_BLANK))
            elif sign == " ":
                self.at += 1
                out.append("" if self._next(*_ENDS) else self._blank())
            else:
                out.append(self._item(sign))
        return "".join(out)

    def _lead(self, blank: str) -> str:
        return "" if self._next(*_ENDS) else blank

    def _next(self, *signs: str) -> bool:
        return self.phrase.startswith(signs, self.at)

    def _blank(self) -> str:
        """A blank, or the words at the end that may be left out, each with the blank before it."""
        start, out = self.at, ""
        while self._next("["):
            out += f"(?:{_BLANK}{self._bracketed(1)})?"
            if self._next(" ["):
                self.at += 1
        if out and (self.at == len(self.phrase) or self._next(*_CLOSES)):
            return out
        self.at = start
        return _BLANK

    def _bracketed(self, opening: int, blank: str = "") -> str:
        """What is in the bracket that begins here with `opening` signs."""
        begun = self.phrase[self.at :]
        self.at += opening
        inner = self.group(blank)
        if self.at >= len(self.phrase):
            raise ValueError(f"{self.phrase!r}: {begun!r} is not closed")
        self.at += 1
        return inner

    def _look(self, blank: str) -> str:
        sign = "!" if self._next("!") else "="
        inner = self._bracketed(2, blank)
        return rf"(?{sign}(?:{inner})(?!\w))"

    def _item(self, sign: str) -> str:
        if sign == "[":
            inner = self._bracketed(1)
            self._swallow()
            return f"(?:{inner}{_BLANK})?"
        if sign == "(":
            attached = self.at > 0 and self.phrase[self.at - 1] not in " ([|"
            inner = self._bracketed(1)
            return f"(?:{inner})?" if attached and "|" not in inner else f"(?:{inner})"
        if sign == "!" and self._next("!("):
            looks = self._look("")
            self._swallow()
            return looks
        if sign in "{<":
            return self._named_list(sign)
        if self._next("..."):
            return self._some_words()
        self.at += 1
        return _SIGNS.get(sign) or re.escape(sign)

    def _some_words(self) -> str:
        self.at += 3
        width = ""
        while self.at < len(self.phrase) and self.phrase[self.at].isdigit():
            width += self.phrase[self.at]
            self.at += 1
        self._swallow()
        return rf"(?:[^.;,?!]{{0,{width or 60}}}?\s\"?)?"

    def _named_list(self, sign: str) -> str:
        closing = "}" if sign == "{" else ">"
        end = self.phrase.find(closing, self.at)
        name = self.phrase[self.at + 1 : end]
        if end < 0 or (sign == "{" and name not in self.named):
            raise ValueError(f"{self.phrase!r}: there is no list {name!r}")
        self.at = end + 1
        if self.phrase[self.at - len(name) - 2 : self.at] in _WITH_BLANK:
            self._swallow()
        return self.named[name] if sign == "{" else "(?:" + "|".join(forms(name)) + ")"

    def _swallow(self) -> None:
        """The blank behind belongs to what was read."""
        if self._next(" "):
            self.at += 1


_SIGNS = {
    "_": _WORD,
    "*": r"\w*",
    "^": r"\A[\"']?",
    "$": r"\W*\Z",
}
