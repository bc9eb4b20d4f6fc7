"""What cues of denials are made of: verbs, what is denied with them, and the near misses.

Phrases in the notation of `phrases.py`; the lists in braces stand here or in `denial_words.py`.
"""

from __future__ import annotations

import re

from rostra.extraction.denial_words import PHRASES

CUES = PHRASES.knowing(
    {
        "refusing": """
            not, never, neither, without, nor, refus* to, declin* to, cannot, short of, yet to,
            unable to, fail* to, nothing to, little to, no, no one, nobody, few, hardly,
            (impossible|hard|difficult) to, instead of, rather than, avoid*""",
        "denying": """
            <deny>, refut*, disput*, reject*, rule, ruled, ruling, dismiss*, rebut*, repudiat*,
            contest*, contradict*, disavow*, dispel*, exclud*""",
        "denied": """
            denied, rejected, dismissed, refuted, disputed, contested, rebutted, repudiated,
            quashed, dispelled, rebuffed, rubbished, debunked, dismissed as _""",
        "holds": "had, has, have, was, were, is, are, would, will, did, could",
        # a word that is no part of a sentence of its own: “denied | it had offered asylum”
        "not said": "!({holds}|it|he|she|they|we|I|that|*ing|gave|sold|sent|sought|took|used) _",
        # the one who is refused, before what: “denied | thousands of families bail”
        "taker": """
            !({holds}|it|he|she|they|we|I|that|*ing|gave|sold|sent|sought|took|used|any|all|the|a
            |an|of|for|to|in|on|about|with|from|by) _""",
        "refused": """
            citizenship, bail, parole, visas, counsel, asylum, (medical|urgent|proper|hospital)
            (treatment|care|help|attention|aid), (any|their|his|her)
            (help|aid|pension(s)|water|food|medicine|wages|rights|licen(c|s)e(s)|share)""",
        "any": "the, any, all, such, these, those, his, her, their, its, widespread, fresh",
        # claims of what is wanted, not of what is so: "the request for information", "a pay claim"
        "wanted": """
            for, of, on, against, to, about, over, in, with, from, by, insurance, asylum,
            territorial, maritime, compensation, pay, wage, benefit, annual, interim, progress,
            bank, port, customs""",
        # no deed, but how somebody stands to it
        "holds back": """
            want, accept, agree, support, recogni(s|z)e, approve, believe, think, expect, know,
            see, hear, read, received, decide*, been (invited|informed|told|asked)""",
        # what there is said to be none of without anybody having said so
        "not in doubt": """
            doubt, need, reason, chance, alternative, plan(s), question, room, time, point, way,
            hurry, choice, going back, turning back, other, better, decision, more, longer,
            evidence, risk, danger, one, place, such, money""",
        "lead": "the, any, all, such, these, those, as _, media, earlier, recent, his, her, their",
        "falsehood": """
            [a(n)] [!(no|not) _] {untruth}, [a(n)] [_] (cartoon|caricature),
            [_] (gossip|hearsay|speculation),
            [(complete|pure|total|sheer|utter)] (fantasy|fiction),
            full of [_] (lies|falsehoods|untruths|misrepresentations|inaccuracies),
            [(*ly|complete|pure|absolute|total|utter|sheer|plain|[yet] another|more)]
            (false|untrue|baseless
            |rubbish|fictitious|fake news|nonsense|unfounded|groundless|fabricated|bogus|inaccurate
            |misleading|propagandistic|misinformation|disinformation|unsubstantiated|spurious|hogwash
        |erroneous|incorrect|slanderous|defamatory|fabrications|inventions|lies)""",
        # what somebody is refused: alone, to somebody, or asked for
        "service": """
            access, entry, visa(s), permission, bail, boarding, asylum, parole, treatment,
            citizenship, care, service""",
        "aid": """
            floor, justice, relief, care, bail, parole, visas, access, registration, funding,
            funds, support, aid, assistance, food, water, loan(s), credit, electricity, medicine,
            fuel, help, shelter, protection, recognition, membership, tenure, compensation,
            damages, benefit(s), pension(s), term(s), seat(s), post(s), licen(c|s)e(s)""",
        # a word of the noun's own: "a recent League report", not "the plan in a report"
        "own": "!(in|of|for|by|with|to|on|at|from|after|and|as) _",
        "leave": """
            passage, access, entry, asylum, permission, status, accreditation, credentials,
            refuge, admission, clearance, registration""",
        "a request": "request, appeal, motion, application, petition",
        "a chance": """
            chance, right, opportunity, ability, use, benefit(s), means, [_] nomination, vote,
            floor""",
        "a seat": """
            nomination, refund, seat, licen(c|s)e, place, role, job, loan, permit, visa,
            platform, post, pardon, hearing, vote, chance, say, voice, trial, pension""",
    },
    {
        "itself": r"(?!'s\b)",
        "whose": r"[\w-]+'(?:s\b)?",
        "quoted": r"[\"']",
        "to whom": (
            r"(?:(?!\b(?:had|has|have|was|were|is|are|did|would|will)\b)[^.;]){2,120}?"
            r"(?<!\bfor)(?<!\bof)(?<!\bto)(?<!\bin)(?<!\bon)(?<!\bwith),?"
        ),
    },
)

