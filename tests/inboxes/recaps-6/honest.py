"""Recapitulations as offices send them: every figure is read without doubt."""
from help4 import *


def q(y, n): return f"{y}-Q{n}"
RO = ["", "I", "II", "III", "IV"]
END = ["", "31 Maret", "30 Juni", "30 September", "31 Desember"]


# --- cooperatives
d = D("s1"); H("bpd-kda-koperasi", "kop", {"Bab 7 Koperasi KDA Jeneponto 2023.xlsx": {"7.1.1": rec(
    ["Tabel 7.1.1", "Banyaknya Koperasi Menurut Kecamatan dan Status Keaktifan di Kabupaten Jeneponto, 31 Desember 2022"], [AT], at(d), no=False, totalword="Jeneponto",
    foot=["Sumber: Dinas Koperasi, Usaha Kecil dan Menengah Kabupaten Jeneponto"])}}, kop(d, q(2022, 4)), "BPS table, source note", year=2022)
d = D("s2"); H("iku-evidence", "kop", {"Evidence IKU 1 TW III 2024.xlsx": {"IKU 1": rec(
    ["DATA DUKUNG INDIKATOR KINERJA UTAMA", "Persentase Koperasi Aktif", "Triwulan III Tahun 2024"], [["Jumlah Koperasi Aktif", "Jumlah Seluruh Koperasi", "Persentase (%)"]], [d.A, d.J, pct(d.A, d.J)],
    numrow=[1, 2, 3, 4, 5], foot=["Formulasi: Jumlah koperasi aktif dibagi jumlah seluruh koperasi x 100%"])}}, akt(d.A, q(2024, 3)) + tot(d.J, q(2024, 3)), "percentage beside", year=2024)
d = D("s3"); H("kabid-lampiran", "kop", {"Lampiran Surat Data Koperasi.xlsx": {"Lampiran": rec(
    ["Lampiran Surat Kepala Dinas Koperasi, UKM", "Nomor   : 518/000/DKUKM/2021", "Perihal : Penyampaian Data Koperasi Triwulan II Tahun 2021", "", "DATA KOPERASI KABUPATEN JENEPONTO PER 30 JUNI 2021"],
    [["Jumlah Koperasi (Unit)", None, None], ["Aktif", "Tidak Aktif", "Jumlah"]], at(d))}}, kop(d, q(2021, 2)), "attachment of a letter", year=2021)
d = D("s4"); H("plan-quarters-tabs", "kop", {"Rekap Koperasi 2023.xlsx": {f"TW {RO[k]}": rec(
    ["REKAPITULASI DATA KOPERASI PER KECAMATAN", f"KEADAAN TRIWULAN {RO[k]} TAHUN 2023"], [["Aktif", "Tidak Aktif", "Jumlah Koperasi"]], [add(d.A, [k] * 11), less(add(d.T, [4] * 11), k), add(d.J, [4] * 11)]) for k in (1, 2, 3, 4)}},
  sum([kops(add(d.A, [k] * 11), less(add(d.T, [4] * 11), k), q(2023, k)) for k in (1, 2, 3, 4)], []), "a sheet a quarter")
d = D("s5"); H("dash-satudata", "kop", {"jumlah-koperasi-menurut-kecamatan-2024.xlsx": {"data": R(
    [["kode_kecamatan", "nama_kecamatan", "koperasi_aktif", "koperasi_tidak_aktif", "jumlah_koperasi", "satuan", "tahun"]] + [[CODES[i], N[i].upper(), d.A[i], d.T[i], d.J[i], "UNIT", 2024] for i in range(11)])}},
  kops(d.A, d.T, "2024"), "Satu Data, flat table", year=2024)
