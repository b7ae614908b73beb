#!/bin/sh
# Packs target/image/mutirao as a Debian package. No script runs when it is installed or removed: it is files alone.
# jpackage's own packages do not install where there is no desktop, because their scripts want a menu to write to.
set -eu
cd "$(dirname "$0")/.."
version="$1"
architecture="$(dpkg --print-architecture)"
root=target/deb
rm -rf "$root"
mkdir -p "$root/DEBIAN" "$root/opt" "$root/usr/bin" "$root/usr/share/applications" \
  "$root/usr/share/icons/hicolor/256x256/apps" "$root/usr/share/doc/mutirao"
cp -r target/image/mutirao "$root/opt/"
ln -s /opt/mutirao/bin/mutirao "$root/usr/bin/mutirao"
cp installer/mutirao.desktop "$root/usr/share/applications/"
cp installer/mutirao.png "$root/usr/share/icons/hicolor/256x256/apps/"
cp LICENSE "$root/usr/share/doc/mutirao/copyright"
find "$root" -type d -exec chmod 755 {} +
chmod -R u+w,go+rX,go-w "$root"
cat >"$root/DEBIAN/control" <<EOF
Package: mutirao
Version: $version
Section: misc
Priority: optional
Architecture: $architecture
Maintainer: Mutirao <mutirao@mutirao.org>
Installed-Size: $(du -sk "$root/opt" | cut -f1)
Depends: libc6, zlib1g, libx11-6, libgtk-3-0 | libgtk-3-0t64
Description: needs, offers and deliveries of relief, without a network
 For people who coordinate solidarity at distribution points: what is needed,
 what is offered, and each delivery to the hands that receive it. Everything is
 kept on this computer in a log that can be checked. It brings its own Java.
EOF
dpkg-deb --root-owner-group -Zxz --build "$root" "target/packages/mutirao_${version}_$architecture.deb" >/dev/null
rm -r "$root"
