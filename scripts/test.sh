#!/usr/bin/env bash
# test.sh: every check of the project, in order; the first failure ends it.
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/.."
CACHE=${PLATEAU_CACHE:-${XDG_CACHE_HOME:-$HOME/.cache}/plateau}
WASM=wasm32-unknown-unknown
# The end-to-end tests see only dist/, so they do not need the app compiled natively. Those on databases share their build.
OUTSIDE=(cargo test -q --locked --no-default-features --features browser-tests,warehouse-tests)
log=$(mktemp); trap 'rm -f "$log"' EXIT
passed=0 failed=0 count=0

span() { if (($1 < 100)); then echo "$1 s"; else echo "$((($1 + 30) / 60)) min"; fi; }

# step NAME USUALLY COMMAND...: run it, time it, add up the tests it ran (into $count, too).
step() {
  local name=$1 usually=$2 began=$SECONDS status=0 ok bad; shift 2
  echo "test: $name (usually $usually)"
  "$@" 2>&1 | tee "$log" || status=$?
  read -r ok bad < <(awk '/test result: / {
      for (i = 2; i <= NF; i++) { if ($i == "passed;") ok += $(i-1); if ($i == "failed;") bad += $(i-1) }
    } END { print ok + 0, bad + 0 }' "$log")
  count=$ok passed=$((passed + ok)) failed=$((failed + bad))
  if ((status)); then
    echo "plateau: FAILED in $name, after $(span $SECONDS)"
    echo "$passed passed, $((failed ? failed : 1)) failed"
    exit 1
  fi
  echo "test: $name - fine ($(span $((SECONDS - began))))"
}

step "set-up" "5 min at first, then 1 s" bash scripts/setup.sh test
. "$CACHE/env"
cargo fetch -q --locked --offline 2>/dev/null || step "fetching crates" "30 s" cargo fetch -q --locked

step "formatting" "1 s" cargo fmt --check
step "lints, core only" "20 s" cargo clippy -q --locked --no-default-features --lib --tests -- -D warnings
step "lints, everything" "1 min" cargo clippy -q --locked --all-features --all-targets -- -D warnings
step "lints, WebAssembly" "30 s" cargo clippy -q --locked --target $WASM --lib --bins --test wasm --test renders -- -D warnings
step "licenses, duplicates and sources of crates" "1 s" cargo deny --locked --offline check bans licenses sources

step "native tests" "1 min" cargo test -q --locked --no-default-features --lib --tests
native=$count
step "tests of components" "1 min at first, then 10 s" \
  cargo test -q --locked --features component-tests --test components
native=$((native + count))
step "examples in the documentation" "10 s" cargo test -q --locked --no-default-features --doc
native=$((native + count))
step "SQL for client lists on databases" "1 min at first, then 20 s" "${OUTSIDE[@]}" --test warehouse
native=$((native + count))
# The runner does not know cargo's --quiet, so cargo compiles before, quietly.
wasm_tests() {
  local tests=(--locked --target "$WASM" --test wasm --test renders)
  cargo test -q "${tests[@]}" --no-run && cargo test "${tests[@]}"
}
step "WebAssembly tests in Chromium" "1 min" wasm_tests
wasm=$count

step "release build" "2 min" bash scripts/build.sh
step "sizes" "1 s" node scripts/sizes.mjs
sizes=$(sed -n 's/^sizes: \(first load [^;]*\);.*/\1/p' "$log")
step "end-to-end tests in Chromium" "3 min" \
  "${OUTSIDE[@]}" --test e2e -- --test-threads=1
browser=$count

echo "plateau: all checks passed in $(span $SECONDS): formatting, lints, $native native tests, $wasm wasm tests, $browser browser tests, $sizes"
echo "$passed passed, $failed failed"
