"""Trap recap inboxes: a word, a colour, a format or a layout changes what the figures mean."""
from help4 import *
from openpyxl.styles import Border

KOP4 = ["REKAP KOPERASI", "TRIWULAN IV TAHUN 2023"]
UM4 = ["REKAP UMKM", "TRIWULAN IV TAHUN 2023"]
DI4 = ["PESERTA DIKLAT PERKOPERASIAN DAN UMKM", "TRIWULAN IV TAHUN 2023"]
IZ4 = ["UMKM YANG DIFASILITASI IZIN USAHA", "TRIWULAN IV TAHUN 2023"]
BA4 = ["PELAKU UKM PENERIMA BANTUAN SARANA DAN PRASARANA", "TRIWULAN IV TAHUN 2023"]


def name(k): return k, D("v-" + k)
def cells(ws, head, idx): u = under(ws, head); return [u[i] for i in idx]


# -- titles, tabs, files and folders ----------------------------------------------------------------------
n, d = name("plan-perjanjian-kinerja")
T(n, "title", {"PK Kepala Dinas.xlsx": {"PK": rec(["PERJANJIAN KINERJA TAHUN 2023", "DINAS KOPERASI DAN UKM KABUPATEN JENEPONTO", "Rincian per Kecamatan"], [["Peserta Diklat (orang)", "UMKM Difasilitasi Izin Usaha"]], [d.p1, d.z1])}}, "a performance agreement holds promises, not results")

n, d = name("renja-dpa-volume")
T(n, "title", {"DPA-SKPD 2023.xlsx": {"DPA": rec(["DOKUMEN PELAKSANAAN ANGGARAN (DPA-SKPD) TA 2023", "Sub Kegiatan: Pemberdayaan UMKM, Rincian Koefisien per Lokasi"], [["Peserta Diklat (orang)", "Pagu (Rp)"]], [d.p1, d.r1])}}, "planned volume of a budget document")

n, d = name("sakip-rka-perubahan")
T(n, "tab", {"Pelatihan 2023.xlsx": {"RKA Perubahan": rec(["PELATIHAN KOPERASI DAN UMKM", "TAHUN 2023"], [["Jumlah Peserta"]], [d.p1])}}, "the tab: a budget plan")

n, d = name("wa-bpjs-ketenagakerjaan")
T(n, "title", {"peserta tw4 2023.xlsx": {"Sheet1": rec(["JUMLAH PESERTA BPJS KETENAGAKERJAAN PELAKU UMKM", "TRIWULAN IV TAHUN 2023"], [["Jumlah Peserta"]], [d.p1])}}, "participants of an insurance")

n, d = name("intern-diklatpim-asn")
T(n, "title", {"Diklat TW IV 2023.xlsx": {"Diklat": rec(["PESERTA DIKLATPIM DAN DIKLAT FUNGSIONAL ASN KECAMATAN", "TRIWULAN IV TAHUN 2023"], [["Jumlah Peserta"]], [d.n1])}}, "civil servants' courses")

n, d = name("bulan-hadir-rat")
T(n, "title", {"RAT TW I 2023.xlsx": {"RAT": rec(["PESERTA RAPAT ANGGOTA TAHUNAN KOPERASI", "TRIWULAN I TAHUN 2023"], [["Jumlah Peserta (orang)"]], [d.p1])}}, "who sat in members' meetings")

n, d = name("dak-bpum")
T(n, "title", {"Bantuan UKM TW IV 2023.xlsx": {"Rekap": rec(["PELAKU USAHA PENERIMA BPUM (BANPRES PRODUKTIF USAHA MIKRO)", "TRIWULAN IV TAHUN 2023"], [["Jumlah Penerima (orang)"]], [d.bt])}}, "cash aid of the president, no equipment")

n, d = name("ods-kur-debitur")
T(n, "file", {"Realisasi KUR SIKP TW IV 2023.xlsx": {"Rekap": rec(["REALISASI PER KECAMATAN", "TRIWULAN IV TAHUN 2023"], [["Jumlah UMKM", "Plafon (Rp)"]], [d.bt, d.r1])}}, "only the debtors of a credit scheme")

n, d = name("lkpj-umkm-gulung-tikar")
T(n, "title", {"UMKM TW IV 2023.xlsx": {"UMKM": rec(["UMKM GULUNG TIKAR / ALIH PROFESI", "TRIWULAN IV TAHUN 2023"], [MK], [d.n1, d.n2, d.n3, add(d.n1, d.n2, d.n3)])}}, "businesses that gave up")

n, d = name("gs-naik-kelas")
T(n, "tab", {"UMKM TW 4 2023.xlsx": {"UMKM Naik Kelas": rec(UM4, [["Jumlah UMKM"]], [d.p1])}}, "the tab: only those that rose a class")

n, d = name("desa-pkl-upt-pasar")
T(n, "title", {"UMKM Tw IV 2023.xlsx": {"Rekap": rec(["JUMLAH UMKM (PEDAGANG KAKI LIMA) BINAAN UPT PASAR", "TRIWULAN IV TAHUN 2023"], [["Jumlah UMKM"]], [d.p1])}}, "street vendors only")

n, d = name("prov-sampel-monev")
T(n, "title", {"Hasil Monev Koperasi TW IV 2023.xlsx": {"Rekap": rec(["KOPERASI SAMPEL UJI PETIK MONEV PROVINSI", "TRIWULAN IV TAHUN 2023"], [AT], [d.n1, d.n2, add(d.n1, d.n2)])}}, "a sample")

n, d = name("kabid-penilaian-kesehatan")
T(n, "title", {"Koperasi TW IV 2023.xlsx": {"Rekap": rec(["KOPERASI YANG DINILAI KESEHATANNYA", "TRIWULAN IV TAHUN 2023"], [["Koperasi Aktif", "Jumlah Koperasi"]], [d.n1, add(d.n1, d.n2)])}}, "only those whose health was judged")

