"""Short replies that deny: “The vendor said | it had not”, “insists | nobody bans anything”.

A reply that breaks off at its verb says no to what was asked or told just before.  It denies where
that was somebody's words, or a question that charges him with something; not where it was a plan
(“He said he would call.” “He had not”), a question that only wants to know (“asked if he had seen
it, she said | she had not”), or where the reply owns up to it or only echoes another negation.
"""

from __future__ import annotations

import re

from rostra.extraction.denial_content import spelt_out
from rostra.extraction.denial_context import Around
from rostra.extraction.denial_words import PHRASES

_BREAKS_OFF = re.compile(
    r"\A\W*(?:that\s)?(?:no,\s)?(?:he|she|it|they|we|I)\s"
    r"(?P<verb>did|has|have|had|was|were|is|are|am|do|does)\s(?:not|never)"
    r"(?=\W*\Z|[.;]|,\s(?:and\s)?(?:that\s)?(?:he|she|it|they|we|I|the|what|my|his|her|its|their|because)\b)",
    re.IGNORECASE,
)
_OWNS_UP = re.compile(
    r"\b(?:admi|conced|acknowledg|confess|allow|grant|suspect|believ|think|thought|fear|hop(?:e|ing)|guess|regret"
    r"|complain|lament|apologi|according|predict|warn|wrote|heard|found|discover|learn|show|not)\w*",
    re.IGNORECASE,
)
_HEARD = re.compile(r"\A(?:Told|When\stold|Informed)\b|\b(?:was|were|is|are)\stold\b")
"""“Told | it did not, he said he would get back” tells what he was told."""
_NEGATIVE = re.compile(r"\b(?:not|never|no|nobody|nor|neither)\b|n't\b", re.IGNORECASE)
_PUT = re.compile(
    r"\b(?:ask(?:s|ed|ing)?|want(?:s|ed)\sto\sknow|wonder(?:s|ed|ing)?|whether|demand(?:s|ed)\sto\sknow"
    r"|(?:said|says?|saying|claim|told|tell|accus|insist|maintain|alleg|assert|impl(?:y|ied|ies)|suggest|contend"
    r"|argu|complain|charg|testif|blam|explain|report)(?:s|ed|es|ing)?|wrote|writes"
    r"|(?:feeling|suspicion|guess|theory|word|belief)\sis\sthat)\b|\?",
    re.IGNORECASE,
)
"""Tells that something is asked or said."""
_UNCHARGED = re.compile(
    r"\b(?:if|whether|(?:did|had|has|have|was|were|is|are|do|does)(?=\s(?:you|he|she|they|it|the|mr|ms|mrs)\b))"
    r"[^.?!]{0,40}?\b(?:decid|read\b|see[ns]?\b|hear|receiv|g[eo]t\b|finish|complet|regret|afraid|fear|worr|surpris"
    r"|disappoint|want|plan|think|thought|believ|consider|happy|satisf|confiden|optimis|enjoy|expect|hop(?:e|ing)"
    r"|alleg|accus|suggest|asking|saying|calling|agree|talk|vot|meet|met\b|ready|sure|aware|tired|nervous|concern"
    r"|like|lik(?:ed|ing)|will|would|going\sto|support|concede|remember|recall|resign|retir|run\b|running|know\show)\w*",
    re.IGNORECASE,
)
"""What a no to it denies nothing of, or is a forecast or an attitude."""
_WHETHER = re.compile(r"\b(?:if|whether)\s|\?|\b(?:wonder|inquir)\w*", re.IGNORECASE)
_CHARGES = PHRASES.finder("""
    {crime}, {suffered}, {charge}, bribe(s), know, knew, known, behind, responsible, guilty,
    involved, lying, complicit, a {bad man}
""")
"""What a bare question must ask of: “asked whether he had been there” may only want to know."""
_TO_COME = re.compile(r"\b(?:will|would)\b|'(?:ll|d)\b", re.IGNORECASE)
_SENTENCE = re.compile(r"(?<=[.?!])[\"')]*\s+(?=[^a-z])|\n+")
_READ, _SENTENCES = 400, 3
"""Characters before, and sentences: the one of the reply and two more."""

_INSISTS = PHRASES.finder("""
    <insist>, <maintain>, <protest>, <swear>, (fired|shot|hit|shoots|fires|hits) back, <retort>,
    <counter>
""")
_NONE_DOES = PHRASES.finder("""
    ^(nobody|no one) {is} *ing [for] (any|anything|anyone|anybody|a|an|the|it|them|him|her|us),
    ^(nobody|no one) *ed (any|anything|anyone|anybody),
    ^there {is} nothing (there|(to|in) (it|this|that)) {end},
    ^(he|she|I|we|they) [really] (knew|know|knows|{have} known) nothing (about|of) (the|it|this|that
        |these|those|any|such),
    ^(he|she|I|we|they) {have} [had] nothing to do with (the|it|this|that|these|those|any),
    ^(the|these|those|his|her) [_] _ {is} (unrelated|(not|in no way) (connected|related|linked))
""")
"""What is insisted on where somebody has said the contrary."""


def replies_no(content: str, cue: str, around: Around) -> bool:
    """Whether a short reply says no to what was asked or told just before.

    All texts have straight quotation marks.
    """
    words = spelt_out(content[:160].replace("obody's ", "obody is ")).replace('"', "")
    if _INSISTS.search(cue) and _NONE_DOES.search(words):
        return not _NEGATIVE.search(cue)
    off = _BREAKS_OFF.match(words)
    if not off or not cue or _OWNS_UP.search(cue) or _HEARD.search(cue):
        return False
    told = _SENTENCE.split(spelt_out(around.before[-_READ:]))[-_SENTENCES:]
    if _NEGATIVE.search(told[-1]):
        return False
    put = next((one for one in reversed(told) if _PUT.search(one)), "")
    if not put or _UNCHARGED.search(put) or (_WHETHER.search(put) and not _CHARGES.search(put)):
        return False
    is_perfect = off["verb"].lower() in ("had", "has", "have")
    return not (is_perfect and _TO_COME.search(put) and not put.rstrip().endswith("?"))
