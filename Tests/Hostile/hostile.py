#!/usr/bin/env python3
"""Whether names that are markup, formulas or commands come out inert, in every format.

Makes a show whose every name is hostile, runs each command on it, and looks at what comes out with
other programs than Footfall's: a Markdown renderer, Python's CSV and JSON readers, a terminal of its
own, strace. The reports given are looked at the same way.
"""

import argparse
import csv
import json
import os
import pty
import shutil
import subprocess
import sys
import tempfile
from html.parser import HTMLParser
from pathlib import Path

from markdown_it import MarkdownIt

NAMES = [
    "<script>alert(1)</script>", "<img src=x onerror=alert(2)>", "<svg/onload=alert(3)>",
    "[click](javascript:alert(4))", "![pixel](http://evil.example/5.png)", "http://evil.example/6",
    "www.evil.example/7", "<http://evil.example/8>", "mail8@evil.example", "`code 9`", "a | b | 10",
    "# heading 11", "**bold 12**", "_em 13_", "- item 14", "1. item 15", "> quote 16", "--- 17",
    "=cmd|'/c calc'!A18", "+19", "-20", "@SUM(A21)", "\t=22", "'=23", "%24", "{{name}} 25",
    "{{{name}}} 26", "$(touch touched-27)", "`touch touched-28`", "; touch touched-29",
    "../../escaped-30", "&lt;b&gt;31", "&#60;b&#62;32", "\\<b>33", "~~gone 34~~", "$x^2$ 35",
    "key: value 36", "- {a: 37}", "!!python/object 38", "*alias39", "\x1b[31mred40\x1b[0m",
    "\x1b]0;title41\x07", "bell42\x07", "back43\x08\x08", "\u202eltr44", "\ufeffmark45", "c1\x9b46m",
    "<!-- 47", "]]> 48", "</td></tr></table>49", "\"quoted\" 50", "two\nlines 51", "한국 & 도시 52",
    "<a href='http://evil.example/53'>x</a>", "[ref]: http://evil.example/54", "[^55]: note",
    "<details open ontoggle=alert(56)>", "||spoiler 57||", "line\u2028sep58", "x" * 300 + "59",
]
TAGS = {
    "h1", "h2", "h3", "h4", "p", "table", "thead", "tbody", "tr", "th", "td", "ul", "ol", "li", "strong",
    "em", "code", "pre", "a", "blockquote", "hr", "br", "img",
}
failures = []


def check(condition, words):
    if not condition:
        failures.append(words)


def control(text, allowed="\n"):
    """The first character of a text that a terminal would obey."""
    for character in text:
        code = ord(character)
        if (code < 32 or 127 <= code < 160) and character not in allowed:
            return f"U+{code:04X}"
        if 0x202A <= code <= 0x202E or 0x2066 <= code <= 0x2069:
            return f"U+{code:04X}"
    return None


class Page(HTMLParser):
    """What a browser would find in a rendered page."""

    def __init__(self, name, folder):
        super().__init__(convert_charrefs=True)
        self.name, self.folder, self.text = name, folder, []

    def handle_starttag(self, tag, attributes):
        check(tag in TAGS, f"{self.name}: <{tag}> in the rendered page")
        for key, value in attributes:
            if key in ("href", "src"):
                target = (value or "").split("#")[0]
                check(not target or (self.folder / target).exists(), f"{self.name}: leads to {value}")
            else:
                check(key in ("style", "class", "alt", "title", "start"), f"{self.name}: {key}={value}")

    def handle_data(self, data):
        self.text.append(data)


def check_page(path):
    text = path.read_text(encoding="utf-8")
    check(control(text) is None, f"{path}: holds {control(text)}")
    renderer = MarkdownIt("gfm-like", {"html": True, "linkify": True})
    page = Page(str(path), path.parent)
    page.feed(renderer.render(text))
    return "".join(page.text)


