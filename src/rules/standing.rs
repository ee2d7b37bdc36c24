//! Which of several reports of one figure counts, which are replaced and which contest one another: decided here once, for
//! the rules that tell of it and for what is used.

use std::cmp::Reverse;
use std::collections::{BTreeSet, HashMap, HashSet};

use crate::period::Period;
use crate::tables::file::{FileReading, is_later};
use crate::tables::{Kind, Observation, Source};

/// A path and a sheet's name.
pub type SheetName<'a> = (&'a str, &'a str);

/// The sheet on which a figure stands.
pub fn sheet(source: &Source) -> SheetName<'_> {
    (&source.path, &source.sheet)
}

/// What files and sheets say of themselves as reports: which revision they are, and whether anybody sees them.
#[derive(Debug, Default)]
pub struct Reports<'a> {
    /// Of each file that says so.
    revisions: HashMap<&'a str, u32>,
    hidden: HashSet<SheetName<'a>>,
    /// How many periods a sheet reports, where some figure is told more than once.
    spread: HashMap<SheetName<'a>, usize>,
}

impl<'a> Reports<'a> {
    /// Those of an inbox. `observations` are sorted by measure, district and period.
    pub fn of(files: &'a [FileReading], observations: &[Observation]) -> Self {
        let revisions = files.iter().filter(|f| f.revision > 0).map(|f| (f.path.as_str(), f.revision)).collect();
        let sheets =
            || files.iter().flat_map(|f| f.sheets.iter().map(move |s| ((f.path.as_str(), s.name.as_str()), s)));
        let hidden = sheets().filter(|(_, s)| !s.visible).map(|(name, _)| name).collect();
        let mut periods: HashMap<SheetName<'_>, BTreeSet<Period>> = HashMap::new();
        if observations.windows(2).any(|two| two[0].tells_same_as(&two[1])) {
            for o in observations {
                periods.entry(sheet(&o.source)).or_default().insert(o.period);
            }
        }
        let spread = sheets().filter_map(|(name, _)| Some((name, periods.get(&name)?.len()))).collect();
        Self { revisions, hidden, spread }
    }

    fn revision(&self, o: &Observation) -> u32 {
        self.revisions.get(o.source.path.as_str()).copied().unwrap_or(0)
    }

    /// Whether a figure stands on a sheet that nobody sees.
    fn is_hidden(&self, o: &Observation) -> bool {
        self.hidden.contains(&sheet(&o.source))
    }

    /// Whether one of two reports of a figure replaces the other: its file is a later revision.
    fn replaces(&self, newer: &Observation, older: &Observation) -> bool {
        is_later(self.revision(newer), self.revision(older)) && of_lists(newer) == of_lists(older)
    }

