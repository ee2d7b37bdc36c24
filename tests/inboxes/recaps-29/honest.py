import short; short.ROUND = "w29r"
from tools import *
def rows(d, cols, extra={}): return [[i + 1, N[i]] + [c[i] for c in cols] + extra.get(i, []) for i in range(11)]
PDT = "Jumlah Peserta (orang)"


# ---- titles and headings
d = D("g01")
H("koperasi-terdaftar", {"banyaknya kop.xlsx": {"Data": one(["BANYAKNYA KOPERASI YANG TERDAFTAR", "DI KABUPATEN JENEPONTO MENURUT KECAMATAN", "Keadaan 30 Juni 2023"], "Banyaknya Koperasi (unit)", d.J)}}, V(K_, "2023-Q2", d.J), "registered cooperatives: all of them")
d = D("g02")
H("manajer-karyawan-samping", {"Kop dan tenaga.xlsx": {"Rekap": ST(["DATA KOPERASI DAN TENAGA KERJANYA", "TRIWULAN II TAHUN 2023"], ["Jml Kop. Aktif", "Jml Kop. Tdk Aktif", "Jml Kop.", "Manajer (orang)", "Karyawan (orang)"], kt(d) + [d.n1, d.o1])}}, KM(d, "2023-Q2"), "managers and employees beside")
d = D("g03"); r = parts(d.J, 3, "g03")
H("tingkat-kesehatan", {"Penilaian kesehatan.xlsx": {"Rekap": TT(["REKAPITULASI KOPERASI DAN TINGKAT KESEHATANNYA", "TAHUN 2023"], [("Jumlah Koperasi (unit)", KTJ), ("Tingkat Kesehatan (unit)", ["Sehat", "Cukup Sehat", "Dalam Pengawasan"])], kt(d) + r)}}, KM(d, "2023"), "grades of health beside")
d = D("g04"); ak, tk = parts(d.A, 2, "g04a"), parts(d.T, 2, "g04t")
H("konvensional-syariah-seluruh", {"koperasi pola usaha.xlsx": {"Rekap": TT(["KOPERASI MENURUT POLA PENGELOLAAN", "Per 30 September 2023"], [("Konvensional", KTJ), ("Syariah", KTJ), ("Seluruh Koperasi", KTJ)],
    [ak[0], tk[0], add(ak[0], tk[0]), ak[1], tk[1], add(ak[1], tk[1])] + kt(d))}}, KM(d, "2023-Q3"), "two kinds and all: all counts")
d = D("g05")
H("target-kop-aktif", {"Renja kelembagaan.xlsx": {"Capaian": TT(["CAPAIAN PEMBINAAN KOPERASI TAHUN 2023"], [("Jumlah Koperasi Aktif (unit)", ["Target", "Realisasi", "Capaian (%)"])], [add(d.A, d.n1), d.A, pct(d.A, add(d.A, d.n1))])}}, V(A_, "2023", d.A), "target of active cooperatives beside what is there")
d = D("g06")
H("lima-program", {"Matriks data dinas.xlsx": {"Matriks": TT(["MATRIKS DATA DINAS KOPERASI DAN UKM", "TAHUN 2023"], [("Koperasi (unit)", KTJ), ("UMKM (unit)", MKM), "Peserta Diklat (orang)", "UMKM Difasilitasi Izin Usaha", ("Bantuan Sarana Prasarana (UKM)", ["Target", "Realisasi"])],
    kt(d) + sz(d) + [d.p1, d.z1, d.tg, d.bt])}}, KM(d, "2023") + UM(d, "2023") + V(PD, "2023", d.p1) + V(IZ, "2023", d.z1) + V(TG, "2023", d.tg) + V(BT, "2023", d.bt), "all five programmes in one wide table")
d = D("g07")
H("mengajukan-dan-menerima", {"sarpras alur.xlsx": {"Rekap": ST(["BANTUAN SARANA DAN PRASARANA BAGI UKM", "TAHUN ANGGARAN 2023"], ["Target UKM", "UKM yang Mengajukan Proposal", "UKM yang Difasilitasi", "Sisa Target"], [add(d.bt, d.n1), add(d.bt, d.n2, d.n3), d.bt, d.n1])}},
  V(TG, "2023", add(d.bt, d.n1)) + V(BT, "2023", d.bt), "those who applied beside those who got it")
