"""Rows to registrations and scans, and the ledger of what became of each row (contract, sections 1 and 4)."""

import hashlib
import unicodedata
from collections import Counter
from dataclasses import dataclass, field

from pipeline import REGISTRATIONS, Plain
from reading import decode_field, read_table
from timestamps import Unreadable

NO_POINT = "-"           # 'without a point all scans are at one point named `-`'


@dataclass(frozen=True)
class Registration:
    badge: str
    registered_at: int   # None where there is none
    path: str
    line: int
    category: str
    participant_class: str
    country: str         # as written; resolved later
    city: str
    company: str
    person: str

    @property
    def rank(self):
        """The latest `registered_at` wins; without one, or on a tie, the last by file path, then row."""
        dated = self.registered_at is not None
        return (dated, self.registered_at if dated else 0, self.path, self.line)


@dataclass
class FileRow:
    """A row of quality.csv, with the scans that this file brought."""

    kind: str
    path: str
    rows: int = 0
    accepted: int = 0
    duplicate: int = 0
    refused: int = 0
    rejected: int = 0
    brought: list = field(default_factory=list)


@dataclass
class Store:
    """What has been taken in so far."""

    registrations: dict = field(default_factory=dict)     # badge -> latest Registration
    scans: set = field(default_factory=set)               # (badge, instant, point, direction)
    files: list = field(default_factory=list)             # of FileRow, in the order of taking in
    rejects: Counter = field(default_factory=Counter)     # (kind, reason) -> rows
    digests: set = field(default_factory=set)


class Rejected(Exception):
    """The row can't be read; the argument is the reason."""


def take_in(pipeline, files):
    """Takes in (source, path) pairs in their order. Bytes that were taken in before are skipped: no second row."""
    store = Store()
    files = list(files)
    last_names = _last_names(pipeline, files)
    for source, path in files:
        data = (pipeline.folder / path).read_bytes()
        digest = hashlib.sha256(data).digest()
        if digest in store.digests:
            continue
        store.digests.add(digest)
        _take_in_file(pipeline, store, source, path, data, last_names[digest])
    return store


def _last_names(pipeline, files):
    """content -> the last of the paths under which it comes: ties never depend on which copy came first."""
    names = {}
    for _, path in files:
        digest = hashlib.sha256((pipeline.folder / path).read_bytes()).digest()
        names[digest] = max(path, names.get(digest, path))
    return names


def _take_in_file(pipeline, store, source, path, data, last_name):
    table = read_table(data, gz=path.endswith(".gz"), encoding=source.encoding,
                       delimiter=source.delimiter.replace("\\t", "\t"), has_header=source.header)
    columns = {name: Column(spec, table.header) for name, spec in source.columns.items()}
    ledger = FileRow(source.kind, path)
    store.files.append(ledger)
    for record in table.records:
        ledger.rows += 1
        try:
            if record.damage:
                raise Rejected(record.damage)
            row = Row(record, columns, table.encoding)
            if source.kind == REGISTRATIONS:
                _take_registration(pipeline, store, source, ledger, row, last_name)
            else:
                _take_scan(store, source, ledger, row)
        except Rejected as rejected:
            ledger.rejected += 1
            store.rejects[source.kind, str(rejected)] += 1


def _take_registration(pipeline, store, source, ledger, row, last_name):
    """`accepted`: a badge not yet in the store; `duplicate`: the valid rest, updates included."""
    badge = row.text("badge")
    if not badge:
        raise Rejected("empty_badge")
    stamp = row.text("registered_at")
    try:
        registered_at = source.timestamps.read_exactly(stamp) if stamp else None
    except Unreadable:
        raise Rejected("timestamp") from None
    category = row.text("category")
    registration = Registration(
        badge, registered_at, last_name, row.line, category, _class_of(pipeline, category),
        row.text("country"), row.text("city"), row.text("company"), row.text("person"))
    known = store.registrations.get(badge)
    if known is None:
        ledger.accepted += 1
    else:
        ledger.duplicate += 1
    if known is None or registration.rank > known.rank:
        store.registrations[badge] = registration


def _take_scan(store, source, ledger, row):
    """A readable scan whose result isn't accepted is `refused`; one identity is one scan."""
    badge = row.text("badge")
    if not badge:
        raise Rejected("empty_badge")
    try:
        instant = source.timestamps.read(row.text("scanned_at"))
    except Unreadable:
        raise Rejected("timestamp") from None
    written = row.text("direction")
    if written and written not in source.directions:
        raise Rejected("direction")
    point = row.text("point") or NO_POINT
    result = row.text("result")
    if "result" in row.columns and result not in source.accepted_results:
        ledger.refused += 1
        return
    scan = (badge, instant, point, source.directions.get(written, ""))
    if scan in store.scans:
        ledger.duplicate += 1
        return
    ledger.accepted += 1
    ledger.brought.append(scan)
    store.scans.add(scan)


def _class_of(pipeline, category):
    """'A category it doesn't map is an error, unless `other_categories:` names a class for the rest.'

    'Without a category everyone is a visitor (or what `other_categories` says)': so is a row without one.
    """
    if category in pipeline.categories:
        return pipeline.categories[category]
    if pipeline.other_categories:
        return pipeline.other_categories
    if not category:
        return "visitor"
    raise ValueError(f"the category {category!r} is not mapped")


# Columns ----------------------------------------------------------------------------------------


class Column:
    """A header name, a list of names tried in order, a column number from 1, or {join: [...]} of these."""

    def __init__(self, spec, header):
        parts = spec["join"] if isinstance(spec, dict) else [spec]
        self.indices = [_index(part, header) for part in parts]


def _index(spec, header):
    if isinstance(spec, list):
        for name in spec:
            found = _find(name, header)
            if found is not None:
                return found
        raise ValueError(f"no column is named any of {spec}")
    found = _find(spec, header)
    if found is None:
        raise ValueError(f"no column is named {spec!r}")
    return found


def _find(name, header):
    """'Header names match after trimming, whatever their case.'"""
    if isinstance(name, Plain) and name.isdecimal():
        return int(name) - 1
    if header is None:
        return None
    wanted = _header_key(name)
    return next((index for index, text in enumerate(header) if _header_key(text) == wanted), None)


def _header_key(text):
    return unicodedata.normalize("NFC", text.strip()).casefold()


class Row:
    """The mapped fields of one record, as trimmed text."""

    def __init__(self, record, columns, encoding):
        self.line = record.line
        self.columns = columns
        self._texts = {}
        for name, column in columns.items():
            try:
                parts = [decode_field(record.fields[index], encoding).strip(" \t") for index in column.indices]
            except UnicodeDecodeError:
                raise Rejected("encoding") from None
            self._texts[name] = " ".join(parts).strip(" \t")

    def text(self, name):
        """Empty where the pipeline maps no such column."""
        return self._texts.get(name, "")
