from short import *
KT = ["No", "Kecamatan", "Koperasi Aktif", "Koperasi Tidak Aktif", "Jumlah Koperasi"]
def kop(p, d, c=lambda v: v): return [(m, p, False, c(v)) for m, v in ((A_, d.A), (X_, d.T), (K_, d.J))]
def set_(ws, f): f(ws)

# ---------- other subject ----------
d = D("t13a")
T("nomor-wa-pengurus", {"Koperasi TW II 2024.xlsx": {"TW II": S(["STATUS NOMOR WHATSAPP PENGURUS KOPERASI", "TRIWULAN II TAHUN 2024"], [["No", "Kecamatan", "Aktif", "Tidak Aktif", "Jumlah"]], [d.A, d.T, d.J])}}, "active phone numbers", year=2024)
d = D("t13b")
T("penyuluh-koperasi", {"Peserta diklat 2023.xlsx": {"2023": S(["DIKLAT BAGI PENYULUH KOPERASI LAPANGAN (PPKL)", "TAHUN 2023"], [["No", "Kecamatan Tugas", "Jumlah Peserta Diklat"]], [d.n1])}}, "officers, not members")
d = D("t13c")
T("tempat-pelaksanaan", {"Diklat TW III 2024.xlsx": {"TW III": S(["PESERTA DIKLAT PERKOPERASIAN DAN UMKM", "TRIWULAN III TAHUN 2024"], [["No", "Kecamatan", "Jumlah Peserta"]], [d.p1], ["", "Kecamatan menunjukkan lokasi gedung tempat diklat digelar; asal peserta tidak dirinci."])}}, "district is the venue", year=2024)
d = D("t13d")
T("jam-pelajaran", {"Diklat TW I 2023.xlsx": {"TW I": S(["PESERTA DIKLAT PERKOPERASIAN DAN UMKM", "TRIWULAN I TAHUN 2023"], [["No", "Kecamatan", "Peserta Diklat"], [None, None, "(JPL)"]], [[v * 8 for v in d.n1]])}}, "lesson hours")
d = D("t13e")
T("sp2d-terbit", {"Bantuan sarpras TW IV 2024.xlsx": {"TW IV": S(["BANTUAN SARANA DAN PRASARANA UKM", "TRIWULAN IV TAHUN 2024", "dihitung menurut lembar SP2D yang terbit"], [["No", "Kecamatan", "UKM yang Difasilitasi"]], [d.n2])}}, "payment orders counted", year=2024)
d = D("t13f")
T("kelompok-kub-sepuluh", {"Sarpras 2022.xlsx": {"Sarpras": S(["UKM YANG DIFASILITASI SARANA DAN PRASARANA TAHUN 2022"], [["No", "Kecamatan", "UKM yang Difasilitasi*)"]], [d.n1], ["*) dihitung per KUB; setiap KUB beranggotakan 8 - 12 pelaku usaha"])}}, "groups", year=2022)
d = D("t13g")
T("permohonan-tertolak", {"Izin Usaha TW II 2023.xlsx": {"TW II": S(["UMKM YANG DIFASILITASI IZIN USAHA", "TRIWULAN II TAHUN 2023", "Berkas yang dikembalikan sistem OSS"], [["No", "Kecamatan", "Jumlah UMKM"]], [d.z1])}}, "returned applications")

