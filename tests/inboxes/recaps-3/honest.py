"""Tables that a person of the office reads without doubt, as twelve officers keep them (plan, intern, copy, one, bps, prov, gs, wps, kabid, sakip, bulan, rat)."""
from lib import *
from openpyxl.comments import Comment
import datetime

Q1, Q2, Q3, Q4, Y = "2023-Q1", "2023-Q2", "2023-Q3", "2023-Q4", "2023"
AT = ["Koperasi Aktif", "Koperasi Tidak Aktif", "Jumlah Koperasi"]
ATU = ["Aktif", "Tidak Aktif", "Jumlah"]
MK = ["Usaha Mikro", "Usaha Kecil", "Usaha Menengah", "Jumlah UMKM"]


def kop(d, p=Q4): return [("koperasi_aktif", p, False, d.A), ("koperasi_tidak_aktif", p, False, d.T), ("koperasi_total", p, False, d.J)]
def kops(a, t, p): return [("koperasi_aktif", p, False, a), ("koperasi_tidak_aktif", p, False, t), ("koperasi_total", p, False, add(a, t))]
def um(d, p=Q4): return [("umkm_mikro", p, False, d.mi), ("umkm_kecil", p, False, d.ke), ("umkm_menengah", p, False, d.me), ("umkm_total", p, False, d.um)]
def one(m, v, p=Q4, cum=False): return [(m, p, cum, v)]
def dik(v, p=Q4, cum=False): return one("peserta_diklat", v, p, cum)
def izin(v, p=Q4, cum=False): return one("umkm_izin_usaha", v, p, cum)
def bant(v, p=Q4, cum=False): return one("ukm_difasilitasi", v, p, cum)
def tgt(v, p=Q4): return one("ukm_target", v, p)
def pick(v, *idx): return [x if i in idx else None for i, x in enumerate(v)]
def but(v, *idx): return [None if i in idx else x for i, x in enumerate(v)]
def less(v, k): return [x - k for x in v]
def H(name, area, files, may, note="", **k): case("honest", area, "h-" + name, files, may, note, **k)
def at(d): return [d.A, d.T, d.J]
def mk(d): return [d.mi, d.ke, d.me, d.um]


# --- 1. the careful planner: cover, contents, metadata, formulas, checks ---------------------------------------------
d = D("z-plan1")
H("plan-buku", "structure", {"01_Kompilasi Data Sektoral_TW-III_2023.xlsx": {
    "Sampul": text("KOMPILASI DATA SEKTORAL", "URUSAN KOPERASI, USAHA KECIL DAN MENENGAH", "TRIWULAN III TAHUN 2023", "", "SUBBAGIAN PERENCANAAN DAN PELAPORAN", "DINAS KOPERASI DAN UKM KABUPATEN JENEPONTO", at=(6, 3)),
    "Daftar Isi": text("DAFTAR ISI", ["Tabel 1", "Koperasi menurut keaktifan"], ["Tabel 2", "UMKM menurut skala usaha"], ["Tabel 3", "Peserta pelatihan"]),
    "Tabel 1": rec(["Tabel 1. Koperasi Menurut Keaktifan per Kecamatan, Triwulan III Tahun 2023"], [["Koperasi (unit)", None, None], ATU], at(d), totalformula=True, foot=["Sumber : Bidang Kelembagaan Koperasi"]),
    "Tabel 2": rec(["Tabel 2. UMKM Menurut Skala Usaha per Kecamatan, Triwulan III Tahun 2023"], [MK], mk(d), totalformula=True, foot=["Sumber : Bidang Pemberdayaan UKM"]),
    "Tabel 3": rec(["Tabel 3. Peserta Pelatihan Perkoperasian dan UMKM, Triwulan III Tahun 2023"], [["Peserta (orang)"]], [d.p3], totalformula=True, foot=["Sumber : Bidang Pemberdayaan UKM"]),
    "Metadata": text("METADATA", ["Variabel", "Konsep dan definisi"], ["Koperasi aktif", "Koperasi yang menjalankan kegiatan usaha dan organisasinya"], ["UMKM", "Usaha sesuai PP Nomor 7 Tahun 2021"], ["Peserta", "Orang yang mengikuti pelatihan sampai selesai"])}},
  kop(d, Q3) + um(d, Q3) + dik(d.p3, Q3), "a book: cover, contents, three tables, metadata in words")
d = D("z-plan2")
H("plan-kode-ganda", "structure", {"02_UMKM_TW-II_2023.xlsx": {"Data": R([["JUMLAH USAHA MIKRO, KECIL DAN MENENGAH MENURUT KECAMATAN"], ["Keadaan akhir Triwulan II Tahun 2023"], [], ["No.", "Kode BPS", "Kode Kemendagri", "Kecamatan"] + MK, [None, None, None, None] + ["unit usaha"] * 4] + [[i + 1, 7304000 + [10, 11, 20, 21, 30, 31, 40, 41, 42, 50, 51][i], c, n, d.mi[i], d.ke[i], d.me[i], F("=SUM(E%d:G%d)" % (i + 6, i + 6), d.um[i])] for i, (c, n) in enumerate(KEC)] + [["Kabupaten", None, None, None] + [F("=SUM(%s6:%s16)" % (L, L), sum(v)) for L, v in zip("EFGH", mk(d))]], ["A17:D17"])}}, um(d, Q2), "two codes before the name, a unit under each heading, formulas in row and column")
d = D("z-plan3")
H("plan-kolom-cek", "heading", {"01_Koperasi_TW-I_2023.xlsx": {"Data": rec(["JUMLAH KOPERASI MENURUT KECAMATAN", "Triwulan I Tahun 2023"], [["Jumlah Koperasi", "Koperasi Aktif", "Koperasi Tidak Aktif", "Selisih (cek)", "Hasil"]], [d.J, d.A, d.T, [0] * 11, txt("Sesuai")])}}, kop(d, Q1), "a column of checks: all nought, 'Sesuai'")
d = D("z-plan4"); s1, s2, s3 = d.n1, add(d.n1, d.n2), add(d.n1, d.n2, d.n3)
H("plan-sd-triwulan", "period", {"04_Sarpras_2023.xlsx": {"Data": rec(["REALISASI PELAKU UKM YANG MENDAPATKAN BANTUAN SARANA DAN PRASARANA", "TAHUN ANGGARAN 2023"], [["Target Tahun 2023 (Pelaku UKM)", "Realisasi Kumulatif (Pelaku UKM)", None, None], ["^", "s.d. TW I", "s.d. TW II", "s.d. TW III"]], [d.tg, s1, s2, s3])}}, tgt(d.tg, Y) + bant(s1, Q1, True) + bant(s2, Q2, True) + bant(s3, Q3, True), "the year's target and three running totals")
d = D("z-plan5")
H("plan-banding-tw", "period", {"01_Koperasi_Perkembangan TW II-III 2023.xlsx": {"Data": rec(["KEADAAN KOPERASI TRIWULAN II DAN TRIWULAN III TAHUN 2023"], [["Koperasi Aktif", None, None, "Jumlah Koperasi", None, None], ["TW II", "TW III", "+/-"] * 2], [less(d.A, 1), d.A, [1] * 11, less(d.J, 2), d.J, [2] * 11])}}, one("koperasi_aktif", less(d.A, 1), Q2) + one("koperasi_aktif", d.A, Q3) + one("koperasi_total", less(d.J, 2), Q2) + one("koperasi_total", d.J, Q3), "two quarters and their difference under each measure")
d = D("z-plan6")
H("plan-grafik", "structure", {"01_Koperasi_TW-IV_2023.xlsx": {"Data": rec(["KEADAAN KOPERASI MENURUT KECAMATAN", "TRIWULAN IV TAHUN 2023"], [AT], at(d), fx=lambda ws: setattr(ws, "freeze_panes", "C5")),
    "Grafik": R([["GRAFIK KOPERASI AKTIF"]], fx=chart("Data", 3, 5))}}, kop(d), "a table and a chart sheet drawn from it")
