"""The attendance tables as an analyst would make them with Polars.

Everything that touches the scans runs in the streaming engine, which was faster than the in-memory
one. Tried and left out, because it was no faster: one lazy graph for everything (`collect_all`),
badges as text, Categorical or Enum all the way, a scan packed into one integer, instants parsed by
the CSV reader, n_unique instead of bit masks.
"""

import argparse
import os
from pathlib import Path

os.environ.setdefault("POLARS_MAX_THREADS", str(os.cpu_count()))

import polars as pl

import edition

HERE = Path(__file__).resolve().parent

REGISTRATIONS = {
    "badge_id": pl.String, "registered_at": pl.String, "category": pl.String,
    "country": pl.String, "city": pl.String, "company": pl.String,
    "organization_type": pl.String, "email": pl.String,
}

SCANS = {
    "badge_id": pl.String, "scanned_at": pl.String, "gate": pl.Enum(edition.POINTS),
    "direction": pl.Enum(["in", "out"]),
}

TIMESTAMP = "%Y-%m-%dT%H:%M:%S%:z"
LOCAL = pl.col("second") + edition.OFFSET_SECONDS
DAY = LOCAL // 86_400
HOUR = LOCAL // 3_600 % 24
DAYS = [day.toordinal() - 719_163 for day in edition.DAYS]

FIGURES = [pl.sum(name) for name in ("registered", "visitors", "visits")]


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
        .filter(DAY.is_between(DAYS[0], DAYS[-1]))
        .join(numbers, on="badge_id", how="left")
        .select("badge", "second", "gate", "direction", unknown_badge=unknown)
        .unique()
        .collect(engine="streaming")
    )


def bit(number):
    return pl.lit(2, pl.Int64).pow(number.cast(pl.Int64)).bitwise_or()


def masks(frame, *columns):
    return edition.count_bits(frame.group_by(*columns).len().iter_rows())


def median_minutes(stays):
    """Tenths of a minute, half to even; a second is a sixth of one."""
    median = stays.median()
    return "" if median is None else round(median / 6) / 10


def write_moments(out, visitor_visits, moments):
    """Writes the tables by hour, day and point; returns the rows of the first two."""
    by_hour = []
    hour_visitors = masks(visitor_visits, "day", "hours")
    figures = [pl.sum(name) for name in ("scans", "entries", "exits")]
    for day, hour, *rest in moments.group_by("day", "hour").agg(figures).sort("day", "hour").rows():
        by_hour.append((edition.date_of(day), hour, hour_visitors[day, hour], *rest))
    edition.write(out, "by-hour", edition.HOUR_COLUMNS, by_hour)

    first_days = visitor_visits.group_by("badge").agg(pl.min("day"))["day"]
    first_timers = dict(first_days.value_counts().iter_rows())
    by_day = []
    for day, *rest in moments.group_by("day").agg(figures).sort("day").rows():
        visits = visitor_visits.filter(pl.col("day") == day)
        date = edition.date_of(day)
        peak = max((row for row in by_hour if row[0] == date), key=lambda row: row[2])[1]
        dwell = median_minutes(visits.filter(pl.col("scans") > 1)["stay"])
        by_day.append((date, visits.height, first_timers.get(day, 0), *rest, peak, dwell))
    edition.write(out, "by-day", edition.DAY_COLUMNS, by_day)

    point_visits = masks(visitor_visits, "points")
    whole = visitor_visits.group_by("badge").agg(pl.col("points").bitwise_or())
    point_visitors = masks(whole, "points")
    by_point = []
    for point, *rest in moments.group_by("gate").agg(figures).sort("gate").rows():
        number = (edition.POINTS.index(point),)
        by_point.append((point, point_visitors[number], point_visits[number], *rest))
    edition.write(out, "by-point", edition.POINT_COLUMNS, by_point)
    return by_day, by_hour


def write_groups(out, badges):
    """Writes the tables by country, city and company; returns their rows."""
    # Texts are grouped as they were typed; the few that differ are resolved after that.
    names = pl.read_csv(HERE / "countries.csv", schema=dict.fromkeys(
        ("spelling", "country_code", "name"), pl.String))
    places = badges.group_by("country", "city").agg(FIGURES).join(
        names, left_on="country", right_on="spelling", how="left"
    ).with_columns(pl.col("country_code").fill_null("ZZ"), pl.col("name").fill_null("Unknown"))

    def rows(frame, *keys):
        groups = frame.group_by(*keys).agg(FIGURES).filter(pl.col("registered") > 0)
        return groups.sort("visitors", *keys, descending=[True] + [False] * len(keys)).rows()

    by_country = rows(places, "country_code", "name")
    edition.write(out, "by-country", edition.COUNTRY_COLUMNS, by_country)
    by_city = rows(places, "country_code", "city")
    edition.write(out, "by-city", edition.CITY_COLUMNS, by_city)

    # A company is shown by the spelling that most registrations use.
    key = pl.col("company").str.strip_chars().str.to_lowercase().str.replace(
        edition.LEGAL_FORM, "")
    companies = badges.group_by("company").agg(FIGURES, badges=pl.len()).sort(
        "badges", "company", descending=[True, False]
    ).with_columns(key=key).with_columns(shown=pl.col("company").first().over("key"))
    by_company = rows(companies, "shown")
    edition.write(out, "by-company", edition.COMPANY_COLUMNS, by_company)
    return by_country, by_city, by_company


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
    badges = registrations.join(days, on="badge", how="left").with_columns(
        pl.col("days").fill_null(0)
    ).with_columns(
        visitors=pl.col("registered") & (pl.col("days") > 0),
        visits=pl.col("registered") * pl.col("days"), attended=pl.col("days") > 0)
    by_category = badges.group_by("category").agg(
        registered=pl.len(), attended=pl.sum("attended"), visits=pl.sum("days")).sort("category")
    edition.write(out, "by-category", edition.CATEGORY_COLUMNS, by_category.rows())
    groups = write_groups(out, badges)

    totals = {
        "registered": badges["registered"].sum(),
        "attendees": badges["attended"].sum(),
        "visitors": badges["visitors"].sum(),
        "visits": badges["visits"].sum(),
        "counted_scans": scans.height,
        "unknown_badges": scans["unknown_badge"].drop_nulls().n_unique(),
    }
    dwell = median_minutes(visitor_visits.filter(pl.col("scans") > 1)["stay"])
    edition.write_summary(out, totals, dwell, by_day, by_hour, *groups)


def main():
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--registrations", metavar="FILE", required=True)
    parser.add_argument("--scans", metavar="FILE", nargs="+", required=True)
    parser.add_argument("--out", metavar="DIR", type=Path, required=True)
    arguments = parser.parse_args()
    registrations = read_registrations(arguments.registrations)
    report(registrations, read_scans(arguments.scans, registrations), arguments.out)


if __name__ == "__main__":
    main()
