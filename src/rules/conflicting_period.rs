//! Rule S106: two places that name different periods for the same figures.

use crate::rules::look::{self, Seen};
use crate::rules::rule::rule;
use crate::rules::{Facts, Remark, Remarks};
use crate::tables::{PeriodRead, PeriodSource};
use crate::words::{Text, one_line};

rule! {
    /// ## What it checks
    ///
    /// Whether heading, titles, sheet, file and folder agree on the period. Where they do not, the nearest to the
    /// figures is believed; a title and the name of its own sheet, or two titles, are as near as each other, and neither is
    /// believed.
    ///
    /// ## Why it matters
    ///
    /// Most often last quarter's workbook was copied and its title left as it was. The figures then count in the wrong
    /// quarter.
    ///
    /// ## Example
    ///
    /// The title says quarter 2, the file's name says quarter 4.
    ///
    /// ## How to mend it
    ///
    /// Correct whichever of the two is wrong, so that both say the same.
    pub static CONFLICTING_PERIOD = "S106" "conflicting-period" Warning by check,
    pass: [{ "koperasi triwulan IV 2023.xlsx": "\
DATA KOPERASI AKTIF DAN TIDAK AKTIF
TRIWULAN IV TAHUN 2023

No | Kecamatan | Koperasi Aktif | Koperasi Tidak Aktif | Jumlah Koperasi
1 | Bangkala | 23 | 19 | 42
2 | Bangkala Barat | 16 | 9 | 25
3 | Tamalatea | 21 | 11 | 32
" }],
    fail: [{ "koperasi triwulan IV 2023.xlsx": "\
DATA KOPERASI AKTIF DAN TIDAK AKTIF
TRIWULAN II TAHUN 2023

No | Kecamatan | Koperasi Aktif | Koperasi Tidak Aktif | Jumlah Koperasi
1 | Bangkala | 23 | 19 | 42
2 | Bangkala Barat | 16 | 9 | 25
3 | Tamalatea | 21 | 11 | 32
" } at "A2"],
}

fn check(facts: &Facts<'_>) -> Remarks {
    let mut remarks = Remarks::default();
    for seen in look::tables(facts) {
        // What a title says comes back in each of the figures below it, and is said once.
        let mut said: Vec<&PeriodRead> = Vec::new();
        // A list whose rows have dates of their own needs its titles for nothing.
        if seen.table.register.as_ref().is_some_and(|register| !register.dated) {
            remarks.extend(remark(seen, &seen.table.period));
        }
        for read in seen.spots().filter(|s| !s.figure.check_only).map(|s| &s.figure.period) {
            let same = |other: &&PeriodRead| {
                (other.period, other.source, &other.conflict) == (read.period, read.source, &read.conflict)
            };
            if !said.iter().any(same) {
                said.push(read);
                remarks.extend(remark(seen, read));
            }
        }
    }
    remarks
}

fn remark(seen: Seen<'_>, read: &PeriodRead) -> Option<Remark> {
    let conflict = read.conflict.as_ref()?;
    let used = conflict.nearer;
    let said = |key: &'static str| {
        Text::new(key)
            .with("used", used)
            .with("source", Text::new(source(read.source)))
            .with("other", conflict.other)
            .with("other_source", Text::new(source(conflict.source)))
            .with("text", one_line(&conflict.text))
    };
    let place = read.cell.map_or_else(|| seen.whole_sheet(), |cell| seen.at(cell));
    let message =
        if read.period.is_some() { "conflicting-period.message" } else { "conflicting-period.message_unused" };
    let (message, hint) = (said(message), said("conflicting-period.hint"));
    Some(Remark::at(place, message, hint).period(used).found(used).expected(conflict.other))
}

fn source(source: PeriodSource) -> &'static str {
    match source {
        PeriodSource::Heading => "conflicting-period.in_heading",
        PeriodSource::Title => "conflicting-period.in_title",
        PeriodSource::Sheet => "conflicting-period.in_sheet",
        PeriodSource::File => "conflicting-period.in_file",
        PeriodSource::Folder => "conflicting-period.in_folder",
        PeriodSource::Run | PeriodSource::Nowhere => "conflicting-period.in_run",
    }
}
