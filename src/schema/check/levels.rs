//! Makes severities and thresholds: decimals are decimals within their bounds, predicates fall.

use crate::ratio::Ratio;
use crate::schema::document::{Document, Step, steps};
use crate::schema::fault::Fault;
use crate::schema::mistake::Mistake;
use crate::schema::model::{Levels, Name};
use crate::schema::raw::RawLevels;

/// The levels of a file; `None` where a threshold is unsound, which is told.
pub fn sound(document: &Document<RawLevels>, mistakes: &mut Vec<Mistake>) -> Option<Levels> {
    let raw = &document.value;
    let mut decimal = |at: &[Step], text: &str, least: i128, most: i128| {
        let sound = Ratio::from_decimal(text)
            .filter(|ratio| ratio.at_least(least) && Ratio::new(most, 1).is_some_and(|m| m.minus(*ratio).at_least(0)));
        if sound.is_none() {
            mistakes.push(document.mistake(at, Fault::NotADecimal(text.to_owned())));
        }
        sound
    };
    let similarity = decimal(&steps!["name_similarity"], &raw.name_similarity, 0, 1);
    let margin = decimal(&steps!["name_margin"], &raw.name_margin, 0, 1);
    let factor = decimal(&steps!["implausible_factor"], &raw.implausible_factor, 1, 1_000_000);
    let mut predicates: Vec<(Ratio, Name)> = Vec::with_capacity(raw.predicates.len());
    for (i, predicate) in raw.predicates.iter().enumerate() {
        let least = decimal(&steps!["predicates", i, "least"], &predicate.least, 0, 1_000_000);
        predicates.extend(least.map(|least| (least, (&predicate.name).into())));
    }
    for i in 1..predicates.len() {
        let falls = predicates[i - 1].0.minus(predicates[i].0).hundredths() > 0;
        if !falls {
            mistakes.push(document.mistake(&steps!["predicates", i, "least"], Fault::NotFalling));
        }
    }
    Some(Levels {
        severities: raw.severities.clone(),
        implausible_factor: factor?,
        implausible_least: raw.implausible_least,
        name_similarity: similarity?.to_f64(),
        name_margin: margin?.to_f64(),
        predicates,
    })
}
