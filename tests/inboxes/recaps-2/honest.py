"""Tables that a person of the office reads without doubt: the second round, with other words and layouts."""
from lib import *

Q1, Q2, Q3, Q4, Y = "2023-Q1", "2023-Q2", "2023-Q3", "2023-Q4", "2023"
AT = ["Koperasi Aktif", "Koperasi Tidak Aktif", "Jumlah Koperasi"]
KD = "DINAS KOPERASI DAN UKM KABUPATEN JENEPONTO"


def kop(d, p=Q4): return [("koperasi_aktif", p, False, d.A), ("koperasi_tidak_aktif", p, False, d.T), ("koperasi_total", p, False, d.J)]
def um(d, p=Q4): return [("umkm_mikro", p, False, d.mi), ("umkm_kecil", p, False, d.ke), ("umkm_menengah", p, False, d.me), ("umkm_total", p, False, d.um)]
def one(m, v, p=Q4, cum=False): return [(m, p, cum, v)]
def dik(v, p=Q4, cum=False): return one("peserta_diklat", v, p, cum)
def izin(v, p=Q4, cum=False): return one("umkm_izin_usaha", v, p, cum)
def bant(v, p=Q4, cum=False): return one("ukm_difasilitasi", v, p, cum)
def tgt(v, p=Q4): return one("ukm_target", v, p)
def pick(v, *idx): return [x if i in idx else None for i, x in enumerate(v)]
def but(v, *idx): return [None if i in idx else x for i, x in enumerate(v)]
def H(name, area, files, may, note="", **k): case("honest", area, "h-" + name, files, may, note, **k)


