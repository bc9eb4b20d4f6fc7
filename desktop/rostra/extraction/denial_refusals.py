"""Verbs of denying that turn down what is no claim of fact: a demand, a motion, a plan, a right.

“rejected her claim for damages”, “rejected the report by 12 votes to 3”, “the court rejected the
argument that the law was vague”, “dismissed fears of a recession”, “called the budget a fairy
tale”, “denies Israel's right to exist”.  Not “rejected the claim that”, “dismissed criticism as
baseless”, “called the report a fairy tale”, “denied the existence of the list”.
"""

from __future__ import annotations

import re

from rostra.extraction import denial_cues as cues
from rostra.extraction.denial_context import Around

_OWN = (
    r"(?:(?!(?:that|which|who|as|of|for|to|on|in|by|with|from|at|after|over|about|against|behind"
    r"|and)\b)[\w.'-]+\s)"
)
_ENTITLED = re.compile(
    rf"{_OWN}{{0,4}}?claims?\s(?:for\s(?!which\b|(?:\w+\s)?(?:days?|weeks?|months?|years?)\b)"
    r"|to\s(?:(?:the|a|an|its|his|her|their|any|part|all|some|such|compensation|damages|sovereignty|ownership|asylum|refugee|land|title)\b|(?-i:[A-Z])))"
    rf"|{_OWN}{{0,3}}?(?:asylum|refugee|insurance|compensation|damages|territorial|maritime|sovereignty|land|benefit|pay|wage|pension|disability"
    r"|expenses|injury|dismissal|discrimination|negligence|libel|patent|copyright|inheritance)\sclaims?\b(?!\s(?:that|of\s\w+ing)\b)",
    re.IGNORECASE,
)
"""A claim to get something: “his asylum claim”, “claims for back pay”, “a claim to the shoal”."""
_PAYS = re.compile(r"\b(?:insurers?|insurance\s\w+|underwriters?|ombudsman)\W*\Z", re.IGNORECASE)
_ITS_CLAIM = re.compile(
    rf"{_OWN}{{0,3}}?claims?(?=\W*\Z|[.,;]|\s(?:on|in|because|after)\b)", re.IGNORECASE
)
_BY_VOTE = re.compile(
    r"\b(?:by|in)\s(?:an?\s)?(?:[\w-]+\s){0,3}?votes?\b|\bby\s(?:\d+|\w+)\s(?:votes?\s)?to\s(?:\d+|\w+)\b"
    r"|\b\d+\s?[-–]\s?\d+\b",
    re.IGNORECASE,
)
_VOTERS = re.compile(
    r"\b(?:parliament|senate|house\sof\s(?:representatives|commons|lords)|(?:lower|upper)\s(?:house|chamber)|assembly"
    r"|(?<!organising\s)(?<!olympic\s)(?-i:committee)|lawmakers|legislators|deputies|delegates|shareholders|MPs|MEPs|MSPs|peers"
    r"|senators|councillors)(?:\s(?:in|of|on)\s[^.,;]{1,40})?\W*\Z",
    re.IGNORECASE,
)
_PAPER = re.compile(
    r"(?:the|a|an|its|their|his|her|this)\s(?:(?!(?:news|press|media|newspaper|television|tv|radio|leaked|false)\b)[\w-]+\s){0,2}?"
    r"report(?=\W*\Z|[.,;]|\s(?:on|about|by|in|into|after|because)\b)(?!.{0,80}\b(?:as\s|false|untrue|alleg|claim))",
    re.IGNORECASE,
)
"""What is put to a vote: “the report on fisheries”."""
_ADVICE = re.compile(
    rf"{_OWN}{{0,4}}?report(?:'s|s')\s(?:[\w-]+\s){{0,2}}?(?:recommendation|proposal|suggestion|call|demand|plan|advice|solution|remed(?:y|ie))s?\b"
    r"(?!\sthat\b)",
    re.IGNORECASE,
)
_COURT = re.compile(
    r"\b(?:courts?|judges?|(?<!\bof\s)justices?|tribunals?|magistrates?|jury|jurors|arbitrators?)"
    r"(?:\s(?:of|in|at|for|on)\s(?:the\s)?[\w.' -]{1,40}?"
    r"|(?:\s(?!(?:minister|secretary|ministry|department|commissioner|service|clerk|union|party)\b)(?-i:[A-Z][\w.'-]*)){1,4})?"
    r"(?:,\s[^,.;]{1,60},)?\s?(?:(?:has|have|had|also|then|later|\w+ly|on\s\w+day|\w+day)\s){0,3}\Z",
    re.IGNORECASE,
)
_PLEADED = re.compile(
    rf"(?:{_OWN}{{0,5}}?(?:arguments?|contentions?|submissions?|defen[cs]es?|pleas?|objections?|theor(?:y|ies)|appeals?|challenges?|motions?"
    r"|requests?|applications?|lawsuits?|suits?|petitions?)\b"
    rf"|(?:the|his|her|their|its|[\w-]+'s?|{_OWN}{{1,3}}?[\w-]+'s?)\s{_OWN}{{0,2}}?(?:claim|suggestion|assertion|view|notion|idea|complaint)s?\b)",
    re.IGNORECASE,
)
"""What is put to a court: “the argument that the law was vague”, “his claim that it was void”."""
_UNEASE = re.compile(
    rf"(?:(?:the|all|any|such|these|those|some|recent|growing|widespread|[\w-]+'s?)\s){{0,2}}{_OWN}{{0,2}}?"
    r"(?:criticisms?(?=\s(?:of|over|about|from|by)\b)(?![^.;:]{0,120}?\sthat\b)|concerns?|fears?|worr(?:y|ies)|anxiet(?:y|ies)|unease|alarm)\b(?P<rest>[^.;:]{0,160})",
    re.IGNORECASE,
)
"""What people feel or foresee; “criticism that he had sat on the plan” says that he has."""
_FALSE = re.compile(
    r"\b(?:as|calling|saying|called|said)\s|\b(?:false|untrue|baseless|unfounded|groundless|rumou?rs?|lies?|nonsense)\b",
    re.IGNORECASE,
)
_WORK = re.compile(
    rf"(?:the|this|that|his|her|its|their|an?|[\w-]+'s?)\s{_OWN}{{0,3}}?(?:budget|plan|bill|law|polic(?:y|ies)|reform|programme|program|strategy|scheme"
    r"|project|proposal|deal|agreement|treaty|pact|manifesto|promise|pledge|target|offer|timetable|roadmap|novel|play|poem|opera|musical"
    r"|drama|sitcom|exhibition)s?\s(?!(?:[\w-]+\s)?(?:report|claim|stor(?:y|ie)|rumou?r|figure|allegation|charge|talk|document)s?\b)"
    r"(?!.{0,80}?\b(?:fake|forg|hoax|doctored|fabricat))",
    re.IGNORECASE,
)
"""A plan or a work that is judged, with what it is called: “the budget a fairy tale”."""
_RIGHT = re.compile(
    rf"(?:(?:the|any|his|her|its|their|{_OWN}{{0,3}}?[\w-]+'s?)\s(?:\w+\s)?(?:rights?|authority|legitimacy|sovereignty|supremacy|primacy|jurisdiction"
    r"|divinity|infallibility|statehood|nationhood)(?=\W*\Z|[.,;]|\s(?:of|to|over|in)\b))"
    r"(?!(?:\s[\w'-]+){0,8}?\s(?:had|has|have|was|were|is|are|would|did|could)\b)",
    re.IGNORECASE,
)
"""What is denied somebody in principle: “the authority of the pope”; no fact is."""
_DENIES = re.compile(r"\bden(?:y|ies|ied|ying)\Z", re.IGNORECASE)
_PASSIVE = re.compile(
    r"\b(?:was|were|been|is|are)\s(?:\w+\s)?(?:rejected|dismissed|denied)(?:\sby)?\Z", re.IGNORECASE
)
_FAR = 300


