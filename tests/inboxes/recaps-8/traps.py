"""Traps: tables that look like ours, and in which a careful person reads no figure of ours."""
from help4 import *

d = D("t-renaksi")
T("renja-renaksi", "koperasi", {"Rencana Aksi 2023.xlsx": {"Renaksi": rec(
    ["RENCANA AKSI PENCAPAIAN KINERJA TAHUN 2023", "Jumlah koperasi aktif yang akan dicapai tiap triwulan"],
    [["TW I", "TW II", "TW III", "TW IV"]], [d.A, add(d.A, d.n1), add(d.A, d.n2), add(d.A, d.n3)])}}, "plan of action by quarter")

d = D("t-persenbulat")
T("sakip-persenbulat", "koperasi", {"Koperasi TW IV 2023.xlsx": {"Sheet1": rec(
    ["TINGKAT KEAKTIFAN KOPERASI", "TRIWULAN IV TAHUN 2023"], [["Koperasi Aktif", "Koperasi Tidak Aktif"], ["%", "%"]],
    [d.tg, [100 - v for v in d.tg]], total=False)}}, "whole percents, the sign stands under the heading")

d = D("t-anggota")
T("rat-anggota", "koperasi", {"Data koperasi TW IV 2023.xlsx": {"Sheet1": rec(
    ["DATA KOPERASI TRIWULAN IV 2023"], [["Anggota Koperasi (orang)", None, None], ATU], [d.o1, d.o2, add(d.o1, d.o2)])}}, "members, active and not")

d = D("t-naker")
T("kabid-naker", "umkm", {"UMKM TW II 2023.xlsx": {"UMKM": rec(
    ["PENYERAPAN TENAGA KERJA PADA UMKM", "TRIWULAN II 2023"], [MKU], mk(d))}}, "workers by size of enterprise")

d = D("t-omset")
T("plan-omset", "umkm", {"UMKM 2023.xlsx": {"UMKM": rec(
    ["REKAP UMKM TAHUN 2023", ["(dalam juta rupiah)"]], [["Usaha Mikro", "Usaha Kecil", "Usaha Menengah", "Jumlah"]], [[v * 3 for v in c] for c in mk(d)])}}, "millions of rupiah told in brackets under the title")

d = D("t-calon")
T("gf-calon", "diklat", {"rekap pendaftar diklat tw iv 2023.xlsx": {"Rekap": rec(
    ["REKAP PENDAFTARAN PELATIHAN KEWIRAUSAHAAN", "TRIWULAN IV 2023"], [["Jumlah Calon Peserta"]], [d.p1], foot=["Peserta ditetapkan setelah seleksi."])}}, "applicants before the selection")

d = D("t-proyeksi")
T("bpd-proyeksi", "umkm", {"Jumlah UMKM 2023.xlsx": {"Sheet1": rec(
    ["JUMLAH UMKM PER KECAMATAN TAHUN 2023"], [MKU], mk(d), foot=["*) Angka proyeksi berdasarkan laju pertumbuhan 2019-2021, bukan hasil pendataan"])}}, "projected figures, told in the foot note")

d = D("t-arsip")
P("copy-arsip", "koperasi", {"Koperasi 2023.xlsx": {"Sheet1": rec(
    ["DATA KOPERASI", "Keadaan Desember 2021"], [ATU], at(d))}}, kop(d, "2021-12"), "the sheet tells another year than the file")

d = D("t-contoh")
T("prov-contoh", "koperasi", {"Format isian koperasi TW IV 2023.xlsx": {"CONTOH": rec(
    ["CONTOH PENGISIAN FORMAT DATA KOPERASI", "TRIWULAN IV TAHUN 2023"], [ATU], at(d), foot=["Angka di atas hanya contoh, hapus sebelum diisi."])}}, "an example of filling in")

