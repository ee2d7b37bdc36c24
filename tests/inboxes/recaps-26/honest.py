import short; short.ROUND = "w26r"
from short import *
L = get_column_letter


def hd(r, *g):
    """Two heading rows from row r: words, or (group, [words]); and their merges."""
    top, low, m, c = [], [], [], 1
    for x in g:
        if isinstance(x, str):
            top.append(x); low.append(None); m.append(f"{L(c)}{r}:{L(c)}{r + 1}"); c += 1
        else:
            n = len(x[1]); top += [x[0]] + [None] * (n - 1); low += x[1]
            if n > 1: m.append(f"{L(c)}{r}:{L(c + n - 1)}{r}")
            c += n
    return [top, low], m


def SS(titles, groups, cols, foot=(), fx=None, **k):
    h, m = hd(len(titles) + 2, *groups)
    return S(titles, h, cols, foot=foot, merges=m, fx=fx, **k)


def tb(titles, heads, cols, foot=(), **k):
    return [t if isinstance(t, list) else [t] for t in titles] + [[]] + heads + body(cols, **k) + [f if isinstance(f, list) else [f] for f in foot]


def kec(n): return "Kec. " + n
def NKh(*x): return [NK + list(x)]


# ---- koperasi
d = D("h01")
H("seksi-romawi", {"Koperasi Desember 2023.xlsx": {"Rekap": R(
    [["DATA KOPERASI MENURUT STATUS KEAKTIFAN"], ["KABUPATEN JENEPONTO KEADAAN 31 DESEMBER 2023"], [], ["No.", "", "Uraian", "Jumlah (unit)"],
     ["I", None, "KOPERASI AKTIF", sum(d.A)]] + [[None, i + 1, "Kecamatan " + N[i], d.A[i]] for i in range(11)]
    + [["II", None, "KOPERASI TIDAK AKTIF", sum(d.T)]] + [[None, i + 1, "Kecamatan " + N[i], d.T[i]] for i in range(11)]
    + [["III", None, "JUMLAH KOPERASI (I + II)", sum(d.J)]] + [[None, i + 1, "Kecamatan " + N[i], d.J[i]] for i in range(11)])}},
  KM(d, "2023-Q4"), "sections by status, roman numerals in their own column")

d = D("h02"); b = body([d.A, d.T, d.J])
H("lanjutan-lembar", {"Tabel Koperasi.xlsx": {
    "Tabel 3.1": R([["Tabel 3.1 Jumlah Koperasi menurut Kecamatan dan Status di Kabupaten Jeneponto, Triwulan III Tahun 2023"], [], NK + KTJ] + b[:6] + [["bersambung"]]),
    "Tabel 3.1 lanjutan": R([["Lanjutan Tabel 3.1 Jumlah Koperasi menurut Kecamatan dan Status di Kabupaten Jeneponto, Triwulan III Tahun 2023"], [], NK + KTJ] + b[6:] + [["Sumber: Bidang Kelembagaan Koperasi"]])}},
  KM(d, "2023-Q3"), "table continued on the next sheet")

d = D("h03"); b = body([d.A, d.T, d.J], total=None)
H("dua-blok-sejajar", {"koperasi/rekap koperasi tw2.xlsx": {"Rekap": R(
    [["REKAPITULASI KOPERASI PER KECAMATAN"], ["TRIWULAN II TAHUN 2023"], [], NK + KTJ + [None] + NK + KTJ]
    + [b[i] + [None] + (b[6 + i] if i < 5 else [None, "Jumlah", sum(d.A), sum(d.T), sum(d.J)]) for i in range(6)])}},
  KM(d, "2023-Q2"), "two column blocks of districts side by side")

d = D("h04")
H("kop-surat-komentar", {"Laporan Keragaan Koperasi.xlsx": {"Keragaan": S(
    KOP + ["", "LAPORAN KERAGAAN KOPERASI", "PER 30 SEPTEMBER 2023"], NKh(*KTJ, "Anggota (orang)", "Keterangan"), [d.A, d.T, d.J, d.o1, txt("Lengkap", "Lengkap", None)],
    foot=TAIL(), fx=lambda ws: comment(ws, "Aktif", "Sudah dicocokkan dengan buku induk koperasi."))}},
  KM(d, "2023-Q3"), "letterhead, signature, members beside, neutral comment")

