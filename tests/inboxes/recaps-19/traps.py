from short import *

HK = [["No", "Kecamatan", "Koperasi Aktif", "Koperasi Tidak Aktif", "Jumlah Koperasi"]]
HU = [["No", "Kecamatan", "Usaha Mikro", "Usaha Kecil", "Usaha Menengah", "Jumlah UMKM"]]
def kop(titles, d, **k): return S(titles, HK, [d.A, d.T, d.J], **k)
def umk(titles, d, **k): return S(titles, HU, [d.mi, d.ke, d.me, d.um], **k)
def one(titles, head, col, **k): return S(titles, [["No", "Kecamatan", head]], [col], **k)
def drop(may, *names): return [(m, p, c, but(v, *names)) for m, p, c, v in may]
def yr(m, v): return [(m, "2023", False, v), (m, "2023", True, v), (m, "2023-Q4", True, v)]
Q = ["2023-Q1", "2023-Q2", "2023-Q3", "2023-Q4"]

# ---- another subject or only a part
T("hanya-ksp", {"Rekap KSP TW III.xlsx": {"KSP": kop(["REKAPITULASI KOPERASI SIMPAN PINJAM", "TRIWULAN III TAHUN 2023"], D("t1"))}}, "only savings and loan cooperatives")
T("koperasi-wanita", {"Rekap koperasi.xlsx": {"Rekap": kop(["DATA KOPERASI WANITA DI KABUPATEN JENEPONTO", "Triwulan II Tahun 2023"], D("t2"))}}, "only women's cooperatives")
T("koperasi-binaan-provinsi", {"Koperasi TW IV.xlsx": {"TW IV": kop(["DATA KOPERASI TRIWULAN IV TAHUN 2023"], D("t3"), foot=["Catatan: hanya koperasi binaan provinsi; koperasi binaan kabupaten direkap tersendiri."])}}, "a note narrows the table to the province's cooperatives")
d = D("t4")
T("anggota-aktif", {"Keanggotaan koperasi.xlsx": {"TW III": S(["REKAP KEANGGOTAAN KOPERASI (ORANG)", "TRIWULAN III TAHUN 2023"], [["No", "Kecamatan", "Aktif", "Tidak Aktif", "Jumlah"]], [d.o1, d.o2, add(d.o1, d.o2)])}}, "members, not cooperatives")
d = D("t5")
T("tenaga-kerja-skala", {"UMKM TW II.xlsx": {"Skala": rec(["PENYERAPAN TENAGA KERJA UMKM", "TRIWULAN II TAHUN 2023"], [["Tenaga Kerja (orang)", None, None, None], ["Mikro", "Kecil", "Menengah", "Jumlah"]], [d.mi, d.ke, d.me, d.um])}}, "workers by scale, not businesses")
d = D("t6")
T("omzet-skala", {"Omzet UMKM.xlsx": {"Omzet": S(["RATA-RATA OMZET UMKM (JUTA RUPIAH)", "Triwulan III Tahun 2023"], [["No", "Kecamatan", "Mikro", "Kecil", "Menengah"]], [d.n1, d.p1, d.o1], total=None)}}, "turnover, not businesses")
d = D("t7")
T("rat", {"RAT 2023.xlsx": {"RAT": S(["DATA KOPERASI WAJIB RAT TAHUN BUKU 2022", "Keadaan 30 Juni 2023"], [["No", "Kecamatan", "Sudah RAT", "Belum RAT", "Jumlah Wajib RAT"]], [d.A, d.T, d.J])}}, "annual meetings, not activity")
T("sertifikat-nik", {"Koperasi bersertifikat.xlsx": {"NIK": kop(["KOPERASI YANG TELAH MEMILIKI SERTIFIKAT NOMOR INDUK KOPERASI (NIK)", "per 30 September 2023"], D("t8"))}}, "only certified cooperatives")
T("wilayah-kelurahan", {"Koperasi TW1 2023.xlsx": {"TW1": kop(["DATA KOPERASI TRIWULAN I TAHUN 2023", "(wilayah kelurahan saja, tidak termasuk desa)"], D("t9"))}}, "only the urban villages")
T("koperasi-baru", {"Koperasi baru TW II.xlsx": {"Baru": one(["KOPERASI YANG BARU BERBADAN HUKUM", "TRIWULAN II TAHUN 2023"], "Jumlah Koperasi", D("t10").n1)}}, "new cooperatives of the quarter")
T("umkm-kuliner", {"UMKM.xlsx": {"UMKM": umk(["DATA UMKM SEKTOR KULINER", "TRIWULAN III TAHUN 2023"], D("t11"))}}, "one sector only")
T("umkm-perempuan", {"UMKM TW4.xlsx": {"TW4": umk(["DATA UMKM DENGAN PEMILIK PEREMPUAN", "KEADAAN 31 DESEMBER 2023"], D("t12"))}}, "only women-owned")
T("umkm-penambahan", {"Pertumbuhan UMKM.xlsx": {"TW III": umk(["PENAMBAHAN UMKM SELAMA TRIWULAN III TAHUN 2023"], D("t13"))}}, "growth, not a position")
T("umkm-kredit", {"UMKM penerima kredit.xlsx": {"KUR": umk(["UMKM DEBITUR KREDIT USAHA RAKYAT", "Triwulan IV Tahun 2023"], D("t14"))}}, "only borrowers")
T("umkm-tutup", {"Data UMKM per Juni.xlsx": {"Data": umk(["UMKM YANG BERHENTI BEROPERASI", "Keadaan 30 Juni 2023"], D("t15"))}}, "closed businesses")
T("peserta-aparat", {"Pelatihan TW3.xlsx": {"TW3": one(["PELATIHAN PETUGAS PENDATA DAN APARAT DESA", "TRIWULAN III TAHUN 2023"], "Jumlah Peserta Pelatihan", D("t16").p1)}}, "officials were trained, not cooperatives or businesses")
d = D("t17")
T("hari-pelatihan", {"Diklat.xlsx": {"TW II": S(["PELAKSANAAN DIKLAT TRIWULAN II TAHUN 2023"], [["No", "Kecamatan", "Diklat (hari)", "Diklat (kegiatan)"]], [d.n1, d.n2])}}, "days and events, not participants")
T("sertifikasi-merek", {"Fasilitasi TW4.xlsx": {"Merek": one(["FASILITASI PENDAFTARAN MEREK DAGANG UMKM", "TRIWULAN IV TAHUN 2023"], "UMKM Difasilitasi", D("t18").z1)}}, "trade marks, not permits")
T("unit-alat", {"Bantuan peralatan.xlsx": {"TW III": S(["BANTUAN SARANA DAN PRASARANA UKM", "TRIWULAN III TAHUN 2023"], [["No", "Kecamatan", "Jumlah Alat yang Disalurkan (unit)", "Nilai Bantuan (Rp)"]], [D("t19").bt, D("t19").r1])}}, "pieces of equipment and rupiah, not recipients")
T("bantuan-tunai", {"Penerima bantuan.xlsx": {"Tunai": one(["PENERIMA BANTUAN LANGSUNG TUNAI KELUARGA MISKIN", "TRIWULAN II TAHUN 2023"], "Jumlah Penerima Bantuan", D("t20").bt)}}, "cash aid to households")