d = D("t-batal")
T("intern-batal", "izin", {"fasilitasi izin tw iii 2023.xlsx": {"TW III": rec(
    ["** TIDAK JADI DIPAKAI **", "UMKM YANG DIFASILITASI IZIN USAHA TRIWULAN III 2023"], [["Jumlah UMKM"]], [d.p3])}}, "line above the title: not used after all")

d = D("t-nilai")
T("dak-nilai", "bantuan", {"Bantuan sarpras TW IV 2023.xlsx": {"DAK": rec(
    ["REALISASI BANTUAN SARANA DAN PRASARANA UKM", "TRIWULAN IV TAHUN 2023"], [["Nilai Bantuan (Rp)"]], [d.r1])}}, "rupiah")

d = D("t-proposal")
T("desa-proposal", "bantuan", {"Bantuan sarpras 2023.xlsx": {"Sheet1": rec(
    ["REKAP PROPOSAL BANTUAN SARPRAS UKM YANG MASUK", "TAHUN 2023"], [["Jumlah UKM", "Lengkap", "Belum Lengkap"]], [add(d.n1, d.n2), d.n1, d.n2])}}, "proposals received")

d = D("t-bpum")
T("wa-bpum", "bantuan", {"penerima bantuan tw1 2023.xlsx": {"Sheet1": rec(
    ["PENERIMA BANTUAN PRODUKTIF USAHA MIKRO (BPUM)", "TRIWULAN I 2023"], [["Jumlah Pelaku Usaha"]], [d.o1])}}, "cash aid of the ministry, no equipment")

d = D("t-belumizin")
T("wd-belumizin", "izin", {"Izin usaha UMKM 2023.xlsx": {"Tabel": rec(
    ["UMKM YANG BELUM MEMILIKI IZIN USAHA", "Tahun 2023"], [["Jumlah UMKM"]], [d.o2])}}, "those without a permit")

d = D("t-ossnon")
T("ods-ossnon", "izin", {"NIB TW IV 2023.xlsx": {"DPMPTSP": rec(
    ["PENERBITAN NIB NON-UMK MELALUI OSS-RBA", "Triwulan IV 2023", "Sumber : DPMPTSP Kab. Jeneponto"], [["Jumlah NIB Terbit"]], [d.n4])}}, "numbers of business not micro or small")

d = D("t-kspps")
T("kabid-kspps", "koperasi", {"Data Koperasi TW IV 2023.xlsx": {"Sheet1": rec(
    ["DATA KOPERASI POLA SYARIAH (KSPPS/USPPS)", "TRIWULAN IV 2023"], [ATU], [d.n1, d.n2, add(d.n1, d.n2)])}}, "sharia cooperatives only")

d = D("t-sehat")
T("iku-sehat", "koperasi", {"Pemeriksaan Koperasi 2023.xlsx": {"Sheet1": rec(
    ["HASIL PENILAIAN KESEHATAN KOPERASI TAHUN 2023"], [["Sehat", "Cukup Sehat", "Dalam Pengawasan", "Jumlah Koperasi Dinilai"]], [d.n1, d.n2, d.n3, add(d.n1, d.n2, d.n3)])}}, "cooperatives judged for soundness")

d = D("t-selisih")
T("dash-selisih", "koperasi", {"Rekonsiliasi ODS TW IV 2023.xlsx": {"Selisih": rec(
    ["SELISIH DATA KOPERASI DINAS DENGAN ODS KEMENKOP", "TRIWULAN IV 2023"], [ATU], [d.n1, d.n2, add(d.n1, d.n2)])}}, "differences between two books")

d = D("t-kenaikan")
T("lkpj-kenaikan", "umkm", {"UMKM 2023.xlsx": {"LKPJ": rec(
    ["PERTAMBAHAN UMKM TAHUN 2023 DIBANDING TAHUN 2022"], [MKU], [d.n1, d.n2, d.n3, add(d.n1, d.n2, d.n3)])}}, "growth against the year before")