d = D("g08"); s = parts(d.bt, 2, "g08")
H("tahap-dan-jumlah", {"Penyerahan bantuan tw4.xlsx": {"Rekap": TT(["UKM PENERIMA BANTUAN SARANA DAN PRASARANA", "TRIWULAN IV TAHUN 2023"], [("Penyerahan (UKM)", ["Tahap I", "Tahap II"]), "Jumlah UKM Penerima"], s + [d.bt])}}, V(BT, "2023-Q4", d.bt), "two stages of handing over and their sum")
d = D("g09"); s = parts(d.p1, 3, "g09")
H("kelompok-umur", {"diklat umur.xlsx": {"Rekap": TT(["PESERTA DIKLAT PERKOPERASIAN DAN UMKM MENURUT UMUR", "TRIWULAN II TAHUN 2023"], [("Kelompok Umur (tahun)", ["< 25", "25 - 45", "> 45"]), PDT], s + [d.p1])}}, V(PD, "2023-Q2", d.p1), "ages and the sum")
d = D("g10")
H("biaya-samping", {"izin dan biaya.xlsx": {"Rekap": ST(["REKAP FASILITASI IZIN USAHA BAGI UMKM", "TRIWULAN III TAHUN 2023"], ["Jumlah UMKM Difasilitasi", "Biaya Fasilitasi (Rp)", "Petugas Pendamping (orang)"], [d.z1, d.r1, d.n1])}}, V(IZ, "2023-Q3", d.z1), "cost and staff beside")

