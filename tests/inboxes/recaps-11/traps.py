"""Recaps as honest-looking, with one thing that makes some or all figures not what they seem."""
from lib import *
from honest import A, T, J, UM, MI, KE, ME, PD, IZ, BT, TG, ROM, BLN, BLN3, KOP, AT, kop, um, grid, fmt, yr
from openpyxl.cell.rich_text import CellRichText, TextBlock
from openpyxl.cell.text import InlineFont
from openpyxl.comments import Comment
from openpyxl.styles import Alignment, Font, PatternFill
import datetime

YELLOW, RED, GREY = (PatternFill("solid", start_color=c) for c in ("FFFFFF00", "FFFF9999", "FFBFBFBF"))
AH, TH, JH = "Koperasi Aktif", "Koperasi Tidak Aktif", "Jumlah Koperasi"
KH = ["No", "Kecamatan", AH, TH, JH]


def X(area, name, files, may, note, year=2023):
    may = [m for m in may if any(v is not None for v in m[3])]
    case("part" if may else "trap", area, "w11-trap-" + name, files, may, note, year)


def ex(may, *names):
    """Without these kecamatan."""
    return [(m, p, c, [None if n in names else v for n, v in zip(N, vals)]) for m, p, c, vals in may]


def at(ws, head, kec):
    """The cell of a kecamatan below a heading."""
    return ws.cell(find(ws, kec).row, find(ws, head).column)


def cells(heads, kecs, do):
    def go(ws):
        for h in heads:
            for k in kecs: do(at(ws, h, k))
    return go


def fill(heads, kecs, f): return cells(heads, kecs, lambda c: setattr(c, "fill", f))


def key(text, f, r, c=1):
    """A coloured box and its legend below the table."""
    def go(ws):
        ws.cell(r, c).fill = f; ws.cell(r, c + 1, text)
    return go


def both(*fs):
    def go(ws):
        for f in fs: f(ws)
    return go


def k3(d, titles, foot=(), fx=None, heads=KH, cols=None, **k):
    """A plain table of cooperatives; the heading row is the one after the titles and an empty row."""
    return R([[t] for t in titles] + [[]] + grid(heads, cols or [d.A, d.T, d.J], **k) + [f if isinstance(f, list) else [f] for f in foot], fx=fx)


ttl = lambda y: [f"REKAPITULASI KOPERASI MENURUT KECAMATAN", f"TAHUN {y}"]

# ---- words far from or near to the figure ---------------------------------------------------------------------------
d = D("t-lama")
X("note", "row-old-data-footnote", {"rekap koperasi tw4.xlsx": {"Rekap": k3(d, ["REKAPITULASI KOPERASI", "TRIWULAN IV TAHUN 2023"], ["", "Catatan:", "1. Kecamatan Binamu dan Kelara belum menyampaikan laporan, angka yang dipakai masih data tahun 2021."])}},
  ex(kop(d, "2023-Q4"), "Binamu", "Kelara"), "two rows hold the figures of 2021")

d = D("t-bagi")
X("note", "apportioned-by-villages", {"UMKM per kecamatan 2024.xlsx": {"UMKM": k3(d, ["JUMLAH UMKM MENURUT KECAMATAN", "TAHUN 2024"], ["Keterangan: pendataan hanya tersedia di tingkat kabupaten; angka kecamatan di atas adalah hasil pembagian total kabupaten secara proporsional menurut jumlah desa/kelurahan."],
    heads=["No", "Kecamatan", "Usaha Mikro", "Usaha Kecil", "Usaha Menengah", "Jumlah UMKM"], cols=[d.mi, d.ke, d.me, d.um])}}, [], "shares of the regency total, nothing counted", 2024)

d = D("t-ulang")
X("note", "not-updated-since-2020", {"koperasi aktif 2023.xlsx": {"2023": k3(d, ttl(2023), ["", "*) Pendataan tahun 2021 s.d. 2023 tidak dilaksanakan. Seluruh angka menggunakan hasil pendataan tahun 2020."])}}, [], "all figures of 2020")

d = D("t-ralat")
X("note", "erratum-below", {"Data Koperasi TW II.xlsx": {"TW II": k3(d, ["DATA KOPERASI", "TRIWULAN II TAHUN 2024"], ["", "Jeneponto, 4 Juli 2024", "", "RALAT (9 Juli 2024): angka Kecamatan Batang dan Kecamatan Rumbia pada tabel di atas salah ketik, sedang diverifikasi dan akan disampaikan kembali."])}},
  ex(kop(d, "2024-Q2"), "Batang", "Rumbia"), "two rows withdrawn below the signature", 2024)

d = D("t-tukar")
X("note", "two-rows-swapped", {"rekap kelembagaan 2022.xlsx": {"Rekap": k3(d, ttl(2022), ["Nb: isian Kec. Turatea dan Kec. Tamalatea tertukar, mohon dibetulkan sebelum dikirim ke Bappeda."])}},
  ex(kop(d, "2022"), "Turatea", "Tamalatea"), "a note to self: two rows swapped", 2022)

d = D("t-gabung")
v = [x if n != "Rumbia" else None for n, x in zip(N, d.um)]
X("note", "kelara-includes-rumbia", {"UMKM 2023.xlsx": {"UMKM": k3(d, ["DATA UMKM KABUPATEN JENEPONTO TAHUN 2023"], ["*) Data Kecamatan Rumbia masih bergabung dengan Kecamatan Kelara"], heads=["No", "Kecamatan", "Jumlah UMKM"], cols=[v],
    fx=lambda ws: setattr(find(ws, "Kelara"), "value", "Kelara *)"))}}, ex([(UM, "2023", False, v)], "Kelara"), "one row holds two kecamatan")

