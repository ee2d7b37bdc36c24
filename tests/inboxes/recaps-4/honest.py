"""Tables that a person of the office reads without doubt, from twelve further desks
(renja, lkpj, dak, wd = Satu Data, wa = sent by WhatsApp, dash, ods, desa, bpd = Bappeda, iku, gf = forms, bln = months)."""
from help4 import *

# --- 1. Renja and RKPD: programme, activity, sub-activity, money beside the figures ----------------------------------
d = D("x-ren1")
H("renja-subkegiatan", "title", {"Renja/2023/TW III/2.17.05 Diklat.xlsx": {"TW III": rec(["EVALUASI HASIL RENJA PERANGKAT DAERAH TAHUN 2023", "TRIWULAN III"] + pairs(
    ("Program", "2.17.05 Program Pendidikan dan Latihan Perkoperasian"), ("Kegiatan", "2.17.05.2.01 Pendidikan dan Latihan Perkoperasian Bagi Koperasi yang Wilayah Keanggotaan dalam Daerah Kabupaten/Kota"),
    ("Sub Kegiatan", "2.17.05.2.01.01 Peningkatan Pemahaman dan Pengetahuan Perkoperasian serta Kapasitas dan Kompetensi SDM Koperasi"), ("Keluaran", "Jumlah peserta diklat perkoperasian dan UMKM (orang)")),
    [["Realisasi Peserta Diklat (orang)"]], [d.p3], totalformula=True)}}, dik(d.p3, Q3), "programme, activity and sub-activity of Permendagri 90 above a table of participants")
d = D("x-ren2")
H("renja-urusan-umkm", "title", {"Bahan Evaluasi RKPD TW II 2023.xlsx": {"UMKM": rec(["BAHAN EVALUASI RKPD KABUPATEN JENEPONTO TAHUN 2023 S/D TRIWULAN II"] + pairs(("Urusan", "2.17 Koperasi, Usaha Kecil, dan Menengah"), ("Perangkat Daerah", "Dinas Koperasi dan UKM"), ("Data", "Jumlah UMKM menurut skala, keadaan akhir Triwulan II 2023")),
    [["Jumlah UMKM (unit usaha)", None, None, None], MKU], mk(d), totalword="Kab. Jeneponto")}}, um(d, Q2), "business of RKPD; the position of the end of the quarter")
d = D("x-ren3")
H("renja-pagu-serapan", "heading", {"Realisasi Renja Sarpras TW III 2023.xlsx": {"Sheet1": rec(["REALISASI KINERJA DAN ANGGARAN TRIWULAN III TAHUN 2023", "BANTUAN SARANA DAN PRASARANA BAGI PELAKU UKM"], [["Kinerja (Pelaku UKM)", None, "Anggaran (Rp)", None, None], ["Target", "Realisasi", "Pagu", "Realisasi", "Serapan (%)"]], [d.tg, d.bt, [v + 5000000 for v in d.r1], d.r1, pct(d.r1, [v + 5000000 for v in d.r1])])}}, tgt(d.tg, Q3) + bant(d.bt, Q3), "target and realised under Kinerja, the money under Anggaran")
d = D("x-ren4")
H("renja-fisik-keuangan", "heading", {"Renja_Izin_TW4_2023.xlsx": {"Izin": rec(["MONEV PELAKSANAAN RENJA TW. IV TAHUN 2023", "Fasilitasi Izin Usaha bagi UMKM"], [["UMKM Difasilitasi Izin Usaha (UMKM)", "Realisasi Fisik (%)", "Realisasi Keuangan (%)", "Keterangan"]], [d.z4, [100.0] * 11, [v % 9 + 90.25 for v in d.o1], txt("selesai", "selesai", None)], numrow=[1, 2, 3, 4, 5, 6])}}, izin(d.z4), "physical and financial percent beside")
d = D("x-ren5")
H("renja-program-baris", "structure", {"Matriks Renja Realisasi TW II 2023.xlsx": {"Matriks": across(["MATRIKS REALISASI INDIKATOR PROGRAM/KEGIATAN PER KECAMATAN", "DINAS KOPERASI DAN UKM - TRIWULAN II TAHUN 2023"], [
    ("Program Pendidikan dan Latihan Perkoperasian : jumlah peserta diklat perkoperasian dan UMKM", "Orang", d.p2), ("Program Pemberdayaan UMKM : jumlah UMKM yang difasilitasi izin usaha", "UMKM", d.z2), ("Program Pengembangan UMKM : jumlah pelaku UKM yang mendapat bantuan sarana dan prasarana", "Pelaku UKM", d.bt)], lead=("No", "Program / Indikator", "Satuan"))}}, dik(d.p2, Q2) + izin(d.z2, Q2) + bant(d.bt, Q2), "programmes as lines, districts across")
d = D("x-ren6"); sm = add(d.n1, d.n2, d.n3); tt = add(sm, d.n4)
H("renja-target-tw-sisa", "period", {"2023/Renja Bantuan s.d. TW III.xlsx": {"Bantuan": rec(["REALISASI PELAKU UKM PENERIMA BANTUAN SARANA DAN PRASARANA", "RENJA TAHUN 2023"], [["Target Pelaku UKM Tahun 2023", "Realisasi (Pelaku UKM)", None, None, None, "Sisa Target"], ["^", "TW I", "TW II", "TW III", "s/d TW III", "^"]], [tt, d.n1, d.n2, d.n3, sm, d.n4])}}, tgt(tt, Y) + bant(d.n1, Q1) + bant(d.n2, Q2) + bant(d.n3, Q3) + bant(sm, Q3, True), "three quarters, their running total and what is left of the target")

# --- 2. LKPJ and LPPD ---------------------------------------------------------------------------------------------------
d = D("x-lkp1")
H("lkpj-tabel", "title", {"LKPJ 2023/Tabel 3.27.xlsx": {"3.27": rec(["Tabel 3.27", "Perkembangan Koperasi Menurut Kecamatan di Kabupaten Jeneponto Tahun 2023", "(bahan LKPJ Bupati Jeneponto Akhir Tahun Anggaran 2023)"], [["Kelembagaan Koperasi (Unit)", None, None], ATU], at(d), totalword="Kabupaten Jeneponto", foot=["Sumber : Dinas Koperasi dan UKM Kab. Jeneponto, 2024"])}}, kop(d, Y), "a table of the LKPJ; the source line carries the year of printing")
d = D("x-lkp2")
H("lkpj-lppd-ikk", "title", {"IKK LPPD 2023 urusan koperasi.xlsx": {"Lamp IKK": rec(["LAMPIRAN DATA DUKUNG IKK LPPD TAHUN 2023", ["Urusan", None, ": Koperasi, Usaha Kecil, dan Menengah"], ["IKK", None, ": Persentase koperasi aktif"], ["Rumus", None, ": (jumlah koperasi aktif : jumlah seluruh koperasi) x 100%"]], [["Jumlah koperasi aktif", "Jumlah seluruh koperasi", "Capaian (%)"]], [d.A, d.J, [str(v).replace(".", ",") for v in pct(d.A, d.J)]])}}, akt(d.A, Y) + tot(d.J, Y), "evidence of an IKK; percent as text with comma")
d = D("x-lkp3")
H("lkpj-tiga-tahun", "period", {"Bahan LKPJ UMKM 2021-2023.xlsx": {"UMKM": rec(["PERKEMBANGAN USAHA MIKRO, KECIL DAN MENENGAH TAHUN 2021 - 2023"], [["Usaha Mikro", None, None, "Usaha Kecil", None, None, "Usaha Menengah", None, None], ["2021", "2022", "2023"] * 3], [less(d.mi, 30), less(d.mi, 12), d.mi, less(d.ke, 4), less(d.ke, 1), d.ke, d.me, d.me, d.me])}}, um(d, Y)[:3], "three years under each scale; only 2023 is asked for")
d = D("x-lkp4")
H("lkpj-narasi", "note", {"Narasi dan tabel LKPJ 2023.xlsx": {"Bab III": rec(["3.2.17 Urusan Koperasi, Usaha Kecil dan Menengah", "Pada Tahun 2023 Dinas Koperasi dan UKM melaksanakan 7 program, 12 kegiatan dan 23 sub kegiatan dengan", "pagu sebesar Rp 4.125.000.000 dan realisasi Rp 3.987.500.000 atau 96,67 persen. Jumlah peserta diklat", "perkoperasian dan UMKM Tahun 2023 dapat dilihat pada tabel berikut :"], [["Jumlah Peserta Diklat (Orang)"]], [d.p1], foot=["Dari tabel di atas terlihat bahwa peserta tersebar di seluruh kecamatan. Kendala yang dihadapi antara lain", "terbatasnya anggaran serta jadwal yang bersamaan dengan musim tanam."])}}, dik(d.p1, Y), "paragraphs with other numbers above and below the table")
d = D("x-lkp5")
H("lkpj-bertumpuk", "structure", {"Tabel pendukung LKPJ TA 2023.xlsx": {"Tabel": [rec(["Tabel 1. Data Koperasi Tahun 2023"], [["Kop. Aktif", "Kop. Tdk Aktif", "Jml Kop."]], at(d), space=0), rec(["Tabel 2. Data UMKM Tahun 2023"], [["UMKM Mikro", "UMKM Kecil", "UMKM Menengah", "Jml UMKM"]], mk(d), space=0, foot=["Jeneponto, 15 Januari 2024"])]}}, kop(d, Y) + um(d, Y), "two tables below each other, headings shortened")
d = D("x-lkp6")
H("lkpj-n-min-satu", "heading", {"Koperasi LKPJ.xlsx": {"Koperasi": rec(["CAPAIAN PEMBANGUNAN URUSAN KOPERASI DAN UKM"], [["Jumlah Koperasi Aktif", None, None, "Jumlah Koperasi", None, None], ["Tahun 2022 (n-1)", "Tahun 2023 (n)", "Naik/Turun"] * 2], [less(d.A, 2), d.A, [2] * 11, less(d.J, 3), d.J, [3] * 11])}}, akt(d.A, Y) + tot(d.J, Y), "year n-1, year n and the move under each measure")

