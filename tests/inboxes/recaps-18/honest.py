from short import *

def kc(d): return [d.A, d.T, d.J]
def uc(d): return [d.mi, d.ke, d.me, d.um]
def kmb(d, p, *no): return [(m, q, c, but(v, *no)) for m, q, c, v in KM(d, p)]

d = D("w18 kop dinas resmi")
H("letterhead-ods", {"Data Kop TW3.xlsx": {"Rekap": S(KOP + ["", "REKAPITULASI KOPERASI PER KECAMATAN", "KEADAAN TANGGAL 30 SEPTEMBER 2023"],
    [NK + KTJ], kc(d), ["Sumber: Online Data System (ODS), diunduh 3 Oktober 2023"] + TAIL())}}, KM(d, "2023-Q3"))

d = D("w18 skala melintang")
H("scale-across", {"umkm_per_skala.xlsx": {"Sheet1": across(["JUMLAH UMKM MENURUT SKALA USAHA DAN KECAMATAN", "Kabupaten Jeneponto, 30 Juni 2023"],
    [("Usaha Mikro", "unit", d.mi), ("Usaha Kecil", "unit", d.ke), ("Usaha Menengah", "unit", d.me), ("Jumlah UMKM", "unit", d.um)])}}, UM(d, "2023-Q2"))

d = D("w18 diklat empat triwulan")
q = [d.p1, d.p2, d.p3, d.p4]
H("training-quarters", {"PESERTA DIKLAT 2023.xlsx": {"Diklat": S(["REKAP PESERTA DIKLAT PERKOPERASIAN DAN UMKM", "TAHUN ANGGARAN 2023"],
    [NK + ["Jumlah Peserta (orang)", None, None, None, None], [None, None, "Triwulan I", "Triwulan II", "Triwulan III", "Triwulan IV", "Jumlah"]], q + [add(*q)],
    ["Penanggung jawab: Bidang Pemberdayaan UKM"], merges=["A4:A5", "B4:B5", "C4:G4"])}},
    [x for i in range(4) for x in V(PD, f"2023-Q{i+1}", q[i])] + V(PD, "2023", add(*q)))

d = D("w18 izin tiga bulan")
q = [d.p1, d.p2, d.p3]
H("permits-months", {"fasilitasi izin jul-sep.xlsx": {"TW III": S(["UMKM YANG DIFASILITASI IZIN USAHA", "TRIWULAN III TAHUN 2023"],
    [["No", "Nama Kecamatan", "Juli", "Agustus", "September", "Jumlah TW III"]], q + [add(*q)], total="TOTAL")}},
    [x for i in range(3) for x in V(IZ, f"2023-0{i+7}", q[i])] + V(IZ, "2023-Q3", add(*q)))

d = D("w18 dua blok selembar")
H("two-blocks", {"Rekap Semester I.xlsx": {"Rekap": [rec(["A. KOPERASI PER KECAMATAN PER 30 JUNI 2023"], [["Aktif", "Tidak Aktif", "Jumlah Koperasi"]], kc(d)),
    rec(["B. UMKM PER KECAMATAN PER 30 JUNI 2023"], [["Mikro", "Kecil", "Menengah", "Jumlah UMKM"]], uc(d), foot=["Sumber: Bidang Kelembagaan dan Bidang Pemberdayaan"])]}},
    KM(d, "2023-Q2") + UM(d, "2023-Q2"))

