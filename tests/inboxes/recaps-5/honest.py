"""Recaps as offices send them; a person reads every figure of the truth without doubt."""
from help4 import *
DESK = ["plan", "copy", "one", "bps", "prov", "gs", "wps", "renja", "lkpj", "dak", "wd", "wa", "dash", "ods", "desa", "bpd", "iku", "gf", "bln", "intern"]
COUNT = [0]


def h(name, area, files, may, note, year=2023, only=False):
    COUNT[0] += 1
    H(f"{DESK[COUNT[0] % len(DESK)]}-{name}", area, files, may, note, year=year, only=only)


def q(y, n): return f"{y}-Q{n}"
A3 = lambda d: [d.A, d.T, d.J]
J3 = lambda d: [d.J, d.A, d.T]
END = ["", "Jeneponto,        Desember 2023", "Kepala Bidang Kelembagaan,", "", "", "Pejabat 3", "NIP. 19800101 200501 1 003"]

# --- cooperatives: titles, heads, file names -----------------------------------------------------------------------
KOP = [
 ("keragaan", "Keragaan Koperasi per Kec 2022.xlsx", "Keragaan", ["KERAGAAN KOPERASI PER KECAMATAN", "KABUPATEN JENEPONTO", "POSISI 31 DESEMBER 2022"], [["Jumlah Koperasi (Unit)", None, None, "Jumlah Anggota (Orang)"], ["Aktif", "Tidak Aktif", "Jumlah", "^"]], A3, [1, 0, 1], q(2022, 4), 2022, dict(numrow=[1, 2, 3, 4, 5, 6])),
 ("kda", "Tabel 10.1.1 Jeneponto Dalam Angka 2025.xlsx", "10.1.1", ["Tabel 10.1.1", "Jumlah Koperasi Menurut Kecamatan dan Status di Kabupaten Jeneponto, 2024", "Number of Cooperatives by Subdistrict and Status in Jeneponto Regency, 2024"], [["Koperasi Aktif/Active", "Koperasi Tidak Aktif/Inactive", "Jumlah/Total"]], A3, [], "2024", 2024, dict(kec="Kecamatan/Subdistrict", no=False, totalword="Jeneponto", numrow=["(1)", "(2)", "(3)", "(4)"], foot=["Sumber/Source: Dinas Koperasi, Usaha Kecil dan Menengah Kabupaten Jeneponto"])),
 ("lampsurat", "Lamp. Surat No. 518-xx data koperasi.xlsx", "Lampiran", ["Lampiran Surat Kepala Dinas Koperasi dan UKM", "Nomor   : 518/    /DISKOP-UKM/VII/2024", "Tanggal :     Juli 2024", "Perihal : Penyampaian Data Koperasi", "", "DATA KOPERASI KABUPATEN JENEPONTO KEADAAN 30 JUNI 2024"], [["Total Koperasi", "Aktif", "Tidak Aktif"]], J3, [], q(2024, 2), 2024, dict(foot=["", "Kepala Bidang Kelembagaan,", "", "Pejabat 3"])),
 ("ods-prov", "ODS koperasi jeneponto tw3.xlsx", "Sheet1", ["Form Laporan Perkembangan Koperasi ke Provinsi", "Kab/Kota : Jeneponto", "Triwulan : III (Juli - September) Tahun 2025"], [["Koperasi", None, None], ["Aktif", "Tdk Aktif", "Jml"]], A3, [], q(2025, 3), 2025, dict(nohead="No.")),
 ("satudata", "jumlah-koperasi-aktif-dan-tidak-aktif-per-kecamatan-tahun-2023.xlsx", "data", [], [["koperasi_aktif", "koperasi_tidak_aktif", "jumlah_koperasi"]], A3, [], "2023", 2023, dict(no=False, kec="kecamatan", total=False, space=0)),
 ("fix", "data koperasi kec fix.xlsx", "TW I", ["DATA KOPERASI PER KECAMATAN", "TRIWULAN I TAHUN 2024"], [["Koperasi Aktif", "Koperasi Tidak Aktif", "Jumlah Koperasi", "Ket"]], lambda d: A3(d) + [txt(None, None, "ok", None)], [], q(2024, 1), 2024, {}),
 ("lkjip", "Lampiran LKjIP 2021 - IKU 1.xlsx", "IKU 1", ["LAMPIRAN LKjIP DINAS KOPERASI DAN UKM TAHUN 2021", "Indikator : Persentase Koperasi Aktif", "Formulasi : Jumlah koperasi aktif / jumlah seluruh koperasi x 100%"], [["Jumlah Koperasi Aktif", "Jumlah Seluruh Koperasi", "Persentase (%)"]], lambda d: [d.A, d.J, pct(d.A, d.J)], [], "2021", 2021, dict(foot=["Sumber: Bidang Kelembagaan Koperasi"])),
 ("jmlsaja", "Jml koperasi per 30 sept 2022.xlsx", "Rekap", ["REKAP JUMLAH KOPERASI PER 30 SEPTEMBER 2022"], [["Jumlah Koperasi"]], lambda d: [d.J], [], q(2022, 3), 2022, dict(totalword="Total")),
 ("satuan", "Profil Kelembagaan Koperasi.xlsx", "Profil", ["PROFIL KELEMBAGAAN KOPERASI", "Keadaan Akhir Triwulan II Tahun 2025"], [["Banyaknya Koperasi", None, None], ["Aktif", "Tidak Aktif", "Jumlah"], ["(unit)", "(unit)", "(unit)"]], A3, [], q(2025, 2), 2025, dict(mergetitle=True)),
 ("rat", "Rekap RAT dan koperasi aktif 2024 (1).xlsx", "2024", ["REKAPITULASI KOPERASI DAN PELAKSANAAN RAT", "TAHUN 2024"], [["Jumlah Koperasi", "Koperasi Aktif", "Koperasi Tidak Aktif", "Volume Usaha (Rp)"]], lambda d: J3(d) + [d.r1], [], "2024", 2024, dict(foot=["Ket: volume usaha sesuai laporan RAT"])),
 ("bulan", "Laporan Bulanan Koperasi - Agustus 2023.xlsx", "Agustus", ["LAPORAN BULANAN BIDANG KELEMBAGAAN KOPERASI", "BULAN : AGUSTUS 2023"], [["Jumlah Koperasi", None, None, "Jumlah Karyawan (org)"], ["Aktif", "Tidak Aktif", "Total", "^"]], lambda d: A3(d) + [d.o1], [], "2023-08", 2023, dict(totalword="J U M L A H")),
 ("alpha", "Koperasi (urut abjad) TW4-2025.xlsx", "TW4", ["Data Koperasi Kab. Jeneponto", "TW IV 2025"], [["Kop. Aktif", "Kop. Tidak Aktif", "Jumlah Kop."]], A3, [], q(2025, 4), 2025, dict(order=ALPHA, total=False)),
 ("kepala", "monev koperasi.xlsx", "Monev", [["Kabupaten", None, ": Jeneponto"], ["Bidang", None, ": Kelembagaan Koperasi"], ["Triwulan", None, ": II (Dua)"], ["Tahun", None, ": 2023"], "", "JUMLAH KOPERASI MENURUT KECAMATAN"], [["Aktif", "Tidak Aktif", "Jumlah"]], A3, [], q(2023, 2), 2023, {}),
]
for n, f, tab, titles, heads, cols, extra, p, y, k in KOP:
    d = D("k5" + n); c = cols(d)
    if n == "keragaan": c = c + [d.o1]
    may = akt(d.A, p) + tot(d.J, p) if n == "lkjip" else tot(d.J, p) if n == "jmlsaja" else kops(d.A, d.T, p)
    h("kop-" + n, "heading", {f: {tab: rec(titles, heads, c, **k)}}, may, "cooperatives: " + f, y)

