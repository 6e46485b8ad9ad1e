#!/usr/bin/env bash
# serve.sh: build if anything changed since dist/ was built, then serve it on 127.0.0.1:$PORT.
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/.."
CACHE=${PLATEAU_CACHE:-${XDG_CACHE_HOME:-$HOME/.cache}/plateau}
if [[ ! -f dist/index.html.br ]] ||
   [[ $(find src static scripts index.html build.rs Cargo.toml Cargo.lock -newer dist/index.html -print 2>/dev/null | head -n 1) ]]; then
  bash scripts/build.sh
fi
if [[ -f $CACHE/env ]]; then . "$CACHE/env"; fi # only node is needed from here on
exec node scripts/serve.mjs dist "${PORT:-8080}"
