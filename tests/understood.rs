//! A figure is used only where every word that speaks about it was understood: in titles, groups, and names.

use iku::grids::drawn;
use iku::schema::{Schema, builtin};
use iku::tables::{Recogniser, Role, SheetReading, Table};

/// The first table of a drawn sheet.
fn table(schema: &Schema, path: &str, sheet: &str, drawing: &str) -> Table {
    let mut workbook = drawn(path, drawing);
    workbook.sheets[0].name = sheet.to_owned();
    let reading = Recogniser::new(schema, Some(2023)).workbook(path, &workbook).remove(0);
    reading.tables.into_iter().next().unwrap_or_else(|| panic!("{path} {sheet}: no table in\n{drawing}"))
}

fn measured(table: &Table) -> usize {
    table.columns.iter().filter(|c| matches!(c.role, Role::Measure(_))).count()
}

const COOPERATIVES: &str = "No | Kecamatan | Koperasi Aktif | Koperasi Tidak Aktif | Jumlah Koperasi
1 | Bangkala | 23 | 19 | 42
2 | Binamu | 33 | 61 | 94
3 | Kelara | 12 | 7 | 19
";

const TRAINEES: &str = "No | Kecamatan | Jumlah Peserta\n1 | Bangkala | 23\n2 | Binamu | 33\n3 | Kelara | 12\n";

#[test]
fn what_offices_write_around_their_tables_is_understood() {
    let schema = builtin().unwrap();
    let cooperatives = [
        ("koperasi.xlsx", "Sheet1", "REKAPITULASI DATA KOPERASI PER KECAMATAN"),
        (
            "koperasi.xlsx",
            "Rekap",
            "PEMERINTAH KABUPATEN JENEPONTO\nDINAS KOPERASI, USAHA KECIL DAN MENENGAH\nJL. PAHLAWAN NO. 12\nDATA KOPERASI",
        ),
        ("koperasi.xlsx", "Tabel 1", "TABEL 2.1 JUMLAH KOPERASI AKTIF DAN TIDAK AKTIF"),
        ("Rekap Kop Pak Amir.xlsx", "Data", "A. PERKEMBANGAN KOPERASI"),
        ("Book1.xlsx", "rekap kec", "BANYAKNYA KOPERASI DIRINCI MENURUT KECAMATAN DI PROVINSI SULAWESI SELATAN"),
        ("kelembagaan/data_rev1 (fix).xlsx", "TW IV", "Dicetak oleh sistem\nDATA KOPERASI DAN UKM\n(unit)"),
        ("koperasi umkm diklat.xlsx", "Koperasi", "REKAPITULSI KEADAAN KOPERASI"),
    ];
    for (path, sheet, title) in cooperatives {
        let found = table(&schema, path, sheet, &format!("{title}\nTRIWULAN IV TAHUN 2023\n\n{COOPERATIVES}"));
        assert_eq!(found.unexplained, [], "{path} {sheet} {title}");
        assert_eq!(measured(&found), 3, "{path} {sheet} {title}");
    }
    let trainees = [
        ("diklat.xlsx", "Sheet1", "REKAP PESERTA DIKLAT PERKOPERASIAN DAN UMKM"),
        ("diklat.xlsx", "Peserta", "PENINGKATAN KAPASITAS SDM KOPERASI DAN UMKM"),
        ("pelatihan.xlsx", "Rekap", "JUMLAH PESERTA PELATIHAN KEWIRAUSAHAAN BAGI PELAKU UMKM"),
    ];
    for (path, sheet, title) in trainees {
        let found = table(&schema, path, sheet, &format!("{title}\nTRIWULAN IV TAHUN 2023\n\n{TRAINEES}"));
        assert_eq!((measured(&found), found.unexplained), (1, vec![]), "{path} {sheet} {title}");
    }
}