# ---- periods
d = D("g11")
H("periode-juli-september", {"diklat jul-sep.xlsx": {"Rekap": one(["REKAPITULASI PESERTA DIKLAT PERKOPERASIAN DAN UMKM", "PERIODE JULI - SEPTEMBER 2023"], PDT, d.p1)}}, V(PD, "2023-Q3", d.p1), "three months: a quarter")
d = D("g12")
H("isian-periode-dua-baris", {"Form rekap.xlsx": {"Form": KT(["FORM REKAP KOPERASI", ["Periode Pelaporan", None, ": Triwulan 3"], ["Tahun Pelaporan", None, ": 2023"], ["Bidang", None, ": Kelembagaan Koperasi"]], d)}}, KM(d, "2023-Q3"), "quarter and year on lines of their own")
d = D("g13")
H("triwulan-ke-tiga", {"izin ketiga.xlsx": {"Lap": one(KOP + ["", "LAPORAN FASILITASI IZIN USAHA UMKM", "TRIWULAN KE-III (TIGA) TAHUN ANGGARAN 2023"], "UMKM yang Difasilitasi", d.z1, TAIL("Bontosunggu, 5 Oktober 2023", "Kepala Bidang Pemberdayaan UKM,"))}}, V(IZ, "2023-Q3", d.z1), "number and word, signed in October")
d = D("g14")
H("izin-semester-dua", {"Izin sem 2.xlsx": {"Sem 2": one(["UMKM YANG DIFASILITASI IZIN USAHA", "SEMESTER II TAHUN 2023"], "Jumlah UMKM", d.z1)}}, V(IZ, "2023-S2", d.z1), "flow of the second half year")
d = D("g15"); s = parts(d.p1, 2, "g15")
H("diklat-smt-satu-lp", {"diklat sem 1 lp.xlsx": {"Data": ST(["PESERTA PELATIHAN KOPERASI DAN UMKM SEMESTER I TAHUN 2023"], ["Laki-laki", "Perempuan", "Jumlah Peserta"], s + [d.p1])}}, V(PD, "2023-Q2", d.p1, True), "first half year, men and women and both")
d = D("g16")
H("sd-agustus", {"progres izin agustus.xlsx": {"Progres": one(["PROGRES FASILITASI IZIN USAHA UMKM", "s.d. Agustus 2023"], "Jumlah UMKM", d.z1)}}, V(IZ, "2023-08", d.z1, True), "running total to August")
d = D("g17")
H("sd-30-september", {"sarpras sd sept.xlsx": {"Rekap": ST(["REALISASI BANTUAN SARANA PRASARANA UKM", "Sampai dengan September 2023"], ["Target UKM Tahun 2023", "Realisasi UKM s.d. September 2023", "Persen"], [d.tg, d.bt, pct(d.bt, d.tg)])}}, V(TG, "2023", d.tg) + V(BT, "2023-Q3", d.bt, True), "running total in title and heading")
d = D("g18"); m = [d.nums(0, 8, f"m{k}") for k in range(3)]
H("okt-nop-des-rata", {"sarpras tw iv bulan.xlsx": {"TW IV": TT(["UKM PENERIMA BANTUAN SARANA PRASARANA TAHUN 2023"], [("Jumlah UKM", ["Okt", "Nop", "Des", "Jumlah TW IV", "Rata-rata per Bulan"])], m + [add(*m), [round(v / 3, 2) for v in add(*m)]])}}, months(BT, m, 10) + V(BT, "2023-Q4", add(*m)), "three months, their sum, their average")
d = D("g19")
H("bulan-agustus-titik-dua", {"pelatihan 08.xlsx": {"08": one(["REKAP PESERTA PELATIHAN KOPERASI DAN UMKM", "BULAN : AGUSTUS", "TAHUN : 2023"], PDT, d.p1)}}, V(PD, "2023-08", d.p1), "month and year on two lines")
d = D("g20")
H("judul-lawan-nama-bulan", {"diklat maret.xlsx": {"Rekap": one(["PESERTA DIKLAT KOPERASI DAN UMKM", "BULAN APRIL 2023"], PDT, d.p1)}}, V(PD, "2023-04", d.p1), "title beats the month of the file name")
d = D("g21")
H("umkm-nama-tw-lain", {"umkm tw 4 2023.xlsx": {"Rekap": UT(["KEADAAN UMKM", "AKHIR TRIWULAN III TAHUN 2023"], d)}}, UM(d, "2023-Q3"), "title beats the quarter of the file name")
d = D("g22")
H("folder-bulan", {"Laporan Bulanan/September 2023/izin usaha.xlsx": {"Sheet1": one(["UMKM YANG DIFASILITASI IZIN USAHA KABUPATEN JENEPONTO"], "Jumlah UMKM", d.z1)}}, V(IZ, "2023-09", d.z1), "only the folder has the month")
d = D("g23")
H("dicetak-tanggal", {"cetakan kop.xlsx": {"Cetak": KT(["DATA KOPERASI TRIWULAN III TAHUN 2023", ["Dicetak tanggal", None, date(2023, 10, 12)]], d, ["Halaman 1 dari 1"], order=range(11))}}, KM(d, "2023-Q3"), "date of printing in the quarter after")
d = D("g24")
H("tahun-buku-maret", {"Keragaan TB.xlsx": {"Keragaan": KT(["KERAGAAN KOPERASI KABUPATEN JENEPONTO", "TAHUN BUKU 2023"], d, TAIL("Bontosunggu, 15 Maret 2024", "Kepala Bidang Kelembagaan Koperasi,"))}}, KM(d, "2023"), "the year of the books, signed in March after")
y = series("g25", 2)
H("tahun-dan-kenaikan", {"umkm 2022 2023.xlsx": {"Data": ST(["JUMLAH UMKM MENURUT KECAMATAN"], ["Tahun 2022", "Tahun 2023", "Kenaikan (%)"], [y[0].um, y[1].um, [round(100 * (b - a) / a, 2) for a, b in zip(y[0].um, y[1].um)]])}}, V(U_, "2022", y[0].um) + V(U_, "2023", y[1].um), "two years and the growth in percent")
y = series("g26", 2)
H("tumpuk-dua-tahun", {"Koperasi dua tahun.xlsx": {"Koperasi": R(tab(["Tabel 1. Koperasi menurut Kecamatan, Keadaan 31 Desember 2022"], N1(*KTJ), kt(y[0])) + [[], []] + tab(["Tabel 2. Koperasi menurut Kecamatan, Keadaan 31 Desember 2023"], N1(*KTJ), kt(y[1])))}}, KM(y[0], "2022-Q4") + KM(y[1], "2023-Q4"), "two tables, a year each")
d = D("g27"); q = [d.p1, d.p2, d.p3, d.p4]
H("panjang-periode-kode", {"ekspor diklat.xlsx": {"export": long(["Peserta Diklat Perkoperasian dan UMKM"], ["Periode", "Kecamatan", "Jumlah Peserta (orang)"], [[f"TW{k + 1}-2023", N[i], q[k][i]] for k in range(4) for i in range(11)])}}, flow(PD, q), "long form, a code of the quarter")
y = series("g28", 2)
H("blok-tw-kolom-kop", {"Kop tw3 tw4.xlsx": {"Rekap": TT(["PERKEMBANGAN KOPERASI TAHUN 2023"], [("Keadaan Triwulan III", KTJ), ("Keadaan Triwulan IV", KTJ)], kt(y[0]) + kt(y[1]), merged=False)}}, KM(y[0], "2023-Q3") + KM(y[1], "2023-Q4"), "two quarters beside each other, unmerged")

