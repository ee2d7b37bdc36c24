//! What a table's own figures, legends and marks show: they explain a heading, refute it, or leave single figures open.

use iku::grids::{Workbook, drawn};
use iku::schema::{Schema, builtin};
use iku::tables::{Recogniser, Role, SheetReading, Shows, Table};

fn read(schema: &Schema, workbook: &Workbook) -> Vec<Table> {
    let sheets: Vec<SheetReading> = Recogniser::new(schema, Some(2023)).workbook("data.xlsx", workbook);
    sheets.into_iter().flat_map(|sheet| sheet.tables).collect()
}

/// The figures of a drawn sheet's first table that are used: how many, and their sum.
fn used(schema: &Schema, drawing: &str) -> (usize, i64) {
    let tables = read(schema, &drawn("data.xlsx", drawing));
    let figures = tables.iter().flat_map(|t| &t.records).flat_map(|r| &r.figures).filter(|f| !f.check_only);
    figures.filter_map(|f| f.read.count()).fold((0, 0), |(all, sum), n| (all + 1, sum + n))
}

/// What the figures of a drawn sheet show against their headings.
fn shown(schema: &Schema, drawing: &str) -> Vec<Shows> {
    let tables = read(schema, &drawn("data.xlsx", drawing));
    tables.iter().flat_map(|t| &t.unexplained).filter_map(|u| u.shows).collect()
}

const NAMES: [&str; 8] =
    ["Bangkala", "Bangkala Barat", "Tamalatea", "Bontoramba", "Binamu", "Turatea", "Batang", "Arungkeke"];

/// A table with these headings and, for each row, these cells.
fn drawing(title: &str, headings: &str, cells: impl Fn(usize) -> String, below: &str) -> String {
    let rows: String =
        NAMES.iter().enumerate().map(|(i, name)| format!("{} | {name} | {}\n", i + 1, cells(i))).collect();
    format!("{title}\n\nNo | Kecamatan | {headings}\n{rows}{below}")
}

#[test]
fn figures_that_refute_their_heading_are_not_used() {
    let schema = builtin().unwrap();
    let koperasi = "DATA KOPERASI TAHUN 2023";
    let all = [31_i64, 42, 24, 37, 45, 29, 38, 33];
    let active = [9_i64, 11, 6, 8, 12, 7, 10, 5];
    let both = "Koperasi Tidak Aktif | Koperasi Aktif | Jumlah Koperasi | % Aktif";
    // The percentages are those of the column that is headed by the others.
    let exchanged = |i: usize| {
        let rest = all[i] - active[i];
        #[expect(clippy::cast_precision_loss, reason = "small")]
        let share = rest as f64 * 100.0 / all[i] as f64;
        format!("{rest} | {} | {} | {share:.2}", active[i], all[i])
    };
    assert_eq!(shown(&schema, &drawing(koperasi, both, exchanged, "")), [Shows::Exchanged]);
    assert_eq!(used(&schema, &drawing(koperasi, both, exchanged, "")), (8, all.iter().sum()));

    let places = [3, 8, 1, 6, 2, 7, 5, 4];
    let ranks = |i: usize| format!("{} | {}", places[i], 9 - places[i]);
    let drawn = drawing(koperasi, "Koperasi Aktif | Jumlah Koperasi", ranks, "");
    assert_eq!(shown(&schema, &drawn), [Shows::Ranks, Shows::Ranks]);
    assert_eq!(used(&schema, &drawn), (0, 0));

    let running = |i: usize| format!("{} | {} | {} | {} | {}", i + 2, i + 5, i + 9, i + 20, i + 20);
    let drawn = drawing("PESERTA DIKLAT TAHUN 2023", "TW I | TW II | TW III | TW IV | Total Setahun", running, "");
    assert_eq!(shown(&schema, &drawn), [Shows::Running]);
    assert_eq!(used(&schema, &drawn).0, 0);

    let halves = |i: usize| format!("{} | {}", all[i], active[i]);
    let drawn = drawing(koperasi, "Jumlah Koperasi | Koperasi Aktif", halves, "JUMLAH | | 279 | \"24 %\"\n");
    assert_eq!(shown(&schema, &drawn), [Shows::Percent]);
    assert_eq!(used(&schema, &drawn), (8, all.iter().sum()));
}

