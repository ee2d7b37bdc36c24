from short import *

def kc(d): return [d.A, d.T, d.J]
def uc(d): return [d.mi, d.ke, d.me, d.um]
def kmb(d, p, *no): return [(m, q, c, but(v, *no)) for m, q, c, v in KM(d, p)]
def umb(d, p, *no): return [(m, q, c, but(v, *no)) for m, q, c, v in UM(d, p)]
Q1, Q2, Q3, Q4 = "Keadaan 31 Maret 2023", "Keadaan 30 Juni 2023", "Keadaan 30 September 2023", "Keadaan 31 Desember 2023"
def ko(t, d, foot=(), **k): return S(["REKAP KOPERASI PER KECAMATAN", t], [NK + KTJ], kc(d), foot, **k)
def us(t, d, foot=(), **k): return S(["REKAP UMKM PER KECAMATAN", t], [NK + MKM], uc(d), foot, **k)
PT = "PESERTA DIKLAT PERKOPERASIAN DAN UMKM"
IT = "UMKM YANG DIFASILITASI IZIN USAHA"
BTT = "BANTUAN SARANA DAN PRASARANA BAGI PELAKU UKM"

d = D("w18t anggota status")
T("members-status", {"Koperasi TW III.xlsx": {"Rekap": S(["KEANGGOTAAN KOPERASI PER KECAMATAN", Q3], [NK + KTJ], kc(d), ["Sumber: Bidang Kelembagaan Koperasi"])}}, "the title counts members, not cooperatives")

d = D("w18t bumdes")
T("bumdes", {"koperasi dan lembaga desa.xlsx": {"Rekap": ko(Q2, d, ["Lembaga yang dihitung adalah BUMDes; koperasi disampaikan tersendiri."])}}, "the note: village enterprises counted")

d = D("w18t ksp saja")
T("only-savings", {"rekap kop.xlsx": {"Rekap": ko(Q4, d, ["Ket: yang direkap koperasi dengan unit simpan pinjam."])}}, "note narrows to savings and loan")

d = D("w18t tab kud")
T("tab-kud", {"Data Koperasi September.xlsx": {"KUD": ko(Q3, d)}}, "the tab narrows to village-unit cooperatives")

d = D("w18t file wanita")
T("file-women", {"umkm pemilik perempuan.xlsx": {"Sheet1": us(Q2, d)}}, "file name: only women-owned")

d = D("w18t cabang luar")
T("outside-branches", {"Koperasi Q4.xlsx": {"Rekap": ko(Q4, d, ["Angka memuat pula kantor cabang koperasi yang berbadan hukum di kabupaten lain."])}}, "also branches of cooperatives from elsewhere")

d = D("w18t proyeksi")
T("projection", {"UMKM Desember.xlsx": {"Des": us(Q4, d, ["Dihitung dari posisi Juni dengan laju pertumbuhan 2 persen per triwulan."])}}, "the figures are extrapolated")

d = D("w18t grup rencana")
T("group-plan", {"diklat tw3.xlsx": {"Diklat": S([PT, "TRIWULAN III 2023"], [NK + ["Rencana Kerja", None, None], [None, None, "Jumlah Peserta Diklat", "Jumlah Kegiatan", "Pagu (Rp)"]], [d.p1, d.n1, d.r1], merges=["A4:A5", "B4:B5", "C4:E4"])}}, "group head: plan")

d = D("w18t jual makassar")
T("elsewhere-trade", {"UMKM per kecamatan.xlsx": {"Rekap": us(Q3, d, ["Kecamatan menunjukkan asal pemilik; usahanya beroperasi di Kota Makassar."])}}, "businesses run in another region")

d = D("w18t orang kali")
T("double-training", {"Peserta Diklat 2023.xlsx": {"Rekap": S([PT, "TAHUN 2023"], [NK + ["Jumlah Peserta Diklat"]], [add(d.p1, d.p2)], ["Peserta yang mengikuti beberapa angkatan terhitung pada setiap angkatan yang diikuti."])}}, "persons counted more than once")

