from short import *

# ---------- koperasi ----------
d = D("h14k1")
H("kop-fix1", {"REKAP_KOP_TW3_fix(1).xlsx": {"Sheet1": rec(KOP + ["", "REKAPITULASI KOPERASI PER KECAMATAN", "KEADAAN 30 SEPTEMBER 2023"],
  [["Jumlah Koperasi (unit)", None, None, "Persentase Koperasi Aktif (%)", "Ket."], ["Aktif", "Tidak Aktif", "Jumlah", "^", "^"]], [d.A, d.T, d.J, pct(d.A, d.J), [None] * 11],
  numrow=["(1)", "(2)", "(3)", "(4)", "(5) = (3)+(4)", "(6)", "(7)"], mergetitle=True, totalformula=True, foot=["Sumber: Bidang Kelembagaan Koperasi, diolah dari buku register badan hukum"] + TAIL())}}, KM(d, "2023-Q3"))
d = D("h14k2")
H("kop-surat-okt", {"Kirim ke Bu Sek - data koperasi okt.xlsx": {"surat": S(KOP + ["", [None, None, None, "Bontosunggu, 3 November 2023"], "Nomor    : 518/112/DKUKM/XI/2023", "Lampiran : -", "Perihal  : Penyampaian data koperasi bulan Oktober 2023", "", "Kepada Yth.", "Sekretaris Dinas", "di -", "     Tempat", "",
  "Bersama ini kami sampaikan jumlah koperasi per kecamatan keadaan bulan Oktober 2023 sebagai berikut:"], [NK + ["Koperasi Aktif", "Koperasi Tidak Aktif", "Jumlah Koperasi"]], [d.A, d.T, d.J],
  foot=["", "Demikian disampaikan, atas perhatian Ibu diucapkan terima kasih."] + TAIL("", "Kepala Bidang Kelembagaan Koperasi,"))}}, KM(d, "2023-10"))
d = D("h14k3")
H("kop-sampul", {"Laporan Kelembagaan TW II 2023.xlsx": {"COVER": R([[], [], [None, None, "LAPORAN DATA KEKOPERASIAN"], [None, None, "TRIWULAN II TAHUN 2023"], [], [None, None, "BIDANG KELEMBAGAAN KOPERASI"], [None, None, "DINAS KOPERASI DAN UKM KABUPATEN JENEPONTO"]]),
  "PETUNJUK": R([["PETUNJUK PENGISIAN"], ["1.", "Kolom Aktif dan Tidak Aktif diisi jumlah unit koperasi pada tiap kecamatan."], ["2.", "Kolom Jumlah terisi otomatis, jangan diketik."], ["3.", "File dikirim kembali ke Subbag Perencanaan paling lambat tanggal 10 bulan berikutnya."]]),
  "DATA": S(["DATA KOPERASI MENURUT KECAMATAN", "TRIWULAN II TAHUN 2023"], [NK + KTJ], [d.A, d.T, fcol(d.J, "=C#+D#", 5)], foot=["Pengisi: Staf Rekaan (Bidang Kelembagaan)"])}}, KM(d, "2023-Q2"))
d = D("h14k4")
H("kop-mendatar", {"koperasi des 2023 (mendatar).xlsx": {"Lembar1": across(["JUMLAH KOPERASI MENURUT KECAMATAN DI KABUPATEN JENEPONTO", "Posisi 31 Desember 2023"], [("Koperasi Aktif", "Unit", d.A), ("Koperasi Tidak Aktif", "Unit", d.T), ("Jumlah Koperasi", "Unit", d.J)], foot=["", "Sumber : Dinas Koperasi dan UKM Kab. Jeneponto", "Dicetak untuk bahan penyusunan LKjIP"])}}, KM(d, "2023-Q4"))
d = D("h14k5")
H("kop-total-atas", {"Keragaan kop maret.xlsx": {"Keragaan": S(["KERAGAAN KOPERASI KABUPATEN JENEPONTO", "Posisi akhir Maret 2023", "Satuan: unit"], [["No", "Wilayah", "Jumlah Koperasi", "Aktif", "Tidak Aktif", "Luas Wilayah (km2)", "Jumlah Desa/Kel."]], [fcol(d.J, "=D#+E#", 7), d.A, d.T, LUAS, DESA], top=True, total="KABUPATEN JENEPONTO", foot=["Catatan: luas wilayah menurut BPS."])}}, KM(d, "2023-Q1"))
q = series("h14k6", 4)
H("kop-empat-tw", {"KOPERASI 2023 TW1 SD TW4.xlsx": {"Rekap": rec(["PERKEMBANGAN JUMLAH KOPERASI TAHUN 2023", "KABUPATEN JENEPONTO", "(keadaan pada akhir triwulan)"],
  [sum([[f"Triwulan {roman(k + 1)}", None, None] for k in range(4)], []), ["Aktif", "Tidak Aktif", "Jumlah"] * 4], sum([[y.A, y.T, y.J] for y in q], []), kec="Kecamatan", totalword="TOTAL")}}, sum([KM(y, f"2023-Q{k + 1}") for k, y in enumerate(q)], []))
