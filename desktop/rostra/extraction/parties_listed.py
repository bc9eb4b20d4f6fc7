"""Who is of which country where several are listed: “the Presidents of A and B, Ada and Bo”."""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping, Sequence
from itertools import pairwise

from rostra.domain.records import Speaker
from rostra.extraction.countries import Mention

NAME = r"[^\W\d_a-z][\w’'-]+(?:\s(?:(?:al|bin|bint|de|da|van|von|ibn)\s)?[^\W\d_a-z][\w’'-]+){1,3}"
_LED_BY = re.compile(
    r"\b(?:(?:led|headed|chaired|co-chaired)\sby|under\sthe\s(?:joint\s|co-)?chairmanship\sof)\b"
)
_NAMES = re.compile(rf",\s({NAME}(?:,\s{NAME})*,?\sand\s{NAME})")
_SEVERAL_OF = re.compile(
    r"\b(?:[Pp]residents|[Mm]inisters|[Pp]remiers|[Cc]hancellors|[Ll]eaders|[Kk]ings|[Ss]peakers"
    r"|[Hh]eads\sof\s(?:state|government))\b"
    r"(?:\sof\s[A-Z][\w\s,&]{2,50}?)?\sof\s(?:the\s)?(?=[^\W\d_a-z])"
)
"""“The Foreign Ministers of | Estonia and Latvia, Ada Kask and Ilze Bērza”."""
ALSO = re.compile(r"(?:,\s|,?\sand\s)(?:of\s)?(?:the\s)?\Z")
"""Between two of an enumeration: “of Türkiye, Georgia and Azerbaijan”."""


_HYPHEN = re.compile("[-–]")
_BODY = re.compile(
    r"\s(?:[a-z-]+\s){0,3}?(?:[Cc]ommission|[Cc]ommittee|[Cc]ouncil|[Ss]ession|[Cc]onsultations|[Tt]alks|[Nn]egotiations"
    r"|[Ff]orum|[Ss]ummit|[Dd]ialogue|[Mm]eeting)\b"
)
_AND = re.compile(r"\sand\s(?:the\s)?")
_HELD = re.compile(
    r"\s(?:(?:have|yesterday|today)\s)?(?:held|hold|opened|concluded|resumed|began|completed)\s[^.\n]{0,40}?"
    r"\b(?:talks|consultations|negotiations|dialogue|session|round|meeting|summit)\b"
    r"|\s(?:(?:have|yesterday|today)\s)?(?:agreed|signed|decided|pledged)\b"
)


def respectively(
    head: str, mentions: Sequence[Mention], known: Mapping[str, Speaker]
) -> dict[str, str]:
    """“The Presidents of Mongolia and Kazakhstan, Bat Oyun and Serik Dosan”."""
    out: dict[str, str] = {}
    for match in _SEVERAL_OF.finditer(head):
        run: list[Mention] = []
        for mention in mentions:
            joined = not run or ALSO.fullmatch(head, run[-1].end, mention.start)
            if mention.start >= match.end() and joined and (run or mention.start == match.end()):
                run.append(mention)
        names = _NAMES.match(head, run[-1].end) if len(run) > 1 else None
        people = re.split(r",?\sand\s|,\s", names[1]) if names else []
        if len(people) == len(run):
            out |= {n: m.code for n, m in zip(people, run, strict=True) if n in known}
    return out


def joined(head: str, mentions: Sequence[Mention]) -> list[Mention]:
    """“The Kazakh-Chinese | commission”, “Ghana and Togo | held consultations”: both of each."""
    return [
        each
        for one, other in pairwise(mentions)
        if (_HYPHEN.fullmatch(head, one.end, other.start) and _BODY.match(head, other.end))
        or (_AND.fullmatch(head, one.end, other.start) and _HELD.match(head, other.end))
        for each in (one, other)
    ]


def led(
    head: str, lead: Sequence[str], known: Mapping[str, Speaker], homes: Mapping[str, str]
) -> dict[str, str]:
    """“The delegations were led by Minister Arpi Dan and Secretary Vikram Nair”: in order."""
    codes, match = unique(lead), _LED_BY.search(head)
    if not match or len(codes) != 2:
        return {}
    at = {n: head.find(surname(n), match.end(), match.end() + 160) for n in known}
    both = sorted((where, n) for n, where in at.items() if where >= 0)
    if len(both) != 2 or any(homes[n] for _, n in both):
        return {}
    return {n: code for (_, n), code in zip(both, codes, strict=True)}


def surname(name: str) -> str:
    """The last word of a name."""
    return name.strip().rsplit(maxsplit=1)[-1]


def unique(codes: Iterable[str]) -> tuple[str, ...]:
    """Each code once, in order, without the empty ones."""
    return tuple(dict.fromkeys(filter(None, codes)))
