//! The seven sheets in their order; which cell stands where is fixed before any is filled, so that they can refer
//! to each other.

use rust_xlsxwriter::{Color, XlsxError};

use crate::output::look;
use crate::output::page::Page;
use crate::output::summary::Summary;
use crate::output::workbook::{data, districts, findings, method, overview, quarters, sources};
use crate::words::Text;

/// Names of the sheets, the same in every language: formulas and readers rely on them.
pub const SHEETS: [&str; 7] = ["Ringkasan", "Per Kecamatan", "Triwulan", "Temuan", "Sumber Data", "Data", "Metodologi"];

/// The bytes of the workbook.
pub fn workbook(summary: &Summary<'_>) -> Result<Vec<u8>, XlsxError> {
    let outcome = summary.outcome;
    let title = Text::new("workbook.overview.title").with("year", outcome.year.to_string());
    let mut workbook = look::workbook(summary, &summary.say(&title))?;
    let tabs = [0x1F_3A5F, 0x1F_3A5F, 0x1F_3A5F, 0x9B_1C1C, 0x5F_6B7A, 0x5F_6B7A, 0x5F_6B7A];
    for _ in SHEETS {
        workbook.add_worksheet();
    }
    for (i, sheet) in workbook.worksheets_mut().iter_mut().enumerate() {
        let mut page = Page::set_up(sheet, summary, SHEETS[i], Color::RGB(tabs[i]))?;
        match i {
            0 => overview::fill(&mut page, summary)?,
            1 => districts::fill(&mut page, summary)?,
            2 => quarters::fill(&mut page, summary)?,
            3 => findings::fill(&mut page, summary)?,
            4 => sources::fill(&mut page, summary)?,
            5 => data::fill(&mut page, summary)?,
            _ => method::fill(&mut page, summary)?,
        }
    }
    workbook.save_to_buffer()
}
