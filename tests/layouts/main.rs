//! Tables of every layout with known answers: whatever a division's habits, the same figures are read.

mod canvas;
mod draw;
mod habits;
mod mutate;

use std::collections::BTreeMap;

use iku::batch::{Request, judge};
use iku::grids::{Format, Workbook};
use iku::schema::Schema;
use iku::tables::file::FileReading;
use iku::tables::{Observation, Recogniser, observations};
use proptest::prelude::*;
use proptest::test_runner::RngSeed;

use habits::{Habits, habits};

/// What a figure is known by.
pub type Key = (String, String, String, bool);

fn schema() -> &'static Schema {
    static SCHEMA: std::sync::LazyLock<Schema> = std::sync::LazyLock::new(|| iku::schema::builtin().unwrap());
    &SCHEMA
}

fn read(path: &str, workbook: &Workbook) -> (FileReading, Vec<Observation>) {
    let sheets = Recogniser::new(schema(), None).workbook(path, workbook);
    let file = FileReading {
        path: path.to_owned(),
        sha256: String::new(),
        bytes: 0,
        format: Some(Format::Xlsx),
        saved: None,
        problem: None,
        sheets,
        external_links: Vec::new(),
        same_as: None,
        letters: Vec::new(),
        revision: 0,
    };
    let read = observations(std::slice::from_ref(&file), schema());
    (file, read)
}

fn explain(habits: &Habits, workbook: &Workbook, file: &FileReading) -> String {
    use std::fmt::Write;
    let mut said = format!("{habits:#?}\n");
    for sheet in &workbook.sheets {
        let _ = writeln!(said, "== {}", sheet.name);
        let mut row = u32::MAX;
        for cell in &sheet.cells {
            if cell.row != row {
                row = cell.row;
                let _ = write!(said, "\n{:>3} ", row + 1);
            }
            let shown = match &cell.value {
                iku::grids::Value::Text(t) => t.replace('\n', "/"),
                iku::grids::Value::Number(n) => n.to_string(),
                other => format!("{other:?}"),
            };
            let _ = write!(said, "| {}:{shown} ", cell.at());
        }
        let _ = writeln!(said, "\nmerges {:?}", sheet.merges.iter().map(ToString::to_string).collect::<Vec<_>>());
    }
    for sheet in &file.sheets {
        let _ = writeln!(said, "-- {} {:?}", sheet.name, sheet.no_table);
        for table in &sheet.tables {
            let _ = writeln!(said, "   {} {:?} {:?} {:?}", table.range, table.kind, table.layout, table.dataset);
            for c in &table.columns {
                let period = c.period.as_ref().map(|p| (p.period.map(|p| p.to_string()), p.to_date));
                let _ = writeln!(said, "      {} {:?} {:?} {:?} {:?}", c.index, c.heading, c.role, c.reason, period);
            }
            for t in &table.totals {
                let _ = writeln!(said, "      total {} {:?} {:?}", t.label, t.written, t.district);
            }
        }
    }
    said
}

proptest! {
    #![proptest_config(config(cases()))]

    #[test]
    fn every_layout_gives_the_same_figures(habits in habits()) {
        let (path, workbook, expected) = draw::workbook(&habits, schema());
        let (file, read) = read(&path, &workbook);
        let got: BTreeMap<Key, i64> = read
            .iter()
            .map(|o| ((o.measure.clone(), o.district.clone(), o.period.to_string(), o.to_date), o.value))
            .collect();
        let missing: Vec<_> = expected.iter().filter(|(k, v)| got.get(*k) != Some(*v)).take(5).collect();
        let extra: Vec<_> = got.iter().filter(|(k, v)| expected.get(*k) != Some(*v)).take(5).collect();
        prop_assert!(
            missing.is_empty() && extra.is_empty(),
            "missing {missing:?}\nextra {extra:?}\n{}",
            explain(&habits, &workbook, &file)
        );
    }
}

proptest! {
    #![proptest_config(config(cases() / 3))]

    #[test]
    fn one_mistake_in_any_layout_is_found_at_its_cell(habits in habits()) {
        let (path, mut workbook, _) = draw::workbook(&habits, schema());
        let (file, figures) = read(&path, &workbook);
        let mut dice = draw::Dice(habits.seed ^ 0x5DEE_CE66);
        let Some(mistake) = mutate::mutate(&mut workbook, &file, &figures, &mut dice) else { return Ok(()) };
        let (file, _) = read(&path, &workbook);
        let told = explain(&habits, &workbook, &file);
        let request = Request { year: Some(2023), ..Request::default() };
        let outcome = judge(schema(), vec![file], Vec::new(), &request).unwrap();
        let (sheet, cell) = &mistake.at;
        let found = outcome.findings.iter().any(|f| {
            let place = &f.remark.place;
            f.name == mistake.rule && place.sheet.as_ref() == Some(sheet) && place.cell == Some(*cell)
        });
        let said: Vec<String> = outcome.findings.iter().map(|f| format!("{} {}", f.name, f.remark.place)).collect();
        prop_assert!(found, "{mistake:?}\nsaid {said:#?}\n{told}");
    }
}

/// The same layouts in every run; others where the environment asks for a number of its own.
fn config(cases: u32) -> ProptestConfig {
    let rng_seed = match std::env::var_os("IKU_LAYOUTS") {
        None => RngSeed::Fixed(2_025),
        Some(_) => RngSeed::Random,
    };
    ProptestConfig { cases, rng_seed, failure_persistence: None, ..ProptestConfig::default() }
}

/// How many layouts are tried; more where the environment asks for more.
fn cases() -> u32 {
    std::env::var("IKU_LAYOUTS").ok().and_then(|n| n.parse().ok()).unwrap_or(3_000)
}
