"""JSON-LD: W3C Web Annotations, and ClaimReview skeletons for a fact-checker to fill."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Any, BinaryIO

from rostra.domain.records import AgentKind, Force, Kind, Speaker
from rostra.exporting.cite import (
    attribution,
    force_prefix,
    quoted,
    sentence,
    source_line,
    web_address,
)
from rostra.exporting.columns import edtf
from rostra.exporting.json_file import dump
from rostra.exporting.labels import ENGLISH, Labels
from rostra.exporting.records import (
    Exporter,
    ExportInfo,
    ExportItem,
    ExportLine,
    statements_of,
)
from rostra.exporting.spelling import list_text

_CONTEXT = 32
"""Code points of prefix and suffix in a TextQuoteSelector."""


def annotation(item: ExportItem) -> dict[str, Any]:
    """One statement as a Web Annotation (W3C Recommendation of 23 February 2017).

    A target for each content span.  Offsets are code points of the version's text,
    which is named by its SHA-256: the page at the address may have changed since.
    """
    s = item.statement
    facts = {
        "kind": s.kind.value,
        "force": s.force.value,
        "said": edtf(s.said),
        "published": str(item.article.published or ""),
        "imported": item.article.imported.isoformat(timespec="seconds"),
    }
    return {
        "id": f"urn:uuid:{s.uid}",
        "type": "Annotation",
        "motivation": "identifying",
        "creator": {"type": "Software", "name": s.decided.get("statement", "Rostra")},
        "body": [
            {
                "type": "TextualBody",
                "purpose": "describing",
                "value": (
                    f"{force_prefix(item, ENGLISH)}{sentence(attribution(item, ENGLISH))} "
                    f"{sentence(source_line(item, ENGLISH))}"
                ),
            },
            {
                "type": "schema:Quotation",
                "schema:text": item.excerpt,
                "schema:spokenByCharacter": [_agent(speaker) for speaker in s.speakers],
                "rostra:facts": {name: value for name, value in facts.items() if value},
            },
            *({"type": "TextualBody", "purpose": "tagging", "value": tag} for tag in s.tags),
        ],
        "target": [_target(item, number) for number in range(len(s.content))],
    }


def _target(item: ExportItem, number: int) -> dict[str, Any]:
    start, end = item.statement.content[number]
    last = number == len(item.statement.content) - 1
    quote = {
        "type": "TextQuoteSelector",
        "exact": item.pieces[number],
        **({"prefix": item.before[-_CONTEXT:]} if number == 0 and item.before else {}),
        **({"suffix": item.after[:_CONTEXT]} if last and item.after else {}),
    }
    source: dict[str, Any] = {
        "id": web_address(item) or f"urn:sha256:{item.original_sha256 or item.article.sha256}",
        "type": "Text",
        "rostra:textSha256": item.text_sha256,
        "rostra:fileSha256": item.original_sha256 or item.article.sha256,
        "rostra:version": item.version,
    }
    if item.article.language:
        source["language"] = item.article.language
    position = {"type": "TextPositionSelector", "start": start, "end": end}
    return {"type": "SpecificResource", "source": source, "selector": [position, quote]}


def _agent(speaker: Speaker) -> dict[str, Any]:
    person = speaker.kind is AgentKind.PERSON
    fields = {
        "type": "schema:Person" if person else "schema:Organization",
        "schema:name": speaker.name or "unknown",
        "schema:description": speaker.mention,
        "schema:jobTitle": speaker.role,
        "schema:sameAs": f"http://www.wikidata.org/entity/{speaker.qid}" if speaker.qid else "",
        "rostra:onBehalfOf": speaker.on_behalf_of,
    }
    return {name: value for name, value in fields.items() if value}


def write_annotations(lines: Iterable[ExportLine], stream: BinaryIO, info: ExportInfo) -> None:
    """An AnnotationPage, one line of the file an annotation."""
    context = [
        "http://www.w3.org/ns/anno.jsonld",
        {"schema": "https://schema.org/", "rostra": "urn:rostra:"},
    ]
    head = {"@context": context, "id": f"urn:rostra:page:{info.made:%Y%m%dT%H%M%S}"}
    about = {"type": "AnnotationPage", "rostra:title": info.title, "rostra:query": info.query}
    stream.write(dump({**head, **about})[:-1] + b',\n"items":[')
    _items(stream, map(annotation, statements_of(lines)))


def claim_review(item: ExportItem, labels: Labels) -> dict[str, Any]:
    """A ClaimReview with the claim filled in; verdict, reviewer and address are left empty.

    A denial is worded as one, so that nobody rates it as if it had been claimed.
    """
    s = item.statement
    claim: dict[str, Any] = {
        "@type": "Claim",
        "name": item.excerpt,
        "author": [_schema_agent(speaker) for speaker in s.speakers],
        "firstAppearance": _appearance(item),
        "appearance": [_appearance(item)],
    }
    if s.said:
        claim["datePublished"] = edtf(s.said)
    return {
        "@type": "ClaimReview",
        "identifier": s.uid,
        "claimReviewed": _claim(item, labels),
        "itemReviewed": claim,
        "author": {"@type": "Organization", "name": "", "url": ""},
        "datePublished": "",
        "url": "",
        "reviewRating": {
            "@type": "Rating",
            "ratingValue": "",
            "bestRating": 5,
            "worstRating": 1,
            "alternateName": "",
        },
        "additionalProperty": _properties(item),
    }


def _properties(item: ExportItem) -> list[dict[str, Any]]:
    """What schema.org has no field for."""
    s = item.statement
    return [
        {"@type": "PropertyValue", "name": name, "value": value}
        for name, value in (
            ("force", s.force.value),
            ("kind", s.kind.value),
            ("span", [list(span) for span in s.content]),
            ("textSha256", item.text_sha256),
            ("imported", item.article.imported.isoformat(timespec="seconds")),
            ("note", item.note or s.note),
        )
        if value
    ]


def _claim(item: ExportItem, labels: Labels) -> str:
    """The claim in words; a quotation that denies or promises is the act itself."""
    s = item.statement
    itself = s.kind is Kind.DIRECT
    patterns = {
        Force.ASSERTS: "",
        Force.DENIES: labels.claim_denies_so if itself else labels.claim_denies,
        Force.PROMISES: labels.claim_promises_so if itself else labels.claim_promises,
        Force.ASKS: labels.claim_asks,
        Force.CONDITIONAL: labels.claim_conditional,
    }
    if not patterns[s.force]:
        return item.excerpt
    names = [speaker.called or labels.speaker_unknown for speaker in s.speakers]
    who = list_text(names, labels) or labels.speaker_unknown
    return patterns[s.force].format(who=who, words=quoted(item, labels))


def _appearance(item: ExportItem) -> dict[str, Any]:
    article = item.article
    fields = {
        "@type": "NewsArticle",
        "headline": article.title,
        "url": web_address(item),
        "datePublished": str(article.published or ""),
        "inLanguage": article.language,
        "publisher": {"@type": "Organization", "name": article.outlet} if article.outlet else "",
    }
    return {name: value for name, value in fields.items() if value}


def _schema_agent(speaker: Speaker) -> dict[str, Any]:
    fields = {
        "@type": "Person" if speaker.kind is AgentKind.PERSON else "Organization",
        "name": speaker.name or "unknown",
        "description": speaker.mention,
        "jobTitle": speaker.role,
        "sameAs": f"http://www.wikidata.org/entity/{speaker.qid}" if speaker.qid else "",
    }
    return {name: value for name, value in fields.items() if value}


def write_claim_reviews(lines: Iterable[ExportLine], stream: BinaryIO, info: ExportInfo) -> None:
    """A JSON-LD graph of ClaimReviews to fill in and paste, one a line."""
    stream.write(b'{"@context":"https://schema.org","name":' + dump(info.title) + b',\n"@graph":[')
    _items(stream, (claim_review(item, info.labels) for item in statements_of(lines)))


def _items(stream: BinaryIO, items: Iterable[dict[str, Any]]) -> None:
    before = b"\n"
    for item in items:
        stream.write(before + dump(item))
        before = b",\n"
    stream.write(b"\n]}\n")


ANNOTATIONS = Exporter(
    name="web-annotation",
    title="W3C Web Annotation",
    suffix=".annotations.jsonld",
    write=write_annotations,
)
CLAIM_REVIEW = Exporter(
    name="claimreview",
    title="ClaimReview (schema.org)",
    suffix=".claimreview.jsonld",
    write=write_claim_reviews,
    labelled=True,
)
