"""The record: what Rostra keeps, field by field (docs/record.md)."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date, datetime
from decimal import Decimal
from enum import StrEnum

from rostra.domain.dates import PartialDate
from rostra.domain.spans import Spans, text_of


class Kind(StrEnum):
    """How the words are given."""

    DIRECT = "direct"
    INDIRECT = "indirect"
    MIXED = "mixed"


class Force(StrEnum):
    """What the speaker does by saying it.  A denial is never shown as an assertion."""

    ASSERTS = "asserts"
    DENIES = "denies"
    PROMISES = "promises"
    ASKS = "asks"
    CONDITIONAL = "conditional"


class Review(StrEnum):
    """What a person thought of the record."""

    NEW = "new"
    ACCEPTED = "accepted"
    REJECTED = "rejected"
    UNSURE = "unsure"


class AgentKind(StrEnum):
    """Who can speak."""

    PERSON = "person"
    ORGANISATION = "organisation"


@dataclass(frozen=True, slots=True)
class Figure:
    """One number in a statement.

    `span` is in the article version's text; `text` leaves out the qualifier.
    `value` is in units of `unit` ("%", "pp", an ISO 4217 code, "km", "years", or "").
    `bound` is "", "more than", "at least", "less than", "at most" or "about".
    `kind` is "percent", "points", "money", "quantity", "duration", "year" or "number".
    """

    text: str
    span: tuple[int, int]
    value: Decimal
    unit: str = ""
    bound: str = ""
    kind: str = "number"
    deadline: PartialDate | None = None


def called(name: str, mention: str) -> str:
    """The name; else, as a quotation, the article's words for who it is; else ""."""
    return name or (f"“{mention}”" if mention else "")


@dataclass(frozen=True, slots=True)
class Speaker:
    """Who made one statement, in which office, for whom.

    `agent_id` is None only in a candidate that is not in an archive yet, or when
    the speaker is unknown; then `reason` says why and `candidates` names who it may be.
    """

    name: str
    agent_id: int | None = None
    qid: str = ""
    role: str = ""
    on_behalf_of: str = ""
    country: str = ""
    kind: AgentKind = AgentKind.PERSON
    reason: str = ""
    candidates: tuple[str, ...] = ()
    mention: str = field(default="", compare=False)
    """Of an unknown speaker, whom the article's own words speak of: "the analysts".  No name."""

    @property
    def called(self) -> str:
        """The name; else, as a quotation, the article's words for who it is; else ""."""
        return called(self.name, self.mention)


@dataclass(frozen=True, slots=True)
class Statement:
    """One act of saying, and where in which article version it stands."""

    id: int
    uid: str
    article_id: int
    version_id: int
    text: str
    content: Spans
    cue: Spans
    source: Spans
    kind: Kind
    force: Force
    speakers: tuple[Speaker, ...]
    said: PartialDate | None
    said_rule: str
    sectors: tuple[str, ...]
    countries: tuple[str, ...]
    figures: tuple[Figure, ...]
    nested_in: int | None
    confidence: Mapping[str, float]
    decided: Mapping[str, str]
    """field -> who decided it: "person", or "rostra 0.1.0, model 1", or "rule 7"."""
    review: Review = Review.NEW
    note: str = ""
    tags: tuple[str, ...] = ()
    trashed: bool = False

    def excerpt(self, article_text: str) -> str:
        """The content as it stands in the article."""
        return text_of(article_text, self.content)


@dataclass(frozen=True, slots=True)
class Article:
    """One article, with its newest version's text left out (ask the store for it)."""

    id: int
    uid: str
    title: str
    outlet: str
    author: str
    published: date | None
    published_from: str
    language: str
    address: str
    file_name: str
    sha256: str
    """Of the original file, byte for byte."""
    version_id: int
    versions: int
    imported: datetime
    statements: int = 0
    trashed: bool = False


@dataclass(frozen=True, slots=True)
class ArticleVersion:
    """One immutable text of an article."""

    id: int
    article_id: int
    number: int
    text: str
    text_sha256: str
    original_sha256: str
    imported: datetime
    marks: Mapping[str, Spans] = field(default_factory=dict)
    """Which characters are "title", "date", "boilerplate"."""
    provenance: Mapping[str, str] = field(default_factory=dict)
    """field -> where its value came from ("json-ld", "opengraph", "meta", "text", "file name")."""


@dataclass(frozen=True, slots=True)
class Office:
    """One membership of a post (Popolo): who held what, from when to when."""

    role: str
    organisation: str = ""
    country: str = ""
    start: PartialDate | None = None
    end: PartialDate | None = None
    id: int = 0
    source: str = ""


@dataclass(frozen=True, slots=True)
class Agent:
    """A person or an organisation, with every name it goes by."""

    id: int
    uid: str
    kind: AgentKind
    name: str
    aliases: tuple[str, ...] = ()
    qid: str = ""
    country: str = ""
    offices: tuple[Office, ...] = ()
    note: str = ""
    statements: int = 0
    """Those in the trash do not count."""


@dataclass(frozen=True, slots=True)
class Tag:
    """A tag; nested by "/" in its name ("rail/fees")."""

    id: int
    uid: str
    name: str
    colour: str = ""
    description: str = ""
    statements: int = 0


@dataclass(frozen=True, slots=True)
class Collection:
    """A person's own, ordered set of statements; many to many, nested."""

    id: int
    uid: str
    name: str
    parent_id: int | None = None
    description: str = ""
    statements: int = 0


@dataclass(frozen=True, slots=True)
class CollectionItem:
    """A line of a collection: a statement, or a heading or note of the person's own."""

    id: int
    collection_id: int
    position: int
    statement_id: int | None = None
    heading: str = ""
    note: str = ""


@dataclass(frozen=True, slots=True)
class SavedSearch:
    """A query kept under a name: a smart collection."""

    id: int
    uid: str
    name: str
    query: str
    sort: str = "relevance"
    seen: int = 0
    """The commit number up to which the person has looked at it."""


@dataclass(frozen=True, slots=True)
class Sector:
    """One of the sectors of resources/sectors.csv, or the person's own under one of them."""

    slug: str
    label: str
    parent: str = ""
    note: str = ""
    iptc: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Country:
    """ISO 3166-1 alpha-2 code and English short name."""

    code: str
    name: str
