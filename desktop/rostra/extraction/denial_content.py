"""Words that deny by themselves, whoever speaks and whatever the cue: `says_false`.

Either somebody's words are called false, or something is said not to be that nobody says unasked
("I did not take a penny", "no results had been withheld").
"""

from __future__ import annotations

import re

from rostra.extraction.denial_words import (
    ACCUSED,
    BE,
    CLAIM,
    CRIME,
    DEED,
    DONE_TO,
    FALSE,
    FINAL,
    NOT_TRUE,
    QUITE,
    STORY,
    SUCH,
    SUFFERED,
    THIS,
    UNREAL,
    UNTRUE,
    UNTRUTH,
)

_DENIALS: tuple[str, ...] = (
    # somebody's words are false
    r"\b(?:has|have|had)\s(?:absolutely\s)?no\s(?:basis|foundation)\sin\s(?:fact|reality|truth)\b",
    r"\bthere\s(?:is|was)\s[“\"'‘]?(?:absolutely\s|simply\s)?no\struth\b",
    r"^[“\"'‘]?no\struth\swhatsoever\b",
    (rf"\b{STORY}\s(?:[^.;,?!]{{0,100}}?\s)?(?<!that\s)(?<!which\s){BE}\s[“\"'‘]?{QUITE}"
    rf"(?:{NOT_TRUE}|an?\s\w*\s?lie\b|an?\s{UNTRUTH}|{FALSE})(?![\w-]){FINAL}"),
    rf"{THIS}\s{BE}\s[“\"'‘]?{QUITE}(?:{NOT_TRUE}|an?\s\w*\s?lie\b|an?\s{UNTRUTH}|{UNTRUE})(?![\w-]){FINAL}",
    (rf"\b(?:{CLAIM}|stor(?:y|ies))\s(?:[^.;,?!]{{0,60}}?\s)?(?<!that\s)(?<!which\s)"
    r"(?:ha(?:s|ve|d)\s(?:absolutely\s)?no\s(?:basis|foundation|merit|substance)"
    r"|(?:is|are|was|were|ha[ds]\sbeen|have\sbeen)\s(?:made\sup|invented|fabricated|concocted"
    rf"|(?:\w+\sand\s){FALSE}))\b"),
    rf"(?:{CLAIM}|stor(?:y|ies)|this|that|it)\s(?:[^.;,?!]{{0,40}}?\s)?{UNREAL}",
    (r"\bit\s(?:is|was)\s(?:simply\s|just\s|\w+ly\s)?(?:incorrect|untrue|not\strue|false|an?\s(?:\w+\s)?lie)\s"
    r"(?:that(?!\s(?:all|every\w*|most|only|young)\b)|to\s(?:say|claim|suggest))\b"),
    (r"(?:\A|[.!?]\s)to\s(?:say|claim|suggest|allege)\s[^.;]{1,80}?\s(?:is|was)\s(?:\w+ly\s)?"
    r"(?:wrong|false|untrue|nonsense|absurd|an?\s(?:\w+\s)?lie)\b"),
    r"\bit\s(?:is|was)\s(?:\w+ly\s)?wrong\sto\s(?:claim|allege)\b",
    r"^[“\"'‘]?nothing\sof\sthe\s(?:kind|sort)\b",
    r"^(?:wrong|false|untrue)[.!,]",
    rf"^[“\"'‘]?(?:{FALSE}|not\s(?:true|so))(?:[.!,”\"'’]|\Z)",
    r"\b(?:nothing|none|not\sa\sword)\s(?:of|in)\s[^.;?!]{0,40}?\s(?:is|was)\strue\b",
    (r"\bcontrary\sto\s(?:(?:the\s|some\s|media\s|press\s|foreign\s|earlier\s|recent\s)*(?:reports|claims|rumou?rs|allegations)\b"
    r"|what\s[^.;]{1,40}\b(?:claim|said|say|alleg|report|writ|wrote|read|heard))"),
    r"\b(?:nothing\s(?:could|can)\sbe|(?:could|can)\s?not\sbe|(?:is|are|was|were)\snothing)\sfurther\sfrom\sthe\struth",
    rf"\b(?:{CLAIM}|stor(?:y|ies)|article)\s(?:[^.;,?!]{{0,60}}?\s)?{BE}\s(?:\w+ly\s)?(?:full\sof|riddled\swith|based\son)\s(?:\w+\s)?(?:inaccurac|falsehood|lies|error|invention|fabrication)",
    rf"^(?:the|these|those|such|all|media|press|news|foreign|earlier)\s(?:[\w-]+\s){{0,2}}(?:reports?|claims?|allegations?|accusations?|rumou?rs?)\s(?:[^.;,?!]{{0,80}}?\s)?(?<!that\s)(?<!which\s){BE}\s(?:\w+ly\s)?(?:wrong|mistaken|erroneous)\b",
    rf"^(?:reports?|claims?|allegations?|accusations?|rumou?rs?)\s(?:[^.;,?!]{{0,80}}?\s)?{BE}\s(?:\w+ly\s)?(?:wrong|mistaken|erroneous)\b",
    r"(?:\A|[.!?]\s)(?:this|that)\s(?:is|was)\snot\sthe\scase(?=\W*\Z|[.!;])",
    rf"\baccount\s(?:is|was)\s(?:\w+ly\s)?(?:{NOT_TRUE}|{UNTRUE})(?![\w-])",
    (rf"\b(?:{CLAIM}|stor(?:y|ies))\s(?:[^.;,?!]{{0,40}}?\s)?(?:lack(?:s|ed)?\s(?:any\s|all\s)?(?:basis|foundation|merit|substance)|(?:do|does|did)\snot\shold\swater"
    rf"|{BE}\sdevoid\sof\s(?:any\s|all\s)?(?:truth|basis|foundation|substance))\b"),
    r"^[“\"'‘]?(?:quite\s|exactly\s|just\s)?the\s(?:opposite|contrary|reverse)\s(?:is|was)\s(?:true|the\scase)\b",
    rf"\bthere\s(?:is|was)\snothing\s(?:in|to)\s(?:the|these|this|those|such)\s(?:{CLAIM}|stor(?:y|ies))\b",
    (rf"\b(?:{CLAIM}|stor(?:y|ies)|this|that|it)\s(?:[^.;,?!]{{0,60}}?\s)?{BE}\s(?:\w+ly\s)?(?:pure|mere|just|nothing\sbut|idle|only)\s"
    r"(?:speculation|rumou?rs?|gossip|hearsay|conjecture|guesswork)\b"),
    r"^(?:fake\snews|pure\s(?:fiction|invention|fantasy))(?=[.!,]|\W*\Z)",
    r"\b(?:there\sis|there\swas)\snot\sa\s(?:shred|grain|word|iota|scrap)\sof\s(?:truth|evidence\s(?:for|to\ssupport)\s(?:this|that|these|any))\b",
    r"(?:\A|[.!?]\s)(?:this|that)\sis\snot\s(?:what\s(?:I|we)\ssaid|what\shappened|how\sit\shappened)\b",
    r"(?:\A|[.!?]\s)I\s(?:did\snot|never)\ssa(?:y|id)\s(?:that|so|it|this|any\ssuch|anything\sof)\b",
    (r"\b(?:I|he|she|they|we)\s(?:had\sbeen|have\sbeen|was|were)\s(?:mis(?:heard|quoted|understood|translated)"
    r"|quoted\sout\sof\scontext)\b"),
    r"\b(?:whoever|anyone\swho|anybody\swho|those\swho)\s[^.;,?!]{0,30}?\s(?:otherwise|so|that)\s(?:is|are)\s(?:lying|not\stelling\sthe\struth|a\sliar)\b",
    (rf"\b(?:I|we)\s(?:\w+ly\s)?(?:deny\s(?:that|the|this|these|those|it|any|all|having)\b|reject\s(?:the|this|these|those|any|all|such)\s(?:\w+\s)?{CLAIM}"
    rf"|do\snot\saccept\s(?:the|this|that|any)\s{CLAIM})\b"),
)  # fmt: skip
"""Words that say, whoever speaks, that somebody's words are false."""
_NEGATIONS: tuple[str, ...] = (
    # it never happened
    (r"(?:\A|[.!?]\s)(?:this|that|it|(?:the|this|that|such\san?)\s(?:[\w-]+\s)?(?:meeting|conversation|call|talks?|visit|payment|deal|incident"
    r"|attack|event|exchange|letter|order|agreement|request|dinner|contract))\snever\s(?:happened|t(?:oo|a)ke?n?\splace)\b(?!\sagain)"),
    r"(?:\A|[.!?]\s)(?:(?:this|that|it|they)|(?:the|these|those|this|that|such)\s[\w-]+)\s(?:ha[ds]\s|have\s)?never\sexisted\b",
    r"(?:\A|^No[.,!]\s)(?:this|that|it)\sdid\snot\s(?:happen|take\splace)\b(?!\s(?:again|because|until|overnight|by))",
    (rf"(?:\A|[.!?]\s|\band\s)no\ssuch\s(?:\w+\s)?{SUCH}\s(?:was|were|has|have|had|exists?|existed|took|is|are)\b(?![^.;]{0,40}?\bbefore\b)"
    rf"|\bthere\s(?:is|was|were|are|had\sbeen|has\sbeen)\sno\ssuch\s(?:\w+\s)?{SUCH}\b"),
    (r"\bthere\s(?:is|was|were|ha[ds]\sbeen|have\sbeen)\s(?:absolutely\s)?no\s(?:(?:secret|hidden)\s(?!to\b|in\b|about\b|that\b)\w+|cover-?up"
    r"|conspiracy|plot\s(?:to|against)|wrongdoing|interference(?!\son\b)|meddling|collusion|quid\spro\squo|bribe|blackmail|ransom|contacts?\s(?:of\sany\skind|whatsoever)"
    r"|(?:private|backroom|under-the-table)\s(?:deal|meeting|talks|agreement|payment)s?)\b"),
    r"^There\s(?:is|are|was|were)\snone\b",
    # I, or mine, did not do it
    (rf"\b(?:(?:I|we)\s(?:ha(?:ve|s|d)\s)?|{ACCUSED}\sha(?:ve|s|d)\s)never\s(?:once\s|ever\s)?{DEED}\b"
    r"(?!\s(?:us|me)\b)"),
    rf"\b{ACCUSED}\sha(?:s|d)\snever\sseen\s(?:the|any|such|this|that)\s(?:[\w-]+\s)?(?:orders?|instructions?|warnings?|lists?|contracts?|payments?)\b(?!\s[\w-]+\s(?:so|like|this)\b)",
    rf"(?:^|[.!?]\s)Not\s(?:one|a\ssingle)\s[\w-]+\s(?:(?:has|have|had|was|were)\s(?:ever\s)?)?{DEED}\b",
    (rf"(?:^|[.!?]\s)(?:Not\sone|None)\sof\s(?:my|our|his|her|their)\s[\w-]+\s(?:(?:has|have|had|was|were)\s(?:ever\s)?)?"
    rf"(?:been\s)?(?:{DEED}|{CRIME}|left\s(?:our|its|their)\b|near|there|involved|present)\b"),
    rf"(?:^|[.!?]\s)no\s(?:[\w-]+\s){{1,3}}?(?:(?:has|have|had)\s(?:ever\s)?been|was|were)\s{DONE_TO}\b",
    rf"^no\s(?:[\w-]+\s){{1,3}}?(?:has|have|had)\s(?:ever\s)?{DEED}\b",
    (r"(?:\A|[.!?]\s)no\s(?:[\w-]+\s){0,2}?(?:vessels?|ships?|soldiers?|troops?|aircraft|helicopters?|planes?|jets?|drones?|missiles?|shells?|shots?|rockets?)\s"
    r"(?:ha[ds]|have)\s(?:ever\s)?(?:been\s(?:near|anywhere\snear|in\sthe\s(?:area|zone|air)|inside|over|across|involved|fired|launched)|crossed|entered|left\s(?:its|their|our)|violated)\b"),
    (r"(?:\A|[.!?]\s)no\s(?:[\w-]+\s){0,2}?(?:soldiers|troops|fighters|mercenaries|forces)\s(?:are|were)\s(?:fighting|operating|taking\spart\sin\sthe\s(?:war|fighting|conflict|battle))\b"),
    rf"\b(?:I|we|{ACCUSED})\s(?:did|have|has|had)(?:\snot|n['’]t)\s(?:\w+ly\s)?{CRIME}\b",
    (rf"\b(?:I|we|{ACCUSED})\s(?:ha[ds]\s|have\s)?(?!has\b|have\b|had\b)[a-z]+\sno\ssuch\s(?:\w+\s)?{SUCH}\b"
    r"|\b(?:the\s(?:[\w-]+\s)?(?:minister|president|premier|chancellor|governor|mayor|king|queen|prince|princess|ambassador|general|director))\s"
    r"ha[ds]\snever\s(?:met|spoken\s(?:to|with))\s(?:the|any|either|him|her|them|(?-i:[A-Z][\w’'-]+))"),
    rf"\b(?:I|we|{ACCUSED})\s(?:ha(?:ve|s|d)\s)?(?:{DEED}|took|taken|stole|accepted)\snothing(?!\s(?:but|less|more|for\sgranted|from|new|else|special)\b)\b",
    r"\b(?:I|we|(?:his|her|my)\sclient)\sha(?:ve|s|d)\s(?:[a-z]+ed|paid|hurt|beaten|stolen)\s(?:nobody|no\sone)\b",
    rf"(?:\A|[.!?]\s)(?:I|we|{ACCUSED})\s(?:knew|(?:ha(?:ve|s|d)\s)?known|know)\snothing\s(?:of|about)\s(?:any|such|this|that|it)\b",
    (r"(?:^|[.!?]\s)(?:nobody|no\sone|none)\s(?:in|of|from|at)\s(?:my|our|his|her|their|the|this)\s[\w-]+\s"
    rf"(?:(?:ha(?:ve|s|d)|was|were)\s)?(?:ever\s)?(?:been\s)?(?:{CRIME}|took|asked)\b"),
    rf"\b(?:(?:had|has|have)\s(?:not|never)\sbeen|(?:was|were)\s(?:not|never))\s{SUFFERED}\b",
    r"\b(?:I|we)\snever\s(?:had|did|was|were)(?:\s(?:one|any|so|it|that))?\W*\Z",
    r"\bI\s(?:have|had)\snever\sbeen\s(?:(?:to|in|at)\s(?!such|so\b)[^.;]{1,40}\sin\smy\slife\b|an?\s(?:member|agent|spy|informer)\b|in\scontact\swith\b)",
    r"\b(?:did|done|do|said|given|told|offered|promised)\s(?:nothing\sof\sthe\s(?:kind|sort)|no\ssuch\sthing)\b",
    rf"(?:\A|[.!?]\s)(?:I|we|{ACCUSED})\s(?:(?:knew|know|ha(?:d|ve|s)\sknown)\sof\sno\ssuch|(?:was|were|am|is|are)\snot\saware\sof\sany\ssuch)\b",
    (r"(?:\A|[.!?]\s)there\s(?:was\snever|has\snever\sbeen|had\snever\sbeen|were\snever)\sany\s(?:\w+\s)?(?:deal|agreement|order|request|threat"
    r"|pressure|question\sof|talk\sof|intention|plans?|contact|conspiracy|payment)\b"),
    r"\b(?:it|that|this)\s(?:was|is)\snot\s(?:us|me|one\sof\sours|(?:our|his|her|their|its|my)\s(?:artillery|gunners|officers|police|forces|fighters|missile|drone|aircraft|plane|shell|troops|soldiers|men|ship|submarine))\b",
    r"\bthe\s(?:missile|drone|aircraft|plane|shell|ship|submarine|letter|money|account|signature|voice|gun|weapon|bullet)s?\s(?:is|was|were|are)\snot\s(?:ours|mine|one\sof\sours?)\b",
    rf"\b(?:I|we|{ACCUSED})\s(?:was|were|had\sbeen)\snowhere\snear\s(?:the|her|him|it|them|that|any)\b(?!\s(?:goal|target|end|level|limit|total|mark))",
    (r"(?:\A|[.!?]\s)(?:(?!said\b)[\w’'-]+\s){1,4}?(?:did|ha(?:s|ve|d)\sdone)\snothing\s"
    r"(?:wrong|illegal|improper|unlawful|dishonest)\b"),
    r"\bthere\s(?:is|was)\snothing\s(?:illegal|improper|unlawful|irregular|untoward)\s(?:about|in|with)\b",
    r"(?:\A|[.!?]\s)no\s(?:laws?|rules?|regulations?|procedures?)\s(?:(?:has|have|had)\s(?:ever\s)?been|was|were)\s(?:broken|violated|breached)\b",
    rf"(?:\A|[.!?]\s)at\sno\s(?:time|point|stage)\s(?:did|has|have|had|was|were)\s(?:I|we|{ACCUSED}|(?:the|any)\s[\w-]+)\b",
    r"\b(?:I\sam|(?:my|his|her)\sclient\s(?:is|was)|he\swas|she\swas)\s(?:\w+ly\s)?innocent(?=\W*\Z|\sof\s(?:the|all|these|those|any\s(?:charges?|crimes?|wrongdoing))\b|[,.;])",
    r"(?:\A|[.!?]\s)I\s(?:have|had)\snot\s(?:resigned|fled|quit|been\s(?:dismissed|sacked|arrested|fired|recalled|detained|expelled))\b",
    (r"\bthe\s(?:[\w-]+\s)?(?:army|ministry|government|police|company|air\sforce|navy|guards?|troops|forces|soldiers|crew|embassy|agency|bank)\s(?:did|has|have|had)\s"
    r"(?:not|never)\s(?:shell|bomb|tortured?|bribed?|steal|stolen|hack|poison|forge|leak|open(?:ed)?\sfire|fired?\son|target|spy|spied)(?:ed)?\b"),
    r"(?:\A|[.!?]\s)(?:units?|members?|soldiers?|troops)\sof\s(?:our|my|his|her|their)\s[\w\s-]{2,30}?\s(?:did|have|has|had)\s(?:not|never)\b",
    (rf"\b(?!(?:it|they)\b)(?:I|we|{ACCUSED})\s(?:ha(?:d|ve|s)\s(?:absolutely\s)?nothing\s(?:whatsoever\s)?to\sdo\swith"
    r"|(?:ha(?:d|ve|s)\s)?(?:played\sno\s(?:part|role)|taken\sno\spart|took\sno\spart|had\sno\shand)\sin"
    r"|(?:was|were|am|is|are)\snot\s(?:behind|involved\sin|responsible\sfor)\sthe\s(?:attack|killing|murder|coup|fire"
    r"|explosion|blast|incident|deal|leak|plot|raid|theft|sabotage|shooting|crash|deaths?))"),
    rf"(?:\A|[.!?]\s)(?:I|we|{ACCUSED})\s(?:was|were|am|is|are)\snot\s(?:responsible|involved|guilty|to\sblame)(?:\W*\Z|[.!;,]|\sand\b)",
    r"\b(?:is|was|are|were)\snot\s(?:my|his|her)\s(?:signature|handwriting|voice)\b",
    (rf"\b(?:I|we|{ACCUSED})\s(?:ha[ds]\s|have\s)?(?:made|given|gave|offered|signed|taken|took|accepted)\sno\s(?:[\w-]+\s)?"
    r"(?:concessions?|promises?|bribes?|payments?|deals?|gifts?|commitments?|guarantees?|offers?|orders?|money)\b"),
    rf"(?:\A|[.!?]\s)nothing\s(?:was|has\sbeen|had\sbeen)\s{DONE_TO}\b",
    (r"(?:\A|[.!?]\s)(?:(?:the|this|that|these|those|such)\s)?(?:documents?|letters?|lists?|orders?|tapes?|contracts?|agreement|deal|account|e-?mails?|recordings?|memos?)\s(?:did|do|does)\snot\sexist"
    r"(?=\W*\Z|[.,;!])"),
    (r"\b(?:our|his|her|its|their|my)\s(?:own\s)?(?:troops|soldiers|forces|men|army|ships?|vessels?|aircraft|planes?|drones|fighters)\s(?:did|have|has|had)\snot\s"
    r"(?:cross(?:ed)?|enter(?:ed)?|left\s(?:their|our|its|the)|leave\s(?:their|our|its|the)|strike|struck|hit)\b"),
    # answers
    r"^No[.,!]\s(?:nobody|nothing|none|no\sone)\b(?![^.;]{0,40}?\b(?:decided|yet|agreed|signed|received|set|known?|knows)\b)",
    r"^(?:It|They|That)\s(?:is|are)\snot,?\sand\s(?:\w+\s)?never\s(?:was|were)\b",
    (r"^No[.,!]\s(?:I|We|It|They|That|There|He|She|The\s[\w-]+|Our\s[\w-]+)\s(?:never"
    r"|(?:did|have|has|was|were|is|are|had)\s(?:not(?!\s(?:yet|decided|seen|read|received|heard|thought|finished|set|started|begun|asked|been|met|talked|discussed"
    r"|sent|signed|made)\b)|never))\b"),
)  # fmt: skip
"""Negations of what nobody says unasked."""
_SAYS_FALSE = re.compile("|".join(_DENIALS), re.IGNORECASE)
_NOT_DONE = re.compile("|".join(_NEGATIONS), re.IGNORECASE)
_NEGATIVE = re.compile(r"\b(?:no|not|never|none|nobody|nothing|nowhere|innocent)\b", re.IGNORECASE)
"""Each of the negations has one of these."""
_LAPSE = re.compile(
    r"[^.;]{0,80}?\b(?:since|yet|until|enough|for\s(?:years|days|weeks|months|(?:\w+|\d+)\s(?:days|weeks|months|years)))\b"
)
"""“no ships had entered the harbour since the storm” tells how it stands."""
_UNSURE = re.compile(
    r"(?:(?:not|n['’]t)\s(?:think|believe|say|saying|suggest|suggesting|mean)"
    r"|\b(?:hop(?:e|es|ed|ing)|wish(?:es|ed)?|reali[sz](?:e|es|ed)|discover(?:s|ed)?|found\sout|learn(?:s|ed|t)"
    r"|if|whether|unless|show(?:s|ed|n|ing)?|prov(?:e|es|ed|ing)|demonstrat\w+|t(?:old|ells?)\s(?:me|us|him|her|them)))\b[^.;!?]{0,24}\Z",
    re.IGNORECASE,
)
"""“I don't think this is a lie”, “we hope they are fake”."""


