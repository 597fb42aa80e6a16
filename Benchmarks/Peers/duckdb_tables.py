"""The attendance tables as an analyst who knows DuckDB well writes them: plain SQL.

Without --database everything stays in memory. With it, the latest registrations and the
deduplicated scans are kept as tables in that file, as footfall's store keeps them; --add takes
more files of scans in there, and --report only makes the tables from what is stored.

Tried and left out, because it was no faster: arg_max instead of a window function, count(DISTINCT)
in two steps, a view instead of the table of counted scans, DuckDB's setting of the time zone
instead of AT TIME ZONE, an anti join for what is new.
"""

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
    'badge_id': 'VARCHAR', 'scanned_at': 'TIMESTAMPTZ', 'gate': 'VARCHAR',
    'direction': 'VARCHAR'}})"""

# The spellings of countries that occur in the data.
COUNTRIES = f"""read_csv('{HERE / "countries.csv"}', {COLUMNS} {{
    'spelling': 'VARCHAR', 'country_code': 'VARCHAR', 'name': 'VARCHAR'}})"""

# Tenths of a minute, half to even; a second is a sixth of one.
DWELL = "round_even(median(stay) FILTER (scans > 1) / 6, 0) / 10"

FIGURES = "sum(registered) AS registered, sum(visitors) AS visitors, sum(visits) AS visits"
SOME = "HAVING sum(registered) > 0"


def take_in(database, registrations, scans):
    """Makes the tables that are stored."""
    database.execute(
        f"""CREATE TABLE registrations AS
        SELECT badge_id, registered_at, category, country, city, company FROM {REGISTRATIONS}
        QUALIFY row_number() OVER (PARTITION BY badge_id ORDER BY registered_at DESC) = 1""",
        {"files": [registrations]})
    database.execute(f"CREATE TABLE scans AS SELECT DISTINCT * FROM {SCANS}", {"files": scans})


def add(database, scans):
    """Takes in what is new in more files; only stored scans of the same time are looked at."""
    database.execute(
        f"CREATE TEMP TABLE added AS SELECT DISTINCT * FROM {SCANS}", {"files": scans})
    database.execute(
        """INSERT INTO scans FROM added EXCEPT FROM scans WHERE scanned_at BETWEEN
          (SELECT min(scanned_at) FROM added) AND (SELECT max(scanned_at) FROM added)""")


def prepare(database):
    """Makes what several tables are counted from."""
    database.execute(
        """CREATE TEMP TABLE badges AS
        SELECT *, coalesce(category IN $visitors, false) AS is_visitor FROM registrations""",
        {"visitors": edition.VISITOR_CATEGORIES})
    # An unknown badge is neither a visitor's nor anybody else's.
    database.execute(
        """CREATE TEMP TABLE counted_scans AS
        SELECT badge_id, is_visitor, scanned_at, local::DATE AS day, hour(local) AS hour, gate,
          direction
        FROM (SELECT *, scanned_at AT TIME ZONE $time_zone AS local FROM scans)
          LEFT JOIN (SELECT badge_id, is_visitor FROM badges) USING (badge_id)
        WHERE local::DATE BETWEEN $first_day AND $last_day""",
        {"time_zone": edition.TIME_ZONE, "first_day": edition.DAYS[0],
            "last_day": edition.DAYS[-1]})
    database.execute(
        """CREATE TEMP TABLE visits AS
        SELECT badge_id, is_visitor, day, count(*) AS scans,
          count_if(direction = 'in') AS entries, count_if(direction = 'out') AS exits,
          date_diff('second', min(scanned_at), max(scanned_at)) AS stay
        FROM counted_scans WHERE is_visitor IS NOT NULL GROUP BY ALL""")
    database.execute(
        """CREATE TEMP TABLE attendance AS
        SELECT category, country, city, company, is_visitor::INT AS registered,
          (days > 0)::INT AS attended, coalesce(days, 0) AS all_visits,
          registered * coalesce(attended, 0) AS visitors, registered * all_visits AS visits
        FROM badges
          LEFT JOIN (SELECT badge_id, count(*) AS days FROM visits GROUP BY badge_id)
          USING (badge_id)""")


def report(database, out):
    """Writes all tables."""

    def rows(query, **parameters):
        return database.execute(query, parameters or None).fetchall()

    prepare(database)
    rows(
        """CREATE TEMP TABLE hours AS
        SELECT day, hour, count(DISTINCT badge_id) AS visitors, count(*) AS scans,
          count_if(direction = 'in') AS entries, count_if(direction = 'out') AS exits
        FROM counted_scans WHERE is_visitor GROUP BY day, hour""")
    by_hour = rows("SELECT day::VARCHAR, * EXCLUDE (day) FROM hours ORDER BY day, hour")
    edition.write(out, "by-hour", edition.HOUR_COLUMNS, by_hour)

    by_day = rows(
        f"""WITH
          days AS (SELECT day, count(*) AS visitors, sum(scans) AS scans, sum(entries) AS entries,
            sum(exits) AS exits, {DWELL} AS dwell FROM visits WHERE is_visitor GROUP BY day),
          first_timers AS (SELECT day, count(*) AS first_timers FROM
            (SELECT min(day) AS day FROM visits WHERE is_visitor GROUP BY badge_id) GROUP BY day),
          peaks AS (SELECT day, hour FROM hours
            QUALIFY row_number() OVER (PARTITION BY day ORDER BY visitors DESC, hour) = 1)
        SELECT day::VARCHAR, visitors, coalesce(first_timers, 0), scans, entries, exits, hour, dwell
        FROM days JOIN peaks USING (day) LEFT JOIN first_timers USING (day) ORDER BY day""")
    edition.write(out, "by-day", edition.DAY_COLUMNS, by_day)

    edition.write(out, "by-point", edition.POINT_COLUMNS, rows(
        """SELECT gate, count(DISTINCT badge_id), count(DISTINCT (badge_id, day)), count(*),
          count_if(direction = 'in'), count_if(direction = 'out')
        FROM counted_scans WHERE is_visitor GROUP BY gate ORDER BY gate"""))

    edition.write(out, "by-category", edition.CATEGORY_COLUMNS, rows(
        """SELECT category, count(*), coalesce(sum(attended), 0), sum(all_visits) FROM attendance
        GROUP BY category ORDER BY category"""))

    groups = write_groups(rows, out, "attendance")

    [totals] = rows(
        """SELECT sum(registered), sum(attended), sum(visitors), sum(visits),
          (SELECT count(*) FROM counted_scans),
          (SELECT count(DISTINCT badge_id) FROM counted_scans WHERE is_visitor IS NULL)
        FROM attendance""")
    [(dwell,)] = rows(f"SELECT {DWELL} FROM visits WHERE is_visitor")
    edition.write_summary(out, totals, dwell, by_day, by_hour, *groups)


def write_groups(rows, out, badges):
    """Writes the tables by country, city and company from a table of badges; returns their rows."""
    places = f"""(
        SELECT coalesce(country_code, 'ZZ') AS code, coalesce(name, 'Unknown') AS name, typed.*
        FROM (SELECT country, city, {FIGURES} FROM {badges} GROUP BY country, city) typed
          LEFT JOIN {COUNTRIES} ON spelling = country)"""
    by_country = rows(
        f"""SELECT code, name, {FIGURES} FROM {places} GROUP BY code, name {SOME}
        ORDER BY visitors DESC, code""")
    edition.write(out, "by-country", edition.COUNTRY_COLUMNS, by_country)
    by_city = rows(
        f"""SELECT code, city, {FIGURES} FROM {places} GROUP BY code, city {SOME}
        ORDER BY visitors DESC, code, city""")
    edition.write(out, "by-city", edition.CITY_COLUMNS, by_city)

    # A company is shown by the spelling that most registrations use.
    by_company = rows(
        f"""SELECT arg_max(company, (badges, preference)) AS shown, {FIGURES} FROM
          (SELECT *, regexp_replace(lower(trim(company)), $form, '') AS key,
            -row_number() OVER (ORDER BY company) AS preference FROM
            (SELECT company, count(*) AS badges, {FIGURES} FROM {badges} GROUP BY company))
        GROUP BY key {SOME} ORDER BY visitors DESC, shown""", form=edition.LEGAL_FORM)
    edition.write(out, "by-company", edition.COMPANY_COLUMNS, by_company)
    return by_country, by_city, by_company


def main(take_in, add, report):
    """What is asked for on the command line, done by these functions."""
    arguments = edition.arguments(stored=True)
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
    main(take_in, add, report)