# --- enterprises ---------------------------------------------------------------------------------------------------
M4 = mk
UMKM = [
 ("rekap", "Rekap UMKM TW II 2023 (1).xlsx", "Rekap", ["REKAPITULASI DATA UMKM", "KABUPATEN JENEPONTO", "TRIWULAN II TAHUN 2023"], [["Skala Usaha", None, None, "Jumlah"], ["Mikro", "Kecil", "Menengah", "^"]], q(2023, 2), 2023, {}),
 ("kda", "Tabel UMKM KDA.xlsx", "Tabel 10.2", ["Tabel 10.2 Jumlah Usaha Mikro, Kecil, dan Menengah Menurut Kecamatan di Kabupaten Jeneponto, 2022"], [["Usaha Mikro", "Usaha Kecil", "Usaha Menengah", "Jumlah"]], "2022", 2022, dict(no=False, totalword="Jumlah/Total", numrow=["(1)", "(2)", "(3)", "(4)", "(5)"], foot=["Sumber: Dinas Koperasi dan UKM Kabupaten Jeneponto"])),
 ("lppd", "Data Dukung LPPD 2024 UMKM.xlsx", "UMKM", ["DATA DUKUNG LPPD TAHUN 2024", "Urusan : Koperasi, Usaha Kecil dan Menengah", "Jumlah Pelaku UMKM per Kecamatan"], [["Usaha Mikro (UM)", "Usaha Kecil (UK)", "Usaha Menengah (UM)", "Total UMKM"]], "2024", 2024, dict(totalword="TOTAL")),
 ("pelaku", "jumlah pelaku umkm des 2025.xlsx", "Sheet1", ["JUMLAH PELAKU UMKM KAB. JENEPONTO", "PER 31 DESEMBER 2025"], [["Mikro", "Kecil", "Menengah", "Jumlah"], ["(Unit Usaha)", "(Unit Usaha)", "(Unit Usaha)", "(Unit Usaha)"]], q(2025, 4), 2025, dict(totalword="JML")),
 ("portal", "umkm-skala-usaha.xlsx", "Worksheet", [], [["Usaha Mikro", "Usaha Kecil", "Usaha Menengah", "Total UMKM", "Tahun", "Satuan"]], "2023", 2023, dict(no=False, kec="Nama Kecamatan", total=False, space=0)),
 ("triwulan", "Lap. Triwulan III - Bidang Pemberdayaan UKM.xlsx", "UMKM", ["LAPORAN TRIWULAN III TAHUN ANGGARAN 2024", "BIDANG PEMBERDAYAAN USAHA KECIL DAN MENENGAH", "", "A. JUMLAH UMKM"], [["Jumlah UMKM", None, None, None], ["Usaha Mikro", "Usaha Kecil", "Usaha Menengah", "Total"]], q(2024, 3), 2024, dict(foot=["Catatan : kriteria skala usaha mengacu PP No. 7 Tahun 2021"])),
 ("persen", "UMKM per kec n persen.xlsx", "2021", ["Data UMKM Tahun 2021"], [["Usaha Mikro", "Usaha Kecil", "Usaha Menengah", "Jumlah UMKM", "Persentase Usaha Mikro (%)"]], "2021", 2021, {}),
 ("tk", "UMKM dan Tenaga Kerja TW 1 2025.xlsx", "TW 1", ["DATA UMKM DAN TENAGA KERJA", "TRIWULAN I 2025"], [["Jumlah UMKM (Unit)", None, None, None, "Jumlah Tenaga Kerja (Orang)"], ["Mikro", "Kecil", "Menengah", "Jumlah", "^"]], q(2025, 1), 2025, {}),
 ("juni", "umkm juni.xlsx", "Juni 2022", ["DATA USAHA MIKRO KECIL DAN MENENGAH", "BULAN JUNI 2022"], [["Usaha Mikro", "Usaha Kecil", "Usaha Menengah", "Jumlah UMKM"]], "2022-06", 2022, dict(number=lambda k: f"{k}.")),
 ("totaldepan", "Data UMKM 2024 utk Bappeda.xlsx", "Bappeda", ["Permintaan Data Bappeda", "Data UMKM Kabupaten Jeneponto Tahun 2024"], None, "2024", 2024, {}),
]
for n, f, tab, titles, heads, p, y, k in UMKM:
    d = D("u5" + n); c = M4(d)
    if n == "portal": c = c + [[2023] * 11, ["Unit"] * 11]
    if n == "persen": c = c + [pct(d.mi, d.um)]
    if n == "tk": c = c + [d.o2]
    if n == "totaldepan": heads, c = [["Jumlah UMKM", "Terdiri dari", None, None], ["^", "Mikro", "Kecil", "Menengah"]], [d.um, d.mi, d.ke, d.me]
    h("umkm-" + n, "heading", {f: {tab: rec(titles, heads, c, **k)}}, um(d, p), "enterprises: " + f, y)

