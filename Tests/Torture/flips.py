"""Flips single bits of a store, and checks that no figure changes without a word.

A show is taken in and reported. A round flips one bit of the store and runs `report` into an empty
folder, then `doctor`. Either the report has the same bytes as before, or the run refuses, says what
is damaged, and leaves no report; the doctor finds the damage whenever a page with a flipped bit is
one that SQLite uses. Bits are drawn page by page, so that every page is tried as often as any other.
"""

import argparse
import collections
import random
import shutil
import subprocess
import sys
import tempfile
import time
from pathlib import Path

from torture import Torture

PAGE = 65_536
REFUSALS = ("the store is damaged", "this is no Footfall store", "version of Footfall")


class Flips:
    def __init__(self, footfall, folder, seed):
        self.footfall = footfall
        self.random = random.Random(seed)
        self.counts = collections.Counter()
        show = Torture(footfall, folder, seed)
        self.folder = show.work
        self.store = self.folder / "store.sqlite"
        shutil.rmtree(self.folder / "out")
        self.sound = self.store.read_bytes()
        self.pages = len(self.sound) // PAGE
        done = self.run("report")
        if done.returncode != 0:
            sys.exit(f"error: report ended with {done.returncode}:\n{done.stderr}")
        self.report = Torture.report(self.folder)
        shutil.rmtree(self.folder / "out")

    def run(self, word):
        return subprocess.run([self.footfall, word, "p.yml", "--no-progress", "--no-color"],
            cwd=self.folder, capture_output=True, text=True, timeout=60)

    def places(self):
        """Pages in turn, in each of them a bit of its head, its middle or its end."""
        while True:
            for page in range(self.pages):
                offset = self.random.choice([
                    self.random.randrange(128), self.random.randrange(PAGE),
                    PAGE - 1 - self.random.randrange(128)])
                yield page, page * PAGE + offset, self.random.randrange(8)

    def flip(self, page, place, bit):
        changed = bytearray(self.sound)
        changed[place] ^= 1 << bit
        self.store.write_bytes(changed)
        try:
            done = self.run("report")
            report = Torture.report(self.folder)
            found = self.run("doctor")
        except subprocess.TimeoutExpired:
            raise AssertionError("a run hangs")
        finally:
            shutil.rmtree(self.folder / "out", ignore_errors=True)
        if done.returncode == 0:
            if report != self.report:
                raise AssertionError("another report, without a word")
            outcome = "the same report"
        elif done.returncode == 74 and any(text in done.stderr for text in REFUSALS):
            if report:
                raise AssertionError("refused, and left a report")
            outcome = "refused"
        else:
            raise AssertionError(f"report ended with {done.returncode}:\n{done.stderr}")
        if found.returncode == 0:
            raise AssertionError(f"{outcome}, and the doctor finds nothing:\n{found.stdout}")
        if found.returncode != 74 or not any(text in found.stderr for text in REFUSALS):
            raise AssertionError(f"doctor ended with {found.returncode}:\n{found.stderr}")
        names_page = f"page {page + 1} of the file" in found.stderr
        self.counts[f"{outcome}, and the doctor "
            + ("names the page" if names_page else "refuses the file")] += 1


def main():
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--footfall", type=Path, required=True, help="the binary")
    parser.add_argument("--flips", type=int, default=1000, help="how many bits are flipped")
    parser.add_argument("--seconds", type=float, help="stop after so many seconds")
    parser.add_argument("--seed", type=int, default=1, help="of which bits")
    arguments = parser.parse_args()
    start, tried, failures = time.monotonic(), 0, 0
    with tempfile.TemporaryDirectory(prefix="footfall-flips-") as folder:
        flips = Flips(arguments.footfall.resolve(), Path(folder), arguments.seed)
        for page, place, bit in flips.places():
            if tried == arguments.flips or failures == 10:
                break
            if arguments.seconds and time.monotonic() - start > arguments.seconds:
                break
            tried += 1
            try:
                flips.flip(page, place, bit)
            except AssertionError as problem:
                print(f"error: bit {bit} of byte {place} (page {page + 1}): {problem}",
                    file=sys.stderr)
                failures += 1
        for outcome, count in sorted(flips.counts.items()):
            print(f"{count:6}  {outcome}")
        print(f"{tried} flips in {flips.pages} pages, {failures} failed, seed {arguments.seed}")
    if failures:
        sys.exit(1)


if __name__ == "__main__":
    main()
