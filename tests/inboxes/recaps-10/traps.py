"""Recaps just as honest to look at, in which one thing makes some or all of the figures not what they seem."""
from openpyxl.comments import Comment
from openpyxl.styles import PatternFill
from draw import *


def t_(words): return D("w10-trap-" + words)
def X(area, words, files, note, year=2023): case("trap", area, "w10-trap-" + words, files, [], note, year)
def Y(area, words, files, may, note, year=2023): case("part", area, "w10-trap-" + words, files, may, note, year)


KA = [["No", "Kecamatan", "Koperasi Aktif", "Koperasi Tidak Aktif", "Jumlah Koperasi"]]
KG = [["No", "Kecamatan", "Koperasi", None, None], ["^", "^", "Aktif", "Tidak Aktif", "Jumlah"]]
UH = [["No", "Kecamatan", "Mikro", "Kecil", "Menengah", "Jumlah UMKM"]]
PH = [["No", "Kecamatan", "Jumlah Peserta Diklat (orang)"]]


def cellof(ws, name, col):
    """The cell of a kecamatan's row in a column given by letter."""
    for row in ws.iter_rows():
        for c in row:
            if c.value == name: return ws[f"{col}{c.row}"]
    raise KeyError(name)


def fmt(f, *cols):
    def go(ws):
        for row in ws.iter_rows():
            for c in row:
                if isinstance(c.value, (int, float)) and c.column_letter in cols: c.number_format = f
    return go


def share(parts, whole):
    """The regency's percentage from the districts' own, as a whole number."""
    return round(sum(p * w for p, w in zip(parts, whole)) / sum(whole))


# ---- another subject ------------------------------------------------------------------------------------------------
d = t_("bumdes"); A, T, J = d.A, d.T, d.J
X("subject", "bumdes", {"Bid. Kelembagaan/rekap keaktifan 2023.xlsx": {"Rekap": G(["TINGKAT KEAKTIFAN BADAN USAHA MILIK DESA (BUMDES)", "PER KECAMATAN TAHUN 2023"], [["No", "Kecamatan", "Aktif", "Tidak Aktif", "Jumlah"]], B([A, T, J]))}}, "BUMDes, not cooperatives")

d = t_("anggota-aktif"); a, b = d.o1, d.o2
X("subject", "anggota-aktif", {"koperasi 2023.xlsx": {"KOPERASI": G(["DATA KOPERASI TAHUN 2023"], [["No", "Kecamatan", "Keanggotaan Koperasi", None, None], ["^", "^", "Aktif", "Tidak Aktif", "Jumlah"]], B([a, b, add(a, b)]))}}, "members, active and not")

d = t_("diklat-aparatur")
X("subject", "diklat-aparatur", {"Rekap Peserta Diklat 2023.xlsx": {"Diklat": G(["REKAP PESERTA DIKLAT FUNGSIONAL DAN KEPEMIMPINAN", "APARATUR SIPIL NEGARA KECAMATAN, TAHUN 2023"], PH, B([d.p1]))}}, "civil servants' training")

d = t_("sarpras-perikanan")
X("subject", "sarpras-perikanan", {"Bantuan Sarpras 2023.xlsx": {"Bantuan": G(["PENERIMA BANTUAN SARANA DAN PRASARANA PERIKANAN TANGKAP", "TAHUN 2023"], [["No", "Kecamatan", "Target Penerima", "Jumlah Penerima Bantuan"]], B([d.tg, d.bt]))}}, "aid to fishers")

d = t_("kesehatan-koperasi"); A, T = d.n1, d.n2
X("subject", "kesehatan-koperasi", {"Koperasi TW III 2023.xlsx": {"TW III": G(["KOPERASI YANG TELAH DINILAI TINGKAT KESEHATANNYA", "TRIWULAN III TAHUN 2023"], KA, B([A, T, add(A, T)]))}}, "only those assessed")

d = t_("debitur-kur")
X("subject", "debitur-kur", {"UMKM 2024.xlsx": {"2024": G(["PELAKU UMKM DEBITUR KREDIT USAHA RAKYAT (KUR)", "TAHUN 2024"], UH, B([d.mi, d.ke, d.me, d.um]))}}, "debtors of a credit scheme", 2024)

d = t_("merah-putih"); A, T, J = d.n1, d.n2, add(d.n1, d.n2)
X("subject", "merah-putih", {"Rekap Koperasi 2025.xlsx": {"Rekap": G(["REKAPITULASI KOPERASI DESA/KELURAHAN MERAH PUTIH", "KABUPATEN JENEPONTO TAHUN 2025"], KA, B([A, T, J]))}}, "one programme's cooperatives", 2025)

d = t_("umkm-banjir")
X("subject", "umkm-banjir", {"Data UMKM 2023.xlsx": {"UMKM": G(["DATA UMKM TERDAMPAK BENCANA BANJIR DAN TANAH LONGSOR", "KABUPATEN JENEPONTO TAHUN 2023"], UH, B([d.mi, d.ke, d.me, d.um]))}}, "those hit by a flood")

d = t_("izin-belum-terbit")
X("subject", "izin-belum-terbit", {"Fasilitasi Izin TW II.xlsx": {"TW II 2023": G(["PERMOHONAN IZIN USAHA UMKM YANG BELUM TERBIT / DIKEMBALIKAN", "TRIWULAN II TAHUN 2023"], [["No", "Kecamatan", "Jumlah UMKM"]], B([d.z1]))}}, "applications not granted")

d = t_("pendaftar-diklat")
X("subject", "pendaftar-diklat", {"Peserta Diklat TW I 2024.xlsx": {"TW I": G(["HASIL SELEKSI ADMINISTRASI PENDAFTAR DIKLAT PERKOPERASIAN DAN UMKM", "TRIWULAN I TAHUN 2024"], [["No", "Kecamatan", "Jumlah Peserta"]], B([d.p1]))}}, "applicants", 2024)

d = t_("mengundurkan-diri")
X("subject", "mengundurkan-diri", {"Diklat 2023.xlsx": {"Peserta": G(["DIKLAT PERKOPERASIAN DAN UMKM TAHUN 2023"], [["No", "Kecamatan", "Peserta yang Mengundurkan Diri / Tidak Hadir"]], B([d.n1]))}}, "those who did not come")

d = t_("mutasi-tambah"); A, T = d.n1, d.n2
X("subject", "mutasi-tambah", {"koperasi tw 4.xlsx": {"TW IV 2023": G(["MUTASI KOPERASI TRIWULAN IV TAHUN 2023"], [["No", "Kecamatan", "Penambahan", None, None], ["^", "^", "Koperasi Aktif", "Koperasi Tidak Aktif", "Jumlah Koperasi"]], B([A, T, add(A, T)]))}}, "additions only")

d = t_("selisih"); A, T = d.n1, d.n2
X("subject", "selisih", {"Perbandingan koperasi.xlsx": {"2023": G(["PERTAMBAHAN (SELISIH) JUMLAH KOPERASI TAHUN 2023 TERHADAP TAHUN 2022"], KA, B([A, T, add(A, T)]))}}, "differences between two years")

d = t_("peringkat"); J = d.J
rk = lambda c: [1 + sum((v, -k) > (c[i], -i) for k, v in enumerate(c)) for i in range(11)]
X("subject", "peringkat", {"Koperasi per kecamatan 2023.xlsx": {"Lembar1": G(["PERINGKAT KECAMATAN MENURUT KOPERASI DAN UMKM", "TAHUN 2023"], [["No", "Kecamatan", "Koperasi Aktif", "Jumlah Koperasi", "Jumlah UMKM"]], B([rk(d.A), rk(J), rk(d.um)], total=None))}}, "ranks 1 to 11")

