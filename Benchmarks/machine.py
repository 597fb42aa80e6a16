"""What the measurements were taken on."""

import os
import platform
import re
import subprocess
from pathlib import Path


def describe(footfall, python):
    """The machine and the versions of everything that is measured."""
    return {
        "processor": field("/proc/cpuinfo", r"model name\s*:\s*(.+)") or platform.machine(),
        "cores": os.cpu_count(),
        "memory_bytes": int(field("/proc/meminfo", r"MemTotal:\s*(\d+)") or 0) * 1_024,
        "system": field("/etc/os-release", r'PRETTY_NAME="?([^"\n]+)') or platform.system(),
        "kernel": platform.release(),
        "footfall": first_line(footfall, "--version"),
        # Of a binary that was given nobody knows.
        "commit": "given" if os.environ.get("FOOTFALL_BINARY")
        else first_line("git", "describe", "--always") + changes(),
        "swift": first_line("swift", "--version"),
        "python": first_line(python, "--version"),
        "duckdb": version_of(python, "duckdb"),
        "polars": version_of(python, "polars"),
        "miller": first_line("mlr", "--version"),
    }


def field(path, pattern):
    try:
        found = re.search(pattern, Path(path).read_text())
    except OSError:
        return None
    return found and found.group(1).strip()


def first_line(*command):
    """The first line that a command prints; empty where it can't be run."""
    try:
        done = subprocess.run(
            command, capture_output=True, text=True, check=True, cwd=Path(__file__).parent)
    except (OSError, subprocess.CalledProcessError):
        return ""
    return (done.stdout.splitlines() or [""])[0].strip()


def changes():
    """Tells of changes since the last commit; the results themselves are none."""
    changed = first_line("git", "status", "--porcelain", "--", "..", ":!RESULTS.md")
    return "-dirty" if changed else ""


def version_of(python, package):
    return first_line(
        python, "-c", f"import importlib.metadata as m; print(m.version({package!r}))")
