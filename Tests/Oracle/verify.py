#!/usr/bin/env python3
"""Runs Footfall on editions and holds every table against the recomputation, byte for byte.

    verify.py --footfall BINARY [--editions DIR] [--pipelines a.yml b.yml] [--exact-rejects] [--only TEXT]

Beside the tables it checks the contract's invariants (section 1) and that they don't depend on how the rows arrive:
in another order of files, twice over, split over several files. Exit 1 on any difference.
"""

import argparse
import csv
import difflib
import gzip
import io
import shutil
import subprocess
import sys
import tempfile
from collections import Counter
from fnmatch import fnmatch
from pathlib import Path

from ingestion import Column, Rejected, Row
from pipeline import SCANS, load, named_files
from reading import read_table
from recompute import recompute, recompute_comparison

QUALITY, REJECTS = "quality.csv", "rejects-by-reason.csv"
_DIFF_LINES = 30


class Footfall:
    """The built binary."""

    def __init__(self, path):
        self.path = Path(path).absolute()

    def __call__(self, *arguments):
        run = subprocess.run([self.path, *map(str, arguments), "--quiet", "--no-progress", "--no-color"],
                             capture_output=True, text=True, timeout=600)
        if run.returncode != 0:
            words = " ".join(map(str, arguments))
            raise Failed(f"`footfall {words}` ended with {run.returncode}\n{(run.stderr or run.stdout).strip()[:1500]}")

    def report(self, pipeline, scratch, files=None, times=1):
        """name -> text of the tables of a fresh store; `files` one at a time, or all that the pipeline names."""
        store, out = scratch / "store" / "footfall.sqlite", scratch / "out"
        for _ in range(times):
            if files is None:
                self("ingest", pipeline, "--store", store)
            for file in files or []:
                self("ingest", pipeline, file, "--store", store)
        self("report", pipeline, "--store", store, "--out", out)
        return read_tables(out)

    def nightly(self, pipeline, scratch):
        out = scratch / "out"
        self("nightly", pipeline, "--store", scratch / "store" / "footfall.sqlite", "--out", out)
        return read_tables(out)


class Failed(Exception):
    """What is wrong, for people."""


class Tester:
    """Counts what passed and says what didn't."""

    def __init__(self):
        self.passed = self.failed = 0

    def check(self, name, function):
        try:
            function()
        except Failed as failure:
            self.failed += 1
            print(f"FAILED {name}\n    " + str(failure).replace("\n", "\n    "))
        else:
            self.passed += 1


def read_tables(out):
    return {path.name: path.read_bytes().decode("utf-8") for path in sorted((out / "tables").glob("*.csv"))}


def rows_of(text):
    return list(csv.DictReader(io.StringIO(text, newline="")))


# Comparing --------------------------------------------------------------------------------------


def same_tables(expected, found, *, but=()):
    """Raises `Failed` with the first differences."""
    problems = []
    for name, text in expected.items():
        if name in but:
            continue
        if name not in found:
            problems.append(f"{name} is missing")
        elif found[name] != text:
            diff = list(difflib.unified_diff(text.splitlines(), found[name].splitlines(), f"recomputed {name}",
                                             f"footfall {name}", lineterm="", n=1))
            problems += diff[:_DIFF_LINES] or [f"{name}: the line ends differ"]
    if problems:
        raise Failed("\n".join(problems))


def same_reject_totals(expected, found):
    """The codes and sentences are Footfall's own; how many rows were rejected is not."""
    def totals(text):
        counts = Counter()
        for row in rows_of(text):
            if row["code"] != "refused":
                counts[row["kind"]] += int(row["rows"])
        return {kind: rows for kind, rows in counts.items() if rows}

    if REJECTS not in found:
        raise Failed(f"{REJECTS} is missing")
    if totals(expected[REJECTS]) != totals(found[REJECTS]):
        raise Failed(f"{REJECTS}: recomputed {totals(expected[REJECTS])}, footfall {totals(found[REJECTS])}\n"
                     f"{expected[REJECTS]}\n{found[REJECTS]}")


