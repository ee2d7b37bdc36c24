import short; short.ROUND = "w27r"
from tools import *

# ---- koperasi
d = D("a01"); rat = parts(d.A, 2, "a01")
H("tiga-tingkat", {"kelembagaan_tw1.xlsx": {"Keadaan": TT(["KEADAAN KOPERASI DI KABUPATEN JENEPONTO", "TRIWULAN I TAHUN 2023"],
    [("Koperasi (unit)", [("Menurut Keaktifan", ["Aktif", "Tidak Aktif"]), "Jumlah"]), ("Rapat Anggota Tahunan", [("Koperasi yang RAT", ["Sudah", "Belum"])])], [d.A, d.T, d.J] + rat, mt=True)}},
  KM(d, "2023-Q1"), "three heading levels, merged; annual meetings beside")

y = series("a02", 2)
H("tw-status-tanpa-gabung", {"Perkembangan kop.xlsx": {"Data": TT(["Perkembangan Koperasi Tahun 2023"],
    [("Jumlah Koperasi (unit)", [("Triwulan I", ["Aktif", "Tidak Aktif"]), ("Triwulan II", ["Aktif", "Tidak Aktif"])])], [y[0].A, y[0].T, y[1].A, y[1].T], merged=False, low=True)}},
  [x for k in (0, 1) for x in V(A_, QS[k], y[k].A) + V(X_, QS[k], y[k].T)], "three levels, nothing merged")

d = D("a03")
H("nota-dinas", {"Nota Dinas 041.xlsx": {"ND": R([[k] for k in KOP] + [[], ["NOTA DINAS"], [], ["Kepada", ": Sekretaris Dinas"], ["Dari", ": Kepala Bidang Kelembagaan Koperasi"], ["Tanggal", ": 9 Oktober 2023"],
      ["Nomor", ": 041/ND-KOP/X/2023"], ["Hal", ": Data koperasi Triwulan III Tahun 2023"], [], ["Bersama ini disampaikan data koperasi menurut kecamatan keadaan Triwulan III Tahun 2023 sebagai berikut:"], []]
    + N1(*KTJ) + body(kt(d)) + [[], ["Demikian disampaikan untuk diketahui."]] + [f if isinstance(f, list) else [f] for f in TAIL()])}}, KM(d, "2023-Q3"), "table inside a memo, dated in October")

d = D("a04")
H("kode-dan-nama", {"koperasi 2023 kode.xlsx": {"Sheet1": S(["DATA KOPERASI MENURUT KECAMATAN", "TAHUN 2023"], [["Kode dan Nama Kecamatan", "Koperasi Aktif", "Koperasi Tidak Aktif", "Jumlah Koperasi"]], kt(d), no=None,
    name=lambda n: f"{CODES[N.index(n)]} {n}")}}, KM(d, "2023"), "code and name in one cell")

d = D("a05"); sp = {"Bangkala": "Bangakala", "Bangkala Barat": "Bangkala Brt.", "Bontoramba": "Bonto Ramba", "Arungkeke": "Arung Keke", "Tarowang": "Taroang", "Turatea": "Turate'a", "Rumbia": "RUMBIAH"}
H("ejaan-campur", {"Rekap juni.xlsx": {"Rekap": ST(["REKAP KOPERASI KAB. JENEPONTO", "Posisi: 30 Juni 2023"], ["Kop. Aktif", "Kop. Tdk Aktif", "Jml Koperasi"], kt(d), name=lambda n: "Kec. " + sp.get(n, n))}}, KM(d, "2023-Q2"), "districts spelled differently")

d = D("a06")
H("kabupaten-di-atas", {"Koperasi akhir tahun.xlsx": {"Tabel": S(["JUMLAH KOPERASI MENURUT KECAMATAN", "Posisi 31-12-2023"], [["Wilayah", "Jumlah Koperasi", "Aktif", "Tidak Aktif"]], [d.J, d.A, d.T], no=None,
    name=lambda n: "     " + n, total="KABUPATEN JENEPONTO", top=True)}}, KM(d, "2023-Q4"), "regency first, districts indented, no numbers")

d = D("a07"); r = parts(d.A, 3, "a07")
H("rat-sertifikat", {"Keragaan semester.xlsx": {"Keragaan": ST(["DATA KERAGAAN KOPERASI TRIWULAN II TAHUN 2023"], ["Koperasi Aktif", "Koperasi Tidak Aktif", "Jumlah Koperasi", "Koperasi yang RAT", "Koperasi Bersertifikat NIK", "Koperasi dengan Penilaian Kesehatan"],
    kt(d) + [add(r[0], r[1]), r[0], r[2]])}}, KM(d, "2023-Q2"), "other counts of cooperatives beside")

y = series("a08", 4)
H("tw-kolom-stok", {"koperasi triwulanan.xlsx": {"2023": TT(["KOPERASI PER TRIWULAN KABUPATEN JENEPONTO TAHUN 2023"], [("Jumlah Koperasi", TW), ("Koperasi Aktif", TW)], [v.J for v in y] + [v.A for v in y])}},
  [x for k in range(4) for x in V(K_, QS[k], y[k].J) + V(A_, QS[k], y[k].A)], "quarters under each measure")

y = series("a09", 2)
H("bulanan-folder", {f"Laporan Bulanan 2023/{m}/koperasi.xlsx": {"Laporan": ST(["LAPORAN BULANAN KEADAAN KOPERASI", f"BULAN {b} 2023"], KTJ, [v.A, v.T, v.J])} for v, m, b in zip(y, ("03 Maret", "06 Juni"), ("MARET", "JUNI"))},
  KM(y[0], "2023-03") + KM(y[1], "2023-06"), "monthly reports, a folder per month")

d = D("a10")
H("dua-berkas-status", {f"Kop {w}.xlsx": {"Daftar": ST([f"REKAPITULASI KOPERASI {w.upper()}", "TRIWULAN IV TAHUN 2023"], ["Jumlah (unit)"], [c], foot=["Sumber: Bidang Kelembagaan Koperasi"])} for w, c in (("Aktif", d.A), ("Tidak Aktif", d.T))},
  V(A_, "2023-Q4", d.A) + V(X_, "2023-Q4", d.T), "a workbook per status")

