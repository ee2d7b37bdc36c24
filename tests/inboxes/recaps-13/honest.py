from short import *
KT = ["No", "Kecamatan", "Koperasi Aktif", "Koperasi Tidak Aktif", "Jumlah Koperasi"]
def kop(p, d, a=1, t=1, j=1): return [(m, p, False, c) for m, c, w in ((A_, d.A, a), (X_, d.T, t), (K_, d.J, j)) if w]
def um(p, d): return [(m, p, False, c) for m, c in ((MI, d.mi), (KE, d.ke), (ME, d.me), (U_, d.um))]

# ---------- koperasi ----------
d = D("13a")
H("keadaan-akhir-bulan-oktober", {"Lapbul Kelembagaan 10-2023.xlsx": {"Okt": S(
    ["LAPORAN BULANAN BIDANG KELEMBAGAAN KOPERASI", "Keadaan Akhir Bulan Oktober 2023"], [["No.", "Kecamatan", "Kop. Aktif", "Kop. Tdk Aktif", "Jml Koperasi", "Ket."]],
    [d.A, d.T, d.J, txt("", "diantar langsung", "via email")], sig("Jeneponto, 2 November 2023", "Kepala Bidang Kelembagaan,"))}}, kop("2023-10", d), "month's end")

d = D("13b")
H("tanggal-angka-31-12-2022", {"DATA KOPERASI 2022 FIX.xlsx": {"Data": S(
    ["REKAPITULASI DATA KOPERASI SE-KABUPATEN JENEPONTO", "Kondisi 31-12-2022"], [["NO. URUT", "KECAMATAN", "JUMLAH KOPERASI (UNIT)", None, "TOTAL (UNIT)"], [None, None, "AKTIF", "TIDAK AKTIF"]],
    [d.A, d.T, d.J], merges=("A4:A5", "B4:B5", "C4:D4", "E4:E5"), name=lambda n: "Kec. " + n, total="Total Kabupaten")}}, kop("2022-Q4", d), "numeric date", year=2022)

d = D("13c")
H("singkatan-ka-kta-jk", {"Rekap kop TW2 2024.xlsx": {"TW2": S(
    ["DATA PERKEMBANGAN KOPERASI", "Triwulan II Tahun 2024"], [["No", "Kecamatan", "KA", "KTA", "JK"]], [d.A, d.T, d.J],
    ["", "Keterangan singkatan:", "KA = Koperasi Aktif", "KTA = Koperasi Tidak Aktif", "JK = Jumlah Koperasi"])}}, kop("2024-Q2", d), "abbreviations with a key", year=2024)

d = D("13d")
H("banyaknya-koperasi", {"isian profil daerah 2023.xlsx": {"Kop": S(
    ["Banyaknya Koperasi Dirinci Menurut Kecamatan", "Keadaan Akhir Tahun 2023"], [["Kecamatan", "Banyaknya Koperasi", "Di antaranya Aktif"]], [d.J, d.A], ["Diolah oleh Subbagian Perencanaan"], no=None, total="Kab. Jeneponto")}},
  kop("2023", d, t=0), "banyaknya; position at the end of the year")

d = D("13e"); order = sorted(range(11), key=lambda i: -d.J[i])
H("urut-dari-terbanyak", {"Koperasi terbanyak 2025.xlsx": {"Urut": S(
    ["JUMLAH KOPERASI MENURUT KECAMATAN", "Diurutkan dari yang terbanyak, Tahun 2025"], [["Peringkat", "Kecamatan", "Jumlah Koperasi", "Koperasi Aktif", "Koperasi Tidak Aktif"]], [d.J, d.A, d.T], order=order)}},
  kop("2025", d), "sorted by figure", year=2025)

d = D("13f"); rows = []; groups = (("Daerah Pemilihan 1", [4, 5]), ("Daerah Pemilihan 2", [2, 3]), ("Daerah Pemilihan 3", [0, 1]), ("Daerah Pemilihan 4", [6, 7, 8, 9, 10]))
for g, ix in groups:
    rows.append([None, g]); rows += [[i + 1, N[i], d.A[i], d.T[i], d.J[i]] for i in ix]
    rows.append([None, "Sub Jumlah"] + [sum(c[i] for i in ix) for c in (d.A, d.T, d.J)])