# ---- plan, proposal, other status
T("rencana-koperasi", {"Koperasi 2023.xlsx": {"2023": kop(["RENCANA KINERJA TAHUN 2023", "PROYEKSI JUMLAH KOPERASI MENURUT KECAMATAN"], D("t21"))}}, "planned figures")
T("calon-peserta", {"Peserta diklat TW IV 2023.xlsx": {"Peserta": one(["DAFTAR REKAP CALON PESERTA DIKLAT PERKOPERASIAN DAN UMKM", "TRIWULAN IV TAHUN 2023"], "Jumlah Calon Peserta", D("t22").p1)}}, "candidates")
d = D("t23")
T("pendaftar", {"Pelatihan TW I.xlsx": {"TW I": one(["PELATIHAN KOPERASI DAN UMKM TRIWULAN I TAHUN 2023"], "Jumlah Peserta", d.p1, foot=["Jumlah peserta adalah yang mendaftar; pelatihan ditunda dan belum dilaksanakan."])}}, "registered, the training was put off")
T("kuota", {"Jadwal pelatihan 2023.xlsx": {"Jadwal": S(["JADWAL DAN KUOTA PELATIHAN KOPERASI DAN UMKM", "TAHUN 2023"], [["No", "Kecamatan", "Kuota Peserta (orang)", "Tempat"]], [D("t24").p1, ["Aula Kecamatan"] * 11])}}, "quota")
T("permohonan-nib", {"NIB TW III.xlsx": {"NIB": one(["REKAP PERMOHONAN IZIN USAHA UMKM", "TRIWULAN III TAHUN 2023"], "UMKM Mengajukan Izin Usaha", D("t25").z1, foot=["Seluruh permohonan masih dalam proses."])}}, "applications in process")
T("izin-dicabut", {"Izin usaha TW II.xlsx": {"Izin": one(["UMKM YANG IZIN USAHANYA DICABUT", "TRIWULAN II TAHUN 2023"], "Jumlah UMKM", D("t26").z1)}}, "revoked permits")
T("usulan-bantuan", {"Bantuan sarpras TW III.xlsx": {"Bantuan": one(["USULAN PENERIMA BANTUAN SARANA DAN PRASARANA", "TRIWULAN III TAHUN 2023"], "Jumlah Pelaku Usaha", D("t27").bt)}}, "proposals")
T("rka-2024", {"Lampiran RKA.xlsx": {"Lampiran": S(["LAMPIRAN USULAN RKA TAHUN 2024", "Bantuan Sarana dan Prasarana UKM"], [["No", "Kecamatan", "Jumlah UKM Diusulkan"]], [D("t28").bt])}}, "budget proposal of another year")
d = D("t29")
P("catatan-kolom-realisasi", {"Bantuan 2023.xlsx": {"2023": S(["BANTUAN SARANA DAN PRASARANA UKM TAHUN 2023"], [["No", "Kecamatan", "Target Penerima (orang)", "Realisasi Penerima (orang)"]], [d.tg, d.bt], foot=["Kolom realisasi diisi angka usulan kecamatan karena bantuan belum disalurkan."])}}, V(TG, "2023", d.tg), "the realisation column holds proposals")
d = D("t30")
P("panjang-rencana-realisasi", {"log bantuan.xlsx": {"Log": long(["Penerima bantuan sarana dan prasarana UKM, Triwulan III Tahun 2023"], ["Kecamatan", "Status", "Jumlah UKM Penerima"],
    [x for i in range(11) for x in ((N[i], "Rencana", d.tg[i] + 40), (N[i], "Realisasi", d.bt[i]))])}}, V(BT, "2023-Q3", d.bt), "plan rows among the realised ones")

