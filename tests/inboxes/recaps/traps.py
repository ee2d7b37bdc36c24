"""Cases that look like ours and are not, or only in part."""
from lib import *
from honest import Q4, Y, T4, KOP, AT, MK, JP, BT, kop, um, one


def T(name, area, files, note, **k): case("trap", area, "t-" + name, files, [], note, **k)
def P(name, area, files, may, note, **k): case("part", area, "p-" + name, files, may, note, **k)


def kt(d): return [d.A, d.T, d.J]
def ut(d): return [d.mi, d.ke, d.me, d.um]


# --- the title's subject is a part or another thing --------------------------------------------------------------------
for name, file, tab, titles, note in (
    ("kop-ksp", "koperasi tw4 2023.xlsx", "Rekap", ["REKAPITULASI KOPERASI SIMPAN PINJAM (KSP/USP)", T4], "savings and loan cooperatives only"),
    ("kop-ponpes", "rekap koperasi.xlsx", "Rekap", ["DATA KOPERASI PONDOK PESANTREN", "KABUPATEN JENEPONTO", T4], "kopontren only"),
    ("kop-kpri", "koperasi tw4.xlsx", "Sheet1", ["REKAPITULASI KOPERASI PEGAWAI REPUBLIK INDONESIA", "PER KECAMATAN", T4], "KPRI only"),
    ("kop-tani-line2", "koperasi tw4.xlsx", "Rekap", ["REKAPITULASI KOPERASI", "SEKTOR PERTANIAN DAN PERKEBUNAN", T4], "the second line narrows to a sector"),
    ("kop-khusus-wanita", "rekap koperasi tw4.xlsx", "Rekap", KOP + ["REKAPITULASI KOPERASI", "(KHUSUS KOPWAN)", T4], "third part of the title in brackets narrows"),
    ("kop-filter-line", "rekap koperasi tw4.xlsx", "Data", ["REKAPITULASI KOPERASI", T4, "Filter : Kelompok Koperasi = KUD"], "a filter line of an export"),
    ("kop-jenis-line", "koperasi tw4.xlsx", "Rekap", ["REKAPITULASI DATA KOPERASI", "Jenis : Konsumen", "Periode : Triwulan IV 2023"], "a line 'Jenis : Konsumen' narrows"),
    ("kop-binaan-provinsi", "koperasi tw4.xlsx", "Rekap", ["KOPERASI KEWENANGAN PROVINSI SULAWESI SELATAN", "YANG BERKEDUDUKAN DI KABUPATEN JENEPONTO", T4], "the province's cooperatives"),
    ("kop-kesehatan", "koperasi tw4.xlsx", "Rekap", ["KOPERASI YANG DINILAI KESEHATANNYA", T4], "assessed for health"),
    ("kop-calon-bubar", "rekap kop tw4.xlsx", "Rekap", ["KOPERASI YANG DIUSULKAN PEMBUBARAN KE KEMENTERIAN", T4], "proposed to be dissolved"),
    ("kop-sertifikat-nik", "rekap kop tw4.xlsx", "Rekap", ["KOPERASI YANG TELAH BERSERTIFIKAT NIK", T4], "with a NIK certificate"),
    ("kop-rat-title", "koperasi tw4.xlsx", "Rekap", ["DATA KOPERASI YANG TELAH MELAKSANAKAN RAT TAHUN BUKU 2022", "POSISI TRIWULAN IV TAHUN 2023"], "that held their RAT"),
    ("kop-lpdb", "koperasi tw4.xlsx", "Rekap", ["KOPERASI PENERIMA DANA BERGULIR LPDB-KUMKM", T4], "with a loan of the LPDB"),
    ("kop-baru-bh", "koperasi tw4.xlsx", "Rekap", ["KOPERASI YANG BERBADAN HUKUM BARU PADA TRIWULAN IV", "TAHUN 2023"], "newly founded ones"),
    ("kop-sementara", "koperasi tw4.xlsx", "Rekap", ["REKAPITULASI KOPERASI", T4, "(SIMULASI PENGISIAN APLIKASI)"], "a simulation"),
    ("kop-proyeksi", "koperasi tw4.xlsx", "Rekap", ["PROYEKSI JUMLAH KOPERASI", T4], "a projection"),
    ("kop-asumsi-renstra", "koperasi 2023.xlsx", "Rekap", ["TARGET RENSTRA : KOPERASI AKTIF DAN TIDAK AKTIF", "TAHUN 2023"], "targets of the Renstra"),
):
    d = D(name)
    T(name, "title", {file: {tab: rec(titles, [AT], kt(d))}}, note)
