from short import *

def kop(d, *ps): return [x for p in ps for x in KM(d, p)]
def umk(d, *ps): return [x for p in ps for x in UM(d, p)]
def yr(m, v): return [(m, "2023", False, v), (m, "2023", True, v), (m, "2023-Q4", True, v)]
Q = ["2023-Q1", "2023-Q2", "2023-Q3", "2023-Q4"]
BLN = ["Januari", "Februari", "Maret", "April", "Mei", "Juni", "Juli", "Agustus", "September", "Oktober", "November", "Desember"]
up = str.upper

# ---- koperasi
d = D("h1")
H("keragaan-posisi-juni", {"Keragaan Koperasi Juni 2023.xlsx": {"Keragaan": rec(
    ["KERAGAAN KOPERASI MENURUT KECAMATAN", "KABUPATEN JENEPONTO", "POSISI : 30 JUNI 2023"],
    [["Koperasi (Unit)", None, None, "Anggota (Orang)"], ["Aktif", "Tidak Aktif", "Jumlah", "^"]],
    [d.A, d.T, d.J, d.o1], mergetitle=True, foot=["Sumber : Bidang Kelembagaan dan Pengawasan"])}}, kop(d, "2023-Q2", "2023-06"))

d = D("h2")
H("perkembangan-lengkap", {"LAPORAN TRIWULAN I 2023 - BID KELEMBAGAAN.xlsx": {"Lap TW I": rec(
    [*KOP, "", "LAPORAN PERKEMBANGAN KOPERASI", "TRIWULAN I TAHUN 2023"],
    [["Jumlah Koperasi (Unit)", None, None, "Anggota (Org)", "Modal Sendiri (Rp)", "Volume Usaha (Rp)", "SHU (Rp)"], ["Aktif", "Tdk Aktif", "Jml", "^", "^", "^", "^"]],
    [d.A, d.T, d.J, d.o1, d.r1, d.r2, d.r3], foot=TAIL("Bontosunggu, 5 April 2023"), numrow=[1, 2, 3, 4, 5, 6, 7, 8, 9])}}, kop(d, "2023-Q1"))

ys = series("h3", 6)
H("enam-bulan", {"Kop bulanan semester I.xlsx": {"2023": S(
    ["REKAP KOPERASI PER BULAN", "JANUARI S.D JUNI TAHUN 2023"],
    [["No", "Kecamatan"] + [v for b in BLN[:6] for v in (b, None, None)], [None, None] + ["Aktif", "Tidak Aktif", "Jumlah"] * 6],
    [c for y in ys for c in (y.A, y.T, y.J)],
    merges=["A4:A5", "B4:B5"] + [f"{get_column_letter(3 + 3 * i)}4:{get_column_letter(5 + 3 * i)}4" for i in range(6)])}},
    [x for i, y in enumerate(ys) for x in KM(y, f"2023-{i + 1:02d}")])

ys = series("h4", 4)
H("empat-triwulan", {"Rekap_Koperasi_2023.xlsx": {"Rekap": rec(
    ["PERKEMBANGAN JUMLAH KOPERASI TIAP TRIWULAN", "TAHUN ANGGARAN 2023"],
    [[v for q in ("Triwulan I", "Triwulan II", "Triwulan III", "Triwulan IV") for v in (q, None, None)], ["Koperasi Aktif", "Koperasi Tidak Aktif", "Jumlah Koperasi"] * 4],
    [c for y in ys for c in (y.A, y.T, y.J)], totalformula=True, name=up)}}, [x for q, y in zip(Q, ys) for x in KM(y, q)])

d = D("h5")
H("jumlah-di-atas", {"data koperasi kec.xlsx": {"Sheet1": S(
    ["Data Koperasi Kabupaten Jeneponto", "Keadaan per 31 Maret 2023"], [["No.", "Nama Kecamatan", "Koperasi Aktif", "Koperasi Tidak Aktif", "Total Koperasi"]],
    [d.A, d.T, d.J], top=True, total="Kab. Jeneponto")}}, kop(d, "2023-Q1", "2023-03"))

d = D("h6")
H("baris-nomor-rumus", {"Form KK-03.xlsx": {"KK-03": S(
    ["FORM KK-03", "Rekapitulasi Kondisi Kelembagaan Koperasi", "Triwulan III Tahun 2023"],
    [["No", "Kecamatan", "Aktif", "Tidak Aktif", "Jumlah Koperasi", "% Aktif"], ["(1)", "(2)", "(3)", "(4)", "(5) = (3)+(4)", "(6) = (3)/(5)"]],
    [d.A, d.T, fcol(d.J, "=C#+D#", 7), [round(a / j, 6) for a, j in zip(d.A, d.J)]],
    fx=lambda ws: fmt([ws.cell(r, 6) for r in range(7, 18)], "0.00%"))}}, kop(d, "2023-Q3"))

