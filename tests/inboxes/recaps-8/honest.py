"""Honest recaps: what a careful person in the office reads there without a doubt."""
from help4 import *

d = D("bpd-perdes")
H("bpd-perdes", "koperasi", {"Data Koperasi per 31 Des 2023.xlsx": {"Koperasi": rec(
    ["DATA KOPERASI MENURUT KECAMATAN", "KEADAAN PER 31 DESEMBER 2023"],
    [["Koperasi\nAktif", "Koperasi\nTidak Aktif", "Jumlah\nKoperasi"]], at(d), foot=["Sumber : Bidang Kelembagaan Koperasi"] + sign())}},
  kop(d), "position at a date, headings with line breaks")

d = D("iku-pembilang")
H("iku-pembilang", "koperasi", {"Lembar Kerja IKU 1 TW IV 2023.xlsx": {"IKU 1": rec(
    ["LEMBAR KERJA PENGHITUNGAN INDIKATOR KINERJA UTAMA", "Indikator : Persentase Koperasi Aktif", "Periode : Triwulan IV Tahun 2023"],
    [["Jumlah Koperasi Aktif (pembilang)", "Jumlah Seluruh Koperasi (penyebut)", "Persentase (%)"]], [d.A, d.J, pct(d.A, d.J)])}},
  akt(d.A) + tot(d.J), "numerator and denominator named in brackets, percent beside")

d = D("lkpj-tigatahun"); e = D("lkpj-tigatahun22"); g = D("lkpj-tigatahun21")
H("lkpj-tigatahun", "koperasi", {"Bab IV LKPJ 2023 - lampiran koperasi.xlsx": {"Tabel 4.12": rec(
    ["Tabel 4.12", "Perkembangan Koperasi Menurut Kecamatan di Kabupaten Jeneponto, 2021-2023"],
    [["2021", None, None, "2022", None, None, "2023", None, None], ATU * 3], at(g) + at(e) + at(d),
    foot=["Sumber: Dinas Koperasi dan UKM Kab. Jeneponto, 2024"])}},
  kop(d, Y) + kop(e, "2022") + kop(g, "2021"), "three years beside each other")

d = D("kabid-surat")
H("kabid-surat", "koperasi", {"Surat penyampaian data koperasi.xlsx": {"Lampiran": rec(
    [[None, None, None, "Lampiran Surat Nomor : 518/000/DKUKM/X/2023"], "Bersama ini disampaikan jumlah koperasi pada akhir Triwulan III Tahun 2023 sebagai berikut :"],
    [["Jumlah Koperasi Aktif (unit)", "Jumlah Koperasi Tidak Aktif (unit)", "Jumlah (unit)"]], at(d))}},
  kop(d, Q3), "the quarter is told in the sentence of a letter")

d = D("dak-targetreal")
H("dak-targetreal", "bantuan", {"Bantuan sarpras 2023.xlsx": {"Bantuan": rec(
    ["TARGET DAN REALISASI PELAKU USAHA PENERIMA BANTUAN SARANA DAN PRASARANA", "TAHUN 2023"],
    [["Target UKM", "Realisasi (UKM)", None, None, None, None], ["^", "TW I", "TW II", "TW III", "TW IV", "Jumlah"]],
    [d.tg, d.n1, d.n2, d.n3, d.n4, add(d.n1, d.n2, d.n3, d.n4)])}},
  tgt(d.tg, Y) + bant(d.n1, Q1) + bant(d.n2, Q2) + bant(d.n3, Q3) + bant(d.n4, Q4) + bant(add(d.n1, d.n2, d.n3, d.n4), Y), "target once, realisation by quarter")

d = D("bln-semdua"); ms = [d.n7, d.n8, d.n9, d.n1, d.n2, d.n3]
H("bln-semdua", "diklat", {"Peserta pelatihan Semester II 2023.xlsx": {"Smt II": rec(
    ["JUMLAH PESERTA PELATIHAN PERKOPERASIAN DAN UMKM", "SEMESTER II TAHUN 2023"],
    [["Juli", "Agustus", "September", "Oktober", "November", "Desember", "Jumlah"]], ms + [add(*ms)])}},
  [x for k, v in enumerate(ms) for x in dik(v, "2023-%02d" % (k + 7))] + dik(add(*ms), "2023-S2"), "half a year by month")

d = D("wa-satuan")
H("wa-satuan", "koperasi", {"dari WA bidang koperasi TW4 2023.xlsx": {"Sheet1": rec(
    ["Data koperasi tw 4 thn 2023"], [["Aktif", "Tdk Aktif", "Jumlah Koperasi"]],
    [["%d unit" % v for v in d.A], ["%d unit" % v for v in d.T], ["%d unit" % v for v in d.J]], no=False, total=False)}},
  kop(d), "unit written behind every figure")

d = D("desa-jmldesa"); vil = [14, 8, 12, 12, 13, 11, 6, 7, 8, 10, 12]
H("desa-jmldesa", "umkm", {"UMKM per kecamatan 2023.xlsx": {"UMKM": rec(
    ["JUMLAH UMKM BERDASARKAN HASIL PENDATAAN DESA/KELURAHAN", "KABUPATEN JENEPONTO TAHUN 2023"],
    [["Jumlah Desa/Kelurahan", "Jumlah UMKM"]], [vil, d.um])}}, umt(d.um, Y), "number of villages beside")

