#!/usr/bin/env bash
# Both Smart Life Week editions, from CSV to published reports and their comparison.
source "$(dirname "${BASH_SOURCE[0]}")/common.sh"

need_swift
need_libraries
build_release

# A store and reports of its own, so that the committed Reports stay as they are.
DEMO=".footfall/demo"
rm -rf "$DEMO"
for edition in 2024 2025; do
  say "footfall nightly Pipelines/smart-life-week-$edition.yml"
  "$FOOTFALL" nightly "Pipelines/smart-life-week-$edition.yml" \
    --store "$DEMO/footfall.sqlite" --out "$DEMO/slw-$edition"
done

say "Done"
echo "The report of 2025:     .footfall/demo/slw-2025/attendance.md"
echo "The report of 2024:     .footfall/demo/slw-2024/attendance.md"
echo "2025 against 2024:      .footfall/demo/slw-2025-vs-slw-2024/comparison.md"
echo "Open the first one to see what Footfall makes of an exposition's files."
