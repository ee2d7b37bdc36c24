from short import *

KO = ["Koperasi Aktif", "Koperasi Tidak Aktif", "Jumlah Koperasi"]
UK = ["Usaha Mikro", "Usaha Kecil", "Usaha Menengah", "Jumlah UMKM"]
def kc(d): return [d.A, d.T, d.J]
def uc(d): return [d.mi, d.ke, d.me, d.um]
def L(*rows): return R([r if isinstance(r, list) else [r] for r in rows])

# ---- koperasi
d = D("w17 surat pengantar bappeda")
H("surat-pengantar", {"Data Koperasi TW III.xlsx": {
    "Surat": L(*KOP, "", ["Nomor", ": 518/000/DKUKM/X/2023"], ["Sifat", ": Biasa"], ["Lampiran", ": 1 (satu) berkas"], ["Hal", ": Penyampaian Data Koperasi"], "",
        "Yth. Kepala Bappeda Kabupaten Jeneponto", "di - Bontosunggu", "",
        "Menindaklanjuti surat Saudara tanggal 2 Oktober 2023 perihal permintaan data dukung Indikator Kinerja Utama, bersama ini kami sampaikan data koperasi Triwulan III Tahun 2023 sebagaimana terlampir.",
        "Data dimaksud telah diperiksa oleh Kepala Seksi dan disetujui oleh Kepala Bidang Kelembagaan Koperasi.",
        "Apabila diperlukan penjelasan lebih lanjut dapat menghubungi Saudara Petugas Rekaan pada jam kerja.",
        "Demikian disampaikan, atas kerja samanya diucapkan terima kasih."),
    "Lampiran": S(["Lampiran Surat Kepala Dinas Koperasi dan UKM", "DATA KOPERASI MENURUT KECAMATAN", "Keadaan 30 September 2023"], [NK + KO], kc(d), sig("Bontosunggu, 5 Oktober 2023"))}},
  KM(d, "2023-Q3"))

d = D("w17 dasar hukum kelembagaan")
H("dasar-hukum", {"Bidang Kelembagaan/keragaan.xlsx": {"Keragaan": rec(["KERAGAAN KOPERASI KABUPATEN JENEPONTO", "PER 31 DESEMBER 2023"], [["Jumlah Koperasi (unit)", None, None], ["Aktif", "Tidak Aktif", "Total"]], kc(d),
    numrow=["(1)", "(2)", "(3)", "(4)", "(5)"], foot=["Dasar hukum:", "1. Undang-Undang Nomor 25 Tahun 1992 tentang Perkoperasian;", "2. Peraturan Pemerintah Nomor 7 Tahun 2021 tentang Kemudahan, Pelindungan, dan Pemberdayaan Koperasi dan UMKM;",
    "3. Peraturan Bupati tentang Kedudukan, Susunan Organisasi, Tugas dan Fungsi serta Tata Kerja Dinas.", "", "Sumber: Bidang Kelembagaan Koperasi"] + TAIL("Bontosunggu, 8 Januari 2024"))}}, KM(d, "2023-Q4"))

d = D("w17 ods sinkron")
H("sumber-ods", {"koperasi_TW2.xlsx": {"TW II": S(["JUMLAH KOPERASI AKTIF DAN TIDAK AKTIF PER KECAMATAN", "TRIWULAN II TAHUN 2023"], [NK + KO + ["% Aktif"]], kc(d) + [pct(d.A, d.J)],
    ["Sumber data: Online Data System (ODS) Kementerian Koperasi dan UKM, diunduh dengan akun admin kabupaten.", "Hasil unduhan dicocokkan satu per satu dengan buku daftar umum koperasi oleh PPKL di masing-masing kecamatan.",
     "Kolom % Aktif = koperasi aktif dibagi jumlah koperasi dikali 100."])}}, KM(d, "2023-Q2"))

d = D("w17 pemekaran")
H("catatan-pemekaran", {"Tabel Koperasi.xlsx": {"Tabel": S(["Tabel 4.1 Jumlah Koperasi menurut Kecamatan di Kabupaten Jeneponto, 31 Desember 2023"], [NK + KO], kc(d),
    ["*) Kecamatan hasil pemekaran dari Kecamatan Bangkala, Tamalatea, Binamu, Batang dan Kelara; data sudah disajikan menurut wilayah administrasi yang berlaku sekarang.",
     "Urutan kecamatan mengikuti kode wilayah BPS."], name=lambda n: n + " *)" if n in ("Bangkala Barat", "Bontoramba", "Turatea", "Arungkeke", "Rumbia", "Tarowang") else n)}}, KM(d, "2023-Q4"))

d = D("w17 transposed koperasi")
H("melintang", {"rekap melintang.xlsx": {"Rekap": across(["REKAPITULASI KOPERASI", "Posisi 31 Maret 2023"], [("Koperasi Aktif", "Unit", d.A), ("Koperasi Tidak Aktif", "Unit", d.T), ("Jumlah Koperasi", "Unit", d.J)],
    foot=["", "Tabel dibuat melintang agar muat pada halaman lanskap dokumen LKjIP.", "Penanggung jawab: Seksi Pengawasan Koperasi"])}}, KM(d, "2023-Q1"))

d = D("w17 dapil")
G = [("Dapil I", (4, 5)), ("Dapil II", (3, 2)), ("Dapil III", (0, 1)), ("Dapil IV", (6, 7, 8)), ("Dapil V", (9, 10))]
rows = []
for g, ii in G:
    rows += [[None, N[i], d.A[i], d.T[i], d.J[i]] for i in ii] + [[None, "Jumlah " + g] + [sum(c[i] for i in ii) for c in kc(d)]]
n = 0
for r in rows:
    if not r[1].startswith("Jumlah"): n += 1; r[0] = n
H("subtotal-dapil", {"koperasi dapil.xlsx": {"Sheet1": R([["DATA KOPERASI MENURUT DAERAH PEMILIHAN DAN KECAMATAN"], ["Bahan rapat dengar pendapat dengan Komisi II DPRD"], ["Keadaan per 30 Juni 2023"], [], NK + KO] + rows +
    [[None, "TOTAL"] + [sum(c) for c in kc(d)], [], ["Pengelompokan dapil hanya untuk memudahkan pembacaan oleh anggota dewan."]])}}, KM(d, "2023-Q2"))

d = D("w17 comment cek")
H("komentar-cek", {"kop sept.xlsx": {"Data": S(["JUMLAH KOPERASI MENURUT KECAMATAN", "Keadaan 30 September 2023"], [NK + KO], kc(d), ["Sumber: Dinas Koperasi dan UKM Kab. Jeneponto"],
    fx=lambda ws: (comment(ws, "Koperasi Aktif", "Sudah saya cek dengan berkas di lemari arsip, cocok semua. Terima kasih."), comment(ws, "Binamu", "Ibu kota kabupaten, kantor dinas ada di sini.")))}}, KM(d, "2023-Q3"))