H("per-dapil-subjumlah", {"Bahan reses - data koperasi 2024.xlsx": {"Dapil": R([["DATA KOPERASI PER KECAMATAN DIKELOMPOKKAN MENURUT DAERAH PEMILIHAN"], ["Posisi per 31 Maret 2024"], [], KT] + rows + [[None, "Jumlah Seluruhnya", sum(d.A), sum(d.T), sum(d.J)]])}},
  kop("2024-Q1", d), "sections with subtotals", year=2024)

d = D("13g")
H("akhir-semester-satu", {"Posisi semester I - Kelembagaan.xlsx": {"SMT I": S(
    ["POSISI KOPERASI PADA AKHIR SEMESTER I TAHUN 2024", "(30 Juni 2024)"], [KT], [d.A, d.T, d.J], [[None, "Dibuat oleh:", "Pengelola Data"], [None, "Diperiksa oleh:", "Kepala Seksi"], [None, "Tanggal cetak:", "05/07/2024"]])}},
  kop("2024-Q2", d), "end of semester = second quarter's last day", year=2024)

d = D("13h")
H("nota-dinas", {"Nota Dinas Kabid ke Sekretaris.xlsx": {"ND": S(
    ["NOTA DINAS", "Kepada Yth.  : Sekretaris Dinas", "Dari         : Kepala Bidang Kelembagaan Koperasi", "Nomor        : 000/ND-KOP/X/2023", "Perihal      : Penyampaian data koperasi Triwulan III Tahun 2023", "",
     "Bersama ini disampaikan data koperasi per kecamatan keadaan Triwulan III Tahun 2023 sebagai berikut :"], [KT], [d.A, d.T, d.J],
    ["Demikian disampaikan, atas perhatian Bapak diucapkan terima kasih.", "", "Tembusan:", "1. Kepala Dinas (sebagai laporan)", "2. Arsip"] + sig("Jeneponto, 6 Oktober 2023", "Kepala Bidang,"))}}, kop("2023-Q3", d), "memo around the table")

d = D("13i")
H("narasi-di-bawah-tabel", {"Bab II gambaran koperasi.xlsx": {"Tabel 2.9": S(
    ["Tabel 2.9 Perkembangan Koperasi Kabupaten Jeneponto Tahun 2022"], [["No", "Kecamatan", "Koperasi", None, None, "Koperasi Aktif (%)"], [None, None, "Aktif", "Tidak Aktif", "Jumlah", None]], [d.A, d.T, d.J, pct(d.A, d.J)],
    ["", f"Berdasarkan tabel di atas, dari {sum(d.J)} koperasi di Kabupaten Jeneponto sebanyak {sum(d.A)} koperasi berstatus aktif.", "Persentase koperasi aktif dihitung dari jumlah koperasi aktif dibagi jumlah koperasi dikali 100."],
    merges=("A3:A4", "B3:B4", "C3:E3", "F3:F4"))}}, kop("2022", d), "a paragraph below", year=2022)

d = D("13j")
H("jam-wita", {"cutoff 30 sept.xlsx": {"Lembar1": S(
    ["Data Koperasi Kabupaten Jeneponto", "Keadaan tanggal 30 September 2025 pukul 16.00 WITA", "Ditarik dari aplikasi ODS Kementerian Koperasi"], [KT], [d.A, d.T, d.J], ["Operator: Pejabat Rekaan"], name=str.upper)}}, kop("2025-Q3", d), "hour of the extract", year=2025)

s = series("13k", 4)
H("empat-posisi-melebar", {"Tren koperasi aktif 2023.xlsx": {"Tren": S(
    ["TREN JUMLAH KOPERASI AKTIF PER TRIWULAN", "Tahun 2023, posisi akhir triwulan"], [["No", "Kecamatan", "31 Maret 2023", "30 Juni 2023", "30 September 2023", "31 Desember 2023"]], [y.A for y in s])}},
  [(A_, f"2023-Q{k + 1}", False, y.A) for k, y in enumerate(s)], "dates as headings, measure in the title")

d = D("13l")
H("dengan-luas-penduduk", {"Profil kecamatan 2024.xlsx": {"Profil": S(
    ["PROFIL SINGKAT KECAMATAN", "TAHUN 2024"], [["No", "Kecamatan", "Luas Wilayah (km2)", "Jumlah Penduduk (jiwa)", "Jumlah Desa/Kelurahan", "Jumlah Koperasi (unit)", "Jumlah UMKM (unit usaha)"]],
    [[121.82, 152.96, 57.58, 88.3, 69.49, 53.76, 33.04, 29.91, 40.68, 43.95, 58.3], [v * 41 for v in d.o1], [14, 8, 12, 12, 13, 11, 6, 7, 8, 10, 12], d.J, d.um])}},
  [(K_, "2024", False, d.J), (U_, "2024", False, d.um)], "other columns beside", year=2024)

