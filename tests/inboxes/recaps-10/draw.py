"""What honest.py and traps.py share: a drawer of tables with any lead columns, and short names for the truths."""
from lib import *
from lib import N, CODES, VILLAGES, D, F, add, pct, put, case, get_column_letter, Font, Side, Border, Alignment

ROM = ["I", "II", "III", "IV"]
BLN = ["Januari", "Februari", "Maret", "April", "Mei", "Juni", "Juli", "Agustus", "September", "Oktober", "November", "Desember"]
BLN3 = ["Jan", "Peb", "Mar", "Apr", "Mei", "Jun", "Jul", "Agt", "Sep", "Okt", "Nop", "Des"]
KOP = ["PEMERINTAH KABUPATEN JENEPONTO", "DINAS KOPERASI DAN USAHA KECIL MENENGAH", "Jl. Pelita No. 00 Bontosunggu, Kode Pos 92311"]


def G(titles, heads, body, foot=(), r0=None, c0=1, gap=1, fx=None, merge=True, numrow=None, tm=None, box=True):
    """Titles, heads (None = joined to the left, '^' = joined with above), body rows, foot rows; below what already stands."""
    def go(ws):
        r = r0 or (1 if ws.max_row == 1 and ws.cell(1, 1).value is None and ws.max_column == 1 else ws.max_row + 2)
        for t in titles:
            if isinstance(t, (list, tuple)):
                for j, v in enumerate(t):
                    if v is not None: put(ws, r, c0 + j, v)
            elif t:
                ws.cell(r, c0, t).font = Font(bold=True)
                if tm:
                    ws.merge_cells(start_row=r, start_column=c0, end_row=r, end_column=c0 + tm - 1)
                    ws.cell(r, c0).alignment = Alignment(horizontal="center")
            r += 1
        r += gap if titles else 0
        top = r
        last = len(heads) - 1
        for i, row in enumerate(heads):
            j = 0
            while j < len(row):
                v = row[j]
                if v is None or v == "^": j += 1; continue
                ws.cell(r + i, c0 + j, v).font = Font(bold=True)
                e = j
                if i < last:
                    while e + 1 < len(row) and row[e + 1] is None: e += 1
                d = i
                while d < last and j < len(heads[d + 1]) and heads[d + 1][j] == "^": d += 1
                if merge and (e > j or d > i):
                    ws.merge_cells(start_row=r + i, start_column=c0 + j, end_row=r + d, end_column=c0 + e)
                j = e + 1
        r += len(heads)
        if numrow:
            for j, v in enumerate(numrow): ws.cell(r, c0 + j, v)
            r += 1
        width = max(len(h) for h in heads) if heads else 1
        for row in body:
            for j, v in enumerate(row):
                if v is not None and v != "": put(ws, r, c0 + j, v)
            r += 1
        if box:
            thin = Side(style="thin")
            for rr in range(top, r):
                for cc in range(c0, c0 + width):
                    try: ws.cell(rr, cc).border = Border(left=thin, right=thin, top=thin, bottom=thin)
                    except AttributeError: pass
        for f in foot:
            for j, v in enumerate(f if isinstance(f, (list, tuple)) else [f]):
                if v is not None and v != "": put(ws, r, c0 + j, v)
            r += 1
        if fx: fx(ws)
    return go


def B(cols, total="JUMLAH", no=True, names=None, order=None, at=0, tcols=None, num=int):
    """Body rows by kecamatan, with a total row below (at=0), above (at=1) or none (total=None)."""
    names, out = names or N, []
    for k, i in enumerate(order or range(11)):
        out.append(([num(k + 1)] if no else []) + [names[i]] + [c[i] for c in cols])
    if total:
        whole = []
        for c in cols:
            if tcols and len(tcols) > len(whole) and tcols[len(whole)] is not None: whole.append(tcols[len(whole)])
            else: whole.append(sum(v for v in c if isinstance(v, int)) if any(isinstance(v, int) for v in c) and not any(isinstance(v, float) for v in c) else None)
        row = ([None] if no and at else [total] if no else []) + ([total] if not no or at else [None]) + whole
        out = [row] + out if at else out + [row]
    return out


def grow(col, q, salt=0):
    """A position q quarters later."""
    return [v + (q * (1 + (i * 7 + salt) % 3)) // 2 for i, v in enumerate(col)]


def run(cols):
    out = []
    for c in cols: out.append(add(out[-1], c) if out else list(c))
    return out


def K(p, A=None, T=None, J=None):
    return [(m, p, False, v) for m, v in (("koperasi_aktif", A), ("koperasi_tidak_aktif", T), ("koperasi_total", J)) if v is not None]


def U(p, mi=None, ke=None, me=None, um=None):
    return [(m, p, False, v) for m, v in (("umkm_mikro", mi), ("umkm_kecil", ke), ("umkm_menengah", me), ("umkm_total", um)) if v is not None]


def P(p, v, cum=False): return [("peserta_diklat", p, cum, v)]
def Z(p, v, cum=False): return [("umkm_izin_usaha", p, cum, v)]
def S(p, v, cum=False): return [("ukm_difasilitasi", p, cum, v)]
def TG(p, v): return [("ukm_target", p, False, v)]
def but(col, *out): return [None if N[i] in out else v for i, v in enumerate(col)]
def only(col, *keep): return [v if N[i] in keep else None for i, v in enumerate(col)]
def idx(*names): return [N.index(n) for n in names]


def sign(place_date, post, name="Pejabat Rekaan", col=4):
    pad = [None] * col
    return ["", pad + [place_date], pad + [post], "", "", pad + [name], pad + ["NIP. 19770203 200312 1 002"]]
