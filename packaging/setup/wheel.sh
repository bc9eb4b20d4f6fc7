#!/usr/bin/env bash
# Build the wheel and check that the code and every resource of the repository are in it.
set -euo pipefail
cd "$(dirname "$0")/../.."
out="$(mktemp -d)"
trap 'rm -rf "$out"' EXIT
.venv/bin/python -m pip wheel -q --disable-pip-version-check --no-deps -w "$out" . </dev/null
.venv/bin/python - "$out" <<'PYTHON'
import subprocess
import sys
import zipfile
from pathlib import Path

wheel = next(Path(sys.argv[1]).glob("*.whl"))
inside = set(zipfile.ZipFile(wheel).namelist())
tracked = subprocess.run(
    ["git", "ls-files", "desktop/rostra", "resources"], check=True, capture_output=True, text=True
).stdout.split("\n")
wanted = {
    name.replace("desktop/rostra", "rostra", 1) if name.startswith("desktop") else f"rostra/{name}"
    for name in tracked
    if name and Path(name).exists()
}
missing = sorted(wanted - inside)
if missing:
    sys.exit(f"{wheel.name} lacks {len(missing)} files: {', '.join(missing[:10])}")
print(f"{wheel.name}: {len(inside)} files, {wheel.stat().st_size / 1e6:.1f} MB, nothing missing")
PYTHON
