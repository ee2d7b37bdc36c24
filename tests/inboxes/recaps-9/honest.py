"""Tables that a careful person of the office reads without doubt: the ninth round, structures and remarks of daily life."""
from lib import *

Q1, Q2, Q3, Q4, Y = "2023-Q1", "2023-Q2", "2023-Q3", "2023-Q4", "2023"
AT = ["Koperasi Aktif", "Koperasi Tidak Aktif", "Jumlah Koperasi"]
MKM = ["Usaha Mikro", "Usaha Kecil", "Usaha Menengah", "Jumlah UMKM"]


def A(d, p=Q4): return [("koperasi_aktif", p, False, d.A)]
def T(d, p=Q4): return [("koperasi_tidak_aktif", p, False, d.T)]
def J(d, p=Q4): return [("koperasi_total", p, False, d.J)]
def kop(d, p=Q4): return A(d, p) + T(d, p) + J(d, p)
def um(d, p=Q4): return [("umkm_mikro", p, False, d.mi), ("umkm_kecil", p, False, d.ke), ("umkm_menengah", p, False, d.me), ("umkm_total", p, False, d.um)]
def one(m, v, p=Q4, cum=False): return [(m, p, cum, v)]
def umt(d, p=Q4): return one("umkm_total", d.um, p)
def dik(v, p=Q4, cum=False): return one("peserta_diklat", v, p, cum)
def izin(v, p=Q4, cum=False): return one("umkm_izin_usaha", v, p, cum)
def bant(v, p=Q4, cum=False): return one("ukm_difasilitasi", v, p, cum)
def tgt(v, p=Q4): return one("ukm_target", v, p)
def but(v, *idx): return [None if i in idx else x for i, x in enumerate(v)]
def only(may, *out): return [(m, p, c, but(v, *out)) for m, p, c, v in may]
def minus(v, w): return [a - b for a, b in zip(v, w)]
def SG(place="Jeneponto, 8 Januari 2024", who="Kepala Bidang Kelembagaan,"):
    return ["", place, who, "", "", "Pejabat Contoh, S.E.", "NIP. 19790404 200604 1 002"]
def H(name, area, files, may, note="", **k): case("honest", area, "h-" + name, files, may, note, **k)


