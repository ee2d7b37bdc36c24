"""Tables in which some or all figures are something other than they look: the second round."""
from lib import *
from honest import AT, KD, Q1, Q2, Q3, Q4, Y, kop, um, one, dik, izin, bant, tgt, but, pick
from openpyxl.styles import Font

MK = ["Mikro", "Kecil", "Menengah", "Jumlah"]
T4 = "TRIWULAN IV TAHUN 2023"


def T(name, area, files, note, **k): case("trap", area, "t-" + name, files, [], note, **k)
def P(name, area, files, may, note, **k): case("part", area, "p-" + name, files, may, note, **k)
def simple(d, kind):
    if kind == "at": return ["Aktif", "Tidak Aktif", "Jumlah"], [d.A, d.T, d.J]
    if kind == "AT": return AT, [d.A, d.T, d.J]
    if kind == "mk": return MK, [d.mi, d.ke, d.me, d.um]
    if kind == "mkS": return MK, [d.p1, d.n1, d.n2, add(d.p1, d.n1, d.n2)]
    if kind == "ATS": return AT, [d.n1, d.n2, add(d.n1, d.n2)]
    if kind == "JUS": return ["Jumlah UMKM"], [d.p1]
    if kind == "J": return ["Jumlah"], [d.J]
    if kind == "JK": return ["Jumlah Koperasi"], [d.J]
    if kind == "JU": return ["Jumlah UMKM"], [d.um]
    if kind == "P": return ["Jumlah Peserta"], [d.p1]
    if kind == "R": return ["Jumlah Penerima"], [d.bt]
    if kind == "TR": return ["Target", "Realisasi"], [d.tg, d.bt]
    if kind == "LP": return ["L", "P", "Jumlah"], [d.o1, d.o2, add(d.o1, d.o2)]
    if kind == "lp": return ["Laki-laki", "Perempuan", "Jumlah"], [d.n1, d.n2, add(d.n1, d.n2)]
    raise KeyError(kind)


# --- titles: another subject, or a part of ours ------------------------------------------------------------------------
for key, file, titles, kind, note in [
    ("bumdes", "rekap tw4 2023.xlsx", ["REKAPITULASI BADAN USAHA MILIK DESA (BUMDesa)", T4], "at", "village enterprises of another office"),
    ("banksampah", "rekap tw4 2023.xlsx", ["DATA BANK SAMPAH UNIT MENURUT KECAMATAN", T4], "at", "waste banks"),
    ("karangtaruna", "data 2023.xlsx", ["KEADAAN KARANG TARUNA PER KECAMATAN", T4], "at", "youth groups"),
    ("forumumkm", "forum tw4.xlsx", ["KEANGGOTAAN FORUM KOMUNIKASI UMKM", T4], "at", "members of an association"),
    ("kantorcabang", "koperasi tw4.xlsx", ["JARINGAN PELAYANAN KOPERASI", "(KANTOR CABANG, CABANG PEMBANTU DAN KANTOR KAS)", T4], "J", "branches, not cooperatives"),
    ("anggotakopaktif", "koperasi tw4.xlsx", ["ANGGOTA KOPERASI AKTIF MENURUT JENIS KELAMIN", T4], "LP", "members of active cooperatives"),
    ("npwp", "koperasi tw4.xlsx", ["KOPERASI YANG TELAH MEMILIKI NPWP BADAN", T4], "JK", "with a tax number"),
    ("sakep", "koperasi tw4.xlsx", ["KOPERASI YANG MENERAPKAN SAK EP", T4], "JK", "that keep accounts by a standard"),
    ("primernasional", "koperasi tw4.xlsx", ["KOPERASI PRIMER NASIONAL YANG BEROPERASI DI KABUPATEN JENEPONTO", T4], "ATS", "cooperatives of national level only"),
    ("belumskala", "koperasi tw4.xlsx", ["KOPERASI BERANGGOTAKAN LEBIH DARI 100 ORANG", T4], "ATS", "large cooperatives only"),
    ("csr", "umkm tw4.xlsx", ["UMKM MITRA PROGRAM CSR PERUSAHAAN", T4], "mkS", "partners of companies only"),
    ("eksporumkm", "umkm tw4.xlsx", ["UMKM BERORIENTASI EKSPOR", T4], "mkS", "exporters only"),
    ("bazar", "umkm tw4.xlsx", ["UMKM PESERTA BAZAR RAMADHAN", T4], "JUS", "at a bazaar"),
    ("wajibpajak", "umkm tw4.xlsx", ["WAJIB PAJAK UMKM (PPh FINAL 0,5 %) TERDAFTAR", T4], "JU", "taxpayers"),
    ("umkmbaruusaha", "umkm tw4.xlsx", ["UMKM YANG MULAI BERUSAHA PADA TAHUN BERJALAN", T4], "mkS", "only those begun this year"),
    ("studibanding", "diklat tw4.xlsx", ["PESERTA STUDI BANDING PENGURUS KOPERASI", T4], "P", "a study visit, no training"),
    ("jalansehat", "koperasi tw4.xlsx", ["PESERTA JALAN SEHAT HARI KOPERASI KE-76", T4], "P", "a walk"),
    ("alokasi", "diklat tw4.xlsx", ["ALOKASI PESERTA PELATIHAN PER KECAMATAN", T4], "P", "places given, not persons trained"),
    ("izinkeramaian", "izin tw4.xlsx", ["PENERBITAN IZIN KERAMAIAN", T4], "J", "permits of the police"),
    ("olahraga", "bantuan tw4.xlsx", ["BANTUAN SARANA DAN PRASARANA OLAHRAGA", T4], "TR", "sports"),
    ("rtlh", "bantuan tw4.xlsx", ["BANTUAN RUMAH TIDAK LAYAK HUNI (RTLH)", T4], "TR", "houses"),
    ("belumtersalur", "bantuan tw4.xlsx", ["BANTUAN SARANA DAN PRASARANA UKM YANG BELUM TERSALUR", T4], "R", "not handed over"),
]:
    d = D("y-" + key)
    heads, cols = simple(d, kind)
    T(key, "title", {file: {"Sheet1": rec(titles, [heads], cols)}}, note)

