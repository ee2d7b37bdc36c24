//! Which findings stand on a figure: looked up by cell, so that no sheet has to search the whole list.

use std::collections::HashMap;

use crate::place::{CellRef, Place};
use crate::rules::Finding;
use crate::schema::Severity;
use crate::tables::Source;

/// Findings by the places they speak of. Only ever asked, never walked through: its order reaches no output.
#[derive(Debug)]
pub struct Doubts<'a> {
    findings: &'a [Finding],
    cells: HashMap<(&'a str, &'a str, CellRef), Vec<usize>>,
    sheets: HashMap<(&'a str, &'a str), Vec<usize>>,
    files: HashMap<&'a str, Vec<usize>>,
    about: HashMap<(&'a str, &'a str), Vec<usize>>,
}

impl<'a> Doubts<'a> {
    /// Sorts the findings by place.
    pub fn new(findings: &'a [Finding]) -> Self {
        let mut doubts = Self {
            findings,
            cells: HashMap::new(),
            sheets: HashMap::new(),
            files: HashMap::new(),
            about: HashMap::new(),
        };
        for (i, finding) in findings.iter().enumerate() {
            let remark = &finding.remark;
            for place in &remark.questions {
                doubts.add(i, place);
            }
            // A remark at a cell also speaks of that cell; one at a sheet or file does not doubt every figure in it.
            if remark.place.cell.is_some() {
                doubts.add(i, &remark.place);
            }
            if let (Some(measure), Some(district)) = (&remark.measure, &remark.district) {
                doubts.about.entry((measure, district)).or_default().push(i);
            }
        }
        doubts
    }

    fn add(&mut self, i: usize, place: &'a Place) {
        let list = match (&place.sheet, place.cell) {
            (Some(sheet), Some(cell)) => self.cells.entry((&place.path, sheet, cell)).or_default(),
            (Some(sheet), None) => self.sheets.entry((&place.path, sheet)).or_default(),
            (None, _) => self.files.entry(&place.path).or_default(),
        };
        if list.last() != Some(&i) {
            list.push(i);
        }
    }

    /// All findings on a figure, the most serious first.
    pub fn on(&self, source: &Source) -> Vec<&'a Finding> {
        self.positions_on(source).into_iter().map(|i| &self.findings[i]).collect()
    }

    fn positions_on(&self, source: &Source) -> Vec<usize> {
        let (path, sheet) = (source.path.as_str(), source.sheet.as_str());
        let mut found: Vec<usize> = Vec::new();
        for cell in source.all_cells() {
            found.extend(self.cells.get(&cell).into_iter().flatten());
        }
        found.extend(self.sheets.get(&(path, sheet)).into_iter().flatten());
        found.extend(self.files.get(path).into_iter().flatten());
        self.sorted(found)
    }

    /// The position, in the order of the outcome, of the finding for which a figure is not used: the error that
    /// forbids it, else the most serious there is.
    pub fn objection(&self, source: &Source) -> Option<usize> {
        let found = self.positions_on(source);
        let forbids = |i: &&usize| {
            let finding = &self.findings[**i];
            finding.severity == Severity::Error && finding.remark.questions.iter().any(|p| source.stands_on(p))
        };
        found.iter().find(forbids).or_else(|| found.first()).copied()
    }

    /// All findings at a cell, the most serious first.
    pub fn at(&self, place: &Place) -> Vec<&'a Finding> {
        let Some((sheet, cell)) = place.sheet.as_deref().zip(place.cell) else { return Vec::new() };
        self.told(self.cells.get(&(place.path.as_str(), sheet, cell)).cloned().unwrap_or_default())
    }

    /// What was said about a measure of a district, such as that its cell is empty; the most serious first.
    pub fn about(&self, measure: &str, district: &str) -> Vec<&'a Finding> {
        self.told(self.about.get(&(measure, district)).cloned().unwrap_or_default())
    }

    fn sorted(&self, mut found: Vec<usize>) -> Vec<usize> {
        found.sort_unstable_by_key(|&i| (self.findings[i].severity, i));
        found.dedup();
        found
    }

    fn told(&self, found: Vec<usize>) -> Vec<&'a Finding> {
        self.sorted(found).into_iter().map(|i| &self.findings[i]).collect()
    }
}
