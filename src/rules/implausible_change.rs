//! Rule P503: a position that leaps between two periods.

use std::collections::BTreeMap;

use crate::place::Place;
use crate::ratio::Ratio;
use crate::rules::look::{measure_name, whereabouts};
use crate::rules::rule::rule;
use crate::rules::{Facts, Remark, Remarks};
use crate::schema::{Measure, Nature};
use crate::tables::Observation;
use crate::words::{Arg, Text};

rule! {
    /// ## What it checks
    ///
    /// Positions (numbers of cooperatives and businesses) against the position before, last year's included: whether
    /// they grew or shrank by the factor and the number that `schemas/levels.toml` names. Where half of the districts
    /// of a table leap, it is said once for the regency.
    ///
    /// ## Why it matters
    ///
    /// It may be true, after a census for instance. It may as well be a digit too many, or another column of the
    /// source. Someone who knows should say which.
    ///
    /// ## Example
    ///
    /// Active cooperatives of the regency: 60 in 2024, 182 in 2025.
    ///
    /// ## How to mend it
    ///
    /// Check the later figure; where it is right, note the reason for whoever reads the report.
    pub static IMPLAUSIBLE_CHANGE = "P503" "implausible-change" Warning by check,
    pass: [{ "umkm tw1 2023.xlsx": "\
DATA USAHA MIKRO, KECIL DAN MENENGAH PER KECAMATAN
TRIWULAN I TAHUN 2023

No | Kecamatan | Jumlah UMKM
1 | Binamu | 2113
2 | Turatea | 591
3 | Batang | 2790
", "umkm tw2 2023.xlsx": "\
DATA USAHA MIKRO, KECIL DAN MENENGAH PER KECAMATAN
TRIWULAN II TAHUN 2023

No | Kecamatan | Jumlah UMKM
1 | Binamu | 2140
2 | Turatea | 602
3 | Batang | 2790
" }],
    fail: [{ "umkm tw1 2023.xlsx": "\
DATA USAHA MIKRO, KECIL DAN MENENGAH PER KECAMATAN
TRIWULAN I TAHUN 2023

No | Kecamatan | Jumlah UMKM
1 | Binamu | 2113
2 | Turatea | 591
3 | Batang | 2790
", "umkm tw2 2023.xlsx": "\
DATA USAHA MIKRO, KECIL DAN MENENGAH PER KECAMATAN
TRIWULAN II TAHUN 2023

No | Kecamatan | Jumlah UMKM
1 | Binamu | 2140
2 | Turatea | 5910
3 | Batang | 2790
" } at "C6"],
}

/// Two positions of one district, one after the other.
#[derive(Clone, Copy)]
struct Step<'a> {
    measure: &'a Measure,
    before: &'a Observation,
    after: &'a Observation,
}

fn check(facts: &Facts<'_>) -> Remarks {
    let all = facts.timeline;
    let mut tables: BTreeMap<_, Vec<Step<'_>>> = BTreeMap::new();
    for one in all.iter().filter(|s| s.measure.nature == Nature::Stock) {
        for pair in one.points.windows(2).filter(|pair| pair[1].period.year == facts.year) {
            let step = Step { measure: one.measure, before: pair[0], after: pair[1] };
            let source = &step.after.source;
            let key = (&one.measure.id, step.before.period, step.after.period, &source.path, &source.sheet);
            tables.entry(key).or_default().push(step);
        }
    }
    tables.into_values().flat_map(|steps| of_table(facts, &steps)).collect()
}

/// The leaps of one table: district by district, or once for the regency where half of the districts leap, or where
/// the sum does although none of them leaps alone.
fn of_table(facts: &Facts<'_>, steps: &[Step<'_>]) -> Vec<Remark> {
    let leaping: Vec<&Step<'_>> = steps.iter().filter(|s| leaps(facts, s.before.value, s.after.value)).collect();
    let (before, after) = (steps.iter().map(|s| s.before.value).sum(), steps.iter().map(|s| s.after.value).sum());
    let many = steps.len() > 2 && leaping.len() * 2 >= steps.len();
    if many || (leaping.is_empty() && leaps(facts, before, after)) {
        let first = leaping.first().copied().or(steps.first());
        return first.map(|first| of_regency(facts, steps, first, before, after)).into_iter().collect();
    }
    leaping.into_iter().map(|step| of_district(facts, step)).collect()
}

/// Whether a position changes by at least the factor and the number of the schema's levels; from or to zero by any.
fn leaps(facts: &Facts<'_>, before: i64, after: i64) -> bool {
    let levels = &facts.schema.levels;
    let (low, high) = (before.min(after), before.max(after));
    let by_factor = Ratio::new(i128::from(high), 1)
        .is_some_and(|high| high.minus(levels.implausible_factor.times(i128::from(low))).at_least(0));
    low != high && high - low >= levels.implausible_least && by_factor
}

fn said(facts: &Facts<'_>, step: &Step<'_>, key: &'static str, who: &str, before: i64, after: i64) -> Text {
    Text::new(key)
        .with("who", who)
        .with("measure", measure_name(facts.schema, &step.measure.id))
        .with("before", before)
        .with("after", after)
        .with("difference", (after - before).abs())
        .with("before_period", step.before.period)
        .with("after_period", step.after.period)
        .with("before_place", whereabouts(&step.before.source, &step.after.source.place()))
        .with("after_place", whereabouts(&step.after.source, &step.after.source.place()))
}

fn grown(before: i64, after: i64, grown: &'static str, shrunk: &'static str) -> &'static str {
    if after > before { grown } else { shrunk }
}

fn of_district(facts: &Facts<'_>, step: &Step<'_>) -> Remark {
    let (before, after) = (step.before.value, step.after.value);
    let who = facts.schema.region.name_of(&step.after.district);
    let key = grown(before, after, "implausible-change.message", "implausible-change.message_less");
    let message = said(facts, step, key, who, before, after);
    let hint = said(facts, step, "implausible-change.hint", who, before, after);
    remark(step, step.after.source.place(), message, hint).district(step.after.district.clone()).found(after)
}

fn of_regency(facts: &Facts<'_>, steps: &[Step<'_>], first: &Step<'_>, before: i64, after: i64) -> Remark {
    let changes = steps.iter().map(|step| {
        let text = Text::new("implausible-change.item")
            .with("who", facts.schema.region.name_of(&step.after.district))
            .with("before", step.before.value)
            .with("after", step.after.value);
        Arg::from(text)
    });
    let who = &facts.schema.region.full_name;
    let key = grown(before, after, "implausible-change.message_region", "implausible-change.message_region_less");
    let message = said(facts, first, key, who, before, after).with("changes", Arg::List(changes.collect()));
    let hint = said(facts, first, "implausible-change.hint_region", who, before, after);
    let place = first.after.source.place();
    remark(first, place, message, hint).district(facts.schema.region.code.clone()).found(after)
}

fn remark(step: &Step<'_>, place: Place, message: Text, hint: Text) -> Remark {
    let places = [step.before.source.place(), step.after.source.place()];
    Remark::at(place, message, hint).period(step.after.period).measure(step.measure.id.clone()).questions(places)
}
