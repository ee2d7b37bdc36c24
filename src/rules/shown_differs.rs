//! Rule V209: a count whose cell shows something else than it holds.

use crate::rules::look::counts;
use crate::rules::rule::rule;
use crate::rules::{Facts, Remarks};
use crate::tables::CountRead;

rule! {
    /// ## What it checks
    ///
    /// Whether a count looks like the number that its cell holds. A cell's format may add a unit or a currency, show
    /// thousands only, make a percentage of it or hide it; and a cell may be struck out.
    ///
    /// ## Why it matters
    ///
    /// People read what they see, the program reads what is held. Where the two differ nobody knows which was meant.
    ///
    /// ## Example
    ///
    /// The cell of Binamu holds 2 with a format that shows "2 kelompok".
    ///
    /// ## How to mend it
    ///
    /// Set the cell's format to General and type the number that is meant; take the strike off a number that holds.
    pub static SHOWN_DIFFERS = "V209" "shown-differs" Error by check,
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
2 | Binamu | 2113~>2113 kelompok
3 | Batang | 2790
" } at "C6"],
}

fn check(facts: &Facts<'_>) -> Remarks {
    let mut remarks = Remarks::default();
    for spot in counts(facts) {
        let CountRead::ShownOtherwise(held, shown) = &spot.figure.read else { continue };
        let (message, hint) = match shown.as_deref() {
            None => ("shown-differs.message_struck", "shown-differs.hint_struck"),
            Some("") => ("shown-differs.message_hidden", "shown-differs.hint"),
            Some(_) => ("shown-differs.message", "shown-differs.hint"),
        };
        let said = |key| {
            let shown = shown.as_deref().unwrap_or_default();
            spot.text(facts.schema, key).with("written", held.as_str()).with("shown", facts.told(shown))
        };
        remarks.push(spot.remark(said(message), said(hint)).found(held).questions([spot.place()]));
    }
    remarks
}
