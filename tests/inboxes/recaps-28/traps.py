import short; short.ROUND = "w28r"
from short import *
from honest import tree, TT, ST, N1, tab, sz, kt, TW, TRI, QS, BLN, L, KT, UT, one, letter, flow, months, side, note, box, paint
PDT = "Jumlah Peserta (orang)"


def minus(may, *names): return [(m, p, c, but(v, *names)) for m, p, c, v in may]
def swap(c, **k): return [k.get(N[i].replace(" ", "_"), v) for i, v in enumerate(c)]
def ket(*pairs): return swap([None] * 11, **dict(pairs))
def rows(d, cols, extra={}): return [[i + 1, N[i]] + [c[i] for c in cols] + extra.get(i, []) for i in range(11)]
def signed(sign, *names): return lambda n: n + (" " + sign if n in names else "")


# ---- below the figures
d = D("f01")
T("belum-termasuk-kud", {"Keragaan kop TW3.xlsx": {"Rekap": KT(["KERAGAAN KOPERASI SE-KABUPATEN JENEPONTO", "TRIWULAN III TAHUN 2023"], d, ["", "Keterangan: jumlah koperasi belum termasuk KUD, KPRI dan koperasi wanita."])}}, "footnote: three kinds are not in it yet")
d = D("f02")
T("tanpa-yang-belum-rat", {"jml koperasi.xlsx": {"Rekap": KT(["JUMLAH KOPERASI TAHUN 2023"], d, ["Tidak termasuk koperasi yang belum melaksanakan RAT."])}}, "footnote: those without an annual meeting are not in it")
d = D("f03")
T("bintang-judul-ramalan", {"keadaan koperasi.xlsx": {"Des": KT(["KEADAAN KOPERASI PER 31 DESEMBER 2023 *)"], d, ["*) angka ramalan, pendataan lapangan baru dimulai bulan depan"])}}, "star on the title: forecast")
d = D("f04")
P("jumlah-dengan-usaha-besar", {"UMKM sept 23.xlsx": {"UMKM": ST(["DATA UMKM", "Per 30 September 2023"], MKM[:3] + ["Jumlah UMKM"], [d.mi, d.ke, d.me, add(d.um, d.n1)], foot=["Catatan: kolom Jumlah UMKM sudah termasuk usaha besar."])}},
  V(MI, "2023-Q3", d.mi) + V(KE, "2023-Q3", d.ke) + V(ME, "2023-Q3", d.me), "footnote: big companies are in the sum")
d = D("f05")
T("peserta-luar-daerah", {"Peserta diklat tw3.xlsx": {"Rekap": one(["REKAP PESERTA DIKLAT KOPERASI & UMKM", "TRIWULAN III TAHUN 2023"], PDT, d.p1, ["Ket: termasuk peserta dari Kab. Takalar dan Kab. Bantaeng yang tidak dapat dipisahkan."])}}, "footnote: people of other regencies are in it")
d = D("f06")
T("belum-termasuk-juni", {"izin tw dua.xlsx": {"Izin": one(["UMKM YANG DIFASILITASI IZIN USAHA", "Triwulan II (April - Juni) 2023"], "Jumlah UMKM", d.z1, ["Angka bulan Juni belum masuk."])}}, "footnote: June is missing")
d = D("f07")
T("dihitung-per-alat", {"Sarpras tw4.xlsx": {"Rekap": one(["UKM PENERIMA BANTUAN SARANA PRASARANA", "TRIWULAN IV TAHUN 2023"], "Jumlah UKM", d.bt, ["UKM yang menerima dua alat dihitung dua kali."])}}, "footnote: counted twice")
d = D("f08")
P("catatan-bernomor-tiga", {"Laporan koperasi akhir th.xlsx": {"Lap": KT(KOP + ["", "LAPORAN DATA KOPERASI", "TAHUN 2023"], d, ["", "Catatan:", "1. Sumber data adalah buku daftar umum koperasi.", "2. Koperasi baru sudah dihitung.",
    "3. Angka Kecamatan Bontoramba dan Turatea merupakan hasil interpolasi karena buku daftarnya rusak."] + TAIL("Bontosunggu, 8 Januari 2024"))}}, minus(KM(d, "2023"), "Bontoramba", "Turatea"), "the third of three notes disqualifies two districts")