# --- flows ---------------------------------------------------------------------------------------------------------
DIK, IZ, BA = dik, izin, bant
FLOW = [
 ("dik-lp", DIK, "Peserta Diklat TW I 2024.xlsx", "Diklat", ["REKAPITULASI PESERTA DIKLAT PERKOPERASIAN DAN UMKM", "TRIWULAN I TAHUN 2024"], [["Jumlah Peserta (Orang)", None, None], ["L", "P", "Jumlah"]], "lp", q(2024, 1), False, 2024, {}),
 ("dik-bulan", DIK, "Lap Diklat Maret 2023.xlsx", "Maret", ["LAPORAN PELAKSANAAN DIKLAT", "BULAN MARET 2023"], [["Jumlah Peserta Diklat"]], "1", "2023-03", False, 2023, {}),
 ("dik-tahun", DIK, "IKU 2 - peserta diklat 2022.xlsx", "IKU 2", ["DATA PENDUKUNG IKU TAHUN 2022", "Jumlah Peserta Diklat Perkoperasian dan UMKM per Kecamatan"], [["Jumlah Peserta Diklat (orang)"]], "1", "2022", False, 2022, dict(foot=["Sumber : Bidang Pemberdayaan UKM, diolah"])),
 ("dik-sd", DIK, "diklat sd tw3.xlsx", "s.d TW III", ["PESERTA DIKLAT PERKOPERASIAN DAN UMKM", "S.D. TRIWULAN III TAHUN 2025"], [["Laki-laki", "Perempuan", "Total Peserta"]], "lp", q(2025, 3), True, 2025, {}),
 ("dik-latih", DIK, "Rekap pelatihan DAK NF PK2UKM 2023.xlsx", "Rekap", ["REKAP PESERTA PELATIHAN PERKOPERASIAN DAN UMKM", "TAHUN 2023"], [["Jumlah Peserta Pelatihan"]], "1", "2023", False, 2023, dict(totalword="Jumlah Seluruhnya")),
 ("dik-dipisah", DIK, "peserta pelatihan tw iv.xlsx", "TW IV", ["PESERTA DIKLAT TRIWULAN IV TAHUN 2022"], [["Peserta Diklat", None, None], ["Perkoperasian", "UMKM", "Jumlah"]], "lp", q(2022, 4), False, 2022, {}),
 ("izin-nib", IZ, "Fasilitasi NIB TW II 2024.xlsx", "NIB", ["REKAP UMKM YANG DIFASILITASI IZIN USAHA (NIB)", "TRIWULAN II TAHUN 2024"], [["Jumlah UMKM yang Difasilitasi Izin Usaha"]], "1", q(2024, 2), False, 2024, {}),
 ("izin-oss", IZ, "pendampingan OSS agustus.xlsx", "Agt 2025", ["FASILITASI PENERBITAN NIB MELALUI OSS", "BULAN AGUSTUS 2025"], [["Jumlah UMKM Difasilitasi"]], "1", "2025-08", False, 2025, {}),
 ("izin-tahun", IZ, "Izin usaha umkm th 2021.xlsx", "2021", ["JUMLAH UMKM YANG MENDAPATKAN FASILITASI IZIN USAHA", "TAHUN 2021"], [["Jumlah UMKM"]], "1", "2021", False, 2021, dict(no=False)),
 ("izin-iku", IZ, "IKU 3 TW 4 2023 rev.xlsx", "IKU3", ["CAPAIAN IKU 3 : PERSENTASE KOPERASI UKM YANG DIFASILITASI IZIN USAHA", "TRIWULAN IV TAHUN 2023"], [["UMKM Difasilitasi Izin Usaha", "Keterangan"]], "ket", q(2023, 4), False, 2023, {}),
 ("izin-sd", IZ, "izin usaha kumulatif juni 2024.xlsx", "Rekap", ["UMKM YANG DIFASILITASI IZIN USAHA", "S/D TRIWULAN II TAHUN 2024 (KUMULATIF)"], [["Jumlah UMKM"]], "1", q(2024, 2), True, 2024, {}),
 ("ban-sarpras", BA, "Bantuan sarpras 2024.xlsx", "Bantuan", ["REKAPITULASI PENERIMA BANTUAN SARANA DAN PRASARANA UKM", "TAHUN ANGGARAN 2024"], [["Jumlah Penerima Bantuan"]], "1", "2024", False, 2024, {}),
 ("ban-rp", BA, "bansar ukm tw3 2023 + nilai.xlsx", "TW3", ["PENERIMA BANTUAN SARANA PRASARANA UKM", "TRIWULAN III TAHUN 2023"], [["Jumlah Penerima (UKM)", "Nilai Bantuan (Rp)"]], "rp", q(2023, 3), False, 2023, {}),
 ("ban-lp", BA, "Rekap penerima bantuan (1).xlsx", "Rekap", ["DATA PELAKU USAHA PENERIMA BANTUAN SARANA DAN PRASARANA", "TRIWULAN II TAHUN 2025"], [["Penerima Bantuan", None, None], ["Laki-laki", "Perempuan", "Jumlah"]], "lp", q(2025, 2), False, 2025, dict(foot=["* Bantuan bersumber dari APBD Kabupaten Jeneponto"])),
 ("ban-okt", BA, "bantuan ukm okt 2022.xlsx", "Oktober", ["UKM PENERIMA BANTUAN SARANA DAN PRASARANA", "BULAN OKTOBER 2022"], [["Jumlah UKM"]], "1", "2022-10", False, 2022, {}),
]
for n, m, f, tab, titles, heads, shape, p, cum, y, k in FLOW:
    d = D("f5" + n)
    cols = {"1": [d.p1], "lp": [d.p1, d.z1, add(d.p1, d.z1)], "ket": [d.p1, txt("Selesai", None, None)], "rp": [d.p1, d.r1]}[shape]
    h("flow-" + n, "heading", {f: {tab: rec(titles, heads, cols, **k)}}, m(add(d.p1, d.z1) if shape == "lp" else d.p1, p, cum), "flow: " + f, y)

