//! The ledger: every row of a sheet that holds something, with what became of it.

use crate::schema::begins_with_any;
use std::collections::BTreeMap;

use crate::grids::Cell;
use crate::label;
use crate::place::CellRange;
use crate::tables::asides::is_reference;
use crate::tables::fate::{Fate, Stretch};
use crate::tables::header::Header;
use crate::tables::headings::Headings;
use crate::tables::table::Table;
use crate::tables::view::{View, text_of};

/// What became of rows, by row.
#[derive(Debug, Clone, Default)]
pub struct Fates {
    /// Single rows; they go before stretches.
    rows: BTreeMap<u32, Fate>,
    /// First row, last row, fate: in order, none over another. Blank rows may lie in them.
    stretches: Vec<(u32, u32, Fate)>,
}

impl Fates {
    /// What became of a row, where that is known.
    pub fn get(&self, row: u32) -> Option<Fate> {
        self.rows.get(&row).copied().or_else(|| self.stretch(row).map(|(_, _, fate)| fate))
    }

    fn stretch(&self, row: u32) -> Option<(u32, u32, Fate)> {
        let at = self.stretches.partition_point(|(first, ..)| *first <= row).checked_sub(1)?;
        self.stretches.get(at).copied().filter(|(_, last, _)| row <= *last)
    }

    /// Sets what became of a row, whatever was known.
    pub fn set(&mut self, row: u32, fate: Fate) {
        self.rows.insert(row, fate);
    }

    /// Notes what became of a row that may have met several fates: figures go before everything.
    fn note(&mut self, row: u32, fate: Fate) {
        if self.get(row).is_none_or(|known| rank(fate) < rank(known)) {
            self.rows.insert(row, fate);
        }
    }

    /// Notes a row behind all others; rows of one fate that follow one another are one stretch.
    pub fn go_on(&mut self, row: u32, fate: Fate) {
        match self.stretches.last_mut() {
            Some((_, last, same)) if *same == fate => *last = row,
            _ => self.stretches.push((row, row, fate)),
        }
    }

    /// Takes what is known of the rows up to `last` from another list, whose rows lie below all of these or are not known
    /// here.
    pub fn take(&mut self, other: Self, last: u32) {
        let kept = other.stretches.into_iter().filter(|(first, ..)| *first <= last);
        self.stretches.extend(kept.map(|(first, until, fate)| (first, until.min(last), fate)));
        self.stretches.sort_unstable_by_key(|(first, ..)| *first);
        self.rows.extend(other.rows.into_iter().filter(|(row, _)| *row <= last));
    }

    /// Whether some row met one of these fates.
    pub fn has(&self, fates: &[Fate]) -> bool {
        self.rows.values().chain(self.stretches.iter().map(|(_, _, fate)| fate)).any(|fate| fates.contains(fate))
    }
}

/// Notes a table's rows, of which `own` is what its body tells. Where the table lies across, the sheet's rows are its
/// columns: they share their records' fate.
pub fn note(fates: &mut Fates, view: &View<'_>, header: &Header, own: BTreeMap<u32, Fate>, table: &Table) {
    for title in &table.titles {
        fates.note(title.at.row, Fate::Title);
    }
    if view.is_turned() {
        fates.note(table.range.start.row, Fate::Heading);
        for figure in table.records.iter().flat_map(|r| &r.figures) {
            fates.note(figure.cell.row, Fate::Used);
        }
        for column in &table.columns {
            let used = matches!(column.role, crate::tables::table::Role::Measure(_));
            fates.note(column.index, if used { Fate::Used } else { Fate::Stray });
        }
        fates.note(header_row(view, header), Fate::Heading);
        return;
    }
    for row in &header.rows {
        fates.note(*row, Fate::Heading);
    }
    for row in &header.numbering {
        fates.note(*row, Fate::Numbering);
    }
    for (row, fate) in own {
        fates.note(row, fate);
    }
}

fn header_row(view: &View<'_>, header: &Header) -> u32 {
    view.place(header.first_record, header.line.col).row
}

/// Which fate wins where two tables share a row: figures before everything.
const fn rank(fate: Fate) -> u8 {
    match fate {
        Fate::Rejected => 0,
        Fate::Used => 1,
        Fate::Total => 2,
        Fate::Numbering => 3,
        Fate::Heading => 4,
        Fate::Section => 5,
        Fate::Title => 6,
        Fate::Signature => 7,
        Fate::Note => 8,
        Fate::Stray => 9,
    }
}

/// Rows that hold something and follow one another: first and last of each run.
pub type Runs = Vec<(u32, u32)>;

/// Adds a row behind all others to some runs.
pub fn run_on(runs: &mut Runs, row: u32) {
    match runs.last_mut() {
        Some((_, last)) if *last + 1 == row => *last = row,
        _ => runs.push((row, row)),
    }
}

/// All rows of a sheet that hold something, in order; those that no table knows are told apart by what they say. `runs`
/// are the rows where the view does not hold all of them.
pub fn rows(
    view: &View<'_>,
    runs: Option<Runs>,
    fates: &Fates,
    tables: &[CellRange],
    headings: &Headings<'_>,
) -> Vec<Stretch> {
    let below = tables.iter().map(|t| t.end.row).max();
    let mut all: Vec<Stretch> = Vec::new();
    let mut add = |first: u32, last: u32, fate: Fate| match all.last_mut() {
        Some(before) if before.fate == fate && before.last + 1 == first => before.last = last,
        _ => all.push(Stretch { first, last, fate }),
    };
    let runs = runs.unwrap_or_else(|| {
        let mut runs = Runs::new();
        view.rows().for_each(|row| run_on(&mut runs, row));
        runs
    });
    for (first, last) in runs {
        let mut row = first;
        while row <= last {
            let single = fates.rows.get(&row).copied();
            let (until, known) = match fates.stretch(row).filter(|_| single.is_none()) {
                Some((_, until, fate)) => {
                    let next = fates.rows.range(row..).next().map_or(u32::MAX, |(next, _)| next - 1);
                    (until.min(last).min(next), Some(fate))
                }
                None => (row, single),
            };
            match known.filter(|fate| *fate != Fate::Stray) {
                Some(fate) => add(row, until, fate),
                None => (row..=until).for_each(|row| add(row, row, stray(view, row, below, headings))),
            }
            row = until + 1;
        }
    }
    all
}

fn stray(view: &View<'_>, row: u32, last: Option<u32>, headings: &Headings<'_>) -> Fate {
    let cells = view.row(row);
    let refers = |cell: &Cell| text_of(cell).is_some_and(|t| is_reference(t, headings.schema()));
    if !cells.is_empty() && cells.iter().all(|(_, _, c)| refers(c)) {
        return Fate::Note;
    }
    if cells.is_empty() || last.is_none_or(|l| row <= l) || cells.iter().any(|(_, _, c)| text_of(c).is_none()) {
        return Fate::Stray;
    }
    let texts: Vec<String> = cells.iter().filter_map(|(_, _, c)| text_of(c)).map(label::fold).collect();
    let place = label::fold(&headings.schema().region.name);
    let signs = |text: &String| {
        let words: Vec<String> = text.split(' ').map(str::to_owned).collect();
        begins_with_any(&headings.schema().vocabulary.particles.signature, &words)
    };
    if texts.iter().any(signs)
        || texts.iter().any(|t| t.starts_with(&place))
        || view
            .row(row)
            .iter()
            .any(|(_, _, c)| text_of(c).is_some_and(|t| t.contains("....") || t.trim_start().starts_with('(')))
    {
        return Fate::Signature;
    }
    Fate::Note
}
