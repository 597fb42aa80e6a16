#!/usr/bin/env python3
"""Compares the tables that a peer made with footfall's, cell by cell.

Rows are compared as a set, because ties and sorting are no part of the work that is measured. A
peer's table has the columns that are listed here, no more and no fewer.
"""

import argparse
import csv
import sys
from collections import Counter
from pathlib import Path

SHOWN = 5

TABLES = {
    "summary": "metric value",
    "by-day": "date visitors first_time_visitors scans entries exits peak_hour "
    "median_dwell_minutes",
    "by-hour": "date hour visitors scans entries exits",
    "by-country": "country_code country registered visitors visits",
    "by-city": "country_code city registered visitors visits",
    "by-company": "company registered visitors visits",
    "by-category": "category registered attended visits",
    "by-point": "point visitors visits scans entries exits",
}

# Ratios of other figures, which the peers leave out.
DERIVED_METRICS = {"foreign_share", "no_show_rate", "visits_per_visitor", "dwell_coverage"}


def read(path, columns):
    """The rows of a table, as a bag of tuples of `columns`."""
    with open(path, encoding="utf-8", newline="") as file:
        reader = csv.DictReader(file)
        missing = [column for column in columns if column not in (reader.fieldnames or [])]
        if missing:
            raise ValueError(f"{path} has no column {missing[0]}")
        rows = Counter(tuple(row[column] for column in columns) for row in reader)
    if not rows:
        raise ValueError(f"{path} has no rows")
    return rows


def without_derived(rows):
    return Counter({row: times for row, times in rows.items() if row[0] not in DERIVED_METRICS})


def differences(expected_folder, actual_folder):
    """Sentences about what differs; none where the tables are the same."""
    found = []
    for table, names in TABLES.items():
        columns = names.split()
        try:
            expected = read(expected_folder / f"{table}.csv", columns)
            actual = read(actual_folder / f"{table}.csv", columns)
        except (OSError, ValueError) as problem:
            found.append(str(problem))
            continue
        if table == "summary":
            expected, actual = without_derived(expected), without_derived(actual)
        for side, rows in (("footfall", expected - actual), ("peer", actual - expected)):
            for row in sorted(rows.elements())[:SHOWN]:
                found.append(f"{table}, {side} alone: {','.join(row)}")
            if rows.total() > SHOWN:
                found.append(f"{table}, {side} alone: {rows.total() - SHOWN} rows more")
    return found


def main():
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("expected", type=Path, help="footfall's folder of tables")
    parser.add_argument("actual", type=Path, help="a peer's folder of tables")
    arguments = parser.parse_args()
    found = differences(arguments.expected, arguments.actual)
    for line in found:
        print(line, file=sys.stderr)
    sys.exit(1 if found else 0)


if __name__ == "__main__":
    main()