d = D("s6"); H("wd-across", "kop", {"data koperasi tw 4 2022.xlsx": {"Sheet1": across(["DATA KOPERASI KABUPATEN JENEPONTO", "TRIWULAN IV TAHUN 2022"],
    [("Koperasi Aktif", "Unit", d.A), ("Koperasi Tidak Aktif", "Unit", d.T), ("Jumlah Koperasi", "Unit", d.J)])}}, kop(d, q(2022, 4)), "districts across", year=2022)
d = D("s7"); H("bln-november", "kop", {"Laporan Bulan November 2023.xlsx": {"Nov": rec(["LAPORAN BULANAN PERKEMBANGAN KOPERASI", "BULAN : NOVEMBER 2023"], [["Koperasi", None, None], ATU], at(d),
    foot=sign("KEPALA BIDANG KELEMBAGAAN", "30 November 2023"))}}, kop(d, "2023-11"), "monthly report")
d = D("s8"); H("lkpj-narrative", "kop", {"LKPJ 2022 Urusan Koperasi.xlsx": {"Tabel 3.11": rec(["Tabel 3.11", "Jumlah Koperasi Aktif dan Tidak Aktif per Kecamatan Tahun 2022"], [["Koperasi Aktif", "Koperasi Tidak Aktif", "Total", "Ket."]],
    at(d) + [txt(None)])}}, kop(d, "2022"), "empty Ket column", year=2022)
d = D("s9"); H("ods-signed-two", "kop+umkm", {"Data Koperasi & UMKM Jeneponto TW I 2025.xlsx": {"Koperasi": rec(["DATA KOPERASI", "PER 31 MARET 2025"], [AT], at(d)), "UMKM": rec(["DATA UMKM", "PER 31 MARET 2025"], [MK], mk(d), foot=sign("KEPALA DINAS", "April 2025"))}},
  kop(d, q(2025, 1)) + um(d, q(2025, 1)), "two sheets", year=2025)
d = D("s11"); H("gf-numbered-heads", "kop", {"Form Data Koperasi - Bidang Kelembagaan.xlsx": {"Form A": rec(["FORMULIR A. DATA KELEMBAGAAN KOPERASI", "Periode Pelaporan : Triwulan I 2022"], [["Jumlah Koperasi", "Koperasi Aktif", "Koperasi Tidak Aktif"]], [d.J, d.A, d.T],
    numrow=["(1)", "(2)", "(3)", "(4)", "(5)"])}}, kop(d, q(2022, 1)), "total first, (1)(2)", year=2022)
d = D("s12"); H("renja-code-col", "kop", {"Data Koperasi Renja 2024.xlsx": {"Kop": R([["JUMLAH KOPERASI MENURUT KECAMATAN"], ["Kabupaten Jeneponto, Triwulan IV Tahun 2024"], [], ["Kode Wilayah", "Kecamatan", "Jumlah Koperasi", "Koperasi Aktif", "Koperasi Tidak Aktif"]] +
    [[CODES[i], N[i], d.J[i], d.A[i], d.T[i]] for i in range(11)] + [["73.04", "Kabupaten Jeneponto", sum(d.J), sum(d.A), sum(d.T)]])}}, kop(d, q(2024, 4)), "region codes", year=2024)
d = D("s13"); e = D("s13b"); H("sakip-two-tables", "kop+umkm", {"Data Dukung LKjIP Triwulan IV 2023.xlsx": {"Data": [rec(["A. Jumlah Koperasi per Kecamatan Triwulan IV Tahun 2023"], [AT], at(d)), rec(["B. Jumlah UMKM per Kecamatan Triwulan IV Tahun 2023"], [MK], mk(d))]}},
  kop(d, Q4) + um(d, Q4), "two tables on a sheet")
