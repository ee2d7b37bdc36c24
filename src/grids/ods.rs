//! OpenDocument workbooks (`.ods`): read from `content.xml` directly, repeats unfolded within limits.
//!
//! The reading library loops for ever on a cut file, refuses pretty-printed ones and unfolds every repeat.

use std::collections::HashSet;

use quick_xml::Reader;
use quick_xml::events::{BytesStart, Event};

use super::budget::Budget;
use super::grid::{Damage, Format, ReadProblem, Sheet, Visibility, Workbook};
use super::limits::SHEETS;
use super::mend::from_utf16;
use super::ods_table::{Styles, Table};
use super::ods_text::attribute;
use super::package::Package;

/// Reads a workbook.
pub(super) fn read(bytes: &[u8]) -> Result<Workbook, ReadProblem> {
    let mut package = Package::open(bytes)?;
    // Encrypted members are no XML and need not agree with their sizes, so this is looked at first.
    let manifest = package.member("meta-inf/manifest.xml")?.unwrap_or_default();
    if memchr::memmem::find(&manifest, b"encryption-data").is_some() {
        return Err(ReadProblem::Encrypted);
    }
    let mut content = None;
    package.verify(false, |member| {
        if member.name == "content.xml" {
            content = Some(member.content.to_vec());
        }
        Ok(())
    })?;
    let structure = || ReadProblem::Damaged(Damage::Structure);
    let content = content.ok_or_else(structure)?;
    let content = String::from_utf8(from_utf16(&content).unwrap_or(content)).map_err(|_| structure())?;
    let mut document = Document::default();
    document.read(&content)?;
    Ok(Workbook { format: Format::Ods, sheets: document.sheets, external_links: document.external, epoch_1904: false })
}

/// The least width or height in which anything can be seen.
const LEAST_MILLIMETRES: f64 = 0.4;

/// What has been read of a document.
#[derive(Default)]
struct Document {
    sheets: Vec<Sheet>,
    external: Vec<String>,
    budget: Budget,
    /// The style being read, and the styles of tables that are not shown.
    style: Option<String>,
    undisplayed: HashSet<String>,
    /// Styles of text that is struck out, raised or lowered: a note's mark or what no longer holds.
    dropped: HashSet<String>,
    /// Whether the style being read is one of cells, and the styles of cells, columns and rows that matter.
    of_cells: bool,
    styles: Styles,
    table: Option<Table>,
}

impl Document {
    fn read(&mut self, content: &str) -> Result<(), ReadProblem> {
        let structure = |_| ReadProblem::Damaged(Damage::Structure);
        let mut reader = Reader::from_str(content);
        reader.config_mut().expand_empty_elements = true;
        let mut depth = 0_usize;
        let mut workbook = false;
        loop {
            match reader.read_event().map_err(structure)? {
                Event::Start(e) => {
                    let name = e.name();
                    // A table inside a table is no sheet: a cell's own layout.
                    let dropped = name.as_ref() == "text:span"
                        && attribute(&e, "text:style-name").is_some_and(|style| self.dropped.contains(&style));
                    if dropped || skipped(name.as_ref()) || (name.as_ref() == "table:table" && self.table.is_some()) {
                        // An element that is never closed is a cut file, told like any other below.
                        reader.read_to_end(name).map_err(|_| ReadProblem::Damaged(Damage::Truncated))?;
                        continue;
                    }
                    depth += 1;
                    workbook |= name.as_ref() == "office:spreadsheet";
                    self.start(&e);
                    if self.sheets.len() > SHEETS {
                        return Err(ReadProblem::Damaged(Damage::Structure));
                    }
                }
                Event::End(e) => {
                    depth = depth.saturating_sub(1);
                    self.end(e.name().as_ref())?;
                }
                Event::Text(t) => {
                    if let Some(table) = &mut self.table {
                        table.text.push(&t.xml10_content());
                    }
                }
                Event::CData(t) => {
                    if let Some(table) = &mut self.table {
                        table.text.push(&t.xml10_content());
                    }
                }
                Event::GeneralRef(r) => {
                    if let Some(table) = &mut self.table {
                        table.text.push_reference(&r);
                    }
                }
                Event::Eof if depth > 0 => return Err(ReadProblem::Damaged(Damage::Truncated)),
                Event::Eof if !workbook => return Err(ReadProblem::Damaged(Damage::Structure)),
                Event::Eof => return Ok(()),
                _ => {}
            }
        }
    }

