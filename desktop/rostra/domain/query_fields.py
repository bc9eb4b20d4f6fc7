"""The fields one can search by, declared once: parser, completion, help and storage read this."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum


class Takes(StrEnum):
    """What kind of value a field wants, which decides how `..` and `>` are read."""

    NAME = "name"
    DATE = "date"
    NUMBER = "number"
    CHOICE = "choice"
    TEXT = "text"


@dataclass(frozen=True, slots=True)
class QueryField:
    """One field: full name, other names, what it takes, and an example for the help page."""

    name: str
    aliases: tuple[str, ...]
    takes: Takes
    help: str
    example: str
    choices: tuple[str, ...] = ()


_HAS = ("figure", "tag", "note", "speaker", "date", "collection", "deadline", "country", "sector")

FIELDS: tuple[QueryField, ...] = (
    QueryField("speaker", ("by", "who"), Takes.NAME, "Who said it", 'speaker:"Leyla Aral"'),
    QueryField("about", (), Takes.NAME, "Who or what it speaks of", "about:Armenia"),
    QueryField("role", (), Takes.NAME, "Office held on that day", 'role:"foreign minister"'),
    QueryField("country", (), Takes.NAME, "Country it concerns, or the speaker's", "country:AZ"),
    QueryField("region", (), Takes.NAME, "Part of the world it concerns", "region:Asia"),
    QueryField("sector", (), Takes.NAME, "What it is about", "sector:transport"),
    QueryField("tag", (), Takes.NAME, "Your tag, with those under it", "tag:rail/fees"),
    QueryField("in", (), Takes.NAME, "Your collection", 'in:"Corridor 2024"'),
    QueryField("outlet", (), Takes.NAME, "Where it was published", 'outlet:"Daily Courier"'),
    QueryField("lang", ("language",), Takes.NAME, "Language of the article", "lang:en"),
    QueryField("date", ("said",), Takes.DATE, "Day it was said", "date:2024-01..2024-06"),
    QueryField("published", (), Takes.DATE, "Day of the article", "published:2024"),
    QueryField("added", ("imported",), Takes.DATE, "Day it came into the archive", "added:last-7d"),
    QueryField(
        "kind",
        (),
        Takes.CHOICE,
        "How the words are given",
        "kind:direct",
        ("direct", "indirect", "mixed"),
    ),
    QueryField(
        "force",
        (),
        Takes.CHOICE,
        "What the speaker does by saying it",
        "force:denies",
        ("asserts", "denies", "promises", "asks", "conditional"),
    ),
    QueryField("amount", (), Takes.NUMBER, "A figure in it", "amount:>1bn"),
    QueryField("percent", (), Takes.NUMBER, "A percentage in it", "percent:10..20"),
    QueryField("unit", (), Takes.NAME, "Unit of a figure in it", "unit:km"),
    QueryField("currency", (), Takes.NAME, "Currency of a figure in it", "currency:USD"),
    QueryField("deadline", (), Takes.DATE, "Day by which it is promised", "deadline:2027"),
    QueryField(
        "is",
        (),
        Takes.CHOICE,
        "What you did with it",
        "is:reviewed",
        (
            *("reviewed", "new", "accepted", "rejected", "unsure"),
            *("corrected", "nested", "orphaned", "trashed"),
        ),
    ),
    QueryField("has", (), Takes.CHOICE, "That it has one", "has:figure", _HAS),
    QueryField("no", (), Takes.CHOICE, "That it has none", "no:tag", _HAS),
    QueryField("conf", ("confidence",), Takes.NUMBER, "How sure the program is", "conf:<0.6"),
    QueryField("article", ("title",), Takes.TEXT, "Words of the title", 'article:"rail corridor"'),
    QueryField("note", (), Takes.TEXT, "Words of your note", "note:check"),
)

BY_NAME: dict[str, QueryField] = {
    name: field for field in FIELDS for name in (field.name, *field.aliases)
}
"""Full names and aliases, in lower case."""
