//! What a text says of a time that is none of the figures beside it.

use crate::tables::periods::{self, Said as When};
use crate::tables::scope::Candidate;

/// The year that a sentence of a text names, where it names none but others than some year.
pub fn other_year(text: &str, own: i32) -> Option<i32> {
    text.split(['.', ';']).find_map(|sentence| {
        let years: Vec<i32> = crate::label::words(sentence).iter().filter_map(|w| periods::year(w)).collect();
        years.first().copied().filter(|_| !years.contains(&own))
    })
}

/// Whether a note names a part of the year that is none of a candidate's own: "termasuk TW I" beside a figure of the second
/// quarter, "posisi Juni" beside one of the year's end.
pub fn is_elsewhen(said: When, candidate: &Candidate<'_>) -> bool {
    // "TW II termasuk TW I": of several parts none is its own.
    let several = said.many_parts && candidate.period.is_some();
    // "Paling lambat tanggal 10 Oktober" is when something was to be sent.
    if said.weak && said.dated {
        return false;
    }
    let (Some(part), Some(own)) = (said.part, candidate.period) else { return several };
    let ((from, to), (first, last)) = (part.months(), own.months());
    let from = if said.to_date { 1 } else { from };
    // "s.d. Agustus" below the figures of a year says how far they go.
    let short = said.to_date && to < last;
    if candidate.stock { to != last } else { candidate.single && (from < first || to > last || short) }
}
