"""Foods, breeds, plants, diseases and sayings with a country in their name: “French fries”.

Who speaks of them speaks of no country.  What is sold as a country's own (“Scotch whisky”, “Cuban
cigars”, “Italian wine”) is not among them.
"""

from __future__ import annotations

from collections.abc import Iterator

_FOODS = """French fry|French toast|French bread|French dressing|French onion soup
Belgian waffle|Danish pastry|Danish blue|Brussels sprout|Greek yoghurt|Greek yogurt|Greek salad
Turkish delight|Turkish coffee|Swiss cheese|Swiss chard|English breakfast|English muffin
Irish stew|Irish coffee|Irish cream|Welsh rarebit|Yorkshire pudding
Spanish omelette|Spanish onion|Italian dressing|Russian dressing|Russian salad|Cuban sandwich
Chinese takeaway|Chinese cabbage|Brazil nut|Jerusalem artichoke|American cheese
Moscow mule|Singapore sling|Cuba libre|California roll|Vienna sausage|Guinea corn"""
_ANIMALS = """German shepherd|German pointer|German cockroach|Great Dane|Belgian shepherd
Belgian malinois|Belgian Malinois|French bulldog|French poodle|English setter|English bulldog
English springer spaniel|English cocker spaniel|Irish setter|Irish wolfhound|Irish terrier
Welsh corgi|Welsh terrier|Scottish terrier|Scottish fold|Yorkshire terrier|Boston terrier
Australian shepherd|American bulldog|American pit bull|American Bully|American bully
Italian greyhound|Portuguese water dog|Norwegian forest cat|Finnish spitz|Russian Blue
Afghan hound|Siberian husky|Tibetan mastiff
Burmese python|Shetland pony|Icelandic horse|Jersey cow|Guernsey cow|Aberdeen Angus|Guinea fowl
Guinea pig|Canada goose|Norway rat|Mexican wolf|Mexican gray wolf
Siberian tiger|Siberian crane|Indian rhino|Indian elephant|Colorado beetle
Japanese beetle|Chinese mitten crab|Portuguese man o' war|Portuguese man of war"""
_PLANTS = """Norway spruce|Norway maple|Scots pine|Spanish moss|Spanish chestnut|Dutch elm
Japanese knotweed|Japanese maple|English ivy|English oak|Bermuda grass|Kentucky bluegrass
Chinese lantern|Guinea grass"""
_DISEASES = """German measles|Spanish flu|Dutch elm disease|Guinea worm|Guinea worm disease
Japanese encephalitis|Hong Kong flu|Malta fever|Dutch disease|Stockholm syndrome"""
_SAYINGS = """Mexican standoff|Mexican stand-off|Mexican wave|Russian roulette|Russian doll
Chinese whispers|Chinese wall|Chinese checkers|Dutch courage|Dutch auction|Dutch oven
Dutch uncle|Dutch door|Dutch treat|Indian summer|Indian ink|Greek tragedy|Greek chorus|Greek gift
French kiss|French door|French window|French horn|English horn
Swiss Army knife|Swiss army knife|Turkish bath|Swedish massage|Panama hat|Bermuda shorts
Bermuda Triangle|Brazilian wax|Maltese cross|Maltese falcon|Manila envelope
Oxford comma|Texas hold 'em|Texas hold'em|Philadelphia chromosome"""
_ONLY_SEVERAL = "Swiss rolls"
"""Alone it is a verb too: “the Swiss roll out ...”."""
_IRREGULAR = {"goose": "geese", "knife": "knives", "fry": "fries", "pony": "ponies"}
_A_FIRM = "Canada goose"
"""Canada Goose makes coats."""
_IN_PLACES = """Jersey City|Jersey Shore|Jersey Turnpike"""
"""Of New Jersey."""


def of_no_country() -> Iterator[str]:
    """Each phrase as it is written: alone, of several, and in a heading."""
    yield _ONLY_SEVERAL
    for table in (_FOODS, _ANIMALS, _PLANTS, _DISEASES, _SAYINGS):
        for phrase in table.replace("\n", "|").split("|"):
            for form in (phrase, _plural(phrase)):
                yield form
                if phrase != _A_FIRM:
                    yield form.title().replace("'S", "'s").replace("'Em", "'em")


def of_america() -> Iterator[str]:
    """Places of New Jersey that are called by its second word."""
    yield from _IN_PLACES.split("|")


def _plural(phrase: str) -> str:
    before, _, last = phrase.rpartition(" ")
    if last in _IRREGULAR:
        return f"{before} {_IRREGULAR[last]}"
    if last.endswith("y") and last[-2] not in "aeiou":
        return f"{before} {last[:-1]}ies"
    return phrase + ("" if last.endswith("s") else "es" if last.endswith("ch") else "s")