# --- other regencies and levels ------------------------------------------------------------------------------------------
d = D("y-bombana")
BOM = ["Kabaena", "Kabaena Utara", "Rumbia", "Rumbia Tengah", "Poleang", "Poleang Barat", "Rarowatu", "Mata Oleo"]
T("kab-bombana", "level", {"koperasi tw4 2023.xlsx": {"Sheet1": R([["REKAPITULASI KOPERASI KABUPATEN BOMBANA"], [T4], [], ["No", "Kecamatan"] + AT] + [[i + 1, n, d.A[i], d.T[i], d.J[i]] for i, n in enumerate(BOM)])}}, "a Rumbia of another regency")
d = D("y-jateng")
JT = ["Kabupaten Kendal", "Kabupaten Batang", "Kabupaten Pekalongan", "Kabupaten Pemalang", "Kota Tegal"]
T("prov-jateng", "level", {"pembanding koperasi tw4 2023.xlsx": {"Sheet1": R([["JUMLAH KOPERASI MENURUT KABUPATEN/KOTA DI PROVINSI JAWA TENGAH"], [T4], [], ["No", "Kabupaten/Kota"] + AT] + [[i + 1, n, d.A[i] * 20, d.T[i] * 20, d.J[i] * 20] for i, n in enumerate(JT)])}}, "Batang is a regency of Central Java")
d = D("y-tamalatea")
vs = VILLAGES["Tamalatea"]
pp = split(d.um[2], len(vs), "tml")
P("desa-tamalatea", "level", {"umkm kec tamalatea tw4.xlsx": {"Tamalatea": R([["JUMLAH UMKM PER DESA/KELURAHAN KECAMATAN TAMALATEA"], [T4], [], ["No", "Desa/Kelurahan", "Jumlah UMKM"]] + [[i + 1, v, pp[i]] for i, v in enumerate(vs)] + [[None, "JUMLAH", d.um[2]]])}}, one("umkm_total", pick(d.um, 2)), "villages of one kecamatan: its village Turatea is not Kecamatan Turatea")

# --- change, percent, units, formats ----------------------------------------------------------------------------------------
d = D("y-mutasi")
T("mutasi", "title", {"kop tw4.xlsx": {"Sheet1": rec(["MUTASI KOPERASI", T4], [["Aktif", "Tidak Aktif", "Jumlah"]], [d.n1, d.n2, add(d.n1, d.n2)])}}, "moves in the quarter, not the number")
d = D("y-delta")
T("delta", "heading", {"kop tw4.xlsx": {"Sheet1": rec(["KOPERASI PER KECAMATAN", T4], [["Bertambah / (Berkurang) dari TW III", None, None], ["Aktif", "Tidak Aktif", "Jumlah"]], [d.n1, d.n2, add(d.n1, d.n2)])}}, "change since the last quarter as the group label")


def fmt(heads, f):
    def go(ws):
        for h in heads:
            for c in under(ws, h): c.number_format = f
    return go