d = D("kdmp")
T("kop-merah-putih", "title", {"koperasi tw4 2025.xlsx": {"Rekap": rec(["REKAPITULASI KOPERASI DESA/KELURAHAN MERAH PUTIH", "TRIWULAN IV TAHUN 2025"], [["Aktif", "Tidak Aktif", "Jumlah Koperasi"]], [d.n1, d.n2, add(d.n1, d.n2)])}}, "village cooperatives of one programme only", year=2025)

for name, file, tab, titles, note in (
    ("umkm-bpum", "umkm tw4 2023.xlsx", "Rekap", ["DATA UMKM PENERIMA BANTUAN PRODUKTIF USAHA MIKRO (BPUM)", T4], "receivers of BPUM"),
    ("umkm-debitur", "umkm tw4 2023.xlsx", "Rekap", ["REKAPITULASI UMKM", "DEBITUR KREDIT USAHA RAKYAT", T4], "second line: borrowers"),
    ("umkm-pkl", "umkm tw4.xlsx", "Rekap", ["DATA UMKM KATEGORI PEDAGANG KAKI LIMA (PKL)", T4], "street vendors"),
    ("umkm-plut", "umkm tw4.xlsx", "Rekap", ["REKAP UMKM YANG DIDAMPINGI PLUT-KUMKM", T4], "coached by PLUT"),
    ("umkm-naik-kelas", "umkm tw4.xlsx", "Rekap", ["REKAPITULASI UMKM NAIK KELAS", T4], "grown to the next class"),
    ("umkm-ekatalog", "umkm tw4.xlsx", "Rekap", ["DATA UMKM YANG TERDAFTAR DI E-KATALOG LOKAL", T4], "in the e-catalogue"),
    ("umkm-pesisir", "umkm tw4.xlsx", "Rekap", ["DATA UMKM", "WILAYAH PESISIR", T4], "coast only"),
    ("umkm-disperindag", "data tw4 2023.xlsx", "Rekap", ["PEMERINTAH KABUPATEN JENEPONTO", "DINAS PERINDUSTRIAN DAN PERDAGANGAN", "DATA INDUSTRI KECIL DAN MENENGAH (IKM)", T4], "industry of another office"),
    ("umkm-sampel", "umkm tw4.xlsx", "Rekap", ["DATA UMKM HASIL SURVEI SAMPEL", T4], "a sample"),
    ("umkm-ditarget", "umkm 2023.xlsx", "Rekap", ["SASARAN PENDATAAN UMKM", "TAHUN 2023"], "target of the census of UMKM"),
    ("umkm-halal", "umkm tw4.xlsx", "Rekap", ["UMKM YANG TELAH BERSERTIFIKAT HALAL", T4], "with a halal certificate"),
):
    d = D(name)
    T(name, "title", {file: {tab: rec(titles, [MK], ut(d))}}, note)

