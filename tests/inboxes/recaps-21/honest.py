from short import *
BL = ["Januari", "Februari", "Maret", "April", "Mei", "Juni", "Juli", "Agustus", "September", "Oktober", "November", "Desember"]
Q = ["2023-Q1", "2023-Q2", "2023-Q3", "2023-Q4"]
M = [f"2023-{i:02d}" for i in range(1, 13)]

# ---- koperasi
d = D("h1")
H("keragaan-desember", {"keragaan koperasi des 2023.xlsx": {"Keragaan": S(["KERAGAAN KOPERASI MENURUT KECAMATAN", "KEADAAN PER 31 DESEMBER 2023"],
  [["NO", "KECAMATAN", "JUMLAH KOPERASI (UNIT)", None, None], [None, None, "AKTIF", "TIDAK AKTIF", "TOTAL"]], [d.A, d.T, d.J],
  merges=["A4:A5", "B4:B5", "C4:E4"], foot=sig("Jeneponto, 3 Januari 2024"))}}, KM(d, "2023-Q4"))

d = D("h2")
H("kop-surat-lampiran", {"Lampiran surat Bappeda.xlsx": {"Lamp. I": S(KOP + [None, "Lampiran Surat Nomor : 518/000/DISKOPUKM/X/2023", "Perihal : Penyampaian Data Kelembagaan Koperasi Triwulan III Tahun 2023"],
  [["No. Urut", "Nama Kecamatan", "Koperasi Aktif", "Koperasi Tidak Aktif", "Jumlah Seluruh Koperasi"], [1, 2, 3, 4, "5 = 3 + 4"]], [d.A, d.T, d.J], name=str.upper, total="J U M L A H",
  foot=TAIL())}}, KM(d, "2023-Q3"))

d = D("h3")
def _(ws):
    fmt([ws.cell(5 + i, 6) for i in range(11)], "0.00%")
H("persen-keaktifan-rumus", {"tingkat keaktifan.xlsx": {"TW II": S(["Tingkat Keaktifan Koperasi di Kabupaten Jeneponto", "Posisi 30 Juni 2023"],
  [["No", "Kecamatan", "Koperasi Terdaftar", "Koperasi Aktif", "Koperasi Non Aktif", "Persentase Keaktifan"]],
  [fcol(d.J, "=D#+E#", 5), d.A, d.T, [F(f"=D{5+i}/C{5+i}", a / j) for i, (a, j) in enumerate(zip(d.A, d.J))]], fx=_)}}, KM(d, "2023-Q2"))

s = series("h4", 4)
H("empat-triwulan-tab", {"DATA KOPERASI 2023.xlsx": {f"TW {roman(k+1)}": S([f"REKAP KOPERASI TRIWULAN {roman(k+1)} TAHUN 2023"], [["No", "Kecamatan", "Aktif", "Tidak Aktif", "Jumlah Koperasi"]],
  [s[k].A, s[k].T, s[k].J], total="TOTAL") for k in range(4)}}, [x for k in range(4) for x in KM(s[k], Q[k])])

s = series("h5", 4)
H("triwulan-ke-samping", {"perkembangan koperasi.xlsx": {"Perkembangan": S(["PERKEMBANGAN JUMLAH KOPERASI TAHUN 2023", "(Unit)"],
  [["No", "Kecamatan"] + [x for k in range(4) for x in (f"Triwulan {roman(k+1)}", None, None)], [None, None] + ["Aktif", "Tidak Aktif", "Jumlah"] * 4],
  [c for y in s for c in (y.A, y.T, y.J)], merges=["A4:A5", "B4:B5", "C4:E4", "F4:H4", "I4:K4", "L4:N4"])}}, [x for k in range(4) for x in KM(s[k], Q[k])])

d = D("h6")
H("jumlah-di-atas", {"kelembagaan_2023.xlsx": {"Sheet1": S(["Data Kelembagaan Koperasi Tahun 2023"], [["No.", "Wilayah", "Koperasi Aktif", "Koperasi Tidak Aktif", "Total Koperasi"]],
  [d.A, d.T, d.J], top=True, total="Kabupaten Jeneponto")}}, KM(d, "2023"))

d = D("h7")
H("kecamatan-ke-samping", {"Matriks Koperasi.xlsx": {"Matriks": across(["MATRIKS DATA KOPERASI PER KECAMATAN", "Kabupaten Jeneponto, per 31 Maret 2023"],
  [("Koperasi Aktif", "Unit", d.A), ("Koperasi Tidak Aktif", "Unit", d.T), ("Jumlah Koperasi", "Unit", d.J)])}}, KM(d, "2023-Q1"))

