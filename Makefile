# make run: talk to Rebound, or serve it. make test: the whole suite. Needs Python 3.11 or newer, with pip.
# Only the program speaks on standard output; what is built on the way speaks on standard error.

# Another Python: make run PYTHON=/opt/python/bin/python3
PYTHON :=
# More for pytest: make test ARGS='-k crisis -x'
ARGS :=

bin := .venv/bin
# From the machine: its certificates (a proxy may have its own), its Python (none is downloaded).
uv := UV_PROJECT_ENVIRONMENT=.venv UV_PYTHON_DOWNLOADS=never UV_SYSTEM_CERTS=1 .tools/bin/uv

# Sets $python to the first that is new enough and has pip. A name on the PATH proves nothing: it may be an empty shim.
# A container's made-up user may own no home; then what uv fetches stays here.
find_python = for name in $(PYTHON) python3.13 python3.12 python3.11 python3 python; do \
	  python=$$("$$name" -c 'import pip, sys; print(sys.version_info >= (3, 11) and sys.executable or "")' 2>/dev/null); \
	  [ -n "$$python" ] && break; \
	done; \
	[ -n "$$python" ] || { echo 'Rebound needs Python 3.11 or newer, with pip. None was found on the PATH.' >&2; exit 1; }; \
	[ -w "$$HOME" ] || export UV_CACHE_DIR=.tools/cache

.PHONY: run test check soak bench train evaluate lock clean

run: .venv/.run
	@$(bin)/python -m bot

test: .venv/.dev
	@$(bin)/python -m pytest -n 4 --dist loadfile $(ARGS)

check: .venv/.dev
	@$(bin)/ruff check --quiet .
	@$(bin)/ruff format --quiet --check .
	@$(bin)/mypy
	@$(bin)/python -m pytest tests/test_house.py tests/test_papers.py

soak: .venv/.dev
	@$(bin)/python -m pytest -m soak $(ARGS)

bench: .venv/.dev
	@$(bin)/python -m benchmarks $(ARGS)

train: .venv/.dev
	@$(bin)/python -m benchmarks.train

evaluate: .venv/.dev
	@$(bin)/python -m benchmarks.evaluate

lock: .tools/bin/uv
	@$(find_python); $(uv) lock --python "$$python" --upgrade

clean:
	@rm -rf .venv .tools build dist .mypy_cache .ruff_cache .pytest_cache .hypothesis

.venv/.run: uv.lock pyproject.toml | .tools/bin/uv
	@echo 'Setting up .venv, once ...' >&2
	@$(find_python); $(uv) sync --quiet --frozen --inexact --python "$$python" >&2
	@touch $@

.venv/.dev: uv.lock pyproject.toml | .tools/bin/uv
	@echo 'Setting up .venv for the tests, once ...' >&2
	@$(find_python); $(uv) sync --quiet --frozen --inexact --group dev --python "$$python" >&2
	@touch $@ .venv/.run

# Into a folder, not a venv: some systems have pip but not what venv needs, and forbid pip elsewhere.
.tools/bin/uv: requirements-tools.txt
	@echo 'Fetching uv, once ...' >&2
	@$(find_python); PIP_ROOT_USER_ACTION=ignore "$$python" -m pip install --quiet --disable-pip-version-check \
	  --target .tools --upgrade --require-hashes --only-binary :all: -r requirements-tools.txt >&2
	@touch $@