n, d = name("wps-izin-mandiri")
T(n, "title", {"NIB TW IV 2023.xlsx": {"NIB": rec(["UMKM YANG MENGURUS IZIN USAHA SECARA MANDIRI DI OSS", "(TANPA FASILITASI DINAS)", "TRIWULAN IV TAHUN 2023"], [["Jumlah UMKM"]], [d.z1])}}, "permits got without the office")

n, d = name("gf-izin-dicabut")
T(n, "title", {"Izin usaha TW III 2023.xlsx": {"Sheet1": rec(["REKAP IZIN USAHA UMKM YANG DIBEKUKAN/KEDALUWARSA", "TRIWULAN III TAHUN 2023"], [["Jumlah UMKM"]], [d.n1])}}, "permits frozen or run out")

n, d = name("bpd-simulasi-folder")
T(n, "folder", {"Simulasi Aplikasi e-Monev/koperasi tw4 2023.xlsx": {"Rekap": rec(KOP4, [AT], at(d))}}, "a folder of trials of a program")

n, d = name("wd-proposal-dak")
T(n, "file", {"Proposal DAK bantuan sarpras 2023.xlsx": {"Rekap": rec(["BANTUAN SARANA DAN PRASARANA UKM", "TAHUN 2023"], [["Jumlah Pelaku UKM"]], [d.bt])}}, "a proposal")

n, d = name("dash-proyeksi-rpjmd")
T(n, "title", {"Koperasi.xlsx": {"RPJMD": rec(["PROYEKSI RPJMD 2018-2023: KOPERASI AKTIF", "KONDISI AKHIR PERIODE (2023)"], [["Koperasi Aktif", "Jumlah Koperasi"]], [d.A, d.J])}}, "a projection")

n, d = name("copy-musrenbang-pokir")
T(n, "title", {"bantuan 2023.xlsx": {"Rekap": rec(["BANTUAN SARANA DAN PRASARANA UKM HASIL MUSRENBANG DAN POKIR DPRD", "TAHUN 2023 (daftar permintaan)"], [["Jumlah Pelaku UKM"]], [d.bt])}}, "asked for in meetings")

n, d = name("one-refocusing-ditunda")
T(n, "title", {"diklat tw2 2023.xlsx": {"TW II": rec(["PESERTA DIKLAT KOPERASI DAN UMKM TRIWULAN II TAHUN 2023", "(KEGIATAN DITUNDA KARENA REFOCUSING ANGGARAN)"], [["Jumlah Peserta"]], [d.p1])}}, "courses put off")

n, d = name("rat-cabang-luar-daerah")
T(n, "title", {"Koperasi TW IV 2023.xlsx": {"KC": rec(["KANTOR CABANG PEMBANTU KOPERASI DARI LUAR DAERAH", "TRIWULAN IV TAHUN 2023"], [AT], [d.n1, d.n2, add(d.n1, d.n2)])}}, "branches of cooperatives from elsewhere")

# -- periods ----------------------------------------------------------------------------------------------
n, d = name("renja-lkpj-tahun-lalu")
P(n, "period", {"Koperasi 2023.xlsx": {"Data": rec(["DATA KOPERASI", "Disusun Januari 2023 untuk LKPJ Akhir Tahun 2022"], [AT], at(d))}}, kops(d.A, d.T, "2022"), "made in 2023 about 2022")

n, d = name("plan-akumulasi-sejak")
T(n, "period", {"Diklat 2023.xlsx": {"Alumni": rec(["PESERTA DIKLAT KOPERASI DAN UMKM", "AKUMULASI TAHUN 2019 S.D. 2023"], [["Jumlah Peserta"]], [d.o1])}}, "five years together")

n, d = name("wps-rata-rata-bulanan")
T(n, "title", {"pelatihan 2023.xlsx": {"Rekap": rec(["RATA-RATA PESERTA PELATIHAN KOPERASI DAN UMKM PER BULAN", "TAHUN 2023"], [["Jumlah Peserta"]], [d.p1])}}, "a mean of months")

n, d = name("kabid-tab-lain-judul-lain")
T(n, "period", {"Diklat 2023.xlsx": {"TW III": rec(["PESERTA DIKLAT KOPERASI DAN UMKM", "TRIWULAN II TAHUN 2023"], [["Jumlah Peserta"]], [d.p1])}}, "tab and title name different quarters")

n, d = name("intern-tahun-salah-ketik")
T(n, "period", {"izin usaha.xlsx": {"Rekap": rec(["UMKM YANG DIFASILITASI IZIN USAHA", "TRIWULAN IV TAHUN 2032"], [["Jumlah UMKM"]], [d.z1])}}, "a year not yet come")

n, d = name("sakip-sampul-kumulatif")
q = run(d.p1, d.p2, d.p3)
P(n, "period", {"Diklat TA 2023.xlsx": {"Sampul": text("DATA PESERTA DIKLAT KOPERASI DAN UMKM TAHUN 2023", "Catatan: angka pada setiap triwulan adalah kumulatif sejak Januari."),
  **{"TW " + r: rec(["PESERTA DIKLAT KOPERASI DAN UMKM", f"TRIWULAN {r} TAHUN 2023"], [["Jumlah Peserta"]], [v]) for r, v in zip(["I", "II", "III"], q)}}},
  sum([dik(v, p, True) for v, p in zip(q, QS)], []), "the cover says that the quarters are running totals")

