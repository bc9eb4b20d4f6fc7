#!/usr/bin/env bash
# Make dist/Rostra.AppImage of the frozen program; wants appimagetool on the PATH.
set -euo pipefail
cd "$(dirname "$0")/../.."
[ -x dist/rostra/rostra ] || { echo "run packaging/pyinstaller/build.sh first"; exit 1; }
command -v appimagetool >/dev/null || { echo "appimagetool is not installed"; exit 1; }
root="$(mktemp -d)/Rostra.AppDir"
trap 'rm -rf "$(dirname "$root")"' EXIT
mkdir -p "$root"
cp -r dist/rostra "$root/rostra"
cp packaging/linux/org.rostra.Rostra.desktop packaging/linux/org.rostra.Rostra.svg "$root/"
printf '#!/bin/sh\nexec "$(dirname "$(readlink -f "$0")")/rostra/rostra" "$@"\n' >"$root/AppRun"
chmod +x "$root/AppRun"
appimagetool "$root" dist/Rostra.AppImage
