"""Honest recap inboxes: each figure can be read by a person in the office."""
from help4 import *

UMH = "Jumlah UMKM"


def cards(n, foot=()):
    """One little form per district, one below another."""
    return lambda fields: R([r for i in range(n) for r in ([["Kecamatan", ": " + N[i]]] + [[k, v[i]] for k, v in fields] + [[]])] + [[f] for f in foot], r0=6)


def name(k): return k, D("w-" + k)


# -- the cooperative division ---------------------------------------------------------------------------------
n, d = name("renja-kode-wilayah-kemendagri")
KODE = sorted(range(11), key=lambda i: CODES[i])
H(n, "layout", {"Rekap Kop TW IV 2023.xlsx": {"Rekap": R(
    [["REKAPITULASI KOPERASI MENURUT WILAYAH KECAMATAN"], ["TRIWULAN IV TAHUN 2023"], [], ["Kode Wilayah", "Nama Wilayah", "Kop. Aktif", "Kop. Tdk Aktif", "Jml Koperasi"], ["73.04", "KAB. JENEPONTO", sum(d.A), sum(d.T), sum(d.J)]]
    + [[CODES[i], N[i].upper(), d.A[i], d.T[i], d.J[i]] for i in KODE])}}, kop(d), "total first, ministry codes and their order")

n, d = name("bps-dwibahasa")
H(n, "words", {"Tabel Publikasi.xlsx": {"9.2.1": rec(
    ["Tabel 9.2.1", "Jumlah Koperasi Menurut Kecamatan dan Keaktifan di Kabupaten Jeneponto, 2023", "Number of Cooperatives by Subdistrict and Activity in Jeneponto Regency, 2023"],
    [["Aktif\nActive", "Tidak Aktif\nNot Active", "Jumlah\nTotal"]], at(d), kec="Kecamatan\nSubdistrict", no=False, numrow=["(1)", "(2)", "(3)", "(4)"], totalword="Jeneponto",
    foot=["Sumber/Source: Dinas Koperasi dan UKM Kabupaten Jeneponto/Cooperative Service of Jeneponto Regency"])}}, kops(d.A, d.T, Y), "two languages")

n, d = name("kabid-surat-lampiran")
H(n, "layout", {"Lampiran surat ke Bappeda.xlsx": {"Lamp. I": R(
    pairs(("Lampiran", "Surat Kepala Dinas Koperasi dan UKM"), ("Nomor", "518/000/DKUKM/I/2024"), ("Perihal", "Data Koperasi Triwulan IV Tahun 2023")) + [[]]
    + [["NO.", "KECAMATAN", "KOPERASI", None, None, "KET."], [None, None, "AKTIF", "TDK. AKTIF", "JUMLAH", None]]
    + [[f"{i+1}.", N[i], d.A[i], d.T[i], F(f"=C{i+7}+D{i+7}", d.J[i]), None] for i in range(11)]
    + [["JUMLAH", None, F("=SUM(C7:C17)", sum(d.A)), F("=SUM(D7:D17)", sum(d.T)), F("=SUM(E7:E17)", sum(d.J))]] + sign("KEPALA BIDANG KELEMBAGAAN"), ["C5:E5", "A5:A6", "B5:B6", "F5:F6"])}}, kop(d), "appendix to a letter")

n, d = name("wa-kartu-per-kecamatan")
H(n, "layout", {"kop tw 4 2023.xlsx": {"Sheet1": [text("DATA KOPERASI PER KECAMATAN", "TRIWULAN IV TAHUN 2023", at=(1, 1)), cards(11)([("Koperasi Aktif", d.A), ("Koperasi Tidak Aktif", d.T), ("Jumlah Koperasi", d.J)])]}}, kop(d), "a small form for each district")

n, d = name("ods-kab-berulang")
H(n, "layout", {"Unduhan ODS 31122023.xlsx": {"Export": R([["PROVINSI", "KABUPATEN/KOTA", "KECAMATAN", "JUMLAH KOPERASI", "KOPERASI AKTIF", "KOPERASI TIDAK AKTIF", "BERSERTIFIKAT NIK"], *[
    ["SULAWESI SELATAN", "KAB. JENEPONTO", N[i].upper(), d.J[i], d.A[i], d.T[i], d.n1[i]] for i in ALPHA], [], ["Kondisi data: Triwulan IV Tahun 2023"]])}}, kop(d), "export with region names repeated")

n, d = name("rat-menurut-rat")
rat = [min(a, x) for a, x in zip(d.A, d.p1)]
H(n, "words", {"RAT TB 2022.xlsx": {"Rekap": rec(["REKAP KOPERASI DAN PELAKSANAAN RAT", "KEADAAN TRIWULAN II TAHUN 2023"], [["Jumlah Koperasi", "Keaktifan", None, "Pelaksanaan RAT", None], ["^", "Aktif", "Tidak Aktif", "Sudah RAT", "Belum RAT"]],
    [d.J, d.A, d.T, rat, [a - r for a, r in zip(d.A, rat)]])}}, kop(d, Q2), "total first; RAT beside; the file's TB 2022 is the book year of the meetings", only=True)

n, d = name("copy-jenis-koperasi")
k = list(zip(*[split(j, 6, f"jenis{i}") for i, j in enumerate(d.J)]))
H(n, "words", {"jenis koperasi tw3-2023.xlsx": {"Jenis": rec(["JUMLAH KOPERASI MENURUT JENIS", "TRIWULAN III TAHUN 2023"], [["Jenis Koperasi", None, None, None, None, None, "Jumlah Koperasi"], ["KSP", "KSU", "Produsen", "Konsumen", "Jasa", "Pemasaran", "^"]], [list(x) for x in k] + [d.J])}},
  tot(d.J, Q3), "by kind, with a total")

n, d = name("iku-legenda-singkatan")
H(n, "words", {"IKU 1 TW IV 2023.xlsx": {"IKU 1": rec(["DATA DUKUNG IKU 1: PERSENTASE KOPERASI AKTIF", "Triwulan IV Tahun Anggaran 2023"], [["KA", "KTA", "JK", "% KA"]], [d.A, d.T, d.J, pct(d.A, d.J)],
    foot=["Ket. :", "KA  = Koperasi Aktif", "KTA = Koperasi Tidak Aktif", "JK  = Jumlah Koperasi", "% KA = KA / JK x 100"])}}, kop(d), "abbreviations with a legend")

n, d = name("gs-dapil")
DAPIL = [("DAPIL I", [4, 5]), ("DAPIL II", [6, 7, 8]), ("DAPIL III", [9, 10, 3]), ("DAPIL IV", [0, 1, 2])]
rows = []
for w, idx in DAPIL:
    rows += [[w]] + [[None, N[i], d.A[i], d.T[i], d.J[i]] for i in idx] + [["Jumlah " + w, None] + [sum(c[i] for i in idx) for c in at(d)]]