n, d = name("bulan-komentar-kumulatif")
P(n, "period", {"Izin TW III 2023.xlsx": {"Izin": rec(["UMKM YANG DIFASILITASI IZIN USAHA", "TRIWULAN III TAHUN 2023"], [["Jumlah UMKM"]], [d.z1], fx=lambda ws: comment(ws, "Jumlah UMKM", "angka kumulatif Januari s.d. September, bukan hanya triwulan ini"))}}, izin(d.z1, Q3, True), "a cell note: running total")

n, d = name("gs-kolom-tahun-anggaran-lalu")
P(n, "period", {"Koperasi TW IV 2023.xlsx": {"Rekap": rec(KOP4, [["Koperasi Aktif", "Jumlah Koperasi"]], [d.A, d.J], foot=["Catatan: kolom Jumlah Koperasi masih memakai data tahun 2021, data 2023 belum tersedia."])}}, akt(d.A), "a note: one column is two years old")

n, d = name("lkpj-rentang-ags-okt")
T(n, "period", {"Diklat triwulan.xlsx": {"Rekap": rec(["PESERTA DIKLAT KOPERASI DAN UMKM", "PERIODE 16 AGUSTUS S.D. 15 NOVEMBER 2023"], [["Jumlah Peserta"]], [d.p1])}}, "no quarter of the calendar")

n, d = name("bpd-minggu")
T(n, "period", {"Izin Desember 2023.xlsx": {"Mingguan": rec(["UMKM DIFASILITASI IZIN USAHA", "MINGGU KE-2 DESEMBER 2023"], [["Jumlah UMKM"]], [d.n1])}}, "a week, not the month")

# -- units and formats ------------------------------------------------------------------------------------
n, d = name("dak-orang-hari")
T(n, "unit", {"Diklat TW IV 2023.xlsx": {"Rekap": rec(DI4, [["Jumlah Peserta"], ["(OH)"]], [d.o1], foot=["OH = orang-hari"])}}, "person-days")

n, d = name("wd-puluhan")
T(n, "unit", {"UMKM TW IV 2023.xlsx": {"Rekap": rec(UM4 + ["(dalam puluhan unit)"], [MK], [d.p1, d.n1, d.n2, add(d.p1, d.n1, d.n2)])}}, "tens of units")

n, d = name("iku-satuan-persen-kolom")
T(n, "unit", {"IKU TW IV 2023.xlsx": {"IKU": across(["CAPAIAN IKU PER KECAMATAN", "TRIWULAN IV TAHUN 2023"], [("Koperasi Aktif", "%", [55 + x for x in d.n1]), ("Peserta Diklat Perkoperasian dan UMKM", "%", d.n2), ("UMKM yang Difasilitasi Izin Usaha", "%", d.n3)], total=None)}}, "the unit column says percent")

n, d = name("prov-format-rb")
def kilo(ws):
    for h in MK:
        for c in under(ws, h): c.number_format = '0" ribu"'
T(n, "format", {"UMKM TW IV 2023.xlsx": {"Rekap": rec(UM4, [MK], [d.n1, d.n2, d.n3, add(d.n1, d.n2, d.n3)], fx=kilo)}}, "the cells show thousands")

n, d = name("dash-format-persen-teks")
T(n, "format", {"koperasi tw4 2023.xlsx": {"Rekap": rec(KOP4, [["Koperasi Aktif"]], [[50 + x for x in d.n1]], total=False, fx=fmt(["Koperasi Aktif"], '0"%"'))}}, "the cells show percent signs")

n, d = name("gf-peringkat")
T(n, "unit", {"Koperasi TW IV 2023.xlsx": {"Rank": rec(["PERINGKAT KECAMATAN", "TRIWULAN IV TAHUN 2023"], [["Koperasi Aktif", "Jumlah UMKM"]], [[3, 5, 4, 9, 1, 6, 8, 7, 11, 10, 2], [2, 4, 3, 8, 1, 7, 9, 10, 11, 5, 6]], total=False)}}, "ranks")

n, d = name("one-bobot-skor")
T(n, "unit", {"IKU TW IV 2023.xlsx": {"Skor": rec(["PENILAIAN KINERJA KECAMATAN", "TRIWULAN IV TAHUN 2023"], [["Skor (1-100)", None], ["Koperasi Aktif", "Peserta Diklat"]], [[60 + x for x in d.n1], [50 + x for x in d.n2]], total=False)}}, "marks from 1 to 100")

n, d = name("bps-per-seribu-penduduk")
T(n, "unit", {"Rasio UMKM 2023.xlsx": {"Rasio": rec(["JUMLAH UMKM PER 1.000 PENDUDUK MENURUT KECAMATAN", "TAHUN 2023"], [["Jumlah UMKM"]], [d.n1], total=False)}}, "per thousand people")

n, d = name("copy-satuan-kube")
T(n, "unit", {"Bantuan TW IV 2023.xlsx": {"Rekap": rec(BA4, [["Jumlah Penerima"], ["(KUBE)"]], [d.n1])}}, "groups, not businesses")

# -- group headings and columns ---------------------------------------------------------------------------
n, d = name("plan-grup-rekening")
T(n, "heading", {"Koperasi TW IV 2023.xlsx": {"Rekap": rec(KOP4, [["Rekening Simpanan pada", None, None], AT], [d.o1, d.o2, add(d.o1, d.o2)])}}, "accounts at the cooperatives, under a group heading")

n, d = name("renja-selisih-odsdata")
P(n, "heading", {"Koperasi TW IV 2023.xlsx": {"Rekap": rec(KOP4, [["Data Dinas", None, "Selisih dengan ODS", None], ["Koperasi Aktif", "Jumlah Koperasi", "Koperasi Tidak Aktif", "Jumlah UMKM"]], [d.A, d.J, d.n1, d.n2])}}, akt(d.A) + tot(d.J), "differences under a group heading")

