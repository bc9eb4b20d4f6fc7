"""What people say when they deny, whoever speaks: it never was, nobody did it.

That they did not do it is in `denial_not_i.py`, how they call words false in `denial_called.py`.

One phrase a line, in the notation of `phrases.py`; the lists in braces stand in `denial_words.py`.
"""

from __future__ import annotations

NEVER_WAS = """
    ^(this|that|it) (just|simply|*ly) (did not|never) (happen|happened|take place),
    {start} {the event} never (happened|t(oo|a)k(e|en) place|took place) !(again),
    ^the (request|meeting|conversation|call|visit|payment|incident|exchange|order|letter|offer)
        ...40 never (happened|took place|existed|occurred) !(again),
    ^No{comma} (collusion|obstruction|wrongdoing|quid pro quo|bribes|cover-up|conspiracy) {end},
    {start} {the thing} [(has|had|have)] never existed,
    ^(this|that|it) did not (happen|take place) !(again|because|until|overnight|by),
    did nothing of (that|this) (sort|kind),
    I did not say (anything|a word) (that|about|to that effect|of),
    no decision whatsoever,
    nothing (similar|like) ...40 (occurred|happened|took place),
    so there (is|are) none {end},
    nothing (untoward|improper|inappropriate|illegal|unlawful|sexual|criminal) [*ly] [ever]
        (happened|occurred|took place|went on|was done),
    (none|nothing) of the (sort|kind) (happened|occurred|took place|was (said|done|agreed)),
    {is} in no way (connected|linked|related|tied|involved|responsible|associated|implicated),
    ^No{comma} (this|that|it) did not (happen|take place) !(again|because|until|overnight|by),
    {start} no such [_] {thing} {came about}
        !(...40 before|[_] (possible|needed|necessary|conceivable|required)),
    and that (nobody|no one|none) ({have} been|was|were) [*ly] ({suffered}|beaten|harmed),
    there {is} [absolutely] no _ [_] [_] of any (kind|sort|nature|description),
    {start} [the] no such [_] [_] !({no thing}) _ ...60 {came about}
        !(...40 before|[_] (possible|needed|necessary|conceivable|required)),
    {start} no [_] _ of (that|this|any) (kind|sort|nature|type)
        ((was|were|{have}) [ever] [been] _|{came about}),
    (politics|[_] (considerations|pressure|motives|interests)|race|religion|ethnicity|nationality
        |lobbying|friendship|family ties|(the|his|her|their) (donation|gift|payment|election|vote))
        ([{have}] (play|plays|played|had)|(do|does|did) not play|{have}) [absolutely]
        (no|a|any) (part|role|influence|bearing) [whatsoever]
        (in|on) (the|this|that|any|our|my|his|her|their|its),
    {start} no such [_] {thing} (on|about|regarding|concerning|between|with|for) ...60 {came about}
        !(...40 before),
    there (is|was|are|were|{have} been) no _ [_] whatsoever (between|with|about|regarding|on),
    (confirm|say|stress|reiterate|clarify|state|emphasi(s|z)e) [that] no such [_] [_] {thing}
        {came about} !(...40 before),
    and no such [_] {thing} {came about} !(...40 before),
    there ({is}|had been|has been) no such [_] {thing},
    there ({is}|had been|has been|have been) [absolutely] no {what is hidden},
    (contain|contains|contained|has|have|had|include|includes|included) [absolutely] no
        (secret|hidden) {what papers hide},
    (nobody|no one|nothing|none|no|not) ... and never (had|did|was|were|has|have) {end},
    {have} no ... and (({have} never|never {have}) (had|done)|never (had|did|was)) [(any|one|so)]
        {end},
    (is|are|am|was|were) not ... and (never (was|were)|({have} never|never {have}) been) [(one|so)]
        {end},
    {start} {the thing} {was never} {talked of} {stop},
    {start} {the question} ...40 {was never} {talked of} {stop},
    {start} such [(a|an)] _ (do|does|did) not exist,
    {start} [(and|but)] there are no political prisoners,
    {have} no political prisoners,
    there (is|are) no crisis =($|{end}|in (the|our|my) (party|government|cabinet|coalition|team)),
    (photograph|photo|picture|video|voice|image|recording|footage)(s) {is} not (of)
        (him|her|me|us|them) {end},
    there (is|are|was|were) no {foreign} {force of arms} (in|on|at|here|there),
    ^There {is} none !($),
    {start} no [_] (fire|blaze|spill|leak|shot|shell|rocket|missile|drone|attack|outbreak|sewage
        |oil|waste|smoke)(s)
        [({have}|was|were)] (started|began|begun|originated|come|came|left|been fired
        |fired|escaped) [(on|from|in|at)] (our|its|my|their|his|her) _,
    ^No{comma} (nobody|nothing|none|no one)
        !(...40 (decided|yet|agreed|signed|received|set|know|known|knows)),
    ^(It|They|That) (is|are) not{comma} and [_] never (was|were),
    there {have} not been any such,
    {start} there (was never|has never been|had never been|were never)
        (any|a|an) [_] (deal|agreement|order
        |request|threat|pressure|question of|talk of|intention|plan(s)|contact|conspiracy|payment),
    {start} [(the|this|that|these|those|such)] {a document} (did|do|does) not exist {end},
    {start} no (law(s)|rule(s)|regulation(s)|procedure(s)) ({have} [ever] been|was|were)
        (broken|violated|breached),
    there (is|was|were|had been|have been) no [_] (air|military|combat|naval|artillery|police)
        (operation|strike|raid|action|activit(y|ies)|flight|sortie|attack|shelling)(s),
    there (is|was|has been) no ... and there will be none,
    ^there (is|was) no (contradiction|connection|inconsistency|discrepancy) {end},
    ^there (is|was) [absolutely] no conflict of interest
        !(law|policy|rule|policies|rules|statement|disclosure|yet),
    there (was|had been|has been|is) no intent(ion) to
        (deceive|mislead|harm|hide|conceal|defraud|cheat),
    {start} there (was never|has never been|had never been|were never) (any|a|an) [_]
        (promise|handshake|understanding|bargain|offer|commitment|guarantee|ultimatum),
    such {thing} {have} not (taken place|happened|occurred|been (made|held)),
    there (is|was) no question of (anything|anyone's|anybody's),
    there (is|was) [absolutely] no question of [(the|any|our|my|his|her|their|us|him|them)] [_]
        !(nothing|something|everything|anything|(agree|accept|chang|abandon|giv|yield|surrender
        |negotiat|compromis|retreat|withdraw|devalu|sign|join|return|bargain)ing) *ing,
    (certain|sure|confident|positive) that (this|that|it) (had|has|did) (not|never) happen(ed),
    there (is|was) no question of (any|anyone|anybody|somebody|someone),
    {start} no question of (any|*ing),
    there ({is}|had been|has been) no (order|instruction|command|directive)(s) to
        (shoot|fire|kill|attack|torture|beat|use|open fire|arrest|destroy|delete|withhold),
    ^what ...60 ({told us}|describ*) ... (never happened|never took place|did not happen),
    (was|were|{have} not been) not (made|taken|signed|written|done) under [_] (pressure|duress),
    there (is|was) nothing (illegal|improper|unlawful|irregular|untoward|suspicious|sinister|fishy
        |corrupt) (about|in|with),
"""
"""It never happened, there is none."""

