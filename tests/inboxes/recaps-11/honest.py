"""Recaps as real offices make them; ten of ten careful readers agree."""
from lib import *
from openpyxl.styles import Alignment, Font, PatternFill
from openpyxl.worksheet.table import Table

A, T, J = "koperasi_aktif", "koperasi_tidak_aktif", "koperasi_total"
UM, MI, KE, ME = "umkm_total", "umkm_mikro", "umkm_kecil", "umkm_menengah"
PD, IZ, BT, TG = "peserta_diklat", "umkm_izin_usaha", "ukm_difasilitasi", "ukm_target"
ROM = ["I", "II", "III", "IV"]
BLN = ["Januari", "Februari", "Maret", "April", "Mei", "Juni", "Juli", "Agustus", "September", "Oktober", "November", "Desember"]
BLN3 = ["Jan", "Feb", "Mar", "Apr", "Mei", "Jun", "Jul", "Ags", "Sep", "Okt", "Nov", "Des"]
KOP = ["PEMERINTAH KABUPATEN JENEPONTO", "DINAS KOPERASI, USAHA KECIL DAN MENENGAH", "Jalan Pahlawan No. 5 Telp. (0400) 00000 Bontosunggu Kode Pos 90000"]


def AT(y, m): return f"{y}-{m:02}"          # the period of a position at a day of that month
def kop(d, p): return [(A, p, False, d.A), (T, p, False, d.T), (J, p, False, d.J)]
def um(d, p): return [(MI, p, False, d.mi), (KE, p, False, d.ke), (ME, p, False, d.me), (UM, p, False, d.um)]


def H(area, name, files, may, note, year=2023):
    case("honest", area, "w11-honest-" + name, files, may, note, year)


def grid(heads, cols, names=N, no=True, total="JUMLAH", code=None):
    """Rows of a table with one heading row."""
    rows = [list(heads)]
    for i in range(11):
        rows.append(([i + 1] if no else []) + ([code[i]] if code else []) + [names[i]] + [c[i] for c in cols])
    if total:
        t = [sum(v for v in c if isinstance(v, int)) if any(isinstance(v, int) for v in c) and not any(isinstance(v, float) for v in c) else None for c in cols]
        rows.append(([None] if no else []) + ([None] if code else []) + [total] + t)
    return rows


def fmt(f, heads):
    """Gives the figures below these headings a number format."""
    def go(ws):
        for h in heads:
            c = find(ws, h)
            for r in range(c.row + 1, ws.max_row + 1):
                x = ws.cell(r, c.column)
                if isinstance(x.value, int) or isinstance(x.value, str) and x.value.startswith("="): x.number_format = f
    return go