d = D("w17 kode wilayah hidden")
H("lembar-referensi-tersembunyi", {"Koperasi Jeneponto.xlsx": {"Isi": S(["DATA KOPERASI", "Kabupaten Jeneponto", "31 Desember 2023"], [["Kode", "Kecamatan"] + KO], kc(d), no=lambda k: CODES[k - 1], foot=["Kode wilayah menurut Kepmendagri."]),
    "ref": R([["kode_bps", "kecamatan", "jml_desa"]] + [[BPS[i], N[i], DESA[i]] for i in range(11)], fx=lambda ws: setattr(ws, "sheet_state", "hidden"))}}, KM(d, "2023-Q4"))

d = D("w17 ekonomi luas")
H("kolom-wilayah", {"Profil koperasi.xlsx": {"Profil": S(["PROFIL WILAYAH DAN KOPERASI", "Keadaan 31 Desember 2023"], [NK + ["Luas (km2)", "Jumlah Penduduk (jiwa)", "Jumlah Desa/Kelurahan"] + KO], [LUAS, PDDK, DESA] + kc(d),
    ["Luas wilayah dan jumlah penduduk bersumber dari publikasi Kabupaten Dalam Angka.", "Data koperasi bersumber dari Bidang Kelembagaan Koperasi."])}}, KM(d, "2023-Q4"))

d = D("w17 formula vlookup")
H("rumus-jumlah", {"kop rumus.xlsx": {"Rekap": S(["REKAP KOPERASI KABUPATEN JENEPONTO", "TRIWULAN III 2023"], [NK + KO + ["Persentase Koperasi Aktif", "Peringkat"]],
    [d.A, d.T, fcol(d.J, "=C#+D#", 5), fcol(pct(d.A, d.J), "=ROUND(C#/E#*100,2)", 5), [str(1 + sum(x > y for x in pct(d.A, d.J))) for y in pct(d.A, d.J)]],
    ["Kolom E dan F menggunakan rumus, mohon tidak diketik manual.", "Peringkat diurutkan dari persentase tertinggi."])}}, KM(d, "2023-Q3"))

d = D("w17 definisi kop aktif")
H("definisi-aktif", {"IKU-1 koperasi.xlsx": {"IKU 1": S(["INDIKATOR KINERJA UTAMA 1: PERSENTASE KOPERASI AKTIF", "Kabupaten Jeneponto, Triwulan IV Tahun 2023"], [NK + ["Jumlah Koperasi Aktif", "Jumlah Seluruh Koperasi", "Persentase"]], [d.A, d.J, pct(d.A, d.J)],
    ["Keterangan:", "a. Koperasi aktif adalah koperasi yang dalam dua tahun terakhir menyelenggarakan Rapat Anggota Tahunan atau melakukan kegiatan usaha.", "b. Penghitungan dilakukan setiap akhir triwulan oleh pengelola data dan diparaf oleh kepala seksi.",
     "c. Tipe penghitungan: non kumulatif."])}}, [(A_, "2023-Q4", False, d.A), (K_, "2023-Q4", False, d.J)])

d = D("w17 okt bulanan")
H("bulanan-oktober", {"Laporan Bulanan/oktober.xlsx": {"Okt": S(["LAPORAN BULANAN PERKEMBANGAN KOPERASI", "Bulan Oktober 2023", "Keadaan 31 Oktober 2023"], [NK + KO], kc(d),
    ["Laporan disampaikan paling lambat tanggal 5 bulan berikutnya kepada Kepala Dinas melalui Sekretaris.", "Tembusan: Kepala Dinas Koperasi dan UKM Provinsi Sulawesi Selatan."] + TAIL("Bontosunggu, 3 November 2023"))}}, KM(d, "2023-10"))

d = D("w17 angka teks")
H("angka-teks", {"rekap kec.xlsx": {"rekap": S(["Jumlah Koperasi per Kecamatan", "Keadaan 30 September 2023"], [NK + KO], [[str(v) for v in c] for c in kc(d)], ["Disalin dari formulir isian kecamatan.", "Petugas entri: Staf Rekaan"], total=None)}}, KM(d, "2023-Q3"))

d = D("w17 walidata")
H("metadata-satudata", {"walidata/dataset koperasi.xlsx": {
    "Metadata": L(["METADATA STATISTIK SEKTORAL"], ["Produsen Data", "Dinas Koperasi dan UKM Kabupaten Jeneponto"], ["Walidata", "Dinas Komunikasi dan Informatika"], ["Nama Dataset", "Jumlah Koperasi menurut Kecamatan"], ["Konsep", "Koperasi"],
        ["Definisi", "Badan usaha yang beranggotakan orang seorang atau badan hukum koperasi"], ["Ukuran", "Jumlah"], ["Satuan", "Unit"], ["Klasifikasi Penyajian", "Kecamatan"], ["Frekuensi Pemutakhiran", "Triwulanan"], ["Tingkat Ketersediaan", "Publik"], ["Status", "Final, telah melalui Forum Satu Data"]),
    "Dataset": S(["JUMLAH KOPERASI MENURUT KECAMATAN", "31 Desember 2023"], [["kode_kecamatan", "kecamatan", "jumlah_koperasi_aktif", "jumlah_koperasi_tidak_aktif", "jumlah_koperasi"]], kc(d), no=lambda k: BPS[k - 1])}}, KM(d, "2023-Q4"))

d = D("w17 abjad")
H("urut-abjad", {"KOPERASI.xlsx": {"abjad": S(["KOPERASI DI KABUPATEN JENEPONTO MENURUT KECAMATAN", "(disusun menurut abjad)", "Posisi 30 Juni 2023"], [NK + KO], kc(d), ["Nama kecamatan disusun menurut abjad atas permintaan Bagian Pemerintahan Setda."], order=ALPHA, name=lambda n: "Kec. " + n)}}, KM(d, "2023-Q2"))

d = D("w17 warna pesisir")
H("warna-pesisir", {"koperasi berwarna.xlsx": {"Data": S(["DATA KOPERASI TRIWULAN I TAHUN 2023"], [NK + KO], kc(d), ["Warna biru: kecamatan pesisir; tanpa warna: kecamatan bukan pesisir.", "Warna hanya penanda letak wilayah."],
    fx=lambda ws: fill([find(ws, x) for x in ("Bangkala", "Bangkala Barat", "Tamalatea", "Binamu", "Arungkeke", "Batang", "Tarowang")], "BDD7EE"))}}, KM(d, "2023-Q1"))

d, e = D("w17 dua blok a"), D("w17 dua blok b")
H("dua-blok", {"Profil Dinas.xlsx": {"Profil": [S([*KOP, "", "A. JUMLAH KOPERASI MENURUT KECAMATAN, KEADAAN 31 DESEMBER 2023"], [NK + KO], kc(d)),
    R([["B. JUMLAH UMKM MENURUT KECAMATAN, KEADAAN 31 DESEMBER 2023"], [], NK + UK] + body(uc(e)) + [["Sumber: Dinas Koperasi dan UKM, diolah oleh Subbagian Perencanaan"]], r0=25)]}}, KM(d, "2023-Q4") + UM(e, "2023-Q4"))