d = D("z-plan7"); zz = add(d.z1, d.z2, d.z3, d.z4)
H("plan-jumlah-setahun", "period", {"03_Izin Usaha_2023.xlsx": {"Data": rec(["JUMLAH UMKM YANG DIFASILITASI IZIN USAHA", "TAHUN 2023"], [["Realisasi (UMKM)", None, None, None, None], ["TW I", "TW II", "TW III", "TW IV", "Jumlah 2023"]], [d.z1, d.z2, d.z3, d.z4, [F("=SUM(C%d:F%d)" % (i + 6, i + 6), v) for i, v in enumerate(zz)]]), "Rumus": text("RUMUS", "Jumlah 2023 = TW I + TW II + TW III + TW IV", "Persentase = Jumlah 2023 / jumlah seluruh UMKM x 100")}}, izin(d.z1, Q1) + izin(d.z2, Q2) + izin(d.z3, Q3) + izin(d.z4, Q4) + izin(zz, Y), "four quarters and the year's sum by formula; a tab of formulas in words")

# --- 2. the intern: typos, small letters, colours, loose files --------------------------------------------------------
d = D("z-int1")
H("intern-typo-kepala", "heading", {"data koprasi dari kak bidang FIX.xlsx": {"Sheet1": rec(["DATA KOPRASI KABUPATEN JENEPONTO", "TRIWULAN III TAHUN 2023"], [["Kopersi Aktif", "Kopersi Tidak Aktif", "Jumalah Kopersi"]], at(d), kec="Kecamtan")}}, kop(d, Q3), "headings and title with typing errors")
d = D("z-int2")
H("intern-huruf-kecil", "cell", {"umkm tw 2.xlsx": {"umkm": rec(["rekap jumlah umkm per kecamatan", "triwulan ii tahun 2023"], [["usaha mikro", "usaha kecil", "usaha menengah", "jumlah umkm"]], mk(d), kec="kecamatan", nohead="no", name=lambda n: "kec. " + n.lower() + "  ", totalword="total")}}, um(d, Q2), "everything in small letters, spaces after the names")
d = D("z-int3")
H("intern-angka-teks", "cell", {"tugas rekap koperasi tw 4 th 2023.xlsx": {"Sheet1": rec(["Rekap Koperasi Triwulan IV Tahun 2023"], [AT], [[" %d " % v for v in c] for c in at(d)], total=False)}}, kop(d), "numbers typed as text with blanks around")
d = D("z-int4")
H("intern-tengah-lembar", "structure", {"peserta pelatihan tw3 2023.xlsx": {"Sheet1": R([["PESERTA PELATIHAN KOPERASI DAN UMKM"], ["Triwulan 3 Tahun 2023"], [], [], ["No", "Nama Kecamatan", "Jml. Peserta"]] + [x for i, n in enumerate(N) for x in ([i + 1, n, d.p3[i]],) + (([],) if i in (3, 7) else ())] + [[], ["", "TOTAL", sum(d.p3)]], r0=7, c0=4)}}, dik(d.p3, Q3), "table begins at D7, empty rows inside")
d = D("z-int5")
H("intern-tab-coret", "sheetname", {"izin usaha FIX BANGET (2).xlsx": {"yg dipake": rec(["UMKM yang Difasilitasi Izin Usaha", "Triwulan I Tahun 2023"], [["Jumlah UMKM"]], [d.z1]), "itung2": R([["cek total"], [sum(d.z1[:5]), sum(d.z1[5:])], [sum(d.z1), "ok"]])}}, izin(d.z1, Q1), "a tab of scratch sums beside the table")
d = D("z-int6")
def kuning(ws):
    for n in ("Bangkala", "Arung Keke"):
        for c in ws[find(ws, n).row]: c.fill = PatternFill("solid", fgColor="FF00B0F0")
H("intern-nama-typo", "cell", {"koperasi tw II 2023 warna warni.xlsx": {"Sheet1": rec(["Data Koperasi Triwulan II 2023"], [AT], at(d), name=lambda n: {"Bontoramba": "Bonto Ramba", "Tarowang": "Taroang", "Arungkeke": "Arung Keke", "Kelara": "Kellara", "Bangkala Barat": "Bangkala Brt"}.get(n, n), foot=["ket: biru = kecamatan pesisir"], fx=kuning)}}, kop(d, Q2), "usual misspellings of five districts; a colour that says only coast")
d = D("z-int7")
H("intern-centang", "heading", {"bantuan sarpras tw IV 2023 (sudah dicek).xlsx": {"Sheet1": rec(["Penerima Bantuan Sarana dan Prasarana Pelaku UKM", "TW IV 2023"], [["Target", "Realisasi", "Dicek"]], [d.tg, d.bt, txt("✓")])}}, bant(d.bt) + tgt(d.tg), "a tick in each row: checked")