d = D("t-peringkat"); k = sorted(range(11), key=lambda i: -d.A[i])
T("one-peringkat", "koperasi", {"koperasi aktif tw4 2023.xlsx": {"Ranking": rec(
    ["PERINGKAT KECAMATAN MENURUT KOPERASI AKTIF", "TRIWULAN IV 2023"], [["Koperasi Aktif (peringkat ke-)"]], [[k.index(i) + 1 for i in range(11)]], total=False)}}, "ranks")

d = D("t-disabil")
T("sakip-disabil", "umkm", {"UMKM TW IV 2023.xlsx": {"Rekap": rec(
    ["DATA UMKM TRIWULAN IV 2023", "Kategori : Pelaku usaha penyandang disabilitas"], [MKU], [d.n1, d.n2, [0] * 11, add(d.n1, d.n2)])}}, "a line under the title narrows to owners with a disability")

d = D("t-angkatan")
T("bln-angkatan", "diklat", {"Diklat 2023.xlsx": {"Diklat": rec(
    ["PELAKSANAAN DIKLAT PERKOPERASIAN DAN UMKM", "TAHUN 2023"], [["Jumlah Angkatan", "Jumlah Hari", "Jumlah Narasumber"]], [d.n1, d.n2, d.n3])}}, "classes, days and speakers")

d = D("t-mundur")
T("wps-mundur", "diklat", {"peserta diklat tw ii 2023.xlsx": {"Sheet1": rec(
    ["PESERTA DIKLAT YANG MENGUNDURKAN DIRI", "TRIWULAN II TAHUN 2023"], [["Jumlah Peserta"]], [d.n1])}}, "those who withdrew")

d = D("t-jangan")
T("gs-jangan", "umkm", {"UMKM 2023.xlsx": {"lama (jangan dipakai)": rec(
    ["DATA UMKM TAHUN 2023"], [MKU], mk(d))}}, "the tab says not to be used")

d = D("t-persenrow")
T("bps-persenrow", "umkm", {"Tabel UMKM 2023.xlsx": {"Sheet1": rec(
    ["Distribusi UMKM Menurut Skala Usaha dan Kecamatan, 2023"], [MK, ["(persen)"] * 4],
    [d.tg, d.bt, [100 - a - b for a, b in zip(d.tg, d.bt)], [100] * 11], total=False)}}, "distribution in percent")

d = D("t-komentar")
T("kabid-komentar", "koperasi", {"Koperasi TW IV 2023.xlsx": {"Sheet1": rec(
    ["KEADAAN KOPERASI TRIWULAN IV 2023"], [ATU], at(d), fx=note_on("KEADAAN KOPERASI TRIWULAN IV 2023", "Angka masih salin dari tahun lalu, belum diganti. JANGAN DIPAKAI."))}}, "a comment: still last year's figures")

def restruck(heads): return lambda ws: [setattr(c, "font", Font(strike=True)) for h in heads for c in under(ws, h)]
d = D("t-coret")
T("intern-coret", "umkm", {"UMKM TW I 2023.xlsx": {"Sheet1": rec(
    ["JUMLAH UMKM TRIWULAN I 2023"], [["Jumlah UMKM"]], [d.um], total=False, foot=["Yang dicoret tidak dipakai"], fx=restruck(["Jumlah UMKM"]))}}, "the whole column is crossed out")

d = D("t-simulasi")
T("dash-simulasi", "campur", {"Simulasi capaian IKU TW IV 2023.xlsx": {"Simulasi": rec(
    ["SIMULASI CAPAIAN IKU APABILA TARGET TERPENUHI", "TRIWULAN IV TAHUN 2023"], [["Koperasi Aktif", "Jumlah Koperasi", "Jumlah UMKM"]], [d.A, d.J, d.um])}}, "what if")