d = D("s14"); H("copy-total-word", "kop", {"REKAP KOPERASI DES 2021 (FINAL).xlsx": {"REKAP": rec(["REKAPITULASI KOPERASI SE-KABUPATEN JENEPONTO", "KEADAAN 31 DESEMBER 2021"], [["AKTIF", "TIDAK AKTIF", "JUMLAH"]], at(d), totalword="TOTAL")}}, kop(d, q(2021, 4)), "FINAL in the name", year=2021)
d = D("s15"); H("wps-dash-zero", "kop", {"Koperasi tidak aktif 2023.xlsx": {"Sheet1": rec(["KOPERASI AKTIF DAN TIDAK AKTIF", "TRIWULAN III 2023"], [["Koperasi Aktif", "Koperasi Tidak Aktif", "Jumlah Koperasi"]],
    [d.A, ["-" if i in (2, 8) else v for i, v in enumerate(d.T)], [a + (0 if i in (2, 8) else t) for i, (a, t) in enumerate(zip(d.A, d.T))]])}},
  kops(d.A, [0 if i in (2, 8) else v for i, v in enumerate(d.T)], Q3), "- means none")
d = D("s16"); H("one-long", "kop", {"data_koperasi_long_tw3_2022.xlsx": {"data": long(["Data koperasi triwulan III tahun 2022"], ["Kecamatan", "Indikator", "Nilai", "Satuan"],
    [[N[i], s, v[i], "Unit"] for i in range(11) for s, v in (("Koperasi Aktif", d.A), ("Koperasi Tidak Aktif", d.T), ("Jumlah Koperasi", d.J))])}}, kop(d, q(2022, 3)), "long form", year=2022)
d = D("s17"); H("intern-title-upper", "kop", {"koperasi per kec tw 1.xlsx": {"TW 1 2024": rec(["JUMLAH KOPERASI AKTIF DAN TIDAK AKTIF PER KECAMATAN", "TRIWULAN I (JANUARI - MARET) TAHUN 2024"], [["Koperasi yang Aktif", "Koperasi yang Tidak Aktif", "Jumlah Seluruh Koperasi"]], at(d))}},
  kop(d, q(2024, 1)), "yang", year=2024)
d = D("s18"); H("prov-odskeadaan", "kop", {"Rekap Kab Jeneponto utk Provinsi.xlsx": {"Rekap": rec(["REKAPITULASI KELEMBAGAAN KOPERASI", "KABUPATEN : JENEPONTO", "KEADAAN : 30 SEPTEMBER 2023"], [["KELEMBAGAAN (UNIT)", None, None], ["AKTIF", "TIDAK AKTIF", "JUMLAH"]], at(d))}}, kop(d, Q3), "province form")
d = D("s19"); H("rat-with-members", "kop", {"Data Koperasi dan Anggota TW IV 2022.xlsx": {"Sheet1": rec(["DATA KOPERASI DAN ANGGOTA KOPERASI", "TRIWULAN IV TAHUN 2022"], [["Jumlah Koperasi (unit)", None, None, "Jumlah Anggota (orang)", None, None], ["Aktif", "Tidak Aktif", "Total", "Laki-laki", "Perempuan", "Total"]],
    at(d) + [d.o1, d.o2, add(d.o1, d.o2)])}}, kop(d, q(2022, 4)), "members beside", year=2022)
d = D("s20"); H("iku-quarters-side", "kop", {"Koperasi Aktif per Triwulan 2025.xlsx": {"Sheet1": rec(["JUMLAH KOPERASI AKTIF MENURUT KECAMATAN PER TRIWULAN", "TAHUN 2025"], [["TW I", "TW II", "TW III"]], run(d.A, d.n1, d.n2), foot=["Ket: posisi akhir triwulan"])}},
  sum([akt(v, q(2025, k + 1)) for k, v in enumerate(run(d.A, d.n1, d.n2))], []), "position by quarter", year=2025)
