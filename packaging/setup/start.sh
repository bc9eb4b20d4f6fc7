#!/usr/bin/env bash
# Start the window; without a display, do the main job on the sample archive and say what was done.
set -euo pipefail
cd "$(dirname "$0")/../.."
if [ -n "${DISPLAY:-}${WAYLAND_DISPLAY:-}" ] || [ "$(uname)" != Linux ]; then
  exec .venv/bin/python -m rostra
fi
echo "There is no display here, so this is Rostra's main job on the sample archive, without a window."
exec .venv/bin/python -m rostra tour
