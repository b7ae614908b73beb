#!/bin/sh
# Makes target/packages/mutirao-VERSION-windows.zip: the program for a Windows that has a JDK 25.
set -eu
cd "$(dirname "$0")/.."
eval "$(sed -n '/^# --- JDK discovery/,/^# --- end of JDK discovery/p' mvnw)"
jdk_find || exit 1
set +f

# the same build with the JavaFX of Windows, beside the one of this system
./mvnw -q -B -ntp package -DskipTests -Dtraining.skip=true -Dout=target/windows -Djavafx.platform=win
version="$(sed -n 's|^  <version>\(.*\)</version>$|\1|p' pom.xml)"
mkdir -p target/packages
zip="$PWD/target/packages/mutirao-$version-windows.zip"
rm -f "$zip" target/windows/mutirao/bin/mutirao
cp LICENSE installer/LEIAME.txt target/windows/mutirao/
(cd target/windows && "$JAVA_HOME/bin/jar" --create --no-manifest --file "$zip" mutirao)

# every library that the program names is there, and those with native code are of Windows
missing=0
for jar in $(unzip -p "$zip" mutirao/lib/mutirao.jar >target/windows/held.jar && unzip -p target/windows/held.jar META-INF/MANIFEST.MF |
  tr -d '\r' | sed -e ':a' -e 'N' -e '$!ba' -e 's/\n //g' | sed -n 's/^Class-Path: //p'); do
  unzip -l "$zip" "mutirao/lib/$jar" >/dev/null || { echo "$zip lacks $jar" >&2; missing=1; }
done
unzip -l "$zip" | grep -q 'javafx-graphics-.*-win.jar' || { echo "$zip lacks the JavaFX of Windows" >&2; missing=1; }
[ "$missing" -eq 0 ]
ls "$zip"