DENY = CUES.finder("""
    <deny>, denial(s), rebuttal (to|of),
    <refute>, <disclaim>, <rule> [*ly] out !(of), <plead> (not guilty|innocent)
""")
DENOUNCE = CUES.finder("<denounce>, <condemn>, <slam>, <decry>, <oppose>")
DISPUTE = CUES.finder("""
    (<dispute>|<contest>|disagree(s|d) (with|about)|disagreeing with
        |<take> (issue with|exception to))
""")
A_FIGURE = re.compile(
    r"\A(?:the|this|that|these|those|his|her|their|its|[\w.-]+'s?)\s"
    r"(?:(?!(?:pay|wages?|offer(?:ed)?|budget|target|price|settlement|compensation|sales|debt|quota|minimum|final"
    r"|proposed|opening|initial|salary|rent|ransom|[\w.-]*percent|per|pct|of|for|in|by|on|with|to)\b)[\w.,'-]+\s){0,4}"
    r"(?:figures?|(?:death\s)?tolls?|count|tally|statistics|arithmetic|characteri[sz]ation|description|portrayal|depiction"
    r"|comparison(?=\s(?:with|to|between)\b)|comparison)(?=\W*\Z|\s(?:with|to|between)\s|[.,;:]|\s(?:as|given|cited|quoted|published|reported)\b"
    r"|\s(?:of|in)\s(?:the\s(?:report|audit|article)|(?:him|her|it|them|me|us)(?:self|selves)?\b))",
    re.IGNORECASE,
)
"""“rejected | the 4,100-hour figure”; not what was offered: “the 3 percent figure”."""
ITS_FIGURES = CUES.finder("""
    ^[{lead}] [_] [_] [_] (figure|number|projection|estimate|reading|calculation|count|tally
        |statistic|assessment|characteri(s|z)ation|description|portrayal|explanation|argument
        |interpretation|analysis|account|version|conclusion|diagnosis|statement|word|timeline
        |chronology)(s) !(of (days|weeks)|for)
""")
"""“disputed | the projection”; “rejected the estimate” may have turned down an offer."""
A_COMPLAINT = CUES.finder("""
    ^[{lead}] [_] [_] (complaint|finding|charge|allegation|accusation|claim|suggestion|assertion
        |notion|idea|conclusion)(s) ...80 that [(he|she|it|they|{someone}|{Name}|its|his|her|their)]
""")
"""“disagreed with | a complaint by the watchdog that it misled buyers”."""
THAT = CUES.finder("^that $, ^(my|the|his|her|their|our|{whose}) [_] (statement|remark) that $")
"""Between “disputed” or “took issue with” and what is said not to be so."""
CLAIM_BEHIND = CUES.finder(
    "^...60 (the|this|his|her|their|these) (claim|allegation|argument)(s) that"
)
"""“rejected as | unsupported by anything in the record the claim that ...”."""
AS_FALSE_SOON = CUES.finder("^[(on|in|at|late|early|this) _ [_]] as [a(n)] [_] {false}")
A_BOOK = CUES.finder("""
    ^(the|this|that|his|her|their|{whose}) [_] [_] (book|memoir|poll|survey|study|film|letter
        |account|dossier|investigation|testimony|speech)(s) $,
    ^(it|this|that|them|these|those) $
""")
"""“dismissed | the book | on Thursday as gossip”."""
ITS_CLAIMS = CUES.finder("""
    ^[{lead}] [{lead}] [_] (claims|allegations|accusations|rumo(u)rs|insinuations) !(for|on),
    ^[_] [_] [{whose}] (allegation|accusation)(s) (of|that),
    ^what ...40 (called|described as|termed) [(the|a|an)] [_] {untrue} (claim|allegation|report)(s)
""")
"""“denounced | claims that the note was devalued”; “denounced reports of a riot” denies none."""
PLEAD = CUES.finder("<plead> (not guilty|innocent)")
"""“pleaded | “not guilty” to a charge of theft”."""
"""Whatever follows is denied, if no near miss."""
REJECT = CUES.finder("""
    <reject>, <dismiss>, <dispute>, <contest>, <repudiate>, <rebut>, <debunk>, <dispel>,
    (<brush>|<wave>|<shrug>|<laugh>|<bat>|<swat>) (off|aside|away), rebuff*, <contradict>,
    <pour> (cold water|scorn) on, (<push>|<hit>) back [_] (at|against|on), <scoff>, <scorn>,
    <ridicule>,
    <deride>, <sneer> at, <laugh> at, <mock>, (<put>|<lay>) (paid to|to rest|an end to),
    <take> (exception to|issue with), <challenge>, <rubbish>, (<shoot>|<knock>) down, <scotch>,
    <quash>
""")
"""Denies a claim; "rejected the offer" denies nothing."""
DISMISS = CUES.finder("<dismiss>, <brush> (off|aside), <reject>, <discount>")
"""Denies what may be or may come to be, too: `POSSIBLE`."""
EXCLUDE = CUES.finder("<exclude>")
CONTRADICT = CUES.finder("(contradicting|<rebut>|<refute>) $")
A_STATEMENT = CUES.finder(
    "^[_] [_] [{whose}] [_] [_] (statement|version|testimony|words|remark|stor(y|ies)|comment)(s)"
)
CALL = CUES.finder("""
    <call>, <dub>, <decry>, <refuse>, <slam>, <denounce>, <ridicule>, <condemn>, <label>, <brand>,
    <describe>, <term>
""")
"""Denies where somebody's words are called false."""
ASKS = CUES.finder("<urge>, <call> [up] on, <ask>, <demand>, <request>, <appeal> to, <exhort>")
TO_STOP = CUES.finder("""
    ^...80 (to|not to) [immediately]
        (stop|refrain|cease|desist|avoid|halt|end|spread|make|repeat|believe|pay|listen|probe
        |investigate|examine|explain|look|respond|withdraw|retract|correct|answer|check|clear)
""")
"""“urged | them to refrain from making unfounded claims”: an act is wanted."""
INSIST = CUES.finder("<insist>, <maintain>, swore, <protest>")
"""Denies where nothing or nobody is said to have done it: `NONE_HAD`."""

