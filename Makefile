# `make help` is the whole list. Nothing needs to be installed by hand except Node 20.18 or later.

.DEFAULT_GOAL := help
INSTALLED := node_modules/.package-lock.json

.PHONY: help bundle demo test soak codegen check watch new-tool mutants bench bench-compare lint typecheck build clean

help: ## this list
	@awk -F ': .*## ' '/^[a-z-]+:.*## / { printf "make %-14s %s\n", $$1, $$2 }' Makefile

demo: $(INSTALLED) ## watch an MCP client plan a week on an embedded TrainingPeaks
	@npm run -s demo

test: $(INSTALLED) ## everything: lint, types, generated files, tests
	@npm test -s

soak: build ## every fault at every request, random chaos, kills: counts of what was doubled, lost or misreported
	@npx tsx tests/faults/soak.ts

codegen: $(INSTALLED) ## specs/ -> generated/
	@npm run -s codegen

check: $(INSTALLED) ## are generated/ and the size budgets in order?
	@npm run -s codegen -- --check

watch: $(INSTALLED) ## codegen again on every change of specs/
	@npm run -s codegen -- --watch

new-tool: $(INSTALLED) ## make new-tool NAME=tp_do_something AREA=workouts: a spec to fill in
	@npx tsx codegen/new-tool.ts "$(NAME)" "$(AREA)"

mutants: $(INSTALLED) ## falsify the specs one change at a time: what does nobody notice?
	@npm run -s mutants

bench: build ## start, memory, bytes and overhead, each beside a baseline of the same run
	@npx tsx bench/main.ts

bench-compare: build ## make bench-compare CMD="other-server --stdio": the same for two servers side by side
	@npx tsx bench/compare.ts "$(CMD)"

lint: $(INSTALLED) ## biome
	@npm run -s lint

typecheck: $(INSTALLED) ## tsc
	@npm run -s typecheck

build: $(INSTALLED) ## dist/
	@npm run -s build

bundle: $(INSTALLED) ## tp-mcp-VERSION.mcpb, for desktop apps
	@npm run -s bundle

clean: ## remove what can be made again
	rm -rf dist node_modules *.tgz *.mcpb

$(INSTALLED): package-lock.json
	@npm ci --ignore-scripts --no-progress --loglevel=error
	@touch $@