d = D("h7")
H("kecamatan-menyamping", {"Matriks koperasi TW2.xlsx": {"Matriks": across(
    ["MATRIKS DATA KOPERASI PER KECAMATAN", "Triwulan II Tahun 2023"], [("Koperasi aktif", "unit", d.A), ("Koperasi tidak aktif", "unit", d.T), ("Jumlah koperasi", "unit", d.J)])}}, kop(d, "2023-Q2"))

d = D("h8")
H("bentuk-panjang-status", {"koperasi_status.xlsx": {"data": long(
    ["Jumlah koperasi menurut kecamatan dan status, posisi 30 September 2023"], ["Kecamatan", "Status Koperasi", "Jumlah (unit)"],
    [x for i in range(11) for x in ((N[i], "Aktif", d.A[i]), (N[i], "Tidak Aktif", d.T[i]))])}},
    [(A_, "2023-Q3", False, d.A), (X_, "2023-Q3", False, d.T), (A_, "2023-09", False, d.A), (X_, "2023-09", False, d.T)])

d = D("h9")
H("persen-berumus", {"Persentase Kop Aktif TW IV.xlsx": {"TW IV": S(
    ["CAPAIAN PERSENTASE KOPERASI AKTIF", "TRIWULAN IV TAHUN 2023"], [["No", "Kecamatan", "Jumlah Seluruh Koperasi", "Jumlah Koperasi Aktif", "Persentase (%)"]],
    [d.J, d.A, pct(d.A, d.J)], foot=["", "Rumus: jumlah koperasi aktif dibagi jumlah seluruh koperasi dikali 100"])}},
    [(K_, "2023-Q4", False, d.J), (A_, "2023-Q4", False, d.A)])

d = D("h10"); js = parts(d.J, 5, "h10")
H("menurut-jenis", {"Koperasi menurut jenis 2023.xlsx": {"Jenis": rec(
    ["BANYAKNYA KOPERASI MENURUT JENIS DAN KEAKTIFAN", "KEADAAN 31 DESEMBER 2023"],
    [["Jenis Koperasi", None, None, None, None, "Jumlah Koperasi", "Keaktifan", None], ["Produsen", "Konsumen", "Jasa", "Pemasaran", "Simpan Pinjam", "^", "Aktif", "Tidak Aktif"]],
    [*js, d.J, d.A, d.T])}}, kop(d, "2023-Q4", "2023-12"))

ys = series("h11", 4)
H("satu-lembar-tiap-triwulan", {"Data Kelembagaan Koperasi TA 2023.xlsx": {f"TW {roman(i + 1)}": S(
    ["DATA KELEMBAGAAN KOPERASI", f"TRIWULAN {roman(i + 1)} TAHUN 2023"], [["NO", "KECAMATAN", "KOPERASI AKTIF", "KOPERASI TIDAK AKTIF", "JUMLAH KOPERASI", "KET."]],
    [y.A, y.T, y.J, [None] * 11], name=up, foot=TAIL(f"Jeneponto, {['4 April', '5 Juli', '4 Oktober', '29 Desember'][i]} 2023", "Kepala Bidang Kelembagaan,")) for i, y in enumerate(ys)}},
    [x for q, y in zip(Q, ys) for x in KM(y, q)])

ys = series("h12", 3)
H("tiga-berkas", {f"TW{i + 1}/Laporan koperasi triwulan {i + 1} 2023.xlsx": {"Laporan": rec(
    [f"Laporan Koperasi Triwulan {roman(i + 1)} 2023"], [["Aktif", "Tidak Aktif", "Jumlah Koperasi"]], [y.A, y.T, y.J], kec="Wilayah Kecamatan")} for i, y in enumerate(ys)},
    [x for q, y in zip(Q, ys) for x in KM(y, q)])

d = D("h13")
H("tabel-dua-bahasa", {"Tabel untuk DDA 2024.xlsx": {"9.1.1": S(
    ["Tabel 9.1.1  Jumlah Koperasi Menurut Kecamatan dan Status Keaktifan di Kabupaten Jeneponto, 2023", "Table 9.1.1  Number of Cooperatives by Subdistrict and Activity Status in Jeneponto Regency, 2023"],
    [["Kecamatan\nSubdistrict", "Aktif\nActive", "Tidak Aktif\nInactive", "Jumlah\nTotal"], ["(1)", "(2)", "(3)", "(4)"]], [d.A, d.T, d.J], no=None, total="Jeneponto",
    foot=["Sumber/Source: Dinas Koperasi dan UKM Kabupaten Jeneponto"])}}, kop(d, "2023", "2023-Q4"))

