#!/usr/bin/env bash
# Times builds of generated guides: cold (no cache, no site), warm (nothing changed) and after one
# edit. Usage: src/bench/run.sh [PAGES…], by default 50 1000; RUNS=5 for more runs of each.
set -eu
cd "$(dirname "$0")/../.."
export LC_ALL=C.UTF-8
runs=${RUNS:-3}
folder=target/bench
java=${JAVA_HOME:+$JAVA_HOME/bin/}java
mkdir -p "$folder"
times=$folder/times
log=$folder/log

# Prints wall seconds, CPU seconds and peak memory in MB (0 where GNU time is missing) of a build.
measure() {
  local code=0
  if /usr/bin/time -f '%e %U %S %M' true >/dev/null 2>&1; then
    /usr/bin/time -o "$times" -f '%e %U %S %M' ./hornbook build \
      --content "$1/content" --output "$1/site" >"$log" 2>&1 || code=$?
  else
    TIMEFORMAT='%R %U %S 0'
    { time ./hornbook build --content "$1/content" --output "$1/site" >"$log" 2>&1; } \
      2>"$times" || code=$?
  fi
  if [ "$code" -ne 0 ]; then
    cat "$log" >&2
    echo "run.sh: the build of $1 failed" >&2
    exit 1
  fi
  tail -n 1 "$times" | awk '{ printf "%.2f %.2f %.0f\n", $1, $2 + $3, $4 / 1024 }'
}

# The run in the middle by wall time.
middle() {
  sort -n | awk '{ line[NR] = $0 } END { print line[int((NR + 1) / 2)] }'
}

prepare() {
  case $2 in
    cold) rm -rf "$1/site" "$1/.hornbook" ;;
    edit) printf '\nEdit %s of this page.\n' "$3" >>"$edited" ;;
  esac
}

# The program itself is compiled, and the archive of its classes written, before anything is timed.
"$java" src/bench/GenerateGuide.java 5 "$folder/guide5/content"
measure "$folder/guide5" >/dev/null
measure "$folder/guide5" >/dev/null

for pages in "${@:-50 1000}"; do
  for count in $pages; do
    guide=$folder/guide$count
    rm -rf "$guide"
    "$java" src/bench/GenerateGuide.java "$count" "$guide/content"
    edited=$guide/content/01-part-1/0001-topic-1.md
    for state in cold warm edit; do
      for run in $(seq "$runs"); do
        prepare "$guide" "$state" "$run"
        measure "$guide"
      done | middle | sed "s/^/$count $state /"
    done
  done
done | awk -v cores="$(getconf _NPROCESSORS_ONLN)" -v runs="$runs" '
  BEGIN {
    printf "%s cores, median of %s runs\n\n", cores, runs
    print "| Pages | State | Wall s | CPU s | Peak MB | Wall against cold | CPU ms a page |"
    print "|---:|---|---:|---:|---:|---:|---:|"
  }
  {
    if ($2 == "cold") cold = $3
    memory = $5 > 0 ? $5 : "?"
    printf "| %s | %s | %.2f | %.2f | %s | %.0f%% | %.1f |\n", \
      $1, $2, $3, $4, memory, 100 * $3 / cold, 1000 * $4 / $1
  }'
