"""Strict CSV: bytes to records, none guessed at.

Contract, section 2, `inspect --strict` (what `ingest` does): 'a record that is not RFC 4180 or not as wide
as the header costs its one physical line'. Section 1: rows = accepted + duplicate + refused + rejected.
"""

import gzip
import re
from dataclasses import dataclass

_LINE_END = re.compile(rb"\r\n|\n|\r")
_BLANKS = b" \t"


class Malformed(Exception):
    """The bytes at this place are no RFC 4180 record; the argument is the kind of the damage."""


@dataclass(frozen=True)
class Record:
    """One record that the file holds, or one physical line that had to be given up."""

    line: int            # the physical line on which it starts, from 1
    start: int           # byte offsets within the decoded text
    end: int
    fields: tuple        # of bytes, unquoted; empty when rejected
    damage: str = ""     # '' | malformed_quoting | unterminated_quote | field_count


@dataclass
class Table:
    """A CSV file: its header (None with `header: false`) and its records in order."""

    header: list
    records: list
    encoding: str
    delimiter: bytes
    data: bytes


def read_table(data, *, gz=False, encoding="auto", delimiter="auto", has_header=True):
    """Reads one file. Quotes that are malformed in the header itself raise `Malformed`."""
    if gz:
        data = gzip.decompress(data)
    data, encoding = decode_wide(data, encoding)
    delimiter = guess_delimiter(data) if delimiter == "auto" else delimiter.encode()
    blanks = _BLANKS.replace(delimiter, b"")
    records, header, width = [], None, None
    position, line = 0, 1
    while position < len(data):
        start, start_line = position, line
        line_end, next_line = _physical_line(data, position)
        if not data[start:line_end].strip(blanks):
            position, line = next_line, line + 1
            continue
        try:
            fields, end = _record(data, position, delimiter, blanks)
            damage = "" if width in (None, len(fields)) else "field_count"
        except Malformed as failure:
            if width is None:
                raise
            fields, damage = (), str(failure)
        if damage:
            records.append(Record(start_line, start, next_line, (), damage))
            position, line = next_line, line + 1
            continue
        position = end
        line += len(_LINE_END.findall(data, start, end)) if end > next_line else 1
        if width is None:
            width = len(fields)
            if has_header:
                header = [decode_field(field, encoding) for field in fields]
                continue
        records.append(Record(start_line, start, end, tuple(fields)))
    return Table(header, records, encoding, delimiter, data)


def _physical_line(data, position):
    """Where the line's text ends and where the next line starts: LF, CRLF and lone CR end a line."""
    found = _LINE_END.search(data, position)
    return (found.start(), found.end()) if found else (len(data), len(data))


def _record(data, position, delimiter, blanks):
    """The fields of the record at `position` and where the next one starts; raises `Malformed`."""
    line_end, next_line = _physical_line(data, position)
    text = data[position:line_end]
    if b'"' not in text:
        return [field.strip(blanks) for field in text.split(delimiter)], next_line
    fields = []
    while True:
        field, position = _field(data, position, delimiter, blanks)
        fields.append(field)
        if position >= len(data):
            return fields, position
        if data[position:position + 1] == delimiter:
            position += 1
            continue
        return fields, _LINE_END.match(data, position).end()


def _field(data, position, delimiter, blanks):
    """One field, and the place of the delimiter or line end (or end of the data) behind it."""
    start = position
    while position < len(data) and data[position] in blanks:
        position += 1
    if data[position:position + 1] != b'"':
        while position < len(data) and data[position:position + 1] != delimiter:
            byte = data[position]
            if byte in b"\r\n":
                break
            if byte == 0x22:
                raise Malformed("malformed_quoting")     # a quote inside an unquoted field
            position += 1
        return data[start:position].strip(blanks), position
    position += 1
    parts = []
    while True:
        quote = data.find(b'"', position)
        if quote < 0:
            raise Malformed("unterminated_quote")
        parts.append(data[position:quote])
        position = quote + 1
        if data[position:position + 1] != b'"':
            break
        parts.append(b'"')
        position += 1
    while position < len(data) and data[position] in blanks:
        position += 1
    behind = data[position:position + 1]
    if behind not in (b"", b"\r", b"\n", delimiter):
        raise Malformed("malformed_quoting")             # text after a closing quote
    return b"".join(parts), position


# Encodings -------------------------------------------------------------------------------------

_UTF8_BOM = b"\xef\xbb\xbf"


def decode_wide(data, encoding):
    """Strips byte-order marks and turns what isn't ASCII-compatible into UTF-8.

    The records of single-byte, UTF-8 and CP949 files are cut as bytes, so that one bad byte costs one
    row and not the file; the fields are decoded afterwards, strictly.
    """
    encoding = encoding.lower()
    if encoding == "auto":
        encoding = guess_encoding(data)
    if encoding in ("utf-8", "utf8"):
        while data.startswith(_UTF8_BOM):
            data = data[len(_UTF8_BOM):]
        return data, "utf-8"
    if encoding.replace("_", "-").startswith(("utf-16", "shift-jis", "utf-32")):
        text = data.decode(encoding, errors="surrogatepass" if "utf" in encoding else "strict")
        return text.lstrip("\ufeff").encode("utf-8", errors="surrogatepass"), "utf-8"
    return data, encoding


def guess_encoding(data):
    """`encoding: auto`: a byte-order mark, else UTF-8 if all of it is valid, else CP949, else Windows-1252."""
    if data.startswith(_UTF8_BOM):
        return "utf-8"
    if data.startswith((b"\xff\xfe", b"\xfe\xff")):
        return "utf-16"
    for encoding in ("utf-8", "cp949"):
        try:
            data.decode(encoding)
            return encoding
        except UnicodeDecodeError:
            continue
    return "windows-1252"


def decode_field(field, encoding):
    """The text of one field; raises UnicodeDecodeError where it isn't valid."""
    return field.decode(encoding)


def guess_delimiter(data):
    """`delimiter: auto`: of , ; TAB | the one that is most frequent outside quotes in the first record."""
    quoted = False
    counts = {b",": 0, b";": 0, b"\t": 0, b"|": 0}
    seen = False
    for byte in data:
        character = bytes([byte])
        if character == b'"':
            quoted = not quoted
        elif not quoted and character in (b"\r", b"\n"):
            if seen:
                break
            continue
        elif not quoted and character in counts:
            counts[character] += 1
        seen = seen or character.strip() != b""
    return max(counts, key=counts.get)           # a dict keeps its order: the comma wins a tie
