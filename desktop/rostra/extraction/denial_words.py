"""The words that denials are made of, as parts of patterns: claims, what they are called, deeds."""

from __future__ import annotations

CLAIM = (
    r"(?:accusations?|allegations?|claims?(?!\s(?:for|on)\s|\sto\s(?!have\b|be\b|know\b))|reports?"
    r"|suggestions(?!\s(?:to|for)\s)|suggestion(?!\s(?:to|for|of\san?)\s)|charges?(?!\s(?:on|for|per)\s)|rumou?rs?|notions?|assertions?"
    r"|speculations?|insinuations?|(?:idea|view|belief|conclusion|contention|impression)\sthat|theor(?:y|ies)|explanation|version(?=\sof\s(?:events|the\sevents|what)|\W*\Z)|criticism|findings?"
    r"|talk\sof|gossip|information|innuendo|reproach(?:es)?|(?:this|that|the|his|her|their|s)\saccount(?=\s(?:of|that|given)\b|\W*\Z))"
)
UNTRUE = (
    r"(?:false|baseless|nonsense|untrue|lies?|fabricat\w+|groundless|unfounded|fake\w*|ficti(?:on(?:al)?|tious)"
    r"|slander\w*|invent(?:ed|ions?)|a\smyth|defamat\w+|misinformation|disinformation"
    r"|without\s(?:any\s)?(?:foundation|basis|merit)|rubbish|hoax|bogus|a\scanard|forger(?:y|ies)"
    r"|a\sfairy\stale|concocted|made[\s-]up|incorrect|inaccurate|wide\sof\sthe\smark)"
)
FALSE = (
    rf"(?:{UNTRUE}|fantas(?:y|ies)|absurd|propaganda|far[\s-]fetched|ridiculous|ludicrous"
    r"|preposterous|wishful\sthinking|gossip|misreadings?|exaggerat(?:ed|ions?)|distort(?:ed|ions?)|misleading"
    r"|a\smisunderstanding|implausible|inconsistent|improbable|misrepresentations?)"
)
"""What claims are called; of other things ("It is absurd that we pay twice") only `UNTRUE`."""
UNTRUTH = (
    r"(?:(?:\w+\s)?(?:fake|lies?|fabrications?|forger(?:y|ies)|hoax|inventions?|fictions?|fairy\stales?"
    r"|canards?|slanders?)|myth)"
)
"""What somebody calls a lie; “a false choice” is none."""
ACCUSED = (
    r"(?:he|she|it|they|(?:his|her|their|its|our|my)\s(?:[\w-]+\s)?(?:country|government|ministry|office"
    r"|party|army|forces|side|company|troops|soldiers|client|agency|administration|department|husband"
    r"|wife|son|daughter|firm|bank|people|men|police|officers|pilots|vessels?|ships?|planes?|aircraft|drones"
    r"|navy|air\sforce|intelligence\sservices?|embassy|crews?|staff))"
)
"""Who is accused, in reported words: "he had never met", "her party had never taken"."""
COIN = r"(?:bribes?|money|cents?|kickbacks?|penn(?:y|ies)|dollars?|euros?|pounds?|crowns?|ransoms?)"
_WHAT = rf"(?:(?:any|an?|one|a\ssingle)\s)?(?:\w+\s)?{COIN}"
DEED = (
    r"(?:said|told|asked(?!\sfor\s(?:pity|charity|help|thanks|favou?rs?|anything|much|more|sympathy)\b)|promised(?!\s(?:any\s)?miracles)|ordered|requested|offered|authori[sz]ed|paid|signed|sold|sent|supplied|armed"
    r"|threatened|bribed|financed|funded|backed|attacked|targeted|shelled|bombed|invaded|crossed(?!\s\w+\sminds?\b)"
    r"|entered|hidden|concealed|lied|stolen|worked\sfor(?!\s(?:so|such|less|nothing|free|pleasure|money|an?y?\s(?:living|thing))\b)|spoken\s(?:to|with)|set\sfoot|fired|handed|transferred|delivered"
    r"|violated|breached|interfered|meddled|spied|hired|employed|demanded|sought|intended|planned|owned|exported|laid|struck"
    r"|claimed|called\sfor|tortured|mistreated|beaten\s(?:anybody|anyone|him|her|them|an?y?\s(?:prisoner|detainee|suspect)s?)|known\sof"
    r"|cheated|doped|taken\spart|touched\s(?:(?-i:[A-Z][\w’'-]+)|anyone|anybody|her|him|the\s(?:money|funds|safe|account)|a\s(?:cent|penny|coin|single))"
    rf"|(?:gave|given)\s(?!up\b|in\b|way\b)|(?:took|taken|received|accepted)\s(?:any\s(?:\w+\s)?(?:orders?|instructions?|payments?|bribes?|gifts?|weapons|support)\b|{_WHAT})"
    r"|heard\sof\s(?:any|such)\b|met(?=\s(?:the\s(?!deadlines?|targets?|goals?|criteria|requirements?|standards?|demands?|needs?|conditions?|challenges?)|(?:any|either|with)\b|(?:him|her|them)(?=\W*\Z|[.,;]|\s(?:and|or|in|at|before|but|alone)\b)|(?-i:[A-Z][a-z]+)|Mrs?\b|Ms\b|in\sperson|or\b)|\W*\Z)"
    r"|agreed\sto\s(?:any|the|such|this|that)|approved\s(?:any|such)|(?:used|bought|touched)\s(?:any|such|chemical|cluster|drugs|doping|torture)"
    r"|discussed\s(?:any|such|this|that|it|the)|considered\s(?:any\s|such\s)?(?:selling|closing|resigning|leaving|withdrawing|such|a\ssale))"
)
"""What somebody may be accused of having done; "had never been better" is no denial."""
CRIME = (
    r"(?:order(?:ed)?\s(?:any|the|an?|his|her|their)\s(?:[\w-]+\s)?(?:attack|arrest|killing|strike|raid|closure|operation|murder|crackdown|deportation|transfer|payment|\w+ing)s?|pa(?:y|id)\s(?:an(?:y(?:one|body)|yone)|him|her|them|an?\s(?:bribe|ransom|cent|penny)|any\s(?:bribe|ransom|money)|bribes?|ransom)|bribed?|st(?:eal|olen)|kill(?:ed)?\s(?:any(?:one|body)?|him|her|them|the|my|his|civilians|people|innocent)|attack(?:ed)?|shell(?:ed)?|bomb(?:ed)?"
    r"|fired?\s(?:on|at|upon|an?y?|the\sfirst)|open(?:ed)?\sfire|sh(?:oo|o)t\s(?:at|an(?:y(?:one|body)|yone)|him|her|them|down)|tortured?|beat(?:en)?\s(?:him|her|them|the\s(?:prisoner|detainee|suspect|boy|man|woman)s?|any\s(?:prisoner|detainee|suspect)s?)|lied?(?!\s(?:awake|down)\b)|cheat(?:ed)?|threaten(?:ed)?(?!\s(?:us|me)\b)|spy|spied|hack(?:ed)?"
    r"|poison(?:ed)?|arm(?:ed)?(?=\s)|financed?|fund(?:ed)?|invaded?|violated?|leak(?:ed)?|abandon(?:ed)?"
    r"|forged?|interfered?|colluded?|hid(?:e|den)?\s(?:any(?:thing)?|evidence|money|it|the\s(?!fact\b|truth\b)|facts|information|files|assets|documents|losses|debts)|mis(?:lead|led)|br(?:eak|oken)\s(?:any|the)\s(?:laws?|rules?)|promised?\sanybody|mistreat(?:ed)?"
    rf"|dump(?:ed)?|t(?:ake|aken)\s(?:any\s|an?\s|one\s|a\ssingle\s)?{COIN}|manipulated?|rig(?:ged)?|leave\sanybody|left\sanybody)"
)
"""What nobody says unasked that he has not done."""
SUFFERED = (
    r"(?:(?:mis|ill-?|mal)treated|tortured|abused|coerced|rigged|falsified|tampered\swith"
    r"|doctored|manipulated|bribed|forged|bugged|poisoned)"
)
"""What nobody says unasked that it has not been done to them."""
DONE_TO = (
    rf"(?:{SUFFERED}|withheld|hidden|concealed|deleted|shredded|covered\sup|embezzled"
    r"|misused|misappropriated|diverted|leaked|backdated|suppressed)"
)
"""What nobody says unasked that it has been done to nothing: “no results had been withheld”."""
UNREAL = (
    r"(?:(?:bears?|bore)\sno\s(?:relation|resemblance)\sto\s(?:the\s)?(?:reality|facts?|truth)|(?:do|does|did)\snot\s(?:correspond\sto|reflect|match|accord\swith)\s(?:the\s)?(?:reality|facts?|truth)"
    r"|(?:ha(?:s|ve|d))\s(?:nothing\sto\sdo|nothing\sin\scommon)\swith\s(?:the\s)?(?:reality|facts?|truth)"
    r"|(?:is|are|was|were)\s(?:\w+ly\s)?(?:far\sfrom\s(?:the\s)?(?:reality|truth)"
    r"|contrary\sto\s(?:the\s)?(?:facts?|truth)|at\sodds\swith\sthe\s(?:facts|truth)))"
)
STORY = (
    rf"(?:{CLAIM}|stor(?:y|ies)|letter|document|(?:video|recording|message|e?-?mail|tape|quote|signature)s?|photo(?:graph)?s?|pictures?|images?"
    r"|footage)"
)
THIS = (
    r"(?:\A|[.!?;,:—–]\s*[“\"'‘]?|[“\"‘]|\b(?:and|but|because|so|know|repeat|say|you|that)\s)"
    r"(?:this|that|it|they|these|those)"
)
"""“This is a lie”; in “stereotypes that are untrue” the pronoun is a relative one."""
QUITE = (
    r"(?:\w+ly\s|just\s|all\s|pure\s|complete\s|total\s|utter\s|sheer\s|outright\s|another\s"
    r"|yet\sanother\s){0,2}"
)
BE = r"(?:is|are|was|were)"
FINAL = (
    r"(?=\W*\Z|\W*[.,;:!?—–”\"’')]|\s(?:and|but|or|nor|that|to|as|because|from|with|either|at\sall|propaganda|informations?|news"
    r"|rumou?rs?|accusations?|claims?|reports?|stor(?:y|ies)|allegations?)\b)"
)
"""Where the predicate ends: “is false.”, “is false and”, not “is false economy”."""
NOT_TRUE = (
    rf"(?:not\sso(?=\W*\Z|[.,;!])|not\s(?:true|correct|accurate){FINAL}"
    r"(?!\s(?:for|of|in|everywhere|always|here|with|that\s(?:all|every\w*|most|only|young|everything))\b))"
)
SUCH = (
    r"(?:loan|request|order|meeting|deal|agreement|letter|document|list|report|account|contract|intention|proposal|project|plan|talks|base|person"
    r"|visa|permit|licen[cs]e|payment|instruction|promise|statement|remark|incident|attack|conversation|transfer|emergency|warning|call|threat"
    r"|offer|audience|secret|clause|protocol|condition|people|prisoner|camp|case|operation|discussion|negotiation|visit|decision|thing(?!\sas\b))s?"
)
"""What somebody says there is no such."""