# --- 3. DAK: training with sources of money, groups, places ---------------------------------------------------------------
d = D("x-dak1"); tp = add(d.n1, d.n2)
H("dak-apbd-dak", "heading", {"Rekap pelatihan APBD + PK2UKM TW III 2023.xlsx": {"Rekap": rec(["REKAPITULASI PESERTA PELATIHAN PERKOPERASIAN DAN UMKM", "TRIWULAN III TAHUN 2023"], [["Peserta menurut Sumber Dana (orang)", None, "Jumlah Peserta (orang)"], ["APBD", "DAK Non Fisik PK2UKM", "^"]], [d.n1, d.n2, tp])}}, dik(tp, Q3), "two sources of money and their whole")
d = D("x-dak2"); tp = add(d.n1, d.n2, d.n3)
H("dak-angkatan", "heading", {"Diklat 3 angkatan TW II 2023.xlsx": {"Rekap": rec(["REKAP PESERTA DIKLAT PERKOPERASIAN DAN UMKM PER KECAMATAN", "TW II TAHUN 2023"], [["Angkatan I", "Angkatan II", "Angkatan III", "Jumlah Peserta"]], [d.n1, d.n2, d.n3, tp], totalformula=True)}}, dik(tp, Q2), "three batches and the number of participants")
d = D("x-dak3")
H("dak-tempat-tanggal", "heading", {"PK2UKM/Jadwal dan peserta TW IV 2023.xlsx": {"Data": rec(["PELAKSANAAN DIKLAT PERKOPERASIAN DAN UMKM PER KECAMATAN TRIWULAN IV TAHUN 2023"], [["Tanggal Pelaksanaan", "Tempat", "Jumlah Narasumber (orang)", "Jumlah Peserta (orang)"]], [["%02d-%02d Oktober 2023" % (2 + 2 * i, 4 + 2 * i) for i in range(11)], ["Aula Kantor Camat"] * 11, [2] * 11, d.p4])}}, dik(d.p4), "dates, place, speakers and participants")
d = D("x-dak4"); a, b = [[split(v, 2, "jenis%d%d" % (d.s, i))[k] for i, v in enumerate(d.p1)] for k in (0, 1)]
H("dak-materi", "heading", {"peserta bimtek tw1 2023.xlsx": {"Bimtek": rec(["PESERTA BIMTEK PERKOPERASIAN DAN UMKM", "Triwulan I Tahun 2023"], [["Peserta Bimtek (orang)", None, None], ["Bidang Perkoperasian", "Bidang UMKM", "Jumlah"]], [a, b, d.p1])}}, dik(d.p1, Q1), "participants by field and their whole")

# --- 4. Satu Data, e-Walidata, SIPD -----------------------------------------------------------------------------------------
KD = [c for c, _ in KEC]
d = D("x-wd1")
H("wd-kode-nama-wilayah", "structure", {"dataset-jumlah-koperasi-menurut-kecamatan-2023-tw3.xlsx": {"data": R([["kode_kecamatan", "nama_kecamatan", "koperasi_aktif", "koperasi_tidak_aktif", "jumlah_koperasi", "satuan", "triwulan", "tahun"]] + [[KD[i], n.upper(), d.A[i], d.T[i], d.J[i], "UNIT", 3, 2023] for i, n in enumerate(N)], fx=frozen)}}, kop(d, Q3), "snake case headings, unit, quarter and year in columns at the end")
d = D("x-wd2")
H("wd-long-skala", "structure", {"satudata_umkm_skala_2023.xlsx": {"Sheet1": long([], ["id", "tahun", "periode", "kode_kecamatan", "nama_kecamatan", "skala_usaha", "jumlah_umkm", "satuan"], [(k * 11 + i + 1, 2023, "Triwulan II", KD[i], n, s, v[i], "unit usaha") for k, (s, v) in enumerate((("Usaha Mikro", d.mi), ("Usaha Kecil", d.ke), ("Usaha Menengah", d.me))) for i, n in enumerate(N)])}}, um(d, Q2)[:3], "long: the scale in a column beside the number")
d = D("x-wd3")
H("wd-sipd-dssd", "structure", {"e-Walidata SIPD 2023.xlsx": {"DSSD": across(["DATA STATISTIK SEKTORAL DAERAH (e-WALIDATA SIPD)", "URUSAN KOPERASI, USAHA KECIL DAN MENENGAH TAHUN 2023"], [("Jumlah Koperasi", "Unit", d.J), ("Jumlah Koperasi Aktif", "Unit", d.A), ("Jumlah Koperasi Tidak Aktif", "Unit", d.T), ("Jumlah Anggota Koperasi", "Orang", d.o1), ("Jumlah Usaha Mikro", "Unit Usaha", d.mi), ("Jumlah Usaha Kecil", "Unit Usaha", d.ke), ("Jumlah Usaha Menengah", "Unit Usaha", d.me)], lead=("Kode", "Uraian DSSD", "Satuan"), total="Kab. Jeneponto")}}, kop(d, Y) + um(d, Y)[:3], "elements of e-Walidata as lines, members among them")
d = D("x-wd4")
H("wd-metadata-tab", "sheetname", {"Satu Data - UMKM TW I 2023.xlsx": {"metadata": text(["Judul", "Jumlah UMKM menurut kecamatan"], ["Konsep", "Usaha produktif milik perorangan atau badan usaha"], ["Definisi", "PP Nomor 7 Tahun 2021"], ["Klasifikasi", "Mikro, Kecil, Menengah"], ["Ukuran", "Jumlah"], ["Satuan", "Unit usaha"], ["Periode data", "Triwulan I 2023"], ["Penghasil data", "Dinas Koperasi dan UKM"], at=(1, 1)), "data": R([["Kode Wilayah", "Nama Wilayah"] + MK] + [[KD[i], "Kec. " + n, d.mi[i], d.ke[i], d.me[i], d.um[i]] for i, n in enumerate(N)] + [["73.04", "Kab. Jeneponto"] + [sum(x) for x in mk(d)]], fx=frozen)}}, um(d, Q1), "metadata tab with the same period; the regency by its code as last row")
d = D("x-wd5")
H("wd-status-terverifikasi", "structure", {"walidata_ekspor_tw4_2023.xlsx": {"ekspor": long(["Ekspor data produsen: Dinas Koperasi dan UKM"], ["Tahun", "Triwulan", "Kecamatan", "Indikator", "Nilai", "Satuan", "Status"], [(2023, "IV", n, u, v[i], s, "Terverifikasi") for u, v, s in (("Jumlah peserta diklat perkoperasian dan UMKM", d.p4, "Orang"), ("Jumlah UMKM yang difasilitasi izin usaha", d.z4, "UMKM")) for i, n in enumerate(N)])}}, dik(d.p4) + izin(d.z4), "long, each row with the state Terverifikasi")
d = D("x-wd6")
H("wd-kode-bps-tiga", "structure", {"MFD koperasi aktif 2023.xlsx": {"Sheet1": R([["Jumlah Koperasi Aktif Menurut Kecamatan, Triwulan II 2023"], [], ["Prov", "Kab", "Kec", "Nama Kecamatan", "Koperasi Aktif"]] + [["73", "04", ["010", "011", "020", "021", "030", "031", "040", "041", "042", "050", "051"][i], n.upper(), d.A[i]] for i, n in enumerate(N)])}}, akt(d.A, Q2), "the code of BPS in three columns of text")

