#!/bin/sh
# How long `limen verify` takes for a whole record, in a Java that has just been started, beside the
# time that OpenSSL needs for as many signatures alone, measured in the same minute.
#
#   bench/verify.sh              20,000 entries, 5 times each
#   bench/verify.sh 20000 20     the same, 20 times each
#
# Prints Markdown. Run it where nothing else is running; needs openssl.

entries=${1:-20000}
runs=${2:-5}
home=$(CDPATH='' cd -P -- "$(dirname -- "$0")/.." && pwd -P) || exit 1
cd "$home" || exit 1
# shellcheck source=bench/classes
. "$home/bench/classes"
bench_classes || exit 1
./limen --version >/dev/null || exit 1 # builds where that is needed
desk=$(mktemp -d) || exit 1
trap 'rm -rf "$desk"' EXIT

# The record and the policy to verify it by. This line alone knows who makes them.
"$JAVA_HOME/bin/java" -cp "$bench_path" limen.bench.LargeRecord "$entries" "$desk" || exit 1

# Milliseconds; whole seconds where date knows no more.
now() {
    now_ns=$(date +%s%N)
    case $now_ns in
        *[!0-9]*) echo "$(date +%s)000" ;;
        *) echo $((now_ns / 1000000)) ;;
    esac
}

# Signatures a second by one thread of OpenSSL, by the clock on the wall as everything here: whatever else
# the machine does slows both.
peer() {
    openssl speed -elapsed -seconds 1 ed25519 2>/dev/null | awk '/Ed25519/ { print int($NF) }'
}

# A row: $1 is its name, the rest the command. Before each run OpenSSL is asked anew; the ratio is of
# the medians. The fastest run is what the machine can do when nobody else wants it.
row() {
    name=$1
    shift
    "$@" >"$desk/said" 2>&1 || { cat "$desk/said" >&2; exit 1; }
    : >"$desk/times"
    : >"$desk/peers"
    i=0
    while [ "$i" -lt "$runs" ]; do
        peer >>"$desk/peers"
        started=$(now)
        "$@" >/dev/null 2>&1 || exit 1
        echo $(($(now) - started)) >>"$desk/times"
        i=$((i + 1))
    done
    median=$(sort -n "$desk/times" | sed -n "$(((runs + 1) / 2))p")
    least=$(sort -n "$desk/times" | sed -n 1p)
    rate=$(sort -n "$desk/peers" | sed -n "$(((runs + 1) / 2))p")
    physical=$((entries * 1000 / rate))
    ratio=$((median * 100 / physical))
    echo "| $name | $median | $least | $rate | $physical | $((ratio / 100)).$(printf %02d $((ratio % 100))) |"
}

echo "| command | median, ms | fastest, ms | OpenSSL, verifications/s | OpenSSL for all, ms | ratio |"
echo "|---|---|---|---|---|---|"
row '`./limen verify`' ./limen verify "$desk/large.exrec" --policy "$desk/large.policy"
row '`./limen verify --strict`' ./limen verify "$desk/large.exrec" --policy "$desk/large.policy" --strict
row 'the signatures alone, as one batch after the other' \
    "$JAVA_HOME/bin/java" -XX:+UseSerialGC -XX:TieredStopAtLevel=1 -cp "$bench_path" \
    limen.bench.SignaturesOf "$desk/large.exrec" batch
row 'the signatures alone, one by one' \
    "$JAVA_HOME/bin/java" -XX:+UseSerialGC -XX:TieredStopAtLevel=1 -cp "$bench_path" \
    limen.bench.SignaturesOf "$desk/large.exrec" single
