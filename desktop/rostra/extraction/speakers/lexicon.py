"""Words that the rules of this room know, declared once."""

from __future__ import annotations

from rostra.extraction.people.names import word_set

OPENERS = word_set(
    """the a an in on at of for to from by with as after before during under over about between
    and but or nor neither so yet if when while where since because although though unless until
    that this these those he she it they we i you his her its their our my your who what which whose
    there here no not all some many most more both each every other another such same any
    also however meanwhile moreover furthermore later earlier now then today yesterday tomorrow
    monday tuesday wednesday thursday friday saturday sunday january february march april may
    june july august september october november december asked according despite following
    among against without within across through throughout upon regarding concerning instead
    thus therefore still even only just once again never always often sometimes perhaps maybe
    yes well how why touching turning commenting addressing speaking answering responding
    welcoming opening closing noting adding replying citing one two three four five six seven
    eight nine ten first second third last next former current new old amid besides
    nevertheless nonetheless similarly likewise equally conversely elsewhere separately hence
    initially ultimately eventually meantime accordingly additionally finally currently recently
    previously
    was were is are did does has had have could would should shall
    officials sources analysts experts critics residents witnesses reporters journalists
    q a: thank thanks dear ladies gentlemen please let us"""
)
"""Words whose capital at the head of a sentence says nothing."""

BODY_WORDS = word_set(
    """community ministry department agency bank group company corporation corp inc ltd llc plc
    committee commission council parliament senate congress assembly court tribunal office bureau
    authority administration government cabinet party union association federation institute
    institution university college school academy fund foundation organisation organization
    league society club centre center service services police army navy force forces command
    staff board chamber house palace embassy mission delegation network news press times post
    herald tribune gazette journal daily weekly courier telegraph radio television tv airlines
    airways railways railway lines holding holdings industries energy oil gas motors electric
    systems technologies partners consortium alliance coalition movement front brigade regiment
    hospital museum treaty agreement accord summit forum conference festival championship
    corridor pipeline bridge port airport station river sea ocean gulf bay lake island islands
    mountain mountains valley street avenue square road city district province region republic
    kingdom states nations emirates desk monitor secretariat directorate inspectorate syndicate
    cooperative co-operative charity observatory watch ombuds trust stockexchange exchange
    minerals metals foods logistics telecom pharma capital ventures chemicals cement steel
    shipping works mills mines brewery brewers retail supermarkets insurance media studios
    caucus guild laboratory reserve treasury exchequer programme program project initiative
    ferries breweries stores hotels hospitals pictures games software semiconductors mining
    airports broadcasting petroleum textiles shipyard shipyards labs laboratories biotech
    pharmaceuticals networks freight cargo aviation aerospace dynamics electronics robotics
    automotive trucks trains tractors dairies farms fisheries seafood confederation academies
    circuit companies solar rail transport majlis mejlis duma sejm saeima bundestag bundesrat
    knesset riksdag storting folketing eduskunta riigikogu seimas skupstina sabor khural kenesh rada
    constabulary gendarmerie buildings shimbun zeitung gazeta dagblad
    majilis health healthcare water securities research copper lithium"""
)
"""A run with one of these is a body, a place or a thing, not a person."""

NEVER_NAMES = word_set(
    """westminster holyrood whitehall stormont
    security safety international business consumer petroleum fisheries livestock forests
    welfare prison prisons rescue lands commodities extraordinary plenipotentiary high
    people peoples neither none nobody everyone everybody somebody
    cooperation relations protection management statistics migration analysis strategy
    little great big old upper lower lake mount saint
    english french german russian turkish arabic european asian african american western
    eastern northern southern north south east west central black red white caspian baltic
    mediterranean internet islam islamic christian muslim jewish catholic orthodox covid
    finance foreign defence defense interior justice trade transport energy health education
    agriculture environment economy economic culture labour labor prime opposition union
    parliamentary federal state national royal presidential christmas easter ramadan god
    independent democrats republicans democrat republican tories conservatives liberals
    monday tuesday wednesday thursday friday saturday sunday january february march april may
    june july august september october november december gmt am pm
    says said claims warns tells today
    highness majesty excellency holiness eminence
    innovation innovations technology technologies science sciences sports tourism infrastructure
    communications information digitalization digital aerospace youth women pensions employment
    family families engagement questions irrigation ecology forestry resources development industry
    construction housing reform reforms affairs planning investment investments"""
)

FEDERAL = word_set(
    """carolina dakota alabama alaska arizona arkansas california colorado connecticut delaware
    florida hawaii idaho illinois indiana iowa kansas kentucky louisiana maine maryland
    massachusetts michigan minnesota mississippi missouri montana nebraska nevada ohio oklahoma
    oregon pennsylvania tennessee texas utah vermont virginia washington wisconsin wyoming york
    scotland wales england bavaria catalonia ontario quebec alberta queensland victoria tasmania
    siberia crimea sicily saxony"""
)
"""Parts of states: "the Vermont senator" is of none of the others."""

PARTS_OF_STATES = frozenset({
    *("tamil nadu", "uttar pradesh", "madhya pradesh", "andhra pradesh", "himachal pradesh"),
    *("arunachal pradesh", "west bengal", "new south wales", "south australia", "rio grande"),
    *("western australia", "northern territory", "british columbia", "nova scotia"),
    *("new brunswick", "lower saxony", "northern ireland", "hong kong", "puerto rico"),
    *("new york", "new jersey", "new mexico", "new hampshire", "north carolina", "south carolina"),
    *("north dakota", "south dakota", "west virginia", "rhode island", "western cape"),
    *("free state", "eastern cape", "northern cape", "north west", "akwa ibom"),
    *("sao paulo", "buenos aires", "baja california", "khyber pakhtunkhwa", "gilgit baltistan"),
    *("north rhine", "san juan", "cross river", "nuevo leon"),
})  # fmt: skip
"""Parts of states in two words, after which a name begins: “Chief Minister of Tamil Nadu” Renn."""

NO_STATES = FEDERAL | word_set(
    """taliba taliban democrat democrats republican republicans islam europe africa asia america
    christ republic states that this white apple arab arabia lanka zealand faso
    trinidad tobago herzegovina barbuda nevis grenadines principe futuna caicos"""
)
"""Words with an adjective or a government that are no state of their own."""