# --- words of documents ------------------------------------------------------------------------------------------
d = D("x-lkpj")
H("lkpj", "title", {"LKPJ 2023 Data Koperasi.xlsx": {"Tabel 3.17": rec(["LAPORAN KETERANGAN PERTANGGUNGJAWABAN (LKPJ) BUPATI JENEPONTO", "Tabel 3.17", "Jumlah Koperasi Menurut Kecamatan Tahun 2023"], [AT], [d.A, d.T, d.J], totalword="Kabupaten")}}, kop(d, Y), "table of the LKPJ")
d = D("x-rkpd")
H("rkpd-evaluasi", "title", {"evaluasi rkpd tw3.xlsx": {"Data Dukung": rec(["DATA DUKUNG EVALUASI HASIL RKPD", "PERANGKAT DAERAH : DINAS KOPERASI DAN UKM", "TRIWULAN III TAHUN ANGGARAN 2023"], [["Jumlah Koperasi", "Koperasi Aktif"]], [d.J, d.A], totalformula=True)}}, [kop(d, Q3)[0], kop(d, Q3)[2]], "support data of the RKPD evaluation, total first, formulas in the sum row")
d = D("x-sipd")
H("sipd-elemen", "structure", {"SIPD e-walidata 2023.xlsx": {"Koperasi": across(["DATA SIPD - URUSAN 2.17 KOPERASI, USAHA KECIL DAN MENENGAH", "KABUPATEN JENEPONTO", "TAHUN DATA : 2023"], [("Jumlah Koperasi Aktif", "Unit", d.A), ("Jumlah Koperasi Tidak Aktif", "Unit", d.T), ("Jumlah Seluruh Koperasi", "Unit", d.J)], lead=("No", "Elemen Data", "Satuan"))}}, kop(d, Y), "elements in rows, districts across")
d = D("x-satudata")
H("satudata-csv-heads", "heading", {"satudata_koperasi_2023.xlsx": {"data": R([["kode_wilayah", "kecamatan", "jumlah_koperasi", "jumlah_koperasi_aktif", "jumlah_koperasi_tidak_aktif", "satuan", "tahun"]] + [[c, n, j, a, t, "UNIT", 2023] for (c, n), j, a, t in zip(KEC, d.J, d.A, d.T)])}}, kop(d, Y), "Satu Data export: no title, heads with underscores, unit and year as columns")
d = D("x-dalamangka")
H("bps-three-years", "period", {"Jeneponto Dalam Angka - bab 6.xlsx": {"6.1.3": rec(["Tabel 6.1.3  Jumlah Usaha Mikro, Kecil dan Menengah Menurut Kecamatan di Kabupaten Jeneponto, 2021-2023", "Table 6.1.3  Number of Micro, Small and Medium Enterprises by Subdistrict in Jeneponto Regency, 2021-2023"], [["2021", "2022", "2023"]], [[v - 21 for v in d.um], [v - 9 for v in d.um], d.um], no=False, kec="Kecamatan\nSubdistrict", totalword="Jeneponto", foot=["Sumber/Source : Dinas Koperasi dan UKM Kabupaten Jeneponto"])}}, one("umkm_total", d.um, Y), "three years beside each other, two languages")
d = D("x-monev")
H("monev-umkm", "title", {"form monev.xlsx": {"Form-02": rec([["Form", None, ": 02/MONEV/UKM"], ["OPD", None, ": Dinas Koperasi dan UKM"], ["Periode", None, ": Triwulan II Tahun 2023"], "", "FORMULIR MONITORING DAN EVALUASI DATA USAHA MIKRO, KECIL DAN MENENGAH"], [["Klasifikasi Usaha", None, None, "Total UMKM"], ["Mikro", "Kecil", "Menengah", "^"]], [d.mi, d.ke, d.me, d.um])}}, um(d, Q2), "form head in pairs")
d = D("x-bulanan")
H("laporan-bulanan", "period", {"LAPORAN BULANAN/AGUSTUS 2023.xlsx": {"Pelatihan": rec(["LAPORAN BULANAN BIDANG PEMBERDAYAAN UKM", "BULAN : AGUSTUS 2023", "", "PESERTA PELATIHAN PERKOPERASIAN DAN UMKM"], [["Laki-laki", "Perempuan", "Jumlah Peserta"]], [d.p1, d.p2, add(d.p1, d.p2)])}}, dik(add(d.p1, d.p2), "2023-08"), "monthly report, L and P")
d = D("x-ods")
H("ods-export", "title", {"ODS_rekap_kecamatan.xlsx": {"export": rec(["ONLINE DATA SYSTEM (ODS) KOPERASI", "Rekapitulasi Koperasi per Kecamatan - Kab. Jeneponto", "Periode data : Triwulan IV 2023", "Diunduh pada : 08/01/2024 09:12"], [AT], [d.A, d.T, d.J], merge=False, nohead="#", totalword="Total")}}, kop(d), "export with the day of download")
d = D("x-tulis")
H("formulir-tangan", "period", {"isian bidang kelembagaan.xlsx": {"Sheet1": rec(["FORMULIR ISIAN DATA KOPERASI", "", ["Nama OPD", None, ":", "Dinas Koperasi dan UKM"], ["Bidang", None, ":", "Kelembagaan"], ["Triwulan", None, ":", "III (tiga)"], ["Tahun", None, ":", 2023]], [AT], [d.A, d.T, d.J], foot=SIGN)}}, kop(d, Q3), "filled in by hand, quarter and year in their own cells")
d = D("x-wps")
H("wps-book", "file", {"Book1.xlsx": {"Sheet1": rec(["Rekap Data Koperasi Kab. Jeneponto TW.IV Th.2023"], [["Kop. Aktif", "Kop. Tdk Aktif", "Jml Kop."]], [d.A, d.T, d.J], merge=False), "Sheet2": R([]), "Sheet3": R([])}}, kop(d), "nameless book, abbreviations with dots, two empty tabs")
d = D("x-renja")
H("renja-data", "title", {"Data Dasar Evaluasi Renja.xlsx": {"IKU": rec(["DATA DASAR EVALUASI RENCANA KERJA (RENJA)", "DINAS KOPERASI DAN UKM KABUPATEN JENEPONTO", "REALISASI S.D. TRIWULAN II TAHUN 2023", "Indikator : Persentase Koperasi UKM yang difasilitasi Izin Usaha"], [["Jumlah UMKM yang difasilitasi izin usaha", "Jumlah seluruh UMKM"]], [d.z1, d.um])}}, izin(d.z1, Q2, True) + one("umkm_total", d.um, Q2), "running total of a flow and a stock beside each other")
d = D("x-iki")
H("iki-matriks", "heading", {"matriks data dukung.xlsx": {"Matriks": rec(["MATRIKS DATA DUKUNG PENGUKURAN KINERJA", "TRIWULAN IV TA 2023"], [["IKU 1", None, "IKU 4", None], ["Jumlah Koperasi Aktif", "Jumlah Seluruh Koperasi", "Pelaku UKM yang difasilitasi bantuan sarpras", "Target Pelaku UKM"]], [d.A, d.J, d.bt, d.tg])}}, [kop(d)[0], kop(d)[2]] + bant(d.bt) + tgt(d.tg), "groups named after the indicator's number")
d = D("x-lppd")
H("lppd", "title", {"LPPD 2023.xlsx": {"IKK Kop": rec(["LAPORAN PENYELENGGARAAN PEMERINTAHAN DAERAH (LPPD) TAHUN 2023", "Data Pendukung IKK Urusan Koperasi dan UKM"], [["Jumlah Koperasi Aktif", "Jumlah Koperasi"]], [d.A, d.J], foot=["Data ini telah diverifikasi oleh Inspektorat."])}}, [kop(d, Y)[0], kop(d, Y)[2]], "support data of the LPPD")
d = D("x-spasi")
H("judul-renggang", "title", {"rekap kop tw 4.xlsx": {"Rekap": rec(["R E K A P I T U L A S I", "KOPERASI SE-KABUPATEN JENEPONTO", "KEADAAN : TRIWULAN IV TAHUN 2023"], [["AKTIF", "TIDAK AKTIF", "JUMLAH"]], [d.A, d.T, d.J], kec="KECAMATAN", mergetitle=True)}}, kop(d), "spaced letters in the title; 'keadaan' of a stock")
d = D("x-form")
H("formulir-k1", "title", {"FORM K-1 TW II 2023.xlsx": {"K-1": rec(["Formulir K-1", "PERKEMBANGAN KELEMBAGAAN KOPERASI", "Kabupaten : Jeneponto", "Posisi : 30 Juni 2023"], [["Banyaknya Koperasi (Unit)", None, None], ["Aktif", "Tidak Aktif", "Jumlah"]], [d.A, d.T, d.J])}}, kop(d, Q2), "position of 30 June, file says TW II")
d = D("x-lampsk")
H("lampiran-izin", "title", {"lampiran surat.xlsx": {"Lamp": rec([[None, None, None, "Lampiran Surat Kepala Dinas"], [None, None, None, "Nomor : 518/045/DKUKM/X/2023"], [None, None, None, "Tanggal : 9 Oktober 2023"], "", "REKAPITULASI UMKM YANG DIFASILITASI IZIN USAHA", "TRIWULAN III TAHUN 2023"], [["Jumlah UMKM Terfasilitasi"]], [d.z1])}}, izin(d.z1, Q3), "letter's own date at the right")
d = D("x-bahan")
H("bahan-rapat", "title", {"Bahan Rapat Evaluasi TW I.xlsx": {"bahan": rec(["Bahan Rapat Evaluasi Kinerja Triwulan I Tahun 2023", "Bidang Pemberdayaan UKM", "Penerima Bantuan Sarana dan Prasarana Usaha"], [["Target", "Realisasi", "Persen"]], [d.tg, d.bt, pct(d.bt, d.tg)])}}, bant(d.bt, Q1) + tgt(d.tg, Q1), "paper for a meeting; target, realisation, percent")

