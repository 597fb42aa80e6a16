"""The attendance tables as an analyst who knows Polars well writes them: plain lazy queries.

What is large runs in the streaming engine, which took less memory than the in-memory one and no
more time. Tried and left out, because it was no faster: the last record of a group instead of
`unique`, text instead of a struct to count badges by day.
"""

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
    "badge_id": pl.String, "scanned_at": pl.String, "gate": pl.String, "direction": pl.String,
}

TIMESTAMP = "%Y-%m-%dT%H:%M:%S%:z"

FIGURES = [pl.sum(name) for name in ("registered", "visitors", "visits")]
MOVEMENTS = {
    "scans": pl.len(), "entries": (pl.col("direction") == "in").sum(),
    "exits": (pl.col("direction") == "out").sum(),
}


def read_registrations(path):
    """The latest registration of each badge."""
    return (
        pl.scan_csv(path, schema=REGISTRATIONS)
        .select("badge_id", "category", "country", "city", "company",
            pl.col("registered_at").str.to_datetime(TIMESTAMP))
        .sort("registered_at")
        .unique("badge_id", keep="last")
        .with_columns(
            registered=pl.col("category").is_in(edition.VISITOR_CATEGORIES).fill_null(False))
        .collect(engine="streaming")
    )


def read_scans(paths, registrations):
    """Each scan on one of the edition's days once; an unknown badge has no `registered`."""
    local = pl.col("scanned_at").dt.convert_time_zone(edition.TIME_ZONE)
    return (
        pl.scan_csv(paths, schema=SCANS)
        .with_columns(pl.col("scanned_at").str.to_datetime(TIMESTAMP))
        .unique()
        .with_columns(day=local.dt.date(), hour=local.dt.hour())
        .filter(pl.col("day").is_between(edition.DAYS[0], edition.DAYS[-1]))
        .join(registrations.lazy().select("badge_id", "registered"), on="badge_id", how="left")
        .collect(engine="streaming")
    )


def median_minutes(visits):
    """Tenths of a minute, half to even; a second is a sixth of one."""
    median = visits.filter(pl.col("scans") > 1)["stay"].median()
    return None if median is None else round(median / 6) / 10


def write_moments(out, scans, visits):
    """Writes the tables by hour, day and point; returns the rows of the first two."""
    of_visitors = scans.lazy().filter("registered")
    visitor_visits = visits.filter("registered")
    by_hour = (
        of_visitors.group_by("day", "hour")
        .agg(visitors=pl.n_unique("badge_id"), **MOVEMENTS)
        .sort("day", "hour").collect(engine="streaming"))
    edition.write(out, "by-hour", edition.HOUR_COLUMNS, by_hour.rows())

    peaks = by_hour.sort("visitors", "hour", descending=[True, False]).group_by("day").agg(
        peak_hour=pl.first("hour"))
    first_timers = visitor_visits.group_by("badge_id").agg(pl.min("day")).group_by("day").agg(
        first_timers=pl.len())
    dwell = {day: median_minutes(part) for (day,), part in visitor_visits.group_by("day")}
    by_day = (
        visitor_visits.group_by("day").agg(pl.len(), *map(pl.sum, MOVEMENTS))
        .join(first_timers, on="day", how="left").join(peaks, on="day")
        .select("day", "len", pl.col("first_timers").fill_null(0), *MOVEMENTS, "peak_hour",
            dwell=pl.col("day").replace_strict(dwell))
        .sort("day"))
    edition.write(out, "by-day", edition.DAY_COLUMNS, by_day.rows())

    by_point = (
        of_visitors.group_by("gate")
        .agg(visitors=pl.n_unique("badge_id"), visits=pl.struct("badge_id", "day").n_unique(),
            **MOVEMENTS)
        .sort("gate").collect(engine="streaming"))
    edition.write(out, "by-point", edition.POINT_COLUMNS, by_point.rows())
    return by_day.rows(), by_hour.rows()


def write_badges(out, badges):
    """Writes the tables that need no scans, from registrations and the `days` on which they came;
    returns the rows by country, city and company, and the totals.
    """
    badges = badges.with_columns(pl.col("days").fill_null(0)).with_columns(
        visitors=pl.col("registered") & (pl.col("days") > 0),
        visits=pl.col("registered") * pl.col("days"), attended=pl.col("days") > 0)
    by_category = badges.group_by("category").agg(
        registered=pl.len(), attended=pl.sum("attended"), visits=pl.sum("days")).sort("category")
    edition.write(out, "by-category", edition.CATEGORY_COLUMNS, by_category.rows())

    names = pl.read_csv(HERE / "countries.csv", schema=dict.fromkeys(
        ("spelling", "country_code", "name"), pl.String))
    places = badges.group_by("country", "city").agg(FIGURES).join(
        names, left_on="country", right_on="spelling", how="left"
    ).with_columns(pl.col("country_code").fill_null("ZZ"), pl.col("name").fill_null("Unknown"))
    by_country = write_groups(
        out, "by-country", edition.COUNTRY_COLUMNS, places, "country_code", "name")
    by_city = write_groups(out, "by-city", edition.CITY_COLUMNS, places, "country_code", "city")

    # A company is shown by the spelling that most registrations use.
    key = pl.col("company").str.strip_chars().str.to_lowercase().str.replace(
        edition.LEGAL_FORM, "")
    companies = badges.group_by("company").agg(FIGURES, badges=pl.len()).sort(
        "badges", "company", descending=[True, False]
    ).with_columns(key=key).with_columns(shown=pl.col("company").first().over("key"))
    by_company = write_groups(out, "by-company", edition.COMPANY_COLUMNS, companies, "shown")
    totals = badges.select(pl.sum("registered", "attended", "visitors", "visits")).row(0)
    return (by_country, by_city, by_company), totals


def write_groups(out, name, columns, frame, *keys):
    """Writes and returns the groups with a registered visitor, the largest first."""
    groups = frame.group_by(*keys).agg(FIGURES).filter(pl.col("registered") > 0)
    groups = groups.sort("visitors", *keys, descending=[True] + [False] * len(keys)).rows()
    edition.write(out, name, columns, groups)
    return groups


def report(registrations, scans, out):
    """Writes all tables."""
    visits = (
        scans.lazy().filter(pl.col("registered").is_not_null())
        .group_by("badge_id", "day", "registered")
        .agg(stay=(pl.max("scanned_at") - pl.min("scanned_at")).dt.total_seconds(), **MOVEMENTS)
        .collect(engine="streaming"))
    by_day, by_hour = write_moments(out, scans, visits)
    days = visits.group_by("badge_id").agg(days=pl.len())
    groups, totals = write_badges(out, registrations.join(days, on="badge_id", how="left"))
    unknown = scans.lazy().filter(pl.col("registered").is_null()).select(
        pl.n_unique("badge_id")).collect(engine="streaming").item()
    edition.write_summary(
        out, [*totals, scans.height, unknown], median_minutes(visits.filter("registered")), by_day,
        by_hour, *groups)


def main(read_registrations, read_scans, report):
    """What is asked for on the command line, done by these functions."""
    arguments = edition.arguments()
    registrations = read_registrations(arguments.registrations)
    report(registrations, read_scans(arguments.scans, registrations), arguments.out)


if __name__ == "__main__":
    main(read_registrations, read_scans, report)