# --- 3. copies last quarter's file, with care (year 2024) ----------------------------------------------------------------
P1, P2, P3, P4 = "2024-Q1", "2024-Q2", "2024-Q3", "2024-Q4"
d = D("z-cop1")
ks = {t: (less(d.A, 2 - k), less(d.T, k - 2)) for k, t in enumerate(("I", "II", "III"))}
H("copy-tab-per-tw", "sheetname", {"Rekap Kop 2024.xlsx": {"TW " + t: rec(["REKAPITULASI DATA KOPERASI", "TRIWULAN %s TAHUN 2024" % t], [AT], [a, k, add(a, k)], foot=["", "Jeneponto,            2024", "Yang membuat,", "", "Pejabat Rekaan"]) for t, (a, k) in ks.items()}}, kops(*ks["I"], P1) + kops(*ks["II"], P2) + kops(*ks["III"], P3), "one tab a quarter, titles brought up to date", year=2024)
d = D("z-cop2")
H("copy-lalu-ini", "period", {"Kop TW III 2024.xlsx": {"Rekap": rec(["REKAPITULASI DATA KOPERASI", "TRIWULAN III TAHUN 2024"], [["Triwulan II 2024", None, None, "Triwulan III 2024", None, None], ATU * 2], [less(d.A, 1), d.T, less(d.J, 1)] + at(d))}}, kops(less(d.A, 1), d.T, P2) + kop(d, P3), "last quarter beside this one, both named", year=2024)
d = D("z-cop3")
H("copy-nama-file", "file", {"TW 3/Rekap UMKM TW III 2024 - Copy (3).xlsx": {"Rekap": rec(["REKAPITULASI USAHA MIKRO, KECIL DAN MENENGAH", "TRIWULAN III TAHUN 2024"], [MK], mk(d), totalformula=True)}}, um(d, P3), "'Copy (3)' in the file name, the title is right", year=2024)
d = D("z-cop4")
H("copy-sd-tw-ini", "period", {"Izin TW II 2024.xlsx": {"Rekap": rec(["REKAPITULASI UMKM YANG DIFASILITASI IZIN USAHA", "TRIWULAN II TAHUN 2024"], [["TW I", "TW II", "s.d. TW II"]], [d.z1, d.z2, [F("=C%d+D%d" % (i + 5, i + 5), v) for i, v in enumerate(add(d.z1, d.z2))]])}}, izin(d.z1, P1) + izin(d.z2, P2) + izin(add(d.z1, d.z2), P2, True), "both quarters and the running total by formula", year=2024)
d = D("z-cop5")
H("copy-dua-file", "file", {"2024/TW I/Pelatihan.xlsx": {"Rekap": rec(["PESERTA DIKLAT PERKOPERASIAN DAN UMKM", "TRIWULAN I TAHUN 2024"], [["Laki-laki", "Perempuan", "Jumlah"]], [d.n1, d.n2, add(d.n1, d.n2)])}, "2024/TW II/Pelatihan.xlsx": {"Rekap": rec(["PESERTA DIKLAT PERKOPERASIAN DAN UMKM", "TRIWULAN II TAHUN 2024"], [["Laki-laki", "Perempuan", "Jumlah"]], [d.n3, d.n4, add(d.n3, d.n4)])}}, dik(add(d.n1, d.n2), P1) + dik(add(d.n3, d.n4), P2), "the same file a quarter later, by sex", year=2024)
d = D("z-cop6")
H("copy-akhir-2023", "period", {"UMKM TW II 2024.xlsx": {"Rekap": rec(["JUMLAH USAHA MIKRO, KECIL DAN MENENGAH PER KECAMATAN"], [["Jumlah UMKM", None, None], ["Triwulan IV Tahun 2023", "Triwulan I Tahun 2024", "Triwulan II Tahun 2024"]], [less(d.um, 15), less(d.um, 7), d.um])}}, one("umkm_total", less(d.um, 7), P1) + one("umkm_total", d.um, P2), "the end of last year as the first column", year=2024)

# --- 4. everything on one page: letterhead, several tables ----------------------------------------------------------------
def letter(nr, hal): return LETTER + ["", ["Nomor", None, ": 518/%s/DKUKM/2023" % nr], ["Lampiran", None, ": 1 (satu) lembar"], ["Perihal", None, ": " + hal], ""]


d = D("z-one1")
H("one-empat-tabel", "structure", {"Data Dinas TW II 2023.xlsx": {"Print": [rec(LETTER + ["", "DATA KOPERASI DAN UKM TRIWULAN II TAHUN 2023", "", "1. KOPERASI"], [AT], at(d), space=0), rec(["2. USAHA MIKRO, KECIL DAN MENENGAH"], [MK], mk(d), space=0), rec(["3. PESERTA PELATIHAN PERKOPERASIAN DAN UMKM"], [["Jumlah Peserta"]], [d.p2], space=0), rec(["4. UMKM YANG DIFASILITASI IZIN USAHA"], [["Jumlah UMKM"]], [d.z2], space=0, foot=["", "Kepala Dinas,", "", "Pejabat Rekaan"])]}},
  kop(d, Q2) + um(d, Q2) + dik(d.p2, Q2) + izin(d.z2, Q2), "four numbered tables below each other, the quarter said once at the top")
d = D("z-one2")
def common(ws): ws.merge_cells("A1:L1"); ws["A1"].alignment = Alignment(horizontal="center")
H("one-kiri-kanan", "structure", {"rekap satu halaman.xlsx": {"Print": [R([["REKAP KOPERASI DAN UMKM KABUPATEN JENEPONTO TRIWULAN III TAHUN 2023"]], fx=common), rec(["KOPERASI"], [AT], at(d), at=(3, 1), space=0), rec(["UMKM"], [MK], mk(d), at=(3, 7), space=0)]}}, kop(d, Q3) + um(d, Q3), "two tables side by side under one title")
d = D("z-one3")
H("one-tabel-lebar", "heading", {"MATRIKS DATA POKOK DINAS.xlsx": {"Matriks": rec(["MATRIKS DATA POKOK DINAS KOPERASI DAN UKM", "TRIWULAN IV TAHUN 2023"], [["Koperasi (unit)", None, None, "UMKM (unit)", None, None, None, "Peserta Diklat (orang)", "UMKM Difasilitasi Izin Usaha", "Bantuan Sarana dan Prasarana (Pelaku UKM)", None, None], ATU + ["Mikro", "Kecil", "Menengah", "Jumlah", "^", "^", "Target", "Realisasi", "%"]], at(d) + mk(d) + [d.p4, d.z4, d.tg, d.bt, pct(d.bt, d.tg)], numrow=list("1234567") + ["8", "9", "10", "11", "12", "13", "14"])}},
  kop(d) + um(d) + dik(d.p4) + izin(d.z4) + bant(d.bt) + tgt(d.tg), "all measures in one wide table with groups")
d = D("z-one4")
H("one-dua-lajur", "structure", {"kop aktif tw1 2023.xlsx": {"Print": R([["JUMLAH KOPERASI AKTIF PER KECAMATAN"], ["TRIWULAN I TAHUN 2023"], [], ["No", "Kecamatan", "Koperasi Aktif", None, "No", "Kecamatan", "Koperasi Aktif"]] + [[i + 1, N[i], d.A[i], None] + ([i + 7, N[i + 6], d.A[i + 6]] if i < 5 else [None, "JUMLAH", sum(d.A)]) for i in range(6)])}}, [kop(d, Q1)[0]], "the list goes on in a second lane to save paper")
d = D("z-one5")
H("one-surat", "title", {"surat penyampaian data.xlsx": {"Surat": rec(letter("112", "Penyampaian Data Koperasi Triwulan III Tahun 2023") + ["Bersama ini disampaikan data koperasi per kecamatan Triwulan III Tahun 2023 sebagai berikut :"], [AT], at(d), foot=["Demikian disampaikan, atas perhatiannya diucapkan terima kasih.", "", [None, None, None, "Kepala Dinas,"], "", [None, None, None, "Pejabat Rekaan"], "", "Tembusan :", "1. Bupati Jeneponto (sebagai laporan)", "2. Arsip"])}}, kop(d, Q3), "table in the body of a letter")
d = D("z-one6")
H("one-kisi-empat", "structure", {"pelatihan setahun 2023.xlsx": {"Print": [rec(["PESERTA PELATIHAN PERKOPERASIAN DAN UMKM", "TRIWULAN %s TAHUN 2023" % t], [["Peserta (orang)"]], [getattr(d, k)], at=(r, c), space=0) for t, k, r, c in (("I", "p1", 1, 1), ("II", "p2", 1, 6), ("III", "p3", 18, 1), ("IV", "p4", 18, 6))]}}, dik(d.p1, Q1) + dik(d.p2, Q2) + dik(d.p3, Q3) + dik(d.p4, Q4), "four quarters in a grid of two by two")
d = D("z-one7")
H("one-persen-andil", "heading", {"koperasi persen tw4 2023.xlsx": {"Print": rec(LETTER + ["", "KEADAAN KOPERASI TRIWULAN IV TAHUN 2023"], [AT + ["% Aktif", "Andil thd Kabupaten (%)"]], at(d) + [pct(d.A, d.J), pct(d.J, [sum(d.J)] * 11)])}}, kop(d), "percent active and share of the regency beside")

