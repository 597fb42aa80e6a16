"""Writes CSV files the way that real systems do: delimiters, encodings, line ends, quoting, compression."""

import gzip
import io
from dataclasses import dataclass


@dataclass
class Format:
    """One feed's dialect. `declared` and `declared_delimiter` go into the pipeline file."""

    delimiter: str = ","
    declared_delimiter: str = "auto"
    encoding: str = "utf-8"
    declared: str = "auto"
    bom: bool = False
    newline: str = "\n"
    quote_all: bool = False
    gz: bool = False
    header: bool = True

    def encode(self, text):
        return text.encode(self.encoding.replace("utf-16", "utf-16-le"))

    def can_write(self, text):
        try:
            self.encode(text)
            return True
        except UnicodeEncodeError:
            return False

    def line(self, cells):
        return self.delimiter.join(self.cell(text) for text in cells) + self.newline

    def cell(self, text):
        special = any(character in text for character in '"\r\n' + self.delimiter)
        padded = text != text.strip(" \t")
        if special or padded or self.quote_all and text:
            return '"' + text.replace('"', '""') + '"'
        return text


def write_csv(path, form, header, rows, blanks=()):
    """Writes `rows`: lists of cells, or bytes that go in as they are. `blanks`: rows before which an empty line stands."""
    out = io.BytesIO()
    if form.bom:
        out.write({"utf-8": b"\xef\xbb\xbf", "utf-16": b"\xff\xfe"}[form.encoding])
    if form.header:
        out.write(form.encode(form.line(header)))
    for number, row in enumerate(rows):
        if number in blanks:
            out.write(form.encode("  " * (number % 2) + form.newline))
        out.write(row if isinstance(row, bytes) else form.encode(form.line(row)))
    data = out.getvalue()
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_bytes(gzip.compress(data, mtime=0) if form.gz else data)


def broken_rows(rng, form, cells, columns, *, bad_time, bad_direction):
    """One row of each kind of damage, made from the good row `cells`; `columns` names its cells."""
    join, end = form.delimiter.join, form.newline
    plain = [text.replace('"', "").replace("\n", " ").replace(form.delimiter, " ").strip() or "x" for text in cells]

    def with_cell(name, text):
        changed = list(cells)
        changed[columns.index(name)] = text
        return changed

    rows = [
        form.encode(join(plain[:1] + ['st"ray'] + plain[2:]) + end),        # a quote in an unquoted field
        form.encode(join(['"' + plain[0] + '"tail'] + plain[1:]) + end),    # text after a closing quote
        form.encode(join(plain[:1] + ['"open'] + plain[2:]) + end),         # never closed, or by accident
        form.encode(join(plain[:-1]) + end),
        form.encode(join(plain + ["more", ""]) + end),
        with_cell("badge", ""),
        with_cell("badge", "   "),
        with_cell(bad_time, "yesterday"),
    ]
    if bad_direction:
        rows.append(with_cell("direction", "sideways"))
    if form.encoding == "utf-8" and form.declared == "utf-8":
        rows.append(join(["\udcff\udcfe"] + plain[1:]).encode("utf-8", "surrogateescape") + end.encode())
    rng.shuffle(rows)
    return rows