# --- target and realisation ----------------------------------------------------------------------------------------
for n, f, heads, y in (("tr", "Target realisasi bantuan 2024.xlsx", [["Target UKM", "UKM yang Difasilitasi", "Capaian (%)"]], 2024),
                       ("tr2", "IKU 4 sarpras 2025.xlsx", [["Jumlah UKM", None], ["Target", "Realisasi"]], 2025),
                       ("tr3", "LKjIP sarpras.xlsx", [["Target Penerima Bantuan", "Realisasi Penerima Bantuan"]], 2022)):
    d = D("t5" + n); c = [d.tg, d.bt] + ([pct(d.bt, d.tg)] if n == "tr" else [])
    h("target-" + n, "structure", {f: {"IKU 4": rec(["BANTUAN SARANA DAN PRASARANA BAGI PELAKU USAHA (UKM)", f"TAHUN {y}"], heads, c)}}, tgt(d.tg, str(y)) + bant(d.bt, str(y)), "target and realisation", y)

# --- layouts -------------------------------------------------------------------------------------------------------
RO = ["I", "II", "III", "IV"]
for n, y, m, word, heads in (("a", 2023, dik, "PESERTA DIKLAT PERKOPERASIAN DAN UMKM", ["TW I", "TW II", "TW III", "TW IV", "Jumlah"]),
                             ("b", 2024, izin, "UMKM YANG DIFASILITASI IZIN USAHA", ["Triwulan I", "Triwulan II", "Triwulan III", "Triwulan IV", "Total"]),
                             ("c", 2025, bant, "UKM PENERIMA BANTUAN SARANA DAN PRASARANA", ["Trw. I", "Trw. II", "Trw. III", "Trw. IV", "Jumlah Setahun"])):
    d = D("q5" + n); c = [d.p1, d.p2, d.p3, d.p4]; s = add(*c)
    may = sum((m(v, q(y, i + 1)) for i, v in enumerate(c)), []) + m(s, str(y))
    form = [F(f"=SUM(C{6 + i}:F{6 + i})", v) for i, v in enumerate(s)] if n == "a" else s
    h("quarters-" + n, "structure", {f"rekap per triwulan {y}.xlsx": {"Rekap": rec([f"REKAPITULASI JUMLAH {word}", f"TAHUN {y}"], [["Realisasi", None, None, None, None], heads], c + [form])}} if n != "a" else
      {f"rekap per triwulan {y}.xlsx": {"Rekap": rec([f"REKAPITULASI JUMLAH {word}", "KABUPATEN JENEPONTO", f"TAHUN {y}"], [heads], c + [form])}}, may, "quarters beside each other with the year", y)

