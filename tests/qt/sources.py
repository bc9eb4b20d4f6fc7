"""What the window is made of, as trees of its code: for tests of what it says."""

from __future__ import annotations

import ast
from collections.abc import Iterator
from functools import cache
from pathlib import Path

ROOT = Path(__file__).parents[2]
WINDOW = ROOT / "desktop" / "rostra" / "qt"


@cache
def trees() -> tuple[tuple[Path, ast.Module], ...]:
    """Every file of the window."""
    return tuple(
        (p, ast.parse(p.read_text(encoding="utf-8"))) for p in sorted(WINDOW.rglob("*.py"))
    )


def name_of(call: ast.Call) -> str:
    """Of the function or method that is called."""
    return call.func.attr if isinstance(call.func, ast.Attribute) else getattr(call.func, "id", "")


def calls(tree: ast.AST, *names: str) -> Iterator[ast.Call]:
    """All calls of functions and methods of these names."""
    for node in ast.walk(tree):
        if isinstance(node, ast.Call) and name_of(node) in names:
            yield node


def literal(node: ast.expr) -> str | None:
    """The string an expression is, if it is one."""
    return node.value if isinstance(node, ast.Constant) and isinstance(node.value, str) else None
