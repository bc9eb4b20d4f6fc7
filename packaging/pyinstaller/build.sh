#!/usr/bin/env bash
# Freeze Rostra into dist/rostra and try the frozen program on one article.
set -euo pipefail
cd "$(dirname "$0")/../.."
packaging/setup/setup.sh run
.venv/bin/python -m pip install -q --disable-pip-version-check "pyinstaller>=6.10,<7"
.venv/bin/python -m PyInstaller --noconfirm --log-level WARN packaging/pyinstaller/rostra.spec
folder="$(mktemp -d)"
trap 'rm -rf "$folder"' EXIT
printf 'date 2024-03-07\n\nPresident Leyla Aral said on Tuesday that the railway would open in May.\n' >"$folder/try.txt"
dist/rostra/rostra extract "$folder/try.txt" --jsonl | grep -q '"statements": \[{' ||
  { echo "the frozen program found no statement"; exit 1; }
du -sh dist/rostra
