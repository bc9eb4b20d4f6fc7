"""What a document fetched from an address says of itself, and what its server says of it."""

from __future__ import annotations

import codecs
from dataclasses import replace
from urllib.parse import urldefrag, urlsplit

from rostra.domain.candidates import ArticleDraft


def fetched_drafts(name: str, data: bytes, address: str, encoding: str) -> list[ArticleDraft]:
    """The articles of a fetched document, with the address where they do not know their own.

    `encoding` is what the server said; it wins over what the page says of itself, as in a
    browser.  Raises ImportFailure, naming the file.
    """
    from rostra.app.reading import drafts_of

    told = _recoded(data, encoding)
    drafts = drafts_of(name, data if told is None else told)
    if told is not None:
        said = f"{encoding} (server)"
        drafts = [replace(d, provenance={**d.provenance, "encoding": said}) for d in drafts]
    return [_with_address(draft, address, len(drafts)) for draft in drafts]


def _recoded(data: bytes, encoding: str) -> bytes | None:
    """Text of an encoding that only the server named, as UTF-8 with its mark; None otherwise."""
    if not encoding or data.startswith((codecs.BOM_UTF8, codecs.BOM_UTF16_LE, codecs.BOM_UTF16_BE)):
        return None
    try:
        return codecs.BOM_UTF8 + data.decode(encoding).encode()
    except (LookupError, ValueError):
        return None  # servers are wrong about this often enough; the bytes tell


def _with_address(draft: ArticleDraft, address: str, of: int) -> ArticleDraft:
    """A page's own address counts, unless it is only that of the site's front page."""
    own = urlsplit(draft.address)
    front = own.path in ("", "/") and not own.query
    if draft.address and not (front and urlsplit(address).path not in ("", "/")):
        return draft
    if of > 1:
        return draft  # a feed: its articles are not the feed
    bare = urldefrag(address).url
    return replace(draft, address=bare, provenance={**draft.provenance, "address": "address"})
