import short; short.ROUND = "w25r"; from short import *
import datetime

def one(case_, titles, heads, cols, may, file="Data.xlsx", tab="Sheet1", note="", year=2023, **k):
    H(case_, {file: {tab: S(titles, heads, cols, **k)}}, may, note, year=year)

def vrows(k, cols, salt, start=1):
    """The villages of a kecamatan, each column's figure spread over them."""
    i, vs = N.index(k), VILLAGES[k]
    sp = [split(c[i], len(vs), f"{salt}{k}{j}") for j, c in enumerate(cols)]
    return [[start + n, v] + [s[n] for s in sp] for n, v in enumerate(vs)]

def at(d, k): return only(d, k)

# ---------------------------------------------------------------- koperasi
d = D("25h1")
one("kop-kop-surat-tw1", KOP + ["", "DATA KOPERASI AKTIF DAN TIDAK AKTIF MENURUT KECAMATAN", "TRIWULAN I TAHUN 2023"],
    [["No.", "Kecamatan", "Jumlah Koperasi (Unit)", None, None], [None, None, "Aktif", "Tidak Aktif", "Total"]], [d.A, d.T, d.J], KM(d, "2023-Q1"),
    "Bidang Kelembagaan/Data Koperasi TW I 2023.xlsx", "TW I", "letterhead, group heading, signature", merges=("A8:A9", "B8:B9", "C8:E8"), foot=sig("Jeneponto, 4 April 2023", "Kepala Bidang Kelembagaan,"))

d = D("25h2")
H("kop-keadaan-31-des", {"KOPERASI AKHIR TAHUN.xlsx": {"rekap": rec(["REKAPITULASI KOPERASI KABUPATEN JENEPONTO", "Keadaan Per 31 Desember 2023"], [KTJ + ["Persentase Aktif (%)"]], [d.A, d.T, d.J, pct(d.A, d.J)], mergetitle=True, totalformula=True, foot=["Sumber: Bidang Kelembagaan Koperasi"])}}, KM(d, "2023-Q4"), "percent column, total by formula")

ys = series("25h3", 4)
H("kop-empat-tab", {"Perkembangan Koperasi 2023.xlsx": {f"Triwulan {roman(i + 1)}": S(["REKAPITULASI DATA KOPERASI", "KABUPATEN JENEPONTO TAHUN 2023", f"KEADAAN TRIWULAN {roman(i + 1)}"], [NK + ["Koperasi Aktif", "Koperasi Tidak Aktif", "Jumlah Koperasi"]], [y.A, y.T, y.J]) for i, y in enumerate(ys)}},
  sum([KM(y, f"2023-Q{i + 1}") for i, y in enumerate(ys)], []), "four tabs, a quarter each")

ys = series("25h4", 2)
H("kop-folder-triwulan", {f"2023/Triwulan {roman(i + 2)}/Rekap Koperasi.xlsx": {"Koperasi": S([f"Rekap Koperasi per Kecamatan Triwulan {roman(i + 2)} 2023"], [["NO", "NAMA KECAMATAN", "AKTIF", "TIDAK AKTIF", "JUMLAH"]], [y.A, y.T, y.J], total="TOTAL")} for i, y in enumerate(ys)},
  sum([KM(y, f"2023-Q{i + 2}") for i, y in enumerate(ys)], []), "folders by quarter")

ys = series("25h5", 3)
H("kop-bulanan", {"Laporan Bulanan Koperasi.xlsx": {b: S(["LAPORAN PERKEMBANGAN KOPERASI", f"BULAN {b.upper()} 2023"], [NK + KTJ], [y.A, y.T, y.J], foot=TAIL(f"Bontosunggu, {b} 2023")) for b, y in zip(["Juli", "Agustus", "September"], ys)}},
  sum([KM(y, f"2023-{m}") for m, y in zip(["07", "08", "09"], ys)], []), "monthly tabs")

ys = series("25h6", 4)
H("kop-empat-triwulan-menyamping", {"Kelembagaan.xlsx": {"2023": rec(["PERKEMBANGAN JUMLAH KOPERASI PER TRIWULAN", "TAHUN ANGGARAN 2023"], [sum([[f"TRIWULAN {roman(i)}", None, None] for i in range(1, 5)], []), KTJ * 4], sum([[y.A, y.T, y.J] for y in ys], []))}},
  sum([KM(y, f"2023-Q{i + 1}") for i, y in enumerate(ys)], []), "four quarters beside each other")

ys = series("25h7", 3)
H("kop-tiga-tahun", {"Koperasi 2021-2023.xlsx": {"Tabel": rec(["Jumlah Koperasi Menurut Kecamatan dan Status di Kabupaten Jeneponto, 2021-2023"], [["2021", None, None, "2022", None, None, "2023", None, None], KTJ * 3], sum([[y.A, y.T, y.J] for y in ys], []))}}, KM(ys[2], "2023"), "three years; only 2023 is of the run")

d = D("25h8")
H("kop-panjang", {"koperasi_tw2.xlsx": {"data": long(["DATA KOPERASI TRIWULAN II 2023"], ["No", "Kecamatan", "Status Koperasi", "Jumlah (Unit)"],
  [[2 * i + k + 1, N[i], s, v[i]] for i in range(11) for k, (s, v) in enumerate((("Aktif", d.A), ("Tidak Aktif", d.T)))])}}, KM(d, "2023-Q2")[:2], "long form by status")

