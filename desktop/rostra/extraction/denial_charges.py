"""What the article says is alleged, of whom, and how near that is to somebody who speaks in it.

A sentence tells of an accusation, a report or a rumour, or of what somebody denies; a few words
("investigated", "tested positive") only throw a shadow on whoever stands beside them.  Whom it is
told of is read from its frame ("accused X of", "alleged that X had", "the case against X"): he may
answer in words that have nothing in common with the charge.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from enum import Enum

from rostra.extraction.denial_kin import kin
from rostra.extraction.denial_negation import DID

_TELLS = re.compile(
    r"\b(?:publications?\s(?:according\sto\swhich|that)|(?:prosecutors|police|residents|villagers|neighbou?rs|activists|investigators)\ssuspect|accus(?:es?|ed|ing|ations?)|alleg(?:es?|ed|ing|ations?|edly)|rumou?rs?|insinuat\w+"
    r"|denunciations?|(?:media|press|takeover|merger|newspaper)\sspeculation|speculation\s(?:that|about|over|of|on)"
    r"|(?:was|were|been)\s(?:\w+ly\s)?(?:blamed|criticis?z?ed)\s(?:for|over)|(?:footage|videos?|pictures?|photos?|clips?)\s(?:that\s)?(?:show|purport|appear)\w*"
    r"|purport\w*|suggest(?:s|ed|ing)\s(?!(?:an?|to|for|ways?|\w+ing|new|other|some)\b)|claim(?:s|ed|ing)?(?!\s(?:for|on|to)\b)|reports?\s(?:(?:today|now|this\s\w+|yesterday|on\s\w+day)\sthat|that|of|about|saying|said|by|suggest\w*|claim\w*|indicat\w*|on)"
    r"|reports?\s(?:(?:surfaced|emerged|circulat\w+|spread\w*|appeared|published|in|on|across|from|by)\s(?:[\w-]+\s){1,5}?)?(?:that|of|saying|claiming)\b"
    r"|reported(?!\s(?:to|by|a|an|receiving|spending)\b)|suggestions?\sthat|suspect(?:s|ed)"
    r"|(?:social|online)\smedia\s(?:posts?|users?|messages?)|(?:messages?|posts?|leaflets?|notices?|articles?|stor(?:y|ies)|blogs?|tweets?)\s(?:sa(?:y|ys|id|ying)|claim\w*|alleg\w*)|circulating|doing\sthe\srounds|viral\s(?:videos?|posts?|messages?)|plead(?:s|ed|ing)?\s(?:not\sguilty|innocent)|suspicions?|charged\swith|charges\s(?:of|that)|su(?:es|ed|ing)|on\strial|testimony|testif\w+|indict\w+|prosecutors?\s(?:say|said|believe)s?"
    r"|wr(?:ote|itten)|quoted|protest(?:ed)?\sover|recording|(?:market|media)\stalk"
    r"|accounts?\s(?:of|by)|according\sto\s(?:the\s(?:news|paper|website|media)"
    r"|(?:his|her|its|their)\s(?:government|ministry|lawyers?|family)))\b",
    re.IGNORECASE,
)
"""Tells that something is alleged."""
_SHADES = re.compile(
    r"\b(?:tested\spositive|positive\s(?:drugs?|doping)?\s?tests?|failed\s(?:an?\s)?(?:drugs?|doping)\stests?|doping|provisionally\ssuspended"
    r"|investigat(?:ed|ing|ion)\s(?:into|over|for|of)|under\sinvestigation|prob(?:e|ed|ing)\s(?:into|over|for)|scandal"
    r"|arrest(?:ed)?\s(?:on|over|for|in\sconnection)|blam(?:es|ed|ing)|complain(?:s|ed|ts?)|lawsuit|corruption|bribery|fraud|conspir\w+"
    r"|extradit\w+|cover-up|controversy|viral)\b",
    re.IGNORECASE,
)
"""Throws a shadow on somebody without saying what he did."""
_DENIED = re.compile(r"\b(?:den(?:y|ies|ied|ying)|refut\w+|disput\w+)\b", re.IGNORECASE)
"""... or was: “denied collecting data” tells what there is to deny."""
_REPELS = re.compile(
    r"\b(?:dismiss|reject|refut|quash|rubbish|debunk|dispel|disput|rebut|rebuff|contest)\w*|\bden(?:y|ies|ied|ying)\b",
    re.IGNORECASE,
)
_DENIES = re.compile(
    r"(?<!not\s)\b(?:den(?:y|ies|ied|ying)\s(?!(?:him|her|them|us|me|bail|entry|access)\b)"
    r"|(?:reject|dismiss|refut|disput|rubbish|debunk|rebut)(?:s|es|ed|ted|ing)\s[^.;]{0,60}?"
    r"(?:claim|allegation|accusation|charge|report|rumou?r|suggestion|account|criticism|insinuation|notion|idea|figure|number|toll|count|comparison|version|finding|complaint|description|statement|remark|commentar(?:y|ie)|suspicion|talk|stor(?:y|ie)|post|message|article|publication|headline|news|information)s?\b)",
    re.IGNORECASE,
)
_ADDS = re.compile(r",\s(?:said|says|saying|adding|insisting|but|and\ssaid|calling|while)\b")
"""Behind what was denied stands what the one who denies goes on to say."""
_STRONG = re.compile(
    r"accus|alleg|\w+\ssuspect\b|plead|charge|su(?:es|ed|ing)\b|rumou?r|claim|insinuat|denunc|suspi|account|recording|protest"
    r"|reports?\s(?:that|of|about|saying|suggest\w*|claim\w*)|reports\ssaid|prosecutor",
    re.IGNORECASE,
)
"""... in so many words, or by the press."""
_PRESS = re.compile(
    r"\b(?:newspapers?|media|papers?|website|site|journal|magazine|daily|weekly|outlet|broadcaster"
    r"|channel|blog|bloggers?|consortium|group|radio|television|tv)\b"
    r"|(?-i:\b(?:Times|Post|Mirror|Journal|Herald|Telegraph|Guardian|Tribune|Gazette|Star|Sun|Mail|News|Reuters|AP|AFP|BBC|CNN"
    r"|NBC|CBS|ABC)\b)",
    re.IGNORECASE,
)
_ALLEGES = re.compile(
    r"(?<!was\s)(?<!were\s)(?<!been\s)(?<!is\s)(?<!are\s)(?<!be\s)"
    r"\b(?:accus(?:es|ed|ing)|alleg(?:es|ed|ing)|claim(?:s|ed|ing)|reported|wrote)\b",
    re.IGNORECASE,
)
"""... by the subject."""
_SENTENCE = re.compile(r"(?<=[.!?])[\"')]*\s+(?=[^a-z])|\n+")
_FAILING = re.compile(
    r"\b(?:not|never|no|fail(?:s|ed|ing|ure)?|refus\w+|without|lack\w*|declin\w+|neglect\w*|slow)\b",
    re.IGNORECASE,
)
"""“accused of failing to pay”: whoever says that he did not pay owns up."""
_WORDS = (
    r"(?:(?!(?:of|that|for|had|has|have|was|were|is|are|did|would|who|which)\b)[\w.'-]+,?\s){0,7}?"
)
_OF_HIM = re.compile(
    r"\b(?:accused\s(?:of|by)|charged\swith|suspected\sof|indicted|on\strial|sued|blamed)\b",
    re.IGNORECASE,
)
"""Behind whom it is told of: “the mayor, accused of fraud”."""
_DOES = rf"(?:had|has|have|was|were|is|are|did|shows?|{DID})"
_OF_WHOM = re.compile(
    r"\b(?:"
    r"(?:accus(?:es|ed|ing)|suspect(?:s|ed|ing)|blam(?:es|ed|ing)|charg(?:es|ed|ing)|su(?:es|ed|ing))\s"
    r"(?!(?:of|by|with)\b)(?P<whom>[^.;:?!\n]{2,90}?)\s(?:of|for|with|over)"
    r"|(?:alleg\w+|claim(?:s|ed|ing)?|sa(?:y|ys|id)|report(?:s|ed)|wrote|writes|suggest(?:s|ed|ing)?|testif\w+"
    r"|insinuat\w+|rumou?rs|reports|speculation|accusations?|allegations?|suspicions?)\s(?:on\s\w+day\s)?(?:that\s)?"
    rf"(?P<who>{_WORDS}[\w.'-]+)\s{_DOES}"
    r"|(?:residents|villagers|neighbou?rs|police|prosecutors|investigators|activists)\ssuspect\s(?P<suspected>[^.;:?!\n]{2,60})"
    rf"|(?:why|how|whether|if)\s(?P<asked>{_WORDS}[\w.'-]+)\s{_DOES}"
    r"|(?:allegations?|accusations?|charges|claims?|complaints?|suit|case|lawsuit|indictment)\sagainst\s"
    rf"(?P<against>{_WORDS}[\w.'-]+))\b",
    re.IGNORECASE,
)
"""Frames that tell of whom something is alleged."""
_SAYS = re.compile(
    r"\b(?:says?|said|told|posted|tweeted|testified|insists?|warned)\b", re.IGNORECASE
)
_MISDEED = re.compile(
    r"\b(?:public\s(?:money|funds)|secret\w*|shelv\w+|block\w*|bought|paid|sold|took|owns?|owned|buried|bury|hid|hide|hidden|conceal\w*|lied|lying|stole\w*|bribe\w*|beat\w*|kill\w*|shot|fired|dump\w*|leak\w*|sp(?:y|ied)"
    r"|hack\w*|threaten\w*|grop\w+|harass\w*|abus\w+|assault\w*|fled|turned\s(?:\w+\s)?away|mis(?:led|lead|treated|used)|cheat\w*|defraud\w*"
    r"|ransom|illegal\w*|bomb\w*|attack\w*|cross\w*|violat\w+|ramm?ed|rap(?:e|ed)|cover(?:ed)?\sup|ignor\w+|neglect\w*|poison\w*|fak(?:e|ed)"
    r"|rig(?:ged)?|smuggl\w+|loot\w*|burn\w*|destroy\w*|overcharg\w*|tortur\w+|kidnap\w*|expel\w*|discriminat\w+|bull(?:y|ied)|pressured"
    r"|forced|siphon\w*|pocket\w*|embezzl\w+|tamper\w*|doctor(?:ed)?|falsif\w+|manipulat\w+|collud\w+|dodg\w+|evad\w+|punch\w*|hit\b|struck"
    r"|photograph(?:ed|s)|insult\w*|deceiv\w+|withheld|delet\w+|shred\w*|contaminat\w+|pollut\w+|spill\w*|evict\w*|plunder\w*|shell\w*|invad\w+|seiz\w+)\b",
    re.IGNORECASE,
)
"""What one is blamed for, if only somebody says so."""
_ASKS = re.compile(
    r"\b(?:ask|demand|press|challeng|question|want)(?:s|ed|ing)?\b[^.;:?!\n]{0,40}?\b(?:why|how|whether|if)\s",
    re.IGNORECASE,
)
"""“asked why the minister's diary shows three dinners with the builder”."""
_SHORT, _HEAD, _READ, _FAR = 12, 40, 500, 90
"""Characters: what is alleged stands before “..., a daily reported”."""