d = D("w18 sampul lampiran")
H("cover-annexes", {"Lampiran Laporan Triwulan IV.xlsx": {
    "Sampul": R([[None], [None, "LAMPIRAN LAPORAN TRIWULAN IV"], [None, "DINAS KOPERASI DAN UKM KABUPATEN JENEPONTO"], [None, "TAHUN 2023"], [], [None, "Lampiran 1", "Koperasi per Kecamatan"], [None, "Lampiran 2", "UMKM per Kecamatan"]]),
    "Lamp 1": S(["Lampiran 1. Koperasi per Kecamatan, Keadaan 31 Desember 2023"], [["No.", "Kecamatan", "Koperasi Aktif", "Koperasi Tidak Aktif", "Jumlah Koperasi"]], kc(d)),
    "Lamp 2": S(["Lampiran 2. UMKM per Kecamatan, Keadaan 31 Desember 2023"], [["No.", "Kecamatan", "Usaha Mikro", "Usaha Kecil", "Usaha Menengah", "Jumlah UMKM"]], uc(d))}},
    KM(d, "2023-Q4") + UM(d, "2023-Q4"))

d = D("w18 angka teks")
H("text-numbers", {"koperasi maret.xlsx": {"Data": S(["Keragaan Koperasi Kabupaten Jeneponto", "Posisi 31 Maret 2023"], [NK + ["Kop. Aktif", "Kop. Tidak Aktif", "Jml Koperasi"]],
    [[str(v) for v in c] for c in kc(d)], ["Dicetak tanggal 4 April 2023"], total=None)}}, KM(d, "2023-Q1"))

d = D("w18 rumus persen")
H("formulas-percent", {"Persentase Koperasi Aktif TW II.xlsx": {"Perhitungan": S(["PERSENTASE KOPERASI AKTIF PER KECAMATAN", "KEADAAN 30 JUNI 2023"],
    [NK + ["Koperasi Aktif", "Koperasi Tidak Aktif", "Jumlah Koperasi", "% Aktif"]], [d.A, d.T, fcol(d.J, "=C#+D#", 5), fcol(pct(d.A, d.J), "=ROUND(C#/E#*100,2)", 5)],
    ["% Aktif = koperasi aktif : jumlah koperasi x 100"])}}, KM(d, "2023-Q2"))

d = D("w18 rasio penduduk")
H("population-ratio", {"UMKM dan penduduk.xlsx": {"UMKM": S(["Jumlah UMKM dan Jumlah Penduduk Menurut Kecamatan", "Keadaan 31 Desember 2023"],
    [NK + ["Jumlah Penduduk (jiwa)", "Jumlah UMKM (unit)", "UMKM per 1.000 penduduk"]], [PDDK, d.um, [round(u * 1000 / p, 2) for u, p in zip(d.um, PDDK)]],
    ["Jumlah penduduk: Dinas Kependudukan dan Pencatatan Sipil, Semester II 2023"])}}, V(U_, "2023-Q4", d.um))

d = D("w18 peringkat aktif")
rk = [sorted(d.A, reverse=True).index(v) + 1 for v in d.A]
H("rank", {"rekap kop aktif+peringkat.xlsx": {"Sheet1": S(["DATA KOPERASI KABUPATEN JENEPONTO", "PER 30 SEPTEMBER 2023"], [NK + ["Jumlah Koperasi", "Aktif", "Tidak Aktif", "Peringkat"]],
    [d.J, d.A, d.T, [f"ke-{v}" for v in rk]], ["Peringkat menurut jumlah koperasi aktif"])}}, KM(d, "2023-Q3"))

d = D("w18 kode bps desa")
H("codes-villages", {"Data UMKM Kab Jeneponto.xlsx": {"UMKM": S(["DATA UMKM PER KECAMATAN", "Keadaan akhir Maret 2023"], [["Kode Wilayah", "Kecamatan", "Jumlah Desa/Kelurahan"] + ["Usaha Mikro", "Usaha Kecil", "Usaha Menengah", "Total UMKM"]],
    [DESA] + uc(d), no=lambda k: BPS[k - 1], total="Kab. Jeneponto")}}, UM(d, "2023-Q1"))

d = D("w18 kolom tersembunyi luas")
H("hidden-area", {"kop_2023_tw4.xlsx": {"Koperasi": S(["Rekap Koperasi", "31 Desember 2023"], [NK + ["Luas Wilayah (km2)", "Aktif", "Tidak Aktif", "Jumlah Koperasi"]], [LUAS] + kc(d),
    fx=lambda ws: hide_col(ws, "Luas Wilayah (km2)"))}}, KM(d, "2023-Q4"))