# --- spellings of periods ------------------------------------------------------------------------------------------
for i, (key, title, p) in enumerate([("kuartal", "KUARTAL III TAHUN 2023", Q3), ("q", "Q2 2023", Q2), ("trw", "TRW. II TA. 2023", Q2), ("twke", "Triwulan ke-3 Tahun 2023", Q3), ("tw1angka", "TW. 1 / 2023", Q1), ("pertama", "TRIWULAN PERTAMA TAHUN 2023", Q1)]):
    d = D("x-per-" + key)
    H("period-" + key, "period", {"koperasi.xlsx": {"Sheet1": rec(["DATA KEADAAN KOPERASI", title], [AT], [d.A, d.T, d.J])}}, kop(d, p), "quarter written as '%s'" % title)
d = D("x-julsep")
H("period-juli-september", "period", {"bimtek.xlsx": {"Sheet1": rec(["PESERTA BIMTEK/PELATIHAN PERKOPERASIAN DAN UMKM", "TRIWULAN III (JULI - SEPTEMBER) 2023"], [["Jml Peserta (Org)"]], [d.p3])}}, dik(d.p3, Q3), "months of the quarter in brackets")
d = D("x-sdket")
H("period-posisi-sd", "period", {"kop keadaan.xlsx": {"Sheet1": rec(["JUMLAH KOPERASI PER KECAMATAN", "Posisi s.d. 30 September 2023"], [AT], [d.A, d.T, d.J])}}, kop(d, Q3), "a stock up to a date is its position")
d = D("x-kumsd")
H("period-kumulatif", "period", {"diklat tw3.xlsx": {"Sheet1": rec(["REKAP PESERTA PELATIHAN PERKOPERASIAN DAN UMKM", "KUMULATIF SAMPAI DENGAN TRIWULAN III TAHUN 2023"], [["Peserta (orang)"]], [d.p1])}}, dik(d.p1, Q3, True), "KUMULATIF said in the title")
d = D("x-iniSd")
H("period-ini-dan-sd", "period", {"izin.xlsx": {"Sheet1": rec(["UMKM YANG DIFASILITASI IZIN USAHA", "TRIWULAN III TAHUN 2023"], [["Jumlah UMKM", None], ["Triwulan ini", "s.d. Triwulan ini"]], [d.z3, add(d.z1, d.z2, d.z3)])}}, izin(d.z3, Q3) + izin(add(d.z1, d.z2, d.z3), Q3, True), "this quarter and up to this quarter")
d = D("x-nopdes")
H("period-bulan-tabs", "sheetname", {"Peserta Diklat 2023.xlsx": {t: rec(["DATA PESERTA DIKLAT PERKOPERASIAN DAN UMKM", "TAHUN 2023"], [["Jumlah Peserta"]], [getattr(d, k)]) for t, k in (("Okt", "p10"), ("Nop", "p11"), ("Des", "p12"))}}, dik(d.p10, "2023-10") + dik(d.p11, "2023-11") + dik(d.p12, "2023-12"), "a tab a month, abbreviated, Nop for November")
d = D("x-trwtabs")
H("period-trw-tabs", "sheetname", {"koperasi th 2023.xlsx": {t: rec(["KERAGAAN KELEMBAGAAN KOPERASI TAHUN 2023"], [["Aktif", "Tidak Aktif", "Jumlah"]], [d.nums(9, 34, "A" + t), d.nums(3, 21, "T" + t), add(d.nums(9, 34, "A" + t), d.nums(3, 21, "T" + t))]) for t in ("Trw I", "Trw II", "Trw III")}},
  [x for t, p in (("Trw I", Q1), ("Trw II", Q2), ("Trw III", Q3)) for x in (("koperasi_aktif", p, False, d.nums(9, 34, "A" + t)), ("koperasi_tidak_aktif", p, False, d.nums(3, 21, "T" + t)), ("koperasi_total", p, False, add(d.nums(9, 34, "A" + t), d.nums(3, 21, "T" + t))))], "a tab a quarter, Trw")
d = D("x-sem")
H("period-semester-flow", "period", {"bantuan smt 1.xlsx": {"Sheet1": rec(["PENERIMA BANTUAN SARANA DAN PRASARANA BAGI PELAKU UKM", "SEMESTER I TAHUN 2023"], [["Jumlah Penerima"]], [d.bt])}}, bant(d.bt, "2023-S1"), "a half-year flow")
d = D("x-folder")
H("period-folder", "file", {"2023/TW3/koperasi/rekap.xlsx": {"Sheet1": rec(["REKAP KOPERASI PER KECAMATAN"], [AT], [d.A, d.T, d.J])}, "2023/TW4/koperasi/rekap.xlsx": {"Sheet1": rec(["REKAP KOPERASI PER KECAMATAN"], [AT], [[v + 1 for v in d.A], d.T, [v + 1 for v in d.J]])}}, kop(d, Q3) + [("koperasi_aktif", Q4, False, [v + 1 for v in d.A]), ("koperasi_tidak_aktif", Q4, False, d.T), ("koperasi_total", Q4, False, [v + 1 for v in d.J])], "the same file name in two quarter folders")
d = D("x-fileunder")
H("period-file-underscore", "file", {"Data_UMKM_TW-IV_2023.xlsx": {"Data": rec(["Data UMKM per Kecamatan"], [["Usaha Mikro", "Usaha Kecil", "Usaha Menengah", "Jumlah UMKM"]], [d.mi, d.ke, d.me, d.um])}}, um(d), "period in the file name only")

