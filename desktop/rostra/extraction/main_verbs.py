"""Where the clause behind “Kowal's announcement that” ends: at the verb of the whole sentence.

The tagger reads on over it (“that he would resign [surprised his party]”).  A noun that is the
sentence's subject must have a verb, and the clause after “that” has its own: each word that opens
a clause (“that”, “who”, “because”, “he thought she”) has a right to one finite verb, and the first
verb that nobody has a right to is the sentence's.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass

_TOKEN = re.compile(r"[\w’'-]+|[,;:()“”\"«»–—]")
_AUXILIARY = (
    r"(?:is|are|was|were|has|have|had|will|would|can|could|may|might|must|should|shall"
    r"|does|did|cannot)"
)
_GROUP = re.compile(
    rf"\b{_AUXILIARY}(?:n[’']t)?\b"
    r"(?:\s+(?:not|never|also|now|already|still|just|only|since|later|then|soon|again|\w+ly)\b)*"
    r"(?:\s+(?:be|been|being|have|had)\b)*(?:\s+(?:not|also|now|already|still|\w+ly)\b)*"
    r"(?:\s+(?!(?:and|or|but|nor|that|wh\w+|because|if|the|an?|to|in|on|at|by|of|no|his|her|its|their)\b)[a-z]+)?"
)
"""An auxiliary with its verb: “has been widely debunked”, “would fall”."""
_PAST = re.compile(
    r"(?:won|lost|stole|took|gave|made|came|went|said|told|thought|knew|left|met|kept|held|sold|bought|brought|fought"
    r"|began|ran|fell|grew|drew|flew|threw|wrote|spoke|broke|chose|drove|paid|sent|spent|built|led|found|heard|stood"
    r"|understood|became|shook|sank|struck|did|sought|taught|caught|meant|dealt|rang|shone"
    r"|(?!(?:need|speed|indeed|hundred|seed|breed|feed|weed|bed|red)\b)[a-z]{2,}ed)\b"
)
_PRESENT = re.compile(
    r"(?:angers|surprises|contradicts|raises|draws|comes|goes|flies|rings|marks|means|follows|leaves|puts|makes|shows"
    r"|suggests|reflects|appears|seems|remains|echoes|sparks|threatens|lacks|sounds|rests|proves|fails|ignores"
    r"|worries|alarms|adds|looks|stands|deserves|carries|risks|casts|gives|takes|brings)"
)
_PREPOSITION = re.compile(
    r"\s(?:by|in|on|at|from|to|for|with|under|over|during|after|before|into|against|as|of|about|last|this)\b"
)
"""Behind “[the men] arrested in Veld” as behind “lived in Veld”: either a participle or a verb."""
_OPENS = re.compile(
    r"(?:that|who|which|whose|what|whatever|whoever|because|if|whether|when|whenever|while|although|though|unless"
    r"|where|how|why)"
)
_MAY_OPEN = re.compile(r"(?:after|before|until|since|as|than|once)")
_SUBJECTS = re.compile(r"(?:he|she|they|we|i)")
_JOINS = re.compile(r"(?:and|or|but|nor)")
_TELLS = re.compile(
    r"\b(?:said|says|thought|thinks|believed|believes|knew|knows|feared|hoped|felt|meant)\Z"
)
_MOST_WORDS = 60


def main_verb(text: str, start: int, end: int) -> int | None:
    """Where the sentence's own verb begins, behind the clause that begins at `start`.

    None where no verb is the sentence's, as where the clause goes on to the end.
    """
    for every in (True, False):
        found = _Reader(every).unclaimed(text, start, end)
        if found is not None:
            return _with_adverbs(text, start, found)
    return None


_ADVERBS = re.compile(r"(?:\s(?:also|later|soon|then|now|immediately|only|\w+ly))+\s\Z")


def _with_adverbs(text: str, start: int, at: int) -> int:
    """Before the adverbs of the verb: “[later] proved false”."""
    adverbs = _ADVERBS.search(text, max(start, at - 30), at)
    return adverbs.start() if adverbs else at


@dataclass(slots=True)
class _Reader:
    """Reads a clause word by word, and counts the verbs that are due."""

    every: bool
    """Whether every word that may open a clause does: “after [he left]”, “and [the vote was]”."""
    due: int = 1
    opened: bool = True
    """Whether a clause has just begun, whose subject comes next."""
    last: str = ""
    held: bool = False
    """Whether a word was passed over that is a participle or else the clause's verb."""
    likely: int | None = None
    """The sentence's verb if that word was one, or if it is one itself."""
    subject: bool = False
    """Whether words stand behind a comma that no verb has followed: “..., [Weil] said”."""
    comma: bool = False

    def unclaimed(self, text: str, start: int, end: int) -> int | None:
        """Where the first verb stands that no clause has a right to."""
        for word, begin, stop in _words(text, start, end):
            low = word.lower()
            if self._is_verb(text, word, begin, stop):
                if not self.due and self.subject:
                    return None  # whose subject is no announcement
                self.comma = self.subject = False
                if self._is_loose(text, word, stop):
                    self.held = self.held or bool(self.due)
                    self.likely = self.likely if self.due else begin
                elif not self.due:
                    return begin
                else:
                    self._claim(begin)
                tells = _TELLS.search(word) and not text.startswith(" that", stop)
                self.due += bool(tells)
                self.opened = False
            else:
                self._open(text, low, stop)
            adverb = low.endswith("ly") and _NO_VERB_AFTER.fullmatch(self.last)
            self.last = self.last if adverb else low
        return self.likely

    def _claim(self, begin: int) -> None:
        self.due -= 1
        if self.held and not self.due and self.likely is None:
            self.likely = begin

    def _open(self, text: str, low: str, stop: int) -> None:
        """Count the clauses that a word opens."""
        self.subject = self.subject or (self.comma and low[0].isalnum() and not low.endswith("ly"))
        self.comma = self.comma or low == ","
        if _OPENS.fullmatch(low) or (self.every and _MAY_OPEN.fullmatch(low)):
            self.due, self.opened = self.due + 1, True
        elif _SUBJECTS.fullmatch(low):
            self.due, self.opened = self.due + (not self.opened or not self.due), False
        elif _JOINS.fullmatch(low) and not self.due:
            verb = _GROUP.match(text, stop + 1) or _PAST.match(text, stop + 1)
            self.due += bool(verb or (self.every and _SUBJECT.match(text, stop)))
            self.opened = True
        else:
            self.opened = not low[0].isalnum()

    def _is_verb(self, text: str, word: str, begin: int, stop: int) -> bool:
        if not self.last or _NO_VERB_AFTER.fullmatch(self.last):
            return False
        if _GROUP.fullmatch(text, begin, stop):
            return True
        return bool(_PAST.fullmatch(word) or (not self.due and _PRESENT.fullmatch(word)))

    def _is_loose(self, text: str, word: str, stop: int) -> bool:
        return bool(_PAST.fullmatch(word) and _PREPOSITION.match(text, stop))


_NO_VERB_AFTER = re.compile(
    r"(?:the|an?|his|her|its|their|our|my|no|some|any|all|to|of|in|on|at|by|for|with|from|very|more|most|newly)"
)
"""“the [disputed] vote”, “said to [have]”."""


def _words(text: str, start: int, end: int) -> Iterator[tuple[str, int, int]]:
    """Words and marks; an auxiliary with the verb it belongs to is one of them."""
    at = start
    for _ in range(_MOST_WORDS):
        token = _TOKEN.search(text, at, end)
        if token is None:
            return
        group = _GROUP.match(text, token.start(), end)
        begin, at = group.span() if group else token.span()
        yield text[begin:at], begin, at


_SUBJECT = re.compile(r"\s(?:that\s)?(?:the|an?|his|her|its|their|no|some|all|it|[A-Z][\w’'-]*)\b")
