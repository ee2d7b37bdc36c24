from more import *
# ================= cooperatives
@W("ods-kolom-panjang", "ODS export with its own column names, a title above; 'Status Koperasi' Aktif / Tidak Aktif")
def _(b):
    n = 41; k = ks(n, 2001); a = [i % 5 != 3 for i in range(n)]
    lst(b, "DATA ODS KOPERASI JENEPONTO.xlsx", "Worksheet", ["DATA KOPERASI KABUPATEN JENEPONTO", "SUMBER : ODS KEMENTERIAN KOPERASI DAN UKM", "KEADAAN PER 30 SEPTEMBER 2023"],
        ["NO", "NIK KOPERASI", "NAMA KOPERASI", "NOMOR BADAN HUKUM PENDIRIAN", "TANGGAL BADAN HUKUM PENDIRIAN", "ALAMAT", "KELURAHAN / DESA", "KECAMATAN", "KABUPATEN", "BENTUK KOPERASI", "JENIS KOPERASI", "KELOMPOK KOPERASI", "SEKTOR USAHA", "STATUS KOPERASI"],
        [[i+1, "73040200%05d" % (i*13+7), ku(i).upper(), bx(i), bd(i), addr(i).upper(), ds(k[i], i).upper(), k[i].upper(), "JENEPONTO", "PRIMER", JENIS[i % 5].upper(), "UMUM", "PERDAGANGAN", "AKTIF" if a[i] else "TIDAK AKTIF"] for i in range(n)], fill=BLUE)
    kstat(b, k, a, "2023-Q3")
@W("ods-tanpa-judul", "export with the heading in row 1; the period stands in the file's name only")
def _(b):
    n = 38; k = ks(n, 2002); a = [i % 4 != 2 for i in range(n)]
    lst(b, "ODS Koperasi Jeneponto TW II 2023.xlsx", "Sheet 1", [], ["No", "Nama Koperasi", "Nomor Badan Hukum", "Jenis Koperasi", "Kelurahan/Desa", "Kecamatan", "Nama Ketua", "Status"],
        [[i+1, ku(i), bx(i), JENIS[i % 5], ds(k[i], i), k[i], "Ketua %d" % (i+1), "Aktif" if a[i] else "Tidak Aktif"] for i in range(n)])
    kstat(b, k, a, "2023-Q2")
@W("lampiran-surat-kop", "annex of a letter: 'Lampiran Surat / Nomor / Tanggal' at the upper right, title below, signature")
def _(b):
    n = 36; k = ks(n, 2003, True); a = [i % 6 != 1 for i in range(n)]; ws = b.sheet("lampiran surat.xlsx", "Lampiran")
    for j, (x, y) in enumerate((("Lampiran", ": Surat Kepala Dinas Koperasi dan UKM Kab. Jeneponto"), ("Nomor", ": 518/014/DISKOP-UKM/I/2024"), ("Tanggal", ": 8 Januari 2024"), ("Perihal", ": Penyampaian Data Koperasi"))): put(ws, 1+j, 5, x); put(ws, 1+j, 6, y)
    top(ws, ["DAFTAR KOPERASI KABUPATEN JENEPONTO", "KEADAAN "+PER[4]], 6, 1, 6)
    grid(ws, 9, ["No.", "Nama Koperasi", "No. & Tgl Badan Hukum", "Desa/Kelurahan", "Kecamatan", "Ket. (Aktif/Tidak)"], [[i+1, ku(i), "%s tgl %s" % (bx(i), tgl(bd(i), 1)), ds(k[i], i), k[i], "Aktif" if a[i] else "Tidak Aktif"] for i in range(n)], num=True)
    ttd(ws, 5, "Januari 2024", "KEPALA DINAS,"); kstat(b, k, a)
@W("kop-centang-aktif", "two tick columns under 'Keaktifan': Aktif | Tidak Aktif, one tick in each row, numbers of ticks below")
def _(b):
    n = 37; k = ks(n, 2004); a = [(i*3) % 7 != 2 for i in range(n)]
    ws = lst(b, "Koperasi (centang).xlsx", "Data", [PEM, DIN, "DATA KEAKTIFAN KOPERASI", Q[4]], ["No", "Nama Koperasi", "Nomor Badan Hukum", "Kecamatan", ("Keaktifan", ["Aktif", "Tidak Aktif"]), "Keterangan"],
        [[i+1, ku(i), bx(i), k[i], "√" if a[i] else None, None if a[i] else "√", None] for i in range(n)], center=True)
    put(ws, ws.next, 2, "JUMLAH", True); put(ws, ws.next, 5, sum(a)); put(ws, ws.next, 6, n-sum(a)); kstat(b, k, a)
@W("kop-tab-tiap-kecamatan", "one tab a kecamatan ('1. Bangkala' ..), 'Kecamatan : ..' above each list")
def _(b):
    x = 0; K2 = []; A2 = []
    for j, nm in enumerate(NAMES):
        c = 3+j*2 % 5; rows = []
        for y in range(c): rows.append([y+1, ku(x), bx(x), ds(nm, y), 20+x % 15, "Tidak Aktif" if x % 4 == 3 else "Aktif"]); K2.append(nm); A2.append(x % 4 != 3); x += 1
        ws = lst(b, "Koperasi Per Kecamatan Des 2023.xlsx", "%d. %s" % (j+1, nm), ["DATA KOPERASI "+PER[4], "Kecamatan : "+nm], ["No", "Nama Koperasi", "Nomor BH", "Desa/Kel", "Jumlah Anggota", "Status"], rows, fill=GREEN)
        put(ws, ws.next, 2, "Jumlah Anggota"); put(ws, ws.next, 5, sum(r[4] for r in rows))
    kstat(b, K2, A2)
@W("kop-seksi-romawi", "sections 'I. KEC. BANGKALA' .. 'XI. KEC. RUMBIA' in the name column, number restarts")
def _(b):
    R = ["I", "II", "III", "IV", "V", "VI", "VII", "VIII", "IX", "X", "XI"]; rows = []; k = []; a = []; x = 0
    for j, nm in enumerate(NAMES):
        rows.append("%s. KEC. %s" % (R[j], nm.upper()))
        for y in range(2+j % 4): rows.append([y+1, ku(x), bx(x), tgl(bd(x), 0), JENIS[x % 5], ["Aktif", "Aktif", "Tidak Aktif"][x % 3]]); k.append(nm); a.append(x % 3 != 2); x += 1
    ws = lst(b, "Rekap nama koperasi semua kecamatan.xlsx", "Koperasi", KOPJ+["DAFTAR NAMA KOPERASI", Q[3]], ["NO", "NAMA KOPERASI", "BADAN HUKUM", "TGL BADAN HUKUM", "JENIS", "KETERANGAN"], rows, seccol=1); ttd(ws, 5, "Oktober 2023"); kstat(b, k, a, "2023-Q3")
@W("kop-seksi-jenis", "all cooperatives by kind: sections 'A. KOPERASI KONSUMEN' .., numbering goes on, kecamatan in a column")
def _(b):
    n = 40; k = ks(n, 2006); a = [i % 5 != 1 for i in range(n)]; rows = []
    for j in range(5):
        rows.append("%s. KOPERASI %s" % ("ABCDE"[j], JENIS[j].upper()))
        rows += [[i+1, ku(i), bx(i), ds(k[i], i), k[i], "Aktif" if a[i] else "Tidak Aktif"] for i in range(j*8, j*8+8)]
    lst(b, "Koperasi menurut jenis.xlsx", "Sheet1", ["DAFTAR SELURUH KOPERASI MENURUT JENIS KOPERASI", "KABUPATEN JENEPONTO "+PER[2]], ["No", "Nama Koperasi", "No. BH", "Desa/Kel", "Kecamatan", "Status"], rows); kstat(b, k, a, "2023-Q2")
@W("kop-jumlah-modal-bawah", "members, own capital, turnover, SHU; a sum row and 'Jumlah Koperasi : 35 unit' below")
def _(b):
    n = 35; k = ks(n, 2007); a = [i % 7 != 4 for i in range(n)]; rows = [[i+1, ku(i), bx(i), k[i], 25+i, 15000000+i*310000, 22000000+i*410000, 900000+i*12000, "A" if a[i] else "TA"] for i in range(n)]
    ws = lst(b, "KEUANGAN & KEAKTIFAN KOPERASI.xlsx", "KOPERASI", ["DATA KOPERASI KAB. JENEPONTO", "KEADAAN "+PER[4]], ["No", "Nama Koperasi", "No. Badan Hukum", "Kecamatan", "Jumlah Anggota", "Modal Sendiri (Rp)", "Volume Usaha (Rp)", "SHU (Rp)", "Ket."], rows, num=True, center=True)
    r = ws.next; put(ws, r, 2, "JUMLAH", True)
    for c in (5, 6, 7, 8): put(ws, r, c, F("=SUM(%s%d:%s%d)" % (L(c), ws.first, L(c), r-1), sum(x[c-1] for x in rows)), True)
    ws.next += 1; foot(ws, ["Jumlah Koperasi : 35 unit", "Ket. : A = Aktif, TA = Tidak Aktif"], 2); kstat(b, k, a)
@W("kop-kode-satu-dua", "column 'Kode' 1 / 2, legend 'Kode 1 : Aktif, Kode 2 : Tidak Aktif'")
def _(b):
    n = 34; k = ks(n, 2008); a = [i % 4 != 0 for i in range(n)]
    ws = lst(b, "kop triwulan satu.xlsx", "kop", ["DAFTAR KOPERASI", Q[1]], ["No", "Nama Koperasi", "Badan Hukum", "Alamat", "Kecamatan", "Kode Keaktifan"], [[i+1, ku(i), bx(i), addr(i), k[i], 1 if a[i] else 2] for i in range(n)]); foot(ws, ["Kode Keaktifan 1 : Aktif", "Kode Keaktifan 2 : Tidak Aktif"], 2); kstat(b, k, a, "2023-Q1")
