from short import *

def dd(n): return D("w22t" + n)
def rest(may, *names): return [(m, p, c, but(v, *names)) for m, p, c, v in may]
def sheet(titles, heads, cols, **k): return S(titles, [NK + heads], cols, **k)
def one(f, tab, *a, **k): return {f: {tab: sheet(*a, **k)}}

# ---- another subject
d = dd("anggota"); T("anggota", one("Koperasi 2023.xlsx", "Rekap", ["Rekap Anggota Koperasi per Kecamatan", "Per 31 Desember 2023"], ["Aktif", "Tidak Aktif", "Jumlah"], [d.A, d.T, d.J], foot=["Satuan: orang"]), "members")
d = dd("naker"); T("tenaga-kerja", one("UMKM tenaga kerja.xlsx", "TK", ["Penyerapan Tenaga Kerja pada UMKM", "Keadaan 31 Desember 2023"], MKM, [d.mi, d.ke, d.me, d.um]), "workers")
d = dd("rat"); T("rat", one("RAT koperasi.xlsx", "RAT", ["Pelaksanaan Rapat Anggota Tahunan Koperasi", "Tahun Buku 2022, dilaporkan Triwulan II 2023"], ["Sudah RAT", "Belum RAT", "Jumlah Dipantau"], [d.A, d.T, d.J], foot=["Dipantau: koperasi yang dikunjungi petugas"]), "RAT, only the monitored")
d = dd("sehat"); T("kesehatan", one("Penilaian koperasi.xlsx", "Nilai", ["Hasil Penilaian Kesehatan Koperasi Simpan Pinjam", "Triwulan III 2023"], ["Sehat", "Cukup Sehat", "Dalam Pengawasan"], [d.A, d.T, d.n1]), "health grade")
d = dd("pengurus"); T("pengurus", {"pengurus kop.xlsx": {"Data": rec(["Data Pengurus Koperasi", "Per 30 Juni 2023"], [["Pengurus (orang)", None, None], ["Aktif", "Tidak Aktif", "Jumlah"]], [d.A, d.T, d.J])}}, "board members")
d = dd("mesin"); T("unit-alat", one("bantuan alat.xlsx", "Alat", ["Bantuan Sarana dan Prasarana bagi UKM", "Triwulan III 2023"], ["Jumlah Barang yang Diserahkan (buah)"], [d.bt]), "pieces, not firms")
d = dd("kur"); T("kur", one("Penerima bantuan UKM.xlsx", "KUR", ["Pelaku Usaha Penerima Kredit Usaha Rakyat (KUR)", "Triwulan II 2023"], ["Jumlah Penerima (UKM)"], [d.bt]), "credit")
d = dd("instruktur"); T("instruktur", one("Diklat UMKM.xlsx", "Instruktur", ["Narasumber dan Instruktur Pelatihan Koperasi dan UMKM", "Tahun 2023"], ["Jumlah (orang)"], [d.n1]), "trainers")
d = dd("jam"); T("jam-pelajaran", one("Pelatihan TW I.xlsx", "JP", ["Pelatihan Perkoperasian dan UMKM", "Triwulan I 2023"], ["Jumlah Jam Pelajaran"], [d.p1]), "lesson hours")
d = dd("bubar"); T("pembubaran", one("Koperasi bubar.xlsx", "Sheet1", ["Koperasi yang Dibubarkan menurut Kecamatan", "Tahun 2023"], ["Jumlah Koperasi"], [d.n2]), "dissolved")
d = dd("baru"); T("koperasi-baru", one("Koperasi TW II.xlsx", "TW II", ["Pendirian Koperasi Baru", "Triwulan II 2023"], ["Jumlah Koperasi"], [d.n3]), "newly founded")
d = dd("desa"); T("desa", one("sebaran koperasi.xlsx", "Desa", ["Jumlah Desa/Kelurahan yang Memiliki Koperasi", "Tahun 2023"], ["Ada Koperasi Aktif", "Tidak Ada Koperasi Aktif", "Jumlah Desa/Kelurahan"], [d.n1, [a - b if a > b else 0 for a, b in zip(DESA, d.n1)], [max(a, b) for a, b in zip(DESA, d.n1)]]), "villages")
d = dd("selisih"); T("penambahan", one("umkm naik.xlsx", "Delta", ["Penambahan UMKM dibanding Triwulan Sebelumnya", "Triwulan III 2023"], ["Mikro", "Kecil", "Menengah", "Jumlah"], [d.o1, d.n1, d.n2, add(d.o1, d.n1, d.n2)]), "differences")

