"""The pipeline file (contract, section 3) as plain values, and the files that it names."""

import glob
import os
from dataclasses import dataclass, field
from datetime import date, timedelta
from pathlib import Path

import yaml

from reading import decode_field, read_table
from timestamps import TimestampReader

REGISTRATIONS, SCANS = "registrations", "scans"

# Contract, section 1: profile -> classes counted as visitors.
_PROFILES = {
    "iso": {"visitor", "delegate"},
    "fkm": {"visitor", "delegate"},
    "abc": {"visitor", "delegate", "press"},
}


class Plain(str):
    """A scalar that was written without quotes: `badge: 1` is column 1, `badge: "1"` a header."""


class _TextLoader(yaml.BaseLoader):
    """Every scalar is text: `NO` is Norway and `2024-10-10` is no date object."""

    def construct_scalar(self, node):
        text = super().construct_scalar(node)
        return Plain(text) if node.style is None else text


_TextLoader.add_constructor("tag:yaml.org,2002:str", _TextLoader.construct_scalar)


@dataclass
class Source:
    """One feed of registrations or scans."""

    kind: str
    files: list
    encoding: str
    delimiter: str
    header: bool
    columns: dict
    timestamps: TimestampReader
    directions: dict                  # text -> in | out
    accepted_results: set


@dataclass
class Pipeline:
    folder: Path
    id: str
    time_zone: str
    day_starts_at: timedelta
    dates: list                       # of datetime.date, in order
    host_countries: set
    sources: list                     # registrations first
    visitor_classes: set
    unit: str
    categories: dict
    other_categories: str
    sessions: set                     # points of kind session
    aliases: dict = field(default_factory=dict)
    spreadsheet_safe: bool = True


def load(path):
    path = Path(path)
    tree = yaml.load(path.read_text(encoding="utf-8"), Loader=_TextLoader)
    edition, counting = tree["edition"], tree.get("counting") or {}
    profile = counting.get("profile", "iso")
    classes = set(counting.get("visitor_classes") or []) if profile == "custom" else _PROFILES[profile]
    points = tree.get("points") or {}
    reports = tree.get("reports") or {}
    if int(reports.get("suppress_below", "0")) != 0:
        raise ValueError("suppress_below is not recomputed")
    return Pipeline(
        folder=path.parent,
        id=edition["id"],
        time_zone=edition["time_zone"],
        day_starts_at=_time_of_day(edition.get("day_starts_at", "00:00")),
        dates=sorted(date.fromisoformat(day["date"]) for day in edition["days"]),
        host_countries={code.upper() for code in _listed(edition.get("host_country", []))},
        sources=[source for kind in (REGISTRATIONS, SCANS) for source in _sources(kind, tree["sources"].get(kind))],
        visitor_classes=classes,
        unit=counting.get("unit", "badge"),
        categories={str(text): value for text, value in (counting.get("categories") or {}).items()},
        other_categories=counting.get("other_categories", ""),
        sessions={str(name) for name, point in points.items() if point.get("kind") == "session"},
        aliases=tree.get("aliases") or {},
        spreadsheet_safe=reports.get("spreadsheet_safe", "true") == "true",
    )


def _sources(kind, trees):
    if not trees:
        return
    for tree in [trees] if isinstance(trees, dict) else trees:
        stamps, values = tree.get("timestamps") or {}, tree.get("values") or {}
        yield Source(
            kind=kind,
            files=_listed(tree["files"]),
            encoding=tree.get("encoding", "auto"),
            delimiter=tree.get("delimiter", "auto"),
            header=tree.get("header", "true") == "true",
            columns=tree["columns"],
            timestamps=TimestampReader(stamps.get("format", "iso8601"), stamps.get("time_zone")),
            directions=_directions(values.get("direction")),
            accepted_results=_accepted(values.get("result")),
        )


def _directions(tree):
    """Text -> direction. Without a map: `in`, `Entry`, `out`, `Exit`, as in the contract's example."""
    tree = {"in": ["in", "Entry"], "out": ["out", "Exit"]} if tree is None else tree
    return {str(text): direction for direction in ("in", "out") for text in _listed(tree.get(direction, []))}


def _accepted(tree):
    """Without a map the results that prove attendance are `OK` and empty."""
    return {"OK", ""} if tree is None else {str(text) for text in _listed(tree.get("accepted", []))}


def _listed(value):
    return [value] if isinstance(value, str) else list(value)


def _time_of_day(text):
    hours, minutes = text.split(":")[:2]
    return timedelta(hours=int(hours), minutes=int(minutes))


# Files ------------------------------------------------------------------------------------------


def named_files(pipeline):
    """(source, path as the glob names it) in the order of taking in.

    Registrations first, each source's globs in the order named, the paths of one glob by Unicode scalar order.
    """
    taken = set()
    for source in pipeline.sources:
        for pattern in source.files:
            for path in sorted(glob.glob(pattern, root_dir=pipeline.folder, recursive=True)):
                if path not in taken:
                    taken.add(path)
                    yield source, path


def given_files(pipeline, paths):
    """Files in an explicit order, as on a command line; each belongs to the source whose glob names it."""
    owners = {os.path.abspath(pipeline.folder / path): (source, path) for source, path in named_files(pipeline)}
    for path in paths:
        yield owners[os.path.abspath(path)]


def alias_rows(pipeline, kind):
    """The (alias, canonical) pairs of one alias file; none where the pipeline names none."""
    if kind not in pipeline.aliases:
        return []
    table = read_table((pipeline.folder / pipeline.aliases[kind]).read_bytes(), encoding="utf-8", delimiter=",")
    names = [name.strip().casefold() for name in table.header]
    alias, canonical = names.index("alias"), names.index("canonical")
    return [tuple(decode_field(record.fields[column], table.encoding) for column in (alias, canonical))
            for record in table.records if not record.damage]
