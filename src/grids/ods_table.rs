//! One table of an OpenDocument workbook: rows and cells told once and repeated, put at their places.

use std::collections::{BTreeSet, HashSet};

use quick_xml::events::BytesStart;

use super::budget::Budget;
use super::cells::{date, number};
use super::grid::{Cell, ReadProblem, Sheet, Shown, Value};
use super::iso;
use super::limits::{HIDDEN_RANGES, LINKS, MERGES};
use super::ods_text::{CellText, attribute, formula};
use crate::place::{CellRange, CellRef, MAX_COLUMNS, MAX_ROWS};

/// The styles that take something from what a table shows, by name.
#[derive(Default)]
pub(super) struct Styles {
    /// Of cells that are struck out.
    pub(super) struck: HashSet<String>,
    /// Of columns without width and rows without height.
    pub(super) no_size: HashSet<String>,
}

/// Where reading is inside a table.
#[derive(Default)]
pub(super) struct Table {
    sheet: Option<Sheet>,
    row: u32,
    row_repeat: u32,
    row_hidden: bool,
    col: u32,
    /// Columns told so far, and the hidden ranges of them, first and last.
    columns: u32,
    /// Ranges of columns, first and last, whose cells are struck out unless they say otherwise.
    struck_columns: Vec<(u32, u32)>,
    hidden_columns: Vec<(u32, u32)>,
    /// What the current row holds: columns `from..from + repeat` share a value.
    cells: Vec<RowCell>,
    /// Merges of the current row: first column, columns and rows covered.
    merges: Vec<(u32, u32, u32)>,
    cell: Option<OpenCell>,
    pub(super) text: CellText,
}

#[derive(Clone)]
struct RowCell {
    from: u32,
    repeat: u32,
    value: Value,
    formula: Option<Box<str>>,
    shown: Option<Shown>,
}

/// A cell whose content is being read.
struct OpenCell {
    repeat: u32,
    kind: Option<String>,
    stored: Option<String>,
    error: bool,
    formula: Option<String>,
    struck: bool,
}

impl Table {
    /// A table of which nothing has been read.
    pub(super) fn of(sheet: Sheet) -> Self {
        Self { sheet: Some(sheet), row_repeat: 1, ..Self::default() }
    }

    /// Takes the beginning of an element inside the table.
    pub(super) fn start(&mut self, name: &str, e: &BytesStart<'_>, styles: &Styles, external: &mut Vec<String>) {
        let get = |name: &str| attribute(e, name);
        let repeat = |name: &str| get(name).and_then(|n| n.parse().ok()).unwrap_or(1_u32).max(1);
        let hidden = || {
            get("table:visibility").is_some_and(|v| v == "collapse" || v == "filter")
                || get("table:style-name").is_some_and(|style| styles.no_size.contains(&style))
        };
        match name {
            "table:table-column" => {
                let first = self.columns;
                self.columns = first.saturating_add(repeat("table:number-columns-repeated"));
                if hidden() && self.hidden_columns.len() < HIDDEN_RANGES {
                    self.hidden_columns.push((first, self.columns - 1));
                }
                let struck = get("table:default-cell-style-name").is_some_and(|style| styles.struck.contains(&style));
                if struck && self.struck_columns.len() < HIDDEN_RANGES {
                    self.struck_columns.push((first, self.columns - 1));
                }
            }
            "table:table-row" => {
                self.row_repeat = repeat("table:number-rows-repeated");
                self.row_hidden = hidden();
                self.col = 0;
            }
            "table:table-cell" | "table:covered-table-cell" => {
                let covered = name == "table:covered-table-cell";
                let (columns, rows) = (repeat("table:number-columns-spanned"), repeat("table:number-rows-spanned"));
                if !covered && (columns > 1 || rows > 1) {
                    self.merges.push((self.col, columns, rows));
                }
                let kind = get("office:value-type");
                let stored = match kind.as_deref() {
                    Some("date") => get("office:date-value"),
                    Some("time") => get("office:time-value"),
                    Some("boolean") => get("office:boolean-value"),
                    Some("string") => get("office:string-value"),
                    _ => get("office:value"),
                };
                self.text = CellText::default();
                let struck = match get("table:style-name") {
                    Some(style) => styles.struck.contains(&style),
                    None => self.struck_columns.iter().any(|(first, last)| (*first..=*last).contains(&self.col)),
                };
                self.cell = (!covered).then(|| OpenCell {
                    repeat: repeat("table:number-columns-repeated"),
                    kind,
                    stored,
                    error: get("calcext:value-type").as_deref() == Some("error"),
                    formula: get("table:formula"),
                    struck,
                });
                if covered {
                    self.col = self.col.saturating_add(repeat("table:number-columns-repeated"));
                }
            }
            "table:table-source" | "table:cell-range-source" => {
                let name = get("xlink:href").unwrap_or_default();
                let name = name.rsplit(['/', '\\']).next().unwrap_or_default().to_owned();
                if !name.is_empty() && external.len() < LINKS && !external.contains(&name) {
                    external.push(name);
                }
            }
            "text:p" | "text:h" if self.cell.is_some() => self.text.begin(),
            _ => self.text.element(e),
        }
    }

