"""Read our own annotated articles, check them, and turn them into training or gold data.

    python packaging/model/annotated.py --check FILES...
    python packaging/model/annotated.py --gold DIR [--held-out | --training] [FILES...]
    python packaging/model/annotated.py --jsonl OUT [--held-out | --training] [FILES...]

Without FILES, all of `packaging/model/articles/*.txt`.  One article a file (UTF-8):

    id: talks-in-varna
    date: 2024-03-07
    outlet: Daily Courier
    held_out: no
    phenomena: reported speech, participle
    ---
    {s1,2|President Aral} {u1|stressed} {c1|the importance of trade}, {u2|noting} {c2|...}.
    ---
    1: indirect; speakers=Tomas Aral; force=asserts; said=2024-03-06; sectors=trade; countries=AZ
    2: indirect; speakers=Tomas Aral; figures=17 percent=17|$ 4.5 billion=4500000000; nested=1

Marks are `{s..|source}`, `{u..|cue}`, `{c..|content}` and `{x|ignored}` (counts neither way when
scored); they may nest, and a number may be marked several times.  A statement line's fields are
`speakers` (by "|"; "unknown" for nobody), `behalf`, `force`, `said` (EDTF), `sectors`, `countries`
(by ","), `maybe` (countries that count neither way), `figures` (by "|", each `text=value`),
`nested` (a number) and `optional=yes`.  How doubtful cases are decided stands in `annotating.md`.
"""

from __future__ import annotations

import argparse
import itertools
import json
import re
import sys
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, field
from datetime import date
from decimal import Decimal, InvalidOperation
from pathlib import Path
from typing import Any

from marks import Fault, unmark

from rostra.domain.dates import PartialDate
from rostra.domain.records import Force, Kind
from rostra.domain.spans import Span, covers

ARTICLES = Path(__file__).parent / "articles"
ROLES = {"s": "source", "u": "cue", "c": "content"}
HEADERS = ("id", "date", "outlet", "held_out", "phenomena")
COUNTRIES = ("countries", "maybe")
FIELDS = ("speakers", "behalf", "force", "said", "sectors", *COUNTRIES, "figures", "nested")
EDGES = ' \t\n,.:;“”«»„"…'
"""A content span neither begins nor ends with one of these."""


@dataclass(slots=True)
class Annotation:
    """One statement as a person marked it; offsets are code points of the article's text."""

    number: int
    line: int
    kind: Kind = Kind.INDIRECT
    spans: dict[str, list[Span]] = field(
        default_factory=lambda: {"source": [], "cue": [], "content": []}
    )
    speakers: list[str] = field(default_factory=list)
    behalf: str = ""
    force: Force = Force.ASSERTS
    said: PartialDate | None = None
    sectors: list[str] = field(default_factory=list)
    countries: list[str] = field(default_factory=list)
    maybe: list[str] = field(default_factory=list)
    figures: list[tuple[str, Decimal]] = field(default_factory=list)
    nested: int | None = None
    optional: bool = False


@dataclass(slots=True)
class AnnotatedArticle:
    """One file of `articles/`."""

    path: Path
    id: str
    date: date
    outlet: str
    held_out: bool
    phenomena: list[str]
    text: str
    statements: list[Annotation]
    ignored: list[Span]


def read(path: Path) -> AnnotatedArticle:
    """The article in `path`.  Raises Fault with the line on anything that is not as it must be."""
    try:
        lines = path.read_text("utf-8").replace("\r\n", "\n").split("\n")
    except UnicodeDecodeError as error:
        raise Fault(1, f"not UTF-8: {error.reason} at byte {error.start}") from None
    cuts = [i for i, line in enumerate(lines) if line.strip() == "---"]
    if len(cuts) != 2:
        raise Fault(
            1, f"two lines of --- are wanted (after the header, after the text): {len(cuts)}"
        )
    head = _header(lines[: cuts[0]])
    marked, first = _without_blank_edges(lines, cuts[0] + 1, cuts[1])
    text, marks, ignored = unmark(marked, first)
    statements = dict(_statement_lines(lines, cuts[1] + 1))
    for role, number, span, line in marks:
        if number not in statements:
            raise Fault(line, f"statement {number} is marked in the text and has no line below it")
        statements[number].spans[ROLES[role]].append(span)
    for statement in statements.values():
        for spans in statement.spans.values():
            spans.sort()
        _check_statement(statement, statements, text)
    return AnnotatedArticle(
        path=path,
        id=head["id"],
        date=date.fromisoformat(head["date"]),
        outlet=head["outlet"],
        held_out=head["held_out"] == "yes",
        phenomena=[x.strip() for x in head["phenomena"].split(",") if x.strip()],
        text=text,
        statements=list(statements.values()),
        ignored=ignored,
    )