d = D("a11"); three = ("Kelara", "Rumbia", "Tamalatea")
def kecbook(n):
    rows = [[j + 1, v, x[0], x[1], sum(x)] for i, j, v, x in villages(d, [d.A, d.T], "a11", [n])]
    i = N.index(n)
    return R([[f"DATA KOPERASI KECAMATAN {n.upper()}"], ["Keadaan 31 Desember 2023"], [], ["No.", "Desa/Kelurahan"] + KTJ] + rows + [[None, "Jumlah", d.A[i], d.T[i], d.J[i]]])
H("berkas-per-kecamatan", {f"Laporan Kecamatan/Kec. {n}.xlsx": {"Koperasi": kecbook(n)} for n in three}, [(m, p, c, only(v, *three)) for m, p, c, v in KM(d, "2023-Q4")], "a workbook per district, all villages, one of them named Turatea")

d = D("a12")
H("tw-garis-miring", {"rekap_kop.xlsx": {"Rekap": ST(["REKAP KOPERASI TW. IV/2023"], ["Jml Kop.", "Kop. Aktif", "Kop. Non Aktif"], [d.J, d.A, d.T], no=lambda k: f"{k}.", order=ALPHA, name=str.upper)}}, KM(d, "2023-Q4"), "abbreviations, TW. IV/2023")

d = D("a13")
def hide(*names):
    def fx(ws):
        for n in names: ws.row_dimensions[find(ws, n).row].hidden = True
    return fx
H("dua-baris-tersembunyi", {"Koperasi sept.xlsx": {"Rekap": ST(["Data Koperasi per 30 September 2023"], KTJ, kt(d), fx=hide("Turatea", "Batang"))}}, KM(d, "2023-Q3"), "two hidden rows")

d = D("a14")
H("rumus-subtotal", {"Keragaan TW I.xlsx": {"KOP": S(["Keragaan Koperasi Triwulan I 2023"], N1(*KTJ, "Aktif (%)"), [d.A, d.T, fcol(d.J, "=SUM(C#:D#)", 4), fcol(pct(d.A, d.J), "=ROUND(C#/E#*100,2)", 4)], total=None,
    foot=[[None, "JUMLAH", F("=SUBTOTAL(9,C4:C14)", sum(d.A)), F("=SUBTOTAL(9,D4:D14)", sum(d.T)), F("=SUBTOTAL(9,E4:E14)", sum(d.J))]])}}, KM(d, "2023-Q1"), "SUBTOTAL and formulas in the rows")

d = D("a15"); rank = [sorted(d.J, reverse=True).index(v) + 1 for v in d.J]
H("peringkat-pangsa", {"koperasi dan peringkat.xlsx": {"Rekap": ST(["JUMLAH KOPERASI PER KECAMATAN TAHUN 2023"], KTJ + ["Pangsa terhadap Kabupaten (%)", "Peringkat"], kt(d) + [pct(d.J, [sum(d.J)] * 11), rank])}}, KM(d, "2023"), "share and rank beside")

d = D("a16"); an = parts(d.o1, 2, "a16"); ka = parts(d.n1, 2, "a16k")
H("unit-dan-orang", {"Rekap kop-anggota-karyawan.xlsx": {"Rekap": TT(["REKAPITULASI DATA KOPERASI", "PER 31 DESEMBER 2023"], [("Koperasi (unit)", KTJ), ("Anggota (orang)", ["Pria", "Wanita", "Jumlah"]), ("Karyawan (orang)", ["Pria", "Wanita", "Jumlah"])],
    kt(d) + an + [d.o1] + ka + [d.n1])}}, KM(d, "2023-Q4"), "groups of persons beside the cooperatives")

y = series("a17", 2)
H("triwulan-kata", {"laporan koperasi.xlsx": {f"Tw.{k + 1}": ST(["DATA KOPERASI", f"TRIWULAN {w} TAHUN 2023"], KTJ, [y[k].A, y[k].T, y[k].J]) for k, w in enumerate(("PERTAMA", "KEDUA"))}},
  KM(y[0], "2023-Q1") + KM(y[1], "2023-Q2"), "quarters in words")

d = D("a18")
H("tanggal-sel", {"Rekap Koperasi.xlsx": {"Rekap": ST(["REKAPITULASI KOPERASI KABUPATEN JENEPONTO", ["Keadaan per tanggal", None, date(2023, 9, 30)]], KTJ, kt(d), fx=lambda ws: setattr(ws["C2"], "number_format", "dd mmmm yyyy"))}}, KM(d, "2023-Q3"), "the date is a real date in its own cell")

y = series("a19", 3)
H("perbaikan-kedua", {f"Rekap Koperasi TW II 2023{s}.xlsx": {"Rekap": ST(["REKAP KOPERASI TRIWULAN II TAHUN 2023"], KTJ, [v.A, v.T, v.J])} for v, s in zip(y, ("", " perbaikan ke-1", " perbaikan ke-2"))}, KM(y[2], "2023-Q2"), "second correction is the latest")

y = series("a20", 2)
H("folder-revisi", {f"{f}/koperasi tw iii.xlsx": {"Data": ST(["DATA KOPERASI TRIWULAN III TAHUN 2023"], KTJ, [v.A, v.T, v.J])} for v, f in zip(y, ("Kiriman", "Kiriman - Revisi"))}, KM(y[1], "2023-Q3"), "a folder with the revision")

y = series("a21", 2)
H("panjang-enam-kolom", {"basis data koperasi.xlsx": {"Basis Data": long(["Basis Data Koperasi Kabupaten Jeneponto"], ["Tahun", "Triwulan", "Kecamatan", "Uraian", "Nilai", "Satuan"],
    [[2023, q, N[i], u, c[i], "unit"] for q, v in (("III", y[0]), ("IV", y[1])) for i in range(11) for u, c in (("Koperasi Aktif", v.A), ("Koperasi Tidak Aktif", v.T), ("Jumlah Koperasi", v.J))])}},
  KM(y[0], "2023-Q3") + KM(y[1], "2023-Q4"), "long form with year and quarter columns")

