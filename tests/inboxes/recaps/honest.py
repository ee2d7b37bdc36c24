"""Cases that an office worker reads without doubt."""
from lib import *

Q4, Y, T4 = "2023-Q4", "2023", "TRIWULAN IV TAHUN 2023"
KOP = ["PEMERINTAH KABUPATEN JENEPONTO", "DINAS KOPERASI, USAHA KECIL DAN MENENGAH", "Jl. Lanto Dg. Pasewang No. 00 Bontosunggu, Telp. (0419) 000000, Kode Pos 92311", ""]
AT = ["Koperasi Aktif", "Koperasi Tidak Aktif", "Jumlah Koperasi"]


def kop(d, p=Q4): return [("koperasi_aktif", p, False, d.A), ("koperasi_tidak_aktif", p, False, d.T), ("koperasi_total", p, False, d.J)]
def um(d, p=Q4): return [("umkm_mikro", p, False, d.mi), ("umkm_kecil", p, False, d.ke), ("umkm_menengah", p, False, d.me), ("umkm_total", p, False, d.um)]
def one(m, v, p=Q4, cum=False): return [(m, p, cum, v)]


def H(name, area, files, may, note="", **k): case("honest", area, "h-" + name, files, may, note, **k)


# --- titles -----------------------------------------------------------------------------------------------------
d = D("kop1")
H("kop-letterhead", "title", {"Rekap Koperasi TW IV 2023.xlsx": {"Rekap": rec(KOP + ["REKAPITULASI DATA KOPERASI", "MENURUT KECAMATAN DI KABUPATEN JENEPONTO", T4], [AT], [d.A, d.T, d.J], mergetitle=True, foot=SIGN)}}, kop(d), "letterhead, three title lines, signature")
d = D("kop2")
H("kop-program", "title", {"koperasi tw4 2023.xlsx": {"Sheet1": rec([["Urusan", None, ": 2.17 Urusan Pemerintahan Bidang Koperasi, Usaha Kecil dan Menengah"], ["Program", None, ": Program Pengawasan dan Pemeriksaan Koperasi"], ["Bidang", None, ": Kelembagaan Koperasi"], "", "DATA KOPERASI PER KECAMATAN", T4], [AT], [d.A, d.T, d.J])}}, kop(d), "urusan, program and bidang lines above the title")
d = D("kop3")
H("kop-source", "title", {"data koperasi triwulan IV.xlsx": {"TW IV": rec(["JUMLAH KOPERASI AKTIF DAN TIDAK AKTIF", "PER KECAMATAN SE-KABUPATEN JENEPONTO", "KEADAAN TRIWULAN IV TAHUN 2023"], [["Aktif", "Tidak Aktif", "Jumlah"]], [d.A, d.T, d.J], foot=["Sumber : Bidang Kelembagaan Koperasi, Dinas Koperasi dan UKM Kab. Jeneponto", "Keterangan : Jumlah koperasi = koperasi aktif + koperasi tidak aktif"])}}, kop(d), "source and explanation below")
d = D("kop4")
H("kop-lampiran", "title", {"Lampiran Surat Data Koperasi.xlsx": {"Lampiran I": rec(["Lampiran I : Surat Kepala Dinas Koperasi dan UKM Kab. Jeneponto", "Nomor       : 518/00/DKUKM/I/2024", "Tanggal     : 8 Januari 2024", "", "DATA KEADAAN KOPERASI", T4], [AT], [d.A, d.T, d.J], foot=SIGN)}}, kop(d), "the letter's own number and date are of 2024, the data of TW IV 2023")
d = D("kop5")
H("kop-bps", "title", {"Tabel 9.1.xlsx": {"9.1": rec(["Tabel 9.1  Jumlah Koperasi Aktif dan Tidak Aktif Menurut Kecamatan di Kabupaten Jeneponto, 2023", "Table 9.1  Number of Active and Inactive Cooperatives by Subdistrict in Jeneponto Regency, 2023"], [["Aktif\nActive", "Tidak Aktif\nInactive", "Jumlah\nTotal"]], [d.A, d.T, d.J], kec="Kecamatan\nSubdistrict", numrow=["(1)", "(2)", "(3)", "(4)", "(5)"], totalword="Jeneponto", foot=["Sumber/Source: Dinas Koperasi, Usaha Kecil dan Menengah Kabupaten Jeneponto"])}}, kop(d, Y), "BPS style, two languages")
d = D("kop6")
H("kop-perkembangan-laporan", "title", {"LAPORAN TW4.xlsx": {"Koperasi": rec(["LAPORAN PERKEMBANGAN KOPERASI", "KABUPATEN JENEPONTO", T4], [["Jumlah Koperasi Aktif (Unit)", "Jumlah Koperasi Tidak Aktif (Unit)", "Jumlah Koperasi (Unit)"]], [d.A, d.T, d.J])}}, kop(d), "'laporan perkembangan' is the report's name, the headings give the numbers")
d = D("kop7")
H("kop-satuan-unit", "title", {"rekap koperasi.xlsx": {"Rekap": rec(["REKAPITULASI KOPERASI", T4, [None, None, None, None, "Satuan : Unit"]], [AT], [d.A, d.T, d.J])}}, kop(d), "unit line")
d = D("kop8")
H("kop-lkjip", "title", {"Data Dukung LKjIP 2023.xlsx": {"Koperasi": rec(["DATA DUKUNG LAPORAN KINERJA INSTANSI PEMERINTAH (LKjIP) TAHUN 2023", "DINAS KOPERASI DAN UKM KABUPATEN JENEPONTO", "Sasaran Strategis : Meningkatnya Kualitas Kelembagaan Koperasi UKM", "Indikator : Persentase Koperasi Aktif"], [["Jumlah Koperasi Aktif", "Jumlah Seluruh Koperasi", "Persentase (%)"]], [d.A, d.J, pct(d.A, d.J)])}}, [kop(d, Y)[0], kop(d, Y)[2]], "LKjIP support data, indicator named above the table")
d = D("kop9")
H("kop-esakip", "title", {"eSAKIP_bukti dukung IKU 1 TW IV 2023.xlsx": {"IKU 1": rec(["BUKTI DUKUNG CAPAIAN INDIKATOR KINERJA UTAMA (IKU)", "Perangkat Daerah : Dinas Koperasi dan UKM", "Indikator Kinerja : Persentase Koperasi Aktif", "Periode : Triwulan IV Tahun 2023"], [["Koperasi Aktif", "Jumlah Koperasi", "%"]], [d.A, d.J, pct(d.A, d.J)])}}, [kop(d)[0], kop(d)[2]], "evidence sheet for e-SAKIP")
d = D("kop10")
H("kop-31des", "period", {"koperasi tw4 2023.xlsx": {"Sheet1": rec(["DATA KOPERASI KABUPATEN JENEPONTO", "KEADAAN PER 31 DESEMBER 2023"], [AT], [d.A, d.T, d.J])}}, kop(d), "position at the end of the year, file names the quarter")
d = D("kop11")
H("kop-triwulan-words", "period", {"Rekap.xlsx": {"Data": rec(["REKAPITULASI DATA KOPERASI TRIWULAN KETIGA (JULI - SEPTEMBER) TA. 2023"], [AT], [d.A, d.T, d.J])}}, kop(d, "2023-Q3"), "quarter as a word with its months")
d = D("kop12")
H("kop-kabkec", "title", {"Koperasi_Jeneponto_TW4_2023.xlsx": {"per kecamatan": rec(["Kabupaten : Jeneponto", "Provinsi : Sulawesi Selatan", "Periode : Triwulan IV 2023", "Jenis Data : Rekapitulasi Koperasi"], [["Jml. Koperasi", "Jml. Kop. Aktif", "Jml. Kop. Tidak Aktif"]], [d.J, d.A, d.T], kec="Nama Kecamatan", name=lambda n: "Kec. " + n)}}, kop(d), "form head with pairs, abbreviations, total first")
d = D("kop13")
H("kop-one-line", "title", {"kop.xlsx": {"Sheet1": rec(["Jumlah Koperasi yang Aktif dan Tidak Aktif per Kecamatan Tw. IV Thn. 2023"], [["Aktif", "Tdk Aktif", "Total"]], [d.A, d.T, d.J], space=0, kec="KECAMATAN", name=str.upper, totalword="TOTAL")}}, kop(d), "one title line right above the heading, abbreviated period")
d = D("kop14")
H("kop-ta", "title", {"01. Data Koperasi TW IV TA 2023 (Bidang Kelembagaan).xlsx": {"Rekap Kop": rec(["REKAP KOPERASI PER KECAMATAN", "TW. IV T.A. 2023"], [["KOPERASI AKTIF", "KOPERASI NON AKTIF", "JUMLAH KOPERASI"]], [d.A, d.T, d.J], kec="KECAMATAN", name=str.upper)}}, kop(d), "numbered file name with the division in brackets")
d = D("kop15")
H("kop-folder", "sheetname", {"Bidang Kelembagaan Koperasi/2023/Triwulan IV/Rekap Koperasi.xlsx": {"Rekap": rec(["REKAPITULASI KOPERASI", "KABUPATEN JENEPONTO"], [AT], [d.A, d.T, d.J])}}, kop(d), "period only in the folders")
d = D("kop16")
H("kop-dekopinda-note", "title", {"koperasi tw iv.xlsx": {"Rekap": rec(["REKAPITULASI KOPERASI", T4], [AT], [d.A, d.T, d.J], foot=["", "Tembusan :", "1. Kepala Bappeda Kab. Jeneponto", "2. Ketua Dekopinda Kab. Jeneponto", "3. Arsip"])}}, kop(d), "copies named below the table")
d = D("kop17")
H("kop-note-permen", "title", {"koperasi.xlsx": {"TW4": rec(["DATA KOPERASI AKTIF DAN TIDAK AKTIF", T4], [AT], [d.A, d.T, d.J], foot=["Catatan:", "- Koperasi aktif adalah koperasi yang melaksanakan RAT dan/atau melakukan kegiatan usaha", "- Data bersumber dari ODS Kementerian Koperasi dan UKM"])}}, kop(d), "definition of active as a note")

