//! Which column holds a field of a register where several claim it.

use crate::grids::Value;
use crate::schema::{Field, PeriodWords, PlacedBy, Register, Schema};
use crate::tables::dates::{self, DateRead, Order};
use crate::tables::register::Content;
use crate::tables::view::{View, text_of};

/// A column whose heading asks for a field.
#[derive(Debug, Clone, Copy)]
pub(super) struct Claim {
    /// The field.
    pub(super) field: Field,
    /// The column.
    pub(super) col: u32,
    /// Whether its heading is a single word, such as "Tanggal" or "Status".
    pub(super) bare: bool,
    /// The year that its heading names.
    pub(super) year: Option<i32>,
}

/// Two columns that tell the same of a row; only where they agree in every row it does not matter which one is read.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Twins {
    /// What they tell; `None` for the district.
    pub field: Option<Field>,
    /// The column that is read.
    pub first: u32,
    /// The other.
    pub second: u32,
}

/// The column of each field, and the columns that might be it as well.
#[derive(Debug, Default)]
pub(super) struct Settled {
    /// The field's column.
    pub(super) fields: Vec<(Field, u32)>,
    /// Other columns of a field that decides what a row counts for.
    pub(super) twins: Vec<Twins>,
    /// Columns that tell the field of another year.
    pub(super) past: Vec<(Field, u32)>,
}

/// Settles which column holds which field. `year` is the list's own.
pub(super) fn settle(
    claims: &[Claim],
    year: Option<i32>,
    view: &View<'_>,
    body: &[u32],
    register: &Register,
    schema: &Schema,
) -> Settled {
    let mut settled = Settled::default();
    let mut done: Vec<Field> = Vec::new();
    for claim in claims {
        if done.contains(&claim.field) {
            continue;
        }
        done.push(claim.field);
        let all: Vec<&Claim> = claims.iter().filter(|c| c.field == claim.field).collect();
        let mut open = all.clone();
        let decides = match claim.field {
            Field::Status => true,
            Field::Date | Field::End => register.placed_by == PlacedBy::Date,
            _ => false,
        };
        if decides && open.len() > 1 {
            narrow(&mut open, |c| year.is_some() && c.year == year);
            narrow(&mut open, |c| match claim.field {
                Field::Status => tells_statuses(view, body, c.col, register, schema),
                _ => holds_dates(view, body, c.col, &schema.vocabulary.periods),
            });
            // A fuller heading says what a bare one leaves open.
            narrow(&mut open, |c| !c.bare);
        }
        // "Status Tahun 2021" tells nothing of a list of 2023.
        let elsewhen =
            |c: &&Claim| claim.field == Field::Status && c.year.is_some() && year.is_some() && c.year != year;
        if open.iter().all(elsewhen) {
            settled.past.extend(all.iter().map(|c| (claim.field, c.col)));
            continue;
        }
        let Some(first) = open.first() else { continue };
        settled.fields.push((claim.field, first.col));
        let others = open.iter().skip(1).filter(|_| decides);
        let twin = |c: &&Claim| Twins { field: Some(claim.field), first: first.col, second: c.col };
        settled.twins.extend(others.map(twin));
        let past = all.iter().filter(|c| decides && c.year.is_some() && c.year != first.year);
        settled.past.extend(past.map(|c| (claim.field, c.col)));
    }
    settled
}

/// Keeps those that show something, where any does.
fn narrow(open: &mut Vec<&Claim>, shows: impl Fn(&Claim) -> bool) {
    if open.iter().any(|c| shows(c)) {
        open.retain(|c| shows(c));
    }
}

/// Whether at least half of what a column shows are dates.
pub(super) fn holds_dates(view: &View<'_>, body: &[u32], col: u32, known: &PeriodWords) -> bool {
    let cells: Vec<_> = body.iter().filter_map(|r| view.at(*r, col)).collect();
    let is_date = |value: &Value| {
        matches!(
            dates::read(Content::from(value), false, Order::DayFirst, known),
            DateRead::At(_) | DateRead::Either(_)
        )
    };
    let dates = cells.iter().filter(|cell| is_date(&cell.value)).count();
    dates > 0 && dates * 2 >= cells.len()
}

/// Whether at least half of what a column shows are words of a status class.
fn tells_statuses(view: &View<'_>, body: &[u32], col: u32, register: &Register, schema: &Schema) -> bool {
    let is_status = |text: &str| register.names_status(&schema.vocabulary.words(text));
    let cells: Vec<_> = body.iter().filter_map(|r| view.at(*r, col)).collect();
    let told = cells.iter().filter(|cell| text_of(cell).is_some_and(is_status)).count();
    told > 0 && told * 2 >= cells.len()
}
