//! How our workbooks look: one palette, one typeface, one page set-up, and cells that can hold any text.

use std::borrow::Cow;

use rust_xlsxwriter::{
    Color, DocProperties, ExcelDateTime, Format, FormatAlign, FormatBorder, Formula, Note, Url, Workbook, Worksheet,
    XlsxError,
};

use crate::output::summary::Summary;
use crate::place::CellRef;
use crate::schema::Severity;

/// Dark blue of titles and headings.
pub const INK: Color = Color::RGB(0x1F_3A5F);
/// Text that stands back.
pub const QUIET: Color = Color::RGB(0x5F_6B7A);
/// Lines between cells.
pub const LINE: Color = Color::RGB(0xC9_D3DF);
/// Fill of second headings and totals.
pub const BAND: Color = Color::RGB(0xE8_EEF5);

/// The most links a sheet may hold.
const MOST_LINKS: usize = 65_530;
/// The most characters a cell may hold, less room for the mark that says it was shortened.
const MOST_TEXT: usize = 32_700;

/// What a cell's colour says.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Tone {
    /// Nothing in particular.
    Plain,
    /// As it should be.
    Good,
    /// Used, but someone must look.
    Doubted,
    /// Not used.
    Wrong,
    /// Nothing there.
    Missing,
    /// Good to know.
    Told,
    /// A sum over the rows above.
    Sum,
}

impl From<Severity> for Tone {
    fn from(severity: Severity) -> Self {
        match severity {
            Severity::Error => Self::Wrong,
            Severity::Warning => Self::Doubted,
            Severity::Info => Self::Told,
        }
    }
}

impl Tone {
    /// Fill and text of a cell.
    pub const fn colours(self) -> Option<(Color, Color)> {
        Some(match self {
            Self::Plain => return None,
            Self::Good => (Color::RGB(0xE3_F1E7), Color::RGB(0x1E_6B3A)),
            Self::Doubted => (Color::RGB(0xFF_F1CC), Color::RGB(0x7A_5200)),
            Self::Wrong => (Color::RGB(0xFA_DDDD), Color::RGB(0x9B_1C1C)),
            Self::Missing => (Color::RGB(0xEC_ECEC), Color::RGB(0x5F_6B7A)),
            Self::Told => (Color::RGB(0xE4_EFFA), Color::RGB(0x1F_4E79)),
            Self::Sum => (BAND, INK),
        })
    }

    /// The same format in this tone.
    pub fn on(self, format: &Format) -> Format {
        match self.colours() {
            None => format.clone(),
            Some((fill, text)) => {
                let format = format.clone().set_background_color(fill).set_font_color(text);
                if self == Self::Sum { format.set_bold() } else { format }
            }
        }
    }
}

/// The typeface of everything; its widths are the same in every office program.
pub fn base() -> Format {
    Format::new().set_font_name("Arial").set_font_size(10)
}

/// A sheet's title.
pub fn title() -> Format {
    base().set_font_size(16).set_bold().set_font_color(INK).set_align(FormatAlign::VerticalCenter)
}

/// A line under the title.
pub fn subtitle() -> Format {
    base().set_font_color(QUIET).set_align(FormatAlign::VerticalCenter)
}

/// The title of a part of a sheet.
pub fn section() -> Format {
    base().set_font_size(12).set_bold().set_font_color(INK).set_align(FormatAlign::VerticalCenter)
}

/// A column's heading.
pub fn head() -> Format {
    base()
        .set_bold()
        .set_font_color(Color::White)
        .set_background_color(INK)
        .set_align(FormatAlign::Center)
        .set_align(FormatAlign::VerticalCenter)
        .set_text_wrap()
        .set_border(FormatBorder::Thin)
        .set_border_color(Color::White)
}

/// A heading under a heading.
pub fn head_low() -> Format {
    base()
        .set_font_size(9)
        .set_font_color(INK)
        .set_background_color(BAND)
        .set_align(FormatAlign::Center)
        .set_align(FormatAlign::VerticalCenter)
        .set_text_wrap()
        .set_border(FormatBorder::Thin)
        .set_border_color(LINE)
}

/// A cell of a table, with lines around it.
pub fn cell() -> Format {
    base().set_border(FormatBorder::Thin).set_border_color(LINE).set_align(FormatAlign::VerticalCenter)
}

/// Words in a table.
pub fn words() -> Format {
    cell().set_text_wrap().set_align(FormatAlign::Left).set_indent(1)
}

/// Words in a long list: small, from the top of the row.
pub fn list() -> Format {
    base()
        .set_font_size(9)
        .set_border(FormatBorder::Thin)
        .set_border_color(LINE)
        .set_align(FormatAlign::Top)
        .set_align(FormatAlign::Left)
        .set_indent(1)
        .set_text_wrap()
}

/// A whole number in a long list.
pub fn list_count() -> Format {
    list().set_indent(0).set_align(FormatAlign::Right).set_num_format("#,##0")
}

/// Short words in the middle of a long list's cell.
pub fn list_middle() -> Format {
    list().set_indent(0).set_align(FormatAlign::Center)
}

/// Short words in the middle of a table's cell.
pub fn middle() -> Format {
    cell().set_align(FormatAlign::Center)
}

/// A whole number; each viewer writes the thousands mark of its own language.
pub fn count() -> Format {
    cell().set_align(FormatAlign::Right).set_num_format("#,##0")
}