# ---- tabs, files
d = D("g29")
H("tab-pokok", {"Data bidang jun 23.xlsx": {"Koperasi": KT(["DATA PER 30 JUNI 2023", "Kabupaten Jeneponto"], d), "UMKM": UT(["DATA PER 30 JUNI 2023", "Kabupaten Jeneponto"], d)}}, KM(d, "2023-Q2") + UM(d, "2023-Q2"), "what it is about stands in tab and headings only")
d = D("g30")
H("tab-kamus", {"UMKM tw1.xlsx": {"Rekap": UT(["DATA UMKM TRIWULAN I TAHUN 2023"], d), "Kamus": R([["KAMUS ISTILAH"], ["Istilah", "Arti"], ["Mikro", "hasil penjualan tahunan paling banyak Rp2 miliar"], ["Kecil", "lebih dari Rp2 miliar sampai Rp15 miliar"], ["Menengah", "lebih dari Rp15 miliar sampai Rp50 miliar"]])}}, UM(d, "2023-Q1"), "a sheet of definitions")
d = D("g31")
H("tanda-terima", {"Setoran kop tw4.xlsx": {"Data": KT(["DATA KOPERASI TRIWULAN IV TAHUN 2023"], d), "Tanda Terima": R([["TANDA TERIMA"], ["Telah diterima berkas data koperasi Triwulan IV Tahun 2023 dari Bidang Kelembagaan Koperasi."], ["Diterima tanggal", "9 Januari 2024"], ["Penerima", "Subbagian Perencanaan"]])}}, KM(d, "2023-Q4"), "a receipt as the second sheet")
d = D("g32")
H("disposisi-teruskan", {"umkm tw2 disposisi.xlsx": {"UMKM": UT(["DATA UMKM TRIWULAN II TAHUN 2023"], d), "Disposisi": R([["LEMBAR DISPOSISI"], ["Dari", "Kepala Dinas"], ["Isi", "Data sudah benar, teruskan ke Bappeda."]])}}, UM(d, "2023-Q2"), "the head's note: right, send it on")
y = series("g33", 2)
H("berkas-koreksi", {f"kop tw2 2023{s}.xlsx": {"Rekap": KT(["REKAP KOPERASI TRIWULAN II TAHUN 2023"], v)} for v, s in zip(y, ("", " - koreksi"))}, KM(y[1], "2023-Q2"), "the corrected one counts")
d = D("g34")
H("kolom-kode-tersembunyi", {"umkm kode.xlsx": {"Data": R([["DATA UMKM KABUPATEN JENEPONTO"], ["POSISI 31 DESEMBER 2023"], [], ["No.", "Kode BPS", "Kecamatan"] + MKM] + [[i + 1, BPS[i], N[i]] + [c[i] for c in sz(d)] for i in range(11)] + [[None, None, "Jumlah"] + [sum(c) for c in sz(d)]], fx=lambda ws: hide_col(ws, "Kode BPS"))}},
  UM(d, "2023-Q4"), "the column of codes is hidden")

# ---- rows and places
d = D("g35"); sp = {"Bangkala Barat": "Bangkala Brt", "Bontoramba": "Bonto Ramba", "Arungkeke": "Arung Keke", "Turatea": "Turate'a"}
H("ejaan-kec-titik", {"peserta diklat tw1.xlsx": {"Rekap": one(["PESERTA DIKLAT TRIWULAN I TAHUN 2023"], PDT, d.p1, name=lambda n: "Kec." + sp.get(n, n))}}, V(PD, "2023-Q1", d.p1), "other spellings, Kec. without a space")
d = D("g36")
H("status-ke-bawah", {"kop status baris.xlsx": {"Rekap": R([["DATA KOPERASI TRIWULAN I TAHUN 2023"], [], ["No.", "Kecamatan", "Status", "Jumlah Koperasi (unit)"]]
    + [[i + 1 if k == 0 else None, N[i] if k == 0 else None, w, c[i]] for i in range(11) for k, (w, c) in enumerate((("Aktif", d.A), ("Tidak Aktif", d.T), ("Jumlah", d.J)))], [f"{c}{4 + 3 * i}:{c}{6 + 3 * i}" for i in range(11) for c in "AB"])}}, KM(d, "2023-Q1"), "three rows a district: active, not, sum")