d = D("25h9")
H("kop-menyamping", {"Koperasi.xlsx": {"Lembar1": across(["JUMLAH KOPERASI PER KECAMATAN", "KABUPATEN JENEPONTO", "TRIWULAN III TAHUN 2023"], [("Koperasi Aktif", "Unit", d.A), ("Koperasi Tidak Aktif", "Unit", d.T), ("Jumlah Koperasi", "Unit", d.J)])}}, KM(d, "2023-Q3"), "kecamatan beside each other")

d = D("25h10")
one("kop-rumus", ["Data Koperasi Kab. Jeneponto", "Posisi 30 Juni 2023"], [NK + ["Koperasi Aktif", "Koperasi Tidak Aktif", "Jumlah Koperasi", "% Koperasi Aktif"]],
    [d.A, d.T, fcol(d.J, "=C#+D#", 5), pct(d.A, d.J)], KM(d, "2023-Q2"), "kop_jun.xlsx", "Posisi Juni", "formula sum and a percent column")

d = D("25h11")
one("kop-anggota-modal", ["KERAGAAN KOPERASI KABUPATEN JENEPONTO", "PER 31 DESEMBER 2023"], [["No.", "Kecamatan", "Koperasi (Unit)", None, None, "Anggota (Orang)", "Karyawan (Orang)", "Modal Sendiri (Rp)", "Volume Usaha (Rp)"], [None, None, "Aktif", "Tidak Aktif", "Jumlah", None, None, None, None]],
    [d.A, d.T, d.J, d.o1, d.n1, d.r1, d.r2], KM(d, "2023-Q4"), "Keragaan Koperasi 2023.xlsx", "Keragaan", "members, staff and capital beside", merges=("A4:A5", "B4:B5", "C4:E4", "F4:F5", "G4:G5", "H4:H5", "I4:I5"), fx=lambda ws: fmt([c for r in ws["H6:I17"] for c in r], "#,##0"))

d = D("25h12")
H("kop-bps", {"3.2 Koperasi.xlsx": {"7.1.1": R([["Tabel"], ["Table", "7.1.1"], [None, "Banyaknya Koperasi Menurut Kecamatan di Kabupaten Jeneponto, 2023"], [None, "Number of Cooperatives by Subdistrict in Jeneponto Regency, 2023"], [], ["Kecamatan/Subdistrict", "Koperasi/Cooperatives"]] + [[f"{(i + 1) * 10:03d} {N[i]}", v] for i, v in enumerate(d.J)] + [["Jeneponto", sum(d.J)], ["Sumber/Source: Dinas Koperasi dan UKM Kabupaten Jeneponto"]])}}, V(K_, "2023", d.J), "BPS table, Indonesian and English")

d = D("25h13"); p5 = parts(d.J, 5, "25h13")
one("kop-jenis-total", ["JUMLAH KOPERASI MENURUT JENIS DAN KECAMATAN", "KEADAAN 30 SEPTEMBER 2023"], [["No.", "Kecamatan", "Jenis Koperasi", None, None, None, None, "Jumlah Koperasi"], [None, None, "Simpan Pinjam", "Konsumen", "Produsen", "Pemasaran", "Jasa", None]], p5 + [d.J], V(K_, "2023-Q3", d.J),
    "Jenis Koperasi.xlsx", "Jenis", "kinds beside the total of all cooperatives", merges=("A4:A5", "B4:B5", "C4:G4", "H4:H5"))

d = D("25h14")
H("kop-desa-batang", {"Kec. Batang.xlsx": {"Batang": R([["DATA KOPERASI KECAMATAN BATANG"], ["KABUPATEN JENEPONTO"], ["TRIWULAN IV TAHUN 2023"], [], ["No", "Desa/Kelurahan", "Aktif", "Tidak Aktif", "Jumlah"]] + [r + [r[2] + r[3]] for r in vrows("Batang", [d.A, d.T], "h14")] + [["Jumlah", None, at(d.A, "Batang")[6], d.T[6], d.J[6]]])}},
  [(m, p, c, only(v, "Batang")) for m, p, c, v in KM(d, "2023-Q4")], "all villages of one kecamatan with a sum row")

d = D("25h15")
H("kop-umkm-bertumpuk", {"Data Dinas TW3.xlsx": {"Data": [
  rec(["A. DATA KOPERASI TRIWULAN III TAHUN 2023"], [KTJ], [d.A, d.T, d.J]), rec(["B. DATA UMKM TRIWULAN III TAHUN 2023"], [MKM], [d.mi, d.ke, d.me, d.um])]}}, KM(d, "2023-Q3") + UM(d, "2023-Q3"), "two tables one below the other")

d = D("25h16")
H("kop-umkm-berdampingan", {"profil.xlsx": {"Profil": [
  rec(["Koperasi Triwulan I 2023"], [KTJ], [d.A, d.T, d.J], at=(2, 1)), rec(["UMKM Triwulan I 2023"], [MKM], [d.mi, d.ke, d.me, d.um], at=(2, 8))]}}, KM(d, "2023-Q1") + UM(d, "2023-Q1"), "two tables side by side")

d = D("25h17")
one("kop-isian-formulir", [["LAPORAN DATA KOPERASI"], ["Kabupaten", ":", "Jeneponto"], ["Bulan", ":", "Agustus"], ["Tahun", ":", 2023], ["Satuan", ":", "Unit"]], [["No", "Kecamatan", "Aktif", "Tidak aktif", "Jumlah"]], [d.A, d.T, d.J], KM(d, "2023-08"), "form.xlsx", "Isian", "period in form lines")