def invariants(tables, visitor_table_names=("by-country.csv", "by-city.csv", "by-company.csv")):
    """Contract, section 1: 'Invariants that hold in every report'."""
    problems = []
    summary = {row["metric"]: row["value"] for row in rows_of(tables["summary.csv"])}
    visitors, visits, scans = (int(summary[name]) for name in ("visitors", "visits", "counted_scans"))
    days = rows_of(tables["by-day.csv"])
    for row in rows_of(tables[QUALITY]):
        parts = sum(int(row[name]) for name in ("accepted", "duplicate", "refused", "rejected"))
        if int(row["rows"]) != parts:
            problems.append(f"{row['file']}: {row['rows']} rows, {parts} accounted for")
    if not visitors <= visits <= scans:
        problems.append(f"visitors {visitors} <= visits {visits} <= counted scans {scans} does not hold")
    if visits > visitors * len(days):
        problems.append(f"visits {visits} > visitors {visitors} x days {len(days)}")
    for name in visitor_table_names:
        total = sum(int(row["visitors"]) for row in rows_of(tables[name]))
        if total != visitors:
            problems.append(f"{name}: the visitors add up to {total}, not {visitors}")
    for column, total in (("visitors", visits), ("first_time_visitors", visitors)):
        found = sum(int(row[column]) for row in days)
        if found != total:
            problems.append(f"by-day.csv: {column} add up to {found}, not {total}")
    steps = [int(row["badges"]) for row in rows_of(tables["bridge.csv"])]
    if steps[0] - sum(steps[1:-1]) != steps[-1] or steps[-1] != visitors:
        problems.append(f"the bridge does not add up: {steps}")
    if problems:
        raise Failed("\n".join(problems))


# Editions ---------------------------------------------------------------------------------------


def verify_report(footfall, tester, path, name, *, exact_rejects, split):
    """One edition: its tables, the invariants, and the ways in which its rows may arrive."""
    path = path.absolute()
    with tempfile.TemporaryDirectory() as scratch:
        scratch = Path(scratch)
        expected = recompute(path)
        but = () if exact_rejects else (REJECTS,)
        try:
            base = footfall.report(path, scratch / "base")
        except Failed as failure:
            return tester.check(f"{name}: report", _raiser(failure))
        for table in expected:
            if table not in but:
                tester.check(f"{name}: {table}", lambda: same_tables({table: expected[table]}, base))
        tester.check(f"{name}: rejected rows", lambda: same_reject_totals(expected, base))
        tester.check(f"{name}: invariants", lambda: invariants(base))

        files = [path.parent / file for _, file in named_files(load(path))]
        backwards = files[::-1]

        def reversed_order():
            found = footfall.report(path, scratch / "reversed", backwards)
            same_tables(base, found, but={QUALITY})
            same_tables(recompute(path, backwards), found, but=set(expected) - {QUALITY})

        tester.check(f"{name}: files in reversed order", reversed_order)
        tester.check(f"{name}: files taken in twice", lambda: same_tables(
            base, footfall.report(path, scratch / "twice", times=2)))
        tester.check(f"{name}: nightly", lambda: same_tables(base, footfall.nightly(path, scratch / "nightly")))
        if split:
            for kind in ("registrations", "scans"):
                tester.check(f"{name}: one {kind} file split in two", lambda: _split_check(
                    footfall, path, scratch / f"split-{kind}", kind, base, exact_rejects))


def _raiser(failure):
    def raise_it():
        raise failure
    return raise_it


def _split_check(footfall, path, scratch, kind, base, exact_rejects):
    folder = scratch / "edition"
    shutil.copytree(path.parent, folder)
    copy = folder / path.name
    if not split_one(copy, kind):
        return
    expected, found = recompute(copy), footfall.report(copy, scratch)
    same_tables(base, found, but={QUALITY, REJECTS})
    same_tables(expected, found, but=() if exact_rejects else {REJECTS})


