"""Speeches: a text that its title says to be somebody's own words, with no label before them.

“Press remarks by High Representative Ida Ro after the meeting”, and then nothing but what she
said, in the first person.  Each of its paragraphs is a statement of hers, as a turn of a
transcript is; what she tells of others stands inside.  So is a joint document of all who sign it
(`documents.py`), and an opinion piece or a letter of an office holder (`authored.py`).
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from rostra.domain.spans import Span
from rostra.extraction.authored import author_of, is_foot
from rostra.extraction.documents import Signers, are_several, signers
from rostra.extraction.people.titles import is_title_word
from rostra.extraction.sighting import Sighting
from rostra.extraction.turn import Turn
from rostra.extraction.zones import Zones

_KIND = (
    r"(?i:remarks|statement|address|speech|message|lecture|intervention|greetings?|toast|homily"
    r"|comments|declaration|(?:open\s+)?letter|words|eulogy|keynote|testimony|press\s+(?:encounter|conference|briefing))"
)
_WORDS = (
    r"(?:the\s+|H\.\s?E\.\s+)?[A-ZÀ-ÞА-Я][\w.’'-]*"
    r"(?:\s+(?:(?:of|the|and|for|de|da|dos|du|la|von|van|der|den|ter|al|bin|ibn|el|[-–])\s+)*[A-ZÀ-ÞА-Я][\w.’'-]*)*"
)
_NAME = rf"(?P<who>{_WORDS}"
_BEFORE = (
    r"(?:(?:\A|[:|–—-]\s+)(?i:(?:press|opening|closing|concluding|introductory|welcom(?:e|ing)|keynote|video|televised"
    r"|full|text|of|transcript|excerpts?|from|extracts?|highlights|the|a|new|year['’]s|christmas|easter|annual"
    r"|national|inaugural|inauguration|farewell|victory|acceptance|official|special|public|prepared|short|budget"
    r"|radio|tv|weekly|first|political|policy|news|conference|plenary|commencement|thanksgiving|nowruz|novruz|eid"
    r"|state\s+of\s+the\s+(?:nation|union)|ramadan|holiday|condolence|congratulatory)\s+)*)"
)
"""What may stand between the head of a title, or its colon, and the kind of speech."""
_BY = re.compile(
    rf"{_BEFORE}{_KIND}(?:\s+(?:at|to|on|in|for)\s[^,:\n]{{1,90}}?)?\s+(?:as\s+)?(?:delivered\s+)?"
    rf"(?P<by>by|of|from)\s+{_NAME})"
)
_OF = re.compile(
    rf"(?:\A|[:|–—-]\s+)(?:(?i:full\s)?(?i:transcript|text)\sof\s)?{_NAME}(?<!['’]s))['’]s?\s+"
    rf"(?:[\w’'-]+\s+){{0,4}}?{_KIND}"
    r"(?=\s+(?:at|to|on|in|for|during|following|after|before|and\s+answers)\b|\s*[,:;.(–—-]|\s*\Z)"
)
_SPEAKING = re.compile(r"\b(?:I|me|my|mine|myself|we|us|our|ours|ourselves|you|your)\b")
"""“We”, “Our” as well; “US” is no “us”."""
_FIRST = re.compile(r"\b(?:We|Our|My|You|Your)\b")
_PARAGRAPH = re.compile(r"[^\r\n\u2028\u2029]+")
_SALUTATION = re.compile(
    r"\W*(?:dear|excellenc|ladies|gentlemen|mr\.?\s|mrs\.?\s|ms\.?\s|madam|distinguished|hono[u]?rable|your\s"
    r"|friends|colleagues|comrades|fellow|good\s+(?:morning|afternoon|evening)|thank\s+you)[^.?]{0,120}[,!.:]?\W*\Z",
    re.IGNORECASE,
)
_DIRECTION = re.compile(
    r"\W*(?:check\s+against\s+delivery|(?:the\s+)?(?:following|below)\s+is\b|as\s+(?:prepared|delivered)|unofficial\s+translation|link\s+to\b"
    r"|applause|laughter|video\b|photo|source\b|published|translat).*|[(\[{].*[)\]}]\W*",
    re.IGNORECASE,
)
_NUMBER = re.compile(r"[ \t]*(?:\d{1,2}|[ivx]{1,4}|[a-z])[.)][ \t]+")
"""“7. We reaffirm”: the number of a paragraph is not said."""
_MET = re.compile(
    r"\s*We,\s[^.;]{5,400}?\s(?:met|gathered|held|convened|assembled)\b[^.;]*[.;]?\s*\Z"
)
"""The sentence in which the signers only name themselves and where they met."""
_ENDS = re.compile(r"[.!?…;:,—–-][\"”’»')\]]*\s*\Z")
_LEAST_WORDS = 6
_LEAST_PARAGRAPHS = 2
_SHARE = 0.4
"""So many of the paragraphs must speak of “I”, “we” or “you”."""
_OFFICE = re.compile(r"\bof\s+(?:the\s+)?[A-ZÀ-ÞА-Я][\w-]+\Z")
"""“The President of Norn”: a state's name, which a speech may have in every sentence."""
_NAMED = 2
"""A report of a speech names the speaker oftener than that; a speech does not."""
_TOLD = 0.34
"""So much of the text may be told of, by the speaker's name or a pronoun for it."""