d = D("h14")
H("kode-wilayah", {"kop-kodewil.xlsx": {"Posisi TW III": R(
    [["Posisi Koperasi Triwulan III Tahun 2023"], [], ["Kode Wilayah", "Kecamatan", "Aktif", "Tidak Aktif", "Jumlah Koperasi"]]
    + [[CODES[i], "Kec. " + N[i], d.A[i], d.T[i], d.J[i]] for i in ALPHA] + [["73.04", "Kabupaten Jeneponto", sum(d.A), sum(d.T), sum(d.J)]])}}, kop(d, "2023-Q3"))

d = D("h15")
H("dua-tabel-berdampingan", {"Profil Koperasi UMKM.xlsx": {"Profil": [
    rec(["Data Koperasi per 30 Juni 2023"], [["Aktif", "Tidak Aktif", "Jumlah Koperasi"]], [d.A, d.T, d.J], at=(1, 1)),
    rec(["Data UMKM per 30 Juni 2023"], [["Usaha Mikro", "Usaha Kecil", "Usaha Menengah", "Jumlah UMKM"]], [d.mi, d.ke, d.me, d.um], at=(1, 8))]}},
    kop(d, "2023-Q2", "2023-06") + umk(d, "2023-Q2", "2023-06"))

d = D("h16")
H("baris-kosong-antara", {"koperasi tw 3.xlsx": {"Data": R(
    [["DATA KOPERASI"], ["TRIWULAN III 2023"], [], ["No", "Kecamatan", "Jml Koperasi", "Aktif", "Tidak Aktif"], []]
    + [row for i in range(11) for row in ([i + 1, N[i], d.J[i], d.A[i], d.T[i]], [])] + [[None, "Total", sum(d.J), sum(d.A), sum(d.T)]])}}, kop(d, "2023-Q3"))

d = D("h17")
H("kolom-keterangan", {"Hasil pemutakhiran koperasi.xlsx": {"Hasil": S(
    ["HASIL PEMUTAKHIRAN DATA KOPERASI", "POSISI TRIWULAN IV TAHUN 2023"], [["No", "Kecamatan", "Aktif", "Tidak Aktif", "Jumlah Koperasi", "Petugas Pendata"]],
    [d.A, d.T, d.J, [f"PPKL {i + 1}" for i in range(11)]], foot=["", "Data telah diverifikasi bersama petugas penyuluh koperasi lapangan."])}}, kop(d, "2023-Q4"))

d = D("h18")
H("kolom-tersembunyi-kode", {"Kop Kec 31 Maret.xlsx": {"Rekap": S(
    ["Rekap Koperasi se-Kabupaten Jeneponto per 31 Maret 2023"], [["No", "Kecamatan", "Kode BPS", "Koperasi Aktif", "Koperasi Tidak Aktif", "Jumlah Koperasi"]],
    [[str(b) for b in BPS], d.A, d.T, d.J], fx=lambda ws: hide_col(ws, "Kode BPS"))}}, kop(d, "2023-Q1", "2023-03"))

d = D("h19")
H("angka-teks-unit", {"isian kecamatan digabung.xlsx": {"Gabungan": S(
    ["Rekap Isian Kecamatan - Koperasi Triwulan II 2023"], [["No", "Kecamatan", "Koperasi Aktif", "Koperasi Tidak Aktif", "Jumlah Koperasi"]],
    [[f"{v} unit" for v in d.A], [str(v) for v in d.T], d.J], total=None)}}, kop(d, "2023-Q2"))

d = D("h20")
H("lampiran-nota-dinas", {"ND lampiran data kop.xlsx": {"Lampiran": S(
    ["Lampiran Nota Dinas", "Nomor   : 518/00/DISKOP-UKM/X/2023", "Tanggal : 6 Oktober 2023", "Perihal : Penyampaian Data Koperasi Triwulan III Tahun 2023", "", "DATA KOPERASI TRIWULAN III TAHUN 2023"],
    [["No.", "Kecamatan", "Koperasi Aktif", "Koperasi Tidak Aktif", "Jumlah Koperasi"]], [d.A, d.T, d.J], foot=TAIL("Jeneponto, 6 Oktober 2023"))}}, kop(d, "2023-Q3"))

d = D("h21"); T0 = [0 if i in (3, 6, 9) else v for i, v in enumerate(d.T)]; J0 = add(d.A, T0)
H("strip-nol", {"Rekap kop aktif & non aktif.xlsx": {"Rekap": rec(
    ["REKAP KOPERASI AKTIF DAN NON AKTIF", "per 30 September 2023"], [["Aktif", "Non Aktif", "Jumlah Koperasi"]], [d.A, [v or "-" for v in T0], J0])}},
    [x for p in ("2023-Q3", "2023-09") for x in [(A_, p, False, d.A), (X_, p, False, T0), (K_, p, False, J0)]])