# --- layouts ---------------------------------------------------------------------------------------------------------
d = D("x-across1")
H("across-kop", "structure", {"rekap TW IV 2023.xlsx": {"Rekap": across(["REKAPITULASI KOPERASI MENURUT KECAMATAN", "TRIWULAN IV TAHUN 2023"], [("Koperasi Aktif", "unit", d.A), ("Koperasi Tidak Aktif", "unit", d.T), ("Jumlah Koperasi", "unit", d.J)], total="Total")}}, kop(d), "districts across")
d = D("x-across2")
H("across-iku", "structure", {"IKU Dinas.xlsx": {"Data": across(["DATA CAPAIAN INDIKATOR KINERJA UTAMA", "TRIWULAN III TAHUN 2023"], [("Jumlah koperasi aktif", "Koperasi", d.A), ("Jumlah seluruh koperasi", "Koperasi", d.J), ("Jumlah peserta diklat peningkatan SDM perkoperasian dan UMKM", "Orang", d.p3), ("Jumlah seluruh UMKM", "UMKM", d.um), ("Jumlah UMKM yang difasilitasi izin usaha", "UMKM", d.z3), ("Jumlah pelaku UKM yang difasilitasi", "Pelaku UKM", d.bt), ("Jumlah total target pelaku UKM", "Pelaku UKM", d.tg)], lead=("No", "Data", "Satuan"))}},
  [kop(d, Q3)[0], kop(d, Q3)[2]] + dik(d.p3, Q3) + one("umkm_total", d.um, Q3) + izin(d.z3, Q3) + bant(d.bt, Q3) + tgt(d.tg, Q3), "all measures in rows, districts across, a unit column")
d = D("x-across3")
H("across-alpha-caps", "structure", {"koperasi kuartal 4.xlsx": {"Lembar1": R([["JUMLAH KOPERASI DIRINCI PER KECAMATAN"], ["KUARTAL IV 2023"], [], ["Keadaan Koperasi"] + ["KEC. " + N[i].upper() for i in ALPHA]] + [[l] + [v[i] for i in ALPHA] for l, v in (("Aktif", d.A), ("Tidak Aktif", d.T), ("Jumlah", d.J))])}}, kop(d), "districts across in alphabetical order, no total")
d = D("x-vill")
def villrows(d, vals, sub=None, names=True):
    rows, k = [], 0
    for i, n in enumerate(N):
        vs = VILLAGES[n]
        parts = [split(v[i], len(vs), f"{d.s}{j}{n}") for j, v in enumerate(vals)]
        for j, w in enumerate(vs):
            k += 1
            rows.append([k, n if j == 0 or names else None, w] + [p[j] for p in parts])
        if sub: rows.append([None, sub % n, None] + [v[i] for v in vals])
    return rows
