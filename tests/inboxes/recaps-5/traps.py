"""Recaps whose figures are not what the column's heading alone says."""
from help4 import *
DESK = ["plan", "copy", "one", "bps", "prov", "gs", "wps", "renja", "lkpj", "dak", "wd", "wa", "dash", "ods", "desa", "bpd", "iku", "gf", "bln", "intern"]
COUNT = [0]


def nm(n):
    COUNT[0] += 1
    return f"{DESK[COUNT[0] * 3 % len(DESK)]}-{n}"


def t(name, area, files, note, year=2023): T(nm(name), area, files, note, year=year)
def p(name, area, files, may, note, year=2023, only=False): P(nm(name), area, files, may, note, year=year, only=only)
def q(y, n): return f"{y}-Q{n}"
def a3(d): return [d.A, d.T, d.J]


def kopt(n, file, titles, note, year=2023, heads=None, tab="Rekap", cols=None, area="title", **k):
    d = D("trap5" + n)
    t(n, area, {file: {tab: rec(titles, heads or [AT], (cols or a3)(d), **k)}}, note, year)


# --- titles --------------------------------------------------------------------------------------------------------
kopt("takalar", "Data koperasi utk pembanding.xlsx", ["REKAPITULASI KOPERASI KABUPATEN TAKALAR", "TRIWULAN IV TAHUN 2023"], "another regency's table in the form of ours")
kopt("rencana", "Rencana koperasi 2024.xlsx", ["RENCANA JUMLAH KOPERASI PER KECAMATAN", "TAHUN 2024"], "a plan", 2024)
kopt("proyeksi", "Lampiran Renstra 2021-2026.xlsx", ["PROYEKSI JUMLAH KOPERASI TAHUN 2025", "Lampiran Rencana Strategis 2021-2026"], "a projection", 2025)
kopt("wanita", "Koperasi wanita TW II 2024.xlsx", ["DATA KOPERASI WANITA", "TRIWULAN II TAHUN 2024"], "women's cooperatives only", 2024)
kopt("ksp", "rekap KSP-USP.xlsx", ["REKAPITULASI KOPERASI SIMPAN PINJAM (KSP) DAN USP", "TRIWULAN III TAHUN 2022"], "savings cooperatives only", 2022)
kopt("kdmp", "Progres KDMP Juli 2025.xlsx", ["PROGRES PEMBENTUKAN KOPERASI DESA/KELURAHAN MERAH PUTIH", "TRIWULAN III TAHUN 2025"], "village cooperatives of one programme", 2025)
kopt("bubar", "koperasi dibubarkan.xlsx", ["DAFTAR REKAP KOPERASI YANG DIBUBARKAN", "TAHUN 2021"], "dissolved cooperatives", 2021, heads=[["Jumlah Koperasi"]], cols=lambda d: [d.T])
kopt("usul", "Lamp. Usulan pembubaran.xlsx", ["USULAN PEMBUBARAN KOPERASI", "TAHUN 2023"], "proposed for dissolution", heads=[["Jumlah Koperasi"]], cols=lambda d: [d.T])
kopt("anggota", "anggota koperasi TW4.xlsx", ["JUMLAH ANGGOTA KOPERASI", "TRIWULAN IV TAHUN 2024"], "members, not cooperatives", 2024, heads=[["Aktif", "Tidak Aktif", "Jumlah"]], cols=lambda d: [d.o1, d.n1, add(d.o1, d.n1)])
kopt("tahunlain", "Data koperasi TW IV 2023.xlsx", ["DATA KOPERASI KABUPATEN JENEPONTO", "TRIWULAN IV TAHUN 2023", "(SEMENTARA MASIH MENGGUNAKAN DATA TAHUN 2022)"], "figures of the year before stand in", 2023)
kopt("simulasi", "simulasi IKU.xlsx", ["SIMULASI PERHITUNGAN IKU KOPERASI", "TRIWULAN IV TAHUN 2023"], "a simulation")
kopt("contoh", "Format laporan kecamatan.xlsx", ["CONTOH PENGISIAN FORMAT LAPORAN KOPERASI", "TRIWULAN I TAHUN 2024"], "an example of how to fill in", 2024)

# --- enterprises, flows --------------------------------------------------------------------------------------------
def other(n, file, titles, heads, cols, note, year=2023, area="title", tab="Rekap", **k):
    d = D("trapo5" + n)
    t(n, area, {file: {tab: rec(titles, heads, cols(d), **k)}}, note, year)