d = D("25h18")
one("kop-nama-berkas", ["REKAP DATA KOPERASI AKTIF DAN TIDAK AKTIF", "DINAS KOPERASI DAN UKM KAB. JENEPONTO"], [NK + KTJ], [d.A, d.T, d.J], KM(d, "2023-Q3"), "Rekap Koperasi Triwulan III 2023.xlsx", "Sheet1", "the period stands in the file name only")

d = D("25h19")
one("kop-kec-kode-bps", ["Jumlah Koperasi Aktif dan Tidak Aktif Triwulan IV Tahun 2023"], [["Kode", "Kecamatan", "Aktif", "Tidak Aktif", "Jumlah"]], [d.A, d.T, d.J], KM(d, "2023-Q4"), "kop tw4.xlsx", "tw4", "BPS codes instead of numbers, Kec. before the names", no=lambda k: BPS[k - 1], name=lambda n: "Kec. " + n, total="Kab. Jeneponto")

d = D("25h20")
H("kop-dua-salinan", {"Koperasi TW II.xlsx": {"TW II": S(["DATA KOPERASI TRIWULAN II 2023"], [NK + KTJ], [d.A, d.T, d.J])}, "arsip/Koperasi TW II (cetak).xlsx": {"TW II": S(["DATA KOPERASI TRIWULAN II 2023", "Kabupaten Jeneponto"], [NK + KTJ], [d.A, d.T, d.J], foot=sig("Jeneponto, 5 Juli 2023"))}}, KM(d, "2023-Q2"), "same figures in two files")

d = D("25h21")
one("kop-rumbia-kosong", ["DATA KOPERASI MENURUT KECAMATAN", "TRIWULAN I 2023"], [NK + KTJ + ["Keterangan"]], [but(d.A, "Rumbia"), but(d.T, "Rumbia"), but(d.J, "Rumbia"), [None] * 10 + ["belum melapor"]], [(m, p, c, but(v, "Rumbia")) for m, p, c, v in KM(d, "2023-Q1")], "kop1.xlsx", "TW1", "one kecamatan left empty, has not reported")

d = D("25h22")
one("kop-abjad-atas", ["Rekapitulasi Koperasi", "Triwulan II (April s.d. Juni) Tahun 2023"], [["No", "Kecamatan", "Jumlah Koperasi", "Aktif", "Tidak Aktif"]], [d.J, d.A, d.T], KM(d, "2023-Q2"), "rekap kop.xlsx", "REKAP", "districts in alphabetical order, the total row on top", order=ALPHA, top=True, total="Kabupaten")

d = D("25h23"); l, p = parts(d.o1, 2, "h23")
H("kop-kolom-tersembunyi", {"Data Koperasi Triwulan IV.xlsx": {"DATA": S(["DATA KOPERASI TRIWULAN IV TAHUN 2023"], [NK + ["Luas Wilayah (km2)", "Koperasi Aktif", "Koperasi Tidak Aktif", "Jumlah Koperasi", "Telepon"]], [LUAS, d.A, d.T, d.J, txt("0812-0000-0001", "0812-0000-0002")], fx=lambda ws: (hide_col(ws, "Luas Wilayah (km2)"), hide_col(ws, "Koperasi Tidak Aktif")))}}, KM(d, "2023-Q4"), "hidden columns count; area and phone beside")

d = D("25h24")
H("kop-sampul-catatan", {"Lampiran Laporan.xlsx": {"Sampul": R([["LAPORAN KINERJA BIDANG KELEMBAGAAN"], ["TAHUN 2023"], ["Disusun oleh: Seksi Data"]]), "Lamp. 1": S(["Lampiran 1. Jumlah Koperasi Aktif dan Tidak Aktif, Triwulan III 2023"], [NK + KTJ], [d.A, d.T, d.J]), "Catatan": R([["Catatan:"], ["1. Data dihimpun dari petugas kecamatan."], ["2. Penomoran kecamatan mengikuti BPS."]])}}, KM(d, "2023-Q3"), "a cover and a sheet of remarks")

d = D("25h25")
one("kop-tahun-2024", ["DATA KOPERASI KABUPATEN JENEPONTO", "TRIWULAN I TAHUN 2024"], [NK + KTJ], [d.A, d.T, d.J], KM(d, "2024-Q1"), "kop 2024.xlsx", "2024", "run for 2024", year=2024)

d = D("25h26")
H("kop-bertahap-bagian", {"koperasi b.xlsx": {"Rekap": R([["REKAP KOPERASI TRIWULAN II TAHUN 2023"], [], ["No", "Kecamatan", "Jumlah (unit)"], ["I", "KOPERASI AKTIF"]] + [[i + 1, N[i], v] for i, v in enumerate(d.A)] + [[None, "Jumlah", sum(d.A)], ["II", "KOPERASI TIDAK AKTIF"]] + [[i + 1, N[i], v] for i, v in enumerate(d.T)] + [[None, "Jumlah", sum(d.T)]])}}, KM(d, "2023-Q2")[:2], "sections for active and not active")

# ---------------------------------------------------------------- UMKM
d = D("25h30")
one("umkm-semester1", ["DATA USAHA MIKRO, KECIL DAN MENENGAH (UMKM)", "KABUPATEN JENEPONTO", "SEMESTER I TAHUN 2023"], [["No.", "Kecamatan", "Skala Usaha", None, None, "Jumlah UMKM"], [None, None, "Mikro", "Kecil", "Menengah", None]], [d.mi, d.ke, d.me, d.um], UM(d, "2023-Q2"), "UMKM Smt I.xlsx", "Semester I", "the half year's position is the end of June", merges=("A5:A6", "B5:B6", "C5:E5", "F5:F6"))