# --- 5. BPS style ----------------------------------------------------------------------------------------------------------
BK = "Kecamatan\nSubdistrict"
d = D("z-bps1")
H("bps-dwibahasa", "heading", {"Bahan DDA 2024 bab 2.xlsx": {"2.4.1": rec([["Tabel 2.4.1", None, "Jumlah Koperasi Menurut Kecamatan dan Keaktifan di Kabupaten Jeneponto, 2023"], ["Table 2.4.1", None, "Number of Cooperatives by Subdistrict and Activity in Jeneponto Regency, 2023"]], [["Aktif\nActive", "Tidak Aktif\nInactive", "Jumlah\nTotal"]], at(d), no=False, kec=BK, numrow=["(1)", "(2)", "(3)", "(4)"], totalword="Jeneponto", foot=["Sumber/Source: Dinas Koperasi dan UKM/Cooperatives and SME Office"])}}, kop(d, Y), "two languages, table number in its own cell, (1) (2) (3)")
d = D("z-bps2")
qs = [less(d.A, 2), less(d.A, 1), d.A, [v + 1 for v in d.A]]
H("bps-triwulan", "period", {"Koperasi aktif per triwulan.xlsx": {"Tabel": rec(["Jumlah Koperasi Aktif Menurut Kecamatan dan Triwulan di Kabupaten Jeneponto, 2023", "Number of Active Cooperatives by Subdistrict and Quarter in Jeneponto Regency, 2023"], [["Triwulan/Quarter", None, None, None], ["I", "II", "III", "IV"]], qs, no=False, kec=BK, totalword="Jeneponto")}}, [x for q, v in zip((Q1, Q2, Q3, Q4), qs) for x in one("koperasi_aktif", v, q)], "quarters as Roman figures under Triwulan/Quarter")
d = D("z-bps3"); v = list(d.z2); v[3] = 0; v[6] = 0
H("bps-tanda", "cell", {"Fasilitasi izin usaha TW II 2023.xlsx": {"Tabel": rec(["Jumlah UMKM yang Difasilitasi Izin Usaha Menurut Kecamatan, Triwulan II 2023"], [["Jumlah UMKM"]], [["–" if i in (3, 6) else "..." if i == 8 else x for i, x in enumerate(v)]], no=False, kec="Kecamatan", totalword="Jeneponto", total=False, foot=["Keterangan:", "– : tidak ada", "... : data tidak tersedia"])}}, izin(but(v, 8), Q2), "signs of BPS: a dash is none, three dots no data")
d = D("z-bps4")
BC = ["010", "011", "020", "021", "030", "031", "040", "041", "042", "050", "051"]
H("bps-kode-kurung", "cell", {"UMKM MFD TW III 2023.xlsx": {"Tabel": R([["BANYAKNYA USAHA MENURUT SKALA DAN KECAMATAN"], ["TRIWULAN III TAHUN 2023"], [], ["Kecamatan"] + MK] + [["[%s] %s" % (BC[i], n.upper()), d.mi[i], d.ke[i], d.me[i], d.um[i]] for i, n in enumerate(N)] + [["[7304] JENEPONTO"] + [sum(x) for x in mk(d)]])}}, um(d, Q3), "[010] BANGKALA: the code of BPS in brackets before the name")
d = D("z-bps5")
H("bps-indeks-tab", "sheetname", {"KCDA bahan 2023.xlsx": {"Indeks": text("Daftar Tabel", ["6.3", "Banyaknya Usaha Mikro, Kecil dan Menengah, 2023"], ["6.4", "Banyaknya Koperasi, 2023"]), "6.3": rec(["Tabel 6.3 Banyaknya Usaha Mikro, Kecil dan Menengah Menurut Kecamatan, 2023"], [["Mikro", "Kecil", "Menengah", "Jumlah"]], mk(d), no=False, totalword="Jeneponto"), "6.4": rec(["Tabel 6.4 Banyaknya Koperasi Menurut Kecamatan, 2023"], [ATU], at(d), no=False, totalword="Jeneponto")}}, um(d, Y) + kop(d, Y), "tabs named by the number of the table, an index of them")
d = D("z-bps6")
H("bps-angka-revisi", "note", {"Koperasi 2021-2023.xlsx": {"Tabel": rec(["Jumlah Koperasi Menurut Kecamatan, 2021–2023"], [["2021", "2022r", "2023"]], [less(d.J, 3), less(d.J, 1), d.J], no=False, totalword="Jeneponto", foot=["Catatan: r Angka diperbaiki", "Sumber: Dinas Koperasi dan UKM"])}}, one("koperasi_total", d.J, Y), "r at an earlier year: revised")
d = D("z-bps7")
H("bps-baris-tahun", "structure", {"UMKM DDA.xlsx": {"Tabel": rec(["Jumlah Usaha Mikro, Kecil, dan Menengah Menurut Kecamatan di Kabupaten Jeneponto, 2023"], [["Mikro\nMicro", "Kecil\nSmall", "Menengah\nMedium", "Jumlah\nTotal"]], mk(d), no=False, kec=BK, order=ALPHA, totalword="Jeneponto 2023", foot=[["Jeneponto 2022"] + [sum(c) - 40 for c in mk(d)], ["Jeneponto 2021"] + [sum(c) - 90 for c in mk(d)]])}}, um(d, Y), "the regency's earlier years as rows at the end")

# --- 6. provincial form ----------------------------------------------------------------------------------------------------
def form(code, judul, p): return [[None, None, None, None, "FORMULIR " + code], judul, ["Provinsi", None, ": Sulawesi Selatan"], ["Kabupaten/Kota", None, ": Jeneponto"], ["Keadaan", None, ": " + p], ""]