# --- cooperatives: words, explanations, remarks -------------------------------------------------------------------
d = D("9-jk")
H("singkatan-dijelaskan", "heading", {"bidang kop JDA TW IV 2023 fix.xlsx": {"kirim": rec(["KERAGAAN KELEMBAGAAN KOPERASI", "KABUPATEN JENEPONTO", "TRIWULAN IV TAHUN 2023"], [["JK", "KA", "KTA"]], [d.J, d.A, d.T], foot=["Keterangan :", "JK  = Jumlah Koperasi", "KA  = Koperasi Aktif", "KTA = Koperasi Tidak Aktif"] + SG())}}, kop(d), "abbreviations explained under the table")
d = D("9-rat")
H("sudah-belum-rat", "heading", {"RAT dan keaktifan TW II 2023.xlsx": {"RAT": rec(["REKAP KOPERASI DAN PELAKSANAAN RAT TAHUN BUKU 2022", "Posisi Triwulan II Tahun 2023"], [["Jumlah Koperasi", "Koperasi Aktif", "Koperasi Tidak Aktif", "Pelaksanaan RAT (Koperasi Aktif)", None], ["^", "^", "^", "Sudah RAT", "Belum RAT"]], [d.J, d.A, d.T, d.n1, minus(d.A, d.n1)])}}, kop(d, Q2), "RAT done and not done beside the active; RAT belongs to the book year 2022, the position to 2023")
d = D("9-mut")
H("mutasi-awal-akhir", "structure", {"mutasi koperasi.xlsx": {"TW III": rec(["MUTASI JUMLAH KOPERASI", "TRIWULAN III TAHUN 2023"], [["Jumlah Koperasi", None, None, None], ["Awal Triwulan", "Bertambah", "Berkurang", "Akhir Triwulan"]], [minus(d.J, minus(d.n1, d.n2)), d.n1, d.n2, d.J], foot=["Bertambah : koperasi baru berbadan hukum", "Berkurang : koperasi dibubarkan"])}}, J(d, Q3), "movement table; the position is the end")
d = D("9-hint")
H("baris-petunjuk", "heading", {"Form isian koperasi TW1 2023 (terisi).xlsx": {"isian": rec(["FORM ISIAN DATA KOPERASI TRIWULAN I TAHUN 2023"], [AT, ["isi dengan angka", "isi dengan angka", "otomatis"]], [d.A, d.T, [F("=C%d+D%d" % (i + 5, i + 5), v) for i, v in enumerate(d.J)]], merge=False)}}, kop(d, Q1), "a row of hints under the headings; formulas for the sum")
d = D("9-num")
H("nomor-kolom-rumus", "heading", {"koperasi jeneponto 2023.xlsx": {"Tabel 4": rec(["Tabel 4. Jumlah Koperasi Aktif dan Tidak Aktif menurut Kecamatan", "Tahun 2023"], [["Aktif", "Tidak Aktif", "Jumlah", "% Aktif"]], [d.A, d.T, d.J, pct(d.A, d.J)], numrow=["(1)", "(2)", "(3)", "(4)", "(5=3+4)", "(6=3/5x100)"], foot=["Sumber : Bidang Kelembagaan Koperasi"])}}, kop(d, Y), "column numbers with their formulas")
d = D("9-bil")
H("dua-bahasa", "heading", {"KDA 2024 bahan koperasi.xlsx": {"5.3": rec(["Tabel 5.3 Jumlah Koperasi menurut Keaktifan dan Kecamatan, 2023", "Table 5.3 Number of Cooperatives by Activity Status and Subdistrict, 2023"], [["Koperasi Aktif\nActive Cooperatives", "Koperasi Tidak Aktif\nInactive Cooperatives", "Jumlah Koperasi\nTotal Cooperatives"]], [d.A, d.T, d.J], no=False, kec="Kecamatan\nSubdistrict", totalword="Kabupaten Jeneponto", foot=["Catatan/Note: keadaan akhir tahun/end of year"])}}, kop(d, Y), "two languages in each heading; the file is named after the book's year")
d = D("9-jenis")
JN = [split(v, 5, f"jn{i}") for i, v in enumerate(d.J)]
H("jenis-lalu-jumlah", "heading", {"Rekap jenis koperasi TW III 2023.xlsx": {"jenis": rec(["JUMLAH KOPERASI MENURUT JENIS", "TRIWULAN III TAHUN 2023"], [["Jenis Koperasi", None, None, None, None, "Jumlah Koperasi"], ["Simpan Pinjam", "Konsumen", "Produsen", "Jasa", "Pemasaran", "^"]], [[x[k] for x in JN] for k in range(5)] + [d.J])}}, J(d, Q3), "kinds and their sum")
d = D("9-jenisstatus")
ka = [split(v, 2, f"ka{i}") for i, v in enumerate(d.A)]; kt = [split(v, 2, f"kt{i}") for i, v in enumerate(d.T)]
H("jenis-per-status", "heading", {"koperasi primer per jenis.xlsx": {"Des 23": rec(["KOPERASI SIMPAN PINJAM DAN NON SIMPAN PINJAM", "TRIWULAN IV TAHUN 2023"], [["Koperasi Simpan Pinjam", None, "Koperasi Non Simpan Pinjam", None, "Seluruh Koperasi", None, None], ["Aktif", "Tidak Aktif", "Aktif", "Tidak Aktif", "Aktif", "Tidak Aktif", "Jumlah"]], [[x[0] for x in ka], [x[0] for x in kt], [x[1] for x in ka], [x[1] for x in kt], d.A, d.T, d.J])}}, kop(d), "two parts and the whole, each with its status")
d = D("9-anggota")
H("anggota-lp", "heading", {"kop+anggota tw4 23.xlsx": {"Sheet1": rec(["REKAPITULASI DATA KOPERASI DAN ANGGOTA", "KAB. JENEPONTO TW IV 2023"], [["Jumlah Koperasi (Unit)", None, None, "Jumlah Anggota (Orang)", None, None], ["Aktif", "Tidak Aktif", "Total", "L", "P", "Jml"]], [d.A, d.T, d.J, d.o1, d.o2, add(d.o1, d.o2)])}}, kop(d), "members beside")
d = D("9-modal")
H("omzet-ribu", "heading", {"data kelembagaan dan usaha 2023.xlsx": {"REKAP": rec(["DATA KELEMBAGAAN DAN USAHA KOPERASI TAHUN 2023"], [["Kelembagaan (unit)", None, None, "Usaha (Rp. 000)", None, None], ["Aktif", "Tdk Aktif", "Jumlah", "Modal Sendiri", "Modal Luar", "Volume Usaha"]], [d.A, d.T, d.J, d.r1, d.r2, d.r3])}}, kop(d, Y), "thousands of rupiah only over the money")
d = D("9-ket")
H("kolom-keterangan", "heading", {"keadaan koperasi - tw2.xlsx": {"Sheet1": rec(["KEADAAN KOPERASI TW II TH. 2023"], [AT + ["Keterangan"]], [d.A, d.T, d.J, txt(None, "sudah dikunjungi", None, None, "kantor pindah", None, None, None, "data dari PPKL", None, None)])}}, kop(d, Q2), "harmless remarks at the right")
d = D("9-mundur")
H("total-paling-atas", "total", {"Tw 3 2023 koperasi (Kadis).xlsx": {"utk Kadis": R([["Ringkasan Koperasi Triwulan III 2023"], [], ["Wilayah", "Jumlah Koperasi", "Aktif", "Tidak Aktif"], ["Kab. Jeneponto", sum(d.J), sum(d.A), sum(d.T)]] + [["Kec. " + N[i], d.J[i], d.A[i], d.T[i]] for i in range(11)])}}, kop(d, Q3), "the regency stands first")
d = D("9-persenbaris")
H("baris-persentase", "total", {"koperasi tw 4 2023 OK.xlsx": {"OK": rec(["DATA KOPERASI TRIWULAN IV TAHUN 2023"], [AT], [d.A, d.T, d.J], foot=[["Persentase", None, pct([sum(d.A)], [sum(d.J)])[0], pct([sum(d.T)], [sum(d.J)])[0], 100]])}}, kop(d), "a row of percentages under the total")
d = D("9-bawah")
H("periode-di-bawah", "period", {"data koperasi.xlsx": {"Rekap": rec(["DATA KOPERASI PER KECAMATAN"], [AT], [d.A, d.T, d.J], foot=["", "Keadaan data : Triwulan III Tahun 2023", "Sumber : Bidang Kelembagaan Koperasi Dinas Koperasi dan UKM"])}}, kop(d, Q3), "period only below the table")
d = D("9-bawah2")
H("periode-hanya-tab", "period", {"rekap koperasi.xlsx": {"TW II 2023": rec(["REKAP KOPERASI SE KAB. JENEPONTO"], [AT], [d.A, d.T, d.J], foot=SG("Bontosunggu, 5 Juli 2023"))}}, kop(d, Q2), "period only on the tab; the signature in the next quarter")
d = D("9-folder")
H("periode-folder", "period", {"2023/TRIWULAN III/Bidang Kelembagaan/Koperasi.xlsx": {"Sheet1": rec(["Data Koperasi"], [AT], [d.A, d.T, d.J])}}, kop(d, Q3), "year and quarter only in the folders")
d = D("9-sem")
H("semester-satu", "period", {"Koperasi Sem I 2023.xlsx": {"Semester I": rec(["KEADAAN KOPERASI", "SEMESTER I TAHUN 2023"], [AT], [d.A, d.T, d.J])}}, kop(d, "2023-S1"), "position of a half-year")
d = D("9-tgl")
H("keadaan-tanggal-tw", "period", {"koperasi akhir tahun.xlsx": {"rekap": rec(["KEADAAN KOPERASI PER 31 DESEMBER 2023 (TRIWULAN IV)"], [["Aktif", "Tidak Aktif", "Total Koperasi"]], [d.A, d.T, d.J], foot=["Dicetak tanggal 12/01/2024"])}}, kop(d), "date and quarter in one line, printed in January 2024")
d = D("9-kode")
H("kode-kemendagri", "district", {"koperasi_kodewilayah_tw4_2023.xlsx": {"data": R([["Rekapitulasi Koperasi TW IV 2023"], [], ["Kode Wilayah", "Nama Kecamatan", "Kop. Aktif", "Kop. Tidak Aktif", "Jumlah Kop."]] + [[CODES[i], N[i].upper(), d.A[i], d.T[i], d.J[i]] for i in sorted(range(11), key=lambda i: CODES[i])] + [[None, "KAB. JENEPONTO", sum(d.A), sum(d.T), sum(d.J)]])}}, kop(d), "Kemendagri code in front, in the order of the codes")
d = D("9-abjad")
H("abjad-huruf-besar", "district", {"KOPERASI TW-I-2023.xlsx": {"Sheet1": rec(["JUMLAH KOPERASI TW-I 2023"], [AT], [d.A, d.T, d.J], order=ALPHA, name=lambda n: "KECAMATAN " + n.upper(), number=lambda k: f"{k}.")}}, kop(d, Q1), "alphabetical, each with the word")
d = D("9-ejaan")
SP = {"Bontoramba": "Bonto Ramba", "Bangkala Barat": "Bangkala Brt.", "Arungkeke": "Arung Keke", "Tamalatea": "Tamalate'a"}
H("ejaan-nama", "district", {"koperasi kec tw4 2023.xlsx": {"rekap": rec(["REKAP KOPERASI TRIWULAN IV 2023"], [AT], [d.A, d.T, d.J], name=lambda n: SP.get(n, n))}}, kop(d), "usual spellings of four districts")
d = D("9-desa")
rows = [["JUMLAH KOPERASI PER KECAMATAN DAN DESA/KELURAHAN"], ["TRIWULAN IV TAHUN 2023"], [], ["No", "Kecamatan / Desa", "Aktif", "Tidak Aktif", "Jumlah"]]
for i, n in enumerate(N):
    vs = VILLAGES[n]; a = split(d.A[i], len(vs), f"a{i}"); t = split(d.T[i], len(vs), f"t{i}")
    rows.append(["I II III IV V VI VII VIII IX X XI".split()[i], "KECAMATAN " + n.upper(), d.A[i], d.T[i], d.J[i]])
    rows += [[k + 1, ("Kel. " if i == 4 and k < 5 else "Desa ") + v, a[k], t[k], a[k] + t[k]] for k, v in enumerate(vs)]
