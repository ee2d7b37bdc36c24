from more import *
def KOPH(x="Kecamatan"): return ["No", "Nama Koperasi", "Nomor Badan Hukum", "Desa/Kel", x, "Status"]
def krow(k, a, o=0, n=None): return [[i+1, ku(i+o), bx(i+o), ds(k[i], i), k[i], "Aktif" if a[i] else "Tidak Aktif"] for i in range(n or len(k))]
# ================= cooperatives
@V("kop-tab-bubar", "tabs AKTIF, TIDAK AKTIF and BUBAR: the dissolved are no cooperatives any more")
def _(b):
    n = 44; k = ks(n, 3001); a = [i < 25 for i in range(n)]
    for t, lo, hi, l in (("AKTIF", 0, 25, "KOPERASI AKTIF"), ("TIDAK AKTIF", 25, 36, "KOPERASI TIDAK AKTIF"), ("BUBAR", 36, n, "KOPERASI YANG TELAH DIBUBARKAN")):
        lst(b, "Koperasi 3 tab des 2023.xlsx", t, ["DAFTAR "+l, "KEADAAN "+PER[4]], ["No", "Nama Koperasi", "Nomor Badan Hukum", "Kecamatan"], [[i-lo+1, ku(i), bx(i), k[i]] for i in range(lo, hi)])
    kstat(b, k, a, ok=[i < 36 for i in range(n)])
