"""What people say when they deny: I, or mine, did not do it.

One phrase a line, in the notation of `phrases.py`; the lists in braces stand in `denial_words.py`.
"""

from __future__ import annotations

NOT_I = """
    never so much as (*ed|bought|sold|took|taken|met|seen|spoken|spoke|held|paid|had|owned|set),
    (did|has|have|had) not (pay|paid) (a|any|the|one) [_]
        (ransom|bribe|kickback|protection money)(s),
    [{have}] paid no [_] (ransom|bribe|kickback|protection money)(s),
    {someone} {have} at no (time|point|stage)
        (made|paid|given|taken|sent|sold|met|told|held|bought|sought|spoken),
    {someone} at no (time|point|stage)
        (made|paid|gave|took|sent|sold|met|told|held|bought|sought|spoke|ordered|offered|asked
        |agreed|accepted|promised),
    ^at no (time|point|stage) (made|paid|gave|took|sent|sold|met|told|ordered|offered|asked|agreed
        |accepted|promised),
    (told|said|promised|offered|given|gave|sent|paid|asked) [(him|her|them|you|it|us|the _)]
        (no such _|nothing of the (sort|kind)),
    (I|we|he|she) [{have}] (pocketed|stole|stolen|bribed|robbed|cheated|forged|rigged|leaked
        |betrayed|lobbied|threatened|harmed|killed|hid|hidden|embezzled|siphoned)
        (nobody|nothing|no one|no _|not a) !(time|chance|opportunity|less),
    (I|we|he|she) [{have}] (bought|sold) no [_] (referee|judge|vote|match|official|witness|game
        |minister|secret|seat|contract|influence|visa|passport|place)(s),
    (I|we) [also] [{have}] never [(once|ever)] {done} !(us|me),
    {accused} {have} never [(once|ever)] {done} !(us|me),
    {accused} never (told|ordered|urged|instructed|pressured) ...60 to _,
    ({someone}|the [_] {an office}) [{have}] never (gave|given|issued|made|signed) [any] [_]
        (instruction|order|command|directive|guarantee)(s),
    {accused} never asked (for|{Name}|the _) ...60 to _,
    ({Name}|the [_] {an office}) (has|had|have) never (asked|offered|told|paid|promised) (me|us|him
        |her|them),
    {a party} {is} not (engaged|involved|participating) in any [_] (discussion|talk|negotiation
        |merger|takeover|activit(y|ies)|operation|conversation)(s),
    ({our people}|{Name}|{mine or ours}|the [_] {a body}) (was|were|am|is|are) not
        (responsible|to blame) for (the|this|that|these|those|any) [_] ({an outrage}|firing|losses
        |shortage(s)|violence|clash(es)|deaths),
    ({our people}|the [_] {a body}|{Name}) (did|has|have|had) (not|never)
        (interfere(d)|meddle(d)|intervene(d)) in,
    ({someone}|the [_] {an office}|{Name} [{Name}]) [{have}] neither
        ({done}|{crime}|solicited|received|spoken|spoke|met|killed|robbed|stole|shot|raped|planned
        |knew){comma} nor,
    {someone} neither (had [any] (plan|intention|wish|role|part|hand|knowledge)(s)|knew|did)
        ... nor,
    {is} neither (a|an|the) [_]
        (employee|agent|spy|representative|spokes*|client|owner|shareholder|suspect) nor,
    (the [_] {an office}|{Name} [{Name}]) never (met|spoke|talked) [(with|to)]
        ({Name}|mr|ms|mrs|him|her),
    (my|his|her) (husband|wife|son|daughter|father|mother|brother|sister|parents|family|client)
        never [(once|ever)] {done} !(us|me),
    (my|our|his|her) client(s) (owes|owed|took|stole|hid|did) (nothing|no _) !(more|but),
    (my|our|his|her) client(s) (never|(has|have|had) never) [once]
        !(seen|saw|received|got|had|been|wanted|agreed|recovered|knew|known|heard) *ed,
    {accused} (has|had) never seen (the|any|such|this|that) [_]
        (order|instruction|warning|list|contract|payment)(s) !(_ (so|like|this)),
    {someone} (did|has|have|had) not [*ly] ({crime}|{an attack}|{a favour}),
    the [_] {an office} (did|has|had) not [*ly] {a favour},
    {someone} {have} never had [any] [_] (account(s)|business|dealings|contact(s)|relationship
        |connection(s)|talks|conversation(s)|involvement|links) (with|to|in|for|at),
    {someone} {have} never (had|possessed|developed|sought|stored|produced|used) {arms},
    {someone} never (even|once|actually)
        (spoke|talked|said|mentioned|discussed|met|considered|asked|touched|suggested|proposed|used
        |owned|visited|worked|saw (the|any|this|that) [_] (letter|order|report|document|money)),
    {someone} {have} not (taken|made|given|issued|signed|reached|received)
        (any such|such (a|an)) [_] {thing},
    {someone} (never|(do|does|did) not) [knowingly] (sell|share|sells|shares|sold|shared) [_]
        [_] [_] data =($|{end}|to|with|and),
    {accused} {have} never [(once|ever)] been
        (tempted|involved|party|complicit|bribed|bought|linked|associated) =(by|in|to|with|$|{end}),
    I {have} never [(once|ever)] been
        (tempted|involved|party|complicit|bribed|bought|linked|associated) =(by|in|to|with|$|{end}),
    {someone} {have} had no (role|part|hand|involvement) [whatsoever]
        =($|{end}|and|in (the|this|that|these|those|any) [_] [_]
        ({an outrage}|{claim}|{an affair})),
    {someone} [{have}] (broke|broken|violated|breached|committed) no
        (law|rule|crime|offence|treaty)(s),
    [No{comma}] neither ({someone}|the _) nor (my|our|his|her|their|its|the|any) _
        [!(was|were) _] [{have}] [ever] ({done}|{crime}|own*|took|use|uses|used|knew),
    {start} neither {far} nor {far} (made|gave|issued|sent|paid|signed|received|ordered) any
        !(comment|progress|concession|reference|mention|decision|promise|move|sense|difference),
    ^No{comma} neither (I|we|the _|(my|our|his|her|its) _) nor,
    (my|our) [_] _ (did|has|have|had) not [*ly] ({crime}|{an attack}),
    {someone} (did|have done|has done|had done) no (favo(u)r|deal)(s),
    {accused} had (invited|paid|hired|approached|pressured|threatened|attacked|bribed|funded)
        (nobody|no one),
    {someone} {have} no [_] [_] (account|propert(y|ies)|house|asset|flat|villa)(s)
        (abroad|in|at|there),
    {accused} {have} not (demanded|sought|proposed|threatened|promised|concealed) any,
    [the] _ [_] (had not known|did not know) (of|about) (any|such),
    {someone} {have} not (asked|offered|promised|given|paid) [_] [_] (for anything|anything),
    {someone} (had|have|has|did) not (told|tell) (him|her|them|me|us) to,
    (I|he|she) (do|does|did) not even know (him|her|the|this|these|{Name}),
    ((was|were) not|{have} not been) (drunk|intoxicated),
    {someone} (do|does) not (torture|bribe|steal|spy on|bomb|target {innocents}),
    {someone} (is|are|am|was|were) not {doing harm},
    {Name} [{Name}] (did|has|have|had) (not|never) [*ly] {a breach},
    the [_] {a body} (did|has|have|had) (not|never) [*ly] ({a breach}|{an attack}),
    {Name} [{Name}] (has|had) never ((taken|received|accepted) {coins}|met (with|mr|ms|mrs)),
    {someone} (do|does|did|have|has) not owe(d) (any|anyone|anybody|him|her|them|a),
    ({our people}|*'s (fighters|forces|troops|soldiers|men|members|government|army)) {have} [had] no
        (involvement|role|hand|part) =($|{end}|in|and|whatsoever),
    ({Name}|{someone}) (do|does|did) not have anything [whatsoever] to do with,
    ({Name}|{someone}|the [_] {an armed body}) {had no part in} [(the|this|that|these|any)] [_] [_]
        {an outrage},
    {mine or ours} {have} [had] no (involvement|hand|part) in,
    {a party} {have} no [_] (links|ties|dealings|affiliation|association|contract(s)|contact(s))
        (to|with) (a|an|the|any|this|that|these|those|him|her|{Name}|{the underworld}),
    {someone} {have} no connection (to|with) (any|this|that|him|her|{Name}),
    {mine or ours} {have} no knowledge of (the|any|this|that|these|those|such) [_]
        ({thing}|{an outrage}|{coins}),
    {mine or ours} {have} no [_] (base(s)|troops|soldiers|mercenaries|forces|agents|prisoners)
        (in|on) {Name},
    (I|he|she) (did|has|have|had) not (hold|held|have|had) any [_]
        (talk(s)|contact(s)|negotiation(s)|meeting(s)|conversation(s)|dealing(s)) with,
    (I|we|he|she) (did|has|have|had) not receive(d) any [_] (money|funds|payment(s)|support|funding)
        from (abroad|foreign*),
    {someone} (did|has|have|had) not _ (a single|one|any) (shot|bullet|shell|missile|rocket),
    ({someone}|the [_] {an armed body}|the state) (did|has|have|had) not
        !(get|got|receive|received|see|seen|have|had|earn|earned|find|found) _ (a single|one)
        (cent|penny|euro|dollar|coin|pound),
    (I|we|he|she) (do|does|did) not (have|own|hold) (a|an|any) [_] (account|stake|passport)(s),
    (I|he|she) was not even (in the (country|room|building|city|house|car)|at (home|the scene)
        |there),
    (I|he|she) was not (in the (country|room|building|city|house|car)|at (home|the scene)|there)
        (at the time|that (night|day|evening)),
    (our|my|his client|her client) ...80 and (have|has|had|did) not [*ly] ({crime}|{an attack}),
    {someone} ((was|were) never|{have} never been) a(n) [_]
        (agent|spy|informer|informant|collaborator|member of (any|the)),
    {someone} (am|is|are|was|were) not [and never (was|were)] a(n) [_] {bad man},
    {someone} {have} no {foreign} {force of arms},
    {someone} [{have}] never (*ed|seen|had|got|given|made) any such,
    {someone} (did|do|have|has|had) not{comma} and (will|would|could|can|do|shall) (not|never)
        !({stand by}),
    {someone} {have} never _{comma} and (will|would) never !({stand by}|again|in),
    {someone} [{have}] !(has|have|had) _ no such [_] {thing},
    the [_] {an office} (has|had) never (met|spoken (to|with)) (the|any|either|him|her|them|{Name}),
    {someone} [{have}] ({done}|took|taken|stole|accepted) nothing
        !(but|less|more|for granted|from|new|else|special|that),
    (I|we|(his|her|my) client) (have|has|had) (*ed|paid|hurt|beaten|stolen) (nobody|no one),
    {start} {someone} (knew|know|[{have}] known) nothing (of|about)
        (any|such|this|that|it|efforts|attempts|plans|payments|reports|allegations|the [_] (money
        |payment|deal|plot|attack|transfer|account|drugs|weapons|bomb|gun|scheme|bribe|leak)(s)),
    {have} no interest{comma} direct or indirect,
    {someone} {have} never called (him|her|them|{Name}|the _|anyone|anybody) a(n),
    ^(he|she|it|they|I|we) never (made|said|wrote|gave|took|sent|signed|received) $,
    {someone} did not (write|post) (the|that|this|those|these|any) [_]
        (tweet|post|letter|message|e-mail|email|note|memo|text)(s),
    (nobody|no one) can accuse (me|us|him|her|them) of,
    (nobody|no one) {have} [(any|the|a)] right to
        (slander|accuse|defame|smear|incriminate|malign) (us|me|him|her|{Name}|our|my|the),
    {someone} (do|does|did) not know of any [_]
        (coup|plot|plan|such|payment|deal|meeting|order|request|threat|shortage)(s),
    (I|we) [*ly] never (participate|engage|take part|install|spy|bribe|target|torture|discriminate)
        !(with (me|us)),
    {Name} (has|have|had|did|does) not and (will|would) (not|never) !({stand by}),
    {someone} {have} no such [_] {thing},
    the [_] [_] _ {have} no such [_] {thing},
    {have} never (failed|missed) a [_] (drug|drugs|doping) test,
    {someone} (am|is|are|was|were) (absolutely|categorically|definitely|certainly) not
        (considering|planning|leaving|selling|resigning|negotiating|withdrawing|quitting),
    (had|has|have) not been (carrying|transporting|smuggling|supplying|hiding) [any] [_]
        ({weapons}|drugs|explosives|contraband),
    (was|were) not (carrying|transporting|smuggling|supplying|hiding) [any] [_]
        ({weapons}|drugs|explosives|contraband),
    ({someone}|{Name}|the _) (is|am|was|are) not guilty,
    ^(he|she|it|they) never [(once|ever)] (considered|intended|planned|ordered|agreed|offered|sought
        |signed|authori(s|z)ed|endorsed|threatened) !(him|her|them|us|me),
    the [_] {a body} {have} [absolutely] nothing [whatsoever] to do with,
    (I|we) never (had|did|was|were) [(one|any|so|it|that)] $,
    {start} never (had|did|have|has|was|were) {stop},
    ({someone}|the [_] {an office}|{Name}) [{have}] never (made|gave|given|issued|wrote|signed)
        (any such|such (a|an)) ({thing}|remark|comment|demand),
    ^the [_] (campaign|{a body}|department|white house|firm|foundation)
        ({have} [absolutely] nothing [whatsoever] to do with|{have} played no (part|role) in
        |played no (part|role) in|{have} [had] no involvement in),
    ^(his|her|their|our|my) (campaign|{a body}|staff) {have} nothing [whatsoever] to do with,
    ^(that|this|it|(the|that|this) (money|timing|politics)|money|politics) {have} nothing
        [whatsoever] to do with (it|that|this|my|his|her|their|our) [_] {end},
    ^{have} nothing to do with (it|that|this) $,
    ^the two {have} nothing [whatsoever] to do with (each other|one another),
    {someone} {have} (not|never) (done|said) anything
        (untrue|wrong|improper|illegal|unlawful|inappropriate|unethical|dishonest|to violate),
    {someone} did not (do|say) anything
        (untrue|wrong|improper|illegal|unlawful|inappropriate|unethical|dishonest),
    {have} no knowledge of{comma} [and] no (involvement|part|role),
    {someone} {have} at no (time|point|stage) !(received|heard|wanted|considered|needed|lacked) *ed,
    {someone} never (spoke|talked) (to|with) [(the|author|reporter|mr|ms|mrs|dr)] {Name} [{Name}]
        !(again|until|once|after|before),
    ^(I|we|he|she|they) {is} not (responsible|to blame) =(because|as|since),
    ^(I|he|she) (was|were) not (fired|sacked|pushed|forced out|ousted)
        !(for|until|despite|after|when),
    (signature|handwriting|voice|initials)(s) {is} not (mr|ms|mrs|dr) [_] *'s,
    ^(it|they|that|those) {is} not (his|hers|mine|ours|theirs) $,
    {someone} {have} never used (a|an|any|illegal) [_] (drug|steroid|substance)(s),
    I (have|had) never been (to|in|at) !(such|so) ...40 in my life,
    I (have|had) never been (a|an) (member|agent|spy|informer),
    I (have|had) never been in contact with,
    (did|done|do|said|given|told|offered|promised) (nothing of the (kind|sort)|no such thing),
    {start} {someone} (knew|know|{have} known) of no (such|[_] {thing}),
    {start} {someone} (was|were|am|is|are) not aware of any such,
    (it|that|this|those|these|they) {is} not {Name} {of ours},
    (it|that|this) (was|is) not (us|me|one of ours|(our|his|her|their|its|my) {of ours}),
    (these|those|this|that) _ {is} not (mine|ours) {end},
    the {a find} {is} not (ours|mine|one of our(s)),
    the [_] {a find} (did|had|has|have) not (come|originate|originated|been fired) from,
    {someone} (was|were|had been) nowhere near (the|her|him|it|them|that|any)
        !(goal|target|end|level|limit|total|mark),
    {start} _ [!(said) _] [!(said) _] [!(said) _] (did|{have} done) nothing
        (wrong|illegal|improper|unlawful|dishonest),
    (I|he|she|we|they) (am|is|are|was|were) nobody's (puppet|agent|spy|servant|tool|lackey)(s),
    {Name} [{Name}] {have} never (supplied|sold|sent|provided|delivered) [_] {weapons},
    {someone} (did|has|have|had) (not|never) (supply|supplied|sell|sold|send|sent|provide|provided)
        [(any|the)] [_] {weapons},
    {Name} (did|has|have|had) not (supply|supplied|sell|sold|send|sent|provide|provided|deliver
        |delivered) [{Name}] [with] [any] [(ballistic|chemical|lethal|heavy|nuclear)] {weapons},
    (I|we|he|she) ((do|does|did) not work|{have} (not|never) worked) for (any|the) [_] [_]
        (service|agency|government|power|embassy|mafia)(s),
    (was not|were not|{have} not been) (hit|struck|bombed|shelled|attacked|fired on) by
        (our|my|his|her|their|its) _,
    (was|were|{have} not been) not
        (fired|launched|written|sent|made|planted|leaked|issued|ordered|laid|caused|carried out)
        (by|from) (us|me|(our|my|his|her|their|its) _),
    {someone} (did|has|have|had) not _ (anything|money|a thing) (to|from) (anyone|anybody),
    {accused} ((had|has) not been|was not) (offered|given|promised|paid) (any|a) [_]
        (favo(u)r|gift|bribe|payment|money|reward|share|job|post|fee)(s),
    (officers|police|soldiers|troops|agents|guards|inspectors) never
        ({crime}|entered|crossed|fired|used|struck),
    (was|were|{have} not been) not (paid|bribed|sent|hired) by (anyone|anybody),
    {start} under no circumstances (did|has|have|had|was|were),
    at no (time|point|stage) (do|does|did|has|have|had|was|were) ({someone}|(the|any) _|{Name}|_),
    {have} never [*ly] received any [_]
        (request|order|instruction|directive|payment|bribe|money|demand)(s) from,
    {Name} (has|have|had) never (asked|requested|ordered|instructed|told) ({Name}|the|our|me|us),
    {start} no (government|official|minister|authority|country|party|politician) [has] [ever]
        (asked|requested|ordered|instructed|approached|pressured|forced) (me|us|the|our|{Name}|it
        |him|her|them),
    (I [really] am|I am|(my|his|her) client (is|was)|he was|she was) [*ly] innocent
        =($|{end}|and|of (the|all|these|those|any (charge(s)|crime(s)|wrongdoing)
        |_ [_] (charge|count)s)),
    {start} I (have|had) not (resigned|fled|quit),
    !(not) [*ly] innocent of (the|this|these|those|any|all|every) [_] [_] [_]
        (charge|accusation|allegation|claim|crime|count|offence|wrongdoing)(s),
    {someone} (do|does) not (consider|believe|think) (that|we|I|he|she|it|they|ourselves|myself
        |himself|itself|themselves) [_] [(are|is|am|was|were|to be)]
        (at fault|guilty|to blame|responsible|in breach|in the wrong),
    (know|knows|knew|aware) of no [_]
        (wrongdoing|wrong doing|impropriet(y|ies)|irregularit(y|ies)|misconduct|breach(es)),
    {someone} {have} not (offered|tendered|submitted|handed in) (his|her|my|their) resignation,
    {someone} never (saw|got|took|had|received|earned) (a|one|a single)
        (cent|penny|pound|euro|dollar|crown|coin) (of (it|that|this|the)|from),
    {start} I (have|had) not been (dismissed|sacked|arrested|fired|recalled|detained|expelled),
    the [_] {an armed body} (did|has|have|had) (not|never) {struck at},
    [the] (unit(s)|army|forces|troops|soldiers) [of (the|our) _ _] never
        (open fire|fire (at|on)|shell|target|bomb|attack),
    {start} (unit(s)|member(s)|soldier(s)|troops) of (our|my|his|her|their) ...30 (did|have|has|had)
        (not|never),
    {mine or ours} ({have} [absolutely] nothing [whatsoever] to do with),
    {mine or ours}
        ([{have}] (played no (part|role)|taken no part|took no part|had no hand) [whatsoever] in),
    {mine or ours} (was|were|am|is|are) not (behind|involved in|responsible for)
        (the|these|this|that) [_] ({an outrage}|{claim}),
    the timing of ...40 {have} [absolutely] nothing [whatsoever] to do with,
    (the|this|that|these|those|his|her|their) [_] [_] {an affair} {have} [absolutely] nothing
        [whatsoever] to do with,
    (the|this|that|these|those|his|her|their) [_] [_] {an affair} {is} not [(in any way|*ly)]
        (connected|linked|related|tied) (to|with),
    (the|our|my|this) [_] _ {have} [absolutely] nothing [whatsoever] to do with
        (it|this|that|them|(the|this|these) {an outrage}),
    {start} {someone} (was|were|am|is|are) not (responsible|involved|guilty|to blame)
        =($|{end}|and),
    {is} not (my|his|her) (signature|handwriting|voice),
    the [_] (initials|signature|handwriting|voice|account|money|letter|fingerprints|notes|number
        |phone|passport|gun|words) {is} not (his|hers|theirs|ours|mine) {end},
    the [_] (man|woman|men|person|persons|individual|soldier|officer)(s) ...60
        ({is} not ((a|an) (member|employee|officer|agent)|members|employees|part|one|on the staff)
        (of|in|at) (our|its|the|his|her)|{have} never (worked|served|been employed)
        (in|for|at|with) (our|its|the)),
    the (voice|signature|handwriting|man|woman|person) (on|in) the _ {is} not
        (mine|his|hers|me|him|her|that of),
    {someone} [{have}] (made|given|gave|offered|signed|taken|took|accepted) no [_] {a gift},
    (our|his|her|its|their|my) [own] {our forces} (did|have|has|had) not
        (cross(ed)|enter(ed)|(left|leave) (their|our|its|the)|str(ike|uck)|hit),
    ^No{comma} (I|We|It|They|That|There|He|She|(The|Our) _) never,
    ^No{comma} (I|We|It|They|That|There|He|She|(The|Our|My) _ [_] [_]) (did|have|has|was|were|had)
        (never|not !({not yet}|$|{end})),
"""
"""I, or mine, did not do it."""
