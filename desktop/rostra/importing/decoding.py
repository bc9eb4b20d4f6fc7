"""From bytes to text: which encoding, and how it was known."""

from __future__ import annotations

import codecs
import re
from dataclasses import dataclass

from rostra.domain.errors import ImportFailure
from rostra.importing import latin

_BOMS = (
    (codecs.BOM_UTF8, "utf-8"),
    (codecs.BOM_UTF32_LE, "utf-32-le"),  # before UTF-16: its mark begins with UTF-16's
    (codecs.BOM_UTF32_BE, "utf-32-be"),
    (codecs.BOM_UTF16_LE, "utf-16-le"),
    (codecs.BOM_UTF16_BE, "utf-16-be"),
)

# First bytes of what people rename to .txt by mistake.
_SIGNATURES = (
    (b"%PDF-", "a PDF file"),
    (b"PK\x03\x04", "a zip file (DOCX, ODT, EPUB ...)"),
    (b"\xd0\xcf\x11\xe0", "an old Office file (.doc, .xls)"),
    (b"{\\rtf", "an RTF file"),
    (b"\x89PNG", "a PNG picture"),
    (b"\xff\xd8\xff", "a JPEG picture"),
    (b"GIF8", "a GIF picture"),
    (b"\x7fELF", "a program"),
    (b"MZ\x90", "a program"),
    (b"\x1f\x8b", "a gzip file"),
    (b"7z\xbc\xaf", "a 7-Zip file"),
    (b"Rar!", "a RAR file"),
    (b"SQLite format 3", "a database"),
    (b"ID3", "a sound file"),
)

# The encodings that news text is found in.  Left to all of its hundred,
# charset-normalizer takes short Turkish text for Greek (measured, 2026-11).
_ENCODINGS = [
    *("cp1252", "cp1251", "cp1254", "cp1250", "cp1253", "cp1255", "cp1256", "cp1257"),
    *("koi8_r", "cp866", "gb18030", "big5", "shift_jis", "euc_jp", "euc_kr"),
]
_SAMPLE = 64 * 1024
_CONTROLS = re.compile(rb"[\x01-\x08\x0e-\x1a\x1c-\x1f\x7f]")


@dataclass(frozen=True, slots=True)
class Decoded:
    """Text with its newlines made one kind, and the encoding with how it was known."""

    text: str
    encoding: str
    provenance: str


def signature(head: bytes) -> str:
    """What kind of binary file `head` begins, in words, or "" when it may be text."""
    return next((title for magic, title in _SIGNATURES if head.startswith(magic)), "")


def looks_binary(head: bytes) -> bool:
    """Whether the first bytes are certainly no text."""
    if any(head.startswith(bom) for bom, _ in _BOMS):
        return False
    return bool(signature(head)) or b"\0" in head or len(_CONTROLS.findall(head)) > len(head) / 50


def decode(data: bytes, file_name: str, declared: str = "") -> Decoded:
    """Decode a text file, exactly; raises ImportFailure when it is none.

    A byte order mark wins, then an encoding the file `declared`, then UTF-8, and
    only then a guess.  Nothing is ever replaced or dropped except the mark.
    """
    for bom, encoding in _BOMS:
        if data.startswith(bom):
            return _strict(data[len(bom) :], encoding, "byte order mark", file_name)
    _refuse_binary(data, file_name)
    if declared:
        text = _try(data, declared)
        if text is not None:
            return Decoded(newlines(text), _canonical(declared), "declared in the file")
    text = _try(data, "utf-8")
    if text is not None:
        return Decoded(newlines(text), "utf-8", "valid UTF-8")
    return _guessed(data, file_name)


def newlines(text: str) -> str:
    """Every line end made a line feed."""
    return text.replace("\r\n", "\n").replace("\r", "\n") if "\r" in text else text


def _refuse_binary(data: bytes, file_name: str) -> None:
    kind = signature(data[:32])
    if kind:
        raise ImportFailure(
            f"{file_name} is {kind}, not text.", "Give it its own suffix, or convert it to text."
        )
    if b"\0" in data:
        raise ImportFailure(
            f"{file_name} holds NUL bytes, so it is no text file.",
            "If it is UTF-16 text, save it again as UTF-8.",
        )
    if len(_CONTROLS.findall(data[:_SAMPLE])) > min(len(data), _SAMPLE) / 50:
        raise ImportFailure(f"{file_name} is a binary file, not text.")


def _strict(data: bytes, encoding: str, provenance: str, file_name: str) -> Decoded:
    text = _try(data, encoding)
    if text is None:
        raise ImportFailure(
            f"{file_name} says that it is {encoding.upper()}, but it is not: it is damaged.",
            "Save it again as UTF-8.",
        )
    return Decoded(newlines(text), encoding, provenance)


def _guessed(data: bytes, file_name: str) -> Decoded:
    from charset_normalizer import from_bytes

    sample = _sample(data)
    best = from_bytes(sample, cp_isolation=_ENCODINGS).best()
    names = [best.encoding, *best.could_be_from_charset] if best else []
    if not names or names[0] in latin.FAMILY:
        names.insert(0, latin.best_reading(sample))
    for encoding in names:
        text = _try(data, encoding)
        if text is not None:
            return Decoded(newlines(text), _canonical(encoding), "guessed from the bytes")
    raise ImportFailure(
        f"{file_name} is in an encoding that could not be told.",
        "Open it in an editor and save it as UTF-8.",
    )


def _sample(data: bytes) -> bytes:
    """A part with many non-ASCII bytes: the first 64 KiB from the first such byte."""
    match = re.search(rb"[\x80-\xff]", data)
    start = max(0, match.start() - 200) if match else 0
    return data[start : start + _SAMPLE]


def _try(data: bytes, encoding: str) -> str | None:
    try:
        return data.decode(encoding)
    except (UnicodeDecodeError, LookupError, ValueError):
        return None


def _canonical(encoding: str) -> str:
    try:
        return codecs.lookup(encoding).name
    except LookupError:  # pragma: no cover - it has just decoded
        return encoding
