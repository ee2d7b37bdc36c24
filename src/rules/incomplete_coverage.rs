//! Rule I802: a value of the regency that does not cover all districts.

use crate::indicators::{IndicatorValue, Side, Status, Why};
use crate::place::Place;
use crate::rules::look::{in_full, measure_name, names};
use crate::rules::rule::rule;
use crate::rules::{Facts, Remark, Remarks};
use crate::schema::Indicator;
use crate::words::{Arg, Text};

rule! {
    /// ## What it checks
    ///
    /// For each indicator, at the quarter that is computed: whether every district has both numerator and denominator.
    ///
    /// ## Why it matters
    ///
    /// The regency's value adds up the districts that are covered. It is provisional ("sementara") until all of them
    /// are, and must not be quoted without saying so.
    ///
    /// ## Example
    ///
    /// Ten of eleven districts are covered; Bontoramba is not, because 20 of its 18 cooperatives are said to be active.
    ///
    /// ## How to mend it
    ///
    /// Have the figures of the districts named here sent or corrected; each is named with its reason.
    pub static INCOMPLETE_COVERAGE = "I802" "incomplete-coverage" Warning by check,
    pass: [{ "kop tw4 2023.xlsx": "\
DATA KOPERASI AKTIF DAN TIDAK AKTIF
TRIWULAN IV TAHUN 2023

No | Kecamatan | Koperasi Aktif | Koperasi Tidak Aktif | Jumlah Koperasi
1 | Bangkala | 23 | 19 | 42
2 | Bangkala Barat | 16 | 9 | 25
3 | Tamalatea | 21 | 11 | 32
4 | Bontoramba | 12 | 6 | 18
5 | Binamu | 33 | 61 | 94
6 | Turatea | 13 | 13 | 26
7 | Batang | 9 | 4 | 13
8 | Arungkeke | 13 | 17 | 30
9 | Tarowang | 9 | 10 | 19
10 | Kelara | 12 | 7 | 19
11 | Rumbia | 13 | 12 | 25
" }],
    fail: [{ "kop tw4 2023.xlsx": "\
DATA KOPERASI AKTIF DAN TIDAK AKTIF
TRIWULAN IV TAHUN 2023

No | Kecamatan | Koperasi Aktif | Koperasi Tidak Aktif | Jumlah Koperasi
1 | Bangkala | 23 | 19 | 42
2 | Bangkala Barat | 16 | 9 | 25
3 | Tamalatea | 21 | 11 | 32
4 | Bontoramba | 20 | 0 | 18
5 | Binamu | 33 | 61 | 94
" } nowhere],
}

fn check(facts: &Facts<'_>) -> Remarks {
    let of_region = facts.indicators.iter().filter(|v| v.district == facts.schema.region.code);
    of_region
        .filter(|v| v.period == facts.through && v.status == Status::Partial)
        .filter_map(|v| Some(remark(facts, v, facts.schema.indicators.iter().find(|i| i.id == v.indicator)?)))
        .collect()
}

fn remark(facts: &Facts<'_>, value: &IndicatorValue, indicator: &Indicator) -> Remark {
    // Districts that lack a value for the same reason are said together.
    let mut reasons: Vec<(Text, Vec<&str>)> = Vec::new();
    for code in &value.missing {
        let reason = reason(facts, value, indicator, code);
        match reasons.iter_mut().find(|(known, _)| *known == reason) {
            Some((_, codes)) => codes.push(code),
            None => reasons.push((reason, vec![code])),
        }
    }
    let reasons = reasons.into_iter().map(|(reason, codes)| {
        let text = Text::new("incomplete-coverage.item");
        Arg::from(text.with("reason", reason).with("who", names(facts.schema, codes)))
    });
    let said = |key: &'static str| {
        Text::new(key)
            .with("indicator", Arg::from(&indicator.name))
            .with("period", value.period)
            .with("have", value.have)
            .with("of", value.of)
            .with("missing", names(facts.schema, value.missing.iter().map(String::as_str)))
    };
    let message = said("incomplete-coverage.message").with("reasons", Arg::List(reasons.collect()));
    Remark::at(Place::inbox(), message, said("incomplete-coverage.hint"))
        .district(value.district.clone())
        .period(value.period)
        .found(value.have)
        .expected(value.of)
}

/// Why a district has no value: the reason of the first side that lacks one.
fn reason(facts: &Facts<'_>, of_region: &IndicatorValue, indicator: &Indicator, code: &str) -> Text {
    let value = facts
        .indicators
        .iter()
        .find(|v| v.indicator == of_region.indicator && v.period == of_region.period && v.district == code);
    let Some(value) = value else {
        return Text::new("incomplete-coverage.reason_unknown");
    };
    let lacking = |side: &Side, measure: &str| {
        side.why.as_ref().map(|why| of_side(facts, why).with("measure", measure_name(facts.schema, measure)))
    };
    lacking(&value.numerator, &indicator.numerator)
        .or_else(|| lacking(&value.denominator, &indicator.denominator))
        .unwrap_or_else(|| match value.denominator.value {
            Some(0) => Text::new("incomplete-coverage.reason_zero")
                .with("measure", measure_name(facts.schema, &indicator.denominator)),
            _ => Text::new("incomplete-coverage.reason_unknown"),
        })
}

fn of_side(facts: &Facts<'_>, why: &Why) -> Text {
    match why {
        Why::NotReported | Why::NoDistrict => Text::new("incomplete-coverage.reason_not_reported"),
        Why::MissingPeriods(periods) => {
            Text::new("incomplete-coverage.reason_periods").with("periods", periods.clone())
        }
        Why::Questioned(position) => {
            let place = facts.observations.get(*position).map_or_else(Place::inbox, |o| o.source.place());
            Text::new("incomplete-coverage.reason_questioned").with("place", in_full(&place))
        }
        Why::Unreadable(place) => Text::new("incomplete-coverage.reason_unreadable").with("place", in_full(place)),
        Why::Contradictory(values) => {
            Text::new("incomplete-coverage.reason_contradictory").with("values", values.clone())
        }
    }
}