d = D("dash-komponen")
H("dash-komponen", "campur", {"Komponen IKU TW IV 2023.xlsx": {"Komponen": across(
    ["KOMPONEN PENGHITUNGAN IKU DINAS KOPERASI DAN UKM", "Triwulan IV Tahun 2023"],
    [("Jumlah koperasi aktif", "Unit", d.A), ("Jumlah seluruh koperasi", "Unit", d.J), ("Jumlah peserta diklat", "Orang", d.p1),
     ("Jumlah UMKM yang difasilitasi izin usaha", "UMKM", d.p2), ("Jumlah seluruh UMKM", "UMKM", d.um)])}},
  akt(d.A) + tot(d.J) + dik(d.p1) + izin(d.p2) + umt(d.um), "components down, districts across")

d = D("gs-panjang")
H("gs-panjang", "diklat", {"rekap diklat 2023.xlsx": {"Data": long(["PESERTA DIKLAT PERKOPERASIAN DAN UMKM TAHUN 2023"],
    ["Kecamatan", "Triwulan", "Jumlah Peserta (orang)"],
    [(N[i], w, v[i]) for i in range(11) for w, v in zip(("I", "II", "III", "IV"), (d.p1, d.p2, d.p3, d.p4))])}},
  dik(d.p1, Q1) + dik(d.p2, Q2) + dik(d.p3, Q3) + dik(d.p4, Q4), "one figure a row, Roman quarters")

d = D("gf-formulir")
H("gf-formulir", "koperasi", {"Form isian koperasi TW IV 2023 (Jawaban).xlsx": {"Form Responses 1": R(
    [["Timestamp", "Nama Petugas", "Kecamatan", "Jumlah Koperasi Aktif", "Jumlah Koperasi Tidak Aktif"]] +
    [[datetime.datetime(2024, 1, 3, 9, 3 * i), "Petugas %d" % (i + 1), N[i], d.A[i], d.T[i]] for i in ALPHA])}},
  akt(d.A) + one("koperasi_tidak_aktif", d.T), "answers of an online form, sent after the quarter")

d = D("wd-teks")
H("wd-teks", "umkm", {"Tabel UMKM (dari Word) TW III 2023.xlsx": {"Sheet1": rec(
    ["Tabel 3. Jumlah UMKM per Kecamatan", "Triwulan III 2023"], [MK], [[dots(v) for v in c] for c in mk(d)], total=False)}},
  um(d, Q3), "text with thousands points")

d = D("renja-satuan")
H("renja-satuan", "umkm", {"Data dukung Renja - UMKM 2023.xlsx": {"UMKM": rec(
    ["PROFIL UMKM KABUPATEN JENEPONTO TAHUN 2023"], [["Mikro", "Kecil", "Menengah", "Total UMKM"], ["(unit)"] * 4], mk(d), numrow=["1", "2", "3", "4", "5", "6=3+4+5"])}},
  um(d, Y), "units and a numbering row with a sum under the heading")

d = D("ods-sebelahan")
H("ods-sebelahan", "campur", {"REKAP TW II 2023.xlsx": {"REKAP": [
    rec(["KOPERASI TRIWULAN II 2023"], [ATU], at(d), at=(1, 1)), rec(["UMKM TRIWULAN II 2023"], [MKU], mk(d), at=(1, 8))]}},
  kop(d, Q2) + um(d, Q2), "two tables beside each other")

d = D("sakip-lp"); L, W = d.n1, d.n2
H("sakip-lp", "diklat", {"Bukti dukung IKU 2 TW I 2023.xlsx": {"Peserta": rec(
    ["REKAPITULASI PESERTA DIKLAT PERKOPERASIAN DAN UMKM", "TRIWULAN I TAHUN 2023"],
    [["Jumlah Peserta", None, None], ["Laki-laki", "Perempuan", "Jumlah"]], [L, W, add(L, W)])}}, dik(add(L, W), Q1), "by sex, sum beside")

d = D("rat-duaaktif"); b = add(d.A, d.n3)
H("rat-duaaktif", "koperasi", {"koperasi aktif tw iv 2023.xlsx": {"Rekap": rec(
    ["REKAPITULASI KEAKTIFAN KOPERASI", "TRIWULAN IV 2023"],
    [["Koperasi Aktif", None, None, "Koperasi Tidak Aktif", "Jumlah Koperasi"], ["Sudah RAT", "Belum RAT", "Jumlah", "^", "^"]],
    [d.A, d.n3, b, d.T, add(b, d.T)])}}, kops(b, d.T, Q4), "active split by annual meeting, its sum counts")

d = D("prov-rumus")
H("prov-rumus", "koperasi", {"Format Provinsi - Koperasi TW IV 2023.xlsx": {"Form K-1": rec(
    LETTER[:2] + ["FORM K-1 : KERAGAAN KOPERASI", "Posisi : Triwulan IV Tahun 2023"],
    [["AKTIF (UNIT)", "TIDAK AKTIF (UNIT)", "JUMLAH KOPERASI (UNIT)", "ANGGOTA (ORANG)"]], at(d) + [d.o1], numrow=["(1)", "(2)", "(3)", "(4)", "(5)=(3)+(4)", "(6)"])}},
  kop(d), "form of the province with members beside")

