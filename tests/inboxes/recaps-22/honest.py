from short import *

def dd(n): return D("w22h" + n)
def up(n): return "KEC. " + n.upper()
def kc(n): return "Kecamatan " + n
NOTE = "Sumber: Laporan Petugas Penyuluh Koperasi Lapangan (PPKL)"

# ---- koperasi
d = dd("keragaan")
H("keragaan", {"Keragaan Kop Des 2023.xlsx": {"Keragaan": rec(["REKAPITULASI DATA KERAGAAN KOPERASI", "KABUPATEN JENEPONTO", "KEADAAN 31 DESEMBER 2023"],
  [["Banyaknya Koperasi (Unit)", None, None], ["Aktif", "Tidak Aktif", "Jumlah"]], [d.A, d.T, d.J], mergetitle=True, numrow=[1, 2, 3, 4, 5], foot=SIGN)}}, KM(d, "2023-Q4"))

d = dd("kop-kop")
H("surat", {"lampiran surat data koperasi.xlsx": {"Lampiran": S(KOP + ["", "Lampiran Surat Nomor : 518/000/DISKOP/X/2023", "Perihal : Penyampaian Data Koperasi per 30 September 2023"],
  [["No", "Kecamatan", "Koperasi Aktif", "Koperasi Tidak Aktif", "Total Koperasi"]], [d.A, d.T, d.J], foot=sig("Bontosunggu, 5 Oktober 2023"), name=up)}}, KM(d, "2023-Q3"))

d = dd("rumus")
H("rumus", {"data koperasi tw2.xlsx": {"Sheet1": S(["Perkembangan Kelembagaan Koperasi se-Kabupaten Jeneponto", "Triwulan II Tahun 2023"],
  [["NO", "KECAMATAN", "AKTIF", "NON AKTIF", "JUMLAH KOPERASI", "% KEAKTIFAN"]],
  [d.A, d.T, fcol(d.J, "=C#+D#", 5), fcol(pct(d.A, d.J), "=ROUND(C#/E#*100,2)", 5)])}}, KM(d, "2023-Q2"))

d = dd("atas")
H("total-di-atas", {"statistik koperasi.xlsx": {"Tab 9.1": S(["Tabel 9.1", "Jumlah Koperasi Menurut Kecamatan dan Status Keaktifan di Kabupaten Jeneponto, 2023", "Number of Cooperatives by Subdistrict in Jeneponto Regency, 2023"],
  [["Kecamatan", "Aktif", "Tidak Aktif", "Jumlah"]], [d.A, d.T, d.J], no=None, total="Kabupaten Jeneponto", top=True, foot=["Sumber: Dinas Koperasi, Usaha Kecil dan Menengah Kabupaten Jeneponto"])}}, KM(d, "2023"))

d = dd("samping")
H("kecamatan-ke-samping", {"matriks koperasi.xlsx": {"Matriks": across(["MATRIKS DATA KOPERASI PER KECAMATAN", "Posisi 30 Juni 2023"],
  [("Koperasi aktif", "unit", d.A), ("Koperasi tidak aktif", "unit", d.T), ("Jumlah koperasi", "unit", d.J)])}}, KM(d, "2023-Q2"))

d = dd("jenis")
c = parts(d.J, 5, "jenis")
H("jenis-koperasi", {"Koperasi menurut jenis.xlsx": {"Jenis": rec(["Banyaknya Koperasi Menurut Jenis per Kecamatan", "Keadaan per 31 Desember 2023"],
  [["Jenis Koperasi", None, None, None, None, "Jumlah Koperasi"], ["Produsen", "Konsumen", "Jasa", "Pemasaran", "Simpan Pinjam", "^"]], c + [d.J])}}, V(K_, "2023-Q4", d.J))

d = dd("sembunyi")
H("kolom-sembunyi", {"kop 31 maret.xlsx": {"Data": S(["DATA KOPERASI KABUPATEN JENEPONTO PER 31 MARET 2023"], [NK + ["Jumlah Koperasi", "Aktif", "Tidak Aktif"]], [d.J, d.A, d.T], fx=lambda ws: hide_col(ws, "Tidak Aktif"))}}, KM(d, "2023-Q1"))