# --- groups and columns beside -------------------------------------------------------------------------------------
for tag, kw in (("merged", {}), ("unmerged", {"merge": False}), ("gap", {"merge": False, "gap": 1})):
    d = D("anggota" + tag); L, P = d.o1, d.o2
    H("kop-anggota-" + tag, "heading", {"Koperasi dan Anggota TW IV 2023.xlsx": {"Rekap": rec(["REKAPITULASI KOPERASI DAN ANGGOTA KOPERASI", T4], [["Jumlah Koperasi (Unit)", None, None, "Jumlah Anggota (Orang)", None, None], ["Aktif", "Tidak Aktif", "Jumlah", "L", "P", "Jumlah"]], [d.A, d.T, d.J, L, P, add(L, P)], **kw)}}, kop(d), "members beside, group labels " + tag)
d = D("modal")
H("kop-modal", "heading", {"koperasi tw4.xlsx": {"Keragaan": rec(["KERAGAAN KOPERASI", "KABUPATEN JENEPONTO", T4], [["Jumlah Koperasi", "Aktif", "Tidak Aktif", "Anggota (orang)", "Manajer (orang)", "Karyawan (orang)", "Modal Sendiri (Rp)", "Modal Luar (Rp)", "Asset (Rp)", "Volume Usaha (Rp)", "SHU (Rp)"]], [d.J, d.A, d.T, d.o1, d.n1, d.n2, d.r1, d.r2, d.r3, d.r4, d.r5])}}, kop(d), "keragaan koperasi: capital, volume, SHU beside")
d = D("keragaan2")
H("kop-keragaan-group", "heading", {"keragaan koperasi tw iv 2023.xlsx": {"Keragaan": rec(["KERAGAAN KOPERASI " + T4], [["KOPERASI (UNIT)", None, None, "RAT (UNIT)", "MODAL (Rp)", None, "VOLUME USAHA (Rp)"], ["JUMLAH", "AKTIF", "TIDAK AKTIF", "^", "SENDIRI", "LUAR", "^"]], [d.J, d.A, d.T, d.n1, d.r1, d.r2, d.r3], name=str.upper)}}, kop(d), "three groups and two single headings over two rows")
d = D("rat"); rat = [a - a // 3 for a in d.A]
H("kop-rat-beside", "heading", {"rekap kop.xlsx": {"TW IV": rec(["REKAPITULASI KOPERASI", T4], [["Jumlah Koperasi", "Koperasi Aktif", "Koperasi Tidak Aktif", "Koperasi yang RAT", "% RAT"]], [d.J, d.A, d.T, rat, pct(rat, d.A)])}}, kop(d), "RAT and its percent beside")
d = D("nik"); s1 = [j // 4 for j in d.J]
H("kop-nik-beside", "heading", {"koperasi tw4 2023.xlsx": {"Rekap": rec(["REKAP KOPERASI DAN SERTIFIKAT NIK", T4], [["Koperasi", None, None, "Sertifikat NIK", None], ["Aktif", "Tidak Aktif", "Jumlah", "Sudah", "Belum"]], [d.A, d.T, d.J, s1, [j - s for j, s in zip(d.J, s1)]])}}, kop(d), "NIK certificate beside")
d = D("persen")
H("kop-persen", "heading", {"koperasi aktif tw4.xlsx": {"Sheet1": rec(["PERSENTASE KOPERASI AKTIF", T4], [["Jumlah Seluruh Koperasi", "Jumlah Koperasi Aktif", "Persentase Koperasi Aktif (%)"]], [d.J, d.A, pct(d.A, d.J)], totalword="Jumlah")}}, [kop(d)[0], kop(d)[2]], "percent title, counts and percent as columns")
d = D("numrow")
H("kop-numrow", "heading", {"rekap.xlsx": {"Rekap": rec(["REKAPITULASI KOPERASI", T4], [["Aktif", "Tidak Aktif", "Jumlah", "Ket."]], [d.A, d.T, d.J, txt("-", None, "-")], numrow=["1", "2", "3", "4", "5 = 3 + 4", "6"])}}, kop(d), "numbering row with a formula in words, remarks")
d = D("status")
H("kop-status-group", "heading", {"data.xlsx": {"koperasi": rec(["Data Koperasi", "Triwulan IV Tahun 2023"], [["Jumlah Koperasi", "Status Keaktifan", None], ["^", "Aktif", "Tidak Aktif"]], [d.J, d.A, d.T])}}, kop(d), "total and the status under a group")
d = D("banyaknya")
H("kop-banyaknya", "heading", {"koperasi.xlsx": {"Rekap": rec(["BANYAKNYA KOPERASI MENURUT KECAMATAN", T4], [["Banyaknya Koperasi", None, None], ["Aktif", "Tidak Aktif", "Jumlah"]], [d.A, d.T, d.J])}}, kop(d), "banyaknya as the group label")
d = D("kodewil")
H("kop-desa-penduduk", "heading", {"Profil kecamatan TW IV 2023.xlsx": {"Profil": rec(["PROFIL KOPERASI PER KECAMATAN", T4], [["Jumlah Desa/Kelurahan", "Jumlah Penduduk (Jiwa)", "Jumlah Koperasi", "Koperasi Aktif", "Koperasi Tidak Aktif"]], [[14, 8, 12, 12, 13, 11, 6, 7, 8, 10, 12], [v * 41 for v in d.o1], d.J, d.A, d.T])}}, kop(d), "villages and inhabitants beside")
d = D("jenis"); k1, k2, k3 = d.n1, d.n2, d.n3; rest = d.nums(15, 25, "rest"); J = add(k1, k2, k3, rest); A = [j - 6 for j in J]
H("kop-jenis-total", "heading", {"koperasi menurut jenis tw4 2023.xlsx": {"Rekap": rec(["REKAPITULASI KOPERASI MENURUT JENIS", T4], [["Jenis Koperasi", None, None, None, "Jumlah Koperasi", "Koperasi Aktif"], ["KUD", "KPRI", "KSU", "Lainnya", "^", "^"]], [k1, k2, k3, rest, J, A])}}, [("koperasi_total", Q4, False, J), ("koperasi_aktif", Q4, False, A)], "by kind with the number of all cooperatives")
d = D("quarters"); cols = []; may = []
for q in range(1, 5):
    a = [v + q for v in d.A]; j = [v + 4 for v in d.J]; cols += [a, j]
    may += [("koperasi_aktif", f"2023-Q{q}", False, a), ("koperasi_total", f"2023-Q{q}", False, j)]
H("kop-quarters", "heading", {"koperasi 2023.xlsx": {"Rekap": rec(["PERKEMBANGAN JUMLAH KOPERASI PER TRIWULAN", "TAHUN 2023"], [["TRIWULAN I", None, "TRIWULAN II", None, "TRIWULAN III", None, "TRIWULAN IV", None], ["Aktif", "Jumlah"] * 4], cols)}}, may, "four quarters as groups")
d = D("heads3")
H("kop-three-heads", "heading", {"koperasi tw4.xlsx": {"Rekap": rec(["REKAPITULASI DATA KOPERASI", T4], [["DATA KELEMBAGAAN", None, None, "DATA USAHA", None], ["JUMLAH KOPERASI", None, None, "VOLUME USAHA", "SHU"], ["AKTIF", "TIDAK AKTIF", "JUMLAH", "(Rp)", "(Rp)"]], [d.A, d.T, d.J, d.r1, d.r2])}}, kop(d), "three heading rows")
d = D("unitrow")
H("kop-unit-row", "heading", {"rekap kop tw 4.xlsx": {"Rekap": rec(["REKAPITULASI KOPERASI", T4], [["Aktif", "Tidak Aktif", "Jumlah", "Anggota"], ["(unit)", "(unit)", "(unit)", "(orang)"]], [d.A, d.T, d.J, d.o1])}}, kop(d), "row of units below the heading")
d = D("years"); a22 = [v - 2 for v in d.A]
H("kop-two-years", "heading", {"koperasi aktif.xlsx": {"Rekap": rec(["KOPERASI AKTIF PER KECAMATAN", "TAHUN 2022 DAN 2023"], [["Koperasi Aktif", None, "Jumlah Koperasi", None], ["2022", "2023", "2022", "2023"]], [a22, d.A, [v - 1 for v in d.J], d.J])}}, [kop(d, Y)[0], kop(d, Y)[2]], "two years beside each other; only 2023 is of this year", only=False)

# --- UMKM ------------------------------------------------------------------------------------------------------------
MK = ["Usaha Mikro", "Usaha Kecil", "Usaha Menengah", "Jumlah UMKM"]
d = D("um1")
H("umkm-skala", "title", {"Data UMKM TW IV 2023.xlsx": {"UMKM": rec(KOP + ["REKAPITULASI DATA USAHA MIKRO, KECIL DAN MENENGAH (UMKM)", "MENURUT SKALA USAHA DAN KECAMATAN", T4], [MK], [d.mi, d.ke, d.me, d.um], foot=SIGN)}}, um(d), "scale, letterhead")
d = D("um2")
H("umkm-tk-omzet", "heading", {"umkm tw4.xlsx": {"Rekap UMKM": rec(["DATA UMKM KABUPATEN JENEPONTO", T4], [["Jumlah UMKM (Unit)", None, None, None, "Tenaga Kerja (Orang)", None, None, "Omzet (Rp)", "Aset (Rp)"], ["Mikro", "Kecil", "Menengah", "Jumlah", "L", "P", "Jumlah", "^", "^"]], [d.mi, d.ke, d.me, d.um, d.o1, d.o2, add(d.o1, d.o2), d.r1, d.r2])}}, um(d), "workers, turnover, assets beside")
d = D("um3")
H("umkm-tk-unmerged", "heading", {"umkm tw4 2023.xlsx": {"Sheet1": rec(["REKAP UMKM", T4], [["Skala Usaha", None, None, None, "Tenaga Kerja", None], ["Mikro", "Kecil", "Menengah", "Jumlah", "Laki-laki", "Perempuan"]], [d.mi, d.ke, d.me, d.um, d.o1, d.o2], merge=False)}}, um(d), "unmerged groups")
d = D("um4")
H("umkm-total-only", "title", {"Jumlah UMKM.xlsx": {"2023": rec(["JUMLAH UMKM PER KECAMATAN", "TAHUN 2023"], [["Jumlah UMKM"]], [d.um], foot=["Sumber: Bidang Pemberdayaan UKM"])}}, one("umkm_total", d.um, Y), "one column")
d = D("um5")
H("umkm-bps", "title", {"tabel umkm.xlsx": {"Tabel": rec(["Tabel 4. Banyaknya Usaha Mikro, Kecil, dan Menengah Menurut Kecamatan di Kabupaten Jeneponto Tahun 2023"], [["Mikro", "Kecil", "Menengah", "Jumlah"]], [d.mi, d.ke, d.me, d.um], numrow=["(1)", "(2)", "(3)", "(4)", "(5)", "(6)"], totalword="Kabupaten Jeneponto", foot=["Sumber : Dinas Koperasi dan UKM Kabupaten Jeneponto"])}}, um(d, Y), "table with a number")
d = D("um6"); s = [d.nums(100, 300, f"s{i}") for i in range(4)]
H("umkm-sektor-total", "heading", {"umkm menurut sektor tw4 2023.xlsx": {"Rekap": rec(["REKAPITULASI UMKM MENURUT SEKTOR USAHA", T4], [["Sektor Usaha", None, None, None, "Jumlah UMKM"], ["Perdagangan", "Industri Pengolahan", "Jasa", "Pertanian", "^"]], s + [add(*s)])}}, one("umkm_total", add(*s)), "by sector with the number of all UMKM")
d = D("um7"); wl = [u * 2 // 5 for u in d.um]
H("umkm-pemilik", "heading", {"umkm tw iv.xlsx": {"UMKM": rec(["REKAP UMKM PER KECAMATAN", T4], [["Jumlah UMKM", "Pemilik", None], ["^", "Laki-laki", "Perempuan"]], [d.um, [u - w for u, w in zip(d.um, wl)], wl])}}, one("umkm_total", d.um), "owners' sex beside")
d = D("um8")
H("umkm-kur-beside", "heading", {"umkm tw4.xlsx": {"UMKM": rec(["REKAP DATA UMKM", T4], [["Mikro", "Kecil", "Menengah", "Jumlah UMKM", "Penerima KUR", "Penerima BPUM"]], [d.mi, d.ke, d.me, d.um, d.o1, d.n1])}}, um(d), "KUR and BPUM receivers beside")
d = D("um9")
H("umkm-abbrev", "heading", {"Rekap UMKM TW4.xlsx": {"TW4": rec(["REKAP UMKM PER KEC. TW IV 2023"], [["U. Mikro", "U. Kecil", "U. Menengah", "Jml UMKM"]], [d.mi, d.ke, d.me, d.um], kec="Kec.", nohead="No.", totalword="Jml")}}, um(d), "abbreviated headings")
d = D("um10")
H("umkm-sidt", "title", {"UMKM_Jeneponto_TW4.xlsx": {"Rekap": rec(["REKAPITULASI JUMLAH UMKM PER KECAMATAN", T4, "Sumber Data : SIDT-KUMKM (diolah)"], [MK], [d.mi, d.ke, d.me, d.um])}}, um(d), "source line above the table")

# --- diklat ----------------------------------------------------------------------------------------------------------
JP = "Jumlah Peserta"
d = D("dk1")
H("diklat-kop-umkm", "heading", {"Peserta Diklat TW IV 2023.xlsx": {"Rekap": rec(["REKAPITULASI PESERTA DIKLAT PERKOPERASIAN DAN UMKM", T4], [["Peserta dari Koperasi", "Peserta dari UMKM", JP]], [d.p1, d.p2, add(d.p1, d.p2)])}}, one("peserta_diklat", add(d.p1, d.p2)), "two parts and their sum")
d = D("dk2")
H("diklat-lp", "heading", {"diklat tw4.xlsx": {"Rekap": rec(["PESERTA DIKLAT PERKOPERASIAN DAN UMKM", T4], [["Peserta Diklat (Orang)", None, None], ["L", "P", "Jumlah"]], [d.p1, d.p2, add(d.p1, d.p2)])}}, one("peserta_diklat", add(d.p1, d.p2)), "L, P and sum under the group")
d = D("dk3")
H("diklat-tw", "heading", {"rekap diklat 2023.xlsx": {"Rekap": rec(["REKAP PESERTA DIKLAT PERKOPERASIAN DAN UMKM", "TAHUN ANGGARAN 2023", "(Satuan : Orang)"], [[JP, None, None, None], ["TW I", "TW II", "TW III", "TW IV"]], [d.p1, d.p2, d.p3, d.p4])}}, [("peserta_diklat", f"2023-Q{q}", False, getattr(d, f"p{q}")) for q in range(1, 5)], "four quarters")
d = D("dk3b")
H("diklat-tw-jumlah", "heading", {"rekap diklat 2023.xlsx": {"Rekap": rec(["REKAP PESERTA DIKLAT PERKOPERASIAN DAN UMKM", "TAHUN 2023"], [[JP + " per Triwulan", None, None, None, JP + " Tahun 2023"], ["I", "II", "III", "IV", "^"]], [d.p1, d.p2, d.p3, d.p4, add(d.p1, d.p2, d.p3, d.p4)])}}, [("peserta_diklat", f"2023-Q{q}", False, getattr(d, f"p{q}")) for q in range(1, 5)] + one("peserta_diklat", add(d.p1, d.p2, d.p3, d.p4), Y), "four quarters and the year")
d = D("dk4")
H("diklat-months", "heading", {"diklat tw iv.xlsx": {"TW IV": rec(["JUMLAH PESERTA DIKLAT PERKOPERASIAN DAN UMKM", T4], [["Peserta Diklat", None, None], ["Oktober", "Nopember", "Desember"]], [d.p1, d.p2, d.p3])}}, [("peserta_diklat", f"2023-{9+i}", False, getattr(d, f"p{i}")) for i in (1, 2, 3)], "months of the quarter")
d = D("dk5")
H("diklat-sd", "period", {"Diklat s.d. TW III 2023.xlsx": {"Rekap": rec(["REALISASI PESERTA DIKLAT PERKOPERASIAN DAN UMKM", "SAMPAI DENGAN TRIWULAN III TAHUN 2023"], [["Jumlah Peserta (Orang)"]], [d.p1])}}, one("peserta_diklat", d.p1, "2023-Q3", True), "running total to quarter III")
d = D("dk6")
H("diklat-sd-two", "period", {"diklat.xlsx": {"Sheet1": rec(["PESERTA DIKLAT PERKOPERASIAN DAN UMKM", "TAHUN 2023"], [["Triwulan II", "s.d. Triwulan II"]], [d.p2, add(d.p1, d.p2)])}}, one("peserta_diklat", d.p2, "2023-Q2") + one("peserta_diklat", add(d.p1, d.p2), "2023-Q2", True), "the quarter and the running total beside each other")
d = D("dk7")
H("diklat-budget", "heading", {"Rekap Diklat TW IV.xlsx": {"Rekap": rec(KOP + ["REKAPITULASI KEGIATAN DIKLAT PERKOPERASIAN DAN UMKM", T4], [["Jumlah Kegiatan", "Jumlah Peserta (Orang)", "Pagu Anggaran (Rp)", "Realisasi Anggaran (Rp)", "%"]], [d.n1, d.p1, d.r1, d.r1, [100] * 11])}}, one("peserta_diklat", d.p1), "number of courses and budget beside")
d = D("dk8")
files = {f"Bidang Pemberdayaan UKM/Diklat TW {r} 2023.xlsx": {"Peserta": rec(["PESERTA DIKLAT PERKOPERASIAN DAN UMKM", f"TRIWULAN {r} TAHUN 2023"], [["Jumlah Peserta"]], [getattr(d, f"p{i+1}")])} for i, r in enumerate(["I", "II", "III", "IV"])}
H("diklat-four-files", "sheetname", files, [("peserta_diklat", f"2023-Q{q}", False, getattr(d, f"p{q}")) for q in range(1, 5)], "one file a quarter")
d = D("dk9")
H("diklat-tabs", "sheetname", {"Rekap Peserta Diklat 2023.xlsx": {f"TW {r}": rec(["PESERTA DIKLAT PERKOPERASIAN DAN UMKM", "TAHUN 2023"], [["Laki-laki", "Perempuan", "Jumlah Peserta"]], [d.nums(2, 9, f"l{i}"), d.nums(2, 9, f"w{i}"), add(d.nums(2, 9, f"l{i}"), d.nums(2, 9, f"w{i}"))]) for i, r in enumerate(["I", "II", "III", "IV"])}}, [("peserta_diklat", f"2023-Q{i+1}", False, add(d.nums(2, 9, f"l{i}"), d.nums(2, 9, f"w{i}"))) for i in range(4)], "one tab a quarter, L and P before the sum")
d = D("dk10"); p = [v if i % 4 else "-" for i, v in enumerate(d.p1)]
H("diklat-dash", "structure", {"peserta diklat tw4 2023.xlsx": {"Rekap": rec(["PESERTA DIKLAT PERKOPERASIAN DAN UMKM", T4], [["Jumlah Peserta"]], [p], total=False)}}, one("peserta_diklat", [0 if v == "-" else v for v in p]), "dashes are zero")
d = D("dk11")
H("diklat-tempat", "title", {"Bimtek TW IV.xlsx": {"Rekap": rec(["REKAPITULASI PESERTA PELATIHAN / BIMTEK / DIKLAT", "PERKOPERASIAN DAN UMKM TRIWULAN IV TAHUN 2023", "Penanggung Jawab : Bidang Pemberdayaan UKM"], [["Jumlah Peserta (Org)"]], [d.p1])}}, one("peserta_diklat", d.p1), "pelatihan / bimtek / diklat")

# --- izin --------------------------------------------------------------------------------------------------------------
d = D("iz1")
H("izin-fasilitasi", "title", {"Fasilitasi Izin Usaha TW IV 2023.xlsx": {"Rekap": rec(["Program : Pemberdayaan Usaha Menengah, Usaha Kecil, dan Usaha Mikro (UMKM)", "REKAPITULASI UMKM YANG DIFASILITASI IZIN USAHA", T4], [["Jumlah UMKM yang Difasilitasi Izin Usaha"]], [d.z1], foot=SIGN)}}, one("umkm_izin_usaha", d.z1), "program line, full heading")
d = D("iz2"); n = d.nums(250, 900, "n")
H("izin-umkm-persen", "heading", {"izin usaha tw4.xlsx": {"IKU 3": rec(["PERSENTASE KOPERASI UKM YANG DIFASILITASI IZIN USAHA", T4], [["Jumlah UMKM", "UMKM yang Difasilitasi Izin Usaha", "Persentase"]], [n, d.z1, pct(d.z1, n)])}}, one("umkm_total", n) + one("umkm_izin_usaha", d.z1), "denominator, numerator and percent")
d = D("iz3")
H("izin-months", "heading", {"Rekap izin.xlsx": {"TW II": rec(["JUMLAH UMKM YANG DIFASILITASI IZIN USAHA", "TRIWULAN II TAHUN 2023"], [["April", "Mei", "Juni"]], [d.z1, d.z2, d.z3])}}, [("umkm_izin_usaha", f"2023-0{3+i}", False, getattr(d, f"z{i}")) for i in (1, 2, 3)], "three months")
d = D("iz4")
H("izin-sd", "period", {"izin usaha.xlsx": {"Sheet1": rec(["UMKM YANG DIFASILITASI IZIN USAHA", "S/D TRIWULAN II TAHUN 2023"], [["Jumlah UMKM yang Difasilitasi"]], [d.z1])}}, one("umkm_izin_usaha", d.z1, "2023-Q2", True), "s/d")
d = D("iz5")
H("izin-skala-sum", "heading", {"fasilitasi izin tw iv 2023.xlsx": {"Rekap": rec(["REKAP FASILITASI IZIN USAHA BAGI UMKM", T4], [["UMKM yang Difasilitasi Izin Usaha", None, None], ["Laki-laki", "Perempuan", "Jumlah"]], [d.n1, d.n2, add(d.n1, d.n2)])}}, one("umkm_izin_usaha", add(d.n1, d.n2)), "owners' sex and sum under the group")

# --- bantuan -----------------------------------------------------------------------------------------------------------
BT = "BANTUAN SARANA DAN PRASARANA BAGI PELAKU UKM"
d = D("bt1")
H("bantuan-target-realisasi", "heading", {"Bantuan Sarpras TW IV 2023.xlsx": {"Rekap": rec(["TARGET DAN REALISASI " + BT, T4], [["Target (Pelaku UKM)", "Realisasi (Pelaku UKM)", "Capaian (%)"]], [d.tg, d.bt, pct(d.bt, d.tg)])}}, one("ukm_target", d.tg) + one("ukm_difasilitasi", d.bt), "target, realisation, percent")
d = D("bt2")
H("bantuan-full", "heading", {"sarpras.xlsx": {"IKU 4": rec(["PERSENTASE PELAKU USAHA YANG MENDAPATKAN BANTUAN SARANA DAN PRASARANA", T4], [["Jumlah Total Target Pelaku UKM", "Jumlah Pelaku UKM yang Difasilitasi", "%"]], [d.tg, d.bt, pct(d.bt, d.tg)])}}, one("ukm_target", d.tg) + one("ukm_difasilitasi", d.bt), "the indicator's own words")
d = D("bt3")
H("bantuan-fisik-keuangan", "heading", {"realisasi bantuan tw4 2023.xlsx": {"Rekap": rec(["REALISASI " + BT, T4], [["Penerima (Pelaku UKM)", None, "Anggaran (Rp)", None], ["Target", "Realisasi", "Target", "Realisasi"]], [d.tg, d.bt, d.r1, d.r2])}}, one("ukm_target", d.tg) + one("ukm_difasilitasi", d.bt), "persons and money, same sub-headings; only the first group counts")
d = D("bt4")
H("bantuan-barang", "heading", {"penerima bantuan tw iv.xlsx": {"Rekap": rec(["PENERIMA " + BT, T4], [["Jumlah Penerima (Pelaku UKM)", "Jenis Bantuan (Unit)", None, None, "Nilai (Rp)"], ["^", "Mesin Jahit", "Gerobak", "Etalase", "^"]], [d.bt, d.n1, d.n2, d.n3, d.r1])}}, one("ukm_difasilitasi", d.bt), "things and value beside")
d = D("bt5")
H("bantuan-lp", "heading", {"bantuan tw4 2023.xlsx": {"Penerima": rec(["REKAP PELAKU UKM PENERIMA BANTUAN SARANA PRASARANA", T4], [["Penerima Bantuan (Orang)", None, None], ["L", "P", "Jumlah"]], [d.n1, d.n2, add(d.n1, d.n2)])}}, one("ukm_difasilitasi", add(d.n1, d.n2)), "L, P, sum")
d = D("bt6")
H("bantuan-dpa", "title", {"Bantuan Sarpras.xlsx": {"TW IV": rec([["Program", None, ": Pengembangan UMKM"], ["Kegiatan", None, ": Pengembangan Usaha Mikro dengan Orientasi Peningkatan Skala Usaha Menjadi Usaha Kecil"], ["Sumber Dana", None, ": APBD Kabupaten"], "", "REALISASI PENERIMA BANTUAN SARANA DAN PRASARANA", T4], [["Jumlah Pelaku UKM yang Difasilitasi"]], [d.bt])}}, one("ukm_difasilitasi", d.bt), "program, activity and fund of the budget above the title")

# --- two tables, other layouts ----------------------------------------------------------------------------------------
d = D("two1")
H("two-tables-stacked", "structure", {"Rekap TW IV 2023.xlsx": {"Rekap": [rec(["A. DATA KOPERASI " + T4], [AT], [d.A, d.T, d.J]), rec(["B. DATA UMKM " + T4], [MK], [d.mi, d.ke, d.me, d.um])]}}, kop(d) + um(d), "two tables one below the other")
d = D("two2")
H("two-tables-side", "structure", {"Rekap TW IV 2023.xlsx": {"Rekap": [rec(["DATA KOPERASI", T4], [AT], [d.A, d.T, d.J], at=(1, 1)), rec(["DATA UMKM", T4], [MK], [d.mi, d.ke, d.me, d.um], at=(1, 8))]}}, kop(d) + um(d), "two tables beside each other with a gap")
d = D("two3")
H("tabs-mixed", "sheetname", {"Data Dinas Koperasi TW IV 2023.xlsx": {"Koperasi": rec(["REKAP KOPERASI", T4], [AT], [d.A, d.T, d.J]), "UMKM": rec(["REKAP UMKM", T4], [MK], [d.mi, d.ke, d.me, d.um]), "Diklat": rec(["PESERTA DIKLAT PERKOPERASIAN DAN UMKM", T4], [["Jumlah Peserta"]], [d.p1]), "Bantuan": rec(["BANTUAN SARANA DAN PRASARANA", T4], [["Target UKM", "UKM yang Difasilitasi"]], [d.tg, d.bt])}}, kop(d) + um(d) + one("peserta_diklat", d.p1) + one("ukm_target", d.tg) + one("ukm_difasilitasi", d.bt), "four subjects on four tabs")
d = D("all1")
H("iku-all", "heading", {"Data Dukung IKU TW IV 2023.xlsx": {"IKU": rec(["DATA DUKUNG INDIKATOR KINERJA UTAMA (IKU)", "DINAS KOPERASI DAN UKM KABUPATEN JENEPONTO", T4], [["IKU 1", None, "IKU 2 dan IKU 3", None, None, "IKU 4", None], ["Koperasi Aktif", "Jumlah Koperasi", "Jumlah UMKM", "Peserta Diklat", "UMKM yang Difasilitasi Izin Usaha", "Target UKM", "UKM yang Difasilitasi"]], [d.A, d.J, d.um, d.p1, d.z1, d.tg, d.bt])}}, [kop(d)[0], kop(d)[2]] + one("umkm_total", d.um) + one("peserta_diklat", d.p1) + one("umkm_izin_usaha", d.z1) + one("ukm_target", d.tg) + one("ukm_difasilitasi", d.bt), "all measures in one table")
d = D("all2")
H("kop-umkm-one", "heading", {"rekap koperasi dan umkm tw4.xlsx": {"Rekap": rec(["REKAPITULASI KOPERASI DAN UMKM", T4], [["KOPERASI", None, None, "UMKM", None, None, None], ["AKTIF", "TIDAK AKTIF", "JUMLAH", "MIKRO", "KECIL", "MENENGAH", "JUMLAH"]], [d.A, d.T, d.J, d.mi, d.ke, d.me, d.um], name=str.upper)}}, kop(d) + um(d), "both subjects as groups, bare sub-headings")
d = D("all3")
H("kop-umkm-unmerged", "heading", {"rekap koperasi dan umkm tw4.xlsx": {"Rekap": rec(["REKAPITULASI KOPERASI DAN UMKM", T4], [["KOPERASI", None, None, "UMKM", None, None, None], ["AKTIF", "TIDAK AKTIF", "JUMLAH", "MIKRO", "KECIL", "MENENGAH", "JUMLAH"]], [d.A, d.T, d.J, d.mi, d.ke, d.me, d.um], merge=False, total=False)}}, kop(d) + um(d), "the same, groups not merged")
d = D("y25")
H("kop-2025", "period", {"Koperasi TW II 2025.xlsx": {"Rekap": rec(["REKAPITULASI KOPERASI", "TRIWULAN II TAHUN 2025"], [["Koperasi Aktif", "Koperasi Tidak Aktif", "Jumlah Koperasi", "Koperasi Desa/Kelurahan Merah Putih"]], [d.A, d.T, d.J, d.n1])}}, kop(d, "2025-Q2"), "2025, Merah Putih beside", year=2025)

# --- more layouts and names -----------------------------------------------------------------------------------------------
d = D("m1")
H("kop-offset", "structure", {"REKAP KOPERASI TW IV 2023 FIX.xlsx": {"Sheet1": rec(["REKAPITULASI KOPERASI", T4], [AT], [d.A, d.T, d.J], c0=3, space=3)}}, kop(d), "table begins in column C, file says FIX")
d = D("m2")
H("kop-nono", "structure", {"koperasi utk bappeda tw4 2023.xlsx": {"Rekap": rec(["DATA KOPERASI UNTUK BAPPEDA", T4, "Dicetak tanggal : 5 Januari 2024"], [["Aktif (unit)", "Tidak Aktif (unit)", "Jumlah (unit)"]], [d.A, d.T, d.J], no=False, totalword="Total")}}, kop(d), "no numbers, for whom and when printed")
d = D("m3")
H("kop-cover-tab", "sheetname", {"Laporan Bidang Kelembagaan TW IV 2023.xlsx": {"Sampul": dict(titles=["LAPORAN TRIWULAN IV TAHUN 2023", "BIDANG KELEMBAGAAN KOPERASI", "DINAS KOPERASI DAN UKM KABUPATEN JENEPONTO"], heads=[[]], cols=[], kec="", no=False, name=lambda n: None, total=False), "Rekap": rec(["REKAPITULASI KOPERASI", T4], [AT], [d.A, d.T, d.J])}}, kop(d), "a cover beside the recap")
d = D("m4")
H("bantuan-tw", "heading", {"bantuan sarpras 2023.xlsx": {"Rekap": rec(["TARGET DAN REALISASI " + BT, "TAHUN 2023"], [["Target Tahun 2023 (Pelaku UKM)", "Realisasi (Pelaku UKM)", None, None, None], ["^", "TW I", "TW II", "TW III", "TW IV"]], [d.tg, d.p1, d.p2, d.p3, d.p4])}}, one("ukm_target", d.tg, Y) + [("ukm_difasilitasi", f"2023-Q{q}", False, getattr(d, f"p{q}")) for q in range(1, 5)], "year target and four quarters of realisation")
d = D("m5")
H("diklat-jenis", "heading", {"rekap diklat tw4 2023.xlsx": {"Rekap": rec(["REKAPITULASI PESERTA DIKLAT PERKOPERASIAN DAN UMKM", T4], [["Jenis Diklat", None, None, "Jumlah Peserta"], ["Perkoperasian", "Kewirausahaan", "Pemasaran Digital", "^"]], [d.n1, d.n2, d.n3, add(d.n1, d.n2, d.n3)])}}, one("peserta_diklat", add(d.n1, d.n2, d.n3)), "by kind of course with the number of all participants")
d = D("m6")
H("bantuan-dana", "heading", {"bantuan tw4 2023.xlsx": {"Rekap": rec(["PENERIMA BANTUAN SARANA DAN PRASARANA UKM", T4], [["Sumber Dana", None, "Jumlah Penerima (Pelaku UKM)"], ["APBD", "DAK", "^"]], [d.n1, d.n2, add(d.n1, d.n2)])}}, one("ukm_difasilitasi", add(d.n1, d.n2)), "by fund with the number of all receivers")
d = D("m7")
H("kop-semua-caps-kec", "structure", {"TW3.xlsx": {"REKAP": rec(["PEMKAB JENEPONTO", "DISKOP UKM", "", "DATA KOPERASI S/D TRIWULAN III TAHUN 2023"], [["JML KOPERASI", "AKTIF", "TDK AKTIF"]], [d.J, d.A, d.T], kec="KEC.", name=lambda n: "KEC. " + n.upper(), totalword="KAB. JENEPONTO")}}, kop(d, "2023-Q3"), "a position given 's/d' quarter III: for a stock it is the position of that quarter")
d = D("m8")
H("umkm-koperasi-dewan", "heading", {"umkm tw2 2023.xlsx": {"Rekap": rec(["DATA PELAKU USAHA MIKRO, KECIL DAN MENENGAH", "KABUPATEN JENEPONTO", "TRIWULAN II TAHUN 2023"], [["MIKRO", "KECIL", "MENENGAH", "TOTAL"]], [d.mi, d.ke, d.me, d.um], foot=["Ket. : Kriteria skala usaha sesuai PP Nomor 7 Tahun 2021"])}}, um(d, "2023-Q2"), "criteria of PP 7/2021 below: the year of a law is no period")
d = D("m9")
H("kop-dasar-hukum", "title", {"koperasi tw4.xlsx": {"Rekap": rec(["REKAPITULASI KOPERASI", "(Dasar : Peraturan Menteri Koperasi dan UKM Nomor 9 Tahun 2018)", T4], [AT], [d.A, d.T, d.J])}}, kop(d), "legal basis with a year in the title")
d = D("m10")
H("kop-umkm-diklat-side", "structure", {"Rekap 2 bidang TW IV 2023.xlsx": {"Rekap": [rec(["Tabel 1. Koperasi", T4], [AT], [d.A, d.T, d.J]), rec(["Tabel 2. Peserta Diklat Perkoperasian dan UMKM", T4], [["L", "P", "Jumlah Peserta"]], [d.n1, d.n2, add(d.n1, d.n2)], foot=SIGN)]}}, kop(d) + one("peserta_diklat", add(d.n1, d.n2)), "two numbered tables, signature only once")