q = series("h14k7", 4)
H("kop-lembar-tw", {"Data Koperasi Thn 2023 - Bid. Kelembagaan.xlsx": {f"TW {roman(k + 1)}": S([f"DATA KOPERASI PER KECAMATAN TRIWULAN {roman(k + 1)} TAHUN 2023", "Kabupaten Jeneponto"], [["No", "Nama Kecamatan", "Kop. Aktif", "Kop. Tdk Aktif", "Jml Koperasi"]], [y.A, y.T, y.J]) for k, y in enumerate(q)}}, sum([KM(y, f"2023-Q{k + 1}") for k, y in enumerate(q)], []))
d = D("h14k8"); LP = parts(d.o1, 2, "a")
H("kop-dda", {"Bahan KDA 2024 Bab 9 dr Dinkop.xlsx": {"9.1": S([["Tabel 9.1", None, "Jumlah Koperasi dan Anggota Koperasi Menurut Kecamatan di Kabupaten Jeneponto, 2023"], ["Table", None, "Number of Cooperatives and Members by Subdistrict in Jeneponto Regency, 2023"]],
  [["No", "Kecamatan / Subdistrict", "Koperasi Aktif / Active", "Koperasi Tidak Aktif / Inactive", "Jumlah Koperasi / Total", "Anggota Laki-laki / Male", "Anggota Perempuan / Female"]], [d.A, d.T, d.J] + LP, total="Jeneponto", foot=["Sumber/Source: Dinas Koperasi dan UKM Kabupaten Jeneponto"])}}, KM(d, "2023"))
d = D("h14k9")
def fx9(ws):
    ws.row_dimensions[5].hidden = True; comment(ws, "Aktif", "Sudah dicocokkan dengan buku register, sama."); fill([ws.cell(4, c) for c in range(1, 7)], "FFD966")
H("kop-kode", {"518-rekap-koperasi-30juni.xlsx": {"Rekap": R([["REKAP KOPERASI KAB. JENEPONTO PER 30 JUNI 2023"], ["Bidang", ": Kelembagaan Koperasi"], [], ["No", "Kode Wilayah", "Kecamatan", "Aktif", "Tidak Aktif", "Jumlah Koperasi"], [1, 2, 3, 4, 5, 6]] + [[i + 1, CODES[i], N[i].upper(), d.A[i], d.T[i], d.J[i]] for i in range(11)] + [["JUMLAH", None, None, sum(d.A), sum(d.T), sum(d.J)]], ["A17:C17"], fx9)}}, KM(d, "2023-Q2"))
d = D("h14k10")
H("kop-panjang", {"koperasi_long_tw1_2023.xlsx": {"data": long(["Data koperasi Kabupaten Jeneponto", "Triwulan I 2023"], ["Kecamatan", "Uraian", "Nilai", "Satuan"], [(N[i], u, v[i], "unit") for i in range(11) for u, v in (("Koperasi Aktif", d.A), ("Koperasi Tidak Aktif", d.T), ("Jumlah Koperasi", d.J))])}}, KM(d, "2023-Q1"))
d = D("h14k11")
H("kop-ka-kta", {"KA KTA per kec sept 23.xlsx": {"KA-KTA": S(["JUMLAH KOPERASI AKTIF (KA) DAN KOPERASI TIDAK AKTIF (KTA)", "KABUPATEN JENEPONTO, 30 SEPTEMBER 2023"], [["NO", "KECAMATAN", "KA", "KTA", "JML KOPERASI", "RANGKING (% KA)"]], [d.A, d.T, d.J, [sorted(range(11), key=lambda i: -d.A[i] / d.J[i]).index(i) + 1 for i in range(11)]], total=None,
  foot=[["TOTAL", None, sum(d.A), sum(d.T), sum(d.J)], "Ket.:", "KA  = Koperasi Aktif", "KTA = Koperasi Tidak Aktif", "Status keaktifan mengacu pada Peraturan Menteri Koperasi dan UKM Nomor 9 Tahun 2018."])}}, KM(d, "2023-Q3"))
d = D("h14k12")
H("kop-keuangan", {"Keragaan Koperasi 31-12-2023 lengkap.xlsx": {"KERAGAAN": rec(["LAPORAN KERAGAAN KOPERASI", "Kabupaten/Kota : Jeneponto", "Provinsi : Sulawesi Selatan", "Posisi : 31 Desember 2023"],
  [["Jumlah Koperasi (Unit)", None, None, "Jumlah Anggota (Orang)", "Karyawan (Orang)", "Modal (Rp)", None, "Volume Usaha (Rp)", "SHU (Rp)"], ["Aktif", "Tidak Aktif", "Jumlah", "^", "^", "Modal Sendiri", "Modal Luar", "^", "^"]], [d.A, d.T, d.J, d.o1, d.n1, d.r1, d.r2, d.r3, d.r4], numrow=list(range(1, 12)), foot=["Petugas ODS: Staf Rekaan"])}}, KM(d, "2023-Q4"))
d = D("h14k13")
H("kop-grafik", {"Rekap + grafik TW IV.xlsx": {"Rekap": R([["KOPERASI DI KABUPATEN JENEPONTO TRIWULAN IV TAHUN 2023"], [], ["No", "Kecamatan", "Aktif", "Tidak Aktif", "Jumlah", None, None, "Data grafik", "Unit"]] + [[i + 1, N[i], d.A[i], d.T[i], d.J[i], None, None] + ([["Aktif se-kabupaten", sum(d.A)], ["Tidak aktif se-kabupaten", sum(d.T)]][i] if i < 2 else []) for i in range(11)] + [[None, "Jumlah", sum(d.A), sum(d.T), sum(d.J)]])}}, KM(d, "2023-Q4"))
q = series("h14k14", 3)
H("kop-bulanan", {"Kop Juli-Agust-Sept.xlsx": {"bulanan": rec(["JUMLAH KOPERASI PER KECAMATAN KEADAAN AKHIR BULAN", "Tahun 2023"], [sum([[b, None, None] for b in ("Juli 2023", "Agustus 2023", "September 2023")], []), KTJ * 3], sum([[y.A, y.T, y.J] for y in q], []), order=ALPHA, foot=["Diketik oleh: Staf Rekaan, bila ada koreksi hubungi Bidang Kelembagaan."])}}, sum([KM(y, f"2023-0{7 + k}") for k, y in enumerate(q)], []))

