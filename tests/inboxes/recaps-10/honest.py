"""Recaps as offices make them, each read without doubt by a careful person."""
from draw import *


def H(area, words, files, may, year=2023, note=""): case("honest", area, "w10-honest-" + words, files, may, note, year)
def d_(words): return D("w10-honest-" + words)


# ---- koperasi -------------------------------------------------------------------------------------------------------
d = d_("kop-kop-surat"); A, T, J = d.A, d.T, d.J
H("kop", "kop-kop-surat", {"Keragaan Koperasi 2023.xlsx": {"Keragaan": G(
    KOP + ["", "KERAGAAN KOPERASI MENURUT KECAMATAN", "TAHUN 2023"],
    [["NO.", "KECAMATAN", "STATUS KOPERASI (UNIT)", None, "JUMLAH (UNIT)"], ["^", "^", "AKTIF", "TIDAK AKTIF", "^"]],
    B([A, T, J]), sign("Jeneponto,    Januari 2024", "KEPALA DINAS,", col=3), tm=5, numrow=[1, 2, 3, 4, "5 (3+4)"])}}, K("2023", A, T, J))

d = d_("kop-tw-kolom")
qs = [(grow(d.A, q), grow(d.T, q, 1)) for q in range(4)]
H("kop", "kop-tw-kolom", {"rekap koperasi th 2024.xlsx": {"Rekap": G(
    ["REKAPITULASI PERKEMBANGAN KOPERASI PER TRIWULAN", "Tahun Anggaran 2024"],
    [["No", "Kecamatan"] + [x for q in ROM for x in (f"Triwulan {q}", None, None)], ["^", "^"] + ["Aktif", "Tdk Aktif", "Jml"] * 4],
    B([c for a, t in qs for c in (a, t, add(a, t))], total="Total"))}},
  [m for q, (a, t) in enumerate(qs) for m in K(f"2024-Q{q+1}", a, t, add(a, t))], 2024)

d = d_("kop-tw-blok")
qs = [(grow(d.A, q), grow(d.T, q, 2)) for q in range(3)]
H("kop", "kop-tw-blok", {"Data Kelembagaan.xlsx": {"2023": [G(
    (["BIDANG KELEMBAGAAN DAN PENGAWASAN KOPERASI", "DATA KEAKTIFAN KOPERASI", ""] if q == 0 else []) + [f"Keadaan Triwulan {ROM[q]} Tahun 2023"],
    [["No.", "Kecamatan", "Jumlah Koperasi", "Koperasi Aktif", "Koperasi Tidak Aktif"]], B([add(a, t), a, t], total="Jumlah"), gap=0)
    for q, (a, t) in enumerate(qs)]}}, [m for q, (a, t) in enumerate(qs) for m in K(f"2023-Q{q+1}", a, t, add(a, t))])

d = d_("kop-tw-tab")
qs = [(grow(d.A, q), grow(d.T, q)) for q in range(4)]
H("kop", "kop-tw-tab", {"Koperasi se-Kab. Jeneponto TA 2023.xlsx": {f"TW {ROM[q]}": G(
    ["DAFTAR REKAPITULASI KOPERASI", f"TRIWULAN {ROM[q]} TAHUN 2023"], [["NO", "NAMA KECAMATAN", "KOPERASI", None, None], ["^", "^", "AKTIF", "NON AKTIF", "JUMLAH"]],
    B([a, t, add(a, t)], at=1, total="KABUPATEN JENEPONTO")) for q, (a, t) in enumerate(qs)}},
  [m for q, (a, t) in enumerate(qs) for m in K(f"2023-Q{q+1}", a, t, add(a, t))])

d = d_("kop-tw-berkas")
qs = [(grow(d.A, q), grow(d.T, q, 1)) for q in range(2)]
H("kop", "kop-tw-berkas", {f"Laporan TW {ROM[q]} 2025/koperasi.xlsx": {"Sheet1": G(
    ["LAPORAN PERKEMBANGAN KOPERASI", f"PERIODE : TRIWULAN {ROM[q]} TAHUN 2025"], [["No", "Kecamatan", "Jml Koperasi", "Aktif", "Tidak Aktif", "Ket"]],
    [r + [None] for r in B([add(a, t), a, t])], ["", "Sumber : Bidang Kelembagaan Koperasi"]) for _ in "x"} for q, (a, t) in enumerate(qs)},
  [m for q, (a, t) in enumerate(qs) for m in K(f"2025-Q{q+1}", a, t, add(a, t))], 2025)

d = d_("kop-kecamatan-kolom"); A, T, J = d.A, d.T, d.J
H("kop", "kop-kecamatan-kolom", {"Profil Perkoperasian.xlsx": {"Profil": across(["PROFIL PERKOPERASIAN KABUPATEN JENEPONTO", "TRIWULAN II TAHUN 2024"],
    [("Jumlah Koperasi", "Unit", J), ("- Koperasi Aktif", "Unit", A), ("- Koperasi Tidak Aktif", "Unit", T), ("Jumlah Anggota", "Orang", d.o1), ("Jumlah Manajer", "Orang", d.n1)], total="Jeneponto")}},
  K("2024-Q2", A, T, J), 2024)

d = d_("kop-panjang"); A, T = d.A, d.T
H("kop", "kop-panjang", {"basis data koperasi.xlsx": {"data": long([], ["Tahun", "Triwulan", "Kode Wilayah", "Kecamatan", "Uraian", "Nilai", "Satuan"],
    [[2023, "III", CODES[i], N[i], u, c[i], "Unit"] for i in range(11) for u, c in (("Koperasi Aktif", A), ("Koperasi Tidak Aktif", T), ("Jumlah Koperasi", d.J))])}}, K("2023-Q3", A, T, d.J))

d = d_("kop-formulir-kecamatan"); A, T = d.A, d.T
H("kop", "kop-formulir-kecamatan", {"Formulir Keadaan Koperasi TW IV 2023.xlsx": {N[i]: R([["FORMULIR ISIAN KEADAAN KOPERASI"], [], ["Kecamatan", ":", N[i]], ["Periode", ":", "Triwulan IV Tahun 2023"], [],
    ["No", "Uraian", "Satuan", "Banyaknya"], [1, "Koperasi Aktif", "unit", A[i]], [2, "Koperasi Tidak Aktif", "unit", T[i]], [3, "Jumlah Koperasi", "unit", A[i] + T[i]], [],
    [None, None, "Petugas Pendata,"], [], [None, None, "Petugas " + str(i + 1)]]) for i in range(11)}}, K("2023-Q4", A, T, d.J))

d = d_("kop-persen-peringkat"); A, T, J = d.A, d.T, d.J
pr = pct(A, J); rank = [1 + sum(q > p for q in pr) for p in pr]
H("kop", "kop-persen-peringkat", {"Persentase Koperasi Aktif 2022.xlsx": {"Tabel 1": G(["Tabel 1. Persentase Koperasi Aktif per Kecamatan di Kabupaten Jeneponto Tahun 2022"],
    [["No", "Kecamatan", "Seluruh Koperasi", "Koperasi Aktif", "% Koperasi Aktif", "Peringkat"]], B([J, A, pr, rank], tcols=[None, None, None, ""]), ["Sumber: Dinas Koperasi dan UKM Kab. Jeneponto"])}},
  K("2022", A, None, J), 2022)

d = d_("kop-jenis"); jen = [d.n1, d.n2, d.n3, d.n4, d.n5]; J = add(*jen)
H("kop", "kop-jenis", {"Koperasi menurut jenis.xlsx": {"Jenis": G(["JUMLAH KOPERASI MENURUT JENIS DAN KECAMATAN, 2024"],
    [["Kecamatan", "Jenis Koperasi", None, None, None, None, "Jumlah Koperasi"], ["^", "Konsumen", "Produsen", "Simpan Pinjam", "Jasa", "Pemasaran", "^"]],
    B(jen + [J], no=False, total="Jeneponto"))}}, K("2024", J=J), 2024)