d = D("a22")
H("blok-kecamatan", {"Profil koperasi kecamatan.xlsx": {"Profil": R([["DATA KOPERASI MENURUT KECAMATAN TAHUN 2023"], [], ["No.", "Uraian", "Jumlah", "Satuan"]]
    + [row for i in range(11) for row in ([roman(i + 1), "KECAMATAN " + N[i].upper()], [1, "Koperasi aktif", d.A[i], "unit"], [2, "Koperasi tidak aktif", d.T[i], "unit"], [3, "Jumlah koperasi", d.J[i], "unit"])])}},
  KM(d, "2023"), "a block per district, measures below its name")

d = D("a23")
H("melintang-dua-seksi", {"Data pokok TW III.xlsx": {"Data Pokok": R([["DATA POKOK KOPERASI DAN UMKM"], ["TRIWULAN III TAHUN 2023"], [], ["No.", "Uraian", "Satuan"] + N + ["Jumlah"], ["A", "KOPERASI"]]
    + [[k + 1, u, "unit"] + c + [sum(c)] for k, (u, c) in enumerate((("Koperasi aktif", d.A), ("Koperasi tidak aktif", d.T), ("Jumlah koperasi", d.J)))] + [["B", "UMKM"]]
    + [[k + 1, u, "unit"] + c + [sum(c)] for k, (u, c) in enumerate((("Usaha mikro", d.mi), ("Usaha kecil", d.ke), ("Usaha menengah", d.me), ("Jumlah UMKM", d.um)))])}}, KM(d, "2023-Q3") + UM(d, "2023-Q3"), "districts across, sections A and B")

d = D("a24")
H("melintang-total-depan", {"melintang koperasi.xlsx": {"Koperasi": R([["Koperasi di Kabupaten Jeneponto, 2023"], [], ["Uraian", "Kab. Jeneponto"] + [N[i].upper() for i in ALPHA]]
    + [[u, sum(c)] + [c[i] for i in ALPHA] for u, c in (("Jumlah Koperasi", d.J), ("   Aktif", d.A), ("   Tidak Aktif", d.T))])}}, KM(d, "2023"), "total column before the districts, alphabetical")

d = D("a25"); ka, kx = parts(d.A, 2, "a25a"), parts(d.T, 2, "a25x")
H("kud-non-kud", {"Koperasi KUD dan Non KUD.xlsx": {"Rekap": TT(["REKAPITULASI KOPERASI (KUD DAN NON KUD)", "TRIWULAN IV TAHUN 2023"], [("KUD", KTJ), ("Non KUD", KTJ), ("KUD + Non KUD", KTJ)],
    [ka[0], kx[0], add(ka[0], kx[0]), ka[1], kx[1], add(ka[1], kx[1])] + kt(d))}}, KM(d, "2023-Q4"), "two kinds and their sum, the sum counts")

d = D("a26"); p = parts(d.J, 2, "a26")
H("primer-sekunder", {"Koperasi maret.xlsx": {"Data": ST(["DATA KOPERASI PER 31 MARET 2023"], ["Koperasi Primer", "Koperasi Sekunder", "Jumlah Koperasi", "Koperasi Aktif"], p + [d.J, d.A], total="T o t a l")}}, V(K_, "2023-Q1", d.J) + V(A_, "2023-Q1", d.A), "primary and secondary are parts")

d = D("a27")
H("definisi-aktif", {"Koperasi 31 Des.xlsx": {"Rekap": ST(["JUMLAH KOPERASI MENURUT STATUS", "Keadaan 31 Desember 2023"], KTJ, kt(d), foot=["Keterangan:",
    "Koperasi aktif adalah koperasi yang menyelenggarakan RAT sekurang-kurangnya satu kali dalam tiga tahun terakhir (Permenkop UKM Nomor 25/PER/M.KUKM/IX/2015).", "Sumber: ODS Kementerian Koperasi dan UKM, diunduh 4 Januari 2024"])}},
  KM(d, "2023-Q4"), "footnotes: the definition, and when it was downloaded")

d = D("a28")
H("bintang-anggota", {"keragaan.xlsx": {"TW II": ST(["KERAGAAN KOPERASI TRIWULAN II TAHUN 2023"], KTJ + ["Anggota (orang) *)"], kt(d) + [d.o2], foot=["*) termasuk calon anggota"])}}, KM(d, "2023-Q2"), "star on a column that is none of ours")

d = D("a29")
H("kolom-sela", {"Lampiran 2.xlsx": {"Lampiran": R([["Lampiran 2"], ["Rekap koperasi Kabupaten Jeneponto Tahun 2023"], [], []] + [[None, None, "No.", "Kecamatan", None, "Aktif", None, "Tidak Aktif", None, "Jumlah Koperasi"]]
    + [[None, None, k + 1, N[k], None, d.A[k], None, d.T[k], None, d.J[k]] for k in range(11)] + [[], [None, None, None, "Jumlah", None, sum(d.A), None, sum(d.T), None, sum(d.J)]])}}, KM(d, "2023"), "empty columns between, table begins at C5")

d = D("a30")
H("buku-saku", {"Buku Saku.xlsx": {"Sampul": R([["BUKU SAKU"], ["DATA KOPERASI DAN UMKM KABUPATEN JENEPONTO"], ["TAHUN 2023"], [], ["Dinas Koperasi dan UKM Kabupaten Jeneponto"]]),
    "Daftar Isi": R([["DAFTAR ISI"], [], ["Tabel", "Judul", "Halaman"], [1, "Jumlah koperasi menurut kecamatan", 3], [2, "Jumlah UMKM menurut kecamatan", 4]]),
    "T1": ST(["Tabel 1", "Jumlah Koperasi menurut Kecamatan Tahun 2023"], KTJ, kt(d)), "T2": ST(["Tabel 2", "Jumlah UMKM menurut Kecamatan Tahun 2023"], MKM, sz(d))}}, KM(d, "2023") + UM(d, "2023"), "cover, contents, two tables")

d = D("a31")
H("angka-teks", {"hasil unduh.xlsx": {"Worksheet": S(["Rekap Koperasi Triwulan III 2023"], N1("Jumlah Koperasi", "Koperasi Aktif", "Koperasi Tidak Aktif"), [[str(v) for v in c] for c in (d.J, d.A, d.T)], no=str, total=None)}}, KM(d, "2023-Q3"), "every figure is text")

