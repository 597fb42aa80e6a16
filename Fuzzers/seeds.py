"""Writes the inputs that the fuzzers begin with: one folder a target, and words to put in.

They are made of SampleData/quirks, of the pipeline files, and of what the store's layouts look like.
"""

import gzip
import re
import struct
import sys
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
QUIRKS = sorted((ROOT / "SampleData/quirks").iterdir())

PATTERNS = [
    "%Y-%m-%d %H:%M:%S", "%d.%m.%Y %H:%M", "%m/%d/%Y %I:%M:%S %p", "%d %b %Y %H:%M:%S %z",
    "%Y년 %m월 %d일 %p %I:%M", "%y%m%d%H%M%S.%f", "%e %B %Y %l:%M %p", "%FT%T%z",
]
TIMES = [
    "2024-10-10T09:00:00+09:00\n2024-10-10T09:00:01+09:00\n2024-10-11T23:59:59+09:00\n",
    "2024-10-10T09:00:00Z\n2024-10-10 09:00\n20241010T090000.5-0330\n2024-10-10\n",
    "1728518400\n-1\n1728518400.123456\n253402300799\n", "1728518400000\n-1\n",
    "2024-10-10T09:00:00.123456+09:00[Asia/Seoul]\n0001-01-01T00:00:00+15:59\n",
]
WRITTEN = [
    "2024-10-10 09:00:00", "10.10.2024 09:00", "10/10/2024 09:00:00 AM", "10 Oct 2024 09:00:00 +0900",
    "2024년 10월 10일 오전 9:00", "241010090000.25", " 1 October 2024  9:00 p.m.",
    "2024-10-10T09:00:00+0900",
]


def scan_blob(keys):
    nibbles, data, previous = bytearray((len(keys) + 1) // 2), b"", 0
    for index, key in enumerate(keys):
        distance = key - previous
        size = (distance.bit_length() + 7) // 8
        nibbles[index // 2] |= size << (4 * (index % 2))
        data += distance.to_bytes(size, "little")
        previous = key
    return struct.pack("<QQQQ", 1, len(keys), len(data), 0) + bytes(nibbles) + data


def targets():
    tables = [path.read_bytes() for path in QUIRKS if path.suffix == ".csv"]
    plain = [one for one in tables if len(one) < 4096]
    width = lambda one: max(0, min(5, one.split(b"\n")[0].count(b",")))
    yield "csv", [bytes([delimiter, width(one), limited, 30 + index % 50, index % 70]) + one
        for index, one in enumerate(plain) for delimiter, limited in [(0, 1), (index % 4, 0)]]
    yield "timestamps", [bytes([0, 0, kind]) + text.encode()
            for text in TIMES for kind in range(3)] + [
        bytes([index % 2, 0, 3]) + f"{pattern}\n{WRITTEN[index]}\n{WRITTEN[index]}\n".encode()
        for index, pattern in enumerate(PATTERNS)] + [
        bytes([1, 1, 0]) + one for one in plain if b"T09:" in one]
    pipelines = sorted((ROOT / "Pipelines").glob("*.yml"))
    nested = b"a: &a [1, 2]\nb: &b [*a, *a]\nc: &c {? *b : *b}\nd: [*c, *c]\n"
    yield "pipeline", [path.read_bytes() for path in pipelines] + [nested, b"[" * 40, b"- " * 40]
    yield "text", [bytes([index % 14]) + path.read_bytes() for index, path in enumerate(QUIRKS)
        if path.stat().st_size < 4096] + [
        b"\0" + gzip.compress(one, mtime=0) for one in plain[:8]] + [
        b"\0" + gzip.compress(bytes(size), mtime=0) for size in (3000, 900_000)]
    yield "scans", [scan_blob([badge << 32 | second << 14 | 1
        for badge in range(badges) for second in range(0, seconds, 7)])
        for badges, seconds in [(0, 0), (1, 7), (1, 50), (20, 30), (300, 7)]]
    rows = b"[[0,1725152400000000,1,2,3,4,5,1,2],[1,null,1,2,3,4,5,1,3]]"
    person = b"\0" + b"\3" + bytes(127) + bytes(range(64))
    yield "pages", [b"\0\0[\"A1\",\"A2\",\"a\\\\b\\\"c\\u001f\"]", b"\1\0" + rows,
        b"\1\0" + rows + person, b"\1\1" + rows.replace(b"[0,", b"[1024,").replace(b"[1,", b"[1025,"),
        b"\2\0[[3,1],[4,4294967295]]", b"\2\0[[0,0]]"]


def main():
    folder = Path(sys.argv[1])
    for target, seeds in targets():
        (folder / target).mkdir(parents=True, exist_ok=True)
        for number, seed in enumerate(seeds):
            (folder / target / f"seed-{number}").write_bytes(seed)
    words = set()
    for path in (ROOT / "Pipelines").glob("*.yml"):
        words |= set(re.findall(r"[A-Za-z0-9_]+:", path.read_text()))
    words |= {"&a ", "*a", "<<: ", "!!str ", "? ", "- ", "{", "}", "[", "]", "|", ">", "%YAML 1.1", "---"}
    dictionaries = {
        "csv": ['\\"', '\\"\\"', "\\x0D\\x0A", "\\xEF\\xBB\\xBF"],
        "pages": ["-1", "null", "-", "[[", "]]", "],[", "1024", "2147483648", "4294967296",
            "9223372036854775808", "\\\\u001f", '\\"'],
        "pipeline": sorted(words),
        "timestamps": [one for one in PATTERNS if one.isascii()] + ["Z", "+09:00", "T24:00:00", ".999999", "-1", "253402300800"],
    }
    for target, entries in dictionaries.items():
        (folder / f"{target}.dict").write_text("".join(f'"{entry}"\n' for entry in entries))


if __name__ == "__main__":
    main()
