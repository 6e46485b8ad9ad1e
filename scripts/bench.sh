#!/usr/bin/env bash
# bench.sh: how fast the mathematics is, and how fast the page is in a browser.
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/.."
bash scripts/setup.sh test
bash scripts/build.sh
. "${PLATEAU_CACHE:-${XDG_CACHE_HOME:-$HOME/.cache}/plateau}/env"
[[ ! -f benches/model.rs ]] || cargo bench -q --locked --no-default-features --bench model --bench strategies
cargo test -q --locked --no-default-features --features browser-tests --test browser bench -- \
  --ignored --nocapture --test-threads=1
