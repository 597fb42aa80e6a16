"""Runs `footfall nightly` where the disk is full, and checks what is left.

A round lays a show on a disk of its own with little room, from none to enough, limits the size that
files may have, or makes the disk read-only. `nightly` then ends well, or with 73 or 74 and what to do; readers see the whole
old report or the whole new one. With room the same command does the rest: store and report are those
of a run that always had room.

A disk of its own takes the right to mount one; without it only the size of files is limited.
"""

import argparse
import os
import resource
import shutil
import subprocess
import sys
import tempfile
import time
from pathlib import Path

from torture import Torture

PAGE = 4096


class Full(Torture):
    def __init__(self, footfall, folder, seed):
        super().__init__(footfall, folder, seed)
        self.disk = folder / "disk"
        self.disk.mkdir()
        self.can_mount = self.mount("1m")
        if self.can_mount:
            self.unmount()
        self.start_size = self.size(self.base)
        # The journal, the store's growth, the old and the new report.
        store = (self.base / "store.sqlite").stat().st_size
        self.room = 2 * store + 2 * self.size(self.base / "out")
        self.largest = max((self.base / "store.sqlite").stat().st_size, 1 << 20) * 3 // 2

    @staticmethod
    def size(folder):
        return sum(-(-path.stat().st_size // PAGE) * PAGE + PAGE for path in folder.rglob("*"))

    def mount(self, size, *options):
        done = subprocess.run(["mount", "-t", "tmpfs", "-o", ",".join([f"size={size}", *options]),
            "footfall-torture", self.disk], capture_output=True)
        return done.returncode == 0

    def unmount(self):
        subprocess.run(["umount", self.disk], check=True, capture_output=True)

    def full_disk(self):
        room = self.random.randrange(0, self.room, PAGE)
        if not self.mount(self.start_size + room + 64 * PAGE):
            raise AssertionError("can't mount a disk")
        try:
            place = self.disk / "show"
            shutil.copytree(self.base, place, symlinks=True)
            filler = self.disk / "filler"
            free = os.statvfs(self.disk).f_bavail * os.statvfs(self.disk).f_frsize
            filler.write_bytes(bytes(max(0, free - room)))
            code, text = self.nightly(place)
            seen = self.report(place)
            filler.unlink()
            if not self.mount("1g", "remount"):
                raise AssertionError("can't make the disk larger")
            self.settle(place, seen)
        finally:
            self.unmount()
        return "full disk", code, text

    def read_only(self):
        if not self.mount("1g"):
            raise AssertionError("can't mount a disk")
        try:
            place = self.disk / "show"
            shutil.copytree(self.base, place, symlinks=True)
            if not self.mount("1g", "remount", "ro"):
                raise AssertionError("can't make the disk read-only")
            code, text = self.nightly(place)
            if code != 73:
                raise AssertionError(f"a read-only disk ended with {code}:\n{text}")
            for word in ("status", "rejects", "doctor"):
                self.succeed(place, word)
            seen = self.report(place)
            if seen != self.before or not self.mount("1g", "remount", "rw"):
                raise AssertionError("a read-only disk has changed")
            self.settle(place, seen)
        finally:
            self.unmount()
        return "read-only disk", code, text

    def file_limit(self):
        limit = self.random.randrange(0, self.largest, 512)
        self.fresh()
        code, text = self.nightly(self.work, lambda: resource.setrlimit(
            resource.RLIMIT_FSIZE, (limit, limit)))
        self.settle(self.work, self.report(self.work))
        return "limit of file sizes", code, text

    def nightly(self, folder, prepare=None):
        done = subprocess.run(self.command("nightly"), cwd=folder, capture_output=True, text=True,
            timeout=120, preexec_fn=prepare)
        if done.returncode not in (0, 73, 74):
            raise AssertionError(f"ended with {done.returncode}:\n{done.stderr}")
        if done.returncode and ("What to do" not in done.stderr or "error:" not in done.stderr):
            raise AssertionError(f"{done.returncode} without what to do:\n{done.stderr}")
        return done.returncode, done.stderr

    def settle(self, folder, seen):
        if seen not in (self.before, self.after):
            raise AssertionError("readers see a report that is neither the old nor the new one")
        self.succeed(folder)
        if self.report(folder) != self.after:
            raise AssertionError("the report is another one than with room")
        found = self.succeed(folder, "doctor")
        if found.returncode != 0 or "error:" in found.stderr:
            raise AssertionError(f"the doctor finds:\n{found.stdout}{found.stderr}")

    def round(self):
        how = self.file_limit
        if self.can_mount:
            how = self.random.choices([how, self.full_disk, self.read_only], weights=[4, 4, 1])[0]
        try:
            kind, code, _ = how()
        except AssertionError as problem:
            print(f"error: {how.__name__}: {problem}", file=sys.stderr)
            return False
        self.counts[f"{kind}: " + (f"refused with {code}" if code else "there was room")] += 1
        return True


def main():
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--footfall", type=Path, required=True, help="the binary")
    parser.add_argument("--rounds", type=int, default=250, help="how many sizes are tried")
    parser.add_argument("--seconds", type=float, help="stop after so many seconds")
    parser.add_argument("--seed", type=int, default=1, help="of which sizes")
    arguments = parser.parse_args()
    start, failures, rounds = time.monotonic(), 0, 0
    with tempfile.TemporaryDirectory(prefix="footfall-full-") as folder:
        full = Full(arguments.footfall.resolve(), Path(folder).resolve(), arguments.seed)
        if not full.can_mount:
            print("no disk can be mounted here, so only the size of files is limited")
        while rounds < arguments.rounds and failures < 10:
            if arguments.seconds and time.monotonic() - start > arguments.seconds:
                break
            rounds += 1
            if not full.round():
                failures += 1
        for kind, count in sorted(full.counts.items()):
            print(f"{count:6}  {kind}")
    print(f"{rounds} sizes, {failures} failed, seed {arguments.seed}")
    if failures:
        sys.exit(1)


if __name__ == "__main__":
    main()