y = series("h05", 3)
H("tiga-tahun", {"koperasi 2021-2023.xlsx": {"Data": SS(
    ["Perkembangan Jumlah Koperasi di Kabupaten Jeneponto Tahun 2021-2023"],
    ["No.", "Kecamatan", ("2021", ["Aktif", "Jumlah"]), ("2022", ["Aktif", "Jumlah"]), ("2023", ["Aktif", "Jumlah"])],
    [y[0].A, y[0].J, y[1].A, y[1].J, y[2].A, y[2].J])}},
  [x for k, p in enumerate(["2021", "2022", "2023"]) for x in V(A_, p, y[k].A) + V(K_, p, y[k].J)], "years as column groups")

d = D("h06")
H("kolom-tersembunyi", {"kop_2023.xlsx": {"Sheet1": S(["DATA KOPERASI KABUPATEN JENEPONTO TAHUN 2023"], NKh("Koperasi Aktif", "Koperasi Tidak Aktif", "Jumlah Koperasi", "% Aktif"),
    [d.A, d.T, d.J, pct(d.A, d.J)], fx=lambda ws: hide_col(ws, "Koperasi Tidak Aktif"))}}, KM(d, "2023"), "hidden column counts, percent column")

d = D("h07")
H("rumus-jumlah", {"Bidang Kelembagaan/Keragaan TW I.xlsx": {"TW I": S(["KERAGAAN KOPERASI TRIWULAN I TAHUN 2023"], NKh(*KTJ),
    [d.A, d.T, fcol(d.J, "=C#+D#", 4)])}}, KM(d, "2023-Q1"), "total by formula")

d = D("h08")
H("luas-penduduk", {"profil koperasi.xlsx": {"Profil": S(["PROFIL KOPERASI MENURUT KECAMATAN", "Keadaan 31 Desember 2023"],
    NKh("Luas Wilayah (km2)", "Jumlah Penduduk (jiwa)", "Jumlah Desa/Kelurahan", "Koperasi Aktif (unit)", "Koperasi Tidak Aktif (unit)", "Jumlah Koperasi (unit)"),
    [LUAS, PDDK, DESA, d.A, d.T, d.J])}}, KM(d, "2023-Q4"), "neutral columns before")

d = D("h09")
H("format-unit", {"koperasi.xlsx": {"Triwulan IV": S(["Rekap Koperasi Kabupaten Jeneponto", "Triwulan IV 2023"], NKh(*KTJ), [d.A, d.T, d.J],
    fx=lambda ws: [fmt(under(ws, h), '0" unit"') for h in KTJ])}}, KM(d, "2023-Q4"), "number format with the unit")

d = D("h10")
H("teks-unit", {"koperasi per kecamatan.xlsx": {"Rekap": R([["JUMLAH KOPERASI PER KECAMATAN TAHUN 2023"], [], ["No", "Kecamatan", "Jumlah Koperasi", "Yang Aktif"]]
    + [[k + 1, N[i].upper(), f"{d.J[i]} unit", f"{d.A[i]} unit"] for k, i in enumerate(ALPHA)])}}, V(K_, "2023", d.J) + V(A_, "2023", d.A), "text with the unit, alphabetical")

d = D("h11"); q = parts(d.J, 4, "h11")
H("jenis-koperasi", {"Koperasi menurut jenis.xlsx": {"Jenis": SS(["Tabel 2. Jumlah Koperasi menurut Jenis per Kecamatan", "Keadaan per 30 Juni 2023"],
    ["No.", "Kecamatan", ("Jenis Koperasi", ["Simpan Pinjam", "Konsumen", "Produsen", "Pemasaran dan Jasa"]), "Jumlah Koperasi"], q + [d.J],
    foot=["Sumber: Bidang Kelembagaan Koperasi"])}}, V(K_, "2023-Q2", d.J), "kinds are parts, the total counts")

d = D("h12")
H("judul-lawan-nama", {"Data Koperasi 2022.xlsx": {"Rekap": S(["REKAPITULASI KOPERASI", "TAHUN 2023"], NKh(*KTJ), [d.A, d.T, d.J])}}, KM(d, "2023"), "title beats file name")

y = series("h13", 3)
H("folder-triwulan", {f"Triwulan {roman(k + 1)}/rekap koperasi.xlsx": {"Rekap": S(["REKAP KOPERASI KABUPATEN JENEPONTO", f"Triwulan {roman(k + 1)} Tahun Anggaran 2023"], NKh(*KTJ), [y[k].A, y[k].T, y[k].J])} for k in range(3)},
  [x for k in range(3) for x in KM(y[k], f"2023-Q{k + 1}")], "a folder per quarter")