d = D("h22"); b = ("Kelara",)
H("satu-kecamatan-kosong", {"Koperasi TW I sebagian masuk.xlsx": {"TW I": S(
    ["REKAPITULASI KOPERASI", "TRIWULAN I 2023"], [["No", "Kecamatan", "Koperasi Aktif", "Koperasi Tidak Aktif", "Jumlah Koperasi"]],
    [but(d.A, *b), but(d.T, *b), but(d.J, *b)], total=None, foot=["Catatan: laporan Kecamatan Kelara belum masuk."])}},
    [(A_, "2023-Q1", False, but(d.A, *b)), (X_, "2023-Q1", False, but(d.T, *b)), (K_, "2023-Q1", False, but(d.J, *b))])

d = D("h23"); ang = parts(d.o1, 2, "h23")
H("dengan-anggota-lp", {"Koperasi dan anggotanya.xlsx": {"Desember": rec(
    ["JUMLAH KOPERASI DAN ANGGOTA KOPERASI", "BULAN DESEMBER 2023"],
    [["Koperasi", None, None, "Anggota", None, None], ["Aktif", "Tidak Aktif", "Jumlah", "Laki-laki", "Perempuan", "Jumlah"]], [d.A, d.T, d.J, *ang, d.o1])}}, kop(d, "2023-12", "2023-Q4"))

d = D("h24")
H("judul-di-tab", {"Data Koperasi 2023.xlsx": {"Per 31 Des 2023": S(
    ["DATA KOPERASI PER KECAMATAN"], [["No", "Kecamatan", "Aktif", "Tidak Aktif", "Jumlah"]], [d.A, d.T, d.J]), "Kamus": R([["Istilah", "Arti"], ["PPKL", "Petugas Penyuluh Koperasi Lapangan"]])}}, kop(d, "2023-Q4", "2023-12", "2023"))

# ---- umkm
d = D("h25")
H("umkm-skala", {"Data UMKM Sept 2023.xlsx": {"UMKM": rec(
    ["DATA UMKM BERDASARKAN SKALA USAHA", "PER 30 SEPTEMBER 2023"], [["Skala Usaha", None, None, "Jumlah UMKM"], ["Mikro", "Kecil", "Menengah", None]], [d.mi, d.ke, d.me, d.um], mergetitle=True)}}, umk(d, "2023-Q3", "2023-09"))

d = D("h26")
H("umkm-naker-omzet", {"UMKM naker omzet 2023.xlsx": {"Rekap UMKM": rec(
    ["REKAPITULASI USAHA MIKRO, KECIL DAN MENENGAH", "KEADAAN 31 DESEMBER 2023"],
    [["Jumlah Unit Usaha", None, None, None, "Tenaga Kerja (Orang)", None, "Omzet (Rp)"], ["Mikro", "Kecil", "Menengah", "Total", "L", "P", None]],
    [d.mi, d.ke, d.me, d.um, d.o1, d.o2, d.r1], totalword="TOTAL")}}, umk(d, "2023-Q4", "2023-12"))

d = D("h27"); sk = parts(d.um, 4, "h27")
H("umkm-sektor", {"UMKM per sektor.xlsx": {"Sektor": rec(
    ["UMKM MENURUT SEKTOR USAHA DAN KECAMATAN", "Triwulan II Tahun 2023"], [["Sektor Usaha", None, None, None, "Jumlah UMKM"], ["Perdagangan", "Industri Pengolahan", "Jasa", "Lainnya", None]], [*sk, d.um])}}, V(U_, "2023-Q2", d.um))

d = D("h28")
H("umkm-total-saja", {"umkm.xlsx": {"Tabel": S(["Banyaknya UMKM Tiap Kecamatan di Kabupaten Jeneponto Tahun 2023"], [["Kecamatan", "Jumlah UMKM (unit)"]], [d.um], no=None)}}, V(U_, "2023", d.um) + V(U_, "2023-Q4", d.um))

ys = series("h29", 4)
H("umkm-triwulan", {"Perkembangan UMKM TA 2023.xlsx": {"Perkembangan": S(
    ["PERKEMBANGAN JUMLAH UMKM TAHUN 2023", "(posisi akhir triwulan)"], [["No", "Kecamatan", "Jumlah UMKM", None, None, None], [None, None, "TW I", "TW II", "TW III", "TW IV"]], [y.um for y in ys],
    merges=["A4:A5", "B4:B5", "C4:F4"])}}, [(U_, q, False, y.um) for q, y in zip(Q, ys)])