d = D("h8")
H("memanjang", {"tabel dinamis sumber.xlsx": {"Data": long(["Data Koperasi Kabupaten Jeneponto Triwulan IV 2023"], ["Kecamatan", "Status Koperasi", "Jumlah Koperasi"],
  [(N[i], st, v[i]) for i in range(11) for st, v in (("Aktif", d.A), ("Tidak Aktif", d.T))])}}, [(A_, "2023-Q4", False, d.A), (X_, "2023-Q4", False, d.T)], "long form, status in a column")

d = D("h9")
jn = parts(d.J, 5, "h9")
H("jenis-dan-status", {"Koperasi menurut jenis.xlsx": {"Jenis": S(["BANYAKNYA KOPERASI MENURUT JENIS DAN STATUS KEAKTIFAN", "Keadaan 30 September 2023"],
  [["No", "Kecamatan", "Jenis Koperasi", None, None, None, None, "Jumlah Koperasi", "Status", None], [None, None, "KUD", "KPRI", "KSP", "Kop. Pasar", "Lainnya", None, "Aktif", "Tidak Aktif"]],
  jn + [d.J, d.A, d.T], merges=["A4:A5", "B4:B5", "C4:G4", "H4:H5", "I4:J4"], foot=["Sumber : Bidang Kelembagaan Koperasi"])}}, KM(d, "2023-Q3"))

d = D("h10")
H("anggota-di-samping", {"koperasi dan anggotanya.xlsx": {"rekap": S(["JUMLAH KOPERASI DAN KEANGGOTAANNYA", "BULAN : DESEMBER 2023"],
  [["NO.", "KECAMATAN", "KOPERASI", None, None, "ANGGOTA (ORANG)", None], [None, None, "AKTIF", "PASIF", "JUMLAH", "LAKI-LAKI", "PEREMPUAN"]],
  [d.A, d.T, d.J, d.o1, d.o2], merges=["C4:E4", "F4:G4", "A4:A5", "B4:B5"])}}, KM(d, "2023-12"))

d = D("h11")
def _(ws):
    hide_col(ws, "Tidak Aktif")
H("kolom-tersembunyi", {"rekap kop sept.xlsx": {"Sep": S(["Rekapitulasi Koperasi Bulan September 2023"], [["No", "Kecamatan", "Aktif", "Tidak Aktif", "Jumlah Koperasi", "Ket."]], [d.A, d.T, d.J, [None] * 11], fx=_)}}, KM(d, "2023-09"), "hidden column counts as shown")

d = D("h12")
rows = [["Rekap Koperasi Kabupaten Jeneponto"], ["Per 31 Desember 2023"], [], ["No", "Kecamatan", "Koperasi Aktif", "Koperasi Tidak Aktif", "Jumlah Koperasi"]]
for i in range(11):
    rows.append([i + 1, N[i], d.A[i], d.T[i], d.J[i]])
    if i in (3, 7): rows.append([])
rows.append([None, "Jumlah", sum(d.A), sum(d.T), sum(d.J)])
H("baris-kosong-di-antara", {"rekap akhir tahun.xlsx": {"Rekap": R(rows)}}, KM(d, "2023-Q4"))

d, e = D("h13a"), D("h13b")
H("dua-blok-koperasi-umkm", {"Profil KUMKM 2023.xlsx": {"Profil": [rec(["A. KEADAAN KOPERASI PER 31 DESEMBER 2023"], [["Koperasi Aktif", "Koperasi Tidak Aktif", "Jumlah Koperasi"]], [d.A, d.T, d.J]),
  rec(["B. KEADAAN UMKM PER 31 DESEMBER 2023"], [["Usaha Mikro", "Usaha Kecil", "Usaha Menengah", "Jumlah UMKM"]], [e.mi, e.ke, e.me, e.um])]}}, KM(d, "2023-Q4") + UM(e, "2023-Q4"))

d = D("h14")
H("urut-abjad-kec", {"data koperasi abjad.xlsx": {"Koperasi": S(["JUMLAH KOPERASI AKTIF DAN TIDAK AKTIF", "TRIWULAN I 2023"], [["No", "Kecamatan", "Koperasi Aktif", "Koperasi Tidak Aktif", "Jumlah Koperasi"]], [d.A, d.T, d.J],
  order=ALPHA, name=lambda n: "Kec. " + n)}}, KM(d, "2023-Q1"))

d = D("h15")
H("keterangan-dan-titik", {"Lap. Kelembagaan.xlsx": {"Lap": S([["SKPD", ":", "Dinas Koperasi dan UKM"], ["Bidang", ":", "Kelembagaan Koperasi"], ["Periode", ":", "Triwulan III Tahun 2023"], None, "LAPORAN KEADAAN KOPERASI"],
  [["No", "Kecamatan", "Aktif", "Tidak Aktif", "Jumlah Koperasi", "Keterangan"]], [d.A, d.T, d.J, txt("", "sudah verifikasi lapangan", None)], foot=["Catatan: data telah diverifikasi bersama penyuluh."])}}, KM(d, "2023-Q3"))

