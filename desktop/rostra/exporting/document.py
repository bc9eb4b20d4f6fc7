"""The full record of a statement as plain values: what JSON, JSONL and the bundle write."""

from __future__ import annotations

from decimal import Decimal
from typing import Any

from rostra.domain.records import Agent, Figure, Speaker
from rostra.exporting.columns import edtf
from rostra.exporting.records import ExportHeading, ExportInfo, ExportItem

FORMAT = "rostra-statements/1"


def header(info: ExportInfo) -> dict[str, Any]:
    """What the file is, from which question, when and by what."""
    return {
        "format": FORMAT,
        "title": info.title,
        "description": info.description,
        "query": info.query,
        "made": info.made.isoformat(timespec="seconds"),
        "program": info.program,
        "offsets": "half-open, in Unicode code points of the article version's text",
    }


def heading_record(line: ExportHeading) -> dict[str, Any]:
    """A heading or note line of a collection."""
    return {"type": "heading", "heading": line.heading, "note": line.note}


def record(item: ExportItem) -> dict[str, Any]:
    """One statement, every field of it, with its article and its proof."""
    s = item.statement
    return {
        "type": "statement",
        "id": s.uid,
        "text": item.excerpt,
        "kind": s.kind.value,
        "force": s.force.value,
        "speakers": [_speaker(speaker) for speaker in s.speakers],
        "dates": {
            "said": edtf(s.said) or None,
            "said_rule": s.said_rule,
            "published": str(item.article.published) if item.article.published else None,
            "published_from": item.article.published_from,
            "imported": item.article.imported.isoformat(timespec="seconds"),
        },
        "sectors": list(s.sectors),
        "countries": list(s.countries),
        "figures": [_figure(figure) for figure in s.figures],
        "tags": list(s.tags),
        "note": s.note,
        "collection_note": item.note,
        "review": s.review.value,
        "confidence": {k: round(v, 4) for k, v in sorted(s.confidence.items())},
        "decided": dict(sorted(s.decided.items())),
        "article": _article(item),
        "position": {
            "content": [list(span) for span in s.content],
            "pieces": list(item.pieces),
            "cue": [list(span) for span in s.cue],
            "cue_text": item.cue,
            "source": [list(span) for span in s.source],
            "source_text": item.source,
            "before": item.before,
            "after": item.after,
        },
        "agents": [_agent(agent) for agent in item.agents],
    }


def _article(item: ExportItem) -> dict[str, Any]:
    article = item.article
    return {
        "id": article.uid,
        "title": article.title,
        "outlet": article.outlet,
        "author": article.author,
        "language": article.language,
        "address": article.address,
        "file": article.file_name,
        "version": item.version,
        "text_sha256": item.text_sha256,
        "original_sha256": item.original_sha256 or article.sha256,
    }


def _speaker(speaker: Speaker) -> dict[str, Any]:
    return {
        "name": speaker.name,
        "qid": speaker.qid,
        "role": speaker.role,
        "on_behalf_of": speaker.on_behalf_of,
        "country": speaker.country,
        "kind": speaker.kind.value,
        "reason": speaker.reason,
        "mention": speaker.mention,
    }


def _figure(figure: Figure) -> dict[str, Any]:
    return {
        "text": figure.text,
        "span": list(figure.span),
        "value": _number(figure.value),
        "unit": figure.unit,
        "bound": figure.bound,
        "kind": figure.kind,
        "deadline": edtf(figure.deadline) or None,
    }


def _number(value: Decimal) -> int | float | str:
    """A JSON number when it is exact as one, else its digits."""
    if value == value.to_integral_value() and abs(value) < 2**53:
        return int(value)
    return float(value) if Decimal(str(float(value))) == value else str(value)


def _agent(agent: Agent) -> dict[str, Any]:
    """A person or organisation (Popolo), with offices."""
    return {
        "id": agent.uid,
        "kind": agent.kind.value,
        "name": agent.name,
        "aliases": list(agent.aliases),
        "qid": agent.qid,
        "country": agent.country,
        "offices": [
            {
                "role": office.role,
                "organisation": office.organisation,
                "country": office.country,
                "start": edtf(office.start) or None,
                "end": edtf(office.end) or None,
            }
            for office in agent.offices
        ],
    }
