"""Helpers: draws recap workbooks by kecamatan and writes them with their truth, the same bytes every time.

An office's habits (STYLE) laid over each of its sheets, letterheads (LETTER),
text formulas, cover sheets (text), a chart, a truth for the asked year.
"""
import io, json, os, re, zipfile, zlib
from openpyxl import Workbook
from openpyxl.chart import BarChart, Reference
from openpyxl.styles import Alignment, Border, Font, PatternFill, Side
from openpyxl.utils import get_column_letter

KEC = [("73.04.01", "Bangkala"), ("73.04.06", "Bangkala Barat"), ("73.04.02", "Tamalatea"), ("73.04.07", "Bontoramba"),
       ("73.04.03", "Binamu"), ("73.04.08", "Turatea"), ("73.04.04", "Batang"), ("73.04.09", "Arungkeke"),
       ("73.04.11", "Tarowang"), ("73.04.05", "Kelara"), ("73.04.10", "Rumbia")]
N = [n for _, n in KEC]
CODES = [c for c, _ in KEC]
ALPHA = sorted(range(11), key=lambda i: N[i])
VILLAGES = {
    'Bangkala': ['Benteng', 'Pallengu', 'Pantai Bahari', 'Bontorannu', 'Pallantikang', 'Kalimporo', 'Punagaya', 'Mallasoro', 'Kapita', 'Marayoka', 'Jenetallasa', 'Tombo Tombolo', 'Gunung Silanu', 'Bontomanai'],
    'Tamalatea': ['Bonto Tangnga', 'Tonro Kassi', 'Tonro Kassi Barat', 'Tonro Kassi Timur', 'Taman Roya', 'Manjangloe', 'Borongtala', 'Bontosunggu', 'Turatea', 'Karelayu', 'Bontojai', 'Turatea Timur'],
    'Binamu': ['Pabiringa', 'Balang', 'Empoang', 'Balang Toa', 'Balang Beru', 'Empoang Selatan', 'Sidenre', 'Empoang Utara', 'Monro Monro', 'Biring Kassi', 'Panaikang', 'Bontoa', 'Sapanang'],
    'Batang': ['Togo Togo', 'Bonto Raya', 'Maccinibaji', 'Camba Camba', 'Kaluku', 'Bungeng'],
    'Kelara': ['Tolo', 'Tolo Utara', 'Tolo Selatan', 'Tolo Timur', 'Tolo Barat', 'Gantarang', 'Bontolebang', 'Bontonompo', 'Samataring', 'Tombolo'],
    'Bangkala Barat': ['Bulu Jaya', 'Banrimanurung', 'Barana', 'Beroanging', 'Tuju', 'Garassikang', 'Pattiro', 'Pappalluang'],
    'Bontoramba': ['Bontoramba', 'Bulusibatang', 'Balumbungan', 'Bangkalaloe', 'Datara', 'Maero', 'Kareloe', 'Batujala', 'Bulusuka', 'Tanammawang', 'Lentu', 'Baraya'],
    'Turatea': ['Paitana', "Bonto Mate'ne", 'Mangepong', 'Bululoe', 'Kayuloe Barat', 'Langkura', 'Bungungloe', 'Kayuloe Timur', 'Jombe', 'Tanjonga', 'Parasanganberu'],
    'Arungkeke': ['Bulo Bulo', 'Arungkeke', 'Palajau', 'Boronglamu', 'Arungkeke Pallantikang', 'Kalumpangloe', 'Kampala'],
    'Rumbia': ['Rumbia', 'Lebangmanai', 'Bontomanai', 'Bontotiro', 'Loka', 'Tompobulu', 'Kassi', 'Pallantikang', 'Lebangmanai Utara', 'Bontocini', 'Janetallasa', 'Ujung Bulu'],
    'Tarowang': ['Pao', 'Bontorappo', 'Tarowang', 'Allu Tarowang', 'Balangbaru', 'Balangloe Tarowang', 'Bonto Ujung', 'Tino'],
}


class F:
    """A formula with the value Excel would have stored for it."""
    def __init__(self, f, v): self.f, self.v = f, v


def put(ws, r, c, v):
    if isinstance(v, F):
        cell = ws.cell(r, c, v.f)
        ws.parent.__dict__.setdefault("stored", {})[(ws.title, cell.coordinate)] = v.v
        return cell
    return ws.cell(r, c, v)


