"""Labelled sentences and annotated articles, as the training of the sectors reads them."""

from __future__ import annotations

import sys
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

from rostra.extraction.facts import Surroundings
from rostra.extraction.sectors import Passage
from rostra.importing import importer_for

HERE = Path(__file__).parent
sys.path.insert(0, str(HERE.parent / "model"))

import annotated  # noqa: E402
import marked  # noqa: E402

LONGEST = 1000
"""Characters of a text that the encoder is asked about: of a speech one knows by then."""


@dataclass(frozen=True, slots=True)
class Labelled:
    """A text and its sectors, the main one first."""

    text: str
    sectors: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class LabelledArticle:
    """An article's statements as passages, with their sectors (() where none is marked)."""

    text: str
    title: str
    passages: tuple[Passage, ...]
    sectors: tuple[tuple[str, ...], ...]


def sentences() -> list[Labelled]:
    """Of sentences/*.tsv: the file's name is the main sector, a second column another one."""
    out = []
    for path in sorted((HERE / "sentences").glob("*.tsv")):
        for line in path.read_text("utf-8").splitlines():
            text, _, second = line.partition("\t")
            out.append(Labelled(text, (path.stem, second) if second else (path.stem,)))
    return out


def tests() -> list[Labelled]:
    """Of test.tsv: sectors, then a sentence of another style, on which nothing is trained."""
    rows = (x.split("\t") for x in (HERE / "test.tsv").read_text("utf-8").splitlines())
    return [Labelled(text, tuple(sectors.split(","))) for sectors, text in rows]


def articles(held_out: bool) -> Iterator[LabelledArticle]:
    """Our annotated articles; optional statements have no sectors here."""
    for path in sorted(annotated.ARTICLES.glob("*.txt")):
        try:
            article = annotated.read(path)
        except annotated.Fault as fault:
            print(f"left out: {path.name}: {fault}", file=sys.stderr)
            continue
        if article.held_out != held_out:
            continue
        text, passages, sectors = article.text, [], []
        for one in article.statements:
            marks = (*one.spans["content"], *one.spans["cue"], *one.spans["source"])
            around = Surroundings.of(text, tuple(one.spans["content"]), marks)
            content = " ".join(text[s:e] for s, e in one.spans["content"])
            passages.append(Passage(content, around.topic, around.paragraph, around.at))
            sectors.append(() if one.optional else tuple(one.sectors))
        yield LabelledArticle(text, title_of(article), tuple(passages), tuple(sectors))


def texts() -> Iterator[LabelledArticle]:
    """Our news texts of packaging/model/texts."""
    for one in marked.load():
        passages = []
        for each in one.statements:
            marks = (*each.content, *each.cue, *each.source)
            around = Surroundings.of(one.text, each.content, marks)
            content = " ".join(one.text[s:e] for s, e in each.content)[:LONGEST]
            passages.append(Passage(content, around.topic, around.paragraph, around.at))
        sectors = tuple(each.sectors for each in one.statements)
        yield LabelledArticle(one.text, _title(one.id, one.text), tuple(passages), sectors)


def title_of(article: annotated.AnnotatedArticle) -> str:
    """The title as an import of the article's text takes it: often its first sentence."""
    return _title(article.id, annotated.gold_text(article))


def _title(name: str, text: str) -> str:
    data = text.encode()
    return importer_for(f"{name}.txt", data).read(data, f"{name}.txt")[0].title