d = t_("per-seribu-penduduk"); v = d.nums(14, 61, "x")
X("unit", "per-seribu-penduduk", {"UMKM 2023.xlsx": {"Tabel": G(["KEPADATAN UMKM PER 1.000 PENDUDUK MENURUT KECAMATAN", "TAHUN 2023"], [["No", "Kecamatan", "UMKM"]], B([v], total=None))}}, "a rate, not a count")

d = t_("sensus-ekonomi-2016")
X("year", "sensus-ekonomi-2016", {"Data UMKM.xlsx": {"UMKM": G(["JUMLAH UMKM MENURUT KECAMATAN", "(bahan laporan tahun 2023)"], UH, B([d.mi, d.ke, d.me, d.um]), ["Sumber: BPS, hasil Sensus Ekonomi 2016 (SE2016-Lanjutan); belum ada pemutakhiran"])}}, "census of 2016")

d = t_("survei-sampel"); c = [d.nums(20, 60, "a"), d.nums(2, 9, "b"), d.n1]
X("subject", "survei-sampel", {"UMKM TW II 2024.xlsx": {"Hasil": G(["DATA UMKM TRIWULAN II TAHUN 2024", "Berdasarkan responden terpilih survei kepuasan layanan"], UH, B(c + [add(*c)]))}}, "respondents of a survey", 2024)

d = t_("unit-bri")
X("place", "unit-bri", {"UMKM per wilayah 2023.xlsx": {"Rekap": G(["JUMLAH UMKM TAHUN 2023"], [["No", "Kantor Unit Bank", "Jumlah UMKM Nasabah"]], B([d.um]))}}, "a bank's offices and its customers")

d = t_("nama-desa")
nm = ["Turatea", "Bontoramba", "Arungkeke", "Tarowang", "Rumbia", "Kapita", "Tombolo", "Paitana"]
X("place", "nama-desa", {"umkm desa percontohan.xlsx": {"2023": R([["JUMLAH UMKM PADA DESA PERCONTOHAN"], ["TAHUN 2023"], [], ["No", "Nama Desa", "Jumlah UMKM"]] + [[i + 1, n, d.o1[i]] for i, n in enumerate(nm)] + [[None, "Jumlah", sum(d.o1[:8])]])}}, "villages that are called like districts")

# ---- not real, not yet ------------------------------------------------------------------------------------------------
d = t_("petunjuk-contoh"); A, T, J = d.A, d.T, d.J
X("status", "petunjuk-contoh", {"Format Koperasi 2023.xlsx": {"Petunjuk": R([["PETUNJUK PENGISIAN"], [], [1, "Isilah lembar REKAP sesuai keadaan triwulan berjalan."], [2, "Angka yang sudah tertera pada lembar REKAP hanyalah contoh pengisian; hapus sebelum mengisi."], [3, "Kirim kembali paling lambat tanggal 10."]]),
    "REKAP": G(["REKAP KOPERASI TAHUN 2023"], KA, B([A, T, J]))}}, "the other sheet says that the figures are an example")

d = t_("folder-rancangan"); A, T, J = d.A, d.T, d.J
X("status", "folder-rancangan", {"Proyeksi 2024 utk Rancangan Renja/Rekap Koperasi 2024.xlsx": {"Rekap": G(["REKAP KOPERASI TAHUN 2024"], KA, B([A, T, J]))}}, "the folder says a projection", 2024)

d = t_("kira-kira")
X("status", "kira-kira", {"Izin usaha 2023.xlsx": {"2023": G([["UMKM YANG DIFASILITASI IZIN USAHA", None, None, None, "masih angka kira-kira, tunggu data dari kecamatan"], "TAHUN 2023"], [["No", "Kecamatan", "Jumlah UMKM"]], B([d.z1]))}}, "a remark beside the title: guesses")

d = t_("komentar-judul")
X("status", "komentar-judul", {"Diklat TW IV 2023.xlsx": {"TW IV": G(["REKAP PESERTA DIKLAT PERKOPERASIAN DAN UMKM", "TRIWULAN IV TAHUN 2023"], PH, B([d.p1]),
    fx=lambda ws: setattr(ws["A1"], "comment", Comment("Isinya masih angka tahun kemarin, belum saya ganti.", "Staf")))}}, "a comment on the title: last year's")

d = t_("kepala-halaman")
def pagehead(ws): ws.oddHeader.center.text = "CONTOH - DATA FIKTIF UNTUK LATIHAN"
A, T, J = d.A, d.T, d.J
X("status", "kepala-halaman", {"Koperasi TW II 2023.xlsx": {"TW II": G(["REKAP KOPERASI TRIWULAN II TAHUN 2023"], KA, B([A, T, J]), fx=pagehead)}}, "the printed page head: invented for training")

d = t_("daftar-tunggu")
X("status", "daftar-tunggu", {"Bantuan UKM 2023.xlsx": {"Sarpras": G(["BANTUAN SARANA DAN PRASARANA BAGI PELAKU UKM", "TAHUN 2023"], [["No", "Kecamatan", "Pelaku UKM dalam Daftar Tunggu"]], B([d.bt]))}}, "a waiting list")

