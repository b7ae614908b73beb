#!/bin/sh
# Makes target/image/mutirao: the program with its own Java, for machines that have none.
set -eu
cd "$(dirname "$0")/.."

# --- the JDK: as mvnw looks for it ---
eval "$(sed -n '/^# --- JDK discovery/,/^# --- end of JDK discovery/p' mvnw)"
jdk_find || exit 1

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

version="$(unzip -p "$work/app/mutirao.jar" org/mutirao/bootstrap/version.properties | sed -n 's/^version=\([0-9.]*\).*/\1/p')"
"$JAVA_HOME/bin/jpackage" --type app-image --name mutirao --app-version "$version" --dest "$work" \
  --input "$work/app" --main-jar mutirao.jar --main-class org.mutirao.bootstrap.Main --runtime-image "$work/runtime" \
  --java-options --enable-native-access=javafx.graphics,ALL-UNNAMED --java-options --sun-misc-unsafe-memory-access=allow \
  --java-options -XX:+UseSerialGC --java-options -XX:-UsePerfData --java-options -Xlog:disable \
  --java-options -Dstdout.encoding=UTF-8 --java-options -Dstderr.encoding=UTF-8 \
  --java-options '-Djava.util.logging.config.file=$APPDIR/logging.properties'
rm -r "$work/fx" "$work/app" "$work/runtime"
