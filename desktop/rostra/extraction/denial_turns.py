"""Denials by the turn before: a no to “Has India stopped the tankers?”.

A no to a question denies where the question asks for a deed that somebody is blamed for, not where
it asks for a plan, a feeling or a favour (“Has the bridge been mended?” “No.”).  A turn may also
tell what the speaker's side has done and then ask something else: whoever says that it never was
denies.
"""

from __future__ import annotations

import re

from rostra.extraction.denial_clauses import negations
from rostra.extraction.denial_content import lapses
from rostra.extraction.denial_kin import kin

_NO = re.compile(
    r"[\"']?(?:no|never|not\sat\sall|certainly\snot|absolutely\snot|of\scourse\snot)\b(?=[.,!;—–-]|\W*\Z)(?!,?\snot\syet)",
    re.IGNORECASE,
)
_NO_IT_DID_NOT = re.compile(
    r"[\"']?(?:no,\s)?(?:I|we|he|she|it|they|that|there|(?:the|our|my|his|her)\s[\w'-]+)\s"
    r"(?:did|has|have|had|was|were|is|are)\snot(?=\W*\Z|[.;,!])",
    re.IGNORECASE,
)
_AUXILIARY = r"\b(?:did|has|have|had|was|were|is|are)(?:\snot)?\s"
_ILL = (
    r"(?:stopp(?:ed|ing)|stop|block\w*|halt\w*|recall(?:ed|ing)|dismiss\w*|sack(?:ed|ing)?|fir(?:ed|ing)\b|threaten\w*|offer(?:ed)?\s(?:[\w'-]+\s){0,4}?(?:money|cash|discount|bribe|favou?r|job|visa)s?"
    r"|promis(?:ed|ing)\s(?:[\w'-]+\s){0,6}?in\s(?:return|exchange)|pressur\w+|pressed|lean(?:ed|ing)?\son|lobb(?:y|ied)|interven(?:ed?|ing)|interfer\w+|meddl\w+|order(?:ed)?\s(?:the|his|her|a|an|them|police|him|troops)"
    r"|turn(?:ed|ing)?\s(?:[\w'-]+\s){0,4}?(?:away|back|off)|refus\w+|reject\w*|expel\w*|seiz\w+|confiscat\w+|ban(?:ned|ning)\b|fr[eo]ez\w+|froze(?:n)?|shot|shoot(?:ing)?|bomb\w*|shell(?:ed|ing)"
    r"|attack\w*|cross(?:ed|ing)?\s(?:the|into|our|their)|violat\w+|hid(?:e|den|ing)?\b|conceal\w*|withh[eo]ld\w*|suppress\w*|l(?:ie|ied|ying)\b|mis(?:led|lead|leading|us\w+|treat\w*)|cheat\w*|st(?:eal|ole|olen|ealing)\b"
    r"|brib\w+|bought|buy(?:ing)?\s(?:votes|off)|sold\s(?:the|off|out|weapons|arms)|sell(?:ing)?\s(?:weapons|arms|off|out)|pa(?:y|id|ying)\s(?:[\w'-]+\s){0,3}?(?:ransom|bribe|off|for\s(?:his|her|your|the\s(?:trip|flight|holiday|house)))|tak(?:e|en)\s(?:[\w'-]+\s){0,3}?(?:money|cash|bribes?|gifts?|side)"
    r"|took\s(?:[\w'-]+\s){0,3}?(?:money|cash|bribes?|gifts?|side)|accept(?:ed)?\s(?:[\w'-]+\s){0,3}?(?:money|cash|bribes?|gifts?)|arm(?:ed|ing)\s(?:the|them|rebels|militias)|arrest\w*|detain\w*|jail\w*|tortur\w+|beat(?:en|ing)?\b|kill\w*|poison\w*"
    r"|spy(?:ing)?|spied|hack\w*|bug(?:ged|ging)|wiretap\w*|leak\w*|forg(?:ed|ing)|fak(?:ed|ing)|doctor(?:ed|ing)|tamper\w*|rig(?:ged|ging)|delet\w+|shredd\w*|destroy\w*|bur(?:y|ied|ying)|sat\son|sit(?:ting)?\son|ignor(?:e|ed|ing)|neglect\w*"
    r"|abandon\w*|betray\w*|giv(?:e|en|ing)\sup|gave\sup|back(?:ed|ing)?\s(?:down|out|away)|cav(?:ed|ing)|climb(?:ed|ing)?\sdown|drop(?:ped|ping)?\s(?:the|your)|broke(?:n)?|break(?:ing)?\s(?:the|your|its)|breach\w*|dump\w*|spill\w*|pollut\w+|cut(?:ting)?\s(?:off|corners|the|jobs)"
    r"|clos(?:ed|ing)\s(?:the|down|off)|shut(?:ting)?\s(?:down|off|out)?|evict\w*|deport\w*|push(?:ed|ing)?\s(?:back|out|him|her)|forc(?:e|ed|ing)|coerc\w+|blackmail\w*|cover(?:ed|ing)?\sup|tip(?:ped)?\soff|overcharg\w*|inflat(?:ed|ing)|cook(?:ed|ing)\sthe|divert\w*|misappropriat\w+"
    r"|embezzl\w+|pocket\w*|(?:quit|resign(?:ed)?|walk(?:ed)?\sout|fl(?:ed|ee|eeing)|desert\w*)|build(?:ing)?\s(?:[\w'-]+\s){0,4}?(?:base|bases|bomb|weapons?|camp|prison)|secret(?:ly)?|behind\s(?:the\sscenes|closed\sdoors|it|this|that|the\s(?:attack|fire|blast|coup|leak|killing))"
    r"|(?:anything|something)\sto\sdo\swith|in\s(?:return|exchange)\sfor|involved|implicated|to\sblame|responsible|guilty|because\sof\sthe\s(?:[\w'-]+\s){0,3}?(?:affair|scandal|row|leak|case|inquiry|report)|punish\w*|retaliat\w+|insult\w*|snub\w*|lost\s(?:control|contact))"
)
_ILL_ASKED = re.compile(rf"{_AUXILIARY}[^?]{{0,160}}?\b{_ILL}", re.IGNORECASE)
"""Asks for a deed that somebody is blamed for."""
_UNBLAMED = re.compile(
    r"\b(?:plan(?:s|ned|ning)?|consider\w*|think(?:ing)?|going\sto|hop(?:e|ing)|expect\w*|fear(?:s|ed|ing)?|worr\w+|afraid|regret\w*|tempt\w*|want(?:ed|ing)?|intend\w*|ready|prepared|about\sto"
    r"|able|authori[sz]\w+|time\sto|right\sto|enough|police\s(?:arrest|made)|suspects?\b|should|would|will|could|can|may|might|shall"
    r"|(?:arrest|detain|charg)\w*\s(?:any|some)\w*|any\w*\sbeen\s(?:arrested|charged|detained))\b",
    re.IGNORECASE,
)
"""A plan, a feeling, or what others have not done yet."""
_NOT_YET = re.compile(
    r"\b(?:not\syet|still|until|but\swe\s(?:will|shall)|soon|so\sfar|for\snow)\b", re.IGNORECASE
)
_ASKED = re.compile(
    r"\b(?:ask|press|question|challeng|quizz)\w*\b[^.;:?!\n]{0,80}?\b(?P<asked>(?:whether|if)\s[^;:?!\n]{4,260})",
    re.IGNORECASE,
)
_SENTENCE = re.compile(r"(?<=[.!?])[\"')]*\s+(?=[^a-z])")
_YOURS = re.compile(r"\b(?:you|your)\b", re.IGNORECASE)
_OTHERS_SAY = re.compile(
    r"\b(?:argu(?:e|es|ed|ing)|sa(?:y|ys|id|ying)|claim(?:s|ed|ing)?|alleg\w+|accus\w+|believ(?:e|es|ed|ing)|complain(?:s|ed|ing)?|suspect(?:s|ed)?|reports?|reported|wr(?:ote|ites|itten))\b",
    re.IGNORECASE,
)
_DONE = re.compile(rf"\b{_ILL}", re.IGNORECASE)
_SO_NOBODY = re.compile(
    r"\A(?:so|and|then)?,?\s?(?:nobody|no\sone|nothing|none|no)\b", re.IGNORECASE
)
_READ, _FIRST = 200, 80
"""Characters of an answer, and of its head."""