d = D("w17 sampul buku")
H("sampul-buku", {"Buku Data 2023.xlsx": {
    "Sampul": L("", "", "BUKU DATA", "PERKOPERASIAN DAN UMKM", "KABUPATEN JENEPONTO", "TAHUN 2023", "", "Diterbitkan oleh Dinas Koperasi dan UKM", "Bontosunggu, Januari 2024"),
    "Kata Pengantar": L("KATA PENGANTAR", "Puji syukur kita panjatkan ke hadirat Tuhan Yang Maha Esa atas terbitnya buku data ini.", "Buku ini disusun sebagai bahan perencanaan, pengendalian dan evaluasi pembangunan daerah.",
        "Saran dan masukan yang membangun kami harapkan untuk penyempurnaan penerbitan berikutnya.", "Kepala Dinas,", "Pejabat Rekaan"),
    "Daftar Isi": L(["DAFTAR ISI"], ["Tabel 1", "Jumlah Koperasi menurut Kecamatan", 1], ["Tabel 2", "Jumlah UMKM menurut Kecamatan", 2]),
    "Tabel 1": S(["Tabel 1. Jumlah Koperasi menurut Kecamatan, 31 Desember 2023"], [NK + KO], kc(d))}}, KM(d, "2023-Q4"))

d = D("w17 bilingual")
H("dwibahasa", {"JDA bab 9.xlsx": {"9.1": S(["Tabel/Table 9.1", "Jumlah Koperasi menurut Kecamatan dan Status di Kabupaten Jeneponto, 31 Desember 2023", "Number of Cooperatives by District and Status in Jeneponto Regency, 31 December 2023"],
    [["Kecamatan", "Koperasi Aktif", "Koperasi Tidak Aktif", "Jumlah Koperasi"], ["District", "Active", "Inactive", "Total"]], kc(d), ["Sumber/Source: Dinas Koperasi dan UKM Kabupaten Jeneponto/Cooperative and SME Service of Jeneponto Regency"], no=None)}}, KM(d, "2023-Q4"))

d = D("w17 anggota kolom")
H("anggota-dan-modal", {"kinerja kop.xlsx": {"Kinerja": rec(["PERKEMBANGAN KOPERASI", "KEADAAN 31 DESEMBER 2023"], [["Koperasi (unit)", None, None, "Anggota (orang)", "Modal Sendiri (Rp)", "SHU (Rp)"], ["Aktif", "Tidak Aktif", "Jumlah", "^", "^", "^"]], kc(d) + [d.o1, d.r1, d.r2],
    foot=["SHU = Sisa Hasil Usaha.", "Nilai modal dan SHU diambil dari laporan keuangan yang disampaikan pengurus pada RAT.", "Angka rupiah tidak digunakan dalam penghitungan IKU."])}}, KM(d, "2023-Q4"))

d = D("w17 sakip ket")
H("kolom-keterangan", {"SAKIP/data dukung 1.xlsx": {"DD-1": S(["DATA DUKUNG SAKIP", "Jumlah Koperasi per Kecamatan Triwulan III 2023"], [NK + KO + ["PPKL Pendamping", "Keterangan"]],
    kc(d) + [["Petugas " + "ABCDEFGHIJK"[i] for i in range(11)], txt("lengkap", "dikunjungi Agustus", "lengkap", "berkas di map 3", "lengkap")],
    ["PPKL: Petugas Penyuluh Koperasi Lapangan.", "Kolom keterangan diisi pendamping setelah kunjungan."])}}, KM(d, "2023-Q3"))

d = D("w17 tahun24")
H("tahun-2022", {"2022/TW1.xlsx": {"TW I": S(["DATA KOPERASI KABUPATEN JENEPONTO", "KEADAAN 31 MARET 2022"], [NK + KO], kc(d), ["Disusun sesuai format lampiran Rencana Aksi Perjanjian Kinerja Tahun 2022.", "Dokumen pembanding tahun sebelumnya tersimpan di Subbagian Perencanaan."] + TAIL("Bontosunggu, 4 April 2022"))}}, KM(d, "2022-Q1"), year=2022)

# ---- UMKM
d = D("w17 umkm pp7")
H("umkm-definisi-skala", {"umkm.xlsx": {"UMKM": S(["JUMLAH UMKM MENURUT SKALA USAHA DAN KECAMATAN", "Keadaan 31 Desember 2023"], [NK + UK], uc(d), ["Klasifikasi skala usaha berdasarkan PP Nomor 7 Tahun 2021:", "- Usaha mikro: hasil penjualan tahunan sampai dengan Rp2 miliar",
    "- Usaha kecil: lebih dari Rp2 miliar sampai dengan Rp15 miliar", "- Usaha menengah: lebih dari Rp15 miliar sampai dengan Rp50 miliar"], fx=lambda ws: [fmt(under(ws, h), "#,##0") for h in UK])}}, UM(d, "2023-Q4"))

d = D("w17 umkm sidt")
H("umkm-cara-himpun", {"Bidang Pemberdayaan/UMKM TW3.xlsx": {"Data": rec(["REKAPITULASI DATA UMKM KABUPATEN JENEPONTO", "TRIWULAN III TAHUN 2023"], [["UMKM (unit usaha)", None, None, None], MKM], uc(d), numrow=[1, 2, 3, 4, 5, 6]),
    "Metode": L("CARA PENGUMPULAN DATA", "1. Pendataan dilakukan dari rumah ke rumah oleh enumerator dengan formulir SIDT-KUMKM.", "2. Formulir diperiksa oleh pengawas kecamatan lalu dientri ke aplikasi.", "3. Data ganda dibersihkan menurut NIK pemilik sebelum direkap.",
        "4. Rekap kecamatan ditandatangani camat sebelum dikirim ke dinas.", "5. Jadwal pemutakhiran: minggu terakhir setiap triwulan.")}}, UM(d, "2023-Q3"))

d = D("w17 umkm melintang ribuan")
H("umkm-melintang", {"umkm_lintang.xlsx": {"R": across(["UMKM KABUPATEN JENEPONTO MENURUT KECAMATAN", "31 Desember 2023"], [("Usaha Mikro", "unit", d.mi), ("Usaha Kecil", "unit", d.ke), ("Usaha Menengah", "unit", d.me), ("Jumlah UMKM", "unit", d.um)],
    foot=["Kolom paling kanan adalah jumlah kabupaten.", "Dicetak rangkap dua: satu untuk arsip, satu untuk Subbagian Perencanaan."])}}, UM(d, "2023-Q4"))

d = D("w17 umkm total saja")
H("umkm-kepadatan", {"kepadatan usaha.xlsx": {"T1": S(["BANYAKNYA UMKM MENURUT KECAMATAN", "Keadaan 30 Juni 2023"], [NK + ["Jumlah UMKM (unit)", "Jumlah Penduduk (jiwa)", "UMKM per 1.000 Penduduk", "% terhadap Kabupaten"]], [d.um, PDDK, [round(a * 1000 / b, 2) for a, b in zip(d.um, PDDK)], [round(100 * v / sum(d.um), 2) for v in d.um]],
    ["UMKM per 1.000 penduduk dihitung oleh Subbagian Perencanaan.", "Jumlah penduduk dari Dinas Dukcapil."])}}, V(U_, "2023-Q2", d.um))