@W("kop-tanggal-rat", "date of the RAT (blank where none) beside the office's own status")
def _(b):
    n = 33; k = ks(n, 2009); a = [i % 3 != 0 for i in range(n)]
    lst(b, "data rat & status kop.xlsx", "2023", KOPJ+["DATA KOPERASI DAN PELAKSANAAN RAT", "KEADAAN "+PER[2]], ["No", "Nama Koperasi", "Nomor Badan Hukum", "Kecamatan", "Tanggal RAT", "Jml Anggota Hadir RAT", "Status Koperasi"], [[i+1, ku(i), bx(i), k[i], D(2023, 2+i % 4, 3+i % 20) if a[i] and i % 5 else None, 18+i if a[i] and i % 5 else None, "Aktif" if a[i] else "Tidak Aktif"] for i in range(n)]); kstat(b, k, a, "2023-Q2")
@W("kop-sisa-nomor", "prepared for 60 cooperatives, 32 filled, the other numbers empty, signature below")
def _(b):
    n = 32; k = ks(n, 2010); a = [i % 5 != 0 for i in range(n)]
    ws = lst(b, "Blanko Data Koperasi TW.4.xlsx", "Blanko", [PEM, "DATA KOPERASI", "TRIWULAN IV TA. 2023"], ["NO", "NAMA KOPERASI", "NO BADAN HUKUM", "KECAMATAN", "STATUS", "PARAF PETUGAS"], [[i+1, ku(i), bx(i), ej(k[i], i), "AKTIF" if a[i] else "TIDAK AKTIF", None] for i in range(n)]+[[i+1]+[None]*5 for i in range(n, 60)], r0=2, c0=2); ttd(ws, 6, "Januari 2024"); kstat(b, k, a)
@W("kop-bnba-dan-rekap", "tab 'Rekap' (total, aktif, tidak aktif per kecamatan) before tab 'BNBA Koperasi'; both agree")
def _(b):
    n = 42; k = ks(n, 2011); a = [i % 4 != 1 for i in range(n)]; t = cnt(k); ta = cnt(k, a)
    ws = b.sheet("BNBA KOPERASI TW III.xlsx", "Rekap"); r = top(ws, ["REKAPITULASI KOPERASI", Q[3]])+1
    r = grid(ws, r, ["No", "Kecamatan", "Jumlah Koperasi", "Koperasi Aktif", "Koperasi Tidak Aktif"], [[i+1, m, t[m], ta.get(m, 0), t[m]-ta.get(m, 0)] for i, m in enumerate(NAMES)]); [put(ws, r, c, v, True) for c, v in ((2, "JUMLAH"), (3, n), (4, sum(a)), (5, n-sum(a)))]
    lst(b, "BNBA KOPERASI TW III.xlsx", "BNBA Koperasi", ["DATA KOPERASI BY NAME BY ADDRESS", Q[3]], ["No", "Nama Koperasi", "Badan Hukum", "Alamat", "Desa/Kelurahan", "Kecamatan", "Status"], [[i+1, ku(i), bx(i), addr(i), ds(k[i], i), k[i], "Aktif" if a[i] else "Tidak Aktif"] for i in range(n)])
    kstat(b, k, a, "2023-Q3")
@W("kop-berkas-per-triwulan", "folders TW I .. TW IV with the whole list in each; the list grows, status changes")
def _(b):
    k = ks(36, 2012)
    for q, n in ((1, 31), (2, 33), (3, 33), (4, 36)):
        a = [(i*2+q) % 7 != 0 for i in range(n)]
        lst(b, "TW %s/Data Koperasi.xlsx" % ROM[q], "Data Koperasi", ["DATA KOPERASI KABUPATEN JENEPONTO", Q[q]], ["No", "Nama Koperasi", "Nomor Badan Hukum", "Jenis", "Kecamatan", "Status"], [[i+1, ku(i), bx(i), JENIS[i % 5], k[i], "Aktif" if a[i] else "Tidak Aktif"] for i in range(n)], fill=YEL); kstat(b, k[:n], a, "2023-Q%d" % q)
@W("kop-saringan-terpasang", "autofilter over the heading, frozen panes, nothing hidden; the manager's NIK column is hidden")
def _(b):
    n = 39; k = ks(n, 2013); a = [i % 6 != 4 for i in range(n)]
    ws = lst(b, "DATA FIX (3).xlsx", "Sheet1", ["DATA KOPERASI KAB. JENEPONTO", Q[4]], ["No", "Nama Koperasi", "Badan Hukum", "Nama Ketua", "NIK Ketua", "Kecamatan", "Status"], [[i+1, ku(i), bx(i), "Ketua %d" % (i+1), nkj(i+40), k[i], "Aktif" if a[i] else "Tidak Aktif"] for i in range(n)])
    ws.auto_filter.ref = "A%d:G%d" % (ws.headrow, ws.next-1); ws.freeze_panes = ws.cell(ws.first, 3); ws.column_dimensions["E"].hidden = True; kstat(b, k, a)
@W("kop-primer-sekunder", "column 'Bentuk' Primer / Sekunder, 'Pola' konvensional / syariah; all are cooperatives")
def _(b):
    n = 35; k = ks(n, 2014); a = [i % 4 != 3 for i in range(n)]
    lst(b, "Kelembagaan kop smstr 1.xlsx", "Lembaga", [PEM, DIN, "DATA KELEMBAGAAN KOPERASI", "KEADAAN "+PER[2]], ["No.", "Nama Koperasi", "Nomor BH", "Bentuk", "Pola", "Kecamatan", "Status"], [[i+1, ku(i), bx(i), "Sekunder" if i in (9, 25) else "Primer", ["Konvensional", "Syariah"][i % 5 == 2], k[i], "Aktif" if a[i] else "Tidak Aktif"] for i in range(n)], num=True); kstat(b, k, a, "2023-Q2")
@W("kop-dua-tabel", "'A. KOPERASI AKTIF' and below it 'B. KOPERASI TIDAK AKTIF', each with its own heading and numbering")
def _(b):
    n = 38; k = ks(n, 2015); a = [i < 27 for i in range(n)]; ws = b.sheet("Koperasi aktif dan tidak aktif tw4.xlsx", "Sheet1"); hd = ["No", "Nama Koperasi", "Nomor Badan Hukum", "Desa/Kel", "Kecamatan"]
    r = top(ws, ["DAFTAR KOPERASI KABUPATEN JENEPONTO", Q[4]])+1; put(ws, r, 1, "A. KOPERASI AKTIF", True)
    r = grid(ws, r+1, hd, [[i+1, ku(i), bx(i), ds(k[i], i), k[i]] for i in range(27)]); put(ws, r+1, 1, "B. KOPERASI TIDAK AKTIF", True)
    grid(ws, r+2, hd, [[i-26, ku(i), bx(i), ds(k[i], i), k[i]] for i in range(27, n)]); ttd(ws, 4, "Januari 2024"); kstat(b, k, a)
@W("kop-tab-aktif-tidak", "tabs 'AKTIF' and 'TIDAK AKTIF' of the same date, titles say so")
def _(b):
    n = 41; k = ks(n, 2016); a = [i < 28 for i in range(n)]
    for t, lo, hi in (("AKTIF", 0, 28), ("TIDAK AKTIF", 28, n)):
        lst(b, "Kirim Bu Kabid.xlsx", t, ["DAFTAR KOPERASI "+t, "KEADAAN "+PER[1]], ["NO", "NAMA KOPERASI", "BADAN HUKUM", "ALAMAT", "KECAMATAN", "TLP/HP"], [[i-lo+1, ku(i), bx(i), addr(i), k[i], hp(i)] for i in range(lo, hi)])
    kstat(b, k, a, "2023-Q1")
@W("kop-pengurus", "chairman, secretary, treasurer, supervisor in columns; 'Kondisi' Aktif / Non Aktif")
def _(b):
    n = 36; k = ks(n, 2017); a = [i % 5 != 2 for i in range(n)]
    lst(b, "Data Pengurus Koperasi (lengkap) sept.xlsx", "pengurus", ["DATA KOPERASI DAN PENGURUSNYA", "TRIWULAN III 2023"], ["No", "Nama Koperasi", "No. BH", ("Pengurus", ["Ketua", "Sekretaris", "Bendahara"]), "Pengawas", "No. HP Ketua", "Kecamatan", "Kondisi"], [[i+1, ku(i), bx(i), "Ketua %d" % (i+1), "Sekretaris %d" % (i+1), "Bendahara %d" % (i+1), "Pengawas %d" % (i+1), hp(i), k[i], "Aktif" if a[i] else "Non Aktif"] for i in range(n)], c0=2, r0=3); kstat(b, k, a, "2023-Q3")
@W("kop-dua-nomor", "two number columns, 'No. Urut Kab.' and 'No. Urut Kec.', kecamatan merged over its rows")
def _(b):
    n = 40; k = ks(n, 2018, True); a = [i % 6 != 5 for i in range(n)]; rows = []; c = {}
    for i in range(n): c[k[i]] = c.get(k[i], 0)+1; rows.append([i+1, k[i], c[k[i]], ku(i), bx(i), "Aktif" if a[i] else "Tidak Aktif"])
    ws = lst(b, "Koperasi urut kecamatan.xlsx", "Daftar", KOPJ+["DAFTAR KOPERASI", "POSISI 31 DESEMBER 2023"], [("No. Urut", ["Kab."]), "Kecamatan", ("No. Urut", ["Kec."]), "Nama Koperasi", "Nomor Badan Hukum", "Status"], rows, center=True); span(ws, 2, runs(k)); kstat(b, k, a)