H(n, "layout", {"Koperasi per dapil.xlsx": {"Data": R([["DATA KOPERASI MENURUT DAERAH PEMILIHAN"], ["Triwulan IV 2023"], [], ["Dapil", "Kecamatan"] + AT] + rows + [["TOTAL", None] + [sum(c) for c in at(d)]])}}, kop(d), "grouped by electoral district, subtotals")

n, d = name("desa-kec-romawi")
vill, rom, sr = [], "I II III IV V VI VII VIII IX X XI".split(), D("desa-rom")
for i in range(11):
    vs = VILLAGES[N[i]]
    a, t = split(d.A[i], len(vs), f"a{i}"), split(d.T[i], len(vs), f"t{i}")
    vill += [[rom[i], "KEC. " + N[i].upper(), d.A[i], d.T[i], d.J[i]]] + [[k + 1, "   " + v, a[k], t[k], a[k] + t[k]] for k, v in enumerate(vs)]
H(n, "villages", {"kop per desa tw4 2023.xlsx": {"Per Desa": R([["JUMLAH KOPERASI MENURUT KECAMATAN DAN DESA/KELURAHAN"], ["TRIWULAN IV TAHUN 2023"], [], ["No.", "Kecamatan / Desa / Kelurahan", "Aktif", "Tidak Aktif", "Jumlah Koperasi"]] + vill + [[None, "JUMLAH KABUPATEN"] + [sum(c) for c in at(d)]])}}, kop(d), "villages beneath each district")

n, d = name("dash-pivot")
H(n, "layout", {"pivot koperasi.xlsx": {"Pivot TW4": R([["TRIWULAN", "TW IV 2023"], [], ["Row Labels", "Sum of KOPERASI AKTIF", "Sum of KOPERASI TIDAK AKTIF", "Sum of JUMLAH KOPERASI"]] + [[N[i], d.A[i], d.T[i], d.J[i]] for i in ALPHA] + [["Grand Total"] + [sum(c) for c in at(d)]])}}, kop(d), "a pivot table")

n, d = name("wps-dua-belahan")
half = lambda idx: [[i + 1, N[i], d.A[i], d.J[i]] for i in idx]
L, Rr = half(range(6)), half(range(6, 11)) + [[None, "Jumlah", sum(d.A), sum(d.J)]]
H(n, "layout", {"koperasi.xlsx": {"TW IV 2023": R([["KOPERASI AKTIF DAN JUMLAH KOPERASI"], ["TW IV 2023"], [], ["No", "Kecamatan", "Koperasi Aktif", "Jml Koperasi", None, "No", "Kecamatan", "Koperasi Aktif", "Jml Koperasi"]] + [a + [None] + b for a, b in zip(L, Rr)])}},
  akt(d.A) + tot(d.J), "the list in two halves beside each other")

n, d = name("bln-keadaan-akhir-bulan")
H(n, "period", {"Laporan Bulanan/09 September 2023.xlsx": {"Kop": rec(["LAPORAN BULANAN PERKEMBANGAN KOPERASI", "BULAN : SEPTEMBER 2023"], [["Koperasi", None, None, "Anggota (org)", None, None], ATU + ["L", "P", "Jml"]], at(d) + [d.o1, d.o2, add(d.o1, d.o2)])}},
  kop(d, "2023-09"), "a monthly report with members beside", only=True)

n, d = name("lkpj-tahun-berjajar")
a21, a22 = less(d.A, 4), less(d.A, 2)
H(n, "period", {"LKPJ 2023 Bab III.xlsx": {"Tabel 3.7": rec(["Tabel 3.7 Perkembangan Jumlah Koperasi Aktif per Kecamatan Tahun 2021-2023"], [["Tahun", None, None], [2021, 2022, 2023]], [a21, a22, d.A])}},
  akt(a21, "2021") + akt(a22, "2022") + akt(d.A, Y), "years beside each other")

n, d = name("intern-revisi-menggantikan")
e = D("w-intern-revisi-lama")
t1 = rec(["REKAP KOPERASI", "TRIWULAN IV TAHUN 2023"], [AT], at(e)); t2 = rec(["REKAP KOPERASI", "TRIWULAN IV TAHUN 2023", "(REVISI, menggantikan rekap sebelumnya)"], [AT], at(d))
H(n, "resubmission", {"rekap koperasi tw4.xlsx": {"Rekap": t1}, "rekap koperasi tw4 revisi.xlsx": {"Rekap": t2}}, kop(d), "a revision takes the place of the first")

n, d = name("one-judul-di-merge")
H(n, "layout", {"One page TW II 2023.xlsx": {"A": rec(["REKAP KOPERASI SE-KABUPATEN JENEPONTO", "POSISI TRIWULAN II 2023"], [["JML\nKOP.", "KOP.\nAKTIF", "KOP.\nTDK\nAKTIF"]], [d.J, d.A, d.T], mergetitle=True, kec="KECA-\nMATAN", nohead="NO\nURUT")}}, kop(d, Q2), "line breaks in headings")

n, d = name("plan-keuangan-di-kanan")
H(n, "words", {"profil koperasi tw iv 2023.xlsx": {"Profil": rec(["PROFIL PERKOPERASIAN PER KECAMATAN", "TRIWULAN IV TAHUN 2023"], [["Jumlah Koperasi (unit)", "Koperasi Aktif (unit)", "Manajer (orang)", "Karyawan (orang)", "Modal Sendiri (Rp)", "Modal Luar (Rp)", "Volume Usaha (Rp)", "SHU (Rp)"]],
    [d.J, d.A, d.n1, d.n2, d.r1, d.r2, d.r3, d.r4])}}, tot(d.J) + akt(d.A), "money and staff beside the counts", only=True)

n, d = name("sakip-nol-strip")
A = [0 if i in (7, 10) else v for i, v in enumerate(d.A)]
H(n, "cells", {"Lap. Kop TW I.xlsx": {"TW I": rec(["LAPORAN DATA KOPERASI", "TRIWULAN : I (SATU)", "TAHUN : 2023"], [["Koperasi Aktif", "Koperasi Tidak Aktif", "Jumlah Koperasi"]], [["-" if v == 0 else v for v in A], d.T, add(A, d.T)],
    foot=["Catatan: tanda (-) = nihil"])}}, kops(A, d.T, Q1), "dash is none, said below")

