"""Denials by a verdict: what somebody told is turned down, or called what no true thing is called.

“rejected | press commentaries according to which it could serve warships”, “called | the charge
„aviation folklore“”, “this one does not hold up”.  The verb and the shape decide, with a wide list
of what may be told and of what only untrue things are called.  Not “rejected a statement that would
have condemned the raid”, nor “called the report „no joke“”.
"""

from __future__ import annotations

import re

from rostra.extraction import denial_cues as cues
from rostra.extraction.denial_content import spelt_out
from rostra.extraction.denial_context import Around
from rostra.extraction.denial_words import PHRASES

_TELLINGS = (
    r"(?:accusation|allegation|charge|claim|report|rumou?r|suggestion|insinuation|assertion|notion|theory|thesis|version|account|narrative"
    r"|stor(?:y|ie)|tale|talk|chatter|whisper|gossip|comment(?:ary|arie)?|statement|remark|complaint|grievance|headline|article|editorial|coverage|post"
    r"|message|description|portrayal|depiction|characteri[sz]ation|picture|image|comparison|reading|interpretation|impression|line|hint"
    r"|implication|inference|argument|contention|objection|warning|fear|worr(?:y|ie)|criticism|reproach|protest|figure|number|toll|count"
    r"|estimate|letter|note|dossier|document|video|clip|recording|footage|photo(?:graph)?|testimony|evidence|finding|arithmetic|calculation|indictment|lawsuit|suit)"
)
_TELLING = rf"{_TELLINGS}(?:e?s)?"
_OWN = (
    r"(?:(?!(?:that|which|who|as|of|for|to|on|in|by|with|from|at|after|over|offer(?:ed)?|draft|joint"
    r"|proposed)\b)[\w.'-]+\s)"
)
_THAT_IT_IS = (
    r"(?:according\sto\swhich|to\sthe\seffect\sthat|whereby|(?:suggest|claim|alleg|imply|assert|insinuat|hint)ing(?:\sthat)?"
    r"|that\s(?!(?:would|will|could|should|might|may|can|had|has|have|was|were|is|are|do|does|did|call\w*|urg\w*|demand\w*|condemn\w*|welcom\w*|\w+ed)\b))"
)
_PLACE = r"(?:\s(?:in|by|from|on|of|among|across|about)\s(?:[\w.'-]+\s?){1,6}?)?"
_TURNED_DOWN = re.compile(
    rf"{_OWN}{{0,5}}?{_TELLING}{_PLACE},?\s{_THAT_IT_IS}"
    rf"|(?:the|any|this|that|all|such)\s(?:label|tag|epithet|nickname|word|term|picture|image)s?\s(?:of\s|\"|')",
    re.IGNORECASE,
)
"""What is turned down: “Iraqi statements that the dams were being filled”."""
_AS_LABEL = re.compile(
    rf"(?:as\s)?{_OWN}{{0,5}}?{_TELLING}\b(?P<rest>[^.;:?!]{{0,160}})", re.IGNORECASE
)
_LABEL = re.compile(
    r"(?:\sas\s(?:(?:an?|the)\s)?|\s(?:(?:was|were|is|are)\s)?(?:an?\s)?(?=\"))\"?(?P<label>[^\"]{2,80})"
)
_UNREAL = re.compile(
    r"\b(?:fiction\w*|fantas\w+|folklore|myth\w*|legends?|fables?|fairy|tales?|novels?|novella|poetry|poems?|literature|theat(?:re|er)|comedy|farce"
    r"|opera|cinema|hollywood|bedtime|ghosts?|phantoms?|imagin\w+|dreams?|daydream\w*|hallucinat\w+|delusions?|mirages?|invent\w+|fabricat\w+"
    r"|forger\w+|lies?|false\w*|untru\w+|nonsens\w+|rubbish|garbage|trash|junk|hot\sair|gossip|chatter|(?:pub|bar|kitchen|table|corridor|tavern)\stalk"
    r"|rumou?r\w*|hearsay|guess\w+|astrology|horoscopes?|crystal\sball|numerology|fortune-?telling|arithmetic|algebra|jokes?|prank|circus"
    r"|cartoon|caricature|conspirac\w+|paranoi\w+|hysteri\w+|mischie\w+|slander\w*|smears?|propagand\w+|hoax\w*|canards?|yarns?|old\swives|fisher\w+'s?"
    r"|campfire|magic|sorcery|witchcraft|wishful|absurd\w*|ridiculous|ludicrous|laughable|silly|baseless|unfounded|groundless|far-?fetched|made[\s-]up"
    r"|cooked[\s-]up|thin\sair|soap|pulp|thrillers?|(?:spy|detective|crime|cock-and-bull|tall|horror)\s(?:novels?|stor(?:y|ies)|films?)|bad\sfilm|screenplay|film\sscript)\b"
    r"|\A(?:an?\s)?(?:\w+\s)?\w+\swithout\s(?:an?\s|any\s)?\w+\W*\Z",
    re.IGNORECASE,
)
"""What only untrue things are called: “arithmetic without aircraft”."""
_BUT_TRUE = re.compile(r"\A\W*(?:no|not|neither|far\sfrom|hardly|anything\sbut)\b", re.IGNORECASE)
_FIGURE = re.compile(
    r"(?:the|a|this|that)\s(?:[\w-]+\s)?(?:figure|toll|estimate|count|tally|number)\sof\s(?:about\s|some\s|over\s|more\sthan\s)?(?P<number>\d[\d.,]*\d|\d)"
    r"(?!\s?(?:%|per\s?cent|pct|an?\s(?:month|hour|week|day|year)))",
    re.IGNORECASE,
)
_OFFERED = re.compile(
    r"\b(?:offer\w*|propos\w+|bid|pay|wages?|rais(?:e|es)|salar\w+|price)\b", re.IGNORECASE
)
_FAR_BACK = 500
_WRONG = PHRASES.finder("""
    {start} (this|that|the) [_] ({told}|reporting|article|headline|figure|number|paper|account) {is}
        [(just|simply|flat|flat-out|plain|dead|quite|*ly|all)] wrong {final},
    {told} ...80 but (this|that) [(one|story|report|account|claim)] (do|does|did) not
        (hold up|stand up|add up|bear scrutiny),
    {told} ...80 but (this|that) [(one|story|report|account|claim)] {is} [*ly]
        ({untrue}|wrong|mistaken) {final},
    ({told}|{paper}|this|that|it|they|figure(s)|number(s)|account|version)
        (do|does|did) not [*ly] (tally|square|chime|fit|accord|agree|correspond|match|match up)
        [(with|to)] [the]
        (fact(s)|reality|truth|what happened|record(s)|events|situation on the ground),
    ({told}|{paper}|account){far} (do|does|did) not [*ly]
        (stand up to [_] scrutiny|stand up {end}|hold up {end}|add up {end}|bear [_] scrutiny),
    ({told}|{paper}){far} ((fall|falls|fell) (apart|to pieces)|collapse|collapses)
        =({end}|at|under|when|on|as|the),
    ({told}|{paper}){far} {is} [*ly] (a|an) [_] (fake|hoax|forgery|montage|deepfake|fabrication)
        [(that|which)] [(was|were|had been|has been)]
        (filmed|shot|recorded|made|taken|created|produced|generated|edited|staged|put together),
    ({told}|{paper}){far} {is} (a|an) [_] (deepfake|montage) {final},
    ({told}|{paper}){far} {is} [(*ly|a|an)] (old|years-old|unrelated)
        (video|clip|photo|photograph|picture|recording|image)(s),
    ({told}|{paper}){far} {is} [*ly] (generated|created|produced|made) (by|with|using)
        (ai|artificial intelligence|a computer|computers|software),
    ({told}|{paper}){far} {is} [(*ly|digitally)] (staged|montaged|ai-generated|computer-generated
        |spliced|edited to (look|show|make|suggest)),
    (exist(s)|existed|live(s)|lived|happened|took place|{is}) (only|solely|nowhere but) in
        !(my|our) ...40 (imagination(s)|mind(s)|head(s)|dream(s)|fantas(y|ies)|headline(s)),
    (exist(s)|existed|happened) (only|solely|nowhere but) (in|on) [the] [_] [_]
        (press|newspapers|paper(s)|media|internet|social media) {end},
    {told}{far} (come(s)|came|spr(ing|ings|ang)) [(straight|right)] (out of|from) ...30
        (imagination|thin air|novel|comic|fantasy),
    (somebody|someone|they|he|she|whoever ... |the paper) [{have}] (made|dreamed|dreamt|cooked
        |invented) (it|this|that|them|(all|the whole) _ [_]) up ({end}|over|out of|from),
    (seen|heard|read) (that|this|those|the) [_] _{comma} [(but|and)] (it|that|they|this) {is} not
        (ours|mine|from us|our number|our figure),
    whoever (wrote|writes|said|says|started|invented|made up|spread|reported) [_] [_]
        (has not|has never|knows nothing|knew nothing|was dreaming|is dreaming|made it up
        |invented it|is lying|was lying|did not (bother|ask|check|call)),
    ({told}|{paper}|this|that|it) {is} not (what|how|the way) [_] [_] (happened|took place|occurred)
""")
"""What is told is wrong, whoever says so and in whatever words."""


