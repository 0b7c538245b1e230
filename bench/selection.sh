#!/bin/sh
# How long it takes to plan who goes, with quotas that overlap and groups that stay together, whole
# process; beside it the plain way, one call of the solver for each person in order; and a million people.
#
#   bench/selection.sh          10,000 people, the plain way for the first 20, and 1,000,000 people
#   bench/selection.sh 200      the plain way for the first 200
#
# Prints Markdown. Run it where nothing else is running.

asked=${1:-20}
home=$(CDPATH='' cd -P -- "$(dirname -- "$0")/.." && pwd -P) || exit 1
cd "$home" || exit 1
# shellcheck source=bench/classes
. "$home/bench/classes"
bench_classes || exit 1
large_pages

plan() {
    memory=$1
    shift
    # shellcheck disable=SC2086 # nothing where the system gives no large pages
    "$JAVA_HOME/bin/java" "-Xmx$memory" -XX:+UseParallelGC $pages --enable-native-access=ALL-UNNAMED -cp "$bench_path" limen.bench.SelectionTime "$@"
}

echo "| way | outcome | time |"
echo "|---|---|---|"
plan 1g ours 10000 500
plan 1g checked 10000 500
plan 1g plain 10000 500 "$asked"
plan 4g ours 1000000 500