for name, file, titles, head, note in (
    ("diklat-asn", "diklat tw4 2023.xlsx", ["PESERTA DIKLAT KEPEMIMPINAN DAN FUNGSIONAL ASN", T4], JP, "training of officials"),
    ("diklat-calon", "diklat tw4 2023.xlsx", ["REKAP PESERTA DIKLAT PERKOPERASIAN DAN UMKM", "(DATA CALON PESERTA HASIL SELEKSI ADMINISTRASI)", T4], JP, "candidates"),
    ("diklat-blk", "peserta tw4 2023.xlsx", ["DINAS TENAGA KERJA DAN TRANSMIGRASI", "UPTD BALAI LATIHAN KERJA", "REKAP PESERTA PELATIHAN", T4], JP, "vocational training of another office"),
    ("diklat-kebutuhan", "diklat tw4 2023.xlsx", ["ANALISIS KEBUTUHAN DIKLAT PERKOPERASIAN DAN UMKM", T4], JP, "needs analysis"),
    ("diklat-jp", "diklat tw4 2023.xlsx", ["DIKLAT PERKOPERASIAN DAN UMKM", T4, "Satuan : Jam Pelajaran (JP)"], "Jumlah", "lesson hours"),
    ("diklat-angkatan", "diklat tw4 2023.xlsx", ["REKAP DIKLAT PERKOPERASIAN DAN UMKM", T4, "(satuan : angkatan)"], "Jumlah", "classes, not persons"),
    ("diklat-lulus", "diklat tw4 2023.xlsx", ["PESERTA DIKLAT PERKOPERASIAN DAN UMKM", "YANG DINYATAKAN TIDAK LULUS", T4], JP, "those who failed"),
    ("diklat-magang", "diklat tw4.xlsx", ["REKAP PESERTA MAGANG KOPERASI DAN UMKM", T4], "Jumlah Peserta", "trainees on the job, no diklat"),
):
    d = D(name)
    T(name, "title", {file: {"Rekap": rec(titles, [[head]], [d.p1])}}, note)

for name, file, titles, head, note in (
    ("izin-dpmptsp", "izin usaha tw4 2023.xlsx", ["DINAS PENANAMAN MODAL DAN PELAYANAN TERPADU SATU PINTU", "REKAP PENERBITAN IZIN USAHA SEMUA SEKTOR", T4], "Jumlah Izin", "permits of all sectors issued by the permit office"),
    ("izin-trayek", "izin tw4 2023.xlsx", ["REKAP IZIN USAHA ANGKUTAN / TRAYEK", T4], "Jumlah", "transport permits"),
    ("izin-usp", "izin usaha tw4 2023.xlsx", ["IZIN USAHA SIMPAN PINJAM KOPERASI", T4], "Jumlah", "permits of savings cooperatives"),
    ("izin-belum", "izin usaha tw4.xlsx", ["UMKM YANG BELUM MEMILIKI IZIN USAHA", T4], "Jumlah UMKM", "those without"),
    ("izin-berkas", "izin usaha tw4.xlsx", ["FASILITASI IZIN USAHA UMKM", "Satuan : Berkas Permohonan", T4], "Jumlah", "files of application"),
    ("izin-rencana", "izin usaha tw4.xlsx", ["RENCANA FASILITASI IZIN USAHA UMKM", T4], "Jumlah UMKM", "plan"),
):
    d = D(name)
    T(name, "title", {file: {"Rekap": rec(titles, [[head]], [d.z1])}}, note)