def gives_verdict(content: str, cue: str, around: Around) -> bool:
    """Whether something told is turned down, or said to be wrong.

    All texts have straight quotation marks.
    """
    words = spelt_out(content[:400])
    if _WRONG.search(words) and not words.rstrip("\"' ").endswith("?"):
        return True
    turns_down = cues.REJECT.search(cue) is not None
    if turns_down and cues.COURT.search(f"{around.before[-80:]}{cue}"):
        return False
    if turns_down and (_TURNED_DOWN.match(words) or _is_his_figure(words, around)):
        return True
    return _is_labelled(words, cue, turns_down)


def _is_labelled(words: str, cue: str, turns_down: bool) -> bool:
    """“dismissed | the complaint as „fiction““, “said | the reports were „arithmetic ...““."""
    told = _AS_LABEL.match(words)
    label = told and _LABEL.search(told["rest"])
    if not label or _BUT_TRUE.match(label["label"]) or not _UNREAL.search(label["label"]):
        return False
    is_said = re.match(r"\s(?:was|were|is|are)\s", label[0]) is not None
    return turns_down or is_said or cues.CALL.search(cue) is not None


def _is_his_figure(words: str, around: Around) -> bool:
    """“rejected | the figure of 2,000”, which somebody else has just told."""
    figure = _FIGURE.match(words)
    before = around.earlier[-_FAR_BACK:]
    return bool(
        figure and figure["number"] in before and not _OFFERED.search(f"{before} {words[:80]}")
    )
