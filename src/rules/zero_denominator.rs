//! Rule I801: an indicator that would divide by zero.

use std::collections::BTreeSet;

use crate::place::Place;
use crate::rules::look::measure_name;
use crate::rules::rule::rule;
use crate::rules::{Facts, Remark, Remarks};
use crate::words::{Arg, Text};

rule! {
    /// ## What it checks
    ///
    /// Whether what an indicator divides by is more than zero, for each district.
    ///
    /// ## Why it matters
    ///
    /// A share of nothing has no value, so the district has none, and the regency's value is provisional.
    ///
    /// ## Example
    ///
    /// Kelara: the number of cooperatives is 0.
    ///
    /// ## How to mend it
    ///
    /// Correct the zero where it stands for "not known yet": an empty cell says that.
    pub static ZERO_DENOMINATOR = "I801" "zero-denominator" Error by check,
    pass: [{ "kop tw4 2023.xlsx": "\
DATA KOPERASI AKTIF DAN TIDAK AKTIF
TRIWULAN IV TAHUN 2023

No | Kecamatan | Koperasi Aktif | Koperasi Tidak Aktif | Jumlah Koperasi
1 | Tarowang | 9 | 10 | 19
2 | Kelara | 0 | 19 | 19
3 | Rumbia | 13 | 12 | 25
" }],
    fail: [{ "kop tw4 2023.xlsx": "\
DATA KOPERASI AKTIF DAN TIDAK AKTIF
TRIWULAN IV TAHUN 2023

No | Kecamatan | Koperasi Aktif | Koperasi Tidak Aktif | Jumlah Koperasi
1 | Tarowang | 9 | 10 | 19
2 | Kelara | 0 | 0 | 0
3 | Rumbia | 13 | 12 | 25
" } at "E6"],
}

fn check(facts: &Facts<'_>) -> Remarks {
    // The same cell serves several quarters, and is spoken of once for each indicator.
    let mut said_at: BTreeSet<(&str, &str, Place)> = BTreeSet::new();
    let mut remarks = Remarks::default();
    let zeros = facts.indicators.iter().filter(|v| v.denominator.value == Some(0));
    for value in zeros.filter(|v| v.district != facts.schema.region.code) {
        let observation = value.denominator.from.first().and_then(|position| facts.observations.get(*position));
        let place = observation.map_or_else(Place::inbox, |o| o.source.place());
        let Some(indicator) = facts.schema.indicators.iter().find(|i| i.id == value.indicator) else { continue };
        if !said_at.insert((&value.indicator, &value.district, place.clone())) {
            continue;
        }
        let said = |key: &'static str| {
            Text::new(key)
                .with("who", facts.schema.region.name_of(&value.district))
                .with("indicator", Arg::from(&indicator.name))
                .with("denominator", measure_name(facts.schema, &indicator.denominator))
                .with("period", value.period)
                .with("cell", place.cell.map_or_else(String::new, |cell| cell.to_string()))
        };
        let remark = Remark::at(place.clone(), said("zero-denominator.message"), said("zero-denominator.hint"));
        remarks.push(
            remark
                .district(value.district.clone())
                .period(value.period)
                .measure(indicator.denominator.clone())
                .found(0)
                .expected("> 0")
                .questions(observation.map(|o| o.source.place())),
        );
    }
    remarks
}
