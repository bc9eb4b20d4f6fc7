"""What an exporter is given: statements with their source, and the headings between them."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import UTC, datetime
from typing import BinaryIO

from rostra.domain.records import Agent, Article, ArticleVersion, Statement
from rostra.domain.spans import GAP
from rostra.exporting.labels import ENGLISH, Labels
from rostra.version import __version__

CONTEXT = 160
"""How many code points of the article are given on each side of a statement."""


@dataclass(frozen=True, slots=True)
class ExportItem:
    """One statement with all that proves it.

    `pieces` are the exact characters of each content span, `before` and `after` those
    around the whole of it, `cue` and `source` the words that say how and by whom.
    `note` is the collection's own remark on it.  `original` and `whole_text` read the
    article's file and this version's text when a bundle asks for them.
    """

    statement: Statement
    article: Article
    pieces: tuple[str, ...]
    before: str = ""
    after: str = ""
    cue: str = ""
    source: str = ""
    version: int = 1
    text_sha256: str = ""
    original_sha256: str = ""
    agents: tuple[Agent, ...] = ()
    note: str = ""
    original: Callable[[], bytes] | None = None
    whole_text: Callable[[], str] | None = None

    @classmethod
    def of(
        cls,
        statement: Statement,
        article: Article,
        version: ArticleVersion,
        *,
        agents: Sequence[Agent] = (),
        note: str = "",
        original: Callable[[], bytes] | None = None,
    ) -> ExportItem:
        """Cut what is needed out of the version's text."""
        text, spans = version.text, statement.content
        first, last = (spans[0][0], spans[-1][1]) if spans else (0, 0)
        return cls(
            statement=statement,
            article=article,
            pieces=tuple(text[start:end] for start, end in spans),
            before=text[max(0, first - CONTEXT) : first],
            after=text[last : last + CONTEXT],
            cue=GAP.join(text[start:end] for start, end in statement.cue),
            source=GAP.join(text[start:end] for start, end in statement.source),
            version=version.number,
            text_sha256=version.text_sha256,
            original_sha256=version.original_sha256,
            agents=tuple(agents),
            note=note,
            original=original,
            whole_text=lambda: text,
        )

    @property
    def excerpt(self) -> str:
        """The content as the article has it, its pieces joined by an ellipsis."""
        return GAP.join(self.pieces) or self.statement.text


@dataclass(frozen=True, slots=True)
class ExportHeading:
    """A heading or a note of the person's own that stands between statements."""

    heading: str = ""
    note: str = ""


ExportLine = ExportItem | ExportHeading


@dataclass(frozen=True, slots=True)
class ExportInfo:
    """What is exported, from which question, when and by what.

    `sectors` and `countries` turn slugs and codes into names; a missing one is shown as is.
    `labels` are Rostra's own words, in the language of the two.
    """

    title: str = "Statements"
    query: str = ""
    description: str = ""
    author: str = ""
    made: datetime = field(default_factory=lambda: datetime.now(UTC))
    program: str = f"Rostra {__version__}"
    total: int = 0
    """How many lines there will be; 0 when that is not known."""
    sectors: Mapping[str, str] = field(default_factory=dict)
    countries: Mapping[str, str] = field(default_factory=dict)
    labels: Labels = ENGLISH

    def sector(self, slug: str) -> str:
        """The sector's name; of a person's own, that of the one above it and its own words."""
        above, slash, own = slug.partition("/")
        if slash:
            return f"{self.sector(above)}: {own.replace('-', ' ')}"
        return self.sectors.get(slug, slug)

    def country(self, code: str) -> str:
        """The country's name."""
        return self.countries.get(code, code)


Write = Callable[[Iterable[ExportLine], BinaryIO, ExportInfo], None]


@dataclass(frozen=True, slots=True)
class Exporter:
    """One format: its `suffix` with the dot, and how a stream of lines is written.

    `write` is given a seekable binary stream, takes the lines one by one as they
    come, and leaves the stream open.  `labelled` says that people read it: its labels
    are then in the language a person chose, else `info` speaks English.
    """

    name: str
    title: str
    suffix: str
    write: Write
    labelled: bool = False


def statements_of(lines: Iterable[ExportLine]) -> Iterator[ExportItem]:
    """The statements alone, for formats that have no place for headings."""
    return (line for line in lines if isinstance(line, ExportItem))