n, d = name("bulan-jumlah-kumkm")
P(n, "heading", {"KUMKM TW IV 2023.xlsx": {"Rekap": rec(["DATA KOPERASI DAN UMKM", "TRIWULAN IV TAHUN 2023"], [["Jumlah Koperasi", "Jumlah UMKM", "Jumlah Koperasi dan UMKM"]], [d.J, d.um, add(d.J, d.um)])}}, tot(d.J) + umt(d.um), "the last column adds both kinds")

n, d = name("wps-kolom-kembar")
P(n, "heading", {"koperasi tw 4 2023.xlsx": {"Rekap": rec(KOP4, [["Koperasi Aktif", "Jumlah Koperasi", "Koperasi Aktif"]], [d.A, d.J, less(d.A, 3)])}}, tot(d.J), "two columns of one name disagree; no word tells which")

n, d = name("lkpj-target-renstra-akhir")
P(n, "heading", {"Bantuan TW IV 2023.xlsx": {"Rekap": rec(BA4, [["Target Akhir Renstra (2026)", "Realisasi (UKM)"]], [[x * 4 for x in d.tg], d.bt])}}, bant(d.bt), "the target of 2026")

n, d = name("dak-terkontrak-tersalur")
P(n, "heading", {"Bantuan 2023 TW IV.xlsx": {"Rekap": rec(["BANTUAN SARANA DAN PRASARANA UKM", "TRIWULAN IV TAHUN 2023"], [["Pelaku UKM Lolos Verifikasi Berkas", "Pelaku UKM yang Difasilitasi Bantuan"]], [add(d.bt, d.n1), d.bt])}}, bant(d.bt), "passed the papers, and got the aid")

n, d = name("gs-aktif-usulan-bubar")
T(n, "heading", {"Koperasi TW III 2023.xlsx": {"Rekap": rec(["REKAP KOPERASI", "TRIWULAN III TAHUN 2023"], [["Diusulkan Pembubaran ke Kementerian", None, None], AT], [d.n1, d.n2, add(d.n1, d.n2)])}}, "proposed for dissolving")

n, d = name("kabid-lulus-pretest")
P(n, "heading", {"Diklat TW II 2023.xlsx": {"Rekap": rec(["DIKLAT KOPERASI DAN UMKM", "TRIWULAN II TAHUN 2023"], [["Jumlah Soal Pre-test", "Jumlah Kelas", "Jumlah Peserta"]], [[20] * 11, d.n1, d.p1])}}, dik(d.p1, Q2), "other counts of the course beside")

n, d = name("ods-anggota-grup-lanjut")
P(n, "heading", {"Koperasi TW IV 2023.xlsx": {"Rekap": rec(KOP4, [["Lembaga", None, "Pengurus dan Pengawas", None], ["Koperasi Aktif", "Jumlah Koperasi", "Koperasi Aktif", "Jumlah Koperasi"]], [d.A, d.J, [x * 5 for x in d.A], [x * 5 for x in d.J]])}}, akt(d.A) + tot(d.J), "the same headings under officers")

n, d = name("desa-rata-rata-angkatan")
T(n, "heading", {"Bimtek TW I 2023.xlsx": {"Rekap": rec(["BIMTEK KOPERASI DAN UMKM", "TRIWULAN I TAHUN 2023"], [["Jumlah Peserta per Angkatan (rata-rata)"]], [d.p1], total=False)}}, "a mean per class")

# -- notes ------------------------------------------------------------------------------------------------
n, d = name("bpd-catatan-terbalik")
P(n, "note", {"Koperasi TW IV 2023.xlsx": {"Rekap": rec(KOP4, [AT], at(d), foot=["Mohon maaf, judul kolom Koperasi Aktif dan Koperasi Tidak Aktif tertukar."])}}, tot(d.J), "a note: two headings are swapped")

n, d = name("wa-catatan-dua-kecamatan-tertukar")
s = lambda v: but(v, 9, 10)
P(n, "note", {"kop tw iv 2023.xlsx": {"Sheet1": rec(KOP4, [["Koperasi Aktif", "Jumlah Koperasi"]], [d.A, d.J], foot=["NB: isian Kelara dan Rumbia terbalik, belum sempat diperbaiki"])}}, akt(s(d.A)) + tot(s(d.J)), "a note: two districts are swapped")

n, d = name("rat-catatan-binamu-termasuk")
s = lambda v: but(v, 4, 5)
P(n, "note", {"Izin TW IV 2023.xlsx": {"Izin": rec(IZ4, [["Jumlah UMKM", "Keterangan"]], [d.z1, [None] * 4 + ["termasuk Kec. Turatea bulan Oktober"] + [None] * 6])}}, izin(s(d.z1)), "one row holds part of another district")

n, d = name("dash-catatan-perhitungan-ulang")
T(n, "note", {"Koperasi TW II 2023.xlsx": {"Rekap": rec(["REKAP KOPERASI", "TRIWULAN II TAHUN 2023"], [AT], at(d), foot=["PERHATIAN: data di atas keliru (salah rumus), rekap yang benar menyusul."])}}, "a note: all wrong, the right one follows")

n, d = name("sakip-hanya-ibu-kota-kecamatan")
T(n, "note", {"UMKM TW IV 2023.xlsx": {"Rekap": rec(UM4, [["Jumlah UMKM*)"]], [d.p1], foot=["*) hanya UMKM yang berada di ibu kota kecamatan"])}}, "an asterisk: only the district's main town")

n, d = name("prov-catatan-aktif-pernah")
P(n, "note", {"Koperasi TW III 2023.xlsx": {"Rekap": rec(["REKAP KOPERASI", "TRIWULAN III TAHUN 2023"], [["Koperasi Aktif 1)", "Jumlah Koperasi"]], [d.A, d.J], foot=["1) koperasi yang pernah aktif sejak badan hukum terbit"])}}, tot(d.J, Q3), "a footnote widens 'active'")