def split_one(path, kind):
    """Splits one file of `kind` in two at the start of a record near its middle; False where none can be."""
    pipeline = load(path)
    files = [(source, file) for source, file in named_files(pipeline) if source.kind == kind]
    bytes_of = {file: (pipeline.folder / file).read_bytes() for _, file in files}
    if kind != SCANS and _has_ties(pipeline):
        return False                                       # splitting moves rows to other paths, which decides ties
    for source, file in reversed(files):
        data = bytes_of[file]
        if list(bytes_of.values()).count(data) > 1:
            continue                                       # its twin would no longer be skipped
        gz = file.endswith(".gz")
        table = read_table(data, gz=gz, encoding=source.encoding, delimiter=source.delimiter, has_header=source.header)
        plain = gzip.decompress(data) if gz else data
        if not plain.endswith(table.data):                 # UTF-16: cut elsewhere
            continue
        good = [record for record in table.records if not record.damage]
        if len(good) < 4:
            continue
        shift = len(plain) - len(table.data)
        head_end = shift + (table.records[0].start if source.header else 0)
        cut = shift + good[len(good) // 2].start
        parts = (plain[:cut], plain[:head_end] + plain[cut:])
        stem, suffix = file[: file.index(".csv")], file[file.index(".csv"):]
        names = [f"{stem}-part{number}{suffix}" for number in (1, 2)]
        if not all(any(fnmatch(name, pattern) for pattern in source.files) for name in names):
            continue
        for name, part in zip(names, parts):
            (pipeline.folder / name).write_bytes(gzip.compress(part, mtime=0) if gz else part)
        (pipeline.folder / file).unlink()
        return True
    return False


def _has_ties(pipeline):
    """Whether two records of a badge say different things at one `registered_at`, or at none."""
    seen = {}
    for source, file in named_files(pipeline):
        if source.kind == SCANS:
            continue
        table = read_table((pipeline.folder / file).read_bytes(), gz=file.endswith(".gz"), encoding=source.encoding,
                           delimiter=source.delimiter, has_header=source.header)
        columns = {name: Column(spec, table.header) for name, spec in source.columns.items()}
        for record in table.records:
            if record.damage:
                continue
            try:
                row = Row(record, columns, table.encoding)
            except Rejected:
                continue
            moment = (row.text("badge"), row.text("registered_at"))
            told = tuple(row.text(name) for name in sorted(columns))
            if seen.setdefault(moment, told) != told:
                return True
    return False


def verify_pair(footfall, tester, folder, *, exact_rejects):
    """current.yml against previous.yml, each read from the store that it names."""
    for name in ("current.yml", "previous.yml"):
        verify_report(footfall, tester, folder / name, f"{folder.name}/{name}", exact_rejects=exact_rejects, split=False)
    with tempfile.TemporaryDirectory() as scratch:
        copy = Path(scratch) / folder.name
        shutil.copytree(folder, copy)
        current, previous, out = copy / "current.yml", copy / "previous.yml", Path(scratch) / "comparison"
        try:
            footfall("ingest", current)
            footfall("ingest", previous)
            footfall("compare", current, previous, "--out", out)
            found = read_tables(out)
        except Failed as failure:
            return tester.check(f"{folder.name}: compare", _raiser(failure))
        for table, text in recompute_comparison(current, previous).items():
            tester.check(f"{folder.name}: {table}", lambda: same_tables({table: text}, found))


def main():
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--footfall", required=True, help="the built binary")
    parser.add_argument("--editions", type=Path, help="a folder that editions.py has written")
    parser.add_argument("--pipelines", type=Path, nargs="*", default=[], help="pipeline files, run where they are")
    parser.add_argument("--exact-rejects", action="store_true",
                        help=f"compare {REJECTS} byte for byte too, with the codes in reject_codes.csv")
    parser.add_argument("--only", default="", help="only editions whose name contains this")
    options = parser.parse_args()
    footfall, tester = Footfall(options.footfall), Tester()
    for folder in sorted(options.editions.iterdir()) if options.editions else []:
        if options.only not in folder.name:
            continue
        if (folder / "current.yml").exists():
            verify_pair(footfall, tester, folder, exact_rejects=options.exact_rejects)
        elif (folder / "pipeline.yml").exists():
            verify_report(footfall, tester, folder / "pipeline.yml", folder.name, exact_rejects=options.exact_rejects,
                          split=True)
    for path in options.pipelines:
        verify_report(footfall, tester, path, str(path), exact_rejects=options.exact_rejects, split=False)
    print(f"{tester.passed} passed, {tester.failed} failed")
    sys.exit(1 if tester.failed else 0)


if __name__ == "__main__":
    main()