d = D("a32")
H("judul-lawan-berkas-tw", {"koperasi tw3.xlsx": {"Rekap": ST(["REKAPITULASI KOPERASI", "TRIWULAN II TAHUN 2023"], KTJ, kt(d))}}, KM(d, "2023-Q2"), "title beats the quarter of the file name")

d = D("a33")
H("ibu-kota-kode-pos", {"Koperasi Kec.xlsx": {"Rekap": TT(["REKAP KOPERASI TAHUN 2023"], [("Status", ["Aktif", "Tidak Aktif"]), "Jumlah Koperasi", ("Alamat Kantor Kecamatan", ["Ibu Kota", "Kode Pos"])], kt(d) + [["Allu", "Bulujaya", "Tanetea", "Bontoramba", "Bontosunggu", "Paitana", "Togo-Togo", "Palajau", "Tarowang", "Tolo", "Rumbia"], ["92352", "92352", "92351", "92351", "92311", "92313", "92361", "92361", "92361", "92371", "92371"]], total=None)}}, KM(d, "2023"), "capital and postal code beside")

y = series("a34", 2)
H("tahun-dua-lembar", {"Koperasi 2022 dan 2023.xlsx": {str(2022 + k): R(tab(["JUMLAH KOPERASI MENURUT KECAMATAN", f"TAHUN {2022 + k}"], N1("Total Koperasi", "Yang Aktif", "Tidak Aktif"), [y[k].J, y[k].A, y[k].T], name=lambda n: "Kecamatan " + n), r0=2, c0=2) for k in (0, 1)}},
  KM(y[0], "2022") + KM(y[1], "2023"), "a sheet per year")

# ---- UMKM
y = series("a35", 4)
H("empat-tw-sebaris", {"UMKM triwulanan.xlsx": {"UMKM": TT(["PERKEMBANGAN JUMLAH UMKM KABUPATEN JENEPONTO TAHUN 2023", "(unit usaha)"], [(TRI[k], MKM) for k in range(4)], [c for v in y for c in (v.mi, v.ke, v.me, v.um)], merged=False)}},
  [x for k in range(4) for x in UM(y[k], QS[k])], "sixteen columns, unmerged quarter labels")

y = series("a36", 4)
H("tahun-datar", {"umkm 2020-2023.xlsx": {"Tabel": S(["Banyaknya UMKM menurut Kecamatan di Kabupaten Jeneponto, 2020-2023"], [["Kecamatan", 2020, 2021, 2022, 2023]], [v.um for v in y], no=None, total="Jeneponto", foot=["Sumber: Dinas Koperasi dan UKM Kabupaten Jeneponto"])}},
  [x for k in range(4) for x in V(U_, str(2020 + k), y[k].um)], "bare years as headings")

d = D("a37"); lp = [parts(c, 2, "a37" + s) for s, c in zip("abc", (d.mi, d.ke, d.me))]
H("skala-lp", {"UMKM gender.xlsx": {"Rekap": TT(["REKAP PELAKU UMKM MENURUT SKALA DAN JENIS KELAMIN PEMILIK", "TRIWULAN IV TAHUN 2023"], [(g, ["L", "P", "Jumlah"]) for g in ("Usaha Mikro", "Usaha Kecil", "Usaha Menengah")] + ["Total UMKM"],
    lp[0] + [d.mi] + lp[1] + [d.ke] + lp[2] + [d.me, d.um])}}, UM(d, "2023-Q4"), "men and women under each scale, the sums count")

d = D("a38"); rows = []
for i, j, v, x in villages(d, [d.um], "a38"):
    if j == 0: rows.append([roman(i + 1), "KECAMATAN " + N[i].upper(), d.um[i]])
    rows.append([j + 1, v, x[0]])
H("desa-di-bawah-kecamatan", {"UMKM desa.xlsx": {"Desa": R([["JUMLAH UMKM MENURUT KECAMATAN DAN DESA/KELURAHAN"], ["Keadaan 30 Juni 2023"], [], ["No.", "Kecamatan / Desa / Kelurahan", "Jumlah UMKM (unit)"]] + rows + [[None, "JUMLAH KABUPATEN", sum(d.um)]])}},
  V(U_, "2023-Q2", d.um), "district rows with their sum, all villages below")

d = D("a39"); rows, ms, r = [], [], 5
for n in N:
    vs = list(villages(d, [d.mi, d.ke, d.me], "a39", [n])); i = N.index(n)
    ms.append(f"A{r}:A{r + len(vs)}"); ms.append(f"B{r}:B{r + len(vs)}")
    rows += [[i + 1 if j == 0 else None, n if j == 0 else None, v] + x + [sum(x)] for _, j, v, x in vs] + [[None, None, "Sub Jumlah", d.mi[i], d.ke[i], d.me[i], d.um[i]]]
    r += len(vs) + 1
H("desa-sub-jumlah", {"Pendataan UMKM.xlsx": {"Hasil": R([["HASIL PENDATAAN UMKM PER DESA/KELURAHAN"], ["TRIWULAN IV TAHUN 2023"], [], ["No.", "Kecamatan", "Desa/Kelurahan"] + MKM] + rows, ms)}}, UM(d, "2023-Q4"), "merged district names, sub total below the villages")

d = D("a40")
H("ribuan-teks-titik", {"UMKM akhir tahun.xlsx": {"Rekap": S(["REKAPITULASI UMKM KEADAAN 31 DESEMBER 2023"], N1(*MKM), [[thousands(v) for v in c] for c in sz(d)], total=None, foot=[["", "Jumlah"] + [thousands(sum(c)) for c in sz(d)]])}}, UM(d, "2023-Q4"), "text with the Indonesian thousands point")

d = D("a41")
H("unit-usaha-teks", {"umkm unit usaha.xlsx": {"Sheet1": S(["DATA UMKM TAHUN 2023"], N1("Usaha Mikro", "Usaha Kecil", "Usaha Menengah", "Jumlah UMKM"), [d.mi, [f"{v} Unit Usaha" for v in d.ke], [f"{v} Unit Usaha" for v in d.me], d.um],
    fx=lambda ws: [fmt(under(ws, h), '#,##0" UMKM"') for h in ("Usaha Mikro", "Jumlah UMKM")])}}, UM(d, "2023"), "units in text and in formats")