d = D("h14"); A = but(d.A, "Turatea"); T_ = but(d.T, "Turatea"); J = but(d.J, "Turatea")
H("belum-lapor", {"koperasi tw3.xlsx": {"Rekap": R([["DATA KOPERASI TRIWULAN III TAHUN 2023"], [], NK + KTJ + ["Ket."]]
    + [[i + 1, N[i], A[i], T_[i], J[i], "belum ada laporan" if A[i] is None else None] for i in range(11)])}},
  V(A_, "2023-Q3", A) + V(X_, "2023-Q3", T_) + V(K_, "2023-Q3", J), "one district not yet reported")

d = D("h15")
H("salah-jumlah", {"rekap kop.xlsx": {"Rekap": S(["REKAP KOPERASI KEADAAN 31 DESEMBER 2023"], NKh(*KTJ), [d.A, d.T, d.J], total=None,
    foot=[[None, "Jumlah", sum(d.A) - 4, sum(d.T), sum(d.J) - 4]])}}, KM(d, "2023-Q4"), "a wrong printed total")

d = D("h16")
def wil(cols):
    out, no = [], 0
    for lab, ix in (("Wilayah Barat", range(0, 4)), ("Wilayah Tengah", range(4, 6)), ("Wilayah Timur", range(6, 11))):
        out.append([None, lab])
        for i in ix: no += 1; out.append([no, N[i]] + [c[i] for c in cols])
        out.append([None, "Jumlah " + lab] + [sum(c[i] for i in ix) for c in cols])
    return out + [[None, "Jumlah Kabupaten"] + [sum(c) for c in cols]]
H("wilayah", {"Koperasi per wilayah.xlsx": {"Wilayah": R([["KOPERASI PER WILAYAH PEMBINAAN TRIWULAN II TAHUN 2023"], [], NK + KTJ] + wil([d.A, d.T, d.J]))}}, KM(d, "2023-Q2"), "groups of districts with subtotals")

d = D("h17")
H("surat-pengantar-lembar", {"Kirim Bappeda.xlsx": {"Surat": R([[k] for k in KOP] + [[], ["Nomor", ": 518/041/DKUKM/2023"], ["Lampiran", ": 1 (satu) lembar"], ["Perihal", ": Penyampaian Data Koperasi"], [],
      ["Bersama ini disampaikan data koperasi Kabupaten Jeneponto Triwulan III Tahun 2023 sebagaimana terlampir."], ["Demikian disampaikan, atas kerja samanya diucapkan terima kasih."]]),
    "Lampiran": S(["Lampiran Surat Kepala Dinas Koperasi dan UKM", "DATA KOPERASI TRIWULAN III TAHUN 2023"], NKh(*KTJ), [d.A, d.T, d.J], foot=TAIL())}}, KM(d, "2023-Q3"), "covering letter as a sheet")

d = D("h18")
H("dua-kali-sama", {"Subbag Program/koperasi 2023.xlsx": {"A": S(["JUMLAH KOPERASI TAHUN 2023"], NKh(*KTJ), [d.A, d.T, d.J])},
    "Kelembagaan/Koperasi akhir.xlsx": {"Data": across(["Data koperasi Kabupaten Jeneponto Tahun 2023"], [("Koperasi aktif", "unit", d.A), ("Koperasi tidak aktif", "unit", d.T), ("Jumlah koperasi", "unit", d.J)])}},
  KM(d, "2023"), "told twice with the same values")

d = D("h19")
H("baris-kosong-geser", {"rekap.xlsx": {"Lembar1": R([["REKAPITULASI DATA KOPERASI"], ["Tahun 2023"], [], ["Kode", "Kecamatan", "Total Koperasi", "Aktif", "Tidak Aktif"]]
    + [r for i in range(11) for r in ([BPS[i], kec(N[i]), d.J[i], d.A[i], d.T[i]], [])] + [[None, "TOTAL", sum(d.J), sum(d.A), sum(d.T)]], r0=5, c0=4)}}, KM(d, "2023"), "blank row after each, starts at D5, BPS codes")

