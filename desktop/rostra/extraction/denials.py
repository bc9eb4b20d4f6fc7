"""Whether a statement denies: its cue denies a claim, or its words say that one is false.

A false denial is as bad as a missed one: "denied bail", "did not deny", "disavowed the party" and
"this is fantastic" are none.  A negation is one where nobody says such a thing unasked ("I did not
take a penny"); that the text before alleges the same tells nothing more: of 113 negated statements
that no rule here takes for a denial, none shares a word with an accusation just before it.
"""

from __future__ import annotations

import re

_CLAIM = (
    r"(?:accusations?|allegations?|claims?|reports?|suggestions?|charges?|rumou?rs?|notions?"
    r"|assertions?|speculations?|insinuations?|idea\sthat|theor(?:y|ies)|explanation|version|criticism|findings?"
    r"|talk\sof|gossip|information|innuendo|reproach(?:es)?|(?:this|that|the|his|her|their|s)\saccount(?=\s(?:of|that|given)\b|\W*\Z))"
)
_CLAIMS = re.compile(
    r"(?:the\s|any\s|all\s|such\s|these\s|those\s|as\s\w+\s|media\s|earlier\s|recent\s|his\s|her\s|their\s)*"
    rf"(?:[“\"'‘]?[\w-]+[”\"'’]?\s){{0,2}}?{_CLAIM}\b",
    re.IGNORECASE,
)
_CLAIMS_SOON = re.compile(rf"as\s[^.;]{{1,40}}?\W{_CLAIM}\b", re.IGNORECASE)
"""“dismissed | as „pub talk“ reports that ...”."""
_UNTRUE = (
    r"(?:false|baseless|nonsense|untrue|lies?|fabricat\w+|groundless|unfounded|fake\w*|fiction"
    r"|slander\w*|invent(?:ed|ions?)|a\smyth|defamat\w+|misinformation|disinformation"
    r"|without\s(?:any\s)?(?:foundation|basis|merit)|rubbish|hoax|bogus|a\scanard|forger(?:y|ies)"
    r"|a\sfairy\stale|concocted|made[\s-]up|incorrect|inaccurate|wide\sof\sthe\smark)"
)
_FALSE = (
    rf"(?:{_UNTRUE}|fantas(?:y|ies)|absurd|propaganda|far[\s-]fetched|ridiculous|ludicrous"
    r"|preposterous|gossip|misreadings?|exaggerat(?:ed|ions?)|distort(?:ed|ions?)|misleading"
    r"|a\smisunderstanding|implausible|inconsistent|improbable|misrepresentations?)"
)
"""What claims are called; of other things ("It is absurd that we pay twice") only `_UNTRUE`."""
_UNTRUTH = (
    r"(?:(?:\w+\s)?(?:fake|lies?|fabrications?|forger(?:y|ies)|hoax|inventions?|fictions?|fairy\stales?"
    r"|canards?|slanders?)|myth)"
)
"""What somebody calls a lie; “a false choice” is none."""
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
    r"|disavow(?:s|ed|ing)?\s(?:any|all|knowledge|responsibility|involvement)"
    r"|rul(?:e|es|ed|ing)(?:\s\w+ly)?\sout|plead(?:s|ed|ing)?\s(?:not\sguilty|innocent))\b",
    re.IGNORECASE,
)
_REJECT = re.compile(
    r"\b(?:reject(?:s|ed|ing)?|dismiss(?:es|ed|ing)?|disput(?:e|es|ed|ing)|contest(?:s|ed|ing)?"
    r"|repudiat(?:e|es|ed|ing)|rebut(?:s|ted|ting)?|debunk(?:s|ed|ing)?|dispel(?:s|led|ling)?"
    r"|brush(?:es|ed|ing)?\s(?:off|aside)|wav(?:ed|es|ing)\s(?:off|aside|away)|shrug(?:s|ged)?\soff"
    r"|rebuff(?:s|ed)?|laugh(?:s|ed)?\soff|pour(?:s|ed)?\s(?:cold\swater|scorn)\son|contradict(?:s|ed|ing)?"
    r"|(?:push|hit)(?:es|ed|s)?\sback\s(?:at|against|on)|scoff(?:s|ed)?\sat|sco(?:ff|rn)(?:s|ed)?"
    r"|t(?:ake|akes|ook|aking)\sissue\swith|challeng(?:e|es|ed|ing)"
    r"|(?:sh[ou]{1,2}t|knock(?:s|ed)?)\sdown|scotch(?:es|ed)?|quash(?:es|ed)?)\b",
    re.IGNORECASE,
)
_WORDS_AS = re.compile(
    r"(?:[\w’'-]+\s){1,3}?(?:words|remarks|comments|warnings?|statements?)\s[^.;]{0,40}?\bas\s[“\"'‘]"
)
"""“dismissed | her words as “poetry””."""
_CALL = re.compile(
    r"\b(?:call(?:s|ed|ing)?|label(?:s|led|ling)?|brand(?:s|ed|ing)?|describ(?:e|es|ed|ing)"
    r"|denounc(?:e|es|ed|ing)|term(?:s|ed|ing)?)\b",
    re.IGNORECASE,
)
_AS_FALSE = re.compile(rf"\bas\s[“\"'‘]?(?:\w+\s)?{_FALSE}\b", re.IGNORECASE)
_IT_AS_FALSE = re.compile(
    rf"(?:it|this|that|them|these|the\s\w+)\sas\s[“\"'‘]?(?:\w+\s)?{_FALSE}\b", re.IGNORECASE
)
_CALLED_FALSE = re.compile(
    rf"\b{_CLAIM}\b[^.;]{{0,60}}?\W(?:an?\s)?(?:\w+\s)?{_FALSE}\b", re.IGNORECASE
)
_SHEER = re.compile(
    r"[“\"'‘]?(?:an?\s)?(?:pure|sheer|complete|total|outright|utter|malicious)\s"
    r"(?:invention|fabrication|fantasy|nonsense|slander|lies?|fiction|rubbish)s?\W*\Z",
    re.IGNORECASE,
)
"""“described the account as | pure invention”."""
# Refusals and double negatives, and who is denied something: no denials.
_NOT_DENY = re.compile(
    r"\b(?:not|n['’]t|never|neither|without|nor|refus\w+\sto|declin\w+\sto|cannot)\s(?:\w+\s)?"
    r"(?:den|refut|disput|reject|rule|dismiss|rebut|repudiat|contest|contradict|disavow)"
    r"|\b(?:was|were|been|being)\s(?:\w+ly\s)?denied\b(?!\s(?:by|that)\b)",
    re.IGNORECASE,
)
_DENIED_TO = re.compile(
    r"\bden(?:y|ies|ied|ying)\s+[“\"']?(?:(?:them|him|her|us|me)"
    r"(?!\s(?:[\w-]+\s){1,3}?(?:ha[ds]|have|was|were|is|are|would|will|did|could)\b)"
    r"|access|entry|visas?|permission|bail|boarding|asylum|parole|treatment|citizenship|care|service"
    r"|an?\s(?:visa|licence|license|permit)|(?:the|an?|his|her|their)\s(?:request|appeal|motion"
    r"|application|petition)|(?:[\w-]+\s)?(?:status|accreditation|credentials|refuge|admission|clearance)"
    r"(?!\s(?:had|has|was|were|have)\b))\b",
    re.IGNORECASE,
)
"""“denied | bail to the brokers”: somebody is refused something."""
_ACCUSED = (
    r"(?:he|she|it|they|(?:his|her|their|its|our|my)\s(?:[\w-]+\s)?(?:country|government|ministry|office"
    r"|party|army|forces|side|company|troops|soldiers|client|agency|administration|department|husband"
    r"|wife|son|daughter|firm|bank|people|men|police|officers|pilots))"
)
"""Who is accused, in reported words: "he had never met", "her party had never taken"."""
_DEED = (
    r"(?:said|told|asked|promised|agreed|ordered|received|requested|offered|took|taken|gave|given"
    r"|authori[sz]ed|paid|met|signed|sold|sent|supplied|armed|threatened|bribed|financed|funded"
    r"|supported|backed|attacked|targeted|shelled|bombed|invaded|crossed(?!\s\w+\sminds?\b)|entered|hidden|concealed"
    r"|lied|stolen|worked\s(?:for|with)|spoken\s(?:to|with)|set\sfoot|fired|handed|transferred"
    r"|delivered|violated|broken|breached|interfered|meddled|spied|hired|employed|demanded|sought"
    r"|intended|planned|considered|discussed|approved|accepted|owned|used|exported|bought|laid|struck|touched|recogni[sz]ed"
    r"|claimed|called\sfor|tortured|mistreated|beaten|heard\sof|known\sof|cheated|doped|taken\spart)"
)
"""What somebody may be accused of having done; "had never been better" is no denial."""
_COIN = r"(?:bribes?|money|cents?|kickbacks?|penn(?:y|ies)|dollars?|euros?|pounds?|crowns?)"
_CRIME = (
    r"(?:order(?:ed)?|pa(?:y|id)|bribed?|st(?:eal|olen)|kill(?:ed)?|attack(?:ed)?|shell(?:ed)?|bomb(?:ed)?"
    r"|fired?|sh(?:oo|o)t|tortured?|beat(?:en)?|lied?|cheat(?:ed)?|threaten(?:ed)?|spy|spied|hack(?:ed)?"
    r"|poison(?:ed)?|arm(?:ed)?|financed?|fund(?:ed)?|invaded?|violated?|leak(?:ed)?|abandon(?:ed)?"
    r"|forged?|interfered?|colluded?|hid(?:e|den)|mis(?:lead|led)|promised?\sanybody|mistreat(?:ed)?"
    rf"|dump(?:ed)?|t(?:ake|aken)\s(?:any\s|an?\s|one\s|a\ssingle\s)?{_COIN}|manipulated?|rig(?:ged)?|leave\sanybody|left\sanybody)"
)
"""What nobody says unasked that he has not done."""
_SUFFERED = (
    r"(?:(?:mis|ill-?|mal)treated|tortured|beaten|abused|coerced|rigged|falsified|tampered\swith"
    r"|doctored|manipulated|bribed|forged|bugged|poisoned)"
)
"""What nobody says unasked that it has not been done to them."""
_DONE_TO = (
    rf"(?:{_SUFFERED}|withheld|hidden|concealed|deleted|shredded|covered\sup|embezzled"
    r"|misused|misappropriated|diverted|leaked|backdated|stolen|suppressed)"
)
"""What nobody says unasked that it has been done to nothing: “no results had been withheld”."""
_UNREAL = (
    r"(?:(?:do|does|did)\snot\s(?:correspond\sto|reflect|match|accord\swith)\s(?:the\s)?(?:reality|facts?|truth)"
    r"|(?:ha(?:s|ve|d))\s(?:nothing\sto\sdo|nothing\sin\scommon)\swith\s(?:the\s)?(?:reality|facts?|truth)"
    r"|(?:is|are|was|were)\s(?:\w+ly\s)?(?:far\sfrom\s(?:the\s)?(?:reality|truth)"
    r"|contrary\sto\s(?:the\s)?(?:facts?|truth)|at\sodds\swith\sthe\s(?:facts|truth)))"
)
_STORY = (
    rf"(?:{_CLAIM}|stor(?:y|ies)|letter|document|video|recording|photo(?:graph)?s?|pictures?|images?"
    r"|footage|tape|e?-?mail|quote|signature)"
)
_THIS = (
    r"(?:\A|[.!?;,:—–]\s*[“\"'‘]?|[“\"‘]|\b(?:and|but|because|so|know|repeat|say|you|that)\s)"
    r"(?:this|that|it|they|these|those)"
)
"""“This is a lie”; in “stereotypes that are untrue” the pronoun is a relative one."""
_QUITE = r"(?:\w+ly\s|just\s|all\s|pure\s)?"
_BE = r"(?:is|are|was|were)"
_NOT_TRUE = r"not\strue(?!\s(?:for|of|in|everywhere|always)\b)"
_DENIALS: tuple[str, ...] = (
    # somebody's words are false
    r"\b(?:has|have|had)\s(?:absolutely\s)?no\s(?:basis|foundation)\sin\s(?:fact|reality|truth)\b",
    r"\bthere\s(?:is|was)\s[“\"'‘]?(?:absolutely\s|simply\s)?no\struth\b",
    r"^[“\"'‘]?no\struth\swhatsoever\b",
    (rf"\b{_STORY}\s(?:[^.;,?!]{{0,60}}?\s)?(?<!that\s)(?<!which\s){_BE}\s[“\"'‘]?{_QUITE}"
    rf"(?:{_NOT_TRUE}|an?\s\w*\s?lie\b|an?\s{_UNTRUTH}|{_FALSE})(?![\w-])"),
    rf"{_THIS}\s{_BE}\s[“\"'‘]?{_QUITE}(?:{_NOT_TRUE}|an?\s\w*\s?lie\b|an?\s{_UNTRUTH}|{_UNTRUE})(?![\w-])",
    (rf"\b(?:{_CLAIM}|stor(?:y|ies))\s(?:[^.;,?!]{{0,60}}?\s)?(?<!that\s)(?<!which\s)"
    r"(?:ha(?:s|ve|d)\s(?:absolutely\s)?no\s(?:basis|foundation|merit|substance)"
    r"|(?:is|are|was|were|ha[ds]\sbeen|have\sbeen)\s(?:made\sup|invented|fabricated|concocted"
    rf"|(?:\w+\sand\s){_FALSE}))\b"),
    rf"(?:{_CLAIM}|stor(?:y|ies)|this|that|it)\s(?:[^.;,?!]{{0,40}}?\s)?{_UNREAL}",
    (r"\bit\s(?:is|was)\s(?:simply\s|just\s|completely\s)?(?:incorrect|untrue|not\strue|wrong|false|a\slie)\s"
    r"(?:that|to\s(?:say|claim|suggest))\b"),
    r"^(?:wrong|false|untrue)[.!,]",
    rf"^[“\"'‘]?(?:{_FALSE}|not\s(?:true|so))(?:[.!,”\"'’]|\Z)",
    r"\b(?:nothing|none|not\sa\sword)\s(?:of|in)\s[^.;?!]{0,40}?\s(?:is|was)\strue\b",
    r"\bcontrary\sto\s(?:the\s|some\s|media\s|press\s)*(?:reports|claims|rumou?rs|allegations)\b",
    r"nothing\scould\sbe\sfurther\sfrom\sthe\struth",
    (r"\b(?:I|he|she|they|we)\s(?:had\sbeen|have\sbeen|was|were)\s(?:mis(?:heard|quoted|understood|translated)"
    r"|quoted\sout\sof\scontext)\b"),
    r"\b(?:whoever|anyone\swho|anybody\swho|those\swho)\s[^.;,?!]{0,30}?\s(?:otherwise|so|that)\s(?:is|are)\s(?:lying|not\stelling\sthe\struth|a\sliar)\b",
    (rf"\b(?:I|we)\s(?:\w+ly\s)?(?:deny|reject\s(?:the|this|these|those|any|all|such)\s(?:\w+\s)?{_CLAIM}"
    rf"|do\snot\saccept\s(?:the|this|that|any)\s{_CLAIM})\b"),
    # it never happened
    r"\b(?:this|that|it|the)\s(?:[\w-]+\s)?never\s(?:existed|t(?:oo|a)ke?n?\splace)\b",
    r"\b(?:this|that|it)\s(?:never|did\snot|didn['’]t)\s(?:happen(?:ed)?|t(?:oo|a)ke?\splace)\b(?!\sagain)",
    r"no\ssuch\s\w+(?:\s\w+)?\s(?:was|were|has|have|had|exists?|existed|took|is|are)\b",
    (r"\bthere\s(?:is|was|were|ha[ds]\sbeen|have\sbeen)\s(?:absolutely\s)?no\s(?:secret|hidden|cover-?up"
    r"|conspiracy|plot|wrongdoing|interference|meddling|contacts?\s(?:of\sany\skind\s)?with"
    r"|(?:private|backroom|under-the-table)\s(?:deal|meeting|talks|agreement|payment)s?)\b"),
    r"^There\s(?:is|are|was|were)\snone\b",
    # I, or mine, did not do it
    (rf"\b(?:(?:I|we)\s(?:ha(?:ve|s|d)\s)?|{_ACCUSED}\sha(?:ve|s|d)\s)never\s(?:once\s|ever\s)?{_DEED}\b"
    r"(?!\s(?:us|me)\b)"),
    rf"\b{_ACCUSED}\sha(?:s|d)\snever\sseen\s(?:the|any|that|this|it|them)\b(?!\s[\w-]+\s(?:so|like|this)\b)",
    rf"(?:^|[.!?]\s)Not\s(?:one|a\ssingle)\s[\w-]+\s(?:(?:has|have|had|was|were)\s(?:ever\s)?)?{_DEED}\b",
    (rf"(?:^|[.!?]\s)(?:Not\sone|None)\sof\s(?:my|our|his|her|their)\s[\w-]+\s(?:(?:has|have|had|was|were)\s(?:ever\s)?)?"
    rf"(?:been\s)?(?:{_DEED}|{_CRIME}|near|there|involved|present)\b"),
    rf"(?:^|[.!?]\s)no\s(?:[\w-]+\s){{1,3}}?(?:(?:has|have|had)\s(?:ever\s)?been|was|were)\s{_DONE_TO}\b",
    rf"^no\s(?:[\w-]+\s){{1,3}}?(?:has|have|had)\s(?:ever\s)?{_DEED}\b",
    rf"\b(?:I|we|{_ACCUSED})\s(?:did|have|has|had)(?:\snot|n['’]t)\s(?:\w+ly\s)?{_CRIME}\b",
    rf"\b(?:I|we|{_ACCUSED})\s(?:ha(?:ve|s|d)\s)?{_DEED}\snothing(?!\s(?:but|less|more))\b",
    r"\b(?:I|we|(?:his|her|my)\sclient)\sha(?:ve|s|d)\s(?:[a-z]+ed|paid|hurt|beaten|stolen)\s(?:nobody|no\sone)\b",
    rf"(?:\A|[.!?]\s)(?:I|we|{_ACCUSED})\s(?:knew|(?:ha(?:ve|s|d)\s)?known|know)\snothing\s(?:of|about)\s(?:any|such|this|that|it)\b",
    (r"(?:^|[.!?]\s)(?:nobody|no\sone|none)\s(?:in|of|from|at)\s(?:my|our|his|her|their|the)\s[\w-]+\s"
    rf"(?:(?:ha(?:ve|s|d)|was|were)\s)?(?:ever\s)?(?:been\s)?(?:{_CRIME}|took|asked)\b"),
    rf"\b(?:(?:had|has|have)\s(?:not|never)\sbeen|(?:was|were)\s(?:not|never))\s{_SUFFERED}\b",
    r"\b(?:I|we)\snever\s(?:had|did|was|were)(?:\s(?:one|any|so|it|that))?\W*\Z",
    r"\bI\s(?:have|had)\snever\sbeen\s(?:to|in|at|a)\b",
    r"\b(?:did|done|do|said)\snothing\sof\sthe\s(?:kind|sort)\b",
    (rf"\b(?!(?:it|they)\b)(?:I|we|{_ACCUSED})\s(?:ha(?:d|ve|s)\s(?:absolutely\s)?nothing\s(?:whatsoever\s)?to\sdo\swith"
    r"|(?:ha(?:d|ve|s)\s)?(?:played\sno\s(?:part|role)|taken\sno\spart|took\sno\spart|had\sno\shand)\sin"
    r"|(?:was|were|am|is|are)\snot\s(?:behind|involved\sin|responsible\sfor)\sthe\s(?:attack|killing|murder|coup|fire"
    r"|explosion|blast|incident|deal|leak|plot|raid|theft|sabotage|shooting|crash|deaths?))"),
    rf"(?:\A|[.!?]\s)(?:I|we|{_ACCUSED})\s(?:was|were|am|is|are)\snot\s(?:responsible|involved|guilty|to\sblame)(?:\W*\Z|[.!;,]|\sand\b)",
    r"\b(?:is|was|are|were)\snot\s(?:my|his|her)\s(?:signature|handwriting|voice)\b",
    # answers
    r"^No[.,!]\s(?:nobody|nothing|none|no\sone)\b",
    r"^(?:It|They|That)\s(?:is|are)\snot,?\sand\s(?:\w+\s)?never\s(?:was|were)\b",
    (r"^No[.,!]\s(?:I|We|It|They|That|There|He|She|The\s[\w-]+|Our\s[\w-]+)\s(?:never"
    r"|(?:did|have|has|was|were|is|are|had)\s(?:not|never))\b"),
)  # fmt: skip
"""Words that say, whoever speaks, that something alleged is false."""
_SAYS_FALSE = re.compile("|".join(_DENIALS), re.IGNORECASE)
_INSIST = re.compile(
    r"\b(?:insist(?:s|ed|ing)?|maintain(?:s|ed|ing)?|swore|protest(?:s|ed|ing)?)\b", re.IGNORECASE
)
_NONE_HAD = re.compile(
    r"[“\"'‘]?(?:no\s(?!(?:final\s)?(?:decision|date|choice)\b)|none\s|not\s(?:one|a)\b|nobody\b)"
    r"[^.;?!,]{0,40}?\b(?:had|has|have|was|were|is|been)\b",
    re.IGNORECASE,
)
"""“insisted that | no wheat had been turned back”; not “no decision had been taken”."""
_UNSURE = re.compile(
    r"(?:(?:not|n['’]t)\s(?:think|believe|say|saying|suggest|suggesting|mean)"
    r"|\b(?:hop(?:e|es|ed|ing)|wish(?:es|ed)?|reali[sz](?:e|es|ed)|discover(?:s|ed)?|found\sout|learn(?:s|ed|t)"
    r"|if|whether|unless|shows?|showed|prov(?:e|es|ed)))\b[^.;!?]{0,24}\Z",
    re.IGNORECASE,
)
"""“I don't think this is a lie”, “we hope they are fake”."""
_NO_TRUTH = re.compile(
    r"\b(?:there\s(?:is|was|were)\s)?no\s(?:\w+\s)?truth\s(?:in|to)\b", re.IGNORECASE
)
_LIE = re.compile(
    r"(?:this|that|it|them|the\s(?:story|report|article|account|document|letter|video|recording|statement|testimony|memo|post|film))"
    rf"\s[“\"'‘]?(?:(?:an?\s)?(?:\w+\s)?{_UNTRUTH}|(?:\w+ly\s|complete\s|pure\s)?(?:false|untrue|baseless"
    r"|fake\snews|nonsense|unfounded|groundless|fabricated|bogus|misinformation|disinformation))"
    r"(?![\w-]|\s(?:narrative|choice|start|alarm|equivalen\w+|dilemma))",
    re.IGNORECASE,
)
"""“called | this a lie with a stamp on it”."""
_TALE = re.compile(
    rf"[“\"'‘]?(?:an?\s)?(?:[\w'’-]+\s)?(?:{_FALSE}|yarn|fairy\stale|tale|gossip|rumou?rs?|myths?)(?![\w-])",
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
    r"den(?:y|ies|ied|ying)\s(?!that\b)[^.;]{2,120}?(?:\s|,\s)(?:the\s(?:chance|right|opportunity|ability|use"
    r"|benefits?|means)\b|an?\s(?:[\w-]+\s)?(?:hearing|vote|chance|say|voice|trial|pension)\b|some\sof\s(?:its|their|his|her)\b)",
    re.IGNORECASE,
)
"""“denying | shareholders the chance to react”: what is refused to whom."""
_CHOSEN = re.compile(
    r"[^.;]{2,80}?\sas\san?\s(?:[\w-]+\s)?(?:target|candidate|option|venue|partner|site|running\smate)\b",
    re.IGNORECASE,
)
"""“ruled out | the missiles as a target”: not chosen."""