d = D("13m"); e = D("13m2")
H("lima-tahun-kelompok", {"Statistik 2021-2022 koperasi.xlsx": {"Statistik": rec(
    ["STATISTIK KOPERASI KABUPATEN JENEPONTO", "TAHUN 2021 - 2022"], [["Tahun 2021", None, "Tahun 2022", None], ["Aktif", "Tidak Aktif"] * 2], [d.A, d.T, e.A, e.T], mergetitle=True, foot=["Sumber data: Bidang Kelembagaan Koperasi"])}},
  kop("2021", d, j=0) + kop("2022", e, j=0), "two years", year=2022)

d = D("13n")
H("kata-jumlah-seluruh", {"IKU-1 TW IV 2025.xlsx": {"IKU 1": S(
    ["KERTAS KERJA PENGUKURAN KINERJA", "Sasaran Strategis 1 : Meningkatnya Kualitas Kelembagaan Koperasi UKM", "Indikator : Persentase Koperasi Aktif", "Periode Pengukuran : Triwulan IV 2025"],
    [["No", "Kecamatan", "Jumlah Koperasi Aktif (a)", "Jumlah Seluruh Koperasi (b)", "Persentase (a/b x 100)"], ["1", "2", "3", "4", "5"]], [d.A, d.J, pct(d.A, d.J)], ["Catatan: penomoran kolom mengikuti format Bagian Organisasi"])}},
  kop("2025-Q4", d, t=0), "letters in headings", year=2025)

d = D("13o")
H("salam-dan-ucapan", {"Kiriman Bu Kabid.xlsx": {"Sheet1": S(
    ["Assalamu'alaikum Wr. Wb.", "Yth. Ibu Kasubag Perencanaan, berikut data koperasi Triwulan I 2025", ""], [KT], [d.A, d.T, d.J], ["Terima kasih", "Wassalam"])}}, kop("2025-Q1", d), "greetings", year=2025)

d = D("13p"); rows = []
for i in range(11): rows += [[N[i], "Koperasi Aktif", d.A[i]], [None, "Koperasi Tidak Aktif", d.T[i]]]
H("dua-baris-per-kecamatan", {"Status kop Maret 2023.xlsx": {"Maret": R([["STATUS KOPERASI"], ["Keadaan 31 Maret 2023"], [], ["Kecamatan", "Uraian", "Banyaknya (unit)"]] + rows, merges=[f"A{5 + 2 * i}:A{6 + 2 * i}" for i in range(11)])}},
  kop("2023-Q1", d, j=0), "merged kecamatan, two rows")

d = D("13q")
H("keaktifan-ya-tidak", {"Koperasi menurut keaktifan 2024.xlsx": {"A": S(
    ["KOPERASI MENURUT KEAKTIFAN DAN KECAMATAN", "Triwulan III - 2024"], [["#", "Kecamatan", "Yang Aktif", "Yang Tidak Aktif", "Semua Koperasi"]], [d.A, d.T, d.J], total="Kabupaten")}}, kop("2024-Q3", d), "yang aktif", year=2024)

d = D("13r")
H("kolom-camat-dan-tanggal-terima", {"Monitoring penerimaan laporan.xlsx": {"TW III": S(
    ["REKAP KOPERASI TRIWULAN III TAHUN 2023", "Berdasarkan laporan petugas kecamatan"], [["No", "Kecamatan", "Nama Petugas", "Tanggal Laporan Diterima", "Koperasi Aktif", "Koperasi Tidak Aktif", "Jumlah Koperasi", "Cara Pengiriman"]],
    [txt("Petugas A", "Petugas B"), txt("02/10/2023", "03/10/2023", "05/10/2023"), d.A, d.T, d.J, txt("surel", "diantar", "WA")])}}, kop("2023-Q3", d), "receipt columns")

# ---------- UMKM ----------
d = D("13s")
H("umkm-tk-omzet", {"Keragaan UMKM 2023.xlsx": {"Keragaan": rec(
    ["KERAGAAN USAHA MIKRO, KECIL DAN MENENGAH", "KABUPATEN JENEPONTO TAHUN 2023"], [["Jumlah Unit Usaha", None, None, None, "Tenaga Kerja (orang)", "Omzet (Rp)"], ["Usaha Mikro", "Usaha Kecil", "Usaha Menengah", "Jumlah UMKM", "^", "^"]],
    [d.mi, d.ke, d.me, d.um, d.o1, d.r1], totalformula=True, foot=SIGN)}}, um("2023", d), "keragaan")

