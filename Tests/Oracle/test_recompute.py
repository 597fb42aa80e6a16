"""Two tiny editions, counted by hand on paper."""

import tempfile
import unittest
from pathlib import Path

from recompute import recompute, recompute_comparison

PIPELINE = """\
edition:
  id: tiny
  host_country: KR
  time_zone: Asia/Seoul
  days: [{date: 2024-10-10}, {date: 2024-10-11}]
store: tiny.sqlite
sources:
  registrations:
    files: ["reg*.csv"]
    columns: {badge: badge, registered_at: at, category: category, country: country, city: city, company: company, person: mail}
  scans:
    files: ["scans*.csv"]
    columns: {badge: badge, scanned_at: when, point: gate, direction: way, result: result}
counting:
  categories: {guest: visitor, maker: exhibitor}
points: {Stage: {kind: session}}
"""

# A is registered twice: the later record says Busan. D never comes. C is an exhibitor.
REGISTRATIONS = """\
badge,at,category,country,city,company,mail
A,2024-09-02T00:00Z,guest,KR,Busan,Acme Inc.,a@x
A,2024-09-01T00:00Z,guest,KR,Seoul,Acme,a@x
B,2024-09-01T00:00Z,guest,USA,,"Bee, Ltd",b@x
C,2024-09-01T00:00Z,maker,KR,Seoul,ACME,c@x
D,2024-09-01T00:00Z,guest,Nowhere,Busan,,d@x
,2024-09-01T00:00Z,guest,KR,Seoul,Acme,e@x
"""

# A: 10:00 in and 13:00:30 out on the 10th (one of them twice), 11:00 on the 11th. B: 10:30 on the 10th.
# C: once. X is unknown. One scan lies on the 12th, one is refused, two are rejected.
SCANS = """\
badge,when,gate,way,result
A,2024-10-10T10:00:00+09:00,Gate,in,OK
A,2024-10-10T01:00:00.7Z,Gate,Entry,OK
A,2024-10-10T13:00:30+09:00,Gate,out,OK
A,2024-10-11T11:00:00+09:00,Stage,,
B,2024-10-10T10:30:00+09:00,Gate,in,OK
C,2024-10-10T10:30:00+09:00,Gate,in,OK
X,2024-10-11T10:30:00+09:00,Gate,in,OK
A,2024-10-12T10:30:00+09:00,Gate,in,OK
D,2024-10-10T10:30:00+09:00,Gate,in,Unknown ticket
D,2024-10-10T10:30:00+09:00,Gate,up,OK
D,never,Gate,in,OK
"""

EXPECTED = {
    "summary.csv": """\
metric,value
registered,3
attendees,3
visitors,2
visits,3
counted_scans,6
countries,2
cities,1
companies,2
foreign_visitors,1
foreign_share,0.5000
no_show_rate,0.3333
visits_per_visitor,1.5000
unknown_badges,1
peak_day,2024-10-10
peak_hour,2024-10-10T10:00+09:00
median_dwell_minutes,180.5
dwell_coverage,0.3333
""",
    "by-day.csv": """\
date,day,visitors,first_time_visitors,scans,entries,exits,peak_hour,median_dwell_minutes
2024-10-10,1,2,2,3,2,1,10,180.5
2024-10-11,2,1,0,1,0,0,11,
""",
    "by-hour.csv": """\
date,hour,visitors,scans,entries,exits
2024-10-10,10,2,2,2,0
2024-10-10,13,1,1,0,1
2024-10-11,11,1,1,0,0
""",
    "by-country.csv": """\
country_code,country,registered,visitors,visits,visitor_share,no_show_rate
KR,South Korea,1,1,2,0.5000,0.0000
US,United States,1,1,1,0.5000,0.0000
ZZ,Unknown,1,0,0,0.0000,1.0000
""",
    "by-city.csv": """\
country_code,city,registered,visitors,visits,visitor_share,no_show_rate
KR,Busan,1,1,2,0.5000,0.0000
US,,1,1,1,0.5000,0.0000
ZZ,Busan,1,0,0,0.0000,1.0000
""",
    # 'ACME' and 'Acme Inc.' tie with one registration each (A's first record is gone): 'ACME' is first.
    "by-company.csv": """\
company,registered,visitors,visits,visitor_share,no_show_rate
ACME,1,1,2,0.5000,0.0000
"Bee, Ltd",1,1,1,0.5000,0.0000
,1,0,0,0.0000,1.0000
""",
    "by-category.csv": """\
category,class,counted_as_visitor,registered,attended,visits
guest,visitor,true,3,2,3
maker,exhibitor,false,1,1,1
""",
    "by-point.csv": """\
point,kind,visitors,visits,scans,entries,exits
Gate,gate,2,2,3,2,1
Stage,session,1,1,1,0,0
""",
    "bridge.csv": """\
step,badges
scanned,4
unknown,1
exhibitor,1
visitors,2
""",
    "quality.csv": """\
kind,file,rows,accepted,duplicate,refused,rejected,outside_edition,unknown_badge
registrations,reg.csv,6,4,1,0,1,0,0
scans,scans.csv,11,7,1,1,2,1,1
""",
}

# The year before: A's and another's persons came, on one day.
PREVIOUS_REGISTRATIONS = """\
badge,at,category,country,city,company,mail
P1,2023-09-02T00:00Z,guest,KR,Seoul,Acme,a@x
P2,2023-09-02T00:00Z,guest,JP,Tokyo,Acme,z@x
"""