def says_no(words: str, question: str) -> bool:
    """Whether the answer is a no to the question for an ill deed, which ends in a question mark.

    Both are `spelt_out`.
    """
    if not (_NO.match(words) or _NO_IT_DID_NOT.match(words)) or _NOT_YET.search(words[:_FIRST]):
        return False
    asked = _SENTENCE.split(question)[-1]
    return bool(_ILL_ASKED.search(asked)) and not _UNBLAMED.search(asked)


def says_no_when_asked(words: str, sentence: str) -> bool:
    """“Asked whether the timing had anything to do with the vote, she replied: | No. We ...”."""
    if not _NO.match(words) or _NOT_YET.search(words[:_FIRST]):
        return False
    asked = _ASKED.search(sentence)
    return bool(asked and _DONE.search(asked["asked"])) and not _UNBLAMED.search(sentence)


def contradicts_turn(words: str, turn: str) -> bool:
    """Whether an answer says flatly that what the turn before takes for granted never was.

    “Your coast guard turned away a ship. Will you apologise?” “Nobody turned it away.”
    """
    told = [one for one in _SENTENCE.split(turn) if not one.rstrip("\"' ").endswith("?")]
    first = next(negations(words[:_READ], frozenset()), None)
    if first is None or first.place or lapses(first.said):
        return False
    if any(_OTHERS_SAY.search(one) and _kin_deed(one) & _kin_deed(first.said) for one in told):
        return True
    if not first.is_strict:
        return False
    of = kin(first.said)
    for one in told:
        if _YOURS.search(one) and _DONE.search(one) and (first.is_flat or first.is_done):
            return not of.isdisjoint(kin(one)) or not _kin_deed(one).isdisjoint(_kin_deed(words))
    asked = _SENTENCE.split(turn)[-1]
    return bool(_SO_NOBODY.match(asked)) and len(of & kin(asked)) > 1 and _is_none(words)


def _kin_deed(words: str) -> frozenset[str]:
    """The first words of the ill deeds told, as “turned” of “turned away”."""
    return frozenset(deed[0].split()[0].lower() for deed in _DONE.finditer(words))


def _is_none(words: str) -> bool:
    return re.match(r"[\"']?(?:nobody|no\sone|nothing|none|no)\s", words, re.IGNORECASE) is not None
