#!/usr/bin/env python3
"""The recomputation dressed as the `footfall` binary, to test `verify.py` without it.

Its store is a list of the files taken in. With STANDIN_FAULT set to a table's name, that table comes out wrong.
"""

import argparse
import json
import os
from pathlib import Path

import yaml

from pipeline import given_files, load, named_files
from recompute import recompute, recompute_comparison


def main():
    parser = argparse.ArgumentParser()
    parser.add_argument("command", choices=["ingest", "report", "nightly", "compare"])
    parser.add_argument("pipeline", type=Path)
    parser.add_argument("files", nargs="*")
    parser.add_argument("--store", type=Path)
    parser.add_argument("--out", type=Path)
    for flag in ("--quiet", "--no-progress", "--no-color"):
        parser.add_argument(flag, action="store_true")
    options = parser.parse_args()

    pipeline = load(options.pipeline)
    tree = yaml.load(options.pipeline.read_text(encoding="utf-8"), Loader=yaml.BaseLoader)
    store = options.store or pipeline.folder / tree["store"]
    taken = json.loads(store.read_text()) if store.exists() else []
    if options.command in ("ingest", "nightly"):
        files = given_files(pipeline, options.files) if options.files else named_files(pipeline)
        for _, path in files:
            if str(pipeline.folder / path) not in taken:
                taken.append(str(pipeline.folder / path))
        store.parent.mkdir(parents=True, exist_ok=True)
        store.write_text(json.dumps(taken))
    if options.command in ("report", "nightly"):
        _write(recompute(options.pipeline, taken), options.out)
    if options.command == "compare":
        _write(recompute_comparison(options.pipeline, options.files[0]), options.out)


def _write(tables, out):
    (out / "tables").mkdir(parents=True, exist_ok=True)
    for name, text in tables.items():
        if name == os.environ.get("STANDIN_FAULT"):
            text = text[:-1] + "0\n"
        (out / "tables" / name).write_bytes(text.encode("utf-8"))


if __name__ == "__main__":
    main()