d = D("plan-duatab"); e = D("plan-duatab3")
H("plan-duatab", "izin", {"Fasilitasi Izin Usaha 2023.xlsx": {w: rec(
    ["UMKM YANG DIFASILITASI IZIN USAHA", "TRIWULAN %s TAHUN 2023" % w[3:]], [["Jumlah UMKM difasilitasi"]], [v]) for w, v in (("TW III", e.p3), ("TW IV", d.p4))}},
  izin(e.p3, Q3) + izin(d.p4, Q4), "a tab a quarter")

d = D("copy-belummasuk")
H("copy-belummasuk", "koperasi", {"KOPERASI TW 4 2023 (sementara).xlsx": {"Sheet1": rec(
    ["DATA KOPERASI TRIWULAN IV TAHUN 2023"], [ATU], [but(c, 10) for c in at(d)], foot=["Ket : Data Kecamatan Rumbia belum masuk"])}},
  [(m, p, c, but(v, 10)) for m, p, c, v in kop(d)], "one district blank, told in a note")

d = D("one-kodewil")
H("one-kodewil", "umkm", {"umkm_kode_wilayah_2023.xlsx": {"data": R(
    [["Data UMKM Kab. Jeneponto Tahun 2023"], [], ["kode_kemendagri", "nama_kecamatan", "jumlah_umkm", "satuan"]] + [[CODES[i], N[i], d.um[i], "unit usaha"] for i in ALPHA])}},
  umt(d.um, Y), "open-data form with codes and unit column")

d = D("wps-totalatas")
H("wps-totalatas", "koperasi", {"Koperasi 2023.xlsx": {"2023": R(
    [["Jumlah Koperasi Menurut Kecamatan, 2023"], [], ["Wilayah", "Koperasi Aktif", "Koperasi Tidak Aktif", "Jumlah Koperasi"],
     ["Kab. Jeneponto", sum(d.A), sum(d.T), sum(d.J)]] + [["   " + N[i], d.A[i], d.T[i], d.J[i]] for i in range(11)])}},
  kop(d, Y), "total first, districts indented")

d = D("intern-verif"); o = D("intern-verif0")
H("intern-verif", "bantuan", {"penerima bantuan sarpras TW IV 2023 hasil rekon.xlsx": {"Rekon": rec(
    ["REKONSILIASI DATA PENERIMA BANTUAN SARANA PRASARANA", "TRIWULAN IV 2023"],
    [["Jumlah UKM Penerima", None], ["Sebelum Rekonsiliasi", "Setelah Rekonsiliasi"]], [o.bt, d.bt], foot=["Yang dipakai adalah data setelah rekonsiliasi."])}},
  bant(d.bt), "before and after; the note says which is used")

d = D("gs-nib"); q = [d.p1, d.p2, d.p3, d.p4]
H("gs-nib", "izin", {"Fasilitasi NIB UMKM 2023.xlsx": {"Rekap": rec(
    ["REKAPITULASI UMKM YANG DIFASILITASI PENERBITAN NIB", "TAHUN 2023"], [["Triwulan", None, None, None, "Jumlah"], ["I", "II", "III", "IV", "^"]], q + [add(*q)])}},
  [x for p, v in zip(QS, q) for x in izin(v, p)] + izin(add(*q), Y), "quarters as bare Roman numbers under one heading")

d = D("bulan-lalu"); r_ = run(add(d.p1, d.p2), d.p3)
H("bulan-lalu", "izin", {"Laporan fasilitasi izin TW III 2023.xlsx": {"Lap": rec(
    ["LAPORAN FASILITASI IZIN USAHA UMKM", "TRIWULAN III TAHUN 2023"],
    [["UMKM yang difasilitasi izin usaha", None, None], ["s.d. Triwulan II", "Triwulan III", "s.d. Triwulan III"]], [r_[0], d.p3, r_[1]])}},
  izin(r_[0], Q2, True) + izin(d.p3, Q3) + izin(r_[1], Q3, True), "up to last quarter, this quarter, up to this one")

d = D("bps-dwibahasa")
H("bps-dwibahasa", "koperasi", {"Tabel 11.1 JDA 2024.xlsx": {"11.1": rec(
    ["Tabel 11.1", "Jumlah Koperasi Menurut Kecamatan dan Status Keaktifan di Kabupaten Jeneponto, 2023",
     "Number of Cooperatives by Subdistrict and Activity Status in Jeneponto Regency, 2023"],
    [["Aktif\nActive", "Tidak Aktif\nInactive", "Jumlah\nTotal"]], at(d), kec="Kecamatan\nSubdistrict", no=False, totalword="Jeneponto", totalleft=False)}},
  kop(d, Y), "two languages in title and headings")

d = D("kabid-namagabung")
H("kabid-namagabung", "koperasi", {"Rekap koperasi TW III 2023.xlsx": {"Rekap": R(
    [["REKAP KEADAAN KOPERASI TRIWULAN III TAHUN 2023"], [], ["No", "Kecamatan", "Uraian", "Jumlah (unit)"]] +
    [row for i in range(11) for row in ([i + 1, N[i], "Koperasi aktif", d.A[i]], [None, None, "Koperasi tidak aktif", d.T[i]], [None, None, "Jumlah koperasi", d.J[i]])],
    merges=[f"{c}{4 + 3 * i}:{c}{6 + 3 * i}" for i in range(11) for c in "AB"])}},
  kop(d, Q3), "three lines a district, its name merged over them")