d = D("a42")
H("singkatan-legenda", {"Rekap UMi UK UMe.xlsx": {"Rekap": ST(["REKAP UMKM TW III TAHUN 2023"], ["UMi", "UK", "UMe", "Jml UMKM"], sz(d), foot=["", "UMi = Usaha Mikro; UK = Usaha Kecil; UMe = Usaha Menengah"])}}, UM(d, "2023-Q3"), "abbreviations with a legend")

d = D("a43")
H("binaan-samping", {"UMKM dan binaan.xlsx": {"Data": ST(["JUMLAH UMKM TAHUN 2023"], ["Jumlah UMKM", "UMKM Binaan Dinas", "UMKM Mengikuti Pameran"], [d.um, part_of(d.um, "a43"), d.n1])}}, V(U_, "2023", d.um), "other counts of UMKM beside")

d = D("a44")
H("rasio-penduduk", {"rasio umkm.xlsx": {"Rasio": S(["UMKM DAN PENDUDUK MENURUT KECAMATAN", "Keadaan 31 Desember 2023"], [["No.", "Kecamatan", "Jumlah Penduduk (jiwa)"] + MKM + ["UMKM per 1.000 Penduduk"]],
    [PDDK] + sz(d) + [[round(1000 * a / b, 2) for a, b in zip(d.um, PDDK)]])}}, UM(d, "2023-Q4"), "population and ratio beside")

d = D("a45")
H("lampiran-keputusan", {"Format L-2 UMKM.xlsx": {"L-2": ST(["LAMPIRAN II KEPUTUSAN KEPALA DINAS KOPERASI DAN UKM KABUPATEN JENEPONTO", "NOMOR 12 TAHUN 2022 TENTANG FORMAT LAPORAN TRIWULAN", "", "LAPORAN DATA UMKM", "TRIWULAN III TAHUN 2023"], MKM, sz(d),
    foot=TAIL(post="Kepala Bidang Pemberdayaan UKM,"))}}, UM(d, "2023-Q3"), "annex to a decree of 2022, the report is of 2023")

d = D("a46")
H("dwibahasa", {"Tabel 5.3.xlsx": {"5.3": S(["Tabel 5.3 Banyaknya Usaha Mikro, Kecil, dan Menengah menurut Kecamatan di Kabupaten Jeneponto, 2022", "Table 5.3 Number of Micro, Small, and Medium Enterprises by District in Jeneponto Regency, 2022"],
    [["Kecamatan\nDistrict", "Mikro\nMicro", "Kecil\nSmall", "Menengah\nMedium", "Jumlah\nTotal"], ["(1)", "(2)", "(3)", "(4)", "(5)"]], sz(d), no=None, total="Jeneponto", foot=["Sumber/Source: Dinas Koperasi dan UKM Kabupaten Jeneponto"])}},
  UM(d, "2022"), "two languages, year 2022", year=2022)

d = D("a47"); b1, b2 = body(kt(d), order=ALPHA), body(sz(d))
H("dua-tabel-berdampingan", {"Tabel A dan B.xlsx": {"Tabel": R([["Tabel A. Jumlah Koperasi Tahun 2023"] + [None] * 5 + ["Tabel B. Jumlah UMKM Tahun 2023"], [], NK + KTJ + [None] + NK + MKM] + [a + [None] + b for a, b in zip(b1, b2)])}},
  KM(d, "2023") + UM(d, "2023"), "two tables side by side, districts in different orders")

y = series("a48", 3)
H("tumpuk-tw", {"UMKM per triwulan.xlsx": {"UMKM": R([["DATA UMKM KABUPATEN JENEPONTO TAHUN 2023"]] + [row for k in range(3) for row in [[], [TRI[k]]] + N1(*MKM) + body([y[k].mi, y[k].ke, y[k].me, y[k].um])])}},
  [x for k in range(3) for x in UM(y[k], QS[k])], "three tables below each other, the quarter above each")

d = D("a49")
H("tab-per-skala", {"UMKM menurut skala.xlsx": dict({s: ST([f"DATA USAHA {s.upper()} KABUPATEN JENEPONTO", "PER 31 DESEMBER 2023"], ["Jumlah (unit)"], [c]) for s, c in (("Mikro", d.mi), ("Kecil", d.ke), ("Menengah", d.me))},
    Rekap=ST(["REKAPITULASI USAHA MIKRO, KECIL DAN MENENGAH", "PER 31 DESEMBER 2023"], ["Usaha Mikro", "Usaha Kecil", "Usaha Menengah", "Jumlah UMKM"], sz(d)))}, UM(d, "2023-Q4"), "a sheet per scale and a recap, the same values")

d = D("a50")
def hidden(go):
    def do(ws): go(ws); ws.sheet_state = "hidden"
    return do
H("referensi-tersembunyi", {"Form isian UMKM.xlsx": {"Data": ST(["DATA UMKM", "TRIWULAN I TAHUN 2023"], MKM, sz(d)), "ref": hidden(R([["Kode", "Nama Kecamatan"]] + [[CODES[i], N[i]] for i in range(11)]))}}, UM(d, "2023-Q1"), "a hidden sheet with the list for the drop-down")

d = D("a51")
H("rumus-kurang-satu", {"umkm tw2.xlsx": {"Rekap": S(["REKAP UMKM TRIWULAN II TAHUN 2023"], N1(*MKM), sz(d), total=None, foot=[[None, "Jumlah"] + [F(f"=SUM({L(3 + j)}4:{L(3 + j)}13)", sum(c[:10])) for j, c in enumerate(sz(d))]])}},
  UM(d, "2023-Q2"), "the total's formula leaves the last district out")

d = D("a52")
H("na-dan-titik", {"UMKM belum lengkap.xlsx": {"Rekap": S(["REKAP UMKM TRIWULAN III TAHUN 2023"], N1(*MKM), [["N/A" if N[i] == "Kelara" else "..." if N[i] == "Rumbia" else v for i, v in enumerate(c)] for c in sz(d)], total=None)}},
  [(m, p, c, but(v, "Kelara", "Rumbia")) for m, p, c, v in UM(d, "2023-Q3")], "N/A and ... are missing")

