"""From the words on a command line to an exit status.  No traceback ever reaches a person."""

from __future__ import annotations

import argparse
import importlib
import os
import sys
from collections.abc import Callable, Mapping, Sequence
from pathlib import Path

from rostra.cli.console import Console
from rostra.cli.table import COMMANDS, Command
from rostra.domain.errors import Cancelled, RostraError
from rostra.version import __version__

DONE, SOME_FAILED, WRONG_USE, STOPPED = 0, 1, 2, 130

_EPILOG = """Without a command, Rostra's window opens.
Exit status: 0 done; 1 something failed, each named; 2 wrong use; 130 stopped with Ctrl+C."""


class WrongUse(RostraError):
    """The command cannot be meant so: exit status 2."""


def parser() -> argparse.ArgumentParser:
    """Of all commands; every one takes --archive and --json, before or after its name."""
    top = argparse.ArgumentParser(
        prog="rostra",
        description="A desktop archive of what leaders said.",
        epilog=_EPILOG,
        formatter_class=argparse.RawDescriptionHelpFormatter,
    )
    top.add_argument("--version", action="version", version=f"rostra {__version__}")
    _common(top, default=None)
    commands = top.add_subparsers(dest="command", metavar="COMMAND")
    for command in COMMANDS:
        sub = commands.add_parser(command.name, help=command.help, description=command.help)
        _common(sub, default=argparse.SUPPRESS)
        command.arguments(sub)
    return top


def _common(to: argparse.ArgumentParser, default: object) -> None:
    to.add_argument(
        "--archive",
        metavar="DIR",
        default=default,
        help="the archive's folder (else $ROSTRA_ARCHIVE, else Rostra in your documents)",
    )
    to.add_argument("--json", action="store_true", default=default or False, help="answer in JSON")


def main(
    argv: Sequence[str] | None = None, writers: Mapping[str, Callable[..., int]] | None = None
) -> int:
    """Run one command; the exit status.

    `writers` export to formats that the rooms below do not know, each called as `Archive.export`
    is with the archive before all and without the format: PDF is set by Qt.
    """
    try:
        args = parser().parse_args(argv)
    except SystemExit as exit_:  # argparse has said why
        return exit_.code if isinstance(exit_.code, int) else WRONG_USE
    if args.command is None:
        parser().print_help()
        return WRONG_USE
    args.writers = writers or {}
    command = next(c for c in COMMANDS if c.name == args.command)
    console = Console(args.json)
    try:
        return _run(command, args, console)
    except (KeyboardInterrupt, Cancelled):
        console.complain("Stopped. What was finished is kept.")
        return STOPPED
    except BrokenPipeError:
        # The reader of our output went away (`rostra search x | head`): that is no fault.
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
        return DONE
    except WrongUse as error:
        console.complain(error)
        return WRONG_USE
    except RostraError as error:
        console.complain(error)
        return SOME_FAILED
    except Exception as error:  # noqa: BLE001  # the last one who can say it kindly
        return _bug(error, console)


def _run(command: Command, args: argparse.Namespace, console: Console) -> int:
    module, _, function = command.run.partition(":")
    run: Callable[[argparse.Namespace, Console], int] = getattr(
        importlib.import_module(f"rostra.cli.{module}"), function
    )
    status = run(args, console)
    sys.stdout.flush()
    return status


def _bug(error: Exception, console: Console) -> int:
    from rostra.app.logging import write_crash_report
    from rostra.app.paths import state_folder

    path = write_crash_report(error, state_folder())
    where = f" The report is in {path}." if path else ""
    console.complain(
        f"An error in Rostra: {type(error).__name__}: {error}.{where}", "Please send it to us."
    )
    return SOME_FAILED


def archive_folder(args: argparse.Namespace) -> Path:
    """The archive a command is about."""
    from rostra.app.paths import usual_archive

    return Path(args.archive).expanduser() if args.archive else usual_archive()
