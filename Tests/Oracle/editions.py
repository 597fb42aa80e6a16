#!/usr/bin/env python3
"""Writes small editions full of oddities, each a folder with pipeline.yml and its sources.

    editions.py OUTDIR [--seed N] [--count K]

The fixed ones always come out the same; K more are drawn from the seed. Folders named `pair-*` hold two editions
for `compare`: current.yml and previous.yml.
"""

import argparse
import random
from dataclasses import dataclass, field, replace
from datetime import date, datetime, timedelta, timezone
from pathlib import Path
from zoneinfo import ZoneInfo

import yaml

from files import Format, broken_rows, write_csv
from people import (CATEGORIES, CATEGORY_WEIGHTS, CITY_ALIASES, COMPANIES, COMPANY_ALIASES, COUNTRY_ALIASES, PLACES,
                    POINTS, SESSIONS)


@dataclass
class Traits:
    """What an edition is like; the defaults are the plain case."""

    name: str
    zone: str = "Asia/Seoul"
    first_day: date = date(2024, 10, 10)
    day_count: int = 3
    day_step: int = 1                     # 2: every other day is an edition's day
    day_starts_at: str = "00:00"
    profile: str = "iso"
    visitor_classes: list = field(default_factory=list)
    unit: str = "badge"
    host: object = "KR"
    badges: int = 90
    persons: bool = False
    registered_at: bool = True
    ties: bool = False                    # records of a badge with the same `registered_at`
    optional_columns: bool = True         # False: badge and instant only
    direction: bool = True
    results: bool = True
    other_categories: str = ""
    aliases: bool = True
    stamps: str = "iso-offset"
    registrations: Format = field(default_factory=Format)
    scans: Format = field(default_factory=Format)
    broken: bool = True
    guard: bool = True
    value_maps: bool = True
    around: datetime = None               # local time of a clock change, to scan around


# Time stamps ------------------------------------------------------------------------------------

_FORMATS = {
    "iso-offset": "iso8601", "iso-z": "iso8601", "iso-region": "iso8601", "iso-fraction": "iso8601",
    "iso-local": "iso8601", "epoch": "epoch_seconds", "epoch-ms": "epoch_milliseconds",
    "us": "%m/%d/%Y %I:%M %p", "german": "%d.%m.%Y %H:%M:%S", "korean": "%Y-%m-%d %p %I:%M:%S",
    "eventbrite": "%m/%d/%y %H:%M", "offset-pattern": "%d %b %Y %H:%M:%S %z",
    "mixed": ["iso8601", "%d.%m.%Y %H:%M", "epoch_seconds"],
}
_LOCAL = {"iso-local", "us", "german", "korean", "eventbrite", "mixed"}      # need a time_zone


def _stamp(rng, style, zone, instant):
    moment = datetime.fromtimestamp(instant, timezone.utc)
    local = moment.astimezone(ZoneInfo(zone))
    half = local.hour % 12 or 12
    if style == "mixed":
        style = rng.choice(["iso-z", "german-minutes", "epoch"])
    if style == "iso-region":
        text = local.isoformat(timespec="seconds" if local.second else "minutes")
        return f"{text}[{zone}]"
    return {
        "iso-offset": lambda: local.isoformat(),
        "iso-z": lambda: moment.strftime("%Y-%m-%dT%H:%M:%SZ"),
        "iso-fraction": lambda: moment.strftime("%Y-%m-%d %H:%M:%S") + rng.choice([".999999", ".5", ""]) + "+00:00",
        "iso-local": lambda: local.strftime("%Y-%m-%dT%H:%M:%S"),
        "epoch": lambda: str(instant),
        "epoch-ms": lambda: str(instant * 1000 + rng.choice([0, 1, 999])),
        "us": lambda: f"{local.month}/{local.day}/{local.year} {half}:{local:%M} {'ap'[local.hour >= 12]}.m.",
        "german": lambda: local.strftime("%d.%m.%Y %H:%M:%S"),
        "german-minutes": lambda: local.strftime("%d.%m.%Y %H:%M"),
        "korean": lambda: f"{local.year}-{local.month}-{local.day} "
                          f"{'오후' if local.hour >= 12 else '오전'} {half}:{local:%M:%S}",
        "eventbrite": lambda: local.strftime("%m/%d/%y %H:%M"),
        "offset-pattern": lambda: local.strftime("%d ") + local.strftime("%b") + local.strftime(" %Y %H:%M:%S %z"),
    }[style]()