d = D("25h31")
H("umkm-tw2-kode", {"umkm-tw2.xlsx": {"TW II": R([["Rekap Data UMKM TW. II 2023"], [], ["No", "Kode Wilayah", "Kecamatan", "Usaha Mikro", "Usaha Kecil", "Usaha Menengah", "Total UMKM"]] + [[i + 1, CODES[i], N[i], d.mi[i], d.ke[i], d.me[i], d.um[i]] for i in range(11)] + [["Jumlah", None, None, sum(d.mi), sum(d.ke), sum(d.me), sum(d.um)]])}}, UM(d, "2023-Q2"), "area codes before the names")

d = D("25h32"); me = [0 if i % 3 == 0 else v for i, v in enumerate(d.me)]; um = add(d.mi, d.ke, me)
one("umkm-setrip", ["JUMLAH UMKM MENURUT SKALA USAHA DAN KECAMATAN", "PER 30 SEPTEMBER 2023"], [NK + ["Usaha Mikro", "Usaha Kecil", "Usaha Menengah", "Jumlah"]], [d.mi, d.ke, [v or "-" for v in me], um], V(MI, "2023-Q3", d.mi) + V(KE, "2023-Q3", d.ke) + V(ME, "2023-Q3", me) + V(U_, "2023-Q3", um), "Data UMKM September.xlsx", "UMKM", "'-' for none", fx=lambda ws: fmt([c for r in ws["C5:F16"] for c in r], "#,##0"))

d = D("25h33")
def wrong(ws): find(ws, "Jumlah", 2).parent.cell(find(ws, "Jumlah", 2).row, 3).value = sum(d.mi) - 90
H("umkm-jumlah-salah", {"UMKM TW IV.xlsx": {"umkm": S(["Data UMKM Triwulan IV Tahun 2023"], [NK + MKM], [d.mi, d.ke, d.me, d.um], fx=wrong)}}, UM(d, "2023-Q4"), "the printed sum of mikro is wrong by 90; the rows stay used")

d = D("25h34")
one("umkm-persen", ["Komposisi UMKM Kabupaten Jeneponto Tahun 2023"], [["No", "Kecamatan", "Mikro", None, "Kecil", None, "Menengah", None, "Jumlah UMKM"], [None, None, "Unit", "%", "Unit", "%", "Unit", "%", "Unit"]], [d.mi, pct(d.mi, d.um), d.ke, pct(d.ke, d.um), d.me, pct(d.me, d.um), d.um], UM(d, "2023"), "komposisi.xlsx", "2023", "unit and percent under each scale", merges=("A3:A4", "B3:B4", "C3:D3", "E3:F3", "G3:H3"))

d = D("25h35")
one("umkm-teks-unit", ["DATA PELAKU USAHA MIKRO KECIL DAN MENENGAH", "BULAN OKTOBER 2023"], [NK + ["Mikro", "Kecil", "Menengah", "Jumlah"]], [[f"{v} unit" for v in c] for c in (d.mi, d.ke, d.me, d.um)], UM(d, "2023-10"), "Pelaku Usaha Okt.xlsx", "Okt", "figures with the word unit", total=None)

d = D("25h36")
rows, n = [], 0
for i, k in enumerate(N):
    rows.append([roman(i + 1), "KECAMATAN " + k.upper(), d.mi[i], d.ke[i], d.me[i], d.um[i]])
    rows += [r + [sum(r[2:])] for r in vrows(k, [d.mi, d.ke, d.me], "h36")]
H("umkm-semua-desa", {"UMKM per Desa.xlsx": {"Desa": R([["REKAPITULASI UMKM PER DESA/KELURAHAN"], ["KABUPATEN JENEPONTO KEADAAN 31 DESEMBER 2023"], [], ["No", "Kecamatan / Desa / Kelurahan", "Mikro", "Kecil", "Menengah", "Jumlah"]] + rows + [[None, "TOTAL KABUPATEN", sum(d.mi), sum(d.ke), sum(d.me), sum(d.um)]], (), lambda ws: [setattr(ws.cell(r, 2), "font", Font(bold=True)) for r in range(5, 129) if str(ws.cell(r, 2).value).startswith("KECAMATAN")])}}, UM(d, "2023-Q4"), "kecamatan rows with their villages below")

d = D("25h37"); rows = []
for k in N: rows += [[k] + r[1:] for r in vrows(k, [d.um], "h37")]
H("umkm-desa-dua-kolom", {"umkm desa tw1.xlsx": {"DATA": R([["DATA UMKM MENURUT KECAMATAN DAN DESA/KELURAHAN TRIWULAN I 2023"], [], ["No", "Kecamatan", "Desa/Kelurahan", "Jumlah UMKM"]] + [[i + 1] + r for i, r in enumerate(rows)])}}, V(U_, "2023-Q1", d.um), "113 villages, the kecamatan repeated in its own column")

d = D("25h38"); s4 = parts(d.um, 4, "h38")
one("umkm-sektor-total", ["UMKM MENURUT SEKTOR USAHA", "Triwulan III Tahun 2023"], [NK + ["Perdagangan", "Industri Pengolahan", "Pertanian", "Jasa Lainnya", "Jumlah UMKM"]], s4 + [d.um], V(U_, "2023-Q3", d.um), "sektor.xlsx", "Sektor", "sectors beside the total of all UMKM")

ys = series("25h39", 4)
H("umkm-triwulan-grup", {"UMKM 2023.xlsx": {"Rekap": rec(["PERKEMBANGAN JUMLAH UMKM TAHUN 2023"], [sum([[f"TW {roman(i)}", None, None, None] for i in range(1, 5)], []), MKM * 4], sum([[y.mi, y.ke, y.me, y.um] for y in ys], []))}}, sum([UM(y, f"2023-Q{i + 1}") for i, y in enumerate(ys)], []), "four quarters beside each other")

