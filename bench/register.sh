#!/bin/sh
# Invented registers on which the linking of records can be measured. Nobody in them exists; the last
# cell of every row says so.
#
#   bench/register.sh register SEED LEFT RIGHT SHARED DIR
#       left.csv of LEFT people; right.csv of RIGHT rows, SHARED of which are people of the left; all of
#       the right as other clerks wrote them; truth.csv (left, right); traps.csv (left, right, trap):
#       people of the right who are easily taken for somebody of the left
#   bench/register.sh dedupe SEED PEOPLE ROWS DIR
#       people.csv of ROWS rows, in which PEOPLE people stand once or more often; truth.csv (id, person);
#       traps.csv (one, other, trap)
#
# The same words make the same bytes. Prints Markdown: rows, names, traps, and how often which slip fell.
#
#   bench/register.sh register 1 1000000 100000 60000 registers
#   bench/register.sh dedupe 1 800000 1000000 people

case "$1.$#" in
register.6 | dedupe.5) ;;
*) sed -n '2,16p' "$0"; exit 2 ;;
esac
for folder; do :; done
mkdir -p "$folder" && folder=$(realpath "$folder") || exit 1
home=$(CDPATH='' cd -P -- "$(dirname -- "$0")/.." && pwd -P) || exit 1
cd "$home" || exit 1
# shellcheck source=bench/classes
. "$home/bench/classes"
bench_classes || exit 1
case $1 in
register) set -- "$1" "$2" "$3" "$4" "$5" "$folder" ;;
dedupe) set -- "$1" "$2" "$3" "$4" "$folder" ;;
esac
"$JAVA_HOME/bin/java" -Xmx1g -cp "$bench_path" limen.bench.register.InventedRegister "$@" || exit 1
echo
echo "Written to $folder:"
ls -l "$folder"
