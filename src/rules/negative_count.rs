//! Rule V202: a count below zero.

use crate::rules::look::counts;
use crate::rules::rule::rule;
use crate::rules::{Facts, Remarks};
use crate::tables::CountRead;

rule! {
    /// ## What it checks
    ///
    /// Whether a count is at least zero.
    ///
    /// ## Why it matters
    ///
    /// There can be no fewer than no cooperatives or participants. A minus sign is mostly a dash that was typed before the
    /// number, or a correction of an earlier quarter that belongs there.
    ///
    /// ## Example
    ///
    /// Bangkala Barat has -9 inactive cooperatives.
    ///
    /// ## How to mend it
    ///
    /// Type the number without its sign. Correct an earlier quarter in that quarter's own workbook.
    pub static NEGATIVE_COUNT = "V202" "negative-count" Error by check,
    pass: [{ "kop tw4.xlsx": "\
DATA KOPERASI AKTIF DAN TIDAK AKTIF
TRIWULAN IV TAHUN 2023

No | Kecamatan | Koperasi Aktif | Koperasi Tidak Aktif | Jumlah Koperasi
1 | Bangkala | 23 | 19 | 42
2 | Bangkala Barat | 16 | 9 | 25
3 | Tamalatea | 21 | 11 | 32
" }],
    fail: [{ "kop tw4.xlsx": "\
DATA KOPERASI AKTIF DAN TIDAK AKTIF
TRIWULAN IV TAHUN 2023

No | Kecamatan | Koperasi Aktif | Koperasi Tidak Aktif | Jumlah Koperasi
1 | Bangkala | 23 | 19 | 42
2 | Bangkala Barat | 16 | -9 | 25
3 | Tamalatea | 21 | 11 | 32
" } at "D6"],
}

fn check(facts: &Facts<'_>) -> Remarks {
    let mut remarks = Remarks::default();
    for spot in counts(facts) {
        let CountRead::Negative(count) = spot.figure.read else { continue };
        let without_sign = i64::try_from(count.unsigned_abs()).unwrap_or(i64::MAX);
        let said = |key| spot.text(facts.schema, key).with("count", count).with("without_sign", without_sign);
        let remark = spot.remark(said("negative-count.message"), said("negative-count.hint"));
        remarks.push(remark.found(count).questions([spot.place()]));
    }
    remarks
}