d = dd("lembar-sembunyi")
H("lembar-sembunyi", {"Rekap Koperasi Juni.xlsx": {"Rekap": S(["Rekap Koperasi Kabupaten Jeneponto", "Per 30 Juni 2023"], [NK + KTJ], [d.A, d.T, d.J]),
  "Rekap (2)": S(["Rekap Koperasi Kabupaten Jeneponto", "Per 30 Juni 2023"], [NK + KTJ], [d.A, d.T, d.J], fx=lambda ws: setattr(ws, "sheet_state", "hidden"))}}, KM(d, "2023-Q2"))

d = dd("tempat-lain")
H("geser", {"Form isian koperasi.xlsx": {"form": R([["Form Data Kelembagaan Koperasi"], ["Kabupaten", ": Jeneponto"], ["Keadaan", ": 30 September 2023"], [], ["Kode", "Nama Kecamatan", "Koperasi", None, None], [None, None, "Aktif", "Tidak Aktif", "Seluruhnya"]]
  + [[BPS[i], N[i], d.A[i], d.T[i], d.J[i]] for i in range(11)], merges=["F9:H9"], r0=5, c0=4)}}, KM(d, "2023-Q3"))

d = dd("abjad")
H("abjad-singkatan", {"KOP.xlsx": {"Des": S(["Rekap Kop. Kab. Jeneponto", "Bulan Desember 2023"], [["Kec.", "Jml Kop. Aktif", "Jml Kop. Tdk Aktif", "Jml Kop."]], [d.A, d.T, d.J], no=None, order=ALPHA, total="JML")}}, KM(d, "2023-12"))

y = series("w22seri", 4)
H("empat-triwulan", {"Perkembangan Koperasi 2023.xlsx": {"2023": rec(["PERKEMBANGAN JUMLAH KOPERASI TAHUN 2023", "DINAS KOPERASI DAN UKM KABUPATEN JENEPONTO"],
  [["Triwulan I", None, None, "Triwulan II", None, None, "Triwulan III", None, None, "Triwulan IV", None, None], ["Aktif", "Tidak Aktif", "Jumlah"] * 4],
  [v for q in y for v in (q.A, q.T, q.J)])}}, [m for k, q in enumerate(y) for m in KM(q, f"2023-Q{k + 1}")])

y = series("w22tab", 3)
H("tab-triwulan", {"Laporan kelembagaan koperasi.xlsx": {f"TW {roman(k + 1)}": S(["Laporan Keadaan Koperasi", f"Triwulan {roman(k + 1)} Tahun 2023"], [["No", "Kecamatan", "Jumlah Koperasi Aktif", "Jumlah Koperasi Tidak Aktif", "Jumlah Keseluruhan Koperasi"]],
  [q.A, q.T, q.J], foot=["", NOTE]) for k, q in enumerate(y)}}, [m for k, q in enumerate(y) for m in KM(q, f"2023-Q{k + 1}")])

d = dd("teks")
H("angka-teks", {"data kop kec.xlsx": {"Sheet1": S(["Data Koperasi Tiap Kecamatan Kab. Jeneponto", "Tahun 2023"], [NK + KTJ],
  [[f"{v} unit" for v in d.A], [f"{v} unit" for v in d.T], [f"{v} unit" for v in d.J]], total=None)}}, KM(d, "2023"))