d = D("h16")
H("satuan-dalam-teks", {"koperasi unit.xlsx": {"Rekap": S(["Jumlah Koperasi per Kecamatan Tahun 2023"], [["No", "Kecamatan", "Koperasi Aktif", "Koperasi Tidak Aktif", "Jumlah Koperasi"]],
  [[f"{v} Unit" for v in c] for c in (d.A, d.T, d.J)], total=None)}}, KM(d, "2023"), "counts typed with their unit")

d = D("h17")
H("tiga-file-per-bulan", {f"Koperasi {b} 2023.xlsx": {b: S([f"KONDISI KOPERASI BULAN {b.upper()} 2023"], [["No", "Kecamatan", "Aktif", "Tidak Aktif", "Jumlah Koperasi"]], [y.A, y.T, y.J])}
  for b, y in zip(BL[:3], series("h17", 3))}, [x for k, y in enumerate(series("h17", 3)) for x in KM(y, M[k])])

d = D("h18")
def _(ws): fmt(under(ws, "Jumlah Koperasi"), '#,##0" unit"'); fmt(under(ws, "Koperasi Aktif"), "#,##0")
H("bps-kode-format", {"SIPD_koperasi.xlsx": {"e-walidata": S(["Elemen Data : Jumlah Koperasi Menurut Kecamatan", "Tahun Data : 2023"], [["Kode Wilayah", "Kecamatan", "Koperasi Aktif", "Koperasi Tidak Aktif", "Jumlah Koperasi"]],
  [d.A, d.T, d.J], no=lambda k: str(BPS[k - 1]), total="Jumlah", fx=_)}}, KM(d, "2023"))

d = D("h19")
H("rat-di-samping", {"RAT & keaktifan.xlsx": {"Rekap RAT": S(["REKAPITULASI KOPERASI DAN PELAKSANAAN RAT", "Per 30 Juni 2023"],
  [["No", "Kecamatan", "Jumlah Koperasi", "Koperasi Aktif", "Koperasi Tidak Aktif", "Melaksanakan RAT"]], [d.J, d.A, d.T, [min(a, n) for a, n in zip(d.A, d.n1)]])}}, KM(d, "2023-Q2"))

d = D("h20")
H("nol-strip", {"koperasi tdk aktif nihil.xlsx": {"Des": S(["Rekap Data Koperasi", "Desember 2023"], [["No", "Kecamatan", "Koperasi Aktif", "Koperasi Tidak Aktif", "Jumlah Koperasi"]],
  [d.A, ["-" if i == 4 else v for i, v in enumerate(d.T)], [d.A[i] if i == 4 else v for i, v in enumerate(d.J)]], total=None, foot=["Keterangan: tanda - berarti tidak ada."])}},
  [(A_, "2023-12", False, d.A), (X_, "2023-12", False, [0 if i == 4 else v for i, v in enumerate(d.T)]), (K_, "2023-12", False, [d.A[i] if i == 4 else v for i, v in enumerate(d.J)])], "dash means nought")

# ---- UMKM
d = D("h21")
H("umkm-skala", {"Populasi UMKM 2023.xlsx": {"Populasi": S(["POPULASI USAHA MIKRO, KECIL DAN MENENGAH", "KABUPATEN JENEPONTO TAHUN 2023"], [["No", "Kecamatan", "Skala Usaha", None, None, "Jumlah UMKM"], [None, None, "Mikro", "Kecil", "Menengah", None]],
  [d.mi, d.ke, d.me, d.um], merges=["A4:A5", "B4:B5", "C4:E4", "F4:F5"])}}, UM(d, "2023"))

d = D("h22")
def _(ws):
    for c in (3, 6): fmt([ws.cell(5 + i, c) for i in range(12)], "#,##0")
H("umkm-ribuan-rumus", {"UMKM per Desember.xlsx": {"31 Des": S(["Data Pelaku Usaha Mikro, Kecil, dan Menengah", "Keadaan 31 Desember 2023"], [["No", "Kecamatan", "Usaha Mikro", "Usaha Kecil", "Usaha Menengah", "Jumlah"]],
  [d.mi, d.ke, d.me, fcol(d.um, "=SUM(C#:E#)", 5)], fx=_, foot=TAIL("Jeneponto, 5 Januari 2024"))}}, UM(d, "2023-Q4"))

