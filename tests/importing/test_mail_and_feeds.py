from __future__ import annotations

from datetime import date
from pathlib import Path

import pytest

from rostra.domain.errors import ImportFailure
from rostra.importing import feed, mail

SAMPLES = Path(__file__).parents[1] / "samples"


def test_mail_headers_plain_part_and_signature() -> None:
    (draft,) = mail.EML.read((SAMPLES / "talks.eml").read_bytes(), "talks.eml")
    assert draft.title == "Lind on the Dunmark track – note"
    assert draft.outlet == "Ministry of Transport"
    assert draft.published == date(2023, 6, 12)  # where it was sent, not in Greenwich
    first = "Transport Minister Oskar Lind said the second track would open in June 2024 "
    assert draft.text.split("\n\n")[1:] == [
        first + "if the steel came in time.",
        "He denied that the contractor had asked for more.",
    ]


def test_html_mail() -> None:
    message = (
        "From: a@b.example\nSubject: S\nMIME-Version: 1.0\nContent-Type: text/html\n\n"
        "<p>One.</p><script>bad()</script><p>Two <b>bold</b>.</p>"
    )
    (draft,) = mail.EML.read(message.encode(), "a.eml")
    assert draft.text == "S\n\nOne.\n\nTwo bold."


def test_mhtml_is_the_page_in_it() -> None:
    (draft,) = mail.MHTML.read((SAMPLES / "talks.mhtml").read_bytes(), "talks.mhtml")
    assert draft.address == "https://osmerecourier.example/lind"
    assert draft.text.endswith("“Not one more,” he added.")
    assert draft.published is None  # the day of saving is not the day of publishing


def test_rss_entries_with_text() -> None:
    (draft,) = feed.IMPORTER.read((SAMPLES / "talks.rss").read_bytes(), "talks.rss")
    assert (draft.outlet, draft.author, draft.published, draft.language) == (
        "The Osmere Courier",
        "Jana Orlec",
        date(2023, 6, 12),
        "en",
    )
    assert draft.text.split("\n\n") == [
        "Lind on the Dunmark track",
        "Lind said the track would open in June 2024.",
        "“Not one more,” he added.",
    ]


def test_atom_updated_is_no_published_day() -> None:
    first, second = feed.IMPORTER.read((SAMPLES / "talks.atom").read_bytes(), "talks.atom")
    assert (first.published, first.author) == (date(2023, 6, 12), "Hala Mansour")
    assert second.published is None
    assert second.address == "https://inlandpress.example/changed"


@pytest.mark.parametrize(
    ("source", "words"),
    [
        ("<rss><channel><title>t</title></channel></rss>", "without entries"),
        ("<rss><channel><item><title>t</title></item></channel></rss>", "titles and no text"),
        ('<!DOCTYPE r [<!ENTITY a "b">]><rss><item><title>&a;</title></item></rss>', "could not"),
    ],
)
def test_feeds_with_nothing_in_them(source: str, words: str) -> None:
    with pytest.raises(ImportFailure, match=words):
        feed.IMPORTER.read(source.encode(), "a.rss")
