//! Rule D403: a district that stands twice in a table that has one row per district.

use std::collections::{BTreeMap, BTreeSet, HashMap};

use crate::label;
use crate::period::Period;
use crate::place::CellRef;
use crate::rules::look::{self, Seen, who};
use crate::rules::rule::rule;
use crate::rules::{Facts, Remark, Remarks};
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

fn check(facts: &Facts<'_>) -> Remarks {
    let mut remarks = Remarks::default();
    for seen in look::tables(facts).filter(|seen| seen.table.kind == Kind::Recap) {
        let mut told: HashMap<Told<'_>, &Record> = HashMap::new();
        for again in &seen.table.records {
            let keys = keys(seen, again);
            let earlier = keys.iter().filter_map(|key| told.get(key).copied()).min_by_key(|first| first.label);
            remarks.extend(earlier.map(|first| remark(facts, seen, first, again)));
            for key in keys {
                told.entry(key).or_insert(again);
            }
        }
    }
    for seen in look::tables(facts).filter(|seen| seen.table.kind == Kind::Villages) {
        remarks.extend(villages(facts, seen));
    }
    remarks
}

/// Villages, or rows of details, that stand twice under one district.
fn villages(facts: &Facts<'_>, seen: Seen<'_>) -> Remarks {
    let mut first: BTreeMap<(&str, String), CellRef> = BTreeMap::new();
    let mut questioned: BTreeSet<&str> = BTreeSet::new();
    let mut remarks = Remarks::default();
    for record in &seen.table.records {
        let (Some(code), Some((at, name))) = (record.district.code(), &record.village) else { continue };
        let Some(earlier) = first.insert((code, label::fold(name)), *at) else { continue };
        let said = |key: &'static str| {
            Text::new(key)
                .with("village", facts.told(name))
                .with("who", facts.schema.region.name_of(code))
                .with("cell", *at)
                .with("first", earlier)
        };
        // The first remark of a district questions all of it.
        let again = !questioned.insert(code);
        let own = seen.table.records.iter().filter(|r| !again && r.district.code() == Some(code));
        let cells = own.flat_map(|r| &r.figures).map(|f| seen.at(f.cell));
        let remark =
            Remark::at(seen.at(*at), said("repeated-district.message_village"), said("repeated-district.hint_village"));
        remarks.push(remark.questions(cells).district(code).found(facts.told(name)));
    }
    remarks
}

/// A district, and where each row of a table tells a count and period of its own, these.
type Told<'a> = (&'a str, Option<(&'a str, Option<Period>, bool)>);

/// What a row tells that no other row of its table should.
fn keys<'a>(seen: Seen<'_>, record: &'a Record) -> Vec<Told<'a>> {
    let Some(code) = record.district.code() else { return Vec::new() };
    if seen.table.layout != Layout::Long {
        return vec![(code, None)];
    }
    let figure = |f: &'a Figure| (code, Some((f.measure.as_str(), f.period.period, f.period.to_date)));
    record.figures.iter().map(figure).collect()
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
    remark.found(facts.told(&again.written))
}