d = D("y-fmtpct")
A100 = [55 + n for n in d.n1]
T("format-persen", "cell", {"kop tw4.xlsx": {"Sheet1": rec(["KOPERASI PER KECAMATAN", T4], [["Aktif", "Tidak Aktif"]], [A100, [100 - v for v in A100]], total=False, fx=fmt(["Aktif", "Tidak Aktif"], '0"%"'))}}, "whole numbers shown as 57%")
d = D("y-fmtorg")
T("format-orang", "cell", {"kop tw4.xlsx": {"Sheet1": rec(["KOPERASI PER KECAMATAN", T4], [AT], [d.o1, d.o2, add(d.o1, d.o2)], fx=fmt(AT, '#,##0" anggota"'))}}, "number format shows 320 anggota")
d = D("y-fmtpaket")
T("format-set", "cell", {"bantuan tw4.xlsx": {"Sheet1": rec(["BANTUAN SARANA DAN PRASARANA UKM", T4], [["Target", "Realisasi"]], [d.tg, d.bt], fx=fmt(["Target", "Realisasi"], '0" set"'))}}, "number format shows 12 set: things")
d = D("y-proporsi")
T("proporsi", "title", {"kop tw4.xlsx": {"Sheet1": rec(["PROPORSI KOPERASI AKTIF DAN TIDAK AKTIF", T4], [["Koperasi Aktif", "Koperasi Tidak Aktif"]], [A100, [100 - v for v in A100]], total=False)}}, "a proportion, adds up to 100 in every row")
for key, line, title, kind, note in [
    ("satuan-kegiatan", "Satuan : Kegiatan", "PELATIHAN PERKOPERASIAN DAN UMKM", "J", "courses"),
    ("satuan-oh", "Satuan : OH (orang hari)", "PESERTA PELATIHAN PERKOPERASIAN DAN UMKM", "P", "person-days"),
    ("satuan-lembar", "Satuan : lembar sertifikat", "PELATIHAN PERKOPERASIAN DAN UMKM", "J", "certificates printed"),
    ("satuan-000", "(angka dalam 000)", "JUMLAH UMKM PER KECAMATAN", "JU", "in thousands"),
    ("satuan-desa", "Satuan : Desa/Kelurahan", "KOPERASI PER KECAMATAN", "J", "villages with a cooperative"),
]:
    d = D("y-" + key)
    heads, cols = simple(d, kind)
    if key == "satuan-desa": cols = [[min(v, len(VILLAGES[n])) for v, n in zip(d.n1, N)]]
    T(key, "unit", {"data tw4.xlsx": {"Sheet1": rec([title, T4, [None] * (1 + len(heads)) + [line]], [heads], cols, space=0)}}, note)

# --- periods ---------------------------------------------------------------------------------------------------------------
for key, file, titles, kind, note in [
    ("kum-2019-2023", "diklat.xlsx", ["PESERTA PELATIHAN PERKOPERASIAN DAN UMKM", "KUMULATIF TAHUN 2019 - 2023"], "P", "five years added"),
    ("rerata-tiga-tahun", "koperasi.xlsx", ["KOPERASI PER KECAMATAN", "RERATA TAHUN 2021 S.D. 2023"], "AT", "mean of three years"),
    ("awal-tahun", "koperasi.xlsx", ["KOPERASI PER KECAMATAN", "POSISI AWAL TAHUN 2023 (SALDO 31 DESEMBER 2022)"], "AT", "opening position: the end of 2022"),
    ("minggu", "diklat.xlsx", ["PESERTA PELATIHAN PERKOPERASIAN DAN UMKM", "LAPORAN MINGGU KE-2 BULAN NOVEMBER 2023"], "P", "one week, not the month"),
    ("dilaporkan", "koperasi.xlsx", ["REKAP KOPERASI TRIWULAN IV TAHUN 2022", "(dilaporkan tanggal 16 Januari 2023)"], "AT", "reported in 2023, of 2022"),
    ("tw1-2024", "koperasi.xlsx", ["REKAP KOPERASI TRIWULAN I TAHUN 2024"], "AT", "next year's quarter"),
    ("petik22", "koperasi.xlsx", ["REKAP KOPERASI PER DESEMBER '22"], "AT", "year in two digits after an apostrophe"),
    ("tahun-depan", "bantuan 2023.xlsx", ["BANTUAN SARANA DAN PRASARANA UKM", "YANG AKAN DILAKSANAKAN TAHUN ANGGARAN 2024"], "R", "to be done next year"),
]:
    d = D("y-" + key)
    heads, cols = simple(d, kind)
    T(key, "period", {file: {"Sheet1": rec(titles, [heads], cols)}}, note)
