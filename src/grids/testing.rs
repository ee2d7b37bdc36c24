//! Packages made by hand, for tests.

use std::io::{Cursor, Write};

use zip::ZipWriter;
use zip::write::SimpleFileOptions;

/// A package of members, each a name and its content.
pub(super) fn package(members: &[(&str, &[u8])]) -> Vec<u8> {
    let mut zip = ZipWriter::new(Cursor::new(Vec::new()));
    for (name, content) in members {
        zip.start_file(*name, SimpleFileOptions::default()).unwrap();
        zip.write_all(content).unwrap();
    }
    zip.finish().unwrap().into_inner()
}

/// An Excel workbook of one sheet, given what its `worksheet` element holds, and further members.
pub(super) fn xlsx(sheet: &str, more: &[(&str, &[u8])]) -> Vec<u8> {
    let rel = |id: &str, kind: &str, target: &str| {
        let kind = format!("http://schemas.openxmlformats.org/officeDocument/2006/relationships/{kind}");
        format!(r#"<Relationships><Relationship Id="{id}" Type="{kind}" Target="{target}"/></Relationships>"#)
    };
    let (root, rels) =
        (rel("a", "officeDocument", "xl/workbook.xml"), rel("rId1", "worksheet", "worksheets/sheet1.xml"));
    let sheet = format!("<worksheet>{sheet}</worksheet>");
    let mut members: Vec<(&str, &[u8])> = vec![
        ("_rels/.rels", root.as_bytes()),
        ("xl/workbook.xml", br#"<workbook><sheets><sheet name="Rekap" sheetId="1" r:id="rId1"/></sheets></workbook>"#),
        ("xl/_rels/workbook.xml.rels", rels.as_bytes()),
        ("xl/worksheets/sheet1.xml", sheet.as_bytes()),
    ];
    members.retain(|(name, _)| !more.iter().any(|(other, _)| other == name));
    members.extend_from_slice(more);
    package(&members)
}
