"""Figures that are not what the column's heading alone says."""
from help4 import *


def K(name, y, fname, tab, titles, heads=None, cols=None, note="", **k):
    d = D("k" + name); T(name, "kop", {fname: {tab: rec(titles, heads or [AT], cols(d) if cols else at(d), **k)}}, note, year=y)


def U(name, y, fname, tab, titles, heads=None, cols=None, note="", area="umkm", **k):
    d = D("u" + name); T(name, area, {fname: {tab: rec(titles, heads or [MK], cols(d) if cols else mk(d), **k)}}, note, year=y)


K("kabid-proyeksi", 2024, "Koperasi 2024.xlsx", "Sheet1", ["PROYEKSI JUMLAH KOPERASI PER KECAMATAN", "TRIWULAN IV TAHUN 2024"], note="projection in the title")
K("renja-rencana-tab", 2023, "Data Koperasi Renja.xlsx", "Rencana 2023", ["DATA KOPERASI PER KECAMATAN", "TAHUN 2023"], note="tab says plan")
K("wd-tahun-lalu", 2023, "koperasi tw4 2022.xlsx", "TW4", ["DATA KOPERASI PER KECAMATAN", "TRIWULAN IV TAHUN 2022"], note="another year")
K("ods-kop-ksp", 2023, "Rekap Koperasi TW III.xlsx", "Sheet1", ["DATA KOPERASI SIMPAN PINJAM (KSP)", "TRIWULAN III TAHUN 2023"], note="a part only: savings and loan")
K("plan-kop-wanita", 2024, "Koperasi Wanita.xlsx", "Rekap", ["REKAPITULASI KOPERASI WANITA PER KECAMATAN", "PER 30 JUNI 2024"], note="women's cooperatives only")
K("sakip-anggota", 2022, "Anggota Koperasi.xlsx", "Anggota", ["JUMLAH ANGGOTA KOPERASI PER KECAMATAN", "TRIWULAN II TAHUN 2022"], [["Aktif", "Tidak Aktif", "Jumlah"]], lambda d: [d.o1, d.o2, add(d.o1, d.o2)], "members")
K("bpd-ribu-rp", 2023, "Volume usaha koperasi.xlsx", "T7", ["Volume Usaha Koperasi Menurut Kecamatan (Juta Rupiah)", "Triwulan IV Tahun 2023"], [["Koperasi Aktif", "Koperasi Tidak Aktif", "Jumlah"]], lambda d: [d.o1, d.n1, add(d.o1, d.n1)], "million rupiah")
K("wa-bubar", 2023, "koperasi dibubarkan.xlsx", "Sheet1", ["KOPERASI YANG DIBUBARKAN PER KECAMATAN", "TRIWULAN II TAHUN 2023"], [["Jumlah Koperasi"]], lambda d: [d.n1], "dissolved")
K("one-contoh", 2023, "contoh pengisian rekap koperasi.xlsx", "Rekap", ["REKAPITULASI KOPERASI", "TRIWULAN I TAHUN 2023"], foot=["*) Angka di atas hanya contoh pengisian, silakan diganti dengan data sebenarnya"], note="sample figures")
K("gf-rat", 2024, "Pelaksanaan RAT 2024.xlsx", "RAT", ["KOPERASI YANG MELAKSANAKAN RAT", "TRIWULAN I TAHUN 2024"], [["Jumlah Koperasi"]], lambda d: [d.n1], "held an annual meeting")
K("intern-baru", 2025, "koperasi baru 2025.xlsx", "Sheet1", ["PEMBENTUKAN KOPERASI BARU PER KECAMATAN", "TRIWULAN II TAHUN 2025"], [["Jumlah Koperasi"]], lambda d: [d.n2], "new ones only")
K("dash-kdmp", 2025, "KDMP per kecamatan.xlsx", "Data", ["KOPERASI DESA/KELURAHAN MERAH PUTIH PER KECAMATAN", "TRIWULAN III TAHUN 2025"], note="Merah Putih only")
K("copy-sebelum-verifikasi", 2023, "Rekap Koperasi TW IV.xlsx", "Sheet1", ["REKAPITULASI KOPERASI", "TRIWULAN IV TAHUN 2023", "(ANGKA SEBELUM VERIFIKASI LAPANGAN, TIDAK UNTUK DIGUNAKAN)"], note="not to be used")
K("kabid-persen", 2022, "persentase koperasi.xlsx", "Sheet1", ["PERSENTASE KOPERASI PER KECAMATAN (%)", "TRIWULAN IV TAHUN 2022"], [["Aktif", "Tidak Aktif"]], lambda d: [[50 + v for v in d.n1], [50 - v for v in d.n1]], "percent", total=False)
K("rat-pengurus", 2023, "pengurus koperasi.xlsx", "Pengurus", ["DATA PENGURUS DAN PENGAWAS KOPERASI", "TRIWULAN III TAHUN 2023"], [["Pengurus (orang)", None, None], ["Aktif", "Tidak Aktif", "Jumlah"]], lambda d: [d.o1, d.n1, add(d.o1, d.n1)], "board members")
K("iku-target-group", 2024, "IKU Koperasi 2024.xlsx", "IKU", ["PERSENTASE KOPERASI AKTIF", "TAHUN 2024"], [["Target", None], ["Koperasi Aktif", "Jumlah Koperasi"]], lambda d: [d.A, d.J], "group says target")
K("prov-selisih", 2023, "Selisih data koperasi ODS.xlsx", "Selisih", ["SELISIH DATA KOPERASI ODS DENGAN DATA DINAS", "TRIWULAN IV TAHUN 2023"], [["Aktif", "Tidak Aktif", "Jumlah Koperasi"]], lambda d: [d.n1, d.n2, add(d.n1, d.n2)], "differences")
K("lkpj-nik", 2023, "Koperasi bersertifikat NIK.xlsx", "Tabel", ["KOPERASI BERSERTIFIKAT NOMOR INDUK KOPERASI (NIK)", "TRIWULAN II TAHUN 2023"], [["Jumlah Koperasi"]], lambda d: [d.n1], "certified only")
K("bln-dibina", 2022, "Pembinaan koperasi.xlsx", "Mei", ["KOPERASI YANG DIBINA / DIAWASI", "BULAN MEI 2022"], [["Aktif", "Tidak Aktif", "Jumlah"]], lambda d: [d.n1, d.n2, add(d.n1, d.n2)], "supervised only")
d = D("bkom"); T("plan-comment-pusat", "kop", {"Koperasi TW II 2023.xlsx": {"Sheet1": rec(["REKAPITULASI KOPERASI", "TRIWULAN II TAHUN 2023"], [AT], at(d), fx=lambda ws: [note_on(h, "Angka tahun 2021, belum dimutakhirkan")(ws) for h in AT])}}, "comments: figures of 2021")
d = D("bgow"); T("wd-kab-lain", "kop", {"data koperasi pembanding.xlsx": {"Gowa": R([["DATA KOPERASI KABUPATEN GOWA"], ["TRIWULAN IV TAHUN 2023"], [], ["No", "Kecamatan"] + AT] + [[i + 1, n, d.A[i], d.T[i], d.J[i]] for i, n in enumerate(["Bontonompo", "Bajeng", "Tompobulu", "Tinggimoncong", "Parangloe", "Bontomarannu", "Palangga", "Somba Opu", "Bungaya", "Tombolopao", "Barombong"])])}}, "another regency")
d = D("bkosong"); T("ods-banding-2020", "kop", {"Koperasi.xlsx": {"2020": rec(["DATA KOPERASI KABUPATEN JENEPONTO", "KEADAAN 31 DESEMBER 2020"], [AT], at(d))}}, "older year only", year=2021)
U("kabid-umkm-nib", 2023, "umkm ber NIB.xlsx", "Sheet1", ["UMKM YANG TELAH MEMILIKI NPWP", "TRIWULAN II TAHUN 2023"], [["Mikro", "Kecil", "Menengah", "Jumlah"]], note="owners of a tax number only")
U("dash-umkm-kuliner", 2024, "UMKM Kuliner.xlsx", "Kuliner", ["DATA UMKM SEKTOR KULINER", "TRIWULAN III TAHUN 2024"], note="one sector")
U("bpd-umkm-tk", 2023, "tenaga kerja umkm.xlsx", "T8", ["Penyerapan Tenaga Kerja UMKM Menurut Kecamatan", "Triwulan IV Tahun 2023"], [["Mikro", "Kecil", "Menengah", "Jumlah"]], note="workers")
U("plan-umkm-ribu", 2022, "UMKM 2022.xlsx", "Sheet1", ["JUMLAH UMKM PER KECAMATAN", "TRIWULAN IV TAHUN 2022", "(dalam ribuan unit)"], [["Jumlah UMKM"]], lambda d: [d.n1], "thousand units")
U("wd-umkm-bpum", 2021, "UMKM BPUM.xlsx", "BPUM", ["USULAN PENERIMA BPUM", "TRIWULAN II TAHUN 2021"], [["Jumlah UMKM"]], lambda d: [d.o1], "proposed for a grant")
U("desa-umkm-omzet", 2023, "omzet umkm.xlsx", "Omzet", ["OMZET UMKM PER KECAMATAN (Rp Juta)", "TRIWULAN III TAHUN 2023"], note="turnover")
U("gf-umkm-tutup", 2021, "umkm terdampak.xlsx", "Sheet1", ["UMKM YANG TERDAMPAK COVID-19", "TRIWULAN III TAHUN 2021"], note="affected only")
U("ods-umkm-binaan", 2024, "UMKM Binaan Dinas.xlsx", "Binaan", ["DATA UMKM BINAAN DINAS", "TRIWULAN I TAHUN 2024"], note="mentored only")
U("sakip-diklat-rencana", 2024, "Rencana Diklat 2024.xlsx", "Rencana", ["RENCANA PESERTA DIKLAT", "TRIWULAN I TAHUN 2024"], [["Jumlah Peserta"]], lambda d: [d.p1], "plan", "diklat")
U("wa-diklat-daftar", 2023, "pendaftar pelatihan.xlsx", "Sheet1", ["PENDAFTAR PELATIHAN UMKM", "TRIWULAN II TAHUN 2023"], [["Jumlah Orang"]], lambda d: [d.p1], "applicants", "diklat")
U("kabid-diklat-kegiatan", 2023, "kegiatan pelatihan.xlsx", "Sheet1", ["JUMLAH KEGIATAN PELATIHAN", "TRIWULAN III TAHUN 2023"], [["Pelatihan Perkoperasian", "Pelatihan UMKM"]], lambda d: [d.n1, d.n2], "trainings counted", "diklat")
U("iku-diklat-anggaran", 2023, "anggaran diklat.xlsx", "Anggaran", ["REALISASI ANGGARAN DIKLAT (RP)", "TRIWULAN IV TAHUN 2023"], [["Peserta Diklat"]], lambda d: [d.r1], "rupiah", "diklat")
U("bln-diklat-batal", 2022, "peserta tidak hadir.xlsx", "Sheet1", ["PESERTA DIKLAT YANG TIDAK HADIR", "BULAN JUNI 2022"], [["Jumlah Peserta"]], lambda d: [d.n1], "absent ones", "diklat")
U("dash-izin-proses", 2023, "izin usaha dalam proses.xlsx", "Sheet1", ["PERMOHONAN IZIN USAHA UMKM DALAM PROSES", "TRIWULAN II TAHUN 2023"], [["Jumlah UMKM"]], lambda d: [d.z1], "in process", "izin")
U("kabid-izin-ditolak", 2023, "izin ditolak.xlsx", "Sheet1", ["UMKM YANG DITOLAK PERMOHONAN IZIN USAHANYA", "TRIWULAN III TAHUN 2023"], [["Jumlah UMKM"]], lambda d: [d.z1], "refused", "izin")
U("renja-bantuan-usulan", 2024, "Usulan Bantuan 2024.xlsx", "Usulan", ["USULAN CALON PENERIMA BANTUAN SARPRAS", "TRIWULAN I TAHUN 2024"], [["Jumlah Penerima"]], lambda d: [d.bt], "proposed", "bantuan")
U("dak-bantuan-paket", 2022, "Pengadaan peralatan.xlsx", "Sheet1", ["PENGADAAN PERALATAN BANTUAN SARPRAS (UNIT BARANG)", "TRIWULAN IV TAHUN 2022"], [["Mesin Jahit", "Gerobak", "Etalase", "Jumlah Barang"]], lambda d: [d.n1, d.n2, d.n3, add(d.n1, d.n2, d.n3)], "goods", "bantuan")
U("prov-bantuan-sekolah", 2023, "bantuan dinas lain.xlsx", "Sheet1", ["PENERIMA BANTUAN ALAT TANGKAP NELAYAN", "DINAS PERIKANAN KABUPATEN JENEPONTO", "TRIWULAN II TAHUN 2023"], [["Jumlah Penerima"]], lambda d: [d.bt], "another office's aid", "bantuan")
d = D("pt2"); P("ods-kop-realisasi-target", "kop", {"Target dan Realisasi Koperasi Aktif TW IV 2023.xlsx": {"Sheet1": rec(["KOPERASI AKTIF PER KECAMATAN", "TRIWULAN IV TAHUN 2023"], [["Koperasi Aktif", None], ["Target", "Realisasi"]], [add(d.A, d.n1), d.A])}}, akt(d.A, Q4), "target column beside")
d = D("pt3"); P("renja-diklat-usul", "diklat", {"Diklat TW II 2024.xlsx": {"Sheet1": rec(["PESERTA DIKLAT", "TRIWULAN II TAHUN 2024"], [["Calon Peserta", "Peserta Diklat"]], [add(d.p1, d.n1), d.p1])}}, dik(d.p1, "2024-Q2"), "candidates beside", year=2024)