n, d = name("intern-komentar-sel-kira-kira")
P(n, "note", {"Diklat TW IV 2023.xlsx": {"Rekap": rec(DI4, [["Jumlah Peserta"]], [d.p1], fx=lambda ws: [setattr(c, "comment", Comment("perkiraan saya, daftar hadir hilang", "Staf")) for c in cells(ws, "Jumlah Peserta", (2, 7))])}}, dik(but(d.p1, 2, 7)), "cell notes: two are guesses")

n, d = name("copy-lembar-catatan-terpisah")
T(n, "note", {"Bantuan TW III 2023.xlsx": {"Rekap": rec(["PENERIMA BANTUAN SARANA DAN PRASARANA UKM", "TRIWULAN III TAHUN 2023"], [["Jumlah Pelaku UKM"]], [d.bt]), "Catatan": text("Catatan Kabid:", "Semua bantuan pada lembar Rekap batal disalurkan, barang dikembalikan ke gudang.")}}, "another tab says that nothing was handed out")

n, d = name("one-keterangan-baris")
K = [None, None, "data tahun lalu", None, None, None, "angka target", None, None, None, "masih dicek ulang, jangan dipakai"]
P(n, "note", {"izin tw2 2023.xlsx": {"Izin": rec(["UMKM YANG DIFASILITASI IZIN USAHA", "TRIWULAN II TAHUN 2023"], [["Jumlah UMKM", "Ket."]], [d.z1, K])}}, izin(but(d.z1, 2, 6, 10), Q2), "three rows' remarks")

# -- colours, strikes, hidden parts -----------------------------------------------------------------------
n, d = name("gf-legenda-kuning")
P(n, "colour", {"UMKM TW IV 2023.xlsx": {"Rekap": rec(UM4, [["Jumlah UMKM"]], [d.um], foot=["Keterangan warna:", "Kuning = angka tahun 2022 (kecamatan belum mengirim)"], fx=lambda ws: (fill(cells(ws, "Jumlah UMKM", (1, 6, 9)), "FFFFFF00"), fill([find(ws, "Kuning = *")], "FFFFFF00")))}}, umt(but(d.um, 1, 6, 9)), "yellow is last year's")

n, d = name("kabid-huruf-merah")
P(n, "colour", {"koperasi tw1 2023.xlsx": {"Rekap": rec(["REKAP KOPERASI", "TRIWULAN I TAHUN 2023"], [["Koperasi Aktif"]], [d.A], total=False, foot=["Angka merah = taksiran petugas"], fx=lambda ws: [setattr(c, "font", Font(color="FFFF0000")) for c in cells(ws, "Koperasi Aktif", (0, 4))])}}, akt(but(d.A, 0, 4), Q1), "red is an estimate")

n, d = name("bulan-coret-satu-kolom")
P(n, "strike", {"KUMKM TW II 2023.xlsx": {"Rekap": rec(["DATA KUMKM", "TRIWULAN II TAHUN 2023"], [["Koperasi Aktif", "Jumlah Koperasi", "Jumlah UMKM"]], [d.A, d.J, d.um], fx=lambda ws: [setattr(c, "font", Font(strike=True)) for c in under(ws, "Jumlah UMKM", n=12)])}}, akt(d.A, Q2) + tot(d.J, Q2), "a column struck through")

n, d = name("wps-judul-tidak-berlaku")
e = D("v-wps-lama")
T(n, "hidden", {"koperasi tw4 2023.xlsx": {"Rekap": rec(KOP4 + ["(lembar lama, sudah tidak berlaku; lihat berkas dari Kabid)"], [["Koperasi Aktif", "Jumlah Koperasi"]], [e.A, e.J])}}, "the sheet is no longer valid, the right file did not come")

n, d = name("renja-putih-di-atas-putih")
P(n, "hidden", {"diklat tw3 2023.xlsx": {"Rekap": rec(["PESERTA DIKLAT KOPERASI DAN UMKM", "TRIWULAN III TAHUN 2023"], [["Jumlah Peserta"]], [d.p1], total=False, fx=lambda ws: [setattr(c, "number_format", ";;;") for c in cells(ws, "Jumlah Peserta", (3, 8))])}}, dik(but(d.p1, 3, 8), Q3), "two cells show nothing")

n, d = name("plan-tab-tersembunyi-saja")
T(n, "hidden", {"Koperasi TW IV 2023.xlsx": {"Sampul": text("DATA KOPERASI", "TRIWULAN IV TAHUN 2023", "(menunggu hasil verifikasi)"), "draf hitungan": [rec(KOP4, [AT], at(d)), hidden]}}, "only a hidden tab of a draft holds figures")

# -- layout -----------------------------------------------------------------------------------------------
n, d = name("desa-senama-kecamatan")
V = ["Bontoramba", "Turatea", "Rumbia", "Arungkeke", "Tarowang", "Tolo", "Maero", "Sapanang"]
T(n, "layout", {"UMKM desa TW IV 2023.xlsx": {"Desa": R([["JUMLAH UMKM DESA LOKUS KEMISKINAN EKSTREM"], ["TRIWULAN IV TAHUN 2023"], [], ["No", "Desa", "Jumlah UMKM"]] + [[i + 1, v, d.um[i]] for i, v in enumerate(V)])}}, "villages named like districts")

n, d = name("bps-nama-pasar")
T(n, "layout", {"UMKM TW IV 2023.xlsx": {"Pasar": R([["JUMLAH UMKM TRIWULAN IV TAHUN 2023"], [], ["No", "Nama Pasar", "Jumlah UMKM"]] + [[i + 1, N[i], d.p1[i]] for i in range(11)])}}, "markets named after the districts")