@W("kop-tanpa-status", "name, legal body, address, kecamatan, commodity; no status: only their number")
def _(b):
    n = 44; k = ks(n, 2019)
    lst(b, "alamat kantor koperasi.xlsx", "Alamat", ["DAFTAR ALAMAT KOPERASI SE-KABUPATEN JENEPONTO", "KEADAAN "+PER[3]], ["No", "Nama Koperasi", "Badan Hukum", "Alamat Kantor", "Desa/Kelurahan", "Kecamatan", "Kode Pos"], [[i+1, ku(i), bx(i), addr(i), ds(k[i], i), k[i], 92300+i % 60] for i in range(n)]); b.use("koperasi_total", "2023-Q3", cnt(k))
# ================= UMKM
@W("sidt-kumkm", "SIDT-KUMKM download: its column names, masked NIK, 'Kelas Usaha'")
def _(b):
    n = 56; k = ks(n, 2031); s = sc(n)
    lst(b, "SIDT KUMKM - Jeneponto - 31 Desember 2023.xlsx", "Hasil", ["Sistem Informasi Data Tunggal KUMKM", "Data UMKM Kabupaten Jeneponto per 31 Desember 2023"], ["No", "ID KUMKM", "Nama Pelaku Usaha", "NIK", "Jenis Kelamin", "Nama Usaha", "KBLI", "Bidang Usaha", "Kelas Usaha", "Kelurahan/Desa", "Kecamatan", "Kab/Kota"], [[i+1, "KU-7304-%06d" % (i*9+1), pm(i), nikx(i+60), ["Laki-laki", "Perempuan"][jk(i+60) == "P"], us(i), "%05d" % (10710+i % 9*10), JU[i % 7], s[i], ds(k[i], i), k[i], "Kabupaten Jeneponto"] for i in range(n)]); ustat(b, k, s)
@W("database-umkm", "'DATA BASE UMKM': asset, turnover, workers L | P, sums below, 'keadaan sampai dengan 31 Desember 2023'")
def _(b):
    n = 50; k = ks(n, 2032); s = sc(n, 2); rows = [[i+1, us(i), pm(i), nkj(i+120), ds(k[i], i), k[i], JU[i % 7], 5000000+i*90000, 12000000+i*150000, 1+i % 3, 1+i % 2, s[i]] for i in range(n)]
    ws = lst(b, "Data Base UMKM Kab. Jeneponto 2023.xlsx", "DATA BASE", [PEM, DIN, "DATA BASE UMKM TAHUN 2023", "(KEADAAN SAMPAI DENGAN 31 DESEMBER 2023)"], ["NO", "NAMA USAHA", "NAMA PEMILIK", "NIK", "DESA/ KELURAHAN", "KECAMATAN", "JENIS USAHA", "ASET (RP)", "OMZET/TAHUN (RP)", ("TENAGA KERJA", ["L", "P"]), "SKALA USAHA"], rows, num=True, center=True)
    r = ws.next; put(ws, r, 2, "JUMLAH", True); [put(ws, r, c, sum(x[c-1] for x in rows), True) for c in (8, 9, 10, 11)]; ustat(b, k, s)
@W("umkm-tab-kec-rekap", "one tab a kecamatan and a tab 'REKAP' of Mikro, Kecil, Menengah, Jumlah, agreeing")
def _(b):
    fn = "UMKM 11 KECAMATAN TW IV 2023.xlsx"; k = ks(55, 2033, True); s = sc(55); hd = ["No", "Nama Pemilik", "NIK", "Nama Usaha", "Desa/Kelurahan", "Jenis Usaha", "Skala"]; R = []
    ws = b.sheet(fn, "REKAP")
    for j, m in enumerate(NAMES):
        ii = [i for i in range(55) if k[i] == m]; R.append([j+1, m]+[sum(s[i] == w for i in ii) for w in ("Mikro", "Kecil", "Menengah")]+[len(ii)])
        lst(b, fn, m.upper(), ["DATA UMKM KECAMATAN "+m.upper(), Q[4]], hd, [[y+1, pm(i), nkj(i+180), us(i), ds(m, y), JU[i % 7], s[i]] for y, i in enumerate(ii)])
    r = top(ws, ["REKAPITULASI UMKM PER KECAMATAN", Q[4]])+1; r = grid(ws, r, ["No", "Kecamatan", "Mikro", "Kecil", "Menengah", "Jumlah UMKM"], R); put(ws, r, 2, "JUMLAH", True); [put(ws, r, c, sum(x[c-1] for x in R), True) for c in (3, 4, 5, 6)]
    ustat(b, k, s)
@W("umkm-skala-centang", "three tick columns Mikro | Kecil | Menengah")
def _(b):
    n = 47; k = ks(n, 2034); s = sc(n, 1)
    lst(b, "umkm centang skala.xlsx", "UMKM", ["DAFTAR PELAKU UMKM KABUPATEN JENEPONTO", Q[3]], ["No", "Nama Pelaku UMKM", "NIK", "Nama Usaha", "Alamat", "Kecamatan", ("Skala Usaha", ["Mikro", "Kecil", "Menengah"])], [[i+1, pm(i), nkj(i+240), us(i), addr(i), k[i]]+["v" if s[i] == w else None for w in ("Mikro", "Kecil", "Menengah")] for i in range(n)], fill=GREEN); ustat(b, k, s, "2023-Q3")
@W("umkm-kode-skala", "letters in 'Kelas Usaha' with legend: Mi = Mikro, Kc = Kecil, Mn = Menengah")
def _(b):
    n = 45; k = ks(n, 2035); s = sc(n, 3)
    ws = lst(b, "daftar umkm juni.xlsx", "umkm", ["DAFTAR UMKM", "KEADAAN "+PER[2]], ["No", "Nama Usaha", "Nama Pemilik", "No. KTP", "Kecamatan", "Kelas Usaha"], [[i+1, us(i), pm(i), nkj(i+290), k[i], {"Mikro": "Mi", "Kecil": "Kc", "Menengah": "Mn"}[s[i]]] for i in range(n)]); foot(ws, ["Keterangan Kelas Usaha :", "Mi = Mikro", "Kc = Kecil", "Mn = Menengah"], 2); ustat(b, k, s, "2023-Q2")
@W("umkm-desa-saja", "only the village is written, every village lies in one kecamatan only")
def _(b):
    n = 48; k = ks(n, 2036); s = sc(n)
    lst(b, "pelaku umkm desa-kelurahan tw 1.xlsx", "Data", [PEM, DIN, "DATA PELAKU UMKM", Q[1]], ["No", "Nama Pemilik", "NIK", "Nama Usaha", "Desa/Kelurahan", "Skala Usaha"], [[i+1, pm(i), nkj(i+340), us(i), ds(k[i], i), s[i]] for i in range(n)]); ustat(b, k, s, "2023-Q1")
@W("umkm-satu-kec-enam-desa", "Batang's list: all its six villages as section lines, title and signature of the kecamatan")
def _(b):
    rows = []; s = sc(40); x = 0
    for j, v in enumerate(["Togo Togo", "Bonto Raya", "Maccinibaji", "Camba Camba", "Kaluku", "Bungeng"]):
        rows.append("DESA/KEL. "+v.upper())
        for y in range(3+j % 3): rows.append([y+1, pm(x), nkj(x+390), us(x), JU[x % 7], s[x]]); x += 1
    ws = lst(b, "Kec Batang - UMKM TW II.xlsx", "Kec. Batang", [PEM, "KECAMATAN BATANG", "DATA UMKM SE-KECAMATAN BATANG", Q[2]], ["No", "Nama Pemilik", "NIK", "Nama Usaha", "Jenis Usaha", "Skala Usaha"], rows); ttd(ws, 5, "Juli 2023", "CAMAT BATANG"); ustat(b, ["Batang"]*x, s[:x], "2023-Q2")
@W("umkm-lp-umur-pendidikan", "JK as two tick columns, age, schooling, marital status, with the scale")
def _(b):
    n = 46; k = ks(n, 2038); s = sc(n, 4)
    lst(b, "Profil UMKM.xlsx", "profil", ["PROFIL PELAKU UMKM KABUPATEN JENEPONTO", "KEADAAN "+PER[4]], ["No", "Nama Pemilik", "NIK", ("JK", ["L", "P"]), "Umur", "Pendidikan", "Status Kawin", "Nama Usaha", "Kecamatan", "Skala Usaha"], [[i+1, pm(i), nkj(i+430), "√" if jk(i+430) == "L" else None, "√" if jk(i+430) == "P" else None, 22+i % 40, ["SD", "SMP", "SMA", "S1"][i % 4], ["Kawin", "Belum Kawin"][i % 5 == 0], us(i), k[i], s[i]] for i in range(n)], num=True); ustat(b, k, s)
@W("umkm-mulai-kolom-c", "the table begins at C7, two empty columns before it, logo text at A1")
def _(b):
    n = 43; k = ks(n, 2039); s = sc(n)
    ws = lst(b, "UMKM utk Bappeda.xlsx", "UMKM", ["DATA UMKM KABUPATEN JENEPONTO", "TAHUN 2023 TRIWULAN III"], ["No", "Nama Usaha", "Pemilik", "Kecamatan", "Produk", "Kategori Usaha"], [[i+1, us(i), pm(i), "Kec. "+k[i], JU[i % 7], "Usaha "+s[i]] for i in range(n)], c0=3, r0=4); put(ws, 1, 1, "Bidang Pemberdayaan UKM"); ustat(b, k, s, "2023-Q3")
@W("umkm-kolom-nib", "a list of all UMKM; column NIB filled for some ('-', 'belum ada' else): UMKM, not facilitated permits")
def _(b):
    n = 49; k = ks(n, 2040); s = sc(n, 5)
    lst(b, "Data pelaku UMKM & legalitas.xlsx", "Sheet1", ["DATA PELAKU UMKM KABUPATEN JENEPONTO", "KEADAAN "+PER[4]], ["No", "Nama Pemilik", "NIK", "Nama Usaha", "Kecamatan", "Skala Usaha", "NIB", "Modal Usaha (Rp)"], [[i+1, pm(i), nkj(i+480), us(i), k[i], s[i], nbx(i) if i % 3 == 0 else ["-", "belum ada"][i % 2], rp(i)] for i in range(n)]); ustat(b, k, s)
