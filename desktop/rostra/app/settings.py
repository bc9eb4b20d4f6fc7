"""Every setting, declared once: the settings page, the file and the help read this table."""

from __future__ import annotations

import json
import logging
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any, TypeVar

from rostra.domain.errors import RostraError

_log = logging.getLogger(__name__)

_ANY_PATH = "surrogateescape"
"""A folder's name need not be UTF-8 on Linux; its bytes are kept as they are."""

Value = bool | int | float | str | list[str]
_Kind = TypeVar("_Kind")


@dataclass(frozen=True, slots=True)
class Setting:
    """One setting: its key in the file, its type by its default, and how a person sees it."""

    key: str
    default: Value
    title: str
    help: str
    choices: tuple[str, ...] = ()
    minimum: float | None = None
    maximum: float | None = None
    names: tuple[str, ...] = ()
    """What a person reads for each of the choices."""
    shown: bool = True
    """Whether it is on the settings page; what is not is state the window keeps."""

    @property
    def type(self) -> type[Value]:
        """bool, int, float, str or list."""
        return type(self.default)

    def accepts(self, value: object) -> bool:
        """Whether a value from a file or a person may stand here."""
        if self.type is list:
            return isinstance(value, list) and all(isinstance(v, str) for v in value)
        if self.type is float and isinstance(value, int) and not isinstance(value, bool):
            value = float(value)
        if type(value) is not self.type:
            return False
        if self.choices and value not in self.choices:
            return False
        if isinstance(value, int | float) and not isinstance(value, bool):
            return (self.minimum is None or value >= self.minimum) and (
                self.maximum is None or value <= self.maximum
            )
        return True


LANGUAGES: Mapping[str, str] = {"en": "English", "ru": "Русский", "az": "Azərbaycanca"}
"""Those that Rostra speaks: BCP 47 code -> its own name."""

SETTINGS: tuple[Setting, ...] = (
    Setting(
        "archive",
        "",
        "Archive opened at the start",
        "The folder of the archive. Empty: the one that was open last.",
    ),
    Setting(
        "theme",
        "system",
        "Appearance",
        "Light, dark, or as the system has it.",
        choices=("system", "light", "dark"),
        names=("As the system", "Light", "Dark"),
    ),
    Setting(
        "language",
        "system",
        "Language",
        "The language of the window. The command line stays English.",
        choices=("system", *LANGUAGES),
        names=("As the system", *LANGUAGES.values()),
    ),
    Setting(
        "reader.size",
        100,
        "Text size in the reader",
        "Per cent of the usual size.",
        minimum=50,
        maximum=300,
    ),
    Setting(
        "results.layout",
        "cards",
        "Results as",
        "Cards with the words around the hit, or a table of columns.",
        choices=("cards", "table"),
        names=("Cards", "Table"),
    ),
    Setting(
        "results.group",
        "",
        "Results grouped",
        "Groups can be folded; of many statements they are folded at first.",
        choices=("", "speaker", "sector", "country", "outlet", "tag", "kind"),
        names=(
            "Not grouped",
            "By speaker",
            "By sector",
            "By country",
            "By outlet",
            "By tag",
            "By kind of speech",
        ),
    ),
    Setting(
        "search.sort",
        "relevance",
        "Results sorted by",
        "Order of a new search.",
        choices=("relevance", "date", "-date", "added"),
        names=("Relevance", "Newest first", "Oldest first", "Last added"),
    ),
    Setting(
        "import.sheet",
        "always",
        "Look before importing",
        "The sheet shows what would come in, so that a date or an outlet can be put right first.",
        choices=("always", "unsure", "never"),
        names=("Always", "When something is uncertain", "Never"),
    ),
    Setting(
        "work.processes",
        0,
        "Processes for extraction",
        "How many read articles at once. 0: half of the processors, at most four.",
        minimum=0,
        maximum=32,
    ),
    Setting(
        "work.notify",
        True,
        "Tell outside the window",
        "A notification when work of more than ten seconds ends while another window is in front.",
    ),
    Setting(
        "bulk.preview",
        50,
        "Preview above",
        "A bulk change of more records than this is shown before it is done.",
        minimum=1,
        maximum=1_000_000,
    ),
    Setting(
        "backup.on_close",
        False,
        "Back up when the archive is closed",
        "A checked copy in the archive's own backups folder; old ones are rotated.",
    ),
    Setting(
        "export.format",
        "docx",
        "Export format",
        "What the export dialog offers first.",
        choices=("docx", "csv", "json", "markdown"),
        names=("Briefing book (DOCX)", "CSV table", "JSON", "Markdown"),
    ),
    Setting(
        "export.language",
        "window",
        "Language of exports",
        "Of the labels in documents that people read; what was said stays as it was said.",
        choices=("window", *LANGUAGES),
        names=("As the window", *LANGUAGES.values()),
    ),
    Setting(
        "tags.quick",
        [],
        "Quick tags",
        "The tags of Ctrl+1 to Ctrl+9. Empty: those used last.",
    ),
    Setting("archives.recent", [], "Archives opened lately", "Newest first.", shown=False),
    Setting("window.state", "", "Panes and splitters", "As Qt saves them, base64.", shown=False),
    Setting("window.geometry", "", "Place and size", "As Qt saves them, base64.", shown=False),
)