d = D("y-star")
T("bintang-target", "note", {"kop.xlsx": {"Sheet1": rec(["JUMLAH KOPERASI AKTIF PER KECAMATAN"], [["2021", "2022", "2023*)"]], [[v - 4 for v in d.A], [v - 2 for v in d.A], d.A], foot=["*) target Renstra"])}}, "only the starred year is of this year, and it is a target")

# --- templates, drafts, cancelled -------------------------------------------------------------------------------------------
d = D("y-ilustrasi")
T("ilustrasi", "title", {"format kop.xlsx": {"Sheet1": rec(["ILUSTRASI PENGISIAN FORMAT DATA KOPERASI", T4], [AT], [d.A, d.T, d.J])}}, "an illustration of how to fill in")
d = D("y-latihan")
T("tab-latihan", "sheetname", {"kop tw4.xlsx": {"Latihan Excel": rec(["DATA KOPERASI", T4], [AT], [d.A, d.T, d.J])}}, "an exercise")
d = D("y-bimtek")
T("folder-bimtek", "file", {"Bahan Praktek Bimtek Operator/kop tw4.xlsx": {"Sheet1": rec(["DATA KOPERASI", T4], [AT], [d.A, d.T, d.J])}}, "practice material of a course for operators")
d = D("y-konsep")
T("konsep", "title", {"kop tw4.xlsx": {"Sheet1": rec(["KONSEP - MENUNGGU KOREKSI KEPALA BIDANG", "DATA KOPERASI", T4], [AT], [d.A, d.T, d.J])}}, "a draft that waits for correction")
d = D("y-tidakberlaku")
T("tidak-berlaku", "note", {"kop tw4.xlsx": {"Sheet1": rec(["TIDAK BERLAKU LAGI, sudah diganti dengan file terbaru", "DATA KOPERASI", T4], [AT], [d.A, d.T, d.J])}}, "declared void above the title")
d = D("y-coretsemua")
def strikeall(ws):
    for h in AT:
        for c in under(ws, h): c.font = Font(strike=True)
T("dicoret-semua", "cell", {"kop tw4.xlsx": {"Sheet1": rec(["DATA KOPERASI", T4], [AT], [d.A, d.T, d.J], fx=strikeall, total=False)}}, "every figure is struck out")
d = D("y-rka")
T("file-rka", "file", {"RKA 2024 bantuan sarpras UKM.xlsx": {"Sheet1": rec(["BANTUAN SARANA DAN PRASARANA UKM PER KECAMATAN"], [["Jumlah Penerima"]], [d.bt])}}, "the budget of next year, in the file name only")
d = D("y-musren")
T("folder-musrenbang", "file", {"Usulan Musrenbang Kecamatan 2023/bantuan sarpras UKM.xlsx": {"Sheet1": rec(["BANTUAN SARANA DAN PRASARANA UKM", "TAHUN 2023"], [["Jumlah Penerima"]], [d.bt])}}, "proposals, in the folder name only")

# --- comments and notes ----------------------------------------------------------------------------------------------------
d = D("y-komanggota")
T("komentar-anggota", "comment", {"kop tw4.xlsx": {"Sheet1": rec(["DATA KOPERASI", T4], [["Aktif", "Tidak Aktif", "Jumlah"]], [d.o1, d.o2, add(d.o1, d.o2)], fx=lambda ws: [comment(ws, h, "ini jumlah anggota koperasi, bukan jumlah koperasinya") for h in ("Aktif", "Tidak Aktif", "Jumlah")])}}, "comments on the headings: members")
d = D("y-belumksp")
T("catatan-belum-ksp", "note", {"kop tw4.xlsx": {"Sheet1": rec(["DATA KOPERASI", T4], [AT], [d.A, d.T, d.J], foot=["Catatan : angka di atas belum termasuk KSP/USP dan KUD."])}}, "note: two kinds are not in it")
d = D("y-luarksp")
T("head-di-luar", "heading", {"kop tw4.xlsx": {"Sheet1": rec(["DATA KOPERASI", T4], [["Koperasi Aktif (di luar KSP)", "Koperasi Tidak Aktif (di luar KSP)", "Jumlah Koperasi (di luar KSP)"]], [d.A, d.T, d.J])}}, "headings leave out one kind")
d = D("y-kindtabs")
T("tabs-jenis", "sheetname", {"kop tw4.xlsx": {t: rec(["DATA KOPERASI", T4], [AT], [d.nums(1, 9, "A" + t), d.nums(1, 9, "T" + t), add(d.nums(1, 9, "A" + t), d.nums(1, 9, "T" + t))]) for t in ("Kop Nelayan", "Kop Peternak")}}, "two kinds on two tabs, no recap")
d = D("y-duajenis")
T("group-dua-jenis", "heading", {"kop tw4.xlsx": {"Sheet1": rec(["DATA KOPERASI", T4], [["Kopontren", None, None, "Koppas", None, None], ["Aktif", "Tidak Aktif", "Jumlah"] * 2], [d.n1, d.n2, add(d.n1, d.n2), d.n3, d.n4, add(d.n3, d.n4)])}}, "two kinds as groups, no whole")

