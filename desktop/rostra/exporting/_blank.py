"""A format to copy: fill in, then add its EXPORTER to the table in `__init__`.

From another distribution, name it under the entry point `rostra.exporters` instead.
"""

from __future__ import annotations

from collections.abc import Iterable
from typing import BinaryIO

from rostra.exporting.cite import citation
from rostra.exporting.records import Exporter, ExportInfo, ExportLine, statements_of


def write(lines: Iterable[ExportLine], stream: BinaryIO, info: ExportInfo) -> None:
    """Take the lines one by one as they come; leave the stream open.

    Import heavy libraries in here.  Kind, force, speaker, role, dates, outlet,
    address and span must all be in what is written (tests/contracts asks).
    """
    stream.write(f"{info.title}\n".encode())
    cited = (f"{citation(item)}\n" for item in statements_of(lines))
    stream.writelines(line.encode("utf-8", "replace") for line in cited)


EXPORTER = Exporter(name="blank", title="Blank", suffix=".blank", write=write)