def R(rows, merges=(), fx=None, r0=1, c0=1):
    """A sheet drawn row by row as given."""
    def go(ws):
        for i, row in enumerate(rows):
            for j, v in enumerate(row if isinstance(row, (list, tuple)) else [row]):
                if v is not None: put(ws, r0 + i, c0 + j, v)
        for m in merges: ws.merge_cells(m)
        if fx: fx(ws)
    return go


def find(ws, text, nth=1):
    """The nth cell with this text, or the nth that begins with it when it ends in '*'."""
    for row in ws.iter_rows():
        for c in row:
            if c.value == text or isinstance(c.value, str) and text.endswith("*") and c.value.startswith(text[:-1]):
                nth -= 1
                if nth == 0: return c
    raise KeyError(text)


def under(ws, text, nth=1, n=11):
    """The n figures below a heading (the first row below it that holds a number begins)."""
    h = find(ws, text, nth)
    r = h.row + 1
    while not isinstance(ws.cell(r, h.column).value, (int, float)): r += 1
    return [ws.cell(r + i, h.column) for i in range(n)]


def comment(ws, text, note):
    from openpyxl.comments import Comment
    find(ws, text).comment = Comment(note, "Staf")


def hide_col(ws, text, nth=1):
    ws.column_dimensions[find(ws, text, nth).column_letter].hidden = True


def across(titles, lines, lead=("No", "Uraian", "Satuan"), names=None, total="Jumlah", foot=(), merges=(), fx=None, first=True, order=None):
    """Districts beside each other; lines: (label, unit, values)."""
    order = order or range(11)
    names = names or N
    rows = [[t] for t in titles] + [[]]
    rows.append(list(lead) + [names[i] for i in order] + ([total] if total else []))
    for k, (label, unit, vals) in enumerate(lines):
        left = {3: [k + 1, label, unit], 2: [label, unit], 1: [label]}[len(lead)]
        whole = [sum(v for v in vals if isinstance(v, int))] if total and any(isinstance(v, int) for v in vals) else []
        rows.append(left + [vals[i] for i in order] + whole)
    return R(rows + [[f] for f in foot], merges, fx)


def long(titles, heads, lines, foot=(), fx=None):
    """One figure a row; lines as they stand."""
    return R([[t] for t in titles] + [[]] + [heads] + [list(x) for x in lines] + [[f] for f in foot], (), fx)


