"""The model's manifest: which files it is made of, and how it wants its input."""

from __future__ import annotations

import hashlib
import json
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from rostra.domain.errors import ModelError

_AGAIN = "Install Rostra again, or put the files of one release into that folder."


@dataclass(frozen=True, slots=True)
class Manifest:
    """What `resources/model/manifest.json` says.

    `window`, `before` and `after` are in wordpieces: how much is read at a time, and how much of it
    must stand before and after the part that is kept; `inputs` are the network's, in order;
    `files` maps a file's name to its SHA-256.
    """

    name: str
    version: str
    window: int
    before: int
    after: int
    inputs: tuple[str, ...]
    pointers: tuple[str, ...]
    labels: tuple[str, ...]
    files: dict[str, str]

    @property
    def network(self) -> str:
        """The name of the network's file."""
        return next(name for name in self.files if name.endswith(".onnx"))

    @property
    def vocabulary(self) -> str:
        """The name of the tokenizer's file."""
        return next(name for name in self.files if name.endswith(".json"))

    @classmethod
    def read(cls, folder: Path) -> Manifest:
        """The manifest of a model folder.  Raises ModelError when it is missing or damaged."""
        path = folder / "manifest.json"
        try:
            raw: dict[str, Any] = json.loads(path.read_text("utf-8"))
            manifest = cls(
                name=str(raw["name"]),
                version=str(raw["version"]),
                window=int(raw["window"]),
                before=int(raw["before"]),
                after=int(raw["after"]),
                inputs=tuple(raw["inputs"]),
                pointers=tuple(raw["pointers"]),
                labels=tuple(raw["labels"]),
                files=dict(raw["files"]),
            )
            if not manifest.network or not manifest.vocabulary:
                raise KeyError("files")
            if not 0 <= manifest.after <= manifest.before <= manifest.window // 6:
                raise ValueError("before and after leave too little of the window")
        except StopIteration:
            raise ModelError(
                f"The statement model's manifest names too few files: {path}.", _AGAIN
            ) from None
        except OSError as error:
            raise ModelError(
                f"The statement model is missing: {path} ({error.strerror}).", _AGAIN
            ) from None
        except (ValueError, KeyError, TypeError) as error:
            raise ModelError(
                f"The statement model's manifest is damaged: {path} ({error!r}).", _AGAIN
            ) from None
        return manifest

    def verified(self, folder: Path, name: str) -> Path:
        """The path of one of the model's files, once its bytes are what they must be."""
        return verified(folder / name, self.files.get(name, ""), self.version)


def verified(path: Path, sha256: str, version: str) -> Path:
    """The path, once its bytes have that SHA-256.  Raises ModelError when not, or when missing."""
    digest = hashlib.sha256()
    try:
        with path.open("rb") as file:
            while block := file.read(1 << 20):
                digest.update(block)
    except OSError as error:
        raise ModelError(
            f"A file of the statement model is missing: {path} ({error.strerror}).", _AGAIN
        ) from None
    if digest.hexdigest() != sha256:
        raise ModelError(
            f"The statement model is damaged: {path} is not the file of version {version} "
            "(its SHA-256 differs).",
            _AGAIN,
        )
    return path