# --- UMKM
d = D("u1"); H("bpd-kda-umkm", "umkm", {"Tabel KDA UMKM 2024.xlsx": {"T8": rec(["Tabel 8.2", "Jumlah Usaha Mikro, Kecil, dan Menengah Menurut Kecamatan di Kabupaten Jeneponto, 2023"], [["Mikro", "Kecil", "Menengah", "Jumlah"]], mk(d), no=False, totalword="Kabupaten Jeneponto", foot=["Sumber: Dinas Koperasi dan UKM Kab. Jeneponto"])}}, um(d, Y), "BPS table")
d = D("u2"); H("ods-umkm-tw2", "umkm", {"DATA UMKM TW II 2024.xlsx": {"UMKM": rec(["REKAPITULASI DATA USAHA MIKRO KECIL DAN MENENGAH (UMKM)", "TRIWULAN II TAHUN 2024"], [["SKALA USAHA", None, None, "JUMLAH UMKM"], ["MIKRO", "KECIL", "MENENGAH", "^"]], mk(d))}}, um(d, q(2024, 2)), "group Skala Usaha", year=2024)
d = D("u3"); H("gf-umkm-formulas", "umkm", {"umkm per kecamatan 2022.xlsx": {"Rekap": rec(["DATA UMKM PER KECAMATAN", "KEADAAN 31 DESEMBER 2022"], [MK], [d.mi, d.ke, d.me, [F(f"=SUM(C{5+i}:E{5+i})", d.um[i]) for i in range(11)]], totalformula=True)}}, um(d, q(2022, 4)), "formulas", year=2022)
d = D("u4"); H("dash-umkm-total", "umkm", {"jumlah-umkm-kecamatan.xlsx": {"2025": rec(["Jumlah UMKM menurut Kecamatan", "Semester I Tahun 2025"], [["Jumlah UMKM (Unit)"]], [d.um])}}, umt(d.um, "2025-S1"), "half year", year=2025)
d = D("u5"); H("wd-umkm-sektor", "umkm", {"UMKM menurut skala TW3.xlsx": {"Data": rec(["JUMLAH UMKM MENURUT SKALA USAHA", "PER 30 SEPTEMBER 2021"], [["Usaha Mikro", "Usaha Kecil", "Usaha Menengah", "Jumlah", "Jumlah Tenaga Kerja"]], mk(d) + [d.o1])}}, um(d, q(2021, 3)), "workers beside", year=2021)
d = D("u6"); H("desa-umkm-across", "umkm", {"UMKM.xlsx": {"Rekap TW 4": across(["REKAP UMKM", "TRIWULAN IV 2023"], [("Usaha Mikro", "Unit", d.mi), ("Usaha Kecil", "Unit", d.ke), ("Usaha Menengah", "Unit", d.me), ("Jumlah UMKM", "Unit", d.um)])}}, um(d, Q4), "across")
d = D("u7"); H("plan-umkm-alpha", "umkm", {"Data UMKM Tahun 2024 TW I.xlsx": {"UMKM": rec(["DATA UMKM KAB. JENEPONTO", "TRIWULAN I TAHUN 2024"], [["Mikro", "Kecil", "Menengah", "Total"]], mk(d), order=ALPHA)}}, um(d, q(2024, 1)), "alphabetical", year=2024)
d = D("u8"); H("bulan-umkm-mei", "umkm", {"Lap Bulanan UMKM Mei 2023.xlsx": {"Mei 2023": rec(["LAPORAN DATA UMKM", "BULAN MEI 2023"], [["JUMLAH PELAKU USAHA", None, None, None], ["MIKRO", "KECIL", "MENENGAH", "JUMLAH"]], mk(d))}}, um(d, "2023-05"), "monthly")
d = D("u9"); H("kabid-umkm-text", "umkm", {"data umkm tw4 2022.xlsx": {"Sheet1": rec(["DATA UMKM", "TRIWULAN IV TAHUN 2022"], [["Jumlah UMKM"]], [[f"{dots(v)} Unit" if i % 3 == 0 else v for i, v in enumerate(d.um)]], total=False)}}, umt(d.um, q(2022, 4)), "1.234 Unit as text", year=2022)
d = D("u10"); H("iku-umkm-long", "umkm", {"umkm_skala_kecamatan_2023.xlsx": {"Sheet1": R([["tahun", "kode_kec", "kecamatan", "skala_usaha", "jumlah_umkm"]] + [[2023, CODES[i], N[i], s, v[i]] for i in range(11) for s, v in (("Mikro", d.mi), ("Kecil", d.ke), ("Menengah", d.me))])}},
  one("umkm_mikro", d.mi, Y) + one("umkm_kecil", d.ke, Y) + one("umkm_menengah", d.me, Y), "long by scale")