d = D("25h40")
one("umkm-tenaga-kerja", ["PROFIL UMKM KABUPATEN JENEPONTO", "Triwulan IV 2023"], [["No", "Kecamatan", "Jumlah Usaha (Unit)", None, None, None, "Tenaga Kerja (Orang)", "Omzet per Tahun (Rp)"], [None, None] + MKM], [d.mi, d.ke, d.me, d.um, d.o1, d.r1], UM(d, "2023-Q4"), "Profil UMKM.xlsx", "Profil", "workers and turnover beside", merges=("C4:F4", "A4:A5", "B4:B5", "G4:G5", "H4:H5"))

d = D("25h41")
H("umkm-menyamping", {"umkm rekap.xlsx": {"Rekap": across(["REKAP UMKM TRIWULAN II TAHUN 2023"], [("Usaha Mikro", "Unit", d.mi), ("Usaha Kecil", "Unit", d.ke), ("Usaha Menengah", "Unit", d.me), ("Jumlah UMKM", "Unit", d.um)], total="Kabupaten")}}, UM(d, "2023-Q2"), "kecamatan beside each other")

d = D("25h42")
H("umkm-panjang", {"umkm panjang.xlsx": {"Data": long(["DATA UMKM KABUPATEN JENEPONTO"], ["Tahun", "Triwulan", "Kecamatan", "Skala Usaha", "Jumlah Unit"], [[2023, "III", N[i], s, v[i]] for s, v in (("Mikro", d.mi), ("Kecil", d.ke), ("Menengah", d.me)) for i in range(11)])}}, UM(d, "2023-Q3")[:3], "long form with year and quarter columns")

d = D("25h43")
H("umkm-tab-skala", {"Data UMKM per skala.xlsx": {t: S([f"JUMLAH USAHA {t.upper()} PER KECAMATAN", "TRIWULAN I TAHUN 2023"], [NK + [f"Jumlah Usaha {t} (Unit)"]], [v]) for t, v in (("Mikro", d.mi), ("Kecil", d.ke), ("Menengah", d.me))}}, UM(d, "2023-Q1")[:3], "one tab for each scale")

d = D("25h44")
one("umkm-penduduk", ["Jumlah Penduduk, Desa dan UMKM Menurut Kecamatan, 2023"], [["No", "Kecamatan", "Jumlah Penduduk (Jiwa)", "Jumlah Desa/Kelurahan", "Jumlah UMKM (Unit)"]], [PDDK, DESA, d.um], V(U_, "2023", d.um), "penduduk umkm.xlsx", "Tabel", "population and villages beside", foot=["Sumber: BPS dan Dinas Koperasi dan UKM"])

d = D("25h45")
one("umkm-nomor-kolom", KOP + ["REKAPITULASI UMKM", "PERIODE: TRIWULAN II TAHUN 2023"], [NK + MKM + ["Ket."], [1, 2, 3, 4, 5, "6 = 3+4+5", 7]], [d.mi, d.ke, d.me, d.um, [None] * 11], UM(d, "2023-Q2"), "Bidang UKM/rekap umkm.xlsx", "Rekap", "row of column numbers", foot=sig("Jeneponto, Juli 2023"))

d = D("25h46")
H("umkm-tanggal-sel", {"posisi.xlsx": {"Posisi": S([["Data UMKM Kabupaten Jeneponto"], ["Posisi tanggal", None, datetime.date(2023, 6, 30)]], [NK + MKM], [d.mi, d.ke, d.me, d.um], fx=lambda ws: fmt([ws["C2"]], "dd/mm/yyyy"))}}, UM(d, "2023-Q2"), "the date of the position is a date cell")

d = D("25h47")
one("umkm-tanpa-total", ["REKAP UMKM KAB. JENEPONTO TW 4 TH 2023"], [["Kecamatan", "Usaha Mikro", "Usaha Kecil", "Usaha Menengah"]], [d.mi, d.ke, d.me], UM(d, "2023-Q4")[:3], "REKAP.xlsx", "TW4", "no numbers, no totals", no=None, total=None)

d = D("25h48")
one("umkm-baris-tersembunyi", ["Jumlah UMKM per Kecamatan Triwulan I 2023"], [NK + MKM], [d.mi, d.ke, d.me, d.um], UM(d, "2023-Q1"), "umkm saring.xlsx", "data", "two rows are filtered away", fx=lambda ws: [setattr(ws.row_dimensions[r], "hidden", True) for r in (6, 9)])

# ---------------------------------------------------------------- diklat
d = D("25h50"); l, p = parts(d.p1, 2, "h50")
one("diklat-lp-tw1", ["REKAPITULASI PESERTA PENDIDIKAN DAN PELATIHAN PERKOPERASIAN DAN UMKM", "TRIWULAN I TAHUN 2023"], [["No.", "Kecamatan", "Peserta (Orang)", None, None], [None, None, "Laki-laki", "Perempuan", "Jumlah"]], [l, p, d.p1], V(PD, "2023-Q1", d.p1), "Peserta Diklat TW1.xlsx", "TW I", "men and women beside the total", merges=("A4:A5", "B4:B5", "C4:E4"))