# --- parts: something holds, something does not -----------------------------------------------------------------------------
d = D("y-koreksi")
def strikecol(ws):
    for c in under(ws, "Koperasi Aktif"): c.font = Font(strike=True)
new = [v + 1 for v in d.A]
P("kolom-dicoret", "cell", {"kop tw4.xlsx": {"Sheet1": rec(["DATA KOPERASI", T4], [["Koperasi Aktif", "Koperasi Aktif (koreksi)", "Jumlah Koperasi"]], [d.A, new, d.J], total=False, fx=strikecol)}}, [("koperasi_aktif", Q4, False, new), kop(d)[2]], "a struck column and its correction beside")
d = D("y-baris")
def strikerow(ws):
    r = find(ws, "Batang").row
    for c in range(1, 6): ws.cell(r, c).font = Font(strike=True)
P("baris-dicoret", "cell", {"kop tw4.xlsx": {"Sheet1": rec(["DATA KOPERASI", T4], [AT], [d.A, d.T, d.J], total=False, fx=strikerow)}}, [(m, p, c, but(v, 6)) for m, p, c, v in kop(d)], "one district's row is struck out")
d = D("y-hidcol")
P("kolom-tersembunyi", "hidden", {"kop tw4.xlsx": {"Sheet1": rec(["DATA KOPERASI", T4], [["Koperasi Aktif lama", "Koperasi Aktif", "Jumlah Koperasi"]], [[v - 2 for v in d.A], d.A, d.J], fx=lambda ws: hide_col(ws, "Koperasi Aktif lama"))}}, [kop(d)[0], kop(d)[2]], "old figures in a hidden column")
d = D("y-hidtab")
P("tab-tersembunyi", "hidden", {"kop tw4.xlsx": {"Rekap": rec(["DATA KOPERASI", T4], [AT], [d.A, d.T, d.J]), "Rekap awal": rec(["DATA KOPERASI", T4], [AT], [[v - 1 for v in d.A], d.T, [v - 1 for v in d.J]], fx=lambda ws: setattr(ws, "sheet_state", "hidden"))}}, kop(d), "an earlier copy on a hidden tab")
d = D("y-komgab")
jj = list(d.A); jj[0] = d.A[0] + d.A[1]
P("komentar-gabungan", "comment", {"kop tw4.xlsx": {"Sheet1": rec(["KOPERASI AKTIF PER KECAMATAN", T4], [["Koperasi Aktif"]], [but(jj, 1)], total=False, fx=lambda ws: [setattr(under(ws, "Koperasi Aktif", n=1)[0], "comment", __import__("openpyxl").comments.Comment("gabungan Bangkala dan Bangkala Barat", "Staf"))])}}, one("koperasi_aktif", but(d.A, 0, 1)), "a comment on one figure: two districts together")
d = D("y-notelama")
P("catatan-dua-kec-lama", "note", {"kop tw4.xlsx": {"Sheet1": rec(["DATA KOPERASI", T4], [AT], [d.A, d.T, d.J], name=lambda n: n + " *" if n in ("Batang", "Rumbia") else n, foot=["* masih memakai data tahun 2022, belum melapor"])}}, [(m, p, c, but(v, 6, 10)) for m, p, c, v in kop(d)], "two starred districts still hold last year's figures")
d = D("y-termasuk")
jk = list(d.um); jk[9] += jk[10]
P("catatan-termasuk", "note", {"umkm tw4.xlsx": {"Sheet1": rec(["JUMLAH UMKM PER KECAMATAN", T4], [["Jumlah UMKM"]], [but(jk, 10)], total=False, foot=["Ket. : data Kecamatan Kelara sudah termasuk Kecamatan Rumbia"])}}, one("umkm_total", but(d.um, 9, 10)), "note: one district's figure holds another's")
d = D("y-labelinc")
jl = list(d.um); jl[0] += jl[1]
P("label-termasuk", "cell", {"umkm tw4.xlsx": {"Sheet1": R([["JUMLAH UMKM PER KECAMATAN"], [T4], [], ["No", "Kecamatan", "Jumlah UMKM"]] + [[k + 1, "Bangkala (termasuk Bangkala Barat)" if i == 0 else N[i], jl[i]] for k, i in enumerate([0] + list(range(2, 11)))])}}, one("umkm_total", but(d.um, 0, 1)), "the label says that a second district is in it")
d = D("y-merah")
def red(ws):
    cs = under(ws, "Jumlah UMKM")
    for i in (3, 7): cs[i].font = Font(color="FFFF0000")