d = D("h23"); sk = parts(d.um, 4, "h23")
H("umkm-sektor-lengkap", {"umkm sektor.xlsx": {"Sektor": S(["JUMLAH UMKM MENURUT SEKTOR USAHA", "Triwulan II Tahun 2023"], [["No", "Kecamatan", "Perdagangan", "Industri Pengolahan", "Jasa", "Pertanian dan Lainnya", "Jumlah UMKM"]], sk + [d.um])}},
  V(U_, "2023-Q2", d.um))

d = D("h24"); L = d.nums(200, 600, "L"); P_ = [u - l if u > l else 0 for u, l in zip(d.um, L)]; L = [u - p for u, p in zip(d.um, P_)]
H("umkm-gender", {"UMKM gender.xlsx": {"Responsif Gender": S(["Data Pelaku UMKM Terpilah", "Per 30 September 2023"], [["No", "Kecamatan", "Jenis Kelamin Pemilik", None, "Jumlah UMKM"], [None, None, "L", "P", None]], [L, P_, d.um],
  merges=["A4:A5", "B4:B5", "C4:D4", "E4:E5"])}}, V(U_, "2023-Q3", d.um))

d = D("h25")
H("umkm-tenaga-kerja", {"umkm-tk.xlsx": {"UMKM": S(["BANYAKNYA UMKM DAN TENAGA KERJA YANG DISERAP", "TAHUN 2023"], [["No", "Kecamatan", "Jumlah UMKM (Unit)", "Tenaga Kerja (Orang)", "Omzet (Rp)"]], [d.um, d.o1, d.r1], total="Total")}}, V(U_, "2023", d.um))

d = D("h26")
H("umkm-tiga-tab-skala", {"UMKM semester.xlsx": {t: S([f"Rekap Usaha {t} Triwulan IV Tahun 2023"], [["No", "Kecamatan", f"Jumlah Usaha {t}"]], [c]) for t, c in (("Mikro", d.mi), ("Kecil", d.ke), ("Menengah", d.me))}},
  [(MI, "2023-Q4", False, d.mi), (KE, "2023-Q4", False, d.ke), (ME, "2023-Q4", False, d.me)])

d = D("h27")
H("umkm-melintang", {"pelaku usaha.xlsx": {"Lembar1": across(["Data Pelaku Usaha Mikro Kecil dan Menengah", "Bulan Juni 2023"], [("Usaha Mikro", "Unit", d.mi), ("Usaha Kecil", "Unit", d.ke), ("Usaha Menengah", "Unit", d.me), ("Jumlah UMKM", "Unit", d.um)],
  total="Kab. Jeneponto")}}, UM(d, "2023-06"))

s = series("h28", 2)
H("umkm-dua-tahun", {"UMKM 2022-2023.xlsx": {"Perbandingan": S(["Perkembangan Jumlah UMKM Kabupaten Jeneponto"], [["No", "Kecamatan", "Jumlah UMKM", None], [None, None, "Tahun 2022", "Tahun 2023"]], [s[0].um, s[1].um], merges=["A3:A4", "B3:B4", "C3:D3"])}},
  V(U_, "2022", s[0].um) + V(U_, "2023", s[1].um), "two years side by side")

d = D("h29")
H("umkm-desa-jumlah", {"umkm dan desa.xlsx": {"Rekap": S(["SEBARAN UMKM", "Bulan Juni 2023"], [["No", "Kecamatan", "Banyaknya Desa/Kelurahan", "Mikro", "Kecil", "Menengah", "Jumlah UMKM"]], [DESA, d.mi, d.ke, d.me, d.um])}}, UM(d, "2023-06"))

d = D("h30")
H("umkm-ribuan-teks", {"umkm-teks.xlsx": {"UMKM": S(["Jumlah UMKM Tahun 2023"], [["No", "Kecamatan", "Usaha Mikro", "Usaha Kecil", "Usaha Menengah", "Jumlah UMKM"]],
  [[f"{v:,}".replace(",", ".") for v in c] for c in (d.mi, d.ke, d.me, d.um)], total=None, no=lambda k: f"{k}.")}}, UM(d, "2023"), "text with thousands points")

d = D("h31")
P("umkm-total-beda", {"umkm tw3.xlsx": {"TW3": S(["REKAP UMKM TRIWULAN III 2023"], [["No", "Kecamatan", "Mikro", "Kecil", "Menengah", "Jumlah UMKM"]], [d.mi, d.ke, d.me, d.um], total=None,
  foot=[[None, "Jumlah", sum(d.mi) + 10, sum(d.ke), sum(d.me), sum(d.um)]])}}, UM(d, "2023-Q3"), "total differs at one column: rows stay")