# --- 5. files sent by WhatsApp ---------------------------------------------------------------------------------------------
d = D("x-wa1")
H("wa-rekap-fix-bgt", "file", {"REKAP FIX BGT (2).xlsx": {"Sheet1": rec(["REKAP KOPERASI TW 3 TH 2023"], [["aktif", "tdk aktif", "jml koperasi"]], at(d), nohead="no", kec="kec", totalword="jml")}}, kop(d, Q3), "short words, the title says koperasi and the quarter")
d = D("x-wa2")
H("wa-nama-file-tanggal", "file", {"WhatsApp File 2023-10-05 at 08.14.22.xlsx": {"Sheet1": rec(["Rekap UMKM Kab. Jeneponto", "Triwulan III 2023"], [MK], mk(d), name=lambda n: n.upper())}}, um(d, Q3), "the date of sending in the file name, the title has the quarter")
d = D("x-wa3")
H("wa-semua-di-kepala", "heading", {"dari bu kasi.xlsx": {"Sheet1": R([["No", "Kecamatan", "Kop aktif TW 2 2023", "Kop tidak aktif TW 2 2023", "Total kop TW 2 2023"]] + [[i + 1, n, d.A[i], d.T[i], d.J[i]] for i, n in enumerate(N)] + [[None, "Total", sum(d.A), sum(d.T), sum(d.J)]])}}, kop(d, Q2), "no title; measure and quarter in each heading")
d = D("x-wa4")
H("wa-angka-unit", "cell", {"koperasi tw4 2023 dari hp.xlsx": {"Sheet1": rec(["Data koperasi tw IV 2023"], [AT], [["%d unit" % v for v in c] for c in at(d)], total=False)}}, kop(d), "each number typed with its unit")
d = D("x-wa5"); v = [0 if i in (1, 6) else x for i, x in enumerate(d.z2)]
H("wa-nihil", "cell", {"izin usaha tw2 2023 (1).xlsx": {"Sheet1": rec(["Rekap UMKM yang difasilitasi izin usaha", "tw II 2023"], [["Jml UMKM"]], [["nihil" if x == 0 else x for x in v]], foot=["nihil = tidak ada fasilitasi di kec tsb"])}}, izin(v, Q2), "nihil, explained below: none")
d = D("x-wa6")
H("wa-titik-ribuan", "cell", {"umkm jeneponto tw 1 2023.xlsx": {"Sheet1": rec(["DATA UMKM TRIWULAN I TAHUN 2023"], [MK], [[dots(v) for v in d.mi], [dots(v) for v in d.ke], [dots(v) for v in d.me], [dots(v) for v in d.um]], total=False, foot=[[None, "JUMLAH"] + [dots(sum(c)) for c in mk(d)]])}}, um(d, Q1), "numbers as text with points for thousands")
d = D("x-wa7")
H("wa-kirim-bappeda", "file", {"Kirim ke Bappeda.xlsx": {"koperasi": rec(["KOPERASI TRIWULAN IV 2023"], [AT], at(d)), "umkm": rec(["UMKM TRIWULAN IV 2023"], [MK], mk(d)), "pelatihan": rec(["PESERTA PELATIHAN KOPERASI DAN UMKM TRIWULAN IV 2023"], [["Jumlah Peserta"]], [d.p4])}}, kop(d) + um(d) + dik(d.p4), "three tabs, plain file name")
d = D("x-wa8")
H("wa-data-kab-kec", "structure", {"data kab kec.xlsx": {"Sheet1": R([["DATA KOPERASI KAB DAN KECAMATAN TW I 2023"], [], ["Wilayah"] + AT, ["Kab. Jeneponto"] + [sum(c) for c in at(d)]] + [["Kec. " + n, d.A[i], d.T[i], d.J[i]] for i, n in enumerate(N)])}}, kop(d, Q1), "the regency first, then its districts")
d = D("x-wa9"); v = [0 if i in (0, 9) else x for i, x in enumerate(d.p2)]
H("wa-strip", "cell", {"Copy of peserta diklat tw 2 2023 OK.xlsx": {"Sheet1": rec(["Peserta Diklat Perkoperasian & UMKM Triwulan II 2023"], [["Jml Peserta (org)"]], [["-" if x == 0 else x for x in v]])}}, dik(v, Q2), "a dash where none was trained")

# --- 6. dashboards and pivots ------------------------------------------------------------------------------------------------
d = D("x-das1")
H("dash-kartu", "structure", {"Dashboard KUKM TW IV 2023.xlsx": {"Dashboard": R([["DASHBOARD KOPERASI - TRIWULAN IV TAHUN 2023"], [], ["Total Koperasi", None, "Koperasi Aktif", None, "% Aktif"], [sum(d.J), None, sum(d.A), None, "%s %%" % str(pct([sum(d.A)], [sum(d.J)])[0]).replace(".", ",")], [], ["Kecamatan"] + AT] + [[n, d.A[i], d.T[i], d.J[i]] for i, n in enumerate(N)])}}, kop(d), "cards with the sums above the table")
d = D("x-das2")
H("dash-pivot", "structure", {"pivot rekap koperasi.xlsx": {"Pivot": R([["Tahun", 2023], ["Triwulan", "TW II"], [], ["Row Labels", "Sum of Koperasi Aktif", "Sum of Koperasi Tidak Aktif", "Sum of Jumlah Koperasi"]] + [[N[i], d.A[i], d.T[i], d.J[i]] for i in ALPHA] + [["Grand Total"] + [sum(c) for c in at(d)]])}}, kop(d, Q2), "a pivot in the alphabet's order, year and quarter as its filters")
d = D("x-das3"); rk = sorted(range(11), key=lambda i: -d.um[i])
H("dash-urut-terbesar", "structure", {"Peringkat kecamatan UMKM TW III 2023.xlsx": {"Data": R([["JUMLAH UMKM PER KECAMATAN, DIURUTKAN DARI YANG TERBANYAK"], ["Triwulan III Tahun 2023"], [], ["Peringkat", "Kecamatan", "Jumlah UMKM"]] + [[k + 1, N[i], d.um[i]] for k, i in enumerate(rk)] + [[None, "Total", sum(d.um)]])}}, umt(d.um, Q3), "sorted by size, the rank in the first column")
d = D("x-das4")
H("dash-rata-tertinggi", "structure", {"Koperasi TW III 2023 analisis.xlsx": {"Data": rec(["JUMLAH KOPERASI AKTIF DAN TIDAK AKTIF TRIWULAN III TAHUN 2023"], [["Koperasi Aktif", "Koperasi Tidak Aktif"]], [d.A, d.T], foot=[[None, "Rata-rata", round(sum(d.A) / 11, 1), round(sum(d.T) / 11, 1)], [None, "Tertinggi", max(d.A), max(d.T)], [None, "Terendah", min(d.A), min(d.T)]])}}, kop(d, Q3)[:2], "mean, highest and lowest as rows below the sum")
d = D("x-das5"); c = pct(d.bt, d.tg)
H("dash-status", "heading", {"Capaian Bantuan TW IV 2023.xlsx": {"Capaian": rec(["DASHBOARD CAPAIAN BANTUAN SARANA DAN PRASARANA PELAKU UKM", "TRIWULAN IV TAHUN 2023"], [["Target (Pelaku UKM)", "Realisasi (Pelaku UKM)", "Capaian (%)", "Status"]], [d.tg, d.bt, c, ["Tercapai" if x >= 100 else "Belum tercapai" for x in c]])}}, tgt(d.tg) + bant(d.bt), "a state in words from the attainment")
d = D("x-das6")
H("dash-bilah-teks", "heading", {"Grafik mini izin usaha TW I 2023.xlsx": {"Data": rec(["UMKM YANG DIFASILITASI IZIN USAHA TW I 2023"], [["Jumlah UMKM", "Grafik"]], [d.z1, ["|" * v for v in d.z1]], no=False)}}, izin(d.z1, Q1), "bars drawn with letters beside the numbers")
d = D("x-das7")
H("dash-selisih-tw", "period", {"Dashboard tren koperasi aktif 2023.xlsx": {"Tren": R([["TREN KOPERASI AKTIF TAHUN 2023"], [], ["Kecamatan", "TW I", "TW II", "Δ", "TW III", "Δ", "TW IV", "Δ"]] + [[n, d.A[i] - 3, d.A[i] - 2, 1, d.A[i], 2, d.A[i] + 1, 1] for i, n in enumerate(N)])}}, akt(less(d.A, 3), Q1) + akt(less(d.A, 2), Q2) + akt(d.A, Q3) + akt(less(d.A, -1), Q4), "the change between the quarters in columns of their own")

