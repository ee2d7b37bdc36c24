"""Tables of the same twelve officers in which some or all figures are something other than they look."""
from lib import *
from honest import *
from honest import letter, form, froze
from openpyxl.styles import Font


def T(name, area, files, note, **k): case("trap", area, "t-" + name, files, [], note, **k)
def P(name, area, files, may, note, **k): case("part", area, "p-" + name, files, may, note, **k)


# --- 1. the careful planner ---------------------------------------------------------------------------------------------
d = D("w-plan1")
T("plan-kertas-kerja-pk", "title", {"05_KK Perjanjian Kinerja 2023.xlsx": {"Data": rec(["KERTAS KERJA PENETAPAN ANGKA PERJANJIAN KINERJA TAHUN 2023", "Angka yang diperjanjikan per kecamatan"], [["Koperasi Aktif (unit)", "Jumlah Koperasi (unit)", "Peserta Diklat (orang)"]], [d.A, d.J, d.p1])}}, "what is promised for the year, not what is")
d = D("w-plan2")
P("plan-bobot-skor", "heading", {"02_UMKM_Indeks Prioritas_TW-IV_2023.xlsx": {"Data": rec(["JUMLAH UMKM DAN INDEKS PRIORITAS PEMBINAAN", "TRIWULAN IV TAHUN 2023"], [["Jumlah UMKM (unit)", "Skor (0-100)", None, None], ["^", "Mikro", "Kecil", "Menengah"]], [d.um, [v % 41 + 40 for v in d.o1], [v % 31 + 20 for v in d.o2], [v % 23 + 11 for v in d.o3]])}}, one("umkm_total", d.um), "scores under the names of the scales")
d = D("w-plan3")
T("plan-baseline-metadata", "note", {"06_Baseline Renstra_2023.xlsx": {"Tabel": rec(["Tabel 1. Koperasi Menurut Keaktifan per Kecamatan"], [AT], at(d)), "Metadata": text("METADATA", ["Tabel", "Periode data", "Sumber"], ["Tabel 1", "31 Desember 2021 (kondisi awal Renstra)", "Bidang Kelembagaan Koperasi"])}}, "the tab Metadata says that the table is of 2021; 2023 only names the file")

# --- 2. the intern ----------------------------------------------------------------------------------------------------------
d = D("w-int1")
P("intern-ketuker", "note", {"koperasi tw4 2023 rapi.xlsx": {"Sheet1": rec(["Data Koperasi Triwulan IV 2023"], [AT], at(d), foot=["nb: kata bu Kasi kolom aktif dan tidak aktif ketuker, blm dibetulin ya"])}}, [kop(d)[2]], "note: the first two columns are swapped, not put right yet; only the sum holds")
d = D("w-int2")
T("intern-ngasal", "note", {"umkm tw 3 2023.xlsx": {"Sheet1": rec(["Rekap UMKM Triwulan III 2023", "(angkanya masih ngasal, nunggu dari bidang)"], [MK], mk(d))}}, "line under the title: numbers made up while waiting")
d = D("w-int3"); v = list(d.z2); v[2] = "#REF!"; v[7] = "#N/A"
P("intern-ref-rusak", "cell", {"izin tw2 2023 link.xlsx": {"Sheet1": rec(["UMKM yang Difasilitasi Izin Usaha", "Triwulan II Tahun 2023"], [["Jumlah UMKM"]], [v], total=False)}}, izin(but(d.z2, 2, 7), Q2), "two cells hold errors of a lookup: those districts are missing")