_SHORT = (
    (re.compile(r"\bcan['’]t\b", re.IGNORECASE), "cannot"),
    (re.compile(r"\bwon['’]t\b", re.IGNORECASE), "will not"),
    (re.compile(r"n['’]t\b", re.IGNORECASE), " not"),
    (re.compile(r"\b(it|that|this|there|he|she|what|here)['’]s\b", re.IGNORECASE), r"\1 is"),
    (re.compile(r"['’]re\b", re.IGNORECASE), " are"),
    (re.compile(r"['’]ve\b", re.IGNORECASE), " have"),
    (re.compile(r"\bI['’]m\b", re.IGNORECASE), "I am"),
)


def spelt_out(words: str) -> str:
    """“isn't”, “that's”, “we've” as the patterns have them: “is not”, “that is”, “we have”."""
    if "'" not in words and "’" not in words:
        return words
    for short, full in _SHORT:
        words = short.sub(full, words)
    return words


def says_false(content: str) -> bool:
    """Whether these words say that something alleged is false."""
    words = spelt_out(content[:400])
    tables = (_SAYS_FALSE, _NOT_DONE) if _NEGATIVE.search(words) else (_SAYS_FALSE,)
    for table in tables:
        found = table.search(words)
        if not found or _UNSURE.search(words, 0, found.start()):
            continue
        if table is _SAYS_FALSE or not _LAPSE.match(words, found.end()):
            return True
    return False
