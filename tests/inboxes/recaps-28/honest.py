import short; short.ROUND = "w28r"
from tools import *
# ---- what stands beside and below
d = D("e01")
H("termasuk-semua-jenis", {"Keragaan kop TW3.xlsx": {"Rekap": KT(["KERAGAAN KOPERASI SE-KABUPATEN JENEPONTO", "TRIWULAN III TAHUN 2023"], d,
    ["", "Keterangan: jumlah koperasi sudah termasuk KUD, KPRI, koperasi wanita, kopontren dan KSP."])}}, KM(d, "2023-Q3"), "footnote: all kinds are in it")

d = D("e02")
H("tanpa-yang-bubar", {"jml koperasi.xlsx": {"Rekap": KT(["JUMLAH KOPERASI TAHUN 2023"], d, ["Tidak termasuk koperasi yang sudah dibubarkan."])}}, KM(d, "2023"), "footnote: dissolved ones are not in it")

d = D("e03")
H("bintang-di-judul", {"keadaan koperasi.xlsx": {"Des": KT(["KEADAAN KOPERASI PER 31 DESEMBER 2023 *)"], d, ["*) data ditarik dari aplikasi ODS pada tanggal 31 Desember 2023 pukul 16.00 WITA"])}}, KM(d, "2023-Q4"), "star on the title: when it was drawn")

d = D("e04")
H("keterangan-gabung-sumber", {"Koperasi TW II.xlsx": {"Rekap": R([["DATA KOPERASI TRIWULAN II TAHUN 2023"], []] + N1(*KTJ, "Keterangan")
    + [[i + 1, N[i]] + [c[i] for c in kt(d)] + (["Sumber: laporan PPKL kecamatan, lengkap dan sudah dicocokkan"] if i == 0 else []) for i in range(11)] + [[None, "Jumlah"] + [sum(c) for c in kt(d)]], ["F4:F14"])}},
  KM(d, "2023-Q2"), "one remark merged over all rows: the source")

d = D("e05")
H("catatan-tiap-baris", {"Rekap kop smt 2.xlsx": {"Rekap": ST(["REKAP KOPERASI", "Posisi 31 Desember 2023"], KTJ + ["Catatan Petugas"], kt(d) + [["lengkap", "lewat WA", "ok", None, "tepat waktu", "sudah diverifikasi", "lengkap", None, "diterima 4/1/2024", "ok", "diantar langsung"]])}},
  KM(d, "2023-Q4"), "remarks on how the report came")

d = D("e06")
def c06(ws):
    comment(ws, "Aktif", "Satuan unit. Sudah dicek silang ke ODS dan cocok.")
    under(ws, "Jumlah")[4].comment = Comment("Naik 2 unit dibanding triwulan lalu karena ada koperasi baru yang terbit badan hukumnya.", "Staf")
H("komentar-netral", {"Bidang Kelembagaan/kop tw1.xlsx": {"TW I": KT(["Data Koperasi Triwulan I Tahun 2023"], d, fx=c06)}}, KM(d, "2023-Q1"), "comments on a heading and on a figure change nothing")

d = D("e07")
def c07(ws):
    paint(ws, "BDD7EE", "Bangkala", "Tamalatea", "Binamu", "Batang", "Arungkeke", "Tarowang"); paint(ws, "F8CBAD", "Rumbia", "Kelara")
    box(17, 2, "BDD7EE", "kecamatan pesisir")(ws); box(18, 2, "F8CBAD", "kecamatan pegunungan")(ws)
H("kotak-warna-pesisir", {"umkm wilayah.xlsx": {"Peta": UT(["SEBARAN UMKM KABUPATEN JENEPONTO TAHUN 2023"], d, fx=c07)}}, UM(d, "2023"), "legend in colour boxes: coast and hills")

d = D("e08")
H("centang-silang-waktu", {"rekap umkm q2.xlsx": {"Rekap": ST(["REKAP UMKM TW. II THN. 2023"], MKM + ["Laporan"], sz(d) + [txt("√", "√", "×")], foot=["√ = laporan kecamatan masuk tepat waktu", "× = laporan kecamatan masuk terlambat"])}},
  UM(d, "2023-Q2"), "signs: in time, late")

