#!/bin/sh
# Makes the app image and runs it once, in an empty environment and from another place.
set -eu
cd "$(dirname "$0")/.."
installer/build.sh

moved="$(mktemp -d)"
trap 'rm -rf "$moved"' EXIT
cp -r target/image/mutirao "$moved/"
said="$(cd / && env -i PATH=/nonexistent HOME="$moved" "$moved/mutirao/bin/mutirao" --version 2>"$moved/err")"
case "$said" in
  "mutirao "[0-9]*) ;;
  *) echo "the image said: '$said'" >&2; cat "$moved/err" >&2; exit 1 ;;
esac
if [ -s "$moved/err" ]; then
  echo "the image complained:" >&2; cat "$moved/err" >&2; exit 1
fi
echo "$said: the image runs without a JDK, from any folder; $(du -sm target/image/mutirao | cut -f1) MB"