class Nearness(Enum):
    """How near what is alleged is to whoever may deny it."""

    FAR = "told somewhere of somebody"
    NEAR = "told a few sentences before"
    SHADE = "he is suspected, it is not said of what"
    HIS = "what he denies elsewhere"
    AIMED = "told of him, or beside his words"


@dataclass(frozen=True, slots=True)
class Charge:
    """What one sentence tells."""

    of: frozenset[str]
    """What its words are kin to."""
    near: Nearness
    is_failing: bool
    """Whether somebody is said not to have done it."""
    is_denied: bool = False
    """Whether the headline says that somebody denies it: “denies resignation”."""
    is_close: bool = False
    """Whether it is told in the few sentences before."""
    is_of_him: bool = False
    """Whether it is told of the speaker, or of those he speaks for."""
    is_repelled: bool = False
    """Whether somebody denies it in that very sentence: “refutes reports that it was leased”."""
    is_his_denial: bool = False
    """Whether it is told by what the speaker, or his side, denies."""


def charges(
    before: str, after: str, names: frozenset[str], side: frozenset[str] = frozenset()
) -> Iterator[Charge]:
    """What sentences around tell that somebody other than the speaker, of these names, alleges.

    `side` is what all that stands for the speaker is kin to: his office, body and country too.
    """
    earlier, later = _SENTENCE.split(before), _SENTENCE.split(after)
    first = len(earlier) - 3
    side |= names
    for place, sentence in enumerate((*earlier, *later)):
        told = _told(sentence, names, first <= place < first + 6, first - 3 <= place)
        is_close = first - 1 <= place < len(earlier)
        if told is None and is_close:
            told = _asked(sentence) or _ill(sentence, side) or _rejected(sentence, side)
        if told:
            yield Charge(
                kin(told[0]),
                told[1],
                _FAILING.search(told[0], 0, _HEAD) is not None,
                not place and _is_headline(sentence),
                is_close,
                _is_of(sentence, side),
                is_close and _DENIES.search(sentence) is not None,
                _is_denied_by(sentence, side),
            )