# ---------- UMKM ----------
d = D("h14u1")
H("umkm-pp7", {"DATA UMKM SEMENTARA SUDAH FINAL 300623.xlsx".replace("SEMENTARA SUDAH ", ""): {"UMKM": rec(KOP + ["JUMLAH USAHA MIKRO, KECIL DAN MENENGAH MENURUT KECAMATAN", "Posisi 30 Juni 2023"], [["Skala Usaha (unit)", None, None, "Jumlah UMKM"], ["Usaha Mikro", "Usaha Kecil", "Usaha Menengah", "^"]], [d.mi, d.ke, d.me, d.um], numrow=["a", "b", "c", "d", "e", "f=c+d+e"],
  foot=["Kriteria skala usaha mengacu pada PP Nomor 7 Tahun 2021."] + TAIL("Bontosunggu, 7 Juli 2023"))}}, UM(d, "2023-Q2"))
d = D("h14u2")
H("umkm-wa", {"WA dari Pak Kabid_UMKM Oktober 2023 (2).xlsx": {"Sheet1": R([[], [None, "Jumlah UMKM per kecamatan bulan Oktober 2023"], [], [None, "kecamatan", "mikro", "kecil", "menengah", "jumlah"]] + [[None, "Kec. " + N[i], d.mi[i], d.ke[i], d.me[i], d.um[i]] for i in range(11)] + [[None, "jml", sum(d.mi), sum(d.ke), sum(d.me), sum(d.um)]])}}, UM(d, "2023-10"))
d = D("h14u3")
H("umkm-rasio", {"rasio umkm thd penduduk.xlsx": {"TW3": S(["JUMLAH UMKM DAN RASIONYA TERHADAP PENDUDUK", "KABUPATEN JENEPONTO TRIWULAN III 2023"], [NK + ["Jumlah Penduduk (jiwa)", "Jumlah UMKM (unit)", "Rasio UMKM per 1.000 penduduk"]], [PDDK, d.um, [round(1000 * a / b, 2) for a, b in zip(d.um, PDDK)]], foot=["Penduduk: Disdukcapil, semester I 2023. UMKM: Bidang Pemberdayaan UKM."])}}, V(U_, "2023-Q3", d.um))
d = D("h14u4")
H("umkm-mendatar", {"Matriks UMKM 31 Maret 2023.xlsx": {"Matriks": across(["MATRIKS DATA UMKM PER KECAMATAN", "Kab. Jeneponto, per 31 Maret 2023"], [("Usaha Mikro", "unit", d.mi), ("Usaha Kecil", "unit", d.ke), ("Usaha Menengah", "unit", d.me), ("Jumlah UMKM", "unit", d.um), ("Tenaga Kerja UMKM", "orang", d.o1)], lead=("No", "Indikator", "Satuan"), total="Kabupaten")}}, UM(d, "2023-Q1"))
q = series("h14u5", 2)
H("umkm-dua-tahun", {"Perbandingan UMKM 2022-2023.xlsx": {"banding": rec(["PERBANDINGAN JUMLAH UMKM KABUPATEN JENEPONTO"], [["31 Desember 2022", None, None, None, "31 Desember 2023", None, None, None, "Pertumbuhan (%)"], MKM + MKM + ["^"]], sum([[y.mi, y.ke, y.me, y.um] for y in q], []) + [[round(100 * (b - a) / a, 2) for a, b in zip(q[0].um, q[1].um)]])}}, UM(q[0], "2022-Q4") + UM(q[1], "2023-Q4"))
d = D("h14u6")
H("umkm-skala-panjang", {"umkm_skala.xlsx": {"Data": long(["Jumlah UMKM menurut kecamatan dan skala usaha", "Kabupaten Jeneponto, keadaan 31 Desember 2023"], ["No", "Kecamatan", "Skala Usaha", "Jumlah (unit)"], [(3 * i + k + 1, N[i], s, v[i]) for i in range(11) for k, (s, v) in enumerate((("Usaha Mikro", d.mi), ("Usaha Kecil", d.ke), ("Usaha Menengah", d.me)))])}}, UM(d, "2023-Q4")[:3])
d = D("h14u7"); C = [d.mi, d.ke, d.me, d.um]
sub = lambda a, b: [sum(c[a:b]) for c in C]
H("umkm-dapil", {"UMKM per dapil tw2.xlsx": {"DAPIL": R([["DATA UMKM MENURUT KECAMATAN, DIKELOMPOKKAN PER DAERAH PEMILIHAN"], ["Triwulan II Tahun 2023"], [], ["No", "Dapil / Kecamatan"] + MKM] + sum([[[L, f"DAERAH PEMILIHAN {roman(k + 1)}"]] + [[j - a + 1, N[j]] + [c[j] for c in C] for j in range(a, b)] + [[None, f"Jumlah Dapil {roman(k + 1)}"] + sub(a, b)] for k, (L, a, b) in enumerate((("A", 0, 4), ("B", 4, 7), ("C", 7, 11)))], []) + [[None, "JUMLAH KABUPATEN"] + sub(0, 11)])}}, UM(d, "2023-Q2"))
d = D("h14u8")
H("umkm-omzet", {"Profil UMKM Jeneponto TW IV 2023 - Copy.xlsx": {"PROFIL": rec(["PROFIL UMKM KABUPATEN JENEPONTO", "TRIWULAN IV TAHUN ANGGARAN 2023"], [["Jumlah Unit Usaha UMKM", None, None, None, "Tenaga Kerja (orang)", None, "Omzet per Tahun (Rp.000)", "Petugas Kecamatan"], ["Mikro", "Kecil", "Menengah", "Jumlah", "L", "P", "^", "^"]], [d.mi, d.ke, d.me, d.um] + parts(d.o2, 2, "t") + [d.r1, txt("Petugas A", "Petugas B", "Petugas C")], foot=["Catatan: L = laki-laki, P = perempuan."])}}, UM(d, "2023-Q4"))
d = D("h14u9")
H("umkm-akhir-tahun", {"umkm akhir thn.xlsx": {"Sheet1": S(["JUMLAH UMKM MENURUT KECAMATAN PADA AKHIR TAHUN 2023"], [["No Urut", "Nama Kecamatan", "Usaha Mikro", "Usaha Kecil", "Usaha Menengah", "Total UMKM"]], [d.mi, d.ke, d.me, d.um], no=lambda k: f"{k}.", name=str.upper, total="TOTAL")}}, UM(d, "2023"))
d = D("h14u10")
H("umkm-petugas", {"Hasil entri petugas kec (sdh dicek).xlsx": {"UMKM": S(["REKAPITULASI UMKM PER KECAMATAN", "Periode : Triwulan III 2023", "Unit kerja : Bidang Pemberdayaan UKM"], [NK + ["Nama Petugas", "Tanggal Terima"] + MKM + ["Keterangan"]], [txt("Staf Satu", "Staf Dua"), txt("2 Okt 2023", "3 Okt 2023", "4 Okt 2023"), d.mi, d.ke, d.me, d.um, ["lengkap"] * 11], foot=["Angka telah dicocokkan dengan kantor camat masing-masing dan dinyatakan benar."])}}, UM(d, "2023-Q3"))
q = series("h14u11", 4)
H("umkm-total-tw", {"Jml UMKM per TW 2023.xlsx": {"2023": S(["JUMLAH UMKM PER TRIWULAN TAHUN 2023 (POSISI AKHIR TRIWULAN)"], [NK + [f"TW {roman(k + 1)}" for k in range(4)]], [y.um for y in q], foot=["Satuan : unit usaha", "Jumlah UMKM = mikro + kecil + menengah"])}}, sum([V(U_, f"2023-Q{k + 1}", y.um) for k, y in enumerate(q)], []))
d = D("h14u12")
def fx12(ws):
    for h in MKM: fmt(under(ws, h), '#,##0 "unit"')
    for r in (6, 7): ws.row_dimensions[r].height = 20
    fill(under(ws, "Jumlah"), "C6E0B4")
