"""Whether a statement denies: its cue denies a claim, or its words say that one is false.

A false denial is as bad as a missed one: "denied bail", "did not deny", "disavowed the party" and
"this is fantastic" are none.  A negation is one where nobody says such a thing unasked ("I did not
take a penny") or an answer to a charge: see `denial_context`.
"""

from __future__ import annotations

import re

from rostra.extraction.denial_content import says_false
from rostra.extraction.denial_context import Around
from rostra.extraction.denial_words import (
    CLAIM,
    FALSE,
    UNTRUTH,
)

_NO_CLAIM = (
    r"(?:for|of|on|against|to|about|over|in|with|from|by|insurance|asylum|territorial|maritime|compensation"
    r"|pay|wage|benefit|annual|interim|progress|bank|port|customs)\b"
)
"""“rejected | the request for information”, “a pay claim”, “the annual report”."""
_CLAIMS = re.compile(
    r"(?:the\s|any\s|all\s|such\s|these\s|those\s|as\s\w+\s|media\s|earlier\s|recent\s|his\s|her\s|their\s)*"
    rf"(?:[“\"'‘]?(?!{_NO_CLAIM})[\w’'-]+[”\"'’]?\s){{0,2}}?{CLAIM}\b(?![’']s\b)",
    re.IGNORECASE,
)
_CLAIMS_SOON = re.compile(rf"as\s[^.;]{{1,40}}?\W{CLAIM}\b", re.IGNORECASE)
"""“dismissed | as „pub talk“ reports that ...”."""
_POSSIBLE = re.compile(
    r"(?:(?:the|any|all|such|these|his|her|their|widespread|fresh)\s){0,2}(?:[\w-]+\s){0,2}?(?:possibilit(?:y|ies)"
    r"|prospects?|fears?|forecasts?|predictions?|likelihood|chances?)\s(?:of|that|by)\b"
    r"|any\s(?:\w+\s)?(?:danger|risk|threat)s?\s(?:of|to|that)\b",
    re.IGNORECASE,
)
"""“dismissed | the possibility of a strike”, “fears of a famine”: it will not be so."""
_DISMISS = re.compile(
    r"\b(?:dismiss(?:es|ed|ing)?|brush(?:es|ed|ing)?\s(?:off|aside)|reject(?:s|ed|ing)?"
    r"|discount(?:s|ed|ing)?)\b",
    re.IGNORECASE,
)
_DENY = re.compile(
    r"\b(?:den(?:y|ies|ied|ying)|denials?|refut(?:e|es|ed|ing)|disclaim(?:s|ed|ing)?"
    r"|rul(?:e|es|ed|ing)(?:\s\w+ly)?\sout(?!\sof\b)|plead(?:s|ed|ing)?\s(?:not\sguilty|innocent))\b",
    re.IGNORECASE,
)
_DISAVOW = re.compile(
    r"\bdisavow\w*\s(?:any|all|knowledge|responsibility|involvement)\b", re.IGNORECASE
)
_REJECT = re.compile(
    r"\b(?:reject(?:s|ed|ing)?|dismiss(?:es|ed|ing)?|disput(?:e|es|ed|ing)|contest(?:s|ed|ing)?"
    r"|repudiat(?:e|es|ed|ing)|rebut(?:s|ted|ting)?|debunk(?:s|ed|ing)?|dispel(?:s|led|ling)?"
    r"|(?:brush|wav|shrug|laugh|bat|swat)(?:s|es|ed|ing|ged|ging|ted|ting)?\s(?:off|aside|away)"
    r"|rebuff\w*|pour\w*\s(?:cold\swater|scorn)\son|contradict\w*|(?:push|hit)(?:es|ed|s|ing|ting)?\sback\s(?:at|against|on)"
    r"|scoff\w*(?:\sat)?|scorn(?:s|ed|ing)?"
    r"|ridicul\w*|derid\w*|sneer\w*\sat|laugh\w*\sat"
    r"|mock(?:s|ed|ing)?|(?:put|puts|putting|lay|lays|laid)\s(?:paid\sto|to\srest|an\send\sto)|t(?:ake|akes|ook|aking)\sexception\sto"
    r"|t(?:ake|akes|ook|aking)\sissue\swith|challeng(?:e|es|ed|ing)"
    r"|rubbish(?:es|ed|ing)|(?:shoot(?:s|ing)?|shot|knock(?:s|ed|ing)?)\sdown|scotch(?:es|ed|ing)?|quash(?:es|ed|ing)?)\b",
    re.IGNORECASE,
)
_WHAT_HE_CALLED = re.compile(
    rf"what\s(?:he|she|it|they)\s(?:called|described\sas|termed)\s[“\"'‘]?(?:the\s|an?\s)?(?:[\w-]+\s)?(?:{FALSE}|{CLAIM})\b",
    re.IGNORECASE,
)
_NOT_ACCEPT = re.compile(
    r"\b(?:refus\w*\sto|not|n['’]t|never)\saccept(?:ed)?\s(?:(?:the|this|that|any|his|her|their|such|these)\s)?(?:[\w-]+\s)?"
    r"(?:accusations?|allegations?|charges?|criticism|reproach|claims?|insinuations?|explanation|version\sof\s)\b",
    re.IGNORECASE,
)
_BLAME = re.compile(
    r"(?:(?:any|all|its|his|her|their)\s){0,2}(?:[\w-]+\s)?(?:responsibility|involvement|blame|guilt|liability|wrongdoing)\b",
    re.IGNORECASE,
)
"""“rejected | any responsibility for the outage”."""
_WORDS_AS = re.compile(
    r"(?:[\w’'-]+\s){1,3}?(?:words|remarks|comments|warnings?|statements?)\s[^.;]{0,40}?\bas\s[“\"'‘]"
)
"""“dismissed | her words as “poetry””."""
_CALL = re.compile(
    r"\b(?:call(?:s|ed|ing)?|slam(?:s|med|ming)?|derid(?:e|es|ed|ing)|ridicul(?:e|es|ed|ing)|condemn(?:s|ed|ing)?|label(?:s|led|ling)?|brand(?:s|ed|ing)?|describ(?:e|es|ed|ing)"
    r"|denounc(?:e|es|ed|ing)|term(?:s|ed|ing)?)\b",
    re.IGNORECASE,
)
_AS_FALSE = re.compile(rf"\bas\s[“\"'‘]?(?:\w+\s)?{FALSE}\b", re.IGNORECASE)
_IT_AS_FALSE = re.compile(
    rf"(?:it|this|that|them|these|the\s\w+)\sas\s[“\"'‘]?(?:\w+\s)?{FALSE}\b", re.IGNORECASE
)
_CALLED_FALSE = re.compile(
    rf"\b{CLAIM}\b[^.;]{{0,60}}?\W(?:an?\s)?(?:\w+\s)?{FALSE}\b", re.IGNORECASE
)
_SHEER = re.compile(
    r"[“\"'‘]?(?:an?\s)?(?:pure|sheer|complete|total|outright|utter|malicious)\s"
    r"(?:invention|fabrication|fantasy|nonsense|slander|lies?|fiction|rubbish)s?\W*\Z",
    re.IGNORECASE,
)
"""“described the account as | pure invention”."""
# Refusals and double negatives, and who is denied something: no denials.
_NOT_DENY = re.compile(
    r"\b(?:not|n['’]t|never|neither|without|nor|refus\w+\sto|declin\w+\sto|cannot|short\sof|yet\sto|unable\sto|fail\w*\sto"
    r"|nothing\sto|little\sto|no|no\sone|nobody|few|hardly|impossible\sto|hard\sto|difficult\sto|instead\sof|rather\sthan|avoid\w*)\s"
    r"(?:\w+\s)?(?:den(?!ial)|refut|disput|reject|rul(?:e|ing)|dismiss|rebut|repudiat|contest|contradict|disavow|dispel|exclud)"
    r"|\b(?:was|were|been|being)\s(?:\w+ly\s)?denied\b(?!\s(?:by|that)\b)",
    re.IGNORECASE,
)
_DENIED_TO = re.compile(
    r"\bden(?:y|ies|ied|ying)\s+[“\"']?(?:(?:them|him|her|us|me)"
    r"(?!\s(?:[\w-]+\s){1,3}?(?:ha[ds]|have|was|were|is|are|would|will|did|could)\b)"
    r"|access|entry|visas?|permission|bail|boarding|asylum|parole|treatment|citizenship|care|service"
    r"|an?\s(?:visa|licence|license|permit)|(?:the|an?|his|her|their|(?:[\w-]+\s){0,2}?[\w-]+[’'](?:s\b)?)\s(?:[\w-]+\s){0,2}?(?:request|appeal|motion"
    r"|application|petition)(?!\s(?:had|has|was|were|have)\b)"
    r"|(?:the\s)?[\w-]+s\s(?:visits|food|water|sleep|medicine|lawyers|pay|leave|rest)(?=\W*\Z)"
    r"|[^.;]{1,40}?\sto\s(?:nobody|no\sone|anybody|anyone|everyone)(?!\s(?:had|has|was|were|have)\b)"
    r"|(?:any\s|all\s|the\s|an?\s)?(?:[\w-]+\s)?(?:fund(?:ing|s)|support|aid|assistance|food|water|loans?|credit|electricity|medicine"
    r"|fuel|help|shelter|protection|recognition|membership|tenure|compensation|damages|benefits?|pensions?|terms?|seats?|posts?|licen[cs]es?)\s(?:and\s\w+\s)?(?:to|for)\s(?!have\b)|(?:[\w-]+\s){0,3}?(?:passage|access|entry|asylum|permission|status|accreditation|credentials|refuge|admission|clearance)"
    r"(?!\s(?:had|has|was|were|have)\b))\b",
    re.IGNORECASE,
)
"""“denied | bail to the brokers”: somebody is refused something."""
_INSIST = re.compile(
    r"\b(?:insist(?:s|ed|ing)?|maintain(?:s|ed|ing)?|swore|protest(?:s|ed|ing)?)\b", re.IGNORECASE
)
_INNOCENT = re.compile(
    r"\b(?:maintain|protest|insist|profess|proclaim|assert)\w*\s(?:on\s)?(?:(?:his|her|their|its|my|our)\s)(?:own\s|client[’']s\s)?innocence\b",
    re.IGNORECASE,
)
_NONE_HAD = re.compile(
    r"[“\"'‘]?(?:no\s(?!(?:final\s)?(?:decision|date|choice)\b)|none\s|not\s(?:one|a)\b|nobody\b)"
    r"[^.;?!,]{0,40}?\b(?:(?:had|has|have)\s(?!to\b)|(?:was|were)\s(?:\w+ly\s)?\w+(?:ed|en|id|ld|nt|ade)\b)",
    re.IGNORECASE,
)
"""“insisted that | no wheat had been turned back”; not “no decision had been taken”."""
_NO_TRUTH = re.compile(
    r"\b(?:there\s(?:is|was|were)\s)?no\s(?:\w+\s)?truth\s(?:in|to)\b", re.IGNORECASE
)
_LIE = re.compile(
    r"(?:this|that|it|them|the\s(?:story|report|article|account|document|letter|video|recording|statement|testimony|memo|post|film))"
    rf"\s[“\"'‘]?(?:(?:an?\s)?(?:\w+\s)?{UNTRUTH}|(?:\w+ly\s|complete\s|pure\s)?(?:false|untrue|baseless|rubbish|fictitious"
    r"|fake\snews|nonsense|unfounded|groundless|fabricated|bogus|misinformation|disinformation))"
    r"(?![\w-]|\s(?:worth|told|narrative|choice|start|alarm|equivalen\w+|dilemma))",
    re.IGNORECASE,
)
"""“called | this a lie with a stamp on it”."""
_TALE = re.compile(
    rf"[“\"'‘]?(?:an?\s)?(?:[\w'’-]+\s)?(?:{FALSE}|yarn|fairy\stale|tale|gossip|rumou?rs?|myths?)(?![\w-])",
    re.IGNORECASE,
)
"""“dismissed as | a sailor's yarn”."""


