//! What a rule remarks, each cell by itself until there are too many of one cause: then the rest are one remark.

use std::collections::HashMap;

use crate::place::CellRef;
use crate::rules::remark::Remark;
use crate::words::{Arg, Text};

/// How many remarks of one cause on a sheet are made one by one; nobody reads more of the same.
const EACH: usize = 100;
/// How many stretches of cells the remark on the rest names.
const STRETCHES: usize = 12;

/// The remarks of a rule, in the order in which they were made.
#[derive(Debug, Default)]
pub struct Remarks {
    all: Vec<Remark>,
    /// By file, sheet and what is said: how many there were, and where the one on the rest stands.
    causes: HashMap<(String, String, String), Cause>,
}

#[derive(Debug)]
struct Cause {
    count: usize,
    /// The place of the remark on the rest.
    rest: Option<usize>,
    /// The first cell of all.
    first: CellRef,
    /// The cells of the rest: column, first and last row; only so many are kept.
    stretches: Vec<(u32, u32, u32)>,
    /// Whether there are more.
    more: bool,
}

impl Remarks {
    /// Adds a remark. What is said of one cell again, such as of a label over the rows of several districts, is one remark.
    pub fn push(&mut self, remark: Remark) {
        let again = |last: &&mut Remark| {
            last.place == remark.place && last.message == remark.message && last.hint == remark.hint
        };
        if let Some(last) = self.all.last_mut().filter(again) {
            last.district = last.district.take().filter(|code| remark.district.as_ref() == Some(code));
            last.questions.extend(remark.questions);
            return;
        }
        let (Some(sheet), Some(cell)) = (remark.place.sheet.clone(), remark.place.cell) else {
            self.all.push(remark);
            return;
        };
        let key = (remark.place.path.clone(), sheet, remark.message.key().to_owned());
        let cause = self.causes.entry(key).or_insert_with(|| Cause {
            count: 0,
            rest: None,
            first: cell,
            stretches: Vec::new(),
            more: false,
        });
        cause.count += 1;
        if cause.count <= EACH {
            self.all.push(remark);
            return;
        }
        cause.take(cell);
        match cause.rest.and_then(|place| self.all.get_mut(place)) {
            Some(rest) => rest.questions.extend(remark.questions),
            None => {
                cause.rest = Some(self.all.len());
                let rest = Remark::at(remark.place, remark.message, remark.hint).questions(remark.questions);
                self.all.push(rest);
            }
        }
    }

    /// All of them.
    pub fn finish(mut self) -> Vec<Remark> {
        for cause in self.causes.into_values() {
            let Some(rest) = cause.rest.and_then(|place| self.all.get_mut(place)) else { continue };
            let said = |key: &'static str| {
                Text::new(key)
                    .with("count", cause.count - EACH)
                    .with("first", cause.first)
                    .with("cells", Arg::List(cause.written()))
            };
            (rest.message, rest.hint) = (said("rest.message"), said("rest.hint"));
            rest.questions.sort();
            rest.questions.dedup();
        }
        self.all
    }
}

impl Cause {
    fn take(&mut self, cell: CellRef) {
        if let Some((col, _, last)) = self.stretches.last_mut()
            && *col == cell.col
            && (*last..=*last + 1).contains(&cell.row)
            && !self.more
        {
            *last = cell.row;
        } else if self.stretches.len() < STRETCHES {
            self.stretches.push((cell.col, cell.row, cell.row));
        } else {
            self.more = true;
        }
    }

    fn written(&self) -> Vec<Arg> {
        let stretch = |(col, first, last): &(u32, u32, u32)| {
            let (first, last) = (CellRef::new(*first, *col), CellRef::new(*last, *col));
            Arg::from(if first == last { first.to_string() } else { format!("{first}:{last}") })
        };
        let mut all: Vec<Arg> = self.stretches.iter().map(stretch).collect();
        all.extend(self.more.then(|| Arg::from(Text::new("rest.more"))));
        all
    }
}

impl Extend<Remark> for Remarks {
    fn extend<I: IntoIterator<Item = Remark>>(&mut self, remarks: I) {
        remarks.into_iter().for_each(|remark| self.push(remark));
    }
}

impl FromIterator<Remark> for Remarks {
    fn from_iter<I: IntoIterator<Item = Remark>>(remarks: I) -> Self {
        let mut all = Self::default();
        all.extend(remarks);
        all
    }
}

impl IntoIterator for Remarks {
    type Item = Remark;
    type IntoIter = std::vec::IntoIter<Remark>;

    fn into_iter(self) -> Self::IntoIter {
        self.finish().into_iter()
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::place::Place;

    #[test]
    fn what_is_said_of_one_cell_again_is_one_remark() {
        let at = |row| Place::cell("a.xlsx", "Daftar", CellRef::new(row, 3));
        let label = |code: &str, row| {
            let remark = Remark::at(at(4), Text::new("unknown-status.message"), Text::new("x"));
            remark.district(code).questions([at(row)])
        };
        let all: Vec<Remark> = (0..300).map(|row| label(&format!("{}", row / 200), row)).collect::<Remarks>().finish();
        assert_eq!((all.len(), all[0].questions.len(), all[0].district.as_deref()), (1, 300, None));
    }

    #[test]
    fn many_of_one_cause_are_one_remark_that_questions_them_all() {
        let at = |row| Place::cell("a.xlsx", "Rekap", CellRef::new(row, 2));
        let one = |row| Remark::at(at(row), Text::new("not-a-count.message"), Text::new("x")).questions([at(row)]);
        let rows = (0..1_000).chain([2_000, 2_001, 3_000]);
        let all: Vec<Remark> = rows.map(one).collect::<Remarks>().into_iter().collect();
        assert_eq!(all.len(), EACH + 1);
        let rest = &all[EACH];
        assert_eq!((rest.place.clone(), rest.questions.len()), (at(100), 903));
        let said = rest.message.say(crate::words::Lang::En);
        assert!(said.contains("903") && said.contains("C1") && said.contains("C101:C1000, C2001:C2002"), "{said}");
    }
}