# ---- pelatihan
d = D("h32")
H("diklat-bulanan", {"Peserta pelatihan 2023.xlsx": {"Bulanan": S(["REKAP PESERTA PELATIHAN PERKOPERASIAN DAN UMKM", "TAHUN ANGGARAN 2023"],
  [["No", "Kecamatan", "Jumlah Peserta per Bulan (Orang)"] + [None] * 11 + ["Jumlah"], [None, None] + [b[:3] for b in BL] + [None]], [d.nums(0, 9, f"m{k}") for k in range(12)] + [add(*[d.nums(0, 9, f"m{k}") for k in range(12)])],
  merges=["A4:A5", "B4:B5", "C4:N4", "O4:O5"])}}, [(PD, M[k], False, d.nums(0, 9, f"m{k}")) for k in range(12)] + V(PD, "2023", add(*[d.nums(0, 9, f"m{k}") for k in range(12)])))

d = D("h33"); c = [d.p1, d.p2, d.p3, d.p4]
H("diklat-triwulan", {"diklat kumkm.xlsx": {"Realisasi": S(["Realisasi Peserta Diklat Perkoperasian dan UMKM Tahun 2023"], [["No", "Kecamatan", "TW I", "TW II", "TW III", "TW IV", "Total"]], c + [add(*c)])}},
  [(PD, Q[k], False, c[k]) for k in range(4)] + V(PD, "2023", add(*c)))

d = D("h34")
H("diklat-kumulatif", {"bimtek sd TW III.xlsx": {"sd TW III": S(["JUMLAH PESERTA BIMTEK DAN PELATIHAN SDM KOPERASI DAN UMKM", "s.d. Triwulan III Tahun 2023"], [["No", "Kecamatan", "Jumlah Peserta (Orang)"]], [add(d.p1, d.p2, d.p3)])}},
  V(PD, "2023-Q3", add(d.p1, d.p2, d.p3), True))