d = D("h20")
H("angka-kolom", {"Koperasi_RKPD.xlsx": {"Tabel": S(["Banyaknya Koperasi menurut Kecamatan di Kabupaten Jeneponto, 2023"], [NK + ["Koperasi Aktif", "Koperasi Tidak Aktif", "Jumlah"], ["(1)", "(2)", "(3)", "(4)", "(5)"]],
    [d.A, d.T, d.J], total="Jeneponto", foot=["Sumber: Dinas Koperasi dan UKM Kabupaten Jeneponto"])}}, KM(d, "2023"), "numbering row, total row by the regency's name")

d = D("h21")
H("pengurus-volume", {"odsk.xlsx": {"Rekap ODS": S(["REKAPITULASI DATA KOPERASI BERDASARKAN ONLINE DATA SYSTEM (ODS)", "Per 31 Desember 2023"],
    NKh("Jumlah Koperasi", "Aktif", "Tidak Aktif", "Anggota (orang)", "Modal Sendiri (Rp)", "Volume Usaha (Rp)", "SHU (Rp)"), [d.J, d.A, d.T, d.o1, d.r1, d.r2, d.r3],
    fx=lambda ws: [fmt(under(ws, h), '#,##0') for h in ("Modal Sendiri (Rp)", "Volume Usaha (Rp)", "SHU (Rp)")])}}, KM(d, "2023-Q4"), "money and members beside")

# ---- UMKM
d = D("h22")
H("isian-formulir", {"Form UMKM.xlsx": {"Form": R([["FORMULIR REKAPITULASI DATA UMKM"], [], ["Perangkat Daerah", None, ": Dinas Koperasi dan UKM"], ["Bidang", None, ": Pemberdayaan UKM"], ["Tahun", None, ": 2023"], ["Triwulan", None, ": IV"], ["Petugas pengisi", None, ": Staf Bidang"], [],
    NK + MKM] + body([d.mi, d.ke, d.me, d.um]))}}, UM(d, "2023-Q4"), "period in form fields")

d = D("h23")
H("melintang", {"umkm melintang.xlsx": {"UMKM": across(["JUMLAH UMKM MENURUT SKALA USAHA DAN KECAMATAN", "Keadaan 30 Juni 2023"], [("Usaha Mikro", "unit", d.mi), ("Usaha Kecil", "unit", d.ke), ("Usaha Menengah", "unit", d.me), ("Jumlah UMKM", "unit", d.um)])}}, UM(d, "2023-Q2"), "districts across")

d = D("h24")
H("panjang", {"UMKM daftar panjang.xlsx": {"Data": long(["DATA UMKM TAHUN 2023"], ["Kecamatan", "Skala Usaha", "Jumlah", "Satuan"],
    [[N[i], s, c[i], "unit usaha"] for i in range(11) for s, c in (("Mikro", d.mi), ("Kecil", d.ke), ("Menengah", d.me))])}}, UM(d, "2023")[:3], "long form")

d = D("h25"); me = txt(2, 1, "-", 3, "-"); z = [v if isinstance(v, int) else 0 for v in me]; tot = add(d.mi, d.ke, z)
H("strip-nihil", {"rekap umkm tw iv.xlsx": {"Rekap": S(["REKAP UMKM TRIWULAN IV TAHUN 2023"], NKh(*MKM), [d.mi, d.ke, me, tot], total=None,
    foot=[[None, "Jumlah", sum(d.mi), sum(d.ke), sum(z), sum(tot)]])}}, V(MI, "2023-Q4", d.mi) + V(KE, "2023-Q4", d.ke) + V(ME, "2023-Q4", z) + V(U_, "2023-Q4", tot), "dash is nought")

d = D("h26"); lp = parts(d.um, 2, "h26")
H("pemilik-lp", {"UMKM gender.xlsx": {"Data": SS(["JUMLAH UMKM MENURUT JENIS KELAMIN PEMILIK TAHUN 2023"], ["No.", "Kecamatan", ("Jumlah UMKM", ["Laki-laki", "Perempuan", "Jumlah"])], lp + [d.um])}}, V(U_, "2023", d.um), "owner's sex are parts, total counts")

d = D("h27"); e = D("h27b")
H("dua-tabel", {"Data Statistik Sektoral.xlsx": {"Statistik": R(tb(["Tabel 1. Jumlah Koperasi per Kecamatan Tahun 2023"], NKh(*KTJ), [d.A, d.T, d.J]) + [[], []]
    + tb(["Tabel 2. Jumlah UMKM per Kecamatan Tahun 2023"], NKh(*MKM), [d.mi, d.ke, d.me, d.um]) + [["Sumber: Dinas Koperasi dan UKM"]])}}, KM(d, "2023") + UM(d, "2023"), "two tables on a sheet")