H("village-subjumlah", "structure", {"UMKM per desa TW IV 2023.xlsx": {"Desa": R([["JUMLAH UMKM PER DESA/KELURAHAN"], ["TRIWULAN IV TAHUN 2023"], [], ["No", "Kecamatan", "Desa/Kelurahan", "Jumlah UMKM"]] + villrows(d, [d.um], "Sub Jumlah Kec. %s", names=False) + [[None, "JUMLAH", None, sum(d.um)]])}}, one("umkm_total", d.um), "villages, kecamatan once, a Sub Jumlah row after each")
d = D("x-vill2")
H("village-plain", "structure", {"UMKM desa.xlsx": {"Desa": R([["DATA USAHA MIKRO, KECIL DAN MENENGAH PER DESA"], ["KEADAAN TRIWULAN II TAHUN 2023"], [], ["No", "Kecamatan", "Desa / Kelurahan", "Mikro", "Kecil", "Menengah", "Jumlah"]] + [r + [sum(r[3:])] for r in villrows(d, [d.mi, d.ke, d.me])] + [["TOTAL", None, None, sum(d.mi), sum(d.ke), sum(d.me), sum(d.um)]])}}, um(d, Q2), "villages with the kecamatan on every row, no subtotal")
d = D("x-stackq")
H("stacked-quarters", "structure", {"pelatihan 2023.xlsx": {"2023": [rec([("REKAP PESERTA PELATIHAN KOPERASI DAN UMKM TAHUN 2023" if r == "I" else ""), "%s. TRIWULAN %s" % (l, r)], [["Jumlah Peserta"]], [getattr(d, k)], space=0) for l, r, k in (("A", "I", "p1"), ("B", "II", "p2"), ("C", "III", "p3"), ("D", "IV", "p4"))]}}, dik(d.p1, Q1) + dik(d.p2, Q2) + dik(d.p3, Q3) + dik(d.p4, Q4), "one block a quarter, lettered")
d = D("x-sheetskec")
H("sheet-per-kec", "sheetname", {"Rekap per kecamatan TW IV 2023.xlsx": {n: R([["DATA KOPERASI KECAMATAN " + n.upper()], ["TRIWULAN IV TAHUN 2023"], [], ["No", "Uraian", "Satuan", "Jumlah"], [1, "Koperasi Aktif", "Unit", d.A[i]], [2, "Koperasi Tidak Aktif", "Unit", d.T[i]], [3, "Jumlah Koperasi", "Unit", d.J[i]]]) for i, n in enumerate(N)}}, kop(d), "a tab a kecamatan, indicators in rows")
d = D("x-side")
H("side-by-side-quarters", "structure", {"kop tw3 tw4.xlsx": {"Rekap": [rec(["KOPERASI TRIWULAN III TAHUN 2023"], [AT], [d.A, d.T, d.J], at=(1, 1)), rec(["KOPERASI TRIWULAN IV TAHUN 2023"], [AT], [[v + 2 for v in d.A], d.T, [v + 2 for v in d.J]], at=(1, 7))]}}, kop(d, Q3) + [("koperasi_aktif", Q4, False, [v + 2 for v in d.A]), ("koperasi_tidak_aktif", Q4, False, d.T), ("koperasi_total", Q4, False, [v + 2 for v in d.J])], "two quarters as two tables beside each other")
d = D("x-long1")
H("long-uraian", "structure", {"long.xlsx": {"Sheet1": long(["DATA KOPERASI TRIWULAN IV TAHUN 2023"], ["Kecamatan", "Uraian", "Nilai"], [(n, u, v[i]) for i, n in enumerate(N) for u, v in (("Koperasi Aktif", d.A), ("Koperasi Tidak Aktif", d.T), ("Jumlah Koperasi", d.J))])}}, kop(d), "long form")
d = D("x-long2")
H("long-satuan-periode", "structure", {"satu data kumkm.xlsx": {"data": long([], ["nama_kecamatan", "indikator", "satuan", "triwulan", "tahun", "nilai"], [(n, u, s, q, 2023, getattr(d, k)[i]) for q, kk in (("I", "1"), ("II", "2")) for i, n in enumerate(N) for u, s, k in (("Jumlah peserta diklat", "Orang", "p" + kk), ("Jumlah UMKM difasilitasi izin usaha", "UMKM", "z" + kk))])}}, dik(d.p1, Q1) + dik(d.p2, Q2) + izin(d.z1, Q1) + izin(d.z2, Q2), "long form with unit, quarter and year columns")
d = D("x-pivot")
H("pivot", "heading", {"pivot koperasi TW IV 2023.xlsx": {"Pivot": R([["Tahun", 2023], ["Triwulan", "IV"], [], ["Row Labels", "Sum of Koperasi Aktif", "Sum of Koperasi Tidak Aktif", "Sum of Jumlah Koperasi"]] + [[N[i], d.A[i], d.T[i], d.J[i]] for i in ALPHA] + [["Grand Total", sum(d.A), sum(d.T), sum(d.J)]])}}, kop(d), "copy of a pivot table")
d = D("x-above")
H("total-above", "structure", {"kop.xlsx": {"S1": R([["Rekap Koperasi Triwulan IV Tahun 2023"], [], ["No", "Wilayah", "Aktif", "Tidak Aktif", "Jumlah"], [None, "KAB. JENEPONTO", sum(d.A), sum(d.T), sum(d.J)]] + [[i + 1, n, d.A[i], d.T[i], d.J[i]] for i, n in enumerate(N)])}}, kop(d), "the regency first")
d = D("x-below")
H("rows-below", "structure", {"kop tw4.xlsx": {"S1": rec(["REKAPITULASI KOPERASI", "TRIWULAN IV TAHUN 2023"], [AT], [d.A, d.T, d.J], foot=[[None, "Rata-rata per kecamatan"] + [round(sum(c) / 11, 1) for c in (d.A, d.T, d.J)], [None, "Tertinggi", max(d.A), max(d.T), max(d.J)], [None, "Terendah", min(d.A), min(d.T), min(d.J)]])}}, kop(d), "average, highest, lowest below the sum")
d = D("x-sign2")
H("two-signatures", "structure", {"bantuan tw4.xlsx": {"S1": rec(["REALISASI BANTUAN SARANA PRASARANA USAHA", "BAGI PELAKU UKM TRIWULAN IV TAHUN 2023"], [["Target (Pelaku UKM)", "Realisasi (Pelaku UKM)"]], [d.tg, d.bt], foot=["", ["Mengetahui,", None, None, "Jeneponto, 5 Januari 2024"], ["Kepala Dinas", None, None, "Kepala Bidang"], [], [], ["Pejabat Rekaan A", None, None, "Pejabat Rekaan B"], ["NIP. 197001011990011001", None, None, "NIP. 198001012005011001"]])}}, bant(d.bt) + tgt(d.tg), "two signatures beside each other")
d = D("x-code")
H("kode-nama", "structure", {"umkm tw 3 2023.xlsx": {"S1": R([["UMKM MENURUT SKALA USAHA, TRIWULAN III TAHUN 2023"], [], ["Kode Wilayah", "Nama Kecamatan", "Mikro", "Kecil", "Menengah", "Total"]] + [[c, n, d.mi[i], d.ke[i], d.me[i], d.um[i]] for i, (c, n) in enumerate(KEC)] + [["73.04", "KABUPATEN JENEPONTO", sum(d.mi), sum(d.ke), sum(d.me), sum(d.um)]])}}, um(d, Q3), "official codes before the names, the regency's code at the end")
d = D("x-roman")
H("nomor-romawi", "structure", {"kop tw2.xlsx": {"S1": rec(["REKAP KOPERASI TRIWULAN II TAHUN 2023"], [AT], [d.A, d.T, d.J], number=lambda k: ["I", "II", "III", "IV", "V", "VI", "VII", "VIII", "IX", "X", "XI"][k - 1])}}, kop(d, Q2), "Roman numbers in the No column")
d = D("x-alpha")
H("urut-abjad", "structure", {"kop tw1.xlsx": {"S1": rec(["REKAP KOPERASI TRIWULAN I TAHUN 2023"], [AT], [d.A, d.T, d.J], order=ALPHA)}}, kop(d, Q1), "alphabetical order")
d = D("x-rank")
H("peringkat", "structure", {"peringkat.xlsx": {"S1": R([["JUMLAH KOPERASI AKTIF MENURUT KECAMATAN TRIWULAN IV TAHUN 2023"], [], ["Peringkat", "Kecamatan", "Koperasi Aktif"]] + [[k + 1, N[i], d.A[i]] for k, i in enumerate(sorted(range(11), key=lambda i: (-d.A[i], i)))])}}, [kop(d)[0]], "sorted by value, the rank first")
d = D("x-split")
H("dua-halaman", "structure", {"kop hal.xlsx": {"S1": R([["REKAP KOPERASI KABUPATEN JENEPONTO TRIWULAN IV TAHUN 2023"], [], ["No", "Kecamatan"] + AT] + [[i + 1, N[i], d.A[i], d.T[i], d.J[i]] for i in range(6)] + [[], ["Lanjutan"], ["No", "Kecamatan"] + AT] + [[i + 1, N[i], d.A[i], d.T[i], d.J[i]] for i in range(6, 11)] + [["JUMLAH", None, sum(d.A), sum(d.T), sum(d.J)]])}}, kop(d), "table goes on under a second heading 'Lanjutan'")
d = D("x-wil")
def wil(d, cols):
    rows = []
    for t, idx in (("WILAYAH I", (0, 1, 2, 3)), ("WILAYAH II", (4, 5, 6, 7)), ("WILAYAH III", (8, 9, 10))):
        rows += [[t]] + [[i + 1, N[i]] + [c[i] for c in cols] for i in idx] + [[None, "Jumlah " + t.title().replace("Iii", "III").replace("Ii", "II")] + [sum(c[i] for i in idx) for c in cols]]
    return rows + [[None, "JUMLAH TOTAL"] + [sum(c) for c in cols]]
