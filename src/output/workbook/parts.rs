//! Parts that several sheets share: lines under a title, cell references, formulas of a share and its sums.

use crate::output::summary::Summary;
use crate::period::Period;
use crate::place::column_letters;
use crate::words::Text;

/// The lines under each sheet's title: office, year and period; what the sheet shows.
pub fn lines(summary: &Summary<'_>, what: &'static str) -> Vec<String> {
    let outcome = summary.outcome;
    let place = Text::new("workbook.office_line")
        .with("office", crate::output::look::office(summary))
        .with("year", outcome.year.to_string())
        .with("through", through(summary));
    vec![summary.say(&place), summary.t(what)]
}

/// The last quarter computed, in words.
pub fn through(summary: &Summary<'_>) -> String {
    let outcome = summary.outcome;
    summary.period(Period::quarter(outcome.year, outcome.through.end_quarter()))
}

/// A cell of a sheet as formulas write it, from zero-based positions.
pub fn at(row: u32, col: u16) -> String {
    format!("{}{}", column_letters(u32::from(col)), row + 1)
}

/// A part of a column as formulas write it.
pub fn down(first: u32, last: u32, col: u16) -> String {
    format!("{}:{}", at(first, col), at(last, col))
}

/// A share in percent, rounded half up to two decimals; empty where a side is missing or the denominator is not positive.
pub fn share(numerator: &str, denominator: &str) -> String {
    format!(
        "=IF(AND(COUNT({numerator},{denominator})=2,N({denominator})>0),ROUND({numerator}/{denominator}*100,2),\"\")"
    )
}

/// The sum of a column over the rows whose share exists, so that both sides cover the same districts.
pub fn covered_sum(sides: &str, shares: &str) -> String {
    format!("=IF(COUNT({shares})=0,\"\",SUMPRODUCT({sides},--ISNUMBER({shares})))")
}
