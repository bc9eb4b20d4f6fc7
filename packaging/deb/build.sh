#!/usr/bin/env bash
# Make dist/rostra_VERSION_ARCH.deb of the frozen program (packaging/pyinstaller/build.sh first).
set -euo pipefail
cd "$(dirname "$0")/../.."
[ -x dist/rostra/rostra ] || { echo "run packaging/pyinstaller/build.sh first"; exit 1; }
version="$(sed -n 's/^__version__ = "\(.*\)"/\1/p' desktop/rostra/version.py)"
architecture="$(dpkg --print-architecture)"
root="$(mktemp -d)"
trap 'rm -rf "$root"' EXIT
install -d "$root/opt" "$root/usr/bin" "$root/usr/share/applications" "$root/usr/share/metainfo" \
  "$root/usr/share/icons/hicolor/scalable/apps" "$root/usr/share/doc/rostra" "$root/DEBIAN"
cp -r dist/rostra "$root/opt/rostra"
ln -s /opt/rostra/rostra "$root/usr/bin/rostra"
cp packaging/linux/org.rostra.Rostra.desktop "$root/usr/share/applications/"
cp packaging/linux/org.rostra.Rostra.metainfo.xml "$root/usr/share/metainfo/"
cp packaging/linux/org.rostra.Rostra.svg "$root/usr/share/icons/hicolor/scalable/apps/"
cp LICENSE "$root/usr/share/doc/rostra/copyright"
cat >"$root/DEBIAN/control" <<CONTROL
Package: rostra
Version: $version
Architecture: $architecture
Maintainer: The Rostra authors <rostra@localhost>
Section: office
Priority: optional
Installed-Size: $(du -sk "$root/opt" | cut -f1)
Depends: libgl1, libegl1, libdbus-1-3, libfontconfig1, libfreetype6, libxkbcommon-x11-0, libxcb-cursor0, libxcb-icccm4, libxcb-keysyms1, libxcb-shape0
Description: archive of what leaders said
 Reads news articles, finds every statement in them with who said it, when and
 about what, and keeps each one provable back to the characters it came from.
CONTROL
chmod -R u=rwX,go=rX "$root"
dpkg-deb --root-owner-group --build "$root" "dist/rostra_${version}_${architecture}.deb"