# ---- only a part
d = dd("ksp"); T("simpan-pinjam", one("Data Koperasi Des 2023.xlsx", "KSP", ["Data Koperasi Simpan Pinjam (KSP)", "Per 31 Desember 2023"], KTJ, [d.A, d.T, d.J]), "one kind")
d = dd("wanita"); T("wanita", one("Koperasi per kecamatan.xlsx", "Sheet1", ["Data Koperasi Wanita Kabupaten Jeneponto", "Keadaan 30 September 2023"], KTJ, [d.A, d.T, d.J]), "women's cooperatives")
d = dd("kuliner"); T("kuliner", one("UMKM TW III.xlsx", "UMKM", ["Rekap UMKM Sektor Kuliner", "Triwulan III 2023"], MKM, [d.mi, d.ke, d.me, d.um]), "one sector")
d = dd("provinsi"); T("kecuali", one("Rekap UMKM 2023.xlsx", "Rekap", ["Rekap UMKM Kabupaten Jeneponto", "Tahun 2023"], ["Jumlah UMKM"], [d.um], foot=["Catatan: tidak termasuk usaha perdagangan dan jasa."]), "note: sectors left out")
d = dd("sampel"); T("sampel", one("Keragaan koperasi.xlsx", "Hasil", ["Keragaan Koperasi per 30 Juni 2023"], KTJ, [d.A, d.T, d.J], foot=["Ket: hanya koperasi yang menjadi sampel pemeriksaan lapangan"]), "note: sample")
d = dd("kemasan"); T("satu-angkatan", one("peserta diklat.xlsx", "Peserta", ["Peserta Pelatihan UMKM Angkatan I (dari tiga angkatan)", "Triwulan II 2023"], ["Jumlah Peserta"], [d.p1]), "one batch of three")
d = dd("halal"); T("halal", one("izin umkm.xlsx", "Halal", ["Fasilitasi Sertifikat Halal bagi UMKM", "Triwulan IV 2023"], ["Jumlah UMKM Difasilitasi"], [d.p1]), "halal certificate, not permit")
d = dd("jenis-sebagian"); T("tab-kud", {"Rekap Koperasi TW IV.xlsx": {"KUD saja": sheet(["Rekap Koperasi Triwulan IV 2023"], KTJ, [d.A, d.T, d.J])}}, "tab says KUD only")

# ---- plan, proposal, other status
d = dd("rencana"); T("rencana", one("Diklat 2023.xlsx", "Rencana", ["Rencana Peserta Pelatihan Koperasi dan UMKM", "Triwulan IV 2023"], ["Jumlah Peserta"], [d.p1]), "plan")
d = dd("usulan"); T("usulan", one("Sarpras UKM.xlsx", "Usulan", ["Usulan UKM Penerima Bantuan Sarana dan Prasarana", "Tahun 2023"], ["Jumlah UKM"], [d.bt], foot=["Menunggu verifikasi tim teknis"]), "proposal")
d = dd("calon"); T("pendaftar", one("pelatihan tw3.xlsx", "Daftar", ["Pendaftar Pelatihan Koperasi dan UMKM", "Triwulan III 2023"], ["Jumlah Calon Peserta"], [d.p1]), "applicants")
d = dd("proses"); T("proses", one("NIB UMKM.xlsx", "Sheet1", ["UMKM yang Izin Usahanya Masih Dalam Proses", "Triwulan III 2023"], ["Jumlah UMKM"], [d.p1]), "pending")
d = dd("terbit"); P("permohonan-terbit", {"Izin TW II.xlsx": {"Izin": rec(["Fasilitasi Izin Usaha UMKM", "Triwulan II 2023"], [["Permohonan Masuk", "Dikembalikan", "UMKM yang Difasilitasi Izin Usaha"]], [add(d.p1, d.n1), d.n1, d.p1])}}, V(IZ, "2023-Q2", d.p1), "applications beside permits")
d = dd("targetaktif"); P("target-aktif", {"Target realisasi koperasi.xlsx": {"IKU": rec(["Target dan Realisasi Koperasi Aktif", "Triwulan III 2023"], [["Koperasi Aktif", None], ["Target", "Realisasi"]], [add(d.A, d.n1), d.A])}}, V(A_, "2023-Q3", d.A), "target under the same group")
d = dd("renja"); P("rencana-realisasi", {"Diklat rencana realisasi.xlsx": {"Diklat": rec(["Peserta Diklat Perkoperasian dan UMKM Tahun 2023"], [["Triwulan I", None, "Triwulan II", None], ["Rencana", "Realisasi", "Rencana", "Realisasi"]], [d.p1, d.p2, d.p3, d.p4])}}, V(PD, "2023-Q1", d.p2) + V(PD, "2023-Q2", d.p4), "plan beside realisation")
d = dd("batal"); T("dibatalkan", one("Bantuan TW I.xlsx", "Rekap", ["UKM Penerima Bantuan Sarana dan Prasarana", "Triwulan I 2023"], ["Jumlah UKM Penerima"], [d.bt], foot=["Penyaluran dibatalkan, anggaran dialihkan ke tahun 2024."]), "note: cancelled")