rows.append([None, "JUMLAH KABUPATEN", sum(d.A), sum(d.T), sum(d.J)])
H("desa-di-bawah-kecamatan", "structure", {"koperasi per desa tw4 2023.xlsx": {"per desa": R(rows)}}, kop(d), "villages under each district; the district's row holds their sum")
d = D("9-desa2")
rows = [["UMKM MENURUT DESA DAN KECAMATAN TAHUN 2023"], [], ["No", "Kecamatan", "Desa/Kelurahan", "Jumlah UMKM"]]; k = 0
for i, n in enumerate(N):
    vs = VILLAGES[n]; a = split(d.um[i], len(vs), f"u{i}")
    for j, v in enumerate(vs): k += 1; rows.append([k, n if j == 0 else None, v, a[j]])
    rows.append([None, "Jumlah Kec. " + n, None, d.um[i]])
rows.append([None, "TOTAL KABUPATEN", None, sum(d.um)])
H("subtotal-kecamatan", "structure", {"umkm desa 2023.xlsx": {"Rekap": R(rows)}}, umt(d, Y), "villages with a subtotal row per district")
d = D("9-status-baris")
rows = [["KOPERASI MENURUT STATUS KEAKTIFAN - TRIWULAN II TAHUN 2023"], [], ["No", "Kecamatan", "Status", "Jumlah Koperasi"]]; mg = []
for i, n in enumerate(N):
    r = len(rows) + 1
    rows += [[i + 1, n, "Aktif", d.A[i]], [None, None, "Tidak Aktif", d.T[i]], [None, None, "Jumlah", d.J[i]]]; mg += [f"A{r}:A{r+2}", f"B{r}:B{r+2}"]
