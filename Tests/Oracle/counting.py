"""The counting rules of the contract's section 1, applied once, in the plainest way that there is."""

from collections import Counter, defaultdict
from dataclasses import dataclass, field

from countries import Countries
from names import Aliases, company_key, match_key, shown_names, spelling
from pipeline import alias_rows
from timestamps import LocalClock


@dataclass(frozen=True)
class Place:
    """Where a registration belongs in the by-tables: keys, as matched."""

    country: str
    city: str
    company: str


@dataclass
class Tally:
    """Scans, and those with a direction."""

    scans: int = 0
    entries: int = 0
    exits: int = 0

    def add(self, direction):
        self.scans += 1
        self.entries += direction == "in"
        self.exits += direction == "out"


@dataclass
class Visit:
    """One visitor on one event day."""

    first: int
    last: int
    scans: int = 1

    @property
    def dwell_seconds(self):
        """'Last minus first counted scan of that day'; visits with a single scan have none."""
        return self.last - self.first if self.scans > 1 else None


@dataclass
class Figures:
    """Everything that the tables print."""

    dates: list
    registrations: list                                   # one per badge, the latest record
    places: dict                                          # badge -> Place
    unit_of: dict                                         # registered badge -> unit
    heads: dict                                           # unit -> the Registration whose attributes it has
    counted_scans: int = 0
    scanned_badges: set = field(default_factory=set)      # badges with a counted scan
    badge_days: set = field(default_factory=set)          # (registered badge, date)
    visits: dict = field(default_factory=dict)            # (unit, date) -> Visit
    first_day: dict = field(default_factory=dict)         # unit -> date of its first counted scan
    day_tallies: dict = field(default_factory=lambda: defaultdict(Tally))
    hour_tallies: dict = field(default_factory=lambda: defaultdict(Tally))       # (date, hour)
    hour_visitors: dict = field(default_factory=lambda: defaultdict(set))
    hour_first_scan: dict = field(default_factory=dict)   # (date, hour) -> earliest instant in it
    point_tallies: dict = field(default_factory=lambda: defaultdict(Tally))
    point_visits: dict = field(default_factory=lambda: defaultdict(set))         # point -> {(unit, date)}
    visitors: set = field(default_factory=set)            # units
    countries: object = None
    company_names: dict = field(default_factory=dict)     # key -> name shown
    city_names: dict = field(default_factory=dict)        # (country, key) -> name shown


def count(pipeline, store):
    registrations = [store.registrations[badge] for badge in sorted(store.registrations)]
    unit_of = _units(pipeline, registrations)
    figures = Figures(pipeline.dates, registrations, {}, unit_of, _heads(registrations, unit_of))
    _name_places(pipeline, figures)
    visitor_units = {unit for unit, head in figures.heads.items()
                     if head.participant_class in pipeline.visitor_classes}
    calendar = EventDays(pipeline)
    for badge, instant, point, direction in sorted(store.scans):
        day = calendar.day(instant)
        if day is None:
            continue                                       # `outside_edition`: in no attendance figure
        figures.counted_scans += 1
        figures.scanned_badges.add(badge)
        if badge not in unit_of:
            continue                                       # an unknown badge, so far
        figures.badge_days.add((badge, day))
        if unit_of[badge] in visitor_units:
            _count_scan(figures, unit_of[badge], day, calendar.clock.hour(instant), instant, point, direction)
    figures.visitors = set(figures.first_day)
    return figures


def _count_scan(figures, unit, day, hour, instant, point, direction):
    visit = figures.visits.get((unit, day))
    if visit is None:
        figures.visits[unit, day] = Visit(instant, instant)
    else:
        visit.first, visit.last = min(visit.first, instant), max(visit.last, instant)
        visit.scans += 1
    figures.first_day[unit] = min(day, figures.first_day.get(unit, day))
    figures.day_tallies[day].add(direction)
    figures.hour_tallies[day, hour].add(direction)
    figures.hour_visitors[day, hour].add(unit)
    figures.hour_first_scan[day, hour] = min(instant, figures.hour_first_scan.get((day, hour), instant))
    figures.point_tallies[point].add(direction)
    figures.point_visits[point].add((unit, day))


class EventDays:
    """'Event day: the local date, in the edition's time zone, of the instant minus `day_starts_at`.'"""

    def __init__(self, pipeline):
        self.clock = LocalClock(pipeline.time_zone)
        self._starts_at = int(pipeline.day_starts_at.total_seconds())
        self._dates = set(pipeline.dates)

    def day(self, instant):
        """The event day, or None where it is no day of the edition."""
        day = self.clock.date(instant - self._starts_at)
        return day if day in self._dates else None


def _units(pipeline, registrations):
    """'Unit: the badge; with `counting.unit: person`, all badges whose `person` is the same are one visitor.'

    Persons are the same whatever their case and white space. A badge without one is a unit of its own.
    """
    by_person = pipeline.unit == "person"
    return {registration.badge: ("person", match_key(registration.person)) if by_person and registration.person
            else ("badge", registration.badge) for registration in registrations}


def _heads(registrations, unit_of):
    """'...who has the attributes of the latest of their registrations.'"""
    heads = {}
    for registration in registrations:
        unit = unit_of[registration.badge]
        if unit not in heads or registration.rank > heads[unit].rank:
            heads[unit] = registration
    return heads


def _name_places(pipeline, figures):
    """Keys for every registration, and the names to show, by the spelling that most registrations use."""
    countries = Countries(alias_rows(pipeline, "countries"))
    cities = Aliases(alias_rows(pipeline, "cities"), match_key)
    companies = Aliases(alias_rows(pipeline, "companies"), company_key)
    city_spellings, company_spellings = defaultdict(Counter), defaultdict(Counter)
    for registration in figures.registrations:
        place = Place(countries.resolve(registration.country), cities.key(registration.city),
                      companies.key(registration.company))
        figures.places[registration.badge] = place
        city_spellings[place.country, place.city][spelling(registration.city)] += 1
        company_spellings[place.company][spelling(registration.company)] += 1
    figures.countries = countries
    figures.city_names = shown_names(city_spellings, lambda key: cities.shown.get(key[1]))
    figures.company_names = shown_names(company_spellings, companies.shown.get)


def unit_place(figures, unit):
    return figures.places[figures.heads[unit].badge]
