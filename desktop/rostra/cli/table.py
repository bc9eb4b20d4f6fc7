"""Every command, declared once: the parser, the help and docs/command-line.md read this table."""

from __future__ import annotations

import argparse
from collections.abc import Callable
from dataclasses import dataclass

from rostra.app.settings import LANGUAGES
from rostra.domain.search import GROUPED

Arguments = Callable[[argparse.ArgumentParser], None]


@dataclass(frozen=True, slots=True)
class Command:
    """One command: `run` is "module:function" of `rostra.cli`, imported when it is called.

    The function takes the parsed arguments and a Console, and gives the exit status.
    """

    name: str
    help: str
    run: str
    arguments: Arguments


def _import(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("paths", nargs="+", metavar="PATH", help="file, folder, or address")
    parser.add_argument(
        "--preview", action="store_true", help="say what would come in, and import nothing"
    )
    parser.add_argument("--jobs", type=_positive, metavar="N", help="worker processes")


def _extract(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("paths", nargs="+", metavar="PATH", help="file or folder")
    parser.add_argument("--jsonl", action="store_true", help="JSON Lines, one article a line")
    parser.add_argument("--jobs", type=_positive, metavar="N", help="worker processes")


def _search(parser: argparse.ArgumentParser) -> None:
    _query(parser)
    parser.add_argument("--limit", type=_count, default=20, metavar="N", help="how many are shown")
    parser.add_argument(
        "--sort", choices=("relevance", "date", "-date", "added"), default="relevance"
    )
    parser.add_argument("--facets", action="store_true", help="count speakers, sectors, years ...")
    parser.add_argument(
        "--group",
        choices=GROUPED,
        metavar="FACET",
        help=f"in groups, the fullest first: {', '.join(GROUPED)}; --limit is for each",
    )
    parser.add_argument(
        "--groups", type=_count, default=20, metavar="N", help="how many groups are shown"
    )


def _tag(parser: argparse.ArgumentParser) -> None:
    _query(parser)
    parser.add_argument("--add", action="append", default=[], metavar="TAG", help="may be repeated")
    parser.add_argument("--remove", action="append", default=[], metavar="TAG")


def _collect(parser: argparse.ArgumentParser) -> None:
    _query(parser)
    parser.add_argument("--into", required=True, metavar="NAME", help="collection, made when new")


def _export(parser: argparse.ArgumentParser) -> None:
    chosen = parser.add_mutually_exclusive_group(required=True)
    chosen.add_argument("--query", metavar="Q", help='statements of a query; "" for all')
    chosen.add_argument("--collection", metavar="NAME", help="a collection, in its order")
    parser.add_argument(
        "--format", required=True, metavar="F", help="docx, pdf, csv, json, markdown ..."
    )
    parser.add_argument("--out", required=True, metavar="FILE")
    parser.add_argument(
        "--language",
        choices=tuple(LANGUAGES),
        default="en",
        help="of the labels in documents that people read; English if not said",
    )


def _backup(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("--out", metavar="FILE", help="instead of the archive's own backups folder")


def _restore(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("backup", metavar="FILE", help="a copy made by rostra backup")


def _people(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("action", choices=("import",))
    parser.add_argument("file", metavar="FILE", help="Popolo JSON, or CSV")


def _bench(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("what", nargs="?", choices=("search",), default="search")
    parser.add_argument("--size", type=_positive, default=100_000, metavar="N", help="statements")


def _steps(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("--limit", type=_count, default=20, metavar="N")


def _sample(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("folder", nargs="?", metavar="DIR", help="where it is made")


def _nothing(_parser: argparse.ArgumentParser) -> None:
    """A command without arguments of its own."""


def _query(parser: argparse.ArgumentParser) -> None:
    parser.add_argument(
        "query", metavar="QUERY", help='as in the search box: speaker:Aliyev "rail fees" date:2024'
    )


def _count(text: str) -> int:
    number = _whole(text)
    if number < 0:
        raise argparse.ArgumentTypeError("must not be negative")
    return number


def _positive(text: str) -> int:
    number = _whole(text)
    if number < 1:
        raise argparse.ArgumentTypeError("must be at least 1")
    return number


def _whole(text: str) -> int:
    try:
        return int(text)
    except ValueError:
        raise argparse.ArgumentTypeError(f"“{text}” is no whole number") from None


COMMANDS: tuple[Command, ...] = (
    Command("import", "bring articles into the archive", "into:import_", _import),
    Command(
        "extract", "print the statements of files, without an archive", "extract:extract", _extract
    ),
    Command("search", "find statements", "find:search", _search),
    Command("tag", "tag what a query finds", "order:tag", _tag),
    Command("collect", "put what a query finds into a collection", "order:collect", _collect),
    Command("export", "write statements to a file", "out:export", _export),
    Command("undo", "take back the newest step", "order:undo", _nothing),
    Command("redo", "bring back the step undone last", "order:redo", _nothing),
    Command("steps", "list what was done, newest first", "order:steps", _steps),
    Command("check", "recompute every hash and every span", "upkeep:check", _nothing),
    Command("rebuild-index", "make the index anew", "upkeep:rebuild_index", _nothing),
    Command("backup", "write a checked copy of the archive", "upkeep:backup", _backup),
    Command("restore", "make an archive of a backup", "upkeep:restore", _restore),
    Command("people", "bring in people and their offices", "into:people", _people),
    Command("sample", "make the sample archive", "upkeep:sample", _sample),
    Command("tour", "do the main job on the sample archive and say so", "tour:tour", _nothing),
    Command("bench", "measure the search", "upkeep:bench", _bench),
)