d = D("h28")
H("kop-umkm-satu", {"data dasar.xlsx": {"Data Dasar": SS(["DATA DASAR KOPERASI DAN UMKM", "POSISI 31 DESEMBER 2023"], ["No.", "Kecamatan", ("Koperasi", KTJ), ("UMKM", MKM)],
    [d.A, d.T, d.J, d.mi, d.ke, d.me, d.um])}}, KM(d, "2023-Q4") + UM(d, "2023-Q4"), "two groups in one table")

d = D("h29")
rows = []
for i in range(11):
    vs = VILLAGES[N[i]]; m, k_, e_ = (split(c[i], len(vs), f"h29{s}{i}") for c, s in ((d.mi, "a"), (d.ke, "b"), (d.me, "c")))
    rows += [[i + 1 if j == 0 else None, N[i] if j == 0 else None, v, m[j], k_[j], e_[j], m[j] + k_[j] + e_[j]] for j, v in enumerate(vs)]
H("desa-semua", {"UMKM per desa.xlsx": {"Desa": R([["JUMLAH UMKM PER DESA/KELURAHAN TAHUN 2023"], [], ["No.", "Kecamatan", "Desa/Kelurahan"] + MKM] + rows)}}, UM(d, "2023"), "all villages of all districts")

d = D("h30"); tabs = {}
for n in ("Batang", "Arungkeke", "Tarowang"):
    i, vs = N.index(n), VILLAGES[n]; m, k_, e_ = (split(c[i], len(vs), f"h30{s}{i}") for c, s in ((d.mi, "a"), (d.ke, "b"), (d.me, "c")))
    tabs[n] = R([["REKAP UMKM KECAMATAN " + n.upper()], ["Triwulan III Tahun 2023"], [], ["No.", "Desa/Kelurahan"] + MKM] + [[j + 1, v, m[j], k_[j], e_[j], m[j] + k_[j] + e_[j]] for j, v in enumerate(vs)]
        + [[None, "Jumlah", d.mi[i], d.ke[i], d.me[i], d.um[i]]])
H("desa-per-lembar", {"UMKM tiga kecamatan.xlsx": tabs}, [(m, p, c, only(v, *tabs)) for m, p, c, v in UM(d, "2023-Q3")], "villages, one sheet per district")

d = D("h31")
H("ribuan-teks", {"UMKM_Kab_Jeneponto.xlsx": {"Data": S(["Rekapitulasi Usaha Mikro, Kecil dan Menengah", "Tahun 2023"], NKh("Usaha Mikro", "Usaha Kecil", "Usaha Menengah", "Total UMKM", "Tenaga Kerja (orang)"),
    [d.mi, d.ke, d.me, d.um, d.o2], fx=lambda ws: [fmt(under(ws, h), '#,##0') for h in ("Usaha Mikro", "Total UMKM")])}}, UM(d, "2023"), "thousands format, workers beside")

y = series("h32", 4)
H("tab-triwulan", {"UMKM 2023.xlsx": {f"TW {roman(k + 1)}": S(["DATA UMKM KABUPATEN JENEPONTO TAHUN 2023"], NKh(*MKM), [y[k].mi, y[k].ke, y[k].me, y[k].um]) for k in range(4)}},
  [x for k in range(4) for x in UM(y[k], f"2023-Q{k + 1}")], "quarter named by the tab only")

d = D("h33"); s = parts(d.um, 4, "h33")
H("sektor", {"umkm sektor.xlsx": {"Sektor": S(["UMKM MENURUT SEKTOR USAHA", "Triwulan IV 2023"], NKh("Kuliner", "Fesyen", "Kerajinan", "Lainnya", "Jumlah UMKM"), s + [d.um], total="Total", top=True)}}, V(U_, "2023-Q4", d.um), "sectors are parts, total row on top")

d = D("h34")
H("tahun-lalu-ikut", {"umkm/UMKM 2022.xlsx": {"2022": S(["REKAP UMKM TAHUN 2022"], NKh(*MKM), [d.mi, d.ke, d.me, d.um])}, "umkm/UMKM 2023.xlsx": {"2023": S(["REKAP UMKM TAHUN 2023"], NKh(*MKM), [add(d.mi, d.n1), add(d.ke, d.n2), d.me, add(d.um, d.n1, d.n2)])}},
  UM(d, "2022") + [(MI, "2023", False, add(d.mi, d.n1)), (KE, "2023", False, add(d.ke, d.n2)), (ME, "2023", False, d.me), (U_, "2023", False, add(d.um, d.n1, d.n2))], "last year's beside")