# --- 3. copies last quarter's file (year 2024) ---------------------------------------------------------------------------------
d = D("w-cop1")
P("copy-tab-belum-diisi", "sheetname", {"Rekap Kop 2024.xlsx": {"TW II": rec(["REKAPITULASI DATA KOPERASI", "TRIWULAN II TAHUN 2024"], [AT], at(d)), "TW III": rec(["REKAPITULASI DATA KOPERASI", "TRIWULAN II TAHUN 2024"], [AT], at(d))}}, kop(d, P2), "tab TW III is still the copy of TW II, title and figures", year=2024)
d = D("w-cop2")
P("copy-kolom-belum-update", "note", {"UMKM TW III 2024.xlsx": {"Rekap": rec(["JUMLAH UMKM PER KECAMATAN TAHUN 2024"], [["TW I", "TW II", "TW III *)"]], [less(d.um, 9), d.um, d.um], foot=["*) kolom TW III masih salinan TW II, belum diperbarui"])}}, one("umkm_total", less(d.um, 9), P1) + one("umkm_total", d.um, P2), "the last column is a copy of the one before, says the note", year=2024)
d = D("w-cop3")
T("copy-ikut-tw-lalu", "note", {"Rekap Koperasi TW I 2024.xlsx": {"Rekap": rec(["REKAPITULASI DATA KOPERASI", "TRIWULAN I TAHUN 2024"], [AT], at(d), foot=["Catatan : bidang belum menyampaikan data; angka di atas adalah angka Triwulan IV Tahun 2023."])}}, "note: these are the figures of the last quarter of the year before", year=2024)
d = D("w-cop4")
T("copy-tahun-tertinggal", "title", {"2024/TW I/Pelatihan TW I.xlsx": {"Rekap": rec(["PESERTA DIKLAT PERKOPERASIAN DAN UMKM", "TRIWULAN I TAHUN 2023"], [["Jumlah Peserta"]], [d.p1], foot=["Jeneponto,   April 2023", "Yang membuat,", "", "Pejabat Rekaan"])}}, "folder 2024, but title and signature are of 2023: last year's file", year=2024)

# --- 4. everything on one page -----------------------------------------------------------------------------------------------
d = D("w-one1")
P("one-di-antaranya", "structure", {"Data UMKM TW III 2023.xlsx": {"Print": [rec(LETTER + ["", "DATA UMKM TRIWULAN III TAHUN 2023", "", "a. Seluruh UMKM"], [MK], mk(d), space=0), rec(["b. Di antaranya yang telah ikut kurasi produk"], [MK], [d.p1, d.n1, d.n2, add(d.p1, d.n1, d.n2)], space=0)]}}, um(d, Q3), "the second table is a part of the first, with the same headings")
d = D("w-one2")
P("one-kanan-hasil-sensus", "structure", {"Koperasi TW IV 2023.xlsx": {"Print": [rec(["KOPERASI TRIWULAN IV TAHUN 2023"], [AT], at(d), at=(1, 1)), rec(["UNTUK PERBANDINGAN : HASIL SENSUS EKONOMI 2016"], [AT], [d.p1, d.p2, add(d.p1, d.p2)], at=(1, 7))]}}, kop(d), "to the right, for comparison, a census of 2016")
d = D("w-one3")
T("one-kupon-pasar-murah", "title", {"rekap umkm tw2 2023.xlsx": {"Print": rec(letter("087", "Penyampaian Rekap Kupon Pasar Murah") + ["REKAP UMKM PENGISI STAN DAN KUPON PASAR MURAH TRIWULAN II TAHUN 2023"], [["Jumlah UMKM", "Kupon (lembar)"]], [d.p1, d.o1])}}, "those with a stand at a cheap market")