d = D("w18 komentar sesuai")
H("comment-date", {"Kelembagaan - Koperasi TW III.xlsx": {"TW III": S(["JUMLAH KOPERASI AKTIF DAN TIDAK AKTIF", "Keadaan 30 September 2023"], [NK + KTJ], kc(d), TAIL(),
    fx=lambda ws: comment(ws, "Aktif", "Diambil dari ODS tanggal 2 Oktober 2023"))}}, KM(d, "2023-Q3"))

d = D("w18 abjad")
H("alphabetical", {"Daftar kecamatan abjad.xlsx": {"UMKM": S(["REKAPITULASI USAHA MIKRO, KECIL DAN MENENGAH", "KABUPATEN JENEPONTO", "POSISI 30 SEPTEMBER 2023"], [NK + MKM], uc(d), order=ALPHA, name=str.upper, total="JUMLAH")}}, UM(d, "2023-Q3"))

d = D("w18 subtotal wilayah")
g = [("Wilayah Barat", [0, 1, 2, 3]), ("Wilayah Tengah", [4, 5, 9, 10]), ("Wilayah Timur", [6, 7, 8])]
rows = [["Koperasi per Kecamatan menurut Wilayah Binaan"], ["Keadaan 30 Juni 2023"], [], NK + ["Aktif", "Tidak Aktif", "Jumlah"]]
for n, ix in g:
    rows.append([None, n])
    rows += [[k + 1, N[i], d.A[i], d.T[i], d.J[i]] for k, i in enumerate(ix)]
    rows.append([None, "Subjumlah " + n] + [sum(c[i] for i in ix) for c in kc(d)])
rows.append([None, "JUMLAH"] + [sum(c) for c in kc(d)])
H("subtotals", {"koperasi wilayah binaan.xlsx": {"Juni 2023": R(rows)}}, KM(d, "2023-Q2"))

d = D("w18 nomor kolom")
H("number-row", {"Tabel 4 UMKM.xlsx": {"Tabel 4": S(["Tabel 4. Usaha Mikro, Kecil dan Menengah per Kecamatan", "Tanggal 31 Desember 2023"],
    [["No", "Kecamatan", "Skala Usaha", None, None, "Jumlah UMKM"], [None, None, "Mikro", "Kecil", "Menengah", None], [1, 2, 3, 4, 5, 6]], uc(d), merges=["A4:A5", "B4:B5", "C4:E4", "F4:F5"])}}, UM(d, "2023-Q4"))

d = D("w18 total atas")
H("total-top", {"Koperasi Jeneponto.xlsx": {"Data": S(["Jumlah Koperasi Menurut Kecamatan dan Status, 31 Maret 2023"], [["Kecamatan", "Aktif", "Tidak Aktif", "Jumlah"]], kc(d), no=None, total="Kabupaten Jeneponto", top=True)}}, KM(d, "2023-Q1"))

d = D("w18 target realisasi bantuan")
H("target-achieved", {"Capaian bantuan sarpras 2023.xlsx": {"Capaian": S(["BANTUAN SARANA DAN PRASARANA BAGI PELAKU UKM", "TAHUN 2023"],
    [NK + ["Target Pelaku UKM", "Jumlah Pelaku UKM yang difasilitasi", "Capaian (%)"]], [d.tg, d.bt, pct(d.bt, d.tg)], ["Sumber dana: APBD Kabupaten Tahun Anggaran 2023"])}}, V(TG, "2023", d.tg) + V(BT, "2023", d.bt))

ss = series("w18 empat tab", 4)
ends = ["31 Maret", "30 Juni", "30 September", "31 Desember"]
H("four-tabs", {"Koperasi per Triwulan 2023.xlsx": {f"TW {roman(i+1)}": S([f"KOPERASI TRIWULAN {roman(i+1)}", f"Keadaan {ends[i]} 2023"], [NK + KTJ], kc(s)) for i, s in enumerate(ss)}},
    [x for i, s in enumerate(ss) for x in KM(s, f"2023-Q{i+1}")])

