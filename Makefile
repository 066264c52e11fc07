# The commands of this project. Each sets up what it needs in .venv by itself; only the first run needs a network.
#   make chat ARGS="Acme --minutes 5"      make test ARGS="-k money"      make test PYTHON=python3.12

.DEFAULT_GOAL := help
.PHONY: help chat serve load test check fix golden bench critic-report critic-weigh storm docs lock user dev
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

# Coverage is measured of flows/ by the tests that are about it: traced, all the others would cost half as much again.
about_flows := tests/flows tests/conversations
# Files whose few tests take long come first, so that none of them is left for the end with the other processes idle.
long_ones := tests/storm tests/deploy tests/serving tests/contracts
every_test := pytest -m "not bench and not storm" --dist loadfile --no-loadscope-reorder --inline-snapshot=disable

test: dev  ## run the tests in some processes, and measure coverage; ARGS="-k money" runs those, in one
ifeq ($(strip $(ARGS)),)
	@$(sealed) $(every_test) -n 2 --cov --cov-report= $(about_flows)
	@$(sealed) coverage report --include='flows/*' --fail-under=95
	@$(sealed) $(every_test) -n 4 $(long_ones) tests $(addprefix --ignore=,$(about_flows))
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

critic-weigh: dev  ## weigh the words of the labelled texts anew, after a change to them
	@$(bin)/python -m tests.critic.weigh $(ARGS)

storm: dev  ## kill, stop and starve the service again and again and count what was lost
	@$(sealed) pytest -m storm -s $(ARGS)

load: dev  ## 50 events a second for ten minutes with 5,000 open sessions; ARGS="--seconds 60"
	@$(sealed) tests.storm.load $(ARGS)

docs: dev  ## write the generated parts of docs/
	@$(bin)/python docs/generate.py $(ARGS)
	@$(bin)/python docs/examples.py $(ARGS)

lock:  ## resolve the lock files anew; ARGS=--upgrade takes newer versions
	@.ci/lock $(ARGS)
