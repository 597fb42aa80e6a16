#!/usr/bin/env bash
# Runs the tests of what threads share with the thread sanitizer, in a build of its own.
source "$(dirname "${BASH_SOURCE[0]}")/common.sh"

need_swift
need_libraries

SUITES=(
  AggregationTests.WorkerTests
  AttendanceStoreTests.PagedStoreTests
  AttendanceTests.ScanKeySortTests
  CSVReadingTests.DifferentialTests
  CSVReadingTests.PieceReadingTests
  IngestionTests.RegistrationIntakeTests
  IngestionTests.ScanIntakeTests
  EndToEndTests.LateEncodingTests
  EndToEndTests.RepeatTests
  PipelineTests.FailedWriteTests
  ThreadsTests.BackgroundTests
  ThreadsTests.WorkersTests
)
OPTIONS=(--sanitize thread --scratch-path .build/tsan)

say "Building everything with the thread sanitizer (the first build takes some minutes)"
swift build "${OPTIONS[@]}" --build-tests
FOOTFALL_BINARY="$(swift build "${OPTIONS[@]}" --show-bin-path)/footfall"
export FOOTFALL_BINARY

FILTERS=()
TESTS="$(swift test list "${OPTIONS[@]}" --skip-build)"
for suite in "${SUITES[@]}"; do
  grep -q "^$suite/" <<<"$TESTS" || die "there is no suite $suite"
  FILTERS+=(--filter "^$suite/")
done

# The end-to-end tests start programs, whose reports would be lost on standard error.
REPORTS="$(mktemp -d)"
trap 'rm -rf "$REPORTS"' EXIT
# All empty arrays share one storage, into whose count Swift's own library writes the 0 that it is.
echo 'race:_swiftEmptyArrayStorage' >"$REPORTS/.suppressions"
export TSAN_OPTIONS="log_path=$REPORTS/report exitcode=86 suppressions=$REPORTS/.suppressions"

say "Tests of what threads share"
OUTCOME=0
swift test "${OPTIONS[@]}" --skip-build "${FILTERS[@]}" || OUTCOME=$?

if [ -n "$(ls "$REPORTS")" ]; then
  cat "$REPORTS"/*
  die "the thread sanitizer reported a race"
fi
[ "$OUTCOME" -eq 0 ] || die "a test failed, without a race; the sanitizer makes everything slow"
say "No test failed, and the thread sanitizer reported nothing"
