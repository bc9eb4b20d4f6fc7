#!/usr/bin/env bash
# A picture of every page and dialog, on a screen of the size named first:
#   packaging/setup/tour.sh 1280x720 --theme dark --language ru --out DIR
set -euo pipefail
here="$(cd "$(dirname "$0")/../.." && pwd)"
export ROSTRA_SCREEN="$1"
exec "$here/packaging/setup/in-window.sh" "$here/.venv/bin/python" "$here/tests/acceptance/tour.py" "$@"
