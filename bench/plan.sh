#!/bin/sh
# How long `limen plan` takes for the model case, as one exchange of 1,000 for 1,000 in three stages:
# an invented register of 9,000 for one side and of 6,000 for the other, whole process, all files.
#
#   bench/plan.sh               three times each
#   bench/plan.sh 7             seven times each
#
# Prints Markdown. Run it where nothing else is running.

runs=${1:-3}
home=$(CDPATH='' cd -P -- "$(dirname -- "$0")/.." && pwd -P) || exit 1
cd "$home" || exit 1
desk=$(mktemp -d) || exit 1
trap 'rm -rf "$desk"' EXIT

./limen invent --countries Avaria:6000 --countries Belmont:9000 --seed 7 --out "$desk/invented" >/dev/null || exit 1

now() {
    echo $(($(date +%s%N) / 1000000))
}

# $1 is the side that plans, $2 the register.
plan() {
    i=0
    while [ "$i" -lt "$runs" ]; do
        i=$((i + 1))
        rm -rf "$desk/planned"
        started=$(now)
        ./limen plan examples/istanbul-2025/agreement.yaml --side "$1" --held "$desk/invented/$2" \
            --counts examples/plan/istanbul-counts.csv --out "$desk/planned" >"$desk/said" 2>"$desk/err" ||
            { cat "$desk/err" >&2; exit 1; }
        took=$(($(now) - started))
        files=$(find "$desk/planned" -type f | wc -l)
        people=$(($(wc -l <"$desk/invented/$2") - 1))
        echo "| $1 | $people | $files | $((took / 1000)).$(printf '%03d' $((took % 1000))) |"
    done
}

echo "| side | held | files written | on the clock, s |"
echo "|---|---|---|---|"
plan RU held-by-belmont.csv
plan UA held-by-avaria.csv
