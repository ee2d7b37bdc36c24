//! Rule V203: a count with a fraction.

use crate::rules::look::{counts, decimal};
use crate::rules::rule::rule;
use crate::rules::{Facts, Remarks};
use crate::tables::CountRead;

rule! {
    /// ## What it checks
    ///
    /// Whether a count is a whole number.
    ///
    /// ## Why it matters
    ///
    /// Half a cooperative does not exist. Mostly the cell holds a share or a mean instead of a count, or a formula
    /// divides, such as `=1903001/1000`.
    ///
    /// ## Example
    ///
    /// The number of UMKM of Binamu is 2113.5.
    ///
    /// ## How to mend it
    ///
    /// Type the whole number, without any mark in it.
    pub static FRACTIONAL_COUNT = "V203" "fractional-count" Error by check,
    pass: [{ "kop tw4.xlsx": "\
DATA USAHA MIKRO, KECIL DAN MENENGAH PER KECAMATAN
TRIWULAN IV TAHUN 2023

No | Kecamatan | Jumlah UMKM
1 | Bangkala | 2524
2 | Binamu | 2113
3 | Batang | 2790
" }],
    fail: [{ "kop tw4.xlsx": "\
DATA USAHA MIKRO, KECIL DAN MENENGAH PER KECAMATAN
TRIWULAN IV TAHUN 2023

No | Kecamatan | Jumlah UMKM
1 | Bangkala | 2524
2 | Binamu | 2113.5
3 | Batang | 2790
" } at "C6"],
}

fn check(facts: &Facts<'_>) -> Remarks {
    let mut remarks = Remarks::default();
    for spot in counts(facts) {
        let CountRead::Fraction(written) = &spot.figure.read else { continue };
        let said = |key| spot.text(facts.schema, key).with("written", decimal(written));
        let meant = in_thousands(written);
        let hint = match meant {
            Some(count) => {
                said("fractional-count.hint_thousands").with("count", count).with("typed", count.to_string())
            }
            None => said("fractional-count.hint"),
        };
        let mut remark = spot.remark(said("fractional-count.message"), hint).found(written);
        remark.expected = meant.map(|count| count.to_string());
        remarks.push(remark.questions([spot.place()]));
    }
    remarks
}

/// The whole number that is meant where exactly three digits follow the mark.
fn in_thousands(written: &str) -> Option<i64> {
    let (whole, fraction) = written.split_once(['.', ','])?;
    (fraction.len() == 3).then(|| format!("{whole}{fraction}").parse().ok()).flatten()
}
