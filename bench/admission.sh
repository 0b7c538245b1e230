#!/bin/sh
# How many entries a second a node takes, with strict signatures, the rules of the record and a forced
# disk; and at a given rate how long an entry waits for its receipt, and until it is final on three
# nodes, all on this machine.
#
#   bench/admission.sh                  1,000 a second for ten seconds
#   bench/admission.sh 500 60 /mnt/x    500 a second for a minute, on a disk of your choice
#
# Prints Markdown. Run it where nothing else is running.

rate=${1:-1000}
seconds=${2:-10}
home=$(CDPATH='' cd -P -- "$(dirname -- "$0")/.." && pwd -P) || exit 1
cd "$home" || exit 1
# shellcheck source=bench/classes
. "$home/bench/classes"
bench_classes || exit 1
desk=$(mktemp -d "${3:-$home/bench/target}/admission.XXXXXX") || exit 1
trap 'rm -rf "$desk"' EXIT

# Touching the memory beforehand, as a server would: or else the first collections wait for pages.
"$JAVA_HOME/bin/java" -XX:+UseSerialGC -Xms256m -Xmn64m -XX:+AlwaysPreTouch -cp "$bench_path" limen.bench.AdmissionLoad "$desk" "$rate" "$seconds"
