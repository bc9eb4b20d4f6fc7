"""Which cues are acts of saying something, and which are not.

The tagger was trained on a corpus in which beliefs, wishes and findings count as well; a record
of what leaders said wants acts of saying only, and none that has no content of its own.
"""

from __future__ import annotations

import re

from rostra.domain.spans import Span

_EMPTY = re.compile(
    r"(?:(?:has|have|had|was|were|is|are|will|would|be|been|also|then|later|further|both|sides?)\s+)*"
    r"(?:discuss(?:ed|es|ing)?|review(?:ed|s|ing)?|exchang(?:ed|es|ing)(?:\s+(?:views|opinions))?|sign(?:ed|s|ing)?"
    r"|declin(?:ed|es|ing)(?:\s+to\s+\w+)?|refus(?:ed|es|ing)\s+to\s+(?:comment|say|answer|discuss)"
    r"|(?:would|could|did|does)\s+not\s+(?:say|comment|elaborate|answer|speculate)|concurred"
    r"|(?:had\s+)?appeared|hear(?:s|d)?|learn(?:s|ed|t)?|agreed\s+to\s+(?:meet|hold|continue\s+discussions)|talked(?:\s+about)?|considered"
    r"|thank(?:ed|s|ing)?|congratulat(?:ed|es|ing))"
    r"(?:\s+(?:on|about|the|with|over|views|issues|of))*\Z",
    re.IGNORECASE,
)
_INNER = re.compile(
    r"\b(?:believ(?:e|es|ed|ing)|think(?:s|ing)?|thought|want(?:s|ed|ing)?|hop(?:e|es|ed|ing)"
    r"|know(?:s|n|ing)?|knew|fear(?:s|ed|ing)?|plan(?:s|ned|ning)?|inten[dt](?:s|ed|ing)?"
    r"|expect(?:s|ed|ing)?|decid(?:e|es|ed|ing)|feel(?:s|ing)?|felt|understand(?:s)?|understood"
    r"|seek(?:s|ing)?|sought|try(?:ing)?|tri(?:es|ed)|see(?:s|n|ing)?|saw|hear(?:s|d)?|heard"
    r"|learn(?:s|ed|t)?|find(?:s|ing)?|found|prefer(?:s|red)?|wish(?:es|ed)?"
    r"|like(?:s|d)?|love[sd]?|hate[sd]?|remember(?:s|ed)?|need(?:s|ed)?|look(?:s|ed|ing)?"
    r"|attempt(?:s|ed|ing)?|work(?:s|ed|ing)?|support(?:s|ing)?|oppos(?:es|ing)|wait(?:s|ed|ing)?"
    r"|aim(?:s|ed|ing)?|view(?:s)?|doubt(?:s)?|worr(?:y|ies|ied)|aware|convinced|willing|ready|eager|reluctant|reticent|enthusiastic"
    r"|disappointed|concerned|uncertain|confident|angered|sens(?:e|es|ed|ing)|assum(?:e|es|ed|ing)|anticipat(?:e|es|ed|ing)"
    r"|perceptions?|speculation|rumou?rs|guidelines|decisions?|struggl\w+)\b",
    re.IGNORECASE,
)
_SAYING = re.compile(
    r"\b(?:sa(?:y|id|ys|ying)|t(?:ell|old|ells|elling)|express\w*|voic\w*|stress\w*|not(?:ed|es|ing)"
    r"|highlight\w*|conveyed|declared|stated|announc\w*|according|add(?:ed|ing|s)|as\s+saying"
    r"|let\s+\w+\s+(?:be\s+)?known?|ma(?:de|kes?)\s+(?:it\s+)?(?:known|clear)|t(?:ook|akes?)\s+the\s+view)\b",
    re.IGNORECASE,
)


