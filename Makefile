# make          what there is
# Everything is done by the scripts in scripts/; tools they install go to ~/.cache/plateau.
PORT ?= 8080
export PORT

.PHONY: help setup dev serve build test bench pictures clean

help:
	@echo "make dev        the page for daily work: unoptimized, reloads after each change (PORT=...)"
	@echo "make serve      build if need be and serve on http://127.0.0.1:$(PORT) (PORT=...)"
	@echo "make build      the release build, into dist/"
	@echo "make test       every check: formatting, lints, native, wasm and browser tests"
	@echo "make bench      measure speed, in native code and in the browser"
	@echo "make pictures   take the pictures of the documentation anew"
	@echo "make setup      only install the tools that are missing"
	@echo "make clean      remove dist/ and target/"

setup:
	@bash scripts/setup.sh test

dev:
	@bash scripts/dev.sh

serve:
	@bash scripts/serve.sh

build:
	@bash scripts/build.sh

test:
	@bash scripts/test.sh

bench:
	@bash scripts/bench.sh

pictures:
	@bash scripts/pictures.sh

clean:
	rm -rf dist target