# --- training
d = D("t1"); H("kabid-diklat-tw1", "diklat", {"Rekap Peserta Diklat TW I 2023.xlsx": {"Rekap": rec(["REKAPITULASI PESERTA DIKLAT PERKOPERASIAN DAN UMKM", "TRIWULAN I TAHUN ANGGARAN 2023"], [["Jumlah Peserta (Orang)"]], [d.p1])}}, dik(d.p1, Q1), "signed")
d = D("t2"); H("wd-diklat-lp", "diklat", {"peserta pelatihan tw2 2022.xlsx": {"Sheet1": rec(["JUMLAH PESERTA PELATIHAN UMKM", "TRIWULAN II TAHUN 2022"], [["Peserta Pelatihan", None, None], ["Laki-laki", "Perempuan", "Jumlah"]], [d.p1, d.p2, add(d.p1, d.p2)])}}, dik(add(d.p1, d.p2), q(2022, 2)), "L/P/total", year=2022)
d = D("t3"); H("renja-diklat-quarters", "diklat", {"Peserta Diklat 2024 per TW.xlsx": {"Diklat": rec(["JUMLAH PESERTA DIKLAT MENURUT KECAMATAN DAN TRIWULAN", "TAHUN 2024"], [["Triwulan I", "Triwulan II", "Triwulan III", "Triwulan IV", "Jumlah"]], [d.p1, d.p2, d.p3, d.p4, add(d.p1, d.p2, d.p3, d.p4)])}},
  sum([dik(d.nums(3, 24, f"p{k}"), q(2024, k)) for k in (1, 2, 3, 4)], []), "quarters side by side", year=2024)
d = D("t4"); H("bln-diklat-months", "diklat", {"Diklat Jan-Mar 2023.xlsx": {"Sheet1": rec(["PESERTA DIKLAT KOPERASI DAN UMKM", "BULAN JANUARI S.D. MARET 2023"], [["Januari", "Februari", "Maret"]], [d.p1, d.p2, d.p3])}},
  dik(d.p1, "2023-01") + dik(d.p2, "2023-02") + dik(d.p3, "2023-03"), "months")
d = D("t5"); H("sakip-diklat-sd", "diklat", {"Peserta Diklat sd TW III 2023.xlsx": {"Data": rec(["JUMLAH PESERTA DIKLAT", "SAMPAI DENGAN TRIWULAN III TAHUN 2023"], [["Jumlah Peserta Diklat s.d. TW III"]], [d.p1])}}, dik(d.p1, Q3, True), "running total")
d = D("t6"); H("ods-diklat-tabs", "diklat", {"Diklat 2022.xlsx": {t: rec(["PESERTA DIKLAT PERKOPERASIAN", f"{t.upper()} TAHUN 2022"], [["Jumlah Peserta", "Keterangan"]], [d.nums(3, 24, t), txt(None)]) for t in ("Triwulan I", "Triwulan II")}},
  sum([dik(d.nums(3, 24, t), q(2022, k + 1)) for k, t in enumerate(("Triwulan I", "Triwulan II"))], []), "tab a quarter", year=2022)