_DEED = re.compile(
    r"(?:(?:has|have|had|is|are|was|were|will|would|did|does|do|not|to|be|been|being|also|then|already|further"
    r"|recently|once|again|still)\s+)*"
    r"(?:suspend\w*|negotiat\w*|lower(?:ed|s|ing)|abolish\w*|s(?:old|ells?|elling)|b(?:uys?|ought|uying)"
    r"|paid|pays|paying|spen[dt]s?|receiv\w+|impos(?:ed|es|ing)|lift(?:ed|s|ing)|creat(?:ed|es|ing)"
    r"|establish\w*|introduc(?:ed|es|ing)|launch\w*|len(?:ds?|t)|lending|assign(?:ed|s)|forc(?:ed|es)|earmark\w*|resum(?:ed|es|ing)|reduc(?:ed|es|ing)"
    r"|increas(?:ed|es|ing)|froze|freez\w+|produc(?:ed|es|ing)|export(?:ed|s|ing)|import(?:ed|s|ing)"
    r"|(?:de|re)valued|charged\s+with|indicted|drafted|borrow\w*|repa(?:y|id|ys|ying)|bann?ed|adjourned|fired|hired|built|builds"
    r"|sen[dt]s?|sending|protect\w*|prosecut\w*|includ(?:ed|es|ing)|dictat\w*|prompt(?:ed|s|ing)|subpoena\w*|summon\w*|tabled|scrapped|conveyed"
    r"|served|prohibit\w*|allow(?:s|ing)|permit(?:s|ted|ting)?|requir(?:e|es|ed|ing)|refers?|picket\w*"
    r"|record(?:ed|s|ing)|register(?:ed|s|ing)|speciali[sz]\w+|st(?:ood|ands)|met|meets?|foreclosed|placed|overrode"
    r"|roll(?:ed|s)\s+out|block(?:ed|s|ing)?|devoted|voted|authori[sz]ed|qualifying|subordinated|follow(?:ed|s)"
    r"|reinforc\w*|legitimi[sz]\w*|manipulat\w*|dodg\w*"
    r"|withdr[ae]w\w*|slash\w*|nominat\w+|appoint\w*|expos(?:ed|es?|ing)|su(?:ed|es|ing)|struck\s+down|uph[eo]ld\w*"
    r"|trounc\w+|target\w*|us(?:ed|es|ing)|released|filed|passed|seem(?:s|ed)?|valued|craft(?:ed|s|ing)|hono(?:u)?r(?:ed|s|ing)"
    r"|sponsor(?:ed|s|ing)|cleared|ran|entered|outlaw\w*|pull(?:ed|s|ing)|tighten\w*|won|lost|broke|changed"
    r"|brought|reached|spark(?:ed|s|ing)|gather(?:ed|s|ing)|leads?|led|help(?:ed|s|ing)?|fac(?:ed|es|ing)|bar(?:s|red|ring)"
    r"|turned|took|lets?|letting"
    r"|t(?:aken|akes|ook|aking)\s+(?:\w+\s+)?(?:measures|steps|action)"
    r"|(?:an?|the)\s+(?:\w+\s+)?(?:critic|supporter|opponent|advocate|ally)\s+of"
    r"|refus(?:ed|es|ing)\s+to(?!\s+rule))"
    r"(?:\s+(?:for|with|on|a|an|the|up|off|to|at))*\Z"
    r"|(?:is|are|was|were|be|been|being|has|have|had|did|does|do|will|would|can|could|may|might|must|should|also|then|its?"
    r"|of|the|to|under|for|on|an?|there|about|from|with|at)\Z",
    re.IGNORECASE,
)
"""A deed: what is done, not said; or a word of a verb, which tells no more."""
_MODAL = re.compile(r"(?:will|would|should|must|may|might|can|could)\s", re.IGNORECASE)
_MODAL_SAYING = re.compile(
    r"\b(?:like|rule\s+out|welcome|propose|urge|call|recommend|reject|demand|ask|request|suggest|argue|claim|deny"
    r"|confirm|insist|promise|warn|point\s+out|admit|concede|oppose|support|favou?r|appeal|repeat|stress|reiterate)\b",
    re.IGNORECASE,
)
"""“Congress should consider”, “which would offer” say nothing; “would welcome” does."""