# what is denied
CLAIMS = CUES.finder("""
    ^[{lead}] [{lead}] [{lead}] [{lead}] [!({wanted}) _] [!({wanted}) _] {claim} {itself},
    ^a(n) _ _ (account|version)(s) of,
    ^a(n) [!({wanted}) _] [!({wanted}) _] [!({wanted}) _]
        (allegation|accusation|rumo(u)r|insinuation) {itself},
    ^[{own}] [{own}] [{own}] [{own}] [{own}] (report|article|story|post|video|allegation|voice note
        |message|recording|audio|letter|document|screenshot)(s)
        (claiming|alleging|saying|suggesting|asserting|that claim*|which claim*),
    ^[_] [_] [_] [_] {whose} [(latest|new|recent|earlier|repeated)]
        [!({wanted}) _] {claim} {itself},
    ^[{lead}] [_] [_] (posts|videos|stories|messages|publications|news|information)
        (on|that|about|claiming|saying|alleging|advising|suggesting|circulating|by|which),
    ^(a|the|this|that|his|her) [_] (statement|remark|comment)(s) (by|from|of|in) ...60 that
""")
STRONGLY = CUES.finder("^in the (strongest|clearest|firmest) [possible] terms")
"""“rejects | in the strongest terms the accusation”."""
FALSE_ONES = CUES.finder("""
    ^[{lead}] [{lead}] (false|incorrect|misleading|erroneous|baseless|unfounded|untrue|fabricated
        |inaccurate) [and _]
        (attribution|report|reporting|narrative|statement|information|remark|accusation|quotation
        |portrayal|characteri(s|z)ation|coverage|depiction)(s)
""")
AS_UNTRUE = CUES.finder("""
    as [a(n)] [_] (baseless|unfounded|groundless|untrue|fabricat(ed|ion)|false|fake|lies|lie
        |(pure|sheer|complete|total) (invention|fiction|fantasy)|without (foundation|merit)) {final}
""")
"""“dismissed | complaints of brutality as baseless”."""
CLAIMS_IN_CUE = CUES.finder("""
    [{lead}] [{lead}] [!({wanted}) _] [!({wanted}) _] {claim} {itself}
""")
CLAIMS_SOON = CUES.finder("^as ...40 {claim}, ^...40 alleged =(by|in|{end})")
"""“dismissed | as „pub talk“ reports that ...”."""
POSSIBLE = CUES.finder("""
    ^[{any}] [{any}] [_] [_] (possibilit(y|ies)|prospect(s)|fear(s)|forecast(s)|prediction(s)
        |likelihood|chance(s)) (of|that|by),
    ^any [_] (danger|risk|threat)(s) (of|to|that),
    ^concerns ...80 as [_] [_] ({false}|{idle talk})
""")
"""“dismissed | the possibility of a strike”, “fears of a famine”: it will not be so."""
BLAME = CUES.finder("""
    ^[{any}] [{any}] [_] (responsibility|involvement|blame|guilt|liability|wrongdoing)
""")
"""“rejected | any responsibility for the outage”."""
WHAT_HE_CALLED = CUES.finder("""
    ^what (he|she|it|they) (called|described as|termed) [(the|a|an)] [_]
        [(barrage|campaign|series|string|pack|web|tissue|lot|number) of] [_] ({false}|{claim})
""")
WORDS_AS = CUES.finder(
    "^_ [_] [_] (words|remarks|comments|warning(s)|statement(s)) ...40 as {quoted}*"
)
"""“dismissed | her words as “poetry””."""
AS_FALSE = CUES.finder("as [_] {false}")
IT_AS_FALSE = CUES.finder("""
    ^(it|this|that|them|these|the !(novel|film|book|play|poem|opera) _) as [_] {false},
    ^(it|this|that|them|these) as [_] (speculation(s)|rumo(u)r(s)|hearsay|lies),
    ^(it|this|that|them|these|the _) as (a|an|the|another|one) [_] (example|case|piece|instance) of
        {false}
""")
AS_FALSE_CLAIM = CUES.finder("""
    ^as [a(n)] [_] [_] {untrue} [(and|or) _] [(a|an|the|these|those|any|all)] [_] [_] {told}
""")
"""“described | as “pure invention” a report that he owned a villa”."""
CALLED_FALSE = CUES.finder("""
    {paper} [_] [_] [_] as [(a|an)] [{degree}] {untrue} {final},
    the [_] [_] {paper} [{degree}] {untrue} {final},
    ({told}|{paper}|remark(s)|comment(s)|words){far} as [a(n)] [_] [_]
        ({untrue}|devoid of [any] truth) {final},
    the (statement|remark|comment)(s){far} a [_] [_] (lie|fabrication|slander) {final},
    {claim}{far} [a(n)] [_] {belied},
    {claim}{far} (a|an|another) [_] [_] [_] [_] (attempt|effort|bid|ploy|campaign|plot|move) to
        (divert|distract|deflect|mislead|smear|discredit|tarnish|defame|malign|blacken|deceive|cover),
    ({told}|{paper}|report(s)){far} as [a(n)] [_] (mishmash|mixture|collection|catalogue|farrago
        |tissue|pack|string|litany|cocktail|concoction|mix) of,
    {claim}{far} (a|an|another) [_] [_] (story|tale|fable|yarn|song|joke|farce|novel) {final},
    {claim}{far} (a|an|another) [_] [_] (distraction|diversion|smokescreen|red herring|stunt),
    {claim}{far} [_ and] (wrong|mistaken) $,
    (this|that|the|his|her|their) [_] (version|account|explanation|testimony|story|statement)(s)
        [as] [_] (fantas(y|ies)|invention|fabrication|nonsense|lie|lies|fiction|untrue|false)
""")
PAPERS = CUES.finder("^[(a|an|the|these|those|this)] [_] [_] [_] ({told}|{paper}|clip(s))")
"""“described as false | a video clip of the talks”."""
SHEER = CUES.finder("""
    ^[a(n)] (pure|sheer|complete|total|outright|utter|malicious)
        (invention|fabrication|fantasy|nonsense|slander|lie|fiction|rubbish)(s) $
""")
"""“described the account as | pure invention”."""
LIE = CUES.finder("""
    (this|that|it|it out|them|the rest|the (story|report|article|account|document|letter|video
        |recording|statement|remark|comment|news|testimony|memo|post|film)) [as] {falsehood}
        !(worth|told|narrative|choice|start|alarm|equivalen*|dilemma)
""")
"""“called | this a lie with a stamp on it”."""
AS_TOO = CUES.finder("as (too|insufficient|inadequate|incomplete), by _ vote(s), in a [_] vote")
"""“rejected | the findings as too late”, “the report by one vote”: they are not wrong."""
TALE = CUES.finder("""
    ^[a(n)] [_] ({false}|yarn|fairy tale|tale|gossip|rumo(u)r(s)|myth(s))
""")
"""“dismissed as | a sailor's yarn”."""
NOT_ACCEPT = CUES.finder("""
    (refus* to|not|never) accept(ed) [(the|this|that|any|his|her|their|such|these)] [_]
        (accusation(s)|allegation(s)|charge(s)|criticism|reproach|claim(s)|insinuation(s)
        |explanation
        |version of)
""")
INNOCENT = CUES.finder("""
    (maintain*|protest*|insist*|profess*|proclaim*|assert*) [on] (his|her|their|its|my|our)
        [(own|client's)] innocence,
    (I|he|she|{Name} {Name}) (am|is|was) innocent {end},
    (my|our|his|her|their) (client|son|daughter|husband|wife|brother|sister|father|mother)(s)
        (is|are|was|were) innocent =({end}|and),
    (declare|consider|plead|profess|proclaim)(s|d|ed) (myself|himself|herself|themselves) innocent
""")
NONE_HAD = CUES.finder("""
    ^([that] no !([final] (decision|date|choice))|none|not (one|a)|nobody) ...40
        ((had|has|have) !(to)|(was|were) [*ly] (*ed|*en|*id|*ld|*nt|*ade|hit|shot|cut|put|done)),
    ^there (was|were|had been|has been) no !({not in doubt})
""")
"""“insisted that | no wheat had been turned back”; not “no decision had been taken”."""
EMPHATIC = CUES.finder(
    "categorically, definitively, emphatically, unequivocally, flatly, once and for all"
)
WAS_NOT = CUES.finder("""
    no _ [_] [_] (had|has|have|was|were|is|are),
    (did|has|have|had|was|were|is|are) not !({holds back}),
    (has|have|had) never
""")
"""“state | categorically that no money was paid”."""
SAID_FALSE = CUES.finder("""
    (untrue|false|not true|incorrect|wrong|a lie|nonsense) (that|to say|to claim|to suggest) $,
    ^it (is|was) [_] (untrue|false|not true|incorrect|a lie) $
""")
"""In the cue: “said it was untrue that | the minister had resigned”."""
NO_TRUTH = CUES.finder("no [_] truth (in|to)")
DISAVOW = CUES.finder("disavow* (any|all|knowledge|responsibility|involvement)")
HELD_FALSE = CUES.finder("""
    (consider|deem|find|hold|regard|declare|qualify|qualifie)(s|d|ed) [as] [_] [{degree}] {untrue}
        $,
    (consider|deem|find|hold|regard|declare|qualify|qualifie)(s|d|ed) [as] [_] [{degree}] {untrue}
        [{lead}] [{lead}] [_] {claim}
""")
"""“considers false | the claims about ...”."""
LEADS = CUES.finder("""
    ^[*ly] [as _] [_] [_] [_] {claim}, ^(reject*|<deny>|dismiss*|refut*|repudiat*) $, {false}
    {claim}, ^as [_] {untrue}
""")
"""What the tagger left out of the cue: “rejected | suggestions that | she had been pushed”."""