def speech_of(
    text: str, title: str, zones: Zones, sightings: Sequence[Sighting], end: int
) -> list[Turn]:
    """The paragraphs of a speech up to `end` as turns of its speaker; none if it is no speech."""
    whose = _whose(text, title)
    if whose is None:
        return []
    spoken = [
        span for span in _spoken(text, zones, end)
        if span[0] >= whose.begin and not _is_of_the_page(text[slice(*span)], title)
    ]  # fmt: skip
    first = sum(bool(_is_first_person(text, span)) for span in spoken)
    share = _SHARE_SAID if whose.said else _SHARE
    if len(spoken) < _LEAST_PARAGRAPHS or first < share * len(spoken):
        return []
    body = spoken[0][0]
    many = are_several(whose.who) or _OFFICE.search(whose.who)
    surname = "" if many else whose.who.split()[-1]
    named = re.findall(rf"\b{re.escape(surname)}\b", text[body:end]) if surname else []
    told = sum(_is_told(text, s, surname) for s in sightings if body <= s.start < end)
    if len(named) > _NAMED or (told > _TOLD * len(spoken) and not whose.said):
        return []
    place = whose.place if whose.place[1] else None
    return [
        Turn(span, (span,), whose.who, place or (span[0], span[0]))
        for span in spoken
        if not _MET.match(text, *span)
    ]


def _whose(text: str, title: str) -> Signers | None:
    """Whose words a text is, as it says, or its title, or who signs it."""
    speaker = _speaker(title)
    return (
        _transcript(text)
        or (Signers(speaker, (0, 0)) if speaker else None)
        or author_of(text, title)
        or signers(text, title)
        or _introduced(text)
    )


def _is_of_the_page(line: str, title: str) -> bool:
    """Whether a line is the title, or tells who the author is."""
    return line.rstrip(" .") == title.rstrip(" .") or is_foot(line)


def _transcript(text: str) -> Signers | None:
    """Whose the transcript is that the text says it is."""
    whose = _TRANSCRIPT.search(text, 0, _TOP)
    line = text.find("\n", whose.end()) if whose else -1
    if whose is None or line < 0:
        return None
    place = whose.span("by" if whose["by"] else "of")
    return Signers(text[slice(*place)], place, line, said=True)


def _introduced(text: str) -> Signers | None:
    """Who gave the speech that a report goes over into: “The mayor gave a speech, which reads:”."""
    for colon in _COLON.finditer(text):
        line = text.rfind("\n", max(0, colon.start() - _LINE), colon.start()) + 1
        match = _READS.search(text, max(line, colon.start() - _LINE), colon.start())
        if match:
            return Signers(match["who"], match.span("who"), colon.end())
    return None


