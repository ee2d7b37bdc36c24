#!/usr/bin/env python3
"""python3 -B make.py OUT: small inboxes in which one label changes what is counted; each was once used without a word."""
import json, os, sys
from openpyxl import Workbook

K = [("73.04.01", "Bangkala"), ("73.04.06", "Bangkala Barat"), ("73.04.02", "Tamalatea"), ("73.04.07", "Bontoramba"),
     ("73.04.03", "Binamu"), ("73.04.08", "Turatea"), ("73.04.04", "Batang"), ("73.04.09", "Arungkeke"),
     ("73.04.11", "Tarowang"), ("73.04.05", "Kelara"), ("73.04.10", "Rumbia")]
KOP = ["No", "Kecamatan", "Koperasi Aktif", "Koperasi Tidak Aktif", "Jumlah Koperasi"]


def recap(titles):
    return [[t] for t in titles] + [[], KOP] + [[i + 1, k, 10 + i, 5, 15 + i] for i, (_, k) in enumerate(K)]


def listed(titles, head, row, label=None):
    half = [row(i) for i in range(11)]
    return [[t] for t in titles] + [[], head] + half + ([[label]] if label else []) + [row(i) for i in range(11, 22)]


def case(out, name, note, file, tabs, may=()):
    os.makedirs(os.path.join(out, name, "inbox"))
    book = Workbook()
    book.remove(book.active)
    for tab, rows in tabs:
        sheet = book.create_sheet(tab)
        for row in rows:
            sheet.append(row)
    book.save(os.path.join(out, name, "inbox", file))
    may = [dict(measure=m, district=d, period=p, cumulative=False, value=v) for m, d, p, v in may]
    with open(os.path.join(out, name, "truth.json"), "w") as f:
        json.dump(dict(area="probe", year=2023, note=note, args=[], may_use=may, only_these_measures=False), f)


def main(out):
    months = [(tab, recap(["DATA KOPERASI"])) for tab in ("I", "II", "III", "IV")]
    case(out, "tabs-of-months", "tabs I to IV of a monthly report: no quarters", "laporan bulanan koperasi 2023.xlsx", months)
    others = [("Rekap", recap(["DATA KOPERASI LAINNYA", "TRIWULAN IV TAHUN 2023"]))]
    case(out, "others", "the other cooperatives are not all", "koperasi tw4 2023.xlsx", others)
    row = lambda i: [i + 1, f"Usaha {i}", f"Pemilik {i}", K[i % 11][1], f"12073000{i:05d}"]
    permits = listed(["DATA UMKM DAN LEGALITAS USAHA", "TRIWULAN IV TAHUN 2023"],
                     ["No", "Nama Usaha", "Nama Pemilik", "Kecamatan", "NIB"], row)
    case(out, "permits-held", "permits that enterprises hold are none that they were helped to", "umkm.xlsx", [("data", permits)])
    row = lambda i: [i + 1, f"Pemilik {i}", f"Usaha {i}", K[i % 11][1], "1"]
    aid = listed(["DAFTAR PENERIMA BANTUAN SARANA USAHA", "TRIWULAN IV TAHUN 2023"],
                 ["No", "Nama Penerima", "Nama Usaha", "Kecamatan", "Unit"], row, "HIBAH 2024")
    first = [("ukm_difasilitasi", code, "2023-Q4", 1) for code, _ in K]
    case(out, "section-of-next-year", "those below are next year's", "data tw4.xlsx", [("data", aid)], first)
    row = lambda i: [i + 1, f"KSP Uji {i}", f"0{i}/BH/XX/20{i:02d}", K[i % 11][1]]
    head = ["No", "Nama Koperasi", "Nomor Badan Hukum", "Kecamatan"]
    active = listed(["DAFTAR KOPERASI AKTIF", "TRIWULAN IV TAHUN 2023"], head, row)
    asleep = [["DAFTAR KOPERASI TIDAK AKTIF"], ["KECAMATAN BINAMU"], ["TRIWULAN IV TAHUN 2023"], [], head] + \
             [[i + 1, f"KSU Uji {40 + i}", f"9{i}/BH/XX/2001", "Binamu"] for i in range(3)]
    may = [("koperasi_aktif", code, "2023-Q4", 2) for code, _ in K] + \
          [("koperasi_tidak_aktif", "73.04.03", "2023-Q4", 3), ("koperasi_total", "73.04.03", "2023-Q4", 5)]
    case(out, "status-of-one-district", "a list of one kecamatan says nothing of the others", "koperasi.xlsx",
         [("AKTIF", active), ("TIDAK AKTIF", asleep)], may)


main(sys.argv[1])
