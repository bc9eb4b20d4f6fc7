"""How people call somebody's words false, whoever speaks and whatever the cue: a table of phrases.

One phrase a line, in the notation of `phrases.py`; the lists in braces stand in `denial_words.py`.
"""

from __future__ import annotations

CALLED_FALSE = """
    {have} [absolutely] no (basis|foundation) in {reality},
    there (is|was) [(absolutely|simply)] no truth,
    ^no truth whatsoever,
    {told}{far} {is so} [{degree}] [{degree}] [a _ and] ({a lie}|{belied}) {final},
    (seen|heard|read|noted) (that|this|those|these|the|all the) [_] [_]
        ({told}|reporting|remark(s)|comment(s)|article(s)|post(s)|headline(s)|claim(s)){comma}
        [(and|but)] (it|they|that|this|those|these) ({is}|do not|does not) [{degree}] [{degree}]
        ({a lie}|{belied}|wrong|mistaken|fiction|reflect [_] reality|match the facts) {final},
    {start} (everything|all|anything|the rest) [(else|beyond that)] {is} [{degree}]
        [(nothing but|only|mere|pure|idle)]
        ({idle talk}|lies|fabrications|inventions|fantasy) {final},
    there {is} [absolutely] no (basis|foundation|grounds) (to|for) [_]
        (think*|believ*|say*|claim*|suggest*|suspect*|alleg*),
    (that|this|the) reporting {is so} [{degree}] ({a lie}|{belied}|wrong|mistaken) {final},
    {this} {is} [{degree}] [{degree}] ({a lie}|{untrue}) {final} !(to),
    {told} ... {is so} [{degree}] (made up|invented|fabricated|concocted|_ and {false}),
    {told} ... {is so} [being] (cooked up|manufactured|engineered|orchestrated),
    ({told}|claims|says|alleges){far} which {is} [{degree}] ({not true}|{untrue} {final}),
    {this} {is} [{degree}] (a|an) [_] travesty of [the] (truth|facts),
    {start} [the] (idea|notion|suggestion|thought) ...100 {is so} [{degree}]
        ({not true}|{belied} {final}),
    {this} {is} [{degree}] [(mere|only|just|wild)] (allegations|rumo(u)rs|speculation|gossip),
    {this} {is} [{degree}] [(only|just|nothing but)] a [_]
        (rumo(u)r|tale|yarn|conspiracy theory) {final},
    (I|he|she|we|they) (will|would|can|could) (not|never) [*ly] (accept|tolerate)
        [(or|nor) (accept|tolerate)] (any|such|these|this|those|the) [_] {claim},
    ^[(the|these|this|those|all|such|any)] [_] [_] {claim}{long} {is so} [{degree}] [{degree}]
        ({a lie}|{belied}) {final},
    ^[(the|these|this|those|all|such|any|its|his|her|their)] [_] [_] [_] {told}{comma} {long}
        {is so} [{degree}] [{degree}] ({a lie}|{belied}) {final},
    {told}{far} (contain|contains|contained|repeat|repeats|spread|spreads) [_] [_]
        ({untrue}|{false}) [_] {claim},
    {told}{far} (contain|contains|contained|repeat|repeats) [_] ({untrue}|lies|falsehoods) {final},
    (what|all|everything|things|anything|reasoning) [that] (you|they|he|she|people) ...30 (mention*
        |read|heard|said|wrote|claim*|quot*){far} {is so} [{degree}] [{degree}] ({a lie}|{untrue})
        {final},
    there (seem*|appear*|appears) to (be|have been) no (truth|{grounds}) (in|to|for|behind),
    {start} (did not|never) happen(ed) {end},
    {start} {the event} did not (happen|occur|take place) =($|{end}|and|but|at all|as),
    {start} (these|this|such|those) (fake|false|bogus|fabricated|baseless|unfounded|untrue) [_]
        (report|claim|allegation|accusation|rumo(u)r|video|letter)(s),
    {told}{far} {is so} [{degree}] [the] [_] [_] imagination of,
    ^{told}{far} {is so} a [_] (pretext|provocation),
    ^the {told}{far} {is so} a [_] (pretext|provocation),
    {this} {is} [{degree}] [just] (a [_] figment|the product) of ...20 imagination,
    {this} {is} [{degree}] (a|an|another) [_] [_] (attempt|effort|campaign|plot) to
        (smear|blacken|discredit|defame|slander|tarnish|malign),
    ^[*ly] (refute|deny|reject|dismiss) (all|any|the|these) [_] {claim},
    ^its (a|all|all a) [_] ({untrue}) {final},
    alleged [_] _ (did not|never) (take|took|happen|happened|occur|occurred|exist|existed),
    I declare myself innocent,
    alleged [_] [_] _{far} {is so} [{degree}] ({a lie}|{untrue}) {final},
    ^(the|these|those|all|such|recent|any)
        !(...20 (arrest|detention|decision|ruling|fear|hope|concern|worr*|optimism|verdict|sentence
        |refusal|ban|charge|war|attack|dismissal|order|alarm|suspicion|doubt)(s)) ...80 {is so}
        [{degree}] (groundless|baseless|unfounded|a fabrication|a hoax|hoaxes|hogwash|fictitious
        |without foundation|fake news|{not true}) {final},
    ^[(the|these|this|those|all|such|any)] [_] [_] {claim} ...240 {is so} [*ly] _{comma}
        [(and|as well as|or)] [*ly] {untrue} {final},
    ^what ...80 {told us} ... {is so} [(mere|just|only|pure|baseless|nothing but)]
        (rumo(u)r(s)|gossip|speculation|lies|propaganda|allegations),
    [the] news ...100 {is so} [{degree}] [{degree}] ({a lie}|{belied}) {final},
    ^what ...80 {told us} ... {is so} [*ly] _{comma} [(and|as well as|or)] [*ly] {untrue} {final},
    ({told}|{paper}|this|that|it) ...40 {is so} [(a|an)] [{degree}]
        ({untrue}|mere|pure|idle|malicious) {what is spread} {final},
    ({told}|{paper}){far} {have} [since] (proven|proved|turned out) [to be] [{degree}] {untrue},
    (some|much|most|all|part|parts|none) of (the things|what) ...60 {is}
        ({a lie}|[{degree}] {untrue} {final}),
    ({told}|{paper}|idea|suggestion) ... (defies|defied|defy|beggars|beggared)
        (belief|logic|common sense),
    {told} ... {is so} [*ly] (rejected|refuted|repudiated|denied) {stop},
    {this} {is}{far} (irresponsible|inaccurate|shoddy|sloppy|misleading|dishonest)
        piece of (journalism|reporting),
    {this} {is}{far} piece of
        (fiction|propaganda|fake news|nonsense|disinformation|misinformation),
    {start} fake news {what is fake},
    {this} {is} wrong{comma} [{degree}] {untrue} {final},
    (video|clip|report|story|article|post|news|publication|broadcast|footage)(s){far} {is so}
        [*ly and] [*ly] (misleading|inaccurate) {final},
    (statement|quote|remark|comment|words)(s) [that] [(was|were)] (attributed|credited|ascribed) to
        _{far} {is so} [{degree}] ({a lie}|{untrue}) {final},
    the so-called{far} {is so} [{degree}] ({a lie}|{untrue}),
    {Name} [{Name}] [{Name}] (categorically|strongly|firmly|decisively|vehemently|flatly
        |unequivocally|resolutely) (denies|refutes),
    {this} {is} [{degree}] fake [_] [_] (news|reports|stories),
    (report|article|story|account|broadcast)(s) [_] [_] [_]
        (misrepresents|misrepresented|misrepresent|misstates|misstated),
    false (detail|information|allegation|accusation|statement|claim|stor(y|ies)|report)(s) [_] [_]
        [_] [_] [_] about (me|us),
    (these|those|such) (letters|documents|lists|messages|videos|posts|pictures|images) {is so}
        [{degree}] ({a lie}|{untrue}) {final},
    (lawsuit|suit|complaint|case|litigation|indictment|charge|action)(s) ...80 {is so} [*ly]
        (without [any] (merit|foundation|basis)|meritless|baseless|frivolous|unfounded|groundless),
    (this|that|it|there) {is} ...40 [*ly]
        (ludicrous|false|baseless|absurd|preposterous|ridiculous|bogus|unfounded|groundless)
        (claim|allegation|accusation|rumo(u)r|report|story|narrative)(s),
    {Name} [{Name}] (*ly) (denies|rejects|refutes|dismisses)
        (the|this|that|these|those|any|all|such|*'s) [_] [_] {claim},
    {Name} [{Name}] (denies|rejects|refutes|dismisses)
        (the|this|that|these|those|any|all|such) [_] [_] {claim} (*ly|outright|out of hand),
    {Name} [{Name}] (denies|rejects|refutes|dismisses) [_] [_] {claim} (by|of|that|about|from),
    {start} (the|this|that) (figure|sum|amount|number) {is} [{degree}]
        (made up|invented|fabricated|fictitious|a fantasy|an invention),
    {start} (the|this|that) (assumed|reported|quoted|circulated|rumo(u)red|cited|alleged) [_]
        (figure|sum|amount|number|percentage|estimate|quote)(s) {is} [{degree}]
        (inaccurate|incorrect|untrue|not true|false),
    {told} ... {has been} (made up|invented|fabricated|concocted|_ and {false}),
    {told} ... {have} [absolutely] no {grounds},
    {claim}{far} {have} [absolutely] no (evidence|proof),
    (figure|number|toll|claim|allegation|report)(s) ...60 {is} not borne out by any,
    ^(the|these|this|that|his|her|their) [_] [_] {claim} [as] [*ly] [_ and] ({untrue}|{belied}) $,
    {claim}{far} {is so} ...60 {untrue} (attack|smear|slur|campaign|assault)(s),
    ({told}|{paper}){far} (lack|lacks|lacked) [(any|all)] {grounds},
    alleged (statement|remark|comment|quote|words)(s){far} {is so} [{degree}]
        ({a lie}|{untrue}) {final},
    (report|article|story|post|publication|broadcast|newspaper|paper|media) [_] falsely
        (reported|reports|claimed|claims|stated|states|alleged|suggested|suggests|said),
    {start} (the|this) [_] (lie|falsehood|slander|libel)(s) [_]
        (disseminated|spread|circulated|told|published|peddled),
    {start} no such [_] [_] {thing} (occurred|happened|took place|exists|existed|{have} taken place)
        !(...40 before),
    {told} ... (do|does|did) not hold water,
    ({told}|{paper}|book|film|memoir|it|which) {is} [so|both|*ly] full of [_]
        (lies|falsehoods|untruths|misrepresentations|inaccuracies),
    ({told}|{paper}) ...80 {is} [*ly] (false|untrue|inaccurate|wrong) in
        (its|every|all|most|many),
    ^(the|this|that|his|her|their|its) [_] (audit|article|book|recollection|memory|memo|newspaper
        |paper|story|account|testimony|report|auditor)(s) {is} [*ly] (mistaken|in error),
    (anyone|anybody|whoever|those|people) who [{have}] (conclude|infer|claim|allege)(s|d|red) ...120
        (is|was|are|were) [*ly] (mistaken|wrong|lying|misinformed),
    (I|he|she|they|we|{Name}|the _) {have} [*ly] mischaracteri(s|z)ed
        (a|an|the|his|her|our|my|their|what),
    ^the ...40 mischaracteri(s|z)ed
        (a|an|the|his|her|our|my|their|what|both|how|and misrepresented),
    ^(I|he|she|they|we|{Name}) mischaracteri(s|z)ed
        (a|an|the|his|her|our|my|their|what|both|how|and misrepresented),
    {told} ... {is} devoid of [(any|all)] (truth|{grounds}),
    ({told}|news|publication(s)) ...100 {unreal},
    ^(the|these|this|those|all|such|any) [_] [_] {claim} ...240 {unreal},
    (this|that|it) ...40 {unreal},
    {paper} {of this} {is so} [{degree}] [{degree}] ({a lie}|{untrue}) {final},
    it (is|was) [(*ly|likewise|also)] (incorrect|untrue|not true|false|a [_] lie) that
        !(all|every*|most|only|young),
    it (is|was) [*ly] (incorrect|untrue|not true|false|a [_] lie) to (say|claim|suggest),
    {start} to (say|claim|suggest|allege|imply) ...80 (is|was) [*ly]
        (wrong|{untrue}|absurd|ridiculous|preposterous|ludicrous|a [_] lie),
    it (is|was) [*ly] wrong to (claim|allege),
    it (is|was) (simply|plainly|quite|completely|totally|flatly) wrong to (say|suggest),
    it (is|was) [*ly] not (credible|believable|plausible) to (say|claim|suggest|allege),
    it (is|was) [_] (ridiculous|absurd|ludicrous|preposterous|laughable|outrageous|nonsense
        |nonsensical|not credible|not serious|insulting|an insult|offensive|disgraceful) [_] [_] [_]
        to (say|claim|suggest|allege|imply|accuse|insinuate) [that] ({someone}|{Name}|me|us),
    {start} nor is it true that,
    {start} (what|all [that]|everything [that]) ...80 {told us} ... {is so} [{degree}] [{degree}]
        ({a lie}|{untrue}) {final},
    ({told}|{paper}|this|that|it) ...40 {is so} [(just|only|simply)] [part of] a(n) [_]
        (disinformation|misinformation|smear|slander|propaganda|fake news) campaign,
    ^[_] [_] [_] (statement|remark|version)(s) (that|about|of) ...200 (is|was|are|were) [*ly]
        ({not true}|{untrue}|wrong|mistaken) {final},
    {start} [_] {untrue} (is|are|was|were) (the|these|this|any|all) [_] {claim},
    {this} {is} [{degree}] (inventions|lies|fabrications|slanders|fantasies)
        (of|by|from|spread|told),
    there (is|was|has been|had been) [absolutely] no (truth|{grounds}) [(whatsoever|at all|_)]
        (to|in|for|behind) (that|this|it|them|[_] [_] [_] [_] {told}),
    ^nothing of (the|that|this) (kind|sort),
    (level|levell|mak|hurl|peddl|rais|spread|trad|sling)ing [_] {untrue} [_] [and _]
        (allegation|accusation|charge|claim|rumo(u)r)(s),
    (I|we) [_] [_] (denounce|condemn|reject) (this|the|these|such) [_]
        (misinformation|disinformation|smear|slander|smears|lies|slanders|falsehoods),
    ^[a(n)] [{degree}] [{degree}] (wrong|not true|not so|{false}) {stop},
    ^(the|these|this|those|all|such|any) [_] [_] {claim} ...240 {is so} [{degree}]
        (without [(any|the slightest|all)] {grounds}|{untrue}) {final},
    (nothing|none|not a word) (of|in) ...40 (is|was) true,
    contrary to [{which}] [{which}] [{which}] (reports|claims|rumo(u)rs|allegations),
    any [_] (report|claim|suggestion|statement|assertion)(s) to the contrary ...20
        (wrong|mistaken|{untrue}),
    (my|his|her|our|their|*'s) (words|remarks|comments|statement(s)|answer|speech|interview|post)
        (was|were|is|are|{have} been) [*ly] {misquoted},
    (media|press|newspaper|paper|report|article|journalist|reporter|opposition|they|outlet)(s)
        [{have}] [*ly] (misinterpreted|misconstrued|twisted|distorted|misquoted|misrepresented
        |misreported) (his|her|my|our|their|the) [_] [_]
        (words|remark(s)|comment(s)|statement(s)|speech|position|answer),
    (my|his|her|our|their) signature ...40 (was|is|had been) [*ly] (forged|faked|falsified|fake),
    contrary to what ...40 (claim*|said|say*|alleg*|report*|writ*|wrote|read|heard),
    (nothing (could|can) be|(could|can) not be|{is} nothing) further from the truth,
    ({told}|article){far} {is} [*ly] (full of|riddled with|replete with|based on) [_]
        (inaccurac*|falsehood*|lies),
    ({told}|article) ... {is} [*ly] (full of|riddled with|replete with|based on) [_]
        (error*|invention*|fabrication*),
    ^({which}|{this one}) [_] [_] {report} ...80 {is so} [*ly] (wrong|mistaken|erroneous),
    ^{report} ...80 {is} [*ly] (wrong|mistaken|erroneous),
    ^(any|the|this|that) [_] (suggestion|insinuation|assertion|implication)(s) that ...80 {is so}
        [*ly] (wrong|mistaken|offensive|outrageous),
    whatever (you|people) [may] [have] (read|heard|been told),
    {start} (this|that|such) (is|was) [{degree}] not the case {stop},
    it (is|was) [{degree}] not the case that !(all|every*|most|only|young),
    account (is|was) [*ly] ({not true}|{untrue}),
    ^[(quite|exactly|just)] the (opposite|contrary|reverse) (is|was) (true|the case),
    there (is|was) [(absolutely|simply)] nothing (in|to) (the|these|this|those|such) {told},
    ({told}|this|that|it) ... {is} (pure|mere|just|nothing but|idle|only) {idle talk},
    ^(fake|false|lie) {colon},
    ^(fake news|pure (fiction|invention|fantasy)) {stop},
    there (is|was) (not a|no) (shred|grain|word|iota|scrap|element|ounce) of truth,
    there (is|was) not a (shred|iota|scrap) of evidence (for|to support) (this|that|these|any),
    {this} {is} [(*ly|just)] not
        (what ({someone}) [{have}] (said|done|did|ordered|promised)|what happened|how it happened),
    (that|this|it|those [_] words|such words) never
        (came [out] (of|from)|left|crossed|passed) (my|his|her|our|their) (mouth|lips),
    {is} not a (done deal|foregone conclusion|fait accompli) {final},
    (I|we) [*ly] (denounce|condemn|reject|deplore) (the|these|such|all|any) [_]
        {untrue} [(and|or) _] [_] {claim},
    {start} [(but|no|and|well)] I (did not|never) sa(y|id)
        (that|so|it|this|any such|anything (of|like)),
    (do|does|did) not make (it|them|that|this) true,
    (I|we) do not accept [(such|this|that)] [kind of] [_] {untrue} {final},
    (all|these|those|such|the) [_] {claim} (is|are|was|were) [(all|just|being|only)]
        (coming|spread|peddled|manufactured|circulated|planted|orchestrated) (from|by) ...30
        (detractors|enem*|opponents|rivals|critics|opposition|mischief*|propagand*),
    there (is|was) [absolutely] (no|not a shred of|not any) [_] (indication|evidence|proof)
        [whatsoever] (that|of) (I|we|my|our|any involvement of),
    (is|are|been) [*ly] (spreading|peddling|circulating|fabricating|propagating|inventing) [_] [_]
        ({untrue}|self-made|non-existent) [_] (rumo(u)r|claim|report|allegation|accusation
        |stor(y|ies)|news|information|thing|narrative|lie)(s),
    {start} (he|she|the [_] {an office}|{Name} [{Name}]) (did not|never|has never|had never)
        sa(y|id) (that|so|this|any such thing|anything of the) {stop},
    (I|he|she|they|we) (had been|have been|was|were)
        mis(heard|quoted|understood|translated|represented|construed|reported),
    (I|he|she|they|we) (had been|have been|was|were) quoted out of context,
    (whoever|anyone who|anybody who|those who) ...30 (otherwise|so|that) (is|are) (lying|a liar),
    (whoever|anyone who|anybody who|those who|people who) (say|claim|write|spread)(s)
        (so|this|otherwise|such things) (want|lie|mislead|seek|try|wish|intend|do not know
        |(is|are) (lying|mistaken|wrong|a liar))(s),
    (whoever|anyone who|anybody who|those who) ...30 (otherwise|so|that) is not telling the truth,
    (I|we) [(still|also|all)] [*ly]
        deny (that|the|this|these|those|it|any|all|ever|everything|such|*ing),
    (I|we) [(still|also)] [*ly] (exclude|rule out) (any|the|that|such|*ing),
    (I|we) [(still|also)] [*ly] (refute|deny|reject|dismiss) (the|any|such a) [_]
        (possibility|notion|idea|suggestion),
    (I|we) [*ly] reject (that|this|it) =($|{end}|*ly|out of hand|outright|in the strongest),
    (I|we) [(must|can|(want|wish|would like|have) to)] [(again|once again|*ly)]
        (deny|refute|reject|dispel|rebut|debunk|dismiss) (the|this|these|those|any|all|such) [_]
        {claim},
    ^{is} [{degree}] [{degree}] ({not true}|{untrue}) {final},
    ({told}|{paper}|these|they) ...80 {is} [*ly] (designed|calculated|intended|meant|aimed)
        (to|at) (mislead*|smear*|tarnish*|discredit*|misinform*|deceiv*|malign*|defam*|slander*),
    ^(anything|everything|whatever|all) (about|on|you|they|that|said|written|published) ...80
        {is so} [{degree}] ({a lie}|{untrue}) {final},
    (publish*|print*|broadcast|aired|spread*|ran|circulat*) a(n) [*ly] {untrue}
        (article|report|story|piece|claim|broadcast),
    (report|article|story|post|publication|broadcast|newspaper|paper|media|press|video)(s)
        ...40 (falsely|erroneously|wrongly|incorrectly|mistakenly)
        (claim*|report*|alleg*|stat*|suggest*|assert*|said|says|saying|portray*|quot*),
    (falsely|wrongly|erroneously|baselessly) (accus*|claim*|alleg*|report*|stat*|suggest*|say*
        |said|assert*|implicat*) [that] (me|us|I|we|my|our),
    {this} {is} [{degree}] [the] [_] (delirium|delusion|ravings|raving) of,
    ({someone}|the [_] {an office}|(my|his|her) client) ((had|has|have) been|was|were) [being]
        (misquoted|(falsely|wrongly|unjustly) accused|misrepresented),
    (I|he|she|(my|his|her) client) ((had|has|have) been|was|were) framed !(by the|as a),
    (quotation|quote|remark|comment|statement|words|clip|passage|sentence)(s)
        ((had|has|have) been|was|were) [*ly] {misquoted},
    ^(the short seller's|his critics'|her critics'|the newspaper's|the paper's|the report's
        |the opposition's) [_] (number|figure|calculation|estimate|version|account|story)(s) {is so}
        [{degree}] (wrong|incorrect|inaccurate|mistaken|misleading|false) {final},
    ^[_] [_] [_] (statement|claim|information|report|allegation|news)(s) ...400 {unreal},
    (lies|falsehoods) when (they|he|she|it|you) [*ly] (claim*|said|says|say|report*|alleg*),
    those (spreading|peddling|claiming|saying|publishing|circulating|making) ...60 are [_]
        (liars|lying|mistaken|wrong),
    (I|we) [*ly] do not accept (the|this|that|any|such|these|those) [_] {claim},
    ^(it|he|she|they|the [_] _) (do|does|did) not accept [(the|this|that|any|such|these|those|*'s)]
        [_] [*'s] ({claim}|characteri(s|z)ation|portrayal|premise) {final},
    (do|does|did) not recogni(s|z)e (the|this|that|these|those|any|such|*'s) [_] [_] (account
        |description|version|characteri(s|z)ation|picture|claim|figure|allegation|portrayal)(s)
        !(of the (court|state)),
    {this} {is} (a|an) [_] [_] (slander|lie|fabrication|invention|smear|falsehood|libel)
        (in|from|by|told|spread|cooked|dressed|with),
"""
"""Somebody's words are false."""