#[test]
fn days_bases_and_codes_are_no_counts() {
    let schema = builtin().unwrap();
    let title = "PESERTA BIMTEK TRIWULAN II TAHUN 2023";
    let days = |i: usize| format!("{} | {} | {}", i + 9, i + 7, 2 * i + 16);
    let drawn = drawing(title, "Hari 1 | Hari 2 | Jumlah Peserta", days, "");
    assert_eq!(shown(&schema, &drawn), [Shows::Days]);
    assert_eq!(used(&schema, &drawn).0, 0);
    // Three days with the same people at each are one number of people.
    let same = |i: usize| format!("{} | {} | {}", i + 9, i + 9, i + 9);
    assert_eq!(used(&schema, &drawing(title, "Hari 1 | Hari 2 | Jumlah Peserta", same, "")).0, 8);

    let based = "JUMLAH KOPERASI TAHUN 2023\n(Kabupaten Jeneponto = 100)";
    let drawn = drawing(based, "Jumlah Koperasi", |i| (i + 5).to_string(), "");
    assert_eq!(shown(&schema, &drawn), [Shows::Base]);
    assert_eq!(used(&schema, &drawn), (0, 0));

    let classes = "Kode: 1 = kurang dari 10 koperasi; 2 = 10 - 20 koperasi; 3 = lebih dari 20 koperasi\n";
    let drawn = drawing("KOPERASI TAHUN 2023", "Jumlah Koperasi", |i| (i % 3 + 1).to_string(), classes);
    assert_eq!(used(&schema, &drawn).0, 0);
}

#[test]
fn a_day_in_words_is_no_figure_and_a_district_below_its_villages_is_their_sum() {
    let schema = builtin().unwrap();
    let title = "UMKM YANG DIFASILITASI IZIN USAHA TRIWULAN IV TAHUN 2023";
    let sent = |i: usize| format!("{} | {} Januari 2024", i + 4, i + 3);
    assert_eq!(used(&schema, &drawing(title, "Jumlah UMKM | Tanggal Lapor", sent, "")), (8, 60));
    let villages = "DATA KOPERASI KECAMATAN RUMBIA TAHUN 2023\n\nDesa | Jumlah Koperasi\nRumbia | 3\nTompobulu | 4\n\
                    Kassi | 2\nPallantikang | 1\nKecamatan Rumbia | 10\n";
    assert_eq!(used(&schema, villages), (4, 10));
}

#[test]
fn a_legend_explains_short_headings_and_signs() {
    let schema = builtin().unwrap();
    let title = "KERAGAAN KOPERASI TRIWULAN IV TAHUN 2023";
    let row = |i: usize| format!("{} | {} | {}", i + 20, i + 5, 15);
    let legend = "Keterangan :\nJK = Jumlah Koperasi\nKA = Koperasi Aktif\nKTA = Koperasi Tidak Aktif\n";
    assert_eq!(used(&schema, &drawing(title, "JK | KA | KTA", row, legend)).0, 24);
    let two = "DATA KOPERASI TAHUN 2023";
    let marked = |mark: &'static str| {
        move |i: usize| format!("{} | {}", i + 20, if i == 3 { mark.to_owned() } else { (i + 2).to_string() })
    };
    let with = |mark, line: &str| used(&schema, &drawing(two, "Jumlah Koperasi | Koperasi Aktif", marked(mark), line));
    assert_eq!(with("-", "Tanda (-) : tidak ada\n").0, 16);
    // What was not reported is no zero, and what is coded no count.
    assert_eq!(with("-", "- : belum melapor\n").0, 15);
    assert_eq!(with("99", "Kode 99 = data belum tersedia\n").0, 15);
    assert_eq!(with("99", "").0, 16);
}