d = D("h30")
H("umkm-panjang", {"dataset-umkm-skala.xlsx": {"Dataset": R([["Kecamatan", "Tahun", "Triwulan", "Skala Usaha", "Jumlah UMKM"]]
    + [[N[i], 2023, "III", s, c[i]] for i in range(11) for s, c in (("Mikro", d.mi), ("Kecil", d.ke), ("Menengah", d.me))])}}, [x for x in umk(d, "2023-Q3") if x[0] != U_])

d = D("h31")
H("umkm-menyamping", {"UMKM matriks.xlsx": {"UMKM TW I": across(["JUMLAH UMKM PER KECAMATAN", "TRIWULAN I TAHUN 2023"],
    [("Usaha mikro", "unit", d.mi), ("Usaha kecil", "unit", d.ke), ("Usaha menengah", "unit", d.me), ("Jumlah UMKM", "unit", d.um)], total="Kabupaten")}}, umk(d, "2023-Q1"))

ys = series("h32", 12)
H("umkm-dua-belas-bulan", {"UMKM jan-des 2023.xlsx": {"Bulanan": S(["Posisi Jumlah UMKM Setiap Akhir Bulan Tahun 2023"], [["No", "Kecamatan"] + BLN], [y.um for y in ys])}},
    [(U_, f"2023-{i + 1:02d}", False, y.um) for i, y in enumerate(ys)])

d = D("h33")
H("umkm-penduduk", {"Profil wilayah & UMKM.xlsx": {"Profil": S(
    ["PROFIL KECAMATAN DAN JUMLAH UMKM", "TAHUN 2023"], [["No", "Kecamatan", "Luas (km2)", "Desa/Kelurahan", "Penduduk (jiwa)", "Usaha Mikro", "Usaha Kecil", "Usaha Menengah", "Jumlah UMKM"]],
    [LUAS, DESA, PDDK, d.mi, d.ke, d.me, d.um])}}, umk(d, "2023", "2023-Q4"))

d = D("h34")
H("umkm-lembar-per-skala", {"UMKM skala per lembar.xlsx": {t: S([f"JUMLAH USAHA {t.upper()} PER KECAMATAN", "TRIWULAN IV TAHUN 2023"], [["No", "Kecamatan", f"Jumlah Usaha {t}"]], [c])
    for t, c in (("Mikro", d.mi), ("Kecil", d.ke), ("Menengah", d.me))}}, [x for x in umk(d, "2023-Q4") if x[0] != U_])

d = D("h35")
H("umkm-format-ribuan", {"UMKM_JNP_TW3.xlsx": {"Rekap TW3": S(
    ["DINAS KOPERASI DAN UKM KAB. JENEPONTO", "Rekap UMKM Triwulan III Tahun 2023"], [["No", "Kecamatan", "Mikro", "Kecil", "Menengah", "Jumlah UMKM"]], [d.mi, d.ke, d.me, fcol(d.um, "=SUM(C#:E#)", 5)],
    fx=lambda ws: fmt([ws.cell(r, c) for r in range(5, 17) for c in range(3, 7)], "#,##0"))}}, umk(d, "2023-Q3"))

d = D("h36")
H("umkm-abjad-huruf-besar", {"BAHAN RAPAT UMKM.xlsx": {"BAHAN": S(
    ["BAHAN RAPAT EVALUASI", "KONDISI UMKM TRIWULAN II 2023"], [["NO", "KECAMATAN", "USAHA MIKRO", "USAHA KECIL", "USAHA MENENGAH", "JUMLAH UMKM"]], [d.mi, d.ke, d.me, d.um], order=ALPHA, name=lambda n: "KEC. " + n.upper(), no=roman, total="TOTAL")}}, umk(d, "2023-Q2"))

d = D("h37")
H("umkm-tahun-di-nama-berkas", {"Rekap UMKM 2023.xlsx": {"TW II": S(["Rekap UMKM Triwulan II"], [["No", "Kecamatan", "Mikro", "Kecil", "Menengah", "Jumlah"]], [d.mi, d.ke, d.me, d.um])}}, umk(d, "2023-Q2"))

# ---- diklat
cs = [D("h38").nums(0, 9, f"m{i}") for i in range(12)]
H("diklat-bulanan", {"Rekap peserta pelatihan 2023.xlsx": {"Peserta": S(["REKAP PESERTA PELATIHAN KOPERASI DAN UMKM", "TAHUN 2023"], [["No", "Kecamatan", "Jumlah Peserta Pelatihan (orang)"] + [None] * 12, [None, None] + [b[:3] if b != "Agustus" else "Agu" for b in BLN] + ["Jumlah"]],
    [*cs, add(*cs)], merges=["A4:A5", "B4:B5", "C4:O4"])}}, [(PD, f"2023-{i + 1:02d}", False, c) for i, c in enumerate(cs)] + yr(PD, add(*cs)))

