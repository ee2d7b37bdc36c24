//! Rule X704: data that a division has not sent yet.

use crate::period::Period;
use crate::place::Place;
use crate::rules::rule::rule;
use crate::rules::{Facts, Remark};
use crate::schema::{Dataset, Nature};
use crate::words::{Arg, Text};

rule! {
    /// ## What it checks
    ///
    /// For each kind of data that is expected every quarter: whether anything of it came for the year, and up to the
    /// quarter that is computed.
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
" } nowhere],
}

fn check(facts: &Facts<'_>) -> Vec<Remark> {
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
    let (message, hint) = if last == 0 {
        (said("missing-submission.message_none"), said("missing-submission.hint_none"))
    } else {
        (said("missing-submission.message"), said("missing-submission.hint"))
    };
    Some(Remark::at(Place::inbox(), message, hint).period(*until))
}
