"""Whether a statement denies: its cue denies a claim, or its words say that one is false.

A false denial is as bad as a missed one: "denied bail", "did not deny", "disavowed the party" and
"this is fantastic" are none.  A negation is one where nobody says such a thing unasked ("I did not
take a penny") or an answer to a charge: see `denial_context`.  The verbs, what is denied with them
and the near misses are tables: `denial_cues.py`.
"""

from __future__ import annotations

import re
from typing import Literal

from rostra.extraction import denial_cues as cues
from rostra.extraction.denial_content import says_false, spelt_out
from rostra.extraction.denial_context import Around
from rostra.extraction.denial_own import denies_himself
from rostra.extraction.denial_verdicts import gives_verdict

_NOTHING = Around()
_OPEN = re.compile(r"\W*(?:[Ww]e|I)(?: can| will|'ll)? (?:rule out|exclude|deny) nothing\b")
"""“I rule out nothing”: it is left open."""

WANTED = re.compile(
    r"[^,.;]{0,40}?\b(?:suggestion|notion|idea|view|talk)s?\sthat\s"
    r"(?:(?!(?:can|could|may|might|will|would|must|to|not)\b)[\w’'-]+\s){1,6}?(?:should(?!\shave\b)|be)\b"
    r"(?!\s(?:be\s)?(?:blamed|held\s|ashamed|at\sfault|responsible|guilty))"
)
"""“rejected | the suggestion that the depot be kept”: a proposal, whatever it is called."""


def denies(content: str, cue: str, around: Around = _NOTHING) -> bool:
    """Whether the cue, or the words themselves, deny what was claimed.

    All texts have straight quotation marks (`straight`).
    """
    return bool(denied_by(content, cue, around))


def denied_by(
    content: str, cue: str, around: Around = _NOTHING
) -> Literal["its cue", "its words", ""]:
    """What of a statement denies what was claimed: its cue, or its words alone.

    “She never gave a dinar” by its words is a complaint as often as not; “denied it” is what it is.
    """
    cue = _joined(cue, around.between) if cues.LEADS.search(around.between) else _joined(cue)
    if _is_claim_denied(content, cue, around):
        return "its cue"
    if _is_near_miss(content, cue, around):
        return ""
    if (
        _disputes(content, cue, around)
        or bool(cues.DENY.search(cue) or cues.DISAVOW.search(f"{cue} {content[:20]}"))
        or bool(cues.PLEAD.search(f"{cue} {content[:20]}"))
        or _rejects(content, cue)
        or _introduced_as_false(content, cue)
        or gives_verdict(content, cue, around)
    ):
        return "its cue"
    asked_to_stop = cues.ASKS.search(cue) and cues.TO_STOP.search(content)
    by_words = denies_himself(content, around.speaker) or (
        not asked_to_stop and says_false(content)
    )
    return "its words" if by_words else ""


def _is_claim_denied(content: str, cue: str, around: Around) -> bool:
    """Whether a claim is denied in the passive: “The rumour | was denied by the palace”."""
    if cues.COURT_NEAR.search(f"{cue}{around.after[:60]}"):
        return False
    if cues.WAS_DENIED.search(cue.removesuffix(" by")):
        before = _joined(around.before[-60:])
        told = cues.A_CLAIM.search(content) or cues.THE_CLAIM.search(before)
        return bool(told or (re.search(r"\bdenied(?: by)?\Z", cue) and cues.REPORT.search(content)))
    denied = cues.THE_CLAIM.search(cue) and cues.WAS_DENIED_AFTER.search(around.after.lstrip())
    return bool(denied) and not _is_his_own(around)


_OWNER = re.compile(r"(?P<who>[\w-]+)(?:'s|(?<=s)')\s(?:[a-z-]+\s){0,2}\Z")


def _is_his_own(around: Around) -> bool:
    """“Hale's claim | that it was rigged | was rejected”: by others, while Hale claims it."""
    owner = _OWNER.search(around.before[-80:])
    return owner is not None and owner["who"] in around.speaker


def _joined(*pieces: str) -> str:
    return spelt_out(" ".join(" ".join(pieces).split()))


