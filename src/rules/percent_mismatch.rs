//! Rule R304: a percentage that is not what the counts beside it come to.

use crate::ratio::Ratio;
use crate::rules::look::{self, measure_name};
use crate::rules::rule::rule;
use crate::rules::{Facts, Remark, Remarks};
use crate::words::{Lang, Text, percent};

rule! {
    /// ## What it checks
    ///
    /// A column of percentages beside counts: where most of its rows are one count divided by another of the same row,
    /// the rows in which it is not are named. Percentages are never read as counts, and no indicator is made of them.
    ///
    /// ## Why it matters
    ///
    /// Somebody typed the percentage, or a count was changed after it; whoever reads the sheet sees two truths.
    ///
    /// ## Example
    ///
    /// Binamu: 33 of 94 cooperatives are active, which is 35.11 %, but the column says 53.11 %.
    ///
    /// ## How to mend it
    ///
    /// Let the cell be a formula of the two counts, such as `=C7/D7*100`.
    pub static PERCENT_MISMATCH = "R304" "percent-mismatch" Warning by check,
    pass: [{ "kop tw4.xlsx": "\
DATA KOPERASI AKTIF DAN TIDAK AKTIF
TRIWULAN IV TAHUN 2023

No | Kecamatan | Koperasi Aktif | Jumlah Koperasi | % Aktif
1 | Bangkala | 23 | 42 | 54.76
2 | Bangkala Barat | 16 | 25 | 64
3 | Binamu | 33 | 94 | 35.1
" }],
    fail: [{ "kop tw4.xlsx": "\
DATA KOPERASI AKTIF DAN TIDAK AKTIF
TRIWULAN IV TAHUN 2023

No | Kecamatan | Koperasi Aktif | Jumlah Koperasi | % Aktif
1 | Bangkala | 23 | 42 | 54.76
2 | Bangkala Barat | 16 | 25 | 64
3 | Binamu | 33 | 94 | 53.11
" } at "E7"],
}

fn check(facts: &Facts<'_>) -> Remarks {
    let mut remarks = Remarks::default();
    for seen in look::tables(facts) {
        for share in seen.table.shares.iter().filter(|s| !s.agrees()) {
            let said = |key: &'static str| {
                Text::new(key)
                    .with("who", facts.schema.region.name_of(&share.district))
                    .with("written", in_hundredths(share.written))
                    .with("exact", share.exact)
                    .with("part", measure_name(facts.schema, &share.numerator.0))
                    .with("part_count", share.numerator.2)
                    .with("part_cell", share.numerator.1)
                    .with("whole", measure_name(facts.schema, &share.denominator.0))
                    .with("whole_count", share.denominator.2)
                    .with("whole_cell", share.denominator.1)
            };
            let remark =
                Remark::at(seen.at(share.cell), said("percent-mismatch.message"), said("percent-mismatch.hint"))
                    .district(&share.district)
                    .measure(&share.numerator.0)
                    .found(percent(Lang::En, in_hundredths(share.written)))
                    .expected(share.exact);
            remarks.push(remark);
        }
    }
    remarks
}

/// What is written, to the hundredth: enough to be recognised in the cell.
fn in_hundredths(written: f64) -> Ratio {
    #[expect(clippy::cast_possible_truncation, reason = "a percentage, far inside the range")]
    let hundredths = (written * 100.0).round() as i128;
    Ratio::new(hundredths, 100).unwrap_or_else(|| Ratio::whole(0))
}
