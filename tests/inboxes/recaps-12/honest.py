from short import *

# ---------- koperasi: positions ----------
d = D("h-lkpj")
H("lkpj-tabel", {"LKPJ 2023/Tabel Urusan Koperasi.xlsx": {"Tabel 2.64": S(
    ["LAPORAN KETERANGAN PERTANGGUNGJAWABAN (LKPJ) BUPATI JENEPONTO", "TAHUN ANGGARAN 2023", "Urusan Koperasi, Usaha Kecil dan Menengah", "",
     "Tabel 2.64", "Jumlah Koperasi Menurut Kecamatan di Kabupaten Jeneponto Tahun 2023"],
    [["No", "Kecamatan", "Jumlah Koperasi (Unit)", None, None], [None, None, "Aktif", "Tidak Aktif", "Jumlah"], [1, 2, 3, 4, 5]],
    [d.A, d.T, d.J], ["Sumber : Dinas Koperasi dan UKM Kab. Jeneponto, 2024"], merges=("A8:A9", "B8:B9", "C8:E8"))}},
  [(A_, "2023", False, d.A), (X_, "2023", False, d.T), (K_, "2023", False, d.J)], "LKPJ table with numbering row")

d = D("h-lppd")
H("lppd-ikk", {"LPPD 2022 data dukung IKK 17.xlsx": {"IKK 2.17": S(
    ["DATA DUKUNG LPPD TAHUN 2022", "Urusan Pemerintahan : Koperasi, Usaha Kecil dan Menengah", "IKK Outcome : Persentase koperasi aktif",
     "Rumus : Jumlah koperasi aktif / jumlah seluruh koperasi x 100%"],
    [["No.", "Kecamatan", "Jumlah Koperasi Aktif", "Jumlah Seluruh Koperasi", "Capaian (%)"]],
    [d.A, d.J, pct(d.A, d.J)], sig("Bontosunggu, 20 Januari 2023"), total="KABUPATEN JENEPONTO",
    fx=lambda ws: [setattr(c, "number_format", "0.00") for c in under(ws, "Capaian (%)")])}},
  [(A_, "2022", False, d.A), (K_, "2022", False, d.J)], "LPPD evidence sheet", year=2022)

d = D("h-dda")
H("bps-dda-bilingual", {"Bab 10 - Koperasi (isian DDA 2025).xlsx": {"10.3.1": S(
    [["Tabel", "10.3.1", "Jumlah Koperasi Menurut Kecamatan dan Status di Kabupaten Jeneponto, 2024"],
     ["Table", None, "Number of Cooperatives by District and Status in Jeneponto Regency, 2024"]],
    [["Kecamatan\nDistrict", "Aktif\nActive", "Tidak Aktif\nInactive", "Jumlah\nTotal"], ["(1)", "(2)", "(3)", "(4)"]],
    [d.A, d.T, d.J], ["", "Sumber/Source: Dinas Koperasi dan UKM Kabupaten Jeneponto/Cooperative and SME Service of Jeneponto Regency"],
    no=None, total="Jeneponto")}},
  [(A_, "2024", False, d.A), (X_, "2024", False, d.T), (K_, "2024", False, d.J)], "BPS statistical yearbook form", year=2024)

d = D("h-satudata")
H("satu-data-long", {"dataset_koperasi_jeneponto_2024.xlsx": {"data": R(
    [["id", "kode_provinsi", "nama_provinsi", "kode_kabupaten", "nama_kabupaten", "kode_kecamatan", "nama_kecamatan", "status_koperasi", "jumlah_koperasi", "satuan", "tahun"]] +
    [[2 * i + k + 1, 73, "SULAWESI SELATAN", "73.04", "KABUPATEN JENEPONTO", CODES[i], N[i].upper(), ["AKTIF", "TIDAK AKTIF"][k], [d.A, d.T][k][i], "UNIT", 2024] for i in range(11) for k in (0, 1)]),
   "metadata": R([["Judul Dataset", "Jumlah Koperasi Berdasarkan Status dan Kecamatan di Kabupaten Jeneponto"], ["Produsen Data", "Dinas Koperasi dan UKM"], ["Frekuensi", "Tahunan"], ["Tahun Data", 2024], ["Satuan", "Unit"]])}},
  [(A_, "2024", False, d.A), (X_, "2024", False, d.T)], "open data export with metadata sheet", year=2024)

d = D("h-walidata")
H("ewalidata-wide", {"e-Walidata export kode 2.17.xlsx": {"Sheet1": R(
    [["kode_elemen", "uraian_elemen", "satuan", "tahun"] + [n for n in N]] +
    [["2.17.000001", "Jumlah Koperasi", "Unit", 2023] + d.J, ["2.17.000002", "Jumlah Koperasi Aktif", "Unit", 2023] + d.A,
     ["2.17.000003", "Jumlah Koperasi Tidak Aktif", "Unit", 2023] + d.T, ["2.17.000010", "Jumlah Usaha Mikro", "Unit", 2023] + d.mi,
     ["2.17.000011", "Jumlah Usaha Kecil", "Unit", 2023] + d.ke])}},
  [(K_, "2023", False, d.J), (A_, "2023", False, d.A), (X_, "2023", False, d.T), (MI, "2023", False, d.mi), (KE, "2023", False, d.ke)], "e-Walidata elements by kecamatan columns")

d = D("h-sipd")
H("sipd-elemen", {"SIPD-data-elemen-diskop.xlsx": {"Export": across(
    ["SIPD - E-DATABASE PROFIL PEMBANGUNAN DAERAH", "Perangkat Daerah : Dinas Koperasi dan UKM", "Tahun Data : 2024"],
    [("Jumlah UMKM", "Unit Usaha", d.um), ("- Usaha Mikro", "Unit Usaha", d.mi), ("- Usaha Kecil", "Unit Usaha", d.ke), ("- Usaha Menengah", "Unit Usaha", d.me)],
    lead=("No", "Nama Elemen Data", "Satuan"), total="Kab. Jeneponto")}},
  [(U_, "2024", False, d.um), (MI, "2024", False, d.mi), (KE, "2024", False, d.ke), (ME, "2024", False, d.me)], "SIPD export, kecamatan across", year=2024)

