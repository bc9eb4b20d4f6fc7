from __future__ import annotations

import csv
import gzip
import pickle
import re
import shutil
from datetime import date
from pathlib import Path

import pytest

from rostra.domain.dates import PartialDate
from rostra.extraction.people.gazetteer import Gazetteer, GazetteerError, Term
from rostra.extraction.people.genders import FirstNames
from rostra.extraction.people.names import name_words
from rostra.extraction.people.states import States

RESOURCES = Path(__file__).parents[3] / "resources"
SEED_DAY = date(2024, 3, 6)


@pytest.fixture(scope="module")
def people() -> Gazetteer:
    return Gazetteer.load(RESOURCES / "people")


def the_one(people: Gazetteer, name: str) -> int:
    found = people.by_full_name(name)
    assert len(found) == 1, f"{name}: {[people[n].name for n in found]}"
    return found[0]


def test_it_is_as_large_as_promised(people: Gazetteer) -> None:
    assert len(people) >= 1900
    sizes = [p.stat().st_size for p in (RESOURCES / "people").iterdir()]
    assert sum(sizes) < 2_000_000  # fmt: skip


def _terms() -> list[dict[str, str]]:
    with gzip.open(RESOURCES / "people" / "offices.csv.gz", "rt", encoding="utf-8") as file:
        return list(csv.DictReader(file))


def test_heads_of_states_are_of_no_province_court_or_chamber() -> None:
    heads = {t["role"] for t in _terms() if t["rank"] in ("head_of_state", "head_of_government")}
    none = re.compile(
        r"Chancellor of Justice|Council of (?:Canada|Australia)|Court|Cape(?! Verde)|Gauteng"
        r"|Limpopo|Azad|Kurdistan|Tyrol|Sarawak|Buenos Aires|Vice"
    )
    assert [role for role in sorted(heads) if none.search(role)] == []


def test_officials_and_junior_ministers_are_no_foreign_ministers(people: Gazetteer) -> None:
    for name in ("Shyam Saran", "Nirupama Rao", "John Prescott", "Theo Francken"):
        held = [t.rank for n in people.by_full_name(name) for t in people[n].terms]
        assert "foreign_minister" not in held, name
    hague = people[the_one(people, "William Hague")]
    assert [str(t.end) for t in hague.terms if t.rank == "foreign_minister"] == ["2014-07-14"]


@pytest.mark.parametrize(
    ("name", "role", "qid"),
    [
        ("Ilham Aliyev", "President of Azerbaijan", "Q57371"),
        ("Mikhail Mishustin", "Prime Minister of Russia", "Q4298520"),
        ("Recep Tayyip Erdogan", "President of Turkey", "Q39259"),
        ("Jeyhun Bayramov", "Foreign Minister of Azerbaijan", None),
        ("Hakan Fidan", "Foreign Minister of Turkey", None),
        ("Ursula von der Leyen", "President of the European Commission", "Q60772"),
        ("Volodymyr Zelensky", "President of Ukraine", "Q3874799"),
    ],
)
def test_offices_on_the_day_of_the_seed(
    people: Gazetteer, name: str, role: str, qid: str | None
) -> None:
    entry = people[the_one(people, name)]
    assert [t.role for t in entry.terms_on(SEED_DAY)][:1] == [role]
    assert qid is None or entry.qid == qid


@pytest.mark.parametrize(
    ("name", "day", "role"),
    [
        ("Boris Yeltsin", date(1995, 5, 1), "President of Russia"),
        ("Vladimir Putin", date(2010, 1, 1), "Prime Minister of Russia"),
        ("Angela Merkel", date(2015, 1, 1), "Chancellor of Germany"),
        ("Joschka Fischer", date(2003, 2, 5), "Foreign Minister of Germany"),
        ("Kofi Annan", date(2000, 1, 1), "Secretary-General of the United Nations"),
        ("Heydar Aliyev", date(2000, 1, 1), "President of Azerbaijan"),
    ],
)
def test_offices_of_the_past(people: Gazetteer, name: str, day: date, role: str) -> None:
    assert role in [t.role for t in people[the_one(people, name)].terms_on(day)]


@pytest.mark.parametrize("spelling", ["İlham Əliyev", "Ильхам Алиев", "ILHAM ALIYEV"])
def test_every_script_finds_the_same_person(people: Gazetteer, spelling: str) -> None:
    assert the_one(people, spelling) == the_one(people, "Ilham Aliyev")


def test_one_foreign_minister_at_a_time(people: Gazetteer) -> None:
    found = people.holders("AZ", frozenset({"foreign_minister"}), SEED_DAY)
    assert [people[n].name for n in found] == ["Jeyhun Bayramov"]