_REFUSAL = re.compile(
    r"(?:an?\s|the\s|its\s|their\s)?denial\s(?:of\s|by\s[^.;]{1,60}?\s(?:for|of)\s)(?:an?|the|its|his|her|their)\s(?:[\w-]+\s){0,2}?"
    r"(?:increase|request|application|licen[cs]e|permit|visa|appeal|bail|motion|petition|loan|claim)\b",
    re.IGNORECASE,
)
"""“the denial | by the commission of a rate increase”: it was not granted."""


_TWO_OBJECTS = re.compile(
    r"den(?:y|ies|ied|ying)\s(?!(?:that|any|it|reports?|claims?|[\w-]+ing)\b)"
    r"(?:(?!\b(?:had|has|have|was|were|is|are|did|would|will)\b)[^.;]){2,120}?(?<!\bfor)(?<!\bof)(?<!\bto)(?<!\bin)(?<!\bon)(?<!\bwith)"
    r"(?:\s|,\s)(?:the\s(?:chance|right|opportunity|ability|use|benefits?|means|(?:[\w-]+\s)?nomination|vote|floor)\b"
    r"|an?\s(?:[\w-]+\s)?(?:nomination|refund|seat|place|role|job|loan|permit|visa|platform|post|pardon|hearing|vote|chance|say|voice"
    r"|trial|pension)\b|some\sof\s(?:its|their|his|her)\b)",
    re.IGNORECASE,
)
"""“denying | shareholders the chance to react”: what is refused to whom."""
_BARE_OBJECTS = re.compile(
    r"[^.;]*?\bden(?:y|ies|ied|ying)\s(?:the|an?|his|her|their|its)\s[\w-]+\s(?:the|an?|his|her|their|its)\s[\w-]+"
    r"(?:\s(?:in|at|on|by|after|for)\s[\w\s-]{1,40})?\W*\Z",
    re.IGNORECASE,
)
"""“denied | the member the floor”."""
_CHOSEN = re.compile(
    r"[^.;]{2,80}?\sas\san?\s(?:[\w-]+\s)?(?:target|candidate|option|venue|partner|site|running\smate)\b",
    re.IGNORECASE,
)
"""“ruled out | the missiles as a target”: not chosen."""
_COURT = re.compile(
    r"\b(?:judges?|justices?|courts?|magistrates?|tribunals?|jury)\b[^.;:]{0,60}\bdismiss\w*\Z",
    re.IGNORECASE,
)
_SUED = re.compile(
    r"(?:(?:all|the|most|two|three|several|both|his|her|their|its)\s)*(?:[\w-]+\s)?(?:charges?|claims?|counts?|allegations?)\b",
    re.IGNORECASE,
)
"""“A judge dismissed | the charges of fraud”: a ruling."""
_NOTHING = Around()
_LEADS = re.compile(
    rf"\A(?:(?:[\w-]+ly\s)?(?:as\s\w+\s)?(?:[\w’'-]+\s){{0,3}}?{CLAIM}\b|(?:reject|den[iy]|dismiss|refut|repudiat)\w*\Z)"
    rf"|\b{FALSE}\s{CLAIM}\b",
    re.IGNORECASE,
)
"""What the tagger left out of the cue: “rejected | suggestions that | she had been pushed”."""