other("ekraf", "UMKM kuliner & fashion.xlsx", ["DATA UMKM SEKTOR KULINER", "TRIWULAN II TAHUN 2023"], [MK], mk, "one sector only")
other("kur", "Penerima KUR 2024.xlsx", ["DATA UMKM PENERIMA KREDIT USAHA RAKYAT (KUR)", "TAHUN 2024"], [MK], mk, "borrowers only", 2024)
other("bpum", "BPUM 2021.xlsx", ["USULAN CALON PENERIMA BPUM", "TAHUN 2021"], [["Jumlah UMKM"]], lambda d: [d.mi], "proposals for a grant", 2021)
other("binaan", "UMKM mitra BUMN.xlsx", ["UMKM BINAAN RUMAH BUMN", "TRIWULAN III TAHUN 2025"], [MK], mk, "those of another body's programme", 2025)
other("naker", "tenaga kerja umkm.xlsx", ["PENYERAPAN TENAGA KERJA UMKM", "TAHUN 2022"], [MKU], mk, "workers", 2022)
other("omzet", "omset.xlsx", ["OMZET UMKM (JUTA RUPIAH)", "TAHUN 2023"], [MKU], mk, "turnover in million rupiah")
other("daftar", "pendaftar diklat TW1.xlsx", ["JUMLAH PENDAFTAR DIKLAT", "TRIWULAN I TAHUN 2024"], [["Jumlah Peserta"]], lambda d: [d.p1], "applicants, not participants", 2024)
other("kuota", "Kuota peserta diklat per kec.xlsx", ["KUOTA PESERTA DIKLAT PER KECAMATAN", "TRIWULAN II TAHUN 2023"], [["Jumlah Peserta"]], lambda d: [d.p1], "a quota")
other("undang", "Lampiran undangan pelatihan.xlsx", ["Lampiran Undangan", "RENCANA PESERTA PELATIHAN KEWIRAUSAHAAN", "TRIWULAN III TAHUN 2024"], [["Jumlah Peserta"]], lambda d: [d.p1], "invited", 2024)
other("proposal", "Rekap proposal bantuan masuk.xlsx", ["REKAP PROPOSAL BANTUAN SARANA PRASARANA YANG MASUK", "TAHUN 2023"], [["Jumlah UKM"]], lambda d: [d.p1], "applications for aid")
other("izintolak", "NIB belum terbit.xlsx", ["UMKM YANG BELUM MEMILIKI IZIN USAHA", "TRIWULAN IV TAHUN 2023"], [["Jumlah UMKM"]], lambda d: [d.p1], "those without a permit")
other("rpbant", "realisasi anggaran bantuan.xlsx", ["REALISASI ANGGARAN BANTUAN SARANA PRASARANA UKM (Rp. 000)", "TRIWULAN II TAHUN 2025"], [["Realisasi"]], lambda d: [d.o1], "money in thousand rupiah", 2025)
other("jp", "jam pelatihan.xlsx", ["JUMLAH JAM PELAJARAN (JP) DIKLAT", "TRIWULAN I TAHUN 2023"], [["Jumlah"]], lambda d: [d.p1], "hours of training")

