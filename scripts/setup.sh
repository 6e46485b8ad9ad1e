#!/usr/bin/env bash
# setup.sh build|test|bench|dev: install the tools that are missing, into a cache outside the checkout, and
# write $CACHE/env, which the other scripts source. With everything in place it says nothing and
# needs no network. "test" adds what the tests need, "bench" Lighthouse and Spark as well, "dev" what `trunk serve` needs.
#   PLATEAU_CACHE  where the tools go (default: ~/.cache/plateau)
#   PLATEAU_RUST   "debian" takes Debian's compiler even where rustup would do; "path" takes back
#                  that choice
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/.."
MODE=${1:-build}
[[ $MODE == build || $MODE == test || $MODE == bench || $MODE == dev ]] || { echo "usage: scripts/setup.sh build|test|bench|dev" >&2; exit 2; }
BENCH=
[[ $MODE != bench ]] || { BENCH=1; MODE=test; }
. scripts/versions.sh

CACHE=${PLATEAU_CACHE:-${XDG_CACHE_HOME:-$HOME/.cache}/plateau}
WASM=wasm32-unknown-unknown
LIB=/usr/lib/rustlib # Debian's
RUST=$CACHE/rust     # the private toolchain of the fallback: Debian's compiler and a std for wasm

say() { echo "set-up: $*"; }
die() { echo "set-up: $*" >&2; exit 1; }
have() { command -v "$1" >/dev/null 2>&1; }
first() { local c; for c; do command -v "$c" 2>/dev/null && return; done; return 1; }

[[ $WASM_BINDGEN ]] || die "Cargo.lock is missing or names no wasm-bindgen: run 'cargo generate-lockfile'."
mkdir -p "$CACHE/bin" "$CACHE/log"
# Two set-ups at once would trip over each other; the second waits.
if have flock; then exec 9>"$CACHE/lock"; flock 9; fi

# need TIME WHY PACKAGE...: Debian packages, if not there yet.
updated=
need() {
  local time=$1 why=$2; shift 2
  dpkg -s "$@" >/dev/null 2>&1 && return
  have apt-get || die "$why: this system has no apt-get, so please install it yourself."
  [[ $(id -u) == 0 ]] || die "$why: please run 'sudo apt-get install $*' and start again."
  say "$why from Debian's packages ($* - usually $time)"
  export DEBIAN_FRONTEND=noninteractive
  { [[ $updated ]] || { apt-get update -q && updated=1; }
    apt-get install -qy --no-install-recommends "$@"; } >"$CACHE/log/apt.log" 2>&1 </dev/null ||
    failed apt
}

# failed NAME: the end of its log, and the end of the set-up.
failed() {
  tail -n 20 "$CACHE/log/$1.log" >&2
  die "$1 failed; its full output is in $CACHE/log/$1.log."
}

# start NAME COMMAND...: a long step in the background, with its output in a log. Two at a time: each
# of them compiles on several cores itself.
names=() pids=()
start() {
  local name=$1; shift
  while (($(jobs -rp | wc -l) >= 2)); do sleep 1; done
  set -m # a process group of its own, so that all of it can be ended
  "$@" >"$CACHE/log/$name.log" 2>&1 </dev/null 9>&- &
  set +m
  names+=("$name") pids+=($!)
}
# On an error or Ctrl-C leave no build behind.
trap 'for p in ${pids[@]+"${pids[@]}"}; do kill -- "-$p" 2>/dev/null || true; done' EXIT

# --- the compiler -------------------------------------------------------------------------------
# Complete means: std for wasm, clippy and rustfmt.
complete() {
  compgen -G "$(rustc --print target-libdir --target $WASM 2>/dev/null || echo /none)/libcore-*.rlib" >/dev/null &&
    cargo clippy --version >/dev/null 2>&1 && cargo fmt --version >/dev/null 2>&1
}

choice=${PLATEAU_RUST:-$(cat "$CACHE/choice" 2>/dev/null || echo path)}
if [[ $choice != debian ]] && ! complete; then
  if ! have rustup; then
    say "there is no rustup and no complete Rust for WebAssembly here; falling back to Debian's compiler."
    choice=debian
  else
    say "Rust's WebAssembly target, clippy and rustfmt through rustup (usually 20 s)"
    if ! { timeout 60 rustup target add $WASM && timeout 60 rustup component add clippy rustfmt &&
           complete; } >"$CACHE/log/rustup.log" 2>&1 </dev/null; then
      say "rustup could not add them (its answer is in $CACHE/log/rustup.log); falling back to Debian's compiler."
      choice=debian
    fi
  fi
