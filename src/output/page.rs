//! One sheet being filled: page set-up, cells that can hold any text, formulas with what they come to, links, notes.

use rust_xlsxwriter::{Color, Format, Formula, IgnoreError, Note, Url, Worksheet, XlsxError};

use crate::output::look;
use crate::output::summary::Summary;
use crate::output::texts::{MOST_TEXT, fitting, lines};

/// The last row and column of any sheet.
const LAST: (u32, u16) = (1_048_575, 16_383);
/// The most links a sheet may hold.
const MOST_LINKS: usize = 65_530;

/// One sheet being filled.
pub struct Page<'w> {
    /// The sheet itself.
    pub sheet: &'w mut Worksheet,
    widths: Vec<f64>,
    links: usize,
}

/// What a formula comes to, kept beside it so that viewers that do not calculate read it right.
#[derive(Debug, Clone)]
pub enum Comes {
    /// A whole number.
    Count(i64),
    /// A number with two decimals, as it is printed with a point.
    Decimal(crate::ratio::Ratio),
    /// Words.
    Words(String),
    /// Nothing is shown.
    Nothing,
}

impl<'w> Page<'w> {
    /// Sets a sheet up: A4 landscape, one page wide, numbered, without grid lines, heading rows repeated.
    pub fn set_up(sheet: &'w mut Worksheet, summary: &Summary<'_>, name: &str, tab: Color) -> Result<Self, XlsxError> {
        let foot = |text: &str| text.replace('&', "&&");
        let page = summary.t("workbook.page");
        // Excel marks in green what only looks like a slip, one kind a cell: a list has sheets named "2023", a table
        // has sums over rows of Data that differ from the sums beside them.
        let slip = match name {
            "Temuan" | "Sumber Data" | "Data" => IgnoreError::NumberStoredAsText,
            _ => IgnoreError::FormulaDiffers,
        };
        sheet
            .set_name(name)?
            .set_tab_color(tab)
            .set_paper_size(9)
            .set_landscape()
            .set_print_fit_to_pages(1, 0)
            .set_print_center_horizontally(true)
            .set_margins(0.4, 0.4, 0.5, 0.6, 0.3, 0.3)
            .set_screen_gridlines(false)
            .set_formula_result_default("")
            .ignore_error_range(0, 0, LAST.0, LAST.1, slip)?
            .set_footer(format!(
                "&L&\"Arial\"&8{}&C&\"Arial\"&8{}&R&\"Arial\"&8{page}",
                foot(&look::office(summary)),
                foot(name)
            ));
        Ok(Self { sheet, widths: Vec::new(), links: 0 })
    }

    /// The title and the lines under it, from the top left.
    pub fn title(&mut self, title: &str, lines: &[String]) -> Result<(), XlsxError> {
        self.sheet.set_row_height(0, 27)?;
        self.text(0, 0, title, &look::title())?;
        for (row, line) in (1..).zip(lines) {
            self.text(row, 0, line, &look::subtitle())?;
        }
        Ok(())
    }

    /// Widths of columns from the first, in characters.
    pub fn widths(&mut self, widths: &[f64]) -> Result<(), XlsxError> {
        for (col, width) in (0..).zip(widths) {
            self.sheet.set_column_width(col, *width)?;
        }
        self.widths = widths.to_vec();
        Ok(())
    }

    /// Makes a row high enough for texts of a size, each wrapped into the columns from one to another; at least one
    /// line. Not every program grows a row by itself, and none does under merged cells.
    pub fn fit(&mut self, row: u32, size: f64, texts: &[(u16, u16, &str)]) -> Result<(), XlsxError> {
        let lines = texts.iter().map(|(first, last, text)| {
            let columns = self.widths.iter().take(usize::from(*last) + 1).skip(usize::from(*first));
            lines(text, columns.sum::<f64>() * 10.0 / size - 2.5)
        });
        let most = u32::try_from(lines.max().unwrap_or(1).max(1)).unwrap_or(1);
        self.sheet.set_row_height(row, (f64::from(most) * size * 1.26 + 4.0).min(409.0))?;
        Ok(())
    }

