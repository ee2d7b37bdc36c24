"""Helpers of this folder: a grid that may stand anywhere on its sheet, and the words of its lists."""
import os, sys
sys.path.append(os.path.join(os.path.dirname(os.path.abspath(__file__)), "..", "lists-3"))
from lib import *

def W(name, note): return case(A, "w-"+name, "H", note, False)
def V(name, note): return case(A, "v-"+name, "T", note, False)
Q = ["", "TRIWULAN I TAHUN 2023", "TRIWULAN II TAHUN 2023", "TRIWULAN III TAHUN 2023", "TRIWULAN IV TAHUN 2023"]
PER = ["", "PER 31 MARET 2023", "PER 30 JUNI 2023", "PER 30 SEPTEMBER 2023", "PER 31 DESEMBER 2023"]
PEM = "PEMERINTAH KABUPATEN JENEPONTO"
DIN = "DINAS KOPERASI, USAHA KECIL DAN MENENGAH"
GREEN = PatternFill("solid", fgColor="E2EFDA"); BLUE = PatternFill("solid", fgColor="D9E1F2"); YEL = PatternFill("solid", fgColor="FFFF99")
JU = ["Kue basah", "Dagang jagung", "Penjahit", "Bengkel las", "Kios campuran", "Ikan kering", "Warung kopi"]
BEN = ["KSP", "KSU", "Kopwan", "KPRI", "KUD", "Koptan", "Kopontren", "Koperasi"]
def ku(i): return "%s Uji %d" % (BEN[i*3 % 8], i+1)
def bx(i): return ["%03d/BH/DKUKM/%s/%d" % (12+i, ROM[1+i % 4], 2003+i % 17), "AHU-%07d.AH.01.26.TAHUN %d" % (7300+i*11, 2016+i % 7), "%d/BH/KWK.20/%s/%d" % (200+i, ["III", "VI", "IX"][i % 3], 1997+i % 5)][i % 3]
def bd(i):  # a date in the year that bx(i) names
    return D([2003+i % 17, 2016+i % 7, 1997+i % 5][i % 3], 1+i % 12, 1+i % 27)
def us(i): return "Usaha %d" % (i+1)
def pm(i): return "Pemilik %d" % (i+1)
def pe(i): return "Peserta %d" % (i+1)
def rp(i): return 2500000+i*125000
def addr(i): return ["Jl. Pendidikan No. %d", "Dusun Baru RT %d", "Lingk. Pasar Blok %d", "Jl. Poros Km %d"][i % 4] % (1+i*7 % 40)
ALT = ["Mesin Giling Kopi", "Kompor 2 Tungku", "Lemari Pendingin", "Mesin Obras", "Gerobak Jualan", "Vacuum Sealer"]

def top(ws, lines, r=1, c=1, center=0):
    """title lines from (r, c); center: merged over that many columns. Returns the next row"""
    for t in lines:
        if t is not None:
            put(ws, r, c, t, True)
            if center: ws.merge_cells(start_row=r, start_column=c, end_row=r, end_column=c+center-1); ws.cell(r, c).alignment = Alignment(horizontal="center")
        r += 1
    return r

def grid(ws, r, heads, rows, c0=1, fill=None, num=False, seccol=0, fmt="dd/mm/yyyy"):
    """heading (one row, or two where a head is (group, [subs])), numbering row, rows; a row that is a str is a line of its own. Returns the next row"""
    two = any(isinstance(h, tuple) for h in heads); c = c0
    for h in heads:
        if isinstance(h, tuple):
            put(ws, r, c, h[0], True)
            if len(h[1]) > 1: ws.merge_cells(start_row=r, start_column=c, end_row=r, end_column=c+len(h[1])-1)
            for i, x in enumerate(h[1]): put(ws, r+1, c+i, x, True)
            c += len(h[1])
        else:
            put(ws, r, c, h, True)
            if two: ws.merge_cells(start_row=r, start_column=c, end_row=r+1, end_column=c)
            c += 1
    n = c-c0
    for rr in range(r, r+1+two):
        for cc in range(c0, c0+n):
            x = ws.cell(rr, cc); x.border = BOX; x.alignment = Alignment(horizontal="center", vertical="center", wrap_text=True)
            if fill: x.fill = fill
    ws.headrow = r; r += 1+two
    if num:
        for i in range(n): put(ws, r, c0+i, i+1)
        r += 1
    ws.first = r; ws.rows_at = []
    for row in rows:
        if isinstance(row, str):
            if row: put(ws, r, c0+seccol, row, True)
            r += 1; continue
        for i, v in enumerate(row):
            if v is not None: put(ws, r, c0+i, v, fmt=fmt if isinstance(v, datetime.datetime) else None)
            ws.cell(r, c0+i).border = BOX
        ws.rows_at.append(r); r += 1
    for i in range(n): ws.column_dimensions[L(c0+i)].width = 6 if i == 0 else 18
    ws.next = r
    return r

def lst(b, fn, tab, lines, heads, rows, c0=1, r0=1, center=False, gap=1, **kw):
    """a whole sheet: titles and one list"""
    ws = b.sheet(fn, tab); r = top(ws, lines, r0, c0, hdcount(heads) if center else 0)+(gap if lines else 0)
    grid(ws, r, heads, rows, c0, **kw); return ws
def foot(ws, lines, c=1, gap=1):
    for j, t in enumerate(lines): put(ws, ws.next+gap+j, c, t)
    ws.next += gap+len(lines)
def ttd(ws, c, when, jab="Kepala Bidang,"): sign(ws, ws.next+2, c, when, jab)
def strike(ws, r, n, c0=1):
    for c in range(c0, c0+n): ws.cell(r, c).font = Font(strike=True)
def q3(b, m, k, d, ok=None):
    """a flow by the quarter of its dates; ok: the entries that count"""
    quse(b, m, [[k[i], d[i]] for i in range(len(k)) if ok is None or ok[i]], 0, 1)
def cnt(k, ok=None): return count([[x] for i, x in enumerate(k) if ok is None or ok[i]], 0)
def kstat(b, k, a, per="2023-Q4", ok=None):
    """cooperatives: k districts, active or not; a kecamatan of the list without any gets 0"""
    assert ok is None or {k[i] for i in range(len(k)) if ok[i]} == set(k)  # no kecamatan left empty
    z = [(k[i], bool(a[i])) for i in range(len(k)) if ok is None or ok[i]]; m = [x for x in NAMES if any(x == y for y, _ in z)]
    b.use("koperasi_total", per, {x: sum(y == x for y, _ in z) for x in m})
    for w, v in (("koperasi_aktif", True), ("koperasi_tidak_aktif", False)): b.use(w, per, {x: sum(y == x and u == v for y, u in z) for x in m})
def ustat(b, k, s, per="2023-Q4", ok=None):
    assert ok is None or {k[i] for i in range(len(k)) if ok[i]} == set(k)
    umuse(b, [[k[i], s[i]] for i in range(len(k)) if ok is None or ok[i]], 0, 1, per)
def sc(n, f=0): return [["Mikro", "Mikro", "Kecil", "Mikro", "Mikro", "Menengah", "Mikro"][(i+i//7+f) % 7] for i in range(n)]