d = D("a53")
H("sepuluh-kecamatan", {"Rekap umkm tw4.xlsx": {"Rekap": R(tab(["REKAP UMKM TRIWULAN IV TAHUN 2023"], N1(*MKM), sz(d), order=[i for i in range(11) if N[i] != "Tarowang"], total=None) + [[], ["Laporan dari Kecamatan Tarowang belum diterima."]])}},
  [(m, p, c, but(v, "Tarowang")) for m, p, c, v in UM(d, "2023-Q4")], "one district has no row, a note says why")

d = D("a54")
H("semester-dua", {"Laporan Semester.xlsx": {"Smt II": ST(KOP + ["", "LAPORAN PERKEMBANGAN KOPERASI DAN UMKM", "SEMESTER II TAHUN 2023"], ["Koperasi Aktif", "Koperasi Tidak Aktif", "Jumlah Koperasi", "Jumlah UMKM"], kt(d) + [d.um], foot=TAIL("Bontosunggu, 8 Januari 2024", "Kepala Dinas,"))}},
  KM(d, "2023-Q4") + V(U_, "2023-Q4", d.um), "stocks of the second half year: its end")

d = D("a55")
H("bps-urut-kode", {"UMKM_7304.xlsx": {"7304": S(["umkm menurut kecamatan, kab. jeneponto, 2023"], [["kode_bps", "kecamatan", "usaha_mikro", "usaha_kecil", "usaha_menengah", "jumlah_umkm"]], sz(d), no=lambda k: BPS[k - 1], total=None, gap=0)}}, UM(d, "2023"), "names of columns as in a data base")

# ---- diklat
d = D("a56"); s = parts(d.p1, 3, "a56")
H("kegiatan-kolom", {"Diklat TW I.xlsx": {"TW I": TT(["REKAP PESERTA DIKLAT TRIWULAN I TAHUN 2023"], [("Nama Diklat", ["Akuntansi Koperasi\n(14-16 Februari 2023)", "Kewirausahaan\n(1-3 Maret 2023)", "Pemasaran Daring\n(20-22 Maret 2023)"]), "Jumlah Peserta Diklat (orang)"], s + [d.p1])}}, V(PD, "2023-Q1", d.p1), "courses with dates are parts")

d = D("a57"); s = parts(d.p2, 2, "a57")
H("seksi-abc", {"Peserta diklat per jenis.xlsx": {"Rekap": R([["PESERTA DIKLAT TRIWULAN II TAHUN 2023"], [], ["No.", "Uraian", "Peserta (orang)"]] + [row for k, (u, c) in enumerate((("Diklat Perkoperasian", s[0]), ("Diklat UMKM", s[1]), ("JUMLAH PESERTA DIKLAT (A + B)", d.p2)))
    for row in [["ABC"[k], u, sum(c)]] + [[i + 1, "Kec. " + N[i], c[i]] for i in range(11)]])}}, V(PD, "2023-Q2", d.p2), "two sections and their sum, the sum counts")

d = D("a58"); s = parts(d.p3, 2, "a58")
H("asal-peserta", {"Bidang PUKM/Diklat triwulan 3.xlsx": {"Peserta": TT(["REKAPITULASI PESERTA DIKLAT", "TRIWULAN III TAHUN 2023"], [("Jumlah Peserta (orang)", ["Pengurus/Anggota Koperasi", "Pelaku UMKM", "Jumlah"])], s + [d.p3])}}, V(PD, "2023-Q3", d.p3), "where participants come from: parts")

d = D("a59"); m = [d.nums(0, 9, f"m{k}") for k in range(3)]
H("bulan-tab", {"Peserta pelatihan 2023.xlsx": {b[:3]: ST(["JUMLAH PESERTA PELATIHAN KOPERASI DAN UMKM TAHUN 2023"], ["Peserta (orang)"], [m[k]]) for k, b in enumerate(BLN[:3])}}, [x for k in range(3) for x in V(PD, f"2023-{k + 1:02d}", m[k])], "month named by the tab")

d = D("a60"); q = run([d.p1, d.p2])
H("tw-lalu-tw-ini", {"Laporan Diklat TW III.xlsx": {"Laporan": TT(["LAPORAN PESERTA DIKLAT KOPERASI DAN UMKM", "TRIWULAN III TAHUN 2023"], [("Jumlah Peserta (orang)", ["s.d. Triwulan Lalu", "Triwulan Ini", "s.d. Triwulan Ini"])], [q[1], d.p3, add(q[1], d.p3)], foot=TAIL())}},
  V(PD, "2023-Q2", q[1], True) + V(PD, "2023-Q3", d.p3) + V(PD, "2023-Q3", add(q[1], d.p3), True), "until last quarter, this quarter, until this quarter")

d = D("a61")
H("target-peserta", {"Capaian Diklat 2023.xlsx": {"Capaian": ST(["CAPAIAN DIKLAT PERKOPERASIAN DAN UMKM TAHUN 2023"], ["Target Peserta (orang)", "Realisasi Peserta (orang)", "Capaian (%)"], [d.tg, d.p1, pct(d.p1, d.tg)])}}, V(PD, "2023", d.p1), "a target of participants beside")

d = D("a62")
H("semester-satu", {"Diklat Semester I.xlsx": {"Semester I": ST(["REKAP PESERTA DIKLAT", "SEMESTER I TAHUN 2023 (JANUARI S.D. JUNI)"], ["Jumlah Peserta (orang)"], [add(d.p1, d.p2)])}}, V(PD, "2023-Q2", add(d.p1, d.p2), True), "first half year, January to June")

d = D("a63"); s = parts(d.p4, 2, "a63")
H("lp-tiga-baris", {"Diklat TW IV.xlsx": {"Rekap": R([["PESERTA DIKLAT TRIWULAN IV TAHUN 2023"], [], ["No.", "Kecamatan", "Jenis Kelamin", "Jumlah Peserta (orang)"]]
    + [[i + 1 if k == 0 else None, N[i] if k == 0 else None, w, c[i]] for i in range(11) for k, (w, c) in enumerate((("Laki-laki", s[0]), ("Perempuan", s[1]), ("Jumlah", d.p4)))], [f"{c}{4 + 3 * i}:{c}{6 + 3 * i}" for i in range(11) for c in "AB"])}},
  V(PD, "2023-Q4", d.p4), "three rows per district, the third is the sum")

