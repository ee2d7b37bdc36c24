//! What stands around a list of names and speaks of its rows: lines below it, texts beside it, numbers that count it.

use std::collections::BTreeSet;

use crate::grids::{Cell, Value};
use crate::place::{CellRange, CellRef};
use crate::schema::{Field, PeriodWord, PlacedBy, Schema, is_among};
use crate::tables::below::{Below, FARTHEST, contradicts, is_sentence};
use crate::tables::periods;
use crate::tables::table::{Column, Role, Table, Title};
use crate::tables::view::{View, text_of};

/// All such lines and texts.
pub fn of(view: &View<'_>, table: &Table, others: &[CellRange], schema: &Schema) -> Vec<Title> {
    let mut texts = below_list(view, table, others, schema);
    texts.extend(beside(view, table, others, schema));
    texts
}

/// The lines below a list that speak of its rows: notes, and what a code in it stands for: "2 = ditolak".
fn below_list(view: &View<'_>, table: &Table, others: &[CellRange], schema: &Schema) -> Vec<Title> {
    let end = table.range.end.row;
    let next = others.iter().map(|o| o.start.row).filter(|start| *start > end).min().unwrap_or(u32::MAX);
    let ditto = |text: &str| schema.vocabulary.dittos.contains(&schema.vocabulary.words(text).join(" "));
    let repeats = |text: &str| {
        // "sda = sama dengan di atas" is read so without being told.
        text.split_once('=').is_some_and(|(sign, meaning)| ditto(sign) && ditto(meaning))
    };
    let explains = |text: &str| {
        text.split_once('=').is_some_and(|(code, meaning)| {
            (1..=3).contains(&code.trim().chars().count()) && meaning.chars().any(char::is_alphabetic)
        })
    };
    let mut below = Below { followed: next < u32::MAX, last: None };
    let mut notes = Vec::new();
    for row in view.rows().filter(|r| *r > end && *r < next.min(end.saturating_add(FARTHEST))) {
        for (_, col, cell) in view.row(row) {
            let Some(text) = text_of(cell) else { continue };
            let at = CellRef::new(row, *col);
            if table.register.as_ref().is_some_and(|register| register.legend.contains(&at)) {
                below.last = Some(at);
                continue;
            }
            if !repeats(text) && (explains(text) || below.speaks(at, text, schema)) {
                notes.push(Title { at, text: text.trim().to_owned() });
            }
        }
    }
    notes
}

/// Where a line below a list says that it goes on elsewhere: "bersambung ke halaman 2".
pub fn end(view: &View<'_>, table: &Table, schema: &Schema) -> Option<CellRef> {
    let end = table.range.end.row;
    let below = view.cells().iter().filter(|(row, _, _)| *row > end && *row < end.saturating_add(FARTHEST));
    let mut lines = below.filter_map(|(row, col, cell)| Some((CellRef::new(*row, *col), text_of(cell)?)));
    lines.find(|(_, text)| goes_on(text, schema)).map(|(at, _)| at)
}

/// Whether a line says that a list goes on elsewhere.
pub fn goes_on(text: &str, schema: &Schema) -> bool {
    let says = |word: &String| is_among(&schema.vocabulary.particles.goes_on, word);
    text.len() < LONGEST && crate::label::words(text).first().is_some_and(says)
}

/// The longest line, in bytes, that is looked at.
const LONGEST: usize = 120;

/// Headings of a list's columns of days that are not known, where none of its columns tells when a row took place: "Rencana
/// Penyerahan" places no row, and yet says that not all of them belong to one period.
pub fn stray_dates(view: &View<'_>, table: &Table, schema: &Schema) -> Vec<Title> {
    let dataset = table.dataset.as_deref().and_then(|id| schema.dataset(id));
    let register = dataset.and_then(|d| d.register.as_ref());
    let placed = |c: &Column| matches!(c.role, Role::Field(Field::Date | Field::Start | Field::End));
    if register.is_none_or(|r| r.placed_by != PlacedBy::Date) || table.columns.iter().any(placed) {
        return Vec::new();
    }
    let rows: Vec<u32> = view.rows_in(table.range.start.row..=table.range.end.row).collect();
    let year = |cell: &&Cell| match cell.value {
        Value::Number(n) if n.fract() == 0.0 && (2000.0..2100.0).contains(&n) => Some(n.to_bits()),
        _ => None,
    };
    // "Tahun NIB" tells when what is listed came about; "Tahun Berdiri" does not.
    let of_subject = |c: &Column| {
        let words: Vec<String> = c.heading.last().map(|text| schema.vocabulary.words(text)).unwrap_or_default();
        let taken = periods::read(&words, &schema.vocabulary.periods).taken;
        let own = |w: &String| {
            schema.vocabulary.periods.says(w, PeriodWord::Year)
                || dataset.is_some_and(|d| d.also.contains(w) || d.topics.iter().any(|t| t.words.contains(w)))
        };
        words.iter().zip(taken).all(|(w, taken)| taken || own(w))
    };
    let dated = |c: &&Column| {
        let cells: Vec<&Cell> = rows.iter().filter_map(|row| view.at(*row, c.index)).collect();
        let dates = cells.iter().filter(|cell| matches!(cell.value, Value::Date(_))).count();
        let years: Vec<u64> = cells.iter().filter_map(year).collect();
        let several = years.iter().collect::<BTreeSet<_>>().len() > 1 && years.len() * 2 > rows.len();
        // "Tanggal Berdiri Usaha" is known to say nothing of when it was listed.
        let heading: Vec<String> = c.heading.last().map(|text| schema.vocabulary.words(text)).unwrap_or_default();
        let unknown = matches!(c.role, Role::Unknown { .. }) && !schema.vocabulary.known.contains(&heading);
        unknown && dates * 2 > rows.len() || several && (unknown || c.role == Role::Known && of_subject(c))
    };
    let heading = |c: &Column| Some(Title { at: *c.cells.last()?, text: c.heading.last()?.clone() });
    table.columns.iter().filter(dated).filter_map(heading).collect()
}