H("status-tiga-baris", "structure", {"status koperasi tw 2 2023.xlsx": {"status": R(rows, mg)}}, kop(d, Q2), "three rows per district: active, inactive, sum")
d = D("9-halaman")
rows = [["DAFTAR REKAPITULASI KOPERASI TRIWULAN IV 2023"], [], ["No", "Kecamatan"] + AT] + [[i + 1, N[i], d.A[i], d.T[i], d.J[i]] for i in range(6)]
s = [sum(v[:6]) for v in (d.A, d.T, d.J)]
rows += [[None, "Jumlah dipindahkan"] + s, [], ["Halaman 2"], ["No", "Kecamatan"] + AT, [None, "Jumlah pindahan"] + s] + [[i + 1, N[i], d.A[i], d.T[i], d.J[i]] for i in range(6, 11)] + [[None, "JUMLAH SELURUHNYA", sum(d.A), sum(d.T), sum(d.J)]]
H("jumlah-pindahan", "total", {"rekap koperasi 2 hal.xlsx": {"Sheet1": R(rows)}}, kop(d), "a carried-over sum at the turn of the page")
d = D("9-jauh")
H("mulai-kolom-d", "structure", {"Data Koperasi TW III 2023.xlsx": {"Data": rec(["KOPERASI TRIWULAN III TAHUN 2023"], [AT], [d.A, d.T, d.J], at=(6, 4))}}, kop(d, Q3), "begins at D6")
d = D("9-tigabaris")
H("kepala-tiga-baris", "heading", {"koperasi tw iv 2023 rev kasubag.xlsx": {"rekap": rec(["REKAPITULASI KOPERASI PER KECAMATAN TRIWULAN IV TAHUN 2023"], [["KOPERASI", None, None, None], ["STATUS", None, "JUMLAH", "PERSENTASE AKTIF"], ["AKTIF", "TIDAK AKTIF", "^", "^"]], [d.A, d.T, d.J, pct(d.A, d.J)], kec="KECAMATAN")}}, kop(d), "three rows of heading")
d = D("9-silang")
H("melintang-satuan", "structure", {"matriks koperasi TW4.xlsx": {"matriks": across(["MATRIKS DATA KOPERASI", "TRIWULAN IV TAHUN 2023"], [("Koperasi Aktif", "Unit", d.A), ("Koperasi Tidak Aktif", "Unit", d.T), ("Jumlah Koperasi", "Unit", d.J), ("Anggota Koperasi", "Orang", d.o1), ("Karyawan Koperasi", "Orang", d.n3)], total="Kabupaten")}}, kop(d), "districts across, other subjects below")
d = D("9-kumpul-tab")
H("tab-per-kecamatan", "structure", {"koperasi tw3 2023 per kecamatan.xlsx": {n: R([["DATA KOPERASI KECAMATAN " + n.upper()], ["TRIWULAN III TAHUN 2023"], [], ["No", "Uraian", "Jumlah"], [1, "Koperasi Aktif", d.A[i]], [2, "Koperasi Tidak Aktif", d.T[i]], [3, "Jumlah Koperasi", d.J[i]]]) for i, n in enumerate(N)}}, kop(d, Q3), "one tab per district")
d = D("9-panjang")
H("panjang-uraian", "structure", {"long koperasi tw2 2023.xlsx": {"data": long(["Data Koperasi Triwulan II 2023"], ["No", "Kecamatan", "Uraian", "Nilai", "Satuan"], [[3 * i + k + 1, N[i], u, v[i], "Unit"] for i in range(11) for k, (u, v) in enumerate([("Koperasi Aktif", d.A), ("Koperasi Tidak Aktif", d.T), ("Jumlah Koperasi", d.J)])])}}, kop(d, Q2), "one figure a row")
d = D("9-empat")
d2, d3 = D("9-empat2"), D("9-empat3")
H("stok-per-triwulan", "period", {"koperasi per triwulan 2023.xlsx": {"TW": rec(["PERKEMBANGAN KOPERASI TAHUN 2023"], [["Triwulan I", None, "Triwulan II", None, "Triwulan III", None], ["Aktif", "Jumlah", "Aktif", "Jumlah", "Aktif", "Jumlah"]], [d.A, d.J, d2.A, d2.J, d3.A, d3.J])}}, A(d, Q1) + J(d, Q1) + A(d2, Q2) + J(d2, Q2) + A(d3, Q3) + J(d3, Q3), "positions of three quarters beside each other")
d = D("9-tabthn"); e = D("9-tabthn2")
H("tab-2022-2023", "period", {"koperasi 2022-2023.xlsx": {"2022": rec(["KOPERASI TAHUN 2022"], [AT], [e.A, e.T, e.J]), "2023": rec(["KOPERASI TAHUN 2023"], [AT], [d.A, d.T, d.J])}}, kop(d, Y), "a tab per year")
d = D("9-sebelah")
H("tahun-bersebelahan", "period", {"perbandingan koperasi.xlsx": {"banding": rec(["PERBANDINGAN JUMLAH KOPERASI"], [["Tahun 2022", None, None, "Tahun 2023", None, None], ["Aktif", "Tidak Aktif", "Jumlah"] * 2], [e.A, e.T, e.J, d.A, d.T, d.J])}}, kop(d, Y), "2022 beside 2023")
d = D("9-draftfinal"); e = D("9-draftfinal-x")
H("draf-dan-final", "sheet", {"koperasi tw4 2023.xlsx": {"draf - jangan dipakai": rec(["KOPERASI TW IV 2023 (DRAF)"], [AT], [e.A, e.T, e.J]), "FINAL": rec(["KOPERASI TW IV 2023 (FINAL)"], [AT], [d.A, d.T, d.J])}}, kop(d), "draft tab says not to be used; the final one counts")
d = D("9-revisi")
w = list(d.A); w[4] += 3; wj = add(w, d.T)
H("file-revisi", "file", {"koperasi tw3 2023.xlsx": {"Sheet1": rec(["KOPERASI TW III 2023"], [AT], [w, d.T, wj])}, "koperasi tw3 2023 REVISI.xlsx": {"Sheet1": rec(["KOPERASI TW III 2023 (REVISI)", "Menggantikan data yang dikirim sebelumnya"], [AT], [d.A, d.T, d.J])}}, kop(d, Q3), "the revision says that it replaces the first")
d = D("9-catatan")
H("tab-catatan", "sheet", {"Koperasi TW IV 2023 kirim bappeda.xlsx": {"Catatan": R([["Catatan pengisian"], ["1. Data diambil dari laporan PPKL tiap kecamatan."], ["2. Data sudah dicocokkan dengan ODS per 29 Desember 2023."], ["3. Kontak : staf bidang, Peserta 12"]]), "Data": rec(["KOPERASI TRIWULAN IV TAHUN 2023"], [AT], [d.A, d.T, d.J])}}, kop(d), "a sheet of harmless notes first")
d = D("9-baku")
H("satuan-baris", "heading", {"Data Sektoral 2023 - koperasi.xlsx": {"Sektoral": rec(["DATA STATISTIK SEKTORAL TAHUN 2023", "Urusan : Koperasi, Usaha Kecil dan Menengah"], [["Jumlah Koperasi", "Jumlah Koperasi Aktif", "Jumlah Koperasi Tidak Aktif", "Jumlah Anggota Koperasi"], ["unit", "unit", "unit", "orang"]], [d.J, d.A, d.T, d.o1], merge=False)}}, kop(d, Y), "units in a row of their own")
d = D("9-unitteks")
H("angka-dengan-unit", "value", {"koperasi TW I 2023 dari kec.xlsx": {"Sheet1": rec(["DATA KOPERASI TRIWULAN I 2023"], [AT], [[f"{v} Unit" for v in d.A], [f"{v} Unit" for v in d.T], [f"{v} Unit" for v in d.J]], total=False)}}, kop(d, Q1), "every figure with its unit")
d = D("9-kosong")
H("satu-kecamatan-belum", "value", {"koperasi tw iv 2023 (kurang 1).xlsx": {"Rekap": rec(["KOPERASI TRIWULAN IV TAHUN 2023"], [AT + ["Ket"]], [but(d.A, 9), but(d.T, 9), but(d.J, 9), [None] * 9 + ["belum masuk", None]], total=False)}}, only(kop(d), 9), "one district has not reported; its cells are blank")
d = D("9-komen")
H("komentar-biasa", "heading", {"koperasi tw3 2023.xlsx": {"rekap": rec(["KOPERASI TRIWULAN III TAHUN 2023"], [AT], [d.A, d.T, d.J], fx=lambda ws: comment(ws, "Koperasi Aktif", "sudah dicek dengan PPKL"))}}, kop(d, Q3), "a harmless comment on a heading")
d = D("9-tabdesa")
def hide_tab(ws): ws.sheet_state = "hidden"
H("tab-sembunyi-ref", "sheet", {"koperasi tw2 2023.xlsx": {"REKAP": rec(["KOPERASI TRIWULAN II TAHUN 2023"], [AT], [d.A, d.T, d.J]), "ref": [R([["daftar kecamatan"]] + [[n] for n in N]), hide_tab]}}, kop(d, Q2), "a hidden tab with only the list for a drop-down")
d = D("9-rumustanpa")
def sumraw(ws):
    r = find(ws, "Jumlah Total").row
    for L in "CDE": ws[f"{L}{r}"] = f"=SUM({L}{r-11}:{L}{r-1})"
