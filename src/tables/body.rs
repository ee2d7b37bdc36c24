//! The body of a table: which row is a district's, a village's, a sum, a section or a note, and the figures in it.

use std::collections::{BTreeMap, BTreeSet};

use crate::place::CellRef;
use crate::tables::counts::{self, Marks};
use crate::tables::events;
use crate::tables::fate::Fate;
use crate::tables::gazetteer::Label;
use crate::tables::header::is_numbering;
use crate::tables::scene::{Body, Current, Scene};
use crate::tables::subrows;
use crate::tables::sums;
use crate::tables::table::{Claim, CountRead, DistrictRead, Figure, Kind, PeriodRead, Record, Role, Total};
use crate::tables::view::text_of;

/// How many empty rows a table may hold before its total or its next record.
const WIDEST_GAP: u32 = 3;

/// What one row of the body is.
enum Line {
    Record(Current, Option<(CellRef, String)>),
    Sum(Label, u32, Option<Current>),
    Section(Current),
    Skipped(Fate),
    End,
}

impl Scene<'_> {
    /// The column that names what the rows of one district are: its villages, or the rows of details below its name.
    pub(super) fn detail_column(&self) -> Option<u32> {
        self.village_column().or_else(|| subrows::column(self))
    }

    /// The period of the table as a whole.
    fn own_period(&self) -> Option<crate::period::Period> {
        crate::tables::period_sources::settle_sources(&self.around.periods, None, false, false).period
    }

    /// A row whose village or detail is "Jumlah": the sum of its own district, or of the one above.
    fn detail_sum(&self, row: u32, current: Option<&Current>) -> Option<Line> {
        let col = self.detail_column()?;
        let says = self.view.text(row, col)?;
        if !self.has_figures(row) || !(self.gazetteer.read(says) == Label::Total || self.gazetteer.is_sum(says)) {
            return None;
        }
        if self.gazetteer.is_aside(says) {
            return Some(Line::Skipped(Fate::Note));
        }
        let shown = self.view.shown(row, self.block.line).and_then(|(at, cell)| Some((at, text_of(cell)?)));
        let own = shown.and_then(|(at, text)| match self.gazetteer.read(text) {
            Label::District(district, _) => {
                Some(Current { label: self.view.place(at.row, at.col), written: text.trim().to_owned(), district })
            }
            _ => None,
        });
        let owner = own.or_else(|| current.filter(|_| shown.is_none()).cloned())?;
        let code = owner.district.code()?.to_owned();
        // A bare "Jumlah" below the last district may be everybody's: the rule that compares tries both.
        let label = if row > self.block.last && shown.is_none() { Label::Total } else { Label::Subtotal(code) };
        Some(Line::Sum(label, col, Some(owner)))
    }

    /// Reads a record's figures out of its row.
    fn figures(&self, row: u32, marks: &BTreeMap<u32, Marks>) -> Vec<Figure> {
        let vocabulary = &self.headings.schema().vocabulary;
        self.figure_columns()
            .filter_map(|(i, column)| {
                let (measure, check_only) = match &column.role {
                    Role::Measure(id) => (id.clone(), false),
                    Role::SumOfPeriods(id) => (id.clone(), true),
                    _ => return None,
                };
                let marks = marks.get(&column.index).copied().unwrap_or_default();
                let cell = self.view.at(row, column.index);
                let several = |m: &crate::place::CellRange| {
                    let others = self.figure_columns().filter(|(_, c)| (m.start.col..=m.end.col).contains(&c.index));
                    m.start.row < m.end.row || others.count() > 1
                };
                let shared = self.view.merge(row, column.index).filter(several);
                let read = match shared.and_then(|m| self.view.at(m.start.row, m.start.col)) {
                    Some(first) => CountRead::Merged(shown(first)),
                    None if check_only => counts::read_claim(cell, marks, vocabulary, self.headings.units(column)),
                    None => counts::read(cell, marks, vocabulary, self.headings.units(column)),
                };
                Some(Figure {
                    column: i,
                    measure,
                    check_only,
                    period: column.period.clone().unwrap_or_default(),
                    cell: self.view.place(row, column.index),
                    read,
                    hidden: false,
                })
            })
            .collect()
    }

    /// What a row is, given the district above it.
    fn line(&self, row: u32, current: Option<&Current>, inline: bool, after_end: bool) -> Line {
        let line = self.block.line;
        let own = self.view.text(row, line);
        // The heading that a printout repeats on every page, and what it carries over from one to the next.
        if own.is_some_and(|t| self.headings.says_role(t, "district")) && !self.has_figures(row) && !after_end {
            return Line::Skipped(Fate::Heading);
        }
        let detail = self.detail_column().and_then(|c| self.view.text(row, c));
        if own.is_none() && detail.is_some_and(|t| self.gazetteer.is_aside(t)) {
            return Line::Skipped(Fate::Note);
        }
        if let Some((label, col)) = self.sum_label(row, current, inline) {
            let other = self.view.text(row, col).is_some_and(|t| self.gazetteer.is_other_sum(t, self.own_period()));
            return if other { Line::Skipped(Fate::Note) } else { Line::Sum(label, col, None) };
        }
        if let Some(sum) = self.detail_sum(row, current) {
            return sum;
        }
        let village = self
            .detail_column()
            .and_then(|c| Some((self.view.place(row, c), self.view.text(row, c)?.trim().to_owned())));
        if let (Some(code), Some(text)) = (&self.block.district, own) {
            let at = self.view.place(row, line);
            let district = DistrictRead::Known(code.clone());
            // "Kecamatan Rumbia" below its villages is their sum.
            let whole = matches!(self.gazetteer.read(text), Label::District(read, true) if read == district);
            if whole && current.is_some() && self.has_figures(row) {
                return Line::Sum(Label::Total, line, None);
            }
            if self.has_figures(row) || !self.gazetteer.village(text).is_empty() {
                let current = Current { label: at, written: text.trim().to_owned(), district };
                return Line::Record(current, Some((at, text.trim().to_owned())));
            }
            return if after_end { Line::End } else { Line::Skipped(Fate::Section) };
        }
        if own.is_some_and(|t| self.gazetteer.is_aside(t)) {
            return if after_end && !self.has_figures(row) { Line::End } else { Line::Skipped(Fate::Note) };
        }
        if let Some(text) = own {
            let at = self.view.place(row, line);
            let here = |district| Current { label: at, written: text.trim().to_owned(), district };
            let read = self.gazetteer.read(text);
            if let Label::District(district, prefixed) = read {
                if inline && !prefixed && self.is_village_of(text, current) && self.has_figures(row) {
                    return Line::Record(
                        current.cloned().unwrap_or_else(|| here(district)),
                        Some((at, text.trim().to_owned())),
                    );
                }
                return if inline && !self.has_figures(row) {
                    Line::Section(here(district))
                } else {
                    Line::Record(here(district), village)
                };
            }
            if inline && self.is_village_of(text, current) {
                return current.cloned().map_or(Line::End, |c| Line::Record(c, Some((at, text.trim().to_owned()))));
            }
            let near = self.gazetteer.district(text);
            if self.has_figures(row) {
                if inline && matches!(near, DistrictRead::Unknown(_)) && !self.names_district(text) {
                    // A village that the region does not list: still one of the district's, as its rows say.
                    if let Some(current) = current {
                        return Line::Record(current.clone(), Some((at, text.trim().to_owned())));
                    }
                }
                return Line::Record(here(near), village);
            }
            if matches!(near, DistrictRead::Misspelt(_)) {
                return if inline { Line::Section(here(near)) } else { Line::Record(here(near), village) };
            }
            // A section that names no district of ours: its villages belong to nobody we know.
            if (inline || self.village_column().is_some()) && (!after_end || self.names_district(text)) {
                return Line::Section(here(near));
            }
            return if after_end { Line::End } else { Line::Skipped(Fate::Section) };
        }
        if !self.has_figures(row) {
            if village.is_some()
                && !after_end
                && let Some(current) = current
            {
                return Line::Record(current.clone(), village);
            }
            return if after_end { Line::End } else { Line::Skipped(Fate::Stray) };
        }
        if is_numbering(self.view, row, self.block) && self.numbers_columns(row) {
            return Line::Skipped(Fate::Numbering);
        }
        if let (Some(current), Some(village)) = (current, village) {
            return Line::Record(current.clone(), Some(village));
        }
        if let Some(merged) = self.view.shown(row, line).and_then(|(at, cell)| Some((at, text_of(cell)?))) {
            // The district merged over this row, without villages: one more row of the same district.
            let label = self.view.place(merged.0.row, merged.0.col);
            let district = self.gazetteer.district(merged.1);
            return Line::Record(Current { label, written: merged.1.trim().to_owned(), district }, None);
        }
        if self.is_unlabelled_sum(row) {
            return Line::Sum(Label::Total, line, None);
        }
        if after_end {
            return Line::End;
        }
        let at = self.view.place(row, line);
        Line::Record(Current { label: at, written: String::new(), district: DistrictRead::Unknown(None) }, None)
    }

    /// A village that the region lists in other districts only is not the current district's: a section label is
    /// missing or wrong, and adding it up would falsify two districts.
    fn checked(&self, current: Current, village: Option<&(CellRef, String)>) -> Current {
        let (Some(code), Some((at, name))) = (current.district.code(), village) else { return current };
        match self.gazetteer.village(name) {
            [] => current,
            listed if listed.iter().any(|d| d == code) => current,
            listed => {
                Current { label: *at, written: name.clone(), district: DistrictRead::Unknown(listed.first().cloned()) }
            }
        }
    }

    /// A numbering row numbers the columns, also those before the figures; a record's row does not.
    fn numbers_columns(&self, row: u32) -> bool {
        let filled =
            self.view.row(row).iter().filter(|(_, c, _)| (self.block.left..=self.block.right).contains(c)).count();
        filled >= self.columns.len().saturating_sub(1).max(2)
    }

    fn names_district(&self, text: &str) -> bool {
        crate::label::words(text).first().is_some_and(|w| self.headings.schema().region.prefixes.contains(w))
    }

    /// Whether villages stand in the same column as the districts, below each.
    fn is_inline(&self) -> bool {
        if self.village_column().is_some() || self.block.district.is_some() {
            return false;
        }
        let mut current: Option<Current> = None;
        let mut villages = 0;
        for row in self.view.rows_in(self.header.first_record..=self.block.bottom) {
            let Some(text) = self.view.text(row, self.block.line) else { continue };
            // Villages named like a district ("Turatea" in Tamalatea) show nothing: in a list of districts they are these.
            match self.gazetteer.read(text) {
                Label::District(district, _) => {
                    let label = self.view.place(row, self.block.line);
                    current = Some(Current { label, written: text.to_owned(), district });
                }
                _ if self.is_village_of(text, current.as_ref()) => villages += 1,
                _ => {}
            }
        }
        villages >= 3
    }
}

