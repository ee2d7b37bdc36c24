//! Rule V206: a formula that shows an error instead of a number.

use crate::rules::look::{self, Seen, is_share};
use crate::rules::rule::rule;
use crate::rules::{Facts, Remark, Remarks};
use crate::tables::CountRead;
use crate::words::Text;

rule! {
    /// ## What it checks
    ///
    /// Cells of counts, of sums over quarters and of total rows that show `#REF!`, `#VALUE!`, `#DIV/0!`, `#NAME?`, `#N/A` or
    /// another error.
    ///
    /// ## Why it matters
    ///
    /// There is no number to count. In a total row nobody notices that the sum does not agree with its rows.
    ///
    /// ## Example
    ///
    /// The total of "Koperasi Aktif" shows `#VALUE!` because one of its cells holds text.
    ///
    /// ## How to mend it
    ///
    /// Correct the formula, or type the number in its place.
    pub static FORMULA_ERROR = "V206" "formula-error" Error by check,
    pass: [{ "kop tw4.xlsx": "\
DATA KOPERASI AKTIF DAN TIDAK AKTIF
TRIWULAN IV TAHUN 2023

No | Kecamatan | Koperasi Aktif | Koperasi Tidak Aktif | Jumlah Koperasi
1 | Bangkala | 23 | 19 | 42
2 | Bangkala Barat | 16 | 9 | 25
3 | Tamalatea | 21 | 11 | 32
JUMLAH | < | =SUM(C5:C7)->60 | =SUM(D5:D7)->39 | =SUM(E5:E7)->99
" }],
    fail: [{ "kop tw4.xlsx": "\
DATA KOPERASI AKTIF DAN TIDAK AKTIF
TRIWULAN IV TAHUN 2023

No | Kecamatan | Koperasi Aktif | Koperasi Tidak Aktif | Jumlah Koperasi
1 | Bangkala | 23 | 19 | 42
2 | Bangkala Barat | #DIV/0! | 9 | 25
3 | Tamalatea | 21 | 11 | 32
" } at "C6", { "kop tw4.xlsx": "\
DATA KOPERASI AKTIF DAN TIDAK AKTIF
TRIWULAN IV TAHUN 2023

No | Kecamatan | Koperasi Aktif | Koperasi Tidak Aktif | Jumlah Koperasi
1 | Bangkala | 23 | 19 | 42
2 | Bangkala Barat | 16 | 9 | 25
3 | Tamalatea | 21 | 11 | 32
JUMLAH | < | #VALUE! | 39 | 99
" } at "C8"],
}

/// Cells that hold counts or sums of them: figures, sums of periods, and the claims of total rows.
fn check(facts: &Facts<'_>) -> Remarks {
    let mut remarks = Remarks::default();
    for spot in look::tables(facts).flat_map(Seen::spots).filter(|s| !is_share(s.seen, s.figure.column)) {
        let CountRead::Error(written) = &spot.figure.read else { continue };
        let said = |key| spot.text(facts.schema, key).with("written", written);
        let remark = spot.remark(said("formula-error.message"), said(hint(written))).found(written);
        remarks.push(if spot.figure.check_only { remark } else { remark.questions([spot.place()]) });
    }
    for seen in look::tables(facts) {
        for (total, claim) in look::claims(facts, seen) {
            let CountRead::Error(written) = &claim.read else { continue };
            let column =
                seen.table.columns.get(claim.column).map(|c| look::heading(facts.schema, c)).unwrap_or_default();
            let said = |key: &'static str| {
                Text::new(key)
                    .with("who", facts.told(&total.written))
                    .with("measure", column.as_str())
                    .with("cell", claim.cell)
                    .with("written", written)
            };
            // No indicator stands on a claimed sum, so nothing is questioned.
            let message = said("formula-error.message_total");
            remarks.push(Remark::at(seen.at(claim.cell), message, said(hint(written))).found(written));
        }
    }
    remarks
}

fn hint(error: &str) -> &'static str {
    match error.trim().to_ascii_uppercase().as_str() {
        "#REF!" => "formula-error.hint_ref",
        "#VALUE!" => "formula-error.hint_value",
        "#DIV/0!" => "formula-error.hint_div",
        "#NAME?" => "formula-error.hint_name",
        "#N/A" => "formula-error.hint_na",
        _ => "formula-error.hint",
    }
}
