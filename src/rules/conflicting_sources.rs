//! Rule X701: two places that report the same thing with different figures.

use std::collections::{BTreeMap, BTreeSet, HashMap};

use crate::period::Period;
use crate::place::Place;
use crate::rules::look::measure_name;
use crate::rules::rule::rule;
use crate::rules::series::told_twice;
use crate::rules::standing::{SheetName, sheet};
use crate::rules::{Facts, Remark, Remarks};
use crate::schema::Nature;
use crate::tables::{Kind, Layout, Observation, SheetReading, Source};
use crate::words::{Arg, Text};

rule! {
    /// ## What it checks
    ///
    /// Whether two files, sheets or columns report the same count of the same district and period with different
    /// figures; and whether a running total, or a figure for the whole year, is what its quarters add up to. Said once
    /// for all sheets that contest the same figures: of two sheets with every figure, of more with some and how many more
    /// there are. Where the name of one of the files says that it is a revision, it replaces the other and rule
    /// superseded-source tells so.
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

fn check(facts: &Facts<'_>) -> Remarks {
    let mut remarks = differing(facts);
    remarks.extend(contradictory(facts));
    remarks
}

/// One remark per set of sheets that contest the same figures, at the first cell that differs from the first of them.
fn differing(facts: &Facts<'_>) -> Remarks {
    let readings =
        facts.files.iter().flat_map(|f| f.sheets.iter().map(move |s| ((f.path.as_str(), s.name.as_str()), s)));
    let readings: HashMap<SheetName<'_>, &SheetReading> = readings.collect();
    let mut contests: BTreeMap<Vec<SheetName<'_>>, Vec<Contest<'_>>> = BTreeMap::new();
    for told in told_twice(facts.timeline) {
        // A recap and a list by name are compared by rule recap-register-mismatch.
        for rivals in facts.reports.rivals(told) {
            let Some(contest) = contest(&rivals, &readings) else { continue };
            let mut sheets: Vec<SheetName<'_>> = contest.iter().map(|o| sheet(&o.source)).collect();
            sheets.sort_unstable();
            sheets.dedup();
            contests.entry(sheets).or_default().push(contest);
        }
    }
    let mut by_sheet: HashMap<SheetName<'_>, Vec<&Observation>> = HashMap::new();
    for o in facts.observations.iter().filter(|_| !contests.is_empty()) {
        by_sheet.entry(sheet(&o.source)).or_default().push(o);
    }
    contests.into_iter().filter_map(|(sheets, contests)| of_sheets(facts, &sheets, contests, &by_sheet)).collect()
}

/// What several places say of one figure, in their order, where they do not agree.
type Contest<'a> = Vec<&'a Observation>;

/// Rivals, where two of them differ that do not stand in one column of one table: there a district is repeated, which has
/// a rule of its own.
fn contest<'a>(told: &[&'a Observation], readings: &HashMap<SheetName<'_>, &SheetReading>) -> Option<Contest<'a>> {
    let first = told.first()?;
    if told.iter().all(|o| o.value == first.value) {
        return None;
    }
    let columns: BTreeSet<_> = told.iter().map(|o| column(&o.source, readings)).collect();
    (columns.len() > 1).then(|| told.to_vec())
}

/// The column in which a figure stands: its sheet, its table, and the line across or down.
fn column<'a>(
    source: &'a Source,
    readings: &HashMap<SheetName<'_>, &SheetReading>,
) -> (SheetName<'a>, Option<(usize, u32)>) {
    let own = readings.get(&sheet(source)).zip(source.cells.first()).and_then(|(reading, cell)| {
        let (i, table) = reading.tables.iter().enumerate().find(|(_, table)| table.range.contains(*cell))?;
        let line = match table.layout {
            Layout::Down => cell.col,
            Layout::Across => cell.row,
            Layout::Long => 0,
        };
        Some((i, line))
    });
    (sheet(source), own)
}

/// How many of several places a remark names.
const NAMED: usize = 3;
/// How many of the figures that more than two reports contest a remark names.
const FIGURES: usize = 9;

/// How many more there are, where there are any.
fn others(count: usize) -> Option<Arg> {
    (count > 0).then(|| Arg::from(Text::new("conflicting-sources.others").with("count", count)))
}

/// What the first and the first that differs from it say.
fn two_of<'a>(contest: &Contest<'a>) -> Option<(&'a Observation, &'a Observation)> {
    let here = *contest.first()?;
    Some((here, *contest.iter().find(|o| o.value != here.value)?))
}