# --- 5. BPS style -------------------------------------------------------------------------------------------------------------
d = D("w-bps1")
T("bps-rumah-tangga", "title", {"Tabel 6.9 2023.xlsx": {"6.9": rec(["Tabel 6.9 Banyaknya Rumah Tangga yang Mengusahakan Usaha Mikro, Kecil, dan Menengah Menurut Kecamatan, 2023", "Number of Households Running Micro, Small, and Medium Enterprises by Subdistrict, 2023"], [["Mikro\nMicro", "Kecil\nSmall", "Menengah\nMedium", "Jumlah\nTotal"]], mk(d), no=False, kec=BK, totalword="Jeneponto")}}, "households, not enterprises")
d = D("w-bps2")
P("bps-angka-estimasi", "cell", {"UMKM TW IV 2023 BPS.xlsx": {"Tabel": rec(["Jumlah Usaha Mikro, Kecil dan Menengah Menurut Kecamatan, Triwulan IV 2023"], [["Jumlah UMKM"]], [["%d e" % x if i in (1, 9) else x for i, x in enumerate(d.um)]], no=False, total=False, foot=["Keterangan: e : angka estimasi (responden tidak dapat ditemui)"])}}, one("umkm_total", but(d.um, 1, 9)), "two figures with the sign e: estimated")
d = D("w-bps3")
T("bps-kepadatan", "title", {"Statistik Koperasi TW IV 2023.xlsx": {"Tabel": rec(["Kepadatan Koperasi (Koperasi per 10.000 Penduduk) Menurut Kecamatan, Triwulan IV 2023"], [AT], [d.n1, d.n2, add(d.n1, d.n2)], no=False, total=False)}}, "cooperatives for every 10,000 persons")

# --- 6. provincial form ---------------------------------------------------------------------------------------------------------
d = D("w-pro1")
T("prov-potensi", "title", {"FORM POT-1 Jeneponto.xlsx": {"POT-1": rec(form("POT-1", "DAFTAR ISIAN POTENSI PEMBENTUKAN KOPERASI", "Triwulan III Tahun 2023"), [["Jumlah Koperasi", "Calon Anggota (orang)"]], [d.n1, d.o1])}}, "cooperatives that could be founded")
d = D("w-pro2")
P("prov-empat-kelompok", "heading", {"REK-KOP 05 Jeneponto.xlsx": {"REK-KOP.05": rec(form("REK-KOP.05", "LAPORAN MUTASI KOPERASI", "Triwulan III Tahun 2023"), [["Sisa Akhir Tahun 2022", None, None, "Pindahan Masuk", None, None, "Keadaan Triwulan III 2023", None, None], ATU * 3], [less(d.A, 1), d.T, less(d.J, 1), [1] * 11, [0] * 11, [1] * 11] + at(d), numrow=[str(k) for k in range(1, 12)])}}, kop(d, Q3), "end of last year, moved in, and the position of now")
d = D("w-pro3")
T("prov-legenda-kolom", "note", {"REK-KOP 07 Jeneponto.xlsx": {"REK-KOP.07": rec(form("REK-KOP.07", "LAPORAN PERKEMBANGAN KOPERASI", "Triwulan II Tahun 2023"), [ATU], [d.o1, d.o2, add(d.o1, d.o2)], numrow=["1", "2", "3", "4", "5"], foot=["Petunjuk pengisian :", "Kolom 3 diisi jumlah anggota yang aktif (orang)", "Kolom 4 diisi jumlah anggota yang tidak aktif (orang)", "Kolom 5 diisi jumlah kolom 3 + kolom 4"])}}, "the legend of the columns below: members, persons")