d = D("f09")
T("izin-masih-proses", {"Izin nop.xlsx": {"Nop": one(["UMKM DIFASILITASI IZIN USAHA", "BULAN NOPEMBER 2023"], "Jumlah UMKM", d.z1, ["*sudah termasuk yang berkasnya masih diproses di OSS"])}}, "footnote: those in process are in it")
d = D("f10")
T("hadir-per-hari", {"pelatihan juli.xlsx": {"Juli": one(["PESERTA PELATIHAN KOPERASI DAN UMKM", "BULAN JULI 2023"], PDT, d.o1, ["Jumlah diperoleh dengan menjumlahkan daftar hadir setiap hari selama lima hari."])}}, "footnote: attendance of five days added")
d = D("f11")
T("data-keadaan-tw-lain", {"Koperasi rekap.xlsx": {"Rekap": KT(["REKAP KOPERASI TRIWULAN III TAHUN 2023"], d, ["Data keadaan Triwulan II Tahun 2023."])}}, "title and the line below name different quarters")
d = D("f12")
P("tw-dua-sudah-termasuk", {"Diklat dua tw.xlsx": {"Rekap": TT(["PESERTA DIKLAT TAHUN 2023"], [(PDT, ["TW I", "TW II"])], [d.p1, add(d.p1, d.p2)], foot=["Angka TW II sudah termasuk TW I."])}}, V(PD, "2023-Q1", d.p1) + V(PD, "2023-Q2", add(d.p1, d.p2), True), "footnote: the second quarter holds the first")
d = D("f13")
P("bintang-dalam-format", {"kop format bintang.xlsx": {"Rekap": KT(["DATA KOPERASI TRIWULAN II TAHUN 2023"], d, ["* angka tahun 2021"], total=None, fx=lambda ws: [fmt(ws[find(ws, n).row][2:5], '0"*"') for n in ("Kelara", "Batang")])}}, minus(KM(d, "2023-Q2"), "Kelara", "Batang"), "the star stands in the cell format")
d = D("f14"); A = swap(d.A, Binamu=f"{d.A[4]} *)", Tarowang=f"{d.A[8]} *)")
P("bintang-dalam-teks", {"kop aktif tw3.xlsx": {"Rekap": ST(["KOPERASI AKTIF TRIWULAN III TAHUN 2023"], ["Koperasi Aktif"], [A], foot=["*) masih diragukan, petugas kecamatan belum menjawab konfirmasi"], total=None)}}, V(A_, "2023-Q3", but(d.A, "Binamu", "Tarowang")), "the star stands behind two figures")
d = D("f15")
P("salib-taksiran", {"Banyaknya UMKM.xlsx": {"Tabel": UT(["Banyaknya Usaha Mikro, Kecil dan Menengah Menurut Kecamatan, 2023"], d, ["† angka taksiran", "Sumber: Dinas Koperasi dan UKM"], name=signed("†", "Rumbia", "Kelara"), total=None)}}, minus(UM(d, "2023"), "Rumbia", "Kelara"), "a sign at two districts: estimated")

# ---- beside the figures
d = D("f16")
T("keterangan-gabung-podes", {"Koperasi TW II.xlsx": {"Rekap": R([["DATA KOPERASI TRIWULAN II TAHUN 2023"], []] + N1(*KTJ, "Keterangan") + rows(d, kt(d), {0: ["masih angka Podes 2021, belum diganti"]}), ["F4:F14"])}}, "one remark merged over all rows: figures of 2021")
d = D("f17")
P("catatan-petugas-campur", {"Rekap kop smt 2.xlsx": {"Rekap": ST(["REKAP KOPERASI", "Posisi 31 Desember 2023"], KTJ + ["Catatan Petugas"], kt(d) + [["lengkap", "lewat WA", "baru 3 dari 12 desa", None, "tepat waktu", "ok", "pakai angka thn lalu", None, "diterima 4/1/2024", "asumsi", "ok"]], total=None)}},
  minus(KM(d, "2023-Q4"), "Tamalatea", "Batang", "Kelara"), "remarks, three of them disqualify")
