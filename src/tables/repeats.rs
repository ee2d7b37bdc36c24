//! Columns that say the same: which of them is read, where that can be told at all.

use std::collections::BTreeMap;

use crate::grids::Value;
use crate::period::Period;
use crate::schema::Nature;
use crate::tables::anchors::Block;
use crate::tables::context::Context;
use crate::tables::counts::{self, Marks};
use crate::tables::header::Header;
use crate::tables::headings::Headings;
use crate::tables::table::{Column, Role};
use crate::tables::view::{View, text_of};

/// Two columns that say the same measure of the same period are doubtful, unless they hold the same, one is the sum of the
/// others, or only one of them is seen. A plan is for the year: one for each quarter leaves open which is meant.
pub fn find(view: &View<'_>, block: &Block, header: &Header, headings: &Headings<'_>, columns: &mut [Column]) {
    let mut seen: BTreeMap<(String, Option<Period>, bool), Vec<usize>> = BTreeMap::new();
    for (i, column) in columns.iter().enumerate() {
        let (Role::Measure(id), Some(read)) = (&column.role, &column.period) else { continue };
        let plan = headings.schema().measure(id).is_some_and(|m| m.nature == Nature::Plan);
        let period = if plan { read.period.map(|p| Period::year(p.year)) } else { read.period };
        seen.entry((id.clone(), period, read.to_date && !plan)).or_default().push(i);
    }
    let rows: Vec<u32> = view.rows_in(header.first_record..=block.last).collect();
    for ((id, _, _), twins) in seen.into_iter().filter(|(_, twins)| twins.len() > 1) {
        let cells = |i: usize| -> Vec<Option<&Value>> {
            rows.iter().map(|r| view.at(*r, columns[i].index).map(|c| &c.value)).collect()
        };
        let first = cells(twins[0]);
        let seen: Vec<usize> = twins.iter().copied().filter(|i| !view.hides(columns[*i].index)).collect();
        let kept = if twins[1..].iter().all(|i| cells(*i) == first) {
            Some(twins[0])
        } else if let [only] = seen[..] {
            Some(only)
        } else {
            sum_of_twins(view, &rows, headings, columns, &twins)
                .or_else(|| sum_of_group(view, &rows, headings, columns, (&id, &twins)))
                .or_else(|| less_than_sum(view, &rows, headings, columns, &twins))
                .or_else(|| beside_others(view, &rows, columns, &twins))
        };
        for i in twins {
            match kept {
                Some(kept) if kept == i => {}
                Some(_) => columns[i].role = Role::Known,
                None => {
                    columns[i].role = Role::Ambiguous(vec![id.clone()]);
                    columns[i].period = None;
                }
            }
        }
    }
}

/// The one column that is headed by a sum and holds the sum of the others nearly everywhere.
fn sum_of_twins(
    view: &View<'_>,
    rows: &[u32],
    headings: &Headings<'_>,
    columns: &[Column],
    twins: &[usize],
) -> Option<usize> {
    let vocabulary = &headings.schema().vocabulary;
    let says_sum = |i: &usize| {
        let leaf = columns[*i].heading.last().map(|l| headings.words(l)).unwrap_or_default();
        leaf.iter().any(|w| vocabulary.total_words.contains(w))
    };
    let sums: Vec<usize> = twins.iter().copied().filter(says_sum).collect();
    let [sum] = sums[..] else { return None };
    let count = |row: u32, i: usize| {
        let units = headings.units(&columns[i]);
        counts::read(view.at(row, columns[i].index), Marks::default(), vocabulary, units).count()
    };
    let agrees = |row: &&u32| {
        let parts: Option<Vec<i64>> = twins.iter().filter(|i| **i != sum).map(|i| count(**row, *i)).collect();
        parts.is_some_and(|parts| count(**row, sum) == Some(parts.iter().sum()))
    };
    let agreeing = rows.iter().filter(agrees).count();
    (agreeing >= 2 && agreeing * 10 >= rows.len() * 6).then_some(sum)
}

