#!/bin/sh
# From the start of the process to the first window: a bare RCP workbench with the JVM's default settings against Adduce as
# ./adduce starts it, with its example open, turn by turn in one run. Prints the medians and their ratio.
# usage: releng/benchmark/startup/run.sh [RUNS]   (default 7; from the project's root, after ./adduce has built the product)
# needs: Debian's xvfb, openbox, xdotool
set -eu
runs=${1:-7}
here=$(cd "$(dirname "$0")" && pwd)
cd "$here/../../.."
. releng/setup/bring.sh
bring_jdk
PATH=$JAVA_HOME/bin:$PATH
product=$(pwd)/$PRODUCT
[ -d "$product/plugins" ] || stop "build the product first: ./adduce --version"
command -v xdotool >/dev/null 2>&1 || packages xdotool
bring_display

work=$(mktemp -d)
number=$work/display
Xvfb -displayfd 3 -screen 0 1400x900x24 -nolisten tcp 3>"$number" >/dev/null 2>&1 & xvfb=$!
trap 'kill $xvfb 2>/dev/null; rm -rf "$work"' EXIT
while [ ! -s "$number" ]; do sleep 0.1; done
DISPLAY=:$(cat "$number") NO_AT_BRIDGE=1 GDK_BACKEND=x11
export DISPLAY NO_AT_BRIDGE GDK_BACKEND
openbox >/dev/null 2>&1 &

# The bare product: the same platform, without a bundle of ours.
bare=$work/bare
mkdir -p "$bare/configuration" "$work/classes"
cp -r "$here/bare/META-INF" "$here/bare/plugin.xml" "$work/classes/"
javac -nowarn --release 21 -d "$work/classes" -cp "$(ls "$product"/plugins/*.jar | tr '\n' ':')" "$here"/bare/src/org/adduce/benchmark/bare/*.java
ln -s "$product/plugins" "$bare/plugins"
jar cfm "$work/org.adduce.benchmark.bare.jar" "$work/classes/META-INF/MANIFEST.MF" -C "$work/classes" .
# All plug-ins of the product but ours, told outright: the bare one has no p2 that keeps a list of them.
others=$(awk -F, -v at="$bare" '!/^#/ && $1 !~ /^org\.adduce\./ && $1 !~ /simpleconfigurator|^org\.eclipse\.osgi$|dropins$/ {printf ",reference\\:file\\:%s/%s@%s%s", at, $3, $4, $5 == "true" ? "\\:start" : ""}' \
    "$product/configuration/org.eclipse.equinox.simpleconfigurator/bundles.info")
{
    grep -v -e '^eclipse\.' -e '^osgi\.bundles=' -e simpleconfigurator "$product/configuration/config.ini"
    echo 'eclipse.application=org.adduce.benchmark.bare.application'
    printf '%s\n' "osgi.bundles=reference\\:file\\:$work/org.adduce.benchmark.bare.jar@4$others"
} >"$bare/configuration/config.ini"

now() { echo $(($(date +%s%N) / 1000000)); }
# Starts a command, waits for a visible window wider than 100 points, closes it, prints the milliseconds it took.
window() {
    begun=$(now)
    "$@" >"$work/log" 2>&1 & pid=$!
    while kill -0 $pid 2>/dev/null; do
        for w in $(xdotool search --onlyvisible --name '' 2>/dev/null); do
            wide=$(xdotool getwindowgeometry --shell "$w" 2>/dev/null | sed -n 's/^WIDTH=//p')
            # the start script waits for Java, whose window it is
            shown=$(xdotool getwindowpid "$w" 2>/dev/null) || continue
            [ "${wide:-0}" -gt 100 ] && { [ "$shown" = $pid ] || [ "$(ps -o ppid= -p "$shown" | tr -d ' ')" = $pid ]; } && break 2
        done
        sleep 0.01
    done
    ended=$(now)
    sleep 1
    kill "${shown:-$pid}" 2>/dev/null || true
    wait $pid 2>/dev/null || true
    echo $((ended - begun))
}
median() { sort -n | awk '{a[NR]=$1} END {print a[int((NR+1)/2)]}'; }

start_bare() { window java --enable-native-access=ALL-UNNAMED -jar "$bare"/plugins/org.eclipse.equinox.launcher_*.jar -install "$bare" -configuration "$bare/configuration" -data "$work/bare-data"; }
start_ours() { XDG_STATE_HOME=$work/state XDG_CACHE_HOME=$work/cache window "$(pwd)/releng/setup/start" workbench "$product" "$work" ; }

# The first run of ours is watched by the JDK, which keeps what it saw when it ends.
for warm in 1 2; do start_bare >/dev/null; start_ours >/dev/null; done
i=0
while [ $i -lt "$runs" ]; do
    start_bare >>"$work/bare.ms"; start_ours >>"$work/ours.ms"; i=$((i + 1))
done
b=$(median <"$work/bare.ms") o=$(median <"$work/ours.ms")
echo "startup.bare-rcp   $b ms"
echo "startup.adduce     $o ms"
echo "ratio              $(awk "BEGIN {printf \"%.2f\", $o / $b}")   (target: at most 1.00)"