for name, file, titles, heads, note in (
    ("bantuan-bibit", "bantuan tw4 2023.xlsx", ["DINAS PERTANIAN", "TARGET DAN REALISASI BANTUAN SARANA PRODUKSI BAGI KELOMPOK TANI", T4], ["Target", "Realisasi"], "aid to farmers"),
    ("bantuan-proposal", "bantuan sarpras tw4.xlsx", ["REKAP PROPOSAL MASUK BANTUAN SARANA DAN PRASARANA UKM", T4], ["Target", "Realisasi"], "proposals"),
    ("bantuan-juta", "bantuan sarpras tw4.xlsx", [BT, T4, [None, None, None, "(Rp. 000)"]], ["Target", "Realisasi"], "money in thousands, unit line at the right"),
    ("bantuan-persen", "bantuan sarpras tw4.xlsx", [BT, T4, "Satuan : %"], ["Target", "Realisasi"], "percent"),
    ("bantuan-blt", "bantuan tw4.xlsx", ["REALISASI BANTUAN LANGSUNG TUNAI (BLT) PELAKU USAHA MIKRO", T4], ["Target", "Realisasi"], "cash aid"),
    ("bantuan-pasar", "bantuan tw4.xlsx", ["REHABILITASI SARANA DAN PRASARANA PASAR RAKYAT", T4], ["Target", "Realisasi"], "market buildings"),
):
    d = D(name)
    T(name, "title", {file: {"Rekap": rec(titles, [heads], [d.tg, d.bt])}}, note)

# --- notes, tabs, files, folders ------------------------------------------------------------------------------------------
for name, foot, note in (
    ("note-2021", ["Catatan : data di atas adalah keadaan tahun 2021 karena pemutakhiran belum dilakukan"], "note below: data of 2021"),
    ("note-target", ["Ket : angka pada tabel di atas merupakan target, realisasi menyusul"], "note below: a target"),
    ("note-contoh", ["*) Isian di atas hanya contoh, mohon diganti dengan data sebenarnya"], "note below: an example"),
    ("note-anggota", ["Keterangan : satuan dalam tabel adalah orang (anggota), bukan unit koperasi"], "note below: members, not units"),
    ("note-perkiraan", ["Catatan: angka diperoleh dari perkiraan (estimasi) pertumbuhan 5 % per tahun"], "note below: estimate"),
):
    d = D(name)
    T(name, "title", {"koperasi tw4 2023.xlsx": {"Rekap": rec(["REKAPITULASI KOPERASI", T4], [AT], kt(d), foot=foot)}}, note)
for name, path, tab, note in (
    ("tab-proyeksi", "koperasi tw4 2023.xlsx", "Proyeksi", "tab: projection"),
    ("tab-kopwan", "koperasi tw4 2023.xlsx", "Kopwan", "tab: women's cooperatives"),
    ("tab-ksp", "koperasi tw4 2023.xlsx", "KSP-USP", "tab: savings cooperatives"),
    ("tab-usulan-bubar", "koperasi tw4 2023.xlsx", "Usul Bubar", "tab: proposed to be dissolved"),
    ("tab-simulasi", "koperasi tw4 2023.xlsx", "simulasi", "tab: simulation"),
    ("tab-2022", "koperasi.xlsx", "Des 2022", "tab: December 2022"),
    ("file-kopontren", "Rekap Kopontren TW4 2023.xlsx", "Rekap", "file: kopontren"),
    ("file-takalar", "Koperasi Kab Takalar TW4 2023.xlsx", "Rekap", "file: another regency (with our districts copied: somebody's mistake, not to be used unseen)"),
    ("file-coba", "coba-coba rumus koperasi tw4 2023.xlsx", "Rekap", "file: trying formulas"),
    ("file-target", "Target Koperasi Aktif TW4 2023.xlsx", "Rekap", "file: targets"),
    ("file-belum-verifikasi", "koperasi tw4 2023 (belum diverifikasi).xlsx", "Rekap", "file: not yet verified"),
    ("folder-renja24", "Renja 2024/Usulan/koperasi.xlsx", "Rekap", "folder: next year's plan, proposals"),
    ("folder-ksp", "Koperasi Simpan Pinjam/tw4 2023.xlsx", "Rekap", "folder: savings cooperatives"),
    ("folder-dummy", "data dummy/koperasi tw4 2023.xlsx", "Rekap", "folder: dummy data"),
):
    if name == "file-takalar": continue
    d = D(name)
    T(name, "sheetname", {path: {tab: rec(["REKAPITULASI KOPERASI", "KABUPATEN JENEPONTO"] + ([T4] if "2022" not in tab and "Renja" not in path else []), [AT], kt(d))}}, note)