    /// Ends a cell, which now has its text.
    pub(super) fn end_cell(&mut self) {
        // A cell that shows nothing has a paragraph without text; programs that write no paragraphs say nothing of it.
        let says = self.text.has_paragraphs();
        let text = self.text.take();
        let Some(cell) = self.cell.take() else { return };
        let (from, repeat) = (self.col, cell.repeat);
        self.col = from.saturating_add(repeat);
        let formula = cell.formula.as_deref().map(formula);
        let shows = text.trim().to_owned();
        let struck = cell.struck;
        let Some(value) = cell.value(text) else { return };
        let shown = match value {
            Value::Number(_) | Value::Text(_) if struck => Some(Shown::Struck),
            // What hides a zero, or writes a dash for it, says zero all the same.
            Value::Number(n) if n == 0.0 && !shows.contains(char::is_alphanumeric) => None,
            Value::Number(n) if says && shows != n.to_string() => Some(Shown::As(shows.into())),
            _ => None,
        };
        let formula = formula.filter(|f| !f.is_empty()).map(String::into_boxed_str);
        self.cells.push(RowCell { from, repeat, value, formula, shown });
    }

    /// Ends a row: its cells are repeated as often as it is.
    pub(super) fn end_row(&mut self, budget: &mut Budget) -> Result<(), ReadProblem> {
        let (first, repeat) = (self.row, self.row_repeat);
        self.row = first.saturating_add(repeat);
        let Some(sheet) = &mut self.sheet else { return Ok(()) };
        let (cells, merges) = (std::mem::take(&mut self.cells), std::mem::take(&mut self.merges));
        if cells.is_empty() && merges.is_empty() {
            return Ok(());
        }
        for row in (first..self.row).take(if cells.is_empty() { MERGES } else { usize::MAX }) {
            for &(col, columns, rows) in &merges {
                let end = CellRef::new(row.saturating_add(rows - 1), col.saturating_add(columns - 1));
                let whole = end.row < MAX_ROWS && end.col < MAX_COLUMNS;
                if whole && sheet.merges.len() < MERGES {
                    sheet.merges.push(CellRange::new(CellRef::new(row, col), end));
                }
            }
            for cell in &cells {
                for col in cell.from..cell.from.saturating_add(cell.repeat) {
                    let RowCell { value, formula, shown, .. } = cell.clone();
                    budget.add(&mut sheet.cells, Cell { row, col, value, formula, shown })?;
                }
            }
            if self.row_hidden && !cells.is_empty() {
                sheet.hidden_rows.push(row);
            }
        }
        Ok(())
    }

    /// The sheet that the table is.
    pub(super) fn finish(self) -> Option<Sheet> {
        let mut sheet = self.sheet?;
        if !self.hidden_columns.is_empty() {
            let used: BTreeSet<u32> = sheet.cells.iter().map(|c| c.col).collect();
            let hidden = |col: &u32| self.hidden_columns.iter().any(|(first, last)| first <= col && col <= last);
            sheet.hidden_columns = used.into_iter().filter(hidden).collect();
        }
        Some(sheet)
    }
}

impl OpenCell {
    /// What the cell shows, given the text of its paragraphs; `None` where that is nothing.
    fn value(&self, text: String) -> Option<Value> {
        let as_text = |text: String| (!text.is_empty()).then(|| Value::Text(text.into()));
        if self.error || (self.formula.is_some() && is_error(&text)) {
            return Some(Value::Error(if text.is_empty() { "#VALUE!".into() } else { text.into() }));
        }
        let stored = self.stored.as_deref();
        let numeric = |n: Option<f64>| n.map(number);
        match self.kind.as_deref() {
            Some("float" | "percentage" | "currency") => {
                numeric(stored.and_then(|v| v.trim().parse().ok())).or_else(|| as_text(text))
            }
            Some("date") => stored.and_then(|v| iso::date_serial(v, false)).map(date).or_else(|| as_text(text)),
            Some("time") => stored.and_then(iso::duration_serial).map(date).or_else(|| as_text(text)),
            Some("boolean") => Some(Value::Bool(stored == Some("true"))),
            Some("string") => as_text(stored.map_or(text, str::to_owned)),
            _ if self.formula.is_some() && text.is_empty() => Some(Value::Uncalculated),
            _ => as_text(text),
        }
    }
}

/// Whether a formula's text is an error value: `#REF!`, `#DIV/0!`, `Err:502`.
fn is_error(text: &str) -> bool {
    if let Some(code) = text.strip_prefix("Err:") {
        return code.len() == 3 && code.bytes().all(|b| b.is_ascii_digit());
    }
    matches!(text, "#REF!" | "#DIV/0!" | "#VALUE!" | "#NAME?" | "#N/A" | "#NUM!" | "#NULL!")
}