d = D("l5stock"); c = {i: (d.nums(9, 34, f"A{i}"), d.nums(3, 20, f"T{i}")) for i in (1, 2, 3, 4)}
h("kop-four-quarters-groups", "structure", {"PERKEMBANGAN KOPERASI 2024.xlsx": {"Koperasi": rec(["JUMLAH KOPERASI AKTIF DAN TIDAK AKTIF TAHUN 2024"], [sum(([f"Triwulan {RO[i - 1]}", None, None] for i in c), []), ["Aktif", "Tidak Aktif", "Jumlah"] * 4], sum(([a, t, add(a, t)] for a, t in c.values()), []))}},
  sum((kops(a, t, q(2024, i)) for i, (a, t) in c.items()), []), "quarters as groups", 2024)
h("kop-sheet-a-quarter", "structure", {"Koperasi 2024 per TW.xlsx": {f"TW {RO[i - 1]}": rec(["DATA KOPERASI", f"TRIWULAN {RO[i - 1]} TAHUN 2024"], [AT], [a, t, add(a, t)]) for i, (a, t) in c.items()}},
  sum((kops(a, t, q(2024, i)) for i, (a, t) in c.items()), []), "a sheet a quarter", 2024)
h("kop-file-a-quarter", "structure", {f"Data Kop TW {RO[i - 1]} 2024.xlsx": {"Sheet1": rec(["DATA KOPERASI", f"TRIWULAN {RO[i - 1]} TAHUN 2024"], [AT], [a, t, add(a, t)])} for i, (a, t) in c.items()},
  sum((kops(a, t, q(2024, i)) for i, (a, t) in c.items()), []), "a file a quarter", 2024)

for n, lead, total, y in (("u", ("No", "Uraian", "Satuan"), "Jumlah", 2023), ("i", ("No.", "Indikator", "Satuan"), "Kab. Jeneponto", 2025), ("j", ("Uraian", "Satuan"), None, 2021), ("e", ("Uraian",), "TOTAL", 2022)):
    d = D("x5" + n)
    h("across-" + n, "structure", {f"Data Pokok Koperasi UKM {y}.xlsx": {"Datpok": across([f"DATA POKOK KOPERASI DAN UMKM TAHUN {y}", "KABUPATEN JENEPONTO"],
      [("Jumlah Koperasi Aktif", "Unit", d.A), ("Jumlah Koperasi Tidak Aktif", "Unit", d.T), ("Jumlah Koperasi", "Unit", d.J), ("Usaha Mikro", "Unit", d.mi), ("Usaha Kecil", "Unit", d.ke), ("Usaha Menengah", "Unit", d.me), ("Jumlah UMKM", "Unit", d.um)], lead, total=total,
      foot=["Sumber : Dinas Koperasi, UKM Kab. Jeneponto"])}}, kop(d, str(y)) + um(d, str(y)), "districts across", y)

for n, heads, y in (("a", ["No", "Kecamatan", "Tahun", "Triwulan", "Koperasi Aktif", "Koperasi Tidak Aktif", "Jumlah Koperasi"], 2023), ("b", ["tahun", "triwulan", "kecamatan", "koperasi aktif", "koperasi tidak aktif", "jumlah koperasi"], 2024)):
    d = D("lg5" + n); lines = []; may = []
    for k in (1, 2):
        a, t = d.nums(9, 30, f"a{k}"), d.nums(2, 19, f"t{k}")
        may += kops(a, t, q(y, k))
        for i in range(11): lines.append([len(lines) + 1, N[i], y, RO[k - 1], a[i], t[i], a[i] + t[i]] if n == "a" else [y, RO[k - 1], N[i], a[i], t[i], a[i] + t[i]])
    h("long-quarter-" + n, "longform", {f"database koperasi {n}.xlsx": {"Data": long(["DATA KOPERASI PER KECAMATAN"] if n == "a" else [], heads, lines)}}, may, "long form, a row a district and quarter", y)
d = D("lg5u")
h("long-uraian", "longform", {"satu data umkm 2024.xlsx": {"Data": long(["Dataset Satu Data Jeneponto"], ["Tahun", "Nama Kecamatan", "Uraian", "Jumlah", "Satuan"],
  [[2024, N[i], w, v[i], "Unit"] for i in range(11) for w, v in (("Usaha Mikro", d.mi), ("Usaha Kecil", d.ke), ("Usaha Menengah", d.me))])}},
  [x for x in um(d, "2024") if x[0] != "umkm_total"], "long form with a column of what", 2024, True)

# two tables on a sheet, below and beside
for n, y in (("below", 2023), ("beside", 2025)):
    d = D("two5" + n); p = q(y, 3)
    k2 = {} if n == "below" else dict(at=(1, 8))
    h("two-tables-" + n, "structure", {f"Lap TW III {y} gabungan.xlsx": {"TW III": [rec([f"A. DATA KOPERASI TRIWULAN III TAHUN {y}"], [AT], A3(d)), rec([f"B. DATA UMKM TRIWULAN III TAHUN {y}"], [MK], mk(d), **k2)]}}, kop(d, p) + um(d, p), "two tables on one sheet " + n, y)
d = D("five5")
h("tabs-of-report", "structure", {"Laporan Kinerja TW II 2024 FINAL.xlsx": {"Cover": text("LAPORAN KINERJA TRIWULAN II", "DINAS KOPERASI DAN UKM", "TAHUN 2024"),
  "Koperasi": rec(["DATA KOPERASI", "TRIWULAN II TAHUN 2024"], [AT], A3(d)), "UMKM": rec(["DATA UMKM", "TRIWULAN II TAHUN 2024"], [MK], mk(d)),
  "Diklat": rec(["PESERTA DIKLAT", "TRIWULAN II TAHUN 2024"], [["Jumlah Peserta Diklat"]], [d.p1]), "Izin": rec(["UMKM YANG DIFASILITASI IZIN USAHA", "TRIWULAN II TAHUN 2024"], [["Jumlah UMKM"]], [d.p2]),
  "Bantuan": rec(["PENERIMA BANTUAN SARANA PRASARANA UKM", "TRIWULAN II TAHUN 2024"], [["Jumlah Penerima"]], [d.p3])}},
  kop(d, q(2024, 2)) + um(d, q(2024, 2)) + dik(d.p1, q(2024, 2)) + izin(d.p2, q(2024, 2)) + bant(d.p3, q(2024, 2)), "a report of five tabs", 2024)
