# What people do with this repository. `make` alone lists it.

.DEFAULT_GOAL := help
SHELL := /bin/sh
.SHELLFLAGS := -euc
.DELETE_ON_ERROR:
MAKEFLAGS += --no-builtin-rules

PORT ?= 8000
BIN := .venv/bin
MANAGE := $(BIN)/python manage.py
# site/ is a source folder, not a package; blog, events and home lie beside it.
export PYTHONPATH := $(CURDIR):$(CURDIR)/site

# A key and addresses that let production's settings start, for checks only.
PRODUCTION = DJANGO_SETTINGS_MODULE=config.settings.production DATABASE_URL=sqlite:///:memory: \
	SECRET_KEY="$$($(BIN)/python -c 'import secrets; print(secrets.token_urlsafe(50))')" \
	ALLOWED_HOSTS=www.example.org SITE_URL=https://www.example.org

.PHONY: help
help: ## List what make can do
	@grep -E '^[a-z-]+:.*## ' $(firstword $(MAKEFILE_LIST)) \
		| awk -F ':.*## ' '{ printf "  make %-14s %s\n", $$1, $$2 }'

# --- Setting up ---

# Stamps, so that a second run has nothing to do until the requirements change.
.venv/made:
	@found=; \
	for name in python3 python3.13 python3.12 python3.11; do \
		if "$$name" -c 'import sys; sys.exit(sys.version_info < (3, 11))' 2>/dev/null; then \
			found=$$name; break; \
		fi; \
	done; \
	if [ -z "$$found" ]; then \
		echo "Alongside needs Python 3.11 or later, and found none. python3 here is: $$(python3 --version 2>&1 || true)" >&2; \
		exit 1; \
	fi; \
	if ! "$$found" -c 'import ensurepip, venv' 2>/dev/null; then \
		echo "$$found cannot make a virtual environment. On Debian and Ubuntu: apt-get install python3-venv" >&2; \
		exit 1; \
	fi; \
	"$$found" -m venv .venv
	@touch $@

.venv/production: requirements/production.txt | .venv/made
	@echo "Installing $< (about a minute the first time) ..."
	@$(BIN)/python -m pip install -qq --disable-pip-version-check --require-hashes -r $<
	@touch $@

.venv/development: requirements/development.txt | .venv/made
	@echo "Installing $< (about two minutes the first time) ..."
	@$(BIN)/python -m pip install -qq --disable-pip-version-check --require-hashes -r $<
	@touch $@

.PHONY: install
install: .venv/production ## Install what the site runs on, into .venv

.PHONY: install-dev
install-dev: .venv/development ## Install that and the tools for tests and lint

.PHONY: lock
lock: ## Write requirements/*.txt afresh from pyproject.toml (needs uv)
	uv pip compile --quiet --universal --generate-hashes --python-version 3.11 pyproject.toml \
		-o requirements/production.txt
	uv pip compile --quiet --universal --generate-hashes --python-version 3.11 pyproject.toml \
		--group development -o requirements/development.txt -c requirements/production.txt

# --- Running ---

.PHONY: demo
demo: export DJANGO_SETTINGS_MODULE := config.settings.dev
demo: export DEBUG := false
demo: export LOG_LEVEL := WARNING
demo: export SITE_URL := http://localhost:$(PORT)
demo: .venv/production ## Set everything up and serve a community with made-up stories (PORT=8000)
	@$(BIN)/python -c 'import socket; s = socket.socket(); s.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1); s.bind(("127.0.0.1", int("$(PORT)")))' 2>/dev/null \
		|| { echo "Port $(PORT) cannot be used here: something else may be listening on it. Try: make demo PORT=$$(( $(PORT) + 1 ))" >&2; exit 1; }
	@echo "Preparing the database ..."
	@$(MANAGE) migrate --verbosity 0
	@$(MANAGE) load_demo
	@echo
	@echo "  The site:         http://localhost:$(PORT)/"
	@echo "  Where you write:  http://localhost:$(PORT)/admin/"
	@echo "  Ctrl-C stops it."
	@echo
	@exec $(BIN)/granian --interface wsgi --host 127.0.0.1 --port $(PORT) --workers 1 --blocking-threads 4 \
		--log-level warning config.wsgi:application

.PHONY: dev
dev: export DJANGO_SETTINGS_MODULE := config.settings.dev
dev: export DEBUG := true
dev: export SITE_URL := http://localhost:$(PORT)
dev: migrate ## Serve your own copy with DEBUG on, restarting when code changes (PORT=8000)
	@exec $(MANAGE) runserver $(PORT)

.PHONY: migrate
migrate: .venv/production ## Bring the database up to date
	@$(MANAGE) migrate --verbosity 0

# --- Tests: ARGS goes to pytest, for example make test-sqlite ARGS="-k comments" ---

.PHONY: test
test: test-sqlite test-postgres ## Run every test, on SQLite and then on PostgreSQL

.PHONY: test-sqlite
test-sqlite: .venv/development ## Run every test on SQLite
	@echo "Tests on SQLite"
	@DATABASE_URL=sqlite:///:memory: $(BIN)/python -m pytest $(ARGS)

.PHONY: test-postgres
test-postgres: .venv/development ## Run every test on PostgreSQL (TEST_POSTGRES_URL, or a server of its own)
	@echo "Tests on PostgreSQL"
	@$(BIN)/python tests/database/postgres.py -- $(BIN)/python -m pytest $(ARGS)

.PHONY: test-browser
test-browser: .venv/development ## Run only what a browser is needed for, on SQLite
	@DATABASE_URL=sqlite:///:memory: $(BIN)/python -m pytest -m browser $(ARGS)

# --- Looking after the code ---

.PHONY: lint
lint: .venv/development ## Check style, types, imports, migrations and production's settings
	$(BIN)/ruff check .
	$(BIN)/ruff format --check .
	$(BIN)/djlint --lint --quiet site/templates home blog events
	$(BIN)/ty check
	$(BIN)/lint-imports --no-logo
	DJANGO_SETTINGS_MODULE=config.settings.test $(MANAGE) makemigrations --check --dry-run
	DJANGO_SETTINGS_MODULE=config.settings.test $(MANAGE) check
	@echo "manage.py check --deploy, with production's settings"
	@$(PRODUCTION) $(MANAGE) check --deploy --fail-level WARNING

.PHONY: format
format: .venv/development ## Put imports and layout right
	$(BIN)/ruff check --fix-only .
	$(BIN)/ruff format .

.PHONY: clean
clean: ## Remove what the tools left behind; .venv, .env and var/ stay
	rm -rf .pytest_cache .ruff_cache .import_linter_cache .grimp_cache .coverage .coverage.* htmlcov
	find . -name __pycache__ -type d -not -path './.venv/*' -prune -exec rm -rf {} +