/// A percentage's number with two decimals.
pub fn percent() -> Format {
    cell().set_align(FormatAlign::Right).set_num_format("0.00")
}

/// A note below a table.
pub fn remark() -> Format {
    base().set_font_size(9).set_font_color(QUIET).set_align(FormatAlign::Top)
}

/// A workbook with our typeface and the properties of this run; the same inbox gives the same bytes.
pub fn workbook(summary: &Summary<'_>, title: &str) -> Result<Workbook, XlsxError> {
    let mut workbook = Workbook::new();
    workbook.set_default_format(&base(), 20, 64)?;
    let made = ExcelDateTime::from_timestamp(summary.timestamp())?;
    let office = office(summary);
    workbook.set_properties(
        &DocProperties::new()
            .set_title(title)
            .set_subject(title)
            .set_author(&office)
            .set_company(&office)
            .set_comment(format!("iku {}", env!("CARGO_PKG_VERSION")))
            .set_creation_datetime(&made),
    );
    Ok(workbook)
}

/// The office whose workbooks these are.
pub fn office(summary: &Summary<'_>) -> String {
    let region = &summary.outcome.schema.region.full_name;
    summary.say(&crate::words::Text::new("workbook.office").with("region", region))
}

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
            .set_footer(format!(
                "&L&\"Arial\"&8{}&C&\"Arial\"&8{}&R&\"Arial\"&8{page}",
                foot(&office(summary)),
                foot(name)
            ));
        Ok(Self { sheet, widths: Vec::new(), links: 0 })
    }

    /// The title and the lines under it, from the top left.
    pub fn title(&mut self, title: &str, lines: &[String]) -> Result<(), XlsxError> {
        self.sheet.set_row_height(0, 27)?;
        self.text(0, 0, title, &self::title())?;
        for (row, line) in (1..).zip(lines) {
            self.text(row, 0, line, &subtitle())?;
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
        self.sheet.set_row_height(row, (f64::from(most) * size * 1.3 + 4.0).min(409.0))?;
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

/// How many lines a text takes when it is wrapped at a width, given in digits of its own size.
fn lines(text: &str, width: f64) -> usize {
    let of = |word: &str| word.chars().map(glyph).sum::<f64>();
    text.split('\n')
        .map(|line| {
            let (mut lines, mut used) = (1, 0.0);
            for word in line.split(' ') {
                let word = of(word);
                if used > 0.0 && used + 0.5 + word > width {
                    lines += 1;
                    used = 0.0;
                }
                used += word + if used > 0.0 { 0.5 } else { 0.0 };
                while used > width && width > 1.0 {
                    lines += 1;
                    used -= width;
                }
            }
            lines
        })
        .sum()
}

/// About how wide a character is, in digits.
const fn glyph(c: char) -> f64 {
    match c {
        'i' | 'j' | 'l' | 'f' | 't' | 'r' | '.' | ',' | ':' | ';' | '\'' | '!' | '|' | '(' | ')' | '/' | '-' => 0.58,
        'm' | 'w' | 'M' | 'W' | '%' | '—' | '…' | '→' => 1.6,
        'A'..='Z' | '&' | '@' | '÷' | '×' => 1.3,
        _ => 1.02,
    }
}

/// A text without the characters that no workbook can hold, shortened with a mark where it is too long for a cell.
pub fn fitting(text: &str, most: usize) -> String {
    let clean: Cow<'_, str> = if text.chars().any(|c| c.is_control() && c != '\n') {
        text.replace("\r\n", "\n").chars().map(|c| if c.is_control() && c != '\n' { ' ' } else { c }).collect()
    } else {
        Cow::Borrowed(text)
    };
    // A cell counts UTF-16 units, of which a character has at most two.
    if clean.encode_utf16().count() <= most {
        return clean.into_owned();
    }
    let mut room = most - 1;
    let mut short: String = clean
        .chars()
        .take_while(|c| {
            let fits = room >= c.len_utf16();
            room = room.saturating_sub(c.len_utf16());
            fits
        })
        .collect();
    short.push('…');
    short
}

/// A link to another workbook's cell, relative to where ours stands; `None` for a name with `#`, which ends a path
/// in every address.
pub fn link_to(prefix: &str, path: &str, sheet: Option<&str>, cell: Option<CellRef>) -> Option<Url> {
    if prefix.contains('#') || path.contains('#') {
        return None;
    }
    let mut target = format!("file:///{}/{path}", prefix.trim_end_matches('/'));
    if let Some(sheet) = sheet {
        let cell = cell.map_or_else(|| "A1".to_owned(), |c| c.to_string());
        target.push_str(&format!("#'{}'!{cell}", sheet.replace('\'', "''")));
    }
    Some(Url::new(target))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn texts_are_wrapped_at_words_and_long_words_anywhere() {
        assert_eq!(lines("satu dua tiga", 100.0), 1);
        assert_eq!(lines("satu dua tiga", 9.0), 2);
        assert_eq!(lines("satu\ndua", 100.0), 2);
        assert_eq!(lines(&"a".repeat(100), 34.0), 3);
    }

    #[test]
    fn what_no_cell_can_hold_is_shortened_with_a_mark() {
        assert_eq!(fitting("a\u{1}b\r\nc", 100), "a b\nc");
        let short = fitting(&"é😀".repeat(20_000), MOST_TEXT);
        assert!(short.ends_with('…') && short.encode_utf16().count() <= MOST_TEXT);
    }
}