d = D("w17 umkm numbering unit")
H("umkm-baris-satuan", {"Form UMKM.xlsx": {"Form": R([["FORMULIR REKAP UMKM"], ["Triwulan : II (Dua)"], ["Tahun : 2023"], ["Instansi : Dinas Koperasi dan UKM"], []] + [NK + UK, [None, None, "(unit)", "(unit)", "(unit)", "(unit)"], ["(1)", "(2)", "(3)", "(4)", "(5)", "(6)=(3)+(4)+(5)"]] + body(uc(d)) +
    [["Petunjuk: formulir dikirim ke alamat surel subbagian perencanaan dalam bentuk Excel, bukan foto."]])}}, UM(d, "2023-Q2"))

d = D("w17 umkm rpjmd")
H("umkm-narasi-lkjip", {"LKjIP Bab III.xlsx": {"Tabel 3.6": R([["Tabel 3.6"], ["Jumlah UMKM menurut Kecamatan per 31 Desember 2023"], [], NK + UK] + body(uc(d)) + [["Sumber: Bidang Pemberdayaan UKM"], [],
    ["Berdasarkan tabel di atas, UMKM didominasi oleh usaha mikro yang tersebar di sebelas kecamatan."], ["Usaha mikro umumnya bergerak pada perdagangan eceran, olahan hasil laut, garam rakyat dan kuliner."], ["Faktor pendorong antara lain dukungan Dekranasda, forum OPD dan kemitraan dengan ritel modern."],
    ["Faktor penghambat antara lain terbatasnya jumlah penyuluh dan jarak antarwilayah."]])}}, UM(d, "2023-Q4"))

d = D("w17 umkm subfolder kec dash")
H("umkm-laki-perempuan", {"umkm gender.xlsx": {"JK": rec(["DATA UMKM MENURUT KECAMATAN", "Triwulan IV Tahun 2023"], [["Usaha Mikro", "Usaha Kecil", "Usaha Menengah", "Jumlah UMKM", "Tenaga Kerja (orang)", None], ["^", "^", "^", "^", "Laki-laki", "Perempuan"]], uc(d) + [d.o1, d.o2],
    foot=["Tenaga kerja adalah orang yang bekerja pada UMKM tersebut, termasuk pemilik.", "Data gender disajikan untuk memenuhi kebutuhan Perencanaan dan Penganggaran Responsif Gender (PPRG)."])}}, UM(d, "2023-Q4"))

d = D("w17 umkm tarik OSS")
H("umkm-glosarium", {"DATA UMKM 31 DES.xlsx": {"DATA": S(["DATA UMKM", "KEADAAN 31 DESEMBER 2023"], [NK + UK], uc(d)),
    "Glosarium": L(["GLOSARIUM"], ["DPA", "Dokumen Pelaksanaan Anggaran"], ["LKjIP", "Laporan Kinerja Instansi Pemerintah"], ["LPPD", "Laporan Penyelenggaraan Pemerintahan Daerah"], ["OSS", "Online Single Submission"], ["PLUT", "Pusat Layanan Usaha Terpadu"],
        ["RKPD", "Rencana Kerja Pemerintah Daerah"], ["SIPD", "Sistem Informasi Pemerintahan Daerah"], ["UMKM", "Usaha Mikro, Kecil, dan Menengah"])}}, UM(d, "2023-Q4"))

d = D("w17 umkm kab total top")
H("umkm-total-di-atas", {"umkm kab.xlsx": {"Rekap": S(["Rekap UMKM Kab. Jeneponto", "Posisi 31 Maret 2023"], [NK + UK], uc(d), ["Baris pertama adalah angka kabupaten."], top=True, total="KABUPATEN JENEPONTO")}}, UM(d, "2023-Q1"))

d = D("w17 umkm serah terima")
H("umkm-berita-acara", {"BA rekonsiliasi.xlsx": {
    "BA": L("BERITA ACARA REKONSILIASI DATA", "Pada hari ini Kamis tanggal lima bulan Oktober tahun dua ribu dua puluh tiga, bertempat di ruang rapat dinas, telah dilaksanakan rekonsiliasi data UMKM antara dinas dan sebelas kecamatan.",
        "Para pihak menyatakan angka pada lampiran telah sesuai dan disepakati bersama.", "Berita acara ini dibuat untuk dipergunakan sebagaimana mestinya.", "", ["Pihak Pertama", None, "Pihak Kedua"], ["Pejabat Rekaan A", None, "Pejabat Rekaan B"]),
    "Lampiran BA": S(["LAMPIRAN BERITA ACARA", "JUMLAH UMKM MENURUT KECAMATAN", "KEADAAN 30 SEPTEMBER 2023"], [NK + UK], uc(d))}}, UM(d, "2023-Q3"))

# ---- diklat
d = D("w17 diklat tw3")
H("diklat-materi", {"diklat tw3.xlsx": {"TW III": S(["JUMLAH PESERTA DIKLAT PERKOPERASIAN DAN UMKM MENURUT KECAMATAN", "TRIWULAN III TAHUN 2023"], [NK + ["Jumlah Peserta (orang)"]], [d.p1],
    ["Materi: pembukuan sederhana, pemasaran digital, kemasan produk dan tata kelola koperasi.", "Narasumber berasal dari perguruan tinggi dan praktisi usaha.", "Peserta dihitung satu kali menurut NIK dan alamat usahanya.", "Daftar hadir asli tersimpan pada pengelola kegiatan."])}}, V(PD, "2023-Q3", d.p1))

d = D("w17 diklat 4tw")
H("diklat-empat-triwulan", {"Rekap Diklat 2023.xlsx": {"Rekap": rec(["REKAPITULASI PESERTA DIKLAT PERKOPERASIAN DAN UMKM", "TAHUN 2023"], [["Jumlah Peserta (orang)", None, None, None], ["Triwulan I", "Triwulan II", "Triwulan III", "Triwulan IV"]], [d.p1, d.p2, d.p3, d.p4],
    foot=["Setiap kolom memuat peserta pada triwulan yang bersangkutan.", "Biaya bersumber dari APBD Kabupaten dan DAK Nonfisik PK2UKM."] + TAIL("Bontosunggu, 5 Januari 2024"))}}, [(PD, "2023-Q%d" % k, False, getattr(d, "p%d" % k)) for k in (1, 2, 3, 4)])

d = D("w17 diklat kumulatif")
H("diklat-kumulatif", {"Diklat sd TW II.xlsx": {"Rekap": S(["PESERTA DIKLAT PERKOPERASIAN DAN UMKM", "s.d. Triwulan II Tahun 2023"], [NK + ["Jumlah Peserta Diklat"]], [d.p1], ["Angka merupakan akumulasi sejak 2 Januari 2023.", "Pelaksanaan kegiatan mengacu pada jadwal yang ditetapkan PPTK.", "PPTK: Pejabat Pelaksana Teknis Kegiatan."])}}, V(PD, "2023-Q2", d.p1, True))

