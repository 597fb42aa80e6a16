#!/usr/bin/env python3
"""Recomputes Footfall's tables from a pipeline file and its sources, by the contract alone.

    recompute.py PIPELINE.yml [--out DIR] [--files FILE...]
    recompute.py --compare CURRENT.yml PREVIOUS.yml [--out DIR]

Nothing here is shared with Footfall: another language, another reader of CSV, no store.
"""

import argparse
import csv
from pathlib import Path

from comparison import compare_tables, read_edition
from counting import count
from ingestion import take_in
from pipeline import given_files, load, named_files
from tables import report_tables, to_csv


def reject_texts():
    """reason -> (code, sentence), as Footfall words them; the wording is no part of the contract."""
    with open(Path(__file__).with_name("reject_codes.csv"), encoding="utf-8", newline="") as file:
        return {row["reason_class"]: (row["code"], row["reason"]) for row in csv.DictReader(file)}


def recompute(path, files=None):
    """name -> CSV text of a report's tables; `files` in an explicit order of taking in."""
    pipeline = load(path)
    store = take_in(pipeline, named_files(pipeline) if files is None else given_files(pipeline, files))
    tables = report_tables(pipeline, store, count(pipeline, store), reject_texts())
    return {name: to_csv(rows, pipeline.spreadsheet_safe) for name, rows in tables.items()}


def recompute_comparison(current_path, previous_path):
    """name -> CSV text of a comparison's tables."""
    current, previous = read_edition(current_path), read_edition(previous_path)
    tables = compare_tables(current, previous)
    return {name: to_csv(rows, current.pipeline.spreadsheet_safe) for name, rows in tables.items()}


def main():
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("pipeline", metavar="PIPELINE")
    parser.add_argument("previous", nargs="?", metavar="PREVIOUS")
    parser.add_argument("--compare", action="store_true", help="compare PIPELINE with PREVIOUS")
    parser.add_argument("--files", nargs="+", help="files in the order in which they are taken in")
    parser.add_argument("--out", type=Path, help="writes tables/*.csv below this folder; else to stdout")
    options = parser.parse_args()
    if options.compare != (options.previous is not None):
        parser.error("--compare and PREVIOUS go together")
    if options.compare:
        tables = recompute_comparison(options.pipeline, options.previous)
    else:
        tables = recompute(options.pipeline, options.files)
    for name, text in tables.items():
        if options.out:
            folder = options.out / "tables"
            folder.mkdir(parents=True, exist_ok=True)
            (folder / name).write_bytes(text.encode("utf-8"))
        else:
            print(f"# {name}\n{text}")


if __name__ == "__main__":
    main()
