"""The words by which a statement speaks of its speaker's country, or of the parties of a talk.

Patterns only; `concern.py` says what each of them means for a statement.
"""

from __future__ import annotations

import re

from rostra.extraction.concern_dateline import MONTH

STATES = (
    r"(?:countries|nations|states|peoples|neighbou?rs|economies|presidents|leaders|governments"
    r"|republics|capitals|ministers|ministries|parliaments|armies|navies|coast\sguards|central\sbanks"
    r"|railways|societies|kingdoms|heads\sof\sstate|business\scommunities)"
)
PAIR = re.compile(
    rf"\b(?:(?:both|(?:the|our|their|these)\stwo)\s(?:[\w-]+\s)?{STATES}"
    rf"|(?:our|their|respective|these|the)\s(?:two\s)?(?:countries|nations|states|peoples|neighbou?rs"
    r"|economies|presidents|leaders|governments|republics|capitals)"
    r"|bilateral|mutual(?:ly)?|interstate|inter-?governmental|inter-?parliamentary|two-way|binational)\b",
    re.IGNORECASE,
)
TWO = re.compile(r"two|both|bilateral|mutual|inter|binational", re.IGNORECASE)
THREE = re.compile(
    rf"\b(?:(?:the|all|our|their|these)\sthree\s(?:[\w-]+\s)?{STATES}|trilateral)\b", re.IGNORECASE
)
SIDES = re.compile(
    r"\b(?:(?:both|the|our|the\stwo|our\stwo)\s(?:sides|parties|delegations)|each\sother|one\sanother"
    r"|between\sus|joint(?:ly)?|(?:our|their)\s(?:relations|ties|partnership|friendship|cooperation"
    r"|alliance|dialogue|respective|common|shared)|we\s(?:both\s)?share|we\sare\s(?:good\s)?(?:neighbou?rs|friends|partners|allies))\b",
    re.IGNORECASE,
)
"""Of the parties where one of them speaks; otherwise of anybody."""
HERE = re.compile(
    r"\b(?:the|this)\s(?:country|nation|state|people|economy|government|army|homeland|republic"
    r"|citizens|parliament|budget|territory|navy|air\sforce|armed\sforces|central\sbank|treasury|authorities)(?:['’]s)?\b"
    r"|\bdomestic\b",
    re.IGNORECASE,
)
"""The speaker's own, where he speaks for his state; of a bank's economist it may be anybody's."""
OWN = re.compile(
    r"\b(?:our|my|his|her)\s(?:nation|state|people|army|homeland|republic|budget|territory)\b"
    r"|\b(?:our|my|his|her|their)\s(?:\w+\s)?(?:ministry|ministries|minister|ministers|companies|businesses"
    r"|universities|farmers|workers|fishermen|soldiers|troops|borders?|border\sguards|armed\sforces|navy"
    r"|carmakers|banks|schools|students|ports|airspace|waters|side|compatriots|nationals|currency"
    r"|exports|imports|industry|homes|citizens|president|parliament|embassy|government|country|economy)\b"
    r"|\bat\shome\b|\bours\b",
    re.IGNORECASE,
)
OURS = re.compile(
    r"\b(?:our|my)\s(?!(?:two|both|common|shared|joint|mutual|three|friends?|partners?|allies|ally|neighbou?rs?"
    r"|colleagues?|guests?|dear|region|continent|world|planet|time|times|age|century|talks|meeting|conversation"
    r"|relations|relationship|ties|cooperation|partnership|friendship|dialogue|union|sea|river|ocean|view"
    r"|opinion|mother|father|wife|husband|life|lives|heart|hand|word|memory|mind|way|thanks|gratitude"
    r"|congratulations|condolences|children|host|hosts|own|question|answer|job|party|countries|peoples"
    r"|nations|economies|respective|bilateral|counterparts?|advice|help|friend|office)\b)[a-z]"
)
"""“our stores are full”, said by who holds an office of state."""
YOURS = re.compile(
    r"\byour\s(?:\w+\s)?(?:country|nation|people|government|capital|city|side|president|minister"
    r"|parliament|companies|market|support|hospitality)\b",
    re.IGNORECASE,
)
PARTNER = re.compile(
    r"\bthe\sguests?\b|\bthe\s(?:brotherly|friendly)\s(?:country|people|nation|state)\b"
    r"|\b(?:his|her|their|both|his\stwo|her\stwo)\s(?:guest|host|counterpart|colleague)s?\b",
    re.IGNORECASE,
)
ITS = re.compile(
    r"\b(?:the|its|this)\s(?:country|nation|state|authorities|government|economy)(?:['’]s)?\b",
    re.IGNORECASE,
)
ALL_OF_THEM = re.compile(
    r"(?:the|both|all)\s(?:(?:two|three|prime|foreign)\s){0,2}"
    r"(?:sides|parties|delegations|presidents|ministers|leaders|heads\sof\sstate)|they",
    re.IGNORECASE,
)
"""“The sides”, “both ministers” speak: whoever talks there."""
IN_CITY = re.compile(r"(?:\A|[\n.!?”\"]\s*)In\s\Z")
A_PERSON = re.compile(r"(?:an?|one|two|three|some|several|many)\s", re.IGNORECASE)
"""“A German carpenter”: no body, though nobody knows the name."""
OF_STATE = re.compile(
    r"(?:the|an?)\s(?:[a-z-]+\s){0,3}?(?:ministry|government|army|military|police|parliament|opposition"
    r"|authorities|officials?|spokes(?:man|woman|person)|president|minister|premier|central\sbank|court"
    r"|prosecutors?|navy|coast\sguard)\b",
    re.IGNORECASE,
)
ITS_BODY = re.compile(
    r"its\s(?:[a-z]+\s){0,2}?(?:ministry|government|army|military|parliament|embassy|central\sbank|presidency)\b",
    re.IGNORECASE,
)
THE_BODY_THERE = re.compile(
    r"\b(?:ministry|government|army|military|police|parliament|presidency|embassy)\sthere\b",
    re.IGNORECASE,
)
TOPIC = re.compile(
    r"(?:^|(?<=[.”\"]\s))(?:Regarding|Concerning|As\s(?:for|regards|to)|Turning\sto|Touching\s(?:up)?on|On|With\sregard\sto"
    r"|In\sregard\sto|Speaking\s(?:about|of)|Commenting\son)\s"
    r"(?!\d|(?:the\s)?\w+day\b|(?:the\s)?(?:same\s|next\s)day|(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)[a-z]*\s\d)"
    r"[^.,;\n]{2,90},\s",
    re.MULTILINE,
)
"""“Regarding Moldova, | she said the country ...”: until “On energy, ...”."""
DISCUSSED = re.compile(
    r"\b(?:discuss\w*|spoke\s(?:about|of|on)|talked\sabout|turned\sto|touched\s(?:up)?on|devoted\sto"
    r"|exchanged?\sviews\son|exchange\sof\sviews\son|[Aa]sked\s(?:about|whether|if)|[Oo]n\sthe\ssubject\sof"
    r"|situation\s(?:in|around)|focus(?:ed)?\son|reviewed)\b"
)
"""“The ministers | discussed | Ukraine.  She stressed that the country ...”"""
OF_MANY = re.compile(
    r"\b(?:U\.?N\.?|United\sNations|World|International|European|E\.?U\.?|NATO|OSCE|IMF|WHO|Union|Fund"
    r"|Red\sCross|mission|monitors?|humanitarian|High\sCommissioner)\b"
)
"""Bodies of many states."""
OUTSIDER = re.compile(
    r"\b(?:commissioner|head|chief|mission|(?:high\s)?representative|director|secretary-general"
    r"|coordinator|rapporteur|economist|envoy)\b",
    re.IGNORECASE,
)
"""Who speaks for no state: to them “the country” is the one they visit."""
THEIRS = re.compile(
    r"\btheir\s(?:own\s)?(?:[a-z]+\s)?(?:countries|nations|governments|ministers|ministries|parliaments|armies"
    r"|navies|armed\sforces|peoples|citizens|companies|capitals|borders|experts|delegations|central\sbanks"
    r"|embassies|territories|economies|coast\sguards|presidents|teams)\b",
    re.IGNORECASE,
)
"""“(The ministers agreed that) | their interior ministers | would meet”: each one's."""
NEIGHBOUR = re.compile(
    r"\b(?:its|our|their|his|her|the)\s(?:[a-z]+\s)?neighbou?r(?!s)\b"
    r"|\bthe\sother\s(?:side|party|government|country|capital|ministry)\b|\b(?:its|our|their)\srival\b",
    re.IGNORECASE,
)
"""“Accused | its neighbour”: the other of two."""
TIES = re.compile(
    r"\b(?:(?<!\ba\s)trade|turnover|cooperation|relations(?:hip)?|ties|partnership|friendship"
    r"|dialogue|cargo|contacts|visit|transit|crossings?|checkpoints?|customs|border\s\w+s|visas?|quotas?"
    r"|exchanges?|links|bonds|duties|duty(?!\s(?:of|to)\b))\b",
    re.IGNORECASE,
)
AGREED = re.compile(r"\bagree", re.IGNORECASE)
APPEALS = re.compile(r"\b(?:call\w*\s(?:on|upon)|urg\w+|appeal\w*|implor\w+)", re.IGNORECASE)
"""“(Called on) | both sides”: who does is none of them."""
ITSELF = re.compile(r"(?:it|they|we|its|our|their)\b", re.IGNORECASE)
"""How a body speaks of itself: “(the Competition Authority) it had received ...”."""
_THE = (
    r"(?:to\s(?:study|consider|examine|accept|reject|answer|weigh|support|discuss)\s)?"
    r"(?:the|this|these|that|such|all|any)\s(?:\w+\s)?"
)
THE_CLAIM = re.compile(
    rf"{_THE}(?:accusation|allegation|charge|claim|report|criticism|version|suggestion|explanation|warning)s?\Z"
    rf"|{_THE}(?:offer|plan|proposal|dispute|quarrel|decision|move|step|demand|request|initiative|idea"
    r"|explanation|seizure|arrest|measure|vote|deal|push-?back|assurance|appeal|invitation|ban|tariff|duty"
    r"|view|position|assessment|opinion|approach|accusation|allegation|charge|claim|report|criticism|suggestion|warning|threat|remark|protest|complaint)s?"
    r"(?:\Z|,?\s(?:as\s|an?\s)|\s[“\"‘„«]|\s(?:and|but|was|were|is|are)\s)"
    r"|(?:that|this|it)\s(?:is|was)\s(?:simply\s)?(?:not\strue|untrue|false|a\slie|an?\sinvention)\b",
    re.IGNORECASE,
)
"""“Rejected | the accusation”, “That is not true”: it is of what was said before."""
PRIVATE = re.compile(
    r"\b(?:analyst|strategist|trader|economist|broker|executive|vice[\s-]president\s(?:of|and|at)|ltd"
    r"|inc|corp|plc|company|group|securities|manager|(?<!central\s)(?<!reserve\s)(?<!national\s)bank"
    r"(?!\sgovernor))\b",
    re.IGNORECASE,
)
IT_OR_THEY = re.compile(r"\b(?:it|its|they|them|their|there)\b", re.IGNORECASE)
GOES_ON = re.compile(r"(?:it|they|them|its|their|this|these|that|those|such|both)\b", re.IGNORECASE)
THE_THING = re.compile(
    r"\b[Tt]h(?:e|is|ese|ose|at)\s(?:(?:same|whole|entire|latest|first|second|new)\s)?([a-z]{4,})\b"
    r"(?!\s(?:of|that|to)\b)"
)
BESIDE = re.compile(r"\b([a-z]{4,})\b|[.;!?\n]")
RIGHT_BESIDE = re.compile(r"(?:['’]s?)?\s([a-z]{4,})(?:\s([a-z]{4,}))?\b")
"""“A Turkish | fishing boat”."""
NEAR, FAR = 20, 900
VAGUE = frozenset(
    """
    that this with have been would will their which from said about into than more also over year
    years month months week weeks president minister ministers government country countries state
    ministry people time side sides last first could two three other were they when after before
    parliament capital between report reports number world region need importance visit talks
    """.split()  # noqa: SIM905
)
STATE_OF = re.compile(
    r"\b(?:president|minister|premier|king|queen|government|republic|kingdom|ministry|ambassador|embassy)"
    r"(?:\s[\w&,’'-]+){0,5}?\s(?:of|to|from)\s(?:the\s)?\Z",
    re.IGNORECASE,
)
TITLED = re.compile(
    r"\b(?:Mr|Mrs|Ms|Dr|Sir|Dame|President|Minister|Premier|Chancellor|Senator|General|Colonel|Captain|Ambassador|Judge"
    r"|Professor|Commissioner)\.?\s(?:(?!of\b)[^\W\d_a-z][\w.’'-]*\s){0,2}\Z"
)
STATES_OWN = re.compile(
    r"(?:\s(?:[Ff]oreign|[Pp]rime|[Ff]inance|[Dd]efen[cs]e|[Ii]nterior))?\s(?:president|prime\sminister|minister"
    r"|ministry|government|army|parliament|ambassador|embassy)\b"
    r"|\s(?:summoned|recalled|expelled|has\ssummoned|has\srecalled|has\sexpelled)\b",
    re.IGNORECASE,
)
LONG_WORD = re.compile(r"\b[a-z][\w’'-]{3,}")
CAPITAL = re.compile(r"(?<![.!?:\n“\"] )(?<!^)\b[^\W\d_a-z][^\W\d_]{3,}\b", re.MULTILINE)
"""Names, and no word that begins a sentence: “the dam at | Fomi”."""
THE_NOUN = re.compile(r"\b(?:the|this|these)\s[a-z]{3,}", re.IGNORECASE)
WHERE = re.compile(r"\b(?:in|to|from|of|near|across|into|outside|against)\s\Z", re.IGNORECASE)
"""“In | Jordan” is no person."""
AND = re.compile(r"\s(?:and|or)\s(?:the\s)?|['’]s?\s(?:and|or)\s")
"""“Cambodia | and | Thailand”."""
OWNER = re.compile(r"['’]s?\Z")
US = re.compile(r"\b(?:we|us|our|ours)\b", re.IGNORECASE)
BREAK = re.compile(r"\n\s*")
STATE_OFFICE = re.compile(
    r"\b(?:president|premier|minister|chancellor|king|queen)\b", re.IGNORECASE
)
NAME = re.compile(r"[^\W\d_](?:[^\W_]|['’-](?!s\b)(?=[^\W_])){2,}")
PRAISES = re.compile(
    r"\b(?:prais\w+|laud\w+|hail\w+|commend\w+|applaud\w+|admir\w+|welcom\w+|appreciat\w+|tribute"
    r"|gratitude|thank\w*|congratulat\w+|satisfaction)\b",
    re.IGNORECASE,
)
BETWEEN = frozenset(
    """
    corridor railway line cable grid pipeline pipe bridge tunnel ferry ferrie flight route river dam
    island port terminal harbour airport canal strait road link interconnector agreement treaty
    treatie convention protocol accord deal contract pact signed signature consulate consul embassy
    embassie delegation forum commission ambassador envoy talks negotiation summit meeting loan
    credit swap aid grant investment investor funding gas oil power megawatts electricity grain
    wheat fertiliser fertilizer supply supplie export import shipment purchase sale sell buy bought
    sold tons tonnes barrels cubic plant works mine factory factorie project smelter field refinery
    refinerie shipyard turbine satellite company companie firm contractor bank student expert
    scholarship engineer worker doctor nurse refugee migrant prisoner hostage sailor fishermen
    soldier troops trainer specialist aircraft plane jet missile drone ship vessel tanker boat
    warship navy navie weapon arms ceasefire truce attack strike shelling frontier checkpoint
    """.split()  # noqa: SIM905
)
BETWEEN_BEGINS = ("ratif", "memorand", "financ", "deliver", "business", "border")
"""Ways, works, papers, goods and people such as pass between countries; in the singular."""
DOMESTIC = frozenset(
    """
    budget reform wage salary salarie job law tax taxe pension vote voter election council school
    court judge rent unemployment inflation deficit growth coalition party deputies
    """.split()  # noqa: SIM905
)
"""What each country has of its own; in the singular."""
SMALL_WORD = re.compile(r"[a-z]{3,}")
MUST = re.compile(r"\b(?:must|should|ought)\b", re.IGNORECASE)
FEELS = re.compile(
    r"\b(?:heart|friend\w*|trust|dream|courage|patience|hope|fear|love|words?|truth|silence)\b",
    re.IGNORECASE,
)
OFFERS = re.compile(r"\b(?:offer|propos|suggest|invit)\w*", re.IGNORECASE)
ASKS = re.compile(
    r"\b(?:ask|urg|demand|request|appeal|insist|want)\w*|\b(?:call|press)\w*\s(?:on|for)\b",
    re.IGNORECASE,
)
ACCUSES = re.compile(
    r"\b(?:accus|blam|charg|complain|criticis|criticiz|condemn|denounc|protest|warn)\w*",
    re.IGNORECASE,
)
DENIES = re.compile(r"\b(?:den(?:y|ie)|reject|dismiss|refut)\w*|\brul\w*\sout\b", re.IGNORECASE)
REPLIES = re.compile(r"\b(?:repl|answer|respond|retort|counter(?!p))\w*", re.IGNORECASE)
HOPES = re.compile(r"\b(?:express|voic|hop|confiden|regret)\w*", re.IGNORECASE)
BEGINS_HE = re.compile(r"s?he\b", re.IGNORECASE)
BEGINS_IT = re.compile(r"(?:it|they)\b", re.IGNORECASE)
OF_ITS = re.compile(r"\b(?:his|her|their|our|my)\s[a-z]", re.IGNORECASE)
THEY = re.compile(r"\b(?:they|them|theirs?)\b", re.IGNORECASE)
PLURAL = re.compile(r"(?:['’]s?)?(?:\s[\w-]+){0,2}?\s[a-z]{3,}(?:s|men|women|people|children)\b")
"""“The Ukrainian | workers”, “American | car makers”."""
BOTH_SIDES = re.compile(
    r"(?<!of\s)\b(?:both|(?:the|these|those)\stwo|the\sthree|all)\s(?:[a-z]+\s)?"
    r"(?:sides|parties|governments|capitals|countries|armies|neighbou?rs|leaders|ministers|presidents"
    r"|nations|states|peoples|navies|ministries|delegations|banks|shores|coasts|creditors|powers|partners)\b"
    r"|\b(?:neither|either|each)\s(?:side|government|country|army|capital|leader|minister|president"
    r"|neighbou?r|creditor|power|delegation|party)\b"
    r"|\b(?:each\sother|one\sanother)\b|(?<!of\s)\bthe\sparties\b",
    re.IGNORECASE,
)
"""And not “Americans | of | both parties”."""
_BEGINS = (
    r"(?:that|and|but|or|if|when|while|because|as|so|where|since|though|although|whether|said|says"
    r"|say|think|know|believe|hope|fear)"
)
REGION = re.compile(
    r"\b(?:Europe|Asia|Africa|Latin\sAmerica|Middle\sEast|Balkans|Caucasus|Arctic|Antarctica?|Amazon|Gulf|Sahel"
    r"|Mediterranean|Caspian|Black\sSea|Baltic|Pacific|Atlantic|Indo-Pacific|Scandinavia|Maghreb|Levant"
    r"|Arab\sworld|world|globe|planet|humanity|mankind|continent|international\scommunity|multilateralism)\b"
)
"""“The growth of cargo from | Central Asia”: wider than any two countries."""
BLOC = re.compile(
    r"\b(?:E\.?U\.?|European\s(?:Union|Commission|Council|Parliament)|Mercosur|MERCOSUR|ASEAN|Asean|AU|African\sUnion|SADC|ECOWAS"
    r"|NATO|U\.?N\.?|United\sNations|G7|G20|BRICS|OPEC|OSCE|CIS|SCO|GCC|Arab\sLeague|Security\sCouncil|CARICOM|IMF|WTO|IAEA"
    r"|(?:the|our)\s(?:bloc|alliance|Alliance|Union|Organi[sz]ation))\b"
)
"""What “an accord with the | EU” is about has no code."""
DEFINITE_AT_ALL = re.compile(
    r"\b(?i:the|this|that|these|those|it|its|they|them|their|our|ours|us|we|my|his|her|here|there|your|you|i)\b"
    r"|\d|(?<=[a-z,]\s)[A-Z]"
)
"""What “bees respected no borders” has none of."""
THERE = re.compile(
    rf"\b(?!{_BEGINS}\s)[a-z]{{3,}}\sthere\b(?!['’]s)"
    r"|\bthere\b(?!\s(?:is|are|was|were|will|would|has|have|had|be|been|can|could|may|might|must|should|seem\w*"
    r"|appear\w*|remain\w*)\b)(?!['’]s)",
    re.IGNORECASE,
)
"""“The basin | there | is half empty”, “her soldiers | there | would stay”, and not “there is”."""
_FIRM = (
    r"(?:company|maker|firm|group|bank|giant|producer|airline|carrier|builder|retailer|developer"
    r"|manufacturer|operator|miner|rival|brand|chain|publisher|start-up|shipyard|utility|consortium"
    r"|contractor|investor|supplier|insurer|brewer|club|team|newspaper|university|foundation)"
)
CALLED = re.compile(
    rf"(?:\s[a-z][\w-]+){{0,3}}?\s{_FIRM},?\s"
    r"([^\W\d_a-z][\w’&-]+(?:\s[^\W\d_a-z][\w’&-]+){0,3})"
)
"""“The Chinese | battery maker | Hengda”."""
A_FIRM = re.compile(
    rf"(?!\s(?:central|national|reserve)\sbank\b)(?:\s[a-z][\w-]+){{0,3}}?\s{_FIRM}\b"
)
"""“A Danish | maker of vans”."""
A_PAPER = re.compile(
    r"(?:['’]s?)?(?:\s[\w’'&-]+){0,4}?\s(?:news\s?(?:agency|wire|paper|site|channel|portal|magazine|outlet)"
    r"|news\s(?:website|broadcaster)|agency|daily|weekly|broadcaster|television|TV|radio|website|magazine)\b",
    re.IGNORECASE,
)
"""“Japan's | Kyodo news agency”."""
TOLD_TO = re.compile(
    r"(?:\b(?:told|by|to|with|citing|cites|quoting|via|for)|[,”\"])\s(?:the\s)?\Z", re.IGNORECASE
)
"""“In an interview with | Italian| radio”."""
DATED = re.compile(
    rf",\s(?:on\s)?(?:{MONTH}\s\d{{1,2}}|\d{{1,2}}\s{MONTH}),?\s\d{{4}}$", re.MULTILINE
)
"""“Riga |, June 7, 2026”."""
QUARREL = re.compile(
    r"\b(?:accus\w+|protest\w*|disput\w+|quarrel\w*|clash\w*|blam\w+|retaliat\w+|expel\w*|seiz\w+|detain\w*|row"
    r"|threaten\w*|summon\w*|condemn\w*|denounc\w+|invad\w+|invasion|incursion|shell(?:ed|ing)|sanctions|tariffs?|dut(?:y|ies))\b"
)
"""What sets two countries against each other."""
MANY_MEET = re.compile(
    r"\b(?:[Ss]ummit|[Ff]orum|[Cc]onference\sof|[Mm]ember\s[Ss]tates"
    r"|(?:[Ll]eaders|[Mm]inisters|[Pp]residents|[Hh]eads|[Mm]embers|[Dd]elegat\w+)\s(?:of|from)\s(?:the\s)?"
    r"(?:\w+\s){0,2}?(?:members|states|countries|nations|governments))\b"
)
"""“Foreign ministers of 14 island states”."""
TALKING = re.compile(
    r"\b(?:[Tt]alks?|[Mm]ediat\w+|[Nn]egotiat\w+|[Dd]elegations?|[Cc]easefire|[Tt]ruce|[Ee]xchange)\b"
)
"""What two do in the country of a third."""
