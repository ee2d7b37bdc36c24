//! Long lists by name are counted while they are read; what they come to is what reading all of their cells gives.

use std::path::Path;
use std::sync::atomic::{AtomicU64, Ordering};

use iku::batch::{Request, Watcher, understand};
use iku::grids::{self, Reader};
use iku::schema::{Schema, builtin};
use iku::tables::{Fate, Recogniser, SheetReading};
use rust_xlsxwriter::{Format, FormatAlign, Workbook, Worksheet, XlsxError};

const ROWS: u32 = 20_000;
/// Makes a sheet large enough for its rows to be shown one by one.
const FILLER: &str = "Dusun Contoh, dekat lapangan, di belakang pasar sentral, sebelah kiri jalan menuju dermaga lama";

/// A list of enterprises, a person each, with what makes this one special.
#[derive(Default, Clone, Copy)]
struct List {
    /// Two persons stand twice.
    repeated: bool,
    /// The kecamatan is merged over its rows.
    merged: bool,
    /// Sections in place of a column of kecamatan.
    sections: bool,
    /// A heading of two rows with merged cells.
    deep: bool,
    /// A recap below the list.
    recap: bool,
    /// Faults in single cells, far down.
    faults: bool,
    /// Blank rows between.
    gaps: bool,
    /// A signature and a second list after it.
    second: bool,
    /// Hidden rows.
    hidden: bool,
    /// Titles and a list of another quarter below, under the same heading.
    retitled: bool,
}

fn nik(i: u32) -> String {
    format!("730401{:02}{:02}{:02}{:04}", i % 28 + 1, i % 12 + 1, i / 336 % 90, i % 9_999 + 1)
}

fn list(path: &Path, list: List) -> Result<(), XlsxError> {
    let mut book = Workbook::new();
    let sheet = book.add_worksheet().set_name("Data UMKM")?;
    sheet.write(0, 0, "DAFTAR USAHA MIKRO KECIL DAN MENENGAH")?;
    sheet.write(1, 0, "TRIWULAN IV TAHUN 2023")?;
    let heads = ["No", "NIK", "Nama Pemilik", "Nama Usaha", "Alamat", "Kecamatan", "Skala Usaha", "Keterangan"];
    let centred = Format::new().set_align(FormatAlign::Center);
    let mut row = 3;
    for (col, head) in (0..).zip(heads) {
        match (list.deep, *head == *"Alamat", *head == *"Kecamatan") {
            (true, true, _) => {
                sheet.merge_range(3, col, 3, col + 1, "Tempat Usaha", &centred)?;
                sheet.write(4, col, head)?;
            }
            (true, _, true) => drop(sheet.write(4, col, head)?),
            (true, ..) => drop(sheet.merge_range(3, col, 4, col, head, &centred)?),
            _ => drop(sheet.write(3, col, head)?),
        }
    }
    row += if list.deep { 2 } else { 1 };
    let districts = ["Binamu", "Turatea", "Batang", "Kelara", "Bontoramba"];
    let share = ROWS / 5;
    for i in 0..ROWS {
        let district = districts[(i / share) as usize];
        if list.sections && i % share == 0 {
            sheet.write(row, 0, format!("KECAMATAN {}", district.to_uppercase()))?;
            row += 1;
        }
        if list.gaps && i % 1_000 == 999 {
            row += 2;
        }
        let twin = if list.repeated && (i == 5_000 || i == 7_000) { 10 } else { i };
        entry(sheet, row, i + 1, twin)?;
        if list.merged && i % share == 0 {
            sheet.merge_range(row, 5, row + share - 1, 5, district, &centred)?;
        } else if !list.sections && !list.merged {
            sheet.write(row, 5, if list.faults && i == 6_001 { "Tamalate Barat" } else { district })?;
        }
        if list.faults && i == 6_002 {
            sheet.write(row, 1, "7304013113870001")?;
        }
        if list.faults && i == 6_003 {
            sheet.write(row, 1, 7_304_010_205_870_000.0)?;
        }
        if list.hidden && i == 4_000 {
            sheet.set_row_hidden(row)?;
        }
        row += 1;
    }
    if list.recap {
        row += 3;
        sheet.write(row, 1, "REKAPITULASI JUMLAH UMKM PER KECAMATAN")?;
        for (col, head) in [(1, "No"), (2, "Kecamatan"), (3, "Jumlah UMKM")] {
            sheet.write(row + 2, col, head)?;
        }
        for (i, district) in (0..).zip(districts) {
            sheet.write(row + 3 + i, 1, i + 1)?;
            sheet.write(row + 3 + i, 2, district)?;
            sheet.write(row + 3 + i, 3, share)?;
        }
        row += 9;
    }
    if list.second {
        sheet.write(row + 1, 4, "Mengetahui,")?;
        sheet.write(row + 2, 4, "KEPALA BIDANG")?;
        row += 5;
        for (col, head) in (0..).zip(heads) {
            sheet.write(row, col, head)?;
        }
        for i in 0..40 {
            entry(sheet, row + 1 + i, i + 1, ROWS + i)?;
            sheet.write(row + 1 + i, 5, "Arungkeke")?;
        }
    }
    if list.retitled {
        sheet.write(row + 2, 0, "DAFTAR USAHA MIKRO KECIL DAN MENENGAH")?;
        sheet.write(row + 3, 0, "TRIWULAN III TAHUN 2023")?;
        for (col, head) in (0..).zip(heads) {
            sheet.write(row + 5, col, head)?;
        }
        for i in 0..30 {
            entry(sheet, row + 6 + i, i + 1, ROWS + 100 + i)?;
            sheet.write(row + 6 + i, 5, "Rumbia")?;
        }
        sheet.write(row + 38, 4, "Jeneponto, 31 Desember 2023")?;
    }
    book.save(path)
}