d = D("25h51"); B12 = ["Januari", "Februari", "Maret", "April", "Mei", "Juni", "Juli", "Agustus", "September", "Oktober", "November", "Desember"]
one("diklat-12-bulan", ["JUMLAH PESERTA DIKLAT PERKOPERASIAN DAN UMKM PER BULAN", "TAHUN 2023"], [["No", "Kecamatan", "Bulan"] + [None] * 11, [None, None] + [b[:3] for b in B12]], [getattr(d, f"n{i}") for i in range(1, 13)], sum([V(PD, f"2023-{i:02d}", getattr(d, f"n{i}")) for i in range(1, 13)], []), "Diklat bulanan.xlsx", "2023", "twelve months", merges=("C4:N4", "A4:A5", "B4:B5"))

d = D("25h52"); c3 = run([d.p1, d.p2, d.p3])[2]
one("diklat-sd-tw3", ["REALISASI PESERTA DIKLAT PERKOPERASIAN DAN UMKM", "S.D. TRIWULAN III TAHUN 2023"], [NK + ["Jumlah Peserta Diklat (Orang)", "Keterangan"]], [c3, txt("-", None)], V(PD, "2023-Q3", c3, True), "diklat sd tw3.xlsx", "sd TW III", "cumulative")

d = D("25h53")
one("diklat-empat-tw", ["Peserta Diklat Koperasi dan UMKM Tahun 2023"], [NK + ["Triwulan I", "Triwulan II", "Triwulan III", "Triwulan IV"]], [d.p1, d.p2, d.p3, d.p4], sum([V(PD, f"2023-Q{i}", getattr(d, f"p{i}")) for i in range(1, 5)], []), "diklat.xlsx", "Rekap", "four quarters", foot=["Satuan: orang"])

d = D("25h54"); a, b = parts(d.p1, 2, "h54")
one("diklat-kop-umkm-jumlah", ["JUMLAH PESERTA DIKLAT", "TRIWULAN II TAHUN 2023"], [NK + ["Peserta dari Koperasi", "Peserta dari UMKM", "Jumlah Peserta Diklat"]], [a, b, d.p1], V(PD, "2023-Q2", d.p1), "Diklat TW2.xlsx", "TW2", "from cooperatives and from UMKM, and together")

d = D("25h55")
H("diklat-tab-bulan", {"Pelatihan 2023.xlsx": {b: S([f"REKAP PESERTA DIKLAT PERKOPERASIAN DAN UMKM", f"BULAN : {b.upper()} 2023"], [["NO.", "KECAMATAN", "JUMLAH PESERTA (ORANG)"]], [v]) for b, v in (("Oktober", d.n1), ("November", d.n2), ("Desember", d.n3))}}, V(PD, "2023-10", d.n1) + V(PD, "2023-11", d.n2) + V(PD, "2023-12", d.n3), "monthly tabs")

d = D("25h56"); k3 = parts(d.p1, 3, "h56")
one("diklat-kegiatan-jumlah", ["Peserta Diklat Perkoperasian dan UMKM Menurut Jenis Pelatihan, Triwulan III 2023"], [NK + ["Pelatihan Manajemen Koperasi", "Pelatihan Kewirausahaan", "Pelatihan Pemasaran Digital", "Jumlah Peserta Diklat"]], k3 + [d.p1], V(PD, "2023-Q3", d.p1), "jenis pelatihan.xlsx", "Jenis", "kinds of training beside the sum")

d = D("25h57"); rows = vrows("Arungkeke", [d.p1], "h57")
H("diklat-desa-arungkeke", {"Arungkeke.xlsx": {"Desa": R([["PESERTA DIKLAT PERKOPERASIAN DAN UMKM"], ["KECAMATAN ARUNGKEKE"], ["TRIWULAN II TAHUN 2023"], [], ["No", "Desa/Kelurahan", "Jumlah Peserta"]] + rows + [["Jumlah", None, d.p1[7]]])}}, V(PD, "2023-Q2", only(d.p1, "Arungkeke")), "all villages of a kecamatan")

d = D("25h58")
one("diklat-tahun", ["Banyaknya Peserta Diklat Perkoperasian dan UMKM Menurut Kecamatan", "Tahun 2023"], [NK + ["Banyaknya Peserta (orang)"]], [d.p1], V(PD, "2023", d.p1), "peserta.xlsx", "2023", "a whole year", foot=["Sumber: Bidang Pemberdayaan UKM"])

d = D("25h59")
H("diklat-panjang-tw", {"diklat panjang.xlsx": {"Data": long(["Data Peserta Diklat Perkoperasian dan UMKM Tahun 2023"], ["Kecamatan", "Triwulan", "Jumlah Peserta (Orang)"], [[N[i], f"TW {roman(q)}", getattr(d, f"p{q}")[i]] for i in range(11) for q in (1, 2, 3, 4)])}}, sum([V(PD, f"2023-Q{i}", getattr(d, f"p{i}")) for i in range(1, 5)], []), "long form by quarter")

# ---------------------------------------------------------------- izin
d = D("25h60")
one("izin-tw1", ["UMKM YANG MEMPEROLEH IZIN USAHA", "KABUPATEN JENEPONTO", "TRIWULAN I TAHUN 2023"], [NK + ["Jumlah UMKM yang Memperoleh Izin Usaha"]], [d.p1], V(IZ, "2023-Q1", d.p1), "Izin Usaha TW I.xlsx", "TW I", "one figure")