d = D("z-pro1")
H("prov-formulir", "title", {"REK-KOP 02 Jeneponto.xlsx": {"REK-KOP.02": rec(form("REK-KOP.02", "LAPORAN PERKEMBANGAN DATA KOPERASI", "Triwulan II Tahun 2023"), [["Jumlah Koperasi (unit)", None, None], ATU], at(d), numrow=["a", "b", "c", "d", "e"])}}, kop(d, Q2), "form with its code at the right, lettered columns")
d = D("z-pro2"); jb = add(d.J, d.n1)
H("prov-posisi-dua", "heading", {"REK-KOP 03 Jeneponto.xlsx": {"REK-KOP.03": rec(form("REK-KOP.03", "LAPORAN JUMLAH KOPERASI", "Triwulan III Tahun 2023"), [["Jumlah Koperasi", "Mutasi", None, "Jumlah Koperasi"], ["Triwulan II 2023", "Bertambah", "Berkurang", "Triwulan III 2023"]], [d.J, d.n1, [0] * 11, jb], numrow=["1", "2", "3", "4", "5", "6=3+4-5"])}}, one("koperasi_total", d.J, Q2) + one("koperasi_total", jb, Q3), "position, moves, position: each with its quarter")
d = D("z-pro3")
H("prov-umkm", "title", {"FORM UMKM-1 (isian kab).xlsx": {"UMKM-1": rec(form("UMKM-1", "DATA USAHA MIKRO, KECIL DAN MENENGAH", "Triwulan IV Tahun 2023") + [[None, None, None, None, "Satuan : Unit Usaha"]], [["Skala Usaha", None, None, "Total"], ["Mikro", "Kecil", "Menengah", "^"]], mk(d), space=0)}}, um(d), "unit line at the right: business units")
d = D("z-pro4")
H("prov-peserta", "heading", {"FORM SDM-4 Jeneponto.xlsx": {"SDM-4": rec(form("SDM-4", "LAPORAN PELATIHAN PERKOPERASIAN DAN UMKM", "Triwulan I Tahun 2023"), [["Pelatihan (kali)", "Peserta (orang)", None, None], ["^", "Laki-laki", "Perempuan", "Jumlah"]], [d.n5, d.n1, d.n2, add(d.n1, d.n2)])}}, dik(add(d.n1, d.n2), Q1), "number of courses beside the persons by sex")
d = D("z-pro5")
H("prov-long-kode", "structure", {"template_walidata_prov.xlsx": {"isian": long([], ["Kode Kab", "Nama Kab", "Kecamatan", "Kode Indikator", "Nama Indikator", "Satuan", "Tahun", "Triwulan", "Nilai"], [("7304", "Jeneponto", n, k, u, "Unit", 2023, "III", v[i]) for k, u, v in (("KUM01", "Jumlah Koperasi Aktif", d.A), ("KUM02", "Jumlah Koperasi Tidak Aktif", d.T), ("KUM03", "Jumlah Usaha Mikro", d.mi)) for i, n in enumerate(N)])}}, kop(d, Q3)[:2] + one("umkm_mikro", d.mi, Q3), "the province's upload template, one figure a row")
d = D("z-pro6")
H("prov-tab-indikator", "sheetname", {"Isian Indikator Prov 2023.xlsx": {"IND-01": R([["Nama Indikator", "Jumlah koperasi aktif"], ["Satuan", "Unit"], ["Periode", "Triwulan IV Tahun 2023"], [], ["No", "Kecamatan", "Jumlah Koperasi Aktif"]] + [[i + 1, n, d.A[i]] for i, n in enumerate(N)]), "IND-02": R([["Nama Indikator", "Jumlah pelaku UKM yang difasilitasi bantuan sarana dan prasarana"], ["Satuan", "Pelaku UKM"], ["Periode", "Triwulan IV Tahun 2023"], [], ["No", "Kecamatan", "Jumlah Pelaku UKM yang Difasilitasi"]] + [[i + 1, n, d.bt[i]] for i, n in enumerate(N)])}}, [kop(d)[0]] + bant(d.bt), "a tab an indicator, a small head of name, unit and period")
d = D("z-pro7")
H("prov-melintang", "structure", {"Lembar Isian B.xlsx": {"Lembar B": across(["LEMBAR ISIAN B - KELEMBAGAAN KOPERASI", "KABUPATEN JENEPONTO", "POSISI TRIWULAN I TAHUN 2023"], [("1.1 Koperasi Aktif", "unit", d.A), ("1.2 Koperasi Tidak Aktif", "unit", d.T), ("1.3 Jumlah Koperasi (1.1 + 1.2)", "unit", d.J), ("1.4 Anggota Koperasi", "orang", d.o1)], lead=("No", "Rincian", "Satuan"), names=["Kec. " + n for n in N])}}, kop(d, Q1), "districts across, numbered lines, members in the last line")

# --- 7. Google Sheets ------------------------------------------------------------------------------------------------------
def froze(ws): ws.freeze_panes = "A2"