d = D("w18 tiga berkas")
H("three-files", {"Bidang Kelembagaan/koperasi.xlsx": {"Sheet1": S(["Koperasi per 30 September 2023"], [NK + KTJ], kc(d))},
    "Bidang UKM/umkm.xlsx": {"Sheet1": S(["UMKM per 30 September 2023"], [NK + MKM], uc(d))},
    "Bidang UKM/izin.xlsx": {"Sheet1": S(["Jumlah UMKM yang difasilitasi izin usaha", "Triwulan III 2023"], [NK + ["Jumlah UMKM"]], [d.p1])}},
    KM(d, "2023-Q3") + UM(d, "2023-Q3") + V(IZ, "2023-Q3", d.p1))

d = D("w18 laki perempuan")
H("men-women", {"Diklat TW2 (L-P).xlsx": {"Peserta": S(["Peserta Diklat Perkoperasian dan UMKM menurut Jenis Kelamin", "Triwulan II Tahun 2023"],
    [NK + ["Peserta", None, None], [None, None, "Laki-laki", "Perempuan", "Jumlah"]], [d.n1, d.p1, add(d.n1, d.p1)], merges=["A4:A5", "B4:B5", "C4:E4"])}}, V(PD, "2023-Q2", add(d.n1, d.p1)))

d = D("w18 jenis diklat")
ps = parts(d.nums(20, 60, "x"), 3, "jd")
H("training-kinds", {"Rekap Diklat Tahun 2023.xlsx": {"Rekap": S(["JUMLAH PESERTA DIKLAT MENURUT MATERI", "TAHUN 2023"], [NK + ["Kewirausahaan", "Manajemen Koperasi", "Pemasaran Digital", "Jumlah Peserta Diklat"]], ps + [add(*ps)],
    ["Dihimpun dari daftar hadir; tiap peserta dihitung satu kali."] + sig("Jeneponto, 4 Januari 2024"))}}, V(PD, "2023", add(*ps)))

d = D("w18 jenis alat")
ps = parts(d.bt, 3, "alat")
H("aid-kinds", {"penerima bantuan tw4.xlsx": {"Penerima": S(["Pelaku UKM yang Difasilitasi Bantuan Sarana dan Prasarana", "Triwulan IV 2023"],
    [NK + ["Gerobak", "Mesin Jahit", "Peralatan Dapur", "Jumlah Pelaku UKM"]], ps + [d.bt], ["Tiap pelaku UKM menerima satu jenis bantuan."])}}, V(BT, "2023-Q4", d.bt))

d = D("w18 anggota modal")
H("members-capital", {"Keragaan Koperasi 2023.xlsx": {"Keragaan": S(["KERAGAAN KOPERASI KABUPATEN JENEPONTO", "KEADAAN 31 DESEMBER 2023"],
    [NK + ["Koperasi (unit)", None, None, "Anggota (orang)", "Modal Sendiri (Rp)", "Volume Usaha (Rp)"], [None, None, "Jumlah", "Aktif", "Tidak Aktif", None, None, None]],
    [d.J, d.A, d.T, d.o1, d.r1, d.r2], merges=["A4:A5", "B4:B5", "C4:E4", "F4:F5", "G4:G5", "H4:H5"])}}, KM(d, "2023-Q4"))

d = D("w18 jenis koperasi")
ps = parts(d.J, 5, "jk")
H("coop-kinds", {"jenis koperasi per kec.xlsx": {"Jenis": S(["Banyaknya Koperasi Menurut Jenis dan Kecamatan", "Keadaan 30 Juni 2023"], [NK + ["Konsumen", "Produsen", "Pemasaran", "Jasa", "Simpan Pinjam", "Jumlah Koperasi"]], ps + [d.J])}}, V(K_, "2023-Q2", d.J))