# --- 7. ODS: exports and keragaan ------------------------------------------------------------------------------------------
d = D("x-ods1")
H("ods-ekspor", "structure", {"ODS_Rekap_Kecamatan_TW2_2023.xlsx": {"Rekap": R([["REKAPITULASI DATA KOPERASI (SUMBER : ODS KEMENTERIAN KOPERASI DAN UKM)"], ["TRIWULAN II TAHUN 2023"], [], ["Provinsi", "Kabupaten/Kota", "Kecamatan", "Koperasi Aktif", "Koperasi Tidak Aktif", "Jumlah Koperasi"]] + [["SULAWESI SELATAN", "KAB. JENEPONTO", n.upper(), d.A[i], d.T[i], d.J[i]] for i, n in enumerate(N)] + [["TOTAL", None, None] + [sum(c) for c in at(d)]])}}, kop(d, Q2), "province and regency on each row")
d = D("x-ods2")
H("ods-keragaan-lebar", "heading", {"Keragaan TW IV 2023 dari ODS.xlsx": {"Keragaan": rec(["KERAGAAN KOPERASI PER KECAMATAN", "PERIODE TRIWULAN IV TAHUN 2023"], [["KOPERASI (UNIT)", None, None, "RAT (UNIT)", "SDM KOPERASI (ORANG)", None, None, "MODAL DAN USAHA (Rp)", None, None], ["AKTIF", "TDK AKTIF", "JUMLAH", "^", "ANGGOTA", "MANAJER", "KARYAWAN", "MODAL SENDIRI", "VOLUME USAHA", "SHU"]], at(d) + [less(d.A, 4), d.o1, d.n1, d.n2, d.r1, d.r2, d.r3], numrow=list(range(1, 13)), mergetitle=True)}}, kop(d), "the wide form of keragaan: only the first group is ours")
d = D("x-ods3"); s = [v % 3 for v in d.n4]
H("ods-primer-sekunder", "heading", {"koperasi primer sekunder tw1 2023.xlsx": {"Data": rec(["JUMLAH KOPERASI PRIMER DAN SEKUNDER TRIWULAN I TAHUN 2023"], [["Koperasi Primer", "Koperasi Sekunder", "Jumlah Koperasi (Primer + Sekunder)"]], [[a - b for a, b in zip(d.J, s)], s, d.J])}}, tot(d.J, Q1), "primary, secondary and their whole")
d = D("x-ods4")
H("ods-bentuk-aktif", "heading", {"Kelembagaan TW III 2023.xlsx": {"Data": rec(["DATA KELEMBAGAAN KOPERASI TRIWULAN III TAHUN 2023"], [["Keadaan Koperasi (unit)", None, None, "Bersertifikat NIK (unit)", "Ber-NIB (unit)", "Tidak RAT 3 Tahun Berturut-turut (unit)"], ["Aktif", "Tidak Aktif", "Jumlah", "^", "^", "^"]], at(d) + [less(d.A, 5), less(d.A, 6), d.n1])}}, kop(d, Q3), "certificates, permits and those without meetings beside")
d = D("x-ods5")
H("ods-huruf-abjad", "cell", {"ODS koperasi urut abjad TW IV 2023.xlsx": {"Data": R([["DATA KOPERASI PER KECAMATAN (URUT ABJAD)"], ["TRIWULAN IV TAHUN 2023"], [], ["No.", "Kecamatan"] + AT] + [["%s." % "abcdefghijk"[k], N[i], d.A[i], d.T[i], d.J[i]] for k, i in enumerate(ALPHA)] + [[None, "Jumlah"] + [sum(c) for c in at(d)]])}}, kop(d), "letters for numbers, the alphabet's order")
d = D("x-ods6")
H("ods-bh-lama-baru", "heading", {"Perkembangan kelembagaan TW II 2023.xlsx": {"Data": rec(["PERKEMBANGAN KELEMBAGAAN KOPERASI", "TRIWULAN II TAHUN 2023"], [["Jumlah Koperasi", "Koperasi Aktif", "Koperasi Tidak Aktif", "Koperasi Baru Berbadan Hukum TW II", "Koperasi yang Dibubarkan TW II"]], [d.J, d.A, d.T, [v % 3 for v in d.n1], [0] * 11])}}, kop(d, Q2), "the newly founded and the dissolved of the quarter beside")

# --- 8. villages -------------------------------------------------------------------------------------------------------------
def desa_rows(v, salt):
    """Districts with their villages below: (number, name, figure)."""
    out = []
    for i, n in enumerate(N):
        out.append(["I II III IV V VI VII VIII IX X XI".split()[i], "KECAMATAN " + n.upper(), v[i]])
        for k, (w, x) in enumerate(zip(VILLAGES[n], split(v[i], len(VILLAGES[n]), salt + n))):
            out.append([k + 1, "Desa/Kel. " + w, x])
    return out