# --- permits and aid
d = D("i1"); H("kabid-izin-tw2", "izin", {"Fasilitasi Izin Usaha TW II 2023.xlsx": {"Izin": rec(["DATA UMKM YANG DIFASILITASI IZIN USAHA", "TRIWULAN II TAHUN 2023"], [["Jumlah UMKM yang Difasilitasi Izin Usaha"]], [d.z1])}}, izin(d.z1, Q2), "permits")
d = D("i2"); H("dash-izin-nib", "izin", {"rekap fasilitasi perizinan 2024.xlsx": {"TW III": rec(["REKAPITULASI FASILITASI PERIZINAN BERUSAHA BAGI UMKM", "Triwulan III Tahun 2024"], [["UMKM Difasilitasi Izin Usaha (Unit)"]], [d.z1])}}, izin(d.z1, q(2024, 3)), "permits", year=2024)
d = D("b1"); H("dak-bantuan", "bantuan", {"Realisasi Bantuan Sarpras 2023.xlsx": {"Sheet1": rec(["BANTUAN SARANA DAN PRASARANA BAGI PELAKU USAHA", "TRIWULAN IV TAHUN 2023"], [["Jumlah Pelaku Usaha Penerima Bantuan Sarpras"]], [d.bt])}}, bant(d.bt, Q4), "aid")
d = D("b2"); H("iku-bantuan-target", "bantuan", {"Evidence IKU 4 TW II 2022.xlsx": {"IKU 4": rec(["PELAKU USAHA YANG MENDAPATKAN BANTUAN SARANA DAN PRASARANA", "TRIWULAN II TAHUN 2022"], [["Target UKM Tahun 2022", "UKM yang Difasilitasi TW II"]], [d.tg, d.bt])}}, tgt(d.tg, "2022") + bant(d.bt, q(2022, 2)), "target of the year beside", year=2022)
d = D("b3"); H("copy-bantuan-unit", "bantuan", {"Penerima Bantuan Peralatan Usaha.xlsx": {"TW I": rec(["PENERIMA BANTUAN SARANA PRASARANA USAHA", "TRIWULAN I TAHUN 2025"], [["Jumlah Penerima (UKM)"]], [d.bt])}}, bant(d.bt, q(2025, 1)), "aid", year=2025)
DESKS = ["plan", "kabid", "ods", "wd", "bulan", "renja", "iku", "gf", "copy", "prov"]
for k, desk in enumerate(DESKS):
    y, n = 2021 + k % 5, 1 + k % 4
    w = [f"TRIWULAN {RO[n]} TAHUN {y}", f"Triwulan {RO[n]} {y}", f"TW. {RO[n]} TAHUN ANGGARAN {y}"][k % 3]
    d = D(f"m{k}")
    H(f"{desk}-m-kop{k}", "kop", {f"Rekap Kop TW{n} {y}.xlsx": {"Rekap": rec([["DATA KOPERASI DI KABUPATEN JENEPONTO", "Rekapitulasi Keragaan Koperasi", "JUMLAH KOPERASI PER KECAMATAN"][k % 3], w], [["Koperasi Aktif (Unit)", "Koperasi Tidak Aktif (Unit)", "Jumlah Koperasi (Unit)"]], at(d))}}, kop(d, q(y, n)), "units in heads", year=y)
    H(f"{desk}-m-diklat{k}", "diklat", {f"Peserta {y} TW {n}.xlsx": {"Data": across(["PESERTA DIKLAT PERKOPERASIAN DAN UMKM", w], [("Jumlah Peserta Diklat", "Orang", d.p1)])}}, dik(d.p1, q(y, n)), "across", year=y)
    H(f"{desk}-m-izin{k}", "izin", {f"Izin usaha {y} TW {n}.xlsx": {"Data": rec(["FASILITASI IZIN USAHA BAGI UMKM", w], [["Jumlah UMKM yang Difasilitasi Izin Usaha", "Ket"]], [d.z1, txt(None)])}}, izin(d.z1, q(y, n)), "permits", year=y)