d, e = D("w17 iku2 a"), D("w17 iku2 b")
H("diklat-iku2", {"IKU2 TW1.xlsx": {"IKU 2": S(["IKU 2. PERSENTASE PESERTA DIKLAT PERKOPERASIAN DAN UMKM", "Triwulan I Tahun 2023"], [NK + ["Jumlah Peserta Diklat Peningkatan SDM Perkoperasian dan UMKM", "Jumlah Seluruh UMKM", "Persentase (%)"]], [d.p1, e.um, pct(d.p1, e.um)],
    ["Formula: jumlah peserta diklat dibagi jumlah seluruh UMKM dikali 100%.", "Penanggung jawab indikator: Kepala Bidang Pemberdayaan UKM.", "Target IKU tercantum pada Perjanjian Kinerja Kepala Dinas."])}}, V(PD, "2023-Q1", d.p1) + V(U_, "2023-Q1", e.um))

d = D("w17 diklat bulan")
H("diklat-bulanan", {"diklat bulanan.xlsx": {"Jul-Sep": rec(["JUMLAH PESERTA DIKLAT PERKOPERASIAN DAN UMKM MENURUT BULAN", "TAHUN 2023"], [["Juli", "Agustus", "September"]], [d.p1, d.p2, d.p3],
    foot=["Satuan: orang", "Kegiatan bulan Agustus dilaksanakan setelah peringatan Hari Kemerdekaan.", "Konsumsi dan sertifikat disediakan panitia."])}}, [(PD, "2023-%02d" % (6 + k), False, getattr(d, "p%d" % k)) for k in (1, 2, 3)])

d = D("w17 diklat L P")
lk, pr = zip(*[split(v, 2, "w17lp%d" % i) for i, v in enumerate(d.p1)])
H("diklat-laki-perempuan", {"peserta gender.xlsx": {"TW IV": rec(["PESERTA DIKLAT PERKOPERASIAN DAN UMKM", "TRIWULAN IV TAHUN 2023"], [["Jenis Kelamin", None, "Jumlah Peserta"], ["Laki-laki", "Perempuan", "^"]], [list(lk), list(pr), d.p1],
    foot=["Jumlah peserta adalah penjumlahan laki-laki dan perempuan.", "Disediakan untuk bahan isian indikator gender Dinas P3A."])}}, V(PD, "2023-Q4", d.p1))

d = D("w17 diklat nol")
z = [0 if i in (2, 7) else v for i, v in enumerate(d.p1)]
H("diklat-nol-tertulis", {"diklat tw1.xlsx": {"TW1": S(["Jumlah Peserta Diklat Perkoperasian dan UMKM", "Triwulan I 2023"], [NK + ["Peserta (orang)", "Keterangan"]], [z, ["belum ada kegiatan pada triwulan ini" if not v else "terlaksana" for v in z]], ["Angka 0 berarti memang tidak ada peserta dari kecamatan tersebut."])}}, V(PD, "2023-Q1", z))

d = D("w17 diklat tahun")
H("diklat-setahun", {"Laporan Akhir Diklat.xlsx": {"Pendahuluan": L("LAPORAN PELAKSANAAN DIKLAT", "I. PENDAHULUAN", "Peningkatan kapasitas sumber daya manusia merupakan kunci daya saing koperasi dan UMKM.", "II. MAKSUD DAN TUJUAN", "Memberi bekal keterampilan manajerial dan teknis kepada pengurus koperasi dan pelaku usaha.",
    "III. WAKTU DAN TEMPAT", "Kegiatan dilaksanakan di aula dinas dan di kantor kecamatan sepanjang tahun.", "IV. PENUTUP", "Panitia mengucapkan terima kasih kepada semua pihak yang membantu."),
    "Peserta": S(["JUMLAH PESERTA DIKLAT PERKOPERASIAN DAN UMKM MENURUT KECAMATAN", "TAHUN 2023"], [NK + ["Jumlah Peserta (orang)"]], [d.p1])}}, V(PD, "2023", d.p1))

d = D("w17 diklat sept")
H("diklat-sd-september", {"capaian.xlsx": {"Capaian": S(["JUMLAH PESERTA DIKLAT PERKOPERASIAN DAN UMKM", "s.d. September 2023"], [NK + ["Jumlah Peserta (orang)"]], [d.p2], ["Evaluasi hasil belajar dilakukan dengan pre-test dan post-test.", "Alamat peserta mengikuti alamat usaha atau kantor koperasi."])}}, V(PD, "2023-09", d.p2, True))

# ---- izin
d = D("w17 izin tw3")
H("izin-nib-oss", {"Izin TW III.xlsx": {"TW III": S(["JUMLAH UMKM YANG DIFASILITASI IZIN USAHA", "MENURUT KECAMATAN, TRIWULAN III TAHUN 2023"], [NK + ["UMKM Difasilitasi Izin Usaha (unit)"]], [d.p1],
    ["Fasilitasi berupa pendampingan pengisian OSS sampai izin terbit, dilayani di kantor dinas setiap hari Selasa dan Kamis.", "Setiap UMKM dihitung satu kali.", "Persyaratan: KTP, alamat surel aktif dan nomor telepon.", "Layanan tidak dipungut biaya."])}}, V(IZ, "2023-Q3", d.p1))

d = D("w17 izin 12 bulan")
B4 = ["April", "Mei", "Juni"]
H("izin-bulan-melintang", {"izin bulanan.xlsx": {"Bulanan": S(["UMKM YANG DIFASILITASI IZIN USAHA MENURUT BULAN TAHUN 2023"], [NK + [b + " 2023" for b in B4]], [d.p1, d.p2, d.p3], ["Satuan: UMKM", "Petugas layanan bergiliran menurut jadwal piket."])}}, [(IZ, "2023-%02d" % (3 + k), False, getattr(d, "p%d" % k)) for k in (1, 2, 3)])

d, e = D("w17 iku3 a"), D("w17 iku3 b")
H("izin-iku3", {"IKU 3.xlsx": {"IKU3": rec(["PERSENTASE KOPERASI UKM YANG DIFASILITASI IZIN USAHA", "TRIWULAN IV TAHUN 2023"], [["Jumlah UMKM yang difasilitasi Izin Usahanya", "Jumlah seluruh UMKM", "Persentase"]], [d.p1, e.um, pct(d.p1, e.um)],
    numrow=["1", "2", "3", "4", "5=3/4"], foot=["Sumber data: Bidang Pemberdayaan UKM", "Tipe penghitungan: kumulatif; kolom 3 memuat triwulan ini saja.", "Judul indikator mengikuti Keputusan Kepala Dinas tentang Penetapan IKU."])}}, V(IZ, "2023-Q4", d.p1) + V(U_, "2023-Q4", e.um))

d = D("w17 izin 2 tab")
H("izin-lembar-per-triwulan", {"Izin Usaha 2023.xlsx": {("TW " + q): S(["FASILITASI IZIN USAHA BAGI UMKM", "Triwulan %s Tahun 2023" % q], [NK + ["Jumlah UMKM yang Difasilitasi Izin Usaha"]], [getattr(d, "p%d" % (k + 1))], ["Disahkan oleh Kepala Bidang pada rapat evaluasi triwulan."]) for k, q in enumerate(["I", "II", "III", "IV"])}},
  [(IZ, "2023-Q%d" % k, False, getattr(d, "p%d" % k)) for k in (1, 2, 3, 4)])