P("angka-merah", "note", {"umkm tw4.xlsx": {"Sheet1": rec(["JUMLAH UMKM PER KECAMATAN", T4], [["Jumlah UMKM"]], [d.um], total=False, foot=["Keterangan : angka berwarna merah adalah perkiraan petugas"], fx=red)}}, one("umkm_total", but(d.um, 3, 7)), "red figures are guesses, says the note")
d = D("y-sekitar")
P("angka-sekitar", "cell", {"diklat tw4.xlsx": {"Sheet1": rec(["PESERTA PELATIHAN PERKOPERASIAN DAN UMKM", T4], [["Jumlah Peserta"]], [["± 20" if i == 2 else "> 15" if i == 5 else "10-15" if i == 8 else v for i, v in enumerate(d.p4)]], total=False)}}, dik(but(d.p4, 2, 5, 8)), "about, more than, and a range in three cells")
d = D("y-lalukini")
P("tahun-lalu-ini", "heading", {"kop.xlsx": {"Sheet1": rec(["KOPERASI AKTIF PER KECAMATAN", T4], [["Jumlah Koperasi Aktif", None], ["Periode yang sama tahun lalu", "Periode ini"]], [[v - 3 for v in d.A], d.A])}}, [kop(d)[0]], "the same period last year beside")
d = D("y-depan")
P("rencana-depan", "heading", {"sarpras 2023.xlsx": {"Sheet1": rec(["BANTUAN SARANA DAN PRASARANA BAGI PELAKU UKM"], [["Tahun 2023", None, "Prakiraan Maju 2024"], ["Target", "Realisasi", "Target"]], [d.tg, d.bt, [v + 5 for v in d.tg]])}}, bant(d.bt, Y) + tgt(d.tg, Y), "next year's target beside")
d = D("y-rpjmd")
P("target-rpjmd", "heading", {"sarpras.xlsx": {"Sheet1": rec(["BANTUAN SARANA DAN PRASARANA BAGI PELAKU UKM", "TAHUN 2023"], [["Target Akhir RPJMD (2019-2023)", "Realisasi Tahun 2023"]], [[v * 5 for v in d.tg], d.bt])}}, bant(d.bt, Y), "a five-year target is not the year's")
d = D("y-stack")
P("blok-tahun", "structure", {"kop.xlsx": {"Sheet1": [rec(["DATA KOPERASI KABUPATEN JENEPONTO", "A. Keadaan Tahun 2022"], [AT], [[v - 1 for v in d.A], d.T, [v - 1 for v in d.J]]), rec(["B. Keadaan Tahun 2023"], [AT], [d.A, d.T, d.J])]}}, kop(d, Y), "two years as two blocks, one below the other")
d = D("y-koreksiblok")
P("sebelum-sesudah", "structure", {"izin tw2.xlsx": {"Sheet1": [rec(["UMKM YANG DIFASILITASI IZIN USAHA", "TRIWULAN II TAHUN 2023 (SEBELUM KOREKSI)"], [["Jumlah UMKM"]], [d.z1]), rec(["UMKM YANG DIFASILITASI IZIN USAHA", "TRIWULAN II TAHUN 2023 (SETELAH KOREKSI)"], [["Jumlah UMKM"]], [[v + 1 for v in d.z1]])]}}, izin([v + 1 for v in d.z1], Q2), "before and after correction in two blocks")
d = D("y-ralat")
P("tab-ralat", "sheetname", {"kop tw4.xlsx": {"Rekap": rec(["DATA KOPERASI", T4], [AT], [d.A, d.T, d.J]), "Rekap (Ralat)": rec(["RALAT DATA KOPERASI", T4], [AT], [[v + 1 for v in d.A], d.T, [v + 1 for v in d.J]], foot=["Data pada sheet Rekap tidak dipakai."])}}, [("koperasi_aktif", Q4, False, [v + 1 for v in d.A]), ("koperasi_tidak_aktif", Q4, False, d.T), ("koperasi_total", Q4, False, [v + 1 for v in d.J])], "a tab of errata says which tab is void")
d = D("y-tetap")
P("angka-tetap", "heading", {"umkm 2023.xlsx": {"Sheet1": rec(["JUMLAH UMKM PER KECAMATAN", T4], [["Angka Sementara", "Angka Tetap"]], [[v - 13 for v in d.um], d.um])}}, one("umkm_total", d.um), "provisional and final figures beside each other")
d = D("y-rerata")
P("rata-rata-tw", "heading", {"kop 2023.xlsx": {"Sheet1": rec(["KOPERASI AKTIF PER KECAMATAN", "TAHUN 2023"], [["Triwulan I", "Triwulan II", "Rata-rata"]], [d.A, [v + 2 for v in d.A], [v + 1 for v in d.A]])}}, [("koperasi_aktif", Q1, False, d.A), ("koperasi_aktif", Q2, False, [v + 2 for v in d.A])], "the mean of the quarters as a last column")
d = D("y-lpsec")
def sec(d):
    rows = []
    for t, v in (("A. Laki-laki", d.n1), ("B. Perempuan", d.n2), ("C. Jumlah (A + B)", add(d.n1, d.n2))):
        rows += [[t]] + [[i + 1, n, v[i]] for i, n in enumerate(N)]
    return rows