d = D("w18t puluhan")
T("scale-tens", {"umkm ringkas.xlsx": {"Rekap": S(["REKAP UMKM PER KECAMATAN", Q2, "(dalam puluhan unit usaha)"], [NK + MKM], [d.o1, d.n1, d.n2, add(d.o1, d.n1, d.n2)])}}, "in tens")

d = D("w18t format anggota")
T("format-members", {"Kop Juni.xlsx": {"Juni": ko(Q2, d, fx=lambda ws: [fmt(under(ws, h), '0" orang"') for h in KTJ])}}, "the format shows persons, not cooperatives")

d = D("w18t format ribu")
T("format-thousands", {"umkm posisi maret.xlsx": {"Maret": S(["REKAP UMKM", Q1], [NK + ["Jumlah UMKM"]], [d.p1], fx=lambda ws: fmt(under(ws, "Jumlah UMKM"), '0" ribu"'))}}, "format: thousands")

d = D("w18t konsep")
T("concept", {"Koperasi TW IV.xlsx": {"Rekap": S(["KONSEP", "REKAP KOPERASI PER KECAMATAN", Q4], [NK + KTJ], kc(d), ["Menunggu verifikasi lapangan sebelum ditetapkan."])}}, "a draft awaiting verification")

d, e = D("w18t lama"), D("w18t baru")
P("corrected-file", {"umkm tw2.xlsx": {"Rekap": us(Q2, d)}, "umkm tw2 ralat.xlsx": {"Rekap": us(Q2, e, ["Ralat: menggantikan berkas umkm tw2.xlsx yang salah hitung."])}}, UM(e, "2023-Q2"), "first file is replaced by the second")

d = D("w18t dicabut")
T("withdrawn-letter", {"koperasi tw1.xlsx": {"Rekap": ko(Q1, d)}, "surat.xlsx": {"Surat": R([["Hal: Penarikan Data"], [], ["Data koperasi keadaan 31 Maret 2023 (koperasi tw1.xlsx) kami tarik kembali."], ["Data pengganti akan disampaikan kemudian."]])}}, "withdrawn in another file")

d = D("w18t tertukar kolom")
T("columns-swapped", {"Kop Sept 2023.xlsx": {"Rekap": S(["REKAP KOPERASI PER KECAMATAN", Q3], [NK + ["Aktif", "Tidak Aktif"]], [d.A, d.T], ["Catatan: isian kedua kolom terbalik, mohon dibetulkan saat direkap."])}}, "columns reversed")

d = D("w18t tertukar kecamatan")
P("rows-swapped", {"UMKM Q1.xlsx": {"Rekap": us(Q1, d, ["Isian Batang dan Kelara tertukar pada baris masing-masing."])}}, umb(d, "2023-Q1", "Batang", "Kelara"), "two districts swapped")

d = D("w18t komentar kolom")
P("comment-column", {"Data UMKM TW III.xlsx": {"Rekap": S(["REKAP UMKM PER KECAMATAN", Q3], [NK + ["Mikro", "Kecil", "Menengah"]], uc(d)[:3], fx=lambda ws: comment(ws, "Mikro", "Masih angka tahun 2021, pendataan ulang belum selesai"))}}, [(m, p, c, v) for m, p, c, v in UM(d, "2023-Q3") if m in (KE, ME)], "comment: the micro column is of 2021")

d = D("w18t kuning")
P("yellow-legend", {"koperasi warna.xlsx": {"Rekap": ko(Q4, d, ["", "Kuning = belum melapor, diisi angka Desember 2021"], fx=lambda ws: [fill([ws.cell(r, c) for c in range(2, 6)], "FFFF00") for r in (6, 9)])}}, kmb(d, "2023-Q4", N[1], N[4]), "yellow rows hold 2021 (rows 6 and 9)")

