#!/bin/sh
# Makes examples/race-for-compute.adduce anew from the texts beside it, with the bundles of the built product.
# usage: releng/examples/make.sh   (from the project's root, after ./adduce has built the product)
set -eu
cd "$(dirname "$0")/../.."
. releng/setup/bring.sh
bring_jdk
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
path=${ADDUCE_CLASSPATH:-$(ls "$PRODUCT"/plugins/*.jar | tr '\n' ':')}
"$JAVA_HOME/bin/javac" -nowarn --release 21 -d "$work" -cp "$path" releng/examples/src/*.java
"$JAVA_HOME/bin/java" -cp "$work:$path" MakeExample examples org.adduce.importer.text.TextImporter