d = D("t-kumulatifnote"); cs = [d.p1, add(d.p1, d.p2), add(d.p1, d.p2, d.p3), add(d.p1, d.p2, d.p3, d.p4)]
X("note", "tw-columns-are-running", {"Realisasi diklat per TW.xlsx": {"Diklat": rec(["REALISASI PESERTA DIKLAT TAHUN 2023"], [["Jumlah Peserta Diklat (orang)", None, None, None], ["TW I", "TW II", "TW III", "TW IV"]], cs, foot=["Catatan: angka setiap triwulan sudah termasuk triwulan sebelumnya (kumulatif)."])}},
  [(PD, f"2023-Q{k+1}", True, c) for k, c in enumerate(cs)], "the note makes four running totals of them")

d = D("t-9bulan"); c = add(d.z1, d.z2, d.z3)
X("note", "tw3-counted-from-january", {"Izin TW III 2024.xlsx": {"TW III": k3(d, ["UMKM YANG DIFASILITASI IZIN USAHA", "TRIWULAN III TAHUN 2024"], ["Keterangan : jumlah dihitung sejak 1 Januari sampai dengan akhir triwulan III 2024"], heads=["No", "Kecamatan", "UMKM difasilitasi Izin Usaha"], cols=[c])}},
  [(IZ, "2024-Q3", True, c)], "a running total by a note", 2024)

d = D("t-ksp")
X("note", "without-simpan-pinjam", {"jumlah koperasi.xlsx": {"Data": k3(d, ttl(2024), ["¹ Tidak termasuk koperasi simpan pinjam (KSP/USP) yang dilaporkan pada tabel tersendiri."])}}, [], "a large kind is left out of the count", 2024)