# ---- preliminary, examples, withdrawn
T("angka-sementara", {"Koperasi TW III 2023.xlsx": {"TW III": kop(["DATA KOPERASI TRIWULAN III TAHUN 2023"], D("t31"), foot=["Angka sementara, belum diverifikasi ke lapangan dan belum dapat dikutip."])}}, "preliminary")
T("contoh-pengisian", {"Format rekap koperasi.xlsx": {"Contoh": kop(["CONTOH PENGISIAN", "REKAP KOPERASI TRIWULAN II TAHUN 2023"], D("t32"))}}, "an example")
T("tidak-berlaku", {"Koperasi TW II 2023.xlsx": {"TW II": kop(["DATA KOPERASI TRIWULAN II TAHUN 2023", "TIDAK BERLAKU LAGI, AKAN DIGANTI"], D("t33"))}}, "no longer valid")
T("ditarik", {"UMKM TW4 2023.xlsx": {"UMKM": umk(["DATA UMKM TRIWULAN IV TAHUN 2023"], D("t34"), foot=["Laporan ini ditarik kembali pada tanggal 12 Januari 2024 karena salah rekap."])}}, "withdrawn")
T("draf", {"rekap umkm.xlsx": {"rekap": umk(["DRAF", "REKAP UMKM TRIWULAN III TAHUN 2023"], D("t35"))}}, "a draft")
T("perkiraan", {"UMKM 2023.xlsx": {"UMKM": umk(["DATA UMKM TAHUN 2023"], D("t36"), foot=["Angka tahun 2023 diperkirakan dari data 2022 dengan pertumbuhan 4 persen."])}}, "estimated")
T("simulasi", {"Koperasi simulasi.xlsx": {"Simulasi": kop(["SIMULASI PERHITUNGAN PERSENTASE KOPERASI AKTIF", "TRIWULAN IV TAHUN 2023"], D("t37"))}}, "a simulation")
T("angka-latihan", {"Bahan bimtek excel.xlsx": {"Latihan": kop(["Data Koperasi Triwulan I Tahun 2023"], D("t38"), foot=["Angka rekaan untuk latihan bimbingan teknis operator."])}}, "invented figures for an exercise")