WAS_DENIED = CUES.finder("^(is|are|was|were|{have} been) [(*ly|earlier|later)] {denied} $")
WAS_DENIED_AFTER = CUES.finder("^(is|are|was|were|{have} been) [(*ly|earlier|later)] {denied}")
A_CLAIM = CUES.finder("""
    ^[{lead}] [{lead}] [_] (accusation|allegation|rumo(u)r|insinuation|assertion|speculation)(s),
    ^[{lead}] [{lead}] [_] (claim|report|charge|suggestion)(s) (that|of|it|he|she|they|his|her|its
    |their),
    ^(the|this|that|these|those) (claim|suggestion)(s)
""")
REPORT = CUES.finder(
    "^(the|this|that|these|those|such|all) [_] [_] (report|charge|stor(y|ies))(s) $"
)
"""What is “denied” by somebody, but may be “rejected” as a paper is."""
THE_CLAIM = CUES.finder("""
    (accusation|allegation|rumo(u)r|insinuation|assertion|claim|report|charge|suggestion)(s)
    [that] $
""")
"""In the passive: “The allegation that | he had fled | was denied by his lawyer”."""

# near misses
NOT_DENY = CUES.finder("""
    {refusing} [_] {denying}, confirm* (or|nor) <deny>, (was|were|been|being) [*ly] denied !(by
    |that)
""")
"""Refusals and double negatives: “did not deny”; who is denied something: “was denied a seat”."""
DENIED_TO = CUES.finder("""
    <deny> (them|him|her|us|me) !(_ {holds}|_ _ {holds}|_ _ _ {holds}), <deny> {service},
    <deny> (the|a|an|his|her|their|its|two|three|many|some) _
        [(medical|legal|urgent|proper|basic|health)]
        (care|treatment|bail|parole|food|water|visas|medicine|help|aid|counsel|lawyers)
        =($|{end}|in|at|for|after|while|on),
    <deny> (him|her|it|my|your|them|our)sel(f|ves),
    <deny> [{not said}] [{not said}] {taker} {refused} !({holds}|of),
    <deny> a (visa|licen(c|s)e|permit),
    <deny> (the|a|an|his|her|their|[_] [_] {whose}) [_] [_] {a request} !({holds}),
    <deny> [the] *s (visits|visa(s)|entry|access|passports|permits|accreditation|food|water|sleep
    |medicine|lawyers|pay|leave|rest) $,
    <deny> !(*ing|that) ...40 to (nobody|no one|anybody|anyone|everyone) !({holds}),
    <deny> [(any|all|the|a|an)] [{not said}] {aid} [and _] (to|for) !(have),
    <deny> [{not said}] [{not said}] [{not said}] {leave} !({holds})
""")
"""“denied | bail to the brokers”: somebody is refused something."""
REFUSAL = CUES.finder("""
    ^[(a|the|its|their)] denial (of|by ... (for|of)) (a|an|the|its|his|her|their) [_] [_]
        (increase|request|application|licen(c|s)e|permit|visa|appeal|bail|motion|petition|loan
        |claim)
""")
"""“the denial | by the commission of a rate increase”: it was not granted."""
TWO_OBJECTS = CUES.finder("""
    <deny> !(that|any|it|report(s)|claim(s)|*ing) {to whom}
        (the {a chance}|a(n) [_] {a seat}|some of (its|their|his|her)),
    <deny> !((the|a|his|her|their|its) {told}) (the|a|an|his|her|their|its) _
        (the|a|an|his|her|their|its) [(second|new|*ed)] _ [(in|at|on|by|after|for) _ [_] [_] [_]] $
""")
"""“denying | shareholders the chance to react”, “denied | the member the floor”."""
CHOSEN = CUES.finder("""
    ^...80 as a(n) [_] (target|candidate|option|venue|partner|site|running mate)
""")
"""“ruled out | the missiles as a target”: not chosen."""
FOR_NOW = CUES.finder("for (now|the time being), at (present|the moment|this stage) $")
"""“ruled out | sending troops for the time being”: refused, as things stand."""
COURT = CUES.finder("""
    (judge(s)|justice(s)|court(s)|magistrate(s)|tribunal(s)|jury) ... (dismiss*|reject*) $
""")
COURT_NEAR = CUES.finder("""
    judge(s), justice(s), court(s), magistrate(s), tribunal(s), jury, parliament
""")
SUED = CUES.finder("""
    ^[(all|the|most|two|three|several|both|his|her|their|its)]
        [(all|the|most|two|three|several|both|his|her|their|its)] [_]
        (charge(s)|claim(s)|count(s)|allegation(s))
""")
"""“A judge dismissed | the charges of fraud”: a ruling."""
