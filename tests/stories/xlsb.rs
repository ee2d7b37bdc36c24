//! A drawn workbook as Excel keeps it in its binary form: the few records that a sheet needs ([MS-XLSB]).

use std::io::{Cursor, Write as _};

use iku::grids::{Sheet, Value, Visibility, Workbook};
use zip::ZipWriter;
use zip::write::SimpleFileOptions;

/// The file's bytes, the same every time.
pub fn xlsb(workbook: &Workbook) -> Vec<u8> {
    let relation = |id: &str, kind: &str, target: &str| {
        format!(
            r#"<Relationship Id="{id}" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/{kind}" Target="{target}"/>"#
        )
    };
    let relations = |inside: &str| {
        format!(r#"<?xml version="1.0" encoding="UTF-8"?><Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">{inside}</Relationships>"#).into_bytes()
    };
    let mut types = String::from(
        r#"<?xml version="1.0" encoding="UTF-8"?><Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Override PartName="/xl/workbook.bin" ContentType="application/vnd.ms-excel.sheet.binary.macroEnabled.main"/>"#,
    );
    let (mut sheets, mut members) = (String::new(), Vec::new());
    for (n, sheet) in workbook.sheets.iter().enumerate() {
        let part = format!("worksheets/sheet{}.bin", n + 1);
        types.push_str(&format!(
            r#"<Override PartName="/xl/{part}" ContentType="application/vnd.ms-excel.worksheet"/>"#
        ));
        sheets.push_str(&relation(&format!("rId{}", n + 1), "worksheet", &part));
        members.push((format!("xl/{part}"), records(sheet)));
    }
    types.push_str("</Types>");
    members.extend([
        ("[Content_Types].xml".to_owned(), types.into_bytes()),
        ("_rels/.rels".to_owned(), relations(&relation("rId1", "officeDocument", "xl/workbook.bin"))),
        ("xl/_rels/workbook.bin.rels".to_owned(), relations(&sheets)),
        ("xl/workbook.bin".to_owned(), book(workbook)),
    ]);
    members.sort();
    let mut zip = ZipWriter::new(Cursor::new(Vec::new()));
    for (name, content) in members {
        zip.start_file(name, SimpleFileOptions::default()).unwrap();
        zip.write_all(&content).unwrap();
    }
    zip.finish().unwrap().into_inner()
}

fn book(workbook: &Workbook) -> Vec<u8> {
    let mut out = record(131, &[]);
    out.extend(record(143, &[]));
    for (n, sheet) in workbook.sheets.iter().enumerate() {
        let n = u32::try_from(n + 1).unwrap();
        let hidden = u32::from(sheet.visibility != Visibility::Visible);
        let body =
            [hidden.to_le_bytes().to_vec(), n.to_le_bytes().to_vec(), wide(&format!("rId{n}")), wide(&sheet.name)];
        out.extend(record(156, &body.concat()));
    }
    out.extend([record(144, &[]), record(132, &[])].concat());
    out
}

fn records(sheet: &Sheet) -> Vec<u8> {
    let range = sheet.used_range().unwrap();
    let four = |n: u32| n.to_le_bytes().to_vec();
    let mut out = record(129, &[]);
    out.extend(record(
        148,
        &[range.start.row, range.end.row, range.start.col, range.end.col].map(u32::to_le_bytes).concat(),
    ));
    out.extend(record(145, &[]));
    let mut row = None;
    for cell in &sheet.cells {
        if row != Some(cell.row) {
            row = Some(cell.row);
            let body =
                [four(cell.row), four(0), vec![0x2C, 1, 0, 0, 0], four(1), four(range.start.col), four(range.end.col)];
            out.extend(record(0, &body.concat()));
        }
        let (kind, value) = match &cell.value {
            Value::Number(n) => (5, n.to_le_bytes().to_vec()),
            Value::Text(text) => (6, wide(text)),
            other => panic!("{}: {other:?} is not drawn in an xlsb yet", cell.at()),
        };
        out.extend(record(kind, &[four(cell.col), four(0), value].concat()));
    }
    out.extend(record(146, &[]));
    if !sheet.merges.is_empty() {
        out.extend(record(177, &u32::try_from(sheet.merges.len()).unwrap().to_le_bytes()));
        for m in &sheet.merges {
            out.extend(record(176, &[m.start.row, m.end.row, m.start.col, m.end.col].map(u32::to_le_bytes).concat()));
        }
        out.extend(record(178, &[]));
    }
    out.extend(record(130, &[]));
    out
}

/// A record: its kind and its length, seven bits a byte, then its body.
fn record(kind: u16, body: &[u8]) -> Vec<u8> {
    let low = u8::try_from(kind & 0x7F).unwrap();
    let mut out = if kind < 128 { vec![low] } else { vec![low | 0x80, u8::try_from(kind >> 7).unwrap()] };
    let mut length = body.len();
    loop {
        let part = u8::try_from(length & 0x7F).unwrap();
        length >>= 7;
        out.push(if length > 0 { part | 0x80 } else { part });
        if length == 0 {
            break;
        }
    }
    out.extend_from_slice(body);
    out
}

/// Text as its length and UTF-16.
fn wide(text: &str) -> Vec<u8> {
    let units: Vec<u16> = text.encode_utf16().collect();
    let length = u32::try_from(units.len()).unwrap().to_le_bytes();
    length.into_iter().chain(units.into_iter().flat_map(u16::to_le_bytes)).collect()
}