d = D("desa-perfile")
H("desa-perfile", "umkm", {f"Kecamatan/UMKM Kec {N[i]}.xlsx": {"Data": R(
    [["DATA UMKM TRIWULAN IV TAHUN 2023"], [], ["Kecamatan", "Usaha Mikro", "Usaha Kecil", "Usaha Menengah", "Jumlah UMKM"],
     [N[i], d.mi[i], d.ke[i], d.me[i], d.um[i]]])} for i in range(11)}, um(d), "a file for every district, one line each")

d = D("dash-nihil"); v = [0 if i in (2, 6, 9) else x for i, x in enumerate(d.p2)]
H("dash-nihil", "diklat", {"peserta diklat TW II 2023.xlsx": {"TW II": rec(
    ["PESERTA DIKLAT PERKOPERASIAN DAN UMKM", "TRIWULAN II TAHUN 2023"], [["Jumlah Peserta (orang)"]], [[x or "-" for x in v]], foot=["Tanda (-) : tidak ada kegiatan pada triwulan ini"])}},
  dik(v, Q2), "a dash is nought, and the note says so")

d = D("bpd-keempat")
H("bpd-keempat", "koperasi", {"Data sektoral koperasi.xlsx": {"Sheet1": rec(
    ["DATA SEKTORAL BIDANG KOPERASI", "TRIWULAN KEEMPAT TAHUN ANGGARAN 2023"],
    [["Jumlah Koperasi", None, None], ["Yang Aktif", "Yang Tidak Aktif", "Seluruhnya"]], at(d))}}, kop(d), "the quarter as an ordinal word")

d = D("wd-julisep")
H("wd-julisep", "izin", {"Fasilitasi izin.xlsx": {"Sheet1": rec(
    ["JUMLAH UMKM YANG DIFASILITASI IZIN USAHA", "Periode : Juli - September 2023"], [["Jumlah UMKM"]], [d.p3])}}, izin(d.p3, Q3), "a quarter told by its months")

d = D("copy-posisibawah")
H("copy-posisibawah", "koperasi", {"Rekap Koperasi.xlsx": {"Sheet1": rec(
    ["REKAPITULASI KOPERASI KABUPATEN JENEPONTO"], [["Koperasi Aktif", "Koperasi Tidak Aktif", "Jumlah Koperasi"]], at(d), foot=["Keterangan : Posisi data 30 Juni 2023"])}},
  kop(d, Q2), "the date stands only under the table")

d = D("plan-jenis"); j = [d.n1, d.n2, d.n3, d.n4, d.n5]
H("plan-jenis", "koperasi", {"Koperasi menurut jenis 2023.xlsx": {"Jenis": rec(
    ["JUMLAH KOPERASI MENURUT JENIS DAN KECAMATAN", "KEADAAN AKHIR TAHUN 2023"],
    [["Konsumen", "Produsen", "Simpan Pinjam", "Jasa", "Pemasaran", "Jumlah Koperasi"]], j + [add(*j)])}}, tot(add(*j), Y), "kinds of cooperative, only the sum is ours", only=True)

d = D("ods-sektor"); j = [d.o1, d.o2, d.o3]
H("ods-sektor", "umkm", {"UMKM per sektor TW I 2023.xlsx": {"Sektor": rec(
    ["JUMLAH UMKM MENURUT SEKTOR USAHA", "TRIWULAN I 2023"], [["Perdagangan", "Industri Pengolahan", "Jasa", "TOTAL UMKM"]], j + [add(*j)])}},
  umt(add(*j), Q1), "sectors, only the sum is ours")

d = D("wa-duadiklat"); t = add(d.n1, d.n2)
H("wa-duadiklat", "diklat", {"rekap peserta tw4 2023.xlsx": {"Sheet1": rec(
    ["Rekap peserta diklat TW IV 2023"], [["Diklat Perkoperasian", "Diklat UMKM", "Total Peserta"]], [d.n1, d.n2, t])}}, dik(t), "two kinds of training, the total counts")

d = D("dak-barang"); t = add(d.n1, d.n2, d.n3)
H("dak-barang", "bantuan", {"Sarpras UKM TW III 2023.xlsx": {"Sarpras": rec(
    ["UKM PENERIMA BANTUAN SARANA DAN PRASARANA MENURUT JENIS BANTUAN", "TRIWULAN III TAHUN 2023"],
    [["Gerobak", "Mesin Jahit", "Peralatan Kue", "Jumlah UKM Penerima"]], [d.n1, d.n2, d.n3, t])}}, bant(t, Q3), "kinds of aid, the sum of receivers counts")

d = D("sakip-tglsel")
H("sakip-tglsel", "koperasi", {"Bukti dukung koperasi aktif.xlsx": {"Data": R(
    [["DATA KOPERASI KABUPATEN JENEPONTO"], ["Keadaan tanggal", None, datetime.date(2023, 12, 31)], [], ["No", "Kecamatan", "Aktif", "Tidak Aktif", "Jumlah Koperasi"]] +
    [[i + 1, N[i], d.A[i], d.T[i], d.J[i]] for i in range(11)], fx=lambda ws: setattr(ws["C2"], "number_format", "dd mmmm yyyy"))}},
  kop(d), "the date is a true date in a cell of its own")