H("wilayah-subtotal", "structure", {"kop wilayah.xlsx": {"S1": R([["REKAPITULASI KOPERASI PER WILAYAH PEMBINAAN"], ["TRIWULAN IV TAHUN 2023"], [], ["No", "Kecamatan"] + AT] + wil(d, [d.A, d.T, d.J]))}}, kop(d), "districts grouped in three areas with their sums")
d = D("x-blankrow")
H("baris-kosong", "structure", {"kop jarang.xlsx": {"S1": R([["REKAP KOPERASI TW IV TAHUN 2023"], [], ["No", None, "Kecamatan", None] + [x for h in AT for x in (h, None)], []] + [x for i, n in enumerate(N) for x in ([i + 1, None, n, None, d.A[i], None, d.T[i], None, d.J[i]], [])] + [[None, None, "JUMLAH", None, sum(d.A), None, sum(d.T), None, sum(d.J)]])}}, kop(d), "empty rows and spacer columns")
d = D("x-numrow")
H("tiga-baris-kepala", "structure", {"umkm tw4.xlsx": {"S1": rec(["REKAPITULASI DATA UMKM PER KECAMATAN", "TRIWULAN IV TAHUN 2023"], [["Jumlah UMKM Berdasarkan Skala", None, None, None], ["Usaha Mikro", "Usaha Kecil", "Usaha Menengah", "Total"], ["(unit usaha)"] * 4], [d.mi, d.ke, d.me, d.um], numrow=["1", "2", "3", "4", "5", "6=3+4+5"])}}, um(d), "three heading rows and a numbering row with a formula in words")

# --- headings ----------------------------------------------------------------------------------------------------
d = D("x-aktip")
H("head-aktip", "heading", {"kop.xlsx": {"S1": rec(["KEADAAN KOPERASI TRIWULAN IV TAHUN 2023"], [["Koperasi Aktip", "Koperasi Tidak Aktip", "Jumlah Koperasi"]], [d.A, d.T, d.J])}}, kop(d), "the common spelling Aktip")
d = D("x-baris")
H("head-enter", "heading", {"kop.xlsx": {"S1": rec(["KEADAAN KOPERASI TRIWULAN IV TAHUN 2023"], [["Koperasi\nAktif\n(unit)", "Koperasi\nTidak\nAktif\n(unit)", "Jumlah\nKope-\nrasi\n(unit)"]], [d.A, d.T, d.J])}}, kop(d), "headings broken over lines, one word hyphenated")
d = D("x-unitonly")
H("head-unit-saja", "heading", {"kop aktif tw2.xlsx": {"S1": rec(["JUMLAH KOPERASI AKTIF PER KECAMATAN", "TRIWULAN II TAHUN 2023"], [["Unit"]], [d.A])}}, [kop(d, Q2)[0]], "the heading is the unit, the title the measure")
d = D("x-kinds")
H("head-jenis-total-last", "heading", {"kop jenis tw4.xlsx": {"S1": rec(["JUMLAH KOPERASI MENURUT JENIS DAN KEAKTIFAN", "TRIWULAN IV TAHUN 2023"], [["Simpan Pinjam", None, "Non Simpan Pinjam", None, "Jumlah Seluruhnya", None, None], ["Aktif", "Tdk Aktif", "Aktif", "Tdk Aktif", "Aktif", "Tdk Aktif", "Total"]], [d.n1, d.n2, [a - 9 if a > 9 else 0 for a in d.A], d.n4, add(d.n1, [a - 9 if a > 9 else 0 for a in d.A]), add(d.n2, d.n4), add(d.n1, [a - 9 if a > 9 else 0 for a in d.A], d.n2, d.n4)])}},
  [("koperasi_aktif", Q4, False, add(d.n1, [a - 9 if a > 9 else 0 for a in d.A])), ("koperasi_tidak_aktif", Q4, False, add(d.n2, d.n4)), ("koperasi_total", Q4, False, add(d.n1, [a - 9 if a > 9 else 0 for a in d.A], d.n2, d.n4))], "two kinds and their sum as groups: only the sum is all")