d = D("h-des")
H("keadaan-31-desember", {"Keadaan Koperasi per 31 Des 2024.xlsx": {"KEADAAN": rec(
    ["KEADAAN KOPERASI KABUPATEN JENEPONTO", "PER 31 DESEMBER 2024"],
    [["Jumlah Koperasi (Unit)", None, None, "RAT (Unit)", "Anggota (Orang)", "Volume Usaha (Rp)"], ["Aktif", "Tdk Aktif", "Jumlah", "^", "^", "^"]],
    [d.A, d.T, d.J, [v // 2 for v in d.A], d.o1, d.r1], mergetitle=True, totalformula=True, foot=SIGN)}},
  [(A_, "2024-Q4", False, d.A), (X_, "2024-Q4", False, d.T), (K_, "2024-Q4", False, d.J)], "position at 31 December", year=2024)

d = D("h-juni")
H("posisi-30-juni", {"posisi koperasi 30 juni.xlsx": {"Sheet1": S(
    KOP + ["", "DATA KOPERASI BERDASARKAN KEAKTIFAN", "POSISI : 30 JUNI 2025"],
    [["NO", "KECAMATAN", "KOPERASI AKTIF", "KOPERASI TIDAK AKTIF", "TOTAL KOPERASI"]], [d.A, d.T, d.J], sig("Jeneponto, 4 Juli 2025", "Kabid Kelembagaan,"),
    name=lambda n: n.upper(), total="TOTAL")}},
  [(A_, "2025-Q2", False, d.A), (X_, "2025-Q2", False, d.T), (K_, "2025-Q2", False, d.J)], "position at 30 June", year=2025)

d = D("h-paparan")
H("paparan-rapat-tw3", {"Bahan Paparan Kadis - Evaluasi TW III.xlsx": {"slide 4": S(
    ["KONDISI KELEMBAGAAN KOPERASI", "Triwulan III Tahun 2024", "Bahan Rapat Evaluasi Kinerja - Ruang Pola Kantor Bupati"],
    [["Kecamatan", "Koperasi Aktif", "Koperasi Non Aktif", "Total", "% Aktif"]], [d.A, d.T, d.J, pct(d.A, d.J)], no=None, total="Jeneponto",
    fx=lambda ws: fill([c for c in ws[5]], "FFD966"))}},
  [(A_, "2024-Q3", False, d.A), (X_, "2024-Q3", False, d.T), (K_, "2024-Q3", False, d.J)], "slide table", year=2024)

d = D("h-mei")
H("laporan-bulan-mei", {"Lap. Bulanan Bid. Kelembagaan Mei 2023.xlsx": {"Mei": S(
    ["LAPORAN BULANAN PERKEMBANGAN KOPERASI", "BULAN : MEI 2023", "BIDANG KELEMBAGAAN KOPERASI"],
    [["No", "Kecamatan", "Koperasi", None, None, "Ket."], [None, None, "Aktif", "Tidak Aktif", "Jumlah", None]],
    [d.A, d.T, d.J, txt("", "", "")], sig("Jeneponto, 31 Mei 2023", "Kepala Bidang,"), merges=("A5:A6", "B5:B6", "C5:E5", "F5:F6"))}},
  [(A_, "2023-05", False, d.A), (X_, "2023-05", False, d.T), (K_, "2023-05", False, d.J)], "stock of a month")

ds = series("h-renja", 3)
H("renja-tiga-tahun", {"Bab II Renja - tabel koperasi.xlsx": {"T-2.3": S(
    ["Tabel 2.3", "Perkembangan Jumlah Koperasi Aktif per Kecamatan Tahun 2022 - 2024"],
    [["No", "Kecamatan", "Koperasi Aktif (unit)", None, None], [None, None, 2022, 2023, 2024]], [x.A for x in ds],
    ["Sumber: Bidang Kelembagaan Koperasi"], merges=("A4:A5", "B4:B5", "C4:E4"))}},
  [(A_, str(y), False, x.A) for y, x in zip((2022, 2023, 2024), ds)], "year columns", year=2024)

d = D("h-alfa")
H("urut-abjad-kec", {"Rekap Koperasi 2025.xlsx": {"REKAP": S(
    ["REKAPITULASI KOPERASI MENURUT KECAMATAN", "KABUPATEN JENEPONTO TAHUN 2025"],
    [["No.", "Nama Kecamatan", "Jml Kop. Aktif", "Jml Kop. Tidak Aktif", "Jml Kop."]], [d.A, d.T, d.J], order=ALPHA, name=lambda n: "Kec. " + n, total="JUMLAH TOTAL")}},
  [(A_, "2025", False, d.A), (X_, "2025", False, d.T), (K_, "2025", False, d.J)], "alphabetic, abbreviations", year=2025)

d = D("h-jenis"); js = [d.n1, d.n2, d.n3, d.n4, d.n5]; JT = add(*js)
H("jenis-koperasi", {"Koperasi menurut jenis 2023.xlsx": {"Jenis": S(
    ["JUMLAH KOPERASI MENURUT JENIS DAN KECAMATAN, 2023"],
    [["No", "Kecamatan", "Jenis Koperasi", None, None, None, None, "Jumlah"], [None, None, "Konsumen", "Produsen", "Pemasaran", "Jasa", "Simpan Pinjam", None]],
    js + [JT], ["Catatan: satuan unit koperasi"], merges=("C3:G3", "H3:H4", "A3:A4", "B3:B4"))}},
  [(K_, "2023", False, JT)], "by kind with total")

d = D("h-form"); y = 2024
H("formulir-per-kecamatan", {"Formulir Pendataan Koperasi Kecamatan 2024.xlsx": {N[i]: R([
    ["FORMULIR DATA KOPERASI TINGKAT KECAMATAN"], [], ["Kecamatan", ":", N[i]], ["Kabupaten", ":", "Jeneponto"], ["Tahun", ":", y], [],
    ["No", "Uraian", "Jumlah", "Satuan"], [1, "Jumlah Koperasi", d.J[i], "Unit"], [2, "Koperasi Aktif", d.A[i], "Unit"], [3, "Koperasi Tidak Aktif", d.T[i], "Unit"],
    [], [None, None, None, "Petugas Pendata"], [], [None, None, None, f"Petugas {i + 1}"]]) for i in range(11)}},
  [(K_, "2024", False, d.J), (A_, "2024", False, d.A), (X_, "2024", False, d.T)], "one kecamatan a sheet, form", year=2024)

d = D("h-desa1"); i = N.index("Binamu"); vs = VILLAGES["Binamu"]; a, t = split(d.A[i] + 30, len(vs), "a12"), split(d.T[i] + 15, len(vs), "t12")
H("profil-binamu-desa", {"Profil Koperasi Kec. Binamu 2024.xlsx": {"Profil": R(
    [["PROFIL KOPERASI"], ["KECAMATAN BINAMU"], ["TAHUN 2024"], [], ["No", "Desa/Kelurahan", "Koperasi Aktif", "Koperasi Tidak Aktif", "Jumlah Koperasi"]] +
    [[k + 1, v, a[k], t[k], a[k] + t[k]] for k, v in enumerate(vs)] + [[None, "JUMLAH", sum(a), sum(t), sum(a) + sum(t)], [], [None, None, None, "Camat Binamu"]])}},
  [(A_, "2024", False, only([sum(a)] * 11, "Binamu")), (X_, "2024", False, only([sum(t)] * 11, "Binamu")), (K_, "2024", False, only([sum(a) + sum(t)] * 11, "Binamu"))],
  "one kecamatan, villages", year=2024)

d = D("h-desa2"); rows = []
A2 = [v + 12 for v in d.A]; T2 = [v + 10 for v in d.T]; n = 0
for i in range(11):
    vs = VILLAGES[N[i]]; a, t = split(A2[i], len(vs), f"a{i}"), split(T2[i], len(vs), f"t{i}")
    for k, v in enumerate(vs): n += 1; rows.append([n, N[i], v, a[k], t[k], a[k] + t[k]])
H("desa-semua-kecamatan", {"Rekap koperasi per desa kelurahan 2023.xlsx": {"Rekap Desa": R(
    [["REKAPITULASI KOPERASI PER DESA/KELURAHAN SE-KABUPATEN JENEPONTO"], ["TAHUN 2023"], [], ["No", "Kecamatan", "Desa / Kelurahan", "Aktif", "Tidak Aktif", "Jumlah Koperasi"]] + rows +
    [["TOTAL", None, None, sum(A2), sum(T2), sum(A2) + sum(T2)]])}},
  [(A_, "2023", False, A2), (X_, "2023", False, T2), (K_, "2023", False, add(A2, T2))], "all villages with kecamatan column")

ds = series("h-twtab", 4)
H("tab-per-triwulan", {"DATA KOPERASI 2024 (TW I-IV).xlsx": {f"TW {q}": S(
    [f"DATA KOPERASI KABUPATEN JENEPONTO", f"TRIWULAN {q} TAHUN 2024"], [["NO", "KECAMATAN", "AKTIF", "TIDAK AKTIF", "JUMLAH KOPERASI"]], [x.A, x.T, x.J], total="JUMLAH") for q, x in zip(("I", "II", "III", "IV"), ds)}},
  [(m, f"2024-Q{q + 1}", False, c) for q, x in enumerate(ds) for m, c in ((A_, x.A), (X_, x.T), (K_, x.J))], "four tabs", year=2024)

d = D("h-romawi")
H("nomor-romawi-strip", {"koperasi_keaktifan_2022.xlsx": {"Sheet1": rec(
    ["Data Keaktifan Koperasi", "Kabupaten Jeneponto", "Keadaan Akhir Desember 2022"], [["Aktif", "Tidak aktif", "Jumlah koperasi"]],
    [d.A, [v if k not in (2, 7) else "-" for k, v in enumerate(d.T)], [a + (t if k not in (2, 7) else 0) for k, (a, t) in enumerate(zip(d.A, d.T))]],
    number=roman, kec="Kecamatan", foot=["Keterangan: tanda (-) = nihil"])}},
  [(A_, "2022-Q4", False, d.A), (X_, "2022-Q4", False, [v if k not in (2, 7) else 0 for k, v in enumerate(d.T)]),
   (K_, "2022-Q4", False, [a + (t if k not in (2, 7) else 0) for k, (a, t) in enumerate(zip(d.A, d.T))])], "dash is nought", year=2022)

d = D("h-iku1")
H("iku-koperasi-aktif", {"Pengukuran IKU 1 TW IV 2023.xlsx": {"IKU 1": S(
    ["PENGUKURAN INDIKATOR KINERJA UTAMA (IKU)", "Indikator : Persentase Koperasi Aktif", "Periode : Triwulan IV Tahun 2023", "Sumber data : Bidang Kelembagaan Koperasi"],
    [["No", "Kecamatan", "Jumlah Koperasi Aktif (a)", "Jumlah Seluruh Koperasi (b)", "Persentase (a/b x 100)"]],
    [d.A, d.J, pct(d.A, d.J)], sig("Jeneponto, 5 Januari 2024"))}},
  [(A_, "2023-Q4", False, d.A), (K_, "2023-Q4", False, d.J)], "IKU sheet with letters in headings")

d = D("h-rumus")
H("rumus-excel", {"Koperasi TW II 2025 (rumus).xlsx": {"Data": rec(
    ["DATA KOPERASI TRIWULAN II TAHUN 2025"], [["Koperasi Aktif", "Koperasi Tidak Aktif", "Jumlah Koperasi"]],
    [d.A, d.T, [F(f"=C{i + 4}+D{i + 4}", v) for i, v in enumerate(d.J)]], totalformula=True)}},
  [(A_, "2025-Q2", False, d.A), (X_, "2025-Q2", False, d.T), (K_, "2025-Q2", False, d.J)], "totals by formula", year=2025)

d = D("h-kdabps")
H("kode-bps", {"jeneponto_koperasi_bps.xlsx": {"tabel": R(
    [["Banyaknya Koperasi Aktif dan Tidak Aktif Menurut Kecamatan di Kabupaten Jeneponto Tahun 2022"], [], ["Kode BPS", "Kecamatan", "Koperasi Aktif", "Koperasi Tidak Aktif", "Jumlah Koperasi"]] +
    [[BPS[i], N[i], d.A[i], d.T[i], d.J[i]] for i in range(11)] + [[7304, "Kabupaten Jeneponto", sum(d.A), sum(d.T), sum(d.J)]])}},
  [(A_, "2022", False, d.A), (X_, "2022", False, d.T), (K_, "2022", False, d.J)], "BPS codes in front", year=2022)

d = D("h-tekskoma")
H("satuan-dalam-sel", {"Laporan Koperasi Smt. II 2023.xlsx": {"LAP": S(
    ["LAPORAN DATA KOPERASI", "KEADAAN 31 DESEMBER 2023"], [["No", "Kecamatan", "Koperasi Aktif", "Koperasi Tidak Aktif", "Total Koperasi"]],
    [[f"{v} Unit" for v in d.A], [f"{v} Unit" for v in d.T], [f"{v} Unit" for v in d.J]], total=None)}},
  [(A_, "2023-Q4", False, d.A), (X_, "2023-Q4", False, d.T), (K_, "2023-Q4", False, d.J)], "unit words in cells")

# ---------- UMKM ----------
d = D("h-skala")
H("umkm-skala-des", {"DATA UMKM 31 DES 2022.xlsx": {"UMKM": S(
    ["DATA USAHA MIKRO, KECIL DAN MENENGAH (UMKM)", "KABUPATEN JENEPONTO", "PER 31 DESEMBER 2022"],
    [["NO", "KECAMATAN", "SKALA USAHA", None, None, "JUMLAH UMKM"], [None, None, "MIKRO", "KECIL", "MENENGAH", None]],
    [d.mi, d.ke, d.me, d.um], sig("Jeneponto, Januari 2023", "Kepala Bidang Pemberdayaan UKM"), merges=("A5:A6", "B5:B6", "C5:E5", "F5:F6"), total="JUMLAH",
    fx=lambda ws: [fmt(under(ws, h), "#,##0") for h in ("MIKRO", "JUMLAH UMKM")])}},
  [(MI, "2022-Q4", False, d.mi), (KE, "2022-Q4", False, d.ke), (ME, "2022-Q4", False, d.me), (U_, "2022-Q4", False, d.um)], "by scale", year=2022)

ds = series("h-skala3", 3)
H("umkm-skala-tiga-tahun", {"Perkembangan UMKM 2022-2024.xlsx": {"Perkembangan": rec(
    ["PERKEMBANGAN UMKM MENURUT SKALA USAHA", "TAHUN 2022, 2023 DAN 2024"],
    [[x for y in (2022, 2023, 2024) for x in (f"Tahun {y}", None, None, None)], ["Mikro", "Kecil", "Menengah", "Jumlah UMKM"] * 3],
    [c for x in ds for c in (x.mi, x.ke, x.me, x.um)], foot=["Sumber : Bidang Pemberdayaan UKM"])}},
  [(m, str(y), False, c) for y, x in zip((2022, 2023, 2024), ds) for m, c in ((MI, x.mi), (KE, x.ke), (ME, x.me), (U_, x.um))], "three-year groups", year=2024)

d = D("h-sektor"); ss = [d.o1, d.o2, d.o3, d.n1]; ST = add(*ss)
H("umkm-sektor", {"Rekap UMKM per Sektor TW1 2025.xlsx": {"Sektor": S(
    ["REKAPITULASI JUMLAH UMKM MENURUT SEKTOR USAHA", "TRIWULAN I TAHUN 2025"],
    [["No", "Kecamatan", "Perdagangan", "Kuliner", "Jasa", "Industri Pengolahan", "Jumlah UMKM"]], ss + [ST], total="Total")}},
  [(U_, "2025-Q1", False, ST)], "by sector with total", year=2025)

d = D("h-umkmlong")
H("dashboard-export-skala", {"export_dashboard_sidt_kumkm.xlsx": {"Export": R(
    [["tahun", "kabupaten", "kecamatan", "usaha_mikro", "usaha_kecil", "usaha_menengah", "total_umkm"]] +
    [[2023, "KAB. JENEPONTO", N[i].upper(), d.mi[i], d.ke[i], d.me[i], d.um[i]] for i in ALPHA])}},
  [(MI, "2023", False, d.mi), (KE, "2023", False, d.ke), (ME, "2023", False, d.me), (U_, "2023", False, d.um)], "dashboard export")

d = D("h-ribuan")
H("umkm-titik-ribuan", {"Jumlah UMKM 2024 (final).xlsx": {"Lembar1": S(
    ["Jumlah UMKM Kabupaten Jeneponto Tahun 2024"], [["No", "Kecamatan", "Usaha Mikro", "Usaha Kecil", "Usaha Menengah", "Jumlah UMKM"]],
    [[f"{v:,}".replace(",", ".") for v in d.mi], d.ke, d.me, [f"{v:,}".replace(",", ".") for v in add([0] * 11, d.um)]],
    total=None)}},
  [(MI, "2024", False, d.mi), (KE, "2024", False, d.ke), (ME, "2024", False, d.me), (U_, "2024", False, d.um)], "1.234 as text", year=2024)

d = D("h-desa3"); rows = []; M3, K3 = d.mi, d.ke
for i in range(11):
    vs = VILLAGES[N[i]]; a, t = split(M3[i], len(vs), f"m{i}"), split(K3[i], len(vs), f"k{i}")
    rows.append([roman(i + 1), "KECAMATAN " + N[i].upper()])
    rows += [[k + 1, v, a[k], t[k], a[k] + t[k]] for k, v in enumerate(vs)]
    rows.append([None, "Jumlah Kec. " + N[i], M3[i], K3[i], M3[i] + K3[i]])
H("umkm-desa-subjumlah", {"UMKM per Desa 2025.xlsx": {"Per Desa": R(
    [["DATA UMKM PER DESA/KELURAHAN TAHUN 2025"], [], ["No", "Kecamatan / Desa / Kelurahan", "Usaha Mikro", "Usaha Kecil", "Jumlah UMKM"]] + rows +
    [[None, "TOTAL KABUPATEN", sum(M3), sum(K3), sum(M3) + sum(K3)]])}},
  [(MI, "2025", False, M3), (KE, "2025", False, K3), (U_, "2025", False, add(M3, K3))], "villages below kecamatan rows, subtotals", year=2025)

d = D("h-sheetkec"); fs = {}
for i in range(11):
    vs = VILLAGES[N[i]]; a, t = split(d.mi[i], len(vs), f"q{i}"), split(d.ke[i], len(vs), f"r{i}")
    fs[N[i].upper()] = R([["REKAPITULASI UMKM"], ["KECAMATAN : " + N[i].upper()], ["KEADAAN : 31 DESEMBER 2023"], [], ["NO", "DESA/KELURAHAN", "MIKRO", "KECIL", "JUMLAH UMKM"]] +
      [[k + 1, v.upper(), a[k], t[k], a[k] + t[k]] for k, v in enumerate(vs)] + [["JUMLAH", None, d.mi[i], d.ke[i], d.mi[i] + d.ke[i]]])
H("umkm-sheet-kecamatan-desa", {"UMKM 11 Kecamatan.xlsx": fs},
  [(MI, "2023-Q4", False, d.mi), (KE, "2023-Q4", False, d.ke), (U_, "2023-Q4", False, add(d.mi, d.ke))], "a sheet a kecamatan with villages")

d = D("h-lp"); f = [v // 3 for v in d.um]; l = [a - b for a, b in zip(d.um, f)]
H("umkm-pemilik-lp", {"UMKM terpilah gender 2024.xlsx": {"Gender": S(
    ["DATA TERPILAH GENDER PELAKU UMKM", "Tahun 2024"], [["No", "Kecamatan", "Jumlah Pelaku UMKM", None, None], [None, None, "Laki-laki", "Perempuan", "Jumlah"]],
    [l, f, d.um], merges=("A4:A5", "B4:B5", "C4:E4"))}},
  [(U_, "2024", False, d.um)], "owners by gender, total", year=2024)

d = D("h-umkmtw"); ds = series("h-umkmtw", 4)
H("umkm-posisi-triwulan", {"UMKM posisi tiap triwulan 2022.xlsx": {"2022": S(
    ["JUMLAH UMKM PADA POSISI AKHIR TRIWULAN", "TAHUN 2022"], [["No", "Kecamatan", "Jumlah UMKM (unit usaha)", None, None, None], [None, None, "TW I", "TW II", "TW III", "TW IV"]],
    [x.um for x in ds], merges=("A4:A5", "B4:B5", "C4:F4"))}},
  [(U_, f"2022-Q{q + 1}", False, x.um) for q, x in enumerate(ds)], "stock at ends of quarters", year=2022)

# ---------- peserta diklat ----------
d = D("h-dik4"); q = [d.p1, d.p2, d.p3, d.p4]
H("diklat-empat-triwulan", {"Rekap Peserta Diklat 2023.xlsx": {"Rekap": rec(
    ["REKAPITULASI PESERTA DIKLAT PERKOPERASIAN DAN UMKM", "TAHUN ANGGARAN 2023"], [["Jumlah Peserta (Orang)", None, None, None, None], ["TW I", "TW II", "TW III", "TW IV", "Jumlah"]],
    q + [add(*q)], mergetitle=True, foot=SIGN)}},
  [(PD, f"2023-Q{i + 1}", False, c) for i, c in enumerate(q)] + [(PD, "2023", False, add(*q))], "quarters and the year")

d = D("h-dik12"); ms = [d.nums(0, 9, f"m{k}") for k in range(12)]
H("diklat-bulanan", {"peserta pelatihan bulanan 2024.xlsx": {"2024": S(
    ["JUMLAH PESERTA PELATIHAN KOPERASI DAN UMKM PER BULAN", "TAHUN 2024", "(orang)"],
    [["No", "Kecamatan", "Jan", "Feb", "Mar", "Apr", "Mei", "Jun", "Jul", "Agu", "Sep", "Okt", "Nov", "Des", "Jumlah"]], ms + [add(*ms)])}},
  [(PD, f"2024-{k + 1:02}", False, c) for k, c in enumerate(ms)] + [(PD, "2024", False, add(*ms))], "twelve months", year=2024)

d = D("h-diklp"); L, Pp = d.p1, d.p2
H("diklat-lp-tw2", {"Peserta Bimtek TW II 2025.xlsx": {"Sheet1": S(
    ["REKAP PESERTA BIMTEK PERKOPERASIAN DAN UMKM", "TRIWULAN II TAHUN 2025"], [["No", "Kecamatan", "Peserta", None, None], [None, None, "L", "P", "L+P"]],
    [L, Pp, add(L, Pp)], ["", "L = Laki-laki, P = Perempuan"], merges=("A4:A5", "B4:B5", "C4:E4"))}},
  [(PD, "2025-Q2", False, add(L, Pp))], "men, women, both", year=2025)

d = D("h-diksd")
H("diklat-sd-tw3", {"Realisasi diklat sd TW III.xlsx": {"Realisasi": S(
    ["REALISASI PESERTA DIKLAT PERKOPERASIAN DAN UMKM", "S.D. TRIWULAN III TAHUN 2024"], [["No", "Kecamatan", "Jumlah Peserta s.d. TW III (orang)"]], [add(d.p1, d.p2, d.p3)])}},
  [(PD, "2024-Q3", True, add(d.p1, d.p2, d.p3))], "running total", year=2024)

d = D("h-dikkeg"); ks = [d.n1, d.n2, d.p3, d.n4]
H("diklat-jenis-pelatihan", {"Peserta menurut jenis pelatihan.xlsx": {"TW IV": S(
    KOP[:2] + ["", "JUMLAH PESERTA MENURUT JENIS PELATIHAN", "TRIWULAN IV TAHUN 2022"],
    [["No", "Kecamatan", "Jenis Diklat", None, None, None, "Jumlah Peserta Diklat"], [None, None, "Manajemen Koperasi", "Akuntansi Koperasi", "Kewirausahaan UMKM", "Pemasaran Digital UMKM", None]],
    ks + [add(*ks)], merges=("A7:A8", "B7:B8", "C7:F7", "G7:G8"))}},
  [(PD, "2022-Q4", False, add(*ks))], "by kind of training with total", year=2022)

d = D("h-dikiku")
H("iku2-diklat-umkm", {"IKU 2 Diklat 2023.xlsx": {"IKU2": S(
    ["INDIKATOR KINERJA UTAMA 2", "Persentase Peserta Diklat Perkoperasian dan UMKM", "Tahun 2023"],
    [["No", "Kecamatan", "Jumlah Peserta Diklat Peningkatan SDM Perkoperasian dan UMKM", "Jumlah Seluruh UMKM", "Persentase (%)"]],
    [d.p1, d.um, pct(d.p1, d.um)], total="Kabupaten")}},
  [(PD, "2023", False, d.p1), (U_, "2023", False, d.um)], "numerator and denominator")

d = D("h-dikdua"); a1, b1 = d.p1, d.z1; a2, b2 = d.p2, d.z2
H("diklat-izin-dua-sheet", {"Laporan Bidang Pemberdayaan UKM Semester I 2024.xlsx": {
    "Diklat": S(["PESERTA DIKLAT PERKOPERASIAN DAN UMKM", "SEMESTER I TAHUN 2024"], [["No", "Kecamatan", "Triwulan I", "Triwulan II", "Semester I"]], [a1, a2, add(a1, a2)]),
    "Izin": S(["UMKM YANG DIFASILITASI IZIN USAHA", "SEMESTER I TAHUN 2024"], [["No", "Kecamatan", "Triwulan I", "Triwulan II", "Semester I"]], [b1, b2, add(b1, b2)])}},
  [(PD, "2024-Q1", False, a1), (PD, "2024-Q2", False, a2), (PD, "2024-S1", False, add(a1, a2)), (IZ, "2024-Q1", False, b1), (IZ, "2024-Q2", False, b2), (IZ, "2024-S1", False, add(b1, b2))],
  "half-year report of the division", year=2024)

# ---------- izin usaha ----------
d = D("h-izin1")
H("izin-nib-tw1", {"Fasilitasi NIB TW 1 2025.xlsx": {"NIB": S(
    ["JUMLAH UMKM YANG DIFASILITASI IZIN USAHA (NIB)", "TRIWULAN I TAHUN 2025"], [["No", "Kecamatan", "Jumlah UMKM yang Difasilitasi"]], [d.z1], sig("Jeneponto, 8 April 2025"))}},
  [(IZ, "2025-Q1", False, d.z1)], "NIB facilitation", year=2025)

d = D("h-izinbulan"); c6 = add(d.z1, d.z2)
H("izin-bulan-ini-sd", {"Lapbul Juni 2023 - Izin Usaha.xlsx": {"Juni": S(
    ["LAPORAN BULANAN FASILITASI IZIN USAHA UMKM", "BULAN JUNI 2023"], [["No", "Kecamatan", "UMKM yang Difasilitasi Izin Usaha", None, None], [None, None, "s.d. Bulan Lalu", "Bulan Ini", "s.d. Bulan Ini"]],
    [d.z1, d.z2, c6], sig("Jeneponto, 30 Juni 2023"), merges=("A4:A5", "B4:B5", "C4:E4"))}},
  [(IZ, "2023-05", True, d.z1), (IZ, "2023-06", False, d.z2), (IZ, "2023-06", True, c6)], "last month, this month, to date")

d = D("h-izinsd"); rs = run([d.z1, d.z2, d.z3, d.z4])
H("izin-sd-triwulan-kolom", {"Capaian izin usaha 2024 kumulatif.xlsx": {"Kumulatif": S(
    ["UMKM YANG DIFASILITASI IZIN USAHA TAHUN 2024", "(angka kumulatif)"], [["No", "Kecamatan", "s.d. TW I", "s.d. TW II", "s.d. TW III", "s.d. TW IV"]], rs)}},
  [(IZ, f"2024-Q{i + 1}", True, c) for i, c in enumerate(rs)], "running totals across", year=2024)

d = D("h-izinjenis")
H("iku3-izin", {"IKU 3 Izin Usaha TW2 2023.xlsx": {"IKU 3": S(
    ["Persentase Koperasi UKM yang difasilitasi Izin Usaha", "Triwulan II 2023"], [["No", "Kecamatan", "Jumlah UMKM yang difasilitasi Izin Usahanya", "Jumlah Seluruh UMKM", "%"]],
    [d.z1, d.um, pct(d.z1, d.um)])}},
  [(IZ, "2023-Q2", False, d.z1), (U_, "2023-Q2", False, d.um)], "IKU 3")

# ---------- bantuan sarpras ----------
d = D("h-bt1")
H("bantuan-target-realisasi", {"Bantuan Sarpras UKM 2023.xlsx": {"Sarpras": S(
    ["PELAKU UKM PENERIMA BANTUAN SARANA DAN PRASARANA", "TAHUN ANGGARAN 2023"],
    [["No", "Kecamatan", "Target Pelaku UKM (orang)", "Realisasi Pelaku UKM yang Difasilitasi (orang)", "Capaian (%)"]], [d.tg, d.bt, pct(d.bt, d.tg)])}},
  [(TG, "2023", False, d.tg), (BT, "2023", False, d.bt)], "target and realisation")

d = D("h-bt4"); q = [d.n1, d.n2, d.n3, d.n4]
H("bantuan-target-triwulan", {"Monev Bantuan Sarpras 2024.xlsx": {"Monev": rec(
    ["MONITORING DAN EVALUASI BANTUAN SARANA PRASARANA BAGI PELAKU UKM", "TAHUN 2024"],
    [["Target Pelaku UKM Tahun 2024", "Realisasi Pelaku UKM yang Difasilitasi", None, None, None, None, "Sisa Target"], ["^", "Tw. I", "Tw. II", "Tw. III", "Tw. IV", "Total", "^"]],
    [add(*q, d.n5)] + q + [add(*q), d.n5])}},
  [(TG, "2024", False, add(*q, d.n5))] + [(BT, f"2024-Q{i + 1}", False, c) for i, c in enumerate(q)] + [(BT, "2024", False, add(*q))], "monitoring", year=2024)

d = D("h-btiku")
H("iku4-sarpras", {"IKU 4 - Sarpras 2025.xlsx": {"IKU 4": S(
    ["IKU 4 : Persentase Pelaku Usaha yang Mendapatkan Bantuan Sarana dan Prasarana", "Tahun 2025"],
    [["No", "Kecamatan", "Jumlah Pelaku UKM yang difasilitasi", "Jumlah Total target Pelaku UKM", "Persentase"]], [d.bt, d.tg, [f"{v:.2f} %".replace(".", ",") for v in pct(d.bt, d.tg)]], total="Jumlah")}},
  [(BT, "2025", False, d.bt), (TG, "2025", False, d.tg)], "IKU 4, percents as text", year=2025)

# ---------- layouts ----------
ds = [D(f"h-stack{q}") for q in range(4)]
H("empat-blok-bertumpuk", {"DIKLAT 2022 semua TW.xlsx": {"Sheet1": [rec(
    [f"PESERTA DIKLAT PERKOPERASIAN DAN UMKM", f"TRIWULAN {t} TAHUN 2022"], [["Peserta Diklat (Orang)", "Keterangan"]], [x.p1, txt("")]) for t, x in zip(("I", "II", "III", "IV"), ds)]}},
  [(PD, f"2022-Q{i + 1}", False, x.p1) for i, x in enumerate(ds)], "stacked blocks", year=2022)

d = D("h-samping")
H("dua-tabel-berdampingan", {"Ringkasan data dinas 2024.xlsx": {"Ringkasan": [
    rec(["A. KOPERASI TAHUN 2024"], [["Koperasi Aktif", "Koperasi Tidak Aktif", "Jumlah Koperasi"]], [d.A, d.T, d.J], at=(1, 1)),
    rec(["B. UMKM TAHUN 2024"], [["Usaha Mikro", "Usaha Kecil", "Usaha Menengah", "Jumlah UMKM"]], [d.mi, d.ke, d.me, d.um], at=(1, 8))]}},
  [(A_, "2024", False, d.A), (X_, "2024", False, d.T), (K_, "2024", False, d.J), (MI, "2024", False, d.mi), (KE, "2024", False, d.ke), (ME, "2024", False, d.me), (U_, "2024", False, d.um)],
  "side by side", year=2024)

d = D("h-tw-sd"); before = d.n1; now = d.n2
H("target-triwulan-ini-sd", {"Monitoring Renja TW II 2024.xlsx": {"Form": S(
    ["MONITORING PELAKSANAAN RENJA DINAS KOPERASI DAN UKM", "TRIWULAN II TAHUN 2024", "Sub Kegiatan : Fasilitasi Sarana dan Prasarana bagi Pelaku UKM"],
    [["No", "Kecamatan", "Target Pelaku UKM 2024", "Realisasi Pelaku UKM Difasilitasi", None, None], [None, None, None, "s.d. TW I", "TW II", "s.d. TW II"]],
    [add(d.tg, before), before, now, add(before, now)], merges=("A5:A6", "B5:B6", "C5:C6", "D5:F5"))}},
  [(TG, "2024", False, add(d.tg, before)), (BT, "2024-Q1", True, before), (BT, "2024-Q2", False, now), (BT, "2024-Q2", True, add(before, now))], "to-date columns", year=2024)

d = D("h-longtw"); q = [d.z1, d.z2, d.z3, d.z4]
H("panjang-triwulan-kolom", {"izin_usaha_long.xlsx": {"izin": R(
    [["kecamatan", "tahun", "triwulan", "jumlah_umkm_difasilitasi_izin_usaha"]] + [[N[i], 2025, f"TW {t}", q[k][i]] for k, t in enumerate(("I", "II", "III", "IV")) for i in range(11)])}},
  [(IZ, f"2025-Q{i + 1}", False, c) for i, c in enumerate(q)], "long form with quarter column", year=2025)

d0, d1 = series("h-lkjip", 2)
H("lkjip-dua-tahun-pertumbuhan", {"LKjIP 2024 Bab III.xlsx": {"Tabel 3.7": S(
    ["Tabel 3.7", "Perbandingan Jumlah Koperasi Aktif Tahun 2023 dan 2024"],
    [["No", "Kecamatan", "Koperasi Aktif Tahun 2023", "Koperasi Aktif Tahun 2024", "Pertumbuhan (%)"]],
    [d0.A, d1.A, [round((b - a) * 100 / a, 2) for a, b in zip(d0.A, d1.A)]], ["Sumber: LKjIP Dinas Koperasi dan UKM Kab. Jeneponto"])}},
  [(A_, "2023", False, d0.A), (A_, "2024", False, d1.A)], "two years and growth", year=2024)

d = D("h-hidref")
H("sheet-referensi-tersembunyi", {"Input TW III - Koperasi.xlsx": {
    "Input": S(["DATA KOPERASI", "TRIWULAN III TAHUN 2025"], [["No", "Kecamatan", "Koperasi Aktif", "Koperasi Tidak Aktif", "Jumlah Koperasi"]], [d.A, d.T, d.J]),
    "ref": R([["kode", "nama"]] + [[CODES[i], N[i]] for i in range(11)], fx=lambda ws: setattr(ws, "sheet_state", "hidden"))}},
  [(A_, "2025-Q3", False, d.A), (X_, "2025-Q3", False, d.T), (K_, "2025-Q3", False, d.J)], "hidden list of codes", year=2025)

d = D("h-ddaumkm")
H("bps-umkm-bilingual", {"Tabel UMKM untuk BPS 2023.xlsx": {"T.10.4": S(
    ["Tabel 10.4 Jumlah Usaha Mikro, Kecil, dan Menengah Menurut Kecamatan, 2023", "Table 10.4 Number of Micro, Small, and Medium Enterprises by District, 2023"],
    [["Kecamatan/District", "Usaha Mikro/Micro", "Usaha Kecil/Small", "Usaha Menengah/Medium", "Jumlah/Total"], ["(1)", "(2)", "(3)", "(4)", "(5)"]],
    [d.mi, d.ke, d.me, d.um], ["Sumber/Source : Dinas Koperasi dan UKM"], no=None, total="Jumlah/Total")}},
  [(MI, "2023", False, d.mi), (KE, "2023", False, d.ke), (ME, "2023", False, d.me), (U_, "2023", False, d.um)], "bilingual UMKM")

d = D("h-belum"); a = but(d.A, "Kelara", "Rumbia"); t = but(d.T, "Kelara", "Rumbia"); j = but(d.J, "Kelara", "Rumbia")
g = lambda c: ["belum ada data" if v is None else v for v in c]
H("belum-ada-data", {"Koperasi TW I 2024 sementara.xlsx": {"TW I": S(
    ["DATA KOPERASI TRIWULAN I TAHUN 2024"], [["No", "Kecamatan", "Koperasi Aktif", "Koperasi Tidak Aktif", "Jumlah Koperasi"]], [g(a), g(t), g(j)], total=None)}},
  [(A_, "2024-Q1", False, a), (X_, "2024-Q1", False, t), (K_, "2024-Q1", False, j)], "two districts missing", year=2024)

d = D("h-kelara"); i = N.index("Kelara")
kq = {PD: [11, 17, 8, 23], IZ: [14, 6, 19, 9], BT: [3, 5, 2, 7]}
H("satu-kecamatan-uraian-tw", {"Laporan Kecamatan Kelara 2024.xlsx": {"Kelara": R(
    [["LAPORAN CAPAIAN KEGIATAN PER TRIWULAN"], ["KECAMATAN KELARA - TAHUN 2024"], [], ["No", "Uraian", "Satuan", "TW I", "TW II", "TW III", "TW IV", "Jumlah"],
     [1, "Jumlah Peserta Diklat Perkoperasian dan UMKM", "Orang"] + kq[PD] + [sum(kq[PD])],
     [2, "Jumlah UMKM yang Difasilitasi Izin Usaha", "UMKM"] + kq[IZ] + [sum(kq[IZ])],
     [3, "Jumlah Pelaku UKM yang Difasilitasi Bantuan Sarana dan Prasarana", "Orang"] + kq[BT] + [sum(kq[BT])]])}},
  [(m, f"2024-Q{k + 1}", False, only([v] * 11, "Kelara")) for m, vs in kq.items() for k, v in enumerate(vs)] + [(m, "2024", False, only([sum(vs)] * 11, "Kelara")) for m, vs in kq.items()],
  "one kecamatan, lines by quarters", year=2024)

d = D("h-files")
H("file-per-kecamatan", {f"kiriman kecamatan/{N[i]}.xlsx": {"DATA": R(
    [[f"PEMERINTAH KABUPATEN JENEPONTO"], [f"KECAMATAN {N[i].upper()}"], [], ["DATA KOPERASI DAN UMKM"], ["Keadaan : 31 Desember 2025"], [],
     ["No.", "Uraian", "Jumlah"], [1, "Jumlah Koperasi", d.J[i]], [2, "Jumlah Koperasi Aktif", d.A[i]], [3, "Jumlah UMKM", d.um[i]], [], [None, None, f"Camat {N[i]}"]]) } for i in (0, 4, 9)},
  [(m, "2025-Q4", False, only(c, N[0], N[4], N[9])) for m, c in ((K_, d.J), (A_, d.A), (U_, d.um))], "three files of three kecamatan", year=2025)

d = D("h-geser")
H("tabel-digeser", {"Copy of data koperasi (2).xlsx": {"Sheet3": R(
    [["DATA KOPERASI TAHUN 2023"], [], ["NO", None, "KECAMATAN", None, "AKTIF", None, "TIDAK AKTIF", None, "JUMLAH KOPERASI"]] +
    [[i + 1, None, N[i], None, d.A[i], None, d.T[i], None, d.J[i]] for i in range(11)] + [[None, None, "JUMLAH", None, sum(d.A), None, sum(d.T), None, sum(d.J)]], r0=6, c0=3)}},
  [(A_, "2023", False, d.A), (X_, "2023", False, d.T), (K_, "2023", False, d.J)], "begins at C6, spacer columns")

d = D("h-smt")
H("semester-satu-dua", {"Rekap izin usaha per semester.xlsx": {"2022": S(
    ["UMKM YANG DIFASILITASI IZIN USAHA", "TAHUN 2022"], [["No", "Kecamatan", "Semester I", "Semester II", "Jumlah"]], [d.z1, d.z2, add(d.z1, d.z2)])}},
  [(IZ, "2022-S1", False, d.z1), (IZ, "2022-S2", False, d.z2), (IZ, "2022", False, add(d.z1, d.z2))], "half years", year=2022)

d = D("h-bln3"); q = [d.n1, d.n2, d.n3]
H("april-mei-juni-jumlah", {"Bantuan sarpras Apr-Jun 2023.xlsx": {"TW2": S(
    ["REALISASI PELAKU UKM YANG DIFASILITASI BANTUAN SARPRAS", "TRIWULAN II TAHUN 2023"], [["No", "Kecamatan", "April", "Mei", "Juni", "Jumlah TW II"]], q + [add(*q)])}},
  [(BT, f"2023-{k:02}", False, c) for k, c in zip((4, 5, 6), q)] + [(BT, "2023-Q2", False, add(*q))], "months of a quarter")

d = D("h-dukung")
H("data-dukung-empat-iku", {"Data Dukung IKU 2024 Diskop UKM.xlsx": {"Data Dukung": S(
    KOP[:2] + ["", "DATA DUKUNG INDIKATOR KINERJA UTAMA TAHUN 2024"],
    [["No", "Kecamatan", "IKU 1", None, "IKU 2 - 3", None, None, "IKU 4", None],
     [None, None, "Jumlah Koperasi Aktif", "Jumlah Seluruh Koperasi", "Jumlah Peserta Diklat", "Jumlah UMKM Difasilitasi Izin Usaha", "Jumlah Seluruh UMKM", "Jumlah Pelaku UKM yang Difasilitasi", "Jumlah Target Pelaku UKM"]],
    [d.A, d.J, d.p1, d.z1, d.um, d.bt, d.tg], sig("Jeneponto, 10 Januari 2025"), merges=("C6:D6", "E6:G6", "H6:I6", "A6:A7", "B6:B7"))}},
  [(A_, "2024", False, d.A), (K_, "2024", False, d.J), (PD, "2024", False, d.p1), (IZ, "2024", False, d.z1), (U_, "2024", False, d.um), (BT, "2024", False, d.bt), (TG, "2024", False, d.tg)],
  "all four indicators", year=2024)

d = D("h-desaflow"); vs = VILLAGES["Tamalatea"]; v1 = [2 + (5 * k) % 7 for k in range(len(vs))]
H("peserta-per-desa-tamalatea", {"Peserta Diklat Kec Tamalatea TW III 2023.xlsx": {"Tamalatea": R(
    [["REKAP PESERTA DIKLAT UMKM DAN KOPERASI"], ["KECAMATAN TAMALATEA"], ["TRIWULAN III TAHUN 2023"], [], ["No", "Desa/Kelurahan", "Jumlah Peserta (Orang)"]] +
    [[k + 1, v, v1[k]] for k, v in enumerate(vs)] + [["Jumlah", None, sum(v1)]])}},
  [(PD, "2023-Q3", False, only([sum(v1)] * 11, "Tamalatea"))], "village rows, desa Turatea in Tamalatea")

d = D("h-tahunbaris"); ds = series("h-tahunbaris", 4)
H("tahun-sebagai-baris", {"Seri koperasi aktif.xlsx": {"Seri": R(
    [["Jumlah Koperasi Aktif Menurut Kecamatan (unit), 2022-2025"], [], ["Tahun"] + N + ["Jeneponto"]] + [[y] + x.A + [sum(x.A)] for y, x in zip((2022, 2023, 2024, 2025), ds)] + [["Sumber: Dinas Koperasi dan UKM"]])}},
  [(A_, str(y), False, x.A) for y, x in zip((2022, 2023, 2024, 2025), ds)], "years as rows, kecamatan as columns", year=2025)

d = D("h-totalatas")
H("total-kabupaten-di-atas", {"Dashboard UMKM.xlsx": {"Dashboard": R(
    [["DASHBOARD UMKM - TAHUN 2025"], ["Diperbarui: 31/12/2025 pukul 16.00"], [], ["Wilayah", "Mikro", "Kecil", "Menengah", "Total UMKM"], ["Kabupaten Jeneponto", sum(d.mi), sum(d.ke), sum(d.me), sum(d.um)]] +
    [["Kec. " + N[i], d.mi[i], d.ke[i], d.me[i], d.um[i]] for i in range(11)])}},
  [(MI, "2025", False, d.mi), (KE, "2025", False, d.ke), (ME, "2025", False, d.me), (U_, "2025", False, d.um)], "regency row on top", year=2025)

d = D("h-surat")
H("surat-pengantar-data", {"518-044-DISKOP-2023 Penyampaian Data.xlsx": {"Lampiran": S(
    ["Lampiran Surat Kepala Dinas Koperasi dan UKM", "Nomor : 518/044/DISKOP-UKM", "Tanggal : 12 Januari 2023", "Perihal : Penyampaian Data Koperasi", "", "DATA KOPERASI KABUPATEN JENEPONTO KEADAAN 31 DESEMBER 2022"],
    [["No", "Kecamatan", "Jumlah Koperasi", "Koperasi Aktif", "Koperasi Tidak Aktif"]], [d.J, d.A, d.T], sig("", "an. Kepala Dinas,"))}},
  [(K_, "2022-Q4", False, d.J), (A_, "2022-Q4", False, d.A), (X_, "2022-Q4", False, d.T)], "letter dated next year", year=2022)

d = D("h-kda"); i = N.index("Rumbia"); vs = VILLAGES["Rumbia"]; a = [k % 3 for k in range(len(vs))]; t = [(k + 1) % 2 for k in range(len(vs))]
H("kecamatan-dalam-angka", {"KDA Rumbia 2025 - tabel koperasi.xlsx": {"7.2": R(
    [["KECAMATAN RUMBIA DALAM ANGKA 2025"], ["Tabel 7.2 Jumlah Koperasi Menurut Desa dan Status di Kecamatan Rumbia, 2024"], [], ["Desa/Kelurahan", "Koperasi Aktif", "Koperasi Tidak Aktif", "Jumlah Koperasi"], ["(1)", "(2)", "(3)", "(4)"]] +
    [[v, a[k] or "-", t[k] or "-", (a[k] + t[k]) or "-"] for k, v in enumerate(vs)] + [["Kecamatan Rumbia", sum(a), sum(t), sum(a) + sum(t)], ["Sumber: Kantor Desa"]])}},
  [(A_, "2024", False, only([sum(a)] * 11, "Rumbia")), (X_, "2024", False, only([sum(t)] * 11, "Rumbia")), (K_, "2024", False, only([sum(a) + sum(t)] * 11, "Rumbia"))],
  "book of 2025 about 2024", year=2024)

d0, d1 = series("h-des", 2)
H("dua-posisi-desember", {"Koperasi Des 2022 vs Des 2023.xlsx": {"Banding": rec(
    ["DATA KOPERASI KABUPATEN JENEPONTO"], [["Per 31 Desember 2022", None, None, "Per 31 Desember 2023", None, None], ["Aktif", "Tidak Aktif", "Jumlah Koperasi"] * 2],
    [d0.A, d0.T, d0.J, d1.A, d1.T, d1.J])}},
  [(m, f"{y}-Q4", False, c) for y, x in ((2022, d0), (2023, d1)) for m, c in ((A_, x.A), (X_, x.T), (K_, x.J))], "two positions")

d = D("h-baris3"); rows = []
for i in range(11): rows += [[i + 1, N[i], "Aktif", d.A[i]], [None, None, "Tidak Aktif", d.T[i]], [None, None, "Jumlah", d.J[i]]]
H("kecamatan-gabung-tiga-baris", {"Status Koperasi TW IV 2025.xlsx": {"Status": R(
    [["STATUS KOPERASI PER KECAMATAN"], ["Triwulan IV Tahun 2025"], [], ["No", "Kecamatan", "Status Koperasi", "Jumlah Koperasi (Unit)"]] + rows,
    tuple(f"{L}{5 + 3 * i}:{L}{7 + 3 * i}" for i in range(11) for L in "AB"))}},
  [(A_, "2025-Q4", False, d.A), (X_, "2025-Q4", False, d.T), (K_, "2025-Q4", False, d.J)], "status as rows, merged kecamatan", year=2025)

d = D("h-legenda")
def warna(ws, d=d):
    for c, a, j in zip(under(ws, "% Aktif"), d.A, d.J): fill([c], "92D050" if a / j >= .6 else "FFC000")
H("legenda-warna-persen", {"Peta capaian koperasi aktif 2024.xlsx": {"Capaian": S(
    ["CAPAIAN KOPERASI AKTIF PER KECAMATAN TAHUN 2024"], [["No", "Kecamatan", "Koperasi Aktif", "Jumlah Koperasi", "% Aktif"]], [d.A, d.J, pct(d.A, d.J)],
    ["", "Keterangan warna kolom % Aktif: hijau = 60 % ke atas; jingga = di bawah 60 %"], fx=warna)}},
  [(A_, "2024", False, d.A), (K_, "2024", False, d.J)], "colours that only grade the percents", year=2024)

d = D("h-angkatan"); a1, a2 = d.p1, d.p2
H("angkatan-dan-jumlah", {"Bimtek Manajemen Koperasi TW IV.xlsx": {"Rekap": S(
    ["REKAP JUMLAH PESERTA BIMTEK PERKOPERASIAN DAN UMKM", "TRIWULAN IV TAHUN 2024"], [["No", "Kecamatan", "Angkatan I", "Angkatan II", "Jumlah Peserta"]], [a1, a2, add(a1, a2)])}},
  [(PD, "2024-Q4", False, add(a1, a2))], "batches with total", year=2024)

d = D("h-lintas"); q = [d.z1, d.z2]
H("across-izin-bantuan", {"Matriks capaian TW III 2023.xlsx": {"Matriks": across(
    ["MATRIKS CAPAIAN BIDANG PEMBERDAYAAN UKM", "TRIWULAN III TAHUN 2023"],
    [("Jumlah UMKM yang difasilitasi izin usaha", "UMKM", d.z1), ("Jumlah peserta diklat", "Orang", d.p1), ("Jumlah pelaku UKM yang difasilitasi bantuan sarana prasarana", "Orang", d.bt)])}},
  [(IZ, "2023-Q3", False, d.z1), (PD, "2023-Q3", False, d.p1), (BT, "2023-Q3", False, d.bt)], "matrix across")

# ---------- harmless company ----------
d = D("h-komen")
H("komentar-sumber", {"Koperasi TW II 2024 (ODS).xlsx": {"TW II": S(
    ["DATA KOPERASI TRIWULAN II TAHUN 2024"], [["No", "Kecamatan", "Koperasi Aktif", "Koperasi Tidak Aktif", "Jumlah Koperasi"]], [d.A, d.T, d.J],
    fx=lambda ws: comment(ws, "Koperasi Aktif", "Sumber: ODS Kementerian Koperasi, sudah dicocokkan dengan data kecamatan"))}},
  [(A_, "2024-Q2", False, d.A), (X_, "2024-Q2", False, d.T), (K_, "2024-Q2", False, d.J)], "a comment that names the source", year=2024)

d = D("h-fmtunit")
H("format-unit-orang", {"Koperasi dan diklat TW III 2025.xlsx": {"TW III": S(
    ["CAPAIAN BIDANG TRIWULAN III TAHUN 2025"], [["No", "Kecamatan", "Koperasi Aktif", "Jumlah Peserta Diklat"]], [d.A, d.p1],
    fx=lambda ws: [fmt(under(ws, "Koperasi Aktif", 1, 12), '0" unit"'), fmt(under(ws, "Jumlah Peserta Diklat", 1, 12), '0" orang"')])}},
  [(A_, "2025-Q3", False, d.A), (PD, "2025-Q3", False, d.p1)], "formats that only add the unit", year=2025)

d = D("h-filter")
H("dashboard-filter-semua", {"Dashboard UMKM (ekspor).xlsx": {"Tampilan": R(
    [["DASHBOARD DATA UMKM KABUPATEN JENEPONTO", None, None, None, None, "Filter"], ["Tahun 2024", None, None, None, None, "Sektor : Semua"], [None, None, None, None, None, "Jenis Kelamin : Semua"], [],
     ["No", "Kecamatan", "Usaha Mikro", "Usaha Kecil", "Usaha Menengah", "Jumlah UMKM"]] + body([d.mi, d.ke, d.me, d.um]))}},
  [(MI, "2024", False, d.mi), (KE, "2024", False, d.ke), (ME, "2024", False, d.me), (U_, "2024", False, d.um)], "filters that filter nothing", year=2024)

d = D("h-ket")
H("kolom-keterangan-lengkap", {"Rekap izin TW IV 2023.xlsx": {"TW IV": S(
    ["UMKM YANG DIFASILITASI IZIN USAHA", "TRIWULAN IV TAHUN 2023"], [["No", "Kecamatan", "Jumlah UMKM", "Tanggal Lapor", "Keterangan"]],
    [d.z1, [f"{3 + k} Januari 2024" for k in range(11)], txt("Lengkap", "Lengkap", "Bukti terlampir")])}},
  [(IZ, "2023-Q4", False, d.z1)], "remarks that say all is well")

d = D("h-kuning"); top = max(range(11), key=lambda i: d.J[i])
H("warna-tertinggi", {"Sebaran koperasi 2022.xlsx": {"Sebaran": S(
    ["SEBARAN KOPERASI MENURUT KECAMATAN TAHUN 2022"], [["No", "Kecamatan", "Jumlah Koperasi"]], [d.J],
    ["", "Kuning = kecamatan dengan jumlah koperasi tertinggi", f"Koperasi terbanyak berada di Kecamatan {N[top]} yaitu {d.J[top]} unit."],
    fx=lambda ws, top=top: fill([under(ws, "Jumlah Koperasi")[top]], "FFFF00"))}},
  [(K_, "2022", False, d.J)], "yellow marks the highest", year=2022)

d = D("h-catat")
H("catatan-definisi", {"Data UMKM Smt I 2025.xlsx": {"UMKM": S(
    ["JUMLAH UMKM PER 30 JUNI 2025"], [["No", "Kecamatan", "Usaha Mikro", "Usaha Kecil", "Usaha Menengah", "Jumlah UMKM"]], [d.mi, d.ke, d.me, d.um],
    ["", "Catatan:", "1. Kriteria usaha mengacu pada Peraturan Pemerintah Nomor 7 Tahun 2021.", "2. Data mencakup seluruh sektor usaha dan telah diverifikasi oleh pendamping UMKM."])}},
  [(MI, "2025-Q2", False, d.mi), (KE, "2025-Q2", False, d.ke), (ME, "2025-Q2", False, d.me), (U_, "2025-Q2", False, d.um)], "notes that narrow nothing", year=2025)