d = D("e09")
H("angka-kecil-ibu-kota", {"Banyaknya UMKM.xlsx": {"Tabel": UT(["Banyaknya Usaha Mikro, Kecil dan Menengah Menurut Kecamatan, 2023"], d, ["¹) Ibu kota kabupaten", "Sumber: Dinas Koperasi dan UKM"], name=lambda n: n + (" ¹)" if n == "Binamu" else ""))}},
  UM(d, "2023"), "a sign at a district: the capital")

d = D("e10")
H("di-luar-usaha-besar", {"UMKM sept 23.xlsx": {"UMKM": UT(["DATA UMKM", "Per 30 September 2023"], d, ["Catatan: data di atas di luar usaha besar."])}}, UM(d, "2023-Q3"), "footnote: big companies are not in it")

d = D("e11")
H("tanpa-narasumber", {"Peserta diklat tw3.xlsx": {"Rekap": one(["REKAP PESERTA DIKLAT KOPERASI & UMKM", "TRIWULAN III TAHUN 2023"], "Jumlah Peserta (orang)", d.p1, ["Ket: tidak termasuk panitia dan narasumber."])}}, V(PD, "2023-Q3", d.p1), "footnote: no committee, no speakers")

d = D("e12")
H("sudah-termasuk-juni", {"izin tw dua.xlsx": {"Izin": one(["UMKM YANG DIFASILITASI IZIN USAHA", "Triwulan II (April - Juni) 2023"], "Jumlah UMKM", d.z1, ["Angka sudah termasuk UMKM yang izinnya terbit pada minggu terakhir bulan Juni."])}},
  V(IZ, "2023-Q2", d.z1), "footnote: the last week is in it")

d = D("e13")
H("satu-kali-hitung", {"Sarpras tw4.xlsx": {"Rekap": one(["UKM PENERIMA BANTUAN SARANA PRASARANA", "TRIWULAN IV TAHUN 2023"], "Jumlah UKM", d.bt, ["Satu UKM dihitung satu kali meskipun menerima lebih dari satu alat."])}}, V(BT, "2023-Q4", d.bt), "footnote: each counted once")

d = D("e14")
H("catatan-bernomor", {"Laporan koperasi akhir th.xlsx": {"Lap": KT(KOP + ["", "LAPORAN DATA KOPERASI", "TAHUN 2023"], d, ["", "Catatan:", "1. Sumber data adalah buku daftar umum koperasi.", "2. Koperasi baru yang berbadan hukum pada tahun berjalan sudah dihitung.",
    "3. Laporan berikutnya disampaikan paling lambat tanggal 10 April 2024."] + TAIL("Bontosunggu, 8 Januari 2024"))}}, KM(d, "2023"), "three numbered notes and a signature")

d = D("e15")
H("tanda-pada-modal", {"Koperasi dan modal.xlsx": {"Rekap": TT(["KOPERASI DAN PERMODALANNYA", "TRIWULAN IV TAHUN 2023"], [("Koperasi (unit)", KTJ), ("Permodalan (Rp juta)", ["Modal Sendiri ²)", "Modal Luar ²)"])], kt(d) + [d.o1, d.o2], foot=["²) belum diaudit"])}},
  KM(d, "2023-Q4"), "a sign at money only")

# ---- group headings
y = series("e16", 2)
H("dua-tanggal", {"Perbandingan kop.xlsx": {"Rekap": TT(["PERBANDINGAN JUMLAH KOPERASI"], [("Per 31 Desember 2022", KTJ), ("Per 31 Desember 2023", KTJ)], [c for v in y for c in kt(v)])}}, KM(y[0], "2022-Q4") + KM(y[1], "2023-Q4"), "two dates as groups")

