//! Where a register lies, and what each of its columns is.

use std::collections::BTreeMap;

use crate::schema::Field;
use crate::tables::columns::Surroundings;
use crate::tables::headings::Headings;
use crate::tables::register::candidate::{Candidate, Head};
use crate::tables::register::claims::Twins;
use crate::tables::register::legend::Legend;
use crate::tables::table::{Column, Reason, Role};

/// A register's place and its columns, in the positions of the sheet.
#[derive(Debug, Clone, PartialEq)]
pub struct Layout {
    /// Dataset id.
    pub dataset: String,
    /// The heading's rows, from the top.
    pub heading: Vec<u32>,
    /// All columns with a heading, from the left.
    pub columns: Vec<Column>,
    /// The column of running numbers.
    pub number: Option<u32>,
    /// The column of district names.
    pub district: Option<u32>,
    /// The column of each field.
    pub fields: BTreeMap<Field, u32>,
    /// Columns that are ticked for a status class, such as "Aktif" and "Tidak Aktif" side by side.
    pub ticks: Vec<(u32, String)>,
    /// Columns that tell the same of a row.
    pub twins: Vec<Twins>,
    /// The heading of the column of dates, where its cells only number a stretch of the year: "Triwulan".
    pub stretch: Option<String>,
    /// The column that tells the year of each row, beside such a one.
    pub years: Option<u32>,
    /// What the codes in its cells stand for.
    pub legend: Legend,
}

impl Layout {
    /// The column of a field.
    pub fn field(&self, field: Field) -> Option<u32> {
        self.fields.get(&field).copied()
    }
}

/// The layout of the register that was chosen.
pub(super) fn layout(chosen: &Candidate<'_>, head: &Head, headings: &Headings<'_>, around: &Surroundings) -> Layout {
    let mut layout = Layout {
        dataset: chosen.dataset.id.clone(),
        heading: head.rows.clone(),
        columns: Vec::new(),
        number: None,
        district: None,
        fields: chosen.fields.iter().copied().collect(),
        ticks: chosen.ticks.clone(),
        twins: chosen.twins.clone(),
        stretch: chosen.stretch.clone(),
        years: chosen.years,
        legend: chosen.legend.clone(),
    };
    settle_district(&mut layout, head, headings);
    for (col, labels) in &head.columns {
        let path: Vec<String> = labels.iter().map(|(_, t)| t.clone()).collect();
        let leaf = path.last().map_or("", String::as_str);
        let twin = chosen.twins.iter().find(|t| t.second == *col).and_then(|t| t.field);
        let claimed = chosen.fields.iter().chain(&chosen.past).find(|(_, c)| c == col).map(|(f, _)| *f);
        let field = claimed.or(twin);
        let role = if layout.ticks.iter().any(|(c, _)| c == col) {
            Role::Field(Field::Status)
        } else if headings.says_role(leaf, "district") {
            Role::District
        } else if field == Some(Field::Village) || field.is_none() && headings.says_role(leaf, "village") {
            layout.fields.entry(Field::Village).or_insert(*col);
            Role::Village
        } else if chosen.years == Some(*col) {
            Role::Known
        } else if let Some(field) = field {
            Role::Field(field)
        } else if headings.says_role(leaf, "number") {
            layout.number.get_or_insert(*col);
            Role::Numbering
        } else {
            match headings.glance(&path, &around.context).role {
                Role::Unknown { .. } => Role::Unknown { nearest: None },
                _ => Role::Known,
            }
        };
        let reason = if matches!(role, Role::Unknown { .. }) { Reason::None } else { Reason::Heading };
        layout.columns.push(Column {
            index: *col,
            cells: labels.iter().map(|(at, _)| *at).collect(),
            heading: path,
            role,
            reason,
            rivals: Vec::new(),
            period: None,
        });
    }
    // "No" is not always written above the running numbers: the column before all others holds them.
    if layout.number.is_none() {
        let first = layout.columns.first().map_or(0, |c| c.index);
        layout.number = first.checked_sub(1);
    }
    layout
}

/// The column of the districts: one that says "Kecamatan" before one that says "Lokasi".
fn settle_district(layout: &mut Layout, head: &Head, headings: &Headings<'_>) {
    let prefixes = &headings.schema().region.prefixes;
    let leaves = head.columns.iter().filter_map(|(col, labels)| Some((*col, labels.last()?.1.as_str())));
    let mut open: Vec<(u32, bool)> = leaves
        .filter(|(_, leaf)| headings.says_role(leaf, "district"))
        .map(|(col, leaf)| (col, headings.words(leaf).iter().any(|w| prefixes.contains(w))))
        .collect();
    if open.iter().any(|(_, named)| *named) {
        open.retain(|(_, named)| *named);
    }
    layout.district = open.first().map(|(col, _)| *col);
    if let Some(first) = layout.district {
        layout.twins.extend(open.iter().skip(1).map(|(second, _)| Twins { field: None, first, second: *second }));
        // "Kecamatan Lokasi Usaha" beside "Kecamatan Domisili": nobody says which of them counts. Where a training took place
        // is not where its participants come from.
        let schema = headings.schema();
        let register = schema.dataset(&layout.dataset).and_then(|d| d.register.as_ref());
        let trains = register.is_some_and(|r| r.fields.contains_key(&Field::Training));
        let read = layout.fields.iter().filter(|(field, _)| **field != Field::Address);
        let fields: Vec<u32> = read.map(|(_, col)| *col).collect();
        let others = head.columns.iter().filter_map(|(col, labels)| Some((*col, labels.last()?.1.as_str())));
        let named = |leaf: &str| headings.words(leaf).first().is_some_and(|w| prefixes.contains(w));
        let others = others.filter(|(col, leaf)| {
            !trains && *col != first && !fields.contains(col) && open.iter().all(|(o, _)| o != col) && named(leaf)
        });
        let others: Vec<Twins> = others.map(|(second, _)| Twins { field: None, first, second }).collect();
        layout.twins.extend(others);
    }
}
