"""How articles come in: one file a format, a frozen `Importer` record each."""

from __future__ import annotations

import logging
from importlib.metadata import entry_points

from rostra.domain.errors import ImportFailure
from rostra.importing import (
    feed,
    html_page,
    mail,
    markdown,
    odt,
    pdf,
    plain,
    subtitles,
    tables,
    word,
)
from rostra.importing.decoding import signature
from rostra.importing.records import (
    MAX_ARTICLE_CHARACTERS,
    MAX_FILE_BYTES,
    Importer,
    by_suffix,
)

__all__ = [
    "IMPORTERS",
    "MAX_ARTICLE_CHARACTERS",
    "MAX_FILE_BYTES",
    "Importer",
    "importer_for",
]

_log = logging.getLogger(__name__)

_BUILT_IN = (
    plain.IMPORTER,
    markdown.IMPORTER,
    html_page.IMPORTER,
    mail.MHTML,
    pdf.IMPORTER,
    word.IMPORTER,
    odt.IMPORTER,
    mail.EML,
    feed.IMPORTER,
    tables.CSV,
    tables.JSON,
    tables.JSONL,
    subtitles.SRT,
    subtitles.VTT,
)


def _registered() -> tuple[Importer, ...]:
    """The built-in importers, then those of other distributions that can be loaded."""
    found = list(_BUILT_IN)
    for entry in entry_points(group="rostra.importers"):
        try:
            importer = entry.load()
        except Exception:  # noqa: BLE001 - another's code; one bad plug-in must not stop us
            _log.warning("The importer %s could not be loaded.", entry.name, exc_info=True)
            continue
        if isinstance(importer, Importer):
            found.append(importer)
        else:
            _log.warning("%s is no Importer: %r", entry.name, importer)
    return tuple(found)


IMPORTERS: tuple[Importer, ...] = _registered()

_CERTAIN = 0.95


def importer_for(file_name: str, head: bytes) -> Importer:
    """Choose by suffix, then by the first bytes (8 KiB are enough).

    First bytes that are certain (a PDF's, say) win over a suffix they belie.
    Raises ImportFailure naming the file when no importer knows the format.
    """
    named = by_suffix(IMPORTERS, file_name)
    if named is not None and named.sniff(head) > 0:
        return named
    best = max(IMPORTERS, key=lambda importer: importer.sniff(head))
    sure = best.sniff(head)
    if named is not None:
        return best if sure >= _CERTAIN else named
    if sure > 0:
        return best
    kind = signature(head)
    raise ImportFailure(
        f"{file_name} is {kind}, which Rostra cannot read."
        if kind
        else f"{file_name} is of a kind that Rostra does not know.",
        "Save it as text, HTML, PDF or DOCX.",
    )
