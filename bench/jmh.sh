#!/bin/sh
# Measures single steps with JMH: signatures one by one and among many, the JDK's provider as a peer,
# leaves and trees. Builds the module first.
#
#   bench/jmh.sh                    all of them, about two minutes
#   bench/jmh.sh Signatures -f 3    words for JMH: which ones, how often (-h lists them)
#
# Run it where nothing else is running.

home=$(CDPATH='' cd -P -- "$(dirname -- "$0")/.." && pwd -P) || exit 1
cd "$home" || exit 1
# shellcheck source=bench/classes
. "$home/bench/classes"
bench_classes || exit 1
exec "$JAVA_HOME/bin/java" -cp "$bench_path" org.openjdk.jmh.Main "$@"