_FORESEES = re.compile(
    r"(?:(?:now|still|also|only)\s)?expects(?:\s(?:now|still|also|only))?(?:\sto)?|(?:also\s)?w(?:ants?|anted|ish(?:es|ed))\sto\sknow",
    re.IGNORECASE,
)
"""“The bank expects growth of 2 percent”, “she wanted to know why”: both are said."""


def is_saying(cue: str, quoted: bool) -> bool:
    """Whether a cue makes a statement; `quoted`: some of the content is in quotation marks."""
    words = " ".join(cue.split())
    if _EMPTY.match(words):
        return False
    return quoted or bool(_SAYING.search(words)) or not is_no_act(words)


def is_no_act(cue: str) -> bool:
    """Whether a cue tells of a belief, a wish, a plan or a deed, and of nothing said."""
    words = " ".join(cue.split())
    if _SAYING.search(words) or _FORESEES.fullmatch(words):
        return False
    if _MODAL.match(words) and not _MODAL_SAYING.search(words):
        return True
    return bool(_INNER.search(words) or _DEED.match(words))


_TELL = (
    r"(?:say|name|give|specify|reveal|disclose|identify|provide|mention|elaborate|comment|announce|publish"
    r"|release|detail|explain|indicate|state|answer|speculate|describe|discuss|spell\s+out|tell|quantify"
    r"|offer|list|set\s+out|confirm\s+or\s+deny)"
)
_TOLD = (
    r"(?:named|given|specified|revealed|disclosed|identified|provided|announced|published|released"
    r"|mentioned|offered|available|set|issued)"
)
_ON = (
    r"(?:\s+(?:on|about|the|a|an|any|further|specific|exact|precise|full|whether|if|who|what|when|where|why|how|which|that|to|for|of|its|his"
    r"|her|their|more|details?))*"
)
_WITHHELD = re.compile(
    rf"\b(?:(?:did|does|do|could|would|will|can|has|have|had)\s*(?:not|n['’]t)(?:\s+(?:\w+ly|yet|even))?"
    rf"\s+(?:{_TELL}|{_TOLD}|said|told)"
    rf"|never\s+(?:{_TOLD}|said|told)"
    r"|(?:(?:did|does|do|has|have|had)\s*(?:not|n['’]t)|never)\s+(?:critici[sz]|accus|blam|attack|insult|threaten|prais|promis|pledg|vow|guarantee|claim)\w*"
    rf"|(?:declin|refus)(?:ed|es|ing)\s+(?:(?:any\s+|further\s+)?comment|to\s+{_TELL}|all\s+comment)"
    rf"|fail(?:ed|s|ing)\s+to\s+{_TELL}|without\s+(?:\w+ing)|(?:made|had|gave|offered)\s+no\s+(?:\w+\s+)?"
    r"(?:comments?|details?|mention|predictions?|forecasts?|promises?|figures?|reasons?|names?)"
    rf"|no\s+(?:[\w-]+\s+){{1,4}}(?:was|were|has\s+been|have\s+been|had\s+been|is|are)\s+{_TOLD})"
    rf"{_ON}\Z",
    re.IGNORECASE,
)  # fmt: skip
_BEFORE = 60
_PART_OF_VERB = re.compile(
    r"(?:(?:is|are|was|were|has|have|had|did|does|do|will|would|also|then|later|again)\s?)+",
    re.IGNORECASE,
)
_ITS_VERB = re.compile(
    r"\s(?:(?:also|then|later|again|already|repeatedly|\w+ly)\s)*"
    r"(?:said|told|made\s+(?:it\s+)?clear|(?:point|call|rul)ed\sout|\w+ed)\b"
)


def whole_cue(text: str, cue: Span) -> Span:
    """A cue with its verb, of which only “has” or “also” was taken: “has warned”."""
    start, end = cue
    if text.startswith(" know ", end) and _WISHES_TO.search(text, start, end):
        return start, end + len(" know")
    if not _PART_OF_VERB.fullmatch(text, start, end):
        return cue
    verb = _ITS_VERB.match(text, end)
    return (start, verb.end()) if verb else cue


_WISHES_TO = re.compile(r"\bw(?:ants?|anted|ish(?:es|ed))\sto\Z")


