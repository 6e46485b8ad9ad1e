#!/usr/bin/env bash
# bench.sh: how fast the model is, how fast databases count a million clients (and that their counts are right), how much
# the page weighs, how fast it is in a browser, and what Lighthouse says of it.
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/.."
bash scripts/setup.sh bench
bash scripts/build.sh
. "${PLATEAU_CACHE:-${XDG_CACHE_HOME:-$HOME/.cache}/plateau}/env"
cargo bench -q --locked --no-default-features --bench model --bench strategies
PLATEAU_LIST_ROWS=1000000 cargo test -q --locked --no-default-features --features warehouse-tests --test warehouse -- \
  --include-ignored --nocapture
node scripts/sizes.mjs --list
cargo bench -q --locked --no-default-features --features browser-tests --bench page
node scripts/lighthouse.mjs
