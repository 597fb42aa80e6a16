"""What the peers in Python share: the edition, and how a table is written."""

import csv
from datetime import date

DAYS = [date(2024, 10, 10), date(2024, 10, 11), date(2024, 10, 12)]

POINTS = [f"Gate {number:02}" for number in range(1, 13)]

# The categories whose badges count as visitors.
VISITOR_CATEGORIES = ["visitor", "buyer", "delegate"]

# Seoul has been nine hours ahead all year round since 1988, so local time is plain arithmetic.
OFFSET_SECONDS = 9 * 3_600

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


def date_of(day):
    """The ISO date of a number of days since 1970."""
    return date.fromordinal(day + 719_163).isoformat()


def count_bits(rows):
    """Badges by (key, bit) from rows of key, mask and how many badges have that mask."""
    counts = {}
    for *key, mask, badges in rows:
        for bit in range(mask.bit_length()):
            if mask >> bit & 1:
                counts[*key, bit] = counts.get((*key, bit), 0) + badges
    return counts


def write(folder, name, columns, rows):
    """Writes a table as CSV."""
    folder.mkdir(parents=True, exist_ok=True)
    with open(folder / f"{name}.csv", "w", encoding="utf-8", newline="") as file:
        writer = csv.writer(file, lineterminator="\n")
        writer.writerow(columns)
        writer.writerows(rows)


def write_summary(folder, totals, dwell, by_day, by_hour, by_country, by_city, by_company):
    """Writes summary.csv: `totals`, and what follows from the rows of other tables."""
    known = [row for row in by_country if row[0] != "ZZ" and row[3]]
    peak_day = max(by_day, key=lambda row: row[1])
    peak_hour = max(by_hour, key=lambda row: row[2])
    write(folder, "summary", ["metric", "value"], [
        *totals.items(),
        ("countries", len(known)),
        ("cities", sum(1 for row in by_city if row[1] and row[3])),
        ("companies", sum(1 for row in by_company if row[0] and row[2])),
        ("foreign_visitors", sum(row[3] for row in known if row[0] != "KR")),
        ("peak_day", peak_day[0]),
        ("peak_hour", f"{peak_hour[0]}T{peak_hour[1]:02}:00+09:00"),
        ("median_dwell_minutes", dwell),
    ])
