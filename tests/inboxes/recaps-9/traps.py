"""Tables that look right and are not, or only in part: what makes them wrong stands in the workbook, the folder or the file name."""
from honest import *


def X(name, area, files, note="", may=(), **k): case("part" if may else "trap", area, ("p-" if may else "t-") + name, files, list(may), note, **k)


KT = lambda d, titles, **k: rec(titles, [AT], [d.A, d.T, d.J], **k)

# --- a subset ----------------------------------------------------------------------------------------------------
d = D("9t-wanita")
X("hanya-binaan-bawah", "subset", {"koperasi tw4 2023.xlsx": {"Rekap": KT(d, ["REKAP KOPERASI TRIWULAN IV TAHUN 2023"], foot=["Catatan : tabel ini hanya memuat koperasi yang sudah bersertifikat NIK."])}}, "only those with a certificate, said below")
d = D("9t-plut")
X("umkm-binaan-plut", "subset", {"umkm plut tw3 2023.xlsx": {"Sheet1": rec(["DATA UMKM BINAAN PLUT-KUMKM", "TRIWULAN III TAHUN 2023"], [MKM], [d.n1, d.n2, d.n3, add(d.n1, d.n2, d.n3)])}}, "UMKM guided by the PLUT only")
d = D("9t-nib-note")
X("catatan-umkm-ber-nib", "subset", {"umkm 2023 tw4.xlsx": {"UMKM": rec(["DATA UMKM TRIWULAN IV TAHUN 2023"], [["Jumlah UMKM"]], [d.um]), "Baca Dulu": R([["PENJELASAN"], ["Kolom Jumlah UMKM pada tab UMKM hanya UMKM yang sudah memiliki NIB, bukan seluruh UMKM."]])}}, "a notes tab narrows the count")
d = D("9t-rat-sebagai-aktif")
X("catatan-aktif-hanya-rat", "subset", {"koperasi tw4 2023 (isi).xlsx": {"BACA DULU": R([["Petunjuk data"], ["Jangan gunakan kolom Koperasi Aktif dan Koperasi Tidak Aktif: isinya masih koperasi RAT / belum RAT, akan diperbaiki."], ["Kolom Jumlah Koperasi sudah benar."]]), "Data": KT(d, ["KOPERASI TRIWULAN IV TAHUN 2023"])}}, "a notes tab takes two columns away; the total is right", J(d))
d = D("9t-ksp")
X("tab-ksp", "subset", {"koperasi tw 2 2023.xlsx": {"KSP-USP": KT(d, ["REKAPITULASI TRIWULAN II TAHUN 2023", "Khusus Koperasi Simpan Pinjam"])}}, "savings and loan cooperatives only")
d = D("9t-syariah")
X("nama-file-pondok", "subset", {"koperasi pondok pesantren tw4 2023.xlsx": {"Sheet1": KT(d, ["REKAP KOPERASI TRIWULAN IV TAHUN 2023"])}}, "the file is of one group of cooperatives")
d = D("9t-baru")
X("koperasi-baru-2023", "subset", {"koperasi baru 2023.xlsx": {"rekap": rec(["KOPERASI YANG BARU BERDIRI TAHUN 2023"], [["Aktif", "Tidak Aktif", "Jumlah Koperasi"]], [d.n1, d.n2, add(d.n1, d.n2)])}}, "only those founded in the year")
d = D("9t-kur")
X("penerima-kur", "subset", {"umkm penerima kur tw4 2023.xlsx": {"KUR": rec(["JUMLAH UMKM PENERIMA KUR", "TRIWULAN IV 2023"], [["Mikro", "Kecil", "Jumlah UMKM"]], [d.o1, d.n1, add(d.o1, d.n1)])}}, "receivers of credit")
d = D("9t-sampel")
X("sampel-survei", "subset", {"umkm hasil survei 2023.xlsx": {"Sheet1": rec(["HASIL SURVEI UMKM TRIWULAN III TAHUN 2023"], [["Jumlah UMKM"]], [d.o1], foot=["Jumlah UMKM adalah UMKM sampel (responden), bukan populasi."])}}, "a sample")
d = D("9t-desabelum")
X("baru-sebagian-desa", "subset", {"umkm tw1 2023.xlsx": {"Rekap": rec(["JUMLAH UMKM TRIWULAN I TAHUN 2023"], [["Jumlah UMKM"]], [d.o2], foot=["*) Pendataan baru mencakup 2 desa pada tiap kecamatan; jumlah seluruhnya menyusul."])}}, "two villages of each district only")

