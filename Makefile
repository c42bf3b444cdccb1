# Every target sets itself up: Debian with Python 3.11 or newer, python3-venv and make is enough.
# PYTHON=… chooses the interpreter, VENV=… the folder that everything is installed into.

VENV ?= .venv
PYTHON ?= $(shell for python in python3 python3.11 python3.12 python3.13; do \
	$$python -c 'import sys; sys.exit(sys.version_info < (3, 11))' 2>/dev/null \
	&& { echo $$python; break; }; done)
BIN := $(VENV)/bin
UPGRADE ?=
TESTS ?= tests
DATABASE ?= sqlite
SECONDS ?= 600
SEED ?= 1

.DEFAULT_GOAL := help
.NOTPARALLEL:
.PHONY: help install demo run test torture mutants bench check format lock screens screenshots

help:  ## Show this list
	@sed -n 's/^\([a-z]*\):.*## \(.*\)/  make \1\t\2/p' $(MAKEFILE_LIST) | expand -t 20

install: $(VENV)/.run  ## Install what the bot needs into .venv

demo: $(VENV)/.run  ## Try the bot between two stand-ins, in a chat page on this machine
	@$(BIN)/python -m bot demo

run: $(VENV)/.run  ## Run the bot with the settings of .env
	@$(BIN)/python -m bot run

test: export TEST_DATABASE = $(DATABASE)
test: $(VENV)/.dev  ## Run the tests (TESTS=tests/core for some, DATABASE=postgresql on servers)
	$(BIN)/python -m tests $(TESTS)

torture: $(VENV)/.dev  ## Kill the bot among faults, SECONDS=600 long, and count what is lost
	$(BIN)/python -m tests.torture --seconds $(SECONDS) --seed $(SEED)

bench: $(VENV)/.dev  ## Measure delays, CPU and memory against baselines, into docs/benchmarks.md
	$(BIN)/python -m tests.bench --seed $(SEED)

mutants: $(VENV)/.dev  ## Change the code of money, limits and secrets, and count which tests notice
	$(BIN)/python -m tests.mutants

check: $(VENV)/.dev  ## Check format, lint, types and who imports whom
	$(BIN)/ruff format --check .
	$(BIN)/ruff check .
	$(BIN)/mypy
	$(BIN)/lint-imports --no-logo

format: $(VENV)/.dev  ## Format the code and mend what the linter can mend
	$(BIN)/ruff format .
	$(BIN)/ruff check --fix .

screens: $(VENV)/.dev  ## Write docs/screens.md anew: each screen, from the running bot
	@$(BIN)/python -m tests.screens

screenshots: $(VENV)/.dev  ## Take the pictures of the README anew, from the demo
	@$(BIN)/python -m tests.screenshots

lock: $(VENV)/.lock  ## Write the lock files anew (UPGRADE=--upgrade takes newer versions)
	$(LOCK) --group pip --output-file requirements-pip.lock
	$(LOCK) $(BOT) --output-file requirements.lock
	$(LOCK) $(BOT) --group dev --output-file requirements-dev.lock
	@! grep -n -e '://' -e '--index' -e '--find-links' requirements*.lock \
	|| { echo 'A lock file names a place to download from; it must not.' >&2; exit 1; }

# With hashes, so that what is installed is what was tested. The folder's name is not used: pip
# and the interpreter are called through it, so that no activation is needed. Python compiles what it
# imports, and much of what tests bring along is never imported.
INSTALL = $(BIN)/python -m pip install --quiet --disable-pip-version-check --require-hashes
LOCK = $(VENV)/lock/bin/uv pip compile --quiet --universal --python-version 3.11 \
	--generate-hashes --no-header --no-annotate --no-emit-index-url --no-emit-find-links $(UPGRADE)
BOT = --extra charts --extra sentry pyproject.toml

$(VENV)/.run: requirements.lock | $(BIN)/python
	@echo 'Installing what the bot needs, once …'
	@$(INSTALL) -r requirements.lock
	@touch $@

$(VENV)/.dev: requirements-dev.lock | $(BIN)/python
	@echo 'Installing what the bot and its tests need, once …'
	@$(INSTALL) --no-compile -r requirements-dev.lock
	@touch $@

$(VENV)/.lock: | $(BIN)/python
	@$(BIN)/python -m venv $(VENV)/lock
	@$(VENV)/lock/bin/python -m pip install --quiet --disable-pip-version-check uv
	@touch $@

$(BIN)/python:
	@test -n "$(PYTHON)" || { \
	echo 'Python 3.11 or newer is needed: apt-get install python3, or make PYTHON=/path/to/it' >&2; \
	exit 1; }
	@$(PYTHON) -c 'import ensurepip, venv' 2>/dev/null || { \
	echo 'Python cannot make virtual environments here: apt-get install python3-venv' >&2; exit 1; }
	@$(PYTHON) -m venv $(VENV)
	@$(INSTALL) -r requirements-pip.lock