d = D("w17 izin kontak")
H("izin-kontak", {"Layanan Perizinan/rekap fasilitasi.xlsx": {"Rekap": R([KOP[:1], KOP[1:2], ["Telepon (0000) 000000, laman contoh.invalid"], [], ["REKAP UMKM YANG DIFASILITASI IZIN USAHA TRIWULAN II TAHUN 2023"], [], NK + ["Jumlah UMKM"]] + body([d.p2]) +
    [[], ["Narahubung: Staf Rekaan (Seksi Fasilitasi Usaha)"], ["Jam layanan: Senin - Jumat pukul 08.00 - 15.00 WITA"], ["Motto: melayani dengan hati"]])}}, V(IZ, "2023-Q2", d.p2))

d = D("w17 izin kum")
H("izin-kumulatif-tw3", {"fasilitasi izin.xlsx": {"Data": S(["JUMLAH UMKM YANG DIFASILITASI IZIN USAHA", "s.d. Triwulan III Tahun 2023"], [NK + ["Jumlah UMKM yang Difasilitasi Izin Usaha"]], [d.z1], ["Penambahan setiap triwulan dilaporkan pada rapat koordinasi.", "Dokumentasi foto kegiatan tersedia pada berkas terpisah."])}}, V(IZ, "2023-Q3", d.z1, True))

# ---- sarpras
TB = ["Target Pelaku UKM", "Pelaku UKM yang Difasilitasi"]
d = D("w17 sarpras tahun")
H("sarpras-target-realisasi", {"IKU 4 2023.xlsx": {"IKU 4": S(["PELAKU USAHA YANG MENDAPATKAN BANTUAN SARANA DAN PRASARANA", "TAHUN 2023"], [NK + ["Jumlah Total Target Pelaku UKM", "Jumlah Pelaku UKM yang Difasilitasi", "Persentase"]], [d.tg, d.bt, pct(d.bt, d.tg)],
    ["Bantuan berupa peralatan produksi diserahkan dengan Berita Acara Serah Terima (BAST).", "Penerima ditetapkan dengan Keputusan Bupati.", "Satuan: pelaku usaha"])}}, V(TG, "2023", d.tg) + V(BT, "2023", d.bt))

d = D("w17 sarpras tw")
H("sarpras-triwulanan", {"sarpras.xlsx": {"Rekap": rec(["REKAP PELAKU UKM YANG DIFASILITASI BANTUAN SARANA DAN PRASARANA", "TAHUN 2023"], [["Target Tahun 2023", "Realisasi (pelaku UKM)", None, None, None], ["^", "TW I", "TW II", "TW III", "TW IV"]], [d.tg, d.n1, d.n2, d.n3, d.n4],
    foot=["Target sesuai Rencana Kerja Dinas.", "Pengadaan barang melalui e-katalog dan dicatat pada LPSE."])}}, V(TG, "2023", d.tg) + [(BT, "2023-Q%d" % k, False, getattr(d, "n%d" % k)) for k in (1, 2, 3, 4)])

d = D("w17 sarpras tw2 jenis")
H("sarpras-jenis-alat", {"penerima bantuan TW2.xlsx": {"TW2": S(["JUMLAH PELAKU UKM YANG DIFASILITASI BANTUAN SARANA DAN PRASARANA", "TRIWULAN II TAHUN 2023"], [NK + ["Pelaku UKM yang Difasilitasi (orang)", "Jenis Bantuan"]], [d.n5, txt("mesin jahit", "gerobak usaha", "alat pengemas", "oven", "mesin parut")],
    ["Setiap pelaku usaha menerima satu paket alat.", "Pemantauan pemanfaatan alat dilakukan tiga bulan setelah serah terima."])}}, V(BT, "2023-Q2", d.n5))

d = D("w17 sarpras hibah")
H("sarpras-dpa", {"DPA/laporan sarpras tw4.xlsx": {"Laporan": R([["LAPORAN REALISASI KINERJA"], ["Organisasi", ": Dinas Koperasi dan UKM"], ["Nomor DPA", ": 0.00.0.00.0.00.00.0000 (Tahun Anggaran 2023)"], ["Periode", ": Triwulan IV Tahun 2023"], ["Indikator", ": Jumlah Pelaku UKM yang difasilitasi bantuan sarana dan prasarana"], ["Satuan", ": Pelaku UKM"], [], NK + ["Jumlah Pelaku UKM yang Difasilitasi"]] + body([d.n6]) +
    [["Realisasi keuangan disajikan pada Laporan Fungsional Bendahara."]] + TAIL("Bontosunggu, 4 Januari 2024"))}}, V(BT, "2023-Q4", d.n6))

d = D("w17 sarpras kum")
H("sarpras-kumulatif", {"bantuan sd tw3.xlsx": {"Data": S(["PELAKU UKM YANG DIFASILITASI BANTUAN SARANA DAN PRASARANA", "s.d. Triwulan III Tahun 2023"], [NK + ["Jumlah Pelaku UKM yang Difasilitasi"]], [d.bt], ["Daftar nama penerima tersimpan di bidang.", "Seluruh penerima berdomisili di kecamatan yang bersangkutan."])}}, V(BT, "2023-Q3", d.bt, True))

# ---- campuran, beberapa berkas
d, e = D("w17 dua berkas a"), D("w17 dua berkas b")
H("dua-bidang", {"Kelembagaan/koperasi tw4.xlsx": {"Rekap": S(["DATA KOPERASI, KEADAAN 31 DESEMBER 2023"], [NK + KO], kc(d), ["Dikirim oleh Bidang Kelembagaan Koperasi."])},
    "Pemberdayaan/umkm dan diklat tw4.xlsx": {"UMKM": S(["DATA UMKM, KEADAAN 31 DESEMBER 2023"], [NK + UK], uc(e)), "Diklat": S(["PESERTA DIKLAT PERKOPERASIAN DAN UMKM, TRIWULAN IV TAHUN 2023"], [NK + ["Jumlah Peserta (orang)"]], [e.p1], ["Dikirim oleh Bidang Pemberdayaan UKM."])}},
  KM(d, "2023-Q4") + UM(e, "2023-Q4") + V(PD, "2023-Q4", e.p1))

ss = series("w17 seri", 2)
H("dua-triwulan-koperasi", {"Koperasi 2023.xlsx": {t: S(["DATA KOPERASI KABUPATEN JENEPONTO", "Keadaan " + p], [NK + KO], kc(x), ["Perubahan dari triwulan sebelumnya disebabkan pengesahan badan hukum baru dan pembinaan koperasi."]) for t, p, x in (("TW III", "30 September 2023", ss[0]), ("TW IV", "31 Desember 2023", ss[1]))}},
  KM(ss[0], "2023-Q3") + KM(ss[1], "2023-Q4"))

ss = series("w17 blok tw", 4)
H("blok-triwulan-sebelah", {"Koperasi per TW.xlsx": {"2023": rec(["JUMLAH KOPERASI MENURUT KECAMATAN TAHUN 2023"], [["Triwulan I", None, None, "Triwulan II", None, None, "Triwulan III", None, None, "Triwulan IV", None, None], KO * 4], [c for x in ss for c in kc(x)],
    foot=["Posisi setiap triwulan adalah keadaan hari terakhir triwulan.", "Lembar ini dikunci agar tidak berubah setelah rapat evaluasi."])}}, [m for k, x in enumerate(ss) for m in KM(x, "2023-Q%d" % (k + 1))])

