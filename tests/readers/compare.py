#!/usr/bin/env python3
"""python3 compare.py READING FOLDER...: every cell of every .xlsx and .xlsm below the folders, as this project reads it
and as openpyxl does. READING is the program that `cargo test --benches --no-run` builds from benches/reading.

Prints each cell that differs and ends with 1 where one does. What openpyxl does not tell is not compared: results of
formulas that were never stored, times of day, files that it cannot open."""
import datetime, json, re, subprocess, sys, warnings
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

import openpyxl

try:
    from openpyxl.cell.rich_text import CellRichText, TextBlock
except ImportError:
    sys.exit(print(f"openpyxl {openpyxl.__version__} does not tell struck parts of a text: nothing compared") or 0)
from openpyxl.utils.datetime import to_excel

warnings.simplefilter("ignore")
ESCAPE = re.compile(r"_x([0-9A-Fa-f]{4})_")


def rust_text(written):
    """The text that Rust wrote with its escapes."""
    inner = written[1:-1]
    inner = re.sub(r"\\u\{([0-9a-f]+)\}", lambda m: chr(int(m[1], 16)), inner)
    plain = {"n": "\n", "r": "\r", "t": "\t", "0": "\0"}
    return re.sub(r"\\(.)", lambda m: plain.get(m[1], m[1]), inner)


def ours(program, path):
    done = subprocess.run([program, "dump", str(path)], capture_output=True, text=True)
    if done.returncode:
        return None, done.stderr.strip().splitlines()[-1:]
    cells, problems = {}, set()
    for line in done.stdout.splitlines():
        sheet, cell, kind, value = line.split("\t", 3)
        if kind == "problem":
            problems.add(rust_text(sheet))
        else:
            cells[rust_text(sheet), cell] = (kind, rust_text(value) if kind == "text" else value)
    return cells, problems


def read(value):
    """A value; of rich text what is neither struck out nor raised, as this project reads it."""
    if not isinstance(value, CellRichText):
        return value
    dropped = lambda run: isinstance(run, TextBlock) and (run.font.strike or run.font.vertAlign in ("superscript", "subscript"))
    return "".join(str(run) for run in value if not dropped(run))


def theirs(path):
    book = openpyxl.load_workbook(path, data_only=True, rich_text=True)
    cells = {}
    for sheet in book.worksheets:
        for row in sheet.iter_rows():
            for cell in row:
                value = read(cell.value)
                if value is not None and value != "":
                    cells[sheet.title, cell.coordinate] = value
    return book.epoch, cells


def same(kind, value, other, epoch):
    if kind in ("number", "date"):
        if isinstance(other, bool):
            return False
        if isinstance(other, (datetime.time, datetime.timedelta)):
            return True
        if isinstance(other, (datetime.datetime, datetime.date)):
            try:
                return abs(to_excel(other, epoch) - float(value)) < 1e-5
            except ValueError:
                return isinstance(other, datetime.datetime) and other.isoformat()[:10] == value[:10]
        return isinstance(other, (int, float)) and abs(float(other) - float(value)) <= 1e-9 * max(1, abs(float(value)))
    if kind == "bool":
        return other is (value == "true")
    if kind == "error":
        return isinstance(other, str) and other.startswith("#") or value == "#NUM!"
    plain = lambda text: ESCAPE.sub(lambda m: chr(int(m[1], 16)), str(text)).replace("\r\n", "\n").replace("\r", "\n")
    return plain(value) == plain(other)


def compared(program, path):
    cells, problems = ours(program, path)
    try:
        epoch, others = theirs(path)
    except Exception:  # noqa: BLE001  (whatever openpyxl stumbles over)
        return None
    if cells is None:
        return [f"{path}: refused ({problems}), openpyxl reads {len(others)} cells"]
    wrong = []
    for at in sorted(set(cells) | set(others), key=str):
        if at[0] in problems:
            continue
        kind, value = cells.get(at, (None, None))
        if kind == "uncalculated" and at not in others:
            continue
        if kind is None or at not in others or not same(kind, value, others[at], epoch):
            wrong.append(f"{path}!{at[0]}!{at[1]}: {kind} {value!r}, openpyxl {others.get(at)!r}")
    return wrong


def main(program, *folders):
    paths = sorted(p for f in folders for e in ("*.xlsx", "*.xlsm") for p in Path(f).rglob(e))
    paths = [p for p in paths if not p.name.startswith(("~$", "."))]
    with ThreadPoolExecutor(2) as pool:
        results = list(pool.map(lambda p: compared(program, p), paths))
    wrong = [line for r in results if r for line in r]
    for line in wrong:
        print(line)
    unopened = sum(r is None for r in results)
    print(f"{len(paths)} files, {unopened} not opened by openpyxl, {len(wrong)} differences")
    return bool(wrong)


if __name__ == "__main__":
    sys.exit(main(*sys.argv[1:]))
