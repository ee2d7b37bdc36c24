//! The regency's row under its districts: sums over the districts that have both sides, their share, coverage, status.

use rust_xlsxwriter::{Format, XlsxError};

use crate::indicators::{IndicatorValue, Side, Status};
use crate::output::look::{self, Tone};
use crate::output::page::{Comes, Page};
use crate::output::summary::Summary;
use crate::output::workbook::figure;
use crate::output::workbook::parts::{at, covered_sum, down, share};
use crate::period::Period;
use crate::schema::Indicator;

/// The rows of an indicator's districts at one quarter, and the columns of numerator, denominator and share beside
/// each other.
#[derive(Debug, Clone, Copy)]
pub struct Block<'a> {
    /// The indicator.
    pub indicator: &'a Indicator,
    /// The quarter.
    pub period: Period,
    /// Zero-based row of the first district.
    pub first: u32,
    /// Zero-based row of the last district.
    pub last: u32,
    /// Zero-based column of the numerators.
    pub col: u16,
}

impl Block<'_> {
    fn shares(&self) -> String {
        down(self.first, self.last, self.col + 2)
    }

    /// The districts' rows: numerator, denominator, share.
    pub fn districts(&self, page: &mut Page<'_>, summary: &Summary<'_>) -> Result<(), XlsxError> {
        let outcome = summary.outcome;
        for (row, district) in (self.first..).zip(&outcome.schema.region.districts) {
            let (count, percent) = (look::count(), look::percent());
            let Some(value) = outcome.indicator(&self.indicator.id, &district.code, self.period) else {
                for col in self.col..self.col + 3 {
                    page.blank(row, col, &Tone::Missing.on(&count))?;
                }
                continue;
            };
            let sides =
                [(&value.numerator, &self.indicator.numerator), (&value.denominator, &self.indicator.denominator)];
            for (col, (side, measure)) in (self.col..).zip(sides) {
                figure::write(page, summary, (row, col), (value, side, measure), &count)?;
            }
            let formula = share(&at(row, self.col), &at(row, self.col + 1));
            let format = gap_tone(value).on(&percent);
            page.formula(row, self.col + 2, &formula, &decimal(value), &format)?;
            if value.percent.is_none() && value.numerator.value.is_some() && value.denominator.value.is_some() {
                page.note(row, self.col + 2, &summary.gap(self.indicator, value).unwrap_or_default())?;
            }
        }
        Ok(())
    }

    /// The regency's row: the sums and their share.
    pub fn region(&self, page: &mut Page<'_>, summary: &Summary<'_>, row: u32) -> Result<(), XlsxError> {
        let Some(value) = summary.regional(self.indicator, self.period) else {
            for col in self.col..self.col + 3 {
                page.blank(row, col, &Tone::Sum.on(&look::count()))?;
            }
            return Ok(());
        };
        let count = Tone::Sum.on(&look::count());
        self.sum(page, summary, (row, self.col), (value, &value.numerator, |v| &v.numerator), &count)?;
        self.sum(page, summary, (row, self.col + 1), (value, &value.denominator, |v| &v.denominator), &count)?;
        let formula = share(&at(row, self.col), &at(row, self.col + 1));
        page.formula(row, self.col + 2, &formula, &decimal(value), &Tone::Sum.on(&look::percent()))
    }

    /// The sum of one side: live over the covered districts where that comes to the value computed, else cell by
    /// cell, else the value itself.
    fn sum(
        &self,
        page: &mut Page<'_>,
        summary: &Summary<'_>,
        (row, col): (u32, u16),
        (region, side, of): (&IndicatorValue, &Side, fn(&IndicatorValue) -> &Side),
        format: &Format,
    ) -> Result<(), XlsxError> {
        let values = self.values(summary);
        let sum = |covered: &dyn Fn(&IndicatorValue) -> bool| {
            let sides: Vec<i64> =
                values.iter().filter_map(|(_, v)| v.filter(|v| covered(v))).filter_map(|v| of(v).value).collect();
            (!sides.is_empty()).then(|| sides.iter().sum::<i64>())
        };
        if sum(&|v| v.percent.is_some()) == side.value {
            let formula = covered_sum(&down(self.first, self.last, col), &self.shares());
            let comes = side.value.map_or(Comes::Nothing, Comes::Count);
            return page.formula(row, col, &formula, &comes, format);
        }
        let listed = |v: &IndicatorValue| !region.missing.contains(&v.district);
        match side.value {
            Some(n) if sum(&listed) == Some(n) => {
                let cells: Vec<String> = values
                    .iter()
                    .filter(|(_, v)| v.is_some_and(|v| listed(v) && of(v).value.is_some()))
                    .map(|(row, _)| at(*row, col))
                    .collect();
                page.formula(row, col, &format!("={}", cells.join("+")), &Comes::Count(n), format)
            }
            Some(n) => page.count(row, col, n, format),
            None => page.blank(row, col, format),
        }
    }

    fn values<'s>(&self, summary: &Summary<'s>) -> Vec<(u32, Option<&'s IndicatorValue>)> {
        let outcome = summary.outcome;
        (self.first..)
            .zip(&outcome.schema.region.districts)
            .map(|(row, d)| (row, outcome.indicator(&self.indicator.id, &d.code, self.period)))
            .collect()
    }

    /// How many districts are covered: `10 dari 11`, counted by the workbook itself.
    pub fn coverage(
        &self,
        page: &mut Page<'_>,
        summary: &Summary<'_>,
        (row, col): (u32, u16),
        sheet: &str,
    ) -> Result<(), XlsxError> {
        let Some(value) = summary.regional(self.indicator, self.period) else {
            return page.blank(row, col, &look::middle());
        };
        let counted = self.values(summary).iter().filter(|(_, v)| v.is_some_and(|v| v.percent.is_some())).count();
        let (said, format) = (summary.coverage(value), status_tone(value.status).on(&look::middle()));
        if (counted, self.last + 1 - self.first) != (value.have, u32::try_from(value.of).unwrap_or(0)) {
            return page.text(row, col, &said, &format);
        }
        let shares = format!("{sheet}{}", self.shares());
        let word = summary.t("workbook.coverage_word");
        page.formula(row, col, &format!("=COUNT({shares})&\" {word} \"&ROWS({shares})"), &Comes::Words(said), &format)
    }

    /// Whether that is all of them, told by the workbook itself.
    pub fn status(
        &self,
        page: &mut Page<'_>,
        summary: &Summary<'_>,
        (row, col): (u32, u16),
        sheet: &str,
    ) -> Result<(), XlsxError> {
        let Some(value) = summary.regional(self.indicator, self.period) else {
            return page.blank(row, col, &look::middle());
        };
        let counted = self.values(summary).iter().filter(|(_, v)| v.is_some_and(|v| v.percent.is_some())).count();
        let all = self.last + 1 - self.first;
        let expected = match counted {
            0 => Status::Unavailable,
            n if u32::try_from(n).is_ok_and(|n| n == all) => Status::Complete,
            _ => Status::Partial,
        };
        let (said, format) = (summary.status(value.status), status_tone(value.status).on(&look::middle()));
        if expected != value.status {
            return page.text(row, col, &said, &format);
        }
        let shares = format!("{sheet}{}", self.shares());
        let [none, complete, partial] =
            [Status::Unavailable, Status::Complete, Status::Partial].map(|s| summary.status(s));
        let formula = format!(
            "=IF(COUNT({shares})=0,\"{none}\",IF(COUNT({shares})=ROWS({shares}),\"{complete}\",\"{partial}\"))"
        );
        page.formula(row, col, &formula, &Comes::Words(said), &format)
    }
}

/// The printed share, or nothing.
pub fn decimal(value: &IndicatorValue) -> Comes {
    value.percent.map_or(Comes::Nothing, Comes::Decimal)
}

/// The colour of a status.
pub const fn status_tone(status: Status) -> Tone {
    match status {
        Status::Complete => Tone::Good,
        Status::Partial => Tone::Doubted,
        Status::Unavailable => Tone::Missing,
    }
}

/// The colour of a share that does not exist, by the worse of its sides.
fn gap_tone(value: &IndicatorValue) -> Tone {
    if value.percent.is_some() {
        return Tone::Plain;
    }
    let without = [&value.numerator, &value.denominator].into_iter().filter(|s| s.value.is_none());
    let tones: Vec<Tone> = without.map(figure::tone).collect();
    if tones.is_empty() || tones.contains(&Tone::Wrong) { Tone::Wrong } else { Tone::Missing }
}