d = D("w18 sektor usaha")
ps = parts(d.um, 4, "su")
H("sectors", {"UMKM menurut sektor.xlsx": {"Sektor": S(["UMKM MENURUT SEKTOR USAHA", "Posisi 31 Maret 2023"], [NK + ["Perdagangan", "Kuliner", "Kerajinan", "Jasa Lainnya", "Jumlah UMKM"]], ps + [d.um], ["Satuan: unit usaha"])}}, V(U_, "2023-Q1", d.um))

d = D("w18 bentuk panjang")
H("long-form", {"export_koperasi.xlsx": {"data": long(["Data koperasi per kecamatan, 30 September 2023"], ["Kecamatan", "Uraian", "Jumlah"],
    [(N[i], w, c[i]) for i in range(11) for w, c in (("Koperasi Aktif", d.A), ("Koperasi Tidak Aktif", d.T))])}}, KM(d, "2023-Q3")[:2])

d = D("w18 geser kanan")
H("offset", {"lembar kerja UMKM.xlsx": {"Sheet1": [rec(["DATA UMKM", "Per 31 Desember 2023"], [["Mikro", "Kecil", "Menengah", "Jumlah"]], uc(d), at=(7, 4))]}}, UM(d, "2023-Q4"))

d = D("w18 judul baris ganda")
H("line-breaks", {"Izin Usaha TW1.xlsx": {"Izin": S(["FASILITASI IZIN USAHA TRIWULAN I TAHUN 2023"], [["NO", "KECAMATAN", "JUMLAH UMKM\nYANG DIFASILITASI\nIZIN USAHA"]], [d.p1], ["Ket: fasilitasi melalui OSS di kantor kecamatan"])}}, V(IZ, "2023-Q1", d.p1))

d = D("w18 awalan kec")
H("kec-prefix", {"REKAP KOPERASI.xlsx": {"DES 2023": S(["REKAP KOPERASI KAB. JENEPONTO BULAN DESEMBER 2023"], [["NO", "WILAYAH", "KOPERASI AKTIF", "KOPERASI TIDAK AKTIF", "JUMLAH KOPERASI"]], kc(d), name=lambda n: "KEC. " + n.upper(), total="TOTAL KABUPATEN")}}, KM(d, "2023-12"))

a, b = series("w18 pertambahan umkm", 2)
H("growth-between", {"Perkembangan UMKM.xlsx": {"TW II - TW III": S(["PERKEMBANGAN JUMLAH UMKM"], [NK + ["30 Juni 2023", "30 September 2023", "Pertambahan", "Pertumbuhan (%)"]],
    [a.um, b.um, [y - x for x, y in zip(a.um, b.um)], [round((y - x) * 100 / x, 2) for x, y in zip(a.um, b.um)]], ["Sumber: Bidang Pemberdayaan UKM"])}}, V(U_, "2023-Q2", a.um) + V(U_, "2023-Q3", b.um))

d = D("w18 dwibahasa")
H("bilingual", {"Tabel 9.1 untuk BPS.xlsx": {"9.1": S(["Tabel 9.1 Jumlah Koperasi Menurut Kecamatan di Kabupaten Jeneponto, 31 Desember 2023", "Table 9.1 Number of Cooperatives by Subdistrict in Jeneponto Regency, 31 December 2023"],
    [["Kecamatan/Subdistrict", "Koperasi Aktif/Active Cooperative", "Koperasi Tidak Aktif/Inactive Cooperative", "Jumlah/Total"]], kc(d), ["Sumber/Source: Dinas Koperasi dan UKM Kabupaten Jeneponto"], no=None, total="Jeneponto")}}, KM(d, "2023-Q4"))