# ---------- part of the population ----------
d = D("t13h")
T("binaan-perbankan", {"UMKM 2024.xlsx": {"UMKM": S(["JUMLAH UMKM MENURUT KECAMATAN", "Mitra binaan perbankan, Tahun 2024"], [["No", "Kecamatan", "Jumlah UMKM"]], [d.o1])}}, "bank clients", year=2024)
d = D("t13i")
T("di-luar-pertanian", {"UMKM 2023 rev.xlsx": {"UMKM": S(["DATA UMKM TAHUN 2023"], [["No", "Kecamatan", "Mikro", "Kecil", "Menengah", "Jumlah UMKM"]], [d.mi, d.ke, d.me, d.um], ["Cakupan: seluruh lapangan usaha kecuali pertanian, kehutanan dan perikanan"])}}, "without agriculture")
d = D("t13j")
T("ber-nik-koperasi", {"Koperasi aktif TW III 2025.xlsx": {"TW III": S(["KOPERASI AKTIF PER KECAMATAN TRIWULAN III 2025"], [["No", "Kecamatan", "Koperasi Aktif (bersertifikat NIK)"]], [d.A])}}, "certified only", year=2025)
d = D("t13k")
T("lulus-uji-kompetensi", {"Diklat TW IV 2025.xlsx": {"TW IV": S(["PESERTA DIKLAT PERKOPERASIAN DAN UMKM", "TRIWULAN IV TAHUN 2025"], [["No", "Kecamatan", "Peserta"], [None, None, "yang lulus uji kompetensi"]], [d.n3])}}, "passed only", year=2025)
d = D("t13l")
P("tiga-desa-superskrip", {"Posisi koperasi Juni 2023.xlsx": {"Juni": S(["KOPERASI KABUPATEN JENEPONTO", "Per 30 Juni 2023"], [KT], [d.A, d.T, d.J], ["", "¹ baru mencakup 3 dari 8 desa"], name=lambda n: n + "¹" if n == "Tarowang" else n)}}, kop("2023-Q2", d, lambda v: but(v, "Tarowang")), "Tarowang covers three villages")
d = D("t13m")
T("termasuk-usaha-besar", {"Jumlah usaha 2025.xlsx": {"Usaha": S(["JUMLAH UMKM TAHUN 2025"], [["No", "Kecamatan", "Jumlah UMKM"]], [d.um], ["Angka sudah menyertakan usaha besar dan kantor perwakilan"])}}, "with large firms", year=2025)

# ---------- plan, estimate, provisional ----------
d = D("t13n")
T("kuota-di-tab", {"Peserta diklat TW II 2024.xlsx": {"Kuota": S(["PESERTA DIKLAT PERKOPERASIAN DAN UMKM", "TRIWULAN II TAHUN 2024"], [["No", "Kecamatan", "Jumlah Peserta"]], [d.p1])}}, "quota in the tab's name", year=2024)
d = D("t13o")
T("janji-camat", {"Koperasi aktif 2024 per kecamatan.xlsx": {"Lamp": S(["LAMPIRAN PERJANJIAN KINERJA CAMAT TAHUN 2024", "Bidang Koperasi"], [["No", "Kecamatan", "Jumlah Koperasi Aktif"]], [d.A], ["Jeneponto, 8 Januari 2024", "Para Camat menyanggupi angka tersebut"])}}, "promised", year=2024)
d = D("t13p")
T("ancar-ancar", {"UMKM TW III 2023.xlsx": {"TW III": S(["JUMLAH UMKM TRIWULAN III TAHUN 2023", "(ancar-ancar)"], [["No", "Kecamatan", "Jumlah UMKM"]], [d.um])}}, "rough figures")
d = D("t13q"); q = [d.p1, d.p2, d.p3, d.p4]
P("prognosis-tw4", {"Izin usaha 2024.xlsx": {"Izin": S(["UMKM YANG DIFASILITASI IZIN USAHA TAHUN 2024"], [["No", "Kecamatan", "TW I", "TW II", "TW III", "TW IV (prognosis)"]], q)}}, [(IZ, f"2024-Q{k + 1}", False, q[k]) for k in range(3)], "fourth quarter foreseen", year=2024)
d = D("t13r")
def header(ws): ws.oddHeader.center.text = "KONSEP - JANGAN DIKUTIP"
T("kepala-halaman-konsep", {"Koperasi TW IV 2022.xlsx": {"TW IV": S(["DATA KOPERASI KABUPATEN JENEPONTO", "TRIWULAN IV TAHUN 2022"], [KT], [d.A, d.T, d.J], fx=header)}}, "print header says draft, not to be cited", year=2022)
d = D("t13s")
T("latihan-bimtek", {"Form koperasi TW I 2024.xlsx": {"Form": S(["DATA KOPERASI TRIWULAN I TAHUN 2024"], [KT], [d.A, d.T, d.J], ["", "Lembar praktik peserta Bimtek Pengisian Data, angka dikarang instruktur"])}}, "training exercise", year=2024)
d = D("t13t")
T("angka-bruto", {"UMKM 2022.xlsx": {"UMKM": S(["JUMLAH UMKM TAHUN 2022"], [["No", "Kecamatan", "Jumlah UMKM"]], [d.um], ["Angka bruto: usaha yang tutup, pindah atau tercatat dua kali belum dikeluarkan"])}}, "gross, duplicates inside", year=2022)

