"""How statements go out: one file a format, a frozen `Exporter` record each."""

from __future__ import annotations

import logging
from importlib.metadata import entry_points

from rostra.domain.errors import ExportFailure
from rostra.exporting import (
    bundle,
    csv_file,
    docx_file,
    html_file,
    json_file,
    linked,
    markdown_file,
    printing,
    references,
    web_page,
    xlsx_file,
)
from rostra.exporting.aside import write_aside
from rostra.exporting.cite import citation
from rostra.exporting.printing import print_html
from rostra.exporting.records import (
    Exporter,
    ExportHeading,
    ExportInfo,
    ExportItem,
    ExportLine,
)

__all__ = [
    "EXPORTERS",
    "ExportHeading",
    "ExportInfo",
    "ExportItem",
    "ExportLine",
    "Exporter",
    "citation",
    "exporter_named",
    "print_html",
    "write_aside",
]

_log = logging.getLogger(__name__)

_BUILT_IN = (
    csv_file.EXPORTER,
    xlsx_file.EXPORTER,
    json_file.JSON,
    json_file.JSONL,
    markdown_file.EXPORTER,
    html_file.EXPORTER,
    docx_file.EXPORTER,
    web_page.EXPORTER,
    references.CSL,
    references.RIS,
    references.BIBTEX,
    linked.ANNOTATIONS,
    linked.CLAIM_REVIEW,
    bundle.EXPORTER,
)


def _registered() -> tuple[Exporter, ...]:
    """The built-in exporters, then those of other distributions that can be loaded."""
    found = list(_BUILT_IN)
    for entry in entry_points(group="rostra.exporters"):
        try:
            exporter = entry.load()
        except Exception:  # noqa: BLE001 - another's code; one bad plug-in must not stop us
            _log.warning("The exporter %s could not be loaded.", entry.name, exc_info=True)
            continue
        if isinstance(exporter, Exporter):
            found.append(exporter)
        else:
            _log.warning("%s is no Exporter: %r", entry.name, exporter)
    return tuple(found)


EXPORTERS: tuple[Exporter, ...] = _registered()


def exporter_named(name: str) -> Exporter:
    """The exporter called `name` or of that suffix; ExportFailure lists what there is.

    "print" gives the page that becomes a PDF, which is no format of its own.
    """
    wanted = name.lower()
    for exporter in (*EXPORTERS, printing.EXPORTER):
        if wanted in {exporter.name, exporter.suffix, exporter.suffix.lstrip(".")}:
            return exporter
    raise ExportFailure(
        f"There is no export format {name!r}.",
        f"Choose one of {', '.join(exporter.name for exporter in EXPORTERS)}.",
    )