# ---- note that changes the meaning, double counts
T("dihitung-dua-kali", {"Diklat sd.xlsx": {"TW III": one(["PESERTA DIKLAT PERKOPERASIAN DAN UMKM", "TRIWULAN III TAHUN 2023"], "Jumlah Peserta Diklat", D("t39").p1, foot=["Peserta yang hadir pada dua hari tercatat dua kali, belum dikurangi."])}}, "counted twice")
d = D("t40")
P("nonaktif-termasuk-bubar", {"Koperasi TW4.xlsx": {"TW4": S(["DATA KOPERASI TRIWULAN IV TAHUN 2023"], [["No", "Kecamatan", "Koperasi Aktif", "Koperasi Tidak Aktif *)"]], [d.A, d.T], foot=["*) termasuk koperasi yang telah dibubarkan"])}}, V(A_, "2023-Q4", d.A), "the inactive hold the dissolved ones")
d = D("t41")
P("kolom-tahun-lalu", {"Kop TW III.xlsx": {"TW III": S(["DATA KOPERASI TRIWULAN III TAHUN 2023"], [["No", "Kecamatan", "Koperasi Aktif", "Jumlah Koperasi"]], [d.A, d.J], foot=["Jumlah Koperasi memakai data Desember 2021, belum diperbarui."])}}, V(A_, "2023-Q3", d.A), "one column is of 2021")
T("dalam-puluhan", {"UMKM TW I.xlsx": {"TW I": umk(["DATA UMKM TRIWULAN I TAHUN 2023", "(dalam puluhan unit)"], D("t42"))}}, "tens of units")
d = D("t43")
T("hanya-persen", {"Aktif persen.xlsx": {"TW II": S(["KEAKTIFAN KOPERASI TRIWULAN II TAHUN 2023"], [["No", "Kecamatan", "Koperasi Aktif (%)", "Koperasi Tidak Aktif (%)"]], [[round(100 * a / j) for a, j in zip(d.A, d.J)], [100 - round(100 * a / j) for a, j in zip(d.A, d.J)]], total=None)}}, "whole percents")
T("selisih", {"Perubahan koperasi.xlsx": {"TW III": kop(["SELISIH JUMLAH KOPERASI TRIWULAN III TERHADAP TRIWULAN II TAHUN 2023"], D("t44"))}}, "differences")
d = D("t45"); cs = run([d.p1, d.p2, d.p3, d.p4])
P("triwulan-kumulatif", {"Diklat 2023.xlsx": {"Diklat": S(["PESERTA DIKLAT PERKOPERASIAN DAN UMKM TAHUN 2023"], [["No", "Kecamatan", "TW I", "TW II", "TW III", "TW IV"]], cs, foot=["Angka setiap triwulan adalah angka kumulatif sejak Januari."])}},
    [(PD, q, True, c) for q, c in zip(Q, cs)] + [(PD, "2023-Q1", False, cs[0]), (PD, "2023", False, cs[3]), (PD, "2023", True, cs[3])], "quarters are running totals")