@W("umkm-surat-dan-lampiran", "tab 'Surat' holds a covering letter in words, tab 'Lampiran' the list")
def _(b):
    n = 44; k = ks(n, 2041); s = sc(n, 6); ws = b.sheet("Surat pengantar data umkm.xlsx", "Surat")
    for j, t in enumerate(["Jeneponto, 4 Oktober 2023", "Kepada Yth.", "Kepala Subbagian Perencanaan", "di - Tempat", "", "Bersama ini kami sampaikan data UMKM Triwulan III Tahun 2023 sebagaimana terlampir.", "Demikian untuk dipergunakan seperlunya.", "", "Kepala Bidang Pemberdayaan UKM"]): put(ws, 2+j, 2, t)
    lst(b, "Surat pengantar data umkm.xlsx", "Lampiran", ["Lampiran : Data UMKM Triwulan III Tahun 2023"], ["No.", "Nama Pelaku Usaha", "NIK", "Nama Usaha", "Desa/Kel.", "Kecamatan", "Skala Usaha"], [[i+1, pm(i), nkj(i+530), us(i), ds(k[i], i), k[i], s[i]] for i in range(n)], gap=0); ustat(b, k, s, "2023-Q3")
@W("umkm-usaha-tanpa-nama", "some businesses have no name ('-' or 'tanpa nama'), each has an owner and NIK")
def _(b):
    n = 42; k = ks(n, 2042)
    lst(b, "umkm pasar desa 2023 tw2.xlsx", "data", ["DATA UMKM", Q[2]], ["No", "Nama Pemilik", "NIK", "Nama Usaha", "Jenis Usaha", "Kecamatan"], [[i+1, pm(i), nkj(i+580), ["-", us(i), us(i), "tanpa nama"][i % 4], JU[i % 7], k[i]] for i in range(n)]); b.use("umkm_total", "2023-Q2", cnt(k))
@W("umkm-petugas-data", "enumerator and day of the visit (June to November 2023) in each row, position of 31 December in the title")
def _(b):
    n = 47; k = ks(n, 2043); s = sc(n, 1)
    lst(b, "hasil pendataan lengkap.xlsx", "Hasil", ["HASIL PENDATAAN LENGKAP UMKM KABUPATEN JENEPONTO", "POSISI 31 DESEMBER 2023"], ["No", "Petugas", "Tgl Kunjungan", "Nama Pemilik", "NIK", "Nama Usaha", "Kecamatan", "Skala Usaha"], [[i+1, "Petugas %d" % (1+i % 6), D(2023, 6+i % 6, 2+i % 25), pm(i), nkj(i+620), us(i), k[i], s[i]] for i in range(n)]); ustat(b, k, s)
@W("umkm-berkas-kecamatan", "a file from each kecamatan in two layouts (columns in another order, other words)")
def _(b):
    x = 0; K2 = []; s = sc(80)
    for j, m in enumerate(NAMES):
        ii = range(x, x+3+j % 4); x = ii[-1]+1; K2 += [m]*len(ii)
        if j % 2: lst(b, "Data dari Kecamatan/%s.xlsx" % m.upper(), "Sheet1", ["DATA UMKM KECAMATAN "+m.upper(), "TRIWULAN IV 2023"], ["No", "Nama Usaha", "Nama Pemilik", "Desa", "Skala Usaha"], [[y+1, us(i), pm(i), ds(m, y), s[i]] for y, i in enumerate(ii)])
        else: lst(b, "Data dari Kecamatan/umkm kec %s.xlsx" % m.lower(), "UMKM", [PEM, "KANTOR KECAMATAN "+m.upper(), "DAFTAR UMKM TRIWULAN IV TAHUN 2023"], ["NO.", "PEMILIK USAHA", "NIK", "DESA/KELURAHAN", "NAMA USAHA", "KLASIFIKASI USAHA", "KET."], [[y+1, pm(i), nkj(i+670), ds(m, y), us(i), s[i], None] for y, i in enumerate(ii)], c0=2)
    ustat(b, K2, s[:x])
