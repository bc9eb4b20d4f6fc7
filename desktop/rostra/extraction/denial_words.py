"""The words that denials are made of, as lists in the notation of `phrases.py`.

Each list is a word's near neighbours in use: add to it what belongs there, with what must not
follow (`claim !(for)`), and every phrase that names the list knows the new word.
"""

from __future__ import annotations

from rostra.extraction.phrases import Phrases

LISTS = {
    "is": "is, are, was, were",
    "have": "has, have, had",
    "reality": "[the] (reality|truth|fact|facts)",
    "degree": """
        *ly, just, all, pure, absolute, plain, dangerous, malicious, vicious, disgusting,
        blatant, deliberate, cynical, crude, wild, complete, total, utter, sheer, outright,
        another, yet another, pretty, quite, rather,
        (absolute|complete|total|utter|pure|sheer|*ly) and
        (absolute|complete|total|utter|pure|*ly)""",
    # what somebody has alleged
    "on air": """
        *day, social media, television, tv, radio, twitter, facebook, telegram, x,
        [_] (call|podcast|show|website|programme|program|blog|channel)""",
    "claim": """
        accusation(s), allegation(s), report(s),
        claim(s) !(for|to !(have|be|know)|on !([(a|an|the|his|her|their)] ({on air}))),
        suggestions !(to|for), suggestion !(to|for|of a|of an), charge(s) !(on|for|per),
        rumo(u)r(s), notion(s), assertion(s), speculation(s), insinuation(s),
        (idea|view|belief|conclusion|contention|argument|impression|assumption|premise|talk) that,
        theor(y|ies), explanation,
        version =(of events|of the events|of what|$), criticism, finding(s), talk of
        !([a] (compromise|surrender|concession(s)|peace|truce|retreat|reconciliation|negotiat*)),
        gossip, chatter, whispers, hearsay,
        information !(law|act|office|minist*|campaign|system|policy), innuendo,
        reproach(es), account(s) =(of (the|a|an|what|how|events|that|his|her|it)|by|that|as|given
        |in (court|parliament)|$|{end})""",
    "told": "{claim}, stor(y|ies), reasoning(s), smear(s), lawsuit, suit, narrative(s)",
    # what tells that something is alleged, where a negation answers it
    "charge": """
        accus*, alleg*, rumo(u)r(s), claim(s), claimed, insinuat*, speculation, denunciation(s),
        report(s) (that|saying|of|about|say|suggest), suggestion(s) that, reported that,
        (is|was|say|says|said) to have""",
    # what a claim is called, and other things too
    "untrue": """
        false, falsehood(s), baseless, nonsense, untrue, lie(s),
        fabricated out of (thin air|whole cloth), fabricat*, groundless,
        unfounded, fake*, ficti(on|onal|tious), slander*, invent(ed|ion|ions), a myth, defamat*,
        misinformation, disinformation, without [(any|the slightest)] (foundation|basis|merit
        |substance), rubbish, hoax, bogus, a canard, forger(y|ies), forged, a fairy tale,
        (created|made|conjured|spun|woven|plucked|pulled) [up] (out of|from) (nothing|thin air),
        concoct(ed|ion|ions), made up, made-up, hoaxes,
        incorrect, inaccurate, wide of the mark, doctored,
        photoshopped, hogwash, poppycock, balderdash, baloney, bunk, bunkum, claptrap, twaddle,
        gibberish, tosh, drivel, bullshit, spurious, unsubstantiated, calumn(y|ies), erroneous,
        untruthful, untruth(s),
        libel, libel(l)ous, a fable, fake news""",
    # what only claims are called: not "It is absurd that we pay twice"
    "false": """
        {untrue}, fantas(y|ies), absurd, [(enemy|hostile|foreign|{Name})] propaganda,
        far fetched, far-fetched, nonsensical,
        ridiculous, ludicrous, preposterous, wishful thinking, gossip,
        misreading(s), exaggerat(ed|ion|ions), distort(ed|ion|ions), misleading,
        a misunderstanding, implausible, inconsistent, improbable, misrepresentation(s),
        a [_] mis(representation|characteri(s|z)ation),
        far from [the] (truth|true), a [_] figment, a [_] (tissue|pack|web|bunch|string) of [_]
        (lies|untruths|falsehoods)""",
    # what is said of a claim to deny it; of an offer it is no denial
    "belied": """
        {false}, a [_] pretext, a [_] provocation, provocations, puerile, laughable, farcical,
        outlandish, scurrilous, mischievous, malicious, garbage, speculative, a [_] slur, slurs,
        smears, a [_] smear,
        [(so far|far|way|well|wide)] off the mark, off base, a [_] misconception, conjecture,
        unbelievable, not credible, a(n) [_] (illusion|delusion|mirage), illusions, delusions,
        smoke without fire, hot air, for the birds,
        the [_] (work|product) of ...30 imagination(s)""",
    # what somebody calls a lie; "a false choice" is none
    "untruth": """
        [!(no|not) _] (fake|lie|lies|fabrication|fabrications|forgery|forgeries|hoax|invention
        |inventions|fiction|fictions|falsehood|falsehoods|fairy tale|fairy tales|canard|canards
        |slander|slanders|smear|smears), myth""",
    "a heap": """
        (a|an) [_] [_] (lot|load|bunch|pack|heap|pile|bit|tissue|web|string|barrage|litany|catalogue
        |bundle|concoction|figment) of [(absolute|complete|total|utter|pure|old|_)]""",
    "not true": """
        (void|devoid|empty|bereft) of [(any|all)] (truth|accuracy|basis|foundation|substance),
        divorced from [the] reality, not based on [any] (fact(s)|reality|truth|evidence),
        not so {end}, not [(simply|at all|remotely|quite)] (true|correct|accurate) {final}
        !(for|of|in|everywhere|always|here|with|that (all|every*|most|only|young))""",
    "unreal": """
        (bear(s)|bore) no (relation|resemblance) to {reality}, (do|does|did) not
        (correspond to|reflect|match|accord with) [the] {reality}, (has|have|had)
        (nothing to do|nothing in common) with {reality}, {is} [_] far from {reality},
        {is} [_] (contrary to|incompatible with|inconsistent with) {reality},
        {is} [_] at odds with {reality}, {is} [_] not
        (confirmed|borne out|supported|backed) by {reality}""",
    # who is accused, in reported words: "he had never met", "her party had never taken"
    "accused": """
        he, she, it, they, (his|her|their|its|our|my) [_] (country|government|ministry|office
        |party|army|forces|side|company|troops|soldiers|client|agency|administration|department
        |husband|wife|son|daughter|members|supporters|units|diplomats|agents|inspectors
        |servicemen|peacekeepers|athletes|activists|union|club|group|movement|foundation|fighters
        |firm|bank|people|men|police|family|father|mother|brother|sister|parents|partner|patrol
        |officers|personnel|pilots|vessel(s)|ship(s)|plane(s)|aircraft|drones
        |navy|air force|intelligence service(s)|embassy|crew(s)|staff)""",
    "someone": "I, we, {accused}",
    "a party": """
        {someone}, (the|this|our) [_] (minister|ministry|government|company|president|premier|mayor
        |party|army|bank|club|agency|board|firm|office|family|chairman|director|governor)""",
    # what is said to have other reasons than those alleged
    "an affair": """
        (case|trial|arrest|decision|dismissal|investigation|closure|move|delay|resignation
        |departure|charge|search|raid|timing|ban|visit|transfer|postponement|sale|payment|trip|fee
        |meeting|outage|crash|fire|explosion|blackout|shortage|accident|illness|absence|cancellation
        |breakdown|donation|gift|loan|note|document|letter|paper|list|e-mail)(s)""",
    "coins": """
        [(any|a|an|one|a single)] [_] (bribe(s)|money|cent(s)|kickback(s)|penn(y|ies)|dollar(s)
        |euro(s)|franc(s)|crown(s)|rouble(s)|peso(s)|lira|dinar(s)|dime|shilling(s)|krone|krona|rupee(s)|pound(s)|ransom(s))""",
    # whom one may have met: not "met the deadline", "met him halfway"
    "somebody": """
        the !(deadline(s)|target(s)|goal(s)|criteria|requirement(s)|standard(s)|demand(s)|need(s)
        |condition(s)|challenge(s)), any, either, with,
        (him|her|them) =($|{end}|and|or|in|at|before|but|alone), {Name}""",
    # what somebody may be accused of having done; "had never been better" is no denial
    "done": """
        said, stated, pointed out, accused, suggested, implied, mentioned, declared, told, asked
        !(for (pity|charity|help|thanks|favo(u)r(s)|anything|much|more|sympathy)),
        promised !([any] miracles), ordered, requested, offered, authori(s|z)ed, paid, signed,
        sold, sent, supplied, armed, threatened, bribed, financed, funded, backed, attacked,
        targeted, shelled, bombed, invaded, crossed !(_ mind|_ minds), entered, hidden,
        concealed, lied, stolen, worked for
        !(so|such|less|nothing|free|pleasure|money|a living|any living|a thing|anything),
        spoken (to|with), set foot, fired, handed, transferred, delivered, violated, breached,
        interfered, meddled, spied, retaliated,
        engaged in, hired, employed, taken _ hostage, taken hostages, demanded,
        sought, intended, planned, owned, exported, laid !(eyes), struck, claimed, called for,
        tortured, disclosed, divulged, bet (on|against), harassed, rammed, smuggled, dumped,
        mistreated, beaten (anybody|anyone|him|her|them|(a|any) (prisoner|detainee|suspect)(s)),
        known of, cheated, doped, taken part, touched ({Name}|anyone|anybody|her|him|the (money
        |funds|safe|account)|a (cent|penny|coin|single)), (gave|given) !(up|in|way),
        (took|taken|received|accepted)
        (any [_] (order(s)|instruction(s)|request(s)|directive(s)|demand(s)
        |payment(s)|bribe(s)|gift(s)|weapons|support)|{coins}),
        heard of (any|such), met =({somebody}|in person|or|$),
        agreed to (any|the|such|this|that), approved (any|such), (used|bought|touched)
        (any|such|chemical|cluster|drugs|doping|torture|banned|prohibited),
        passed (on|to), took what, refused (a|any|the), discussed (any|such|this|that|it|the),
        considered
        (any|such|any such|a sale|selling|closing|resigning|leaving|withdrawing)""",
    # what nobody says unasked that he has not done
    "crime": """
        order(ed) [for] (any|the|a|an|his|her|their) [_] (attack|arrest|killing|strike|raid|closure
        |operation|murder|crackdown|deportation|transfer|payment|removal|destruction|demolition
        |*ing)(s), (pay|paid) (any|anyone|anybody|him|her|them|a (bribe|ransom|cent|penny)
        |any (bribe|ransom|money)|bribe(s)|ransom), bribe(d), st(eal|olen), kill(ed)
        (any|anyone|anybody|him|her|them|the|my|his|civilians|people|innocent), attack(ed),
        shell(ed), bomb(ed), fire(d) (on|at|upon|a|any|the (first|gun|shot(s)|weapon)|first),
        g(ive|iven) (the|any|such an|that) order(s), t(ell|old) (anyone|anybody) to,
        t(ake|aken) [any] (banned|prohibited) _, open(ed) fire,
        sh(oo|o)t (at|any|anyone|anybody|him|her|them|down), torture(d), beat(en) (him|her|them
        |the (prisoner|detainee|suspect|boy|man|woman)(s)|any (prisoner|detainee|suspect)(s)),
        lie(d) !(awake|down), cheat(ed), threaten(ed) !(us|me), spy, spied, hack(ed), poison(ed),
        arm(ed), finance(d), fund(ed), invade(d), violate(d), leak(ed), abandon(ed), forge(d),
        interfere(d), collude(d), (hid|hide|hidden) (any|anything|evidence|money|it|the !(fact
        |truth)|facts|information|files|assets|documents|losses|debts), mis(lead|led),
        beat(en) (anyone|anybody|any _), br(eak|oken) (any|the) (law(s)|rule(s)),
        promise(d) anybody, mistreat(ed), dump(ed),
        t(ake|aken) {coins}, manipulate(d), rig(ged), (leave|left) anybody, spread
        (any|these|those|the|such) [_] (rumo(u)r|lie|claim|story|stories|report)(s),
        (ram|hit|hurt|harm|strike|struck|chase|harass|insult|push|force|pressure|blackmail|punish
        |provoke)(d|ed) (anyone|anybody)""",
    # what nobody says unasked that it has not been done to them
    "suffered": """
        (mis|ill-|ill|mal)treated, tortured, abused, coerced, rigged, falsified, tampered with,
        doctored, manipulated, bribed, forged, bugged, poisoned, pressured, blackmailed,
        (forced|pushed|pressed|ordered|paid) (to|into)""",
    # ... or that it has been done to nothing: "no results had been withheld"
    "done to": """
        {suffered}, withheld, hidden, concealed, deleted, shredded, covered up, embezzled,
        misused, misappropriated, diverted, leaked, backdated, suppressed, skipped, altered,
        touched, wiretapped, monitored""",
    # what somebody says there is no such
    # what people say there is no such of, though nobody has spoken of it
    "no thing": "luck, thing as, thing yet",
    "thing": """
        (loan|request|order|meeting|deal|agreement|letter|document|list|report|account|contract
        |intention|proposal|project|plan|talks|base|person|visa|permit|licen(c|s)e|payment
        |instruction|promise|statement|remark|incident|attack|conversation|transfer|emergency
        |warning|call|threat|offer|audience|secret|clause|protocol|condition|people|prisoner|camp
        |case|complaint|e-mail|email|message|memo|note|record|tape|video|footage|order|information|communication|deployment|invitation|consultation|operation|discussion|negotiation|visit|decision|event|strike|shipment|delivery
        |flight|vote|talk|evidence
        |announcement|directive|scheme|circular|notification|policy|rule|ban|deduction
        |arrangement|appointment|understanding|pledge|commitment|approval)(s), thing(s) !(as)""",
    "was never": "(was|were) never, ({have} never|never {have}) been",
    "talked of": """
        discussed, raised, considered, offered, proposed, on the (table|agenda),
        under (discussion|consideration)""",
    "misquoted": """
        distorted, twisted, misinterpreted, misconstrued, misrepresented, misquoted, misreported,
        mistranslated, misunderstood, mischaracteri(s|z)ed,
        taken out of context""",
    "weapons": "weapons, weaponry, arms, ammunition, missiles, drones, shells, tanks, rockets",
    "the underworld": """
        organi(s|z)ed crime, [_] (mafia|militia|rebel|cartel|gang|group|regime|militant
        |separatist|smuggler|terrorist|extremist|criminal)(s)""",
    "came about": "{is}, {have}, exist(s), existed, took, happened, occurred",
    # what is called untrue, but not absurd or distorted, when somebody denies it
    "paper": """
        letter, document, note, voice note(s),
        (video|recording|message|email|e-mail|tape|quote|signature)(s),
        photo(graph)(s), picture(s), image(s), footage, list, transcript(s), screenshot(s), memo,
        certificate, news, post(s), publication(s), article(s), headline(s), statement(s),
        coverage, testimony, clip(s), audio, tweet(s), broadcast(s), dossier(s), signature(s),
        answer(s), response(s), reply, replies""",
    "this one": "this, that, his, her, their, its, your",
    "wronged": """
        {done to}, (turned|sent) (away|back), refused (entry|help|treatment), forced, expelled,
        deported, punished !($|{end}), persecuted, censored, silenced, intimidated, threatened""",
    "a favour": """
        (receive(d)|t(ake|aken)|accept(ed)) any [_]
        (gift|bribe|payment|favo(u)r|order|instruction|donation)(s), (t(ake|aken)|accept(ed)
        |demand(ed)|ask(ed) for) [any] (money|bribe(s)|cash|kickback(s))""",
    "arms": "[_] (nuclear|chemical|biological|cluster) (weapon|bomb|munition|arm)(s)",
    "told us": """
        claim*, say, says, saying, said, stated, asserted,
        alleg*, report*, wrote, written, publish*, circulat*,
        read, heard, told, suggest*, spread, shown""",
    "the question": """
        (the|this|that|such a|such an) [_]
        (question|issue|subject|matter|topic|idea|possibility|proposal|option)""",
    # what belongs to a secret paper or bargain: not "hidden talents"
    "what papers hide": """
        (clause|annex|protocol|provision|appendix|paragraph|account|fund|agreement|deal|agenda
        |motive|meeting|plan|prison|condition|article|addendum)(s), annexes, talks""",
    "foreign": "{Name}, foreign, chemical, biological, nuclear, secret, undeclared",
    "force of arms": """
        troops, soldiers, forces, fighters, mercenaries, base(s), weapon(s), missile(s),
        adviser(s), advisor(s), instructor(s), laborator(y|ies), lab(s), prison(s), prisoner(s)""",
    "undue force": "(excessive|undue|lethal|deadly) force",
    "innocents": """
        civilian(s), people, journalists, protesters, demonstrators, children, refugees, aid,
        (residential|civilian) _, (the|a|any) [_] (hospital|school|church|mosque|market|village
        |convoy|vessel|ship|embassy|town|clinic|monastery|temple|shelter|camp)(s), hospitals,
        schools""",
    "an attack": """
        (carr(y|ied) out|conduct(ed)|launch(ed)|mount(ed)|stage(d)|perpetrate(d))
        [(the|this|that|any|a|an|such)] [such] [_] [_] (attack|strike|raid|shelling|bombardment
        |bombing|killing|assault|massacre|test|air strike)(s), use(d) (live (ammunition|rounds
        |fire|bullets)|{undue force}|{arms}|torture|such (weapons|methods|munitions)),
        target(ed) {innocents}, (strike|struck|hit) {innocents}""",
    "doing harm": """
        arming, supplying (weapons|arms), selling (weapons|arms), financing, funding, harbouring,
        harboring, sheltering, bombing, shelling, spying, hacking, torturing, blackmailing,
        bribing, hiding (any|anything|it|the !(fact)|them|him|her), concealing, interfering,
        meddling, violating, lying to, holding
        (anyone|anybody|[any] [_] (hostage|prisoner|captive|reporter|sailor)(s)),
        targeting {innocents}""",
    "a breach": """
        interfere(d) in, meddle(d) in, violate(d), breach(ed), hack(ed), poison(ed), spied, spy,
        torture(d), bribe(d), collude(d), leak(ed), forge(d), rig(ged), mis(lead|led), cheat(ed),
        st(eal|olen), invade(d), lied, lie""",
    "bad man": """
        spy, spies, cheat(s), rapist(s), abuser(s), fraudster(s), hypocrite(s),
        crook(s), thief, thieves, criminal(s), traitor(s), racist(s), murderer(s),
        killer(s), terrorist(s), dictator(s), bully, bullies, informer(s), liar(s),
        mercenar(y|ies), agent(s) of, puppet(s)""",
    "had no part in": """
        {have} [absolutely] nothing [whatsoever] to do with,
        {have} [had] no (hand|part|role|involvement) in, played no (part|role) in,
        took no part in, {have} played no (part|role) in,
        (was|were|is|are) not (behind|involved in|responsible for)""",
    # a stand that is kept, no deed: "have not and will not recognise"
    "stand by": """
        recogni(s|z)e, accept, forget, support, agree, give, abandon, surrender, bow, change,
        allow, tolerate, compromise, back down, yield, negotiate, stop, let, rest, approve,
        abide, be, sign, join, vote, endorse, consent, submit, leave, retreat, permit""",
    "report": """
        report(s), claim(s), allegation(s), accusation(s), rumo(u)r(s), article, story, post""",
    "which": "the, these, those, such, all, some, media, press, news, foreign, earlier, recent",
    "what is spread": """
        rumo(u)r(s), claim(s), allegation(s), accusation(s), stor(y|ies), information, news,
        report(s), speculation, propaganda, gossip, assertion(s), publication(s), complaint(s)""",
    "what is fake": """
        (stor(y|ies)|report(s)|reporting|article(s)|headline(s)|alert|publication(s)|claim(s))""",
    "a lie": """
        {not true}, {a heap} {untrue}, a *lie, a [_] [_] lie, a(n) {untruth},
        contrary to the truth""",
    "grounds": "basis, foundation, merit, substance, credence, credibility, veracity",
    "idle talk": "speculation, rumo(u)r(s), gossip, hearsay, conjecture, guesswork",
    "the event": """
        this, that, it, (the|this|that|such a) [_] (meeting|conversation|call|talk(s)|visit
        |payment|deal|incident|attack|event|exchange|letter|order|agreement|request|dinner
        |contract)""",
    "the thing": "this, that, it, they, (the|these|those|this|that|such) _",
    # what there is said to be none of, and would be hidden if there were
    "what is hidden": """
        (secret|hidden) !(to|in|about|that) _, cover-up, cover up, coverup, conspiracy,
        plot (to|against), wrongdoing, interference !(on), meddling, collusion, quid pro quo,
        bribe, blackmail, ransom, split, quarrel, pressure from,
        (agreement|deal|pact|bargain)(s) behind, fraud,
        divide, fissure(s), infighting, bust-up, altercation,
        falling-out, discord, (oil|gas|chemical|radiation)
        (spill|leak|leakage)(s), data (breach|leak)(es), rigging, vote-rigging, tampering,
        falsification, torture !(like), rift, feud, bribery,
        corruption, negligence, malpractice, favouritism, nepotism, censorship, discrimination,
        contact(s) (of any kind|whatsoever), (private|backroom|under-the-table)
        (deal|meeting|talks|agreement|payment)(s)""",
    "craft": """
        vessel(s), ship(s), soldier(s), troop(s), aircraft, helicopter(s), plane(s), jet(s),
        drone(s), missile(s), shell(s), shot(s), rocket(s)""",
    "our forces": """
        troops, soldiers, forces, men, army, ship(s), vessel(s), aircraft, plane(s), drones,
        fighters""",
    "an office": """
        minister, president, premier, chancellor, governor, mayor, king, queen, prince, princess,
        ambassador, general, director""",
    "an armed body": """
        army, ministry, government, police, company, air force, navy, guard(s), troops, forces,
        soldiers, crew, embassy, agency, bank""",
    "a document": """
        document(s), letter(s), list(s), order(s), tape(s), contract(s), agreement, deal,
        account, e-mail(s), email(s), recording(s), memo(s), base(s), plan(s), camp(s),
        prison(s), laborator(y|ies), unit(s)""",
    "of ours": """
        artillery, gunners, officers, police, forces, fighters, missile, drone, aircraft, plane,
        shell, troops, soldiers, men, ship, submarine""",
    "a find": """
        (missile|drone|aircraft|plane|shell|ship|submarine|letter|money|account|signature|voice
        |gun|weapon|bullet|oil|waste|leak|document|information|order|photograph|story|tape)(s)""",
    "an outrage": """
        attack(s), killing(s), hacker attack(s), attempt(s), cyberattacks, cyber-attacks,
        murder(s), coup, fire, explosion, blast, incident, deal, leak, plot, raid,
        theft, sabotage, shooting, crash, death(s), kidnapping, abduction, bombing, massacre,
        poisoning, hacking, strike(s), shelling, assassination, disappearance, hack, cyberattack,
        cyber-attack, ambush, arson, hijacking""",
    "a body": """
        {an armed body}, council, commission, board, union, club, party, palace, court, church,
        parliament, office, federation, association, mission, committee, institute, hospital,
        administration, presidency, state, leadership, military, side""",
    # what an army, or somebody's servants, did not do
    "struck at": """
        shell(ed), bomb(ed), torture(d), bribe(d), st(eal|olen), hack(ed), poison(ed), forge(d),
        leak(ed), open(ed) fire, fire(d) on, target(ed), spy, spied""",
    "our people": """
        [{Name}] (troops|soldiers|forces|planes|aircraft|army|police|officers|leadership|guards
        |authorities|agents|diplomats|militia|rebels|fighters)""",
    "mine or ours": "!(it|they) {someone}",
    # answers that tell how it stands: "No, we have not yet met"
    "not yet": """
        yet, <decide>, see, saw, seen, read, <receive>, hear, heard, think, thought, <finish>,
        set, <start>, begin, begun, asked, been, meet, met, <talk>, <discuss>, send, sent,
        <sign>, make, made, <agree>, <reach>, get, got, go, gone, come, <arrive>, know, known""",
    "a gift": """
        (concession|promise|bribe|payment|deal|gift|commitment|guarantee|offer|order|instruction
        |assurance)(s), money""",
}  # fmt: skip
"""Name -> phrases; a list may name those before it."""
_SIGNS = {
    "start": r"(?:\A|[.!?:]\s)[\"']?",
    "end": r"(?=\W*\Z|[.,;:!?])",
    "final": (
        r"(?=\W*\Z|\W*[.,;:!?—–\"')(]|\s(?:and|but|or|nor|that|to|as|because|from|with|either|at\sall|in\snature"
        r"|being|propaganda|informations?|news|by|against|about|of\sthe\s(?!highest|first|worst|best|purest)|spread|designed|meant|intended|aimed|planted|peddled|circulated|rumou?rs?|accusations?|claims?|reports?|stor(?:y|ies)|allegations?)\b)"
    ),
    "comma": r"[.,!]?",
    "long": r"(?:(?!\swho)[^.;!?]){0,320}?\s\"?",
    "far": r"(?:(?!\swho)[^.;!?]){0,160}?\s\"?",
    "of this": r"(?:(?:(?!\b(?:which|who|knew|contain\w*)\b)[^.;,?!]){1,180}?\s)?",
    "colon": r"(?=\s?[:–—])",
    "stop": r"(?=\W*\Z|[.!,;\"'])",
    "is so": (
        r"(?<!that\s)(?<!which\s)(?:(?:is|are|was|were)|(?:seem|appear)(?:s|ed)?(?:\sto\sbe)?"
        r"|remain(?:s|ed)?|amount(?:s|ed)?\sto|constitute[sd]?)"
        r"(?:\s(?:nothing\s(?:but|more\sthan|short\sof|other\sthan)|not\s(?:only|just|merely|simply)|no\smore\sthan|all|both|clearly"
        r"|part\sof|in\sfact|of\scourse)){0,2}(?:\san?(?=\s\w+\s(?:lie|fabrication|invention|falsehood)))?"
    ),
    "has been": r"(?<!that\s)(?<!which\s)(?:had|have)\sbeen",
    "this": (
        r"(?:\A|[.!?;,:—–]\s*[\"']?|\"|\b(?:and|but|because|so|know|repeat|say|you|that"
        r"|(?:line|truth|fact|answer)\sis)\s)"
        r"(?:(?:all|both|each|none|every\sone)\s(?:\w+\s)?of\s(?:these|those|them)|this|that|it|they|these|those|all\s(?:this|that|of\s(?:this|that|it))|its(?=\s(?:an?|all|not)\s))"
    ),
    "Name": r"(?-i:[A-Z][\w'-]+)",
}
"""Where a sentence begins, where a clause or a predicate ends (“is false.”, “is false and”, not “is
false economy”), a pronoun that is no relative one (“stereotypes that are untrue”), a name."""
PHRASES = Phrases(LISTS, _SIGNS)
