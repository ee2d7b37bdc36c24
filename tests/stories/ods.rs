//! A drawn workbook as LibreOffice keeps it.

use std::fmt::Write as _;
use std::io::{Cursor, Write as _};

use iku::grids::{Cell, Sheet, Value, Visibility, Workbook};
use zip::write::SimpleFileOptions;
use zip::{CompressionMethod, ZipWriter};

use crate::xlsx::Parts;

const TYPE: &str = "application/vnd.oasis.opendocument.spreadsheet";

/// The file's bytes, the same every time.
pub fn ods(workbook: &Workbook) -> Vec<u8> {
    let manifest = format!(
        r#"<?xml version="1.0" encoding="UTF-8"?><manifest:manifest xmlns:manifest="urn:oasis:names:tc:opendocument:xmlns:manifest:1.0" manifest:version="1.3"><manifest:file-entry manifest:full-path="/" manifest:media-type="{TYPE}"/><manifest:file-entry manifest:full-path="content.xml" manifest:media-type="text/xml"/></manifest:manifest>"#
    );
    let mut zip = ZipWriter::new(Cursor::new(Vec::new()));
    let deflated = SimpleFileOptions::default();
    let members = [
        ("mimetype", TYPE.to_owned(), deflated.compression_method(CompressionMethod::Stored)),
        ("content.xml", content(workbook), deflated),
        ("META-INF/manifest.xml", manifest, deflated),
    ];
    for (name, text, options) in members {
        zip.start_file(name, options).unwrap();
        zip.write_all(text.as_bytes()).unwrap();
    }
    zip.finish().unwrap().into_inner()
}

fn content(workbook: &Workbook) -> String {
    let border = r#"<style:table-cell-properties fo:border="0.5pt solid #000000"/>"#;
    let bold = r#"<style:text-properties fo:font-weight="bold"/>"#;
    let cell = |name: &str, inside: &str| {
        format!(r#"<style:style style:name="{name}" style:family="table-cell">{inside}</style:style>"#)
    };
    let table = |name: &str, shown: bool| {
        format!(
            r#"<style:style style:name="{name}" style:family="table"><style:table-properties table:display="{shown}"/></style:style>"#
        )
    };
    let mut xml = String::from(
        r#"<?xml version="1.0" encoding="UTF-8"?><office:document-content xmlns:office="urn:oasis:names:tc:opendocument:xmlns:office:1.0" xmlns:style="urn:oasis:names:tc:opendocument:xmlns:style:1.0" xmlns:text="urn:oasis:names:tc:opendocument:xmlns:text:1.0" xmlns:table="urn:oasis:names:tc:opendocument:xmlns:table:1.0" xmlns:fo="urn:oasis:names:tc:opendocument:xmlns:xsl-fo-compatible:1.0" xmlns:of="urn:oasis:names:tc:opendocument:xmlns:of:1.2" office:version="1.3"><office:automatic-styles>"#,
    );
    xml.push_str(&table("shown", true));
    xml.push_str(&table("hidden", false));
    xml.push_str(r#"<style:style style:name="wide" style:family="table-column"><style:table-column-properties style:column-width="3.2cm"/></style:style>"#);
    for (name, inside) in [
        ("title", bold.to_owned()),
        ("head", format!("{border}{bold}")),
        ("cell", border.to_owned()),
        ("plain", String::new()),
    ] {
        xml.push_str(&cell(name, &inside));
    }
    xml.push_str("</office:automatic-styles><office:body><office:spreadsheet>");
    for sheet in &workbook.sheets {
        table_of(sheet, &mut xml);
    }
    xml.push_str("</office:spreadsheet></office:body></office:document-content>");
    xml
}

fn table_of(sheet: &Sheet, xml: &mut String) {
    let parts = Parts::of(sheet);
    let style = if sheet.visibility == Visibility::Visible { "shown" } else { "hidden" };
    let _ = write!(xml, r#"<table:table table:name="{}" table:style-name="{style}">"#, escaped(&sheet.name));
    let (bottom, right) = sheet.used_range().map_or((0, 0), |r| (r.end.row, r.end.col));
    let right = sheet.merges.iter().map(|m| m.end.col).fold(right, u32::max);
    let visibility = |hidden: bool| if hidden { r#" table:visibility="collapse""# } else { "" };
    for col in 0..=right {
        let hidden = visibility(sheet.hidden_columns.contains(&col));
        let _ = write!(xml, r#"<table:table-column table:style-name="wide"{hidden}/>"#);
    }
    for row in 0..=bottom {
        let _ = write!(xml, "<table:table-row{}>", visibility(sheet.hidden_rows.contains(&row)));
        for col in 0..=right {
            let covers = |m: &&iku::place::CellRange| {
                (m.start.row..=m.end.row).contains(&row) && (m.start.col..=m.end.col).contains(&col)
            };
            let merge = sheet.merges.iter().find(covers);
            if merge.is_some_and(|m| (m.start.row, m.start.col) != (row, col)) {
                xml.push_str("<table:covered-table-cell/>");
                continue;
            }
            let spans = merge.map_or_else(String::new, |m| {
                format!(
                    r#" table:number-columns-spanned="{}" table:number-rows-spanned="{}""#,
                    m.end.col - m.start.col + 1,
                    m.end.row - m.start.row + 1
                )
            });
            let style = match (parts.bold(row), parts.ruled(row)) {
                (true, true) => "head",
                (true, false) => "title",
                (false, true) => "cell",
                (false, false) => "plain",
            };
            let cell = sheet.cell(iku::place::CellRef::new(row, col));
            let (attributes, text) = cell.map_or_else(Default::default, filled);
            let _ = write!(
                xml,
                r#"<table:table-cell table:style-name="{style}"{spans}{attributes}>{text}</table:table-cell>"#
            );
        }
        xml.push_str("</table:table-row>");
    }
    xml.push_str("</table:table>");
}

/// The attributes and the shown text of a cell.
fn filled(cell: &Cell) -> (String, String) {
    let formula = cell.formula.as_deref().map_or_else(String::new, |f| format!(r#" table:formula="of:={}""#, of(f)));
    let shown = |text: &str| format!("<text:p>{}</text:p>", escaped(text));
    match &cell.value {
        Value::Number(n) => {
            (format!(r#"{formula} office:value-type="float" office:value="{n}""#), shown(&n.to_string()))
        }
        Value::Text(text) => (format!(r#"{formula} office:value-type="string""#), shown(text)),
        Value::Uncalculated => (formula, String::new()),
        other => panic!("{}: {other:?} is not drawn in an ods yet", cell.at()),
    }
}

/// A formula with its cells as OpenFormula writes them: `SUM(C5:C15)` is `SUM([.C5:.C15])`.
fn of(formula: &str) -> String {
    let mut written = String::new();
    let mut word = String::new();
    for c in formula.chars().chain([' ']) {
        if c.is_ascii_alphanumeric() || c == ':' {
            word.push(c);
            continue;
        }
        if word.contains(|c: char| c.is_ascii_digit()) && word.starts_with(|c: char| c.is_ascii_uppercase()) {
            let cells: Vec<String> = word.split(':').map(|cell| format!(".{cell}")).collect();
            let _ = write!(written, "[{}]", cells.join(":"));
        } else {
            written.push_str(&word);
        }
        word.clear();
        written.push(c);
    }
    written.trim_end().to_owned()
}

fn escaped(text: &str) -> String {
    text.replace('&', "&amp;").replace('<', "&lt;").replace('"', "&quot;")
}