# --- group labels -----------------------------------------------------------------------------------------------------------
for i, (name, label, note) in enumerate((
    ("anggota", "Anggota Koperasi", "active and inactive members"), ("pengurus", "Pengurus", "boards"),
    ("kud", "KUD", "one kind"), ("rencana", "Rencana Tahun 2024", "plan of next year"), ("kenaikan", "Kenaikan / Penurunan", "change"),
    ("pct", "Persentase (%)", "percent"), ("wanita", "Koperasi Wanita", "women's"), ("2021", "Tahun 2021", "another year"), ("dibina", "Yang Dibina", "those coached"))):
    d = D("g" + name); kw = ({}, {"merge": False}, {"merge": False, "gap": 1})[i % 3]
    c = [pct(d.A, d.J), pct(d.T, d.J), [100] * 11] if name == "pct" else kt(d)
    T("group-" + name, "heading", {"koperasi tw4 2023.xlsx": {"Rekap": rec(["REKAPITULASI KOPERASI", T4], [[label, None, None], ["Aktif", "Tidak Aktif", "Jumlah"]], c, **kw)}}, note + (", merged", ", unmerged", ", over an empty row")[i % 3])
for i, (name, label, note) in enumerate((("sekunder", "Koperasi Syariah", "a part beside all"), ("lalu", "Triwulan IV Tahun 2022", "last year's beside"), ("target", "Target Tahun 2024", "plan beside"), ("rata", "Rata-rata 3 Tahun Terakhir", "average beside"))):
    d = D("pg" + name); e = D("pg2" + name); kw = ({}, {"merge": False}, {"merge": False, "gap": 1})[i % 3]
    P("group-" + name, "heading", {"koperasi tw4 2023.xlsx": {"Rekap": rec(["REKAPITULASI KOPERASI", T4], [["Seluruh Koperasi", None, None, label, None, None], ["Aktif", "Tidak Aktif", "Jumlah"] * 2], kt(d) + kt(e), **kw)}}, kop(d), note)