# --- 7. Google Sheets ------------------------------------------------------------------------------------------------------------
d = D("w-gs1")
T("gs-pertanyaan-keinginan", "heading", {"Jajak Pendapat Koperasi TW IV 2023 (Jawaban).xlsx": {"Form Responses 1": R([["Timestamp", "Kecamatan", "Menurut Anda berapa jumlah koperasi aktif yang ideal?", "Menurut Anda berapa jumlah koperasi yang ideal?"]] + [[datetime.datetime(2023, 12, 4 + i % 9, 9, 10 + i, 0), n, d.A[i], d.J[i]] for i, n in enumerate(N)], fx=froze)}}, "an opinion: the number that would be ideal")
d = D("w-gs2")
order = [0, 1, 2, 3, 4, 2, 5, 6, 7, 8, 9, 10]
P("gs-dua-jawaban", "structure", {"Isian UMKM TW II 2023 (Jawaban).xlsx": {"Form Responses 1": R([["Timestamp", "Kecamatan", "Jumlah UMKM"]] + [[datetime.datetime(2023, 7, 4, 8 + k // 3, 5 * k, 0), N[i], d.um[i] + (137 if k == 5 else 0)] for k, i in enumerate(order)], fx=froze)}}, one("umkm_total", but(d.um, 2), Q2), "Tamalatea answered twice with two figures: in doubt")
d = D("w-gs3")
T("gs-responden", "file", {"Survei Kepuasan Layanan - jumlah responden TW III 2023.xlsx": {"Sheet1": R([["Kecamatan", "Koperasi", "UMKM", "Total"]] + [[n, d.n1[i], d.p1[i], d.n1[i] + d.p1[i]] for i, n in enumerate(N)], fx=froze)}}, "the file name says: number of respondents of a survey")

# --- 8. WPS ------------------------------------------------------------------------------------------------------------------------
def fmt(heads, f):
    def go(ws):
        for h in heads:
            for c in under(ws, h): c.number_format = f
    return go


d = D("w-wps1")
def putih(ws):
    h = find(ws, "Koperasi Aktif", 2)
    for r in range(h.row, h.row + 13): ws.cell(r, h.column).font = Font(color="FFFFFFFF")
P("wps-font-putih", "hidden", {"kop tw4 2023.xlsx": {"Sheet1": R([["REKAP KOPERASI TRIWULAN IV TAHUN 2023"], [], ["No", "Kecamatan"] + AT + [None, "Kecamatan", "Koperasi Aktif"]] + [[i + 1, n, d.A[i], d.T[i], d.J[i], None, None, d.A[i] - 2] for i, n in enumerate(N)] + [["JUMLAH", None, sum(d.A), sum(d.T), sum(d.J), None, None, sum(d.A) - 22]], fx=lambda ws: (putih(ws), setattr(find(ws, "Kecamatan", 2), "font", Font(color="FFFFFFFF"))))}}, kop(d), "old figures in white letters to the right of the table: nobody sees them")
d = D("w-wps2")
T("wps-format-tenaga-kerja", "cell", {"umkm tw3 2023.xlsx": {"Sheet1": rec(["DATA UMKM", "TRIWULAN III TAHUN 2023"], [["Mikro", "Kecil", "Menengah", "Jumlah"]], mk(d), fx=fmt(["Mikro", "Kecil", "Menengah", "Jumlah"], '#,##0" tenaga kerja"'))}}, "the number format shows 720 tenaga kerja: workers")
d = D("w-wps3")
def dapil(d):
    rows, k = [], 0
    for t, idx in (("DAPIL 1 (BANGKALA - BANGKALA BARAT)", (0, 1)), ("DAPIL 2 (TAMALATEA - BONTORAMBA)", (2, 3)), ("DAPIL 3 (BINAMU - TURATEA)", (4, 5)), ("DAPIL 4 (BATANG - ARUNGKEKE - TAROWANG)", (6, 7, 8)), ("DAPIL 5 (KELARA - RUMBIA)", (9, 10))):
        rows.append([None, t, sum(d.um[i] for i in idx)])
        rows += [[i + 1, N[i], d.um[i]] for i in idx]
    return rows
P("wps-dapil", "structure", {"umkm dapil tw4.xlsx": {"Sheet1": R([["JUMLAH UMKM MENURUT DAERAH PEMILIHAN DAN KECAMATAN"], ["TRIWULAN IV TAHUN 2023"], [], ["No", "Daerah Pemilihan / Kecamatan", "Jumlah UMKM"]] + dapil(d) + [[None, "JUMLAH KABUPATEN", sum(d.um)]])}}, one("umkm_total", d.um), "sums of constituencies, named after their districts, above the districts")

# --- 9. head of section with remarks ------------------------------------------------------------------------------------------------
d = D("w-kab1")
def salah(ws): under(ws, "Koperasi Aktif")[4].comment = Comment("Angka ini salah, belum diganti staf.", "Kabid")
P("kabid-komentar-salah", "comment", {"Koperasi Aktif TW IV 2023.xlsx": {"Rekap": rec(["KOPERASI AKTIF PER KECAMATAN", "TRIWULAN IV TAHUN 2023"], [["Koperasi Aktif"]], [d.A], total=False, fx=salah)}}, one("koperasi_aktif", but(d.A, 4)), "a comment on Binamu's figure: this is wrong, not replaced yet")
d = D("w-kab2")
P("kabid-jangan-dipakai", "note", {"UMKM TW III 2023.xlsx": {"Rekap": rec(["JUMLAH UMKM PER KECAMATAN", "TRIWULAN III TAHUN 2023"], [["Jumlah UMKM", "Catatan Kabid"]], [d.um, ["belum valid, jangan dipakai" if i in (3, 8) else None for i in range(11)]], total=False)}}, one("umkm_total", but(d.um, 3, 8), Q3), "two rows: not valid yet, do not use")
d = D("w-kab3")
T("kabid-dikembalikan", "note", {"Izin TW I 2023.xlsx": {"Rekap": rec(["DIKEMBALIKAN ! Angka tidak cocok dengan register, hitung ulang semua. (Kabid, 3/4)", "UMKM YANG DIFASILITASI IZIN USAHA", "TRIWULAN I TAHUN 2023"], [["Jumlah UMKM"]], [d.z1], fx=lambda ws: setattr(find(ws, "DIKEMBALIKAN*"), "font", Font(color="FFFF0000", b=True)))}}, "sent back by the head: figures do not agree, count again")
d = D("w-kab4")
T("kabid-judul-keliru", "note", {"Diklat TW IV 2023.xlsx": {"Rekap": rec(["PESERTA DIKLAT PERKOPERASIAN DAN UMKM", "TRIWULAN IV TAHUN 2023"], [["Jumlah Peserta"]], [d.p4], foot=["", "Disposisi Kabid : judul keliru, isi tabel ini adalah peserta tahun 2022. Perbaiki judulnya."])}}, "the head writes that the title is wrong: participants of 2022")

# --- 10. evidence for e-SAKIP -----------------------------------------------------------------------------------------------------------
d = D("w-sak1")
P("sakip-rencana-aksi", "sheetname", {"Renaksi dan Realisasi 2023.xlsx": {"Rencana Aksi": rec(["PESERTA DIKLAT PERKOPERASIAN DAN UMKM TAHUN 2023"], [["TW I", "TW II", "TW III", "TW IV"]], [d.n1, d.n2, d.n3, d.n4]), "Realisasi Aksi": rec(["REALISASI PESERTA DIKLAT PERKOPERASIAN DAN UMKM TAHUN 2023"], [["TW I", "TW II"]], [d.p1, d.p2])}}, dik(d.p1, Q1) + dik(d.p2, Q2), "a tab of the plan of action (its title does not say so) beside the realised")
d = D("w-sak2")
T("sakip-crosscutting", "title", {"Bukti Crosscutting TW IV 2023.xlsx": {"Data": rec(["PESERTA PELATIHAN UMKM YANG DILAKSANAKAN OLEH PERANGKAT DAERAH LAIN", "(DUKUNGAN CROSSCUTTING) TRIWULAN IV TAHUN 2023"], [["Jumlah Peserta"]], [d.p4])}}, "trainings that other offices held")
d = D("w-sak3"); ra = [v % 40 + 45 for v in d.o1]; rb = [v % 30 + 60 for v in d.o2]
P("sakip-capaian-grup", "heading", {"Capaian Kinerja Koperasi TW IV 2023.xlsx": {"Data": rec(["REALISASI DAN CAPAIAN KINERJA KELEMBAGAAN KOPERASI", "TRIWULAN IV TAHUN 2023"], [["Capaian terhadap Target (%)", None, "Realisasi (unit)", None], ["Koperasi Aktif", "Jumlah Koperasi"] * 2], [ra, rb, d.A, d.J], total=False)}}, [kop(d)[0], kop(d)[2]], "attainment in percent as whole numbers under the same names, before the real ones")
d = D("w-sak4")
T("sakip-pk-perubahan", "title", {"PK Perubahan 2023.xlsx": {"Lampiran": rec(["LAMPIRAN PERJANJIAN KINERJA PERUBAHAN TAHUN 2023", "Sasaran kinerja peserta diklat perkoperasian dan UMKM per kecamatan"], [["Jumlah Peserta (orang)"]], [d.p1], foot=["Pihak Kedua,", "", "Pejabat Rekaan A", "Pihak Pertama,", "", "Pejabat Rekaan B"])}}, "participants promised in an agreement, not trained")

# --- 11. monthly reports -------------------------------------------------------------------------------------------------------------------
d = D("w-bul1")
T("bulan-laporan-harian", "period", {"Agustus 2023/Lap Harian.xlsx": {"14": rec(["LAPORAN HARIAN FASILITASI IZIN USAHA BAGI UMKM", "HARI SENIN TANGGAL 14 AGUSTUS 2023"], [["Jumlah UMKM"]], [d.n1])}}, "one day, not the month")
d = D("w-bul2"); mm = [d.nums(0, 5, "c%d" % i) for i in range(12)]
P("bulan-prognosis", "heading", {"Peserta Diklat 2023 s.d. prognosis.xlsx": {"2023": rec(["PESERTA DIKLAT PERKOPERASIAN DAN UMKM", "TAHUN 2023"], [["Realisasi"] + [None] * 8 + ["Prognosis", None, None], BL], mm)}}, [x for i in range(9) for x in dik(mm[i], "2023-%02d" % (i + 1))], "the last three months are a forecast")
d = D("w-bul3")
T("bulan-rata-rata", "title", {"Rekap Diklat 2023.xlsx": {"Rata2": rec(["RATA-RATA PESERTA DIKLAT PERKOPERASIAN DAN UMKM PER BULAN", "TAHUN 2023"], [["Jumlah Peserta"]], [d.n1], total=False)}}, "the mean of a month")

# --- 12. the season of members' meetings (RAT) --------------------------------------------------------------------------------------------------
d = D("w-rat1")
T("rat-wajib", "title", {"Koperasi TW I 2023.xlsx": {"Rekap": rec(["KOPERASI YANG WAJIB MENYELENGGARAKAN RAT PALING LAMBAT BULAN MARET", "TRIWULAN I TAHUN 2023"], [["Jumlah Koperasi"]], [d.p1])}}, "only those that must meet by March")
d = D("w-rat2"); b = [v % 4 + 1 for v in d.n1]
P("rat-aktif-terbagi", "heading", {"Koperasi dan RAT TW II 2023.xlsx": {"Rekap": rec(["REKAPITULASI KOPERASI TRIWULAN II TAHUN 2023"], [["Koperasi Aktif Sudah RAT", "Koperasi Aktif Belum RAT", "Jumlah Koperasi Aktif", "Jumlah Koperasi"]], [[x - y for x, y in zip(d.A, b)], b, d.A, d.J])}}, [kop(d, Q2)[0], kop(d, Q2)[2]], "the active divided in two before their sum")
d = D("w-rat3")
T("rat-tutup-buku", "period", {"RAT 2023/Koperasi bahan RAT 2023.xlsx": {"Rekap": rec(["KEADAAN KOPERASI PADA SAAT TUTUP BUKU 31 DESEMBER 2022", "(bahan RAT Tahun 2023)"], [AT], at(d))}}, "position at the closing of the books of 2022; 2023 is the year of the meeting")
d = D("w-rat4")
T("rat-kehadiran", "title", {"RAT Koperasi TW I 2023.xlsx": {"Rekap": rec(["REKAP KEHADIRAN PADA RAPAT ANGGOTA TAHUNAN (ORANG YANG HADIR)", "TRIWULAN I TAHUN 2023"], [["Koperasi Aktif", "Koperasi Tidak Aktif", "Jumlah"]], [d.o1, d.o2, add(d.o1, d.o2)])}}, "persons who attended the meetings of active and inactive cooperatives")
