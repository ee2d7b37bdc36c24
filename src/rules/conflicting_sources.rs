//! Rule X701: two places that report the same thing with different figures.

use std::collections::{BTreeMap, BTreeSet};

use crate::period::Period;
use crate::place::Place;
use crate::rules::look::measure_name;
use crate::rules::rule::rule;
use crate::rules::series::{replaces, revisions, told_twice};
use crate::rules::{Facts, Remark};
use crate::schema::Nature;
use crate::tables::{Kind, Layout, Observation, Source, Table};
use crate::words::{Arg, Text};

rule! {
    /// ## What it checks
    ///
    /// Whether two files, sheets or columns report the same count of the same district and period with different
    /// figures; and whether a running total, or a figure for the whole year, is what its quarters add up to. Said once
    /// for each pair of sheets, with all figures that differ. Where the name of one of the files says that it is a
    /// revision, it replaces the other and rule superseded-source tells so.
    ///
    /// ## Why it matters
    ///
    /// Nobody can tell which figure is right, so none of them is used; nor are those that agree where most differ. To take
    /// the newest in silence has left offices with figures that nobody had approved.
    ///
    /// ## Example
    ///
    /// `kop tw4.xlsx` and `kop tw4 kiriman kedua.xlsx` both report quarter 4, with 16 and 66 active cooperatives in
    /// Bangkala.
    ///
    /// ## How to mend it
    ///
    /// Take the file that is out of date out of the inbox; or write "revisi" into the name of the one that replaces it.
    pub static CONFLICTING_SOURCES = "X701" "conflicting-sources" Error by check,
    pass: [{ "umkm tw4 2023.xlsx": "\
DATA USAHA MIKRO, KECIL DAN MENENGAH PER KECAMATAN
TRIWULAN IV TAHUN 2023

No | Kecamatan | Jumlah UMKM
1 | Binamu | 2113
2 | Turatea | 591
3 | Batang | 2790
", "umkm tw4 2023 salinan.xlsx": "\
DATA USAHA MIKRO, KECIL DAN MENENGAH PER KECAMATAN
DINAS KOPERASI DAN UKM
TRIWULAN IV TAHUN 2023

No | Kecamatan | Jumlah UMKM
1 | Binamu | 2113
2 | Turatea | 591
3 | Batang | 2790
" }],
    fail: [{ "umkm tw4 2023.xlsx": "\
DATA USAHA MIKRO, KECIL DAN MENENGAH PER KECAMATAN
TRIWULAN IV TAHUN 2023

No | Kecamatan | Jumlah UMKM
1 | Binamu | 2113
2 | Turatea | 591
3 | Batang | 2790
", "umkm tw4 2023 kiriman kedua.xlsx": "\
DATA USAHA MIKRO, KECIL DAN MENENGAH PER KECAMATAN
TRIWULAN IV TAHUN 2023

No | Kecamatan | Jumlah UMKM
1 | Binamu | 2113
2 | Turatea | 609
3 | Batang | 2790
" } at "C6"],
}

/// A path and a sheet's name.
type SheetName<'a> = (&'a str, &'a str);

fn check(facts: &Facts<'_>) -> Vec<Remark> {
    let mut remarks = differing(facts);
    remarks.extend(contradictory(facts));
    remarks
}

/// One remark per pair of sheets that differ, at the first cell that differs in the later of the two.
fn differing(facts: &Facts<'_>) -> Vec<Remark> {
    let revisions = revisions(facts.files);
    let sheets = facts.files.iter().flat_map(|f| f.sheets.iter().map(move |s| (f, s)));
    let unseen: BTreeSet<SheetName<'_>> =
        sheets.filter(|(_, s)| !s.visible).map(|(f, s)| (f.path.as_str(), s.name.as_str())).collect();
    let hidden = |o: &Observation| unseen.contains(&sheet(&o.source));
    let mut pairs: BTreeMap<(SheetName<'_>, SheetName<'_>), Vec<(&Observation, &Observation)>> = BTreeMap::new();
    for told in told_twice(facts.timeline) {
        // A hidden sheet is an older copy more often than not: beside a visible one of its file it is only told of.
        let told: Vec<&Observation> = told
            .iter()
            .copied()
            .filter(|o| !hidden(o) || !told.iter().any(|v| v.source.path == o.source.path && !hidden(v)))
            .collect();
        for (i, here) in told.iter().enumerate() {
            // A recap and a list by name are compared by rule recap-register-mismatch.
            for there in told[i + 1..].iter().filter(|o| (o.kind == Kind::Register) == (here.kind == Kind::Register)) {
                let replaced = replaces(&revisions, here, there) || replaces(&revisions, there, here);
                if here.value != there.value && !replaced && !repeated_in_one_table(facts, &here.source, &there.source)
                {
                    pairs.entry((sheet(&here.source), sheet(&there.source))).or_default().push((here, there));
                }
            }
        }
    }
    pairs.into_iter().filter_map(|((first, second), differing)| of_pair(facts, first, second, &differing)).collect()
}

fn sheet(source: &Source) -> SheetName<'_> {
    (&source.path, &source.sheet)
}

fn of_pair(
    facts: &Facts<'_>,
    (path, name): SheetName<'_>,
    (other_path, other_name): SheetName<'_>,
    differing: &[(&Observation, &Observation)],
) -> Option<Remark> {
    let mut differing = differing.to_vec();
    differing.sort_by(|(_, a), (_, b)| a.source.cells.cmp(&b.source.cells));
    let (here, there) = differing.first()?;
    let periods: BTreeSet<Period> = differing.iter().map(|(here, _)| here.period).collect();
    let key = if periods.len() > 1 { "conflicting-sources.item_period" } else { "conflicting-sources.item" };
    let items = differing.iter().map(|(here, there)| {
        let text = Text::new(key)
            .with("who", facts.schema.region.name_of(&here.district))
            .with("measure", measure_name(facts.schema, &here.measure))
            .with("period", here.period)
            .with("here", here.value)
            .with("there", there.value)
            .with("cell", cells(&here.source))
            .with("other_cell", cells(&there.source));
        Arg::from(text)
    });
    let said = |key: &'static str| {
        Text::new(key).with("first", format!("{path} ({name})")).with("second", format!("{other_path} ({other_name})"))
    };
    let message = said("conflicting-sources.message")
        .with("count", differing.len())
        .with("periods", periods.iter().copied().collect::<Vec<_>>())
        .with("items", Arg::List(items.collect()));
    let hint = said(if path == other_path { "conflicting-sources.hint_same_file" } else { "conflicting-sources.hint" });
    let mut places: Vec<Place> =
        differing.iter().flat_map(|(here, there)| [here.source.place(), there.source.place()]).collect();
    // Two lists of one file that share some names and not others may each be a part, and where most counts of two reports
    // differ, the others agree by chance: none of them is sure.
    let listed = here.kind == Kind::Register;
    let counts: BTreeSet<(&str, Period)> =
        differing.iter().map(|(here, _)| (here.measure.as_str(), here.period)).collect();
    for (measure, period) in counts {
        let of_either = |o: &&Observation| {
            o.kind == here.kind
                && o.measure == measure
                && o.period == period
                && [(path, name), (other_path, other_name)].contains(&sheet(&o.source))
        };
        let of_both: Vec<&Observation> = facts.observations.iter().filter(of_either).collect();
        let apart = differing.iter().filter(|(here, _)| here.measure == measure && here.period == period).count();
        if listed && path == other_path || apart * 4 > of_both.len() {
            places.extend(of_both.into_iter().map(|o| o.source.place()));
        }
    }
    places.sort();
    places.dedup();
    let mut remark = Remark::at(there.source.place(), message, hint)
        .period(there.period)
        .found(there.value)
        .expected(here.value)
        .questions(places);
    if let [(one, _)] = differing.as_slice() {
        remark = remark.district(one.district.clone()).measure(one.measure.clone());
    }
    Some(remark)
}

fn cells(source: &Source) -> String {
    source.range().map_or_else(String::new, |range| range.to_string())
}

/// Whether both stand in the same column of one table: then a district is repeated, which has a rule of its own.
fn repeated_in_one_table(facts: &Facts<'_>, a: &Source, b: &Source) -> bool {
    if sheet(a) != sheet(b) {
        return false;
    }
    let (Some(first), Some(second)) = (a.cells.first(), b.cells.first()) else { return false };
    let holds = |table: &&Table| table.range.contains(*first) && table.range.contains(*second);
    let same_line = |table: &Table| match table.layout {
        Layout::Down => first.col == second.col,
        Layout::Across => first.row == second.row,
        Layout::Long => true,
    };
    let sheets = facts.files.iter().filter(|f| f.path == a.path).flat_map(|f| &f.sheets);
    let mut tables = sheets.filter(|s| s.name == a.sheet).flat_map(|s| &s.tables);
    tables.find(holds).is_some_and(same_line)
}

/// One remark per sheet, count and period whose figures are not what their quarters or months add up to.
fn contradictory(facts: &Facts<'_>) -> Vec<Remark> {
    let mut by_sheet: BTreeMap<_, Vec<(&Observation, Vec<&Observation>)>> = BTreeMap::new();
    for one in facts.timeline.iter().filter(|s| s.measure.nature == Nature::Flow) {
        for &whole in &one.points {
            let Some(pieces) = one.pieces(one.span(whole)) else { continue };
            // A recap against a list by name is for rule recap-register-mismatch.
            let list = |o: &Observation| o.kind == Kind::Register;
            let alike = pieces.iter().all(|o| list(o) == list(whole));
            if alike && pieces.iter().map(|o| o.value).sum::<i64>() != whole.value {
                let key = (sheet(&whole.source), &one.measure.id, whole.period);
                by_sheet.entry(key).or_default().push((whole, pieces));
            }
        }
    }
    by_sheet.into_values().filter_map(|wrong| of_sum(facts, &wrong)).collect()
}

fn of_sum(facts: &Facts<'_>, wrong: &[(&Observation, Vec<&Observation>)]) -> Option<Remark> {
    let (whole, pieces) = wrong.iter().min_by_key(|(whole, _)| whole.source.cells.first().copied())?;
    let sum = |pieces: &[&Observation]| pieces.iter().map(|o| o.value).sum::<i64>();
    let items = wrong.iter().map(|(whole, pieces)| {
        let text = Text::new("conflicting-sources.item_sum")
            .with("who", facts.schema.region.name_of(&whole.district))
            .with("claimed", whole.value)
            .with("cell", cells(&whole.source))
            .with("computed", sum(pieces))
            .with("difference", (whole.value - sum(pieces)).abs());
        Arg::from(text)
    });
    let periods: Vec<Arg> = pieces.iter().map(|o| Arg::from(o.period)).collect();
    let sources: BTreeSet<&str> = wrong.iter().flat_map(|(_, p)| p).map(|o| o.source.path.as_str()).collect();
    let said = |key: &'static str| {
        Text::new(key)
            .with("measure", measure_name(facts.schema, &whole.measure))
            .with("period", whole.period)
            .with("pieces", Arg::List(periods.clone()))
            .with("sources", Arg::List(sources.iter().map(|path| Arg::from(*path)).collect()))
    };
    let key = if whole.to_date { "conflicting-sources.message_to_date" } else { "conflicting-sources.message_sum" };
    let message = said(key).with("items", Arg::List(items.collect()));
    let places: Vec<Place> =
        wrong.iter().flat_map(|(whole, pieces)| pieces.iter().chain([whole])).map(|o| o.source.place()).collect();
    let mut remark = Remark::at(whole.source.place(), message, said("conflicting-sources.hint_sum"))
        .period(whole.period)
        .measure(whole.measure.clone())
        .found(whole.value)
        .expected(sum(pieces))
        .questions(places);
    if wrong.len() == 1 {
        remark = remark.district(whole.district.clone());
    }
    Some(remark)
}