d = D("gs-pivot")
H("gs-pivot", "koperasi", {"pivot koperasi TW IV 2023.xlsx": {"Pivot": rec(
    [], [["Sum of Koperasi Aktif", "Sum of Koperasi Tidak Aktif", "Sum of Jumlah Koperasi"]], at(d), kec="Kecamatan", no=False, totalword="Grand Total", totalleft=False, order=ALPHA)}},
  kop(d), "a pivot table's own words")

SP = {"Bontoramba": "Bonto Ramba", "Arungkeke": "Arung Keke", "Bangkala Barat": "Bangkala Brt.", "Tamalatea": "TAMALATEA "}
d = D("intern-ejaan")
H("intern-ejaan", "umkm", {"umkm tw iii 2023.xlsx": {"Sheet1": rec(
    ["data umkm tw iii 2023"], [["mikro", "kecil", "menengah", "jml umkm"]], mk(d), name=lambda n: SP.get(n, n.lower()))}}, um(d, Q3), "names spelt as one types them")

d = D("renja-tr")
H("renja-tr", "diklat", {"Capaian diklat TW IV 2023.xlsx": {"Capaian": rec(
    ["CAPAIAN PESERTA DIKLAT PERKOPERASIAN DAN UMKM", "TRIWULAN IV TAHUN 2023"],
    [["Target (orang)", "Realisasi (orang)", "Capaian (%)"]], [d.tg, d.p1, pct(d.p1, d.tg)])}}, dik(d.p1), "target and realisation of participants: the realisation counts")

d = D("kabid-seksitw"); q = [d.p1, d.p2, d.p3, d.p4]
H("kabid-seksitw", "bantuan", {"Penerima sarpras 2023.xlsx": {"Rekap": rec(
    ["PELAKU USAHA PENERIMA BANTUAN SARANA DAN PRASARANA TAHUN 2023"], [["Jumlah Pelaku Usaha"]], [d.p1],
    sections=[("TRIWULAN " + w, [v]) for w, v in zip(("I", "II", "III", "IV"), q)])}},
  [x for p, v in zip(QS, q) for x in bant(v, p)], "four sections below each other")

d = D("bpd-dapil"); dap = [("Dapil I", (4, 5)), ("Dapil II", (0, 1)), ("Dapil III", (2, 3)), ("Dapil IV", (6, 7, 8, 9, 10))]
rows = []
for w, ii in dap:
    rows += [[N[i], d.A[i], d.T[i], d.J[i]] for i in ii] + [["Jumlah " + w] + [sum(c[i] for i in ii) for c in at(d)]]
H("bpd-dapil", "koperasi", {"Koperasi per dapil TW IV 2023.xlsx": {"Dapil": R(
    [["KOPERASI PER KECAMATAN MENURUT DAERAH PEMILIHAN"], ["Triwulan IV Tahun 2023"], [], ["Kecamatan"] + AT] + rows + [["TOTAL"] + [sum(c) for c in at(d)]])}},
  kop(d), "subtotals of electoral districts between")

d = D("lkpj-mutasi"); ak = [a + b - c for a, b, c in zip(d.J, d.n1, d.n2)]
H("lkpj-mutasi", "koperasi", {"Mutasi koperasi 2023.xlsx": {"Mutasi": rec(
    ["MUTASI KOPERASI TAHUN 2023"], [["Keadaan 31 Desember 2022", "Berdiri 2023", "Bubar 2023", "Jumlah Koperasi 31 Desember 2023"]], [d.J, d.n1, d.n2, ak])}},
  tot(ak, Q4) + tot(d.J, "2022-Q4"), "opening, founded, closed, closing")

d = D("prov-nik")
H("prov-nik", "koperasi", {"Koperasi ber-NIK TW III 2023.xlsx": {"NIK": rec(
    ["KEADAAN KOPERASI DAN SERTIFIKAT NIK", "TRIWULAN III TAHUN 2023"],
    [["Koperasi Aktif", "Koperasi Tidak Aktif", "Jumlah Koperasi", "Bersertifikat NIK", "Melaksanakan RAT"]], at(d) + [d.n1, d.n2])}}, kop(d, Q3), "certificates and meetings beside")

d = D("iku-twsel")
H("iku-twsel", "izin", {"IKU 3.xlsx": {"Data Dukung": rec(
    [["Indikator", ":", "Persentase Koperasi UKM yang difasilitasi Izin Usaha"], ["Triwulan", ":", "II (Dua)"], ["Tahun", ":", 2023]],
    [["UMKM difasilitasi izin usaha", "Jumlah UMKM"]], [d.p2, d.um])}}, izin(d.p2, Q2) + umt(d.um, Q2), "quarter and year as a form's fields")

d = D("bln-sdtw")
H("bln-sdtw", "diklat", {"Peserta diklat.xlsx": {"Rekap": rec(
    ["REKAPITULASI PESERTA DIKLAT (KUMULATIF)", "s/d TRIWULAN III TAHUN 2023"], [["Jumlah Peserta"]], [add(d.p1, d.p2, d.p3)])}},
  dik(add(d.p1, d.p2, d.p3), Q3, True), "running total, told twice in the title")

