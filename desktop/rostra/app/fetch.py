"""Fetching one document from an address: the only place that uses the network, when asked to.

Only http and https, no script, no cookies, no password; a few redirects, none from a public place
into a private network; bounded in size and time.  The standard library's client, with none of the
handlers for file, ftp and data that its usual opener brings.
"""

from __future__ import annotations

import http.client
import ipaddress
import os
import re
import socket
import ssl
import time
from collections.abc import Iterable
from email.message import Message
from pathlib import Path
from typing import IO, Any
from urllib.error import HTTPError, URLError
from urllib.parse import quote, unquote, urldefrag, urljoin, urlsplit, urlunsplit
from urllib.request import (
    HTTPDefaultErrorHandler,
    HTTPErrorProcessor,
    HTTPHandler,
    HTTPRedirectHandler,
    HTTPSHandler,
    OpenerDirector,
    ProxyHandler,
    Request,
    UnknownHandler,
)

from rostra.domain.changes import FileResult
from rostra.domain.errors import ImportFailure
from rostra.domain.incoming import Handed, is_address
from rostra.domain.progress import Progress, silent
from rostra.version import __version__

MAX_BYTES = 32 * 1024 * 1024
MAX_SECONDS = 60.0
"""For the whole of it."""
TIMEOUT = 15.0
"""Seconds without a byte."""
MAX_REDIRECTS = 5
_PIECE = 64 * 1024

_SUFFIXES = {
    "text/html": ".html",
    "application/xhtml+xml": ".xhtml",
    "text/plain": ".txt",
    "text/markdown": ".md",
    "application/pdf": ".pdf",
    "application/rss+xml": ".rss",
    "application/atom+xml": ".atom",
    "application/xml": ".xml",
    "text/xml": ".xml",
    "application/json": ".json",
    "text/csv": ".csv",
    "text/vtt": ".vtt",
    "message/rfc822": ".eml",
    "application/vnd.openxmlformats-officedocument.wordprocessingml.document": ".docx",
    "application/vnd.oasis.opendocument.text": ".odt",
}


def fetched(
    sources: Iterable[str | os.PathLike[str] | Handed], progress: Progress = silent
) -> list[Path | Handed | FileResult]:
    """With the documents instead of their addresses, or why one cannot be had; paths stay paths."""
    out: list[Path | Handed | FileResult] = []
    for source in sources:
        if isinstance(source, Handed):
            out.append(source)
        elif not (isinstance(source, str) and is_address(source)):
            out.append(Path(source))
        else:
            try:
                out.append(fetch(source, progress))
            except ImportFailure as error:
                out.append(FileResult(source, "failed", error.message, error.hint))
    return out


def fetch(address: str, progress: Progress = silent) -> Handed:
    """The document at an address, byte for byte.

    Raises ImportFailure, naming the address and what to do; Cancelled as `progress` does.
    """
    if not is_address(address):
        raise ImportFailure(
            f"“{address}” is no address that Rostra can fetch.",
            "It must begin with http:// or https://.",
        )
    if urlsplit(address).username is not None:
        raise ImportFailure(
            "The address holds a user name or a password.",
            "Leave it out; save the page from your browser if it needs one.",
        )
    progress(0, 0, address)
    request = Request(_in_ascii(urldefrag(address).url), headers=_HEADERS)  # noqa: S310 - is_address
    try:
        with _opener(address).open(request, timeout=TIMEOUT) as answer:
            return _read(address, answer, progress)
    except ImportFailure:
        raise
    except HTTPError as error:
        error.close()
        raise _refused(address, error) from error
    except (URLError, OSError, http.client.HTTPException, ValueError) as error:
        raise ImportFailure(f"{address} could not be fetched: {_why(error)}.", _HINT) from error


_HINT = "Check the address and the connection, or save the page from your browser and import it."


_HEADERS = {
    "User-Agent": f"Rostra/{__version__} (desktop archive; fetches what a person asks for)",
    "Accept": "text/html,application/xhtml+xml,application/pdf,text/plain,*/*;q=0.5",
    "Accept-Encoding": "identity",
}


def _read(address: str, answer: Any, progress: Progress) -> Handed:
    headers: Message = answer.headers
    if headers.get("Content-Encoding", "identity").lower() not in ("identity", ""):
        raise ImportFailure(f"{address} is sent packed, which was not asked for.", _HINT)
    total = int(headers.get("Content-Length") or 0)
    end = time.monotonic() + MAX_SECONDS
    parts: list[bytes] = []
    held = 0
    while piece := answer.read1(_PIECE):
        held += len(piece)
        parts.append(piece)
        if held > MAX_BYTES:
            raise ImportFailure(
                f"{address} is larger than {MAX_BYTES // 1024 // 1024} MB.",
                "Save it from your browser and import the file.",
            )
        if time.monotonic() > end:
            raise ImportFailure(f"{address} took longer than {MAX_SECONDS:.0f} s.", _HINT)
        progress(held, max(total, held), address)
    if held < total:
        raise ImportFailure(f"{address} broke off after {held:,} of {total:,} bytes.", _HINT)
    data = b"".join(parts)
    if not data.strip():
        raise ImportFailure(f"{address} is empty.", _HINT)
    final = str(answer.geturl())
    kind = headers.get_content_type()
    encoding = str(headers.get_content_charset() or "") if kind.startswith("text/") else ""
    return Handed(address, data, _name(final, kind), final, encoding)


