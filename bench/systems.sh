#!/bin/sh
# How often a name written by one system of romanization, or in its own letters, finds its bearer within
# ten in a list written by another: every pair of 17 systems and Cyrillic.
#
#   bench/systems.sh            5,000 invented full names, every one asked for in each of 324 pairs
#   bench/systems.sh 5000 300   300 of them
#
# Prints Markdown: rows are what is asked by, columns what is looked in.

names=${1:-5000}
asked=${2:-$names}
home=$(CDPATH='' cd -P -- "$(dirname -- "$0")/.." && pwd -P) || exit 1
cd "$home" || exit 1
# shellcheck source=bench/classes
. "$home/bench/classes"
bench_classes || exit 1
"$JAVA_HOME/bin/java" -Xmx2g -cp "$bench_path" limen.bench.SystemsMatrix "$names" "$asked"
