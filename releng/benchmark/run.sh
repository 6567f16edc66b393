#!/bin/sh
# Measures the built program against the best others can do, on this machine, in one run.
#
#   releng/benchmark/run.sh files [ELEMENTS ...]   open and save dossiers: ours, EMF's XMI, a bare parser, bare bytes
#   releng/benchmark/run.sh timeline [ARGUMENTS]   lay a timeline out
#
# Runs against the plug-ins of the built product, or against ADDUCE_CLASSPATH where that is set. JAVA_HOME names the JDK.
set -eu
here=$(cd "$(dirname "$0")" && pwd)
usage() { sed -n '2,8s/^# \{0,1\}//p' "$0" >&2; exit 2; }

[ $# -gt 0 ] || usage
case $1 in
    files) main=org.adduce.benchmark.FilesBenchmark ;;
    timeline) main=org.adduce.benchmark.TimelineBenchmark ;;
    *) usage ;;
esac
shift

java=${JAVA_HOME:+$JAVA_HOME/bin/}java
javac=${JAVA_HOME:+$JAVA_HOME/bin/}javac
path=${ADDUCE_CLASSPATH:-}
if [ -z "$path" ]; then
    plugins=$(find "$here/../org.adduce.product/target" -type d -name plugins -path '*linux*' 2>/dev/null | head -n 1)
    [ -n "$plugins" ] || { echo "There is no built product. Run ./verify, or set ADDUCE_CLASSPATH." >&2; exit 2; }
    for jar in "$plugins"/*.jar; do path=$path:$jar; done
fi

classes=$(mktemp -d)
trap 'rm -rf "$classes"' EXIT INT TERM
"$javac" -nowarn --release 21 -proc:none -d "$classes" -cp "$path" "$here"/src/org/adduce/benchmark/*.java
"$java" -cp "$classes:$path" "$main" "$@"
