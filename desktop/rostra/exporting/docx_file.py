"""DOCX: the briefing book.  Cover, contents by heading, each statement with its proof."""

from __future__ import annotations

import re
from collections.abc import Iterable
from dataclasses import dataclass, field
from datetime import date
from typing import TYPE_CHECKING, BinaryIO

from rostra.domain.records import Force
from rostra.exporting.cite import (
    day_text,
    facts,
    proof_line,
    quoted,
    right_to_left,
    source_line,
    web_address,
)
from rostra.exporting.columns import xml_text
from rostra.exporting.records import (
    FORCE_LABELS,
    KIND_PHRASES,
    Exporter,
    ExportHeading,
    ExportInfo,
    ExportItem,
    ExportLine,
    force_phrase,
)

if TYPE_CHECKING:
    from docx.document import Document


@dataclass(slots=True)
class _Tally:
    """What the cover and the contents say of lines that have gone by."""

    statements: int = 0
    people: set[str] = field(default_factory=set)
    articles: set[str] = field(default_factory=set)
    first: date = date.max
    last: date = date.min
    headings: list[str] = field(default_factory=list)

    def add(self, item: ExportItem) -> None:
        """Count one statement."""
        self.statements += 1
        self.people.update(s.name for s in item.statement.speakers if s.name)
        self.articles.add(item.article.uid)
        if item.statement.said:
            self.first = min(self.first, item.statement.said.earliest)
            self.last = max(self.last, item.statement.said.latest)


def write(lines: Iterable[ExportLine], stream: BinaryIO, info: ExportInfo) -> None:
    """The whole book.  A DOCX is one XML document: it is held in memory while it grows.

    The lines are set as they come, so that progress and cancel keep their meaning;
    the cover, which counts them, is made last and moved to the front.
    """
    import docx

    from rostra.exporting import docx_styles

    document = docx.Document()
    docx_styles.set_up(document)
    _properties(document, info)
    tally = _Tally()
    for line in lines:
        if isinstance(line, ExportItem):
            tally.add(line)
            _statement(document, line, info)
        else:
            _heading(document, line, tally)
    with docx_styles.at_the_front(document):
        _cover(document, tally, info)
        if tally.headings:
            _contents(document, tally.headings)
        docx_styles.new_page(document)
    docx_styles.page_numbers(document, xml_text(info.title))
    document.save(stream)


def _properties(document: Document, info: ExportInfo) -> None:
    core = document.core_properties
    core.title, core.author = xml_text(info.title)[:255], xml_text(info.author)[:255]
    core.comments, core.subject = f"Made by {info.program}", xml_text(info.query)[:255]
    core.created = core.modified = info.made.replace(tzinfo=None)


def _cover(document: Document, tally: _Tally, info: ExportInfo) -> None:
    from docx.shared import Pt

    from rostra.exporting import docx_styles

    title = document.add_paragraph(xml_text(info.title), style="Title")
    title.paragraph_format.space_before = Pt(150)
    if info.description:
        document.add_paragraph(xml_text(info.description))
    speakers = _count(len(tally.people), "speaker")
    sources = _count(len(tally.articles), "article")
    facts = [
        f"{_count(tally.statements, 'statement')} by {speakers} from {sources}",
        _days(tally),
        f"Search: {info.query}" if info.query else "",
        f"Compiled by {info.author}" if info.author else "",
        f"Made on {info.made.day} {info.made:%B %Y} by {info.program}",
    ]
    for fact in filter(None, facts):
        docx_styles.add(document, xml_text(fact), "Who")
    document.add_paragraph(
        "Words in quotation marks are the speaker's own. Words without them are as the outlet "
        "reported them. Denials, promises, questions and conditions are marked as such.",
        style="Small",
    ).paragraph_format.space_before = Pt(18)


def _count(number: int, noun: str) -> str:
    return f"{number:,} {noun}{'' if number == 1 else 's'}"


def _days(tally: _Tally) -> str:
    first, last = tally.first, tally.last
    if first > last:
        return ""
    if first == last:
        return f"Said on {first.day} {first:%B %Y}"
    return f"Said from {first.day} {first:%B %Y} to {last.day} {last:%B %Y}"