BY_KEY: Mapping[str, Setting] = {setting.key: setting for setting in SETTINGS}


class Settings:
    """The values, and the JSON file they are in.  Keys of a newer Rostra are kept as they are."""

    def __init__(self, path: Path) -> None:
        self.path = path
        self.warnings: list[str] = []
        self._values: dict[str, Any] = self._load()

    def get(self, key: str, kind: type[_Kind]) -> _Kind:
        """The value of a declared key, of the type the caller names (that of the table).

        What the file holds wrongly counts as not set.
        """
        setting = BY_KEY[key]
        value = self._values.get(key, setting.default)
        if not setting.accepts(value):
            value = setting.default
        if setting.type is float:
            value = float(value)
        if not isinstance(value, kind):
            raise TypeError(f"{key} is {setting.type.__name__}, not {kind.__name__}")
        return value

    def set(self, key: str, value: Value) -> None:
        """Keep a value and write the file.  Raises RostraError on one the table does not allow."""
        setting = BY_KEY[key]
        if not setting.accepts(value):
            raise RostraError(f"“{value}” is no value for “{setting.title}”.", setting.help)
        if self._values.get(key) == value:
            return
        self._values[key] = value
        self.save()

    def items(self) -> Iterator[tuple[Setting, Value]]:
        """Every declared setting and its value, in the table's order."""
        for setting in SETTINGS:
            value = self._values.get(setting.key, setting.default)
            yield setting, value if setting.accepts(value) else setting.default

    def save(self) -> None:
        """Write aside and move into place, so that a crash leaves the old file."""
        aside = self.path.with_suffix(".part")
        try:
            self.path.parent.mkdir(parents=True, exist_ok=True)
            text = json.dumps(self._values, indent=2, ensure_ascii=False) + "\n"
            aside.write_text(text, "utf-8", _ANY_PATH)
            aside.replace(self.path)
        except OSError as error:
            raise RostraError(
                f"The settings cannot be written to {self.path}: {error.strerror}.",
                "They hold until Rostra is closed.",
            ) from error

    def _load(self) -> dict[str, Any]:
        try:
            values = json.loads(self.path.read_text("utf-8", _ANY_PATH))
        except FileNotFoundError:
            return {}
        except (OSError, ValueError) as error:
            self._warn(f"The settings in {self.path} cannot be read; the defaults hold. ({error})")
            return {}
        if not isinstance(values, dict):
            self._warn(f"The settings in {self.path} are not a table; the defaults hold.")
            return {}
        for key, value in values.items():
            setting = BY_KEY.get(key)
            if setting and not setting.accepts(value):
                self._warn(f"{key} is {value!r} in {self.path}; the default holds.")
        return values

    def _warn(self, message: str) -> None:
        _log.warning("%s", message)
        self.warnings.append(message)