d = D("x-des1")
H("desa-rincian", "structure", {"UMKM per desa TW IV 2023.xlsx": {"Desa": R([["JUMLAH UMKM MENURUT KECAMATAN DAN DESA/KELURAHAN"], ["TRIWULAN IV TAHUN 2023"], [], ["No", "Kecamatan / Desa / Kelurahan", "Jumlah UMKM"]] + desa_rows(d.um, "x-des1") + [[None, "JUMLAH KABUPATEN", sum(d.um)]], fx=lambda ws: [setattr(c, "font", Font(bold=True)) for row in ws.iter_rows() for c in row if isinstance(row[1].value, str) and row[1].value.startswith("KECAMATAN")])}}, umt(d.um), "each district in capitals with its sum, its villages below")
d = D("x-des2")
H("desa-jumlah-desa", "heading", {"Profil kecamatan TW II 2023.xlsx": {"Profil": rec(["PROFIL UMKM PER KECAMATAN TRIWULAN II TAHUN 2023"], [["Jumlah Desa/Kelurahan", "Jumlah Penduduk (jiwa)", "Jumlah UMKM (unit)"]], [[len(VILLAGES[n]) for n in N], [v * 37 for v in d.o1], d.um])}}, umt(d.um, Q2), "villages and inhabitants beside")
d = D("x-des3")
H("desa-tab-daftar", "sheetname", {"Koperasi + daftar desa TW I 2023.xlsx": {"Rekap": rec(["DATA KOPERASI PER KECAMATAN TRIWULAN I TAHUN 2023"], [AT], at(d)), "Daftar Desa": R([["DAFTAR DESA/KELURAHAN"], [], ["No", "Kecamatan", "Desa/Kelurahan"]] + [[k + 1, n, w] for k, (n, w) in enumerate((n, w) for n in N for w in VILLAGES[n])])}}, kop(d, Q1), "a second tab that only lists the villages")
d = D("x-des4")
H("desa-abc-besar", "cell", {"Rekap Diklat Kecamatan TW III 2023.xlsx": {"Rekap": R([["REKAP PESERTA DIKLAT PERKOPERASIAN DAN UMKM TRIWULAN III TAHUN 2023"], [], ["Kecamatan", "Asal Peserta", "Jumlah Peserta (orang)"]] + [["%s. %s" % ("ABCDEFGHIJK"[i], n), "%d desa" % min(len(VILLAGES[n]), 2 + i % 4), d.p3[i]] for i, n in enumerate(N)] + [["TOTAL", None, sum(d.p3)]])}}, dik(d.p3, Q3), "A. Bangkala, B. Bangkala Barat ...; the number of villages in words")
d = D("x-des5")
def per_kec(v, salt):
    out = []
    for i, n in enumerate(N):
        for k, (w, x) in enumerate(zip(VILLAGES[n], split(v[i], len(VILLAGES[n]), salt + n))): out.append([i + 1 if k == 0 else None, n if k == 0 else None, w, x])
        out.append([None, "Jumlah Kec. " + n, None, v[i]])
    return out
H("desa-subjumlah", "structure", {"Izin usaha per desa TW II 2023.xlsx": {"Sheet1": R([["UMKM YANG DIFASILITASI IZIN USAHA MENURUT DESA/KELURAHAN"], ["Triwulan II Tahun 2023"], [], ["No", "Kecamatan", "Desa/Kelurahan", "Jumlah UMKM"]] + per_kec(d.z2, "x-des5") + [[None, "TOTAL KABUPATEN", None, sum(d.z2)]])}}, izin(d.z2, Q2), "villages with a row 'Jumlah Kec. ...' after each district")

# --- 9. asked for by Bappeda ---------------------------------------------------------------------------------------------------
d = D("x-bpd1")
H("bpd-format-permintaan", "title", {"Format Permintaan Data Bappeda (isian Dinkop) TW III 2023.xlsx": {"Isian": rec(["FORMAT PERMINTAAN DATA SEKTORAL - BAPPEDA KABUPATEN JENEPONTO"] + pairs(("OPD", "Dinas Koperasi dan UKM"), ("Jenis data", "Koperasi"), ("Periode", "Triwulan III Tahun 2023"), ("Satuan", "Unit"), ("Batas pengiriman", "10 Oktober 2023")), [AT], at(d), foot=["Diisi oleh : Subbagian Perencanaan Dinas Koperasi dan UKM", "Diverifikasi oleh : Bidang Perekonomian Bappeda"])}}, kop(d, Q3), "a filled form of Bappeda with a deadline")
d = D("x-bpd2")
H("bpd-semester-posisi", "period", {"Data Semester I 2023 untuk Bappeda.xlsx": {"UMKM": rec(["DATA UMKM SEMESTER I TAHUN 2023", "(keadaan akhir Triwulan II Tahun 2023)"], [MK], mk(d))}}, um(d, Q2), "semester one, said to be the end of quarter II")
d = D("x-bpd3")
H("bpd-target-realisasi-tw", "period", {"Target dan realisasi izin usaha TW I-II 2023.xlsx": {"Izin": rec(["UMKM YANG DIFASILITASI IZIN USAHA TAHUN 2023", "Satuan : UMKM"], [["Triwulan I", None, None, "Triwulan II", None, None], ["Target", "Realisasi", "%"] * 2], [[10] * 11, d.z1, pct(d.z1, [10] * 11), [12] * 11, d.z2, pct(d.z2, [12] * 11)])}}, izin(d.z1, Q1) + izin(d.z2, Q2), "target, realised and percent under each quarter")
d = D("x-bpd4")
H("bpd-penanggung-jawab", "heading", {"Matriks data dukung RPJMD TW IV 2023.xlsx": {"Data": rec(["MATRIKS DATA DUKUNG RPJMD - KEADAAN TRIWULAN IV TAHUN 2023"], [["Koperasi Aktif (Unit)", "Jumlah Koperasi (Unit)", "UMKM (Unit)", "Bidang Penanggung Jawab", "Ket."]], [d.A, d.J, d.um, txt("Kelembagaan / Pemberdayaan UKM"), [None] * 11], numrow=["(1)", "(2)", "(3)", "(4)", "(5)", "(6)", "(7)"])}}, akt(d.A) + tot(d.J) + umt(d.um), "the responsible division beside; '(1)' to '(7)'")
d = D("x-bpd5")
H("bpd-kolom-kosong", "structure", {"Bappeda/Data Dinkop TW I 2023.xlsx": {"Data": R([[None, "DATA KOPERASI DAN UMKM TRIWULAN I TAHUN 2023"], [], [None, "No", None, "Kecamatan", None, "Koperasi Aktif", None, "Jumlah Koperasi", None, "Jumlah UMKM"]] + [[None, i + 1, None, n, None, d.A[i], None, d.J[i], None, d.um[i]] for i, n in enumerate(N)] + [[None, None, None, "JUMLAH", None, sum(d.A), None, sum(d.J), None, sum(d.um)]])}}, akt(d.A, Q1) + tot(d.J, Q1) + umt(d.um, Q1), "a blank column after each filled one")
d = D("x-bpd6")
H("bpd-daftar-tab", "sheetname", {"Rekap OPD Dinkop TW II 2023 final kirim.xlsx": {"Pengantar": text("Kepada Yth. Kepala Bappeda Kabupaten Jeneponto", "Bersama ini kami sampaikan data Triwulan II Tahun 2023", "1. Peserta diklat", "2. Fasilitasi izin usaha", "3. Bantuan sarana dan prasarana"), "1": rec(["PESERTA DIKLAT PERKOPERASIAN DAN UMKM TRIWULAN II TAHUN 2023"], [["Jumlah Peserta"]], [d.p2]), "2": rec(["FASILITASI IZIN USAHA TRIWULAN II TAHUN 2023"], [["Jumlah UMKM yang Difasilitasi"]], [d.z2]), "3": rec(["BANTUAN SARANA DAN PRASARANA TRIWULAN II TAHUN 2023"], [["Target Pelaku UKM", "Pelaku UKM yang Difasilitasi"]], [d.tg, d.bt])}}, dik(d.p2, Q2) + izin(d.z2, Q2) + tgt(d.tg, Q2) + bant(d.bt, Q2), "a covering note and tabs 1, 2, 3")

