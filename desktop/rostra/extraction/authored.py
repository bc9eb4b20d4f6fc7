"""Opinion pieces and letters: a text in the first person that an office holder signs.

“Opinion: ...” and a bare name below it; “By Ida Ro, Minister of Ports”; “Ida Ro is the mayor of
Veld” under the last paragraph; or a letter's name and office at its end.  A journalist's “By Ida
Ro” says nothing of the kind: whose column it is, is no news.
"""

from __future__ import annotations

import re

from rostra.extraction.documents import Signers

_B = r"[ \t]"
_CAPITAL = r"[A-ZÀ-Þ][\w’'.-]*"
_HONOUR = rf"(?:(?:Dr|Mr|Mrs|Ms|Sir|Dame|H\.E|Hon|Prof)\.?{_B})?"
_NAME = rf"{_HONOUR}{_CAPITAL}(?:{_B}{_CAPITAL}){{1,4}}"
_OFFICE = re.compile(
    r"\b(?:minister|president|ambassador|chancellor|governor|secretary|commissioner|senator|envoy|premier|king"
    r"|queen|director[-\s]general|mayor|chief\sexecutive|ceo|chair(?:man|woman|person)?|speaker|leader|mp|mep"
    r"|representative|consul)\b(?!\s+correspondent)",
    re.IGNORECASE,
)
_OPINION = re.compile(
    r"(?:comment(?:ary)?|opinion|op-?ed|viewpoint|guest\s(?:column|essay)|perspective|letter)\b\s*[:|–-]",
    re.IGNORECASE,
)
_BYLINE = re.compile(
    rf"^{_B}*[Bb]y:?{_B}+(?P<who>{_NAME})(?:,{_B}(?P<office>[^\n]{{3,120}}))?{_B}*$", re.MULTILINE
)
_BARE = re.compile(rf"^{_B}*(?P<who>{_NAME}){_B}*$", re.MULTILINE)
_FOOT = re.compile(
    rf"^{_B}*[*_(]*(?P<who>{_NAME}|The{_B}(?:writer|author)){_B}(?:is|was|serves{_B}as){_B}"
    r"(?P<office>[^\n]{5,200})$",
    re.MULTILINE,
)
_SIGNED = re.compile(
    rf"^{_B}*(?P<who>{_NAME}){_B}*(?:,{_B}*|\r?\n{_B}*)(?P<office>[A-ZÀ-Þ][^\n]{{3,60}}[^.\s]){_B}*$",
    re.MULTILINE,
)
_TOP, _END = 700, 500
"""Characters in which a byline stands, and a signature."""


def author_of(text: str, title: str) -> Signers | None:
    """Who signs an opinion piece or a letter, if that is an office holder; None otherwise."""
    top = _BYLINE.search(text, 0, _TOP)
    if top and top["office"] and _OFFICE.search(top["office"]):
        return Signers(top["who"], top.span("who"), top.end())
    if _OPINION.match(title):
        name = top or _bare(text, title)
        if name:
            return Signers(name["who"], name.span("who"), name.end())
    end = max(0, len(text) - _END)
    foot = _FOOT.search(text, text.find("\n", end) + 1)
    if foot and _OFFICE.search(foot["office"]):
        if not foot["who"].startswith("The "):
            return Signers(foot["who"], foot.span("who"))
        return Signers(top["who"], top.span("who"), top.end()) if top else None
    signed = _SIGNED.search(text, text.find("\n", end) + 1)
    if signed and _OFFICE.search(signed["office"]):
        return Signers(signed["who"], signed.span("who"))
    return None


def is_foot(line: str) -> bool:
    """Whether a line only tells who the author is: “The writer is the mayor of Veld”."""
    foot = _FOOT.match(line)
    return foot is not None and _OFFICE.search(foot["office"]) is not None


def _bare(text: str, title: str) -> re.Match[str] | None:
    """A name on a line of its own below the title."""
    begin = text.find("\n", len(title)) if text.startswith(title) else 0
    return _BARE.search(text, max(0, begin), _TOP)