d = D("e17"); s = [parts(c, 2, "e17" + x) for x, c in zip("abc", (d.mi, d.ke, d.me))]
k_ = [[s[0][j], s[1][j], s[2][j], add(s[0][j], s[1][j], s[2][j])] for j in (0, 1)]
H("kelurahan-desa-jumlah", {"UMKM kel-desa.xlsx": {"Rekap": TT(["JUMLAH UMKM MENURUT LOKASI USAHA", "TAHUN 2023"], [("Di Kelurahan", MKM), ("Di Desa", MKM), ("Kelurahan + Desa", MKM)], k_[0] + k_[1] + sz(d))}}, UM(d, "2023"), "towns, villages and both: both counts")

d = D("e18")
H("grup-di-atas-sela", {"data dasar tw3.xlsx": {"Data": R([["DATA DASAR BIDANG, TRIWULAN III TAHUN 2023"], [], [None, None, "KOPERASI (unit)", None, None, "UMKM (unit)"], [], NK + KTJ + MKM] + body(kt(d) + sz(d)), ["C3:E3", "F3:I3"])}},
  KM(d, "2023-Q3") + UM(d, "2023-Q3"), "group labels over an empty row, merged")

d = D("e19"); q = [d.p1, d.p2, d.p3, d.p4]; s1, s2 = add(q[0], q[1]), add(q[2], q[3])
H("semester-tiga-tingkat", {"diklat 2023.xlsx": {"Rekap": TT(["JUMLAH PESERTA DIKLAT PERKOPERASIAN DAN UMKM", "(orang)"], [("Tahun 2023", [("Semester I", ["TW I", "TW II", "Jumlah"]), ("Semester II", ["TW III", "TW IV", "Jumlah"]), "Jumlah Setahun"])],
    [q[0], q[1], s1, q[2], q[3], s2, add(s1, s2)])}}, flow(PD, q) + V(PD, "2023-Q2", s1, True) + V(PD, "2023-S2", s2) + V(PD, "2023", add(s1, s2)), "year, half years, quarters and their sums")

d = D("e20"); m = [d.nums(0, 6, f"m{k}") for k in range(12)]; q = [add(*m[3 * k:3 * k + 3]) for k in range(4)]
H("bulan-jumlah-tw", {"Izin usaha per bulan.xlsx": {"2023": TT(["REKAPITULASI UMKM YANG DIFASILITASI IZIN USAHA", "TAHUN 2023"], [h for k in range(4) for h in BLN[3 * k:3 * k + 3] + [f"Jumlah TW {roman(k + 1)}"]] + ["Jumlah Tahun 2023"],
    [c for k in range(4) for c in m[3 * k:3 * k + 3] + [q[k]]] + [add(*q)])}}, months(IZ, m) + flow(IZ, q) + V(IZ, "2023", add(*q)), "twelve months, four quarter sums, the year")

d = D("e21"); m = [d.nums(0, 7, f"m{k}") for k in range(6)]; q = [add(*m[:3]), add(*m[3:])]
H("grup-tw-bulan", {"Pelatihan smt I.xlsx": {"Pelatihan": TT(["PESERTA PELATIHAN KOPERASI DAN UMKM TAHUN 2023"], [("Triwulan I", ["Jan", "Feb", "Mar", "Jml"]), ("Triwulan II", ["Apr", "Mei", "Jun", "Jml"]), "Jumlah s.d. Juni"],
    m[:3] + [q[0]] + m[3:] + [q[1], add(*q)], merged=False)}}, months(PD, m) + flow(PD, q) + V(PD, "2023-Q2", add(*q), True), "months under quarters, the running sum, unmerged")

d = D("e22"); q = [d.p1, d.p2, d.p3, d.p4]; t = [d.z1, d.z2, d.z3, d.z4]
H("blok-target-realisasi-tw", {"Kinerja diklat.xlsx": {"Kinerja": TT(["PESERTA DIKLAT PERKOPERASIAN DAN UMKM", "TAHUN 2023 (ORANG)"], [(TRI[k], ["Target", "Realisasi", "%"]) for k in range(4)], [c for k in range(4) for c in (t[k], q[k], pct(q[k], t[k]))])}},
  flow(PD, q), "measure only in the title, a block of target, realisation and percent per quarter")