# --- another subject ----------------------------------------------------------------------------------------------
d = D("9t-anggota")
X("anggota-aktif", "subject", {"koperasi tw4 2023 anggota.xlsx": {"Sheet1": rec(["KOPERASI TRIWULAN IV TAHUN 2023"], [["Anggota Koperasi", None, None], ["Aktif", "Tidak Aktif", "Jumlah"]], [d.o1, d.o2, add(d.o1, d.o2)])}}, "members, not cooperatives")
d = D("9t-pengurus")
X("pengurus-koperasi", "subject", {"data koperasi tw3 2023.xlsx": {"pengurus": rec(["DATA PENGURUS DAN PENGAWAS KOPERASI TRIWULAN III TAHUN 2023"], [["Aktif", "Tidak Aktif", "Jumlah"]], [d.A, d.T, d.J])}}, "the boards")
d = D("9t-rat")
X("rat-sudah-belum", "subject", {"RAT tw 2 2023.xlsx": {"RAT": rec(["KOPERASI TRIWULAN II TAHUN 2023"], [["Jumlah Koperasi", "Pelaksanaan RAT", None], ["^", "Sudah", "Belum"]], [d.J, d.A, d.T])}}, "RAT is not activity; only the total counts", J(d, Q2))
d = D("9t-desakop")
X("desa-berkoperasi", "subject", {"desa berkoperasi 2023.xlsx": {"Sheet1": rec(["DESA/KELURAHAN YANG MEMILIKI KOPERASI TAHUN 2023"], [["Jumlah Desa/Kel.", "Desa ada koperasi aktif", "Desa ada koperasi tidak aktif"]], [[len(VILLAGES[n]) for n in N], [min(len(VILLAGES[n]), v) for n, v in zip(N, d.n1)], d.n2])}}, "villages, not cooperatives")
d = D("9t-tk")
X("tenaga-kerja-umkm", "subject", {"umkm tw4 2023 (tk).xlsx": {"TK": rec(["UMKM TRIWULAN IV TAHUN 2023", "Tenaga Kerja yang Terserap"], [["Usaha Mikro", "Usaha Kecil", "Usaha Menengah", "Jumlah"]], [d.mi, d.ke, d.me, d.um])}}, "workers by scale")
d = D("9t-kartu")
X("peserta-vaksinasi", "subject", {"vaksin umkm tw1 2023.xlsx": {"Sheet1": rec(["PESERTA VAKSINASI BAGI PELAKU UMKM", "TRIWULAN I TAHUN 2023"], [["Jumlah Peserta"]], [d.p1])}}, "people vaccinated, no training")
d = D("9t-pameran")
X("peserta-pameran", "subject", {"peserta tw3 2023.xlsx": {"Sheet1": rec(["REKAP PESERTA TRIWULAN III TAHUN 2023", "Kegiatan : Pameran dan Bazar UMKM"], [["Jumlah Peserta"]], [d.p1])}}, "participants of a fair")
d = D("9t-modal")
X("bantuan-modal-kerja", "subject", {"bantuan tw4 2023.xlsx": {"Sheet1": rec(["PENERIMA BANTUAN LANGSUNG TUNAI (BLT-UMKM)", "TRIWULAN IV TAHUN 2023"], [["Jumlah Penerima"]], [d.bt])}}, "cash aid, not tools")
d = D("9t-kios")
X("aktif-kios-pasar", "subject", {"rekap tw4 2023 kios.xlsx": {"Sheet1": rec(["REKAPITULASI TRIWULAN IV TAHUN 2023", "Kios dan Lapak Pasar Rakyat"], [["Aktif", "Tidak Aktif", "Jumlah"]], [d.A, d.T, d.J])}}, "stalls of the market")

