"""Zip containers (DOCX, ODT), read with caps: no bomb, no path leaves the archive."""

from __future__ import annotations

import io
import zipfile

from rostra.domain.errors import ImportFailure

MAX_MEMBERS = 5_000
MAX_UNPACKED = 300 * 1024 * 1024
MAX_PART = 100 * 1024 * 1024
MAX_RATIO = 200
"""XML of office files packs about 10 to 40 times; a bomb does 1,000."""
_RATIO_FROM = 5 * 1024 * 1024
_CHUNK = 1024 * 1024


def open_checked(data: bytes, file_name: str) -> zipfile.ZipFile:
    """The container, once its directory has promised to be of a sane size."""
    try:
        container = zipfile.ZipFile(io.BytesIO(data))
    except (zipfile.BadZipFile, ValueError, OSError) as error:
        raise ImportFailure(
            f"{file_name} is damaged: its container cannot be opened.",
            "Open it in the program it came from and save it again.",
        ) from error
    members = container.infolist()
    unpacked = sum(member.file_size for member in members)
    too_dense = unpacked > _RATIO_FROM and unpacked > MAX_RATIO * len(data)
    if len(members) > MAX_MEMBERS or unpacked > MAX_UNPACKED or too_dense:
        raise _bomb(file_name)
    if any(member.flag_bits & 1 for member in members):
        raise ImportFailure(
            f"{file_name} is protected by a password.", "Save it without one and import it again."
        )
    return container


def read_part(container: zipfile.ZipFile, name: str, file_name: str) -> bytes | None:
    """One part, unpacked in steps so that a lying directory cannot fill the memory."""
    try:
        member = container.getinfo(name)
    except KeyError:
        return None
    out = bytearray()
    with container.open(member) as part:
        while chunk := part.read(_CHUNK):
            out += chunk
            if len(out) > min(MAX_PART, member.file_size):
                raise _bomb(file_name)
    return bytes(out)


def _bomb(file_name: str) -> ImportFailure:
    return ImportFailure(
        f"{file_name} unpacks to far more than a document holds, so it was not opened.",
        "If you trust it, save its text as TXT and import that.",
    )