d = D("e23")
H("judul-dua-baris-sarpras", {"Lampiran IV.xlsx": {"Lamp. IV": TT(["UKM YANG DIFASILITASI", "SARANA DAN PRASARANA USAHA", "TAHUN ANGGARAN 2023"], ["Target", "Realisasi", "%"], [d.tg, d.bt, pct(d.bt, d.tg)], foot=["Satuan: UKM. Persentase = realisasi dibagi target dikali 100."])}},
  V(TG, "2023", d.tg) + V(BT, "2023", d.bt), "measure only in the title, over two lines")

d = D("e24")
H("izin-sd-tw-dua", {"Izin smt.xlsx": {"Rekap": ST(["FASILITASI IZIN USAHA BAGI UMKM", "s/d Triwulan II Tahun 2023"], ["Target Setahun", "Realisasi", "Persen"], [add(d.tg, d.z1), d.z1, pct(d.z1, add(d.tg, d.z1))])}}, V(IZ, "2023-Q2", d.z1, True), "running total, target of permits beside")

d = D("e25")
H("judul-berstatus-aktif", {"kop berstatus.xlsx": {"Sheet1": one(["JUMLAH KOPERASI", "BERSTATUS AKTIF", "PADA AKHIR TRIWULAN II TAHUN 2023"], "Banyaknya (unit)", d.A)}}, V(A_, "2023-Q2", d.A), "the second title line narrows to active ones")

d = D("e26")
H("judul-terpenggal", {"REKAP.xlsx": {"Rekap": UT(["REKAPITULASI DATA USAHA MIKRO,", "USAHA KECIL DAN USAHA MENENGAH", "KABUPATEN JENEPONTO", "AKHIR TRIWULAN I TAHUN 2023"], d)}}, UM(d, "2023-Q1"), "a title cut over four lines")

q = [D("e27").p1, D("e27").p2, D("e27").p3]; c = run(q)
H("tw-ini-dan-kumulatif", {"Progres izin.xlsx": {"Progres": TT(["PROGRES FASILITASI IZIN USAHA UMKM TAHUN 2023", "Satuan: UMKM"], [(f"TW {roman(k + 1)}", ["Triwulan Ini", "Kumulatif"]) for k in range(3)], [x for k in range(3) for x in (q[k], c[k])])}},
  flow(IZ, q) + [x for k in range(3) for x in V(IZ, QS[k], c[k], True)], "own quarter and running total under each quarter")

y = series("e28", 3)
H("tahun-di-bawah-ukuran", {"koperasi 3 th.xlsx": {"Tabel": TT(["Perkembangan Koperasi di Kabupaten Jeneponto, 2021-2023"], [("Jumlah Koperasi", [2021, 2022, 2023]), ("Koperasi Aktif", [2021, 2022, 2023])], [v.J for v in y] + [v.A for v in y], foot=["Sumber: Dinas Koperasi dan UKM, berbagai tahun"])}},
  [x for k in range(3) for x in V(K_, str(2021 + k), y[k].J) + V(A_, str(2021 + k), y[k].A)], "old years under each measure")

d = D("e29"); s = parts(d.p1, 2, "e29"); s2 = parts(d.p2, 2, "e29b")
H("tw-lp-tiga-tingkat", {"Diklat gender.xlsx": {"Rekap": TT(["PESERTA DIKLAT TAHUN 2023"], [("Jumlah Peserta (orang)", [("TW I", ["L", "P", "L+P"]), ("TW II", ["L", "P", "L+P"])])], s + [d.p1] + s2 + [d.p2])}}, flow(PD, [d.p1, d.p2]), "three levels, men and women and both per quarter")

# ---- several tables
d = D("e30")
H("tiga-tabel-tumpuk", {"Laporan TW I.xlsx": {"Laporan": R(tab(["A. Keadaan koperasi triwulan I tahun 2023"], N1(*KTJ), kt(d)) + [["Sumber: Bidang Kelembagaan"], []] + tab(["B. Keadaan UMKM triwulan I tahun 2023"], N1(*MKM), sz(d)) + [["Sumber: Bidang Pemberdayaan UKM"], []]
    + tab(["C. Peserta diklat triwulan I tahun 2023"], N1("Peserta (orang)"), [d.p1]))}}, KM(d, "2023-Q1") + UM(d, "2023-Q1") + V(PD, "2023-Q1", d.p1), "three titled tables, a source below each")