H("total-tanpa-nilai", "total", {"koperasi tw4 2023 wps.xlsx": {"Sheet1": rec(["KOPERASI TW IV 2023"], [AT], [d.A, d.T, d.J], total=False, foot=[["Jumlah Total"]], fx=sumraw)}}, kop(d), "only the total row holds formulas without stored values")
d = D("9-yth")
H("surat-pengantar", "title", {"balasan permintaan data.xlsx": {"surat": rec([["Kepada Yth."], ["Kepala Bappeda Kab. Jeneponto"], ["Perihal : Penyampaian data koperasi triwulan IV tahun 2023"], "", "Bersama ini kami sampaikan data dimaksud sebagai berikut :"], [AT], [d.A, d.T, d.J], foot=["Demikian disampaikan, atas perhatiannya diucapkan terima kasih."] + SG())}}, kop(d), "the table inside a letter")
d = D("9-sehat")
H("kesehatan-lalu", "heading", {"keragaan koperasi TW4 2023.xlsx": {"keragaan": rec(["KERAGAAN KOPERASI TRIWULAN IV TAHUN 2023"], [["Keaktifan", None, "Jumlah Koperasi", "Sertifikat NIK", "Penilaian Kesehatan"], ["Koperasi Aktif", "Koperasi Tidak Aktif", "^", "^", "^"]], [d.A, d.T, d.J, d.n1, d.n2])}}, kop(d), "certificates and health grading to the right")
d = D("9-lalu-ini"); e = D("9-lalu-ini-x")
H("periode-lalu-dan-ini", "period", {"perkembangan koperasi tw2.xlsx": {"Sheet1": rec(["PERKEMBANGAN KOPERASI", "TRIWULAN II TAHUN 2023"], [["Jumlah Koperasi", None, "Koperasi Aktif", None], ["TW I 2023", "TW II 2023", "TW I 2023", "TW II 2023"]], [e.J, d.J, e.A, d.A])}}, J(e, Q1) + J(d, Q2) + A(e, Q1) + A(d, Q2), "the last quarter beside this one, each named")