# --- tab, file, group, unit, note, format, comment -----------------------------------------------------------------
kopt("tabtarget", "koperasi 2023.xlsx", ["DATA KOPERASI", "TAHUN 2023"], "the tab says target", tab="Target", area="tab")
kopt("tabjgn", "Data Koperasi TW IV.xlsx", ["DATA KOPERASI", "TRIWULAN IV TAHUN 2023"], "the tab says do not use", tab="jgn dipakai (salah)", area="tab")
kopt("filetakalar", "Data Koperasi Kab. Bantaeng 2024.xlsx", ["DATA KOPERASI PER KECAMATAN", "Kabupaten Bantaeng", "TAHUN 2024"], "another regency in file and title", 2024, area="file")
kopt("groupbaru", "kop TW3.xlsx", ["DATA KOPERASI", "TRIWULAN III TAHUN 2025"], "newly founded ones", 2025, heads=[["Koperasi Baru Terbentuk", None, None], ATU], area="group")
kopt("grouptarget", "renja kop.xlsx", ["KOPERASI", "TAHUN 2024"], "target over the columns", 2024, heads=[["Target Renja", None, None], ATU], area="group")
kopt("groupsyariah", "kop syariah.xlsx", ["DATA KOPERASI", "TRIWULAN II TAHUN 2022"], "syariah only", 2022, heads=[["Koperasi Syariah", None, None], ATU], area="group")
kopt("noteonly", "Rekap kop nasional.xlsx", ["DATA KOPERASI", "TRIWULAN IV TAHUN 2023"], "a note limits the table", foot=["Catatan: hanya koperasi binaan provinsi, koperasi binaan kabupaten tidak termasuk."], area="note")
kopt("notedraft", "Koperasi TW I 2025.xlsx", ["DATA KOPERASI", "TRIWULAN I TAHUN 2025"], "a note says the figures are a copy of last year's", 2025, foot=["Ket: Data TW I belum masuk, angka di atas masih memakai data tahun 2024."], area="note")
kopt("notedummy", "kop tes.xlsx", ["DATA KOPERASI", "TRIWULAN II TAHUN 2024"], "a note says the figures are invented", 2024, foot=["*) Angka di atas hanya contoh, bukan data sebenarnya"], area="note")
kopt("notetarget", "kop tw4 2022.xlsx", ["DATA KOPERASI", "TRIWULAN IV TAHUN 2022"], "a note says these are targets", 2022, foot=["Catatan : angka dalam tabel adalah target akhir periode Renstra"], area="note")
kopt("komentar", "Kop per kec TW II 2023.xlsx", ["DATA KOPERASI", "TRIWULAN II TAHUN 2023"], "comments on the heads say the figures are of the year before", area="comment", fx=lambda ws: [comment(ws, x, "angka tahun 2022, belum diganti") for x in AT])
kopt("ribuan", "UMKM dlm ribuan.xlsx", ["DATA UMKM (DALAM RIBUAN UNIT)", "TAHUN 2023"], "thousand units", heads=[MK], cols=lambda d: [d.n1, d.n2, d.n3, add(d.n1, d.n2, d.n3)], area="unit")
kopt("satuanpersen", "kop persen.xlsx", ["PERSENTASE KOPERASI MENURUT STATUS (%)", "TAHUN 2024"], "percentages", 2024, heads=[["Aktif", "Tidak Aktif"]], cols=lambda d: [d.A, [100 - v for v in d.A]], area="unit", total=False)
kopt("fmtpersen", "kop capaian.xlsx", ["DATA KOPERASI", "TAHUN 2025"], "cells show a percent sign", 2025, heads=[["Koperasi Aktif"]], cols=lambda d: [d.A], area="format", total=False, fx=fmt(["Koperasi Aktif"], '0"%"'))
kopt("fmtrp", "bantuan umkm tw2.xlsx", ["BANTUAN SARANA PRASARANA UKM", "TRIWULAN II TAHUN 2023"], "cells show rupiah", heads=[["Realisasi"]], cols=lambda d: [d.o1], area="format", fx=fmt(["Realisasi"], '"Rp" #,##0'))

# --- parts ---------------------------------------------------------------------------------------------------------
d = D("part5")
p("targetreal", "section", {"Kop target realisasi 2024.xlsx": {"Rekap": rec(["JUMLAH KOPERASI AKTIF", "TAHUN 2024"], [["Koperasi Aktif", None], ["Target", "Realisasi"]], [d.tg, d.A])}}, akt(d.A, "2024"), "only the realised column", 2024)
p("tahunlalu", "section", {"Perkembangan kop 2023-2024.xlsx": {"Rekap": rec(["PERKEMBANGAN JUMLAH KOPERASI", "KABUPATEN JENEPONTO"], [["Tahun 2023", None, None, "Target 2024", None, None], ATU * 2], a3(d) + [d.n1, d.n2, add(d.n1, d.n2)])}}, kop(d, "2023"), "a target of the next year beside", 2023)
p("usulreal", "section", {"bansar usulan & realisasi.xlsx": {"TW III": rec(["BANTUAN SARANA DAN PRASARANA UKM", "TRIWULAN III TAHUN 2025"], [["Jumlah Usulan", "Jumlah UKM Penerima Bantuan"]], [d.o1, d.p1])}}, bant(d.p1, q(2025, 3)), "proposals beside recipients", 2025)
p("tabrencana", "section", {"Koperasi 2022 lengkap.xlsx": {"Realisasi": rec(["DATA KOPERASI KABUPATEN JENEPONTO", "TAHUN 2022"], [AT], a3(d)), "Target": rec(["RENCANA DATA KOPERASI TAHUN 2022 (TARGET)"], [AT], [d.n1, d.n2, add(d.n1, d.n2)])}}, kop(d, "2022"), "a tab of targets", 2022)
p("lpdaftar", "section", {"peserta tw2.xlsx": {"TW II": rec(["DIKLAT PERKOPERASIAN DAN UMKM", "TRIWULAN II TAHUN 2024"], [["Pendaftar", "Peserta Diklat", "Narasumber"]], [d.o1, d.p1, d.n1])}}, dik(d.p1, q(2024, 2)), "applicants and speakers beside", 2024)
e = D("part5draft")
p("draftfinal", "revision", {"Data kop TW IV 2023 draft.xlsx": {"Rekap": rec(["DATA KOPERASI TRIWULAN IV TAHUN 2023", "DRAFT - BELUM DIVERIFIKASI"], [AT], a3(e))}, "Data kop TW IV 2023 FINAL.xlsx": {"Rekap": rec(["DATA KOPERASI TRIWULAN IV TAHUN 2023"], [AT], a3(d))}}, kop(d), "a draft and the final")
p("kumtw", "period", {"peserta diklat tw2 2024.xlsx": {"Rekap": rec(["PESERTA DIKLAT PERKOPERASIAN DAN UMKM", "TAHUN 2024"], [["TW II", "s.d. TW II"]], [d.p2, add(d.p1, d.p2)])}}, dik(d.p2, q(2024, 2)) + dik(add(d.p1, d.p2), q(2024, 2), True), "the quarter and its running total", 2024)
p("bubarbeside", "section", {"Kop bubar 2025.xlsx": {"Rekap": rec(["DATA KOPERASI", "TRIWULAN II TAHUN 2025"], [AT + ["Koperasi Dibubarkan", "Koperasi Baru"]], a3(d) + [d.n1, d.n2])}}, kop(d, q(2025, 2)), "dissolved and new ones beside", 2025)