def denies(content: str, cue: str, around: Around = _NOTHING) -> bool:
    """Whether the cue, or the words themselves, deny what was claimed."""
    cue = " ".join(f"{cue} {around.between}".split()) if _LEADS.search(around.between) else cue
    if _NOT_DENY.search(" ".join(f"{around.before[-20:]} {cue} {content[:24]}".split())):
        return False
    if _DENIED_TO.search(" ".join(f"{cue} {content[:60]}".split()), max(0, len(cue) - 20)):
        return False
    words = " ".join(f"{cue} {content[:160]}".split())
    if (
        _REFUSAL.match(words)
        or _TWO_OBJECTS.search(words, max(0, len(cue) - 20))
        or _BARE_OBJECTS.match(words)
    ):
        return False
    if re.search(r"\bout\Z", cue) and (_CHOSEN.match(content) or content == "nothing"):
        return False
    if _COURT.search(f"{around.before[-80:]}{cue}") and _SUED.match(content):
        return False
    return (
        bool(_DENY.search(cue) or _DISAVOW.search(f"{cue} {content[:20]}"))
        or _rejects(content, cue)
        or _says_false(content, cue)
    )


def _rejects(content: str, cue: str) -> bool:
    """“rejected claims”, “dismissed as a yarn”: not “rejected the offer”."""
    if _DISMISS.search(cue) and _POSSIBLE.match(content):
        return True
    if re.search(r"\bexclud(?:es?|ed|ing)\b", cue) and re.match(
        r"any\b|the\spossibility\b", content
    ):
        return True
    if _NOT_ACCEPT.search(f"{cue} {content[:60]}"):
        return True
    if not _REJECT.search(cue):
        return False
    is_as = bool(re.search(r"\bas\W*\Z", cue)) or content.startswith("as ")
    return bool(
        _IT_AS_FALSE.match(content)
        or _BLAME.match(content)
        or _WHAT_HE_CALLED.match(content)
        or _CLAIMS.match(content)
        or _CLAIMS.search(cue)
        or _AS_FALSE.search(cue)
        or content.startswith("that ")
        or _WORDS_AS.match(content)
        or (content.startswith("as ") and _CLAIMS_SOON.match(content))
        or _CALLED_FALSE.search(content)
        or (is_as and _TALE.match(content.removeprefix("as ")))
    )


def _says_false(content: str, cue: str) -> bool:
    """Whether the words say, or are introduced so, that something alleged is false."""
    if _INNOCENT.search(f"{cue} {content[:60]}"):
        return True
    called = _CALL.search(cue)
    if called and (
        _CALLED_FALSE.search(f"{cue} {content}")
        or _SHEER.match(content)
        or _LIE.match(content)
        or _LIE.search(f"{cue[called.end() :]} {content}"[:200])
    ):
        return True
    if _NO_TRUTH.search(cue) or (_INSIST.search(cue) and _NONE_HAD.match(content)):
        return True
    return says_false(content)