d = D("h39"); cs = [d.p1, d.p2, d.p3, d.p4]
H("diklat-triwulan", {"Diklat TA 2023.xlsx": {"Diklat": rec(["JUMLAH PESERTA DIKLAT PERKOPERASIAN DAN UMKM", "TAHUN ANGGARAN 2023"], [["Triwulan I", "Triwulan II", "Triwulan III", "Triwulan IV", "Jumlah Setahun"]], [*cs, add(*cs)], foot=TAIL("Bontosunggu, 29 Desember 2023"))}},
    [(PD, q, False, c) for q, c in zip(Q, cs)] + yr(PD, add(*cs)))

d = D("h40"); lp = parts(d.p1, 2, "h40")
H("diklat-lp", {"Peserta diklat TW II.xlsx": {"TW II": rec(["REALISASI PESERTA DIKLAT PERKOPERASIAN DAN UMKM", "TRIWULAN II TAHUN 2023"], [["Peserta Diklat (orang)", None, None], ["Laki-laki", "Perempuan", "Jumlah"]], [*lp, d.p1])}}, V(PD, "2023-Q2", d.p1))

d = D("h41"); tw = add(d.p1, d.p2)
H("diklat-dua-jenis", {"Laporan diklat TW3.xlsx": {"Laporan": S(["LAPORAN PELAKSANAAN DIKLAT", "TRIWULAN III TAHUN 2023"], [["No", "Kecamatan", "Diklat Perkoperasian", "Diklat Kewirausahaan UMKM", "Jumlah Peserta Diklat"]], [d.p1, d.p2, fcol(tw, "=C#+D#", 5)], foot=["Satuan: orang"])}}, V(PD, "2023-Q3", tw))

d = D("h42"); cs = [d.n1, d.n2, d.n3, d.n4]; tw = add(*cs)
H("diklat-per-kegiatan", {"Pelatihan 2023 per kegiatan.xlsx": {"Pelatihan": rec(["PESERTA PELATIHAN MENURUT KEGIATAN", "TAHUN 2023"], [["Nama Pelatihan", None, None, None, "Jumlah Peserta Pelatihan"], ["Akuntansi Koperasi", "Pengolahan Pangan", "Pemasaran Digital", "Manajemen Usaha", None]], [*cs, tw])}}, yr(PD, tw))

c3 = D("h43").p1
H("diklat-sd-tw3", {"Capaian diklat sd TW III.xlsx": {"Capaian": S(["CAPAIAN PESERTA DIKLAT PERKOPERASIAN DAN UMKM", "S.D. TRIWULAN III TAHUN 2023"], [["No", "Kecamatan", "Jumlah Peserta Diklat (orang)"]], [c3])}}, V(PD, "2023-Q3", c3, True))

c3 = D("h44").p1
H("diklat-jan-sep", {"peserta pelatihan.xlsx": {"Jan-Sep": rec([*KOP, "Rekap Peserta Pelatihan Koperasi dan UMKM", "Periode Januari - September 2023"], [["Jumlah Peserta (orang)", "Keterangan"]], [c3, [None] * 11], totalword="Total")}}, V(PD, "2023-Q3", c3, True))

d = D("h45"); lalu, ini = d.p1, d.p2
H("diklat-lalu-ini-sd", {"Lap realisasi diklat TW III 2023.xlsx": {"Realisasi": S(["REALISASI PESERTA DIKLAT", "TRIWULAN III TAHUN 2023"], [["No", "Kecamatan", "Peserta Diklat", None, None], [None, None, "s.d. Triwulan II", "Triwulan III", "s.d. Triwulan III"]], [lalu, ini, add(lalu, ini)], merges=["A4:A5", "B4:B5", "C4:E4"])}},
    V(PD, "2023-Q2", lalu, True) + V(PD, "2023-Q3", ini) + V(PD, "2023-Q3", add(lalu, ini), True))

d = D("h46")
H("diklat-anggaran", {"Pelatihan TW IV.xlsx": {"TW IV": S(["Realisasi Pelatihan Koperasi dan UMKM Triwulan IV Tahun 2023"], [["No", "Kecamatan", "Jumlah Kegiatan", "Jumlah Peserta Pelatihan", "Anggaran (Rp)"]], [d.n1, d.p1, d.r1])}}, V(PD, "2023-Q4", d.p1))

cs = [D("h47").nums(1, 9, f"m{i}") for i in range(3)]
H("diklat-panjang-bulan", {"log pelatihan tw1.xlsx": {"Log": long(["Peserta pelatihan koperasi dan UMKM per bulan, tahun 2023"], ["Bulan", "Kecamatan", "Jumlah Peserta Pelatihan"], [(BLN[m], N[i], cs[m][i]) for m in range(3) for i in range(11)])}},
    [(PD, f"2023-{i + 1:02d}", False, c) for i, c in enumerate(cs)])