#[test]
fn what_stands_beside_a_table_speaks_of_it() {
    let schema = builtin().unwrap();
    let title = "DATA KOPERASI TRIWULAN IV TAHUN 2023";
    let plain = format!("{title}\n\n{COOPERATIVES}");
    let narrowed = [
        plain.replace(title, &format!("{title} | | | | | | (dalam ribuan)")),
        plain.replace(" | 94", " | 94 | | hanya binaan"),
        plain.replace("Jumlah Koperasi", "Jumlah Koperasi | | Hanya binaan"),
        plain.replace("Jumlah Koperasi", "Jumlah Koperasi (1.000)"),
        plain.replace("Kecamatan", "Hanya binaan"),
    ];
    for drawing in narrowed {
        assert_ne!(table(&schema, "koperasi.xlsx", "Sheet1", &drawing).unexplained, [], "{drawing}");
    }
    for beside in ["Lampiran 1", "Update 5 Januari 2024", "Lihat catatan", "(unit)"] {
        let drawing = plain.replace(title, &format!("{title} | | | | | | {beside}"));
        let found = table(&schema, "koperasi.xlsx", "Sheet1", &drawing);
        assert_eq!((measured(&found), found.unexplained), (3, vec![]), "{drawing}");
        assert_eq!(found.period.period.map(|p| p.to_string()).as_deref(), Some("2023-Q4"), "{drawing}");
    }
}

#[test]
fn a_heading_over_several_rows_is_read_as_a_whole() {
    let schema = builtin().unwrap();
    let rows = "1 | Bangkala | 042 | 40 | 20 | 42 | 23\n2 | Binamu | 094 | 90 | 30 | 94 | 33\n3 | Kelara | 019 | 18 | 11 | 19 | 12\n";
    let heading = "No | | | 2022 | | 2023\n | Kecamatan\n | | Kode | Jumlah | Aktif | Jumlah | Aktif\n";
    let found = table(&schema, "koperasi.xlsx", "Sheet1", &format!("DATA KOPERASI\n\n{heading}{rows}"));
    let periods = |c: &iku::tables::Column| c.period.as_ref().and_then(|p| p.period).map(|p| p.to_string());
    assert_eq!(found.columns.iter().filter_map(periods).collect::<Vec<_>>(), ["2022", "2022", "2023", "2023"]);
    assert_eq!((measured(&found), found.unexplained), (4, vec![]));
}

#[test]
fn a_word_that_nothing_explains_keeps_the_figures_from_being_used() {
    let schema = builtin().unwrap();
    // File, sheet, titles, body, and the word that is told.
    let held = [
        ("a.xlsx", "Sheet1", "DATA KOPERASI PENERIMA ANUGERAH", COOPERATIVES, "penerima anugerah"),
        ("a.xlsx", "Loyalitas", "DATA KOPERASI", COOPERATIVES, "loyalitas"),
        ("koperasi percontohan.xlsx", "Sheet1", "DATA KOPERASI", COOPERATIVES, "percontohan"),
        ("desa wisata/koperasi.xlsx", "Sheet1", "DATA KOPERASI", COOPERATIVES, "wisata"),
        ("a.xlsx", "Sheet1", "PESERTA PELATIHAN YANG GUGUR", TRAINEES, "gugur"),
        ("a.xlsx", "Sheet1", "PESERTA PELATIHAN SATPAM", TRAINEES, "satpam"),
        ("a.xlsx", "Sheet1", "PESERTA DIKLAT\nGELOMBANG CADANGAN", TRAINEES, "cadangan"),
    ];
    for (path, sheet, title, body, told) in held {
        let found = table(&schema, path, sheet, &format!("{title}\nTRIWULAN IV TAHUN 2023\n\n{body}"));
        assert_eq!(measured(&found), 0, "{path} {sheet} {title}");
        let words: Vec<String> = found.unexplained.iter().flat_map(|u| u.words.clone()).collect();
        assert_eq!(words.join(" "), told, "{path} {sheet} {title}");
        assert!(found.records.iter().all(|r| r.figures.is_empty()), "{title}");
        assert!(found.withheld.iter().any(|r| !r.figures.is_empty()), "{title}");
    }
}

