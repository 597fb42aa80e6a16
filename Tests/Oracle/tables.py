"""The tables of a report (contract, section 4): columns, rows and their order."""

from collections import Counter, defaultdict

import countries
from counting import EventDays, unit_place
from rounding import fraction, median, minutes, ratio

YES, NO = "true", "false"


class Text(str):
    """A cell that holds text from outside: the only kind that the spreadsheet guard touches."""


def to_csv(rows, spreadsheet_safe):
    """UTF-8, LF, quotes only where needed; 'a text cell that starts with = + - @ TAB or CR gets a leading ''."""
    lines = []
    for row in rows:
        cells = []
        for cell in row:
            text = str(cell)
            if spreadsheet_safe and isinstance(cell, Text) and text[:1] in set("=+-@\t\r"):
                text = "'" + text
            if any(character in text for character in ',"\n\r'):
                text = '"' + text.replace('"', '""') + '"'
            cells.append(text)
        lines.append(",".join(cells) + "\n")
    return "".join(lines)


def report_tables(pipeline, store, figures, reject_texts):
    """name -> rows, the header first."""
    return {
        "summary.csv": [("metric", "value")] + [(name, show(value)) for name, value, show in summary(pipeline, figures)],
        "by-day.csv": by_day(figures),
        "by-hour.csv": by_hour(figures),
        "by-country.csv": by_country(pipeline, figures),
        "by-city.csv": by_city(pipeline, figures),
        "by-company.csv": by_company(pipeline, figures),
        "by-category.csv": by_category(pipeline, figures),
        "by-point.csv": by_point(pipeline, figures),
        "bridge.csv": bridge(pipeline, figures),
        "quality.csv": quality(pipeline, store),
        "rejects-by-reason.csv": rejects_by_reason(store, reject_texts),
    }


# summary ----------------------------------------------------------------------------------------


def summary(pipeline, figures):
    """(metric, exact value or None, how it is printed), in the contract's order."""
    registered = [r for r in figures.registrations if r.participant_class in pipeline.visitor_classes]
    no_shows = sum(r.badge not in figures.scanned_badges for r in registered)
    places = [unit_place(figures, unit) for unit in figures.visitors]
    known = [place.country for place in places if place.country != countries.UNKNOWN]
    foreign = sum(country not in pipeline.host_countries for country in known)
    dwells = _dwells(figures.visits.values())
    peak_day = _first_of_most({day: visitors for day, (visitors, *_) in _days(figures).items()})
    hour = _peak_hour(figures, figures.hour_visitors)
    peak_hour = EventDays(pipeline).clock.hour_start(figures.hour_first_scan[hour]) if hour else None
    return [
        ("registered", len(registered), _plain),
        ("attendees", len(figures.scanned_badges & figures.unit_of.keys()), _plain),
        ("visitors", len(figures.visitors), _plain),
        ("visits", len(figures.visits), _plain),
        ("counted_scans", figures.counted_scans, _plain),
        ("countries", len(set(known)), _plain),
        ("cities", len({(place.country, place.city) for place in places if place.city}), _plain),
        ("companies", len({place.company for place in places if place.company}), _plain),
        ("foreign_visitors", foreign, _plain),
        ("foreign_share", ratio(foreign, len(known)), fraction),
        ("no_show_rate", ratio(no_shows, len(registered)), fraction),
        ("visits_per_visitor", ratio(len(figures.visits), len(figures.visitors)), fraction),
        ("unknown_badges", len(figures.scanned_badges - figures.unit_of.keys()), _plain),
        ("peak_day", peak_day, _plain),
        ("peak_hour", peak_hour, _plain),
        ("median_dwell_minutes", _median_minutes(dwells), minutes),
        ("dwell_coverage", ratio(len(dwells), len(figures.visits)), fraction),
    ]


def _plain(value):
    return "" if value is None else str(value)


def _dwells(visits):
    """The dwells, in seconds, of the visits that have one."""
    return [visit.dwell_seconds for visit in visits if visit.dwell_seconds is not None]


