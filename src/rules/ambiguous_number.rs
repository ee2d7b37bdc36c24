//! Rule V204: a number that can be read in two ways.

use crate::rules::look::{counts, decimal};
use crate::rules::rule::rule;
use crate::rules::{Facts, Remarks};
use crate::tables::CountRead;
use crate::words::{Arg, Text};

rule! {
    /// ## What it checks
    ///
    /// Numbers with one group of three digits behind a mark, such as 1.234: by Indonesian habit that is more than a
    /// thousand, by English habit a little more than one. Where other numbers of the table show which is meant, it is
    /// read so; otherwise it is named here.
    ///
    /// ## Why it matters
    ///
    /// One of the two readings is a thousand times the other. It is never guessed. Where a thousands mark is typed on a
    /// computer that takes it for a decimal mark, Excel keeps a thousandth of the figure, and the cell looks right.
    ///
    /// ## Example
    ///
    /// The cell of Binamu holds 2.113, which may be two thousand and more, or two and a little.
    ///
    /// ## How to mend it
    ///
    /// Type the number without any mark, 2113, into a cell whose format is Number or General.
    pub static AMBIGUOUS_NUMBER = "V204" "ambiguous-number" Error by check,
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

fn check(facts: &Facts<'_>) -> Remarks {
    let mut remarks = Remarks::default();
    for spot in counts(facts) {
        let CountRead::Ambiguous(written, readings) = &spot.figure.read else { continue };
        let readings = either(readings);
        let said =
            |key| spot.text(facts.schema, key).with("written", facts.told(written)).with("readings", readings.clone());
        let remark = spot.remark(said("ambiguous-number.message"), said("ambiguous-number.hint"));
        remarks.push(remark.found(facts.told(written)).questions([spot.place()]));
    }
    remarks
}

/// The readings, joined by "or".
fn either(readings: &[String]) -> Arg {
    let mut readings = readings.iter().map(|reading| decimal(reading));
    let first = readings.next().unwrap_or_else(|| Arg::from(""));
    readings.fold(first, |one, other| Text::new("ambiguous-number.or").with("one", one).with("other", other).into())
}