# a wide all-in-one
d = D("wide5")
h("wide-all", "structure", {"MATRIKS DATA IKU TW IV 2022.xlsx": {"Matriks": rec(["MATRIKS DATA IKU PER KECAMATAN", "TRIWULAN IV TAHUN 2022"], [["Koperasi", None, None, "UMKM", None, None, None, "Peserta Diklat", "UMKM Difasilitasi Izin Usaha"], ["Aktif", "Tidak Aktif", "Jumlah", "Mikro", "Kecil", "Menengah", "Jumlah", "^", "^"]], A3(d) + mk(d) + [d.p1, d.p2])}},
  kop(d, q(2022, 4)) + um(d, q(2022, 4)) + dik(d.p1, q(2022, 4)) + izin(d.p2, q(2022, 4)), "everything in one table", 2022)
# villages under districts, subtotals
for n, word, m, y in (("dik", "PESERTA DIKLAT PERKOPERASIAN DAN UMKM", dik, 2023), ("bant", "PENERIMA BANTUAN SARANA DAN PRASARANA UKM", bant, 2024)):
    d = D("vil5" + n); rows = [[f"REKAP {word} PER DESA/KELURAHAN"], [f"TRIWULAN IV TAHUN {y}"], [], ["No", "Kecamatan", "Desa/Kelurahan", "Jumlah Peserta" if n == "dik" else "Jumlah Penerima"]]
    for i, k in enumerate(N):
        vs = VILLAGES[k][:5]
        for j, (v, x) in enumerate(zip(vs, split(d.p1[i], len(vs), k + n))): rows.append([i + 1 if j == 0 else None, k if j == 0 else None, v, x])
        rows.append([None, None, "Jumlah", d.p1[i]])
    rows.append([None, "TOTAL", None, sum(d.p1)])
    h("villages-" + n, "district", {f"per desa {n} {y}.xlsx": {"Desa": R(rows)}}, m(d.p1, q(y, 4)), "villages with a subtotal each district", y)
# how names are written
for n, f in (("kec", lambda s: "Kec. " + s), ("kecamatan", lambda s: "KECAMATAN " + s.upper()), ("kode", lambda s: s + " "), ("upper", str.upper), ("nodot", lambda s: "Kec " + s)):
    d = D("nm5" + n); y = 2021 + len(n) % 5
    h("names-" + n, "district", {f"rekap koperasi {y} {n}.xlsx": {"Rekap": rec([f"REKAP KOPERASI TAHUN {y}"], [AT], A3(d), name=f)}}, kop(d, str(y)), "how districts are written", y)
d = D("kode5")
h("code-column", "district", {"koperasi_kode_wilayah.xlsx": {"Sheet1": R([["Kode Wilayah", "Nama Kecamatan", "Koperasi Aktif", "Koperasi Tidak Aktif", "Jumlah Koperasi", "Tahun"]] + [[CODES[i], N[i], d.A[i], d.T[i], d.J[i], 2025] for i in range(11)])}}, kop(d, "2025"), "a column of codes", 2025)
# numbers as people write them
d = D("nf5")
h("numbers-sep", "number", {"UMKM titik ribuan.xlsx": {"UMKM": rec(["DATA UMKM TAHUN 2023"], [MK], mk(d), fx=fmt(MK, "#,##0"))}}, um(d, "2023"), "thousands shown with a separator")
h("numbers-dash", "number", {"diklat strip.xlsx": {"Diklat": rec(["PESERTA DIKLAT TRIWULAN I TAHUN 2023"], [["Jumlah Peserta"]], [["-" if i in (2, 6) else v for i, v in enumerate(d.p1)]])}}, dik([0 if i in (2, 6) else v for i, v in enumerate(d.p1)], Q1), "a dash is none")
h("numbers-orang", "number", {"diklat org.xlsx": {"Diklat": rec(["PESERTA DIKLAT TRIWULAN II TAHUN 2023"], [["Jumlah Peserta"]], [[f"{v} Orang" for v in d.p2]], total=False)}}, dik(d.p2, Q2), "unit written behind each figure")
h("numbers-fmt-unit", "number", {"kop unit.xlsx": {"Kop": rec(["DATA KOPERASI TRIWULAN III 2023"], [AT], A3(d), fx=fmt(AT, '0" unit"'))}}, kop(d, Q3), "number format with a unit")
h("formula-sum", "number", {"Koperasi rumus.xlsx": {"Kop": rec(["DATA KOPERASI KABUPATEN JENEPONTO", "TRIWULAN IV TAHUN 2023"], [AT], [d.A, d.T, [F(f"=C{5 + i}+D{5 + i}", v) for i, v in enumerate(d.J)]], totalformula=True)}}, kop(d), "sums by formula")
# gaps
d = D("gap5")
h("missing-two", "number", {"koperasi (2 kec blm masuk).xlsx": {"Rekap": rec(["DATA KOPERASI TRIWULAN II TAHUN 2023"], [AT + ["Keterangan"]], [but(d.A, 3, 9), but(d.T, 3, 9), but(d.J, 3, 9), ["Belum masuk" if i in (3, 9) else None for i in range(11)]])}}, sum((one(m, but(v, 3, 9), Q2) for m, v in (("koperasi_aktif", d.A), ("koperasi_tidak_aktif", d.T), ("koperasi_total", d.J))), []), "two districts not reported")
# notes, footers, letterheads
NOTES = ["Data bersumber dari Online Data System (ODS) Kementerian Koperasi.", "Keterangan : Data per akhir triwulan berjalan", "Catatan: data sudah diverifikasi bersama kecamatan.", "Ket. : Koperasi aktif adalah koperasi yang melaksanakan RAT", "Dicetak oleh: Staf 2"]
for i, t in enumerate(NOTES):
    d = D("nt5" + t); y = 2021 + i
    h(f"note-{i}", "noise", {f"Rekap Koperasi TW IV {y} ({i + 1}).xlsx": {"Rekap": rec(LETTER + ["", "REKAPITULASI KOPERASI", f"TRIWULAN IV TAHUN {y}"], [AT], A3(d), foot=[t, ""] + [[None, None, None, x] for x in END[1:] if "2023" not in x])}}, kop(d, q(y, 4)), "letterhead, harmless note, signature", y)