d = D("13t")
H("umkm-triwulan-kedua", {"UMKM TRW II TA 2024.xlsx": {"TRW II": S(
    ["PENDATAAN UMKM", "Triwulan Kedua Tahun Anggaran 2024"], [["No", "Nama Kecamatan", "Mikro", "Kecil", "Menengah", "Jumlah UMKM"]], [d.mi, d.ke, d.me, d.um])}}, um("2024-Q2", d), "triwulan kedua", year=2024)

d = D("13u")
H("pelaku-umkm-andil", {"Sebaran UMKM Kab Jeneponto 2025.xlsx": {"Sebaran": S(
    ["SEBARAN PELAKU UMKM MENURUT KECAMATAN TAHUN 2025"], [["No", "Kecamatan", "Jumlah UMKM", "Andil terhadap Kabupaten (%)"]], [d.um, pct(d.um, [sum(d.um)] * 11)], ["Andil = jumlah UMKM kecamatan dibagi jumlah UMKM kabupaten"])}}, [(U_, "2025", False, d.um)], "share column", year=2025)

d = D("13v")
H("umkm-jarak-kolom-kosong", {"umkm per 31 des 2023.xlsx": {"Rekap": S(
    ["REKAP UMKM PER 31 DESEMBER 2023"], [["No", "Kecamatan", None, "Usaha Mikro", None, "Usaha Kecil", None, "Usaha Menengah", None, "Total UMKM"]], [[None] * 11, d.mi, [None] * 11, d.ke, [None] * 11, d.me, [None] * 11, d.um], total=None, gap=3)}}, um("2023-Q4", d), "blank columns between")

d = D("13w")
H("umkm-melintang-uraian", {"Elemen data UMKM 2022.xlsx": {"Elemen": across(["ELEMEN DATA SEKTORAL UMKM", "TAHUN DATA 2022"], [("Usaha Mikro", "Unit", d.mi), ("Usaha Kecil", "Unit", d.ke), ("Usaha Menengah", "Unit", d.me)], foot=["Walidata pendukung: Dinas Koperasi dan UKM"])}},
  um("2022", d)[:3], "districts across", year=2022)

s = series("13x", 3)
H("umkm-tiga-tab-tahun", {"Rekap UMKM antar tahun.xlsx": {str(2022 + k): S(["JUMLAH USAHA MIKRO, KECIL, DAN MENENGAH", f"TAHUN {2022 + k}"], [["No", "Kecamatan", "Jumlah UMKM"]], [y.um]) for k, y in enumerate(s)}},
  [(U_, str(2022 + k), False, y.um) for k, y in enumerate(s)], "a tab per year", year=2024)

# ---------- diklat ----------
d = D("13y")
H("diklat-juli-sd-september", {"Diklat jul-sep.xlsx": {"Rekap": S(
    ["REKAPITULASI PESERTA DIKLAT PERKOPERASIAN DAN UMKM", "Periode Pelaksanaan : Juli s/d September 2023"], [["No", "Kecamatan Asal Peserta", "Jumlah Peserta (orang)"]], [d.p1], ["Tempat pelaksanaan : Aula Dinas Koperasi dan UKM"])}}, [(PD, "2023-Q3", False, d.p1)], "July to September")

d = D("13z")
H("diklat-januari-desember", {"Peserta pelatihan 2022.xlsx": {"2022": S(
    ["PESERTA DIKLAT PERKOPERASIAN DAN UMKM", "JANUARI - DESEMBER 2022"], [["No", "Kecamatan", "Laki-laki", "Perempuan", "Jumlah Peserta"]], [d.p1, d.p2, add(d.p1, d.p2)])}}, [(PD, "2022", False, add(d.p1, d.p2))], "January - December", year=2022)

d = D("13aa"); q = [d.p1, d.p2, d.p3, d.p4]
H("diklat-tw-romawi-setahun", {"Diklat 2024 per TW.xlsx": {"Diklat": rec(["PESERTA DIKLAT PERKOPERASIAN DAN UMKM T.A. 2024"], [["Realisasi Peserta Diklat (Orang)", None, None, None, None], ["TW. I", "TW. II", "TW. III", "TW. IV", "Setahun"]], q + [add(*q)], totalword="Jumlah Total")}},
  [(PD, f"2024-Q{k + 1}", False, c) for k, c in enumerate(q)] + [(PD, "2024", False, add(*q))], "setahun", year=2024)

