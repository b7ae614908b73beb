#!/bin/sh
# Makes the Debian package, installs it with apt, does a job with it as a user without rights, and removes it.
# Needs the right to install packages (run it as root, or with sudo), and a Debian or Ubuntu whose mirror can be reached.
set -eu
cd "$(dirname "$0")/.."
fail() { echo "test-deb: $*" >&2; exit 1; }
[ "$(id -u)" -eq 0 ] || fail "run it as root: it installs and removes a package"
! dpkg -s mutirao >/dev/null 2>&1 || fail "a package mutirao is installed already: remove it first, nothing was changed"

installer/build.sh deb
deb="$(ls "$PWD"/target/packages/mutirao_*.deb)"
home="$(mktemp -d)"
trap 'rm -rf "$home"; apt-get remove -y -qq mutirao >/dev/null 2>&1 || true' EXIT
cp "$deb" "$home/"
chmod 755 "$home"
DEBIAN_FRONTEND=noninteractive apt-get install -y -qq --no-install-recommends "$home/$(basename "$deb")" >/dev/null || fail "apt cannot install $deb"

bin=/usr/bin/mutirao
entry=/usr/share/applications/mutirao.desktop
[ -x "$(sed -n 's/^Exec=//p' "$entry")" ] || fail "the menu's entry starts nothing"
chown nobody "$home"
as() { # runs the program as nobody, with an empty environment and without a display
  setpriv --reuid=nobody --regid=nogroup --clear-groups env -i PATH=/nonexistent HOME="$home" LANG=C.UTF-8 \
    JAVA_TOOL_OPTIONS="-Dglass.platform=Headless -Dprism.order=sw" "$bin" --data "$home/data" "$@" 2>"$home/err" || { cat "$home/err" >&2; fail "mutirao $* failed"; }
}
as init --operation Teste --person Ana >/dev/null
as need "40 marmita @Escola X urg" >/dev/null
as offer "60 marmita @Cozinha B" >/dev/null
needs="$(as --json needs | grep -c '"needed":40')"
[ "$needs" -eq 1 ] || fail "the need is not there: $(as --json needs)"
as demo --out "$home/demo" >/dev/null
pictures="$(find "$home/demo" -name '*.png' | wc -l)"
[ "$pictures" -gt 3 ] || fail "the window drew $pictures pictures"

apt-get remove -y -qq mutirao >/dev/null
[ ! -e "$bin" ] || fail "$bin is still there"
[ ! -e "$entry" ] && [ ! -e /opt/mutirao ] || fail "something is left of it"
[ -n "$(find "$home/data" -type f)" ] || fail "removing the program took the person's data along"
echo "$(basename "$deb"), $(du -m "$deb" | cut -f1) MB: installed by apt, did a job and drew $pictures pictures as nobody, removed; the data stayed"