def is_withheld(text: str, cue: Span) -> bool:
    """Whether the cue ends in an act of not saying: “did not name”, “declined comment on”.

    What such words go on to is just what was not said (conventions).  “Did not deny” and “did not
    rule out” say something.
    """
    start, end = cue
    before = max(0, start - _BEFORE)
    match = _WITHHELD.search(text, before, end)
    return match is not None and match.end() == end and start < match.end()


_NO_COMMENT = re.compile(
    r"(?:[\w'’.-]+\s){1,5}(?:has|have|had)\sno\s(?:immediate\s|further\s|other\s)?(?:comments?|details?)\b"
    r"|(?:[\w'’.-]+\s){1,5}(?:could|can|would|was\sunable\sto|were\sunable\sto)\s(?:give|provide|offer)\s(?:no|any)"
    r"\s(?:[\w-]+\s)?(?:comments?|details?|information)\b"
    r"|(?:[\w'’-]+\s)?(?:details|information|comments?)\s(?:[\w'’-]+\s){0,6}(?:was|were|is|are)\snot\s(?:\w+\s)?"
    r"(?:available|disclosed|given|released|known)\b",
    re.IGNORECASE,
)


_BARE_NO_COMMENT = re.compile(r"\W*[Nn]o comments?\W*(?:(?:on|about) (?:that|this|it)\W*)?")


def is_no_comment(content: str) -> bool:
    """Whether the words only say that nothing is said: “the Exchange had no comment on it”."""
    if _BARE_NO_COMMENT.fullmatch(content):
        return True
    return bool(_NO_COMMENT.match(" ".join(content[:200].split())))


_AGREED = re.compile(r"(?:\w+\s+)*agreed\Z", re.IGNORECASE)
_TO_MEET = re.compile(
    r"to\s+(?:meet|(?:remain|stay|keep)\s+in\s+(?:\w+\s+)?(?:contact|touch)"
    r"|continue\s+(?:the|their|these|its)?\s*(?:contacts?|talks|dialogue|discussions|consultations))\b",
    re.IGNORECASE,
)


def is_appointment(cue: str, content: str) -> bool:
    """Whether people only agreed to meet or to stay in touch, which says nothing of a matter."""
    return bool(_AGREED.match(cue) and _TO_MEET.match(content))


_NAME_AROUND = re.compile(r"[A-ZÀ-Þ][\w’'-]*\s\Z")
_CAPITAL = re.compile(r"[A-ZÀ-Þ][a-zà-ÿ]+")


def is_part_of_word(text: str, cue: Span) -> bool:
    """Whether a cue is cut from a compound or a name: “Norn-claimed”, “Norn Scheduled Tribe”."""
    start, end = cue
    if text[max(0, start - 1) : start] in ("-", "‑"):
        return True
    around = _NAME_AROUND.search(text, max(0, start - 30), start)
    if around and text[start:end] == "Said":
        return True  # “the member Otto Said asked”
    goes_on = text[end : end + 1] == " " and text[end + 1 : end + 2].isupper()
    return bool(_CAPITAL.fullmatch(text, start, end) and around) and goes_on


_CITING = re.compile(r"(?:\w+\s+)*cit(?:ed|es|ing)\Z|quot(?:ed|es|ing)\Z", re.IGNORECASE)
_SOURCES = re.compile(
    r"(?:[\w’'-]+\s+){0,5}(?:sources?|officials?|police|authorities|investigators|prosecutors|people|persons?|reports?|documents?|data|media|outlets?|witnesses"
    r"|figures|diplomats|agenc(?:y|ies))(?:\s+(?:familiar|close|in|at|with|from|near|briefed)\b.{0,80})?\Z",
    re.IGNORECASE,
)


_ONE_NAME = re.compile(r"(?:[Tt]he )?[A-Z][\w.&-]*(?: [A-Z][\w.&-]*){0,3}")


def is_citing(cue: str, content: str) -> bool:
    """Whether somebody only names sources: “citing its own sources” says nothing of a matter."""
    words = " ".join(content.split())
    return bool(_CITING.match(cue) and (_SOURCES.match(words) or _ONE_NAME.fullmatch(words)))


