//! Rule X704: data that a division has not sent yet.

use crate::period::Period;
use crate::place::Place;
use crate::rules::look;
use crate::rules::rule::rule;
use crate::rules::{Facts, Remark, Remarks};
use crate::schema::{Dataset, Nature};
use crate::tables::{Role, Table};
use crate::words::{Arg, Text};

rule! {
    /// ## What it checks
    ///
    /// For each kind of data that is expected every quarter: whether anything of it came for the year, and up to the
    /// quarter that is computed. What came and cannot be used is told as such.
    ///
    /// ## Why it matters
    ///
    /// Without it an indicator cannot be computed, or stands on an earlier quarter's figures.
    ///
    /// ## Example
    ///
    /// The other divisions have sent quarter 2; the list of businesses ends with quarter 1.
    ///
    /// ## How to mend it
    ///
    /// Ask the division that keeps it; `iku template` makes a blank workbook for it.
    pub static MISSING_SUBMISSION = "X704" "missing-submission" Warning by check,
    pass: [],
    fail: [{ "kop tw4 2023.xlsx": "\
DATA KOPERASI AKTIF DAN TIDAK AKTIF
TRIWULAN IV TAHUN 2023

No | Kecamatan | Koperasi Aktif | Koperasi Tidak Aktif | Jumlah Koperasi
1 | Bangkala | 23 | 19 | 42
2 | Bangkala Barat | 16 | 9 | 25
3 | Tamalatea | 21 | 11 | 32
" } nowhere, { "koperasi.xlsx": "\
DATA KOPERASI TRIWULAN II TAHUN 2023
POSISI 31 DESEMBER 2023

No | Kecamatan | Koperasi Aktif | Koperasi Tidak Aktif | Jumlah Koperasi
1 | Bangkala | 23 | 19 | 42
2 | Bangkala Barat | 16 | 9 | 25
3 | Tamalatea | 21 | 11 | 32
" } nowhere],
}

fn check(facts: &Facts<'_>) -> Remarks {
    facts.schema.datasets.iter().filter(|d| d.expected).filter_map(|dataset| remark(facts, dataset)).collect()
}

fn remark(facts: &Facts<'_>, dataset: &Dataset) -> Option<Remark> {
    // A plan is for the year, whenever it was written down: it is no quarter's submission.
    let reports = |id: &str| dataset.measures.iter().any(|m| m.id == id && m.nature != Nature::Plan);
    let sent = facts.observations.iter().filter(|o| o.period.year == facts.year && reports(&o.measure));
    let last = sent.map(|o| o.period.end_quarter()).max().unwrap_or(0);
    let missing: Vec<Period> =
        (last + 1..=facts.through.end_quarter()).map(|quarter| Period::quarter(facts.year, quarter)).collect();
    let until = missing.last()?;
    let said = |key: &'static str| {
        Text::new(key)
            .with("owner", &dataset.owner)
            .with("dataset", Arg::from(&dataset.name))
            .with("year", facts.year.to_string())
            .with("periods", missing.clone())
            .with("until", *until)
    };
    if let Some(path) = (last == 0).then(|| received(facts, dataset)).flatten() {
        let said = |key: &'static str| said(key).with("path", path);
        let (message, hint) = (said("missing-submission.message_unused"), said("missing-submission.hint_unused"));
        return Some(Remark::at(Place::inbox(), message, hint).period(*until));
    }
    let (message, hint) = if last == 0 {
        (said("missing-submission.message_none"), said("missing-submission.hint_none"))
    } else {
        (said("missing-submission.message"), said("missing-submission.hint"))
    };
    Some(Remark::at(Place::inbox(), message, hint).period(*until))
}

/// A file that reports a dataset for the year that is computed, or nobody knows for which, without a figure of use.
fn received<'a>(facts: &Facts<'a>, dataset: &Dataset) -> Option<&'a str> {
    let own = |id: &str| dataset.measures.iter().any(|m| m.id == id && m.nature != Nature::Plan);
    let counts = |role: &Role| matches!(role, Role::Measure(id) | Role::SumOfPeriods(id) if own(id));
    let reports = |table: &Table| {
        let lists = table.register.is_some() && table.dataset.as_deref() == Some(dataset.id.as_str());
        let now = table.period.period.is_none_or(|period| period.year == facts.year);
        now && (lists || table.columns.iter().any(|column| counts(&column.role)))
    };
    look::all_tables(facts).find(|seen| reports(seen.table)).map(|seen| seen.file.path.as_str())
}