y = series("e31", 2)
H("sejajar-dua-tw", {"kop tw1 tw2.xlsx": {"Koperasi": R(side(tab(["KOPERASI TRIWULAN I TAHUN 2023"], N1(*KTJ), kt(y[0])), tab(["KOPERASI TRIWULAN II TAHUN 2023"], N1(*KTJ), kt(y[1]))))}}, KM(y[0], "2023-Q1") + KM(y[1], "2023-Q2"), "two quarters side by side, each titled")

d = D("e32")
H("sejajar-beda-pokok", {"Kegiatan PUKM.xlsx": {"Kegiatan": R(side(tab(["Fasilitasi Izin Usaha UMKM Tahun 2023"], N1("Jumlah UMKM"), [d.z1], foot=["Sumber: DPMPTSP, diolah"]), tab(["UKM Penerima Bantuan Sarana Prasarana Tahun 2023"], N1("Target", "Realisasi"), [d.tg, d.bt], foot=["Sumber: berita acara serah terima"]), gap=2))}},
  V(IZ, "2023", d.z1) + V(TG, "2023", d.tg) + V(BT, "2023", d.bt), "two subjects side by side, a source below each")

d = D("e33")
H("tumpuk-tanpa-judul-wilayah", {"profil.xlsx": {"Profil": R(tab(["DATA UMKM TRIWULAN IV TAHUN 2023"], N1(*MKM), sz(d)) + [[], []] + N1("Luas Wilayah (km2)", "Jumlah Penduduk (jiwa)", "Jumlah Desa/Kelurahan") + body([LUAS, PDDK, DESA]))}}, UM(d, "2023-Q4"), "below it an untitled table of another subject")

# ---- tabs
y = series("e34", 4)
H("tab-q-judul-sama", {"koperasi_2023.xlsx": {f"Q{k + 1}": KT(["KEADAAN KOPERASI KABUPATEN JENEPONTO TAHUN 2023"], y[k], order=range(11)) for k in range(4)}}, [x for k in range(4) for x in KM(y[k], QS[k])], "tabs Q1 to Q4 under the same title")

y = series("e35", 3)
H("tab-tahun-judul-sama", {"UMKM runtun waktu.xlsx": {str(2021 + k): UT(["Jumlah UMKM Menurut Kecamatan di Kabupaten Jeneponto"], y[k]) for k in range(3)}}, [x for k in range(3) for x in UM(y[k], str(2021 + k))], "tabs of years under the same title")

d = D("e36"); c = run([d.p1, d.p2, d.p3])
H("tab-sd-tw", {"Diklat kumulatif.xlsx": {f"TW {roman(k + 1)}": one(["REALISASI PESERTA DIKLAT", f"SAMPAI DENGAN TRIWULAN {roman(k + 1)} TAHUN 2023"], "Jumlah Peserta (orang)", c[k]) for k in range(3)}}, [x for k in range(3) for x in V(PD, QS[k], c[k], True)], "running totals, a tab per quarter")

d = D("e37")
H("log-sudah-dibetulkan", {"Koperasi final.xlsx": {"Rekap": KT(["DATA KOPERASI TRIWULAN IV TAHUN 2023"], d), "Log": R([["Tgl", "Uraian"], ["05/01/2024", "Rekap diketik dari laporan kecamatan"], ["09/01/2024", "Angka Kecamatan Batang diperbaiki, perbaikan sudah dimasukkan ke lembar Rekap"]])}},
  KM(d, "2023-Q4"), "log: one district was corrected, the correction is in")

d = D("e38")
H("ralat-buku-lain", {"UMKM tw3.xlsx": {"UMKM": UT(["DATA UMKM TRIWULAN III TAHUN 2023"], d), "Ralat": R([["RALAT BUKU PROFIL UMKM TAHUN 2020"], ["Halaman 12: judul tabel tertulis Kabupaten Janeponto, seharusnya Kabupaten Jeneponto."]])}}, UM(d, "2023-Q3"), "errata of another book")