def denies(content: str, cue: str, before: str = "") -> bool:
    """Whether the cue, or the words themselves, deny what was claimed."""
    if _NOT_DENY.search(" ".join(f"{before[-20:]} {cue} {content[:24]}".split())):
        return False
    if _DENIED_TO.search(" ".join(f"{cue} {content[:60]}".split()), max(0, len(cue) - 20)):
        return False
    words = " ".join(f"{cue} {content[:160]}".split())
    if _REFUSAL.match(words) or _TWO_OBJECTS.search(words, max(0, len(cue) - 20)):
        return False
    if re.search(r"\bout\Z", cue) and _CHOSEN.match(content):
        return False
    return bool(_DENY.search(cue)) or _rejects(content, cue) or _says_false(content, cue)


def _rejects(content: str, cue: str) -> bool:
    """“rejected claims”, “dismissed as a yarn”: not “rejected the offer”."""
    if _DISMISS.search(cue) and _POSSIBLE.match(content):
        return True
    if not _REJECT.search(cue):
        return False
    is_as = bool(re.search(r"\bas\W*\Z", cue)) or content.startswith("as ")
    return bool(
        _IT_AS_FALSE.match(content)
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
    found = _SAYS_FALSE.search(content[:400])
    return bool(found) and not _UNSURE.search(content, 0, found.start() if found else 0)