d = D("f18")
P("komentar-papan-nama", {"Bidang Kelembagaan/kop tw1.xlsx": {"TW I": KT(["Data Koperasi Triwulan I Tahun 2023"], d, fx=lambda ws: comment(ws, "Aktif", "Sebagian cuma tinggal papan nama, tapi tetap dimasukkan ke kolom ini dulu."))}}, V(X_, "2023-Q1", d.T) + V(K_, "2023-Q1", d.J), "comment: the column holds some that only have a signboard")
d = D("f19")
P("komentar-angka", {"umkm tw4 2023.xlsx": {"TW IV": UT(["Data UMKM Triwulan IV Tahun 2023"], d, total=None, fx=lambda ws: setattr(ws[find(ws, "Tamalatea").row][5], "comment", Comment("Baris ini dikira-kira saja dulu, petugas belum setor.", "Staf")))}}, minus(UM(d, "2023-Q4"), "Tamalatea"), "comment on a figure: the row is guessed")
d = D("f20")
def c20(ws):
    paint(ws, "D9D9D9", "Bangkala Barat", "Arungkeke", w=6); box(16, 2, "D9D9D9", "belum lapor, dipakai angka triwulan sebelumnya")(ws)
P("kotak-abu-abu", {"umkm wilayah.xlsx": {"Peta": UT(["SEBARAN UMKM KABUPATEN JENEPONTO TRIWULAN III TAHUN 2023"], d, fx=c20, total=None)}}, minus(UM(d, "2023-Q3"), "Bangkala Barat", "Arungkeke"), "legend in a colour box: figures of the quarter before")
d = D("f21")
P("silang-ditaksir", {"rekap umkm q2.xlsx": {"Rekap": ST(["REKAP UMKM TW. II THN. 2023"], MKM + ["Laporan"], sz(d) + [swap(["√"] * 11, Binamu="×", Rumbia="×")], foot=["√ = laporan kecamatan masuk", "× = laporan kecamatan tidak masuk, angkanya ditaksir"], total=None)}},
  minus(UM(d, "2023-Q2"), "Binamu", "Rumbia"), "signs: no report, estimated")
d = D("f22")
P("status-data-tersembunyi", {"koperasi status data.xlsx": {"Rekap": ST(["DATA KOPERASI TAHUN 2023"], KTJ + ["Status Data"], kt(d) + [swap(["final"] * 11, Batang="taksiran", Tarowang="taksiran")], total=None, fx=lambda ws: hide_col(ws, "Status Data"))}}, minus(KM(d, "2023"), "Batang", "Tarowang"), "hidden remarks: two are estimates")
d = D("f23")
P("kurung-di-kanan", {"kop sept 2023.xlsx": {"Rekap": R([["KOPERASI PER 30 SEPTEMBER 2023"], []] + N1(*KTJ) + rows(d, kt(d), {6: [None, "← angka lama (2020)"]}), ["G10:G12"])}}, minus(KM(d, "2023-Q3"), *N[6:9]), "an arrow merged beside three rows: old figures")
d = D("f24")
P("label-tegak-belum-cek", {"kop wil.xlsx": {"Rekap": R([["DATA KOPERASI TAHUN 2023"], [], ["Status Pemeriksaan", "Kecamatan"] + KTJ] + [["Sudah diperiksa" if i == 0 else "Belum diperiksa, masih angka perkiraan" if i == 8 else None, N[i]] + [c[i] for c in kt(d)] for i in range(11)], ["A4:A11", "A12:A14"])}},
  minus(KM(d, "2023"), *N[8:]), "merged words down the left side: guessed")