d = D("w18 definisi aktif")
H("definition-note", {"Data Koperasi Maret 2023.xlsx": {"Rekap": S(["DATA KOPERASI", "PER 31 MARET 2023"], [NK + KTJ], kc(d),
    ["Koperasi aktif: melaksanakan RAT dan/atau kegiatan usaha (Permenkop UKM Nomor 19 Tahun 2015)."] + sig("Jeneponto, 5 April 2023", "Kepala Bidang Kelembagaan,", "Pejabat Rekaan"))}}, KM(d, "2023-Q1"))

d = D("w18 oktober")
H("october", {"UMKM Okt.xlsx": {"Oktober": S(["Rekap UMKM Bulan Oktober 2023", "Keadaan 31 Oktober 2023"], [NK + MKM], uc(d))}}, UM(d, "2023-10"))

d = D("w18 surat pengantar")
H("letter-sheet", {"Pengiriman data TW II.xlsx": {
    "Surat": R([["Nomor : 000/REKAAN/2023"], ["Hal   : Penyampaian Data Koperasi"], [], ["Yth. Kepala Subbagian Perencanaan"], ["Bersama ini disampaikan data koperasi keadaan 30 Juni 2023 sebagaimana lembar berikut."], ["Atas perhatiannya diucapkan terima kasih."]]),
    "Data": S(["KOPERASI MENURUT KECAMATAN", "Keadaan 30 Juni 2023"], [NK + KTJ], kc(d))}}, KM(d, "2023-Q2"))

d = D("w18 berita acara")
H("reconciled", {"BA Rekonsiliasi.xlsx": {"Lampiran BA": S(["LAMPIRAN BERITA ACARA REKONSILIASI DATA UMKM", "Data UMKM keadaan 30 September 2023"], [NK + MKM], uc(d),
    ["Angka telah disepakati kedua pihak.", "", ["Pihak I,", None, None, None, "Pihak II,"], "", ["Petugas Rekaan Satu", None, None, None, "Petugas Rekaan Dua"]])}}, UM(d, "2023-Q3"))

a, b = series("w18 dua tanggal", 2)
H("dates-over-status", {"koperasi tw1 tw2.xlsx": {"Rekap": S(["Jumlah Koperasi Menurut Status"], [NK + ["31 Maret 2023", None, None, "30 Juni 2023", None, None], [None, None] + KTJ + KTJ], kc(a) + kc(b), merges=["A3:A4", "B3:B4", "C3:E3", "F3:H3"])}}, KM(a, "2023-Q1") + KM(b, "2023-Q2"))

d = D("w18 tenaga kerja omzet")
H("workers-turnover", {"Profil UMKM 2023.xlsx": {"Profil": S(["PROFIL UMKM PER KECAMATAN", "31 Desember 2023"], [NK + ["Jumlah UMKM (unit)", "Tenaga Kerja (orang)", "Omzet (Rp)"]], [d.um, add(d.um, d.o1), d.r1])}}, V(U_, "2023-Q4", d.um))

d = D("w18 rumus melintang")
H("across-coops", {"kop-melintang.xlsx": {"Sheet2": across(["KOPERASI PER KECAMATAN", "Per 30 September 2023"], [("Koperasi Aktif", "unit", d.A), ("Koperasi Tidak Aktif", "unit", d.T), ("Jumlah Koperasi", "unit", d.J)], foot=["Sumber: Bidang Kelembagaan Koperasi"], order=ALPHA)}}, KM(d, "2023-Q3"))

a, b = series("w18 mutasi", 2)
tam = d.n1; kur = [x + t - y for x, t, y in zip(a.J, tam, b.J)]
kur2 = [max(0, v) for v in kur]; tam2 = [y - x + k for x, y, k in zip(a.J, b.J, kur2)]
H("mutation", {"Mutasi Koperasi TW III.xlsx": {"Mutasi": S(["MUTASI KOPERASI TRIWULAN III 2023"], [NK + ["Jumlah Koperasi 30 Juni 2023", "Bertambah", "Berkurang", "Jumlah Koperasi 30 September 2023"]], [a.J, tam2, kur2, b.J])}}, V(K_, "2023-Q2", a.J) + V(K_, "2023-Q3", b.J))