d = D("w18t gabung turatea")
P("district-merged", {"umkm juni 23.xlsx": {"Rekap": us(Q2, d, ["Sebagian usaha di Turatea masih tercatat pada Binamu."])}}, umb(d, "2023-Q2", "Turatea", "Binamu"), "Binamu holds part of Turatea")

d = D("w18t hasil periksa")
T("check-sheet", {"Rekap UMKM Des.xlsx": {"Rekap": us(Q4, d), "Hasil Pemeriksaan": R([["HASIL PEMERIKSAAN LEMBAR REKAP"], [], ["No", "Temuan"], [1, "Usaha yang sudah tutup masih ikut terhitung di semua kecamatan."], [2, "Rekap perlu dihitung ulang sebelum dipakai."]])}}, "another sheet: to be recounted")

d = D("w18t target judul")
T("target-group-aid", {"sarpras 2023.xlsx": {"Sarpras": S([BTT, "TAHUN 2023"], [NK + ["Usulan Proposal", None], [None, None, "Jumlah Pelaku UKM", "Nilai (Rp)"]], [d.bt, d.r1], merges=["A4:A5", "B4:B5", "C4:D4"])}}, "group head: proposals")

d = D("w18t koreksi samping")
cor = [-v for v in d.n1]
T("correction-beside", {"kop verifikasi.xlsx": {"Rekap": S(["REKAP KOPERASI PER KECAMATAN", Q2], [NK + ["Koperasi Aktif", "Koreksi hasil verifikasi"]], [d.A, cor], ["Kolom Koperasi Aktif adalah laporan awal sebelum koreksi."])}}, "column beside corrects the figures")

d = D("w18t per penduduk")
T("per-population", {"Rasio Koperasi.xlsx": {"Rasio": S(["KOPERASI AKTIF PER 100.000 PENDUDUK", Q4], [NK + ["Koperasi Aktif"]], [d.A], total=None)}}, "a rate")

d = D("w18t persen judul")
T("percent-title", {"Koperasi Mar 2023.xlsx": {"Rekap": S(["KOPERASI MENURUT STATUS (PERSEN)", Q1], [NK + ["Aktif", "Tidak Aktif"]], [add(d.A, [40] * 11), [60 - v for v in d.A]], total=None)}}, "percentages")

d = D("w18t rata bulan")
T("monthly-mean", {"izin triwulan.xlsx": {"TW II": S([IT, "TRIWULAN II 2023"], [NK + ["Jumlah UMKM"]], [d.p2], ["Angka adalah rerata per bulan selama triwulan, dibulatkan."])}}, "a monthly mean")

d = D("w18t belum mutakhir")
T("stale-2021", {"Koperasi Des.xlsx": {"Rekap": ko(Q4, d, ["Tabel disalin dari laporan tahun 2021; pembaruan sedang berjalan."])}}, "copied from 2021")

d = D("w18t posisi sebagian")
P("mid-quarter-rows", {"Kop per kec TW3.xlsx": {"Rekap": ko(Q3, d, ["Untuk Arungkeke dan Tarowang dipakai posisi Maret 2022."])}}, kmb(d, "2023-Q3", "Arungkeke", "Tarowang"), "two districts of March 2022")

d = D("w18t jumlah campur")
T("mixed-sum", {"jumlah koperasi umkm.xlsx": {"Rekap": S(["REKAP KELEMBAGAAN", Q3], [NK + ["Jumlah Koperasi"]], [d.J], ["Jumlah merupakan gabungan koperasi, kelompok tani, dan kelompok usaha bersama."])}}, "sum of other things too")

d = D("w18t aktif lapor")
T("active-reporting", {"koperasi aktif juni.xlsx": {"Rekap": S(["KOPERASI MENURUT KEAKTIFAN MENGIRIM LAPORAN", Q2], [NK + KTJ], kc(d))}}, "active means sending reports")

