"""Disturbs `footfall nightly` in every way that strace can, and checks what is left.

A show is taken in and reported; then a list and two logs come. A round copies that, runs `nightly` and
disturbs it: a signal at a random moment, SIGKILL at each step of the run or at any system call, an
error from a certain system call, or a second run at the same time. Afterwards

- readers see the whole report from before or the whole one from after;
- the store passes SQLite's own check and footfall's (`footfall doctor`);
- once `nightly` has run undisturbed, every file of the report is byte for byte what it would be
  if nothing had happened.
"""

import argparse
import collections
import gzip
import random
import re
import shutil
import signal
import subprocess
import sys
import tempfile
import time
from pathlib import Path

# System calls that are disturbed, and errors that they may give.
CALLS = {
    "pwrite64": ["EIO", "ENOSPC"],
    "write": ["EIO", "ENOSPC"],
    "fsync": ["EIO"],
    "fdatasync": ["EIO"],
    "ftruncate": ["EIO"],
    "openat": ["EIO", "EMFILE"],
    "mkdir": ["ENOSPC"],
    "renameat2": ["EIO"],
    "unlink": ["EIO"],
    "unlinkat": ["EIO"],
    "rmdir": ["EIO"],
    "pread64": ["EIO"],
    "read": ["EIO"],
    "mmap": ["ENOMEM"],
}

# The steps of a run, by the call at which it is killed, just before the call is made: the call, a
# part of what it is given, and the file that it is about where its path is known before. The first
# that fits counts.
STEPS = [
    ("a source is read", "pread64", "/in/", "in/scans-3.csv"),
    ("after decoding: a transaction begins", "openat", "sqlite-journal", "store.sqlite-journal"),
    ("mid-transaction: the journal is written", "pwrite64", "sqlite-journal",
        "store.sqlite-journal"),
    ("mid-transaction: the journal is synced", "fdatasync", "sqlite-journal",
        "store.sqlite-journal"),
    ("mid-transaction: the store is written", "pwrite64", "store.sqlite", "store.sqlite"),
    ("before commit: the store is synced", "fdatasync", "store.sqlite", "store.sqlite"),
    ("commit: the journal is removed", "unlink", "sqlite-journal", "store.sqlite-journal"),
    ("the store is read", "pread64", "store.sqlite", "store.sqlite"),
    ("after commit, before the report: its folder is made", "mkdir", ".footfall-new-", None),
    ("mid-publish: a file of the report is written, and synced", "fsync", ".footfall-new-", None),
    ("publish: the reports are exchanged", "renameat2", "", None),
    ("after publish: the old report is removed", "unlink|unlinkat|rmdir", ".footfall-new-", None),
]

# What may fail on the way of the message itself.
MUTE = {"mmap", "openat", "read", "write"}

PIPELINE = """\
edition:
  id: torture
  name: Torture
  venue: Hall
  host_country: KR
  time_zone: Asia/Seoul
  days: [2024-10-10, 2024-10-11]
sources:
  registrations:
    files: ["in/reg*.csv"]
    columns: {badge: badge, registered_at: at, category: category, country: country, person: email}
  scans:
    files: ["in/scans*"]
    columns: {badge: badge, scanned_at: time, point: gate, direction: direction}
counting: {profile: iso, categories: {visitor: visitor, press: press}}
store: store.sqlite
reports: {out: out}
"""


