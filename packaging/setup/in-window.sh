#!/usr/bin/env bash
# Run a command in a screen of its own with a window manager (without one, keys are lost).
# ROSTRA_SCREEN is its size, as 1280x720.
set -euo pipefail
for tool in Xvfb openbox xdotool; do
  command -v "$tool" >/dev/null || { echo "in-window: there is no $tool (apt-get install xvfb openbox xdotool)"; exit 1; }
done
read -r -d '' inside <<'INSIDE' || true
openbox & manager=$!
trap 'kill "$manager" 2>/dev/null || true' EXIT
sleep 1
"$@"
INSIDE
exec env QT_QPA_PLATFORM=xcb xvfb-run -a -s "-screen 0 ${ROSTRA_SCREEN:-1920x1080}x24" bash -c "$inside" in-window "$@"