def _timestamps(traits):
    tree = {"format": _FORMATS[traits.stamps]}
    if traits.stamps in _LOCAL:
        tree["time_zone"] = traits.zone
    return tree


# Rows -------------------------------------------------------------------------------------------

_REGISTRATION_COLUMNS = ["badge", "registered_at", "category", "country", "city", "company", "person"]
_SCAN_COLUMNS = ["badge", "scanned_at", "point", "direction", "result"]


class Maker:
    """Makes one edition's rows from its traits and one source of chance."""

    def __init__(self, traits, rng, previous_people=()):
        self.traits, self.rng = traits, rng
        self.dates = [traits.first_day + timedelta(days=traits.day_step * number) for number in range(traits.day_count)]
        self.badges = [f"B{number:04d}" for number in range(traits.badges)]
        self.people = [f"p{number}@example.org" for number in range(max(1, traits.badges * 3 // 4))]
        if previous_people:
            self.people[: len(self.people) // 2] = list(previous_people)[: len(self.people) // 2]

    def local(self, day, hour, minute=0, second=0):
        moment = datetime(day.year, day.month, day.day, tzinfo=ZoneInfo(self.traits.zone))
        return int(moment.timestamp()) + hour * 3600 + minute * 60 + second

    def _writable(self, texts, form):
        texts = [text for text in texts if form.can_write(text)]
        return self.rng.choice(texts) if texts else ""

    def registration(self, badge, instant):
        rng, form = self.rng, self.traits.registrations
        countries, cities = rng.choice(PLACES)
        if self.traits.unit == "person":      # one class and place per person: the rest is a case of its own
            rng = random.Random(f"{self.traits.name} {self._person(badge)}")
        category = rng.choices(list(CATEGORY_WEIGHTS), list(CATEGORY_WEIGHTS.values()))[0]
        if self.traits.other_categories and rng.random() < 0.1:
            category = rng.choice(["Friend", "Walk-in"])
        if not form.can_write(category):
            category = "Visitor"
        stamp = "" if instant is None else _stamp(self.rng, self.traits.stamps, self.traits.zone, instant)
        return [badge, stamp, category, self._writable(countries, form), self._writable(cities, form),
                self._writable(self.rng.choice(COMPANIES), form), self._person(badge)]

    def _person(self, badge):
        number = int(badge[1:])
        return "" if number % 11 == 10 else self.people[number % len(self.people)]

    def registrations(self):
        """Two files' rows: everyone but a few, then the late ones, updates and repeats."""
        rng = self.rng
        start = self.local(self.dates[0], -24 * 40)
        when = {badge: start + 60 * number * 7 for number, badge in enumerate(self.badges)}
        late = set(rng.sample(self.badges, len(self.badges) // 10))
        first = [self.registration(badge, when[badge]) for badge in self.badges if badge not in late]
        second = [self.registration(badge, when[badge]) for badge in self.badges if badge in late]
        for badge in rng.sample(self.badges, len(self.badges) // 5):           # updates, some of them older
            shift = 0 if self.traits.ties and rng.random() < 0.5 else rng.choice([-3600, 7200, 86400])
            target = first if rng.random() < 0.4 else second
            target.insert(rng.randrange(len(target) + 1), self.registration(badge, when[badge] + shift))
        if self.traits.registered_at:
            second += [list(row) for row in rng.sample(first, 4)]              # the same once more
        return first, second

    def scans(self):
        """{day or '' for all else: rows}."""
        rng = self.rng
        rows = {day: [] for day in self.dates}
        early = int(self.traits.day_starts_at[:2]) > 0
        for badge in self.badges:
            if rng.random() < 0.25:
                continue                                                       # a no-show
            points = SESSIONS if rng.random() < 0.05 else POINTS
            for day in self.dates:
                if rng.random() < 0.45:
                    continue
                for _ in range(rng.choice([1, 1, 2, 3, 4])):
                    hour = rng.choice([9, 10, 10, 11, 14, 17] + ([25, 26] if early else []))
                    instant = self.local(day, hour, rng.randrange(60), rng.choice([0, 0, 30, 59]))
                    rows[day].append(self.scan(badge, instant, rng.choice(points)))
        for number in range(6):                                                # badges that nobody registered
            day = rng.choice(self.dates)
            rows[day].append(self.scan(f"U{number:04d}", self.local(day, 12, number), POINTS[0]))
        outside = [self.scan(badge, self.local(day, hour, 59, 59), POINTS[1])
                   for badge in rng.sample(self.badges, 3) + ["U0001"]
                   for day, hour in ((self.dates[0], -1), (self.dates[-1], 24 + 12), (self.dates[0], -30))]
        edges = [self.scan(rng.choice(self.badges), self.local(rng.choice(self.dates), hour, minute, second), POINTS[0])
                 for hour, minute, second in [(0, 0, 0), (23, 59, 59), (3, 59, 59), (4, 0, 0), (24, 0, 0)] * 2]
        if self.traits.around:
            change = int(self.traits.around.replace(tzinfo=ZoneInfo(self.traits.zone)).timestamp())
            edges += [self.scan(badge, change + shift, POINTS[0]) for badge in rng.sample(self.badges, 8)
                      for shift in (-5400, -1800, 0, 1800, 3600, 5400, 7200)]
        rows[self.dates[-1]] += outside + edges
        for day_rows in rows.values():                                         # delivered twice within a file
            day_rows += [list(row) for row in rng.sample(day_rows, min(len(day_rows), 5))]
            rng.shuffle(day_rows)
        return rows

    def scan(self, badge, instant, point):
        rng, form = self.rng, self.traits.scans
        point = point if form.can_write(point) else "Gate A"
        direction = rng.choice(["in", "Entry", "out", "Exit", ""])
        result = rng.choices(["OK", "", "Ticket already used", "Unknown ticket"], [80, 10, 5, 5])[0]
        stamp = _stamp(rng, self.traits.stamps, self.traits.zone, instant)
        return [badge, stamp, point, direction, result]


# Editions ---------------------------------------------------------------------------------------


def write_edition(folder, traits, rng, file_name="pipeline.yml", previous_people=()):
    """Writes one edition and returns its people, for the next one to share."""
    maker = Maker(traits, rng, previous_people)
    prefix = "" if file_name == "pipeline.yml" else file_name.removesuffix(".yml") + "-"
    suffix = lambda form: ".csv.gz" if form.gz else ".csv"
    shape = _Shape(traits)

    for number, rows in enumerate(maker.registrations(), start=1):
        cells = [shape.registration(row) for row in rows]
        if traits.broken:
            cells = _with_broken(rng, traits.registrations, cells, shape.registration_cells,
                                 shape.broken_time("registered_at"), False)
        write_csv(folder / f"{prefix}registrations-{number}{suffix(traits.registrations)}", traits.registrations,
                  shape.registration_header(number), cells, blanks={3, 10, 11})

    seen = []
    by_day = maker.scans()
    for number, (day, rows) in enumerate(by_day.items(), start=1):
        cells = [shape.scan(row) for row in rows]
        path = folder / f"{prefix}scans" / f"day-{number:02d}{suffix(traits.scans)}"
        if number == len(by_day) and len(seen) > 20:                           # overlaps with what came before
            cells += rng.sample(seen, 20)
        if traits.broken:
            cells = _with_broken(rng, traits.scans, cells, shape.scan_cells, shape.broken_time("scanned_at"),
                                 "direction" in shape.scan_cells)
        write_csv(path, traits.scans, shape.scan_header(number), cells, blanks={1, 20})
        seen += [row for row in cells if not isinstance(row, bytes)]
    write_csv(folder / f"{prefix}scans" / f"all-so-far{suffix(traits.scans)}", traits.scans, shape.scan_header(1),
              seen[: len(seen) * 2 // 3])
    copy = folder / f"{prefix}scans" / f"day-01{suffix(traits.scans)}"
    copy.with_name(f"sent-again{suffix(traits.scans)}").write_bytes(copy.read_bytes())

    tree = _pipeline(traits, maker, shape, prefix, suffix)
    if traits.aliases:
        for name, rows in (("countries", COUNTRY_ALIASES), ("cities", CITY_ALIASES), ("companies", COMPANY_ALIASES)):
            write_csv(folder / "aliases" / f"{name}.csv", Format(), ["alias", "canonical"], [list(row) for row in rows])
    text = yaml.safe_dump(tree, allow_unicode=True, sort_keys=False, width=110)
    (folder / file_name).write_text(text, encoding="utf-8")
    return maker.people


def _with_broken(rng, form, cells, columns, bad_time, bad_direction):
    good = next((row for row in cells if row[0]), None)
    if good is None:
        return cells
    cells = list(cells)
    for row in broken_rows(rng, form, good, columns, bad_time=bad_time, bad_direction=bad_direction):
        cells.insert(rng.randrange(1, len(cells) + 1), row)
    return cells


class _Shape:
    """Which columns the files have, under which names, and how the pipeline finds them."""

    def __init__(self, traits):
        self.traits = traits
        self.joined = traits.stamps in ("us", "korean", "german") and traits.scans.header
        optional = traits.optional_columns
        keep = {"badge", "scanned_at"}
        if optional:
            keep |= {"category", "country", "city", "company", "point"}
        keep |= {name for name, kept in (("registered_at", traits.registered_at), ("person", traits.persons),
                                         ("direction", traits.direction), ("result", traits.results)) if kept}
        self.registration_kept = [name for name in _REGISTRATION_COLUMNS if name in keep]
        self.scan_kept = [name for name in _SCAN_COLUMNS if name in keep]
        self.registration_cells = self._cells(self.registration_kept, "registered_at")
        self.scan_cells = self._cells(self.scan_kept, "scanned_at")

    def _cells(self, kept, stamp):
        cells = []
        for name in kept:
            cells += ["date", "time"] if name == stamp and self.joined else [name]
        return cells + ["note"]                       # a column that the pipeline doesn't map

    def broken_time(self, stamp):
        """The cell to spoil; without a stamp it is the badge, which then is just another badge."""
        if stamp == "registered_at" and not self.traits.registered_at:
            return "badge"
        return "date" if self.joined else stamp

    def registration(self, row):
        return self._row(dict(zip(_REGISTRATION_COLUMNS, row)), self.registration_kept, "registered_at")

    def scan(self, row):
        return self._row(dict(zip(_SCAN_COLUMNS, row)), self.scan_kept, "scanned_at")

    def _row(self, values, kept, stamp):
        cells = []
        for name in kept:
            if name == stamp and self.joined:
                day, _, time = values[name].partition(" ")
                cells += [day, time]
            else:
                cells.append(values[name])
        return cells + ["n/a"]

    def _header(self, cells, number):
        """The second file of a feed names its badge column differently, and in another case."""
        names = {"badge": "Badge ID" if number % 2 else " SECRET ", "city": "Home city", "point": "Gate"}
        return [names.get(cell, cell.upper() if number % 2 else cell.capitalize()) for cell in cells]

    def registration_header(self, number):
        return self._header(self.registration_cells, number)

    def scan_header(self, number):
        return self._header(self.scan_cells, number)

    def columns(self, kept, cells, stamp, form):
        tree = {}
        for name in kept:
            if not form.header:
                tree[name] = cells.index(name) + 1
            elif name == stamp and self.joined:
                tree[name] = {"join": ["Date", ["Uhrzeit", "Time"]]}
            else:
                tree[name] = {"badge": ["badge id", "Secret"], "city": "home CITY", "point": "gate"}.get(name, name)
        return tree


def _pipeline(traits, maker, shape, prefix, suffix):
    def source(files, form, columns):
        tree = {"files": files, "encoding": form.declared, "delimiter": form.declared_delimiter, "columns": columns}
        if not form.header:
            tree["header"] = False
        tree["timestamps"] = _timestamps(traits)
        return tree

    registrations = source([f"{prefix}registrations*{suffix(traits.registrations)}"], traits.registrations,
                           shape.columns(shape.registration_kept, shape.registration_cells, "registered_at",
                                         traits.registrations))
    scans = source([f"{prefix}scans/day-*{suffix(traits.scans)}", f"{prefix}scans/*{suffix(traits.scans)}"],
                   traits.scans, shape.columns(shape.scan_kept, shape.scan_cells, "scanned_at", traits.scans))
    if traits.value_maps:
        scans["values"] = {"direction": {"in": ["in", "Entry"], "out": ["out", "Exit"]},
                           "result": {"accepted": ["OK", ""]}}
    counting = {"profile": traits.profile, "unit": traits.unit}
    if traits.profile == "custom":
        counting |= {"headline": "visits", "visitor_classes": traits.visitor_classes}
    counting["categories"] = dict(CATEGORIES)
    if traits.other_categories:
        counting["other_categories"] = traits.other_categories
    tree = {
        "edition": {
            "id": traits.name, "series": "oddities", "name": f"Edition {traits.name}", "venue": "Hall 1",
            "host_country": traits.host, "time_zone": traits.zone, "day_starts_at": traits.day_starts_at,
            "days": [{"date": day.isoformat(), "opens": "10:00", "closes": "18:00"} for day in maker.dates],
        },
        "store": f"{prefix}footfall.sqlite",
        "sources": {"registrations": registrations, "scans": scans},
        "counting": counting,
        "points": {name: {"kind": "session"} for name in SESSIONS},
    }
    if traits.aliases:
        tree["aliases"] = {name: f"aliases/{name}.csv" for name in ("countries", "cities", "companies")}
    tree["quality"] = {"rejected_rows": {"warning": 900, "error": 1000}}
    tree["reports"] = {"out": f"{prefix}report", "suppress_below": 0, "spreadsheet_safe": traits.guard}
    return tree


def fixed_editions():
    """Each shows a few oddities; together they show them all."""
    crlf_quoted = Format(newline="\r\n", quote_all=True)
    return [
        Traits("iso-seoul", ties=True),
        Traits("fkm-berlin-october", zone="Europe/Berlin", first_day=date(2024, 10, 26), day_count=2, profile="fkm",
               host="DE", stamps="german", around=datetime(2024, 10, 27, 3),
               registrations=Format(delimiter=";", declared_delimiter=";", newline="\r\n"),
               scans=Format(delimiter=";", newline="\r\n")),
        Traits("abc-new-york-november", zone="America/New_York", first_day=date(2024, 11, 2), profile="abc", host="US",
               stamps="us", around=datetime(2024, 11, 3, 2), registrations=Format(bom=True, newline="\r\n"),
               scans=replace(crlf_quoted, gz=True)),
        Traits("new-york-utc-stamps", zone="America/New_York", first_day=date(2024, 11, 2), stamps="iso-z",
               host=["US", "CA"], around=datetime(2024, 11, 3, 2), guard=False),
        Traits("custom-kathmandu-0400", zone="Asia/Kathmandu", day_starts_at="04:00", profile="custom", host="NP",
               visitor_classes=["visitor", "press", "exhibitor"], stamps="iso-region",
               scans=Format(delimiter="\t", declared_delimiter="\t", gz=True)),
        Traits("person-seoul", unit="person", persons=True, stamps="iso-fraction", other_categories="exhibitor"),
        Traits("person-beside-badge", persons=True, stamps="iso-local", value_maps=False),
        Traits("korean-excel", stamps="korean", registrations=Format(encoding="cp949", declared="auto", newline="\r\n"),
               scans=Format(encoding="cp949", declared="cp949", newline="\r\n")),
        Traits("utf16-tabs", stamps="epoch", other_categories="visitor",
               registrations=Format(delimiter="\t", encoding="utf-16", declared="auto", bom=True, newline="\r\n"),
               scans=Format(delimiter="\t", encoding="utf-16", declared="utf-16", bom=True)),
        Traits("pipes-without-header", stamps="epoch-ms",
               registrations=Format(delimiter="|", declared_delimiter="|", header=False),
               scans=Format(delimiter="|", header=False, gz=True)),
        Traits("one-day-only-badges", day_count=1, optional_columns=False, registered_at=False, direction=False,
               results=False, aliases=False, stamps="offset-pattern"),
        Traits("every-other-day", day_count=12, day_step=2, stamps="mixed", badges=60, registered_at=False,
               results=False),
        Traits("windows-1252", zone="Europe/Berlin", stamps="eventbrite", host="DE",
               registrations=Format(delimiter=";", encoding="windows-1252", declared="windows-1252"),
               scans=Format(encoding="utf-8", declared="utf-8", newline="\r")),
        Traits("bytes-that-are-not-utf8", stamps="iso-offset", registrations=Format(declared="utf-8", quote_all=True),
               scans=Format(declared="utf-8", bom=True)),
    ]


def random_edition(rng, number):
    """One more, of traits drawn by chance."""
    def form():
        delimiter = rng.choice([",", ",", ";", "\t", "|"])
        encoding = rng.choice(["utf-8", "utf-8", "utf-8", "utf-16"])
        return Format(delimiter=delimiter, declared_delimiter=rng.choice(["auto", delimiter]), encoding=encoding,
                      declared=rng.choice(["auto", encoding]), bom=encoding == "utf-16" or rng.random() < 0.3,
                      newline=rng.choice(["\n", "\r\n"]), quote_all=rng.random() < 0.3, gz=rng.random() < 0.3)

    profile = rng.choice(["iso", "fkm", "abc", "custom"])
    return Traits(
        f"random-{number:03d}", zone=rng.choice(["Asia/Seoul", "America/New_York", "Europe/Berlin", "Asia/Kathmandu"]),
        first_day=date(2024, 1, 1) + timedelta(days=rng.randrange(365)), day_count=rng.randint(1, 6),
        day_step=rng.choice([1, 1, 1, 3]), day_starts_at=rng.choice(["00:00", "00:00", "04:00"]), profile=profile,
        visitor_classes=rng.sample(["visitor", "exhibitor", "press", "staff", "delegate"], 3), host=rng.choice(["KR", "US"]),
        unit=rng.choice(["badge", "badge", "person"]), badges=rng.choice([5, 40, 120]), persons=True,
        registered_at=rng.random() < 0.8, ties=rng.random() < 0.5, direction=rng.random() < 0.8,
        results=rng.random() < 0.7, other_categories=rng.choice(["", "visitor", "staff"]), aliases=rng.random() < 0.6,
        stamps=rng.choice(sorted(_FORMATS)), registrations=form(), scans=form(), broken=rng.random() < 0.7,
        guard=rng.random() < 0.7, value_maps=rng.random() < 0.5)


def write_pairs(outdir):
    """Pairs for `compare`."""
    seoul = dict(persons=True, broken=False)
    pairs = {
        # other weekdays, one shared; person in both
        "pair-weekdays": (Traits("weekdays-2025", first_day=date(2025, 9, 30), badges=220, **seoul),
                          Traits("weekdays-2024", badges=180, **seoul)),
        # three days against two, small bases, no person in the previous
        "pair-small": (Traits("small-2025", first_day=date(2025, 10, 9), day_count=3, badges=25, persons=True),
                       Traits("small-2024", day_count=2, badges=20, persons=False, profile="abc")),
        # persons as units, other zones
        "pair-persons": (Traits("persons-2025", first_day=date(2025, 10, 9), badges=120, unit="person", **seoul),
                         Traits("persons-2024", zone="Europe/Berlin", badges=100, unit="person", **seoul)),
    }
    for name, (current, previous) in pairs.items():
        rng = random.Random(name)
        people = write_edition(outdir / name, previous, rng, "previous.yml")
        write_edition(outdir / name, current, rng, "current.yml", previous_people=people)


def write_all(outdir, seed, count):
    from silent import write_silent
    for traits in fixed_editions():
        write_edition(outdir / traits.name, traits, random.Random(traits.name))
    rng = random.Random(seed)
    for number in range(1, count + 1):
        traits = random_edition(rng, number)
        write_edition(outdir / traits.name, traits, random.Random(f"{seed} {traits.name}"))
    write_pairs(outdir)
    write_silent(outdir)


def main():
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("outdir", type=Path)
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--count", type=int, default=6, help="random editions beside the fixed ones")
    options = parser.parse_args()
    write_all(options.outdir, options.seed, options.count)


if __name__ == "__main__":
    main()