d = D("25h61")
one("izin-okt-nov-des", ["REKAP UMKM YANG DIFASILITASI IZIN USAHA", "TRIWULAN IV TAHUN 2023"], [["No", "Kecamatan", "Jumlah UMKM yang Difasilitasi Izin Usaha", None, None], [None, None, "Oktober", "November", "Desember"]], [d.n1, d.n2, d.n3], V(IZ, "2023-10", d.n1) + V(IZ, "2023-11", d.n2) + V(IZ, "2023-12", d.n3), "izin tw4.xlsx", "Okt-Des", "months of a quarter", merges=("A4:A5", "B4:B5", "C4:E4"))

d = D("25h62"); c3 = run([d.p1, d.p2, d.p3])[2]
one("izin-sd-september", ["Jumlah UMKM yang Mendapatkan Izin Usaha", "s.d. September 2023"], [NK + ["Jumlah UMKM (Unit)"]], [c3], V(IZ, "2023-Q3", c3, True), "izin sept.xlsx", "sd Sept", "cumulative")

d = D("25h63"); s3 = parts(d.p1, 3, "h63")
one("izin-skala", ["FASILITASI IZIN USAHA BAGI UMKM", "Triwulan II 2023"], [["No", "Kecamatan", "UMKM yang Difasilitasi Izin Usaha", None, None, None], [None, None] + MKM], s3 + [d.p1], V(IZ, "2023-Q2", d.p1), "Fasilitasi Izin.xlsx", "TW II", "the scales of those who got a permit are not the UMKM there are", merges=("A4:A5", "B4:B5", "C4:F4"))

d = D("25h64")
one("izin-dan-umkm", ["PERSENTASE UMKM YANG DIFASILITASI IZIN USAHA", "TRIWULAN II TAHUN 2023"], [NK + ["Jumlah UMKM", "Jumlah UMKM yang Difasilitasi Izin Usaha", "Persentase (%)"]], [d.um, d.p1, pct(d.p1, d.um)], V(U_, "2023-Q2", d.um) + V(IZ, "2023-Q2", d.p1), "persentase izin.xlsx", "IKU 3", "numerator, denominator and percent")

d = D("25h65")
H("izin-menyamping", {"izin.xlsx": {"Izin": across(["UMKM YANG MEMPEROLEH IZIN USAHA TAHUN 2023"], [(f"Triwulan {roman(i)}", "UMKM", getattr(d, f"p{i}")) for i in (1, 2, 3, 4)])}}, sum([V(IZ, f"2023-Q{i}", getattr(d, f"p{i}")) for i in range(1, 5)], []), "quarters in rows, kecamatan in columns")

d = D("25h66"); z = [0 if i in (2, 7) else v for i, v in enumerate(d.p1)]
one("izin-mei-setrip", ["LAPORAN BULANAN", "UMKM yang Memperoleh Izin Usaha, Bulan Mei 2023"], [["No", "Kecamatan", "Jumlah UMKM yang memperoleh izin usaha"]], [[v or "-" for v in z]], V(IZ, "2023-05", z), "Mei.xlsx", "Mei", "'-' for none")

# ---------------------------------------------------------------- bantuan
d = D("25h70")
one("bantuan-target-realisasi", ["TARGET DAN REALISASI UKM YANG DIFASILITASI BANTUAN SARANA DAN PRASARANA", "TAHUN 2023"], [NK + ["Target UKM (Unit)", "Realisasi UKM yang Difasilitasi (Unit)", "Capaian (%)"]], [d.tg, d.bt, pct(d.bt, d.tg)], V(TG, "2023", d.tg) + V(BT, "2023", d.bt), "Bantuan Sarpras 2023.xlsx", "Sarpras", "target, result, percent")

d = D("25h71"); q = parts(d.bt, 4, "h71")
one("bantuan-target-empat-tw", ["Pelaku Usaha yang Mendapatkan Bantuan Sarana dan Prasarana Tahun 2023"], [["No", "Kecamatan", "Target UKM Tahun 2023", "UKM yang Difasilitasi", None, None, None], [None, None, None, "TW I", "TW II", "TW III", "TW IV"]], [d.tg] + q, V(TG, "2023", d.tg) + sum([V(BT, f"2023-Q{i + 1}", v) for i, v in enumerate(q)], []), "bantuan.xlsx", "TW", "target and four quarters", merges=("A3:A4", "B3:B4", "C3:C4", "D3:G3"))

d = D("25h72"); c3 = run([d.n1, d.n2, d.n3])[2]
one("bantuan-sd-tw3", ["REALISASI UKM YANG DIFASILITASI BANTUAN SARANA DAN PRASARANA", "SAMPAI DENGAN TRIWULAN III TAHUN 2023"], [NK + ["Jumlah UKM yang Difasilitasi"]], [c3], V(BT, "2023-Q3", c3, True), "sarpras.xlsx", "sd TW III", "cumulative", foot=TAIL())

d = D("25h73")
one("bantuan-tw2-nilai", ["PENERIMA BANTUAN SARANA DAN PRASARANA USAHA", "TRIWULAN II TAHUN 2023"], [NK + ["UKM yang Difasilitasi (UKM)", "Nilai Bantuan (Rp)", "Sumber Dana"]], [d.n1, d.r1, txt("APBD", "APBD", "DAU")], V(BT, "2023-Q2", d.n1), "Penerima Bantuan.xlsx", "TW II", "value of the aid beside")

d = D("25h74")
H("bantuan-target-terpisah", {"Sarpras/Target 2023.xlsx": {"Target": S(["TARGET UKM YANG DIFASILITASI BANTUAN SARANA DAN PRASARANA", "TAHUN 2023"], [NK + ["Target UKM"]], [d.tg])}, "Sarpras/Realisasi TW IV.xlsx": {"Realisasi": S(["UKM YANG DIFASILITASI BANTUAN SARANA DAN PRASARANA", "TRIWULAN IV TAHUN 2023"], [NK + ["UKM yang Difasilitasi"]], [d.bt])}}, V(TG, "2023", d.tg) + V(BT, "2023-Q4", d.bt), "target and result in two files")