# --- UMKM: position -----------------------------------------------------------------------------------------------
d = D("9-um-titik")
H("ribuan-titik", "value", {"umkm tw4 2023 final.xlsx": {"UMKM": rec(["DATA UMKM KABUPATEN JENEPONTO", "TRIWULAN IV TAHUN 2023"], [MKM], [[f"{v:,}".replace(",", ".") for v in d.mi], d.ke, d.me, [f"{v:,}".replace(",", ".") for v in d.um]], total=False)}}, um(d), "thousands written with a dot as text")
d = D("9-um-sektor")
SK = [split(v, 4, f"sk{i}") for i, v in enumerate(d.um)]
H("sektor-lalu-total", "heading", {"UMKM per sektor 2023.xlsx": {"sektor": rec(["UMKM MENURUT SEKTOR USAHA TAHUN 2023"], [["Sektor Usaha", None, None, None, "Jumlah UMKM"], ["Kuliner", "Fesyen", "Kerajinan", "Perdagangan dan lainnya", "^"]], [[x[k] for x in SK] for k in range(4)] + [d.um])}}, umt(d, Y), "sectors and the whole")
d = D("9-um-mutasi")
H("mutasi-umkm", "structure", {"perkembangan umkm TW II 2023.xlsx": {"Sheet1": rec(["PERKEMBANGAN JUMLAH UMKM", "TRIWULAN II TAHUN 2023"], [["Jumlah UMKM Awal", "UMKM Baru", "UMKM Tutup", "Jumlah UMKM Akhir"]], [minus(d.um, minus(d.n1, d.n2)), d.n1, d.n2, d.um], numrow=["1", "2", "3", "4", "5", "6=3+4-5"])}}, umt(d, Q2), "begin, new, closed, end")
d = D("9-um-gender")
H("pemilik-dan-skala", "heading", {"Profil UMKM 2023.xlsx": {"profil": rec(["PROFIL UMKM TAHUN 2023"], [["Skala Usaha", None, None, None, "Tenaga Kerja", None], ["Mikro", "Kecil", "Menengah", "Jumlah UMKM", "L", "P"]], [d.mi, d.ke, d.me, d.um, d.o1, d.o2], totalword="Jeneponto")}}, um(d, Y), "workers beside the scales")
d = D("9-um-dua")
H("dua-tabel-bawah", "structure", {"data dukung IKU TW IV 2023.xlsx": {"data": [rec(["A. DATA KOPERASI TRIWULAN IV TAHUN 2023"], [AT], [d.A, d.T, d.J]), rec(["B. DATA UMKM TRIWULAN IV TAHUN 2023"], [MKM], [d.mi, d.ke, d.me, d.um])]}}, kop(d) + um(d), "two subjects under each other")
d = D("9-um-samping")
H("dua-tabel-samping", "structure", {"kop dan umkm 2023 tw3.xlsx": {"TW III 2023": [rec(["Koperasi"], [["Aktif", "Tidak Aktif", "Jumlah Koperasi"]], [d.A, d.T, d.J], at=(2, 1)), rec(["UMKM"], [["Mikro", "Kecil", "Menengah", "Jumlah UMKM"]], [d.mi, d.ke, d.me, d.um], at=(2, 8))]}}, kop(d, Q3) + um(d, Q3), "two tables side by side, the period on the tab")
d = D("9-um-total")
H("pelaku-usaha-satu-kolom", "heading", {"Jml UMKM kec tw1 2023 (ODS).xlsx": {"umkm": rec(["JUMLAH PELAKU UMKM PER KECAMATAN", "TRIWULAN I TAHUN 2023"], [["Jumlah UMKM (Pelaku Usaha)"]], [d.um], foot=["Sumber: pendataan lengkap koperasi dan UMKM"])}}, umt(d, Q1), "one column")
d = D("9-um-silang")
H("umkm-melintang", "structure", {"UMKM melintang TW4 2023.xlsx": {"rekap": across(["UMKM MENURUT SKALA", "TW IV 2023"], [("Usaha Mikro", None, d.mi), ("Usaha Kecil", None, d.ke), ("Usaha Menengah", None, d.me), ("Jumlah UMKM", None, d.um)], lead=("No", "Uraian", "Ket"), names=["Kec. " + n for n in N], total="Jumlah")}}, um(d), "districts across, empty remark column")