class Torture:
    # Which of the steps was disturbed last.
    turn = -1

    def __init__(self, footfall, folder, seed):
        self.footfall = footfall
        self.folder = folder
        self.random = random.Random(seed)
        self.counts = collections.Counter()
        self.base = folder / "base"
        self.work = folder / "work"
        self.make()

    # What there is.

    def log(self, rows):
        lines = ["badge,time,gate,direction"]
        for _ in range(rows):
            badge = f"B{self.random.randrange(1, 3300):05}"
            day, second = self.random.randrange(10, 12), self.random.randrange(36000, 64000)
            clock = f"{second // 3600:02}:{second // 60 % 60:02}:{second % 60:02}"
            lines.append(f"{badge},2024-10-{day}T{clock}+09:00,G{self.random.randrange(4)},in")
        lines.append("B00001,yesterday,G1,in")
        return "\n".join(lines) + "\n"

    def make(self):
        (self.base / "in").mkdir(parents=True)
        (self.base / "p.yml").write_text(PIPELINE)
        rows = ["badge,at,category,country,email"]
        for number in range(1, 3001):
            rows.append(f"B{number:05},2024-09-01T10:00:00+09:00,"
                f"{'press' if number % 9 == 0 else 'visitor'},Korea,p{number}@example.org")
        (self.base / "in/reg.csv").write_text("\n".join(rows) + "\n")
        (self.base / "in/scans-1.csv").write_text(self.log(4000))
        self.succeed(self.base)
        self.before = self.report(self.base)
        (self.base / "in/scans-2.csv.gz").write_bytes(
            gzip.compress(self.log(3000).encode(), mtime=0))
        (self.base / "in/scans-3.csv").write_text(self.log(3000))
        (self.base / "in/reg-2.csv").write_text(
            "badge,at,category,country,email\n" + "".join(
                f"B{number:05},2024-09-02T10:00:00+09:00,visitor,Vietnam,q{number}@example.org\n"
                for number in range(2900, 3200)))
        self.fresh()
        self.succeed(self.work)
        self.after = self.report(self.work)
        if self.before == self.after:
            sys.exit("error: the new files change nothing")
        self.calls = self.count_calls() if can_trace() else {}

    def fresh(self):
        shutil.rmtree(self.work, ignore_errors=True)
        shutil.copytree(self.base, self.work, symlinks=True)

    @staticmethod
    def report(folder):
        out = folder / "out"
        return {str(path.relative_to(out)): path.read_bytes()
            for path in sorted(out.rglob("*")) if path.is_file()}

    # Running.

    def command(self, word):
        return [self.footfall, word, "p.yml", "--no-progress", "--no-color"]

    def succeed(self, folder, command="nightly"):
        """A run that nobody disturbs has to end well."""
        done = subprocess.run(self.command(command), cwd=folder, capture_output=True, text=True,
            timeout=120)
        if done.returncode != 0:
            raise AssertionError(
                f"{command} ended with {done.returncode}:\n{done.stdout}{done.stderr}")
        return done

    def count_calls(self):
        """How often a thread of an undisturbed run makes each system call, at most, and which of
        its calls belong to which step.

        strace counts the calls of each thread by themselves.
        """
        self.fresh()
        self.trace = self.folder / "trace"
        names = {one for _, calls, _, _ in STEPS for one in calls.split("|")} | set(CALLS)
        subprocess.run(["strace", "-f", "-y", "-qq", "-o", self.trace,
            "-e", f"trace={','.join(sorted(names))}", *self.command("nightly")],
            cwd=self.work, check=True, capture_output=True, timeout=300)
        paths = {step: path for step, _, _, path in STEPS}
        counts, most = collections.Counter(), {}
        self.steps = collections.defaultdict(list)
        for thread, name, rest in re.findall(
                r"^(\d+) +(\w+)\((.*)", self.trace.read_text(errors="replace"), re.MULTILINE):
            counts[thread, name] += 1
            if name in CALLS:
                most[name] = max(counts[thread, name], most.get(name, 0))
            if step := step_of(name, rest):
                path = paths[step]
                if path and path not in rest:
                    continue
                # Of a file whose path is known, strace counts the calls that are about it.
                key = (thread, name, path) if path else (thread, name)
                if path:
                    counts[key] += 1
                self.steps[step].append((name, counts[key], path))
        missing = [step for step in paths if step not in self.steps]
        if missing:
            sys.exit(f"error: a run that nobody disturbs has no step '{missing[0]}'")
        return most

    def inject(self, call, number, path=None, what="signal=SIGKILL"):
        self.trace = self.folder / "trace"
        return subprocess.run(
            ["strace", "-f", "-y", "-o", self.trace, *(["-P", self.work / path] if path else []),
            "-e", f"trace={call}",
            "-e", f"inject={call}:{what}:when={number}", *self.command("nightly")],
            cwd=self.work, capture_output=True, text=True, timeout=300)

    def step_of_kill(self):
        """The step at which the run was killed, as the last lines of its trace show it."""
        lines = self.trace.read_text(errors="replace").splitlines()
        if not any("killed by SIGKILL" in line for line in lines[-20:]):
            return None
        for line in reversed(lines):
            found = re.match(r"\d+ +(\w+)\((.*)= \? *(<unavailable>)?$", line) \
                or re.match(r"\d+ +(\w+)\((.*)<unfinished \.\.\.>$", line)
            if found:
                return step_of(found[1], found[2]) or "elsewhere"
        return "elsewhere"

    # The rounds.

    def kill_in_time(self):
        running = subprocess.Popen(self.command("nightly"), cwd=self.work,
            stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
        time.sleep(self.random.uniform(0, 0.12))
        running.send_signal(self.random.choice([signal.SIGKILL, signal.SIGTERM, signal.SIGINT]))
        running.wait(timeout=120)
        return "signal at a random moment"

    def kill_at_step(self):
        """Each step in its turn, at one of the calls that it makes."""
        self.turn = (self.turn + 1) % len(STEPS)
        self.inject(*self.random.choice(self.steps[STEPS[self.turn][0]]))
        step = self.step_of_kill()
        return f"SIGKILL: {step}" if step else "SIGKILL that came too late"

    def kill_at_call(self):
        call = self.random.choice(sorted(self.calls))
        self.inject(call, self.random.randint(1, self.calls[call]))
        step = self.step_of_kill()
        return f"SIGKILL: {step}" if step else "SIGKILL that came too late"

    def fail_call(self):
        call = self.random.choice(sorted(self.calls))
        error = self.random.choice(CALLS[call])
        done = self.inject(
            call, self.random.randint(1, self.calls[call]), what=f"error={error}")
        kind = f"{error} from {call}"
        # Without memory, before its first line, or where that line can't be written, a program
        # can't say what is wrong.
        if done.returncode not in (0, 1, 127) and call not in MUTE:
            if done.returncode < 0 or "What to do" not in done.stderr:
                raise AssertionError(f"{kind}: ended with {done.returncode}:\n{done.stderr}")
        return kind

    def two_at_once(self):
        both = [subprocess.Popen(self.command("nightly"), cwd=self.work, text=True,
            stdout=subprocess.DEVNULL, stderr=subprocess.PIPE) for _ in range(2)]
        ends = []
        for one in both:
            _, text = one.communicate(timeout=120)
            ends.append(one.returncode)
            if one.returncode == 75 and "another run holds the store" not in text:
                raise AssertionError(f"75 without its reason:\n{text}")
        if sorted(ends) not in ([0, 0], [0, 75]):
            raise AssertionError(f"two runs at once ended with {ends}")
        return "two runs at once"

    def check(self):
        seen = self.report(self.work)
        if seen not in (self.before, self.after):
            raise AssertionError("readers see a report that is neither the old nor the new one")
        self.succeed(self.work)
        if self.report(self.work) != self.after:
            raise AssertionError("the report is another one than that of an undisturbed run")
        for leftover in self.work.glob(".out.footfall-new-*"):
            shutil.rmtree(leftover)
        found = self.succeed(self.work, "doctor")
        if "All is well." not in found.stdout or found.stderr:
            raise AssertionError(f"the doctor finds:\n{found.stdout}{found.stderr}")

    def round(self):
        self.fresh()
        of_calls = 4 if self.calls else 0
        how = self.random.choices(
            [self.kill_in_time, self.kill_at_step, self.kill_at_call, self.fail_call,
                self.two_at_once],
            weights=[3, of_calls, of_calls / 2, of_calls, 1])[0]
        kind = how.__name__
        try:
            kind = how()
            self.check()
        except AssertionError as problem:
            print(f"error: {kind}: {problem}", file=sys.stderr)
            return False
        self.counts[kind] += 1
        return True


def step_of(call, arguments):
    """The step that a call belongs to, if it belongs to one."""
    for step, calls, part, _ in STEPS:
        if call in calls.split("|") and part in arguments:
            return step
    return None


def can_trace():
    """Whether this system lets strace look on."""
    try:
        return subprocess.run(["strace", "-qq", "-o", "/dev/null", "true"],
            capture_output=True).returncode == 0
    except FileNotFoundError:
        return False


def main():
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--footfall", type=Path, required=True, help="the binary")
    parser.add_argument("--rounds", type=int, default=100, help="how many runs are disturbed")
    parser.add_argument("--seconds", type=float, help="stop after so many seconds")
    parser.add_argument("--seed", type=int, default=1, help="of what is done in which round")
    arguments = parser.parse_args()
    start, failures, rounds = time.monotonic(), 0, 0
    with tempfile.TemporaryDirectory(prefix="footfall-torture-") as folder:
        torture = Torture(arguments.footfall.resolve(), Path(folder), arguments.seed)
        while rounds < arguments.rounds:
            if arguments.seconds and time.monotonic() - start > arguments.seconds:
                break
            rounds += 1
            if not torture.round():
                failures += 1
                if failures == 10:
                    break
        if not torture.calls:
            print("strace can't look on here, so no system call was disturbed")
        for kind, count in sorted(torture.counts.items()):
            print(f"{count:6}  {kind}")
    print(f"{rounds} rounds, {failures} failed, seed {arguments.seed}")
    if failures:
        sys.exit(1)


if __name__ == "__main__":
    main()