d = D("w18 jam pelajaran")
H("training-days", {"diklat umkm tw 3 2023.xlsx": {"TW3": S(["REKAP DIKLAT TRIWULAN III 2023", "Bidang Pemberdayaan UKM"], [NK + ["Jumlah Kegiatan", "Lama (hari)", "Jumlah Peserta Diklat (orang)"]], [d.n1, add(d.n1, d.n1), d.p3])}}, V(PD, "2023-Q3", d.p3))

d = D("w18 januari september")
H("running-sept", {"Realisasi izin s.d. September.xlsx": {"Izin": S(["UMKM yang Difasilitasi Izin Usaha", "Januari - September 2023"], [NK + ["Jumlah UMKM"]], [add(d.p1, d.p2, d.p3)])}}, V(IZ, "2023-Q3", add(d.p1, d.p2, d.p3), True))

d = D("w18 bagian kabupaten")
tot = sum(d.um)
H("share", {"Sebaran UMKM.xlsx": {"Sebaran": S(["SEBARAN UMKM KABUPATEN JENEPONTO", "Keadaan 30 Juni 2023"], [NK + ["Jumlah UMKM", "% terhadap Kabupaten"]], [d.um, [round(v * 100 / tot, 2) for v in d.um]])}}, V(U_, "2023-Q2", d.um))

d = D("w18 keterangan kolom")
H("remarks-column", {"kop per 311223.xlsx": {"Koperasi": S(["Data Koperasi per 31 Desember 2023"], [NK + KTJ + ["Keterangan"]], kc(d) + [txt("", "Sesuai ODS", "")])}}, KM(d, "2023-Q4"))

d = D("w18 zebra warna")
def zebra(ws):
    for r in range(5, 16, 2): fill([ws.cell(r, c) for c in range(1, 7)], "DDEBF7")
    fill([ws.cell(16, c) for c in range(1, 7)], "FFFF00")
H("zebra", {"UMKM TW I 2023.xlsx": {"UMKM": S(["USAHA MIKRO KECIL MENENGAH", "Per 31 Maret 2023"], [NK + MKM], uc(d), fx=zebra)}}, UM(d, "2023-Q1"))

d = D("w18 ta tw dua")
H("budget-quarter", {"LAPORAN BANTUAN.xlsx": {"TW 2": S(KOP[:2] + ["LAPORAN PENYALURAN BANTUAN SARANA DAN PRASARANA", "TAHUN ANGGARAN 2023 - TRIWULAN II"], [NK + ["Jumlah Pelaku UKM yang difasilitasi"]], [d.p2],
    ["Dasar: SK Kepala Dinas Nomor 00/REKAAN/2023"] + sig("Jeneponto, 6 Juli 2023"))}}, V(BT, "2023-Q2", d.p2))

d = D("w18 petunjuk")
H("instructions", {"Formulir Data UMKM.xlsx": {
    "Petunjuk": R([["PETUNJUK PENGISIAN"], ["1. Isi angka pada kolom putih saja."], ["2. Kolom jumlah terisi sendiri."], ["3. Kirim ke Subbagian Perencanaan paling lambat tanggal 5."]]),
    "Isian": S(["FORMULIR DATA UMKM", "Keadaan: 30 September 2023"], [NK + MKM], [d.mi, d.ke, d.me, fcol(d.um, "=SUM(C#:E#)", 5)])}}, UM(d, "2023-Q3"))

d = D("w18 format unit")
H("unit-format", {"Kop_TW2_cetak.xlsx": {"Cetak": S(["REKAP KOPERASI", "30 JUNI 2023"], [NK + KTJ], kc(d), fx=lambda ws: [fmt(under(ws, h), '0" unit"') for h in KTJ])}}, KM(d, "2023-Q2"))

