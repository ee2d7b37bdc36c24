//! Tests of registers as offices keep them, drawn as text: what they count, and which cells are in doubt.

mod beside;
mod pages;
mod places;
mod quick;
mod times;
mod together;

use crate::grids::{Workbook, drawn};
use crate::schema::{Schema, builtin};
use crate::tables::file::FileReading;
use crate::tables::{Fate, Recogniser, SheetReading, observations};

fn schema() -> &'static Schema {
    static SCHEMA: std::sync::LazyLock<Schema> = std::sync::LazyLock::new(|| builtin().unwrap());
    &SCHEMA
}

fn file(path: &str, workbook: &Workbook) -> FileReading {
    FileReading {
        path: path.to_owned(),
        sha256: String::new(),
        bytes: 0,
        format: None,
        saved: None,
        problem: None,
        sheets: Recogniser::new(schema(), None).workbook(path, workbook),
        external_links: Vec::new(),
        same_as: None,
        letters: Vec::new(),
        revision: 0,
    }
}

/// All counts of some files that are not zero: `koperasi_aktif Binamu 2023-Q4 2`.
fn counts(files: &[FileReading]) -> Vec<String> {
    let all = observations(files, schema());
    let said = all.iter().filter(|o| o.value != 0).map(|o| {
        let sd = if o.to_date { "sd " } else { "" };
        format!("{} {} {sd}{} {}", o.measure, schema().region.name_of(&o.district), o.period, o.value)
    });
    said.collect()
}

#[track_caller]
fn counted(path: &str, sheets: &str, wanted: &[&str]) -> FileReading {
    let file = file(path, &drawn(path, sheets));
    assert_eq!(counts(std::slice::from_ref(&file)), wanted, "{:#?}", doubts(&file));
    file
}

/// Doubtful cells as `C5 NoIdentity`.
fn doubts(file: &FileReading) -> Vec<String> {
    let tables = file.sheets.iter().flat_map(|s| &s.tables);
    let all = tables.filter_map(|t| t.register.as_ref()).flat_map(|r| &r.doubts);
    all.map(|d| format!("{} {}", d.cell, format!("{:?}", d.doubt).split(['(', ' ', '{']).next().unwrap())).collect()
}

fn fates(sheet: &SheetReading) -> String {
    let letter = |fate: Fate| match fate {
        Fate::Used => 'u',
        Fate::Total => 'T',
        Fate::Rejected => 'r',
        Fate::Title => 't',
        Fate::Heading => 'h',
        Fate::Numbering => 'n',
        Fate::Section => 's',
        Fate::Note => 'N',
        Fate::Signature => 'S',
        Fate::Stray => '.',
    };
    sheet.rows.iter().flat_map(|s| std::iter::repeat_n(letter(s.fate), s.rows())).collect()
}