d = d_("kop-desa-kecamatan")
rows, A, T = [], [], []
for i, n in enumerate(N):
    va = [1 + (d.o1[i] * (k + 3) + k) % 4 for k in range(len(VILLAGES[n]))]; vt = [(d.o2[i] + k * 5) % 3 for k in range(len(VILLAGES[n]))]
    A.append(sum(va)); T.append(sum(vt))
    rows.append([i + 1, "KEC. " + n.upper(), sum(va), sum(vt), sum(va) + sum(vt)])
    rows += [[None, "   " + chr(97 + k) + ". " + v, va[k], vt[k], va[k] + vt[k]] for k, v in enumerate(VILLAGES[n])]
rows.append(["JUMLAH", None, sum(A), sum(T), sum(A) + sum(T)])
H("kop", "kop-desa-kecamatan", {"sebaran koperasi per desa.xlsx": {"sebaran": G(["SEBARAN KOPERASI PER DESA/KELURAHAN", "KABUPATEN JENEPONTO TAHUN 2023"],
    [["No", "Kecamatan / Desa / Kelurahan", "Aktif", "Tidak Aktif", "Jumlah Koperasi"]], rows)}}, K("2023", A, T, add(A, T)))

d = d_("kop-tiga-tahun")
ys = [(grow(d.A, 3 * y), grow(d.T, y)) for y in range(3)]
H("kop", "kop-tiga-tahun", {"Perkembangan Koperasi 2022-2024.xlsx": {"Perkembangan": G(["Perkembangan Jumlah Koperasi Tahun 2022 - 2024"],
    [["No", "Kecamatan", "Koperasi Aktif", None, None, "Jumlah Koperasi", None, None], ["^", "^", 2022, 2023, 2024, 2022, 2023, 2024]],
    B([a for a, t in ys] + [add(a, t) for a, t in ys]))}}, [m for y, (a, t) in enumerate(ys) for m in K(str(2022 + y), a, None, add(a, t))], 2024)

d = d_("kop-empat-lantai"); A, T, J = d.A, d.T, d.J
H("kop", "kop-empat-lantai", {"Rekap Statistik Koperasi.xlsx": {"STATISTIK": G(["STATISTIK PERKOPERASIAN KAB. JENEPONTO"],
    [["NO", "KECAMATAN", "KEADAAN TRIWULAN I TAHUN 2024", None, None, None, None, None], ["^", "^", "KELEMBAGAAN (UNIT)", None, None, "KEANGGOTAAN (ORANG)", None, "KARYAWAN (ORANG)"],
     ["^", "^", "KOPERASI", None, "JUMLAH KOPERASI", "L", "P", "^"], ["^", "^", "AKTIF", "TIDAK AKTIF", "^", "^", "^", "^"]],
    B([A, T, J, d.o1, d.o2, d.n1]), numrow=[1, 2, 3, 4, 5, 6, 7, 8])}}, K("2024-Q1", A, T, J), 2024)

d = d_("kop-status-jenis"); a3, t3 = [d.n1, d.n2, d.n3], [d.n4, d.n5, d.n6]
H("kop", "kop-status-jenis", {"kop_aktif_per_jenis_2023.xlsx": {"2023": G(["KOPERASI MENURUT STATUS KEAKTIFAN DAN JENIS, TAHUN 2023"],
    [["No", "Kecamatan", "Koperasi Aktif", None, None, None, "Koperasi Tidak Aktif", None, None, None, "Total Koperasi"], ["^", "^"] + ["KSP", "Konsumen", "Produsen", "Jumlah"] * 2 + ["^"]],
    B(a3 + [add(*a3)] + t3 + [add(*t3)] + [add(*a3, *t3)]))}}, K("2023", add(*a3), add(*t3), add(*a3, *t3)))

d = d_("kop-semester")
qs = [(grow(d.A, q), grow(d.T, q)) for q in range(2)]
H("kop", "kop-semester", {"Lap Semesteran Koperasi 2023.xlsx": {"SMT": G(["LAPORAN SEMESTERAN KEADAAN KOPERASI TAHUN 2023"],
    [["No", "Kecamatan", "Semester I", None, None, "Semester II", None, None], ["^", "^"] + ["Aktif", "Tidak Aktif", "Jumlah"] * 2], B([c for a, t in qs for c in (a, t, add(a, t))]))}},
  [m for q, (a, t) in enumerate(qs) for m in K(f"2023-S{q+1}", a, t, add(a, t))])

d = d_("kop-bulan-juni"); A, T = d.A, d.T
H("kop", "kop-bulan-juni", {"Laporan Bulanan/06 Juni 2024.xlsx": {"Lap. Bulanan": G(["LAPORAN BULANAN PERKEMBANGAN KOPERASI", "BULAN : JUNI 2024"],
    [["NO.", "KECAMATAN", "KOPERASI AKTIF", "KOPERASI PASIF", "TOTAL KOPERASI"]], B([A, T, add(A, T)], num=lambda k: f"{k}."), sign("Bontosunggu, 1 Juli 2024", "Kepala Bidang Kelembagaan", col=3))}},
  K("2024-06", A, T, add(A, T)), 2024)

d = d_("kop-rumus"); A, T = d.A, d.T
H("kop", "kop-rumus", {"keaktifan koperasi tw3.xlsx": {"TW3-2023": rec(["DATA KEAKTIFAN KOPERASI", "TRIWULAN III TAHUN 2023"], [["Koperasi", None, None], ["Aktif", "Tidak Aktif", "Jumlah"]],
    [A, T, [F(f"=C{6+i}+D{6+i}", A[i] + T[i]) for i in range(11)]], totalformula=True)}}, K("2023-Q3", A, T, d.J))

d = d_("kop-format-unit"); A, T, J = d.A, d.T, d.J
def unitfmt(f, cols, n=12):
    def go(ws):
        for row in ws.iter_rows():
            for c in row:
                if isinstance(c.value, int) and c.column in cols: c.number_format = f
    return go
H("kop", "kop-format-unit", {"rekap unit koperasi.xlsx": {"Rekap": G(["REKAP KOPERASI KAB. JENEPONTO", "TAHUN 2023"], [["No", "Kecamatan", "Aktif", "Tidak Aktif", "Jumlah Koperasi"]], B([A, T, J]), fx=unitfmt('0" unit"', (3, 4, 5)))}}, K("2023", A, T, J))

d = d_("kop-teks-unit"); A, T, J = d.A, d.T, d.J
tx = lambda c: [f"{v} Unit" for v in c]
H("kop", "kop-teks-unit", {"Data Koperasi (cetak).xlsx": {"Cetak": G(["BANYAKNYA KOPERASI AKTIF DAN TIDAK AKTIF", "MENURUT KECAMATAN", "TAHUN 2024"], [["No", "Kecamatan", "Banyaknya Koperasi", "Aktif", "Tidak Aktif"]],
    B([tx(J), tx(A), tx(T)], total=None) + [["Jumlah", None, f"{sum(J)} Unit", f"{sum(A)} Unit", f"{sum(T)} Unit"]])}}, K("2024", A, T, J), 2024)

d = d_("kop-abjad"); A, T, J = d.A, d.T, d.J
H("kop", "kop-abjad", {"KOPERASI.xlsx": {"Urut Abjad": G([["Tabel", ":", "Jumlah Koperasi Berdasarkan Status"], ["Tahun", ":", 2023], ["Sumber", ":", "Dinas Koperasi dan UKM"]],
    [["Kecamatan", "Aktif", "Tidak Aktif", "Jumlah"]], B([A, T, J], no=False, order=ALPHA, total="Kabupaten Jeneponto"))}}, K("2023", A, T, J))