d = D("t-rat2")
T("rat-undangan", "koperasi", {"RAT Koperasi TB 2023.xlsx": {"RAT": rec(
    ["JADWAL PELAKSANAAN RAT KOPERASI", "TAHUN BUKU 2023"], [["Sudah RAT", "Belum RAT", "Jumlah Undangan"]], [d.n1, d.n2, add(d.n1, d.n2)])}}, "meetings and invitations")

d = D("t-pengurus")
T("plan-pengurus", "koperasi", {"SDM Koperasi TW IV 2023.xlsx": {"SDM": rec(
    ["DATA KELEMBAGAAN KOPERASI TRIWULAN IV 2023"], [["Pengurus dan Pengawas", None, None], ["Aktif", "Tidak Aktif", "Jumlah"]], [d.o1, d.n1, add(d.o1, d.n1)])}}, "officers and overseers who are active")

d = D("t-kemasan")
T("wa-kemasan", "bantuan", {"bantuan tw iv 2023.xlsx": {"Sheet1": rec(
    ["BANTUAN SARANA PRASARANA UKM TW IV 2023"], [["Jumlah Barang (unit)"]], [d.o1], foot=["1 UKM dapat menerima lebih dari 1 unit barang"])}}, "goods handed out, not receivers")

d = D("t-realbelanja")
T("dak-realbelanja", "diklat", {"Realisasi diklat TW III 2023.xlsx": {"Keuangan": rec(
    ["REALISASI ANGGARAN PELATIHAN PERKOPERASIAN DAN UMKM", "TRIWULAN III 2023"], [["Pagu", "Realisasi", "Sisa"]], [[a + b for a, b in zip(d.r1, d.r2)], d.r1, d.r2])}}, "budget of the trainings")

d = D("t-hadirsos")
T("desa-hadirsos", "diklat", {"sosialisasi 2023.xlsx": {"Rekap": rec(
    ["REKAP PESERTA SOSIALISASI PENCEGAHAN STUNTING", "TAHUN 2023"], [["Jumlah Peserta"]], [d.o1])}}, "another office's meeting")

d = D("t-sertifikat")
T("gf-sertifikat", "diklat", {"Sertifikat TW II 2023.xlsx": {"Sheet1": rec(
    ["SERTIFIKAT PELATIHAN YANG BELUM DIAMBIL PESERTA", "Triwulan II 2023"], [["Jumlah"]], [d.n2])}}, "certificates not yet fetched")

d = D("t-halal")
T("ods-halal", "izin", {"Sertifikasi halal TW IV 2023.xlsx": {"Halal": rec(
    ["PENDAFTARAN SERTIFIKAT HALAL GRATIS (SEHATI)", "TRIWULAN IV TAHUN 2023"], [["Produk Didaftarkan", "Produk Terbit"]], [d.p1, d.n1])}}, "products, not enterprises")

d = D("t-cabut")
T("prov-cabut", "izin", {"Izin usaha TW III 2023.xlsx": {"Form": rec(
    ["IZIN USAHA UMKM YANG DICABUT/DIBEKUKAN", "TRIWULAN III TAHUN 2023"], [["Jumlah UMKM"]], [d.n1])}}, "permits withdrawn")

d = D("t-berproses")
T("bln-berproses", "izin", {"Fasilitasi izin Okt-Des 2023.xlsx": {"Rekap": rec(
    ["REKAP FASILITASI IZIN USAHA UMKM", "TRIWULAN IV 2023"], [["Dalam Proses", "Ditolak Sistem"]], [d.n1, d.n2])}}, "in process and refused")

d = D("t-umkmgol")
T("bpd-umkmgol", "umkm", {"UMKM 2023.xlsx": {"UMKM": rec(
    ["REKAP DATA UMKM TAHUN 2023"], [["Anggota Komunitas UMKM Naik Kelas", None, None, None], MKU], mk(d))}}, "members of a club, told in the group heading")