fn of_sheets(
    facts: &Facts<'_>,
    sheets: &[SheetName<'_>],
    mut contests: Vec<Contest<'_>>,
    by_sheet: &HashMap<SheetName<'_>, Vec<&Observation>>,
) -> Option<Remark> {
    contests.sort_by_cached_key(|contest| two_of(contest).map(|(_, there)| there.source.clone()));
    let (here, there) = two_of(contests.first()?)?;
    let periods: BTreeSet<Period> = contests.iter().filter_map(|c| Some(c.first()?.period)).collect();
    let many = sheets.len() > 2;
    // Of two reports every figure is told; what many contest is seen from some.
    let told = if many { FIGURES.min(contests.len()) } else { contests.len() };
    let mut items: Vec<Arg> =
        contests[..told].iter().filter_map(|contest| item(facts, contest, periods.len() > 1)).collect();
    items.extend(others(contests.len() - told));
    let named = |(path, name): &SheetName<'_>| format!("{path} ({name})");
    let (first, second) = (sheets.first()?, sheets.get(1).or(sheets.first())?);
    let said = |key: &'static str| {
        let mut several: Vec<Arg> = sheets.iter().take(NAMED).map(|sheet| Arg::from(named(sheet))).collect();
        several.extend(others(sheets.len().saturating_sub(NAMED)));
        Text::new(key).with("first", named(first)).with("second", named(second)).with("sheets", Arg::List(several))
    };
    let key = if many { "conflicting-sources.message_several" } else { "conflicting-sources.message" };
    let message = said(key)
        .with("count", contests.len())
        .with("periods", periods.iter().copied().collect::<Vec<_>>())
        .with("items", Arg::List(items));
    let hint = said(match (many, first.0 == second.0) {
        (true, _) => "conflicting-sources.hint_several",
        (false, true) => "conflicting-sources.hint_same_file",
        (false, false) => "conflicting-sources.hint",
    });
    let mut places: Vec<Place> = contests.iter().flatten().map(|o| o.source.place()).collect();
    // Two lists of one file that share some names and not others may each be a part, and where most counts of two reports
    // differ, the others agree by chance: none of them is sure.
    let listed = here.kind == Kind::Register && sheets.iter().all(|(path, _)| path == &first.0);
    let mut apart: BTreeMap<(&str, Period), usize> = BTreeMap::new();
    for one in contests.iter().filter_map(|contest| contest.first()) {
        *apart.entry((one.measure.as_str(), one.period)).or_default() += 1;
    }
    let own = sheets.iter().filter_map(|sheet| by_sheet.get(sheet)).flatten().filter(|o| o.kind == here.kind);
    let mut beside: BTreeMap<(&str, Period), Vec<&Observation>> = BTreeMap::new();
    for o in own.filter(|o| apart.contains_key(&(o.measure.as_str(), o.period))) {
        beside.entry((o.measure.as_str(), o.period)).or_default().push(o);
    }
    for (figure, of_all) in beside {
        let apart = apart.get(&figure).copied().unwrap_or_default();
        if listed || apart * 2 * sheets.len().max(2) > of_all.len() {
            places.extend(of_all.into_iter().map(|o| o.source.place()));
        }
    }
    places.sort();
    places.dedup();
    let mut remark = Remark::at(there.source.place(), message, hint)
        .period(there.period)
        .found(there.value)
        .expected(here.value)
        .questions(places);
    if contests.len() == 1 {
        remark = remark.district(here.district.clone()).measure(here.measure.clone());
    }
    Some(remark)
}

/// One figure and what is said of it.
fn item(facts: &Facts<'_>, contest: &Contest<'_>, dated: bool) -> Option<Arg> {
    let (here, there) = two_of(contest)?;
    let key = match (contest.len() > 2, dated) {
        (false, false) => "conflicting-sources.item",
        (false, true) => "conflicting-sources.item_period",
        (true, false) => "conflicting-sources.item_several",
        (true, true) => "conflicting-sources.item_several_period",
    };
    // The first of each value, as far as there is room.
    let mut values: Vec<&Observation> = Vec::new();
    for o in contest {
        if values.len() < NAMED && values.iter().all(|known| known.value != o.value) {
            values.push(o);
        }
    }
    let told: Vec<String> = values.iter().map(|o| format!("{} ({})", o.value, cells(&o.source))).collect();
    let more = if values.len() < contest.len() { " / …" } else { "" };
    let text = Text::new(key)
        .with("who", facts.schema.region.name_of(&here.district))
        .with("measure", measure_name(facts.schema, &here.measure))
        .with("period", here.period)
        .with("here", here.value)
        .with("there", there.value)
        .with("cell", cells(&here.source))
        .with("other_cell", cells(&there.source))
        .with("told", told.join(" / ") + more);
    Some(Arg::from(text))
}

fn cells(source: &Source) -> String {
    source.range().map_or_else(String::new, |range| range.to_string())
}

/// One remark per sheet, count and period whose figures are not what their quarters or months add up to.
fn contradictory(facts: &Facts<'_>) -> Remarks {
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
