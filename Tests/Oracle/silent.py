"""One tiny edition for each point on which the contract can be read in more than one way (see DECISIONS.md).

A difference here asks for a decision; a difference elsewhere asks for a correction.
"""

_HEAD = """\
edition:
  id: {id}
  series: silent
  name: {id}
  venue: Hall 1
  host_country: KR
  time_zone: {zone}
  day_starts_at: "{day_starts_at}"
  days: [{days}]
store: {id}.sqlite
sources:
  registrations:
    files: ["{id}-registrations*.csv"]
    columns: {{{registration_columns}}}
    timestamps: {{format: iso8601}}
  scans:
    files: ["{id}-scans*.csv"]
    columns: {{{scan_columns}}}
    timestamps: {{format: iso8601}}
counting:
  profile: iso
  unit: {unit}
  categories: {{visitor: visitor, exhibitor: exhibitor}}
quality:
  rejected_rows: {{warning: 900, error: 1000}}
reports:
  out: {id}-report
"""

_COLUMNS = {
    "badge": "badge: badge", "at": "registered_at: at", "category": "category: category", "country": "country: country",
    "city": "city: city", "company": "company: company", "person": "person: person",
    "when": "scanned_at: when", "point": "point: point", "direction": "direction: direction",
}


def _write(folder, name, registrations, scans, *, zone="Asia/Seoul", day_starts_at="00:00", days=("2024-10-10",),
           unit="badge", file_name="pipeline.yml"):
    """`registrations`, `scans`: CSV text whose header is made of the keys of `_COLUMNS`; the columns follow from it."""
    def columns(text):
        return ", ".join(_COLUMNS[key] for key in text.splitlines()[0].split(","))

    identity = name.removeprefix("silent-")
    folder.mkdir(parents=True, exist_ok=True)
    (folder / file_name).write_text(_HEAD.format(
        id=identity, zone=zone, day_starts_at=day_starts_at, unit=unit,
        days=", ".join(f"{{date: {day}}}" for day in days),
        registration_columns=columns(registrations), scan_columns=columns(scans)), encoding="utf-8")
    (folder / f"{identity}-registrations.csv").write_bytes(registrations.encode())
    (folder / f"{identity}-scans.csv").write_bytes(scans.encode())