n, d = name("dak-wilayah-kerja-upt")
T(n, "layout", {"Diklat TW IV 2023.xlsx": {"Rekap": R([[x] for x in DI4] + [[], ["No", "Tempat Pelaksanaan", "Jumlah Peserta"]] + [[i + 1, "Aula Kantor Camat " + N[i], d.p1[i]] for i in (0, 2, 4, 9)])}}, "halls where courses were held, not where the trainees come from")

n, d = name("prov-baris-rencana-realisasi")
P(n, "layout", {"Bantuan TW IV 2023.xlsx": {"Rekap": R([["BANTUAN SARANA DAN PRASARANA UKM"], ["TRIWULAN IV TAHUN 2023"], [], ["No", "Kecamatan", "Uraian", "Pelaku UKM"]] + [[i + 1 if k == 0 else None, N[i].upper() if k == 0 else None, u, v[i]] for i in range(11) for k, (u, v) in enumerate([("Rencana Umum Pengadaan", add(d.bt, d.n1)), ("Serah Terima (BAST)", d.bt)])])}}, bant(d.bt), "planned and handed over, in rows")

n, d = name("kabid-dua-berkas-tanpa-tanda")
T(n, "resubmission", {"Kiriman 3 Januari/koperasi tw4 2023.xlsx": {"Rekap": rec(KOP4, [["Koperasi Aktif"]], [d.A])}, "Kiriman Bu Staf/koperasi tw4 2023.xlsx": {"Rekap": rec(KOP4, [["Koperasi Aktif"]], [add(d.A, d.n1)])}}, "two files disagree; nothing tells which is later")

n, d = name("intern-revisi-dibatalkan")
P(n, "resubmission", {"diklat tw4 2023.xlsx": {"Rekap": rec(DI4, [["Jumlah Peserta"]], [d.p1])}, "diklat tw4 2023 revisi BATAL (pakai yang awal).xlsx": {"Rekap": rec(DI4, [["Jumlah Peserta"]], [d.p2])}}, dik(d.p1), "the revision was withdrawn")

n, d = name("wd-data-kabupaten-lain")
T(n, "layout", {"Contoh Takalar.xlsx": {"Rekap": rec(["PEMERINTAH KABUPATEN TAKALAR", "REKAP KOPERASI TRIWULAN IV TAHUN 2023", "(format untuk dicontoh, nama kecamatan sudah diganti, angka belum)"], [AT], at(d))}}, "another regency's figures under these names")

n, d = name("ods-verval-belum")
P(n, "heading", {"Koperasi TW IV 2023.xlsx": {"ODS": rec(KOP4, [["Jumlah Koperasi", "Koperasi Aktif (belum diverifikasi, jangan dihitung)"]], [d.J, d.A])}}, tot(d.J), "a column that must not be counted")

n, d = name("bpd-isian-seragam-contoh")
T(n, "cells", {"form isian umkm tw iv 2023.xlsx": {"Form": rec(["FORM ISIAN DATA UMKM", "TRIWULAN IV TAHUN 2023", "Petunjuk: timpa angka contoh di bawah ini dengan data kecamatan"], [MK], [[100] * 11, [10] * 11, [1] * 11, [111] * 11])}}, "sample figures of an unfilled form")

n, d = name("sakip-gabungan-iumk-pirt")
T(n, "heading", {"Legalitas TW IV 2023.xlsx": {"Rekap": rec(["REKAP LEGALITAS USAHA", "TRIWULAN IV TAHUN 2023"], [["Jumlah Dokumen Izin Usaha yang Terbit (lembar)"]], [add(d.z1, d.z2)])}}, "papers, not businesses")

# -- further ways -----------------------------------------------------------------------------------------
n, d = name("iku-definisi-operasional")
T(n, "title", {"Manual IKU 2023.xlsx": {"Manual": rec(["MANUAL INDIKATOR: CONTOH CARA MENGHITUNG", "TRIWULAN IV TAHUN 2023 (angka ilustrasi)"], [["Koperasi Aktif", "Jumlah Koperasi", "Persentase"]], [d.A, d.J, pct(d.A, d.J)])}}, "a manual's made-up figures")

n, d = name("rat-yang-melapor")
T(n, "heading", {"RAT TW II 2023.xlsx": {"RAT": rec(["KOPERASI YANG SUDAH MELAPORKAN RAT TB 2022", "TRIWULAN II TAHUN 2023"], [["Jumlah Koperasi"]], [d.A])}}, "only those that have reported their meeting")

n, d = name("prov-kopwan")
T(n, "tab", {"Koperasi TW IV 2023.xlsx": {"Kopwan": rec(KOP4, [AT], [d.n1, d.n2, add(d.n1, d.n2)])}}, "the tab: women's cooperatives only")

n, d = name("gs-kdmp-terbentuk-2025")
T(n, "title", {"KDMP 2025.xlsx": {"Musdesus": rec(["KOPERASI DESA/KELURAHAN MERAH PUTIH YANG TERBENTUK MELALUI MUSDESUS", "TRIWULAN II TAHUN 2025"], [["Jumlah Koperasi", "Sudah Berbadan Hukum"]], [[14, 8, 12, 12, 13, 11, 6, 7, 8, 10, 12], d.n1])}}, "only the village cooperatives", year=2025)

n, d = name("copy-hibah-uang")
T(n, "title", {"Bantuan TW II 2023.xlsx": {"Rekap": rec(["PELAKU UKM PENERIMA SUBSIDI BUNGA DAN HIBAH UANG TUNAI", "TRIWULAN II TAHUN 2023"], [["Jumlah Pelaku UKM"]], [d.bt])}}, "money, no equipment")

