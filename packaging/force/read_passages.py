"""The passages of `passages/`: invented, from the middle of articles, their denials marked.

    python packaging/force/read_passages.py [FILES...]

A person wrote them for what is hard to tell: denials with no word of denying, and statements with a
negation that deny nothing.  A file holds passages (UTF-8):

    #
    T: Neighbours say the plant dumps at night. "Nothing leaves this site," Ms Roy said.
    N| the plant dumps at night | say | Neighbours
    D| Nothing leaves this site | said | Ms Roy

`T:` is a paragraph; `D` denies, `N` does not; then content (its pieces joined by " … "), cue and
source as they stand in the text, "-" for none.  Run as a program it names what it cannot find.
"""

from __future__ import annotations

import re
import sys
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

from rostra.domain.spans import Spans

PASSAGES = Path(__file__).parent / "passages"
_MARK = re.compile(r"(?P<force>[DN])\|")


@dataclass(frozen=True, slots=True)
class Passage:
    """A statement of a passage; offsets are code points of `text`."""

    name: str
    text: str
    content: Spans
    cue: Spans
    source: Spans
    denies: bool


class Fault(Exception):
    """What is wrong with a passage."""


def load(folder: Path = PASSAGES) -> Iterator[Passage]:
    """The statements of all files.  Raises Fault."""
    for path in sorted(folder.glob("*.txt")):
        yield from read(path)


def read(path: Path) -> Iterator[Passage]:
    """The statements of one file.  Raises Fault, which names the passage."""
    for number, block in enumerate(
        re.split(r"^#\s*$", path.read_text("utf-8"), flags=re.MULTILINE)
    ):
        lines = [line.strip() for line in block.splitlines() if line.strip()]
        text = "\n\n".join(line[2:].strip() for line in lines if line.startswith("T:"))
        at = 0
        for line in lines:
            if line.startswith("T:"):
                continue
            try:
                one = _statement(f"{path.stem}-{number}", text, line, at)
            except Fault as fault:
                raise Fault(f"{path.name}, passage {number}: {fault}") from None
            at = one.content[0][0]
            yield one


def _statement(name: str, text: str, line: str, at: int) -> Passage:
    fields = [part.strip() for part in line.split("|")]
    if not _MARK.match(line) or len(fields) != 4:
        raise Fault(f"“D| content | cue | source” is wanted: {line}")
    content = _in_order(text, fields[1], at)
    beside = [_beside(text, words, content) for words in fields[2:]]
    return Passage(name, text, content, beside[0], beside[1], fields[0] == "D")


def _in_order(text: str, words: str, at: int) -> Spans:
    """The pieces of a content one behind the other, from `at` on if they are there."""
    out: list[tuple[int, int]] = []
    for piece in words.split(" … "):
        start = text.find(piece, out[-1][1] if out else at)
        if start < 0 and not out:
            start = text.find(piece)
        if start < 0 or not piece:
            raise Fault(f"not in the text: {piece}")
        out.append((start, start + len(piece)))
    return tuple(out)


def _beside(text: str, words: str, content: Spans) -> Spans:
    """Where a cue or a source stands nearest to the content, outside it if it can."""
    if words == "-":
        return ()
    out = []
    for piece in words.split(" … "):
        places = [match.start() for match in re.finditer(re.escape(piece), text)]
        if not places:
            raise Fault(f"not in the text: {piece}")
        outside = [p for p in places if not any(s <= p < e for s, e in content)]
        nearest = min(outside or places, key=lambda p: min(abs(p - s) for s, _ in content))
        out.append((nearest, nearest + len(piece)))
    return tuple(sorted(out))


def main() -> int:
    """Say how many there are."""
    for path in map(Path, sys.argv[1:] or map(str, sorted(PASSAGES.glob("*.txt")))):
        found = list(read(path))
        print(f"{path.name}: {len(found)} statements, {sum(p.denies for p in found)} denials")
    return 0


if __name__ == "__main__":
    sys.exit(main())
