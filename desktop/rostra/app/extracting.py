"""Extraction without an archive: files in, plain records out (keys: docs/command-line.md)."""

from __future__ import annotations

import os
from collections.abc import Iterable, Iterator
from decimal import Decimal
from pathlib import Path

from rostra.app.files import read_files
from rostra.app.parted import in_parts
from rostra.app.processes import Failed, Workers, usual_jobs
from rostra.app.reading import ReadArticle, ReadTask, Start
from rostra.app.resources import resources
from rostra.app.walk import walk
from rostra.domain.candidates import Candidate
from rostra.domain.changes import FileResult
from rostra.domain.progress import Progress, silent
from rostra.domain.spans import Spans

Document = dict[str, object]


def extract_paths(
    paths: Iterable[str | os.PathLike[str]],
    progress: Progress = silent,
    jobs: int | None = None,
) -> Iterator[Document | FileResult]:
    """For each file its articles as documents, or a FileResult that says why there are none."""
    files, passed = walk(paths)
    yield from passed
    refused: list[FileResult] = []
    names: list[str] = []

    def tasks() -> Iterator[ReadTask]:
        for outcome in read_files(files):
            if isinstance(outcome, FileResult):
                refused.append(outcome)
            else:
                names.append(outcome.path)
                yield outcome.task

    done, label = 0, ""

    def tick() -> None:
        progress(done + len(refused), len(files), label)

    with Workers(Start(resources()), jobs or usual_jobs()) as workers:
        for part in in_parts(workers, tasks(), tick):
            name = Path(names[part.file]).name
            done, label = part.file + part.last, name
            tick()
            if isinstance(part.answer, Failed):
                message = part.answer.about(part.title or name)
                yield FileResult(names[part.file], "failed", message, part.answer.hint)
            else:
                yield from (document(names[part.file], article) for article in part.answer)
    yield from refused


def document(file: str, read: ReadArticle) -> Document:
    """One article as JSON has it: offsets in code points of `text`, ends exclusive."""
    draft = read.draft
    return {
        "file": file,
        "title": draft.title,
        "published": draft.published.isoformat() if draft.published else None,
        "outlet": draft.outlet,
        "language": draft.language,
        "text": draft.text,
        "statements": [_statement(candidate) for candidate in read.candidates],
    }


def _statement(c: Candidate) -> Document:
    return {
        "content": _spans(c.content),
        "cue": _spans(c.cue),
        "source": _spans(c.source),
        "kind": str(c.kind),
        "force": str(c.force),
        "speakers": [
            {
                "name": s.name,
                "qid": s.qid,
                "role": s.role,
                "on_behalf_of": s.on_behalf_of,
            }
            for s in c.speakers
            if s.name  # nobody is named where the speaker is unknown
        ],
        "mention": next((s.mention for s in c.speakers if s.mention), ""),
        "said": c.said.edtf if c.said else None,
        "said_rule": c.said_rule,
        "sectors": list(c.sectors),
        "countries": list(c.countries),
        "figures": [
            {
                "text": f.text,
                "span": list(f.span),
                "value": _number(f.value),
                "unit": f.unit,
                "bound": f.bound,
                "kind": f.kind,
            }
            for f in c.figures
        ],
        "nested_in": c.nested_in,
        "confidence": {name: round(value, 4) for name, value in c.confidence.items()},
    }


def _spans(spans: Spans) -> list[list[int]]:
    return [[start, end] for start, end in spans]


def _number(value: Decimal) -> int | float:
    return int(value) if value == value.to_integral_value() else float(value)