d = D("f25")
P("kolom-abu-bukan-resmi", {"umkm tw1 kolom.xlsx": {"Rekap": UT(["DATA UMKM TRIWULAN I TAHUN 2023"], d, ["", "Kolom berwarna abu-abu bukan angka resmi dinas, jangan diambil."], total=None, fx=lambda ws: fill([find(ws, "Menengah")] + under(ws, "Menengah"), "BFBFBF"))}},
  V(MI, "2023-Q1", d.mi) + V(KE, "2023-Q1", d.ke) + V(U_, "2023-Q1", d.um), "legend: the grey column is not official")
d = D("f26")
P("target-lima-tahun-komentar", {"sarpras tr.xlsx": {"Rekap": ST(["UKM YANG DIFASILITASI SARANA PRASARANA", "TAHUN 2023"], ["Target", "Realisasi"], [d.tg, d.bt], fx=lambda ws: comment(ws, "Target", "Ini target lima tahun (2021-2026), yang tahunan belum dipecah."))}}, V(BT, "2023", d.bt), "comment: the target is of five years")
d = D("f27")
P("realisasi-dengan-2022", {"sarpras realisasi.xlsx": {"Rekap": ST(["FASILITASI SARANA DAN PRASARANA UKM TAHUN 2023"], ["Target UKM", "Realisasi UKM ¹)"], [d.tg, d.bt], foot=["¹) termasuk penerima tahun 2022"])}}, V(TG, "2023", d.tg), "sign on one column: those of 2022 are in it")
d = D("f28")
P("melintang-ket-rencana", {"sarpras tw.xlsx": {"Rekap": R([["UKM YANG DIFASILITASI BANTUAN SARANA PRASARANA TAHUN 2023"], [], ["Uraian"] + N + ["Jumlah", "Ket."]] + [[TRI[k]] + c + [sum(c), "selesai" if k < 3 else "masih rencana"] for k, c in enumerate((d.n1, d.n2, d.n3, d.n4))])}},
  flow(BT, [d.n1, d.n2, d.n3]), "districts across, the remark at the right of one line: planned")
d = D("f29")
T("contoh-isian-di-atas", {"form kop.xlsx": {"Form": KT(["DATA KOPERASI TRIWULAN II TAHUN 2023", "Contoh isian, ganti dengan angka kecamatan masing-masing."], d)}}, "a line above the table: example figures")
d = D("f30")
T("english-draft", {"Table 8.1.xlsx": {"8.1": S(["Jumlah Koperasi Menurut Kecamatan, Keadaan 31 Desember 2023", "Number of Cooperatives by District, as of 31 December 2023"], N1("Aktif\nActive", "Tidak Aktif\nInactive", "Jumlah\nTotal"), kt(d), foot=["Note: dummy figures for layout purposes only"])}}, "English note: dummy figures")