d = D("gf-lengkap"); cs = [d.A, d.J, d.um, d.p1, d.p2, d.tg, d.bt]
H("gf-lengkap", "campur", {"Data IKU seluruh bidang TW I 2023.xlsx": {"Gabung": rec(
    ["DATA DUKUNG IKU DINAS KOPERASI DAN UKM", "TRIWULAN I TAHUN 2023"],
    [["Kelembagaan Koperasi", None, "Pemberdayaan UKM", None, None, None, None],
     ["Koperasi Aktif", "Jumlah Koperasi", "Jumlah UMKM", "Peserta Diklat", "UMKM Difasilitasi Izin Usaha", "Target UKM Penerima Sarpras", "UKM Penerima Sarpras"]], cs)}},
  akt(d.A, Q1) + tot(d.J, Q1) + umt(d.um, Q1) + dik(d.p1, Q1) + izin(d.p2, Q1) + tgt(d.tg, Q1) + bant(d.bt, Q1), "all measures in one table, by division")

d = D("copy-totalrusak")
H("copy-totalrusak", "bantuan", {"bantuan sarpras tw ii 2023.xlsx": {"Sheet1": rec(
    ["PENERIMA BANTUAN SARPRAS TRIWULAN II 2023"], [["Jumlah UKM"]], [d.bt], total=False, foot=[["JUMLAH", None, "#REF!"]])}}, bant(d.bt, Q2), "sum broken, the lines are whole")

d = D("wps-float")
H("wps-float", "umkm", {"UMKM TW II 2023.xlsx": {"Sheet1": rec(
    ["JUMLAH UMKM TRIWULAN II 2023"], [["Jumlah UMKM (unit)"]], [[float(v) for v in d.um]], fx=fmt(["Jumlah UMKM (unit)"], '#,##0" unit"'))}}, umt(d.um, Q2), "the unit is in the cell's format")

d = D("one-sampul")
H("one-sampul", "koperasi", {"Laporan Koperasi.xlsx": {"Sampul": text("LAPORAN KEADAAN KOPERASI", "KABUPATEN JENEPONTO", "TRIWULAN II TAHUN 2023", "BIDANG KELEMBAGAAN KOPERASI"),
    "Tabel TW II 2023": rec(["Tabel 1. Keadaan Koperasi per Kecamatan"], [AT], at(d))}}, kop(d, Q2), "a cover before, the quarter in the tab")

d = D("dash-tersembunyi"); e = D("dash-tersembunyi22")
H("dash-tersembunyi", "koperasi", {"Koperasi 2022-2023.xlsx": {"Data": rec(
    ["KEADAAN KOPERASI TAHUN 2022 DAN 2023"], [["Koperasi Aktif", None, "Jumlah Koperasi", None], ["2022", "2023", "2022", "2023"]],
    [e.A, d.A, e.J, d.J], fx=lambda ws: [hide_col(ws, "2022", 1), hide_col(ws, "2022", 2)])}},
  akt(d.A, Y) + tot(d.J, Y) + akt(e.A, "2022") + tot(e.J, "2022"), "the columns of the year before are hidden")

d = D("wd-komentar")
H("wd-komentar", "izin", {"izin usaha TW I 2023.xlsx": {"TW I": rec(
    ["UMKM YANG DIFASILITASI IZIN USAHA TRIWULAN I 2023"], [["Jumlah UMKM"]], [d.p1], fx=note_on("Jumlah UMKM", "Sudah dicek ke berkas, sesuai."))}}, izin(d.p1, Q1), "a comment that confirms")

d = D("sakip-kotakab")
H("sakip-kotakab", "koperasi", {"Koperasi kab dan kecamatan TW IV 2023.xlsx": {"Rekap": R(
    [["JUMLAH KOPERASI TRIWULAN IV TAHUN 2023"], [], ["No", "Wilayah Kerja", "Aktif", "Tidak Aktif", "Jumlah"]] + [["I", "KECAMATAN"]] +
    [[i + 1, N[i], d.A[i], d.T[i], d.J[i]] for i in range(11)] + [[None, "Jumlah I", sum(d.A), sum(d.T), sum(d.J)]])}}, kop(d), "a section head and its sum")

d = D("bps-gabungjudul")
H("bps-gabungjudul", "umkm", {"Tabel 9.4.xlsx": {"9.4": rec(
    ["Banyaknya Usaha Mikro, Kecil, dan Menengah Menurut Kecamatan, Keadaan Desember 2023"],
    [["Skala Usaha", None, None, "Jumlah"], ["Mikro", "Kecil", "Menengah", "^"]], mk(d), mergetitle=True, no=False, totalleft=False, totalword="Kabupaten Jeneponto")}},
  um(d, "2023-12"), "position of a month in the title")

d = D("plan-tahap"); t = add(d.n1, d.n2)
H("plan-tahap", "bantuan", {"Realisasi bantuan TW IV 2023.xlsx": {"Realisasi": rec(
    ["REALISASI PENYALURAN BANTUAN SARANA PRASARANA KEPADA UKM", "TRIWULAN IV TAHUN 2023"],
    [["Jumlah UKM Penerima", None, None], ["Tahap I", "Tahap II", "Jumlah"]], [d.n1, d.n2, t])}}, bant(t), "two stages in a quarter, their sum counts")

d = D("intern-tandatanya")
H("intern-tandatanya", "diklat", {"peserta diklat tw iii 2023.xlsx": {"Sheet1": rec(
    ["PESERTA DIKLAT TW III 2023"], [["Jumlah Peserta"]], [["%d ???" % v if i == 4 else v for i, v in enumerate(d.p3)]], total=False)}}, dik(but(d.p3, 4), Q3), "one figure doubted by its writer")

