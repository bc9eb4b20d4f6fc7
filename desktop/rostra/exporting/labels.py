"""The words of Rostra's own in a document: one record a language, English in here.

`docx`, `html`, `markdown`, the printed page, the web page, references and the citation take
them; formats that programs read (CSV, JSON ...) keep their English keys.  The other languages
are one file each in `resources/labels/`, read by `labels_of`; docs/translating.md tells how.
"""

from __future__ import annotations

import string
import tomllib
from collections.abc import Mapping
from dataclasses import dataclass, fields
from functools import lru_cache
from pathlib import Path
from typing import Any

from rostra.domain.errors import RostraError
from rostra.domain.quoting import quoted
from rostra.domain.records import Force, Kind, Statement


@dataclass(frozen=True, slots=True)
class Forms:
    """What stands for a number, by CLDR's categories; "" for those a language does not have."""

    zero: str = ""
    one: str = ""
    two: str = ""
    few: str = ""
    many: str = ""
    other: str = ""


@dataclass(frozen=True, slots=True)
class Counted(Forms):
    """`{n} statements`, by the cardinal rule of the language."""


@dataclass(frozen=True, slots=True)
class Ordinal(Forms):
    """The ending of an ordinal number; all of them "" where a year takes none."""


@dataclass(frozen=True, slots=True)
class Labels:
    """Every label; its default is the English one.

    Days are patterns of CLDR (docs: UTS 35), with `{ending}` for `year_ending`.  What stands
    in braces is put in by name, and is the same in every language.
    """

    code: str = "en"
    """BCP 47; of the document, and of the rules of plural."""
    locale: str = "en_GB"
    """CLDR's, for months and numbers."""

    day: str = "d MMMM y"
    month: str = "LLLL y"
    year: str = "y"
    year_ending: Ordinal = Ordinal()
    years: str = "{first}–{last}"
    """Two years without a month; `{ending}` is that of the last."""
    between: str = "{first} – {last}"
    quote: str = "“{words}”"
    quote_other: str = "‘{words}’"
    """Around words that begin or end with a quotation of their own."""

    kind: str = "Kind"
    kind_direct: str = "direct"
    kind_indirect: str = "indirect"
    kind_mixed: str = "mixed"
    how_direct: str = "the speaker’s own words"
    how_indirect: str = "reported by the outlet in its own words"
    how_mixed: str = "reported, with the speaker’s own words in quotation marks"

    force: str = "Force"
    force_asserts: str = "asserts"
    force_denies: str = "denies"
    force_promises: str = "promises"
    force_asks: str = "asks"
    force_conditional: str = "conditional"
    act_asserts: str = "assertion"
    act_denies: str = "denial"
    act_promises: str = "promise"
    act_asks: str = "question"
    act_conditional: str = "condition"
    did_deny: str = "The speaker denied what follows."
    did_deny_so: str = "With these words the speaker denied something."
    """Of a quotation that is the denial itself."""
    did_promise: str = "The speaker promised what follows."
    did_ask: str = "The speaker asked what follows."
    did_condition: str = "The speaker said it under a condition."

    speaker_unknown: str = "Speaker unknown"
    on_behalf_of: str = "on behalf of {name}"
    day_unknown: str = "day not known"
    undated: str = "undated"
    source: str = "Source"
    sectors: str = "Sectors"
    countries: str = "Countries"
    figures: str = "Figures"
    tags: str = "Tags"
    note: str = "Note"
    imported: str = "Imported"
    proof: str = (
        "Characters {spans} of version {version}, text SHA-256 {text}; file {file} SHA-256 {sha}"
    )
    proof_without_text: str = "Characters {spans} of version {version}; file {file} SHA-256 {sha}"

    figure: str = "{words} [{value}]"
    figure_bound: str = "{bound} {words} [{value}]"
    figure_by: str = "{figure} by {day}"
    bound_more_than: str = "more than"
    bound_at_least: str = "at least"
    bound_less_than: str = "less than"
    bound_at_most: str = "at most"
    bound_about: str = "about"

    title: str = "Statements"
    made: str = "Made {day} by {program}"
    made_from: str = "Made {day} by {program} from the search {query}"
    reading: str = (
        "Words in quotation marks are the speaker’s own; others are as the outlet reported them. "
        "Denials, promises, questions and conditions are marked as such."
    )
    contents: str = "Contents"
    statements: Counted = Counted(one="{n} statement", other="{n} statements")
    speakers: Counted = Counted(one="{n} speaker", other="{n} speakers")
    articles: Counted = Counted(one="{n} article", other="{n} articles")
    tally: str = "{statements} by {speakers} from {articles}"
    said_on: str = "Said on {day}"
    said_between: str = "Said from {first} to {last}"
    searched: str = "Search: {query}"
    compiled: str = "Compiled by {name}"

    search: str = "Search"
    search_hint: str = 'Search: words, "a phrase", -not'
    every_speaker: str = "Every speaker"
    every_force: str = "Every force"
    every_kind: str = "Every kind"
    every_year: str = "Every year"
    shown: str = "{shown} of {all}"

    claim_denies: str = "{who} denied that: {words}"
    claim_denies_so: str = "{who}, in a denial: {words}"
    claim_promises: str = "{who} promised that: {words}"
    claim_promises_so: str = "{who} promised: {words}"
    claim_asks: str = "{who} asked: {words}"
    claim_conditional: str = "{who} said, under a condition: {words}"

    def kind_of(self, kind: Kind) -> str:
        """`direct`."""
        return self._named("kind", kind.value)

    def how(self, kind: Kind) -> str:
        """Whose words they are."""
        return self._named("how", kind.value)

    def force_of(self, force: Force) -> str:
        """`denies`."""
        return self._named("force", force.value)

    def act(self, force: Force) -> str:
        """`denial`, and of an assertion `assertion`."""
        return self._named("act", force.value)

    def bound(self, bound: str) -> str:
        """`more than`; a plug-in's own bound stays as it is."""
        return str(getattr(self, f"bound_{bound.replace(' ', '_')}", bound))

    def did(self, statement: Statement) -> str:
        """What the speaker did with the words, in a sentence; "" for an assertion.

        "She denied that there was a contract" gives what was denied; a quotation that
        denies ("There is no contract") is the denial itself, and saying that the speaker
        denied it would turn it round.
        """
        denial = self.did_deny_so if statement.kind is Kind.DIRECT else self.did_deny
        sentences = {
            Force.ASSERTS: "",
            Force.DENIES: denial,
            Force.PROMISES: self.did_promise,
            Force.ASKS: self.did_ask,
            Force.CONDITIONAL: self.did_condition,
        }
        return sentences[statement.force]

    def mark(self, force: Force) -> str:
        """`DENIAL`, as it stands before the words; "" for an assertion alone."""
        return "" if force is Force.ASSERTS else self.capitals(self.act(force))

    def capitals(self, text: str) -> str:
        """In capitals; those of Azerbaijani keep their dots."""
        return (text.replace("i", "İ") if self.code == "az" else text).upper()

    def quoted(self, words: str) -> str:
        """In the language's quotation marks; its own are not doubled."""
        return quoted(words, Kind.DIRECT, _pair(self.quote), _pair(self.quote_other))

    def _named(self, family: str, name: str) -> str:
        return str(getattr(self, f"{family}_{name}"))