cs = [D("h48").nums(1, 9, f"m{i}") for i in range(3)]
H("diklat-lembar-bulan", {"Pelatihan Okt-Des 2023.xlsx": {BLN[9 + i]: S([f"PESERTA PELATIHAN BULAN {BLN[9 + i].upper()} 2023"], [["No", "Kecamatan", "Jumlah Peserta Pelatihan"]], [c]) for i, c in enumerate(cs)}},
    [(PD, f"2023-{10 + i}", False, c) for i, c in enumerate(cs)])

# ---- izin
d = D("h49")
H("izin-tw", {"Fasilitasi NIB TW2.xlsx": {"NIB": S(["FASILITASI PERIZINAN BERUSAHA BAGI UMKM", "TRIWULAN II TAHUN 2023"], [["No", "Kecamatan", "Jumlah UMKM yang Difasilitasi Izin Usaha"]], [d.z1], foot=TAIL("Jeneponto, 7 Juli 2023"))}}, V(IZ, "2023-Q2", d.z1))

d = D("h50")
H("izin-dan-halal", {"Legalitas UMKM 2023.xlsx": {"Legalitas": rec(["FASILITASI LEGALITAS USAHA", "TRIWULAN IV TAHUN 2023"], [["UMKM Difasilitasi Izin Usaha (NIB)", "Sertifikat Halal", "Merek"]], [d.z1, d.n1, d.n2])}}, V(IZ, "2023-Q4", d.z1))

cs = [D("h51").nums(1, 12, f"m{i}") for i in range(3)]
H("izin-tiga-bulan", {"izin usaha jul-sep 2023.xlsx": {"TW III": rec(["REKAP UMKM YANG DIFASILITASI IZIN USAHA", "TRIWULAN III TAHUN 2023"], [["Juli", "Agustus", "September", "Jumlah TW III"]], [*cs, add(*cs)], totalformula=True)}},
    [(IZ, f"2023-{7 + i:02d}", False, c) for i, c in enumerate(cs)] + V(IZ, "2023-Q3", add(*cs)))

c = D("h52").z1
H("izin-sd", {"Capaian izin.xlsx": {"sd TW II": S(["Jumlah UMKM yang Difasilitasi Izin Usaha", "Kumulatif s/d Triwulan II 2023"], [["No", "Kecamatan", "UMKM Difasilitasi Izin Usaha (s/d TW II)"]], [c])}}, V(IZ, "2023-Q2", c, True))

d = D("h53")
H("tiga-kegiatan", {"Rekap Bidang Pemberdayaan TW IV 2023.xlsx": {"Rekap": rec(["REKAP KEGIATAN BIDANG PEMBERDAYAAN UKM", "TRIWULAN IV TAHUN 2023"],
    [["Peserta Diklat (orang)", "UMKM Difasilitasi Izin Usaha (unit)", "Pelaku Usaha Penerima Bantuan Sarana dan Prasarana (orang)"]], [d.p1, d.z1, d.bt])}}, V(PD, "2023-Q4", d.p1) + V(IZ, "2023-Q4", d.z1) + V(BT, "2023-Q4", d.bt))

d = D("h54")
H("izin-persen", {"IKU Izin Usaha 2023.xlsx": {"IKU": S(["PERSENTASE UMKM YANG DIFASILITASI IZIN USAHA", "TAHUN 2023"], [["No", "Kecamatan", "UMKM yang Difasilitasi Izin Usaha", "Jumlah UMKM", "Persentase"]], [d.z1, d.um, pct(d.z1, d.um)])}}, yr(IZ, d.z1) + V(U_, "2023", d.um) + V(U_, "2023-Q4", d.um))

# ---- bantuan
d = D("h55")
H("bantuan-target-realisasi", {"Bantuan sarpras 2023.xlsx": {"Bantuan": rec(["BANTUAN SARANA DAN PRASARANA BAGI PELAKU USAHA", "TAHUN 2023"], [["Target Penerima (orang)", "Realisasi Penerima (orang)", "Capaian (%)"]], [d.tg, d.bt, pct(d.bt, d.tg)])}}, V(TG, "2023", d.tg) + yr(BT, d.bt))

d = D("h56"); cs = [d.n1, d.n2, d.n3, d.n4]
H("bantuan-triwulan", {"Realisasi bantuan UKM.xlsx": {"2023": rec(["REALISASI PELAKU USAHA PENERIMA BANTUAN SARANA DAN PRASARANA", "TAHUN 2023"], [["Target 2023", "Realisasi", None, None, None, None], [None, "TW I", "TW II", "TW III", "TW IV", "Jumlah"]], [d.tg, *cs, add(*cs)])}},
    V(TG, "2023", d.tg) + [(BT, q, False, c) for q, c in zip(Q, cs)] + yr(BT, add(*cs)))