# ---------- other period, copied, cumulative ----------
d = D("t13u")
T("pinjam-angka-triwulan-lalu", {"Koperasi TW III 2024.xlsx": {"TW III": S(["DATA KOPERASI", "TRIWULAN III TAHUN 2024"], [KT], [d.A, d.T, d.J], ["", "nb: petugas cuti, sementara pinjam angka TW II dulu"])}}, "copied from the quarter before", year=2024)
d = D("t13v"); q = [d.p1, d.p2, d.p3]
P("tw1-bawaan-2022", {"Peserta diklat 2023 TW I-III.xlsx": {"Diklat": S(["PESERTA DIKLAT PERKOPERASIAN DAN UMKM TAHUN 2023"], [["No", "Kecamatan", "TW I*", "TW II", "TW III"]], q, ["* sudah digabung dengan peserta luncuran Desember 2022"])}}, [(PD, "2023-Q2", False, q[1]), (PD, "2023-Q3", False, q[2])], "first quarter carries 2022 participants")
d = D("t13w")
T("baru-sampai-pertengahan", {"Izin TW IV 2023.xlsx": {"TW IV": S(["UMKM YANG DIFASILITASI IZIN USAHA", "TRIWULAN IV TAHUN 2023"], [["No", "Kecamatan", "UMKM Difasilitasi Izin Usaha"]], [d.z1], ["Data ditutup 15 November; sisa triwulan menyusul"])}}, "half a quarter")
d = D("t13x")
T("sejak-awal-rpjmd", {"Sarpras TW II 2023.xlsx": {"TW II": S(["UKM YANG DIFASILITASI SARANA DAN PRASARANA", "TRIWULAN II TAHUN 2023"], [["No", "Kecamatan", "UKM yang Difasilitasi"]], [d.o1], ["Dihimpun dari awal masa RPJMD hingga triwulan ini"])}}, "since the plan's first year")
d = D("t13y")
T("rata-rata-per-triwulan", {"Diklat 2024.xlsx": {"Diklat": S(["PESERTA DIKLAT PERKOPERASIAN DAN UMKM TAHUN 2024"], [["No", "Kecamatan", "Jumlah Peserta"]], [d.p1], ["Nilai tiap kecamatan merupakan rerata empat triwulan, dibulatkan"])}}, "mean of four quarters", year=2024)
d = D("t13z"); mark = ("Binamu", "Kelara", "Rumbia")
P("belati-angka-tahun-silam", {"Koperasi 2025.xlsx": {"2025": S(["JUMLAH KOPERASI TAHUN 2025"], [["No", "Kecamatan", "Jumlah Koperasi"]], [[f"{v} †" if N[i] in mark else v for i, v in enumerate(d.J)]], ["† angka tahun silam"], total=None)}}, [(K_, "2025", False, but(d.J, *mark))], "daggered cells are last year's", year=2025)

# ---------- superseded, exchanged, layout ----------
d = D("t13aa"); e = D("t13aa2")
P("surat-pencabutan", {"Rekap izin TW III (kirim 3 Okt).xlsx": {"TW III": S(["UMKM YANG DIFASILITASI IZIN USAHA", "TRIWULAN III TAHUN 2024"], [["No", "Kecamatan", "UMKM Difasilitasi Izin Usaha"]], [d.z1])},
   "Rekap izin TW III (kirim 17 Okt).xlsx": {"TW III": S(["UMKM YANG DIFASILITASI IZIN USAHA", "TRIWULAN III TAHUN 2024", "Kiriman tanggal 3 Oktober 2024 dicabut dan diganti dengan tabel ini"], [["No", "Kecamatan", "UMKM Difasilitasi Izin Usaha"]], [e.z1])}},
  [(IZ, "2024-Q3", False, e.z1)], "second file withdraws the first", year=2024)
