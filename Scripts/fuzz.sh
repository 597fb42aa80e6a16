#!/usr/bin/env bash
# Feeds made-up bytes to everything that reads bytes which others wrote, with the address sanitizer.
source "$(dirname "${BASH_SOURCE[0]}")/common.sh"

TARGETS=(csv pages pipeline scans text timestamps)

usage() {
  cat <<'TEXT'
Usage: Scripts/fuzz.sh [OPTION...]

Builds the fuzzers of Fuzzers/ with libFuzzer and the address sanitizer, and runs each of them. What
they have learnt stays in .build/fuzz-corpus. An input that breaks a promise stays in
.build/fuzz-findings, and the script says how to repeat it and ends with 1.

  --seconds N      for each target (default 600)
  --target NAME    this one alone: csv, pages, pipeline, scans, text or timestamps
  --input FILE     run the target on this one file instead
  --help           show this
TEXT
}

SECONDS_EACH=600
INPUT=""
while [ $# -gt 0 ]; do
  case "$1" in
    --seconds | --target | --input)
      [ $# -gt 1 ] || die "$1 needs a value; see --help"
      case "$1" in
        --seconds) SECONDS_EACH="$2" ;;
        --target) TARGETS=("$2") ;;
        --input) INPUT="$(realpath "$2")" || die "there is no file $2" ;;
      esac
      shift
      ;;
    --help | -h)
      usage
      exit 0
      ;;
    *) die "unknown option: $1; see --help" ;;
  esac
  shift
done
[[ "$SECONDS_EACH" =~ ^[1-9][0-9]*$ ]] || die "--seconds is a number; see --help"
[ -z "$INPUT" ] || [ ${#TARGETS[@]} -eq 1 ] || die "--input needs --target; see --help"

need_swift
need_libraries
need_packages python3

say "Building the fuzzers (the first time takes about a minute)"
OPTIONS=(
  -c release --sanitize fuzzer --sanitize address --scratch-path .build/fuzz
  --product footfall-fuzzers -Xswiftc -enable-testing
)
FOOTFALL_FUZZERS=1 swift build "${OPTIONS[@]}"
FUZZERS="$(FOOTFALL_FUZZERS=1 swift build "${OPTIONS[@]}" --show-bin-path)/footfall-fuzzers"

# What is not freed when a program ends is no leak; and libFuzzer tells of a crash, nobody else.
export ASAN_OPTIONS=detect_leaks=0 SWIFT_BACKTRACE=enable=no
CORPUS=.build/fuzz-corpus
FINDINGS=.build/fuzz-findings
SEEDS="$(mktemp -d)"
trap 'rm -rf "$SEEDS"' EXIT

if [ -n "$INPUT" ]; then
  FOOTFALL_FUZZER="${TARGETS[0]}" "$FUZZERS" -timeout=10 -rss_limit_mb=2048 "$INPUT"
  exit
fi

/usr/bin/python3 -B Fuzzers/seeds.py "$SEEDS"
mkdir -p "$FINDINGS"
FOUND=0
SUMMARY=""
for target in "${TARGETS[@]}"; do
  [ -d "$SEEDS/$target" ] || die "there is no target $target; see --help"
  say "Fuzzing: $target, $SECONDS_EACH seconds"
  mkdir -p "$CORPUS/$target"
  LIMITS=(-max_total_time="$SECONDS_EACH" -timeout=10 -rss_limit_mb=2048 -max_len=4096)
  [ ! -f "$SEEDS/$target.dict" ] || LIMITS+=(-dict="$SEEDS/$target.dict")
  LOG="$SEEDS/$target.log"
  if ! FOOTFALL_FUZZER="$target" "$FUZZERS" "${LIMITS[@]}" -print_final_stats=1 \
    -artifact_prefix="$FINDINGS/$target-" "$CORPUS/$target" "$SEEDS/$target" >"$LOG" 2>&1; then
    FOUND=1
    tail -n 40 "$LOG"
    INPUT="$(sed -n 's/.*Test unit written to //p' "$LOG" | tail -n 1)"
    echo "error: $target: repeat it with Scripts/fuzz.sh --target $target --input $INPUT" >&2
  fi
  COUNT="$(sed -n 's/^stat::number_of_executed_units: *//p' "$LOG")"
  SUMMARY+="$(printf '%12s  %s' "${COUNT:-0}" "$target")"$'\n'
done

say "Executions by target"
printf '%s' "$SUMMARY"
[ "$FOUND" -eq 0 ] || die "a fuzzer found something; see above"