#[test]
fn a_group_that_is_not_understood_holds_back_its_own_columns_only() {
    let schema = builtin().unwrap();
    let sheet = "DATA KOPERASI\nTRIWULAN IV TAHUN 2023\n
No | Kecamatan | Seluruhnya | < | < | Terlantar | < | <
^ | ^ | Aktif | Tidak Aktif | Jumlah | Aktif | Tidak Aktif | Jumlah
1 | Bangkala | 23 | 19 | 42 | 2 | 3 | 5
2 | Binamu | 33 | 61 | 94 | 4 | 4 | 8
3 | Kelara | 12 | 7 | 19 | 1 | 0 | 1
";
    let found = table(&schema, "a.xlsx", "Sheet1", sheet);
    let measured: Vec<u32> =
        found.columns.iter().filter(|c| matches!(c.role, Role::Measure(_))).map(|c| c.index).collect();
    assert_eq!(measured, [2, 3, 4]);
}

/// All sheets of a workbook, each with its name.
fn sheets(schema: &Schema, drawings: &[(&str, &str)]) -> Vec<SheetReading> {
    let mut sheets = drawings.iter().map(|(name, drawing)| {
        let mut sheet = drawn("buku.xlsx", drawing).sheets.remove(0);
        (*name).clone_into(&mut sheet.name);
        sheet
    });
    let mut workbook = drawn("buku.xlsx", "kosong");
    workbook.sheets = sheets.by_ref().collect();
    Recogniser::new(schema, Some(2023)).workbook("buku.xlsx", &workbook)
}

#[test]
fn notes_on_a_sheet_of_their_own_speak_of_the_others() {
    let schema = builtin().unwrap();
    let recap = format!("REKAP PESERTA DIKLAT\nTRIWULAN II TAHUN 2023\n\n{TRAINEES}");
    let used = |notes: (&str, &str), sheet: &str| {
        let read = sheets(&schema, &[notes, (sheet, &recap)]);
        read[1].tables[0].records.iter().map(|r| r.figures.len()).sum::<usize>()
    };
    assert_eq!(used(("Sampul", "Catatan: angka pada setiap triwulan adalah kumulatif sejak Januari."), "TW II"), 0);
    assert_eq!(used(("Catatan", "Semua angka pada lembar Rekap batal dilaporkan."), "Rekap"), 0);
    // "Rekap" is no sheet of this workbook, so the note is of all of them.
    assert_eq!(used(("Catatan", "Semua angka pada lembar Rekap batal dilaporkan."), "TW II"), 0);
    // What is known, or speaks of no figure, keeps none from being used.
    assert_eq!(used(("Sampul", "Catatan: data bersumber dari ODS."), "TW II"), 3);
    assert_eq!(used(("Sampul", "LAPORAN TAHUNAN\nBidang Pemberdayaan UKM"), "TW II"), 3);
    let named = [("Catatan", "Angka pada lembar Lama batal."), ("Baru", recap.as_str()), ("Lama", recap.as_str())];
    let read = sheets(&schema, &named);
    let figures = |at: usize| read[at].tables[0].records.iter().map(|r| r.figures.len()).sum::<usize>();
    assert_eq!((figures(1), figures(2)), (3, 0));
}