# year from tab or file only
d = D("yr5")
h("year-in-tab", "period", {"Data koperasi.xlsx": {"2024": rec(["DATA KOPERASI KABUPATEN JENEPONTO"], [AT], A3(d))}}, kop(d, "2024"), "the year is the tab's name", 2024)
h("year-in-file", "period", {"Data UMKM Triwulan III 2025.xlsx": {"Sheet1": rec(["DATA UMKM KABUPATEN JENEPONTO"], [MK], mk(d))}}, um(d, q(2025, 3)), "the period is the file's name", 2025)
h("tabs-years", "period", {"koperasi 2022-2024.xlsx": {str(y): rec([f"DATA KOPERASI TAHUN {y}"], [AT], [d.nums(9, 30, f"A{y}"), d.nums(2, 9, f"T{y}"), add(d.nums(9, 30, f"A{y}"), d.nums(2, 9, f"T{y}"))]) for y in (2022, 2023, 2024)}},
  sum((kops(d.nums(9, 30, f"A{y}"), d.nums(2, 9, f"T{y}"), str(y)) for y in (2022, 2023, 2024)), []), "a tab a year", 2024)
h("folder-quarter", "period", {"Data Triwulan/TW I 2024/koperasi.xlsx": {"Sheet1": rec(["DATA KOPERASI", "TRIWULAN I TAHUN 2024"], [AT], A3(d))}, "Data Triwulan/TW I 2024/umkm.xlsx": {"Sheet1": rec(["DATA UMKM", "TRIWULAN I TAHUN 2024"], [MK], mk(d))}}, kop(d, q(2024, 1)) + um(d, q(2024, 1)), "folders", 2024)
b = [d.nums(0, 6, f"m{i}") for i in range(12)]
h("months-twelve", "structure", {"diklat per bulan 2023.xlsx": {"Rekap": rec(["JUMLAH PESERTA DIKLAT PER BULAN", "TAHUN 2023"], [["Bulan"] + [None] * 11, [x[:3] for x in BL]], b)}}, sum((dik(v, f"2023-{i + 1:02}") for i, v in enumerate(b)), []), "twelve months")
h("months-quarter", "structure", {"izin tw2 per bulan.xlsx": {"TW II": rec(["UMKM YANG DIFASILITASI IZIN USAHA", "TRIWULAN II TAHUN 2025"], [["April", "Mei", "Juni", "Jumlah"]], b[:3] + [add(*b[:3])])}}, sum((izin(b[i], f"2025-{i + 4:02}") for i in range(3)), []) + izin(add(*b[:3]), q(2025, 2)), "three months and their sum", 2025)
# rows below the total, other heads
d = D("bl5")
h("below-total", "noise", {"koperasi + persen.xlsx": {"Rekap": rec(["DATA KOPERASI TRIWULAN IV TAHUN 2023"], [AT], A3(d), foot=[[None, "Persentase koperasi aktif (%)", round(100 * sum(d.A) / sum(d.J), 2)], ["Diperiksa oleh: Pejabat 4"]])}}, kop(d), "a percentage below the total")
h("anggota-lp", "heading", {"Koperasi & Anggota TW III 2024.xlsx": {"Rekap": rec(["DATA KOPERASI DAN ANGGOTA", "TRIWULAN III TAHUN 2024"], [["Jumlah Koperasi (Unit)", None, None, "Jumlah Anggota (Orang)", None, None], ["Aktif", "Tidak Aktif", "Jumlah", "L", "P", "Jumlah"]], A3(d) + [d.o1, d.o2, add(d.o1, d.o2)])}}, kop(d, q(2024, 3)), "members beside", 2024)
h("typo-heads", "heading", {"rekap koprasi.xlsx": {"Sheet1": rec(["REKAPITULASI KOPERASI KAB. JENEPONTO", "TRIWULAN II THN 2023"], [["KOPERASI\nAKTIF", "KOPERASI\nTIDAK AKTIF", "JUMLAH\nKOPERASI"]], A3(d))}}, kop(d, Q2), "line breaks in heads")
h("offset-c4", "structure", {"kop geser.xlsx": {"Sheet1": rec(["DATA KOPERASI TAHUN 2022"], [AT], A3(d), at=(6, 4))}}, kop(d, "2022"), "table not at A1", 2022)
h("reversed-order", "heading", {"kop jml dulu.xlsx": {"Sheet1": rec(["DATA KOPERASI TAHUN 2025"], [["Jumlah Koperasi", "Dari jumlah tersebut", None], ["^", "Aktif", "Tidak Aktif"]], J3(d))}}, kop(d, "2025"), "of which", 2025)
# one sheet a district
d = D("sd5")
h("sheet-a-district", "structure", {"Data per Kecamatan TW IV 2023.xlsx": {N[i]: R([[f"DATA KOPERASI DAN UMKM KECAMATAN {N[i].upper()}"], ["TRIWULAN IV TAHUN 2023"], [], ["No", "Uraian", "Jumlah", "Satuan"], [1, "Koperasi Aktif", d.A[i], "Unit"], [2, "Koperasi Tidak Aktif", d.T[i], "Unit"], [3, "Jumlah Koperasi", d.J[i], "Unit"], [4, "Jumlah UMKM", d.um[i], "Unit"]]) for i in range(11)}}, kop(d) + umt(d.um), "a sheet a district")
# rarer words for the same things
MORE = [
 ("nonaktif", "kop non aktif tw1 2025.xlsx", ["JUMLAH KOPERASI AKTIF DAN NON AKTIF", "PER KECAMATAN DI KABUPATEN JENEPONTO", "TRIWULAN I TAHUN 2025"], [["Jml. Koperasi Aktif", "Jml. Koperasi Non Aktif", "Jml. Koperasi"]], A3, lambda d, p: kops(d.A, d.T, p), q(2025, 1)),
 ("banyaknya", "Banyaknya koperasi 2022.xlsx", ["Banyaknya Koperasi Dirinci Menurut Kecamatan dan Keaktifannya", "di Kabupaten Jeneponto Tahun 2022"], [["Banyaknya Koperasi Aktif", "Banyaknya Koperasi Tidak Aktif", "Banyaknya Koperasi"]], A3, lambda d, p: kops(d.A, d.T, p), "2022"),
 ("skala", "UMKM menurut skala usaha.xlsx", ["BANYAKNYA USAHA MENURUT SKALA USAHA DAN KECAMATAN", "TAHUN 2024"], [["Mikro (unit)", "Kecil (unit)", "Menengah (unit)", "Jumlah UMKM (unit)"]], mk, lambda d, p: um(d, p), "2024"),
 ("pelaku2", "Pelaku usaha tw2.xlsx", ["JUMLAH PELAKU USAHA MIKRO, KECIL DAN MENENGAH", "TRIWULAN II TAHUN 2022"], [["Pelaku Usaha Mikro", "Pelaku Usaha Kecil", "Pelaku Usaha Menengah", "Jumlah Pelaku UMKM"]], mk, lambda d, p: um(d, p), q(2022, 2)),
 ("dilatih", "SDM dilatih tw3.xlsx", ["JUMLAH PESERTA YANG MENGIKUTI DIKLAT PERKOPERASIAN DAN UMKM", "TRIWULAN III TAHUN 2024"], [["Peserta yang Mengikuti Diklat (Orang)"]], lambda d: [d.p1], lambda d, p: dik(d.p1, p), q(2024, 3)),
 ("realdik", "Realisasi diklat tw2 2025.xlsx", ["REALISASI PESERTA DIKLAT PERKOPERASIAN DAN UMKM", "TRIWULAN II TAHUN 2025"], [["Realisasi Peserta (Org)"]], lambda d: [d.p1], lambda d, p: dik(d.p1, p), q(2025, 2)),
 ("izinnib", "UMKM ber-NIB hasil fasilitasi.xlsx", ["UMKM YANG DIFASILITASI PENERBITAN NIB", "TRIWULAN I TAHUN 2023"], [["Jumlah UMKM yang Difasilitasi"]], lambda d: [d.p1], lambda d, p: izin(d.p1, p), q(2023, 1)),
 ("izinreal", "realisasi fasilitasi izin usaha nov.xlsx", ["REALISASI FASILITASI IZIN USAHA BAGI UMKM", "BULAN NOVEMBER 2024"], [["UMKM yang Difasilitasi Izin Usaha (Unit)", "Ket."]], lambda d: [d.p1, txt(None)], lambda d, p: izin(d.p1, p), "2024-11"),
 ("banreal", "realisasi bantuan sarpras.xlsx", ["REALISASI PENYALURAN BANTUAN SARANA DAN PRASARANA", "BAGI PELAKU USAHA KECIL MENENGAH", "TRIWULAN IV TAHUN 2021"], [["UKM Penerima Bantuan"]], lambda d: [d.p1], lambda d, p: bant(d.p1, p), q(2021, 4)),
 ("tahunrm", "data kop TW.II-2021.xlsx", ["DATA KOPERASI", "KEADAAN TRIWULAN KEDUA TAHUN 2021"], [AT], A3, lambda d, p: kops(d.A, d.T, p), q(2021, 2)),
]
for n, f, titles, heads, cols, may, p in MORE:
    d = D("m5" + n)
    h("more-" + n, "heading", {f: {"Sheet1": rec(titles, heads, cols(d))}}, may(d, p), "rarer words: " + f, int(p[:4]))
