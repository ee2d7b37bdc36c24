//! Rule D402: a district's name with a typing error.

use crate::rules::lists::{Case, cases};
use crate::rules::look;
use crate::rules::rule::rule;
use crate::rules::{Facts, Remark, Remarks};
use crate::tables::DistrictRead;
use crate::tables::register::Doubt;
use crate::words::{Text, one_line};

rule! {
    /// ## What it checks
    ///
    /// Names that are no district's, but so near to exactly one that no other can be meant.
    ///
    /// ## Why it matters
    ///
    /// The row is counted for the district that was understood. Someone should see that this is right; and Excel's own
    /// look-ups do not find a misspelt name.
    ///
    /// ## Example
    ///
    /// "Bontoraba" is taken for Bontoramba.
    ///
    /// ## How to mend it
    ///
    /// Correct the name.
    pub static MISSPELT_DISTRICT = "D402" "misspelt-district" Warning by check,
    pass: [{ "kop tw4.xlsx": "\
DATA KOPERASI AKTIF DAN TIDAK AKTIF
TRIWULAN IV TAHUN 2023

No | Kecamatan | Koperasi Aktif | Koperasi Tidak Aktif | Jumlah Koperasi
1 | Bangkala | 23 | 19 | 42
2 | Tamalatea | 21 | 11 | 32
3 | Bontoramba | 12 | 6 | 18
" }],
    fail: [{ "kop tw4.xlsx": "\
DATA KOPERASI AKTIF DAN TIDAK AKTIF
TRIWULAN IV TAHUN 2023

No | Kecamatan | Koperasi Aktif | Koperasi Tidak Aktif | Jumlah Koperasi
1 | Bangkala | 23 | 19 | 42
2 | Tamalatea | 21 | 11 | 32
3 | Bontoraba | 12 | 6 | 18
" } at "B7"],
}

fn check(facts: &Facts<'_>) -> Remarks {
    let mut remarks = Remarks::default();
    for seen in look::tables(facts) {
        // A name that is merged over the rows of several villages is said once.
        let mut last = None;
        for record in &seen.table.records {
            let DistrictRead::Misspelt(code) = &record.district else { continue };
            if last.replace(record.label) == Some(record.label) {
                continue;
            }
            let meant = facts.schema.region.name_of(code);
            let said = |key: &'static str| {
                Text::new(key)
                    .with("written", one_line(&record.written))
                    .with("meant", meant)
                    .with("cell", record.label)
            };
            let (message, hint) = (said("misspelt-district.message"), said("misspelt-district.hint"));
            let remark = Remark::at(seen.at(record.label), message, hint).district(code);
            remarks.push(remark.found(one_line(&record.written)).expected(meant));
        }
    }
    remarks.extend(cases(facts).filter_map(|case| in_list(facts, &case)));
    remarks
}

/// A row of a list by name.
fn in_list(facts: &Facts<'_>, case: &Case<'_>) -> Option<Remark> {
    let Doubt::MisspeltDistrict { written, meant } = case.doubt() else { return None };
    let meant = facts.schema.region.name_of(meant);
    let said = |key: &'static str| Text::new(key).with("written", one_line(written)).with("meant", meant);
    let remark = case.remark(said("misspelt-district.message"), said("misspelt-district.hint"));
    Some(remark.found(one_line(written)).expected(meant))
}