d = D("t-bulat")
r10 = [[(x + 50) // 100 * 100 for x in c] for c in (d.mi, d.um)]
X("note", "rounded-to-hundreds", {"UMKM bahan paparan.xlsx": {"Paparan": k3(d, ["Sebaran UMKM Kabupaten Jeneponto Tahun 2023"], ["Angka dibulatkan ke ratusan terdekat untuk keperluan paparan."], heads=["No", "Kecamatan", "Usaha Mikro", "Jumlah UMKM"], cols=r10)}}, [], "rounded for slides")

d = D("t-contoh")
X("note", "sample-filled-form", {"Format laporan koperasi.xlsx": {"Form K-1": R([["FORMULIR K-1 LAPORAN KOPERASI TAHUN 2023", None, None, None, None, "CONTOH PENGISIAN – angka bukan data sebenarnya"], []] + grid(KH, [d.A, d.T, d.J]))}}, [], "an example of how to fill the form")

d = D("t-staging")
X("note", "export-of-training-server", {"export_rekap_koperasi_2025.xlsx": {"Export": R([["SISTEM INFORMASI DATA KOPERASI"], ["Server", "training (data latih, diacak)"], ["Tahun", 2025], ["Pengguna", "operator12"], []] + grid(KH, [d.A, d.T, d.J]))}}, [], "scrambled data of the training server", 2025)

d = D("t-filter")
X("note", "export-filter-line", {"export_umkm_kecamatan.xlsx": {"Export": R([["Rekap Jumlah UMKM per Kecamatan"], ["Tahun: 2024   |   Filter aktif: Jenis Kelamin Pemilik = Perempuan"], ["Menampilkan 11 dari 11 kecamatan"], []] + grid(["No", "Kecamatan", "Mikro", "Kecil", "Menengah", "Jumlah UMKM"], [d.mi, d.ke, d.me, d.um]))}}, [], "a filter left on: women's businesses only", 2024)

d = D("t-prop")
X("note", "proposal-of-diklat", {"Usulan Diklat 2024.xlsx": {"Rekap": R([["PESERTA DIKLAT PERKOPERASIAN DAN UMKM TAHUN 2024"], ["(rekap usulan dari kecamatan hasil Musrenbang, belum dilaksanakan)"], []] + grid(["No", "Kecamatan", "Jumlah Peserta Diklat"], [d.p1]))}}, [], "asked for, not held", 2024)

# ---- columns, groups, headings --------------------------------------------------------------------------------------
d, e = D("t-sel1"), D("t-sel2")
X("column", "group-is-difference", {"Perbandingan koperasi.xlsx": {"Banding": rec(["PERBANDINGAN DATA KOPERASI TAHUN 2022 DAN 2023"], [["Tahun 2023", None, None, "Penambahan 2022 ke 2023", None, None], [AH, TH, JH] * 2], [d.A, d.T, d.J, e.n1, e.n2, add(e.n1, e.n2)])}}, kop(d, "2023"), "the second group holds growth")

d = D("t-prognosa"); q4 = [d.p1, d.p2, d.p3, d.p4]
X("column", "tw4-prognosis", {"Diklat bahan APBD-P.xlsx": {"Diklat": rec(["PESERTA DIKLAT PERKOPERASIAN DAN UMKM TAHUN 2023"], [["Jumlah Peserta (orang)", None, None, None], ["TW I", "TW II", "TW III", "TW IV (prognosa)"]], q4)}}, [(PD, f"2023-Q{k+1}", False, q4[k]) for k in range(3)], "the last quarter is forecast")

d = D("t-star"); ys = [2021, 2022, 2023]
X("column", "year-with-star-projection", {"UMKM 2021-2023.xlsx": {"Tren": rec(["JUMLAH UMKM MENURUT KECAMATAN TAHUN 2021–2023"], [[2021, 2022, "2023*"]], [yr(d, y).um for y in ys], foot=["*) proyeksi dengan laju pertumbuhan 2021–2022"])}}, [(UM, str(y), False, yr(d, y).um) for y in (2021, 2022)], "this year is projected")

d = D("t-anggota")
X("column", "title-counts-members", {"Data koperasi per kecamatan.xlsx": {"2024": rec(["BANYAKNYA ANGGOTA MENURUT STATUS KOPERASI DAN KECAMATAN, 2024"], [["Koperasi", None, "Jumlah"], ["Aktif", "Tidak Aktif", "^"]], [d.A, d.T, d.J])}}, [], "the title counts members, not cooperatives", 2024)

d = D("t-persen")
X("column", "unit-row-percent", {"koperasi 2023 (%).xlsx": {"Sheet1": R([["KOPERASI AKTIF DAN TIDAK AKTIF MENURUT KECAMATAN TAHUN 2023"], [], ["No", "Kecamatan", AH, TH], [None, None, "(%)", "(%)"]] + grid([1], [d.A, [100 - a for a in d.A]], total=None)[1:])}}, [], "whole percents below a row of units")

d = D("t-ribu")
X("column", "unit-row-rupiah", {"Bantuan sarpras UKM 2023.xlsx": {"Rekap": R([["REKAP BANTUAN SARANA DAN PRASARANA PELAKU UKM TAHUN 2023"], [], ["No", "Kecamatan", "Pelaku UKM yang difasilitasi", "Target Pelaku UKM"], [None, None, "(juta Rp)", "(orang)"]] + grid([1], [d.bt, d.tg])[1:])}},
  [(TG, "2023", False, d.tg)], "one column is money by its unit row")

d = D("t-legend")
X("column", "letters-other-legend", {"SDM koperasi 2024.xlsx": {"SDM": rec(["DATA KOPERASI MENURUT KECAMATAN TAHUN 2024"], [["Koperasi", None, None], ["A", "TA", "JML"]], [d.A, d.T, d.J], foot=["Keterangan:", "A = Administrasi (orang)", "TA = Tenaga Akuntan (orang)", "JML = Jumlah SDM koperasi (orang)"])}}, [], "the letters stand for staff", 2024)

d = D("t-kelas"); cl = [1 + x % 4 for x in d.A]
X("column", "class-codes", {"peta koperasi aktif.xlsx": {"Data Peta": k3(d, ["DATA PETA TEMATIK KOPERASI AKTIF PER KECAMATAN TAHUN 2023"], ["", "Kelas: 1 = 0–10 unit; 2 = 11–20 unit; 3 = 21–30 unit; 4 = lebih dari 30 unit"], heads=["No", "Kecamatan", AH], cols=[cl], total=None)}}, [], "classes of a map")

d = D("t-rank"); rk = [sorted(d.p1, reverse=True).index(x) + 1 for x in d.p1]
X("column", "ranks", {"Evaluasi diklat 2022.xlsx": {"Evaluasi": k3(d, ["PERINGKAT KECAMATAN MENURUT JUMLAH PESERTA DIKLAT DAN JUMLAH UMKM TAHUN 2022"], ["1 = tertinggi"], heads=["No", "Kecamatan", "Peserta Diklat", "Jumlah UMKM"], cols=[rk, [12 - x for x in rk]], total=None)}}, [], "ranks, not counts", 2022)

d = D("t-permil"); pm = [20 + x % 60 for x in d.um]
X("column", "per-thousand-people", {"Kepadatan UMKM.xlsx": {"Rasio": k3(d, ["UMKM PER 1.000 PENDUDUK MENURUT KECAMATAN TAHUN 2024"], heads=["No", "Kecamatan", "Jumlah UMKM"], cols=[pm], total=None)}}, [], "a density by its title", 2024)

d = D("t-survei")
X("column", "survey-sample", {"Hasil Survei UMKM 2023.xlsx": {"Hasil": k3(d, ["JUMLAH UMKM MENURUT SKALA USAHA DAN KECAMATAN, 2023", "Responden Survei Kepuasan Layanan (sampel)"], heads=["No", "Kecamatan", "Mikro", "Kecil", "Menengah", "Jumlah UMKM"], cols=[d.ke, d.n1, d.n2, add(d.ke, d.n1, d.n2)])}}, [], "respondents of a survey")

d = D("t-batas")
X("column", "lower-upper-bound", {"estimasi umkm.xlsx": {"Estimasi": rec(["ESTIMASI JUMLAH UMKM TAHUN 2025"], [["Jumlah UMKM", None], ["Batas Bawah", "Batas Atas"]], [d.um, [x + 90 for x in d.um]], total=False)}}, [], "bounds of an estimate", 2025)

d = D("t-mohon")
X("column", "applications-not-issued", {"Rekap Izin Usaha TW II 2023.xlsx": {"TW II": rec(["FASILITASI IZIN USAHA UMKM TRIWULAN II TAHUN 2023"], [["UMKM Fasilitasi Izin Usaha (berkas)", None, None], ["Masuk", "Dikembalikan", "Antre"]], [add(d.n1, d.n2, d.n3), d.n1, d.n2])}}, [], "files come in, sent back, waiting: none helped")

d = D("t-target2")
X("column", "planned-tw-and-done", {"Rencana dan realisasi diklat 2024.xlsx": {"Rekap": rec(["PESERTA DIKLAT PERKOPERASIAN DAN UMKM TAHUN 2024"], [["Rencana Jumlah Peserta", None, "Jumlah Peserta Diklat", None], ["TW I", "TW II", "TW I", "TW II"]], [d.p5, d.p6, d.p1, d.p2])}}, [(PD, "2024-Q1", False, d.p1), (PD, "2024-Q2", False, d.p2)], "the plan has the same quarters", 2024)

d = D("t-lima")
X("column", "five-years-total", {"Rekap alumni diklat.xlsx": {"Alumni": k3(d, ["JUMLAH PESERTA DIKLAT PERKOPERASIAN DAN UMKM", "TAHUN 2019 S.D. 2023"], heads=["No", "Kecamatan", "Jumlah Peserta Diklat"], cols=[add(d.p1, d.p2, d.p3, d.p4)])}}, [], "five years in one figure")

d = D("t-kebawah"); L, P = d.p1, d.p2
X("column", "sections-by-sex", {"Peserta diklat L-P 2023.xlsx": {"Rekap": rec(["REKAP PESERTA DIKLAT PERKOPERASIAN DAN UMKM TAHUN 2023"], [["Jumlah Peserta Diklat (orang)"]], [L], sections=[("A. LAKI-LAKI", [L]), ("B. PEREMPUAN", [P])])}}, [(PD, "2023", False, add(L, P))], "men above, women below: neither is the figure")

d = D("t-selrow")
X("column", "unit-kelompok-across", {"Matriks 2025.xlsx": {"Matriks": across(["MATRIKS DATA PER KECAMATAN TAHUN 2025"], [("Jumlah Koperasi", "unit", d.J), ("Koperasi Aktif", "unit", d.A), ("Peserta Diklat", "angkatan", d.n1), ("Jumlah UMKM", "unit", d.um)])}}, [(J, "2025", False, d.J), (A, "2025", False, d.A), (UM, "2025", False, d.um)], "trainings counted in batches by the unit", 2025)

# ---- what a cell shows, colours, comments ---------------------------------------------------------------------------
d = D("t-warna")
X("format", "yellow-means-estimate", {"koperasi tw1 2024.xlsx": {"TW I": k3(d, ["DATA KOPERASI TRIWULAN I TAHUN 2024"], fx=both(fill([AH, TH, JH], ["Bontoramba", "Arungkeke"], YELLOW), key("kuning = angka perkiraan, laporan kecamatan belum masuk", YELLOW, 17)))}}, ex(kop(d, "2024-Q1"), "Bontoramba", "Arungkeke"), "yellow rows are guesses", 2024)

d = D("t-merah")
X("format", "red-cells-are-targets", {"Bantuan UKM semester I.xlsx": {"S1": k3(d, ["PELAKU UKM YANG DIFASILITASI BANTUAN SARANA PRASARANA", "SEMESTER I TAHUN 2023"], heads=["No", "Kecamatan", "Pelaku UKM yang difasilitasi"], cols=[d.bt],
    fx=both(fill(["Pelaku UKM yang difasilitasi"], ["Tamalatea", "Batang", "Rumbia"], RED), key("belum direalisasikan, yang tertulis adalah targetnya", RED, 18)))}}, ex([(BT, "2023-S1", False, d.bt)], "Tamalatea", "Batang", "Rumbia"), "red cells hold targets")

d = D("t-miring")
X("format", "italic-imputed", {"UMKM KSA 2022.xlsx": {"UMKM": k3(d, ["JUMLAH UMKM PER KECAMATAN TAHUN 2022"], ["Angka cetak miring: hasil imputasi dari tahun sebelumnya"], heads=["No", "Kecamatan", "Jumlah UMKM"], cols=[d.um],
    fx=cells(["Jumlah UMKM"], ["Binamu", "Tarowang"], lambda c: setattr(c, "font", Font(italic=True))))}}, ex([(UM, "2022", False, d.um)], "Binamu", "Tarowang"), "italic figures are imputed", 2022)

d = D("t-coret")
X("format", "strike-with-legend", {"peserta diklat tw3.xlsx": {"TW III": k3(d, ["JUMLAH PESERTA DIKLAT TRIWULAN III TAHUN 2025"], ["Yang dicoret batal dilaksanakan"], heads=["No", "Kecamatan", "Jumlah Peserta Diklat"], cols=[d.p3],
    fx=cells(["Jumlah Peserta Diklat"], ["Turatea", "Kelara"], lambda c: setattr(c, "font", Font(strike=True))))}}, ex([(PD, "2025-Q3", False, d.p3)], "Turatea", "Kelara"), "struck figures are off", 2025)

d = D("t-rb")
X("format", "shown-as-ribu", {"UMKM ringkas.xlsx": {"Ringkas": k3(d, ["JUMLAH USAHA MIKRO MENURUT KECAMATAN TAHUN 2023"], heads=["No", "Kecamatan", "Usaha Mikro"], cols=[[x % 9 + 1 for x in d.mi]], total=None, fx=fmt('0" ribu"', ["Usaha Mikro"]))}}, [], "the cells show '4 ribu'")

d = D("t-kira")
X("format", "shown-as-about", {"koperasi 2022.xlsx": {"Rekap": k3(d, ttl(2022), fx=cells([AH, TH, JH], ["Bangkala", "Rumbia"], lambda c: setattr(c, "number_format", '"± "0')))}}, ex(kop(d, "2022"), "Bangkala", "Rumbia"), "two rows show '± 23'", 2022)

d = D("t-e")
X("format", "letter-e-estimate", {"Tabel 6.5 Koperasi.xlsx": {"6.5": k3(d, ["Tabel 6.5 Jumlah Koperasi Aktif Menurut Kecamatan, 2024"], ["Keterangan/Note: e Angka estimasi/Estimated figures"], heads=["Kecamatan", "Koperasi Aktif"], cols=[d.A], no=False, total="Jeneponto",
    fx=cells(["Koperasi Aktif"], ["Binamu", "Kelara"], lambda c: setattr(c, "number_format", '0"e"')))}}, ex([(A, "2024", False, d.A)], "Binamu", "Kelara"), "BPS mark for estimates shown by the format", 2024)

d = D("t-super")
def _super(ws):
    c = at(ws, "Usaha Kecil", "Bangkala Barat")
    c.value = CellRichText(TextBlock(InlineFont(), str(d.ke[1])), TextBlock(InlineFont(vertAlign="superscript"), "1"))
X("format", "superscript-footnote-in-cell", {"UMKM skala 2023.xlsx": {"UMKM": k3(d, ["JUMLAH UMKM MENURUT SKALA USAHA TAHUN 2023"], ["1) termasuk usaha yang baru naik kelas dari mikro"], heads=["No", "Kecamatan", "Usaha Mikro", "Usaha Kecil"], cols=[d.mi, d.ke], fx=_super)}},
  [(MI, "2023", False, d.mi), (KE, "2023", False, d.ke)], "a raised 1 behind the figure is a footnote mark")

d = D("t-richstrike"); v = [11 + x % 60 for x in d.p1]
def _rich(ws):
    c = at(ws, "Jumlah Peserta Diklat", "Turatea"); t = str(c.value)
    c.value = CellRichText(TextBlock(InlineFont(strike=True), "1"), TextBlock(InlineFont(), t))
X("format", "struck-digit-in-cell", {"peserta tw4 koreksi.xlsx": {"TW IV": k3(d, ["JUMLAH PESERTA DIKLAT TRIWULAN IV TAHUN 2023"], ["Koreksi: angka yang dicoret tidak berlaku"], heads=["No", "Kecamatan", "Jumlah Peserta Diklat"], cols=[v], fx=_rich)}},
  [(PD, "2023-Q4", False, v)], "the first digit is struck out")

d = D("t-komen")
def _kom(ws): find(ws, "Jumlah Koperasi").comment = Comment("Kolom ini masih termasuk koperasi yang sudah dibubarkan Kementerian tahun 2016, belum dikeluarkan.", "Kabid")
X("format", "comment-on-heading", {"koperasi th 2024.xlsx": {"Data": k3(d, ttl(2024), heads=["No", "Kecamatan", AH, JH], cols=[d.A, d.J], fx=_kom)}}, [(A, "2024", False, d.A)], "the total still counts the dissolved, says a comment", 2024)

d = D("t-komen2")
def _kom2(ws): find(ws, "Tarowang").comment = Comment("Tarowang baru lapor 3 dari 8 desa", "Staf")
X("format", "comment-on-row", {"izin usaha tw 2 2025.xlsx": {"TW II": k3(d, ["UMKM YANG DIFASILITASI IZIN USAHA TRIWULAN II TAHUN 2025"], heads=["No", "Kecamatan", "Jumlah UMKM difasilitasi Izin Usaha"], cols=[d.z2], fx=_kom2)}}, ex([(IZ, "2025-Q2", False, d.z2)], "Tarowang"), "three of eight villages only", 2025)

d = D("t-tgl"); v = [x % 28 + 1 for x in d.A]
X("format", "shown-as-dates", {"kop_aktif_2023.xlsx": {"Sheet1": k3(d, ["KOPERASI AKTIF PER KECAMATAN TAHUN 2023"], heads=["No", "Kecamatan", AH], cols=[v], total=None, fx=fmt("dd/mm/yyyy", [AH]))}}, [], "the cells show dates")

# ---- codes and blanks -----------------------------------------------------------------------------------------------
d = D("t-99"); v = [99 if n in ("Batang", "Kelara") else x for n, x in zip(N, d.bt)]
X("code", "99-means-no-data", {"Bantuan 2023.xlsx": {"Bantuan": k3(d, ["PELAKU UKM YANG DIFASILITASI BANTUAN SARANA DAN PRASARANA TAHUN 2023"], ["Kode 99 = data belum tersedia"], heads=["No", "Kecamatan", "Pelaku UKM yang difasilitasi"], cols=[v], total=None)}}, ex([(BT, "2023", False, v)], "Batang", "Kelara"), "a code for missing")

d = D("t-0"); v = [0 if n in ("Turatea", "Tarowang", "Rumbia") else x for n, x in zip(N, d.p2)]
X("code", "zero-means-not-reported", {"Diklat TW II 2024.xlsx": {"TW II": k3(d, ["JUMLAH PESERTA DIKLAT TRIWULAN II TAHUN 2024"], ["Ket. : 0 = kecamatan belum melapor"], heads=["No", "Kecamatan", "Jumlah Peserta Diklat"], cols=[v])}}, ex([(PD, "2024-Q2", False, v)], "Turatea", "Tarowang", "Rumbia"), "zero stands for no report", 2024)

d = D("t-strip"); v = ["-" if n in ("Bangkala", "Kelara") else (0 if n == "Batang" else x) for n, x in zip(N, d.z1)]
X("code", "dash-means-not-available", {"izin 2022.xlsx": {"Izin": k3(d, ["JUMLAH UMKM YANG DIFASILITASI IZIN USAHA TAHUN 2022"], ["Keterangan: – data belum tersedia; 0 tidak ada"], heads=["No", "Kecamatan", "UMKM difasilitasi Izin Usaha"], cols=[v], total=None)}},
  ex([(IZ, "2022", False, [None if x == "-" else x for x in v])]), "the legend gives the dash its own meaning", 2022)

d = D("t-ket"); ket = [None] * 11; ket[4] = "belum lapor, memakai data TW I"; ket[8] = "idem"
X("code", "keterangan-column-idem", {"koperasi TW III 2023.xlsx": {"TW III": k3(d, ["DATA KOPERASI TRIWULAN III TAHUN 2023"], heads=KH + ["Keterangan"], cols=[d.A, d.T, d.J, ket])}}, ex(kop(d, "2023-Q3"), "Binamu", "Tarowang"), "remarks at the end of two rows")

d = D("t-mergeval")
def _mv(ws):
    for h in (AH, TH, JH):
        c = at(ws, h, "Kelara"); ws.cell(c.row + 1, c.column).value = None
        ws.merge_cells(start_row=c.row, start_column=c.column, end_row=c.row + 1, end_column=c.column)
        c.alignment = Alignment(vertical="center", horizontal="center")
X("code", "value-merged-over-two-rows", {"rekap kop 2024 gab.xlsx": {"Rekap": k3(d, ttl(2024), fx=_mv, total=None)}}, ex(kop(d, "2024"), "Kelara", "Rumbia"), "one figure over two kecamatan", 2024)

d = D("t-mergecol")
def _mc(ws):
    c = at(ws, "Usaha Kecil", "Bontoramba"); ws.cell(c.row, c.column + 1).value = None
    c.value = d.ke[3] + d.me[3]
    ws.merge_cells(start_row=c.row, start_column=c.column, end_row=c.row, end_column=c.column + 1); c.alignment = Alignment(horizontal="center")
X("code", "value-merged-over-two-columns", {"UMKM 2025.xlsx": {"UMKM": k3(d, ["JUMLAH UMKM MENURUT SKALA USAHA TAHUN 2025"], heads=["No", "Kecamatan", "Usaha Mikro", "Usaha Kecil", "Usaha Menengah"], cols=[d.mi, d.ke, d.me], fx=_mc, total=None)}},
  [(MI, "2025", False, d.mi)] + ex([(KE, "2025", False, d.ke), (ME, "2025", False, d.me)], "Bontoramba"), "small and medium not parted in one row", 2025)

# ---- sheets, villages, several tables -------------------------------------------------------------------------------
d, e = D("t-ver"), D("t-ver2")
X("sheet", "before-after-verification", {"Koperasi hasil verifikasi.xlsx": {"2023": [rec(["A. DATA KOPERASI TAHUN 2023 SEBELUM VERIFIKASI LAPANGAN"], [[AH, TH, JH]], [e.A, e.T, e.J]), rec(["B. DATA KOPERASI TAHUN 2023 SETELAH VERIFIKASI LAPANGAN"], [[AH, TH, JH]], [d.A, d.T, d.J])]}}, kop(d, "2023"), "the first table is replaced by the second")

d, e = D("t-tab"), D("t-tab2")
X("sheet", "tab-says-do-not-use", {"rekap umkm 2024.xlsx": {"JANGAN DIPAKAI": k3(e, ["JUMLAH UMKM TAHUN 2024"], heads=["No", "Kecamatan", "Jumlah UMKM"], cols=[e.um])}}, [], "the tab's name", 2024)

d = D("t-tabkec"); sw = {"Turatea": "Tamalatea", "Tamalatea": "Turatea"}
X("sheet", "sheet-names-other-kecamatan", {"profil kec 2023.xlsx": {n: R([["PROFIL KOPERASI KECAMATAN " + sw.get(n, n).upper()], ["TAHUN 2023"], [], ["Uraian", "Satuan", "Jumlah"], ["Jumlah Koperasi", "Unit", d.J[i]], ["Koperasi Aktif", "Unit", d.A[i]]]) for i, n in enumerate(N)}},
  ex([(J, "2023", False, d.J), (A, "2023", False, d.A)], "Turatea", "Tamalatea"), "tab Turatea is headed Tamalatea and the other way round")

d = D("t-taboldyear")
X("sheet", "one-sheet-of-old-year", {"profil umkm kecamatan.xlsx": {n: R([["PROFIL UMKM KECAMATAN " + n.upper()], ["TAHUN 2020" if n == "Rumbia" else "TAHUN 2024"], [], ["Uraian", "Satuan", "Jumlah"], ["Usaha Mikro", "Unit", d.mi[i]], ["Usaha Kecil", "Unit", d.ke[i]], ["Usaha Menengah", "Unit", d.me[i]], ["Jumlah UMKM", "Unit", d.um[i]]]) for i, n in enumerate(N)}},
  ex(um(d, "2024"), "Rumbia") + [(m, "2020", False, [x if n == "Rumbia" else None for n, x in zip(N, v)]) for m, _, _, v in um(d, "2024")], "one of eleven sheets is of 2020", 2024)

d = D("t-desabelum"); rows = [["PESERTA DIKLAT PER DESA TAHUN 2023"], [], ["Kecamatan", "Desa/Kelurahan", "Jumlah Peserta Diklat"]]
for i, n in enumerate(N):
    vs = VILLAGES[n]; p = split(d.p1[i] + 20, len(vs), f"g{i}")
    rows += [[n, v, "belum lapor" if n in ("Batang", "Kelara") and x in (1, 3) else p[x]] for x, v in enumerate(vs)]
X("sheet", "villages-not-reported", {"diklat desa.xlsx": {"Desa": R(rows)}}, ex([(PD, "2023", False, [x + 20 for x in d.p1])], "Batang", "Kelara"), "villages without report: no sum for the kecamatan")

d = D("t-desapilot"); rows = [["JUMLAH UMKM PER DESA TAHUN 2024"], ["Desa lokus percontohan (3 desa per kecamatan)"], [], ["No", "Kecamatan", "Desa/Kelurahan", "Jumlah UMKM"]]
for i, n in enumerate(N):
    for x, v in enumerate(VILLAGES[n][:3]): rows.append([i * 3 + x + 1, n, v, d.o1[i] // 3 + x])
X("sheet", "pilot-villages-only", {"UMKM desa percontohan.xlsx": {"Rekap": R(rows)}}, [], "three villages of each kecamatan", 2024)

d, e = D("t-dua"), D("t-dua2"); e_ = [x + 3 for x in d.A]
X("sheet", "copy-tab-differs", {"koperasi aktif tw2.xlsx": {"TW II": k3(d, ["KOPERASI AKTIF TRIWULAN II TAHUN 2025"], heads=["No", "Kecamatan", AH], cols=[d.A]), "TW II (2)": k3(d, ["KOPERASI AKTIF TRIWULAN II TAHUN 2025"], heads=["No", "Kecamatan", AH], cols=[e_])}}, [], "a copied tab with every figure other, and no word which stands", 2025)

d = D("t-skenario")
X("sheet", "what-if-parameter", {"Proyeksi kelembagaan.xlsx": {"Simulasi": R([["DATA KOPERASI KABUPATEN JENEPONTO TAHUN 2024"], ["Parameter: bila 60% koperasi tidak aktif berhasil direvitalisasi", 0.6], []] + grid(KH, [d.A, d.T, d.J]))}}, [], "a scenario", 2024)

d = D("t-doublekec"); rows = grid(KH, [d.A, d.T, d.J], total=None); rows.insert(6, [None, "Binamu (pemutakhiran)", d.A[4] + 4, d.T[4], d.J[4] + 4])
X("sheet", "updated-row-inserted", {"data kop th 2022.xlsx": {"Data": R([["DATA KOPERASI TAHUN 2022"], []] + rows)}}, ex(kop(d, "2022"), "Binamu"), "two rows for one kecamatan", 2022)

d = D("t-target-rev")
X("sheet", "first-plan-only", {"target UKM 2023.xlsx": {"Target": k3(d, ["TARGET PELAKU UKM YANG DIFASILITASI SARANA DAN PRASARANA TAHUN 2023", "(sebelum refocusing anggaran, sudah tidak berlaku)"], heads=["No", "Kecamatan", "Jumlah Target Pelaku UKM"], cols=[d.tg])}}, [], "a plan no longer in force")

# ---- more -----------------------------------------------------------------------------------------------------------
d = D("t-blanks")
X("format", "format-hides-figure", {"bantuan TW IV 2024.xlsx": {"TW IV": k3(d, ["PELAKU UKM YANG DIFASILITASI BANTUAN SARANA DAN PRASARANA TRIWULAN IV TAHUN 2024"], heads=["No", "Kecamatan", "Pelaku UKM yang difasilitasi"], cols=[d.bt], total=None,
    fx=cells(["Pelaku UKM yang difasilitasi"], ["Tamalatea", "Tarowang"], lambda c: setattr(c, "number_format", ";;;")))}}, ex([(BT, "2024-Q4", False, d.bt)], "Tamalatea", "Tarowang"), "two cells look empty", 2024)

d = D("t-fmtword")
X("format", "format-shows-belum-lapor", {"koperasi tw3 2025.xlsx": {"TW III": k3(d, ["DATA KOPERASI TRIWULAN III TAHUN 2025"], total=None,
    fx=cells([AH, TH, JH], ["Bontoramba", "Batang"], lambda c: setattr(c, "number_format", '"belum lapor"')))}}, ex(kop(d, "2025-Q3"), "Bontoramba", "Batang"), "two rows show 'belum lapor', the old figures are still in the cells", 2025)

d = D("t-fmthead")
def _fh(ws):
    for row in ws.iter_rows():
        for c in row:
            if c.value == 2024: c.number_format = '"Target "0'
X("format", "year-heading-shows-target", {"Koperasi aktif 2022-2024.xlsx": {"Tren": rec(["KOPERASI AKTIF MENURUT KECAMATAN"], [["Koperasi Aktif (unit)", None, None], [2022, 2023, 2024]], [yr(d, y).A for y in (2022, 2023, 2024)], fx=_fh)}}, [(A, str(y), False, yr(d, y).A) for y in (2022, 2023)], "the last heading shows 'Target 2024'", 2024)

d = D("t-panah")
X("note", "arrow-above-column", {"data dukung IKU tw2.xlsx": {"TW II": R([["DATA DUKUNG IKU TRIWULAN II TAHUN 2024"], [], [None, None, None, "↓ masih rencana, belum pelaksanaan"]] + grid(["No", "Kecamatan", "Jumlah UMKM", "Jumlah Peserta Diklat", "UMKM difasilitasi Izin Usaha"], [d.um, d.p2, d.z2]))}},
  [(UM, "2024-Q2", False, d.um), (IZ, "2024-Q2", False, d.z2)], "a word above one heading", 2024)

d = D("t-kanan")
def _kn(ws): ws.cell(find(ws, "Arungkeke").row, 8, "<-- salah salin, ini angka Tarowang")
X("note", "arrow-right-of-row", {"koperasi sem 2 2023.xlsx": {"S2": k3(d, ["DATA KOPERASI SEMESTER II TAHUN 2023"], fx=_kn)}}, ex(kop(d, "2023-S2"), "Arungkeke"), "a remark two columns right of the table")

d = D("t-rata")
X("column", "mean-per-village", {"UMKM rata-rata.xlsx": {"Rata2": k3(d, ["RATA-RATA JUMLAH UMKM PER DESA/KELURAHAN MENURUT KECAMATAN, 2023"], heads=["No", "Kecamatan", "Usaha Mikro", "Usaha Kecil", "Jumlah UMKM"], cols=[d.ke, d.n1, add(d.ke, d.n1)], total=None)}}, [], "means of villages")

d = D("t-kurung")
X("format", "brackets-not-verified", {"izin tw4 2025.xlsx": {"TW IV": k3(d, ["UMKM YANG DIFASILITASI IZIN USAHA TRIWULAN IV TAHUN 2025"], ["Angka dalam kurung = usulan kecamatan yang ditolak, tidak dihitung"], heads=["No", "Kecamatan", "UMKM difasilitasi Izin Usaha"], cols=[d.z4], total=None,
    fx=cells(["UMKM difasilitasi Izin Usaha"], ["Binamu", "Rumbia"], lambda c: setattr(c, "number_format", "(0)")))}}, ex([(IZ, "2025-Q4", False, d.z4)], "Binamu", "Rumbia"), "bracketed figures do not count", 2025)

d = D("t-ratus")
X("column", "in-hundreds", {"Sebaran UMKM 2022.xlsx": {"Sebaran": R([["SEBARAN UMKM MENURUT KECAMATAN TAHUN 2022"], [None, None, None, None, "(dalam ratusan unit)"], []] + grid(["No", "Kecamatan", "Usaha Mikro", "Usaha Kecil", "Jumlah UMKM"], [[x // 100 for x in d.mi], d.n1, add([x // 100 for x in d.mi], d.n1)]))}}, [], "the unit stands at the right above the table", 2022)

d = D("t-kdmp")
X("column", "only-merah-putih", {"Kopdes 2025.xlsx": {"KDKMP": k3(d, ["PERKEMBANGAN KOPERASI DESA/KELURAHAN MERAH PUTIH", "KABUPATEN JENEPONTO TAHUN 2025"])}}, [], "one programme's cooperatives only", 2025)

d = D("t-naik")
X("column", "upgraded-only", {"UMKM naik kelas 2024.xlsx": {"Rekap": k3(d, ["REKAP UMKM NAIK KELAS TAHUN 2024"], heads=["No", "Kecamatan", "Mikro", "Kecil", "Jumlah UMKM"], cols=[d.ke, d.n1, add(d.ke, d.n1)])}}, [], "only businesses that moved up a class", 2024)

d = D("t-habis")
X("column", "permits-expired", {"izin usaha kedaluwarsa.xlsx": {"Rekap": k3(d, ["UMKM DENGAN IZIN USAHA YANG HABIS MASA BERLAKUNYA", "TRIWULAN I TAHUN 2023"], heads=["No", "Kecamatan", "Jumlah UMKM Izin Usaha"], cols=[d.z1])}}, [], "permits run out")

d = D("t-luar")
X("note", "counted-by-venue", {"Diklat menurut lokasi 2024.xlsx": {"Lokasi": k3(d, ["JUMLAH PESERTA DIKLAT MENURUT LOKASI PELAKSANAAN TAHUN 2024"], ["Catatan: peserta berasal dari seluruh kecamatan; dicatat pada kecamatan tempat gedung pelatihan."], heads=["No", "Kecamatan", "Jumlah Peserta Diklat"], cols=[d.p1])}}, [], "counted where the hall stands", 2024)

d = D("t-gform")
gl = lambda i, x=0: [f"{3 + i % 9 + x}/1/2025 {8 + i % 7}:{10 + i}:05", N[i], 2024, d.mi[i] + 31 * x, d.ke[i] + x]
X("sheet", "form-answered-twice", {"Laporan UMKM Kecamatan (Jawaban).xlsx": {"Form Responses 1": R([["Timestamp", "Kecamatan", "Tahun Data", "Jumlah Usaha Mikro", "Jumlah Usaha Kecil"]] + [gl(i) for i in range(11)] + [gl(4, 1)])}},
  ex([(MI, "2024", False, d.mi), (KE, "2024", False, d.ke)], "Binamu"), "Binamu answered twice with other figures", 2024)

d = D("t-pivot")
X("note", "pivot-multiple-items", {"pivot jenis koperasi.xlsx": {"Pivot": R([["Tahun", 2024], ["Jenis Koperasi", "(Multiple Items)"], [], ["Kecamatan", "Sum of Koperasi Aktif", "Sum of Jumlah Koperasi"]] + [[N[i], d.A[i], d.J[i]] for i in ALPHA] + [["Grand Total", sum(d.A), sum(d.J)]])}}, [], "a pivot table filtered to some kinds", 2024)

d = D("t-pivot2")
X("note", "pivot-one-sector", {"pivot umkm.xlsx": {"Sheet4": R([["Tahun", 2023], ["Sektor", "Kuliner"], [], ["Row Labels", "Sum of Jumlah UMKM"]] + [[N[i], d.um[i] // 3] for i in ALPHA] + [["Grand Total", sum(v // 3 for v in d.um)]])}}, [], "a pivot table of one sector")

d = D("t-koran"); hd = ["No", "Kecamatan", "Jumlah Peserta Diklat"]
ln = lambda i: [i + 1, N[i], d.p1[i]] if i < 11 else [None, None, None]
X("sheet", "right-block-of-last-year", {"papan diklat.xlsx": {"Papan": R([["PAPAN DATA PESERTA DIKLAT TAHUN 2024"], [None, None, None, None, "(kolom kanan: data 2023, laporan 2024 belum masuk)"], [], hd + [None] + hd] + [ln(i) + [None] + ln(i + 6) for i in range(6)])}},
  [(PD, "2024", False, [v if i < 6 else None for i, v in enumerate(d.p1)]), (PD, "2023", False, [v if i > 5 else None for i, v in enumerate(d.p1)])], "the right half of the board is of last year", 2024)

d = D("t-sarang"); rows = [["PESERTA DIKLAT PERKOPERASIAN DAN UMKM PER KECAMATAN TAHUN 2023"], [], ["Kecamatan", "Uraian", "Jumlah Peserta (orang)"]]; mg = []
for i, n in enumerate(N):
    r = len(rows) + 1; mg.append(f"A{r}:A{r + 2}")
    rows += [[n, "Kuota", d.p5[i] + 20], [None, "Pendaftar", d.p6[i] + 40], [None, "Peserta Diklat", d.p1[i]]]
X("column", "kuota-pendaftar-peserta", {"diklat kuota 2023.xlsx": {"Rekap": R(rows, mg)}}, [(PD, "2023", False, d.p1)], "quota, applicants, participants below each other")

d = D("t-bulanlalu")
X("code", "as-of-column-differs", {"UMKM posisi Juni 2024.xlsx": {"UMKM": R([["JUMLAH UMKM MENURUT KECAMATAN"], ["POSISI JUNI 2024"], []] + grid(["No", "Kecamatan", "Jumlah UMKM", "Data per bulan"], [d.um, ["Juni 2024"] * 8 + ["Maret 2024", "Juni 2024", "Desember 2023"]]))}},
  ex([(UM, "2024-06", False, d.um)], "Tarowang", "Rumbia") + [(UM, "2024-03", False, [v if n == "Tarowang" else None for n, v in zip(N, d.um)]), (UM, "2023-12", False, [v if n == "Rumbia" else None for n, v in zip(N, d.um)])], "two rows hold an older month", 2024)
