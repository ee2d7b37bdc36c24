//! LibreOffice comes to the same results as the ones stored in the workbooks.

mod office;
mod recalculate;
mod sample;

use iku::output::{Options, write};
use iku::words::Lang;

#[test]
fn another_program_calculates_what_is_stored() {
    let schema = sample::schema();
    for (outcome, least) in [(sample::year(&schema), 900), (sample::nothing(&schema), 50)] {
        let dir = tempfile::tempdir().unwrap();
        write(&outcome, &Options { out: dir.path(), lang: Lang::Id, inbox_link: None }).unwrap();
        for (file, least) in [("konsolidasi-iku.xlsx", least), ("laporan-validasi.xlsx", 0)] {
            let Some(compared) = recalculate::compare(&dir.path().join(file)) else { return };
            assert_eq!(compared.differences, Vec::<String>::new(), "{file}");
            assert!(compared.formulas >= least, "{file}: {}", compared.formulas);
        }
    }
}

#[test]
fn a_wrong_result_is_noticed() {
    let dir = tempfile::tempdir().unwrap();
    let path = dir.path().join("wrong.xlsx");
    let mut workbook = rust_xlsxwriter::Workbook::new();
    let sheet = workbook.add_worksheet();
    sheet.write_formula(0, 0, rust_xlsxwriter::Formula::new("=1+1").set_result("3")).unwrap();
    sheet.write_formula(1, 0, rust_xlsxwriter::Formula::new("=2+2").set_result("4")).unwrap();
    workbook.save(&path).unwrap();
    let Some(compared) = recalculate::compare(&path) else { return };
    assert_eq!((compared.formulas, compared.differences.len()), (2, 1));
}
