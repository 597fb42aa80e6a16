#!/usr/bin/env bash
# Disturbs nightly runs, round after round, and checks that nothing is lost or counted twice.
source "$(dirname "${BASH_SOURCE[0]}")/common.sh"

usage() {
  cat <<'TEXT'
Usage: Scripts/torture.sh [OPTION...]

Runs 'footfall nightly', disturbs it by a signal, by an error of the system or by a second run, runs
it once more, and compares store and report with those of an undisturbed run.

  --rounds N     how many runs are disturbed (default 1000)
  --seconds N    stop after so many seconds
  --seed N       of what is done in which round (default 1)
  --help         show this

FOOTFALL_BINARY names a binary to use instead of building it.
TEXT
}

ARGUMENTS=(--rounds 1000)
while [ $# -gt 0 ]; do
  case "$1" in
    --rounds | --seconds | --seed)
      [ $# -gt 1 ] || die "$1 needs a value; see --help"
      ARGUMENTS+=("$1" "$2")
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

need_packages python3 strace
FOOTFALL="${FOOTFALL_BINARY:-}"
if [ -z "$FOOTFALL" ]; then
  need_swift
  need_libraries
  build_release
fi

say "Disturbing nightly runs"
/usr/bin/python3 -B Tests/Torture/torture.py --footfall "$FOOTFALL" "${ARGUMENTS[@]}"