d = D("h35"); tot = add(d.p1, d.p2); Lk = [v // 3 for v in tot]; Pr = [a - b for a, b in zip(tot, Lk)]
H("diklat-gender", {"alumni pelatihan.xlsx": {"Alumni": S(["ALUMNI PELATIHAN KEWIRAUSAHAAN BAGI PELAKU UMKM DAN PENGURUS KOPERASI", "Triwulan IV Tahun 2023"], [["No", "Kecamatan", "Peserta Pelatihan", None, None], [None, None, "Laki-laki", "Perempuan", "Jumlah"]],
  [Lk, Pr, tot], merges=["A4:A5", "B4:B5", "C4:E4"])}}, V(PD, "2023-Q4", tot))

d = D("h36")
H("diklat-januari-september", {"Pengembangan SDM.xlsx": {"Jan-Sep": S(["CAPAIAN PENGEMBANGAN SDM KOPERASI DAN UMKM", "Januari - September 2023"], [["No", "Kecamatan", "Peserta Diklat Koperasi dan UMKM", "Keterangan"]], [d.o1, [None] * 11],
  foot=TAIL())}}, V(PD, "2023-Q3", d.o1, True))

d = D("h37")
H("diklat-dua-kelompok", {"pelatihan tw1.xlsx": {"TW 1": S(["Rekap Peserta Pelatihan Triwulan I 2023"], [["No", "Kecamatan", "Dari Koperasi", "Dari UMKM", "Jumlah Peserta Pelatihan"]], [d.p1, d.p2, add(d.p1, d.p2)])}}, V(PD, "2023-Q1", add(d.p1, d.p2)))

d = D("h38"); c = [d.p1, d.p2]
H("diklat-bulan-ini-sd", {"lap bulanan agustus.xlsx": {"Agustus": S(["LAPORAN BULANAN PELATIHAN KOPERASI DAN UMKM", "BULAN AGUSTUS 2023"], [["No", "Kecamatan", "Jumlah Peserta Pelatihan (Orang)", None, None], [None, None, "s.d. Bulan Lalu", "Bulan Ini", "s.d. Bulan Ini"]],
  c + [add(*c)], merges=["A4:A5", "B4:B5", "C4:E4"])}}, V(PD, "2023-07", c[0], True) + V(PD, "2023-08", c[1]) + V(PD, "2023-08", add(*c), True), "month before, this month, up to this month")

# ---- izin
d = D("h39")
H("nib-fasilitasi", {"Fasilitasi NIB.xlsx": {"NIB": S(["UMKM YANG DIFASILITASI PENERBITAN IZIN USAHA (NIB)", "TRIWULAN II TAHUN 2023"], [["No", "Kecamatan", "UMKM Difasilitasi Izin Usaha"]], [d.z1], foot=["Sumber: Klinik Perizinan Dinas"])}}, V(IZ, "2023-Q2", d.z1))

d = D("h40"); c = [d.z1, d.z2, d.z3, d.z4]
H("izin-empat-file", {f"Perizinan/Izin TW{k+1} 2023.xlsx": {"Rekap": S([f"Rekapitulasi UMKM yang Difasilitasi Perizinan Usaha Triwulan {roman(k+1)} Tahun 2023"], [["No", "Kecamatan", "Jumlah UMKM yang difasilitasi Izin Usaha"]], [c[k]])} for k in range(4)},
  [(IZ, Q[k], False, c[k]) for k in range(4)])

d = D("h41")
H("izin-melintang-bulan", {"pendampingan OSS.xlsx": {"OSS": across(["Fasilitasi Izin Usaha bagi UMKM melalui OSS", "Tahun 2023"], [(b, "UMKM", d.nums(0, 8, b)) for b in BL[:6]], lead=("No", "Bulan", "Satuan"))}},
  [(IZ, M[k], False, d.nums(0, 8, b)) for k, b in enumerate(BL[:6])], "districts across, months down")

d = D("h42"); c = run([d.z1, d.z2, d.z3, d.z4])
H("izin-sd-triwulan", {"capaian izin kumulatif.xlsx": {"Kumulatif": S(["CAPAIAN FASILITASI IZIN USAHA UMKM (KUMULATIF)", "TAHUN 2023"], [["No", "Kecamatan", "s.d. TW I", "s.d. TW II", "s.d. TW III", "s.d. TW IV"]], c)}}, [(IZ, Q[k], True, c[k]) for k in range(4)])

d = D("h43"); w = d.um
H("izin-dan-umkm", {"izin vs umkm.xlsx": {"IKU 3": S(["Persentase UMKM yang Difasilitasi Izin Usaha", "Tahun 2023"], [["No", "Kecamatan", "Jumlah UMKM yang difasilitasi Izin Usaha", "Jumlah Seluruh UMKM", "Persentase (%)"], [1, 2, 3, 4, "5=3/4x100"]], [d.z1, w, pct(d.z1, w)])}},
  V(IZ, "2023", d.z1) + V(U_, "2023", w))

# ---- bantuan
d = D("h44")
H("bantuan-target-realisasi", {"Bansarpras 2023.xlsx": {"Bantuan": S(["TARGET DAN REALISASI PENERIMA BANTUAN SARANA DAN PRASARANA USAHA", "TAHUN 2023"], [["No", "Kecamatan", "Target Pelaku UKM", "Pelaku UKM yang Difasilitasi", "Capaian (%)"]], [d.tg, d.bt, pct(d.bt, d.tg)])}},
  V(TG, "2023", d.tg) + V(BT, "2023", d.bt))

d = D("h45"); c = [d.n1, d.n2, d.n3, d.n4]
H("bantuan-triwulan-target", {"sarpras per tw.xlsx": {"Sarpras": S(["REALISASI BANTUAN SARANA PRASARANA KEPADA PELAKU UKM", "T.A. 2023"], [["No", "Kecamatan", "Target Setahun", "Realisasi (Pelaku UKM)", None, None, None, "Jumlah"], [None, None, None, "TW I", "TW II", "TW III", "TW IV", None]],
  [d.tg] + c + [add(*c)], merges=["A4:A5", "B4:B5", "C4:C5", "D4:G4", "H4:H5"])}}, V(TG, "2023", d.tg) + [(BT, Q[k], False, c[k]) for k in range(4)] + V(BT, "2023", add(*c)))

d = D("h46")
H("bantuan-peralatan", {"penerima alat.xlsx": {"Rekap Penerima": S(["REKAPITULASI PELAKU UKM PENERIMA BANTUAN SARANA DAN PRASARANA", "Triwulan III 2023"], [["No", "Kecamatan", "Jumlah Penerima (Pelaku UKM)", "Nilai Bantuan (Rp)"]], [d.bt, d.r1], foot=sig("Jeneponto, 6 Oktober 2023", "Kepala Bidang Pemberdayaan,"))}}, V(BT, "2023-Q3", d.bt))

d = D("h47")
H("bantuan-sd-desember", {"Realisasi bantuan.xlsx": {"s.d. Des": S(["Pelaku UKM yang Mendapat Bantuan Sarana dan Prasarana", "s/d Desember 2023"], [["No", "Kecamatan", "Target Tahun 2023", "Realisasi", "Sisa Target"]], [[max(a, b) for a, b in zip(d.tg, d.bt)], d.bt, [max(a - b, 0) for a, b in zip(d.tg, d.bt)]])}},
  V(TG, "2023", [max(a, b) for a, b in zip(d.tg, d.bt)]) + V(BT, "2023-Q4", d.bt, True))

# ---- gabungan
a, b, c_, e = D("h48a"), D("h48b"), D("h48c"), D("h48d")
H("satu-buku-empat-tab", {"LAPORAN TW IV DINAS.xlsx": {
  "Koperasi": S(["DATA KOPERASI TRIWULAN IV TAHUN 2023"], [["No", "Kecamatan", "Koperasi Aktif", "Koperasi Tidak Aktif", "Jumlah Koperasi"]], [a.A, a.T, a.J]),
  "UMKM": S(["DATA UMKM TRIWULAN IV TAHUN 2023"], [["No", "Kecamatan", "Mikro", "Kecil", "Menengah", "Jumlah UMKM"]], [b.mi, b.ke, b.me, b.um]),
  "Pelatihan": S(["PESERTA PELATIHAN KOPERASI DAN UMKM TRIWULAN IV TAHUN 2023"], [["No", "Kecamatan", "Jumlah Peserta"]], [c_.p1]),
  "Bantuan": S(["PELAKU UKM PENERIMA BANTUAN SARANA PRASARANA TRIWULAN IV TAHUN 2023"], [["No", "Kecamatan", "Jumlah Pelaku UKM"]], [e.bt])}},
  KM(a, "2023-Q4") + UM(b, "2023-Q4") + V(PD, "2023-Q4", c_.p1) + V(BT, "2023-Q4", e.bt))

d = D("h49")
H("satu-tabel-lebar", {"rekap umum dinas.xlsx": {"Rekap Umum": S(["REKAPITULASI DATA SEKTORAL KOPERASI DAN UKM", "TAHUN 2023"],
  [["No", "Kecamatan", "Koperasi", None, None, "UMKM", None, None, None, "Peserta Diklat (Orang)", "UMKM Difasilitasi Izin Usaha"], [None, None] + KTJ + MKM + [None, None], list(range(1, 12))], [d.A, d.T, d.J, d.mi, d.ke, d.me, d.um, d.p1, d.z1],
  merges=["A4:A5", "B4:B5", "C4:E4", "F4:I4", "J4:J5", "K4:K5"])}}, KM(d, "2023") + UM(d, "2023") + V(PD, "2023", d.p1) + V(IZ, "2023", d.z1))

d = D("h50")
H("berdampingan", {"dua tabel.xlsx": {"Rekap": [rec(["Koperasi per 30 Juni 2023"], [["Aktif", "Tidak Aktif", "Jumlah Koperasi"]], [d.A, d.T, d.J], at=(1, 1)), rec(["UMKM per 30 Juni 2023"], [["Mikro", "Kecil", "Menengah", "Jumlah UMKM"]], [d.mi, d.ke, d.me, d.um], at=(1, 8))]}},
  KM(d, "2023-Q2") + UM(d, "2023-Q2"))

d = D("h51")
H("judul-menang-atas-berkas", {"koperasi tw 2 2023.xlsx": {"Rekap": S(["Rekapitulasi Koperasi Kabupaten Jeneponto", "Triwulan III Tahun 2023"], [["No", "Kecamatan", "Koperasi Aktif", "Koperasi Tidak Aktif", "Jumlah Koperasi"]], [d.A, d.T, d.J])}}, KM(d, "2023-Q3"), "file name lags; title holds")

d = D("h52")
def _(ws): ws.sheet_state = "hidden"
H("lembar-tersembunyi-kerja", {"koperasi final.xlsx": {"Rekap": S(["REKAP KOPERASI PER 31 DESEMBER 2023"], [["No", "Kecamatan", "Aktif", "Tidak Aktif", "Jumlah Koperasi"]], [d.A, d.T, d.J]),
  "hitung": R([["kertas kerja"], ["jumlah desa", 113], ["jumlah kecamatan", 11]], fx=_)}}, KM(d, "2023-Q4"))

d = D("h53")
H("tiap-kecamatan-desa-tambahan", {"UMKM penduduk.xlsx": {"Tabel 5": S(["Tabel 5. Jumlah UMKM, Luas Wilayah dan Penduduk Menurut Kecamatan, 2023"], [["Kecamatan", "Luas (km2)", "Penduduk (jiwa)", "Jumlah UMKM"]], [LUAS, PDDK, d.um], no=None, foot=["Sumber: BPS dan Dinas Koperasi, UKM"])}}, V(U_, "2023", d.um))

d = D("h54")
H("nomor-romawi-kapital", {"DATA KOPERASI.xlsx": {"MARET": S(["PEMERINTAH KABUPATEN JENEPONTO", "DATA KOPERASI BULAN MARET TAHUN 2023"], [["NO", "KECAMATAN", "KOPERASI\nAKTIF", "KOPERASI\nTIDAK AKTIF", "JUMLAH\nKOPERASI"]], [d.A, d.T, d.J], no=roman, name=str.upper, total="JUMLAH SELURUHNYA")}}, KM(d, "2023-03"))

d = D("h55")
H("sebagian-belum-setor", {"umkm tw1 masuk.xlsx": {"TW I": S(["Data UMKM per Kecamatan Triwulan I Tahun 2023"], [["No", "Kecamatan", "Mikro", "Kecil", "Menengah", "Jumlah UMKM", "Ket"]],
  [but(c, "Kelara", "Rumbia") for c in (d.mi, d.ke, d.me, d.um)] + [["belum ada data" if n in ("Kelara", "Rumbia") else None for n in N]], total=None)}},
  [(m, p, q, but(v, "Kelara", "Rumbia")) for m, p, q, v in UM(d, "2023-Q1")], "two districts missing")

d = D("h56"); tp = add(d.p1, d.p2)
H("diklat-per-kegiatan", {"kegiatan pelatihan.xlsx": {"Rekap": S(["REKAP PESERTA PELATIHAN MENURUT KEGIATAN", "TRIWULAN II 2023"], [["No", "Kecamatan", "Pelatihan Akuntansi", "Pelatihan Pemasaran Digital", "Jumlah Peserta Pelatihan"]], [d.p1, d.p2, fcol(tp, "=C#+D#", 5)])}}, V(PD, "2023-Q2", tp))

d = D("h57")
H("geser-kolom-c", {"rekap geser.xlsx": {"Sheet2": R([["Rekap Koperasi Tahun 2023"], [], ["No", "Kecamatan", "Koperasi Aktif", "Koperasi Tidak Aktif", "Jumlah Koperasi"]] + body([d.A, d.T, d.J]), r0=4, c0=3)}}, KM(d, "2023"))

d = D("h58")
def _(ws): ws.row_dimensions[find(ws, "Turatea").row].hidden = True
H("baris-tersembunyi", {"koperasi tw4.xlsx": {"TW IV": S(["DATA KOPERASI TRIWULAN IV 2023"], [["No", "Kecamatan", "Aktif", "Tidak Aktif", "Jumlah Koperasi"]], [d.A, d.T, d.J], fx=_)}}, KM(d, "2023-Q4"), "hidden row counts")

d = D("h59")
H("dua-sumber-sama", {"bidang/koperasi okt.xlsx": {"Okt": S(["Koperasi Kabupaten Jeneponto Bulan Oktober 2023"], [["No", "Kecamatan", "Aktif", "Tidak Aktif", "Jumlah Koperasi"]], [d.A, d.T, d.J])},
  "umkm okt.xlsx": {"Okt": S(["UMKM Kabupaten Jeneponto Bulan Oktober 2023"], [["No", "Kecamatan", "Mikro", "Kecil", "Menengah", "Jumlah UMKM"]], [d.mi, d.ke, d.me, d.um])}}, KM(d, "2023-10") + UM(d, "2023-10"))

d = D("h60")
H("data-2024", {"koperasi 2024.xlsx": {"TW I 2024": S(["Keadaan Koperasi per 31 Maret 2024"], [["No", "Kecamatan", "Koperasi Aktif", "Koperasi Tidak Aktif", "Jumlah Koperasi"]], [d.A, d.T, d.J], foot=TAIL("Bontosunggu, 4 April 2024"))}}, KM(d, "2024-Q1"), year=2024)

d = D("h61")
H("indikator-iku-4", {"IKU 4 capaian.xlsx": {"IKU 4": S(["Indikator : Persentase Pelaku Usaha yang mendapatkan Bantuan Sarana dan Prasarana", "Realisasi Tahun 2023"], [["No", "Kecamatan", "Jumlah Pelaku UKM yang difasilitasi", "Jumlah Total Target Pelaku UKM", "%"], [1, 2, 3, 4, 5]], [d.bt, d.tg, pct(d.bt, d.tg)])}}, V(BT, "2023", d.bt) + V(TG, "2023", d.tg))

d = D("h62")
H("tanda-tangan-dua", {"berita acara.xlsx": {"BA": S(["BERITA ACARA REKONSILIASI DATA KOPERASI", "Triwulan III Tahun 2023"], [["No", "Kecamatan", "Koperasi Aktif", "Koperasi Tidak Aktif", "Jumlah Koperasi"]], [d.A, d.T, d.J],
  foot=["", [None, "Mengetahui,", None, "Jeneponto, 10 Oktober 2023"], [None, "Kepala Dinas", None, "Petugas Rekonsiliasi"], "", [None, "Pejabat Rekaan", None, "Petugas Rekaan"]])}}, KM(d, "2023-Q3"))
