#!/bin/sh
# How often a name in Latin letters finds the same name in Cyrillic ones, and how long that takes; and,
# where asked, learning the table of spellings anew.
#
#   bench/names.sh DEV              what is found with the table as it is
#   bench/names.sh DEV TRAIN        the table learnt from TRAIN first (it is written into linkage/)
#
# DEV and TRAIN are the English-Russian files of steveash/NETransliteration-COLING2018 (Merhav and Ash,
# COLING 2018; the data is CC0): Latin word, Cyrillic letters with spaces between, count. Prints Markdown.

[ $# -ge 1 ] || { sed -n '2,10p' "$0"; exit 2; }
for file; do
    [ -f "$file" ] || { echo "bench/names.sh: there is no file $file" >&2; exit 2; }
done
dev=$(realpath "$1") || exit 1
train=${2:+$(realpath "$2")}
home=$(CDPATH='' cd -P -- "$(dirname -- "$0")/.." && pwd -P) || exit 1
cd "$home" || exit 1
# shellcheck source=bench/classes
. "$home/bench/classes"
bench_classes || exit 1
table=linkage/src/main/resources/limen/linkage/spelling/spellings.tsv
if [ -n "$train" ]; then
    "$JAVA_HOME/bin/java" -Xmx4g -cp "$bench_path" limen.bench.SpellingTraining "$train" "$table" || exit 1
    bench_classes || exit 1
fi
echo "| | first | among the first ten | median | p99 |"
echo "|---|---|---|---|---|"
"$JAVA_HOME/bin/java" -cp "$bench_path" limen.bench.NameRecall "$dev" 4000
