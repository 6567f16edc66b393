#!/bin/sh
# Measures the built program against the best others can do, on this machine, in one run.
#
#   releng/benchmark/run.sh files [ELEMENTS ...]   open and save dossiers: ours, EMF's XMI, a bare parser, bare bytes
#   releng/benchmark/run.sh timeline [ARGUMENTS]   lay a timeline out
#   releng/benchmark/run.sh journal [WORD ...]     what the journal costs a gesture; those with one of the words in their names
#   releng/benchmark/run.sh web [FOLDER]           read 400 saved pages, of a folder or made up: ours, bare jsoup
#   releng/benchmark/run.sh reading FOLDER ...     how well saved pages are read, each beside what is right
#   releng/benchmark/run.sh feeds                  read 1,000 feeds: ours, bare StAX
#   releng/benchmark/run.sh merge [ELEMENTS ...]   merge and compare dossiers: ours, git on the same files
#   releng/benchmark/run.sh git [ELEMENTS]         commit a dossier: ours, git
#   releng/benchmark/run.sh history [ELEMENTS [COMMITS [FOLDER]]]  tell who changed an element; what is made in a folder stays
#   releng/benchmark/run.sh search [PASSAGES]      index passages and look words up: ours, bare Lucene
#   releng/benchmark/run.sh social [MEGABYTES]     read a long thread and an archive of posts: ours, bare Jackson
#   releng/benchmark/run.sh bibliography [ENTRIES]  read BibTeX and RIS: ours, and jbibtex where ADDUCE_CLASSPATH has it
#
# Runs against the plug-ins of the built product, or against ADDUCE_CLASSPATH where that is set; on JAVA_HOME, else the JDK
# that ./adduce would take.
set -eu
here=$(cd "$(dirname "$0")" && pwd)
. "$here/../setup/bring.sh"
usage() { sed -n '2,18s/^# \{0,1\}//p' "$0" >&2; exit 2; }

[ $# -gt 0 ] || usage
case $1 in
    files) main=org.adduce.benchmark.FilesBenchmark ;;
    web|feeds) main=org.adduce.benchmark.PagesBenchmark ;;
    reading) main=org.adduce.benchmark.ReadingMeasure ;;
    merge) main=org.adduce.benchmark.MergeBenchmark ;;
    history) main=org.adduce.benchmark.HistoryBenchmark ;;
    git) main=org.adduce.benchmark.GitBenchmark ;;
    timeline) main=org.adduce.benchmark.TimelineBenchmark ;;
    journal) main=org.adduce.benchmark.JournalBenchmark ;;
    search) main=org.adduce.benchmark.SearchBenchmark ;;
    bibliography) main=org.adduce.benchmark.BibliographyBenchmark ;;
    social) main=org.adduce.benchmark.SocialBenchmark ;;
    *) usage ;;
esac
[ "$main" = org.adduce.benchmark.PagesBenchmark ] || shift

bring_jdk
path=${ADDUCE_CLASSPATH:-}
if [ -z "$path" ]; then
    plugins=$here/../../$PRODUCT/plugins
    [ -d "$plugins" ] || stop "build the product first: ./adduce --version"
    for jar in "$plugins"/*.jar; do path=$path:$jar; done
fi

classes=$(mktemp -d)
trap 'rm -rf "$classes"' EXIT INT TERM
"$JAVA_HOME/bin/javac" -nowarn --release 21 -proc:none -d "$classes" -cp "$path" "$here"/src/org/adduce/benchmark/*.java
"$JAVA_HOME/bin/java" -cp "$classes:$path" "$main" "$@"
