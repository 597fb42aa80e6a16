"""The attendance tables as an analyst would make them with DuckDB.

Without --database everything stays in memory. With it, the latest registrations and the
deduplicated scans are kept as tables in that file, as footfall's store keeps them; --add takes
more files of scans in there, and --report only makes the tables from what is stored.

Tried and left out, because it was no faster: badges as text all the way, points and directions as
text, instants kept as TIMESTAMPTZ or TIMESTAMP, local time by DuckDB's own time zones, scans in
the order of badges, a window function over all registrations, count(DISTINCT) instead of masks.
"""

import argparse
import os
from pathlib import Path

import duckdb

import edition

HERE = Path(__file__).resolve().parent

COLUMNS = "auto_detect = false, header = true, delim = ',', quote = '\"', escape = '\"', columns ="

REGISTRATIONS = f"""read_csv($files, {COLUMNS} {{
    'badge_id': 'VARCHAR', 'registered_at': 'TIMESTAMPTZ', 'category': 'VARCHAR',
    'country': 'VARCHAR', 'city': 'VARCHAR', 'company': 'VARCHAR',
    'organization_type': 'VARCHAR', 'email': 'VARCHAR'}})"""

SCANS = f"""read_csv($files, {COLUMNS} {{
    'badge_id': 'VARCHAR', 'scanned_at': 'TIMESTAMPTZ', 'gate': 'points',
    'direction': 'directions'}})"""

# Numbers instead of badges make all that follows cheaper; an unknown badge keeps its text.
DISTINCT_SCANS = f"""SELECT DISTINCT badge,
    CASE WHEN badge IS NULL THEN badge_id END AS unknown_badge,
    epoch(scanned_at)::INTEGER AS second, gate, direction
    FROM {SCANS} LEFT JOIN (SELECT badge, badge_id FROM registrations) USING (badge_id)"""

LOCAL_DAY = f"(second + {edition.OFFSET_SECONDS}) // 86400"
LOCAL_HOUR = f"(second + {edition.OFFSET_SECONDS}) // 3600 % 24"
DAYS = [day.toordinal() - 719_163 for day in edition.DAYS]
ON_DAYS = f"{LOCAL_DAY} BETWEEN {DAYS[0]} AND {DAYS[-1]}"


def take_in(database, registrations, scans):
    """Makes the tables that are stored."""
    points = ", ".join(f"'{point}'" for point in edition.POINTS)
    database.execute(f"CREATE TYPE points AS ENUM ({points})")
    database.execute("CREATE TYPE directions AS ENUM ('in', 'out')")
    database.execute(
        f"""CREATE TABLE registrations AS
        SELECT row_number() OVER ()::INTEGER AS badge, badge_id, registered_at, category, country,
          city, company FROM {REGISTRATIONS}""", {"files": [registrations]})
    # Few badges have two records, if any: only those are sorted.
    database.execute(
        """DELETE FROM registrations WHERE badge IN (
          SELECT badge FROM registrations SEMI JOIN
            (SELECT badge_id FROM registrations GROUP BY badge_id HAVING count(*) > 1)
            USING (badge_id)
          QUALIFY row_number() OVER (PARTITION BY badge_id ORDER BY registered_at DESC) > 1)""")
    database.execute(f"CREATE TABLE scans AS {DISTINCT_SCANS}", {"files": scans})


def add(database, scans):
    """Takes in what is new in more files; only stored scans of the same time are looked at."""
    database.execute(f"CREATE TEMP TABLE added AS {DISTINCT_SCANS}", {"files": scans})
    database.execute(
        """INSERT INTO scans FROM added EXCEPT FROM scans
        WHERE second BETWEEN (SELECT min(second) FROM added) AND (SELECT max(second) FROM added)""")