_ASKED = re.compile(
    r"(?:(?:when|if|after|was|were|is|being|been|also|then|later|repeatedly)\s+)*"
    r"(?:asked|questioned|pressed|quizzed|challenged)\b",
    re.IGNORECASE,
)
_PASSIVE = re.compile(
    r"(?:\A|[\n.!?:;“”\"]\s*|\b(?:when|after|was|were|is|being|been)(?:\s+(?:also|then|later"
    r"|repeatedly))?\s+)\Z",
    re.IGNORECASE,
)


def is_put_to_the_speaker(text: str, cue: Span) -> bool:
    """Whether the cue tells of a question that somebody else asked.

    "Asked whether he would resign, Marent said ...", "the minister was asked if ...": a
    journalist's question is no statement (conventions), and never the minister's.
    """
    start, end = cue
    words = " ".join(text[start:end].split())
    if not _ASKED.match(words):
        return False
    passive = re.match(r"(?:when|if|after|was|were|is|being|been)\s", words, re.IGNORECASE)
    if passive or _PASSIVE.search(text[max(0, start - 20) : start]):
        return True
    both = _AND_PASSIVE.search(text, max(0, start - _CLAUSE), start)
    return bool(both) and not _ITS_OBJECT.match(text, end)


_CLAUSE = 90
_AND_PASSIVE = re.compile(
    r"\b(?:was|were|is|are|been|being)\s(?:\w+ly\s)?\w+(?:ed|en|ght|wn|et|ld)\b[^.;:!?\n“”\"]{0,70}\band(?:\s(?:also|later|then|repeatedly))?\s\Z"
    r"|,\sand\s\Z|\A\W*and\s\Z",
    re.IGNORECASE,
)
"""“Ro was stopped and asked whether”; in “Ro called it a gift and asked who” she asks."""
_ITS_OBJECT = re.compile(r"\s(?:him|them|her\sto|(?:the|his|its|their|an?)\s|[A-Z])")


_WHATEVER = re.compile(
    r"\b(?:regardless\s+of|no\s+matter|despite|contrary\s+to|irrespective\s+of|unlike|whatever)\s+(?:what\s+)?\Z",
    re.IGNORECASE,
)
"""“Regardless of what the minister says, ...”: what follows is not the minister's."""


def is_whatever(text: str, source: Span) -> bool:
    """Whether the mention is of somebody whose words are put aside: “whatever he says”."""
    return bool(_WHATEVER.search(text, max(0, source[0] - 40), source[0]))


_BARE_NEWS = re.compile(
    r"(?:the|this|that|these)\s(?:decision|information|announcement|disclosure|revelation|statement|move|news"
    r"|development|remarks?|comments?|call|warning|appeal|directive|order)s?",
    re.IGNORECASE,
)
_PASSIVE_CUE = re.compile(r"(?:was|were|is|are|has\s+been|have\s+been|had\s+been)\b")


def is_bare_news(cue: str, content: str) -> bool:
    """Whether the words only point at news told before: “The decision was revealed by Ro”."""
    return bool(_PASSIVE_CUE.match(cue) and _BARE_NEWS.fullmatch(content))


_GERUND = re.compile(r"[a-z]+ing\Z")
_SAYING_ING = re.compile(
    r"(?:say|tell|add|not|stress|warn|stat|announc|claim|argu|insist|declar|explain|recall|emphasi[sz]|underlin|underscor"
    r"|ask|urg|call|demand|express|voic|promis|pledg|vow|den[iy]|den|reject|condemn|denounc|accus|prais|welcom|describ"
    r"|cit|quot|confirm|predict|suggest|admit|acknowledg|reiterat|reaffirm|highlight|caution|remark|writ|tweet|not)\w*ing\Z"
)


def is_gerund(text: str, cue: Span, source: Span) -> bool:
    """Whether the cue is what somebody is said to be doing: “[the board presenting] a choice”."""
    start, end = cue
    if not _GERUND.fullmatch(text, start, end) or _SAYING_ING.match(text[start:end]):
        return False
    return text[source[1] : start] == " " or text[max(0, start - 4) : start] == " by "