fi

# std for wasm is not among Debian's packages but its sources are: build it once per compiler, into a
# private sysroot. Only this step asks the compiler for what it does not promise to keep.
build_std() {
  local hash=$1 w; w=$(mktemp -d)
  mkdir "$w/src"; : >"$w/src/lib.rs"
  printf '%s\n' '[package]' 'name="mkstd"' 'edition="2021"' '[workspace]' \
    '[profile.release]' 'opt-level=3' 'codegen-units=1' 'debug=false' >"$w/Cargo.toml"
  # Its dependencies lie beside the sources. embed-bitcode, so that projects can use lto.
  (cd "$w" && env -u RUSTUP_TOOLCHAIN -u RUSTFLAGS PATH=/usr/bin:/bin RUSTC_BOOTSTRAP=1 \
    CARGO_TARGET_DIR="$w/t" CARGO_ENCODED_RUSTFLAGS=-Cembed-bitcode=yes \
    /usr/bin/cargo build -q --release --offline --target $WASM \
    --config 'source.crates-io.replace-with="v"' \
    --config "source.v.directory=\"$LIB/src/rust/library/vendor\"" \
    -Zbuild-std=std,panic_abort,panic_unwind,proc_macro,test) || return
  find "$w/t/$WASM/release/deps" -name 'lib*.rlib' ! -name 'libmkstd-*' \
    -exec cp {} "$RUST/lib/rustlib/$WASM/lib/" \;
  rm -rf "$w"
  echo "$hash" >"$RUST/std"
}
# The private toolchain: all of Debian's, room for std for wasm, and commands that look there. They
# come first on PATH: rustup's proxies have no toolchain in an empty home.
private_toolchain() {
  local b l; rm -rf "$RUST"; mkdir -p "$RUST/bin" "$RUST/lib/rustlib/$WASM/lib"
  for l in "$LIB"/*; do [[ ${l##*/} == "$WASM" ]] || ln -s "$l" "$RUST/lib/rustlib/"; done
  for b in cargo rustfmt cargo-fmt; do ln -sf "/usr/bin/$b" "$RUST/bin/$b"; done
  for b in rustc rustdoc; do
    printf '#!/bin/sh\nexec /usr/bin/%s --sysroot "%s" "$@"\n' "$b" "$RUST" >"$RUST/bin/$b"
  done
  for b in cargo-clippy clippy-driver; do # these take it from the environment
    printf '#!/bin/sh\nSYSROOT="%s" exec /usr/bin/%s "$@"\n' "$RUST" "$b" >"$RUST/bin/$b"
  done
  chmod +x "$RUST"/bin/*
}

if [[ $choice == debian ]]; then
  need "2 min" "Rust for WebAssembly" rustc-web cargo-web rust-web-src rust-web-llvm lld-22 rust-web-clippy rustfmt-web
  hash=$(/usr/bin/rustc -vV | sed -n 's/^commit-hash: //p')
  if [[ $(cat "$RUST/std" 2>/dev/null) != "$hash" ]]; then
    say "Rust's standard library for WebAssembly, compiled once (usually 1 min)"
    private_toolchain
    start std build_std "$hash"
  fi
  rustbin=$RUST/bin
else
  choice=path
  rustbin=$(dirname "$(command -v cargo)")
fi
echo "$choice" >"$CACHE/choice"
given=$PATH
export PATH=$CACHE/bin:$rustbin:$PATH

# --- node and the browser -----------------------------------------------------------------------
have node && have npm || need "1 min" "Node" nodejs npm
if [[ $MODE == test ]]; then
  browsers="chromium google-chrome google-chrome-stable chromium-browser"
  { first $browsers && have chromedriver; } >/dev/null ||
    need "1 min" "Chromium and its driver" chromium chromium-driver
  have python3 || need "1 min" "Python (reads tables back)" python3
fi
have cc || need "1 min" "a C compiler (for linking)" gcc libc6-dev

# --- npm packages --------------------------------------------------------------------------------
# binaryen: makes WebAssembly small. esbuild: bundles and minifies. workbox-precaching: what static/worker.js is written with; part of
# the release. axe-core: checks accessibility in the tests.
version() { sed -n '/^  "version"/{s/.*: *"\(.*\)".*/\1/p;q}' "$CACHE/npm/node_modules/$1/package.json" 2>/dev/null; }
packages=()
[[ $(version binaryen) == "$BINARYEN" ]] || packages+=("binaryen@$BINARYEN")
[[ $(version esbuild) == "$ESBUILD" ]] || packages+=("esbuild@$ESBUILD")
[[ $(version workbox-precaching) == "$WORKBOX" ]] || packages+=("workbox-precaching@$WORKBOX")
[[ $MODE != test || $(version axe-core) == "$AXE" ]] || packages+=("axe-core@$AXE")
# npm knows only the certificates it brought along; let it know the system's as well.
system=/etc/ssl/certs/ca-certificates.crt
[[ ${NODE_EXTRA_CA_CERTS:-} || ! -f $system ]] || export NODE_EXTRA_CA_CERTS=$system
if ((${#packages[@]})); then
  say "${packages[*]} through npm (usually 10 s)"
  mkdir -p "$CACHE/npm"
  npm install --loglevel=error --no-fund --no-audit --prefix "$CACHE/npm" "${packages[@]}" \
    >"$CACHE/log/npm.log" 2>&1 </dev/null || failed npm
fi
# Lighthouse brings many packages along, each as its lock file has it.
if [[ $BENCH ]] && ! cmp -s scripts/lighthouse/package-lock.json "$CACHE/lighthouse/package-lock.json"; then
  say "Lighthouse through npm (usually 30 s)"
  mkdir -p "$CACHE/lighthouse"
  cp scripts/lighthouse/package.json scripts/lighthouse/package-lock.json "$CACHE/lighthouse/"
  npm ci --loglevel=error --no-fund --no-audit --ignore-scripts --prefix "$CACHE/lighthouse" \
    >"$CACHE/log/lighthouse.log" 2>&1 </dev/null || { rm "$CACHE/lighthouse/package-lock.json"; failed lighthouse; }
fi
ln -sf ../npm/node_modules/.bin/esbuild "$CACHE/bin/esbuild"

# --- databases ------------------------------------------------------------------------------------
# The SQL for client lists is tested on real ones: see tests/warehouse.
ENGINES=$CACHE/engines
# postgres_bin: where the newest PostgreSQL is, server and psql.
postgres_bin() {
  local bin
  for bin in $(printf '%s\n' /usr/lib/postgresql/*/bin | sort -rV) "$(dirname "$(first initdb || true)")"; do
    if [[ -x $bin/initdb && -x $bin/psql ]]; then echo "$bin"; return; fi
  done
  return 1
}
# engines FILE TIME WHAT: Python packages, each as the file has it.
engines() {
  local file=$1 time=$2 what=$3
  cmp -s "scripts/engines/$file" "$ENGINES/$file" && return
  say "$what through pip (usually $time)"
  "$ENGINES/bin/python" -m pip install -q --disable-pip-version-check --require-hashes -r "scripts/engines/$file" \
    >"$CACHE/log/engines.log" 2>&1 </dev/null || failed engines
  cp "scripts/engines/$file" "$ENGINES/$file"
}
if [[ $MODE == test ]]; then
  if ! postgres_bin >/dev/null; then
    # Debian's package would start a server; the tests start their own.
    need "10 s" "What PostgreSQL is set up with" postgresql-common
    conf=/etc/postgresql-common/createcluster.conf
    [[ $(id -u) != 0 ]] || grep -q '^create_main_cluster' $conf || echo 'create_main_cluster = false' >>$conf
    need "30 s" "PostgreSQL (runs the SQL for client lists)" postgresql
  fi
  if ! "$ENGINES/bin/python" -m pip --version >/dev/null 2>&1; then
    python3 -c 'import ensurepip, venv' 2>/dev/null || need "10 s" "Python's environments" python3-venv
    python3 -m venv --clear "$ENGINES" >"$CACHE/log/engines.log" 2>&1 || failed engines
  fi
  engines requirements.txt "15 s" "DuckDB and sqlglot"
  if [[ $BENCH ]]; then
    have java || need "1 min" "Java (runs Spark)" default-jre-headless
    engines spark.txt "1 min" "Spark"
    engines lists.txt "1 min" "pandas and lifelines"
  fi
fi

# --- commands built from source, in folders that outlive an interruption --------------------------
# They are used, not shipped: quick to build matters more than quick to run (but for the two crates
# that read and write WebAssembly: without any optimization each run of the tests takes 8 s more).
WASM_CRATES=(--config profile.release.package.walrus.opt-level=1 --config profile.release.package.wasmparser.opt-level=1)
# from_source CRATE VERSION OPTIONS...
from_source() {
  local crate=$1 version=$2; shift 2
  export CARGO_PROFILE_RELEASE_LTO=off CARGO_PROFILE_RELEASE_CODEGEN_UNITS=16 \
    CARGO_PROFILE_RELEASE_OPT_LEVEL=0 CARGO_TARGET_DIR="$CACHE/build/$crate"
  local install=(cargo install -q --force --root "$CACHE" "$crate" --version "$version" "$@")
  # rustup's compiler is twice as fast as Debian's, and these need no WebAssembly.
  { [[ $choice == debian ]] && PATH=$given "${install[@]}"; } || "${install[@]}" || return
  rm -rf "$CACHE/build/$crate"
}
# installed CRATE VERSION COMMAND: by this script, since not all of them tell their version.
installed() { [[ -x $CACHE/bin/$3 ]] && grep -q "^\"$1 $2 " "$CACHE/.crates.toml" 2>/dev/null; }

if [[ $MODE == dev && $(trunk --version 2>/dev/null) != "trunk $TRUNK" ]]; then
  say "Trunk $TRUNK, compiled from source (usually 3 to 10 min)"
  # Without its default features, TLS: here it never talks to anyone but this machine.
  start trunk from_source trunk $TRUNK --locked --no-default-features
fi
if [[ $(wasm-bindgen --version 2>/dev/null) != "wasm-bindgen $WASM_BINDGEN" ]] || ! have wasm-bindgen-test-runner; then
  say "wasm-bindgen $WASM_BINDGEN, compiled from source (usually 2 min)"
  start wasm-bindgen from_source wasm-bindgen-cli "$WASM_BINDGEN" --no-default-features "${WASM_CRATES[@]}"
fi
if ! installed wasm_split_cli_support $WASM_SPLIT wasm-split-cli; then
  say "wasm-split-cli $WASM_SPLIT, compiled from source (usually 30 s)"
  start wasm-split from_source wasm_split_cli_support $WASM_SPLIT --locked --features build-binary "${WASM_CRATES[@]}"
fi
if [[ $MODE == test ]] && ! installed cargo-deny $CARGO_DENY cargo-deny; then
  say "cargo-deny $CARGO_DENY, compiled from source (usually 1 min)"
  start cargo-deny from_source cargo-deny $CARGO_DENY --locked
fi

# --- wait for all of it --------------------------------------------------------------------------
began=$SECONDS
for i in "${!pids[@]}"; do
  wait "${pids[i]}" || failed "${names[i]}"
  say "${names[i]} is there ($((SECONDS - began)) s)"
done
pids=()

# --- what the other scripts source ----------------------------------------------------------------
# Cargo's own bin folder goes last, or cargo would look there first for its subcommands.
cat >"$CACHE/env.new" <<E
# Written by scripts/setup.sh
export PATH="$CACHE/bin:$rustbin:\$PATH:\${CARGO_HOME:-\$HOME/.cargo}/bin"
export TRUNK_OFFLINE=true TRUNK_SKIP_VERSION_CHECK=true
export CARGO_TARGET_WASM32_UNKNOWN_UNKNOWN_RUNNER=wasm-bindgen-test-runner
E
chrome=$(first ${browsers:-chromium google-chrome google-chrome-stable chromium-browser} || true)
driver=$(first chromedriver || true)
[[ -z $chrome ]] || echo "export CHROME=\"$chrome\"" >>"$CACHE/env.new"
[[ -z $driver ]] || echo "export CHROMEDRIVER=\"$driver\"" >>"$CACHE/env.new"
postgres=$(postgres_bin || true)
[[ -z $postgres ]] || echo "export POSTGRES_BIN=\"$postgres\"" >>"$CACHE/env.new"
[[ ! -x $ENGINES/bin/python ]] || echo "export ENGINES_PYTHON=\"$ENGINES/bin/python\"" >>"$CACHE/env.new"
# Where esbuild finds the packages.
echo "export NODE_PATH=\"$CACHE/npm/node_modules\"" >>"$CACHE/env.new"
echo "export LIGHTHOUSE=\"$CACHE/lighthouse\"" >>"$CACHE/env.new"
echo "export AXE=\"$CACHE/npm/node_modules/axe-core/axe.min.js\"" >>"$CACHE/env.new"
mv "$CACHE/env.new" "$CACHE/env"