d = D("w18t pendaftar")
T("applicants", {"diklat TW I.xlsx": {"Rekap": S([PT, "TRIWULAN I 2023"], [NK + ["Jumlah Peserta"]], [d.p1], ["Berdasarkan formulir pendaftaran; belum dicocokkan dengan daftar hadir."])}}, "registrations, not attendance")

d = D("w18t undangan")
T("invited-tab", {"Peserta diklat TW2.xlsx": {"Diundang": S([PT, "TRIWULAN II 2023"], [NK + ["Jumlah Peserta"]], [d.p2])}}, "tab: invited")

d = D("w18t permohonan")
T("permit-requests", {"Izin TW III.xlsx": {"Izin": S([IT, "TRIWULAN III 2023"], [NK + ["Jumlah UMKM"]], [d.p3], fx=lambda ws: comment(ws, "Jumlah UMKM", "Ini baru permohonan yang masuk, belum ada yang diproses"))}}, "comment: requests only")

d = D("w18t paket")
T("packages", {"bantuan tw4.xlsx": {"Rekap": S([BTT, "TRIWULAN IV 2023"], [NK + ["Jumlah Pelaku UKM yang difasilitasi"]], [d.bt], ["Satu pelaku usaha dapat menerima beberapa paket; angka di atas menghitung paket."])}}, "packages counted")

d = D("w18t dinas lain")
T("other-agency", {"sarpras triwulan III.xlsx": {"Rekap": S([BTT, "TRIWULAN III 2023"], [NK + ["Jumlah Pelaku UKM yang difasilitasi"]], [d.p1], ["Penyaluran oleh Dinas Sosial, disajikan sebagai pembanding."])}}, "given by another agency, for comparison")

d = D("w18t desa berkoperasi")
T("villages", {"koperasi desa.xlsx": {"Rekap": S(["DESA/KELURAHAN MENURUT KEBERADAAN KOPERASI", Q1], [NK + ["Koperasi Aktif", "Koperasi Tidak Aktif", "Jumlah"]], parts(DESA, 2, "v18") + [DESA])}}, "villages, not cooperatives")

d = D("w18t sampel")
T("sample", {"UMKM Sept.xlsx": {"Rekap": us(Q3, d, ["Hasil survei sampel pada tiga desa tiap kecamatan."])}}, "a sample")

d = D("w18t usaha besar")
P("large-included", {"Skala usaha Q4.xlsx": {"Rekap": S(["REKAP USAHA PER KECAMATAN", Q4], [NK + ["Usaha Mikro", "Usaha Kecil", "Usaha Menengah*)"]], uc(d)[:3], ["*) termasuk usaha besar"])}}, UM(d, "2023-Q4")[:2], "medium includes large")

d = D("w18t koperasi baru")
T("new-only", {"kop tw2.xlsx": {"Pendirian Baru": S(["REKAP KOPERASI PER KECAMATAN", Q2], [NK + ["Jumlah Koperasi"]], [d.n1])}}, "tab: newly founded only")

d = D("w18t contoh isi")
T("example", {"format rekap koperasi.xlsx": {"Contoh": ko(Q3, d, ["Angka hanya ilustrasi cara mengisi."])}}, "example figures")

d = D("w18t latihan")
T("practice-file", {"bahan latihan input data umkm.xlsx": {"Sheet1": us(Q1, d)}}, "file name: practice material")

d = D("w18t skor")
T("score", {"penilaian.xlsx": {"Nilai": S(["PENILAIAN PEMBINAAN PER KECAMATAN", "TRIWULAN II 2023", "Isian berupa nilai (skor) 0 - 100"], [NK + ["Koperasi Aktif", "Peserta Diklat"]], [d.A, d.p1], total=None)}}, "scores")

d = D("w18t belum selesai input")
T("partial-entry", {"umkm per desember.xlsx": {"Rekap": us(Q4, d, ["Entri data baru mencapai sekitar separuh berkas."])}}, "half of the forms entered")

