"""The scripts of `packaging/` that tests read with: they are in no package."""

from __future__ import annotations

import importlib.util
import sys
from pathlib import Path
from types import ModuleType

ROOT = Path(__file__).parents[2]


def script(room: str, name: str) -> ModuleType:
    """`packaging/ROOM/NAME.py`, loaded anew; it finds what lies beside it, as when it is run."""
    path = ROOT / "packaging" / room / f"{name}.py"
    if str(path.parent) not in sys.path:
        sys.path.append(str(path.parent))
    spec = importlib.util.spec_from_file_location(f"{room}_{name}", path)
    assert spec is not None
    assert spec.loader is not None
    module = importlib.util.module_from_spec(spec)
    sys.modules[spec.name] = module
    spec.loader.exec_module(module)
    return module
