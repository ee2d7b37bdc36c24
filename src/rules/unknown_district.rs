//! Rule D401: a row whose district is none of the regency's.

use std::collections::BTreeMap;

use crate::label;
use crate::place::{CellRef, Place};
use crate::rules::lists::{Case, cases};
use crate::rules::look::{self, Seen};
use crate::rules::rule::rule;
use crate::rules::{Facts, Remark, Remarks};
use crate::tables::register::{ByStatus, Doubt};
use crate::tables::{self, DistrictRead, Figure, Record};
use crate::words::{Arg, Text};

rule! {
    /// ## What it checks
    ///
    /// The name of the district in every row of figures against the regency's own districts. A district is never
    /// guessed from the beginning of its name: "Bangkala" and "Bangkala Barat" are two.
    ///
    /// ## Why it matters
    ///
    /// The row is not counted for any district, so one of them is missing, or figures of another regency slipped in.
    ///
    /// ## Example
    ///
    /// "Bontonompo" is a district of Kabupaten Gowa.
    ///
    /// ## How to mend it
    ///
    /// Write the district's name as it is written officially; delete the row if it is not one of this regency.
    pub static UNKNOWN_DISTRICT = "D401" "unknown-district" Error by check,
    pass: [{ "kop tw4.xlsx": "\
DATA KOPERASI AKTIF DAN TIDAK AKTIF
TRIWULAN IV TAHUN 2023

No | Kecamatan | Koperasi Aktif | Koperasi Tidak Aktif | Jumlah Koperasi
1 | Bangkala | 23 | 19 | 42
2 | Kec. Bangkala Barat | 16 | 9 | 25
3 | TAMALATEA | 21 | 11 | 32
4 | Bontoramba | 12 | 6 | 18
" }],
    fail: [{ "kop tw4.xlsx": "\
DATA KOPERASI AKTIF DAN TIDAK AKTIF
TRIWULAN IV TAHUN 2023

No | Kecamatan | Koperasi Aktif | Koperasi Tidak Aktif | Jumlah Koperasi
1 | Bangkala | 23 | 19 | 42
2 | Bangkala Barat | 16 | 9 | 25
3 | Tamalatea | 21 | 11 | 32
4 | Bontonompo | 12 | 6 | 18
5 | Binamu | 33 | 61 | 94
" } at "B8"],
}

fn check(facts: &Facts<'_>) -> Remarks {
    let tables = look::tables(facts).flat_map(|seen| in_table(facts, seen));
    tables.chain(cases(facts).filter_map(|case| in_list(facts, &case))).collect()
}

/// A row of a list by name that cannot be placed.
fn in_list(facts: &Facts<'_>, case: &Case<'_>) -> Option<Remark> {
    let schema = facts.schema;
    let (key, written, nearest) = match case.doubt() {
        Doubt::UnknownDistrict { written, nearest } => {
            ("unknown-district.message_no_figures", facts.told(written), nearest.as_deref())
        }
        Doubt::NoDistrict(several) if several.len() > 1 => ("unknown-district.message_several", facts.told(""), None),
        Doubt::NoDistrict(_) => ("unknown-district.message_blank", facts.told(""), None),
        Doubt::NoDistrictColumn => ("unknown-district.message_list", facts.told(""), None),
        _ => return None,
    };
    let several = match case.doubt() {
        Doubt::NoDistrict(several) => several.as_slice(),
        _ => &[],
    };
    let nearest = nearest.map(|code| schema.region.name_of(code));
    let said = |key: &'static str| {
        Text::new(key)
            .with("written", &written)
            .with("region", &schema.region.full_name)
            .with("several", look::names(schema, several.iter().map(String::as_str)))
            .with("nearest", nearest.unwrap_or_default())
            .with("districts", look::names(schema, schema.region.districts.iter().map(|d| d.code.as_str())))
    };
    let hint = match (case.doubt(), nearest) {
        (Doubt::NoDistrictColumn, _) => "unknown-district.hint_list",
        (_, Some(_)) => "unknown-district.hint_nearest",
        (_, None) => "unknown-district.hint",
    };
    let mut remark = case.remark(said(key), said(hint));
    remark.found = Some(written.to_string()).filter(|w| !w.is_empty());
    remark.expected = nearest.map(str::to_owned);
    // The kecamatan of a village that stands where its name should: its count may lack the row. So may those of several that
    // the row may belong to.
    let all = [ByStatus::No, ByStatus::Only, ByStatus::Unless];
    let mut open = case.open_counts(&all);
    let named = match case.doubt() {
        Doubt::UnknownDistrict { written, .. } => tables::districts_named(written, schema),
        _ => several.iter().map(String::as_str).collect(),
    };
    if named.len() > 1 {
        open.extend(named.into_iter().flat_map(|district| case.list.counts_of(district, &all)));
    }
    Some(remark.questions(open))
}

/// One remark per name; one that is merged over the rows of several villages is said once.
fn in_table(facts: &Facts<'_>, seen: Seen<'_>) -> Remarks {
    let mut by_label: BTreeMap<CellRef, Vec<&Record>> = BTreeMap::new();
    for record in &seen.table.records {
        if matches!(record.district, DistrictRead::Unknown(_)) {
            by_label.entry(record.label).or_default().push(record);
        }
    }
    by_label.into_iter().map(|(cell, records)| remark(facts, seen, cell, &records)).collect()
}

fn remark(facts: &Facts<'_>, seen: Seen<'_>, cell: CellRef, records: &[&Record]) -> Remark {
    let schema = facts.schema;
    let written = records.first().map_or_else(|| facts.told(""), |r| facts.told(&r.written));
    let lost: Vec<Arg> = records
        .iter()
        .flat_map(|record| record.figures.iter().map(move |figure| look::Spot { seen, record, figure }))
        .filter(|spot| !spot.figure.check_only)
        .filter_map(|spot| Some(spot.tell(schema, spot.figure.read.count()?)))
        .collect();
    let nearest = records.iter().find_map(|record| match &record.district {
        DistrictRead::Unknown(Some(code)) => Some(schema.region.name_of(code)),
        _ => None,
    });
    let key = match (written.is_empty(), lost.is_empty()) {
        (true, _) => "unknown-district.message_blank",
        (false, true) => "unknown-district.message_no_figures",
        (false, false) => "unknown-district.message",
    };
    let said = |key: &'static str| {
        Text::new(key)
            .with("written", &written)
            .with("region", &schema.region.full_name)
            .with("cell", cell)
            .with("lost", Arg::List(lost.clone()))
            .with("nearest", nearest.unwrap_or_default())
            .with("districts", look::names(schema, schema.region.districts.iter().map(|d| d.code.as_str())))
    };
    let hint = if nearest.is_some() { "unknown-district.hint_nearest" } else { "unknown-district.hint" };
    let mut remark = Remark::at(seen.at(cell), said(key), said(hint)).found(&written);
    remark.expected = nearest.map(str::to_owned);
    // "Binamu (pemutakhiran)" beside "Binamu": which of both counts nobody says. "Binamu/Turatea" may hold what they lack.
    let text = records.first().map_or("", |r| r.written.as_str());
    let front = text.split_once('(').map(|(front, _)| label::fold(front));
    let several = tables::districts_named(text, schema);
    let named = |code: &str| {
        front.as_ref().is_some_and(|front| label::fold(schema.region.name_of(code)) == *front)
            || several.len() > 1 && several.contains(&code)
    };
    let other = || seen.table.records.iter().filter(|r| r.district.code().is_some_and(named));
    // "DAPIL 1 (BANGKALA - BANGKALA BARAT)" over both holds their sums.
    let sums = |figure: &Figure| {
        let column = other().flat_map(|r| &r.figures).filter(|f| f.column == figure.column);
        let counts: Option<Vec<i64>> = column.map(|f| f.read.count()).collect();
        counts.is_some_and(|counts| figure.read.count() == Some(counts.iter().sum()))
    };
    if several.len() > 1 && records.iter().flat_map(|r| &r.figures).all(sums) {
        return remark;
    }
    let places: Vec<Place> = other().flat_map(|r| &r.figures).map(|f| seen.at(f.cell)).collect();
    remark.questions(places)
}
