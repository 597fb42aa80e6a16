"""Turns measurements into Markdown."""

import statistics
from dataclasses import dataclass

from jobs import TITLES

BEGIN = "<!-- measured: begin; Scripts/benchmark.sh --write replaces what follows -->"
END = "<!-- measured: end -->"


def medians(runs):
    """The medians of wall time, CPU time and peak memory, each on its own."""
    return {name: statistics.median(run[name] for run in runs) for name in runs[0]}


@dataclass
class Goal:
    """What is asked of a figure: at least or, with `most`, at most so much."""

    job: str
    what: str
    value: float
    unit: str
    asked: float | None = None
    aim: float | None = None
    most: bool = False
    least: float | None = None  # with `most`: the other end of what is asked
    tuned: float | None = None  # the value against the same program tuned by hand

    def reaches(self, limit):
        return self.value <= limit if self.most else self.value >= limit

    def bound(self, limit):
        if limit is None:
            return "-"
        if self.least is not None:
            return f"{self.least:g} to {limit:g}{self.unit}"
        return f"at {'most' if self.most else 'least'} {limit:g}{self.unit}"

    def verdict(self):
        if self.asked is None:
            return "-"
        if not self.reaches(self.asked):
            return "**no**"
        if self.least is not None and self.value < self.least:
            return "**no**, less"
        return "yes, and the aim" if self.aim is not None and self.reaches(self.aim) else "yes"

    def row(self):
        return (f"| {self.job} | {self.what} | {self.bound(self.asked)} | {self.bound(self.aim)} "
            f"| {self.figure(self.value)} | {self.verdict()} | {self.figure(self.tuned)} |")

    def figure(self, value):
        return "-" if value is None else f"{value:.{2 if value < 10 else 1}f}{self.unit}"


def goals(wanted, median):
    """All goals whose figures were measured."""

    def wall(key):
        return median[key]["wall"]

    def peak(key):
        return median[key]["peak_bytes"]

    def against(job, peer, figure, what, **limits):
        """A peer's figure divided by footfall's, and the same for the peer tuned by hand."""
        ours = figure(f"{job}.footfall")
        goal(job, what, figure(f"{job}.{peer}") / ours, "x",
            tuned=figure(f"{job}.{peer}-tuned") / ours, **limits)

    found = []

    def goal(job, *rest, **options):
        found.append(Goal(job, *rest, **options))

    if "a" in wanted:
        for peer, name in (("duckdb-file", "DuckDB with a file"), ("polars", "Polars")):
            against("a", peer, wall, f"times faster than {name}", asked=8, aim=15)
            against("a", peer, peak, f"times less memory than {name}", asked=4, aim=8)
        against("a", "duckdb", wall, "times faster than DuckDB in memory")
        against("a", "duckdb", peak, "times less memory than DuckDB in memory")
    if "b" in wanted:
        for key, what, limit in (
            ("fresh", "without a store", 1.5), ("registered", "onto the registrations alone", 1.5),
            ("tenth", "onto a tenth of the scans", None),
        ):
            goal("b", f"times as long onto all scans as {what}",
                wall("b.whole") / wall(f"b.{key}"), "x", asked=limit, most=True)
    if "c" in wanted:
        for key, what, limits in (
            ("footfall", "onto the earlier export", {"asked": 2, "aim": 4}),
            ("nightly", "onto the earlier export, with the report", {}),
            ("days", "onto the single days", {}),
        ):
            goal("c", f"times faster than job a, {what}",
                wall("a.footfall") / wall(f"c.{key}"), "x", **limits)
    if "d" in wanted:
        against("d", "duckdb-file", wall, "times faster than DuckDB's queries", asked=10, aim=20)
    if "e" in wanted:
        goal("e", "time", wall("e.footfall"), " s")
    if "f" in wanted:
        goal("f", "time", wall("f.footfall"), " s", asked=0.3, aim=0.1, most=True)
    if "g" in wanted:
        goal("g", "times as long as job a", wall("g.footfall") / wall("a.footfall"), "x",
            asked=12, least=8, most=True)
        goal("g", "peak memory", peak("g.footfall") / 1e9, " GB", asked=2, most=True)
    return found


def markdown(about, settings, wanted, contenders):
    """The whole text that goes between the markers."""
    median = {one.key: medians(one.runs) for one in contenders}
    lines = [
        f"{about['processor']}, {about['cores']} cores, {about['memory_bytes'] / 1e9:.1f} GB; "
        f"{about['system']}, Linux {about['kernel']}; load average at the start "
        f"{about['load']:.2f}.",
        "",
        f"footfall {about['footfall']} ({about['commit']}), {about['swift']}; "
        f"DuckDB {about['duckdb']}, Polars {about['polars']}, {about['python']}; "
        f"{about['miller'] or 'no Miller'}.",
        "",
        f"{settings['scans']:,} scans, {settings['badges']:,} registrations; medians of "
        f"{settings['runs']} runs in alternation after one to warm up. Each run is a whole "
        "process, its start included.",
        "",
        "### Asked and measured",
        "",
        "| Job | What | Asked | Aim | Measured | Reached | Against the tuned |",
        "| --- | --- | ---: | ---: | ---: | --- | ---: |",
    ]
    lines += [goal.row() for goal in goals(wanted, median)]
    for job, title in TITLES.items():
        rows = [one for one in contenders if one.key.startswith(f"{job}.")]
        if rows:
            lines += ["", f"### {job}. {title}", "", *table(rows, median)]
    return "\n".join(lines)


def table(rows, median):
    """One job's medians; ratios are to its first row, which is footfall's."""
    yield (
        "| Program | Task | Wall | Fastest to slowest | CPU | Peak memory | Wall ratio | "
        "Memory ratio |")
    yield "| --- | --- | ---: | ---: | ---: | ---: | ---: | ---: |"
    first = median[rows[0].key]
    for row in rows:
        own = median[row.key]
        walls = [run["wall"] for run in row.runs]
        yield (
            f"| {row.program} | {row.task} | {own['wall']:.3f} s | "
            f"{min(walls):.3f} to {max(walls):.3f} s | {own['cpu']:.3f} s | "
            f"{own['peak_bytes'] / 1e6:.1f} MB | {own['wall'] / first['wall']:.2f} | "
            f"{own['peak_bytes'] / first['peak_bytes']:.2f} |")


def put(text, path):
    """Replaces what stands between the markers of a file, and leaves all else as it is."""
    page = path.read_text(encoding="utf-8")
    if page.count(BEGIN) != 1 or page.count(END) != 1:
        raise SystemExit(f"error: {path} needs one line '{BEGIN}' and, below it, one '{END}'")
    before, rest = page.split(BEGIN)
    after = rest.split(END)[1]
    path.write_text(f"{before}{BEGIN}\n\n{text}\n\n{END}{after}", encoding="utf-8")