H("umkm-format-unit", {"Rekap UMKM Juni'23.xlsx": {"Juni": S(["REKAP UMKM BULAN JUNI 2023"], [NK + MKM], [d.mi, d.ke, d.me, d.um], fx=fx12, name=lambda n: "Kecamatan " + n)}}, UM(d, "2023-06"))
d = D("h14u13")
H("kop-umkm-bertumpuk", {"Isian data dasar Bappeda TW I.xlsx": {"Isian": [rec(["DATA DASAR URUSAN KOPERASI, USAHA KECIL DAN MENENGAH", "Triwulan I Tahun 2023", "", "A. JUMLAH KOPERASI"], [KTJ], [d.A, d.T, d.J]), rec(["B. JUMLAH UMKM"], [MKM], [d.mi, d.ke, d.me, d.um], foot=["Kontak: Subbag Perencanaan, telepon kantor."])]}}, KM(d, "2023-Q1") + UM(d, "2023-Q1"))

# ---------- peserta diklat ----------
d = D("h14p1"); m = [d.p1, d.p2, d.p3]
H("diklat-bulan", {"Peserta diklat Jul-Sep 2023.xlsx": {"TW III": rec(["JUMLAH PESERTA DIKLAT PERKOPERASIAN DAN UMKM", "TRIWULAN III TAHUN 2023"], [["Jumlah Peserta (orang)", None, None, "Jumlah TW III"], ["Juli", "Agustus", "September", "^"]], m + [add(*m)], totalformula=True)}}, V(PD, "2023-07", m[0]) + V(PD, "2023-08", m[1]) + V(PD, "2023-09", m[2]) + V(PD, "2023-Q3", add(*m)))
d = D("h14p2"); a, b = parts(d.p1, 2, "lp")
H("diklat-lp", {"2.17.05 Realisasi peserta TW2.xlsx": {"PELATIHAN": rec(["Program : 2.17.05 Program Pendidikan dan Latihan Perkoperasian", "Kegiatan : 2.17.05.2.01 Pendidikan dan Latihan Perkoperasian bagi Koperasi dan UMKM", "JUMLAH PESERTA DIKLAT PERKOPERASIAN DAN UMKM MENURUT KECAMATAN", "Triwulan II Tahun 2023"], [["Peserta (orang)", None, None], ["L", "P", "L+P"]], [a, b, d.p1], nohead="No.", foot=["Ket: L = Laki-laki, P = Perempuan"])}}, V(PD, "2023-Q2", d.p1))
d = D("h14p3")
H("diklat-sd", {"Capaian diklat sd TW III.xlsx": {"Sheet1": S(["REALISASI PESERTA DIKLAT PERKOPERASIAN DAN UMKM", "s.d. Triwulan III Tahun 2023"], [NK + ["Jumlah Peserta Diklat s.d. TW III (orang)"]], [d.p1], foot=["Dihitung menurut alamat peserta."])}}, V(PD, "2023-Q3", d.p1, True))
d = D("h14p4"); m = [d.p1, d.p2, d.p3, d.p4]
H("diklat-setahun", {"diklat setahun 2023 FINAL BANGET.xlsx": {"Rekap": S(["REKAPITULASI PESERTA DIKLAT PERKOPERASIAN DAN UMKM TAHUN 2023"], [NK + ["TW I", "TW II", "TW III", "TW IV", "Jumlah Tahun 2023"]], m + [fcol(add(*m), "=SUM(C#:F#)", 4)], foot=["Satuan: orang"])}}, sum([V(PD, f"2023-Q{k + 1}", v) for k, v in enumerate(m)], []) + V(PD, "2023", add(*m)))
d = D("h14p5")
H("diklat-okt", {"LAPBUL OKTOBER - diklat.xlsx": {"Lapbul": S(["LAPORAN BULANAN", "Bulan : Oktober", "Tahun : 2023", "Bidang : Pemberdayaan UKM", "", "Jumlah Peserta Diklat Perkoperasian dan UMKM"], [NK + ["Jumlah Kegiatan Diklat (kali)", "Jumlah Peserta Diklat (orang)", "Tempat Pelaksanaan"]], [d.n1, d.p1, txt("Aula kecamatan", "Balai desa", "Gedung PKK")], foot=TAIL("Bontosunggu, 6 November 2023"))}}, V(PD, "2023-10", d.p1))
d = D("h14p6")
H("diklat-target", {"Target vs Realisasi Diklat TW4.xlsx": {"TW4": rec(["TARGET DAN REALISASI PESERTA DIKLAT PERKOPERASIAN DAN UMKM", "TRIWULAN IV TAHUN 2023"], [["Target Peserta", "Realisasi Peserta Diklat", "Capaian (%)", "Faktor Penghambat"]], [d.tg, d.p1, pct(d.p1, d.tg), txt("-", "cuaca", "-")], foot=["Tindak lanjut: jadwal disesuaikan musim tanam."])}}, V(PD, "2023-Q4", d.p1))
d = D("h14p7")
H("diklat-mendatar", {"diklat tw1 mendatar.xlsx": {"Data": across(["PESERTA DIKLAT MENURUT KECAMATAN ASAL PESERTA", "Triwulan I Tahun 2023"], [("Jumlah Peserta Diklat Perkoperasian dan UMKM", "orang", d.p1)], foot=["Sumber: daftar hadir"])}}, V(PD, "2023-Q1", d.p1))
d = D("h14p8")
H("diklat-surat", {"Surat ke Bappeda ttg peserta diklat.xlsx": {"Lembar1": S(KOP + ["", "Kepada Yth. Kepala Bappeda Kabupaten Jeneponto", "Perihal: Data peserta diklat Triwulan III Tahun 2023", "Menindaklanjuti surat Saudara Nomor 050/77/Bappeda/IX/2023 tanggal 25 September 2023, dengan ini disampaikan jumlah peserta diklat perkoperasian dan UMKM Triwulan III Tahun 2023:"], [NK + ["Peserta Diklat Perkoperasian dan UMKM (orang)"]], [d.p1], total="Jumlah", order=ALPHA, foot=["Tembusan:", "1. Bupati Jeneponto (sebagai laporan)", "2. Arsip"] + TAIL("", "Plt. Kepala Dinas,"))}}, V(PD, "2023-Q3", d.p1))
d = D("h14p9")
H("diklat-dua-jenis", {"Pelatihan kop & umkm TW 2.xlsx": {"rekap": rec(["PESERTA PELATIHAN PERKOPERASIAN DAN PELATIHAN UMKM", "Periode Triwulan II (April - Juni) 2023"], [["Peserta Diklat (orang)", None, "Jumlah Peserta Diklat"], ["Perkoperasian", "UMKM", "^"]], [d.n1, d.p1, add(d.n1, d.p1)])}}, V(PD, "2023-Q2", add(d.n1, d.p1)))
d = D("h14p10"); m = [d.p1, d.p2, d.p3, d.p4]
H("diklat-lembar", {"Rekap Diklat 2023 per triwulan.xlsx": {f"Triwulan {k + 1}": S([f"Peserta Diklat Perkoperasian dan UMKM Triwulan {k + 1} Tahun 2023"], [["No", "Kec.", "Jumlah Peserta Diklat"]], [v]) for k, v in enumerate(m)}}, sum([V(PD, f"2023-Q{k + 1}", v) for k, v in enumerate(m)], []))
d = D("h14p11")
H("diklat-absensi", {"Rekap absen diklat triwulan empat.xlsx": {"ABSEN": S(["REKAP JUMLAH PESERTA DIKLAT PERKOPERASIAN DAN UMKM", "TRIWULAN KEEMPAT 2023"], [["No.", "Asal Kecamatan", "Jumlah Peserta Diklat (orang)"]], [d.p1], foot=["Catatan:", "- Rincian nama ada pada daftar hadir yang disimpan di Bidang Pemberdayaan UKM.", "- Setiap orang dihitung satu kali."], fx=lambda ws: comment(ws, "Asal Kecamatan", "alamat sesuai KTP peserta"))}}, V(PD, "2023-Q4", d.p1))
d = D("h14p12"); m = [d.p1, d.p2]
H("diklat-panjang", {"diklat_q1q2.xlsx": {"tabel": long(["Jumlah peserta diklat perkoperasian dan UMKM, Kabupaten Jeneponto"], ["Tahun", "Triwulan", "Kecamatan", "Jumlah Peserta Diklat"], [(2023, r, N[i], m[k][i]) for k, r in enumerate(("I", "II")) for i in range(11)])}}, V(PD, "2023-Q1", m[0]) + V(PD, "2023-Q2", m[1]))
d = D("h14p13"); L, I_ = add(d.p1, d.p2), d.p3
H("diklat-lalu-ini", {"E-monev TW III peserta diklat.xlsx": {"Monev": S(["MONITORING REALISASI PESERTA DIKLAT PERKOPERASIAN DAN UMKM", "Kabupaten Jeneponto Tahun 2023"], [NK + ["Realisasi s.d. TW II", "Realisasi TW III", "Realisasi s.d. TW III"]], [L, I_, fcol(add(L, I_), "=C#+D#", 5)], foot=["Satuan: orang"])}}, V(PD, "2023-Q2", L, True) + V(PD, "2023-Q3", I_) + V(PD, "2023-Q3", add(L, I_), True))