d = D("a64")
H("bimtek", {"Bimtek juli.xlsx": {"Juli": ST(["REKAPITULASI PESERTA BIMTEK DAN PELATIHAN SDM KOPERASI DAN UMKM", "BULAN JULI 2023"], ["Jumlah Peserta Pelatihan"], [[f"{v} Orang" for v in d.p1]], foot=["Kegiatan dilaksanakan di Aula Dinas Koperasi dan UKM."])}}, V(PD, "2023-07", d.p1), "text with Orang, a month")

d = D("a65"); q = [d.p1, d.p2, d.p3, d.p4]
H("tw-dan-setahun", dict({f"TW {k + 1}/diklat.xlsx": {"Rekap": ST([f"PESERTA DIKLAT TRIWULAN {roman(k + 1)} TAHUN 2023"], ["Jumlah Peserta (orang)"], [q[k]])} for k in range(4)},
    **{"Tahunan/diklat setahun.xlsx": {"Rekap": ST(["PESERTA DIKLAT TAHUN 2023"], ["Jumlah Peserta (orang)"], [add(*q)])}}), [x for k in range(4) for x in V(PD, QS[k], q[k])] + V(PD, "2023", add(*q)), "four quarters and the year in five workbooks")

d = D("a66"); z = [[0 if (i + k) % 4 == 0 else v for i, v in enumerate(c)] for k, c in enumerate((d.p1, d.p2, d.p3))]
H("strip-tidak-ada", {"Diklat sampai TW III.xlsx": {"Rekap": TT(["PESERTA DIKLAT TAHUN 2023"], [("Jumlah Peserta (orang)", TW[:3])], [["-" if v == 0 else v for v in c] for c in z], foot=["Keterangan: - = tidak ada peserta"])}}, [x for k in range(3) for x in V(PD, QS[k], z[k])], "dash is nought, and the note says so")

d = D("a67"); m = [d.nums(1, 8, f"m{k}") for k in range(6)]
H("panjang-bulan", {"diklat long.xlsx": {"data": long(["Peserta Diklat Koperasi dan UMKM Tahun 2023"], ["Bulan", "Kecamatan", "Jumlah Peserta"], [[BLN[k], N[i], m[k][i]] for k in range(6) for i in range(11)])}}, [x for k in range(6) for x in V(PD, f"2023-{k + 1:02d}", m[k])], "long form with months")

# ---- izin
d = D("a68")
H("jenis-dokumen", {"Izin usaha TW III.xlsx": {"Izin": TT(["FASILITASI IZIN USAHA BAGI UMKM", "TRIWULAN III TAHUN 2023"], [("Dokumen yang Terbit (lembar)", ["NIB", "PIRT", "Halal"]), "UMKM yang Difasilitasi Izin Usaha (unit)"], [d.z1, d.n1, d.n2, d.z1],
    foot=["Satu UMKM dihitung satu kali walaupun memperoleh lebih dari satu dokumen."])}}, V(IZ, "2023-Q3", d.z1), "documents beside the UMKM")

d = D("a69"); m = [d.nums(1, 9, f"m{k}") for k in range(3)]
H("tiga-bulan-tw", {"Rekap izin tw3.xlsx": {"TW III": TT(["UMKM YANG DIFASILITASI IZIN USAHA TRIWULAN III TAHUN 2023"], [("Jumlah UMKM", ["Juli", "Agustus", "September", "Jumlah TW III"])], m + [add(*m)])}}, [x for k in range(3) for x in V(IZ, f"2023-{k + 7:02d}", m[k])] + V(IZ, "2023-Q3", add(*m)), "months and the quarter")

d = D("a70"); q = run([d.z1, d.z2, d.z3, d.z4])
H("sd-bulan-akhir", {"Izin kumulatif.xlsx": {"Kumulatif": TT(["PERKEMBANGAN UMKM YANG DIFASILITASI IZIN USAHA TAHUN 2023 (KUMULATIF)"], [("Jumlah UMKM", ["s.d. Maret", "s.d. Juni", "s.d. September", "s.d. Desember"])], q, low=True, merged=False)}}, [x for k in range(4) for x in V(IZ, QS[k], q[k], True)], "running totals to the quarters' last months")

d = D("a71")
H("izin-target-realisasi", {"capaian izin.xlsx": {"Capaian": TT(["CAPAIAN FASILITASI IZIN USAHA UMKM TAHUN 2023"], [("UMKM yang Difasilitasi Izin Usaha", ["Target", "Realisasi", "%"])], [d.tg, d.z1, pct(d.z1, d.tg)])}}, V(IZ, "2023", d.z1), "target of permits beside")

d = D("a72"); m = [d.nums(0, 6, f"m{k}") for k in range(12)]
H("bulan-turun", {"Izin bulanan 2023.xlsx": {"2023": across(["UMKM DIFASILITASI IZIN USAHA MENURUT BULAN DAN KECAMATAN TAHUN 2023"], [(BLN[k], None, m[k]) for k in range(12)], lead=("Bulan",))}}, [x for k in range(12) for x in V(IZ, f"2023-{k + 1:02d}", m[k])], "months down, districts across")

d = D("a73")
H("izin-dan-diklat", {"Pemberdayaan UKM smt 1.xlsx": {"Rekap": TT(["REKAP KEGIATAN BIDANG PEMBERDAYAAN UKM TAHUN 2023"], [("UMKM difasilitasi izin usaha", TW[:2]), ("Peserta diklat (orang)", TW[:2])], [d.z1, d.z2, d.p1, d.p2], merged=False)}},
  V(IZ, "2023-Q1", d.z1) + V(IZ, "2023-Q2", d.z2) + V(PD, "2023-Q1", d.p1) + V(PD, "2023-Q2", d.p2), "two programmes, unmerged groups of quarters")

d = D("a74")
H("periode-di-berkas", {"izin usaha umkm tw 4 2023.xlsx": {"Sheet1": ST(["UMKM YANG DIFASILITASI IZIN USAHA"], ["Jumlah UMKM"], [d.z1])}}, V(IZ, "2023-Q4", d.z1), "only the file name has the period")

