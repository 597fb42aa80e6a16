"""The attendance tables with Polars, tuned by hand for this data.

Badges become numbers at load, points and directions an Enum that is known beforehand, instants
seconds, local time arithmetic, and sets of hours and points bit masks.

Tried and left out, because it was no faster: one lazy graph for everything (`collect_all`),
badges as text, Categorical or Enum all the way, a scan packed into one integer, instants parsed by
the CSV reader, n_unique instead of bit masks.
"""

import polars_tables  # before Polars, whose threads it sets
import polars as pl

import edition
import tuning
from polars_tables import REGISTRATIONS, TIMESTAMP, median_minutes

SCANS = {
    "badge_id": pl.String, "scanned_at": pl.String, "gate": pl.Enum(tuning.POINTS),
    "direction": pl.Enum(["in", "out"]),
}

LOCAL = pl.col("second") + tuning.OFFSET_SECONDS
DAY = LOCAL // 86_400
HOUR = LOCAL // 3_600 % 24


def read_registrations(path):
    """The latest registration of each badge, with a number for the badge."""
    registrations = pl.scan_csv(path, schema=REGISTRATIONS).select(
        "badge_id", "registered_at", "category", "country", "city", "company"
    ).collect(engine="streaming")
    # Few badges have two records, if any: nothing is sorted without need.
    if registrations["badge_id"].n_unique() < registrations.height:
        instant = pl.col("registered_at").str.to_datetime(TIMESTAMP)
        registrations = registrations.sort(instant, descending=True).unique(
            "badge_id", keep="first")
    return registrations.drop("registered_at").with_row_index("badge").with_columns(
        registered=pl.col("category").is_in(edition.VISITOR_CATEGORIES))


def read_scans(paths, registrations):
    """Each scan on one of the edition's days once."""
    numbers = registrations.lazy().select("badge_id", "badge")
    # Few instants are different, and Polars parses each of them once.
    second = pl.col("scanned_at").str.to_datetime(TIMESTAMP).dt.epoch("s").cast(pl.Int32)
    # Numbers instead of badges make all that follows cheaper. An unknown badge keeps its text, as
    # a category: a column of texts takes room even where there is none.
    unknown = pl.when(pl.col("badge").is_null()).then("badge_id").cast(pl.Categorical)
    return (
        pl.scan_csv(paths, schema=SCANS)
        .select("badge_id", "gate", "direction", second=second)
        .filter(DAY.is_between(tuning.FIRST_DAY, tuning.LAST_DAY))
        .join(numbers, on="badge_id", how="left")
        .select("badge", "second", "gate", "direction", unknown_badge=unknown)
        .unique()
        .collect(engine="streaming")
    )


def bit(number):
    return pl.lit(2, pl.Int64).pow(number.cast(pl.Int64)).bitwise_or()


def masks(frame, *columns):
    return tuning.count_bits(frame.group_by(*columns).len().iter_rows())


def write_moments(out, visitor_visits, moments):
    """Writes the tables by hour, day and point; returns the rows of the first two."""
    by_hour = []
    hour_visitors = masks(visitor_visits, "day", "hours")
    figures = [pl.sum(name) for name in ("scans", "entries", "exits")]
    for day, hour, *rest in moments.group_by("day", "hour").agg(figures).sort("day", "hour").rows():
        by_hour.append((tuning.date_of(day), hour, hour_visitors[day, hour], *rest))
    edition.write(out, "by-hour", edition.HOUR_COLUMNS, by_hour)

    first_days = visitor_visits.group_by("badge").agg(pl.min("day"))["day"]
    first_timers = dict(first_days.value_counts().iter_rows())
    by_day = []
    for day, *rest in moments.group_by("day").agg(figures).sort("day").rows():
        visits = visitor_visits.filter(pl.col("day") == day)
        date = tuning.date_of(day)
        peak = max((row for row in by_hour if row[0] == date), key=lambda row: row[2])[1]
        dwell = median_minutes(visits)
        by_day.append((date, visits.height, first_timers.get(day, 0), *rest, peak, dwell))
    edition.write(out, "by-day", edition.DAY_COLUMNS, by_day)

    point_visits = masks(visitor_visits, "points")
    whole = visitor_visits.group_by("badge").agg(pl.col("points").bitwise_or())
    point_visitors = masks(whole, "points")
    by_point = []
    for point, *rest in moments.group_by("gate").agg(figures).sort("gate").rows():
        number = (tuning.POINTS.index(point),)
        by_point.append((point, point_visitors[number], point_visits[number], *rest))
    edition.write(out, "by-point", edition.POINT_COLUMNS, by_point)
    return by_day, by_hour


def report(registrations, scans, out):
    """Writes all tables."""
    visitors = registrations.lazy().filter("registered").select("badge")
    # Hours and points of a visit are bits of a mask: one pass over the scans is enough.
    visits = (
        scans.lazy().filter(pl.col("badge").is_not_null()).with_columns(day=DAY, hour=HOUR)
        .group_by("badge", "day").agg(
            scans=pl.len(), stay=pl.max("second") - pl.min("second"), hours=bit(pl.col("hour")),
            points=bit(pl.col("gate").to_physical()))
        .collect(engine="streaming"))
    moments = (
        scans.lazy().join(visitors, on="badge", how="semi")
        .group_by("gate", day=DAY, hour=HOUR).agg(
            scans=pl.len(), entries=(pl.col("direction") == "in").sum(),
            exits=(pl.col("direction") == "out").sum())
        .collect(engine="streaming"))
    visitor_visits = visits.lazy().join(visitors, on="badge", how="semi").collect()
    by_day, by_hour = write_moments(out, visitor_visits, moments)

    days = visits.group_by("badge").agg(days=pl.len())
    groups, totals = polars_tables.write_badges(
        out, registrations.join(days, on="badge", how="left"))
    unknown = scans["unknown_badge"].drop_nulls().n_unique()
    edition.write_summary(
        out, [*totals, scans.height, unknown], median_minutes(visitor_visits), by_day, by_hour,
        *groups)


if __name__ == "__main__":
    polars_tables.main(read_registrations, read_scans, report)