n, d = name("prov-halaman-dua")
body = lambda idx: [[i + 1, N[i].upper(), d.A[i], d.T[i], d.J[i]] for i in idx]
hd = [["NO", "KECAMATAN", "AKTIF", "TIDAK AKTIF", "JUMLAH"], [1, 2, 3, 4, "5 = 3+4"]]
H(n, "layout", {"KOPERASI TW III 2023.xlsx": {"data": R([["REKAPITULASI DATA KOPERASI TRIWULAN III TAHUN 2023"], []] + hd + body(range(6)) + [[], ["Lanjutan"]] + hd + body(range(6, 11)) + [[None, "TOTAL"] + [sum(c) for c in at(d)]])}},
  kop(d, Q3), "headings repeated on the second page of print")

n, d = name("wd-memo-narasi-di-atas")
H(n, "layout", {"memo.xlsx": {"Memo": [text("NOTA DINAS", "Kepada : Kasubag Perencanaan", "Dari : Bidang Kelembagaan Koperasi", "Bersama ini disampaikan jumlah koperasi per kecamatan keadaan Triwulan III Tahun 2023 sebagai berikut:", at=(1, 2)),
    rec([], [["Aktif", "Tdk Aktif", "Jml Koperasi"]], at(d), at=(6, 2)), text("Demikian disampaikan untuk dipergunakan seperlunya.", at=(21, 2))]}}, kop(d, Q3), "a memo around the table")

n, d = name("gf-jawaban-formulir")
H(n, "layout", {"Form Pendataan Koperasi TW IV 2023 (Jawaban).xlsx": {"Form Responses 1": R([["Timestamp", "Nama Petugas", "Kecamatan", "Berapa jumlah koperasi aktif?", "Berapa jumlah koperasi tidak aktif?", "Jumlah seluruh koperasi"]]
    + [[datetime.datetime(2024, 1, 3 + k % 5, 9, k), f"Petugas {k+1}", N[i], d.A[i], d.T[i], d.J[i]] for k, i in enumerate([4, 0, 2, 1, 10, 9, 3, 5, 8, 7, 6])])}}, kop(d), "answers to a form, one a district")

n, d = name("dak-awal-akhir-tahun")
awal = less(d.J, 2)
H(n, "period", {"mutasi koperasi 2023.xlsx": {"Mutasi": rec(["MUTASI KOPERASI TAHUN 2023"], [["Jumlah Koperasi per 31 Desember 2022", "Koperasi Baru Tahun 2023", "Koperasi Bubar Tahun 2023", "Jumlah Koperasi per 31 Desember 2023"]],
    [awal, add(d.n1, [2] * 11), d.n1, d.J])}}, tot(awal, "2022-Q4") + tot(d.J, Q4), "start, added, dissolved, end")

n, d = name("bpd-kolom-tersembunyi-kode")
H(n, "hidden", {"Data Koperasi Tw 4 Th 2023.xlsx": {"Rekap": rec(["DATA KOPERASI", "TRIWULAN IV TAHUN 2023"], [["Kode BPS"] + AT], [[7304010, 7304011, 7304020, 7304021, 7304030, 7304031, 7304040, 7304041, 7304042, 7304050, 7304051]] + at(d), total=False, fx=lambda ws: hide_col(ws, "Kode BPS")),
    "ref": [text("kode", "nama", at=(1, 1)), hidden]}}, kop(d), "a hidden column of codes and a hidden sheet of words")

n, d = name("renja-belum-lapor-dua")
blank = lambda v: but(v, 5, 8)
H(n, "cells", {"koperasi tw2 2023.xlsx": {"TW II": rec(["REKAPITULASI KOPERASI", "TRIWULAN II TAHUN 2023"], [AT + ["Keterangan"]], [blank(d.A), blank(d.T), blank(d.J), [("belum masuk datanya" if i in (5, 8) else None) for i in range(11)]], total=False)}},
  one("koperasi_aktif", blank(d.A), Q2) + one("koperasi_tidak_aktif", blank(d.T), Q2) + one("koperasi_total", blank(d.J), Q2), "two districts have not reported")

# -- UMKM -------------------------------------------------------------------------------------------------
n, d = name("plan-umkm-koperasi-satu-tabel")
H(n, "layout", {"DATA KUMKM TW IV 2023.xlsx": {"KUMKM": rec(["DATA KOPERASI DAN UMKM", "TRIWULAN IV TAHUN 2023"], [["KOPERASI", None, None, "UMKM", None, None, None], ["AKTIF", "TIDAK AKTIF", "JUMLAH", "MIKRO", "KECIL", "MENENGAH", "JUMLAH"]], at(d) + mk(d))}}, kop(d) + um(d), "both in one table")

n, d = name("bulan-umkm-titik-ribuan")
H(n, "cells", {"umkm tw1 2023.xlsx": {"UMKM": rec(["JUMLAH USAHA MIKRO, KECIL DAN MENENGAH", "TRIWULAN I TAHUN 2023"], [MK], [[dots(v) for v in c] for c in mk(d)], total=False)}}, um(d, Q1), "text with dots of thousands")

n, d = name("ods-sidt-sektor")
s = [list(x) for x in zip(*[split(u, 5, f"sek{i}") for i, u in enumerate(d.um)])]
H(n, "words", {"SIDT KUMKM Jeneponto TW4 2023.xlsx": {"Sektor": rec(["JUMLAH UMKM MENURUT SEKTOR USAHA (SIDT)", "TRIWULAN IV 2023"], [["Sektor Usaha", None, None, None, None, "Jumlah UMKM"], ["Perdagangan", "Kuliner", "Pertanian/Perikanan", "Jasa", "Lainnya", "^"]], s + [d.um])}}, umt(d.um), "by branch, with a total")

n, d = name("desa-profil-wilayah")
H(n, "words", {"Profil wilayah.xlsx": {"Profil": rec(["PROFIL WILAYAH DAN UMKM", "TAHUN 2023"], [["Luas (km2)", "Jumlah Desa/Kel.", "Jumlah Penduduk (jiwa)", "Jumlah UMKM (unit)"]], [[121, 152, 57, 88, 69, 53, 33, 29, 40, 43, 58], [14, 8, 12, 12, 13, 11, 6, 7, 8, 10, 12], [v * 37 for v in d.um], d.um])}}, umt(d.um, Y), "area and people beside")

n, d = name("kabid-skala-baris")
H(n, "layout", {"umkm TW III 2023.xlsx": {"TW III": across(["DATA UMKM MENURUT SKALA USAHA", "TRIWULAN III TAHUN 2023"], [("Usaha Mikro", "unit", d.mi), ("Usaha Kecil", "unit", d.ke), ("Usaha Menengah", "unit", d.me), ("Jumlah UMKM", "unit", d.um)])}}, um(d, Q3), "districts across")