def _pair(pattern: str) -> tuple[str, str]:
    before, _, after = pattern.partition("{words}")
    return before, after


ENGLISH = Labels()


def labels_of(code: str, folder: Path) -> Labels:
    """The labels of a language from `folder`/CODE.toml; English needs no file.

    RostraError names a file that is missing or does not hold exactly the labels there are.
    """
    return ENGLISH if code == ENGLISH.code else _read(folder / f"{code}.toml")


@lru_cache(maxsize=8)
def _read(path: Path) -> Labels:
    hint = "Install Rostra again."
    try:
        with path.open("rb") as file:
            held = tomllib.load(file)
    except FileNotFoundError as error:
        raise RostraError(f"There are no labels in the language {path.stem!r}.", hint) from error
    except (OSError, tomllib.TOMLDecodeError) as error:
        raise RostraError(f"The labels in {path} cannot be read: {error}", hint) from error
    faults = list(_faults(held))
    if faults:
        raise RostraError(f"The labels in {path} are not whole: {'; '.join(faults)}.", hint)
    values = {key: _value(key, value) for key, value in held.items()}
    return Labels(**values)


def _value(key: str, value: Any) -> Any:
    kind = type(getattr(ENGLISH, key))
    return value if kind is str else kind(**value)


def _faults(held: Mapping[str, Any]) -> list[str]:
    """What is missing, unknown, of the wrong type or speaks of other values than English."""
    wanted = {field.name for field in fields(Labels)}
    out = [f"{key} is missing" for key in sorted(wanted - held.keys())]
    out += [f"{key} is no label" for key in sorted(held.keys() - wanted)]
    for key in sorted(wanted & held.keys()):
        english = getattr(ENGLISH, key)
        if isinstance(english, str):
            if not isinstance(held[key], str) or slots(held[key]) != slots(english):
                out.append(f"{key} is not text with {sorted(slots(english))}")
        elif not isinstance(held[key], dict) or not all(
            isinstance(text, str) and form in Forms.__slots__ for form, text in held[key].items()
        ):
            out.append(f"{key} is not a table of forms")
    return out


def slots(pattern: str) -> frozenset[str]:
    """The names in braces; those of `{ending}`, which only some languages need, left out."""
    try:
        found = {name for _, name, _, _ in string.Formatter().parse(pattern) if name is not None}
    except ValueError:
        return frozenset({"?"})
    return frozenset(found - {"ending"})
