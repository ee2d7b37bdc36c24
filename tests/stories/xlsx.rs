//! A drawn workbook as Excel keeps it, looking as offices make them.

use iku::grids::{Cell, Sheet, Value, Visibility, Workbook};
use rust_xlsxwriter as writer;
use rust_xlsxwriter::{Color, DocProperties, ExcelDateTime, Format, FormatAlign, FormatBorder, Formula};

/// The file's bytes, the same every time.
pub fn xlsx(workbook: &Workbook) -> Vec<u8> {
    let mut book = writer::Workbook::new();
    let day = ExcelDateTime::from_ymd(2026, 1, 15).unwrap();
    book.set_properties(&DocProperties::new().set_creation_datetime(&day));
    for sheet in &workbook.sheets {
        let on = book.add_worksheet();
        on.set_name(&sheet.name).unwrap();
        match sheet.visibility {
            Visibility::Visible => {}
            Visibility::Hidden => drop(on.set_hidden(true)),
            Visibility::VeryHidden => drop(on.set_very_hidden(true)),
        }
        paint(sheet, on);
    }
    book.save_to_buffer().unwrap()
}

fn paint(sheet: &Sheet, on: &mut writer::Worksheet) {
    let parts = Parts::of(sheet);
    for merge in &sheet.merges {
        let (a, b) = (merge.start, merge.end);
        on.merge_range(a.row, column(a.col), b.row, column(b.col), "", &parts.look(a.row)).unwrap();
    }
    for cell in &sheet.cells {
        let look = match cell.value {
            Value::Date(_) => parts.look(cell.row).set_num_format("dd/mm/yyyy"),
            _ => parts.look(cell.row),
        };
        write(on, cell, &look);
    }
    for row in &sheet.hidden_rows {
        on.set_row_hidden(*row).unwrap();
    }
    for (col, width) in parts.widths(sheet) {
        on.set_column_width(column(col), width).unwrap();
    }
    for col in &sheet.hidden_columns {
        on.set_column_hidden(column(*col)).unwrap();
    }
}

fn write(on: &mut writer::Worksheet, cell: &Cell, look: &Format) {
    let (row, col) = (cell.row, column(cell.col));
    let written = match (&cell.formula, &cell.value) {
        (Some(formula), value) => {
            let formula = Formula::new(&**formula);
            let formula = match value {
                Value::Number(n) => formula.set_result(n.to_string()),
                Value::Text(text) | Value::Error(text) => formula.set_result(&**text),
                _ => panic!("{}: this writer always stores a result", cell.at()),
            };
            on.write_formula_with_format(row, col, formula, look)
        }
        (None, Value::Text(text)) => on.write_string_with_format(row, col, &**text, look),
        (None, Value::Number(n) | Value::Date(n)) => on.write_number_with_format(row, col, *n, look),
        (None, Value::Bool(b)) => on.write_boolean_with_format(row, col, *b, look),
        (None, Value::Error(_) | Value::Uncalculated) => panic!("{}: only a formula can hold this", cell.at()),
    };
    written.unwrap();
}

fn column(col: u32) -> u16 {
    u16::try_from(col).unwrap()
}

/// Where headings and records lie, as far as looks need it.
pub struct Parts {
    heading: Option<u32>,
    records: u32,
    last: u32,
    totals: Vec<u32>,
}

impl Parts {
    /// Looks at a sheet: records begin at the first row with a number below a row of several texts.
    pub fn of(sheet: &Sheet) -> Self {
        let row = |r: u32| sheet.cells.iter().filter(move |c| c.row == r);
        let bottom = sheet.cells.last().map_or(0, |c| c.row);
        let numbers = |r: u32| row(r).filter(|c| matches!(c.value, Value::Number(_))).count();
        let heading = (0..=bottom).find(|r| row(*r).count() >= 2 && row(*r).any(|c| c.formula.is_none()));
        let records = (heading.unwrap_or(0)..=bottom)
            .find(|r| {
                numbers(*r) > 0 && row(*r).next().is_some_and(|c| !matches!(&c.value, Value::Number(n) if *n > 1900.0))
            })
            .unwrap_or(bottom + 1);
        let last = (records..=bottom).rev().find(|r| numbers(*r) > 0).unwrap_or(records);
        let sum =
            |c: &Cell| matches!(&c.value, Value::Text(t) if ["jumlah", "total"].contains(&t.to_lowercase().as_str()));
        let totals = (records..=last).filter(|r| row(*r).any(sum)).collect();
        Self { heading, records, last, totals }
    }

    /// Whether a row is a title above the table, a heading, or a total.
    pub fn bold(&self, row: u32) -> bool {
        row < self.records || self.totals.contains(&row)
    }

    /// Whether a row lies in the table.
    pub fn ruled(&self, row: u32) -> bool {
        self.heading.is_some_and(|top| (top..=self.last).contains(&row))
    }

    fn look(&self, row: u32) -> Format {
        let mut look = Format::new().set_align(FormatAlign::VerticalCenter);
        if self.bold(row) {
            look = look.set_bold();
        }
        if self.ruled(row) {
            look = look.set_border(FormatBorder::Thin);
            if row < self.records {
                look = look.set_align(FormatAlign::Center).set_text_wrap().set_background_color(Color::RGB(0xD9_E2_F3));
            }
        } else if row < self.records {
            look = look.set_align(FormatAlign::Left);
        }
        look
    }

    fn widths(&self, sheet: &Sheet) -> Vec<(u32, f64)> {
        let right = sheet.cells.iter().map(|c| c.col).max().unwrap_or(0);
        let of = |col: u32| {
            let texts = sheet.cells.iter().filter(|c| c.col == col && self.ruled(c.row) && c.row >= self.records);
            let widest = texts.filter_map(|c| match &c.value {
                Value::Text(text) if sheet.merges.iter().all(|m| m.start != c.at()) => Some(text.chars().count()),
                _ => None,
            });
            let widest = u32::try_from(widest.max().unwrap_or(8)).unwrap();
            f64::from(if col == 0 && widest == 8 { 5 } else { (widest + 2).clamp(10, 30) })
        };
        (0..=right).map(|col| (col, of(col))).collect()
    }
}
