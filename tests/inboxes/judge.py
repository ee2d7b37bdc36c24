#!/usr/bin/env python3
"""Runs `iku run` on inboxes as offices could send them, and tells every figure used that no reader of the sheets would use.

    python3 judge.py IKU FOLDER LIMIT     # a folder of cases, each with inbox/ and truth.json
    python3 judge.py IKU make LIMIT       # the cases that the folders beside this file draw

`may_use` of a case's truth lists every figure that a person reads there. More than LIMIT cases with another figure used, or
a figure left out without a word, end with status 1: the limit only ever falls.
"""
import json, os, subprocess, sys, tempfile
from concurrent.futures import ThreadPoolExecutor

HERE = os.path.dirname(os.path.abspath(__file__))
# These speak of what is absent, not of what is wrong.
ASIDE = ("missing-submission", "incomplete-coverage", "missing-period")
MONTHS = [f"-{m:02}" for m in range(1, 13)]
QUARTERS, HALVES = ["-Q1", "-Q2", "-Q3", "-Q4"], ["-S1", "-S2"]
STOCKS = ("koperasi_total", "koperasi_aktif", "koperasi_tidak_aktif", "umkm_total", "umkm_mikro", "umkm_kecil", "umkm_menengah")
# The parts of a year, half or quarter, by what follows the year.
PARTS = {"": [QUARTERS, MONTHS, HALVES], **{f"Q{q}": [MONTHS[3 * q - 3:3 * q]] for q in range(1, 5)}, "S1": [MONTHS[:6], QUARTERS[:2]],
          "S2": [MONTHS[6:], QUARTERS[2:]], **{m[1:]: [] for m in MONTHS}}


def end(period):
    """The month with which a period ends."""
    kind, number = period[5:6], period[-2:].strip("QS")
    return period[:4], {"": 12, "Q": 3 * int(number or 0), "S": 6 * int(number or 0)}.get(kind, int(number or 0))


def begin(period):
    """The month with which a period begins."""
    return period[:4], end(period)[1] - {"": 11, "Q": 2, "S": 5}.get(period[5:6], 0)


