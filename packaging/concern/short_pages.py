"""The pages of `pages/`: short, invented, the countries of their statements marked, and denials.

    PYTHONPATH=desktop python packaging/concern/short_pages.py [FILES...]

A file holds pages (UTF-8), each begun by a line `#`:

    #
    O: Kathimerini English | 2021-05-18
    Athens - {GR/TR|the talks had been useful}, Mr Vounos said. "{TR|They left early}," he said,
    "{+|all of them}." The ministry denied {D GR/|that any boat had been turned back}.

`O:` is the outlet and the day; each line after it is a paragraph.  Before `|` stand `D` where the
statement denies, or `?` where readers differ whether it does (it counts neither way then), the
countries it concerns ("-" for none), and after "/" those that count neither way; `{+|` goes on with
the statement before it.  Statements may nest.  Run as a program it counts them, or names what is
not as it must be.
"""

from __future__ import annotations

import re
import sys
from collections.abc import Iterator
from datetime import date
from pathlib import Path

sys.path[:0] = [str(Path(__file__).resolve().parents[1] / "model")]

from annotated import AnnotatedArticle, Annotation  # noqa: E402

from rostra.domain.records import Force  # noqa: E402

PAGES = Path(__file__).parent / "pages"
_CODES = r"[A-Z]{2}(?:,[A-Z]{2})*"
_OPENING = re.compile(
    rf"\{{(?P<on>\+|(?P<force>[D?] )?(?:-|(?P<codes>{_CODES}))?(?:/(?P<maybe>{_CODES})?)?)\|"
)
_BRACE = re.compile(r"[{}]")


class Fault(Exception):
    """What is wrong with a page."""


def load(folder: Path = PAGES) -> Iterator[AnnotatedArticle]:
    """The pages of all files.  Raises Fault."""
    for path in sorted(folder.glob("*.txt")):
        yield from read(path)


def read(path: Path) -> Iterator[AnnotatedArticle]:
    """The pages of one file.  Raises Fault, which names the page."""
    for number, block in enumerate(blocks(path), 1):
        yield page(path, number, f"{path.stem}-{number}", block)


def blocks(path: Path) -> list[str]:
    """What stands behind each line `#` of a file."""
    return re.split(r"^#\s*$", path.read_text("utf-8"), flags=re.MULTILINE)[1:]


def page(path: Path, number: int, name: str, block: str) -> AnnotatedArticle:
    """A page of the `number`-th block of a file.  Raises Fault, which names them."""
    head, *lines = block.strip().splitlines() or [""]
    outlet, _, day = head.removeprefix("O:").partition("|")
    try:
        text, statements = _unmarked("\n\n".join(filter(None, map(str.strip, lines))))
        when = date.fromisoformat(day.strip())
    except (Fault, ValueError) as fault:
        raise Fault(f"{path.name}, page {number}: {fault}") from None
    return AnnotatedArticle(
        path, name, when, outlet.strip(), False, [], text, statements, ignored=[]
    )


def _unmarked(marked: str) -> tuple[str, list[Annotation]]:
    """The text without its marks, and the statements; offsets are of the former."""
    text, at, last = "", 0, None
    found: list[Annotation] = []
    open_ones: list[tuple[Annotation, int]] = []
    for brace in _BRACE.finditer(marked):
        text += marked[at : brace.start()]
        at = brace.end()
        if brace[0] == "}":
            if not open_ones:
                raise Fault(f"nothing is closed here: {text[-40:]}")
            last, start = open_ones.pop()
            last.spans["content"] = sorted([*last.spans["content"], (start, len(text))])
            continue
        opening = _OPENING.match(marked, brace.start())
        if not opening:
            raise Fault(f"not a mark: {marked[brace.start() : brace.start() + 40]}")
        last = last if opening["on"] == "+" else _statement(len(found) + 1, opening)
        if last is None:
            raise Fault("“{+|” goes on with no statement")
        if opening["on"] != "+":
            found.append(last)
        open_ones.append((last, len(text)))
        at = opening.end()
    if open_ones:
        raise Fault("a mark is not closed")
    return text + marked[at:], found


def _statement(number: int, opening: re.Match[str]) -> Annotation:
    return Annotation(
        number,
        number,
        force=Force.DENIES if opening["force"] == "D " else Force.ASSERTS,
        countries=opening["codes"].split(",") if opening["codes"] else [],
        maybe=opening["maybe"].split(",") if opening["maybe"] else [],
        optional=opening["force"] == "? ",
    )


def main() -> int:
    """Say how many there are."""
    for path in map(Path, sys.argv[1:] or map(str, sorted(PAGES.glob("*.txt")))):
        pages = list(read(path))
        every = [one for page in pages for one in page.statements]
        denials = sum(one.force is Force.DENIES for one in every)
        print(f"{path.name}: {len(pages)} pages, {len(every)} statements, {denials} denials")
    return 0


if __name__ == "__main__":
    sys.exit(main())