d = D("t-pasar")
T("copy-pasar", "umkm", {"UMKM Pasar Karisa TW IV 2023.xlsx": {"Sheet1": rec(
    ["DATA UMKM TRIWULAN IV TAHUN 2023", "Lokasi : Pasar Karisa, menurut kecamatan asal pedagang"], [["Jumlah UMKM"]], [d.p1])}}, "traders of one market by home district")

d = D("t-sampel")
T("lkpj-sampel", "umkm", {"Survei UMKM 2023.xlsx": {"Sampel": rec(
    ["SURVEI KEPUASAN LAYANAN TAHUN 2023", "Jumlah sampel UMKM per kecamatan"], [["Mikro", "Kecil", "Jumlah Responden"]], [d.p1, d.n1, add(d.p1, d.n1)])}}, "a sample")

d = D("t-kredit")
T("sakip-kredit", "umkm", {"KUR 2023.xlsx": {"KUR": rec(
    ["DEBITUR KUR PER KECAMATAN TAHUN 2023"], [["KUR Mikro", "KUR Kecil", "Jumlah Debitur"]], [d.o1, d.n1, add(d.o1, d.n1)])}}, "debtors of a loan scheme")

d = D("t-merahputih")
T("renja-kdmp", "koperasi", {"Koperasi TW IV 2023 usulan.xlsx": {"Pendirian": rec(
    ["RENCANA PENDIRIAN KOPERASI BARU", "TRIWULAN IV 2023"], [["Jumlah Koperasi"]], [d.n1])}}, "cooperatives that shall be founded")

d = D("t-bubar")
T("prov-bubar", "koperasi", {"SK Pembubaran 2023.xlsx": {"Lampiran SK": rec(
    ["LAMPIRAN KEPUTUSAN TENTANG PEMBUBARAN KOPERASI", "TAHUN 2023"], [["Jumlah Koperasi"]], [d.n3])}}, "dissolved cooperatives in a decree's annex")

d = D("t-rasio")
T("iku-rasio", "koperasi", {"Koperasi 2023.xlsx": {"Rasio": rec(
    ["KOPERASI AKTIF PER 10.000 PENDUDUK", "TAHUN 2023"], [["Koperasi Aktif"]], [d.n4], total=False)}}, "a ratio to the population")

d = D("t-rata")
T("bps-rata", "koperasi", {"Tabel rata-rata.xlsx": {"Sheet1": rec(
    ["Rata-rata Jumlah Koperasi Aktif per Desa/Kelurahan Menurut Kecamatan, 2023"], [["Koperasi Aktif"]], [d.n1], total=False)}}, "average per village")

d = D("t-kosong")
T("wps-kosong", "diklat", {"Diklat TW IV 2023.xlsx": {"TW IV": rec(
    ["PESERTA DIKLAT PERKOPERASIAN DAN UMKM", "TRIWULAN IV TAHUN 2023"], [["Jumlah Peserta"]], [["belum ada data"] * 11])}}, "no data in any line")

d = D("t-kodehead")
T("one-kodehead", "umkm", {"referensi wilayah UMKM 2023.xlsx": {"Ref": R(
    [["DAFTAR REFERENSI WILAYAH APLIKASI DATA UMKM TAHUN 2023"], [], ["Kecamatan", "Kode UMKM", "Kode Koperasi"]] + [[N[i], 730401 + i, 7304100 + i] for i in range(11)])}}, "codes of an application")

d = D("t-target24")
P("renja-target24", "bantuan", {"Usulan sarpras.xlsx": {"2024": rec(
    ["TARGET UKM PENERIMA BANTUAN SARANA DAN PRASARANA", "TAHUN 2024"], [["Target UKM"]], [d.tg])}}, tgt(d.tg, "2024"), "target of the coming year")

d = D("t-keluhan")
T("gs-keluhan", "bantuan", {"Pengaduan bantuan 2023.xlsx": {"Sheet1": rec(
    ["PENGADUAN TERKAIT BANTUAN SARANA DAN PRASARANA UKM", "TAHUN 2023"], [["Jumlah UKM Pengadu", "Selesai Ditangani"]], [d.n1, d.n2])}}, "complaints")

