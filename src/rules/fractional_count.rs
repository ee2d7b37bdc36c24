//! Rule V203: a count with a fraction.

use crate::rules::look::counts;
use crate::rules::rule::rule;
use crate::rules::{Facts, Remark};
use crate::tables::CountRead;
use crate::words::Arg;

rule! {
    /// ## What it checks
    ///
    /// Whether a count is a whole number.
    ///
    /// ## Why it matters
    ///
    /// Half a cooperative does not exist. Where a thousands mark was typed in a computer that takes the point for a decimal
    /// mark, Excel keeps 1.234 (a little more than one) instead of 1,234: a thousandth of the figure.
    ///
    /// ## Example
    ///
    /// The number of UMKM of Binamu is 2.113 instead of 2,113.
    ///
    /// ## How to mend it
    ///
    /// Type the number without any mark: 2113. Let the cell's format show the thousands mark.
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
2 | Binamu | 2.113
3 | Batang | 2790
" } at "C6"],
}

fn check(facts: &Facts<'_>) -> Vec<Remark> {
    let mut remarks = Vec::new();
    for spot in counts(facts) {
        let CountRead::Fraction(written) = &spot.figure.read else { continue };
        let said = |key| spot.text(facts.schema, key).with("written", shown(written));
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

/// The number with the decimal mark of either language.
fn shown(written: &str) -> Arg {
    Arg::Named { id: written.replace('.', ","), en: written.replace(',', ".") }
}

/// The whole number that is meant where exactly three digits follow the mark.
fn in_thousands(written: &str) -> Option<i64> {
    let (whole, fraction) = written.split_once(['.', ','])?;
    (fraction.len() == 3).then(|| format!("{whole}{fraction}").parse().ok()).flatten()
}
