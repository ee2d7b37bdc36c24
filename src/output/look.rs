//! How our workbooks look: one palette, one typeface, and formats made of them.

use rust_xlsxwriter::{Color, DocProperties, ExcelDateTime, Format, FormatAlign, FormatBorder, Workbook, XlsxError};

use crate::output::summary::Summary;
use crate::schema::Severity;

/// Dark blue of titles and headings.
pub const INK: Color = Color::RGB(0x1F_3A5F);
/// Text that stands back.
pub const QUIET: Color = Color::RGB(0x5F_6B7A);
/// Lines between cells.
pub const LINE: Color = Color::RGB(0xC9_D3DF);
/// Fill of second headings and totals.
pub const BAND: Color = Color::RGB(0xE8_EEF5);

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
