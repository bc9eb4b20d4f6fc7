"""Somebody is denied something, which says nothing: “denied him bail”, “denied Leeds a penalty”.

Behind “denied” stands who goes without and then, with no preposition, verb or “that” between, what
he goes without.  A claim denied without “that” has a verb of its own (“denied Norn had fired”,
“denied the guards took a bribe”), so each word up to the second object must be known for none.  A
goalkeeper denies a striker: “denied Isak from close range”.
"""

from __future__ import annotations

import re

from rostra.extraction.sighting import Sighting

_DENY = re.compile(r"\bden(?:y|ies|ied|ying)\Z", re.IGNORECASE)
_MONTH = (
    r"(?:January|February|March|April|May|June|July|August|September|October|November|December)"
)
_NAME = (
    rf"(?!(?:(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day|{_MONTH}|That|The|An?|It|He|She|They|There|We|I|You"
    r"|Having|Being|Any|All|His|Her|Their|Its)\b)[A-Z](?:[\w.&-]|[’'](?!s?\b))*"
)
_NAMES = rf"{_NAME}(?:\s(?:(?:of|al|de|van|von|bin)\s(?:the\s)?)?{_NAME}){{0,3}}"
_PERSON = (
    r"(?:wom[ae]n|m[ae]n|people|persons?|child(?:ren)?|boys?|girls?|bab(?:y|ies)|famil(?:y|ies)|parents?|mothers?|fathers?|husbands?"
    r"|wife|wives|widows?|sons?|daughters?|couples?|folks?|youths?|elders?"
    r"|defendants?|prisoners?|detainees?|inmates?|convicts?|suspects?|accused|victims?|survivors?|plaintiffs?|applicants?"
    r"|claimants?|asylum[\s-]seekers?|refugees?|migrants?|immigrants?|exiles?|captives?|hostages?|foreigners?"
    r"|workers?|employees?|staff|strikers?|teachers?|nurses?|doctors?|surgeons?|students?|pupils?|pensioners?|farmers?|fishermen"
    r"|miners?|drivers?|officers?|soldiers?|troops|veterans?|journalists?|reporters?|correspondents?|photographers?|lawyers?|attorneys?"
    r"|activists?|protesters?|demonstrators?|dissidents?|observers?|inspectors?|investigators?|diplomats?|officials?"
    r"|citizens?|residents?|villagers?|voters?|taxpayers?|patients?|clients?|customers?|consumers?|passengers?|tenants?|homeowners?"
    r"|investors?|shareholders?|members?|minorit(?:y|ies)|independents|believers|followers|supporters?|fans?|others"
    r"|ministers?|presidents?|mayors?|lawmakers?|senators?|candidates?|leaders?|rebels?|opposition|chairman|kings?|prince|princess"
    r"|compan(?:y|ies)|firms?|clubs?|teams?|party|parties|union|charit(?:y|ies)|church(?:es)?|schools?|universit(?:y|ies)"
    r"|banks?|agenc(?:y|ies)|newspapers?|broadcasters?|networks?|airlines?|dealers?|traders?|producers?|manufacturers?|suppliers?"
    r"|countr(?:y|ies)|nations?|government|ministry|army|cit(?:y|ies)|towns?|villages?|communit(?:y|ies)|island|police"
    r"|visitors|opponents?|champions?|keeper|goalkeeper|forwards?|midfielders?|wingers?|defenders?|players?|rivals?)"
)
_NO_VERB = (
    r"(?!(?:that|who|which|what|it|he|she|they|we|I|you|there|an?|the|his|her|their|its|my|our|any|all|no"
    r"|ha[ds]|have|was|were|is|are|be|been|would|will|did|does|do|could|can|should|might|may|must"
    r"|gave|sent|paid|sold|lent|told|brought|cost|left|made|taught|got|bought|dealt|showed|shown|owed|fed|wrote|threw|took|won|set|let"
    r"|g[ie]ves?|sends?|pays?|sells?|lends?|tells?|brings?|costs?|makes?|teach(?:es)?|gets?|buys?|owes?|offers?|shows?|grants?|hands?"
    r"|of|in|on|at|by|for|to|from|with|about|as|and|or|but|when|while|after|before|because|if|[\w’-]+ing"
    r"|(?!(?:accused|injured|wounded|displaced|armed|retired|detained|disabled|jailed|sacked|elected|disgraced|united|energized)\b)[\w’-]+ed)\b)"
)
_LED = rf"(?:{_NO_VERB}[\w’'-]+(?<![’']s)(?<!s[’'])\s)"
_DETERMINER = (
    r"(?:(?:the|an?|his|her|their|its|my|our|this|these|those|many|most|some|both|other|all)\s)"
)
_HOW_MANY = (
    r"(?:(?:more\sthan|about|over|some|nearly|up\sto)\s)?(?:\d[\d,]*|two|three|four|five|six|seven|eight|nine|ten|dozens|hundreds|thousands|millions)"
    r"\s(?:of\s)?(?:the\s|its\s|his\s|their\s)?"
)
_MANY = rf"(?:{_DETERMINER}|{_HOW_MANY})?"
_PEOPLE = rf"(?:him|her|them|us|me|it|{_MANY}{_LED}{{0,3}}?(?i:{_PERSON}))"
_WHOM = rf"(?:{_PEOPLE}|{_MANY}(?:{_LED}{{0,3}}?(?i:{_PERSON})\s)?{_NAMES})"
"""Who goes without: “him”, “Hungary”, “the prisoners”, “thousands of families”."""
_WORD = (
    r"(?:(?!(?:because|after|when|while|as|who|which|that|to|in|on|at|for|and|but|until|unless|if|since|before|it|he|she"
    r"|they|by|with|from|over|despite)\b)[\w’'.-]+\s)"
)
_HAS_VERB = (
    rf"{_WORD}{{1,6}}?(?:had|has|have|was|were|is|are|would|will|did|could|can|should|might|may)\b"
)
_WHEN = (
    r"(?:[\w-]+\s)(?:(?!(?:on|in|at|of|for|by|to|from)\b)[\w-]+\s){0,3}?"
    r"(?:second(?=\s(?:ago|later|before))|seconds|minutes?|hours?|days?|weeks?|months?|years?|decades?|times?|moment|night|morning"
    r"|afternoon|evening|weekend|fortnight)\b(?!-)"
)
_CLAIMED = (
    r"(?:accusation|allegation|claim|report|rumou?r|charge|suggestion|stor(?:y|ie)|assertion)s?\b"
)
_MONEY = (
    r"(?:[$£€]\d|\d[\d.,]*\s(?:million|billion|trillion|thousand|euros|dollars|pounds|points|seats|votes)\b"
    rf"|(?:two|three|four|five|six|seven|eight|nine|ten|dozens|hundreds|thousands|millions)\s(?!{_CLAIMED})[a-z])"
)
_NAMED_THING = (
    rf"(?!{_WHEN})(?!{_HAS_VERB})(?:{_MONEY}|(?:an?|the|his|her|their|its|any|another|some|more|enough)\s"
    rf"(?!(?:[\w’'-]+\s){{0,2}}{_CLAIMED})[\w“\"‘])"
)
_KIND = (
    r"(?:(?:medical|legal|adequate|basic|clean|consular|decent|emergency|equal|essential|fair|family|free|full|further|health|hospital"
    r"|humanitarian|immediate|life-saving|necessary|permanent|political|proper|prompt|public|safe|social|special|temporary|urgent|vital"
    r"|class-action|primary|dealer|work|travel|marriage|mining)\s){0,3}"
)
_RIGHTS = (
    r"bail|parole|asylum|access|entry|re-entry|victory|promotion|permission|tenure|compensation|damages|boarding|clemency|justice"
    r"|care|treatment|attention|representation|counsel|redress|sanctuary|glory|gold|silverware|healthcare"
)
_GOODS = (
    r"citizenship|visas?|schooling|education|food|water|medicines?|funding|benefits|pensions?|rights|protection|due\sprocess|freedoms?"
    r"|status|immunity|services?|relief|visits|passage|shelter|housing|information|credit|loans|leave|refuge|registration|permits|licen[cs]es"
    r"|travel|exit|sleep|abortions?|pay|overtime|bonuses|wages|dignity|equality|recognition|autonomy|insurance|coverage|credentials"
    r"|accreditation|opportunities|aid|help|assistance|support|jobs|employment|land|fuel|electricity"
)
"""Behind a name they may be what is claimed: “denied Hamas funding”."""
_STOP = (
    r"(?=[.,;:!?\n”\"]|\Z|\s(?:to|in|on|at|for|after|because|while|during|until|over|under|by|and|or|as|from|when"
    r"|since|before|without|despite|with|last|this|again|against|today|yesterday|[A-Z]\w+day)\b)"
)
_TWO_OBJECTS = re.compile(
    rf"\s(?:{_WHOM}\s{_NAMED_THING}|{_PEOPLE}\s{_KIND}(?:{_RIGHTS}|{_GOODS}){_STOP}"
    rf"|(?:the\s)?{_NAMES}\s{_KIND}(?:{_RIGHTS}){_STOP}"
    rf"|{_KIND}(?:bail|parole|asylum|entry|boarding|care|compensation|damages|treatment)\sto\s(?!have\b|be\b))"
)
"""“the firm a loan”; without an article what only a taker stands before: “detainees medical
care”; “bail to Renn”."""
_SAVED = re.compile(
    rf"\s(?:(?i:{_PERSON})\s)?{_NAMES}(?:[’']s?\s(?:[\w-]+\s){{0,2}}?(?:header|shot|effort|free-kick|volley|penalty|drive|strike)\b)?"
    r"(?:\s(?:twice|again|superbly|brilliantly))?(?=[.,;\n]|\Z|\s(?:with|from|in|at|early|late|before|after|midway|on|one-on-one|low|by)\b)"
)
_PLAY = re.compile(
    r"\b(?:(?:goal)?keepers?|saves?|point-blank|close\srange|yards|header|free-kick|volley|penalty|(?:near|far|back|left-hand|right-hand)\spost"
    r"|one-on-one|half-time|stoppage\stime|injury\stime|extra\stime|(?:first|second)\shalf|\d+(?:st|nd|rd|th)(?:-|\s)minute|the\sspot"
    r"|crossbar|woodwork|block|rebound|equali[sz]er)\b",
    re.IGNORECASE,
)
"""What is told of a match alone."""
_FAR = 120


def is_taken(text: str, seen: Sighting) -> bool:
    """Whether somebody is denied something, or a shot is saved, and no claim is denied."""
    end = seen.cue[-1][1]
    if not end <= seen.start < end + _FAR or not _DENY.search(text, *seen.cue[-1]):
        return False
    if _TWO_OBJECTS.match(text, end):
        return True
    if not _SAVED.match(text, end):
        return False
    who = seen.source[0][0] if seen.source else seen.cue[0][0]
    begin = max(0, end - _FAR, min(who, seen.cue[0][0]))
    return _PLAY.search(text, begin, seen.end) is not None
