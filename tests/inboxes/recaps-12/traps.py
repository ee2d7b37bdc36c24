from short import *

def upto(ws, head, n=12, nth=1): return under(ws, head, nth, n)

KT = [["No", "Kecamatan", "Koperasi Aktif", "Koperasi Tidak Aktif", "Jumlah Koperasi"]]

# ---------- what the cell shows ----------
d = D("t-fmtpersen"); pa = [a * 100 // j for a, j in zip(d.A, d.J)]
P("format-persen-ditempel", {"Koperasi aktif TW IV 2024.xlsx": {"TW IV": S(
    ["KOPERASI AKTIF KABUPATEN JENEPONTO", "TRIWULAN IV TAHUN 2024"], [["No", "Kecamatan", "Jumlah Koperasi", "Koperasi Aktif"]], [d.J, pa], total=None,
    fx=lambda ws: fmt(under(ws, "Koperasi Aktif"), '0"%"'))}},
  [(K_, "2024-Q4", False, d.J)], "the active column shows 62%, typed as whole numbers with a format", year=2024)

d = D("t-fmt0")
T("format-puluhan", {"Jumlah UMKM 2023.xlsx": {"UMKM": S(
    ["JUMLAH UMKM MENURUT KECAMATAN", "TAHUN 2023"], [["No", "Kecamatan", "Jumlah UMKM"]], [[v // 10 for v in d.um]],
    fx=lambda ws: fmt(upto(ws, "Jumlah UMKM"), '0"0"'))}}, "format 0\"0\": the cell shows ten times what it holds")

d = D("t-fmtratus")
T("format-ratus", {"Profil UMKM 2025.xlsx": {"Profil": S(
    ["PROFIL UMKM KABUPATEN JENEPONTO TAHUN 2025"], [["No", "Kecamatan", "Jumlah UMKM", "Keterangan"]], [[v // 100 + 3 for v in d.um], txt("")],
    fx=lambda ws: fmt(upto(ws, "Jumlah UMKM"), '0" ratus"'))}}, "the cells show '12 ratus'", year=2025)

d = D("t-fmtkurang")
T("format-kurang-dari", {"Peserta Diklat TW II 2023.xlsx": {"Rekap": S(
    ["PESERTA DIKLAT PERKOPERASIAN DAN UMKM", "TRIWULAN II TAHUN 2023"], [["No", "Kecamatan", "Jumlah Peserta (Orang)"]], [[v // 5 * 5 + 5 for v in d.p1]], total=None,
    fx=lambda ws: fmt(under(ws, "Jumlah Peserta (Orang)"), '"< "0'))}}, "the cells show '< 15'")

d = D("t-fmtplus")
T("format-plus-tambahan", {"Koperasi aktif Triwulan III 2024.xlsx": {"TW III": S(
    ["KOPERASI AKTIF PER KECAMATAN", "TRIWULAN III TAHUN 2024"], [["No", "Kecamatan", "Koperasi Aktif"]], [d.n1],
    fx=lambda ws: fmt(upto(ws, "Koperasi Aktif"), '"+"0" dari TW II"'))}}, "the cells show '+3 dari TW II': an increase", year=2024)

d = D("t-fmtrp")
T("format-rupiah", {"Realisasi bantuan sarpras 2022.xlsx": {"2022": S(
    ["REALISASI BANTUAN SARANA DAN PRASARANA BAGI PELAKU UKM", "TAHUN 2022"], [["No", "Kecamatan", "Pelaku UKM yang Difasilitasi"]], [d.bt],
    fx=lambda ws: fmt(upto(ws, "Pelaku UKM yang Difasilitasi"), '"Rp "0" jt"'))}}, "the cells show 'Rp 25 jt'", year=2022)

d = D("t-skor")
T("format-skor-per-100", {"Evaluasi diklat TW IV 2023.xlsx": {"TW IV": S(
    ["PESERTA DIKLAT PERKOPERASIAN DAN UMKM", "TRIWULAN IV TAHUN 2023"], [["No", "Kecamatan", "Peserta Diklat"]], [[60 + v for v in d.p2]], total=None,
    fx=lambda ws: fmt(under(ws, "Peserta Diklat"), '"skor "0"/100"'))}}, "the cells show 'skor 74/100'")

d = D("t-kurung"); mark = ("Batang", "Tarowang", "Kelara")
P("format-kurung-perkiraan", {"Koperasi TW I 2025.xlsx": {"TW I": S(
    ["DATA KOPERASI KABUPATEN JENEPONTO", "TRIWULAN I TAHUN 2025"], KT, [d.A, d.T, d.J],
    ["", "Keterangan : angka dalam kurung = perkiraan petugas, kecamatan belum menyampaikan laporan"],
    fx=lambda ws, mark=mark: [fmt([c], '"("0")"') for h in KT[0][2:] for c, n in zip(under(ws, h), N) if n in mark])}},
  [(m, "2025-Q1", False, but(c, *mark)) for m, c in ((A_, d.A), (X_, d.T), (K_, d.J))], "three districts in brackets are guesses", year=2025)

d = D("t-gaib"); mark = ("Bontoramba", "Rumbia")
P("format-tak-tampak", {"Fasilitasi izin TW III 2023.xlsx": {"TW III": S(
    ["UMKM YANG DIFASILITASI IZIN USAHA", "TRIWULAN III TAHUN 2023"], [["No", "Kecamatan", "Jumlah UMKM yang Difasilitasi Izin Usaha"]], [d.z1],
    ["", "Keterangan: sel kosong = kecamatan belum melapor"], total=None,
    fx=lambda ws, mark=mark: fmt([c for c, n in zip(under(ws, "Jumlah UMKM yang Difasilitasi Izin Usaha"), N) if n in mark], ';;;'))}},
  [(IZ, "2023-Q3", False, but(d.z1, *mark))], "two cells show nothing (format ;;;), the legend says blank = not reported")

d = D("t-putih"); mark = ("Turatea", "Arungkeke")
P("huruf-putih-belum-lapor", {"Posisi koperasi Des 2023.xlsx": {"31 Des": S(
    ["POSISI KOPERASI PER 31 DESEMBER 2023"], [["No", "Kecamatan", "Jumlah Koperasi"]], [d.J],
    ["", "Catatan: kecamatan yang selnya tampak kosong belum divalidasi, angkanya jangan dipakai"], total=None,
    fx=lambda ws, mark=mark: [setattr(c, "font", Font(color="FFFFFF")) for c, n in zip(under(ws, "Jumlah Koperasi"), N) if n in mark])}},
  [(K_, "2023-Q4", False, but(d.J, *mark))], "white figures; the note says seemingly blank cells must not be used")

# ---------- colours, fonts and their legend ----------
d = D("t-imputasi"); mark = ("Bangkala Barat", "Binamu", "Rumbia"); H2 = ["Usaha Mikro", "Usaha Kecil", "Usaha Menengah", "Jumlah UMKM"]
avg = lambda c: [sum(v for v, n in zip(c, N) if n not in mark) // 8 if n in mark else v for v, n in zip(c, N)]
im, ik, ie = avg(d.mi), avg(d.ke), avg(d.me); iu = add(im, ik, ie)
P("warna-imputasi-ratarata", {"UMKM 2024 rilis.xlsx": {"UMKM": S(
    ["JUMLAH UMKM MENURUT SKALA USAHA TAHUN 2024"], [["No", "Kecamatan"] + H2], [im, ik, ie, iu],
    ["", "Warna biru = diisi dengan rata-rata kabupaten karena data lapangan tidak tersedia"],
    fx=lambda ws, mark=mark: [fill([c], "BDD7EE") for h in H2 for c, n in zip(under(ws, h), N) if n in mark])}},
  [(m, "2024", False, but(c, *mark)) for m, c in ((MI, im), (KE, ik), (ME, ie), (U_, iu))], "blue cells are imputed", year=2024)

d = D("t-coret"); mark = ("Tamalatea", "Kelara")
P("angka-dicoret", {"Bantuan Sarpras TW II 2025.xlsx": {"TW II": S(
    ["PELAKU UKM YANG DIFASILITASI BANTUAN SARANA PRASARANA", "TRIWULAN II TAHUN 2025"], [["No", "Kecamatan", "Jumlah Pelaku UKM"]], [d.bt],
    ["", "Angka yang dicoret telah dibatalkan (penerima tidak memenuhi syarat, bantuan ditarik kembali)"], total=None,
    fx=lambda ws, mark=mark: [setattr(c, "font", Font(strike=True)) for c, n in zip(under(ws, "Jumlah Pelaku UKM"), N) if n in mark])}},
  [(BT, "2025-Q2", False, but(d.bt, *mark))], "struck-out figures were cancelled", year=2025)

d = D("t-miring"); mark = ("Bangkala", "Batang", "Tarowang")
P("angka-miring-target", {"Peserta pelatihan TW III 2022.xlsx": {"TW III": S(
    ["JUMLAH PESERTA PELATIHAN KOPERASI DAN UMKM", "TRIWULAN III TAHUN 2022"], [["No", "Kecamatan", "Jumlah Peserta"]], [d.p1],
    ["", "Catatan : angka cetak miring adalah target karena pelatihan belum dilaksanakan"], total=None,
    fx=lambda ws, mark=mark: [setattr(c, "font", Font(italic=True)) for c, n in zip(under(ws, "Jumlah Peserta"), N) if n in mark])}},
  [(PD, "2022-Q3", False, but(d.p1, *mark))], "figures in italics are targets", year=2022)

d = D("t-arsir")
P("kolom-arsir-versi-lama", {"Koperasi 2025 - konsep.xlsx": {"2025": S(
    ["DATA KOPERASI MENURUT KECAMATAN TAHUN 2025"], KT, [d.A, d.T, d.J], ["", "Kolom berarsir abu-abu masih angka tahun 2021 dan belum dimutakhirkan, jangan dikutip"],
    fx=lambda ws: [fill([find(ws, h)] + upto(ws, h), "BFBFBF") for h in KT[0][2:4]])}},
  [(K_, "2025", False, d.J)], "grey columns are of 2021", year=2025)

d = D("t-huruftebal"); mark = tuple(N[5:])
P("warna-merah-kecamatan-lama", {"UMKM izin TW I 2024.xlsx": {"TW I": S(
    ["Legenda: hitam = data triwulan ini; merah = disalin dari triwulan yang sama tahun lalu", "", "UMKM YANG DIFASILITASI IZIN USAHA", "TRIWULAN I TAHUN 2024"],
    [["No", "Kecamatan", "Jumlah UMKM yang Difasilitasi Izin Usaha"]], [d.z1], total=None,
    fx=lambda ws, mark=mark: [setattr(c, "font", Font(color="FF0000")) for c, n in zip(under(ws, "Jumlah UMKM yang Difasilitasi Izin Usaha"), N) if n in mark])}},
  [(IZ, "2024-Q1", False, but(d.z1, *mark))], "red figures are last year's", year=2024)

# ---------- comments ----------
d = D("t-komenhead")
T("komentar-judul-kolom", {"Data Koperasi 2023 Bid Kelembagaan.xlsx": {"2023": S(
    ["DATA KOPERASI KABUPATEN JENEPONTO TAHUN 2023"], [["No", "Kecamatan", "Koperasi Aktif"]], [d.A],
    fx=lambda ws: comment(ws, "Koperasi Aktif", "Ini bukan unit koperasi, tapi jumlah pengurus dari koperasi yang aktif"))}}, "the heading's comment: officers, not cooperatives")

d = D("t-komensel")
P("komentar-satu-sel", {"Peserta Diklat Smt 1 2024.xlsx": {"SMT I": S(
    ["PESERTA DIKLAT PERKOPERASIAN DAN UMKM", "SEMESTER I TAHUN 2024"], [["No", "Kecamatan", "Jumlah Peserta (Orang)"]], [add(d.p1, d.p2)], total=None,
    fx=lambda ws: setattr(under(ws, "Jumlah Peserta (Orang)")[4], "comment", Comment("Salah ketik, nanti diperbaiki setelah cek absen", "Staf")))}},
  [(PD, "2024-S1", False, but(add(d.p1, d.p2), "Binamu"))], "the comment of one cell says it is mistyped", year=2024)

# ---------- populations ----------
d = D("t-pivot")
T("pivot-filter-perempuan", {"Pivot UMKM.xlsx": {"Pivot": R(
    [["TAHUN", "2024"], ["JENIS KELAMIN PEMILIK", "Perempuan"], [], ["Row Labels", "Jumlah UMKM"]] + [[N[i].upper(), d.ke[i] + 90] for i in ALPHA] + [["Grand Total", sum(d.ke) + 990]])}},
  "pivot filtered to women", year=2024)

d = D("t-filter")
T("dashboard-filter-kuliner", {"Dashboard UMKM Jeneponto.xlsx": {"Tampilan": R(
    [["DASHBOARD DATA UMKM KABUPATEN JENEPONTO", None, None, None, "Filter aktif"], ["Tahun 2025", None, None, None, "Sektor : Kuliner"], [None, None, None, None, "Skala : Semua"], [],
     ["No", "Kecamatan", "Usaha Mikro", "Usaha Kecil", "Usaha Menengah", "Jumlah UMKM"]] + body([d.mi, d.ke, d.me, d.um]))}}, "a filter stands beside the table", year=2025)

d = D("t-kdmp")
T("koperasi-desa-merah-putih", {"Koperasi 2025 per kecamatan.xlsx": {"2025": S(
    ["DATA KOPERASI KABUPATEN JENEPONTO TAHUN 2025", "(hanya Koperasi Desa/Kelurahan Merah Putih)"], KT, [d.A, d.T, d.J])}}, "only the new village cooperatives", year=2025)

d = D("t-ksp")
T("catatan-tidak-termasuk-ksp", {"Koperasi TW II 2022.xlsx": {"TW II": S(
    ["JUMLAH KOPERASI MENURUT KECAMATAN 1)", "TRIWULAN II TAHUN 2022"], KT, [d.A, d.T, d.J], ["", "1) Tidak termasuk koperasi simpan pinjam dan koperasi fungsional (PNS, TNI, Polri)"])}},
  "the footnote leaves out whole kinds", year=2022)

d = D("t-survei")
T("sampel-sepuluh-persen", {"UMKM 2023 hasil pendataan.xlsx": {"Hasil": S(
    ["JUMLAH UMKM MENURUT KECAMATAN TAHUN 2023"], [["No", "Kecamatan", "Jumlah UMKM"]], [[v // 10 for v in d.um]], ["", "Catatan: angka merupakan sampel survei sebesar 10 persen dari populasi, belum dikalikan faktor pengali"])}},
  "a sample, not weighted")

d = D("t-kk")
T("rumah-tangga-usaha", {"UMKM 2022 (ST).xlsx": {"Tabel": S(
    ["JUMLAH UMKM MENURUT KECAMATAN, 2022"], [["No", "Kecamatan", "Jumlah UMKM"], [None, None, "(rumah tangga)"]], [d.um], ["Satu rumah tangga dapat memiliki lebih dari satu usaha"])}},
  "households", year=2022)

d = D("t-anggotakop")
T("umkm-anggota-koperasi", {"UMKM dan koperasi TW III 2025.xlsx": {"Data": S(
    ["DATA PEMBINAAN TRIWULAN III TAHUN 2025"], [["No", "Kecamatan", "UMKM yang menjadi anggota", None], [None, None, "Koperasi Aktif", "Koperasi Tidak Aktif"]], [d.o1, d.o2],
    merges=("C3:D3",))}}, "UMKM that are members of active cooperatives", year=2025)

d = D("t-prov")
T("kewenangan-provinsi", {"Koperasi per 31 Desember 2022.xlsx": {"31-12-2022": S(
    ["KEADAAN KOPERASI PER 31 DESEMBER 2022"], [["No", "Kecamatan", "Badan hukum provinsi/nasional yang berkantor di kecamatan", None, None], [None, None, "Aktif", "Tidak Aktif", "Jumlah Koperasi"]],
    [d.n1, d.n2, add(d.n1, d.n2)], merges=("C3:E3", "A3:A4", "B3:B4"))}}, "only those under the province", year=2022)

# ---------- units and kinds of number ----------
d = D("t-kelas"); kl = [1 + (v % 4) for v in d.A]
T("kode-kelas", {"Sebaran koperasi aktif 2024.xlsx": {"Sebaran": S(
    ["SEBARAN KOPERASI AKTIF MENURUT KECAMATAN TAHUN 2024"], [["No", "Kecamatan", "Koperasi Aktif"]], [kl],
    ["", "Kode: 1 = kurang dari 10 koperasi; 2 = 10 - 20 koperasi; 3 = 21 - 30 koperasi; 4 = lebih dari 30 koperasi"], total=None)}}, "class codes for a map", year=2024)

d = D("t-rank"); order = sorted(range(11), key=lambda i: (-d.J[i], i)); rk = [order.index(i) + 1 for i in range(11)]
T("peringkat", {"Koperasi antar kecamatan 2023.xlsx": {"2023": S(
    ["JUMLAH KOPERASI ANTAR KECAMATAN TAHUN 2023"], [["No", "Kecamatan", "Jumlah Koperasi"]], [rk], ["", "Angka menunjukkan urutan kecamatan dari yang terbanyak (1) sampai paling sedikit (11)"], total=None)}}, "ranks")

d = D("t-oh")
T("orang-hari", {"Output diklat TW IV 2025.xlsx": {"Output": S(
    ["PESERTA DIKLAT PERKOPERASIAN DAN UMKM", "TRIWULAN IV TAHUN 2025"], [["No", "Kecamatan", "Peserta Diklat"]], [[v * 3 for v in d.p1]], ["", "Satuan : orang-hari (jumlah orang dikali 3 hari pelatihan)"])}},
  "person-days", year=2025)

d = D("t-permil")
T("per-seribu-umkm", {"Rasio diklat 2023.xlsx": {"Rasio": S(
    ["PESERTA DIKLAT MENURUT KECAMATAN TAHUN 2023", "dihitung per 1.000 UMKM"], [["No", "Kecamatan", "Jumlah Peserta"]], [d.p1], total=None)}}, "a rate per thousand")

d = D("t-views")
T("penonton-siaran", {"Webinar UMKM TW I 2022.xlsx": {"Webinar": S(
    ["PESERTA PELATIHAN UMKM DARING", "TRIWULAN I TAHUN 2022"], [["No", "Kecamatan", "Jumlah Peserta"]], [d.o1], ["", "Jumlah peserta = jumlah tayangan (views) video menurut lokasi perangkat, satu orang dapat tercatat berkali-kali"])}},
  "views of a video", year=2022)

d = D("t-dokumen")
T("jumlah-dokumen-izin", {"Izin usaha UMKM TW II 2024.xlsx": {"TW II": S(
    ["UMKM YANG DIFASILITASI IZIN USAHA", "TRIWULAN II TAHUN 2024"], [["No", "Kecamatan", "Jumlah"]], [[v * 3 for v in d.z1]],
    ["", "Jumlah = banyaknya dokumen terbit (NIB, P-IRT, halal, merek); setiap UMKM rata-rata menerima 3 dokumen"])}}, "documents, not UMKM", year=2024)

d = D("t-alat")
T("unit-alat", {"Bantuan sarpras TW III 2024.xlsx": {"TW III": S(
    ["REALISASI BANTUAN SARANA DAN PRASARANA UKM", "TRIWULAN III TAHUN 2024"], [["No", "Kecamatan", "Pelaku UKM yang Difasilitasi", "Jenis"], [None, None, "(unit mesin)", None]], [d.bt, txt("Mesin jahit", "Oven", "Freezer")])}},
  "machines, by the unit line", year=2024)

d = D("t-longsatuan"); pa = [a * 100 // j for a, j in zip(d.A, d.J)]; rows = []
for i in range(11): rows += [[CODES[i], N[i], "Jumlah Koperasi", d.J[i], "Unit", 2025], [CODES[i], N[i], "Koperasi Aktif", pa[i], "Persen", 2025]]
P("panjang-satuan-persen", {"satudata_koperasi_2025.xlsx": {"data": R([["kode_kecamatan", "kecamatan", "uraian", "nilai", "satuan", "tahun"]] + rows)}},
  [(K_, "2025", False, d.J)], "the unit column says percent for the active", year=2025)

# ---------- plans, guesses, not yet happened ----------
d = D("t-skenario")
T("skenario-optimis", {"UMKM 2025 untuk RKPD.xlsx": {"UMKM": S(
    ["JUMLAH UMKM MENURUT KECAMATAN", "TAHUN 2025", ["Skenario :", "Optimis"], ["Asumsi pertumbuhan :", "7,5 %"]], [["No", "Kecamatan", "Usaha Mikro", "Usaha Kecil", "Usaha Menengah", "Jumlah UMKM"]], [d.mi, d.ke, d.me, d.um])}},
  "a scenario stands above the table", year=2025)

d = D("t-60persen"); e = [(6 * v + 5) // 10 for v in d.J]
P("aktif-diasumsikan", {"Koperasi TW III 2022.xlsx": {"TW III": S(
    ["DATA KOPERASI TRIWULAN III TAHUN 2022"], [["No", "Kecamatan", "Jumlah Koperasi", "Koperasi Aktif"]], [d.J, [F(f"=ROUND(C{4 + i}*0.6,0)", v) for i, v in enumerate(e)]],
    ["", "Koperasi aktif diasumsikan 60 % dari jumlah koperasi sambil menunggu hasil verifikasi"], total=None)}},
  [(K_, "2022-Q3", False, d.J)], "the active are assumed", year=2022)

d = D("t-bintang"); ds = series("t-bintang", 3)
P("tahun-bintang-proyeksi", {"Seri UMKM 2023-2025.xlsx": {"Seri": S(
    ["JUMLAH UMKM MENURUT KECAMATAN, 2023 - 2025"], [["No", "Kecamatan", "2023", "2024", "2025*"]], [x.um for x in ds], ["*) hasil proyeksi dengan laju pertumbuhan rata-rata"])}},
  [(U_, "2023", False, ds[0].um), (U_, "2024", False, ds[1].um)], "the last year is projected", year=2025)

d = D("t-pilih")
T("pilihan-tampilkan-target", {"Monitoring Diklat 2024.xlsx": {"Monitor": R(
    [["MONITORING PESERTA DIKLAT PERKOPERASIAN DAN UMKM"], ["Tahun", 2024], ["Tampilkan", "Target"], [], ["No", "Kecamatan", "TW I", "TW II", "TW III", "TW IV"]] + body([d.p1, d.p2, d.p3, d.p4]))}},
  "a selector says targets are shown", year=2024)

d = D("t-daftar")
T("pendaftar-belum-dilatih", {"Peserta Bimtek TW IV 2024.xlsx": {"Bimtek": S(
    ["PESERTA BIMTEK PERKOPERASIAN DAN UMKM", "TRIWULAN IV TAHUN 2024"], [["No", "Kecamatan", "Jumlah Peserta"]], [d.p1], ["", "Angka adalah pendaftar melalui tautan; bimtek ditunda ke tahun 2025 karena efisiensi anggaran"])}},
  "those who signed up for a training that was put off", year=2024)

d = D("t-salur")
T("bantuan-belum-disalurkan", {"Penerima sarpras UKM 2023.xlsx": {"SK": S(
    ["PELAKU UKM PENERIMA BANTUAN SARANA DAN PRASARANA", "TAHUN 2023"], [["No", "Kecamatan", "Jumlah Pelaku UKM"]], [d.bt], ["", "Status per 31 Desember 2023: bantuan tidak jadi disalurkan, anggaran direfocusing"])}}, "never handed out")

d = D("t-renstra")
P("target-akhir-renstra", {"Sarpras UKM 2024.xlsx": {"Sarpras": S(
    ["PELAKU UKM YANG MENDAPATKAN BANTUAN SARANA DAN PRASARANA", "TAHUN 2024"], [["No", "Kecamatan", "Target Pelaku UKM *)", "Pelaku UKM yang Difasilitasi"]], [[v * 5 for v in d.tg], d.bt],
    ["", "*) target kumulatif lima tahun sampai akhir Renstra (2021 - 2026)"])}},
  [(BT, "2024", False, d.bt)], "the target is for five years", year=2024)

# ---------- periods ----------
d = D("t-kumtw"); rs = run([d.p1, d.p2, d.p3, d.p4])
P("triwulan-ternyata-kumulatif", {"Diklat per triwulan 2023.xlsx": {"2023": S(
    ["PESERTA DIKLAT PERKOPERASIAN DAN UMKM TAHUN 2023"], [["No", "Kecamatan", "TW I", "TW II", "TW III", "TW IV"]], rs, ["", "Catatan: setiap kolom memuat jumlah sejak Januari sampai dengan akhir triwulan tersebut"])}},
  [(PD, f"2023-Q{k + 1}", True, c) for k, c in enumerate(rs)], "the note makes the quarters running totals")

d = D("t-sejak")
T("sejak-oss-rba", {"NIB UMKM 2024.xlsx": {"NIB": S(
    ["JUMLAH UMKM YANG DIFASILITASI IZIN USAHA", "TAHUN 2024"], [["No", "Kecamatan", "Jumlah UMKM"]], [d.o1], ["", "Terhitung sejak OSS RBA berlaku (Agustus 2021) hingga 31 Desember 2024"])}}, "since 2021", year=2024)

d = D("t-geser"); q = [d.z1, d.z2, d.z3]
P("triwulan-tahun-program", {"Izin usaha program 2025.xlsx": {"Program": S(
    ["UMKM YANG DIFASILITASI IZIN USAHA TAHUN 2025"], [["No", "Kecamatan", "Triwulan I", "Triwulan II", "Triwulan III"]], q,
    ["", "Tahun program dimulai April: Triwulan I = April-Juni 2025, Triwulan II = Juli-September 2025, Triwulan III = Oktober-Desember 2025"])}},
  [(IZ, f"2025-Q{k + 2}", False, c) for k, c in enumerate(q)], "the quarters of the programme begin in April", year=2025)

d = D("t-salin")
P("triwulan-disalin", {"Koperasi TW I dan TW II 2024.xlsx": {"Smt I": S(
    ["KOPERASI AKTIF TAHUN 2024"], [["No", "Kecamatan", "TW I", "TW II"]], [d.A, d.A], ["", "Angka TW II masih salinan TW I, data TW II belum diterima dari kecamatan"])}},
  [(A_, "2024-Q1", False, d.A)], "the second quarter is a copy of the first", year=2024)

d = D("t-tahundata"); yr = [2025, 2025, 2024, 2025, 2023, 2025, 2025, 2024, 2025, 2023, 2025]
P("tahun-data-per-baris", {"UMKM 2025 gabungan.xlsx": {"2025": S(
    ["JUMLAH UMKM MENURUT KECAMATAN TAHUN 2025"], [["No", "Kecamatan", "Jumlah UMKM", "Tahun Data"]], [d.um, yr], total=None)}},
  [(U_, str(y), False, [v if r == y else None for v, r in zip(d.um, yr)]) for y in (2023, 2024, 2025)], "each row has a year of its own", year=2025)

d = D("t-ygsama")
P("tahun-sebelumnya-ditampilkan", {"Laporan Koperasi 2025.xlsx": {"Lap": R(
    [["LAPORAN KOPERASI TAHUN 2025"], ["Data yang ditampilkan : keadaan 31 Desember 2023 (data 2024 dan 2025 belum tersedia)"], [], *KT] + body([d.A, d.T, d.J]))}},
  [(m, "2023-Q4", False, c) for m, c in ((A_, d.A), (X_, d.T), (K_, d.J))], "the sub-title says the figures are of 2023", year=2025)

# ---------- places ----------
d = D("t-gabung"); mg = [d.J[k] if k != 10 else None for k in range(11)]
P("sel-gabung-dua-kecamatan", {"Jumlah koperasi TW IV 2022.xlsx": {"TW IV": S(
    ["JUMLAH KOPERASI TRIWULAN IV TAHUN 2022"], [["No", "Kecamatan", "Jumlah Koperasi"]], [mg], merges=("C13:C14",), total=None)}},
  [(K_, "2022-Q4", False, but(d.J, "Kelara", "Rumbia"))], "one merged cell for Kelara and Rumbia", year=2022)

d = D("t-induk"); v = list(d.A); v[1] = None
P("induk-termasuk-pemekaran", {"Koperasi aktif 2023 per kecamatan.xlsx": {"2023": S(
    ["KOPERASI AKTIF TAHUN 2023"], [["No", "Kecamatan", "Koperasi Aktif", "Keterangan"]], [v, ["termasuk Kec. Bangkala Barat", "digabung di Bangkala"] + [None] * 9], total=None)}},
  [(A_, "2023", False, but(v, "Bangkala", "Bangkala Barat"))], "one district's figure holds another's")

d = D("t-tukar")
P("catatan-baris-tertukar", {"Sarpras TW IV 2025.xlsx": {"TW IV": S(
    ["PELAKU UKM YANG DIFASILITASI BANTUAN SARPRAS", "TRIWULAN IV TAHUN 2025"], [["No", "Kecamatan", "Jumlah Pelaku UKM"]], [d.bt], ["", "Mohon maaf, isian Kecamatan Batang dan Kecamatan Tarowang tertukar, perbaikan menyusul"])}},
  [(BT, "2025-Q4", False, but(d.bt, "Batang", "Tarowang"))], "two rows are swapped, says the note", year=2025)

T("kabupaten-bombana", {"Bahan studi tiru 2024.xlsx": {"Bombana": R(
    [["DATA KOPERASI KABUPATEN BOMBANA TAHUN 2024"], ["(bahan studi tiru Dinas Koperasi dan UKM Kab. Jeneponto)"], [], *KT] +
    [[k + 1, n, a, t, a + t] for k, (n, a, t) in enumerate((("Rumbia", 31, 12), ("Rumbia Tengah", 14, 9), ("Poleang", 22, 17), ("Kabaena", 11, 6), ("Mata Oleo", 8, 5)))])}},
  "Rumbia of another regency", year=2024)

# ---------- versions ----------
d, e = D("t-ver1"), D("t-ver2")
P("sheet-tidak-berlaku", {"Koperasi TW II 2023 rev.xlsx": {
    "Data 1": S(["DATA KOPERASI TRIWULAN II TAHUN 2023", "SUDAH TIDAK BERLAKU, gunakan sheet Data 2"], KT, [d.A, d.T, d.J]),
    "Data 2": S(["DATA KOPERASI TRIWULAN II TAHUN 2023", "Hasil perbaikan"], KT, [e.A, e.T, e.J])}},
  [(m, "2023-Q2", False, c) for m, c in ((A_, e.A), (X_, e.T), (K_, e.J))], "the first tab is void")

d = D("t-ralat"); fixed = list(d.J); fixed[4] = d.J[4] + 46
P("tab-ralat", {"Jumlah Koperasi 2022.xlsx": {
    "Tabel": S(["JUMLAH KOPERASI MENURUT KECAMATAN TAHUN 2022"], [["No", "Kecamatan", "Jumlah Koperasi"]], [d.J], total=None),
    "Ralat": R([["RALAT"], [f"Jumlah koperasi Kecamatan Binamu pada tabel tahun 2022 tertulis {d.J[4]}, seharusnya {fixed[4]}."], ["Jeneponto, 3 Maret 2023"]])}},
  [(K_, "2022", False, fixed)], "a second tab corrects one figure", year=2022)

d = D("t-kembali")
T("cap-dikembalikan", {"Izin usaha TW III 2022.xlsx": {"TW III": S(
    ["UMKM YANG DIFASILITASI IZIN USAHA", ["TRIWULAN III TAHUN 2022", None, None, None, "DITOLAK BAPPEDA"], [None, None, None, None, "angka tidak sesuai bukti, isi ulang"]],
    [["No", "Kecamatan", "Jumlah UMKM"]], [d.z1])}}, "a stamp beside the title rejects the table", year=2022)

d = D("t-contoh")
T("contoh-bukan-data", {"Rekap UMKM Triwulan I 2023.xlsx": {"Rekap": S(
    ["REKAP UMKM TRIWULAN I TAHUN 2023"], [["No", "Kecamatan", "Usaha Mikro", "Usaha Kecil", "Usaha Menengah", "Jumlah UMKM", None, None, "Petunjuk: angka pada tabel hanya ilustrasi cara mengisi, hapus lalu isi dengan data kecamatan"]],
    [d.mi, d.ke, d.me, d.um])}}, "illustration only")

d = D("t-longstatus"); st = ["final", "final", "batal", "final", "estimasi", "final", "final", "batal", "final", "final", "estimasi"]
P("panjang-status-data", {"api_peserta_diklat.xlsx": {"result": R(
    [["nama_kecamatan", "tahun", "triwulan", "jumlah_peserta_diklat", "status_data"]] + [[N[i].upper(), 2023, 4, d.p1[i], st[i]] for i in range(11)])}},
  [(PD, "2023-Q4", False, [v if s == "final" else None for v, s in zip(d.p1, st)])], "a column tells final, cancelled, estimated")

d, e = D("t-longjenis"), D("t-longjenis2"); rows = []
for i in range(11): rows += [[N[i], 2025, "TW II", "Target", d.p1[i] + 30], [N[i], 2025, "TW II", "Realisasi", d.p1[i]]]
P("panjang-target-realisasi", {"peserta_diklat_long.xlsx": {"data": R([["kecamatan", "tahun", "triwulan", "jenis", "peserta_diklat"]] + rows)}},
  [(PD, "2025-Q2", False, d.p1)], "targets and results under one heading", year=2025)

# ---------- parts, doubles, odd numbers ----------
d = D("t-lanjutan")
P("lembar-lanjutan", {"Peserta diklat TW III 2024.xlsx": {
    "Lembar 1": S(["PESERTA DIKLAT PERKOPERASIAN DAN UMKM", "TRIWULAN III TAHUN 2024", "Lembar 1 dari 2 : kegiatan nomor 1 s.d. 4"], [["No", "Kecamatan", "Jumlah Peserta"]], [d.p1]),
    "Lembar 2": S(["PESERTA DIKLAT PERKOPERASIAN DAN UMKM", "TRIWULAN III TAHUN 2024", "Lembar 2 dari 2 : kegiatan nomor 5 s.d. 9"], [["No", "Kecamatan", "Jumlah Peserta"]], [d.p2])}},
  [(PD, "2024-Q3", False, add(d.p1, d.p2))], "two pages of one table, each with some activities: only the sum is the figure", year=2024)

d = D("t-hari"); h = [d.p1, [max(1, v - 1) for v in d.p1], [max(1, v - 2) for v in d.p1]]
T("hadir-per-hari-dijumlah", {"Absensi bimtek TW II 2022.xlsx": {"Absensi": S(
    ["PESERTA BIMTEK PERKOPERASIAN DAN UMKM", "TRIWULAN II TAHUN 2022 (14 - 16 Juni 2022)"], [["No", "Kecamatan", "Hadir", None, None, "Jumlah Peserta"], [None, None, "Hari 1", "Hari 2", "Hari 3", None]], h + [add(*h)],
    merges=("C4:E4", "A4:A5", "B4:B5", "F4:F5"))}}, "the sum counts the same persons on three days", year=2022)

d = D("t-respon"); ss = [d.o1, d.o2, d.o3]
T("sektor-jawaban-ganda", {"UMKM menurut sektor 2023.xlsx": {"Sektor": S(
    ["JUMLAH UMKM MENURUT SEKTOR USAHA TAHUN 2023"], [["No", "Kecamatan", "Kuliner", "Kriya", "Perdagangan", "Jumlah UMKM"]], ss + [add(*ss)],
    ["", "Satu UMKM dapat tercatat pada lebih dari satu sektor sehingga jumlah melebihi banyaknya UMKM"])}}, "multiple answers, the total counts twice")

d = D("t-cabang")
T("kantor-cabang-dihitung", {"Koperasi 2024 (kantor layanan).xlsx": {"2024": S(
    ["JUMLAH KOPERASI MENURUT KECAMATAN TAHUN 2024"], KT, [d.A, d.T, d.J], ["", "Setiap kantor (pusat, cabang, kas) dihitung satu; satu koperasi dapat mempunyai beberapa kantor"])}}, "offices, not cooperatives", year=2024)

d = D("t-indeks")
T("indeks-tahun-dasar", {"Perkembangan UMKM 2025.xlsx": {"Indeks": S(
    ["PERKEMBANGAN JUMLAH UMKM TAHUN 2025", "(keadaan tahun 2021 = 100)"], [["No", "Kecamatan", "Jumlah UMKM"]], [[95 + v for v in d.p1]], total=None)}}, "an index", year=2025)

s100 = [14, 6, 11, 8, 17, 7, 8, 5, 7, 10, 7]
T("komposisi-seratus", {"Sebaran UMKM 2022.xlsx": {"Sebaran": S(
    ["SEBARAN JUMLAH UMKM MENURUT KECAMATAN TAHUN 2022", "(Kabupaten Jeneponto = 100)"], [["No", "Kecamatan", "Jumlah UMKM"]], [s100], total="Kabupaten Jeneponto")}}, "shares of a hundred", year=2022)

d = D("t-tunggu")
T("sisa-belum-difasilitasi", {"Sarpras UKM TW IV 2022.xlsx": {"TW IV": S(
    ["DAFTAR TUNGGU BANTUAN SARANA DAN PRASARANA", "TRIWULAN IV TAHUN 2022"], [["No", "Kecamatan", "Jumlah Pelaku UKM"]], [d.bt])}}, "a waiting list", year=2022)

i = N.index("Bontoramba"); vs = VILLAGES["Bontoramba"][:5]; mv = [41, 63, 28, 57, 36]
T("baru-lima-desa", {"UMKM Kecamatan Bontoramba 2025.xlsx": {"Bontoramba": R(
    [["DATA UMKM KECAMATAN BONTORAMBA"], ["TAHUN 2025"], [], ["No", "Desa", "Jumlah UMKM"]] + [[k + 1, v, mv[k]] for k, v in enumerate(vs)] +
    [[None, "Jumlah", sum(mv)], [], ["Baru 5 dari 12 desa yang menyampaikan data, 7 desa lainnya menyusul"]])}}, "five of twelve villages", year=2025)

d = D("t-tabsalah"); lab = [("Tamalatea" if n == "Turatea" else n) for n in N]
P("tab-dan-isi-berbeda", {"Formulir koperasi kecamatan 2023.xlsx": {N[i]: R(
    [["FORMULIR DATA KOPERASI"], [], ["Kecamatan", ":", lab[i]], ["Tahun", ":", 2023], [], ["No", "Uraian", "Jumlah", "Satuan"], [1, "Jumlah Koperasi", d.J[i], "Unit"], [2, "Koperasi Aktif", d.A[i], "Unit"]]) for i in range(11)}},
  [(m, "2023", False, but(c, "Turatea")) for m, c in ((K_, d.J), (A_, d.A))], "the tab Turatea says Kecamatan Tamalatea inside")

d = D("t-dana")
P("dua-sumber-dana", {"Peserta pelatihan TW I 2025.xlsx": {
    "APBD": S(["PESERTA PELATIHAN KOPERASI DAN UMKM", "TRIWULAN I TAHUN 2025", "Sumber dana : APBD"], [["No", "Kecamatan", "Jumlah Peserta"]], [d.p1]),
    "DAK": S(["PESERTA PELATIHAN KOPERASI DAN UMKM", "TRIWULAN I TAHUN 2025", "Sumber dana : DAK Nonfisik PK2UMK"], [["No", "Kecamatan", "Jumlah Peserta"]], [d.p3])}},
  [(PD, "2025-Q1", False, add(d.p1, d.p3))], "each tab is of one fund", year=2025)