def case(iku, folder):
    """What became of one case: its kind, the first wrong figure, the figures read and those that could be."""
    with open(os.path.join(folder, "truth.json")) as f:
        truth = json.load(f)
    may = {(m["measure"], m["district"], m["period"], m["cumulative"]): m["value"] for m in truth["may_use"]}
    measures = {key[0] for key in may}
    with tempfile.TemporaryDirectory() as out:
        told = [iku, "run", os.path.join(folder, "inbox"), "--out", out, "--year", str(truth["year"]), "--quiet", *truth["args"]]
        subprocess.run(told, capture_output=True, timeout=120)
        path = os.path.join(out, "laporan-validasi.json")
        if not os.path.exists(path):
            return ("refused" if may else "right"), "", 0, len(may)
        with open(path) as f:
            report = json.load(f)
    wrong, right = "", set()
    for o in (o for o in report["observations"] if o["used"]):
        key = (o["measure"], o["district"], o["period"], o["cumulative"])
        empty = o["value"] == 0 and o["source"].get("range")
        if key not in may and (empty or truth["only_these_measures"] and key[0] not in measures):
            continue
        # What stands at a time, and what was done up to it, is the same whichever way its end is told.
        since = key[3] or begin(key[2])[1] == 1
        if key not in may and (o["measure"] in STOCKS or since):
            same = lambda k: o["measure"] in STOCKS or k[3] or begin(k[2])[1] == 1
            key = next((k for k in may if k[:2] == key[:2] and same(k) and end(k[2]) == end(key[2])), key)
        if may.get(key) == o["value"]:
            right.add(key)
        else:
            wrong = wrong or f"{o['source']['path']}: {key} = {o['value']}, a person reads {may.get(key, 'none')}"
    # A year's figure that is the sum of its parts, all of them read, is checked against them and not used once more.
    for key in [k for k in may if k not in right]:
        for parts in PARTS[key[2][5:]]:
            keys = [(key[0], key[1], key[2][:4] + part, False) for part in parts]
            if all(k in right for k in keys) and sum(may[k] for k in keys) == may[key]:
                right.add(key)
                break
    # So is a running total: the parts up to its end, or the one before and the part since, come to it.
    for key in [k for k in may if k not in right and k[3]]:
        for parts in (QUARTERS, MONTHS):
            if key[2][4:] not in parts:
                continue
            at = parts.index(key[2][4:])
            one = lambda i: (key[0], key[1], key[2][:4] + parts[i], False)
            before = (key[0], key[1], key[2][:4] + parts[at - 1], True)
            ways = [[one(i) for i in range(at + 1)]] + ([[before, one(at)]] if at else [])
            if any(all(k in right for k in way) and sum(may[k] for k in way) == may[key] for way in ways):
                right.add(key)
        since = [(key[0], key[1], key[2][:4] + month, False) for month in MONTHS[:end(key[2])[1]]]
        if all(k in right for k in since) and sum(may[k] for k in since) == may[key]:
            right.add(key)
    # One figure whose period can be said in two ways ("Desember 2023" and the fourth quarter) has to be read once.
    said = {(measure, district, end(period), may[key]) for key in right for measure, district, period, _ in [key]}
    right |= {key for key in may if (key[0], key[1], end(key[2]), may[key]) in said}
    # Where a list's rows are told both by month and by quarter, either is enough.
    for key in may:
        inside = [k for k in may if k[:2] == key[:2] and k[3] == key[3] == False and k != key and begin(k[2]) >= begin(key[2]) and end(k[2]) <= end(key[2])]
        for level in (MONTHS, QUARTERS):
            parts = [k for k in inside if k[2][4:] in level]
            if parts and sum(may[k] for k in parts) == may[key]:
                right |= {key} if right >= set(parts) else set(parts) if key in right else set()
    loud = any(f["severity"] != "info" and f["rule"]["name"] not in ASIDE for f in report["findings"])
    if wrong:
        return ("spoken" if loud else "silent"), wrong, len(right), len(may)
    # Of years that were not asked for nothing has to be read.
    asked = {k for k in may if k[2].startswith(str(truth["year"]))}
    kind = "right" if asked <= right else "refused" if loud else "mute"
    return kind, "", len(right & asked), len(asked)


def main(iku, folder, limit):
    with tempfile.TemporaryDirectory() as drawn:
        roots = [folder]
        if folder == "make":
            drawers = sorted(name for name in os.listdir(HERE) if os.path.exists(os.path.join(HERE, name, "make.py")))
            roots = [os.path.join(drawn, name) for name in drawers]
            for root in roots:
                make = os.path.join(HERE, os.path.basename(root), "make.py")
                subprocess.run([sys.executable, "-B", make, root], check=True, stdout=subprocess.DEVNULL)
        count, read, want = {}, 0, 0
        folders = [os.path.join(root, name) for root in roots for name in sorted(os.listdir(root))]
        folders = [one for one in folders if os.path.exists(os.path.join(one, "truth.json"))]
        with ThreadPoolExecutor(os.cpu_count()) as pool:
            judged = list(pool.map(lambda one: case(iku, one), folders))
        for one, (kind, wrong, right, all_of_them) in zip(folders, judged):
            count[kind] = count.get(kind, 0) + 1
            read, want = read + right, want + all_of_them
            if kind not in ("right", "refused"):
                print(f"{kind:7} {os.path.basename(one)}: {wrong}")
    kinds = "  ".join(f"{kind} {count.get(kind, 0)}" for kind in ("silent", "spoken", "mute", "refused", "right"))
    print(f"{kinds}  of {sum(count.values())} cases; figures read {read}/{want}")
    failed = count.get("silent", 0) + count.get("spoken", 0) + count.get("mute", 0)
    return 0 if failed <= int(limit) and sum(count.values()) else 1


if __name__ == "__main__":
    sys.exit(main(*sys.argv[1:4]))
