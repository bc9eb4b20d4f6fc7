"""The look of the briefing book, and the few pieces of OOXML python-docx has no word for."""

from __future__ import annotations

from typing import Any

from docx.document import Document
from docx.enum.text import WD_ALIGN_PARAGRAPH, WD_BREAK
from docx.oxml import OxmlElement
from docx.oxml.ns import qn
from docx.shared import Cm, Pt, RGBColor
from docx.text.paragraph import Paragraph
from docx.text.run import Run

from rostra.exporting.docx_stream import relation

INK = RGBColor(0x1F, 0x29, 0x37)
QUIET = RGBColor(0x5B, 0x65, 0x73)
ACCENT = RGBColor(0x1D, 0x4E, 0x89)
WARNING = RGBColor(0xA1, 0x26, 0x1B)
_FONT = "Calibri"


def set_up(document: Document, language: str) -> None:
    """A4, margins, the styles the book is written in, and its language (BCP 47)."""
    section = document.sections[0]
    section.page_width, section.page_height = Cm(21), Cm(29.7)
    section.left_margin = section.right_margin = Cm(2.5)
    section.top_margin = section.bottom_margin = Cm(2.3)
    section.different_first_page_header_footer = True
    normal: Any = document.styles["Normal"]
    normal.font.name, normal.font.size, normal.font.color.rgb = _FONT, Pt(11), INK
    normal.paragraph_format.space_after = Pt(6)
    _speak(document, language)
    for name, size in (("Title", 30), ("Heading 1", 18), ("Heading 2", 13)):
        style: Any = document.styles[name]
        style.font.name, style.font.size, style.font.color.rgb = _FONT, Pt(size), ACCENT
        style.font.bold = name != "Title"
        fonts = style.element.get_or_add_rPr().get_or_add_rFonts()
        for key in ("w:asciiTheme", "w:hAnsiTheme", "w:eastAsiaTheme", "w:cstheme"):
            fonts.attrib.pop(qn(key), None)
    for name, points, colour in (("Words", 12, INK), ("Who", 11, INK), ("Small", 8.5, QUIET)):
        style = document.styles.add_style(name, 1)
        style.base_style = normal
        style.font.size, style.font.color.rgb = Pt(points), colour
        style.paragraph_format.space_after = Pt(2 if name != "Words" else 4)
        style.paragraph_format.keep_with_next = name != "Small"
    document.styles["Words"].paragraph_format.left_indent = Cm(0.6)


def _speak(document: Document, language: str) -> None:
    """Word checks the spelling in the language of the styles; the template's is American."""
    for mark in document.styles.element.iter(qn("w:lang")):
        mark.set(qn("w:val"), language)


def speak(run: Run, language: str) -> None:
    """Words in another language than the document's, so that Word does not underline them."""
    if language:
        mark: Any = OxmlElement("w:lang")
        mark.set(qn("w:val"), language)
        run._r.get_or_add_rPr().append(mark)  # noqa: SLF001


def add(document: Document, text: str = "", style: str = "Small") -> Paragraph:
    """A paragraph in one of our styles.

    python-docx looks a style up by going through all 160 of its template, twice; by
    its id it is set directly (1,000 statements: 10.7 s before, 2026-11-28).
    """
    paragraph = document.add_paragraph()
    paragraph._p.style = style  # noqa: SLF001
    if text:
        paragraph.add_run(text)
    return paragraph


def new_page(document: Document) -> None:
    """Begin a new page."""
    document.add_paragraph().add_run().add_break(WD_BREAK.PAGE)


def bar(paragraph: Paragraph, colour: str) -> None:
    """A coloured line at the leading edge of a quotation."""
    borders: Any = OxmlElement("w:pBdr")
    edge = OxmlElement("w:left")
    for key, value in (("val", "single"), ("sz", "18"), ("space", "10"), ("color", colour)):
        edge.set(qn(f"w:{key}"), value)
    borders.append(edge)
    properties = paragraph._p.get_or_add_pPr()  # noqa: SLF001 - python-docx has no borders
    properties.insert_element_before(borders, *_AFTER_BORDERS)


# Children of w:pPr stand in a fixed order; these come after w:pBdr.
_AFTER_BORDERS = (
    *("w:shd", "w:tabs", "w:suppressAutoHyphens", "w:bidi", "w:adjustRightInd", "w:spacing"),
    *("w:ind", "w:contextualSpacing", "w:jc", "w:textDirection", "w:outlineLvl", "w:rPr"),
)


def right_to_left(paragraph: Paragraph) -> None:
    """Set paragraph and runs from right to left."""
    properties = paragraph._p.get_or_add_pPr()  # noqa: SLF001
    bidi: Any = OxmlElement("w:bidi")
    properties.insert_element_before(bidi, *_AFTER_BORDERS[4:])
    for run in paragraph.runs:
        run.font.rtl = True


def field(paragraph: Paragraph, code: str, shown: str) -> None:
    """A field such as PAGE, with the text shown until Word counts."""
    for kind in ("begin", "separate", "end"):
        if kind == "end":
            paragraph.add_run(shown)
        run = paragraph.add_run()
        mark = OxmlElement("w:fldChar")
        mark.set(qn("w:fldCharType"), kind)
        run._r.append(mark)  # noqa: SLF001
        if kind == "begin":
            instruction = OxmlElement("w:instrText")
            instruction.set(qn("xml:space"), "preserve")
            instruction.text = code
            paragraph.add_run()._r.append(instruction)  # noqa: SLF001


def bookmark(paragraph: Paragraph, name: str, number: int) -> None:
    """A place that `link` can lead to."""
    start, end = OxmlElement("w:bookmarkStart"), OxmlElement("w:bookmarkEnd")
    for mark in (start, end):
        mark.set(qn("w:id"), str(number))
    start.set(qn("w:name"), name)
    paragraph._p.append(end)  # noqa: SLF001
    paragraph._p.insert(1 if paragraph._p.pPr is not None else 0, start)  # noqa: SLF001


def link(paragraph: Paragraph, text: str, *, address: str = "", anchor: str = "") -> None:
    """Linked text: to a web address, or to a bookmark of this document."""
    element = OxmlElement("w:hyperlink")
    if anchor:
        element.set(qn("w:anchor"), anchor)
    else:
        kind = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/hyperlink"
        element.set(qn("r:id"), relation(paragraph.part, address, kind))
    run = paragraph.add_run(text)
    run.font.color.rgb = ACCENT
    element.append(run._r)  # noqa: SLF001
    paragraph._p.append(element)  # noqa: SLF001


def page_numbers(document: Document, title: str) -> None:
    """The title above and `3 / 12` below, from the second page on."""
    section = document.sections[0]
    above = section.header.paragraphs[0]
    above.text, above.style = title, document.styles["Small"]
    below = section.footer.paragraphs[0]
    below.style, below.alignment = document.styles["Small"], WD_ALIGN_PARAGRAPH.CENTER
    field(below, "PAGE", "1")
    below.add_run(" / ")
    field(below, "NUMPAGES", "1")