# ---- unit -------------------------------------------------------------------------------------------------------------
d = t_("puluhan"); c = [[v // 10 for v in d.mi], d.n1, d.n2]
X("unit", "puluhan", {"UMKM 2023.xlsx": {"UMKM": G(["DATA UMKM KABUPATEN JENEPONTO TAHUN 2023", "(angka dalam puluhan unit)"], UH, B(c + [add(*c)]))}}, "tens")

d = t_("orang-hari")
X("unit", "orang-hari", {"Diklat SMT 2023.xlsx": {"Diklat": G(["DIKLAT PERKOPERASIAN DAN UMKM TAHUN 2023"], [["No", "Kecamatan", "Peserta Diklat (orang-hari)"]], B([[v * 3 for v in d.p1]]))}}, "person days")

d = t_("kali-kegiatan")
X("unit", "kali-kegiatan", {"Diklat 2024.xlsx": {"TW": G(["DIKLAT PERKOPERASIAN DAN UMKM", "PER TRIWULAN TAHUN 2024 (satuan: kali kegiatan)"], [["No", "Kecamatan", "TW I", "TW II", "TW III", "TW IV"]], B([d.n1, d.n2, d.n3, d.n4]))}}, "events", 2024)

d = t_("format-persen"); J = [v + 70 for v in d.J]; A = d.nums(31, 68, "pc")
Y("unit", "format-persen", {"Keaktifan Koperasi 2023.xlsx": {"2023": G(["KEAKTIFAN KOPERASI PER KECAMATAN TAHUN 2023"], [["No", "Kecamatan", "Jumlah Koperasi", "Koperasi Aktif"]], B([J, A], tcols=[None, share(A, J)]), fx=fmt('0"%"', "D"))}}, K("2023", J=J), "the cells show 52%")

d = t_("format-juta")
X("unit", "format-juta", {"Sarpras TW III 2023.xlsx": {"TW III": G(["REALISASI BANTUAN SARANA DAN PRASARANA PELAKU UKM", "TRIWULAN III TAHUN 2023"], [["No", "Kecamatan", "Realisasi"]], B([d.bt]), fx=fmt('"Rp "0" jt"', "C"))}}, "the cells show money")

d = t_("format-kelompok")
Y("unit", "format-kelompok", {"Bantuan 2024.xlsx": {"Bantuan": G(["BANTUAN SARANA DAN PRASARANA TAHUN 2024"], [["No", "Kecamatan", "Target Pelaku UKM (orang)", "Pelaku UKM yang Difasilitasi"]], B([d.tg, d.n1]), fx=fmt('0" kelompok"', "D"))}}, TG("2024", d.tg), "the cells show groups", 2024)

d = t_("baris-satuan"); J, A = [v + 60 for v in d.J], d.nums(33, 59, "pc")
Y("unit", "baris-satuan", {"Koperasi TW I 2023.xlsx": {"TW I": G(["KOPERASI PER KECAMATAN TRIWULAN I TAHUN 2023"], [["No", "Kecamatan", "Jumlah Koperasi", "Koperasi Aktif"], [None, None, "(unit)", "(%)"], ["1", "2", "3", "4"]], B([J, A], tcols=[None, share(A, J)]))}}, K("2023-Q1", J=J), "the row of units says %")

d = t_("satuan-per-baris"); J, A = [v + 60 for v in d.J], d.nums(33, 59, "pc")
Y("unit", "satuan-per-baris", {"Profil Koperasi 2023.xlsx": {"Profil": R([["PROFIL KOPERASI TAHUN 2023"], [], ["No", "Uraian", "Satuan"] + N, [1, "Jumlah Koperasi", "Unit"] + J, [2, "Koperasi Aktif", "Persen"] + A, [3, "Jumlah UMKM", "Unit"] + d.um])}}, K("2023", J=J) + U("2023", um=d.um), "one row's unit is percent")

# ---- some cells, some rows --------------------------------------------------------------------------------------------
d = t_("warna-kuning"); A, T, J = d.A, d.T, d.J; out = ("Turatea", "Kelara")
def yellow(ws):
    f = PatternFill("solid", fgColor="FFFF00")
    for n in out:
        for c in "CDE": cellof(ws, n, c).fill = f
    c = [c for row in ws.iter_rows() for c in row if c.value == "Ket. warna:"][0]
    ws.cell(c.row, c.column + 1).fill = f
Y("cells", "warna-kuning", {"Koperasi TW IV 2023.xlsx": {"TW IV": G(["REKAP KOPERASI TRIWULAN IV TAHUN 2023"], KA, B([A, T, J]), ["", ["Ket. warna:", None, "kuning = masih memakai data tahun 2022"]], fx=yellow)}},
  K("2023-Q4", but(A, *out), but(T, *out), but(J, *out)), "yellow cells are last year's")

d = t_("huruf-miring"); out = ("Batang", "Rumbia", "Binamu")
def italic(ws):
    for n in out: cellof(ws, n, "C").font = Font(italic=True)
Y("cells", "huruf-miring", {"Peserta Diklat 2023.xlsx": {"2023": G(["REKAP PESERTA DIKLAT PERKOPERASIAN DAN UMKM TAHUN 2023"], PH, B([d.p1]), ["Keterangan: angka yang ditulis miring adalah target, realisasinya belum masuk"], fx=italic)}}, P("2023", but(d.p1, *out)), "figures in italics are targets")

d = t_("komentar-sel")
Y("cells", "komentar-sel", {"Izin TW II 2023.xlsx": {"TW II": G(["UMKM YANG DIFASILITASI IZIN USAHA TRIWULAN II TAHUN 2023"], [["No", "Kecamatan", "Jumlah UMKM"]], B([d.z1]), fx=lambda ws: setattr(cellof(ws, "Bontoramba", "C"), "comment", Comment("angka rencana, realisasi menyusul", "Staf")))}}, Z("2023-Q2", but(d.z1, "Bontoramba")), "a comment on one cell")

d = t_("dicoret"); A, T, J = d.A, d.T, d.J
def strike(ws):
    for c in "CDE": cellof(ws, "Arungkeke", c).font = Font(strike=True)
Y("cells", "dicoret", {"Koperasi TW I 2024.xlsx": {"TW I": G(["REKAP KOPERASI TRIWULAN I TAHUN 2024"], KA, B([A, T, J], total=None), fx=strike)}}, K("2024-Q1", but(A, "Arungkeke"), but(T, "Arungkeke"), but(J, "Arungkeke")), "one row's figures struck out", 2024)

d = t_("sel-gabung-dua-kecamatan"); p = list(d.p1); p2 = list(p); p2[1] = None
def joined(ws): r = cellof(ws, "Bangkala", "C").row; ws.merge_cells(f"C{r}:C{r+1}")
Y("cells", "sel-gabung-dua-kecamatan", {"Diklat TW II 2023.xlsx": {"TW II": G(["PESERTA DIKLAT PERKOPERASIAN DAN UMKM TRIWULAN II TAHUN 2023"], PH, B([p2]), fx=joined)}}, P("2023-Q2", but(p, "Bangkala", "Bangkala Barat")), "one cell over two districts")

d = t_("ket-termasuk-tetangga"); z = list(d.z1); z[N.index("Bangkala Barat")] = "-"
ket = ["termasuk Bangkala Barat" if n == "Bangkala" else "digabung di Kec. Bangkala" if n == "Bangkala Barat" else None for n in N]
Y("cells", "ket-termasuk-tetangga", {"Izin Usaha 2023.xlsx": {"2023": G(["UMKM YANG DIFASILITASI IZIN USAHA TAHUN 2023"], [["No", "Kecamatan", "Jumlah UMKM", "Ket."]], [r[:3] + [ket[i] if i < 11 else None] for i, r in enumerate(B([z]))])}}, Z("2023", but(z, "Bangkala", "Bangkala Barat")), "one row holds two districts")

d = t_("ket-data-lama"); A, T, J = d.A, d.T, d.J; out = ("Tamalatea", "Tarowang")
Y("cells", "ket-data-lama", {"Koperasi TW III.xlsx": {"TW III 2023": G(["KEADAAN KOPERASI TRIWULAN III TAHUN 2023"], [KA[0] + ["Keterangan"]], [r + ["angka TW I, belum diperbarui" if r[1] in out else None] for r in B([A, T, J])])}},
  K("2023-Q3", but(A, *out), but(T, *out), but(J, *out)), "two rows are of quarter I")

d = t_("binamu-dua-baris"); p = d.p1
rows = []
for i, n in enumerate(N):
    if n == "Binamu": rows += [[None, "Binamu (kelurahan)", p[i]], [None, "Binamu (desa)", 3]]
    else: rows.append([None, n, p[i]])
rows = [[k + 1] + r[1:] for k, r in enumerate(rows)] + [["JUMLAH", None, sum(p) + 3]]
Y("cells", "binamu-dua-baris", {"Diklat TW III 2023.xlsx": {"TW III": G(["PESERTA DIKLAT PERKOPERASIAN DAN UMKM TRIWULAN III TAHUN 2023"], PH, rows)}}, P("2023-Q3", but(p, "Binamu")), "one district in two rows, neither the whole")

d = t_("kira-plus-minus"); z = list(d.z1)
zz = [f"± {v}" if N[i] in ("Batang", "Kelara") else f">{v}" if N[i] == "Rumbia" else v for i, v in enumerate(z)]
Y("cells", "kira-plus-minus", {"Fasilitasi izin TW IV 2023.xlsx": {"TW IV": G(["UMKM YANG DIFASILITASI IZIN USAHA TRIWULAN IV TAHUN 2023"], [["No", "Kecamatan", "Jumlah UMKM"]], B([zz], total=None))}}, Z("2023-Q4", but(z, "Batang", "Kelara", "Rumbia")), "about and more than")

d = t_("pita-tahun-lalu"); A, T, J = d.A, d.T, d.J; rows = B([A, T, J], total=None); out = N[7:]
Y("cells", "pita-tahun-lalu", {"Koperasi 2024.xlsx": {"Rekap": G(["REKAPITULASI KOPERASI TAHUN 2024"], KA, rows[:7] + [["Belum melapor tahun 2024 (dipakai data tahun 2023):"]] + rows[7:])}},
  K("2024", but(A, *out), but(T, *out), but(J, *out)) + K("2023", only(A, *out), only(T, *out), only(J, *out)), "a band: the rows below are of the year before", 2024)

d = t_("tanda-bintang"); A, T, J = d.A, d.T, d.J; nm = [n + " *)" if n in ("Binamu", "Turatea") else n for n in N]
Y("cells", "tanda-bintang", {"Koperasi TW II 2024.xlsx": {"TW II": G(["KEADAAN KOPERASI TRIWULAN II TAHUN 2024"], KA, B([A, T, J], names=nm), ["*) hanya koperasi yang sudah bersertifikat NIK"])}},
  K("2024-Q2", but(A, "Binamu", "Turatea"), but(T, "Binamu", "Turatea"), but(J, "Binamu", "Turatea")), "two districts hold only a part", 2024)

d = t_("format-tanggal")
def asdate(ws): cellof(ws, "Tamalatea", "C").number_format = "dd-mmm-yy"; cellof(ws, "Turatea", "C").number_format = "dd-mmm-yy"
Y("cells", "format-tanggal", {"Peserta TW I 2023.xlsx": {"TW I": G(["PESERTA DIKLAT PERKOPERASIAN DAN UMKM TRIWULAN I TAHUN 2023"], PH, B([d.p1]), fx=asdate)}}, P("2023-Q1", but(d.p1, "Tamalatea", "Turatea")), "two cells show dates")

d = t_("dua-kabupaten"); nm = ["Bangkala", "Tamalatea", "Binamu", "Batang", "Kelara", "Rumbia", "Rumbia", "Arungkeke"]; kb = ["Jeneponto"] * 5 + ["Bombana", "Lampung Tengah", "Jeneponto"]; v = d.o1
Y("place", "dua-kabupaten", {"UMKM per kecamatan 2023.xlsx": {"2023": R([["JUMLAH UMKM MENURUT KECAMATAN TAHUN 2023"], ["(bahan perbandingan antar kabupaten)"], [], ["No", "Kabupaten", "Kecamatan", "Jumlah UMKM"]] + [[k + 1, kb[k], nm[k], v[k]] for k in range(8)])}},
  U("2023", um=[dict(zip([n for n, b in zip(nm, kb) if b == "Jeneponto"], [x for x, b in zip(v, kb) if b == "Jeneponto"])).get(n) for n in N]), "rows of other regencies")

# ---- notes ------------------------------------------------------------------------------------------------------------
d = t_("catatan-hanya-ksp"); A, T, J = d.A, d.T, d.J
X("note", "catatan-hanya-ksp", {"Data Koperasi 2023.xlsx": {"2023": G(["DATA KOPERASI KABUPATEN JENEPONTO TAHUN 2023"], KG, B([A, T, J]), ["", "Catatan : yang dicatat dalam tabel ini hanya koperasi simpan pinjam"])}}, "only one kind")

d = t_("catatan-tertukar"); A, T, J = d.A, d.T, d.J
Y("note", "catatan-tertukar", {"Koperasi TW II 2023.xlsx": {"TW II": G(["KEADAAN KOPERASI TRIWULAN II TAHUN 2023"], KA, B([A, T, J]), ["NB: isi kolom aktif dan tidak aktif tertukar, akan diperbaiki"])}}, K("2023-Q2", J=J), "two columns are exchanged, says the note")

d = t_("catatan-kecamatan-tertukar"); out = ("Batang", "Binamu")
Y("note", "catatan-kecamatan-tertukar", {"Izin TW III 2024.xlsx": {"TW III": G(["UMKM YANG DIFASILITASI IZIN USAHA TRIWULAN III TAHUN 2024"], [["No", "Kecamatan", "Jumlah UMKM"]], B([d.z1]), ["Catatan: angka Kecamatan Batang dan Binamu terbalik pada waktu penginputan."])}}, Z("2024-Q3", but(d.z1, *out)), "two rows are exchanged, says the note", 2024)

d = t_("catatan-belum-dak"); p = [d.p1, d.p2, d.p3]
Y("note", "catatan-belum-dak", {"Peserta diklat 2023.xlsx": {"2023": G(["PESERTA DIKLAT PERKOPERASIAN DAN UMKM TAHUN 2023"], [["No", "Kecamatan", "TW I", "TW II", "TW III"]], B(p), ["Catatan: peserta TW III belum termasuk kegiatan yang didanai DAK Nonfisik"])}}, P("2023-Q1", p[0]) + P("2023-Q2", p[1]), "quarter III is a part")

d = t_("catatan-prognosis"); p = [d.p1, d.p2, d.p3, d.p4]
Y("note", "catatan-prognosis", {"Realisasi diklat 2023.xlsx": {"2023": G(["REALISASI PESERTA DIKLAT PERKOPERASIAN DAN UMKM TAHUN 2023"], [["No", "Kecamatan", "TW I", "TW II", "TW III", "TW IV", "Jumlah"]], B(p + [add(*p)]), ["Ket. : TW IV merupakan prognosis"])}}, [m for q in range(3) for m in P(f"2023-Q{q+1}", p[q])], "quarter IV is a forecast, so is the year")

d = t_("catatan-jauh"); A, T, J = d.A, d.T, d.J
Y("note", "catatan-jauh", {"Koperasi TW IV 2024.xlsx": {"TW IV": G(["KEADAAN KOPERASI TRIWULAN IV TAHUN 2024"], KA, B([A, T, J]), fx=lambda ws: ws.cell(9, 20, "kolom Koperasi Aktif masih data tahun 2023, tolong diganti"))}}, K("2024-Q4", None, T, J), "a stray remark far to the right", 2024)

d = t_("catatan-akumulasi"); s = run([d.p1, d.p2, d.p3, d.p4])
Y("cumulative", "catatan-akumulasi", {"Peserta per TW 2023.xlsx": {"2023": G(["PESERTA DIKLAT PERKOPERASIAN DAN UMKM PER TRIWULAN TAHUN 2023"], [["No", "Kecamatan", "TW I", "TW II", "TW III", "TW IV"]], B(s), ["Catatan: angka setiap triwulan dihitung sejak bulan Januari"])}}, [m for q in range(4) for m in P(f"2023-Q{q+1}", s[q], True)], "the note says running totals")

d = t_("desa-belum-melapor"); vs = VILLAGES["Kelara"][:6]; v = d.o1
X("note", "desa-belum-melapor", {"UMKM Kec. Kelara 2023.xlsx": {"Kelara": R([["JUMLAH UMKM KECAMATAN KELARA"], ["TAHUN 2023"], [], ["No", "Desa/Kelurahan", "Jumlah UMKM"]] + [[k + 1, n, v[k]] for k, n in enumerate(vs)] + [[None, "Jumlah", sum(v[:6])], ["Desa/kelurahan yang belum melapor: " + ", ".join(VILLAGES["Kelara"][6:])]])}}, "6 of 10 villages: the sum is not the district's")

# ---- proven by arithmetic ---------------------------------------------------------------------------------------------
d = t_("rumus-rata-rata"); p = [[4 * (v // 4) + 4 for v in c] for c in (d.p1, d.p2, d.p3, d.p4)]; av = [v // 4 for v in add(*p)]
Y("arithmetic", "rumus-rata-rata", {"Diklat 2024.xlsx": {"2024": G(["PESERTA DIKLAT PERKOPERASIAN DAN UMKM TAHUN 2024"], [["No", "Kecamatan", "TW I", "TW II", "TW III", "TW IV", "Setahun"]], B(p + [av]), numrow=["1", "2", "3", "4", "5", "6", "7=(3+4+5+6)/4"])}},
  [m for q in range(4) for m in P(f"2024-Q{q+1}", p[q])], "the column is an average", 2024)

d = t_("persen-membuktikan"); A, T, J = [v + 20 for v in d.A], [v % 9 + 2 for v in d.T], None; J = add(A, T)
Y("arithmetic", "persen-membuktikan", {"Persentase koperasi aktif 2023.xlsx": {"2023": G(["PERSENTASE KOPERASI AKTIF TAHUN 2023"], [["No", "Kecamatan", "Tidak Aktif", "Aktif", "Jumlah Koperasi", "% Aktif"]], B([A, T, J, pct(A, J)]))}}, K("2023", J=J), "the percentages prove the two headings exchanged")

d = t_("capaian-membuktikan"); tg, re = [v + 15 for v in d.tg], d.n1
X("arithmetic", "capaian-membuktikan", {"Capaian bantuan 2023.xlsx": {"2023": G(["CAPAIAN BANTUAN SARANA DAN PRASARANA PELAKU UKM TAHUN 2023"], [["No", "Kecamatan", "Realisasi Pelaku UKM yang Difasilitasi", "Target Pelaku UKM", "Capaian (%)"]], B([tg, re, pct(re, tg)]))}}, "achievement proves the headings exchanged")

d = t_("total-sama-tw4"); s = run([d.p1, d.p2, d.p3, d.p4])
Y("arithmetic", "total-sama-tw4", {"Realisasi Diklat 2023.xlsx": {"2023": G(["REALISASI PESERTA DIKLAT PERKOPERASIAN DAN UMKM TAHUN 2023"], [["No", "Kecamatan", "TW I", "TW II", "TW III", "TW IV", "Total Setahun"]], B(s + [s[3]]))}},
  [m for q in range(4) for m in P(f"2023-Q{q+1}", s[q], True)] + P("2023", s[3]), "the year's total equals quarter IV: running totals")

# ---- versions, files, tabs ----------------------------------------------------------------------------------------------
d = t_("berkas-perbaikan"); A, T = d.A, d.T; A2, T2 = [v + 3 for v in A], [v + 1 for v in T]
Y("version", "berkas-perbaikan", {"Koperasi TW II 2023.xlsx": {"TW II": G(["REKAP KOPERASI TRIWULAN II TAHUN 2023"], KA, B([A, T, add(A, T)]))}, "Koperasi TW II 2023 - PERBAIKAN.xlsx": {"TW II": G(["REKAP KOPERASI TRIWULAN II TAHUN 2023 (PERBAIKAN)"], KA, B([A2, T2, add(A2, T2)]))}}, K("2023-Q2", A2, T2, add(A2, T2)), "a corrected file beside the first")

d = t_("tab-jangan-dipakai"); A, T = d.A, d.T; A2, T2 = [v + 2 for v in A], [v + 5 for v in T]
Y("version", "tab-jangan-dipakai", {"Koperasi 2023.xlsx": {"Rekap (jgn dipakai)": G(["REKAP KOPERASI TAHUN 2023"], KA, B([A, T, add(A, T)])), "Rekap": G(["REKAP KOPERASI TAHUN 2023"], KA, B([A2, T2, add(A2, T2)]))}}, K("2023", A2, T2, add(A2, T2)), "one tab is not to be used")

d = t_("sebelum-sesudah-validasi"); A, T = d.A, d.T; A2, T2 = [v - 2 for v in A], [v + 2 for v in T]
Y("version", "sebelum-sesudah-validasi", {"Validasi koperasi 2023.xlsx": {"2023": G(["HASIL VALIDASI DATA KOPERASI TAHUN 2023"], [["No", "Kecamatan", "Sebelum Validasi", None, None, "Setelah Validasi", None, None], ["^", "^"] + ["Aktif", "Tidak Aktif", "Jumlah"] * 2], B([A, T, add(A, T), A2, T2, add(A2, T2)]))}}, K("2023", A2, T2, add(A2, T2)), "only what stands after validation")

d = t_("koreksi"); um = d.um; ko = [v - 5 for v in d.n1]
Y("version", "koreksi", {"UMKM 2024.xlsx": {"2024": G(["JUMLAH UMKM TAHUN 2024"], [["No", "Kecamatan", "Jumlah UMKM (semula)", "Koreksi (+/-)", "Jumlah UMKM (menjadi)"]], B([um, ko, add(um, ko)]))}}, U("2024", um=add(um, ko)), "formerly, correction, now", 2024)

d = t_("ralat"); p = d.p1
Y("version", "ralat", {"Diklat TW I 2024.xlsx": {"TW I": G(["PESERTA DIKLAT PERKOPERASIAN DAN UMKM TRIWULAN I TAHUN 2024"], PH, B([p])), "RALAT": R([["RALAT"], [f"Peserta diklat Kecamatan Kelara triwulan I tertulis {p[9]} orang, seharusnya {p[9] + 6} orang."]])}}, P("2024-Q1", but(p, "Kelara")), "an erratum for one district", 2024)

d = t_("salinan-formulir"); kop = [(d.A[i], d.T[i]) for i in range(11)]
def form(i, shown): return R([["KEADAAN KOPERASI TRIWULAN II TAHUN 2023"], ["Kecamatan", N[shown]], [], ["Uraian", "Jumlah (unit)"], ["Koperasi Aktif", kop[i][0]], ["Koperasi Tidak Aktif", kop[i][1]], ["Jumlah Koperasi", sum(kop[i])]])
Y("place", "salinan-formulir", {"Formulir Koperasi TW II 2023.xlsx": {N[i]: form(i, 9 if i == 10 else i) for i in range(11)}}, K("2023-Q2", but(d.A, "Rumbia"), but(d.T, "Rumbia"), but(d.J, "Rumbia")), "the sheet Rumbia says Kecamatan Kelara")

d = t_("tab-tw-judul-lama"); p = [d.p1, d.p2]
Y("period", "tab-tw-judul-lama", {"Diklat 2023.xlsx": {"TW I": G(["PESERTA DIKLAT PERKOPERASIAN DAN UMKM", "TRIWULAN I TAHUN 2023"], PH, B([p[0]])), "TW II": G(["PESERTA DIKLAT PERKOPERASIAN DAN UMKM", "TRIWULAN III TAHUN 2023"], PH, B([p[1]]))}}, P("2023-Q1", p[0]), "tab II, title III: of which quarter?")

d = t_("lintas-tahun")
X("period", "lintas-tahun", {"Izin Usaha 2023.xlsx": {"Izin": G(["UMKM YANG DIFASILITASI IZIN USAHA", "Periode Juli 2022 s.d. Juni 2023"], [["No", "Kecamatan", "Jumlah UMKM"]], B([d.z1]))}}, "a year that is no calendar year")

d = t_("laporan-2023-keadaan-2022"); A, T, J = d.A, d.T, d.J
Y("period", "laporan-2023-keadaan-2022", {"Laporan Tahunan 2023.xlsx": {"Koperasi": G(["LAPORAN TAHUNAN 2023: KOPERASI MENURUT KECAMATAN", "Keadaan 31 Desember 2022"], KA, B([A, T, J]))}}, [m for p in ("2022", "2022-Q4", "2022-12") for m in K(p, A, T, J)], "the report of 2023 holds the position of 2022")

d = t_("tahun-lalu-sebagai-pembanding"); A0, A1, J0, J1 = d.A, [v + 4 for v in d.A], d.J, [v + 6 for v in d.J]
Y("period", "tahun-lalu-sebagai-pembanding", {"Koperasi 2024.xlsx": {"2024": G(["KEADAAN KOPERASI TAHUN 2024"], [["No", "Kecamatan", "Jumlah Koperasi", None, "Koperasi Aktif", None], ["^", "^", "Tahun ini", "Tahun lalu", "Tahun ini", "Tahun lalu"]], B([J1, J0, A1, A0]))}}, K("2024", A1, None, J1) + K("2023", A0, None, J0), "this year and last year", 2024)

# ---- part of the whole, long tables -----------------------------------------------------------------------------------
d = t_("binaan-provinsi"); a1, t1, a2, t2 = d.A, d.T, d.n1, d.n2
Y("part", "binaan-provinsi", {"Koperasi menurut pembina 2023.xlsx": {"2023": G(["KOPERASI MENURUT TINGKAT PEMBINAAN TAHUN 2023"], [["No", "Kecamatan", "Binaan Provinsi", None, "Binaan Kabupaten", None, "Seluruh Koperasi", None, None], ["^", "^", "Aktif", "Tidak Aktif", "Aktif", "Tidak Aktif", "Aktif", "Tidak Aktif", "Jumlah"]],
    B([a2, t2, a1, t1, add(a1, a2), add(t1, t2), add(a1, a2, t1, t2)]))}}, K("2023", add(a1, a2), add(t1, t2), add(a1, a2, t1, t2)), "only the last group is the whole")

d = t_("jenis-data-panjang"); tg, re = [v + 7 for v in d.p1], d.p2
Y("part", "jenis-data-panjang", {"data diklat panjang.xlsx": {"data": long(["Peserta diklat perkoperasian dan UMKM, tahun 2023"], ["Kecamatan", "Jenis Angka", "Triwulan", "Jumlah Peserta"], [[N[i], j, "II", c[i]] for i in range(11) for j, c in (("Rencana", tg), ("Realisasi", re))])}}, P("2023-Q2", re), "plan and outcome in rows")

d = t_("status-batal"); out = ("Turatea", "Batang"); p = d.p1
Y("part", "status-batal", {"pelaksanaan diklat 2024.xlsx": {"data": long(["REKAP PESERTA DIKLAT PERKOPERASIAN DAN UMKM TRIWULAN IV TAHUN 2024"], ["No", "Kecamatan", "Jumlah Peserta", "Pelaksanaan"], [[i + 1, N[i], p[i], "Batal" if N[i] in out else "Terlaksana"] for i in range(11)])}}, P("2024-Q4", but(p, *out)), "two trainings did not take place", 2024)

d = t_("dua-sumber"); a1, a2 = d.A, [v + 5 for v in d.A]; J = add(d.J, [9] * 11)
Y("part", "dua-sumber", {"Koperasi aktif 2023.xlsx": {"2023": G(["KOPERASI AKTIF TAHUN 2023 MENURUT DUA SUMBER"], [["No", "Kecamatan", "Jumlah Koperasi", "Koperasi Aktif", None], ["^", "^", "^", "menurut ODS", "menurut Dinas"]], B([J, a1, a2]))}}, K("2023", J=J), "two sources disagree")

d = t_("lampiran-beda"); z = d.z1; z2 = [v + 4 if N[i] == "Tarowang" else v for i, v in enumerate(z)]
Y("version", "lampiran-beda", {"Izin TW I 2023.xlsx": {"Rekap": G(["UMKM YANG DIFASILITASI IZIN USAHA TRIWULAN I TAHUN 2023"], [["No", "Kecamatan", "Jumlah UMKM"]], B([z])), "Lampiran": G(["UMKM YANG DIFASILITASI IZIN USAHA TRIWULAN I TAHUN 2023"], [["No", "Kecamatan", "Jumlah UMKM"]], B([z2]))}}, Z("2023-Q1", but(z, "Tarowang")), "two tabs disagree on one district")

d = t_("kosong-tak-tampak"); A, T, J = d.A, d.T, d.J
Y("cells", "kosong-tak-tampak", {"Koperasi TW III 2024.xlsx": {"TW III": G(["REKAP KOPERASI TRIWULAN III TAHUN 2024"], KA, B([A, T, J]), fx=fmt(";;;", "C"))}}, K("2024-Q3", None, T, J), "the format shows nothing in the active column", 2024)

# ---- the whole is more, or another ------------------------------------------------------------------------------------
d = t_("usaha-besar"); be = d.n1
Y("whole", "usaha-besar", {"Skala Usaha 2023.xlsx": {"2023": G(["PELAKU USAHA MENURUT SKALA USAHA TAHUN 2023"], [["No", "Kecamatan", "Mikro", "Kecil", "Menengah", "Besar", "Jumlah"]], B([d.mi, d.ke, d.me, be, add(d.um, be)]))}}, U("2023", d.mi, d.ke, d.me), "the sum holds large firms too")

d = t_("pernah-didirikan"); A = d.A; J = add(d.J, d.p1)
Y("whole", "pernah-didirikan", {"Koperasi TW I 2025.xlsx": {"TW I": G(["DATA KOPERASI TRIWULAN I TAHUN 2025"], [["No", "Kecamatan", "Koperasi Aktif", "Jumlah Koperasi yang Pernah Berbadan Hukum (termasuk yang sudah dibubarkan)"]], B([A, J]))}}, K("2025-Q1", A), "dissolved ones counted", 2025)

d = t_("panitia-narasumber"); p, q, r = d.p1, d.n1, d.n2
Y("whole", "panitia-narasumber", {"Diklat TW II 2024.xlsx": {"TW II": G(["PELAKSANAAN DIKLAT PERKOPERASIAN DAN UMKM", "TRIWULAN II TAHUN 2024"], [["No", "Kecamatan", "Jumlah Orang", None, None, None], ["^", "^", "Peserta", "Panitia", "Narasumber", "Jumlah"]], B([p, q, r, add(p, q, r)]))}}, P("2024-Q2", p), "the sum holds organisers and speakers", 2024)

d = t_("izin-dokumen"); k = [d.z1, d.n1, d.n2]
X("whole", "izin-dokumen", {"Izin TW III 2023.xlsx": {"TW III": G(["BANYAKNYA DOKUMEN PERIZINAN YANG TERBIT", "(satu UMKM dapat memiliki lebih dari satu dokumen)", "TRIWULAN III TAHUN 2023"], [["No", "Kecamatan", "Izin Usaha", None, None, None], ["^", "^", "NIB", "PIRT", "Halal", "Jumlah"]], B(k + [add(*k)]))}}, "documents, not UMKM")

d = t_("barang-bantuan"); k = [d.n1, d.n2, d.n3]
X("whole", "barang-bantuan", {"Bantuan Sarpras 2024.xlsx": {"2024": G(["BANTUAN SARANA DAN PRASARANA PELAKU UKM TAHUN 2024"], [["No", "Kecamatan", "Jenis Barang (unit)", None, None, "Jumlah"], ["^", "^", "Mesin Jahit", "Gerobak", "Oven", "^"]], B(k + [add(*k)]))}}, "items of equipment", 2024)

d = t_("sebelum-pemekaran"); five = ["Bangkala", "Tamalatea", "Binamu", "Batang", "Kelara"]
X("place", "sebelum-pemekaran", {"Koperasi 2023.xlsx": {"2023": R([["KEADAAN KOPERASI TAHUN 2023"], ["menurut wilayah kecamatan sebelum pemekaran"], [], ["No", "Kecamatan", "Aktif", "Tidak Aktif", "Jumlah Koperasi"]] + [[k + 1, n, d.A[k], d.T[k], d.J[k]] for k, n in enumerate(five)] + [["Jumlah", None, sum(d.A[:5]), sum(d.T[:5]), sum(d.J[:5])]])}}, "the five old districts")

d = t_("bombana"); nm = ["Rumbia", "Rumbia Tengah", "Poleang", "Poleang Barat", "Kabaena", "Lantari Jaya"]
X("place", "bombana", {"pembanding.xlsx": {"UMKM": R([["JUMLAH UMKM MENURUT KECAMATAN"], ["KABUPATEN BOMBANA TAHUN 2023"], [], ["No", "Kecamatan", "Mikro", "Kecil", "Menengah", "Jumlah"]] + [[k + 1, n, d.mi[k], d.ke[k], d.me[k], d.um[k]] for k, n in enumerate(nm)])}}, "another regency has a Rumbia")

d = t_("kabupaten-batang"); nm = ["Bantaeng", "Takalar", "Batang", "Bombana"]
X("place", "kabupaten-batang", {"studi banding koperasi.xlsx": {"2024": R([["JUMLAH KOPERASI DI KABUPATEN TUJUAN STUDI BANDING TAHUN 2024"], [], ["No", "Kabupaten", "Koperasi Aktif", "Koperasi Tidak Aktif", "Jumlah Koperasi"]] + [[k + 1, n, d.A[k] * 9, d.T[k] * 9, d.J[k] * 9] for k, n in enumerate(nm)])}}, "Batang is a regency here", 2024)

d = t_("baru-sampai-mei")
X("note", "baru-sampai-mei", {"Peserta diklat TW II 2023.xlsx": {"TW II": G(["PESERTA DIKLAT PERKOPERASIAN DAN UMKM TRIWULAN II TAHUN 2023"], PH, B([d.p1]), ["Catatan: baru direkap s.d. pertengahan Mei, bulan Juni menyusul"])}}, "half a quarter")

d = t_("huruf-renggang"); A, T, J = d.A, d.T, d.J
X("status", "huruf-renggang", {"Koperasi TW III 2023.xlsx": {"TW III": G(["S I M U L A S I", "KEADAAN KOPERASI TRIWULAN III TAHUN 2023"], KA, B([A, T, J]))}}, "spaced letters say simulation")

d = t_("baris-judul-kedua"); A, T, J = d.n1, d.n2, add(d.n1, d.n2)
X("subject", "baris-judul-kedua", {"Koperasi 2024.xlsx": {"Rekap": G(["REKAPITULASI JUMLAH KOPERASI TAHUN 2024", "YANG DIUSULKAN UNTUK DIBUBARKAN", "KABUPATEN JENEPONTO"], [["No", "Kecamatan", "Jumlah Koperasi"]], B([J]), tm=3)}}, "the title goes on: proposed to be dissolved", 2024)

d = t_("tab-pemilik"); c, e = [d.mi, d.ke, d.me], [[v // 2 for v in d.mi], d.n1, d.n2]
X("subject", "tab-pemilik", {"UMKM 2023.xlsx": {"Pemilik Lk": G(["DATA UMKM TAHUN 2023"], UH, B(c + [add(*c)])), "Pemilik Pr": G(["DATA UMKM TAHUN 2023"], UH, B(e + [add(*e)]))}}, "tabs by the owner's sex")

d = t_("berkas-kopwan"); A, T = d.n1, d.n2
X("subject", "berkas-kopwan", {"Koperasi Wanita (Kopwan) 2023.xlsx": {"2023": G(["JUMLAH KOPERASI TAHUN 2023"], KG, B([A, T, add(A, T)]))}}, "the file name narrows")

d = t_("t-dan-r"); tg = [[v + 6 for v in c] for c in (d.p1, d.p2)]; re = [d.p3, d.p4]
Y("target", "t-dan-r", {"Diklat SMT I 2024.xlsx": {"SMT I": G(["TARGET (T) DAN REALISASI (R) PESERTA DIKLAT PERKOPERASIAN DAN UMKM", "TAHUN 2024"], [["No", "Kecamatan", "TW I", None, "TW II", None], ["^", "^", "T", "R", "T", "R"]], B([tg[0], re[0], tg[1], re[1]]))}}, P("2024-Q1", re[0]) + P("2024-Q2", re[1]), "T and R", 2024)

d = t_("k-dan-rp"); k, rp = [d.p1, d.p2], [d.r1, d.r2]
Y("unit", "k-dan-rp", {"Evaluasi diklat 2023.xlsx": {"Evaluasi": G(["REALISASI KINERJA (K, orang) DAN ANGGARAN (Rp)", "PESERTA DIKLAT PERKOPERASIAN DAN UMKM TAHUN 2023"], [["No", "Kecamatan", "TW I", None, "TW II", None], ["^", "^", "K", "Rp", "K", "Rp"]], B([k[0], rp[0], k[1], rp[1]]))}}, P("2023-Q1", k[0]) + P("2023-Q2", k[1]), "performance and money side by side")

d = t_("kolom-data-tahun-lalu"); A, J = d.A, add(d.J, [4] * 11)
Y("period", "kolom-data-tahun-lalu", {"Koperasi TW II 2024.xlsx": {"TW II": G(["KEADAAN KOPERASI TRIWULAN II TAHUN 2024"], [["No", "Kecamatan", "Jumlah Koperasi", "Koperasi Aktif (data tahun 2023)"]], B([J, A]))}}, K("2024-Q2", J=J) + K("2023", A), "one heading says another year", 2024)

d = t_("surat-tarik-kembali"); A, T, J = d.A, d.T, d.J
X("version", "surat-tarik-kembali", {"Rekap koperasi TW II 2023.xlsx": {"TW II": G(["REKAP KOPERASI TRIWULAN II TAHUN 2023"], KA, B([A, T, J]))}, "Surat.xlsx": {"Surat": R([["Kepada Yth. Kasubag Perencanaan"], [], ["Bersama ini kami sampaikan bahwa berkas Rekap koperasi TW II 2023 kami tarik kembali karena"], ["angkanya keliru. Berkas pengganti akan dikirim kemudian."], [], ["Kepala Bidang Kelembagaan Koperasi"]])}}, "a letter in the inbox withdraws the file")

d = t_("lembar-catatan"); A, J, um = d.A, d.J, d.um
Y("note", "lembar-catatan", {"Data IKU 2023.xlsx": {"Data": G(["DATA IKU TAHUN 2023"], [["No", "Kecamatan", "Jumlah Koperasi Aktif", "Jumlah Seluruh Koperasi", "Jumlah UMKM"]], B([A, J, um])), "Catatan": R([["CATATAN"], ["Kolom Jumlah UMKM pada lembar Data belum dimutakhirkan (masih data tahun 2021)."]])}}, K("2023", A, None, J), "a note on another sheet about one column")

d = t_("tahun-buku"); A, T, J = d.A, d.T, d.J
Y("period", "tahun-buku", {"Koperasi.xlsx": {"Rekap": G(["REKAPITULASI KOPERASI", "TAHUN BUKU 2022 (DILAPORKAN PADA RAT TAHUN 2023)"], KA, B([A, T, J]))}}, K("2022", A, T, J), "book year 2022, reported in 2023")

d = t_("salah-satuan-kolom"); b = d.n1
X("unit", "salah-satuan-kolom", {"Sarpras UKM 2025.xlsx": {"2025": G(["BANTUAN SARANA DAN PRASARANA BAGI UKM TAHUN 2025"], [["No", "Kecamatan", "Penerima Bantuan (kelompok, @ 10 orang)"]], B([b]))}}, "groups of ten", 2025)

# ---- how the sheet is built -------------------------------------------------------------------------------------------
d = t_("judul-ulang-urutan-lain"); A, T, J = d.A, d.T, d.J
Y("layout", "judul-ulang-urutan-lain", {"Koperasi TW II 2025.xlsx": {"TW II": R([["REKAP KOPERASI TRIWULAN II TAHUN 2025"], [], ["No", "Kecamatan", "Koperasi Aktif", "Koperasi Tidak Aktif", "Jumlah Koperasi"]] + [[i + 1, N[i], A[i], T[i], J[i]] for i in range(6)] +
    [["No", "Kecamatan", "Jumlah Koperasi", "Koperasi Aktif", "Koperasi Tidak Aktif"]] + [[i + 1, N[i], J[i], A[i], T[i]] for i in range(6, 11)])}}, K("2025-Q2", A, T, J), "the heading stands again, its columns in another order", 2025)

d = t_("koperasi-dan-umkm"); J, um = d.J, d.um
Y("whole", "koperasi-dan-umkm", {"KUMKM 2023.xlsx": {"2023": G(["JUMLAH KOPERASI DAN UMKM TAHUN 2023"], [["No", "Kecamatan", "Jumlah Koperasi", "Jumlah UMKM", "Jumlah Koperasi dan UMKM"]], B([J, um, add(J, um)]))}}, K("2023", J=J) + U("2023", um=um), "the last column adds both")

d = t_("rumus-enam-puluh-persen"); J = d.J; est = [(6 * v + 5) // 10 for v in J]
Y("arithmetic", "rumus-enam-puluh-persen", {"Koperasi TW III 2025.xlsx": {"TW III": G(["KEADAAN KOPERASI TRIWULAN III TAHUN 2025"], [["No", "Kecamatan", "Jumlah Koperasi", "Koperasi Aktif"]],
    B([J, [F(f"=ROUND(C{4+i}*60%,0)", est[i]) for i in range(11)]], tcols=[None, sum(est)]))}}, K("2025-Q3", J=J), "active is a formula: 60 % of all", 2025)

d = t_("sd-agustus-di-bawah")
Y("period", "sd-agustus-di-bawah", {"Diklat 2023.xlsx": {"2023": G(["PESERTA DIKLAT PERKOPERASIAN DAN UMKM TAHUN 2023"], PH, B([d.p1]), ["", "Keadaan data: s.d. bulan Agustus 2023"])}}, P("2023-08", d.p1, True), "the year only up to August")

d = t_("tw-bergeser")
X("period", "tw-bergeser", {"Izin 2023.xlsx": {"2023": G(["UMKM YANG DIFASILITASI IZIN USAHA TAHUN 2023"], [["No", "Kecamatan", "TW I (Apr-Jun)", "TW II (Jul-Sep)", "TW III (Okt-Des)"]], B([d.z1, d.z2, d.z3]))}}, "the quarters' names and months disagree")

d = t_("baris-kedua-rencana")
X("target", "baris-kedua-rencana", {"Diklat TW II 2025.xlsx": {"TW II": G(["PESERTA DIKLAT PERKOPERASIAN DAN UMKM", "TRIWULAN II TAHUN 2025"], [["No", "Kecamatan", "Jumlah Peserta\n(rencana)"]], B([d.p1]))}}, "the heading's second line: planned", 2025)

d = t_("total-berpersen"); J = [v + 60 for v in d.J]; A = d.nums(38, 59, "pc")
Y("unit", "total-berpersen", {"Keaktifan TW IV 2023.xlsx": {"TW IV": G(["KEAKTIFAN KOPERASI TRIWULAN IV TAHUN 2023"], [["No", "Kecamatan", "Jumlah Koperasi", "Koperasi Aktif"]], B([J, A], tcols=[None, f"{share(A, J)} %"]))}}, K("2023-Q4", J=J), "the total row shows a percentage")

d = t_("heading-dicoret"); A0, A, J = d.A, [v + 3 for v in d.A], add(d.J, [5] * 11)
def strikecol(ws):
    for r in range(3, 16): ws[f"C{r}"].font = Font(strike=True)
Y("version", "heading-dicoret", {"Koperasi TW IV 2024.xlsx": {"TW IV": G(["KEADAAN KOPERASI TRIWULAN IV TAHUN 2024"], [["No", "Kecamatan", "Koperasi Aktif", "Koperasi Aktif (diperbarui)", "Jumlah Koperasi"]], B([A0, A, J]), fx=strikecol)}}, K("2024-Q4", A, None, J), "a struck column and its renewal", 2024)

d = t_("nol-sementara"); p = [0 if N[i] in ("Turatea", "Rumbia") else v for i, v in enumerate(d.p1)]
Y("cells", "nol-sementara", {"Diklat TW I 2025.xlsx": {"TW I": G(["PESERTA DIKLAT PERKOPERASIAN DAN UMKM TRIWULAN I TAHUN 2025"], [PH[0] + ["Ket."]], [r + ["belum ada laporan, sementara diisi 0" if r[1] in ("Turatea", "Rumbia") else None] for r in B([p])])}}, P("2025-Q1", but(p, "Turatea", "Rumbia")), "a nought that means missing", 2025)

d = t_("kode-99"); z = [99 if N[i] in ("Batang", "Arungkeke") else v for i, v in enumerate(d.z1)]
Y("cells", "kode-99", {"Izin TW II 2024.xlsx": {"TW II": G(["UMKM YANG DIFASILITASI IZIN USAHA TRIWULAN II TAHUN 2024"], [["No", "Kecamatan", "Jumlah UMKM"]], B([z], total=None), ["Keterangan: 99 = data belum tersedia"])}}, Z("2024-Q2", but(z, "Batang", "Arungkeke")), "99 stands for missing", 2024)

d = t_("dibagi-rata")
X("note", "dibagi-rata", {"UMKM TW IV 2024.xlsx": {"TW IV": G(["JUMLAH UMKM TRIWULAN IV TAHUN 2024"], [["No", "Kecamatan", "Jumlah UMKM"]], B([[1204] * 11]), ["Catatan: angka kecamatan diperoleh dengan membagi rata jumlah kabupaten"])}}, "the regency's figure by eleven", 2024)

d = t_("unit-dan-anggota"); A, T, J, a, b = d.A, d.T, d.J, d.o1, d.o2
Y("layout", "unit-dan-anggota", {"Koperasi TW I 2023.xlsx": {"TW I": G(["KEADAAN KOPERASI TRIWULAN I TAHUN 2023"], [["No", "Kecamatan", "Koperasi (unit)", None, None, "Anggota (orang)", None, None], ["^", "^"] + ["Aktif", "Tidak Aktif", "Jumlah"] * 2], B([A, T, J, a, b, add(a, b)]))}}, K("2023-Q1", A, T, J), "the same sub-headings under members")

d = t_("bangkala-dua-kali"); p = d.p1; nm = ["Bangkala" if n == "Bangkala Barat" else n for n in N]
Y("place", "bangkala-dua-kali", {"Diklat TW IV 2024.xlsx": {"TW IV": G(["PESERTA DIKLAT PERKOPERASIAN DAN UMKM TRIWULAN IV TAHUN 2024"], PH, B([p], names=nm))}}, P("2024-Q4", but(p, "Bangkala", "Bangkala Barat")), "Bangkala twice, Bangkala Barat not at all", 2024)

d = t_("tingkat-kabupaten"); A, T, J = d.A, d.T, d.J; rows = B([A, T, J], total=None) + [[12, "Lintas kecamatan (tingkat kabupaten)", 6, 2, 8], ["JUMLAH", None, sum(A) + 6, sum(T) + 2, sum(J) + 8]]
Y("place", "tingkat-kabupaten", {"Koperasi 2022.xlsx": {"2022": G(["JUMLAH KOPERASI TAHUN 2022"], KA, rows)}}, K("2022", A, T, J), "a twelfth row that is no district", 2022)

d = t_("baris-lama-tersembunyi"); A, T, J = d.A, d.T, d.J; rows = B([A, T, J], total=None); rows.insert(9, [None, "Kelara", 3, 2, 5])
def hiderow(ws):
    r = [c.row for c in ws["B"] if c.value == "Kelara"][0]; ws.row_dimensions[r].hidden = True
Y("cells", "baris-lama-tersembunyi", {"Koperasi TW II 2022.xlsx": {"TW II": G(["KEADAAN KOPERASI TRIWULAN II TAHUN 2022"], KA, rows + [["JUMLAH", None, sum(A), sum(T), sum(J)]], fx=hiderow)}}, K("2022-Q2", A, T, J), "a hidden older row for Kelara; the total holds the visible one", 2022)