ys = series("t46", 4)
P("tw4-prognosis", {"UMKM 2023 perkembangan.xlsx": {"2023": S(["JUMLAH UMKM TAHUN 2023"], [["No", "Kecamatan", "TW I", "TW II", "TW III", "TW IV (prognosis)"]], [y.um for y in ys])}}, [(U_, q, False, y.um) for q, y in zip(Q[:3], ys)], "the fourth quarter is a forecast")
ys = series("t47", 3)
P("tw3-salinan", {"Koperasi aktif 2023.xlsx": {"2023": S(["JUMLAH KOPERASI AKTIF TAHUN 2023"], [["No", "Kecamatan", "Triwulan I", "Triwulan II", "Triwulan III"]], [ys[0].A, ys[1].A, ys[1].A], foot=["Triwulan III belum ada laporan, sementara disalin dari Triwulan II."])}}, [(A_, q, False, y.A) for q, y in zip(Q[:2], ys)], "the third quarter is a copy")
T("dua-periode", {"koperasi.xlsx": {"Data": kop(["DATA KOPERASI TRIWULAN II TAHUN 2023", "Posisi 31 Desember 2023"], D("t48"))}}, "the title names two periods")
d = D("t49")
P("tahun-lain", {"Koperasi 2023.xlsx": {"Data": kop(["DATA KOPERASI KABUPATEN JENEPONTO", "KEADAAN 31 DESEMBER 2021"], d)}}, KM(d, "2021-Q4") + KM(d, "2021-12"), "another year than the file name")
d = D("t50")
P("bangkala-digabung", {"UMKM TW3.xlsx": {"TW3": umk(["DATA UMKM TRIWULAN III TAHUN 2023"], d, foot=["Sebagian data Bangkala Barat masih tercatat pada Kecamatan Bangkala."])}}, drop(UM(d, "2023-Q3"), "Bangkala", "Bangkala Barat"), "two districts mixed")

# ---- cells
def note_cell(ws, r, c, s): ws.cell(r, c).comment = Comment(s, "Staf")
d = D("t51")
P("komentar-sel", {"Koperasi TW1.xlsx": {"TW1": kop(["DATA KOPERASI", "TRIWULAN I TAHUN 2023"], d, fx=lambda ws: note_cell(ws, 9, 3, "angka ini masih data tahun 2021"))}}, [(A_, "2023-Q1", False, but(d.A, N[4])), (X_, "2023-Q1", False, d.T), (K_, "2023-Q1", False, d.J)], "a comment on Binamu's active figure")
d = D("t52")
P("komentar-judul-kolom", {"Bantuan TA 2023.xlsx": {"2023": S(["BANTUAN SARANA DAN PRASARANA UKM TAHUN 2023"], [["No", "Kecamatan", "Target Penerima", "Realisasi Penerima"]], [d.tg, d.bt], fx=lambda ws: note_cell(ws, 3, 4, "masih angka rencana, realisasi belum dihitung"))}}, V(TG, "2023", d.tg), "a comment on the heading")
d = D("t53")
def strike(ws):
    for c in ws[11]: c.font = Font(strike=True)
P("baris-dicoret", {"UMKM TW2.xlsx": {"TW2": umk(["DATA UMKM", "TRIWULAN II TAHUN 2023"], d, fx=strike)}}, drop(UM(d, "2023-Q2"), N[6]), "a struck-out row (Batang)")
d = D("t54"); odd = [x if i != 7 else "±25" for i, x in enumerate(d.A)]
P("kira-kira", {"Kop aktif.xlsx": {"TW II": S(["KOPERASI TRIWULAN II TAHUN 2023"], [["No", "Kecamatan", "Koperasi Aktif"]], [odd], total=None)}}, V(A_, "2023-Q2", but(d.A, N[7])), "one figure is approximate")
d = D("t55"); odd = [x if i != 2 else -x for i, x in enumerate(d.p1)]; odd[8] = 12.5
P("negatif-pecahan", {"Diklat TW I.xlsx": {"TW I": S(["PESERTA DIKLAT PERKOPERASIAN DAN UMKM", "TRIWULAN I TAHUN 2023"], [["No", "Kecamatan", "Jumlah Peserta Diklat"]], [odd], total=None)}}, V(PD, "2023-Q1", but(d.p1, N[2], N[8])), "negative and fractional counts")
d = D("t56"); A = list(d.A); A[3] = d.J[3] + 5
P("aktif-melebihi-jumlah", {"Kop TW2.xlsx": {"TW2": S(["DATA KOPERASI TRIWULAN II TAHUN 2023"], [["No", "Kecamatan", "Jumlah Koperasi", "Koperasi Aktif"]], [d.J, A])}}, [(K_, "2023-Q2", False, but(d.J, N[3])), (A_, "2023-Q2", False, but(A, N[3]))], "more active than there are")
d = D("t57")
def twice(ws):
    for j, v in enumerate([12, "Binamu", d.A[4] + 6, d.T[4] + 3, d.J[4] + 9]): ws.cell(15, 1 + j, v)