_SOMEBODY = r"(?:[A-ZÀ-Þ][\w.’'-]*\s){0,4}[A-ZÀ-Þ][\w-]+(?<![’'])"
_TRANSCRIPT = re.compile(
    r"\b(?:[Ff]ollowing|[Bb]elow)\sis\s(?:an?|the)\s(?:[\w-]+\s){0,3}(?:transcript|text)\sof\s(?:[\w’'-]+\s){0,4}?"
    rf"(?:(?:briefing|press\sconference|remarks|statement|speech|address)\s(?:given\s|delivered\s|made\s)?by\s"
    rf"(?P<by>{_SOMEBODY})|(?P<of>{_SOMEBODY})[’']s?\s(?:press\s)?(?:conference|briefing|encounter|remarks|statement|speech))"
)
"""“The following is a transcript of today’s briefing by Ida Ro, Spokesman for ...”"""
_TOP, _SHARE_SAID = 1500, 0.15
_READS = re.compile(
    r"\b(?P<who>(?:the\s)?[A-ZÀ-Þ][\w.’'-]*(?:\s(?:(?:of|the|and|for|de)\s){0,2}[A-ZÀ-Þ][\w.’'-]*){0,6})\s"
    r"(?:has\s)?(?:delivered|gave|made|issued|released|published)\s(?:an?|the|his|her|its)\s[^\n:]{0,120}?"
    r"(?:(?:reads?|(?:as\s)?follows|full\stext)|the\sfollowing[^\n:]{0,40})\s*\Z"
)
_COLON = re.compile(r":[ \t]*\r?\n(?!\s*[“\"«])")
_LINE = 300
"""Characters of the line that introduces a speech."""


def _speaker(title: str) -> str:
    """Whose words the title says they are; "" where it says nothing, or names several."""
    match = _BY.search(title) or _OF.search(title)
    if match is None:
        return ""
    who = match["who"].strip(" -–—,")
    who = re.sub(r"(?:\s+(?:of|the|and|for|de|al|el))+\Z", "", who)
    titled = any(map(is_title_word, who.split()))
    named = sum(word[:1].isupper() for word in who.split()) > 1
    place = match.groupdict().get("by") == "from"  # “Letter from New York” is nobody's
    several = " and " in _PORTFOLIO.sub("", who)
    if not named and _PRESS.search(match.group()):
        return ""  # “Secretary-General's Press Encounter”: whose, only the text can tell
    return who if (titled or (named and not place)) and not several else ""


_PRESS = re.compile(r"\bpress\s+(?:encounter|conference|briefing)", re.IGNORECASE)
_PORTFOLIO = re.compile(r"\b(?:of|for)\s+(?:the\s+)?(?:[A-Z][\w-]*,?\s+){1,4}and\s+[A-Z][\w-]*")
"""“Minister of Culture and Sports Ida Ro” is one."""


def _spoken(text: str, zones: Zones, end: int) -> Iterator[Span]:
    """The paragraphs that are prose and no heading, salutation or direction."""
    for match in _PARAGRAPH.finditer(text, 0, end):
        span, line = match.span(), match.group()
        if len(line.split()) < _LEAST_WORDS or zones.silent((span,)):
            continue
        if number := _NUMBER.match(line):
            span = (span[0] + number.end(), span[1])
        if _ENDS.search(line) and not _SALUTATION.match(line) and not _DIRECTION.fullmatch(line):
            yield span


def _is_first_person(text: str, span: Span) -> bool:
    return bool(_SPEAKING.search(text, *span) or _FIRST.search(text, *span))


def _is_told(text: str, seen: Sighting, surname: str) -> bool:
    """Whether a statement is told of the speaker by somebody else."""
    source = " ".join(text[start:end] for start, end in seen.source)
    named = bool(surname) and surname in source
    return bool(seen.cue) and (named or source.lower() in ("he", "she"))
