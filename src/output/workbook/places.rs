//! Where an observation stands in Data, for everything that refers to it.

use rust_xlsxwriter::Url;

use crate::output::workbook::parts;

/// Zero-based row of the headings.
pub const HEAD: u32 = 4;
/// Zero-based row of the first observation.
pub const FIRST: u32 = HEAD + 1;
/// Zero-based column of the values.
pub const VALUE: u16 = 6;
/// Zero-based column that says whether a figure is used.
pub const USED: u16 = 9;
/// Zero-based last column.
pub const LAST: u16 = 14;

/// Zero-based row of an observation by its position in the outcome.
pub fn row(observation: usize) -> u32 {
    FIRST + u32::try_from(observation).unwrap_or(u32::MAX - FIRST)
}

/// A link to the rows of some observations that stand together.
pub fn link(first: usize, last: usize) -> Url {
    Url::new(format!("internal:'Data'!A{}:{}", row(first) + 1, parts::at(row(last), LAST)))
}

/// A formula that adds up the values of some observations.
pub fn sum(observations: &[usize]) -> String {
    let value = |i: &usize| format!("Data!{}", parts::at(row(*i), VALUE));
    if observations.len() <= 12 {
        return format!("={}", observations.iter().map(value).collect::<Vec<_>>().join("+"));
    }
    // Rows that stand together become one range, so that a long sum stays readable.
    let mut runs: Vec<(u32, u32)> = Vec::new();
    let mut rows: Vec<u32> = observations.iter().map(|i| row(*i)).collect();
    rows.sort_unstable();
    for row in rows {
        match runs.last_mut() {
            Some((_, last)) if *last + 1 == row => *last = row,
            _ => runs.push((row, row)),
        }
    }
    let ranges: Vec<String> = runs.iter().map(|(a, b)| format!("SUM(Data!{})", parts::down(*a, *b, VALUE))).collect();
    format!("={}", ranges.join("+"))
}

/// The column that says "ya" or "tidak", for counting; `None` where there is no observation.
pub fn used_column(count: usize) -> Option<String> {
    let last = count.checked_sub(1)?;
    Some(format!("Data!{}", parts::down(FIRST, row(last), USED)))
}