def refuses(content: str, cue: str, around: Around) -> bool:
    """Whether a statement's verb turns down, rules on or judges what is no claim of fact.

    All texts have straight quotation marks.
    """
    words = content[:_FAR]
    if _PASSIVE.search(cue):
        return _rules(words, around.speaker)
    if _DENIES.search(cue):
        return _RIGHT.match(words) is not None
    if cues.CALL.search(cue):
        return _WORK.match(words) is not None
    verb = cues.REJECT.search(cue)
    if verb is None:
        return False
    what = " ".join(f"{cue[verb.end() :]} {around.between} {words}".split())
    unease = _UNEASE.match(what)
    if unease:
        return _FALSE.search(unease["rest"]) is None
    if _ENTITLED.match(what) or _ADVICE.match(what):
        return True
    return _rules(what, f"{around.sentence_before}{cue[: verb.start()]}")


def _rules(what: str, subject: str) -> bool:
    """Whether whoever pays, votes or judges, at the end of `subject`, decides on `what`."""
    return (
        bool(_PAYS.search(subject) and _ITS_CLAIM.match(what))
        or bool(_PAPER.match(what) and (_BY_VOTE.search(what) or _VOTERS.search(subject)))
        or bool(_PLEADED.match(what) and _COURT.search(subject))
    )
