//! Rows that claim to be sums: whose sum they are, and which cells their formula adds up.

use crate::place::CellRange;
use crate::tables::counts::{self, Marks};
use crate::tables::fate::Fate;
use crate::tables::gazetteer::Label;
use crate::tables::scene::{Body, Current, Scene};
use crate::tables::table::{Kind, Record, Role};
use crate::tables::view::text_of;

/// The ranges that a SUM formula adds up; `None` for any other formula.
pub fn summed_ranges(formula: &str) -> Option<Vec<CellRange>> {
    let formula = formula.trim().trim_start_matches("of:").trim_start_matches('=');
    let inner = formula.strip_prefix("SUM(").or_else(|| formula.strip_prefix("sum("))?.strip_suffix(')')?;
    inner
        .split([',', ';', '~'])
        .map(|part| {
            // `ods` writes [.C5:.C8].
            let part: String = part.chars().filter(|c| !matches!(c, '[' | ']' | '.' | ' ')).collect();
            part.parse::<CellRange>().ok()
        })
        .collect()
}

/// The district whose sum a total is; `None` for the whole table. `records` counts the records above it.
pub fn district_of(
    label: &Label,
    index: usize,
    records: usize,
    sums: &[(usize, u32, Label, u32)],
    all: &[Record],
    kind: Kind,
) -> Option<String> {
    match label {
        Label::Subtotal(code) => Some(code.clone()),
        Label::Total if kind == Kind::Villages => {
            // A plain "Jumlah" after each district's villages is that district's.
            let district = all.get(records.checked_sub(1)?)?.district.code()?;
            let start = index.checked_sub(1).map_or(0, |i| sums[i].0);
            if start == records {
                return None;
            }
            let only = all[start..records].iter().all(|r| r.district.code() == Some(district));
            let followed = all.len() > records || sums.get(index + 1).is_some_and(|next| next.0 == records);
            let first_has_own = all.iter().any(|r| r.district.code() != Some(district));
            (only && followed && first_has_own).then(|| district.to_owned())
        }
        _ => None,
    }
}

/// In a table by village, a district's own row with figures is the sum of the villages below it.
pub fn lift_district_rows(scene: &Scene<'_>, body: &mut Body, sums: &mut Vec<(usize, u32, Label, u32)>) {
    let mut kept: Vec<Record> = Vec::with_capacity(body.records.len());
    let mut lifted: Vec<(usize, u32, Label, u32)> = Vec::new();
    // How many records stood before each old position, for the sums that were counted with them.
    let mut shift: Vec<usize> = Vec::with_capacity(body.records.len() + 1);
    for (i, record) in body.records.iter().enumerate() {
        shift.push(kept.len());
        let has_villages = |r: &&Record| r.village.is_some() && r.district.code() == record.district.code();
        let heads = record.village.is_none()
            && record.district.code().is_some()
            && (body.records.get(i + 1).as_ref().is_some_and(has_villages)
                || i > 0 && has_villages(&&body.records[i - 1]) && closes(&body.records, i));
        if !heads {
            kept.push(record.clone());
            continue;
        }
        let row = if scene.view.is_turned() { record.label.col } else { record.label.row };
        if record.figures.iter().all(|f| f.read.is_missing()) {
            body.fates.insert(row, Fate::Section);
        } else if let Some(code) = record.district.code() {
            body.fates.insert(row, Fate::Total);
            lifted.push((kept.len(), row, Label::Subtotal(code.to_owned()), scene.block.line));
        }
    }
    shift.push(kept.len());
    body.records = kept;
    for sum in sums.iter_mut() {
        sum.0 = shift.get(sum.0).copied().unwrap_or(body.records.len());
    }
    sums.extend(lifted);
    sums.sort_by_key(|s| s.1);
}

/// Whether a record without a village below its district's villages is their sum and not one more row: written in
/// capitals where they are not, or the sum of at least two of them in every column.
fn closes(records: &[Record], i: usize) -> bool {
    let own = &records[i];
    let villages: Vec<&Record> =
        records.iter().filter(|r| r.village.is_some() && r.district.code() == own.district.code()).collect();
    let capitals = |text: &str| text.chars().any(char::is_alphabetic) && text == text.to_uppercase();
    if capitals(&own.written) && villages.iter().any(|v| !v.written.is_empty() && !capitals(&v.written)) {
        return true;
    }
    let sum = |column: usize| {
        villages
            .iter()
            .flat_map(|v| &v.figures)
            .filter(|f| f.column == column)
            .filter_map(|f| f.read.count())
            .sum::<i64>()
    };
    let told: Vec<(usize, i64)> = own.figures.iter().filter_map(|f| Some((f.column, f.read.count()?))).collect();
    villages.len() >= 2 && told.iter().any(|(_, n)| *n > 0) && told.iter().all(|(column, n)| sum(*column) == *n)
}

impl Scene<'_> {
    /// The label of a sum: in the district column, or before it where that is empty.
    pub(super) fn sum_label(&self, row: u32, current: Option<&Current>, inline: bool) -> Option<(Label, u32)> {
        // Without a figure beside it, "C. Jumlah Koperasi" is the next block's title.
        if !self.has_figures(row) {
            return None;
        }
        let names = self.village_column().map_or(self.block.line, |c| c.max(self.block.line));
        let filled = self.view.text(row, self.block.line).is_some();
        for (_, col, cell) in self.view.row(row) {
            let outside = *col < self.block.left || *col > names;
            if outside
                || (filled && *col != self.block.line)
                || self.columns.iter().any(|c| c.index == *col && matches!(c.role, Role::Measure(_)))
            {
                continue;
            }
            let Some(text) = text_of(cell) else { continue };
            let mut label = self.gazetteer.read(text);
            if label == Label::Other && self.gazetteer.is_sum(text) {
                label = Label::Total;
            }
            if matches!(label, Label::Total | Label::Subtotal(_)) {
                if inline && label == Label::Total && self.is_village_of(text, current) {
                    return None;
                }
                return Some((label, *col));
            }
        }
        None
    }

    /// Whether the figures of a row without a label are the sums of the rows above.
    pub(super) fn is_unlabelled_sum(&self, row: u32) -> bool {
        if row <= self.block.last {
            return false;
        }
        let vocabulary = &self.headings.schema().vocabulary;
        let mut sums = 0;
        for (_, column) in self.figure_columns() {
            let Some(cell) = self.view.at(row, column.index) else { continue };
            let units = self.headings.units(column);
            let count = |cell| counts::read(cell, Marks::default(), vocabulary, units).count();
            let Some(claimed) = count(Some(cell)) else { return false };
            let computed: i64 = self
                .view
                .rows()
                .filter(|r| (self.header.first_record..=self.block.last).contains(r))
                .filter_map(|r| count(self.view.at(r, column.index)))
                .sum();
            if claimed != computed {
                return false;
            }
            sums += 1;
        }
        sums > 0
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn sum_formulas_tell_their_rows() {
        let said = |f: &str| summed_ranges(f).map(|r| r.iter().map(CellRange::to_string).collect::<Vec<_>>().join(" "));
        assert_eq!(said("SUM(C5:C8)").as_deref(), Some("C5:C8"));
        assert_eq!(said("SUM(C5:C8,C10)").as_deref(), Some("C5:C8 C10"));
        assert_eq!(said("of:=SUM([.C5:.C8])").as_deref(), Some("C5:C8"));
        assert_eq!(said("C5+C6"), None);
    }
}
