"""Two editions compared (contract, section 4, `compare`)."""

from dataclasses import dataclass
from fractions import Fraction

import countries
from counting import count
from ingestion import take_in
from names import match_key
from pipeline import load, named_files
from rounding import fraction, ratio
from tables import Text, city_groups, company_groups, country_groups, summary

# 'change_rate is empty where previous is 0 or below 30 (a percentage on a base under 30 misleads).'
SMALLEST_BASE = 30

_WEEKDAYS = "Monday Tuesday Wednesday Thursday Friday Saturday Sunday".split()


@dataclass
class Edition:
    pipeline: object
    store: object
    figures: object


def read_edition(path):
    pipeline = load(path)
    store = take_in(pipeline, named_files(pipeline))
    return Edition(pipeline, store, count(pipeline, store))


def compare_tables(current, previous):
    """name -> rows, the header first."""
    return {
        "compare-summary.csv": _summary(current, previous),
        "compare-by-day.csv": _by_day(current, previous),
        "compare-by-weekday.csv": _by_weekday(current, previous),
        "compare-by-country.csv": _by_country(current, previous),
        "compare-by-city.csv": _by_city(current, previous),
        "compare-by-company.csv": _by_company(current, previous),
        "returning.csv": _returning(current, previous),
    }


def _change(before, now):
    """Current - previous; None where either is not available."""
    return None if before is None or now is None else now - before


def _change_rate(before, now):
    if before is None or now is None or before < SMALLEST_BASE:
        return None
    return Fraction(now - before) / Fraction(before)


def _count(value):
    return "" if value is None else str(value)


def _summary(current, previous):
    """Metrics that are dates have no change. Differences are taken of the exact values, then rounded."""
    rows = [("metric", "previous", "current", "change", "change_rate")]
    then = summary(previous.pipeline, previous.figures)
    now = summary(current.pipeline, current.figures)
    for (metric, before, show), (_, after, _) in zip(then, now):
        if metric in ("peak_day", "peak_hour"):
            rows.append((metric, show(before), show(after), "", ""))
        else:
            rows.append((metric, show(before), show(after), show(_change(before, after)),
                         fraction(_change_rate(before, after))))
    return rows


def _day_visitors(edition):
    """[(date, visitors)] in the order of the days."""
    return [(day, sum(date == day for _, date in edition.figures.visits)) for day in edition.pipeline.dates]


def _day_cells(before, now):
    """`previous_date` to `change_rate`; a day that one edition doesn't have is not available there."""
    (then_date, then), (now_date, after) = before or (None, None), now or (None, None)
    return (_count(then_date), _count(now_date), _count(then), _count(after), _count(_change(then, after)),
            fraction(_change_rate(then, after)))


_DAY_COLUMNS = ("previous_date", "current_date", "previous_visitors", "current_visitors", "change", "change_rate")


def _by_day(current, previous):
    then, now = _day_visitors(previous), _day_visitors(current)
    rows = [("day", *_DAY_COLUMNS)]
    for index in range(max(len(then), len(now))):
        rows.append((index + 1, *_day_cells(then[index] if index < len(then) else None,
                                            now[index] if index < len(now) else None)))
    return rows


def _by_weekday(current, previous):
    """'Monday first; only weekdays that both have'; where a weekday recurs, the nth with the nth."""
    rows = [("weekday", *_DAY_COLUMNS)]
    for number, name in enumerate(_WEEKDAYS):
        then = [day for day in _day_visitors(previous) if day[0].weekday() == number]
        now = [day for day in _day_visitors(current) if day[0].weekday() == number]
        rows += [(name, *_day_cells(before, after)) for before, after in zip(then, now)]
    return rows


def _names(current, previous, groups_of, names):
    """The name in the current edition's own table, else the one in the previous edition's."""
    return {key: getattr(edition.figures, names)[key]
            for edition in (previous, current) for key in groups_of(edition.pipeline, edition.figures)}


_GROUP_COLUMNS = ("previous_visitors", "current_visitors", "change", "change_rate", "previous_share",
                  "current_share", "status")


def _group_rows(current, previous, groups_of):
    """[(key, change, cells)] for what had visitors in either edition."""
    then = groups_of(previous.pipeline, previous.figures)
    now = groups_of(current.pipeline, current.figures)
    for key in then.keys() | now.keys():
        before = then[key].visitors if key in then else 0
        after = now[key].visitors if key in now else 0
        if not before and not after:
            continue
        status = "both" if before and after else "lost" if before else "new"
        yield key, after - before, (
            before, after, after - before, fraction(_change_rate(before, after)),
            fraction(ratio(before, len(previous.figures.visitors))),
            fraction(ratio(after, len(current.figures.visitors))), status)


def _by_country(current, previous):
    rows = sorted(_group_rows(current, previous, country_groups), key=lambda row: (-row[1], row[0]))
    return [("country_code", "country", *_GROUP_COLUMNS)] + [
        (code, Text(countries.english_name(code)), *cells) for code, _, cells in rows]


def _by_city(current, previous):
    names = _names(current, previous, city_groups, "city_names")
    rows = sorted(_group_rows(current, previous, city_groups),
                  key=lambda row: (-row[1], row[0][0], names[row[0]], row[0][1]))
    return [("country_code", "city", *_GROUP_COLUMNS)] + [
        (key[0], Text(names[key]), *cells) for key, _, cells in rows]


def _by_company(current, previous):
    names = _names(current, previous, company_groups, "company_names")
    rows = sorted(_group_rows(current, previous, company_groups), key=lambda row: (-row[1], names[row[0]], row[0]))
    return [("company", *_GROUP_COLUMNS)] + [(Text(names[key]), *cells) for key, _, cells in rows]


def _returning(current, previous):
    """Visitors whose person was a visitor of the previous edition.

    '`returning` needs a `person` column in both editions; without it the values are empty.'
    """
    metrics = ("previous_visitors", "current_visitors", "returning_visitors", "return_rate", "first_time_visitors")
    if not (_has_persons(current) and _has_persons(previous)):
        return [("metric", "value")] + [(metric, "") for metric in metrics]
    before = {match_key(previous.figures.heads[unit].person) for unit in previous.figures.visitors} - {""}
    returning = sum(match_key(current.figures.heads[unit].person) in before for unit in current.figures.visitors)
    then, now = len(previous.figures.visitors), len(current.figures.visitors)
    values = (then, now, returning, fraction(ratio(returning, then)), now - returning)
    return [("metric", "value")] + list(zip(metrics, values))


def _has_persons(edition):
    return any("person" in source.columns for source in edition.pipeline.sources)