d = D("kabid-ralat")
H("kabid-ralat", "koperasi", {"Koperasi TW III 2023.xlsx": {"Sheet1": rec(
    ["KEADAAN KOPERASI TRIWULAN III TAHUN 2023"], [["Koperasi Aktif", "Jumlah Koperasi"]], [d.A, d.J], foot=["Ralat : koperasi aktif Kec. Kelara seharusnya %d unit" % (d.A[9] - 2)])}},
  akt(but(d.A, 9), Q3) + tot(d.J, Q3), "an erratum for one cell below the table: that cell is left out")

d = D("wa-digabung")
H("wa-digabung", "izin", {"nib tw ii 2023.xlsx": {"Sheet1": R(
    [["Fasilitasi izin usaha UMKM TW II 2023"], [], ["Kecamatan", "Jumlah UMKM"], ["Bangkala dan Bangkala Barat", d.p2[0] + d.p2[1]]] + [[N[i], d.p2[i]] for i in range(2, 11)] + [["Jumlah", sum(d.p2)]])}},
  izin(but(d.p2, 0, 1), Q2), "two districts in one line")

d = D("gf-luarkab")
H("gf-luarkab", "diklat", {"Asal peserta diklat TW IV 2023.xlsx": {"Rekap": R(
    [["PESERTA DIKLAT PERKOPERASIAN DAN UMKM MENURUT KECAMATAN ASAL"], ["TRIWULAN IV TAHUN 2023"], [], ["No", "Kecamatan", "Jumlah Peserta"]] +
    [[i + 1, N[i], d.p4[i]] for i in range(11)] + [[12, "Luar Kabupaten", 3], [None, "Jumlah", sum(d.p4) + 3]])}}, dik(d.p4), "a line for people from elsewhere")

d = D("plan-duatarget"); e = D("plan-duatarget24")
H("plan-duatarget", "bantuan", {"Target sarpras Renstra.xlsx": {"Target": rec(
    ["TARGET UKM PENERIMA BANTUAN SARANA DAN PRASARANA"], [["Tahun 2023", "Tahun 2024"], ["Target UKM", "Target UKM"]], [d.tg, e.tg])}},
  tgt(d.tg, Y) + tgt(e.tg, "2024"), "targets of two years")

d = D("desa-rinci"); rows = []
for i in range(11):
    vs = VILLAGES[N[i]]
    rows += [["ABCDEFGHIJK"[i], "KECAMATAN " + N[i].upper(), d.um[i]]] + [[k + 1, v, x] for k, (v, x) in enumerate(zip(vs, split(d.um[i], len(vs), "desa-rinci%d" % i)))]
H("desa-rinci", "umkm", {"UMKM per desa TW IV 2023.xlsx": {"Rinci": R(
    [["JUMLAH UMKM MENURUT KECAMATAN DAN DESA/KELURAHAN"], ["TRIWULAN IV TAHUN 2023"], [], ["No", "Kecamatan / Desa / Kelurahan", "Jumlah UMKM"]] + rows)}}, umt(d.um), "the district's line, its villages below")

d = D("dash-baristw"); q = [d.p1, d.p2, d.p3, d.p4]
H("dash-baristw", "diklat", {"Peserta diklat 2023.xlsx": {"Matriks": R(
    [["JUMLAH PESERTA DIKLAT PERKOPERASIAN DAN UMKM TAHUN 2023"], [], ["Periode"] + N + ["Jeneponto"]] + [["Triwulan " + w] + v + [sum(v)] for w, v in zip(("I", "II", "III", "IV"), q)])}},
  [x for p, v in zip(QS, q) for x in dik(v, p)], "quarters down, districts across")

d = D("copy-lanjutan"); hd = ["No", "Kecamatan"] + AT
H("copy-lanjutan", "koperasi", {"Koperasi TW IV 2023 cetak.xlsx": {"Sheet1": R(
    [["KEADAAN KOPERASI TRIWULAN IV TAHUN 2023"], [], hd] + [[i + 1, N[i], d.A[i], d.T[i], d.J[i]] for i in range(6)] +
    [["Lanjutan"], hd] + [[i + 1, N[i], d.A[i], d.T[i], d.J[i]] for i in range(6, 11)] + [[None, "JUMLAH", sum(d.A), sum(d.T), sum(d.J)]])}}, kop(d), "heading repeated for the second page")

d = D("lkpj-duabelah"); hd = ["No", "Kecamatan", "Jumlah UMKM"]
H("lkpj-duabelah", "umkm", {"UMKM 2023 LKPJ.xlsx": {"Tabel": R(
    [["Tabel 4.20 Jumlah UMKM per Kecamatan Tahun 2023"], [], hd + hd] + [[i + 1, N[i], d.um[i]] + ([i + 7, N[i + 6], d.um[i + 6]] if i < 5 else []) for i in range(6)])}}, umt(d.um, Y), "six lines at the left, five at the right")

d = D("prov-diisi")
H("prov-diisi", "umkm", {"Form UMKM-2 TW I TA 2023.xlsx": {"UMKM-2": rec(
    ["FORM UMKM-2", "Kabupaten : Jeneponto", "Triwulan : I    Tahun : 2023"], [["Usaha Mikro", "Usaha Kecil", "Usaha Menengah", "Jumlah UMKM"], ["diisi angka"] * 3 + ["otomatis"]], mk(d), totalformula=True)}},
  um(d, Q1), "instructions in the second row of the heading")

