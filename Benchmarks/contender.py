"""A program at a job, and what has to be there before it runs."""

import shutil
from dataclasses import dataclass, field
from pathlib import Path


@dataclass
class Contender:
    """A program at a job."""

    key: str
    jobs: str  # the letters of the jobs that need its figures; the first is its own
    program: str
    task: str
    command: list
    folder: Path  # emptied before each run
    base: Path | None = None  # copied into `folder` before each run
    tables: Path | None = None  # where the run writes tables
    same_as: Path | None = None  # where footfall wrote the same tables before
    runs: list = field(default_factory=list)

    def prepare(self):
        """Everything that a run finds, outside of what is timed."""
        shutil.rmtree(self.folder, ignore_errors=True)
        self.folder.parent.mkdir(parents=True, exist_ok=True)
        if self.base:
            shutil.copytree(self.base, self.folder)
        else:
            self.folder.mkdir()


@dataclass
class Base:
    """Something that is made once, before all runs."""

    jobs: str
    folder: Path
    commands: list