d = D("x-lpq")
H("head-lp-per-tw", "heading", {"diklat lp.xlsx": {"S1": rec(["PESERTA PELATIHAN PERKOPERASIAN DAN UMKM MENURUT JENIS KELAMIN", "TAHUN 2023"], [["Triwulan I", None, None, "Triwulan II", None, None], ["Lk", "Pr", "Jml", "Lk", "Pr", "Jml"]], [d.n1, d.n2, add(d.n1, d.n2), d.n3, d.n4, add(d.n3, d.n4)])}}, dik(add(d.n1, d.n2), Q1) + dik(add(d.n3, d.n4), Q2), "sexes below quarters")
d = D("x-real22")
H("head-2022-dan-tw", "heading", {"izin 2023.xlsx": {"S1": rec(["FASILITASI IZIN USAHA BAGI UMKM", "TAHUN 2023"], [["Realisasi Tahun 2022", "Realisasi Tahun 2023", None, None, None], ["^", "TW I", "TW II", "TW III", "TW IV"]], [d.o1, d.z1, d.z2, d.z3, d.z4])}}, izin(d.z1, Q1) + izin(d.z2, Q2) + izin(d.z3, Q3) + izin(d.z4, Q4), "last year's whole beside this year's quarters")
d = D("x-ta")
H("head-ta-groups", "heading", {"kop banding.xlsx": {"S1": rec(["PERBANDINGAN KEADAAN KOPERASI", "TRIWULAN IV"], [["TA. 2022", None, None, "TA. 2023", None, None], ["Aktif", "Tidak Aktif", "Jumlah"] * 2], [[v - 1 for v in d.A], d.T, [v - 1 for v in d.J], d.A, d.T, d.J])}}, kop(d), "same quarter of two years as groups")
d = D("x-english")
H("head-english", "heading", {"cooperative.xlsx": {"S1": rec(["Data Koperasi Triwulan IV 2023 / Cooperatives, 4th Quarter 2023"], [["Koperasi Aktif / Active", "Koperasi Tidak Aktif / Inactive", "Jumlah Koperasi / Total"]], [d.A, d.T, d.J], no=False, kec="Kecamatan / District")}}, kop(d), "two languages")
d = D("x-ket")
H("head-keterangan", "heading", {"kop ket.xlsx": {"S1": rec(["DATA KOPERASI TRIWULAN III TAHUN 2023"], [AT + ["Ket."]], [d.A, d.T, d.J, txt("tetap", "naik 1", None, "pengurus baru", "tetap")])}}, kop(d, Q3), "remarks at the right")
d = D("x-terealisasi")
H("head-terealisasi", "heading", {"sarpras.xlsx": {"S1": rec(["BANTUAN PERALATAN DAN SARANA USAHA BAGI PELAKU UKM", "TAHUN ANGGARAN 2023"], [["Target Penerima (UKM)", "Penerima Terealisasi (UKM)", "Sisa", "%"]], [[b + n for b, n in zip(d.bt, d.n1)], d.bt, d.n1, pct(d.bt, [b + n for b, n in zip(d.bt, d.n1)])])}}, bant(d.bt, Y) + tgt([b + n for b, n in zip(d.bt, d.n1)], Y), "target, realised, rest, percent of the year")
d = D("x-wilkerja")
H("head-wilayah-kerja", "heading", {"umkm.xlsx": {"S1": rec(["REKAPITULASI PELAKU UMKM TRIWULAN I 2023"], [["U. Mikro", "U. Kecil", "U. Menengah", "Jml UMKM"]], [d.mi, d.ke, d.me, d.um], kec="Wilayah Kerja")}}, um(d, Q1), "U. for Usaha, 'Wilayah Kerja' for the district")
d = D("x-modalgroup")
H("head-uang-beside", "heading", {"keragaan.xlsx": {"S1": rec(["KERAGAAN KOPERASI TW IV TAHUN 2023"], [["Kelembagaan (unit)", None, None, "Usaha (Rp. 000)", None], ["Aktif", "Tidak Aktif", "Jumlah", "Omset", "Asset"]], [d.A, d.T, d.J, d.r1, d.r2])}}, kop(d), "money in thousands beside counts, each group with its unit")
d = D("x-anggotacol")
H("head-orang-beside", "heading", {"koperasi dan anggota.xlsx": {"S1": rec(["KOPERASI, ANGGOTA DAN MANAJER", "TRIWULAN IV TAHUN 2023"], [["Koperasi Aktif", "Koperasi Tidak Aktif", "Jumlah Koperasi", "Anggota (orang)", "Manajer (orang)"]], [d.A, d.T, d.J, d.o1, d.n1])}}, kop(d), "members and managers beside")
d = D("x-bdsk")
H("head-diklat-kegiatan", "heading", {"diklat tw2.xlsx": {"S1": rec(["PELAKSANAAN PELATIHAN PERKOPERASIAN DAN UMKM", "TRIWULAN II TAHUN 2023"], [["Jumlah Kelas", "Lama (hari)", "Jumlah Peserta (orang)", "Biaya (Rp)"]], [d.n1, d.n2, d.p2, d.r1])}}, dik(d.p2, Q2), "classes, days, persons, cost")

