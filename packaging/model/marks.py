"""The marks in the text of an annotated article, `{s1|...}`, and what is wrong with them."""

from __future__ import annotations

import re

from rostra.domain.spans import Span

OPENING = re.compile(r"\{(?:([suc])(\d+(?:,\d+)*)|(x))\|")


class Fault(Exception):
    """What is wrong with an annotated file, and in which line."""

    def __init__(self, line: int, message: str) -> None:
        super().__init__(message)
        self.line = line


def unmark(marked: str, line: int) -> tuple[str, list[tuple[str, int, Span, int]], list[Span]]:
    """The text without marks; (role, number, span, line) of each mark; the ignored spans."""
    out: list[str] = []
    at = i = 0
    marks: list[tuple[str, int, Span, int]] = []
    ignored: list[Span] = []
    stack: list[tuple[str, list[int], int, int]] = []
    while i < len(marked):
        char = marked[i]
        if char == "{":
            match = OPENING.match(marked, i)
            if not match:
                raise Fault(line, f"not a mark like {{s1|...}}: {marked[i : i + 20]!r}")
            numbers = [int(n) for n in (match[2] or "").split(",") if n]
            stack.append((match[1] or match[3], numbers, at, line))
            i = match.end()
            continue
        if char == "}":
            if not stack:
                raise Fault(line, "a } closes no mark")
            role, numbers, start, opened = stack.pop()
            if start == at:
                raise Fault(line, "an empty mark")
            if role == "x":
                ignored.append((start, at))
            marks += [(role, n, (start, at), opened) for n in numbers]
        else:
            out.append(char)
            at += 1
            line += char == "\n"
        i += 1
    if stack:
        raise Fault(stack[-1][3], "this mark is never closed with }")
    return "".join(out), marks, ignored
