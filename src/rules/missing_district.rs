//! Rule D404: districts that a table leaves out.

use std::collections::BTreeSet;

use crate::period::Period;
use crate::rules::look::{self, Seen};
use crate::rules::rule::rule;
use crate::rules::{Facts, Remark, Remarks};
use crate::tables::Kind;
use crate::words::Text;

rule! {
    /// ## What it checks
    ///
    /// Whether a table that names at least three districts names all of them. Nothing is said of a district whose same
    /// counts stand in another table.
    ///
    /// ## Why it matters
    ///
    /// The regency's value does not cover the districts that are left out, so it stays provisional.
    ///
    /// ## Example
    ///
    /// The recap ends with Tarowang; Kelara and Rumbia are missing.
    ///
    /// ## How to mend it
    ///
    /// Add a row for each, with 0 where there is none.
    pub static MISSING_DISTRICT = "D404" "missing-district" Warning by check,
    pass: [{ "umkm tw4.xlsx": "\
DATA USAHA MIKRO, KECIL DAN MENENGAH PER KECAMATAN
TRIWULAN IV TAHUN 2023

No | Kecamatan | Jumlah UMKM
1 | Bangkala | 2524
2 | Bangkala Barat | 1093
3 | Tamalatea | 425
4 | Bontoramba | 1594
5 | Binamu | 2113
6 | Turatea | 591
7 | Batang | 2790
8 | Arungkeke | 1333
9 | Tarowang | 2271
10 | Kelara | 1660
11 | Rumbia | 1202
" }],
    fail: [{ "umkm tw4.xlsx": "\
DATA USAHA MIKRO, KECIL DAN MENENGAH PER KECAMATAN
TRIWULAN IV TAHUN 2023

No | Kecamatan | Jumlah UMKM
1 | Bangkala | 2524
2 | Bangkala Barat | 1093
3 | Tamalatea | 425
4 | Bontoramba | 1594
5 | Binamu | 2113
6 | Turatea | 591
7 | Batang | 2790
8 | Arungkeke | 1333
9 | Tarowang | 2271
" } at "B13"],
}

fn check(facts: &Facts<'_>) -> Remarks {
    look::tables(facts)
        .filter(|seen| seen.table.kind != Kind::Register)
        .filter_map(|seen| remark(facts, seen))
        .collect()
}

fn remark(facts: &Facts<'_>, seen: Seen<'_>) -> Option<Remark> {
    let region = &facts.schema.region;
    let named: BTreeSet<&str> = seen.table.records.iter().filter_map(|r| r.district.code()).collect();
    if named.len() < 3 {
        return None;
    }
    let told: BTreeSet<(&str, Option<Period>)> = seen
        .spots()
        .filter(|s| !s.figure.check_only)
        .map(|s| (s.figure.measure.as_str(), s.figure.period.period))
        .collect();
    let elsewhere = |code: &str| {
        let has = |(measure, period): &(&str, Option<Period>)| {
            facts.observations.iter().any(|o| o.district == code && o.measure == *measure && Some(o.period) == *period)
        };
        !told.is_empty() && told.iter().all(has)
    };
    let missing: Vec<&str> = region
        .districts
        .iter()
        .map(|d| d.code.as_str())
        .filter(|code| !named.contains(code) && !elsewhere(code))
        .collect();
    let last = seen.table.records.last().filter(|_| !missing.is_empty())?.label;
    let said = |key: &'static str| {
        Text::new(key)
            .with("missing", look::names(facts.schema, missing.iter().copied()))
            .with("named", named.len())
            .with("all", region.districts.len())
            .with("short", missing.len())
            .with("cell", last)
    };
    let remark = Remark::at(seen.at(last), said("missing-district.message"), said("missing-district.hint"));
    Some(remark.found(named.len()).expected(region.districts.len()).period(seen.table.period.period))
}
