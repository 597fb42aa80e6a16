#!/usr/bin/env bash
# Measures footfall against DuckDB, Polars and Miller on the same jobs; see Benchmarks/README.md.
source "$(dirname "${BASH_SOURCE[0]}")/common.sh"

usage() {
  cat <<'TEXT'
Usage: Scripts/benchmark.sh [OPTION...]

Makes data, runs footfall and its peers on the same jobs in alternation, checks that they give the
same tables, and prints medians and ratios as Markdown.

  --scans N      rows of the main data (default 10000000)
  --badges N     registrations (default: one for every 20 scans)
  --runs N       runs of each program that count (default 5)
  --jobs a,b,c   only these jobs (default a,b,c,d,e,f,h,i)
  --large        job g too: ten times the scans
  --write        put the results into Benchmarks/RESULTS.md too
  --help         show this

FOOTFALL_BINARY and FOOTFALL_SAMPLES_BINARY name binaries to use instead of building them.
Everything that is made stays in .footfall/benchmark; remove that folder to start anew.
TEXT
}

# What else the machine does, before building and making data have their part in it.
LOAD="$(cut -d ' ' -f 1 /proc/loadavg)"

SCANS=10000000
BADGES=""
RUNS=5
JOBS="a,b,c,d,e,f,h,i"
LARGE=false
WRITE=()
while [ $# -gt 0 ]; do
  case "$1" in
    --scans | --badges | --runs | --jobs)
      [ $# -gt 1 ] || die "$1 needs a value; see --help"
      case "$1" in
        --scans) SCANS="$2" ;;
        --badges) BADGES="$2" ;;
        --runs) RUNS="$2" ;;
        --jobs) JOBS="$2" ;;
      esac
      shift
      ;;
    --large) LARGE=true ;;
    --write) WRITE=(--write Benchmarks/RESULTS.md) ;;
    --help | -h)
      usage
      exit 0
      ;;
    *) die "unknown option: $1; see --help" ;;
  esac
  shift
done
BADGES="${BADGES:-$((SCANS / 20))}"
if [ "$LARGE" = true ]; then JOBS="$JOBS,g"; fi
needs() { [[ ",$JOBS," == *",$1,"* ]]; }

# Nothing but the results goes to standard output.
exec 3>&1 1>&2

need_packages python3 python3-venv
if needs i; then need_packages miller; fi

FOOTFALL="${FOOTFALL_BINARY:-}"
SAMPLES="${FOOTFALL_SAMPLES_BINARY:-}"
if [ -z "$FOOTFALL" ] || [ -z "$SAMPLES" ]; then
  need_swift
  need_libraries
fi
[ -n "$FOOTFALL" ] || build_release
if [ -z "$SAMPLES" ]; then
  say "Building the generator"
  swift build -c release --product footfall-samples
  SAMPLES="$(swift build -c release --show-bin-path)/footfall-samples"
fi

BENCHMARK="$ROOT/.footfall/benchmark"
say "Python with DuckDB and Polars"
VENV="$BENCHMARK/venv"
[ -x "$VENV/bin/python" ] || /usr/bin/python3 -m venv "$VENV"
"$VENV/bin/python" -m pip install --quiet --disable-pip-version-check \
  duckdb==2.0.1 polars==2.1.0

# Data of these sizes, made at most once.
DATA="$BENCHMARK/data/$SCANS-scans-$BADGES-badges"

# make_data NAME SCANS BADGES SEED [OPTION...]
make_data() {
  local folder="$DATA/$1" scans="$2" badges="$3" seed="$4"
  shift 4
  [ -e "$folder/complete" ] && return
  rm -rf "$folder"
  mkdir -p "$folder"
  "$SAMPLES" benchmark --plain --scans "$scans" --badges "$badges" --seed "$seed" \
    --out "$folder" "$@"
  touch "$folder/complete"
}

say "Making the data in ${DATA#"$ROOT/"}"
make_data main "$SCANS" "$BADGES" 1
if needs b || needs h; then make_data tenth "$((SCANS / 10))" "$BADGES" 1; fi
if needs i; then make_data small "$((SCANS / 10))" "$((BADGES / 10))" 1; fi
if needs b || needs c; then
  # The day after the last one, with a tenth of all scans; its other days are not used.
  make_data new "$((SCANS * 3 / 10))" "$BADGES" 1 --extra-day
  rm -f "$DATA"/new/registrations.csv "$DATA"/new/scans-2024-10-1[0-2].csv
fi
if needs c && [ ! -e "$DATA/cumulative/complete" ]; then
  mkdir -p "$DATA/cumulative"
  {
    cat "$DATA/main/scans-2024-10-10.csv"
    tail -q -n +2 "$DATA"/main/scans-2024-10-1[12].csv
  } >"$DATA/cumulative/1.csv"
  {
    cat "$DATA/cumulative/1.csv"
    tail -q -n +2 "$DATA/new/scans-2024-10-13.csv"
  } >"$DATA/cumulative/2.csv"
  touch "$DATA/cumulative/complete"
fi
if needs e; then make_data other "$SCANS" "$BADGES" 2; fi
if needs g; then make_data tenfold "$((SCANS * 10))" "$BADGES" 1; fi

say "Measuring"
rm -rf "$BENCHMARK/work"
"$VENV/bin/python" -B Benchmarks/measure.py --footfall "$FOOTFALL" --python "$VENV/bin/python" \
  --data "$DATA" --work "$BENCHMARK/work" --scans "$SCANS" --badges "$BADGES" \
  --jobs "$JOBS" --runs "$RUNS" --load "$LOAD" ${WRITE[@]+"${WRITE[@]}"} >&3
