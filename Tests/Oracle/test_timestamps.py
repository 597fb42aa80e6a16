"""Stamps and clocks; instants computed by hand from 2024-10-10T00:00:00Z = 1728518400."""

import unittest
from datetime import date

from timestamps import LocalClock, TimestampReader, Unreadable

MIDNIGHT = 1728518400          # 2024-10-10T00:00:00Z
HOUR = 3600


class Stamps(unittest.TestCase):
    def test_readable(self):
        cases = [
            ("iso8601", "2024-10-10T00:00:00Z", None, MIDNIGHT),
            ("iso8601", "2024-10-10T09:00:00+09:00", None, MIDNIGHT),
            ("iso8601", "2024-10-10T09:00+09:00[Asia/Seoul]", None, MIDNIGHT),
            ("iso8601", "2024-10-10 00:03:12.999999+00:00", None, MIDNIGHT + 192),
            ("iso8601", "2024-10-09T19:30:00-0430", None, MIDNIGHT),
            ("iso8601", "2024-10-10T09:00:05", "Asia/Seoul", MIDNIGHT + 5),
            ("epoch_seconds", "1728518400", None, MIDNIGHT),
            ("epoch_milliseconds", "1728518400999", None, MIDNIGHT),
            ("%d.%m.%Y %H:%M:%S", "10.10.2024 2:00:07", "Europe/Berlin", MIDNIGHT + 7),
            ("%m/%d/%Y %I:%M %p", "10/9/2024 8:05 p.m.", "America/New_York", MIDNIGHT + 300),
            ("%m/%d/%Y %I:%M %p", "10/10/2024 12:00 AM", "UTC", MIDNIGHT),
            ("%Y-%m-%d %p %I:%M:%S", "2024-10-10 오후 12:00:00", "UTC", MIDNIGHT + 12 * HOUR),
            ("%m/%d/%y %H:%M", "10/10/24 09:00", "Asia/Seoul", MIDNIGHT),
            ("%d %b %Y %H:%M:%S %z", "10 Oct 2024 05:45:00 +0545", None, MIDNIGHT),
            (["iso8601", "epoch_seconds"], "1728518400", None, MIDNIGHT),
            # clocks go back at 01:00Z on 27 October: 02:30 occurs twice, the summer one is meant
            ("iso8601", "2024-10-27T02:30:00", "Europe/Berlin", 1729989000),
            # 02:30 on 31 March doesn't exist: the winter offset, so 01:30Z
            ("iso8601", "2024-03-31T02:30:00", "Europe/Berlin", 1711848600),
        ]
        for form, text, zone, expected in cases:
            with self.subTest(text):
                self.assertEqual(TimestampReader(form, zone).read(text), expected)

    def test_unreadable(self):
        cases = [("iso8601", "2024-10-10T09:00:00", None), ("iso8601", "2024-13-10T09:00Z", None), ("iso8601", "", None),
                 ("iso8601", "2024-10-10", "Asia/Seoul"), ("epoch_seconds", "today", None),
                 ("%d.%m.%Y", "31.02.2024", "UTC"), ("%I:%M %p %d.%m.%Y", "13:00 pm 01.02.2024", "UTC"),
                 ("%d.%m.%Y", "01.02.2024 ", "UTC")]
        for form, text, zone in cases:
            with self.subTest(text), self.assertRaises(Unreadable):
                TimestampReader(form, zone).read(text)


class Clocks(unittest.TestCase):
    def test_kathmandu_is_a_quarter_off(self):
        clock = LocalClock("Asia/Kathmandu")
        self.assertEqual((clock.date(MIDNIGHT), clock.hour(MIDNIGHT)), (date(2024, 10, 10), 5))
        self.assertEqual(clock.hour_start(MIDNIGHT), "2024-10-10T05:00+05:45")

    def test_the_hour_that_occurs_twice(self):
        clock = LocalClock("America/New_York")
        self.assertEqual(clock.hour_start(1730611800), "2024-11-03T01:00-04:00")     # 05:30Z
        self.assertEqual(clock.hour_start(1730615400), "2024-11-03T01:00-05:00")     # 06:30Z


if __name__ == "__main__":
    unittest.main()
