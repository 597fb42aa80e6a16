"""The checker itself: it must see what is wrong, and the editions must hold what they promise."""

import os
import random
import subprocess
import sys
import tempfile
import unittest
from pathlib import Path

from editions import Traits, fixed_editions, write_edition
from files import Format
from recompute import recompute
from silent import write_silent
from verify import QUALITY, Failed, invariants, same_reject_totals, same_tables, split_one

REJECTS = "rejects-by-reason.csv"


class Checks(unittest.TestCase):
    @classmethod
    def setUpClass(cls):
        cls.scratch = tempfile.TemporaryDirectory()
        cls.addClassCleanup(cls.scratch.cleanup)
        cls.folder = Path(cls.scratch.name) / "edition"
        write_edition(cls.folder, Traits("sample", badges=40), random.Random("sample"))
        cls.tables = recompute(cls.folder / "pipeline.yml")

    def test_equal_tables_pass(self):
        same_tables(self.tables, dict(self.tables))
        same_reject_totals(self.tables, dict(self.tables))
        invariants(self.tables)

    def test_one_figure_off_is_seen_in_every_table(self):
        for name, text in self.tables.items():
            head, _, row = text.rstrip("\n").rpartition("\n")
            changed = self.tables | {name: f"{head}\n{row}0\n"}
            with self.subTest(name), self.assertRaises(Failed):
                same_tables(self.tables, changed)

    def test_broken_invariants_are_seen(self):
        def change(name, old, new):
            self.assertIn(old, self.tables[name])
            return self.tables | {name: self.tables[name].replace(old, new, 1)}

        visitors = next(line for line in self.tables["summary.csv"].splitlines() if line.startswith("visitors,"))
        quality = next(line for line in self.tables[QUALITY].splitlines() if line.startswith("scans,"))
        fields = quality.split(",")
        lost_row = ",".join([*fields[:2], str(int(fields[2]) + 1), *fields[3:]])
        cases = [change("summary.csv", visitors, "visitors,0"), change(QUALITY, quality, lost_row),
                 change("bridge.csv", "scanned,", "scanned,1")]
        for tables in cases:
            with self.assertRaises(Failed):
                invariants(tables)

    def test_other_wording_of_rejects_passes_and_a_lost_one_does_not(self):
        reworded = self.tables[REJECTS].replace("timestamp,unreadable timestamp", "bad-time,no such time")
        self.assertNotEqual(reworded, self.tables[REJECTS])
        same_reject_totals(self.tables, {REJECTS: reworded})
        shorter = self.tables[REJECTS].splitlines(keepends=True)
        with self.assertRaises(Failed):
            same_reject_totals(self.tables, {REJECTS: "".join(shorter[:1] + shorter[2:])})

    def test_a_split_keeps_every_row(self):
        path = self.folder / "pipeline.yml"
        self.assertTrue(split_one(path, "scans"))
        split = recompute(path)
        same_tables(self.tables, split, but={QUALITY, REJECTS})
        self.assertEqual(split[QUALITY].count("-part"), 2)


class Runs(unittest.TestCase):
    """`verify.py` as a whole, on a stand-in for the binary."""

    def run_on(self, only, fault=""):
        here = Path(__file__).parent
        with tempfile.TemporaryDirectory() as scratch:
            write_silent(Path(scratch))
            run = subprocess.run(
                [sys.executable, here / "verify.py", "--footfall", here / "standin.py", "--editions", scratch,
                 "--only", only, "--exact-rejects"],
                capture_output=True, text=True, env=os.environ | {"STANDIN_FAULT": fault})
        return run.returncode, run.stdout

    def test_a_right_one_passes(self):
        self.assertEqual(self.run_on("person-classes"), (0, "18 passed, 0 failed\n"))

    def test_a_wrong_table_is_named(self):
        code, text = self.run_on("person-classes", fault="by-point.csv")
        self.assertEqual(code, 1)
        self.assertIn("FAILED silent-person-classes: by-point.csv", text)

    def test_a_wrong_comparison_is_named(self):
        code, text = self.run_on("recurring", fault="returning.csv")
        self.assertEqual(code, 1)
        self.assertIn("FAILED pair-silent-recurring-weekdays: returning.csv", text)
        self.assertIn(", 1 failed", text)


class Generated(unittest.TestCase):
    def test_fixed_editions_show_each_kind_of_damage(self):
        found = set()
        with tempfile.TemporaryDirectory() as scratch:
            for traits in fixed_editions():
                folder = Path(scratch) / traits.name
                write_edition(folder, traits, random.Random(traits.name))
                rejects = recompute(folder / "pipeline.yml")[REJECTS]
                found |= {line.split(",")[1] for line in rejects.splitlines()[1:]}
        self.assertEqual(found, {"malformed_quoting", "unterminated_quote", "field_count", "empty_badge", "timestamp",
                                 "direction", "encoding", "refused"})

    def test_the_same_seed_gives_the_same_bytes(self):
        with tempfile.TemporaryDirectory() as scratch:
            folders = [Path(scratch) / name for name in ("a", "b")]
            for folder in folders:
                write_edition(folder, Traits("twin", scans=Format(gz=True)), random.Random(7))
            for path in sorted(folders[0].rglob("*")):
                if path.is_file():
                    self.assertEqual(path.read_bytes(), (folders[1] / path.relative_to(folders[0])).read_bytes())


if __name__ == "__main__":
    unittest.main()