def _header(lines: Sequence[str]) -> dict[str, str]:
    head: dict[str, str] = {}
    for i, line in enumerate(lines, 1):
        if not line.strip():
            continue
        name, colon, value = line.partition(":")
        if not colon or name.strip() not in HEADERS:
            raise Fault(i, f"not a header line ({', '.join(HEADERS)}): {line!r}")
        head[name.strip()] = value.strip()
    for name in ("id", "date", "held_out"):
        if not head.get(name):
            raise Fault(1, f"the header lacks {name!r}")
    if head["held_out"] not in ("yes", "no"):
        raise Fault(1, f"held_out is yes or no, not {head['held_out']!r}")
    try:
        date.fromisoformat(head["date"])
    except ValueError:
        raise Fault(1, f"date is YYYY-MM-DD, not {head['date']!r}") from None
    return {name: head.get(name, "") for name in HEADERS}


def _without_blank_edges(lines: Sequence[str], start: int, end: int) -> tuple[str, int]:
    while start < end and not lines[start].strip():
        start += 1
    while end > start and not lines[end - 1].strip():
        end -= 1
    if start == end:
        raise Fault(start, "there is no text between the two lines of ---")
    return "\n".join(lines[start:end]) + "\n", start + 1


def _statement_lines(lines: Sequence[str], start: int) -> Iterator[tuple[int, Annotation]]:
    seen: set[int] = set()
    for i in range(start, len(lines)):
        if not lines[i].strip():
            continue
        number, colon, rest = lines[i].partition(":")
        if not colon or not number.strip().isdigit():
            raise Fault(i + 1, f"not a statement line like 1: indirect; ...: {lines[i]!r}")
        if int(number) in seen:
            raise Fault(i + 1, f"statement {int(number)} has two lines")
        seen.add(int(number))
        yield int(number), _statement(int(number), rest, i + 1)


def _statement(number: int, rest: str, line: int) -> Annotation:
    parts = [p.strip() for p in rest.split(";") if p.strip()]
    out = Annotation(number, line)
    try:
        out.kind = Kind(parts[0] if parts else "")
    except ValueError:
        raise Fault(line, "the line begins with direct, indirect or mixed") from None
    for part in parts[1:]:
        name, equals, value = (x.strip() for x in part.partition("="))
        if not equals or name not in (*FIELDS, "optional"):
            raise Fault(line, f"not a field ({', '.join(FIELDS)}, optional): {part!r}")
        _set_field(out, name, value, line)
    if both := sorted(set(out.countries) & set(out.maybe)):
        raise Fault(line, f"both in countries and in maybe: {', '.join(both)}")
    if not out.speakers:
        raise Fault(line, "speakers= is missing (unknown, where nobody is named)")
    return out


def _set_field(out: Annotation, name: str, value: str, line: int) -> None:
    listed = [x.strip() for x in re.split(r"[|,]", value) if x.strip()]
    try:
        if name == "speakers":
            out.speakers = [x.strip() for x in value.split("|") if x.strip()]
        elif name == "behalf":
            out.behalf = value
        elif name == "force":
            out.force = Force(value)
        elif name == "said":
            out.said = PartialDate.parse(value) if value else None
        elif name == "sectors":
            out.sectors = listed
        elif name in COUNTRIES:
            setattr(out, name, listed)
            if any(not re.fullmatch(r"[A-Z]{2}", c) for c in listed):
                raise Fault(line, f"countries are two-letter codes: {value!r}")
        elif name == "figures":
            out.figures = [_figure(x.strip(), line) for x in value.split("|") if x.strip()]
        elif name == "nested":
            out.nested = int(value) if value else None
        else:
            out.optional = value == "yes"
    except ValueError:
        raise Fault(line, f"{name}: not a value it can have: {value!r}") from None


def _figure(part: str, line: int) -> tuple[str, Decimal]:
    written, equals, value = part.rpartition("=")
    try:
        return written.strip(), Decimal(value.strip() if equals else "?")
    except InvalidOperation:
        raise Fault(line, f"a figure is text=value, as in 17 percent=17: {part!r}") from None


def _check_statement(one: Annotation, every: dict[int, Annotation], text: str) -> None:
    content = one.spans["content"]
    if not content:
        raise Fault(one.line, f"statement {one.number} has no {{c{one.number}|...}} in the text")
    for start, end in content:
        piece = text[start:end]
        # In a mixed statement the inner marks stay: said the road was “a gift”.
        inner = one.kind is Kind.MIXED and re.search('[“«].*[”»]$|„.*“$|".*"$', piece)
        if piece[0] in EDGES or (piece[-1] in EDGES and not inner):
            raise Fault(
                one.line,
                f"statement {one.number}: content begins or ends with a blank, comma, full stop, "
                f"colon or quotation mark: {piece[:30]!r} ... {piece[-15:]!r}",
            )
        if re.match(r"that\s", piece, re.IGNORECASE) and one.kind is Kind.INDIRECT:
            raise Fault(one.line, f"statement {one.number}: 'that' stands outside the content")
    for (_, end), (start, _) in itertools.pairwise(content):
        if start < end:
            raise Fault(one.line, f"statement {one.number}: two of its contents overlap")
    if one.nested is not None:
        outer = every.get(one.nested)
        if outer is None:
            raise Fault(one.line, f"nested={one.nested}: there is no such statement")
        if outer is one or not covers(outer.spans["content"], content):
            raise Fault(one.line, f"statement {one.number} is not inside statement {one.nested}")
    whole = " ".join(text[s:e] for s, e in content)
    for written, _ in one.figures:
        if written not in whole:
            raise Fault(one.line, f"the figure {written!r} is not in statement {one.number}")