/// Reads the body of a table whose figures stand in columns of their own.
pub fn read(scene: &Scene<'_>) -> (Body, Kind) {
    let inline = scene.is_inline();
    let columns: Vec<u32> = scene.figure_columns().map(|(_, c)| c.index).collect();
    let marks = scene.marks(&columns);
    let mut body = Body { last: scene.block.last, ..Body::default() };
    let mut current: Option<Current> = None;
    let mut previous = scene.header.first_record;
    // Rows of records and sums in order, for finding out which sums are of one district only.
    let mut sums: Vec<(usize, u32, Label, u32)> = Vec::new();
    for row in scene.view.rows_in(scene.header.first_record..=scene.block.bottom) {
        let after_end = row > scene.block.last;
        let closed = after_end && sums.iter().any(|(records, _, label, _)| *label == Label::Total && *records > 0);
        if scene.view.row(row).iter().all(|(_, c, _)| !(scene.block.left..=scene.block.right).contains(c)) {
            continue;
        }
        let gap = row.saturating_sub(previous);
        let line = scene.line(row, current.as_ref(), inline, after_end);
        if after_end && gap > WIDEST_GAP && !matches!(line, Line::Sum(..)) {
            break;
        }
        match line {
            Line::End => break,
            // Below the sum of the whole table nothing more of it stands: what follows compares it.
            Line::Record(owner, _) | Line::Section(owner) if closed && owner.district.code().is_none() => {
                body.fates.insert(row, Fate::Note);
            }
            Line::Skipped(fate) => {
                body.fates.insert(row, fate);
            }
            Line::Section(district) => {
                body.fates.insert(row, Fate::Section);
                current = Some(district);
            }
            Line::Sum(label, col, owner) => {
                current = owner.or(current);
                sums.push((body.records.len(), row, label, col));
                body.fates.insert(row, Fate::Total);
            }
            Line::Record(district, village) => {
                let owner = district.clone();
                let district = scene.checked(district, village.as_ref());
                let usable = district.district.code().is_some();
                body.fates.insert(row, if usable { Fate::Used } else { Fate::Rejected });
                body.records.push(Record {
                    label: district.label,
                    written: district.written.clone(),
                    district: district.district.clone(),
                    village,
                    section: owner.district.code().map(str::to_owned),
                    figures: scene.figures(row, &marks),
                });
                current = Some(owner);
            }
        }
        previous = row;
        body.last = body.last.max(row);
    }
    unmerge(scene, &mut body.records, &marks);
    let detailed = events::settle(scene, &mut body) || subrows::settle(scene, &mut body);
    let kind = if detailed { Kind::Villages } else { kind_of(&body.records) };
    if kind == Kind::Villages {
        sums::lift_district_rows(scene, &mut body, &mut sums);
    }
    // "Jumlah Wilayah Barat" before the table's own total is the sum of a part that nobody here knows.
    let last = sums.len().saturating_sub(1);
    let parts = |i: usize, row: u32, col: u32| {
        kind == Kind::Recap
            && i < last
            && scene.view.text(row, col).is_some_and(|t| scene.gazetteer.read(t) == Label::Other)
    };
    body.totals = sums
        .iter()
        .enumerate()
        .filter(|(i, (_, row, _, col))| !parts(*i, *row, *col))
        .map(|(i, (records, row, label, col))| Total {
            label: scene.view.place(*row, *col),
            written: scene.view.text(*row, *col).unwrap_or_default().trim().to_owned(),
            district: sums::district_of(label, i, *records, &sums, &body.records, kind),
            claims: claims(scene, *row, &marks),
        })
        .collect();
    (body, kind)
}

