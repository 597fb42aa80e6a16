"""What is one record, what is none, and what a damaged one costs. Expectations written by hand."""

import gzip
import unittest

from reading import guess_delimiter, guess_encoding, read_table


def outcome(data, **options):
    """Per record: its fields as text, or (line, damage)."""
    table = read_table(data, **options)
    return [(record.line, record.damage) if record.damage else
            [field.decode(table.encoding) for field in record.fields] for record in table.records]


class Records(unittest.TestCase):
    def test_cases(self):
        cases = [
            ("plain", b"a,b\n1,2\n", [["1", "2"]]),
            ("no line end at the end", b"a,b\n1,2", [["1", "2"]]),
            ("CRLF and lone CR", b"a,b\r\n1,2\r3,4\r\n", [["1", "2"], ["3", "4"]]),
            ("blanks trimmed", b"a,b\n 1\t,  2 \n", [["1", "2"]]),
            ("blanks around a quoted field", b'a,b\n "1" ,\t" 2 "\t\n', [["1", " 2 "]]),
            ("doubled quote", b'a,b\n"1""x",2\n', [['1"x', "2"]]),
            ("line end inside quotes", b'a,b\n"1\r\nx",2\n3,4\n', [["1\r\nx", "2"], ["3", "4"]]),
            ("blank lines are no records", b"\n \na,b\n\n1,2\n\t\n\r\n3,4\n", [["1", "2"], ["3", "4"]]),
            ("empty fields", b"a,b\n,\n\"\",\n", [["", ""], ["", ""]]),
            ("quote in an unquoted field", b'a,b\n1"x,2\n3,4\n', [(2, "malformed_quoting"), ["3", "4"]]),
            ("quote behind an unquoted field's text", b'a,b\nx "1",2\n3,4\n', [(2, "malformed_quoting"), ["3", "4"]]),
            ("text after a closing quote", b'a,b\n"1"x,2\n3,4\n', [(2, "malformed_quoting"), ["3", "4"]]),
            ("never closed", b'a,b\n"1,2\n3,4\n5,6', [(2, "unterminated_quote"), ["3", "4"], ["5", "6"]]),
            ("never closed costs one line, then quotes again", b'a,b\n"1,2\n"3",4\n',
             [(2, "malformed_quoting"), ["3", "4"]]),
            ("too short, too long", b"a,b\n1\n1,2,3\n4,5\n", [(2, "field_count"), (3, "field_count"), ["4", "5"]]),
            ("a wide record of two lines costs its first", b'a,b\n1,"2\n3",4\n5,6\n',
             [(2, "field_count"), (3, "malformed_quoting"), ["5", "6"]]),
            ("line numbers go on behind quoted line ends", b'a,b\n"1\n\n",2\n7\n', [["1\n\n", "2"], (5, "field_count")]),
        ]
        for name, data, expected in cases:
            with self.subTest(name):
                self.assertEqual(outcome(data), expected)

    def test_without_header(self):
        self.assertEqual(outcome(b"1;2\n3;4\n", has_header=False), [["1", "2"], ["3", "4"]])

    def test_compressed(self):
        self.assertEqual(outcome(gzip.compress(b"a\n1\n"), gz=True), [["1"]])

    def test_a_tab_that_separates_is_no_blank(self):
        self.assertEqual(outcome(b"a\tb\n\t 2\n", delimiter="\t"), [["", "2"]])


class Encodings(unittest.TestCase):
    def test_guesses(self):
        cases = [
            (b"\xef\xbb\xbfa,b", "utf-8"), ("a,한".encode(), "utf-8"), ("a,한국".encode("cp949"), "cp949"),
            ("a,b".encode("utf-16"), "utf-16"), (b"caf\xe9\n", "windows-1252"),
        ]
        for data, expected in cases:
            with self.subTest(data):
                self.assertEqual(guess_encoding(data), expected)

    def test_marks_are_stripped(self):
        self.assertEqual(read_table(b"\xef\xbb\xbf\xef\xbb\xbf\"a\",b\n").header, ["a", "b"])
        self.assertEqual(read_table("a,한\n1,2\n".encode("utf-16")).header, ["a", "한"])

    def test_one_bad_byte_costs_no_other_row(self):
        table = read_table(b"a,b\n\xff,1\nx,2\n", encoding="utf-8")
        self.assertEqual([record.fields for record in table.records], [(b"\xff", b"1"), (b"x", b"2")])

    def test_delimiters(self):
        cases = [(b"a,b\n1;2;3;4\n", b","), (b"a;b,c;d\n", b";"), (b"a\tb\n", b"\t"), (b"a|b\n", b"|"),
                 (b'"x;y;z",b\n', b","), (b"\n\na;b\n", b";"), (b"alone\n", b",")]
        for data, expected in cases:
            with self.subTest(data):
                self.assertEqual(guess_delimiter(data), expected)


if __name__ == "__main__":
    unittest.main()
