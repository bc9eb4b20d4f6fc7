"""EML (RFC 5322) and MHTML (RFC 2557): a message, or a page saved as one file."""

from __future__ import annotations

import email
import email.policy
import re
from datetime import date
from email.message import EmailMessage
from email.utils import parseaddr, parsedate_to_datetime

from rostra.domain.candidates import ArticleDraft
from rostra.domain.errors import ImportFailure
from rostra.importing.decoding import decode
from rostra.importing.html_page import page_draft
from rostra.importing.html_text import plain_paragraphs
from rostra.importing.office import Block, draft_from
from rostra.importing.records import Importer, guarded

_HEADER = re.compile(rb"([!-9;-~]+):")
_OWN = {b"from", b"received", b"return-path", b"message-id", b"subject", b"mime-version"}
_SIGNATURE = re.compile(r"^-- ?$", re.MULTILINE)


def sniff_mail(head: bytes) -> float:
    """Header lines, one of them a mail's own."""
    names: set[bytes] = set()
    for line in head[:4096].replace(b"\r\n", b"\n").split(b"\n"):
        header = _HEADER.match(line)
        if header:
            names.add(header[1].lower())
        elif not line.startswith((b" ", b"\t", b"From ")):
            break
    return 0.7 if len(names & _OWN) > 1 else 0.0


def sniff_mhtml(head: bytes) -> float:
    """A message of type multipart/related, as browsers save pages."""
    related = re.search(rb"content-type:\s*multipart/related", head[:4096], re.IGNORECASE)
    return 0.96 if related and sniff_mail(head) else 0.0


def read_mail(data: bytes, file_name: str) -> list[ArticleDraft]:
    """One article a message: its subject, its text part or else its HTML part."""
    message = _parse(data)
    body = message.get_body(preferencelist=("plain", "html"))
    if body is None or not isinstance(body, EmailMessage):
        raise ImportFailure(f"{file_name} is a message with no text part.")
    content = _content(body, file_name)
    if body.get_content_subtype() == "html":
        paragraphs = plain_paragraphs(content)
    else:
        content = _SIGNATURE.split(content, maxsplit=1)[0]
        paragraphs = [_unwrapped(part) for part in re.split(r"\n[ \t]*\n", content)]
    subject = _header(message, "subject")
    name, address = parseaddr(_header(message, "from"))
    blocks = [Block(subject, heading=True), *map(Block, paragraphs)]
    return [
        draft_from(
            blocks,
            file_name,
            title=subject,
            outlet=name or address,
            address=_web(message),
            language=_header(message, "content-language").split(",")[0].strip(),
            published=_day(message),
            came_from="mail header",
        )
    ]


def read_mhtml(data: bytes, file_name: str) -> list[ArticleDraft]:
    """The first HTML part; pictures and scripts beside it are left alone."""
    message = _parse(data)
    for part in message.walk():
        if part.get_content_type() in {"text/html", "application/xhtml+xml"}:
            address = _header(part, "content-location") or _header(
                message, "snapshot-content-location"
            )
            return [page_draft(_content(part, file_name), file_name, address)]
    raise ImportFailure(f"{file_name} holds no page.", "Save the page again as HTML.")


def _parse(data: bytes) -> EmailMessage:
    message = email.message_from_bytes(data, policy=email.policy.default)
    assert isinstance(message, EmailMessage)
    return message


def _header(message: EmailMessage, name: str) -> str:
    try:
        value = message[name]
    except (ValueError, IndexError, AttributeError, KeyError):  # headers the library trips over
        return ""
    return " ".join(str(value or "").split())


def _content(part: EmailMessage, file_name: str) -> str:
    data = part.get_payload(decode=True)
    if not isinstance(data, bytes):
        return ""
    if not data.strip():
        return ""
    return decode(data, file_name, str(part.get_content_charset() or "")).text


def _unwrapped(paragraph: str) -> str:
    """Mail breaks lines at 72 characters; quoted lines of an answer keep theirs."""
    lines = paragraph.split("\n")
    if any(line.startswith(">") for line in lines) or all(len(line) < 55 for line in lines):
        return paragraph
    return " ".join(line.strip() for line in lines)


def _day(message: EmailMessage) -> date | None:
    try:
        return parsedate_to_datetime(_header(message, "date")).date()
    except (ValueError, TypeError, IndexError):
        return None


def _web(message: EmailMessage) -> str:
    for name in ("archived-at", "list-archive", "content-location"):
        found = re.search(r"https?://[^\s<>]+", _header(message, name))
        if found:
            return found[0]
    return ""


EML = Importer(
    name="eml",
    title="Mail message",
    suffixes=(".eml",),
    sniff=sniff_mail,
    read=guarded("a mail message", read_mail),
)
MHTML = Importer(
    name="mhtml",
    title="Saved web page (MHTML)",
    suffixes=(".mhtml", ".mht"),
    sniff=sniff_mhtml,
    read=guarded("a saved web page", read_mhtml),
)