def check_table(path):
    with open(path, encoding="utf-8", newline="") as file:
        rows = list(csv.reader(file, strict=True))
    for row in rows:
        check(len(row) == len(rows[0]), f"{path}: {row} is not as wide as the header")
        for cell in row:
            is_number = cell.lstrip("-").replace(".", "", 1).isdigit()
            check(is_number or not cell.startswith(("=", "+", "-", "@", "\t", "\r")), f"{path}: {cell!r}")
    return [cell for row in rows for cell in row]


def check_report(folder):
    """Every file of a report; returns the texts of its pages and the cells of its tables."""
    pages, cells = "", set()
    for path in sorted(p for p in folder.rglob("*") if p.is_file()):
        if path.suffix == ".md":
            pages += check_page(path)
        elif path.suffix == ".csv":
            cells.update(check_table(path))
        elif path.suffix == ".json":
            json.loads(path.read_text(encoding="utf-8"))
        elif path.suffix == ".svg":
            check("<script" not in path.read_text(encoding="utf-8"), f"{path}: holds a script")
        else:
            check(False, f"{path}: is no file of a report")
    return pages, cells


def quoted(text):
    return '"' + text.replace('"', '""') + '"'


def make_show(folder):
    (folder / "in").mkdir()
    header = "badge,category,country,city,company,registered\n"
    rows, scans = [], []
    for number, name in enumerate(NAMES):
        for copy in range(3):
            badge = quoted(f"{name} {copy}")
            rows.append(",".join([badge, *(quoted(name) for _ in range(4)), "2024-09-01T00:00:00Z"]))
            for day in (10, 11):
                scans.append(f"{badge},2024-10-{day}T0{1 + copy}:00:{number % 60:02}Z,{quoted(name)},in")
    rejected = [f"{quoted(name)},soon,{quoted(name)},in" for name in NAMES]
    rejected += [f"{quoted(name)},2024-10-10T00:00:00Z,x,{quoted(name)}" for name in NAMES]
    for number, step in ((1, 3), (2, 6)):
        chosen = [row for place, row in enumerate(rows) if place % step < 3]
        (folder / "in" / f"reg-{number}.csv").write_text(
            header + "\n".join(chosen) + "\n", encoding="utf-8", newline="")
    (folder / "in" / "scans-$(touch touched-in).csv").write_text(
        "badge,at,point,direction\n" + "\n".join(scans + rejected) + "\n", encoding="utf-8", newline="")
    for number in (1, 2):
        (folder / f"p{number}.yml").write_text(PIPELINE.replace("NUMBER", str(number)), encoding="utf-8")


PIPELINE = """
edition:
  id: hostile-NUMBER
  name: "<script>alert(0)</script> | [x](javascript:alert(0)) NUMBER"
  venue: "![v](http://evil.example/v.png) </table>"
  host_country: KR
  time_zone: Asia/Seoul
  days: [2024-10-10, 2024-10-11]
store: store/footfall.sqlite
sources:
  registrations:
    files: ["in/reg-NUMBER.csv"]
    columns: {badge: badge, category: category, country: country, city: city, company: company,
      registered_at: registered}
  scans:
    files: ["in/scans*.csv"]
    columns: {badge: badge, scanned_at: at, point: point, direction: direction}
counting: {other_categories: visitor}
compare_with: [pOTHER.yml]
reports: {out: out-NUMBER, top: 1000}
"""


def run(binary, folder, *arguments):
    return subprocess.run([binary, *arguments], cwd=folder, capture_output=True, timeout=120)


def run_on_terminal(binary, folder, *arguments):
    """What a terminal gets to see."""
    master, slave = pty.openpty()
    process = subprocess.Popen(
        [binary, *arguments], cwd=folder, stdin=subprocess.DEVNULL, stdout=slave, stderr=slave)
    os.close(slave)
    shown = b""
    while True:
        try:
            part = os.read(master, 65536)
        except OSError:
            break
        if not part:
            break
        shown += part
    process.wait()
    os.close(master)
    return shown.decode("utf-8", "replace")