# ---- group headings
d = D("f31"); e = D("f31b")
P("koperasi-dan-bumdes", {"lembaga ekonomi.xlsx": {"Rekap": TT(["DATA LEMBAGA EKONOMI DESA TAHUN 2023"], [("Koperasi", KTJ), ("BUM Desa", KTJ)], kt(d) + kt(e))}}, KM(d, "2023"), "second group: village enterprises")
d = D("f32"); e = D("f32b")
P("koperasi-dan-kub", {"kelembagaan tw4.xlsx": {"Rekap": TT(["REKAP KELEMBAGAAN TRIWULAN IV TAHUN 2023"], [("Koperasi (unit)", KTJ), ("Kelompok Usaha Bersama (KUB)", KTJ)], kt(d) + kt(e), merged=False)}}, KM(d, "2023-Q4"), "unmerged second group: joint business groups")
d = D("f33"); s = [parts(c, 2, "f33" + x) for x, c in zip("abc", (d.mi, d.ke, d.me))]
T("kelurahan-dan-desa-tanpa-jumlah", {"UMKM kel-desa.xlsx": {"Rekap": TT(["JUMLAH UMKM MENURUT LOKASI USAHA", "TAHUN 2023"], [(w, MKM) for w in ("Di Kelurahan", "Di Desa")], [c for j in (0, 1) for c in (s[0][j], s[1][j], s[2][j], add(s[0][j], s[1][j], s[2][j]))])}}, "towns and villages, no column of both")
d = D("f34")
P("sela-pra-koperasi", {"data dasar tw3.xlsx": {"Data": R([["DATA DASAR BIDANG, TRIWULAN III TAHUN 2023"], [], [None, None, "KOPERASI (unit)", None, None, "PRA KOPERASI (unit)"], [], NK + KTJ + KTJ] + body(kt(d) + [d.n1, d.n2, add(d.n1, d.n2)]), ["C3:E3", "F3:H3"])}}, KM(d, "2023-Q3"), "group labels over an empty row: the second are not yet cooperatives")
d = D("f35")
P("semester-dua-perkiraan", {"diklat 2023.xlsx": {"Rekap": TT(["JUMLAH PESERTA DIKLAT PERKOPERASIAN DAN UMKM", "(orang)"], [("Tahun 2023", [("Semester I", ["TW I", "TW II", "Jumlah"]), ("Semester II (perkiraan)", ["TW III", "TW IV", "Jumlah"])])], [d.p1, d.p2, add(d.p1, d.p2), d.p3, d.p4, add(d.p3, d.p4)])}},
  flow(PD, [d.p1, d.p2]) + V(PD, "2023-Q2", add(d.p1, d.p2), True), "three levels, the second half year is guessed")
d = D("f36"); m = [d.nums(0, 6, f"m{k}") for k in range(12)]; q = [add(*m[3 * k:3 * k + 3]) for k in range(4)]
P("bulan-tw-empat-rencana", {"Izin usaha per bulan.xlsx": {"2023": TT(["REKAPITULASI UMKM YANG DIFASILITASI IZIN USAHA", "TAHUN 2023"], [(TRI[k] + (" (rencana)" if k == 3 else ""), BLN[3 * k:3 * k + 3] + ["Jumlah"]) for k in range(4)], [c for k in range(4) for c in m[3 * k:3 * k + 3] + [q[k]]])}},
  months(IZ, m[:9]) + flow(IZ, q[:3]), "the last quarter's months are planned")
