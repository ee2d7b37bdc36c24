//! A second opinion on a workbook's formulas: another program calculates them, without being shown our results.

use std::io::{Cursor, Read as _, Write as _};
use std::path::Path;

use calamine::{Data, Reader as _, Xlsx, open_workbook};

use crate::office;

/// Formula cells that were compared, and those that another program finds to be something else.
pub struct Compared {
    pub formulas: usize,
    pub differences: Vec<String>,
}

/// Takes the stored results out of a workbook, has LibreOffice calculate it, and compares every formula's result
/// with the stored one. `None` where LibreOffice is not installed and that is no reason to fail.
pub fn compare(workbook: &Path) -> Option<Compared> {
    if !office::is_installed() {
        return None;
    }
    let dir = tempfile::tempdir().unwrap();
    let stripped = dir.path().join("stripped.xlsx");
    std::fs::write(&stripped, without_results(&std::fs::read(workbook).unwrap())).unwrap();
    let theirs = office::convert(&stripped, "xlsx", &dir.path().join("out"));
    let mut ours: Xlsx<_> = open_workbook(workbook).unwrap();
    let mut theirs: Xlsx<_> = open_workbook(theirs).unwrap();
    let mut compared = Compared { formulas: 0, differences: Vec::new() };
    for sheet in ours.sheet_names() {
        let formulas = ours.worksheet_formula(&sheet).unwrap();
        let (mine, other) = (ours.worksheet_range(&sheet).unwrap(), theirs.worksheet_range(&sheet).unwrap());
        let (top, left) = formulas.start().unwrap_or_default();
        for (row, col, formula) in formulas.used_cells() {
            let at = (top + u32::try_from(row).unwrap(), left + u32::try_from(col).unwrap());
            let (a, b) = (mine.get_value(at), other.get_value(at));
            compared.formulas += 1;
            if !same(a, b) {
                compared.differences.push(format!("{sheet} {at:?} ={formula}: {a:?}, recalculated {b:?}"));
            }
        }
    }
    Some(compared)
}

fn same(a: Option<&Data>, b: Option<&Data>) -> bool {
    let number = |d: Option<&Data>| match d {
        Some(Data::Int(n)) => Some(*n as f64),
        Some(Data::Float(n)) => Some(*n),
        _ => None,
    };
    let text = |d: Option<&Data>| match d {
        None | Some(Data::Empty) => Some(String::new()),
        Some(Data::String(s)) => Some(s.clone()),
        _ => None,
    };
    match (number(a), number(b)) {
        (Some(a), Some(b)) => (a - b).abs() <= 1e-9 * a.abs().max(1.0),
        (None, None) => text(a).is_some() && text(a) == text(b),
        _ => false,
    }
}

/// The same workbook without the stored result of any formula.
fn without_results(bytes: &[u8]) -> Vec<u8> {
    let mut from = zip::ZipArchive::new(Cursor::new(bytes)).unwrap();
    let mut to = zip::ZipWriter::new(Cursor::new(Vec::new()));
    for i in 0..from.len() {
        let mut member = from.by_index(i).unwrap();
        let name = member.name().unwrap().into_owned();
        let mut content = Vec::new();
        member.read_to_end(&mut content).unwrap();
        if name.starts_with("xl/worksheets/sheet") {
            content = strip(&String::from_utf8(content).unwrap()).into_bytes();
        }
        to.start_file(name, zip::write::SimpleFileOptions::default()).unwrap();
        to.write_all(&content).unwrap();
    }
    to.finish().unwrap().into_inner()
}

fn strip(xml: &str) -> String {
    let mut out = String::new();
    let mut rest = xml;
    while let Some(end) = rest.find("</f><v>") {
        let (before, after) = rest.split_at(end + "</f>".len());
        out.push_str(before);
        let close = after.find("</v>").unwrap();
        rest = &after[close + "</v>".len()..];
    }
    out.push_str(rest);
    out
}