kopt("ket", "Rekap kop TW III 2024.xlsx", ["DATA KOPERASI", "TRIWULAN III TAHUN 2024"], "each row's remark: last year's figure", 2024, heads=[AT + ["Keterangan"]], cols=lambda d: a3(d) + [["data tahun 2023"] * 11], area="neighbour")
kopt("tabusulan", "Koperasi 2025.xlsx", ["DATA KOPERASI", "TAHUN 2025"], "the tab says proposals", 2025, tab="Usulan 2026", area="tab")
other("butuh", "TNA 2024.xlsx", ["KEBUTUHAN PELATIHAN KOPERASI DAN UMKM PER KECAMATAN", "TAHUN 2024"], [["Jumlah Peserta"]], lambda d: [d.p1], "training needs", 2024)
other("wait", "NIB proses.xlsx", ["PERMOHONAN IZIN USAHA YANG MASIH DALAM PROSES", "TRIWULAN III TAHUN 2025"], [["Jumlah UMKM"]], lambda d: [d.p1], "applications pending", 2025)
other("batal", "bantuan batal salur.xlsx", ["PENERIMA BANTUAN SARANA PRASARANA UKM YANG BATAL DISALURKAN", "TAHUN 2022"], [["Jumlah UKM"]], lambda d: [d.p1], "aid not handed over", 2022)
d, e = D("part5x"), D("part5y")
p("ralat", "revision", {"Data Koperasi TW II 2024.xlsx": {"Sheet1": rec(["DATA KOPERASI TRIWULAN II TAHUN 2024"], [AT], a3(e))}, "RALAT Data Koperasi TW II 2024.xlsx": {"Sheet1": rec(["RALAT", "DATA KOPERASI TRIWULAN II TAHUN 2024", "(menggantikan data yang dikirim sebelumnya)"], [AT], a3(d))}}, kop(d, q(2024, 2)), "an erratum replaces the earlier file", 2024)
p("acrosstr", "section", {"Target dan realisasi kop 2023.xlsx": {"IKU": across(["INDIKATOR KINERJA UTAMA TAHUN 2023"], [("Target Jumlah Koperasi Aktif", "Unit", d.tg), ("Realisasi Jumlah Koperasi Aktif", "Unit", d.A)])}}, akt(d.A, "2023"), "target and realisation as rows")
p("longtr", "longform", {"koperasi_target_realisasi.xlsx": {"Data": long(["DATA KOPERASI AKTIF TAHUN 2025"], ["No", "Kecamatan", "Jenis Data", "Jumlah Koperasi Aktif"], [[2 * i + j + 1, N[i], w, v[i]] for i in range(11) for j, (w, v) in enumerate((("Target", d.tg), ("Realisasi", d.A)))])}}, akt(d.A, "2025"), "target and realisation in long form", 2025)
p("bawah", "section", {"Lap kop TW IV 2022.xlsx": {"Kop": [rec(["I. REALISASI JUMLAH KOPERASI TRIWULAN IV TAHUN 2022"], [AT], a3(d)), rec(["II. RENCANA JUMLAH KOPERASI TAHUN 2023"], [AT], a3(e))]}}, kop(d, q(2022, 4)), "next year's plan below", 2022)