/// The one of two columns that is headed by a sum and holds that of all columns beside it, under a group that names what
/// they all count: "Pengurus Koperasi | Pelaku UMKM | Jumlah" under "Jumlah Peserta".
fn sum_of_group(
    view: &View<'_>,
    rows: &[u32],
    headings: &Headings<'_>,
    columns: &[Column],
    (id, twins): (&str, &[usize]),
) -> Option<usize> {
    let vocabulary = &headings.schema().vocabulary;
    let sum = *twins.last().filter(|_| twins.len() == 2)?;
    let [group, leaf] = columns[sum].heading.as_slice() else { return None };
    let named = headings.glance(std::slice::from_ref(group), &Context::default());
    let says_sum = headings.words(leaf).iter().all(|w| vocabulary.total_words.contains(w));
    if !says_sum || !matches!(named.role, Role::Measure(own) if own == id) {
        return None;
    }
    let within = |i: &usize| columns[*i].cells.first() == columns[sum].cells.first() && *i != sum;
    let parts: Vec<usize> = (0..columns.len()).filter(within).collect();
    let units = headings.units(&columns[sum]);
    let count =
        |row: u32, i: usize| counts::read(view.at(row, columns[i].index), Marks::default(), vocabulary, units).count();
    let agrees = |row: &&u32| {
        let all: Option<i64> = parts.iter().map(|i| count(**row, *i)).sum();
        all.is_some() && all == count(**row, sum)
    };
    let agreeing = rows.iter().filter(agrees).count();
    (parts.len() > 1 && agreeing >= 3 && agreeing * 10 >= rows.len() * 8).then_some(sum)
}

/// The one of two columns that names what it counts, where the other is headed by a bare sum and holds it together with
/// columns of something else: "Peserta | Panitia | Narasumber | Jumlah".
fn less_than_sum(
    view: &View<'_>,
    rows: &[u32],
    headings: &Headings<'_>,
    columns: &[Column],
    twins: &[usize],
) -> Option<usize> {
    let [own, sum] = twins else { return None };
    let vocabulary = &headings.schema().vocabulary;
    let leaf = columns[*sum].heading.last().map(|l| headings.words(l)).unwrap_or_default();
    let between: Vec<usize> = (*own + 1..*sum).collect();
    let strange = |i: &usize| matches!(columns[*i].role, Role::Known | Role::Unknown { .. });
    if !leaf.iter().all(|w| vocabulary.total_words.contains(w)) || between.is_empty() || !between.iter().all(strange) {
        return None;
    }
    let units = headings.units(&columns[*sum]);
    let count =
        |row: u32, i: usize| counts::read(view.at(row, columns[i].index), Marks::default(), vocabulary, units).count();
    let agrees = |row: &&u32| {
        let parts: Option<i64> = between.iter().chain([own]).map(|i| count(**row, *i)).sum();
        parts.is_some() && parts == count(**row, *sum)
    };
    let agreeing = rows.iter().filter(agrees).count();
    (agreeing >= 3 && agreeing * 10 >= rows.len() * 8).then_some(*own)
}

/// The one column that every row fills, where the others fill a few and have labels of their own in front: those of a small
/// table beside, such as a chart's data.
fn beside_others(view: &View<'_>, rows: &[u32], columns: &[Column], twins: &[usize]) -> Option<usize> {
    let filled = |col: u32| rows.iter().filter(|row| view.at(**row, col).is_some()).count();
    let labelled = |i: usize| {
        let Some(front) = columns[i].index.checked_sub(1) else { return false };
        let own: Vec<u32> = rows.iter().copied().filter(|row| view.at(*row, columns[i].index).is_some()).collect();
        let texts = own.iter().filter(|row| view.at(**row, front).and_then(text_of).is_some());
        texts.count() == own.len() && filled(front) == own.len()
    };
    let few = |i: &usize| filled(columns[*i].index) * 2 < rows.len() && labelled(*i);
    let own: Vec<usize> = twins.iter().copied().filter(|i| !few(i)).collect();
    let [only] = own[..] else { return None };
    (filled(columns[only].index) * 10 >= rows.len() * 8).then_some(only)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::grids::drawn;
    use crate::place::CellRange;
    use crate::tables::Recogniser;

    #[test]
    fn a_hidden_column_gives_way_to_the_one_that_is_seen() {
        let schema = crate::schema::builtin().unwrap();
        let text = "DATA KOPERASI TRIWULAN IV TAHUN 2023\n\nNo | Kecamatan | Koperasi Aktif | Koperasi Aktif | Jumlah Koperasi\n\
            1 | Binamu | 8 | 10 | 20\n2 | Turatea | 5 | 7 | 9\n3 | Batang | 3 | 3 | 4\n";
        let read = |hidden: &[u32]| {
            let mut workbook = drawn("rekap.xlsx", text);
            workbook.sheets[0].hidden_columns = hidden.to_vec();
            Recogniser::new(&schema, None).workbook("rekap.xlsx", &workbook).remove(0)
        };
        let both = read(&[]);
        assert!(both.tables[0].columns.iter().any(|c| matches!(c.role, Role::Ambiguous(_))));
        let one = read(&[2]);
        let measured = |c: &&Column| matches!(c.role, Role::Measure(_));
        let columns: Vec<u32> = one.tables[0].columns.iter().filter(measured).map(|c| c.index).collect();
        assert_eq!(columns, [3, 4]);
        let told: Vec<String> = one.hidden_data.iter().map(CellRange::to_string).collect();
        assert_eq!(told, ["C4:C6"]);
    }
}