    fn start(&mut self, e: &BytesStart<'_>) {
        let get = |name: &str| attribute(e, name);
        match e.name().as_ref() {
            "style:style" => {
                let family = get("style:family");
                let known =
                    matches!(family.as_deref(), Some("table" | "text" | "table-cell" | "table-column" | "table-row"));
                self.of_cells = family.as_deref() == Some("table-cell");
                self.style = get("style:name").filter(|_| known);
                if self.of_cells && get("style:parent-style-name").is_some_and(|p| self.styles.struck.contains(&p)) {
                    self.styles.struck.extend(self.style.clone());
                }
            }
            "style:text-properties" if self.of_cells => {
                let lines = [get("style:text-line-through-style"), get("style:text-line-through-type")];
                if drops(None, lines) {
                    self.styles.struck.extend(self.style.clone());
                }
            }
            "style:table-column-properties" if get("style:column-width").is_some_and(|w| is_nothing(&w)) => {
                self.styles.no_size.extend(self.style.clone());
            }
            "style:table-row-properties" if get("style:row-height").is_some_and(|h| is_nothing(&h)) => {
                self.styles.no_size.extend(self.style.clone());
            }
            "style:table-properties" if get("table:display").as_deref() == Some("false") => {
                self.undisplayed.extend(self.style.clone());
            }
            "style:text-properties"
                if drops(
                    get("style:text-position"),
                    [get("style:text-line-through-style"), get("style:text-line-through-type")],
                ) =>
            {
                self.dropped.extend(self.style.clone());
            }
            "table:table" => {
                let mut sheet = Sheet::new(get("table:name").unwrap_or_default());
                if get("table:style-name").is_some_and(|style| self.undisplayed.contains(&style)) {
                    sheet.visibility = Visibility::Hidden;
                }
                self.table = Some(Table::of(sheet));
            }
            name => {
                if let Some(table) = &mut self.table {
                    table.start(name, e, &self.styles, &mut self.external);
                }
            }
        }
    }

    fn end(&mut self, name: &str) -> Result<(), ReadProblem> {
        match name {
            "style:style" => (self.style, self.of_cells) = (None, false),
            "table:table" => {
                if let Some(table) = self.table.take() {
                    self.sheets.extend(table.finish());
                }
            }
            "table:table-row" => {
                if let Some(table) = &mut self.table {
                    table.end_row(&mut self.budget)?;
                }
            }
            "table:table-cell" | "table:covered-table-cell" => {
                if let Some(table) = &mut self.table {
                    table.end_cell();
                }
            }
            "text:p" | "text:h" => {
                if let Some(table) = &mut self.table {
                    table.text.end();
                }
            }
            _ => {}
        }
        Ok(())
    }
}

/// Whether looks of text raise, lower or strike it.
fn drops(position: Option<String>, lines: [Option<String>; 2]) -> bool {
    let moved = position.is_some_and(|position| {
        let place = position.split_whitespace().next().unwrap_or_default();
        !matches!(place, "" | "0%")
    });
    moved || lines.into_iter().flatten().any(|line| line != "none")
}

/// Whether a width or height such as `0.02cm` is so little that nobody sees what it holds.
fn is_nothing(size: &str) -> bool {
    let end = size.find(|c: char| !c.is_ascii_digit() && c != '.').unwrap_or(size.len());
    let millimetres = match &size[end..] {
        "cm" => 10.0,
        "in" => 25.4,
        "pt" => 25.4 / 72.0,
        _ => 1.0,
    };
    size[..end].parse::<f64>().is_ok_and(|n| n * millimetres < LEAST_MILLIMETRES)
}