def split(v, n, salt):
    """v as a sum of n whole numbers, none below nought."""
    out, left = [], v
    for i in range(n - 1):
        h = zlib.crc32(f"{salt}:{i}".encode()) % (2 * left // (n - i) + 1)
        out.append(h); left -= h
    return out + [left]


class D:
    """The figures of one case, from its name alone."""
    def __init__(self, name):
        self.s = zlib.crc32(name.encode())

    def nums(self, lo, hi, salt):
        out = []
        for i in range(11):
            h = zlib.crc32(f"{self.s}:{salt}:{i}".encode())
            out.append(lo + h % (hi - lo + 1))
        return out

    def __getattr__(self, k):
        n = self.nums
        if k == "A": return n(9, 34, "A")
        if k == "T": return n(3, 21, "T")
        if k == "J": return add(self.A, self.T)
        if k == "mi": return n(410, 1650, "mi")
        if k == "ke": return n(11, 88, "ke")
        if k == "me": return n(1, 7, "me")
        if k == "um": return add(self.mi, self.ke, self.me)
        if k == "tg": return n(12, 30, "tg")
        if k == "bt": return n(5, 28, "bt")
        if k[0] == "p" and k[1:].isdigit(): return n(3, 24, k)      # flow of a quarter or month
        if k[0] == "z" and k[1:].isdigit(): return n(4, 26, k)      # another flow
        if k[0] == "n" and k[1:].isdigit(): return n(1, 9, k)       # small parts
        if k[0] == "o" and k[1:].isdigit(): return n(120, 980, k)   # members, workers
        if k[0] == "r" and k[1:].isdigit(): return [v * 250000 for v in n(60, 900, k)]   # rupiah
        raise AttributeError(k)


def add(*cols): return [sum(v) for v in zip(*cols)]
def pct(a, b): return [(20000 * x + y) // (2 * y) / 100 for x, y in zip(a, b)]  # half up
def txt(*vals): return [vals[i % len(vals)] for i in range(11)]


def rec(titles, heads, cols, **k):
    return dict(titles=titles, heads=heads, cols=cols, **k)


def draw(ws, b, r0, c0):
    """One block at (r0, c0); returns the first free row. In heads: None = blank (merged to the left label when merge), '^' = merged with above."""
    thin = Side(style="thin"); box = Border(left=thin, right=thin, top=thin, bottom=thin)
    merge, no = b.get("merge", True), b.get("no", True)
    first = 2 if no else 1
    width = first + len(b["cols"])
    r = r0
    for t in b["titles"]:
        if isinstance(t, (list, tuple)):
            for i, v in enumerate(t):
                if v is not None: ws.cell(r, c0 + i, v)
        elif t:
            ws.cell(r, c0, t).font = Font(bold=True)
            if b.get("mergetitle"):
                ws.merge_cells(start_row=r, start_column=c0, end_row=r, end_column=c0 + width - 1)
                ws.cell(r, c0).alignment = Alignment(horizontal="center")
        r += 1
    r += b.get("space", 1)
    heads, gap = b["heads"], b.get("gap", 0)
    rows = [r]
    for i in range(1, len(heads)): rows.append(rows[-1] + 1 + (gap if i == 1 else 0))
    lead = ([b.get("nohead", "No")] if no else []) + [b.get("kec", "Kecamatan")]
    leadrow = rows[0] if merge and not gap else rows[-1]
    for i, v in enumerate(lead):
        ws.cell(leadrow, c0 + i, v)
        if merge and not gap and len(rows) > 1: ws.merge_cells(start_row=rows[0], start_column=c0 + i, end_row=rows[-1], end_column=c0 + i)
    for i, row in enumerate(heads):
        j = 0
        while j < len(row):
            v = row[j]
            if v is None or v == "^": j += 1; continue
            c = c0 + first + j
            ws.cell(rows[i], c, v)
            e = j
            if i < len(heads) - 1:
                while e + 1 < len(row) and row[e + 1] is None: e += 1
            d = i
            while d + 1 < len(heads) and j < len(heads[d + 1]) and heads[d + 1][j] == "^": d += 1
            if merge and (e > j or d > i): ws.merge_cells(start_row=rows[i], start_column=c, end_row=rows[d], end_column=c0 + first + e)
            j = e + 1
    r = rows[-1] + 1
    if b.get("numrow"):
        for i, v in enumerate(b["numrow"]): ws.cell(r, c0 + i, v)
        r += 1
    sections = b.get("sections") or [(None, b["cols"])]
    for label, cols in sections:
        if label:
            ws.cell(r, c0, label if isinstance(label, str) else label[0])
            if not isinstance(label, str): ws.cell(r, c0 + 1, label[1])
            r += 1
        top = r
        for k, i in enumerate(b.get("order") or range(11)):
            name = N[i]
            if no: ws.cell(r, c0, b.get("number", int)(k + 1))
            ws.cell(r, c0 + first - 1, b.get("name", str)(name))
            for j, col in enumerate(cols):
                if col[i] is not None: put(ws, r, c0 + first + j, col[i])
            r += 1
        if b.get("total", True):
            ws.cell(r, c0 + (0 if b.get("totalleft", True) else first - 1), b.get("totalword", "JUMLAH"))
            for j, col in enumerate(cols):
                whole = [v.v if isinstance(v, F) else v for v in col]
                if any(isinstance(v, int) for v in whole) and not any(isinstance(v, float) for v in whole):
                    L = get_column_letter(c0 + first + j)
                    put(ws, r, c0 + first + j, F(f"=SUM({L}{top}:{L}{r - 1})", sum(v for v in whole if isinstance(v, int))) if b.get("totalformula") else sum(v for v in whole if isinstance(v, int)))
            if merge and no and b.get("totalleft", True): ws.merge_cells(start_row=r, start_column=c0, end_row=r, end_column=c0 + 1)
            r += 1
        for rr in range(rows[0] if label is None else top, r):
            for cc in range(c0, c0 + width):
                try: ws.cell(rr, cc).border = box
                except AttributeError: pass
    foot = b.get("foot", [])
    for f in foot:
        if isinstance(f, tuple): ws.cell(r + f[0], c0 + f[1], f[2]) if not isinstance(f[2], list) else None
        elif isinstance(f, list):
            for i, v in enumerate(f):
                if v is not None: put(ws, r, c0 + i, v)
        elif f: ws.cell(r, c0, f)
        r += 1
    return r


SIGN = ["", "Jeneponto,     Januari 2024", "KEPALA BIDANG,", "", "Pejabat Rekaan", "NIP. 19800101 200501 1 001"]


def save(wb, path):
    buf = io.BytesIO(); wb.save(buf)
    src = zipfile.ZipFile(buf)
    with zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED) as z:
        for i in src.infolist():
            data = src.read(i)
            m = re.fullmatch(r"xl/worksheets/sheet(\d+)\.xml", i.filename)
            if m:
                title = wb.worksheets[int(m[1]) - 1].title
                for (tab, at), v in wb.__dict__.get("stored", {}).items():
                    if tab != title: continue
                    kind = b' t="str"' if isinstance(v, str) else b""
                    data, n = re.subn(rb'<c r="%s"([^>]*)>(<f>[^<]*</f>)<v ?/?>(</v>)?' % at.encode(), rb'<c r="%s"\g<1>%s>\g<2><v>%s</v>' % (at.encode(), kind, str(v).encode()), data)
                    assert n == 1, (tab, at)
            if i.filename == "docProps/core.xml":
                data = re.sub(rb"(<dcterms:(created|modified)[^>]*>)[^<]*", rb"\g<1>2024-01-05T08:00:00Z", data)
            z.writestr(zipfile.ZipInfo(i.filename, (1980, 1, 1, 0, 0, 0)), data, zipfile.ZIP_DEFLATED)


CASES = []


def case(kind, area, name, files, may, note="", year=2023, only=False):
    """files: {path: {tab: block or [blocks]}}; may: [(measure, period, cumulative, values)]; kind: honest | trap | part."""
    assert kind in ("honest", "trap", "part") and name not in [c["name"] for c in CASES], name
    assert (kind == "trap") == (not may), name
    CASES.append(dict(kind=kind, area=area, name=name, files=files, may=may, note=note, year=year, only=only))


def text(*lines, at=(2, 2)):
    """A sheet of words only: cover, contents, instructions."""
    return R([x if isinstance(x, list) else [x] for x in lines], r0=at[0], c0=at[1])


def hidden(ws): ws.sheet_state = "hidden"


def chart(sheet, col, top, n=11):
    """A bar chart of a column of another sheet's table (names at the left of it)."""
    def go(ws):
        c = BarChart(); c.title = "Grafik"
        src = ws.parent[sheet]
        c.add_data(Reference(src, min_col=col, min_row=top, max_row=top + n - 1))
        ws.add_chart(c, "B4")
    return go


LETTER = ["PEMERINTAH KABUPATEN JENEPONTO", "DINAS KOPERASI, USAHA KECIL DAN MENENGAH", "Jalan Rekaan No. 1 Bontosunggu, Kode Pos 00000"]


def restyle(ws, name, size, head=None, numbers=None):
    for row in ws.iter_rows():
        for c in row:
            f = c.font
            if c.value is not None:
                c.font = Font(name=name, size=size, b=f.b, i=f.i, strike=f.strike, color=f.color, u=f.u)
                if numbers and isinstance(c.value, int) and c.value > 999 and c.number_format == "General": c.number_format = numbers
        if head and any(isinstance(c.value, str) and c.value.strip().lower().startswith(("kec", "no")) and len(c.value) < 12 for c in row):
            for c in row:
                if c.value is not None: c.fill = PatternFill("solid", fgColor=head)


def page(ws, land=True, fit=False, paper=9):
    ws.page_setup.orientation = "landscape" if land else "portrait"
    ws.page_setup.paperSize = paper
    if fit:
        ws.sheet_properties.pageSetUpPr = __import__("openpyxl").worksheet.properties.PageSetupProperties(fitToPage=True)
        ws.page_setup.fitToHeight = 1


def s_plan(ws): restyle(ws, "Arial", 10, "FFD9E1F2", "#,##0"); page(ws); ws.oddFooter.center.text = "Halaman &P dari &N"
def s_intern(ws): restyle(ws, "Comic Sans MS", 11, "FFFFFF00")
def s_copy(ws): restyle(ws, "Times New Roman", 12); page(ws, False, False, 14)
def s_one(ws): restyle(ws, "Arial Narrow", 8); page(ws, True, True)
def s_bps(ws): restyle(ws, "Arial", 9, None, "#\\ ##0"); ws.sheet_view.showGridLines = False
def s_prov(ws): restyle(ws, "Bookman Old Style", 11, None, "#,##0"); page(ws, True, False, 14)
def s_gs(ws): restyle(ws, "Arial", 10); ws.sheet_view.zoomScale = 100
def s_wps(ws): restyle(ws, "SimSun", 11); ws.sheet_view.zoomScale = 85
def s_kabid(ws): restyle(ws, "Tahoma", 10, "FFFCE4D6")
def s_sakip(ws): restyle(ws, "Cambria", 11, "FFE2EFDA"); ws.sheet_properties.tabColor = "FF00B050"
def s_bulan(ws): restyle(ws, "Times New Roman", 11); page(ws, False)
def s_rat(ws): restyle(ws, "Calibri", 11, "FF92D050")


STYLE = {k[2:]: v for k, v in list(globals().items()) if k.startswith("s_")}


def habit(c, blocks):
    """What an officer does with each table alike: formulas in the sum row, how names are written, a signature below."""
    office, tables = c["name"].split("-")[1], [b for b in blocks if not callable(b)]
    for b in tables:
        if office in ("plan", "copy", "bulan", "sakip", "rat"): b.setdefault("totalformula", True)
        name = {"prov": str.upper, "bulan": str.upper, "rat": lambda n: "Kec. " + n, "copy": lambda n: "Kec. " + n.upper()}.get(office)
        if name: b.setdefault("name", name)
        if office == "kabid": b.setdefault("number", lambda k: "%d." % k)
    if office in ("kabid", "bulan", "rat", "sakip") and blocks and not callable(blocks[-1]) and not blocks[-1].get("signed"):
        b = blocks[-1]
        if not any(isinstance(f, str) and "Pejabat" in f for f in b.get("foot", [])):
            b["foot"] = list(b.get("foot", [])) + [[]] + [[None, None, None, t] for t in (["KEPALA BIDANG", "Kepala Bidang,", "Kepala Bidang", "KEPALA BIDANG"][("kabid", "bulan", "rat", "sakip").index(office)], None, None, "Pejabat Rekaan", "NIP. 19800101 200501 1 001")]
            b["signed"] = True


def write(out):
    for c in CASES:
        root = os.path.join(out, c["name"])
        for path, tabs in c["files"].items():
            full = os.path.join(root, "inbox", path)
            os.makedirs(os.path.dirname(full), exist_ok=True)
            wb = Workbook(); wb.remove(wb.active)
            for tab, blocks in tabs.items():
                ws = wb.create_sheet(tab)
                r = 1
                blocks = blocks if isinstance(blocks, list) else [blocks]
                habit(c, blocks)
                for b in blocks:
                    if callable(b): b(ws); continue
                    if b.get("at"): draw(ws, b, *b["at"])
                    else: r = draw(ws, b, r, b.get("c0", 1)) + 2
                    if b.get("fx"): b["fx"](ws)
                STYLE[c["name"].split("-")[1]](ws)
                ws.column_dimensions["A"].width = 6
                for i in range(2, ws.max_column + 1): ws.column_dimensions[get_column_letter(i)].width = 16
            office = c["name"].split("-")[1]
            if office in ("copy", "bulan", "wps"):      # the program's empty tabs, never taken away
                for t in ("Sheet2", "Sheet3"):
                    if t not in wb.sheetnames: wb.create_sheet(t)
            if office == "intern": wb.worksheets[0].cell(400, 60).fill = PatternFill("solid", fgColor="FFFFFF00")
            if office == "prov":
                for ws in wb: ws.protection.sheet = True
            if office == "plan":
                for ws in wb: ws.sheet_properties.pageSetUpPr = None; ws.print_title_rows = "1:5"
            wb.properties.creator = "staf"
            save(wb, full)
        may = []
        for measure, period, cum, vals in c["may"]:
            for code, v in zip(CODES, vals):
                if v is not None: may.append(dict(measure=measure, district=code, period=period, cumulative=cum, value=v))
        assert len({(m["measure"], m["district"], m["period"], m["cumulative"]) for m in may}) == len(may), c["name"]
        may.sort(key=lambda m: (m["measure"], m["district"], m["period"]))
        json.dump(dict(area=c["area"], year=c["year"], note=f"{c['kind']}: {c['note']}", args=[], may_use=may, only_these_measures=c["only"]),
                  open(os.path.join(root, "truth.json"), "w"), indent=1, ensure_ascii=False)