d = D("w18t salinan lalu")
P("star-districts", {"umkm 30 sept.xlsx": {"Rekap": us(Q3, d, ["*) laporan belum diterima, memakai data tahun sebelumnya"], name=lambda n: n + " *)" if n in ("Rumbia", "Kelara") else n)}}, umb(d, "2023-Q3", "Rumbia", "Kelara"), "starred districts hold last year's")

d = D("w18t coret")
def strike(ws):
    for r in range(5, 17):
        for c in range(3, 6): ws.cell(r, c).font = Font(strike=True)
T("struck-out", {"Kop Des 2023.xlsx": {"Rekap": ko(Q4, d, ["Angka yang dicoret dibatalkan."], fx=strike)}}, "all figures struck out")

d = D("w18t kab tetangga")
T("neighbours-included", {"Diklat gabungan.xlsx": {"Rekap": S([PT, "TRIWULAN IV 2023"], [NK + ["Jumlah Peserta"]], [d.p4], ["Jumlah menurut tempat pelaksanaan, termasuk peserta asal Bantaeng dan Takalar."])}}, "also people of other regencies")

d = D("w18t sejak 2019")
T("since-2019", {"sarpras kumulatif.xlsx": {"Rekap": S([BTT, "Sampai dengan Desember 2023"], [NK + ["Jumlah Pelaku UKM yang difasilitasi"]], [add(d.p1, d.p2)], ["Dihitung sejak program dimulai tahun 2019."])}}, "running since 2019")

d = D("w18t mandiri")
T("self-permits", {"NIB TW 2.xlsx": {"Rekap": S([IT, "TRIWULAN II 2023"], [NK + ["Jumlah UMKM"]], [d.p2], ["Angka mencakup pelaku usaha yang mengurus sendiri tanpa pendampingan dinas."])}}, "also those not assisted")

d = D("w18t selisih grup")
T("difference-group", {"perubahan koperasi.xlsx": {"TW III": S(["PERUBAHAN KOPERASI", "30 Juni 2023 - 30 September 2023"], [NK + ["Selisih", None, None], [None, None] + KTJ], [d.n1, d.n2, add(d.n1, d.n2)], merges=["A4:A5", "B4:B5", "C4:E4"])}}, "differences")

d, e = D("w18t dua versi a"), D("w18t dua versi b")
e.A, e.T = [v + 2 + k for v, k in zip(d.A, d.n1)], [v + 1 + k for v, k in zip(d.T, d.n2)]
e.J = add(e.A, e.T)
T("two-versions", {"Bidang A/koperasi.xlsx": {"Rekap": ko(Q2, d)}, "Bidang B/koperasi.xlsx": {"Rekap": ko(Q2, e)}}, "two files of the same table with other figures throughout; nothing says which holds")

d = D("w18t jangan pakai")
T("dont-use-name", {"umkm tw4 - salah, jangan dipakai.xlsx": {"Rekap": us(Q4, d)}}, "file name says not to use")

d = D("w18t kolom status tersembunyi")
P("status-column", {"izin tw4 per kec.xlsx": {"TW4": S([IT, "TRIWULAN IV 2023"], [NK + ["Jumlah UMKM", "Hasil Verifikasi"]], [d.p4, ["Ditolak, hitung ulang" if i in (2, 6) else "Diterima" for i in range(11)]])}}, V(IZ, "2023-Q4", but(d.p4, N[2], N[6])), "two rows rejected in the column beside")

d = D("w18t grup provinsi")
T("province-program", {"Diklat Q3.xlsx": {"Diklat": S([PT, "TRIWULAN III 2023"], [NK + ["Kuota dari Provinsi", None], [None, None, "Peserta UMKM", "Jumlah Peserta"]], [d.n1, d.p1], merges=["A4:A5", "B4:B5", "C4:D4"])}}, "a quota")

d = D("w18t binaan")
T("assisted-only", {"umkm juni.xlsx": {"Rekap": S(["REKAP UMKM BINAAN PER KECAMATAN", Q2], [NK + MKM], uc(d))}}, "title: only assisted businesses")
