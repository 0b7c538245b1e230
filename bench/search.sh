#!/bin/sh
# People found by names as they are typed, with our index and with Lucene's in several ways, in one run.
#
#   bench/search.sh             1,000,000 invented people, 350 questions of each of seven kinds
#   bench/search.sh 100000 100  fewer of both
#
# Prints Markdown. Run it where nothing else is running.

people=${1:-1000000}
questions=${2:-350}
home=$(CDPATH='' cd -P -- "$(dirname -- "$0")/.." && pwd -P) || exit 1
cd "$home" || exit 1
# shellcheck source=bench/classes
. "$home/bench/classes"
bench_classes || exit 1
"$JAVA_HOME/bin/java" -Xmx3g -XX:+UseParallelGC --enable-native-access=ALL-UNNAMED \
    --add-modules jdk.incubator.vector -cp "$bench_path" limen.bench.NameSearch "$people" "$questions" ${3+"$3"}