d = D("w18 baris kosong")
rows = [["Jumlah UMKM per Kecamatan"], ["Keadaan 31 Desember 2023"], [], NK + MKM]
for i in range(11): rows += [[i + 1, N[i]] + [c[i] for c in uc(d)], []]
H("blank-rows", {"umkm des.xlsx": {"Sheet1": R(rows)}}, UM(d, "2023-Q4"))

d = D("w18 teks ribuan")
H("thousand-dots", {"UMKM teks.xlsx": {"UMKM": S(["DATA UMKM KABUPATEN JENEPONTO", "KEADAAN 30 JUNI 2023"], [NK + ["Jumlah UMKM"]], [[f"{v:,}".replace(",", ".") for v in add(d.um, [1000] * 11)]], total=None)}}, V(U_, "2023-Q2", add(d.um, [1000] * 11)))

d = D("w18 rekap gabung semua")
H("everything-row", {"Rekap Data IKU TW III.xlsx": {"IKU": S(["DATA DUKUNG IKU DINAS KOPERASI DAN UKM", "TRIWULAN III TAHUN 2023"],
    [NK + ["Jumlah Koperasi", "Koperasi Aktif", "Jumlah UMKM", "Peserta Diklat", "UMKM difasilitasi Izin Usaha"]], [d.J, d.A, d.um, d.p1, d.p2])}},
    V(K_, "2023-Q3", d.J) + V(A_, "2023-Q3", d.A) + V(U_, "2023-Q3", d.um) + V(PD, "2023-Q3", d.p1) + V(IZ, "2023-Q3", d.p2))

d = D("w18 nol tertulis")
z = [0 if N[i] in ("Rumbia", "Batang", "Tarowang") else v for i, v in enumerate(d.p1)]
H("written-zero", {"Penerima sarpras TW I.xlsx": {"TW I": S(["PENERIMA BANTUAN SARANA DAN PRASARANA", "Triwulan I 2023"], [NK + ["Jumlah Pelaku UKM yang difasilitasi"]], [z], ["Penyaluran di Batang, Tarowang dan Rumbia dijadwalkan Triwulan II."])}}, V(BT, "2023-Q1", z))

d = D("w18 bulan tiga bantuan")
q = [d.n1, d.n2, d.n3]
H("months-across-title", {"bantuan okt-des 2023.xlsx": {"Okt-Des": across(["Pelaku UKM yang Difasilitasi Bantuan Sarana dan Prasarana, Triwulan IV 2023"],
    [("Oktober", "orang", q[0]), ("November", "orang", q[1]), ("Desember", "orang", q[2]), ("Jumlah Triwulan IV", "orang", add(*q))], lead=("No", "Bulan", "Satuan"))}},
    [x for i in range(3) for x in V(BT, f"2023-{i+10}", q[i])] + V(BT, "2023-Q4", add(*q)))

d = D("w18 cara himpun")
H("gathered-note", {"UMKM hasil pendataan TW4.xlsx": {"Rekap": S(["REKAPITULASI HASIL PENDATAAN UMKM", "Keadaan 31 Desember 2023"], [NK + MKM], uc(d), ["Pendataan dilakukan petugas di seluruh desa/kelurahan.", "Dicetak: 8 Januari 2024"])}}, UM(d, "2023-Q4"))

d = D("w18 kop syariah konv")
c1, c2 = parts(d.A, 2, "sk")
H("subcolumns", {"Koperasi konvensional-syariah.xlsx": {"Rekap": S(["KOPERASI MENURUT STATUS DAN POLA PENGELOLAAN", "30 SEPTEMBER 2023"],
    [NK + ["Koperasi Aktif", None, None, "Koperasi Tidak Aktif", "Jumlah Koperasi"], [None, None, "Konvensional", "Syariah", "Jumlah", None, None]], [c1, c2, d.A, d.T, d.J], merges=["A4:A5", "B4:B5", "C4:E4", "F4:F5", "G4:G5"])}}, KM(d, "2023-Q3"))