y = series("f37", len("abcd"))
P("jumlah-empat-posisi", {"umkm posisi.xlsx": {"UMKM": TT(["POSISI JUMLAH UMKM KABUPATEN JENEPONTO TAHUN 2023"], [("Posisi Akhir", TRI), "Jumlah Setahun"], [v.um for v in y] + [add(*[v.um for v in y])])}}, [x for k in range(4) for x in V(U_, QS[k], y[k].um)], "stocks of four quarters added: that sum is nothing")
d = D("f38"); t = [d.z1, d.z2, d.z3, d.z4]; q = [d.p1, d.p2, d.p3, d.p4]
P("blok-prognosis", {"Kinerja diklat.xlsx": {"Kinerja": TT(["PESERTA DIKLAT PERKOPERASIAN DAN UMKM", "TAHUN 2023 (ORANG)"], [(TRI[k], ["Target", "Realisasi" if k < 3 else "Prognosis"]) for k in range(4)], [c for k in range(4) for c in (t[k], q[k])])}}, flow(PD, q[:3]), "blocks per quarter, the last only forecast")
d = D("f39")
T("pagu-serapan-blok", {"Kinerja diklat keu.xlsx": {"Kinerja": TT(["DIKLAT PERKOPERASIAN DAN UMKM TAHUN 2023", "Pagu dan serapan anggaran (Rp juta)"], [(TRI[k], ["Target", "Realisasi", "%"]) for k in range(2)], [d.z1, d.p1, pct(d.p1, d.z1), d.z2, d.p2, pct(d.p2, d.z2)])}}, "second title line: money")
d = D("f40")
T("sarpras-persen", {"Lampiran IV.xlsx": {"Lamp. IV": ST(["UKM YANG DIFASILITASI", "SARANA DAN PRASARANA USAHA TAHUN ANGGARAN 2023", "(dalam persen)"], ["Target", "Realisasi"], [d.tg, d.bt], total=None)}}, "third title line: in percent")
d = D("f41"); e = D("f41b")
P("versi-bps", {"umkm dinas bps.xlsx": {"Data": TT(["JUMLAH UMKM TAHUN 2023"], [("Data Dinas Koperasi dan UKM", MKM), ("Hasil Sensus Ekonomi 2016", MKM)], sz(d) + sz(e))}}, UM(d, "2023"), "second group: a census of 2016")
d = D("f42")
T("grup-luar-kabupaten", {"kop luar.xlsx": {"Rekap": TT(["REKAP KOPERASI TAHUN 2023"], [("Koperasi Berkedudukan di Luar Kabupaten Jeneponto", KTJ)], kt(d))}}, "group label: seats outside the regency")
d = D("f43")
T("bulan-lawan-grup", {"Lap bulanan 12.xlsx": {"Lap": TT(["LAPORAN BULANAN DATA KOPERASI", "BULAN DESEMBER 2023"], [("Keadaan Triwulan III", KTJ)], kt(d))}}, "title a month of the fourth quarter, group label the third")
d = D("f44")
T("volume-usaha-tb", {"Koperasi TB 2023.xlsx": {"Rekap": TT(["KERAGAAN KOPERASI TAHUN BUKU 2023"], [("Volume Usaha (Rp juta)", KTJ)], kt(d))}}, "group label: turnover")
y = series("f45", len("abc"))
P("tahun-sd-mei", {"koperasi 3 th.xlsx": {"Tabel": TT(["Perkembangan Koperasi di Kabupaten Jeneponto"], [("Koperasi Aktif", [2021, 2022, "2023*"])], [v.A for v in y], foot=["* angka perkiraan sampai akhir tahun, disusun bulan Mei 2023"])}}, V(A_, "2021", y[0].A) + V(A_, "2022", y[1].A), "the last year is guessed")
d = D("f46")
P("satuan-persen-satu-kolom", {"umkm_satuan.xlsx": {"Data": S(["REKAPITULASI UMKM", "TRIWULAN I TAHUN 2023"], N1(*MKM) + [[None, None, "(unit)", "(persen)", "(persen)", "(unit)"]], sz(d), total=None)}}, V(MI, "2023-Q1", d.mi) + V(U_, "2023-Q1", d.um), "a row of units: two in percent")
d = D("f47")
T("satuan-ratusan", {"umkm ratusan.xlsx": {"Data": S(["REKAPITULASI UMKM", "POSISI 31 DESEMBER 2023"], N1(*MKM) + [[None, None] + ["ratusan unit"] * 4], sz(d))}}, "a row of units: hundreds")

# ---- titles
d = D("f48")
T("diusulkan-naik-status", {"kop berstatus.xlsx": {"Sheet1": one(["JUMLAH KOPERASI", "YANG DIUSULKAN BERUBAH STATUS MENJADI AKTIF", "TRIWULAN II TAHUN 2023"], "Banyaknya (unit)", d.A)}}, "the second title line: proposed to become active")
d = D("f49")
T("judul-terpenggal-menunggak", {"REKAP.xlsx": {"Rekap": UT(["REKAPITULASI USAHA MIKRO, USAHA KECIL", "DAN USAHA MENENGAH YANG MENUNGGAK", "PINJAMAN DANA BERGULIR", "TRIWULAN I TAHUN 2023"], d)}}, "a title over lines: those in arrears")
d = D("f50")
T("tidak-lulus", {"Peserta.xlsx": {"Rekap": one(["REKAPITULASI PESERTA DIKLAT KOPERASI DAN UMKM", "YANG GUGUR PADA SELEKSI ADMINISTRASI", "TAHUN 2023"], PDT, d.p1)}}, "the second title line: rejected")
d = D("f51")
T("sd-judul-lawan-tab", {"Izin smt.xlsx": {"TW III": ST(["FASILITASI IZIN USAHA BAGI UMKM", "s/d Triwulan II Tahun 2023"], ["Target Setahun", "Realisasi"], [d.tg, d.z1])}}, "title up to the second quarter, tab the third")

