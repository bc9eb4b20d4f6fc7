"""What stands around words for a day and tells whether they are the day of the saying."""

from __future__ import annotations

import re

from rostra.extraction.calendar_words import EVENTS, HAPPENINGS

SIDE_REMARK = re.compile(
    r"\b(?:(?:has|have|had)\s+(?:\w+\s+)?(?:previously|originally|initially|repeatedly|long|earlier|often|consistently"
    r"|always|already|in\s+the\s+past)|(?:previously|originally|initially)\s+(?:said|told|stated|called|warned|promised|denied|accused|insisted|announced"
    r"|described|argued|claimed|estimated|reported|put)|once|in\s+the\s+past|repeatedly|long\s+(?:argued"
    r"|said|maintained|insisted)|years\s+ago|at\s+the\s+time(?!\s+of)|back\s+then|on\s+(?:several|many)"
    r"\s+occasions|formerly|over\s+the\s+years|(?:in|at|during)\s+an\s+earlier|earlier\s+(?:said|told|stated"
    r"|called|warned|promised|denied|accused|insisted)|(?:said|told\s+\w+|stated|announced|warned)\s+recently"
    r"|recently\s+(?:said|told|stated|announced|warned|called|denied|promised))\b",
    re.IGNORECASE,
)
NOT_THE_SAYING = re.compile(
    r"(?:\b(?:since|until|till|through|by|before|after|from|between|for|due|scheduled|signed|planned"
    r"|(?:year|months|quarter|week|term|period)\s+(?:ended|ending|to)|(?:fiscal|financial\s+year)[^.;\n]{0,20}\s(?:ended|ending)|following|ahead\s+of|of|(?:(?:re-?)?elected|(?:re-?)?appointed|nominated|sworn\s+in|took\s+office)(?:\s+on)?)\s+(?:the\s+|a\s+|early\s+"
    r"|late\s+|mid-?\s*)?|['’]s\s+"
    r"|,\s+(?:sworn\s+in|inaugurated|re-?elected|named|freed|released|arrested|detained)\s+(?:on\s+|last\s+)?"
    r"|\b(?:will|is\s+to|are\s+to|set\s+to|due\s+to|plans?\s+to)\s+(?:\w+\s+){1,3}on\s+"
    r"|\b(?:before|until|since|ahead\s+of)\s+(?:the|an?|his|her|its|their)\s+(?:[\w'’-]+\s+){1,4}"
    r"(?<!committee\s)(?<!court\s)(?<!commission\s)(?<!panel\s)(?<!tribunal\s)(?<!inquiry\s)"
    r"(?<!judge\s)(?<!jury\s)(?<!parliament\s)(?<!council\s)(?<!house\s)(?<!hearing\s)on\s+)\Z",
    re.IGNORECASE,
)
AFTER_EVENT = re.compile(
    rf"\b(?:following|after)\s+(?:\w+\s+){{0,6}}(?:{EVENTS}|vote)\b[^.]*\Z", re.IGNORECASE
)
OF_EVENT = re.compile(
    rf"\b(?:{EVENTS}|whole|most|all|much|rest|better\s+part|letter|statement|report|note|memo|e-?mail|post|message|communiqu[ée]|evening|morning|afternoon|night|hours)\s+(?:of\s+\w+\s+)?of\s+(?:the\s+)?\Z",
    re.IGNORECASE,
)
"""“the talks of 6 March”, “on the evening of March 6”."""
ITS_EVENT = re.compile(
    rf"['’]s\s+(?:\w+\s+){{0,2}}(?:{EVENTS}|(?:censure|confidence)\s+(?:motion|vote))\b",
    re.IGNORECASE,
)
"""“Wednesday's meeting”."""
TOOK_PLACE = re.compile(
    rf"\b{EVENTS}\b[^.]{{0,60}}\b(?:was\s+held|were\s+held|took\s+place|has\s+taken\s+place)\b",
    re.IGNORECASE,
)
NOUN_AFTER = re.compile(
    r"\s*(?:['’]s\b|\s(?:attack|vote|elections?|agreement|deal|accord|war|deadline|referendum"
    r"|tragedy|disaster|crash|accident|incident|massacre|killings?|coup|uprising|explosion|bombing|shooting"
    r"|ruling|verdict|raid|strike|blast|quake|earthquake|ceasefire|treaty|report|budget)\b)"
)
OF_A_FEAST = re.compile(r"\s+(?:celebrations?|committee|holidays?|festivit|rally|rallies|parade)")
"""“the May Day celebration”: which one."""
DATE_LINE = re.compile(
    r"\s*(?:(?:date|published|updated)\b[:\s]*)?(?:\d{4}-\d{2}-\d{2}|\d{1,2}\.\d{1,2}\.\d{4})?",
    re.IGNORECASE,
)
DATELINE = re.compile(
    r"^[ \t]*[A-ZÀ-Þ][A-ZÀ-Þ'’.\- ]{2,30}(?:,\s*[A-Z][\w. ]+?)?,\s+"
    r"(?:[A-Z][a-z]{2,8}\.?\s+\d{1,2}|\d{1,2}(?:st|nd|rd|th)?\s+[A-Z][a-z]{2,8}\.?)"
    r"(?:,?\s+\d{4})?\s*(?:\([\w .]+\)\s*)?(?:[-–—]|--)\s"
    r"|^[ \t]*[A-Z][\w'’.\- ]{2,30},\s+(?:[A-Z][a-z]{2,8}\.?\s+\d{1,2}|\d{1,2}\s+[A-Z][a-z]{2,8})"
    r"(?:,?\s+\d{4})?\s+\([A-Z][A-Z/]{1,8}\)\s*(?:[-–—]+\s*)?(?=[A-Z])",
    re.MULTILINE,
)
"""“MERRITT, Oct 19 (BW) - ”: when it was sent, not when it was said."""
HEAD = 600
"""Characters in which a date line is looked for."""
FIRST = 8000
TITLE = 140
"""Characters that a title has at most."""
LEAD = 1500
"""Characters of the opening that are looked at."""
HELD = re.compile(
    r"\b(?:which|that)\s+(?:(?:was|were|has\s+been|is\s+being)\s+)?(?:held|opened|began|took\s+place|started|convened|met|sat|gathered)\b",
    re.IGNORECASE,
)
ITS = re.compile(r"\A(?:its|his|her|their)\s", re.IGNORECASE)
RELATIVE = re.compile(r"\b(?:who|which|whose|where|when|that)\b[^,]*\Z", re.IGNORECASE)
SAID = re.compile(
    r"\b(?:said|told|announced|declared|stated|warned|promised|denied|rejected|called|urged|insisted"
    r"|stressed|accused|admitted|confirmed|apologi[sz]ed|replied|wrote|spoke|demanded|presented|toured"
    r"|vowed|pledged|appealed|ordered|cut|kept|raised|approved|adopted|voted|resigned|arrived|took\s+part)\b",
    re.IGNORECASE,
)
EVENT = re.compile(
    r"\b(?:talks|met|meets|meeting|visit(?:ed)?|ceremony|conference|session|hearing|summit|briefing"
    r"|received|forum|congress|debate|congratulated|addressed|speech|interview|negotiations|held"
    r"|open(?:ed|ing)|debated|signed|launched|inaugurat\w+|toured|chaired)\b",
    re.IGNORECASE,
)
NO_TIE = frozenset(
    """
    minister prime president deputy foreign secretary head chief party leader spokesman
    spokeswoman spokesperson ministry government national union former with from that which whose
    said
    """.split()  # noqa: SIM905
)
"""Words of a speaker's name that stand in many an opening without meaning the same one."""
PRONOUN = re.compile(r"\A(?:he|she|they|it|the \w+)\Z", re.IGNORECASE)
DEED = re.compile(
    r"(?:ha[sd]\s)?(?:agreed|offered|proposed|filed|sued|signed|approved|refused|requested|sought|decided)\b",
    re.IGNORECASE,
)
"""What somebody did on a day that is not the day of what they say later on."""
BY_THEN = re.compile(r"(?:\A|[.!?…][”\"’)]*\s+|\n)By\s+\Z")
"""“By Thursday the tone had changed”: at the head of a sentence it is when the tale goes on."""
FUTURE = re.compile(
    r"\b(?:will|shall|would|is\s+to|are\s+to|was\s+to|were\s+to|(?:is|are)\s+meeting\s+to|(?:is|are|was|were)\s+(?:due|set|expected"
    r"|scheduled|planned|likely|going)(?:\s+to)?|due\s+to|plans?\s+to|hopes?\s+to|ahead\s+of)\b",
    re.IGNORECASE,
)
AHEAD = re.compile(
    r"\b(?:(?:go|goes)\s+to\s+the\s+polls|votes|reconvenes|resumes|begins|starts|opens|meets|hosts"
    r"|arrives|travels|flies|is|ends|closes|concludes|returns|takes\s+place)"
    r"(?:\s+(?!was\b|were\b|(?-i:[a-z]+ed)\b)\w+){0,4}\s+on\s+\Z"
    r"|\b(?:leaves|departs|travels|flies|visits|arrives|sets\s+(?:off|out)|goes|returns|meets)"
    r"(?:\s+(?!was\b|were\b|(?-i:[a-z]+ed)\b)\w+){0,9}\s+(?:on\s+)?\Z",
    re.IGNORECASE,
)
"""The present tense with a weekday is about one to come: “Parliament votes on Friday”."""
LINK = re.compile(
    r"\b(?:(?P<n>an?|one|two|three|four|five|six|seven|eight|nine|ten|\d{1,2}|(?:a\s+)?few|several)\s+"
    r"(?P<unit>minutes?|hours?|days?|weeks?|months?|years?)|hours|minutes|shortly|soon|moments)\s+"
    r"(?P<way>after|before)\s+"
    rf"(?!(?:the|that|his|her|their|its)\s+(?:\w+\s+)?(?:{EVENTS}|{HAPPENINGS})\b)",
    re.IGNORECASE,
)
"""“a day after B called ...”"""
AS_EARLY = re.compile(
    r"\b(?:as\s+(?:early|far\s+back|late|recently)\s+as|back\s+in)\s+\Z", re.IGNORECASE
)
_DOCUMENT = (
    r"(?:(?:an?|his|her|its|their|one)\s+(?:[\w’'-]+\s+){0,4}?(?:interview|speech|letter|report|statement"
    r"|study|post|message|address|hearing|conference|article|essay|book|lecture|note|memo|survey|paper"
    r"|debate|meeting)\b"
    r"|(?:[\w’'-]+\s+){0,2}?(?:comments|remarks|testimony)\b)"
)
WHICH_PAPER = re.compile(
    r"\b(?:took\s+note\s+of|taking\s+note\s+of|recall(?:ed|ing)|referr(?:ed|ing)\s+to|welcom(?:ed|ing)"
    r"|pursuant\s+to|in\s+line\s+with)\s+(?:the|its|their|his|her)\s+(?:\w+\s+)?(?:statement|letter|resolution"
    r"|report|decision|agreement|communiqu[eé]|declaration|announcement)\b[^.;,\n]{0,110}\son\s+\Z",
    re.IGNORECASE,
)
"""“took note of the statement of the spokesman on 4 January”: which one it was."""
DOCUMENT = re.compile(
    rf"\A\W*(?:\w+\s+)?(?:in|at|during|to)\s+{_DOCUMENT}[^,]{{0,60}}\Z", re.IGNORECASE
)
"""“In an interview with this paper published ” last month."""
IN_DOCUMENT = re.compile(rf"\s*,?\s*in\s+{_DOCUMENT}[^.;:“”\"]{{0,60}}", re.IGNORECASE)
FRONT = re.compile(
    r"\W*(?:(?:but|and|yet|then|speaking|only|just|back|late|early|earlier|already|as\s+early\s+as"
    r"|as\s+late\s+as|as\s+recently\s+as|as\s+far\s+back\s+as|in|over|during|at|the|on|for)\b\W*)*",
    re.IGNORECASE,
)
"""What may stand between the head of a clause and its day."""
ITS_YEAR = re.compile(r"(?:an?|his|her|their)\s", re.IGNORECASE)
"""“a 2011” interview."""
HE = re.compile(r"he|she|they", re.IGNORECASE)
HAD = re.compile(r"\bhad\s+\w+(?:ed|en|ne|ld|id|ht|et|pt)\b", re.IGNORECASE)
"""What had happened before the tale."""
ON_TO = re.compile(
    r"\W*(?:(?:during|at|in|on|before|after|with|amid|aged)\s[^,.;:“”\"]{1,50},\s*)?(?:the\s+)?",
    re.IGNORECASE,
)
"""“In 1974, during the strike, ” she told them: what may stand between a year and the speaker."""
AFTER_QUOTE = re.compile(
    r"\w[.,!?]?[”»\"]\s+(?:(?:on|late|early|earlier|later)\s+)*\Z", re.IGNORECASE
)
WHEN = re.compile(r",?\s+when\s", re.IGNORECASE)
"""“back to 2013, when ” the president promised it."""
BEGINS = re.compile(r"(?:(?:on|late|early|earlier|later)\s+)*", re.IGNORECASE)
CUE_END = re.compile(r"(?:^|\s)(?!that\s|whether\s|about\s|of\s|for\s)\w+\s\Z", re.IGNORECASE)
"""A verb that announces, without “that”."""
PRESS = re.compile(
    r"\b(?:press|(?:news|information)\s+(?:agency|service|office|department)|agency|television|tv|radio"
    r"|newspaper|media|web\s?site|ministry|secretariat|chancellery|office|embassy)\b",
    re.IGNORECASE,
)
"""Who reports that something was held, and was not part of it."""
