"""The pages of `variants/`: short, invented, one statement of each told in many ways.

    PYTHONPATH=desktop python packaging/force/variants.py [FILES...]

What denies and what does not often differ by little: by one word, or by what was said before.  So a
page has a place "@", and below it what may stand there, about half of which denies (UTF-8):

    #
    O: Kathimerini English | 2021-05-18
    {N|Fishermen had cut the nets of their colleagues}, the governor said.
    @ {N|They would meet again}, a spokesman added.
    = "{D|Nobody of ours was at sea}," said Ilias Vounos of the union.
    = "{N|Nobody of theirs asked us}," said Ilias Vounos of the union.

`{D|` denies, `{N|` does not, of `{?|` readers differ and nothing is learned, `{+|` goes on with the
statement before it.  Each line "=" makes one page (see `short_pages.py`, whose marks these become).
Run as a program it counts them, or names what is not as it must be.
"""

from __future__ import annotations

import re
import sys
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

sys.path[:0] = [str(Path(__file__).resolve().parents[1] / room) for room in ("concern", "model")]

import short_pages  # noqa: E402
from annotated import AnnotatedArticle, Annotation  # noqa: E402
from short_pages import Fault  # noqa: E402

from rostra.domain.records import Force  # noqa: E402

VARIANTS = Path(__file__).parent / "variants"
_MARK = re.compile(r"\{([DN?])\|")
_AS_OF_PAGES = {"D": "{D -|", "N": "{-|", "?": "{? -|"}


@dataclass(frozen=True, slots=True)
class Variant:
    """A page with one of its variants put in place."""

    page: AnnotatedArticle
    own: frozenset[int]
    """Numbers of its statements that no variant before it had: those of the variant itself, and for
    the first one those of the page around it, too."""

    def counts(self, statement: Annotation) -> bool:
        """Whether it is one of its own of which it is known whether it denies."""
        return statement.number in self.own and not statement.optional


def load(folder: Path = VARIANTS) -> Iterator[Variant]:
    """The pages of all files.  Raises Fault."""
    for path in sorted(folder.glob("*.txt")):
        yield from read(path)


def read(path: Path) -> Iterator[Variant]:
    """The pages of one file.  Raises Fault, which names the page."""
    for number, block in enumerate(short_pages.blocks(path), 1):
        lines = block.strip().splitlines()
        around = "\n".join(line for line in lines if not line.startswith("="))
        before, *after = around.split("@")
        chosen = [line[1:].strip() for line in lines if line.startswith("=")]
        if len(after) != 1 or not chosen:
            raise Fault(f"{path.name}, page {number}: one “@” is wanted, and lines “=” for it")
        first = 1 + len(_MARK.findall(before))
        for nth, words in enumerate(chosen, 1):
            mine = range(first, first + len(_MARK.findall(words)))
            if not mine:
                raise Fault(f"{path.name}, page {number}: nothing is marked in: {words}")
            whole = _MARK.sub(lambda mark: _AS_OF_PAGES[mark[1]], f"{before}{words}{after[0]}")
            page = short_pages.page(path, number, f"{path.stem}@{number}", whole)
            every = range(1, len(page.statements) + 1)
            yield Variant(page, frozenset(mine if nth > 1 else every))


def main() -> int:
    """Say how many there are."""
    for path in map(Path, sys.argv[1:] or map(str, sorted(VARIANTS.glob("*.txt")))):
        found = list(read(path))
        own = [one for it in found for one in it.page.statements if it.counts(one)]
        denials = sum(one.force is Force.DENIES for one in own)
        print(f"{path.name}: {len(found)} variants, {len(own)} statements, {denials} denials")
    return 0


if __name__ == "__main__":
    sys.exit(main())