d = D("h35")
H("warna-legenda", {"umkm warna.xlsx": {"Rekap": S(["REKAPITULASI UMKM PER 31 DESEMBER 2023"], NKh(*MKM), [d.mi, d.ke, d.me, d.um], foot=["", "Keterangan: baris berwarna hijau adalah kecamatan ibu kota kabupaten"],
    fx=lambda ws: fill([ws.cell(find(ws, "Binamu").row, c) for c in range(1, 7)], "C6E0B4"))}}, UM(d, "2023-Q4"), "neutral colour legend")

# ---- diklat
d = D("h36"); ms = [d.nums(0, 7, f"m{k}") for k in range(12)]
H("bulanan", {"Peserta diklat 2023.xlsx": {"Bulanan": SS(["REKAPITULASI PESERTA DIKLAT PERKOPERASIAN DAN UMKM TAHUN 2023"],
    ["No.", "Kecamatan", ("Jumlah Peserta per Bulan (orang)", ["Januari", "Februari", "Maret", "April", "Mei", "Juni", "Juli", "Agustus", "September", "Oktober", "November", "Desember"]), "Jumlah"], ms + [add(*ms)])}},
  [x for k in range(12) for x in V(PD, f"2023-{k + 1:02d}", ms[k])] + V(PD, "2023", add(*ms)), "months as columns")

d = D("h37")
H("triwulan-ke-bawah", {"diklat.xlsx": {"Diklat": across(["JUMLAH PESERTA DIKLAT PER TRIWULAN TAHUN 2023", "(orang)"], [(f"Triwulan {roman(k)}", None, getattr(d, f"p{k}")) for k in range(1, 5)], lead=("Triwulan",))}},
  [x for k in range(1, 5) for x in V(PD, f"2023-Q{k}", getattr(d, f"p{k}"))], "quarters down the side, districts across")

d = D("h38")
H("sd-tw3", {"Realisasi Diklat.xlsx": {"Realisasi": S(["REALISASI PESERTA DIKLAT KOPERASI DAN UMKM", "s.d. Triwulan III Tahun 2023"], NKh("Jumlah Peserta (orang)"), [d.p1], foot=TAIL())}}, V(PD, "2023-Q3", d.p1, True), "running total")

d = D("h39"); lp = parts(d.p1, 2, "h39")
H("peserta-lp", {"Diklat TW II.xlsx": {"Peserta": SS(["REKAP PESERTA PELATIHAN KOPERASI DAN UMKM TRIWULAN II TAHUN 2023"], ["No.", "Kecamatan", ("Jumlah Peserta", ["L", "P", "L+P"])], lp + [d.p1], foot=["L = laki-laki, P = perempuan"])}}, V(PD, "2023-Q2", d.p1), "men, women, both")

d = D("h40")
H("sumber-dana", {"pelatihan DAK.xlsx": {"Rekap": S(["REKAPITULASI PESERTA DIKLAT", "Tahun 2023", "Sumber dana: DAK Nonfisik PK2UKM"], NKh("Jumlah Peserta Diklat", "Ket."), [d.p1, txt("selesai")])}}, V(PD, "2023", d.p1), "source of funds named, none missing")

d = D("h41"); s = parts(d.p2, 3, "h41")
H("materi", {"Pelatihan per materi.xlsx": {"Materi": SS(["PESERTA DIKLAT MENURUT MATERI", "Triwulan III Tahun 2023"], ["No.", "Kecamatan", ("Materi Diklat", ["Perkoperasian", "Kewirausahaan", "Pemasaran Digital"]), "Jumlah Peserta Diklat"], s + [d.p2])}}, V(PD, "2023-Q3", d.p2), "subjects are parts")

d = D("h42")
H("tw-baris-gabung", {"diklat per tw.xlsx": {"Rekap": R([["REKAP PESERTA DIKLAT TAHUN 2023"], [], ["No.", "Kecamatan", "Triwulan", "Jumlah Peserta (orang)"]]
    + [[i + 1 if k == 1 else None, N[i] if k == 1 else None, roman(k), getattr(d, f"p{k}")[i]] for i in range(11) for k in range(1, 5)],
    [f"{c}{4 + 4 * i}:{c}{7 + 4 * i}" for i in range(11) for c in "AB"])}}, [x for k in range(1, 5) for x in V(PD, f"2023-Q{k}", getattr(d, f"p{k}"))], "four quarter rows under each district, merged")