#[test]
fn hints_how_to_fill_a_form_in_are_no_headings() {
    let schema = builtin().unwrap();
    let title = "FORM ISIAN KOPERASI TRIWULAN I TAHUN 2023";
    let hints = "No | Kecamatan | Koperasi Aktif | Jumlah Koperasi\n | (nama kecamatan) | (isi angka) | (otomatis)\n";
    let rows = "1 | Bangkala | 5 | 9\n2 | Binamu | 6 | 8\n3 | Kelara | 2 | 7\n";
    assert_eq!(used(&schema, &format!("{title}\n\n{hints}{rows}")), (6, 37));
}

#[test]
fn a_line_between_rows_speaks_of_those_below_it() {
    let schema = builtin().unwrap();
    let title = "DATA KOPERASI TAHUN 2024";
    let plain = "No | Kecamatan | Koperasi Aktif | Jumlah Koperasi\n1 | Bangkala | 5 | 9\n2 | Binamu | 6 | 8\n";
    let rest = "3 | Kelara | 2 | 7\n4 | Rumbia | 1 | 4\n";
    assert_eq!(used(&schema, &format!("{title}\n\n{plain}{rest}")).0, 8);
    let line = "Belum melapor tahun 2024 (dipakai data tahun 2023):\n";
    assert_eq!(used(&schema, &format!("{title}\n\n{plain}{line}{rest}")).0, 4);
}

#[test]
fn a_period_below_a_table_is_its_own_where_nothing_else_tells_one() {
    let schema = builtin().unwrap();
    let rows = "No | Kecamatan | Koperasi Aktif | Jumlah Koperasi\n1 | Bangkala | 5 | 9\n2 | Binamu | 6 | 8\n3 | Kelara | 2 | 7\n";
    let period = |below: &str| {
        let tables = read(&schema, &drawn("data.xlsx", &format!("DATA KOPERASI\n\n{rows}\n{below}\n")));
        let column = tables[0].columns.iter().find(|c| matches!(c.role, Role::Measure(_)))?.period.clone()?;
        column.period.map(|p| p.to_string())
    };
    assert_eq!(period("Keadaan data : Triwulan III Tahun 2023").as_deref(), Some("2023-Q3"));
    // Where and when it was signed is no period.
    assert_eq!(period("Jeneponto, 31 Desember 2023"), None);
}

#[test]
fn what_is_printed_on_each_page_speaks() {
    let schema = builtin().unwrap();
    let row = |i: usize| format!("{} | {}", i + 20, i + 5);
    let table = drawing("KOPERASI TAHUN 2023", "Jumlah Koperasi | Koperasi Aktif", row, "");
    for page in ["Dinas Koperasi dan UKM", "Halaman dari", "Dicetak: 5 Januari 2024", "Data Koperasi 2023"] {
        assert_eq!(used(&schema, &format!("!page {page}\n{table}")).0, 16, "{page}");
    }
    assert_eq!(used(&schema, &format!("!page KONSEP - JANGAN DIKUTIP\n{table}")).0, 0);
}

#[test]
fn what_lies_over_the_cells_speaks() {
    let schema = builtin().unwrap();
    let row = |i: usize| format!("{} | {}", i + 20, i + 5);
    let table = drawing("KOPERASI TAHUN 2023", "Jumlah Koperasi | Koperasi Aktif", row, "");
    let with = |line: &str| used(&schema, &format!("{line}\n{table}")).0;
    for said in ["Sumber: Bidang Kelembagaan", "DATA KOPERASI TAHUN 2023", "KEPALA DINAS", "Menu"] {
        assert_eq!(with(&format!("!drawing {said}")), 16, "{said}");
    }
    assert_eq!(with("!drawing DATA BELUM DIVERIFIKASI"), 0);
    // An input message speaks of the cells that show it.
    assert_eq!(with("!prompt D4:D11 Isi jumlah koperasi aktif"), 16);
    assert_eq!(with("!prompt D4:D11 Isi jumlah pengurus koperasi aktif"), 8);
    assert_eq!(with("!prompt F4:F11 Isi jumlah pengurus koperasi aktif"), 16);
    // So does a comment at the heading of the numbers, of all rows.
    assert_eq!(with("!comment A3 Seluruh angka tercatat ganda"), 0);
}
