"""Keys, spellings, aliases, countries and numbers. Expectations written by hand."""

import unittest
from fractions import Fraction

from countries import Countries, english_name
from names import Aliases, company_key, match_key, shown_names, spelling
from rounding import fixed, median
from tables import Text, to_csv


class Keys(unittest.TestCase):
    def test_match_keys(self):
        cases = [("  Ｓｅｏｕｌ ", "seoul"), ("New\n  York", "new york"), ("STRASSE", "strasse"), ("Straße", "strasse"),
                 ("Logron\u0303o", "logroño"), ("a\u00a0b", "a b")]
        for text, expected in cases:
            with self.subTest(text):
                self.assertEqual(match_key(text), expected)

    def test_company_keys(self):
        cases = [("Acme, Inc.", "acme"), ("ACME Co., Ltd.", "acme"), ("한빛전자(주)", "한빛전자"), ("한빛전자㈜", "한빛전자"),
                 ("한빛전자 주식회사", "한빛전자"), ("青空株式会社", "青空"), ("Nordwind GmbH", "nordwind"), ("Dynaco", "dynaco"),
                 ("AG", "ag"), ("Inc. Magazine", "inc. magazine"), ("Blue Pty Ltd", "blue"), ("Zebra S.A.", "zebra"),
                 ("주식회사", "주식회사"), ("", "")]
        for text, expected in cases:
            with self.subTest(text):
                self.assertEqual(company_key(text), expected)

    def test_spelling(self):
        self.assertEqual(spelling("  Two\n Lines\t"), "Two Lines")
        self.assertEqual(spelling("e\u0301"), "\u00e9")

    def test_the_most_frequent_spelling_is_shown_the_first_on_a_tie(self):
        counts = {"a": {"Acme": 2, "ACME": 1}, "b": {"bee": 1, "Bee": 1}, "c": {"Cee": 9}}
        self.assertEqual(shown_names(counts, {"c": "Sea"}.get), {"a": "Acme", "b": "Bee", "c": "Sea"})

    def test_aliases(self):
        aliases = Aliases([("서울", "Seoul"), ("Seul", "Seoul")], match_key)
        self.assertEqual([aliases.key(text) for text in ("서울", "SEUL", "seoul", "Busan")],
                         ["seoul", "seoul", "seoul", "busan"])
        self.assertEqual(aliases.shown, {"seoul": "Seoul"})


class Country(unittest.TestCase):
    def test_resolves(self):
        cases = {"kr": "KR", "KOR": "KR", "Korea": "KR", "한국": "KR", "대한민국": "KR", "Republic of Korea": "KR",
                 "U.S.A.": "US", "united  states": "US", "UK": "GB", "Viet Nam": "VN", "Vietnam": "VN", "Turkey": "TR",
                 "Türkiye": "TR", "TURKIYE": "TR", "Deutschland": "DE", "日本": "JP", "NO": "NO", "Norway": "NO",
                 "North Korea": "KP", "": "ZZ", "Atlantis": "ZZ", "ZZ": "ZZ", "Congo": "CG", "Niger": "NE"}
        countries = Countries()
        for text, code in cases.items():
            with self.subTest(text):
                self.assertEqual(countries.resolve(text), code)

    def test_aliases_come_first(self):
        countries = Countries([("Maple Land", "Canada"), ("Georgia", "US"), ("Home", "Nowhere")])
        self.assertEqual([countries.resolve(text) for text in ("maple land", "GEORGIA", "Home")], ["CA", "US", "ZZ"])

    def test_everyday_names(self):
        for code, name in {"KR": "South Korea", "VN": "Vietnam", "TR": "Türkiye", "US": "United States", "ZZ": "Unknown",
                           "GB": "United Kingdom", "TW": "Taiwan", "RU": "Russia", "IR": "Iran"}.items():
            self.assertEqual(english_name(code), name)


class Numbers(unittest.TestCase):
    def test_half_to_even(self):
        cases = [(Fraction(1, 8), 2, "0.12"), (Fraction(3, 8), 2, "0.38"), (Fraction(1, 3), 4, "0.3333"),
                 (Fraction(5, 100000), 4, "0.0000"), (Fraction(15, 100000), 4, "0.0002"), (Fraction(-1, 100000), 4, "0.0000"),
                 (Fraction(-3, 2), 4, "-1.5000"), (183, 1, "183.0"), (None, 4, "")]
        for value, digits, expected in cases:
            with self.subTest(value):
                self.assertEqual(fixed(value, digits), expected)

    def test_median(self):
        self.assertEqual([median([]), median([5, 1, 3]), median([1, 2, 3, 10])], [None, 3, Fraction(5, 2)])

    def test_csv(self):
        rows = [("a", 'say "hi"', "1,2"), (Text("=1"), -1, Text("-")), (Text("l\nm"), "", Text("plain text "))]
        self.assertEqual(to_csv(rows, True), "a,\"say \"\"hi\"\"\",\"1,2\"\n'=1,-1,'-\n\"l\nm\",,plain text \n")
        self.assertEqual(to_csv(rows[1:2], False), "=1,-1,-\n")


if __name__ == "__main__":
    unittest.main()
