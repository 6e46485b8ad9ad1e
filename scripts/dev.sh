#!/usr/bin/env bash
# dev.sh: the page on 127.0.0.1:$PORT, compiled for debugging, which reloads after each change.
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/.."
bash scripts/setup.sh dev
. "${PLATEAU_CACHE:-${XDG_CACHE_HOME:-$HOME/.cache}/plateau}/env"
# Trunk runs offline, so all crates have to be there.
cargo fetch -q --locked --offline 2>/dev/null || cargo fetch -q --locked
# Trunk wants NO_COLOR to be true or false, while the convention is to set it to anything.
exec env ${NO_COLOR+NO_COLOR=true} trunk serve --address 127.0.0.1 --port "${PORT:-8080}"