def check_show(binary, folder):
    make_show(folder)
    for number, other in ((1, 2), (2, 1)):
        path = folder / f"p{number}.yml"
        path.write_text(path.read_text(encoding="utf-8").replace("OTHER", str(other)), encoding="utf-8")
    before = {p.name for p in folder.iterdir()}
    for pipeline in ("p1.yml", "p2.yml", "p1.yml"):
        outcome = run(binary, folder, "nightly", pipeline)
        check(outcome.returncode == 0, f"nightly {pipeline}: {outcome}")
    after = {p.name for p in folder.iterdir()} - before
    expected = {"store", "out-1", "out-2", "out-1-vs-hostile-2", "out-2-vs-hostile-1"}
    check(after == expected, f"beside the show: {after ^ expected}")
    for name in sorted(expected - {"store"}):
        pages, cells = check_report(folder / name)
        # A comparison's page shows those who came or went: every second name.
        names = NAMES[1::2] if "-vs-" in name else NAMES[::2] if name == "out-2" else NAMES
        for payload in names:
            shown = " ".join(payload.split())
            if control(payload, allowed="\n\t") or "\ufeff" in payload or "\u2028" in payload:
                continue
            inner = {cell.removeprefix("'") for cell in cells} | cells
            check(shown in inner, f"{name}: no table has {payload!r}")
            if len(shown) < 200:
                check(shown in " ".join(pages.split()), f"{name}: no page shows {payload!r}")
    for arguments in (["rejects"], ["status"], ["check"], ["doctor"], ["report"], ["ingest"]):
        shown = run_on_terminal(
            binary, folder, *arguments, "p1.yml", "--no-progress", "--no-color", "--verbose")
        found = control(shown, allowed="\n\r\t")
        check(found is None, f"{arguments[0]} on a terminal: {found}")
        check(len(shown) > 20, f"{arguments[0]} on a terminal: nothing shown")
        silent = run(binary, folder, *arguments, "p1.yml", "--json")
        json.loads(silent.stdout)
        check(control(silent.stderr.decode()) is None, f"{arguments[0]}: {silent.stderr!r}")
    rejects = run(binary, folder, "rejects", "p1.yml").stdout.decode()
    check("\x1b[31mred40" in rejects, "rejects, to a program, is not what the rows were")
    (folder / "p3.yml").write_text("edition: {id: \x1b]0;t\x07}\n", encoding="utf-8")
    shown = run_on_terminal(binary, folder, "check", "p3.yml", "--no-color")
    check(control(shown, allowed="\n\r") is None, f"a pipeline file's own controls: {shown!r}")


def check_processes(binary, folder):
    """No command starts another program, whatever the names say."""
    trace = folder / "trace"
    strace = shutil.which("strace")
    if not strace:
        return "strace is missing"
    (folder / "in" / "more.csv").write_text("badge,at\n", encoding="utf-8")
    outcome = subprocess.run(
        [strace, "-f", "-e", "trace=execve,execveat,fork,vfork", "-o", trace, binary, "nightly", "p2.yml"],
        cwd=folder, capture_output=True, timeout=120)
    if outcome.returncode != 0 and not trace.exists():
        return "strace may not look on here"
    calls = [line for line in trace.read_text().splitlines() if "exec" in line or "fork" in line]
    check(len(calls) == 1, f"other programs: {calls}")
    return "no other program was started"


def main():
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--footfall", required=True, help="the built program")
    parser.add_argument("reports", nargs="*", type=Path, help="reports to look at besides")
    arguments = parser.parse_args()
    binary = str(Path(arguments.footfall).resolve())
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        check_show(binary, folder)
        processes = check_processes(binary, folder)
    for report in arguments.reports:
        check_report(report)
    for words in failures[:40]:
        print(words)
    print(f"{len(NAMES)} hostile names, {len(arguments.reports)} other reports: {len(failures)} failures;"
          f" {processes}")
    sys.exit(1 if failures else 0)


if __name__ == "__main__":
    main()