d = D("h43")
H("sd-kolom", {"Monitoring diklat.xlsx": {"Monitoring": SS(["MONITORING PESERTA DIKLAT TAHUN 2023"], ["No.", "Kecamatan", ("Jumlah peserta kumulatif (orang)", ["s.d. TW I", "s.d. TW II", "s.d. TW III", "s.d. TW IV"])], run([d.p1, d.p2, d.p3, d.p4]))}},
  [x for k, v in enumerate(run([d.p1, d.p2, d.p3, d.p4])) for x in V(PD, f"2023-Q{k + 1}", v, True)], "running totals per quarter")

d = D("h44")
H("angkatan-jp", {"Diklat Oktober.xlsx": {"Okt": S(["LAPORAN PELAKSANAAN DIKLAT KOPERASI DAN UMKM", "BULAN OKTOBER 2023"], NKh("Tempat Pelaksanaan", "Jumlah Jam Pelajaran", "Jumlah Peserta Diklat (orang)"), [txt("Aula Dinas", "Balai Desa"), txt(24, 32), d.p1],
    foot=["Peserta memperoleh sertifikat pada akhir kegiatan."])}}, V(PD, "2023-10", d.p1), "a month; place and hours beside")

# ---- izin
d = D("h45")
H("izin-agustus", {"Izin Agustus.xlsx": {"Agustus": S(["REKAP UMKM YANG DIFASILITASI IZIN USAHA", "BULAN AGUSTUS 2023"], NKh("Jumlah UMKM Difasilitasi Izin Usaha"), [d.p1])}}, V(IZ, "2023-08", d.p1), "a month")

d = D("h46")
H("izin-triwulan-kolom", {"izin usaha 2023.xlsx": {"Rekap": SS(["REKAPITULASI UMKM YANG MEMPEROLEH IZIN USAHA TAHUN 2023"], ["No.", "Kecamatan", ("Jumlah UMKM", ["TW I", "TW II", "TW III", "TW IV"]), "Jumlah Setahun"],
    [d.p1, d.p2, d.p3, d.p4, add(d.p1, d.p2, d.p3, d.p4)], foot=["Sumber: Bidang Pemberdayaan UKM bersama DPMPTSP"])}},
  [x for k in range(1, 5) for x in V(IZ, f"2023-Q{k}", getattr(d, f"p{k}"))] + V(IZ, "2023", add(d.p1, d.p2, d.p3, d.p4)), "quarters and the year")

d = D("h47")
H("izin-sd-september", {"NIB.xlsx": {"NIB": S(["PENDAMPINGAN PENERBITAN NIB BAGI PELAKU UMKM", "Realisasi s.d. September 2023"], NKh("UMKM yang difasilitasi NIB (unit usaha)"), [d.p1], foot=TAIL())}}, V(IZ, "2023-Q3", d.p1, True), "running total to September")

d = D("h48")
H("surat-berkas-lain", {"Surat pengantar.xlsx": {"Surat": R([[k] for k in KOP] + [[], ["Yth. Kepala Bappeda Kabupaten Jeneponto"], [], ["Bersama ini kami kirimkan rekap fasilitasi izin usaha UMKM Triwulan II Tahun 2023 untuk dipergunakan sebagaimana mestinya."]]),},
    "Rekap izin.xlsx": {"Rekap": S(["FASILITASI IZIN USAHA BAGI UMKM", "TRIWULAN II TAHUN 2023"], NKh("UMKM difasilitasi izin usaha"), [d.p1])}}, V(IZ, "2023-Q2", d.p1), "covering letter in another workbook")

d = D("h49"); s = parts(d.p3, 3, "h49")
H("izin-skala", {"izin tw4.xlsx": {"TW IV": S(["UMKM PENERIMA IZIN USAHA MENURUT SKALA", "Triwulan IV Tahun 2023"], NKh("Skala Mikro", "Skala Kecil", "Skala Menengah", "Jumlah UMKM Penerima Izin Usaha"), s + [d.p3])}}, V(IZ, "2023-Q4", d.p3), "scales are parts of the permits", only=False)