# --- headings, units, bare Jumlah ----------------------------------------------------------------------------------------------
d = D("hp1")
P("head-naik", "heading", {"koperasi tw4 2023.xlsx": {"Rekap": rec(["REKAPITULASI KOPERASI", T4], [["Koperasi Aktif", "Koperasi Aktif Kembali", "Koperasi Aktif Berprestasi"]], [d.A, d.n1, d.n2])}}, [kop(d)[0]], "two headings begin with 'Koperasi Aktif' and narrow it")
d = D("hp2")
T("head-koperasi-sehat", "heading", {"koperasi tw4 2023.xlsx": {"Rekap": rec(["REKAPITULASI KOPERASI", T4], [["Jumlah Koperasi Sehat", "Jumlah Koperasi Cukup Sehat", "Jumlah Koperasi Dinilai"]], [d.n1, d.n2, add(d.n1, d.n2)])}}, "assessed for health")
d = D("hp3")
P("head-bare-jumlah-anggota", "heading", {"koperasi tw4 2023.xlsx": {"Rekap": rec(["REKAPITULASI KOPERASI", T4], [["Koperasi Aktif", "Anggota Laki-laki", "Anggota Perempuan", "Jumlah"]], [d.A, d.o1, d.o2, add(d.o1, d.o2)])}}, [kop(d)[0]], "bare Jumlah adds members")
d = D("hp4")
T("bare-jumlah-modal", "heading", {"koperasi tw4 2023.xlsx": {"Rekap": rec(["REKAPITULASI KOPERASI", T4, "(dalam jutaan rupiah)"], [["Modal Sendiri", "Modal Luar", "Jumlah"]], [d.o1, d.o2, add(d.o1, d.o2)])}}, "bare Jumlah adds capital")
d = D("hp5")
T("bare-jumlah-pengurus", "heading", {"koperasi tw4.xlsx": {"Rekap": rec(["REKAP KOPERASI", T4], [["Pengurus", "Pengawas", "Karyawan", "Total"]], [d.o1, d.n1, d.n2, add(d.o1, d.n1, d.n2)])}}, "bare Total adds persons")
d = D("hp6")
T("bare-jumlah-barang", "heading", {"bantuan tw4 2023.xlsx": {"Rekap": rec(["BANTUAN SARANA DAN PRASARANA UKM", T4], [["Kompor Gas", "Mesin Jahit", "Gerobak", "Jumlah"]], [d.n1, d.n2, d.n3, add(d.n1, d.n2, d.n3)])}}, "bare Jumlah adds things")
d = D("hp7")
T("umkm-tk-jumlah", "heading", {"umkm tw4 2023.xlsx": {"Rekap": rec(["DATA UMKM", T4], [["Tenaga Kerja Laki-laki", "Tenaga Kerja Perempuan", "Jumlah"]], [d.o1, d.o2, add(d.o1, d.o2)])}}, "bare Jumlah adds workers")
d = D("hp8")
P("umkm-mikro-orang", "heading", {"umkm tw4 2023.xlsx": {"Rekap": rec(["REKAPITULASI UMKM", T4], [["Jumlah UMKM (unit)", "Tenaga Kerja (orang)", None, None, None], ["^", "Mikro", "Kecil", "Menengah", "Jumlah"]], [d.um, d.o1, d.n1, d.n2, add(d.o1, d.n1, d.n2)])}}, one("umkm_total", d.um), "workers by scale beside the number of UMKM")
d = D("hp9")
T("unit-orang", "heading", {"koperasi tw4 2023.xlsx": {"Rekap": rec(["REKAPITULASI KOPERASI", T4], [["Aktif", "Tidak Aktif", "Jumlah"], ["(orang)", "(orang)", "(orang)"]], [d.o1, d.n1, add(d.o1, d.n1)])}}, "unit row says persons: members")
d = D("hp10")
T("unit-permil", "heading", {"umkm tw4 2023.xlsx": {"Rekap": rec(["RASIO UMKM PER 1.000 PENDUDUK", T4], [["Jumlah UMKM"]], [d.nums(14, 41, "ra")])}}, "a ratio")
d = D("hp11")
P("diklat-target-beside", "heading", {"diklat tw4 2023.xlsx": {"Rekap": rec(["PESERTA DIKLAT PERKOPERASIAN DAN UMKM", T4], [["Target Peserta", "Realisasi Peserta", "Capaian (%)"]], [d.tg, d.bt, pct(d.bt, d.tg)])}}, one("peserta_diklat", d.bt), "target of participants is no figure of ours")
d = D("hp12")
P("diklat-hadir", "heading", {"diklat tw4 2023.xlsx": {"Rekap": rec(["REKAP DIKLAT PERKOPERASIAN DAN UMKM", T4], [["Pendaftar", "Jumlah Peserta Diklat", "Narasumber", "Panitia"]], [add(d.p1, d.n1), d.p1, d.n2, d.n3])}}, one("peserta_diklat", d.p1), "applicants, speakers, committee beside")
d = D("hp13")
P("izin-proses", "heading", {"izin usaha tw4 2023.xlsx": {"Rekap": rec(["FASILITASI IZIN USAHA UMKM", T4], [["Usulan", "Dalam Proses", "Jumlah UMKM yang Difasilitasi Izin Usaha"]], [add(d.z1, d.n1), d.n1, d.z1])}}, one("umkm_izin_usaha", d.z1), "proposed and in process beside")
d = D("hp14")
P("kop-baru-bubar", "heading", {"koperasi tw4 2023.xlsx": {"Rekap": rec(["REKAPITULASI KOPERASI", T4], [["Koperasi Baru", "Koperasi Bubar", "Jumlah Koperasi", "Koperasi Aktif"]], [d.n1, d.n2, d.J, d.A])}}, kop(d)[::2], "new and dissolved beside")
d = D("hp15")
T("head-rata", "heading", {"diklat 2023.xlsx": {"Rekap": rec(["REKAP DIKLAT PERKOPERASIAN DAN UMKM", "TAHUN 2023"], [["Jumlah Kegiatan", "Rata-rata Peserta per Kegiatan"]], [d.n1, d.p1])}}, "average of participants a course")
d = D("hp16")
T("head-fisik", "heading", {"bantuan tw4 2023.xlsx": {"Rekap": rec(["BANTUAN SARANA DAN PRASARANA UKM", T4], [["Realisasi Fisik", "Realisasi Keuangan"]], [d.nums(70, 100, "f"), d.nums(60, 99, "k")])}}, "physical and financial progress in percent")