_IS_DENIED = re.compile(r"(?:(?:was|were|is|are|been|being)\s)+denied\Z")


def is_kept_from(text: str, cue: Span, source: Span) -> bool:
    """Whether a source is who was denied something: “[Ro] was denied access to the hall”."""
    return source[1] <= cue[0] and bool(_IS_DENIED.search(text[slice(*cue)]))


_POINTS_BACK = re.compile(
    r"\s(?:the|this|that|these|those|his|her|its|their|such)\s(?:\w+\s)?(?:statements?|remarks?|comments?"
    r"|announcements?|disclosure|claims?|call|appeal|point|clarification|reaction)\s(?:as|when|while"
    r"|during|after|before|following|amid|in|at|on|over)\b"
)
_MADE = re.compile(
    r"(?:(?:has|have|had|also|earlier|later)\s)*(?:made|issued|gave|aired|released|came\sup\swith)\Z"
)


def is_pointing_back(text: str, cue: Span) -> bool:
    """Whether a verb points at what was told: “Ro [made] the statement as the talks began”."""
    words = text[slice(*cue)]
    if _TOLD_SO.match(words):
        return _SO_TOLD.match(text, cue[1]) is not None
    return bool(_MADE.match(words) and _POINTS_BACK.match(text, cue[1]))


_TOLD_SO = re.compile(r"(?:(?:has|have|had|also)\s)*(?:said|disclosed|revealed|stated|announced)\Z")
_SO_TOLD = re.compile(
    r"\s(?:this|so|as much)\s(?:in|on|at|while|when|during|after|following|to|through|via"
    r"|yesterday|today|(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day)\b"
)
"""“He [said] this in response to an editorial”: what he said is told beside it."""


_VISIT = re.compile(r"call(?:ed|s|ing)\s(?:on|upon)\Z")
_TO_ACT = re.compile(r"\b(?:to\s[a-z]|for\s|that\s|not\s)")
_VISITED = re.compile(
    r"(?:him|her|them|(?:the\s)?[A-Z][\w’'-]*(?:\s(?:of\s|the\s)?[A-Z][\w’'-]*){0,6}|the\s[a-z]+)"
    r"(?:\s(?:along|together|here|at|in|on|this|yesterday|today)\b.*|\s[A-Z]\w+day.*)?",
    re.DOTALL,
)


def is_visit(cue: str, content: str) -> bool:
    """Whether somebody is called on, as guests do: “[called on] the minister at his office”."""
    words = content[:120]
    visited = _VISIT.search(cue) and not _TO_ACT.search(words) and _VISITED.fullmatch(words)
    return bool(visited)


_BY_PHONE = re.compile(r"\s(?:him|her|them|us|me|[A-Z]\w+)\sup\b")


def is_by_phone(text: str, cue: Span) -> bool:
    """Whether somebody is rung up: “the mayor [called] them up”."""
    return text[slice(*cue)].endswith("called") and bool(_BY_PHONE.match(text, cue[1]))


_VOTERS = re.compile(r"(?:voters?|electors?|electorate|shareholders|residents)\b", re.IGNORECASE)
_AT_A_VOTE = re.compile(
    r"(?:(?:has|have|had)\s)?(?:\w+ly\s)?(?:rejected|approved|backed|passed|defeated|elected)\Z"
)


def is_vote(text: str, cue: Span, source: Span) -> bool:
    """Whether what is told is how people voted: “[Voters] rejected the levy” says nothing."""
    if text.startswith("voted", cue[0]):
        return True
    return bool(_AT_A_VOTE.match(text[slice(*cue)]) and _VOTERS.search(text, *source))


_NOTES = re.compile(r"(?:notes|replies|reports)\Z")


def is_noun(text: str, cue: Span, source: Span) -> bool:
    """Whether a cue is a plural noun: “Guidance [notes] on the rules are given to officers”."""
    start, end = cue
    if not _NOTES.match(text[start:end].split(" ", 1)[0]) or text[source[1] : start] != " ":
        return False
    return text[end - 3 : end] == " on" or text[end : end + 4] in (" on ", " of ")
