"""How a network's files are opened: its vocabulary and its session, one thread each."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING, Any

from rostra.domain.errors import ModelError

if TYPE_CHECKING:
    from tokenizers import Tokenizer

CLS, SEP = 101, 102
"""The wordpieces [CLS] and [SEP]."""


def opened_vocabulary(path: Path) -> Tokenizer:
    """The tokenizer, which neither pads nor cuts.  Raises ModelError when it cannot be read."""
    from tokenizers import Tokenizer

    try:
        tokenizer = Tokenizer.from_file(str(path))
    except Exception as error:  # noqa: BLE001 - the library raises bare Exception
        raise ModelError(
            f"The model's vocabulary cannot be read: {path} ({error}).",
            "Install Rostra again; your archives are not touched by that.",
        ) from None
    tokenizer.no_padding()
    tokenizer.no_truncation()
    return tokenizer


def opened_network(path: Path) -> Any:
    """The session of onnxruntime.  Raises ModelError when the network does not run here."""
    import onnxruntime

    options = onnxruntime.SessionOptions()
    options.intra_op_num_threads = options.inter_op_num_threads = 1
    options.add_session_config_entry("session.intra_op.allow_spinning", "0")
    options.log_severity_level = 3
    try:
        return onnxruntime.InferenceSession(str(path), options, providers=["CPUExecutionProvider"])
    except Exception as error:  # noqa: BLE001 - onnxruntime's own kinds, all of Exception
        raise ModelError(
            f"The statement model does not run: {path} ({error}).",
            "Install Rostra again; its onnxruntime and its model belong together.",
        ) from None
