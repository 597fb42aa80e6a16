"""What is measured: the jobs, and the command of each program that does one."""

from pathlib import Path

import pipelines
from contender import Base, Contender

HERE = Path(__file__).resolve().parent
PEERS = HERE / "Peers"
SMART_LIFE_WEEK = HERE.parent / "Pipelines" / "smart-life-week-2025.yml"

# What the plain peers, and those tuned by hand, have at the ends of their keys, names and scripts.
PLAIN = ("", "", "_tables.py")
TUNED = ("-tuned", ", tuned by hand", "_tuned.py")

TITLES = {
    "a": "Cold: registrations and scans to a store and a report",
    "b": "One more day's file",
    "c": "A cumulative export onto a store that has most of it",
    "d": "The report alone, from what is stored",
    "e": "Two editions compared",
    "f": "Smart Life Week 2025, cold",
    "g": "Cold, ten times the scans",
    "h": "Cold, a tenth of the scans",
    "i": "Cold, a tenth of the scans and of the registrations",
}


class Jobs:
    """All contenders and bases for one set of binaries and data."""

    def __init__(self, *, footfall, python, data, work):
        self.footfall, self.python = str(footfall), str(python)
        self.data, self.work = data, work
        self.bases, self.contenders = [], []
        self.stored = work / "bases" / "stored"  # the edition as `report` finds it
        self.whole = work / "bases" / "whole"  # the same with a fourth day to come
        self.registered = work / "bases" / "registered"
        self.tenth = work / "bases" / "tenth"
        self.pair = work / "bases" / "pair"
        self.exported = work / "bases" / "exported"
        for define in (
            self.cold, self.increment, self.cumulative, self.report, self.compare, self.sample,
        ):
            define()

    def run_footfall(self, command, pipeline, *rest, folder, out=True):
        """A command of footfall that keeps store and report in `folder`."""
        return [
            self.footfall, command, pipeline, *rest, "--store", folder / "footfall.sqlite",
            *(["--out", folder / "report"] if out else []), "--quiet", "--no-progress",
        ]

    def run_python(self, script, *rest):
        return [self.python, PEERS / script, *rest]

    def pipeline(self, name, data="main", extra=(), **options):
        scans = extra or [self.data / data / "scans-2024-10-1[0-2].csv"]
        return pipelines.write(
            self.work / "pipelines" / f"{name}.yml", scans=scans,
            registrations=self.data / data / "registrations.csv", **options)

    def sources(self, data):
        """What tells a peer to read the three days of some data."""
        files = self.data / data
        return [
            "--registrations", files / "registrations.csv",
            "--scans", *(files / f"scans-2024-10-{day}.csv" for day in (10, 11, 12)),
        ]

    def database(self, key):
        """The folder of the database that DuckDB, plain or tuned, made of the main data."""
        return self.work / "bases" / f"duckdb{key}"

    def add(self, key, jobs, program, task, command, folder, **options):
        self.contenders.append(Contender(key, jobs, program, task, command, folder, **options))

    def cold(self):
        """Jobs a, g, h and i: the same work on four sizes."""
        for job, jobs, data in (
            ("a", "acg", "main"), ("h", "h", "tenth"), ("i", "i", "small"), ("g", "g", "tenfold"),
        ):
            folder = self.work / job
            pipeline = self.pipeline(data, data=data)
            ours = folder / "footfall"
            tables = ours / "report" / "tables"
            self.add(f"{job}.footfall", jobs, "footfall", "nightly",
                self.run_footfall("nightly", pipeline, folder=ours), ours, tables=tables)
            if job == "g":
                continue
            sources = self.sources(data)

            def peer(name, program, script, *rest):
                out = folder / name / "tables"
                command = self.run_python(script, *sources, *rest, "--out", out)
                self.add(f"{job}.{name}", job, program, "the same tables", command,
                    folder / name, tables=out, same_as=tables)

            for key, how, script in (PLAIN, TUNED):
                peer(f"duckdb-file{key}", f"DuckDB with a file{how}", f"duckdb{script}",
                    "--database", folder / f"duckdb-file{key}" / "attendance.duckdb")
                peer(f"duckdb{key}", f"DuckDB in memory{how}", f"duckdb{script}")
                peer(f"polars{key}", f"Polars{how}", f"polars{script}")
            # Larger data would take Miller many minutes and more memory than most machines have.
            if job == "i":
                out = folder / "miller"
                self.add("i.miller", "i", "Miller", "the same tables", [
                    "mlr", "--icsv", "--ocsv", "-S", "put", "-q", "-s", f"out={out}",
                    "-f", PEERS / "miller_counts.mlr", "-f", PEERS / "miller_tables.mlr",
                    PEERS / "countries.csv", sources[1], *sources[3:],
                ], out, tables=out, same_as=tables)

    def increment(self):
        """Job b: a new day's file, onto nothing, onto some, and onto all that came before."""
        new = self.data / "new" / "scans-2024-10-13.csv"
        for base, data, jobs in ((self.whole, "main", "bc"), (self.tenth, "tenth", "b")):
            pipeline = self.pipeline(f"{base.name}-days", data=data, days=4)
            self.bases.append(Base(jobs, base, [
                self.run_footfall("ingest", pipeline, folder=base, out=False)]))
        scans = [self.data / "main" / "scans-2024-10-1[0-2].csv", new]
        pipeline = self.pipeline("new-day", extra=scans, days=4)
        self.bases.append(Base("b", self.registered, [self.run_footfall(
            "ingest", pipeline, self.data / "main" / "registrations.csv",
            folder=self.registered, out=False)]))
        for key, task, base in (
            ("b.fresh", "ingest, no store yet", None),
            ("b.registered", "ingest onto the registrations alone", self.registered),
            ("b.tenth", "ingest onto a tenth of the scans", self.tenth),
            ("b.whole", "ingest onto all scans", self.whole),
        ):
            folder = self.work / key
            self.add(key, "b", "footfall", task,
                self.run_footfall("ingest", pipeline, new, folder=folder, out=False), folder,
                base=base)
        folder = self.work / "b.nightly"
        self.add("b.nightly", "bc", "footfall", "nightly onto all scans",
            self.run_footfall("nightly", pipeline, folder=folder), folder, base=self.whole,
            tables=folder / "report" / "tables")
        for key, how, script in (PLAIN, TUNED):
            folder = self.work / f"b.duckdb-file{key}"
            self.add(folder.name, "b", f"DuckDB with a file{how}", "insert onto all scans",
                self.run_python(f"duckdb{script}", "--database", folder / "attendance.duckdb",
                    "--add", new), folder, base=self.database(key))

    def cumulative(self):
        """Job c: an export of all scans, the day's after one of all scans up to then."""
        earlier, export = (self.data / "cumulative" / name for name in ("1.csv", "2.csv"))
        pipeline = self.pipeline("cumulative", extra=[earlier, export], days=4)
        self.bases.append(Base("c", self.exported, [self.run_footfall(
            "ingest", pipeline, self.data / "main" / "registrations.csv", earlier,
            folder=self.exported, out=False)]))
        for key, task, base in (
            ("c.footfall", "ingest onto the earlier export", self.exported),
            ("c.days", "ingest onto the single days", self.whole),
        ):
            folder = self.work / key
            self.add(key, "c", "footfall", task,
                self.run_footfall("ingest", pipeline, export, folder=folder, out=False), folder,
                base=base)
        folder = self.work / "c.nightly"
        self.add("c.nightly", "c", "footfall", "nightly onto the earlier export",
            self.run_footfall("nightly", pipeline, folder=folder), folder, base=self.exported,
            tables=folder / "report" / "tables",
            same_as=self.work / "b.nightly" / "report" / "tables")

    def report(self):
        """Job d: nothing is read but what footfall or DuckDB stored in job a."""
        pipeline = self.work / "pipelines" / "main.yml"
        self.bases.append(Base("d", self.stored, [
            self.run_footfall("ingest", pipeline, folder=self.stored, out=False)]))
        ours = self.work / "d" / "footfall"
        tables = ours / "report" / "tables"
        self.add("d.footfall", "d", "footfall", "report",
            self.run_footfall("report", pipeline, folder=ours), ours, base=self.stored,
            tables=tables)
        for key, how, script in (PLAIN, TUNED):
            base = self.database(key)
            database = base / "attendance.duckdb"
            self.bases.append(Base("bd", base, [self.run_python(
                f"duckdb{script}", *self.sources("main"), "--database", database)]))
            theirs = self.work / "d" / f"duckdb-file{key}"
            self.add(f"d.{theirs.name}", "d", f"DuckDB with a file{how}", "queries on its tables",
                self.run_python(f"duckdb{script}", "--report", "--database", database,
                    "--out", theirs / "tables"), theirs,
                tables=theirs / "tables", same_as=tables)

    def compare(self):
        """Job e: two editions in one store, with the column that tells persons apart."""
        store = self.pair / "footfall.sqlite"
        now = self.pipeline("pair-now", store=store, edition="now", person=True)
        before = self.pipeline(
            "pair-before", data="other", store=store, edition="before", person=True)
        self.bases.append(Base("e", self.pair, [
            self.run_footfall("ingest", pipeline, folder=self.pair, out=False)
            for pipeline in (before, now)]))
        folder = self.work / "e"
        self.add("e.footfall", "e", "footfall", "compare",
            [self.footfall, "compare", now, before, "--out", folder / "comparison", "--quiet",
                "--no-progress"], folder)

    def sample(self):
        """Job f: the larger of the committed sample editions."""
        folder = self.work / "f"
        self.add("f.footfall", "f", "footfall", "nightly",
            self.run_footfall("nightly", SMART_LIFE_WEEK, folder=folder), folder)