NOBODY = """
    {start} Not (one|a single) [{Name}] _ [({have}|was|were)] [ever] {done},
    {start} (Not (one|a single one)|None) of (my|our|his|her|their|its) _ [({have}|was|were)] [ever]
        [been] ({done}|{crime}|left (our|its|their)|near|there|involved|present|airborne
        |took part|within _ [_] (miles|kilometres|km|metres) of|anywhere near
        |in the (air|area|zone|region)),
    {start} no _ [_] [_] ({have} [ever] been|was|were) {done to},
    ^no !(one) _ [_] [_] {have} [ever] {done},
    {start} no [_] [_] {craft} {have} [ever] (crossed|entered|violated|left (its|their|our)),
    {start} no [_] [_] {craft} {have} [ever] been
        ([anywhere] near|in the (area|zone|air)|inside|over|across|involved|fired|launched),
    {start} no [_] [_] (soldiers|troops|fighters|mercenaries|forces) (are|were)
        (fighting|operating|taking part in the (war|fighting|conflict|battle)),
    {start} (nobody|no one|none) (in|of|from|at) (my|our|his|her|their|the|this) _
        [({have}|was|were)] [ever] [been] ({crime}|took|asked),
    ({have} (not|never) been|(was|were) (not|never)) {suffered},
    {start} (Not (one|a single) [_] _|nobody|no one) (was|were|{have} [ever] been) {wronged},
    {start} not (one|a single) _ (had|has) been (paid for|bought|stolen|{done to}),
    {start} (nobody|no one) {have} [ever] (asked|told|ordered|forced|pressured|paid) (me|us|him|her)
        to (step down|resign|leave|lie|change|sign|withdraw|quit|go),
    {start} (nobody|no one|none) (in|of|from|at) (my|our) _ [({have}|was|were)] [ever] {done}
        !(us|me),
    {start} (nobody|no one) (in|at|of|from) (my|our) [_] [_] _ (knew|took|paid|did|said)
        (anything|any money|a bribe|such),
    (nobody|no one) {have} [ever] (directed|instructed|ordered|pressured) (me|him|her|us|them) to,
    (nobody|no one) {have} [ever] asked (me|him|her|us|them) to do anything
        (improper|wrong|illegal|unethical|unlawful|inappropriate),
    {start} no [_] _ (lobbied|intervened|interfered|meddled|profited|leaned on) !(in time),
    {start} no [_] _ (touched|attacked|beat|hurt|pressured|threatened|contacted|approached)
        (me|us|him|her|them|anybody|anyone),
    ((was|were) not|{have} not been) (opened|taken|made|ordered|launched|started|done|closed|given)
        (at the (request|behest|instigation|order|urging)(s) of|on (orders|instructions) (of|from)),
    (nobody|no one) {have} [ever] (threatened|pressured|forced|bribed|attacked|touched|blackmailed)
        (him|her|them|us|me|{Name}|anyone),
    (nobody|no one) {is} owed (a|any|anything),
    (nobody|no one) {have} [ever] (approached|contacted|asked) [the] _ [_]
        (with|for) (such|any such|this|that),
    {start} nothing (was|has been|had been) {done to},
    {start} (no [_] [_] [_] [_] _|nobody|no one) {is} [being]
        (held|detained|imprisoned|jailed|prosecuted|persecuted)
        (for (political|his|her|their)|because of (his|her|their)),
    {have} (received|seen|got|made|issued|given|signed|sent|taken|passed|reached|held|approved
        |authori(s|z)ed|launched|granted) no such [_] {thing},
    {start} no [_] (authority|instruction(s)|order(s)) (was|were|{have} [ever] been) [ever]
        (given|issued|received) to =(fire|shoot|arrest|kill|attack|close|stop|detain|torture),
    {start} no authority (was|has been|had been) [ever] given,
    {start} no [_] (bribe|ransom|kickback|backhander)(s) ({have} [ever] been|was|were)
        (paid|given|offered|taken|received|promised|demanded|accepted),
    {start} no [_] {craft} (was|were) (fired|launched) (from|by) (our|its|their),
    {start} no [_] [_] [_] (took part|participated|(was|were) involved) in the {an outrage},
    {start} not a (cent|penny|dollar|euro|coin|pound|shot|bullet|soul) (was|were|has been|have been
        |had been) _,
    {start} not (one|a single) (cent|penny|dollar|euro|coin|pound) ...40
        (went to|(was|were) (spent|used|paid|taken|misused)),
    {start} no (live (ammunition|rounds|bullets)|{undue force}|{arms}|torture) (was|were) [ever]
        used,
    (nobody|no one) ({is}|{have} [ever] been) [being] (held|kept|detained) against (his|her|their)
        will,
    {start} (nobody|no one) {have} [ever] (given|issued|made|received|signed|promised) (any|such),
    {start} nothing (was|has been|had been) swept under the (carpet|rug),
    {start} there {is} no (plot|coup|annex) {end},
    (my|our) [_] (staff|employees|people|team|workers|volunteers) never
        !(received|stopped|ceased|wanted) *ed,
    {start} no money [{have}] [ever] changed hands,
    {start} no [_] (inspection|check|payment|vote|result|pension|wage)(s) ({have} been|was|were)
        (delayed|postponed|skipped|stopped|missed|lost),
    {start} no [_] [_] (substance|gas|radiation|radioactivity|oil|chemical|waste|data|secret|file
        |information|material)(s) [at all] {have} [ever] (escaped|leaked|spilled|got out|been
        (released|leaked|spilled|lost|passed on)),
    {start} no [such] [_] (promise|threat|pressure|ultimatum)(s) ({have} [ever] been|was|were)
        [ever] (given|issued|made|exerted|applied|put|used),
"""
"""It was done by nobody, or to nobody."""
