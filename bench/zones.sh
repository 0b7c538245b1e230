#!/bin/sh
# How right the links are that Limen proposes between two invented registers of one size each, with
# namesakes, twins and relatives in them: precision and recall of the links, how many of the rest stand
# among the five candidates that somebody is to look at, and the error of calibration.
#
#   bench/zones.sh [LEFT RIGHT SHARED]     1000000 100000 60000 where nothing is said
#
# The columns are taken away one by one: the line ‘to born’ has surname, given name, patronymic and day of
# birth alone. Prints Markdown.

case $# in
0) set -- 1000000 100000 60000 ;;
3) ;;
*) sed -n '2,11p' "$0"; exit 2 ;;
esac
home=$(CDPATH='' cd -P -- "$(dirname -- "$0")/.." && pwd -P) || exit 1
cd "$home" || exit 1
# shellcheck source=bench/classes
. "$home/bench/classes"
bench_classes || exit 1
folder=$(mktemp -d) || exit 1
trap 'rm -rf "$folder"' EXIT
"$home/bench/register.sh" register 1 "$1" "$2" "$3" "$folder" >/dev/null || exit 1
echo "| columns | pairs compared | wrong links | precision | recall | of the rest held | calibration error |"
echo "|---|---|---|---|---|---|---|"
"$JAVA_HOME/bin/java" -Xmx2g -cp "$bench_path" limen.bench.register.Zones "$folder"