# --- blocks, sections, two tables --------------------------------------------------------------------------------------------
d, e = D("sec1"), D("sec2")
T("sections-jenis", "structure", {"koperasi tw4 2023.xlsx": {"Rekap": rec(["REKAPITULASI KOPERASI", T4], [AT], kt(d), sections=[(("A", "KOPERASI KONSUMEN"), kt(d)), (("B", "KOPERASI SIMPAN PINJAM"), kt(e))])}}, "sections by kind, each is a part")
P("second-new", "structure", {"koperasi tw4 2023.xlsx": {"Rekap": [rec(["1. REKAPITULASI KOPERASI " + T4], [AT], kt(d)), rec(["2. KOPERASI YANG BARU DIBENTUK " + T4], [AT], [e.n1, e.n2, add(e.n1, e.n2)])]}}, kop(d), "second table: newly founded")
P("second-members", "structure", {"koperasi tw4 2023.xlsx": {"Rekap": [rec(["A. JUMLAH KOPERASI " + T4], [["Aktif", "Tidak Aktif", "Jumlah"]], kt(d)), rec(["B. JUMLAH ANGGOTA KOPERASI " + T4], [["Aktif", "Tidak Aktif", "Jumlah"]], [e.o1, e.o2, add(e.o1, e.o2)])]}}, kop(d), "second table: members, same headings")
P("side-members", "structure", {"koperasi tw4 2023.xlsx": {"Rekap": [rec(["JUMLAH KOPERASI", T4], [["Aktif", "Tidak Aktif", "Jumlah"]], kt(d), at=(1, 1)), rec(["JUMLAH ANGGOTA", T4], [["Aktif", "Tidak Aktif", "Jumlah"]], [e.o1, e.o2, add(e.o1, e.o2)], at=(1, 8))]}}, kop(d), "table beside: members, same headings")
P("second-rencana", "structure", {"bantuan tw4 2023.xlsx": {"Rekap": [rec(["I. REALISASI " + BT, T4], [["Jumlah Penerima (Pelaku UKM)"]], [d.bt]), rec(["II. RENCANA TAHUN 2024"], [["Jumlah Penerima (Pelaku UKM)"]], [e.bt])]}}, one("ukm_difasilitasi", d.bt), "second table: plan of next year")
T("block-subtitle", "structure", {"koperasi tw4 2023.xlsx": {"Rekap": rec(["REKAPITULASI KOPERASI", T4], [AT], kt(d), sections=[("Koperasi yang belum melaporkan RAT", kt(e))])}}, "a line between heading and rows narrows the block")
P("tabs-part", "sheetname", {"koperasi tw4 2023.xlsx": {"Rekap": rec(["REKAPITULASI KOPERASI", T4], [AT], kt(d)), "KSP": rec(["REKAPITULASI KOPERASI", T4], [AT], [d.n1, d.n2, add(d.n1, d.n2)]), "Proyeksi 2024": rec(["REKAPITULASI KOPERASI"], [AT], kt(e))}}, kop(d), "tabs of a part and of a projection beside the recap")