P("seksi-lp-jumlah", "structure", {"diklat tw4.xlsx": {"Sheet1": R([["PESERTA PELATIHAN PERKOPERASIAN DAN UMKM"], [T4], [], ["No", "Kecamatan", "Jumlah Peserta"]] + sec(d))}}, dik(add(d.n1, d.n2)), "sections by sex and their sum: only the last is all")
d = D("y-masukkeluar")
P("kolom-masuk-keluar", "heading", {"kop tw4.xlsx": {"Sheet1": rec(["DATA KOPERASI", T4], [["Jumlah Koperasi TW III", "Berdiri", "Dibubarkan", "Jumlah Koperasi TW IV"]], [d.J, d.n1, d.n2, [j + a - b for j, a, b in zip(d.J, d.n1, d.n2)]])}}, [("koperasi_total", Q3, False, d.J), ("koperasi_total", Q4, False, [j + a - b for j, a, b in zip(d.J, d.n1, d.n2)])], "founded and dissolved between two positions")
d = D("y-umkmnib")
P("umkm-bagian-beside", "heading", {"umkm tw4.xlsx": {"Sheet1": rec(["DATA UMKM KABUPATEN JENEPONTO", T4], [["Jumlah UMKM", "UMKM Binaan", "UMKM Telah Ekspor", "UMKM Ber-QRIS"]], [d.um, [v // 7 for v in d.um], d.n1, d.p1])}}, one("umkm_total", d.um), "parts beside the whole")
d = D("y-unitbarang")
P("unit-penerima-nilai", "heading", {"bantuan tw3.xlsx": {"Sheet1": rec(["PENYERAHAN BANTUAN SARANA DAN PRASARANA USAHA BAGI PELAKU UKM", "TRIWULAN III TAHUN 2023"], [["Barang (unit)", "Pelaku UKM Penerima (orang)", "Nilai (Rp juta)"]], [add(d.bt, d.n1), d.bt, d.p2])}}, bant(d.bt, Q3), "things, receivers and value")
d = D("y-duafile")
P("file-provinsi", "file", {"tw4 2023/koperasi binaan pusat dan provinsi.xlsx": {"Sheet1": rec(["DATA KOPERASI"], [AT], [d.n1, d.n2, add(d.n1, d.n2)])}, "tw4 2023/koperasi kabupaten.xlsx": {"Sheet1": rec(["DATA KOPERASI"], [AT], [d.A, d.T, d.J])}}, kop(d), "a second file of cooperatives of a higher level, in the file name only")

# --- the same, in other places ------------------------------------------------------------------------------------------------
d = D("y-hidrows")
def hiderows(ws):
    for r in range(1, find(ws, "JUMLAH").row + 2): ws.row_dimensions[r].hidden = True
P("baris-tersembunyi", "hidden", {"kop tw4.xlsx": {"Sheet1": [rec(["DATA KOPERASI", T4], [AT], [[v - 1 for v in d.A], d.T, [v - 1 for v in d.J]]), rec(["DATA KOPERASI (setelah rekonsiliasi)", T4], [AT], [d.A, d.T, d.J], fx=hiderows)]}}, kop(d), "an earlier table of the same quarter in hidden rows above")
d = D("y-simul")
P("samping-simulasi", "structure", {"sarpras tw4.xlsx": {"Sheet1": [rec(["BANTUAN SARANA DAN PRASARANA BAGI PELAKU UKM", T4], [["Target", "Realisasi"]], [d.tg, d.bt], at=(1, 1)), rec(["SKENARIO OPTIMIS APABILA ANGGARAN DITAMBAH", ""], [["Target", "Realisasi"]], [[v + 9 for v in d.tg], [v + 9 for v in d.bt]], at=(1, 7))]}}, bant(d.bt) + tgt(d.tg), "a scenario as a table beside, same headings")
d = D("y-bawah")
P("bawah-target-depan", "structure", {"sarpras th 2023.xlsx": {"Sheet1": rec(["BANTUAN SARANA DAN PRASARANA BAGI PELAKU UKM", "TAHUN 2023"], [["Jumlah Penerima"]], [d.bt], foot=[[], ["Rencana Tahun 2024 :"]] + [[i + 1, n, d.tg[i]] for i, n in enumerate(N)])}}, bant(d.bt, Y), "next year's plan below the sum without a heading")
d = D("y-ketua")
T("group-ketua", "heading", {"kop tw4.xlsx": {"Sheet1": rec(["DATA KOPERASI", T4], [["Ketua Koperasi Aktif", None, None], ["L", "P", "Jumlah"]], [d.n1, d.n2, add(d.n1, d.n2)])}}, "chairpersons by sex, the label ends with Koperasi Aktif")
d = D("y-pasar")
T("head-koperasi-pasar", "heading", {"data tw4.xlsx": {"Sheet1": rec(["DATA PASAR TRADISIONAL", T4], [["Jumlah Pasar", "Jumlah Kios", "Jumlah Koperasi"]], [d.n1, d.o1, d.n2])}}, "a table of markets: the cooperatives in them")
d = D("y-longjenis")
P("long-jenis-data", "structure", {"sarpras long.xlsx": {"data": long(["BANTUAN SARANA DAN PRASARANA BAGI PELAKU UKM", T4], ["Kecamatan", "Jenis Data", "Satuan", "Nilai"], [(n, j, "Pelaku UKM", v[i]) for i, n in enumerate(N) for j, v in (("Usulan", d.p1), ("Target", d.tg), ("Realisasi", d.bt))])}}, bant(d.bt) + tgt(d.tg), "long form: proposal, target and realisation as rows")
d = D("y-acrossyr")
P("across-tahun", "structure", {"kop aktif.xlsx": {"Sheet1": across(["KEADAAN KOPERASI PER KECAMATAN"], [("Koperasi Aktif Tahun 2022", "Unit", [v - 2 for v in d.A]), ("Koperasi Aktif Tahun 2023", "Unit", d.A), ("Kenaikan Koperasi Aktif", "Unit", [2] * 11)])}}, one("koperasi_aktif", d.A, Y), "districts across; last year and the rise as rows")
d = D("y-duasubjek")
P("blok-bumdes", "structure", {"lembaga ekonomi desa tw4.xlsx": {"Sheet1": [rec(["KELEMBAGAAN EKONOMI PEDESAAN", T4, "1. Koperasi"], [["Aktif", "Tidak Aktif", "Jumlah"]], [d.A, d.T, d.J]), rec(["2. BUMDesa"], [["Aktif", "Tidak Aktif", "Jumlah"]], [d.n1, d.n2, add(d.n1, d.n2)])]}}, kop(d), "cooperatives and village enterprises as numbered blocks with the same headings")
d = D("y-tabrencana")
P("tab-tw-rencana", "sheetname", {"diklat 2023.xlsx": {"TW III": rec(["PESERTA PELATIHAN PERKOPERASIAN DAN UMKM TAHUN 2023"], [["Jumlah Peserta"]], [d.p3]), "TW IV (rencana)": rec(["PESERTA PELATIHAN PERKOPERASIAN DAN UMKM TAHUN 2023"], [["Jumlah Peserta"]], [d.p4])}}, dik(d.p3, Q3), "the last quarter's tab is a plan")
d = D("y-contohbaris")
T("baris-contoh", "note", {"format isian kop tw4.xlsx": {"Sheet1": R([["FORMAT ISIAN DATA KOPERASI"], [T4], [], ["No", "Kecamatan"] + AT] + [[i + 1, n] + ([d.A[0], d.T[0], d.J[0]] if i == 0 else []) for i, n in enumerate(N)] + [["Ket. : isian baris pertama hanya sebagai misal, mohon dilengkapi"]])}}, "an empty form whose first row is only for example")
d = D("y-obral")
P("pendaftar-peserta", "heading", {"diklat tw2.xlsx": {"Sheet1": rec(["PESERTA PELATIHAN PERKOPERASIAN DAN UMKM", "TRIWULAN II TAHUN 2023"], [["Pendaftar", "Lulus Seleksi Administrasi", "Jumlah Peserta yang Mengikuti", "Tidak Hadir"]], [add(d.p2, d.n1, d.n2), add(d.p2, d.n1), d.p2, d.n1])}}, dik(d.p2, Q2), "those who applied and were selected beside those who took part")