fn entry(sheet: &mut Worksheet, row: u32, number: u32, person: u32) -> Result<(), XlsxError> {
    sheet.write(row, 0, number)?;
    sheet.write(row, 1, nik(person))?;
    sheet.write(row, 2, format!("Peserta {person}"))?;
    sheet.write(row, 3, format!("Usaha {person}"))?;
    sheet.write(row, 4, format!("{FILLER} {number}"))?;
    sheet.write(row, 6, ["Mikro", "Kecil"][(person % 2) as usize])?;
    sheet.write(row, 7, format!("catatan ke {number} tentang tempat ini"))?;
    Ok(())
}

/// A list of participants whose dates show only far down that the month comes first.
fn participants(path: &Path) -> Result<(), XlsxError> {
    let mut book = Workbook::new();
    let sheet = book.add_worksheet().set_name("Peserta")?;
    sheet.write(0, 0, "DAFTAR PESERTA PELATIHAN KEWIRAUSAHAAN")?;
    for (col, head) in (0..).zip(["No", "Nama Peserta", "NIK", "Kecamatan", "Nama Pelatihan", "Tanggal", "Alamat"]) {
        sheet.write(2, col, head)?;
    }
    for i in 0..ROWS {
        let date = if i == ROWS - 100 { "3/25/23".to_owned() } else { format!("{}/{}/23", i % 9 + 1, i % 11 + 1) };
        sheet.write(3 + i, 0, i + 1)?;
        sheet.write(3 + i, 1, format!("Peserta {i}"))?;
        sheet.write(3 + i, 2, nik(i))?;
        sheet.write(3 + i, 3, "Binamu")?;
        sheet.write(3 + i, 4, format!("Pelatihan {}", i % 40))?;
        sheet.write(3 + i, 5, date)?;
        sheet.write(3 + i, 6, format!("{FILLER} {i}"))?;
    }
    book.save(path)
}

fn schema() -> &'static Schema {
    static SCHEMA: std::sync::LazyLock<Schema> = std::sync::LazyLock::new(|| builtin().unwrap());
    &SCHEMA
}

/// Counts the rows that are read one by one.
#[derive(Default)]
struct Rows(AtomicU64);

impl Watcher for Rows {
    fn files(&self, _: usize) {}
    fn rows(&self, _: &str, count: u64) {
        self.0.fetch_add(count, Ordering::Relaxed);
    }
    fn done(&self, _: &str) {}
}

fn streamed(path: &Path, reader: Reader) -> Vec<SheetReading> {
    let rows = Rows::default();
    let read = understand(path, "umkm.xlsx", &Recogniser::new(schema(), None), reader, &rows).1;
    assert!(rows.0.into_inner() > 0, "no row was read by itself");
    read
}