def _is_of(sentence: str, side: frozenset[str]) -> bool:
    """Whether it alleges something of that side, and not in its own words."""
    said = sentence[:_READ]
    whom = [found[found.lastgroup or 0] for found in _OF_WHOM.finditer(said)]
    whom += [said[max(0, him.start() - _FAR) : him.start()] for him in _OF_HIM.finditer(said)]
    return any(not side.isdisjoint(kin(words)) for words in whom)


def _asked(sentence: str) -> tuple[str, Nearness] | None:
    """What somebody is asked about."""
    return (sentence, Nearness.FAR) if _ASKS.search(sentence) else None


def _rejected(sentence: str, side: frozenset[str]) -> tuple[str, Nearness] | None:
    """What the side has just rejected: “dismissed the figure of twelve dead”."""
    return (sentence, Nearness.FAR) if _is_denied_by(sentence, side) else None


def _ill(sentence: str, side: frozenset[str]) -> tuple[str, Nearness] | None:
    """What somebody else says was done wrong: “says the firm hid it”."""
    says = _SAYS.search(sentence)
    if says is None or not side.isdisjoint(kin(sentence[: says.start()])):
        return None
    told = sentence[says.end() :]
    return (told, Nearness.FAR) if _MISDEED.search(told) else None


def _is_denied_by(sentence: str, side: frozenset[str]) -> bool:
    """Whether that side denies something in it: “The club denied the claim”."""
    denies = _DENIES.search(sentence)
    return denies is not None and not side.isdisjoint(kin(sentence[: denies.start()]))