n, d = name("dash-umkm-plut-konsultasi")
T(n, "file", {"Buku tamu PLUT TW IV 2023.xlsx": {"Rekap": rec(["REKAP PER KECAMATAN", "TRIWULAN IV TAHUN 2023"], [["Jumlah UMKM", "Jumlah Koperasi"]], [d.p1, d.n1])}}, "visitors of a service centre")

n, d = name("kabid-wub-tumbuh")
T(n, "title", {"WUB TW IV 2023.xlsx": {"WUB": rec(["WIRAUSAHA BARU (WUB) YANG TUMBUH", "TRIWULAN IV TAHUN 2023"], [["Jumlah UMKM"]], [d.p1])}}, "only new businesses")

n, d = name("bulan-peserta-dikali-hari")
T(n, "note", {"Diklat TW I 2023.xlsx": {"Rekap": rec(["PESERTA DIKLAT KOPERASI DAN UMKM", "TRIWULAN I TAHUN 2023"], [["Jumlah Peserta"]], [[x * 3 for x in d.p1]], foot=["Catatan: jumlah peserta dikalikan 3 hari pelaksanaan (untuk menghitung konsumsi)"])}}, "multiplied by days for the meals")

n, d = name("renja-akan-diajukan")
T(n, "note", {"bantuan tw1 2023.xlsx": {"Rekap": rec(["BANTUAN SARANA DAN PRASARANA UKM", "TRIWULAN I TAHUN 2023"], [["Jumlah Pelaku UKM"]], [d.bt], foot=["Daftar ini adalah kebutuhan yang akan diajukan pada APBD Perubahan."])}}, "a note: needs to be asked for")

n, d = name("sakip-tw-prakiraan")
P(n, "heading", {"Diklat 2023.xlsx": {"Rekap": rec(["PESERTA DIKLAT KOPERASI DAN UMKM TAHUN 2023"], [["TW I", "TW II", "TW III (prakiraan)", "TW IV (prakiraan)"]], [d.p1, d.p2, d.p3, d.p4], total=False)}}, dik(d.p1, Q1) + dik(d.p2, Q2), "two quarters are forecasts")

n, d = name("desa-hanya-sebagian-desa")
rows = []
for i in (0, 3, 7):
    for k, v in enumerate(VILLAGES[N[i]][:4]): rows.append([len(rows) + 1, N[i], v, d.n1[k] + k])
T(n, "layout", {"Lokus UMKM TW IV 2023.xlsx": {"Lokus": R([["JUMLAH UMKM DI DESA LOKUS PENDAMPINGAN"], ["TRIWULAN IV TAHUN 2023"], [], ["No", "Kecamatan", "Desa", "Jumlah UMKM"]] + rows)}}, "some villages of three districts")

n, d = name("ods-kolom-persen-koperasi-aktif")
P(n, "unit", {"Koperasi TW III 2023.xlsx": {"ODS": rec(["REKAP KOPERASI", "TRIWULAN III TAHUN 2023"], [["Jumlah Koperasi", "Koperasi Aktif"], ["(unit)", "(persen)"]], [d.J, [60 + x for x in d.n1]], total=False)}}, tot(d.J, Q3), "the unit under one heading says percent")

n, d = name("gf-jawaban-coba")
T(n, "cells", {"Form UMKM TW IV 2023 (Jawaban).xlsx": {"Form Responses 1": R([["Cap waktu", "Kecamatan", "Jumlah UMKM", "Apakah ini data final?"]] + [[datetime.datetime(2024, 1, 2, 8, i), N[i], d.um[i], "Belum, hanya coba isi"] for i in range(11)])}}, "each answer says that it was a trial")

n, d = name("lkpj-dihitung-dari-penduduk")
P(n, "note", {"KUMKM TW I 2023.xlsx": {"Rekap": rec(["DATA KUMKM", "TRIWULAN I TAHUN 2023"], [["Jumlah Koperasi", "Jumlah UMKM"]], [d.J, d.um], foot=["Catatan: kolom Jumlah UMKM dihitung 2 % dari jumlah penduduk, bukan hasil pendataan."])}}, tot(d.J, Q1), "a note: one column is worked out from the population")

n, d = name("bpd-pelatihan-blk")
T(n, "title", {"Pelatihan TW III 2023.xlsx": {"Rekap": rec(["PESERTA PELATIHAN BLK (MENJAHIT, LAS, OTOMOTIF) BAGI PENCARI KERJA", "SUMBER: DINAS TENAGA KERJA - TRIWULAN III TAHUN 2023"], [["Jumlah Peserta"]], [d.p1])}}, "another office's courses for job seekers")

n, d = name("plan-folder-lelang-gagal")
T(n, "folder", {"Paket gagal lelang/bantuan sarpras tw3 2023.xlsx": {"Rekap": rec(["PELAKU UKM PENERIMA BANTUAN SARANA DAN PRASARANA", "TRIWULAN III TAHUN 2023"], [["Jumlah Pelaku UKM"]], [d.bt])}}, "the folder: tenders that failed")

n, d = name("wa-tab-cadangan-peserta")
T(n, "tab", {"diklat tw iv 2023.xlsx": {"tdk lolos seleksi": rec(DI4, [["Jumlah Peserta"]], [d.n1])}}, "the tab: not chosen")

n, d = name("intern-kecamatan-dua-kali")
P(n, "layout", {"izin tw1 2023.xlsx": {"Izin": R([["UMKM YANG DIFASILITASI IZIN USAHA"], ["TRIWULAN I TAHUN 2023"], [], ["No", "Kecamatan", "Jumlah UMKM"]] + [[i + 1, N[i], d.z1[i]] for i in range(11)] + [[12, "Bangkala", d.z1[0] + 5]])}}, izin(but(d.z1, 0), Q1), "a district stands twice with different figures")

