#!/bin/sh
# Ours beside the same model as SQL: one invented register, linked with itself by the same rules, by Limen,
# started as ./limen starts it, and in two ways by DuckDB, each in a process of its own with two threads; each
# three times, in turn, of which the middle one counts.
#
#   bench/link.sh ROWS          as many rows; four people for every five
#   bench/link.sh 1000000
#
# Prints Markdown: candidate pairs, seconds by stage, memory, links and how many of them are right. Run it
# where nothing else is running.
#
# DuckDB goes about it in two ways. Plain: level after level as it is defined, pairs in a table first, as
# Splink does, which is what people use. Tuned: with every short cut that we know of, and pairs compared
# where the join finds them.
#
# Limen reads the register and does everything itself. DuckDB is spared what SQL is no language for: it reads
# a sheet in which the sounds, forms and keys of all names and the parts of all days stand already, and the
# making of that sheet is not counted; one line leaves Limen's making out, too. DuckDB also does less: where
# scripts differ it does not compare spellings, and it knows no relatives, no namesakes and no values that go
# together.

[ $# -eq 1 ] || { sed -n '2,20p' "$0"; exit 2; }
rows=$1
home=$(CDPATH='' cd -P -- "$(dirname -- "$0")/.." && pwd -P) || exit 1
cd "$home" || exit 1
desk=$(mktemp -d) || exit 1
trap 'rm -rf "$desk"' EXIT

bench/register.sh dedupe 1 $((rows * 4 / 5)) "$rows" "$desk" >"$desk/said" || { cat "$desk/said" >&2; exit 1; }
# shellcheck source=bench/classes
. "$home/bench/classes"
bench_classes || exit 1

# $1 is the memory of Java; then the class and its words.
java_of() {
    memory=$1
    shift
    "$JAVA_HOME/bin/java" "-Xmx$memory" -XX:ActiveProcessorCount=2 --enable-native-access=ALL-UNNAMED \
        -cp "$bench_path" "$@"
}

java_of 2g limen.bench.link.PreparedSheet "$desk/people.csv" "$desk/prepared.csv" || exit 1
# As ./limen starts: the quick compiler, soon, both cores collecting, a start-up cache.
ours() {
    java_of 1g -XX:TieredStopAtLevel=1 -XX:Tier3BackEdgeThreshold=2000 -XX:CICompilerCount=2 \
        -XX:C1MaxInlineSize=100 -XX:C1MaxInlineLevel=3 -XX:+UseParallelGC -XX:MaxTenuringThreshold=0 \
        -XX:-UseAdaptiveSizePolicy -XX:NewRatio=4 "$@"
}
head -n 20001 "$desk/people.csv" >"$desk/some.csv"
ours "-XX:AOTCacheOutput=$desk/cache" limen.bench.link.LinkTime "$desk/some.csv" "$desk/some" >"$desk/said" 2>&1 || {
    cat "$desk/said" >&2
    exit 1
}
sync
# Of three runs the one that is neither the fastest nor the slowest: on a shared machine one is often late.
middle() {
    for run in "$1".?; do
        printf '%s %s\n' "$(awk '$1 == "stage" { sum += $3 } END { printf "%.6f", sum }' "$run")" "$run"
    done | sort -n | sed -n '2s/^[^ ]* //p'
}
for run in 1 2 3; do
    ours "-XX:AOTCache=$desk/cache" limen.bench.link.LinkTime "$desk/people.csv" "$desk/ours.$run" || exit 1
    for way in PLAIN TUNED; do
        (cd "$desk" && java_of 512m limen.bench.link.SqlLink prepared.csv "$way.$run" "$way") || exit 1
    done
done
java_of 2g limen.bench.link.LinkTable "$(middle "$desk/ours")" "$(middle "$desk/PLAIN")" "$(middle "$desk/TUNED")" "$desk/truth.csv"
