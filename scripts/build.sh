#!/usr/bin/env bash
# build.sh: the release build into dist/, with .br and .gz beside every file.
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/.."
bash scripts/setup.sh build
. "${PLATEAU_CACHE:-${XDG_CACHE_HOME:-$HOME/.cache}/plateau}/env"

# Trunk runs offline, so all crates have to be there before.
if ! cargo fetch -q --locked --offline 2>/dev/null; then
  echo "build: fetching crates (usually 30 s)"
  cargo fetch -q --locked
fi
echo "build: compiling the app (usually 2 min at first, 30 s after a change)"
# Trunk wants NO_COLOR to be true or false, while the convention is to set it to anything.
CARGO_TERM_QUIET=true ${NO_COLOR+env NO_COLOR=true} trunk --log warn build --release --locked

# The types' name carries a hash; give them one that can be referred to.
types=$(find dist -maxdepth 1 -name '*.d.ts' ! -name '*_bg*.d.ts' ! -name plateau.d.ts | head -n 1)
[[ -z $types ]] || cp "$types" dist/plateau.d.ts

# Trunk's own minifier leaves the glue as it is: 2 KB more (brotli).
esbuild --log-level=warning --minify --allow-overwrite --outdir=dist dist/*.js

node scripts/compress.mjs dist
