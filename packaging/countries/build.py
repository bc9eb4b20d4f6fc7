"""Make resources/countries/countries.csv from tables of facts and our own additions.

    python packaging/countries/build.py --data FOLDER

FOLDER holds country-codes.csv (ISO 3166-1, UN M49, currencies; PDDL) and
factbook_nationality.csv (nouns, adjectives, capitals, former names; CIA World Factbook, public
domain).  additions.csv beside this script is our own: usual short names, seats that stand for a
government, spellings in other scripts; places.csv: cities and
regions that stand for their country.  Where it names a kind for a country, it is put first.
"""

from __future__ import annotations

import argparse
import csv
import html
import re
from collections import defaultdict
from pathlib import Path

HERE = Path(__file__).parent
TARGET = HERE.parents[1] / "resources" / "countries" / "countries.csv"
KINDS = ("name", "adjective", "demonym", "capital", "seat", "former", "place")
COLUMNS = ("code", "name", "region", "subregion", "currency", *(f"{k}s" for k in KINDS))

# FIPS codes that the factbook writes and the ISO table does not know in the same way.
FIPS = {"ov": "OM", "gz": "PS", "we": "PS", "kv": "XK", "cz": "CZ", "ez": "CZ", "rs": "RU"}
NOT_NAMES = {"none", ""}
# Former names that are another country's name, a province's, or an ordinary word today.
NOT_FORMER = {
    "Western Sahara", "Mesopotamia", "Dilmun", "Awal", "Tylos", "French West Africa", "Congo",
    "German East Africa", "Congo/Brazzaville", "Middle Congo", "Ruanda", "Ifni", "Crimea",
    "Palestine", "Sudanese Republic", "Mexican Republic", "Mexican Empire", "Somaliland",
    "Guinea", "New Spain", "East Africa", "Friendly Islands", "Danger Islands", "Gold Coast",
}  # fmt: skip

# Adjectives that several countries share: whom an article means by them.
MEANT = {"Dutch": "NL", "Dominican": "DO", "Dominicans": "DO", "French": "FR", "Chinese": "CN",
         "Frenchman": "FR", "Congolese": "CD", "Kingston": "JM",
         "Congo": "CD"}  # fmt: skip


def split(text: str) -> list[str]:
    """Forms out of a factbook cell: notes, brackets and plural marks taken away."""
    text = re.sub(r";?\s*note\s*-.*", "", html.unescape(text))
    text = re.sub(r"\((?!s\)|men\)|women\))[^)]*\)", "", text)
    out = []
    for part in re.split(r",|;|\bor\b", text):
        base = re.sub(r"\(.*?\)", "", part).strip(" .")
        if base and base.lower() not in NOT_NAMES and base[0].isupper():
            out.append(base)
            if re.search(r"\(s\)", part):
                out.append(base + "s")
    return out


def iso_rows(path: Path) -> dict[str, dict[str, str]]:
    """ISO code -> the row of country-codes.csv."""
    with path.open(encoding="utf-8") as f:
        return {
            r["ISO3166-1-Alpha-2"]: r for r in csv.DictReader(f) if r["ISO3166-1-Alpha-2"].strip()
        }


def add_factbook(
    forms: dict[str, dict[str, list[str]]],
    data: Path,
    by_fips: dict[str, str],
    own: set[tuple[str, str]],
) -> None:
    """What the Factbook calls a country, its people and its capital, but where we have our own."""
    with (data / "factbook_nationality.csv").open(encoding="utf-8") as f:
        for row in csv.DictReader(f):
            code = by_fips.get(row["gec"], "")
            if not code:
                continue
            for kind, cell in (
                ("name", f"{row['short_name']}, {row['long_name']}"),
                ("adjective", row["adjective"]),
                ("demonym", row["noun"]),
                ("capital", row["capital"]),
                ("former", row["former"]),
            ):
                if (code, kind) in own and kind not in ("name", "former"):
                    continue
                found = [x for x in split(cell) if kind != "former" or x not in NOT_FORMER]
                forms[code][kind] += found


def forms_of(data: Path, rows: dict[str, dict[str, str]]) -> dict[str, dict[str, list[str]]]:
    """ISO code -> kind -> forms, ours first."""
    forms: dict[str, dict[str, list[str]]] = defaultdict(lambda: defaultdict(list))
    own: set[tuple[str, str]] = set()
    with (HERE / "additions.csv").open(encoding="utf-8") as f:
        for row in csv.DictReader(f):
            forms[row["code"]][row["kind"]] += row["forms"].split("|")
            own.add((row["code"], row["kind"]))
    with (HERE / "places.csv").open(encoding="utf-8") as f:
        for row in csv.DictReader(f):
            forms[row["code"]]["place"] += row["forms"].split("|")
    by_fips = {r["FIPS"].lower(): code for code, r in rows.items() if r["FIPS"].strip()} | FIPS
    add_factbook(forms, data, by_fips, own)
    for code, row in rows.items():
        forms[code]["name"] += [
            re.sub(r"\s*\(.*?\)", "", row[c]).strip(" *")
            for c in (
                "CLDR display name",
                "UNTERM English Short",
                "official_name_en",
                "official_name_ru",
            )
            if row[c].strip()
        ]
        if not forms[code]["capital"] and row["Capital"].strip():
            forms[code]["capital"].append(row["Capital"].strip())
    return forms


def main() -> None:
    """Write the table."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--data", type=Path, required=True)
    args = parser.parse_args()
    rows = iso_rows(args.data / "country-codes.csv")
    forms = forms_of(args.data, rows)
    TARGET.parent.mkdir(parents=True, exist_ok=True)
    with TARGET.open("w", encoding="utf-8", newline="") as f:
        writer = csv.DictWriter(f, COLUMNS, lineterminator="\n")
        writer.writeheader()
        for code in sorted(forms):
            row = rows.get(code, defaultdict(str))
            lists = {
                k: list(
                    dict.fromkeys(x for x in forms[code][k] if x and MEANT.get(x, code) == code)
                )
                for k in KINDS
            }
            name = row["CLDR display name"] or (lists["name"] or [code])[0]
            name = {"TR": "Turkey", "MM": "Myanmar", "CI": "Côte d'Ivoire", "HK": "Hong Kong"}.get(
                code, name
            )
            writer.writerow(
                {
                    "code": code,
                    "name": {
                        "US": "United States",
                        "GB": "United Kingdom",
                        "BA": "Bosnia and Herzegovina",
                    }.get(code, name),
                    "region": row["Region Name"] or ("Europe" if code == "XK" else ""),
                    "subregion": row["Sub-region Name"],
                    "currency": row["ISO4217-currency_alphabetic_code"]
                    or {"TR": "TRY"}.get(code, ""),
                    **{f"{k}s": "|".join(lists[k]) for k in KINDS},
                }
            )
    print(f"{TARGET}: {len(forms)} countries")


if __name__ == "__main__":
    main()