# ---- fasilitasi
d = D("h50")
H("target-realisasi", {"Sarpras 2023.xlsx": {"Sarpras": S(["REKAPITULASI BANTUAN SARANA DAN PRASARANA BAGI UKM TAHUN 2023"], NKh("Target UKM yang Difasilitasi", "Realisasi UKM yang Difasilitasi", "Capaian (%)"), [d.tg, d.bt, pct(d.bt, d.tg)])}},
  V(TG, "2023", d.tg) + V(BT, "2023", d.bt), "target and realisation")

d = D("h51"); q = [d.n1, d.n2, d.n3, d.n4]
H("target-triwulan", {"fasilitasi ukm.xlsx": {"Fasilitasi": SS(["FASILITASI BANTUAN SARANA PRASARANA UKM TAHUN 2023"], ["No.", "Kecamatan", "Target UKM Tahun 2023", ("Realisasi UKM yang Difasilitasi", ["TW I", "TW II", "TW III", "TW IV", "Jumlah"])],
    [d.tg] + q + [add(*q)], foot=["Ket.: satuan UKM"])}}, V(TG, "2023", d.tg) + [x for k in range(4) for x in V(BT, f"2023-Q{k + 1}", q[k])] + V(BT, "2023", add(*q)), "target, quarters, year")

d = D("h52")
H("nilai-rupiah", {"Bantuan TW III.xlsx": {"Bantuan": S(["UKM PENERIMA BANTUAN SARANA DAN PRASARANA", "Triwulan III Tahun 2023"], NKh("Jenis Bantuan", "Jumlah UKM Penerima Bantuan", "Nilai Bantuan (Rp)"), [txt("Mesin jahit", "Oven", "Etalase"), d.bt, d.r1],
    foot=["Bantuan diserahkan melalui berita acara serah terima."], fx=lambda ws: fmt(under(ws, "Nilai Bantuan (Rp)"), '"Rp" #,##0'))}}, V(BT, "2023-Q3", d.bt), "money beside the count")

d = D("h53")
H("sd-desember", {"Lap akhir/fasilitasi.xlsx": {"Lap": S(["LAPORAN AKHIR FASILITASI UKM", "Keadaan s.d. Desember 2023"], NKh("Target UKM Tahun 2023", "UKM yang Difasilitasi"), [d.tg, d.bt], fx=lambda ws: setattr(ws.oddFooter.center, "text", "Halaman &P dari &N"))}},
  V(TG, "2023", d.tg) + V(BT, "2023-Q4", d.bt, True), "running total, page footer")

d = D("h54")
H("tiga-program", {"Laporan Bidang.xlsx": {"Izin": S(["FASILITASI IZIN USAHA UMKM TRIWULAN I TAHUN 2023"], NKh("UMKM difasilitasi izin usaha"), [d.p1]), "Diklat": S(["PESERTA DIKLAT TRIWULAN I TAHUN 2023"], NKh("Jumlah peserta diklat"), [d.p2]),
    "Sarpras": S(["BANTUAN SARANA PRASARANA TRIWULAN I TAHUN 2023"], NKh("UKM yang difasilitasi"), [d.p3])}}, V(IZ, "2023-Q1", d.p1) + V(PD, "2023-Q1", d.p2) + V(BT, "2023-Q1", d.p3), "three programmes, a sheet each")

d = D("h55")
H("satu-sel-judul", {"rekap umkm.xlsx": {"Rekap": S(["REKAPITULASI UMKM\nDINAS KOPERASI DAN UKM KABUPATEN JENEPONTO\nTRIWULAN II TAHUN 2023"], NKh("Usaha\nMikro", "Usaha\nKecil", "Usaha\nMenengah", "Jumlah\nUMKM"), [d.mi, d.ke, d.me, d.um], order=ALPHA, name=str.upper)}}, UM(d, "2023-Q2"), "line breaks in title and headings")

d = D("h56")
H("catatan-perbaikan", {"Koperasi TW IV.xlsx": {"Rekap": S(["DATA KOPERASI TRIWULAN IV TAHUN 2023"], NKh(*KTJ), [d.A, d.T, d.J], foot=["Catatan: penulisan nama kecamatan sudah disesuaikan."]),
    "Riwayat": R([["Tanggal", "Uraian"], ["02/01/2024", "Pengetikan rekap dari laporan kecamatan"], ["04/01/2024", "Pemeriksaan oleh Kepala Bidang, selesai"]])}}, KM(d, "2023-Q4"), "a log sheet that changes nothing")