class Later(D):
    """The same office some periods on: stocks grow by little, flows are others."""
    def __init__(self, d, k):
        self.__dict__.update(d=d, k=k, s=D(f"{d.s}{k}").s)

    def __getattr__(self, name):
        d, k = self.__dict__["d"], self.__dict__["k"]
        if name == "A": return [a + (k * (i % 4) + i % 2) // 3 for i, a in enumerate(d.A)]
        if name == "T": return [t + (k + i) % 2 for i, t in enumerate(d.T)]
        if name == "mi": return [v + k * (3 + i % 5) for i, v in enumerate(d.mi)]
        if name == "ke": return [v + k * (i % 3) for i, v in enumerate(d.ke)]
        if name == "me": return [v + (k if i % 4 == 0 else 0) for i, v in enumerate(d.me)]
        return D.__getattr__(self, name)


def yr(d, y): return Later(d, y - 2020 if y > 2000 else y + 1)


# ---- koperasi -------------------------------------------------------------------------------------------------------
d = D("dda"); ys = [2022, 2023, 2024]
H("koperasi", "dda-bilingual-years", {"Bab 09 Koperasi DDA 2025.xlsx": {"9.1": R(
    [["Tabel", "9.1", "Jumlah Koperasi Aktif Menurut Kecamatan di Kabupaten Jeneponto, 2022–2024"],
     ["Table", None, "Number of Active Cooperatives by Subdistrict in Jeneponto Regency, 2022–2024"], [],
     [None, "Kecamatan\nSubdistrict", 2022, 2023, 2024], [None, "(1)", "(2)", "(3)", "(4)"]]
    + [[None, N[i]] + [yr(d, y).A[i] for y in ys] for i in range(11)] + [[None, "Jeneponto"] + [sum(yr(d, y).A) for y in ys], [],
     ["Sumber/Source:", None, "Dinas Koperasi Usaha Kecil dan Menengah Kabupaten Jeneponto/Cooperatives and SME Service of Jeneponto Regency"]])}},
  [(A, str(y), False, yr(d, y).A) for y in ys], "year columns of a bilingual BPS table", 2024)

d = D("kda")
H("koperasi", "kda-aktif-tidak", {"KDA 2024.xlsx": {"Tabel 6.4.2": rec(
    ["Tabel 6.4.2  Banyaknya Koperasi Aktif dan Tidak Aktif Menurut Kecamatan di Kabupaten Jeneponto Tahun 2024"],
    [["Koperasi", None, "Jumlah\nKoperasi"], ["Aktif", "Tidak Aktif", "^"]], [d.A, d.T, d.J], no=False, numrow=["(1)", "(2)", "(3)", "(4)"], totalword="Kab. Jeneponto",
    foot=["Sumber : Dinas Koperasi dan UKM Kab. Jeneponto"])}}, kop(d, "2024"), "KDA", 2024)

d = D("lkpj")
H("koperasi", "lkpj-bab3", {"LKPJ 2023 - Urusan Koperasi UKM.xlsx": {"Tabel 3.27": R(
    [["LAPORAN KETERANGAN PERTANGGUNGJAWABAN BUPATI JENEPONTO"], ["AKHIR TAHUN ANGGARAN 2023"], ["BAB III  HASIL PENYELENGGARAAN URUSAN PEMERINTAHAN"], ["3.2.11  Urusan Koperasi, Usaha Kecil dan Menengah"], [],
     ["Tabel 3.27"], ["Perkembangan Kelembagaan Koperasi Menurut Kecamatan Tahun 2023"], []]
    + grid(["No.", "Kecamatan", "Koperasi Aktif (unit)", "Koperasi Tidak Aktif (unit)", "Jumlah Koperasi (unit)", "Persentase Koperasi Aktif (%)"], [d.A, d.T, d.J, pct(d.A, d.J)])
    + [["Sumber: Bidang Kelembagaan Koperasi, data diolah"]])}}, kop(d, "2023"), "LKPJ chapter")

d = D("lppd")
H("koperasi", "lppd-pembilang-penyebut", {"LPPD IKK urusan koperasi TA 2022.xlsx": {"IKK 2.17.1": R(
    [["RINCIAN DATA DUKUNG IKK LPPD TAHUN 2022"], ["Urusan", ": Koperasi, Usaha Kecil dan Menengah"], ["IKK", ": Persentase koperasi aktif"], ["Rumus", ": Jumlah koperasi aktif / jumlah seluruh koperasi x 100%"], []]
    + grid(["No", "Kecamatan", "Jumlah Koperasi Aktif (Pembilang)", "Jumlah Seluruh Koperasi (Penyebut)", "Capaian (%)"], [d.A, d.J, pct(d.A, d.J)], total="Kabupaten")
    + [[], [None, None, None, "Penanggung jawab data,"], [], [None, None, None, "Pejabat Rekaan, S.E."]])}},
  [(A, "2022", False, d.A), (J, "2022", False, d.J)], "IKK numerator and denominator", 2022)

d = D("walidata")
H("koperasi", "ewalidata-long", {"Export_e-Walidata_SIPD.xlsx": {"Data": R(
    [["kode_data", "uraian_data", "kode_kecamatan", "kecamatan", "satuan", "tahun", "nilai"]]
    + [[f"2.17.00{k}", lab, CODES[i], N[i].upper(), "Unit", 2024, v[i]] for k, (lab, v) in enumerate([("Jumlah Koperasi", d.J), ("Jumlah Koperasi Aktif", d.A), ("Jumlah Koperasi Tidak Aktif", d.T)], 1) for i in range(11)])}},
  kop(d, "2024"), "SIPD walidata export, one figure a row", 2024)

d = D("satudata")
H("koperasi", "satudata-snake", {"jumlah-koperasi-aktif-berdasarkan-kecamatan.xlsx": {"data": R(
    [["id", "kode_provinsi", "nama_provinsi", "bps_kode_kabupaten_kota", "bps_nama_kabupaten_kota", "bps_kode_kecamatan", "bps_nama_kecamatan", "jumlah_koperasi_aktif", "satuan", "tahun"]]
    + [[k * 11 + i + 1, 73, "SULAWESI SELATAN", 7304, "KABUPATEN JENEPONTO", 7304000 + [10, 11, 20, 21, 30, 31, 40, 41, 42, 50, 51][i], N[i].upper(), yr(d, y).A[i], "UNIT", y] for k, y in enumerate([2022, 2023]) for i in range(11)])}},
  [(A, str(y), False, yr(d, y).A) for y in (2022, 2023)], "open data dump")

d = D("ods")
H("koperasi", "keragaan-ods", {"KERAGAAN KOPERASI DES 2023.xlsx": {"KERAGAAN": rec(
    ["DATA KERAGAAN KOPERASI", "KABUPATEN JENEPONTO", "PER 31 DESEMBER 2023"],
    [["JUMLAH KOPERASI (UNIT)", None, None, "RAT (UNIT)", "ANGGOTA (ORANG)", "MANAJER (ORANG)", "KARYAWAN (ORANG)", "MODAL SENDIRI (Rp)", "MODAL LUAR (Rp)", "VOLUME USAHA (Rp)", "SHU (Rp)"],
     ["AKTIF", "TIDAK AKTIF", "JUMLAH", "^", "^", "^", "^", "^", "^", "^", "^"]],
    [d.A, d.T, d.J, d.n1, d.o1, d.n2, d.n3, d.r1, d.r2, d.r3, d.r4], mergetitle=True, numrow=list(range(1, 14)), name=str.upper, foot=SIGN)}},
  kop(d, "2023-Q4"), "keragaan with finance columns")

d = D("surat")
H("koperasi", "lampiran-surat", {"Lampiran surat data koperasi.xlsx": {"Lampiran": R(
    [[None, None, None, "Lampiran Surat Kepala Dinas"], [None, None, None, "Nomor  : 518/017/DISKOP-UKM/I/2024"], [None, None, None, "Tanggal : 8 Januari 2024"], [],
     ["DATA KOPERASI MENURUT KECAMATAN TAHUN 2023"], []] + grid(["NO", "KECAMATAN", "AKTIF", "TIDAK AKTIF", "TOTAL KOPERASI", "KET."], [d.A, d.T, d.J, txt(None)], total="TOTAL")
    + [[], [None, None, None, "a.n. KEPALA DINAS"], [None, None, None, "Sekretaris,"], [], [None, None, None, "Pejabat Rekaan"], [None, None, None, "NIP. 19800101 200501 1 001"]])}},
  kop(d, "2023"), "annex of a letter dated the next year")

d = D("profil sheet")
H("koperasi", "profil-sheet-per-kecamatan", {"Profil Koperasi per Kecamatan 2024.xlsx": {n: R(
    [["PROFIL PERKOPERASIAN"], ["KECAMATAN " + n.upper()], ["TAHUN 2024"], [], ["No", "Uraian", "Satuan", "Jumlah"], [1, "Jumlah Koperasi", "Unit", d.J[i]], [2, "Koperasi Aktif", "Unit", d.A[i]],
     [3, "Koperasi Tidak Aktif", "Unit", d.T[i]], [4, "Jumlah Anggota", "Orang", d.o1[i]], [5, "Jumlah Karyawan", "Orang", d.n4[i]], [], ["Sumber: Dinas Koperasi dan UKM, 2024"]]) for i, n in enumerate(N)}},
  kop(d, "2024"), "one small sheet per kecamatan", 2024)

d = D("desa sheet")
def _desa(i, n):
    vs = VILLAGES[n]; a = split(d.A[i], len(vs), f"a{i}"); t = split(d.T[i], len(vs), f"t{i}")
    return R([[f"REKAP KOPERASI KECAMATAN {n.upper()}"], ["Keadaan Bulan Juni 2023"], [], ["No", "Desa/Kelurahan", "Aktif", "Tidak Aktif", "Jumlah Koperasi"]]
             + [[k + 1, v, a[k], t[k], a[k] + t[k]] for k, v in enumerate(vs)] + [[None, "JUMLAH", d.A[i], d.T[i], d.J[i]]])
H("koperasi", "desa-sheet-per-kecamatan", {"koperasi per desa juni 2023.xlsx": {f"Kec. {n}": _desa(i, n) for i, n in enumerate(N)}}, kop(d, "2023-06"), "villages, a sheet for each kecamatan")

d = D("desa roman")
rows = [["DATA KOPERASI PER DESA/KELURAHAN SE-KABUPATEN JENEPONTO"], ["TAHUN 2023"], [], ["No", "Kecamatan / Desa / Kelurahan", "Koperasi Aktif", "Koperasi Tidak Aktif", "Jumlah Koperasi"]]
for i, n in enumerate(N):
    vs = VILLAGES[n]; a = split(d.A[i], len(vs), f"a{i}"); t = split(d.T[i], len(vs), f"t{i}")
    rows.append([["I", "II", "III", "IV", "V", "VI", "VII", "VIII", "IX", "X", "XI"][i], "KECAMATAN " + n.upper()])
    rows += [[k + 1, v, a[k], t[k], a[k] + t[k]] for k, v in enumerate(vs)] + [[None, "Jumlah", d.A[i], d.T[i], d.J[i]]]
rows.append([None, "JUMLAH KABUPATEN", sum(d.A), sum(d.T), sum(d.J)])
H("koperasi", "desa-roman-sections", {"Data koperasi per desa th 2023.xlsx": {"Rekap Desa": R(rows)}}, kop(d, "2023"), "villages under kecamatan headings, with subtotals")

d = D("dash")
H("koperasi", "dashboard-above", {"Dashboard Koperasi 2024.xlsx": {"DASHBOARD": R(
    [["DASHBOARD KOPERASI KABUPATEN JENEPONTO"], ["Tahun Data", 2024], [], ["TOTAL KOPERASI", None, "KOPERASI AKTIF", None, "KOPERASI TIDAK AKTIF", None, "% AKTIF"],
     [sum(d.J), None, sum(d.A), None, sum(d.T), None, round(100 * sum(d.A) / sum(d.J), 2)], [], []]
    + grid(["Kecamatan", "Total Koperasi", "Koperasi Aktif", "Koperasi Tidak Aktif", "% Aktif"], [d.J, d.A, d.T, pct(d.A, d.J)], no=False, total="Total"), ["A4:B4", "C4:D4", "E4:F4"])}},
  kop(d, "2024"), "headline numbers above the table", 2024)

d = D("listobj")
def _tbl(ws):
    t = Table(displayName="tblKoperasi", ref="A1:G12"); ws.add_table(t); ws.freeze_panes = "A2"
H("koperasi", "excel-table-object", {"db_koperasi.xlsx": {"tblKoperasi": R(grid(["Kode Kec", "Kecamatan", "Tahun", "Triwulan", "Koperasi Aktif", "Koperasi Tidak Aktif", "Jumlah Koperasi"],
    [txt(2025), txt("TW II"), d.A, d.T, d.J], no=False, code=CODES, total=None), fx=_tbl)}}, kop(d, "2025-Q2"), "an Excel table with year and quarter columns", 2025)

d = D("dev22"); e = yr(d, 1)
H("koperasi", "two-years-growth", {"Perkembangan Koperasi 2022-2023.xlsx": {"Perkembangan": rec(
    ["PERKEMBANGAN JUMLAH KOPERASI MENURUT KECAMATAN", "TAHUN 2022 – 2023"],
    [["Tahun 2022", None, None, "Tahun 2023", None, None, "Pertumbuhan Jumlah Koperasi (%)"], ["Aktif", "Tidak Aktif", "Jumlah", "Aktif", "Tidak Aktif", "Jumlah", "^"]],
    [d.A, d.T, d.J, e.A, e.T, e.J, [round(100 * (y - x) / x, 2) for x, y in zip(d.J, e.J)]])}}, kop(d, "2022") + kop(e, "2023"), "two years side by side")

d = D("kopsurat")
H("koperasi", "letterhead-tw", {"TW III KOPERASI.xlsx": {"TW III": rec([*KOP, None, "LAPORAN PERKEMBANGAN KOPERASI", "TRIWULAN III TAHUN ANGGARAN 2023"],
    [["Jml Koperasi", "Jml Kop. Aktif", "Jml Kop. Tdk Aktif", "Ket"]], [d.J, d.A, d.T, txt(None)], mergetitle=True, name=lambda n: "Kec. " + n,
    foot=["", [None, "Mengetahui,", None, None, "Jeneponto, 3 Oktober 2023"], [None, "Kepala Dinas,", None, None, "Kepala Bidang Kelembagaan Koperasi,"], "", [None, "Pejabat Rekaan", None, None, "Pejabat Rekaan Dua"]])}},
  kop(d, "2023-Q3"), "letterhead and two signatures")

d = D("kud"); ka = [min(a, n) for a, n in zip(d.A, d.n1)]; kt = [min(a, n) for a, n in zip(d.T, d.n2)]
na, nt = [x - y for x, y in zip(d.A, ka)], [x - y for x, y in zip(d.T, kt)]
H("koperasi", "kud-nonkud-total", {"Rekap KUD dan Non KUD.xlsx": {"2023": rec(["REKAPITULASI KOPERASI (KUD DAN NON KUD)", "KABUPATEN JENEPONTO TAHUN 2023"],
    [["KUD", None, None, "NON KUD", None, None, "JUMLAH SELURUH KOPERASI", None, None], ["Aktif", "Tidak Aktif", "Jml"] * 3],
    [ka, kt, add(ka, kt), na, nt, add(na, nt), d.A, d.T, d.J])}}, kop(d, "2023"), "parts and the whole in the last group")

d = D("jenis")
js = [split(v, 5, f"j{i}") for i, v in enumerate(d.J)]
H("koperasi", "by-jenis-total", {"Tabel 9.2.xlsx": {"Sheet1": R([["Tabel 9.2 Jumlah Koperasi Menurut Jenis Koperasi dan Kecamatan di Kabupaten Jeneponto, 2025"], []]
    + grid(["Kecamatan", "KUD", "KPN", "KOPKAR", "Koperasi Pasar", "Lainnya", "Jumlah"], [[r[k] for r in js] for k in range(5)] + [d.J], no=False, total="Jeneponto") + [["Sumber: Dinas Koperasi UKM"]])}},
  [(J, "2025", False, d.J)], "kinds of cooperatives and their sum", 2025)

d = D("monthpos"); ms = [[a + (k * (i % 3)) // 4 for i, a in enumerate(d.A)] for k in range(12)]
H("koperasi", "monthly-positions", {"Posisi Koperasi Aktif per Bulan.xlsx": {"2024": rec(["POSISI JUMLAH KOPERASI AKTIF SETIAP BULAN", "TAHUN 2024"],
    [["Jumlah Koperasi Aktif (unit) pada Bulan"] + [None] * 11, BLN3], ms)}}, [(A, AT(2024, k + 1), False, ms[k]) for k in range(12)], "stock for twelve months", 2024)

d = D("qpos"); qs = [yr(d, q) for q in range(4)]
H("koperasi", "quarter-groups", {"Data koperasi TW I-IV 2022.xlsx": {"Rekap": rec(["DATA KOPERASI PER TRIWULAN TAHUN 2022"],
    [sum([[f"TRIWULAN {r}", None, None] for r in ROM], []), ["Aktif", "Tidak Aktif", "Jumlah Koperasi"] * 4], sum([[q.A, q.T, q.J] for q in qs], []))}},
  sum([kop(q, f"2022-Q{k+1}") for k, q in enumerate(qs)], []), "four quarters of positions", 2022)

d = D("across1")
H("koperasi", "across-kecamatan", {"Matriks data koperasi.xlsx": {"Matriks": across(["MATRIKS DATA KOPERASI KABUPATEN JENEPONTO", "Semester I Tahun 2024"],
    [("Jumlah koperasi", "unit", d.J), ("Koperasi aktif", "unit", d.A), ("Koperasi tidak aktif", "unit", d.T), ("Anggota koperasi", "orang", d.o1)], foot=["Sumber: Bidang Kelembagaan"])}},
  kop(d, "2024-S1"), "districts across, a half year", 2024)

d = D("longq"); qs = [yr(d, q) for q in range(2)]
H("koperasi", "long-quarter-rows", {"input_kelembagaan.xlsx": {"Input": long(["Form Input Data Kelembagaan Koperasi Tahun 2025"], ["Triwulan", "Kecamatan", "Jumlah Koperasi", "Koperasi Aktif", "Koperasi Tidak Aktif"],
    [[f"Triwulan {ROM[k]}", N[i], q.J[i], q.A[i], q.T[i]] for k, q in enumerate(qs) for i in range(11)])}}, kop(qs[0], "2025-Q1") + kop(qs[1], "2025-Q2"), "quarter in a column", 2025)

d = D("fourfiles"); qs = [yr(d, q) for q in range(4)]
H("koperasi", "four-quarter-files", {f"Bidang Kelembagaan/2023/TW {ROM[k]}/Laporan Koperasi TW {ROM[k]} 2023.xlsx": {"Lap": rec([f"LAPORAN DATA KOPERASI TRIWULAN {ROM[k]} TAHUN 2023"], [["Koperasi Aktif", "Koperasi Tidak Aktif", "Jumlah Koperasi"]], [q.A, q.T, q.J], foot=["", "Bidang Kelembagaan Koperasi"])} for k, q in enumerate(qs)},
  sum([kop(q, f"2023-Q{k+1}") for k, q in enumerate(qs)], []), "a file each quarter")

d = D("kode")
H("koperasi", "kode-wilayah-total-first", {"rekap_koperasi_kecamatan_2023.xlsx": {"Sheet1": R([["Rekap Koperasi Kabupaten Jeneponto 2023"], [], ["Kode Wilayah", "Wilayah", "Koperasi Aktif", "Koperasi Tidak Aktif", "Jumlah Koperasi"],
    ["73.04", "KABUPATEN JENEPONTO", sum(d.A), sum(d.T), sum(d.J)]] + [[CODES[i], N[i].upper(), d.A[i], d.T[i], d.J[i]] for i in ALPHA])}}, kop(d, "2023"), "total on top, alphabetical, codes")

d = D("offset")
H("koperasi", "offset-unit-row", {"kop aktif.xlsx": {"Laporan": R([["Jumlah Koperasi di Kabupaten Jeneponto"], ["Keadaan Bulan September 2024"], [], [],
    ["No.", "Nama Kecamatan", "Jumlah Koperasi", "Koperasi Aktif", "Koperasi Tidak Aktif"], [None, None, "(unit)", "(unit)", "(unit)"], [1, 2, 3, 4, 5]] + grid([], [d.J, d.A, d.T])[1:] , r0=3, c0=4)}},
  kop(d, "2024-09"), "table away from the corner, a row of units", 2024)

d = D("formula")
H("koperasi", "formulas-cached", {"Rekap kop 2023 (rumus).xlsx": {"REKAP": rec(["REKAPITULASI KOPERASI TAHUN 2023"], [["Aktif", "Tidak Aktif", "Jumlah Koperasi", "% Aktif"]],
    [d.A, d.T, [F(f"=C{4+i}+D{4+i}", d.J[i]) for i in range(11)], [F(f"=C{4+i}/E{4+i}*100", p) for i, p in enumerate(pct(d.A, d.J))]], totalformula=True)}}, kop(d, "2023"), "sums as formulas")

d = D("unitfmt")
H("koperasi", "number-format-unit", {"koperasi 2022 final.xlsx": {"Koperasi": rec(["JUMLAH KOPERASI TAHUN 2022", "Dinas Koperasi dan UKM Kab. Jeneponto"], [["Koperasi Aktif", "Koperasi Tidak Aktif", "Jumlah Koperasi"]], [d.A, d.T, d.J],
    fx=fmt('#,##0 "unit"', ["Koperasi Aktif", "Koperasi Tidak Aktif", "Jumlah Koperasi"]))}}, kop(d, "2022"), "cells show '23 unit'", 2022)

d = D("cover")
H("koperasi", "cover-and-contents", {"Buku Data Koperasi UKM 2024.xlsx": {
    "Cover": R([["BUKU DATA"], ["KOPERASI, USAHA KECIL DAN MENENGAH"], ["KABUPATEN JENEPONTO"], ["TAHUN 2024"]], r0=6, c0=3),
    "Daftar Isi": R([["DAFTAR TABEL"], ["Tabel 1", "Jumlah Koperasi Menurut Kecamatan Tahun 2024"], ["Tabel 2", "Jumlah UMKM Menurut Kecamatan Tahun 2024"]]),
    "Tabel 1": R([["Tabel 1. Jumlah Koperasi Menurut Kecamatan Tahun 2024"], []] + grid(["No", "Kecamatan", "Koperasi Aktif", "Koperasi Tidak Aktif", "Jumlah Koperasi"], [d.A, d.T, d.J])),
    "Tabel 2": R([["Tabel 2. Jumlah UMKM Menurut Kecamatan Tahun 2024"], []] + grid(["No", "Kecamatan", "Usaha Mikro", "Usaha Kecil", "Usaha Menengah", "Jumlah UMKM"], [d.mi, d.ke, d.me, d.um]))}},
  kop(d, "2024") + um(d, "2024"), "a data book", 2024)

d = D("meta")
H("koperasi", "metadata-sheet", {"Standar Data Koperasi 2025.xlsx": {
    "Metadata": R([["METADATA VARIABEL STATISTIK SEKTORAL"], ["Nama Variabel", "Jumlah Koperasi Aktif"], ["Konsep", "Koperasi"], ["Definisi", "Koperasi yang menyelenggarakan Rapat Anggota Tahunan dan/atau melakukan kegiatan usaha"], ["Ukuran", "Jumlah"], ["Satuan", "Unit"], ["Klasifikasi", "Kecamatan"], ["Produsen Data", "Dinas Koperasi dan UKM"], ["Periode", "Tahunan"]]),
    "Data": R([["Jumlah Koperasi Aktif menurut Kecamatan, 2025"], []] + grid(["Kecamatan", "Jumlah Koperasi Aktif"], [d.A], no=False, total="Kabupaten Jeneponto"))}}, [(A, "2025", False, d.A)], "metadata beside the data", 2025)

d, e = D("side"), D("side2")
H("koperasi", "side-by-side-tables", {"bahan rapat staf.xlsx": {"Bahan": [rec(["Data Koperasi Tahun 2023"], [["Aktif", "Tidak Aktif", "Jumlah Koperasi"]], [d.A, d.T, d.J], at=(1, 1)),
    rec(["Data UMKM Tahun 2023"], [["Mikro", "Kecil", "Menengah", "Jumlah UMKM"]], [e.mi, e.ke, e.me, e.um], at=(1, 8))]}}, kop(d, "2023") + um(e, "2023"), "two tables beside each other")

d = D("rat")
H("koperasi", "rat-column-beside", {"Laporan RAT dan Kelembagaan TW IV.xlsx": {"TW IV 2024": rec(["LAPORAN KELEMBAGAAN KOPERASI DAN PELAKSANAAN RAT", "Triwulan IV Tahun 2024"],
    [["Jumlah Koperasi", "Status", None, "Koperasi yang RAT", "Koperasi Belum RAT"], ["^", "Aktif", "Tidak Aktif", "^", "^"]], [d.J, d.A, d.T, d.n1, [x - y for x, y in zip(d.J, d.n1)]])}}, kop(d, "2024-Q4"), "RAT columns are no measure", 2024)

d = D("halaman")
H("koperasi", "rows-split-pages", {"data koperasi (2 halaman).xlsx": {"Sheet1": R([["DAFTAR JUMLAH KOPERASI PER KECAMATAN TAHUN 2022"], []]
    + grid(["No", "Kecamatan", "Koperasi Aktif", "Koperasi Tidak Aktif", "Jumlah Koperasi"], [d.A, d.T, d.J])[:7] + [["No", "Kecamatan", "Koperasi Aktif", "Koperasi Tidak Aktif", "Jumlah Koperasi"]]
    + grid([1], [d.A, d.T, d.J])[7:])}}, kop(d, "2022"), "heading repeated in the middle as for a second page", 2022)

d = D("stack")
rows = [["RINGKASAN KOPERASI PER KECAMATAN – TRIWULAN I 2024"], []]
for i, n in enumerate(N):
    rows += [[f"Kecamatan {n}"], ["Uraian", "Satuan", "Jumlah"], ["Koperasi aktif", "unit", d.A[i]], ["Koperasi tidak aktif", "unit", d.T[i]], ["Jumlah koperasi", "unit", d.J[i]], []]
H("koperasi", "blocks-stacked", {"ringkasan kecamatan tw1.xlsx": {"Ringkasan": R(rows)}}, kop(d, "2024-Q1"), "a block for each kecamatan under another", 2024)

# ---- UMKM -----------------------------------------------------------------------------------------------------------
d = D("umdda")
H("umkm", "dda-skala", {"Tabel 6.5.1 UMKM.xlsx": {"6.5.1": R([["Tabel 6.5.1", "Jumlah Usaha Mikro, Kecil, dan Menengah Menurut Kecamatan di Kabupaten Jeneponto, 2023"], ["Table", "Number of Micro, Small, and Medium Enterprises by Subdistrict in Jeneponto Regency, 2023"], []]
    + grid(["Kecamatan\nSubdistrict", "Mikro\nMicro", "Kecil\nSmall", "Menengah\nMedium", "Jumlah\nTotal"], [d.mi, d.ke, d.me, d.um], no=False, total="Jeneponto") + [["Sumber: Dinas Koperasi, Usaha Kecil dan Menengah"]], fx=fmt("#,##0", ["Mikro*", "Jumlah\nTotal"]))}},
  um(d, "2023"), "BPS table of sizes")

d = D("umyears"); ys = [2021, 2022, 2023, 2024, 2025]
H("umkm", "five-years", {"Jumlah UMKM 5 tahun.xlsx": {"UMKM": rec(["JUMLAH UMKM PER KECAMATAN LIMA TAHUN TERAKHIR", "(unit usaha)"], [["Jumlah UMKM Tahun", None, None, None, None], ys], [yr(d, y).um for y in ys],
    foot=["Sumber data : Bidang Pemberdayaan UKM"])}}, [(UM, str(y), False, yr(d, y).um) for y in ys], "years under one heading", 2025)

d = D("sektor"); sp = [split(v, 6, f"s{i}") for i, v in enumerate(d.um)]
H("umkm", "by-sektor", {"UMKM Menurut Sektor Usaha 2024.xlsx": {"Sektor": rec(["JUMLAH UMKM MENURUT SEKTOR USAHA DAN KECAMATAN", "KABUPATEN JENEPONTO TAHUN 2024"],
    [["Sektor Usaha (unit)", None, None, None, None, None, "Jumlah UMKM"], ["Pertanian", "Industri Pengolahan", "Perdagangan", "Kuliner", "Jasa", "Lainnya", "^"]], [[r[k] for r in sp] for k in range(6)] + [d.um])}},
  [(UM, "2024", False, d.um)], "sectors and their sum", 2024)

d = D("umacross")
H("umkm", "across-skala", {"UMKM.xlsx": {"Rekap": across(["REKAPITULASI DATA UMKM", "KEADAAN BULAN DESEMBER 2022"], [("Usaha Mikro", d.mi), ("Usaha Kecil", d.ke), ("Usaha Menengah", d.me), ("Jumlah UMKM", d.um)][0:0] or
    [("Usaha Mikro", "Unit", d.mi), ("Usaha Kecil", "Unit", d.ke), ("Usaha Menengah", "Unit", d.me), ("Jumlah UMKM", "Unit", d.um)], total="Kab.")}}, um(d, "2022-12"), "districts across", 2022)

d = D("umdesa")
rows = [["REKAP PENDATAAN UMKM PER DESA/KELURAHAN"], ["TAHUN 2023"], [], ["No", "Kecamatan", "Desa/Kelurahan", "Usaha Mikro", "Usaha Kecil", "Usaha Menengah", "Jumlah UMKM"]]
k = 0
for i, n in enumerate(N):
    vs = VILLAGES[n]; p = [split(v[i], len(vs), f"u{j}{i}") for j, v in enumerate((d.mi, d.ke, d.me))]
    for x, v in enumerate(vs):
        k += 1; rows.append([k, n, v, p[0][x], p[1][x], p[2][x], p[0][x] + p[1][x] + p[2][x]])
rows.append([None, "JUMLAH", None, sum(d.mi), sum(d.ke), sum(d.me), sum(d.um)])
H("umkm", "desa-flat-list", {"Pendataan UMKM per desa.xlsx": {"Desa": R(rows)}}, um(d, "2023"), "113 villages, the kecamatan in each row")

d = D("umdesamerge"); rows = [["JUMLAH UMKM PER DESA, TRIWULAN II TAHUN 2024"], [], ["Kecamatan", "Desa/Kelurahan", "Jumlah UMKM"]]; mg = []
for i, n in enumerate(N):
    vs = VILLAGES[n]; p = split(d.um[i], len(vs), f"v{i}"); r = len(rows) + 1
    rows += [[n if x == 0 else None, v, p[x]] for x, v in enumerate(vs)]; mg.append(f"A{r}:A{r + len(vs) - 1}")
H("umkm", "desa-merged-kecamatan", {"umkm desa tw2 2024.xlsx": {"Sheet1": R(rows, mg)}}, [(UM, "2024-Q2", False, d.um)], "the kecamatan merged over its villages", 2024)

d = D("umq"); qs = [yr(d, q) for q in range(4)]
H("umkm", "quarter-columns-total", {"Perkembangan UMKM 2025.xlsx": {"UMKM 2025": rec(["PERKEMBANGAN JUMLAH UMKM TAHUN 2025", "(posisi akhir triwulan, unit)"], [["Jumlah UMKM", None, None, None], ["TW I", "TW II", "TW III", "TW IV"]], [q.um for q in qs], total=False)}},
  [(UM, f"2025-Q{k+1}", False, q.um) for k, q in enumerate(qs)], "positions at quarter ends", 2025)

d = D("umtidy")
H("umkm", "tidy-skala", {"umkm_skala_tidy.xlsx": {"data": R([["kode_kecamatan", "nama_kecamatan", "skala_usaha", "jumlah_umkm", "satuan", "tahun"]]
    + [[CODES[i], N[i], s, v[i], "unit usaha", 2024] for i in range(11) for s, v in (("Usaha Mikro", d.mi), ("Usaha Kecil", d.ke), ("Usaha Menengah", d.me))])}},
  [(MI, "2024", False, d.mi), (KE, "2024", False, d.ke), (ME, "2024", False, d.me)], "size in a column", 2024)

d = D("umlp"); lk = [v * 2 // 5 for v in d.um]
H("umkm", "owner-sex-total", {"UMKM menurut gender pemilik.xlsx": {"Gender": rec(["JUMLAH UMKM MENURUT JENIS KELAMIN PEMILIK USAHA", "TAHUN 2023"], [["Jenis Kelamin Pemilik", None, "Jumlah UMKM"], ["Laki-laki", "Perempuan", "^"]], [lk, [a - b for a, b in zip(d.um, lk)], d.um])}},
  [(UM, "2023", False, d.um)], "split by sex of owner")

d = D("umikro")
H("umkm", "mikro-with-workers", {"Data Usaha Mikro 2022.xlsx": {"Usaha Mikro": rec(["DATA USAHA MIKRO BINAAN WILAYAH KECAMATAN".replace(" BINAAN WILAYAH", " MENURUT"), "TAHUN 2022"], [["Jumlah Usaha Mikro (unit)", "Tenaga Kerja (orang)", "Omzet per Tahun (Rp)"]], [d.mi, d.o1, d.r1], totalword="TOTAL")}},
  [(MI, "2022", False, d.mi)], "micro businesses with workers and sales", 2022)

d = D("umtahun1"); e = yr(d, 1)
H("umkm", "sheets-per-year", {"Data UMKM.xlsx": {str(y): R([[f"DATA UMKM KABUPATEN JENEPONTO TAHUN {y}"], []] + grid(["No", "Kecamatan", "Mikro", "Kecil", "Menengah", "Total UMKM"], [x.mi, x.ke, x.me, x.um], total="TOTAL")) for y, x in ((2023, d), (2024, e))}},
  um(d, "2023") + um(e, "2024"), "a sheet each year", 2024)

d = D("umformat"); t = lambda v: F(f"=SUM(C{v}:E{v})", d.um[v - 6])
H("umkm", "thousands-format-sum-formula", {"rekap umkm tw 3.xlsx": {"TW3": rec(["REKAP UMKM", "PERIODE : TRIWULAN III", "TAHUN : 2023"], [["Usaha Mikro", "Usaha Kecil", "Usaha Menengah", "Jumlah UMKM"]], [d.mi, d.ke, d.me, [t(6 + i) for i in range(11)]], totalformula=True,
    fx=fmt("#,##0", ["Usaha Mikro", "Jumlah UMKM"]))}}, um(d, "2023-Q3"), "period and year on lines of their own")

# ---- diklat ---------------------------------------------------------------------------------------------------------
d = D("dk1"); q4 = [d.p1, d.p2, d.p3, d.p4]
H("diklat", "tw-and-jumlah", {"Realisasi Diklat 2023.xlsx": {"Diklat": rec(["REALISASI PESERTA DIKLAT PERKOPERASIAN DAN UMKM", "TAHUN ANGGARAN 2023"], [["Jumlah Peserta (orang)", None, None, None, "Jumlah Peserta Setahun"], ["TW I", "TW II", "TW III", "TW IV", "^"]], q4 + [add(*q4)])}},
  [(PD, f"2023-Q{k+1}", False, v) for k, v in enumerate(q4)] + [(PD, "2023", False, add(*q4))], "quarters and year")

d = D("dk2"); j = add(d.p1, d.p2)
H("diklat", "sex-half-year", {"peserta pelatihan sem 1.xlsx": {"Semester I": rec(["REKAP PESERTA PELATIHAN KOPERASI DAN UMKM", "SEMESTER I TAHUN 2024"], [["Peserta", None, None], ["L", "P", "Jumlah"]], [d.p1, d.p2, j], foot=["Ket: L = Laki-laki, P = Perempuan"])}},
  [(PD, "2024-S1", False, j)], "L, P, sum of a half year", 2024)

d = D("dk3"); m3 = [d.p4, d.p5, d.p6]
H("diklat", "months-of-quarter", {"laporan bulanan diklat TW II.xlsx": {"TW II": rec(["LAPORAN BULANAN PESERTA DIKLAT", "TRIWULAN II TAHUN 2023"], [["Jumlah Peserta Diklat (orang)", None, None, "Jumlah TW II"], ["April", "Mei", "Juni", "^"]], m3 + [add(*m3)], totalword="TOTAL")}},
  [(PD, f"2023-0{4+k}", False, v) for k, v in enumerate(m3)] + [(PD, "2023-Q2", False, add(*m3))], "three months and the quarter")

d = D("dk4"); c3 = add(d.p1, d.p2, d.p3)
H("diklat", "cumulative-tw3", {"Diklat sd TW III.xlsx": {"sd TW III": R([["JUMLAH PESERTA DIKLAT PERKOPERASIAN DAN UMKM"], ["s.d. TRIWULAN III TAHUN 2025"], []] + grid(["No", "Kecamatan", "Jumlah Peserta s.d. TW III (orang)", "Keterangan"], [c3, txt(None)]) + [[], ["Jeneponto, 30 September 2025"]])}},
  [(PD, "2025-Q3", True, c3)], "a running total said twice", 2025)

d = D("dk5")
H("diklat", "lalu-ini-sd", {"Laporan Kemajuan Diklat TW II 2024.xlsx": {"Kemajuan": rec(["LAPORAN KEMAJUAN PELAKSANAAN DIKLAT TRIWULAN II TAHUN 2024"], [["Jumlah Peserta Diklat (orang)", None, None], ["s.d. Triwulan I", "Triwulan II", "s.d. Triwulan II"]], [d.p1, d.p2, add(d.p1, d.p2)])}},
  [(PD, "2024-Q1", True, d.p1), (PD, "2024-Q2", False, d.p2), (PD, "2024-Q2", True, add(d.p1, d.p2))], "before, now, up to now", 2024)

d = D("dk6"); ps = [d.n1, d.n2, d.n3, d.n4]
H("diklat", "by-training-kind", {"Peserta per Jenis Pelatihan TW I.xlsx": {"TW I 2023": rec(["PESERTA DIKLAT MENURUT JENIS PELATIHAN", "TRIWULAN I 2023"], [["Jenis Pelatihan (orang)", None, None, None, "Jumlah Peserta Diklat"], ["Kewirausahaan", "Manajemen Koperasi", "Akuntansi", "Pemasaran Digital", "^"]], ps + [add(*ps)])}},
  [(PD, "2023-Q1", False, add(*ps))], "kinds of training and sum")

d = D("dk7")
H("diklat", "koperasi-umkm-jumlah", {"Diklat 2022.xlsx": {"Rekap": R([["REKAPITULASI PESERTA DIKLAT TAHUN 2022"], ["Bidang Pemberdayaan UKM"], []] + grid(["No", "Kecamatan", "Peserta dari Koperasi", "Peserta dari UMKM", "Jumlah Peserta Diklat"], [d.n1, d.p2, add(d.n1, d.p2)]))}},
  [(PD, "2022", False, add(d.n1, d.p2))], "from cooperatives, from UMKM, sum", 2022)

d = D("dk8"); rows = [["PESERTA BIMTEK/DIKLAT UMKM PER DESA"], ["Triwulan IV Tahun 2023"], [], ["No", "Kecamatan", "Desa/Kelurahan", "Jumlah Peserta Diklat (orang)"]]; k = 0
for i, n in enumerate(N):
    vs = VILLAGES[n]; p = split(d.p4[i], len(vs), f"d{i}")
    for x, v in enumerate(vs):
        if p[x]: k += 1; rows.append([k, n, v, p[x]])
H("diklat", "desa-flat", {"peserta per desa tw4.xlsx": {"TW IV": R(rows + [[None, "TOTAL", None, sum(d.p4)]])}}, [(PD, "2023-Q4", False, d.p4)], "only villages with participants")

d = D("dk9"); q3 = [d.p1, d.p2, d.p3]
H("diklat", "sheet-per-tw", {"Monitoring Diklat 2024.xlsx": {f"TW {ROM[k]}": R([["MONITORING PESERTA DIKLAT"], [f"Triwulan {ROM[k]} Tahun 2024"], []] + grid(["No", "Kecamatan", "Jumlah Peserta Diklat", "Satuan"], [v, txt("orang")])) for k, v in enumerate(q3)}},
  [(PD, f"2024-Q{k+1}", False, v) for k, v in enumerate(q3)], "a sheet each quarter", 2024)

d = D("dk10"); ms = [d.nums(0, 6, f"m{k}") for k in range(12)]
H("diklat", "twelve-months-dash-zero", {"Rekap Bulanan Peserta Diklat.xlsx": {"2023": rec(["REKAP BULANAN PESERTA DIKLAT PERKOPERASIAN DAN UMKM TAHUN 2023", "Satuan: orang"], [[*BLN3, "Jumlah"]], [[v or "-" for v in m] for m in ms] + [add(*ms)], total=False, foot=["Ket: tanda - berarti nihil"])}},
  [(PD, f"2023-{k+1:02}", False, m) for k, m in enumerate(ms)] + [(PD, "2023", False, add(*ms))], "months, dash for nothing")

d = D("dk11"); cs = [d.p1, add(d.p1, d.p2), add(d.p1, d.p2, d.p3), add(d.p1, d.p2, d.p3, d.p4)]
H("diklat", "running-columns", {"Diklat kumulatif 2023.xlsx": {"Kumulatif": rec(["CAPAIAN PESERTA DIKLAT SECARA KUMULATIF TAHUN 2023"], [["Jumlah Peserta Diklat (kumulatif)", None, None, None], ["s.d. TW I", "s.d. TW II", "s.d. TW III", "s.d. TW IV"]], cs)}},
  [(PD, f"2023-Q{k+1}", True, v) for k, v in enumerate(cs)], "four running totals")

d = D("dk12"); q2 = [d.p1, d.p2]
H("diklat", "across-tw-rows", {"Diklat per Kecamatan.xlsx": {"Rekap": across(["REKAP JUMLAH PESERTA DIKLAT PERKOPERASIAN DAN UMKM TAHUN 2025"], [(f"Peserta Diklat Triwulan {ROM[k]}", "orang", v) for k, v in enumerate([d.p1, d.p2, d.p3])])}},
  [(PD, f"2025-Q{k+1}", False, v) for k, v in enumerate([d.p1, d.p2, d.p3])], "quarters down, districts across", 2025)

# ---- izin -----------------------------------------------------------------------------------------------------------
d = D("iz1")
H("izin", "plain-year", {"Fasilitasi Izin Usaha 2023.xlsx": {"Izin": R([["JUMLAH UMKM YANG DIFASILITASI IZIN USAHA"], ["MENURUT KECAMATAN TAHUN 2023"], []] + grid(["No", "Kecamatan", "Jumlah UMKM yang Difasilitasi Izin Usaha", "Ket"], [d.z1, txt(None)]) + [[None, s] for s in SIGN])}}, [(IZ, "2023", False, d.z1)], "plain")

d = D("iz2"); q4 = [d.z1, d.z2, d.z3, d.z4]
H("izin", "tw-four", {"REKAP NIB TW I - IV.xlsx": {"REKAP": rec(["REKAPITULASI UMKM YANG DIFASILITASI IZIN USAHA (NIB)", "TAHUN 2024"], [["UMKM difasilitasi izin usaha (unit)", None, None, None, "Total"], ["Triwulan I", "Triwulan II", "Triwulan III", "Triwulan IV", "^"]], q4 + [add(*q4)], name=str.upper)}},
  [(IZ, f"2024-Q{k+1}", False, v) for k, v in enumerate(q4)] + [(IZ, "2024", False, add(*q4))], "quarters and total", 2024)

d = D("iz3"); ms = [d.nums(0, 9, f"i{k}") for k in range(12)]
H("izin", "twelve-months", {"Izin Usaha per Bulan 2022.xlsx": {"Bulan": rec(["UMKM YANG DIFASILITASI IZIN USAHA PER BULAN", "TAHUN 2022"], [["Bulan"] + [None] * 11 + ["Jumlah"], BLN + ["^"]], ms + [add(*ms)])}},
  [(IZ, f"2022-{k+1:02}", False, m) for k, m in enumerate(ms)] + [(IZ, "2022", False, add(*ms))], "months", 2022)

d = D("iz4")
H("izin", "lkjip-iku3", {"LKjIP 2023 lampiran IKU 3.xlsx": {"IKU 3": R([["Lampiran LKjIP Dinas Koperasi dan UKM Tahun 2023"], ["Indikator Kinerja Utama 3: Persentase Koperasi UKM yang difasilitasi Izin Usaha"], ["Formulasi: Jumlah UMKM yang difasilitasi izin usaha dibagi jumlah seluruh UMKM dikali 100"], []]
    + grid(["No", "Kecamatan", "Jumlah UMKM yang difasilitasi Izin Usahanya", "Jumlah seluruh UMKM", "Persentase (%)"], [d.z1, d.um, pct(d.z1, d.um)], total="Kabupaten Jeneponto"))}}, [(IZ, "2023", False, d.z1), (UM, "2023", False, d.um)], "numerator, denominator, percent")

d = D("iz5"); c = add(d.z1, d.z2, d.z3)
H("izin", "sd-september", {"izin sd sept 2024.xlsx": {"Sheet1": R([["DATA FASILITASI IZIN USAHA UMKM"], ["KEADAAN S.D. SEPTEMBER 2024"], []] + grid(["No", "Kecamatan", "UMKM Difasilitasi Izin Usaha (s.d. September 2024)"], [c]))}}, [(IZ, "2024-09", True, c)], "running total by month", 2024)

d = D("iz6"); j = add(d.z1, d.n1, d.n2)
H("izin", "by-skala-total", {"Fasilitasi perizinan per skala TW III.xlsx": {"TW III": rec(["FASILITASI IZIN USAHA BAGI UMKM MENURUT SKALA USAHA", "TRIWULAN III 2025"], [["UMKM yang difasilitasi izin usaha", None, None, None], ["Skala mikro", "Skala kecil", "Skala menengah", "Jumlah"]], [d.z1, d.n1, d.n2, j])}},
  [(IZ, "2025-Q3", False, j)], "sizes of those helped and their sum", 2025)

d = D("iz7")
H("izin", "long-monthly", {"log_izin.xlsx": {"log": long(["Rekap Fasilitasi Izin Usaha UMKM"], ["Tahun", "Bulan", "Kecamatan", "Jumlah UMKM difasilitasi izin usaha"], [[2023, BLN[k], N[i], d.nums(0, 8, f"l{k}")[i]] for k in (6, 7, 8) for i in range(11)])}},
  [(IZ, f"2023-{k+1:02}", False, d.nums(0, 8, f"l{k}")) for k in (6, 7, 8)], "year and month in columns")

d = D("iz8"); rows = [["FASILITASI IZIN USAHA PER DESA TAHUN 2024"], []]
def _iz(i, n):
    vs = VILLAGES[n]; p = split(d.z1[i] * 3, len(vs), f"z{i}")
    return R([["UMKM YANG DIFASILITASI IZIN USAHA"], ["KECAMATAN", ": " + n.upper()], ["TAHUN", ": 2024"], [], ["No", "Desa/Kelurahan", "Jumlah UMKM difasilitasi Izin Usaha"]] + [[x + 1, v, p[x]] for x, v in enumerate(vs)] + [[None, "Jumlah", sum(p)]])
H("izin", "desa-sheets", {"Izin per kecamatan 2024.xlsx": {n: _iz(i, n) for i, n in enumerate(N)}}, [(IZ, "2024", False, [3 * v for v in d.z1])], "a sheet each kecamatan, by village", 2024)

d = D("iz9"); h = [d.z1, d.z2]
H("izin", "half-years", {"NIB semester.xlsx": {"2023": rec(["FASILITASI IZIN USAHA UMKM TAHUN 2023"], [["UMKM difasilitasi izin usaha", None, "Jumlah Tahun 2023"], ["Semester I", "Semester II", "^"]], h + [add(*h)], no=False)}},
  [(IZ, "2023-S1", False, d.z1), (IZ, "2023-S2", False, d.z2), (IZ, "2023", False, add(*h))], "two halves")

# ---- bantuan --------------------------------------------------------------------------------------------------------
d = D("bt1")
H("bantuan", "target-realisasi", {"Bantuan Sarpras 2023.xlsx": {"IKU 4": R([["PELAKU USAHA YANG MENDAPATKAN BANTUAN SARANA DAN PRASARANA"], ["TAHUN 2023"], []] + grid(["No", "Kecamatan", "Jumlah Total Target Pelaku UKM", "Jumlah Pelaku UKM yang difasilitasi", "Capaian (%)"], [d.tg, d.bt, pct(d.bt, d.tg)]))}},
  [(TG, "2023", False, d.tg), (BT, "2023", False, d.bt)], "target and reached")

d = D("bt2"); q4 = [d.n1, d.n2, d.n3, d.n4]
H("bantuan", "tw-columns", {"monev bantuan 2024.xlsx": {"Monev": rec(["MONITORING DAN EVALUASI BANTUAN SARANA PRASARANA UKM", "TAHUN 2024"], [["Jumlah Pelaku UKM yang difasilitasi (orang)", None, None, None, "Jumlah"], ["TW I", "TW II", "TW III", "TW IV", "^"]], q4 + [add(*q4)])}},
  [(BT, f"2024-Q{k+1}", False, v) for k, v in enumerate(q4)] + [(BT, "2024", False, add(*q4))], "quarters", 2024)

d = D("bt3"); j = add(d.n1, d.n2, d.n3)
H("bantuan", "by-fund", {"penerima bantuan per sumber dana.xlsx": {"2022": rec(["PELAKU UKM PENERIMA BANTUAN SARANA DAN PRASARANA MENURUT SUMBER DANA", "TAHUN 2022"], [["Sumber Dana", None, None, "Jumlah Pelaku UKM Penerima"], ["APBD Kab.", "APBD Prov.", "APBN/DAK", "^"]], [d.n1, d.n2, d.n3, j])}},
  [(BT, "2022", False, j)], "funds and sum", 2022)

d = D("bt4"); j = add(d.n1, d.n2, d.n3)
H("bantuan", "sd-tw", {"Realisasi Bantuan s.d. TW II.xlsx": {"Realisasi": R([["REALISASI BANTUAN SARANA DAN PRASARANA KEPADA PELAKU UKM"], ["SAMPAI DENGAN TRIWULAN II TAHUN ANGGARAN 2025"], []] + grid(["No", "Kecamatan", "Pelaku UKM yang difasilitasi s.d. TW II"], [j]))}}, [(BT, "2025-Q2", True, j)], "running total", 2025)

d = D("bt5"); rows = [["REALISASI BANTUAN SARPRAS"], []]
H("bantuan", "sheet-per-kecamatan-tw", {"Bantuan sarpras per kecamatan.xlsx": {n: R([["REKAP BANTUAN SARANA DAN PRASARANA"], [f"Kecamatan {n} – Tahun 2023"], [], ["Uraian", "TW I", "TW II", "TW III", "TW IV", "Jumlah"],
    ["Pelaku UKM yang difasilitasi", d.n1[i], d.n2[i], d.n3[i], d.n4[i], d.n1[i] + d.n2[i] + d.n3[i] + d.n4[i]]]) for i, n in enumerate(N)}},
  [(BT, f"2023-Q{k}", False, getattr(d, f"n{k}")) for k in range(1, 5)] + [(BT, "2023", False, add(d.n1, d.n2, d.n3, d.n4))], "a sheet each, quarters across")

d = D("bt6"); rows = [["DATA PENERIMA BANTUAN SARANA PRASARANA PER DESA"], ["Tahun 2024"], [], ["Kecamatan", "Desa/Kelurahan", "Pelaku UKM yang difasilitasi"]]
for i, n in enumerate(N):
    vs = VILLAGES[n]; p = split(d.bt[i], len(vs), f"b{i}")
    rows += [[n, v, p[x]] for x, v in enumerate(vs)] + [[f"Jumlah Kec. {n}", None, d.bt[i]]]
H("bantuan", "desa-subtotals", {"bantuan per desa 2024.xlsx": {"Rekap": R(rows + [["JUMLAH TOTAL", None, sum(d.bt)]])}}, [(BT, "2024", False, d.bt)], "villages with subtotal rows", 2024)

d = D("bt7")
H("bantuan", "amount-beside-count", {"Rekap bantuan dan nilai.xlsx": {"Rekap": R([["REKAPITULASI BANTUAN SARANA DAN PRASARANA USAHA"], ["TRIWULAN III TAHUN 2023"], []] + grid(["No", "Kecamatan", "Jenis Bantuan", "Pelaku UKM yang difasilitasi (orang)", "Nilai Bantuan (Rp)", "Keterangan"], [txt("Mesin jahit", "Gerobak", "Peralatan pengolahan"), d.bt, d.r1, txt("APBD")]))}},
  [(BT, "2023-Q3", False, d.bt)], "kind and amount beside the count")

d = D("bt8")
H("bantuan", "unsorted-nihil", {"bantuan TW1.xlsx": {"TW I": R([["Pelaku UKM Penerima Bantuan Sarana dan Prasarana"], ["Triwulan I Tahun 2025"], [], ["No", "Kecamatan", "Jumlah UKM difasilitasi"]] + [[k + 1, "Kec. " + N[i], d.bt[i] if i % 4 else "-"] for k, i in enumerate(ALPHA)] + [[None, "Jumlah", sum(v for i, v in enumerate(d.bt) if i % 4)]])}},
  [(BT, "2025-Q1", False, [v if i % 4 else 0 for i, v in enumerate(d.bt)])], "alphabetical, dash for none", 2025)

# ---- several indicators ---------------------------------------------------------------------------------------------
d = D("all1")
H("iku", "wide-four-groups", {"Data Dukung IKU 2023.xlsx": {"Data Dukung": rec(["DATA DUKUNG INDIKATOR KINERJA UTAMA (IKU)", "DINAS KOPERASI DAN UKM KABUPATEN JENEPONTO", "TAHUN 2023"],
    [["Koperasi", None, "Jumlah UMKM", "Peserta Diklat", "UMKM Difasilitasi Izin Usaha", "Bantuan Sarana Prasarana", None], ["Jumlah Koperasi", "Koperasi Aktif", "^", "^", "^", "Target Pelaku UKM", "Pelaku UKM difasilitasi"]], [d.J, d.A, d.um, d.p1, d.z1, d.tg, d.bt])}},
  [(J, "2023", False, d.J), (A, "2023", False, d.A), (UM, "2023", False, d.um), (PD, "2023", False, d.p1), (IZ, "2023", False, d.z1), (TG, "2023", False, d.tg), (BT, "2023", False, d.bt)], "everything in one table")

d = D("all2")
H("iku", "sheet-per-iku", {"Pengukuran Kinerja 2024.xlsx": {
    "IKU 1": R([["IKU 1  Persentase Koperasi Aktif"], ["Tahun 2024"], []] + grid(["No", "Kecamatan", "Koperasi Aktif", "Jumlah Koperasi", "%"], [d.A, d.J, pct(d.A, d.J)])),
    "IKU 2": R([["IKU 2  Persentase Peserta Diklat Perkoperasian dan UMKM"], ["Tahun 2024"], []] + grid(["No", "Kecamatan", "Peserta Diklat", "Jumlah UMKM", "%"], [d.p1, d.um, pct(d.p1, d.um)])),
    "IKU 3": R([["IKU 3  Persentase Koperasi UKM yang difasilitasi Izin Usaha"], ["Tahun 2024"], []] + grid(["No", "Kecamatan", "UMKM difasilitasi Izin Usaha", "Jumlah UMKM", "%"], [d.z1, d.um, pct(d.z1, d.um)])),
    "IKU 4": R([["IKU 4  Persentase Pelaku Usaha yang mendapatkan Bantuan Sarana dan Prasarana"], ["Tahun 2024"], []] + grid(["No", "Kecamatan", "Pelaku UKM difasilitasi", "Target Pelaku UKM", "%"], [d.bt, d.tg, pct(d.bt, d.tg)]))}},
  [(A, "2024", False, d.A), (J, "2024", False, d.J), (PD, "2024", False, d.p1), (UM, "2024", False, d.um), (IZ, "2024", False, d.z1), (BT, "2024", False, d.bt), (TG, "2024", False, d.tg)], "a sheet for each indicator", 2024)

d = D("all3")
H("iku", "across-numerators", {"IKU TW II.xlsx": {"TW II": across(["PEMBILANG DAN PENYEBUT IKU MENURUT KECAMATAN", "TRIWULAN II TAHUN 2023"], [("Jumlah Koperasi Aktif", "Unit", d.A), ("Jumlah Seluruh Koperasi", "Unit", d.J), ("Jumlah Peserta Diklat", "Orang", d.p2), ("Jumlah Seluruh UMKM", "Unit", d.um), ("Jumlah UMKM yang difasilitasi Izin Usaha", "Unit", d.z2), ("Jumlah Pelaku UKM yang difasilitasi Sarana Prasarana", "Orang", d.n2)])}},
  [(A, "2023-Q2", False, d.A), (J, "2023-Q2", False, d.J), (PD, "2023-Q2", False, d.p2), (UM, "2023-Q2", False, d.um), (IZ, "2023-Q2", False, d.z2), (BT, "2023-Q2", False, d.n2)], "numerators down, districts across")

d, e = D("all4"), D("all5")
H("iku", "folder-two-bidang", {"Triwulan I/Bidang Kelembagaan/koperasi.xlsx": {"TW I": rec(["DATA KOPERASI", "TRIWULAN I TAHUN 2024"], [["Koperasi Aktif", "Koperasi Tidak Aktif", "Jumlah Koperasi"]], [d.A, d.T, d.J])},
    "Triwulan I/Bidang Pemberdayaan/umkm diklat izin.xlsx": {"UMKM": rec(["DATA UMKM TRIWULAN I TAHUN 2024"], [["Mikro", "Kecil", "Menengah", "Jumlah UMKM"]], [e.mi, e.ke, e.me, e.um]), "Diklat": rec(["PESERTA DIKLAT TRIWULAN I TAHUN 2024"], [["Jumlah Peserta Diklat"]], [e.p1]), "Izin": rec(["UMKM YANG DIFASILITASI IZIN USAHA TRIWULAN I TAHUN 2024"], [["Jumlah UMKM yang difasilitasi Izin Usaha"]], [e.z1])}},
  kop(d, "2024-Q1") + um(e, "2024-Q1") + [(PD, "2024-Q1", False, e.p1)], "two divisions", 2024)
CASES[-1]["may"].append((IZ, "2024-Q1", False, e.z1))

d = D("rw1"); qs = [yr(d, q) for q in range(4)]
H("iku", "form-per-kecamatan-e81", {"Rekap kinerja per kecamatan 2023.xlsx": {"Kinerja": rec(["REKAPITULASI KINERJA BANTUAN SARPRAS PER KECAMATAN", "TAHUN ANGGARAN 2023"],
    [["Target Pelaku UKM Tahun 2023", "Realisasi Pelaku UKM yang difasilitasi pada Triwulan", None, None, None, "Realisasi Tahun 2023", "Tingkat Capaian (%)"], ["^", "I", "II", "III", "IV", "^", "^"]],
    [d.tg] + [q.n1 for q in qs] + [add(*[q.n1 for q in qs]), pct(add(*[q.n1 for q in qs]), d.tg)], numrow=list(range(1, 10)))}},
  [(TG, "2023", False, d.tg)] + [(BT, f"2023-Q{k+1}", False, q.n1) for k, q in enumerate(qs)] + [(BT, "2023", False, add(*[q.n1 for q in qs]))], "target, four quarters, year, achievement")

d = D("rpjmd")
H("iku", "stack-three-tables", {"Bahan Forum Renja.xlsx": {"Bahan": [rec(["1. Koperasi Tahun 2022"], [["Jumlah Koperasi", "Koperasi Aktif"]], [d.J, d.A]), rec(["2. UMKM Tahun 2022"], [["Usaha Mikro", "Usaha Kecil", "Usaha Menengah", "Jumlah UMKM"]], [d.mi, d.ke, d.me, d.um]),
    rec(["3. Peserta Diklat Tahun 2022"], [["Jumlah Peserta Diklat (orang)"]], [d.p1])]}}, [(J, "2022", False, d.J), (A, "2022", False, d.A)] + um(d, "2022") + [(PD, "2022", False, d.p1)], "three tables on one sheet", 2022)

d = D("kecprofil")
H("iku", "profil-camat-long", {"Kecamatan dalam data 2025.xlsx": {"Rekap": long(["DATA KOPERASI DAN UMKM KECAMATAN SE-KAB. JENEPONTO", "Tahun 2025"], ["No", "Kecamatan", "Indikator", "Nilai", "Satuan", "Sumber"],
    [[i * 4 + k + 1, N[i], lab, v[i], s, "Dinas Koperasi UKM"] for i in range(11) for k, (lab, v, s) in enumerate([("Jumlah koperasi", d.J, "unit"), ("Jumlah koperasi aktif", d.A, "unit"), ("Jumlah UMKM", d.um, "unit"), ("Jumlah peserta diklat", d.p1, "orang")])])}},
  [(J, "2025", False, d.J), (A, "2025", False, d.A), (UM, "2025", False, d.um), (PD, "2025", False, d.p1)], "four indicators for each kecamatan, long", 2025)

# ---- other shapes ---------------------------------------------------------------------------------------------------
d = D("koran"); hd = ["No", "Kecamatan", "Koperasi Aktif", "Jumlah Koperasi"]
ln = lambda i: [i + 1, N[i], d.A[i], d.J[i]] if i < 11 else [None, "JUMLAH", sum(d.A), sum(d.J)]
H("koperasi", "wrapped-two-blocks", {"papan data koperasi.xlsx": {"Papan": R([["PAPAN DATA KOPERASI KABUPATEN JENEPONTO TAHUN 2024"], [], hd + [None] + hd] + [ln(i) + [None] + ln(i + 6) for i in range(6)])}},
  [(A, "2024", False, d.A), (J, "2024", False, d.J)], "six districts left, five right", 2024)

d = D("tahunbawah"); ys = [2021, 2022, 2023]
H("umkm", "years-down-districts-across", {"Series UMKM.xlsx": {"Series": R([["JUMLAH UMKM MENURUT KECAMATAN TAHUN 2021–2023 (unit)"], [], ["Tahun"] + N + ["Jumlah"]] + [[y] + yr(d, y).um + [sum(yr(d, y).um)] for y in ys])}},
  [(UM, str(y), False, yr(d, y).um) for y in ys], "years down")

d = D("sarang"); q4 = [d.z1, d.z2, d.z3, d.z4]; p4 = [d.p1, d.p2, d.p3, d.p4]; rows = [["REALISASI DIKLAT DAN FASILITASI IZIN USAHA PER KECAMATAN PER TRIWULAN"], ["TAHUN 2023"], [], ["No", "Kecamatan", "Triwulan", "Jumlah Peserta Diklat (orang)", "UMKM difasilitasi Izin Usaha (unit)"]]; mg = []
for i, n in enumerate(N):
    r = len(rows) + 1; mg += [f"A{r}:A{r + 3}", f"B{r}:B{r + 3}"]
    rows += [[i + 1 if k == 0 else None, n if k == 0 else None, ROM[k], p4[k][i], q4[k][i]] for k in range(4)]
H("iku", "nested-quarters-in-kecamatan", {"Realisasi per kecamatan 2023.xlsx": {"Realisasi": R(rows, mg)}}, [(PD, f"2023-Q{k+1}", False, v) for k, v in enumerate(p4)] + [(IZ, f"2023-Q{k+1}", False, v) for k, v in enumerate(q4)], "the kecamatan merged over four quarters")

d = D("sarang2"); ys = [2023, 2024]; rows = [["DATA KOPERASI MENURUT KECAMATAN"], [], ["Kecamatan", "Uraian", 2023, 2024]]; mg = []
for i, n in enumerate(N):
    r = len(rows) + 1; mg.append(f"A{r}:A{r + 2}")
    for k, (lab, at_) in enumerate((("Koperasi Aktif", "A"), ("Koperasi Tidak Aktif", "T"), ("Jumlah Koperasi", "J"))):
        rows.append([n if k == 0 else None, lab] + [getattr(yr(d, y), at_)[i] for y in ys])
H("koperasi", "nested-measures-in-kecamatan", {"koperasi 2023-2024.xlsx": {"Data": R(rows, mg)}}, kop(yr(d, 2023), "2023") + kop(yr(d, 2024), "2024"), "three rows a kecamatan, years across", 2024)

d = D("pivot")
H("koperasi", "pivot-pasted", {"pivot koperasi.xlsx": {"Pivot": R([["Tahun", 2025], [], ["Kecamatan", "Sum of Koperasi Aktif", "Sum of Koperasi Tidak Aktif", "Sum of Jumlah Koperasi"]] + [[N[i], d.A[i], d.T[i], d.J[i]] for i in ALPHA] + [["Grand Total", sum(d.A), sum(d.T), sum(d.J)]])}},
  kop(d, "2025"), "a pivot table with its year filter", 2025)

d = D("gform")
H("umkm", "form-responses", {"Laporan Kecamatan (Jawaban).xlsx": {"Form Responses 1": R([["Timestamp", "Nama Petugas", "Kecamatan", "Tahun Data", "Jumlah Usaha Mikro", "Jumlah Usaha Kecil", "Jumlah Usaha Menengah"]]
    + [[f"{3 + i % 9}/1/2024 {8 + i % 7}:{10 + i}:05", f"Petugas {i + 1}", N[i], 2023, d.mi[i], d.ke[i], d.me[i]] for i in ALPHA])}}, [(MI, "2023", False, d.mi), (KE, "2023", False, d.ke), (ME, "2023", False, d.me)], "answers to a form, one a kecamatan")