#[test]
fn a_card_holds_the_figures_of_the_kecamatan_that_opens_it() {
    let schema = builtin().unwrap();
    let card =
        |name: &str, active: u32| format!("{name}\nKoperasi Aktif | {active}\nJumlah Koperasi | {}\n\n", active + 9);
    let drawing = format!(
        "DATA KOPERASI PER KECAMATAN\nTRIWULAN IV TAHUN 2023\n\n{}{}{}{}{}",
        card("Kecamatan | Bangkala", 24),
        card("Kecamatan | Sebelah", 70),
        card("Kecamatan | : Binamu", 31),
        card("Kecamatan | Kelara", 12),
        card("Kabupaten | Jeneponto", 137),
    );
    let read = sheets(&schema, &[("Sheet1", &drawing)]);
    let figures = read[0].tables.iter().flat_map(|t| &t.records).flat_map(|r| {
        r.figures.iter().map(|f| (r.district.code().unwrap_or_default(), f.measure.as_str(), f.read.count()))
    });
    let figures: Vec<_> = figures.collect();
    let bangkala = [("73.04.01", "koperasi_aktif", Some(24)), ("73.04.01", "koperasi_total", Some(33))];
    let kelara = [("73.04.05", "koperasi_aktif", Some(12)), ("73.04.05", "koperasi_total", Some(21))];
    assert_eq!(figures, [bangkala, kelara].concat());
    // The card of a place that nobody knows may end anywhere: what follows it is told and not used.
    assert!(read[0].tables.iter().any(|t| t.unexplained.iter().any(|one| one.text == "Sebelah")));
}

#[test]
fn a_line_that_names_a_quarter_places_the_rows_below_it() {
    let schema = builtin().unwrap();
    let list = "DAFTAR UMKM YANG DIFASILITASI NIB\nTAHUN 2023\n\nNo | Nama Pemilik | Nama Usaha | NIB\n\
        TRIWULAN I\nKECAMATAN BINAMU\n1 | Peserta 1 | Usaha 1 | 1507230000001\n2 | Peserta 2 | Usaha 2 | 1507230000002\n\
        KECAMATAN KELARA\n3 | Peserta 3 | Usaha 3 | 1507230000003\n\
        TRIWULAN III\nKECAMATAN BINAMU\n4 | Peserta 4 | Usaha 4 | 1507230000004\n";
    let read = sheets(&schema, &[("Daftar", list)]);
    let register = read[0].tables[0].register.as_ref().unwrap();
    let mut told: Vec<(String, String, i64)> =
        register.tallies.iter().map(|t| (t.district.clone(), t.period.to_string(), t.counts[0].value)).collect();
    told.sort();
    let told: Vec<(&str, &str, i64)> = told.iter().map(|(d, p, n)| (d.as_str(), p.as_str(), *n)).collect();
    assert_eq!(told, [("73.04.03", "2023-Q1", 2), ("73.04.03", "2023-Q3", 1), ("73.04.05", "2023-Q1", 1)]);
}

#[test]
fn what_is_written_around_a_figure_is_of_its_own_time_and_place() {
    let schema = builtin().unwrap();
    // The figures that are left where something is written below a recap of the second quarter, or beside Binamu's row.
    let used = |below: &str, beside: &str| {
        let rows = TRAINEES.replace("Kecamatan | Jumlah Peserta", "Kecamatan | Jumlah Peserta | Keterangan");
        let rows: Vec<String> = rows
            .lines()
            .map(|line| if line.contains("Binamu") { format!("{line} | {beside}") } else { line.to_owned() })
            .collect();
        let drawing = format!("REKAP PESERTA DIKLAT\nTRIWULAN II TAHUN 2023\n\n{}\n\n{below}\n", rows.join("\n"));
        let read = sheets(&schema, &[("Sheet1", &drawing)]);
        read[0].tables[0].records.iter().map(|r| r.figures.len()).sum::<usize>()
    };
    assert_eq!(used("", ""), 3);
    for below in
        ["Angka TW II termasuk TW I", "Periode Januari - Juni 2023", "Realisasi sampai dengan Juni", "data triwulan I"]
    {
        assert_eq!(used(below, ""), 0, "{below}");
    }
    for beside in ["TW III", "s.d. Juni", "termasuk TW I"] {
        assert_eq!(used("", beside), 2, "{beside}");
    }
    // What says the same, who signs and what opens something else are no doubt.
    for below in ["Periode Triwulan II 2023", "Yang membuat,", "Rencana 2024 :", "Catatan: sesuai PP No. 7 Tahun 2021"]
    {
        assert_eq!(used(below, ""), 3, "{below}");
    }
}