# --- training -------------------------------------------------------------------------------------------------
d = D("9-dk-dash")
ps = [0 if i in (2, 6, 8) else v for i, v in enumerate(d.p1)]
H("strip-nihil", "value", {"diklat tw1 2023.xlsx": {"Diklat": rec(["PESERTA DIKLAT PERKOPERASIAN DAN UMKM", "TRIWULAN I TAHUN 2023"], [["Jumlah Peserta (orang)"]], [["-" if v == 0 else v for v in ps]], foot=["Keterangan : tanda (-) berarti nihil / tidak ada peserta"])}}, dik(ps, Q1), "dash explained as none")
d = D("9-dk-nihil")
ps = [0 if i in (1, 9) else v for i, v in enumerate(d.p1)]
H("kata-nihil", "value", {"izin usaha tw2 2023.xlsx": {"izin": rec(["UMKM YANG DIFASILITASI IZIN USAHA", "TRIWULAN II TAHUN 2023"], [["Jumlah UMKM"]], [[0 if v == 0 else v for v in ps]], foot=["Kecamatan Bangkala Barat dan Kelara nihil pada triwulan ini."])}}, izin(ps, Q2), "zeros confirmed in words below")
d = D("9-dk-bulan")
H("bulan-dalam-tw", "period", {"peserta pelatihan TW II.xlsx": {"Sheet1": rec(["PESERTA PELATIHAN KOPERASI DAN UMKM", "TRIWULAN II TAHUN 2023"], [["April", "Mei", "Juni"]], [d.p4, d.p5, d.p6])}}, dik(d.p4, "2023-04") + dik(d.p5, "2023-05") + dik(d.p6, "2023-06"), "three months of one quarter")
d = D("9-dk-jenis")
H("peserta-jenis-jumlah", "heading", {"Rekap Diklat 2023 TW III.xlsx": {"rekap": rec(["REKAPITULASI PESERTA DIKLAT", "TRIWULAN III TAHUN 2023"], [["Diklat Perkoperasian", "Diklat UMKM", "Jumlah Peserta Diklat"]], [d.p1, d.p2, add(d.p1, d.p2)])}}, dik(add(d.p1, d.p2), Q3), "two kinds and their sum")
d = D("9-dk-keg")
H("kegiatan-dan-peserta", "heading", {"pelatihan tw 4 2023 bid ukm.xlsx": {"pelatihan": rec(["PELAKSANAAN PELATIHAN SDM KOPERASI DAN UMKM TRIWULAN IV 2023"], [["Jumlah Kegiatan (kali)", "Lama (hari)", "Jumlah Peserta (orang)", "Anggaran (Rp)"]], [d.n1, d.n2, d.p1, d.r1])}}, dik(d.p1), "activities, days, persons, budget")
d = D("9-dk-lpj")
H("lp-dua-jenis", "heading", {"diklat L-P TW2 2023.xlsx": {"LP": rec(["PESERTA DIKLAT MENURUT JENIS KELAMIN", "TW II 2023"], [["Peserta Koperasi", None, "Peserta UMKM", None, "Jumlah Peserta"], ["L", "P", "L", "P", "^"]], [d.n1, d.n2, d.n3, d.n4, add(d.n1, d.n2, d.n3, d.n4)])}}, dik(add(d.n1, d.n2, d.n3, d.n4), Q2), "four parts, one sum")
d = D("9-dk-sd")
c2 = add(d.p1, d.p2); c3 = add(c2, d.p3)
H("sd-lalu-ini-sd-ini", "period", {"realisasi diklat tw3 2023.xlsx": {"Sheet1": rec(["REALISASI PESERTA DIKLAT TAHUN 2023"], [["s.d. TW II", "TW III", "s.d. TW III"]], [c2, d.p3, c3])}}, dik(c2, Q2, True) + dik(d.p3, Q3) + dik(c3, Q3, True), "before, this, and up to this quarter")
d = D("9-dk-tw")
H("triwulan-beserta-jumlah", "period", {"Diklat 2023 (4 TW).xlsx": {"diklat": rec(["PESERTA DIKLAT PERKOPERASIAN DAN UMKM TAHUN 2023"], [["TW I", "TW II", "TW III", "TW IV", "Jumlah"]], [d.p1, d.p2, d.p3, d.p4, add(d.p1, d.p2, d.p3, d.p4)])}}, dik(d.p1, Q1) + dik(d.p2, Q2) + dik(d.p3, Q3) + dik(d.p4, Q4), "four quarters and their sum")
d = D("9-dk-panjang")
H("panjang-per-triwulan", "structure", {"data diklat.xlsx": {"data": long(["Peserta Diklat Perkoperasian dan UMKM Tahun 2023"], ["Triwulan", "Kecamatan", "Jumlah Peserta"], [["Triwulan " + q, N[i], v[i]] for q, v in (("I", d.p1), ("II", d.p2)) for i in range(11)])}}, dik(d.p1, Q1) + dik(d.p2, Q2), "quarter, district, figure")
d = D("9-dk-folder")
H("folder-per-tw", "period", {f"Triwulan {q}/diklat.xlsx": {"Sheet1": rec(["PESERTA DIKLAT", "TAHUN 2023"], [["Jumlah Peserta"]], [v])} for q, v in (("I", d.p1), ("II", d.p2), ("III", d.p3))}, dik(d.p1, Q1) + dik(d.p2, Q2) + dik(d.p3, Q3), "the same file in three folders of quarters")
d = D("9-dk-tabtw")
H("tab-per-tw", "period", {"diklat th 2023.xlsx": {t: rec(["PESERTA DIKLAT TAHUN 2023"], [["Laki-laki", "Perempuan", "Jumlah Peserta"]], [v, w, add(v, w)]) for t, v, w in (("TW 1", d.p1, d.p2), ("TW 2", d.p3, d.p4))}}, dik(add(d.p1, d.p2), Q1) + dik(add(d.p3, d.p4), Q2), "one tab per quarter")
d = D("9-dk-tabkec")
H("tab-kecamatan-triwulan", "structure", {"peserta diklat per kec 2023.xlsx": {"Kec. " + n: R([["PESERTA DIKLAT TAHUN 2023"], ["Kecamatan : " + n], [], ["Triwulan", "Jumlah Peserta"], ["Triwulan I", d.p1[i]], ["Triwulan II", d.p2[i]], ["Jumlah", d.p1[i] + d.p2[i]]]) for i, n in enumerate(N)}}, dik(d.p1, Q1) + dik(d.p2, Q2), "a tab per district, the quarters as rows")
d = D("9-dk-target")
H("target-realisasi-diklat", "heading", {"capaian diklat tw iv.xlsx": {"capaian": rec(["TARGET DAN REALISASI PESERTA DIKLAT", "TRIWULAN IV TAHUN 2023"], [["Target Peserta", "Realisasi Peserta", "%"]], [d.nums(20, 40, "t"), d.p1, pct(d.p1, d.nums(20, 40, "t"))])}}, dik(d.p1), "target of persons is no measure; the realisation is read")
d = D("9-dk-bulan12")
H("januari-september", "period", {"pelatihan jan-sep 2023.xlsx": {"bulanan": rec(["PESERTA PELATIHAN KOPERASI DAN UMKM TAHUN 2023"], [["Bulan", None, None, None, None, None, None, None, None], "Jan Feb Mar Apr Mei Jun Jul Agt Sep".split()], [getattr(d, f"z{k}") for k in range(1, 10)])}}, [x for k in range(1, 10) for x in dik(getattr(d, f"z{k}"), f"2023-0{k}")], "nine months under one heading")

