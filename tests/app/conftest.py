"""Archives for the tests of use cases.  The imported one is made once and copied."""

from __future__ import annotations

import shutil
from pathlib import Path

import pytest

from rostra.app.archive import Archive

ARTICLES = {
    "talks.txt": """date 2024-03-07 Rail talks in Lisse

President Leyla Aral stressed the importance of the rail corridor. She said the fees would fall
by 17 percent by 2027.

Prime Minister Oskar Venn denied that the port had been sold. "The port belongs to the people,"
Venn said.
""",
    "budget.txt": """date 2023-11-02 Budget

Finance Minister Mira Sol said that the budget deficit would reach 4.5 billion dollars.
"We will not raise taxes," Sol said on Tuesday.
""",
    "page.html": """<html><head><title>Harbour opens</title><meta property="og:url"
content="https://courier.example/harbour"><meta property="og:site_name" content="Daily Courier">
<meta property="article:published_time" content="2024-05-01T08:00:00Z"></head><body><article>
<h1>Harbour opens</h1><p>Mayor Ines Kolt said that the harbour would open in June after two years
of work on the quays and the new cranes.</p><p>"The harbour will bring a thousand jobs to our
town," Kolt said. She called the cranes a key project for the whole of the northern coast.</p>
</article></body></html>""",
}


@pytest.fixture(scope="session")
def articles(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A folder of three small articles."""
    folder = tmp_path_factory.mktemp("articles")
    for name, text in ARTICLES.items():
        (folder / name).write_text(text, encoding="utf-8")
    return folder


@pytest.fixture(scope="session")
def imported(articles: Path, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """An archive into which they were imported; not to be changed."""
    folder = tmp_path_factory.mktemp("made") / "archive"
    with Archive.create(folder) as archive:
        report = archive.import_paths([articles], jobs=1)
    assert [f.status for f in report.files] == ["imported"] * 3, report.files
    return folder


@pytest.fixture
def archive(imported: Path, tmp_path: Path):
    """An open archive of three articles, all of one's own."""
    shutil.copytree(imported, tmp_path / "archive")
    with Archive.open(tmp_path / "archive") as opened:
        yield opened


@pytest.fixture
def empty(tmp_path: Path):
    """An open archive with nothing in it."""
    with Archive.create(tmp_path / "empty") as opened:
        yield opened
