#!/bin/sh
# How long common commands take from the prompt and back, beside a bare JVM and a script in Python.
#
#   bench/startup.sh            the table, each command 10 times
#   bench/startup.sh 30         the same, 30 times
#   bench/startup.sh 10 build   also the first build of a fresh copy of what is committed
#
# Prints Markdown. Run it where nothing else is running.

runs=${1:-10}
home=$(CDPATH='' cd -P -- "$(dirname -- "$0")/.." && pwd -P) || exit 1
cd "$home" || exit 1
# shellcheck source=bin/find-jdk
. "$home/bin/find-jdk"
find_jdk build || exit 1
desk=$(mktemp -d) || exit 1
trap 'rm -rf "$desk"' EXIT

agreement=examples/istanbul-2025/agreement.yaml
statements=examples/istanbul-2025/statements.csv

# Milliseconds; whole seconds where date knows no more, so that more runs are needed there.
now() {
    now_ns=$(date +%s%N)
    case $now_ns in
        *[!0-9]*) echo "$(date +%s)000" ;;
        *) echo $((now_ns / 1000000)) ;;
    esac
}

# Runs "$@" once unmeasured and then $runs times; the median in $median, the fastest in $least. What
# else the machine does makes runs late and never early, so that ratios are between the fastest.
measure() {
    "$@" >/dev/null 2>&1
    : >"$desk/times"
    i=0
    while [ "$i" -lt "$runs" ]; do
        started=$(now)
        "$@" >/dev/null 2>&1
        echo $(($(now) - started)) >>"$desk/times"
        i=$((i + 1))
    done
    median=$(sort -n "$desk/times" | sed -n "$(((runs + 1) / 2))p")
    least=$(sort -n "$desk/times" | sed -n 1p)
}

# A row: $1 is its name, the rest the command; the first row is what the others are compared with.
row() {
    name=$1
    shift
    measure "$@"
    : "${bare:=$least}"
    echo "| $name | $median | $least | $((least / bare)).$((least * 10 / bare % 10)) |"
}

cat >"$desk/Hello.java" <<'JAVA'
public final class Hello {
  public static void main(String[] words) {
    System.out.println("Hello");
  }
}
JAVA
"$JAVA_HOME/bin/javac" -d "$desk" "$desk/Hello.java" || exit 1

# What somebody with the same sheet and no Limen would type: sums by stream, speaker and stage.
cat >"$desk/sums.py" <<'PYTHON'
import collections, csv, sys

sums = collections.defaultdict(int)
with open(sys.argv[1], newline="", encoding="utf-8") as sheet:
    for row in csv.DictReader(sheet):
        if row["says"] == "count" and row["stage"] and not row["category"]:
            sums[row["stream"], row["speaker"], row["stage"]] += int(row["count"])
for key in sorted(sums):
    print(*key, sums[key])
PYTHON

./limen --version >/dev/null || exit 1 # builds where that is needed

echo "| command | median, ms | fastest, ms | to a bare JVM |"
echo "|---|---|---|---|"
row 'a class that prints one word (bare JVM)' "$JAVA_HOME/bin/java" -XX:+UseSerialGC -cp "$desk" Hello
row '`./limen --version`' ./limen --version
row '`./limen`' ./limen
row '`./limen check` of the ten agreements' ./limen check examples/agreements/*.yaml
row '`./limen reconcile` of the model case' ./limen reconcile "$agreement" -s "$statements" --as-of 2025-05-24
if command -v python3 >/dev/null; then
    row 'a script in Python that adds up the same sheet' python3 "$desk/sums.py" "$statements"
fi

if [ "${2:-}" = build ]; then
    git clone -q "$home" "$desk/copy" || exit 1
    started=$(now)
    "$desk/copy/limen" --version >/dev/null || exit 1
    echo "| first start of a fresh copy: build, start-up cache, \`--version\` | $(($(now) - started)) | | |"
fi
