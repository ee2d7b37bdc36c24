//! Rule L607: a date that does not belong into the list.

use crate::rules::lists::cases;
use crate::rules::rule::rule;
use crate::rules::{Facts, Remarks};
use crate::tables::register::Doubt;
use crate::words::Text;

rule! {
    /// ## What it checks
    ///
    /// Where rows are placed by a date of their own: whether the day on which it ends lies in the period that the list's
    /// titles name; whether it can be read at all; and whether dates such as 3/4/2023 show which number is the month (the day
    /// is taken to come first).
    ///
    /// ## Why it matters
    ///
    /// Such a row is not counted, because either its date or its place in the list is wrong.
    ///
    /// ## Example
    ///
    /// The list is of 2023; the second training ended in 2024.
    ///
    /// ## How to mend it
    ///
    /// Correct the date, or move the row to the list of its own period. Dates in words ("5 Maret 2023") are never mistaken.
    pub static DATE_OUTSIDE_PERIOD = "L607" "date-outside-period" Warning by check,
    pass: [{ "peserta.xlsx": "\
DAFTAR PESERTA DIKLAT PERKOPERASIAN DAN UMKM
TAHUN 2023

No | Nama Peserta | NIK | Kecamatan | Nama Pelatihan | Tanggal Pelatihan
1 | Siti Aminah | \"7304010205870001\" | Bangkala | Diklat Perkoperasian | @44942
2 | Baso Daeng Tula | \"7304015902610002\" | Binamu | Diklat Perkoperasian | @44942
" }],
    fail: [{ "peserta.xlsx": "\
DAFTAR PESERTA DIKLAT PERKOPERASIAN DAN UMKM
TAHUN 2023

No | Nama Peserta | NIK | Kecamatan | Nama Pelatihan | Tanggal Pelatihan
1 | Siti Aminah | \"7304010205870001\" | Bangkala | Diklat Perkoperasian | 28 s.d 29 November 2023
2 | Baso Daeng Tula | \"7304015902610002\" | Binamu | Diklat Perkoperasian | 05-07 Maret 2024
" } at "F6"],
}

fn check(facts: &Facts<'_>) -> Remarks {
    cases(facts)
        .filter_map(|case| match case.doubt() {
            Doubt::Outside { period, expected } => {
                let said = |key: &'static str| Text::new(key).with("found", *period).with("expected", *expected);
                let remark =
                    case.remark(said("date-outside-period.message"), said("date-outside-period.hint")).found(period);
                Some(remark.expected(expected).period(*period))
            }
            Doubt::NoDate(written) => {
                let written = facts.told(written);
                let blank = written.is_empty();
                let key =
                    if blank { "date-outside-period.message_blank" } else { "date-outside-period.message_unreadable" };
                let said = |key: &'static str| Text::new(key).with("written", &written);
                let remark = case.remark(said(key), said("date-outside-period.hint_unreadable"));
                Some(if blank { remark } else { remark.found(written) })
            }
            Doubt::DayOrMonth(count) => {
                let said = |key: &'static str| Text::new(key).with("count", *count);
                Some(case.remark(said("date-outside-period.message_either"), said("date-outside-period.hint_either")))
            }
            _ => None,
        })
        .collect()
}