# ---- unit, year, period
d = dd("ribu"); T("ribuan", one("umkm ribuan.xlsx", "UMKM", ["Jumlah UMKM Kabupaten Jeneponto Tahun 2023", "(dalam ribuan unit)"], ["Jumlah UMKM"], [d.n1]), "thousands")
d = dd("persen"); T("persen", one("komposisi koperasi.xlsx", "Komposisi", ["Komposisi Koperasi Menurut Keaktifan (persen)", "Triwulan IV 2023"], ["Aktif", "Tidak Aktif", "Jumlah"], [d.nums(40, 80, "x"), [100 - v for v in d.nums(40, 80, "x")], [100] * 11], total=None), "percent")
d = dd("rupiah"); T("rupiah", one("bantuan sarpras.xlsx", "Nilai", ["Bantuan Sarana dan Prasarana UKM Triwulan II 2023"], ["UKM Difasilitasi (juta rupiah)"], [d.bt]), "millions of rupiah")
d = dd("tabbeda"); T("tab-beda", {"Koperasi.xlsx": {"TW III 2023": sheet(["Data Koperasi Kabupaten Jeneponto", "Triwulan II Tahun 2023"], KTJ, [d.A, d.T, d.J])}}, "title Q2, tab Q3")
d = dd("juduldua"); T("dua-judul", one("umkm.xlsx", "Sheet1", ["REKAP UMKM KEADAAN 31 DESEMBER 2023", "Keadaan per 30 September 2023"], MKM, [d.mi, d.ke, d.me, d.um]), "two titles disagree")
d = dd("tahuntab"); T("tahun-tab", {"Diklat.xlsx": {"2022": sheet(["Peserta Diklat Perkoperasian dan UMKM", "Triwulan III Tahun 2023"], ["Jumlah Peserta"], [d.p1])}}, "tab 2022, title 2023")
d = dd("catatantahun"); T("angka-tahun-lalu", one("Koperasi TW I.xlsx", "TW I", ["Data Koperasi Triwulan I 2023"], KTJ, [d.A, d.T, d.J], foot=["Catatan: angka masih menggunakan data Tahun 2022, data 2023 belum tersedia."]), "note: figures of 2022")
d = dd("tanpa"); T("tanpa-periode", one("koperasi kecamatan.xlsx", "Sheet1", ["Data Koperasi per Kecamatan", "Bulan ............ 2023"], KTJ, [d.A, d.T, d.J], foot=["Bulan laporan belum diisi"]), "period left open")