def test_the_head_of_a_body(people: Gazetteer) -> None:
    found = people.holders("", frozenset({"head_of_organisation"}), SEED_DAY, "NATO")
    assert [people[n].name for n in found] == ["Jens Stoltenberg"]


def test_every_line_of_the_tables_holds(people: Gazetteer) -> None:
    codes = States.load(RESOURCES / "countries").english
    for entry in people:
        assert entry.name
        assert name_words(entry.name), entry
        assert not entry.qid or re.fullmatch(r"Q\d+", entry.qid), entry
        for term in entry.terms:
            first = PartialDate.parse(term.start)
            last = PartialDate.parse(term.end or term.known_until or "9999")
            assert first.earliest <= last.latest, (entry.name, term)
            assert not term.end or not term.known_until, (entry.name, term)
            assert not term.country or term.country in codes, (entry.name, term)
            assert term.country or term.body, (entry.name, term)


def test_no_person_stands_twice_under_one_qid(people: Gazetteer) -> None:
    qids = [entry.qid for entry in people if entry.qid]
    assert len(qids) == len(set(qids))


def test_what_a_source_does_not_say_is_not_claimed() -> None:
    term = Term("Minister", "minister", "AZ", "", "2020-01", "", "2022-07-30", "wikidata")
    assert term.on(date(2020, 1, 1))
    assert term.on(date(2022, 7, 30))
    assert not term.on(date(2022, 7, 31))
    assert term.may_be_on(date(2024, 1, 1))
    assert not term.may_be_on(date(2019, 12, 31))


def test_partial_ends_include_their_last_day() -> None:
    term = Term("President", "head_of_state", "AZ", "", "1991", "1993-06", "", "wikidata")
    assert term.on(date(1991, 1, 1))
    assert term.on(date(1993, 6, 30))
    assert not term.on(date(1993, 7, 1))


def test_it_travels_to_a_worker_process(people: Gazetteer) -> None:
    again = pickle.loads(pickle.dumps(people))
    assert again[the_one(again, "Ilham Aliyev")].qid == "Q57371"


@pytest.mark.parametrize("damage", ["missing", "cut short", "no gzip", "other columns", "orphan"])
def test_damage_is_told_and_not_raised_as_a_bug(tmp_path: Path, damage: str) -> None:
    folder = tmp_path / "people"
    shutil.copytree(RESOURCES / "people", folder)
    path = folder / "offices.csv.gz"
    if damage == "missing":
        path.unlink()
    elif damage == "cut short":
        path.write_bytes(path.read_bytes()[:2000])
    elif damage == "no gzip":
        path.write_bytes(b"person,role\n")
    elif damage == "other columns":
        path.write_bytes(gzip.compress(b"a,b\n1,2\n"))
    else:
        rows = list(csv.reader(gzip.decompress(path.read_bytes()).decode().splitlines()))
        rows[1][0] = "no such person"
        text = "\n".join(",".join(f'"{c}"' for c in row) for row in rows[:2])
        path.write_bytes(gzip.compress(text.encode()))
    with pytest.raises(GazetteerError) as caught:
        Gazetteer.load(folder)
    assert caught.value.hint


def test_first_names() -> None:
    names = FirstNames.load(RESOURCES / "people")
    assert names.gender("Ilham") == "m"
    assert names.gender("Milena") == "f"
    assert names.gender("Élisabeth") == "f"
    assert names.gender("Anna-Lena") == "f"
    assert names.gender("Corridor") == ""
    assert [names.gender(n) for n in ("Erna", "Maia", "Mette", "Seda")] == ["f"] * 4


def test_a_rare_first_name_has_a_gender_but_makes_no_word_a_name() -> None:
    names = FirstNames.load(RESOURCES / "people")
    assert (names.gender("Folasade"), names.gender_of_bearer("Folasade")) == ("", "f")
    assert names.gender_of_bearer("Torvald") == "m"
    assert names.gender_of_bearer("Ilham") == "m"
    assert names.gender_of_bearer("Jean") == names.gender("Jean")


def test_names_have_no_ranks_and_no_shouting(people: Gazetteer) -> None:
    names = [entry.name for entry in people]
    shouted = re.compile(r"\b(?![IVX]+\b)[A-Z]{4,}\b")
    assert [
        n for n in names if re.match(r"(?:Dr|Col|Gen|Lt|Prof)\. ", n) or shouted.search(n)
    ] == []
    assert "Dr. Narayan Khadka" in people[the_one(people, "Narayan Khadka")].aliases