d = D("z-gs1")
H("gs-form-responses", "structure", {"Data Koperasi TW II 2023 (Jawaban).xlsx": {"Form Responses 1": R([["Timestamp", "Nama Kecamatan", "Jumlah Koperasi Aktif (unit)", "Jumlah Koperasi Tidak Aktif (unit)"]] + [[datetime.datetime(2023, 7, 3 + k // 3, 8 + k % 3, 11 + k, 5), "Kecamatan " + N[i], d.A[i], d.T[i]] for k, i in enumerate([4, 0, 7, 2, 10, 1, 5, 3, 9, 6, 8])], fx=froze)}}, kop(d, Q2)[:2], "answers to a form, one a district, in order of arrival; file names the quarter")
d = D("z-gs2")
H("gs-kolom-periode", "structure", {"rekap pelatihan - Google Sheets.xlsx": {"Sheet1": R([["Periode", "Kecamatan", "Jumlah Peserta Pelatihan"]] + [["TW %s 2023" % t, n, getattr(d, k)[i]] for t, k in (("I", "p1"), ("II", "p2")) for i, n in enumerate(N)], fx=froze)}}, dik(d.p1, Q1) + dik(d.p2, Q2), "the quarter stands on each row")
d = D("z-gs3")
H("gs-kepala-satu-baris", "heading", {"Koperasi 2023.xlsx": {"data": R([["Kecamatan"] + ["Koperasi Aktif TW %s 2023" % t for t in ("I", "II", "III")] + ["Jumlah Koperasi TW %s 2023" % t for t in ("I", "II", "III")]] + [[n, d.A[i] - 2, d.A[i] - 1, d.A[i], d.J[i] - 2, d.J[i] - 1, d.J[i]] for i, n in enumerate(N)], fx=froze)}}, [x for q, k in ((Q1, 2), (Q2, 1), (Q3, 0)) for x in one("koperasi_aktif", less(d.A, k), q) + one("koperasi_total", less(d.J, k), q)], "measure and quarter in each heading of a single row")
d = D("z-gs4")
H("gs-checkbox", "cell", {"Rekap Koperasi Triwulan IV 2023.xlsx": {"Rekap": R([["Kecamatan", "Koperasi Aktif", "Koperasi Tidak Aktif", "Jumlah Koperasi", "Terverifikasi"]] + [[n, d.A[i], d.T[i], F("=B%d+C%d" % (i + 2, i + 2), d.J[i]), True] for i, n in enumerate(N)], fx=froze)}}, kop(d), "ticked boxes (TRUE) and a formula column")
d = D("z-gs5")
H("gs-banyak-tab", "sheetname", {"Data Dinas TW3 2023.xlsx": {"README": R([["Spreadsheet ini diisi tiap triwulan oleh admin bidang."], ["Jangan mengubah nama tab."]]), "koperasi": R([["Kecamatan"] + AT] + [[n, d.A[i], d.T[i], d.J[i]] for i, n in enumerate(N)]), "umkm": R([["Kecamatan"] + MK] + [[n, d.mi[i], d.ke[i], d.me[i], d.um[i]] for i, n in enumerate(N)]), "pelatihan": R([["Kecamatan", "Jumlah Peserta Pelatihan"]] + [[n, d.p3[i]] for i, n in enumerate(N)])}}, kop(d, Q3) + um(d, Q3) + dik(d.p3, Q3), "a tab a subject, a README, the quarter in the file name")
d = D("z-gs6")
H("gs-baris-petunjuk", "structure", {"Isian UMKM TW I 2023.xlsx": {"Isian": R([["Kecamatan"] + MK, ["(nama kecamatan)"] + ["(isi angka)"] * 3 + ["(otomatis)"]] + [["KECAMATAN " + n.upper(), d.mi[i], d.ke[i], d.me[i], F("=SUM(B%d:D%d)" % (i + 3, i + 3), d.um[i])] for i, n in enumerate(N)], fx=froze)}}, um(d, Q1), "a row of hints in brackets under the heading")
d = D("z-gs7")
H("gs-total-baris-dua", "structure", {"Copy of Fasilitasi Izin Usaha TW IV 2023.xlsx": {"Copy of Rekap": R([["Kecamatan", "UMKM yang Difasilitasi Izin Usaha"], ["TOTAL KABUPATEN", F("=SUM(B3:B13)", sum(d.z4))]] + [[N[i], d.z4[i]] for i in ALPHA], fx=froze)}}, izin(d.z4), "the total frozen above the rows; 'Copy of' in file and tab")

# --- 8. WPS ----------------------------------------------------------------------------------------------------------------
d = D("z-wps1")
H("wps-teks-judul-tengah", "cell", {"Buku Kerja1 koperasi tw4 2023.xlsx": {"Sheet1": rec(["REKAPITULASI KOPERASI KABUPATEN JENEPONTO", "TRIWULAN IV TAHUN 2023"], [AT], [[str(v) for v in c] for c in at(d)], total=False, mergetitle=True)}}, kop(d), "numbers as text, centred merged title, file name begun by the program (Buku Kerja1)")
d = D("z-wps2")
def sembunyi(ws): hide_col(ws, "kode")
H("wps-kolom-kode-hidden", "hidden", {"umkm tw3 th2023.xlsx": {"Sheet1": R([["DATA UMKM MENURUT SKALA USAHA"], ["TRIWULAN III TAHUN 2023"], [], ["No", "kode", "Kecamatan"] + MK] + [[i + 1, c.replace(".", ""), n, d.mi[i], d.ke[i], d.me[i], d.um[i]] for i, (c, n) in enumerate(KEC)] + [[None, None, "JUMLAH"] + [sum(x) for x in mk(d)]], fx=sembunyi)}}, um(d, Q3), "a hidden helper column of codes")
d = D("z-wps3")
H("wps-kepala-tiga", "heading", {"kop triwulan 2.xlsx": {"Sheet1": rec(["KEADAAN KOPERASI TRIWULAN II TAHUN 2023"], [["KEADAAN KOPERASI", None, None], ["KEAKTIFAN", None, "JUMLAH KOPERASI"], ["AKTIF", "TIDAK AKTIF", "^"]], at(d), kec="KECAMATAN", nohead="NO.", totalword="J U M L A H")}}, kop(d, Q2), "three merged heading rows, spaced JUMLAH")
d = D("z-wps4")
H("wps-spasi-ganda", "cell", {"pelatihan .xlsx": {"Sheet1 ": rec(["REKAP  PESERTA  PELATIHAN  PERKOPERASIAN  DAN  UMKM ", " TRIWULAN  III   TAHUN  2023"], [["Jumlah  Peserta  "]], [d.p3], kec=" Kecamatan ", name=lambda n: " " + n.replace(" ", "  ").upper() + " ")}}, dik(d.p3, Q3), "double blanks everywhere, a blank after the tab's name")
d = D("z-wps5")
H("wps-periode-kanan", "title", {"sarpras.xlsx": {"Sheet1": rec([["BANTUAN SARANA DAN PRASARANA PELAKU UKM", None, None, None, "Periode : TW III 2023"]], [["Target (UKM)", "Realisasi (UKM)", "Capaian"]], [d.tg, d.bt, ["%s %%" % str(v).replace(".", ",") for v in pct(d.bt, d.tg)]])}}, bant(d.bt, Q3) + tgt(d.tg, Q3), "period at the right end of the title's row; percent as text")
d = D("z-wps6")
H("wps-baris-persen", "structure", {"koperasi tw 4.xlsx": {"Sheet1": rec(["DATA KOPERASI TRIWULAN IV TAHUN 2023"], [AT], at(d), foot=[[None, "Persentase (%)", pct([sum(d.A)], [sum(d.J)])[0], pct([sum(d.T)], [sum(d.J)])[0], 100]])}}, kop(d), "a row of percent below the sum")
d = D("z-wps7"); lp = add(d.n1, d.n2)
H("wps-input-rekap", "structure", {"diklat tw2 2023 rumus.xlsx": {"Rekap": rec(["REKAP PESERTA DIKLAT PERKOPERASIAN DAN UMKM", "TRIWULAN II TAHUN 2023"], [["Jumlah Peserta"]], [[F("=Input!E%d" % (i + 5), v) for i, v in enumerate(lp)]], totalformula=True), "Input": rec(["INPUT PESERTA DIKLAT PERKOPERASIAN DAN UMKM", "TRIWULAN II TAHUN 2023"], [["L", "P", "Jumlah Peserta"]], [d.n1, d.n2, lp])}}, dik(lp, Q2), "the recap refers to the input tab, same figures")

# --- 9. head of section with remarks ----------------------------------------------------------------------------------------
d = D("z-kab1")
H("kabid-catatan-angka", "heading", {"Koperasi TW III 2023 (paraf Kabid).xlsx": {"Rekap": rec(LETTER[:2] + ["KEADAAN KOPERASI TRIWULAN III TAHUN 2023"], [AT + ["Catatan Kabid"]], at(d) + [txt("naik 2 dari TW lalu", None, "cek lagi RAT-nya tahun depan", None, "1 koperasi pindah alamat", None)])}}, kop(d, Q3), "remarks with numbers in the last column")
d = D("z-kab2")
def paraf(ws):
    cs = under(ws, "Jumlah UMKM")
    cs[0].comment = Comment("OK, sudah sesuai data lapangan", "Kabid"); cs[4].comment = Comment("cocok dengan ODS per kecamatan", "Kabid")
H("kabid-komentar-ok", "comment", {"UMKM TW II 2023.xlsx": {"Rekap": rec(["JUMLAH UMKM PER KECAMATAN", "TRIWULAN II TAHUN 2023"], [["Usaha Mikro", "Usaha Kecil", "Usaha Menengah", "Jumlah UMKM"]], mk(d), fx=paraf)}}, um(d, Q2), "comments on two cells that approve")
d = D("z-kab3")
H("kabid-analisa", "note", {"Evaluasi Izin TW III 2023.xlsx": {"Rekap": rec(["UMKM YANG DIFASILITASI IZIN USAHA", "TRIWULAN III TAHUN 2023"], [["Jumlah UMKM"]], [d.z3], foot=["", "ANALISA :", "1. Capaian terbesar terdapat di kecamatan dengan pasar harian.", "2. Faktor pendorong : petugas pendamping turun 2 kali sebulan.", "3. Faktor penghambat : jaringan internet di 3 desa.", "4. Tindak lanjut : jemput bola pada Triwulan IV."])}}, izin(d.z3, Q3), "an analysis in sentences below")
d = D("z-kab4")
def merah(ws): find(ws, "ACC KABID*").font = Font(color="FFFF0000", b=True)
H("kabid-acc", "note", {"Bantuan TW IV 2023.xlsx": {"Rekap": rec(["ACC KABID 4/1 - SUDAH BENAR, SILAKAN DIKIRIM KE PERENCANAAN", "REALISASI BANTUAN SARANA DAN PRASARANA PELAKU UKM", "TRIWULAN IV TAHUN 2023"], [["Target Pelaku UKM", "Realisasi Pelaku UKM"]], [d.tg, d.bt], fx=merah)}}, bant(d.bt) + tgt(d.tg), "red words above the title: approved")
d = D("z-kab5")
def coretket(ws): find(ws, "menunggu BA").font = Font(strike=True)
H("kabid-keterangan-dicoret", "cell", {"Diklat TW I 2023.xlsx": {"Rekap": rec(["PESERTA DIKLAT PERKOPERASIAN DAN UMKM", "TRIWULAN I TAHUN 2023"], [["Jumlah Peserta", "Keterangan"]], [d.p1, [None, None, "menunggu BA"] + [None] * 8], fx=coretket)}}, dik(d.p1, Q1), "only a remark is struck out: done since")
d = D("z-kab6")
H("kabid-kendala", "heading", {"Monitoring Koperasi TW IV 2023.xlsx": {"Monitoring": rec(["MONITORING KELEMBAGAAN KOPERASI", "TRIWULAN IV TAHUN 2023"], [["Jumlah Koperasi (unit)", "Koperasi Aktif (unit)", "Kendala", "Tindak Lanjut"]], [d.J, d.A, txt("pengurus tidak aktif 5 orang", "administrasi", "tidak ada"), txt("pembinaan 2024", "bimbingan RAT", None)])}}, [kop(d)[0], kop(d)[2]], "hindrances and steps in words beside")

# --- 10. evidence for e-SAKIP ------------------------------------------------------------------------------------------------
d = D("z-sak1")
H("sakip-bukti-iku1", "title", {"Bukti Dukung IKU 1 TW IV 2023.xlsx": {"IKU 1": rec(["BUKTI DUKUNG CAPAIAN INDIKATOR KINERJA", ["Sasaran", None, ": Meningkatnya Kualitas Kelembagaan Koperasi"], ["Indikator", None, ": Persentase Koperasi Aktif"], ["Formulasi", None, ": jumlah koperasi aktif / jumlah seluruh koperasi x 100 %"], ["Periode", None, ": Triwulan IV Tahun 2023"]], [["Jumlah Koperasi Aktif", "Jumlah Seluruh Koperasi", "Persentase"]], [d.A, d.J, pct(d.A, d.J)])}}, [kop(d)[0], kop(d)[2]], "indicator, formula and period in a head of pairs")
d = D("z-sak2")
H("sakip-target-pk", "heading", {"Pengukuran PK 2023 Sarpras.xlsx": {"PK": rec(["PENGUKURAN KINERJA BANTUAN SARANA DAN PRASARANA BAGI PELAKU UKM", "TAHUN 2023"], [["Target PK 2023 (Pelaku UKM)", "Realisasi (Pelaku UKM)", None, None, None], ["^", "Triwulan I", "Triwulan II", "Triwulan III", "Triwulan IV"]], [d.tg, d.n1, d.n2, d.n3, d.n4])}}, tgt(d.tg, Y) + [x for q, k in ((Q1, "n1"), (Q2, "n2"), (Q3, "n3"), (Q4, "n4")) for x in bant(getattr(d, k), q)], "the target of the Perjanjian Kinerja and four quarters")
d = D("z-sak3")
H("sakip-abc", "structure", {"Lampiran LKjIP 2023.xlsx": {"Lampiran": across(["LAMPIRAN LAPORAN KINERJA INSTANSI PEMERINTAH (LKjIP) TAHUN 2023", "PERHITUNGAN PERSENTASE KOPERASI AKTIF"], [("a. Jumlah koperasi aktif", "Unit", d.A), ("b. Jumlah seluruh koperasi", "Unit", d.J), ("c. Persentase (a/b x 100%)", "%", pct(d.A, d.J))], lead=("Uraian", "Satuan"), total=None)}}, [("koperasi_aktif", Y, False, d.A), ("koperasi_total", Y, False, d.J)], "a, b and a/b as lines, districts across")
d = D("z-sak4")
H("sakip-tab-iku", "sheetname", {"Evidence eSAKIP TW III 2023.xlsx": {"IKU1": rec(["DATA IKU 1 TRIWULAN III TAHUN 2023"], [["Koperasi Aktif", "Jumlah Koperasi"]], [d.A, d.J]), "IKU2": rec(["DATA IKU 2 TRIWULAN III TAHUN 2023"], [["Peserta Diklat Perkoperasian dan UMKM", "Jumlah UMKM"]], [d.p3, d.um]), "IKU3": rec(["DATA IKU 3 TRIWULAN III TAHUN 2023"], [["UMKM Difasilitasi Izin Usaha"]], [d.z3])}}, [kop(d, Q3)[0], kop(d, Q3)[2]] + dik(d.p3, Q3) + one("umkm_total", d.um, Q3) + izin(d.z3, Q3), "a tab an indicator")
d = D("z-sak5")
H("sakip-realisasi-dua-tahun", "heading", {"Perbandingan Kinerja 2022-2023.xlsx": {"Banding": rec(["PERBANDINGAN REALISASI KINERJA", "JUMLAH PESERTA DIKLAT PERKOPERASIAN DAN UMKM"], [["Realisasi Tahun 2022", "Realisasi Tahun 2023", "Kenaikan"]], [d.p1, add(d.p1, d.n1), d.n1])}}, dik(add(d.p1, d.n1), Y), "last year, this year, the rise")
d = D("z-sak6")
H("sakip-definisi-di-atas", "note", {"IKU 3 manual indikator.xlsx": {"Data": rec(["MANUAL INDIKATOR KINERJA DAN DATA TRIWULAN II TAHUN 2023", ["Definisi", None, ": UMKM yang didampingi dinas sampai memperoleh izin usaha"], ["Target", None, ": lihat dokumen Perjanjian Kinerja"], ["Polaritas", None, ": makin tinggi makin baik"]], [["Jumlah UMKM yang Difasilitasi Izin Usaha", "Jumlah Seluruh UMKM"]], [d.z2, d.um])}}, izin(d.z2, Q2) + one("umkm_total", d.um, Q2), "definition and the word Target in the head, the table is the data")

# --- 11. monthly reports ------------------------------------------------------------------------------------------------------
BL = ["Januari", "Februari", "Maret", "April", "Mei", "Juni", "Juli", "Agustus", "September", "Oktober", "November", "Desember"]
d = D("z-bul1"); ms = [d.nums(0, 5, "b%d" % i) for i in range(12)]
H("bulan-dua-belas", "period", {"Register Rekap Bulanan 2023.xlsx": {"2023": rec(["REKAP BULANAN PESERTA PELATIHAN PERKOPERASIAN DAN UMKM", "TAHUN 2023"], [["Peserta (orang)"] + [None] * 11, ["JAN", "FEB", "MAR", "APR", "MEI", "JUN", "JUL", "AGS", "SEP", "OKT", "NOV", "DES"]], ms)}}, [x for i in range(12) for x in dik(ms[i], "2023-%02d" % (i + 1))], "twelve months under one group")
d = D("z-bul2")
H("bulan-sd-bulan", "period", {"Lap Bulanan September 2023.xlsx": {"Izin": rec(LETTER[:2] + ["LAPORAN BULANAN FASILITASI IZIN USAHA BAGI UMKM", "BULAN SEPTEMBER 2023"], [["Jumlah UMKM", None, None], ["s.d. Agustus", "September", "s.d. September"]], [d.o1, d.z3, add(d.o1, d.z3)])}}, izin(d.o1, "2023-08", True) + izin(d.z3, "2023-09") + izin(add(d.o1, d.z3), "2023-09", True), "up to August, September, up to September")
d = D("z-bul3"); bk = {m: (less(d.A, 3 - k), less(d.T, k % 3)) for k, m in enumerate(BL[:4])}
H("bulan-tab-bulan", "sheetname", {"Data Koperasi 2023.xlsx": {m.upper(): rec(["DATA KOPERASI KABUPATEN JENEPONTO", "BULAN : %s 2023" % m.upper()], [AT], [a, t, add(a, t)]) for m, (a, t) in bk.items()}}, [x for i, m in enumerate(BL[:4]) for x in kops(*bk[m], "2023-%02d" % (i + 1))], "a tab a month of a stock")
d = D("z-bul4")
H("bulan-folder", "file", {"%02d. %s/laporan.xlsx" % (i, m): {"Lap": rec(["LAPORAN PESERTA PELATIHAN PERKOPERASIAN DAN UMKM", "BULAN %s TAHUN 2023" % m.upper()], [["Jumlah Peserta"]], [getattr(d, "p%d" % i)])} for i, m in ((4, "April"), (5, "Mei"), (6, "Juni"))}, dik(d.p4, "2023-04") + dik(d.p5, "2023-05") + dik(d.p6, "2023-06"), "a numbered folder a month, the same file name")
d = D("z-bul5")
H("bulan-bagian-abc", "structure", {"LAPBUL JULI 2023.xlsx": {"Juli": [rec(LETTER[:2] + ["LAPORAN BULAN JULI TAHUN 2023", "", "A. Keadaan Koperasi"], [AT], at(d), space=0), rec(["B. Keadaan UMKM"], [MK], mk(d), space=0), rec(["C. Peserta Pelatihan Perkoperasian dan UMKM"], [["Jumlah Peserta"]], [d.p7], space=0)]}}, kop(d, "2023-07") + um(d, "2023-07") + dik(d.p7, "2023-07"), "three parts of one month's report")
d = D("z-bul6"); t3 = add(d.z7, d.z8, d.z9)
H("bulan-jumlah-tw", "period", {"Rekap Izin TW III.xlsx": {"TW III": rec(["REKAPITULASI UMKM YANG DIFASILITASI IZIN USAHA", "TRIWULAN III TAHUN 2023"], [["Juli", "Agustus", "September", "Jumlah TW III"]], [d.z7, d.z8, d.z9, [F("=SUM(C%d:E%d)" % (i + 5, i + 5), v) for i, v in enumerate(t3)]])}}, izin(d.z7, "2023-07") + izin(d.z8, "2023-08") + izin(d.z9, "2023-09") + izin(t3, Q3), "three months and the quarter's sum by formula")
d = D("z-bul7")
H("bulan-per-tanggal", "title", {"posisi kop mei.xlsx": {"Mei": rec(["POSISI KOPERASI PER KECAMATAN", "BULAN MEI 2023 (PER 31 MEI 2023)"], [AT], at(d), foot=["Jeneponto, 5 Juni 2023", "Pengelola Data,", "", "Pejabat Rekaan"])}}, kop(d, "2023-05"), "position of the end of May, signed in June")

# --- 12. the season of members' meetings (RAT) ---------------------------------------------------------------------------------
d = D("z-rat1"); sr = [v - 3 for v in d.A]
H("rat-sudah-belum", "heading", {"Monitoring RAT TW I 2023.xlsx": {"Rekap": rec(["KEADAAN KOPERASI DAN PELAKSANAAN RAT", "TRIWULAN I TAHUN 2023"], [["Jumlah Koperasi", "Koperasi Aktif", "Koperasi Tidak Aktif", "Sudah RAT", "Belum RAT"]], [d.J, d.A, d.T, sr, [3] * 11])}}, kop(d, Q1), "those that met and did not beside the three")
d = D("z-rat2")
H("rat-grup-tahun-buku", "heading", {"Data RAT TW II 2023.xlsx": {"Rekap": rec(["DATA KOPERASI DAN PELAKSANAAN RAT KABUPATEN JENEPONTO", "KEADAAN TRIWULAN II TAHUN 2023"], [["Koperasi (unit)", None, None, "Pelaksanaan RAT Tahun Buku 2022", None], ATU + ["Sudah", "Belum"]], at(d) + [less(d.A, 2), [2] * 11])}}, kop(d, Q2), "the meetings of the last book year as a second group")
d = D("z-rat3")
H("rat-jadwal", "sheetname", {"Koperasi dan Jadwal RAT TW I 2023.xlsx": {"Rekap": rec(["REKAP KOPERASI TRIWULAN I TAHUN 2023"], [AT], at(d)), "Jadwal RAT": R([["JADWAL PENDAMPINGAN RAT"], [], ["No", "Tanggal", "Tempat", "Petugas"]] + [[i + 1, datetime.datetime(2023, 2, 6 + 2 * i), "Kantor Kec. " + N[i], "Tim %d" % (i % 3 + 1)] for i in range(6)])}}, kop(d, Q1), "a plan of dates on a second tab")
d = D("z-rat4")
H("rat-keragaan", "heading", {"Keragaan Koperasi TW IV 2023.xlsx": {"Keragaan": rec(["KERAGAAN KOPERASI KABUPATEN JENEPONTO", "TRIWULAN IV TAHUN 2023"], [["Koperasi (unit)", None, None, "Anggota (orang)", None, "Modal Sendiri (Rp)", "SHU (Rp)"], ["Aktif", "Tidak Aktif", "Jumlah", "L", "P", "^", "^"]], at(d) + [d.o1, d.o2, d.r1, d.r2])}}, kop(d), "members, own capital and surplus beside")
d = D("z-rat5")
H("rat-sertifikat", "heading", {"Rekap Koperasi dan Sertifikat NIK TW III 2023.xlsx": {"Rekap": rec(["REKAPITULASI KOPERASI TRIWULAN III TAHUN 2023"], [["Jumlah Koperasi", "Koperasi Aktif", "Grade A", "Grade B", "Belum Bersertifikat"]], [d.J, d.A, [v % 4 for v in d.n1], [v % 5 for v in d.n2], [j - a % 4 - b % 5 for j, a, b in zip(d.J, d.n1, d.n2)]])}}, [kop(d, Q3)[0], kop(d, Q3)[2]], "grades and certificates beside the two")
d = D("z-rat6"); pj = [split(v, 5, "jn%d%d" % (d.s, i)) for i, v in enumerate(d.J)]
H("rat-lima-jenis", "heading", {"Koperasi menurut jenis TW IV 2023.xlsx": {"Jenis": rec(["JUMLAH KOPERASI MENURUT JENIS", "TRIWULAN IV TAHUN 2023"], [["Jenis Koperasi", None, None, None, None, "Jumlah Koperasi"], ["Produsen", "Konsumen", "Pemasaran", "Jasa", "Simpan Pinjam", "^"]], [[p[k] for p in pj] for k in range(5)] + [d.J])}}, [kop(d)[2]], "five kinds and their whole")
