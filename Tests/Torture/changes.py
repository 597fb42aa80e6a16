"""Changes a source file while `footfall nightly` reads it, and checks what is taken in.

A round stops the run at a random moment, cuts a log short, overwrites it, appends to it,
replaces or removes it, and lets the run go on. Then either the content from before is in the store,
or the one from after, each under its own SHA-256 and with just the report that a run gives that was
left alone; or the run says that the file changed, and nothing of it is in the store.
"""

import argparse
import collections
import gzip
import hashlib
import json
import os
import random
import shutil
import signal
import subprocess
import sys
import tempfile
import time
from pathlib import Path

from torture import PIPELINE, Torture

HEADER = "badge,time,gate,direction\n"

# What a run may say of a file that changed under its hands.
REASONS = ("written to while it was read", "ends too early", "is damaged", "no such file",
    "can't be read", "no file for scans")


class Changes(Torture):
    def __init__(self, footfall, folder, seed):
        self.footfall = footfall
        self.folder = folder
        self.random = random.Random(seed)
        self.counts = collections.Counter()
        self.base, self.work = folder / "base", folder / "work"
        (self.base / "in").mkdir(parents=True)
        (self.base / "p.yml").write_text(PIPELINE)
        rows = ["badge,at,category,country,email"] + [
            f"B{number:05},2024-09-01T10:00:00+09:00,visitor,Korea,p{number}@example.org"
            for number in range(1, 3001)]
        (self.base / "in/reg.csv").write_text("\n".join(rows) + "\n")
        (self.base / "in/scans-0.csv").write_text(self.log(500))
        self.succeed(self.base)
        self.old = self.log(150_000)
        self.new = self.log(150_000)
        self.reports = {}
        self.durations = {}

    # What may come out.

    def expected(self, name, *contents):
        """The report of runs that were left alone, with these contents one after the other."""
        key = (name, *(hashlib.sha256(one).hexdigest() for one in contents))
        if key not in self.reports:
            folder = self.folder / "expected"
            shutil.rmtree(folder, ignore_errors=True)
            shutil.copytree(self.base, folder)
            for one in contents:
                (folder / name).write_bytes(one)
                self.succeed(folder)
            self.reports[key] = self.report(folder)
        return self.reports[key]

    def taken_in(self, name):
        """The SHA-256 of what the store holds of the log."""
        text = (self.work / "out/run.json").read_text()
        return [one["sha256"] for one in json.loads(text)["inputs"] if one["name"] == name]

    # Runs that are stopped.

    def duration(self, name, content):
        """How long a run takes that is left alone, in seconds."""
        if name not in self.durations:
            self.fresh()
            (self.work / name).write_bytes(content)
            start = time.monotonic()
            self.succeed(self.work, "ingest")
            self.durations[name] = time.monotonic() - start
        return self.durations[name]

    def stopped(self, after, change):
        """Runs `nightly`, stops it after some seconds, calls `change`, and lets it go on."""
        running = subprocess.Popen(self.command("nightly"), cwd=self.work,
            stdout=subprocess.DEVNULL, stderr=subprocess.PIPE, text=True)
        time.sleep(after)
        running.send_signal(signal.SIGSTOP)
        # A program that has ended before can't be stopped any more.
        was_stopped = running.poll() is None
        change()
        running.send_signal(signal.SIGCONT)
        try:
            _, text = running.communicate(timeout=60)
        except subprocess.TimeoutExpired:
            running.kill()
            raise AssertionError("the run hangs after the change")
        return was_stopped, running.returncode, text

    # Changes: each returns the content afterwards, `None` for no file.

    def cut(self, path, old, new):
        size = self.random.randrange(len(old))
        os.truncate(path, size)
        return old[:size]

    def overwrite(self, path, old, new):
        start = self.random.randrange(len(old) // 2)
        part = new[start:start + self.random.randrange(1, len(old) // 2)]
        with open(path, "r+b") as file:
            file.seek(start)
            file.write(part)
        return path.read_bytes()

    def rewrite(self, path, old, new):
        path.write_bytes(new)
        return new

    def append(self, path, old, new):
        more = new[len(HEADER):][:self.random.randrange(1, len(new) // 2)]
        with open(path, "ab") as file:
            file.write(more)
        return old + more

    def replace(self, path, old, new):
        other = path.with_name("other")
        other.write_bytes(new)
        other.rename(path)
        return new

    def remove(self, path, old, new):
        path.unlink()
        return None

    def round(self):
        how = self.random.choice(
            [self.cut, self.overwrite, self.rewrite, self.append, self.replace, self.remove])
        packed = how not in (self.overwrite, self.append) and self.random.random() < 0.3
        name = "in/scans-1.csv.gz" if packed else "in/scans-1.csv"
        old, new = self.old.encode(), self.new.encode()
        if packed:
            old, new = (gzip.compress(one, 6, mtime=0) for one in (old, new))
        moment = self.random.uniform(0, self.duration(name, old))
        self.fresh()
        path = self.work / name
        path.write_bytes(old)
        kind = how.__name__
        try:
            after = None

            def change():
                nonlocal after
                after = how(path, old, new)
            stopped, code, text = self.stopped(moment, change)
            outcome = self.check(name, old, after, code, text)
            self.counts[f"{kind}{' (gzip)' if packed else ''}: "
                + (outcome if stopped else "after the run")] += 1
            return True
        except AssertionError as problem:
            print(f"error: {kind} of {name} after {moment:.3f} s: {problem}", file=sys.stderr)
            return False

    def check(self, name, old, after, code, text):
        contents = {hashlib.sha256(one).hexdigest(): one for one in (old, after) if one is not None}
        if code == 0:
            taken = self.taken_in(name)
            if len(taken) > 1 or any(one not in contents for one in taken):
                raise AssertionError(f"the store holds {taken}")
            held = [contents[one] for one in taken]
            outcome = {(): "nothing is taken in", (old,): "the old content is"}.get(
                tuple(held), "the new content is")
        elif code in (65, 66, 74) and "What to do" in text:
            held, outcome = [], f"refused with {code}"
            if not any(reason in text for reason in REASONS):
                raise AssertionError(f"refused with {code}, but not for the change:\n{text}")
        else:
            raise AssertionError(f"the run ended with {code}:\n{text}")
        if self.report(self.work) != self.expected(name, *held):
            raise AssertionError(f"{outcome}, with another report than it has")
        # What is there now is taken in by the next run, unless it is damaged.
        path = self.work / name
        if after is not None and (not name.endswith(".gz") or after != old[:len(after)]):
            final = held + [after] if after not in held else held
            if after.startswith(HEADER.encode()) or name.endswith(".gz"):
                self.succeed(self.work)
                if self.report(self.work) != self.expected(name, *final):
                    raise AssertionError(f"{outcome}; the next run's report is another one")
        return outcome


def main():
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--footfall", type=Path, required=True, help="the binary")
    parser.add_argument("--rounds", type=int, default=250, help="how often a file is changed")
    parser.add_argument("--seconds", type=float, help="stop after so many seconds")
    parser.add_argument("--seed", type=int, default=1, help="of what is done in which round")
    arguments = parser.parse_args()
    start, failures, rounds = time.monotonic(), 0, 0
    with tempfile.TemporaryDirectory(prefix="footfall-changes-") as folder:
        changes = Changes(arguments.footfall.resolve(), Path(folder).resolve(), arguments.seed)
        while rounds < arguments.rounds and failures < 10:
            if arguments.seconds and time.monotonic() - start > arguments.seconds:
                break
            rounds += 1
            if not changes.round():
                failures += 1
        for kind, count in sorted(changes.counts.items()):
            print(f"{count:6}  {kind}")
    print(f"{rounds} changes, {failures} failed, seed {arguments.seed}")
    if failures:
        sys.exit(1)


if __name__ == "__main__":
    main()