def _median_minutes(dwells):
    middle = median(dwells)
    return None if middle is None else middle / 60


def _first_of_most(counts):
    """The key with the highest count above nought; the first in order on a tie."""
    best = None
    for key in sorted(counts):
        if counts[key] > (counts[best] if best is not None else 0):
            best = key
    return best


def _peak_hour(figures, hour_visitors):
    """'The hour with most visitors (the earlier on a tie)': earlier in time, so 02:00 of a day that starts at 04:00 is late."""
    if not hour_visitors:
        return None
    return min(hour_visitors, key=lambda hour: (-len(hour_visitors[hour]), figures.hour_first_scan[hour]))


# by time and point ------------------------------------------------------------------------------


def _days(figures):
    """date -> (visitors, first-time visitors); every day of the edition."""
    visitors = Counter(day for _, day in figures.visits)
    first = Counter(figures.first_day.values())
    return {day: (visitors[day], first[day]) for day in figures.dates}


def by_day(figures):
    rows = [("date", "day", "visitors", "first_time_visitors", "scans", "entries", "exits", "peak_hour",
             "median_dwell_minutes")]
    for number, (day, (visitors, first)) in enumerate(_days(figures).items(), start=1):
        tally = figures.day_tallies[day]
        hour = _peak_hour(figures, {key: units for key, units in figures.hour_visitors.items() if key[0] == day})
        dwells = _dwells(visit for (_, date), visit in figures.visits.items() if date == day)
        rows.append((day, number, visitors, first, tally.scans, tally.entries, tally.exits,
                     "" if hour is None else hour[1], minutes(_median_minutes(dwells))))
    return rows


def by_hour(figures):
    rows = [("date", "hour", "visitors", "scans", "entries", "exits")]
    for day, hour in sorted(figures.hour_visitors):
        tally = figures.hour_tallies[day, hour]
        rows.append((day, hour, len(figures.hour_visitors[day, hour]), tally.scans, tally.entries, tally.exits))
    return rows


def by_point(pipeline, figures):
    rows = [("point", "kind", "visitors", "visits", "scans", "entries", "exits")]
    for point in sorted(figures.point_tallies):
        tally, visits = figures.point_tallies[point], figures.point_visits[point]
        rows.append((Text(point), "session" if point in pipeline.sessions else "gate",
                     len({unit for unit, _ in visits}), len(visits), tally.scans, tally.entries, tally.exits))
    return rows


# by place and company ---------------------------------------------------------------------------


class Group:
    """One row of a by-table: the registrations of visitor classes in it, its visitors and their visits."""

    def __init__(self):
        self.registered = self.no_shows = self.visitors = self.visits = 0

    def cells(self, all_visitors):
        return (self.registered, self.visitors, self.visits, fraction(ratio(self.visitors, all_visitors)),
                fraction(ratio(self.no_shows, self.registered)))


def groups(pipeline, figures, key_of):
    """Place key -> Group. Only groups with a registration of a visitor class or a visitor exist."""
    found = defaultdict(Group)
    for registration in figures.registrations:
        if registration.participant_class in pipeline.visitor_classes:
            group = found[key_of(figures.places[registration.badge])]
            group.registered += 1
            group.no_shows += registration.badge not in figures.scanned_badges
    visits = Counter(unit for unit, _ in figures.visits)
    for unit in figures.visitors:
        group = found[key_of(unit_place(figures, unit))]
        group.visitors += 1
        group.visits += visits[unit]
    return found


def country_groups(pipeline, figures):
    return groups(pipeline, figures, lambda place: place.country)


def city_groups(pipeline, figures):
    return groups(pipeline, figures, lambda place: (place.country, place.city))


def company_groups(pipeline, figures):
    return groups(pipeline, figures, lambda place: place.company)


_GROUP_COLUMNS = ("registered", "visitors", "visits", "visitor_share", "no_show_rate")