d = D("t13ab")
T("komentar-judul-tertukar", {"Koperasi TW I 2023.xlsx": {"TW I": S(["DATA KOPERASI TRIWULAN I TAHUN 2023"], [["No", "Kecamatan", "Koperasi Aktif", "Koperasi Tidak Aktif"]], [d.A, d.T], fx=lambda ws: comment(ws, "Koperasi Aktif", "judulnya kebalik dgn kolom sebelah, belum sempat diperbaiki"))}}, "headings exchanged (comment)")
d = D("t13ac")
def cross(ws):
    for c in under(ws, "Peserta Diklat"): c.border = Border(diagonal=Side(style="medium"), diagonalUp=True, diagonalDown=True)
T("silang-diagonal", {"Diklat TW II 2025.xlsx": {"TW II": S(["PESERTA DIKLAT PERKOPERASIAN DAN UMKM", "TRIWULAN II TAHUN 2025"], [["No", "Kecamatan", "Peserta Diklat"]], [d.p1], ["Sel bersilang tidak dipakai"], fx=cross)}}, "crossed cells", year=2025)
d = D("t13ad")
T("teks-jauh-batal", {"UMKM TW IV 2024.xlsx": {"TW IV": S(["JUMLAH UMKM TRIWULAN IV TAHUN 2024"], [["No", "Kecamatan", "Jumlah UMKM"]], [d.um], fx=lambda ws: ws.cell(4, 26, "tabel ini gugur, lihat BA rekon"))}}, "far text: the table has lapsed", year=2024)
d = D("t13ae"); e = D("t13ae2")
P("tab-buangan", {"Posisi koperasi Des 2024.xlsx": {"buangan": S(["POSISI KOPERASI PER 31 DESEMBER 2024"], [KT], [d.A, d.T, d.J]), "pakai ini": S(["POSISI KOPERASI PER 31 DESEMBER 2024"], [KT], [e.A, e.T, e.J])}}, kop("2024-Q4", e), "tabs: rubbish / use this one", year=2024)
d = D("t13af")
T("satu-orang-empat-materi", {"Diklat 2022.xlsx": {"Diklat": S(["PESERTA DIKLAT PERKOPERASIAN DAN UMKM TAHUN 2022"], [["No", "Kecamatan", "Jumlah Peserta"]], [[v * 3 for v in d.p1]], ["Tiap peserta muncul sebanyak materi yang diikutinya (paling banyak empat)"])}}, "counted per subject", year=2022)
d = D("t13ag"); oth = ["Batang", "Bandar", "Bawang", "Blado", "Gringsing", "Kandeman", "Limpung", "Reban", "Subah", "Tersono", "Tulis"]
T("kabupaten-batang", {"Contoh dari internet - koperasi 2023.xlsx": {"Koperasi": R([["JUMLAH KOPERASI DI KABUPATEN BATANG"], ["PROVINSI JAWA TENGAH, TAHUN 2023"], [], KT] + [[i + 1, n, d.A[i], d.T[i], d.J[i]] for i, n in enumerate(oth)])}}, "another regency; one name is shared")
d = D("t13ah"); e = D("t13ah2")
P("menurut-dinas-pemeriksa", {"Uji petik BPK koperasi 2023.xlsx": {"Uji": S(["KOPERASI AKTIF PER 31 DESEMBER 2023"], [["No", "Kecamatan", "Koperasi Aktif (catatan dinas, sudah dikoreksi tim pemeriksa)", "Koperasi Aktif (hasil koreksi)"]], [d.A, e.A])}}, [(A_, "2023-Q4", False, e.A)], "two columns, the second is the corrected one")
d = D("t13ai")
T("nisbah-per-desa", {"UMKM per kec 2024.xlsx": {"UMKM": S(["JUMLAH UMKM TAHUN 2024"], [["No", "Kecamatan", "Jumlah UMKM tiap desa"]], [d.o1])}}, "per village", year=2024)
