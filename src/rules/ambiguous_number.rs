//! Rule V204: a number that can be read in two ways.

use crate::rules::look::{counts, one_line};
use crate::rules::rule::rule;
use crate::rules::{Facts, Remark};
use crate::tables::CountRead;
use crate::words::Arg;

rule! {
    /// ## What it checks
    ///
    /// Numbers kept as text with a mark in them: "1.234" is 1,234 by Indonesian habit and a little more than 1 by English habit.
    ///
    /// ## Why it matters
    ///
    /// One of the two readings is a thousand times the other. It is never guessed.
    ///
    /// ## Example
    ///
    /// The cell of Binamu holds the text "2.113".
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
    fail: [{ "kop tw4.xlsx": r#"DATA USAHA MIKRO, KECIL DAN MENENGAH PER KECAMATAN
TRIWULAN IV TAHUN 2023

No | Kecamatan | Jumlah UMKM
1 | Bangkala | 2524
2 | Binamu | "2.113"
3 | Batang | 2790"# } at "C6"],
}

fn check(facts: &Facts<'_>) -> Vec<Remark> {
    let mut remarks = Vec::new();
    for spot in counts(facts) {
        let CountRead::Ambiguous(written, readings) = &spot.figure.read else { continue };
        let readings = Arg::List(readings.iter().map(Arg::from).collect());
        let said =
            |key| spot.text(facts.schema, key).with("written", one_line(written)).with("readings", readings.clone());
        let remark = spot.remark(said("ambiguous-number.message"), said("ambiguous-number.hint"));
        remarks.push(remark.found(one_line(written)).questions([spot.place()]));
    }
    remarks
}
