# What can be done here? `make serve` opens the page, `make test` proves everything; the rest is in `make help`.
# The work is in .ci/: these names are the way in.

STEPS := format deny lint lint-wasm rust docs exports scores growth
# At the same time: these wait for one core, or for a browser, most of the time.
BESIDE := page size browser package
# Proofs that take minutes: before a release, and after a change to what they prove.
SLOW := composed stack growth-all growth-real changes-all copies exports-all browser-all package-all pictures publish release

# Everything that the page is built from: it is built again when one of these is newer.
PAGE_SOURCES := $(shell find src www index.html .ci/env Trunk.toml Cargo.toml Cargo.lock package-lock.json -type f 2>/dev/null)

.NOTPARALLEL:
.DELETE_ON_ERROR:
.PHONY: help serve build test test-slow test-browsers setup size scores diff release fuzz bench weigh $(STEPS:%=test-%) $(BESIDE:%=test-%) $(SLOW:%=test-%)

help: ## show what there is
	@sed -n 's/^\([a-z%-]*\):.*## \(.*\)/make \1\t\2/p' Makefile | expand -t 20

serve: build ## set up what is missing, build the page, and serve it on a local address
	@node .ci/serve.mjs dist

build: setup dist/index.html ## build the page into dist/

dist/index.html: $(PAGE_SOURCES)
	@.ci/steps page

dist/putright.html: $(PAGE_SOURCES) .ci/release .ci/single.mjs
	@.ci/release single

setup: ## install what building the page needs
	@.ci/setup build

test: ## set up, and run every test; `make test-NAME` runs one step
	@.ci/setup test
	@.ci/steps $(STEPS) -- $(BESIDE)

$(STEPS:%=test-%) $(BESIDE:%=test-%) $(SLOW:%=test-%): test-%:
	@.ci/steps $*

test-slow: ## the proofs that take minutes: 20,000 composed determinations, growth everywhere and at real sizes, the largest texts in the page, and that a release is reproducible
	@.ci/setup test
	@.ci/steps $(SLOW)

test-browsers: ## the page in Chromium, Firefox and WebKitGTK; installs what is missing
	@.ci/setup browsers
	@.ci/steps browsers

size: build ## what a first visit loads, and the budget
	@.ci/steps size

scores: ## the scores on the corpus, where it is present; never below the floors
	@.ci/steps scores

diff: ## which answers the code at hand changes against BASE (main), over corpus, specs, FILES, and WORSENED texts made from them
	@.ci/steps diff

release: ## the site, its zip, the single file for file://, the JavaScript package, the command for Linux and checksums, in dist/
	@.ci/setup build
	@.ci/release

fuzz: ## fuzz each target for FUZZ_SECONDS (1800), FUZZ_JOBS (1) side by side
	@.ci/fuzz

bench: ## our speed and our answers beside other tools, many texts, the start of the page; into BENCHMARKS.md
	@.ci/bench

weigh: ## what weighs in the wasm, by crate and module; into BENCHMARKS.md
	@.ci/setup build
	@.ci/weigh