d = D("bln-smt")
H("bln-smt", "umkm", {"UMKM Smt I 2023.xlsx": {"Smt I": rec(["KEADAAN UMKM SEMESTER I TAHUN 2023"], [MKU], mk(d))}}, um(d, "2023-S1"), "position of a half year")

d = D("kabid-nov")
H("kabid-nov", "koperasi", {"Laporan bulanan November 2023.xlsx": {"Lap": rec(
    ["LAPORAN BULANAN BIDANG KELEMBAGAAN KOPERASI", "BULAN : NOVEMBER 2023"], [["Jumlah Koperasi", None, None], ["Aktif", "Tidak Aktif", "Total"]], at(d))}}, kop(d, "2023-11"), "a monthly report")

d = D("wd-hurufl"); q = [d.p1, d.p2, d.p3]
H("wd-hurufl", "izin", {"fasilitasi izin 2023.xlsx": {"Sheet1": rec(
    ["UMKM YANG DIFASILITASI IZIN USAHA TAHUN 2023"], [["TW l", "TW ll", "TW lll"]], q)}}, [x for p, v in zip(QS, q) for x in izin(v, p)], "Roman numbers typed with a small L")

d = D("gs-x000d")
H("gs-x000d", "bantuan", {"penerima sarpras tw i 2023.xlsx": {"Data": rec(
    ["PENERIMA BANTUAN SARANA DAN PRASARANA_x000D_", "TRIWULAN I TAHUN 2023_x000D_"], [["Jumlah UKM_x000D_\nPenerima"]], [d.bt])}}, bant(d.bt, Q1), "remains of another program's line ends")

d = D("iku-duagrup"); r_ = run(d.p1, d.p2, d.p3)
H("iku-duagrup", "diklat", {"IKU 2 TW III 2023.xlsx": {"IKU 2": rec(
    ["PESERTA DIKLAT PERKOPERASIAN DAN UMKM TAHUN 2023"], [["Realisasi per Triwulan", None, None, "Realisasi Kumulatif", None, None], ["TW I", "TW II", "TW III", "s.d. TW I", "s.d. TW II", "s.d. TW III"]],
    [d.p1, d.p2, d.p3] + r_)}},
  [x for p, v in zip(QS, (d.p1, d.p2, d.p3)) for x in dik(v, p)] + [x for p, v in zip(QS, r_) for x in dik(v, p, True)], "single and running beside each other")

d = D("ods-ksp"); a = add(d.n1, d.n2)
H("ods-ksp", "koperasi", {"Koperasi aktif TW II 2023.xlsx": {"Aktif": rec(
    ["JUMLAH KOPERASI AKTIF MENURUT USAHA", "TRIWULAN II TAHUN 2023"], [["Simpan Pinjam", "Non Simpan Pinjam", "Jumlah Koperasi Aktif"]], [d.n1, d.n2, a])}}, akt(a, Q2), "active ones by business, their sum counts", only=True)

d = D("renja-lampiran"); e = D("renja-lampiran2")
H("renja-lampiran", "campur", {"Lampiran laporan TW II 2023.xlsx": {
    "Lampiran 1": rec(["Lampiran 1. Koperasi Aktif dan Tidak Aktif"], [ATU], at(d)), "Lampiran 2": rec(["Lampiran 2. Peserta Diklat Triwulan II"], [["Jumlah Peserta"]], [d.p2]),
    "Lampiran 3": rec(["Lampiran 3. UKM Penerima Bantuan Sarana Prasarana Triwulan II"], [["Jumlah UKM"]], [d.bt])}}, kop(d, Q2) + dik(d.p2, Q2) + bant(d.bt, Q2), "annexes; the quarter in the file's name")

d = D("sakip-nolbiasa"); v = [0 if i in (1, 3, 8) else x for i, x in enumerate(d.bt)]
H("sakip-nolbiasa", "bantuan", {"Sarpras TW I 2023.xlsx": {"Sarpras": rec(
    ["UKM PENERIMA BANTUAN SARANA DAN PRASARANA TRIWULAN I 2023"], [["Jumlah UKM"]], [v], fx=fmt(["Jumlah UKM"], '#,##0;-#,##0;"-"'))}}, bant(v, Q1), "noughts that the cell's format shows as dashes")

d = D("bps-spasi")
H("bps-spasi", "umkm", {"Tabel 9.5 2023.xlsx": {"9.5": rec(
    ["Jumlah UMKM Menurut Kecamatan di Kabupaten Jeneponto, 2023"], [["Jumlah UMKM"]], [[f"{v:,}".replace(",", "\u00a0") for v in d.um]], total=False)}}, umt(d.um, Y), "text with hard spaces between thousands")

d = D("wps-berjauhan")
H("wps-berjauhan", "koperasi", {"Koperasi TW III 2023 utk Bappeda.xlsx": {"Sheet1": rec(
    ["KEADAAN KOPERASI TRIWULAN III 2023"], [AT], at(d), at=(24, 12))}}, kop(d, Q3), "the table begins far down at the right")

d = D("one-snake")
H("one-snake", "koperasi", {"dataset_koperasi_2023.xlsx": {"dataset": R(
    [["tahun", "kecamatan", "koperasi_aktif", "koperasi_tidak_aktif", "jumlah_koperasi"]] + [[2023, N[i].upper(), d.A[i], d.T[i], d.J[i]] for i in ALPHA])}}, kop(d, Y), "open data with a year in every line")
