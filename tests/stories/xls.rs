//! A drawn workbook as Excel 97-2003 kept it. Nothing in Rust writes that format, so LibreOffice does, once: a file that
//! still holds what is drawn is left as it is.

use std::process::Command;

use iku::grids::{Workbook, read};

use crate::xlsx::xlsx;

/// The bytes that are kept, where they hold what is drawn; or new ones.
pub fn xls(workbook: &Workbook, kept: Option<&[u8]>) -> Vec<u8> {
    let dir = tempfile::tempdir().unwrap();
    let path = dir.path().join("drawn.xls");
    if let Some(kept) = kept {
        std::fs::write(&path, kept).unwrap();
        if read(&path).workbook.is_ok_and(|there| same(&there, workbook)) {
            return kept.to_owned();
        }
        std::fs::remove_file(&path).unwrap();
    }
    if std::env::var_os("UPDATE_FIXTURES").is_none() {
        // Not what is drawn; without leave to write, LibreOffice is not needed to know that.
        return Vec::new();
    }
    std::fs::write(dir.path().join("drawn.xlsx"), xlsx(workbook)).unwrap();
    let profile = format!("-env:UserInstallation=file://{}", dir.path().join("profile").display());
    let args = [&profile, "--headless", "--convert-to", "xls:MS Excel 97", "drawn.xlsx"];
    let run = Command::new("soffice").args(args).current_dir(dir.path()).output();
    assert!(run.is_ok_and(|r| r.status.success()), "soffice writes .xls files");
    std::fs::read(path).unwrap()
}

/// Whether a workbook holds the sheets, cells and merges that are drawn; formulas may be spelt otherwise.
pub fn same(there: &Workbook, drawn: &Workbook) -> bool {
    there.sheets.len() == drawn.sheets.len()
        && there.sheets.iter().zip(&drawn.sheets).all(|(a, b)| {
            let cells =
                |s: &iku::grids::Sheet| s.cells.iter().map(|c| (c.row, c.col, c.value.clone())).collect::<Vec<_>>();
            let merges = |s: &iku::grids::Sheet| {
                let mut merges: Vec<String> = s.merges.iter().map(ToString::to_string).collect();
                merges.sort();
                merges
            };
            (&a.name, a.visibility, cells(a), merges(a)) == (&b.name, b.visibility, cells(b), merges(b))
        })
}