# --- another unit ------------------------------------------------------------------------------------------------
d = D("9t-oh")
X("orang-hari", "unit", {"diklat tw2 2023.xlsx": {"Diklat": rec(["PESERTA DIKLAT PERKOPERASIAN DAN UMKM", "TRIWULAN II TAHUN 2023", "(satuan : orang-hari)"], [["Jumlah Peserta"]], [[v * 3 for v in d.p1]])}}, "person-days")
d = D("9t-paket")
X("paket-bantuan", "unit", {"bantuan sarpras tw3 2023.xlsx": {"Sheet1": rec(["BANTUAN SARANA DAN PRASARANA", "TRIWULAN III TAHUN 2023"], [["Jumlah"], ["(paket)"]], [d.bt], merge=False)}}, "packages, not persons")
d = D("9t-kelompok")
X("kelompok-penerima", "unit", {"bantuan tw2 2023 KUB.xlsx": {"Sheet1": rec(["PENERIMA BANTUAN SARANA DAN PRASARANA", "TRIWULAN II TAHUN 2023"], [["Jumlah Kelompok Penerima (KUB)"]], [d.n1], foot=["1 kelompok terdiri dari 5 s.d. 10 pelaku usaha"])}}, "groups of traders")
d = D("9t-persen")
X("aktif-dalam-persen", "unit", {"koperasi tw4 2023 persen.xlsx": {"Sheet1": rec(["KOPERASI TRIWULAN IV TAHUN 2023"], [["Jumlah Koperasi", "Koperasi Aktif", "Koperasi Tidak Aktif"], ["(unit)", "(%)", "(%)"]], [d.J, [100 * a // j for a, j in zip(d.A, d.J)], [100 - 100 * a // j for a, j in zip(d.A, d.J)]], merge=False)}}, "two columns are percentages in whole numbers", J(d))
d = D("9t-ratus")
X("umkm-dalam-ratusan", "unit", {"umkm 2023.xlsx": {"Sheet1": rec(["JUMLAH UMKM TAHUN 2023", "(dalam ratusan unit)"], [["Jumlah UMKM"]], [[v // 100 for v in d.um]])}}, "hundreds")
d = D("9t-rata")
X("rata-rata-peserta", "unit", {"diklat 2023 rata2.xlsx": {"Sheet1": rec(["RATA-RATA PESERTA PER KEGIATAN DIKLAT TAHUN 2023"], [["Jumlah Peserta"]], [d.p1])}}, "averages per event")
d = D("9t-lembar")
X("izin-lembar", "unit", {"izin usaha tw4 2023.xlsx": {"Izin": rec(["FASILITASI IZIN USAHA UMKM", "TRIWULAN IV TAHUN 2023"], [["Dokumen izin terbit (lembar)", None, None, None], ["NIB", "P-IRT", "Halal", "Jumlah"]], [d.z1, d.n1, d.n2, add(d.z1, d.n1, d.n2)], foot=["Satu UMKM dapat memperoleh lebih dari satu dokumen izin."])}}, "documents, not traders")
d = D("9t-rp")
X("realisasi-rupiah", "unit", {"realisasi bantuan tw4 2023.xlsx": {"Sheet1": rec(["BANTUAN SARANA DAN PRASARANA UKM TRIWULAN IV 2023", "(dalam jutaan rupiah)"], [["Target", "Realisasi", "%"]], [d.tg, d.bt, pct(d.bt, d.tg)])}}, "millions of rupiah")

# --- another time ------------------------------------------------------------------------------------------------
d = D("9t-2022-bawah")
X("keadaan-2022-di-bawah", "period", {"koperasi.xlsx": {"Rekap": KT(d, ["DATA KOPERASI PER KECAMATAN"], foot=["Keadaan per Triwulan IV Tahun 2022"] + SG("Jeneponto, 9 Januari 2023"))}}, "2022, said only below; signed in 2023")
d = D("9t-lima")
X("akumulasi-lima-tahun", "period", {"diklat 2023.xlsx": {"Sheet1": rec(["JUMLAH PESERTA DIKLAT PERKOPERASIAN DAN UMKM", "AKUMULASI TAHUN 2019 - 2023"], [["Jumlah Peserta"]], [d.o1])}}, "five years together")
d = D("9t-duatahun"); e = D("9t-duatahun-b")
X("tumpuk-2022-2023", "period", {"koperasi dua tahun.xlsx": {"Sheet1": [KT(e, ["KOPERASI TAHUN 2022"]), KT(d, ["KOPERASI TAHUN 2023"])]}}, "2022 above, 2023 below", kop(d, Y))
d = D("9t-samping"); e = D("9t-samping-b")
X("samping-2023-2024", "period", {"umkm realisasi dan proyeksi.xlsx": {"Sheet1": [rec(["REALISASI TAHUN 2023"], [MKM], [d.mi, d.ke, d.me, d.um], at=(1, 1)), rec(["PROYEKSI TAHUN 2024"], [MKM], [e.mi, e.ke, e.me, e.um], at=(1, 9))]}}, "the projection stands beside", um(d, Y))
d = D("9t-bintang22")
X("binamu-angka-lama", "period", {"koperasi tw4 2023.xlsx": {"Rekap": KT(d, ["KOPERASI TRIWULAN IV TAHUN 2023"], name=lambda n: n + (" *)" if n == "Binamu" else ""), foot=["*) Kecamatan Binamu memakai angka tahun 2022, belum menyampaikan data 2023."])}}, "one district of last year", only(kop(d), 4))
d = D("9t-folder22")
X("folder-2022", "period", {"Tahun 2022/TW IV/koperasi.xlsx": {"Sheet1": KT(d, ["DATA KOPERASI TRIWULAN IV"])}}, "the folder names another year")
d = D("9t-prog")
X("prognosis-tw4", "period", {"diklat tw4 2023.xlsx": {"Sheet1": rec(["PESERTA DIKLAT TAHUN 2023"], [["Realisasi TW III", "Prognosis TW IV"]], [d.p1, d.p2])}}, "the fourth quarter is a forecast", dik(d.p1, Q3))

# --- planned, asked for, not done ---------------------------------------------------------------------------------
d = D("9t-rencana")
X("rencana-peserta", "plan", {"diklat tw4 2023.xlsx": {"Sheet1": rec(["RENCANA KEGIATAN DIKLAT PERKOPERASIAN DAN UMKM", "TRIWULAN IV TAHUN 2023"], [["Jumlah Peserta"]], [d.p1])}}, "planned")
d = D("9t-calon")
X("calon-penerima", "plan", {"cpcl bantuan tw3 2023.xlsx": {"CPCL": rec(["CALON PENERIMA BANTUAN SARANA DAN PRASARANA", "TRIWULAN III TAHUN 2023"], [["Jumlah Pelaku Usaha"]], [d.bt])}}, "candidates")
d = D("9t-proses")
X("izin-masih-proses", "plan", {"izin tw2 2023.xlsx": {"Sheet1": rec(["FASILITASI IZIN USAHA UMKM TRIWULAN II TAHUN 2023"], [["Jumlah UMKM"]], [d.z1], foot=["Ket : seluruh permohonan masih dalam proses, izin belum ada yang terbit dan belum difasilitasi."])}}, "nothing done yet")
d = D("9t-undangan")
X("undangan-peserta", "plan", {"undangan diklat tw1 2023.xlsx": {"Sheet1": rec(["PESERTA DIKLAT YANG DIUNDANG", "TRIWULAN I TAHUN 2023"], [["Jumlah Peserta"]], [d.p1])}}, "invited, not present")
d = D("9t-batal")
X("kegiatan-batal", "plan", {"diklat tw3 2023.xlsx": {"Sheet1": rec(["PESERTA DIKLAT TRIWULAN III TAHUN 2023"], [["Jumlah Peserta"]], [d.p1], foot=["Kegiatan dibatalkan karena refocusing anggaran."])}}, "the event was cancelled")
d = D("9t-belum")
X("belum-difasilitasi", "plan", {"izin usaha tw4 2023 sisa.xlsx": {"Sheet1": rec(["UMKM YANG BELUM DIFASILITASI IZIN USAHA", "TRIWULAN IV TAHUN 2023"], [["Jumlah UMKM"]], [d.o1])}}, "those not yet helped")
d = D("9t-tgtreal")
X("hanya-target-peserta", "plan", {"target diklat 2023.xlsx": {"Sheet1": rec(["TARGET KINERJA BIDANG PEMBERDAYAAN UKM TAHUN 2023"], [["Target", None, None], ["Peserta Diklat", "UMKM difasilitasi izin usaha", "Jumlah UMKM"]], [d.p1, d.z1, d.um])}}, "targets of three measures")

# --- withdrawn, test, not valid ------------------------------------------------------------------------------------
d = D("9t-salah")
X("folder-salah-kirim", "withdrawn", {"salah kirim - abaikan/koperasi tw4 2023.xlsx": {"Sheet1": KT(d, ["KOPERASI TRIWULAN IV TAHUN 2023"])}}, "the folder says to ignore it")
d = D("9t-batalfile")
X("nama-file-batal", "withdrawn", {"umkm tw3 2023 (DITARIK, tunggu pengganti).xlsx": {"Sheet1": rec(["UMKM TRIWULAN III TAHUN 2023"], [MKM], [d.mi, d.ke, d.me, d.um])}}, "the file's name withdraws it")
d = D("9t-contoh")
X("tab-contoh-isian", "withdrawn", {"form koperasi tw2 2023.xlsx": {"CONTOH PENGISIAN": KT(d, ["KOPERASI TRIWULAN II TAHUN 2023"]), "ISI DI SINI": rec(["KOPERASI TRIWULAN II TAHUN 2023"], [AT], [[None] * 11] * 3, total=False)}}, "an example filled in, the form itself empty")
d = D("9t-simulasi")
X("simulasi-aplikasi", "withdrawn", {"koperasi tw1 2023.xlsx": {"Sheet1": KT(d, ["KOPERASI TRIWULAN I TAHUN 2023"], foot=["Angka dalam tabel ini hanya simulasi untuk uji coba aplikasi."])}}, "a simulation, said below")
d = D("9t-tabcatat")
X("catatan-jangan-dipakai", "withdrawn", {"koperasi tw4 2023.xlsx": {"Rekap": KT(d, ["KOPERASI TRIWULAN IV TAHUN 2023"]), "Catatan": R([["Catatan Kabid:"], ["Data pada tab Rekap jangan digunakan dulu, masih menunggu hasil verifikasi lapangan."]])}}, "a notes tab forbids the use")
d = D("9t-dua")
X("dua-kec-dicek", "withdrawn", {"umkm tw4 2023.xlsx": {"UMKM": rec(["UMKM TRIWULAN IV TAHUN 2023"], [MKM], [d.mi, d.ke, d.me, d.um], foot=["Catatan : data Kecamatan Kelara dan Rumbia diduga tertukar, jangan dipakai sampai ada konfirmasi."])}}, "two districts withdrawn below", only(um(d), 9, 10))
d = D("9t-ketbaris")
X("keterangan-baris-salah", "withdrawn", {"koperasi tw2 2023.xlsx": {"Rekap": rec(["KOPERASI TRIWULAN II TAHUN 2023"], [AT + ["Keterangan"]], [d.A, d.T, d.J, txt(None, None, "data salah, jangan dipakai", None, None, None, None, None, None, None, None)])}}, "a remark in one row", only(kop(d, Q2), 2))
d = D("9t-coret")
def strike(ws):
    from openpyxl.styles import Font
    for row in ws.iter_rows(min_row=4):
        for c in row:
            if c.value is not None: c.font = Font(strike=True)
X("dicoret-semua", "withdrawn", {"bantuan tw3 2023.xlsx": {"Sheet1": rec(["BANTUAN SARANA DAN PRASARANA TRIWULAN III TAHUN 2023", "(data yang dicoret batal, tidak dipakai)"], [["Jumlah Penerima"]], [d.bt], fx=strike)}}, "everything struck through, and said so")
d = D("9t-lamaformat")
X("tidak-berlaku-lagi", "withdrawn", {"koperasi tw3 2023 v1.xlsx": {"Sheet1": KT(d, ["DATA INI TIDAK BERLAKU LAGI", "KOPERASI TRIWULAN III TAHUN 2023"])}}, "first line: no longer valid")
d = D("9t-draf"); e = D("9t-draf-b")
X("tab-lama-baru", "withdrawn", {"koperasi tw4 2023.xlsx": {"salah": KT(e, ["KOPERASI TRIWULAN IV TAHUN 2023"]), "benar": KT(d, ["KOPERASI TRIWULAN IV TAHUN 2023"]), }}, "a tab 'wrong' before a tab 'right'", kop(d))

# --- doubled, running totals ----------------------------------------------------------------------------------------
d = D("9t-sdjumlah"); c = [d.p1, add(d.p1, d.p2), add(d.p1, d.p2, d.p3)]
X("jumlah-dari-kumulatif", "cumulative", {"diklat 2023 tw3.xlsx": {"Sheet1": rec(["PESERTA DIKLAT TAHUN 2023"], [["s.d. TW I", "s.d. TW II", "s.d. TW III", "Jumlah"]], c + [add(*c)])}}, "running totals added in the last column", dik(c[0], Q1, True) + dik(c[1], Q2, True) + dik(c[2], Q3, True))
d = D("9t-bulankum"); c = [d.p1, add(d.p1, d.p2), add(d.p1, d.p2, d.p3)]
X("bulan-kumulatif-catatan", "cumulative", {"izin jan-mar 2023.xlsx": {"Sheet1": rec(["UMKM YANG DIFASILITASI IZIN USAHA TAHUN 2023"], [["Januari", "Februari", "Maret"]], c, foot=["Catatan : angka setiap bulan adalah angka kumulatif sejak Januari."])}}, "months are running totals, said below", izin(c[0], "2023-01", True) + izin(c[1], "2023-02", True) + izin(c[2], "2023-03", True))
d = D("9t-termasuk")
X("termasuk-tw-lalu", "cumulative", {"bantuan tw4 2023.xlsx": {"Sheet1": rec(["PENERIMA BANTUAN SARANA DAN PRASARANA", "TRIWULAN IV TAHUN 2023"], [["Jumlah Penerima"]], [d.bt], foot=["Jumlah di atas sudah termasuk penerima tahun 2022."])}}, "last year's receivers are in it")
d = D("9t-ganda")
X("tercatat-dua-kali", "cumulative", {"diklat tw2 2023.xlsx": {"Sheet1": rec(["PESERTA DIKLAT TRIWULAN II TAHUN 2023"], [["Jumlah Peserta"]], [d.p1], foot=["Perhatian: peserta tercatat dua kali (hari pertama dan hari kedua), jumlah orang sebenarnya menyusul."])}}, "every person counted on both days")
d = D("9t-gabung")
gb = [None if i == 1 else v for i, v in enumerate(d.um)]
X("bangkala-gabung", "district", {"umkm tw3 2023.xlsx": {"Sheet1": rec(["JUMLAH UMKM TRIWULAN III TAHUN 2023"], [["Jumlah UMKM"]], [gb], name=lambda n: n + (" *)" if n == "Bangkala" else ""), foot=["*) termasuk Kecamatan Bangkala Barat"])}}, "two districts in one figure", one("umkm_total", but(d.um, 0, 1), Q3))

# --- exchanged, shifted, against itself ------------------------------------------------------------------------------
d = D("9t-tukar")
X("kepala-tertukar", "heading", {"koperasi tw4 2023.xlsx": {"Rekap": rec(["KOPERASI TRIWULAN IV TAHUN 2023"], [["Koperasi Aktif", "Koperasi Tidak Aktif", "Jumlah Koperasi"]], [d.J, d.T, d.A], numrow=["(1)", "(2)", "(3)", "(4)", "(5=3+4)"])}}, "more active than all: the headings are exchanged")
d = D("9t-geser")
X("nama-tertukar-catatan", "district", {"koperasi tw1 2023.xlsx": {"Rekap": KT(d, ["KOPERASI TRIWULAN I TAHUN 2023"], foot=["Ralat : angka pada tabel bergeser satu baris terhadap nama kecamatan, tabel yang benar akan dikirim ulang."])}}, "rows shifted, said below; a right table will follow")
d = D("9t-ralat")
X("ralat-kepala-kolom", "heading", {"umkm tw2 2023.xlsx": {"UMKM": rec(["UMKM TRIWULAN II TAHUN 2023"], [MKM], [d.mi, d.ke, d.me, d.um], foot=["Ralat : isi kolom Usaha Kecil dan Usaha Menengah salah dan tidak dapat dipakai; kolom lain benar."])}}, "two columns withdrawn below", one("umkm_mikro", d.mi, Q2) + umt(d, Q2))
d = D("9t-duafile"); e = D("9t-duafile-b")
X("dua-file-berbeda", "conflict", {"dari kabid/koperasi tw4 2023.xlsx": {"Sheet1": KT(d, ["KOPERASI TRIWULAN IV TAHUN 2023"])}, "dari staf/koperasi tw4 2023.xlsx": {"Sheet1": rec(["KOPERASI TRIWULAN IV TAHUN 2023"], [AT], [[v + 1 for v in d.A], [v + 2 for v in d.T], [v + 3 for v in d.J]])}}, "two files of one quarter, every figure different")
d = D("9t-provinsi")
X("mutasi-bertambah", "subject", {"mutasi kop tw2 2023.xlsx": {"Mutasi": rec(["MUTASI KOPERASI TRIWULAN II TAHUN 2023"], [["Bertambah", None, None], ["Aktif", "Tidak Aktif", "Jumlah Koperasi"]], [d.n1, d.n2, add(d.n1, d.n2)])}}, "only what was added")
d = D("9t-bintangkol")
X("kolom-berbintang", "heading", {"izin dan umkm tw4 2023.xlsx": {"Sheet1": rec(["DATA UMKM TRIWULAN IV TAHUN 2023"], [["Jumlah UMKM", "UMKM difasilitasi izin usaha **)"]], [d.um, d.z1], foot=["**) angka rencana, realisasi belum tersedia"])}}, "the star below makes one column a plan", umt(d))
d = D("9t-lama2023")
X("gabungan-kop-umkm", "subject", {"pelaku tw3 2023.xlsx": {"Sheet1": rec(["JUMLAH KOPERASI DAN UMKM (DIGABUNG) TRIWULAN III TAHUN 2023"], [["Jumlah"]], [add(d.J, d.um)])}}, "cooperatives and traders in one figure")
d = D("9t-hidden"); e = D("9t-hidden-b")
X("tab-sembunyi-lama", "sheet", {"koperasi tw3 2023.xlsx": {"lama": [KT(e, ["KOPERASI TRIWULAN III TAHUN 2023", "(versi lama, sudah diganti tab REKAP)"]), hide_tab], "REKAP": KT(d, ["KOPERASI TRIWULAN III TAHUN 2023"])}}, "a hidden older version says that it was replaced", kop(d, Q3))
d = D("9t-warna")
def red(ws):
    from openpyxl.styles import PatternFill
    for r in ws.iter_rows(min_row=4):
        if any(c.value in ("Turatea", "Tarowang") for c in r):
            for c in r[:5]: c.fill = PatternFill("solid", fgColor="FFFF0000")
X("merah-tidak-dipakai", "withdrawn", {"koperasi tw4 2023.xlsx": {"Rekap": KT(d, ["KOPERASI TRIWULAN IV TAHUN 2023"], fx=red, foot=["Keterangan : Turatea dan Tarowang (merah) salah input, tidak dipakai."])}}, "two red rows, named in the legend", only(kop(d), 5, 8))
d = D("9t-program")
X("dari-dtks", "subset", {"umkm dtks 2023.xlsx": {"Sheet1": rec(["JUMLAH UMKM TAHUN 2023", "Rumah tangga miskin (DTKS) yang memiliki usaha"], [["Jumlah UMKM"]], [d.o1])}}, "poor households with a business")