d = D("w17 semua iku")
H("ringkasan-satu-tabel", {"Ringkasan TW III.xlsx": {"Ringkasan": rec(["RINGKASAN DATA DASAR IKU", "TRIWULAN III TAHUN 2023"], [["Koperasi", None, "UMKM", "Peserta Diklat Perkoperasian dan UMKM", "UMKM Difasilitasi Izin Usaha", "Pelaku UKM Difasilitasi Bantuan Sarpras"], ["Aktif", "Jumlah", "Jumlah", "Orang", "Unit", "Orang"]], [d.A, d.J, d.um, d.p1, d.p2, d.n1],
    foot=["Disusun Subbagian Perencanaan dari laporan kedua bidang.", "Data koperasi dan UMKM adalah keadaan akhir triwulan; kolom lainnya kejadian selama triwulan."])}},
  [(A_, "2023-Q3", False, d.A), (K_, "2023-Q3", False, d.J), (U_, "2023-Q3", False, d.um), (PD, "2023-Q3", False, d.p1), (IZ, "2023-Q3", False, d.p2), (BT, "2023-Q3", False, d.n1)])

d = D("w17 kegiatan foto")
H("lembar-agenda", {"data & agenda.xlsx": {"Agenda": R([["AGENDA BIDANG KELEMBAGAAN"], ["Tanggal", "Kegiatan", "Tempat"], ["12 September 2023", "Coaching penyusunan laporan RAT", "Aula dinas"], ["20 September 2023", "Rapat persiapan forum OPD", "Ruang rapat"], ["27 September 2023", "Inkubasi bisnis bersama PLUT", "Gedung PLUT"]]),
    "Koperasi": S(["DATA KOPERASI", "Keadaan 30 September 2023"], [NK + KO], kc(d))}}, KM(d, "2023-Q3"))

d = D("w17 paraf")
H("lembar-kendali", {"TW2 koperasi.xlsx": {"Data": S(["JUMLAH KOPERASI TRIWULAN II TAHUN 2023"], [NK + KO], kc(d)),
    "Kendali": R([["LEMBAR KENDALI DOKUMEN"], ["Versi", "Tanggal", "Uraian", "Paraf"], ["1.0", "3 Juli 2023", "Dokumen dibuat", "PR"], ["1.1", "5 Juli 2023", "Perbaikan penulisan nama kecamatan dan lebar kolom", "PR"], ["1.2", "6 Juli 2023", "Disetujui Kepala Bidang", "PR"]])}}, KM(d, "2023-Q2"))

d = D("w17 tanya jawab")
H("tanya-jawab", {"umkm_tw1.xlsx": {"UMKM": S(["JUMLAH UMKM TRIWULAN I TAHUN 2023"], [NK + UK], uc(d)),
    "FAQ": R([["TANYA JAWAB"], ["T: Mengapa jumlah di Binamu paling diperhatikan?"], ["J: Karena Binamu adalah ibu kota kabupaten dan pusat perdagangan."], ["T: Apakah data boleh dikutip?"], ["J: Boleh, dengan menyebut sumber."], ["T: Ke mana menyampaikan koreksi nama kecamatan?"], ["J: Ke pengelola data di Bidang Pemberdayaan UKM."]])}}, UM(d, "2023-Q1"))

d = D("w17 rat")
H("kolom-rat-nik", {"koperasi rat.xlsx": {"Data": rec(["DATA KELEMBAGAAN KOPERASI", "KEADAAN 31 DESEMBER 2023"], [["Jumlah Koperasi", None, None, "Telah RAT", "Bersertifikat NIK"], ["Aktif", "Tidak Aktif", "Jumlah", "^", "^"]], kc(d) + [[v - 3 for v in d.A], [v - 2 for v in d.A]],
    foot=["RAT: Rapat Anggota Tahunan; NIK: Nomor Induk Koperasi.", "Kolom RAT dan NIK merupakan informasi tambahan bagi pengawas."])}}, KM(d, "2023-Q4"))

# ---- more layouts and more ordinary words
d = D("w17 dua panel")
H("dua-panel", {"koperasi dua panel.xlsx": {"Panel": R([["JUMLAH KOPERASI MENURUT KECAMATAN"], ["Keadaan 30 September 2023"], [], ["No.", "Kecamatan"] + KO + [None] + ["No.", "Kecamatan"] + KO] +
    [[i + 1, N[i], d.A[i], d.T[i], d.J[i], None] + ([i + 7, N[i + 6], d.A[i + 6], d.T[i + 6], d.J[i + 6]] if i < 5 else []) for i in range(6)] + [[], ["Tabel dibagi dua panel supaya cukup dalam satu halaman."]])}}, KM(d, "2023-Q3"))

d = D("w17 blok bawah")
H("tabel-per-status", {"koperasi per status.xlsx": {"Rekap": [S(["a. Jumlah Koperasi Aktif menurut Kecamatan, 31 Desember 2023"], [NK + ["Koperasi Aktif"]], [d.A]), R([["b. Jumlah Koperasi Tidak Aktif menurut Kecamatan, 31 Desember 2023"], [], NK + ["Koperasi Tidak Aktif"]] + body([d.T]) + [["Kedua tabel disusun oleh Seksi Kelembagaan."]], r0=18)]}},
  [(A_, "2023-Q4", False, d.A), (X_, "2023-Q4", False, d.T)])

d = D("w17 cetak rapi")
def hf(ws):
    ws.oddHeader.center.text = "Dinas Koperasi dan UKM Kabupaten Jeneponto"; ws.oddFooter.right.text = "Halaman &P dari &N"; ws.freeze_panes = "C6"
H("kepala-halaman", {"koperasi siap cetak.xlsx": {"Data": S(["JUMLAH KOPERASI MENURUT KECAMATAN", "KEADAAN 31 DESEMBER 2023"], [NK + KO], kc(d), ["Dicetak pada kertas F4, orientasi mendatar."], fx=hf)}}, KM(d, "2023-Q4"))

d = D("w17 lengkap semua")
H("pernyataan-lengkap", {"UMKM des 2023.xlsx": {"Rekap": S(["JUMLAH UMKM MENURUT KECAMATAN", "KEADAAN 31 DESEMBER 2023"], [NK + UK], uc(d), ["Seluruh desa dan kelurahan di sebelas kecamatan telah didatangi.", "Tidak ada kecamatan yang terlambat menyampaikan laporan.", "Nama yang tercatat dua kali telah dihapus sebelum direkap.", "Jumlah per kecamatan sama dengan berkas yang diterima dari camat."])}}, UM(d, "2023-Q4"))