# ---- standing of the figures
d = dd("sementara"); T("sementara", one("UMKM Des 2023.xlsx", "Des", ["Jumlah UMKM Keadaan 31 Desember 2023 (ANGKA SEMENTARA)"], MKM, [d.mi, d.ke, d.me, d.um]), "preliminary")
d = dd("contoh"); T("contoh", one("Format koperasi.xlsx", "Isian", ["CONTOH PENGISIAN", "Data Koperasi per 30 Juni 2023"], KTJ, [d.A, d.T, d.J]), "an example")
d = dd("tarik"); T("ditarik", one("Izin usaha TW IV.xlsx", "Izin", ["UMKM yang Difasilitasi Izin Usaha Triwulan IV 2023"], ["Jumlah UMKM"], [d.p1], foot=["Data ini ditarik kembali dan tidak digunakan lagi."]), "withdrawn")
d = dd("estimasi"); T("perkiraan", one("UMKM Semester.xlsx", "UMKM", ["Perkiraan Jumlah UMKM Kabupaten Jeneponto", "Keadaan 30 Juni 2023"], MKM, [d.mi, d.ke, d.me, d.um], foot=["Dihitung dari data 2021 dengan laju pertumbuhan 3 persen per tahun"]), "estimate")
d = dd("konsep"); T("konsep", {"Rekap koperasi sept.xlsx": {"KONSEP": sheet(["KONSEP - BELUM DISETUJUI KEPALA DINAS", "Rekap Koperasi per 30 September 2023"], KTJ, [d.A, d.T, d.J])}}, "draft")
d = dd("latihan"); T("latihan", one("latihan excel.xlsx", "Latihan", ["Bahan Latihan Operator Kecamatan (angka rekaan)", "Jumlah Peserta Diklat UMKM Triwulan I 2023"], ["Jumlah Peserta"], [d.p1]), "exercise with invented figures")
d = dd("ganda"); e = dd("ganda2"); T("dua-versi", {"Koperasi Juni.xlsx": {"a": sheet(["Data Koperasi per 30 Juni 2023"], KTJ, [d.A, d.T, d.J])}, "Koperasi Juni (1).xlsx": {"a": sheet(["Data Koperasi per 30 Juni 2023"], KTJ, [[v + 40 for v in d.A], [v + 3 for v in d.T], [v + 43 for v in d.J]])}}, "two files contradict in every figure")
d = dd("dobel"); T("terhitung-dua-kali", one("Diklat TW IV.xlsx", "Rekap", ["Peserta Diklat Perkoperasian dan UMKM Triwulan IV 2023"], ["Jumlah Peserta"], [d.p1], foot=["Catatan: peserta yang ikut lebih dari satu kelas tercatat berulang; jumlah orang belum dihitung"]), "attendances, not persons")

# ---- a part of the rows or columns
d = dd("coret")
def strike(ws):
    for c in ws[9]:
        if c.column > 2: c.font = Font(strike=True)
