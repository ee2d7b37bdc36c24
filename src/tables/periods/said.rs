//! What a text says of a period.

use crate::period::Part;

/// What one text says of a period.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub struct Said {
    /// The year, where exactly one is named.
    pub year: Option<i32>,
    /// The part of the year.
    pub part: Option<Part>,
    /// Whether the text says "up to".
    pub to_date: bool,
    /// Whether it says that all its figures run from the start of the year ("kumulatif").
    pub running: bool,
    /// Whether several years are named, so that none is told.
    pub many_years: bool,
    /// Whether several parts are named that are no range.
    pub many_parts: bool,
    /// "Bulan ini", "s.d. triwulan lalu": a part that only the title's own tells.
    pub relative: Option<Relative>,
    /// "Tahun lalu": a figure of another year.
    pub last_year: bool,
    /// The part is told by a day: "per 30 Juni 2023".
    pub dated: bool,
    /// The day only says when something was written: no word says that the figures stand at it.
    pub weak: bool,
    /// A word such as "Triwulan" that stands without its number.
    pub bare: bool,
    /// A word such as "Triwulan" by which figures are told apart: "per triwulan".
    pub each: bool,
    /// A word such as "Triwulan" with a number that was not understood.
    pub garbled: bool,
    /// The year of a date that tells no period.
    pub passing_year: Option<i32>,
    /// Whether that is the last day of the year, on which the whole year stands too.
    pub passing_end: bool,
}

/// A part of the year told by another.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Relative {
    /// The one that the title names.
    This,
    /// The one before it.
    Last,
}

/// Where a word stands that belongs to a period; used to set such words aside when a heading's meaning is looked for.
#[derive(Debug, Default)]
pub struct Found {
    /// What was said.
    pub said: Said,
    /// For each word whether it is part of the period.
    pub taken: Vec<bool>,
}

/// A part of the year that a text names.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Named {
    /// The part.
    pub part: Part,
    /// The word at which it is named.
    pub at: usize,
    /// The day of the month by which it is named.
    pub day: Option<u8>,
}
