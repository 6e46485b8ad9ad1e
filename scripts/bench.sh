#!/usr/bin/env bash
# bench.sh: how fast the model is, how much the page weighs, how fast it is in a browser, and what Lighthouse says of it.
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/.."
bash scripts/setup.sh bench
bash scripts/build.sh
. "${PLATEAU_CACHE:-${XDG_CACHE_HOME:-$HOME/.cache}/plateau}/env"
cargo bench -q --locked --no-default-features --bench model --bench clients --bench strategies
node scripts/sizes.mjs --list
cargo bench -q --locked --no-default-features --features browser-tests --bench page
node scripts/lighthouse.mjs