def gold_text(article: AnnotatedArticle) -> str:
    """The text below its date and outlet, which is how `rostra extract` learns them."""
    outlet = f"outlet: {article.outlet}\n" if article.outlet else ""
    return f"date {article.date.isoformat()}\n{outlet}{article.text}"


def gold_row(article: AnnotatedArticle) -> dict[str, Any]:
    """One line of gold.jsonl for `score_records.py`; offsets are those of `gold_text`."""
    shift = len(gold_text(article)) - len(article.text)

    def moved(spans: Iterable[Span]) -> list[list[int]]:
        return [[start + shift, end + shift] for start, end in spans]

    rows = []
    for one in article.statements:
        row: dict[str, Any] = {
            "id": one.number,
            "text_spans": moved(one.spans["content"]),
            "cue": moved(one.spans["cue"]),
            "source": moved(one.spans["source"]),
            "speakers": [s for s in one.speakers if s != "unknown"],
            "kind": one.kind.value,
            "force": one.force.value,
            "sectors": one.sectors,
            "countries": one.countries,
            "figures": [{"text": t, "value": float(v)} for t, v in one.figures],
        }
        if one.maybe:
            row["countries_maybe"] = one.maybe
        if one.said and one.said.is_day:
            row["said_on"] = one.said.edtf
        if one.force is Force.DENIES:
            row["polarity"] = "denied"
        if one.nested is not None:
            row["nested_in"] = one.nested
        if one.optional:
            row["optional"] = True
        rows.append(row)
    return {
        "file": f"{article.id}.txt",
        "date": article.date.isoformat(),
        "phenomena": article.phenomena,
        "statements": rows,
        "ignore_spans": moved(article.ignored),
    }


def training_row(article: AnnotatedArticle) -> dict[str, Any]:
    """One line in the form of the bench's train.jsonl."""
    return {
        "id": article.id,
        "publisher": article.outlet,
        "date": article.date.isoformat(),
        "title": "",
        "text": article.text,
        "attributions": [
            {role: one.spans[role] for role in ("source", "cue", "content")}
            for one in article.statements
        ],
        "discard": article.ignored,
    }


def load(folder: Path = ARTICLES, held_out: bool | None = None) -> list[AnnotatedArticle]:
    """All articles of a folder in order of name; `held_out` keeps only those (not) held out."""
    articles = [read(path) for path in sorted(folder.glob("*.txt"))]
    return [a for a in articles if held_out is None or a.held_out == held_out]


def check(paths: Iterable[Path]) -> list[str]:
    """ "file:line: what is wrong" for every file that cannot be read, and for ids used twice."""
    faults: list[str] = []
    ids: dict[str, Path] = {}
    for path in paths:
        try:
            article = read(path)
        except Fault as fault:
            faults.append(f"{path}:{fault.line}: {fault}")
            continue
        except OSError as error:
            faults.append(f"{path}:1: {error.strerror}")
            continue
        if article.id in ids:
            faults.append(f"{path}:1: the id {article.id!r} is also that of {ids[article.id]}")
        ids[article.id] = path
    return faults


def main(arguments: Sequence[str] | None = None) -> int:
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    parser.add_argument("files", nargs="*", type=Path)
    parser.add_argument("--check", action="store_true", help="name every fault by file and line")
    parser.add_argument("--gold", type=Path, help="write texts and gold.jsonl into this folder")
    parser.add_argument("--jsonl", type=Path, help="write training rows into this file")
    which = parser.add_mutually_exclusive_group()
    which.add_argument("--held-out", action="store_true", help="only the held-out articles")
    which.add_argument("--training", action="store_true", help="only the others")
    options = parser.parse_args(arguments)
    paths = options.files or sorted(ARTICLES.glob("*.txt"))
    faults = check(paths)
    for fault in faults:
        print(fault, file=sys.stderr)
    if faults:
        return 1
    articles = [read(path) for path in paths]
    if options.held_out or options.training:
        articles = [a for a in articles if a.held_out == options.held_out]
    if options.gold:
        options.gold.mkdir(parents=True, exist_ok=True)
        for article in articles:
            (options.gold / f"{article.id}.txt").write_text(gold_text(article), "utf-8")
        _write_lines(options.gold / "gold.jsonl", map(gold_row, articles))
    if options.jsonl:
        _write_lines(options.jsonl, map(training_row, articles))
    print(f"{len(articles)} articles, {sum(len(a.statements) for a in articles)} statements")
    return 0


def _write_lines(path: Path, rows: Iterable[dict[str, Any]]) -> None:
    with path.open("w", encoding="utf-8") as file:
        for row in rows:
            file.write(json.dumps(row, ensure_ascii=False) + "\n")


if __name__ == "__main__":
    sys.exit(main())