/// A figure merged over several rows of one district stands for all of them; over those of several districts, or over
/// several counts, it is nobody's.
fn unmerge(scene: &Scene<'_>, records: &mut [Record], marks: &BTreeMap<u32, Marks>) {
    let vocabulary = &scene.headings.schema().vocabulary;
    let turned = scene.view.is_turned();
    let view_place = |cell: CellRef| if turned { (cell.col, cell.row) } else { (cell.row, cell.col) };
    let range = |cell: CellRef| {
        let (row, col) = view_place(cell);
        scene.view.merge(row, col).map(|m| m.start)
    };
    let mut owners: BTreeMap<CellRef, BTreeSet<(DistrictRead, usize)>> = BTreeMap::new();
    for record in records.iter() {
        for figure in record.figures.iter().filter(|f| matches!(f.read, CountRead::Merged(_))) {
            let own = (record.district.clone(), figure.column);
            owners.entry(range(figure.cell).unwrap_or(figure.cell)).or_default().insert(own);
        }
    }
    for record in records.iter_mut() {
        record.figures.retain_mut(|figure| {
            if !matches!(figure.read, CountRead::Merged(_)) {
                return true;
            }
            let start = range(figure.cell).unwrap_or(figure.cell);
            if owners.get(&start).is_none_or(|owners| owners.len() > 1) {
                return true;
            }
            let (row, col) = view_place(figure.cell);
            let units = scene.headings.units(&scene.columns[figure.column]);
            let own = marks.get(&col).copied().unwrap_or_default();
            figure.read = counts::read(scene.view.at(row, col), own, vocabulary, units);
            row == start.row
        });
    }
}