#[test]
fn the_rows_below_another_regencys_name_are_not_ours() {
    let schema = builtin().unwrap();
    let list = |section: &str| {
        let drawing = format!(
            "DAFTAR PESERTA DIKLAT\nTRIWULAN II TAHUN 2023\n\nNo | Nama Peserta | NIK | Alamat\nI | Kecamatan Binamu\n\
             1 | Peserta 1 | 7304010101700001 | Empoang\n2 | Peserta 2 | 7304010101700002 | Empoang\n{section}\n\
             3 | Peserta 3 | 7304010101700003 | Galesong\n"
        );
        let read = sheets(&schema, &[("Daftar", &drawing)]);
        let register = read[0].tables[0].register.as_ref().unwrap();
        register.tallies.iter().flat_map(|t| &t.counts).map(|c| c.value).sum::<i64>()
    };
    assert_eq!(list("II | Kabupaten Takalar"), 2);
    assert_eq!(list("II | Kota Makassar"), 2);
    assert_eq!(list("Kabupaten Jeneponto"), 3);
}

/// The districts and counts of each measure that would be used, with the period.
fn used(table: &Table) -> Vec<(String, String, i64)> {
    let figures = table.records.iter().flat_map(|r| r.figures.iter().filter(|_| r.district.code().is_some()));
    let told = figures.map(|f| {
        let period = f.period.period.map_or_else(String::new, |p| p.to_string());
        (f.measure.clone(), period, f.read.count().unwrap_or(-1))
    });
    told.collect()
}

#[test]
fn a_count_that_heads_its_districts_counts_for_them_and_its_sum_for_none() {
    let schema = builtin().unwrap();
    let drawing = |title: &str, head: &str, first: &str, last: &str| {
        format!(
            "{title}\n\nNo | Uraian | {head}\nI | {first} | 61\n1 | Bangkala | 23\n2 | Binamu | 33\n3 | Kelara | 5\n\
             II | KOPERASI TIDAK AKTIF | 84\n1 | Bangkala | 19\n2 | {last} | 62\n3 | Kelara | 3\n"
        )
    };
    let plain = drawing("DATA KOPERASI TAHUN 2023", "Jumlah (unit)", "KOPERASI AKTIF", "Binamu");
    let counts = |period: &str| -> Vec<(String, String, i64)> {
        [("koperasi_aktif", [23, 33, 5]), ("koperasi_tidak_aktif", [19, 62, 3])]
            .into_iter()
            .flat_map(|(measure, counts)| counts.map(|count| (measure.to_owned(), period.to_owned(), count)))
            .collect()
    };
    assert_eq!(used(&table(&schema, "kop.xlsx", "Rekap", &plain)), counts("2023"));
    // The heading over the figures tells their quarter.
    let quarter = drawing("DATA KOPERASI TAHUN 2023", "Jumlah TW II", "KOPERASI AKTIF", "Binamu");
    assert_eq!(used(&table(&schema, "kop.xlsx", "Rekap", &quarter)), counts("2023-Q2"));
    // Where a name is nobody's, or a label says more, no sum and no other figure is used for any district.
    for (first, last) in [("KOPERASI AKTIF YANG DIAUDIT", "Binamu"), ("KOPERASI AKTIF", "Galesong")] {
        let odd = table(&schema, "kop.xlsx", "Rekap", &drawing("DATA KOPERASI TAHUN 2023", "Jumlah", first, last));
        assert!(used(&odd).iter().all(|(_, _, count)| !matches!(count, 61 | 84)), "{first} {last}");
    }
}
