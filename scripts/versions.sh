# The one place where versions of tools are pinned. Crates are pinned by Cargo.lock, and so is
# wasm-bindgen's command: it has to be the very version of the crate.
# Trunk 0.21.14 rather than 0.22: everything used here is in both, it builds in two thirds of the
# time and asks for no newer compiler than Debian has.
TRUNK=0.21.14
WASM_SPLIT=0.2.4
BINARYEN=132.0.0
ESBUILD=0.28.2
AXE=4.14.1
WORKBOX=7.4.1
CARGO_DENY=0.20.2
WASM_BINDGEN=$(awk -F'"' '$1 == "name = " && $2 == "wasm-bindgen" { getline; print $2; exit }' \
  "$(dirname "${BASH_SOURCE[0]}")/../Cargo.lock" 2>/dev/null || true)
