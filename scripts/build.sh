#!/usr/bin/env bash
# build.sh: the release build into dist/, with .br and .gz beside every file.
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/.."
bash scripts/setup.sh build
. "${PLATEAU_CACHE:-${XDG_CACHE_HOME:-$HOME/.cache}/plateau}/env"

# The release has a standard library built for size whose panics abort on the spot: 11 KB less of
# program (brotli). Both are options that the compiler does not yet promise to keep; what they change
# is only that a panic writes nothing to the console before it traps.
export RUSTC_BOOTSTRAP=1 CARGO_UNSTABLE_BUILD_STD=std,panic_abort CARGO_UNSTABLE_BUILD_STD_FEATURES=optimize_for_size
export CARGO_TARGET_WASM32_UNKNOWN_UNKNOWN_RUSTFLAGS="-Zunstable-options -Cpanic=immediate-abort"

# Trunk runs offline, so all crates have to be there before; with a target, those of the library too.
fetch() { cargo fetch -q --locked "$@" && cargo fetch -q --locked --target wasm32-unknown-unknown "$@"; }
if ! fetch --offline 2>/dev/null; then
  echo "build: fetching crates (usually 30 s)"
  fetch
fi
echo "build: compiling the app (usually 3 min at first, 1 min after a change)"
# Trunk wants NO_COLOR to be true or false, while the convention is to set it to anything.
CARGO_TERM_QUIET=true ${NO_COLOR+env NO_COLOR=true} trunk --log warn build --release --locked

# The types' name carries a hash; give them one that can be referred to.
types=$(find dist -maxdepth 1 -name '*.d.ts' ! -name '*_bg*.d.ts' ! -name plateau.d.ts | head -n 1)
[[ -z $types ]] || cp "$types" dist/plateau.d.ts

# The languages that are not part of the program: their texts without the keys.
for source in src/text/*.txt; do
  name=$(basename "$source")
  [[ $name == en.txt ]] || sed 's/^[^:]*: *//' "$source" >"dist/$name"
done

# First cut, while the functions have names.
PLATEAU_NPM="${PLATEAU_CACHE:-${XDG_CACHE_HOME:-$HOME/.cache}/plateau}/npm" node scripts/split.mjs dist
node scripts/shrink.mjs dist
# Trunk's own minifier leaves the glue as it is: 2 KB more (brotli).
esbuild --log-level=warning --minify --allow-overwrite --outdir=dist dist/*.js

node scripts/compress.mjs dist
