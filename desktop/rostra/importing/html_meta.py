"""What a saved page says about itself: JSON-LD, then OpenGraph, then meta, then its text."""

from __future__ import annotations

import html
import json
import re
from collections.abc import Iterator
from typing import Any
from urllib.parse import urlsplit

from lxml.html import HtmlElement

from rostra.importing.dates import DATE, parse_date
from rostra.importing.heading import Head

_ARTICLE_TYPES = re.compile(
    r"Article|NewsArticle|ReportageNewsArticle|BlogPosting|Report|PressRelease|Webpage|"
    r"SpecialAnnouncement|LiveBlogPosting|.*Article$",
    re.IGNORECASE,
)
_OPENGRAPH = {
    "title": ("og:title",),
    "outlet": ("og:site_name",),
    "author": ("article:author", "og:article:author"),
    "published": ("article:published_time", "og:article:published_time"),
    "address": ("og:url",),
    "language": ("og:locale",),
}
_META = {
    "title": ("dc.title", "dcterms.title", "citation_title", "parsely-title", "twitter:title"),
    "outlet": ("dc.publisher", "application-name", "citation_journal_title"),
    "author": ("author", "dc.creator", "dcterms.creator", "citation_author", "parsely-author"),
    "published": (
        *("date", "pubdate", "publishdate", "publish-date", "dc.date.issued", "dc.date"),
        *("dcterms.created", "dcterms.issued", "citation_publication_date", "parsely-pub-date"),
        *("sailthru.date", "datepublished", "article.published"),
    ),
    "language": ("dc.language", "content-language"),
}
_COMMENT = re.compile(r"^\s*(?://\s*)?<!(?:\[CDATA\[|--)|(?://\s*)?(?:\]\]>|-->)\s*$")
_WEB = re.compile(r"https?://[^\s\"'<>]+\Z", re.IGNORECASE)
_NOT_PUBLISHED = re.compile(
    r"updat|modif|chang|edit|review|expire|event|copyright|©", re.IGNORECASE
)
_BYLINE = re.compile(r"(?:by\s+)?([^,|\d]{3,80}?)(?:[,|\d]|$)", re.IGNORECASE)
_MAX_NODES = 2000


def read_meta(tree: HtmlElement) -> Head:
    """Every field with where it came from.  The modified date is never taken for published."""
    head = Head()
    for item in sorted(_json_ld(tree), key=_rank):
        _from_json_ld(head, item)
    named = _named_content(tree)
    for names, came_from in ((_OPENGRAPH, "opengraph"), (_META, "meta")):
        for field, keys in names.items():
            for key in keys:
                _put(head, field, named.get(key, ""), came_from)
    _from_microdata(head, tree)
    for link in tree.xpath("//link[@rel='canonical']/@href"):
        _put(head, "address", str(link), "meta")
    lang = next(iter(tree.xpath("/html/@lang | /html/@xml:lang | /html/body/@lang")), "")
    _put(head, "language", str(lang), "meta")
    return head


def fill_from_text(head: Head, tree: HtmlElement) -> None:
    """The last resort: heading, `<title>`, byline and dateline as a reader sees them."""
    heading = _text(next(iter(tree.xpath("//article//h1 | //main//h1 | //h1")), None))
    title = _text(tree.find(".//title"))
    if not head.outlet:
        for whole in filter(None, (title, head.title)):
            _put(head, "outlet", _site(whole, heading, head.address), "text")
    _put(head, "title", heading or _without_site(title, head.outlet), "text")
    front = _without_site(head.title, head.outlet)
    if head.title[len(front) :].casefold().endswith(head.outlet.casefold()):
        head.title = front
    if head.published is None:
        _date_from_text(head, tree)
    if not head.author:
        for element in tree.xpath("//*[@rel='author' or contains(@class,'byline')]")[:5]:
            byline = _BYLINE.match(_text(element))
            if byline:
                _put(head, "author", byline[1].strip(), "text")


def _put(head: Head, field: str, value: str, came_from: str) -> None:
    value = " ".join(html.unescape(value).split())[:500]
    if field == "address" and not _WEB.match(value):
        return
    if field == "author" and _WEB.match(value):
        return
    if field == "language":
        value = value.replace("_", "-")
        if not re.match(r"[A-Za-z]{2,3}(-[A-Za-z0-9]{2,8})*\Z", value):
            return
    head.put(field, value, came_from)


def _json_ld(tree: HtmlElement) -> Iterator[dict[str, Any]]:
    for script in tree.xpath("//script[contains(@type,'ld+json')]"):
        source = _COMMENT.sub("", script.text or "")
        try:
            found = json.loads(source, strict=False)
        except (ValueError, RecursionError):
            continue  # pages with broken JSON-LD are common; the next source serves
        yield from _articles(found)