def _name(address: str, kind: str) -> str:
    """A file name for what was fetched: the last part of its path, with the suffix of its kind."""
    parts = urlsplit(address)
    last = unquote(parts.path.rstrip("/").rpartition("/")[2]) or parts.hostname or "page"
    clean = re.sub(r"[\x00-\x1f/\\:*?\"<>|]+", "-", last).strip(". ")[:120] or "page"
    suffix = _SUFFIXES.get(kind, "")
    return clean if not suffix or clean.lower().endswith(suffix) else clean + suffix


def _refused(address: str, error: HTTPError) -> ImportFailure:
    if 300 <= error.code < 400:
        return ImportFailure(f"{address} leads on and on, or where Rostra does not follow.", _HINT)
    reason = http.client.responses.get(error.code, "") or "no reason given"
    hint = {
        401: "It needs a login: open it in your browser and save the page.",
        403: "It is not given to programs: open it in your browser and save the page.",
        404: "Check the address.",
        410: "It was taken away; an archive of the web may still have it.",
        429: "The server asks for patience: try again later.",
    }.get(error.code, _HINT)
    return ImportFailure(f"{address} was answered with {error.code} ({reason}).", hint)


def _why(error: Exception) -> str:
    cause = error.reason if isinstance(error, URLError) else error
    if isinstance(cause, TimeoutError):
        return f"no answer within {TIMEOUT:.0f} s"
    if isinstance(cause, socket.gaierror):
        return "its server is not known"
    if isinstance(cause, OSError) and cause.strerror:
        return cause.strerror
    return str(cause) or type(cause).__name__


# -- where it may lead -------------------------------------------------------------


class _Redirects(HTTPRedirectHandler):
    """Follows a few, to http and https only, and never from outside into a private network."""

    max_redirections = MAX_REDIRECTS
    max_repeats = 1

    def __init__(self, first: str) -> None:
        self._public = not _is_private(first)

    def redirect_request(
        self, req: Request, fp: IO[bytes], code: int, msg: str, headers: Any, newurl: str
    ) -> Request | None:
        """The next request, or ImportFailure."""
        target = urljoin(req.full_url, newurl)
        if not is_address(target):
            raise ImportFailure(
                f"{req.full_url} leads to “{target[:200]}”, which Rostra does not follow.", _HINT
            )
        if self._public and _is_private(target):
            raise ImportFailure(
                f"{req.full_url} leads into a private network ({urlsplit(target).hostname}).",
                "Rostra does not follow it; give that address itself if it is the one you want.",
            )
        return super().redirect_request(req, fp, code, msg, headers, target)


def _is_private(address: str) -> bool:
    """Whether its host is this computer or one of a private network."""
    parts = urlsplit(address)
    try:
        found = socket.getaddrinfo(parts.hostname, parts.port or 80, type=socket.SOCK_STREAM)
    except (OSError, ValueError, UnicodeError):
        return False  # then it cannot be fetched either
    return any(not ipaddress.ip_address(str(f[4][0]).partition("%")[0]).is_global for f in found)


def _opener(address: str) -> OpenerDirector:
    opener = OpenerDirector()
    for handler in (
        ProxyHandler(),
        UnknownHandler(),
        HTTPHandler(),
        HTTPSHandler(context=_trust()),
        HTTPDefaultErrorHandler(),
        _Redirects(address),
        HTTPErrorProcessor(),
    ):
        opener.add_handler(handler)
    opener.addheaders = []
    return opener


def _trust() -> ssl.SSLContext:
    """The system's certificates; certifi's where a packaged Python does not know the system's."""
    context = ssl.create_default_context()
    paths = ssl.get_default_verify_paths()
    if not (paths.cafile or paths.capath or context.get_ca_certs()):
        import certifi

        context.load_verify_locations(certifi.where())
    return context


def _in_ascii(address: str) -> str:
    """The address as it goes over the wire: the host in IDNA, the rest in percent signs."""
    parts = urlsplit(address)
    host = (parts.hostname or "").encode("idna").decode("ascii")
    if ":" in host:
        host = f"[{host}]"
    place = f"{host}:{parts.port}" if parts.port else host
    path = quote(parts.path, safe="/%:@!$&'()*+,;=~-._")
    query = quote(parts.query, safe="/%:@!$&'()*+,;=~-._?")
    return urlunsplit((parts.scheme.lower(), place, path, query, ""))