d = D("13ab")
H("diklat-nol-strip", {"Diklat TW I 2025.xlsx": {"TW I": S(
    ["PESERTA PELATIHAN PERKOPERASIAN DAN UMKM", "TRIWULAN I TAHUN 2025"], [["No", "Kecamatan", "Peserta Diklat (Orang)"]], [["-" if N[i] in ("Rumbia", "Batang") else v for i, v in enumerate(d.p1)]], ["", "Keterangan : tanda - berarti tidak ada peserta"], total=None)}},
  [(PD, "2025-Q1", False, [0 if N[i] in ("Rumbia", "Batang") else v for i, v in enumerate(d.p1)])], "dash explained as none", year=2025)

d = D("13ac"); m = [d.p1, d.p2, d.p3]
H("diklat-okt-nov-des", {"Diklat TW IV.xlsx": {"Okt-Des": S(
    ["DATA PESERTA DIKLAT PERKOPERASIAN DAN UMKM", "TAHUN 2023"], [["No", "Kecamatan", "Okt", "Nop", "Des", "Jml TW IV"]], m + [add(*m)])}}, [(PD, f"2023-{k}", False, c) for k, c in zip((10, 11, 12), m)] + [(PD, "2023-Q4", False, add(*m))], "Nop")

d = D("13ad")
H("diklat-sampai-akhir-triwulan", {"Capaian diklat sd TW II 2023.xlsx": {"s.d. TW II": S(
    ["CAPAIAN PESERTA DIKLAT PERKOPERASIAN DAN UMKM", "Sampai dengan Triwulan II Tahun 2023 (kumulatif)"], [["No", "Kecamatan", "Peserta Diklat s.d. TW II"]], [add(d.p1, d.p2)])}}, [(PD, "2023-Q2", True, add(d.p1, d.p2))], "running total")

d = D("13ae")
H("diklat-baris-kegiatan", {"Rekap pelatihan April 2024.xlsx": {"April": R([["DINAS KOPERASI DAN UKM KABUPATEN JENEPONTO"], ["PESERTA DIKLAT PERKOPERASIAN DAN UMKM BULAN APRIL 2024"], ["Sumber dana: APBD Kabupaten"], []] + [["No", "Kecamatan", "Jumlah Peserta Diklat", "Penanggung Jawab"]] + [[k + 1, N[i], d.p1[i], "Seksi Pemberdayaan"] for k, i in enumerate(ALPHA)] + [[None, "J u m l a h", sum(d.p1)]])}},
  [(PD, "2024-04", False, d.p1)], "spaced total word; one budget named", year=2024)

# ---------- izin ----------
d = D("13af"); m = [d.z1, d.z2, d.z3]
H("izin-tiga-bulan-dan-jumlah", {"Fasilitasi izin TW II 2025.xlsx": {"TW II": S(
    ["JUMLAH UMKM YANG DIFASILITASI IZIN USAHA", "TRIWULAN II TAHUN 2025"], [["No", "Kecamatan", "Realisasi", None, None, None], [None, None, "April", "Mei", "Juni", "Jumlah"]], m + [add(*m)], merges=("A4:A5", "B4:B5", "C4:F4"))}},
  [(IZ, f"2025-0{k}", False, c) for k, c in zip((4, 5, 6), m)] + [(IZ, "2025-Q2", False, add(*m))], "three months", year=2025)

d = D("13ag")
H("izin-buka-layanan-keliling", {"Pojok layanan izin 2023.xlsx": {"Hasil": S(
    ["HASIL FASILITASI IZIN USAHA BAGI UMKM", "Triwulan IV TA. 2023"], [["No", "Kecamatan", "UMKM yang Difasilitasi Izin Usaha", "Jumlah UMKM", "%"]], [d.z1, d.um, pct(d.z1, d.um)], ["Rumus % : UMKM yang difasilitasi izin usaha / jumlah UMKM x 100"])}},
  [(IZ, "2023-Q4", False, d.z1), (U_, "2023-Q4", False, d.um)], "numerator and denominator")