def by_country(pipeline, figures):
    found = country_groups(pipeline, figures)
    ordered = sorted(found, key=lambda code: (-found[code].visitors, code))
    return [("country_code", "country", *_GROUP_COLUMNS)] + [
        (code, Text(countries.english_name(code)), *found[code].cells(len(figures.visitors))) for code in ordered]


def by_city(pipeline, figures):
    found = city_groups(pipeline, figures)
    name = figures.city_names
    ordered = sorted(found, key=lambda key: (-found[key].visitors, key[0], name[key], key[1]))
    return [("country_code", "city", *_GROUP_COLUMNS)] + [
        (key[0], Text(name[key]), *found[key].cells(len(figures.visitors))) for key in ordered]


def by_company(pipeline, figures):
    found = company_groups(pipeline, figures)
    name = figures.company_names
    ordered = sorted(found, key=lambda key: (-found[key].visitors, name[key], key))
    return [("company", *_GROUP_COLUMNS)] + [
        (Text(name[key]), *found[key].cells(len(figures.visitors))) for key in ordered]


def by_category(pipeline, figures):
    """'The source's own category text; its `visits` are of that category's attendees': registered badges."""
    registered, attended, visits, class_of = Counter(), Counter(), Counter(), {}
    category_of = {}
    for registration in figures.registrations:
        category = category_of[registration.badge] = registration.category
        class_of[category] = registration.participant_class
        registered[category] += 1
        attended[category] += registration.badge in figures.scanned_badges
    for badge, _ in figures.badge_days:
        visits[category_of[badge]] += 1
    rows = [("category", "class", "counted_as_visitor", "registered", "attended", "visits")]
    for category in sorted(registered):
        counted = YES if class_of[category] in pipeline.visitor_classes else NO
        rows.append((Text(category), class_of[category], counted, registered[category], attended[category],
                     visits[category]))
    return rows


# bridge and quality -----------------------------------------------------------------------------


def bridge(pipeline, figures):
    """All badges scanned -> minus unknown -> minus each class not counted -> visitors; it adds up."""
    attendees = figures.scanned_badges & figures.unit_of.keys()
    class_of = {badge: figures.heads[figures.unit_of[badge]].participant_class for badge in attendees}
    not_counted = Counter(name for name in class_of.values() if name not in pipeline.visitor_classes)
    rows = [("step", "badges"), ("scanned", len(figures.scanned_badges)),
            ("unknown", len(figures.scanned_badges - attendees))]
    rows += sorted(not_counted.items())
    if pipeline.unit == "person":
        counted = sum(name in pipeline.visitor_classes for name in class_of.values())
        rows.append(("same_person", counted - len(figures.visitors)))
    return rows + [("visitors", len(figures.visitors))]


def quality(pipeline, store):
    """`outside_edition` and `unknown_badge` count accepted rows as the store sees them now."""
    calendar = EventDays(pipeline)
    rows = [("kind", "file", "rows", "accepted", "duplicate", "refused", "rejected", "outside_edition",
             "unknown_badge")]
    for row in sorted(store.files, key=lambda row: (row.kind, row.path)):
        outside = sum(calendar.day(scan[1]) is None for scan in row.brought)
        unknown = sum(scan[0] not in store.registrations for scan in row.brought)
        rows.append((row.kind, Text(row.path), row.rows, row.accepted, row.duplicate, row.refused, row.rejected,
                     outside, unknown))
    return rows


def rejects_by_reason(store, texts):
    """Codes and reasons are wording, which the contract leaves open: `texts` is reason -> (code, sentence)."""
    counts, sentences = Counter(), {}
    for (kind, reason), rows in store.rejects.items():
        code, sentence = texts[reason]
        counts[kind, code] += rows
        sentences[code] = sentence
    for row in store.files:
        if row.refused and "refused" in texts:
            code, sentence = texts["refused"]
            counts[row.kind, code] += row.refused
            sentences[code] = sentence
    rows = [("kind", "code", "reason", "rows")]
    return rows + [(kind, code, Text(sentences[code]), counts[kind, code]) for kind, code in sorted(counts)]