/// What all ways of reading a file agree on; they are compared word by word.
#[track_caller]
fn agreed(path: &Path) -> Vec<SheetReading> {
    let whole = grids::read(path).workbook.unwrap();
    let whole = Recogniser::new(schema(), None).workbook("umkm.xlsx", &whole);
    for reader in [Reader::Auto, Reader::Calamine] {
        let other = streamed(path, reader);
        let (a, b) = (format!("{whole:#?}"), format!("{other:#?}"));
        let differs = a.lines().zip(b.lines()).position(|(a, b)| a != b);
        assert!(
            a == b,
            "{reader:?}: {:?}",
            differs.map(|n| {
                let near = |text: &str| text.lines().skip(n.saturating_sub(6)).take(12).collect::<Vec<_>>().join("\n");
                format!("whole:\n{}\nstreamed:\n{}", near(&a), near(&b))
            })
        );
    }
    whole
}

#[test]
fn a_list_comes_to_the_same_row_by_row() {
    let dir = tempfile::tempdir().unwrap();
    let plain = List::default();
    let lists = [
        ("plain", plain),
        ("repeated", List { repeated: true, gaps: true, ..plain }),
        ("merged", List { merged: true, ..plain }),
        ("sections", List { sections: true, hidden: true, ..plain }),
        ("deep", List { deep: true, faults: true, ..plain }),
        ("recap", List { recap: true, ..plain }),
        ("retitled", List { retitled: true, ..plain }),
        ("signed", List { retitled: true, recap: true, sections: true, ..plain }),
        ("second", List { second: true, repeated: true, recap: true, ..plain }),
    ];
    for (name, special) in lists {
        let path = dir.path().join(format!("{name}.xlsx"));
        list(&path, special).unwrap();
        let sheets = agreed(&path);
        let used: usize = sheets[0].rows.iter().filter(|s| s.fate == Fate::Used).map(|s| s.rows()).sum();
        assert!(used >= ROWS as usize - 3, "{name}: {used}");
    }
}

#[test]
fn what_shows_only_far_down_counts_for_all_rows() {
    let dir = tempfile::tempdir().unwrap();
    let path = dir.path().join("peserta.xlsx");
    participants(&path).unwrap();
    let sheets = agreed(&path);
    let register = sheets[0].tables[0].register.as_ref().unwrap();
    // With the month first, dates of all months from January to September; with the day first, to November.
    let last = register.tallies.iter().filter(|t| t.counts[0].value > 0).map(|t| t.period).max();
    assert_eq!(last.map(|p| p.to_string()), Some("2023-Q3".to_owned()));
}

/// A fault of ours in the way of one file.
struct Failing;

impl Watcher for Failing {
    fn files(&self, _: usize) {}
    fn rows(&self, _: &str, _: u64) {
        panic!("a fault of ours");
    }
    fn done(&self, _: &str) {}
}

#[test]
fn a_fault_of_ours_costs_the_file_in_whose_way_it_is() {
    let dir = tempfile::tempdir().unwrap();
    list(&dir.path().join("umkm tw4 2023.xlsx"), List { recap: true, ..List::default() }).unwrap();
    let mut book = Workbook::new();
    let sheet = book.add_worksheet();
    sheet.write(0, 0, "DATA KOPERASI AKTIF DAN TIDAK AKTIF TRIWULAN IV TAHUN 2023").unwrap();
    for (col, head) in
        ["Kecamatan", "Koperasi Aktif", "Koperasi Tidak Aktif", "Jumlah Koperasi"].into_iter().enumerate()
    {
        sheet.write(2, u16::try_from(col).unwrap(), head).unwrap();
    }
    for (row, district) in (3..).zip(["Bangkala", "Binamu", "Rumbia"]) {
        sheet.write(row, 0, district).unwrap();
        for (col, count) in [(1, 20), (2, 5), (3, 25)] {
            sheet.write(row, col, count).unwrap();
        }
    }
    book.save(dir.path().join("kop tw4 2023.xlsx")).unwrap();
    let schema = builtin().unwrap();
    let request = Request { inboxes: vec![dir.path().to_owned()], year: None, through: None, reader: Reader::Auto };
    let outcome = iku::batch::run(&schema, &request, &Failing).unwrap();
    let failed: Vec<(&str, bool)> = outcome.files.iter().map(|f| (f.path.as_str(), f.problem.is_some())).collect();
    assert_eq!(failed, [("kop tw4 2023.xlsx", false), ("umkm tw4 2023.xlsx", true)]);
    assert_eq!(outcome.observations.iter().filter(|o| o.used).count(), 9);
}