# --- permits -----------------------------------------------------------------------------------------------------
d = D("9-iz-satu")
H("izin-terbit-fasilitasi", "heading", {"Fasilitasi NIB TW III 2023.xlsx": {"NIB": rec(["FASILITASI PENERBITAN NOMOR INDUK BERUSAHA (NIB)", "TRIWULAN III TAHUN 2023"], [["Jumlah UMKM yang difasilitasi Izin Usaha (NIB)"]], [d.z1], foot=SG("Jeneponto, 4 Oktober 2023", "Kepala Bidang Pemberdayaan UKM,"))}}, izin(d.z1, Q3), "NIB as the permit")
d = D("9-iz-cum")
c = [d.z1, add(d.z1, d.z2), add(d.z1, d.z2, d.z3)]
H("sampai-dengan-kolom", "period", {"izin usaha kumulatif.xlsx": {"izin": rec(["UMKM DIFASILITASI IZIN USAHA TAHUN 2023"], [["sampai dengan Triwulan I", "sampai dengan Triwulan II", "sampai dengan Triwulan III"]], c, foot=["Angka bersifat kumulatif, tidak untuk dijumlahkan."])}}, izin(c[0], Q1, True) + izin(c[1], Q2, True) + izin(c[2], Q3, True), "running totals and a sentence that says so")
d = D("9-iz-umkm")
H("izin-dan-umkm", "heading", {"IKU 3 TW II 2023.xlsx": {"IKU 3": rec(["DATA DUKUNG IKU 3 TRIWULAN II TAHUN 2023"], [["UMKM difasilitasi izin usaha", "Jumlah seluruh UMKM", "Persentase"]], [d.z1, d.um, pct(d.z1, d.um)], numrow=["1", "2", "3", "4", "5=3:4"])}}, izin(d.z1, Q2) + umt(d, Q2), "numerator and denominator")
d = D("9-iz-agt")
H("izin-bulanan", "period", {"lap. bulanan Agt 2023 - perizinan.xlsx": {"Agt": rec(["LAPORAN FASILITASI PERIZINAN UMKM", "Bulan Agustus 2023"], [["Jumlah UMKM yang difasilitasi"]], [d.z1])}}, izin(d.z1, "2023-08"), "one month")
d = D("9-iz-skala")
H("izin-per-skala", "heading", {"izin usaha per skala TW4 2023.xlsx": {"skala": rec(["UMKM YANG DIFASILITASI IZIN USAHA MENURUT SKALA USAHA", "TRIWULAN IV 2023"], [["Mikro", "Kecil", "Jumlah UMKM yang difasilitasi izin usaha"]], [d.z1, d.n1, add(d.z1, d.n1)])}}, izin(add(d.z1, d.n1)), "scale of the facilitated, not of all UMKM")

# --- aid ------------------------------------------------------------------------------------------------------------
d = D("9-bn-tr")
H("target-realisasi-sisa", "heading", {"bantuan sarpras tw iv 2023.xlsx": {"bantuan": rec(["BANTUAN SARANA DAN PRASARANA BAGI PELAKU USAHA", "TRIWULAN IV TAHUN 2023"], [["Target Pelaku UKM", "Pelaku UKM difasilitasi", "Persentase (%)"]], [d.tg, d.bt, pct(d.bt, d.tg)])}}, tgt(d.tg) + bant(d.bt), "target, done, percent")
d = D("9-bn-alat")
AL = [split(v, 3, f"al{i}") for i, v in enumerate(d.bt)]
H("jenis-alat-penerima", "heading", {"Penerima bantuan alat 2023 TW3.xlsx": {"penerima": rec(["PENERIMA BANTUAN SARANA DAN PRASARANA USAHA", "TRIWULAN III TAHUN 2023"], [["Penerima menurut jenis bantuan (orang)", None, None, "Jumlah Penerima (orang)"], ["Mesin Jahit", "Gerobak", "Peralatan Olahan Pangan", "^"]], [[x[k] for x in AL] for k in range(3)] + [d.bt], foot=["Setiap pelaku usaha hanya menerima satu jenis bantuan."])}}, bant(d.bt, Q3), "kinds of aid; each person counted once")
d = D("9-bn-tw")
H("target-setahun-realisasi-tw", "period", {"IKU4 2023.xlsx": {"IKU 4": rec(["BANTUAN SARANA DAN PRASARANA TAHUN 2023"], [["Target Pelaku UKM Tahun 2023", "Pelaku UKM yang difasilitasi", None, None], ["^", "TW I", "TW II", "TW III"]], [d.tg, d.n1, d.n2, d.n3])}}, tgt(d.tg, Y) + bant(d.n1, Q1) + bant(d.n2, Q2) + bant(d.n3, Q3), "year's target, quarters' realisation")
d = D("9-bn-nilai")
H("nilai-dan-penerima", "heading", {"hibah peralatan TW I 2023.xlsx": {"hibah": rec(["BANTUAN SARANA DAN PRASARANA (HIBAH PERALATAN)", "TW I 2023"], [["Jumlah Penerima", "Jumlah Barang", "Nilai"], ["(orang)", "(unit)", "(Rp)"]], [d.bt, d.nums(20, 60, "b"), d.r1], merge=False)}}, bant(d.bt, Q1), "persons, goods, money with a unit line")
d = D("9-semua")
H("satu-tabel-semua", "heading", {"REKAP IKU TW IV 2023 (final-OK) perencanaan.xlsx": {"Rekap IKU": rec(["REKAP DATA DUKUNG IKU", "TRIWULAN IV TAHUN 2023"], [["Koperasi", None, "UMKM", "Peserta Diklat", "UMKM difasilitasi Izin Usaha", "Bantuan Sarpras", None], ["Jumlah", "Aktif", "Jumlah", "^", "^", "Target UKM", "UKM difasilitasi"]], [d.J, d.A, d.um, d.p1, d.z1, d.tg, d.bt])}}, J(d) + A(d) + umt(d) + dik(d.p1) + izin(d.z1) + tgt(d.tg) + bant(d.bt), "all four indicators in one table")
d = D("9-bn-silang")
H("bantuan-melintang-tw", "structure", {"bantuan melintang.xlsx": {"Sheet1": across(["PELAKU UKM YANG MENDAPATKAN BANTUAN SARANA DAN PRASARANA", "TAHUN 2023"], [("Triwulan I", "Orang", d.n1), ("Triwulan II", "Orang", d.n2), ("Triwulan III", "Orang", d.n3)])}}, bant(d.n1, Q1) + bant(d.n2, Q2) + bant(d.n3, Q3), "quarters as rows, districts across")
d = D("9-bn-l")
H("penerima-lp", "heading", {"Bantuan TW2 2023 kirim 10-7.xlsx": {"kirim": rec(["PENERIMA BANTUAN SARANA DAN PRASARANA USAHA", "TRIWULAN II TAHUN 2023"], [["L", "P", "Jumlah Penerima Bantuan"]], [d.n1, d.n2, add(d.n1, d.n2)], foot=["L = laki-laki, P = perempuan"])}}, bant(add(d.n1, d.n2), Q2), "sex explained below")
