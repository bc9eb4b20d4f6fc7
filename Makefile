# Two commands matter: `make run` starts Rostra, `make test` runs its tests.  Both set up what
# they need on a bare Debian or Ubuntu (and on any system with Python 3.11 or newer).

SHELL := /bin/bash
PY := .venv/bin/python
WORKERS ?= 2

.PHONY: run test slow window acceptance lint types ci wheel sample clean help

run: .venv/.run-ready  ## start Rostra; without a display, show the main job on the sample archive
	@packaging/setup/start.sh

test: .venv/.test-ready  ## the tests that need neither minutes nor a real window
	QT_QPA_PLATFORM=offscreen $(PY) -m pytest -q -n $(WORKERS) -m "not slow and not window and not acceptance"

slow: .venv/.test-ready  ## the proofs that take minutes
	QT_QPA_PLATFORM=offscreen $(PY) -m pytest -q -n $(WORKERS) -m "slow and not window and not acceptance"

window: .venv/.test-ready  ## the walks in a real window, under Xvfb and openbox
	packaging/setup/in-window.sh $(PY) -m pytest -q -m window

acceptance: .venv/.test-ready  ## the walks of four people through the real program
	packaging/setup/in-window.sh $(PY) -m pytest -q -m acceptance tests/acceptance

lint: .venv/.test-ready  ## style, formatting, direction of imports
	$(PY) -m ruff check .
	$(PY) -m ruff format --check .
	.venv/bin/lint-imports

types: .venv/.test-ready  ## mypy --strict
	$(PY) -m mypy

wheel: .venv/.test-ready  ## build the wheel and check that the resources are inside
	packaging/setup/wheel.sh

ci:  ## all that the build server does
	.ci/run

sample: .venv/.run-ready  ## make the sample archive
	$(PY) -m rostra sample

clean:
	rm -rf .venv build dist .mypy_cache .ruff_cache .hypothesis .import_linter_cache

help:
	@grep -E '^[a-z]+:.*##' Makefile | sed -E 's/:[^#]*## /\t/' | expand -t 10

.venv/.run-ready: pyproject.toml packaging/setup/setup.sh
	packaging/setup/setup.sh run

.venv/.test-ready: pyproject.toml packaging/setup/setup.sh
	packaging/setup/setup.sh test