# ---------- izin usaha ----------
d = D("h14i1"); a, b = parts(d.p1, 2, "g")
H("izin-pemilik", {"fasilitasi izin TW 2 (rekap).xlsx": {"Izin": rec(["REKAPITULASI UMKM YANG DIFASILITASI IZIN USAHA", "TRIWULAN II TAHUN 2023"], [["Jenis Kelamin Pemilik", None, "Jumlah UMKM Difasilitasi Izin Usaha"], ["Laki-laki", "Perempuan", "^"]], [a, b, d.p1], no=True, numrow=["A", "B", "C", "D", "E"])}}, V(IZ, "2023-Q2", d.p1))
d = D("h14i2"); m = [d.p1, d.p2, d.p3]
H("izin-bulan", {"NIB April Mei Juni.xlsx".replace("NIB", "Izin usaha"): {"Sheet1": S(["Jumlah UMKM yang difasilitasi izin usaha, April s/d Juni 2023 (per bulan)"], [NK + ["April 2023", "Mei 2023", "Juni 2023"]], m)}}, sum([V(IZ, f"2023-0{4 + k}", v) for k, v in enumerate(m)], []))
d = D("h14i3")
H("izin-sd", {"izin sd sept.xlsx": {"Kumulatif": S(["UMKM YANG DIFASILITASI IZIN USAHA (KUMULATIF)", "Januari s.d. September 2023", "Kabupaten Jeneponto"], [NK + ["Jumlah UMKM difasilitasi izin usaha s.d. September 2023"]], [d.p1], name=str.upper)}}, V(IZ, "2023-09", d.p1, True))
d = D("h14i4"); m = [d.p1, d.p2, d.p3, d.p4]
H("izin-setahun", {"Lampiran LKJIP - izin usaha.xlsx": {"Lamp 4": rec(["Lampiran 4", "UMKM YANG DIFASILITASI IZIN USAHA TAHUN 2023"], [["Triwulan", None, None, None, "Jumlah"], ["I", "II", "III", "IV", "^"]], m + [add(*m)], foot=["Satuan: UMKM"])}}, sum([V(IZ, f"2023-Q{k + 1}", v) for k, v in enumerate(m)], []) + V(IZ, "2023", add(*m)))
d = D("h14i5")
H("izin-nota", {"NOTA DINAS fasilitasi perizinan.xlsx": {"Nota": S(["NOTA DINAS", ["Kepada", None, ": Kepala Dinas Koperasi dan UKM"], ["Dari", None, ": Kepala Bidang Pemberdayaan UKM"], ["Tanggal", None, ": 4 Januari 2024"], ["Hal", None, ": Laporan UMKM yang difasilitasi izin usaha Triwulan IV Tahun 2023"], "", "Dengan hormat dilaporkan jumlah UMKM yang difasilitasi izin usaha pada Triwulan IV Tahun 2023 sebagai berikut."], [NK + ["Jumlah UMKM Difasilitasi Izin Usaha", "Keterangan"]], [d.p1, txt("melalui OSS di kantor dinas", "jemput bola ke kecamatan")], foot=["Demikian untuk menjadi periksa."] + TAIL(""), fx=lambda ws: comment(ws, "Keterangan", "cara pelayanan saja"))}}, V(IZ, "2023-Q4", d.p1))
d = D("h14i6")
H("izin-instruksi", {"Form 3 Izin Usaha terisi.xlsx": {"Baca dulu": R([["TATA CARA PENGISIAN FORM 3"], ["a. Isi jumlah UMKM (bukan lembar izin) yang selesai difasilitasi pada triwulan berjalan."], ["b. Bila tidak ada, tulis 0."], ["c. Dikembalikan paling lambat tanggal 5."]]), "Form 3": S(["FORM 3", "UMKM YANG DIFASILITASI IZIN USAHA", ["Triwulan", None, ": I"], ["Tahun", None, ": 2023"], ["Kabupaten", None, ": Jeneponto"]], [NK + ["Jumlah UMKM yang Difasilitasi Izin Usaha"], ["(1)", "(2)", "(3)"]], [d.p1])}}, V(IZ, "2023-Q1", d.p1))
d = D("h14i7")
H("izin-nov", {"nov23 izin umkm.xlsx": {"NOV": S(["LAPORAN FASILITASI IZIN USAHA BAGI UMKM", "BULAN NOVEMBER 2023"], [["NO", "KECAMATAN", "TANGGAL PELAYANAN", "LOKASI", "JUMLAH UMKM YANG DIFASILITASI IZIN USAHA"]], [txt("7 Nov", "14-15 Nov", "21 Nov"), txt("kantor camat", "pasar"), d.p1])}}, V(IZ, "2023-11", d.p1))
d = D("h14i8"); m = [d.p1, d.p2, d.p3, d.p4]
H("izin-mendatar", {"izin 4 TW melintang.xlsx": {"x": across(["JUMLAH UMKM YANG DIFASILITASI IZIN USAHA TAHUN 2023 PER TRIWULAN"], [(f"Triwulan {roman(k + 1)}", "UMKM", v) for k, v in enumerate(m)], lead=("Periode", "Satuan"))}}, sum([V(IZ, f"2023-Q{k + 1}", v) for k, v in enumerate(m)], []))
d = D("h14i9")
H("izin-persen", {"IKU 3 TW III hitung.xlsx": {"IKU 3": rec(["INDIKATOR: PERSENTASE UMKM YANG DIFASILITASI IZIN USAHA", "TRIWULAN III TAHUN 2023", "Rumus: (jumlah UMKM difasilitasi izin usaha / jumlah seluruh UMKM) x 100"], [["Jumlah Seluruh UMKM", "Jumlah UMKM yang Difasilitasi Izin Usaha", "Persentase"]], [d.um, d.p1, pct(d.p1, d.um)], space=2)}}, V(U_, "2023-Q3", d.um) + V(IZ, "2023-Q3", d.p1))
d = D("h14i10")
H("izin-biaya", {"Fasilitasi izin + biaya.xlsx": {"2023": S(["Sub Kegiatan: Fasilitasi Kemudahan Perizinan Usaha Mikro", "Kode: 2.17.07.2.01.0004", "UMKM yang difasilitasi izin usaha, Triwulan II 2023"], [NK + ["UMKM Difasilitasi Izin Usaha (unit)", "Biaya Fasilitasi (Rp)", "Pendamping (orang)"]], [d.p1, [v * 150000 for v in d.p1], d.n1], foot=["DPA SKPD Tahun Anggaran 2023"])}}, V(IZ, "2023-Q2", d.p1))
d = D("h14i11")
H("izin-baris-sembunyi", {"rekap izin tw 3 rev.xlsx": {"Rekap": R([["UMKM DIFASILITASI IZIN USAHA"], ["TW III 2023"], [], [], [], ["No", None, "Kecamatan", None, "Jumlah UMKM Difasilitasi Izin Usaha"]] + [[i + 1, None, N[i], None, d.p1[i]] for i in range(11)] + [[None, None, "Total", None, sum(d.p1)]], ["A1:E1"], lambda ws: [setattr(ws.row_dimensions[r], "hidden", True) for r in (3, 4)])}}, V(IZ, "2023-Q3", d.p1))
d = D("h14i12")
H("izin-tw4", {"TRIWULAN IV/Izin Usaha/Rekap.xlsx": {"Sheet1": S(["DINAS KOPERASI DAN UKM", "JUMLAH UMKM YANG DIFASILITASI IZIN USAHAnya".upper(), "TRIWULAN IV (OKTOBER - DESEMBER) TAHUN 2023"], [["No", "Kecamatan", "Jumlah UMKM yang difasilitasi Izin Usahanya"]], [d.p1], no=lambda k: roman(k))}}, V(IZ, "2023-Q4", d.p1))

