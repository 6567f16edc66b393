#!/bin/sh
# build.sh [FOLDER]: the self-contained product for this machine, with its own Java, in FOLDER (releng/package/target):
# Adduce/ (a folder that can be put anywhere), and adduce_VERSION_ARCHITECTURE.deb. From the same commit, the same bytes but for two orders: decision 46.
set -eu
cd "$(dirname "$(readlink -f "$0")")/../.."
. releng/setup/bring.sh
out=$(readlink -m "${1:-releng/package/target}")

bring_jdk
bring_maven
command -v dpkg-deb >/dev/null 2>&1 || packages dpkg
command -v objcopy >/dev/null 2>&1 || packages binutils
command -v fakeroot >/dev/null 2>&1 || packages fakeroot

time_of_commit
say "building the product"
rm -rf "${PRODUCT:?}"
# shellcheck disable=SC2086
"$MVN" -B -ntp -q -pl releng/org.adduce.product -am package -DskipTests $REPRODUCIBLE >&2 || stop "the build failed; what Maven says stands above"
rm -rf "$out" && mkdir -p "$out"

say "making a Java of what it needs"
modules=$(grep -v '^#' releng/package/modules | paste -sd, -)
"$JAVA_HOME/bin/jlink" --add-modules "$modules" --strip-debug --no-header-files --no-man-pages --compress zip-6 --output "$out/java"

say "making the folder"
cp -a "$PRODUCT" "$out/product"
releng/package/same-bytes "$out/product"
launcher=$(cd "$out/product" && ls plugins/org.eclipse.equinox.launcher_*.jar)
"$JAVA_HOME/bin/jpackage" --type app-image --name Adduce --app-version 1.0.0 --vendor Adduce --dest "$out" \
    --input "$out/product" --runtime-image "$out/java" --icon releng/package/linux/icons/adduce-256.png \
    --main-jar "$launcher" --main-class org.eclipse.equinox.launcher.Main \
    --java-options -XX:+UseSerialGC --java-options -XX:TieredStopAtLevel=1 --java-options -XX:InitialRAMPercentage=4 --java-options --enable-native-access=ALL-UNNAMED \
    --java-options '-Dosgi.install.area=$APPDIR'
# jpackage puts every jar it finds on the class path; Equinox loads them itself, each with a loader of its own
config=$out/Adduce/lib/app/Adduce.cfg
grep -v '^app.classpath=' "$config" | sed "s|^\[Application\]|&\napp.classpath=\$APPDIR/$launcher|" >"$out/cfg" && mv "$out/cfg" "$config"
cp releng/package/linux/adduce "$out/Adduce/bin/adduce"
rm -rf "$out/product" "$out/java"

# a module that is missing is seen when it starts, and not before
HOME=$out/home ADDUCE_QUICK=no "$out/Adduce/bin/adduce" formats >/dev/null 2>"$out/started" || { cat "$out/started" >&2; stop "what was made does not start"; }
rm -rf "$out/home" "$out/started"

say "making the package"
version=$(sed -n 's/.*<version>\(.*\)-SNAPSHOT<.*/\1/p' pom.xml | head -n 1)~$(date -u -d "@$SOURCE_DATE_EPOCH" +%Y%m%d%H%M)
architecture=$(dpkg --print-architecture)
root=$out/deb
mkdir -p "$root/DEBIAN" "$root/opt" "$root/usr/bin" "$root/usr/share/applications" "$root/usr/share/mime/packages" "$root/usr/share/doc/adduce"
cp -a "$out/Adduce" "$root/opt/adduce"
: >"$root/opt/adduce/lib/app/shared"
ln -s ../../opt/adduce/bin/adduce "$root/usr/bin/adduce"
cp releng/package/linux/adduce.desktop "$root/usr/share/applications/"
cp releng/package/linux/adduce.xml "$root/usr/share/mime/packages/"
ln -s ../../../../opt/adduce/lib/app/licences.html "$root/usr/share/doc/adduce/licences.html"
mkdir -p "$root/usr/share/icons/hicolor/scalable/apps"
cp bundles/org.adduce.model.edit/icons/app/adduce-128.svg "$root/usr/share/icons/hicolor/scalable/apps/adduce.svg"
for size in 16 32 48 128 256; do
    icons=$root/usr/share/icons/hicolor/${size}x$size/apps
    mkdir -p "$icons" && cp releng/package/linux/icons/adduce-$size.png "$icons/adduce.png"
done
size=$(du -k -s --apparent-size "$root" | cut -f1)
sed -e "s/@version@/$version/" -e "s/@architecture@/$architecture/" -e "s/@size@/$size/" releng/package/linux/control >"$root/DEBIAN/control"
cp releng/package/linux/postrm "$root/DEBIAN/"
chmod -R u+rwX,go+rX,go-w "$root"
find "$root" -exec touch -h -d "@$SOURCE_DATE_EPOCH" {} +
fakeroot dpkg-deb -Zxz --build "$root" "$out/adduce_${version}_$architecture.deb" >&2
rm -rf "$root"
say "made $out/Adduce and $out/adduce_${version}_$architecture.deb"