/// Sentences that stand beside the rows of a list, in a column without a heading.
fn beside(view: &View<'_>, table: &Table, others: &[CellRange], schema: &Schema) -> Vec<Title> {
    let range = table.range;
    let headed = |col: u32| view.shown(range.start.row, col).is_some();
    let speaks = |text: &str| {
        let words = schema.vocabulary.words(text);
        words.len() > 1 && (contradicts(&words, schema) || is_sentence(text))
    };
    let cells = view.cells().iter().filter(|(row, col, _)| {
        (range.start.row..=range.end.row).contains(row)
            && *col > range.end.col
            && !headed(*col)
            && !others.iter().any(|o| *o != range && o.contains(CellRef::new(*row, *col)))
    });
    let texts = cells.filter_map(|(row, col, cell)| Some((CellRef::new(*row, *col), text_of(cell)?)));
    let spoken = texts.filter(|(_, text)| speaks(text));
    spoken.map(|(at, text)| Title { at, text: text.trim().to_owned() }).collect()
}

/// Lines below a list that count something of it, "Hadir : 18 orang", where they are neither the number of its rows nor
/// parts that come to it.
pub fn counts(view: &View<'_>, table: &Table, others: &[CellRange], schema: &Schema) -> Vec<Title> {
    let Some(register) = table.register.as_ref() else { return Vec::new() };
    let end = table.range.end.row;
    let next = others.iter().map(|o| o.start.row).filter(|start| *start > end).min().unwrap_or(u32::MAX);
    let rows = view.rows().filter(|r| *r > end && *r < next.min(end.saturating_add(FARTHEST)));
    let told: Vec<(Title, u64)> = rows.filter_map(|row| count_of(view, row, table, schema)).collect();
    let inside = |row: &u32| (table.range.start.row..=end).contains(row);
    let named = |row: &u32| view.at(*row, register.heading.col).is_some() && *row > register.heading.row;
    let own = register.entries.len() + register.alike.len();
    let written = view.rows().filter(inside).filter(named).count();
    let fits = |n: u64| n == own as u64 || n == written as u64;
    // "Diundang : 25", "Hadir : 18": what is no part of all of them counts something else.
    let rest: Vec<(Title, u64)> = told.into_iter().filter(|(_, n)| !fits(*n)).collect();
    // The rows of a list that was read as it came in are not kept.
    if written < own || fits(rest.iter().map(|(_, n)| n).sum()) {
        return Vec::new();
    }
    rest.into_iter().map(|(title, _)| title).collect()
}

/// What a line says to have counted: a label of words that only count, and a number with a unit of what is listed.
fn count_of(view: &View<'_>, row: u32, table: &Table, schema: &Schema) -> Option<(Title, u64)> {
    let cells = view.row(row);
    let (_, col, first) = cells.first()?;
    let texts: Vec<String> = cells
        .iter()
        .filter_map(|(_, _, cell)| match &cell.value {
            Value::Text(text) => Some(text.trim().to_owned()),
            Value::Number(n) if n.fract() == 0.0 && *n >= 0.0 => Some(format!("{n:.0}")),
            _ => None,
        })
        .collect();
    if texts.len() != cells.len() || texts.len() > 4 || text_of(first).is_none() {
        return None;
    }
    let text = texts.join(" ");
    let vocabulary = &schema.vocabulary;
    let words = vocabulary.words(&text);
    let number = |w: &String| w.bytes().all(|b| b.is_ascii_digit());
    let at = words.iter().position(number)?;
    let (label, rest) = (&words[..at], &words[at + 1..]);
    let dataset = table.dataset.as_deref().and_then(|id| schema.dataset(id))?;
    let counted = dataset.register.as_ref()?.counts.iter().filter_map(|c| schema.measure(&c.measure));
    let units: BTreeSet<&str> = counted.flat_map(|m| m.units.iter().flat_map(|unit| unit.split(' '))).collect();
    let plain = |w: &String| {
        vocabulary.neutral.contains(w)
            || vocabulary.total_words.contains(w)
            || units.contains(w.as_str())
            || vocabulary.title_words.iter().any(|p| *p == [w.as_str()])
    };
    let counts = |w: &String| {
        vocabulary.total_words.contains(w)
            || units.contains(w.as_str())
            || vocabulary.remarks.harmless.iter().chain(&vocabulary.remarks.headings).any(|p| p.contains(w))
    };
    // "Tahun 2023" and "Triwulan 2" count nothing.
    let dated = periods::read(&words, &vocabulary.periods).taken.get(at).copied().unwrap_or(false);
    let unit = rest.iter().all(|w| units.contains(w.as_str()));
    let said = label.iter().any(counts) || !rest.is_empty();
    let fits = !label.is_empty() && label.iter().all(|w| plain(w) || counts(w)) && unit && said && !dated;
    let n = words[at].parse().ok().filter(|_| fits)?;
    Some((Title { at: CellRef::new(row, *col), text }, n))
}
