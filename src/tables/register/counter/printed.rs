//! What a list says of the number of its rows, beside how many there are: "Jumlah peserta | 40 orang".

use crate::place::CellRef;
use crate::schema::{Field, is_among};
use crate::tables::fate::Fate;
use crate::tables::register::content::Line;
use crate::tables::register::read::PrintedSum;
use crate::tables::register::{Content, Plan};

/// The rows so far: all of the list, and those since the last section or sum.
#[derive(Debug, Clone, Copy, Default)]
pub(super) struct Rows {
    all: usize,
    /// Of those the ones that do not count.
    out: usize,
    since: usize,
    since_out: usize,
}

impl Rows {
    /// Takes note of the next row.
    pub(super) fn note(&mut self, fate: Fate) {
        match fate {
            Fate::Used | Fate::Rejected => {
                let out = usize::from(fate == Fate::Rejected);
                (self.all, self.since) = (self.all + 1, self.since + 1);
                (self.out, self.since_out) = (self.out + out, self.since_out + out);
            }
            Fate::Section | Fate::Total => (self.since, self.since_out) = (0, 0),
            _ => {}
        }
    }

    /// A number of rows that a line prints, where there are not so many.
    pub(super) fn contradicted(self, line: &Line<'_>, plan: &Plan<'_>) -> Option<PrintedSum> {
        let (cell, label, said) = printed(line, plan)?;
        // A recap below the list prints the number of its rows, too.
        let (before, out) = (self.all - self.since, self.out - self.since_out);
        let counts = [self.all, self.all - self.out, self.since, self.since - self.since_out, before, before - out];
        (self.all > 0 && !counts.into_iter().any(|rows| rows > 0 && rows == said)).then_some(PrintedSum {
            cell,
            label,
            said,
            rows: if self.since > 0 && self.since < self.all { self.since } else { self.all },
        })
    }
}

/// The one number of a line whose label says no more than that it is one of rows, in a column that holds words elsewhere.
fn printed(line: &Line<'_>, plan: &Plan<'_>) -> Option<(CellRef, String, usize)> {
    let vocabulary = &plan.schema.vocabulary;
    let counted = |w: &String| is_among(&vocabulary.units, w) || vocabulary.neutral.contains(w);
    let sums = |w: &String| is_among(&vocabulary.particles.sums, w) || vocabulary.total_words.contains(w);
    let (mut label, mut number) = (None, None);
    for (col, content) in &line.cells {
        let text = content.text().unwrap_or_default();
        let words = vocabulary.words(text);
        if words.iter().any(sums) && label.is_none() && words.iter().all(|w| sums(w) || counted(w)) {
            label = Some(text.trim().to_owned());
        } else if let Some(said) = whole(*content, &counted, plan).filter(|_| number.is_none()) {
            number = Some((*col, said));
        } else {
            return None;
        }
    }
    let (label, (col, said)) = (label?, number?);
    let layout = &plan.layout;
    let wordy = [Field::Name, Field::Owner, Field::Village, Field::Status, Field::Person, Field::Address];
    let words = Some(col) == layout.district || wordy.iter().any(|field| layout.field(*field) == Some(col));
    words.then(|| (CellRef::new(line.row, col), label, said))
}

/// A whole number, perhaps with its unit: "40 orang".
fn whole(content: Content<'_>, counted: &impl Fn(&String) -> bool, plan: &Plan<'_>) -> Option<usize> {
    match content {
        Content::Text(text) => {
            let words = plan.schema.vocabulary.words(text);
            let (number, unit) = words.split_first()?;
            unit.iter().all(counted).then(|| number.parse().ok()).flatten()
        }
        _ => content.written()?.parse().ok(),
    }
}
