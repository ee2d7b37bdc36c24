//! The ledger: every row of a sheet that holds something, with what became of it.

use std::collections::BTreeMap;

use crate::label;
use crate::place::CellRange;
use crate::tables::header::Header;
use crate::tables::headings::Headings;
use crate::tables::table::{Fate, Row, Table};
use crate::tables::view::{View, text_of};

/// Notes a table's rows, of which `own` is what its body tells. Where the table lies across, the sheet's rows are its columns: they share their records' fate.
pub fn note(
    fates: &mut BTreeMap<u32, Fate>,
    view: &View<'_>,
    header: &Header,
    own: BTreeMap<u32, Fate>,
    table: &Table,
) {
    let mut set = |row: u32, fate: Fate| {
        let kept = fates.entry(row).or_insert(fate);
        if rank(fate) < rank(*kept) {
            *kept = fate;
        }
    };
    for title in &table.titles {
        set(title.at.row, Fate::Title);
    }
    if view.is_turned() {
        set(table.range.start.row, Fate::Heading);
        for figure in table.records.iter().flat_map(|r| &r.figures) {
            set(figure.cell.row, Fate::Used);
        }
        for column in &table.columns {
            let used = matches!(column.role, crate::tables::table::Role::Measure(_));
            set(column.index, if used { Fate::Used } else { Fate::Stray });
        }
        set(header_row(view, header), Fate::Heading);
        return;
    }
    for row in &header.rows {
        set(*row, Fate::Heading);
    }
    for row in &header.numbering {
        set(*row, Fate::Numbering);
    }
    for (row, fate) in own {
        set(row, fate);
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

/// All rows of a sheet, in order; those that no table knows are told apart by what they say.
pub fn rows(view: &View<'_>, fates: &BTreeMap<u32, Fate>, tables: &[CellRange], headings: &Headings<'_>) -> Vec<Row> {
    let last = tables.iter().map(|t| t.end.row).max();
    view.rows()
        .map(|row| {
            let known = fates.get(&row).copied().filter(|f| *f != Fate::Stray);
            Row { row, fate: known.unwrap_or_else(|| stray(view, row, last, headings)) }
        })
        .collect()
}

fn stray(view: &View<'_>, row: u32, last: Option<u32>, headings: &Headings<'_>) -> Fate {
    let cells = view.row(row);
    if last.is_none_or(|l| row <= l) || cells.iter().any(|(_, _, c)| text_of(c).is_none()) {
        return Fate::Stray;
    }
    let texts: Vec<String> = cells.iter().filter_map(|(_, _, c)| text_of(c)).map(label::fold).collect();
    let begins = |text: &str, word: &str| text.strip_prefix(word).is_some_and(|r| r.is_empty() || r.starts_with(' '));
    let starts = |words: &[&str]| texts.iter().any(|t| words.iter().any(|w| begins(t, w)));
    let place = label::fold(&headings.schema().region.name);
    if starts(&[
        "kepala",
        "nip",
        "mengetahui",
        "plt",
        "an",
        "a n",
        "kabid",
        "sekretaris",
        "pembina",
        "penata",
        "disusun",
        "disetujui",
    ]) || texts.iter().any(|t| t.starts_with(&place))
        || view
            .row(row)
            .iter()
            .any(|(_, _, c)| text_of(c).is_some_and(|t| t.contains("....") || t.trim_start().starts_with('(')))
    {
        return Fate::Signature;
    }
    Fate::Note
}
