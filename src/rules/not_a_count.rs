//! Rule V201: a cell that should hold a count and holds something else.

use crate::rules::look::counts;
use crate::rules::rule::rule;
use crate::rules::{Facts, Remarks};
use crate::tables::CountRead;

rule! {
    /// ## What it checks
    ///
    /// Every cell of a count column beside a district. A dash counts as zero; a blank, "..." or "belum ada data" as missing;
    /// a number with a unit ("90 Unit Usaha") as that number. Anything else is named here.
    ///
    /// ## Why it matters
    ///
    /// The cell is not counted, so its district has no value for this count.
    ///
    /// ## Example
    ///
    /// Under "Koperasi Aktif" Bangkala Barat has "banyak".
    ///
    /// ## How to mend it
    ///
    /// Type the number alone, without words. Type 0 where there is none, and leave the cell empty where it is not yet known.
    pub static NOT_A_COUNT = "V201" "not-a-count" Error by check,
    pass: [{ "kop tw4.xlsx": "\
DATA KOPERASI AKTIF DAN TIDAK AKTIF
TRIWULAN IV TAHUN 2023

No | Kecamatan | Koperasi Aktif | Koperasi Tidak Aktif | Jumlah Koperasi
1 | Bangkala | 23 | 19 | 42
2 | Bangkala Barat | 16 | 9 | 25
3 | Tamalatea | 21 | 11 | 32
" }, { "kop tw4.xlsx": "\
DATA KOPERASI AKTIF DAN TIDAK AKTIF
TRIWULAN IV TAHUN 2023

No | Kecamatan | Koperasi Aktif | Koperasi Tidak Aktif | Jumlah Koperasi
1 | Bangkala | 23 | 19 | 42
2 | Bangkala Barat | 16 unit | - | 16
3 | Tamalatea | 21 | 11 | 32
" }],
    fail: [{ "kop tw4.xlsx": "\
DATA KOPERASI AKTIF DAN TIDAK AKTIF
TRIWULAN IV TAHUN 2023

No | Kecamatan | Koperasi Aktif | Koperasi Tidak Aktif | Jumlah Koperasi
1 | Bangkala | 23 | 19 | 42
2 | Bangkala Barat | banyak | 9 | 25
3 | Tamalatea | 21 | 11 | 32
" } at "C6"],
}

fn check(facts: &Facts<'_>) -> Remarks {
    let mut remarks = Remarks::default();
    let mut merged = std::collections::BTreeSet::new();
    for spot in counts(facts) {
        let (written, message, hint) = match &spot.figure.read {
            CountRead::NotACount(written) => (written, "not-a-count.message", "not-a-count.hint"),
            // Said once, at the cell that shows it.
            CountRead::Merged(written) if merged.insert((spot.seen.whole_sheet(), spot.figure.column, written)) => {
                (written, "not-a-count.message_merged", "not-a-count.hint_merged")
            }
            _ => continue,
        };
        let said = |key| spot.text(facts.schema, key).with("written", facts.told(written));
        let remark = spot.remark(said(message), said(hint));
        remarks.push(remark.found(facts.told(written)).questions([spot.place()]));
    }
    remarks
}