    /// A row of headings.
    pub fn heads(&mut self, row: u32, col: u16, heads: &[String], format: &Format) -> Result<(), XlsxError> {
        for (col, head) in (col..).zip(heads) {
            self.text(row, col, head, format)?;
        }
        Ok(())
    }

    /// Words; what no cell can hold is shortened, with a mark.
    pub fn text(&mut self, row: u32, col: u16, text: &str, format: &Format) -> Result<(), XlsxError> {
        if text.is_empty() {
            return self.blank(row, col, format);
        }
        self.sheet.write_string_with_format(row, col, fitting(text, MOST_TEXT), format)?;
        Ok(())
    }

    /// Words over several cells as one; a single cell is written as it is.
    pub fn merge(
        &mut self,
        (row, col): (u32, u16),
        (last_row, last_col): (u32, u16),
        text: &str,
        format: &Format,
    ) -> Result<(), XlsxError> {
        if (row, col) == (last_row, last_col) {
            return self.text(row, col, text, format);
        }
        self.sheet.merge_range(row, col, last_row, last_col, &fitting(text, MOST_TEXT), format)?;
        Ok(())
    }

    /// An empty cell.
    pub fn blank(&mut self, row: u32, col: u16, format: &Format) -> Result<(), XlsxError> {
        self.sheet.write_blank(row, col, format)?;
        Ok(())
    }

    /// A whole number.
    #[expect(clippy::cast_precision_loss, reason = "a cell holds floating-point numbers; counts stay far below 2^53")]
    pub fn count(&mut self, row: u32, col: u16, n: i64, format: &Format) -> Result<(), XlsxError> {
        self.sheet.write_number_with_format(row, col, n as f64, format)?;
        Ok(())
    }

    /// How many of something there are.
    pub fn size(&mut self, row: u32, col: u16, n: usize, format: &Format) -> Result<(), XlsxError> {
        self.count(row, col, i64::try_from(n).unwrap_or(i64::MAX), format)
    }

    /// A formula and what it comes to.
    pub fn formula(
        &mut self,
        row: u32,
        col: u16,
        formula: &str,
        comes: &Comes,
        format: &Format,
    ) -> Result<(), XlsxError> {
        let formula = Formula::new(formula);
        let formula = match comes {
            Comes::Count(n) => formula.set_result(n.to_string()),
            Comes::Decimal(r) => formula.set_result(r.to_string()),
            Comes::Words(words) => formula.set_result(words),
            // An empty result would be kept as 0; the sheet's default result is the empty text.
            Comes::Nothing => formula,
        };
        self.sheet.write_formula_with_format(row, col, formula, format)?;
        Ok(())
    }

    /// A link, to be put under a cell before what the cell shows is written. Past the most links that a sheet may
    /// hold it is left out: the cell still says where to look.
    pub fn link(&mut self, row: u32, col: u16, url: Url, format: &Format) -> Result<(), XlsxError> {
        if self.links < MOST_LINKS {
            self.links += 1;
            self.sheet.write_url_with_format(row, col, url, format)?;
        }
        Ok(())
    }

    /// Words with a link under them where there is one to give, in the one or the other format.
    pub fn linked(
        &mut self,
        row: u32,
        col: u16,
        text: &str,
        url: Option<Url>,
        (plain, linked): (&Format, &Format),
    ) -> Result<(), XlsxError> {
        let Some(url) = url.filter(|_| !text.is_empty()) else { return self.text(row, col, text, plain) };
        self.link(row, col, url, linked)?;
        self.text(row, col, text, linked)
    }

    /// A note on a cell, large enough for its text.
    pub fn note(&mut self, row: u32, col: u16, text: &str) -> Result<(), XlsxError> {
        let text = fitting(text, 2_000);
        let lines: usize = text.lines().map(|l| l.chars().count() / 46 + 1).sum();
        let height = u32::try_from(lines).unwrap_or(40).min(40) * 15 + 14;
        let note = Note::new(text)
            .add_author_prefix(false)
            .set_author("iku")
            .set_font_name("Arial")
            .set_font_size(9)
            .set_background_color(Color::RGB(0xFF_FBEA))
            .set_width(300)
            .set_height(height);
        self.sheet.insert_note(row, col, &note)?;
        Ok(())
    }
}
