"""The article in a page, paragraph by paragraph, without what surrounds it."""

from __future__ import annotations

import logging
import re
from collections.abc import Iterator

from lxml import etree
from lxml.html import HtmlElement, HTMLParser, document_fromstring

# Elements that begin and end a paragraph of their own.
_BLOCKS_NAMES = (
    "address article aside blockquote body center dd details div dl dt fieldset figcaption "
    "figure footer form h1 h2 h3 h4 h5 h6 header hr li main nav ol p pre section summary "
    "table tbody td tfoot th thead tr ul"
)
_BLOCKS = frozenset(_BLOCKS_NAMES.split())
_UNSEEN_NAMES = (
    "script style noscript template iframe object embed svg math button select input "
    "textarea canvas audio video map head link meta"
)
_UNSEEN = frozenset(_UNSEEN_NAMES.split())
_AROUND = frozenset({"nav", "aside", "footer", "menu", "dialog"})
_CLUTTER = re.compile(
    r"\b(?:nav|menu|breadcrumbs?|sidebar|footer|cookie|consent|shar(?:e|ing)\w*|social|related|"
    r"newsletter|subscri\w*|promo|ads?|advert\w*|sponsor\w*|comments?|most-?read|trending|"
    r"teaser|recirc\w*|read-?more|tags|byline|meta|popup|modal|paywall|caption|credit)\b",
    re.IGNORECASE,
)
_NAMED = "//*[@itemprop='articleBody'] | //article"
_LARGE = 1_000_000
"""Characters above which a page has one reading: trafilatura takes 4 s for 2 million."""
_LITTLE = 200
_SHORT = 500
"""Letters below which trafilatura's fallback is not to be trusted."""
MAX_DEPTH = 200


def parse(source: str) -> HtmlElement:
    """A tree of the page.  Nothing is loaded, no entity of a DTD is known."""
    parser = HTMLParser(no_network=True, remove_comments=True, remove_pis=True, huge_tree=False)
    # lxml refuses text that declares its encoding; the text is decoded already.
    source = re.sub(r"\A\s*<\?xml[^>]*\?>", "", source)
    return document_fromstring(source, parser=parser, ensure_head_body=False)


def article_paragraphs(source: str, tree: HtmlElement) -> list[str]:
    """The paragraphs of the main article, boilerplate left out; [] when there is no text.

    Two readings: trafilatura's, and the paragraphs of the page's own article element.
    trafilatura knows pages without such an element best; it drops short and repeated
    paragraphs, and on short pages falls back on all text of the page in one piece.
    """
    root = _article_element(tree)
    own = [] if root is None else list(_paragraphs(root))
    if own and len(source) > _LARGE:
        return own
    found = _by_trafilatura(source)
    if not own or not found:
        return found or own
    letters, wanted = sum(map(len, own)), sum(map(len, found))
    named = root is not None and any(map(_is_named, (root, *root.iterancestors())))
    finer = len(own) >= 2 * len(found)  # it makes one paragraph of text parted by <br><br>
    if letters >= 0.8 * wanted and (named or finer or wanted < _SHORT):
        return own
    if _holds(own, found) > 0.9 and letters < 1.35 * wanted + 200:
        return own
    return found


def plain_paragraphs(source: str) -> list[str]:
    """All paragraphs of a fragment (a feed entry, a mail), in reading order."""
    if not source.strip():
        return []
    return list(_paragraphs(parse(f"<div>{source}</div>")))


def _by_trafilatura(source: str) -> list[str]:
    import trafilatura

    logging.getLogger("trafilatura").setLevel(logging.CRITICAL)  # it warns of short pages
    found = trafilatura.extract(
        source,
        output_format="xml",
        include_comments=False,
        include_tables=True,
        include_formatting=False,
        include_links=False,
        favor_precision=False,
        deduplicate=False,
        prune_xpath=[f"//{tag}" for tag in sorted(_AROUND)],
    )
    if not found:
        return []
    parser = etree.XMLParser(resolve_entities=False, no_network=True, huge_tree=True)
    main = etree.fromstring(found.encode(), parser).find(".//main")
    if main is None:
        return []
    return [text for text in map(_tidy, _xml_blocks(main)) if text]


def _xml_blocks(main: etree._Element) -> Iterator[str]:
    for block in main:
        parts = block.findall(".//item") or block.findall(".//cell") or [block]
        for part in parts:
            inner = part.findall("p")
            for paragraph in inner or [part]:
                for line in paragraph.iterfind(".//lb"):
                    line.tail = "\n" + (line.tail or "")
                yield from re.split(r"\n\s*\n", "".join(map(str, paragraph.itertext())))


