"""Build `resources/people/first_names.txt.gz`: first names and whether men or women bear them.

    pip install faker && python packaging/people/first_names.py

Source: the name lists of Faker (MIT licence), every language it has that tells men's names from
women's, and the short list below.  Names are written as keys (folded, in Latin letters).  Needed
only to build the table; the program does not import Faker.
"""

from __future__ import annotations

import gzip
import importlib
import pkgutil
from collections import Counter
from pathlib import Path

from rostra.extraction.people.names import latin, name_words

OUT = Path(__file__).parents[2] / "resources" / "people" / "first_names.txt.gz"
MEN = """vladimir sergei sergey dmitry dmitri mikhail nikolai yevgeny oleg igor boris anatoly ilham heydar
recep hakan mevlut ahmet mehmet mustafa binali volodymyr petro viktor leonid denys andriy kassym
nursultan shavkat islam emomali gurbanguly serdar sadyr almazbek nikol serzh ararat irakli giorgi
mikheil xi li wang hu wen jiang shinzo fumio shigeru yoshihide narendra manmohan imran nawaz
shehbaz hamid ashraf bashar saddam muammar hosni abdel mohamed mohammed muhammad hassan ebrahim
masoud javad hossein benjamin yitzhak shimon ehud mahmoud yasser emmanuel nicolas jacques francois
olaf gerhard helmut friedrich frank silvio matteo mario giuseppe pedro jose luiz luis jair javier
nestor hugo nicolas evo rafael gustavo juan alvaro cyril jacob thabo nelson paul uhuru william
abiy olusegun goodluck muhammadu bola keir rishi boris tony gordon david barack donald joe george
bill justin stephen mark anthony scott kevin john jens mateusz andrzej lech donald viktor robert
aleksandar milo edi zoran kiril rumen boyko klaus traian ion maia petr andrej vaclav milos tomas
juha sauli alexander antti lars ulf stefan fredrik jonas erna mette bjarni tomas radek milos
karim pavel andre willem elchin jan amos ruben oskar henrik nils torsten""".split()
WOMEN = """angela ursula theresa liz margaret hillary condoleezza kamala annalena christine roberta
giorgia sanna kaja ingrida dalia maia natalia zuzana mette erna magdalena katrin jacinda julia
helen dilma cristina michelle claudia xiomara ellen joyce sahle samia sheikh benazir indira sonia
aung tsai park han maria valentina yulia olga elena svetlana tatyana irina natalya ekaterina
mehriban leyla gunel aygun nigar sevil lala gulnara sabine adaeze teodora milena elsa ida
grace karin petra signe ingrid astrid sigrid mirela ilse""".split()


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


def main() -> None:
    counts = faker_names()
    lines: dict[str, list[str]] = {"m": [], "f": [], "?": []}
    own = {latin(n): "m" for n in MEN} | {latin(n): "f" for n in WOMEN if n not in MEN}
    for name in sorted({*counts, *own}):
        count = counts.get(name, Counter())
        total = count.total()
        gender = own.get(name) or next((g for g in "mf" if count[g] > 0.8 * total), "?")
        lines[gender].append(name)
    text = "".join(f"{g} {' '.join(names)}\n" for g, names in lines.items())
    OUT.parent.mkdir(parents=True, exist_ok=True)
    OUT.write_bytes(gzip.compress(text.encode("utf-8"), 9, mtime=0))
    sizes = ", ".join(f"{g} {len(names)}" for g, names in lines.items())
    print(f"{OUT.name}: {sizes}; {OUT.stat().st_size} bytes")


if __name__ == "__main__":
    main()
