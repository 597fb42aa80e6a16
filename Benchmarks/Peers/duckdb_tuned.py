"""The attendance tables with DuckDB, tuned by hand for this data; options as of duckdb_tables.py.

Badges become numbers at load, points and directions an ENUM that is known beforehand, instants
seconds, local time arithmetic, and sets of hours and points bit masks.

Tried and left out, because it was no faster: badges as text all the way, points and directions as
text, instants kept as TIMESTAMPTZ or TIMESTAMP, local time by DuckDB's own time zones, scans in
the order of badges, a window function over all registrations, count(DISTINCT) instead of masks.
"""

import duckdb_tables
import edition
import tuning
from duckdb_tables import COLUMNS, DWELL, REGISTRATIONS

SCANS = f"""read_csv($files, {COLUMNS} {{
    'badge_id': 'VARCHAR', 'scanned_at': 'TIMESTAMPTZ', 'gate': 'points',
    'direction': 'directions'}})"""

# Numbers instead of badges make all that follows cheaper; an unknown badge keeps its text.
DISTINCT_SCANS = f"""SELECT DISTINCT badge,
    CASE WHEN badge IS NULL THEN badge_id END AS unknown_badge,
    epoch(scanned_at)::INTEGER AS second, gate, direction
    FROM {SCANS} LEFT JOIN (SELECT badge, badge_id FROM registrations) USING (badge_id)"""

LOCAL_DAY = f"(second + {tuning.OFFSET_SECONDS}) // 86400"
LOCAL_HOUR = f"(second + {tuning.OFFSET_SECONDS}) // 3600 % 24"
ON_DAYS = f"{LOCAL_DAY} BETWEEN {tuning.FIRST_DAY} AND {tuning.LAST_DAY}"


def take_in(database, registrations, scans):
    """Makes the tables that are stored."""
    points = ", ".join(f"'{point}'" for point in tuning.POINTS)
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

    by_day = rows(
        f"""SELECT {date}, visitors, coalesce(first_timers, 0), scans, entries, exits, peak, dwell
        FROM (SELECT day, count(*) AS visitors, {DWELL} AS dwell FROM visitor_visits GROUP BY day)
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

    groups = duckdb_tables.write_groups(rows, out, "badges")

    [totals] = rows(f"""SELECT sum(registered), sum(attended), sum(visitors), sum(visits),
          (SELECT count(*) FROM scans WHERE {ON_DAYS}),
          (SELECT count(DISTINCT unknown_badge) FROM scans WHERE badge IS NULL AND {ON_DAYS})
        FROM badges""")
    [(dwell,)] = rows(f"SELECT {DWELL} FROM visitor_visits")
    edition.write_summary(out, totals, dwell, by_day, by_hour, *groups)


if __name__ == "__main__":
    duckdb_tables.main(take_in, add, report)