d = D("e39")
H("surat-menyebut-jumlah", {"01 Surat.xlsx": {"Surat": letter("Nomor : 518/077/DKUKM/I/2024", "Hal : Penyampaian data koperasi", "", "Dengan hormat, bersama ini kami sampaikan data koperasi keadaan 31 Desember 2023",
    f"dengan jumlah {sum(d.J)} unit, terdiri atas {sum(d.A)} unit aktif dan {sum(d.T)} unit tidak aktif.", "Atas perhatian Bapak/Ibu diucapkan terima kasih.")}, "02 Lampiran.xlsx": {"Lampiran": KT(["DATA KOPERASI", "KEADAAN 31 DESEMBER 2023"], d)}}, KM(d, "2023-Q4"), "covering letter gives the regency's figures, they agree")

d = D("e40")
H("surat-final", {"Kirim data umkm.xlsx": {"Pengantar": letter("Bersama ini kami kirim data UMKM Triwulan II Tahun 2023 yang telah diverifikasi dan dinyatakan final."), "Data": UT(["DATA UMKM TRIWULAN II TAHUN 2023"], d)}}, UM(d, "2023-Q2"), "letter: verified and final")

y = series("e41", 2)
H("revisi-dalam-kurung", {f"umkm tw2 2023{s}.xlsx": {"Rekap": UT(["REKAP UMKM TRIWULAN II TAHUN 2023"], v)} for v, s in zip(y, ("", " (revisi)"))}, UM(y[1], "2023-Q2"), "the revision in brackets counts")

y = series("e42", 2)
H("v1-v2", {f"kop_tw4_v{k + 1}.xlsx": {"Rekap": KT(["REKAP KOPERASI TRIWULAN IV TAHUN 2023"], y[k])} for k in (0, 1)}, KM(y[1], "2023-Q4"), "v2 counts")

# ---- rows
d = D("e43"); dap = (("Dapil Jeneponto 1", (4, 5)), ("Dapil Jeneponto 2", (2, 3)), ("Dapil Jeneponto 3", (0, 1)), ("Dapil Jeneponto 4", (6, 7, 8, 9, 10)))
H("seksi-dapil", {"Koperasi per dapil.xlsx": {"Dapil": R([["KOPERASI MENURUT DAERAH PEMILIHAN DAN KECAMATAN", ], ["Keadaan 30 Juni 2023"], []] + N1(*KTJ) + [r for w, ix in dap for r in [[None, w]] + [[k + 1, N[i]] + [c[i] for c in kt(d)] for k, i in enumerate(ix)]] + [[None, "Jumlah Kabupaten"] + [sum(c) for c in kt(d)]])}},
  KM(d, "2023-Q2"), "sections of districts, numbering begins anew")

d = D("e44")
H("kabupaten-tetangga", {"umkm banding.xlsx": {"Rekap": R(tab(["JUMLAH UMKM MENURUT KECAMATAN TAHUN 2023"], N1(*MKM), sz(d), total="Kabupaten Jeneponto") + [[None, "Kabupaten Takalar", 15210, 604, 31, 15845], [None, "Kabupaten Bantaeng", 13377, 512, 24, 13913]])}}, UM(d, "2023"), "rows of neighbouring regencies below the total")

d = D("e45")
H("kode-strip-nama", {"kop_kode.xlsx": {"Sheet1": R([["DATA KOPERASI TRIWULAN III TAHUN 2023"], [], ["Wilayah"] + KTJ, ["7304 - KABUPATEN JENEPONTO"] + [sum(c) for c in kt(d)]] + [[f"{BPS[i]} - {N[i].upper()}"] + [c[i] for c in kt(d)] for i in range(11)])}}, KM(d, "2023-Q3"), "code and name in one cell, the regency first")

d = D("e46")
H("baris-satuan", {"umkm_satuan.xlsx": {"Data": S(["REKAPITULASI UMKM", "TRIWULAN I TAHUN 2023"], N1(*MKM) + [[None, None] + ["(unit)"] * 4], sz(d), fx=lambda ws: [fmt(under(ws, h), "#,##0") for h in ("Mikro", "Jumlah")])}}, UM(d, "2023-Q1"), "a row of units, thousands format")