n, d = name("wa-teks-satuan-di-sel")
H(n, "cells", {"umkm 2023 tw 2.xlsx": {"Sheet1": rec(["Data UMKM Tw. II Th. 2023"], [["Mikro", "Kecil", "Menengah", "Total UMKM"]], [[f"{v} unit" for v in c] for c in mk(d)], total=False)}}, um(d, Q2), "units typed into the cells")

n, d = name("gs-panjang-skala")
H(n, "layout", {"umkm long.xlsx": {"data": long(["Data UMKM per Kecamatan", "Triwulan IV 2023"], ["Kecamatan", "Skala Usaha", "Jumlah UMKM"], [[N[i], s, c[i]] for i in range(11) for s, c in zip(["Mikro", "Kecil", "Menengah"], mk(d))])}},
  one("umkm_mikro", d.mi) + one("umkm_kecil", d.ke) + one("umkm_menengah", d.me), "one figure a row", only=True)

n, d = name("bps-pemilik-jenis-kelamin")
lk = [v // 3 for v in d.um]
H(n, "words", {"UMKM gender tw4 2023.xlsx": {"TW4": rec(["JUMLAH UMKM MENURUT JENIS KELAMIN PEMILIK", "Triwulan IV Tahun 2023"], [["Pemilik", None, "Jumlah UMKM"], ["Laki-laki", "Perempuan", "^"]], [lk, [u - l for u, l in zip(d.um, lk)], d.um])}}, umt(d.um), "by the owner's sex, with a total")

n, d = name("prov-naik-turun")
u22 = less(d.um, 35)
H(n, "period", {"umkm 2 tahun.xlsx": {"Tabel": rec(["PERBANDINGAN JUMLAH UMKM TAHUN 2022 DAN 2023"], [["Jumlah UMKM", None, "Naik/(Turun)"], ["Th. 2022", "Th. 2023", "^"]], [u22, d.um, [35] * 11])}}, umt(u22, "2022") + umt(d.um, Y), "two years and the change")

# -- training ---------------------------------------------------------------------------------------------
n, d = name("bln-bulan-lalu-ini-sd")
lalu = add(d.p1, d.p2)
H(n, "period", {"Laporan Oktober.xlsx": {"Diklat": rec(["LAPORAN PELAKSANAAN PELATIHAN KOPERASI DAN UMKM", "BULAN OKTOBER 2023"], [["Jumlah Peserta Pelatihan (orang)", None, None], ["s.d. Bulan Lalu", "Bulan Ini", "s.d. Bulan Ini"]], [lalu, d.p3, add(lalu, d.p3)])}},
  dik(lalu, "2023-09", True) + dik(d.p3, "2023-10") + dik(add(lalu, d.p3), "2023-10", True), "up to last month, this month, up to this month")

n, d = name("kabid-empat-tw-jumlah")
q = [d.p1, d.p2, d.p3, d.p4]
H(n, "period", {"Diklat 2023.xlsx": {"Rekap": rec(["REKAPITULASI PESERTA DIKLAT PERKOPERASIAN DAN UMKM", "TAHUN ANGGARAN 2023"], [["Peserta (orang)", None, None, None, None], ["TW I", "TW II", "TW III", "TW IV", "Jumlah"]], q + [add(*q)])}},
  sum([dik(v, p) for v, p in zip(q, QS)], []) + dik(add(*q), Y), "four quarters and their sum")

n, d = name("sakip-lpj-laki-perempuan")
H(n, "words", {"Pelatihan TW II 2023.xlsx": {"Rekap": rec(["REKAP PESERTA PELATIHAN KOPERASI DAN UMKM", "TRIWULAN II TAHUN 2023"], [["Jumlah Peserta", None, None], ["L", "P", "L + P"]], [d.n1, d.p1, add(d.n1, d.p1)])}}, dik(add(d.n1, d.p1), Q2), "men, women, both")

n, d = name("renja-bulan-di-baris")
mm = [d.nums(0, 6, f"m{k}") for k in range(12)]
H(n, "period", {"pelatihan per bulan 2023.xlsx": {"Rekap": R([["JUMLAH PESERTA PELATIHAN UMKM DAN KOPERASI MENURUT BULAN DAN KECAMATAN"], ["TAHUN 2023"], [], ["Bulan"] + N + ["Jumlah"]] + [[b] + v + [sum(v)] for b, v in zip(BL, mm)] + [["Jumlah"] + add(*mm) + [sum(add(*mm))]])}},
  sum([dik(v, f"2023-{k+1:02}") for k, v in enumerate(mm)], []) + dik(add(*mm), Y), "months down, districts across")

n, d = name("wps-tab-per-bulan")
mo = [d.p1, d.p2, d.p3]
H(n, "period", {"Peserta Bimtek TW IV 2023.xlsx": {t: rec(["PESERTA BIMTEK KOPERASI DAN UMKM", f"BULAN {b} 2023"], [["Jumlah Peserta"]], [v]) for t, b, v in zip(("Okt", "Nop", "Des"), ("OKTOBER", "NOPEMBER", "DESEMBER"), mo)}},
  sum([dik(v, f"2023-{m}") for v, m in zip(mo, (10, 11, 12))], []), "a tab a month, old spelling of November")

n, d = name("dak-target-realisasi-persen")
n, d = name("iku-sd-triwulan")
r = run(d.p1, d.p2, d.p3)
H(n, "period", {"IKU 2 kumulatif 2023.xlsx": {"IKU 2": rec(["DATA DUKUNG IKU 2", "PESERTA DIKLAT PERKOPERASIAN DAN UMKM TAHUN 2023", "(angka kumulatif)"], [["s.d. TW I", "s.d. TW II", "s.d. TW III"]], r)}}, sum([dik(v, p, True) for v, p in zip(r, QS)], []), "running totals a quarter")

n, d = name("gs-kec-tw-ke-bawah")
q = [d.p1, d.p2, d.p3, d.p4]
H(n, "layout", {"diklat tahunan.xlsx": {"2023": R([["PESERTA DIKLAT PER TRIWULAN TAHUN 2023"], [], ["No", "Kecamatan", "Triwulan", "Jumlah Peserta"]] + [[i + 1 if k == 0 else None, N[i] if k == 0 else None, "TW " + "I II III IV".split()[k], q[k][i]] for i in range(11) for k in range(4)],
  [f"{c}{4+4*i}:{c}{7+4*i}" for i in range(11) for c in "AB"])}}, sum([dik(v, p) for v, p in zip(q, QS)], []), "four rows a district, name merged")

n, d = name("prov-semester")
H(n, "period", {"Smt I/diklat.xlsx": {"S1": rec(["REALISASI PESERTA DIKLAT KOPERASI DAN UMKM", "SEMESTER I TAHUN 2023"], [["Jumlah Peserta"]], [d.p1])}, "Smt II/diklat.xlsx": {"S2": rec(["REALISASI PESERTA DIKLAT KOPERASI DAN UMKM", "SEMESTER II TAHUN 2023"], [["Jumlah Peserta"]], [d.p2])}},
  dik(d.p1, "2023-S1") + dik(d.p2, "2023-S2"), "a file a half-year")

n, d = name("plan-bulan-dalam-tw")
mo = [d.p1, d.p2, d.p3]
H(n, "period", {"pelatihan tw3.xlsx": {"TW III": rec(["PESERTA PELATIHAN KOPERASI & UMKM", "TRIWULAN III TAHUN 2023"], [["Bulan", None, None, "Jumlah Peserta"], ["Juli", "Agustus", "September", "^"]], mo + [add(*mo)])}},
  sum([dik(v, f"2023-0{m}") for v, m in zip(mo, (7, 8, 9))], []) + dik(add(*mo), Q3), "three months and the quarter")

n, d = name("copy-orang-di-sel")
H(n, "cells", {"diklat tw 4 2023.xlsx": {"Diklat": rec(["PESERTA DIKLAT KOPERASI DAN UMKM TRIWULAN IV 2023"], [["Jumlah Peserta"]], [[f"{v} Orang" for v in d.p1]], total=False)}}, dik(d.p1), "Orang in the cells")

n, d = name("lkpj-blok-tw-bersusun")
H(n, "layout", {"Lampiran LKPJ.xlsx": {"Diklat": [rec([f"TRIWULAN {r_}", "Peserta Diklat Perkoperasian dan UMKM Tahun 2023"], [["Jumlah Peserta (orang)"]], [v]) for r_, v in zip("I II III IV".split(), [d.p1, d.p2, d.p3, d.p4])]}},
  sum([dik(v, p) for v, p in zip([d.p1, d.p2, d.p3, d.p4], QS)], []), "four tables one below another")

n, d = name("rat-koperasi-umkm-peserta")
H(n, "words", {"Rekap diklat TW IV 2023.xlsx": {"Rekap": rec(["PESERTA DIKLAT PERKOPERASIAN DAN UMKM", "TRIWULAN IV TAHUN 2023"], [["Asal Peserta", None, "Jumlah Peserta"], ["Koperasi", "UMKM", "^"]], [d.n1, d.p1, add(d.n1, d.p1)])}}, dik(add(d.n1, d.p1)), "trainees from cooperatives and UMKM, and both", only=True)

# -- permits ----------------------------------------------------------------------------------------------
n, d = name("ods-nib-oss-difasilitasi")
H(n, "words", {"Fasilitasi NIB TW IV 2023.xlsx": {"NIB": rec(["FASILITASI PENERBITAN NIB MELALUI OSS-RBA", "TRIWULAN IV TAHUN 2023"], [["Jumlah UMKM yang Difasilitasi Izin Usaha"]], [d.z1], foot=["Sumber : Tim pendamping OSS Bidang Pemberdayaan UKM"])}}, izin(d.z1), "permits through OSS")

n, d = name("wd-izin-tw-berjajar")
q = [d.z1, d.z2]
H(n, "period", {"izin usaha smt 1.xlsx": {"Izin": rec(["UMKM YANG DIFASILITASI IZIN USAHA TAHUN 2023"], [["Triwulan I", "Triwulan II"]], q)}}, izin(d.z1, Q1) + izin(d.z2, Q2), "two quarters only")

n, d = name("bpd-izin-kolom-kosong-tw-depan")
H(n, "period", {"izin 2023.xlsx": {"Izin": rec(["REKAP UMKM YANG DIFASILITASI IZIN USAHA", "TAHUN 2023"], [["TW I", "TW II", "TW III", "TW IV"]], [d.z1, d.z2, d.z3, [None] * 11], total=False)}}, izin(d.z1, Q1) + izin(d.z2, Q2) + izin(d.z3, Q3), "fourth quarter not yet filled")

n, d = name("gf-izin-rekap-urut-terbalik")
H(n, "layout", {"izin tw2 2023.xlsx": {"rekap": rec(["UMKM DIFASILITASI IZIN USAHA", "TW II TH 2023"], [["Jml UMKM"]], [d.z1], order=list(range(10, -1, -1)))}}, izin(d.z1, Q2), "order turned round")

n, d = name("dash-izin-dan-umkm")
H(n, "layout", {"IKU 3.xlsx": {"TW3": rec(["IKU 3 - Persentase Koperasi UKM yang Difasilitasi Izin Usaha", "Triwulan III Tahun 2023"], [["Jumlah UMKM yang Difasilitasi Izin Usaha", "Jumlah Seluruh UMKM", "Persentase"]], [d.z1, d.um, pct(d.z1, d.um)], totalword="Kab. Jeneponto")}}, izin(d.z1, Q3) + umt(d.um, Q3), "both sides and the percentage")

n, d = name("desa-izin-subtotal-di-bawah")
rows = []
for i in range(11):
    vs = VILLAGES[N[i]]
    rows += [[k + 1, N[i], v, x] for k, (v, x) in enumerate(zip(vs, split(d.z1[i], len(vs), f"s{i}")))] + [[None, "Jumlah Kec. " + N[i], None, d.z1[i]]]
H(n, "villages", {"izin per desa tw1 2023.xlsx": {"TW I": R([["UMKM YANG DIFASILITASI IZIN USAHA MENURUT DESA/KELURAHAN"], ["TRIWULAN I TAHUN 2023"], [], ["No", "Kecamatan", "Desa/Kelurahan", "Jumlah UMKM"]] + rows + [[None, "JUMLAH SELURUHNYA", None, sum(d.z1)]])}}, izin(d.z1, Q1), "subtotals beneath the villages")

# -- aid ----------------------------------------------------------------------------------------------------
n, d = name("dak-bantuan-target-realisasi")
H(n, "words", {"Bantuan sarpras 2023.xlsx": {"Rekap": rec(["BANTUAN SARANA DAN PRASARANA BAGI PELAKU UKM", "TAHUN 2023"], [["Target (UKM)", "Realisasi (UKM)", "Capaian (%)", "Ket."]], [d.tg, d.bt, pct(d.bt, d.tg), [None] * 11])}}, tgt(d.tg, Y) + bant(d.bt, Y), "target, done, percent")

n, d = name("renja-bantuan-target-tahunan-realisasi-tw")
q = [d.n1, d.n2, d.n3, d.n4]
H(n, "period", {"IKU 4 2023.xlsx": {"IKU 4": rec(["PELAKU UKM YANG MENDAPAT BANTUAN SARANA DAN PRASARANA", "TAHUN ANGGARAN 2023"], [["Target Setahun (UKM)", "Realisasi Triwulan", None, None, None, "Jumlah Realisasi"], ["^", "I", "II", "III", "IV", "^"]], [d.tg] + q + [add(*q)])}},
  tgt(d.tg, Y) + sum([bant(v, p) for v, p in zip(q, QS)], []) + bant(add(*q), Y), "year's target, done by quarter")

n, d = name("wa-bantuan-daftar-barang-di-keterangan")
H(n, "words", {"bantuan alat tw iv 2023.xlsx": {"Sheet1": rec(["PELAKU UKM PENERIMA BANTUAN SARANA PRASARANA", "TW IV TAHUN 2023"], [["Jumlah Penerima (UKM)", "Jenis Bantuan"]], [d.bt, txt("mesin jahit", "etalase", "gerobak", "hand sealer", "freezer")])}}, bant(d.bt), "kind of goods in a words column")

n, d = name("bulan-bantuan-sd-bulan-ini")
H(n, "period", {"Lap. Nov 2023.xlsx": {"Bantuan": rec(["REALISASI BANTUAN SARANA DAN PRASARANA UKM", "SAMPAI DENGAN BULAN NOVEMBER 2023"], [["Jumlah Pelaku UKM"]], [d.bt])}}, bant(d.bt, "2023-11", True), "running total to a month")

n, d = name("intern-target-realisasi-berpasangan-tw")
H(n, "period", {"monev bantuan.xlsx": {"2023": rec(["MONEV BANTUAN SARPRAS UKM TAHUN 2023"], [["Triwulan I", None, "Triwulan II", None], ["Rencana", "Realisasi", "Rencana", "Realisasi"]], [d.n1, d.n2, d.n3, d.n4])}}, bant(d.n2, Q1) + bant(d.n4, Q2), "plan and done by quarter", only=True)

# -- several measures ---------------------------------------------------------------------------------------
n, d = name("plan-satu-buku-lima-tab")
H(n, "layout", {"Data IKU TW IV 2023.xlsx": {"ISI": text("DAFTAR ISI", ["1", "Koperasi"], ["2", "UMKM"], ["3", "Diklat"], ["4", "Izin Usaha"], ["5", "Bantuan"]),
  "1 Koperasi": rec(["1. DATA KOPERASI", "Triwulan IV Tahun 2023"], [AT], at(d)), "2 UMKM": rec(["2. DATA UMKM", "Triwulan IV Tahun 2023"], [MK], mk(d)),
  "3 Diklat": rec(["3. PESERTA DIKLAT", "Triwulan IV Tahun 2023"], [["Jumlah Peserta (orang)"]], [d.p1]), "4 Izin Usaha": rec(["4. UMKM YANG DIFASILITASI IZIN USAHA", "Triwulan IV Tahun 2023"], [["Jumlah (UMKM)"]], [d.z1]),
  "5 Bantuan": rec(["5. BANTUAN SARANA DAN PRASARANA", "Triwulan IV Tahun 2023"], [["Target", "Realisasi"]], [d.tg, d.bt])}}, kop(d) + um(d) + dik(d.p1) + izin(d.z1) + tgt(d.tg) + bant(d.bt), "contents and five tabs")

n, d = name("dash-tabel-lebar-semua-iku")
H(n, "layout", {"dashboard IKU TW II 2023.xlsx": {"DATA": rec(["DATA INDIKATOR KINERJA UTAMA", "DINAS KOPERASI DAN UKM", "TRIWULAN II TAHUN 2023"],
  [["IKU 1", None, "IKU 2", "IKU 3", "IKU 4", None, "Pembagi IKU 2 dan 3"], ["Koperasi Aktif", "Jumlah Koperasi", "Peserta Diklat", "UMKM Difasilitasi Izin Usaha", "UKM Difasilitasi Bantuan", "Target UKM", "Jumlah UMKM"]], [d.A, d.J, d.p1, d.z1, d.bt, d.tg, d.um]),
  "GRAFIK": chart("DATA", 3, 8)}}, akt(d.A, Q2) + tot(d.J, Q2) + dik(d.p1, Q2) + izin(d.z1, Q2) + bant(d.bt, Q2) + tgt(d.tg, Q2) + umt(d.um, Q2), "all in one wide table and a chart")

n, d = name("wps-kiri-kanan-dua-tabel")
H(n, "layout", {"kop dan umkm.xlsx": {"TW I 2023": [rec(["DATA KOPERASI"], [["Aktif", "Tdk Aktif", "Jumlah Koperasi"]], at(d), at=(3, 1)), rec(["DATA UMKM"], [MK], mk(d), at=(3, 8)), text("KEADAAN TRIWULAN I TAHUN 2023", at=(1, 1))]}}, kop(d, Q1) + um(d, Q1), "two tables beside each other")

n, d = name("lkpj-long-uraian")
lines = [("Jumlah Koperasi", "unit", d.J), ("Koperasi Aktif", "unit", d.A), ("Jumlah UMKM", "unit", d.um), ("Peserta Diklat Perkoperasian dan UMKM", "orang", d.p1)]
H(n, "layout", {"LKPJ data dasar.xlsx": {"2023": long(["DATA DASAR URUSAN KOPERASI DAN UKM", "TAHUN 2023"], ["Kecamatan", "Uraian", "Satuan", "Jumlah"], [[N[i], l, s, v[i]] for i in range(11) for l, s, v in lines])}},
  tot(d.J, Y) + akt(d.A, Y) + umt(d.um, Y) + dik(d.p1, Y), "Kecamatan | Uraian | Satuan | Jumlah")

n, d = name("gs-tab-tiap-kecamatan")
H(n, "layout", {"Data per kecamatan.xlsx": {N[i]: R([["DATA KOPERASI DAN UMKM"], ["KECAMATAN " + N[i].upper()], ["TRIWULAN IV TAHUN 2023"], [], ["No", "Uraian", "Jumlah"], [1, "Koperasi Aktif", d.A[i]], [2, "Koperasi Tidak Aktif", d.T[i]], [3, "Jumlah Koperasi", d.J[i]], [4, "Jumlah UMKM", d.um[i]]]) for i in range(11)}},
  kop(d) + umt(d.um), "a tab for each district")

n, d = name("prov-file-tiap-kecamatan")
H(n, "layout", {f"Kiriman Kecamatan/{i+1:02} {N[i]}.xlsx": {"Isian": R([["FORM ISIAN DATA UMKM"], ["Kecamatan", N[i]], ["Periode", "Triwulan II 2023"], [], ["Uraian", "Jumlah"], ["Usaha Mikro", d.mi[i]], ["Usaha Kecil", d.ke[i]], ["Usaha Menengah", d.me[i]], ["Jumlah UMKM", d.um[i]]])} for i in range(11)}, um(d, Q2), "a file from each district")

n, d = name("kabid-nama-ditulis-beragam")
WR = ["Kec. Bangkala", "BANGKALA BARAT ", "Kecamatan Tamalatea", "Bonto Ramba", " Binamu", "TURATEA", "kec. batang", "Arungkeke", "KEC.TAROWANG", "Kelara", "Kec Rumbia"]
H(n, "words", {"koperasi tw3 2023.xlsx": {"TW III": rec(["REKAP KOPERASI", "TRIWULAN III TAHUN 2023"], [AT], at(d), name=lambda s: WR[N.index(s)])}}, kop(d, Q3), "each name written another way")

n, d = name("bln-tabel-jauh-di-kanan")
H(n, "layout", {"umkm.xlsx": {"Kerja": rec(["DATA UMKM", "Triwulan III Tahun 2023"], [MKU], mk(d), at=(9, 12), totalformula=True)}}, um(d, Q3), "the table stands far from the corner")

n, d = name("sakip-izin-diklat-bantuan-tw-tab")
fl = {p: (d.nums(1, 9, p + "a"), d.nums(1, 9, p + "b"), d.nums(1, 9, p + "c")) for p in QS}
H(n, "period", {"Realisasi Bidang UKM 2023.xlsx": {"TW " + r_: rec(["REALISASI KEGIATAN BIDANG PEMBERDAYAAN UKM", f"TRIWULAN {r_} TAHUN 2023"], [["Peserta Diklat (org)", "UMKM Difasilitasi Izin Usaha", "UKM Penerima Bantuan Sarpras"]], list(fl[p])) for r_, p in zip("I II III IV".split(), QS)}},
  sum([dik(fl[p][0], p) + izin(fl[p][1], p) + bant(fl[p][2], p) for p in QS], []), "three flows, a tab a quarter")

n, d = name("iku-kopdes-di-antaranya")
H(n, "words", {"Koperasi TW IV 2025.xlsx": {"Rekap": rec(["DATA KOPERASI KABUPATEN JENEPONTO", "TRIWULAN IV TAHUN 2025"], [["Koperasi Aktif", "Koperasi Tidak Aktif", "Jumlah Koperasi", "Kopdes/Kel Merah Putih"]], at(d) + [d.n1], foot=["Kolom terakhir sudah termasuk dalam Jumlah Koperasi."])}}, kop(d, "2025-Q4"), "the village cooperatives in a column of their own", year=2025)

n, d = name("rat-rumus-jumlah-selisih")
H(n, "cells", {"REKAP KOP TW.IV 2023.xlsx": {"Rekap": rec(["REKAP KOPERASI", "TW. IV TAHUN 2023"], [["Jumlah Koperasi", "Aktif", "Tidak Aktif"]], [d.J, d.A, [F(f"=C{5+i}-D{5+i}", d.T[i]) for i in range(11)]])}}, kop(d), "inactive by formula")

# -- further desks ----------------------------------------------------------------------------------------
n, d = name("dak-rekap-teks-jumlah-ditulis-terbilang")
H(n, "cells", {"Bantuan TW III 2023.xlsx": {"Rekap": rec(["PELAKU UKM PENERIMA BANTUAN SARANA DAN PRASARANA", "TRIWULAN III TAHUN 2023"], [["Jumlah Pelaku UKM", "Nilai Bantuan (Rp)"]], [d.bt, d.r1],
    foot=[f"Terbilang : {sum(d.bt)} pelaku UKM"])}}, bant(d.bt, Q3), "value in rupiah beside, the total in words below")

n, d = name("lkpj-format-akuntansi-strip")
z = [0 if i in (3, 6, 9) else v for i, v in enumerate(d.z1)]
H(n, "cells", {"Izin TW IV 2023.xlsx": {"Izin": rec(["UMKM YANG DIFASILITASI IZIN USAHA", "TRIWULAN IV TAHUN 2023"], [["Jumlah UMKM"]], [z], fx=fmt(["Jumlah UMKM"], '_-* #,##0_-;-* #,##0_-;_-* "-"_-;_-@_-'))}}, izin(z), "accounting format shows nought as a dash")

n, d = name("kabid-baris-kosong-antar-baris")
rows = []
for i in range(11): rows += [[i + 1, N[i], d.mi[i], d.ke[i], d.me[i], d.um[i]], []]
H(n, "layout", {"umkm tw iv 2023.xlsx": {"UMKM": R([["DATA UMKM"], ["TRIWULAN IV TAHUN 2023"], [], ["No", "Kecamatan"] + MK] + rows + [[None, "JUMLAH"] + [sum(c) for c in mk(d)]])}}, um(d), "an empty row after each row")

n, d = name("prov-tab-arsip-tahun-lain")
e = D("w-prov-2022")
H(n, "period", {"Koperasi 2022 dan 2023.xlsx": {"2022": rec(["DATA KOPERASI", "TAHUN 2022"], [AT], at(e)), "2023": rec(["DATA KOPERASI", "TAHUN 2023"], [AT], at(d))}}, kops(e.A, e.T, "2022") + kops(d.A, d.T, Y), "a tab a year")

n, d = name("iku-koperasi-tw-aktif-total-bergantian")
S = [(d.A, d.J), (add(d.A, [1] * 11), d.J), (add(d.A, [1] * 11), add(d.J, [2] * 11)), (add(d.A, [2] * 11), add(d.J, [2] * 11))]
H(n, "period", {"IKU 1 per triwulan.xlsx": {"IKU 1": rec(["PERKEMBANGAN KOPERASI PER TRIWULAN", "TAHUN 2023"], [["TW I", None, "TW II", None, "TW III", None, "TW IV", None], ["Koperasi Aktif", "Jumlah Koperasi"] * 4], [c for ab in S for c in ab])}},
  sum([akt(a, p) + tot(b, p) for (a, b), p in zip(S, QS)], []), "position of each quarter, pairs of columns")

n, d = name("wa-chat-tanpa-judul")
H(n, "layout", {"jml koperasi aktif & tdk aktif TW IV 2023.xlsx": {"Sheet1": R([["kec", "kop aktif", "kop tdk aktif", "total kop"]] + [[N[i].lower(), d.A[i], d.T[i], d.J[i]] for i in range(11)])}}, kop(d), "no title, no numbers, small letters")

n, d = name("plan-diklat-menurut-kegiatan")
H(n, "words", {"Diklat TW III 2023.xlsx": {"Rekap": rec(["PESERTA DIKLAT PERKOPERASIAN DAN UMKM", "TRIWULAN III TAHUN 2023"], [["Kegiatan", None, None, "Jumlah Peserta"], ["Akuntansi Koperasi", "Digital Marketing", "Kewirausahaan", "^"], ["(org)", "(org)", "(org)", "(org)"]], [d.n1, d.n2, d.n3, add(d.n1, d.n2, d.n3)])}}, dik(add(d.n1, d.n2, d.n3), Q3), "courses beside each other, with a total; a row of units", only=True)

n, d = name("gs-kecamatan-di-kolom-akhir")
H(n, "layout", {"koperasi tw2 2023.xlsx": {"Data": R([["Rekap koperasi Triwulan II 2023"], [], ["Jumlah Koperasi", "Koperasi Aktif", "Koperasi Tidak Aktif", "Kecamatan"]] + [[d.J[i], d.A[i], d.T[i], N[i]] for i in range(11)])}}, kop(d, Q2), "names in the last column")

n, d = name("bln-izin-kumulatif-dua-kolom")
H(n, "period", {"Lap. Juni 2023.xlsx": {"Izin": rec(["LAPORAN BULANAN FASILITASI IZIN USAHA UMKM", "BULAN JUNI 2023"], [["Jumlah UMKM yang Difasilitasi Izin Usaha", None], ["Bulan ini", "Kumulatif s.d. bulan ini"]], [d.n1, add(d.n1, d.z1)])}}, izin(d.n1, "2023-06") + izin(add(d.n1, d.z1), "2023-06", True), "this month and running total")

n, d = name("wd-laporan-tw-angka-romawi-pisah-baris")
H(n, "period", {"lap kop.xlsx": {"Lap": R([["LAPORAN", None, None, None, "Triwulan", ": II"], ["KOPERASI AKTIF DAN TIDAK AKTIF", None, None, None, "Tahun", ": 2023"], [], ["Nomor", "Kecamatan", "Koperasi Aktif", "Koperasi Tidak Aktif", "Jumlah Koperasi"]] + [[i + 1, N[i], d.A[i], d.T[i], d.J[i]] for i in range(11)] + [[None, "Jumlah"] + [sum(c) for c in at(d)]])}}, kop(d, Q2), "quarter and year in a box at the right")

n, d = name("copy-tiga-baris-per-kecamatan")
H(n, "layout", {"koperasi tw iv 2023.xlsx": {"Rekap": R([["DATA KOPERASI PER KECAMATAN"], ["TRIWULAN IV TAHUN 2023"], [], ["No", "Kecamatan", "Uraian", "Jumlah"]] + [[i + 1 if k == 0 else None, N[i] if k == 0 else None, u, v[i]] for i in range(11) for k, (u, v) in enumerate(zip(AT, at(d)))],
  [f"{c}{5+3*i}:{c}{7+3*i}" for i in range(11) for c in "AB"])}}, kop(d), "three rows a district, name merged")

n, d = name("renja-tab-target-tab-realisasi")
H(n, "layout", {"IKU 4 2023.xlsx": {"Target 2023": rec(["TARGET PELAKU UKM PENERIMA BANTUAN SARPRAS", "TAHUN 2023"], [["Target Pelaku UKM"]], [d.tg]), "Realisasi 2023": rec(["REALISASI PELAKU UKM PENERIMA BANTUAN SARPRAS", "TAHUN 2023"], [["Realisasi Pelaku UKM"]], [d.bt])}}, tgt(d.tg, Y) + bant(d.bt, Y), "plan and done on two tabs")

n, d = name("gf-berkas-salinan-sama")
t = {"Rekap": rec(["REKAP UMKM", "TRIWULAN IV TAHUN 2023"], [MK], mk(d))}
H(n, "resubmission", {"rekap umkm tw4.xlsx": t, "rekap umkm tw4 - Copy.xlsx": {"Rekap": rec(["REKAP UMKM", "TRIWULAN IV TAHUN 2023"], [MK], mk(d))}}, um(d), "the same file sent twice")

n, d = name("desa-judul-saja-menyebut-ukuran")
H(n, "words", {"lampiran 2.xlsx": {"Lamp 2": rec(["JUMLAH KOPERASI AKTIF MENURUT KECAMATAN", "KEADAAN TRIWULAN III TAHUN 2023"], [["Unit"]], [d.A])}}, akt(d.A, Q3), "only the title names the measure")

n, d = name("bps-nomor-menyatu-dengan-nama")
H(n, "words", {"Tabel UMKM 2023.xlsx": {"T3": R([["Tabel 3. Jumlah Usaha Mikro, Kecil, dan Menengah menurut Kecamatan, 2023"], [], ["Kecamatan", "Usaha Mikro", "Usaha Kecil", "Usaha Menengah", "Jumlah UMKM"]] + [[f"{i+1:02}. {N[i]}", *[c[i] for c in mk(d)]] for i in range(11)] + [["Jeneponto"] + [sum(c) for c in mk(d)]] + [["Sumber: Dinas Koperasi dan UKM"]])}}, um(d, Y), "number and name in one cell")

n, d = name("lkpj-dua-tahun-skala")
u2 = [less(c, 1) for c in (d.mi, d.ke, d.me)]
H(n, "period", {"UMKM 2022-2023.xlsx": {"UMKM": rec(["PERKEMBANGAN UMKM MENURUT SKALA"], [["Tahun 2022", None, None, None, "Tahun 2023", None, None, None], MK * 2], u2 + [add(*u2)] + mk(d))}},
  um(d, Y) + one("umkm_mikro", u2[0], "2022") + one("umkm_kecil", u2[1], "2022") + one("umkm_menengah", u2[2], "2022") + umt(add(*u2), "2022"), "two years in groups")

n, d = name("plan-verifikasi-paraf")
H(n, "words", {"Diklat TW I 2023 (ttd).xlsx": {"TW I": rec(["REKAPITULASI PESERTA DIKLAT KOPERASI DAN UMKM", "TRIWULAN I TAHUN ANGGARAN 2023"], [["Jumlah Peserta (orang)", "Paraf Kasi", "Ket"]], [d.p1, [None] * 11, txt("sesuai", "sesuai", "ok")],
    foot=[[], ["Telah diverifikasi oleh Subbag Perencanaan"], [None, "Mengetahui,", None, "Dibuat oleh,"], [None, "Kepala Bidang", None, "Staf"], [], [None, "Pejabat Rekaan", None, "Staf Rekaan"]])}}, dik(d.p1, Q1), "signed, checked, remarks that change nothing")

n, d = name("ods-nama-kolom-sistem")
H(n, "words", {"export_sidt_2023_tw3.xlsx": {"export": R([["kode_kec", "nama_kec", "tahun", "triwulan", "jumlah_umkm"]] + [[CODES[i], N[i].upper(), 2023, 3, d.um[i]] for i in range(11)])}}, umt(d.um, Q3), "system names of columns, year and quarter in columns")