def _article_element(tree: HtmlElement) -> HtmlElement | None:
    """The element the page calls its article, else the one that holds most text.

    From the element with most text of its own it goes up as long as that gains much:
    templates wrap each paragraph in elements of its own.
    """
    held = _held_text(tree)
    named = [e for e in tree.xpath(_NAMED) if e in held and not _is_around(e)]
    if named:
        best = max(named, key=lambda place: held[place])
        if held[best] > 0.3 * held.get(tree, 0):
            return best
    places = {e: size for e, size in held.items() if e.tag not in {"html", "body"}}
    own = {e: size - max((held.get(c, 0) for c in e), default=0) for e, size in places.items()}
    best = max(own, key=lambda place: own[place], default=None)
    while best is not None:
        above = best.getparent()
        if above is None or held.get(above, 0) < 1.3 * held[best]:
            return best
        best = above
    return tree.find("body") if tree.find("body") is not None else tree


def _held_text(tree: HtmlElement) -> dict[HtmlElement, int]:
    """Letters of paragraphs in each element, boilerplate not counted.

    Pages that write `<br><br>` or `<div>` for `<p>` have the text of their blocks counted.
    """
    held: dict[HtmlElement, int] = {}
    prose = sum(len(p.text_content()) for p in tree.iter("p") if not _is_around(p))
    blocks = ("p",) if prose > _LITTLE else ("p", "div", "td", "section", "article", "main", "body")
    for node in tree.iter(*blocks):
        if _is_around(node):
            continue
        if node.tag == "p":
            length, first = len(node.text_content()), node.getparent()
        else:
            pieces = [node.text or "", *(child.tail or "" for child in node)]
            length, first = sum(len(piece.strip()) for piece in pieces), node
        while first is not None and length:
            held[first] = held.get(first, 0) + length
            first = first.getparent()
    return held


def _is_named(element: HtmlElement) -> bool:
    return element.tag in {"article", "main"} or element.get("itemprop") == "articleBody"


def _is_around(element: HtmlElement) -> bool:
    for node in (element, *element.iterancestors()):
        if node.tag in _AROUND:
            return True
        if node.tag not in {"html", "body", "main", "article"} and _is_clutter(node):
            return True
    return False


def _is_clutter(node: HtmlElement) -> bool:
    named = f"{node.get('class', '')} {node.get('id', '')}"
    return bool(_CLUTTER.search(named.replace("_", "-")))


def _holds(own: list[str], found: list[str]) -> float:
    """Which part of `found` is in `own`, by letters."""
    have = set(own)
    total = sum(map(len, found)) or 1
    return sum(len(text) for text in found if text in have) / total


def _paragraphs(root: HtmlElement) -> Iterator[str]:
    """Text by block, `<br><br>` ending one too; walks without recursion."""
    parts: list[str] = []

    def flush() -> Iterator[str]:
        whole = "".join(parts)
        parts.clear()
        for piece in re.split(r"\n[ \t]*\n\s*", whole):
            text = _tidy(piece)
            if text:
                yield text

    for event, node in etree.iterwalk(root, events=("start", "end")):
        if not isinstance(node.tag, str):
            continue
        hidden = node is not root and _hidden(node)
        if event == "start":
            if node.tag in _BLOCKS:
                yield from flush()
            if node.tag == "br":
                parts.append("\n")
            if not hidden and node.text:
                parts.append(_flat(node.text))
        else:
            if node.tag in _BLOCKS:
                yield from flush()
            if node is not root and node.tail and not _hidden(node.getparent(), root):
                parts.append(_flat(node.tail))
    yield from flush()


def _hidden(node: HtmlElement | None, root: HtmlElement | None = None) -> bool:
    steps = 0
    while node is not None and node is not root and steps < MAX_DEPTH:
        if node.tag in _UNSEEN or node.tag in _AROUND or node.get("hidden") is not None:
            return True
        if node.tag in {"div", "section", "ul", "p", "span", "figure"} and _is_clutter(node):
            return True
        node, steps = node.getparent(), steps + 1
    return False


def _flat(text: str) -> str:
    return re.sub(r"\s+", " ", text)


def _tidy(text: str) -> str:
    """One paragraph: blanks made one, a single line break kept as a blank."""
    return " ".join(text.split())
