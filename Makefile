# `make` lists the goals, cheapest first.
MVN = ./mvnw -B -ntp

.DEFAULT_GOAL := goals
.PHONY: goals format compile architecture messages launcher test kills verify package demo image pictures deb zip bench soak coverage clean

goals: ## this list
	@awk -F':.*## ' '/^[a-z]+:.*## /{printf "%-14s %s\n", $$1, $$2}' Makefile

format: ## rewrite the Java files in the house format
	$(MVN) -q spotless:apply

compile: ## format check, Error Prone, NullAway
	$(MVN) -q test-compile

architecture: ## the arrows between packages, and what no code may do
	$(MVN) test -Dtest='org.mutirao.architecture.*Test'

messages: ## missing, unknown and unused message keys
	$(MVN) test -Dtest='org.mutirao.bundles.*Test'

launcher: ## how mvnw and the launcher find their JDK
	$(MVN) test -Dtest='org.mutirao.launcher.*Test'

test: ## all tests
	$(MVN) test

kills: ## fifty times kill -9 while it appends and imports
	$(MVN) test -Dtest=KillTest,ProgramKillTest -Dmutirao.kills=50 -Dmutirao.kills.program=10

verify: ## every check, as in README
	$(MVN) verify

package: ## target/mutirao, without tests
	$(MVN) -q package -DskipTests

demo: package ## the sample operation, into target/demo
	target/mutirao/bin/mutirao demo --out target/demo

image: ## a program with its own Java, and one run of it
	installer/test.sh

pictures: ## the guide's pictures, drawn anew by the tests
	$(MVN) test -Dtest=EveryScreenTest
	for p in docs/guide/pictures/*.png; do cp "target/shots/$${p##*/}" "$$p" || exit 1; done

deb: ## a Debian package, installed with apt, used and removed; as root
	installer/test-deb.sh

zip: ## the program for a Windows that has a JDK
	installer/zip.sh

# ONLY='tmpfs disk bus' measures these sections alone and prints them instead of writing the page:
# tmpfs, disk, threads, batch, match, bus, import, read, past, first, suggestion, event, table, map.
bench: ## docs/performance.md: what the app costs beside the raw limits; some minutes
	$(MVN) -q test-compile exec:exec@bench -Dbench.only="$(ONLY)"

soak: ## docs/soak.md: whether the window bears a whole day; at most twelve minutes, fails on an exception or a leak
	$(MVN) -q test-compile exec:exec@soak

coverage: verify ## target/site/jacoco/index.html
	@echo target/site/jacoco/index.html

clean: ## remove target
	$(MVN) -q clean
