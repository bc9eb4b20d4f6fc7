from __future__ import annotations

from datetime import date

from rostra.domain.candidates import ArticleDraft
from rostra.importing import markdown


def read(text: str) -> ArticleDraft:
    (draft,) = markdown.IMPORTER.read(text.encode(), "a.md")
    return draft


def marked(draft: ArticleDraft, name: str) -> list[str]:
    return [draft.text[start:end] for start, end in draft.marks.get(name, ())]


def test_front_matter_is_read_and_marked() -> None:
    text = (
        '---\ntitle: "Talks: a title"\ndate: 2024-03-07\nauthors: [Ann]\nsource: Wire\n'
        "url: https://a.example/b\nlang: en\ntags:\n  - one\n---\n\n# Talks: a title\n\n"
        "She said so.\n"
    )
    draft = read(text)
    assert draft.text == text
    assert (draft.title, draft.published, draft.author, draft.outlet, draft.address) == (
        "Talks: a title",
        date(2024, 3, 7),
        "Ann",
        "Wire",
        "https://a.example/b",
    )
    assert marked(draft, "boilerplate")[0].endswith("- one\n---")
    assert marked(draft, "title") == ["Talks: a title"]


def test_headings_pictures_code_and_targets_are_not_prose() -> None:
    draft = read(
        "A title\n=======\n\nShe [said](https://a.example) so.\n\n## Cost ##\n\n![x](y.png)\n\n"
        "```\n“code,” he said\n```\n<!-- hidden -->\n"
    )
    assert marked(draft, "title") == ["A title", "Cost"]
    assert marked(draft, "boilerplate") == [
        "(https://a.example)",
        "![x](y.png)",
        "```\n“code,” he said\n```",
        "<!-- hidden -->",
    ]


def test_without_a_heading_the_first_line_or_words_serve() -> None:
    assert read("date 2024-03-07\n\nA title\n\nShe said so.\n").title == "A title"
    assert read("She said that it was so. And more.\n").title == "She said that it was so"


def test_a_rule_is_no_front_matter() -> None:
    text = "---\n\nShe said so.\n"
    assert read(text).text == text
