//! What people open, read back as they would.

mod sample;

use iku::output::Summary;
use iku::words::Lang;

#[test]
fn scratch() {
    let schema = sample::schema();
    let outcome = sample::year(&schema);
    let bytes = iku::output::workbook(&Summary::new(&outcome, Lang::Id)).unwrap();
    std::fs::create_dir_all("/tmp/iku-out").unwrap();
    std::fs::write("/tmp/iku-out/konsolidasi-iku.xlsx", bytes).unwrap();
}
