"""What the peers in Python share: the edition, and how a table is written."""

import argparse
import csv
from datetime import date, datetime
from pathlib import Path
from zoneinfo import ZoneInfo

DAYS = [date(2024, 10, 10), date(2024, 10, 11), date(2024, 10, 12)]

# The categories whose badges count as visitors.
VISITOR_CATEGORIES = ["visitor", "buyer", "delegate"]

TIME_ZONE = "Asia/Seoul"

# What stands for a legal form at the end of a company's name in lower case.
LEGAL_FORM = r"([ ,.]*(\(주\)|\b(co|ltd|inc|llc|gmbh)\b\.?))+$"

HOUR_COLUMNS = ["date", "hour", "visitors", "scans", "entries", "exits"]
DAY_COLUMNS = [
    "date", "visitors", "first_time_visitors", "scans", "entries", "exits", "peak_hour",
    "median_dwell_minutes",
]
POINT_COLUMNS = ["point", "visitors", "visits", "scans", "entries", "exits"]
CATEGORY_COLUMNS = ["category", "registered", "attended", "visits"]
COUNTRY_COLUMNS = ["country_code", "country", "registered", "visitors", "visits"]
CITY_COLUMNS = ["country_code", "city", "registered", "visitors", "visits"]
COMPANY_COLUMNS = ["company", "registered", "visitors", "visits"]

TOTALS = ["registered", "attendees", "visitors", "visits", "counted_scans", "unknown_badges"]


def arguments(stored=False):
    """The command line; with `stored` also what a program needs that keeps a database."""
    parser = argparse.ArgumentParser(description="Makes the attendance tables.")
    parser.add_argument("--registrations", metavar="FILE", required=not stored)
    parser.add_argument("--scans", metavar="FILE", nargs="+", required=not stored)
    parser.add_argument("--out", metavar="DIR", type=Path, required=not stored)
    if stored:
        parser.add_argument("--database", metavar="FILE", default=":memory:")
        parser.add_argument(
            "--add", metavar="FILE", nargs="+", help="take these scans into --database")
        parser.add_argument(
            "--report", action="store_true", help="only read what --database holds")
    return parser.parse_args()


def write(folder, name, columns, rows):
    """Writes a table as CSV."""
    folder.mkdir(parents=True, exist_ok=True)
    with open(folder / f"{name}.csv", "w", encoding="utf-8", newline="") as file:
        writer = csv.writer(file, lineterminator="\n")
        writer.writerow(columns)
        writer.writerows(rows)


def write_summary(folder, totals, dwell, by_day, by_hour, by_country, by_city, by_company):
    """Writes summary.csv: `totals`, in the order of TOTALS, and what follows from other tables."""
    known = [row for row in by_country if row[0] != "ZZ" and row[3]]
    peak_day = max(by_day, key=lambda row: row[1])
    day, hour, *_ = max(by_hour, key=lambda row: row[2])
    start = datetime.fromisoformat(f"{day}T{hour:02}:00").replace(tzinfo=ZoneInfo(TIME_ZONE))
    write(folder, "summary", ["metric", "value"], [
        *zip(TOTALS, totals),
        ("countries", len(known)),
        ("cities", sum(1 for row in by_city if row[1] and row[3])),
        ("companies", sum(1 for row in by_company if row[0] and row[2])),
        ("foreign_visitors", sum(row[3] for row in known if row[0] != "KR")),
        ("peak_day", peak_day[0]),
        ("peak_hour", start.isoformat(timespec="minutes")),
        ("median_dwell_minutes", dwell),
    ])
