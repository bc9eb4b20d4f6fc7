"""Make resources/currencies/currencies.csv: ISO 4217 codes, names and symbols as articles write.

    python packaging/currencies/build.py --data FOLDER

FOLDER holds country-codes.csv (ISO 3166-1 with ISO 4217, PDDL).  additions.csv beside this script
is our own: spellings, national names and symbols.  A bare "dollar", "pound", "lira" or "rupee" is
the one it names; a bare "crown", "peso", "dinar", "franc" or "rial" stays without a code.
"""

from __future__ import annotations

import argparse
import csv
from pathlib import Path

HERE = Path(__file__).parent
TARGET = HERE.parents[1] / "resources" / "currencies" / "currencies.csv"
GONE = {"ZWL", "SLL", "HRK", "CUC"}


def main() -> None:
    """Write the table."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--data", type=Path, required=True)
    data: Path = parser.parse_args().data
    names: dict[str, list[str]] = {}
    symbols: dict[str, list[str]] = {}
    with (HERE / "additions.csv").open(encoding="utf-8") as file:
        for row in csv.DictReader(file):
            names[row["code"]] = [x for x in row["names"].split("|") if x]
            symbols[row["code"]] = [x for x in row["symbols"].split("|") if x]
    with (data / "country-codes.csv").open(encoding="utf-8") as file:
        for row in csv.DictReader(file):
            codes = row["ISO4217-currency_alphabetic_code"].split(",")
            official = row["ISO4217-currency_name"].split(",")
            for code, name in zip(codes, official, strict=False):
                if len(code) == 3 and code not in GONE and " " in name.strip():
                    names.setdefault(code, []).append(name.strip())
                elif len(code) == 3 and code not in GONE:
                    names.setdefault(code, [])
    TARGET.parent.mkdir(parents=True, exist_ok=True)
    with TARGET.open("w", encoding="utf-8", newline="") as file:
        writer = csv.writer(file, lineterminator="\n")
        writer.writerow(("code", "names", "symbols"))
        for code in sorted(names):
            kept = dict.fromkeys(names[code])
            writer.writerow((code, "|".join(kept), "|".join(symbols.get(code, ()))))
    print(f"{TARGET}: {len(names)} currencies")


if __name__ == "__main__":
    main()
