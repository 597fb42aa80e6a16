#!/usr/bin/env python3
"""Runs footfall and its peers on the same jobs in alternation, and says what that took.

A run is a whole process, its start included. Wall time is from the process's start to its end;
CPU time and peak memory are what the kernel says of it and of the processes that it waited for.
The files are in the page cache. What a run needs or leaves is made and removed outside of what is
timed, and written to disk before the clock starts.
"""

import argparse
import json
import os
import subprocess
import sys
import time
from pathlib import Path

import jobs
import machine
import results

HERE = Path(__file__).resolve().parent


def show(*words):
    print(*words, file=sys.stderr, flush=True)


def run(command, log):
    """Runs a command to its end and returns what it took; a failure ends the script."""
    command = [str(word) for word in command]
    with open(log, "wb") as output:
        start = time.perf_counter()
        process = subprocess.Popen(
            command, stdin=subprocess.DEVNULL, stdout=output, stderr=subprocess.STDOUT)
        _, status, usage = os.wait4(process.pid, 0)
        wall = time.perf_counter() - start
        process.returncode = os.waitstatus_to_exitcode(status)
    if process.returncode != 0:
        show(log.read_text(errors="replace")[-2_000:])
        sys.exit(f"error: exit code {process.returncode} from: {' '.join(command)}")
    return {
        "wall": wall,
        "cpu": usage.ru_utime + usage.ru_stime,
        "peak_bytes": usage.ru_maxrss * 1_024,
    }


def check(contender):
    """Ends the script where a peer's tables are not footfall's."""
    if contender.same_as is None:
        return
    # In a process of its own: the memory of this one counts as its children's until they start.
    checked = subprocess.run(
        [sys.executable, HERE / "check_tables.py", contender.same_as, contender.tables])
    if checked.returncode != 0:
        sys.exit(f"error: the tables of {contender.key} differ from footfall's")


def make_bases(bases, log):
    for base in bases:
        show(f"making {base.folder.name}")
        base.folder.mkdir(parents=True, exist_ok=True)
        for command in base.commands:
            run(command, log)


def measure(contenders, runs, log):
    """One round to warm up, then `runs` rounds of all contenders, one after the other."""
    for number in range(runs + 1):
        show(f"round {number} of {runs}" if number else "warming up")
        for contender in contenders:
            contender.prepare()
            os.sync()
            taken = run(contender.command, log)
            check(contender)
            if number:
                contender.runs.append(taken)
            show(f"  {contender.key:22}{taken['wall']:9.3f} s{taken['cpu']:9.3f} s CPU"
                f"{taken['peak_bytes'] / 1e6:9.1f} MB")


def main():
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--footfall", type=Path, required=True, help="the binary")
    parser.add_argument("--python", type=Path, required=True, help="with DuckDB and Polars")
    parser.add_argument("--data", type=Path, required=True, help="folder of the generated files")
    parser.add_argument("--work", type=Path, required=True, help="folder for everything else")
    parser.add_argument("--scans", type=int, required=True, help="rows of the main data")
    parser.add_argument("--badges", type=int, required=True, help="registrations in the data")
    parser.add_argument("--jobs", required=True, help="letters, separated by commas")
    parser.add_argument("--runs", type=int, required=True, help="rounds that count")
    parser.add_argument("--load", type=float, required=True, help="load average before all this")
    parser.add_argument("--write", type=Path, metavar="FILE", help="put the results in here too")
    arguments = parser.parse_args()
    wanted = set(arguments.jobs.split(","))
    unknown = wanted - set(jobs.TITLES)
    if unknown or arguments.runs < 1:
        parser.error("there is no such job" if unknown else "at least one run is needed")

    arguments.work.mkdir(parents=True, exist_ok=True)
    log = arguments.work / "last-command.log"
    every = jobs.Jobs(
        footfall=arguments.footfall, python=arguments.python, data=arguments.data,
        work=arguments.work)
    contenders = [one for one in every.contenders if wanted & set(one.jobs)]
    about = machine.describe(arguments.footfall, arguments.python)
    about["load"] = arguments.load
    if arguments.load > 0.5:
        show(f"warning: something else is running; the load average was {arguments.load}")
    make_bases([base for base in every.bases if wanted & set(base.jobs)], log)
    measure(contenders, arguments.runs, log)

    settings = {"scans": arguments.scans, "badges": arguments.badges, "runs": arguments.runs}
    text = results.markdown(about, settings, wanted, contenders)
    measured = {
        "machine": about,
        "settings": settings,
        "contenders": {one.key: {"program": one.program, "task": one.task, "runs": one.runs,
            "median": results.medians(one.runs)} for one in contenders},
    }
    (arguments.work.parent / "results.json").write_text(json.dumps(measured, indent=2) + "\n")
    if arguments.write:
        results.put(text, arguments.write)
    print(text)


if __name__ == "__main__":
    main()