@V("kop-anggota", "members of cooperatives, each with NIK and cooperative: persons, no cooperatives")
def _(b):
    n = 40; k = ks(n, 3002); lst(b, "Data Koperasi TW IV.xlsx", "Anggota", ["BUKU DAFTAR ANGGOTA KOPERASI", Q[4]], ["No", "Nama Anggota", "NIK", "Nama Koperasi", "Kecamatan", "Simpanan Pokok (Rp)", "Status Keanggotaan"], [[i+1, "Anggota %d" % (i+1), nkj(i+2000), ku(i//5), k[i//5], 100000, ["Aktif", "Aktif", "Keluar"][i % 3]] for i in range(n)])
@V("kop-kantor-cabang", "branch offices and service points of cooperatives")
def _(b):
    n = 24; k = ks(n, 3003); lst(b, "daftar kop simpan pinjam.xlsx", "cabang", ["DAFTAR KANTOR CABANG DAN KANTOR KAS KOPERASI", Q[3]], ["No", "Nama Kantor", "Koperasi Induk", "No. Izin Pembukaan Kantor", "Kecamatan", "Status"], [[i+1, "Kantor Cabang %d" % (i+1), ku(i//4), "518/%03d/KC/2020" % (i+1), k[i], "Aktif"] for i in range(n)])
@V("kop-pusat-cabang", "column 'Pusat/Cabang': rows 'Cabang' repeat a cooperative already listed with the same legal body")
def _(b):
    n = 33; k = ks(n, 3004); c = {4, 13, 22, 29}; rows = []; no = 0
    for i in range(n):
        no += 1; rows.append([no, ku(i), bx(i), k[i], "Pusat"])
        if i in c: no += 1; rows.append([no, ku(i)+" (Cabang)", bx(i), NAMES[(i*5+3) % 11], "Cabang"])
    ws = lst(b, "Koperasi pusat & cabang sept 23.xlsx", "kop", ["DAFTAR KOPERASI", "KEADAAN "+PER[3]], ["No", "Nama Koperasi", "Nomor Badan Hukum", "Kecamatan", "Pusat/Cabang"], rows); foot(ws, ["Catatan : kantor cabang tidak dihitung sebagai koperasi tersendiri. Jumlah koperasi 33 unit."]); b.use("koperasi_total", "2023-Q3", cnt(k))
@V("kop-kode-nol-satu", "legend: 0 = aktif, 1 = tidak aktif (the other way round than one would think)")
def _(b):
    n = 35; k = ks(n, 3005); a = [i % 4 != 3 for i in range(n)]
    ws = lst(b, "kop kode.xlsx", "Sheet1", ["DATA KOPERASI", Q[4]], ["No", "Nama Koperasi", "Badan Hukum", "Kecamatan", "Kode Status"], [[i+1, ku(i), bx(i), k[i], 0 if a[i] else 1] for i in range(n)]); foot(ws, ["Kode Status : 0 = Aktif ; 1 = Tidak Aktif"], 2); kstat(b, k, a)
@V("kop-ganti-nama", "two cooperatives stand twice, under the old and the new name (remark, same legal body)")
def _(b):
    n = 36; k = ks(n, 3006); rows = []; no = 0
    for i in range(n):
        no += 1; rows.append([no, ku(i), bx(i), ds(k[i], i), k[i], None])
        if i in (7, 20): rows[-1][5] = "Nama lama, lihat no. %d" % (no+1); no += 1; rows.append([no, "Koperasi Uji Baru %d" % (i+1), bx(i), ds(k[i], i), k[i], "Ganti nama dari no. %d" % (no-1)])
    lst(b, "KOPERASI TW 2 (nama baru).xlsx", "Daftar", ["DAFTAR KOPERASI KABUPATEN JENEPONTO", Q[2]], ["No", "Nama Koperasi", "Nomor Badan Hukum", "Desa/Kel", "Kecamatan", "Keterangan"], rows); b.use("koperasi_total", "2023-Q2", cnt(k))
@V("kop-melebur", "remarks of three: 'Melebur ke ..., badan hukum sudah dihapus'")
def _(b):
    n = 37; k = ks(n, 3007); m = {6, 18, 31}; h = [None, "Papan nama baru", None, "Kantor pindah ke pasar"]
    lst(b, "Kop Jeneponto + ket.xlsx", "kop", KOPJ+["DAFTAR KOPERASI", "KEADAAN "+PER[4]], ["No", "Nama Koperasi", "No. BH", "Alamat", "Kecamatan", "Keterangan"], [[i+1, ku(i), bx(i), addr(i), k[i], "Melebur ke %s, badan hukum sudah dihapus" % ku(i+1) if i in m else h[i % 4]] for i in range(n)]); b.use("koperasi_total", "2023-Q4", cnt(k, [i not in m for i in range(n)]))
@V("kop-dicoret", "four rows struck through; note: 'yang dicoret sudah dibubarkan'")
def _(b):
    n = 38; k = ks(n, 3008); a = [i % 5 != 1 for i in range(n)]; m = {3, 11, 24, 33}
    ws = lst(b, "data kop (dicoret).xlsx", "Koperasi", ["DAFTAR KOPERASI", Q[3]], KOPH(), krow(k, a)); [strike(ws, ws.rows_at[i], 6) for i in m]; foot(ws, ["Catatan : koperasi yang dicoret sudah dibubarkan"]); kstat(b, k, a, "2023-Q3", [i not in m for i in range(n)])
@V("kop-catatan-dicabut", "note below: 'No. 5, 12 dan 27 badan hukumnya sudah dicabut, tidak dihitung lagi'")
def _(b):
    n = 34; k = ks(n, 3009); a = [i % 6 != 2 for i in range(n)]
    ws = lst(b, "daftar kop maret.xlsx", "Sheet1", [PEM, "DAFTAR KOPERASI", "KEADAAN "+PER[1]], KOPH(), krow(k, a), fill=GREEN); foot(ws, ["Catatan :", "No. 5, 12 dan 27 badan hukumnya sudah dicabut, tidak dihitung lagi"], 2); kstat(b, k, a, "2023-Q1", [i not in (4, 11, 26) for i in range(n)])
@V("kop-satu-jenis", "only savings-and-loan cooperatives under health assessment")
def _(b):
    n = 21; k = ks(n, 3010); lst(b, "Koperasi TW III 2023.xlsx", "Koperasi", ["DAFTAR KOPERASI SIMPAN PINJAM", Q[3]], ["No", "Nama Koperasi", "Nomor Badan Hukum", "Kecamatan", "Predikat Kesehatan", "Status"], [[i+1, "KSP Uji %d" % (i+1), bx(i), k[i], ["Sehat", "Cukup Sehat"][i % 3 == 1], "Aktif"] for i in range(n)])
@V("kop-halaman-satu", "'Halaman 1 dari 3', numbers 1 to 20 only, 'bersambung ke halaman 2'")
def _(b):
    n = 20; k = ks(n, 3011); a = [i % 5 != 0 for i in range(n)]
    ws = lst(b, "Scan data koperasi hal 1.xlsx", "Hal 1", ["DAFTAR KOPERASI KABUPATEN JENEPONTO", "KEADAAN "+PER[4], "Halaman 1 dari 3"], KOPH(), krow(k, a)); foot(ws, ["bersambung ke halaman 2 ..."], 5)
@V("kop-usul-bubar", "cooperatives proposed for dissolution")
def _(b):
    n = 19; k = ks(n, 3012); lst(b, "Koperasi tidak aktif.xlsx", "Usul", ["DAFTAR KOPERASI YANG DIUSULKAN UNTUK DIBUBARKAN", Q[2]], ["No", "Nama Koperasi", "Nomor Badan Hukum", "Kecamatan", "Tahun RAT Terakhir", "Alasan"], [[i+1, ku(i), bx(i), k[i], 2012+i % 5, "Tidak RAT 3 tahun"] for i in range(n)])
@V("kop-pra-koperasi", "groups that wish to become a cooperative (pra koperasi), no legal body yet")
def _(b):
    n = 17; k = ks(n, 3013); lst(b, "pembinaan kop tw4.xlsx", "Pra Kop", ["DAFTAR KELOMPOK PRA KOPERASI BINAAN", Q[4]], ["No", "Nama Pra Koperasi", "Jumlah Anggota", "Desa", "Kecamatan", "Ket."], [[i+1, "Kelompok Uji %d" % (i+1), 20+i, ds(k[i], i), k[i], "Belum berbadan hukum"] for i in range(n)])
@V("kop-sudah-rat", "only those that held their RAT")
def _(b):
    n = 22; k = ks(n, 3014); lst(b, "Data Koperasi RAT 2023.xlsx", "RAT", ["DAFTAR KOPERASI YANG SUDAH MELAKSANAKAN RAT", "TRIWULAN II TAHUN 2023"], ["No", "Nama Koperasi", "Badan Hukum", "Kecamatan", "Tanggal RAT", "Anggota Hadir"], [[i+1, ku(i), bx(i), k[i], D(2023, 2+i % 4, 4+i), 15+i] for i in range(n)])
@V("kop-revisi", "the list beside its revision ('(REVISI)', title 'REVISI TANGGAL 12 OKTOBER 2023'): the revision counts")
def _(b):
    n = 39; k = ks(n, 3015); a = [i % 4 != 2 for i in range(n)]; a2 = [i % 5 != 2 for i in range(n)]
    lst(b, "Data Koperasi TW III 2023.xlsx", "Koperasi", ["DAFTAR KOPERASI", Q[3]], KOPH(), krow(k, a, n=35)); lst(b, "Data Koperasi TW III 2023 (REVISI).xlsx", "Koperasi", ["DAFTAR KOPERASI", Q[3], "REVISI TANGGAL 12 OKTOBER 2023, MENGGANTIKAN DATA SEBELUMNYA"], KOPH(), krow(k, a2)); kstat(b, k, a2, "2023-Q3")
@V("kop-dua-nama-berkas", "the same list in 'DATA FIX (2).xlsx' and in 'Kirim Bu Kabid.xlsx' (other tab name): counts once")
def _(b):
    n = 36; k = ks(n, 3016); a = [i % 6 != 3 for i in range(n)]
    for f, t in (("DATA FIX (2).xlsx", "Sheet1"), ("WA/Kirim Bu Kabid.xlsx", "koperasi")): lst(b, f, t, ["DAFTAR KOPERASI KABUPATEN JENEPONTO", Q[4]], KOPH(), krow(k, a))
    kstat(b, k, a)
@V("kop-baris-contoh", "row 'contoh' with 'Nama koperasi (contoh pengisian)' above number 1")
def _(b):
    n = 33; k = ks(n, 3017); a = [i % 3 != 1 for i in range(n)]
    lst(b, "format isian kop tw 1.xlsx", "Isian", ["DATA KOPERASI", Q[1]], KOPH(), [["contoh", "Nama koperasi (contoh pengisian)", "123/BH/KWK/2001", "Empoang", "Binamu", "Aktif"]]+krow(k, a)); kstat(b, k, a, "2023-Q1")
@V("kop-rumbia-bombana", "column Kabupaten: three of Kab. Bombana (its own kecamatan Rumbia) and Kab. Takalar at the end")
def _(b):
    n = 33; k = ks(n, 3018); X = [("Bombana", "Rumbia"), ("Takalar", "Galesong"), ("Bombana", "Rumbia")]
    lst(b, "unduhan koperasi wilayah.xlsx", "Export", ["DATA KOPERASI (UNDUHAN SISTEM)", "PER 30 JUNI 2023"], ["No", "Nama Koperasi", "Nomor Badan Hukum", "Kabupaten", "Kecamatan", "Jenis"], [[i+1, ku(i), bx(i)]+(["Jeneponto", k[i]] if i < n else list(X[i-n]))+[JENIS[i % 5]] for i in range(n+3)]); b.use("koperasi_total", "2023-Q2", cnt(k))
@V("kop-isi-2022", "file 'Koperasi 2023.xlsx', the title inside says 31 December 2022")
def _(b):
    n = 34; k = ks(n, 3019); a = [i % 4 != 0 for i in range(n)]; lst(b, "2023/Koperasi 2023.xlsx", "Data", ["DAFTAR KOPERASI KABUPATEN JENEPONTO", "KEADAAN PER 31 DESEMBER 2022"], KOPH(), krow(k, a))
@V("kop-status-sertifikat", "'Status Sertifikat NIK' Berlaku / Habis: not the cooperative's state; only their number is told")
def _(b):
    n = 36; k = ks(n, 3020)
    lst(b, "NIK Koperasi des23.xlsx", "NIK", ["DAFTAR KOPERASI KABUPATEN JENEPONTO", "KEADAAN "+PER[4]], ["No", "Nama Koperasi", "Nomor Badan Hukum", "Kecamatan", "Nomor Induk Koperasi", "Status Sertifikat NIK"], [[i+1, ku(i), bx(i), k[i], "7304%09d" % (i*17+3), ["Berlaku", "Habis", "Belum Ada"][i % 3]] for i in range(n)]); b.use("koperasi_total", "2023-Q4", cnt(k))
@V("kop-status-lama-baru", "columns 'Status Tahun 2022' and 'Status per 31 Des 2023': the second is this year's")
def _(b):
    n = 37; k = ks(n, 3021); a = [i % 4 != 1 for i in range(n)]; a0 = [i % 2 == 0 for i in range(n)]
    lst(b, "verifikasi keaktifan.xlsx", "hasil", ["HASIL VERIFIKASI KEAKTIFAN KOPERASI", "KEADAAN "+PER[4]], ["No", "Nama Koperasi", "Nomor Badan Hukum", "Kecamatan", "Status Tahun 2022", "Status per 31 Des 2023"], [[i+1, ku(i), bx(i), k[i], ["Tidak Aktif", "Aktif"][a0[i]], ["Tidak Aktif", "Aktif"][a[i]]] for i in range(n)]); kstat(b, k, a)
@V("kop-saringan-sisa", "a filter left on Status hides the inactive rows; numbers run through, the list is of all cooperatives")
def _(b):
    n = 38; k = ks(n, 3022); a = [i % 5 != 2 for i in range(n)]
    ws = lst(b, "kop lengkap (filter).xlsx", "Data", ["DAFTAR SELURUH KOPERASI, AKTIF DAN TIDAK AKTIF", Q[2]], KOPH(), krow(k, a)); ws.auto_filter.ref = "A%d:F%d" % (ws.headrow, ws.next-1); ws.auto_filter.add_filter_column(5, ["Aktif"])
    for i in range(n):
        if not a[i]: ws.row_dimensions[ws.rows_at[i]].hidden = True
    kstat(b, k, a, "2023-Q2")
# ================= UMKM
@V("umkm-nelayan", "fishermen with boat and gear")
def _(b):
    n = 40; k = ks(n, 3031, among=["Bangkala", "Tamalatea", "Binamu", "Arungkeke", "Tarowang"]); lst(b, "Data pelaku usaha pesisir.xlsx", "data", ["DATA NELAYAN PENERIMA KARTU KUSUKA", Q[4]], ["No", "Nama", "NIK", "Jenis Usaha", "Kecamatan", "Skala Usaha", "Ukuran Kapal (GT)"], [[i+1, "Nelayan %d" % (i+1), nkj(i+2100), "Penangkapan", k[i], "Mikro", 1+i % 4] for i in range(n)])
@V("umkm-binaan-bank", "only those a bank mentors")
def _(b):
    n = 26; k = ks(n, 3032); lst(b, "UMKM TW IV 2023.xlsx", "Sheet1", ["DAFTAR UMKM BINAAN BANK DAERAH", Q[4]], ["No", "Nama Usaha", "Nama Pemilik", "NIK", "Kecamatan", "Skala Usaha", "Plafon (Rp)"], [[i+1, us(i), pm(i), nkj(i+2150), k[i], ["Mikro", "Kecil"][i % 4 == 0], 25000000] for i in range(n)])
@V("umkm-kuliner", "culinary businesses only")
def _(b):
    n = 33; k = ks(n, 3033); s = sc(n); lst(b, "data umkm sept.xlsx", "kuliner", ["DATA UMKM SEKTOR KULINER", Q[3]], ["No", "Nama Pemilik", "NIK", "Nama Usaha", "Kecamatan", "Skala Usaha"], [[i+1, pm(i), nkj(i+2200), us(i), k[i], s[i]] for i in range(n)])
@V("umkm-pedagang-pasar", "traders of one market, from several kecamatan, with stall numbers")
def _(b):
    n = 35; k = ks(n, 3034); lst(b, "UMKM/pedagang 2023 tw2.xlsx", "Pasar", ["DAFTAR PEDAGANG PASAR SENTRAL KARISA", Q[2]], ["No", "Nama Pedagang", "NIK", "Nama Usaha", "Blok/Los", "Asal Kecamatan", "Retribusi (Rp)"], [[i+1, "Pedagang %d" % (i+1), nkj(i+2250), us(i), "B-%d" % (i+1), k[i], 2000] for i in range(n)])
@V("umkm-karyawan", "workers of businesses, several of the same business")
def _(b):
    n = 38; k = ks(n, 3035); lst(b, "tenaga kerja umkm tw3.xlsx", "TK", ["DAFTAR TENAGA KERJA PADA UMKM", Q[3]], ["No", "Nama Karyawan", "NIK", "Nama Usaha", "Kecamatan", "Bagian"], [[i+1, "Karyawan %d" % (i+1), nkj(i+2300), us(i//4), k[i//4], ["Produksi", "Kasir"][i % 2]] for i in range(n)])
@V("umkm-kolom-tutup", "column 'Masih Berjalan' Ya / Tidak, note: those who closed are not counted as UMKM")
def _(b):
    n = 44; k = ks(n, 3036); s = sc(n); ok = [i not in (5, 14, 23, 30, 41) for i in range(n)]
    ws = lst(b, "Hasil verifikasi UMKM.xlsx", "verif", ["HASIL VERIFIKASI DATA UMKM", "KEADAAN "+PER[4]], ["No", "Nama Pemilik", "NIK", "Nama Usaha", "Kecamatan", "Skala Usaha", "Masih Berjalan"], [[i+1, pm(i), nkj(i+2350), us(i), k[i], s[i], "Ya" if ok[i] else "Tidak"] for i in range(n)]); foot(ws, ["Catatan : usaha yang sudah tidak berjalan (tutup) tidak dihitung sebagai UMKM"]); ustat(b, k, s, ok=ok)
@V("umkm-bpum", "recipients of the BPUM subsidy of 2021")
def _(b):
    n = 36; k = ks(n, 3037); lst(b, "data umkm bpum.xlsx", "BPUM", ["DATA PELAKU USAHA MIKRO PENERIMA BPUM", "TAHUN 2021"], ["No", "Nama", "NIK", "Nama Usaha", "Kecamatan", "Bank Penyalur", "Nominal (Rp)"], [[i+1, pm(i), nkj(i+2400), us(i), k[i], "BRI", 1200000] for i in range(n)])
@V("umkm-p3ke", "families of the poverty list, with kecamatan and occupation")
def _(b):
    n = 42; k = ks(n, 3038); lst(b, "data by name by address.xlsx", "BNBA", ["DATA KELUARGA P3KE DESIL 1 BY NAME BY ADDRESS", "KABUPATEN JENEPONTO TAHUN 2023"], ["No", "Nama Kepala Keluarga", "NIK", "Pekerjaan", "Desa/Kelurahan", "Kecamatan", "Desil"], [[i+1, "Warga %d" % (i+1), nkj(i+2450), ["Petani", "Pedagang kecil"][i % 2], ds(k[i], i), k[i], 1] for i in range(n)])
@V("umkm-tab-bagian", "tabs 'SEMUA UMKM', 'UMKM Perempuan', 'UMKM Punya NIB': the last two are parts of the first")
def _(b):
    n = 46; k = ks(n, 3039); s = sc(n); fn = "UMKM lengkap tw iv 2023.xlsx"; hd = ["No", "Nama Pemilik", "NIK", "L/P", "Nama Usaha", "Kecamatan", "Skala Usaha"]; row = lambda no, i: [no+1, pm(i), nkj(i+2500), jk(i+2500), us(i), k[i], s[i]]
    for t, l, ii in (("SEMUA UMKM", "DAFTAR SELURUH UMKM", range(n)), ("UMKM Perempuan", "DAFTAR UMKM YANG DIKELOLA PEREMPUAN", [i for i in range(n) if jk(i+2500) == "P"]), ("UMKM Punya NIB", "DAFTAR UMKM YANG SUDAH PUNYA NIB", range(0, n, 3))): lst(b, fn, t, [l, Q[4]], hd, [row(y, i) for y, i in enumerate(ii)])
    ustat(b, k, s)
@V("umkm-akan-didata", "addresses still to be visited by the enumerators")
def _(b):
    n = 30; k = ks(n, 3040); lst(b, "pendataan umkm.xlsx", "prelist", ["DAFTAR UMKM YANG AKAN DIDATA (PRELIST)", Q[3]], ["No", "Nama Usaha", "Nama Pemilik", "Kecamatan", "Petugas", "Rencana Kunjungan"], [[i+1, us(i), pm(i), k[i], "Petugas %d" % (1+i % 5), D(2023, 8, 1+i % 28)] for i in range(n)])
@V("umkm-satu-kecamatan-sebagian", "'DESA TOLO TIMUR' of Kelara only, sent as 'UMKM Kelara.xlsx'")
def _(b):
    n = 23; s = sc(n); lst(b, "UMKM Kelara.xlsx", "UMKM", ["DATA UMKM KELURAHAN TOLO TIMUR", "KECAMATAN KELARA", Q[1]], ["No", "Nama Pemilik", "NIK", "Nama Usaha", "Lingkungan", "Skala Usaha"], [[i+1, pm(i), nkj(i+2550), us(i), "Lingk. %d" % (1+i % 4), s[i]] for i in range(n)])
# ================= trainees
@V("diklat-pendaftar", "Google Form of those who registered; selection is still to come")
def _(b):
    n = 41; k = ks(n, 3051); lst(b, "Pendaftaran Pelatihan Barista (Responses).xlsx", "Form Responses 1", ["DAFTAR PENDAFTAR PELATIHAN BARISTA (BELUM DISELEKSI)", Q[3]], ["Timestamp", "Nama Lengkap", "NIK", "Kecamatan", "Nama Usaha", "Alasan Ikut Pelatihan"], [[D(2023, 7, 1+i % 20, 9, i), "Nama %d" % (i+1), nkj(i+2600), k[i], us(i), "Menambah ilmu"] for i in range(n)], fmt="dd/mm/yyyy hh:mm:ss")
@V("diklat-utama-cadangan", "column 'Kategori' Utama / Cadangan; note: all main participants came, the reserve was not called")
def _(b):
    n = 36; k = ks(n, 3052); ok = [i < 30 for i in range(n)]
    ws = lst(b, "peserta pelatihan las tw2.xlsx", "Sheet1", ["DAFTAR PESERTA PELATIHAN LAS LISTRIK", Q[2]], ["No", "Nama Peserta", "NIK", "Kecamatan", "Kategori"], [[i+1, pe(i), nkj(i+2650), k[i], "Utama" if ok[i] else "Cadangan"] for i in range(n)]); foot(ws, ["Catatan : seluruh peserta utama hadir, peserta cadangan tidak dipanggil"]); b.use(PD, "2023-Q2", cnt(k, ok))
@V("diklat-sebagai", "column 'Sebagai' Peserta / Panitia / Narasumber / Moderator: only Peserta")
def _(b):
    n = 34; k = ks(n, 3053); z = {0: "Narasumber", 1: "Narasumber", 2: "Moderator", 10: "Panitia", 21: "Panitia", 33: "Panitia"}
    lst(b, "DH Bimtek Perpajakan.xlsx", "DH", ["DAFTAR HADIR BIMTEK PERPAJAKAN KOPERASI", Q[4]], ["No", "Nama", "Instansi/Koperasi", "Kecamatan", "Sebagai", "Tanda Tangan"], [[i+1, "Nama %d" % (i+1), ku(i), k[i], z.get(i, "Peserta"), "ttd"] for i in range(n)]); b.use(PD, "2023-Q4", cnt(k, [i not in z for i in range(n)]))
@V("diklat-undangan", "persons who are to be invited")
def _(b):
    n = 30; k = ks(n, 3054); lst(b, "Peserta diklat november.xlsx", "undangan", ["DAFTAR UNDANGAN PELATIHAN MANAJEMEN RITEL", "SELASA, 21 NOVEMBER 2023 (TRIWULAN IV)"], ["No", "Nama", "Nama Usaha", "Kecamatan", "No. HP", "Ket. Undangan"], [[i+1, "Nama %d" % (i+1), us(i), k[i], hp(i), ["Diantar", "WA"][i % 2]] for i in range(n)])
@V("diklat-hadir-tidak", "tick columns Hadir | Tidak Hadir: the absent do not count")
def _(b):
    n = 33; k = ks(n, 3055); ok = [i not in (4, 9, 17, 26) for i in range(n)]
    lst(b, "Daftar Hadir Peserta (centang).xlsx", "Hadir", ["DAFTAR HADIR PESERTA PELATIHAN AYAM PETELUR", Q[1]], ["No", "Nama Peserta", "NIK", "Kecamatan", ("Kehadiran", ["Hadir", "Tidak Hadir"])], [[i+1, pe(i), nkj(i+2750), k[i], "√" if ok[i] else None, None if ok[i] else "√"] for i in range(n)], center=True); b.use(PD, "2023-Q1", cnt(k, ok))
@V("diklat-jalan-sehat", "participants of a walk on Cooperative Day")
def _(b):
    n = 40; k = ks(n, 3056); lst(b, "daftar peserta juli.xlsx", "Peserta", ["DAFTAR PESERTA JALAN SEHAT HARI KOPERASI", "TRIWULAN III TAHUN 2023"], ["No", "Nama Peserta", "Utusan", "Kecamatan", "No. Kupon"], [[i+1, pe(i), ku(i//3), k[i], "%04d" % (i+1)] for i in range(n)])
@V("diklat-poktan", "training of farmers' groups by the agriculture office")
def _(b):
    n = 32; k = ks(n, 3057); lst(b, "Daftar peserta pelatihan.xlsx", "Sheet1", ["DINAS PERTANIAN KABUPATEN JENEPONTO", "DAFTAR PESERTA PELATIHAN BUDIDAYA JAGUNG KELOMPOK TANI", Q[2]], ["No", "Nama Peserta", "NIK", "Kelompok Tani", "Kecamatan", "Tanda Tangan"], [[i+1, pe(i), nkj(i+2800), "Poktan %d" % (1+i//4), k[i], "ttd"] for i in range(n)])
@V("diklat-vaksin", "attendance for vaccination of market traders")
def _(b):
    n = 34; k = ks(n, 3058); lst(b, "daftar hadir pelaku umkm.xlsx", "hadir", ["DAFTAR HADIR VAKSINASI PELAKU UMKM", "TRIWULAN I TAHUN 2023"], ["No", "Nama", "NIK", "Nama Usaha", "Kecamatan", "Dosis", "Tanda Tangan"], [[i+1, "Nama %d" % (i+1), nkj(i+2850), us(i), k[i], "Booster", "ttd"] for i in range(n)])
@V("diklat-tahun-lain", "dates in words of 2021 to 2023, title without a year: only those of 2023 are this year's")
def _(b):
    n = 45; k = ks(n, 3059); E = [D(2021, 9, 14), D(2022, 4, 6), D(2023, 3, 14), D(2023, 8, 23), D(2022, 11, 15)]; d = [E[i % 5] for i in range(n)]
    lst(b, "ALUMNI PELATIHAN.xlsx", "Alumni", PEMB+["DATA PESERTA PELATIHAN"], ["No", "Nama Peserta", "NIK", "Kecamatan", "Nama Pelatihan", "Tanggal Pelatihan"], [[i+1, pe(i), nkj(i+2900), k[i], "Pelatihan Angka %d" % (1+i % 5), tgl(d[i])] for i in range(n)]); q3(b, PD, k, d)
@V("diklat-seksi-batal", "section 'C. Pelatihan Anyaman (BATAL, dialihkan ke tahun 2024)': its names do not count")
def _(b):
    rows = []; K2 = []; x = 0
    for j, (t, c) in enumerate((("A. Pelatihan Sirup Markisa", 14), ("B. Pelatihan Kopi Bubuk", 13), ("C. Pelatihan Anyaman (BATAL, dialihkan ke tahun 2024)", 11))):
        k = ks(c, 3060+j); rows.append(t)
        for y in range(c): rows.append([y+1, pe(x), nkj(x+2960), k[y], us(x)]); x += 1
        if j < 2: K2 += k
    lst(b, "Pelatihan semester 2 (tw iii).xlsx", "Sheet1", ["DAFTAR PESERTA PELATIHAN", Q[3]], ["No", "Nama Peserta", "NIK", "Kecamatan", "Nama Usaha"], rows); b.use(PD, "2023-Q3", cnt(K2))
@V("diklat-tab-gabungan", "tabs 'Angkatan 1', 'Angkatan 2' and 'Gabungan' with all names once more: count once")
def _(b):
    n = 34; k = ks(n, 3064); fn = "Angkatan 1 dan 2 tw iv.xlsx"; hd = ["No", "Nama Peserta", "NIK", "Utusan Koperasi", "Kecamatan"]
    for t, l, ii in (("Angkatan 1", " ANGKATAN I", range(17)), ("Angkatan 2", " ANGKATAN II", range(17, n)), ("Gabungan", " ANGKATAN I DAN II", range(n))): lst(b, fn, t, ["DAFTAR PESERTA DIKLAT PENGAWAS KOPERASI"+l, Q[4]], hd, [[y+1, pe(i), nkj(i+3050), ku(i//2), k[i]] for y, i in enumerate(ii)])
    b.use(PD, "2023-Q4", cnt(k))
@V("diklat-catatan-mundur", "note below: 'No. 5 s/d 7 mengundurkan diri sebelum pelatihan dimulai'")
def _(b):
    n = 30; k = ks(n, 3065); ws = lst(b, "peserta diklat manajer.xlsx", "Peserta", ["DAFTAR PESERTA DIKLAT MANAJER KOPERASI", Q[2]], ["No", "Nama Peserta", "NIK", "Kecamatan", "Koperasi"], [[i+1, pe(i), nkj(i+3100), k[i], ku(i)] for i in range(n)], c0=2); foot(ws, ["Ket : No. 5 s/d 7 mengundurkan diri sebelum pelatihan dimulai"], 2); b.use(PD, "2023-Q2", cnt(k, [i not in (4, 5, 6) for i in range(n)]))
@V("diklat-siswa-pkl", "pupils on practical training in the office")
def _(b):
    n = 18; k = ks(n, 3066); lst(b, "peserta tw3.xlsx", "PKL", ["DAFTAR SISWA PESERTA PRAKTIK KERJA LAPANGAN (PKL)", Q[3]], ["No", "Nama Siswa", "NISN", "Asal Sekolah", "Kecamatan", "Pembimbing"], [[i+1, "Siswa %d" % (i+1), "00%08d" % (i*71), "SMK Negeri %d" % (1+i % 4), k[i], "Pembimbing %d" % (1+i % 3)] for i in range(n)])
@V("diklat-peserta-luar", "column 'Kabupaten Asal': four came from Takalar and Bantaeng (kecamatan there)")
def _(b):
    n = 31; k = ks(n, 3067); X = [("Takalar", "Mangarabombang"), ("Bantaeng", "Bissappu"), ("Takalar", "Pattallassang"), ("Bantaeng", "Gantarangkeke")]
    lst(b, "Peserta pelatihan rumput laut.xlsx", "Peserta", ["DAFTAR PESERTA PELATIHAN OLAHAN RUMPUT LAUT", Q[4]], ["No", "Nama Peserta", "NIK", "Kabupaten Asal", "Kecamatan", "Nama Usaha"], [[i+1, pe(i), nkj(i+3150)]+(["Jeneponto", k[i]] if i < n else list(X[i-n]))+[us(i)] for i in range(n+4)]); b.use(PD, "2023-Q4", cnt(k))
@V("diklat-tanda-silang", "one column 'Absensi' with v and x; legend: v = hadir, x = tidak hadir")
def _(b):
    n = 32; k = ks(n, 3068); ok = [i not in (2, 11, 19, 20, 28) for i in range(n)]
    ws = lst(b, "absensi diklat kelapa.xlsx", "absen", ["ABSENSI PESERTA PELATIHAN BRIKET KELAPA", Q[3]], ["No", "Nama Peserta", "NIK", "Kecamatan", "Absensi"], [[i+1, pe(i), nkj(i+3200), k[i], "v" if ok[i] else "x"] for i in range(n)]); foot(ws, ["v = hadir", "x = tidak hadir"], 4); b.use(PD, "2023-Q3", cnt(k, ok))
@V("diklat-satu-angkatan", "'ANGKATAN II DARI 4 ANGKATAN', 'angkatan lainnya menyusul': a part of the quarter's trainees")
def _(b):
    n = 25; k = ks(n, 3069); ws = lst(b, "Diklat Angk II.xlsx", "Angk II", ["DAFTAR PESERTA DIKLAT KEWIRAUSAHAAN", "ANGKATAN II DARI 4 ANGKATAN", Q[2]], ["No", "Nama Peserta", "NIK", "Kecamatan", "Nama Usaha"], [[i+1, pe(i), nkj(i+3250), k[i], us(i)] for i in range(n)]); foot(ws, ["Data peserta angkatan lainnya pada triwulan ini menyusul"])
# ================= business permits
@V("izin-status-proses", "column Status: Terbit / Proses / Ditolak; '-' as number and date where not issued")
def _(b):
    n = 37; k = ks(n, 3081); st = ["Terbit", "Terbit", "Proses", "Terbit", "Ditolak", "Terbit"]; ok = [st[i % 6] == "Terbit" for i in range(n)]; d = [D(2023, [2, 5, 8, 11][i//6 % 4], 3+i % 20) for i in range(n)]
    lst(b, "fasilitasi nib update.xlsx", "NIB", ["DAFTAR UMKM YANG DIFASILITASI NIB", "TAHUN 2023"], ["No", "Nama Pemilik", "NIK", "Nama Usaha", "Kecamatan", "NIB", "Tanggal Terbit", "Status"], [[i+1, pm(i), nkj(i+3300), us(i), k[i], nbx(i+600) if ok[i] else "-", d[i] if ok[i] else "-", st[i % 6]] for i in range(n)]); q3(b, IZN, k, d, ok)
@V("izin-permohonan", "applications received, not yet worked on")
def _(b):
    n = 29; k = ks(n, 3082); lst(b, "izin usaha tw iv.xlsx", "Permohonan", ["DAFTAR PERMOHONAN IZIN USAHA YANG MASUK", Q[4]], ["No", "Tanggal Masuk", "Nama Pemohon", "NIK", "Nama Usaha", "Kecamatan", "Izin yang Dimohon"], [[i+1, D(2023, 10+i % 3, 3+i % 20), "Pemohon %d" % (i+1), nkj(i+3350), us(i), k[i], ["NIB", "P-IRT"][i % 2]] for i in range(n)])
@V("izin-dicabut", "remark 'NIB dicabut' or 'Dibatalkan pemohon' on four rows")
def _(b):
    n = 33; k = ks(n, 3083); z = {5: "NIB dicabut", 13: "Dibatalkan pemohon, NIB tidak terbit", 22: "NIB dicabut", 30: "Dibatalkan pemohon, NIB tidak terbit"}
    lst(b, "UMKM difasilitasi izin (ket) tw 2.xlsx", "Sheet1", ["UMKM YANG DIFASILITASI IZIN USAHA", Q[2]], ["No", "Nama Pemilik", "Nama Usaha", "Kecamatan", "NIB", "Keterangan"], [[i+1, pm(i), us(i), k[i], nbx(i+680), z.get(i, [None, "Sudah dilaminating"][i % 2])] for i in range(n)]); b.use(IZN, "2023-Q2", cnt(k, [i not in z for i in range(n)]))
@V("izin-kedaluwarsa", "permits that have run out and must be renewed")
def _(b):
    n = 21; k = ks(n, 3084); lst(b, "daftar pirt 2023.xlsx", "PIRT", ["DAFTAR UMKM DENGAN IZIN P-IRT YANG HABIS MASA BERLAKU", "TAHUN 2023"], ["No", "Nama Pemilik", "Nama Usaha", "Kecamatan", "Nomor P-IRT", "Tanggal Berakhir"], [[i+1, pm(i), us(i), k[i], "P-IRT 2%012d-23" % i, D(2023, 1+i % 12, 10)] for i in range(n)])
@V("izin-bidan", "practice permits of midwives and pharmacies, from the permit office")
def _(b):
    n = 24; k = ks(n, 3085); lst(b, "Data izin terbit TW 3.xlsx", "SIP", ["DAFTAR IZIN PRAKTIK TENAGA KESEHATAN YANG DITERBITKAN", Q[3]], ["No", "Nama", "NIK", "Jenis Izin", "Nomor Izin", "Kecamatan", "Tanggal Terbit"], [[i+1, "Bidan %d" % (i+1), nkj(i+3400), ["SIPB", "SIPA"][i % 2], "503/%03d/SIP/2023" % (i+1), k[i], D(2023, 7+i % 3, 4+i % 20)] for i in range(n)])
@V("izin-tahun-terbit", "column 'Tahun Fasilitasi' 2021 to 2023 and 'TW': only the rows of 2023 are this year's")
def _(b):
    n = 42; k = ks(n, 3086); y = [[2021, 2022, 2023][(i+i//5) % 3] for i in range(n)]; q = [1+(i//3) % 4 for i in range(n)]
    lst(b, "REKAP NAMA FASILITASI IZIN 2021-2023.xlsx", "Nama", PEMB+["DAFTAR UMKM YANG DIFASILITASI IZIN USAHA TAHUN 2021 - 2023"], ["No", "Tahun Fasilitasi", "Triwulan", "Nama Pemilik", "NIK", "Nama Usaha", "NIB", "Kecamatan"], [[i+1, y[i], ROM[q[i]], pm(i), nkj(i+3450), us(i), nbx(i+740), k[i]] for i in range(n)])
    for x in (1, 2, 3, 4): b.use(IZN, "2023-Q%d" % x, cnt(k, [y[i] == 2023 and q[i] == x for i in range(n)]))
@V("izin-sudah-memiliki", "all who own an NIB (issued 2019 to 2023, by themselves or not), as a position: not those facilitated")
def _(b):
    n = 40; k = ks(n, 3087); lst(b, "Data NIB UMKM.xlsx", "NIB", ["DATA UMKM YANG TELAH MEMILIKI NIB", "KEADAAN "+PER[4]], ["No", "Nama Pemilik", "NIK", "Nama Usaha", "NIB", "Tahun NIB", "Kecamatan"], [[i+1, pm(i), nkj(i+3500), us(i), nbx(i+800), 2019+i % 5, k[i]] for i in range(n)])
@V("izin-rencana-realisasi", "tabs 'Rencana' (names to be facilitated) and 'Realisasi' (names with NIB), same quarter: only the second")
def _(b):
    n = 30; k = ks(n, 3088); fn = "Fasilitasi izin tw1.xlsx"
    lst(b, fn, "Rencana", ["RENCANA UMKM YANG AKAN DIFASILITASI IZIN USAHA", Q[1]], ["No", "Nama Pemilik", "Nama Usaha", "Kecamatan"], [[i+1, pm(i), us(i), k[i]] for i in range(n)])
    ii = [i for i in range(n) if i % 5 != 4]; lst(b, fn, "Realisasi", ["REALISASI UMKM YANG DIFASILITASI IZIN USAHA", Q[1]], ["No", "Nama Pemilik", "Nama Usaha", "Kecamatan", "NIB"], [[y+1, pm(i), us(i), k[i], nbx(i+860)] for y, i in enumerate(ii)]); b.use(IZN, "2023-Q1", cnt(k, [i % 5 != 4 for i in range(n)]))
# ================= aid
@V("ban-proposal", "proposals for equipment received")
def _(b):
    n = 27; k = ks(n, 3091); lst(b, "bantuan sarpras tw3.xlsx", "Proposal", ["DAFTAR PROPOSAL BANTUAN SARANA PRASARANA YANG MASUK", Q[3]], ["No", "Nama Pengusul", "NIK", "Nama Usaha", "Kecamatan", "Alat yang Diusulkan", "Tgl Proposal"], [[i+1, "Pengusul %d" % (i+1), nkj(i+3550), us(i), k[i], ALT[i % 6], D(2023, 7+i % 3, 5+i % 20)] for i in range(n)])
@V("ban-verifikasi-calon", "verification of candidates: Layak / Tidak Layak, nothing handed over yet")
def _(b):
    n = 31; k = ks(n, 3092); lst(b, "calon penerima bantuan (hasil verlap).xlsx", "Verlap", ["HASIL VERIFIKASI LAPANGAN CALON PENERIMA BANTUAN SARPRAS", Q[2]], ["No", "Nama Calon Penerima", "NIK", "Kecamatan", "Usulan Alat", "Hasil"], [[i+1, "Calon %d" % (i+1), nkj(i+3600), k[i], ALT[i % 6], ["Layak", "Tidak Layak"][i % 4 == 3]] for i in range(n)])
@V("ban-sembako", "food parcels for small traders")
def _(b):
    n = 35; k = ks(n, 3093); lst(b, "penerima bantuan umkm.xlsx", "Sheet1", ["DAFTAR PENERIMA BANTUAN SEMBAKO BAGI PEDAGANG KECIL", Q[1]], ["No", "Nama Penerima", "NIK", "Kecamatan", "Paket", "Tanda Tangan"], [[i+1, pm(i), nkj(i+3650), k[i], "Beras 10 kg, minyak 2 l", "ttd"] for i in range(n)])
@V("ban-sudah-belum", "tick columns 'Sudah' | 'Belum' under 'Penyerahan Barang': only the first counts")
def _(b):
    n = 29; k = ks(n, 3094); ok = [i % 5 != 1 for i in range(n)]
    lst(b, "kontrol bantuan alat des.xlsx", "kontrol", ["DAFTAR PENERIMA BANTUAN SARANA PRASARANA USAHA", Q[4]], ["No", "Nama Penerima", "NIK", "Kecamatan", "Jenis Barang", ("Penyerahan Barang", ["Sudah", "Belum"])], [[i+1, pm(i), nkj(i+3700), k[i], ALT[i % 6], "√" if ok[i] else None, None if ok[i] else "√"] for i in range(n)]); b.use(SAR, "2023-Q4", cnt(k, ok))
@V("ban-kur", "borrowers of subsidised credit (KUR)")
def _(b):
    n = 33; k = ks(n, 3095); lst(b, "pelaku usaha difasilitasi tw4.xlsx", "KUR", ["DAFTAR PELAKU USAHA PENERIMA KREDIT USAHA RAKYAT (KUR)", Q[4]], ["No", "Nama Debitur", "NIK", "Nama Usaha", "Kecamatan", "Plafon (Rp)", "Tanggal Akad"], [[i+1, "Debitur %d" % (i+1), nkj(i+3750), us(i), k[i], 20000000+i*500000, D(2023, 10+i % 3, 2+i % 25)] for i in range(n)])
@V("ban-lihat-catatan", "'lihat catatan': note says numbers 4 and 19 were handed to nobody (address not found)")
def _(b):
    n = 27; k = ks(n, 3096); ws = lst(b, "penerima sarpras tw 3.xlsx", "Penerima", ["DAFTAR PENERIMA BANTUAN SARANA DAN PRASARANA USAHA", Q[3]], ["No", "Nama Penerima", "NIK", "Kecamatan", "Jenis Barang", "Ket."], [[i+1, pm(i), nkj(i+3800), k[i], ALT[i % 6], "lihat catatan" if i in (3, 18) else None] for i in range(n)]); foot(ws, ["Catatan :", "Barang untuk no. 4 dan no. 19 tidak jadi diserahkan karena penerima tidak ditemukan"], 2); b.use(SAR, "2023-Q3", cnt(k, [i not in (3, 18) for i in range(n)]))
@V("kop-tab-tersembunyi", "a hidden tab 'Koperasi (lama)' holds an older state of the same list under the same title: the visible tab counts")
def _(b):
    n = 37; k = ks(n, 3097); a = [i % 5 != 3 for i in range(n)]; fn = "Koperasi tw4 (edit).xlsx"
    lst(b, fn, "Koperasi", ["DAFTAR KOPERASI", Q[4]], KOPH(), krow(k, a)); ws = lst(b, fn, "Koperasi (lama)", ["DAFTAR KOPERASI", Q[4]], KOPH(), krow(k, [i % 3 != 0 for i in range(n)], n=32)); ws.sheet_state = "hidden"; kstat(b, k, a)
