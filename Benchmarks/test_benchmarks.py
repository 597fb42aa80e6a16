"""Tests of what decides over the results: the check of tables, and the figures' way into a page."""

import tempfile
import unittest
from pathlib import Path

import check_tables
import results


def write_tables(folder, changes=()):
    folder.mkdir()
    for table, names in check_tables.TABLES.items():
        columns = names.split()
        rows = [["1"] * len(columns), ["2"] * len(columns)]
        for changed, row, column, text in changes:
            if changed == table:
                rows[row][column] = text
        lines = [",".join(row) for row in (columns, *rows)]
        (folder / f"{table}.csv").write_text("\n".join(lines) + "\n", encoding="utf-8")


class CheckTables(unittest.TestCase):
    def differences(self, *changes):
        with tempfile.TemporaryDirectory() as folder:
            write_tables(Path(folder) / "expected")
            write_tables(Path(folder) / "actual", changes)
            return check_tables.differences(Path(folder) / "expected", Path(folder) / "actual")

    def test_same_tables(self):
        self.assertEqual(self.differences(), [])

    def test_every_cell_counts(self):
        for table, names in check_tables.TABLES.items():
            for column in range(len(names.split())):
                with self.subTest(table=table, column=column):
                    self.assertEqual(len(self.differences((table, 0, column, "9"))), 2)

    def test_a_row_twice_is_not_the_same(self):
        width = len(check_tables.TABLES["by-city"].split())
        changes = [("by-city", 1, column, "1") for column in range(width)]
        self.assertEqual(len(self.differences(*changes)), 2)

    def test_a_missing_table(self):
        with tempfile.TemporaryDirectory() as folder:
            write_tables(Path(folder) / "expected")
            write_tables(Path(folder) / "actual")
            (Path(folder) / "actual" / "by-point.csv").unlink()
            found = check_tables.differences(Path(folder) / "expected", Path(folder) / "actual")
            self.assertEqual(len(found), 1)


class Results(unittest.TestCase):
    def test_medians_are_of_each_figure_on_its_own(self):
        runs = [{"wall": 1, "cpu": 9}, {"wall": 2, "cpu": 8}, {"wall": 30, "cpu": 7}]
        self.assertEqual(results.medians(runs), {"wall": 2, "cpu": 8})

    def test_verdicts(self):
        def verdict(value, **limits):
            return results.Goal("a", "", value, "x", **limits).verdict()

        self.assertEqual(verdict(7.99, asked=8, aim=15), "**no**")
        self.assertEqual(verdict(8, asked=8, aim=15), "yes")
        self.assertEqual(verdict(15, asked=8, aim=15), "yes, and the aim")
        self.assertEqual(verdict(0.31, asked=0.3, aim=0.1, most=True), "**no**")
        self.assertEqual(verdict(0.3, asked=0.3, aim=0.1, most=True), "yes")
        self.assertEqual(verdict(0.1, asked=0.3, aim=0.1, most=True), "yes, and the aim")
        self.assertEqual(verdict(7.9, asked=12, least=8, most=True), "**no**, less")
        self.assertEqual(verdict(10, asked=12, least=8, most=True), "yes")
        self.assertEqual(verdict(1), "-")

    def test_the_peers_that_are_tuned_stand_beside_the_others(self):
        def figures(wall, peak):
            return {"wall": wall, "peak_bytes": peak}

        median = {"a.footfall": figures(2, 100)}
        for key in ("duckdb-file", "duckdb", "polars"):
            median[f"a.{key}"] = figures(20, 500)
            median[f"a.{key}-tuned"] = figures(10, 300)
        found = results.goals({"a"}, median)
        self.assertEqual({(goal.value, goal.tuned) for goal in found}, {(10, 5), (5, 3)})
        self.assertTrue(found[0].row().endswith("| 10.0x | yes | 5.00x |"))
        self.assertTrue(results.Goal("f", "", 1, " s").row().endswith("| 1.00 s | - | - |"))

    def test_what_stands_beside_the_results_is_kept(self):
        with tempfile.TemporaryDirectory() as folder:
            page = Path(folder) / "RESULTS.md"
            page.write_text(f"above\n\n{results.BEGIN}\nold\n{results.END}\n\nbelow\n")
            results.put("new", page)
            results.put("newer", page)
            self.assertEqual(
                page.read_text(), f"above\n\n{results.BEGIN}\n\nnewer\n\n{results.END}\n\nbelow\n")


if __name__ == "__main__":
    unittest.main()
