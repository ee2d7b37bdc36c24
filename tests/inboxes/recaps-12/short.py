import os, sys
from lib import *
# The cases of each round begin with the number of its folder.
ROUND = "w" + os.path.basename(os.path.dirname(os.path.abspath(sys.argv[0]))).split("-")[1]
from openpyxl.styles import Font, PatternFill
from openpyxl.comments import Comment
K_, A_, X_, U_ = "koperasi_total", "koperasi_aktif", "koperasi_tidak_aktif", "umkm_total"
MI, KE, ME = "umkm_mikro", "umkm_kecil", "umkm_menengah"
PD, IZ, BT, TG = "peserta_diklat", "umkm_izin_usaha", "ukm_difasilitasi", "ukm_target"
BPS = [7304010, 7304011, 7304020, 7304021, 7304030, 7304031, 7304040, 7304041, 7304042, 7304050, 7304051]

def H(name, files, may, note="", area="recap", year=2023, only=False): case("honest", area, ROUND + "-honest-" + name, files, may, note, year, only)
def T(name, files, note, area="recap", year=2023): case("trap", area, ROUND + "-trap-" + name, files, [], note, year)
def P(name, files, may, note, area="recap", year=2023): case("part", area, ROUND + "-trap-" + name, files, may, note, year)

def body(cols, order=range(11), name=str, no=int, total="Jumlah", float_total=None, top=False):
    """Rows: number, kecamatan, figures; then the total row."""
    val = lambda v: v.v if isinstance(v, F) else v
    cols0, cols = cols, [[val(v) for v in c] for c in cols]
    rows = [([no(k + 1)] if no else []) + [name(N[i])] + [c[i] for c in cols0] for k, i in enumerate(order)]
    if total:
        rows.insert(0 if top else 11, ([None] if no else []) + [total] + [sum(c) if all(isinstance(v, int) for v in c) else None for c in cols])
    return rows

def S(titles, heads, cols, foot=(), merges=(), fx=None, gap=1, **k):
    return R([t if isinstance(t, list) else [t] for t in titles] + [[]] * gap + heads + body(cols, **k) + [f if isinstance(f, list) else [f] for f in foot], merges, fx)

def run(cols):
    """Running totals."""
    out, at = [], [0] * 11
    for c in cols: at = add(at, c); out.append(at)
    return out

def but(col, *names):
    """The column without these districts."""
    return [None if N[i] in names else v for i, v in enumerate(col)]

def only(col, *names): return [v if N[i] in names else None for i, v in enumerate(col)]

def roman(n): return ["I", "II", "III", "IV", "V", "VI", "VII", "VIII", "IX", "X", "XI"][n - 1]

def fill(cells, colour):
    for c in cells: c.fill = PatternFill("solid", fgColor=colour)

def fmt(cells, f):
    for c in cells: c.number_format = f

def sig(date, post="Kepala Dinas,", name="Pejabat Rekaan, S.Sos., M.Si."):
    return ["", [None, None, None, date], [None, None, None, post], "", "", [None, None, None, name], [None, None, None, "NIP. 19710101 199803 1 002"]]

KOP = ["PEMERINTAH KABUPATEN JENEPONTO", "DINAS KOPERASI DAN USAHA KECIL MENENGAH", "Jalan Rekaan No. 00 Bontosunggu"]

class Y: pass

def series(name, n):
    """The same districts at n later dates: small changes from one to the next."""
    d, out = D(name), []
    A, T, mi, ke, me = d.A, d.T, d.mi, d.ke, d.me
    for k in range(n):
        y = Y()
        if k: A, T, mi, ke, me = add(A, d.nums(0, 3, f"A{k}")), [max(0, v - w) for v, w in zip(T, d.nums(0, 2, f"T{k}"))], add(mi, d.nums(2, 45, f"mi{k}")), add(ke, d.nums(0, 4, f"ke{k}")), add(me, d.nums(0, 1, f"me{k}"))
        y.A, y.T, y.mi, y.ke, y.me = A, T, mi, ke, me
        y.J, y.um = add(A, T), add(mi, ke, me)
        out.append(y)
    return out

_R = R
def R(rows, merges=(), fx=None, r0=1, c0=1):
    """lib.R, but a merge may cover no value."""
    go = _R(rows, (), None, r0, c0)
    def do(ws):
        go(ws)
        for m in merges:
            top = True
            for line in ws[m]:
                for c in line:
                    assert top or c.value is None, (m, c.coordinate, c.value)
                    top = False
            ws.merge_cells(m)
        if fx: fx(ws)
    return do

def KM(d, p): return [(A_, p, False, d.A), (X_, p, False, d.T), (K_, p, False, d.J)]
def UM(d, p): return [(MI, p, False, d.mi), (KE, p, False, d.ke), (ME, p, False, d.me), (U_, p, False, d.um)]
def V(m, p, v, c=False): return [(m, p, c, v)]
def parts(col, n, salt):
    """n columns that add up to this one."""
    return [list(c) for c in zip(*[split(v, n, f"{salt}{i}") for i, v in enumerate(col)])]
def fcol(col, f, r): return [F(f.replace("#", str(r + i)), v) for i, v in enumerate(col)]
NK = ["No.", "Kecamatan"]
KTJ = ["Aktif", "Tidak Aktif", "Jumlah"]
MKM = ["Mikro", "Kecil", "Menengah", "Jumlah"]
LUAS = [121.82, 152.96, 57.58, 88.30, 69.49, 53.76, 33.04, 29.91, 40.68, 43.95, 58.30]
PDDK = [58112, 29904, 45310, 39021, 61207, 34415, 21288, 20170, 25066, 30712, 26940]
DESA = [14, 8, 12, 12, 13, 11, 6, 7, 8, 10, 12]
TAIL = lambda date="Bontosunggu, 9 Oktober 2023", post="Kepala Bidang,": sig(date, post, "Pejabat Rekaan, S.E.")