d = dd("lain")
H("kolom-lain", {"Rekap ODS koperasi.xlsx": {"ODS": rec(["REKAPITULASI DATA KOPERASI BERDASARKAN ONLINE DATA SYSTEM", "Per 31 Desember 2023"],
  [["Jumlah Koperasi (unit)", None, None, "Anggota (orang)", "RAT (unit)", "Modal Sendiri (Rp)", "Volume Usaha (Rp)"], ["Aktif", "Tidak Aktif", "Total", "^", "^", "^", "^"]],
  [d.A, d.T, d.J, d.o1, [v // 2 for v in d.A], d.r1, d.r2], fx=lambda ws: fmt(under(ws, "Modal Sendiri (Rp)"), "#,##0"))}}, KM(d, "2023-Q4"))

d = dd("bagian")
H("bagian-ab", {"Koperasi Sept.xlsx": {"Rekap": S(["Keadaan Koperasi di Kabupaten Jeneponto", "per 30 September 2023"],
  [["No", "Kecamatan", "Desa/Kelurahan", "Koperasi", None, None, "Ket."], [None, None, None, "Aktif", "Tidak Aktif", "Jumlah", None], ["(1)", "(2)", "(3)", "(4)", "(5)", "(6)", "(7)"]],
  [DESA, d.A, d.T, d.J, txt("-", "-", "lengkap")], merges=["A4:A5", "B4:B5", "C4:C5", "D4:F4", "G4:G5"])}}, KM(d, "2023-Q3"))

d = dd("jumlah-salah")
bad = body([d.A, d.T, d.J]); bad[-1][2] += 2; bad[-1][4] += 2
H("jumlah-salah", {"rekap koperasi maret.xlsx": {"Sheet1": R([["Rekapitulasi Koperasi per Kecamatan"], ["Triwulan I 2023"], [], NK + KTJ] + bad)}}, KM(d, "2023-Q1"), note="total row differs")

d = dd("nama-berkas")
H("nama-berkas-lain", {"Data Koperasi TW II 2023.xlsx": {"Sheet1": S(["Data Koperasi Kabupaten Jeneponto", "Triwulan III Tahun 2023"], [NK + KTJ], [d.A, d.T, d.J])}}, KM(d, "2023-Q3"), note="file name says Q2")

d = dd("romawi")
H("romawi", {"kelembagaan.xlsx": {"Kop": S(["DAFTAR REKAPITULASI KOPERASI DALAM WILAYAH KABUPATEN JENEPONTO", "POSISI AKHIR TRIWULAN IV TAHUN 2023"], [["NO. URUT", "WILAYAH KECAMATAN", "KOPERASI YANG AKTIF", "KOPERASI YANG TIDAK AKTIF", "BANYAKNYA KOPERASI"]],
  [d.A, d.T, d.J], no=roman, name=lambda n: n.upper(), total="TOTAL", foot=sig("Bontosunggu, 8 Januari 2024", "Kepala Bidang Kelembagaan,"))}}, KM(d, "2023-Q4"))

d = dd("panjang")
H("panjang-koperasi", {"open data koperasi.xlsx": {"data": long(["Jumlah koperasi berdasarkan status keaktifan dan kecamatan di Kabupaten Jeneponto tahun 2023"], ["kode_kecamatan", "nama_kecamatan", "status_koperasi", "jumlah_koperasi", "satuan", "tahun"],
  [(BPS[i], N[i].upper(), st, v[i], "UNIT", 2023) for i in range(11) for st, v in (("AKTIF", d.A), ("TIDAK AKTIF", d.T))])}}, [(A_, "2023", False, d.A), (X_, "2023", False, d.T)])

d = dd("capaian")
H("kertas-kerja-iku", {"Kertas Kerja IKU 1.xlsx": {"IKU 1": S(["KERTAS KERJA PENGUKURAN KINERJA", "Indikator : Persentase Koperasi Aktif", "Periode : Triwulan III Tahun 2023"],
  [["No", "Kecamatan", "Jumlah Koperasi Aktif", "Jumlah Seluruh Koperasi", "Persentase (%)"]], [d.A, d.J, pct(d.A, d.J)], foot=["", "Formula: jumlah koperasi aktif dibagi jumlah seluruh koperasi x 100%"])}}, [(A_, "2023-Q3", False, d.A), (K_, "2023-Q3", False, d.J)])

d = dd("kosong")
rows = [x for i in range(11) for x in ([i + 1, N[i], d.A[i], d.T[i], d.J[i]], [])]
H("baris-kosong", {"Koperasi 30-06-2023.xlsx": {"Lap": R([["KEADAAN KOPERASI"], ["Per tanggal 30 Juni 2023"], [], ["No", "Kecamatan", "Aktif", "Tidak Aktif", "Jumlah"]] + rows + [[None, "Jumlah", sum(d.A), sum(d.T), sum(d.J)]])}}, KM(d, "2023-Q2"))

d = dd("strip")
T0 = [0 if i in (6, 8) else v for i, v in enumerate(d.T)]
H("strip", {"koperasi akhir tahun.xlsx": {"Sheet1": S(["Jumlah Koperasi menurut Kecamatan", "31 Desember 2023"], [NK + KTJ], [d.A, ["-" if v == 0 else v for v in T0], add(d.A, T0)], total=None, foot=["Keterangan: tanda (-) berarti nihil"])}},
  [(A_, "2023-Q4", False, d.A), (X_, "2023-Q4", False, T0), (K_, "2023-Q4", False, add(d.A, T0))])

# ---- UMKM
d = dd("umkm")
H("skala", {"DATA UMKM 2023.xlsx": {"UMKM": rec(["DATA USAHA MIKRO, KECIL DAN MENENGAH", "KABUPATEN JENEPONTO", "TAHUN 2023"], [["Skala Usaha", None, None, "Jumlah UMKM"], ["Mikro", "Kecil", "Menengah", "^"]], [d.mi, d.ke, d.me, d.um], totalformula=True, mergetitle=True, foot=SIGN)}}, UM(d, "2023"))

d = dd("umkm-titik")
t = lambda c: [f"{v:,}".replace(",", ".") for v in c]
H("titik-ribuan", {"umkm kecamatan.xlsx": {"Sheet1": S(["Jumlah Pelaku UMKM per Kecamatan", "Keadaan 30 September 2023"], [NK + ["Usaha Mikro", "Usaha Kecil", "Usaha Menengah", "Jumlah UMKM"]], [t(d.mi), t(d.ke), t(d.me), t(d.um)], total=None)}}, UM(d, "2023-Q3"))

d = dd("umkm-fmt")
H("format-ribuan", {"UMKM TW IV.xlsx": {"Rekap": S(["REKAP UMKM", "TRIWULAN IV 2023"], [["No", "Kecamatan", "Jumlah Penduduk", "Jumlah UMKM", "Mikro", "Kecil", "Menengah"]], [PDDK, d.um, d.mi, d.ke, d.me],
  fx=lambda ws: [fmt(under(ws, h), "#,##0") for h in ("Jumlah Penduduk", "Jumlah UMKM", "Mikro")])}}, UM(d, "2023-Q4"))

d = dd("sektor")
c = parts(d.um, 6, "sektor")
H("lapangan-usaha", {"umkm menurut lapangan usaha.xlsx": {"Sektor": rec(["Banyaknya UMKM Menurut Lapangan Usaha dan Kecamatan", "Keadaan 31 Desember 2023"],
  [["Lapangan Usaha", None, None, None, None, None, "Jumlah UMKM"], ["Pertanian", "Industri Pengolahan", "Perdagangan", "Akomodasi & Makan Minum", "Jasa", "Lainnya", "^"]], c + [d.um])}}, V(U_, "2023-Q4", d.um))

d = dd("gender-umkm")
c = parts(d.um, 2, "lp")
H("pemilik", {"pelaku usaha lp.xlsx": {"Sheet1": S(["Jumlah UMKM Menurut Jenis Kelamin Pemilik", "Kab. Jeneponto, 30 Juni 2023"], [["No", "Kecamatan", "Laki-laki", "Perempuan", "Jumlah UMKM"]], c + [d.um], name=kc)}}, V(U_, "2023-Q2", d.um))

d = dd("dua-blok"); e = dd("dua-blok2")
H("dua-blok", {"profil kumkm.xlsx": {"Profil": [rec(["A. KOPERASI, KEADAAN 31 DESEMBER 2023"], [["Aktif", "Tidak Aktif", "Jumlah"]], [d.A, d.T, d.J]), rec(["B. UMKM, KEADAAN 31 DESEMBER 2023"], [["Mikro", "Kecil", "Menengah", "Jumlah UMKM"]], [e.mi, e.ke, e.me, e.um])]}}, KM(d, "2023-Q4") + UM(e, "2023-Q4"))

d = dd("gabung")
H("koperasi-dan-umkm", {"DATA KUKM SEPT 2023.xlsx": {"KUKM": rec(["DATA KOPERASI DAN UMKM KABUPATEN JENEPONTO", "PER 30 SEPTEMBER 2023"], [["KOPERASI", None, None, "UMKM", None, None, None], ["AKTIF", "TIDAK AKTIF", "JUMLAH", "MIKRO", "KECIL", "MENENGAH", "JUMLAH"]],
  [d.A, d.T, d.J, d.mi, d.ke, d.me, d.um], name=lambda n: n.upper(), kec="KECAMATAN", nohead="NO")}}, KM(d, "2023-Q3") + UM(d, "2023-Q3"))

d = dd("sisi"); 
H("berdampingan", {"KUMKM ringkas.xlsx": {"Ringkas": [rec(["Koperasi per 30 Juni 2023"], [["Aktif", "Tidak Aktif", "Jumlah Koperasi"]], [d.A, d.T, d.J], at=(2, 1)), rec(["UMKM per 30 Juni 2023"], [["Mikro", "Kecil", "Menengah", "Jumlah UMKM"]], [d.mi, d.ke, d.me, d.um], at=(2, 8))]}}, KM(d, "2023-Q2") + UM(d, "2023-Q2"))

d = dd("naker")
H("tenaga-kerja", {"umkm dan naker.xlsx": {"Data": rec(["UMKM dan Penyerapan Tenaga Kerja", "Kabupaten Jeneponto Tahun 2023"], [["Unit Usaha", None, None, None, "Tenaga Kerja (orang)", "Omzet per Tahun (Rp)"], ["Mikro", "Kecil", "Menengah", "Jumlah", "^", "^"]],
  [d.mi, d.ke, d.me, d.um, d.o3, d.r3])}}, UM(d, "2023"))

d = dd("umkm-samping")
H("umkm-samping", {"Matriks UMKM.xlsx": {"Lembar1": R([["Sebaran UMKM pada Kecamatan dalam Kabupaten Jeneponto"], ["Keadaan Triwulan II 2023"], [], ["Skala Usaha"] + [N[i] for i in ALPHA]] + [[l] + [v[i] for i in ALPHA] for l, v in (("Usaha Mikro", d.mi), ("Usaha Kecil", d.ke), ("Usaha Menengah", d.me), ("Total UMKM", d.um))])}}, UM(d, "2023-Q2"))

d = dd("belum")
g = [None if i == 4 else 1 for i in range(11)]
bl = lambda c: [v if g[i] else None for i, v in enumerate(c)]
H("belum-masuk", {"UMKM maret.xlsx": {"Sheet1": S(["Rekap Data UMKM Triwulan I Tahun 2023"], [NK + MKM + ["Keterangan"]], [bl(d.mi), bl(d.ke), bl(d.me), bl(d.um), [None if v else "data belum masuk" for v in g]], total=None)}},
  [(m, p, c, bl(v)) for m, p, c, v in UM(d, "2023-Q1")])

d = dd("kepadatan")
H("luas", {"tabel umkm.xlsx": {"Tabel": S(["Jumlah UMKM, Luas Wilayah dan Penduduk Menurut Kecamatan", "Tahun 2023"], [["Kecamatan", "Luas (km2)", "Penduduk (jiwa)", "UMKM (unit)", "UMKM per 1.000 Penduduk"]], [LUAS, PDDK, d.um, pct([v * 10 for v in d.um], PDDK)], no=None, total=None)}}, V(U_, "2023", d.um))

a, b = series("w22bln", 2)
H("dua-berkas-bulan", {"okt/UMKM Oktober.xlsx": {"Okt": S(["Laporan Bulanan UMKM", "Bulan Oktober 2023"], [NK + MKM], [a.mi, a.ke, a.me, a.um])}, "nov/UMKM November.xlsx": {"Nov": S(["Laporan Bulanan UMKM", "Bulan November 2023"], [NK + MKM], [b.mi, b.ke, b.me, b.um])}}, UM(a, "2023-10") + UM(b, "2023-11"))

# ---- pelatihan
d = dd("diklat-tw")
H("pelatihan-triwulan", {"Rekap Pelatihan 2023.xlsx": {"Pelatihan": rec(["REKAPITULASI PESERTA PELATIHAN PERKOPERASIAN DAN UMKM", "TAHUN ANGGARAN 2023"], [["Jumlah Peserta (Orang)", None, None, None], ["Triwulan I", "Triwulan II", "Triwulan III", "Triwulan IV"]], [d.p1, d.p2, d.p3, d.p4], numrow=[1, 2, 3, 4, 5, 6])}}, [(PD, f"2023-Q{k}", False, getattr(d, f"p{k}")) for k in (1, 2, 3, 4)])

d = dd("lp")
c = parts(d.p1, 2, "dl")
H("peserta-lp", {"peserta diklat tw2.xlsx": {"Sheet1": rec(["Rekap Peserta Diklat Koperasi dan UMKM", "Triwulan II Tahun 2023"], [["Jenis Kelamin", None, "Jumlah Peserta"], ["L", "P", "^"]], c + [d.p1])}}, V(PD, "2023-Q2", d.p1))

d = dd("macam")
c = parts(d.z1, 3, "mc")
H("macam-pelatihan", {"bimtek.xlsx": {"Rekap": S(["Rekapitulasi Peserta Pelatihan Koperasi dan UMKM per Kecamatan", "Triwulan III 2023"], [NK + ["Perkoperasian", "Kewirausahaan", "Pemasaran Digital", "Jumlah Peserta"]], c + [d.z1])}}, V(PD, "2023-Q3", d.z1))

d = dd("kumul")
H("sampai-september", {"progres diklat.xlsx": {"Progres": S(["Realisasi Peserta Pelatihan Perkoperasian dan UMKM", "s.d. 30 September 2023"], [["No", "Kecamatan", "Realisasi Peserta (orang)"]], [d.z2], foot=TAIL())}}, V(PD, "2023-Q3", d.z2, True))

d = dd("kumul2")
H("januari-juni", {"Diklat smt 1.xlsx": {"Smt I": S(["JUMLAH PESERTA PENDIDIKAN DAN PELATIHAN KOPERASI DAN UMKM", "PERIODE JANUARI - JUNI 2023"], [["NO", "KECAMATAN", "PESERTA DIKLAT"]], [d.z3], name=up, total="TOTAL")}}, V(PD, "2023-Q2", d.z3, True))

d = dd("bulan-bawah")
H("bulan-ke-bawah", {"Diklat per bulan.xlsx": {"2023": R([["Jumlah Peserta Pelatihan Koperasi dan UMKM per Bulan"], ["Tahun 2023"], [], ["Kecamatan", "Bulan", "Jumlah Peserta"]] + [[N[i], m, v[i]] for i in range(11) for m, v in (("Juli", d.p1), ("Agustus", d.p2), ("September", d.p3))])}},
  [(PD, "2023-07", False, d.p1), (PD, "2023-08", False, d.p2), (PD, "2023-09", False, d.p3)])

d = dd("tiga-tab")
H("tab-bulan", {"absensi rekap pelatihan.xlsx": {m: S([f"Rekap Peserta Pelatihan UMKM dan Koperasi Bulan {m} 2023"], [NK + ["Peserta"]], [v]) for m, v in (("April", d.p1), ("Mei", d.p2), ("Juni", d.p3))}}, [(PD, "2023-04", False, d.p1), (PD, "2023-05", False, d.p2), (PD, "2023-06", False, d.p3)])

d = dd("diklat-orang")
H("orang", {"pelatihan kumkm.xlsx": {"Sheet1": S(["Peserta Diklat Perkoperasian dan UMKM Tahun 2023"], [NK + ["Jumlah Peserta", "Tempat"]], [[f"{v} orang" for v in d.p4], txt("Aula Dinas", "Kantor Camat")], total=None)}}, V(PD, "2023", d.p4))

d = dd("kolom-kumulatif")
r3 = run([d.p1, d.p2, d.p3])
H("kolom-sd", {"Diklat kumulatif.xlsx": {"Data": rec(["Perkembangan Peserta Pelatihan Koperasi dan UMKM Tahun 2023"], [["Jumlah Peserta", None, None], ["s.d. TW I", "s.d. TW II", "s.d. TW III"]], r3)}}, [(PD, f"2023-Q{k + 1}", True, v) for k, v in enumerate(r3)])

# ---- izin
d = dd("izin")
cum = run([d.n1, d.n2, d.n3, d.n4, d.n5, d.n6])[-1]
H("nib-bulan", {"REKAP NIB.xlsx": {"NIB": rec(["REKAP UMKM YANG DIFASILITASI IZIN USAHA (NIB)", "TAHUN 2023"], [["Bulan", None, None, None, None, None, "Jumlah s.d. Juni"], ["Januari", "Februari", "Maret", "April", "Mei", "Juni", "^"]], [d.n1, d.n2, d.n3, d.n4, d.n5, d.n6, cum])}},
  [(IZ, f"2023-0{k}", False, getattr(d, f"n{k}")) for k in range(1, 7)] + V(IZ, "2023-Q2", cum, True))

d = dd("izin-tw")
H("izin-tw", {"fasilitasi perizinan tw 1.xlsx": {"TW I": S(["Laporan Fasilitasi Izin Usaha bagi UMKM", "Triwulan I Tahun 2023"], [NK + ["Jumlah UMKM yang Difasilitasi Izin Usaha", "Keterangan"]], [d.p1, txt("terbit", "terbit semua")], foot=sig("Bontosunggu, 4 April 2023"))}}, V(IZ, "2023-Q1", d.p1))

d = dd("izin-skala")
c = parts(d.z1, 2, "is")
H("izin-skala", {"izin usaha mikro kecil.xlsx": {"Sheet1": rec(["UMKM Penerima Fasilitasi Izin Usaha Menurut Skala", "Januari - September 2023"], [["Skala", None, "Jumlah UMKM Difasilitasi Izin Usaha"], ["Mikro", "Kecil", "^"]], c + [d.z1])}}, V(IZ, "2023-Q3", d.z1, True), note="the scales are permits, not stocks")

d = dd("izin-samping")
H("izin-samping", {"izin per tw.xlsx": {"Izin": across(["JUMLAH UMKM YANG DIFASILITASI IZIN USAHA", "TAHUN 2023"], [("Triwulan I", "UMKM", d.p1), ("Triwulan II", "UMKM", d.p2), ("Triwulan III", "UMKM", d.p3)], lead=("No", "Periode", "Satuan"))}}, [(IZ, f"2023-Q{k}", False, getattr(d, f"p{k}")) for k in (1, 2, 3)])

d = dd("izin-iku")
H("izin-iku", {"KK IKU 3.xlsx": {"IKU 3": S(["Pengukuran Indikator Persentase UMKM yang Difasilitasi Izin Usaha", "Triwulan IV Tahun 2023"], [["No", "Kecamatan", "UMKM Difasilitasi Izin Usaha", "Jumlah UMKM", "Persentase"]], [d.z2, d.um, pct(d.z2, d.um)])}}, V(IZ, "2023-Q4", d.z2) + V(U_, "2023-Q4", d.um))

d = dd("izin-pjg")
H("izin-tahun", {"rekap izin.xlsx": {"Rekap 2023": S(KOP + ["REKAPITULASI UMKM YANG TELAH DIFASILITASI IZIN USAHA TAHUN 2023"], [["No", "Nama Kecamatan", "UMKM Difasilitasi Izin Usaha (Unit)"]], [d.z3], no=lambda k: f"{k}.", name=kc, order=ALPHA)}}, V(IZ, "2023", d.z3))

# ---- bantuan
d = dd("bantuan")
H("target-realisasi", {"Bantuan Sarpras 2023.xlsx": {"Sarpras": rec(["REALISASI BANTUAN SARANA DAN PRASARANA BAGI PELAKU USAHA", "TAHUN 2023"], [["Target UKM", "UKM yang Difasilitasi", "Capaian (%)"]], [d.tg, d.bt, pct(d.bt, d.tg)], foot=SIGN)}}, V(TG, "2023", d.tg) + V(BT, "2023", d.bt))

d = dd("bantuan-tw")
H("bantuan-tw", {"penerima bantuan.xlsx": {"Rekap": rec(["Rekapitulasi UKM Penerima Bantuan Sarana dan Prasarana", "Tahun 2023"], [["UKM Penerima Bantuan", None, None, None], ["TW I", "TW II", "TW III", "TW IV"]], [d.n1, d.n2, d.n3, d.n4], merge=True)}}, [(BT, f"2023-Q{k}", False, getattr(d, f"n{k}")) for k in (1, 2, 3, 4)])

d = dd("alat")
c = parts(d.bt, 3, "al")
H("macam-alat", {"sarpras menurut jenis.xlsx": {"Sheet1": rec(["Jumlah Pelaku Usaha Penerima Bantuan Sarana Prasarana Menurut Jenis Bantuan", "Triwulan III Tahun 2023"], [["Jenis Bantuan (UKM penerima)", None, None, "Jumlah UKM Penerima"], ["Gerobak Jualan", "Mesin Jahit", "Peralatan Dapur", "^"]], c + [d.bt])}}, V(BT, "2023-Q3", d.bt))

d = dd("bantuan-sd")
H("bantuan-sd", {"Lap sarpras.xlsx": {"Laporan": S(["Laporan Penyaluran Bantuan Sarana dan Prasarana Pelaku Usaha", "sampai dengan Triwulan III Tahun 2023"], [["No", "Kecamatan", "Jumlah UKM yang Menerima Bantuan Sarana Prasarana"]], [d.bt], fx=lambda ws: fmt(under(ws, "Jumlah UKM yang Menerima*"), "0"))}}, V(BT, "2023-Q3", d.bt, True))

d = dd("target")
H("target", {"target ukm 2023.xlsx": {"Target": S(["Target UKM Penerima Bantuan Sarana dan Prasarana", "Tahun Anggaran 2023"], [NK + ["Target UKM"]], [d.tg])}}, V(TG, "2023", d.tg))

d = dd("tiga-alir")
H("tiga-kegiatan", {"Lap Bidang Pemberdayaan TW III.xlsx": {"TW III": rec(["LAPORAN KINERJA BIDANG PEMBERDAYAAN UKM", "TRIWULAN III TAHUN 2023"], [["Peserta Diklat Perkoperasian dan UMKM (orang)", "UMKM Difasilitasi Izin Usaha (unit)", "UKM Penerima Bantuan Sarana Prasarana (unit)"]], [d.p1, d.p2, d.p3], foot=TAIL())}}, V(PD, "2023-Q3", d.p1) + V(IZ, "2023-Q3", d.p2) + V(BT, "2023-Q3", d.p3))

d = dd("dua-bidang"); e = dd("dua-bidang2")
H("dua-bidang", {"Kelembagaan/koperasi.xlsx": {"Rekap": S(["Rekap Koperasi per 31 Desember 2023"], [NK + KTJ], [d.A, d.T, d.J])}, "Pemberdayaan/UKM.xlsx": {"UMKM": S(["Jumlah UMKM per 31 Desember 2023"], [NK + MKM], [e.mi, e.ke, e.me, e.um]), "Diklat": S(["Peserta Diklat Perkoperasian dan UMKM Triwulan IV 2023"], [NK + ["Jumlah Peserta"]], [e.p1])}},
  KM(d, "2023-Q4") + UM(e, "2023-Q4") + V(PD, "2023-Q4", e.p1))

d = dd("peringkat")
rk = lambda c: [1 + sum(w > v for w in c) for v in c]
H("peringkat", {"peringkat koperasi aktif.xlsx": {"Urut": S(["Koperasi Aktif per Kecamatan, Triwulan I 2023"], [NK + KTJ + ["Persen", "Peringkat"]], [d.A, d.T, d.J, [f"{v:.2f}%".replace(".", ",") for v in pct(d.A, d.J)], rk(pct(d.A, d.J))], total=None)}}, KM(d, "2023-Q1"))

d = dd("persen-fmt")
H("persen-format", {"Rasio Koperasi.xlsx": {"Rasio": S(["Rasio Koperasi Aktif", "Keadaan 31 Desember 2023"], [["Kecamatan", "Koperasi Aktif", "Jumlah Koperasi", "Rasio"]], [d.A, d.J, fcol([x / y for x, y in zip(d.A, d.J)], "=B#/C#", 5)], no=None, total=None, fx=lambda ws: [setattr(ws.cell(5 + i, 4), "number_format", "0.00%") for i in range(11)])}}, [(A_, "2023-Q4", False, d.A), (K_, "2023-Q4", False, d.J)])

d = dd("ringkas-lembar")
H("lembar-petunjuk", {"Data Koperasi Jeneponto.xlsx": {"Kata Pengantar": R([["Data ini disusun oleh Bidang Kelembagaan Koperasi"], ["Rincian per kecamatan terdapat pada lembar Tabel"]]), "Tabel": S(["Jumlah Koperasi per Kecamatan", "Triwulan IV 2023"], [NK + KTJ], [d.A, d.T, d.J])}}, KM(d, "2023-Q4"))

d = dd("bulan-umum")
H("semester-grup", {"Diklat semester.xlsx": {"Smt": rec(["PESERTA PELATIHAN KOPERASI DAN UMKM TAHUN 2023"], [["Semester I", None, "Semester II", None], ["Triwulan I", "Triwulan II", "Triwulan III", "Triwulan IV"]], [d.z1, d.z2, d.z3, d.z4], kec="Nama Kecamatan", order=ALPHA)}}, [(PD, f"2023-Q{k}", False, getattr(d, f"z{k}")) for k in (1, 2, 3, 4)])