# --- cells --------------------------------------------------------------------------------------------------------
d = D("x-ribuan")
H("sel-titik-ribuan", "cell", {"umkm.xlsx": {"S1": rec(["DATA UMKM TRIWULAN IV TAHUN 2023"], [["Jumlah UMKM"]], [["1.%03d" % (v % 1000) for v in d.um]], total=False)}}, one("umkm_total", [1000 + v % 1000 for v in d.um]), "1.234 as text is one thousand two hundred and thirty-four")
d = D("x-satuansel")
H("sel-satuan", "cell", {"kop.xlsx": {"S1": rec(["REKAP KOPERASI TRIWULAN IV TAHUN 2023"], [AT], [["%d Koperasi" % v for v in d.A], ["%d Koperasi" % v for v in d.T], ["%d Koperasi" % v for v in d.J]])}}, kop(d), "the unit Koperasi in each cell")
d = D("x-nihil")
H("sel-nihil", "cell", {"izin tw1.xlsx": {"S1": rec(["UMKM YANG DIFASILITASI IZIN USAHA TRIWULAN I TAHUN 2023"], [["Jumlah UMKM"]], [["Nihil" if i in (4, 8) else v for i, v in enumerate(d.z1)]])}}, izin([0 if i in (4, 8) else v for i, v in enumerate(d.z1)], Q1), "Nihil is none")
d = D("x-belumlapor")
H("sel-belum-lapor", "cell", {"kop tw4.xlsx": {"S1": rec(["REKAP KOPERASI TRIWULAN IV TAHUN 2023"], [AT], [[None if i == 9 else "..." if i == 5 else v for i, v in enumerate(c)] for c in (d.A, d.T, d.J)], foot=["... = belum melapor"])}}, [(m, p, c, but(v, 5, 9)) for m, p, c, v in kop(d)], "two districts have not reported")
d = D("x-fmtunit")
def unitfmt(ws):
    for h in AT:
        for c in under(ws, h): c.number_format = '0" unit"'
H("sel-format-unit", "cell", {"kop tw4.xlsx": {"S1": rec(["REKAP KOPERASI TRIWULAN IV TAHUN 2023"], [AT], [d.A, d.T, d.J], fx=unitfmt)}}, kop(d), "number format shows 12 unit")
d = D("x-brt")
H("nama-singkat", "cell", {"kop tw4.xlsx": {"S1": rec(["REKAP KOPERASI TRIWULAN IV TAHUN 2023"], [AT], [d.A, d.T, d.J], name=lambda n: {"Bangkala Barat": "Kec. Bangkala Brt.", "Bontoramba": "Kec. Bonto Ramba", "Arungkeke": "Kec. Arung Keke"}.get(n, "Kec. " + n))}}, kop(d), "usual other spellings of three districts")
d = D("x-bintang")
H("nama-bintang", "cell", {"umkm tw4.xlsx": {"S1": rec(["DATA UMKM TRIWULAN IV TAHUN 2023"], [["Mikro", "Kecil", "Menengah", "Jumlah"]], [d.mi, d.ke, d.me, d.um], name=lambda n: n + " *)" if n == "Binamu" else n, foot=["*) Ibu kota kabupaten"])}}, um(d), "a footnote mark on a name that says nothing of the figure")
d = D("x-komentar")
H("komentar-netral", "cell", {"kop tw4.xlsx": {"S1": rec(["REKAP KOPERASI TRIWULAN IV TAHUN 2023"], [AT], [d.A, d.T, d.J], fx=lambda ws: comment(ws, "Koperasi Aktif", "sudah dicocokkan dengan ODS"))}}, kop(d), "a comment that confirms")
d = D("x-sumform")
H("sel-rumus", "cell", {"kop tw4.xlsx": {"S1": rec(["REKAP KOPERASI TRIWULAN IV TAHUN 2023"], [AT], [d.A, d.T, [F("=C%d+D%d" % (i + 4, i + 4), v) for i, v in enumerate(d.J)]])}}, kop(d), "the sum column is a formula with its stored value")
d = D("x-refsheet")
H("tab-petunjuk", "sheetname", {"isian tw4 2023.xlsx": {"Petunjuk Pengisian": R([["PETUNJUK PENGISIAN"], ["1. Isi jumlah koperasi per kecamatan pada sheet Isian."], ["2. Tanda - bila tidak ada."]]), "Isian": rec(["ISIAN DATA KOPERASI", "TRIWULAN IV TAHUN 2023"], [AT], [d.A, d.T, d.J]), "ref": R([["Kecamatan"]] + [[n] for n in N], (), lambda ws: setattr(ws, "sheet_state", "hidden"))}}, kop(d), "instructions and a hidden list of names beside the filled form")
