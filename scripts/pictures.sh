#!/usr/bin/env bash
# pictures.sh: take the pictures of the documentation anew.
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/.."
bash scripts/setup.sh test
bash scripts/build.sh
. "${PLATEAU_CACHE:-${XDG_CACHE_HOME:-$HOME/.cache}/plateau}/env"
cargo test -q --locked --no-default-features --features browser-tests --test e2e pictures -- \
  --ignored --nocapture --test-threads=1