d = d_("kop-kode-wilayah"); A, T, J = d.A, d.T, d.J
H("kop", "kop-kode-wilayah", {"opendata_koperasi_2023.xlsx": {"Sheet1": R([["kode_kecamatan", "nama_kecamatan", "jumlah_koperasi_total", "jumlah_koperasi_aktif", "jumlah_koperasi_tidak_aktif", "satuan", "tahun"]] +
    [[CODES[i], N[i].upper(), J[i], A[i], T[i], "UNIT", 2023] for i in range(11)])}}, K("2023", A, T, J))

d = d_("kop-rat-modal"); A, T, J = d.A, d.T, d.J
rat = [max(1, a // 2) for a in A]
H("kop", "kop-rat-modal", {"Rekap Data Koperasi dan Kinerja Usaha.xlsx": {"Kinerja": G(["REKAP DATA KOPERASI DAN KINERJA USAHA", "POSISI : TRIWULAN IV TAHUN 2023"],
    [["No", "Kecamatan", "Jumlah Koperasi (unit)", None, None, "RAT (unit)", "Anggota (org)", "Modal (Rp)", None, "Volume Usaha (Rp)", "SHU (Rp)"], ["^", "^", "Total", "Aktif", "Tidak Aktif", "^", "^", "Sendiri", "Luar", "^", "^"]],
    B([J, A, T, rat, d.o1, d.r1, d.r2, d.r3, d.r4]))}}, K("2023-Q4", A, T, J))

d = d_("kop-bagian-jumlah"); A, T = d.A, d.T
H("kop", "kop-bagian-jumlah", {"data koperasi bersusun.xlsx": {"Lamp": [G(["LAMPIRAN III", "DATA KOPERASI TAHUN 2023", "", "A. Koperasi Aktif"], [["No", "Kecamatan", "Jumlah"]], B([A]), gap=0),
    G(["B. Koperasi Tidak Aktif"], [["No", "Kecamatan", "Jumlah"]], B([T]), gap=0), G(["C. Jumlah Koperasi (A + B)"], [["No", "Kecamatan", "Jumlah"]], B([add(A, T)]), gap=0)]}}, K("2023", A, T, d.J))

d = d_("kop-tw-turun")
qs = [(grow(d.A, q), grow(d.T, q)) for q in range(4)]
H("kop", "kop-tw-turun", {"Rekap Koperasi 2023 (TW IV - TW I).xlsx": {"Rekap": G(["REKAPITULASI KOPERASI AKTIF DAN JUMLAH KOPERASI TAHUN 2023"],
    [["No", "Kecamatan"] + [x for q in reversed(ROM) for x in ("TW. " + q, None)], ["^", "^"] + ["Koperasi Aktif", "Jumlah Koperasi"] * 4],
    B([c for a, t in reversed(qs) for c in (a, add(a, t))]))}}, [m for q, (a, t) in enumerate(qs) for m in K(f"2023-Q{q+1}", a, None, add(a, t))])

d = d_("kop-baris-tw")
qs = [(grow(d.A, q), grow(d.T, q)) for q in range(4)]
rows = []
for i in range(11):
    for q, (a, t) in enumerate(qs): rows.append([i + 1 if q == 0 else None, N[i] if q == 0 else None, "TW " + ROM[q], a[i], t[i], a[i] + t[i]])
def down(ws):
    r = [c.row for c in ws["C"] if c.value == "TW I"]
    for k in r:
        for c in "AB": ws.merge_cells(f"{c}{k}:{c}{k+3}")
H("kop", "kop-baris-tw", {"Matriks Koperasi 2023.xlsx": {"Matriks": G(["MATRIKS KEADAAN KOPERASI TAHUN 2023"], [["No", "Kecamatan", "Triwulan", "Aktif", "Tidak Aktif", "Jumlah Koperasi"]], rows, fx=down)}},
  [m for q, (a, t) in enumerate(qs) for m in K(f"2023-Q{q+1}", a, t, add(a, t))])

d = d_("kop-strip"); A, T = but(d.A), [0 if v < 8 else v for v in d.T]
H("kop", "kop-strip", {"Koperasi TW II.xlsx": {"TW II 2023": G(["REKAP KOPERASI TRIWULAN II 2023"], [["No", "Kecamatan", "Kop. Aktif", "Kop. Tdk Aktif", "Jml Kop."]], B([A, [v or "-" for v in T], add(A, T)]))}}, K("2023-Q2", A, T, add(A, T)))

d = d_("kop-definisi-catatan"); A, T, J = d.A, d.T, d.J
H("kop", "kop-definisi-catatan", {"Data Koperasi Aktif.xlsx": {"Data": G(["Jumlah Koperasi Aktif di Kabupaten Jeneponto", "Triwulan I Tahun 2025"], [["No", "Kecamatan", "Koperasi\nAktif", "Koperasi\nTidak\nAktif", "Jumlah\nKoperasi"]], B([A, T, J]),
    ["", "Keterangan:", "- Satuan: unit", "- Data diolah oleh Bidang Kelembagaan Koperasi", "- Mohon dikoreksi bila ada kesalahan penulisan nama kecamatan"])}}, K("2025-Q1", A, T, J), 2025)

# ---- UMKM -----------------------------------------------------------------------------------------------------------
d = d_("umkm-skala"); 
H("umkm", "umkm-skala", {"Data UMKM Kab. Jeneponto.xlsx": {"UMKM": G(["DATA USAHA MIKRO, KECIL DAN MENENGAH (UMKM)", "KABUPATEN JENEPONTO TAHUN 2023"],
    [["NO", "KECAMATAN", "SKALA USAHA", None, None, "JUMLAH UMKM"], ["^", "^", "MIKRO", "KECIL", "MENENGAH", "^"]], B([d.mi, d.ke, d.me, d.um]), numrow=["1", "2", "3", "4", "5", "6=3+4+5"], tm=6)}}, U("2023", d.mi, d.ke, d.me, d.um))

d = d_("umkm-kolom-kecamatan")
H("umkm", "umkm-kolom-kecamatan", {"Klasifikasi Pelaku Usaha TW4.xlsx": {"TW4 2023": across(["KLASIFIKASI PELAKU USAHA", "TRIWULAN IV 2023"],
    [("Usaha Mikro", "Unit Usaha", d.mi), ("Usaha Kecil", "Unit Usaha", d.ke), ("Usaha Menengah", "Unit Usaha", d.me), ("Jumlah UMKM", "Unit Usaha", d.um)], names=["Kec. " + n for n in N])}}, U("2023-Q4", d.mi, d.ke, d.me, d.um))

d = d_("umkm-sektor"); sec = [d.o1, d.o2, d.o3, d.n1]; um = add(*sec)
H("umkm", "umkm-sektor", {"UMKM menurut sektor 2024.xlsx": {"Sektor": G(["BANYAKNYA UMKM MENURUT SEKTOR USAHA DAN KECAMATAN", "TAHUN 2024"],
    [["No", "Kecamatan", "Sektor Usaha", None, None, None, "Jumlah UMKM"], ["^", "^", "Perdagangan", "Industri Pengolahan", "Aneka Jasa", "Pertanian", "^"]], B(sec + [um]))}}, U("2024", um=um), 2024)

d = d_("umkm-omzet-tk")
H("umkm", "umkm-omzet-tk", {"Pendataan UMKM.xlsx": {"Rekap Pendataan": G(["REKAPITULASI HASIL PENDATAAN LENGKAP UMKM", "TAHUN 2023"],
    [["No.", "Kecamatan", "Unit Usaha", None, None, None, "Tenaga Kerja (Orang)", None, "Aset (Rp)", "Omzet per Tahun (Rp)"], ["^", "^", "Mikro", "Kecil", "Menengah", "Jumlah UMKM", "Laki-laki", "Perempuan", "^", "^"]],
    B([d.mi, d.ke, d.me, d.um, d.o1, d.o2, d.r1, d.r2]))}}, U("2023", d.mi, d.ke, d.me, d.um))

d = d_("umkm-satu-kecamatan-desa")
vs = {}
for i, n in enumerate(N): vs[n] = [(d.o1[i] * (k + 2) + 7 * k) % 90 + 20 for k in range(len(VILLAGES[n]))]
um = [sum(vs[n]) for n in N]
H("umkm", "umkm-satu-kecamatan-desa", {"UMKM per Desa 2023.xlsx": {"Kec. " + n: G([f"JUMLAH UMKM PER DESA/KELURAHAN", f"KECAMATAN {n.upper()}", "TAHUN 2023"], [["No", "Desa/Kelurahan", "Jumlah UMKM"]],
    [[k + 1, v, vs[n][k]] for k, v in enumerate(VILLAGES[n])] + [[None, "Jumlah", sum(vs[n])]]) for n in N}}, U("2023", um=um))

d = d_("umkm-titik-ribuan"); dot = lambda c: [f"{v:,}".replace(",", ".") for v in c]
mi = [v + 1000 for v in d.mi]; um = add(mi, d.ke, d.me)
H("umkm", "umkm-titik-ribuan", {"Populasi UMKM 2022.xlsx": {"Populasi": G(["POPULASI UMKM MENURUT KECAMATAN TAHUN 2022"], [["Kecamatan", "Usaha Mikro", "Usaha Kecil", "Usaha Menengah", "Total UMKM"]],
    B([mi, d.ke, d.me, um], no=False, total="Total"), fx=unitfmt("#,##0", (2, 3, 4, 5)))}}, U("2022", mi, d.ke, d.me, um), 2022)

d = d_("umkm-tw-dua-tabel")
qs = [[grow(c, q * 4, k) for k, c in enumerate((d.mi, d.ke, d.me))] for q in range(2)]
H("umkm", "umkm-tw-dua-tabel", {"umkm smt 1 2024.xlsx": {"UMKM": [G([f"Tabel {q+1}. Jumlah UMKM Triwulan {ROM[q]} Tahun 2024"], [["No", "Kecamatan", "Mikro", "Kecil", "Menengah", "Jumlah"]], B(c + [add(*c)])) for q, c in enumerate(qs)]}},
  [m for q, c in enumerate(qs) for m in U(f"2024-Q{q+1}", *c, add(*c))], 2024)

d = d_("umkm-samping")
qs = [grow(d.um, 5 * q) for q in range(2)]
H("umkm", "umkm-samping", {"Jumlah Pelaku UMKM.xlsx": {"2023": [G(["JUMLAH PELAKU UMKM", "TRIWULAN I TAHUN 2023"], [["No", "Kecamatan", "Jumlah UMKM"]], B([qs[0]]), r0=1, c0=1),
    G(["JUMLAH PELAKU UMKM", "TRIWULAN II TAHUN 2023"], [["No", "Kecamatan", "Jumlah UMKM"]], B([qs[1]]), r0=1, c0=6)]}}, U("2023-Q1", um=qs[0]) + U("2023-Q2", um=qs[1]))

d = d_("umkm-panjang-lebar")
H("umkm", "umkm-panjang-lebar", {"satu data umkm.xlsx": {"dataset": R([["id", "kode_kemendagri", "kecamatan", "skala_usaha", "jumlah", "satuan", "tahun"]] +
    [[3 * i + k + 1, CODES[i], N[i], s, c[i], "unit usaha", 2024] for i in range(11) for k, (s, c) in enumerate((("Usaha Mikro", d.mi), ("Usaha Kecil", d.ke), ("Usaha Menengah", d.me)))])}}, U("2024", d.mi, d.ke, d.me), 2024)

d = d_("umkm-formulir-tegak")
H("umkm", "umkm-formulir-tegak", {"Profil UMKM Kecamatan TA 2023.xlsx": {f"{i+1}. {N[i]}": R([["PROFIL UMKM KECAMATAN"], ["KECAMATAN " + N[i].upper()], ["KEADAAN TAHUN 2023"], [],
    [None, "1. Jumlah Usaha Mikro", d.mi[i], "unit"], [None, "2. Jumlah Usaha Kecil", d.ke[i], "unit"], [None, "3. Jumlah Usaha Menengah", d.me[i], "unit"], [None, "4. Jumlah UMKM (1+2+3)", d.um[i], "unit"], [], [None, "Luas wilayah", 40 + i, "km2"]]) for i in range(11)}},
  U("2023", d.mi, d.ke, d.me, d.um))

# ---- peserta diklat -------------------------------------------------------------------------------------------------
d = d_("diklat-tw-jumlah"); p = [d.p1, d.p2, d.p3, d.p4]
H("diklat", "diklat-tw-jumlah", {"Rekap Peserta Diklat 2023.xlsx": {"Peserta": G(["REKAP PESERTA DIKLAT PERKOPERASIAN DAN UMKM", "TAHUN ANGGARAN 2023"],
    [["No", "Kecamatan", "Jumlah Peserta (Orang)", None, None, None, "Jumlah"], ["^", "^", "TW I", "TW II", "TW III", "TW IV", "^"]], B(p + [add(*p)]))}},
  [m for q in range(4) for m in P(f"2023-Q{q+1}", p[q])] + P("2023", add(*p)))

d = d_("diklat-bulan"); p = [d.nums(0, 9, f"m{k}") for k in range(12)]
tri = [add(*p[3*q:3*q+3]) for q in range(4)]
H("diklat", "diklat-bulan", {"Pelatihan per Bulan TA 2024.xlsx": {"Bulanan": G(["JUMLAH PESERTA PELATIHAN PERKOPERASIAN DAN UMKM MENURUT BULAN", "KABUPATEN JENEPONTO, TAHUN 2024"],
    [["NO", "KECAMATAN", "BULAN"] + [None] * 11 + ["JUMLAH"], ["^", "^"] + [b.upper() for b in BLN3] + ["^"]], B([[v or "-" for v in c] for c in p] + [add(*p)]))}},
  [m for k in range(12) for m in P(f"2024-{k+1:02}", p[k])] + P("2024", add(*p)), 2024)

d = d_("diklat-bulan-tw"); p = [d.nums(1, 9, f"m{k}") for k in range(6)]
tri = [add(*p[3*q:3*q+3]) for q in range(2)]
H("diklat", "diklat-bulan-tw", {"Bimtek Semester I.xlsx": {"SMT I 2023": G(["PESERTA BIMTEK/PELATIHAN KOPERASI DAN UMKM SEMESTER I TAHUN 2023", "(satuan: orang)"],
    [["No", "Kecamatan", "Triwulan I", None, None, None, "Triwulan II", None, None, None, "Semester I"], ["^", "^", "Januari", "Februari", "Maret", "Jumlah TW I", "April", "Mei", "Juni", "Jumlah TW II", "^"]],
    B(p[:3] + [tri[0]] + p[3:] + [tri[1], add(*tri)]))}}, [m for k in range(6) for m in P(f"2023-{k+1:02}", p[k])] + P("2023-Q1", tri[0]) + P("2023-Q2", tri[1]) + P("2023-S1", add(*tri)))

d = d_("diklat-sd-kolom"); p = [d.p1, d.p2, d.p3, d.p4]; s = run(p)
H("diklat", "diklat-sd-kolom", {"Realisasi diklat 2023.xlsx": {"Realisasi": G(["REALISASI PESERTA DIKLAT KOPERASI DAN UMKM TAHUN 2023"],
    [["No", "Kecamatan", "TW I", "s.d. TW II", "s.d. TW III", "s.d. TW IV"]], B([s[0], s[1], s[2], s[3]]))}}, P("2023-Q1", s[0]) + [m for q in (1, 2, 3) for m in P(f"2023-Q{q+1}", s[q], True)])

d = d_("diklat-sd-judul"); s = add(d.p1, d.p2, d.p3)
H("diklat", "diklat-sd-judul", {"peserta sd TW III.xlsx": {"Rekap": G(["REKAPITULASI PESERTA DIKLAT PERKOPERASIAN DAN UMKM", "SAMPAI DENGAN TRIWULAN III TAHUN 2024"], [["No", "Kecamatan", "Peserta Diklat (orang)"]], B([s]))}}, P("2024-Q3", s, True), 2024)

d = d_("diklat-lalu-ini-sd"); a, b = add(d.p1, d.p2), d.p3
H("diklat", "diklat-lalu-ini-sd", {"Lap TW III 2023 Diklat.xlsx": {"TW III": G(["LAPORAN REALISASI PESERTA DIKLAT PERKOPERASIAN DAN UMKM", "TRIWULAN III TAHUN 2023"],
    [["No", "Kecamatan", "Jumlah Peserta", None, None], ["^", "^", "s.d. Triwulan II", "Triwulan III", "s.d. Triwulan III"]], B([a, b, add(a, b)]))}}, P("2023-Q2", a, True) + P("2023-Q3", b) + P("2023-Q3", add(a, b), True))

d = d_("diklat-lp"); l, w = d.p1, d.p2
H("diklat", "diklat-lp", {"Peserta diklat L-P TW I.xlsx": {"TW I 2025": G(["DATA PESERTA DIKLAT PENINGKATAN SDM PERKOPERASIAN DAN UMKM", "TRIWULAN I TAHUN 2025"],
    [["No", "Kecamatan", "Peserta Diklat (Orang)", None, None], ["^", "^", "L", "P", "L+P"]], B([l, w, add(l, w)]))}}, P("2025-Q1", add(l, w)), 2025)

d = d_("diklat-kegiatan"); k3 = [d.n1, d.n2, d.n3]
H("diklat", "diklat-kegiatan", {"Rekap per Judul Pelatihan.xlsx": {"Rekap": G(["REKAP PESERTA PELATIHAN PERKOPERASIAN DAN UMKM MENURUT JUDUL KEGIATAN", "TRIWULAN II TAHUN 2023"],
    [["No", "Kecamatan", "Judul Kegiatan", None, None, "Jumlah Peserta"], ["^", "^", "Akuntansi Koperasi", "Kewirausahaan", "Pengemasan Produk", "^"]], B(k3 + [add(*k3)]))}}, P("2023-Q2", add(*k3)))

d = d_("diklat-kecamatan-kolom-tw"); p = [d.p1, d.p2, d.p3, d.p4]
H("diklat", "diklat-kecamatan-kolom-tw",
  {"matrik diklat.xlsx": {"matrik": R([["MATRIK PESERTA DIKLAT PERKOPERASIAN DAN UMKM TAHUN 2023"], ["(Orang)"], [], ["No", "Periode"] + N + ["Jumlah"]] +
    [[q + 1, "Triwulan " + ROM[q]] + p[q] + [sum(p[q])] for q in range(4)] + [[None, "Jumlah"] + add(*p) + [sum(add(*p))]])}},
  [m for q in range(4) for m in P(f"2023-Q{q+1}", p[q])] + P("2023", add(*p)))

d = d_("diklat-tab-kecamatan"); p = [d.p1, d.p2, d.p3, d.p4]
H("diklat", "diklat-tab-kecamatan", {"Kartu Kecamatan - Diklat 2023.xlsx": {N[i]: G(["KARTU REKAP DIKLAT PERKOPERASIAN DAN UMKM", "Kecamatan : " + N[i], "Tahun : 2023"], [["Triwulan", "Jumlah Peserta (orang)"]],
    [["Triwulan " + ROM[q], p[q][i]] for q in range(4)] + [["Jumlah", sum(c[i] for c in p)]]) for i in range(11)}}, [m for q in range(4) for m in P(f"2023-Q{q+1}", p[q])] + P("2023", add(*p)))

d = d_("diklat-target-realisasi"); tg, re = [v + 4 for v in d.p1], d.p2
H("diklat", "diklat-target-realisasi", {"Capaian Diklat 2023.xlsx": {"Capaian": G(["CAPAIAN KINERJA DIKLAT PERKOPERASIAN DAN UMKM", "TAHUN 2023"],
    [["No", "Kecamatan", "Jumlah Peserta Diklat (orang)", None, "% Capaian", "Ket."], ["^", "^", "Target", "Realisasi", "^", "^"]], [r + [None] for r in B([tg, re, pct(re, tg)])])}}, P("2023", re))

d = d_("diklat-orang-teks"); p = d.p1
H("diklat", "diklat-orang-teks", {"PESERTA BIMTEK.xlsx": {"TW 2 2024": G(["DATA PESERTA BIMBINGAN TEKNIS (BIMTEK) KOPERASI DAN UMKM", "TW II T.A. 2024"], [["No.", "Kecamatan", "Jml Peserta"]], B([[f"{v} Orang" for v in p]], total=None) + [["Jml", None, f"{sum(p)} Orang"]])}}, P("2024-Q2", p), 2024)

d = d_("diklat-kosong"); p = [v if i not in (4, 9) else None for i, v in enumerate(d.p1)]
H("diklat", "diklat-kosong", {"Peserta Diklat TW III.xlsx": {"TW III": G(["JUMLAH PESERTA DIKLAT PERKOPERASIAN DAN UMKM TRIWULAN III TAHUN 2023"], [["No", "Kecamatan", "Peserta"]], B([p]), ["Ket: kecamatan yang kosong belum menyampaikan laporan"])}}, P("2023-Q3", p))

d = d_("diklat-dua-kelompok"); a, b = d.p1, d.p2
H("diklat", "diklat-dua-kelompok", {"SDM KUMKM terlatih 2022.xlsx": {"SDM": G(["JUMLAH SDM KOPERASI DAN UMKM YANG DILATIH", "TAHUN 2022"], [["No", "Kecamatan", "Peserta Diklat", None, "Jumlah Peserta Diklat"], ["^", "^", "Perkoperasian", "UMKM", "^"]], B([a, b, add(a, b)]))}}, P("2022", add(a, b)), 2022)

# ---- izin usaha -----------------------------------------------------------------------------------------------------
d = d_("izin-tw"); z = [d.z1, d.z2, d.z3, d.z4]
H("izin", "izin-tw", {"Fasilitasi Izin Usaha 2023.xlsx": {"Izin": G(["REKAPITULASI UMKM YANG DIFASILITASI IZIN USAHA", "PER TRIWULAN TAHUN 2023"], [["No", "Kecamatan", "Triwulan", None, None, None, "Total"], ["^", "^", "I", "II", "III", "IV", "^"]], B(z + [add(*z)]))}},
  [m for q in range(4) for m in Z(f"2023-Q{q+1}", z[q])] + Z("2023", add(*z)))

d = d_("izin-sd-tab"); s = run([d.z1, d.z2, d.z3])
H("izin", "izin-sd-tab", {"Izin usaha kumulatif 2023.xlsx": {t: G(["FASILITASI IZIN USAHA BAGI UMKM", f"KEADAAN S/D TRIWULAN {ROM[q]} TAHUN 2023"], [["No", "Kecamatan", "UMKM yang difasilitasi izin usahanya"]], B([s[q]])) for q, t in enumerate(["s.d TW I", "s.d TW II", "s.d TW III"])}},
  [m for q in range(3) for m in Z(f"2023-Q{q+1}", s[q], True)])

d = d_("izin-umkm-berdampingan")
H("izin", "izin-umkm-berdampingan", {"Persentase UMKM Berizin.xlsx": {"2024": G(["PERSENTASE UMKM YANG DIFASILITASI IZIN USAHA", "TAHUN 2024"], [["No", "Kecamatan", "Jumlah UMKM", "UMKM yang Difasilitasi Izin Usaha", "Persentase (%)"], ["1", "2", "3", "4", "5=4/3x100"]],
    B([d.um, d.z1, pct(d.z1, d.um)]))}}, U("2024", um=d.um) + Z("2024", d.z1), 2024)

d = d_("izin-bulan-lalu-ini"); a, b = d.z1, d.z2
H("izin", "izin-bulan-lalu-ini", {"Laporan Juni 2023 izin.xlsx": {"Juni": G(["LAPORAN BULANAN FASILITASI PERIZINAN USAHA UMKM", "BULAN JUNI 2023"], [["No", "Kecamatan", "UMKM Difasilitasi Izin Usaha", None, None], ["^", "^", "s.d. Mei", "Juni", "s.d. Juni"]], B([a, b, add(a, b)]))}},
  Z("2023-05", a, True) + Z("2023-06", b) + Z("2023-06", add(a, b), True))

d = d_("izin-panjang-bulan"); z = [d.nums(0, 7, f"b{k}") for k in range(3)]
H("izin", "izin-panjang-bulan", {"log izin triwulan 4.xlsx": {"log": long(["Rekap Bulanan UMKM Difasilitasi Izin Usaha Tahun 2023"], ["No", "Bulan", "Kecamatan", "Jumlah UMKM Difasilitasi Izin Usaha"],
    [[11 * k + i + 1, BLN[9 + k], N[i], z[k][i]] for k in range(3) for i in range(11)])}}, [m for k in range(3) for m in Z(f"2023-{10+k}", z[k])])

d = d_("izin-semester"); z = [add(d.z1, d.z2), add(d.z3, d.z4)]
H("izin", "izin-semester", {"IZIN SMT.xlsx": {"2022": G(["JUMLAH UMKM YANG DIFASILITASI IZIN USAHANYA TAHUN 2022"], [["NO", "KECAMATAN", "SEMESTER I", "SEMESTER II", "SETAHUN"]], B(z + [add(*z)]))}}, Z("2022-S1", z[0]) + Z("2022-S2", z[1]) + Z("2022", add(*z)), 2022)

d = d_("izin-alias-kecamatan"); nm = ["Kec. Bangkala", "Kec. Bangkala Brt", "Kec. Tamalatea", "Kec. Bonto Ramba", "Kec. Binamu", "Kec. Turatea", "Kec. Batang", "Kec. Arung Keke", "Kec. Tarowang", "Kec. Kelara", "Kec. Rumbia"]
H("izin", "izin-alias-kecamatan", {"Fasilitasi Legalitas TW I 2024.xlsx": {"TW I": G(["FASILITASI IZIN USAHA UMKM", "TRIWULAN I TAHUN 2024"], [["No", "Kecamatan", "Jml UMKM difasilitasi izin usaha"]], B([d.z1], names=nm, num=lambda k: f"{k})"))}}, Z("2024-Q1", d.z1), 2024)

d = d_("izin-blok-tw-baris"); z = [d.z1, d.z2]
H("izin", "izin-blok-tw-baris", {"Izin SMT I 2024.xlsx": {"SMT I": R([["UMKM YANG MENDAPAT FASILITASI IZIN USAHA"], ["SEMESTER I TAHUN 2024"], [], ["No", "Kecamatan", "Jumlah UMKM"]] + sum([[[["A", "B"][q], "TRIWULAN " + ROM[q]]] +
    [[i + 1, N[i], z[q][i]] for i in range(11)] + [[None, "Jumlah TW " + ROM[q], sum(z[q])]] for q in range(2)], []))}}, Z("2024-Q1", z[0]) + Z("2024-Q2", z[1]), 2024)

# ---- bantuan --------------------------------------------------------------------------------------------------------
d = d_("bantuan-target-realisasi"); 
H("bantuan", "bantuan-target-realisasi", {"Bantuan Sarpras 2023.xlsx": {"Bantuan": G(["PELAKU USAHA YANG MENDAPATKAN BANTUAN SARANA DAN PRASARANA", "TAHUN 2023"], [["No", "Kecamatan", "Target Pelaku UKM (Orang)", "Realisasi Pelaku UKM yang Difasilitasi (Orang)", "Capaian (%)"]],
    B([d.tg, d.bt, pct(d.bt, d.tg)]))}}, TG("2023", d.tg) + S("2023", d.bt))

d = d_("bantuan-tw"); b = [d.n1, d.n2, d.n3, d.n4]
H("bantuan", "bantuan-tw", {"Rekap Bantuan Sarpras TA 2024.xlsx": {"Rekap": G(["REKAP JUMLAH PELAKU UKM PENERIMA BANTUAN SARANA PRASARANA", "TAHUN 2024"], [["No", "Kecamatan", "Target Tahun 2024", "Realisasi", None, None, None, "Jumlah Realisasi"], ["^", "^", "^", "TW.I", "TW.II", "TW.III", "TW.IV", "^"]],
    B([d.tg] + b + [add(*b)]))}}, TG("2024", d.tg) + [m for q in range(4) for m in S(f"2024-Q{q+1}", b[q])] + S("2024", add(*b)), 2024)

d = d_("bantuan-nilai"); 
H("bantuan", "bantuan-nilai", {"Penyaluran bantuan TW II.xlsx": {"TW II 2023": G(["REALISASI PENYALURAN BANTUAN SARANA DAN PRASARANA BAGI PELAKU UKM", "TRIWULAN II TAHUN 2023"], [["No", "Kecamatan", "Jumlah Pelaku UKM yang Difasilitasi (orang)", "Nilai Bantuan (Rp)", "Sumber Dana"]],
    B([d.n1, d.r1, ["APBD"] * 11]), sign("Jeneponto, 3 Juli 2023", "Kepala Bidang Pemberdayaan UKM,", col=3))}}, S("2023-Q2", d.n1))

d = d_("bantuan-sd"); b = add(d.n1, d.n2)
H("bantuan", "bantuan-sd", {"Bantuan sd Juni.xlsx": {"s.d. TW II": G(["JUMLAH UKM YANG DIFASILITASI BANTUAN SARANA DAN PRASARANA", "S.D. TRIWULAN II TAHUN 2025"], [["Kecamatan", "UKM Difasilitasi"]], B([b], no=False, total="Kab. Jeneponto"))}}, S("2025-Q2", b, True), 2025)

d = d_("bantuan-formulir"); 
H("bantuan", "bantuan-formulir", {"Form Bantuan Sarpras 2023.xlsx": {N[i].upper(): R([["FORM MONITORING BANTUAN SARANA DAN PRASARANA UKM"], [], ["Nama Kecamatan :", N[i]], ["Tahun :", 2023], [], ["Uraian", "Jumlah", "Satuan"], ["Target Pelaku UKM", d.tg[i], "Orang"], ["Pelaku UKM yang difasilitasi", d.bt[i], "Orang"]]) for i in range(11)}},
  TG("2023", d.tg) + S("2023", d.bt))

d = d_("bantuan-baris-tr")
rows = []
for i in range(11): rows += [[i + 1, N[i], "Target", d.tg[i]], [None, None, "Realisasi", d.bt[i]]]
def pair(ws):
    for r in [c.row for c in ws["C"] if c.value == "Target"]:
        for c in "AB": ws.merge_cells(f"{c}{r}:{c}{r+1}")
H("bantuan", "bantuan-baris-tr", {"Target dan realisasi bantuan.xlsx": {"2024": G(["TARGET DAN REALISASI PELAKU UKM YANG DIFASILITASI BANTUAN SARANA DAN PRASARANA", "TAHUN 2024"], [["No", "Kecamatan", "Uraian", "Jumlah Pelaku UKM"]], rows, fx=pair)}}, TG("2024", d.tg) + S("2024", d.bt), 2024)

# ---- several measures -----------------------------------------------------------------------------------------------
d = d_("iku-satu-tabel"); A, J = d.A, d.J
H("iku", "iku-satu-tabel", {"Data Dukung IKU 2023.xlsx": {"Data Dukung": G(["DATA DUKUNG INDIKATOR KINERJA UTAMA (IKU)", "DINAS KOPERASI DAN UKM KABUPATEN JENEPONTO", "TAHUN 2023"],
    [["No", "Kecamatan", "IKU 1", None, "IKU 2", "IKU 3", "IKU 4", "Jumlah Seluruh UMKM"], ["^", "^", "Jumlah Koperasi Aktif", "Jumlah Seluruh Koperasi", "Jumlah Peserta Diklat", "Jumlah UMKM yang difasilitasi Izin Usaha", "Jumlah Pelaku UKM yang difasilitasi", "^"]],
    B([A, J, d.p1, d.z1, d.n1, d.um]))}}, K("2023", A, None, J) + P("2023", d.p1) + Z("2023", d.z1) + S("2023", d.n1) + U("2023", um=d.um))

d = d_("iku-tab-tiap-bidang"); A, T, J = d.A, d.T, d.J
H("iku", "iku-tab-tiap-bidang", {"Gabungan 2023.xlsx": {"Koperasi": G(["JUMLAH KOPERASI TAHUN 2023"], [["No", "Kecamatan", "Aktif", "Tidak Aktif", "Jumlah"]], B([A, T, J])), "UMKM": G(["JUMLAH UMKM TAHUN 2023"], [["No", "Kecamatan", "Mikro", "Kecil", "Menengah", "Jumlah"]], B([d.mi, d.ke, d.me, d.um])),
    "Diklat": G(["PESERTA DIKLAT PERKOPERASIAN DAN UMKM TAHUN 2023"], [["No", "Kecamatan", "Jumlah Peserta"]], B([d.p1])), "Sarpras": G(["BANTUAN SARANA DAN PRASARANA TAHUN 2023"], [["No", "Kecamatan", "Target Pelaku UKM", "Pelaku UKM yang Difasilitasi"]], B([d.tg, d.bt]))}},
  K("2023", A, T, J) + U("2023", d.mi, d.ke, d.me, d.um) + P("2023", d.p1) + TG("2023", d.tg) + S("2023", d.bt))

d = d_("iku-kecamatan-kolom-semua"); A, T, J = d.A, d.T, d.J
H("iku", "iku-kecamatan-kolom-semua", {"Kecamatan dalam Angka - bahan.xlsx": {"Bahan": across(["BAHAN PENYUSUNAN KECAMATAN DALAM ANGKA", "TAHUN DATA: 2024"], [("Jumlah Koperasi", "unit", J), ("Jumlah Koperasi Aktif", "unit", A), ("Jumlah UMKM", "unit", d.um), ("Jumlah Peserta Diklat Perkoperasian dan UMKM", "orang", d.p1),
    ("Jumlah UMKM yang Difasilitasi Izin Usaha", "UMKM", d.z1)], first=True)}}, K("2024", A, None, J) + U("2024", um=d.um) + P("2024", d.p1) + Z("2024", d.z1), 2024)

d = d_("iku-formulir-kecamatan-tw")
A = [grow(d.A, q) for q in range(4)]; T = [grow(d.T, q, 1) for q in range(4)]; pp = [d.p1, d.p2, d.p3, d.p4]
H("iku", "iku-formulir-kecamatan-tw", {"Buku Data Kecamatan 2023.xlsx": {N[i]: G([f"BUKU DATA KOPERASI DAN UMKM", f"KECAMATAN {N[i].upper()} TAHUN 2023"], [["No", "Uraian", "Satuan", "Triwulan", None, None, None], ["^", "^", "^", "I", "II", "III", "IV"]],
    [[1, "Koperasi aktif", "unit"] + [A[q][i] for q in range(4)], [2, "Koperasi tidak aktif", "unit"] + [T[q][i] for q in range(4)], [3, "Jumlah koperasi", "unit"] + [A[q][i] + T[q][i] for q in range(4)], [4, "Peserta diklat perkoperasian dan UMKM", "orang"] + [pp[q][i] for q in range(4)]]) for i in range(11)}},
  [m for q in range(4) for m in K(f"2023-Q{q+1}", A[q], T[q], add(A[q], T[q])) + P(f"2023-Q{q+1}", pp[q])])

d = d_("iku-dua-berkas-bidang"); A, T, J = d.A, d.T, d.J
H("iku", "iku-dua-berkas-bidang", {"Bid. Kelembagaan/Koperasi TW III 2024.xlsx": {"Lembar1": G(["REKAP KOPERASI TW III TAHUN 2024"], [["No", "Kecamatan", "Aktif", "Tidak Aktif", "Jumlah Koperasi"]], B([A, T, J]))},
    "Bid. Pemberdayaan UKM/Diklat dan Izin TW III 2024.xlsx": {"Lembar1": G(["REKAP KEGIATAN BIDANG PEMBERDAYAAN UKM", "TRIWULAN III TAHUN 2024"], [["No", "Kecamatan", "Peserta Diklat (orang)", "UMKM Difasilitasi Izin Usaha (unit)", "Pelaku UKM Difasilitasi Bantuan Sarpras (orang)"]], B([d.p1, d.z1, d.n1]))}},
  K("2024-Q3", A, T, J) + P("2024-Q3", d.p1) + Z("2024-Q3", d.z1) + S("2024-Q3", d.n1), 2024)

d = d_("iku-lembar-kosong"); A, T, J = d.A, d.T, d.J
H("iku", "iku-lembar-kosong", {"Koperasi 2023 rev.xlsx": {"Sampul": R([[], [None, "DATA KOPERASI"], [None, "KABUPATEN JENEPONTO"], [None, "TAHUN 2023"]]), "Isi": G(["Jumlah Koperasi Tahun 2023"], [["No", "Kecamatan", "Koperasi Aktif", "Koperasi Tidak Aktif", "Jumlah Koperasi"]], B([A, T, J]), c0=2), "Sheet3": R([])}}, K("2023", A, T, J))

# ---- other words --------------------------------------------------------------------------------------------------------
d = d_("kata-kop-banyaknya"); A, T, J = d.A, d.T, d.J
H("kop", "kata-kop-banyaknya", 
  {"Lamp. II - Koperasi.xlsx": {"Lamp. II": G(["Lampiran II", "Banyaknya Koperasi Menurut Keaktifan", "Kab. Jeneponto, Tri Wulan III Thn. 2024"], [["No. Urut", "Nama Kecamatan", "Banyaknya Koperasi", None, None], ["^", "^", "Aktif", "Tidak Aktif", "Jumlah"]], B([A, T, J], total="Jml"))}}, K("2024-Q3", A, T, J), 2024)

d = d_("kata-kop-tdk-aktif-beku"); A, T, J = d.A, d.T, d.J
H("kop", "kata-kop-tdk-aktif-beku", {"BUKU POTENSI KOP 2023.xlsx": {"Hal. 4": G(["IV. POTENSI PERKOPERASIAN", "Tabel 4.1 Jml. Koperasi se-Kab. Jeneponto, 2023"], [["No", "Kec.", "Jml Kop.", "Kop. Aktif", "Kop. Tidak Aktif (Beku)"]], B([J, A, T], total="Jeneponto", num=lambda k: f"{k}."))}}, K("2023", A, T, J))

d = d_("kata-kop-bersambung"); A, T, J = d.A, d.T, d.J; rows = B([A, T, J])
H("kop", "kata-kop-bersambung", {"Koperasi TW II 2024.xlsx": {"Hal 1": G(["REKAPITULASI KOPERASI TRIWULAN II TAHUN 2024"], [["No", "Kecamatan", "Koperasi Aktif", "Koperasi Tidak Aktif", "Jumlah Koperasi"]], rows[:6], ["bersambung ke halaman 2"]),
    "Hal 2": G(["REKAPITULASI KOPERASI TRIWULAN II TAHUN 2024 (LANJUTAN)"], [["No", "Kecamatan", "Koperasi Aktif", "Koperasi Tidak Aktif", "Jumlah Koperasi"]], rows[6:])}}, K("2024-Q2", A, T, J), 2024)

d = d_("kata-umkm-pelaku"); c = [d.mi, d.ke, d.me]
H("umkm", "kata-umkm-pelaku", {"PELAKU UMKM TA. 2025.xlsx": {"TA. 2025": G(["REKAP PELAKU USAHA MIKRO, KECIL DAN MENENGAH", "PER KECAMATAN T.A. 2025"], [["No.", "Nama Kecamatan", "Pelaku Usaha Mikro", "Pelaku Usaha Kecil", "Pelaku Usaha Menengah", "Jumlah Pelaku UMKM"]], B(c + [d.um], total="TOTAL KABUPATEN"))}}, U("2025", *c, d.um), 2025)

d = d_("kata-umkm-kode-romawi"); c = [d.mi, d.ke, d.me]
H("umkm", "kata-umkm-kode-romawi", {"umkm kuartal.xlsx": {"TW.4": G(["JML UMKM MENURUT SKALA", "TW.4 TAHUN 2023"], [["No", "Kecamatan", "U. Mikro", "U. Kecil", "U. Menengah", "Jml UMKM"]], B(c + [d.um], total="Jumlah/Total"))}}, U("2023-Q4", *c, d.um))

d = d_("kata-diklat-alumni"); p = [d.p1, d.p2]
H("diklat", "kata-diklat-alumni", {"Kegiatan Bidang PUKM.xlsx": {"Diklat": G(["JUMLAH PESERTA DIKLAT PENINGKATAN SDM PERKOPERASIAN DAN UMKM", "SEMESTER I TA 2024"], [["No", "Asal Kecamatan Peserta", "Periode Pelaksanaan", None, "Jumlah (orang)"], ["^", "^", "Jan - Mar (TW I)", "Apr - Jun (TW II)", "^"]], B(p + [add(*p)]))}},
  P("2024-Q1", p[0]) + P("2024-Q2", p[1]) + P("2024-S1", add(*p)), 2024)

d = d_("kata-diklat-pebruari"); p = [d.n1, d.n2, d.n3]
H("diklat", "kata-diklat-pebruari", {"Bimtek triwulan satu.xlsx": {f"{b} 23": G(["PESERTA BIMTEK KOPERASI DAN UMKM", f"Bulan : {b} 2023"], [["No", "Kecamatan", "Peserta (Org)"]], B([p[k]])) for k, b in enumerate(["Januari", "Pebruari", "Maret"])}}, [m for k in range(3) for m in P(f"2023-{k+1:02}", p[k])])

d = d_("kata-izin-usahanya")
H("izin", "kata-izin-usahanya", {"Form Data Izin.xlsx": {"Q2": G([["Indikator", ":", "Jumlah UMKM yang difasilitasi Izin Usahanya"], ["Periode", ":", "Triwulan II 2025"], ["Satuan", ":", "UMKM"], ["Penanggung jawab", ":", "Bidang Pemberdayaan UKM"]], [["No", "Kecamatan", "Jumlah"]], B([d.z1]))}}, Z("2025-Q2", d.z1), 2025)

d = d_("kata-bantuan-penerima-manfaat")
H("bantuan", "kata-bantuan-penerima-manfaat", {"Penerima Manfaat TA 2023.xlsx": {"Rekap Akhir": G(["PELAKU USAHA PENERIMA BANTUAN SARANA DAN PRASARANA", "TAHUN ANGGARAN 2023"], [["No", "Kecamatan", "Jumlah Penerima Bantuan (Orang)", None, None], ["^", "^", "Laki-laki", "Perempuan", "Jumlah"]], B([d.n1, d.n2, add(d.n1, d.n2)]), sign("Jeneponto, 29 Desember 2023", "Kepala Bidang,", col=3))}}, S("2023", add(d.n1, d.n2)))

d = d_("kata-iku-nama-data"); A, J = d.A, d.J
H("iku", "kata-iku-nama-data", {"Kertas Kerja IKU.xlsx": {N[i][:31]: R([["KERTAS KERJA PENGUKURAN KINERJA"], ["Kecamatan", N[i]], ["Tahun", 2024], [], ["Kode", "Nama Data", "Satuan", "Nilai", "Sumber"], ["a", "Jumlah Koperasi Aktif", "Unit", A[i], "Bid. Kelembagaan"], ["b", "Jumlah Seluruh Koperasi", "Unit", J[i], "Bid. Kelembagaan"], ["c", "Jumlah Seluruh UMKM", "Unit", d.um[i], "Bid. PUKM"], ["d", "Jumlah UMKM yang difasilitasi Izin Usaha", "Unit", d.z1[i], "Bid. PUKM"]]) for i in range(11)}},
  K("2024", A, None, J) + U("2024", um=d.um) + Z("2024", d.z1), 2024)

# ---- a little harder, still without doubt -------------------------------------------------------------------------------
d = d_("diklat-real-kum"); p = [d.p1, d.p2, d.p3]; s = run(p)
H("diklat", "diklat-real-kum", {"Monev diklat 2024.xlsx": {"Monev": G(["MONITORING PESERTA DIKLAT PERKOPERASIAN DAN UMKM TAHUN 2024", "(orang)"],
    [["No", "Kecamatan", "Triwulan I", None, "Triwulan II", None, "Triwulan III", None], ["^", "^"] + ["Realisasi", "Kumulatif"] * 3], B([c for q in range(3) for c in (p[q], s[q])]))}},
  [m for q in range(3) for m in P(f"2024-Q{q+1}", p[q]) + P(f"2024-Q{q+1}", s[q], True)], 2024)

d = d_("kop-salinan"); A, T, J = d.A, d.T, d.J
b = lambda: {"TW I": G(["REKAP KOPERASI TRIWULAN I TAHUN 2023"], [["No", "Kecamatan", "Koperasi Aktif", "Koperasi Tidak Aktif", "Jumlah Koperasi"]], B([A, T, J]))}
H("kop", "kop-salinan", {"Koperasi TW I 2023.xlsx": b(), "Salinan dari Koperasi TW I 2023.xlsx": b()}, K("2023-Q1", A, T, J))

d = d_("izin-tw-tak-urut"); z = [d.z1, d.z2, d.z3, d.z4]
H("izin", "izin-tw-tak-urut", {"Izin 2024.xlsx": {"2024": G(["UMKM YANG DIFASILITASI IZIN USAHA TAHUN 2024"], [["No", "Kecamatan", "TW I", "TW III", "TW II", "TW IV", "Jumlah"]], B([z[0], z[2], z[1], z[3], add(*z)]))}},
  [m for q in range(4) for m in Z(f"2024-Q{q+1}", z[q])] + Z("2024", add(*z)), 2024)

d = d_("diklat-tw-rentang-bulan"); p = [d.p1, d.p2, d.p3, d.p4]
H("diklat", "diklat-tw-rentang-bulan", {"Diklat per TW.xlsx": {"2025": G(["PESERTA DIKLAT PERKOPERASIAN DAN UMKM TAHUN 2025"], [["No", "Kecamatan", "TW I\n(Jan s.d. Mar)", "TW II\n(Apr s.d. Jun)", "TW III\n(Jul s.d. Sep)", "TW IV\n(Okt s.d. Des)"]], B(p))}}, [m for q in range(4) for m in P(f"2025-Q{q+1}", p[q])], 2025)

d = d_("umkm-rata-rata-bawah"); um = d.um
H("umkm", "umkm-rata-rata-bawah", {"UMKM 2024.xlsx": {"2024": G(["JUMLAH UMKM MENURUT KECAMATAN TAHUN 2024"], [["No", "Kecamatan", "Jumlah UMKM"]], B([um]) + [[None, "Rata-rata per kecamatan", round(sum(um) / 11, 2)], [None, "Tertinggi", max(um)], [None, "Terendah", min(um)]])}}, U("2024", um=um), 2024)