PREVIOUS_SCANS = """\
badge,when,gate,way,result
P1,2023-10-12T10:00:00+09:00,Gate,in,OK
P2,2023-10-12T11:00:00+09:00,Gate,in,OK
"""

EXPECTED_COMPARISON = {
    # Thursday 12 October 2023 against Thursday 10 and Friday 11 October 2024
    "compare-by-day.csv": """\
day,previous_date,current_date,previous_visitors,current_visitors,change,change_rate
1,2023-10-12,2024-10-10,2,2,0,
2,,2024-10-11,,1,,
""",
    "compare-by-weekday.csv": """\
weekday,previous_date,current_date,previous_visitors,current_visitors,change,change_rate
Thursday,2023-10-12,2024-10-10,2,2,0,
""",
    "compare-by-country.csv": """\
country_code,country,previous_visitors,current_visitors,change,change_rate,previous_share,current_share,status
US,United States,0,1,1,,0.0000,0.5000,new
KR,South Korea,1,1,0,,0.5000,0.5000,both
JP,Japan,1,0,-1,,0.5000,0.0000,lost
""",
    "compare-by-city.csv": """\
country_code,city,previous_visitors,current_visitors,change,change_rate,previous_share,current_share,status
KR,Busan,0,1,1,,0.0000,0.5000,new
US,,0,1,1,,0.0000,0.5000,new
JP,Tokyo,1,0,-1,,0.5000,0.0000,lost
KR,Seoul,1,0,-1,,0.5000,0.0000,lost
""",
    "compare-by-company.csv": """\
company,previous_visitors,current_visitors,change,change_rate,previous_share,current_share,status
"Bee, Ltd",0,1,1,,0.0000,0.5000,new
ACME,2,1,-1,,1.0000,0.5000,both
""",
    "returning.csv": """\
metric,value
previous_visitors,2
current_visitors,2
returning_visitors,1
return_rate,0.5000
first_time_visitors,1
""",
}


class Tiny(unittest.TestCase):
    maxDiff = None

    def setUp(self):
        self.scratch = tempfile.TemporaryDirectory()
        self.addCleanup(self.scratch.cleanup)
        self.folder = Path(self.scratch.name)

    def write(self, folder, texts):
        (self.folder / folder).mkdir(exist_ok=True)
        for name, text in texts.items():
            (self.folder / folder / name).write_text(text, encoding="utf-8")
        return self.folder / folder / "pipeline.yml"

    def current(self, **texts):
        return self.write("current", {"pipeline.yml": PIPELINE, "reg.csv": REGISTRATIONS, "scans.csv": SCANS} | texts)

    def test_every_table(self):
        tables = recompute(self.current())
        for name, text in EXPECTED.items():
            with self.subTest(name):
                self.assertEqual(tables[name], text)

    def test_a_copy_of_a_file_is_skipped(self):
        tables = recompute(self.current(**{"scans-copy.csv": SCANS}))
        self.assertIn("scans,scans-copy.csv,11,7,1,1,2,1,1\n", tables["quality.csv"])      # first in the order of paths
        self.assertNotIn("scans.csv", tables["quality.csv"])

    def test_a_cumulative_file_brings_duplicates(self):
        path = self.current(**{"scans-more.csv": SCANS + "B,2024-10-11T12:00:00+09:00,Gate,in,OK\n"})
        folder = path.parent
        tables = recompute(path, [folder / "reg.csv", folder / "scans.csv", folder / "scans-more.csv"])
        self.assertIn("scans,scans-more.csv,12,1,8,1,2,0,0\n", tables["quality.csv"])
        self.assertIn("visits,4\n", tables["summary.csv"])

    def test_persons_as_units(self):
        pipeline = PIPELINE.replace("counting:", "counting:\n  unit: person")
        registrations = REGISTRATIONS.replace("b@x", "a@x")                        # A and B are one, with A's later record
        tables = recompute(self.current(**{"pipeline.yml": pipeline, "reg.csv": registrations}))
        self.assertEqual(tables["bridge.csv"], "step,badges\nscanned,4\nunknown,1\nexhibitor,1\nsame_person,1\nvisitors,1\n")
        self.assertIn("KR,South Korea,1,1,2,1.0000,0.0000\nUS,United States,1,0,0,0.0000,0.0000\n", tables["by-country.csv"])
        self.assertIn("2024-10-10,1,1,1,3,2,1,10,180.5\n", tables["by-day.csv"])

    def test_a_comparison(self):
        pipeline = PIPELINE.replace("tiny", "before").replace("[{date: 2024-10-10}, {date: 2024-10-11}]", "[{date: 2023-10-12}]")
        previous = self.write("previous", {"pipeline.yml": pipeline, "reg.csv": PREVIOUS_REGISTRATIONS,
                                           "scans.csv": PREVIOUS_SCANS})
        tables = recompute_comparison(self.current(), previous)
        for name, text in EXPECTED_COMPARISON.items():
            with self.subTest(name):
                self.assertEqual(tables[name], text)
        self.assertIn("visits,2,3,1,\n", tables["compare-summary.csv"])
        self.assertIn("visits_per_visitor,1.0000,1.5000,0.5000,\n", tables["compare-summary.csv"])
        self.assertIn("median_dwell_minutes,,180.5,,\n", tables["compare-summary.csv"])


if __name__ == "__main__":
    unittest.main()