d = D("13ah")
H("izin-bulan-angka-tab", {"Izin usaha UMKM 2024.xlsx": {f"{k:02d}-2024": S(["UMKM YANG DIFASILITASI IZIN USAHA", f"Bulan : {b} 2024"], [["No", "Kecamatan", "Jumlah UMKM yang Difasilitasi Izin Usaha"]], [c]) for k, b, c in ((7, "Juli", d.z1), (8, "Agustus", d.z2), (9, "September", d.z3))}},
  [(IZ, f"2024-0{k}", False, c) for k, c in ((7, d.z1), (8, d.z2), (9, d.z3))], "monthly tabs", year=2024)

d = D("13ai"); n = {2: None, 7: None}; c = [0 if i in n else v for i, v in enumerate(d.z1)]
H("izin-nihil", {"Izin TW III 2022.xlsx": {"TW III": S(
    ["UMKM YANG DIFASILITASI IZIN USAHA", "TRIWULAN III TAHUN 2022"], [["No", "Kecamatan", "UMKM Difasilitasi Izin Usaha"]], [["nihil" if i in n else v for i, v in enumerate(d.z1)]], ["Nihil = tidak ada UMKM yang difasilitasi pada triwulan ini"], total=None)}},
  [(IZ, "2022-Q3", False, c)], "nihil explained as nought", year=2022)

# ---------- bantuan ----------
d = D("13aj")
H("bantuan-sasaran-realisasi-persen", {"IKU 4 TA 2024.xlsx": {"IKU 4": S(
    ["PELAKU USAHA YANG MENDAPATKAN BANTUAN SARANA DAN PRASARANA", "TAHUN ANGGARAN 2024"], [["No", "Kecamatan", "Target UKM (pelaku)", "Realisasi UKM yang Difasilitasi (pelaku)", "Capaian (%)"]], [d.tg, d.bt, pct(d.bt, d.tg)])}},
  [(TG, "2024", False, d.tg), (BT, "2024", False, d.bt)], "target and realisation", year=2024)

d = D("13ak"); q = [d.p1, d.p2]
H("bantuan-tw-i-ii", {"Penyaluran sarpras smt I.xlsx": {"Penyaluran": S(
    ["UKM YANG DIFASILITASI BANTUAN SARANA DAN PRASARANA", "TAHUN 2023"], [["No", "Kecamatan", "Triwulan I", "Triwulan II"]], q, ["BAST telah ditandatangani seluruh penerima"] + sig("Jeneponto, 10 Juli 2023"))}}, [(BT, f"2023-Q{k + 1}", False, c) for k, c in enumerate(q)], "handed over")

d = D("13al")
H("bantuan-baris-judul-inggris", {"Assisted SMEs 2025.xlsx": {"T4": S(
    ["UKM yang Difasilitasi Sarana dan Prasarana menurut Kecamatan, 2025", "SMEs Facilitated with Facilities and Infrastructure by District, 2025"], [["Kecamatan / District", "UKM yang Difasilitasi / Facilitated SMEs"]], [d.bt], no=None, total="Jeneponto")}}, [(BT, "2025", False, d.bt)], "bilingual", year=2025)

d = D("13am")
H("monev-gabungan", {"Lampiran Monev TW I 2024.xlsx": {"Lamp. II": rec(
    ["LAMPIRAN II", "LAPORAN MONITORING DAN EVALUASI TRIWULAN I TAHUN 2024"], [["Koperasi", None, "UMKM", None], ["Jumlah Koperasi", "Koperasi Aktif", "Jumlah UMKM", "UMKM Difasilitasi Izin Usaha"]], [d.J, d.A, d.um, d.z1], numrow=list(range(1, 7)), foot=["Tim Monev: Pejabat Rekaan"])}},
  [(K_, "2024-Q1", False, d.J), (A_, "2024-Q1", False, d.A), (U_, "2024-Q1", False, d.um), (IZ, "2024-Q1", False, d.z1)], "both divisions", year=2024)

d = D("13an")
H("kop-surat-sumber-bawah", {"Tabel permintaan DPRD.xlsx": {"Jawaban": S(
    KOP + ["", "Jawaban atas permintaan data Komisi II DPRD", "Jumlah UMKM dan Koperasi per Kecamatan Tahun 2024"], [["No", "Kecamatan", "UMKM", "Koperasi"], [None, None, "(unit usaha)", "(unit)"]], [d.um, d.J], ["Sumber: Bidang Pemberdayaan UKM dan Bidang Kelembagaan Koperasi"])}}, [(U_, "2024", False, d.um), (K_, "2024", False, d.J)], "unit row below heading", year=2024)