def _contents(document: Document, headings: list[str]) -> None:
    from rostra.exporting import docx_styles

    docx_styles.new_page(document)
    document.add_paragraph("Contents", style="Title")
    for number, heading in enumerate(headings, 1):
        docx_styles.link(document.add_paragraph(), heading, anchor=f"heading-{number}")


def _heading(document: Document, line: ExportHeading, tally: _Tally) -> None:
    from rostra.exporting import docx_styles

    if line.heading:
        heading = document.add_heading(xml_text(line.heading), level=1)
        tally.headings.append(heading.text)
        number = len(tally.headings)
        docx_styles.bookmark(heading, f"heading-{number}", number)
    for part in re.split(r"\n\s*\n", line.note):
        if part.strip():
            paragraph = document.add_paragraph(xml_text(part.strip()))
            if right_to_left(part):
                docx_styles.right_to_left(paragraph)


def _statement(document: Document, item: ExportItem, info: ExportInfo) -> None:
    from rostra.exporting import docx_styles

    _who(document, item)
    force = item.statement.force
    words = docx_styles.add(document, style="Words")
    if force is not Force.ASSERTS:
        label = words.add_run(f"{FORCE_LABELS[force].upper()}. ")
        label.bold, label.font.color.rgb = True, docx_styles.WARNING
        phrase = words.add_run(f"{force_phrase(item.statement)} ")
        phrase.italic, phrase.font.color.rgb = True, docx_styles.WARNING
        words.add_run().add_break()
    words.add_run(xml_text(quoted(item)))
    docx_styles.bar(words, "1D4E89" if force is Force.ASSERTS else "A1261B")
    if right_to_left(item.excerpt):
        docx_styles.right_to_left(words)
    _source(document, item)
    _details(document, item, info)


def _who(document: Document, item: ExportItem) -> None:
    from docx.shared import Pt

    from rostra.exporting import docx_styles

    who = docx_styles.add(document, style="Who")
    who.paragraph_format.space_before = Pt(14)
    for number, speaker in enumerate(item.statement.speakers):
        if number:
            who.add_run("; ")
        who.add_run(xml_text(speaker.name or "Speaker unknown")).bold = True
        rest = [speaker.role, f"on behalf of {speaker.on_behalf_of}" * bool(speaker.on_behalf_of)]
        who.add_run(xml_text("".join(f", {part}" for part in rest if part)))
    if not item.statement.speakers:
        who.add_run("Speaker unknown").bold = True
    said = item.statement.said
    who.add_run(f"  ·  {day_text(said)}" if said else "  ·  day not known")


def _source(document: Document, item: ExportItem) -> None:
    from rostra.exporting import docx_styles

    source = docx_styles.add(document, style="Small")
    source.paragraph_format.keep_with_next = True
    source.add_run(xml_text(f"{source_line(item)}. "))
    if web_address(item):
        docx_styles.link(source, xml_text(item.article.address), address=item.article.address)
    elif item.article.address:
        source.add_run(xml_text(item.article.address))


def _details(document: Document, item: ExportItem, info: ExportInfo) -> None:
    from rostra.exporting import docx_styles

    s = item.statement
    parts = [
        f"Kind: {s.kind.value}, {KIND_PHRASES[s.kind]}",
        f"Force: {s.force.value}",
        *(f"{name}: {value}" for name, value in facts(item, info)),
        f"Imported {item.article.imported:%Y-%m-%d}",
    ]
    details = docx_styles.add(document, xml_text(". ".join(parts) + "."), "Small")
    details.paragraph_format.keep_with_next = True
    for note in filter(None, (item.note, s.note)):
        paragraph = docx_styles.add(document, style="Small")
        paragraph.add_run("Note: ").bold = True
        paragraph.add_run(xml_text(note))
        paragraph.paragraph_format.keep_with_next = True
    proof = docx_styles.add(document, xml_text(proof_line(item)) + ".", "Small")
    proof.paragraph_format.keep_with_next = False


EXPORTER = Exporter(name="docx", title="Briefing book (DOCX)", suffix=".docx", write=write)
