#!/bin/sh
# Makes target/image/mutirao: the program with its own Java, for machines that have none.
# With deb (on Debian and Ubuntu), msi (on Windows) or dmg (on macOS) it also packs the image into target/packages.
set -eu
cd "$(dirname "$0")/.."

# --- the JDK: as mvnw looks for it ---
eval "$(sed -n '/^# --- JDK discovery/,/^# --- end of JDK discovery/p' mvnw)"
jdk_find || exit 1
set +f # the lines above leave patterns off, as mvnw wants them

./mvnw -q -B -ntp package -DskipTests -Dtraining.skip=true
work=target/image
rm -rf "$work"
mkdir -p "$work/fx" "$work/app"
cp -r target/mutirao/lib/. "$work/app/"
rm -f "$work/app/mutirao.aot"
# JavaFX goes into the runtime as modules; the jars without a system's name are empty.
for jar in "$work"/app/javafx-*.jar; do
  case "${jar##*/}" in
    javafx-*-linux*.jar | javafx-*-mac*.jar | javafx-*-win.jar) mv "$jar" "$work/fx/" ;;
    *) rm "$jar" ;;
  esac
done

"$JAVA_HOME/bin/jlink" --module-path "$work/fx" --output "$work/runtime" \
  --add-modules java.base,java.desktop,java.logging,java.management,java.naming,java.net.http,java.sql,jdk.crypto.ec,jdk.localedata,jdk.unsupported,jdk.zipfs,javafx.controls,javafx.fxml \
  --include-locales=en,pt-BR --strip-debug --no-header-files --no-man-pages --compress zip-6

version="$(sed -n 's|^  <version>\(.*\)</version>$|\1|p' pom.xml)"
case "$(uname -s)" in
  Darwin) icon=installer/mutirao.icns; version="$(echo "$version" | sed 's/^0\./1.0./; s/^\([0-9]*\.[0-9]*\.[0-9]*\).*/\1/')" ;; # macOS takes no leading 0
  Linux) icon=installer/mutirao.png ;;
  *) icon=installer/mutirao.ico ;;
esac
"$JAVA_HOME/bin/jpackage" --type app-image --name mutirao --app-version "$version" --dest "$work" --icon "$icon" \
  --description "Needs, offers and deliveries of relief, without a network" --vendor Mutirao \
  --input "$work/app" --main-jar mutirao.jar --main-class org.mutirao.bootstrap.Main --runtime-image "$work/runtime" \
  --java-options --enable-native-access=javafx.graphics,ALL-UNNAMED --java-options --sun-misc-unsafe-memory-access=allow \
  --java-options -XX:+UseSerialGC --java-options -XX:-UsePerfData --java-options -Xlog:disable \
  --java-options -Dstdout.encoding=UTF-8 --java-options -Dstderr.encoding=UTF-8 \
  --java-options '-Djava.util.logging.config.file=$APPDIR/logging.properties'
rm -r "$work/fx" "$work/app" "$work/runtime"

[ $# -gt 0 ] || exit 0
mkdir -p target/packages
rm -f target/packages/*."$1"
case "$1" in
  deb) installer/deb.sh "$version" ;;
  msi) "$JAVA_HOME/bin/jpackage" --type msi --app-image "$work/mutirao" --name Mutirao --app-version "$version" --vendor Mutirao \
    --dest target/packages --license-file LICENSE --win-menu --win-shortcut --win-dir-chooser --win-per-user-install ;;
  dmg) "$JAVA_HOME/bin/jpackage" --type dmg --app-image "$work/mutirao.app" --name Mutirao --app-version "$version" --dest target/packages ;;
  *) echo "$0: deb, msi or dmg, not $1" >&2; exit 2 ;;
esac
ls target/packages/*."$1"
