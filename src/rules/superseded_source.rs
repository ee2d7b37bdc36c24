//! Rule X702: a file that another one replaces by its name.

use std::collections::BTreeMap;

use crate::place::Place;
use crate::rules::rule::rule;
use crate::rules::series::told_twice;
use crate::rules::{Facts, Remark, Remarks};
use crate::words::Text;

rule! {
    /// ## What it checks
    ///
    /// Whether a file whose name says "revisi" reports the same counts, districts and periods as one whose name does
    /// not.
    ///
    /// ## Why it matters
    ///
    /// The revision's figures are used and the earlier ones are not. That is what was asked for, but it must not go
    /// unseen.
    ///
    /// ## Example
    ///
    /// `umkm tw4 2023 revisi.xlsx` replaces `umkm tw4 2023.xlsx`.
    ///
    /// ## How to mend it
    ///
    /// Nothing. The earlier file may be taken out of the inbox.
    pub static SUPERSEDED_SOURCE = "X702" "superseded-source" Info by check,
    pass: [{ "umkm tw3 2023.xlsx": "\
DATA USAHA MIKRO, KECIL DAN MENENGAH PER KECAMATAN
TRIWULAN III TAHUN 2023

No | Kecamatan | Jumlah UMKM
1 | Binamu | 2113
2 | Turatea | 591
3 | Batang | 2790
", "umkm tw4 2023 revisi.xlsx": "\
DATA USAHA MIKRO, KECIL DAN MENENGAH PER KECAMATAN
TRIWULAN IV TAHUN 2023

No | Kecamatan | Jumlah UMKM
1 | Binamu | 2113
2 | Turatea | 609
3 | Batang | 2790
" }],
    fail: [{ "umkm tw4 2023.xlsx": "\
DATA USAHA MIKRO, KECIL DAN MENENGAH PER KECAMATAN
TRIWULAN IV TAHUN 2023

No | Kecamatan | Jumlah UMKM
1 | Binamu | 2113
2 | Turatea | 591
3 | Batang | 2790
", "umkm tw4 2023 revisi.xlsx": "\
DATA USAHA MIKRO, KECIL DAN MENENGAH PER KECAMATAN
TRIWULAN IV TAHUN 2023

No | Kecamatan | Jumlah UMKM
1 | Binamu | 2113
2 | Turatea | 609
3 | Batang | 2790
" } nowhere],
}

fn check(facts: &Facts<'_>) -> Remarks {
    // For each file and the one that replaces it: how many figures both report, and how many of them differ.
    let mut pairs: BTreeMap<(&str, &str), (usize, usize)> = BTreeMap::new();
    for (older, newer) in told_twice(facts.timeline).flat_map(|told| facts.reports.replaced(told)) {
        let counts = pairs.entry((&older.source.path, &newer.source.path)).or_default();
        counts.0 += 1;
        counts.1 += usize::from(older.value != newer.value);
    }
    pairs
        .into_iter()
        .map(|((older, newer), (shared, differing))| {
            let said = |key: &'static str| {
                Text::new(key).with("newer", newer).with("shared", shared).with("differing", differing)
            };
            Remark::at(Place::file(older), said("superseded-source.message"), said("superseded-source.hint"))
        })
        .collect()
}
