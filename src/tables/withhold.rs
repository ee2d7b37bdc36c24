//! Keeps figures from being used about which something was not understood.

use std::collections::BTreeSet;

use crate::place::CellRef;
use crate::tables::table::{Figure, Kind, Record, Role, Table};

/// Takes the figures out of the columns that unexplained texts speak about; out of all of them where it is a list.
pub fn figures(table: &mut Table) {
    if table.kind == Kind::Register && table.unexplained.iter().any(|u| u.only.is_empty()) {
        let names = table.register.take().map(|register| register.names);
        table.withheld_names.extend(names.into_iter().flatten().map(|(name, _)| name));
        return;
    }
    let whole = table.unexplained.iter().filter(|u| u.only.is_empty());
    let columns: BTreeSet<usize> = whole.flat_map(|u| &u.columns).copied().collect();
    let single: BTreeSet<CellRef> = table.unexplained.iter().flat_map(|u| &u.only).copied().collect();
    for (_, column) in table.columns.iter_mut().enumerate().filter(|(i, _)| columns.contains(i)) {
        if let Role::Measure(id) | Role::SumOfPeriods(id) = &column.role {
            column.role = Role::Unexplained(id.clone());
        }
    }
    let is_withheld = |f: &Figure| columns.contains(&f.column) || single.contains(&f.cell);
    for record in &mut table.records {
        let (kept, withheld) = std::mem::take(&mut record.figures).into_iter().partition(|f| !is_withheld(f));
        record.figures = kept;
        if !withheld.is_empty() {
            table.withheld.push(Record { figures: withheld, ..record.clone() });
        }
    }
    for total in &mut table.totals {
        total.claims.retain(|c| !columns.contains(&c.column));
    }
    let measured = |id: &str| table.columns.iter().any(|c| matches!(&c.role, Role::Measure(m) if m == id));
    table.shares.retain(|s| measured(&s.numerator.0) && measured(&s.denominator.0));
}
