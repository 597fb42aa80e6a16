#!/usr/bin/env bash
# Disturbs nightly runs, files, disks and stores, round after round, and checks that nothing is lost,
# counted twice or changed without a word.
source "$(dirname "${BASH_SOURCE[0]}")/common.sh"

usage() {
  cat <<'TEXT'
Usage: Scripts/torture.sh [OPTION...]

Disturbs Footfall in four ways, and compares what is left with runs that nobody disturbed:

  runs       'footfall nightly' is killed at each of its steps, gets errors from the system, or meets
             a second run
  changes    a source file is cut, overwritten, lengthened, replaced or removed while it is read
  full       the disk is full, or files may not grow beyond a limit
  flips      one bit of the store is another one

  --rounds N     how many runs are disturbed (default 1000); as many bits are flipped, and a quarter
                 as many files changed and disks filled
  --seconds N    stop each of them after so many seconds
  --seed N       of what is done in which round (default 1)
  --only WAY     one of the four alone
  --help         show this

FOOTFALL_BINARY names a binary to use instead of building it.
TEXT
}

ROUNDS=1000
ARGUMENTS=()
WAYS=(runs changes full flips)
while [ $# -gt 0 ]; do
  case "$1" in
    --rounds | --seconds | --seed | --only)
      [ $# -gt 1 ] || die "$1 needs a value; see --help"
      case "$1" in
        --rounds) ROUNDS="$2" ;;
        --only) WAYS=("$2") ;;
        *) ARGUMENTS+=("$1" "$2") ;;
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

need_packages python3 strace
FOOTFALL="${FOOTFALL_BINARY:-}"
if [ -z "$FOOTFALL" ]; then
  need_swift
  need_libraries
  build_release
fi

[[ "$ROUNDS" =~ ^[1-9][0-9]*$ ]] || die "--rounds is a number; see --help"
for way in "${WAYS[@]}"; do
  case "$way" in
    runs) say "Disturbing nightly runs" && SCRIPT=torture.py && COUNT=(--rounds "$ROUNDS") ;;
    changes)
      say "Changing files while they are read"
      SCRIPT=changes.py
      COUNT=(--rounds $(((ROUNDS + 3) / 4)))
      ;;
    full) say "Filling the disk" && SCRIPT=full.py && COUNT=(--rounds $(((ROUNDS + 3) / 4))) ;;
    flips) say "Flipping bits of a store" && SCRIPT=flips.py && COUNT=(--flips "$ROUNDS") ;;
    *) die "there is no way '$way'; see --help" ;;
  esac
  /usr/bin/python3 -B "Tests/Torture/$SCRIPT" --footfall "$FOOTFALL" "${COUNT[@]}" \
    ${ARGUMENTS[@]+"${ARGUMENTS[@]}"}
done