d = D("w17 doc link")
H("rujukan-berkas", {"diklat TW II/rekap.xlsx": {"Rekap": S(["JUMLAH PESERTA DIKLAT PERKOPERASIAN DAN UMKM", "TRIWULAN II TAHUN 2023"], [NK + ["Jumlah Peserta (orang)"]], [d.p3], ["Bukti dukung: daftar hadir, surat tugas, undangan, laporan panitia dan foto kegiatan.", "Bukti dukung dipindai dan diunggah ke penyimpanan awan dinas.", "Kode arsip: 518.2/DKT"])}}, V(PD, "2023-Q2", d.p3))

d = D("w17 apresiasi")
H("ucapan-terima-kasih", {"Izin TW1.xlsx": {"TW I": S(["JUMLAH UMKM YANG DIFASILITASI IZIN USAHA", "TRIWULAN I TAHUN 2023"], [NK + ["Jumlah UMKM yang Difasilitasi Izin Usaha"]], [d.p4], ["Terima kasih kepada para camat yang menyediakan ruang layanan jemput bola.", "Jadwal layanan triwulan berikutnya diumumkan di papan pengumuman.", "Untuk pertanyaan hubungi operator OSS dinas."])}}, V(IZ, "2023-Q1", d.p4))

d = D("w17 rapat")
H("notulen-rapat", {"Rapat Evaluasi TW II.xlsx": {"Notulen": R([["NOTULEN RAPAT EVALUASI TRIWULAN II"], ["Hari/Tanggal", "Senin, 10 Juli 2023"], ["Pimpinan rapat", "Sekretaris Dinas"], ["Peserta", "Para kepala bidang, kasubbag dan pengelola data"], ["Hasil:"], ["1. Data koperasi triwulan II disepakati tanpa perubahan."], ["2. Setiap bidang menunjuk satu pengelola data."], ["3. Rapat berikutnya pada bulan Oktober."]]),
    "Koperasi": S(["DATA KOPERASI TRIWULAN II TAHUN 2023"], [NK + KO], kc(d))}}, KM(d, "2023-Q2"))

d = D("w17 sarpras dekranasda")
H("sarpras-berita", {"sarpras tw3.xlsx": {"TW III": S(["JUMLAH PELAKU UKM YANG DIFASILITASI BANTUAN SARANA DAN PRASARANA", "TRIWULAN III TAHUN 2023"], [NK + ["Jumlah Pelaku UKM yang Difasilitasi"]], [d.n2], ["Penyerahan dilakukan secara simbolis oleh Bupati didampingi Ketua Dekranasda di halaman kantor dinas.", "Penerima wajib menandatangani pakta integritas tidak memperjualbelikan alat.", "Perawatan alat menjadi tanggung jawab penerima."])}}, V(BT, "2023-Q3", d.n2))

d = D("w17 lppd")
H("lppd-bahan", {"Bahan LPPD.xlsx": {"Tabel": S(["BAHAN LAPORAN PENYELENGGARAAN PEMERINTAHAN DAERAH (LPPD)", "Urusan: Koperasi, Usaha Kecil dan Menengah", "Jumlah Koperasi menurut Kecamatan, 31 Desember 2023"], [NK + KO], kc(d), ["Dikirim ke Bagian Pemerintahan Sekretariat Daerah.", "Format kolom mengikuti edaran tim penyusun LPPD.", "Berkas PDF bertanda tangan elektronik disampaikan terpisah."])}}, KM(d, "2023-Q4"))

d = D("w17 no kepala kec")
H("camat-kolom", {"umkm & camat.xlsx": {"Data": S(["JUMLAH UMKM MENURUT KECAMATAN", "TRIWULAN II TAHUN 2023"], [NK + ["Ibu Kota Kecamatan", "Jumlah UMKM (unit)", "Tanggal Terima Laporan"]], [["Ibu kota " + "ABCDEFGHIJK"[i] for i in range(11)], d.um, txt("3 Juli 2023", "4 Juli 2023", "5 Juli 2023")], ["Semua laporan kecamatan diterima sebelum batas waktu."])}}, V(U_, "2023-Q2", d.um))

d = D("w17 kutip")
H("visi-misi", {"Paparan Kadis.xlsx": {"Slide 1": L("PAPARAN KEPALA DINAS", "Visi: koperasi tangguh, usaha rakyat tumbuh", "Misi 1: memperkuat kelembagaan koperasi", "Misi 2: meningkatkan daya saing UMKM", "Strategi: pendampingan, inkubasi, kemitraan dan digitalisasi pemasaran"),
    "Slide 2": S(["Jumlah Koperasi menurut Kecamatan, Triwulan III 2023"], [NK + KO], kc(d), ["Sumber: Bidang Kelembagaan Koperasi, Oktober 2023"])}}, KM(d, "2023-Q3"))

d = D("w17 rumus sheet lain")
H("wilayah-pegunungan", {"Diklat wilayah.xlsx": {"TW III": S(["PESERTA DIKLAT PERKOPERASIAN DAN UMKM TRIWULAN III TAHUN 2023"], [NK + ["Topografi", "Jumlah Peserta (orang)", "Persen dari Kabupaten"]], [txt("pesisir", "pesisir", "dataran", "perbukitan"), d.p2, [round(100 * v / sum(d.p2), 2) for v in d.p2]], ["Kolom topografi hanya keterangan letak kantor kecamatan.", "Transport peserta diganti sesuai standar biaya kabupaten."])}}, V(PD, "2023-Q3", d.p2))

d, e = D("w17 tiga berkas a"), D("w17 tiga berkas b")
H("kirim-tiga", {"1_pengantar.xlsx": {"Surat": L(*KOP, "NOTA DINAS", ["Kepada", ": Sekretaris Dinas"], ["Dari", ": Kepala Bidang Pemberdayaan UKM"], ["Perihal", ": Penyampaian rekap triwulan III"], "Bersama nota ini disampaikan dua berkas rekap untuk diteruskan kepada Subbagian Perencanaan.", "Berkas nomor 2 memuat peserta diklat, berkas nomor 3 memuat fasilitasi izin usaha.")},
    "2_diklat.xlsx": {"TW III": S(["JUMLAH PESERTA DIKLAT PERKOPERASIAN DAN UMKM", "TRIWULAN III TAHUN 2023"], [NK + ["Jumlah Peserta (orang)"]], [d.p1])}, "3_izin.xlsx": {"TW III": S(["JUMLAH UMKM YANG DIFASILITASI IZIN USAHA", "TRIWULAN III TAHUN 2023"], [NK + ["Jumlah UMKM"]], [e.p2])}}, V(PD, "2023-Q3", d.p1) + V(IZ, "2023-Q3", e.p2))

d = D("w17 renstra narasi")
H("narasi-kebijakan", {"Evaluasi Renja/umkm.xlsx": {"Evaluasi": R([["EVALUASI HASIL RENJA PERANGKAT DAERAH"], ["Data UMKM menurut Kecamatan, keadaan 30 September 2023"], [], NK + UK] + body(uc(d)) + [[], ["Rekomendasi:"], ["- memperluas kemitraan dengan toko modern dan BUMDes;"], ["- menambah jam layanan konsultasi di PLUT;"], ["- menyelaraskan kegiatan dengan hasil musrenbang kecamatan dan forum OPD;"], ["- mengusulkan penambahan tenaga penyuluh kepada BKPSDM."]])}}, UM(d, "2023-Q3"))