d = D("t-rusakbarang")
T("desa-rusakbarang", "bantuan", {"Monev bantuan TW IV 2023.xlsx": {"Monev": rec(
    ["MONITORING KONDISI BANTUAN SARPRAS UKM", "TRIWULAN IV 2023"], [["Baik", "Rusak Ringan", "Rusak Berat"]], [d.n1, d.n2, d.n3])}}, "condition of the goods")

d = D("t-cadangan")
T("wd-cadangan", "bantuan", {"penetapan penerima sarpras tw ii 2023.xlsx": {"Lampiran II": rec(
    ["LAMPIRAN II", "DAFTAR CADANGAN (WAITING LIST) UKM PENERIMA BANTUAN SARPRAS", "TRIWULAN II 2023"], [["Jumlah UKM"]], [d.n6])}}, "waiting list")

d = D("t-kuota")
T("dash-kuota", "diklat", {"Diklat TW III 2023.xlsx": {"Kuota": rec(
    ["KUOTA PESERTA DIKLAT PERKOPERASIAN DAN UMKM", "TRIWULAN III TAHUN 2023"], [["Kuota Peserta", "Cadangan"]], [d.p1, d.n1])}}, "seats set aside")

d = D("t-galat")
T("gs-galat", "koperasi", {"koperasi tw iv 2023.xlsx": {"Rekap": rec(
    ["REKAP KOPERASI TRIWULAN IV 2023"], [ATU], [["#REF!"] * 11] * 3)}}, "every cell a broken link")

d = D("t-tahunbeda")
T("kabid-indeks", "koperasi", {"Koperasi TW II 2023.xlsx": {"Indeks": rec(
    ["INDEKS PERKEMBANGAN KOPERASI (2018 = 100)", "TRIWULAN II 2023"], [["Koperasi Aktif", "Jumlah Koperasi"]], [[100 + v for v in d.n1], [100 + v for v in d.n2]], total=False)}}, "an index")

d = D("t-modal")
T("bpd-modal", "koperasi", {"Permodalan koperasi 2023.xlsx": {"Modal": rec(
    ["PERMODALAN KOPERASI AKTIF TAHUN 2023"], [["Modal Sendiri", "Modal Luar", "Jumlah"]], [d.r1, d.r2, add(d.r1, d.r2)], foot=["dalam rupiah"])}}, "capital of active cooperatives")

d = D("t-binaan")
T("kabid-binaan", "umkm", {"UMKM TW III 2023.xlsx": {"Binaan": rec(["UMKM BINAAN BANK SULSELBAR", "TRIWULAN III 2023"], [["Mikro", "Kecil", "Jumlah"]], [d.p1, d.n1, add(d.p1, d.n1)])}}, "those that a bank looks after")

d = D("t-banjir")
T("wa-banjir", "umkm", {"umkm tw1 2023.xlsx": {"Sheet1": rec(["Data UMKM terdampak banjir Januari 2023"], [["Jumlah UMKM"]], [d.p1])}}, "hit by a flood")

d = D("t-asn")
T("bpd-asn", "diklat", {"Diklat 2023.xlsx": {"BKPSDM": rec(["PESERTA DIKLAT KEPEMIMPINAN DAN FUNGSIONAL ASN KECAMATAN", "TAHUN 2023"], [["Jumlah Peserta"]], [d.n1])}}, "training of civil servants")

d = D("t-isp")
T("prov-isp", "izin", {"Izin usaha TW II 2023.xlsx": {"Form": rec(["IZIN USAHA SIMPAN PINJAM (IUSP) KOPERASI", "TRIWULAN II TAHUN 2023"], [["Sudah Memiliki", "Belum Memiliki"]], [d.n1, d.n2])}}, "permits of credit cooperatives")

