"""layouts of recaps that rounds 27 to 29 share"""
from short import *
import zlib
from datetime import date
L = get_column_letter
TW = ["TW I", "TW II", "TW III", "TW IV"]
TRI = ["Triwulan I", "Triwulan II", "Triwulan III", "Triwulan IV"]
QS = ["2023-Q1", "2023-Q2", "2023-Q3", "2023-Q4"]
BLN = ["Januari", "Februari", "Maret", "April", "Mei", "Juni", "Juli", "Agustus", "September", "Oktober", "November", "Desember"]
NO = [None] * 11


def tree(r, spec, merged=True, low=False):
    """Heading rows of any depth from row r: words, or (group, [words or groups]); and their merges. low: single words stand on the last row."""
    deep = lambda x: 1 + max(map(deep, x[1])) if isinstance(x, tuple) else 1
    n, at, merges = max(map(deep, spec)), {}, []

    def go(x, level, c):
        if not isinstance(x, tuple):
            at[n - 1 if low else level, c] = x
            if merged and not low and level < n - 1: merges.append(f"{L(c)}{r + level}:{L(c)}{r + n - 1}")
            return c + 1
        at[level, c] = x[0]; e = c
        for y in x[1]: e = go(y, level + 1, e)
        if merged and e - c > 1: merges.append(f"{L(c)}{r + level}:{L(e - 1)}{r + level}")
        return e
    c = 1
    for x in spec: c = go(x, 0, c)
    return [[at.get((i, j)) for j in range(1, c)] for i in range(n)], merges


def styled(titles, foot, fx, k):
    """Small differences of layout from one table to the next, of no meaning: how districts, numbers and the total are written, their order."""
    h = zlib.crc32("".join(str(t) for t in list(titles) + list(foot)).encode())
    if fx is None and "name" not in k and "order" not in k:
        k["name"] = [str, str, str.upper, lambda n: "Kecamatan " + n, lambda n: "Kec. " + n, lambda n: "KEC. " + n.upper()][h % 6]
        if h // 6 % 4 == 0 and "nomor" not in str(foot): k["order"] = ALPHA
        if "no" not in k: k["no"] = [int, int, roman, lambda n: f"{n}."][h // 24 % 4]
    if "total" not in k: k["total"] = ["Jumlah", "JUMLAH", "TOTAL", "Total Kabupaten", "JUMLAH SELURUHNYA", "Kab. Jeneponto"][h // 96 % 6]
    return k


def TT(titles, spec, cols, foot=(), fx=None, merged=True, low=False, gap=1, lead=("No.", "Kecamatan"), mt=False, **k):
    """A table with headings of several levels; mt: titles merged over its width."""
    h, m = tree(len(titles) + gap + 1, list(lead) + list(spec), merged, low)
    if mt: m = m + [f"A{i + 1}:{L(len(h[0]))}{i + 1}" for i, t in enumerate(titles) if not isinstance(t, list)]
    return S(titles, h, cols, foot=foot, merges=m, fx=fx, gap=gap, **styled(titles, foot, fx, k))


def tab(titles, heads, cols, foot=(), **k):
    return [t if isinstance(t, list) else [t] for t in titles] + [[]] + heads + body(cols, **k) + [f if isinstance(f, list) else [f] for f in foot]


def N1(*x): return [["No.", "Kecamatan"] + list(x)]
def ST(titles, names, cols, foot=(), fx=None, **k): return S(titles, N1(*names), cols, foot=foot, fx=fx, **styled(titles, foot, fx, k))
def sz(d): return [d.mi, d.ke, d.me, d.um]
def kt(d): return [d.A, d.T, d.J]
def part_of(col, salt): return parts(col, 2, salt)[0]
def villages(d, cols, salt, names=N):
    """(district index, village, its values)."""
    for n in names:
        i, vs = N.index(n), VILLAGES[n]
        s = [split(c[i], len(vs), f"{salt}{j}{i}") for j, c in enumerate(cols)]
        for j, v in enumerate(vs): yield i, j, v, [x[j] for x in s]
def thousands(v): return f"{v:,}".replace(",", ".")


def kd(d): return [KTJ, kt(d)]
def KT(t, d, foot=(), fx=None, **k): return ST(t, KTJ, kt(d), foot=foot, fx=fx, **k)
def UT(t, d, foot=(), fx=None, **k): return ST(t, MKM, sz(d), foot=foot, fx=fx, **k)
def one(t, h, v, foot=(), fx=None, **k): return ST(t, [h], [v], foot=foot, fx=fx, **k)
def letter(*lines): return R([[k] for k in KOP] + [[]] + [[x] for x in lines])
def flow(m, cols, first=1): return [x for k, c in enumerate(cols) for x in V(m, f"2023-Q{first + k}", c)]
def months(m, cols, first=1): return [x for k, c in enumerate(cols) for x in V(m, f"2023-{first + k:02d}", c)]
def side(*tables, gap=1):
    """Tables beside each other: lists of rows."""
    w = [max(len(r) for r in t) for t in tables]
    return [[v for t, n in zip(tables, w) for v in ((list(t[i]) if i < len(t) else []) + [None] * n)[:n] + [None] * gap] for i in range(max(map(len, tables)))]
def note(at, text): return lambda ws: setattr(ws[at], "comment", Comment(text, "Staf"))
def box(r, c, colour, text):
    def fx(ws):
        fill([ws.cell(r, c)], colour); ws.cell(r, c + 1, text)
    return fx
def paint(ws, colour, *names, w=5): fill([c for n in names for c in ws[find(ws, n).row][:w]], colour)
