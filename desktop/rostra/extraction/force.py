"""What the speaker does by saying it: asserts, denies, promises, asks, or says on a condition.

The first that fits, as `packaging/model/annotating.md` draws the line (a false denial is as bad
as a missed one):

denies       the cue negates the content ("denied", "rejected accusations", "dismissed reports as
             false", "ruled out"; not "rejected the offer"), or the words deny what somebody has
             alleged ("No such request was made", "The claims are baseless"). A negative statement
             alone ("was not seeking war") asserts.
conditional  what is said holds only if, unless or provided that something else does.
asks         a question, or an act is wanted of somebody (asked, urged, called on, called for,
             demanded, ordered); "proposed", "suggested" and "invited" assert.
promises     vowed, pledged, promised, guaranteed; "assured" of what will be; "we will ... by 2030".
"""

from __future__ import annotations

import re

from rostra.domain.records import Force

_CLAIM = (
    r"(?:accusations?|allegations?|claims?|reports?|suggestions?|charges?|rumou?rs?|notions?"
    r"|assertions?|speculations?|insinuations?|idea\sthat|explanation|version|criticism|findings?"
    r"|talk\sof|gossip|information|innuendo)"
)
_CLAIMS = re.compile(
    r"(?:the\s|any\s|all\s|such\s|these\s|those\s|as\s\w+\s|media\s|earlier\s|recent\s|his\s|her\s|their\s)*"
    rf"(?:[“\"'‘]?[\w-]+[”\"'’]?\s){{0,2}}?{_CLAIM}\b",
    re.IGNORECASE,
)
_CLAIMS_SOON = re.compile(rf"as\s[^.;]{{1,40}}?\W{_CLAIM}\b", re.IGNORECASE)
"""“dismissed | as „pub talk“ reports that ...”."""
_FALSE = (
    r"(?:false|baseless|fantas\w+|nonsense|untrue|lies?|fabricat\w+|groundless|unfounded|fake\w*"
    r"|fiction|absurd|propaganda|slander\w*|invent(?:ed|ion)s?|a\smyth|defamat\w+|misinformation"
    r"|disinformation|without\s(?:any\s)?(?:foundation|basis|merit)|rubbish|hoax|bogus|a\scanard|forger(?:y|ies)"
    r"|far[\s-]fetched|a\sfairy\stale|concocted|made[\s-]up|incorrect|inaccurate|wide\sof\sthe\smark"
    r"|ridiculous|ludicrous|preposterous|gossip)"
)
_UNTRUTH = (
    r"(?:(?:\w+\s)?(?:fake|lies?|fabrications?|forger(?:y|ies)|hoax|inventions?|fictions?|fairy\stales?"
    r"|canards?|slanders?)|myth)"
)
"""What somebody calls a lie; “a false choice” is none."""
_DENY = re.compile(
    r"\b(?:den(?:y|ies|ied|ying)|denials?|refut(?:e|es|ed|ing)|disclaim(?:s|ed|ing)?"
    r"|repudiat(?:e|es|ed|ing)|rebut(?:s|ted|ting)?|debunk(?:s|ed|ing)?|dispel(?:s|led|ling)?"
    r"|disavow(?:s|ed|ing)?|rul(?:e|es|ed|ing)(?:\s\w+ly)?\sout)\b",
    re.IGNORECASE,
)
_REJECT = re.compile(
    r"\b(?:reject(?:s|ed|ing)?|dismiss(?:es|ed|ing)?|disput(?:e|es|ed|ing)|contest(?:s|ed|ing)?"
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
_CALLED_FALSE = re.compile(
    rf"\b{_CLAIM}\b[^.;]{{0,60}}?\W(?:an?\s)?(?:\w+\s)?{_FALSE}\b", re.IGNORECASE
)
# Refusals, double negatives and what is denied to somebody: no denials.
_NOT_DENY = re.compile(
    r"\b(?:not|n['’]t|never|neither|without|nor|refus\w+\sto|declin\w+\sto|cannot)\s(?:\w+\s)?"
    r"(?:den|refut|disput|reject|rule)"
    r"|\bden(?:y|ies|ied|ying)\s+[“\"']?(?:them|him|her|us|me|access|entry|visas?|permission|bail|boarding|asylum|parole|treatment|citizenship|care|service"
    r"|an?\s(?:visa|licence|license|permit)|(?:the|an?|his|her|their)\s(?:request|appeal|motion"
    r"|application|petition))\b",
    re.IGNORECASE,
)
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
_CRIME = (
    r"(?:order(?:ed)?|pa(?:y|id)|bribed?|st(?:eal|olen)|kill(?:ed)?|attack(?:ed)?|shell(?:ed)?|bomb(?:ed)?"
    r"|fired?|sh(?:oo|o)t|tortured?|beat(?:en)?|lied?|cheat(?:ed)?|threaten(?:ed)?|spy|spied|hack(?:ed)?"
    r"|poison(?:ed)?|arm(?:ed)?|financed?|fund(?:ed)?|invaded?|violated?|leak(?:ed)?|abandon(?:ed)?"
    r"|forged?|interfered?|colluded?|hid(?:e|den)|mis(?:lead|led)|promised?\sanybody|mistreat(?:ed)?"
    r"|dump(?:ed)?|t(?:ake|aken)\s(?:any\s|an?\s)?(?:bribes?|money|cent|kickbacks?)|manipulated?|rig(?:ged)?|leave\sanybody|left\sanybody)"
)
"""What nobody says unasked that he has not done."""
_UNREAL = (
    r"(?:(?:do|does|did)\snot\s(?:correspond\sto|reflect|match|accord\swith)\s(?:the\s)?(?:reality|facts?|truth)"
    r"|(?:ha(?:s|ve|d))\s(?:nothing\sto\sdo|nothing\sin\scommon)\swith\s(?:the\s)?(?:reality|facts?|truth)"
    r"|(?:is|are|was|were)\s(?:\w+ly\s)?(?:far\sfrom\s(?:the\s)?(?:reality|truth)"
    r"|contrary\sto\s(?:the\s)?(?:facts?|truth)|at\sodds\swith\sthe\s(?:facts|truth)))"
)
_SAYS_FALSE = re.compile(
    r"\b(?:there\s(?:is|was)\s[“\"'‘]?(?:absolutely\s|simply\s)?no\struth\b|^[“\"'‘]?no\struth\swhatsoever\b"
    r"|(?:I|we)\s(?:\w+ly\s)?(?:deny|reject\s(?:the|this|these|those|any|all|such)\s(?:\w+\s)?"
    rf"{_CLAIM}|do\snot\saccept\s(?:the|this|that|any)\s{_CLAIM})\b"
    rf"|(?:(?:I|we)\s(?:ha(?:ve|s|d)\s)?|{_ACCUSED}\sha(?:ve|s|d)\s)never\s(?:once\s|ever\s)?{_DEED}\b"
    r"(?!\s(?:us|me)\b)"
    rf"|\b{_ACCUSED}\sha(?:s|d)\snever\sseen\s(?:the|any|that|this|it|them)\b(?!\s[\w-]+\s(?:so|like|this)\b)"
    rf"|(?:^|[.!?]\s)Not\s(?:one|a\ssingle)\s[\w-]+\s(?:(?:has|have|had|was|were)\s(?:ever\s)?)?{_DEED}\b"
    rf"|^no\s(?:[\w-]+\s){{1,3}}?(?:has|have|had)\s(?:ever\s)?{_DEED}\b"
    rf"|\b(?:I|we|{_ACCUSED})\s(?:did|have|has|had)(?:\snot|n['’]t)\s(?:\w+ly\s)?{_CRIME}\b"
    rf"|\b(?:I|we|{_ACCUSED})\s(?:ha(?:ve|s|d)\s)?{_DEED}\snothing(?!\s(?:but|less|more))\b"
    r"|(?:^|[.!?]\s)(?:nobody|no\sone|none)\s(?:in|of|from|at)\s(?:my|our|his|her|their|the)\s[\w-]+\s"
    rf"(?:(?:ha(?:ve|s|d)|was|were)\s)?(?:ever\s)?(?:been\s)?(?:{_CRIME}|took|asked)\b"
    r"|\bthere\s(?:is|was|were|ha[ds]\sbeen|have\sbeen)\s(?:absolutely\s)?no\s(?:secret|hidden|cover-?up"
    r"|conspiracy|plot|wrongdoing|interference|meddling|contacts?\s(?:of\sany\skind\s)?with)\b"
    r"|\bcontrary\sto\s(?:the\s|some\s|media\s|press\s)*(?:reports|claims|rumou?rs|allegations)\b"
    rf"|\b(?:{_CLAIM}|stor(?:y|ies))\s(?:[^.;,?!]{{0,60}}?\s)?(?:ha(?:s|ve|d)\s(?:absolutely\s)?no\s(?:basis|foundation"
    r"|merit|substance)|(?:is|are|was|were|ha[ds]\sbeen|have\sbeen)\s(?:made\sup|invented|fabricated"
    rf"|concocted|(?:\w+\sand\s){_FALSE}))\b"
    r"|\bit\s(?:is|was)\s(?:simply\s|just\s|completely\s)?(?:incorrect|untrue|not\strue|wrong|false|a\slie)\s"
    r"(?:that|to\s(?:say|claim|suggest))\b"
    r"|\b(?:I|he|she|they|we)\s(?:had\sbeen|have\sbeen|was|were)\s(?:mis(?:heard|quoted|understood|translated)"
    r"|quoted\sout\sof\scontext)\b"
    r"|^(?:wrong|false|untrue)[.!,]"
    r"|\b(?:I|we)\snever\s(?:had|did|was|were)(?:\s(?:one|any|so|it|that))?\W*\Z"
    r"|\bI\s(?:have|had)\snever\sbeen\s(?:to|in|at|a)\b"
    r"|\b(?:whoever|anyone\swho|anybody\swho|those\swho)\s[^.;,?!]{0,30}?\s(?:otherwise|so|that)\s(?:is|are)\s(?:lying|not\stelling\sthe\struth|a\sliar)\b"
    rf"|^[“\"'‘]?(?:{_FALSE}|not\s(?:true|so))(?:[.!,”\"'’]|\Z)"
    r"|\b(?:this|that|it|the)\s(?:[\w-]+\s)?never\s(?:existed|t(?:oo|a)ke?n?\splace)\b"
    r"|\b(?:nothing|none|not\sa\sword)\s(?:of|in)\s[^.;?!]{0,40}?\s(?:is|was)\strue\b|^No[.,!]\s(?:nobody|nothing|none|no\sone)\b"
    r"|\b(?:this|that|it)\s(?:never|did\snot|didn['’]t)\s(?:happen(?:ed)?|t(?:oo|a)ke?\splace)\b(?!\sagain)"
    r"|\b(?:did|done|do|said)\snothing\sof\sthe\s(?:kind|sort)\b"
    rf"|\b(?!(?:it|they)\b)(?:I|we|{_ACCUSED})\s(?:ha(?:d|ve|s)\s(?:absolutely\s)?nothing\s(?:whatsoever\s)?to\sdo\swith"
    r"|(?:ha(?:d|ve|s)\s)?(?:played\sno\s(?:part|role)|taken\sno\spart|took\sno\spart|had\sno\shand)\sin"
    r"|(?:was|were|am|is|are)\snot\s(?:behind|involved\sin)\sthe\s(?:attack|killing|murder|coup|fire"
    r"|explosion|blast|incident|deal|leak|plot|raid|theft|sabotage))"
    r"|^There\s(?:is|are|was|were)\snone\b|^(?:It|They|That)\s(?:is|are)\snot,?\sand\s(?:\w+\s)?never\s(?:was|were)\b"
    r"|^No[.,!]\s(?:I|We|It|They|That|There|He|She|The\s[\w-]+|Our\s[\w-]+)\s(?:never"
    r"|(?:did|have|has|was|were|is|are|had)\s(?:not|never))\b"
    rf"|(?:{_CLAIM}|stor(?:y|ies)|this|that|it)\s(?:[^.;,?!]{{0,40}}?\s)?{_UNREAL}"
    r"|no\ssuch\s\w+(?:\s\w+)?\s(?:was|were|has|have|had|exists?|existed|took|is|are)\b"
    rf"|(?:{_CLAIM}|stor(?:y|ies)|letter|document|video|recording|photo(?:graph)?s?|pictures?|images?|footage|tape|e?-?mail|quote|signature|(?:this|that|it|they)(?=\s(?:is|was|are|were)))\s(?:[^.;,?!]{{0,60}}?\s)?"
    r"(?:is|are|was|were)\s[“\"'‘]?(?:simply|completely|entirely|absolutely|totally|utterly|just"
    rf"|plainly|all|pure|wholly)?\s?(?:not\strue(?!\s(?:for|of|in|everywhere|always)\b)|an?\s\w*\s?lie\b|an?\s{_UNTRUTH}|{_FALSE})(?![\w-])"
    r"|nothing\scould\sbe\sfurther\sfrom\sthe\struth)",
    re.IGNORECASE,
)
_INSIST = re.compile(
    r"\b(?:insist(?:s|ed|ing)?|maintain(?:s|ed|ing)?|swore|protest(?:s|ed|ing)?)\b", re.IGNORECASE
)
_NONE_HAD = re.compile(
    r"[“\"'‘]?(?:no\s|none\s|not\s(?:one|a)\b|nobody\b|there\s(?:was|were|ha[ds]\sbeen|is)\sno\s)"
    r"[^.;?!]{0,60}?\b(?:had|has|have|was|were|is|been)\b",
    re.IGNORECASE,
)
"""“insisted that | no wheat had been turned back”."""
_UNSURE = re.compile(
    r"(?:not|n['’]t)\s(?:think|believe|say|saying|suggest|suggesting|mean)\b[^.;!?]{0,20}\Z",
    re.IGNORECASE,
)
"""“I don't think this is a lie”."""
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
_PROMISE = re.compile(
    r"\b(?:vow(?:s|ed|ing)?|pledg(?:e|es|ed|ing)|promis(?:e|es|ed|ing)|guarantee(?:s|d|ing)?"
    r"|commit(?:s|ted|ting)?\s(?:himself|herself|itself|themselves|(?:\w+\s){0,2}to)"
    r"|commitment\sto|undert(?:ook|ake|akes|aking)|swore|swear(?:s|ing)?"
    r"|g(?:a|i)ve(?:s|n)?\s(?:his|her|their|its)\sword)\b",
    re.IGNORECASE,
)
_PROMISED = re.compile(
    r"\b(?:I|we)\s(?:promise|pledge|vow|guarantee|commit\sourselves|give\syou\s(?:my|our)\sword)\b"
    r"|\byou\shave\s(?:my|our)\sword\b|\bgive\s(?:you|them|him|her)\s(?:my|our)\sword\b|\bas\sa\spromise\b"
    r"|\bby\s(?:19|20|21)\d\d,?\s(?:I|we)\s(?:will|shall)\b"
    r"|\b(?:I|we)\s(?:will|shall)\s(?!not\b|be\sable|see\b|have\sto)[^.;?!]{0,120}?\bby\s"
    r"(?:the\s(?:end|close)\sof|(?:19|20|21)\d\d)",
    re.IGNORECASE,
)
_ASSURE = re.compile(r"\bassur(?:e|es|ed|ing|ances?)\b", re.IGNORECASE)
_FUTURE = re.compile(r"\b(?:will|would|shall|['’]ll)\b", re.IGNORECASE)
_ASK = re.compile(
    r"\b(?:ask(?:s|ed|ing)?|wonder(?:s|ed|ing)?|urg(?:e|es|ed|ing)|call(?:s|ed|ing)?\s(?:up)?on"
    r"|call(?:s|ed|ing)?\s(?:\w+ly\s|again\s|once\smore\s)?for|calls?\sfor|press(?:es|ed|ing)?\sfor"
    r"|task(?:s|ed|ing)|direct(?:s|ed|ing)(?!\s(?:\w+ly\s)?(?:against|at|by|towards?|from))|set(?:s|ting)?\b.{0,40}\btask"
    r"|demand(?:s|ed|ing)?|appeal(?:s|ed|ing)?|request(?:s|ed|ing)?|instruct(?:s|ed|ing)?"
    r"|order(?:s|ed|ing)?|implor(?:e|es|ed|ing)|plead(?:s|ed|ing)?|beg(?:s|ged|ging)?"
    r"|in?quir(?:e|es|ed|ing)|enquir(?:e|es|ed|ing)|exhort(?:s|ed|ing)?)\b",
    re.IGNORECASE,
)
_ASKED = re.compile(
    r"(?:^|[.!?]\s)Please\s[a-z]|\bI\s(?:would\slike\sto\s)?(?:ask|urge|appeal\sto|call\s(?:up)?on|beg)\s"
    r"(?:you|him|her|them|all|every\w*|the|our|both)\b"
)
_REPEAT = re.compile(
    r"\b(?:reiterat|renew|repeat|convey|reaffirm|stood\sby|stands?\sby)\w*\b", re.IGNORECASE
)
_WANTED = re.compile(r"[^.;]{0,60}?\b(?:call|appeal|demand)s?\s(?:for|to|that)\b")
"""“renewed | its call for elections”."""
_TELL = re.compile(r"\b(?:told|tells?|telling|warn(?:s|ed|ing)?)\b", re.IGNORECASE)
_TO_DO = re.compile(
    r"(?:(?:the|his|her|their|all|both)\s(?:(?!(?:is|are|was|were|ha[ds]|said|would|will)\b)"
    r"[\w’'-]+\s){1,3})?(?:not\s)?to\s[a-z]+\b"
)
"""“told | the airlines to refund the passengers”."""
_BE_DONE = re.compile(
    r"(?:(?!(?:will|would|shall|should|must|can|could|may|might|cannot|to|not|never)\b)[\w’'-]+\s){1,5}be\s\w+"
)
"""“insisted | prisoners be exchanged”."""
_ENCOURAGE = re.compile(r"\bencourag(?:e|es|ed|ing)\b", re.IGNORECASE)
_CONDITION = re.compile(
    r"(?<!as\s)(?<!what\s)(?<!even\s)(?<!see\s)(?<!know\s)(?<!ask\s)(?<!wonder\s)"
    r"\b(?:if|unless|provid(?:ed|ing)\sthat|provided(?=\s\w+\s\w+)|on\s(?:the\s)?condition\s(?:that|of)"
    r"|in\sthe\sevent\s(?:that|of)|(?:as|so)\slong\sas|assuming\sthat)\b"
    r"(?!\s(?:not|possible|necessary|any|anything|so)\b)(?!\san?\s[\w-]+[”\"’']?\Z)|,\sprovided(?=\W*\Z)",
    re.IGNORECASE,
)

_INVERTED = re.compile(
    r"[“\"]?(?:Should\s(?:(?:the|this|that|any|it|they|we|he|she)\s|[^.?!,]{3,60},\s)|Were\s\w+\sto\s)(?!\?)"
)


def force_of(content: str, cue: str, before: str = "") -> tuple[Force, float]:
    """The force of one statement, and how sure that is, 0 to 1.

    `content` and `cue` are their texts; `before` is up to forty characters before the cue.
    """
    if denies(content, cue, before):
        return Force.DENIES, 0.9
    if content.rstrip("”\"'’» ").endswith("?"):
        return Force.ASKS, 0.9
    if _CONDITION.search(content) or _INVERTED.match(content):
        return Force.CONDITIONAL, 0.75
    if _asks(content, cue):
        return Force.ASKS, 0.85
    if _PROMISE.search(cue) or _PROMISED.search(content):
        return Force.PROMISES, 0.85
    if _ASSURE.search(cue) and _FUTURE.search(content):
        return Force.PROMISES, 0.75
    return Force.ASSERTS, 0.85


def _asks(content: str, cue: str) -> bool:
    """Whether an act is wanted of somebody."""
    if _ASK.search(cue) or _ASKED.search(content):
        return True
    if _INSIST.search(cue) and _BE_DONE.match(content):
        return True
    if "the task of " in content and re.match(r"set", cue):
        return True
    if (_REPEAT.search(cue) and _WANTED.match(content)) or (
        _TELL.search(cue) and _TO_DO.match(content)
    ):
        return True
    return bool(_ENCOURAGE.search(cue)) and " to " in content


def denies(content: str, cue: str, before: str = "") -> bool:
    """Whether the cue, or the words themselves, deny what was claimed."""
    if _NOT_DENY.search(" ".join(f"{before[-20:]} {cue} {content[:24]}".split())):
        return False
    if _DENY.search(cue):
        return True
    if _REJECT.search(cue) and (
        _CLAIMS.match(content)
        or _CLAIMS.search(cue)
        or _AS_FALSE.search(cue)
        or content.startswith("that ")
        or _WORDS_AS.match(content)
        or (content.startswith("as ") and _CLAIMS_SOON.match(content))
        or _CALLED_FALSE.search(content)
    ):
        return True
    if _CALL.search(cue) and _CALLED_FALSE.search(f"{cue} {content}"):
        return True
    is_as = bool(re.search(r"\bas\W*\Z", cue)) or content.startswith("as ")
    if is_as and _REJECT.search(cue) and _TALE.match(content.removeprefix("as ")):
        return True
    called = _CALL.search(cue)
    if _NO_TRUTH.search(cue) or (
        called and (_LIE.match(content) or _LIE.search(f"{cue[called.end() :]} {content}"[:200]))
    ):
        return True
    if _INSIST.search(cue) and _NONE_HAD.match(content):
        return True
    found = _SAYS_FALSE.search(content[:400])
    return bool(found) and not _UNSURE.search(content, 0, found.start() if found else 0)
