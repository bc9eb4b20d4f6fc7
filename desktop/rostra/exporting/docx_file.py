"""DOCX: the briefing book.  Cover, contents by heading, each statement with its proof."""

from __future__ import annotations

import re
from collections.abc import Iterable
from dataclasses import dataclass, field
from datetime import date
from typing import TYPE_CHECKING, BinaryIO

from rostra.domain.records import Force
from rostra.exporting.cite import (
    facts,
    imported_day,
    language_tag,
    proof_line,
    quoted,
    right_to_left,
    roles,
    sentence,
    source_line,
    web_address,
)
from rostra.exporting.columns import xml_text
from rostra.exporting.labels import Labels
from rostra.exporting.records import (
    Exporter,
    ExportHeading,
    ExportInfo,
    ExportItem,
    ExportLine,
)
from rostra.exporting.spelling import counted, day_text

if TYPE_CHECKING:
    from docx.document import Document


_TOGETHER = 10
"""Lines that are in memory at a time."""


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
    """The whole book, whatever its length: what is set leaves the memory.

    The lines are set as they come, so that progress and cancel keep their meaning;
    the cover, which counts them, is made last and stands in front.
    """
    import docx

    from rostra.exporting import docx_styles
    from rostra.exporting.docx_stream import Pages

    document = docx.Document()
    docx_styles.set_up(document, info.labels.code)
    _properties(document, info)
    tally = _Tally()
    with Pages(document) as pages:
        for number, line in enumerate(lines, 1):
            if isinstance(line, ExportItem):
                tally.add(line)
                _statement(document, line, info)
            else:
                _heading(document, line, tally)
            if number % _TOGETHER == 0:
                pages.put_away()
        pages.put_away()
        _cover(document, tally, info)
        if tally.headings:
            _contents(document, tally.headings, info.labels)
        docx_styles.new_page(document)
        docx_styles.page_numbers(document, xml_text(info.title))
        pages.save(stream)


def _properties(document: Document, info: ExportInfo) -> None:
    core = document.core_properties
    core.title, core.author = xml_text(info.title)[:255], xml_text(info.author)[:255]
    core.comments, core.subject = info.program, xml_text(info.query)[:255]
    core.language = info.labels.code
    core.created = core.modified = info.made.replace(tzinfo=None)


def _cover(document: Document, tally: _Tally, info: ExportInfo) -> None:
    from docx.shared import Pt

    from rostra.exporting import docx_styles

    title = document.add_paragraph(xml_text(info.title), style="Title")
    title.paragraph_format.space_before = Pt(150)
    if info.description:
        document.add_paragraph(xml_text(info.description))
    labels = info.labels
    about = [
        _counts(tally, labels),
        _days(tally, labels),
        labels.searched.format(query=info.query) if info.query else "",
        labels.compiled.format(name=info.author) if info.author else "",
        labels.made.format(day=day_text(info.made.date(), labels), program=info.program),
    ]
    for line in filter(None, about):
        docx_styles.add(document, xml_text(line), "Who")
    reading = document.add_paragraph(labels.reading, style="Small")
    reading.paragraph_format.space_before = Pt(18)


def _counts(tally: _Tally, labels: Labels) -> str:
    return labels.tally.format(
        statements=counted(tally.statements, labels.statements, labels),
        speakers=counted(len(tally.people), labels.speakers, labels),
        articles=counted(len(tally.articles), labels.articles, labels),
    )


def _days(tally: _Tally, labels: Labels) -> str:
    first, last = tally.first, tally.last
    if first > last:
        return ""
    if first == last:
        return labels.said_on.format(day=day_text(first, labels))
    return labels.said_between.format(first=day_text(first, labels), last=day_text(last, labels))


def _contents(document: Document, headings: list[str], labels: Labels) -> None:
    from rostra.exporting import docx_styles

    docx_styles.new_page(document)
    document.add_paragraph(labels.contents, style="Title")
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

    labels = info.labels
    _who(document, item, labels)
    force = item.statement.force
    words = docx_styles.add(document, style="Words")
    if force is not Force.ASSERTS:
        label = words.add_run(f"{labels.mark(force)}. ")
        label.bold, label.font.color.rgb = True, docx_styles.WARNING
        phrase = words.add_run(f"{labels.did(item.statement)} ")
        phrase.italic, phrase.font.color.rgb = True, docx_styles.WARNING
        words.add_run().add_break()
    said = words.add_run(xml_text(quoted(item, labels)))
    docx_styles.speak(said, language_tag(item))
    docx_styles.bar(words, "1D4E89" if force is Force.ASSERTS else "A1261B")
    if right_to_left(item.excerpt):
        docx_styles.right_to_left(words)
    _source(document, item, labels)
    _details(document, item, info)


def _who(document: Document, item: ExportItem, labels: Labels) -> None:
    from docx.shared import Pt

    from rostra.exporting import docx_styles

    who = docx_styles.add(document, style="Who")
    who.paragraph_format.space_before = Pt(14)
    for number, speaker in enumerate(item.statement.speakers):
        if number:
            who.add_run("; ")
        who.add_run(xml_text(speaker.called or labels.speaker_unknown)).bold = True
        who.add_run(xml_text("".join(f", {part}" for part in roles(speaker, labels))))
    if not item.statement.speakers:
        who.add_run(labels.speaker_unknown).bold = True
    said = item.statement.said
    who.add_run(f"  ·  {day_text(said, labels) if said else labels.day_unknown}")


def _source(document: Document, item: ExportItem, labels: Labels) -> None:
    from rostra.exporting import docx_styles

    source = docx_styles.add(document, style="Small")
    source.paragraph_format.keep_with_next = True
    source.add_run(xml_text(f"{sentence(source_line(item, labels))} "))
    if web_address(item):
        docx_styles.link(source, xml_text(item.article.address), address=item.article.address)
    elif item.article.address:
        source.add_run(xml_text(item.article.address))


def _details(document: Document, item: ExportItem, info: ExportInfo) -> None:
    from rostra.exporting import docx_styles

    s, labels = item.statement, info.labels
    parts = [
        (labels.kind, f"{labels.kind_of(s.kind)}, {labels.how(s.kind)}"),
        (labels.force, labels.force_of(s.force)),
        *facts(item, info),
        (labels.imported, imported_day(item, labels)),
    ]
    line = " ".join(sentence(f"{name}: {value}") for name, value in parts)
    details = docx_styles.add(document, xml_text(line), "Small")
    details.paragraph_format.keep_with_next = True
    for note in filter(None, (item.note, s.note)):
        paragraph = docx_styles.add(document, style="Small")
        paragraph.add_run(f"{labels.note}: ").bold = True
        paragraph.add_run(xml_text(note))
        paragraph.paragraph_format.keep_with_next = True
    proof = docx_styles.add(document, xml_text(proof_line(item, labels)) + ".", "Small")
    proof.paragraph_format.keep_with_next = False


EXPORTER = Exporter(
    name="docx", title="Briefing book (DOCX)", suffix=".docx", write=write, labelled=True
)
