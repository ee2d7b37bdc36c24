//! Rule R303: an indicator whose numerator is larger than its denominator, told by two different tables.

use crate::place::Place;
use crate::rules::look::{measure_name, whereabouts};
use crate::rules::rule::rule;
use crate::rules::series::Series;
use crate::rules::{Facts, Remark, Remarks};
use crate::schema::{Indicator, Relation};
use crate::tables::Observation;
use crate::words::{Arg, Text};

rule! {
    /// ## What it checks
    ///
    /// For each district and quarter of the year: what an indicator counts so far (trainees, permits) is not more than
    /// all it counts from (businesses). Indicators whose denominator is a target are left out: more than 100 % is an
    /// achievement there.
    ///
    /// ## Why it matters
    ///
    /// More than all cannot be. Mostly running totals ("s.d. TW II") were sent as if they were single quarters and so
    /// are added up again, or a total lost a digit.
    ///
    /// ## Example
    ///
    /// Batang: 31 trainees up to quarter 2, but only 27 businesses.
    ///
    /// ## How to mend it
    ///
    /// Compare both tables with the division's lists. Write "s.d." before the quarter where the figures run from
    /// January.
    pub static NUMERATOR_EXCEEDS_DENOMINATOR = "R303" "numerator-exceeds-denominator" Error by check,
    pass: [{ "umkm tw1 2023.xlsx": "\
DATA USAHA MIKRO, KECIL DAN MENENGAH PER KECAMATAN
TRIWULAN I TAHUN 2023

No | Kecamatan | Jumlah UMKM
1 | Binamu | 2113
2 | Turatea | 591
3 | Batang | 2790
", "diklat tw1 2023.xlsx": "\
REKAP PESERTA DIKLAT PERKOPERASIAN DAN UMKM
TRIWULAN I TAHUN 2023

No | Kecamatan | Peserta Diklat
1 | Binamu | 19
2 | Turatea | 30
3 | Batang | 14
" }],
    fail: [{ "umkm tw1 2023.xlsx": "\
DATA USAHA MIKRO, KECIL DAN MENENGAH PER KECAMATAN
TRIWULAN I TAHUN 2023

No | Kecamatan | Jumlah UMKM
1 | Binamu | 2113
2 | Turatea | 591
3 | Batang | 27
", "diklat tw1 2023.xlsx": "\
REKAP PESERTA DIKLAT PERKOPERASIAN DAN UMKM
TRIWULAN I TAHUN 2023

No | Kecamatan | Peserta Diklat
1 | Binamu | 19
2 | Turatea | 30
3 | Batang | 31
" } at "C7"],
}

fn check(facts: &Facts<'_>) -> Remarks {
    let all = facts.timeline;
    let mut remarks = Remarks::default();
    for indicator in facts.schema.indicators.iter().filter(|i| !i.may_exceed_whole && !told_by_relation(facts, i)) {
        for numerator in all.iter().filter(|s| s.measure.id == indicator.numerator) {
            let denominator =
                all.iter().find(|s| s.measure.id == indicator.denominator && s.district == numerator.district);
            remarks.extend(denominator.and_then(|denominator| remark(facts, indicator, numerator, denominator)));
        }
    }
    remarks
}

/// Whether rule part-exceeds-whole compares the two in their own row.
fn told_by_relation(facts: &Facts<'_>, indicator: &Indicator) -> bool {
    facts.schema.relations.iter().any(|relation| {
        matches!(relation, Relation::PartOf { part, whole }
            if *part == indicator.numerator && *whole == indicator.denominator)
    })
}

/// A remark at the first quarter of the year at which the numerator is too large.
fn remark(
    facts: &Facts<'_>,
    indicator: &Indicator,
    numerator: &Series<'_>,
    denominator: &Series<'_>,
) -> Option<Remark> {
    let year = facts.year;
    let (parts, whole) = (1..=facts.through.end_quarter()).find_map(|quarter| {
        let parts: Vec<&Observation> = if indicator.cumulative {
            numerator.so_far(year, quarter)
        } else {
            numerator.position(year, quarter).into_iter().collect()
        };
        let whole = denominator.position(year, quarter)?;
        (parts.iter().map(|o| o.value).sum::<i64>() > whole.value).then_some((parts, whole))
    })?;
    let last = parts.iter().max_by_key(|o| numerator.span(o))?;
    let count: i64 = parts.iter().map(|o| o.value).sum();
    let places = Arg::List(parts.iter().map(|o| whereabouts(&o.source, &last.source.place())).collect());
    let said = |key: &'static str| {
        Text::new(key)
            .with("who", facts.schema.region.name_of(numerator.district))
            .with("numerator", measure_name(facts.schema, &indicator.numerator))
            .with("denominator", measure_name(facts.schema, &indicator.denominator))
            .with("count", count)
            .with("most", whole.value)
            .with("difference", count - whole.value)
            .with("period", last.period)
            .with("places", places.clone())
            .with("whole_place", whereabouts(&whole.source, &last.source.place()))
    };
    let questioned: Vec<Place> = parts.iter().copied().chain([whole]).map(|o| o.source.place()).collect();
    let key = if parts.len() > 1 || last.to_date {
        "numerator-exceeds-denominator.message_so_far"
    } else {
        "numerator-exceeds-denominator.message"
    };
    Some(
        Remark::at(last.source.place(), said(key), said("numerator-exceeds-denominator.hint"))
            .district(numerator.district)
            .period(last.period)
            .measure(indicator.numerator.clone())
            .found(count)
            .expected(format!("<= {}", whole.value))
            .questions(questioned),
    )
}
