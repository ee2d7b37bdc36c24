//! Rule D403: a district that stands twice in a table that has one row per district.

use std::collections::BTreeMap;

use crate::label;
use crate::place::CellRef;
use crate::rules::look::{self, Seen, who};
use crate::rules::rule::rule;
use crate::rules::{Facts, Remark};
use crate::tables::{Figure, Kind, Layout, Record};
use crate::words::Text;

rule! {
    /// ## What it checks
    ///
    /// Whether a recap names a district in two rows; in a table in long form, whether it gives the same count and period
    /// twice. Tables by village name a district many times by right, but each of its villages once.
    ///
    /// ## Why it matters
    ///
    /// Nobody can tell which of the rows is right, nor whether they were meant to be added. Neither is counted. Often
    /// another district's name was overwritten, which then is missing.
    ///
    /// ## Example
    ///
    /// Rows 6 and 7 both say Bangkala; row 7 should say Bangkala Barat.
    ///
    /// ## How to mend it
    ///
    /// Correct the name, or delete the row that is not wanted.
    pub static REPEATED_DISTRICT = "D403" "repeated-district" Error by check,
    pass: [{ "kop tw4.xlsx": "\
DATA KOPERASI AKTIF DAN TIDAK AKTIF
TRIWULAN IV TAHUN 2023

No | Kecamatan | Koperasi Aktif | Koperasi Tidak Aktif | Jumlah Koperasi
1 | Binamu | 33 | 61 | 94
2 | Bangkala | 23 | 19 | 42
3 | Bangkala Barat | 16 | 9 | 25
4 | Tamalatea | 21 | 11 | 32
" }],
    fail: [{ "kop tw4.xlsx": "\
DATA KOPERASI AKTIF DAN TIDAK AKTIF
TRIWULAN IV TAHUN 2023

No | Kecamatan | Koperasi Aktif | Koperasi Tidak Aktif | Jumlah Koperasi
1 | Binamu | 33 | 61 | 94
2 | Bangkala | 23 | 19 | 42
3 | Bangkala | 16 | 9 | 25
4 | Tamalatea | 21 | 11 | 32
" } at "B7"],
}

fn check(facts: &Facts<'_>) -> Vec<Remark> {
    let mut remarks = Vec::new();
    for seen in look::tables(facts).filter(|seen| seen.table.kind == Kind::Recap) {
        for (i, again) in seen.table.records.iter().enumerate() {
            let earlier = seen.table.records[..i].iter().find(|first| repeats(seen, first, again));
            remarks.extend(earlier.map(|first| remark(facts, seen, first, again)));
        }
    }
    for seen in look::tables(facts).filter(|seen| seen.table.kind == Kind::Villages) {
        remarks.extend(villages(facts, seen));
    }
    remarks
}

/// Villages, or rows of details, that stand twice under one district.
fn villages(facts: &Facts<'_>, seen: Seen<'_>) -> Vec<Remark> {
    let mut first: BTreeMap<(&str, String), CellRef> = BTreeMap::new();
    let mut remarks = Vec::new();
    for record in &seen.table.records {
        let (Some(code), Some((at, name))) = (record.district.code(), &record.village) else { continue };
        let Some(earlier) = first.insert((code, label::fold(name)), *at) else { continue };
        let said = |key: &'static str| {
            Text::new(key)
                .with("village", look::one_line(name))
                .with("who", facts.schema.region.name_of(code))
                .with("cell", *at)
                .with("first", earlier)
        };
        let own = seen.table.records.iter().filter(|r| r.district.code() == Some(code));
        let cells = own.flat_map(|r| &r.figures).map(|f| seen.at(f.cell));
        let remark =
            Remark::at(seen.at(*at), said("repeated-district.message_village"), said("repeated-district.hint_village"));
        remarks.push(remark.questions(cells).district(code).found(name.trim()));
    }
    remarks
}

fn repeats(seen: Seen<'_>, first: &Record, again: &Record) -> bool {
    let same_district = first.district.code().is_some() && first.district.code() == again.district.code();
    same_district
        && (seen.table.layout != Layout::Long || first.figures.iter().any(|f| again.figures.iter().any(|g| same(f, g))))
}

/// Whether two figures are of the same count and period.
fn same(a: &Figure, b: &Figure) -> bool {
    a.measure == b.measure && (a.period.period, a.period.to_date) == (b.period.period, b.period.to_date)
}

fn remark(facts: &Facts<'_>, seen: Seen<'_>, first: &Record, again: &Record) -> Remark {
    let equal = first.figures.iter().zip(&again.figures).all(|(a, b)| a.read == b.read);
    let said = |key: &'static str| {
        Text::new(key).with("who", who(facts.schema, again)).with("cell", again.label).with("first", first.label)
    };
    let (message, hint) = if equal {
        (said("repeated-district.message_same"), said("repeated-district.hint_same"))
    } else {
        (said("repeated-district.message"), said("repeated-district.hint"))
    };
    let cells = first.figures.iter().chain(&again.figures).map(|f| seen.at(f.cell));
    let mut remark = Remark::at(seen.at(again.label), message, hint).questions(cells);
    remark.district = again.district.code().map(str::to_owned);
    remark.found(again.written.trim())
}