# ---- several tables and tabs
d = D("f52")
P("tumpuk-ketiga-calon", {"Laporan TW I.xlsx": {"Laporan": R(tab(["A. Keadaan koperasi triwulan I tahun 2023"], N1(*KTJ), kt(d)) + [[]] + tab(["B. Peserta diklat triwulan I tahun 2023"], N1("Peserta (orang)"), [d.p1]) + [[]] + tab(["C. Calon peserta diklat, menunggu panggilan"], N1("Peserta (orang)"), [d.p2]))}}, KM(d, "2023-Q1") + V(PD, "2023-Q1", d.p1), "three tables, the third of candidates")
d = D("f53"); e = D("f53b")
P("sejajar-usulan", {"kop tw1 kanan.xlsx": {"Koperasi": R(side(tab(["KOPERASI TRIWULAN I TAHUN 2023"], N1(*KTJ), kt(d)), tab(["USULAN PENGHAPUSAN KOPERASI"], N1(*KTJ), kt(e))))}}, KM(d, "2023-Q1"), "side by side: the right one is proposed for removal")
d = D("f54")
P("sejajar-catatan-kanan", {"Kegiatan PUKM.xlsx": {"Kegiatan": R(side(tab(["Fasilitasi Izin Usaha UMKM Tahun 2023"], N1("Jumlah UMKM"), [d.z1], foot=["Sumber: DPMPTSP, diolah"]), tab(["UKM Penerima Bantuan Sarana Prasarana Tahun 2023"], N1("Jumlah UKM"), [d.bt], foot=["Angka tabel ini karangan, untuk uji coba rumus"]), gap=2))}}, V(IZ, "2023", d.z1), "side by side: the note under the right one")
y = series("f55", len("abcd"))
P("tab-q-satu-lain", {"koperasi_2023.xlsx": {f"Q{k + 1}": KT([f"KEADAAN KOPERASI KABUPATEN JENEPONTO TRIWULAN {roman(min(k, 2) + 1)} TAHUN 2023"], y[k]) for k in range(4)}}, [x for k in range(3) for x in KM(y[k], QS[k])], "tab Q4 still has the title of the third quarter")
y = series("f56", len("abc"))
P("tab-tahun-proyeksi", {"UMKM runtun waktu.xlsx": {t: UT(["Jumlah UMKM Menurut Kecamatan di Kabupaten Jeneponto"], y[k]) for k, t in enumerate(("2021", "2022", "2023 (proyeksi)"))}}, [x for k in range(2) for x in UM(y[k], str(2021 + k))], "tabs of years, the last is a projection")
d = D("f57")
T("lembar-mencabut", {"Koperasi final.xlsx": {"Rekap": KT(["DATA KOPERASI TRIWULAN IV TAHUN 2023"], d), "Pemberitahuan": R([["PEMBERITAHUAN"], ["Lembar Rekap ditarik kembali dan tidak berlaku; penggantinya disusun ulang."]])}}, "another sheet withdraws the table")
d = D("f58")
P("lembar-mencabut-satu", {"Kop dan UMKM tw2.xlsx": {"Koperasi": KT(["DATA KOPERASI TRIWULAN II TAHUN 2023"], d), "UMKM": UT(["DATA UMKM TRIWULAN II TAHUN 2023"], d), "Catatan": R([["Lembar UMKM dicabut karena salah ambil data. Lembar Koperasi tetap berlaku."]])}}, KM(d, "2023-Q2"), "another sheet withdraws one of two")
d = D("f59")
P("ralat-belum-masuk", {"UMKM tw3.xlsx": {"UMKM": UT(["DATA UMKM TRIWULAN III TAHUN 2023"], d, total=None), "Ralat": R([["RALAT"], ["Lembar UMKM, baris Kecamatan Tarowang: Mikro, Kecil dan Menengah salah ketik semua. Angka yang benar menyusul."]])}}, minus(UM(d, "2023-Q3"), "Tarowang"), "errata: one row is mistyped")
d = D("f60")
T("surat-jangan-dulu", {"01 Surat.xlsx": {"Surat": letter("Hal : Penyampaian data koperasi", "", "Bersama ini kami sampaikan data koperasi keadaan 31 Desember 2023 pada berkas 02 Lampiran.xlsx.", "Mengingat data tersebut belum diperiksa Kepala Bidang, mohon jangan dipakai dahulu.")}, "02 Lampiran.xlsx": {"Lampiran": KT(["DATA KOPERASI", "KEADAAN 31 DESEMBER 2023"], d)}}, "covering letter: please do not use yet")
d = D("f61")
P("surat-kolom-menengah", {"Kirim data umkm.xlsx": {"Pengantar": letter("Bersama ini kami kirim data UMKM Triwulan II Tahun 2023.", "Kolom Menengah masih menggunakan data tahun 2020."), "Data": ST(["DATA UMKM TRIWULAN II TAHUN 2023"], MKM[:3], sz(d)[:3])}}, V(MI, "2023-Q2", d.mi) + V(KE, "2023-Q2", d.ke), "letter: one column is of 2020")
d = D("f62")
T("akan-diganti", {"umkm tw2 2023.xlsx": {"Rekap": UT(["REKAP UMKM TRIWULAN II TAHUN 2023"], d)}, "BACA DULU.xlsx": {"Info": R([["Angka dalam berkas umkm tw2 2023.xlsx salah semua, rekap pengganti sedang disusun."]])}}, "another workbook: all wrong")
d = D("f63")
T("dua-bidang-beda", {"dari Bidang/koperasi tw4.xlsx": {"Rekap": KT(["REKAP KOPERASI TRIWULAN IV TAHUN 2023"], d)}, "dari Sekretariat/koperasi tw4.xlsx": {"Rekap": KT(["REKAP KOPERASI TRIWULAN IV TAHUN 2023"], type("Y", (), dict(A=add(d.A, [1] * 11), T=add(d.T, [2] * 11), J=add(d.J, [3] * 11))))}}, "two senders, different figures, neither the later")

# ---- rows
d = D("f64")
P("seksi-belum-mutakhir", {"Koperasi per seksi.xlsx": {"Rekap": R([["KOPERASI MENURUT KECAMATAN"], ["Keadaan 30 Juni 2023"], []] + N1(*KTJ) + [[None, "Kecamatan dengan data mutakhir"]] + rows(d, kt(d))[:7] + [[None, "Kecamatan dengan data belum mutakhir (masih tahun 2021)"]] + rows(d, kt(d))[7:])}}, minus(KM(d, "2023-Q2"), *N[7:]), "second section: of 2021")
d = D("f65")
P("panjang-ket-baris", {"umkm long.xlsx": {"Data": long(["Data UMKM Triwulan IV Tahun 2023"], ["Kecamatan", "Uraian", "Jumlah", "Catatan"], [[N[i], u, c[i], "angka sementara dikarang" if N[i] == "Kelara" else None] for i in range(11) for u, c in (("Usaha Mikro", d.mi), ("Usaha Kecil", d.ke))])}}, minus(V(MI, "2023-Q4", d.mi) + V(KE, "2023-Q4", d.ke), "Kelara"), "long form, remarks at one district: invented")