/// What a cell holds, for a reader.
fn shown(cell: &crate::grids::Cell) -> String {
    crate::tables::view::label_of(cell).map_or_else(String::new, std::borrow::Cow::into_owned)
}

/// Villages where a district has several records that name one.
fn kind_of(records: &[Record]) -> Kind {
    let mut seen: BTreeSet<(&str, bool)> = BTreeSet::new();
    let repeated =
        records.iter().any(|r| r.village.is_some() && r.district.code().is_some_and(|c| !seen.insert((c, true))));
    let villages = records.iter().filter(|r| r.village.is_some()).count();
    if repeated || (villages > 1 && villages * 2 > records.len()) { Kind::Villages } else { Kind::Recap }
}

fn claims(scene: &Scene<'_>, row: u32, marks: &BTreeMap<u32, Marks>) -> Vec<Claim> {
    let vocabulary = &scene.headings.schema().vocabulary;
    scene
        .figure_columns()
        .filter(|(_, c)| !matches!(c.role, Role::Ambiguous(_)))
        .map(|(i, column)| {
            let cell = scene.view.at(row, column.index);
            let mut marks = marks.get(&column.index).copied().unwrap_or_default();
            // A sum may be many times its parts.
            marks.largest = marks.largest.saturating_mul(100);
            Claim {
                column: i,
                cell: scene.view.place(row, column.index),
                read: counts::read_claim(cell, marks, vocabulary, scene.headings.units(column)),
                summed: cell.and_then(|c| c.formula.as_deref()).and_then(sums::summed_ranges),
            }
        })
        .collect()
}

/// A figure that stands for no column of its own: used by tables in long form.
pub fn figure(column: usize, measure: String, period: PeriodRead, cell: CellRef, read: CountRead) -> Figure {
    Figure { column, measure, check_only: false, period, cell, read, hidden: false }
}