d = D("g37")
H("dua-baris-fisik", {"umkm tinggi.xlsx": {"Rekap": R([["DATA UMKM TAHUN 2023"], []] + N1(*MKM) + [x for i in range(11) for x in ([i + 1, N[i]] + [c[i] for c in sz(d)], [])], [f"{c}{4 + 2 * i}:{c}{5 + 2 * i}" for i in range(11) for c in "ABCDEF"])}}, UM(d, "2023"), "each district merged over two rows")
d = D("g38"); s = parts(d.p2, 2, "g38")
H("anak-baris-asal", {"diklat asal.xlsx": {"Rekap": R([["PESERTA DIKLAT PERKOPERASIAN DAN UMKM", ], ["TRIWULAN II TAHUN 2023"], [], ["No.", "Kecamatan / Asal Peserta", PDT]]
    + [x for i in range(11) for x in ([i + 1, N[i], d.p2[i]], [None, "   - dari koperasi", s[0][i]], [None, "   - dari UMKM", s[1][i]])] + [[None, "Jumlah", sum(d.p2)]])}}, V(PD, "2023-Q2", d.p2), "district rows with the sum, two lines of parts below each")
d = D("g39"); rw = []
for i, j, v, x in villages(d, [d.mi, d.ke, d.me], "g39"):
    if j == 0: rw.append([roman(i + 1), "Kecamatan " + N[i]])
    rw.append([j + 1, v] + x + [sum(x)])
H("desa-tanpa-jumlah-kec", {"Pendataan desa.xlsx": {"Desa": R([["PENDATAAN UMKM MENURUT DESA/KELURAHAN"], ["TAHUN 2023"], [], ["No.", "Kecamatan, Desa/Kelurahan"] + MKM] + rw + [[None, "Jumlah Kabupaten"] + [sum(c) for c in sz(d)]])}}, UM(d, "2023"), "all villages below a line with the district's name, no sums")
d = D("g40"); b = rows(d, kt(d)); half = lambda a, z: [sum(c[a:z]) for c in kt(d)]
H("jumlah-pindahan", {"kop dua halaman.xlsx": {"Rekap": R([["REKAPITULASI KOPERASI PER 31 DESEMBER 2023"], []] + N1(*KTJ) + b[:6] + [[None, "Jumlah dipindahkan"] + half(0, 6), [], ["Halaman 2"]] + N1(*KTJ) + [[None, "Jumlah pindahan"] + half(0, 6)] + b[6:] + [[None, "Jumlah"] + half(0, 11)])}},
  KM(d, "2023-Q4"), "two pages, the sum carried over")
d = D("g41"); q = [d.z1, d.z2, d.z3]
H("melintang-kop-izin", {"Lintang tw.xlsx": {"Data": R([["DATA KOPERASI DAN FASILITASI IZIN USAHA TAHUN 2023"], [], ["No.", "Uraian", "Satuan"] + N + ["Kabupaten"], ["I", "KOPERASI"], [1, "Koperasi aktif", "unit"] + d.A + [sum(d.A)], [2, "Koperasi tidak aktif", "unit"] + d.T + [sum(d.T)],
    ["II", "UMKM YANG DIFASILITASI IZIN USAHA"]] + [[k + 1, TRI[k], "UMKM"] + q[k] + [sum(q[k])] for k in range(3)])}}, V(A_, "2023", d.A) + V(X_, "2023", d.T) + flow(IZ, q), "districts across, two sections, quarters in the second")
