#!/usr/bin/env bash
# Measures the search beside MiniSearch and Pagefind, in Chromium. Usage: src/bench/search.sh [CORPUS…],
# by default guide manuals library; ENGINES=Hornbook for one engine alone; KEEP=--keep for the indexes
# that the run before wrote. Writes target/bench/search/search.md and search.json. Needs Node 20, npm,
# openssl, apt-get (else texts are generated) and Chromium (CHROMIUM, by default /usr/bin/chromium).
set -eu
cd "$(dirname "$0")/../.."
root=$PWD
work=$root/target/bench/search
mkdir -p "$work/run"
cp -r src/bench/search/. "$work/run"
cd "$work/run"
if ! cmp -s package-lock.json node_modules/of-this-lock.json; then
  npm ci --silent --no-audit --no-fund
  cp package-lock.json node_modules/of-this-lock.json
fi
cd "$root"
./hornbook build --output "$work/site" >"$work/build.log" || {
  cat "$work/build.log" >&2
  exit 1
}
node --max-old-space-size=6144 "$work/run/bench.mjs" --root "$root" --work "$work" \
  --engines "${ENGINES:-MiniSearch,Pagefind,Hornbook}" ${KEEP:-} "$@"