# --- 10. IKU sheets ----------------------------------------------------------------------------------------------------------------
d = D("x-iku1")
H("iku-pembilang-penyebut", "heading", {"Pengukuran IKU 1 TW III 2023.xlsx": {"IKU 1": rec(["PENGUKURAN INDIKATOR KINERJA UTAMA", "Persentase Koperasi Aktif - Triwulan III Tahun 2023"], [["Pembilang", "Penyebut", "Persentase"], ["Jumlah Koperasi Aktif", "Jumlah Seluruh Koperasi", "(3) : (4) x 100"]], [d.A, d.J, pct(d.A, d.J)], numrow=[1, 2, 3, 4, 5])}}, akt(d.A, Q3) + tot(d.J, Q3), "numerator and denominator named above the measures")
d = D("x-iku2")
H("iku-x-y", "heading", {"IKU 3 perhitungan TW II 2023.xlsx": {"IKU 3": rec(["Perhitungan IKU : Persentase Koperasi UKM yang difasilitasi Izin Usaha", "Rumus : X / Y x 100%", "Triwulan II Tahun 2023"], [["X = Jumlah UMKM yang difasilitasi izin usaha", "Y = Jumlah seluruh UMKM", "X/Y (%)"]], [d.z2, d.um, pct(d.z2, d.um)])}}, izin(d.z2, Q2) + umt(d.um, Q2), "X and Y with their meaning in the headings")
d = D("x-iku3")
H("iku-empat-tab", "sheetname", {"IKU DINKOP 2023 TW IV.xlsx": {"IKU-1": rec(["IKU 1 Persentase Koperasi Aktif", "TW IV 2023"], [["Koperasi Aktif", "Seluruh Koperasi", "%"]], [d.A, d.J, pct(d.A, d.J)]), "IKU-2": rec(["IKU 2 Persentase Peserta Diklat Perkoperasian dan UMKM", "TW IV 2023"], [["Peserta Diklat", "Seluruh UMKM", "%"]], [d.p4, d.um, pct(d.p4, d.um)]), "IKU-3": rec(["IKU 3 Persentase Koperasi UKM yang difasilitasi Izin Usaha", "TW IV 2023"], [["UMKM Difasilitasi Izin Usaha", "Seluruh UMKM", "%"]], [d.z4, d.um, pct(d.z4, d.um)]), "IKU-4": rec(["IKU 4 Persentase Pelaku Usaha yang mendapatkan Bantuan Sarana dan Prasarana", "TW IV 2023"], [["Pelaku UKM Difasilitasi", "Target Pelaku UKM", "%"]], [d.bt, d.tg, pct(d.bt, d.tg)])}}, akt(d.A) + tot(d.J) + dik(d.p4) + umt(d.um) + izin(d.z4) + bant(d.bt) + tgt(d.tg), "a tab an indicator with both sides and percent")
d = D("x-iku4")
H("iku-renaksi-realisasi", "heading", {"Renaksi 2023 diklat.xlsx": {"Renaksi": rec(["MONITORING RENCANA AKSI TAHUN 2023", "Indikator : Jumlah Peserta Diklat Perkoperasian dan UMKM (orang)"], [["Target", None, None, None, "Realisasi", None, None, None], ["TW I", "TW II", "TW III", "TW IV"] * 2], [[5] * 11, [10] * 11, [10] * 11, [5] * 11, d.p1, d.p2, d.p3, d.p4])}}, [x for q, k in zip(QS, ("p1", "p2", "p3", "p4")) for x in dik(getattr(d, k), q)], "planned quarters left, realised quarters right, each under its own group")
d = D("x-iku5")
H("iku-kode-kolom", "structure", {"IKU koperasi melintang TW I 2023.xlsx": {"Data": across(["DATA IKU KOPERASI TRIWULAN I TAHUN 2023", "Nama kolom : kode kecamatan Kemendagri"], [("Koperasi aktif", "Unit", d.A), ("Koperasi tidak aktif", "Unit", d.T), ("Jumlah seluruh koperasi", "Unit", d.J)], names=["%s %s" % (c, n) for c, n in KEC])}}, kop(d, Q1), "code and name of the district as headings across")
d = D("x-iku6")
H("iku-sasaran-kolom", "structure", {"Cascading dan data TW III 2023.xlsx": {"Data": across(["DATA CASCADING KINERJA TRIWULAN III TAHUN 2023"], [("Meningkatnya Kualitas Kelembagaan Koperasi UKM", "Jumlah koperasi aktif", d.A), (None, "Jumlah seluruh koperasi", d.J), ("Meningkatnya Kapasitas SDM Koperasi dan UKM", "Jumlah peserta diklat perkoperasian dan UMKM", d.p3)], lead=("No", "Sasaran Strategis", "Data"))}}, akt(d.A, Q3) + tot(d.J, Q3) + dik(d.p3, Q3), "the strategic objective before the measure; districts across")