def _is_near_miss(content: str, cue: str, around: Around) -> bool:
    """Whether nothing is denied, only refused, ruled on or not denied."""
    before, after = around.before, around.after
    if _OPEN.match(content) or (cues.REJECT.search(cue) and WANTED.match(content)):
        return True
    refused = cues.NOT_DENY.search(_joined(before[-20:], cue, content[:24]))
    if refused and refused.start() < len(_joined(before[-20:], cue)):
        return True
    words, tail = _joined(cue, content[:160]), max(0, len(cue) - 20)
    to_him = cues.DENIED_TO.search(_joined(cue, content[:60]), tail)
    if to_him and to_him.start() < len(_joined(cue)):
        return True
    if cues.REFUSAL.search(words) or cues.TWO_OBJECTS.search(words, tail):
        return True
    if re.search(r"\bout\Z", cue) and (
        cues.CHOSEN.search(content) or content == "nothing" or cues.FOR_NOW.search(content)
    ):
        return True
    by_court = cues.COURT.search(f"{before[-80:]}{cue}") or (
        cues.WAS_DENIED.search(cue) and cues.COURT_NEAR.search(after[:60])
    )
    return bool(by_court and cues.SUED.search(content))


def _disputes(content: str, cue: str, around: Around) -> bool:
    """“disputed that | it moved”, “disputes | the figure”, “dismissed | the book | as gossip”."""
    if cues.DISPUTE.search(cue):
        return bool(
            cues.THAT.search(around.between)
            or cues.ITS_FIGURES.search(content)
            or cues.A_COMPLAINT.search(content)
        )
    return bool(
        cues.REJECT.search(cue)
        and cues.A_BOOK.search(content)
        and cues.AS_FALSE_SOON.search(around.after.lstrip())
    )


def _rejects(content: str, cue: str) -> bool:
    """“rejected claims”, “dismissed as a yarn”: not “rejected the offer”."""
    if cues.DISMISS.search(cue) and cues.POSSIBLE.search(content):
        return True
    if cues.EXCLUDE.search(cue) and re.match(r"any\b|the\spossibility\b", content):
        return True
    if cues.DENOUNCE.search(cue) and cues.ITS_CLAIMS.search(content):
        return True
    if cues.NOT_ACCEPT.search(_joined(cue, content[:60])):
        return True
    if cues.CONTRADICT.search(cue) and cues.A_STATEMENT.search(content):
        return True
    if not cues.REJECT.search(cue) or cues.AS_TOO.search(content[:80]):
        return False
    if strongly := cues.STRONGLY.match(content):
        content = content[strongly.end() :].lstrip()
    if content in ("this", "that", "it") and re.search(r"\bdisput\w+\Z", cue):
        return True
    if content.startswith("that ") or cues.CLAIMS_IN_CUE.search(cue) or cues.AS_FALSE.search(cue):
        return True
    if any(claimed.search(content) for claimed in _CLAIMED):
        return True
    is_as = bool(re.search(r"\bas\W*\Z", cue)) or content.startswith("as ")
    is_tale = cues.TALE.search(content.removeprefix("as ")) or cues.CLAIM_BEHIND.search(content)
    return is_as and bool(is_tale)


_CLAIMED = (
    cues.CLAIMS,
    cues.CLAIMS_SOON,
    cues.CALLED_FALSE,
    cues.IT_AS_FALSE,
    cues.BLAME,
    cues.WHAT_HE_CALLED,
    cues.WORDS_AS,
    cues.FALSE_ONES,
    cues.AS_UNTRUE,
    cues.A_FIGURE,
)
"""What is denied where it is rejected, dismissed or disputed."""


def _introduced_as_false(content: str, cue: str) -> bool:
    """Whether words are introduced so that something alleged is false: “called it | a lie”."""
    if cues.INNOCENT.search(_joined(cue, content[:60])):
        return True
    called = cues.CALL.search(cue)
    if called and (
        cues.CALLED_FALSE.search(f"{cue} {content}")
        or (
            cues.AS_FALSE.search(cue)
            and (cues.CLAIMS.search(content) or cues.PAPERS.search(content))
        )
        or cues.SHEER.search(content)
        or cues.IT_AS_FALSE.search(content)
        or cues.AS_FALSE_CLAIM.search(content)
        or cues.LIE.search(f"{cue[called.end() :]} {content}"[:200])
    ):
        return True
    held = cues.HELD_FALSE.search(f"{cue} {content[:60]}")
    if held and (held.end() > len(cue) + 1 or cues.CLAIMS.search(content)):
        return True
    if cues.NO_TRUTH.search(cue) or cues.SAID_FALSE.search(cue):
        return True
    told = _joined(cue, content[:200])
    firmly = cues.EMPHATIC.search(told)
    if firmly and cues.WAS_NOT.search(told, firmly.end()):
        return True
    return bool(cues.INSIST.search(cue) and cues.NONE_HAD.search(content))
