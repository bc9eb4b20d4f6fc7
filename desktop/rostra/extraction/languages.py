"""Adjectives that are a language: “she spoke French at home”, “took German and Spanish at A-level”.

A language is no country; “Spanish pupils”, “French and German soldiers” are of theirs.
"""

from __future__ import annotations

import re

_ONE = (
    r"(?:Afrikaans|Albanian|Amharic|Arabic|Armenian|Azerbaijani|Basque|Belarusian|Bengali|Bulgarian|Burmese|Cantonese|Catalan|Chinese|Croatian"
    r"|Czech|Danish|Dutch|English|Estonian|Farsi|Finnish|French|Gaelic|Georgian|German|Greek|Hebrew|Hindi"
    r"|Hungarian|Icelandic|Indonesian|Irish|Italian|Japanese|Kazakh|Khmer|Korean|Kurdish|Kyrgyz|Lao|Latin|Latvian|Lithuanian"
    r"|Malay|Maltese|Mandarin|Mongolian|Nepali|Norwegian|Persian|Polish|Portuguese|Punjabi|Romanian|Romansh|Russian|Scots"
    r"|Serbian|Slovak|Slovenian|Somali|Spanish|Swahili|Swedish|Tajik|Tamil|Thai|Turkish|Turkmen|Ukrainian|Urdu|Uzbek|Vietnamese|Welsh)"
)
_AND = r"(?:,\s(?:and\s|or\s)?|\s(?:and|or)\s)"
_BEFORE = re.compile(
    rf"\b(?:(?P<sure>in|into|speaks?|speaking|spoken?|spoke|learn(?:s|ing|ed|t)?|fluent(?:\sin)?|understands?|understood"
    r"|translat\w+\sfrom|stud(?:y|ies|ied|ying)|taught|teach(?:es|ing)?|lessons\sin)"
    r"|(?P<school>takes?|taking|took|chooses?|choosing|chose|drop(?:s|ped|ping)?|pick(?:s|ed|ing)?))\s"
    rf"(?:(?:[a-z]+ly|both|some|only|better|good|broken)\s)?(?:{_ONE}{_AND}){{0,3}}\Z",
    re.IGNORECASE,
)
"""“Spoke Arabic and | Portuguese”."""
_BACK = 72
"""Characters in which that begins."""
_GOES_ON = re.compile(rf"(?:{_AND}{_ONE}){{0,3}}")
_NO_NOUN = re.compile(
    r"(?!-|,\s\w+(?:ish|an|ese|ch)\b)(?=[^\w\s]|\n|\Z)|\s(?:and|or)\s(?![A-Z])|\s(?:but|nor|at|in|into|on|to|with|from|for|by|as|than|when|while|because|if|since"
    r"|before|after|until|well|too|fluently|badly|poorly|instead|only|again|every|is|was|were|are|that|which|who"
    r"|so|though|although|there|here|where|between|among|during|behind|without|[a-z]*self)\b"
)
"""No noun that it belongs to: “in French | at school”."""
_SCHOOL = re.compile(
    r"[^.\n]{0,60}?\b(?:A-?[Ll]evels?|GCSEs?|exams?|school|university|(?:as|for)\san?\s(?:subject|option|language))\b"
)
_PUPILS = re.compile(r"\b(?:pupils?|students?|children|candidates|teenagers)\s[^.\n]{0,24}?\Z")
_AS_A_SUBJECT = re.compile(
    r"\s(?:A-?levels?|GCSEs?|lessons?|classes|classrooms?|homework|grammar|vocabulary|spelling"
    r"|(?:was|is|were|are|be|been)\s(?:spoken|taught|their\smother\stongue))\b"
)
"""“German | lessons”, “Welsh | was spoken by half a million”."""
_AHEAD = 96


def is_a_language(text: str, start: int, end: int) -> bool:
    """Whether the adjective [start, end) is a language there, and nothing of a country."""
    if not re.fullmatch(_ONE, text[start:end]):
        return False
    ahead = _GOES_ON.match(text, end, end + _AHEAD)
    last = ahead.end() if ahead else end
    if _AS_A_SUBJECT.match(text, last, last + _AHEAD):
        return True
    before = _BEFORE.search(text, max(0, start - _BACK), start)
    if before is None or not _NO_NOUN.match(text, last, last + 16):
        return False
    return bool(
        before["sure"]
        or _SCHOOL.match(text, last, last + _AHEAD)
        or _PUPILS.search(text, max(0, before.start() - 40), before.start())
    )