n, d = name("wa-sel-kira-kira")
v = list(d.p1); w = list(v); w[1], w[4], w[8] = f"±{v[1]}", f"{v[4]}-an", f"{v[8]}/{v[8]+2}"
P(n, "cells", {"diklat tw iii 2023.xlsx": {"Sheet1": rec(["PESERTA DIKLAT KOPERASI DAN UMKM", "TW III 2023"], [["Jumlah Peserta"]], [w], total=False)}}, dik(but(v, 1, 4, 8), Q3), "cells that say about, some, either")

n, d = name("bulan-aktif-lebih-dari-jumlah")
A = list(d.A); A[3], A[9] = d.J[3] + 2, d.J[9] + 1
P(n, "cells", {"Koperasi TW I 2023.xlsx": {"Rekap": rec(["REKAP KOPERASI", "TRIWULAN I TAHUN 2023"], [["Koperasi Aktif", "Jumlah Koperasi"]], [A, d.J])}}, akt(but(A, 3, 9), Q1) + tot(but(d.J, 3, 9), Q1), "two rows have more active ones than all")

n, d = name("prov-sebelum-sesudah-verifikasi")
e = D("v-prov-sebelum")
P(n, "tab", {"Izin TW IV 2023.xlsx": {"sebelum verifikasi": rec(IZ4, [["Jumlah UMKM"]], [e.z1]), "hasil verifikasi": rec(IZ4, [["Jumlah UMKM"]], [d.z1])}}, izin(d.z1), "before and after the check")

n, d = name("kabid-kpri-saja")
T(n, "file", {"Data KPRI TW IV 2023.xlsx": {"Rekap": rec(KOP4, [AT], [d.n1, d.n2, add(d.n1, d.n2)])}}, "the file: civil servants' cooperatives only")

n, d = name("dak-ditarik-kembali")
T(n, "heading", {"Bantuan TW IV 2023.xlsx": {"Rekap": rec(["MONEV BANTUAN SARANA DAN PRASARANA UKM", "TRIWULAN IV TAHUN 2023"], [["Bantuan yang Ditarik Kembali karena Tidak Dimanfaatkan"], ["Jumlah Pelaku UKM"]], [d.n1])}}, "aid taken back")

n, d = name("dash-penonton-webinar")
T(n, "title", {"Diklat TW IV 2023.xlsx": {"Rekap": rec(["JUMLAH PENAYANGAN VIDEO DIKLAT DI KANAL YOUTUBE DINAS", "TRIWULAN IV TAHUN 2023"], [["Jumlah Peserta/Penonton"]], [d.o1])}}, "views of a video")

n, d = name("desa-unit-usaha-bumdes")
T(n, "title", {"Usaha desa 2023.xlsx": {"BUMDes": rec(["JUMLAH UNIT USAHA BADAN USAHA MILIK DESA (BUMDES)", "TAHUN 2023"], [["Unit Usaha"]], [d.p1])}}, "village companies")

n, d = name("lkpj-pecahan-ribuan")
T(n, "cells", {"UMKM TW III 2023.xlsx": {"Rekap": rec(["REKAP UMKM", "TRIWULAN III TAHUN 2023", "(dalam ribu)"], [["Jumlah UMKM"]], [[x / 1000 for x in d.um]], total=False)}}, "thousands with decimals")

n, d = name("intern-formula-galat")
g = [F("=#REF!+1", "#REF!") if i in (2, 5) else x for i, x in enumerate(d.bt)]
P(n, "cells", {"bantuan tw3 2023.xlsx": {"Rekap": rec(["PELAKU UKM PENERIMA BANTUAN SARANA DAN PRASARANA", "TRIWULAN III TAHUN 2023"], [["Jumlah Pelaku UKM"]], [g], total=False)}}, bant(but(d.bt, 2, 5), Q3), "two cells hold an error")

n, d = name("bpd-kolom-sk-bupati")
P(n, "heading", {"Bantuan TW II 2023.xlsx": {"Rekap": rec(["BANTUAN SARANA DAN PRASARANA UKM", "TRIWULAN II TAHUN 2023"], [["Ditetapkan dalam SK Bupati", "Realisasi"], ["Jumlah Pelaku UKM", "Jumlah Pelaku UKM"]], [add(d.bt, d.n1), d.bt])}}, bant(d.bt, Q2), "named in a decree, and handed out")

n, d = name("ods-kolom-triwulan-beda-tahun")
P(n, "period", {"export_izin.xlsx": {"export": R([["nama_kec", "tahun", "triwulan", "umkm_difasilitasi_izin_usaha"]] + [[N[i], 2022 if i in (1, 3, 8) else 2023, 4, d.z1[i]] for i in range(11)])}}, izin(but(d.z1, 1, 3, 8)) + [("umkm_izin_usaha", "2022-Q4", False, pick(d.z1, 1, 3, 8))], "three rows are of another year")

n, d = name("wps-alamat-koperasi-kantor")
T(n, "heading", {"Koperasi TW II 2023.xlsx": {"Gedung": rec(["SARANA KANTOR KOPERASI", "TRIWULAN II TAHUN 2023"], [["Gedung Kantor", None], ["Koperasi Aktif", "Koperasi Tidak Aktif"]], [d.n1, d.n2])}}, "office buildings")

n, d = name("gs-tahun-berbintang")
T(n, "note", {"UMKM 2023.xlsx": {"Rekap": rec(["JUMLAH UMKM MENURUT KECAMATAN", "TAHUN 2023*"], [["Jumlah UMKM"]], [d.um], foot=["* angka tahun 2023 belum tersedia; yang disajikan adalah hasil pendataan tahun 2020"])}}, "a star at the year: figures of 2020")
