# The commands of this project. Each sets up what it needs in .venv by itself; only the first run needs a network.
#   make chat ARGS="Acme --minutes 5"      make test ARGS="-k money"      make test PYTHON=python3.12

.DEFAULT_GOAL := help
.PHONY: help chat serve load test check fix golden bench critic-report storm docs lock user dev
ARGS ?=
export PYTHON
bin := .venv/bin
sealed := .ci/sealed $(bin)/python -m

help:  ## list the commands
	@sed -n 's/^\([a-z-]*\):.*##/  make \1	/p' $(firstword $(MAKEFILE_LIST))

user:
	@.ci/setup user

dev:
	@.ci/setup dev

chat: user  ## talk to the bot in this terminal
	@$(bin)/equipoise chat $(ARGS)

serve: user  ## serve the chat platforms that are set up in .env
	@$(bin)/equipoise serve

test: dev  ## run the tests; without ARGS in two processes, and measure coverage
ifeq ($(strip $(ARGS)),)
	@$(sealed) pytest -m "not bench and not storm" -n 2 --dist loadfile --inline-snapshot=disable --cov --cov-report=
	@$(sealed) coverage report --include='flows/*' --fail-under=95
else
	@$(sealed) pytest -m "not bench and not storm" $(ARGS)
endif

check: dev  ## lint, formatting, types, layers, flows, docs; changes nothing
	$(bin)/ruff check
	$(bin)/ruff format --check
	$(bin)/mypy
	$(bin)/lint-imports --no-logo
	$(bin)/equipoise flows check
	$(bin)/python docs/generate.py --check

fix: dev  ## let ruff repair what it can
	$(bin)/ruff check --fix
	$(bin)/ruff format

golden: dev  ## accept the dialogues as they are now; look at the diff
	@$(sealed) pytest tests/conversations --golden-update $(ARGS)

bench: dev  ## measure speed against raw SQLite in the same run
	@$(sealed) tests.bench $(ARGS)

critic-report: dev  ## count how well the critic does on the labelled texts
	@$(bin)/python -m tests.critic.report $(ARGS)

storm: dev  ## kill, stop and starve the service again and again and count what was lost
	@$(sealed) pytest -m storm -s $(ARGS)

load: dev  ## 50 events a second for ten minutes with 5,000 open sessions; ARGS="--seconds 60"
	@$(sealed) tests.storm.load $(ARGS)

docs: dev  ## write the generated parts of docs/
	@$(bin)/python docs/generate.py $(ARGS)

lock:  ## resolve the lock files anew; ARGS=--upgrade takes newer versions
	@.ci/lock $(ARGS)
