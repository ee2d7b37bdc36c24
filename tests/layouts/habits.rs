//! The habits of divisions: everything that may differ between two workbooks with the same figures.

use proptest::prelude::*;

/// Which dataset a workbook keeps.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Subject {
    Koperasi,
    Umkm,
    Diklat,
    Izin,
    Bantuan,
}

/// How records lie.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Lie {
    Down,
    Across,
    VillagesBeside,
    VillagesBelow,
    LongBeside,
    LongBelow,
}

/// How periods are told.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Time {
    /// One period in the title.
    Title,
    /// In the sheet's name, a sheet each.
    Sheets,
    /// In the file's name.
    File,
    /// Quarters side by side, the measure above.
    MeasureThenQuarter,
    /// Quarters side by side, the quarter above.
    QuarterThenMeasure,
    /// Quarters under one another.
    Stacked,
    /// Tables of quarters side by side.
    Beside,
    /// Years side by side.
    Years,
    /// Months side by side.
    Months,
    /// Semesters side by side.
    Semesters,
    /// Running totals in the title (flows only).
    ToDate,
}

/// How a label over several columns is written.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Group {
    Merged,
    First,
    Centred,
}

/// One workbook's habits.
#[derive(Debug, Clone)]
pub struct Habits {
    pub subject: Subject,
    pub lie: Lie,
    pub time: Time,
    pub group: Group,
    pub seed: u64,
    pub numbering_column: bool,
    pub numbering_row: bool,
    pub note_column: bool,
    pub total: bool,
    pub subtotals: bool,
    pub closing_sum: bool,
    pub shuffle_columns: bool,
    pub shuffle_districts: bool,
    pub text_numbers: u8,
    pub name_style: u8,
    pub quarter_style: u8,
    pub titles: u8,
    pub left: u32,
    pub top: u32,
    pub blank_row: bool,
    pub blank_column: bool,
    pub footer: u8,
    pub typo: bool,
    pub share: bool,
    pub slip_row: u32,
    pub slip_column: u32,
}

/// Any habits; simpler ones first when a failure is made smaller.
pub fn habits() -> impl Strategy<Value = Habits> {
    use Lie::{Across, Down, LongBelow, LongBeside, VillagesBelow, VillagesBeside};
    use Subject::{Bantuan, Diklat, Izin, Koperasi, Umkm};
    use Time::{
        Beside, File, MeasureThenQuarter, Months, QuarterThenMeasure, Semesters, Sheets, Stacked, Title, ToDate, Years,
    };
    let subject = prop::sample::select(vec![Koperasi, Umkm, Diklat, Izin, Bantuan]);
    let lie = prop::sample::select(vec![Down, Down, Across, VillagesBeside, VillagesBelow, LongBeside, LongBelow]);
    let time = prop::sample::select(vec![
        Title,
        Sheets,
        File,
        MeasureThenQuarter,
        QuarterThenMeasure,
        Stacked,
        Beside,
        Years,
        ToDate,
        Months,
        Semesters,
    ]);
    let group = prop::sample::select(vec![Group::Merged, Group::First, Group::Centred]);
    let flags = prop::array::uniform12(any::<bool>());
    let styles = (0_u8..4, 0_u8..6, 0_u8..6, 0_u8..3, 0_u32..3, 0_u32..4, 0_u8..3, 0_u32..4, 0_u32..4);
    (subject, lie, time, group, any::<u64>(), flags, styles).prop_map(|(subject, lie, time, group, seed, f, s)| {
        Habits {
            subject,
            lie,
            time,
            group,
            seed,
            numbering_column: f[0],
            numbering_row: f[1],
            note_column: f[2],
            total: f[3],
            subtotals: f[4],
            closing_sum: f[5],
            shuffle_columns: f[6],
            shuffle_districts: f[7],
            blank_row: f[8],
            blank_column: f[9],
            text_numbers: s.0,
            name_style: s.1,
            quarter_style: s.2,
            titles: s.3,
            left: s.4,
            top: s.5,
            footer: s.6,
            typo: f[10],
            share: f[11],
            slip_row: s.7,
            slip_column: s.8,
        }
    })
}
