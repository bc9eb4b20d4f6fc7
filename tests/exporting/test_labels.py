"""The labels of documents: whole in every language, with the plurals that language has."""

from __future__ import annotations

import re
import tomllib
from collections.abc import Callable
from dataclasses import fields, replace
from pathlib import Path

import pytest
from babel import Locale

from rostra.app.resources import resources
from rostra.app.settings import LANGUAGES
from rostra.domain.errors import RostraError
from rostra.domain.records import Force, Kind
from rostra.exporting import ExportItem, citation
from rostra.exporting.labels import ENGLISH, Counted, Labels, Ordinal, labels_of, slots

FOLDER = resources() / "labels"
OTHERS = [code for code in LANGUAGES if code != "en"]
Make = Callable[..., ExportItem]


@pytest.fixture(params=list(LANGUAGES))
def labels(request: pytest.FixtureRequest) -> Labels:
    return labels_of(request.param, FOLDER)


def test_there_is_a_file_for_every_language_that_rostra_speaks() -> None:
    assert {path.stem for path in FOLDER.iterdir()} == set(OTHERS)


def test_every_label_is_there_and_says_something(labels: Labels) -> None:
    for field in fields(Labels):
        value = getattr(labels, field.name)
        if isinstance(value, str):
            assert value == value.strip()
            assert value, field.name
            assert slots(value) == slots(getattr(ENGLISH, field.name)), field.name


def test_every_plural_form_that_the_language_has_is_there_and_no_other(labels: Labels) -> None:
    locale = Locale.parse(labels.locale)
    for field in fields(Labels):
        forms = getattr(labels, field.name)
        if isinstance(forms, Counted | Ordinal):
            rule = locale.plural_form if isinstance(forms, Counted) else locale.ordinal_form
            given = {name.name for name in fields(forms) if getattr(forms, name.name)}
            takes_none = isinstance(forms, Ordinal) and not given
            assert takes_none or given == {*rule.tags, "other"}, field.name
            if isinstance(forms, Counted):
                assert all("{n}" in getattr(forms, name) for name in given)


@pytest.mark.parametrize("code", OTHERS)
def test_nothing_is_left_in_english(code: str) -> None:
    held = tomllib.loads((FOLDER / f"{code}.toml").read_text("utf-8"))
    same = {key for key, value in held.items() if value == getattr(ENGLISH, key)}
    assert same <= {"between", "quote", "quote_other"}


@pytest.mark.parametrize("code", OTHERS)
def test_the_letters_are_those_of_the_language(code: str) -> None:
    text = (FOLDER / f"{code}.toml").read_text("utf-8")
    values = re.sub(r"\{[^{}]*\}|^\S+ = |#.*|\bSHA-256\b|\\.", "", text, flags=re.MULTILINE)
    wrong = r"[A-Za-z]{2,}" if code == "ru" else r"[А-Яа-яЁёwWÄäŞ]{2,}"
    found = set(re.findall(wrong, values))
    assert found <= {"ru", "few", "many", "one", "other", "MMMM", "LLLL"}


def test_a_denial_is_told_from_an_assertion_in_every_language(labels: Labels, item: Make) -> None:
    acts = {labels.act(force) for force in Force}
    assert len(acts) == len(Force)
    for kind in Kind:
        said = {
            labels.did(item("Who said so?", kind=kind, force=force).statement) for force in Force
        }
        assert len(said) == len(Force)
        denied = citation(item("Who said so?", kind=kind, force=Force.DENIES), labels)
        assert denied.startswith(f"{labels.mark(Force.DENIES)}: ")
        assert labels.mark(Force.DENIES) == labels.capitals(labels.act(Force.DENIES))
    direct = item("Who said so?", kind=Kind.DIRECT, force=Force.DENIES).statement
    told = replace(direct, kind=Kind.INDIRECT)
    assert labels.did(direct) != labels.did(told)


def test_capitals_of_azerbaijani_keep_their_dots() -> None:
    assert labels_of("az", FOLDER).mark(Force.DENIES) == "TƏKZİB"
    assert ENGLISH.mark(Force.DENIES) == "DENIAL"


@pytest.mark.parametrize(
    ("change", "told"),
    [
        (("kind = ", "knid = "), "kind is missing; knid is no label"),
        (("{name} adından", "adından"), r"on_behalf_of is not text with \['name'\]"),
        (('one = "{n} danışan"', "one = 3"), "speakers is not a table of forms"),
        (('one = "{n} danışan"', 'single = "{n} danışan"'), "speakers is not a table of forms"),
        (("{all} ", "{all "), "shown is not text"),
        (('kind = "', "kind = "), "cannot be read"),
    ],
)
def test_a_file_that_is_not_whole_is_named(
    tmp_path: Path, change: tuple[str, str], told: str
) -> None:
    text = (FOLDER / "az.toml").read_text("utf-8")
    assert change[0] in text
    (tmp_path / "az.toml").write_text(text.replace(*change, 1), "utf-8")
    with pytest.raises(RostraError, match=told) as fail:
        labels_of("az", tmp_path)
    assert "az.toml" in str(fail.value)


def test_a_language_there_is_none_of_is_named(tmp_path: Path) -> None:
    with pytest.raises(RostraError, match="no labels in the language 'tlh'"):
        labels_of("tlh", tmp_path)
