#!/usr/bin/env bash
# Runs every test there is: style, dependencies between rooms, unit and property tests, the
# built program from end to end, and its tables against an independent re-computation.
source "$(dirname "${BASH_SOURCE[0]}")/common.sh"

need_swift
need_libraries
need_packages python3 python3-venv iso-codes util-linux man-db strace

say "Python for the independent re-computation"
VENV="$ROOT/.venv"
PYTHON="$VENV/bin/python"
[ -x "$PYTHON" ] || /usr/bin/python3 -m venv "$VENV"
"$PYTHON" -m pip install --quiet --disable-pip-version-check \
  PyYAML==6.0.3 frictionless==5.18.1 "markdown-it-py[linkify]==4.3.0"

say "Style"
swift format lint --strict --recursive Package.swift Sources Tests Benchmarks Fuzzers

build_release
export FOOTFALL_BINARY="$FOOTFALL"

say "Building the tests; an import that Package.swift does not declare is an error"
swift build --build-tests --explicit-target-dependency-import-check error

say "Unit, property and end-to-end tests"
swift test --skip-build

say "The independent re-computation's own tests"
(cd Tests/Oracle && "$PYTHON" -m unittest --quiet)

say "The benchmark's own tests, which measure nothing"
(cd Benchmarks && "$PYTHON" -m unittest --quiet)

say "Tables against the independent re-computation: generated editions"
EDITIONS="$(mktemp -d)"
trap 'rm -rf "$EDITIONS"' EXIT
"$PYTHON" Tests/Oracle/editions.py "$EDITIONS" --seed "${FOOTFALL_SEED:-1}" --count 6
"$PYTHON" Tests/Oracle/verify.py --footfall "$FOOTFALL" --editions "$EDITIONS"

say "Tables against the independent re-computation: both Smart Life Week editions"
"$PYTHON" Tests/Oracle/verify.py --footfall "$FOOTFALL" \
  --pipelines Pipelines/smart-life-week-2024.yml Pipelines/smart-life-week-2025.yml

say "Names that are markup, formulas or commands"
"$PYTHON" -B Tests/Hostile/hostile.py --footfall "$FOOTFALL" Reports/*/

say "Nightly runs, disturbed for a minute"
"$PYTHON" -B Tests/Torture/torture.py --footfall "$FOOTFALL" --rounds 100000 --seconds 60 \
  --seed "${FOOTFALL_SEED:-1}"

say "Files changed while they are read, full disks and flipped bits, a minute each"
for script in changes.py full.py flips.py; do
  "$PYTHON" -B "Tests/Torture/$script" --footfall "$FOOTFALL" --seconds 60 \
    --seed "${FOOTFALL_SEED:-1}"
done

say "Fuzzers, some seconds each"
Scripts/fuzz.sh --seconds 8

say "The reports' data packages"
for package in Reports/*/datapackage.json; do
  "$VENV/bin/frictionless" validate --trusted "$package" >/dev/null || die "$package is invalid"
  echo "$package is valid"
done

say "All tests passed"
