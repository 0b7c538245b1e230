#!/bin/sh
# How long it takes to read, recognise and register a workbook of persons and to write the report.
#
#   bench/intake.sh             100,000 persons, 5 times, in 512 MB of heap
#   bench/intake.sh 20000 3     20,000 persons, 3 times
#
# Prints Markdown. The workbook is written by fastexcel, as an office's own programme would write it.
# Run it where nothing else is running.

persons=${1:-100000}
runs=${2:-5}
home=$(CDPATH='' cd -P -- "$(dirname -- "$0")/.." && pwd -P) || exit 1
cd "$home" || exit 1
# shellcheck source=bench/classes
. "$home/bench/classes"
bench_classes || exit 1
desk=$(mktemp -d) || exit 1
trap 'rm -rf "$desk"' EXIT

"$JAVA_HOME/bin/java" -cp "$bench_path" limen.bench.PersonWorkbook "$desk/persons.xlsx" "$persons" || exit 1
./limen --version >/dev/null || exit 1 # builds where that is needed

now() {
    echo $(($(date +%s%N) / 1000000))
}

echo "| \`limen intake\`, $persons persons, $(($(wc -c <"$desk/persons.xlsx") / 1000000)) MB | on the clock, s | processor time, s |"
echo "|---|---|---|"
i=0
while [ "$i" -lt "$runs" ]; do
    i=$((i + 1))
    rm -rf "$desk/register" "$desk/report.csv"
    started=$(now)
    used=$({
        LIMEN_JAVA_OPTS=-Xmx512m LIMEN_BUILD=never
        export LIMEN_JAVA_OPTS LIMEN_BUILD
        TIMEFORMAT='%U %S' bash -c 'time ./limen intake "$1" --register "$2" --report "$3" >/dev/null 2>"$4"' \
            bash "$desk/persons.xlsx" "$desk/register" "$desk/report.csv" "$desk/err"
    } 2>&1)
    took=$(($(now) - started))
    [ -s "$desk/register/000001.facts" ] || { cat "$desk/err" >&2; exit 1; }
    cpu=$(echo "$used" | awk '{ printf "%.2f", $1 + $2 }')
    echo "| run $i | $((took / 1000)).$(printf '%03d' $((took % 1000))) | $cpu |"
done
