//! Rule P501: a running total that falls.

use crate::rules::look::{measure_name, whereabouts};
use crate::rules::rule::rule;
use crate::rules::{Facts, Remark, Remarks};
use crate::schema::Nature;
use crate::tables::Observation;
use crate::words::Text;

rule! {
    /// ## What it checks
    ///
    /// Figures that run from January ("s.d. TW II", "sampai dengan Juni"): within a year, a district's later figure is
    /// at least its earlier one.
    ///
    /// ## Why it matters
    ///
    /// What has happened does not unhappen. Either one of the figures is wrong, or the later one counts its own quarter
    /// only and must not be marked "s.d.". Neither is used.
    ///
    /// ## Example
    ///
    /// Bangkala Barat: 16 trainees up to quarter 1, but 12 up to quarter 2.
    ///
    /// ## How to mend it
    ///
    /// Correct the wrong figure; remove "s.d." where the figures are of single quarters.
    pub static FALLING_CUMULATIVE = "P501" "falling-cumulative" Error by check,
    pass: [{ "diklat 2023.xlsx": "\
REKAP PESERTA DIKLAT PERKOPERASIAN DAN UMKM
TAHUN 2023

No | Kecamatan | Peserta Diklat | <
^ | ^ | s.d. TW I | s.d. TW II
1 | Bangkala | 19 | 29
2 | Bangkala Barat | 16 | 16
3 | Tamalatea | 26 | 30
" }],
    fail: [{ "diklat 2023.xlsx": "\
REKAP PESERTA DIKLAT PERKOPERASIAN DAN UMKM
TAHUN 2023

No | Kecamatan | Peserta Diklat | <
^ | ^ | s.d. TW I | s.d. TW II
1 | Bangkala | 19 | 29
2 | Bangkala Barat | 16 | 12
3 | Tamalatea | 26 | 30
" } at "D7"],
}

fn check(facts: &Facts<'_>) -> Remarks {
    let mut remarks = Remarks::default();
    for one in facts.timeline.iter().filter(|s| s.measure.nature == Nature::Flow) {
        // Whatever begins in January is a running total, marked as one or not.
        let totals: Vec<&Observation> = one.points.iter().copied().filter(|o| one.span(o).first == 1).collect();
        for pair in totals.windows(2) {
            let (before, after) = (pair[0], pair[1]);
            let same_year = before.period.year == after.period.year;
            if !(same_year && after.to_date && after.value < before.value) {
                continue;
            }
            let said = |key: &'static str| {
                Text::new(key)
                    .with("who", facts.schema.region.name_of(one.district))
                    .with("measure", measure_name(facts.schema, &one.measure.id))
                    .with("before", before.value)
                    .with("after", after.value)
                    .with("difference", before.value - after.value)
                    .with("before_period", before.period)
                    .with("after_period", after.period)
                    .with("before_place", whereabouts(&before.source, &after.source.place()))
                    .with("after_place", whereabouts(&after.source, &after.source.place()))
            };
            let (message, hint) = (said("falling-cumulative.message"), said("falling-cumulative.hint"));
            // A spike before the fall is the likelier mistake: without it nothing falls any more.
            let rises_without = |left_out: &Observation| {
                let rest: Vec<i64> = totals.iter().filter(|o| !std::ptr::eq(**o, left_out)).map(|o| o.value).collect();
                rest.is_sorted()
            };
            let at = if rises_without(before) && !rises_without(after) { before } else { after };
            remarks.push(
                Remark::at(at.source.place(), message, hint)
                    .district(one.district)
                    .period(after.period)
                    .measure(one.measure.id.clone())
                    .found(after.value)
                    .expected(format!(">= {}", before.value))
                    .questions([before.source.place(), after.source.place()]),
            );
        }
    }
    remarks
}
