"""Looking before importing promises just what importing then does; a person's values go with it."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date
from pathlib import Path

import pytest

from rostra.app.archive import Archive
from rostra.app.looking import look
from rostra.app.resources import resources
from rostra.domain.errors import Cancelled
from rostra.domain.incoming import FIELDS, Handed, Incoming, State, choices, sureness, typed

GOOD = "date 2024-03-07 Talks\n\nMinister Ada Rook said that the bridge {} would open by 2027.\n"
PAGE = b"""<html><head><title>Quay</title></head><body><article><h1>The quay opens</h1>
<p>Mayor Ines Kolt said that the quay would open in June after two years of work on the cranes.</p>
<p>"It will bring a thousand jobs to our town," Kolt said on Friday to the council.</p>
</article></body></html>"""


def looked(archive: Archive, *sources) -> list[Incoming]:
    rows: list[Incoming] = []
    archive.look(sources, rows.extend, jobs=1)
    return rows


def written(folder: Path, **texts: str) -> Path:
    folder.mkdir(exist_ok=True)
    for name, text in texts.items():
        (folder / f"{name}.txt").write_text(text, encoding="utf-8")
    return folder


def test_what_was_promised_is_what_importing_does(archive, articles, tmp_path):
    page = (articles / "page.html").read_text()
    folder = written(
        tmp_path / "in",
        a_known=(articles / "talks.txt").read_text(),
        b_new=GOOD.format(1),
        c_same_file=GOOD.format(1),
        d_same_text=GOOD.format(1) + " ",
        e_empty="",
    )
    (folder / "d_same_text.txt").write_text(GOOD.format(1).replace("\n", "\r\n"), newline="")
    (folder / "f_changed.html").write_text(page.replace("in June", "in September"))
    (folder / "g_again.html").write_text(page.replace("in June", "in October"))
    (folder / "h.xyz").write_text("no format")
    before = archive.store.commit_number()
    rows = looked(archive, folder)
    assert archive.store.commit_number() == before
    found = {Path(one.path).name: one for one in rows}
    states = {name.split("_")[0]: one.state.value for name, one in found.items()}
    assert states == {
        "a": "known",
        "b": "new",
        "c": "known",
        "d": "known",
        "e": "failed",
        "f": "new version",
        "g": "new version",
        "h.xyz": "skipped",
    }
    assert [Path(one.path).name for one in rows][:-1] == sorted(found)[:-1], "in order"
    assert found["a_known.txt"].article_id
    assert found["f_changed.html"].article_id
    assert "“b_new.txt”" in found["c_same_file.txt"].message
    assert "empty" in found["e_empty.txt"].message

    report = archive.import_paths([folder], jobs=1)
    became = {Path(f.path).name: f.status for f in report.files}
    same = {"imported": "new", "duplicate": "known"}
    assert {n: same.get(s, s) for n, s in became.items()} == {
        n: one.state.value for n, one in found.items()
    }
    assert {one.state for one in looked(archive, folder)} == {
        State.KNOWN,
        State.FAILED,
        State.SKIPPED,
    }


def test_each_value_says_where_it_came_from(empty):
    rows = looked(empty, resources() / "sample" / "2021-10-05-gas-denial.html")
    [one] = rows
    assert dict(one.origins) == dict.fromkeys(FIELDS, "json-ld")
    assert one.doubts == ()
    assert {sureness(o).value for o in one.origins.values()} == {"sure"}
    assert sureness("column Datum").value == "sure"


def test_guesses_and_gaps_are_to_be_checked(empty, tmp_path):
    path = tmp_path / "2024-03-07-a.txt"
    path.write_text("Somebody said that all was well with the bridge.")
    [one] = looked(empty, path)
    assert one.origins["published"] == "file name"
    assert one.doubts == ("title", "outlet", "published")
    assert one.edited(title="T", outlet="O", published=date(2024, 3, 7)).doubts == ()


def test_a_persons_values_are_stored_as_the_persons(empty, tmp_path):
    folder = written(tmp_path / "in", one=GOOD.format(1), two=GOOD.format(2))
    one, two = looked(empty, folder)
    one = one.edited(outlet="Daily Courier", published=date(2023, 1, 2))
    report = empty.import_paths([one.path, two.path], choices=choices([one, two], []))
    assert report.count("imported") == 2
    article = empty.store.articles.get(report.files[0].article_id)
    assert (article.outlet, article.published) == ("Daily Courier", date(2023, 1, 2))
    assert article.published_from == "person"
    version = empty.store.articles.version(article.version_id)
    assert version.provenance["outlet"] == version.provenance["published"] == "person"
    [said] = empty.store.statements.of_article(article.id)
    assert said.said.earliest == date(2023, 1, 2), "it was extracted with the person's day"
    other = empty.store.articles.get(report.files[1].article_id)
    assert (other.outlet, other.published, other.published_from) == ("", date(2024, 3, 7), "text")


def test_a_persons_values_reach_the_article_of_a_new_version(archive, articles, tmp_path):
    page = (articles / "page.html").read_text().replace("in June", "in September")
    (tmp_path / "page.html").write_text(page)
    [one] = looked(archive, tmp_path / "page.html")
    assert one.state is State.VERSION
    one = one.edited(author="Mira Sol")
    archive.import_paths([one.path], choices=choices([one], []))
    article = archive.store.articles.get(one.article_id)
    assert (article.author, article.versions) == ("Mira Sol", 2)
    archive.undo()
    article = archive.store.articles.get(one.article_id)
    assert (article.author, article.versions) == ("", 1)


def test_an_article_of_a_file_can_stay_out(empty, tmp_path):
    lines = [
        f'{{"title": "T{n}", "text": "Ada Rook said that bridge {n} would open."}}' for n in "123"
    ]
    (tmp_path / "three.jsonl").write_text("\n".join(lines))
    rows = looked(empty, tmp_path / "three.jsonl")
    assert [(one.at, one.of) for one in rows] == [(0, 3), (1, 3), (2, 3)]
    first, second, third = rows
    third = third.edited(title="Mine")
    made = choices([first, third], [second])
    empty.import_paths([tmp_path / "three.jsonl"], choices=made)
    assert [a.title for a in empty.store.articles.page()] == ["T1", "Mine"]


def test_a_file_that_changed_meanwhile_is_not_imported_with_values_of_another(empty, tmp_path):
    path = tmp_path / "a.txt"
    path.write_text(GOOD.format(1))
    [one] = looked(empty, path)
    path.write_text(GOOD.format(2))
    [result] = empty.import_paths([path], choices=choices([one.edited(title="X")], [])).files
    assert result.status == "failed"
    assert "changed after you looked" in result.message
    assert empty.store.articles.count() == 0


def test_another_address_makes_it_a_new_version(archive, tmp_path):
    path = tmp_path / "a.txt"
    path.write_text(GOOD.format(1))
    [one] = looked(archive, path)
    assert one.state is State.NEW
    edited = one.edited(address="https://courier.example/harbour")
    [now] = archive.judged_again([edited])
    assert now.state is State.VERSION
    assert "Harbour opens" in now.message
    assert archive.judged_again([now.edited(address="")])[0].state is State.NEW


def test_documents_at_hand_come_in_like_files(empty):
    fetched = Handed(
        "https://quay.example/news/1?x=2#top",
        PAGE,
        "1.html",
        address="https://quay.example/news/1?x=2#top",
    )
    pasted = Handed("the pasted text", GOOD.format(3).encode())
    rows = looked(empty, fetched, pasted)
    assert [(r.address, r.origins.get("address")) for r in rows] == [
        ("https://quay.example/news/1?x=2", "address"),
        ("", None),
    ]
    report = empty.import_paths([fetched, pasted], choices=choices(rows, []))
    assert [f.status for f in report.files] == ["imported", "imported"]
    first, second = empty.store.articles.page()
    assert (first.file_name, second.file_name) == ("1.html", "")
    assert empty.store.originals.read(first.sha256) == PAGE
    assert {one.state for one in looked(empty, fetched, pasted)} == {State.KNOWN}


def test_looking_can_be_stopped(empty, tmp_path):
    folder = written(tmp_path / "in", **{f"f{n}": GOOD.format(n) for n in range(30)})
    rows: list[Incoming] = []

    def progress(done: int, total: int, label: str = "") -> None:
        assert total == 30
        if done >= 5:
            raise Cancelled

    with pytest.raises(Cancelled):
        empty.look([folder], rows.extend, progress, jobs=1)
    assert len(rows) < 30


def test_without_an_archive_all_is_new(tmp_path):
    rows: list[Sequence[Incoming]] = []
    look(None, [written(tmp_path / "in", a=GOOD.format(1))], rows.append, jobs=1)
    assert [one.state for found in rows for one in found] == [State.NEW]


@pytest.mark.parametrize(
    ("name", "text", "value"),
    [
        ("title", "  two\n words ", "two words"),
        ("published", "2024-03-07", date(2024, 3, 7)),
        ("published", " ", None),
    ],
)
def test_what_a_person_types(name, text, value):
    assert typed(name, text) == value


@pytest.mark.parametrize("text", ["2024-03", "7.3.2024", "yesterday", "2024-02-30"])
def test_what_is_no_day_is_refused(text):
    with pytest.raises(ValueError, match=r"day|date|month"):
        typed("published", text)