# ================= trainees
@W("angkatan-satu-tiga", "'Peserta Diklat Angkatan 1-3.xlsx': a tab for each angkatan with its dates, other persons each")
def _(b):
    x = 0; K2 = []; D2 = []
    for j, d in enumerate((D(2023, 3, 6), D(2023, 6, 12), D(2023, 9, 4))):
        k = ks(14+j*2, 2051+j); lst(b, "Peserta Diklat Angkatan 1-3.xlsx", "Angkatan "+ROM[j+1], ["DAFTAR PESERTA DIKLAT PERKOPERASIAN ANGKATAN "+ROM[j+1], "TANGGAL %d - %d %s 2023" % (d.day, d.day+3, BLN[d.month-1].upper())], ["No", "Nama Peserta", "NIK", "Utusan Koperasi", "Kecamatan", "No. HP"], [[y+1, pe(x+y), nkj(x+y+740), ku((x+y)//2), k[y], hp(x+y)] for y in range(len(k))], fill=BLUE); x += len(k); K2 += k; D2 += [d]*len(k)
    q3(b, PD, K2, D2)
@W("hadir-jam-datang", "attendance with arrival and departure times and signature; quarter in the title")
def _(b):
    n = 30; k = ks(n, 2055)
    ws = lst(b, "Daftar Hadir.xlsx", "DH", ["DAFTAR HADIR PESERTA", "PELATIHAN PENGELOLAAN KEUANGAN UMKM", "SELASA, 16 MEI 2023 (TRIWULAN II TAHUN 2023)"], ["No", "Nama Peserta", "Nama Usaha", "Kecamatan", ("Jam", ["Datang", "Pulang"]), "Tanda Tangan"], [[i+1, pe(i), us(i), k[i], "08.%02d" % (i % 50), "16.00", "%d. ttd" % (i+1)] for i in range(n)], center=True); ttd(ws, 6, "16 Mei 2023", "Penanggung Jawab Kegiatan"); b.use(PD, "2023-Q2", cnt(k))
@W("nominatif-uang-saku", "'DAFTAR NOMINATIF PESERTA': pocket money, tax, amount received, sums below, treasurer's signature")
def _(b):
    n = 28; k = ks(n, 2056)
    ws = lst(b, "Daftar Nominatif Peserta Pelatihan Hidroponik.xlsx", "nominatif", [PEM, DIN, "DAFTAR NOMINATIF PESERTA PELATIHAN USAHA HIDROPONIK", "TRIWULAN III TAHUN 2023"], ["No", "Nama Peserta", "NIK", "Kecamatan", "Uang Saku (Rp)", "PPh (Rp)", "Jumlah Diterima (Rp)", "Tanda Tangan"], [[i+1, pe(i), nkj(i+800), k[i], 300000, 15000, 285000, "%d. ttd" % (i+1)] for i in range(n)], num=True)
    r = ws.next; put(ws, r, 2, "JUMLAH", True); [put(ws, r, c, v*n, True) for c, v in ((5, 300000), (6, 15000), (7, 285000))]; ttd(ws, 7, "Agustus 2023", "Bendahara Pengeluaran"); b.use(PD, "2023-Q3", cnt(k))
@W("nomor-sertifikat", "participants with the numbers of their certificates and date of the training")
def _(b):
    n = 36; k = ks(n, 2057); d = [[D(2023, 2, 15), D(2023, 5, 10), D(2023, 10, 25)][i//12] for i in range(n)]
    lst(b, "Register Sertifikat Pelatihan 2023.xlsx", "Register", PEMB+["DAFTAR PESERTA PELATIHAN DAN NOMOR SERTIFIKAT", "TAHUN 2023"], ["No", "Nomor Sertifikat", "Nama Peserta", "NIK", "Kecamatan", "Nama Pelatihan", "Tanggal Pelatihan"], [[i+1, "893.3/%03d/SERT/2023" % (i+1), pe(i), nkj(i+840), k[i], ["Pelatihan Teh Kelor", "Pelatihan Barista", "Pelatihan Ukir"][i//12], d[i]] for i in range(n)]); q3(b, PD, k, d)
@W("lampiran-laporan-pelaksanaan", "annex of the report on a training that was carried out")
def _(b):
    n = 30; k = ks(n, 2058); ws = b.sheet("Lamp 2 Laporan Pelatihan Minyak Kelapa.xlsx", "Lamp 2")
    for j, t in enumerate(("Lampiran 2", "Laporan Pelaksanaan Pelatihan Minyak Kelapa Murni", "Tanggal 21 - 23 November 2023")): put(ws, 1+j, 5, t)
    top(ws, ["DAFTAR PESERTA PELATIHAN MINYAK KELAPA MURNI", Q[4]], 5, 1, 6); grid(ws, 8, ["No", "Nama Peserta", "Tempat/Tgl Lahir", "Pekerjaan", "Alamat", "Kecamatan"], [[i+1, pe(i), "Jeneponto, %s" % tgl(D(1975+i % 24, 1+i % 12, 1+i % 28), 1), ["Wiraswasta", "IRT"][i % 2], addr(i), k[i]] for i in range(n)]); b.use(PD, "2023-Q4", cnt(k))
@W("tab-koperasi-dan-umkm", "tabs 'Peserta Koperasi' and 'Peserta UMKM' of one quarter, other persons")
def _(b):
    K2 = []
    for t, n, o in (("Koperasi", 17, 0), ("UMKM", 22, 40)):
        k = ks(n, 2059+o); K2 += k
        lst(b, "PESERTA DIKLAT TW1.xlsx", "Peserta "+t, ["DAFTAR PESERTA DIKLAT "+("PERKOPERASIAN" if o == 0 else "UMKM"), Q[1]], ["No", "Nama Peserta", "NIK", "Nama "+("Koperasi" if o == 0 else "Usaha"), "Kecamatan"], [[i+1, pe(i+o), nkj(i+o+880), ku(i) if o == 0 else us(i), k[i]] for i in range(n)])
    b.use(PD, "2023-Q1", cnt(K2))
@W("tanggal-rentang-teks", "dates as text spans: '07-09 Maret 2023', '28 s.d 29 Nopember 2023'")
def _(b):
    n = 39; k = ks(n, 2060); E = [(D(2023, 3, 7), "07-09 Maret 2023"), (D(2023, 6, 20), "20 s/d 22 Juni 2023"), (D(2023, 11, 28), "28 s.d 29 Nopember 2023")]; e = [E[i//13] for i in range(n)]
    lst(b, "Peserta semua pelatihan 2023.xlsx", "2023", ["DAFTAR PESERTA PELATIHAN TAHUN 2023"], ["No", "Nama Peserta", "L/P", "NIK", "Kecamatan", "Judul Pelatihan", "Tanggal Pelaksanaan"], [[i+1, pe(i), jk(i+930), nkj(i+930), k[i], "Pelatihan Angka %d" % (1+i//13), e[i][1]] for i in range(n)]); q3(b, PD, k, [x[0] for x in e])
@W("seksi-kegiatan-bertanggal", "section lines '1. Pelatihan .., 14 - 16 Februari 2023' over their participants")
def _(b):
    E = [("Pelatihan Kemasan Pangan", D(2023, 2, 14), 12), ("Bimtek Koperasi Syariah", D(2023, 5, 23), 15), ("Pelatihan Ternak Ayam", D(2023, 8, 8), 11)]; rows = []; K2 = []; D2 = []; x = 0
    for j, (t, d, c) in enumerate(E):
        rows.append("%d. %s, %d - %d %s 2023" % (j+1, t, d.day, d.day+2, BLN[d.month-1])); k = ks(c, 2061+j)
        for y in range(c): rows.append([y+1, pe(x), nkj(x+980), us(x), k[y], hp(x)]); x += 1
        K2 += k; D2 += [d]*c; rows.append("")
    lst(b, "nama2 peserta pelatihan 2023.xlsx", "Peserta", [PEM, DIN, "NAMA-NAMA PESERTA PELATIHAN TAHUN ANGGARAN 2023"], ["No", "Nama Peserta", "NIK", "Nama Usaha", "Kecamatan", "HP/WA"], rows); q3(b, PD, K2, D2)
@W("satu-berkas-satu-kegiatan", "a file for each activity in a folder, date lines above each list")
def _(b):
    x = 0; K2 = []; D2 = []
    for j, (t, d) in enumerate((("Digital Marketing", D(2023, 4, 12)), ("Keamanan Pangan", D(2023, 7, 19)), ("Pengawas Koperasi", D(2023, 9, 27)), ("Desain Kemasan", D(2023, 12, 5)))):
        k = ks(12+j, 2065+j); ws = b.sheet("Peserta Pelatihan/%d %s.xlsx" % (j+1, t), "Peserta"); top(ws, ["DAFTAR PESERTA PELATIHAN "+t.upper()], 1, 1, 5)
        for y, (p, v) in enumerate((("Hari/Tanggal", tgl(d, 4)), ("Tempat", "Hotel Angka, Bontosunggu"), ("Sumber Dana", "APBD 2023"))): put(ws, 3+y, 1, p); put(ws, 3+y, 3, ": "+v)
        grid(ws, 7, ["No", "Nama Peserta", "NIK", "Kecamatan", "Tanda Tangan"], [[y+1, pe(x+y), nkj(x+y+1030), k[y], "ttd"] for y in range(len(k))]); x += len(k); K2 += k; D2 += [d]*len(k)
    q3(b, PD, K2, D2)
@W("lp-centang-jumlah", "L | P tick columns, their numbers in a sum row below, committee's signature")
def _(b):
    n = 31; k = ks(n, 2070); l = sum(jk(i+1100) == "L" for i in range(n))
    ws = lst(b, "peserta pelatihan sablon.xlsx", "Sheet1", ["DAFTAR PESERTA PELATIHAN SABLON", Q[3]], ["NO", "NAMA PESERTA", ("JENIS KELAMIN", ["L", "P"]), "UMUR", "PENDIDIKAN TERAKHIR", "KECAMATAN"], [[i+1, pe(i), 1 if jk(i+1100) == "L" else None, 1 if jk(i+1100) == "P" else None, 19+i, ["SMA", "SMP", "D3"][i % 3], k[i].upper()] for i in range(n)])
    put(ws, ws.next, 2, "JUMLAH", True); put(ws, ws.next, 3, l); put(ws, ws.next, 4, n-l); ttd(ws, 6, "September 2023", "Ketua Panitia"); b.use(PD, "2023-Q3", cnt(k))
@W("bulan-romawi", "dates with a Roman month: '12/III/2023'")
def _(b):
    n = 34; k = ks(n, 2071); RM = ["I", "II", "III", "IV", "V", "VI", "VII", "VIII", "IX", "X", "XI", "XII"]; d = [[D(2023, 3, 12), D(2023, 5, 8), D(2023, 8, 22), D(2023, 11, 14)][i*3 % 4] for i in range(n)]
    lst(b, "Buku bantu diklat.xlsx", "Diklat", ["BUKU BANTU PESERTA DIKLAT", "TAHUN 2023"], ["No", "Tgl Diklat", "Nama Peserta", "NIK", "Asal Kecamatan", "Nama Diklat"], [[i+1, "%d/%s/2023" % (d[i].day, RM[d[i].month-1]), pe(i), nkj(i+1150), k[i], "Diklat Angka %d" % (1+i*3 % 4)] for i in range(n)]); q3(b, PD, k, d)
@W("nilai-pre-post", "pre-test and post-test marks, all passed")
def _(b):
    n = 27; k = ks(n, 2072)
    lst(b, "nilai peserta bimtek akuntansi.xlsx", "Nilai", ["DAFTAR NILAI PESERTA BIMTEK AKUNTANSI KOPERASI", "TRIWULAN IV TAHUN 2023"], ["No", "Nama Peserta", "Koperasi", "Kecamatan", ("Nilai", ["Pre Test", "Post Test"]), "Hasil"], [[i+1, pe(i), ku(i), k[i], 45+i, 72+i, "Lulus"] for i in range(n)]); b.use(PD, "2023-Q4", cnt(k))
@W("utusan-kecamatan", "section lines 'Utusan Kecamatan Binamu', number goes on, blank rows between")
def _(b):
    rows = []; k = []; x = 0
    for j, m in enumerate(NAMES):
        rows.append("Utusan Kecamatan "+m)
        for y in range(2+j % 3): rows.append([x+1, pe(x), nkj(x+1200), us(x), "hadir"]); k.append(m); x += 1
        rows.append("")
    lst(b, "utusan pelatihan tw2.xlsx", "utusan", ["DAFTAR PESERTA PELATIHAN KEWIRAUSAHAAN PEMUDA", Q[2]], ["No", "Nama Peserta", "NIK", "Nama Usaha", "Kehadiran"], rows, seccol=1); b.use(PD, "2023-Q2", cnt(k))
@W("peserta-dan-rekap-tw", "tab 'Nama' with dates, tab 'Rekap' per kecamatan and quarter, agreeing")
def _(b):
    n = 44; k = ks(n, 2074); d = [[D(2023, 2, 22), D(2023, 6, 6), D(2023, 7, 25), D(2023, 10, 10)][i % 4] for i in range(n)]; fn = "Peserta Pelatihan + Rekap.xlsx"
    lst(b, fn, "Nama", ["DAFTAR NAMA PESERTA PELATIHAN TAHUN 2023"], ["No", "Nama Peserta", "NIK", "Kecamatan", "Pelatihan", "Tanggal"], [[i+1, pe(i), nkj(i+1250), k[i], "Pelatihan Angka %d" % (1+i % 4), d[i]] for i in range(n)])
    C = {m: [sum(k[i] == m and tw(d[i]) == q for i in range(n)) for q in (1, 2, 3, 4)] for m in NAMES}
    ws = b.sheet(fn, "Rekap"); r = top(ws, ["REKAP PESERTA PELATIHAN TAHUN 2023"])+1; r = grid(ws, r, ["No", "Kecamatan", ("Jumlah Peserta Pelatihan", ["TW I", "TW II", "TW III", "TW IV"]), "Jumlah"], [[i+1, m]+C[m]+[sum(C[m])] for i, m in enumerate(NAMES)]); put(ws, r, 2, "JUMLAH", True); [put(ws, r, 3+j, sum(C[m][j] for m in NAMES)) for j in range(4)]; put(ws, r, 7, n)
    for q in (1, 2, 3, 4): b.use(PD, "2023-Q%d" % q, {m: C[m][q-1] for m in NAMES})
@W("empat-hari-centang", "tick for each of four days, everybody there each day")
def _(b):
    n = 29; k = ks(n, 2075)
    lst(b, "Absen 4 hari pelatihan servis AC.xlsx", "absen", ["ABSENSI PESERTA PELATIHAN SERVIS AC", "SENIN - KAMIS, 13 - 16 MARET 2023", "TRIWULAN I TAHUN 2023"], ["No", "Nama Peserta", "NIK", "Kecamatan", ("Kehadiran Hari Ke", ["I", "II", "III", "IV"])], [[i+1, pe(i), nkj(i+1300), k[i]]+["√"]*4 for i in range(n)], fill=YEL); b.use(PD, "2023-Q1", cnt(k))
@W("gform-hadir-jawaban", "Google Forms export of the participants' own attendance ('Timestamp'), office's title put on top")
def _(b):
    n = 33; k = ks(n, 2076)
    lst(b, "Daftar Hadir Peserta Pelatihan Foto Produk (Jawaban).xlsx", "Form Responses 1", ["DAFTAR HADIR PESERTA PELATIHAN FOTO PRODUK", "Triwulan IV Tahun 2023"], ["Timestamp", "Email Address", "Nama Lengkap (sesuai KTP)", "Nomor NIK", "Jenis Kelamin", "Asal Kecamatan", "Nama Usaha / Brand", "Nomor WhatsApp Aktif", "Kesan dan Saran"], [[D(2023, 10, 19, 8, i), "akun%d@contoh.id" % (i+1), pe(i), nkj(i+1350), ["Laki-laki", "Perempuan"][jk(i+1350) == "P"], k[i], us(i), hp(i), [None, "Bagus", "Waktunya ditambah"][i % 3]] for i in range(n)], gap=0, fmt="dd/mm/yyyy hh:mm:ss"); b.use(PD, "2023-Q4", cnt(k))
# ================= business permits
@W("oss-rba", "OSS RBA columns (risk, KBLI, status PMA/PMDN) under the office's title, date of issue as text")
def _(b):
    n = 41; k = ks(n, 2081); d = [D(2023, 1+i*7 % 12, 1+i % 27) for i in range(n)]
    lst(b, "NIB OSS RBA 2023 hasil fasilitasi.xlsx", "Data NIB", ["UMKM HASIL FASILITASI PENERBITAN NIB MELALUI OSS RBA", "KABUPATEN JENEPONTO TAHUN 2023"], ["No", "NIB", "Tanggal Terbit NIB", "Nama Pelaku Usaha", "Uraian Jenis Perusahaan", "Skala Usaha", "Risiko", "KBLI", "Kelurahan", "Kecamatan", "Kab/Kota", "Status Penanaman Modal"], [[i+1, nbx(i+40), tgl(d[i], 1), pm(i).upper(), "Perorangan", "Usaha Mikro", ["Rendah", "Menengah Rendah"][i % 4 == 0], "%05d" % (10750+i % 5), ds(k[i], i), k[i], "Kab. Jeneponto", "PMDN"] for i in range(n)]); q3(b, IZN, k, d)
@W("izin-jenis-campur", "each row another UMKM; kind of permit NIB, P-IRT or halal, its number and date of issue")
def _(b):
    n = 36; k = ks(n, 2082); d = [D(2023, [2, 4, 7, 9, 12][i*2 % 5], 3+i % 22) for i in range(n)]
    ws = lst(b, "Fasilitasi Legalitas Usaha.xlsx", "Sheet1", PEMB+["DAFTAR UMKM YANG DIFASILITASI IZIN USAHA", "TAHUN 2023"], ["No", "Nama Pemilik", "NIK", "Nama Usaha", "Kecamatan", ("Izin Usaha", ["Jenis", "Nomor", "Tanggal Terbit"])], [[i+1, pm(i), nkj(i+1400), us(i), k[i], ["NIB", "P-IRT", "Halal"][i % 3], [nbx(i+90), "P-IRT 2%012d-28" % (i+50), "ID7311%011d" % (i+3)][i % 3], d[i]] for i in range(n)], num=True, center=True); ttd(ws, 7, "Desember 2023"); q3(b, IZN, k, d)
@W("nib-berkas-per-tw", "four files 'NIB TW 1.xlsx' .. with other UMKM each")
def _(b):
    x = 0
    for q in (1, 2, 3, 4):
        k = ks(12+q, 2083+q); lst(b, "NIB TW %d.xlsx" % q, "NIB", ["DAFTAR PELAKU USAHA YANG DIFASILITASI NIB", Q[q]], ["No", "Nama Pelaku Usaha", "NIK", "Nama Usaha", "NIB", "Kecamatan"], [[y+1, pm(x+y), nkj(x+y+1450), us(x+y), nbx(x+y+140), k[y]] for y in range(len(k))]); x += len(k); b.use(IZN, "2023-Q%d" % q, cnt(k))
@W("nib-jemput-bola", "section lines with the place and day of each 'jemput bola' visit; kecamatan in a column")
def _(b):
    rows = []; K2 = []; D2 = []; x = 0
    for j, (p, d) in enumerate((("Pasar Karisa", D(2023, 3, 21)), ("Kantor Camat Kelara", D(2023, 5, 30)), ("Lapangan Allu", D(2023, 8, 15)), ("Aula Dinas", D(2023, 11, 7)))):
        k = ks(8+j, 2088+j); rows.append("Lokasi : %s, tanggal %s" % (p, tgl(d)))
        for y in range(len(k)): rows.append([x+1, pm(x), nkj(x+1500), us(x), nbx(x+200), k[y], d]); x += 1
        K2 += k; D2 += [d]*len(k)
    lst(b, "JEMPUT BOLA NIB 2023.xlsx", "jemput bola", ["DAFTAR UMKM YANG DIFASILITASI NIB MELALUI JEMPUT BOLA", "TAHUN 2023"], ["No", "Nama Pemilik", "NIK", "Nama Usaha", "NIB", "Kecamatan", "Tanggal Terbit"], rows); q3(b, IZN, K2, D2)
@W("izin-status-terbit", "column 'Status' says 'Terbit' everywhere, date of issue as text with month in words")
def _(b):
    n = 32; k = ks(n, 2093); d = [D(2023, 1+i*5 % 12, 2+i % 26) for i in range(n)]
    lst(b, "pendampingan izin umkm.xlsx", "pendampingan", ["DATA UMKM YANG DIFASILITASI IZIN USAHA", "TAHUN ANGGARAN 2023"], ["No", "Nama Usaha", "Nama Pemilik", "Kecamatan", "No. NIB", "Tgl Terbit", "Status"], [[i+1, us(i), pm(i), ej(k[i], i), nbx(i+260), tgl(d[i], 0), "Terbit"] for i in range(n)], fill=GREEN, c0=2); q3(b, IZN, k, d)
@W("izin-tab-bulan", "tabs Januari .. Desember; four months say 'NIHIL'")
def _(b):
    x = 0
    for m in range(1, 13):
        c = 0 if m in (1, 4, 8, 12) else 4+m % 5; k = ks(c, 2094+m) if c else []
        ws = lst(b, "Fasilitasi NIB Jan-Des 2023.xlsx", BLN[m-1], ["DAFTAR UMKM YANG DIFASILITASI NIB", "BULAN %s 2023" % BLN[m-1].upper()], ["No", "Nama Pemilik", "Nama Usaha", "NIB", "Tanggal Terbit", "Kecamatan"], [[y+1, pm(x+y), us(x+y), nbx(x+y+320), D(2023, m, 3+y*2), k[y]] for y in range(c)]); x += c
        if not c: put(ws, ws.next, 2, "NIHIL")
        else: b.use(IZN, "2023-%02d" % m, cnt(k))
@W("izin-klinik-bisnis", "visitors' book of the business clinic, only those for whom an NIB was issued (title), officer and day")
def _(b):
    n = 35; k = ks(n, 2107); d = [D(2023, 2+i*3 % 10, 5+i % 20) for i in range(n)]
    lst(b, "Klinik Bisnis.xlsx", "NIB", ["KLINIK BISNIS UMKM", "DAFTAR UMKM YANG DIFASILITASI DAN TELAH TERBIT NIB-NYA", "TAHUN 2023"], ["No", "Hari/Tanggal Terbit", "Nama Pemilik", "No. HP", "Nama Usaha", "Alamat", "Kecamatan", "NIB", "Petugas"], [[i+1, tgl(d[i], 4), pm(i), hp(i), us(i), addr(i), k[i], nbx(i+380), "Petugas %d" % (1+i % 3)] for i in range(n)]); q3(b, IZN, k, d)
@W("izin-tw-bertumpuk", "lists of quarters I to IV below each other on one sheet, each with its title and heading")
def _(b):
    ws = b.sheet("izin 4 triwulan satu lembar.xlsx", "Sheet1"); r = 1; x = 0
    for q in (1, 2, 3, 4):
        k = ks(9+q*2, 2108+q); r = top(ws, ["DAFTAR UMKM YANG DIFASILITASI IZIN USAHA", Q[q]], r)+1
        r = grid(ws, r, ["No", "Nama Pemilik", "NIK", "Nama Usaha", "NIB", "Kecamatan"], [[y+1, pm(x+y), nkj(x+y+1600), us(x+y), nbx(x+y+440), k[y]] for y in range(len(k))])+3; x += len(k); b.use(IZN, "2023-Q%d" % q, cnt(k))
@W("izin-nib-angka", "NIB kept as numbers, true dates, owners in capitals; kecamatan first, sorted")
def _(b):
    n = 37; k = ks(n, 2113, True); d = [D(2023, 1+i*5 % 12, 1+i % 28) for i in range(n)]
    lst(b, "Copy of nib umkm (1).xlsx", "Sheet1", ["UMKM YANG DIFASILITASI NIB TAHUN 2023"], ["Kecamatan", "Desa", "Nama Pemilik", "Nama Usaha", "NIB", "Tanggal NIB"], [[k[i], ds(k[i], i), pm(i).upper(), us(i), int(nbx(i+500)), d[i]] for i in range(n)], fmt="d-mmm-yy"); q3(b, IZN, k, d)
# ================= aid
@W("bast-hibah", "recipients by handover record: 'BAST Nomor .. Tanggal 14 September 2023' in the title")
def _(b):
    n = 26; k = ks(n, 2121)
    ws = lst(b, "LAMPIRAN BAST.xlsx", "Lampiran BAST", ["LAMPIRAN BERITA ACARA SERAH TERIMA", "NOMOR : 030/77/BAST/DISKOP/2023 TANGGAL 14 SEPTEMBER 2023", "DAFTAR PENERIMA BANTUAN SARANA DAN PRASARANA USAHA", Q[3]], ["No", "Nama Penerima", "NIK", "Nama Usaha", "Alamat", "Kecamatan", "Jenis Barang", "Volume", "Satuan", "Tanda Tangan"], [[i+1, pm(i), nkj(i+1700), us(i), addr(i), k[i], ALT[i % 6], 1, "Unit", "%d. ttd" % (i+1)] for i in range(n)], center=True); ttd(ws, 9, "14 September 2023", "PIHAK PERTAMA"); b.use(SAR, "2023-Q3", cnt(k))
@W("ban-tgl-bast", "annex of the regent's decree, with a handover date (Tgl BAST) in every row")
def _(b):
    n = 30; k = ks(n, 2122); d = [[D(2023, 6, 21), D(2023, 10, 12), D(2023, 11, 30)][i % 3] for i in range(n)]
    lst(b, "Lamp SK Bupati & realisasi.xlsx", "Lampiran", ["LAMPIRAN KEPUTUSAN BUPATI JENEPONTO", "DAFTAR PENERIMA BANTUAN SARANA PRASARANA USAHA YANG TELAH DISERAHKAN", "TAHUN ANGGARAN 2023"], ["No", "Nama Penerima", "NIK", "Kecamatan", "Jenis Bantuan", "Nilai (Rp)", "Tgl BAST"], [[i+1, pm(i), nkj(i+1740), k[i], ALT[i % 6], rp(i), d[i]] for i in range(n)], num=True); q3(b, SAR, k, d)
@W("ban-tab-paket", "a tab for each package (Gerobak, Mesin Jahit, Kulkas), other recipients each, quarter in the titles")
def _(b):
    x = 0; K2 = []
    for j, t in enumerate(("Gerobak", "Mesin Jahit", "Kulkas")):
        k = ks(9+j*2, 2123+j); lst(b, "Paket bantuan TW IV.xlsx", t, ["DAFTAR PENERIMA BANTUAN SARANA PRASARANA USAHA", "PAKET "+t.upper(), Q[4]], ["No", "Nama Penerima", "NIK", "Nama Usaha", "Kecamatan", "No. Seri Barang"], [[y+1, pm(x+y), nkj(x+y+1790), us(x+y), k[y], "SN-%04d" % (x+y)] for y in range(len(k))]); K2 += k; x += len(k)
    b.use(SAR, "2023-Q4", cnt(K2))
@W("ban-seksi-barang", "sections by kind of equipment, number restarts, photo and signature columns, date in each row")
def _(b):
    rows = []; K2 = []; D2 = []; x = 0
    for j, t in enumerate(ALT[:4]):
        k = ks(7+j, 2127+j); d = [D(2023, 5, 25), D(2023, 9, 7)][j % 2]; rows.append(("abcd"[j]+". "+t))
        for y in range(len(k)): rows.append([y+1, pm(x), nkj(x+1840), k[y], 1, d, "ada", "ttd"]); x += 1
        K2 += k; D2 += [d]*len(k)
    lst(b, "Penerima peralatan (foto).xlsx", "Penerima", PEMB+["DAFTAR PENERIMA BANTUAN PERALATAN USAHA", "TAHUN 2023"], ["No", "Nama Penerima", "NIK", "Kecamatan", "Jml", "Tanggal Terima", "Foto", "Tanda Tangan"], rows, seccol=1); q3(b, SAR, K2, D2)
@W("ban-kec-gabung", "kecamatan merged over its recipients, sum of the values below")
def _(b):
    n = 28; k = ks(n, 2131, True)
    ws = lst(b, "Bantuan sarpras perkecamatan.xlsx", "TW II", ["REALISASI PENERIMA BANTUAN SARANA DAN PRASARANA USAHA", Q[2]], ["Kecamatan", "No", "Nama Penerima", "NIK", "Jenis Sarana", "Nilai (Rp)"], [[k[i], i+1, pm(i), nkj(i+1890), ALT[i % 6], rp(i)] for i in range(n)], fill=BLUE); span(ws, 1, runs(k)); put(ws, ws.next, 3, "JUMLAH", True); put(ws, ws.next, 6, sum(rp(i) for i in range(n))); b.use(SAR, "2023-Q2", cnt(k))
# ================= more layouts
@W("kop-judul-tiga-tingkat", "three heading rows: 'LEGALITAS' over 'Badan Hukum' over Nomor, Tanggal; 'KEAKTIFAN' last")
def _(b):
    n = 37; k = ks(n, 2141); a = [i % 5 != 4 for i in range(n)]; ws = b.sheet("Koperasi judul bertingkat.xlsx", "Form A"); top(ws, ["DATA KOPERASI", Q[3]], 1, 1, 8)
    for z, t in (("A4:A6", "NO"), ("B4:B6", "NAMA KOPERASI"), ("C4:E4", "LEGALITAS"), ("C5:D5", "Badan Hukum"), ("E5:E6", "NPWP"), ("F4:G4", "ALAMAT"), ("F5:F6", "Desa/Kel"), ("G5:G6", "Kecamatan"), ("H4:H6", "KEAKTIFAN")): ws.merge_cells(z); put(ws, int(z[1]), "ABCDEFGH".index(z[0])+1, t, True)
    put(ws, 6, 3, "Nomor", True); put(ws, 6, 4, "Tanggal", True)
    for i in range(n):
        for c, v in enumerate([i+1, ku(i), bx(i), bd(i), "ada" if i % 3 else "-", ds(k[i], i), k[i], "Aktif" if a[i] else "Tidak Aktif"], 1): put(ws, 7+i, c, v, fmt="dd/mm/yyyy" if c == 4 else None).border = BOX
    kstat(b, k, a, "2023-Q3")
@W("kop-tiga-puluh-kolom", "a very wide list: members, managers, capital, assets, turnover, SHU, two phone numbers, coordinates, then Status")
def _(b):
    n = 34; k = ks(n, 2142); a = [i % 4 != 2 for i in range(n)]
    lst(b, "data lengkap kop 2023 tw 4.xlsx", "Lengkap", ["DATA LENGKAP KOPERASI", Q[4]], ["No", "Nama Koperasi", "NIK Koperasi", "Nomor Badan Hukum", "Tanggal BH", "Alamat", "Desa/Kel", "Kecamatan", "Bentuk", "Jenis", "Ketua", "HP Ketua", "Sekretaris", "Bendahara", ("Anggota", ["L", "P", "Jumlah"]), ("Karyawan", ["L", "P"]), ("Modal", ["Sendiri", "Luar"]), "Aset", "Volume Usaha", "SHU", "Tahun Buku RAT", "Grade", "NIB", "NPWP", "Koordinat", "Status", "Ket."],
        [[i+1, ku(i), "73040%08d" % (i*7+1), bx(i), bd(i), addr(i), ds(k[i], i), k[i], "Primer", JENIS[i % 5], "Ketua %d" % (i+1), hp(i), "Sekretaris %d" % (i+1), "Bendahara %d" % (i+1), 10+i, 12+i, 22+2*i, 1, i % 3, rp(i)*4, rp(i)*2, rp(i)*6, rp(i)*9, rp(i)//9, 2022 if a[i] else 2018, ["B", "C1", "-"][i % 3], "-", "-", "-5.%04d, 119.%04d" % (6200+i, 7100+i), "Aktif" if a[i] else "Tidak Aktif", None] for i in range(n)]); kstat(b, k, a)
@W("kop-ket-bebas", "the state stands in free words in 'Keterangan': 'Aktif', 'Aktif, RAT bulan Maret', 'Tidak aktif', 'Tidak aktif, pengurus merantau'")
def _(b):
    n = 36; k = ks(n, 2143); a = [i % 4 != 3 for i in range(n)]
    lst(b, "Koperasi (keterangan).xlsx", "Sheet1", ["DAFTAR KOPERASI KABUPATEN JENEPONTO", "KEADAAN "+PER[2]], ["No", "Nama Koperasi", "Badan Hukum", "Desa/Kel", "Kecamatan", "Keterangan"], [[i+1, ku(i), bx(i), ds(k[i], i), k[i], (["Aktif", "Aktif, RAT bulan Maret", "Aktif"] if a[i] else ["Tidak aktif", "Tidak aktif, pengurus merantau", "Tidak aktif"])[i % 3]] for i in range(n)]); kstat(b, k, a, "2023-Q2")
@W("kop-tanda-sama", "kecamatan written in the first row of its block, ditto marks below it")
def _(b):
    n = 35; k = ks(n, 2144, True); a = [i % 6 != 0 for i in range(n)]
    lst(b, "kop tw1 diketik.xlsx", "Sheet1", ["DAFTAR KOPERASI", Q[1]], ["No", "Kecamatan", "Nama Koperasi", "Nomor Badan Hukum", "Status"], [[i+1, k[i] if i == 0 or k[i] != k[i-1] else '"', ku(i), bx(i), "Aktif" if a[i] else "Tidak Aktif"] for i in range(n)]); kstat(b, k, a, "2023-Q1")
@W("umkm-alamat-lengkap", "only a full address: 'Jl. .., Kel. Empoang, Kec. Binamu'")
def _(b):
    n = 42; k = ks(n, 2145); s = sc(n, 2)
    lst(b, "Alamat UMKM.xlsx", "Alamat", ["DAFTAR UMKM KABUPATEN JENEPONTO", "KEADAAN "+PER[3]], ["No", "Nama Usaha", "Nama Pemilik", "Alamat Usaha", "No. HP", "Skala Usaha"], [[i+1, us(i), pm(i), "%s, Desa/Kel. %s, Kec. %s" % (addr(i), ds(k[i], i), k[i]), hp(i), s[i]] for i in range(n)]); ustat(b, k, s, "2023-Q3")
@W("umkm-cetak-halaman", "printed pages: after every 17 entries an empty row, 'Halaman n' and the heading again")
def _(b):
    n = 51; k = ks(n, 2146); s = sc(n)
    S(b, "cetak umkm folio.xlsx", ["DATA UMKM KABUPATEN JENEPONTO", Q[4]], ["No", "Nama Pemilik", "NIK", "Nama Usaha", "Kecamatan", "Skala Usaha"], [[i+1, pm(i), nkj(i+4000), us(i), k[i], s[i]] for i in range(n)], tab="folio", rep=17); ustat(b, k, s)
@W("umkm-skala-seksi", "three sections 'A. USAHA MIKRO', 'B. USAHA KECIL', 'C. USAHA MENENGAH'; kecamatan in a column")
def _(b):
    n = 45; k = ks(n, 2147); s = ["Mikro"]*30+["Kecil"]*11+["Menengah"]*4; rows = []
    for j, (w, lo, hi) in enumerate((("Mikro", 0, 30), ("Kecil", 30, 41), ("Menengah", 41, 45))):
        rows.append("%s. USAHA %s" % ("ABC"[j], w.upper())); rows += [[i-lo+1, us(i), pm(i), nkj(i+4060), JU[i % 7], k[i]] for i in range(lo, hi)]
    lst(b, "UMKM menurut skala.xlsx", "Skala", ["DAFTAR UMKM MENURUT SKALA USAHA", "KEADAAN "+PER[4]], ["No", "Nama Usaha", "Nama Pemilik", "NIK", "Jenis Usaha", "Kecamatan"], rows); ustat(b, k, s)
@W("umkm-subjumlah-kec", "sorted by kecamatan, 'Jumlah Kec. X' with the number after each, 'Jumlah Kabupaten' at the end")
def _(b):
    n = 48; k = ks(n, 2148, True); s = sc(n, 3); c = cnt(k); rows = []
    for i in range(n):
        rows.append([i+1, k[i], pm(i), nkj(i+4120), us(i), s[i]])
        if i == n-1 or k[i+1] != k[i]: rows.append([None, None, "Jumlah Kec. "+k[i], None, c[k[i]]])
    rows.append([None, None, "Jumlah Kabupaten", None, n])
    lst(b, "umkm + subtotal maret 2023.xlsx", "data", ["DATA UMKM", "KEADAAN "+PER[1]], ["No", "Kecamatan", "Nama Pemilik", "NIK", "Nama Usaha", "Skala"], rows); ustat(b, k, s, "2023-Q1")
@W("umkm-tab-desa-bangkala-barat", "one kecamatan's workbook, a tab for each of its eight villages")
def _(b):
    x = 0; s = sc(60, 1)
    for j, v in enumerate(["Bulu Jaya", "Banrimanurung", "Barana", "Beroanging", "Tuju", "Garassikang", "Pattiro", "Pappalluang"]):
        c = 3+j % 4; lst(b, "UMKM Bangkala Barat Triwulan III 2023.xlsx", v, ["DAFTAR UMKM DESA/KELURAHAN "+v.upper(), "KECAMATAN BANGKALA BARAT", Q[3]], ["No", "Nama Pemilik", "NIK", "Nama Usaha", "Dusun/Lingkungan", "Skala Usaha"], [[y+1, pm(x+y), nkj(x+y+4180), us(x+y), "Dusun %d" % (1+y), s[x+y]] for y in range(c)]); x += c
    ustat(b, ["Bangkala Barat"]*x, s[:x], "2023-Q3")
@W("diklat-kec-baris-pertama", "kecamatan in the first row of its block only, cells below left empty, number restarts")
def _(b):
    n = 33; k = ks(n, 2150, True); rows = []; c = 0
    for i in range(n):
        new = i == 0 or k[i] != k[i-1]; c = 1 if new else c+1; rows.append([k[i] if new else None, c, pe(i), nkj(i+4240), us(i), hp(i)])
    lst(b, "peserta per kec pelatihan kripik.xlsx", "Peserta", ["DAFTAR PESERTA PELATIHAN KERIPIK PISANG", Q[4]], ["Kecamatan", "No", "Nama Peserta", "NIK", "Nama Usaha", "No. HP"], rows, fill=GREEN); b.use(PD, "2023-Q4", cnt(k))
@W("diklat-tab-kecamatan", "a tab for each kecamatan that took part (six), date of the training in each row")
def _(b):
    x = 0; K2 = []; D2 = []
    for j, m in enumerate(["Bangkala", "Tamalatea", "Binamu", "Batang", "Kelara", "Rumbia"]):
        rows = []
        for y in range(5+j % 3): d = [D(2023, 4, 18), D(2023, 9, 19)][y % 2]; rows.append([y+1, pe(x), nkj(x+4290), ds(m, y), "Pelatihan Angka %d" % (1+y % 2), tgl(d, 3)]); K2.append(m); D2.append(d); x += 1
        lst(b, "Peserta dari enam kecamatan.xlsx", m, ["DAFTAR PESERTA PELATIHAN UMKM TAHUN 2023", "KECAMATAN "+m.upper()], ["No", "Nama Peserta", "NIK", "Desa/Kel", "Nama Pelatihan", "Tanggal"], rows)
    q3(b, PD, K2, D2)
@W("diklat-hari-tanggal-kolom", "day and date in one column as typed: 'Sabtu, 4-3-2023'; status of marriage, religion, shirt size")
def _(b):
    n = 35; k = ks(n, 2152); E = [D(2023, 3, 4), D(2023, 6, 17), D(2023, 9, 9)]; d = [E[i % 3] for i in range(n)]
    lst(b, "BIODATA PESERTA.xlsx", "Biodata", ["BIODATA PESERTA PELATIHAN TAHUN 2023"], ["No", "Nama Peserta", "NIK", "TTL", "Agama", "Status", "Ukuran Kaos", "Kecamatan", "Pelatihan yang Diikuti", "Hari/Tgl Pelatihan"], [[i+1, pe(i), nkj(i+4340), "Jeneponto, %d-%d-%d" % (1+i % 28, 1+i % 12, 1975+i % 25), "Islam", ["Kawin", "Belum Kawin"][i % 3 == 0], "SMLX"[i % 4], k[i], "Pelatihan Angka %d" % (1+i % 3), "%s, %d-%d-%d" % (HARI[d[i].weekday()], d[i].day, d[i].month, d[i].year)] for i in range(n)]); q3(b, PD, k, d)
@W("izin-kolom-tw", "column 'TW' I..IV instead of a date, one list for the year, row of sums at the end")
def _(b):
    n = 40; k = ks(n, 2153); q = [1+(i*3+i//5) % 4 for i in range(n)]
    ws = lst(b, "daftar fasilitasi izin setahun.xlsx", "2023", PEMB+["DAFTAR UMKM YANG DIFASILITASI IZIN USAHA TAHUN 2023"], ["No", "TW", "Nama Pemilik", "NIK", "Nama Usaha", "Jenis Izin", "Nomor Izin", "Kecamatan"], [[i+1, ROM[q[i]], pm(i), nkj(i+4390), us(i), "NIB", nbx(i+900), k[i]] for i in range(n)]); put(ws, ws.next, 3, "JUMLAH : 40 UMKM", True)
    for x in (1, 2, 3, 4): b.use(IZN, "2023-Q%d" % x, cnt(k, [z == x for z in q]))
@W("ban-berkas-tw", "a file for each of two quarters in 'Bidang UKM/Sarpras', other recipients each")
def _(b):
    x = 0
    for q, n in ((2, 15), (4, 19)):
        k = ks(n, 2154+q); ws = lst(b, "Bidang UKM/Sarpras/Penerima Sarpras TW %d.xlsx" % q, "TW %d" % q, [PEM, DIN, "DAFTAR PENERIMA BANTUAN SARANA DAN PRASARANA USAHA", Q[q]], ["No", "Nama Penerima", "NIK", "Nama Usaha", "Kecamatan", "Jenis Barang", "Merek/Tipe", "Kondisi"], [[y+1, pm(x+y), nkj(x+y+4440), us(x+y), k[y], ALT[y % 6], "Merek %s" % "XYZ"[y % 3], "Baik"] for y in range(n)], num=True); ttd(ws, 7, ["", "", "Juni 2023", "", "Desember 2023"][q], "Kepala Bidang Pemberdayaan UKM"); x += n; b.use(SAR, "2023-Q%d" % q, cnt(k))
@W("diklat-tanpa-nomor", "no number column, names in alphabetical order of their kecamatan, phone and signature")
def _(b):
    n = 31; k = sorted(ks(n, 2161))
    ws = lst(b, "Hadir tw3 pelatihan ikan asap.xlsx", "Hadir", ["DAFTAR HADIR PESERTA PELATIHAN PENGOLAHAN IKAN ASAP", Q[3]], ["Nama Peserta", "Kecamatan", "Desa/Kelurahan", "Nama Usaha", "No. HP", "Tanda Tangan"], [[pe(i), k[i], ds(k[i], i), us(i), hp(i), "ttd"] for i in range(n)]); ttd(ws, 5, "Juli 2023", "Ketua Panitia"); b.use(PD, "2023-Q3", cnt(k))
@W("ban-nomor-ba", "each recipient with number and date of his own handover record, source of funds, value, sum below")
def _(b):
    n = 29; k = ks(n, 2162); d = [[D(2023, 3, 29), D(2023, 7, 26), D(2023, 11, 15)][i*2 % 3] for i in range(n)]
    ws = lst(b, "Register BAST sarana usaha.xlsx", "register", PEMB+["REGISTER PENYERAHAN BANTUAN SARANA DAN PRASARANA USAHA", "TAHUN 2023"], ["No", "Nama Penerima", "NIK", "Nama Usaha", "Kecamatan", ("Berita Acara Serah Terima", ["Nomor", "Tanggal"]), "Jenis Barang", "Sumber Dana", "Nilai (Rp)"], [[i+1, pm(i), nkj(i+4500), us(i), k[i], "030/%03d/BAST/2023" % (i+1), d[i], ALT[i % 6], ["APBD", "DAK"][i % 3 == 0], rp(i)] for i in range(n)], num=True, center=True); put(ws, ws.next, 2, "JUMLAH", True); put(ws, ws.next, 10, sum(rp(i) for i in range(n)), True); q3(b, SAR, k, d)