d = D("a75")
H("periode-di-folder", {"2023/Triwulan 2/Izin Usaha.xlsx": {"Rekap": ST(["FASILITASI IZIN USAHA UMKM KABUPATEN JENEPONTO"], ["UMKM yang Difasilitasi"], [d.z2])}}, V(IZ, "2023-Q2", d.z2), "only the folders have the period")

# ---- sarpras
d = D("a76")
H("ukm-dan-rupiah", {"Sarpras 2023.xlsx": {"Rekap": TT(["BANTUAN SARANA DAN PRASARANA BAGI UKM TAHUN 2023"], [("Target", ["UKM", "Anggaran (Rp)"]), ("Realisasi", ["UKM", "Anggaran (Rp)"])], [d.tg, d.r1, d.bt, d.r2])}}, V(TG, "2023", d.tg) + V(BT, "2023", d.bt), "UKM and money under target and realisation")

d = D("a77")
H("dua-baris-target", {"Fasilitasi UKM.xlsx": {"Fasilitasi": R([["UKM YANG DIFASILITASI SARANA PRASARANA TAHUN 2023"], [], ["No.", "Kecamatan", "Uraian", "Jumlah UKM"]]
    + [[i + 1 if k == 0 else None, N[i] if k == 0 else None, w, c[i]] for i in range(11) for k, (w, c) in enumerate((("Target", d.tg), ("Realisasi", d.bt)))])}}, V(TG, "2023", d.tg) + V(BT, "2023", d.bt), "two rows per district, name on the first")

d = D("a78")
H("tumpuk-target-realisasi", {"Bantuan peralatan.xlsx": {"Tabel": R(tab(["TABEL 1. TARGET UKM PENERIMA BANTUAN SARANA PRASARANA TAHUN 2023"], N1("Jumlah UKM"), [d.tg]) + [[], []] + tab(["TABEL 2. REALISASI UKM PENERIMA BANTUAN SARANA PRASARANA TAHUN 2023"], N1("Jumlah UKM"), [d.bt]))}},
  V(TG, "2023", d.tg) + V(BT, "2023", d.bt), "two tables on a sheet")

d = D("a79"); s = parts(d.bt, 4, "a79")
H("jenis-barang", {"Penerima alat.xlsx": {"Rekap": TT(["REKAP UKM PENERIMA BANTUAN SARANA DAN PRASARANA", "TRIWULAN IV TAHUN 2023"], [("Jenis Bantuan yang Diterima (UKM)", ["Mesin Jahit", "Oven", "Gerobak", "Etalase"]), "Jumlah UKM Penerima Bantuan"], s + [d.bt])}}, V(BT, "2023-Q4", d.bt), "kinds of aid are parts")

d = D("a80"); s = parts(d.bt, 2, "a80")
H("apbd-dak", {"Sarpras per sumber dana.xlsx": {"Rekap": TT(["UKM PENERIMA BANTUAN SARANA DAN PRASARANA TAHUN 2023"], [("Sumber Dana", ["APBD", "DAK"]), "Jumlah UKM Penerima", "Keterangan"], s + [d.bt, txt("selesai")])}}, V(BT, "2023", d.bt), "sources of funds are parts")

d = D("a81"); tg = add(d.bt, d.n1)
H("sisa-target", {"Monev TW III/sarpras.xlsx": {"Monev": ST(["MONITORING FASILITASI SARANA PRASARANA UKM TAHUN 2023"], ["Target UKM Tahun 2023", "Realisasi UKM s.d. Triwulan III", "Sisa"], [tg, d.bt, d.n1], foot=TAIL())}}, V(TG, "2023", tg) + V(BT, "2023-Q3", d.bt, True), "target, running total, remainder")

d = D("a82")
H("melintang-capaian", {"sarpras melintang.xlsx": {"Rekap": across(["FASILITASI BANTUAN SARANA PRASARANA BAGI UKM", "TAHUN 2023"], [("Target UKM", "UKM", d.tg), ("Realisasi UKM", "UKM", d.bt), ("Capaian", "persen", pct(d.bt, d.tg))], names=[n.upper() for n in N], total=None)}}, V(TG, "2023", d.tg) + V(BT, "2023", d.bt), "districts across, achievement below")

d = D("a83"); q = [d.n1, d.n2, d.n3, d.n4]
H("kinerja-keuangan-tw", {"Evaluasi Renja 2023.xlsx": {"E.81": TT(["EVALUASI HASIL RENJA DINAS KOPERASI DAN UKM KABUPATEN JENEPONTO", "Indikator: Jumlah UKM yang difasilitasi sarana dan prasarana", "Tahun 2023"],
    [("Target Tahun 2023", ["UKM", "Rp"]), ("Realisasi Triwulan", [("I", ["UKM", "Rp"]), ("II", ["UKM", "Rp"]), ("III", ["UKM", "Rp"]), ("IV", ["UKM", "Rp"])])], [d.tg, d.r1] + [c for k in range(4) for c in (q[k], getattr(d, f"r{k + 2}"))])}},
  V(TG, "2023", d.tg) + [x for k in range(4) for x in V(BT, QS[k], q[k])], "UKM and rupiah under each quarter, three levels")

# ---- everything together
d = D("a84")
H("profil-lengkap", {"Profil Dinas 2023.xlsx": {"Profil": TT(["PROFIL KOPERASI DAN UMKM MENURUT KECAMATAN TAHUN 2023"], [("Koperasi (unit)", KTJ), ("UMKM (unit)", MKM), ("Kegiatan Pemberdayaan", ["Peserta Diklat (orang)", "UMKM Difasilitasi Izin Usaha", "UKM Penerima Bantuan Sarpras"])],
    kt(d) + sz(d) + [d.p1, d.z1, d.bt], mt=True, no=roman)}}, KM(d, "2023") + UM(d, "2023") + V(PD, "2023", d.p1) + V(IZ, "2023", d.z1) + V(BT, "2023", d.bt), "all in one table, roman numbers")

d = D("a85")
H("tahun-2024", {"Data 2024.xlsx": {"Koperasi": ST(["DATA KOPERASI TRIWULAN I TAHUN 2024"], KTJ, kt(d)), "UMKM": ST(["DATA UMKM TRIWULAN I TAHUN 2024"], MKM, sz(d))}}, KM(d, "2024-Q1") + UM(d, "2024-Q1"), "first quarter of 2024", year=2024)
