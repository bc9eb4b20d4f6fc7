"""Build the tables of first names of `resources/people` and whether men or women bear them.

    pip install faker nomquamgender && python packaging/people/first_names.py

`first_names.txt.gz`: words that are first names, from the name lists of Faker (MIT licence), every
language it has that tells men's names from women's, and the short list below.
`name_genders.txt.gz`: many more, from the counts of 36 public sources that nomquamgender (MIT
licence) brings together.  They say a gender where the text shows that a word is a first name, and
never make a word one.  Where four sources and twenty bearers or more are at one (19 in 20) against
Faker, they win.  Names are written as keys (folded, in Latin letters).  Both packages are needed
only to build the tables; the program imports neither.
"""

from __future__ import annotations

import gzip
import importlib
import importlib.util
import json
import pkgutil
from collections import Counter
from pathlib import Path

from rostra.extraction.people.names import latin, name_words, word_set
from rostra.extraction.speakers.lexicon import BODY_WORDS, NEVER_NAMES, OPENERS

PEOPLE = Path(__file__).parents[2] / "resources" / "people"
OUT = PEOPLE / "first_names.txt.gz"
MANY = PEOPLE / "name_genders.txt.gz"
SOURCES, BEARERS, SHARE = 4, 20, 0.95
"""From so many sources and bearers, so many of them of one gender, a name says a gender."""
MEN = word_set(
    """abdel abiy ahmet alec aleksandar alexander almazbek alvaro amos anatoly andre andrej andriy
    andrzej anthony anton antti anvar ararat arne ashraf barack bashar bekzat ben benjamin
    bill binali bjarni bob bola boris boyko brian carl chidi colin conor cyril dale dan
    david denys dmitri dmitry donald ebrahim ed edi ehud elchin emeka emil emmanuel emomali
    evo faisal farrukh felix femi francois frank fredrik friedrich fritz fumio gary
    george gerhard giorgi giuseppe goodluck gordon grant gurbanguly gustavo hakan hamid hans
    hassan helmut henrik heydar hosni hossein hu hugo ian idris igor ilham imran imre ion
    irakli islam ivar ivo jack jacob jacques jair jan javad javier jens jiang jim joe john
    jonas jose juan juha juno justin karim karl kassym keir kevin khalid kiril klaus knut
    kofi kurt kwame lars lech leif leon leonid li luis luiz lukas mahmoud manmohan
    marek mario mark masoud mateo mateusz matteo max mehmet mevlut mike mikhail
    mikheil milan milo milos mohamed mohammed muammar muhammad muhammadu mustafa narendra
    nasser nawaz neil nelson nestor nick nicolas nikol nikolai nils nursultan olaf oleg
    olusegun omar oscar oskar oto otto patrick paul pavel pedro petr petro philip radek
    rafael rashid ray recep rishi robert rolf roy ruben rumen rupert saddam sadyr sam samir
    sauli scott serdar sergei sergey serzh shavkat shehbaz shigeru shimon shinzo silvio
    simon stefan stephen steve sven tariq ted thabo tobias tom tomas tony torsten traian
    tunde uhuru ulf vaclav victor viktor vladimir volodymyr wang wayne wen will willem
    william xi yasser yerlan yevgeny yitzhak yoshihide yusuf zoran"""
)
WOMEN = word_set(
    """ada adaeze aigerim aisha akua amina ana angela ann anna annalena astrid aung aygun aylin
    ayse beatriz benazir binta carla chioma christine clara claudia condoleezza cristina
    dalia dana defne dilma dilnoza ekaterina elena elif ella ellen elsa ema erna esther eva
    fatima freya giorgia grace gulmira gulnara gunel halyna han hanne hatice helen hillary
    ida ilse indira ines inga ingrid ingrida irina jacinda jane jen joan joana joyce judith
    julia kaja kamala karin kate katrin katya lala lale layla leila leonora leyla lia liz
    lucia magdalena maia margaret maria mariam mary meg mehriban mette michelle milena mirela miriam
    nadia nadya nana naomi natalia natalya ngozi nigar nina nora oksana olena olga
    paula peg petra pilar roberta rosa ruth sabine sade sahle saltanat samia sanna sevil
    sheikh signe sigrid sofia sonia sonja sue svetlana tatyana teodora theresa tsai una
    ursula valentina vera xiomara yasmin yulia zeynep zoe zofia zuzana"""
)


def faker_names() -> dict[str, Counter[str]]:
    import faker.providers.person as person

    out: dict[str, Counter[str]] = {}
    for info in pkgutil.iter_modules(person.__path__):
        module = importlib.import_module(f"faker.providers.person.{info.name}")
        provider = module.Provider
        for gender, attributes in (
            ("m", ("first_names_male", "first_romanized_male_names")),
            ("f", ("first_names_female", "first_romanized_female_names")),
        ):
            for attribute in attributes:
                for name in getattr(provider, attribute, ()):
                    words = name_words(str(name))
                    if words and len(words[0]) > 1 and words[0].isascii():
                        out.setdefault(words[0], Counter())[gender] += 1
    return out


def counted() -> dict[str, str]:
    """First name as a key -> "m" or "f", as many sources agree; "?" where they do not."""
    found = importlib.util.find_spec("nomquamgender")
    if found is None or found.origin is None:
        raise SystemExit("pip install nomquamgender")
    data = json.loads((Path(found.origin).parent / "name_data.json").read_text("utf-8"))
    out = {}
    for name, (sources, bearers, women, *_) in data.items():
        if name.isascii() and name.isalpha() and len(name) > 1 and sources >= SOURCES:
            sure = bearers >= BEARERS and max(women, 1 - women) >= SHARE
            out[name] = ("f" if women > 0.5 else "m") if sure else "?"
    return out


def written(lines: dict[str, list[str]]) -> bytes:
    text = "".join(f"{g} {' '.join(names)}\n" for g, names in lines.items())
    return gzip.compress(text.encode("utf-8"), 9, mtime=0)


def main() -> None:
    counts, many = faker_names(), counted()
    lines: dict[str, list[str]] = {"m": [], "f": [], "?": []}
    own = {latin(n): "m" for n in MEN} | {latin(n): "f" for n in WOMEN if n not in MEN}
    words = NEVER_NAMES | BODY_WORDS | OPENERS | {"santa", "san", "port", "cape", "fort", "los"}
    for name in sorted({*counts, *own} - (words - {"may", "april", "june", "august", "will"})):
        count = counts.get(name, Counter())
        total = count.total()
        gender = own.get(name) or next((g for g in "mf" if count[g] > 0.8 * total), "?")
        if name not in own and many.get(name, "?") != "?":
            gender = many[name]
        lines[gender].append(name)
    known = {name for names in lines.values() for name in names}
    more = {g: sorted(n for n, own in many.items() if own == g and n not in known) for g in "mf"}
    for path, table in ((OUT, lines), (MANY, more)):
        path.write_bytes(written(table))
        sizes = ", ".join(f"{g} {len(names)}" for g, names in table.items())
        print(f"{path.name}: {sizes}; {path.stat().st_size} bytes")


if __name__ == "__main__":
    main()