P("kecamatan-ganda", {"Kop TW4.xlsx": {"TW4": kop(["DATA KOPERASI TRIWULAN IV TAHUN 2023"], d, total=None, fx=twice)}}, drop(KM(d, "2023-Q4"), "Binamu"), "Binamu twice with different figures")
d = D("t58")
P("keterangan-cek-ulang", {"Rekap UMKM sept.xlsx": {"Rekap": S(["REKAP UMKM PER 30 SEPTEMBER 2023"], [["No", "Kecamatan", "Jumlah UMKM", "Keterangan"]], [d.um, [None if i not in (1, 9) else "angka tahun lalu, belum lapor" for i in range(11)]])}},
  V(U_, "2023-Q3", but(d.um, N[1], N[9])) + V(U_, "2023-09", but(d.um, N[1], N[9])), "remarks void two rows")
d = D("t59")
T("format-menambah-nol", {"NIB TW1.xlsx": {"TW1": one(["UMKM YANG DIFASILITASI IZIN USAHA", "TRIWULAN I TAHUN 2023"], "Jumlah UMKM Difasilitasi Izin Usaha", d.z1, fx=lambda ws: fmt([ws.cell(r, 3) for r in range(5, 17)], '0"0"'))}}, "cells show ten times what they hold")
d, e = D("t60"), D("t60b")
T("dua-berkas-bertentangan", {"Bidang/Koperasi TW III 2023.xlsx": {"Data": kop(["DATA KOPERASI TRIWULAN III TAHUN 2023"], d)}, "Sekretariat/Data koperasi triwulan 3.xlsx": {"Data": S(["DATA KOPERASI TRIWULAN III TAHUN 2023"], HK, [add(d.A, [2] * 11), add(d.T, [1] * 11), add(d.J, [3] * 11)])}}, "two files disagree everywhere")
d, e = D("t61"), D("t61b")
def hide(ws): ws.sheet_state = "hidden"
P("lembar-tersembunyi", {"UMKM TW III 2023.xlsx": {"TW III": umk(["DATA UMKM TRIWULAN III TAHUN 2023"], d), "lama": umk(["DATA UMKM TRIWULAN III TAHUN 2023"], e, fx=hide)}}, UM(d, "2023-Q3"), "an old hidden sheet")
d = D("t62")
P("jumlah-tidak-cocok", {"Izin TW3.xlsx": {"TW3": R([["UMKM DIFASILITASI IZIN USAHA DAN PESERTA DIKLAT"], ["TRIWULAN III TAHUN 2023"], [], ["No", "Kecamatan", "UMKM Difasilitasi Izin Usaha", "Jumlah Peserta Diklat"]]
   + [[i + 1, N[i], d.z1[i], d.p1[i]] for i in range(11)] + [[None, "Jumlah", sum(d.z1) + 17, sum(d.p1)]])}}, V(PD, "2023-Q3", d.p1) + V(IZ, "2023-Q3", d.z1), "the printed total of the permits differs")
d = D("t63")
T("aktif-dua-kali", {"Kop ganda.xlsx": {"TW I": S(["DATA KOPERASI TRIWULAN I TAHUN 2023"], [["No", "Kecamatan", "Koperasi Aktif", "Koperasi Aktif"]], [d.A, add(d.A, d.n1)])}}, "the same heading twice, different figures")