    /// Of several reports of one figure the one that counts: a recap before a list by name, the latest revision, what is
    /// seen before what is hidden, and of the rest the sheet that reports fewer periods, which is nearer to the source than
    /// a summary of all of them; then the first by place.
    pub fn chosen<'o>(&self, told: impl IntoIterator<Item = &'o Observation>) -> Option<&'o Observation> {
        let rank = |o: &Observation| {
            let spread = self.spread.get(&sheet(&o.source)).copied().unwrap_or(0);
            (of_lists(o), Reverse(self.revision(o)), self.is_hidden(o), spread)
        };
        told.into_iter().min_by(|a, b| rank(a).cmp(&rank(b)).then_with(|| a.source.cmp(&b.source)))
    }

    /// The reports of one figure that another replaces, each with the latest that does.
    pub fn replaced<'o>(&self, told: &[&'o Observation]) -> Vec<(&'o Observation, &'o Observation)> {
        if self.revisions.is_empty() {
            return Vec::new();
        }
        // The first of each revision and kind stands for all of them.
        let mut firsts: Vec<&Observation> = Vec::new();
        for &o in told {
            let alike =
                |known: &&Observation| of_lists(known) == of_lists(o) && self.revision(known) == self.revision(o);
            if !firsts.iter().any(alike) {
                firsts.push(o);
            }
        }
        let last = |o: &&Observation| !firsts.iter().any(|later| self.replaces(later, o));
        let newer = |older: &Observation| {
            let newer = || firsts.iter().copied().filter(|newer| self.replaces(newer, older));
            // Of what no order is told the last may be none.
            newer().find(last).or_else(|| newer().next())
        };
        told.iter().filter_map(|older| Some((*older, newer(older)?))).collect()
    }

    /// The recaps, and the lists by name, among the reports of one figure that may contest one another: none of those that
    /// are replaced, and no hidden sheet beside one of its file that is seen. Such a sheet is an older copy more often than
    /// not, and is only told of.
    pub fn rivals<'o>(&self, told: &[&'o Observation]) -> [Vec<&'o Observation>; 2] {
        let shown: HashSet<&str> = told.iter().filter(|o| !self.is_hidden(o)).map(|o| o.source.path.as_str()).collect();
        let open = |o: &&Observation| !self.is_hidden(o) || !shown.contains(o.source.path.as_str());
        let (lists, recaps) = told.iter().copied().filter(open).partition(|o| of_lists(o));
        [recaps, lists].map(|own: Vec<&Observation>| {
            let all: BTreeSet<u32> = own.iter().map(|o| self.revision(o)).collect();
            own.into_iter().filter(|o| !all.iter().any(|other| is_later(*other, self.revision(o)))).collect()
        })
    }
}

/// Whether a figure was counted from a list by name: such a one is compared with a recap and replaces none.
fn of_lists(o: &Observation) -> bool {
    o.kind == Kind::Register
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;
    use crate::place::CellRef;

    const PATHS: [&str; 6] = ["a.xlsx", "b.xlsx", "c.xlsx", "d.xlsx", "e.xlsx", "f.xlsx"];

    fn told(path: &str, kind: Kind, value: i64) -> Observation {
        Observation {
            measure: "koperasi_total".to_owned(),
            district: "73.04.01".to_owned(),
            period: Period::quarter(2023, 3),
            value,
            to_date: false,
            kind,
            source: Source {
                path: path.to_owned(),
                sheet: "Rekap".to_owned(),
                cells: vec![CellRef::new(4, 2)],
                parts: Vec::new(),
            },
            used: true,
        }
    }

    proptest! {
        #[test]
        fn what_counts_is_replaced_by_nothing_and_contests_what_is_not(
            own in proptest::collection::vec((0_u32..4, 0_usize..3, 0_usize..2, 0_i64..3), 1..6)
        ) {
            // A revision by number, one that is final, and the last of all.
            let revision = |number: u32, sort: usize| [number, 100 + number, 10_000 + number][sort];
            let revisions = own.iter().zip(PATHS).map(|((number, sort, ..), path)| (path, revision(*number, *sort)));
            let reports = Reports { revisions: revisions.filter(|(_, r)| *r > 0).collect(), ..Reports::default() };
            let all: Vec<Observation> = own
                .iter()
                .zip(PATHS)
                .map(|((_, _, kind, value), path)| told(path, [Kind::Recap, Kind::Register][*kind], *value))
                .collect();
            let all: Vec<&Observation> = all.iter().collect();
            let replaced = reports.replaced(&all);
            let older = |o: &Observation| replaced.iter().any(|(older, _)| std::ptr::eq(*older, o));
            let chosen = reports.chosen(all.iter().copied()).unwrap();
            prop_assert!(!older(chosen));
            // Each report is replaced or a rival, and never both.
            let rivals: Vec<&Observation> = reports.rivals(&all).concat();
            for o in all {
                prop_assert_eq!(older(o), !rivals.iter().any(|rival| std::ptr::eq(*rival, o)));
            }
        }
    }
}