# --- 11. forms and shared sheets -------------------------------------------------------------------------------------------------------
d = D("x-gf1")
H("gf-jawaban-kecamatan", "structure", {"Pendataan Koperasi Kecamatan (Respons).xlsx": {"Respons Formulir 1": R([["Stempel waktu", "Alamat email", "Kecamatan", "Periode data", "Berapa jumlah koperasi aktif di kecamatan ini?", "Berapa jumlah koperasi tidak aktif di kecamatan ini?", "Nama pengisi"]] + [[datetime.datetime(2023, 10, 2 + k // 4, 8 + k % 4, 7 * k % 60, 12), "kec%d@contoh.invalid" % (i + 1), N[i], "Triwulan III 2023", d.A[i], d.T[i], "Petugas %d" % (i + 1)] for k, i in enumerate([3, 8, 0, 10, 5, 1, 9, 2, 7, 4, 6])], fx=frozen)}}, kop(d, Q3)[:2], "one answer a district; the quarter on each row")
d = D("x-gf2")
H("gf-nomor-nama", "cell", {"Copy of Data UMKM TW 4 2023 (share).xlsx": {"Data": R([["Kecamatan"] + MK] + [["%02d. %s" % (i + 1, n), d.mi[i], d.ke[i], d.me[i], d.um[i]] for i, n in enumerate(N)], fx=frozen)}}, um(d), "01. Bangkala in one cell; the file names the quarter")
d = D("x-gf3")
H("gf-pivot-triwulan", "structure", {"Rekap diklat - pivot.xlsx": {"pivot": R([["SUM of Jumlah Peserta Diklat", "Periode"], ["Kecamatan", "TW I 2023", "TW II 2023", "TW III 2023", "Grand Total"]] + [[n, d.p1[i], d.p2[i], d.p3[i], d.p1[i] + d.p2[i] + d.p3[i]] for i, n in enumerate(N)] + [["Grand Total", sum(d.p1), sum(d.p2), sum(d.p3), sum(d.p1) + sum(d.p2) + sum(d.p3)]])}}, dik(d.p1, Q1) + dik(d.p2, Q2) + dik(d.p3, Q3), "a pivot with the quarters across")
d = D("x-gf4")
H("gf-rumus-lookup", "cell", {"rekap izin usaha gform TW3 2023.xlsx": {"REKAP": R([["UMKM yang difasilitasi izin usaha TW III 2023"], [], ["No", "Kecamatan", "Jumlah UMKM"]] + [[i + 1, n, F("=SUM('isian'!B%d)" % (i + 2), d.z3[i])] for i, n in enumerate(N)]), "isian": R([["nama", "angka"]] + [["isian %d" % (i + 1), v] for i, v in enumerate(d.z3)])}}, izin(d.z3, Q3), "formulas drawing on a tab of raw numbers without names of districts")
d = D("x-gf5")
H("gf-dua-filter", "structure", {"Rekap sarpras per kecamatan.xlsx": {"rekap": R([["Tahun:", 2023, None, "Triwulan:", "II"], [], ["Kecamatan", "Target Pelaku UKM", "Pelaku UKM Penerima Bantuan Sarana dan Prasarana"]] + [[n, d.tg[i], d.bt[i]] for i, n in enumerate(N)])}}, tgt(d.tg, Q2) + bant(d.bt, Q2), "year and quarter chosen in cells of the first row")

# --- 12. months, quarters and semesters beside each other --------------------------------------------------------------------------------
d = D("x-bln1"); m = [d.nums(0, 5, "x%d" % i) for i in range(6)]
H("bln-bulan-dalam-tw", "period", {"Diklat Semester I 2023.xlsx": {"SMT I": rec(["PESERTA DIKLAT PERKOPERASIAN DAN UMKM", "SEMESTER I TAHUN 2023"], [["Triwulan I", None, None, None, "Triwulan II", None, None, None], ["Jan", "Feb", "Mar", "Jml", "Apr", "Mei", "Jun", "Jml"]], m[:3] + [add(*m[:3])] + m[3:] + [add(*m[3:])])}}, [x for i in range(6) for x in dik(m[i], "2023-%02d" % (i + 1))] + dik(add(*m[:3]), Q1) + dik(add(*m[3:]), Q2), "months under their quarters with the quarters' sums")
d = D("x-bln2")
H("bln-semester-tw", "period", {"Izin usaha per semester 2023.xlsx": {"2023": rec(["UMKM YANG DIFASILITASI IZIN USAHA TAHUN 2023"], [["Semester I", None, "Semester II", None, "Jumlah 2023"], ["TW I", "TW II", "TW III", "TW IV", "^"]], [d.z1, d.z2, d.z3, d.z4, add(d.z1, d.z2, d.z3, d.z4)])}}, [x for q, k in zip(QS, ("z1", "z2", "z3", "z4")) for x in izin(getattr(d, k), q)] + izin(add(d.z1, d.z2, d.z3, d.z4), Y), "quarters under semesters, the year's sum at the right")
d = D("x-bln3")
H("bln-ini-sd", "period", {"Laporan Mei 2023.xlsx": {"Mei": rec(["LAPORAN BULANAN PESERTA DIKLAT PERKOPERASIAN DAN UMKM", "BULAN : MEI 2023"], [["Jumlah Peserta (orang)", None], ["Bulan Mei", "s.d. Bulan Mei"]], [d.n5, add(d.p2, d.n5)])}}, dik(d.n5, "2023-05") + dik(add(d.p2, d.n5), "2023-05", True), "the month and the running total to it")
d = D("x-bln4")
H("bln-bagian-tw", "structure", {"koperasi tw I sd III 2023 satu sheet.xlsx": {"2023": rec(["DATA KOPERASI TAHUN 2023"], [AT], at(d), sections=[("TRIWULAN I", [less(d.A, 2), d.T, less(d.J, 2)]), ("TRIWULAN II", [less(d.A, 1), d.T, less(d.J, 1)]), ("TRIWULAN III", at(d))])}}, kops(less(d.A, 2), d.T, Q1) + kops(less(d.A, 1), d.T, Q2) + kop(d, Q3), "the quarters as sections below each other under one heading")
d = D("x-bln5")
H("bln-kolom-jeda", "structure", {"Bantuan sarpras per triwulan 2023.xlsx": {"2023": R([["PELAKU UKM YANG MENDAPATKAN BANTUAN SARANA DAN PRASARANA"], ["TAHUN 2023"], [], ["No", "Kecamatan", "TW I", None, "TW II", None, "TW III", None, "TW IV"]] + [[i + 1, n, d.n1[i], None, d.n2[i], None, d.n3[i], None, d.n4[i]] for i, n in enumerate(N)] + [[None, "JUMLAH", sum(d.n1), None, sum(d.n2), None, sum(d.n3), None, sum(d.n4)]])}}, bant(d.n1, Q1) + bant(d.n2, Q2) + bant(d.n3, Q3) + bant(d.n4, Q4), "a blank column between the quarters")
d = D("x-bln6")
H("bln-posisi-dua-bulan", "period", {"Posisi koperasi Agustus-September 2023.xlsx": {"Posisi": rec(["POSISI KOPERASI AKTIF DAN JUMLAH KOPERASI"], [["Akhir Agustus 2023", None, "Akhir September 2023", None], ["Koperasi Aktif", "Jumlah Koperasi"] * 2], [less(d.A, 1), less(d.J, 1), d.A, d.J])}}, akt(less(d.A, 1), "2023-08") + tot(less(d.J, 1), "2023-08") + akt(d.A, "2023-09") + tot(d.J, "2023-09"), "two ends of months beside each other")
d = D("x-bln7"); r1, r2, r3, r4 = run(d.z1, d.z2, d.z3, d.z4)
H("bln-kumulatif-tab", "period", {"Izin usaha kumulatif 2023.xlsx": {"Kumulatif": rec(["UMKM YANG DIFASILITASI IZIN USAHA (KUMULATIF)", "TAHUN 2023"], [["s.d. TW I", "s.d. TW II", "s.d. TW III", "s.d. TW IV"]], [r1, r2, r3, r4])}}, izin(r1, Q1, True) + izin(r2, Q2, True) + izin(r3, Q3, True) + izin(r4, Q4, True), "four running totals, said so twice")
d = D("x-bln8")
H("bln-kolom-hp-hidden", "hidden", {"peserta diklat tw1 2023 + kontak.xlsx": {"TW I": rec(["PESERTA DIKLAT PERKOPERASIAN DAN UMKM TRIWULAN I TAHUN 2023"], [["No HP Petugas", "Jumlah Peserta"]], [["0812000000%02d" % i for i in range(11)], d.p1], total=False, fx=lambda ws: hide_col(ws, "No HP Petugas"))}}, dik(d.p1, Q1), "a hidden column of telephone numbers")
d = D("x-bln9")
H("bln-januari-maret", "period", {"Umkm jan-mar 2024.xlsx": {"Rekap": rec(["JUMLAH UMKM PER KECAMATAN", "TRIWULAN I (JANUARI - MARET) TAHUN 2024"], [MK], mk(d), foot=sign("KEPALA BIDANG PEMBERDAYAAN UKM", "April 2024"))}}, um(d, "2024-Q1"), "the quarter with its months in brackets; 2024", year=2024)
d = D("x-bln10")
H("bln-tahun-2025", "title", {"2025/KOPERASI TW II.xlsx": {"Rekap": rec(["REKAPITULASI KOPERASI", "TRIWULAN II TAHUN 2025"], [["Koperasi (unit)", None, None], ["Aktif", "Tdk Aktif", "Total"]], at(d), foot=["Dicetak tanggal 4 Juli 2025"] + sign("KEPALA BIDANG KELEMBAGAAN KOPERASI", "Juli 2025"))}}, kop(d, "2025-Q2"), "a later year, date of printing below", year=2025)

# --- 13. more layouts of the same desks ------------------------------------------------------------------------------------------------------
d = D("x-mor1"); TW = ("TW I", "TW II", "TW III")
H("dash-baris-tw-per-kec", "structure", {"Koperasi per kecamatan per triwulan 2023.xlsx": {"2023": R([["PERKEMBANGAN KOPERASI PER KECAMATAN TAHUN 2023"], [], ["No", "Kecamatan", "Triwulan"] + AT] + [[i + 1 if k == 0 else None, n if k == 0 else None, t, d.A[i] - 2 + k, d.T[i], d.J[i] - 2 + k] for i, n in enumerate(N) for k, t in enumerate(TW)], ["%s%d:%s%d" % (L, 4 + 3 * i, L, 6 + 3 * i) for i in range(11) for L in "AB"])}}, [x for k, q in enumerate((Q1, Q2, Q3)) for x in kops(less(d.A, 2 - k), d.T, q)], "three rows a district, one a quarter, its name merged over them")
d = D("x-mor2"); m = [d.nums(0, 4, "lb%d" % i) for i in range(3)]
H("wd-long-bulan", "structure", {"dataset-peserta-diklat-bulanan-2023.xlsx": {"data": long([], ["tahun", "bulan", "kode_kecamatan", "nama_kecamatan", "jumlah_peserta_diklat", "satuan"], [(2023, BL[6 + k], KD[i], n, m[k][i], "orang") for k in range(3) for i, n in enumerate(N)])}}, [x for k in range(3) for x in dik(m[k], "2023-%02d" % (7 + k))], "long, year and month in columns")
d = D("x-mor3")
H("lkpj-tahun-di-grup", "heading", {"Tabel koperasi dan umkm.xlsx": {"Tabel": rec(["KOPERASI DAN UMKM KABUPATEN JENEPONTO"], [["Tahun 2023", None, None, None], ["Koperasi Aktif", "Koperasi Tidak Aktif", "Jumlah Koperasi", "Jumlah UMKM"]], at(d) + [d.um])}}, kop(d, Y) + umt(d.um, Y), "the year only as a group over the measures")
d = D("x-mor4")
H("ods-terdiri-dari", "heading", {"Koperasi TW I 2023 ods.xlsx": {"Data": rec(["DATA KOPERASI", "TRIWULAN I TAHUN 2023"], [["Jumlah Koperasi", "Terdiri dari", None], ["^", "Koperasi Aktif", "Koperasi Tidak Aktif"]], [d.J, d.A, d.T])}}, kop(d, Q1), "the whole first, 'consisting of' over its parts")
d = D("x-mor5")
H("iku-target-persen", "heading", {"Capaian IKU 1 TW IV 2023.xlsx": {"IKU 1": rec(["CAPAIAN IKU PERSENTASE KOPERASI AKTIF", "TRIWULAN IV TAHUN 2023"], [["Koperasi Aktif (unit)", "Jumlah Koperasi (unit)", "Target IKU (%)", "Realisasi IKU (%)"]], [d.A, d.J, [62.5] * 11, pct(d.A, d.J)])}}, akt(d.A) + tot(d.J), "the indicator's target in percent beside")
d = D("x-mor6"); g = [[split(v, 3, "alat%d%d" % (d.s, i))[k] for i, v in enumerate(d.bt)] for k in range(3)]
H("dak-jenis-alat", "heading", {"Penerima bantuan sarpras TW II 2023.xlsx": {"Rekap": rec(["PELAKU UKM PENERIMA BANTUAN SARANA DAN PRASARANA", "TRIWULAN II TAHUN 2023"], [["Menurut Jenis Bantuan (Pelaku UKM)", None, None, "Jumlah Pelaku UKM Penerima Bantuan"], ["Gerobak", "Mesin Jahit", "Peralatan Dapur", "^"]], g + [d.bt])}}, bant(d.bt, Q2), "by kind of aid and their whole")
d = D("x-mor7")
H("bln-tw-angka", "period", {"Koperasi aktif tw 1-4.xlsx": {"Rekap": rec(["JUMLAH KOPERASI AKTIF TAHUN 2023"], [["TW 1", "TW 2", "TW 3", "TW 4"]], [less(d.A, 3), less(d.A, 2), less(d.A, 1), d.A])}}, akt(less(d.A, 3), Q1) + akt(less(d.A, 2), Q2) + akt(less(d.A, 1), Q3) + akt(d.A, Q4), "quarters with ordinary figures")
d = D("x-mor8")
H("bpd-format-unit", "cell", {"Koperasi untuk Bappeda TW III 2023.xlsx": {"Data": rec(["DATA KOPERASI TRIWULAN III TAHUN 2023"], [AT], at(d), total=False, fx=fmt(AT, '#,##0" unit"'))}}, kop(d, Q3), "the number format adds the word unit")
d = D("x-mor9")
H("iku-izin-diantaranya", "heading", {"Fasilitasi izin usaha TW II 2023.xlsx": {"Rekap": rec(["UMKM YANG DIFASILITASI IZIN USAHA TRIWULAN II TAHUN 2023"], [["Jumlah UMKM yang Difasilitasi Izin Usaha", "di antaranya", None], ["^", "Perempuan", "Penyandang Disabilitas"]], [d.z2, [v // 2 for v in d.z2], [v % 2 for v in d.z2]])}}, izin(d.z2, Q2), "the whole, and 'among them' two parts")
d = D("x-mor10")
H("gf-tab-daftar-hidden", "hidden", {"Isian koperasi TW IV 2023 dropdown.xlsx": {"Isian": rec(["ISIAN DATA KOPERASI TRIWULAN IV TAHUN 2023"], [AT], at(d)), "list": [R([["Kecamatan"]] + [[n] for n in N]), hidden]}}, kop(d), "a hidden tab with the names for a drop-down")
d = D("x-mor11"); ps = (0, 1, 2, 4, 6, 7, 8)
def wilayah(v):
    out = []
    for t, idx in (("A. WILAYAH PESISIR", ps), ("B. WILAYAH DATARAN TINGGI", [i for i in range(11) if i not in ps])):
        out.append([None, t])
        out += [[k + 1, N[i], v[i]] for k, i in enumerate(idx)]
        out.append([None, "Sub Jumlah", sum(v[i] for i in idx)])
    return out
H("desa-dua-wilayah", "structure", {"UMKM per wilayah TW III 2023.xlsx": {"Rekap": R([["JUMLAH UMKM MENURUT WILAYAH DAN KECAMATAN"], ["TRIWULAN III TAHUN 2023"], [], ["No", "Wilayah / Kecamatan", "Jumlah UMKM"]] + wilayah(d.um) + [[None, "JUMLAH", sum(d.um)]])}}, umt(d.um, Q3), "coast and highland as sections with their sums; numbering begins anew")
d = D("x-mor12")
H("renja-tab-dokumentasi", "sheetname", {"Diklat perkoperasian TW II 2023 + dokumentasi.xlsx": {"Rekap": rec(["PESERTA DIKLAT PERKOPERASIAN DAN UMKM", "TRIWULAN II TAHUN 2023"], [["Peserta (orang)"]], [d.p2]), "Dokumentasi": text("DOKUMENTASI KEGIATAN", "Gambar 1. Pembukaan oleh Kepala Dinas", "Gambar 2. Penyampaian materi hari ke-2", "Gambar 3. Foto bersama 30 peserta angkatan I")}}, dik(d.p2, Q2), "captions of pictures with a number of participants")
d = D("x-mor13")
H("bpd-catatan-angka-lain", "note", {"Data koperasi TW I 2023 dan catatan.xlsx": {"Data": rec(["DATA KOPERASI TRIWULAN I TAHUN 2023"], [AT], at(d), foot=["Catatan :", "1. Data diolah dari 11 kecamatan dan 113 desa/kelurahan.", "2. Posisi akhir Maret 2023.", "3. Tahun 2022 berjumlah %d koperasi." % (sum(d.J) - 9)])}}, kop(d, Q1), "notes with other numbers and last year's sum")
d = D("x-mor14"); lp = add(d.n1, d.n2)
H("lkpj-l-p-lp", "heading", {"Peserta diklat menurut jenis kelamin 2023.xlsx": {"Tabel": rec(["Tabel 3.30 Peserta Diklat Perkoperasian dan UMKM Menurut Jenis Kelamin Tahun 2023"], [["Peserta (orang)", None, None], ["L", "P", "L+P"]], [d.n1, d.n2, lp])}}, dik(lp, Y), "men, women, both")
d = D("x-mor15")
def collapsed(ws):
    for row in ws.iter_rows():
        if isinstance(row[1].value, str) and row[1].value.startswith("Desa/Kel."):
            ws.row_dimensions[row[0].row].hidden = True
            ws.row_dimensions[row[0].row].outlineLevel = 1
H("desa-baris-dilipat", "hidden", {"UMKM TW II 2023 (klik + untuk desa).xlsx": {"Rekap": R([["JUMLAH UMKM MENURUT KECAMATAN DAN DESA/KELURAHAN"], ["TRIWULAN II TAHUN 2023"], [], ["No", "Kecamatan / Desa / Kelurahan", "Jumlah UMKM"]] + desa_rows(d.um, "x-mor15") + [[None, "JUMLAH KABUPATEN", sum(d.um)]], fx=collapsed)}}, umt(d.um, Q2), "the villages' rows are folded away under each district")
d = D("x-mor16")
H("lkpj-baris-lama-hidden", "hidden", {"Koperasi aktif LKPJ 2023.xlsx": {"Tabel": rec(["Tabel 3.28 Jumlah Koperasi Aktif dan Tidak Aktif Menurut Kecamatan Tahun 2023"], [["Koperasi Aktif", "Koperasi Tidak Aktif"]], [d.A, d.T], foot=[[None, "Jumlah Tahun 2022", sum(d.A) - 8, sum(d.T) + 3]], fx=lambda ws: setattr(ws.row_dimensions[find(ws, "Jumlah Tahun 2022").row], "hidden", True))}}, kop(d, Y)[:2], "a hidden row with last year's sums below")
