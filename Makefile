# Everything a developer types. Needs Python 3.11 or later and make; all else goes into .venv.

PYTHON ?= python3
VENV := .venv
BIN := $(VENV)/bin
BLOG ?=

.PHONY: demo test check lint types faults fuzz test-whoosh3 test-lowest coverage bench bench-search clean

demo: $(VENV)/installed  ## the main job: on a sample blog, or on yours with BLOG=https://...
	@$(BIN)/archivesearch demo $(if $(BLOG),--blog "$(BLOG)")

test: $(VENV)/installed-dev  ## all tests
	$(BIN)/pytest

check: lint types test test-whoosh3  ## what CI runs

lint: $(VENV)/installed-dev
	$(BIN)/ruff format --check .
	$(BIN)/ruff check .

types: $(VENV)/installed-dev
	$(BIN)/mypy

coverage: $(VENV)/installed-dev  ## all tests, with branch coverage
	$(BIN)/pytest --cov --cov-report=term

faults: $(VENV)/installed-dev  ## the fault tests in their long form: 200 kills and so on; six to twenty minutes
	$(BIN)/pytest tests/faults --long -s -p no:randomly --ignore tests/faults/test_fuzz.py

fuzz: $(VENV)/installed-dev  ## every parser of foreign bytes against 5,500 inputs; some minutes
	$(BIN)/pytest tests/faults/test_fuzz.py --long -p no:randomly

test-whoosh3: .venv-whoosh3/installed  ## the index tests with whoosh3 in the place of Whoosh 2.7.4
	.venv-whoosh3/bin/pytest tests/integration/test_whoosh_index.py tests/integration/test_generations.py

test-lowest: .venv-lowest/installed  ## all tests with the oldest versions of the dependencies that pyproject.toml allows
	.venv-lowest/bin/pytest

bench: .venv-bench/installed  ## crawl speed beside Scrapy, and time and memory by the size of a blog; half an hour
	.venv-bench/bin/python bench/crawl.py scrapy
	.venv-bench/bin/python bench/crawl.py scale --pages 500 2000 8000
	.venv-bench/bin/python bench/counts.py
	.venv-bench/bin/python bench/extract.py speed
	.venv-bench/bin/python bench/extract.py memory

bench-search: .venv-bench/installed  ## the index beside SQLite FTS5, sqlite-utils and stock Whoosh; an hour
	.venv-bench/bin/python bench/search.py build --posts 10000
	.venv-bench/bin/python bench/search.py warm --posts 10000 100000
	.venv-bench/bin/python bench/search.py cold --posts 10000 100000
	.venv-bench/bin/python bench/search.py add --posts 10000 100000

clean:
	rm -rf $(VENV) .venv-whoosh3 .venv-lowest .venv-bench .pytest_cache .mypy_cache .ruff_cache .coverage htmlcov dist build

$(BIN)/python:
	$(PYTHON) -c 'import sys; sys.exit(sys.version_info < (3, 11) and "archivesearch needs Python 3.11 or later; try: make PYTHON=python3.12 demo")'
	$(PYTHON) -m venv $(VENV)

$(VENV)/installed: pyproject.toml | $(BIN)/python
	@echo "installing archivesearch into $(VENV) ..."
	@$(BIN)/python -m pip install --quiet --disable-pip-version-check --editable .
	@touch $@

$(VENV)/installed-dev: pyproject.toml | $(BIN)/python
	@echo "installing archivesearch and its development tools into $(VENV) ..."
	@$(BIN)/python -m pip install --quiet --disable-pip-version-check --editable '.[dev]'
	@touch $@ $(VENV)/installed

# whoosh and whoosh3 share the import name: the one must go before the other comes.
.venv-whoosh3/installed: pyproject.toml
	$(PYTHON) -m venv .venv-whoosh3
	@.venv-whoosh3/bin/python -m pip install --quiet --disable-pip-version-check --editable '.[dev]'
	@.venv-whoosh3/bin/python -m pip uninstall --quiet --yes whoosh
	@.venv-whoosh3/bin/python -m pip install --quiet --disable-pip-version-check --force-reinstall --no-deps whoosh3
	@touch $@

.venv-lowest/installed: pyproject.toml
	$(PYTHON) -m venv .venv-lowest
	@$(PYTHON) tools/lowest_versions.py > .venv-lowest/lowest.txt
	@.venv-lowest/bin/python -m pip install --quiet --disable-pip-version-check --constraint .venv-lowest/lowest.txt --editable '.[dev]'
	@touch $@

.venv-bench/installed: pyproject.toml
	$(PYTHON) -m venv .venv-bench
	@.venv-bench/bin/python -m pip install --quiet --disable-pip-version-check --editable '.[bench]'
	@touch $@