# ---------- sarpras ----------
def tb(t, b, p, c=False): return V(TG, "2023", t) + V(BT, p, b, c)
d = D("h14b1")
H("sarpras-tw3", {"Sarpras tw3.xlsx": {"Data": rec(["BANTUAN SARANA DAN PRASARANA BAGI PELAKU UKM", "TRIWULAN III TAHUN 2023"], [["Jumlah Total Target Pelaku UKM Tahun 2023", "Jumlah Pelaku UKM yang Difasilitasi Triwulan III", "Persentase (%)"]], [d.tg, d.p1, pct(d.p1, d.tg)])}}, tb(d.tg, d.p1, "2023-Q3"))
d = D("h14b2"); m = [d.n1, d.n2, d.n3, d.n4]
H("sarpras-setahun", {"Bantuan alat thn 2023 rekap akhir.xlsx": {"Rekap": rec(["REKAP PELAKU UKM PENERIMA BANTUAN SARANA DAN PRASARANA", "TAHUN 2023"], [["Target Pelaku UKM Tahun 2023", "Jumlah Pelaku UKM yang Difasilitasi", None, None, None, None], ["^", "TW I", "TW II", "TW III", "TW IV", "Jumlah"]], [d.tg] + m + [add(*m)], totalformula=True)}}, V(TG, "2023", d.tg) + sum([V(BT, f"2023-Q{k + 1}", v) for k, v in enumerate(m)], []) + V(BT, "2023", add(*m)))
d = D("h14b3")
H("sarpras-jenis", {"bantuan TW2 + jenis alat.xlsx": {"TW2": S(["PELAKU UKM YANG DIFASILITASI BANTUAN SARANA DAN PRASARANA", "Triwulan II Tahun 2023"], [NK + ["Jumlah Pelaku UKM yang Difasilitasi", "Contoh Alat yang Diberikan", "Tanggal Serah Terima"]], [d.p1, txt("mesin jahit", "gerobak", "oven", "spinner"), txt("12 Juni 2023", "13 Juni 2023")], foot=["Berita acara serah terima terlampir di bidang."])}}, V(BT, "2023-Q2", d.p1))
d = D("h14b4")
H("sarpras-rupiah", {"Nilai hibah barang UKM.xlsx": {"Hibah": S(["REKAPITULASI HIBAH BARANG (SARANA DAN PRASARANA) KEPADA PELAKU UKM", "TRIWULAN IV TAHUN ANGGARAN 2023", "Dasar: Perda APBD Kabupaten Jeneponto Tahun Anggaran 2023"], [NK + ["Pelaku UKM yang Difasilitasi (orang)", "Nilai Barang (Rp)", "Jumlah Barang (unit)"]], [d.p1, d.r1, d.z1])}}, V(BT, "2023-Q4", d.p1))
d = D("h14b5")
H("sarpras-sd4", {"IKU 4 sampai TW IV.xlsx": {"IKU4": S(["PERSENTASE PELAKU USAHA YANG MENDAPATKAN BANTUAN SARANA DAN PRASARANA", "Realisasi sampai dengan Triwulan IV Tahun 2023"], [["No", "Kecamatan", "Target Pelaku UKM Tahun 2023", "Pelaku UKM Difasilitasi s.d. TW IV", "Capaian (%)"], ["1", "2", "3", "4", "5 = 4/3 x 100"]], [d.tg, d.bt, pct(d.bt, d.tg)])}}, tb(d.tg, d.bt, "2023-Q4", True))
d = D("h14b6")
H("sarpras-okt", {"Laporan Okt bantuan.xlsx": {"OKTOBER": S(["Laporan bulanan bantuan sarana dan prasarana UKM", "Bulan Oktober 2023"], [NK + ["Jumlah Pelaku UKM Difasilitasi"]], [d.n1], total="Jml")}}, V(BT, "2023-10", d.n1))
d = D("h14b7")
H("sarpras-mendatar", {"sarpras matrik kecamatan.xlsx": {"Matrik": across(["BANTUAN SARANA DAN PRASARANA UKM PER KECAMATAN", "Triwulan I Tahun 2023"], [("Jumlah Total Target Pelaku UKM Tahun 2023", "UKM", d.tg), ("Jumlah Pelaku UKM yang Difasilitasi Triwulan I", "UKM", d.n1)])}}, tb(d.tg, d.n1, "2023-Q1"))
d = D("h14b8")
H("sarpras-surat", {"Laporan ke Sekda ttg bantuan UKM.xlsx": {"Surat": S(KOP + ["", "Yth. Sekretaris Daerah Kabupaten Jeneponto", "c.q. Kepala Bagian Perekonomian", "Sifat: Biasa", "Hal: Laporan pelaku UKM penerima bantuan sarana dan prasarana", "Sehubungan dengan rapat evaluasi tanggal 2 Oktober 2023, dilaporkan pelaku UKM yang difasilitasi bantuan sarana dan prasarana pada Triwulan III Tahun 2023:"], [["No.", "Kecamatan", "Pelaku UKM yang Difasilitasi"]], [d.p1], foot=["Terima kasih atas kerja samanya."] + TAIL())}}, V(BT, "2023-Q3", d.p1))
d = D("h14b9")
H("sarpras-subkeg", {"DPA sub keg sarpras TW IV.xlsx": {"Sub Keg": R([["PROGRAM", ":", "2.17.08 Pengembangan UMKM"], ["KEGIATAN", ":", "2.17.08.2.01 Pengembangan Usaha Mikro"], ["SUB KEGIATAN", ":", "Fasilitasi Bantuan Sarana dan Prasarana UKM"], ["KELUARAN", ":", "Jumlah pelaku UKM yang difasilitasi sarana dan prasarana"], ["PERIODE", ":", "Triwulan IV Tahun 2023"], [], ["No", "Lokasi (Kecamatan)", "Target Pelaku UKM Tahun 2023", "Pelaku UKM Difasilitasi TW IV", "Sumber Dana"]] + [[i + 1, N[i], d.tg[i], d.p1[i], "APBD"] for i in range(11)] + [[None, "JUMLAH", sum(d.tg), sum(d.p1)]])}}, tb(d.tg, d.p1, "2023-Q4"))
d = D("h14b10")
H("sarpras-total-atas", {"rekap_bansarpras_II.xlsx": {"II": S(["JUMLAH PELAKU UKM YANG DIFASILITASI BANTUAN SARANA PRASARANA", "TRIWULAN II 2023"], [NK + ["Difasilitasi (pelaku UKM)"]], [d.p1], top=True, total="KAB. JENEPONTO")}}, V(BT, "2023-Q2", d.p1))
d = D("h14b11"); m = [d.n1, d.n2]
H("sarpras-dua-lembar", {"Target dan realisasi bantuan UKM 2023.xlsx": {"Target": S(["TARGET PELAKU UKM PENERIMA BANTUAN SARANA DAN PRASARANA TAHUN 2023"], [NK + ["Jumlah Total Target Pelaku UKM"]], [d.tg]), "Realisasi": S(["REALISASI BANTUAN SARANA DAN PRASARANA BAGI PELAKU UKM TAHUN 2023"], [NK + ["Difasilitasi TW I", "Difasilitasi TW II"]], m)}}, V(TG, "2023", d.tg) + V(BT, "2023-Q1", m[0]) + V(BT, "2023-Q2", m[1]))
d = D("h14b12")
H("sarpras-bast", {"BAST UKM triwulan 3 (arsip).xlsx": {"Rekap BAST": R([["REKAP PELAKU UKM YANG DIFASILITASI SARANA DAN PRASARANA"], ["Triwulan 3 Tahun 2023"], [], ["No", "Nomor BAST", "Tanggal", "Kecamatan", "Jumlah Pelaku UKM yang Difasilitasi"]] + [[i + 1, f"027/{31 + i}/BAST/IX/2023", f"{11 + i} September 2023", N[i], d.p1[i]] for i in range(11)] + [["Jumlah", None, None, None, sum(d.p1)]], ["A16:D16"])}}, V(BT, "2023-Q3", d.p1))
d = D("h14x1")
H("lima-urusan", {"MATRIKS IKU TW III GABUNGAN.xlsx": {"Matriks": rec(["MATRIKS DATA INDIKATOR KINERJA UTAMA", "DINAS KOPERASI DAN UKM KABUPATEN JENEPONTO", "TRIWULAN III TAHUN 2023"], [["Koperasi", None, "Jumlah Seluruh UMKM", "Jumlah Peserta Diklat Perkoperasian dan UMKM", "Jumlah UMKM yang Difasilitasi Izin Usaha", "Bantuan Sarana dan Prasarana", None], ["Aktif", "Jumlah Seluruh Koperasi", "^", "^", "^", "Jumlah Total Target Pelaku UKM Tahun 2023", "Jumlah Pelaku UKM yang Difasilitasi"]], [d.A, d.J, d.um, d.p1, d.p2, d.tg, d.p3], foot=["Disusun oleh Subbagian Perencanaan dari laporan bidang."])}}, V(A_, "2023-Q3", d.A) + V(K_, "2023-Q3", d.J) + V(U_, "2023-Q3", d.um) + V(PD, "2023-Q3", d.p1) + V(IZ, "2023-Q3", d.p2) + tb(d.tg, d.p3, "2023-Q3"))
