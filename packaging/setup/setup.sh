#!/usr/bin/env bash
# Makes .venv and installs Rostra into it: setup.sh run | test | ci
#
# What is missing of the system (python3-venv, the libraries Qt loads) is installed with apt-get
# where that is possible, as root or through sudo; elsewhere this says what to run and stops.
set -euo pipefail
cd "$(dirname "$0")/../.."
for_what="${1:-run}"

venv_packages=(python3-venv)
offscreen_libraries=(
  libglib-2.0.so.0:libglib2.0-0 libGL.so.1:libgl1 libEGL.so.1:libegl1
  libdbus-1.so.3:libdbus-1-3 libfontconfig.so.1:libfontconfig1
  libfreetype.so.6:libfreetype6 libxkbcommon.so.0:libxkbcommon0
)
window_libraries=(
  libxkbcommon-x11.so.0:libxkbcommon-x11-0 libxcb-cursor.so.0:libxcb-cursor0
  libxcb-icccm.so.4:libxcb-icccm4 libxcb-keysyms.so.1:libxcb-keysyms1
  libxcb-shape.so.0:libxcb-shape0
)
window_tools=(xvfb openbox xdotool imagemagick fonts-noto-core)

say() { printf 'rostra: %s\n' "$*"; }

# Install Debian packages, or say what to run.  $1: why.
system_packages() {
  local why="$1"
  shift
  local command=(env DEBIAN_FRONTEND=noninteractive apt-get)
  if ! command -v apt-get >/dev/null; then
    say "$why. Install with your system's package manager what Debian calls: $*"
    return 1
  fi
  if [ "$(id -u)" -ne 0 ]; then
    if ! command -v sudo >/dev/null || { [ ! -t 0 ] && ! sudo -n true 2>/dev/null; }; then
      say "$why. Please run:  sudo apt-get install $*"
      return 1
    fi
    command=(sudo "${command[@]}")
  fi
  say "$why; installing $*"
  if ! "${command[@]}" install -y -q --no-install-recommends "$@" </dev/null >/dev/null 2>&1; then
    "${command[@]}" update -q </dev/null >/dev/null
    "${command[@]}" install -y -q --no-install-recommends "$@" </dev/null >/dev/null
  fi
}

find_python() {
  local name
  for name in "${PYTHON:-}" python3 python3.13 python3.12 python3.11; do
    [ -n "$name" ] && command -v "$name" >/dev/null || continue
    if "$name" -c 'import sys; sys.exit(sys.version_info < (3, 11))' 2>/dev/null; then
      command -v "$name"
      return
    fi
  done
  return 1
}

make_venv() {
  if [ -x .venv/bin/python ] && .venv/bin/python -m pip --version >/dev/null 2>&1; then
    return
  fi
  local python
  if ! python="$(find_python)"; then
    system_packages "There is no Python 3.11 or newer" python3 "${venv_packages[@]}"
    python="$(find_python)" || { say "Python 3.11 or newer is needed."; exit 1; }
  fi
  if ! "$python" -c 'import ensurepip, venv' 2>/dev/null; then
    system_packages "Python's venv module is missing" "${venv_packages[@]}"
  fi
  say "making .venv with $("$python" --version)"
  "$python" -m venv --clear .venv
}

pip_install() {
  local quiet=(--disable-pip-version-check --no-input -q)
  .venv/bin/python -m pip install "${quiet[@]}" "$@" </dev/null && return
  say "that failed; trying once more"
  sleep 3
  .venv/bin/python -m pip install "${quiet[@]}" "$@" </dev/null
}

# The packages of those libraries that the loader does not find.
missing_libraries() {
  [ "$(uname)" = Linux ] || return 0
  local known pair
  known="$({ ldconfig -p || /sbin/ldconfig -p; } 2>/dev/null)"
  for pair in "$@"; do
    grep -qF "${pair%%:*} " <<<"$known" || printf '%s\n' "${pair#*:}"
  done
}

libraries() {
  local missing
  mapfile -t missing < <(missing_libraries "$@")
  [ "${#missing[@]}" -eq 0 ] || system_packages "Qt needs libraries of the system" "${missing[@]}"
}

dev_requirements() {
  .venv/bin/python - <<'PYTHON'
import tomllib
with open("pyproject.toml", "rb") as file:
    print("\n".join(tomllib.load(file)["dependency-groups"]["dev"]))
PYTHON
}

make_venv
libraries "${offscreen_libraries[@]}"
if [ "$for_what" = ci ] || [ -n "${DISPLAY:-}${WAYLAND_DISPLAY:-}" ]; then
  libraries "${window_libraries[@]}" || say "the window may not open"
fi
if [ "$for_what" = ci ] && ! command -v xdotool >/dev/null; then
  system_packages "The walks in a real window need tools" "${window_tools[@]}" ||
    say "they will be left out"
fi

say "installing Rostra and what it needs (a few minutes the first time)"
if [ "$for_what" = run ]; then
  pip_install -e .
else
  mapfile -t wanted < <(dev_requirements)
  pip_install -e . "${wanted[@]}"
  touch .venv/.test-ready
fi
# Compiled here, the first start is as quick as the others; it goes on without (a read-only folder).
.venv/bin/python -m compileall -q desktop/rostra >/dev/null 2>&1 || true
touch .venv/.run-ready
