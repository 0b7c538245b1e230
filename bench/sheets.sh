#!/bin/sh
# How long it takes to seat a stage of invented people and to draw its roll-call sheets, each time from
# a cold start, as Limen starts (without the optimising compiler).
#
#   bench/sheets.sh             1,000 people, three times
#   bench/sheets.sh 300 10      300 people, ten times
#
# Prints Markdown. Run it where nothing else is running.

people=${1:-1000}
times=${2:-3}
home=$(CDPATH='' cd -P -- "$(dirname -- "$0")/.." && pwd -P) || exit 1
cd "$home" || exit 1
# shellcheck source=bench/classes
. "$home/bench/classes"
bench_classes || exit 1
while [ "$times" -gt 0 ]; do
    "$JAVA_HOME/bin/java" -XX:TieredStopAtLevel=1 -XX:+UseSerialGC -cp "$bench_path" limen.bench.RollCall "$people" || exit 1
    times=$((times - 1))
done