def _is_headline(sentence: str) -> bool:
    return _DENIED.search(sentence) is not None and not sentence.rstrip().endswith((".", "”", '"'))


def _told(
    sentence: str, names: frozenset[str], is_close: bool, is_near: bool
) -> tuple[str, Nearness] | None:
    """What one sentence tells, and how near it is, if it tells of anything alleged."""
    tells = _TELLS.search(sentence)
    if not tells:
        return _denied(sentence, names, is_close) or _shaded(sentence, names)
    at = tells.start()
    if tells[0].lower() == "reported" and not _PRESS.search(sentence, 0, at):
        return None
    repels = _REPELS.search(sentence, 0, at)
    if not repels and _ALLEGES.match(sentence, at) and not names.isdisjoint(kin(sentence[:at])):
        return None
    is_told = is_close and (_STRONG.match(sentence, at) or _PRESS.search(sentence, 0, at))
    is_meant = bool(is_told) or not names.isdisjoint(kin(sentence))
    near = Nearness.NEAR if is_near and _STRONG.match(sentence, at) else Nearness.FAR
    near = Nearness.AIMED if is_meant else near
    if repels:
        return _ADDS.split(sentence[repels.end() :], maxsplit=1)[0], near
    told = sentence[tells.end() :]
    return (told if len(told) > _SHORT else sentence[:at]), near


def _denied(sentence: str, names: frozenset[str], is_close: bool) -> tuple[str, Nearness] | None:
    denied = _DENIED.search(sentence)
    if denied is None:
        return None
    is_his = not names.isdisjoint(kin(sentence[: denied.start()])) or (is_close and not names)
    near = Nearness.HIS if is_his else Nearness.FAR
    return _ADDS.split(sentence[denied.end() :], maxsplit=1)[0], near


def _shaded(sentence: str, names: frozenset[str]) -> tuple[str, Nearness] | None:
    if not _SHADES.search(sentence) or names.isdisjoint(kin(sentence)):
        return None
    return sentence, Nearness.SHADE
