"""More helpers: twelve further desks of the office (style and habits), short names for truths and cases."""
import os, sys
sys.path.append(os.path.join(os.path.dirname(os.path.abspath(__file__)), "..", "recaps-3"))
import datetime
from lib import *
from lib import STYLE, restyle, page
from openpyxl.comments import Comment
from openpyxl.styles import Alignment, Font, PatternFill

STYLE.update({
    "renja": lambda ws: (restyle(ws, "Arial Narrow", 10, "FFDDEBF7", "#,##0"), page(ws, True, True, 14)),
    "lkpj": lambda ws: (restyle(ws, "Bookman Old Style", 10, "FFBFBFBF"), page(ws, False)),
    "dak": lambda ws: (restyle(ws, "Calibri", 11, "FFC6E0B4", "#,##0"), page(ws, True, True)),
    "wd": lambda ws: restyle(ws, "Calibri", 11),
    "wa": lambda ws: restyle(ws, "Calibri", 11, "FFFFFF00"),
    "dash": lambda ws: (restyle(ws, "Segoe UI", 10, "FF4472C4", "#,##0"), setattr(ws.sheet_view, "showGridLines", False)),
    "ods": lambda ws: restyle(ws, "Tahoma", 9, "FFD9D9D9", "#,##0"),
    "desa": lambda ws: (restyle(ws, "Times New Roman", 11), page(ws, False, False, 14)),
    "bpd": lambda ws: (restyle(ws, "Arial", 10, "FFFFE699", "#,##0"), page(ws)),
    "iku": lambda ws: (restyle(ws, "Cambria", 11, "FFE2EFDA"), page(ws, True, True)),
    "gf": lambda ws: restyle(ws, "Arial", 10),
    "bln": lambda ws: (restyle(ws, "Times New Roman", 12), page(ws, True)),
})
NAMES = {"lkpj": lambda n: "Kecamatan " + n, "ods": str.upper, "bln": lambda n: "Kec. " + n, "dak": str.upper}

Q1, Q2, Q3, Q4, Y = "2023-Q1", "2023-Q2", "2023-Q3", "2023-Q4", "2023"
QS = (Q1, Q2, Q3, Q4)
BL = ["Januari", "Februari", "Maret", "April", "Mei", "Juni", "Juli", "Agustus", "September", "Oktober", "November", "Desember"]
AT = ["Koperasi Aktif", "Koperasi Tidak Aktif", "Jumlah Koperasi"]
ATU = ["Aktif", "Tidak Aktif", "Jumlah"]
MK = ["Usaha Mikro", "Usaha Kecil", "Usaha Menengah", "Jumlah UMKM"]
MKU = ["Mikro", "Kecil", "Menengah", "Jumlah"]


def one(m, v, p=Q4, cum=False): return [(m, p, cum, v)]
def kops(a, t, p): return one("koperasi_aktif", a, p) + one("koperasi_tidak_aktif", t, p) + one("koperasi_total", add(a, t), p)
def kop(d, p=Q4): return kops(d.A, d.T, p)
def akt(v, p=Q4): return one("koperasi_aktif", v, p)
def tot(v, p=Q4): return one("koperasi_total", v, p)
def um(d, p=Q4): return one("umkm_mikro", d.mi, p) + one("umkm_kecil", d.ke, p) + one("umkm_menengah", d.me, p) + one("umkm_total", d.um, p)
def umt(v, p=Q4): return one("umkm_total", v, p)
def dik(v, p=Q4, cum=False): return one("peserta_diklat", v, p, cum)
def izin(v, p=Q4, cum=False): return one("umkm_izin_usaha", v, p, cum)
def bant(v, p=Q4, cum=False): return one("ukm_difasilitasi", v, p, cum)
def tgt(v, p=Q4): return one("ukm_target", v, p)
def but(v, *idx): return [None if i in idx else x for i, x in enumerate(v)]
def pick(v, *idx): return [x if i in idx else None for i, x in enumerate(v)]
def less(v, k): return [x - k for x in v]
def at(d): return [d.A, d.T, d.J]
def mk(d): return [d.mi, d.ke, d.me, d.um]
def dots(v): return f"{v:,}".replace(",", ".")
def run(*cols):
    """Running totals of the columns."""
    out = []
    for c in cols: out.append(add(out[-1], c) if out else list(c))
    return out


def go(kind, name, area, files, may, note, **k):
    """One case; the desk's way of writing the names of districts is laid over its tables."""
    f = NAMES.get(name.split("-")[0])
    if f:
        for tabs in files.values():
            for b in tabs.values():
                for x in b if isinstance(b, list) else [b]:
                    if isinstance(x, dict): x.setdefault("name", f)
    case(kind, area, ("w-" if kind == "honest" else "v-") + name, files, may, note, **k)


def H(name, area, files, may, note="", **k): go("honest", name, area, files, may, note, **k)
def T(name, area, files, note, **k): go("trap", name, area, files, [], note, **k)
def P(name, area, files, may, note, **k): go("part", name, area, files, may, note, **k)


def pairs(*kv): return [[k, None, ": " + v] for k, v in kv]
def sign(who="KEPALA DINAS", when="Januari 2024", col=4):
    return [[], [None] * col + ["Jeneponto,      " + when], [None] * col + [who + ","], [], [], [None] * col + ["Pejabat Rekaan"], [None] * col + ["NIP. 19800101 200501 1 001"]]
def frozen(ws): ws.freeze_panes = "A2"
def bold(*texts): return lambda ws: [setattr(find(ws, t), "font", Font(bold=True)) for t in texts]
def note_on(text, words, nth=1, who="Staf"): return lambda ws: setattr(find(ws, text, nth), "comment", Comment(words, who))
def fmt(heads, f):
    def do(ws):
        for h in heads:
            for c in under(ws, h): c.number_format = f
    return do
def fill(cells, color):
    for c in cells: c.fill = PatternFill("solid", fgColor=color)