d = D("h57"); cs = [d.n1, d.n2, d.n3]; tw = add(*cs)
H("bantuan-jenis-alat", {"penerima alat tw3.xlsx": {"Penerima": rec(["JUMLAH UKM PENERIMA BANTUAN SARANA PRASARANA", "TRIWULAN III TAHUN 2023"], [["Jenis Bantuan", None, None, "Jumlah UKM Penerima Bantuan"], ["Mesin Jahit", "Gerobak Usaha", "Peralatan Dapur", None]], [*cs, tw])}}, V(BT, "2023-Q3", tw))

d = D("h58")
H("empat-lembar-iku", {"Data dukung IKU TW III 2023.xlsx": {
    "IKU 1": S(["Persentase Koperasi Aktif", "Triwulan III 2023"], [["No", "Kecamatan", "Jumlah Koperasi Aktif", "Jumlah Seluruh Koperasi"]], [d.A, d.J]),
    "IKU 2": S(["Persentase Peserta Diklat Perkoperasian dan UMKM", "Triwulan III 2023"], [["No", "Kecamatan", "Jumlah Peserta Diklat", "Jumlah UMKM"]], [d.p1, d.um]),
    "IKU 3": S(["Persentase Koperasi UKM yang Difasilitasi Izin Usaha", "Triwulan III 2023"], [["No", "Kecamatan", "Jumlah UMKM yang Difasilitasi Izin Usaha", "Jumlah UMKM"]], [d.z1, d.um]),
    "IKU 4": S(["Persentase Pelaku Usaha yang Mendapatkan Bantuan Sarana dan Prasarana", "Triwulan III 2023"], [["No", "Kecamatan", "Jumlah UKM yang Difasilitasi"]], [d.bt])}},
    V(A_, "2023-Q3", d.A) + V(K_, "2023-Q3", d.J) + V(PD, "2023-Q3", d.p1) + V(U_, "2023-Q3", d.um) + V(IZ, "2023-Q3", d.z1) + V(BT, "2023-Q3", d.bt))

d = D("h59")
H("bantuan-menyamping", {"bantuan per kec.xlsx": {"Lembar1": across(["REKAP BANTUAN SARANA PRASARANA UKM", "TAHUN 2023"], [("Target penerima bantuan", "orang", d.tg), ("Realisasi penerima bantuan", "orang", d.bt)])}}, V(TG, "2023", d.tg) + yr(BT, d.bt))

d = D("h60"); e = D("h60b")
H("dua-blok-atas-bawah", {"Kop dan UMKM 31 Des.xlsx": {"Rekap": [
    rec(["A. KOPERASI", "Keadaan 31 Desember 2023"], [["Koperasi Aktif", "Koperasi Tidak Aktif", "Jumlah Koperasi"]], [d.A, d.T, d.J]),
    rec(["B. UMKM", "Keadaan 31 Desember 2023"], [["Usaha Mikro", "Usaha Kecil", "Usaha Menengah", "Jumlah UMKM"]], [e.mi, e.ke, e.me, e.um])]}}, kop(d, "2023-Q4", "2023-12") + umk(e, "2023-Q4", "2023-12"))

d = D("h61")
H("judul-menang-atas-nama-berkas", {"Koperasi TW II 2023.xlsx": {"Data": S(["DATA KOPERASI TRIWULAN III TAHUN 2023"], [["No", "Kecamatan", "Aktif", "Tidak Aktif", "Jumlah Koperasi"]], [d.A, d.T, d.J])}}, kop(d, "2023-Q3"))

d = D("h62")
H("anak-judul-dapil", {"Koperasi per dapil.xlsx": {"Dapil": R(
    [["DATA KOPERASI MENURUT DAERAH PEMILIHAN"], ["Triwulan IV Tahun 2023"], [], ["No", "Kecamatan", "Aktif", "Tidak Aktif", "Jumlah Koperasi"]]
    + [row for t, ix in (("Dapil I", [4, 5]), ("Dapil II", [0, 1]), ("Dapil III", [2, 3]), ("Dapil IV", [6, 7, 8, 9, 10])) for row in
       [[None, t]] + [[k + 1, N[i], d.A[i], d.T[i], d.J[i]] for k, i in enumerate(ix)] + [[None, "Sub Jumlah", sum(d.A[i] for i in ix), sum(d.T[i] for i in ix), sum(d.J[i] for i in ix)]]]
    + [[None, "JUMLAH", sum(d.A), sum(d.T), sum(d.J)]])}}, kop(d, "2023-Q4"))