d = D("e47")
H("tahun-buku", {"Koperasi TB 2023.xlsx": {"Rekap": ST(["KERAGAAN KOPERASI", "TAHUN BUKU 2023"], ["Koperasi Aktif", "Koperasi Tidak Aktif", "Jumlah Koperasi", "Aset (Rp juta)", "Volume Usaha (Rp juta)", "SHU (Rp juta)"], kt(d) + [d.o1, d.o2, d.o3])}}, KM(d, "2023"), "the year of the books; money beside")

d = D("e48"); q = [d.n1, d.n2, d.n3, d.n4]
H("melintang-keterangan", {"sarpras tw.xlsx": {"Rekap": R([["UKM YANG DIFASILITASI BANTUAN SARANA PRASARANA TAHUN 2023"], [], ["Uraian"] + N + ["Jumlah", "Ket."]] + [[f"Realisasi {TRI[k]}"] + q[k] + [sum(q[k]), "selesai"] for k in range(4)])}}, flow(BT, q), "quarters down, districts across, a remark at the right")

d = D("e49")
H("dwibahasa-posisi", {"Table 8.1.xlsx": {"8.1": S(["Jumlah Koperasi Menurut Kecamatan, Keadaan 31 Desember 2023", "Number of Cooperatives by District, as of 31 December 2023"], N1("Aktif\nActive", "Tidak Aktif\nInactive", "Jumlah\nTotal"), kt(d), foot=["Catatan/Note: termasuk koperasi sekunder/including secondary cooperatives"])}},
  KM(d, "2023-Q4"), "two languages, a note that all are in it")

d = D("e50")
H("wilayah-tegak", {"kop wil.xlsx": {"Rekap": R([["DATA KOPERASI TAHUN 2023"], [], ["Wilayah Binaan", "Kecamatan"] + KTJ] + [["I" if i == 0 else "II" if i == 4 else "III" if i == 7 else None, N[i]] + [c[i] for c in kt(d)] for i in range(11)] + [[None, "Jumlah"] + [sum(c) for c in kt(d)]], ["A4:A7", "A8:A10", "A11:A14"])}},
  KM(d, "2023"), "areas merged down the left side")

d = D("e51")
H("bulan-desember", {"Lap bulanan 12.xlsx": {"Lap": KT(["LAPORAN BULANAN DATA KOPERASI", "BULAN DESEMBER 2023"], d, ["Laporan dibuat setiap akhir bulan."])}}, KM(d, "2023-12"), "a month")

d = D("e52")
H("petunjuk-di-atas", {"form kop.xlsx": {"Form": KT(["DATA KOPERASI TRIWULAN II TAHUN 2023", "Petunjuk: angka ditulis tanpa titik; kolom Ket. diisi bila perlu."], d)}}, KM(d, "2023-Q2"), "an instruction on how to fill in above the table")

d = D("e53")
H("legenda-hijau-final", {"izin warna.xlsx": {"Rekap": one(["UMKM YANG DIFASILITASI IZIN USAHA TRIWULAN I TAHUN 2023"], "Jumlah UMKM", d.z1, ["", "Hijau: sudah diverifikasi bersama DPMPTSP"], total=None, fx=lambda ws: paint(ws, "C6E0B4", *N, w=3))}}, V(IZ, "2023-Q1", d.z1), "legend: green is verified, all rows are green")

d = D("e54"); m = [d.nums(0, 8, f"m{k}") for k in range(3)]
H("bulan-dan-sd", {"Sarpras tw3.xlsx": {"Rekap": TT(["UKM PENERIMA BANTUAN SARANA PRASARANA TAHUN 2023"], ["Target UKM Tahun 2023", ("Realisasi (UKM)", ["s.d. Juni", "Juli", "Agustus", "September", "s.d. September"])], [d.tg, d.n1] + m + [add(d.n1, *m)])}},
  V(TG, "2023", d.tg) + V(BT, "2023-Q2", d.n1, True) + months(BT, m, 7) + V(BT, "2023-Q3", add(d.n1, *m), True), "running total before, three months, running total after")
