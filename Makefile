# make alone lists what there is to make.

export CGO_ENABLED := 0

VERSION  := $(shell git describe --tags --always --dirty 2>/dev/null)
BINARY   := bin/chatham$(shell go env GOEXE)
FUZZTIME ?= 30s
NOTES    ?= testdata/corpus

.PHONY: help
help:
	@sed -n 's/^\([a-z-]*\): .*## \(.*\)/  make \1\t\2/p' $(MAKEFILE_LIST) | expand -t 20

.PHONY: build
build: ## compile the program into bin/
	go build -trimpath -ldflags '-s -w -X main.version=$(VERSION)' -o $(BINARY) ./cmd/chatham

.PHONY: test
test: ## run every test; under a minute
	go test ./...

.PHONY: fuzz
fuzz: ## search with every fuzz target for FUZZTIME (30s) each; what it finds becomes a seed
	@packages=$$(go list ./...) || exit 1; for package in $$packages; do \
		listed=$$(go test -list '^Fuzz' $$package) || { echo "$$listed"; exit 1; }; \
		for target in $$(echo "$$listed" | grep '^Fuzz'); do \
			echo "$$package $$target"; \
			go test $$package -run '^$$' -fuzz "^$$target\$$" -fuzztime $(FUZZTIME) -fuzzminimizetime 100x || exit 1; \
		done; \
	done

.PHONY: kill
kill: ## kill every command that writes at 200 instants of its run, and look at what it leaves
	go test ./cmd/chatham -count=1 -run '^TestKill$$' -v -kills 200 -timeout 60m

.PHONY: bench
bench: ## run every benchmark
	go test ./... -run '^$$' -bench . -benchmem

# GITLEAKS=latest, or another of its versions, fetches it into bin/peers first.
.PHONY: bench-peers
bench-peers: build ## time the program beside gitleaks, ripgrep, grep and Presidio, those that are installed
	@[ -z "$(GITLEAKS)" ] || GOBIN=$(abspath bin/peers) go install github.com/zricethezav/gitleaks/v8@$(GITLEAKS)
	@PATH="$(abspath bin/peers):$$PATH" go test ./cmd/chatham -run '^TestBenchPeers$$' -count=1 -v -args -peers $(abspath $(BINARY))

.PHONY: hostile
hostile: ## run the hostile files that are too large for make test; prints time and memory
	go test ./cmd/chatham -run TestHostileCost -count=1 -v -cost

.PHONY: eval
eval: ## score the program on NOTES (testdata/corpus), notes with gold mentions, and on its own notes mistyped
	go test ./pipeline/score -run '^TestEval$$|^TestMutations$$' -count=1 -v -args -all-mutants -notes $(abspath $(NOTES))

.PHONY: lint
lint: ## gofmt, vet, and the house's rules on files, functions, exits and init
	@unformatted=$$(gofmt -l .); [ -z "$$unformatted" ] || { echo "gofmt differs in:" $$unformatted; exit 1; }
	go vet ./...
	go test ./cmd/chatham -count=1 -run '^TestHouse|^TestNineInTen' -house

.PHONY: layers
layers: ## imports point down only; the plan is in cmd/chatham/layers_test.go
	go test ./cmd/chatham -count=1 -run '^TestLayers' -house

.PHONY: no-reveal
no-reveal: ## list the files that may see a surface form, and fail on any other
	@go test ./cmd/chatham -count=1 -run '^TestNoReveal' -house
	@grep -v '^#' reveal.allow

.PHONY: demo
demo: build ## write a restitution from end to end into demo/
	$(BINARY) demo demo

.PHONY: share
share: build ## man pages and completions into share/, as packages lay them out
	@mkdir -p share/man/man1 share/man/fr/man1 share/bash-completion/completions share/zsh/site-functions share/fish/vendor_completions.d
	$(BINARY) man --lang en > share/man/man1/chatham.1
	$(BINARY) man --lang fr > share/man/fr/man1/chatham.1
	$(BINARY) completion bash > share/bash-completion/completions/chatham
	$(BINARY) completion zsh > share/zsh/site-functions/_chatham
	$(BINARY) completion fish > share/fish/vendor_completions.d/chatham.fish

.PHONY: golden
golden: ## rewrite the goldens; read the difference before you commit it
	go test $$(git grep -l 'flag.Bool("update"' -- '*_test.go' | xargs -n 1 dirname | sort -u | sed 's,^,./,') -update