def count(rows):
    """Counts scans, visits and badges once, for all tables."""
    categories = ", ".join(f"'{category}'" for category in edition.VISITOR_CATEGORIES)
    rows(f"""CREATE TEMP TABLE visitors AS
        SELECT badge FROM registrations WHERE category IN ({categories})""")
    # Hours and points of a visit are bits of a mask: one pass over the scans is enough.
    rows(f"""CREATE TEMP TABLE visits AS
        SELECT badge, {LOCAL_DAY} AS day, count(*) AS scans, max(second) - min(second) AS stay,
          bit_or(1::INTEGER << {LOCAL_HOUR}) AS hours,
          bit_or(1::BIGINT << enum_code(gate)) AS points
        FROM scans WHERE {ON_DAYS} AND badge IS NOT NULL GROUP BY ALL""")
    rows("CREATE TEMP TABLE visitor_visits AS FROM visits SEMI JOIN visitors USING (badge)")
    rows(f"""CREATE TEMP TABLE moments AS
        SELECT {LOCAL_DAY} AS day, {LOCAL_HOUR} AS hour, gate, count(*) AS scans,
          count_if(direction = 'in') AS entries, count_if(direction = 'out') AS exits
        FROM scans SEMI JOIN visitors USING (badge) WHERE {ON_DAYS} GROUP BY ALL""")
    rows(f"""CREATE TEMP TABLE badges AS
        SELECT category, country, city, company, (category IN ({categories}))::INT AS registered,
          coalesce(days, 0) AS all_visits, (days > 0)::INT AS attended,
          coalesce(registered * days, 0) AS visits, coalesce(registered * attended, 0) AS visitors
        FROM registrations
          LEFT JOIN (SELECT badge, count(*) AS days FROM visits GROUP BY badge) USING (badge)""")
    rows("""CREATE TEMP TABLE hours AS
        SELECT day, hour, visitors, scans, entries, exits FROM
          (SELECT day, hour, sum(scans) AS scans, sum(entries) AS entries, sum(exits) AS exits
            FROM moments GROUP BY ALL)
          JOIN (SELECT day, hour, sum(badges) AS visitors FROM
            (SELECT day, hours, count(*) AS badges FROM visitor_visits GROUP BY ALL)
            JOIN range(24) AS clock (hour) ON hours >> hour & 1 = 1 GROUP BY ALL)
          USING (day, hour)""")


