#!/usr/bin/env bash
# build.sh: the release build into dist/, with .br and .gz beside every file.
#   PLATEAU_URL  the address that the page will have, such as https://example.com/plateau/; search engines and chats are
#                told it. Without it everything else works.
#
# Views other than the first come in chunks of their own. src/ui/lazy.rs marks them,
# wasm-split-cli cuts the program there, following the relocations that the linker leaves in.
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/.."
bash scripts/setup.sh build
. "${PLATEAU_CACHE:-${XDG_CACHE_HOME:-$HOME/.cache}/plateau}/env"
target=${CARGO_TARGET_DIR:-target}
work=$target/page
rm -rf "$work"
mkdir -p "$work"

if ! cargo fetch -q --locked --offline 2>/dev/null; then
  echo "build: fetching crates (usually 30 s)"
  cargo fetch -q --locked
fi
echo "build: compiling the app (usually 2 min at first, 1 min after a change)"
# Messages of panics name source files: the same names on every machine.
flags="-C link-arg=--emit-relocs --remap-path-prefix=$(rustc --print sysroot)/lib/rustlib/src/rust/library=library"
for crates in "${CARGO_HOME:-$HOME/.cargo}"/registry/src/*; do
  flags+=" --remap-path-prefix=$crates=crates"
done
# The first view is drawn natively, in the time that the app is linked on one core.
cargo run -q --locked --features prerender --bin prerender >"$work/first.json" &
prerendering=$!
trap 'kill $prerendering 2>/dev/null || true' EXIT
RUSTFLAGS=$flags cargo build -q --locked --release --target wasm32-unknown-unknown --features split --bin plateau
# What reads lists of clients in a worker: a program of its own, without the page.
RUSTFLAGS=${flags/-C link-arg=--emit-relocs /} cargo build -q --locked --profile reader --target wasm32-unknown-unknown \
  --no-default-features --features reader --bin reader
wait $prerendering

echo "build: chunks, glue, page (usually 20 s)"
wasm-split-cli "$target/wasm32-unknown-unknown/release/plateau.wasm" "$work" --out-name plateau
# The chunks use exports of the program that wasm-bindgen would remove.
wasm-bindgen "$work/plateau.wasm" --target web --keep-lld-exports --out-name plateau --out-dir "$work"
rm "$work/plateau.wasm" # plateau_bg.wasm now
wasm-bindgen "$target/wasm32-unknown-unknown/reader/reader.wasm" --target web --out-name reader --out-dir "$work/reader"
node scripts/optimize.mjs "$work"/*.wasm "$work"/reader/*.wasm
node scripts/finish.mjs "$work" dist
node scripts/compress.mjs dist
