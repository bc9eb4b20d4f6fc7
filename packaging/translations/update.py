"""Bring the translations level with the code: what is new comes in, what is gone goes out.

    python packaging/translations/update.py           # resources/translations/*.ts and *.qm
    python packaging/translations/update.py --compile # the .qm alone, after a translator's work

Qt's own tools do the work (pyside6-lupdate, pyside6-lrelease).  Most strings stand in the code of
the window; those of tables that the window shares with other rooms (settings, fields of the search,
sectors, formats) are handed to Qt's tools from the tables themselves, in `below.py`.  The names of
the sectors go back out into sectors.csv, for exports.
The English file holds the plural forms alone, and is filled in here: "(s)" is the ending of many.
"""

from __future__ import annotations

import argparse
import csv
import subprocess
import sys
import tempfile
import xml.etree.ElementTree as ET
from collections.abc import Sequence
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
WINDOW = ROOT / "desktop" / "rostra" / "qt"
FOLDER = ROOT / "resources" / "translations"
LANGUAGES = ("en", "ru", "az")
OTHERS = LANGUAGES[1:]

sys.path.insert(0, str(ROOT / "desktop"))
sys.path.insert(0, str(Path(__file__).parent))


def tool(name: str) -> str:
    """Where a tool of PySide6 stands: beside the Python that runs this."""
    return str(Path(sys.executable).parent / f"pyside6-{name}")


def update(folder: Path) -> None:
    """Write the strings of the code into `folder`/rostra_XX.ts, keeping what is translated."""
    from below import marked

    with tempfile.TemporaryDirectory() as scratch:
        tables = Path(scratch) / "below.py"
        tables.write_text(marked(), encoding="utf-8")
        sources = [*sorted(WINDOW.rglob("*.py")), tables]
        for code in LANGUAGES:
            _lupdate(sources, folder / f"rostra_{code}.ts", ("-pluralonly",) * (code == "en"))
    fill_english(folder / "rostra_en.ts")


def _lupdate(sources: Sequence[Path], target: Path, options: Sequence[str]) -> None:
    command = [tool("lupdate"), *map(str, sources)]
    command += ["-tr-function-alias", "QT_TRANSLATE_NOOP+=mark", "-locations", "none"]
    command += ["-no-obsolete", "-sort-messages", "-silent", *options]
    # The heuristics would take over the translation of a text that is merely alike.
    command += ["-disable-heuristic", "sametext", "-disable-heuristic", "similartext"]
    language = target.stem.partition("_")[2]
    command += ["-source-language", "en", "-target-language", language, "-ts", str(target)]
    subprocess.run(command, check=True)


def fill_english(path: Path) -> None:
    """The forms of "%n statement(s)": one without the ending, one with it."""
    tree = ET.parse(path)
    for message in tree.iter("message"):
        translation, source = message.find("translation"), message.findtext("source") or ""
        if translation is None or translation.get("type") != "unfinished":
            continue
        for form, ending in zip(translation.findall("numerusform"), ("", "s"), strict=True):
            form.text = source.replace("(s)", ending)
        del translation.attrib["type"]
    write(tree, path)


def write(tree: ET.ElementTree[ET.Element[str]], path: Path) -> None:
    """As Qt's tools write it, so that they find nothing to change."""
    body = ET.tostring(tree.getroot(), encoding="unicode", short_empty_elements=False)
    head = '<?xml version="1.0" encoding="utf-8"?>\n<!DOCTYPE TS>\n'
    path.write_text(f"{head}{body}\n", encoding="utf-8")


def unfinished(path: Path) -> list[str]:
    """Sources that have no translation yet, or one with an empty form."""
    out = []
    for message in ET.parse(path).iter("message"):
        translation = message.find("translation")
        forms = translation.findall("numerusform") if translation is not None else []
        parts = [f.text for f in forms] if forms else [getattr(translation, "text", None)]
        is_open = translation is None or translation.get("type") == "unfinished"
        if is_open or not all((part or "").strip() for part in parts):
            out.append(message.findtext("source") or "")
    return out


def release(folder: Path) -> None:
    """Compile every .ts of a folder into the .qm beside it."""
    for path in sorted(folder.glob("*.ts")):
        made = path.with_suffix(".qm.new")
        subprocess.run([tool("lrelease"), "-silent", str(path), "-qm", str(made)], check=True)
        # Into its place whole: a window that is open has the old file mapped into its memory.
        made.replace(path.with_suffix(".qm"))


def name_sectors(folder: Path) -> None:
    """Write sectors.csv: what exports, which know no Qt, call the sectors in other languages."""
    from rostra.app.tables import tables

    names = {code: _translations(folder / f"rostra_{code}.ts", "Sector") for code in OTHERS}
    with (folder / "sectors.csv").open("w", encoding="utf-8", newline="") as file:
        out = csv.writer(file, lineterminator="\n")
        out.writerow(("slug", *OTHERS))
        for sector in tables().sectors.values():
            out.writerow((sector.slug, *(names[code].get(sector.label, "") for code in OTHERS)))


def _translations(path: Path, context: str) -> dict[str, str]:
    """What is translated in one context of a .ts file."""
    return {
        message.findtext("source", ""): message.findtext("translation", "")
        for found in ET.parse(path).iter("context")
        if found.findtext("name") == context
        for message in found.iter("message")
    }


def main() -> int:
    """Update and compile; the exit status is 1 while something is untranslated."""
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--compile", action="store_true", help="make the .qm alone")
    given = parser.parse_args()
    if not given.compile:
        update(FOLDER)
    release(FOLDER)
    name_sectors(FOLDER)
    missing = {path.name: unfinished(path) for path in sorted(FOLDER.glob("rostra_*.ts"))}
    for name, sources in missing.items():
        print(f"{name}: {len(sources)} to translate")
        for source in sources[:20]:
            print(f"    {source!r}")
    return int(any(missing.values()))


if __name__ == "__main__":
    raise SystemExit(main())