d = D("g42")
H("seksi-kecamatan-seluruh", {"umkm blok.xlsx": {"Rekap": R([["REKAPITULASI UMKM TRIWULAN III TAHUN 2023"], []] + N1(*MKM) + [["A.", "KECAMATAN"]] + rows(d, sz(d)) + [["B.", "KABUPATEN"], [None, "Jeneponto"] + [sum(c) for c in sz(d)]])}}, UM(d, "2023-Q3"), "a line below the heading: districts; then the regency")
d = D("g43"); z = [0 if i % 4 == 1 else v for i, v in enumerate(d.z1)]
H("nol-tidak-ada", {"izin tw1 nol.xlsx": {"Rekap": one(["UMKM YANG DIFASILITASI IZIN USAHA TRIWULAN I TAHUN 2023"], "Jumlah UMKM", z, ["Angka 0 berarti tidak ada UMKM yang difasilitasi pada triwulan ini."])}}, V(IZ, "2023-Q1", z), "0 is nothing, says the note")
d = D("g44"); z = [0 if i % 3 == 2 else v for i, v in enumerate(d.bt)]
H("garis-datar-nihil", {"sarpras tw2 strip.xlsx": {"Rekap": one(["UKM PENERIMA BANTUAN SARANA DAN PRASARANA", "TRIWULAN II TAHUN 2023"], "Jumlah UKM", [v or "–" for v in z], ["(–) = nihil"], total=None)}}, V(BT, "2023-Q2", z), "long dashes are nothing")
d = D("g45")
def c45(ws):
    r = [c for c in ws["B"] if c.value and "jumlah" in str(c.value).lower()][0].row
    ws.cell(r, 3).value += 10
H("jumlah-cetak-keliru", {"diklat tw4 jumlah.xlsx": {"Rekap": one(["PESERTA DIKLAT TRIWULAN IV TAHUN 2023"], PDT, d.p4, fx=c45, total="Jumlah")}}, V(PD, "2023-Q4", d.p4), "the printed total is wrong by ten")

# ---- cells
d = D("g46")
H("lampiran-berita-acara", {"BA kop.xlsx": {"Lampiran BA": S(["LAMPIRAN BERITA ACARA REKONSILIASI DATA KOPERASI", "Keadaan 31 Desember 2023"], N1(*KTJ), [[f"{v} unit" for v in c] for c in kt(d)], total=None, foot=["Data telah disepakati kedua belah pihak."])}}, KM(d, "2023-Q4"), "annex to minutes, unit behind each figure, agreed")
d = D("g47"); s = parts(d.A, 2, "g47")
H("rumus-tambah", {"kop rumus.xlsx": {"Rekap": S(["DATA KOPERASI TRIWULAN II TAHUN 2023"], N1(*KTJ), [[F(f"={a}+{b}", a + b) for a, b in zip(*s)], d.T, fcol(d.J, "=C#+D#", 4)])}}, KM(d, "2023-Q2"), "=12+3 in the cells")
d = D("g48")
H("format-dua-desimal", {"umkm desimal.xlsx": {"Data": UT(["DATA UMKM TRIWULAN IV TAHUN 2023"], d, fx=lambda ws: [fmt(under(ws, h), "#,##0.00") for h in ("Mikro", "Kecil")])}}, UM(d, "2023-Q4"), "whole numbers shown with two decimals")
d = D("g49")
H("satuan-bukan-rupiah", {"umkm satuan.xlsx": {"Data": UT(["JUMLAH UMKM TAHUN 2023", "(dalam satuan unit usaha)"], d)}}, UM(d, "2023"), "unit line: units")
d = D("g50")
H("kode-cara-kirim", {"kop kode kirim.xlsx": {"Rekap": ST(["DATA KOPERASI PER 30 SEPTEMBER 2023"], KTJ + ["Cara Kirim"], kt(d) + [txt("A", "B", "A", "C")], foot=["A = diantar langsung", "B = melalui surel", "C = melalui WhatsApp"])}}, KM(d, "2023-Q3"), "letters: how it was sent")
d = D("g51")
H("komentar-sudah-ttd", {"izin tw4 ttd.xlsx": {"Rekap": one(["UMKM YANG DIFASILITASI IZIN USAHA TRIWULAN IV TAHUN 2023"], "Jumlah UMKM", d.z1, fx=lambda ws: comment(ws, "Jumlah UMKM", "Sudah diparaf Kabid tanggal 8 Januari 2024."))}}, V(IZ, "2023-Q4", d.z1), "comment: signed")
d = D("g52")
H("sumber-dana-beda-kolom", {"sarpras renja.xlsx": {"Renja": TT(["FASILITASI SARANA DAN PRASARANA BAGI UKM TAHUN 2023"], [("Jumlah UKM", ["Target Renja 2023", "Realisasi 2023"]), "Sumber Dana", "Jenis Barang"], [d.tg, d.bt, ["DAK"] * 11, txt("mesin jahit", "gerobak", "oven")])}}, V(TG, "2023", d.tg) + V(BT, "2023", d.bt), "year in the headings, source of funds and goods beside")