def write_silent(outdir):
    """Writes them all; the names are those that DECISIONS.md uses."""
    def edition(name, *texts, **options):
        _write(outdir / name, name, *texts, **options)

    # P1 A person with badges of two classes: the latest registration decides for all of them.
    edition("silent-person-classes",
            "badge,at,category,country,person\n"
            "A1,2024-09-01T09:00Z,visitor,KR,kim\nA2,2024-09-02T09:00Z,exhibitor,KR,kim\n"
            "B1,2024-09-02T09:00Z,visitor,US,lee\nB2,2024-09-01T09:00Z,exhibitor,KR,lee\n"
            "C1,2024-09-01T09:00Z,visitor,KR,\nC2,2024-09-01T09:00Z,visitor,KR,\n",
            "badge,when\nA1,2024-10-10T10:00+09:00\nA2,2024-10-10T11:00+09:00\n"
            "B1,2024-10-10T10:00+09:00\nB2,2024-10-10T11:00+09:00\nC1,2024-10-10T10:00+09:00\n",
            unit="person")
    # P2 A person with one badge used and one not: registrations are badges, so one no-show.
    edition("silent-person-no-show",
            "badge,at,category,country,person\nA1,2024-09-01T09:00Z,visitor,KR,kim\nA2,2024-09-02T09:00Z,visitor,US,kim\n",
            "badge,when\nA1,2024-10-10T10:00+09:00\nA1,2024-10-10T12:00+09:00\n", unit="person")
    # P3 'The same' person is the same text, whatever its case.
    edition("silent-person-spelling",
            "badge,at,category,country,person\nA1,2024-09-01T09:00Z,visitor,KR,Kim@x.kr\nA2,2024-09-02T09:00Z,visitor,KR,kim@x.kr\n"
            "A3,2024-09-02T09:00Z,visitor,KR, kim@x.kr \n",
            "badge,when\nA1,2024-10-10T10:00+09:00\nA2,2024-10-10T12:00+09:00\nA3,2024-10-10T12:00+09:00\n", unit="person")
    # D1 The night on which clocks go back, with a day that starts at 04:00: hours are subtracted from the instant.
    edition("silent-day-start-over-clock-change", "badge,country\nA,KR\nB,KR\n",
            "badge,when\nA,2024-10-27T02:30:00Z\nB,2024-10-27T03:30:00Z\nA,2024-10-27T09:00:00Z\n",
            zone="Europe/Berlin", day_starts_at="04:00", days=("2024-10-26", "2024-10-27"))
    # D2 Hours that tie, one of them after midnight: the earlier in time.
    edition("silent-peak-after-midnight", "badge,country\nA,KR\nB,KR\n",
            "badge,when\nA,2024-10-11T02:10+09:00\nB,2024-10-10T15:10+09:00\n", day_starts_at="04:00")
    # D3 An hour that occurs twice is one row, with the offset of its first scan.
    edition("silent-hour-twice", "badge,country\nA,KR\nB,KR\n",
            "badge,when\nA,2024-11-03T01:10:00-05:00\nB,2024-11-03T01:40:00-05:00\n",
            zone="America/New_York", days=("2024-11-03",))
    # D4 A day that starts at half past: one row for the hour's two halves.
    edition("silent-day-starts-at-half-past", "badge,country\nA,KR\nB,KR\n",
            "badge,when\nA,2024-10-11T04:10+09:00\nB,2024-10-10T04:40+09:00\n", day_starts_at="04:30")
    # S1 An empty point in a feed that has points, and the guard before '-'.
    edition("silent-empty-point", "badge\nA\n",
            "badge,when,point\nA,2024-10-10T10:00+09:00,\nA,2024-10-10T11:00+09:00,-\nA,2024-10-10T12:00+09:00,Gate\n")
    # S2 An empty category where `other_categories` is silent.
    edition("silent-empty-category", "badge,category\nA,visitor\nB,\nC,exhibitor\n", "badge,when\nB,2024-10-10T10:00+09:00\n")
    # S3 A registration without a time against one with: the one with it is later.
    edition("silent-some-without-registered-at",
            "badge,at,city\nA,2024-09-01T09:00Z,First\nA,,Second\nB,,First\nB,2024-09-01T09:00Z,Second\n",
            "badge,when\nA,2024-10-10T10:00+09:00\nB,2024-10-10T10:00+09:00\n")
    # S4 No scans at all, and no visitor with a known country: empty is 'not available'.
    edition("silent-nobody-came", "badge,country\nA,KR\nB,\n", "badge,when\n")
    # S5 An unknown badge outside the edition counts in both quality columns, in no other figure.
    edition("silent-unknown-outside", "badge,country\nA,Nowhere\n",
            "badge,when\nX,2024-10-09T10:00+09:00\nA,2024-10-10T10:00+09:00\n")
    # S6 Two scans in one second at two points are more than one scan: a dwell of nought.
    edition("silent-dwell-of-nought", "badge\nA\nB\n",
            "badge,when,point\nA,2024-10-10T10:00+09:00,Gate\nA,2024-10-10T10:00+09:00,Hall\nB,2024-10-10T10:00+09:00,Hall\n")
    # N1 The decomposed spelling is in the majority: shown composed.
    edition("silent-decomposed-names", "badge,country,city,company\nA,ES,Logron\u0303o,Cafe\u0301\nB,ES,Logron\u0303o,Caf\u00e9\n"
            "C,ES,Logro\u00f1o,CAF\u00c9\n", "badge,when\nA,2024-10-10T10:00+09:00\n")
    # N2 A legal form in front stays.
    edition("silent-legal-forms", "badge,company\nA,(주)한빛\nB,한빛\nC,Bang Inc.\nD,Bang\nE,Plain (Korea) Ltd\nF,Plain (Korea)\n"
            "G,주식회사\nH,Dynaco\nI,Dyna Co\n",
            "badge,when\nA,2024-10-10T10:00+09:00\n")
    _write_pair(outdir)


def _write_pair(outdir):
    """C1 A weekday that recurs; C2 changes of shares; C3 a person column without visitors in common."""
    folder = outdir / "pair-silent-recurring-weekdays"
    for name, first, days in (("current", "2025-10-0", 9), ("previous", "2024-10-0", 8)):
        dates = [f"{first}{number}" for number in range(1, days + 1)]
        scans = "".join(f"{badge},{day}T10:00+09:00\n" for badge in "ABC" for day in dates[: days if badge == "A" else 2])
        _write(folder, f"recurring-{name}", "badge,country,person\nA,KR,kim\nB,US,\nC,JP,lee\n" if name == "current" else
               "badge,country,person\nA,KR,kim\nB,US,\nC,KR,park\n", "badge,when\n" + scans, days=dates,
               file_name=f"{name}.yml")