d = D("t-pbg")
T("dak-pbg", "izin", {"Perizinan TW IV 2023.xlsx": {"PBG": rec(["REKAP PERSETUJUAN BANGUNAN GEDUNG (PBG) TEMPAT USAHA", "TRIWULAN IV 2023"], [["Izin Terbit"]], [d.n3])}}, "building permits")

d = D("t-cabang")
T("rat-cabang", "koperasi", {"Koperasi luar daerah 2023.xlsx": {"KCP": rec(["KANTOR CABANG KOPERASI LUAR KABUPATEN YANG BEROPERASI DI JENEPONTO", "TAHUN 2023"], [["Aktif", "Tutup", "Jumlah"]], [d.n1, d.n2, add(d.n1, d.n2)])}}, "branches of cooperatives seated elsewhere")

d = D("t-average")
T("gs-average", "koperasi", {"pivot koperasi 2023.xlsx": {"Pivot": rec([], [["Average of Koperasi Aktif", "Average of Jumlah Koperasi"]], [d.A, d.J], no=False, total=False)}}, "averages of a pivot table")

d = D("t-dummy")
T("gf-dummy", "koperasi", {"Uji coba dashboard TW IV 2023.xlsx": {"data dummy": rec(["KEADAAN KOPERASI TRIWULAN IV 2023"], [ATU], at(d))}}, "dummy data for a try of the dashboard")

d = D("t-prognosis")
T("renja-prognosis", "diklat", {"Prognosis akhir tahun 2023.xlsx": {"Prognosis": rec(["PESERTA DIKLAT PERKOPERASIAN DAN UMKM", "TAHUN 2023"], [["Prognosis s.d. Desember"]], [d.p1])}}, "expected figures")

d = D("t-baseline")
P("plan-baseline", "koperasi", {"Renstra 2018-2023.xlsx": {"Baseline": rec(["KONDISI AWAL RENSTRA 2018-2023", "Koperasi per kecamatan"], [["Kondisi Awal (2018)", None], ["Koperasi Aktif", "Jumlah Koperasi"]], [d.A, d.J])}}, akt(d.A, "2018") + tot(d.J, "2018"), "where the five-year plan began")

d = D("t-folder")
P("copy-folder", "umkm", {"ARSIP 2020/data umkm.xlsx": {"Sheet1": rec(["REKAP UMKM KABUPATEN JENEPONTO"], [MKU], mk(d))}}, um(d, "2020"), "only the folder tells the year: 2020")

d = D("t-bumdes")
T("desa-bumdes", "koperasi", {"Rekap TW III 2023.xlsx": {"BUMDes": rec(["KEADAAN BADAN USAHA MILIK DESA (BUMDES)", "TRIWULAN III 2023"], [ATU], [d.n1, d.n2, add(d.n1, d.n2)])}}, "village enterprises")

d = D("t-poktan")
T("intern-poktan", "bantuan", {"bantuan sarpras 2023.xlsx": {"Sheet1": rec(["BANTUAN SARANA DAN PRASARANA PERTANIAN (DINAS PERTANIAN)", "TAHUN 2023"], [["Jumlah Kelompok Penerima"]], [d.n4])}}, "groups of farmers, another office")

d = D("t-survei")
T("lkpj-ikm", "izin", {"IKM layanan TW II 2023.xlsx": {"IKM": rec(["NILAI KEPUASAN LAYANAN FASILITASI IZIN USAHA UMKM", "TRIWULAN II 2023"], [["Nilai"]], [[70 + v for v in d.n1]], total=False)}}, "satisfaction scores")

d = D("t-alumni")
T("bln-alumni", "diklat", {"Alumni diklat 2023.xlsx": {"Alumni": rec(["ALUMNI PESERTA DIKLAT KEWIRAUSAHAAN SEJAK TAHUN 2015"], [["Jumlah Alumni"]], [d.o1])}}, "alumni of many years")