/// Elements whose content is no part of the grid: notes, drawings, deleted cells, tables of other files.
fn skipped(name: &str) -> bool {
    name.starts_with("draw:")
        || matches!(
            name,
            "office:annotation"
                | "table:shapes"
                | "table:tracked-changes"
                | "table:dde-links"
                | "table:detective"
                | "office:forms"
                | "text:ruby-text"
                | "text:note"
        )
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::grids::testing::package;
    use crate::grids::{Limit, Value};
    use crate::place::CellRef;
    use calamine::Reader as _;

    fn document(tables: &str) -> String {
        format!(
            "<?xml version=\"1.0\"?><office:document-content><office:automatic-styles>
            <style:style style:name=\"ta2\" style:family=\"table\"><style:table-properties table:display=\"false\"/>
            </style:style></office:automatic-styles><office:body><office:spreadsheet>{tables}
            </office:spreadsheet></office:body></office:document-content>"
        )
    }

    fn ods(content: &str) -> Vec<u8> {
        package(&[
            ("mimetype", b"application/vnd.oasis.opendocument.spreadsheet"),
            ("content.xml", content.as_bytes()),
            ("META-INF/manifest.xml", b"<manifest:manifest/>"),
        ])
    }

    fn table(rows: &str) -> Result<Workbook, ReadProblem> {
        read(&ods(&document(&format!("<table:table table:name=\"Rekap\">{rows}</table:table>"))))
    }

    fn shown(sheet: &Sheet) -> Vec<(String, Value)> {
        sheet.cells.iter().map(|c| (c.at().to_string(), c.value.clone())).collect()
    }

    #[test]
    fn every_kind_of_value_is_read_at_its_place() {
        let book = table(
            r##"<table:table-column table:number-columns-repeated="2"/>
            <table:table-column table:visibility="collapse"/><table:table-column/>
            <table:table-row><table:table-cell office:value-type="string" table:number-columns-spanned="3"
              table:number-rows-spanned="2"><office:annotation><text:p>catatan</text:p></office:annotation>
              <text:p>Rekap</text:p><text:p>Koperasi</text:p></table:table-cell>
              <table:covered-table-cell table:number-columns-repeated="2"/>
              <table:table-cell office:value-type="float" office:value="1.5"><text:p>1,5</text:p></table:table-cell></table:table-row>
            <table:table-row table:number-rows-repeated="2"><table:table-cell/></table:table-row>
            <table:table-row table:visibility="filter"><table:table-cell office:value-type="date" office:date-value="2024-01-01"/>
              <table:table-cell office:value-type="boolean" office:boolean-value="true"/>
              <table:table-cell table:number-columns-repeated="2" office:value-type="percentage" office:value="0.25"/>
              <table:table-cell table:formula="of:=[.A1]/0" office:value-type="string" calcext:value-type="error"><text:p>#DIV/0!</text:p></table:table-cell>
              <table:table-cell table:formula="of:=SUM([.A1:.A2])" office:value-type="float" office:value="3"/>
              <table:table-cell table:formula="of:=1+1"/>
              <table:table-cell office:value-type="time" office:time-value="PT12H00M00S"/></table:table-row>
            <table:table-row table:number-rows-repeated="1048570"><table:table-cell table:number-columns-repeated="16384"/></table:table-row>"##,
        )
        .unwrap();
        let sheet = &book.sheets[0];
        let expected = [
            ("A1", Value::Text("Rekap\nKoperasi".into())),
            ("D1", Value::Number(1.5)),
            ("A4", Value::Date(45_292.0)),
            ("B4", Value::Bool(true)),
            ("C4", Value::Number(0.25)),
            ("D4", Value::Number(0.25)),
            ("E4", Value::Error("#DIV/0!".into())),
            ("F4", Value::Number(3.0)),
            ("G4", Value::Uncalculated),
            ("H4", Value::Date(0.5)),
        ];
        assert_eq!(shown(sheet), expected.map(|(at, value)| (at.to_owned(), value)));
        assert_eq!(sheet.cells[7].formula.as_deref(), Some("SUM(A1:A2)"));
        assert_eq!(sheet.merges, ["A1:C2".parse().unwrap()]);
        assert_eq!((&sheet.hidden_rows[..], &sheet.hidden_columns[..]), (&[3][..], &[2][..]));
    }

    #[test]
    fn hidden_sheets_are_hidden_and_tables_in_drawings_are_no_sheets() {
        let tables = r#"<table:table table:name="A" table:style-name="ta2"><table:shapes><draw:frame><table:table
            table:name="X"/></draw:frame></table:shapes></table:table><table:table table:name="B"/>"#;
        let book = read(&ods(&document(tables))).unwrap();
        let sheets: Vec<_> = book.sheets.iter().map(|s| (s.name.as_str(), s.visibility)).collect();
        assert_eq!(sheets, [("A", Visibility::Hidden), ("B", Visibility::Visible)]);
    }

    #[test]
    fn cut_encrypted_and_unfolding_documents_are_refused_by_value() {
        let whole = document(
            "<table:table table:name=\"Rekap\"><table:table-row><table:table-cell/></table:table-row></table:table>",
        );
        for cut in [whole.len() / 2, whole.len() - 20, whole.find("<table:table-cell").unwrap()] {
            let problem = read(&ods(&whole[..cut])).unwrap_err();
            assert!(matches!(problem, ReadProblem::Damaged(_)), "{problem:?}");
        }
        let bomb = r#"<table:table-row table:number-rows-repeated="20000"><table:table-cell office:value-type="float"
            office:value="1" table:number-columns-repeated="16384"/></table:table-row>"#;
        assert!(matches!(table(bomb), Err(ReadProblem::Oversized { limit: Limit::Cells, .. })));
        let encrypted = package(&[
            ("mimetype", b"application/vnd.oasis.opendocument.spreadsheet"),
            ("content.xml", b"\x01\x02"),
            ("META-INF/manifest.xml", b"<manifest:encryption-data/>"),
        ]);
        assert_eq!(read(&encrypted), Err(ReadProblem::Encrypted));
    }

    #[test]
    fn small_documents_read_as_the_library_reads_them() {
        let rows = r#"<table:table-row><table:table-cell/><table:table-cell office:value-type="string"><text:p>Binamu &amp; <text:span>Kelara</text:span></text:p></table:table-cell><table:table-cell office:value-type="float" office:value="12" table:number-columns-repeated="3"/></table:table-row><table:table-row table:number-rows-repeated="2"><table:table-cell office:value-type="boolean" office:boolean-value="false"/></table:table-row>"#;
        let bytes = ods(&document(&format!("<table:table table:name=\"Rekap\">{rows}</table:table>")));
        let ours = read(&bytes).unwrap();
        let mut library: calamine::Ods<_> = calamine::Ods::new(std::io::Cursor::new(bytes.as_slice())).unwrap();
        let range = library.worksheet_range("Rekap").unwrap();
        let (top, left) = range.start().unwrap();
        let theirs: Vec<(String, Value)> = range
            .used_cells()
            .map(|(row, col, data)| {
                let at = CellRef::new(top + row as u32, left + col as u32);
                (at.to_string(), crate::grids::cells::from_range(data, false).unwrap())
            })
            .collect();
        assert_eq!(shown(&ours.sheets[0]), theirs);
    }
}
