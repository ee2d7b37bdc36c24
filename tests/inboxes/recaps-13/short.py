from lib import *
from openpyxl.styles import Font, PatternFill
from openpyxl.comments import Comment
K_, A_, X_, U_ = "koperasi_total", "koperasi_aktif", "koperasi_tidak_aktif", "umkm_total"
MI, KE, ME = "umkm_mikro", "umkm_kecil", "umkm_menengah"
PD, IZ, BT, TG = "peserta_diklat", "umkm_izin_usaha", "ukm_difasilitasi", "ukm_target"
BPS = [7304010, 7304011, 7304020, 7304021, 7304030, 7304031, 7304040, 7304041, 7304042, 7304050, 7304051]

def H(name, files, may, note="", area="recap", year=2023, only=False): case("honest", area, "w13-honest-" + name, files, may, note, year, only)
def T(name, files, note, area="recap", year=2023): case("trap", area, "w13-trap-" + name, files, [], note, year)
def P(name, files, may, note, area="recap", year=2023): case("part", area, "w13-trap-" + name, files, may, note, year)

def body(cols, order=range(11), name=str, no=int, total="Jumlah", float_total=None):
    """Rows: number, kecamatan, figures; then the total row."""
    rows = [([no(k + 1)] if no else []) + [name(N[i])] + [c[i] for c in cols] for k, i in enumerate(order)]
    if total:
        rows.append(([None] if no else []) + [total] + [sum(c) if all(isinstance(v, int) for v in c) else None for c in cols])
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