# ---------------------------------------------------------------- all
d = D("25h80")
H("semua-tab", {"LAPORAN TRIWULAN III 2023.xlsx": {
  "Koperasi": S(["DATA KOPERASI", "TRIWULAN III TAHUN 2023"], [NK + KTJ], [d.A, d.T, d.J]), "UMKM": S(["DATA UMKM", "TRIWULAN III TAHUN 2023"], [NK + MKM], [d.mi, d.ke, d.me, d.um]),
  "Diklat": S(["PESERTA DIKLAT PERKOPERASIAN DAN UMKM", "TRIWULAN III TAHUN 2023"], [NK + ["Jumlah Peserta"]], [d.p1]), "Izin": S(["UMKM YANG DIFASILITASI IZIN USAHA", "TRIWULAN III TAHUN 2023"], [NK + ["Jumlah UMKM"]], [d.p2]),
  "Bantuan": S(["UKM YANG DIFASILITASI BANTUAN SARANA DAN PRASARANA", "TRIWULAN III TAHUN 2023"], [NK + ["Jumlah UKM yang Difasilitasi"]], [d.n1])}},
  KM(d, "2023-Q3") + UM(d, "2023-Q3") + V(PD, "2023-Q3", d.p1) + V(IZ, "2023-Q3", d.p2) + V(BT, "2023-Q3", d.n1), "five tabs of one quarter")

d = D("25h81")
one("semua-satu-tabel", ["DATA DUKUNG INDIKATOR KINERJA UTAMA", "DINAS KOPERASI DAN UKM KABUPATEN JENEPONTO", "TAHUN 2023"],
    [["No.", "Kecamatan", "Kelembagaan Koperasi", None, "Pemberdayaan UMKM", None, None, "Bantuan Sarana dan Prasarana", None], [None, None, "Jumlah Koperasi", "Koperasi Aktif", "Jumlah UMKM", "Jumlah Peserta Diklat", "UMKM yang Difasilitasi Izin Usaha", "Target UKM", "UKM yang Difasilitasi"]],
    [d.J, d.A, d.um, d.p1, d.p2, d.tg, d.bt], V(K_, "2023", d.J) + V(A_, "2023", d.A) + V(U_, "2023", d.um) + V(PD, "2023", d.p1) + V(IZ, "2023", d.p2) + V(TG, "2023", d.tg) + V(BT, "2023", d.bt), "IKU 2023.xlsx", "Data dukung", "all measures in one table", merges=("A5:A6", "B5:B6", "C5:D5", "E5:G5", "H5:I5"))

d = D("25h82"); c = run([d.p1, d.p2])[1]
one("diklat-semester", ["REKAPITULASI PESERTA DIKLAT PERKOPERASIAN DAN UMKM", "PERIODE JANUARI - JUNI 2023"], [NK + ["Jumlah Peserta"]], [c], V(PD, "2023-Q2", c, True), "diklat smt 1.xlsx", "Jan-Jun", "from January to June: the year's running total at June")

d = D("25h83"); c = run([d.n1, d.n2])
one("izin-bulan-ini-sd", ["LAPORAN UMKM YANG MEMPEROLEH IZIN USAHA", "BULAN SEPTEMBER 2023"], [["No", "Kecamatan", "Jumlah UMKM yang Memperoleh Izin Usaha", None], [None, None, "Bulan ini", "s.d. Bulan ini"]], [d.n2, c[1]], V(IZ, "2023-09", d.n2) + V(IZ, "2023-09", c[1], True), "izin sep.xlsx", "Sept", "this month, and the year so far", merges=("A4:A5", "B4:B5", "C4:D4"))

d = D("25h84")
one("kop-total-kanan-kiri", ["DAFTAR REKAPITULASI KOPERASI SE-KABUPATEN JENEPONTO", "(PER 31 MARET 2023)"], [["URUT", "WILAYAH KECAMATAN", "TOTAL KOPERASI", "YANG AKTIF", "YANG TIDAK AKTIF", "KETERANGAN"]], [d.J, d.A, d.T, txt(None, "lengkap")], KM(d, "2023-Q1"), "Daftar rekap.xlsx", "MARET", "other wording", name=str.upper, total="JUMLAH SELURUHNYA")

d = D("25h85")
H("kop-geser", {"kop geser.xlsx": {"Sheet1": rec(["Rekap Koperasi Aktif dan Tidak Aktif", "Triwulan I Tahun 2023"], [["Status Koperasi", None, "Jumlah Koperasi"], ["Aktif", "Tidak Aktif", "^"]], [d.A, d.T, d.J], at=(5, 4), numrow=[1, 2, 3, 4, 5])}}, KM(d, "2023-Q1"), "the table begins in D5")

d = D("25h86")
H("umkm-kop-dua-bidang", {"Bidang Kelembagaan/kop.xlsx": {"kop": S(["Koperasi Triwulan IV Tahun 2023"], [NK + KTJ], [d.A, d.T, d.J])}, "Bidang Pemberdayaan UKM/umkm.xlsx": {"umkm": S(["UMKM Triwulan IV Tahun 2023"], [NK + MKM], [d.mi, d.ke, d.me, d.um], foot=["Ket: data hasil pemutakhiran petugas kecamatan"])}}, KM(d, "2023-Q4") + UM(d, "2023-Q4"), "two divisions, two files")