def report(database, out):
    """Writes all tables."""

    def rows(query, **parameters):
        return database.execute(query, parameters or None).fetchall()

    count(rows)
    date = "(DATE '1970-01-01' + day::INTEGER)::VARCHAR"
    by_hour = rows(f"SELECT {date}, * EXCLUDE (day) FROM hours ORDER BY day, hour")
    edition.write(out, "by-hour", edition.HOUR_COLUMNS, by_hour)

    # Tenths of a minute, half to even; a second is a sixth of one.
    dwell = "round_even(median(stay) FILTER (scans > 1) / 6, 0) / 10"
    by_day = rows(
        f"""SELECT {date}, visitors, coalesce(first_timers, 0), scans, entries, exits, peak, dwell
        FROM (SELECT day, count(*) AS visitors, {dwell} AS dwell FROM visitor_visits GROUP BY day)
          JOIN (SELECT day, sum(scans) AS scans, sum(entries) AS entries, sum(exits) AS exits,
            arg_max(hour, visitors * 24 - hour) AS peak FROM hours GROUP BY day) USING (day)
          LEFT JOIN (SELECT day, count(*) AS first_timers FROM
            (SELECT min(day) AS day FROM visitor_visits GROUP BY badge) GROUP BY day) USING (day)
        ORDER BY day""")
    edition.write(out, "by-day", edition.DAY_COLUMNS, by_day)

    edition.write(out, "by-point", edition.POINT_COLUMNS, rows(
        """WITH
          daily AS (SELECT points, count(*) AS visits FROM visitor_visits GROUP BY points),
          whole AS (SELECT points, count(*) AS visitors FROM
            (SELECT bit_or(points) AS points FROM visitor_visits GROUP BY badge) GROUP BY points)
        SELECT gate, (SELECT sum(visitors) FROM whole WHERE points >> enum_code(gate) & 1 = 1),
          (SELECT sum(visits) FROM daily WHERE points >> enum_code(gate) & 1 = 1),
          sum(scans), sum(entries), sum(exits)
        FROM moments GROUP BY gate ORDER BY gate"""))

    edition.write(out, "by-category", edition.CATEGORY_COLUMNS, rows(
        """SELECT category, count(*), coalesce(sum(attended), 0), sum(all_visits) FROM badges
        GROUP BY category ORDER BY category"""))

    # Texts are grouped as they were typed; the few that differ are resolved after that.
    names = str(HERE / "countries.csv")
    rows(f"""CREATE TEMP TABLE countries AS FROM read_csv('{names}', {COLUMNS} {{
        'spelling': 'VARCHAR', 'country_code': 'VARCHAR', 'name': 'VARCHAR'}})""")
    figures = "sum(registered) AS registered, sum(visitors) AS visitors, sum(visits) AS visits"
    where = f"""(SELECT coalesce(country_code, 'ZZ') AS code, coalesce(name, 'Unknown') AS name, t.*
        FROM (SELECT country, city, {figures} FROM badges GROUP BY ALL) t
          LEFT JOIN countries ON spelling = country)"""
    some = "HAVING sum(registered) > 0"
    by_country = rows(f"""SELECT code, name, {figures} FROM {where} GROUP BY code, name {some}
        ORDER BY visitors DESC, code""")
    edition.write(out, "by-country", edition.COUNTRY_COLUMNS, by_country)
    by_city = rows(f"""SELECT code, city, {figures} FROM {where} GROUP BY code, city {some}
        ORDER BY visitors DESC, code, city""")
    edition.write(out, "by-city", edition.CITY_COLUMNS, by_city)

    # A company is shown by the spelling that most registrations use.
    by_company = rows(
        f"""SELECT arg_max(company, (badges, preference)) AS shown, {figures} FROM
          (SELECT *, regexp_replace(lower(trim(company)), $form, '') AS key,
            -row_number() OVER (ORDER BY company) AS preference FROM
            (SELECT company, count(*) AS badges, {figures} FROM badges GROUP BY company))
        GROUP BY key {some} ORDER BY visitors DESC, shown""", form=edition.LEGAL_FORM)
    edition.write(out, "by-company", edition.COMPANY_COLUMNS, by_company)

    [totals] = rows(f"""SELECT sum(registered), sum(attended), sum(visitors), sum(visits),
          (SELECT count(*) FROM scans WHERE {ON_DAYS}),
          (SELECT count(DISTINCT unknown_badge) FROM scans WHERE badge IS NULL AND {ON_DAYS})
        FROM badges""")
    names = ["registered", "attendees", "visitors", "visits", "counted_scans", "unknown_badges"]
    [(dwell,)] = rows(f"SELECT {dwell} FROM visitor_visits")
    edition.write_summary(
        out, dict(zip(names, totals)), dwell, by_day, by_hour, by_country, by_city, by_company)


def main():
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--registrations", metavar="FILE")
    parser.add_argument("--scans", metavar="FILE", nargs="+")
    parser.add_argument("--database", metavar="FILE", default=":memory:")
    parser.add_argument("--add", metavar="FILE", nargs="+", help="take these scans into --database")
    parser.add_argument("--report", action="store_true", help="only read what --database holds")
    parser.add_argument("--out", metavar="DIR", type=Path)
    arguments = parser.parse_args()

    database = duckdb.connect(arguments.database, read_only=arguments.report)
    database.execute(f"SET threads = {os.cpu_count()}")
    # The order of rows has no meaning here, and keeping it costs time and memory.
    database.execute("SET preserve_insertion_order = false")
    if arguments.registrations:
        take_in(database, arguments.registrations, arguments.scans)
    if arguments.add:
        add(database, arguments.add)
    if arguments.out:
        report(database, arguments.out)
    database.close()


if __name__ == "__main__":
    main()
