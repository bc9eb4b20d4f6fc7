"""Make resources/translations/countries.csv: what the countries are called in other languages.

    pip install babel && python packaging/translations/countries.py

The names are those of Unicode CLDR, as the `babel` package carries them; the licence that they
come under is kept beside the table.  Rostra itself does not need that package.
"""

from __future__ import annotations

import csv
import shutil
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
FOLDER = ROOT / "resources" / "translations"
LANGUAGES = ("ru", "az")


def main() -> None:
    """Write the table, in the order of the table of countries."""
    import babel

    names = {code: babel.Locale(code).territories for code in LANGUAGES}
    with (ROOT / "resources" / "countries" / "countries.csv").open(encoding="utf-8") as file:
        codes = [row["code"] for row in csv.DictReader(file)]
    with (FOLDER / "countries.csv").open("w", encoding="utf-8", newline="") as file:
        out = csv.writer(file, lineterminator="\n")
        out.writerow(("code", *LANGUAGES))
        for code in codes:
            out.writerow((code, *(names[one].get(code, "") for one in LANGUAGES)))
    licence = Path(babel.__file__).parent / "locale-data" / "LICENSE.unicode"
    shutil.copyfile(licence, FOLDER / "LICENSE-countries.txt")


if __name__ == "__main__":
    main()