P("dicoret", one("UMKM TW II.xlsx", "UMKM", ["Rekap UMKM", "Triwulan II 2023"], MKM, [d.mi, d.ke, d.me, d.um], fx=strike), rest(UM(d, "2023-Q2"), N[4]), "row 9 (the fifth district) struck out")
d = dd("komentar"); P("komentar", one("Diklat TW III.xlsx", "TW III", ["Peserta Diklat Perkoperasian dan UMKM", "Triwulan III 2023"], ["Jumlah Peserta"], [d.p1], fx=lambda ws: setattr(ws["C8"], "comment", Comment("Salah ketik, tunggu daftar hadir yang benar", "Staf"))), rest(V(PD, "2023-Q3", d.p1), N[3]), "comment on one cell")
d = dd("bintang"); P("bintang", one("koperasi tw4.xlsx", "TW IV", ["Data Koperasi Triwulan IV 2023"], KTJ, [d.A, d.T, d.J], name=lambda n: n + " *)" if n == "Kelara" else n, foot=["*) data keadaan tahun 2021"]), rest(KM(d, "2023-Q4"), "Kelara"), "asterisk: older figures")
d = dd("ket"); P("keterangan-baris", one("umkm des.xlsx", "Des", ["Jumlah UMKM per 31 Desember 2023"], ["Jumlah UMKM", "Keterangan"], [d.um, ["angka perkiraan, camat belum melapor" if n == "Rumbia" else None for n in N]]), rest(V(U_, "2023-Q4", d.um), "Rumbia"), "remark: estimated")
d = dd("kira"); u = list(d.um); u[2] = f"± {u[2]}"; u[7] = f"{u[7]} ?"
P("kira-kira", one("UMKM jumlah.xlsx", "Sheet1", ["Jumlah UMKM per Kecamatan", "Triwulan I 2023"], ["Jumlah UMKM"], [u], total=None), rest(V(U_, "2023-Q1", d.um), N[2], N[7]), "about, questioned")
d = dd("kuning"); P("warna", one("koperasi warna.xlsx", "Rekap", ["Rekap Koperasi per 30 September 2023"], KTJ, [d.A, d.T, d.J], foot=["Baris berwarna kuning: angka belum benar, jangan dipakai"], fx=lambda ws: fill([ws.cell(r, c) for r in (6, 10) for c in range(1, 6)], "FFFF00")), rest(KM(d, "2023-Q3"), N[2], N[6]), "yellow rows must not be used")
d = dd("lebih"); A = list(d.A); A[5] = d.J[5] + 6
P("aktif-lebih", one("Kop aktif.xlsx", "Sheet1", ["Koperasi Aktif dan Jumlah Koperasi", "Triwulan II 2023"], ["Koperasi Aktif", "Jumlah Koperasi"], [A, d.J]), rest([(A_, "2023-Q2", False, A), (K_, "2023-Q2", False, d.J)], N[5]), "active above total")
d = dd("pecahan"); p = list(d.p1); p[3] = p[3] + 0.5; p[8] = -p[8]
P("pecahan-minus", one("izin tw1.xlsx", "Sheet1", ["UMKM yang Difasilitasi Izin Usaha", "Triwulan I 2023"], ["Jumlah UMKM"], [p], total=None), rest(V(IZ, "2023-Q1", d.p1), N[3], N[8]), "fraction and negative")
d = dd("kembar")
rows = body([d.p1]); rows.insert(5, [12, "Binamu", d.p1[4] + 9])
P("kecamatan-kembar", {"bantuan tw3.xlsx": {"Sheet1": R([["UKM Penerima Bantuan Sarana dan Prasarana"], ["Triwulan III 2023"], [], NK + ["Jumlah UKM Penerima"]] + rows)}}, rest(V(BT, "2023-Q3", d.p1), "Binamu"), "Binamu twice")
d = dd("ttd"); c3 = run([d.p1, d.p2, d.p3])
P("kolom-ternyata-kumulatif", {"Diklat triwulanan.xlsx": {"2023": rec(["Peserta Diklat Perkoperasian dan UMKM Tahun 2023"], [["Triwulan I", "Triwulan II", "Triwulan III"]], [d.p1, d.p2, c3[2]], foot=["Kolom Triwulan III berisi angka kumulatif sampai dengan Triwulan III"])}}, V(PD, "2023-Q1", d.p1) + V(PD, "2023-Q2", d.p2) + V(PD, "2023-Q3", c3[2], True), "note: the third column is a running total")
d = dd("lembar-dua"); e = dd("lembar-dua2")
P("lembar-usulan", {"Sarpras TW II.xlsx": {"Realisasi": sheet(["UKM Penerima Bantuan Sarana dan Prasarana", "Triwulan II 2023"], ["Jumlah UKM Penerima"], [d.bt]), "Daftar Usulan": sheet(["Usulan UKM Penerima Bantuan Sarana dan Prasarana", "Triwulan II 2023"], ["Jumlah UKM"], [e.bt])}}, V(BT, "2023-Q2", d.bt), "proposals on the second sheet")
d = dd("ditolak"); P("kolom-dicabut", one("NIB tw3.xlsx", "Sheet1", ["Rekap Izin Usaha UMKM Triwulan III 2023"], ["UMKM Difasilitasi Izin Usaha", "Izin Dicabut", "Izin Kedaluwarsa"], [d.p1, d.n1, d.n2]), V(IZ, "2023-Q3", d.p1), "revoked and expired beside the new ones")
d = dd("tampil"); T("tampilan-lain", one("umkm tampil.xlsx", "Sheet1", ["Jumlah UMKM Tahun 2023"], ["Jumlah UMKM"], [d.o1], total=None, fx=lambda ws: fmt(under(ws, "Jumlah UMKM"), '0"0"')), "the cells show ten times what they hold")
d = dd("rincian"); P("kolom-dampingan", one("Koperasi dan binaan.xlsx", "Sheet1", ["Koperasi Kabupaten Jeneponto per 31 Desember 2023"], ["Jumlah Koperasi", "di antaranya: Koperasi Binaan Provinsi", "Koperasi Aktif"], [d.J, d.n1, d.A]), V(K_, "2023-Q4", d.J) + V(A_, "2023-Q4", d.A), "one column of a subset")