def _articles(found: object) -> Iterator[dict[str, Any]]:
    """Every object in the JSON-LD that describes an article."""
    todo, seen = [found], 0
    while todo and seen < _MAX_NODES:
        item, seen = todo.pop(0), seen + 1
        if isinstance(item, list):
            todo.extend(item)
        elif isinstance(item, dict):
            kinds = item.get("@type", "")
            kinds = kinds if isinstance(kinds, list) else [kinds]
            if any(isinstance(k, str) and _ARTICLE_TYPES.fullmatch(k) for k in kinds):
                yield item
            todo.extend(item[key] for key in ("@graph", "mainEntity") if key in item)


def _rank(item: dict[str, Any]) -> int:
    """Articles before web pages."""
    return int("page" in str(item.get("@type", "")).lower())


def _from_json_ld(head: Head, item: dict[str, Any]) -> None:
    _put(head, "title", _name(item.get("headline") or item.get("name")), "json-ld")
    _put(head, "outlet", _name(item.get("publisher") or item.get("sourceOrganization")), "json-ld")
    _put(head, "author", _name(item.get("author") or item.get("creator")), "json-ld")
    _put(head, "published", _name(item.get("datePublished")), "json-ld")
    _put(head, "language", _name(item.get("inLanguage")), "json-ld")
    for key in ("url", "mainEntityOfPage"):
        value = item.get(key)
        if isinstance(value, dict):
            value = value.get("@id") or value.get("url")
        _put(head, "address", value if isinstance(value, str) else "", "json-ld")


def _name(value: object) -> str:
    """The name in a schema.org value: text, an object with a name, or a list of them."""
    if isinstance(value, list):
        return ", ".join(filter(None, map(_name, value[:20])))
    if isinstance(value, dict):
        return _name(value.get("name") or value.get("alternateName"))
    return value if isinstance(value, str) else ""


def _named_content(tree: HtmlElement) -> dict[str, str]:
    named: dict[str, str] = {}
    for meta in tree.iterfind(".//meta"):
        content = meta.get("content")
        key = meta.get("property") or meta.get("name") or meta.get("http-equiv")
        if key and content:
            named.setdefault(key.strip().lower(), content)
    return named


def _from_microdata(head: Head, tree: HtmlElement) -> None:
    for element in tree.xpath("//*[@itemprop='datePublished']")[:3]:
        value = element.get("content") or element.get("datetime") or _text(element)
        _put(head, "published", value, "microdata")


def _date_from_text(head: Head, tree: HtmlElement) -> None:
    for element in tree.xpath("//time[@datetime or @pubdate]")[:10]:
        around = " ".join(
            filter(
                None, (element.get("class"), element.get("itemprop"), _text(element.getparent()))
            )
        )
        if not _NOT_PUBLISHED.search(around[:200]):
            _put(head, "published", element.get("datetime") or _text(element), "text")
    places = "//*[contains(@class,'date') or contains(@class,'byline') or contains(@class,'time')]"
    for element in tree.xpath(places)[:20]:
        if head.published is None and not element.xpath(
            "ancestor-or-self::footer | ancestor::aside"
        ):
            _first_date(head, _text(element)[:200])


def _first_date(head: Head, text: str) -> None:
    for match in DATE.finditer(text):
        if not _NOT_PUBLISHED.search(text[: match.start()]) and parse_date(match[0]):
            _put(head, "published", match[0], "text")
            return


def _site(title: str, heading: str, address: str) -> str:
    """Who publishes a page whose title ends in it: `Talks in Lisse - Daily Courier`.

    A line is sign enough.  A dash may be the title's own: what stands before it has to be the
    page's heading, or what stands behind it the name of the site.
    """
    for mark in _MARKS:
        front, found, site = title.rpartition(mark)
        if not found or not _SITE.fullmatch(site) or not front:
            continue
        first = front.split(mark)[0]
        named = re.sub(r"\W", "", site.removeprefix("The ")).casefold()
        host = re.sub(r"\W", "", urlsplit(address).netloc).casefold() if address else ""
        if mark == " | " or heading.casefold() in (front.casefold(), first.casefold()):
            return site
        if named and named in host:
            return site
    return ""


_MARKS = (" | ", " - ", " – ", " — ", " :: ", " · ", " • ")
_SITE = re.compile(r"[^\W\d_a-zà-ÿ][^|]{1,50}")


def _without_site(title: str, outlet: str) -> str:
    """`Talks in Lisse | Daily Courier` -> `Talks in Lisse`."""
    for mark in _MARKS:
        front, found, site = title.rpartition(mark)
        if found and (mark == " | " or site.casefold() == outlet.casefold()):
            return front
    return title


def _text(element: HtmlElement | None) -> str:
    return "" if element is None else " ".join(str(element.text_content()).split())
